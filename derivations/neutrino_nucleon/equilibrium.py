"""Equilibrium occupation of neutrinos, f0, and its derivatives (ando2003, Sec. IV).

The paper uses f0 without writing it out; it is the Fermi-Dirac function at the temperature of the matter. All
forms here are accurate for every argument: 1 - f0 is never a subtraction.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition
from derivations.neutrino_nucleon.symbols import T, d2f0_dk2, df0_dk, f0, k, mu_nu, q_

vacancy_nu = q_("vacancy_nu", r"(1-f^{(0)}_\nu)", 0, "1 - f0 at k")

EQUILIBRIUM_RELATIONS = (f0 + vacancy_nu - 1,)


@definition("ando2003:f0", defines=(f0, vacancy_nu), place="Sec. IV, after (25)")
def equilibrium_occupation():
    """Equilibrium occupation f0 of neutrinos with energy k and chemical potential mu_nu, and 1 - f0. Dimensionless."""
    x = (k - mu_nu) / T
    return {f0.name: 1 / (sp.exp(x) + 1), vacancy_nu.name: 1 / (1 + sp.exp(-x))}


BOLTZMANN = sp.exp((mu_nu - k) / T)


@definition(
    "ando2003:df0_dk",
    defines=df0_dk,
    relations=(f0 - BOLTZMANN / (1 + BOLTZMANN), vacancy_nu - 1 / (1 + BOLTZMANN)),
    place="Sec. IV, (34)",
)
def equilibrium_slope():
    """First derivative of f0 with respect to k (MeV^-1)."""
    return -f0 * vacancy_nu / T


@equilibrium_slope.arranged
def _():
    # One exponential for both occupations: far above mu_nu it vanishes, and so does the derivative.
    return -BOLTZMANN / (T * (1 + BOLTZMANN) ** 2)


@definition("ando2003:d2f0_dk2", defines=d2f0_dk2, relations=EQUILIBRIUM_RELATIONS, place="Sec. IV, (37)")
def equilibrium_curvature():
    """Second derivative of f0 with respect to k (MeV^-2)."""
    return f0 * vacancy_nu * (vacancy_nu - f0) / T**2


def as_function_of_f0(derivative: int) -> sp.Expr:
    """A derivative of f0 with respect to k as a polynomial in f0, from f0' = -f0 (1 - f0)/T."""
    value: sp.Expr = f0
    for _ in range(derivative):
        value = sp.expand(sp.diff(value, f0) * -f0 * (1 - f0) / T)
    return value
