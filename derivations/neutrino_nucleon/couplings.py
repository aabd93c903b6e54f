"""Couplings of the reactions with neutrons, from Table I (ando2003): what the drift ratio (50) is computed with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from derivations.core import Equation, Vanishing, definition, identity
from derivations.neutrino_nucleon.currents import coupling_constants
from derivations.neutrino_nucleon.symbols import F_2, c_A, c_A_abs, c_V, c_V_abs, sin2_theta_W

SCATTERING, ABSORPTION = "nu n -> nu n", "nu_e n -> e- p"


@definition("ando2003:table1.neutron", defines=(c_V, c_A, F_2), parents=[coupling_constants], place="Table I")
def neutron_scattering_couplings():
    """Couplings of neutrino scattering on neutrons. Dimensionless."""
    return {each.name: coupling_constants()[f"{each.name}[{SCATTERING}]"] for each in (c_V, c_A, F_2)}


@definition("ando2003:table1.absorption", defines=(c_V_abs, c_A_abs), parents=[coupling_constants], place="Table I")
def absorption_couplings():
    """Couplings of neutrino absorption on neutrons. Dimensionless."""
    columns = {c_V_abs: c_V, c_A_abs: c_A}
    return {each.name: coupling_constants()[f"{column.name}[{ABSORPTION}]"] for each, column in columns.items()}


@identity(
    "ando2003:isospin_of_couplings",
    constrains=[neutron_scattering_couplings, absorption_couplings, coupling_constants],
    item=16,
)
def couplings_are_rotated_into_each_other_by_isospin(of: Callable[[Equation], Any]) -> Iterator[Vanishing]:
    """The weak currents form an isovector: proton minus neutron in a neutral current is the charged current, less
    2 sin^2 theta_W of the electromagnetic one, which has no axial part and for a neutron no charge."""
    table, neutron, charged = of(coupling_constants), of(neutron_scattering_couplings), of(absorption_couplings)
    proton = {each: table[f"{each.name}[nu p -> nu p]"] for each in (c_V, c_A, F_2)}
    magnetism = table[f"{F_2.name}[{ABSORPTION}]"]
    weak = 1 - 2 * sin2_theta_W
    yield Vanishing("vector", proton[c_V] - neutron[c_V.name] - weak * charged[c_V_abs.name])
    yield Vanishing("axial", proton[c_A] - neutron[c_A.name] - charged[c_A_abs.name])
    yield Vanishing("magnetism", proton[F_2] - neutron[F_2.name] - weak * magnetism)
    yield Vanishing("neutron charge", neutron[c_V.name] + charged[c_V_abs.name] / 2)
