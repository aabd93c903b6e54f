"""What must hold of spin-down and radiation (nardi2000, Sec. 2; items 3 and 4 of the statements)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import sympy as sp

from derivations.core import Combination, Equation, Measured, Term, Vanishing, identity, symmetry
from derivations.spin_flavour_precession.spin_down import (
    angular_velocity,
    braking_index,
    dipole_radiation,
    displaced_dipole_braking_index,
    displaced_dipole_law,
    quadrupole_braking_index,
    quadrupole_radiation,
    spin_down_law,
)
from derivations.spin_flavour_precession.symbols import (
    alpha_spin,
    c_light,
    delta_rho,
    inertia,
    k_dip,
    k_spin,
    mu_dip_phi,
    mu_dip_rho,
    mu_dip_z,
    n_brake,
    omega_spin,
    omega_spin_ddot,
    omega_spin_dot,
    quad_rho,
    r_star,
    spin_period,
    spin_power,
)

Access = Callable[[Equation], Any]
MOMENTS = ((1.0, 0.0, 0.0), (1.0, 1.0, 0.0), (1.0, 0.0, 1.0))  # mu_rho, mu_phi, mu_z
DISTANCE = 0.004  # in c/omega


@identity("nardi2000:radiation", constrains=[displaced_dipole_law, dipole_radiation])
def power_from_the_retarded_moment(of: Access) -> Iterator[Measured]:
    """Power of the exact retarded moment, by Fourier series in time and quadrature over angles, fixes k and alpha."""
    for moment in MOMENTS:
        at = dict(zip((mu_dip_rho, mu_dip_phi, mu_dip_z), map(sp.Integer, map(int, moment)), strict=True))
        unit = {**at, c_light: sp.S.One, inertia: sp.S.One, delta_rho: sp.S.One, r_star: sp.S.One}
        law = of(displaced_dipole_law)
        k, alpha = (complex(law[q.name].xreplace(unit)) for q in (k_dip, alpha_spin))
        centred, displaced = (radiated(moment, distance) for distance in (0.0, DISTANCE))
        slope = (displaced / centred - 1) / DISTANCE**2
        how = f"quadrature: {centred:.6f} (1 + {slope:.4f} d^2)"
        label = f"rho, phi, z = {moment}"
        yield Measured(f"k for {label}", abs(k - centred), 1e-9, how, "numeric(1 points, 9 digits)")
        yield Measured(f"alpha for {label}", abs(alpha - slope), 0.02, how, "numeric(1 points, 3 digits)")
    on_axis = of(dipole_radiation)[spin_power.name].xreplace({mu_dip_rho: sp.S.One, omega_spin: sp.S.One})
    deviation = abs(float(on_axis.xreplace({c_light: sp.S.One})) - radiated(MOMENTS[0], 0.0))
    yield Measured("on the axis", deviation, 1e-9, "quadrature", "numeric(1 points, 9 digits)")


@cache
def radiated(moment: tuple[float, float, float], distance: float) -> float:
    """Power for omega = c = 1: G(t) = m(t')/(1 - n.v(t')) at t = t' - n.s(t'), azimuth 0 (all are alike)."""
    import numpy as np

    count = 64
    time = 2 * np.pi * np.arange(count) / count
    total = 0.0
    for cosine, weight in zip(*np.polynomial.legendre.leggauss(8), strict=True):
        sine = np.sqrt(1 - cosine**2)
        source = time.copy()
        for _ in range(30):
            source = time + distance * sine * np.cos(source)
        rho, phi = (np.cos(source), np.sin(source)), (-np.sin(source), np.cos(source))
        shrink = 1 + distance * sine * np.sin(source)  # 1 - n.v, with v = distance phi-hat
        vector = [(moment[0] * rho[i] + moment[1] * phi[i]) / shrink for i in (0, 1)] + [moment[2] / shrink]
        modes = np.fft.fft(np.array(vector), axis=1) / count
        frequency = np.fft.fftfreq(count, 1 / count)
        second = -modes * frequency**2
        direction = np.array([sine, 0.0, cosine])
        across = np.cross(direction, second.T)
        total += weight * 2 * np.pi * float(np.sum(abs(across) ** 2)) / (4 * np.pi)
    return total


@identity("nardi2000:indices", constrains=[braking_index, dipole_radiation, quadrupole_braking_index, spin_down_law])
def braking_index_is_the_exponent(of: Access) -> Iterator[Vanishing | Combination]:
    """omega' = -w^3 has omega'' = 3 w^5; power omega^(n+1) gives n; reversing time changes no index."""
    cubic = {omega_spin_dot: -(omega_spin**3), omega_spin_ddot: 3 * omega_spin**5}
    yield Vanishing("cubic", of(braking_index).xreplace(cubic) - 3)
    yield symmetry("time reversal", braking_index, {omega_spin_dot: -omega_spin_dot})
    power = of(dipole_radiation)
    exponent = sp.cancel(sp.diff(power[spin_power.name], omega_spin) * omega_spin / power[spin_power.name])
    yield Vanishing("dipole", power[n_brake.name] - exponent + 1)
    yield Vanishing("quadrupole", of(quadrupole_braking_index) - 5)
    law = of(spin_down_law)
    yield Vanishing("law", sp.diff(law, omega_spin) * omega_spin - n_brake * law)
    yield symmetry("constant", spin_down_law, {k_spin: 2 * k_spin}, 2)


@identity("nardi2000:correction", constrains=[displaced_dipole_braking_index, displaced_dipole_law], item=4)
def correction_of_the_index(of: Access) -> Iterator[Vanishing]:
    """alpha -> 0 gives 3, the slope in alpha is that of the exact index, and omega^5 alone would give 5."""
    law = of(displaced_dipole_law)[omega_spin_dot.name]
    index = of(displaced_dipole_braking_index)
    exact = sp.cancel(sp.diff(law, omega_spin) * omega_spin / law)
    yield Vanishing("centred", index.xreplace({alpha_spin: sp.S.Zero}) - 3)
    slopes = [sp.diff(each, alpha_spin).xreplace({alpha_spin: sp.S.Zero}) for each in (exact, index)]
    yield Vanishing("slope", slopes[0] - slopes[1])
    fifth = sp.diff(law, alpha_spin)
    yield Vanishing("only the fifth power", sp.diff(fifth, omega_spin) * omega_spin - 5 * fifth)
    yield Vanishing("sign and size", law.xreplace({alpha_spin: sp.S.Zero}) + k_dip * omega_spin**3)


@identity("nardi2000:quadrupole", constrains=[quadrupole_radiation, angular_velocity])
def frequency_and_quadrupole(of: Access) -> Iterator[Vanishing | Combination]:
    """One turn per period; the power is quadratic in the quadrupole and of sixth power in the frequency."""
    yield Vanishing("turn", of(angular_velocity) * spin_period - 2 * sp.pi)
    yield symmetry("quadrupole", quadrupole_radiation, {quad_rho: 2 * quad_rho}, 4)
    yield symmetry("frequency", quadrupole_radiation, {omega_spin: 2 * omega_spin}, 64)
    yield Combination(
        "quoted number", [Term(quadrupole_radiation), Term(quadrupole_radiation, {c_light: 2 * c_light}, -32)]
    )


@identity("nardi2000:powers-law", constrains=[displaced_dipole_law], item=3)
def powers_of_k_and_alpha(of: Access) -> Iterator[Combination]:
    """k goes as moment^2/(I c^3), alpha as the square of the delay delta_rho R/c, whatever the size of the moment."""
    stronger = {q: 2 * q for q in (mu_dip_z, mu_dip_rho, mu_dip_phi)}
    for label, replace, k, alpha in (
        ("moment", stronger, 4, 1),
        ("inertia", {inertia: 2 * inertia}, sp.Rational(1, 2), 1),
        ("speed of light", {c_light: 2 * c_light}, sp.Rational(1, 8), sp.Rational(1, 4)),
        ("displacement", {delta_rho: 2 * delta_rho}, 1, 4),
        ("radius", {r_star: 2 * r_star}, 1, 4),
    ):
        yield symmetry(f"{label} in k", displaced_dipole_law, replace, k, k_dip.name)
        yield symmetry(f"{label} in alpha", displaced_dipole_law, replace, alpha, alpha_spin.name)
