"""Hand-made programs: small functions whose true values and condition numbers are known."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Check, Op, Program, Result

Formula = Callable[[Builder, dict[str, int]], int]
Span = tuple[str, str]


def program(
    name: str,
    inputs: dict[str, tuple[float, float] | tuple[int, ...]],
    formula: Formula,
    *,
    parameters: tuple[str, ...] = (),
    outside: Formula | None = None,
    accuracy: float = 8.0,
    scale: str = "linear",
) -> Program:
    """One output f of inputs with constant bounds (floats) or choices (integers)."""
    roles = {n: "parameter" if n in parameters else "variable" for n in inputs}
    b = Builder(roles)
    steps = {n: b.input(n) for n in inputs}
    out = b.label(formula(b, steps), "f", "toy:1")
    arguments = []
    for n, domain in inputs.items():
        if all(isinstance(x, int) for x in domain):
            arguments.append(Argument(n, roles[n], "1", n, choices=tuple(int(x) for x in domain)))
        else:
            low, high = (b.constant(Fraction(x)) for x in domain)
            arguments.append(Argument(n, roles[n], "1", n, low, high, scale=scale))
    checks = (Check("validity_1", outside(b, steps), "toy check"),) if outside else ()
    result = Result("f", out, "toy:1", "1", "toy")
    return Program(f"toy.{name}", name, tuple(arguments), tuple(b.steps), (result,), checks, accuracy)


def occupation_difference(form: str) -> Program:
    """log((1 + e^-x) / (1 + e^(-x - z))) / (1 - e^-z) times a spin sign: the response function.

    form: "derived" (0/0 at z = 0), "stable", or a broken variant of the stable one.
    """

    def derived(b: Builder, i: dict[str, int]) -> int:
        one, x, z = b.constant(1), i["x"], i["z"]
        above = b.add(Op.ADD, one, b.add(Op.EXP, b.add(Op.NEG, x)))
        below = b.add(Op.ADD, one, b.add(Op.EXP, b.add(Op.SUB, b.add(Op.NEG, x), z)))
        front = b.add(Op.SUB, one, b.add(Op.EXP, b.add(Op.NEG, z)))
        return b.add(Op.MUL, i["s"], b.add(Op.DIV, b.add(Op.LOG, b.add(Op.DIV, above, below)), front))

    def stable(b: Builder, i: dict[str, int]) -> int:
        one, zero, x, z = b.constant(1), b.constant(0), i["x"], i["z"]
        occupied = b.add(Op.DIV, one, b.add(Op.ADD, one, b.add(Op.EXP, b.add(Op.ADD, x, z))))
        equal = b.add(Op.EQ, z, zero)
        logarithm = b.add(Op.LOG1P, b.add(Op.MUL, b.add(Op.EXPM1, z), occupied))
        front = b.add(Op.NEG, b.add(Op.EXPM1, b.add(Op.NEG, z)))
        ratio = b.add(Op.DIV, logarithm, b.add(Op.SELECT, equal, one, front))
        value = b.add(Op.SELECT, equal, occupied, ratio)
        if form == "missing factor":
            value = b.add(Op.DIV, value, b.constant(2))
        if form == "wrong limit":
            value = b.add(Op.SELECT, equal, zero, ratio)
        if form == "slightly off":
            value = b.add(Op.MUL, value, b.constant(Fraction(2**44 + 1, 2**44)))
        sign = b.add(Op.NEG, i["s"]) if form == "sign flip" else i["s"]
        return b.add(Op.MUL, sign, value)

    formula = derived if form == "derived" else stable
    inputs = {"z": (-3.0, 3.0), "x": (-5.0, 10.0), "s": (1, -1)}
    return program("response", inputs, formula, parameters=("x", "s"))
