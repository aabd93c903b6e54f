"""Numbers of the running text: cross sections folded with solar spectra (pastor1998, Secs. I-IV).

The expressions are those of the catalogue; this module only evaluates them. Counts are per electron, flux and radian,
in MeV^-2, with mu in Bohr magnetons: flux and number of targets drop out of every asymmetry.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import sympy as sp

from derivations.core.quoted import POWER_OF_TEN, Rule, digits_kept, quoted
from derivations.core.units import (
    TESLA_PER_GAUSS,
    constant,
    inverse_MeV2_per_inverse_GeV2,
    inverse_MeV_per_cm,
)
from derivations.neutrino_electron.solar import energies, mean, spectrum
from derivations.neutrino_electron.symbols import (
    alpha_em,
    dm2,
    g_el,
    g_fermi,
    g_mul,
    g_r,
    m_electron,
    mu_b,
    omega_nu,
    p_lz,
    q_ad,
    scale_height,
    sigma_em,
    sigma_int,
    sigma_int_m,
    sigma_weak_e,
    sigma_weak_mubar,
    sin2_theta_w,
    t_max,
    t_threshold,
    v_threshold,
)

DIRAC, MAJORANA = "Dirac", "Majorana"
CASES = (DIRAC, MAJORANA)
SIN2 = sp.Rational(23, 100)  # of the paper
EV2 = 1e-12  # MeV^2 in an eV^2
TILDE = Rule("30 %", 0.3)  # what "~" without further digits allows
Survival = Callable[[float], float]


@dataclass(frozen=True)
class Counts:
    """Contributions to (12) for |xi_perp| = 1 and mu = mu_B: weak of both neutrinos, em, interference of both cases."""

    weak_e: float
    weak_mubar: float
    em: float
    dirac: float
    majorana: float

    def weak(self, case: str, survival: float) -> float:
        """Weak events at a constant survival probability."""
        return survival * self.weak_e + (1 - survival) * self.weak_mubar * (case == MAJORANA)

    def interference(self, case: str) -> float:
        """Size of the interference."""
        return abs(self.dirac if case == DIRAC else self.majorana)

    def asymmetry(self, case: str, survival: float, moment: float, weak: float = 1.0, both: float = 1.0) -> float:
        """A of (18). weak, both: factors on the weak and the interference term."""
        xi = 2 * math.sqrt(survival * (1 - survival))
        below = weak * self.weak(case, survival) + moment**2 * self.em
        return 2 * both * xi * moment * self.interference(case) / (math.pi * below)

    def best_moment(self, case: str, survival: float) -> float:
        """Moment at which A is largest, in Bohr magnetons."""
        return math.sqrt(self.weak(case, survival) / self.em)

    def best_survival(self, case: str, moment: float) -> float:
        """P_e at which A is largest for a given moment."""
        em, other = moment**2 * self.em, self.weak_mubar * (case == MAJORANA)
        return (em + other) / (2 * em + self.weak_e + other)


Recoil = Mapping[str, sp.Expr]  # the closed recoil integrals by the name of their quantity


def constants() -> dict[sp.Symbol, sp.Rational]:
    """CODATA constants in MeV and the couplings at the paper's weak angle."""
    fermi = constant("G_F") * inverse_MeV2_per_inverse_GeV2()
    half = sp.Rational(1, 2)
    weak = {g_el: SIN2 + half, g_r: SIN2, g_mul: SIN2 - half, sin2_theta_w: SIN2}
    return {m_electron: constant("m_e"), g_fermi: fermi, alpha_em: constant("alpha"), **weak}


@cache
def compiled(expression: sp.Expr) -> Callable[[float, float, float, float], float]:
    """A recoil integral as a function of (omega, T_Th, T_max, v)."""
    return sp.lambdify((omega_nu, t_threshold, t_max, v_threshold), expression.xreplace(constants()), modules="math")


@cache
def electron_mass() -> float:
    """In MeV."""
    return float(constant("m_e"))


def largest_recoil(energy: float) -> float:
    """T_max in MeV."""
    return 2 * energy**2 / (electron_mass() + 2 * energy)


def lowest_energy(recoil: float) -> float:
    """omega_min in MeV."""
    return (recoil + math.sqrt(recoil * (recoil + 2 * electron_mass()))) / 2


def counts(recoil: Recoil, source: str, threshold: float, survival: Survival | None = None) -> Counts:
    """The five contributions of a source above a threshold (MeV).

    survival: P_e as a function of energy; then P_e, 1 - P_e and |xi_perp| are folded in.
    """
    return _counts(tuple(recoil.items()), source, threshold, survival)


@cache
def _counts(items: tuple[tuple[str, sp.Expr], ...], source: str, threshold: float, survival: Survival | None) -> Counts:
    recoil = dict(items)
    names = (sigma_weak_e, sigma_weak_mubar, sigma_em, sigma_int, sigma_int_m)
    functions = [compiled(recoil[q.name]) for q in names]
    totals = [0.0] * len(names)
    for energy, weight in energies(spectrum(source), lowest_energy(threshold)):
        end = largest_recoil(energy)
        if end <= threshold:
            continue
        angle = math.atan(math.sqrt((end - threshold) / threshold))
        factors = folded(survival(energy)) if survival is not None else (1.0,) * len(names)
        for i, function in enumerate(functions):
            totals[i] += weight * factors[i] * function(energy, threshold, end, angle)
    return Counts(*totals)


def folded(survival: float) -> tuple[float, float, float, float, float]:
    """Weights of the five contributions at one energy."""
    xi = 2 * math.sqrt(survival * (1 - survival))
    return survival, 1 - survival, 1.0, xi, xi


def asymmetry_with_conversion(found: Counts, case: str, moment: float) -> float:
    """A of (18) when survival is folded in already."""
    weak = found.weak_e + found.weak_mubar * (case == MAJORANA)
    return 2 * moment * found.interference(case) / (math.pi * (weak + moment**2 * found.em))


def survival_probability(crossing: Mapping[str, sp.Expr], dm2_ev: float, field: float, moment: float) -> Survival:
    """P_e = P_LZ(omega) of (23) and (24) for Delta m^2 in eV^2, a field in gauss, a moment in Bohr magnetons."""
    energy = field * moment * float(constant("mu_B") * TESLA_PER_GAUSS) * 1e-6  # mu B in MeV
    radius = float(constant("R_sun") * 100 * inverse_MeV_per_cm())
    numbers = {dm2: dm2_ev * EV2, mu_b: energy, scale_height: radius / 10}
    jump = crossing[p_lz.name].xreplace({q_ad: crossing[q_ad.name]})
    return sp.lambdify(omega_nu, jump.subs(numbers), modules="math")


def mean_conversion(source: str, survival: Survival) -> float:
    """Conversion probability averaged over a whole spectrum."""
    return 1 - mean(source, survival)


def attempt(function: Callable[..., float], *arguments: Any) -> float:
    """A function's value, infinite where it has none: a wrong formula then fails a comparison, and does not stop it."""
    try:
        return float(function(*arguments))
    except (ValueError, TypeError, ZeroDivisionError, OverflowError):
        return math.inf


def rounded(value: float | sp.Expr, digits: int) -> sp.Rational:
    """A number to so many significant decimal digits, as the text prints it."""
    return quoted(value, sp.Rational(f"{float(value):.{digits - 1}e}"), digits_kept(digits))


def power_of_ten(value: float | sp.Expr) -> sp.Rational:
    """The nearest power of ten: what an order of magnitude says."""
    return quoted(value, sp.Integer(10) ** round(math.log10(float(value))), POWER_OF_TEN)


def logarithmic(first: float, last: float, count: int) -> Sequence[float]:
    """Numbers in geometric progression, both ends included."""
    return [first * (last / first) ** (i / (count - 1)) for i in range(count)]


def about(value: float, printed: sp.Expr) -> sp.Expr:
    """What "~" without further digits says: the printed number if the value is within 30 % of it, else one digit."""
    meets = abs(float(value) / float(printed) - 1) <= TILDE.slack
    return quoted(value, printed if meets else rounded(value, 1), TILDE)


def share(claims: Sequence[bool]) -> sp.Rational:
    """Share of true entries."""
    return sp.Rational(sum(claims), len(claims))
