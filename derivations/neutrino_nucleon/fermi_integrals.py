"""Integrals over an energy of products of Fermi functions, from a lower limit to infinity.

With x = (energy - mu_N)/T and v = e^-x the integrand is a rational function of v; its partial fractions
integrate to logarithms.
"""

from __future__ import annotations

import sympy as sp

from derivations.neutrino_nucleon.symbols import T, mu_nucleon, q0, x_prime, z


def scaled_integrand(integrand: sp.Expr, energy: sp.Symbol) -> sp.Expr:
    """An integrand over an energy as an integrand over x = (energy - mu_N)/T (called x_prime), with z = q_0/T."""
    scaled = T * integrand.xreplace({energy: mu_nucleon + T * x_prime, q0: T * z})
    return scaled.replace(sp.exp, lambda argument: sp.exp(sp.expand(argument)))


def integral_to_infinity(integrand: sp.Expr, lower: sp.Symbol) -> sp.Expr:
    """Integral over x from `lower` of a rational function of e^x and e^z that falls off, with v = e^-x."""
    v, b = sp.Dummy("v", positive=True), sp.Dummy("b", positive=True)
    split = integrand.replace(sp.exp, lambda argument: sp.expand_power_exp(sp.exp(argument)))
    rational = split.xreplace({sp.exp(x_prime): 1 / v, sp.exp(-x_prime): v, sp.exp(z): 1 / b, sp.exp(-z): b})
    # dx = -dv/v, and x = infinity is v = 0.
    density = sp.apart(sp.cancel(rational / v), v)
    logarithms: dict[sp.Expr, sp.Expr] = {}
    for term in sp.Add.make_args(density):
        numerator, line = sp.fraction(sp.together(term))
        slope, height = sp.Poly(line, v).all_coeffs()
        coefficient = sp.factor(numerator / slope)
        argument = 1 + sp.cancel(slope / height) * v
        if -coefficient in logarithms:
            logarithms[-coefficient] /= argument
        else:
            logarithms[coefficient] = logarithms.get(coefficient, sp.S.One) * argument
    total = sp.Add(*(coefficient * sp.log(argument) for coefficient, argument in logarithms.items()))
    return total.xreplace({v: sp.exp(-lower), b: sp.exp(-z)})


def first_order_in_fugacity(value: sp.Expr, limit: sp.Symbol) -> sp.Expr:
    """The nondegenerate limit of a value that depends on e^{mu_N/T} through e^-limit alone."""
    fugacity = sp.Dummy("fugacity", positive=True)
    scaled = sp.expand_power_exp(value).xreplace({limit: limit - sp.log(fugacity)})
    slope = sp.cancel(sp.diff(sp.cancel(scaled) if not scaled.has(sp.log) else scaled, fugacity))
    return slope.xreplace({fugacity: sp.S.Zero})
