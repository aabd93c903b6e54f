"""What the vectors of the constitutive relation and the divergence must obey (kaminski2016, Sec. 2; items 3, 5, 17)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp

from derivations.anomalous_transport.anomaly import anomalous_divergence
from derivations.anomalous_transport.conventions import AXES, METRIC
from derivations.anomalous_transport.hydrodynamics import (
    NORMALISED,
    antisymmetric,
    constitutive_relation,
    driving_vector,
    lowered,
    magnetic_field,
    pair,
    vorticity,
)
from derivations.anomalous_transport.species_sums import vorticity_of_rigid_rotation
from derivations.anomalous_transport.symbols import (
    B_FIELD,
    B_VEC,
    CURRENT,
    DU,
    E_VEC,
    F_B,
    F_C,
    GRAD_MU,
    GRAD_T,
    LABELS,
    N_CHARGE,
    OMEGA_VEC,
    SIGMA_B,
    SIGMA_OHM,
    SIGMA_V,
    U_UP,
    V_DRIVE,
    V_VEC,
    c_anom_a_bb,
    c_anom_a_bc,
    c_anom_a_cc,
    mu_a,
    omega_star,
    omega_vec,
    temp,
    u_fluid,
)
from derivations.core import Equation, Vanishing, identity

Access = Callable[[Equation], Any]
Claims = Iterator[Vanishing]
AT_REST = {U_UP[0]: sp.S.One, **dict.fromkeys(U_UP[1:], sp.S.Zero)}
CYCLIC = ((1, 2, 3), (2, 3, 1), (3, 1, 2))


def components_of(value: Any, quantities: Any) -> list[sp.Expr]:
    """The components of a value in the order of the quantities."""
    return [value[q.name] for q in quantities]


def contracted(left: Any, right: Any) -> sp.Expr:
    """left_mu right^mu for a lower and an upper vector."""
    return sum(x * y for x, y in zip(left, right, strict=True))


@identity("kaminski2016:drive", constrains=[driving_vector], item=17)
def driving_vector_vanishes_in_equilibrium(of: Access) -> Claims:
    """Across the flow only: along u the gradients drop out. At rest and in equilibrium, where a field holds up
    grad mu at uniform T, or mu/T is uniform without a field, nothing is driven."""
    value = components_of(of(driving_vector), V_VEC)
    lower = lowered(U_UP)
    yield Vanishing("along u only the field", contracted(lower, value) - contracted(lower, E_VEC), [NORMALISED])
    for i in AXES[1:]:
        still = value[i].xreplace(AT_REST)
        held = {E_VEC[i]: GRAD_MU[i], GRAD_T[i]: sp.S.Zero}
        yield Vanishing(f"field against grad mu, axis {i}", still.xreplace(held))
        uniform = {E_VEC[i]: sp.S.Zero, GRAD_MU[i]: mu_a * GRAD_T[i] / temp}
        yield Vanishing(f"uniform mu/T, axis {i}", still.xreplace(uniform))
        # Across u the projector does not depend on the gradient along u.
        shift = {g: g + lower[n] for n, g in enumerate(GRAD_MU)}
        yield Vanishing(f"gradient along u, axis {i}", value[i].xreplace(shift) - value[i], [NORMALISED])
    for name, change in (("T", {g: g + x for g, x in zip(GRAD_T, lower, strict=True)}),):
        yield Vanishing(f"gradient of {name} along u", value[0].xreplace(change) - value[0], [NORMALISED])


@identity("kaminski2016:vorticity", constrains=[vorticity], item=5)
def vorticity_is_half_the_curl_at_rest(of: Access) -> Claims:
    """Orthogonal to u; no vorticity in a flow whose gradients are symmetric; half the curl where the fluid rests."""
    value = components_of(of(vorticity), OMEGA_VEC)
    yield Vanishing("u.omega = 0", contracted(lowered(U_UP), value))
    symmetric = {DU[i][j]: DU[j][i] for i in AXES for j in range(i)}
    for m in AXES:
        yield Vanishing(f"potential flow, component {m}", value[m].xreplace(symmetric))
    for i, j, k in CYCLIC:
        yield Vanishing(f"half the curl, axis {i}", value[i].xreplace(AT_REST) - (DU[j][k] - DU[k][j]) / 2)


@identity("kaminski2016:rigid_rotation", constrains=[vorticity_of_rigid_rotation], item=5)
def vorticity_of_a_rotating_star_is_its_angular_velocity(of: Access) -> Claims:
    """Half the curl of Omega x r is Omega."""
    yield Vanishing("omega = Omega", of(vorticity_of_rigid_rotation) - omega_star)


@identity("kaminski2016:magnetic_field", constrains=[magnetic_field], item=17)
def magnetic_field_has_the_invariants_of_the_field_strength(of: Access) -> Claims:
    """u.B = 0; B^2 - E^2 is F F/2 for every u; at rest B is the curl of A."""
    value = components_of(of(magnetic_field), B_VEC)
    tensor = antisymmetric(F_B)
    yield Vanishing("u.B = 0", contracted(lowered(U_UP), value), [NORMALISED])
    electric = electric_field(tensor)
    squares = contracted(lowered(value), value) - contracted(lowered(electric), electric)
    invariant = sum(METRIC[m] * METRIC[n] * tensor(m, n) ** 2 for m in AXES for n in AXES) / 2
    yield Vanishing("B^2 - E^2", squares - invariant, [NORMALISED])
    for i, j, k in CYCLIC:
        yield Vanishing(f"curl of A, axis {i}", value[i].xreplace(AT_REST) - tensor(j, k))


def electric_field(tensor: Callable[[int, int], sp.Expr]) -> list[sp.Expr]:
    """E^m = F^{mn} u_n."""
    lower = lowered(U_UP)
    return [sum(METRIC[m] * METRIC[n] * tensor(m, n) * lower[n] for n in AXES) for m in AXES]


@identity("kaminski2016:divergence_is_C_E_B", constrains=[anomalous_divergence, magnetic_field], item=3)
def divergence_is_the_product_of_electric_and_magnetic_field(of: Access) -> Claims:
    """One field: C E_mu B^mu in every frame, with the sign that makes right-handed charges grow for E along B.

    Two fields enter alike: exchanging b and c changes nothing, and a common field counts as (b + c)^2.
    """
    value, magnetic = of(anomalous_divergence), components_of(of(magnetic_field), B_VEC)
    without_c = dict.fromkeys(F_C.values(), sp.S.Zero)
    product = contracted(lowered(electric_field(antisymmetric(F_B))), magnetic)
    yield Vanishing("one field", value.xreplace(without_c) - c_anom_a_bb * product, [NORMALISED])
    exchange = {F_B[p]: F_C[p] for p in F_B} | {F_C[p]: F_B[p] for p in F_B}
    exchange |= {c_anom_a_bb: c_anom_a_cc, c_anom_a_cc: c_anom_a_bb}
    yield Vanishing("b and c exchanged", value.xreplace(exchange) - value)
    common = value.xreplace({F_C[p]: F_B[p] for p in F_B})
    together = c_anom_a_bb + 2 * c_anom_a_bc + c_anom_a_cc
    yield Vanishing("common field", common - value.xreplace({**without_c, c_anom_a_bb: together}))


@identity("kaminski2016:constitutive", constrains=[constitutive_relation], item=3)
def constitutive_relation_responds_term_by_term(of: Access) -> Claims:
    """A perfect fluid carries n u; conduction makes the heat V_a sigma_ab V_b; vorticity and fields drive along
    themselves, the field of b drives J_a as the field of a drives J_b; and a field with e in the charge instead
    (B/e, e sigma_B) drives the same current."""
    value = {a: of(constitutive_relation)[q.name] for a, q in CURRENT.items()}
    vectors = [omega_vec, *V_DRIVE.values(), *B_FIELD.values()]
    off = dict.fromkeys(vectors, sp.S.Zero)
    for a in LABELS:
        yield Vanishing(f"perfect fluid, {a}", value[a].xreplace(off) - N_CHARGE[a] * u_fluid)
        spinning = value[a].xreplace(off | {u_fluid: sp.S.Zero, omega_vec: omega_vec})
        yield Vanishing(f"vorticity, {a}", spinning - SIGMA_V[a] * omega_vec)
        for b in LABELS:
            here, there = (sp.diff(value[x], B_FIELD[y]) for x, y in ((a, b), (b, a)))
            yield Vanishing(f"symmetric, {a} and {b}", here - there)
            yield Vanishing(f"along the field, {a} and {b}", here - SIGMA_B[pair(a, b)])
    conduction = {
        a: value[a].xreplace({u_fluid: 0, omega_vec: 0, **dict.fromkeys(B_FIELD.values(), 0)}) for a in LABELS
    }
    heat = sum(V_DRIVE[a] * conduction[a] for a in LABELS)
    yield Vanishing("heat", heat - sum(SIGMA_OHM[a, b] * V_DRIVE[a] * V_DRIVE[b] for a in LABELS for b in LABELS))
