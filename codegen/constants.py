"""Physical constants and conversion factors as a module of plain floats, for programs that run without SymPy."""

from __future__ import annotations

from derivations.core.units import run_time_table, run_time_values_in_papers

FILE = "constants.py"

HEADER = '''"""Physical constants and conversion factors as plain numbers. Written by nukernels build; do not edit.

From derivations/data: CODATA, PDG and IAU values in the units in brackets; factors, named by what they
convert, in natural units (hbar = c = k_B = 1, MeV); and, by paper, the numbers that the papers print.
"""
'''


def source() -> str:
    """The text of the module."""
    lines = [HEADER]
    lines += [f"{name} = {value}  # {comment}" for name, value, comment in run_time_table()]
    lines += ["", "PRINTED: dict[str, dict[str, float]] = {"]
    for paper, rows in run_time_values_in_papers():
        lines.append(f'    "{paper}": {{')
        lines += [f'        "{name}": {value},  # {comment}' for name, value, comment in rows]
        lines.append("    },")
    return "\n".join([*lines, "}", ""])
