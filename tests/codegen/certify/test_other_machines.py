"""Kernels as other compilers, processors and C libraries have them: other last digits, the same contract."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.build.compiler import LIBRARY, compile_library, find
from codegen.build.worker import default_cache
from codegen.certify import certify, compare_with_contract, read, replay_stored
from codegen.certify.loaded import targets_of
from codegen.certify.relations import surface_of
from codegen.certify.run import CERTIFICATES, programs
from derivations.core import load
from derivations.core.store import Store
from derivations.core.workspace import Workspace, using
from generated.loader import Library, library
from tests.codegen.compilers import COMPILERS

POINTS = 300
TARGETS = ("c", "c array", "c single", "c array single")
MACHINES = {
    "no fused products": ["-DNK_PLAIN", "-ffp-contract=off"],
    "plain loops": ["-DNK_PLAIN"],
    "little optimised": ["-DNK_PLAIN", "-O1"],
    "devices": ["-D__HIP__", "-march=native"],  # what the compilers for them read, with fused products as they make
    **{compiler: [] for compiler in COMPILERS if compiler != "gcc"},
}
CHOSEN = list(MACHINES)[:1] if os.environ.get("NUKERNELS_REDUCED") else list(MACHINES)


@pytest.fixture(scope="module", params=CHOSEN)
def elsewhere(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The house's committed sources, compiled anew for a lesser machine."""
    root = tmp_path_factory.mktemp("elsewhere") / "generated"
    shutil.copytree(Path(library().root), root, ignore=shutil.ignore_patterns("_build", "__pycache__"))
    made = Library(root)
    sources = {
        str(path.relative_to(root)): path.read_bytes()
        for folder in ("c", "numpy")
        for path in sorted((root / folder).iterdir())
    }
    compiler = find(sources["c/nukernels.h"].decode(), request.param if request.param in COMPILERS else None)
    compiler = replace(compiler, flags=(*compiler.flags, *MACHINES[request.param]))
    place = root / "_build" / made.manifest["library"] / LIBRARY
    compile_library(compiler, sources, place, 2, lambda what, done, of: None)
    return made


@pytest.mark.slow
def test_stored_worst_points_keep_the_contract_on_lesser_machines(elsewhere: Library) -> None:
    bad, asked = [], 0
    certificates = read(Path(elsewhere.root) / CERTIFICATES)
    for name in elsewhere.names:
        loaded = elsewhere.kernel(name)
        for made in targets_of(loaded):
            for c in certificates:
                if (c.kernel, c.target) == (name, made.name) and made.name in TARGETS:
                    ratio = replay_stored(c, made, loaded.inputs, loaded.outputs.index(c.output))
                    asked += 1
                    if ratio > c.accuracy:
                        bad.append(f"{name} ({made.name}), {c.output}: {ratio}")
    assert not bad, "\n".join(bad)
    assert asked >= 2 * len(elsewhere.names)


@pytest.mark.slow
def test_certificates_are_as_good_on_lesser_machines(elsewhere: Library) -> None:
    """Measured anew, at points that the build on this machine did not choose as its worst."""
    catalogue, bad = load(), []
    with using(Workspace(Store(default_cache()))):
        for name in elsewhere.names:
            kernel, loaded = catalogue.kernel(name), elsewhere.kernel(name)
            program, true_program = programs(kernel, loaded)
            made = targets_of(loaded, only="c array")
            found = certify(program, true_program, made, count=POINTS, surface=surface_of(kernel))
            bad += [str(violation) for violation in compare_with_contract(found)]
    assert not bad, "\n".join(bad)
