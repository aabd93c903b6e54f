"""What the paper posits without deriving it: couplings, the Bohr magneton, and the signs that it leaves open.

The paper states no sign conventions. Five choices could matter:

* the charge of the electron, sign_charge e with e > 0 (here -1);
* the sign of the moment: H = -sign_moment mu sigma.B for a neutrino at rest, mu > 0;
* the direction of xi_perp: sign_xi times the expectation value of sigma across the momentum. phi is counted from it;
* the sign of gamma_5, which drops out, because "left-handed" means helicity -1 here;
* the phase of the Majorana transition moment, which turns xi_perp about the momentum and changes nothing else.

The interference has the sign of sign_charge * sign_moment * sign_xi: all sizes are independent of the conventions.
The print (4), (8) is met for sign_moment = -1, a moment against the spin, as the electron's own. With a positive
moment in H = -mu sigma.B recoil electrons prefer the direction of xi_perp.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition
from derivations.neutrino_electron.symbols import (
    alpha_em,
    g_el,
    g_mul,
    g_r,
    m_electron,
    mu_12,
    mu_12_in_bohr,
    mu_bohr,
    mu_nu,
    mu_nu_in_bohr,
    sign_charge,
    sign_moment,
    sign_xi,
    sin2_theta_w,
)

HALF = sp.Rational(1, 2)
# Zero by t-couplings: for forms that must not lose digits where couplings cancel.
COUPLINGS = (g_el - sin2_theta_w - HALF, g_r - sin2_theta_w, g_mul - sin2_theta_w + HALF)


@definition("pastor1998:t-couplings", defines=(g_el, g_r, g_mul), place="Sec. II, below (3) and (7)")
def couplings():
    """Weak couplings of nu_e and nu_mu to left- and right-handed electrons. Dimensionless."""
    return {g_el.name: sin2_theta_w + HALF, g_r.name: sin2_theta_w, g_mul.name: sin2_theta_w - HALF}


@definition("pastor1998:t-bohr", defines=mu_bohr, place="Sec. II, unit of the moments")
def bohr_magneton():
    """Bohr magneton e/(2 m_e) with e^2 = 4 pi alpha (MeV^-1)."""
    return sp.sqrt(4 * sp.pi * alpha_em) / (2 * m_electron)


@definition("pastor1998:t-moments", defines=(mu_nu, mu_12), place="Sec. II, unit of the moments")
def moments():
    """Moments from their numbers in Bohr magnetons (MeV^-1)."""
    return {mu_nu.name: mu_nu_in_bohr * mu_bohr, mu_12.name: mu_12_in_bohr * mu_bohr}


@definition("pastor1998:t-signs", defines=(sign_charge, sign_moment, sign_xi), place="not in the paper")
def sign_conventions():
    """The signs for which (4) and (8) hold as printed; see the module docstring."""
    return {sign_charge.name: -sp.S.One, sign_moment.name: -sp.S.One, sign_xi.name: sp.S.One}
