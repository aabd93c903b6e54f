"""Random numbers of pulsar-kick: Philox against its published answers and NumPy, and the laws that are drawn."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numba import njit
from scipy import integrate, stats

from nukernels.simulators.pulsar_kick import draws, philox
from nukernels.simulators.pulsar_kick.options import Options
from nukernels.simulators.pulsar_kick.star import star

ONES = 2**64 - 1
# Known answers of the authors' library Random123, philox4x64-10: counter, key, words.
KNOWN = [
    ((0, 0, 0, 0), (0, 0), "16554d9eca36314c db20fe9d672d0fdc d7e772cee186176b 7e68b68aec7ba23b"),
    ((ONES,) * 4, (ONES,) * 2, "87b092c3013fe90b 438c3c67be8d0224 9cc7d7c69cd777b6 a09caebf594f0ba0"),
    (
        (0x243F6A8885A308D3, 0x13198A2E03707344, 0xA4093822299F31D0, 0x082EFA98EC4E6C89),
        (0x452821E638D01377, 0xBE5466CF34E90C6C),
        "a528f45403e61d95 38c72dbd566e9788 a5a1610e72fd18b5 57bd43b5e52b7fe6",
    ),
]


@njit
def block(counter: object, key: object) -> object:
    return philox.philox(counter[0], counter[1], counter[2], counter[3], key[0], key[1])


@njit
def energies(temperature: float, power: float, found: object) -> None:
    zero, one = np.uint64(0), np.uint64(7)
    for i in range(found.size):
        found[i] = draws.thermal_energy(temperature, power, zero, np.uint64(i), one, zero)[0]


@njit
def turned(direction: object, c1: float, c2: float, found: object) -> None:
    zero = np.uint64(0)
    for i in range(found.shape[0]):
        w0, w1, _, _ = philox.philox(zero, np.uint64(i), zero, zero, zero, zero)
        u, v = philox.uniform(w0), philox.uniform(w1)
        found[i, 0], found[i, 1], found[i, 2] = draws.scattered(direction[0], direction[1], direction[2], u, v, c1, c2)


@njit
def circles(u: object, found: object) -> None:
    for i in range(u.size):
        found[i, 0], found[i, 1] = draws.circle(u[i])


@njit
def births(star: object, found: object) -> None:
    zero = np.uint64(0)
    for i in range(found.shape[0]):
        x, y, z, _, _, nz, _ = draws.birth(star, zero, np.uint64(i), np.uint64(3), zero)
        found[i, 0], found[i, 1], found[i, 2] = np.sqrt(x * x + y * y + z * z), z, nz


def words(values: tuple[int, ...]) -> np.ndarray:
    return np.array(values, dtype=np.uint64)


@pytest.mark.parametrize(("counter", "key", "answer"), KNOWN)
def test_philox_gives_the_published_answers(counter, key, answer) -> None:
    assert [f"{int(word):016x}" for word in block(words(counter), words(key))] == answer.split()


def test_philox_agrees_with_numpy_at_any_counter_and_key() -> None:
    rng = np.random.default_rng(5)
    for _ in range(20):
        counter, key = rng.integers(1, 2**63, 4, dtype=np.uint64), rng.integers(0, 2**63, 2, dtype=np.uint64)
        before = [int(counter[0]) - 1, *(int(c) for c in counter[1:])]  # NumPy counts before it draws
        assert list(block(counter, key)) == list(np.random.Philox(counter=before, key=key).random_raw(4))


def test_circle_is_cosine_and_sine_of_the_full_turn() -> None:
    u = np.concatenate([np.linspace(0, 1, 4001)[:-1], [0.25, 0.5, 0.75, 2.0**-53, 1 - 2.0**-53]])
    found = np.empty((u.size, 2))
    circles(u, found)
    # The quarter is counted from the diagonal: the same circle, run through from another start.
    angle = np.unwrap(np.arctan2(found[:4000, 1], found[:4000, 0]))
    assert np.allclose(np.diff(angle), 2 * math.pi / 4000, rtol=0, atol=1e-14)
    assert np.allclose(np.hypot(found[:, 0], found[:, 1]), 1, rtol=0, atol=3e-16)


@pytest.mark.parametrize("power", [0.0, 2.0, 2.5, 4.0])
def test_drawn_energies_follow_the_law_of_the_redraw(power) -> None:
    found = np.empty(20_000)
    energies(30.0, power, found)
    x = np.linspace(0, 40, 8001)
    density = x**power / (np.exp(x) + 1)
    cumulative = integrate.cumulative_simpson(density, x=x, initial=0)
    test = stats.kstest(found / 30.0, lambda t: np.interp(t, x, cumulative / cumulative[-1]))
    assert test.pvalue > 1e-3


@pytest.mark.parametrize("direction", [(0.0, 0.0, 1.0), (0.0, 0.0, -1.0), (0.6, -0.64, 0.48), (1.0, 0.0, 0.0)])
def test_scattering_angle_follows_the_cross_section_around_any_direction(direction) -> None:
    c1, c2 = 5.2, -0.8
    found = np.empty((20_000, 3))
    turned(np.array(direction), c1, c2, found)
    assert np.allclose(np.linalg.norm(found, axis=1), 1, rtol=0, atol=4e-16)
    cosine = np.clip(found @ np.array(direction), -1, 1)
    test = stats.kstest(cosine, lambda t: (t + 1) / 2 + c2 / c1 * (t * t - 1) / 4)  # the integral of (9)
    assert test.pvalue > 1e-3
    # Azimuth: no preferred direction across the flight, to four standard errors.
    across = found - cosine[:, None] * np.array(direction)
    assert np.all(np.abs(across.mean(axis=0)) < 4 * across.std(axis=0) / math.sqrt(len(found)) + 1e-15)


@pytest.mark.parametrize(("source", "power"), [("volume", 3.0), ("radius", 1.0), ("density", None)])
def test_places_of_birth_follow_the_source(source, power) -> None:
    options = Options(source=source)
    found = np.empty((20_000, 3))
    births(star(options), found)
    r = np.linspace(0, 1, 1001)
    weight = r**2 * (options.rho_centre - (options.rho_centre - options.rho_core) * r**2)
    dense = integrate.cumulative_simpson(weight, x=r, initial=0)
    law = (lambda t: t**power) if power else (lambda t: np.interp(t, r, dense / dense[-1]))
    assert stats.kstest(found[:, 0], law).pvalue > 1e-3
    assert stats.kstest(found[:, 1] / found[:, 0], stats.uniform(-1, 2).cdf).pvalue > 1e-3
    assert stats.kstest(found[:, 2], stats.uniform(-1, 2).cdf).pvalue > 1e-3
