"""`nukernels build`: kernels brought up to date, compiled and certified."""

from __future__ import annotations

import hashlib
import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nukernels.commands import _terminal as terminal
from nukernels.errors import UserMistake

if TYPE_CHECKING:
    from codegen.build import BuildReport


def command(
    check: Annotated[bool, typer.Option("--check", help="Compare only: do the files match the physics?")] = False,
    package: Annotated[str, typer.Option(help="Any importable package that declares kernels.")] = "derivations",
    out: Annotated[Path | None, typer.Option(help="Where the kernels of your own package go.")] = None,
    full: Annotated[bool, typer.Option("--full", help="Certify at a million points instead of 1e5.")] = False,
    compile_only: Annotated[
        bool, typer.Option("--compile", help="Only compile the C sources that are there, as they are.")
    ] = False,
    jobs: Annotated[int | None, typer.Option(min=1, help="Processes to use (default: all cores).")] = None,
    json: terminal.JsonFlag = False,
) -> None:
    """Derive, compile and certify the kernels; nothing to do where nothing changed."""
    require_importable(package)
    from codegen.build import BuildError

    try:
        if check:
            _check(package, out, jobs, json)
        elif compile_only:
            _compile(package, out, jobs)
        else:
            _build(package, out, full, jobs, json)
    except BuildError as error:
        raise UserMistake(str(error)) from error
    except _mistakes_in_physics() as error:  # evaluated only when something was raised
        raise UserMistake(f"{type(error).__name__}: {error}") from error


def _mistakes_in_physics() -> tuple[type[Exception], ...]:
    """What the author of a package can do wrong (or do while a build runs), with messages that say where."""
    from codegen.certify.run import OutOfDate
    from codegen.lowering import LoweringError
    from codegen.targets import CannotExpress
    from derivations.core.dimension import DimensionError
    from derivations.core.workspace import UndeclaredParent

    return (OutOfDate, LoweringError, CannotExpress, DimensionError, UndeclaredParent)


def _build(package: str, out: Path | None, full: bool, jobs: int | None, json: bool) -> None:
    from codegen.build import build

    with terminal.progress("Building") as step:
        made = build(package, out, progress=step, workers=jobs)
    for note in made.notes:
        typer.echo(f"note: {note}", err=True)
    problems = _certify(made, full, jobs)
    data = _data(made)
    if json:
        terminal.print_json({**data, "problems": problems})
    else:
        _report(data)
    for problem in problems:
        typer.echo(f"PROBLEM {problem}", err=True)
    if problems:
        raise typer.Exit(1)


def _compile(package: str, out: Path | None, jobs: int | None) -> None:
    from codegen.build import compile_sources

    with terminal.progress("Compiling") as step:
        made = compile_sources(package, out, step, workers=jobs)
    for note in made.notes:
        typer.echo(f"note: {note}", err=True)
    print(f"{made.library or 'nothing'} compiled ({made.seconds:.1f} s)")


def _certify(made: BuildReport, full: bool, jobs: int | None) -> list[str]:
    """Measure what has no valid certificate yet; what violates the contract or an identity."""
    mark = made.out / "_build" / "certified.sha256"
    if made.fresh and not full and _mark(made.out) == _text(mark):
        return []  # spares the import of SymPy
    from codegen.certify import run as certification
    from generated.loader import library

    if not full and not certification.stale(made.out):
        _write_mark(mark, made.out)
        return []
    with terminal.progress("Certifying") as step:
        outcome = certification.certify_all(library, made.out, made.package, full=full, workers=jobs, progress=step)
    certification.write(outcome, made.out)
    library.cache_clear()  # the manifest has the certificates now
    broken = [c for c in outcome.identities if c.outcome == "violated"]
    problems = [*map(str, outcome.violations), *map(str, broken)]
    if not problems:
        _write_mark(mark, made.out)
    return problems


def _mark(root: Path) -> str:
    """Content of manifest and certificates: unchanged since a certification that found nothing wrong?"""
    made = hashlib.sha256()
    for name in ("manifest.json", "certificates.json"):
        path = root / name
        made.update(path.read_bytes() if path.is_file() else b"missing")
    return made.hexdigest()


def _text(path: Path) -> str:
    return path.read_text() if path.is_file() else ""


def _write_mark(mark: Path, root: Path) -> None:
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.write_text(_mark(root))


def _house() -> Path:
    import generated

    return Path(generated.__file__).parent


def _check(package: str, out: Path | None, jobs: int | None, json: bool) -> None:
    from codegen.build import check
    from codegen.certify import compare_with_contract, read
    from codegen.certify import run as certification

    with terminal.progress("Checking") as step:
        differing = check(package, out, progress=step, workers=jobs)
    root = _house() if out is None else out.resolve()
    problems = [f"{name} is not what `nukernels build` writes" for name in differing]
    if not differing:
        problems += [f"{name} has no valid certificate" for name in certification.stale(root)]
        problems += [str(v) for v in compare_with_contract(read(root / certification.CERTIFICATES))]
    if json:
        terminal.print_json({"package": package, "out": str(root), "problems": problems})
    for problem in problems:
        typer.echo(f"PROBLEM {problem}", err=True)
    if problems:
        typer.echo("run: nukernels build", err=True)
        raise typer.Exit(1)
    if not json:
        print(f"{root} is what the physics says, and every certificate keeps its contract")


def _data(made: BuildReport) -> dict[str, Any]:
    """What a build gives to report: every kernel with its worst error, where, and its speed."""
    from generated.loader import library
    from nukernels.speed import nanoseconds_per_point

    loaded = library(made.out)
    operations = {k.name: (k.operations_before, k.operations_after) for k in made.kernels}
    kernels = []
    for name in loaded.names:
        built = loaded.kernel(name)
        certificates = built.entry.get("certificate") or []
        worst = max(certificates, key=lambda c: c["ratio"], default=None)
        kernels.append(
            {
                "name": name,
                "outputs": built.outputs,
                "operations": operations.get(name),
                "worst": worst,
                "nanoseconds_per_point": nanoseconds_per_point(built) if made.library else None,
            }
        )
    return {
        "package": made.package,
        "out": str(made.out),
        "fresh": made.fresh,
        "written": made.written,
        "removed": made.removed,
        "library": None if made.library is None else str(made.library),
        "notes": made.notes,
        "seconds": made.seconds,
        "kernels": kernels,
    }


def _report(data: dict[str, Any]) -> None:
    rows = []
    for kernel in data["kernels"]:
        worst, speed = kernel["worst"], kernel["nanoseconds_per_point"]
        where = error = "-"
        if worst is not None:
            error = f"{worst['worst']['error']:.3g} ulp ({worst['ratio']:.2g} of {worst['accuracy']:g} allowed)"
            inputs = worst["worst"]["inputs"].items()
            where = f"{worst['output']}, {worst['target']}, at " + ", ".join(f"{n}={float(x):.3g}" for n, x in inputs)
        rows.append([kernel["name"], error, f"{speed:.1f}" if speed else "not compiled", where])
    terminal.table(f"Kernels in {data['out']}", ["kernel", "worst error", "ns per point", "where"], rows)
    changed = len(data["written"]) + len(data["removed"])
    said = "nothing had changed" if data["fresh"] else f"{changed} files changed"
    print(f"{len(rows)} kernels up to date; {said} ({data['seconds']:.1f} s)")


def require_importable(package: str) -> None:
    """Packages are found as `python -m` finds them: the current folder counts."""
    if "" not in sys.path and str(Path.cwd()) not in sys.path:
        sys.path.insert(0, str(Path.cwd()))
    top = package.partition(".")[0]
    if importlib.util.find_spec(top) is None:
        raise UserMistake(f"there is no importable package {package!r}, neither in {Path.cwd()} nor installed")
