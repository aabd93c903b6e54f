"""The array loops of a C kernel, and the test of a point that they make.

A loop asks of each element only whether it passes all checks: comparisons joined into one condition, which
vector units answer in one instruction each. Which checks fail is found out for blocks that fail one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.ir.builder import needed
from codegen.ir.program import Op
from codegen.targets import c_streams
from codegen.targets.statements import wrapped

if TYPE_CHECKING:
    from codegen.targets.c_kernel import CKernel

# Integers as wide as numbers, so that vectors hold as many, and such with all bits: one operation puts two together.
FLAGS = {"double": "uint64_t", "float": "uint32_t"}
ALL_BITS = {"double": "UINT64_MAX", "float": "UINT32_MAX"}
FOR_EACH_OF = "NK_APART for (size_t nk_i = 0; nk_i < {}; nk_i++)"
FOR = FOR_EACH_OF.format("nk_count")


def indented(text: str, spaces: int) -> str:
    return "\n".join(" " * spaces + line for line in text.splitlines())


def passing(kernel: CKernel) -> str:
    """The function that says whether a point passes all checks of its variables."""
    if not kernel.checks:
        return ""
    compared = [a for _, check in kernel.checks for a in _operands(kernel, check.step)]
    lines = kernel.writer.lines(compared, kernel.given)
    listed = [f"const {kernel.symbol}_fixed *c", *(f"{kernel.real} {name}" for name in kernel.variables)]
    text = ["/* Does a point pass them all? All bits if so, else none. */"]
    text += [wrapped(f"NK_INLINE {FLAGS[kernel.real]} {kernel.symbol}_passes(", listed, ")"), "{"]
    bounds, conditions = _conditions(kernel)
    text += kernel.unused([*(line.text for line in lines), *bounds, *conditions], ["c", *kernel.variables])
    text += kernel.assignments(lines) + bounds
    inside = "\n        & ".join(conditions)
    text += [f"    const int nk_inside = {inside};", f"    return nk_inside ? {ALL_BITS[kernel.real]} : 0;"]
    return "\n".join([*text, "}", ""])


def _operands(kernel: CKernel, number: int) -> list[int]:
    """What is compared in a check."""
    step = kernel.program.steps[number]
    if number in kernel.given or step.op not in (Op.LT, Op.LE, Op.EQ, Op.AND, Op.OR):
        return [number]
    if step.op in (Op.AND, Op.OR):
        return [a for argument in step.args for a in _operands(kernel, argument)]
    return list(step.args)


def _conditions(kernel: CKernel) -> tuple[list[str], list[str]]:
    """What must hold of a point inside, and the bounds for it that have to be compared first.

    Several bounds of the same kind for one value are one condition with the closest of them. A value that is equal to
    a bound may count as failing then: which checks it fails, if any, is found out afterwards.
    """
    steps, uniform = kernel.program.steps, kernel.program.uniform
    found: dict[tuple[int, bool] | int, list[int]] = {}  # value and whether the bound is from below; or an atom
    for _, check in kernel.checks:
        for atom in _alternatives(kernel, check.step):
            step, args = steps[atom], steps[atom].args
            if atom in kernel.given or step.op not in (Op.LT, Op.LE) or uniform[args[0]] == uniform[args[1]]:
                found.setdefault(atom, []).append(atom)
            else:
                found.setdefault((args[uniform[args[0]]], uniform[args[1]]), []).append(atom)
    bounds: list[str] = []
    conditions: list[str] = []
    for key, atoms in found.items():
        if isinstance(key, int) or len(atoms) == 1:
            conditions += [_inside(kernel, atom) for atom in atoms]
            continue
        value, below = key
        closest, *others = (kernel.writer.texts[steps[atom].args[1 if below else 0]] for atom in atoms)
        name = f"nk_bound{len(bounds) + 1}"
        for place, other in enumerate(others):  # NaN is no bound
            chosen = f"{closest} {'<' if below else '>'} {other} || {closest} != {closest} ? {other} : {closest}"
            closest = name if place == len(others) - 1 else f"{name}_{place + 1}"
            bounds.append(f"    const {kernel.real} {closest} = {chosen};")
        sides = (kernel.writer.texts[value], name) if below else (name, kernel.writer.texts[value])
        comparison = "<" if all(steps[atom].op is Op.LT for atom in atoms) else "<="
        conditions.append(f"!({sides[0]} {comparison} {sides[1]})")
    return bounds, conditions


def _alternatives(kernel: CKernel, number: int) -> list[int]:
    """The comparisons any of which makes a check fail."""
    step = kernel.program.steps[number]
    if number in kernel.given or step.op is not Op.OR:
        return [number]
    return [each for argument in step.args for each in _alternatives(kernel, argument)]


def _inside(kernel: CKernel, number: int) -> str:
    """The opposite of a check in comparisons of their own, none of which is true for NaN."""
    step = kernel.program.steps[number]
    if number in kernel.given or step.op not in (Op.LT, Op.LE, Op.EQ, Op.AND, Op.OR):
        return f"!{kernel.writer.texts[number]}"
    if step.op in (Op.AND, Op.OR):
        first, second = (_inside(kernel, a) for a in step.args)
        return f"{first} & {second}" if step.op is Op.OR else f"({first} | {second})"
    first, second = (kernel.writer.texts[a] for a in step.args)
    return f"!({first} {'<' if step.op is Op.LT else '<=' if step.op is Op.LE else '=='} {second})"


def loop(kernel: CKernel) -> str:
    """The contiguous loop with parameters prepared once."""
    s, real = kernel.symbol, kernel.real
    listed = ["size_t nk_n", f"const {s}_fixed *nk_fixed"]
    listed += [f"const {real} *NK_RESTRICT {name}" for name in kernel.variables]
    listed += [f"{real} *NK_RESTRICT {name}" for name in kernel.outputs]
    text = ["/* Elements with the same parameters, in blocks; gives the failed checks. */"]
    wide = kernel.wide("const int nk_wide")
    text += [wrapped(f"NK_LOOP uint64_t {s}_loop(", [*wide, *listed], ")"), "{"]
    text += [f"    const {s}_fixed c = *nk_fixed;", f"    {kernel.bits} nk_outside = c.nk_outside;"]
    text += [f"    {real} {name}[NK_BLOCK];" for name in kernel.buffers()]
    arrays, suffix = len(kernel.variables) + len(kernel.outputs), kernel.precision.suffix
    size = f"nk_n*{arrays}*sizeof({real})"
    text.append(f"    const int nk_far = {size} > NK_FAR({arrays});")
    text += [f"    {line}" for line in c_streams.declared(kernel, size)]
    fetched = f"NK_FETCHED({len(kernel.parts)}, {arrays}, {real})"
    text += [f"    const size_t nk_block = nk_far ? {fetched} : NK_BLOCK;", "    while (nk_n) {"]
    text.append(f"        const size_t nk_count = nk_whole_block{suffix}(nk_n, nk_block);")
    text += [f"        {FLAGS[real]} nk_passes = {ALL_BITS[real]};"] if kernel.checks else []
    asked = f"NK_AHEAD({arrays}), {fetched}"
    text.append(f"        if (nk_far && nk_n >= NK_AHEAD({arrays}) + nk_block) {{")
    text += [f"            nk_fetch{suffix}({name}, {asked});" for name in kernel.variables]
    unless = "if (!nk_past) " if kernel.streamed_from else ""
    # Calls that store past the caches ask for no results, and below their size one result alone is slower for asking.
    results = kernel.outputs if len(kernel.outputs) > 1 or not kernel.streamed_from else ()
    text += [f"            {unless}nk_fetch_result{suffix}({name}, {asked});" for name in results]
    text += ["        }", *(f"        {line}" for line in c_streams.chosen(kernel))]
    checked = _part_with_checks(kernel)
    ready: list[str] = []  # functions that are computed where their values are used
    for number, part in enumerate(kernel.parts):
        if number in kernel.loops:
            text += [f"        {FOR} {{", *(f"            {line}" for line in ready)]
            text.append(indented(kernel.call_at(number), 12))
            if number == checked and kernel.checks:
                text.append(_at(kernel, "nk_passes = NK_BOTH(nk_passes, ", "passes", 12, "));"))
            text.append("        }")
        inline = [step for step in part.functions if kernel.is_inline(step)]
        called = [step for step in part.functions if not kernel.is_inline(step)]
        text += [f"        {FOR} {kernel.function_at(step)}" for step in called]
        ready = [kernel.function_at(step) for step in inline]
    if kernel.checks:
        text += [
            f"        if (nk_passes != {ALL_BITS[real]}) {{",
            f"            {FOR}",
            _at(kernel, "nk_outside |= ", "check", 16),
            "        }",
        ]
    text += [f"        {line}" for line in c_streams.stored(kernel)]
    text += [f"        {name} += nk_count;" for name in (*kernel.variables, *kernel.outputs)]
    text += ["        nk_n -= nk_count;", "    }", *(f"    {line}" for line in c_streams.ended(kernel))]
    return "\n".join([*text, "    return nk_outside;", "}", ""])


def loop_with_parameters(kernel: CKernel) -> str:
    """The contiguous loop with parameters that vary from element to element."""
    if not kernel.parameters:
        return ""
    s, real = kernel.symbol, kernel.real
    listed = ["size_t nk_n", *(f"const {real} *NK_RESTRICT {name}" for name in kernel.inputs)]
    listed += [f"{real} *NK_RESTRICT {name}" for name in kernel.outputs]
    text = ["/* The same with parameters that vary. */"]
    text += [wrapped(f"NK_LOOP uint64_t {s}_vary(", listed, ")"), "{", f"    {kernel.bits} nk_outside = 0;"]
    text += [f"    {FOR_EACH_OF.format('nk_n')} {{"]
    prepared = [f"{name}[nk_i]" for name in kernel.parameters]
    text.append(indented(wrapped(f"const {s}_fixed c = {s}_prepare(", prepared, ");", 112), 8))
    at = [*kernel.wide("0"), "&c", *(f"{name}[nk_i]" for name in kernel.variables)]
    at += [f"&{name}[nk_i]" for name in kernel.outputs]
    text.append(indented(wrapped(f"{s}_formulas(", at, ");", 112), 8))
    text.append(_at(kernel, "nk_outside |= ", "check", 8))
    return "\n".join([*text, "    }", "    return nk_outside;", "}", ""])


def _at(kernel: CKernel, start: str, function: str, spaces: int, end: str = ");") -> str:
    """A function of the checks called on element nk_i."""
    at = ["&c", *(f"{name}[nk_i]" for name in kernel.variables)]
    return indented(wrapped(f"{start}{kernel.symbol}_{function}(", at, end, 120 - spaces), spaces)


def _part_with_checks(kernel: CKernel) -> int:
    """The part that shares most with the checks, so that the compiler computes it once."""
    uniform = kernel.program.uniform
    wanted = needed(kernel.program, [c.step for _, c in kernel.checks])
    shared = [len([s for s in kernel.touched(n) & wanted if not uniform[s]]) for n in range(len(kernel.parts))]
    return max(range(len(shared)), key=lambda number: (shared[number], number))
