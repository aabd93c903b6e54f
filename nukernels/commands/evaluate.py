"""`nukernels eval`: numbers from an equation (any digits) or a kernel (floating point)."""

from __future__ import annotations

import re
import warnings
from fractions import Fraction
from typing import Annotated, Any

import typer

from nukernels.commands import _terminal as terminal
from nukernels.errors import UserMistake
from nukernels.units import InUnit

NUMBER = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?inf|nan)\s*(.*)", re.DOTALL)
FORMS = ("derived", "printed", "both")
DIGITS = 30


def command(
    id: Annotated[str, typer.Argument(help="An equation (ando2003:39) or a kernel (neutrino_nucleon.opacity).")],
    values: Annotated[
        list[str] | None, typer.Argument(help="name=number, units allowed: k=12 T=4 rho='1e12 g/cm3'.")
    ] = None,
    digits: Annotated[
        int | None, typer.Option(min=1, max=10000, help="Correct digits; 30 by default (equations only).")
    ] = None,
    form: Annotated[str | None, typer.Option(help="derived (the default), printed or both (equations only).")] = None,
    target: Annotated[str, typer.Option(help="Target of a kernel: c, numba, numpy_source, jax or mpmath.")] = "c",
    strict: Annotated[bool, typer.Option("--strict", help="Outside the domain is an error (kernels only).")] = False,
    json: terminal.JsonFlag = False,
) -> None:
    """Evaluate an equation to any number of digits, or a kernel in floating point."""
    if form not in (*FORMS, None):
        raise UserMistake(f"--form is {', '.join(FORMS)}, not {form!r}")
    if ":" not in id:
        _only_for_equations(id, {"digits": digits, "form": form})
    given = _parse(values or [])
    with warnings.catch_warnings(record=True) as raised:
        warnings.simplefilter("always")
        with terminal.user_mistakes():
            if ":" in id:
                found = _equation(id, given, digits or DIGITS, form or FORMS[0])
            else:
                found = _kernel(id, given, target, strict)
    said = list(dict.fromkeys(str(w.message) for w in raised))
    if json:
        terminal.print_json({"id": id, "values": found, "warnings": said})
        return
    for warning in said:
        typer.echo(f"warning: {warning}", err=True)
    for name, value in found.items():
        print(f"{name} = {value}")


def _only_for_equations(kernel: str, options: dict[str, Any]) -> None:
    for name, value in options.items():
        if value is not None:
            hint = "what print gives has kernels of its own, with names that end in _printed"
            said = hint if name == "form" else "kernels compute in floating point, or with --target mpmath"
            raise UserMistake(f"--{name} is for equations, and {kernel} is a kernel: {said}")


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
    plain = {key: _floating(value) for key, value in given.items()}
    result = kernel(**plain, strict=strict)
    parts = result if isinstance(result, tuple) else (result,)
    return {
        output.name: f"{part!r} {output.unit}" if output.unit != "1" else f"{part!r} (dimensionless)"
        for output, part in zip(kernel.outputs, map(float, parts), strict=True)
    }


def _floating(value: Any) -> Any:
    """As kernels take it: a float, or a quantity of astropy."""
    return float(value.number) * value.unit if isinstance(value, InUnit) else float(value)


def _parse(values: list[str]) -> dict[str, Any]:
    """name=number[unit] to exact fractions, with a unit of astropy where one stands."""
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
        return InUnit(plain, units.Unit(unit.strip().replace("^", "**")))
    except ValueError as error:
        raise UserMistake(f"{name}: {unit.strip()!r} is not a unit that astropy knows") from error
