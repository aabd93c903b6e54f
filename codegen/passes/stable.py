"""Rewrites that keep digits: each is an identity of real numbers, and loses less in floating point.

exp(x) - 1, 1 - exp(x)       expm1(x), -expm1(x): the difference cancels near x = 0
log(1 + x), log(1 - x)       log1p(x), log1p(-x): 1 + x forgets a small x
exp(x)/(1 + exp(x))          1/(1 + exp(-x)): inf/inf for large x
exp(x)/(1 + exp(x))^2        e/(1 + e)^2 with e = exp(-abs(x)): inf/inf for large x
1 - 1/(1 + exp(x))           1/(1 + exp(-x)): cancels for very negative x
1 - 2/(1 + exp(x))           tanh(x/2): cancels near x = 0
log((1 + exp(u))/(1 + exp(v))), and the difference of the two logarithms
                             sign(d) log1p(expm1(abs(d))/(1 + exp(-min(u, v)))) with d = u - v:
                             cancels for u near v, and for very negative u and v
x^2 - y^2                    (x - y)(x + y): cancels near x = y
1 - cos(x)                   2 sin(x/2)^2: cancels near x = 0
sqrt(1 + x) - 1              x/(sqrt(1 + x) + 1): cancels near x = 0
"""

from __future__ import annotations

from fractions import Fraction

from codegen.ir.builder import Builder, rebuild
from codegen.ir.program import Op, Program, Step
from codegen.passes.trees import add_signed, terms_of

Args = tuple[int, ...]


def stable(program: Program) -> Program:
    """See the module docstring."""
    return rebuild(program, _rule)


def _rule(b: Builder, step: Step, args: Args) -> int | None:
    for rule in _RULES.get(step.op, ()):
        made = rule(b, args)
        if made is not None:
            return made
    return None


# Patterns ----------------------------------------------------------------------------------------


def _arg(b: Builder, step: int, op: Op) -> int | None:
    """x if the step is op(x)."""
    found = b.steps[step]
    return found.args[0] if found.op is op else None


def _is(b: Builder, step: int, value: int) -> bool:
    return b.is_constant(step) and b.number(step) == value


def _one_plus(b: Builder, step: int) -> int | None:
    """x if the step is 1 + x or x + 1, x not a number."""
    found = b.steps[step]
    if found.op is Op.ADD:
        for one, x in (found.args, found.args[::-1]):
            if _is(b, one, 1) and not b.is_constant(x):
                return x
    return None


def _one_plus_exp(b: Builder, step: int) -> int | None:
    """x if the step is 1 + exp(x)."""
    inside = _one_plus(b, step)
    return None if inside is None else _arg(b, inside, Op.EXP)


def _square(b: Builder, step: int) -> int | None:
    """x if the step is x^2; for a number, its rational root."""
    found = b.steps[step]
    if found.op is Op.POWI and found.value == 2:
        return found.args[0]
    if found.op is Op.MUL and found.args[0] == found.args[1]:
        return found.args[0]
    if b.is_constant(step) and b.number(step) > 0:
        root = Fraction(b.number(step)) ** Fraction(1, 2)
        exact = Fraction(root).limit_denominator(10**6)
        return b.constant(exact) if exact**2 == b.number(step) else None
    return None


def _negative(b: Builder, step: int) -> int:
    found = b.steps[step]
    if found.op is Op.NEG:
        return found.args[0]
    if found.op is Op.SUB:
        return b.add(Op.SUB, found.args[1], found.args[0])
    return b.add(Op.NEG, step)


def difference(b: Builder, u: int, v: int) -> int:
    """u - v with equal terms cancelled symbolically."""
    totals: dict[int, Fraction] = {}
    constant = Fraction(0)
    for sign, root in ((1, u), (-1, v)):
        for inner, term in terms_of(b.steps, root, lambda n: True):
            if b.is_constant(term):
                constant += sign * inner * b.number(term)
            else:
                scale, base = _scaled(b, term)
                totals[base] = totals.get(base, Fraction(0)) + sign * inner * scale
    terms = [(1 if c > 0 else -1, _times(b, abs(c), s)) for s, c in totals.items() if c]
    if constant or not terms:
        terms.append((1 if constant >= 0 else -1, b.constant(abs(constant))))
    return add_signed(b, terms)


def _scaled(b: Builder, step: int) -> tuple[Fraction, int]:
    """A number times a step."""
    found = b.steps[step]
    if found.op is Op.MUL and b.is_constant(found.args[0]):
        return b.number(found.args[0]), found.args[1]
    return Fraction(1), step


def _times(b: Builder, number: Fraction, step: int) -> int:
    return step if number == 1 else b.add(Op.MUL, b.constant(number), step)


# Rules -------------------------------------------------------------------------------------------


def _exp_minus_one(b: Builder, args: Args) -> int | None:
    x, y = args
    if _is(b, y, 1) and (inside := _arg(b, x, Op.EXP)) is not None:
        return b.add(Op.EXPM1, inside)
    if _is(b, x, 1) and (inside := _arg(b, y, Op.EXP)) is not None:
        return b.add(Op.NEG, b.add(Op.EXPM1, inside))
    return None


def _log_of_one_plus(b: Builder, args: Args) -> int | None:
    inside = _one_plus(b, args[0])
    if inside is not None:
        return b.add(Op.LOG1P, inside)
    found = b.steps[args[0]]
    if found.op is Op.SUB and _is(b, found.args[0], 1):
        return b.add(Op.LOG1P, _negative(b, found.args[1]))
    if found.op is Op.MUL:  # (1 - y)(1 + y), which was 1 - y^2 until a moment ago
        less, more = (b.steps[a] for a in found.args)
        if less.op is Op.SUB and more.op is Op.ADD and less.args == more.args and _is(b, less.args[0], 1):
            return b.add(Op.LOG1P, b.add(Op.NEG, b.add(Op.POWI, less.args[1], value=2)))
    return None


def _fermi(b: Builder, x: int) -> int:
    """1/(1 + exp(x))."""
    return b.add(Op.DIV, b.constant(1), b.add(Op.ADD, b.constant(1), b.add(Op.EXP, x)))


def _fermi_quotients(b: Builder, args: Args) -> int | None:
    x = _arg(b, args[0], Op.EXP)
    if x is None:
        return None
    if _one_plus_exp(b, args[1]) == x:
        return _fermi(b, _negative(b, x))
    if b.steps[x].op is Op.NEG and b.steps[b.steps[x].args[0]].op is Op.ABS:
        return None  # done already
    root = _square(b, args[1])
    if root is not None and _one_plus_exp(b, root) == x:
        small = b.add(Op.EXP, b.add(Op.NEG, b.add(Op.ABS, x)))
        return b.add(Op.DIV, small, b.add(Op.POWI, b.add(Op.ADD, b.constant(1), small), value=2))
    return None


def _fermi_complements(b: Builder, args: Args) -> int | None:
    if not _is(b, args[0], 1):
        return None
    scale, inside = _scaled(b, args[1])
    found = b.steps[inside]
    if found.op is not Op.DIV or not b.is_constant(found.args[0]):
        return None
    x = _one_plus_exp(b, found.args[1])
    scale *= b.number(found.args[0])
    if x is not None and scale == 1:
        return _fermi(b, _negative(b, x))
    if x is not None and scale == 2:
        return b.add(Op.TANH, b.add(Op.MUL, b.constant(Fraction(1, 2)), x))
    return None


def _log_of_fermi_ratio(b: Builder, args: Args) -> int | None:
    ratio = b.steps[args[0]]
    if ratio.op is not Op.DIV:
        return None
    u, v = (_one_plus_exp(b, part) for part in ratio.args)
    return None if u is None or v is None else _softplus_difference(b, u, v)


def _softplus_difference(b: Builder, u: int, v: int) -> int:
    """log(1 + exp(u)) - log(1 + exp(v))."""
    d = difference(b, u, v)
    lower = b.add(Op.MIN, u, v)
    weight = b.add(Op.ADD, b.constant(1), b.add(Op.EXP, b.add(Op.NEG, lower)))
    size = b.add(Op.LOG1P, b.add(Op.DIV, b.add(Op.EXPM1, b.add(Op.ABS, d)), weight))
    return b.add(Op.SELECT, b.add(Op.LT, d, b.constant(0)), b.add(Op.NEG, size), size)


def _difference_of_logs(b: Builder, args: Args) -> int | None:
    u, v = (_one_plus_exp_in_log(b, a) for a in args)
    return None if u is None or v is None else _softplus_difference(b, u, v)


def _one_plus_exp_in_log(b: Builder, step: int) -> int | None:
    inside = _arg(b, step, Op.LOG1P)
    return None if inside is None else _arg(b, inside, Op.EXP)


def _difference_of_squares(b: Builder, args: Args) -> int | None:
    if all(b.is_constant(a) for a in args):
        return None
    x, y = (_square(b, a) for a in args)
    if x is None or y is None:
        return None
    return b.add(Op.MUL, b.add(Op.SUB, x, y), b.add(Op.ADD, x, y))


def _one_minus_cos(b: Builder, args: Args) -> int | None:
    x = _arg(b, args[1], Op.COS)
    if x is None or not _is(b, args[0], 1):
        return None
    half = b.add(Op.SIN, b.add(Op.MUL, b.constant(Fraction(1, 2)), x))
    return b.add(Op.MUL, b.constant(2), b.add(Op.POWI, half, value=2))


def _root_minus_one(b: Builder, args: Args) -> int | None:
    inside = _arg(b, args[0], Op.SQRT)
    if inside is None or not _is(b, args[1], 1):
        return None
    x = _one_plus(b, inside)
    if x is None:
        return None
    return b.add(Op.DIV, x, b.add(Op.ADD, b.constant(1), args[0]))


_RULES = {
    Op.SUB: (
        _exp_minus_one,
        _fermi_complements,
        _difference_of_logs,
        _difference_of_squares,
        _one_minus_cos,
        _root_minus_one,
    ),
    Op.LOG: (_log_of_one_plus, _log_of_fermi_ratio),
    Op.DIV: (_fermi_quotients,),
}
