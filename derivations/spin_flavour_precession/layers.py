"""Numbers of the resonance: potential, sterile mass, layers, largest adiabaticity (nardi2000, Secs. 3 and 5).

The paper's own inputs: profile of Sec. 4, Y_e = 0.3, mu_nu = 1e-12 mu_B and the number 1.04 of (6) as printed, so that
what the table says is compared with what its own formula gives. E = 100 MeV is the lower end of the energies quoted.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import Equation, equation, given
from derivations.core.quoted import nearest_decade, rounded
from derivations.spin_flavour_precession.forward_scattering import resonance_condition, splitting_at_resonance
from derivations.spin_flavour_precession.landau_zener import (
    PIVOT,
    adiabaticity_with_number,
    potential_in_matter,
)
from derivations.spin_flavour_precession.profiles import (
    at_profile,
    density_length,
    density_profile,
    profile_of_the_paper,
)
from derivations.spin_flavour_precession.readings import about, holds
from derivations.spin_flavour_precession.symbols import (
    b15,
    e_nu,
    gamma_front,
    gamma_max,
    l_rho_km,
    mu_nu_in_bohr,
    rho14,
    rho_centre,
    rho_core,
    v_nutaubar,
    y_e,
)

TEN = sp.Integer(10)
KEV_PER_MEV = 1000
CORE_RADIUS = sp.Integer(10)  # km
FRONT = sp.Rational(104, 100)
ENERGIES = (sp.Integer(100), sp.Integer(200))  # MeV
MASSES = (sp.Integer(20), sp.Integer(50))  # keV
LAYERS = {"0.8": sp.Rational(8, 10), "1.8": sp.Rational(18, 10)}
BLOCKS = {  # radius of the layer over R_c, field in 1e15 G: gamma_max as printed in Table 1
    ("0.8", 8): "3.3",
    ("1.3", 6): "5.5",
    ("1.5", 6): "11.3",
    ("1.5", 4): "5.0",
    ("1.8", 3): "7.0",
}
SMALL = sp.Rational(1, 10)  # what "<<" asks of a ratio
STRONGEST_FIELD = 8  # 1e15 G, in Table 1
POLARISATIONS = {"n": TEN**-3, "p": TEN**-3, "e": TEN**-2}  # per B_15


@given("nardi2000:t-Ye", defines=y_e, place="Sec. 3, after (6)")
def electron_fraction():
    """Electrons per baryon in the core. Dimensionless."""
    return sp.Rational(3, 10)


@given("nardi2000:t-polarisation", dimension=0, place="Sec. 3, after (4)")
def bounds_on_polarisation():
    """Largest polarisations of neutrons, protons and electrons per 10^15 G. Dimensionless."""
    return dict(POLARISATIONS)


def potential(density: sp.Expr, electrons: sp.Expr) -> sp.Expr:
    """V in MeV at a density in 10^14 g cm^-3."""
    return potential_in_matter(resonance_condition()[v_nutaubar.name]).xreplace({rho14: density, y_e: electrons})


def sterile_mass(density: sp.Expr, electrons: sp.Expr, energy: sp.Expr) -> sp.Expr:
    """Mass in keV whose neutrinos of this energy resonate at this density."""
    square = splitting_at_resonance().xreplace({v_nutaubar: potential(density, electrons), e_nu: energy})
    return KEV_PER_MEV * sp.sqrt(square)


@equation("nardi2000:t-V", dimension=0, parents=[resonance_condition, electron_fraction], place="Sec. 3, after (4)")
def potential_in_the_core():
    """V over rho_14 in MeV, to one digit, for Y_e = 0.3. As a number."""
    return rounded(potential(sp.S.One, electron_fraction()), 1)


@potential_in_the_core.printed
def _():
    return 4 * TEN**-6


potential_in_the_core.erratum(
    "For Y_e = 0.3, the paper's own value, V = 2.7e-6 rho_14 MeV. 4e-6 (3.8e-6) belongs to pure neutron matter.",
    "The sterile mass at a given density and energy is smaller by a factor 0.84.",
)


@equation(
    "nardi2000:t-mass",
    dimension=0,
    parents=[resonance_condition, splitting_at_resonance, electron_fraction, profile_of_the_paper],
    place="Sec. 3, after (4)",
)
def range_of_masses():
    """Sterile masses (keV) for 100 MeV at the edge of the core and for 200 MeV at its centre."""
    profile, electrons = profile_of_the_paper(), electron_fraction()
    densities = (profile[rho_core.name], profile[rho_centre.name])
    masses = [sterile_mass(rho_, electrons, energy) for rho_, energy in zip(densities, ENERGIES, strict=True)]
    return {name: about(own, quoted) for name, own, quoted in zip(("lowest", "highest"), masses, MASSES, strict=True)}


@range_of_masses.printed
def _():
    return dict(zip(("lowest", "highest"), MASSES, strict=True))


@equation(
    "nardi2000:t-polarisation.small",
    dimension=0,
    parents=[resonance_condition, electron_fraction, bounds_on_polarisation],
    place="Sec. 3, after (4)",
)
def polarisation_is_negligible():
    """Is the sum of |kappa lambda| below a tenth of G_F N_n/sqrt 2 at the strongest field of Table 1? (1 = yes)"""
    return holds(polarisation_term(electron_fraction(), bounds_on_polarisation()) < SMALL)


@polarisation_is_negligible.printed
def _():
    return sp.S.One


def polarisation_term(electrons: sp.Expr, bounds: dict[str, sp.Expr]) -> sp.Expr:
    """Sum of |g_A lambda| N_f over N_n for the couplings of Sec. 4, at the strongest field of Table 1."""
    couplings = {"n": sp.Rational(115, 100), "p": sp.Rational(137, 100), "e": sp.S.One}
    numbers = {"n": 1 - electrons, "p": electrons, "e": electrons}
    return sum(couplings[f] * bounds[f] * STRONGEST_FIELD * numbers[f] / (1 - electrons) for f in couplings)


def layer(
    name: str, digits: int, mass_digits: int, profile: dict[str, sp.Expr], electrons: sp.Expr
) -> dict[str, sp.Expr]:
    """Density (10^14 g cm^-3) and sterile mass (keV) of a layer, at E = 100 MeV."""
    density = at_profile(density_profile(), profile, LAYERS[name])
    mass = sterile_mass(density, electrons, ENERGIES[0])
    return {"density": rounded(density, digits), "mass": rounded(mass, mass_digits)}


LAYER_PARENTS = [
    density_profile,
    resonance_condition,
    splitting_at_resonance,
    profile_of_the_paper,
    electron_fraction,
]


@equation("nardi2000:t-layer-0.8", dimension=0, parents=LAYER_PARENTS, place="Sec. 5, first paragraph")
def inner_layer():
    """Density (two digits) and sterile mass (one digit) at R_res = 0.8 R_c, for E = 100 MeV and Y_e = 0.3."""
    return layer("0.8", 2, 1, profile_of_the_paper(), electron_fraction())


@inner_layer.printed
def _():
    return {"density": sp.Rational(45, 10), "mass": sp.Integer(50)}


@equation("nardi2000:t-layer-1.8", dimension=0, parents=LAYER_PARENTS, place="Sec. 5, first paragraph")
def outer_layer():
    """Density and sterile mass (two digits each) at R_res = 1.8 R_c, for E = 100 MeV and Y_e = 0.3."""
    return layer("1.8", 2, 2, profile_of_the_paper(), electron_fraction())


@outer_layer.printed
def _():
    return {"density": sp.Rational(25, 100), "mass": sp.Integer(12)}


def largest_gamma(ratio: sp.Expr, field: sp.Expr, profile: dict[str, sp.Expr], electrons: sp.Expr) -> sp.Expr:
    """gamma of (6), with its printed number, at the strongest field on the layer; l_rho along the radius."""
    length = at_profile(density_length(), profile, ratio) * CORE_RADIUS
    inputs = {
        gamma_front: FRONT,
        rho14: at_profile(density_profile(), profile, ratio),
        l_rho_km: length,
        b15: sp.sympify(field),
        y_e: electrons,
        mu_nu_in_bohr: PIVOT[mu_nu_in_bohr],
    }
    return adiabaticity_with_number().xreplace(inputs)


GAMMA_PARENTS = [adiabaticity_with_number, density_profile, density_length, profile_of_the_paper, electron_fraction]


def _register(ratio: str, field: int, printed: str) -> Equation:
    """The equation of one gamma_max of Table 1."""

    def derived() -> sp.Expr:
        own = largest_gamma(sp.Rational(ratio), sp.Integer(field), profile_of_the_paper(), electron_fraction())
        return rounded(own, len(printed.replace(".", "")))

    derived.__name__ = f"gamma_max_{ratio.replace('.', '_')}_{field}"
    derived.__doc__ = f"Largest gamma at R_res = {ratio} R_c and {field}e15 G, to the digits printed. Dimensionless."
    made = equation(
        f"nardi2000:gmax-{ratio}-{field}", defines=gamma_max, parents=GAMMA_PARENTS, place="Table 1, second column"
    )(derived)
    made.printed(lambda: sp.Rational(printed))
    return made


LARGEST_GAMMAS = {(ratio, field): _register(ratio, field, printed) for (ratio, field), printed in BLOCKS.items()}

LARGEST_GAMMAS["0.8", 8].erratum(
    "(6), with its number 1.04, and (7) give 3.2 (3.18), not 3.3. The other four values of gamma_max are reproduced.",
    "None of weight: the field would be 1.9 per cent stronger.",
)


@equation(
    "nardi2000:t-gamma-range", dimension=0, parents=list(LARGEST_GAMMAS.values()), place="Sec. 5, first paragraph"
)
def range_of_gamma():
    """Do all the largest gamma of Table 1 lie between 3 and 12? (1 = yes)"""
    values = [each() for each in LARGEST_GAMMAS.values()]
    return holds(min(values) >= 3 and max(values) <= 12)


@range_of_gamma.printed
def _():
    return sp.S.One


@equation("nardi2000:t-gamma-needed", dimension=0, parents=GAMMA_PARENTS, place="Sec. 5, after Table 1")
def field_for_a_layer_in_the_core():
    """Field (G) with which gamma_max = 5 at R_res = 0.8 R_c, as large as outside, to a power of ten."""
    profile, electrons = profile_of_the_paper(), electron_fraction()
    per_square = largest_gamma(LAYERS["0.8"], sp.S.One, profile, electrons)
    return nearest_decade(sp.N(sp.sqrt(5 / per_square), 30) * TEN**15)


@field_for_a_layer_in_the_core.printed
def _():
    return TEN**16
