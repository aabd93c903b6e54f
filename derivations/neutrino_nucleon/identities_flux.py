"""What the flux of neutrinos and antineutrinos together, (38)-(45), must obey (ando2003, Sec. IV).

The flux is inserted in the moment equation with explicit functions of k in place of U and its gradient. SymPy
differentiates them, so that no rule for converting derivatives of g and h into those of U and F is used twice.
"""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from derivations.core import Combination, Equation, Term, Vanishing, identity, symmetry
from derivations.core.identity import Access, Claim
from derivations.neutrino_nucleon.equilibrium import as_function_of_f0
from derivations.neutrino_nucleon.flux import (
    DIFFUSION,
    DIFFUSION_1,
    DIFFUSION_2,
    DRIFT,
    DRIFT_1,
    DRIFT_2,
    diffusion_correction_1,
    diffusion_correction_2,
    drift_coefficient_1,
    drift_coefficient_2,
    drift_coefficient_3,
    grad_f_iso,
    lowest_order_dipole,
    neutrino_plus_antineutrino_flux,
    scattering_opacity,
)
from derivations.neutrino_nucleon.moments import (
    even_field_moment,
    field_moment,
    leading_moment,
    recoil_moment,
    weak_magnetism_moment,
)
from derivations.neutrino_nucleon.symbols import (
    F_2,
    G_F,
    T,
    c_A,
    c_V,
    d2g_dk2,
    d2h_dk2,
    d3g_dk3,
    df0_dk,
    dg_dk,
    dh_dk,
    f0,
    g,
    h,
    k,
    kappa_0,
    m,
    mu_B_B,
    n,
)

DIFFUSION_COEFFICIENTS = (diffusion_correction_1, diffusion_correction_2)
DRIFT_COEFFICIENTS = (drift_coefficient_1, drift_coefficient_2, drift_coefficient_3)
COEFFICIENTS = (*DIFFUSION_COEFFICIENTS, *DRIFT_COEFFICIENTS)
DIFFUSION_TERMS, DRIFT_TERMS = (DIFFUSION, DIFFUSION_1, DIFFUSION_2), (DRIFT, DRIFT_1, DRIFT_2)

HALF = sp.Rational(1, 2)
PER_DENSITY = 2 * sp.pi**2 / k**3  # g per delta U, and h per F

# Functions of k that stand for U and its gradient; tau is a scale.
TAU = sp.Symbol("tau", positive=True)
SHAPES = {f"k^{a} exp(-k/tau)": k**a * sp.exp(-k / TAU) for a in (2, 3, 5)}


@identity("ando2003:null-test-drift", constrains=DRIFT_COEFFICIENTS, item=9)
def no_drift_for_a_shift_of_the_chemical_potential(of: Access) -> Iterator[Claim]:
    """delta U = k^3 f0 (1 - f0) is an equilibrium of number-conserving scattering: no drift."""
    deviation = k**3 * f0 * (1 - f0)

    def along_k(value: sp.Expr) -> sp.Expr:
        return sp.diff(value, k) + sp.diff(value, f0) * as_function_of_f0(1)

    slope = along_k(deviation)
    factors = (deviation, k * slope, k**2 * along_k(slope))
    tied = {df0_dk: as_function_of_f0(1)}
    terms = (Term(e, tied, sp.expand(f / k**3)) for e, f in zip(DRIFT_COEFFICIENTS, factors, strict=True))
    yield Combination("drift of k^3 f0 (1 - f0)", tuple(terms))


@identity("ando2003:null-test-drift-dilute", constrains=DRIFT_COEFFICIENTS, item=16)
def no_drift_of_dilute_thermal_neutrinos(of: Access) -> Iterator[Claim]:
    """Limit f0 -> 0: delta U = k^3 exp(-k/T) is in equilibrium with the nucleons."""
    x = k / T
    factors = (sp.S.One, 3 - x, 6 - 6 * x + x**2)
    dilute = {f0: sp.S.Zero, df0_dk: sp.S.Zero}
    terms = (Term(e, dilute, f) for e, f in zip(DRIFT_COEFFICIENTS, factors, strict=True))
    yield Combination("drift of k^3 exp(-k/T)", tuple(terms))


@identity("ando2003:coefficients-homogeneity", constrains=COEFFICIENTS, item=3)
def coefficients_do_not_depend_on_the_scale_of_the_couplings(of: Access) -> Iterator[Claim]:
    """They are ratios of moments: of degree 0 in (c_V, c_A, F_2); the opacity has degree 2."""
    halved = {c_V: c_V / 2, c_A: c_A / 2, F_2: F_2 / 2}
    for each in COEFFICIENTS:
        yield symmetry(f"({each.number})", each, halved, 1)


@identity("ando2003:coefficients-limits", constrains=COEFFICIENTS, item=16)
def limits_of_the_coefficients(of: Access) -> Iterator[Claim]:
    """All fall as 1/m. The drift is linear in the field, odd in c_A (a mirror reverses it), and zero at c_A = 0."""
    for each in COEFFICIENTS:
        yield symmetry(f"({each.number}) heavy nucleons", each, {m: 2 * m}, HALF)
        yield symmetry(f"({each.number}) mirror", each, {c_A: -c_A}, -1 if each in DRIFT_COEFFICIENTS else 1)
    for each in DRIFT_COEFFICIENTS:
        yield symmetry(f"({each.number}) field", each, {mu_B_B: -mu_B_B}, -1)
        yield Combination(f"({each.number}) c_A = 0", (Term(each, {c_A: sp.S.Zero}),))
    for each in DIFFUSION_COEFFICIENTS:
        yield symmetry(f"({each.number}) no magnetic coupling", each, {F_2: -F_2}, 1)


@identity("ando2003:opacity-and-dipole", constrains=[scattering_opacity, lowest_order_dipole], item=14)
def leading_solution_of_the_moment_equation(of: Access) -> Iterator[Claim]:
    """The leading moment of (38) is a third of the gradient, and -kappa_0 h; kappa_0 is a positive rate."""
    opacity = of(scattering_opacity)
    yield Vanishing("V_0 = -kappa_0 h", leading_moment() + opacity * h)
    yield Vanishing("V_0 = gradient/3", -kappa_0 * of(lowest_order_dipole) - grad_f_iso / 3)
    halved = {c_V: c_V / 2, c_A: c_A / 2}
    yield symmetry("degree 2 in the couplings", scattering_opacity, halved, HALF**2)
    yield symmetry("number of targets", scattering_opacity, {n: n / 2}, HALF)
    yield symmetry("degree 2 in G_F", scattering_opacity, {G_F: G_F / 2}, HALF**2)


# Insertion in the moment equation ------------------------------------------------------------------


def flux_terms(of: Access, terms: tuple[str, str, str], function: sp.Expr, unit: sp.Expr) -> sp.Expr:
    """Three terms of (40), with (41)-(45) put in: unit * function, and its first and second derivative."""
    values = {each.symbol: of(each) for each in COEFFICIENTS}
    zeroth, first, second = (of(neutrino_plus_antineutrino_flux)[term].xreplace(values) for term in terms)
    return unit * zeroth * function + first * k * sp.diff(function, k) + second * k**2 * sp.diff(function, k, 2)


def acting_on(moment: Equation, **functions: sp.Expr) -> sp.Expr:
    """A moment with functions of k in place of g or h."""
    atoms = {"g": (g, dg_dk, d2g_dk2, d3g_dk3), "h": (h, dh_dk, d2h_dk2)}
    return moment().xreplace({a: sp.diff(f, k, i) for name, f in functions.items() for i, a in enumerate(atoms[name])})


@identity(
    "ando2003:diffusion-in-moment-equation",
    constrains=[neutrino_plus_antineutrino_flux, *DIFFUSION_COEFFICIENTS],
    item=14,
)
def diffusive_flux_solves_the_moment_equation(of: Access) -> Iterator[Claim]:
    """Along grad U: -kappa_0 h + recoil moment of the leading h = grad(f0 + g)/3, for both, through order 1/m."""
    opacity = scattering_opacity()
    for name, shape in SHAPES.items():
        gradient = shape  # grad U/kappa_0 as a function of k
        streaming = PER_DENSITY * opacity * gradient / 3
        dipole = PER_DENSITY * flux_terms(of, DIFFUSION_TERMS, gradient, -sp.Rational(2, 3))
        leading = -2 * streaming / opacity
        balance = -opacity * dipole + acting_on(recoil_moment, h=leading) - 2 * streaming
        yield Vanishing(name, balance / (opacity * shape))


@identity(
    "ando2003:drift-in-moment-equation",
    constrains=[neutrino_plus_antineutrino_flux, *DRIFT_COEFFICIENTS],
    item=14,
)
def drift_flux_solves_the_moment_equation(of: Access) -> Iterator[Claim]:
    """Along B: -kappa_0 h + weak-magnetism moment of the leading h + field moment = 0, summed, through order 1/m.

    The leading h along B has opposite signs for neutrinos and antineutrinos, as has its weak-magnetism moment.
    """
    opacity = scattering_opacity()
    for name, shape in SHAPES.items():
        deviation = PER_DENSITY * shape
        dipole = PER_DENSITY * flux_terms(of, DRIFT_TERMS, shape, sp.S.One)
        leading = acting_on(field_moment, g=deviation) / opacity
        moments = 2 * acting_on(weak_magnetism_moment, h=leading) + 2 * acting_on(even_field_moment, g=deviation)
        yield Vanishing(name, (-opacity * dipole + moments) / (opacity * shape))
