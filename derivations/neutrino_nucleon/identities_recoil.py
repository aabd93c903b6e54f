"""What the recoil and weak-magnetism factors must obey (horowitz2002): exact statements and other people's formulas.

Symmetries, the limits of low and high energy, the first order in k/m of ando2003, the neutrino-nucleon cross section
of Llewellyn Smith and the neutrino-electron formula of a point particle. Quadrature and floating point are in
`identities_recoil_numbers`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import sympy as sp

from derivations.core import Combination, Term, Vanishing, identity, symmetry
from derivations.core.identity import Access, Claim
from derivations.neutrino_nucleon.amplitudes import (
    amplitude_linear_in_P,
    amplitude_linear_in_q,
    leading_amplitude,
)
from derivations.neutrino_nucleon.moments import leading_moment, recoil_moment, weak_magnetism_moment
from derivations.neutrino_nucleon.recoil_factors import (
    ABSORPTION,
    charged_current_factor,
    cross_section_without_recoil,
    differential_cross_section_at_rest,
    differential_factor,
    energy_after_recoil,
    neutral_current_factor,
    transport_factor,
)
from derivations.neutrino_nucleon.recoil_stable import (
    centre_of_mass,
    inverse_of_both,
    rest_of_artanh,
    transport_factor_stable,
)
from derivations.neutrino_nucleon.recoil_symbols import F_2_abs, artanh_rest, both_inverse, r_back, v_cm
from derivations.neutrino_nucleon.symbols import (
    F_2,
    G_F,
    Omega,
    Omega_prime,
    P_vec,
    T,
    c_A,
    c_A_abs,
    c_V,
    c_V_abs,
    d2h_dk2,
    df0_dk,
    dh_dk,
    f0,
    k,
    m,
    mu_prime,
    q_vec,
    s,
    s_prime,
    sign_nu,
)

SCATTERING = (neutral_current_factor, transport_factor, transport_factor_stable, differential_factor)
CLOSED = (neutral_current_factor, transport_factor, charged_current_factor, differential_factor)
FACTORS = (*SCATTERING, charged_current_factor)
CROSS_SECTIONS = (differential_cross_section_at_rest, cross_section_without_recoil)
COUPLINGS = {charged_current_factor: (c_V_abs, c_A_abs, F_2_abs)}
e = sp.Dummy("e", positive=True)
SIGNS = (sign_nu**2 - 1,)


@identity("horowitz2002:antineutrinos", constrains=(*FACTORS, *CROSS_SECTIONS), item=4)
def antineutrinos_see_the_opposite_axial_charge(of: Access) -> Iterator[Claim]:
    """Reversing the lepton current changes the sign of its V-A interference: the same as c_A -> -c_A."""
    for each in (*FACTORS, *CROSS_SECTIONS):
        _, axial, _ = COUPLINGS.get(each, (c_V, c_A, F_2))
        yield symmetry(each.name, each, {axial: -axial, sign_nu: -sign_nu})


@identity("horowitz2002:homogeneity", constrains=(*FACTORS, *CROSS_SECTIONS), item=3)
def quadratic_in_the_couplings(of: Access) -> Iterator[Claim]:
    """Cross sections are quadratic in the couplings; a ratio of two does not notice their common scale."""
    for each in FACTORS:
        yield symmetry(each.name, each, {c: c / 2 for c in COUPLINGS.get(each, (c_V, c_A, F_2))})
    for each in CROSS_SECTIONS:
        yield symmetry(each.name, each, {c: c / 2 for c in (c_V, c_A, F_2)}, sp.Rational(1, 4))


@identity("horowitz2002:one-scale", constrains=(*CLOSED, energy_after_recoil))
def only_energy_over_mass_matters(of: Access) -> Iterator[Claim]:
    """Free massless leptons and one nucleon mass: ratios depend on k/m alone."""
    for each in (*CLOSED, energy_after_recoil):
        yield Vanishing(each.name, of(each).xreplace({k: 3 * k, m: 3 * m}) - of(each))


@identity("horowitz2002:same-trace", constrains=(charged_current_factor, neutral_current_factor))
def absorption_and_scattering_have_one_form(of: Access) -> Iterator[Claim]:
    """With massless leptons and equal nucleon masses both reactions have the same trace: the integral over the energy
    transfer is the integral over the angle."""
    scattered = Term(neutral_current_factor, ABSORPTION, sp.S.NegativeOne)
    yield Combination("absorption - scattering", (Term(charged_current_factor), scattered), SIGNS)


# Low energy ---------------------------------------------------------------------------------------


def low_energy(value: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
    """Value and slope in e = k/m at e = 0. A logarithm is replaced by its Taylor polynomial and a free remainder."""
    at_zero, of_e = {e: sp.S.Zero}, value.xreplace({k: e * m})
    if of_e.has(sp.log):
        logarithm = sum((-((-2 * e) ** n) / n for n in range(1, 6)), e**6 * sp.Dummy("rest"))
        of_e = sp.cancel(of_e.replace(sp.log, lambda _: logarithm))
    return of_e.xreplace(at_zero), sp.diff(of_e, e).xreplace(at_zero)


@identity("horowitz2002:heavy-nucleon", constrains=(*CLOSED, energy_after_recoil), item=16)
def a_heavy_nucleon_does_not_recoil(of: Access) -> Iterator[Claim]:
    """e -> 0: every factor tends to one."""
    for each in (*CLOSED, energy_after_recoil):
        yield Vanishing(each.name, low_energy(of(each))[0] - 1, SIGNS)


def _first_order_without_field(of: Access, direction: sp.MatrixBase) -> sp.Expr:
    """dsigma/dOmega through first order in e, from (4)-(6) of ando2003 with the nucleon at rest before.

    P = p + p' = q. The golden rule gives k'^2/(2 pi)^2 times |M|^2, over the slope 1 + (k' - k mu')/m of the total
    energy in k'; with k' = k(1 - e w) through first order k'^2 and the slope make k^2 (1 - 3 e w).
    """
    forward = sp.ImmutableMatrix([0, 0, 1])
    transfer = k * (forward - direction)
    state = {Omega[i]: forward[i] for i in range(3)} | {Omega_prime[i]: direction[i] for i in range(3)}
    state |= {each[i]: transfer[i] for each in (q_vec, P_vec) for i in range(3)}
    spins = [{s: sp.Integer(a), s_prime: sp.Integer(b)} for a, b in product((1, -1), repeat=2)]
    leading, in_q, in_P = (
        sum((of(each).xreplace(state | spin) for spin in spins), sp.S.Zero) / 2
        for each in (leading_amplitude, amplitude_linear_in_q, amplitude_linear_in_P)
    )
    recoil = 3 * k / m * (1 - direction[2])
    return k**2 / (2 * sp.pi) ** 2 * (leading * (1 - recoil) + in_q + in_P)


@identity(
    "horowitz2002:first-order",
    constrains=(
        differential_cross_section_at_rest,
        differential_factor,
        leading_amplitude,
        amplitude_linear_in_q,
        amplitude_linear_in_P,
    ),
)
def first_order_is_that_of_the_expansion(of: Access) -> Iterator[Claim]:
    """Through first order in k/m the exact cross section is that of the amplitudes (4)-(6) of ando2003."""
    sine = sp.Dummy("sine", real=True)
    direction = sp.ImmutableMatrix([sine, 0, mu_prime])
    relations = (*SIGNS, sine**2 + mu_prime**2 - 1)
    expected = sp.expand(_first_order_without_field(of, direction))
    exact = sum(part * e**n for n, part in enumerate(low_energy(of(differential_cross_section_at_rest) / k**2)))
    # The amplitudes hold the factor 1/m explicitly; k = e m on both sides.
    residual = sp.expand(exact * k**2 - expected.xreplace({m: k / e}))
    yield Vanishing("dsigma/dOmega", residual, relations)
    over = sp.expand(_first_order_without_field(of, direction).xreplace({m: k / e}))
    heavy = over.xreplace({e: sp.S.Zero})
    slope = low_energy(of(differential_factor))[1]
    yield Vanishing("slope of the factor", slope * heavy - sp.diff(over, e), relations)


@identity(
    "horowitz2002:moments-of-first-order",
    constrains=(
        transport_factor,
        cross_section_without_recoil,
        weak_magnetism_moment,
        recoil_moment,
        leading_moment,
    ),
)
def slope_of_the_transport_factor(of: Access) -> Iterator[Claim]:
    """In cold matter, for few neutrinos and a dipole that does not vary with energy, the slope gives (34) and (35).

    Weak magnetism does not change the energy: its part, odd in sign_nu, is (35) over (32). Of the even part the factor
    counts what is lost at k. What arrives at k comes from k(1 + e w); the phase space there, k'^2 dk', and the cross
    section, k^2, make it larger by 6 e w, which is weighted with mu'.
    """
    slope = sp.expand(sp.cancel(low_energy(of(transport_factor))[1]))
    even, odd = (sp.cancel(slope.coeff(sign_nu, n)) for n in (0, 1))
    heavy = of(cross_section_without_recoil)
    arriving, leading = (
        sp.integrate(sp.expand(weight * (1 - mu_prime) * heavy), (mu_prime, -1, 1)) for weight in (mu_prime, 1)
    )
    cold = dict.fromkeys((T, f0, df0_dk, dh_dk, d2h_dk2), sp.S.Zero)
    for name, part, equation in (
        ("even, (34) over (32)", even - 6 * arriving / leading, recoil_moment),
        ("odd, (35) over (32)", odd, weak_magnetism_moment),
    ):
        yield Vanishing(name, k / m * part - of(equation).xreplace(cold) / of(leading_moment))


# High energy, and formulas of others ----------------------------------------------------------------


@identity("horowitz2002:llewellyn-smith", constrains=(differential_cross_section_at_rest, cross_section_without_recoil))
def cross_section_of_llewellyn_smith(of: Access) -> Iterator[Claim]:
    """C. H. Llewellyn Smith, Phys. Rep. 3, 261 (1972): dsigma/dQ^2 = G_F^2 m^2/(8 pi k^2) [A +- B (s - u)/m^2
    + C (s - u)^2/m^4] for massless leptons, with constant form factors c_V, F_2, c_A."""
    share = 1 / (1 + k / m * (1 - mu_prime))
    Q2 = 2 * k**2 * share * (1 - mu_prime)
    tau, s_minus_u = Q2 / (4 * m**2), 4 * m * k - Q2
    A = Q2 / m**2 * ((1 + tau) * c_A**2 - (1 - tau) * c_V**2 + tau * (1 - tau) * F_2**2 + 4 * tau * c_V * F_2)
    B = Q2 / m**2 * c_A * (c_V + F_2)
    C = (c_A**2 + c_V**2 + tau * F_2**2) / 4
    per_Q2 = G_F**2 * m**2 / (8 * sp.pi * k**2) * (A + sign_nu * B * s_minus_u / m**2 + C * s_minus_u**2 / m**4)
    # Q^2 = 2 k k' w, so that dQ^2 = 2 k'^2 dmu' and dOmega = 2 pi dmu'.
    expected = (k * share) ** 2 / sp.pi * per_Q2
    yield Vanishing("dsigma/dOmega", of(differential_cross_section_at_rest) - expected, SIGNS)
    heavy = sp.cancel(expected.xreplace({m: k / e})).xreplace({e: sp.S.Zero})
    yield Vanishing("heavy nucleon", of(cross_section_without_recoil) - heavy, SIGNS)


@identity("horowitz2002:point-particle", constrains=(neutral_current_factor, charged_current_factor))
def point_particle_at_high_energy(of: Access) -> Iterator[Claim]:
    """F_2 = 0, k >> m: sigma = 2 G_F^2 m k/pi (g_L^2 + g_R^2/3) with g_L, g_R = (c_V +- c_A)/2, as for neutrinos on
    electrons; the leading cross section is G_F^2 k^2 (c_V^2 + 3 c_A^2)/pi."""
    for each, (vector, axial, magnetic) in (
        (neutral_current_factor, (c_V, c_A, F_2)),
        (charged_current_factor, (c_V_abs, c_A_abs, F_2_abs)),
    ):
        value = sp.cancel(of(each).xreplace({magnetic: sp.S.Zero, m: k * e}))
        same, opposite = (vector + sign_nu * axial) / 2, (vector - sign_nu * axial) / 2
        expected = 2 * (same**2 + opposite**2 / 3) / (vector**2 + 3 * axial**2)
        yield Vanishing(each.name, sp.cancel(value / e).xreplace({e: sp.S.Zero}) - expected, SIGNS)


@identity("horowitz2002:backward", constrains=(differential_cross_section_at_rest,))
def helicity_is_conserved_backwards(of: Access) -> Iterator[Claim]:
    """Straight back with F_2 = 0 and no axial charge, only the small components of the spinors act: the cross section
    falls as e^4 beside the leading one's e^2. A conserved vector charge keeps the nucleon's helicity."""
    value = of(differential_cross_section_at_rest).xreplace({c_A: sp.S.Zero, F_2: sp.S.Zero, mu_prime: -sp.S.One})
    expected = G_F**2 * k**2 / (4 * sp.pi**2) * c_V**2 * 4 * k**2 * m**2 / (m + 2 * k) ** 4
    yield Vanishing("vector charge alone", value - expected)


# The stable form ------------------------------------------------------------------------------------


def frame(of: Access) -> dict[sp.Symbol, sp.Expr]:
    """v and r in terms of energy and mass."""
    inverse = {both_inverse: of(inverse_of_both)}
    return {each: of(centre_of_mass)[each.name].xreplace(inverse) for each in (v_cm, r_back)}


@identity(
    "horowitz2002:stable-is-exact",
    constrains=(transport_factor_stable, transport_factor, centre_of_mass, inverse_of_both, rest_of_artanh),
)
def stable_transport_factor_is_the_derived_one(of: Access) -> Iterator[Claim]:
    """With the closed form of a(v), the rearranged factor is the derived one, exactly."""
    values = frame(of)
    logarithm = sp.Dummy("log", real=True)
    rest = of(rest_of_artanh).replace(sp.log, lambda _: logarithm)
    rearranged = of(transport_factor_stable).xreplace({artanh_rest: rest}).xreplace(values)
    closed = of(transport_factor).replace(sp.log, lambda _: logarithm)
    yield Vanishing("one logarithm", rearranged - closed, SIGNS)
    (inside,) = (each.args[0] for each in of(rest_of_artanh).atoms(sp.log))
    yield Vanishing("its argument", inside.xreplace(values) - 1 - 2 * k / m)


@identity("horowitz2002:centre-of-mass", constrains=(centre_of_mass, inverse_of_both))
def velocity_of_the_centre_of_mass(of: Access) -> Iterator[Claim]:
    """Total momentum over total energy; r follows."""
    values = frame(of)
    velocity = values[v_cm]
    yield Vanishing("momentum over energy", velocity * (k + m) - k)
    yield Vanishing("r", values[r_back] * (1 + velocity) - velocity)
