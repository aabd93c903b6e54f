"""`nukernels scan SIMULATOR --over NAME=VALUES`: a simulator over any of its options, on Dask."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from nukernels.commands import _terminal as terminal
from nukernels.commands._options import WRITTEN, canonical, from_toml
from nukernels.errors import Interrupted, UserMistake

SHOWN = 5  # messages of failures on the terminal; all are in the dataset


EXTRA = {"allow_extra_args": True, "ignore_unknown_options": True}  # options of the simulator


def command(
    context: typer.Context,
    simulator: Annotated[str, typer.Argument(help="Name of the simulator: see nukernels run --help.")],
    over: Annotated[
        list[str],
        typer.Option(
            help="An axis, NAME=VALUES, once per axis: from:to:count, linspace(a,b,n), logspace(a,b,n) with powers "
            "of ten, geomspace(a,b,n), or values with commas."
        ),
    ],
    settings: Annotated[
        list[str] | None, typer.Option("--set", help="Another option of the simulator, NAME=VALUE; also --NAME VALUE.")
    ] = None,
    config: Annotated[
        Path | None,
        typer.Option(help="TOML file with options; --set and --over go before it; its out and figure are for run."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="Zarr dataset to write; default results/SIMULATOR_scan.zarr.")
    ] = None,
    scheduler: Annotated[
        str, typer.Option(help="processes (of this machine), here (this process), or tcp://host:port of a scheduler.")
    ] = "processes",
    workers: Annotated[int | None, typer.Option(min=1, help="Processes; default one per core.")] = None,
    chunk: Annotated[int | None, typer.Option(min=1, help="Points computed and written together.")] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Begin again, replacing what is there.")] = False,
    retry_failed: Annotated[bool, typer.Option("--retry-failed", help="Compute failed points again.")] = False,
) -> None:
    """Run a simulator over a grid of its options; the same command goes on where it was interrupted.

    Finished points are written as they come. A point that fails leaves its message in the dataset; the others go on.
    """
    from nukernels.scans import Plan, scan
    from nukernels.simulators.simulator import simulator as find

    target = out or Path("results") / f"{simulator.replace('-', '_')}_scan.zarr"
    with (
        _told_how_to_go_on(target),
        terminal.progress(f"{simulator} scan") as step,
        terminal.said_once(),
        terminal.user_mistakes(),
    ):
        about = find(simulator).about()
        axes = pairs("--over", over, about)
        given = pairs("--set", [*(settings or []), *extra(context.args, about)], about)
        values = from_toml(config, (*about, *WRITTEN)) if config else {}
        values = {name: value for name, value in values.items() if name in about and name not in axes} | given
        found = scan(
            Plan.of(simulator, axes, values, chunk),
            target,
            address=scheduler,
            workers=workers,
            fresh=fresh,
            retry_failed=retry_failed,
            progress=step,
        )
    kept = found.points - found.computed
    typer.echo(f"{found.out}: {found.points} points" + (f", {kept} of them from before" if kept else ""), err=True)
    for index, message in list(found.failures.items())[:SHOWN]:
        typer.echo(f"point {index} failed: {message}", err=True)
    if found.failures:
        typer.echo(f"{len(found.failures)} of {found.points} points failed; `error` holds each message", err=True)


@contextmanager
def _told_how_to_go_on(target: Path) -> Iterator[None]:
    try:
        yield
    except Interrupted:
        typer.echo(f"finished points are in {target}.parts; the same command goes on from there", err=True)
        raise


def extra(arguments: Sequence[str], known: Collection[str]) -> list[str]:
    """Options of the simulator as NAME=VALUE, from --NAME VALUE and --NAME=VALUE."""
    found: list[str] = []
    rest = iter(canonical(arguments, known))
    for argument in rest:
        name, equals, value = argument.removeprefix("--").partition("=")
        if not argument.startswith("--"):
            raise UserMistake(f"{argument!r} is no option; write --set NAME=VALUE or --NAME VALUE")
        if not equals and (following := next(rest, None)) is None:
            raise UserMistake(f"--{name} needs a value")
        found.append(f"{name}={value if equals else following}")
    return found


def pairs(option: str, texts: Sequence[str], known: Collection[str]) -> dict[str, str]:
    """NAME=VALUE as a dictionary, names as the simulator declares them."""
    found: dict[str, str] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise UserMistake(f"{option} is NAME=VALUE, not {text!r}")
        (argument,) = canonical([f"--{name.strip()}"], known)
        if argument[2:] in found:
            raise UserMistake(f"{option} {argument[2:]} is given twice")
        found[argument[2:]] = value.strip()
    return found
