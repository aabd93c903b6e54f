"""Statements about resonant conversion (21)-(24): limits, scaling, and a numerical evolution (items 14 and 17)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp

from derivations.core import Combination, Measured, Vanishing, identity, symmetry
from derivations.core.units import constant, inverse_MeV_per_cm
from derivations.neutrino_electron.conventions import couplings
from derivations.neutrino_electron.conversion import (
    MOMENT_ENERGY,
    conversion_far_from_resonance,
    conversion_probability,
    hamiltonian,
    landau_zener_probability,
    level_splitting,
    matrix,
    matter_potentials,
    mixing_angle,
    mixing_in_matter,
    moment_energy,
    populations,
    potential_height,
    probability_to_follow,
)
from derivations.neutrino_electron.evolution import exact_exponential, share_of_upper_level
from derivations.neutrino_electron.solar import production_points
from derivations.neutrino_electron.symbols import (
    b_sun,
    cos2_m,
    dm2,
    g_el,
    g_fermi,
    g_mul,
    mu_12,
    mu_b,
    n_electron,
    n_neutron,
    omega_nu,
    p_lz,
    q_ad,
    r_sun,
    scale_height,
    sin2_m,
    sin2_theta_w,
    split,
    theta_m,
    v_cc,
    v_nc,
)

Of = Callable[[Any], Any]
QUARTER = sp.pi / 4
PARAMETER_SETS = ((4e-9, 25e3), (1e-8, 40e3), (2e-8, 50e3))  # Delta m^2 in eV^2, field in G, inside t-parameters
ENERGIES = (0.1, 0.27, 0.42)  # MeV


@identity("pastor1998:potentials", constrains=[matter_potentials], item=20)
def potentials_from_the_vector_charges_of_matter(of: Of) -> Iterator[Vanishing]:
    """Forward scattering on matter at rest sees sqrt2 G_F times density times the vector charge g_L + g_R.

    Charged current: nu_e and nu_mu differ by g_eL - g_muL on electrons. Neutral current: T_3 - 2 Q sin^2 summed over
    u d d for a neutron; proton and electron cancel.
    """
    found, weak, s2 = of(matter_potentials), couplings(), sin2_theta_w
    charged = sp.sqrt(2) * g_fermi * n_electron * (weak[g_el.name] - weak[g_mul.name])
    yield Vanishing("charged current", found[v_cc.name] - charged)
    up = sp.Rational(1, 2) - 2 * sp.Rational(2, 3) * s2
    down = -sp.Rational(1, 2) + 2 * sp.Rational(1, 3) * s2
    yield Vanishing("neutral current", found[v_nc.name] - sp.sqrt(2) * g_fermi * n_neutron * (up + 2 * down))


@identity("pastor1998:hamiltonian", constrains=[hamiltonian, level_splitting, moment_energy], item=14)
def hamiltonian_of_neutrino_and_antineutrino(of: Of) -> Iterator[Vanishing]:
    """Hermitian; neutral currents are flavour-blind and change sign for antineutrinos; the mass acts as m^2/2 omega."""
    h = matrix(of(hamiltonian))
    yield Vanishing("Hermitian", h[0, 1] - h[1, 0])
    vacuum = {v_cc: sp.S.Zero, v_nc: sp.S.Zero}
    yield Vanishing("neutral currents", h[0, 0] + h[1, 1] - v_cc - (h[0, 0] + h[1, 1]).xreplace(vacuum))
    yield Vanishing("charged current", h[1, 1].xreplace({v_cc: sp.S.Zero}) - h[1, 1])
    yield Vanishing("nu_e", h[0, 0].xreplace({v_nc: sp.S.Zero}) - v_cc)
    yield Vanishing("neutral current of nu_e", sp.diff(h[0, 0], v_nc) - 1)
    momentum = sp.sqrt(omega_nu**2 - dm2)  # of a neutrino of mass^2 = dm2 and energy omega
    yield Vanishing("mass", h[1, 1].xreplace(vacuum) - sp.series(omega_nu - momentum, dm2, 0, 2).removeO())
    yield Vanishing("splitting", of(level_splitting) - (h[1, 1] - h[0, 0]))
    yield Vanishing("moment", h[0, 1].xreplace({mu_b: mu_12 * b_sun}) - of(moment_energy))
    yield Vanishing("moment energy", of(moment_energy) - sp.diff(of(moment_energy), mu_12, b_sun) * mu_12 * b_sun)
    yield Vanishing("its factor", sp.diff(of(moment_energy), mu_12, b_sun) - 1)


@identity("pastor1998:mixing", constrains=[mixing_in_matter, populations, level_splitting], item=14)
def mixing_diagonalises_the_hamiltonian(of: Of) -> Iterator[Vanishing]:
    """With the populations of (22) the Hamiltonian is diagonal, and nu_1 has the lower energy."""
    found = of(populations)
    c2, s2 = found[cos2_m.name], found[sin2_m.name]
    root = sp.sqrt(split**2 + 4 * mu_b**2)
    yield Vanishing("sum", c2 + s2 - 1)
    yield Vanishing("off-diagonal", c2 * s2 * split**2 - mu_b**2 * (c2 - s2) ** 2)
    yield Vanishing("overlap", c2 * s2 * root**2 - mu_b**2)
    lower = s2 * split - 2 * mu_b * (mu_b / root)  # <nu_1|H|nu_1> less H_11, with sin cos = mu B/root
    yield Vanishing("lower level", lower - (split - root) / 2)
    yield Vanishing("tangent", of(mixing_in_matter) * of(level_splitting) - 2 * mu_b, [MOMENT_ENERGY])


@identity("pastor1998:angle-in-matter", constrains=[mixing_angle, populations], item=14)
def angle_in_matter_belongs_to_the_populations(of: Of) -> Iterator[Vanishing]:
    """cos^2 of the angle is the share of nu_1, and the tangent of its double is 2 mu B/split, as in (22)."""
    angle, found = of(mixing_angle), of(populations)
    yield Vanishing("cosine", sp.cos(angle) ** 2 - found[cos2_m.name])
    yield Vanishing("sine", sp.sin(angle) * sp.cos(angle) * sp.sqrt(split**2 + 4 * mu_b**2) - mu_b)
    tangent = sp.tan(angle)
    yield Vanishing("double", 2 * tangent * split - 2 * mu_b * (1 - tangent**2))


@identity("pastor1998:two-levels", constrains=[conversion_probability, conversion_far_from_resonance], item=14)
def conversion_probability_of_two_levels(of: Of) -> Iterator[Vanishing]:
    """Limits: no crossing (adiabatic), sudden crossing, full averaging; made below and above the resonance add to 1."""
    value = of(conversion_probability)
    mirrored = value.xreplace({sp.cos(2 * theta_m): -sp.cos(2 * theta_m)})
    yield Vanishing("above and below the resonance", value + mirrored - 1)
    yield Vanishing("adiabatic", value.xreplace({p_lz: sp.S.Zero}) - (1 - sp.cos(2 * theta_m)) / 2)
    yield Vanishing("sudden", value.xreplace({p_lz: sp.S.One}) - (1 + sp.cos(2 * theta_m)) / 2)
    yield Vanishing("averaged", value.xreplace({p_lz: sp.Rational(1, 2)}) - sp.Rational(1, 2))
    simple = of(conversion_far_from_resonance)
    yield Vanishing("(24) is (21) far above the resonance", value.subs(theta_m, sp.pi / 2) - simple)


@identity(
    "pastor1998:landau-zener", constrains=[landau_zener_probability, potential_height, probability_to_follow], item=14
)
def crossing_probability_is_the_weak_coupling_limit_of_the_exponential_profile(of: Of) -> Iterator[Vanishing]:
    """The exact result for W exp(-r/h) is governed by 2 pi h D' sin^2(theta), which is (pi/4) Q for small mu B.

    D'(1 - D/D')/2 with D' = sqrt(D^2 + 4 V^2) and D = Delta m^2/2 omega; h is 0.1 R_sun.
    """
    filled = {mu_b: mu_12 * b_sun, scale_height: of(potential_height)}
    found = {name: value.xreplace(filled) for name, value in of(landau_zener_probability).items()}
    d, v = dm2 / (2 * omega_nu), mu_12 * b_sun
    exact = 2 * sp.pi * of(potential_height) * (sp.sqrt(d**2 + 4 * v**2) - d) / 2
    weak = sp.series(exact, b_sun, 0, 3).removeO()
    yield Vanishing("exponent", weak - QUARTER * found[q_ad.name])
    exponent = -sp.log(found[p_lz.name])
    yield Vanishing("P_LZ", exponent.xreplace({q_ad: found[q_ad.name]}) - weak)
    stay = of(probability_to_follow).xreplace({q_ad: found[q_ad.name]})
    yield Vanishing("1 - P_LZ", stay + found[p_lz.name].xreplace({q_ad: found[q_ad.name]}) - 1)
    yield Vanishing("height", 10 * of(potential_height) - r_sun)


@identity("pastor1998:scaling", constrains=[landau_zener_probability, mixing_in_matter, moment_energy], item=17)
def conversion_knows_only_the_product_of_moment_and_field(of: Of) -> Iterator[Combination]:
    """mu_12 and B enter as an energy, Q is quadratic in it; omega and 1/Delta m^2 enter as a product."""
    scaled = {mu_12: 3 * mu_12, b_sun: b_sun / 3}
    for equation, component in ((landau_zener_probability, q_ad.name), (mixing_in_matter, ""), (moment_energy, "")):
        yield symmetry(f"{equation.name}: mu B", equation, scaled, 1, component, (sp.S.Zero,))
    for equation, component in ((landau_zener_probability, q_ad.name), (mixing_in_matter, "")):
        together = {omega_nu: 3 * omega_nu, dm2: 3 * dm2}
        yield symmetry(f"{equation.name}: Delta m^2/omega", equation, together, 1, component, (sp.S.Zero,))
    larger = {b_sun: 3 * b_sun, mu_b: 3 * mu_b}  # the field by itself, or as part of the energy
    squared = symmetry("Q is quadratic in the field", landau_zener_probability, larger, 9, q_ad.name, (sp.S.Zero,))
    yield squared


def dimensionless(dm2_ev: float, field: float, energy: float) -> tuple[float, float]:
    """D h and V h of the evolution for mu_12 = 1e-11 mu_B."""
    height = float(constant("R_sun") * 100 * inverse_MeV_per_cm() / 10)
    moment = float(constant("mu_B")) * 1e-4 * 1e-6 * 1e-11 * field  # MeV
    return dm2_ev * 1e-12 / (2 * energy) * height, moment * height


def jump_probability(value: sp.Expr, dm2_ev: float, field: float, energy: float) -> float:
    """P_LZ of (23) in numbers."""
    d, v = dimensionless(dm2_ev, field, energy)
    height = 0.1
    numbers = {omega_nu: 0.5, dm2: d / height, mu_12: v / height, b_sun: 1, r_sun: 10 * height}
    numbers |= {mu_b: v / height, scale_height: height}
    return float(value.subs(numbers))


@identity("pastor1998:evolution", constrains=[landau_zener_probability, conversion_probability], item=14)
def evolution_through_the_sun_gives_the_conversion_probability(of: Of) -> Iterator[Measured]:
    """The Schroedinger equation in an exponential profile, three (Delta m^2, B) of the paper's range, pp energies.

    It agrees with the closed form of that profile; (23), linear at the crossing, is within 6 % of it.
    """
    found = of(landau_zener_probability)
    jump = found[p_lz.name].xreplace({q_ad: found[q_ad.name]})
    arrived = of(conversion_probability).xreplace({sp.cos(2 * theta_m): -sp.S.One})
    closed = linear = 0.0
    for dm2_ev, field in PARAMETER_SETS:
        for energy in ENERGIES:
            d, v = dimensionless(dm2_ev, field, energy)
            share = share_of_upper_level(d, v)
            closed = max(closed, abs(share - (1 - exact_exponential(d, v))))
            simple = float(arrived.xreplace({p_lz: sp.Float(jump_probability(jump, dm2_ev, field, energy))}))
            linear = max(linear, abs(simple / share - 1))
    points = len(PARAMETER_SETS) * len(ENERGIES)
    level = f"numeric({points} points, 3 digits)"
    yield Measured("closed form of the exponential profile", closed, 2e-3, f"evolution at {points} points", level)
    yield Measured("linear crossing", linear, 0.06, f"evolution at {points} points, relative", level)


@identity(
    "pastor1998:production", constrains=[conversion_far_from_resonance, populations, conversion_probability], item=14
)
def neutrinos_are_made_far_above_the_resonance(of: Of) -> Iterator[Measured]:
    """Wherever the Sun makes pp and 8B neutrinos cos 2 theta_m is so close to -1 that (24) may replace (21)."""
    first = sp.lambdify((split, mu_b), of(populations)[cos2_m.name], modules="math")
    doubled = sp.lambdify((sp.cos(2 * theta_m), p_lz), of(conversion_probability), modules="math")
    simple = sp.lambdify(p_lz, of(conversion_far_from_resonance), modules="math")
    for source, energies in (("pp", (0.1, 0.42)), ("8B", (1.0, 15.0))):
        worst = 0.0
        for dm2_ev, field in PARAMETER_SETS:
            moment = float(constant("mu_B")) * 1e-10 * 1e-11 * field
            for energy in energies:
                for potential in production_points(source):
                    cosine = 2 * first(dm2_ev * 1e-12 / (2 * energy) - potential, moment) - 1
                    worst = max(worst, *(abs(doubled(cosine, p) - simple(p)) for p in (0.0, 0.5, 1.0)))
        yield Measured(
            source, worst, 1e-3, "(21) less (24) in the zones of 99 % of the production", "numeric(table, 3 digits)"
        )
