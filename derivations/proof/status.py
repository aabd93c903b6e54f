"""The status of an equation: what comparing print and derivation finds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sympy as sp

from derivations.core import workspace
from derivations.core.dimension import DimensionError, power_of_energy
from derivations.core.equation import Equation, Form, components
from derivations.core.quantity import Quantity
from derivations.core.quoted import Rule
from derivations.proof.balls import NotEvaluable, Sampler, evaluate
from derivations.proof.zero import Counterexample, Proof, readable, short, vanishes, weakest


@dataclass(frozen=True)
class Witness:
    """A point where print and derivation differ: symbol -> decimal, and both values there."""

    component: str
    point: Mapping[str, str]
    printed: str
    derived: str


@dataclass(frozen=True)
class Status:
    """What is known of an equation.

    name: "definition", "confirmed", "corrected" or "unproven".
    level: how it was established. witness: for corrected ones.
    problems: what must not be (a disagreement without erratum, a wrong dimension, ...); empty if sound.
    """

    name: str
    level: str
    witness: Witness | None = None
    problems: tuple[str, ...] = field(default=())


def status_of(equation: Equation) -> Status:
    """Compare the forms of an equation. Results are cached on disk beside the values."""
    store = workspace.current().store
    cached = store.read_note(equation, "status") if store is not None else None
    if cached is not None:
        return _from_note(cached)
    found = _status(equation)
    if store is not None:
        store.write_note(equation, "status", _to_note(found))
    return found


def _status(equation: Equation) -> Status:
    problems = [*_dimension_problems(equation)]
    if equation.kind != "derivable":
        level = _arranged(equation, "arranged", "printed", problems)
        return Status("definition", level, None, tuple(problems))
    if not equation.has("printed"):
        problems.append("the paper's form is not given")
        return Status("unproven", "", None, tuple(problems))
    arranged = _arranged(equation, "arranged", "derived", problems)
    arranged_print = _arranged(equation, "printed, arranged", "printed", problems)
    printed = components(equation.form("printed"), equation)
    derived = components(equation.form("derived"), equation)
    if printed.keys() != derived.keys():
        problems.append(f"printed has components {sorted(printed)}, derived {sorted(derived)}")
        return Status("unproven", "", None, tuple(problems))
    rule = equation.loosest_rule()
    levels, differing = [arranged, arranged_print, equation.level], []
    for name in printed:
        result = vanishes(printed[name] - derived[name], equation.relations, f"{equation.id} {name}")
        if isinstance(result, Proof):
            levels.append(result.level)
        else:
            differing.append((name, result))
    if differing:
        if equation.erratum_text is None:
            name, result = differing[0]
            problems.append(f"print and derivation differ ({name}: {result}), and no erratum says why")
        name = differing[0][0]
        ours = components(equation.form("unrounded"), equation) if rule else derived
        return Status(
            "corrected", _level(levels, rule), _witness(equation, name, printed[name], ours[name]), tuple(problems)
        )
    if equation.erratum_text is not None:
        problems.append("there is an erratum, but print and derivation agree")
    return Status("confirmed", _level(levels, rule), None, tuple(problems))


def _level(levels: Sequence[str], rule: Rule | None) -> str:
    """The weakest of the levels, as far as numbers are rounded for the comparison."""
    level = weakest(levels)
    if rule is None:
        return level
    return f"rounded({rule.name})" if level.startswith("exact") else f"rounded({rule.name}), {level}"


def _arranged(equation: Equation, form: Form, against: Form, problems: list[str]) -> str:
    """Prove a floating-point arrangement equal to the form it rewrites; its level."""
    if not equation.has(form):
        return "exact"
    arranged = components(equation.form(form), equation)
    other = components(equation.form(against), equation)
    levels = ["exact"]
    for name in other:
        if name not in arranged:
            problems.append(f"the arrangement lacks the component {name}")
            continue
        result = vanishes(arranged[name] - other[name], equation.relations, f"{equation.id} {name}")
        if isinstance(result, Proof):
            levels.append(result.level)
        else:
            problems.append(f"the arrangement differs from the {against} form ({name}: {result})")
    return weakest(levels)


def _witness(equation: Equation, component: str, printed: sp.Expr, derived: sp.Expr) -> Witness:
    """The first sampled point where the two visibly differ."""
    sampler = Sampler(f"witness {equation.id} {component}")
    symbols = sorted(printed.free_symbols | derived.free_symbols, key=str)
    for _ in range(50):
        point = sampler.point(symbols, equation.relations)
        try:
            left, right = evaluate(printed, point), evaluate(derived, point)
        except NotEvaluable as error:
            return Witness(component, {}, sp.sstr(printed)[:200], f"{sp.sstr(derived)[:200]} ({error})")
        difference = abs(left - right)
        if float(difference.lower()) > 1e-6 * max(float(abs(left).upper()), float(abs(right).upper())):
            return Witness(component, readable(point), short(left), short(right))
    return Witness(component, readable(point), short(left), short(right))


def _dimension_problems(equation: Equation) -> list[str]:
    """Every form has the power of energy it declares, term by term."""
    found = []
    by_name = {q.name: q.dimension for q in equation.defines}
    for form in ("printed", "derived"):
        if not equation.has(form):
            continue
        for name, value in components(equation.form(form), equation).items():
            expected = by_name.get(name, equation.dimension)
            try:
                power = power_of_energy(value)
            except DimensionError as error:
                found.append(f"{form} {name}: {error}")
                continue
            untyped = [s for s in value.free_symbols if not isinstance(s, Quantity)]
            if untyped:
                found.append(f"{form} {name} holds symbols that are no quantities: {sorted(map(str, untyped))}")
            elif power is not None and expected is not None and power != expected:
                found.append(f"{form} {name} has power of energy {power}, not {expected}")
    return found


def _to_note(status: Status) -> dict[str, Any]:
    witness = None if status.witness is None else {**vars(status.witness), "point": dict(status.witness.point)}
    return {"name": status.name, "level": status.level, "witness": witness, "problems": list(status.problems)}


def _from_note(note: Mapping[str, Any]) -> Status:
    witness = None if note["witness"] is None else Witness(**note["witness"])
    return Status(note["name"], note["level"], witness, tuple(note["problems"]))


__all__ = ["Counterexample", "Status", "Witness", "status_of"]
