"""Identities of the derivations, asked of compiled kernels."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import numpy as np
import pytest
import sympy as sp

from codegen.certify import interpreter
from codegen.certify.claims import Evaluation
from codegen.certify.identities import KernelUnderTest, check_identities, summary
from codegen.certify.targets import Target
from codegen.lowering import lower
from derivations.core import (
    CATALOGUE,
    Choice,
    Combination,
    Paper,
    Range,
    Term,
    definition,
    equation,
    identity,
    kernel,
    process,
    quantity,
    symmetry,
)
from derivations.core.quantity import forget

NAME = "identities_toy"


@pytest.fixture(scope="module")
def toy() -> Iterator[SimpleNamespace]:
    """Emission and absorption of energy q0 = k - k': detailed balance, exchange, homogeneity, a unit vector."""
    saved = {name: dict(getattr(CATALOGUE, name)) for name in vars(CATALOGUE)}
    process(__name__, Paper("itoy", "A. Author", "Title", "J. Phys.", 2000), name=NAME)

    def q(name: str, *args: object, **options: object) -> sp.Symbol:
        return quantity(NAME, name, name, 0, name, *args, **options)

    k, kp, T = (q(n, domain=Range(1, 10), positive=True) for n in ("k", "kp", "T"))
    g, s = q("g", domain=Range(-1, 1)), q("s", domain=Choice((1, -1)))
    u, v = q("u", domain=Range(-1, 1)), q("v", domain=Range(-1, 1))
    q0, rate, shape, tilt, scale = q("q0"), q("rate"), q("shape"), q("tilt"), q("scale", positive=True)

    @definition("itoy:1", defines=q0)
    def transfer():
        """Energy given away."""
        return k - kp

    @equation("itoy:2", defines=rate, parents=[transfer])
    def emission():
        """A rate with detailed balance."""
        return g**2 * k * kp * sp.exp(q0 / (2 * T)) * sp.cos(q0)

    @equation("itoy:3", defines=shape)
    def spectrum():
        """A function of k alone."""
        return k**3 * sp.exp(-k / T)

    @equation("itoy:4", defines=tilt, relations=[u**2 + v**2 - 1])
    def tilted():
        """A coefficient of a direction (u, v)."""
        return g * (u**2 - v**2)

    @identity("itoy:balance", constrains=[emission])
    def detailed_balance(of):
        """Emission over absorption is a Boltzmann factor."""
        swap = {k: kp, kp: k, q0: -q0}
        yield symmetry("balance", emission, swap, sp.exp(-q0 / T))
        yield symmetry("q0 alone cannot be reversed", emission, {q0: -q0}, sp.exp(-q0 / T))

    @identity("itoy:degree", constrains=[emission, spectrum])
    def quadratic_in_the_coupling(of):
        """Two vertices."""
        yield symmetry("degree 2", emission, {g: g * scale}, scale**2)
        yield symmetry("degree 2 in all energies", spectrum, {k: k * scale, T: T * scale}, scale**3)

    @identity("itoy:direction", constrains=[tilted])
    def complement(of):
        """u^2 - v^2 = 2u^2 - 1 on the circle: the sum with its quarter turn vanishes."""
        yield Combination("quarter turn", (Term(tilted), Term(tilted, {u: -v, v: u})), relations=(u**2 + v**2 - 1,))

    options = {"variables": [k, kp], "parameters": [T, g]}
    kernels = {
        "rate": kernel(f"{NAME}.rate", "rate", outputs=[emission, spectrum], **options),
        "tilt": kernel(f"{NAME}.tilt", "tilt", outputs=[tilted], variables=[u, v], parameters=[g, s]),
    }
    yield SimpleNamespace(**kernels)
    forget(NAME)
    for name, entries in saved.items():
        getattr(CATALOGUE, name).clear()
        getattr(CATALOGUE, name).update(entries)


def under_test(declared, target=None) -> KernelUnderTest:
    program = lower(declared)
    return KernelUnderTest(declared, program, lower(declared, reference=True), target or interpreter(program))


def outcomes(*kernels: KernelUnderTest) -> dict[str, str]:
    return {c.label: c.outcome for c in check_identities(CATALOGUE, kernels, count=32)}


def test_identities_hold_on_correct_kernels(toy) -> None:
    found = outcomes(under_test(toy.rate), under_test(toy.tilt))
    assert found == {
        "balance": "holds",
        "q0 alone cannot be reversed": "not expressible",
        "degree 2": "holds",
        "degree 2 in all energies": "holds",
        "quarter turn": "holds",
    }


def test_an_error_of_one_part_in_a_billion_violates_an_identity(toy) -> None:
    """The kernel is wrong for k > k' only: detailed balance compares the two sides."""
    program = lower(toy.rate)

    def function(*args):
        rate, shape = interpreter(program).array(*args)
        return rate * np.where(args[0] > args[1], 1 + 1e-9, 1), shape * (args[2] + 1e-9) / args[2]

    found = outcomes(under_test(toy.rate, Target("wrong", array=function)))
    assert found["balance"] == "violated"
    assert found["degree 2 in all energies"] == "violated"
    assert found["degree 2"] == "holds"  # it cannot see such an error


def spectrum_alone(toy):
    """The spectrum as a kernel of its own, and its equation: k^3 exp(-k/T)."""
    equation = next(o.equation for o in toy.rate.outputs if o.name == "shape")
    (k, *_), (T, _) = (tuple(i.quantity for i in group) for group in (toy.rate.variables, toy.rate.parameters))
    made = kernel(f"{NAME}.alone", "spectrum", outputs=[equation], variables=[k], parameters=[T])
    CATALOGUE.kernels.pop(f"{NAME}.alone")
    return made, equation


@pytest.mark.parametrize(("shift", "ratio"), [(40, 0.5), (160, 2.0), (400, 5.0)])
def test_a_residual_is_measured_against_what_accuracy_and_condition_allow(toy, shift: int, ratio: float) -> None:
    """By hand: S/f = abs(3 - k/T) + k/T is 3 for k < 3T, the least; two terms are off by at most
    2 f ((8 + 1)(1 + 3) + 4) = 80 units of f, so that a kernel off by 160 of these violates its claim twofold."""
    alone, spectrum = spectrum_alone(toy)
    good = under_test(alone)
    assert good.program.accuracy == 8
    off = Target("off", array=lambda k, T: k**3 * np.exp(-k / T) * (1 + shift * 2.0**-52))
    claim = Combination("equal", (Term(spectrum), Term(spectrum, {}, -sp.S.One)))
    worst, _ = Evaluation(claim, [good, under_test(alone, off)], 32).worst()
    assert worst == pytest.approx(ratio, abs=0.3)


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_kernel_that_gives_no_number_violates_an_identity(toy, value: float) -> None:
    """At one point of many: elsewhere all is well."""
    program = lower(toy.rate)

    def function(*args):
        results = [r.copy() for r in interpreter(program).array(*args)]
        for r in results:
            r[3] = value
        return tuple(results)

    found = outcomes(under_test(toy.rate, Target("no number", array=function)))
    assert found["balance"] == found["degree 2 in all energies"] == "violated"


def test_the_wrong_sign_of_one_term_violates_an_identity(toy) -> None:
    target = Target("wrong", array=lambda u, v, g, s: g * (u**2 + v**2))
    assert outcomes(under_test(toy.tilt, target)) == {"quarter turn": "violated"}


def test_the_summary_counts_and_explains(toy) -> None:
    text = summary(check_identities(CATALOGUE, [under_test(toy.rate)], count=16))
    assert "3 hold" in text
    assert "0 violated" in text
    assert f"{NAME}.rate computes q0 itself" in text
    wrong = Target("wrong", array=lambda k, kp, T, g: (k * T, k * T))
    text = summary(check_identities(CATALOGUE, [under_test(toy.rate, wrong)], count=16))
    assert "violated: itoy:balance balance on identities_toy.rate (wrong)" in text


def test_a_claim_may_replace_and_use_what_a_kernel_lacks(toy) -> None:
    """No kernel takes g here, and only another one computes q0: values for them are drawn, not looked up in vain."""
    spectrum = next(o.equation for o in toy.rate.outputs if o.name == "shape")
    emission = next(o.equation for o in toy.rate.outputs if o.name == "rate")
    (k, *_), (T, g) = (tuple(i.quantity for i in group) for group in (toy.rate.variables, toy.rate.parameters))
    q0 = emission.parents[0].symbol
    alone = kernel(f"{NAME}.alone", "spectrum", outputs=[spectrum], variables=[k], parameters=[T])
    for claim in (
        Combination("a coupling that it does not have", (Term(spectrum, {g: 2 * g}), Term(spectrum, {}, -sp.S.One))),
        Combination("a factor that it does not compute", (Term(spectrum, {}, q0 * g), Term(spectrum, {}, -q0 * g))),
        Combination("replaced by what another computes", (Term(spectrum, {k: q0}), Term(spectrum, {k: q0}, -sp.S.One))),
    ):
        worst, count = Evaluation(claim, [under_test(alone)] * 2, 8).worst()
        assert worst <= 1
        assert count == 8
    CATALOGUE.kernels.pop(f"{NAME}.alone")
