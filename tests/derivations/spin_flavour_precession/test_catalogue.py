"""Every entry of the paper, its status, and every statement about it."""

from __future__ import annotations

from functools import cache

import pytest
import sympy as sp

from derivations.core import CATALOGUE, Equation, load
from derivations.proof import check_identity, status_of

load("derivations.spin_flavour_precession")
PROCESS = "spin_flavour_precession"
EQUATIONS = CATALOGUE.of_process(PROCESS)
IDENTITIES = [i for i in CATALOGUE.identities.values() if CATALOGUE.process_of(i.module).name == PROCESS]
WRONG_IN_PRINT = {
    "3",
    "6",
    "6.number",
    "12",
    "t-alpha-size",
    "t-V",
    "t-pole-ratio.range",
    "t-rotation",
    "t-gamma-range.far",
    "gmax-0.8-8",
}
BROKEN_BY_PRINT = {
    "nardi2000:number",
    "nardi2000:core",
    "nardi2000:gammas",
    "nardi2000:small",
    "nardi2000:momentum",
    "nardi2000:radiation",
}


@cache
def passes(id: str, form: str) -> bool:
    return check_identity(CATALOGUE.identities[id], form).passed


def test_all_numbered_equations_are_there() -> None:
    assert {str(number) for number in range(1, 13)} <= {e.number for e in EQUATIONS}


def test_table_has_its_twenty_rows_and_five_adiabaticities() -> None:
    numbers = [e.number for e in EQUATIONS]
    assert sum(n.startswith("tab1-") for n in numbers) == 20
    assert sum(n.startswith("gmax-") for n in numbers) == 5


@pytest.mark.parametrize("equation", EQUATIONS, ids=lambda e: e.number)
def test_status(equation: Equation) -> None:
    found = status_of(equation)
    assert found.problems == ()
    if equation.kind == "derivable":
        expected = "corrected" if equation.number in WRONG_IN_PRINT else "confirmed"
        assert found.name == expected


@pytest.mark.parametrize("id", [i.id for i in IDENTITIES])
def test_statement_holds_for_the_derivation(id: str) -> None:
    assert passes(id, "derived")


@pytest.mark.parametrize("id", sorted(BROKEN_BY_PRINT))
def test_statement_tells_the_misprint(id: str) -> None:
    assert not passes(id, "printed")


def test_kernels_have_only_their_inputs_open() -> None:
    kernels = [k for k in CATALOGUE.kernels.values() if k.name.startswith(PROCESS)]
    assert len(kernels) == 19
    for kernel in kernels:
        known = {i.quantity for i in kernel.inputs} | set(kernel.steps) | {o.quantity for o in kernel.outputs}
        for output in kernel.outputs:
            form = output.equation.form("printed" if output.equation.kind != "derivable" else "derived")
            value = form[output.component] if output.component else form
            missing = {s for s in sp.sympify(value).free_symbols if s not in known}
            steps = {q for e in EQUATIONS for q in e.defines}
            assert missing <= steps, (kernel.name, missing)
