"""Where loops are split: at transcendental functions, carrying little."""

from __future__ import annotations

import re

import sympy as sp

from codegen.ir.program import Op
from codegen.pipeline import compile_kernel, optimise
from codegen.targets.stages import SLOW, parts
from tests.codegen.programs import A, P, X, Y, loop_of, program_of, within


def split(*expressions):
    program = optimise(program_of("split", *expressions))[-1].program
    return program, parts(program)


def test_arithmetic_alone_is_one_loop():
    _, found = split(X * Y + sp.sqrt(P) / X)
    assert len(found) == 1
    assert found[0].carried == found[0].functions == ()


def test_functions_of_parameters_split_nothing():
    assert len(split(sp.exp(A) * X)[1]) == 1


def test_a_function_of_a_function_needs_three_loops():
    program, found = split(sp.exp(sp.sin(X) * Y))
    assert len(found) == 3
    kinds = [[program.steps[s].op for s in part.functions] for part in found]
    assert kinds == [[Op.SIN], [Op.EXP], []]


def test_independent_functions_share_a_loop():
    assert [len(part.functions) for part in split(sp.exp(X) + sp.sin(Y))[1]] == [2, 0]


def test_a_division_is_carried_and_a_difference_is_computed_again():
    """1/(x^2 + y^2) in the exponent and outside is computed once; x - y twice."""
    program, found = split(sp.exp((X - Y) / (X**2 + Y**2)) * ((X - Y) ** 3 + 1) / (X**2 + Y**2))
    assert [program.steps[s].op for s in found[0].carried] == [Op.DIV]


def test_what_the_functions_do_not_need_waits():
    """Part one computes nothing but the arguments: y*p - 1/y is no business of exp(x)."""
    _, found = split(sp.exp(X) * (Y * P - 1 / Y) + Y / P)
    assert found[0].carried == ()


def test_every_function_is_in_exactly_one_part(toy):
    for name in ("rate", "mixed", "kernels", "bose"):
        program = compile_kernel(toy.kernel(f"toy_physics.{name}")).program
        slow = {n for n, s in enumerate(program.steps) if s.op in SLOW and not program.uniform[n]}
        listed = [s for part in parts(program) for s in part.functions]
        assert sorted(listed) == sorted(slow)


def test_plain_functions_of_what_is_there_already_split_nothing():
    """Of an input, or of the value of another function; a call, or a product in between, does."""
    program = optimise(program_of("plain", sp.exp(X) * sp.tanh(sp.sin(Y)) + sp.exp(X * Y)))[-1].program
    slow = {n: step.op for n, step in enumerate(program.steps) if step.op in SLOW}
    found = parts(program, {n for n, op in slow.items() if op is not Op.SIN})
    assert [[program.steps[s].op for s in part.functions] for part in found] == [[Op.EXP, Op.SIN], []]
    assert len(parts(program, ())) == 3
    everything = parts(program, slow)  # the sine opens the first loop, so its tanh waits for the next
    assert [[program.steps[s].op for s in part.functions] for part in everything] == [[Op.EXP, Op.TANH], []]


def test_what_a_plain_function_gives_is_carried_and_not_computed_again():
    program = optimise(program_of("plain", sp.exp(sp.exp(X) * Y) + sp.exp(X)))[-1].program
    found = parts(program, {n for n, step in enumerate(program.steps) if step.op in SLOW})
    assert [program.steps[s].op for s in found[0].carried] == [Op.EXP]


def test_sums_with_the_value_of_a_function_are_computed_again():
    """log(x y) is there; adding p to it once more takes less than carrying the sum."""
    _, found = split(sp.log(sp.log(X * Y) + P) + (sp.log(X * Y) + P) ** 2)
    assert [part.carried for part in found] == [(), (), ()]


def looped(*expressions, **bounds):
    return loop_of(within(optimise(program_of("split", *expressions))[-1].program, **bounds))


def test_long_functions_have_a_loop_of_their_own_and_short_ones_open_the_loop_of_their_values():
    alone = r"for \([^)]*\) \w+\[nk_i\] = nk_(\w+)\("
    assert re.findall(alone, looped(sp.log(X * Y) + sp.atan(X * Y) + sp.exp(X * Y))) == ["log", "atan"]
    assert re.findall(alone, looped(sp.exp(X * Y))) == []


def test_functions_of_one_argument_are_handed_it_once():
    """In the place of the last of them, which is therefore done last; calls and plain code each have their own."""
    loop = looped(sp.exp(X * Y) + sp.sin(X * Y) + sp.cos(X * Y) * (1 - sp.exp(X * Y)))
    done = re.findall(r"(\w+)\[nk_i\] = (\w+)\((\w+)\[nk_i\]\);", loop)
    handed = re.search(r"part1\(([^;]*)\);", loop)
    assert handed is not None
    assert handed[1].count("&x") == 2
    assert {function for _, function, _ in done} == {"nk_exp", "nk_expm1", "sin", "cos"}
    for one, last in (done[:2], done[2:]):
        assert one[0] != one[2] == last[0] == last[2]


def test_what_is_handed_on_and_is_a_result_lies_in_the_array_of_the_result():
    """Copied there at the end, it would take a call for every block that other stores have to wait for."""
    shared = 1 / (X**2 + Y**2)
    loop = looped(shared, sp.exp(shared * P) * Y, sp.log(X * Y), sp.log(X * Y) ** 2 + Y)
    first = re.search(r"part1\(([^;]*)\);", loop)
    last = re.search(r"part2\(([^;]*)\);", loop)
    assert first is not None
    assert last is not None
    assert re.search(r"&(nk_)?r0_out\[nk_i\]", first[1])
    assert re.search(r"[^&](nk_)?r0_out\[nk_i\]", last[1])
    assert re.findall(r"(\w+)\[nk_i\] = nk_log\(", loop.replace("nk_r2_out", "r2_out")) == ["r2_out"]
    buffers = re.findall(r"^    double (x\w+)\[NK_BLOCK\];", loop, re.MULTILINE)
    assert buffers
    assert all(f"{name}[nk_i]" in loop for name in buffers)
