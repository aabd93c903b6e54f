"""Squared amplitudes of ando2003: exact Dirac spinors decide, statements and statuses follow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import product

import numpy as np
import pytest
import sympy as sp

from derivations.core import CATALOGUE, Equation, Identity
from derivations.neutrino_nucleon import identities_amplitudes, identities_currents
from derivations.neutrino_nucleon import symbols as sy
from derivations.neutrino_nucleon.amplitudes import (
    amplitude_linear_in_P,
    amplitude_linear_in_q,
    leading_amplitude,
    squared_amplitude,
    squared_amplitude_split,
)
from derivations.neutrino_nucleon.currents import TABLE_I_CONSTANTS, coupling_constants
from derivations.neutrino_nucleon.kernels import squared_matrix_element
from derivations.proof import check_identity, status_of
from tests.derivations.neutrino_nucleon.exact_spinors import exact_square, random_collision

PARTS = (leading_amplitude, amplitude_linear_in_q, amplitude_linear_in_P)
MODULES = (identities_amplitudes.__name__, identities_currents.__name__)
IDENTITIES = [i for i in CATALOGUE.identities.values() if i.module in MODULES]
CASES = list(product((1, -1), repeat=3))
MASSES = 2000.0 * 2.0 ** np.arange(5)

Numeric = Callable[[Mapping[str, float]], float]


def numeric(expression: sp.Expr) -> Numeric:
    """An expression as a function of values by code name."""
    names = sorted(expression.free_symbols, key=str)
    function = sp.lambdify(names, expression, "math")
    return lambda x: float(function(*(x[str(name)] for name in names)))


@pytest.fixture(scope="module")
def derived() -> dict[str, Numeric]:
    return {e.number: numeric(e.form("derived")) for e in PARTS}


@pytest.fixture(scope="module")
def printed() -> dict[str, Numeric]:
    return {e.number: numeric(e.form("printed")) for e in PARTS}


def slopes(deviations: Callable[[dict[str, float]], list[float]], seed: int, **fixed: float) -> list[float]:
    """d log(rms deviation) / d log m of several deviations, each over six collisions."""
    random = np.random.default_rng(seed)
    collisions = [random_collision(random, **fixed) for _ in range(6)]
    sizes = [np.linalg.norm([deviations({**x, "m": mass}) for x in collisions], axis=0) for mass in MASSES]
    return [float(np.polyfit(np.log(MASSES), np.log(column), 1)[0]) for column in np.transpose(sizes)]


@pytest.mark.parametrize(("sign_nu", "s", "s_prime"), CASES)
def test_expansion_agrees_with_exact_spinors_up_to_the_second_order(
    derived: dict[str, Numeric], sign_nu: int, s: int, s_prime: int
) -> None:
    # A wrong sign, factor or structure anywhere in (4)-(6) would leave a slope of 0 or -1.
    def deviations(x: dict[str, float]) -> list[float]:
        return [exact_square(x) - sum(part(x) for part in derived.values())]

    assert slopes(deviations, seed=3, sign_nu=sign_nu, s=s, s_prime=s_prime) == pytest.approx([-2], abs=0.1)


@pytest.mark.parametrize(("sign_nu", "s", "s_prime"), CASES)
def test_each_printed_part_agrees_with_exact_spinors_except_where_an_erratum_says_so(
    derived: dict[str, Numeric], printed: dict[str, Numeric], sign_nu: int, s: int, s_prime: int
) -> None:
    # One part at a time is taken as printed; both misprints concern the transitions that flip the spin.
    def deviations(x: dict[str, float]) -> list[float]:
        best = exact_square(x) - sum(part(x) for part in derived.values())
        return [best + derived[number](x) - printed[number](x) for number in ("4", "5", "6")]

    flips = s != s_prime
    expected = [0 if flips and sign_nu == -1 else -2, -2, -1 if flips else -2]
    assert slopes(deviations, seed=4, sign_nu=sign_nu, s=s, s_prime=s_prime) == pytest.approx(expected, abs=0.1)


@pytest.mark.parametrize("sign_nu", [1, -1])
def test_energy_transfer_contributes_at_second_order_only(sign_nu: int) -> None:
    # q_0 multiplies sigma^{mu 0}, which is odd in the small components of the spinors.
    def deviations(x: dict[str, float]) -> list[float]:
        return [exact_square(x) - exact_square({**x, "q0": 0.0})]

    assert slopes(deviations, seed=5, sign_nu=sign_nu, s=1, s_prime=1) == pytest.approx([-2], abs=0.1)
    assert not squared_amplitude(1).has(sy.q0)


def test_first_order_is_linear_in_q_and_P_separately() -> None:
    first = sp.Poly(sp.expand(squared_amplitude(1)), *sy.q_vec, sy.q0, *sy.P_vec)
    assert first.is_homogeneous
    assert first.total_degree() == 1
    assert sp.expand(first.as_expr() - amplitude_linear_in_q() - amplitude_linear_in_P()) == 0
    assert not squared_amplitude(0).has(*sy.q_vec, sy.q0, *sy.P_vec)


def test_both_lepton_currents_give_the_same_spin_independent_leading_amplitude() -> None:
    # Parity violation is seen by the nucleon spin only; the sum over spins cannot tell antineutrinos apart.
    spins = [{sy.s: a, sy.s_prime: b} for a, b in product((1, -1), repeat=2)]
    sums = [sum(squared_amplitude(0, sign).subs(each) for each in spins) for sign in (1, -1)]
    assert sp.expand(sums[0] - sums[1]) == 0
    assert sp.expand(squared_amplitude(0, 1) - squared_amplitude(0, -1)) != 0


def test_rate_of_heavy_neutrons_is_the_textbook_cross_section() -> None:
    """Fixes the normalisation: sigma = G_F^2 k^2 (1 + 3 g_A^2)/(4 pi) for c_V = -1/2, c_A = -g_A/2, and the transport
    opacity 2 G_F^2 k^2 n (c_V^2 + 5 c_A^2)/(3 pi). For heavy nucleons (7) is
    k^2/(2 pi)^3 * 2 pi * (n/2) * the sum of (4) over spins, integrated over Omega'."""
    nodes, weights = np.polynomial.legendre.leggauss(4)
    cosine = sp.Symbol("cosine", real=True)
    forward = {**dict(zip(sy.Omega, (0, 0, 1), strict=True)), sy.Omega_prime[2]: cosine}
    spin_sum = sum(leading_amplitude().subs({sy.s: a, sy.s_prime: b}) for a, b in product((1, -1), repeat=2))
    kernel = sp.lambdify((cosine, sy.c_V, sy.c_A), spin_sum.subs(forward).subs(sy.G_F, 1))
    c_V, c_A = (coupling_constants()[f"{name}[nu n -> nu n]"].subs(TABLE_I_CONSTANTS) for name in ("c_V", "c_A"))
    rate = kernel(nodes, float(c_V), float(c_A)) / (2 * np.pi) ** 2 / 2 * 2 * np.pi
    assert np.sum(weights * rate) == pytest.approx((1 + 3 * 1.26**2) / (4 * np.pi), rel=1e-14)
    transport = 2 / (3 * np.pi) * float(c_V**2 + 5 * c_A**2)
    assert np.sum(weights * (1 - nodes) * rate) == pytest.approx(transport, rel=1e-14)


def test_kernel_gives_the_parts_and_their_sum() -> None:
    assert [output.equation for output in squared_matrix_element.outputs] == [*PARTS, squared_amplitude_split]
    inputs = {i.quantity for i in squared_matrix_element.inputs}
    assert inputs == set().union(*(e.form("derived").free_symbols for e in PARTS))
    assert {i.name for i in squared_matrix_element.parameters} == {"m", "G_F", "c_V", "c_A", "F_2", "sign_nu"}


@pytest.mark.parametrize(
    ("equation", "status"),
    [
        (squared_amplitude_split, "confirmed"),
        (leading_amplitude, "corrected"),
        (amplitude_linear_in_q, "confirmed"),
        (amplitude_linear_in_P, "corrected"),
    ],
)
def test_status(equation: Equation, status: str) -> None:
    found = status_of(equation)
    assert (found.name, found.level, found.problems) == (status, "exact", ())


@pytest.mark.parametrize("identity", IDENTITIES, ids=lambda i: i.id)
def test_derivation_obeys(identity: Identity) -> None:
    found = check_identity(identity, "derived")
    assert not found.failures
    assert {claim.level for claim in found.claims} == {"exact"}


def test_statements_that_the_print_breaks_are_those_of_the_two_misprints() -> None:
    broken = {}
    for identity in IDENTITIES:
        found = check_identity(identity, "printed")
        broken[identity.id] = {claim.label for claim in found.failures if not claim.label.startswith("(3)")}
    assert {name: labels for name, labels in broken.items() if labels} == {
        # c_A instead of c_A^2 in (6)
        "ando2003:amplitude-homogeneity": {"(6)"},
        "ando2003:amplitude-both-currents": {"(6), neutrino", "(4), antineutrino", "(6), antineutrino"},
        "ando2003:amplitude-parity": {"(4)", "(6)"},
        "ando2003:amplitude-boost": {"(6) from (4)"},
        # signs for antineutrinos missing in (4)
        "ando2003:amplitude-crossing": {"(4)"},
        "ando2003:amplitude-collinear": {"(4), backward with the wrong spin flip"},
    }
