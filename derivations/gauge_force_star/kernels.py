"""The kernels of the gauge-force star: which equations become code, with which inputs.

Everything is in powers of MeV. Lengths: 10 km is 5e16 MeV^-1; densities: 1 fm^-3 is 7.7e6 MeV^3; masses: 1e-14 eV is
1e-20 MeV; G is 6.7e-45 MeV^-2.
"""

from __future__ import annotations

from sympy import Gt, Lt, sqrt

from derivations.core import Choice, Range, Validity, kernel
from derivations.gauge_force_star.discharge import discharge_time, rate_constant, trapped_density
from derivations.gauge_force_star.fermi_gas import (
    electron_chemical_potential,
    electron_energy_density,
    trapped_neutrino_densities,
)
from derivations.gauge_force_star.flux import differential_flux, rate_per_radius, rate_without_suppression
from derivations.gauge_force_star.metric import hydrostatic_equilibrium, mass_equation, redshift_equation
from derivations.gauge_force_star.nuclear import (
    nucleon_energy_density,
    nucleon_potentials,
    nucleon_pressure,
    nucleon_slopes,
    scaled_density,
    symmetry_energy_of_z,
)
from derivations.gauge_force_star.schwinger import schwinger_rate
from derivations.gauge_force_star.stable import (
    created_number_at_any_time,
    depth_everywhere,
    equilibrium_electron_potential,
    gas_energy_density,
    gas_fermi_energy,
    gas_fermi_momentum,
    gas_pressure,
    gas_slope_of_fermi_energy,
    gas_slope_of_pressure,
    lepton_densities,
    neutrality_residual,
    shape_everywhere,
    slope_everywhere,
)
from derivations.gauge_force_star.symbols import (
    delta,
    distance,
    dm_np,
    dmu_gas_dn,
    dpsi,
    e0_const,
    e_field,
    g,
    g_newton,
    g_pair,
    g_s,
    gamma_stiff,
    m_boson,
    m_flavour,
    m_gas,
    m_grav,
    m_mu,
    m_p,
    mu_e,
    mu_gas,
    n0,
    n_b,
    n_charge,
    n_created,
    n_e,
    n_gas,
    n_mu,
    p_f,
    p_gas,
    pair_rate,
    phi,
    pressure,
    psi,
    r,
    r_body,
    rho,
    rho_gas,
    s0,
    s_sym,
    t,
    varphi_shape,
    z,
    zeta,
)

BOTH_PRECISIONS = ("double", "single")
COUPLING = Range("1e-23", "1e-14", "log")
DENSITY = Range("1e-3", "1e8", "log")
RADIUS = Range("1e15", "1e20", "log")
STATES = Choice((1, 2))
SLOPE = Range("1e-36", "1e-12", "log")

uniform_sphere = kernel(
    "gauge_force_star.uniform_sphere",
    "Depth of the potential of a uniformly charged sphere, and its slope, inside and outside, for any boson mass",
    outputs=(depth_everywhere, slope_everywhere),
    variables=(r,),
    parameters=(g, m_boson, n_charge, r_body),
    domain={
        r_body: RADIUS,
        m_boson: Range("1e-24", 500 / r_body, "log"),
        r: Range(r_body / 10**4, r_body + 100 / m_boson, "log", "the potential is not below e^-100 of its size"),
        g: COUPLING,
        n_charge: DENSITY,
    },
    steps={varphi_shape: shape_everywhere},
)

pair_creation = kernel(
    "gauge_force_star.pair_creation",
    "Pairs of one flavour per volume and time in an electric field, for g_pair helicity states",
    outputs=(schwinger_rate,),
    variables=(e_field, m_flavour),
    parameters=(g, g_pair),
    domain={
        g: COUPLING,
        e_field: Range("1e-10", 100, "log"),
        m_flavour: Range(0, sqrt(100 * g * e_field)),
        g_pair: STATES,
    },
)

neutrino_flux = kernel(
    "gauge_force_star.neutrino_flux",
    "Pair rate of light neutrinos by the slope of g|phi|, pairs of all flavours per time and radius, and the flux per "
    "energy at a distance",
    outputs=(rate_without_suppression, rate_per_radius, differential_flux),
    variables=(r, dpsi),
    parameters=(distance, g_pair),
    domain={r: Range("1e12", "1e20", "log"), dpsi: SLOPE, distance: Range("1e25", "1e36", "log"), g_pair: STATES},
    steps={pair_rate: rate_without_suppression},
)

discharge_curve = kernel(
    "gauge_force_star.discharge_curve",
    "Rate constant of the discharge of a uniform sphere, pairs created within it by a time, and the discharge time",
    outputs=(rate_constant, (n_created, created_number_at_any_time), discharge_time),
    variables=(t,),
    parameters=(g, n_charge, r_body, g_pair),
    domain={t: Range("1e20", "1e45", "log"), g: COUPLING, n_charge: DENSITY, r_body: RADIUS, g_pair: STATES},
)

trapped_profile = kernel(
    "gauge_force_star.trapped_profile",
    "Density of particles trapped at a radius of a uniform sphere by a time",
    outputs=(trapped_density,),
    variables=(r, t),
    parameters=(g, n_charge, g_pair),
    domain={
        r: Range("1e12", "1e20", "log"),
        t: Range("1e20", "1e45", "log"),
        g: COUPLING,
        n_charge: DENSITY,
        g_pair: STATES,
    },
)

gas = kernel(
    "gauge_force_star.degenerate_gas",
    "Fermi momentum and energy, energy density and pressure of a cold gas of g_s states, with their slopes in the "
    "density",
    outputs=(
        gas_fermi_momentum,
        gas_fermi_energy,
        gas_energy_density,
        gas_pressure,
        gas_slope_of_fermi_energy,
        gas_slope_of_pressure,
    ),
    variables=(n_gas,),
    parameters=(m_gas, g_s),
    domain={n_gas: Range("1e-12", "1e10", "log"), m_gas: Range("1e-3", 2000, "log"), g_s: STATES},
    steps={
        p_f: gas_fermi_momentum,
        mu_gas: gas_fermi_energy,
        p_gas: gas_pressure,
        rho_gas: gas_energy_density,
        dmu_gas_dn: gas_slope_of_fermi_energy,
    },
    precisions=BOTH_PRECISIONS,
)

electrons = kernel(
    "gauge_force_star.electrons",
    "Chemical potential and energy density of cold electrons without mass",
    outputs=(electron_chemical_potential, electron_energy_density),
    variables=(n_e,),
    parameters=(),
    domain={n_e: DENSITY},
    steps={mu_e: electron_chemical_potential},
    precisions=BOTH_PRECISIONS,
)

trapped_neutrinos = kernel(
    "gauge_force_star.trapped_neutrinos",
    "Densities of muon antineutrinos and tau neutrinos that fill a well, for g_s helicity states",
    outputs=(trapped_neutrino_densities,),
    variables=(phi,),
    parameters=(g, g_s),
    domain={phi: Range("-1e22", "1e22", "symlog"), g: COUPLING, g_s: STATES},
)

NUCLEAR_PARAMETERS = (n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np)
NUCLEAR_DOMAIN = {
    n_b: Range(100, "2e7", "log"),
    delta: Range("1e-6", 1),
    n0: Range("1.1e6", "1.3e6"),
    s0: Range(25, 40),
    zeta: Range("0.3", "1.2"),
    e0_const: Range(-17, -14),
    gamma_stiff: Range("0.05", "0.3"),
    m_p: Range(938, 939),
    dm_np: Range("1.29", "1.30"),
}

nucleons = kernel(
    "gauge_force_star.nucleons",
    "Chemical potentials, energy density and pressure of nucleons, with their slopes in density and asymmetry",
    outputs=(nucleon_potentials, nucleon_energy_density, nucleon_pressure, nucleon_slopes),
    variables=(n_b, delta),
    parameters=NUCLEAR_PARAMETERS,
    domain=NUCLEAR_DOMAIN,
    steps={z: scaled_density},
    validity=(Validity(Lt(n_b, 10 * n0), "densities of neutron stars: n_b < 10 n_0"),),
    precisions=BOTH_PRECISIONS,
)

composition = kernel(
    "gauge_force_star.composition",
    "Electrons and muons in beta equilibrium at a baryon density, asymmetry and potential: densities, charge that is "
    "left, and its slope in the asymmetry",
    outputs=(equilibrium_electron_potential, lepton_densities, neutrality_residual),
    variables=(n_b, delta, psi),
    parameters=(n0, s0, zeta, dm_np, m_mu),
    domain={**NUCLEAR_DOMAIN, psi: Range(0, 300), m_mu: Range("105.6", "105.7")},
    steps={
        mu_e: equilibrium_electron_potential,
        s_sym: symmetry_energy_of_z,
        z: scaled_density,
        n_e: lepton_densities,
        n_mu: lepton_densities,
    },
    precisions=BOTH_PRECISIONS,
)

structure = kernel(
    "gauge_force_star.structure",
    "Hydrostatic equilibrium of an uncharged cold star: slopes of pressure, mass and redshift function",
    outputs=(hydrostatic_equilibrium, mass_equation, redshift_equation),
    variables=(r, m_grav, rho, pressure),
    parameters=(g_newton,),
    domain={
        r: Range("1e12", "1e18", "log"),
        g_newton: Range("6.7e-45", "6.72e-45"),
        m_grav: Range(0, r / (4 * g_newton), condition="outside twice the Schwarzschild radius"),
        rho: Range(1, "1e11", "log"),
        pressure: Range(0, rho),
    },
    validity=(Validity(Gt(r, 2 * g_newton * m_grav), "no horizon: r > 2 G m"),),
)
