"""Scaling and signs of the kick, and the mean free path (kaminski2016; items 1, 12, 13, 15, 18)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp

from derivations.anomalous_transport import free_gas
from derivations.anomalous_transport.conventions import ELECTRON_CHARGE, LEFT, RIGHT
from derivations.anomalous_transport.kick import (
    currents_along_the_field,
    currents_for_any_potentials,
    kick_axis_of_a_rotating_star,
    neutrino_flux,
    recoil,
    share_of_neutrinos_in_the_free_gas,
)
from derivations.anomalous_transport.leptons import neutrinos_in_triangles_with_em
from derivations.anomalous_transport.mean_free_path import elastic_cross_section, mean_free_path
from derivations.anomalous_transport.symbols import (
    area_disk,
    b_field_em,
    e_nu,
    field_angle,
    g_axial,
    g_fermi,
    j_l,
    j_l5,
    m_star,
    mu_em,
    mu_l,
    mu_l5,
    n_b,
    n_dot_nu,
    n_nu_total,
    p_nu_mean,
    p_star,
    r_disk,
    share_nu,
    sigma_elastic,
    sin2_theta_w,
    t_kick,
    temp,
    v_kick,
    y_p,
)
from derivations.core import Combination, Equation, Measured, Term, Vanishing, identity, symmetry
from derivations.core.units import constant

Access = Callable[[Equation], Any]
Claims = Iterator[Vanishing | Combination | Measured]


@identity("kaminski2016:currents", constrains=[currents_along_the_field, currents_for_any_potentials], item=15)
def currents_along_the_field_are_those_of_electrons(of: Access) -> Claims:
    """Linear in B, turning with it; the left-handed half is the lowest Landau level of e_L, the other that of e_R."""
    for source in (currents_along_the_field, currents_for_any_potentials):
        for q in (j_l, j_l5):
            yield symmetry(f"{source.id} {q.name}, turned", source, {b_field_em: -b_field_em}, -1, q.name)
            yield symmetry(f"{source.id} {q.name}, doubled", source, {b_field_em: 2 * b_field_em}, 2, q.name)
        value = of(source)
        for label, chirality, sign, potential in (
            ("e_L", LEFT, 1, mu_l + mu_l5 - mu_em),
            ("e_R", RIGHT, -1, mu_l - mu_l5 - mu_em),
        ):
            part = (value[j_l.name] + sign * value[j_l5.name]) / 2
            free = ELECTRON_CHARGE * free_gas.magnetic_current(chirality, potential, temp) * b_field_em
            yield Vanishing(f"{source.id} current of {label}", part - free)


@identity(
    "kaminski2016:no_neutrinos",
    constrains=[share_of_neutrinos_in_the_free_gas, neutrinos_in_triangles_with_em],
    item=12,
)
def neutrinos_feel_no_magnetic_field(of: Access) -> Claims:
    """No charge, no Landau levels: their triangles with em vanish and so does their share of the free current."""
    yield Vanishing("share", of(share_of_neutrinos_in_the_free_gas)["share"])
    for name, value in of(neutrinos_in_triangles_with_em).items():
        yield Vanishing(name, value)


@identity("kaminski2016:flux", constrains=[neutrino_flux], item=15)
def flux_scales_with_area_current_and_share(of: Access) -> Claims:
    """The area grows by its rim; the flux does not know the sign of B, and is linear in |J|, area and share."""
    yield Vanishing("rim", sp.diff(of(neutrino_flux)[area_disk.name], r_disk) - 2 * sp.pi * r_disk)
    yield symmetry("field turned", neutrino_flux, {j_l5: -j_l5}, 1, n_dot_nu.name)
    for q in (j_l5, area_disk, share_nu):
        yield symmetry(f"{q.name} doubled", neutrino_flux, {q: 2 * q}, 2, n_dot_nu.name)
    unit = {j_l5: -sp.S.One, area_disk: sp.S.One, share_nu: sp.S.One}
    yield Vanishing("everything through unit area", of(neutrino_flux)[n_dot_nu.name].xreplace(unit) - 1)


@identity("kaminski2016:recoil", constrains=[recoil], item=15)
def recoil_balances_the_momentum_of_the_neutrinos(of: Access) -> Claims:
    """Momentum is neutrinos times mean momentum, m v is momentum, neutrinos are rate times duration; v is linear in
    duration and 1/m and vanishes with the flux."""
    value = of(recoil)
    yield Vanishing("momentum", value[p_star.name] - p_nu_mean * value[n_nu_total.name])
    yield Vanishing("m v", m_star * value[v_kick.name] - p_star)
    yield Vanishing("rate", sp.diff(value[n_nu_total.name], t_kick) - n_dot_nu)
    yield symmetry("mass doubled", recoil, {m_star: 2 * m_star}, sp.Rational(1, 2), v_kick.name)
    yield Combination("no flux", (Term(recoil, {n_dot_nu: sp.S.Zero}, component=p_star.name),))


@identity("kaminski2016:axis", constrains=[kick_axis_of_a_rotating_star], item=18)
def only_the_field_along_the_axis_survives(of: Access) -> Claims:
    """All of it if aligned, none if across, reversed if turned round; nothing across on average."""
    value = of(kick_axis_of_a_rotating_star)
    yield Vanishing("aligned", value["along"].xreplace({field_angle: sp.S.Zero}) - 1)
    yield Vanishing("across", value["along"].xreplace({field_angle: sp.pi / 2}))
    yield symmetry("turned round", kick_axis_of_a_rotating_star, {field_angle: sp.pi - field_angle}, -1, "along")
    for name in ("across 1", "across 2"):
        yield Vanishing(name, value[name])


@identity("kaminski2016:cross_section", constrains=[elastic_cross_section], item=13)
def cross_section_in_units_of_the_reference_cross_section(of: Access) -> Claims:
    """sigma_0/4 (E/m_e)^2 times (1 + 3 g_A^2)/4 for neutrons and 4 s^4 - 2 s^2 + (1 + 3 g_A^2)/4 for protons, with
    sigma_0 = 4 G_F^2 m_e^2/pi; quadratic in the energy."""
    m_e = constant("m_e")
    sigma_0 = 4 * g_fermi**2 * m_e**2 / sp.pi
    axial, s2 = (1 + 3 * g_axial**2) / 4, sin2_theta_w
    for name, share, bracket in (("neutrons", 0, axial), ("protons", 1, 4 * s2**2 - 2 * s2 + axial)):
        value = of(elastic_cross_section).xreplace({y_p: sp.Integer(share)})
        yield Vanishing(name, value - sigma_0 / 4 * (e_nu / m_e) ** 2 * bracket)
    yield symmetry("energy doubled", elastic_cross_section, {e_nu: 2 * e_nu}, 4)


@identity("kaminski2016:mean_free_path", constrains=[mean_free_path], item=13)
def one_collision_per_mean_free_path(of: Access) -> Claims:
    """n sigma lambda = 1."""
    yield Vanishing("n sigma lambda", n_b * sigma_elastic * of(mean_free_path) - 1)
