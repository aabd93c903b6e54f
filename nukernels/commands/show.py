"""`nukernels show ID`: one equation as the terminal allows, with its source, status, parents and children."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from nukernels.commands import _terminal as terminal

if TYPE_CHECKING:
    from nukernels.equation_view import Equation


def command(
    id: Annotated[str, typer.Argument(help="Equation id, for example ando2003:43.")],
    latex: Annotated[bool, typer.Option("--latex", help="LaTeX instead of Unicode maths.")] = False,
    json: terminal.JsonFlag = False,
) -> None:
    """Show an equation: print, derivation, status, source, parents and children."""
    import nukernels

    with terminal.user_mistakes():
        equation = nukernels.equation(id)
    with terminal.patience(f"Deriving {id} and comparing it with the print"):
        _ = equation.status
    if json:
        terminal.print_json(_data(equation))
        return
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
        title = "as derived, proved equal to the print" if same else "as derived"
        out.print(f"\n[italic]{title}[/italic]")
        out.print(_maths(equation, "derived", latex), markup=False, soft_wrap=True)
    if equation.erratum is not None:
        out.print(f"\nErratum: {equation.erratum.text}", style="yellow", markup=False, soft_wrap=True)
    rows = [[s.name, s.unit, s.meaning, s.allowed] for s in equation.symbols.values()]
    if rows:
        out.print()
        terminal.table("Symbols", ["name", "unit", "meaning", "range"], rows)


def _maths(equation: Equation, form: Literal["printed", "derived"], latex: bool) -> str:
    from nukernels.printing import to_latex, to_unicode

    width = terminal.console().width
    lines = []
    for name, part in equation.components(form).items():
        label = name if name != "value" else ""
        if latex:
            lines.append(to_latex(equation.latex_names.get(label, label), part))
        else:
            lines.append(to_unicode(label, part, width, as_it_stands=form == "printed"))
    return ("\n" if latex else "\n\n").join(lines)


def _data(equation: Equation) -> dict[str, Any]:
    from nukernels.printing import to_latex

    def parts(form: Literal["printed", "derived"]) -> dict[str, dict[str, str]]:
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
        "erratum": None if erratum is None else {"text": erratum.text, "consequence": erratum.consequence},
        "symbols": {name: vars(s) for name, s in equation.symbols.items()},
    }
