"""Response function and momentum integral: statuses, statements, SciPy quadrature, and floating point."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from functools import cache

import mpmath
import numpy as np
import pytest
import sympy as sp
from scipy.integrate import quad

from derivations.core import CATALOGUE, Equation, Identity
from derivations.neutrino_nucleon import final_momentum, momentum_integral, response
from derivations.neutrino_nucleon import identities_response as statements
from derivations.neutrino_nucleon import identities_response_quadrature as quadratures
from derivations.neutrino_nucleon import symbols as sy
from derivations.neutrino_nucleon.kernels import response_function
from derivations.neutrino_nucleon.response_quadrature import Point, linear_in_field, response_and_momentum
from derivations.proof import check_identity, status_of

MODULES = {statements.__name__, quadratures.__name__}
IDENTITIES = [i for i in CATALOGUE.identities.values() if i.module in MODULES]
OWN = {response.__name__, momentum_integral.__name__, final_momentum.__name__}
EQUATIONS = [e for e in CATALOGUE.equations.values() if e.module in OWN]
MISPRINTED = {"ando2003:15", "ando2003:A5", "ando2003:A10"}
INPUTS = (sy.q0, sy.q, sy.s, sy.s_prime, sy.T, sy.m, sy.mu_nucleon, sy.mu_B_B)
Numbers = list[float]


@pytest.mark.parametrize("equation", EQUATIONS, ids=lambda e: e.id)
def test_three_prints_are_wrong_and_everything_else_is_confirmed(equation: Equation) -> None:
    found = status_of(equation)
    wanted = "corrected" if equation.id in MISPRINTED else "confirmed" if equation.kind == "derivable" else "definition"
    assert (found.name, found.problems) == (wanted, ())
    assert found.level in ("exact", "exact-transcendental")


def test_every_equation_of_the_section_and_of_the_appendix_is_there() -> None:
    numbers = {*map(str, (7, 8, 12, 13, 14, 15)), *(f"A{i}" for i in range(1, 14)), "t4", "t8"}
    assert numbers <= {e.number for e in EQUATIONS}


@pytest.mark.parametrize("identity", [i for i in IDENTITIES if not i.slow], ids=lambda i: i.id)
def test_derivation_obeys(identity: Identity) -> None:
    assert not check_identity(identity, "derived").failures


@pytest.mark.slow
@pytest.mark.parametrize("identity", [i for i in IDENTITIES if i.slow], ids=lambda i: i.id)
def test_derivation_obeys_at_many_points(identity: Identity) -> None:
    assert not check_identity(identity, "derived").failures


def test_statements_that_the_print_breaks_are_those_of_the_three_misprints() -> None:
    broken = {}
    for identity in (i for i in IDENTITIES if not i.slow):
        labels = {claim.label for claim in check_identity(identity, "printed").failures}
        if labels:
            broken[identity.id] = labels
    assert broken == {
        # the recoil term of E_min in (A5)
        "ando2003:energy-limits": {"E_min and p_min", "E'_min and E_min"},
        "ando2003:response-sum-rule": {"S and (A13)"},
        # the bracket of delta x in (15) and (A10)
        "ando2003:response-detailed-balance": {"delta x"},
        "ando2003:response-quadrature": {"finite B", "momentum, finite B", "linear in B", "S-tilde, linear in B"},
    }


@pytest.mark.parametrize("at", quadratures.POINTS)
@pytest.mark.parametrize("spins", quadratures.SPINS)
def test_quadrature_across_q_agrees_with_scipy_in_polar_coordinates_about_q(at: Point, spins: tuple[int, int]) -> None:
    """The reference of the statements against (A2): the delta function over the cosine, p from where |mu| <= 1."""
    at = at.with_spins(*spins)
    field = float(at.mu_B_B.real)

    def fermi(energy: float) -> float:
        return 1 / (math.exp((energy - at.mu_nucleon) / at.T) + 1)

    def integrand(p: float) -> float:
        energy = -at.s * field + p**2 / (2 * at.m)
        return p * fermi(energy) * (1 - fermi(energy + at.q0))

    along = at.m / at.q * (at.q0 - at.q**2 / (2 * at.m) - field * (at.s - at.s_prime))
    top = abs(along) + 15 * math.sqrt(at.m * at.T)
    total = quad(integrand, abs(along), top, epsabs=0, epsrel=1e-12, limit=200)[0]
    whole, momentum = response_and_momentum(at)
    assert whole.real == pytest.approx(at.m / (2 * math.pi * at.q) * total, rel=1e-11)
    assert momentum.real == pytest.approx(whole.real * (2 * along + at.q) / at.q, rel=1e-13)


def test_part_linear_in_the_field_has_a_quadratic_remainder() -> None:
    at = quadratures.POINTS[0].with_spins(1, -1)
    left = []
    for share in (1.0, 0.5, 0.25):
        scaled = Point(**{**vars(at), "mu_B_B": 0.02 * share})
        exact = response_and_momentum(scaled)[0].real - response_and_momentum(scaled.without_field())[0].real
        left.append(exact - linear_in_field(scaled)[0])
    assert np.log2(left[0] / left[1]) == pytest.approx(2, abs=0.05)
    assert np.log2(left[1] / left[2]) == pytest.approx(2, abs=0.03)


# Floating point ----------------------------------------------------------------------------------


def compiled(form: str, functions: dict[str, Callable[..., object]], module: str) -> Callable[..., list[float]]:
    """(S_0, dS_ss') of a form as a function of the inputs."""
    laws = {x: response.response_parameters.form(form)[x.name] for x in (sy.z, sy.x_0, sy.delta_x)}
    steps = [sp.lambdify(INPUTS, laws[x], [functions, module]) for x in laws]
    equations = (response.response_without_field, response.response_linear_in_field)
    values = [sp.lambdify([*laws, *INPUTS], e.form(form), [functions, module]) for e in equations]

    def evaluate(*inputs: float) -> list[float]:
        found = [step(*inputs) for step in steps]
        return [value(*found, *inputs) for value in values]

    return evaluate


def in_floating_point() -> Callable[..., list[float]]:
    names = {"Min": min, "Abs": abs, "log1p": math.log1p, "expm1": math.expm1, "exp": math.exp}
    return compiled("arranged", names, "math")


@cache
def derived_form() -> Callable[..., list[float]]:
    return compiled("derived", {}, "mpmath")


def exactly(inputs: Numbers) -> list[mpmath.mpf]:
    with mpmath.workdps(400):
        values = [mpmath.mpf(x) for x in inputs]
        values[0] = values[0] or mpmath.mpf("1e-150")  # the limit q_0 -> 0 of the derived form
        return derived_form()(*values)


def condition(inputs: Numbers, output: int) -> float:
    """Sum over the inputs of |x/y dy/dx|."""
    with mpmath.workdps(400):
        base, total = exactly(inputs)[output], mpmath.mpf(0)
        for i in (0, 1, 4, 5, 6, 7):
            moved = [mpmath.mpf(x) for x in inputs]
            moved[0] = moved[0] or mpmath.mpf("1e-150")
            moved[i] *= 1 + mpmath.mpf("1e-40")
            total += abs((exactly(moved)[output] - base) / base) * mpmath.mpf("1e40")  # type: ignore[arg-type]
        return float(total)


def extreme_points(count: int) -> list[Numbers]:
    """q_0 -> 0 from both sides and at 0, at the recoil, at the light cone; degenerate, rare, and in between."""
    chance = random.Random(2003)
    found = []
    for i in range(count):
        temperature, mass = chance.choice([1.0, 10.0, chance.uniform(1, 10)]), chance.uniform(938, 940)
        transfer = chance.choice([0.1, 100.0, 10 ** chance.uniform(-1, 2)])
        recoil = transfer**2 / (2 * mass)
        tiny = 10 ** chance.uniform(-30, 0) * transfer
        energies = (0.0, tiny, -tiny, transfer, -transfer, recoil, -recoil, chance.uniform(-1, 1) * transfer)
        degeneracy = (-10.0, 5.0, chance.uniform(-10, 5))[i % 3]
        field = chance.choice([-1, 1]) * temperature * 10 ** chance.uniform(-6, -1)
        spins = quadratures.SPINS[i % 4]
        found.append([energies[i % 8], transfer, *spins, temperature, mass, degeneracy * temperature, field])
    return found


def test_arrangement_keeps_its_digits_at_every_degeneracy_and_for_vanishing_energy_transfer() -> None:
    """Error at most 8 (1 + condition number) ulp; the printed form loses everything at q_0 = 0."""
    evaluate, worst = in_floating_point(), 0.0
    for inputs in extreme_points(72):
        for output, (found, true) in enumerate(zip(evaluate(*inputs), exactly(inputs), strict=True)):
            if inputs[0] == 0 and output == 1 and inputs[2] != inputs[3]:
                assert found == 0  # a flip of the spin without energy does not notice the field
                continue
            error = float(abs(mpmath.mpf(found) - true)) / math.ulp(float(true))
            worst = max(worst, error if error < 4 else error / (1 + condition(inputs, output)))
    assert worst < 8


def test_detailed_balance_holds_in_floating_point() -> None:
    evaluate = in_floating_point()
    for q0, q, s, s_prime, *matter in extreme_points(48):
        forward, backward = evaluate(q0, q, s, s_prime, *matter), evaluate(-q0, q, s_prime, s, *matter)
        boltzmann = math.exp(-q0 / matter[0])
        if 1e-250 < boltzmann < 1e250:
            assert backward == pytest.approx([boltzmann * x for x in forward], rel=1e-12)


def test_kernel_takes_degenerate_and_nondegenerate_nucleons() -> None:
    assert [o.name for o in response_function.outputs] == ["S_0", "dS_ss"]
    domains = {i.name: i.domain for i in response_function.inputs}
    assert domains["mu_nucleon"].lo == -10 * sy.T
    assert domains["mu_nucleon"].hi == 5 * sy.T
    assert [i.name for i in response_function.variables] == ["q0", "q", "s", "s_prime"]
