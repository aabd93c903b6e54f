"""Certificates as a text table: one line per kernel, target and output."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.certify.certificate import Certificate
from codegen.certify.contract import Violation

HEAD = ("kernel", "target", "output", "points", "median", "99 %", "worst", "condition", "worst/(1+cond)", "where")


def report(certificates: Iterable[Certificate], violations: Sequence[Violation] = ()) -> str:
    """A table of errors in ulp, and the violations of the contract."""
    rows = [HEAD, *(_row(c) for c in sorted(certificates, key=lambda c: c.key))]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEAD) - 1)]
    lines = []
    for row in rows:
        cells = [
            cell.ljust(w) if i < 3 else cell.rjust(w) for i, (cell, w) in enumerate(zip(row, widths, strict=False))
        ]
        lines.append("  ".join([*cells, row[-1]]).rstrip())
    if violations:
        lines += ["", f"{len(violations)} violations of the contract:", *(f"  {v}" for v in violations)]
    return "\n".join(lines) + "\n"


def _row(c: Certificate) -> tuple[str, ...]:
    where = ", ".join(f"{n}={float(x):.4g}" for n, x in c.worst.decimal.items())
    numbers = (c.median, c.p99, c.worst.error, c.worst.condition, c.tightest.ratio)
    texts = [f"{x:.3g}" for x in numbers]
    return (c.kernel, c.target, c.output, str(c.total), *texts, f"{c.worst.kind}: {where}")
