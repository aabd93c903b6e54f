"""The closed forms of the response function and of the momentum integral against quadrature of their definitions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import sympy as sp

from derivations.core import Measured, identity
from derivations.core.identity import Access, Claim
from derivations.neutrino_nucleon.final_momentum import (
    final_limit_linear_in_field,
    final_lower_limit,
    final_response,
    final_response_linear_in_field,
    integral_of_momentum_sum,
)
from derivations.neutrino_nucleon.momentum_integral import lower_limit
from derivations.neutrino_nucleon.response import (
    response_linear_in_field,
    response_parameters,
    response_without_field,
)
from derivations.neutrino_nucleon.response_quadrature import (
    Point,
    inputs,
    linear_in_field,
    nodes,
    response_and_momentum,
    summed_over_energy_transfer,
)
from derivations.neutrino_nucleon.symbols import (
    S_ss,
    S_tilde_ss,
    T,
    delta_x,
    dS_tilde_ss,
    m,
    mu_B_B,
    mu_nucleon,
    q,
    q0,
    s,
    s_prime,
    x_0,
    x_prime_0,
    x_prime_min,
    z,
)

SPINS = [(1, 1), (1, -1), (-1, 1), (-1, -1)]
POINTS = (
    Point(q0=3.0, q=30.0, T=4.0, m=939.0, mu_nucleon=-20.0, mu_B_B=0.3),
    Point(q0=-6.0, q=12.0, T=2.0, m=938.5, mu_nucleon=-1.0, mu_B_B=-0.01),
    Point(q0=1.5, q=60.0, T=5.0, m=939.5, mu_nucleon=22.0, mu_B_B=0.4),
    Point(q0=-0.02, q=8.0, T=1.0, m=938.25, mu_nucleon=4.5, mu_B_B=-0.05),
)


def environment(at: Point) -> dict[sp.Symbol, sp.Expr]:
    """The inputs of a point as exact numbers."""
    by_name = {each.name: each for each in (q0, q, T, m, mu_nucleon, mu_B_B, s, s_prime)}
    return {by_name[name]: sp.Rational(value) for name, value in inputs(at).items()}


def number(value: sp.Expr, *environments: Mapping[sp.Symbol, sp.Expr]) -> complex:
    """A value at a point, computed with 40 digits."""
    for each in environments:
        value = value.xreplace(dict(each))
    return complex(sp.N(value, 40))


def parameters(of: Access) -> dict[sp.Symbol, sp.Expr]:
    """z, x_0 and delta x in the form under test."""
    values = of(response_parameters)
    return {each: values[each.name] for each in (z, x_0, delta_x)}


def off(found: complex, true: complex) -> float:
    """Relative deviation."""
    return float(abs(found - true) / abs(true))


def compared(of: Access, points: Sequence[Point]) -> Iterator[Measured]:
    """Closed forms against quadrature at points, for all four pairs of spins."""
    deviations: dict[str, list[float]] = {}
    for at in (point.with_spins(*spins) for point in points for spins in SPINS):
        exact, at_zero = response_and_momentum(at), response_and_momentum(at.without_field())
        numbers, laws = environment(at), parameters(of)
        bare = {**numbers, mu_B_B: sp.S.Zero}
        found = {
            "B = 0": (number(of(response_without_field), laws, bare), at_zero[0]),
            "finite B": (number(of(response_without_field), in_field(of), numbers), exact[0]),
            "linear in B": (number(of(response_linear_in_field), laws, numbers), linear_in_field(at)[0]),
            "S-tilde, finite B": (number(of(final_response)[S_tilde_ss.name], in_field(of), numbers), exact[0]),
            "S-tilde, linear in B": (
                number(of(final_response_linear_in_field)[dS_tilde_ss.name], primed(of), laws, numbers),
                linear_in_field(at)[0],
            ),
            "momentum, finite B": (
                number(of(integral_of_momentum_sum), {S_ss: of(response_without_field)}, in_field(of), numbers),
                exact[1],
            ),
        }
        for name, (value, true) in found.items():
            deviations.setdefault(name, []).append(off(value, true))
    for name, each in deviations.items():
        bound = 1e-8 if "linear" in name else 1e-12
        how = "relative, closed form against Gauss quadrature of the defining integral"
        yield Measured(
            name, max(each), bound, how, f"numeric({len(each)} points, {8 if 'linear' in name else 12} digits)"
        )


def in_field(of: Access) -> dict[sp.Symbol, sp.Expr]:
    """z and the lower limits at finite field: (13) and (A9) with E_min and E'_min instead of their expansions."""
    return {
        z: of(response_parameters)[z.name],
        x_0: (of(lower_limit) - mu_nucleon) / T,
        x_prime_min: (of(final_lower_limit) - mu_nucleon) / T,
    }


def primed(of: Access) -> dict[sp.Symbol, sp.Expr]:
    """Limit of the E' integral without field."""
    return {x_prime_0: of(final_limit_linear_in_field)[x_prime_0.name]}


CLOSED_FORMS = [
    response_parameters,
    response_without_field,
    response_linear_in_field,
    lower_limit,
    final_lower_limit,
    final_response,
    final_limit_linear_in_field,
    final_response_linear_in_field,
    integral_of_momentum_sum,
]


@identity("ando2003:response-quadrature", constrains=CLOSED_FORMS, item=6)
def response_against_quadrature(of: Access) -> Iterator[Claim]:
    """(12) and (A1) integrated numerically, nondegenerate and degenerate, for all spins: without field, linear in the
    field, and with a finite field."""
    yield from compared(of, POINTS)


@identity("ando2003:response-quadrature-many", constrains=CLOSED_FORMS, item=6, slow=True)
def response_against_quadrature_at_many_points(of: Access) -> Iterator[Claim]:
    """The same over the whole domain of the response function."""
    yield from compared(of, many_points(48))


def many_points(count: int) -> list[Point]:
    """Points of the domain from an additive sequence of irrational steps."""
    shares = (np.arange(1, count + 1)[:, None] * np.sqrt([2.0, 3.0, 5.0, 7.0, 11.0, 13.0])) % 1
    found = []
    for a, b, c, d, e, f in shares.tolist():
        temperature, transfer = 1 + 9 * a, 10 ** (2 * b)
        width = transfer * np.sqrt(3 * temperature / 939)  # beyond it S is exponentially small
        found.append(
            Point(
                q0=float((2 * c - 1) * min(transfer, width)),
                q=float(transfer),
                T=float(temperature),
                m=938 + 2 * d,
                mu_nucleon=float(temperature * (15 * e - 10)),
                mu_B_B=float(temperature * 0.02 * (2 * f - 1) * min(1, transfer / 30)),
            )
        )
    return found


@identity(
    "ando2003:response-sum-rule",
    constrains=[response_without_field, response_parameters, lower_limit, integral_of_momentum_sum],
    item=6,
)
def sum_over_energy_transfers(of: Access) -> Iterator[Claim]:
    """Integrated over q_0, (12) and (A1) are plain integrals over the momentum of one nucleon: no delta functions."""
    response = of(response_without_field).xreplace(in_field(of))
    momentum = of(integral_of_momentum_sum).xreplace({S_ss: response})
    deviations: list[float] = []
    for at in (point.with_spins(*spins) for point in POINTS[::2] for spins in SPINS):
        numbers = {each: value for each, value in environment(at).items() if each != q0}
        recoil = at.q**2 / (2 * at.m)
        half = np.sqrt(4 * at.T * recoil * (45 + max(at.mu_nucleon / at.T, 0)))
        x, weight = nodes(16, 40)
        grid = recoil + half * (2 * x - 1)
        for value, true in zip((response, momentum), summed_over_energy_transfer(at), strict=True):
            integrand = sp.lambdify(q0, value.xreplace(numbers).evalf(30), "numpy")
            deviations.append(off(complex(np.sum(2 * half * weight * integrand(grid))), true))
    how = "relative, integral over q_0 of the closed forms against a two-dimensional Gauss quadrature"
    yield Measured("S and (A13)", max(deviations), 1e-9, how, f"numeric({len(deviations)} points, 9 digits)")
