"""Whole stars: limits, conservation, the plane of couplings and masses, curved space."""

import os
from dataclasses import replace

import numpy as np
import pytest

from nukernels.errors import UserMistake
from nukernels.simulators.gauge_star import curves, growth
from nukernels.simulators.gauge_star.correction import correction
from nukernels.simulators.gauge_star.equilibrium import curve, solve
from nukernels.simulators.gauge_star.matter import FERMI3, Matter, Nucleons
from nukernels.simulators.gauge_star.stages import stages
from nukernels.simulators.gauge_star.star import Grid, Physics

COLD = Matter()
SMALL = Grid(cells=512, ratio=1.05, first=4e-3)
CURVED = Physics(gravity="curved", sources="all")


def test_weak_force_leaves_the_ordinary_star():
    """g -> 0: structure as without force, potential proportional to g^2."""
    plain, weak, twice = (solve(COLD, g, 1e-14, grid=SMALL) for g in (0.0, 1e-22, 2e-22))
    assert weak.structure.radius == pytest.approx(plain.structure.radius, rel=1e-8)
    assert twice.psi[0] == pytest.approx(4 * weak.psi[0], rel=1e-6)
    assert weak.charge(30.0) == pytest.approx(plain.charge(30.0), rel=1e-6)
    assert np.all(plain.psi == 0)


@pytest.mark.parametrize("physics", [Physics(), Physics(gravity="curved"), Physics(gravity="printed")])
@pytest.mark.parametrize(("g", "m_A"), [(1e-18, 1e-14), (1e-17, 1e-10), (1e-16, 1e-14)])
def test_charge_by_gauss_law_is_the_charge_by_counting(g, m_A, physics):
    """Current and mass term at 30 km against muons less trapped neutrinos, counted."""
    star = solve(COLD, g, m_A, physics=physics, grid=SMALL)
    edges = (star.r[1:] + star.r[:-1]) / 2
    i = int(np.searchsorted(star.r, 20.0))
    muons = star.count(star.inner(star.state.n_mu))
    trapped = star.count(2 * star.neutrino * star.psi**3, star.r[i], matter=False)
    assert trapped > 0.01 * muons
    assert star.charge(edges[i]) == pytest.approx(muons - trapped, abs=1e-9 * muons)


@pytest.mark.parametrize("physics", [Physics(), CURVED])
def test_neutron_potential_times_redshift_is_constant(physics):
    """Hydrostatic and chemical equilibrium together; pressure gradient against the forces on matter."""
    star = solve(COLD, 3e-18, 1e-13, physics=physics)
    n = len(star.x)
    redshifted = np.log(star.state.mu_n) + star.phi[:n]
    assert np.ptp(redshifted) < 1e-12
    rho, p = star.state.energies
    r, middle = star.r[:n], slice(40, n - 200)
    gradient = np.gradient(p, r)[middle]
    phi_slope, psi_slope = np.gradient(star.phi[:n], r)[middle], np.gradient(star.psi[:n], r)[middle]
    gravity = -(rho + p)[middle] * phi_slope
    electric = -star.state.n_mu[middle] * (psi_slope + phi_slope * star.psi[:n][middle])
    assert np.allclose(gradient, gravity + electric, rtol=2e-5)
    assert np.max(np.abs(electric / gravity)) > 5e-4


def test_metric_function_outside_and_inside_join():
    """Phi' = (m + 4 pi r^3 P)/(r (r - 2 m)) just inside the surface, and Phi = -lambda outside."""
    star = solve(COLD, 1e-18, 1e-14)
    n = len(star.x)
    assert np.array_equal(star.phi[n - 1 :], -star.lam[n - 1 :])
    r, m = star.r[n // 2], (1 - np.exp(-2 * star.lam[n // 2])) * star.r[n // 2] / 2
    from nukernels.simulators.gauge_star.tov import per_square_km

    p = per_square_km(star.state.energies[1][n // 2])
    slope = (star.phi[n // 2 + 1] - star.phi[n // 2 - 1]) / (star.r[n // 2 + 1] - star.r[n // 2 - 1])
    assert slope == pytest.approx((m + 4 * np.pi * r**3 * p) / (r * (r - 2 * m)), rel=1e-4)


def plane():
    """Couplings and boson masses of the sweep; a reduced one where asked for."""
    reduced = bool(os.environ.get("NUKERNELS_REDUCED"))
    return [0.0, *np.geomspace(1e-22, 1e-15, 4 if reduced else 15)], np.geomspace(1e-16, 1e-7, 4 if reduced else 19)


def swept(couplings, masses, grid):
    for g in couplings:
        for m_A in masses:
            star = solve(COLD, float(g), float(m_A), grid=grid)
            assert star.moved < 1e-8
            assert star.structure.mass == pytest.approx(2.0, rel=1e-8)
            assert np.all(star.psi >= 0)
            inside = star.psi[: len(star.x)]
            assert g == 0 or np.all(np.diff(star.psi) <= 1e-12 * inside[0])


def test_every_corner_of_the_plane_converges():
    """No starting values, no continuation: the corners and the middle."""
    swept([0.0, 1e-22, 1e-18, 1e-15], [1e-16, 1e-10, 1e-7], SMALL)


@pytest.mark.slow
def test_the_whole_plane_converges():
    """On the default grid: positive, monotone potentials, the mass met."""
    couplings, masses = plane()
    swept(couplings, masses, Grid())


def test_strong_force_screens_muons_but_makes_electrons():
    """The statements of the text: fewer muons, more electrons, a saturated well, a reduced charge."""
    found = curves.family(COLD, np.array([1e-20, 1e-18, 1e-17]), np.array([1e-14]), grid=SMALL).squeeze("m_A")
    assert np.all(np.diff(found.muons) < 0)
    assert np.all(np.diff(found.electrons) > 0)
    assert np.all(np.diff(found.charge_30km) < 0)
    assert np.all(np.diff(found.psi_centre) > 0)


def test_redshift_deepens_the_well_that_local_equilibrium_fixes():
    """psi = g|A_0| e^-Phi: at strong coupling psi is that of flat space, and g|A_0| smaller by e^Phi."""
    flat, curved = (solve(COLD, 1e-16, 1e-13, physics=Physics(gravity=g)) for g in ("flat", "curved"))
    assert curved.psi[0] == pytest.approx(flat.psi[0], rel=1e-3)
    assert curved.potential.chi[0] == pytest.approx(flat.psi[0] * np.exp(curved.phi[0]), rel=1e-2)


def test_first_order_correction_is_the_derivative_of_the_full_one():
    """Of a light star, where the metric is weak: full minus first order is of second order."""
    gaps = []
    for density in (0.2, 0.25):
        star = solve(COLD, 1e-17, 1e-11, central_density=density, grid=SMALL)
        parts = correction(star)
        first, full = parts.derived[0] / parts.flat[0], parts.full[0] / parts.flat[0] - 1
        assert first < 0
        gaps.append((abs(full - first), abs(first)))
    (small, size), (large, more) = gaps
    assert small < 0.5 * size
    assert large / small == pytest.approx((more / size) ** 2, rel=0.5)


def test_central_density_is_met_and_impossible_stars_are_refused():
    """Messages name the argument and what is allowed."""
    star = solve(COLD, 1e-17, 1e-14, central_density=0.5, grid=SMALL)
    assert star.state.n_b[0] / FERMI3 == pytest.approx(0.5, rel=1e-9)
    with pytest.raises(UserMistake, match=r"mass = 2.6 is not allowed.*2\.14"):
        solve(COLD, 1e-17, 1e-14, mass=2.6)
    with pytest.raises(UserMistake, match="central_density"):
        solve(COLD, 1e-17, 1e-14, central_density=9.0)
    with pytest.raises(UserMistake, match="cells"):
        solve(COLD, 1e-17, 1e-14, grid=replace(SMALL, cells=300))


def test_softer_matter_has_a_smaller_largest_mass_below_two_suns():
    """gamma = 0.2: the paper's Fig. 3 has two solar masses, its own equations do not."""
    stiff, soft = (float(np.max(curve(Matter(Nucleons(gamma=g)))[1])) for g in (0.13, 0.2))
    assert soft < 2.0 < stiff


def test_stages_fill_the_well_step_by_step():
    """Trapped neutrinos make the well shallower and let muons come back."""
    found = stages(COLD, 1e-17, 1e-14, grid=SMALL)
    assert found[0].muons == 0
    assert found[1].psi > found[2].psi > found[3].psi > 0
    assert found[1].muons < found[2].muons < found[3].muons
    for stage in found[1:]:
        assert stage.mu_mu == pytest.approx(stage.mu_e, rel=1e-12)


def test_growth_of_errors_is_that_of_a_massive_field_without_charges():
    """sinh(m r)/(m r) at 60 km for g -> 0."""
    star = solve(COLD, 1e-22, 1e-10, grid=SMALL)
    x = star.m * 60
    assert growth.digits(star) == pytest.approx(np.log10(np.sinh(x) / x), rel=1e-6)
