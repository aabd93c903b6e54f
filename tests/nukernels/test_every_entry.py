"""Every entry of the catalogue gives a number in both forms inside its domain, or says why it has none."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import mpmath
import pytest

import nukernels as nk
from derivations.core import Choice, Range
from derivations.core.equation import Equation
from derivations.proof.balls import NotEvaluable, Sampler
from nukernels.catalogue import catalogue, derivations_cached

PROCESSES = (
    "anomalous_transport",
    "gauge_force_star",
    "neutrino_electron",
    "neutrino_nucleon",
    "spin_flavour_precession",
)


def point(equation: Equation, symbols: list[Any]) -> dict[str, Fraction]:
    """Values inside the domains, on the surface that the relations of the equation define."""
    sampler = Sampler(f"evaluate {equation.id}")
    try:
        found = sampler.point(symbols, equation.relations)
    except NotEvaluable:
        found = {s: inside(s.domain) for s in symbols}
    return {s.name: number(value) for s, value in found.items() if s in symbols}


def inside(domain: Range | Choice | None) -> Fraction:
    if isinstance(domain, Choice):
        return Fraction(domain.values[0])
    if domain is None or domain.free_symbols:
        return Fraction(1, 2)
    return Fraction(str((domain.lo + domain.hi).evalf(20) / 2))


def number(value: Any) -> Fraction:
    """The middle of a ball, or an exact number."""
    if hasattr(value, "mid"):
        return Fraction(value.mid().str(40, radius=False))
    return Fraction(str(value))


def numbers(id: str) -> Iterator[tuple[str, str, Any]]:
    """Form, component and number of everything that an entry says."""
    equation, entry = nk.equation(id), catalogue().equation(id)
    for form in ("printed", "derived"):
        parts = equation.components(form)  # type: ignore[arg-type]
        if not parts:
            continue
        values = point(entry, sorted({s for part in parts.values() for s in part.free_symbols}, key=str))
        found = equation.evaluate(values, digits=20, form=form)  # type: ignore[arg-type]
        named = found if isinstance(found, dict) else {next(iter(parts)): found}
        yield from ((form, name, part) for name, part in named.items())


@pytest.mark.slow
@pytest.mark.parametrize("process", PROCESSES)
def test_every_entry_has_its_numbers_with_units_or_says_why_not(process: str) -> None:
    silent, why_not, done = [], {}, 0
    with derivations_cached() as known, warnings.catch_warnings():
        warnings.simplefilter("ignore", nk.DomainWarning)
        for entry in known.of_process(process):
            try:
                for form, name, value in numbers(entry.id):
                    done += 1
                    unit = nk.equation(entry.id).units[name]
                    if not mpmath.isfinite(value) or not unit:
                        silent.append((entry.id, form, name, value, unit))
            except ValueError as error:
                why_not[entry.id] = str(error)
    print(f"{process}: {done} numbers; without one: {why_not}")
    assert not silent
    assert done
    assert all("it has no number" in text for text in why_not.values())


def test_a_statement_about_functions_says_that_it_has_no_number() -> None:
    """A count of events integrates a cross section over energies, so it needs a function."""
    with pytest.raises(ValueError, match=r"is a statement about functions of omega_nu, t_recoil .*, it has no number"):
        nk.equation("pastor1998:11").evaluate({})


def test_units_are_those_of_the_quantity_or_powers_of_energy() -> None:
    """An opacity is an inverse length; a ratio is a pure number."""
    assert nk.equation("ando2003:39").units == {"kappa_0": "MeV"}
    assert nk.equation("nardi2000:12").units == {"dp_fraction": "1"}
