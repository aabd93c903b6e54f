"""`nukernels run SIMULATOR`: one simulation; the result is a labelled dataset on disk.

The options of a simulator come from its declaration; a simulator is imported when it is asked for, not for a list.
"""

from __future__ import annotations

import dataclasses
import hashlib
import inspect
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from nukernels.commands import _terminal as terminal
from nukernels.commands._options import WRITTEN, canonical, from_toml, told
from nukernels.errors import Interrupted, UserMistake
from nukernels.saving import require_writable
from nukernels.simulators.simulator import MODULES, Simulator, description, simulator, title

if TYPE_CHECKING:
    import xarray as xr

FIGURES = (".png", ".pdf")


class Simulators(TyperGroup):
    """The simulators as subcommands."""

    def list_commands(self, ctx: Any) -> list[str]:
        return sorted(MODULES)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Name and first line only: enough for a list."""
        return _command(cmd_name, title(cmd_name), lambda: None) if cmd_name in MODULES else None

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str, Any, list[str]]:
        """The simulator asked for, with all its options under the names they are declared with."""
        with terminal.user_mistakes():
            found = simulator(args[0])
        given = args[1:]
        if found.argument and given and not given[0].startswith("-"):
            given = [f"--{found.argument}", *given]
        return args[0], _command_of(args[0], found), canonical(given, (*found.about(), "config", *WRITTEN))


app = typer.Typer(
    cls=Simulators, help="Run a simulator; results are NetCDF files with units and provenance.", no_args_is_help=True
)


@app.callback()
def simulators() -> None:
    """Run a simulator; results are NetCDF files with units and provenance. Options: nukernels run SIMULATOR --help."""


def run(
    chosen: Simulator, given: dict[str, Any], config: Path | None, out: Path | None, figure: Path | None
) -> xr.Dataset:
    """One simulation with options from a file and, before that, from the command line; writes what was asked for."""
    with terminal.user_mistakes():
        values = from_toml(config, (*chosen.about(), *WRITTEN)) if config else {}
        written = {name: _path(name, values.pop(name)) for name in WRITTEN if name in values}
        target = out or written.get("out", Path(f"results/{chosen.name.replace('-', '_')}.nc"))
        drawn = figure or written.get("figure")
        _possible(chosen, drawn)
        for path in (target, drawn):
            if path is not None:
                require_writable(path)
        options = chosen.configured(values | given)
    options, kept = _kept(chosen, options, target)
    try:
        with terminal.progress(chosen.name) as step, terminal.user_mistakes(), terminal.said_once():
            found = chosen.run(options, step)
    except Interrupted:
        if kept is not None and kept.exists():
            typer.echo(f"the same command goes on from {kept}", err=True)
        raise
    _save(found, target)
    if kept is not None:
        kept.unlink(missing_ok=True)
    for line in chosen.summary(found) if chosen.summary else []:
        typer.echo(line)
    if drawn is not None:
        _draw(chosen, found, drawn)
    return found


def _path(name: str, value: Any) -> Path:
    if not isinstance(value, str):
        raise UserMistake(f"{name} is a path in quotes, not {value!r}")
    return Path(value)


def _kept(chosen: Simulator, options: Any, out: Path) -> tuple[Any, Path | None]:
    """Options with a file for the unfinished run, named after the options; None if there is none or the user's own."""
    if not chosen.keeps or getattr(options, chosen.keeps):
        return options, None
    digest = hashlib.sha256(repr(options).encode()).hexdigest()[:12]
    kept = out.with_name(f".{out.stem}.{digest}.unfinished")
    return dataclasses.replace(options, **{chosen.keeps: str(kept)}), kept


def _command_of(name: str, chosen: Simulator) -> Any:
    """The declaration as a command."""
    kinds, defaults = chosen.kinds(), chosen.defaults()

    def body(**given: Any) -> None:
        config, out, figure = (given.pop(name, None) for name in ("config", "out", "figure"))
        run(chosen, {name: value for name, value in given.items() if value is not None}, config, out, figure)

    made: dict[str, Any] = {}
    for option, about in chosen.about().items():
        text, metavar = told(about, kinds[option], defaults[option]), _metavar(kinds[option], about.choices)
        made[option] = Annotated[str | None, typer.Option(f"--{option}", help=text, metavar=metavar)]
    default_out = f"results/{chosen.name.replace('-', '_')}.nc"
    files = {
        "config": "TOML file with options; the command line goes before it.",
        "out": f"NetCDF file to write; default {default_out}.",
        "figure": "Also draw the result: a .png or .pdf file.",
    }
    for option, text in files.items():
        hidden = option == "figure" and chosen.figure is None
        made[option] = Annotated[Path | None, typer.Option(f"--{option}", help=text, metavar="FILE", hidden=hidden)]
    kind = inspect.Parameter.KEYWORD_ONLY
    signature = [inspect.Parameter(option, kind, default=None, annotation=made[option]) for option in made]
    body.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]
    body.__annotations__ = made
    return _command(chosen.name, description(name) or chosen.title, body)


def _command(name: str, text: str, body: Any) -> Any:
    made = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
    settings = {"help_option_names": ["-h", "--help"], "max_content_width": 120}
    made.command(name, help=text, context_settings=settings)(body)
    return typer.main.get_command(made)


def _metavar(kind: type, choices: tuple[str, ...]) -> str:
    return {bool: "true|false", int: "COUNT", float: "NUMBER"}.get(kind, "WORD" if choices else "TEXT")


def _possible(chosen: Simulator, figure: Path | None) -> None:
    """Refuses a figure before the run, not after it."""
    if figure is None:
        return
    if chosen.figure is None:
        raise UserMistake(f"{chosen.name} draws no figure")
    if figure.suffix not in FIGURES:
        raise UserMistake(f"figures are written as {' or '.join(FIGURES)}, not {figure.name!r}")


def _save(found: xr.Dataset, out: Path) -> None:
    from nukernels.saving import save_dataset

    save_dataset(found, out)
    typer.echo(f"{out}: {', '.join(f'{n} {size}' for n, size in found.sizes.items())}", err=True)


def _draw(chosen: Simulator, found: xr.Dataset, path: Path) -> None:
    from nukernels.saving import in_one_step

    assert chosen.figure is not None
    try:
        with in_one_step(path) as temporary:
            chosen.figure(found, temporary)
    except (ImportError, ValueError) as error:
        raise UserMistake(str(error)) from error
    typer.echo(str(path), err=True)
