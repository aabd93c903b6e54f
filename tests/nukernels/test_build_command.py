"""`nukernels build`: a user's package from source to certified kernels, and what can go wrong on the way."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from nukernels.commands.build import _write_mark
from tests.nukernels.conftest import TUTORIAL

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.usefixtures("quick_compiler")


def nukernels(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command as a shell runs it, from the folder of the tutorial."""
    script = "from nukernels.cli import main; main()"
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=TUTORIAL,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def built(quick_compiler: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("built") / "my_kernels"
    done = nukernels("build", "--package", "my_physics", "--out", str(out), "--jobs", "1")
    assert done.returncode == 0, done.stderr
    assert "1 kernels certified" in done.stdout
    assert "of what the contract allows" in done.stdout
    return out


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_users_package_is_built_and_certified(built: Path) -> None:
    import nukernels as nk

    recoil = nk.kernel("my_physics.recoil", folder=built)
    assert recoil(30.0, M=60000.0) == pytest.approx(0.01, rel=1e-15)
    targets = {entry["target"] for entry in recoil.certificate}
    assert {"c", "c array", "numpy_source", "numba", "mpmath"} <= targets
    assert all(entry["ratio"] <= entry["accuracy"] for entry in recoil.certificate)


def test_devices_that_are_not_there_are_said_to_be_missing(built: Path) -> None:
    """The kernels stay as they are."""
    before = contents(built)
    asked = ["build", "--package", "my_physics", "--out", str(built), "--jobs", "1", "--devices"]
    done = nukernels(*asked, JAX_PLATFORMS="cpu")
    assert done.returncode != 0
    assert "JAX finds no accelerator on this machine" in done.stderr
    assert contents(built) == before
    done = nukernels(*asked, "--check")
    assert "--check and --compile certify nothing" in done.stderr


def test_a_second_build_does_nothing(built: Path) -> None:
    before = contents(built)
    done = nukernels("build", "--package", "my_physics", "--out", str(built), "--jobs", "1")
    assert done.returncode == 0
    assert "nothing had changed" in done.stdout
    assert contents(built) == before


def test_check_passes_and_notices_a_file_that_was_edited(built: Path, tmp_path: Path) -> None:
    edited = tmp_path / "edited"
    shutil.copytree(built, edited)
    assert nukernels("build", "--check", "--package", "my_physics", "--out", str(edited), "--jobs", "1").returncode == 0
    source = edited / "c" / "my_physics.c"
    source.write_text(source.read_text().replace("E*E", "E*E*E"))
    before = contents(edited)
    done = nukernels("build", "--check", "--package", "my_physics", "--out", str(edited), "--jobs", "1")
    assert done.returncode == 1
    assert "c/my_physics.c is not what `nukernels build` writes" in done.stderr
    assert contents(edited) == before


def test_a_fresh_clone_reads_speeds_though_its_certificates_are_valid(built: Path, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    shutil.copytree(built, clone, ignore=shutil.ignore_patterns("_build"))
    done = nukernels("build", "--package", "my_physics", "--out", str(clone), "--jobs", "1")
    (row,) = [line.split() for line in done.stdout.splitlines() if line.strip().startswith("my_physics")]
    assert row[2] == "0"  # certified now
    assert float(row[-1]) > 0  # nanoseconds per point


def test_compile_uses_the_sources_that_are_there_and_refuses_edited_ones(built: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    shutil.copytree(built, bare)
    shutil.rmtree(bare / "_build")
    done = nukernels("build", "--compile", "--package", "my_physics", "--out", str(bare))
    assert done.returncode == 0
    assert list((bare / "_build").rglob("kernels.so"))
    source = bare / "c" / "my_physics.c"
    source.write_text(source.read_text().replace("E*E", "E*E*E"))
    done = nukernels("build", "--compile", "--package", "my_physics", "--out", str(bare))
    assert done.returncode == 2
    assert "c/my_physics.c" in done.stderr
    assert "is not what a build wrote; run: nukernels build" in done.stderr


def test_without_a_compiler_the_other_targets_are_built(tmp_path: Path) -> None:
    import nukernels as nk

    out = tmp_path / "plain"
    done = nukernels("build", "--package", "my_physics", "--out", str(out), "--jobs", "1", CC="no-such-compiler")
    assert done.returncode == 0
    assert "no working C compiler (tried no-such-compiler)" in done.stderr
    assert "not compiled" in done.stdout
    for target in ("numpy_source", "numba", "mpmath"):
        assert float(nk.kernel("my_physics.recoil", target, out)(30.0, M=60000.0)) == pytest.approx(0.01, rel=1e-14)


def test_an_unwritable_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    done = nukernels("build", "--package", "my_physics", "--out", str(tmp_path / "file" / "inside"))
    assert done.returncode == 2
    assert "cannot write to" in done.stderr
    assert "choose another folder with --out" in done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "file").read_text() == "mine"


def test_an_unknown_process_is_named_and_check_takes_none(built: Path) -> None:
    done = nukernels("build", "--package", "my_physics", "--out", str(built), "--process", "alchemy")
    assert done.returncode == 2
    assert "no process 'alchemy' with kernels; there are my_physics" in done.stderr
    done = nukernels("build", "--package", "my_physics", "--out", str(built), "--process", "my_physics", "--check")
    assert done.returncode == 2
    assert "--process builds; --check and --compile look at all kernels" in done.stderr


def test_a_person_reads_a_short_table_and_more_on_request(built: Path) -> None:
    plain = nukernels("build", "--package", "my_physics", "--out", str(built), "--jobs", "1")
    assert len(plain.stdout.splitlines()) == 2
    assert "no error above" in plain.stdout
    verbose = nukernels("build", "--package", "my_physics", "--out", str(built), "--jobs", "1", "--verbose")
    (row,) = [line for line in verbose.stdout.splitlines() if line.strip().startswith("my_physics.recoil")]
    assert "ulp" in row
    assert all(len(line) <= 160 for line in verbose.stdout.splitlines() if not line.startswith("Kernels in"))


def test_a_package_of_ones_own_needs_a_folder() -> None:
    done = nukernels("build", "--package", "my_physics")
    assert done.returncode == 2
    assert "say where the kernels of my_physics should go" in done.stderr


def test_a_kernel_that_lacks_an_equation_is_explained(tmp_path: Path) -> None:
    """Physics that cannot be compiled is a mistake of its author, not a traceback."""
    source = (
        (TUTORIAL / "my_physics.py")
        .read_text()
        .replace("variables=[E], parameters=[M]", "variables=[E], parameters=[]")
    )
    (tmp_path / "my_broken_physics.py").write_text(source.replace('"my_physics', '"my_broken_physics'))
    done = nukernels(
        "build",
        "--package",
        "my_broken_physics",
        "--out",
        str(tmp_path / "out"),
        "--jobs",
        "1",
        PYTHONPATH=str(tmp_path),
    )
    assert done.returncode == 2
    assert "M (needed by freedman1974:mean) is not an input and no equation defines it" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out" / "manifest.json").exists()


def test_what_spares_a_certification_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a full disk; the build goes on without."""
    mark = tmp_path / "_build" / "certified.sha256"
    _write_mark(mark, tmp_path)
    digest = hashlib.sha256(b"missingmissing").hexdigest()  # no manifest, no certificates
    assert contents(tmp_path) == {"_build/certified.sha256": digest.encode()}
    (tmp_path / "manifest.json").write_text("{}")
    before = contents(tmp_path)

    def full(path: Path, text: str) -> int:
        with path.open("w") as file:
            file.write(text[:3])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    _write_mark(mark, tmp_path)
    assert contents(tmp_path) == before


def test_a_folder_that_cannot_be_written_to_is_no_mistake_of_a_build_with_nothing_to_do(tmp_path: Path) -> None:
    (tmp_path / "_build").write_text("a file")
    _write_mark(tmp_path / "_build" / "certified.sha256", tmp_path)
    assert contents(tmp_path) == {"_build": b"a file"}


CANCELLING = '''"""Physics whose digits are lost, and an identity that does not hold."""

import sympy as sp

from derivations.core import Paper, Range, definition, identity, kernel, process, quantity, symmetry

PROCESS = process(__name__, Paper("zero1900", "A. Nobody", "On differences", "unpublished", 1900), name="cancelling")
x = quantity("cancelling", "x", "x", 0, "an angle", positive=True, domain=Range(sp.Rational(1, 10**6), 1, "log"))
y, z = (quantity("cancelling", n, n, 0, "a length") for n in "yz")


@definition("zero1900:1", defines=y)
def excess():
    """What the sine lacks: it cancels at small angles."""
    return x - sp.sin(x)


@definition("zero1900:2", defines=z)
def chord():
    """A length on the circle."""
    return sp.sin(x)


@identity("zero1900:linear", constrains=[chord])
def linear(of):
    """Not true of a sine."""
    yield symmetry("twice the angle", chord, {x: 2 * x}, FACTOR)


kernel("cancelling.excess", "excess", outputs=[excess], variables=[x], parameters=[], accuracy=ACCURACY)
kernel("cancelling.chord", "chord", outputs=[chord], variables=[x], parameters=[])
'''


def test_violations_are_told_by_every_build_until_they_are_put_right(tmp_path: Path) -> None:
    """x - sin x at x = 1e-6 has a handful of digits; sin 2x is 2 cos x sin x, and not twice sin x."""
    asked = ["build", "--package", "cancelling", "--out", str(tmp_path / "out"), "--jobs", "1"]

    def problems(factor: str, accuracy: str, *more: str) -> list[str]:
        text = CANCELLING.replace("FACTOR", factor).replace("ACCURACY", accuracy)
        (tmp_path / "cancelling.py").write_text(text)
        done = nukernels(*asked, *more, PYTHONPATH=f"{ROOT}:{tmp_path}")
        found = [line for line in done.stderr.splitlines() if line.startswith("PROBLEM")]
        assert done.returncode == (1 if found else 0), done.stderr
        kinds = {"cancelling.excess": "contract", "zero1900:linear": "identity"}
        return sorted({kind for line in found for name, kind in kinds.items() if name in line})

    assert problems("2", "8") == ["contract", "identity"]
    assert problems("2", "8") == ["contract", "identity"]
    assert problems("2", "8", "--check") == ["contract"]
    assert problems("2*sp.cos(x)", "8") == ["contract"]
    assert problems("2*sp.cos(x)", "1e13") == []


def test_an_interrupted_build_leaves_the_kernels_that_were_there(built: Path, tmp_path: Path) -> None:
    """Ctrl-C after the C is compiled and before the files are in place."""
    place = tmp_path / "kernels"
    shutil.copytree(built, place)
    before = {name: data for name, data in contents(place).items() if not name.startswith("_build")}
    changed = (TUTORIAL / "my_physics.py").read_text().replace("2 * E**2 / (3 * M)", "E**2 / (3 * M) * 2")
    (tmp_path / "my_physics.py").write_text(changed.replace("domain=Range(1, 50)", "domain=Range(1, 60)"))
    script = (
        "import sys, codegen.build; from nukernels.cli import main\n"
        "def interrupted(*a): raise KeyboardInterrupt\n"
        "sys.modules['codegen.build.build']._write = interrupted\n"
        f"sys.argv = ['nukernels', 'build', '--package', 'my_physics', '--out', {str(place)!r}, '--jobs', '1']\n"
        "main()"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 130
    assert "interrupted" in done.stderr
    assert "Traceback" not in done.stderr
    after = {name: data for name, data in contents(place).items() if not name.startswith("_build")}
    assert after == before
    import nukernels as nk

    assert nk.kernel("my_physics.recoil", folder=place)(30.0, M=60000.0) == pytest.approx(0.01, rel=1e-15)
