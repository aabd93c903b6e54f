"""`nukernels bench`: compiled kernels against other array libraries, in one run."""

from __future__ import annotations

import importlib
import sys
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from nukernels.commands import _terminal as terminal
from nukernels.errors import UserMistake
from nukernels.saving import require_writable


class Cores(StrEnum):
    """On how many cores to measure."""

    ONE = "one"
    ALL = "all"


def command(
    kernel: Annotated[list[str] | None, typer.Option(help="Only this kernel; may be given several times.")] = None,
    points: Annotated[int, typer.Option(min=1000, help="Points of the largest arrays.")] = 1_000_000,
    large: Annotated[bool, typer.Option("--large", help="Arrays of 10,000,000 points as well.")] = False,
    cores: Annotated[Cores, typer.Option(help="all: also on all cores at the same time.")] = Cores.ONE,
    figure: Annotated[Path | None, typer.Option(help="Draw the roofline: FILE.png or FILE.pdf.")] = None,
    record: Annotated[bool, typer.Option("--record", help="Append the ratios to benchmarks/history.json.")] = False,
    compare: Annotated[bool, typer.Option("--compare", help="Report ratios 20 % below the last record.")] = False,
    date: Annotated[str | None, typer.Option(help="What a record is filed under; otherwise the git commit.")] = None,
    note: Annotated[str, typer.Option(help="A remark kept with a record.")] = "",
    scatterings: Annotated[bool, typer.Option("--scatterings", help="Time the transport of pulsar-kick.")] = False,
    json: terminal.JsonFlag = False,
) -> None:
    """Time every kernel against SymPy lambdify, numexpr, Numba, heyoka, JAX and C typed by hand."""
    if scatterings:
        rates = _benchmarks("pulsar_kick").bench()
        if json:
            terminal.print_json(rates.as_dict())
        else:
            print(rates)
        raise typer.Exit(int(rates.missed))
    with terminal.user_mistakes():
        run, history, roofline = (_benchmarks(name) for name in ("run", "history", "roofline"))
        # What cannot end well is said before the minutes of measuring.
        version = (date or history.version()) if record else ""
        if compare:
            history.known(run.machine()["processor"])
        if figure is not None:
            roofline.checked(figure)
        for path in (run.WRITTEN, *([history.HISTORY] if record else []), *([figure] if figure else [])):
            require_writable(path)
        with terminal.progress("Benchmarking") as step:
            together = run.available() if cores is Cores.ALL else ()
            result = run.bench(kernel=kernel, points=points, progress=step, cores=together, large=large)
        processor = result.machine["processor"]
        comparison = history.compare(result.rows, processor) if compare else None
        if record:
            history.record(result.rows, processor, version, note)
        if figure is not None:
            roofline.draw(result, figure)
    fell = comparison is not None and bool(comparison.falls)
    if json:
        terminal.print_json(result.as_dict() | ({"comparison": asdict(comparison)} if comparison else {}))
        raise typer.Exit(int(fell))
    print(result)
    if comparison:
        print(comparison)
    raise typer.Exit(int(fell or bool(result.missed)))


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
