"""Anomaly and transport coefficients of any list of Weyl fields (kaminski2016, eq. 2, and its frames).

    transport_of(FieldContent(("em", "l"), (WeylField("e_L", LEFT, {"em": -1, "l": 1}), ...)))

gives every C_abc, beta_a, the coefficients of vorticity and field for every current and for the momentum, in the
laboratory and in the Landau frame, as functions of potentials and T. `against_free_fields` computes the same from
thermal integrals, field by field, and returns what is left: zeros.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import sympy as sp

from derivations.anomalous_transport import free_gas
from derivations.anomalous_transport.entropy import (
    Symmetries,
    magnetic_coefficient,
    momentum_along_field,
    momentum_along_vorticity,
    vortical_coefficient,
)
from derivations.anomalous_transport.fields import FieldContent, WeylField
from derivations.anomalous_transport.frames import in_landau_frame
from derivations.anomalous_transport.leptons import anomaly_coefficient
from derivations.anomalous_transport.species_sums import thermal_coefficient
from derivations.anomalous_transport.symbols import energy_density, pressure

Response = Callable[[int, sp.Expr, sp.Expr], sp.Expr]


@dataclass(frozen=True)
class Transport:
    """Coefficients of a list of fields; see the module docstring. Keys are symmetries; C has sorted triples."""

    content: FieldContent
    mu: Mapping[str, sp.Symbol]
    temperature: sp.Symbol

    @cached_property
    def c_anom(self) -> dict[tuple[str, str, str], sp.Expr]:
        """C_abc, in the order of declaration."""
        return {t: anomaly_coefficient(self.content, *t) for t in self.content.triples}

    @cached_property
    def gravitational_trace(self) -> dict[str, sp.Rational]:
        """Sum of chirality and charge: the mixed gauge-gravitational anomaly of each symmetry."""
        traces = {a: self.content.trace(a) for a in self.content.symmetries}
        return {a: sp.Rational(t.numerator, t.denominator) for a, t in traces.items()}

    @cached_property
    def beta(self) -> dict[str, sp.Expr]:
        """beta_a: the mixed gravitational trace times that of one right-handed field of unit charge, -1/24."""
        return {a: trace * thermal_coefficient() for a, trace in self.gravitational_trace.items()}

    @cached_property
    def symmetries(self) -> Symmetries:
        order = self.content.symmetries.index
        by_triple = self.c_anom

        def c(a: str, b: str, d: str) -> sp.Expr:
            first, second, third = sorted((a, b, d), key=order)
            return by_triple[first, second, third]

        return Symmetries(self.content.symmetries, self.mu, c, self.beta, self.temperature)

    @cached_property
    def sigma_v(self) -> dict[str, sp.Expr]:
        """Vortical coefficients, laboratory frame."""
        return {a: vortical_coefficient(self.symmetries, a) for a in self.content.symmetries}

    @cached_property
    def sigma_b(self) -> dict[tuple[str, str], sp.Expr]:
        """Magnetic coefficients of a in the field of b, laboratory frame."""
        names = self.content.symmetries
        return {(a, b): magnetic_coefficient(self.symmetries, a, b) for a in names for b in names}

    @cached_property
    def momentum_omega(self) -> sp.Expr:
        """Momentum density per vorticity, laboratory frame."""
        return momentum_along_vorticity(self.symmetries)

    @cached_property
    def momentum_b(self) -> dict[str, sp.Expr]:
        """Momentum density per field, laboratory frame."""
        return {b: momentum_along_field(self.symmetries, b) for b in self.content.symmetries}

    def potential_of(self, field: WeylField) -> sp.Expr:
        """Sum of the field's charges times the potentials."""
        return sum((_exact(field.charge(a)) * self.mu[a] for a in self.content.symmetries), sp.S.Zero)

    def summed(self, of: Response, *charged_under: str) -> sp.Expr:
        """Sum over fields and copies of charges times what one field gives at its potential."""
        total = sp.S.Zero
        for field in self.content.fields:
            factor = sp.Mul(*(_exact(field.charge(a)) for a in charged_under)) * field.multiplicity
            if factor:
                total += factor * of(field.chirality, self.potential_of(field), self.temperature)
        return sp.expand(total)

    @cached_property
    def density(self) -> dict[str, sp.Expr]:
        """Net charge densities of the ideal gas of the fields."""
        return {a: self.summed(_any(free_gas.number_density), a) for a in self.content.symmetries}

    @cached_property
    def energy(self) -> sp.Expr:
        """Energy density of the ideal gas."""
        return self.summed(_any(free_gas.energy_of_gas))

    @cached_property
    def pressure(self) -> sp.Expr:
        """Pressure of the ideal gas."""
        return self.summed(_any(free_gas.pressure_of_gas))

    @cached_property
    def sigma_v_landau(self) -> dict[str, sp.Expr]:
        """Vortical coefficients in the Landau frame of the ideal gas."""
        return {a: self._landau(self.sigma_v[a], a, self.momentum_omega) for a in self.content.symmetries}

    @cached_property
    def sigma_b_landau(self) -> dict[tuple[str, str], sp.Expr]:
        """Magnetic coefficients of a in the field of b, Landau frame of the ideal gas."""
        return {(a, b): self._landau(value, a, self.momentum_b[b]) for (a, b), value in self.sigma_b.items()}

    def _landau(self, sigma: sp.Expr, a: str, momentum: sp.Expr) -> sp.Expr:
        gas = {energy_density: self.energy, pressure: self.pressure}
        return in_landau_frame(sigma, self.density[a], momentum).xreplace(gas)

    def against_free_fields(self) -> dict[str, sp.Expr]:
        """Each laboratory coefficient less its thermal integrals, expanded: all zero."""
        names = self.content.symmetries
        left = {f"sigma_V of {a}": self.sigma_v[a] - self.summed(free_gas.rotating_current, a) for a in names}
        left |= {
            f"sigma_B of {a}, {b}": value - self.summed(free_gas.magnetic_current, a, b)
            for (a, b), value in self.sigma_b.items()
        }
        left |= {
            f"momentum along B of {b}": value - self.summed(free_gas.magnetic_momentum, b)
            for b, value in self.momentum_b.items()
        }
        left["momentum along omega"] = self.momentum_omega - self.summed(free_gas.rotating_momentum)
        return {name: sp.expand(value) for name, value in left.items()}


def transport_of(content: FieldContent) -> Transport:
    """Coefficients of a list of fields, with potentials mu_NAME and temperature T."""
    mu = {a: sp.Symbol(f"mu_{a}", real=True) for a in content.symmetries}
    return Transport(content, mu, sp.Symbol("T", positive=True))


def _exact(number) -> sp.Rational:
    return sp.Rational(number.numerator, number.denominator)


def _any(of: Callable[[sp.Expr, sp.Expr], sp.Expr]) -> Response:
    """A response that does not depend on chirality."""
    return lambda chirality, mu, temperature: of(mu, temperature)
