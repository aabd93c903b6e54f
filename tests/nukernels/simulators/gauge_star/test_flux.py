"""Neutrinos of the star and what they are compared with."""

import numpy as np
import pytest

from nukernels.errors import UserMistake
from nukernels.simulators.gauge_star import SIMULATOR, backgrounds
from nukernels.simulators.gauge_star.equilibrium import solve
from nukernels.simulators.gauge_star.flux import emission
from nukernels.simulators.gauge_star.matter import Matter
from nukernels.simulators.gauge_star.star import Grid, Physics
from nukernels.simulators.gauge_star.tov import KM
from nukernels.simulators.simulator import quiet

COLD = Matter()
SMALL = Grid(cells=512, ratio=1.05, first=4e-3)


@pytest.mark.parametrize("physics", [Physics(), Physics(gravity="curved")])
def test_flux_over_all_energies_is_the_rate_over_the_sphere(physics):
    """(41) integrated is (40) over 4 pi L^2, for both flavours."""
    sent = emission(solve(COLD, 1e-17, 1e-13, physics=physics), 123.0)
    energies = np.linspace(0, sent.end_point * 1.01, 200001)
    found = np.trapezoid(sent.at(energies), energies)
    tail = energies[1]  # the grid of radii ends where the energy is tiny
    assert found == pytest.approx(sent.total, rel=1e-4)
    assert tail < 1e-3
    area = 4 * np.pi * (123.0 * 3.08567758149e18) ** 2
    assert sent.total * area == pytest.approx(2 * sent.rate, rel=1e-12)
    assert np.all(sent.at(np.array([sent.end_point * 1.001, 1e3])) == 0)


def test_rate_is_the_integral_of_the_squared_slope():
    """g_pair/(8 pi^3) psi'^2 over the volume, from differences of psi alone."""
    star = solve(COLD, 1e-18, 1e-14)
    sent = emission(star, 100.0)
    slope = np.diff(star.psi) / np.diff(star.r) / KM
    volume = 4 * np.pi / 3 * np.diff(star.r**3) * KM**3
    per_second = np.sum(slope**2 * volume) / (8 * np.pi**3) * 1.5192674478786263e21
    assert sent.rate == pytest.approx(per_second, rel=1e-4)


def test_helicity_states_distance_and_mass_scale_the_flux():
    """Two states double it, twice the distance quarters it, a heavy neutrino is not made."""
    star = solve(COLD, 1e-18, 1e-14, grid=SMALL)
    one = emission(star, 100.0)
    assert emission(star, 100.0, g_pair=2).total == pytest.approx(2 * one.total, rel=1e-12)
    assert emission(star, 200.0).total == pytest.approx(one.total / 4, rel=1e-12)
    assert emission(star, 100.0, m_flavour_eV=1e-6).total == pytest.approx(one.total, rel=1e-3)
    assert emission(star, 100.0, m_flavour_eV=10.0).total < 1e-30 * one.total
    assert emission(solve(COLD, 0.0, 1e-14, grid=SMALL), 100.0).total == 0


def test_backgrounds_have_the_units_of_the_flux():
    """7.34 per cm^2 and s over the sphere between 13 and 944 MeV; Honda agrees; 8B is 5.46e6."""
    energies = backgrounds.numbers(backgrounds.FLUKA, "E_GeV") * 1e3
    whole = backgrounds.atmospheric(energies, 180.0)
    assert np.trapezoid(whole, energies) == pytest.approx(7.34, rel=0.01)
    at = np.array([200.0, 500.0])
    mean = sum(backgrounds.atmospheric(at, 23.0, f"honda_sol{s}") for s in ("min", "max")) / 2
    assert np.allclose(mean / backgrounds.atmospheric(at, 23.0), [1.045, 1.003], atol=0.01)
    assert backgrounds.cone(180.0) == 1.0
    assert backgrounds.cone(60.0) == pytest.approx(0.25)
    grid = np.linspace(0, 20, 20001)
    assert np.trapezoid(backgrounds.solar(grid), grid) == pytest.approx(5.46e6, rel=3e-3)
    assert np.isnan(backgrounds.atmospheric(np.array([5.0]), 23.0))[0]


def test_distance_of_the_star_is_that_of_the_paper():
    """0.123 +0.011 -0.015 kpc, from the table."""
    assert tuple(backgrounds.rxj1856()) == (123.0, 108.0, 134.0)


def test_unknown_backgrounds_are_refused():
    """By name."""
    with pytest.raises(UserMistake, match="source"):
        backgrounds.atmospheric(np.array([100.0]), 23.0, "other")
    with pytest.raises(UserMistake, match="species"):
        backgrounds.atmospheric(np.array([100.0]), 23.0, "fluka", "tau")
    with pytest.raises(UserMistake, match="model"):
        backgrounds.solar(np.array([5.0]), 23.0, "other")


def test_simulator_gives_a_labelled_dataset_and_the_same_bytes_twice(tmp_path):
    """Units, names, origin; figure on request."""
    options = SIMULATOR.configured({"g": 1e-17, "cells": 512, "ratio": 1.05})
    found, again = (SIMULATOR.run(options, quiet) for _ in range(2))
    assert found.identical(again)
    for name in found.data_vars:
        assert {"units", "long_name"} <= set(found[name].attrs), name
    assert "liu2026:66" in found.attrs["equations"]
    assert float(found.mass) == pytest.approx(2.0)
    assert len(SIMULATOR.summary(found)) == 4
    SIMULATOR.figure(found, tmp_path / "star.png")
    assert (tmp_path / "star.png").stat().st_size > 10_000


def test_a_users_table_gives_a_star_and_must_reach_the_surface(tmp_path):
    """(59) as a table, against the kernels; a table that begins too late is refused."""
    n = np.geomspace(1e-4, 1.45, 300)
    z = n / 0.15
    rows = np.transpose([n, -15.8 * z * (2.13 - z) / (1 + 0.13 * z), 32 * z**0.6])
    path = tmp_path / "matter.csv"
    path.write_text("n_b_fm3,symmetric_MeV,symmetry_MeV\n" + "\n".join(",".join(map(repr, r.tolist())) for r in rows))
    common = {"g": 1e-18, "cells": 512, "surface_density": 1e-4}
    found, same = (
        SIMULATOR.run(SIMULATOR.configured(common | more), quiet) for more in ({"nuclear_table": str(path)}, {})
    )
    assert float(found.radius) == pytest.approx(float(same.radius), rel=1e-5)
    assert float(found.psi_centre) == pytest.approx(float(same.psi_centre), rel=1e-4)
    with pytest.raises(UserMistake, match="surface_density"):
        SIMULATOR.run(SIMULATOR.configured({"nuclear_table": str(path)}), quiet)


def test_contradictory_options_are_refused():
    """With the name of the option."""
    for values, name in (
        ({"cells": 300}, "cells"),
        ({"outer_radius": 5}, "outer_radius"),
        ({"m_A": 0}, "m_A"),
        ({"gravity": "none"}, "gravity"),
        ({"nuclear_table": "x.csv", "gamma": 0.2}, "gamma"),
        ({"g": float("nan")}, "g"),
    ):
        with pytest.raises(UserMistake, match=name):
            SIMULATOR.configured(values)
