"""The walk on spheres of pulsar-kick: its closed forms, and the same results as scattering by scattering."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numba import njit
from scipy import integrate, stats

from nukernels.errors import UserMistake
from nukernels.simulators.pulsar_kick import SIMULATOR, Options, diffusion
from nukernels.simulators.pulsar_kick.batches import followed
from nukernels.simulators.pulsar_kick.tally import asymmetry, energy_ratio, fraction, mean_energy

ROW = {"layer": 1.3, "B": 6e15, "delta": 0.4}


@njit
def places(zeta: float, k: float, found: object) -> None:
    zero = np.uint64(0)
    for i in range(found.size):
        found[i] = diffusion.place_of_redraw(zeta, k, zero, np.uint64(i), np.uint64(4), zero)[0]


@njit
def cosines(k: float, u: object, found: object) -> None:
    for i in range(u.size):
        found[i] = diffusion.along_radius(k, u[i])


@njit
def low_energies(cut: float, power: float, found: object) -> None:
    zero = np.uint64(0)
    for i in range(found.size):
        found[i] = diffusion.below_cut(cut, power, zero, np.uint64(i), np.uint64(4), zero)[0]


@pytest.mark.parametrize(("zeta", "k"), [(0.2, 0.0), (0.2, 0.15), (2.9, 0.1), (3.1, 0.1), (40.0, 0.05)])
def test_place_of_a_redraw_follows_the_green_function_of_the_sphere(zeta, k) -> None:
    found = np.empty(20_000)
    places(zeta, k, found)
    d = np.linspace(0, 1, 20_001)
    drift = np.sinh(k * d) / (k * np.maximum(d, 1e-12)) if k else np.ones_like(d)
    law = d * np.sinh(zeta * (1 - d)) * drift
    cumulative = integrate.cumulative_trapezoid(law, d, initial=0)
    assert stats.kstest(found, lambda t: np.interp(t, d, cumulative / cumulative[-1])).pvalue > 1e-3


def test_green_function_of_the_sphere_solves_its_equation() -> None:
    """Laplacian u + 2k u_z = (zeta^2 - k^2) u away from the centre, for the adjoint density exp(k z) sinh(..)/r."""
    zeta, k, h = 1.7, 0.4, 3e-4

    def u(x: float, y: float, z: float) -> float:
        r = math.sqrt(x * x + y * y + z * z)
        return math.exp(k * z) * math.sinh(zeta * (1 - r)) / r

    x, y, z = 0.2, -0.3, 0.35
    ends = [(h, 0, 0), (0, h, 0), (0, 0, h)]
    laplacian = sum(u(x + a, y + b, z + c) + u(x - a, y - b, z - c) - 2 * u(x, y, z) for a, b, c in ends) / h**2
    drift = (u(x, y, z + h) - u(x, y, z - h)) / (2 * h)
    # The density of places obeys the adjoint: the drift 2k has changed its sign.
    assert laplacian - 2 * k * drift == pytest.approx((zeta**2 - k**2) * u(x, y, z), rel=1e-5)


@pytest.mark.parametrize("k", [0.0, 1e-8, 0.1, 2.0])
def test_exit_of_a_sphere_leans_the_way_the_free_path_grows(k) -> None:
    u = (np.arange(10_000) + 0.5) / 10_000
    found = np.empty(u.size)
    cosines(k, u, found)
    mean = 1 / math.tanh(k) - 1 / k if k > 1e-3 else k / 3
    assert found.mean() == pytest.approx(mean, abs=1e-6)
    assert np.all(np.diff(found) > 0)


@pytest.mark.parametrize("power", [2.0, 4.0])
def test_table_of_moments_agrees_with_quadrature(power) -> None:
    table = diffusion.moments(power)
    x = np.geomspace(diffusion.LOWEST, diffusion.HIGHEST, diffusion.POINTS)
    every = integrate.quad(lambda t: t**power / (math.exp(t) + 1), 0, 80)[0]
    for i in (400, 1200, 1700, 1900):
        below = integrate.quad(lambda t: t**power / (math.exp(t) + 1), 0, x[i])[0]
        assert math.exp(table[i, 0]) == pytest.approx(below / every, rel=1e-6)
        for column, n in ((1, 2), (2, 4)):
            # In log t, so that the many decades of t near the cut are seen.
            ends = math.log(x[i]), math.log(80)
            above = integrate.quad(lambda v, n=n: math.exp(v * (power - n + 1)) / (math.exp(math.exp(v)) + 1), *ends)[0]
            assert table[i, column] == pytest.approx(above / (every - below), rel=1e-5)


@pytest.mark.parametrize("power", [2.0, 4.0])
def test_energies_below_the_cut_follow_the_law(power) -> None:
    found = np.empty(10_000)
    low_energies(1.5, power, found)
    x = np.linspace(0, 1.5, 1501)
    law = integrate.cumulative_simpson(x**power / (np.exp(x) + 1), x=x, initial=0)
    assert stats.kstest(found, lambda t: np.interp(t, x, law / law[-1])).pvalue > 1e-3


def compare(chosen: dict[str, float], one_by_one: int, accelerated: int) -> None:
    """Fraction, mean energies, asymmetries and scatterings, within 3.5 standard errors and one per cent."""
    one = followed(Options(neutrinos=one_by_one, **chosen))
    other = followed(Options(neutrinos=accelerated, transport="accelerated", stream=9, **chosen))
    for what in (
        fraction,
        energy_ratio,
        lambda t: mean_energy(t, 0),
        lambda t: mean_energy(t, 1),
        lambda t: asymmetry(t, (1,), "energy"),
        lambda t: asymmetry(t, (0,), "energy"),
    ):
        a, b = what(one), what(other)
        assert abs(a.value - b.value) < 3.5 * math.hypot(a.error, b.error) + 0.01 * abs(a.value)


@pytest.mark.parametrize("chosen", [{"scale": 300.0, "redraw_power": 4.0}, {"scale": 50.0}])
def test_accelerated_transport_gives_what_single_scatterings_give(chosen) -> None:
    compare({**ROW, **chosen}, 2000, 4000)


@pytest.mark.slow
@pytest.mark.parametrize(
    "chosen",
    [
        {"scale": 100.0, "redraw_power": 4.0, **ROW},
        {"scale": 30.0, **ROW},
        {"scale": 300.0, "redraw_fraction": 0.0, **ROW},
        {"scale": 200.0, "redraw_power": 4.0, "layer": 0.8, "B": 8e15, "delta": 0.2},
    ],
)
def test_accelerated_transport_in_opaque_stars(chosen) -> None:
    compare(chosen, 3000, 9000)


def test_accelerated_transport_refuses_what_it_does_not_follow() -> None:
    for chosen in ({"redraw": "regular"}, {"resonance": "energy"}):
        with pytest.raises(UserMistake, match="transport = accelerated"):
            SIMULATOR.configured({"transport": "accelerated", **chosen})
