"""Quadrature of the first moment of the collision term (25) with unexpanded kernels, to compare with (32)-(37).

Nothing here uses the expansion in eps: u and eps of (17) only choose the points of the energy integral. The
deviations g(k), h(k) are given functions of k, so that values at k' are exact too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import sympy as sp

from derivations.core import Equation, components
from derivations.neutrino_nucleon.collision import gain_weight, loss_weight
from derivations.neutrino_nucleon.kinematics import momentum_transfer_modulus, momentum_transfer_squared
from derivations.neutrino_nucleon.moments import ASYMMETRIC, ISOTROPIC
from derivations.neutrino_nucleon.nondegenerate import nondegenerate_response
from derivations.neutrino_nucleon.symbols import (
    A_0,
    A_WM,
    F_2,
    G_F,
    S_0,
    C_coll,
    D_coll,
    T,
    c_A,
    c_V,
    d2f0_dk2,
    d2g_dk2,
    d2h_dk2,
    d3g_dk3,
    dA_Omega,
    dA_Omega_prime,
    dB_WM,
    dC_WM,
    df0_dk,
    dg_dk,
    dh_dk,
    f0,
    f0_prime,
    g,
    g_prime,
    h,
    h_prime,
    k,
    k_prime,
    m,
    mu_B_B,
    mu_prime,
    n,
    q,
    q0,
    q_squared,
    sign_nu,
    w,
)

ENERGIES, ANGLES = 160, 24  # points of the trapezoidal rule in u, of the Gauss-Legendre rule in w
DERIVATIVES = {f0: (f0, df0_dk, d2f0_dk2), g: (g, dg_dk, d2g_dk2, d3g_dk3), h: (h, dh_dk, d2h_dk2)}


@dataclass(frozen=True)
class Setting:
    """A point at which a moment is compared: functions of k for f0, g, h, and numbers for everything else."""

    functions: tuple[tuple[sp.Symbol, sp.Expr], ...]
    numbers: tuple[tuple[sp.Symbol, float], ...]

    def with_mass(self, factor: float) -> Setting:
        """The same with a heavier nucleon."""
        return Setting(self.functions, tuple((s, v * factor if s == m else v) for s, v in self.numbers))


@cache
def values_of(setting: Setting) -> dict[sp.Symbol, float]:
    """Numbers for every symbol of (32)-(37), derivatives of the functions among them."""
    numbers = dict(setting.numbers)
    values: dict[sp.Symbol, float] = dict(numbers)
    for symbol, function in setting.functions:
        for i, atom in enumerate(DERIVATIVES[symbol]):
            values[atom] = float(sp.diff(function, k, i).evalf(20, subs=numbers))
    return values


@cache
def compiled(expression: sp.Expr) -> Callable[[Mapping[sp.Symbol, float]], float]:
    """A closed formula as a function of all symbols of (32)-(37), in the order of `values_of`."""
    names = [k, T, m, n, mu_B_B, c_V, c_A, F_2, G_F, *(atom for atoms in DERIVATIVES.values() for atom in atoms)]
    function = sp.lambdify(names, expression, "math")
    return lambda values: float(function(*(values[s] for s in names)))


def by_formula(expression: sp.Expr, setting: Setting) -> float:
    """Value of a closed formula in a setting (MeV)."""
    return compiled(expression)(values_of(setting))


@cache
def by_quadrature(setting: Setting, sign: int) -> tuple[float, float]:
    """First moment along h and along B (MeV) for neutrinos (+1) or antineutrinos (-1).

    An isotropic kernel A gives the integral over k' and 2 pi dmu' of A (C mu' h' + D h); the kernel
    a Omega.B + b Omega'.B gives that of (a + mu' b)(C g' + D g)/3.
    """
    import numpy as np

    numbers = dict(setting.numbers)
    at_w, weight_w = np.polynomial.legendre.leggauss(ANGLES)
    angle, width_w = (at_w + 1)[:, None], weight_w[:, None]  # w in (0, 2)
    eps = np.sqrt(4 * angle * numbers[T] / numbers[m])
    low, high = np.maximum(-1 / eps, -12.0), 18.0
    share = (np.arange(ENERGIES) + 0.5) / ENERGIES
    step = (high - low) / ENERGIES
    final = numbers[k] * (1 + eps * (low + (high - low) * share))
    integrand = _integrands()({**numbers, sign_nu: sign}, numbers[k], final, 1 - angle, _tabulated(setting, final))
    measure = 2 * np.pi * width_w * step * numbers[k] * eps
    along_h, along_B = (float(np.sum(measure * each)) for each in integrand)
    return along_h, along_B


def _tabulated(setting: Setting, final: Any) -> dict[sp.Symbol, Any]:
    """f0, g, h at k and at every k'."""
    numbers = dict(setting.numbers)
    found = {}
    for symbol, prime in ((f0, f0_prime), (g, g_prime), (h, h_prime)):
        function = dict(setting.functions)[symbol].subs({s: v for s, v in numbers.items() if s != k})
        numeric = sp.lambdify(k, function, "numpy")
        found[symbol], found[prime] = numeric(numbers[k]), numeric(final)
    return found


@cache
def _integrands() -> Callable[..., tuple[Any, Any]]:
    """The two integrands as a NumPy function of numbers, k, k', mu' and tabulated functions."""
    steps = {
        q_squared: momentum_transfer_squared(),
        q: momentum_transfer_modulus(),
        S_0: nondegenerate_response(),
        C_coll: gain_weight(),
        D_coll: loss_weight(),
    }
    kernels = {s: e for each in (*ISOTROPIC, *ASYMMETRIC) for s, e in _by_symbol(each).items()}
    isotropic = (A_0 + A_WM) * (C_coll * mu_prime * h_prime + D_coll * h)
    asymmetric = (dA_Omega + dB_WM + mu_prime * (dA_Omega_prime + dC_WM)) * (C_coll * g_prime + D_coll * g) / 3
    parameters = (T, m, n, mu_B_B, c_V, c_A, F_2, G_F, sign_nu)
    functions = (f0, f0_prime, g, g_prime, h, h_prime)
    given = (*parameters, k, k_prime, mu_prime, q0, w, *functions)
    known: list[sp.Symbol] = list(given)
    steps_in_order = []
    for symbol, expression in {**steps, **kernels}.items():
        steps_in_order.append(sp.lambdify(known, expression, "numpy"))
        known.append(symbol)
    last = sp.lambdify(known, (isotropic, asymmetric), "numpy")

    def evaluate(numbers: Mapping[sp.Symbol, float], start: float, final: Any, cosine: Any, tabulated: Any) -> Any:
        values = [*(numbers[s] for s in parameters), start, final, cosine, start - final, 1 - cosine]
        values += [tabulated[s] for s in functions]
        for function in steps_in_order:
            values.append(function(*values))
        return last(*values)

    return evaluate


def _by_symbol(equation: Equation) -> dict[sp.Symbol, sp.Expr]:
    by_name = {symbol.name: symbol for symbol in equation.defines}
    return {by_name[name]: e for name, e in components(equation(), equation).items()}
