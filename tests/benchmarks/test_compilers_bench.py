"""The benchmark of C compilers: a line for each, for each kernel, and for the summary of each."""

from __future__ import annotations

import pytest

from benchmarks import compilers as bench
from codegen.build import BuildError

KERNEL = "gauge_force_star.trapped_neutrinos"


def test_every_compiler_is_compared_with_that_of_builds(
    quick_compiler: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("benchmarks.timing.SHORTEST", 1e-5)
    bench.main(["cc -DNK_PLAIN -O1"], 100, [KERNEL])
    builds, other, heading, row, empty, summary = capsys.readouterr().out.splitlines()
    assert builds.startswith("builds: ")
    assert other.startswith("cc -DNK_PLAIN -O1: ")
    assert heading.split("  ")[0] == "kernel"
    name, ratio = row.split()
    assert name == KERNEL
    assert float(ratio) > 0
    assert empty == ""
    assert summary == f"cc -DNK_PLAIN -O1: geometric mean {ratio}, least {ratio}, most {ratio}"


def test_a_compiler_that_is_not_there_is_named() -> None:
    with pytest.raises(BuildError, match="tried no-such-compiler"):
        bench.main(["no-such-compiler"], 100, [KERNEL])
