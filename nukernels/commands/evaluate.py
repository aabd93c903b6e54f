"""`nukernels eval`: numbers from an equation (any digits) or a kernel (floating point)."""

from __future__ import annotations

import re
import warnings
from fractions import Fraction
from typing import Annotated, Any

import typer

from nukernels.commands import _terminal as terminal
from nukernels.errors import UserMistake

NUMBER = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?inf|nan)\s*(.*)", re.DOTALL)
FORMS = ("derived", "printed", "both")


def command(
    id: Annotated[str, typer.Argument(help="An equation (ando2003:39) or a kernel (neutrino_nucleon.opacity).")],
    values: Annotated[
        list[str] | None, typer.Argument(help="name=number, units allowed: k=12 T=4 rho='1e12 g/cm3'.")
    ] = None,
    digits: Annotated[int, typer.Option(min=1, max=10000, help="Correct digits (equations only).")] = 30,
    form: Annotated[str, typer.Option(help="derived, printed or both (equations only).")] = "derived",
    target: Annotated[str, typer.Option(help="Target of a kernel: c, numba, numpy_source or mpmath.")] = "c",
    strict: Annotated[bool, typer.Option("--strict", help="Outside the domain is an error (kernels only).")] = False,
    json: terminal.JsonFlag = False,
) -> None:
    """Evaluate an equation to any number of digits, or a kernel in floating point."""
    if form not in FORMS:
        raise UserMistake(f"--form is {', '.join(FORMS)}, not {form!r}")
    given = _parse(values or [])
    with warnings.catch_warnings(record=True) as raised:
        warnings.simplefilter("always")
        with terminal.user_mistakes():
            found = _equation(id, given, digits, form) if ":" in id else _kernel(id, given, target, strict)
    said = list(dict.fromkeys(str(w.message) for w in raised))
    if json:
        terminal.print_json({"id": id, "values": found, "warnings": said})
        return
    for warning in said:
        typer.echo(f"warning: {warning}", err=True)
    for name, value in found.items():
        print(f"{name} = {value}")


def _equation(id: str, given: dict[str, Any], digits: int, form: str) -> dict[str, str]:
    import mpmath

    import nukernels

    equation = nukernels.equation(id)
    lines = {}
    before = ("unrounded",) if form != "printed" and equation.unrounded is not None else ()
    for one in (*(("derived", "printed") if form == "both" else (form,)), *before):
        value = equation.evaluate(given, digits=digits, form=one)
        parts = value if isinstance(value, dict) else {(*equation.defines, "value")[0]: value}
        label = " (before rounding)" if one in before else f" ({one})" if form == "both" else ""
        units = equation.units
        for name, part in parts.items():
            unit = units.get(name, "1")
            stated = " (dimensionless)" if unit == "1" else f" {unit}"
            lines[f"{name}{label}"] = mpmath.nstr(part, digits) + stated
    return lines


def _kernel(name: str, given: dict[str, Any], target: str, strict: bool) -> dict[str, str]:
    import nukernels

    kernel = nukernels.kernel(name, target=target)
    plain = {key: float(value) if isinstance(value, Fraction) else value for key, value in given.items()}
    result = kernel(**plain, strict=strict)
    parts = result if isinstance(result, tuple) else (result,)
    return {
        output.name: f"{part!r} {output.unit}" if output.unit != "1" else f"{part!r} (dimensionless)"
        for output, part in zip(kernel.outputs, map(float, parts), strict=True)
    }


def _parse(values: list[str]) -> dict[str, Any]:
    """name=number[unit] to exact fractions, or to astropy quantities where a unit stands."""
    found: dict[str, Any] = {}
    for text in values:
        name, equals, number = text.partition("=")
        name = name.strip()
        match = NUMBER.fullmatch(number)
        if not equals or not name or match is None:
            raise UserMistake(f"write inputs as name=number or name='number unit', not {text!r}")
        if name in found:
            raise UserMistake(f"{name} is given twice")
        found[name] = _number(name, *match.groups())
    return found


def _number(name: str, digits: str, unit: str) -> Any:
    plain: Any = float(digits) if digits.lstrip("+-") in ("inf", "nan") else Fraction(digits)
    if not unit.strip():
        return plain
    from astropy import units

    try:
        return float(plain) * units.Unit(unit.strip().replace("^", "**"))
    except ValueError as error:
        raise UserMistake(f"{name}: {unit.strip()!r} is not a unit that astropy knows") from error
