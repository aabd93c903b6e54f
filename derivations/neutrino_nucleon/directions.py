"""Averages over directions, exact for polynomials in the components of unit vectors."""

from __future__ import annotations

import sympy as sp

from derivations.neutrino_nucleon.symbols import Omega, Omega_prime, mu_prime


def average_over_sphere(expression: sp.Expr) -> sp.Expr:
    """Average of a polynomial in the components of Omega over all directions of Omega.

    A monomial with an odd exponent averages to zero; Omega_1^2a Omega_2^2b Omega_3^2c averages to
    (2a - 1)!! (2b - 1)!! (2c - 1)!! / (2a + 2b + 2c + 1)!!.
    """
    total = sp.S.Zero
    for exponents, coefficient in sp.Poly(sp.expand(expression), *Omega).terms():
        if all(each % 2 == 0 for each in exponents):
            weight = sp.Mul(*(sp.factorial2(each - 1) for each in exponents))
            total += coefficient * weight / sp.factorial2(sum(exponents) + 1)
    return sp.expand(total)


def average_over_orientation(expression: sp.Expr) -> sp.Expr:
    """Average over the orientation of the pair (Omega, Omega') at a fixed angle between the two.

    Only terms with an even number of unit vectors survive, and these must be at most linear in Omega':
    turning Omega' around Omega leaves mu' Omega of it.
    """
    both = (*Omega, *Omega_prime)
    even = sp.S.Zero
    for exponents, coefficient in sp.Poly(sp.expand(expression), *both).terms():
        if sum(exponents) % 2 == 0:
            if sum(exponents[3:]) > 1:
                raise ValueError("the azimuthal average is known to first order in Omega' only")
            even += coefficient * sp.Mul(*(x**e for x, e in zip(both, exponents, strict=True)))
    return average_over_sphere(even.xreplace({o: mu_prime * i for o, i in zip(Omega_prime, Omega, strict=True)}))
