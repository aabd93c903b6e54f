"""Thermal integrals of massless fermions over particles and antiparticles, in closed form.

F_n(mu, T) is the integral over p from 0 to infinity of p^n [f(p - mu) + (-1)^(n+1) f(p + mu)], f the Fermi function:
the difference for even n, the sum for odd n. These combinations are polynomials.
"""

from __future__ import annotations

import sympy as sp


def fermi_integral(n: int, mu: sp.Expr, temperature: sp.Expr) -> sp.Expr:
    """F_n. Integration by parts gives dF_n/dmu = n F_(n-1); F_0 = mu and F_n at mu = 0 start the recursion."""
    if n == 0:
        # T ln(1 + e^(mu/T)) - T ln(1 + e^(-mu/T)): the two logarithms differ by mu/T.
        return mu
    x = sp.Dummy("x")
    slope = n * fermi_integral(n - 1, x, temperature)
    return at_zero_potential(n, temperature) + sp.integrate(sp.expand(slope), (x, 0, mu))


def at_zero_potential(n: int, temperature: sp.Expr) -> sp.Expr:
    """F_n(0, T): (1 + (-1)^(n+1)) n! eta(n+1) T^(n+1), eta(s) = (1 - 2^(1-s)) zeta(s)."""
    both = 1 + (-1) ** (n + 1)
    eta = (1 - sp.Integer(2) ** -n) * sp.zeta(n + 1)
    return both * sp.factorial(n) * eta * temperature ** (n + 1) if both else sp.S.Zero


def mean_energy_over_temperature() -> sp.Expr:
    """Mean energy of neutrinos at zero chemical potential in units of T: 3.15."""
    eta_3 = sp.Rational(3, 4) * sp.zeta(3)
    return at_zero_potential(3, sp.S.One) / 2 / (2 * eta_3)
