"""Elastic scattering of neutrinos on nucleons at rest, and the mean free path (kaminski2016, Sec. 5, statement t-mfp).

Heavy nucleons, spins averaged, no Pauli blocking: vector current 1, axial current sigma.
"""

from __future__ import annotations

import sympy as sp

from derivations.anomalous_transport.chain import TEN
from derivations.anomalous_transport.estimates import state_of_the_star
from derivations.anomalous_transport.symbols import (
    e_nu,
    g_axial,
    g_fermi,
    mfp_nu,
    n_b,
    sigma_elastic,
    sin2_theta_w,
    y_p,
)
from derivations.anomalous_transport.thermal import mean_energy_over_temperature
from derivations.core import definition, equation
from derivations.core.dirac import GAMMA, GAMMA_5, IDENTITY, slash
from derivations.core.quoted import nearest_decade
from derivations.core.units import (
    MeV4_per_gram_per_cubic_cm,
    constant,
    inverse_MeV2_per_inverse_GeV2,
    inverse_MeV_per_km,
)

HALF = sp.Rational(1, 2)
# (vector, axial) of the neutral current, without strange quarks.
COUPLINGS = {"n": (-HALF, -g_axial / 2), "p": (HALF - 2 * sin2_theta_w, g_axial / 2)}


def lepton_tensor(component: int, cosine: sp.Expr) -> sp.Expr:
    """Tr[k' gamma^m (1 - gamma_5) k (1 + gamma_5) gamma^m] for equal energies e_nu; no sum over m."""
    before = (e_nu, sp.S.Zero, sp.S.Zero, e_nu)
    after = (e_nu, e_nu * sp.sqrt(1 - cosine**2), sp.S.Zero, e_nu * cosine)
    left = slash(after) * GAMMA[component] * (IDENTITY - GAMMA_5)
    return sp.expand((left * slash(before) * (IDENTITY + GAMMA_5) * GAMMA[component]).trace())


def per_cosine(vector: sp.Expr, axial: sp.Expr, cosine: sp.Expr) -> sp.Expr:
    """d sigma/d cos theta: golden rule, neutrino states normalised to 2 e_nu, mean over nucleon spins."""
    squared = vector**2 * lepton_tensor(0, cosine) + axial**2 * sum(lepton_tensor(i, cosine) for i in (1, 2, 3))
    amplitude = g_fermi**2 / 2 * squared / (2 * e_nu) ** 2
    states = 2 * sp.pi * e_nu**2 / (2 * sp.pi) ** 3
    return sp.expand(2 * sp.pi * amplitude * states)


@equation("kaminski2016:t-mfp.cross_section", defines=sigma_elastic, place="Sec. 5, behind the mean free path")
def elastic_cross_section():
    """Elastic cross section per average nucleon (MeV^-2)."""
    cosine = sp.Symbol("c", real=True)
    shares = {"n": 1 - y_p, "p": y_p}
    total = sum(share * per_cosine(*COUPLINGS[name], cosine) for name, share in shares.items())
    return sp.integrate(sp.expand(total), (cosine, -1, 1))


@elastic_cross_section.printed
def _():
    # The usual closed form, C_1 of nardi2000 (10), with couplings twice those above.
    neutron = 1 + 3 * g_axial**2
    proton = (1 - 4 * sin2_theta_w) ** 2 + 3 * g_axial**2
    return g_fermi**2 * e_nu**2 / (4 * sp.pi) * ((1 - y_p) * neutron + y_p * proton)


@definition("kaminski2016:t-mfp.definition", defines=mfp_nu, place="Sec. 5")
def mean_free_path():
    """Mean free path (MeV^-1) among nucleons of density n_b."""
    return 1 / (n_b * sigma_elastic)


SATURATION = sp.Rational(28, 10) * TEN**14  # g cm^-3, the density of nuclei; the paper names none


def mean_free_path_in_metres(energy: sp.Expr, density: sp.Expr = SATURATION) -> sp.Expr:
    """Elastic mean free path of neutrinos of an energy in MeV among neutrons of a density in g cm^-3."""
    nucleons = density * MeV4_per_gram_per_cubic_cm() / constant("u")
    matter = {
        g_fermi: constant("G_F") * inverse_MeV2_per_inverse_GeV2(),
        g_axial: -constant("gA_over_gV"),
        sin2_theta_w: constant("sin2thetaW_low"),
        y_p: sp.S.Zero,
        e_nu: energy,
    }
    sigma = elastic_cross_section().xreplace(matter)
    return mean_free_path().xreplace({sigma_elastic: sigma, n_b: nucleons}) / inverse_MeV_per_km() * 1000


@equation(
    "kaminski2016:t-mfp",
    dimension=0,
    parents=[elastic_cross_section, mean_free_path, state_of_the_star],
    place="Sec. 5",
)
def thermal_mean_free_path():
    """Mean free path in m to the nearest power of ten, at the mean thermal energy 3.15 T: 2.4."""
    return nearest_decade(mean_free_path_in_metres(mean_energy_over_temperature() * state_of_the_star()["T in MeV"]))


@thermal_mean_free_path.printed
def _():
    return sp.S.One


@equation(
    "kaminski2016:t-mfp.carriers",
    dimension=0,
    parents=[elastic_cross_section, mean_free_path, state_of_the_star],
    place="Sec. 5",
)
def mean_free_path_of_the_carriers():
    """The same at mu_l, the momentum that the text gives to the neutrinos: 0.027."""
    return nearest_decade(mean_free_path_in_metres(state_of_the_star()["mu_l in MeV"]))


@mean_free_path_of_the_carriers.printed
def _():
    return sp.S.One


mean_free_path_of_the_carriers.erratum(
    "One metre holds for thermal neutrinos (2.4 m at 31.5 MeV in nuclear density); at the 300 MeV that the text gives "
    "to the carriers it is 3 cm, without Pauli blocking.",
    "Hydrodynamics holds the better; free escape of such neutrinos is the harder.",
)
