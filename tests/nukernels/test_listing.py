"""The listing on disk: as fast as promised, without SymPy, and never stale."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

import derivations
from nukernels.catalogue import derivations_cached
from nukernels.listing import KINDS, listing, of_process, remember

SCRIPT = (
    "import sys; sys.argv = ['nukernels', 'list']\n"
    "from nukernels.cli import main\n"
    "try: main()\n"
    "except SystemExit: pass\n"
    "print(*sorted({'sympy', 'numpy', 'rich'} & set(sys.modules)), file=sys.stderr)"
)


@pytest.fixture(autouse=True)
def _own_cache_of_forms() -> None:
    """The forms of equations stay in the cache of the session, whatever a test says of the listing's."""
    with derivations_cached():
        pass


@pytest.fixture
def cached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NUKERNELS_CACHE", str(tmp_path))
    remember()
    return tmp_path


def listed(cache: Path, path: str = "") -> tuple[str, str, float]:
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, "NUKERNELS_CACHE": str(cache), "PYTHONPATH": path or os.environ.get("PYTHONPATH", "")},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout, done.stderr, time.perf_counter() - start


def test_listing_the_catalogue_needs_no_sympy(cached: Path) -> None:
    out, err, seconds = listed(cached)
    print(f"nukernels list: {seconds:.2f} s")
    assert err.split() == []
    assert "ando2003:39" in out
    assert "neutrino_nucleon.opacity" in out


def test_what_is_read_is_what_was_imported(cached: Path) -> None:
    (path,) = cached.glob("listing-*.json")
    before = path.stat().st_mtime_ns
    found = listing()
    assert path.stat().st_mtime_ns == before
    assert found == remember()
    one = of_process(found, "neutrino_electron")
    assert all(row["process"] == "neutrino_electron" for kind in KINDS for row in one[kind])
    assert one["equations"]


def test_any_change_of_the_physics_is_listed(cached: Path, tmp_path: Path) -> None:
    """A copy of the derivations in which one docstring differs is read anew, though a listing is there."""
    root = Path(derivations.__file__).parents[1]
    changed = tmp_path / "changed"
    for room in ("derivations", "codegen", "nukernels", "generated"):
        shutil.copytree(root / room, changed / room, ignore=shutil.ignore_patterns("__pycache__", "_build"))
    module = changed / "derivations" / "neutrino_nucleon" / "__init__.py"
    module.write_text(module.read_text() + "\n")
    script = "from nukernels.listing import _path, _read; import sys; sys.exit(_read(_path()) is None)"
    for folder, there in ((root, True), (changed, False)):
        done = subprocess.run(
            [sys.executable, "-c", script],
            cwd=folder,
            env={**os.environ, "NUKERNELS_CACHE": str(cached), "PYTHONPATH": str(folder)},
            check=False,
        )
        assert (done.returncode == 0) == there


def test_a_damaged_listing_is_replaced(cached: Path) -> None:
    (path,) = cached.glob("listing-*.json")
    path.write_text("{")
    assert listing()["equations"]
    assert path.stat().st_size > 1000


def test_a_cache_that_cannot_be_written_to_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("mine")
    monkeypatch.setenv("NUKERNELS_CACHE", str(tmp_path / "file"))
    assert listing()["equations"]
    assert (tmp_path / "file").read_text() == "mine"
