"""The state of the incoming neutrino: a superposition of two helicities (pastor1998, Sec. II).

Dirac: left-handed nu_e and sterile right-handed nu_e. Majorana: left-handed nu_e and right-handed anti-nu_mu.
In both cases the density matrix of the two helicities is (1 + xi.sigma)/2, with sigma_3 along the momentum.
"""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp
from sympy.physics.matrices import msigma

from derivations.core import definition, equation
from derivations.core.dirac import GAMMA
from derivations.neutrino_electron.symbols import (
    coherence,
    omega_nu,
    p_conv,
    p_surv,
    xi_abs,
    xi_mixed_abs,
    xi_partial,
    xi_perp,
)

LEFT, RIGHT = -1, 1
HELICITIES = (RIGHT, LEFT)  # the order in which the Pauli matrices are written
NORM = (p_surv + p_conv - 1,)


def helicity_spinor(helicity: int) -> sp.ImmutableMatrix:
    """u(k) of a massless neutrino along axis 3 for u^dagger u = 2 omega, over sqrt(omega) (Dirac representation)."""
    two = (1, 0) if helicity == RIGHT else (0, 1)
    return sp.ImmutableMatrix([*two, *(helicity * entry for entry in two)])


def dyad(helicity: int, conjugate: int) -> sp.ImmutableMatrix:
    """u_h ubar_h' of two helicity states of the incoming neutrino."""
    return sp.ImmutableMatrix(omega_nu * helicity_spinor(helicity) * helicity_spinor(conjugate).H * GAMMA[0])


@definition("pastor1998:t-state", place="Sec. II, opening")
def incoming_state():
    """Density matrix <h|rho|h'> of a partly polarised neutrino; components "[h,h']". Dimensionless.

    P_e on the left-handed side, P_mu = 1 - P_e on the right-handed one, xi_perp in the corners.
    """
    corner = (xi_perp[0] - sp.I * xi_perp[1]) / 2
    return {
        _name(LEFT, LEFT): p_surv,
        _name(RIGHT, RIGHT): p_conv,
        _name(RIGHT, LEFT): corner,
        _name(LEFT, RIGHT): sp.conjugate(corner),
    }


def element(state: Mapping[str, sp.Expr], helicity: int, conjugate: int) -> sp.Expr:
    """An element of the density matrix out of its components."""
    return state[_name(helicity, conjugate)]


def _name(helicity: int, conjugate: int) -> str:
    return f"[{helicity:+d},{conjugate:+d}]"


def transverse_polarisation(weights: Mapping[int, sp.Expr], overlap: sp.Expr) -> sp.Expr:
    """|<sigma_perp>| of a superposition with these weights and any relative phase, corners times overlap."""
    phase = sp.Dummy("phase", real=True)
    size = {h: sp.Dummy(f"size{h}", nonnegative=True) for h in HELICITIES}
    amplitude = sp.Matrix([size[RIGHT] * sp.exp(sp.I * phase), size[LEFT]])
    density = amplitude * amplitude.H
    density = sp.Matrix([[density[0, 0], overlap * density[0, 1]], [overlap * density[1, 0], density[1, 1]]])
    squares = sum(sp.expand((msigma(i) * density).trace()) ** 2 for i in (1, 2))
    modulus = sp.sqrt(sp.factor(sp.powsimp(sp.expand(squares))))
    return modulus.xreplace({size[h]: sp.sqrt(weights[h]) for h in HELICITIES})


@equation("pastor1998:t-xi", defines=xi_abs, relations=NORM, place="Sec. II, below (5)")
def pure_polarisation():
    """Transverse polarisation of a pure state, Dirac. Dimensionless."""
    return transverse_polarisation({LEFT: p_surv, RIGHT: 1 - p_surv}, sp.S.One)


@pure_polarisation.printed
def _():
    return 2 * sp.sqrt(p_surv * (1 - p_surv))


@pure_polarisation.arranged
def _():
    return 2 * sp.sqrt(p_surv) * sp.sqrt(p_conv)


@equation("pastor1998:10", defines=(xi_mixed_abs, p_conv), relations=NORM, place="Sec. II")
def mixed_polarisation():
    """The same for the superposition of nu_e and anti-nu_mu, and the probability of the latter. Dimensionless."""
    (converted,) = sp.solve(NORM[0], p_conv)
    return {xi_mixed_abs.name: transverse_polarisation({LEFT: p_surv, RIGHT: p_conv}, 1), p_conv.name: converted}


@mixed_polarisation.printed
def _():
    return {xi_mixed_abs.name: 2 * sp.sqrt(p_surv * p_conv), p_conv.name: 1 - p_surv}


@mixed_polarisation.arranged
def _():
    return {xi_mixed_abs.name: 2 * sp.sqrt(p_surv) * sp.sqrt(p_conv), p_conv.name: 1 - p_surv}


@definition("pastor1998:t-coherence", defines=xi_partial, relations=NORM, place="not in the paper")
def partial_polarisation():
    """Transverse polarisation when the corners of the density matrix are reduced by a coherence factor."""
    return transverse_polarisation({LEFT: p_surv, RIGHT: p_conv}, coherence)
