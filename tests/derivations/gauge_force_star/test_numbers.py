"""Formulas of liu2026 against quadrature and integration that use none of the derivations."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp
from scipy.integrate import quad, solve_ivp

from derivations.gauge_force_star import symbols as s
from derivations.gauge_force_star.discharge import created_number, discharge_equation, trapped_density
from derivations.gauge_force_star.fermi_gas import muon_energy_density, trapped_neutrino_densities
from derivations.gauge_force_star.green_function import potential_of_shells
from derivations.gauge_force_star.metric import hydrostatic_equilibrium, mass_equation
from derivations.gauge_force_star.schwinger import schwinger_rate
from derivations.gauge_force_star.stable import gas_pressure
from derivations.gauge_force_star.uniform_sphere import radial_field, shape_inside, shape_outside


def number(value: sp.Expr, **at: float) -> float:
    """A value with quantities given by name."""
    return float(value.subs({q: at[str(q)] for q in value.free_symbols}))


@pytest.mark.parametrize("momentum", [0.05, 1.0, 6.0])
def test_energy_of_muons_is_the_integral_over_their_momenta(momentum):
    """2/(2 pi)^3 int d^3p (p^2 + m^2)^(1/2) for m = 1."""
    integral, _ = quad(lambda p: p**2 * np.hypot(p, 1) / np.pi**2, 0, momentum, epsabs=0, epsrel=1e-12)
    assert number(muon_energy_density(), p_f=momentum, m_mu=1.0) == pytest.approx(integral, rel=1e-8)


@pytest.mark.parametrize("momentum", [1e-3, 0.3, 0.999, 1.001, 30.0])
def test_pressure_of_a_gas_is_the_flux_of_momentum(momentum):
    """g_s/(2 pi)^3 int d^3p p^2/3E: also at low Fermi momentum, in double precision."""
    integral, _ = quad(lambda p: p**4 / np.hypot(p, 1) / (6 * np.pi**2), 0, momentum, epsabs=0, epsrel=1e-12)
    pressure = sp.lambdify((s.n_gas, s.p_f, s.m_gas, s.g_s), gas_pressure(), "numpy")
    assert pressure(momentum**3 / (6 * np.pi**2), momentum, 1.0, 1) == pytest.approx(integral, rel=1e-11)


def test_one_helicity_state_of_trapped_neutrinos():
    """The volume of momentum space below the depth, over (2 pi)^3."""
    density = number(trapped_neutrino_densities()["n_nu_tau"], g=0.5, phi=-4.0, g_s=1)
    assert density == pytest.approx(4 / 3 * np.pi * 2.0**3 / (2 * np.pi) ** 3, rel=1e-12)


def test_pair_rate_is_the_sum_over_transverse_momenta():
    """Both components of p_T integrated separately."""
    field, mass = 2.0, 0.7
    line, _ = quad(lambda p: np.exp(-np.pi * p**2 / field), -np.inf, np.inf)
    rate = field / (2 * np.pi) * line**2 / (2 * np.pi) ** 2 * np.exp(-np.pi * mass**2 / field)
    assert number(schwinger_rate(), g=1.0, e_field=2.0, m_flavour=0.7, g_pair=1) == pytest.approx(rate, rel=1e-10)


def test_discharge_of_a_shell_by_integration_in_time():
    """n_nu' = Gamma from n_nu = 0."""
    at = {"g": 1.3, "n_charge": 2.0, "r": 3.0, "g_pair": 1}
    solved = solve_ivp(
        lambda _, y: [number(discharge_equation(), n_nu=y[0], **at)], (0, 20), [0.0], rtol=1e-10, atol=1e-12
    )
    assert number(trapped_density(), t=20.0, **at) == pytest.approx(solved.y[0, -1], rel=1e-8)


def test_created_number_by_integration_over_the_radius():
    """4 pi int r^2 n_nu, with n_nu = n a r^2 t/(1 + a r^2 t)."""
    integral, _ = quad(lambda x: 4 * np.pi * x**2 * 2 * 0.7 * x**2 / (1 + 0.7 * x**2), 0, 1.5, epsrel=1e-12)
    found = number(created_number(), n_charge=2.0, a_rate=0.7, t=1.0, r_body=1.5)
    assert found == pytest.approx(integral, rel=1e-10)


@pytest.mark.parametrize("radius", [0.3, 0.9, 1.4])
def test_potential_of_a_sphere_is_the_sum_of_yukawa_potentials(radius):
    """int d^3r' e^(-m d)/(4 pi d) over the unit ball, without any radial equation."""
    mass = 1.7
    nodes, weights = np.polynomial.legendre.leggauss(40)

    def shell(x: float) -> float:
        # d^2 = r^2 + x^2 - 2 r x cos: the integral over the cosine is one over the distance d.
        near, far = abs(radius - x), radius + x
        distances = (near + far) / 2 + (far - near) / 2 * nodes
        return float(x / (2 * radius) * (far - near) / 2 * np.sum(weights * np.exp(-mass * distances)))

    integral, _ = quad(shell, 0, 1, points=[min(radius, 1.0)], epsrel=1e-9, limit=200)
    shape = (shape_inside if radius < 1 else shape_outside)()
    assert number(shape, m_boson=mass, r_body=1.0, r=radius) == pytest.approx(integral, rel=1e-9)


@pytest.mark.parametrize("radius", [0.5, 2.0])
def test_field_of_a_sphere_is_minus_the_slope_of_its_potential(radius):
    """Central difference of the potential."""
    step, at = 1e-5, {"m_boson": 0.8, "r_body": 1.0}
    shape, name = (shape_inside, "e_inside") if radius < 1 else (shape_outside, "e_outside")
    slope = (number(shape(), r=radius + step, **at) - number(shape(), r=radius - step, **at)) / (2 * step)
    assert number(radial_field()[name], r=radius, g=1.0, n_charge=1.0, **at) == pytest.approx(-slope, rel=1e-7)


def test_shells_of_a_gaussian_charge_solve_the_field_equation():
    """phi'' + 2 phi'/r - m^2 phi = -g n for n = e^(-r^2), by differences of the integrated shells."""
    shells = potential_of_shells()
    arguments = (s.r, s.r_prime, s.n_prime, s.m_boson, s.g)
    within, beyond = (sp.lambdify(arguments, shells[name], "numpy") for name in ("r' < r", "r' > r"))

    def potential(x: float) -> float:
        inner, _ = quad(lambda y: within(x, y, np.exp(-(y**2)), 1.2, 1.0), 0, x, epsrel=1e-12)
        outer, _ = quad(lambda y: beyond(x, y, np.exp(-(y**2)), 1.2, 1.0), x, 12, epsrel=1e-12)
        return inner + outer

    x, step = 0.8, 1e-3
    low, middle, high = (potential(x + k * step) for k in (-1, 0, 1))
    laplacian = (high - 2 * middle + low) / step**2 + (high - low) / (x * step)
    assert laplacian - 1.2**2 * middle == pytest.approx(-np.exp(-(x**2)), rel=1e-4)


def test_star_of_constant_density_has_the_central_pressure_of_schwarzschild():
    """Integrated from the surface inwards: P_c/rho = (1 - y)/(3 y - 1) with y = (1 - 2GM/R)^(1/2)."""
    gravity, density, compactness = 0.05, 1.0, 0.3
    radius = np.sqrt(compactness * 3 / (4 * np.pi * gravity * density))

    def slopes(x: float, state: np.ndarray) -> list[float]:
        at = {"r": x, "g_newton": gravity, "rho": density, "m_grav": state[1], "pressure": state[0]}
        return [number(law, **at) for law in (hydrostatic_equilibrium(), mass_equation())]

    mass = 4 / 3 * np.pi * radius**3 * density
    solved = solve_ivp(slopes, (radius, radius * 1e-3), [0.0, mass], rtol=1e-9, atol=1e-12)
    y = np.sqrt(1 - 2 * compactness)
    assert solved.y[0, -1] == pytest.approx((1 - y) / (3 * y - 1), rel=1e-4)
