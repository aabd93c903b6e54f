"""Builds: what they write, what they leave alone, and what they say when something is wrong."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from importlib import resources
from pathlib import Path

import numpy as np
import pytest

from codegen.build import BuildError, build, check
from codegen.build import build as build_function
from codegen.build import compiler as compilers
from codegen.build.files import one_at_a_time, replace_files
from generated import Library, NotCompiled

HEADER = resources.files("codegen.targets").joinpath("support", "nukernels.h").read_text()

POINT = (12.0, 11.0, 0.3, 0.2, 0.1, 4.0, 939.0, 100.0, 0.1, 1.17e-11, -0.5, -0.63, 1.2, 1.0)
builder = sys.modules[build_function.__module__]
pytestmark = pytest.mark.usefixtures("quick_compiler")


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def built(quick_compiler, toy, tmp_path_factory, cache):
    """A finished build; tests copy it before they change anything."""
    folder = tmp_path_factory.mktemp("built")
    build("toy_physics", folder, workers=1, cache=cache)
    return folder


@pytest.fixture
def out(built, tmp_path):
    folder = tmp_path / "out"
    shutil.copytree(built, folder)
    stamp = json.loads((folder / "_build" / "stamp.json").read_text())
    stamp["library"] = stamp["library"].replace(str(built), str(folder))
    (folder / "_build" / "stamp.json").write_text(json.dumps(stamp))
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """All files of a build but the compiled library."""
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    return {str(p.relative_to(folder)): p.read_bytes() for p in files if not p.is_relative_to(folder / "_build")}


def value(folder: Path) -> float:
    return float(Library(folder).kernel("toy_physics.rate").ufunc(*POINT))


def test_the_manifest_says_all_that_callers_need(built):
    """Inputs with roles, units and domains, outputs, equations with status, checks, hashes."""
    manifest = json.loads((built / "manifest.json").read_text())
    entry = manifest["kernels"]["toy_physics.rate"]
    k = entry["inputs"][0]
    assert (k["name"], k["role"], k["unit"], k["dimension"]) == ("k", "variable", "MeV", "1")
    assert (k["low"], k["high"]) == ("0.333333333333*T", "0.5*sqrt(T)*sqrt(m)")
    assert k["condition"] == "k << (m T)^(1/2)"
    by_name = {i["name"]: i for i in entry["inputs"]}
    assert (by_name["T"]["low"], by_name["T"]["high"]) == (1.0, 10.0)
    assert by_name["sign_nu"]["choices"] == [1, -1]
    assert [e["id"] for e in entry["equations"]] == ["toy2024:2", "toy2024:3", "toy2024:4", "toy2024:5"]
    assert {e["status"] for e in entry["equations"]} == {"definition"}
    assert [o["name"] for o in entry["outputs"]] == ["rate"]
    assert entry["checks"][0]["name"] == "k"
    assert len(entry["program"]) == 64
    assert set(manifest["files"]) == set(contents(built)) - {"manifest.json"}


def test_nothing_is_done_when_nothing_changed(out, cache):
    before = contents(out)
    report = build("toy_physics", out, workers=1, cache=cache)
    assert report.fresh
    assert report.seconds < 2
    assert contents(out) == before


def test_a_build_with_nothing_to_do_does_not_import_sympy(out, toy_environment):
    code = (
        "import sys; from pathlib import Path; from codegen.build import build;"
        f"report = build('toy_physics', Path({str(out)!r}));"
        "print(report.fresh, 'sympy' in sys.modules, 'numpy' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], env=toy_environment, capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["True", "False", "False"]


def test_a_changed_or_missing_file_is_written_again(out, cache):
    (out / "numpy_source" / "toy_physics.py").write_text("broken")
    (out / "c" / "toy_physics.h").unlink()
    report = build("toy_physics", out, workers=1, cache=cache)
    assert set(report.written) == {"numpy_source/toy_physics.py", "c/toy_physics.h"}
    assert check("toy_physics", out, workers=1, cache=cache) == []


def test_check_names_what_differs_and_writes_nothing(out, cache):
    path = out / "c" / "toy_physics.c"
    path.write_text(path.read_text() + "\n")
    before = contents(out)
    assert check("toy_physics", out, workers=1, cache=cache) == ["c/toy_physics.c"]
    assert contents(out) == before


def test_check_lists_files_of_kernels_that_are_gone(out, cache):
    """They lie there and the manifest has them, but the sources do not make them any more."""
    manifest = json.loads((out / "manifest.json").read_text())
    manifest["files"]["mpmath/old_process.py"] = "0" * 64
    (out / "manifest.json").write_text(json.dumps(manifest))
    assert check("toy_physics", out, workers=1, cache=cache) == ["manifest.json", "mpmath/old_process.py"]


def test_other_targets_are_another_build(out, cache):
    """Fewer of them, then more: neither is what lies there."""
    fewer = build("toy_physics", out, ["mpmath", "numpy_source"], workers=1, cache=cache)
    assert not fewer.fresh
    assert "numba/toy_physics.py" in fewer.removed
    assert build("toy_physics", out, ["numpy_source", "mpmath"], workers=1, cache=cache).fresh
    more = build("toy_physics", out, ["mpmath", "numpy_source", "numba"], workers=1, cache=cache)
    assert not more.fresh
    assert "numba/toy_physics.py" in more.written


def test_bytes_do_not_depend_on_workers_or_hash_seed(built, toy_environment, tmp_path):
    """Everything but the compiled library, from two processes with another seed."""
    code = (
        "from pathlib import Path; from codegen.build import build\n"
        "if __name__ == '__main__':\n"
        f"    build('toy_physics', Path({str(tmp_path / 'again')!r}), workers=2, cache=Path({str(tmp_path / 'c')!r}))\n"
    )
    (tmp_path / "run.py").write_text(code)
    environment = {**toy_environment, "PYTHONHASHSEED": "77", "CC": "true"}  # no compilation
    subprocess.run([sys.executable, str(tmp_path / "run.py")], env=environment, check=True, capture_output=True)
    assert contents(tmp_path / "again") == contents(built)


def test_files_of_kernels_that_are_gone_are_removed(out, cache):
    manifest = json.loads((out / "manifest.json").read_text())
    manifest["files"]["mpmath/old_process.py"] = "0" * 64
    (out / "manifest.json").write_text(json.dumps(manifest))
    (out / "mpmath" / "old_process.py").write_text("gone = 1")
    (out / "mpmath" / "mine.py").write_text("kept = 1")
    report = build("toy_physics", out, workers=1, cache=cache, force=True)
    assert report.removed == ("mpmath/old_process.py",)
    assert not (out / "mpmath" / "old_process.py").exists()
    assert (out / "mpmath" / "mine.py").exists()


def test_certificates_stay_while_the_program_is_the_same(out, cache):
    manifest = json.loads((out / "manifest.json").read_text())
    manifest["kernels"]["toy_physics.rate"]["certificate"] = {"worst": 3.5}
    manifest["kernels"]["toy_physics.bose"]["certificate"] = {"worst": 1.0}
    manifest["kernels"]["toy_physics.bose"]["program"] = "another"
    (out / "manifest.json").write_text(json.dumps(manifest))
    build("toy_physics", out, workers=1, cache=cache, force=True)
    kernels = json.loads((out / "manifest.json").read_text())["kernels"]
    assert kernels["toy_physics.rate"]["certificate"] == {"worst": 3.5}
    assert kernels["toy_physics.bose"]["certificate"] is None


def test_a_compilation_that_fails_leaves_the_kernels_usable(out, cache, monkeypatch):
    """The sources on disk, the manifest and the library stay together as they were."""
    before, result = contents(out), value(out)
    (out / "c" / "toy_physics.c").write_text("something else")  # so that there is work to do
    changed = contents(out)
    monkeypatch.setattr(compilers, "STRICT", (*compilers.STRICT, "-Ddouble=nonsense"))
    monkeypatch.setattr(compilers, "_failure", lambda command, support: "")
    shutil.rmtree(out / "_build" / json.loads(before["manifest.json"])["library"])
    with pytest.raises(BuildError, match="compilation failed"):
        build("toy_physics", out, workers=1, cache=cache, force=True)
    assert contents(out) == changed
    monkeypatch.undo()
    build("toy_physics", out, workers=1, cache=cache)
    assert contents(out) == before
    assert value(out) == result


@pytest.mark.parametrize("moment", ["_compile", "_write"])
def test_an_interrupted_build_leaves_the_kernels_usable(out, cache, monkeypatch, moment):
    before, result = contents(out), value(out)

    def interrupted(*args):
        raise KeyboardInterrupt

    monkeypatch.setattr(builder, moment, interrupted)
    with pytest.raises(KeyboardInterrupt):
        build("toy_physics", out, workers=1, cache=cache, force=True)
    assert contents(out) == before
    assert value(out) == result


def test_an_interrupt_between_two_files_waits_for_the_set(tmp_path, monkeypatch):
    """Ctrl-C during the renames: all files are new afterwards, and the interrupt still arrives."""
    import signal

    replace = os.replace

    def slow(source, target):
        signal.raise_signal(signal.SIGINT)
        replace(source, target)

    monkeypatch.setattr(os, "replace", slow)
    with pytest.raises(KeyboardInterrupt):
        replace_files(tmp_path, {"a": b"1", "b": b"2", "manifest": b"3"}, "manifest", [])
    monkeypatch.undo()
    assert contents(tmp_path) == {"a": b"1", "b": b"2", "manifest": b"3"}


def test_a_full_disk_leaves_the_old_files(tmp_path, monkeypatch):
    """Nothing is renamed before everything is written, and no temporary file stays."""
    (tmp_path / "a").write_bytes(b"old")
    calls = []

    def refuse(path, mode):
        calls.append(path)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "chmod", refuse)
    with pytest.raises(OSError, match="No space"):
        replace_files(tmp_path, {"a": b"new", "b": b"new"}, "b", [])
    assert contents(tmp_path) == {"a": b"old"}


def test_without_a_compiler_python_kernels_are_there(toy, tmp_path, cache, monkeypatch):
    monkeypatch.setenv("CC", "no-such-compiler")
    report = build("toy_physics", tmp_path, workers=1, cache=cache)
    assert report.library is None
    assert "no working C compiler (tried no-such-compiler)" in report.notes[0]
    assert "set CC" in report.notes[0]
    kernel = Library(tmp_path).kernel("toy_physics.rate")
    with pytest.raises(NotCompiled, match="nukernels build"):
        _ = kernel.ufunc
    found = kernel.source("numpy_source")(*POINT)
    assert found == pytest.approx(kernel.source("numba")(*POINT), rel=1e-14)
    assert found == pytest.approx(float(kernel.source("mpmath")(*POINT)), rel=1e-14)
    assert kernel.outside("numpy_source")(*POINT) == 0
    again = build("toy_physics", tmp_path, workers=1, cache=cache)
    assert again.fresh
    assert again.notes == report.notes


def test_a_compiler_that_appears_is_used(toy, tmp_path, cache, monkeypatch):
    with monkeypatch.context() as without:
        without.setenv("CC", "no-such-compiler")
        build("toy_physics", tmp_path, workers=1, cache=cache)
    report = build("toy_physics", tmp_path, workers=1, cache=cache)
    assert not report.fresh
    assert report.library is not None
    assert report.written == ()


def test_a_compiler_that_refuses_instruction_sets_makes_plain_loops(monkeypatch):
    """The probe fails with them, and succeeds without."""
    monkeypatch.delenv("CC")
    assert compilers.find(HEADER).refused == ""
    header = HEADER.replace("#ifdef NK_V4\n", "#ifndef NK_PLAIN\n#error no vectors here\n#endif\n#ifdef NK_V4\n", 1)
    found = compilers.find(header)
    assert "-DNK_PLAIN" in found.flags
    assert "error" in found.refused
    assert "no vectors here" in found.refused


def test_a_build_says_that_its_loops_are_plain(toy, tmp_path, cache, monkeypatch):
    made = compilers.find
    monkeypatch.setattr(compilers, "find", lambda text: replace(made(text), refused="error: no such target"))
    for _ in range(2):  # made, and there already
        (note,) = build("toy_physics", tmp_path, workers=1, cache=cache).notes
        assert "plain loops" in note
        assert note.endswith("refuses these: error: no such target")


def test_a_folder_that_cannot_be_written_is_named(toy, cache, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(BuildError, match=r"cannot write to .*file.*--out"):
        build("toy_physics", tmp_path / "file", workers=1, cache=cache)


def test_a_folder_for_readers_is_compiled_into_the_cache(out, tmp_path, monkeypatch):
    """An installation that only its owner may change: the library goes where the loader looks next."""
    shutil.rmtree(out / "_build")
    before = contents(out)
    monkeypatch.setenv("NUKERNELS_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(builder, "writable", lambda folder: False)
    report = build("toy_physics", out, workers=1)
    assert "cannot be written to" in report.notes[0]
    assert report.library is not None
    assert report.library.is_relative_to(tmp_path / "cache")
    assert contents(out) == before
    assert not (out / "_build").exists()
    assert value(out) == pytest.approx(
        Library(out).kernel("toy_physics.rate").source("numpy_source")(*POINT), rel=1e-14
    )
    (out / "c" / "toy_physics.c").write_text("changed")
    with pytest.raises(BuildError, match=r"c/toy_physics\.c in .* is not what a build wrote"):
        build("toy_physics", out, workers=1)


def test_a_damaged_manifest_is_named_and_built_again(out, cache):
    (out / "manifest.json").write_text("{ half")
    with pytest.raises(NotCompiled, match=r"manifest.json is damaged .*nukernels build"):
        _ = Library(out).names
    build("toy_physics", out, workers=1, cache=cache, force=True)
    assert "toy_physics.rate" in Library(out).names


def test_a_package_that_is_not_there_is_named(tmp_path):
    with pytest.raises(BuildError, match=r"no importable package 'no_such_package'"):
        build("no_such_package", tmp_path)
    with pytest.raises(BuildError, match=r"say where the kernels of toy_physics should go: .*--out DIR"):
        build("toy_physics")


def test_an_unknown_target_is_named(toy, tmp_path, cache):
    with pytest.raises(BuildError, match=r"no target cobol; there are arb, c, "):
        build("toy_physics", tmp_path, ["cobol"], workers=1, cache=cache)


def test_two_builds_at_once_wait_for_each_other(tmp_path):
    """The second one says that it waits, and gives up only after its patience."""
    said = []
    second = one_at_a_time(tmp_path, said.append, patience=0.3)
    with one_at_a_time(tmp_path, said.append), pytest.raises(BuildError, match="another build has held"), second:
        pass
    assert len(said) == 1
    with one_at_a_time(tmp_path, said.append):
        assert len(said) == 1


def test_a_kernel_loads_in_a_process_without_sympy(built, toy_environment):
    code = (
        f"import sys; from generated import Library; kernel = Library(__import__('pathlib').Path({str(built)!r}))"
        f".kernel('toy_physics.rate'); print(kernel.ufunc(*{POINT}), 'sympy' in sys.modules, 'codegen' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], env=toy_environment, capture_output=True, text=True, check=True)
    number, *imported = said.stdout.split()
    assert float(number) == value(built)
    assert imported == ["False", "False"]


def test_a_moved_output_folder_still_works(out, tmp_path):
    """Numba's cache and the library go along."""
    kernel = Library(out).kernel("toy_physics.bose")
    first = kernel.source("numba")(0.25), kernel.ufunc(0.25)
    shutil.move(out, tmp_path / "elsewhere")
    moved = Library(tmp_path / "elsewhere").kernel("toy_physics.bose")
    assert (moved.source("numba")(0.25), moved.ufunc(0.25)) == first
    assert np.isclose(first[0], first[1], rtol=1e-14)
