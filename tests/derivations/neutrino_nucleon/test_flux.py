"""Flux of neutrinos and antineutrinos together, (38)-(45) of ando2003: statuses, statements, numbers."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import mpmath
import numpy as np
import pytest
import sympy as sp
from scipy import integrate

from derivations.core import CATALOGUE, Equation, Identity
from derivations.neutrino_nucleon import flux, identities_flux
from derivations.neutrino_nucleon.flux_solution import flux_of_both
from derivations.neutrino_nucleon.linear_forms import LinearForm, RationalFunctions
from derivations.neutrino_nucleon.moments import even_field_moment, field_moment, recoil_moment, weak_magnetism_moment
from derivations.neutrino_nucleon.symbols import (
    F_2,
    G_F,
    T,
    c_A,
    c_V,
    d2f0_dk2,
    d2g_dk2,
    d2h_dk2,
    d3g_dk3,
    df0_dk,
    dg_dk,
    dh_dk,
    f0,
    g,
    h,
    k,
    m,
    mu_B_B,
    n,
)
from derivations.proof import check_identity, status_of

EQUATIONS = [e for e in CATALOGUE.equations.values() if e.module == flux.__name__]
IDENTITIES = [i for i in CATALOGUE.identities.values() if i.module == identities_flux.__name__]
CORRECTED = {"40", "41", "43", "44"}
BROKEN_BY_PRINT = {
    "no_drift_for_a_shift_of_the_chemical_potential",
    "no_drift_of_dilute_thermal_neutrinos",
    "diffusive_flux_solves_the_moment_equation",
    "drift_flux_solves_the_moment_equation",
}
NEUTRON = {c_V: -0.5, c_A: -0.63, F_2: -0.5 * (1.793 + 1.913) + 2 * 1.913 * 0.23}
PROTON = {c_V: 0.5 - 2 * 0.23, c_A: 0.63, F_2: 0.5 * (1.793 + 1.913) - 2 * 1.793 * 0.23}
DRIFT = (flux.drift_coefficient_1, flux.drift_coefficient_2, flux.drift_coefficient_3)


@pytest.mark.parametrize("equation", EQUATIONS, ids=lambda e: e.number)
def test_status(equation: Equation) -> None:
    """(40), (41), (43), (44) are misprinted; everything else agrees exactly, and so do the arrangements."""
    status = status_of(equation)
    assert status.name == ("corrected" if equation.number in CORRECTED else "confirmed")
    assert (status.level, status.problems) == ("exact", ())
    assert (status.witness is not None) == (equation.number in CORRECTED)


@pytest.mark.parametrize("identity", IDENTITIES, ids=lambda i: i.name)
def test_statement_holds_and_finds_the_misprints(identity: Identity) -> None:
    """Every statement holds for the derivation; the null test and the moment equation are broken by the print."""
    assert [f.detail for f in check_identity(identity, "derived").failures] == []
    assert check_identity(identity, "printed").passed == (identity.name not in BROKEN_BY_PRINT)


def test_the_flux_has_no_other_terms_than_those_of_the_paper() -> None:
    terms = flux_of_both(flux.scattering_opacity())
    assert sorted(terms) == [(name, i) for name in ("delta U", "grad U/kappa_0") for i in range(3)]


def test_linear_forms_differentiate_products() -> None:
    """(k f0 F')' = (f0 + k f0') F' + k f0 F''."""
    rational = RationalFunctions([k * f0])
    form = LinearForm(rational, {("F", 1): rational(k * f0)}).derivative()
    found = {term: rational.expression(c) for term, c in form.coefficients.items()}
    assert found.keys() == {("F", 1), ("F", 2)}
    assert sp.expand(found["F", 1] - f0 - k * df0_dk) == 0
    assert sp.expand(found["F", 2] - k * f0) == 0


# Numbers -----------------------------------------------------------------------------------------


Function = Callable[[Any], Any]
ATOMS = {"f": (f0, df0_dk, d2f0_dk2), "g": (g, dg_dk, d2g_dk2, d3g_dk3), "h": (h, dh_dk, d2h_dk2)}
MATTER = {T: 3, m: 939, n: 100, mu_B_B: mpmath.mpf("0.02"), G_F: mpmath.mpf("1.166e-11"), **NEUTRON}


@cache
def compiled(expression: sp.Expr) -> tuple[list[sp.Symbol], Function]:
    names = sorted(expression.free_symbols, key=str)
    return names, sp.lambdify(names, expression, "mpmath")


def as_function(expression: sp.Expr, **functions: Function) -> Function:
    """An expression in k, f0, g, h and their derivatives as a function of k, by finite differences."""

    def at(x: Any) -> Any:
        names, function = compiled(expression)
        values = {**MATTER, k: x}
        for name, of_k in functions.items():
            needed = [(i, atom) for i, atom in enumerate(ATOMS[name]) if atom in names]
            values |= {atom: mpmath.diff(of_k, x, i) for i, atom in needed}
        return function(*(values[name] for name in names))

    return at


def over(numerator: Function, denominator: Function, factor: Any = 1) -> Function:
    return lambda x: factor * numerator(x) / denominator(x)


@pytest.mark.parametrize(("power", "scale"), [(2, 4.0), (3, 3.5), (4, 5.0)])
def test_flux_solves_the_moment_equation_numerically(power: int, scale: float) -> None:
    """With U, and its gradient, from k^a exp(-k/tau), and all derivatives by finite differences at 40 digits.

    h of neutrinos and antineutrinos follows from the moments (33)-(36) alone, without the algebra of the flux.
    """

    def occupation(x: Any) -> Any:
        return 1 / (mpmath.exp((x - 1) / MATTER[T]) + 1)

    def density(x: Any) -> Any:
        return x**power * mpmath.exp(-x / mpmath.mpf(scale))

    def states(x: Any) -> Any:
        return x**3 / (2 * mpmath.pi**2)

    def moment(equation: Equation, **functions: Function) -> Function:
        return as_function(equation(), f=occupation, **functions)

    with mpmath.workdps(40):
        x, opacity = mpmath.mpf(10), as_function(flux.scattering_opacity())
        isotropic = over(density, states)
        leading_along_gradient = over(isotropic, opacity, -mpmath.mpf(1) / 3)
        leading_along_field = over(moment(field_moment, g=isotropic), opacity)
        recoil = moment(recoil_moment, h=leading_along_gradient)(x) / opacity(x)
        diffusion = 2 * states(x) * (leading_along_gradient(x) + recoil)
        drift = moment(weak_magnetism_moment, h=leading_along_field)(x) + moment(even_field_moment, g=isotropic)(x)
        drift = 2 * states(x) * drift / opacity(x)

        coefficient = {e.number: moment(e)(x) for e in identities_flux.COEFFICIENTS}
        gradient = [mpmath.diff(over(density, opacity), x, i) for i in range(3)]
        ours = -mpmath.mpf(2) / 3 * (1 - coefficient["41"]) * gradient[0]
        blocking = 1 - 2 * occupation(x)
        ours += coefficient["42"] * x * (blocking * gradient[1] + MATTER[T] * gradient[2])
        along_field = [coefficient[str(43 + i)] * x**i * mpmath.diff(density, x, i) for i in range(3)]
        assert abs(ours / diffusion - 1) < 1e-12
        assert abs(sum(along_field) / drift - 1) < 1e-10


def integrated_drift(form: str, couplings: dict[sp.Symbol, float], hot: float, temperature: float = 3.0) -> float:
    """Integral over k of the drift flux of neutrinos with a thermal spectrum of another temperature, per mu_B B."""
    energies = np.linspace(0.05, 150.0, 30001)

    def spectrum(t: float) -> sp.Expr:
        return k**3 / (2 * sp.pi**2) / (sp.exp(k / t) + 1)

    deviation = spectrum(hot) - spectrum(temperature)
    occupation = 1 / (sp.exp(k / temperature) + 1)
    values = {f0: occupation, df0_dk: sp.diff(occupation, k), T: temperature, m: 939.0, mu_B_B: 1.0, **couplings}
    terms = (e.form(form).subs(values) * k**i * sp.diff(deviation, k, i) for i, e in enumerate(DRIFT))
    with np.errstate(over="ignore"):
        integrand = sp.lambdify(k, sp.Add(*terms), "numpy")(energies)
    return float(integrate.trapezoid(integrand, energies))


@pytest.mark.parametrize("hot", [3.1, 5.0, 8.0])
def test_drift_by_neutrons_nearly_cancels_and_changes_sign(hot: float) -> None:
    """The consequence stated with the erratum of (43): a few per cent of the printed drift, and reversed."""
    share = integrated_drift("derived", NEUTRON, hot) / integrated_drift("printed", NEUTRON, hot)
    assert -0.05 < share < -0.01


def test_drift_by_protons_grows() -> None:
    share = integrated_drift("derived", PROTON, 5.0) / integrated_drift("printed", PROTON, 5.0)
    assert 3 < share < 5
