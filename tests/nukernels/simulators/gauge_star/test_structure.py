"""Structure of ordinary stars: against the certified slopes, exact solutions and an independent integration."""

import math

import numpy as np
import pytest
from scipy.integrate import solve_ivp
from scipy.optimize import brentq

import nukernels
from nukernels.errors import UserMistake
from nukernels.simulators.gauge_star import batch, tov
from nukernels.simulators.gauge_star.matter import FERMI3, Matter

COLD = Matter()


def ordinary(h_c, steps=tov.STEPS, cold=COLD):
    """One star without the force."""
    x = tov.stages(steps)
    rho, p = cold.at(cold.mu_surface * np.exp(tov.enthalpy(h_c, x)), 0 * x).energies
    return tov.follow(h_c, tov.per_square_km(rho), tov.per_square_km(p))


def test_slopes_are_those_of_the_certified_kernel():
    """dm/dr and dh/dr = -Phi' of the nodes against the kernel "structure", in its own units."""
    star = ordinary(0.3)  # less compact than the border of the kernel's domain, r = 4 G m
    x = np.linspace(0, 1, len(star.u))[8:-8:8]
    r, m = star.between(x)
    h = tov.enthalpy(0.3, x)
    rho, p = COLD.at(COLD.mu_surface * np.exp(h), 0 * x).energies
    kernel = nukernels.kernel("gauge_force_star.structure")
    found = kernel(r * tov.KM, m * tov.KM / tov.G_NEWTON, rho, p, g_newton=tov.G_NEWTON)
    du, dv = star.du[8:-8:8], star.dv[8:-8:8]
    dr = du / (2 * r)
    dh = -8 * 0.3 / 2 * x * (1 - x * x)
    assert np.allclose(-dh / dr, found.dphi_metric * tov.KM, rtol=1e-7)
    dm = dv * r**3 + 3 * m / r * dr
    assert np.allclose(dm / dr, found.dm_dr * tov.G_NEWTON, rtol=1e-6)


def test_constant_density_gives_the_interior_schwarzschild_solution():
    """e^h = (rho + P)/rho at constant rho: (1 - 2M/R)^(1/2) = 1/(3 - 2 e^-h_c) ... from P_c of the closed form."""
    h_c, rho = 0.3, 1e-4
    x = tov.stages()
    p = rho * np.expm1(tov.enthalpy(h_c, x))
    star = tov.follow(h_c, np.full_like(x, rho), p)
    # P_c/rho = (1 - s)/(3 s - 1), s = (1 - 2M/R)^(1/2)
    pressure = math.expm1(h_c)
    s = (1 + pressure) / (1 + 3 * pressure)
    radius = math.sqrt((1 - s * s) * 3 / (8 * math.pi * rho))
    assert star.radius == pytest.approx(radius, rel=1e-9)
    assert star.compactness == pytest.approx((1 - s * s) / 2, rel=1e-9)


def test_star_agrees_with_an_independent_integration_over_the_radius():
    """Another variable (pressure over radius), another method, the equation of state from a bracketing root."""
    central = 0.6
    from nukernels.simulators.gauge_star.equilibrium import solve

    ours = solve(COLD, 0.0, 1e-14, central_density=central)
    n_b = np.geomspace(2e-5, 0.62, 3000) * FERMI3
    s = 32 * (n_b / FERMI3 / 0.15) ** 0.6
    from generated import constants

    dm = constants.m_n - constants.m_p

    def charge(delta, i):
        mu = 4 * delta * s[i] + dm
        muons = max(mu**2 - constants.m_mu**2, 0) ** 1.5
        return (mu**3 + muons) / (3 * np.pi**2) - (1 - delta) * n_b[i] / 2

    delta = np.array([brentq(charge, 0, 1, args=(i,), xtol=1e-14) for i in range(len(n_b))])
    z = n_b / FERMI3 / 0.15
    e = -15.8 * z * (2.13 - z) / (1 + 0.13 * z) + s * delta**2 + constants.m_p + (1 + delta) / 2 * dm
    mu_e = 4 * delta * s + dm
    p_mu = np.sqrt(np.maximum(mu_e**2 - constants.m_mu**2, 0))
    k = constants.m_mu
    muons = (p_mu * (k**2 + 2 * p_mu**2) * np.sqrt(p_mu**2 + k**2) - k**4 * np.arcsinh(p_mu / k)) / (8 * np.pi**2)
    rho = n_b * e + mu_e**4 / (4 * np.pi**2) + muons
    from scipy.interpolate import CubicSpline

    log_rho = CubicSpline(np.log(n_b), np.log(rho))
    p = n_b * log_rho(np.log(n_b), 1) * rho / n_b - rho  # along equilibrium the composition does not matter
    rho_of = CubicSpline(np.log(p), np.log(tov.per_square_km(rho)))
    log_p = np.log(tov.per_square_km(p)) - np.log(p)

    def slopes(r, y):
        pressure, m = y
        density = math.exp(rho_of(math.log(pressure / math.exp(log_p[0]))))
        pull = (m + 4 * math.pi * r**3 * pressure) / (r * (r - 2 * m))
        return [-(density + pressure) * pull, 4 * math.pi * r**2 * density]

    p_c = float(np.interp(central, n_b / FERMI3, tov.per_square_km(p)))
    p_s = tov.per_square_km(p[0])

    def surface(r, y):
        return y[0] - p_s

    surface.terminal = True
    r0 = 1e-2
    density = math.exp(rho_of(math.log(p_c / math.exp(log_p[0]))))
    m0 = 4 * math.pi / 3 * density * r0**3
    found = solve_ivp(slopes, (r0, 30), [p_c, m0], events=surface, rtol=1e-10, atol=1e-16, method="DOP853")
    assert ours.structure.mass == pytest.approx(found.y_events[0][0][1] / tov.SOLAR_RADIUS, rel=2e-5)
    assert ours.structure.radius == pytest.approx(found.t_events[0][0], rel=2e-5)


def test_structure_converges_with_fourth_order():
    """Error against many steps falls by more than ten when the steps are halved twice over."""
    best = ordinary(0.4, 1024)
    errors = [abs(ordinary(0.4, n).mass / best.mass - 1) for n in (64, 128, 256)]
    assert errors[0] < 3e-5
    assert errors[2] < errors[1] < errors[0]
    assert errors[0] / errors[2] > 2**6
    assert errors[1] < 1e-6


def test_batch_of_stars_agrees_with_single_ones():
    """1e5 stars per second are promised at 2e-5 of the mass: here the accuracy."""
    barotrope = batch.barotrope(COLD)
    h_c = np.linspace(0.05, 0.85, 9)
    masses, radii = batch.stars(barotrope, h_c)
    for h, mass, radius in zip(h_c, masses, radii, strict=True):
        single = ordinary(h, 512)
        assert mass == pytest.approx(single.mass, rel=2e-5)
        assert radius == pytest.approx(single.radius, rel=2e-5)


def test_batch_keeps_shape_passes_nan_and_refuses_the_impossible():
    """NaN in, NaN out; blocks do not matter."""
    barotrope = batch.barotrope(COLD)
    masses, _ = batch.stars(barotrope, np.array([[0.3, np.nan], [0.4, 0.5]]))
    assert masses.shape == (2, 2)
    assert np.isnan(masses[0, 1])
    many, _ = batch.stars(barotrope, np.linspace(0.1, 0.8, batch.BLOCK + 7))
    alone, _ = batch.stars(barotrope, np.linspace(0.1, 0.8, batch.BLOCK + 7)[-3:])
    assert np.array_equal(many[-3:], alone)
    with pytest.raises(UserMistake, match="h_c"):
        batch.stars(barotrope, np.array([5.0]))


def test_table_of_energy_and_pressure_gives_the_stars_of_its_equation_of_state():
    """A user's rho and P, sampled from our own matter."""
    mu = COLD.table[0]
    rho, p = COLD.at(mu, 0 * mu).energies
    user = batch.from_rows(rho / FERMI3, p / FERMI3)
    own = batch.barotrope(COLD)
    h_c = np.array([0.3, 0.5])
    pressure = np.interp(h_c ** (1 / 3), np.linspace(0, own.h_max ** (1 / 3), batch.ROWS), own.pressure)
    assert np.allclose(batch.stars(user, user.h_of_pressure(pressure))[0], batch.stars(own, h_c)[0], rtol=1e-4)
    with pytest.raises(UserMistake, match="increase"):
        batch.from_rows(rho[::-1], p[::-1])
