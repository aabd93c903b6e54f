"""Certification of a whole build: every target of every kernel, kept beside the kernels."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from codegen.build import build
from codegen.certify import compare_with_contract, read, replay
from codegen.certify.loaded import targets_of
from codegen.certify.run import CERTIFICATES, OutOfDate, certify_all, programs, stale, write
from derivations.core import CATALOGUE
from derivations.core.quantity import forget
from generated.loader import library

PACKAGE = "certified_toy"
SOURCE = '''\
import sympy as sp
from derivations.core import Paper, Range, definition, equation, identity, kernel, process, quantity, symmetry

PROCESS = process(__name__, Paper("ctoy", "A. Author", "Title", "J. Phys.", 2000), name="certified_toy")
E, M = (quantity("certified_toy", n, n, 1, n, positive=True, domain=Range(1, 50)) for n in "EM")
mean, ratio = (quantity("certified_toy", n, n, 1, n) for n in ("mean", "ratio"))

@equation("ctoy:1", defines=mean)
def mean_energy():
    """Mean of the squares over the sum."""
    return sp.expand((E + M) ** 2 - 2 * E * M) / (E + M)

@equation("ctoy:2", defines=ratio, parents=[mean_energy])
def in_units():
    """In units of E."""
    return sp.exp(mean_energy() / E)

@identity("ctoy:exchange", constrains=[mean_energy])
def exchange(of):
    """Both particles are alike."""
    yield symmetry("E and M", mean_energy, {E: M, M: E})

kernel("certified_toy.both", "both", outputs=[mean_energy, in_units], variables=[E], parameters=[M])
'''


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimpleNamespace]:
    root = tmp_path_factory.mktemp("certified")
    (root / f"{PACKAGE}.py").write_text(SOURCE)
    saved = {name: dict(getattr(CATALOGUE, name)) for name in vars(CATALOGUE)}
    sys.path.insert(0, str(root))
    try:
        build(PACKAGE, root / "out", workers=1, cache=root / "cache")
        outcome = certify_all(library, root / "out", PACKAGE, count=400, workers=1, cache=root / "cache")
        yield SimpleNamespace(root=root / "out", outcome=outcome)
    finally:
        sys.path.remove(str(root))
        sys.modules.pop(PACKAGE, None)
        forget(PACKAGE)
        for name, entries in saved.items():
            getattr(CATALOGUE, name).clear()
            getattr(CATALOGUE, name).update(entries)


def test_every_target_and_output_has_a_certificate_that_keeps_the_contract(made) -> None:
    targets = {t.name for t in targets_of(library(made.root).kernel("certified_toy.both"))}
    assert {"numpy_source", "mpmath", "numba", "c", "c array"} <= targets
    found = {c.key for c in made.outcome.certificates}
    assert found == {("certified_toy.both", t, o) for t in targets for o in ("mean", "ratio")}
    assert made.outcome.violations == ()
    assert made.outcome.passed


def test_certificates_name_what_was_measured(made) -> None:
    files = library(made.root).manifest["files"]
    for c in made.outcome.certificates:
        assert files[c.made_of["source"]] == c.made_of["sha256"]
        assert c.made_of["program"] == library(made.root).manifest["kernels"][c.kernel]["program"]
        assert ("-O3" in c.made_of.get("flags", "")) is c.target.startswith("c")


def test_identities_are_asked_of_the_compiled_kernels(made) -> None:
    (check,) = made.outcome.identities
    assert (check.identity, check.outcome, check.target) == ("ctoy:exchange", "holds", "c array")


def test_a_build_is_stale_until_its_certificates_are_written_and_again_when_a_source_changes(made) -> None:
    assert stale(made.root) == ["certified_toy.both"]
    write(made.outcome, made.root)
    assert stale(made.root) == []
    assert compare_with_contract(read(made.root / CERTIFICATES)) == []
    manifest = made.root / "manifest.json"
    text = manifest.read_text()
    gist = json.loads(text)["kernels"]["certified_toy.both"]["certificate"]
    assert {(g["target"], g["output"]) for g in gist} == {c.key[1:] for c in made.outcome.certificates}
    assert all(g["worst"]["error"] >= g["p99"] >= g["median"] for g in gist)
    manifest.write_text(text.replace(json.loads(text)["files"]["numba/certified_toy.py"], "0" * 64))
    assert stale(made.root) == ["certified_toy.both"]
    (made.root / CERTIFICATES).write_text("{")
    assert stale(made.root) == ["certified_toy.both"]
    manifest.write_text(text)


def test_kernels_that_do_not_belong_to_the_sources_are_refused(made) -> None:
    kernel = CATALOGUE.kernel("certified_toy.both")
    other = SimpleNamespace(entry={"program": "0" * 64})
    with pytest.raises(OutOfDate, match="run: nukernels build"):
        programs(kernel, other)


def test_stored_worst_points_are_replayed_on_every_target(made) -> None:
    kernel, loaded = CATALOGUE.kernel("certified_toy.both"), library(made.root).kernel("certified_toy.both")
    program, true_program = programs(kernel, loaded)
    targets = {t.name: t for t in targets_of(loaded)}
    for c in made.outcome.certificates:
        assert replay(c, program, true_program, targets[c.target]) <= c.accuracy


def test_the_house_keeps_its_stored_contract() -> None:
    """The certificates that are committed: nothing is measured here, only compared."""
    stored = read(Path(library().root) / CERTIFICATES)
    assert compare_with_contract(stored) == []
    assert {c.kernel for c in stored} == set(library().names)
