"""Resonant conversion nu_e to anti-nu_mu in the Sun (pastor1998, Sec. IV, eqs. 21-24).

Two levels, nu_e (left-handed) and anti-nu_mu (right-handed), with charged- and neutral-current potentials, the mass
splitting, and the moment in the transverse field as off-diagonal element. Vacuum mixing is left out, as in the paper.
The neutrino is made above the resonance, its phase is averaged, and it arrives where field and matter are gone.
"""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp
from sympy.codegen.cfunctions import expm1
from sympy.simplify.fu import TR7

from derivations.core import definition, equation, given
from derivations.neutrino_electron.symbols import (
    b_sun,
    cos2_m,
    dm2,
    g_fermi,
    mu_12,
    mu_b,
    n_electron,
    n_neutron,
    omega_nu,
    p_conv_prod,
    p_conv_simple,
    p_lz,
    p_stay,
    q_ad,
    r_sun,
    scale_height,
    sin2_m,
    split,
    tan_2theta_m,
    theta_m,
    v_cc,
    v_nc,
)

MOMENT_ENERGY = mu_b - mu_12 * b_sun
HEIGHT = 10 * scale_height - r_sun
POPULATIONS = (cos2_m + sin2_m - 1, cos2_m - sin2_m - sp.cos(2 * theta_m), p_stay + p_lz - 1)


@given("pastor1998:t-potentials", defines=(v_cc, v_nc), place="Sec. IV, below (22)")
def matter_potentials():
    """Potentials of neutrinos in matter at rest: charged current (nu_e only) and neutral current on neutrons (MeV).

    The paper names them without formulas. Neutral currents of protons and electrons cancel in neutral matter.
    """
    return {v_cc.name: sp.sqrt(2) * g_fermi * n_electron, v_nc.name: -sp.sqrt(2) * g_fermi * n_neutron / 2}


@definition("pastor1998:t-hamiltonian", dimension=1, place="Sec. IV")
def hamiltonian():
    """Hamiltonian of (nu_e, anti-nu_mu) less a common part (MeV). Antineutrinos have potentials of the other sign."""
    diagonal = (v_cc + v_nc, dm2 / (2 * omega_nu) - v_nc)
    return {"[1,1]": diagonal[0], "[1,2]": mu_b, "[2,1]": mu_b, "[2,2]": diagonal[1]}


def matrix(entries: Mapping[str, sp.Expr]) -> sp.Matrix:
    """The 2x2 matrix of the Hamiltonian's components."""
    return sp.Matrix(2, 2, lambda i, j: entries[f"[{i + 1},{j + 1}]"])


@definition("pastor1998:22.split", defines=split, parents=[hamiltonian], place="Sec. IV, denominator of (22)")
def level_splitting():
    """Diagonal element of anti-nu_mu less that of nu_e; 0 at the resonance, negative above it (MeV)."""
    return sp.expand(hamiltonian()["[2,2]"] - hamiltonian()["[1,1]"])


@definition("pastor1998:t-mu-B", defines=mu_b, place="Sec. IV")
def moment_energy():
    """Energy of the transition moment in the field, the same in every system of electromagnetic units (MeV)."""
    return mu_12 * b_sun


@equation("pastor1998:22", defines=tan_2theta_m, parents=[hamiltonian], relations=[MOMENT_ENERGY], place="Sec. IV")
def mixing_in_matter():
    """Tangent of 2 theta_m: the rotation to (nu_1, nu_2) leaves no off-diagonal element. Dimensionless."""
    t = sp.Symbol("t", positive=True)  # tan theta_m; both rows over cos theta_m
    rotation = sp.Matrix([[1, t], [-t, 1]])  # nu_e = cos nu_1 + sin nu_2
    off_diagonal = sp.expand((rotation.T * matrix(hamiltonian()) * rotation)[0, 1])
    doubled = off_diagonal.xreplace({t**2: 1 - 2 * t / tan_2theta_m})  # tan 2 theta = 2 t/(1 - t^2)
    (tangent,) = sp.solve(sp.expand(doubled / t), tan_2theta_m)
    return tangent


@mixing_in_matter.printed
def _():
    return 2 * mu_12 * b_sun / (dm2 / (2 * omega_nu) - 2 * v_nc - v_cc)


@definition("pastor1998:22.populations", defines=(cos2_m, sin2_m), place="Sec. IV, (21) with (22)")
def populations():
    """cos^2 and sin^2 of theta_m, between 0 and pi/2, from tan 2 theta_m = 2 mu B/split. Dimensionless."""
    root = sp.sqrt(split**2 + 4 * mu_b**2)
    return {cos2_m.name: (1 + split / root) / 2, sin2_m.name: (1 - split / root) / 2}


@populations.arranged
def _():
    root = sp.sqrt(split**2 + 4 * mu_b**2)
    smaller = 2 * mu_b**2 / (root * (root + sp.Abs(split)))
    larger = (1 + sp.Abs(split) / root) / 2
    return {
        cos2_m.name: sp.Piecewise((larger, split >= 0), (smaller, True)),
        sin2_m.name: sp.Piecewise((smaller, split >= 0), (larger, True)),
    }


@definition("pastor1998:22.angle", defines=theta_m, place="Sec. IV, (22)")
def mixing_angle():
    """theta_m between 0 and pi/2: half the angle with tangent 2 mu B/split (rad)."""
    return sp.atan(2 * mu_b / (split + sp.sqrt(split**2 + 4 * mu_b**2)))


@mixing_angle.arranged
def _():
    larger = sp.Abs(split) + sp.sqrt(split**2 + 4 * mu_b**2)
    tangent = sp.Piecewise((2 * mu_b / larger, split >= 0), (larger / (2 * mu_b), True))
    return sp.atan(tangent)


@equation("pastor1998:21", defines=p_conv_prod, relations=POPULATIONS, place="Sec. IV")
def conversion_probability():
    """Probability to arrive as anti-nu_mu: phases averaged, one level crossing, no mixing at the end. Dimensionless.

    At production nu_e is nu_1 with cos^2 theta_m and nu_2 with sin^2 theta_m; the crossing exchanges them with P_LZ;
    outside, where field and matter are gone, anti-nu_mu is nu_2.
    """
    first = TR7(sp.cos(theta_m) ** 2)  # by the double angle
    produced = sp.Matrix([first, 1 - first])
    crossing = sp.Matrix([[1 - p_lz, p_lz], [p_lz, 1 - p_lz]])
    return sp.expand((crossing * produced)[1])


@conversion_probability.printed
def _():
    half = sp.Rational(1, 2)
    return half - (half - p_lz) * sp.cos(2 * theta_m)


@conversion_probability.arranged
def _():
    return cos2_m * p_lz + sin2_m * p_stay


@definition("pastor1998:23.height", defines=scale_height, place="Sec. IV, (23)")
def potential_height():
    """Scale height of the potential in the convective zone (MeV^-1)."""
    return r_sun / 10


@equation(
    "pastor1998:23",
    defines=(p_lz, q_ad),
    parents=[hamiltonian, level_splitting],
    relations=(MOMENT_ENERGY, HEIGHT, q_ad * dm2 - 16 * omega_nu * (mu_12 * b_sun) ** 2 * r_sun / 10),
    place="Sec. IV",
)
def landau_zener_probability():
    """Probability to jump from level to level at the resonance, and its adiabaticity parameter. Dimensionless.

    Both potentials fall like exp(-r/h), h = 0.1 R_sun, and are linear across the resonance.
    """
    r, falling = sp.Symbol("r", real=True), sp.Symbol("f", positive=True)
    distance = {v_cc: v_cc * falling, v_nc: v_nc * falling}
    splitting = level_splitting().xreplace(distance).xreplace({falling: sp.exp(-r / scale_height)})
    rate = sp.diff(splitting, r).xreplace({r: sp.S.Zero})
    (resonant,) = sp.solve(splitting.xreplace({r: sp.S.Zero}), v_cc)
    exponent = crossing_exponent(hamiltonian()["[1,2]"], sp.cancel(rate.xreplace({v_cc: resonant})))
    return {p_lz.name: sp.exp(-exponent), q_ad.name: sp.cancel(4 / sp.pi * exponent)}


@landau_zener_probability.printed
def _():
    q = 16 * omega_nu * (mu_12 * b_sun) ** 2 * (r_sun / 10) / dm2
    return {p_lz.name: sp.exp(-sp.pi / 4 * q_ad), q_ad.name: q}


@landau_zener_probability.arranged
def _():
    return {p_lz.name: sp.exp(-sp.pi / 4 * q_ad), q_ad.name: 16 * omega_nu * mu_b**2 * scale_height / dm2}


def crossing_exponent(coupling: sp.Expr, rate: sp.Expr) -> sp.Expr:
    """-log of the probability to cross two levels of splitting rate * t and coupling V, for linear crossing exact.

    Twice the imaginary part of the phase from the crossing to the point t = 2 i V/rate where the levels meet; on the
    way, t = i tau, their distance is sqrt(4 V^2 - rate^2 tau^2).
    """
    tau, speed, strength = sp.symbols("tau a V", positive=True)
    distance = sp.sqrt(4 * strength**2 - speed**2 * tau**2)
    phase = sp.integrate(distance, (tau, 0, 2 * strength / speed))
    return (2 * sp.simplify(phase)).xreplace({strength: coupling, speed: rate})


@definition("pastor1998:23.stay", defines=p_stay, parents=[landau_zener_probability], place="Sec. IV, (24)")
def probability_to_follow():
    """1 - P_LZ. Dimensionless."""
    return 1 - sp.exp(-sp.pi / 4 * q_ad)


@probability_to_follow.arranged
def _():
    return -expm1(-sp.pi / 4 * q_ad)


@equation(
    "pastor1998:24",
    defines=p_conv_simple,
    parents=[conversion_probability],
    relations=POPULATIONS,
    place="Sec. IV",
)
def conversion_far_from_resonance():
    """(21) for neutrinos made far above the resonance, where nu_e is nu_2: theta_m = pi/2. Dimensionless."""
    return sp.expand(conversion_probability().subs(theta_m, sp.pi / 2))


@conversion_far_from_resonance.printed
def _():
    return 1 - p_lz


@conversion_far_from_resonance.arranged
def _():
    return p_stay
