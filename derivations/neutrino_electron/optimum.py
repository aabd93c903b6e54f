"""The moment and the survival probability at which the asymmetry is largest (pastor1998, Sec. III, eq. 20).

Only degrees matter: n_weak does not know the moment, n_int is linear and n_em quadratic in it.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation
from derivations.neutrino_electron.azimuth import maximal_asymmetry
from derivations.neutrino_electron.spin_state import pure_polarisation
from derivations.neutrino_electron.symbols import (
    a_em,
    a_int,
    a_weak,
    asym_best,
    asym_max,
    big_n_em,
    big_n_weak,
    mu_best,
    mu_nu,
    n_em,
    n_int,
    n_weak,
    p_best,
    p_surv,
    weak_e,
    weak_mubar,
)

PER_MOMENT = (mu_nu * a_int - 4 * n_int, a_weak - 2 * sp.pi * n_weak, mu_nu**2 * a_em - 2 * sp.pi * n_em)


@definition("pastor1998:20.parts", defines=(a_int, a_weak, a_em), dimension=None, place="Sec. III, below (20)")
def parts_per_moment():
    """Numerator and terms of the denominator of A per power of the moment."""
    return {
        a_int.name: 4 * n_int / mu_nu,
        a_weak.name: 2 * sp.pi * n_weak,
        a_em.name: 2 * sp.pi * n_em / mu_nu**2,
    }


@definition("pastor1998:20.totals", defines=(big_n_weak, big_n_em), place="Sec. III, below (20)")
def total_events():
    """Events in all directions."""
    return {big_n_weak.name: 2 * sp.pi * n_weak, big_n_em.name: 2 * sp.pi * n_em}


@equation(
    "pastor1998:20",
    defines=asym_max,
    parents=[maximal_asymmetry, parts_per_moment],
    place="Sec. III",
)
def asymmetry_by_moment():
    """Maximal asymmetry as a function of the moment. Dimensionless."""
    names = (a_int, a_weak, a_em)
    parts = parts_per_moment()
    counts = sp.solve([parts[q.name] - q for q in names], (n_int, n_weak, n_em), dict=True)[0]
    return sp.cancel(maximal_asymmetry().xreplace(counts))


@asymmetry_by_moment.printed
def _():
    return mu_nu * a_int / (a_weak + mu_nu**2 * a_em)


@definition(
    "pastor1998:20.optimum",
    defines=(mu_best, asym_best),
    dimension=None,
    parents=[asymmetry_by_moment],
    place="Sec. III",
)
def best_moment():
    """Moment at which (20) is largest (MeV^-1), and the asymmetry there."""
    slope = sp.numer(sp.together(sp.diff(asymmetry_by_moment(), mu_nu)))
    (best,) = (root for root in sp.solve(slope, mu_nu) if root.is_positive)
    return {mu_best.name: best, asym_best.name: sp.powsimp(sp.cancel(asymmetry_by_moment().xreplace({mu_nu: best})))}


@equation(
    "pastor1998:t-optimum",
    defines=big_n_weak,
    parents=[best_moment, parts_per_moment, total_events],
    place="Sec. III, below (20)",
)
def equal_events_at_the_optimum():
    """Weak events where A is largest: at the best moment, in terms of the electromagnetic ones."""
    parts, totals = parts_per_moment(), total_events()
    ratio = totals[big_n_weak.name] / totals[big_n_em.name]
    counts = {
        n_weak: sp.solve(parts[a_weak.name] - a_weak, n_weak)[0],
        n_em: sp.solve(parts[a_em.name] - a_em, n_em)[0],
    }
    return big_n_em * sp.cancel(ratio.xreplace(counts).xreplace({mu_nu: best_moment()[mu_best.name]}))


@equal_events_at_the_optimum.printed
def _():
    return big_n_em


@equation(
    "pastor1998:t-pe-half",
    defines=p_best,
    parents=[asymmetry_by_moment, pure_polarisation],
    place="Sec. I, Fig. 5 caption",
)
def best_survival_probability():
    """P_e at which A is largest for a given moment. Dimensionless.

    The numerator goes like |xi_perp|, the weak events are P_e w_e + (1 - P_e) w_mu (w_mu = 0 for Dirac neutrinos).
    """
    weak = p_surv * weak_e + (1 - p_surv) * weak_mubar
    counts = {a_weak: weak, a_em: big_n_em / mu_nu**2, a_int: a_int * pure_polarisation()}
    value = asymmetry_by_moment().xreplace(counts)
    slope = sp.numer(sp.together(sp.diff(value**2, p_surv)))
    (best,) = (p for p in sp.roots(slope, p_surv) if sp.cancel((value**2).xreplace({p_surv: p})) != 0)
    return best


@best_survival_probability.printed
def _():
    return sp.Rational(1, 2)


best_survival_probability.erratum(
    "A is not largest at P_e = 1/2, where only |xi_perp| is. With w_e, w_mu the weak events at P_e = 1 and 0, the "
    "best P_e is (N_em + w_mu)/(2 N_em + w_e + w_mu), which is below 1/2 because w_e > w_mu.",
    "Fewer nu_e means less weak scattering. For pp neutrinos, 3e-11 mu_B and a threshold of 0.1 MeV the best P_e is "
    "near 0.1 (Dirac) or 0.26 (Majorana), where A is about 1.7 or 1.14 times its value at 1/2.",
)
