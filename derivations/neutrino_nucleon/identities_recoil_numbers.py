"""Recoil factors against quadrature over the angle; the floating-point form against the closed one (horowitz2002)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import sympy as sp

from derivations.core import Measured, identity
from derivations.core.identity import Access, Claim
from derivations.neutrino_nucleon.identities_recoil import frame
from derivations.neutrino_nucleon.recoil_factors import (
    charged_current_factor,
    cross_section_without_recoil,
    differential_cross_section_at_rest,
    differential_factor,
    neutral_current_factor,
    transport_factor,
)
from derivations.neutrino_nucleon.recoil_stable import (
    rest_of_artanh,
    rest_of_artanh_stable,
    transport_factor_stable,
)
from derivations.neutrino_nucleon.recoil_symbols import (
    F_2_abs,
    artanh_rest,
    v_cm,
)
from derivations.neutrino_nucleon.symbols import F_2, G_F, c_A, c_A_abs, c_V, c_V_abs, k, m, mu_prime, sign_nu

NODES = 60
BITS = 400
MASS = sp.Integer(938)
ENERGIES = [sp.Rational(x) for x in ("1e-3", "1e-2", "0.1", "1", "10", "50", "120", "250", "400", "600", "800", "1000")]
# Neutron, proton, charged current, and one that is none of them: c_V, c_A, F_2.
TARGETS = [
    tuple(map(sp.Rational, each))
    for each in (
        ("-0.5", "-0.63", "-0.97"),
        ("0.04", "0.63", "1.02"),
        ("1", "1.26", "3.706"),
        ("0.9", "-0.2", "-2.5"),
    )
]


def points(energies: list[sp.Rational], *names: tuple[sp.Symbol, ...]) -> list[dict[sp.Symbol, sp.Expr]]:
    """All targets, both signs, all energies."""
    return [
        {k: energy, m: MASS, sign_nu: sp.Integer(sign), **dict(zip(group, target, strict=True))}
        for group, energy, sign, target in product(names, energies, (1, -1), TARGETS)
    ]


@identity(
    "horowitz2002:quadrature",
    constrains=(
        neutral_current_factor,
        transport_factor,
        differential_factor,
        differential_cross_section_at_rest,
        cross_section_without_recoil,
    ),
)
def factors_are_integrals_of_the_cross_section(of: Access) -> Iterator[Claim]:
    """The closed forms against numerical integration over the angle of what they are integrals of."""
    import numpy as np

    from derivations.proof.balls import evaluate  # flint, only where it is needed

    symbols = (k, m, sign_nu, c_V, c_A, F_2)
    unit = {G_F: sp.S.One}
    exact, without, factor = (
        sp.lambdify((mu_prime, *symbols), each, "numpy")
        for each in (
            of(differential_cross_section_at_rest).xreplace(unit),
            of(cross_section_without_recoil).xreplace(unit),
            of(differential_factor),
        )
    )
    x, weights = np.polynomial.legendre.leggauss(NODES)
    chosen = points([sp.Integer(energy) for energy in (20, 300, 1000)], (c_V, c_A, F_2))
    how = f"Gauss-Legendre quadrature over mu' at {NODES} nodes"
    for name, equation, weight in (
        ("total", neutral_current_factor, weights),
        ("transport", transport_factor, weights * (1 - x)),
    ):
        worst = {"cross section": 0.0, "factor": 0.0}
        for point in chosen:
            at = [float(point[each]) for each in symbols]
            below = weight @ without(x, *at)
            closed = float(evaluate(of(equation), point, BITS).mid())
            for way, values in (("cross section", exact(x, *at)), ("factor", factor(x, *at) * without(x, *at))):
                worst[way] = max(worst[way], abs(weight @ values / below / closed - 1))
        for way, deviation in worst.items():
            yield Measured(f"{name}, {way}", deviation, 1e-12, how, f"numeric({len(chosen)} points, 12 digits)")


@identity("horowitz2002:positive", constrains=(neutral_current_factor, charged_current_factor, transport_factor))
def cross_sections_are_positive(of: Access) -> Iterator[Claim]:
    """A squared amplitude is never negative, for antineutrinos of the highest energy neither."""
    from derivations.proof.balls import evaluate  # flint, only where it is needed

    for equation, names in (
        (neutral_current_factor, (c_V, c_A, F_2)),
        (charged_current_factor, (c_V_abs, c_A_abs, F_2_abs)),
        (transport_factor, (c_V, c_A, F_2)),
    ):
        chosen = points([sp.Integer(x) for x in (1, 100, 1000, 10**6)], names)
        lowest = min(float(evaluate(of(equation), point, BITS).lower()) for point in chosen)
        yield Measured(
            equation.name,
            max(0.0, -lowest),
            0.0,
            "smallest value at points",
            f"numeric({len(chosen)} points, 15 digits)",
        )


def worst_ratio(stable: sp.Expr, closed: sp.Expr, at: list[dict[sp.Symbol, sp.Expr]]) -> float:
    """Largest relative difference, with balls."""
    from derivations.proof.balls import evaluate

    ratio = sp.Mul(stable, sp.Pow(closed, -1, evaluate=False), evaluate=False)
    return max(float(abs(evaluate(ratio - 1, point, BITS)).upper()) for point in at)


@identity(
    "horowitz2002:stable-numbers",
    constrains=(rest_of_artanh_stable, transport_factor_stable, rest_of_artanh, transport_factor),
)
def stable_forms_to_the_last_digit(of: Access) -> Iterator[Claim]:
    """From 1 keV to 1 GeV the polynomial for a(v), and the factor with it, equal the closed forms to rounding."""
    how = f"relative, against the closed form with {BITS} bits"
    at = [{v_cm: energy / (energy + MASS)} for energy in ENERGIES]
    deviation = worst_ratio(of(rest_of_artanh_stable), of(rest_of_artanh), at)
    yield Measured("a(v)", deviation, 2.0**-51, how, f"numeric({len(at)} points, 15 digits)")
    whole = of(transport_factor_stable).xreplace({artanh_rest: of(rest_of_artanh_stable)})
    whole = whole.xreplace(frame(of))
    chosen = points(ENERGIES, (c_V, c_A, F_2))
    deviation = worst_ratio(whole, of(transport_factor), chosen)
    yield Measured("transport factor", deviation, 2.0**-55, how, f"numeric({len(chosen)} points, 16 digits)")
