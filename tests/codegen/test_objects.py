"""What counts as unchanged: compiled objects, source files, files on disk."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

import pytest

from codegen.build.compiler import LIBRARY, Compiler, compile_library, find
from codegen.build.files import SUFFIXES, replace_files, sources_digest, write_atomically
from codegen.targets import Module, targets

UNIT = b'#include "outer.h"\nint answer(void);\nint answer(void)\n{\n    return OUTER + INNER;\n}\n'
OTHER = b"int other(void);\nint other(void)\n{\n    return 7;\n}\n"


@pytest.fixture(scope="module")
def compiler(quick_compiler: None) -> Compiler:
    return find(targets()["c"].files(Module("t", "t", ()))["nukernels.h"])


def answer(compiler: Compiler, folder: Path, name: str, outer: int, inner: int) -> tuple[int, int]:
    """What a library of a unit, a header and a header of that gives, and how many objects are kept."""
    sources = {
        "c/unit.c": UNIT,
        "c/other.c": OTHER,
        "c/outer.h": f'#include "inner.h"\n#define OUTER {outer}\n'.encode(),
        "c/inner.h": f"#define INNER {inner}\n".encode(),
    }
    made = compile_library(compiler, sources, folder / name / LIBRARY, 1, lambda *a: None)
    return ctypes.CDLL(str(made)).answer(), len(list(folder.rglob("*.o")))


def test_a_changed_header_is_compiled_anew_also_where_another_header_includes_it(compiler, tmp_path: Path) -> None:
    """Objects of before lie there; those of the old header are used no more."""
    assert answer(compiler, tmp_path, "first", 10, 1) == (11, 2)
    assert answer(compiler, tmp_path, "second", 20, 1) == (21, 2)
    assert answer(compiler, tmp_path, "third", 20, 2) == (22, 2)


def test_other_flags_make_other_objects(compiler: Compiler, tmp_path: Path) -> None:
    assert answer(compiler, tmp_path, "first", 10, 1)[0] == 11
    other = Compiler(compiler.command, (*compiler.flags, "-Danswer=answer", "-DOTHER"), compiler.version)
    before = set(tmp_path.rglob("*.o"))
    answer(other, tmp_path, "second", 10, 1)
    assert not before & set(tmp_path.rglob("*.o"))


@pytest.mark.parametrize(
    "name", ["data/constants.csv", "deeper/module.py", "support.h", "table.json", "code.c", "x.toml"]
)
def test_every_kind_of_source_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A constant read from a table is as much a source as a module; what Python compiles is none."""
    package = tmp_path / f"counted_{Path(name).suffix[1:]}"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / name).parent.mkdir(exist_ok=True)
    (package / name).write_text("1")
    monkeypatch.syspath_prepend(tmp_path)
    assert Path(name).suffix in SUFFIXES
    for alone in (True, False):
        (package / name).write_text("1")
        first = sources_digest(package.name, alone)
        (package / name).write_text("2")
        assert sources_digest(package.name, alone) != first
    changed = sources_digest(package.name, alone=True)
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "module.py").write_text("3")
    assert sources_digest(package.name, alone=True) == changed


def test_a_table_of_the_house_counts_for_every_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """The constants of physics, and the C that is copied into every build."""
    before = sources_digest("derivations")
    read = Path.read_bytes
    for name in ("constants.csv", "nukernels_math.h"):
        with monkeypatch.context() as patch:
            patch.setattr(Path, "read_bytes", lambda path, n=name: read(path) + (b"#" if path.name == n else b""))
            assert sources_digest("derivations") != before
    assert sources_digest("derivations") == before


def test_the_manifest_is_the_last_file_that_is_put_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reads a new manifest finds the new files, also where others come later in the alphabet."""
    order = []
    move = os.replace

    def watched(source: Path, target: Path) -> None:
        order.append(Path(target).name)
        move(source, target)

    monkeypatch.setattr(os, "replace", watched)
    changed = replace_files(tmp_path, dict.fromkeys(("z.py", "manifest.json", "a.py"), b"new"), "manifest.json", [])
    assert order == ["a.py", "z.py", "manifest.json"]
    assert set(changed) == set(order)


def test_a_reader_of_a_file_that_is_written_sees_the_old_one_whole(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "stamp.json"
    write_atomically(path, b"old content")
    with path.open("rb") as reader:
        write_atomically(path, b"new")
        assert reader.read() == b"old content"
    assert path.read_bytes() == b"new"
    assert [p.name for p in path.parent.iterdir()] == ["stamp.json"]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "stamp.json"
    path.write_bytes(b"old content")

    def refuse(*args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "chmod", refuse)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old content"
    assert [p.name for p in tmp_path.iterdir()] == ["stamp.json"]
