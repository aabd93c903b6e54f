"""Landau levels, rotation and entropy: the steps behind the coefficients."""

from __future__ import annotations

import math

import mpmath
import pytest
import sympy as sp

from derivations.anomalous_transport import entropy, free_gas
from derivations.anomalous_transport.anomaly import landau_hamiltonian, unit_coefficient, velocity_of_lowest_level
from derivations.anomalous_transport.thermal import fermi_integral, mean_energy_over_temperature

STATES = [(300.0, 10.0), (-40.0, 25.0), (0.0, 30.0), (5.0, 100.0), (150.0, 2.0)]


@pytest.mark.parametrize("chirality", [1, -1])
def test_only_the_lowest_level_is_one_sided(chirality: int) -> None:
    """The velocity sigma_z of a state of a higher level is odd in p, its energy even: p and -p cancel."""
    p, field = sp.symbols("p field", positive=True)
    assert velocity_of_lowest_level(chirality) == chirality
    for level in (1, 2, 7):
        h = landau_hamiltonian(chirality, level, p, field)
        assert sp.expand(h**2 - (p**2 + 2 * field * level) * sp.eye(2)) == sp.zeros(2, 2)
        velocity = (h * chirality * sp.diag(1, -1)).trace()  # twice the energy times the velocity of a state
        assert sp.expand(velocity + velocity.subs(p, -p)) == 0


def test_higher_levels_follow_from_ladder_operators() -> None:
    """sigma.(p - A) on oscillator states: the product of its transverse part with itself is 2 field n."""
    field, n, size = 3, 5, 8
    lower = sp.Matrix(size, size, lambda i, j: sp.sqrt(j) if j == i + 1 else 0)
    across = sp.sqrt(2 * field) * sp.Matrix(sp.BlockMatrix([[sp.zeros(size), lower.T], [lower, sp.zeros(size)]]))
    squared = across * across
    assert squared[n, n] == 2 * field * n  # spin up, n quanta
    assert squared[size + n - 1, size + n - 1] == 2 * field * n  # spin down, n - 1 quanta


def test_unit_coefficient() -> None:
    assert unit_coefficient() == 1 / (4 * sp.pi**2)


@pytest.mark.parametrize("n", [0, 1, 2, 3, 4])
@pytest.mark.parametrize(("mu", "t"), STATES)
def test_closed_thermal_integrals(n: int, mu: float, t: float) -> None:
    def occupation(e: mpmath.mpf) -> mpmath.mpf:
        return 1 / (1 + mpmath.exp(e / t))

    edges = [0, *sorted({abs(mu) / 2, abs(mu)} - {0}), abs(mu) + 10 * t, abs(mu) + 30 * t, abs(mu) + 90 * t]
    measured = mpmath.quad(lambda p: p**n * (occupation(p - mu) + (-1) ** (n + 1) * occupation(p + mu)), edges)
    closed = float(fermi_integral(n, sp.Float(mu), sp.Float(t)))
    assert closed == pytest.approx(float(measured), rel=1e-10, abs=1e-9 * t ** (n + 1))


@pytest.mark.parametrize("n", [0, 1, 2, 3])
def test_sommerfeld_route_for_cold_gas(n: int) -> None:
    """mu^(n+1)/(n+1) + pi^2 T^2 n mu^(n-1)/6 + ...: the expansion of the particles alone, where T << mu."""
    mu, t = 300.0, 3.0
    expansion = mu ** (n + 1) / (n + 1) + math.pi**2 / 6 * t**2 * n * mu ** max(n - 1, 0)
    closed = float(fermi_integral(n, sp.Float(mu), sp.Float(t)))
    assert closed == pytest.approx(expansion, rel=1e-5)


def test_mean_thermal_energy() -> None:
    assert float(mean_energy_over_temperature()) == pytest.approx(3.1514, abs=1e-4)


def test_rotation_by_partial_waves() -> None:
    """On the axis only j_z = +1/2 and -1/2 have density: spin up and down with s-wave, at energies shifted by Omega/2.

    Current per Omega of a right-handed field by a finite difference of those two occupations.
    """
    mu, t, omega = 200.0, 20.0, 1e-3

    def density(shift: float) -> float:
        def integrand(p: mpmath.mpf) -> mpmath.mpf:
            particle = 1 / (1 + mpmath.exp((p - mu - shift) / t))
            # Negative energies: filled states less the filled sea.
            hole = 1 / (1 + mpmath.exp((p + mu + shift) / t))
            return p**2 * (particle - hole)

        return float(mpmath.quad(integrand, [0, 100, 200, 300, 500, 1500])) / (4 * math.pi**2)

    current = (density(omega / 2) - density(-omega / 2)) / omega
    closed = free_gas.rotating_current(1, sp.Float(mu), sp.Float(t))
    assert float(closed) == pytest.approx(current, rel=1e-6)
    assert float(closed) == pytest.approx(mu**2 / (4 * math.pi**2) + t**2 / 12, rel=1e-14)


def test_energy_current_and_momentum_differ_by_three_in_the_rotating_gas() -> None:
    mu, t = sp.symbols("mu t", positive=True)
    current, momentum = (
        of(1, mu, t) for of in (free_gas.rotating_energy_current, free_gas.rotating_canonical_momentum)
    )
    assert sp.expand(current - 3 * momentum) == 0


def test_local_divergences_of_ideal_flow() -> None:
    """div omega = 2 a.omega and div B = a.B - 2 omega.E for any flow and any field with potentials."""
    assert entropy.divergence_of_vorticity() == 2
    assert entropy.divergence_of_magnetic_field() == (1, -2)
    assert entropy.thermal_power(sp.Integer(1)) == 2
    assert entropy.thermal_power(sp.Integer(2)) == 3


def test_entropy_production_vanishes_with_the_momentum_densities() -> None:
    """Every condition of the entropy argument, written out for the solution (one symmetry)."""
    mu, t, c, beta = sp.symbols("mu T C beta", positive=True)
    of = entropy.Symmetries(("a",), {"a": mu}, lambda *_: c, {"a": beta}, t)
    magnetic, vortical = entropy.magnetic_coefficient(of, "a", "a"), entropy.vortical_coefficient(of, "a")
    along_b, along_omega = entropy.momentum_along_field(of, "a"), entropy.momentum_along_vorticity(of)
    for k, sigma, q in ((1, magnetic, along_b), (2, vortical, along_omega)):
        s = ((k + 1) * q / k - mu * sigma) / t
        assert sp.expand(k * (t * s + mu * sigma - q) - q) == 0
        for y in (mu, t):
            assert sp.expand(t * sp.diff(s, y) + mu * sp.diff(sigma, y) - sp.diff(q, y)) == 0
    s_b = (2 * along_b - mu * magnetic) / t
    assert sp.expand(vortical - 2 * (t * s_b + mu * magnetic - along_b)) == 0


def test_coefficients_without_a_momentum_are_refused() -> None:
    """sigma_ab that is no gradient in mu has no momentum density: entropy would fall."""
    x, y = sp.symbols("x y")
    of = entropy.Symmetries(("a", "b"), {"a": x, "b": y}, lambda *_: sp.S.One, {"a": 0, "b": 0}, sp.Symbol("T"))
    with pytest.raises(ValueError, match="no momentum density"):
        entropy.momentum_density(of, sp.S.One, {"a": y, "b": -x})
