"""Statements about the derivatives of the cross sections with respect to the recoil energy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp

from derivations.core import Vanishing, identity
from derivations.neutrino_electron.dirac import electromagnetic_term, interference_in_azimuth, weak_term
from derivations.neutrino_electron.kinematics import END_POINT
from derivations.neutrino_electron.majorana import (
    electromagnetic_term_majorana,
    interference_in_azimuth_majorana,
    weak_term_majorana,
)
from derivations.neutrino_electron.slopes import (
    electromagnetic_slope,
    electromagnetic_slope_majorana,
    interference_slope,
    interference_slope_majorana,
    weak_slope,
    weak_slope_majorana,
)
from derivations.neutrino_electron.spin_state import NORM
from derivations.neutrino_electron.symbols import m_electron, omega_nu, t_recoil

Of = Callable[[Any], Any]
TERMS = (
    (weak_slope, weak_term, 1),
    (electromagnetic_slope, electromagnetic_term, -3),
    (interference_slope, interference_in_azimuth, -1),
    (weak_slope_majorana, weak_term_majorana, 1),
    (electromagnetic_slope_majorana, electromagnetic_term_majorana, -3),
    (interference_slope_majorana, interference_in_azimuth_majorana, -1),
)


@identity("pastor1998:euler", constrains=[slope for slope, _, _ in TERMS], item=20)
def slopes_obey_eulers_theorem(of: Of) -> Iterator[Vanishing]:
    """Apart from G_F, alpha and mu/mu_B the only scales are T, omega and m_e: each term is homogeneous in the three.

    The degree is 1 for G_F^2, -1 for G_F alpha and -3 for alpha^2; T f_T + omega f_omega + m_e f_m = degree times f.
    """
    for slope, term, degree in TERMS:
        value = of(term)
        others = omega_nu * sp.diff(value, omega_nu) + m_electron * sp.diff(value, m_electron)
        yield Vanishing(slope.name, t_recoil * of(slope) + others - degree * value, (*NORM, END_POINT))
