"""The order of steps: inputs, parameters' part, results, checks."""

from __future__ import annotations

import sympy as sp

from codegen.ir.program import Op
from codegen.pipeline import compile_kernel, optimise
from tests.codegen.programs import A, X, Y, program_of


def test_parameters_come_before_the_first_varying_operation():
    program = optimise(program_of("order", X * Y + sp.exp(A) * X))[-1].program
    kinds = [program.uniform[n] for n, s in enumerate(program.steps) if s.op not in (Op.INPUT, Op.CONST)]
    assert kinds == sorted(kinds, reverse=True)


def test_inputs_come_in_the_order_of_the_arguments(toy):
    program = compile_kernel(toy.kernel("toy_physics.rate")).program
    inputs = [s.value for s in program.steps if s.op is Op.INPUT]
    assert inputs == [a.name for a in program.arguments]


def test_checks_come_after_the_results(toy):
    program = compile_kernel(toy.kernel("toy_physics.rate")).program
    assert min(c.step for c in program.checks) > max(r.step for r in program.results)
