"""What the moments of the collision term (31)-(37) must obey (ando2003, Sec. IV)."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from derivations.core import Combination, Equation, Term, Vanishing, components, identity, symmetry
from derivations.core.identity import Access, Claim
from derivations.neutrino_nucleon.equilibrium import as_function_of_f0
from derivations.neutrino_nucleon.moment_integrals import (
    Pairs,
    integrated_moment,
    kernel_weights,
    kernels_and_weights,
    laws,
)
from derivations.neutrino_nucleon.moments import (
    ALONG_B,
    ALONG_H,
    ASYMMETRIC,
    ISOTROPIC,
    even_field_moment,
    field_moment,
    first_moment,
    leading_moment,
    odd_field_moment,
    recoil_moment,
    weak_magnetism_moment,
)
from derivations.neutrino_nucleon.symbols import (
    A_0,
    A_WM,
    F_2,
    G_F,
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
    dV_BWM,
    dV_BWM_0,
    f0,
    g,
    h,
    k,
    k_prime,
    m,
    mu_B_B,
    n,
    sign_nu,
)

ALONG_THE_DIPOLE = (leading_moment, recoil_moment, weak_magnetism_moment)
ALONG_THE_FIELD = (field_moment, even_field_moment, odd_field_moment)
MOMENTS = (*ALONG_THE_DIPOLE, *ALONG_THE_FIELD)
RECOIL = (recoil_moment, weak_magnetism_moment, even_field_moment, odd_field_moment)

HALF = sp.Rational(1, 2)
G_DERIVATIVES = (g, dg_dk, d2g_dk2, d3g_dk3)
F0_DERIVATIVES = (f0, df0_dk, d2f0_dk2)


def vanishes_for(label: str, equation: Equation, replace: dict[sp.Symbol, sp.Expr]) -> Combination:
    """The statement that an equation's value is zero for certain arguments."""
    return Combination(label, (Term(equation, replace),))


def shifted_chemical_potential() -> dict[sp.Symbol, sp.Expr]:
    """g = f0 (1 - f0) = -T f0' and all derivatives, as polynomials in f0."""
    deviation = {each: sp.expand(-T * as_function_of_f0(i + 1)) for i, each in enumerate(G_DERIVATIVES)}
    return deviation | {each: as_function_of_f0(i) for i, each in enumerate(F0_DERIVATIVES) if i > 0}


@identity("ando2003:null-test-moments", constrains=ALONG_THE_FIELD, item=9)
def no_field_moment_for_a_shift_of_the_chemical_potential(of: Access) -> Iterator[Claim]:
    """g = f0 (1 - f0) is an equilibrium of number-conserving scattering in the field too: no moment along it."""
    for each in ALONG_THE_FIELD:
        yield vanishes_for(f"({each.number})", each, shifted_chemical_potential())


@identity("ando2003:null-test-dilute", constrains=ALONG_THE_FIELD, item=16)
def no_field_moment_for_dilute_thermal_neutrinos(of: Access) -> Iterator[Claim]:
    """Limit f0 -> 0: any multiple of exp(-k/T) is in equilibrium with the nucleons, without Pauli blocking."""
    dilute = dict.fromkeys(F0_DERIVATIVES, sp.S.Zero)
    thermal = {each: g * (-1 / T) ** i for i, each in enumerate(G_DERIVATIVES) if i > 0}
    for each in ALONG_THE_FIELD:
        yield vanishes_for(f"({each.number})", each, dilute | thermal)


@identity("ando2003:moments-homogeneity", constrains=MOMENTS, item=3)
def moments_are_quadratic_in_the_couplings(of: Access) -> Iterator[Claim]:
    """Every moment is a sum of squared amplitudes: of degree 2 in (c_V, c_A, F_2), and of degree 2 in G_F."""
    for each in MOMENTS:
        halved = {c_V: c_V / 2, c_A: c_A / 2, F_2: F_2 / 2}
        yield symmetry(f"({each.number}) c_V, c_A, F_2", each, halved, HALF**2)
        yield symmetry(f"({each.number}) G_F", each, {G_F: G_F / 2}, HALF**2)


@identity("ando2003:moments-linearity", constrains=MOMENTS)
def moments_are_linear_in_targets_field_and_deviation(of: Access) -> Iterator[Claim]:
    """The scattering is linear in the density and, in this order, in the field; (25) is linear in the deviation."""
    deviation = {each: -each for each in (*G_DERIVATIVES, h, dh_dk, d2h_dk2)}
    for each in MOMENTS:
        yield symmetry(f"({each.number}) density", each, {n: n / 2}, HALF)
        yield symmetry(f"({each.number}) deviation", each, deviation, -1)
    for each in ALONG_THE_FIELD:
        yield symmetry(f"({each.number}) field", each, {mu_B_B: -mu_B_B}, -1)
    for each in ALONG_THE_DIPOLE:
        yield symmetry(f"({each.number}) no field", each, {mu_B_B: sp.S.Zero}, 1)


@identity("ando2003:moments-heavy-nucleons", constrains=MOMENTS, item=16)
def recoil_falls_with_the_nucleon_mass(of: Access) -> Iterator[Claim]:
    """For m -> infinity scattering is elastic: the moments beyond the leading ones go as 1/m."""
    for each in MOMENTS:
        yield symmetry(f"({each.number})", each, {m: 2 * m}, HALF if each in RECOIL else 1)


@identity("ando2003:moments-parity", constrains=MOMENTS, item=4)
def mirror_image_of_the_lepton_and_the_nucleon(of: Access) -> Iterator[Claim]:
    """A mirror exchanges V - A for V + A in both currents: c_A and the sign of the neutrino change.

    h is a polar vector and B an axial one, so that moments along h are as before and those along B
    reversed. A moment that is odd in the sign of the neutrino is here given without it.
    """
    reversed_c_A = {c_A: -c_A}
    for each, factor in zip(MOMENTS, (1, 1, -1, 1, -1, 1), strict=True):
        yield symmetry(f"({each.number})", each, reversed_c_A, factor)


@identity("ando2003:moments-couplings", constrains=MOMENTS, item=16)
def what_each_coupling_can_do(of: Access) -> Iterator[Claim]:
    """Limits c_A -> 0 and F_2 -> 0.

    Without axial coupling nothing distinguishes the field direction or neutrinos from antineutrinos. The magnetic
    coupling acts at order 1/m, by interference with the axial one, and along h only together with c_V as the moment.
    """
    for each in (weak_magnetism_moment, *ALONG_THE_FIELD):
        yield vanishes_for(f"({each.number}) c_A = 0", each, {c_A: sp.S.Zero})
    for each in (leading_moment, field_moment, recoil_moment, odd_field_moment):
        yield symmetry(f"({each.number}) no F_2", each, {F_2: -F_2}, 1)
    yield vanishes_for("(35) without magnetic moment", weak_magnetism_moment, {F_2: -c_V})


@identity("ando2003:leading-moment-elastic", constrains=[leading_moment], item=16)
def leading_moment_is_elastic(of: Access) -> Iterator[Claim]:
    """Heavy nucleons turn the neutrino and leave its energy: the rate times 1 - mu', and no temperature."""
    yield symmetry("no temperature", leading_moment, {T: T / 2}, 1)
    yield symmetry("density of final states", leading_moment, {k: k / 2}, HALF**2)


@identity("ando2003:sum-over-signs", constrains=[first_moment], item=11)
def no_drift_to_leading_order(of: Access) -> Iterator[Claim]:
    """In the sum over neutrinos and antineutrinos the leading field moment (33) cancels: no drift at order mu_B B/T."""
    without_recoil = {dV_BWM: sp.S.Zero, dV_BWM_0: sp.S.Zero}
    both = tuple(Term(first_moment, {**without_recoil, sign_nu: s}, 1, ALONG_B) for s in (sp.S.One, -sp.S.One))
    yield Combination("along B", both)


# Antineutrinos by crossing -----------------------------------------------------------------------

CROSSED = {
    A_0: A_0,
    A_WM: A_WM,
    dA_Omega: dA_Omega_prime,
    dA_Omega_prime: dA_Omega,
    dB_WM: dC_WM,
    dC_WM: dB_WM,
}


def crossed_kernels(equations: tuple[Equation, ...]) -> Pairs:
    """Kernels of antineutrinos from those of neutrinos: the lepton line is crossed, k -> -k', k' -> -k.

    Then Omega.B and Omega'.B change places; q and q_0 stay. The phase space k'^2 is not part of the amplitude.
    """
    kernels = {q: components(each(), each)[q.name] for each in equations for q in each.defines}
    weights = kernel_weights()
    by_weight: dict[sp.Expr, sp.Expr] = {}
    for name, neutrino in kernels.items():
        crossed = neutrino.xreplace({sign_nu: sp.S.One}).xreplace({k: -k_prime, k_prime: -k}) * k_prime**2 / k**2
        weight = weights[CROSSED[name]]
        by_weight[weight] = by_weight.get(weight, sp.S.Zero) + sp.expand(crossed)
    return tuple((kernel, weight) for weight, kernel in by_weight.items())


@identity("ando2003:crossing-along-h", constrains=ALONG_THE_DIPOLE, item=4)
def antineutrino_moments_along_h_by_crossing(of: Access) -> Iterator[Claim]:
    """The moments of antineutrinos, expanded separately from the crossed kernels of neutrinos."""
    antineutrino = integrated_moment(crossed_kernels(ISOTROPIC), laws())
    yield Vanishing("leading order", antineutrino[0] - of(leading_moment))
    yield Vanishing("order 1/m", antineutrino[1] - (of(recoil_moment) - of(weak_magnetism_moment)))


@identity("ando2003:crossing-along-B", constrains=ALONG_THE_FIELD, item=4)
def antineutrino_moments_along_the_field_by_crossing(of: Access) -> Iterator[Claim]:
    """The field moments of antineutrinos, expanded separately from the crossed kernels of neutrinos."""
    antineutrino = integrated_moment(crossed_kernels(ASYMMETRIC), laws())
    yield Vanishing("leading order", antineutrino[0] + of(field_moment))
    yield Vanishing("order 1/m", antineutrino[1] - (of(even_field_moment) - of(odd_field_moment)))


@identity("ando2003:sum-of-moments", constrains=[first_moment], item=4)
def first_moment_is_the_sum_of_its_parts(of: Access) -> Iterator[Claim]:
    """(31) with (32)-(37) put in is what the kernels of neutrinos give, and those of antineutrinos by crossing."""
    values = {each.symbol: each() for each in MOMENTS}
    for direction, equations in ((ALONG_H, ISOTROPIC), (ALONG_B, ASYMMETRIC)):
        one = {sign_nu: sp.S.One}
        neutrino = tuple((kernel.xreplace(one), weight) for kernel, weight in kernels_and_weights(*equations))
        for sign, pairs in ((1, neutrino), (-1, crossed_kernels(equations))):
            expanded = sum(integrated_moment(pairs, laws()).values(), sp.S.Zero)
            named = of(first_moment)[direction].xreplace({sign_nu: sp.Integer(sign)}).xreplace(values)
            yield Vanishing(f"{direction}, sign {sign:+d}", expanded - named)
