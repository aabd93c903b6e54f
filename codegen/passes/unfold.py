"""Clean-up: exact arithmetic on constants, neutral elements, signs moved outwards.

Every rewrite here is exact in floating point too, except that constants are folded as rationals, which
is what they are.
"""

from __future__ import annotations

from fractions import Fraction
from math import isqrt

from codegen.ir.builder import Builder, rebuild
from codegen.ir.program import Op, Program, Step


def unfold(program: Program) -> Program:
    """See the module docstring."""
    return rebuild(program, _rule)


def unfold_around_parameters(program: Program) -> Program:
    """The same, but a product keeps a sign that its parameters have: there it costs nothing per element."""
    return rebuild(program, _rule_around_parameters)


def _rule_around_parameters(b: Builder, step: Step, args: tuple[int, ...]) -> int | None:
    negative = any(b.uniform[a] and b.steps[a].op is Op.NEG for a in args)
    if step.op in (Op.MUL, Op.DIV) and negative and not all(b.uniform[a] for a in args):
        return None
    return _rule(b, step, args)


def _rule(b: Builder, step: Step, args: tuple[int, ...]) -> int | None:
    if args and all(b.is_constant(a) for a in args):
        value = _folded(step, [b.number(a) for a in args])
        if value is not None:
            return b.constant(value)
    rule = _RULES.get(step.op)
    return None if rule is None else rule(b, step, args)


def _folded(step: Step, v: list[Fraction]) -> Fraction | None:
    """Exact value of an operation on constants, if it has one."""
    match step.op:
        case Op.NEG:
            return -v[0]
        case Op.ADD:
            return v[0] + v[1]
        case Op.SUB:
            return v[0] - v[1]
        case Op.MUL:
            return v[0] * v[1]
        case Op.DIV:
            return v[0] / v[1] if v[1] else None
        case Op.ABS:
            return abs(v[0])
        case Op.MIN:
            return min(v)
        case Op.MAX:
            return max(v)
        case Op.POWI:
            assert isinstance(step.value, int)
            return v[0] ** step.value
        case Op.SQRT:
            top, bottom = isqrt(max(v[0].numerator, 0)), isqrt(v[0].denominator)
            return Fraction(top, bottom) if Fraction(top, bottom) ** 2 == v[0] else None
        case Op.EXP | Op.COS if v[0] == 0:
            return Fraction(1)
        case Op.LOG if v[0] == 1:
            return Fraction(0)
        case Op.EXPM1 | Op.LOG1P | Op.SIN | Op.TANH | Op.ATAN if v[0] == 0:
            return Fraction(0)
    return None


def _is(b: Builder, step: int, value: int) -> bool:
    return b.is_constant(step) and b.number(step) == value


def _inside(b: Builder, step: int) -> int | None:
    """x if the step is -x or a negative constant."""
    found = b.steps[step]
    if found.op is Op.NEG:
        return found.args[0]
    if found.op is Op.CONST and b.number(step) < 0:
        return b.constant(-b.number(step))
    return None


def _negative(b: Builder, step: int) -> int:
    """-step, without stacking signs."""
    inside = _inside(b, step)
    if inside is not None:
        return inside
    found = b.steps[step]
    if found.op is Op.SUB:
        return b.add(Op.SUB, found.args[1], found.args[0])
    return b.add(Op.NEG, step)


def _neg(b: Builder, step: Step, args: tuple[int, ...]) -> int | None:
    return _negative(b, args[0])


def _add(b: Builder, step: Step, args: tuple[int, ...]) -> int | None:
    x, y = args
    if _is(b, x, 0):
        return y
    if _is(b, y, 0):
        return x
    if (inside := _inside(b, y)) is not None:
        return b.add(Op.SUB, x, inside)
    if (inside := _inside(b, x)) is not None:
        return b.add(Op.SUB, y, inside)
    return None


def _sub(b: Builder, step: Step, args: tuple[int, ...]) -> int | None:
    x, y = args
    if _is(b, y, 0):
        return x
    if _is(b, x, 0):
        return _negative(b, y)
    if (inside := _inside(b, y)) is not None:
        return b.add(Op.ADD, x, inside)
    return None


def _mul(b: Builder, step: Step, args: tuple[int, ...]) -> int | None:
    x, y = args
    for one, other in ((x, y), (y, x)):
        if _is(b, one, 1):
            return other
        if (inside := _inside(b, one)) is not None:
            return _negative(b, _mul(b, step, (inside, other)) or b.add(Op.MUL, inside, other))
    return None


def _div(b: Builder, step: Step, args: tuple[int, ...]) -> int | None:
    x, y = args
    if _is(b, y, 1):
        return x
    if (inside := _inside(b, x)) is not None:
        return _negative(b, _div(b, step, (inside, y)) or b.add(Op.DIV, inside, y))
    if (inside := _inside(b, y)) is not None:
        return _negative(b, _div(b, step, (x, inside)) or b.add(Op.DIV, x, inside))
    return None


def _powi(b: Builder, step: Step, args: tuple[int, ...]) -> int | None:
    assert isinstance(step.value, int)
    inside = _inside(b, args[0])
    if inside is None:
        return None
    made = b.add(Op.POWI, inside, value=step.value)
    return made if step.value % 2 == 0 else _negative(b, made)


def _abs(b: Builder, step: Step, args: tuple[int, ...]) -> int | None:
    inside = _inside(b, args[0])
    return None if inside is None else b.add(Op.ABS, inside)


def _select(b: Builder, step: Step, args: tuple[int, ...]) -> int | None:
    _, x, y = args
    return x if x == y else None


_RULES = {
    Op.NEG: _neg,
    Op.ADD: _add,
    Op.SUB: _sub,
    Op.MUL: _mul,
    Op.DIV: _div,
    Op.POWI: _powi,
    Op.ABS: _abs,
    Op.SELECT: _select,
}
