"""The counts of (11) in the printed order: recoil energies outside, neutrino energies inside, no closed forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from itertools import pairwise

import sympy as sp

from derivations.neutrino_electron.numbers import Counts, Survival, constants, folded, largest_recoil, lowest_energy
from derivations.neutrino_electron.solar import GAUSS, end_point, energies, spectrum
from derivations.neutrino_electron.symbols import omega_nu, t_max, t_recoil

PANELS = (0.0, 0.08, 0.25, 0.5, 0.75, 0.92, 1.0)  # shares of the recoil range, finer where the integrand bends


@cache
def compiled(expression: sp.Expr) -> Callable[[float, float, float], float]:
    """A cross section as a function of (omega, T, T_max)."""
    return sp.lambdify((omega_nu, t_recoil, t_max), expression.xreplace(constants()), modules="math")


def counts_by_recoil(
    sections: Mapping[str, sp.Expr], source: str, threshold: float, survival: Survival | None = None
) -> Counts:
    """The five contributions of a source; sections: cross sections by the names of the fields of Counts."""
    names = ("weak_e", "weak_mubar", "em", "dirac", "majorana")
    functions = [compiled(sections[name]) for name in names]
    last = largest_recoil(end_point(source))
    totals = [0.0] * len(names)
    for left, right in pairwise(PANELS):
        for x, weight in GAUSS:
            recoil = threshold + (last - threshold) * (left + (right - left) * (1 + x) / 2)
            step = weight / 2 * (right - left) * (last - threshold)
            for energy, share in energies(spectrum(source), lowest_energy(recoil)):
                end = largest_recoil(energy)
                if end <= recoil:
                    continue
                factors = folded(survival(energy)) if survival is not None else (1.0,) * len(names)
                for i, function in enumerate(functions):
                    totals[i] += step * share * factors[i] * function(energy, recoil, end)
    return Counts(*totals)
