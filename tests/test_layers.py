"""The house has one direction: a room imports only from rooms to its left."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("derivations", "codegen", "generated", "nukernels")
# What generated code may import beside the standard library: it must run where SymPy is not.
GENERATED_MAY_IMPORT = {"generated", "jax", "numpy", "numba", "mpmath"}
HEAVY = ("sympy", "numba", "astropy", "scipy", "mpmath", "numpy", "xarray", "matplotlib", "flint", "typer", "rich")


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Line and module of every import of a file, wherever in the file it stands."""
    for node in ast.walk(ast.parse(path.read_text(), str(path))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, "." * node.level + (node.module or "")


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_from_rooms_to_its_left(room: str) -> None:
    allowed = set(ROOMS[: ROOMS.index(room) + 1])
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in sorted((ROOT / room).rglob("*.py"))
        for line, module in imported(path)
        if module.partition(".")[0] in {*ROOMS, "tests", "benchmarks"} and module.partition(".")[0] not in allowed
    ]
    assert not wrong, "\n".join(wrong)


def test_derivations_know_no_arrays_plots_or_terminals() -> None:
    """Physics is algebra (and, for checks, quadrature): the rest has no place in a derivation."""
    foreign = {"numba", "xarray", "matplotlib", "typer", "rich", "astropy", "jax", "heyoka", "numexpr"}
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in sorted((ROOT / "derivations").rglob("*.py"))
        for line, module in imported(path)
        if module.partition(".")[0] in foreign
    ]
    assert not wrong, "\n".join(wrong)


def test_generated_code_needs_neither_sympy_nor_the_compiler() -> None:
    wrong = []
    for path in sorted((ROOT / "generated").rglob("*.py")):
        for line, module in imported(path):
            top = module.partition(".")[0]
            if top and top not in GENERATED_MAY_IMPORT and top not in sys.stdlib_module_names:
                wrong.append(f"{path.relative_to(ROOT)}:{line} imports {module}")
    assert not wrong, "\n".join(wrong)


def test_importing_nukernels_imports_nothing_heavy() -> None:
    """`import nukernels` costs milliseconds: its time is printed, its imports are checked."""
    script = f"import sys, nukernels; print(*sorted(set({HEAVY!r}) & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", script], capture_output=True, text=True, check=True
    )
    micro = [int(line.split("|")[1]) for line in done.stderr.splitlines() if line.endswith("| nukernels")]
    print(f"import nukernels: {micro[0] / 1000:.1f} ms")
    assert done.stdout.split() == []


def test_a_kernel_loads_and_runs_without_sympy() -> None:
    script = (
        "import sys, nukernels as nk; name = nk.kernels()[0]; nk.kernel(name); "
        "print(*sorted({'sympy', 'numba', 'astropy', 'scipy', 'flint'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
