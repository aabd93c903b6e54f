"""`nukernels build`: kernels brought up to date, compiled and certified."""

from __future__ import annotations

import hashlib
import importlib.util
from contextlib import suppress
from json import dumps
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nukernels.commands import _terminal as terminal
from nukernels.errors import UserMistake
from nukernels.importing import current_folder_counts
from nukernels.saving import in_one_step

if TYPE_CHECKING:
    from codegen.build import BuildReport

VIOLATED = "violated.json"  # in _build: kernels that violated an identity when they were asked last


def command(
    check: Annotated[bool, typer.Option("--check", help="Compare only: do the files match the physics?")] = False,
    package: Annotated[str, typer.Option(help="Any importable package that declares kernels.")] = "derivations",
    out: Annotated[Path | None, typer.Option(help="Where the kernels of your own package go.")] = None,
    full: Annotated[bool, typer.Option("--full", help="Certify at a million points instead of 1e5.")] = False,
    compile_only: Annotated[
        bool, typer.Option("--compile", help="Only compile the C sources that are there, as they are.")
    ] = False,
    devices: Annotated[
        bool, typer.Option("--devices", help="Certify the JAX kernels on the accelerators of this machine as well.")
    ] = False,
    process: Annotated[str | None, typer.Option(help="Only the kernels of this process; the others stay.")] = None,
    jobs: Annotated[int | None, typer.Option(min=1, help="Workers at a time (default: all cores).")] = None,
    verbose: Annotated[bool, typer.Option("--verbose", help="Every kernel with its worst error and speed.")] = False,
    json: terminal.JsonFlag = False,
) -> None:
    """Derive, compile and certify the kernels; nothing to do where nothing changed."""
    require_importable(package)
    if process is not None and (check or compile_only):
        raise UserMistake("--process builds; --check and --compile look at all kernels")
    if devices and (check or compile_only):
        raise UserMistake("--devices builds; --check and --compile certify nothing")
    from codegen.build import BuildError

    try:
        if check:
            _check(package, out, jobs, json)
        elif compile_only:
            _compile(package, out, jobs)
        else:
            _build(package, out, full, process, jobs, verbose, json)
            if devices:
                _on_devices(package, out, full, process, json)
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


def _build(
    package: str, out: Path | None, full: bool, process: str | None, jobs: int | None, verbose: bool, json: bool
) -> None:
    from codegen.build import build

    with terminal.progress("Building") as step:
        made = build(package, out, progress=step, workers=jobs, process=process)
    for note in made.notes:
        typer.echo(f"note: {note}", err=True)
    problems, certified = _certify(made, full, process, jobs)
    if not made.fresh and package == "derivations":
        from nukernels.listing import remember

        remember()  # what `list` reads
    listed = verbose or json or bool(certified) or not made.fresh
    data = {**_data(made, timed=listed), "certified": certified}
    if json:
        terminal.print_json({**data, "problems": problems})
    else:
        _report(data, verbose)
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


def _certify(made: BuildReport, full: bool, process: str | None, jobs: int | None) -> tuple[list[str], list[str]]:
    """Measure what has no valid certificate yet; what violates the contract or an identity, and what was measured.

    What an earlier build found is found again, until it is put right.
    """
    mark = made.out / "_build" / "certified.sha256"
    if made.fresh and not full and _mark(made.out) == _text(mark):
        return [], []  # spares the import of SymPy
    from codegen.build.files import read_json
    from codegen.certify import compare_with_contract
    from codegen.certify import run as certification
    from generated.loader import library

    library.cache_clear()
    there = library(made.out).names
    wanted = {*certification.stale(made.out), *read_json(made.out / "_build" / VIOLATED).get("kernels", ())}
    names = [name for name in there if full or name in wanted]
    chosen = [name for name in names if process in (None, name.partition(".")[0])]
    problems = _measure(made, full, chosen, jobs) if chosen else []
    found = compare_with_contract(c for c in certification.stored(made.out) if c.kernel in there)
    if not problems and not found and set(names) <= set(chosen):
        _write_mark(mark, made.out)
    shown = [str(v) for v in found if process in (None, v.kernel.partition(".")[0])]
    return [*shown, *problems], chosen


def _measure(made: BuildReport, full: bool, chosen: list[str], jobs: int | None) -> list[str]:
    """Certify kernels and keep their certificates; gives violated identities, which the next build asks again."""
    from codegen.build.files import read_json, write_atomically
    from codegen.certify import run as certification
    from generated.loader import library

    for missing in ("numba", "jax"):
        if importlib.util.find_spec(missing) is None:
            typer.echo(f"note: {missing} is not installed: its kernels are written but not certified", err=True)
    with terminal.progress("Certifying") as step:
        outcome = certification.certify_all(
            library, made.out, made.package, full=full, kernels=chosen, workers=jobs, progress=step
        )
    certification.write(outcome, made.out)
    library.cache_clear()  # the manifest has the certificates now
    broken = [c for c in outcome.identities if c.outcome == "violated"]
    note = made.out / "_build" / VIOLATED
    asked = {name.partition(".")[0] for name in chosen}
    others = {n for n in read_json(note).get("kernels", ()) if n.partition(".")[0] not in asked}
    again = sorted(others.union(*(c.kernels for c in broken)))
    write_atomically(note, dumps({"kernels": again}).encode())
    return [str(c) for c in broken]


def _on_devices(package: str, out: Path | None, full: bool, process: str | None, json: bool) -> None:
    """Certify the JAX kernels on every accelerator; a line for each (beside JSON on stderr), and what is violated."""
    from codegen.certify import compare_with_contract, devices
    from codegen.certify.measure import DEFAULT_POINTS, FULL_POINTS
    from generated.loader import library

    found = devices.accelerators()
    if not found:
        raise UserMistake("--devices: JAX finds no accelerator on this machine (the build itself is done)")
    root = _house() if out is None else out.resolve()
    names = [name for name in library(root).names if process in (None, name.partition(".")[0])]
    count = FULL_POINTS if full else DEFAULT_POINTS
    problems = []
    for device in found:
        with terminal.progress("Certifying") as step:
            made = devices.certify_on(device, library, root, package, count=count, kernels=names, progress=step)
        worst = max(made, key=lambda c: c.tightest.ratio / c.accuracy)
        share = worst.tightest.ratio / worst.accuracy
        typer.echo(
            f"{device}: {len(names)} kernels certified; no error above {share:.0%} of what the contract allows "
            f"({worst.target}, {worst.kernel})",
            err=json,
        )
        problems += [str(v) for v in compare_with_contract(made)]
    for problem in problems:
        typer.echo(f"PROBLEM {problem}", err=True)
    if problems:
        raise typer.Exit(1)


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
    # It only saves time: what cannot be written to (UserMistake) may still be up to date.
    with suppress(OSError, UserMistake), in_one_step(mark) as temporary:
        temporary.write_text(_mark(root))


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


def _data(made: BuildReport, timed: bool) -> dict[str, Any]:
    """What a build gives to report: every kernel with its worst error, where, and its speed."""
    from generated.loader import library
    from nukernels.speed import nanoseconds_per_point

    loaded = library(made.out)
    operations = {k.name: (k.operations_before, k.operations_after) for k in made.kernels}
    kernels = []
    for name in loaded.names:
        built = loaded.kernel(name)
        certificates = built.entry.get("certificate") or []
        kernels.append(
            {
                "name": name,
                "outputs": built.outputs,
                "operations": operations.get(name),
                "worst": max(certificates, key=lambda c: c["ratio"], default=None),
                "nanoseconds_per_point": nanoseconds_per_point(built) if timed and made.library else None,
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


def _report(data: dict[str, Any], verbose: bool) -> None:
    """What a person reads: a line per process, or with `verbose` a line per kernel."""
    kernels, certified = data["kernels"], set(data["certified"])
    if verbose:
        rows = [_kernel_row(k) for k in kernels]
        columns = ["kernel", "operations", "worst error", "of allowed", "in", "ns per point"]
        terminal.table(f"Kernels in {data['out']}", columns, rows)
    elif not data["fresh"] or certified:
        rows = [_process_row(name, group, certified) for name, group in _by_process(kernels).items()]
        columns = ["process", "kernels", "certified now", "largest share of the allowed error", "ns per point (median)"]
        terminal.table(f"Kernels in {data['out']}", columns, rows)
    changed = len(data["written"]) + len(data["removed"])
    said = "nothing had changed" if data["fresh"] else f"{changed} files changed"
    if certified:
        said += f", {len(certified)} kernels certified"
    shares = [_share(k) for k in kernels if k["worst"] is not None]
    worst = f"; no error above {max(shares):.0%} of what the contract allows" if shares else ""
    compiled = "" if data["library"] else "; not compiled"
    print(f"{len(kernels)} kernels up to date; {said}{worst}{compiled} ({data['seconds']:.1f} s)")
    if not verbose:
        again = "" if data["package"] == "derivations" else f" --package {data['package']} --out {data['out']}"
        print(f"Every kernel: nukernels build{again} --verbose; where errors are worst: nk.kernel(name).certificate")


def _by_process(kernels: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    groups: dict[str, list[dict[str, Any]]] = {}
    for kernel in kernels:
        groups.setdefault(kernel["name"].partition(".")[0], []).append(kernel)
    return groups


def _share(kernel: dict[str, Any]) -> float:
    """The worst error as a share of the contract's accuracy * (1 + condition number) ulp."""
    return float(kernel["worst"]["ratio"] / kernel["worst"]["accuracy"])


def _process_row(name: str, group: list[dict[str, Any]], certified: set[str]) -> list[str]:
    measured = [k for k in group if k["worst"] is not None]
    worst = max(measured, key=_share, default=None)
    share = "-" if worst is None else f"{_share(worst):.0%} in {worst['name'].partition('.')[2]}"
    speeds = [k["nanoseconds_per_point"] for k in group if k["nanoseconds_per_point"]]
    now = sum(k["name"] in certified for k in group)
    return [name, str(len(group)), str(now), share, f"{median(speeds):.1f}" if speeds else "not compiled"]


def _kernel_row(kernel: dict[str, Any]) -> list[str]:
    worst, speed, counts = kernel["worst"], kernel["nanoseconds_per_point"], kernel["operations"]
    operations = f"{counts[0]} to {counts[1]}" if counts else "-"
    error, share, where = "-", "-", "-"
    if worst is not None:
        error, share = f"{worst['worst']['error']:.3g} ulp", f"{_share(kernel):.0%}"
        where = f"{worst['output']}, {worst['target']}"
    return [kernel["name"], operations, error, share, where, f"{speed:.1f}" if speed else "not compiled"]


def require_importable(package: str) -> None:
    current_folder_counts()
    top = package.partition(".")[0]
    if importlib.util.find_spec(top) is None:
        raise UserMistake(f"there is no importable package {package!r}, neither in {Path.cwd()} nor installed")
