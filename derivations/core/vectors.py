"""Three-vectors as 3x1 matrices of components; axis 3 is the magnetic field."""

from __future__ import annotations

import sympy as sp

B_HAT = sp.ImmutableMatrix([0, 0, 1])


def dot(a: sp.MatrixBase, b: sp.MatrixBase) -> sp.Expr:
    """Scalar product."""
    return sum((x * y for x, y in zip(a, b, strict=True)), sp.S.Zero)


def cross(a: sp.MatrixBase, b: sp.MatrixBase) -> sp.ImmutableMatrix:
    """Vector product a x b."""
    return sp.ImmutableMatrix([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]])
