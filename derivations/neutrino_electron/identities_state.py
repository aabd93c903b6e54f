"""Statements about what the paper posits: couplings, magneton, density matrix of the incoming neutrino."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp
from sympy.physics.matrices import msigma

from derivations.core import Vanishing, identity
from derivations.neutrino_electron.conventions import bohr_magneton, couplings, moments
from derivations.neutrino_electron.spin_state import (
    HELICITIES,
    NORM,
    element,
    incoming_state,
    mixed_polarisation,
    partial_polarisation,
    pure_polarisation,
)
from derivations.neutrino_electron.symbols import (
    alpha_em,
    coherence,
    g_el,
    g_mul,
    g_r,
    m_electron,
    mu_12,
    mu_12_in_bohr,
    mu_bohr,
    mu_nu,
    mu_nu_in_bohr,
    p_conv,
    p_surv,
    sin2_theta_w,
    xi_mixed_abs,
    xi_perp,
)

Of = Callable[[Any], Any]


@identity("pastor1998:standard-model", constrains=[couplings], item=1)
def couplings_follow_from_the_standard_model(of: Of) -> Iterator[Vanishing]:
    """Neutral current: T_3 - Q sin^2 of left- and right-handed electrons, over the neutrino's 1/2 and its two charges.

    The Z couples to T_3 - Q s^2: -1/2 + s^2 for left-handed, s^2 for right-handed electrons. For nu_e the Fierz
    transform of W exchange adds 1 to the left-handed one. Nothing else distinguishes nu_e from nu_mu.
    """
    third, charge = sp.Rational(-1, 2), sp.Integer(-1)
    found = of(couplings)
    neutral_left, neutral_right = third - charge * sin2_theta_w, -charge * sin2_theta_w
    yield Vanishing("g_R", found[g_r.name] - neutral_right)
    yield Vanishing("g_muL", found[g_mul.name] - neutral_left)
    yield Vanishing("g_eL", found[g_el.name] - neutral_left - 1)


@identity("pastor1998:magneton", constrains=[bohr_magneton], item=20)
def bohr_magneton_of_a_dirac_particle(of: Of) -> Iterator[Vanishing]:
    """Dirac moment e/2m with e^2 = 4 pi alpha in Heaviside-Lorentz units."""
    yield Vanishing("square", (2 * m_electron * of(bohr_magneton)) ** 2 - 4 * sp.pi * alpha_em)
    yield Vanishing(
        "scaling with the mass", of(bohr_magneton).xreplace({m_electron: 2 * m_electron}) * 2 - of(bohr_magneton)
    )


@identity("pastor1998:moments", constrains=[moments], item=20)
def moments_count_bohr_magnetons(of: Of) -> Iterator[Vanishing]:
    """Over the magneton a moment is the pure number, Dirac and Majorana alike."""
    found = of(moments)
    for quantity, number in ((mu_nu, mu_nu_in_bohr), (mu_12, mu_12_in_bohr)):
        yield Vanishing(quantity.name, found[quantity.name] / mu_bohr - number)


@identity("pastor1998:density-matrix", constrains=[incoming_state, pure_polarisation, mixed_polarisation], item=3)
def density_matrix_of_the_incoming_neutrino(of: Of) -> Iterator[Vanishing]:
    """Trace 1, Hermitian, <sigma_perp> = xi_perp, and rank 1 (determinant 0) for a pure state."""
    state = of(incoming_state)
    rho = sp.Matrix(2, 2, lambda i, j: element(state, HELICITIES[i], HELICITIES[j]))
    yield Vanishing("trace", rho.trace() - 1, NORM)
    yield Vanishing("left-handed share", rho[1, 1] - p_surv)
    for i in (0, 1):
        yield Vanishing(f"polarisation {i + 1}", (msigma(i + 1) * rho).trace() - xi_perp[i])
        yield Vanishing(f"Hermitian {i + 1}", (rho - rho.H)[i, 1 - i])
    size = {xi_perp[0]: of(pure_polarisation), xi_perp[1]: sp.S.Zero}
    yield Vanishing("pure, Dirac", rho.xreplace(size).det(), NORM)
    size = {xi_perp[0]: of(mixed_polarisation)[xi_mixed_abs.name], xi_perp[1]: sp.S.Zero}
    yield Vanishing("pure, Majorana", rho.xreplace(size).det(), NORM)
    yield Vanishing("two states", p_surv + of(mixed_polarisation)[p_conv.name] - 1)


@identity("pastor1998:coherence", constrains=[partial_polarisation], item=3)
def coherence_shrinks_the_polarisation(of: Of) -> Iterator[Vanishing]:
    """Pure for coherence 1, linear in it, and the determinant of the density matrix is (1 - coherence^2) P_e P_mu."""
    size = of(partial_polarisation)
    yield Vanishing("determinant", p_surv * p_conv - size**2 / 4 - (1 - coherence**2) * p_surv * p_conv)
    yield Vanishing("linear", sp.diff(size, coherence, 2))
    yield Vanishing("pure", size.xreplace({coherence: sp.S.One}) - pure_polarisation(), NORM)
