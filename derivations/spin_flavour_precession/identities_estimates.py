"""What rounding hides: every number of the text beside the exact one, with the ratio (nardi2000; item 1)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import sympy as sp

from derivations.core import Equation, Measured, identity
from derivations.spin_flavour_precession.dipole import range_of_pole_ratio
from derivations.spin_flavour_precession.figure import (
    DELTAS,
    FIELD,
    LAYER,
    angle_of_unit_gamma,
    as_function,
    claims_of_figure_one,
    extremes,
    field_modulus,
    gamma_far_from_the_dipole,
)
from derivations.spin_flavour_precession.kick import (
    A_FEW_PER_CENT,
    asymmetry_of_one_flavour,
    ejecta,
    ejecta_momentum,
    mean_thermal_energy,
    number_of_neutrinos,
    share_of_one_flavour,
)
from derivations.spin_flavour_precession.layers import (
    BLOCKS,
    LARGEST_GAMMAS,
    bounds_on_polarisation,
    electron_fraction,
    field_for_a_layer_in_the_core,
    inner_layer,
    largest_gamma,
    outer_layer,
    polarisation_term,
    potential_in_the_core,
    profile_of_the_paper,
    range_of_masses,
)
from derivations.spin_flavour_precession.profiles import density_at_decoupling
from derivations.spin_flavour_precession.scattering import (
    coefficients_of_the_paper,
    couplings_of_the_paper,
    inelastic_fraction,
)
from derivations.spin_flavour_precession.symbols import (
    c1_coupling,
    c2_coupling,
    c_axial_n,
    c_axial_p,
    c_vector_n,
    c_vector_p,
    y_n,
    y_p,
)

Access = Callable[[Equation], Any]
LEVEL = "numeric(1 points, 15 digits)"
HALF_DECADE, TILDE = 0.5, 0.4772


def near(label: str, stated: Any, own: float, bound: float, what: str = "") -> Measured:
    """The decimal logarithm of stated over own is at most the bound in size; infinite for a wrong sign."""
    ratio = float(stated) / own
    deviation = abs(math.log10(ratio)) if ratio > 0 else math.inf
    return Measured(label, deviation, bound, f"{what or 'by hand'}: {own:.5g}, ratio {ratio:.4f}", LEVEL)


@identity("nardi2000:budget", constrains=[ejecta, number_of_neutrinos, share_of_one_flavour, asymmetry_of_one_flavour])
def budget_of_energy_and_momentum(of: Access) -> Iterator[Measured]:
    """Momenta in cgs by hand; a few per cent is what 1000 km/s takes of ejecta or neutrinos."""
    speed_of_light, sun = 2.99792458e10, 1.98841e33
    momentum = 10 * sun * 1e9 * speed_of_light
    yield near("ejecta", of(ejecta)["momentum"], momentum, 0.01, "erg")
    yield near("exact ejecta", sp.N(ejecta_momentum(), 15), momentum, 1e-5)
    star = 1.5 * sun * 1e8 * speed_of_light
    yield near("asymmetry of ejecta", of(ejecta)["asymmetry"], star / momentum, TILDE)
    yield near("asymmetry of neutrinos", of(number_of_neutrinos)["asymmetry"], star / 3e53, 0.01)
    number = 3e53 * 624150.907 / (3.1513742 * 8)
    yield near("neutrinos", of(number_of_neutrinos)["number"], number, HALF_DECADE)
    yield near("mean energy over T", sp.N(mean_thermal_energy(), 15), 3.1513742, 1e-7)
    yield near("one sixth", of(share_of_one_flavour), 1 / 6, 0.009)
    for name, stated in of(asymmetry_of_one_flavour).items():
        share = float(sp.Rational(name.rsplit(" ", 1)[1])) / 6
        own = share if name.startswith("total") else share * 1000 / (star / 3e53)
        yield near(name, stated, own, TILDE)
    yield Measured("a few per cent", abs(float(A_FEW_PER_CENT) - 0.03), 1e-12, "reading", LEVEL)


@identity(
    "nardi2000:core", constrains=[potential_in_the_core, range_of_masses, inner_layer, outer_layer, electron_fraction]
)
def potential_and_masses_by_hand(of: Access) -> Iterator[Measured]:
    """G_F N (1 - Y_e)/sqrt 2 with rounded constants; the masses are sqrt(2 E V). The print's 4e-6 has Y_e = 0."""
    neutrons = 1e14 / 1.66053907e-24 * (1 - 0.3)
    potential = 1.1663788e-11 * (1.97326980e-11) ** 3 * neutrons / 2**0.5  # MeV at rho_14 = 1
    yield near("potential", of(potential_in_the_core), potential, 0.06, "MeV")
    yield near("electrons", of(electron_fraction), 0.3, 1e-9)

    def mass(energy: float, density: float) -> float:
        return 1e3 * (2 * energy * potential * density) ** 0.5

    masses = of(range_of_masses)
    yield near("lowest mass", masses["lowest"], mass(100, 2.6), TILDE, "keV")
    yield near("highest mass", masses["highest"], mass(200, 8.0), TILDE, "keV")
    for equation, density, precision in ((inner_layer, 8 - 5.4 * 0.64, 0.005), (outer_layer, 2.6 / 1.8**4, 0.005)):
        yield near("density", of(equation)["density"], density, precision, "1e14 g cm^-3")
        yield near("mass", of(equation)["mass"], mass(100, density), 0.02, "keV")


@identity("nardi2000:gammas", constrains=[*LARGEST_GAMMAS.values(), field_for_a_layer_in_the_core])
def largest_gammas_by_hand(of: Access) -> Iterator[Measured]:
    """1.04/0.7 (2.6/rho) (B/3)^2 l/10 km at the five layers; at 0.8 R_c it is 3.18, where the table has 3.3."""
    for (ratio, field), equation in LARGEST_GAMMAS.items():
        own = _gamma_by_hand(float(ratio), field)
        precision = 0.5 * 10 ** -len(BLOCKS[ratio, field].split(".")[1]) / own
        yield near(f"R = {ratio}, B = {field}", of(equation), own, math.log10(1 + precision))
    own = (5 / _gamma_by_hand(0.8, 1)) ** 0.5 * 1e15
    yield near("field in the core", of(field_for_a_layer_in_the_core), own, HALF_DECADE, "G")


def _gamma_by_hand(ratio: float, field: float) -> float:
    if ratio <= 1:
        density = 8 - 5.4 * ratio**2
        length = density / (2 * 5.4 * ratio) * 10
    else:
        density, length = 2.6 / ratio**4, 10 * ratio / 4
    return 1.04 / 0.7 * 2.6 / density * (field / 3) ** 2 * length / 10


@identity("nardi2000:matter", constrains=[density_at_decoupling, coefficients_of_the_paper, couplings_of_the_paper])
def matter_of_the_paper(of: Access) -> Iterator[Measured]:
    """Density where T = 8 MeV; C_1 and C_2 of the couplings, which sum like isospin partners with strange quarks."""
    yield near("decoupling", of(density_at_decoupling), 2.6e14 * (8 / 30) ** 4, HALF_DECADE, "g cm^-3")
    numbers, couplings = of(coefficients_of_the_paper), of(couplings_of_the_paper)
    neutron, proton = ((couplings[v.name], couplings[a.name]) for v, a in NUCLEONS)
    shares = [float(couplings[q.name]) for q in (y_n, y_p)]
    c1 = sum(y * float(v**2 + 3 * a**2) for y, (v, a) in zip(shares, (neutron, proton), strict=True))
    c2 = sum(y * float(v**2 - a**2) for y, (v, a) in zip(shares, (neutron, proton), strict=True))
    yield near("C_1", numbers[c1_coupling.name], c1, math.log10(1 + 0.05 / 5.2))
    yield near("C_2", numbers[c2_coupling.name], c2, math.log10(1 + 0.05 / 0.75))
    yield Measured("all nucleons", abs(sum(shares) - 1), 1e-12, "sum of abundances", LEVEL)
    isovector = float(proton[1] - neutron[1]) / 2
    yield Measured("isovector axial coupling", abs(isovector - 1.26), 1e-9, "1.26 by isospin", LEVEL)
    yield Measured("isospin", float(abs(neutron[0] + 1)), 1e-12, "C_V of neutrons is -1", LEVEL)
    weak_angle = (1 - float(proton[0])) / 4
    yield Measured("weak angle", abs(weak_angle - 0.2312), 0.0015, f"C_V^p gives {weak_angle}", LEVEL)


NUCLEONS = ((c_vector_n, c_axial_n), (c_vector_p, c_axial_p))


@identity(
    "nardi2000:small",
    constrains=[bounds_on_polarisation, inelastic_fraction, gamma_far_from_the_dipole, range_of_pole_ratio],
)
def small_terms_by_hand(of: Access) -> Iterator[Measured]:
    """Polarisation at 8e15 G is a few per cent of the potential; one in ten scatterings; rows with gamma < 0.1."""
    term = float(polarisation_term(sp.Rational(3, 10), of(bounds_on_polarisation)))
    own = 8e-3 * (1.15 + 1.37 * 3 / 7 + 10 * 3 / 7)
    yield Measured("polarisation", abs(term - own), 1e-12, f"{own:.4f} of G_F N_n/sqrt 2", LEVEL)
    yield near("inelastic", of(inelastic_fraction), 0.1, 1e-9)
    gamma = [_gamma_by_hand(float(r), b) for r, b in BLOCKS]
    displacements = (
        (0.1, 0.2, 0.3, 0.5),
        (0.2, 0.3, 0.4, 0.6),
        (0.3, 0.4, 0.5, 0.6),
        (0.2, 0.3, 0.4, 0.5),
        (0.2, 0.3, 0.4, 0.6),
    )
    below = 0
    for (ratio, _), top, deltas in zip(BLOCKS, gamma, displacements, strict=True):
        x = [d / float(ratio) for d in deltas]
        below += sum(top * ((1 - each) / (1 + each)) ** 6 < 0.1 for each in x)
    stated = int(of(gamma_far_from_the_dipole))
    yield Measured("rows", abs(stated - below), 0, f"{below} of 20", LEVEL)
    inside = [int(0.01 <= ((1 - d) / (1 + d)) ** 3 <= 0.1) for d in (0.2, 0.5)]
    missed = sum(abs(int(a) - b) for a, b in zip(of(range_of_pole_ratio).values(), inside, strict=True))
    yield Measured("pole ratio", missed, 0, "0.296 and 0.037", LEVEL)


@identity("nardi2000:figure", constrains=[claims_of_figure_one, field_modulus], item=6)
def angles_of_unit_gamma(of: Access) -> Iterator[Measured]:
    """Figure 1: the cone gamma > 1 shrinks with delta, 75 to 40 degrees; pi/6 for 0.5 is good within the "~"."""
    top = largest_gamma(LAYER, FIELD, profile_of_the_paper(), electron_fraction())
    modulus = as_function(of(field_modulus))
    angles = [float(angle_of_unit_gamma(delta, modulus, top) or math.pi) for delta in DELTAS]
    listed = ", ".join(f"{math.degrees(a):.1f}" for a in angles)
    shrinking = max(b - a for a, b in pairwise(angles))
    level = "numeric(5 points, 12 digits)"
    yield Measured("shrinks with delta", shrinking, 0.0, f"degrees: {listed}", level)
    yield near("cone at 0.5", of(claims_of_figure_one)["delta = 0.5"], angles[-1], 0.2, "rad")
    pole = float(top) * ((1 - 1 / 3) / (1 + 1 / 3)) ** 6
    smallest, largest = extremes(DELTAS[-1], modulus, top, 180)
    yield Measured("far pole at 0.5", abs(float(smallest) - pole), 1e-12, f"{pole:.5f}", level)
    yield Measured("one value there", abs(float(largest - smallest)), 1e-15, "a single angle", level)
