"""What must hold of cross section, kick and asymmetries (nardi2000, Secs. 4 and 5; items 3, 7, 9, 11)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import sympy as sp

from derivations.core import Combination, Equation, Measured, Vanishing, identity, symmetry
from derivations.spin_flavour_precession.kick import (
    asymmetry_for_a_kick,
    asymmetry_of_both,
    implied_energy_ratio,
    kick_velocity,
    limits_on_the_moment,
    momentum_balance,
)
from derivations.spin_flavour_precession.scattering import (
    cosine_coefficient,
    differential_cross_section,
    integrated_cross_sections,
    isotropic_coefficient,
    mean_free_path,
    sampled_cosine,
    vector_coupling_of_protons,
)
from derivations.spin_flavour_precession.symbols import (
    asym_s,
    asym_tau,
    asym_total,
    c1_coupling,
    c2_coupling,
    c_axial_n,
    c_axial_p,
    c_vector_n,
    c_vector_p,
    cos_scatter,
    dp_fraction,
    e_mean_s,
    e_mean_tau,
    e_nu,
    e_total_53,
    frac_sterile,
    m_pns_15,
    m_sterile_10,
    mean_cos,
    n_nucleon,
    sigma_elastic,
    sigma_transport,
    sin2_theta_w,
    uniform,
    v_kick_1000,
    y_n,
    y_p,
)
from derivations.spin_flavour_precession.table import ENTRIES, ROWS

Access = Callable[[Equation], Any]
VECTOR, AXIAL = (c_vector_n, c_vector_p), (c_axial_n, c_axial_p)


@identity("nardi2000:helicity", constrains=[isotropic_coefficient, cosine_coefficient], item=9)
def helicity_forbids_backward_vector_scattering(of: Access) -> Iterator[Vanishing | Combination]:
    """A vector current keeps spins, so that nothing is scattered backwards; the axial one has mean cosine -1/9."""
    c1, c2 = of(isotropic_coefficient), of(cosine_coefficient)
    yield Vanishing("vector", (c1 - c2).xreplace(dict.fromkeys(AXIAL, sp.S.Zero)))
    yield Vanishing("axial", (c1 + 3 * c2).xreplace(dict.fromkeys(VECTOR, sp.S.Zero)))
    neutron = {c_vector_n: sp.S.One, c_axial_n: sp.S.One, y_n: sp.S.One, y_p: sp.S.Zero}
    yield Vanishing("V - A neutrons scatter isotropically", c2.xreplace(neutron))
    yield Vanishing("and four times as strongly as vector ones", c1.xreplace(neutron) - 4)
    exchange = {c_vector_n: c_vector_p, c_vector_p: c_vector_n, c_axial_n: c_axial_p, c_axial_p: c_axial_n}
    for equation in (isotropic_coefficient, cosine_coefficient):
        yield symmetry("neutrons and protons", equation, {**exchange, y_n: y_p, y_p: y_n})


@identity("nardi2000:integrals", constrains=[differential_cross_section, integrated_cross_sections, mean_free_path])
def integrals_of_the_cross_section(of: Access) -> Iterator[Vanishing | Combination]:
    """Two-point quadrature is exact for a line; transport leaves out what goes on forward."""
    parts = of(integrated_cross_sections)
    density = of(differential_cross_section)
    total = parts[sigma_elastic.name]
    couplings = {c1_coupling: of(isotropic_coefficient), c2_coupling: of(cosine_coefficient)}
    nodes = (1 / sp.sqrt(3), -1 / sp.sqrt(3))
    values = [density.xreplace({cos_scatter: node}) for node in nodes]
    yield Vanishing("total", (total - sum(values)).xreplace(couplings))
    forward = sum(node * value for node, value in zip(nodes, values, strict=True))
    yield Vanishing("mean cosine", (parts[mean_cos.name] * total - forward).xreplace(couplings))
    yield Vanishing("transport", parts[sigma_transport.name] - total * (1 - parts[mean_cos.name]))
    yield symmetry("energy", differential_cross_section, {e_nu: 2 * e_nu}, 4)
    yield Vanishing("one target per mean free path", of(mean_free_path) * n_nucleon * sigma_elastic - 1)


@identity("nardi2000:sampling", constrains=[sampled_cosine], item=9)
def sampled_cosine_inverts_the_distribution(of: Access) -> Iterator[Vanishing]:
    """The share of scatterings below the cosine is the random number; 0 and 1 are backward and forward."""
    cosine = of(sampled_cosine)
    share = (c1_coupling * (cosine + 1) + c2_coupling * (cosine**2 - 1) / 2) / (2 * c1_coupling)
    yield Vanishing("distribution", share - uniform)
    weaker = {c2_coupling: c1_coupling / 3}  # any C_2 below C_1: the root of its square is positive
    yield Vanishing("forward", cosine.xreplace(weaker).xreplace({uniform: sp.S.One}) - 1)
    yield Vanishing("backward", cosine.xreplace(weaker).xreplace({uniform: sp.S.Zero}) + 1)


@identity("nardi2000:proton-charge", constrains=[vector_coupling_of_protons])
def vector_coupling_vanishes_at_a_quarter(of: Access) -> Iterator[Vanishing]:
    """At sin^2 = 1/4 protons have no vector coupling, at 0 that of isospin, opposite to neutrons."""
    yield Vanishing("quarter", of(vector_coupling_of_protons).xreplace({sin2_theta_w: sp.Rational(1, 4)}))
    yield Vanishing("isospin", of(vector_coupling_of_protons).xreplace({sin2_theta_w: sp.S.Zero}) - 1)


@identity("nardi2000:momentum", constrains=[momentum_balance, asymmetry_for_a_kick, kick_velocity], item=3)
def momentum_is_conserved(of: Access) -> Iterator[Combination | Vanishing | Measured]:
    """Delta p = M V: more energy needs a smaller asymmetry, more mass or velocity a larger one."""
    for equation in (momentum_balance, asymmetry_for_a_kick):
        yield symmetry("velocity", equation, {v_kick_1000: 2 * v_kick_1000}, 2)
        yield symmetry("mass", equation, {m_pns_15: 2 * m_pns_15}, 2)
        yield symmetry("energy", equation, {e_total_53: 2 * e_total_53}, sp.Rational(1, 2))
    back = of(momentum_balance).xreplace({v_kick_1000: of(kick_velocity)})
    yield Vanishing("velocity and asymmetry", back - dp_fraction)
    in_cgs = 1.5 * 1.98841e33 * 1e8 * 2.99792458e10 / 3e53
    unit = {v_kick_1000: sp.S.One, m_pns_15: sp.S.One, e_total_53: sp.S.One}
    for equation, bound in ((momentum_balance, 1e-5), (asymmetry_for_a_kick, 0.17)):
        deviation = abs(float(of(equation).xreplace(unit)) / in_cgs - 1)
        yield Measured("at the pivots", deviation, bound, f"cgs: {in_cgs:.5f}", "numeric(1 points, 5 digits)")


@identity("nardi2000:weights", constrains=[asymmetry_of_both, implied_energy_ratio], item=11)
def asymmetry_of_both_is_a_weighted_mean(of: Access) -> Iterator[Vanishing]:
    """Equal asymmetries stay; all converted leaves the sterile one; the implied ratio of energies is that put in."""
    both = of(asymmetry_of_both)
    yield Vanishing("equal", both.xreplace({asym_tau: asym_s}) - asym_s)
    yield Vanishing("all converted", both.xreplace({frac_sterile: sp.S.One}) - asym_s)
    even = {frac_sterile: sp.Rational(1, 2), e_mean_tau: e_mean_s}
    yield Vanishing("even", both.xreplace(even) - (asym_s + asym_tau) / 2)
    implied = of(implied_energy_ratio).xreplace({asym_total: both})
    yield Vanishing("ratio of energies", implied - e_mean_tau / e_mean_s)


@identity("nardi2000:rows", constrains=[*ENTRIES.values(), implied_energy_ratio], item=11)
def rows_of_the_table_are_consistent(of: Access) -> Iterator[Measured]:
    """In a block the sterile asymmetry grows and the fraction falls with delta; the unconverted have almost none.

    Printed rows imply ratios of mean energies between 0.1 and 1.4: the cooler atmosphere makes the ratio less than 1,
    and rounding of the asymmetries to 0.01 and their statistics leave it uncertain.
    """
    values = [of(ENTRIES[row.id]) for row in ROWS]
    for row, value in zip(ROWS, values, strict=True):
        at = {q: value[q.name] for q in (frac_sterile, asym_s, asym_tau, asym_total)}
        ratio = float(of(implied_energy_ratio).xreplace(at))
        how = f"implied ratio of mean energies {ratio:.3f}"
        level = "numeric(1 points, 15 digits)"
        yield Measured(f"{row.id} ratio", abs(ratio - 0.75), 0.65, how, level)
        yield Measured(f"{row.id} washed out", abs(float(value[asym_tau.name])), 0.011, "as printed", level)
    for (row, value), (later, other) in pairwise(zip(ROWS, values, strict=True)):
        if (row.layer, row.field) != (later.layer, later.field):
            continue
        growth = float(value[asym_s.name] - other[asym_s.name])
        fall = float(other[frac_sterile.name] - value[frac_sterile.name])
        yield Measured(f"{later.id} trend", max(growth, fall), -0.01, "as printed", level)


@identity("nardi2000:limits", constrains=[limits_on_the_moment])
def limits_on_the_moment_are_ordered(of: Access) -> Iterator[Measured | Vanishing]:
    """The decay limit is inverse in the mass; the moment used lies below all others and above it."""
    limits = of(limits_on_the_moment)
    decays = limits["SN1987A decays"]
    yield Vanishing("mass", decays.xreplace({m_sterile_10: 2 * m_sterile_10}) * 2 - decays)
    used = limits["used"]
    for name in ("early Universe", "stars", "helicity flips"):
        ratio = float(used / limits[name])
        deviation = ratio if ratio > 0 else 9.0
        yield Measured(name, deviation, 0.99, "moment used over limit", "numeric(1 points, 15 digits)")
    at_ten = float(decays.xreplace({m_sterile_10: sp.S.One}) / used)
    yield Measured(
        "decays", at_ten if at_ten > 0 else 9.0, 0.5, "limit at 10 keV over moment", "numeric(1 points, 15 digits)"
    )
