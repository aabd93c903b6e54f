"""Helicity amplitudes: the trace route against explicit spinors, and what interferes with what."""

from __future__ import annotations

import math

import pytest
import sympy as sp

from derivations.core.dirac import GAMMA, GAMMA_5
from derivations.neutrino_electron import dirac, majorana
from derivations.neutrino_electron.amplitudes import EM, INTERFERENCE, WEAK
from derivations.neutrino_electron.conventions import sign_conventions
from derivations.neutrino_electron.explicit_spinors import Point, helicity_terms, points
from derivations.neutrino_electron.interactions import LEFT_HANDED, C, conjugated, slope
from derivations.neutrino_electron.kinematics import cross_section_per_amplitude
from derivations.neutrino_electron.spin_state import LEFT, RIGHT, helicity_spinor
from derivations.neutrino_electron.symbols import m_electron, omega_nu


def test_helicity_spinors_are_eigenstates_of_chirality_and_solve_the_dirac_equation() -> None:
    """For massless neutrinos helicity is chirality."""
    for helicity in (LEFT, RIGHT):
        u = helicity_spinor(helicity)
        assert GAMMA_5 * u == helicity * u
        assert (GAMMA[0] - GAMMA[3]) * u == sp.zeros(4, 1)
        assert (u.H * u)[0] == 2


def test_charge_conjugation_turns_vectors_and_moments_around_and_keeps_axial_vectors() -> None:
    """An antineutrino has the opposite charge and moment and the same axial current."""
    for i in range(4):
        assert conjugated(GAMMA[i]) == -GAMMA[i]
        assert conjugated(GAMMA[i] * GAMMA_5) == GAMMA[i] * GAMMA_5
        assert (conjugated(slope(i)) + slope(i)).expand() == sp.zeros(4, 4)
    assert C.T == -C


def test_a_majorana_neutrino_has_no_diagonal_moment() -> None:
    """Both orders of the fields would cancel: only an antisymmetric transition moment survives."""
    for i in range(4):
        vertex = slope(i) * LEFT_HANDED
        assert ((vertex + conjugated(vertex)) / 2).expand() == sp.zeros(4, 4)


def test_phase_space_of_a_massless_particle_on_a_particle_at_rest() -> None:
    """d sigma/dT = |M|^2/(32 pi m omega^2) is textbook; per radian it is divided by 2 pi."""
    assert cross_section_per_amplitude() == 1 / (64 * sp.pi**2 * m_electron * omega_nu**2)


def test_sterile_right_handed_neutrinos_scatter_by_their_moment_only() -> None:
    right = dirac.into_helicity(RIGHT, sign_conventions())
    assert right[WEAK] == 0
    assert right[INTERFERENCE] == 0
    assert right[EM] != 0


def test_both_majorana_final_states_interfere() -> None:
    for helicity in (LEFT, RIGHT):
        assert majorana.into_state(helicity, sign_conventions())[INTERFERENCE] != 0


@pytest.mark.parametrize("flipped", ["sign_charge", "sign_moment", "sign_xi"])
def test_each_convention_alone_turns_the_interference_around(flipped: str) -> None:
    """The print is met by an even number of changes from (electron charge -e, H = +mu sigma.B, xi = <sigma>)."""
    signs = sign_conventions()
    usual = dirac.into_helicity(LEFT, signs)
    turned = dirac.into_helicity(LEFT, {**signs, flipped: -signs[flipped]})
    assert sp.expand(turned[INTERFERENCE] + usual[INTERFERENCE]) == 0
    assert turned[WEAK] == usual[WEAK]
    assert turned[EM] == usual[EM]


def test_explicit_spinors_conserve_energy_and_keep_the_electron_on_shell() -> None:
    for point in points(20):
        k1, p1, k2, p2 = point.momenta()
        assert k2[0] ** 2 == pytest.approx(sum(x * x for x in k2[1:]), rel=1e-9)
        assert p2[0] ** 2 - sum(x * x for x in p2[1:]) == pytest.approx(point.mass**2, rel=1e-9)
        for i in range(4):
            assert k1[i] + p1[i] == pytest.approx(k2[i] + p2[i], abs=1e-12)


def test_interference_in_each_final_state_is_bounded_by_the_other_terms() -> None:
    """|2 Re(a b*)| <= 2 |a| |b| for every electron spin, hence for their sum."""
    for majorana_case in (False, True):
        for point in points(300):
            for weak, em, both in helicity_terms(point, majorana_case).values():
                assert abs(both) <= 2 * math.sqrt(weak * em) * (1 + 1e-12)


def test_amplitudes_turn_with_the_azimuth() -> None:
    """Only phi - alpha matters: the electron's azimuth counted from the polarisation."""
    point = points(1)[0]
    turned = Point(**{**vars(point), "phi": point.phi + 1.0, "alpha": point.alpha + 1.0})
    for helicity, terms in helicity_terms(point, True).items():
        assert helicity_terms(turned, True)[helicity] == pytest.approx(terms, rel=1e-10)
