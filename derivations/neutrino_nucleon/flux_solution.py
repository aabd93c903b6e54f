"""Solution of the moment equation for neutrinos and antineutrinos together, to order 1/m (ando2003, Sec. IV).

grad(f0 + g)/3 is the moment of the collision term. The leading moment is -kappa_0 h, and the others are small:
inserting h in them and dividing by kappa_0 gives the next order of h. The solutions of both signs are
added and written with U, delta U and F instead of f0 + g, g and h, all derivatives of k^3 carried out.
"""

from __future__ import annotations

from functools import cache

import sympy as sp

from derivations.core import given
from derivations.neutrino_nucleon.collision import (
    boltzmann_equation,
    df_dt,
    dipole_expansion,
    energy_density,
    energy_flux,
    grad_f,
    h_vec,
)
from derivations.neutrino_nucleon.directions import average_over_sphere
from derivations.neutrino_nucleon.linear_forms import LinearForm, RationalFunctions, Term
from derivations.neutrino_nucleon.moments import (
    even_field_moment,
    field_moment,
    first_moment,
    leading_moment,
    odd_field_moment,
    recoil_moment,
    weak_magnetism_moment,
)
from derivations.neutrino_nucleon.symbols import (
    V_0,
    Omega,
    d2g_dk2,
    d2h_dk2,
    d3g_dk3,
    delta_U,
    dg_dk,
    dh_dk,
    g,
    h,
    m,
    sign_nu,
)

# The flux is linear in these functions of k and their derivatives.
GRADIENT, DEVIATION = "grad U/kappa_0", "delta U"
G_ATOMS, H_ATOMS = (g, dg_dk, d2g_dk2, d3g_dk3), (h, dh_dk, d2h_dk2)

MOMENTS = (leading_moment, field_moment, recoil_moment, weak_magnetism_moment, even_field_moment, odd_field_moment)


@given("ando2003:t9", dimension=0, place="Sec. IV")
def assumptions_of_the_flux():
    """What is set to zero for the fluxes: everything but h is equal for neutrinos and antineutrinos."""
    return {df_dt.name: sp.S.Zero, "g(nu) - g(antinu)": sp.S.Zero, "f0(nu) - f0(antinu)": sp.S.Zero}


# The equations called below: parents of everything that is derived with this module.
STREAMING = (boltzmann_equation, dipole_expansion, assumptions_of_the_flux)
SOLUTION = (*STREAMING, energy_density, energy_flux, first_moment, *MOMENTS)


def streaming_moment(gradient: sp.Expr) -> sp.Expr:
    """Moment along axis 3 of the left side of the Boltzmann equation, for a gradient of f0 + g along axis 3 (MeV).

    The gradient of the dipole is odd in Omega and drops out of this moment; the time derivative is dropped.
    """
    of_dipole = sp.Matrix(3, 3, sp.symbols("dh_(1:4)_(1:4)", real=True))
    values = {df_dt: assumptions_of_the_flux()[df_dt.name]}
    for i, component in enumerate(grad_f):
        of_isotropic = {g: gradient if i == 2 else sp.S.Zero}
        values[component] = dipole_expansion().xreplace(
            {**of_isotropic, **dict(zip(h_vec, of_dipole[i, :], strict=True))}
        )
    return average_over_sphere(Omega[2] * boltzmann_equation().xreplace(values))


def flux_of_both(opacity: sp.Expr) -> dict[Term, sp.Expr]:
    """F(nu) + F(antinu) along axis 3: what multiplies each derivative of GRADIENT and DEVIATION, to order 1/m."""
    return dict(
        _solved(
            signed=sum(first_moment().values(), sp.S.Zero),
            moments=tuple((each.symbol, each()) for each in MOMENTS),
            per_density=g / energy_density()[delta_U.name],
            flux_per_dipole=energy_flux() / h,
            streaming=streaming_moment(g) / g,
            opacity=opacity,
        )
    )


@cache
def _solved(
    signed: sp.Expr,
    moments: tuple[tuple[sp.Symbol, sp.Expr], ...],
    per_density: sp.Expr,
    flux_per_dipole: sp.Expr,
    streaming: sp.Expr,
    opacity: sp.Expr,
) -> dict[Term, sp.Expr]:
    """signed: (31). per_density: g/delta U. streaming: streaming moment per gradient of f0 + g."""
    rational = RationalFunctions([*dict(moments).values(), per_density, flux_per_dipole, streaming, opacity])
    mean_free_path = rational(1 / opacity)
    deviation = LinearForm(rational, {(DEVIATION, 0): rational(per_density)})
    gradient = LinearForm(rational, {(GRADIENT, 0): rational(streaming * per_density * opacity)})
    nothing = both = LinearForm(rational, {})
    for sign in (1, -1):
        total = sp.expand(signed.xreplace({V_0: sp.S.Zero, sign_nu: sp.Integer(sign)}).xreplace(dict(moments)))
        leading, recoil = total.coeff(m, 0), sp.expand(total.coeff(m, -1) / m)
        lowest = (acting_on(leading, nothing, deviation) + gradient.times(-rational(1))).times(mean_free_path)
        following = acting_on(recoil, lowest, deviation).times(mean_free_path)
        both = both + lowest + following
    flux = both.times(rational(flux_per_dipole))
    return {term: rational.expression(c) for term, c in flux.coefficients.items()}


def acting_on(moment: sp.Expr, dipole: LinearForm, isotropic: LinearForm) -> LinearForm:
    """A moment with linear forms in place of h and g, derivatives carried out."""
    total = LinearForm(dipole.rational, {})
    for atoms, form in ((H_ATOMS, dipole), (G_ATOMS, isotropic)):
        for atom in atoms:
            total = total + form.times(form.rational(moment.coeff(atom)))
            form = form.derivative()
    return total
