"""Power radiated by a rotating, displaced magnetic dipole (for nardi2000, eqs. 2 and 3).

The source is the magnetisation M = m(t) delta(x - s(t)) of a point dipole at the distance d from the axis, its current
c curl M. In the wave zone the field is that of the retarded moment

    G(n, t) = int M(x, t + n.x/c) d^3x = sum_k (1/k!) d^k/dt^k [(n.s/c)^k m],

and the power per solid angle is |n x d^2G/dt^2|^2/(4 pi c^3). The pattern rotates as a whole, so that its integral over
the sphere does not depend on time. The polarisation v x M/c of magnetised matter in motion would add an electric
dipole of the same order in d; the print has none, and neither has this model.
"""

from __future__ import annotations

from functools import cache

import sympy as sp

from derivations.core import cross, dot
from derivations.spin_flavour_precession.symbols import c_light, mu_dip_phi, mu_dip_rho, mu_dip_z, omega_spin

HARMONICS = (1, 2)
TURN = sp.Symbol("exp(i omega t)")  # every function of time is a Laurent polynomial in it
AROUND = sp.Symbol("exp(i phi)")  # and every function of the azimuth of n in this
POLE, SINE = sp.symbols("n_z n_perp", real=True)
ORDER = sp.Symbol("order")


def radiated_power(distance: sp.Expr) -> sp.Expr:
    """Power through second order in the distance, all frequencies."""
    return sp.expand(sum(power_by_harmonic(distance).values()))


@cache
def power_by_harmonic(distance: sp.Expr) -> dict[int, sp.Expr]:
    """Power at the frequencies omega and 2 omega, through second order in the distance from the axis."""
    n = sp.ImmutableMatrix([SINE * _cos(AROUND), SINE * _sin(AROUND), POLE])
    rho_hat = sp.ImmutableMatrix([_cos(TURN), _sin(TURN), 0])
    phi_hat = sp.ImmutableMatrix([-_sin(TURN), _cos(TURN), 0])
    moment = mu_dip_rho * rho_hat + mu_dip_phi * phi_hat + mu_dip_z * sp.ImmutableMatrix([0, 0, 1])
    delay = dot(n, rho_hat) * distance / c_light
    terms = [_rate(delay**k * moment / sp.factorial(k), k + 2) * ORDER**k for k in range(3)]
    amplitude = cross(n, sum(terms, sp.zeros(3, 1))).applyfunc(sp.expand)
    return {h: _over_sphere(_mean_square(amplitude, h)) / (4 * sp.pi * c_light**3) for h in HARMONICS}


def _cos(phase: sp.Expr) -> sp.Expr:
    return (phase + 1 / phase) / 2


def _sin(phase: sp.Expr) -> sp.Expr:
    return (phase - 1 / phase) / (2 * sp.I)


def _rate(vector: sp.MatrixBase, times: int) -> sp.ImmutableMatrix:
    """d^times/dt^times: exp(i k omega t) gets (i k omega)^times."""

    def of(component: sp.Expr) -> sp.Expr:
        terms = sp.Add.make_args(sp.expand(component))
        return sp.Add(*(t * (sp.I * omega_spin * t.as_coeff_exponent(TURN)[1]) ** times for t in terms))

    return sp.ImmutableMatrix(vector.applyfunc(of))


def _mean_square(amplitude: sp.MatrixBase, harmonic: int) -> sp.Expr:
    """Mean square over time of one harmonic of a real vector, through second order."""
    square = sp.expand(sum(2 * a.coeff(TURN, harmonic) * a.coeff(TURN, -harmonic) for a in amplitude))
    return sum((square.coeff(ORDER, k) for k in range(3)), sp.S.Zero)


def _over_sphere(expression: sp.Expr) -> sp.Expr:
    around = 2 * sp.pi * sp.expand(expression).coeff(AROUND, 0)
    in_pole = sp.expand(sp.expand(around).subs(SINE, sp.sqrt(1 - POLE**2)))
    return sp.expand(sp.integrate(in_pole, (POLE, -1, 1)))
