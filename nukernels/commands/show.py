"""`nukernels show ID`: one equation as the terminal allows; `show --process NAME`: the formula sheet of a process."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from nukernels.commands import _terminal as terminal
from nukernels.errors import UserMistake
from nukernels.saving import require_writable

if TYPE_CHECKING:
    from nukernels.equation_view import Equation

FORMATS = ("html", "latex", "markdown")  # nukernels.sheets.FORMATS, which imports SymPy


def command(
    id: Annotated[str | None, typer.Argument(help="Equation id, for example ando2003:43.")] = None,
    latex: Annotated[bool, typer.Option("--latex", help="LaTeX instead of Unicode maths.")] = False,
    process: Annotated[str | None, typer.Option(help="The formula sheet of a process instead of one equation.")] = None,
    format: Annotated[
        str | None, typer.Option(help="html, latex or markdown, to paste (sheets: html unless said).")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Write to this file instead of standard output.")] = None,
    package: Annotated[str, typer.Option(help="Any importable package that declares physics.")] = "derivations",
    json: terminal.JsonFlag = False,
) -> None:
    """Show an equation with print, derivation, status, source, relatives; or all of a process as a formula sheet."""
    _check(id, process, format, latex, json, out)
    if package != "derivations":
        from derivations.core import load
        from nukernels.commands.build import require_importable

        require_importable(package)
        load(package)
    if process is not None:
        _write(_sheet(process, format or "html"), out)
    elif id is not None and format is not None:
        _write(_pasted(id, format), out)
    elif id is not None:
        _one(id, latex, json)


def _check(id: str | None, process: str | None, format: str | None, latex: bool, json: bool, out: Path | None) -> None:
    if (id is None) == (process is None):
        raise UserMistake("show takes one equation id, or --process NAME for a formula sheet")
    if format is not None and format not in FORMATS:
        raise UserMistake(f"--format is {', '.join(FORMATS)}, not {format!r}")
    if json and (process is not None or format is not None):
        raise UserMistake("--json shows one equation; sheets are --format html, latex or markdown")
    if latex and (process is not None or format is not None):
        raise UserMistake("--latex is for one equation on the terminal; sheets are --format latex")
    if out is not None and process is None and format is None:
        raise UserMistake("--out goes with --process or --format")
    if out is not None:
        require_writable(out)


def _sheet(process: str, format: str) -> str:
    from nukernels.sheets import sheet

    with terminal.progress(f"Formula sheet of {process}") as step:
        return sheet(process, format, step)


def _pasted(id: str, format: str) -> str:
    from nukernels.sheets import single

    with terminal.user_mistakes(), terminal.patience(f"Deriving {id} and comparing it with the print"):
        return single(id, format)


def _write(text: str, out: Path | None) -> None:
    if out is None:
        print(text)
        return
    from nukernels.saving import in_one_step

    with in_one_step(out) as temporary:
        temporary.write_text(text)
    typer.echo(str(out), err=True)


def _one(id: str, latex: bool, json: bool) -> None:
    import nukernels

    with terminal.user_mistakes():
        equation = nukernels.equation(id)
    with terminal.patience(f"Deriving {id} and comparing it with the print"):
        _ = equation.status
    if json:
        terminal.print_json(_data(equation))
    else:
        _print(equation, latex)


def _print(equation: Equation, latex: bool) -> None:
    out = terminal.console()
    out.print(f"[bold]{equation.id}[/bold] {equation.name}", soft_wrap=True)
    out.print(equation.text, markup=False, soft_wrap=True)
    level = f", {equation.level}" if equation.level else ""
    out.print(f"status    {equation.status}{level}", style=terminal.STYLES.get(equation.status, ""))
    out.print(f"source    {equation.paper}", markup=False, soft_wrap=True)
    out.print(f"parents   {', '.join(equation.parents) or '-'}", markup=False, soft_wrap=True)
    out.print(f"children  {', '.join(equation.children) or '-'}\n", markup=False, soft_wrap=True)
    same = equation.status == "confirmed"
    if equation.printed is not None:
        title = "as printed" if equation.derived is not None else "as the paper posits it"
        out.print(f"[italic]{title}[/italic]")
        out.print(_maths(equation, "printed", latex), markup=False, soft_wrap=True)
    if equation.derived is not None:
        agrees = "rounded as the print is" if equation.unrounded is not None else "proved equal to the print"
        title = f"as derived, {agrees}" if same or equation.unrounded is not None else "as derived"
        out.print(f"\n[italic]{title}[/italic]")
        out.print(_maths(equation, "derived", latex), markup=False, soft_wrap=True)
    if equation.unrounded is not None:
        out.print("\n[italic]as derived, before rounding (six digits)[/italic]")
        out.print(_maths(equation, "unrounded", latex), markup=False, soft_wrap=True)
    if equation.erratum is not None:
        out.print(f"\nErratum: {equation.erratum.text}", style="yellow", markup=False, soft_wrap=True)
    rows = [[s.name, s.unit, s.meaning, s.allowed] for s in equation.symbols.values()]
    if rows:
        out.print()
        terminal.table("Symbols", ["name", "unit", "meaning", "range"], rows)


def _maths(equation: Equation, form: Literal["printed", "derived", "unrounded"], latex: bool) -> str:
    from nukernels.printing import to_latex, to_unicode

    width = terminal.console().width
    lines = []
    for name, part in equation.components(form).items():
        label = name if name != "value" else ""
        if latex:
            lines.append(to_latex(equation.latex_names.get(label, label), part))
        else:
            shown = part.evalf(6) if form == "unrounded" else part
            lines.append(to_unicode(label, shown, width, as_it_stands=form != "derived"))
    return ("\n" if latex else "\n\n").join(lines)


def _data(equation: Equation) -> dict[str, Any]:
    from nukernels.printing import to_latex

    def parts(form: Literal["printed", "derived", "unrounded"]) -> dict[str, dict[str, str]]:
        return {
            name: {"text": str(part), "latex": to_latex("", part)} for name, part in equation.components(form).items()
        }

    erratum = equation.erratum
    return {
        "id": equation.id,
        "name": equation.name,
        "text": equation.text,
        "kind": equation.kind,
        "status": equation.status,
        "level": equation.level,
        "paper": equation.paper,
        "defines": equation.defines,
        "parents": equation.parents,
        "children": equation.children,
        "printed": parts("printed"),
        "derived": parts("derived"),
        **({} if equation.unrounded is None else {"unrounded": parts("unrounded")}),
        "erratum": None if erratum is None else {"text": erratum.text, "consequence": erratum.consequence},
        "symbols": {name: vars(s) for name, s in equation.symbols.items()},
    }
