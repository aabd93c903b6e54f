"""Certification of a whole build: every target of every kernel, kept beside the kernels."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from codegen.build import build
from codegen.certify import Target, compare_with_contract, read, replay, replay_stored
from codegen.certify.contract import Violation
from codegen.certify.identities import IdentityCheck
from codegen.certify.loaded import targets_of
from codegen.certify.run import CERTIFICATES, MANIFEST, Outcome, OutOfDate, certify_all, programs, stale, write
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
    for changed in ("numba/certified_toy.py", "c/certified_toy.c", "c/nukernels.h", "c/nukernels_math.h"):
        manifest.write_text(text.replace(json.loads(text)["files"][changed], "0" * 64))
        assert stale(made.root) == ["certified_toy.both"]
    manifest.write_text(text)
    assert stale(made.root) == []
    (made.root / CERTIFICATES).write_text("{")
    assert stale(made.root) == ["certified_toy.both"]
    manifest.write_text(text)


def test_certificates_of_kernels_that_were_not_measured_stay(made, tmp_path: Path) -> None:
    """First one and two are certified, then two alone; three is no kernel any more."""
    measured = next(c for c in made.outcome.certificates if c.target == "c")

    def certified(median: float, *names: str) -> Outcome:
        return Outcome(tuple(replace(measured, kernel=n, median=median) for n in names), (), ())

    def folder_of(*names: str) -> None:
        entry = {"inputs": [{"name": "E"}, {"name": "M"}]}
        (tmp_path / MANIFEST).write_text(json.dumps({"kernels": dict.fromkeys(names, entry)}))

    folder_of("one", "two", "three")
    write(certified(0.25, "one", "two", "three"), tmp_path)
    folder_of("one", "two")
    write(certified(0.5, "two"), tmp_path)
    assert {c.kernel: c.median for c in read(tmp_path / CERTIFICATES)} == {"one": 0.25, "two": 0.5}
    gists = {n: e["certificate"] for n, e in json.loads((tmp_path / MANIFEST).read_text())["kernels"].items()}
    assert {n: [g["median"] for g in found] for n, found in gists.items()} == {"one": [0.25], "two": [0.5]}


def test_a_certification_passes_only_without_violations_of_contract_and_identities() -> None:
    def check(outcome: str) -> IdentityCheck:
        return IdentityCheck("toy:1", "label", ("toy.k",), "c", outcome)

    assert Outcome((), (), (check("holds"), check("not expressible"))).passed
    assert not Outcome((), (), (check("holds"), check("violated"))).passed
    assert not Outcome((), (Violation("toy.k", "c", "f", "too far off"),), (check("holds"),)).passed


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


def test_a_kernel_that_became_worse_fails_the_replay_without_any_derivation(made) -> None:
    stored = next(c for c in made.outcome.certificates if c.target == "c" and c.output == "ratio")
    targets = {t.name: t for t in targets_of(library(made.root).kernel("certified_toy.both"))}
    for name in ("c", "c array", "mpmath"):
        assert replay_stored(stored, targets[name], ["E", "M"], 1) <= stored.accuracy
    worse = Target("worse", point=lambda e, m: tuple(v * (1 + 1e-10) for v in targets["c"].point(e, m)))
    assert replay_stored(stored, worse, ["E", "M"], 1) > stored.accuracy
    wrong = Target("wrong", array=lambda e, m: (e * 0, e * np.nan))
    assert replay_stored(stored, wrong, ["E", "M"], 1) == float("inf")


HOUSE = ("c", "c array", "c single", "c array single", "numpy_source", "mpmath")


@pytest.fixture(scope="module")
def house():
    """The committed certificates of the house."""
    return read(Path(library().root) / CERTIFICATES)


def test_the_house_has_certificates_for_every_kernel_and_they_keep_the_contract(house) -> None:
    assert compare_with_contract(house) == []
    assert {c.kernel for c in house} == set(library().names)
    single = {name for name in library().names if library().kernel(name).single_inside}
    assert {c.kernel for c in house if c.target == "c array single"} == single
    inside = {c.kernel: c.inside or "single" for c in house if c.target == "c array single"}
    assert all(library().kernel(name).single_inside == format for name, format in inside.items())


@pytest.mark.parametrize("target", [*HOUSE, pytest.param("numba", marks=pytest.mark.slow)])
def test_stored_worst_points_of_the_house_are_no_worse_now(house, target: str) -> None:
    """Compiled on this machine, with its libraries; truth and condition numbers are those stored."""
    bad = []
    for name in sorted({c.kernel for c in house if c.target == target}):
        loaded = library().kernel(name)
        made = next(t for t in targets_of(loaded, only=target))
        for c in house:
            if (c.kernel, c.target) == (name, target):
                ratio = replay_stored(c, made, loaded.inputs, loaded.outputs.index(c.output))
                if ratio > c.accuracy:
                    bad.append(f"{name}, {c.output}: {ratio}")
    assert not bad, "\n".join(bad)


def test_no_kernel_of_the_house_lacks_a_certificate_whatever_its_precisions() -> None:
    folder = library().root
    kernels = json.loads((folder / "manifest.json").read_text())["kernels"]
    assert {len(entry["precisions"]) for entry in kernels.values()} == {1, 2}
    assert stale(folder) == []
