"""Every stage of a kernel as text with counts, and what each pass saves."""

from __future__ import annotations

from itertools import pairwise

from codegen.explain import explain, rule_table
from codegen.pipeline import STAGES, compile_kernel


def test_every_stage_is_shown_from_expression_to_source(toy):
    sections = explain(toy.kernel("toy_physics.rate"))
    assert [s.title for s in sections] == ["lower", *(s[0] for s in STAGES), "c: toy_physics.c"]
    assert all(s.text and s.about for s in sections)
    assert "S_0 (toy2024:3)" in sections[0].text
    assert "double S_0 = " in sections[-1].text


def test_operations_per_element_go_down(toy):
    """41 operations with one exponential, one division and one root are left of this kernel."""
    first, *_, last = explain(toy.kernel("toy_physics.rate"))
    assert last.per_element < 0.8 * first.per_element
    assert {kind: last.counts[kind] for kind in ("exp", "div", "sqrt")} == {"exp": 1, "div": 1, "sqrt": 1}
    assert last.once > first.once / 2


def test_source_in_another_language(toy):
    last = explain(toy.kernel("toy_physics.bose"), target="numba")[-1]
    assert last.title == "numba: toy_physics.py"
    assert "njit" in last.text


def test_the_table_of_rules_adds_up_over_kernels(toy):
    compiled = [compile_kernel(toy.kernel(f"toy_physics.{name}")) for name in ("rate", "bose")]
    rows = rule_table(compiled)
    assert [row[0] for row in rows] == [s[0] for s in STAGES]
    assert all(after == before for (_, _, after, _), (_, before, _, _) in pairwise(rows))
    assert rows[0][1] > rows[-1][2]
    assert all(row[3] >= 0 for row in rows)
