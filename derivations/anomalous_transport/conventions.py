"""Conventions of kaminski2016, and those that we declare because the print leaves them open.

metric            (-, +, +, +), u.u = -1: the projector eta + u u of the print.
eps^{0123} = +1   then the printed B^mu (indices set right) is curl A at rest. The other sign turns round B^mu and
                  omega^mu together, and nothing that is printed with both.
trace             right minus left: a right-handed field of unit charge has C = +1/(4 pi^2). With electron charge -1
                  under em this, and (left minus right, charge +1), give the printed C = +1/(2 pi^2). It also makes
                  sigma^B = C mu of (2) the current of free fermions. What does not fit is the sign of the printed
                  divergence: in this metric eps F F/8 = -E.B for either sign of eps^{0123}.
anomaly           covariant form: the current is the gauge-invariant one, as in thermal averages; for consistent
                  currents the numbers differ by Bardeen terms.
coupling          charges are integers, so every field strength contains its coupling: for em, B stands for e B. To
                  put e into the charges multiply each em index of C by e and divide B by it; currents do not change.
"""

from __future__ import annotations

import sympy as sp
from sympy import LeviCivita

METRIC = (-1, 1, 1, 1)
EPS_0123 = 1
RIGHT, LEFT = 1, -1
ELECTRON_CHARGE = -1
AXES = range(4)


def epsilon(mu: int, nu: int, rho: int, sigma: int) -> sp.Integer:
    """eps^{mu nu rho sigma} with eps^{0123} as declared."""
    return EPS_0123 * LeviCivita(mu, nu, rho, sigma)
