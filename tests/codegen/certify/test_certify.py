"""Certification accepts an accurate kernel and nothing else."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from codegen.certify import Target, certify, compare_with_contract, dump, interpreter, parse, replay, report
from codegen.certify.points import CLASSES
from codegen.ir.builder import Builder
from codegen.ir.program import Op

from .programs import occupation_difference, program

DERIVED = occupation_difference("derived")
STABLE = occupation_difference("stable")
POINTS = 2000


@pytest.fixture(scope="module")
def good():
    return certify(STABLE, DERIVED, [interpreter(STABLE)], count=POINTS)


def violations(broken, count: int = POINTS) -> str:
    found = certify(broken, DERIVED, [interpreter(broken)], count=count)
    return "\n".join(map(str, compare_with_contract(found)))


def test_the_stable_response_keeps_the_contract(good) -> None:
    assert compare_with_contract(good) == []
    (certificate,) = good
    assert certificate.points["interior"] == POINTS
    assert 0 < certificate.median < 3
    assert certificate.median <= certificate.p99 <= certificate.worst.error
    assert certificate.tightest.ratio <= 8
    assert certificate.reference["established"]["limit"] > 0  # z = 0 was tested, against the limit


@pytest.mark.parametrize("change", ["sign flip", "missing factor", "wrong limit", "slightly off"])
def test_a_broken_kernel_is_refused(change: str) -> None:
    """ "slightly off" is a relative error of 2^-44; "wrong limit" is wrong at z = 0 alone."""
    assert "times (1 + condition number), allowed 8" in violations(occupation_difference(change))


def test_the_formula_as_derived_is_refused_because_it_cancels_at_small_z() -> None:
    text = violations(DERIVED)
    assert "inf" in text  # 0/0 at z = 0


def test_one_wrong_corner_in_thousands_of_points_is_enough() -> None:
    def function(*args):
        (value,) = interpreter(STABLE).array(*args)
        z, x, _ = args
        return np.where((z == 3.0) & (x == 10.0), value * (1 + 1e-13), value)

    found = certify(STABLE, DERIVED, [Target("corner", array=function)], count=POINTS)
    (violation,) = compare_with_contract(found)
    assert "z = 3.0, x = 10.0" in violation.text


def test_errors_that_the_condition_number_explains_are_allowed() -> None:
    """exp(x) at x = 700 from an argument rounded twice is hundreds of ulp off; 700 of that is in the input."""

    def formula(b: Builder, i: dict[str, int]) -> int:
        return b.add(Op.EXP, b.add(Op.MUL, b.add(Op.DIV, i["x"], b.constant(3)), b.constant(3)))

    p = program("exp", {"x": (500.0, 700.0)}, formula)
    (certificate,) = certify(p, p, [interpreter(p)], count=POINTS)
    assert certificate.worst.error > 50
    assert 500 <= certificate.worst.condition <= 700
    assert compare_with_contract([certificate]) == []


def test_where_the_truth_is_zero_only_zero_or_an_error_of_the_size_of_the_inputs_rounding_is_allowed() -> None:
    def exact(b: Builder, i: dict[str, int]) -> int:
        return b.add(Op.SUB, b.add(Op.MUL, i["a"], i["a"]), b.add(Op.MUL, i["b"], i["b"]))

    p = program("zero", {"a": (1.0, 2.0), "b": (1.0, 2.0)}, exact)
    for shift, allowed in ((0.0, True), (1e-16, True), (1e-13, False)):
        target = Target("shifted", array=lambda a, b, s=shift: a * a - b * b + s * (a == b))
        (certificate,) = certify(p, p, [target], count=POINTS)
        assert certificate.zeros > 0
        assert (compare_with_contract([certificate]) == []) is allowed


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_no_number_where_the_truth_is_zero_is_refused(value: float) -> None:
    p = program("zero", {"a": (1.0, 2.0), "b": (1.0, 2.0)}, lambda b, i: b.add(Op.SUB, i["a"], i["b"]))
    target = Target("no number", array=lambda a, b: np.where(a == b, value, a - b))
    (certificate,) = certify(p, p, [target], count=POINTS)
    (violation,) = compare_with_contract([certificate])
    assert "where the true value is zero the result is inf times epsilon S" in violation.text


def test_a_violation_is_found_where_the_error_is_not_the_largest() -> None:
    """exp(x), whose condition number is x: 100 to 200 ulp are allowed for x > 30, 12 ulp are not for x < 0.3."""
    p = program("exp", {"x": (2.0**-6, 40.0)}, lambda b, i: b.add(Op.EXP, i["x"]))

    def function(x):
        units = np.where(x > 30, 100, np.where(x < 0.3, 12, 0))
        return np.exp(x) * (1 + units * 2.0**-52)

    (certificate,) = certify(p, p, [Target("wrong", array=function)], count=POINTS)
    assert float(certificate.worst.decimal["x"]) > 30
    assert certificate.worst.ratio < 8
    assert float(certificate.tightest.decimal["x"]) < 0.3
    assert 12 / 1.3 < certificate.tightest.ratio < 26
    (violation,) = compare_with_contract([certificate])
    assert "times (1 + condition number), allowed 8" in violation.text


def test_a_singularity_inside_the_domain_is_a_violation() -> None:
    p = program("pole", {"x": (-1.0, 1.0)}, lambda b, i: b.add(Op.DIV, b.constant(1), b.add(Op.SUB, i["x"], i["x"])))
    with pytest.raises(ValueError, match="no reference at any point"):
        certify(p, p, [interpreter(p)], count=POINTS)
    (found,) = certify(STABLE, DERIVED, [interpreter(STABLE)], count=POINTS)
    (violation,) = compare_with_contract([replace(found, singular={**found.singular, "interior": 3})])
    assert "3 interior points have no reference" in violation.text


def test_a_target_without_certificate_is_a_violation(good) -> None:
    (violation,) = compare_with_contract(good, expected=[("toy.response", "numba", "f")])
    assert str(violation) == "toy.response, numba, f: no certificate"


def test_different_inputs_of_kernel_and_reference_are_an_error() -> None:
    other = program("response", {"z": (-3.0, 3.0), "y": (0.0, 1.0)}, lambda b, i: b.add(Op.MUL, i["z"], i["y"]))
    with pytest.raises(ValueError, match="differ in inputs or results"):
        certify(other, DERIVED, [interpreter(other)], count=10)


def test_certificates_survive_writing_and_reading(good) -> None:
    text = dump(good)
    assert parse(text) == good
    assert dump(parse(text)) == text
    bad = certify(DERIVED, DERIVED, [interpreter(DERIVED)], count=POINTS)
    assert parse(dump(bad))[0].worst.error == float("inf")


def test_a_stored_worst_point_is_replayed_bit_for_bit(good) -> None:
    (stored,) = parse(dump(good))
    again = replay(stored, STABLE, DERIVED, interpreter(STABLE))
    assert again == pytest.approx(stored.tightest.ratio, rel=1e-3)
    broken = occupation_difference("slightly off")
    assert replay(stored, broken, DERIVED, interpreter(broken)) > 8


def test_certificates_have_the_same_bytes_in_every_process() -> None:
    script = (
        "from tests.codegen.certify.programs import occupation_difference as o\n"
        "from codegen.certify import certify, dump, interpreter\n"
        "p = o('stable')\n"
        "print(dump(certify(p, o('derived'), [interpreter(p)], count=300)))\n"
    )
    root = Path(__file__).parents[3]
    texts = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=root,
            env={"PYTHONHASHSEED": seed, "PATH": "/usr/bin:/bin"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(texts) == 1


def test_the_report_names_kernel_target_output_and_where(good) -> None:
    text = report(good, compare_with_contract(good))
    assert "toy.response  interpreter  f" in text
    assert f"{good[0].worst.kind}: z=" in text
    assert all(name in CLASSES for name in good[0].worst_by_class)
    bad = certify(DERIVED, DERIVED, [interpreter(DERIVED)], count=300)
    assert "1 violations of the contract" in report(bad, compare_with_contract(bad))


def test_slow_targets_are_measured_at_points_of_all_classes() -> None:
    p, calls = STABLE, []

    def point(z: float, x: float, s: float) -> float:
        calls.append(z)
        (value,) = interpreter(p).array(*(np.array([v]) for v in (z, x, s)))
        return float(value[0])

    (certificate,) = certify(p, DERIVED, [Target("slow", point=point, limit=400)], count=POINTS)
    assert certificate.total == len(calls) == 400
    assert set(certificate.points) >= {"interior", "corner", "end", "zero", "threshold"}


def test_blocks_reach_the_array_function_with_scalar_parameters() -> None:
    """A kernel that prepares parameters once per call must be tested that way too."""
    seen = set()

    def block(z, x, s):
        seen.add((type(x), type(s), z.shape != ()))
        return interpreter(STABLE).array(z, x, s)

    target = Target("array", array=interpreter(STABLE).array, block=block)
    found = certify(STABLE, DERIVED, [target], count=POINTS)
    assert seen == {(float, float, True)}
    assert compare_with_contract(found) == []
