"""Spin density matrices (2) of ando2003: which reading of the print holds, and exact spinors."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
import sympy as sp

from derivations.core.dirac import GAMMA, GAMMA_5, IDENTITY, METRIC, bar, sigma, slash
from derivations.neutrino_nucleon.spinors import FINAL, INITIAL, matrix, spinor_density
from derivations.neutrino_nucleon.symbols import m, p_prime_vec, p_vec, s, s_prime
from derivations.proof import status_of
from tests.derivations.neutrino_nucleon.exact_spinors import DIRAC, nucleon


def test_gamma_matrices_obey_the_clifford_algebra() -> None:
    for mu, nu in product(range(4), repeat=2):
        anticommutator = GAMMA[mu] * GAMMA[nu] + GAMMA[nu] * GAMMA[mu]
        assert anticommutator == 2 * (METRIC[mu] if mu == nu else 0) * IDENTITY
        assert bar(sigma(mu, nu)) == sigma(mu, nu)
    assert GAMMA_5**2 == IDENTITY
    v = sp.symbols("v:4", real=True)
    assert (slash(v) ** 2).expand() == (v[0] ** 2 - v[1] ** 2 - v[2] ** 2 - v[3] ** 2) * IDENTITY


def test_print_is_confirmed_with_covariant_momentum_components() -> None:
    found = status_of(spinor_density)
    assert (found.name, found.level, found.problems) == ("confirmed", "exact", ())


def test_two_readings_of_the_print_work_and_they_are_the_same_up_to_the_sign_of_gamma_5() -> None:
    # Heights of the indices of gamma_3, of p_i against gamma_i, of p_3 (+1 upper, -1 lower), and the sign of gamma_5.
    derived = matrix(spinor_density(), INITIAL)
    working = set()
    for height_gamma_3, height_p_i, height_p_3, sign_5 in product((1, -1), repeat=4):
        gamma_5 = sign_5 * GAMMA_5
        drift = height_p_i * sum((p_vec[i] / m * GAMMA[i + 1] for i in range(3)), sp.zeros(4, 4))
        first = (IDENTITY - s * gamma_5 * height_gamma_3 * GAMMA[3]) * (IDENTITY + GAMMA[0] + drift)
        reading = (first - s * height_p_3 * p_vec[2] / m * gamma_5 * (IDENTITY + GAMMA[0])) / 2
        if (reading - derived).expand().is_zero_matrix:
            working.add((height_gamma_3, height_p_i, height_p_3, sign_5))
    assert working == {(1, -1, -1, 1), (-1, -1, 1, -1)}


@pytest.mark.parametrize(("state", "p", "spin"), [(INITIAL, p_vec, s), (FINAL, p_prime_vec, s_prime)])
@pytest.mark.parametrize("value", [1, -1])
def test_deviation_from_exactly_boosted_spinors_is_of_second_order(
    state: str, p: sp.MatrixBase, spin: sp.Symbol, value: int
) -> None:
    momentum = np.array([31.0, -17.0, 23.0])
    expanded = sp.lambdify(
        m, matrix(spinor_density(), state).subs({**dict(zip(p, momentum, strict=True)), spin: value})
    )
    masses = 1000.0 * 2.0 ** np.arange(5)
    sizes = []
    for mass in masses:
        u = nucleon(momentum, value, mass, DIRAC)
        exact = 2 * np.outer(u, u.conj()) @ DIRAC[0]
        sizes.append(np.linalg.norm(np.array(expanded(mass), dtype=complex) - exact))
    assert np.polyfit(np.log(masses), np.log(sizes), 1)[0] == pytest.approx(-2, abs=0.05)
