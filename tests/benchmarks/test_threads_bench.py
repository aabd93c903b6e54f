"""The benchmark of threads: a line per kernel and size, and the number of threads as it was."""

from __future__ import annotations

import pytest

from benchmarks import threads as bench
from generated import threads


def test_one_line_per_kernel_and_size(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(bench, "SIZES", (100, 40_000))
    monkeypatch.setattr(bench, "KERNELS", bench.KERNELS[:2])
    monkeypatch.setattr(bench, "SHORTEST", 1e-5)
    before = threads()
    bench.main([2, 3])
    lines = capsys.readouterr().out.splitlines()[1:]
    assert [line.split()[:2] for line in lines] == [[k, s] for k in bench.KERNELS for s in ("100", "40,000")]
    for line in lines:
        assert [word for word in line.split() if word == "threads"] == ["threads"] * 2
        assert float(line.split()[2]) > 0
    assert threads() == before
