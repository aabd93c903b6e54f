"""The potential: exact solutions, order, uniqueness, an independent solver."""

import numpy as np
import pytest
from scipy.integrate import solve_bvp

import nukernels
from nukernels.simulators.gauge_star import field
from nukernels.simulators.gauge_star.equilibrium import solve
from nukernels.simulators.gauge_star.matter import FERMI3, Matter
from nukernels.simulators.gauge_star.star import Grid
from nukernels.simulators.gauge_star.tov import KM

COLD = Matter()
R = 12.0


def uniform(m, cells, g=1e-18, density=0.01):
    """Potential of a uniform sphere on a grid that follows 1/m on both sides of the border."""
    layer = min(R / 2, 12 / m)
    inner = np.concatenate((np.linspace(0, R - layer, cells)[:-1], np.linspace(R - layer, R, cells)))
    outside = R * Grid(cells=2048, ratio=1 + 10 / cells, first=1 / cells).outside(R, m)
    mesh = field.mesh(np.concatenate((inner, outside)), len(inner) - 1)
    charges = np.full(len(inner), density * FERMI3)
    found = field.solve(mesh, g, m, lambda psi: (charges, 0 * charges), 0.0, np.zeros_like(mesh.r))
    exact = nukernels.kernel("gauge_force_star.uniform_sphere")(
        np.maximum(mesh.r, R / 9999) * KM, g=g, m_boson=m / KM, n_charge=density * FERMI3, r_body=R * KM
    )
    return found, exact


@pytest.mark.parametrize("m_R", [1e-5, 0.1, 1.0, 10.0, 400.0])
def test_uniform_sphere_is_the_closed_form_with_second_order(m_R):
    """(43), inside and outside, from light to heavy bosons."""
    errors = []
    for cells in (250, 500, 1000):
        found, exact = uniform(m_R / R, cells)
        near = found.mesh.r < 100 * R
        errors.append(np.max(np.abs(found.psi - exact.psi)[near]) / exact.psi[0])
    assert errors[-1] < 1e-5
    orders = np.log2(np.array(errors[:-1]) / np.array(errors[1:]))
    # 1e-8: what the end of the grid at a million radii leaves of a boson that is hardly screened
    assert np.all((orders > 1.8) | (np.array(errors[1:]) < 1e-8)), (errors, orders)


def test_gauss_law_holds_for_a_uniform_sphere():
    """The current through the border and what the mass term holds are the charge."""
    found, _ = uniform(1.0 / R, 400)
    mesh, n = found.mesh, found.mesh.inside
    held = np.sum((mesh.volume * found.chi)[: n + 1]) / R**2
    charge = (1e-18 * KM) ** 2 * 0.01 * FERMI3 * R**3 / 3
    assert found.current[n] + held == pytest.approx(charge, rel=1e-9)


STRONG = [(1e-18, 1e-14), (1e-17, 1e-10), (1e-16, 1e-14), (1e-15, 1e-9), (1e-22, 1e-16), (1e-15, 1e-7)]


@pytest.mark.parametrize(("g", "m_A"), STRONG)
def test_default_grid_is_within_1e_5_of_a_finer_one(g, m_A):
    """Against four times the cells, in the corners too: their own error is smaller by an order of magnitude."""
    star, fine = solve(COLD, g, m_A), solve(COLD, g, m_A, grid=Grid().finer(4))
    n = len(star.x)
    assert np.max(np.abs(star.psi[:n] - fine.psi[: 4 * n - 3 : 4])) < 1e-5 * fine.psi[0]


@pytest.mark.parametrize(("g", "m_A"), [(1e-20, 1e-11), (1e-18, 1e-14), (1e-17, 1e-10)])
def test_potential_converges_with_second_order(g, m_A):
    """Three grids against one that is finer than all: errors fall by four.

    At g of 1e-15 the screening length at the muon threshold, a few metres, is a cell or two: there the error jumps with
    the place of the threshold in its cell.
    """
    fine = solve(COLD, g, m_A, grid=Grid().finer(4))
    errors = []
    for factor in (0.25, 0.5, 1.0):
        star = solve(COLD, g, m_A, grid=Grid().finer(factor))
        every = (len(fine.x) - 1) // (len(star.x) - 1)
        errors.append(np.max(np.abs(star.psi[: len(star.x)] - fine.psi[: len(fine.x) : every])) / fine.psi[0])
    orders = np.log2(np.array(errors[:-1]) / np.array(errors[1:]))
    assert np.all(orders > 1.7), (errors, orders)


def continuous(star):
    """The same star's mu_n(r) as a continuous function, for another solver."""
    r, mu = star.r[: len(star.x)], star.state.mu_n
    return lambda at: np.interp(at, r, mu)


CORNERS = [(1e-20, 1e-14), (1e-16, 1e-14), (1e-20, 1e-9), (1e-16, 1e-9)]


@pytest.mark.parametrize(("g", "m_A"), [(1e-20, 1e-11), (1e-18, 1e-14), (3e-18, 1e-10), (1e-17, 1e-14), *CORNERS])
def test_independent_collocation_gives_the_same_potential(g, m_A):
    """scipy's solve_bvp at frozen mu_n(r) inside, with the exact outer condition set at 200 km over ln r."""
    star = solve(COLD, g, m_A)
    mu_of, radius, m = continuous(star), star.structure.radius, star.m
    trapped = 2 / (6 * np.pi**2)
    source = (g * KM) ** 2
    end = 200.0

    def muons(r, psi):
        inside = r < radius
        found = np.zeros_like(r)
        found[inside] = COLD.at(mu_of(r[inside]), psi[inside]).n_mu
        return found

    def slopes(s, y):  # s: r = 0.01 e^s
        r = 0.01 * np.exp(s)
        net = muons(r, np.maximum(y[0], 0)) - trapped * y[0] ** 3
        return np.array([y[1], -y[1] + r**2 * (m**2 * y[0] - source * net)])

    def ends(a, b):
        return np.array([a[1], b[1] + (m * end + 1) * b[0] - far])

    # Neutrinos beyond 200 km draw a little: take the slope of the large grid there.
    at_end = np.interp(end, star.r, star.psi)
    slope = np.interp(end, star.r, np.gradient(star.psi, star.r)) * end
    far = slope + (m * end + 1) * at_end
    s = np.log(np.geomspace(0.01, end, 3000) / 0.01)
    guess = np.interp(0.01 * np.exp(s), star.r, star.psi)
    found = solve_bvp(slopes, ends, s, np.array([guess, np.gradient(guess, s)]), tol=1e-6, max_nodes=20000)
    assert found.success
    ours = np.interp(0.01 * np.exp(found.x), star.r, star.psi)
    assert np.max(np.abs(ours - found.y[0])) < 2e-5 * star.psi[0]


def test_potential_is_the_green_function_of_its_own_charges():
    """(68) as printed, with f_1 and f_2 of (67) over the net density of the converged star, is psi again."""
    star = solve(COLD, 3e-18, 3e-11)
    r, m = star.r, star.m
    net = star.inner(star.state.n_mu) - 2 * star.neutrino * star.psi**3
    density = (star.g * KM) ** 2 * net * r

    def integral(values):
        return np.concatenate(([0.0], np.cumsum((values[1:] + values[:-1]) / 2 * np.diff(r))))

    near = (r > 0.5) & (r < 60)
    f_1, f_2 = integral(density * np.exp(m * r)), integral(density * np.exp(-m * r))
    rising, falling = np.exp(m * r), np.exp(-m * r)
    with np.errstate(divide="ignore", invalid="ignore"):
        found = (falling * (f_1 - f_2[-1]) + rising * (f_2[-1] - f_2)) / (2 * m * r)
    assert np.max(np.abs(found - star.psi)[near]) < 2e-5 * star.psi[0]
