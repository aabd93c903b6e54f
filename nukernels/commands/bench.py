"""`nukernels bench`: compiled kernels against other array libraries, in one run."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from nukernels.commands import _terminal as terminal
from nukernels.errors import UserMistake


def command(
    kernel: Annotated[str | None, typer.Option(help="Only this kernel.")] = None,
    points: Annotated[int, typer.Option(min=1000, help="Points per array.")] = 1_000_000,
    scatterings: Annotated[bool, typer.Option("--scatterings", help="Time the transport of pulsar-kick.")] = False,
    json: terminal.JsonFlag = False,
) -> None:
    """Time every kernel against SymPy lambdify, numexpr, Numba, heyoka and JAX, on one thread."""
    if scatterings:
        rates = _benchmarks("pulsar_kick").bench()
        if json:
            terminal.print_json(rates.as_dict())
        else:
            print(rates)
        raise typer.Exit(int(rates.missed))
    run = _benchmarks()
    with terminal.progress("Benchmarking") as step, terminal.user_mistakes():
        result = run.bench(kernel=kernel, points=points, progress=step)
    if json:
        terminal.print_json(result.as_dict())
        return
    print(result)
    if result.missed:
        raise typer.Exit(1)


def _benchmarks(module: str = "run") -> Any:
    """The folder benchmarks/ of a source checkout; it is not part of the installed package."""
    checkout = Path(__file__).resolve().parents[2]
    if not (checkout / "benchmarks" / "run.py").is_file():
        raise UserMistake("bench needs a source checkout of nukernels: its folder benchmarks/ is not installed")
    sys.path.insert(0, str(checkout))
    try:
        return importlib.import_module(f"benchmarks.{module}")
    except ModuleNotFoundError as error:
        raise UserMistake(f"bench needs {error.name}: pip install -e '.[bench]'") from error
