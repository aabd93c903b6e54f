"""Moments of the collision term (25)-(37) of ando2003: statuses, statements, quadrature."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import pytest
import sympy as sp
from scipy import integrate

from derivations.core import CATALOGUE, Equation, Identity
from derivations.neutrino_nucleon import (
    collision,
    equilibrium,
    identities_collision,
    identities_moments,
    identities_quadrature,
    moment_quadrature,
    moments,
)
from derivations.neutrino_nucleon.directions import average_over_orientation, average_over_sphere
from derivations.neutrino_nucleon.identities_quadrature import SETTINGS
from derivations.neutrino_nucleon.moment_integrals import integrated_moment, kernels_and_weights, laws
from derivations.neutrino_nucleon.moments import ASYMMETRIC, ISOTROPIC
from derivations.neutrino_nucleon.symbols import (
    F_2,
    Omega,
    Omega_prime,
    T,
    c_A,
    c_V,
    d2f0_dk2,
    df0_dk,
    f0,
    g,
    k,
    m,
    mu_nu,
    mu_prime,
    sign_nu,
)
from derivations.proof import check_identity, status_of

MODULES = (identities_collision.__name__, identities_moments.__name__, identities_quadrature.__name__)
IDENTITIES = [i for i in CATALOGUE.identities.values() if i.module in MODULES]
DERIVED = [
    e
    for e in CATALOGUE.equations.values()
    if e.module in (collision.__name__, moments.__name__) and e.kind == "derivable"
]


@pytest.mark.parametrize("equation", DERIVED, ids=lambda e: e.number)
def test_print_and_derivation_agree_exactly(equation: Equation) -> None:
    status = status_of(equation)
    assert (status.name, status.level, status.problems) == ("confirmed", "exact", ())


@pytest.mark.parametrize("identity", IDENTITIES, ids=lambda i: i.name)
def test_statement_holds_for_derivation_and_print(identity: Identity) -> None:
    for form in ("derived", "printed"):
        assert [f.detail for f in check_identity(identity, form).failures] == []


# Which order of the response (18) each moment needs ----------------------------------------------


@cache
def with_response_through(order: int | None, along_field: bool) -> dict[int, sp.Expr]:
    pairs = kernels_and_weights(*(ASYMMETRIC if along_field else ISOTROPIC))
    return integrated_moment(pairs, laws()) if order is None else integrated_moment(pairs, laws(), order)


@pytest.mark.parametrize(
    ("number", "along_field", "order", "parity", "lowest"),
    [
        ("32", False, 0, 0, 0),
        ("33", True, 0, 1, 0),
        ("34", False, 1, 0, 2),
        ("35", False, 1, 1, 0),
        ("36", True, 1, 0, 1),
        ("37", True, 1, 1, 2),
    ],
)
def test_lowest_order_of_the_response_that_suffices(
    number: str, along_field: bool, order: int, parity: int, lowest: int
) -> None:
    """The text asks for S_0 through eps^4; no moment needs more than eps^2."""
    full = with_response_through(None, along_field)[order].coeff(sign_nu, parity)
    sufficient = [
        each
        for each in range(3)
        if sp.expand(with_response_through(each, along_field)[order].coeff(sign_nu, parity) - full) == 0
    ]
    assert sufficient == list(range(lowest, 3)), f"({number})"


# Averages over directions ------------------------------------------------------------------------


def test_average_over_the_sphere_agrees_with_quadrature() -> None:
    expression = Omega[0] ** 2 * Omega[2] ** 2 + Omega[2] ** 4 + Omega[1]
    cosines, weights = np.polynomial.legendre.leggauss(8)
    azimuths = 2 * np.pi * np.arange(16) / 16
    cosine, azimuth = np.meshgrid(cosines, azimuths, indexing="ij")
    sine = np.sqrt(1 - cosine**2)
    values = sp.lambdify(list(Omega), expression, "numpy")(sine * np.cos(azimuth), sine * np.sin(azimuth), cosine)
    assert float(average_over_sphere(expression)) == pytest.approx(float((weights @ values).sum() / 32), rel=1e-13)


def test_mean_of_the_product_of_the_two_directions() -> None:
    """<Omega_3 Omega'_3> = mu'/3 at a fixed scattering angle, and nothing is left of an odd number of directions."""
    assert average_over_orientation(Omega[2] * Omega_prime[2]) == mu_prime / 3
    assert average_over_orientation(Omega[2] * Omega_prime[2] * Omega_prime[1]) == 0


# Quadrature --------------------------------------------------------------------------------------


def test_quadrature_does_not_depend_on_the_number_of_points(monkeypatch: pytest.MonkeyPatch) -> None:
    setting = SETTINGS["T = 3, k = 9 MeV"]
    coarse = moment_quadrature.by_quadrature(setting, 1)
    monkeypatch.setattr(moment_quadrature, "ENERGIES", 400)
    monkeypatch.setattr(moment_quadrature, "ANGLES", 50)
    fine = moment_quadrature.by_quadrature.__wrapped__(setting, 1)
    assert coarse == pytest.approx(fine, rel=1e-12)


def test_quadrature_agrees_with_adaptive_quadrature_of_the_printed_kernel() -> None:
    """Without field, against SciPy on (19) + (21) as printed in the paper, written out by hand."""
    setting = SETTINGS["T = 3, k = 9 MeV"]
    x = {s.name: v for s, v in setting.numbers}
    energy, temperature, mass = x["k"], x["T"], x["m"]
    vector, axial, magnetic = x["c_V"], x["c_A"], x["F_2"]
    occupation, _, dipole = (f.subs({s: v for s, v in setting.numbers if s != k}) for _, f in setting.functions)
    at_f0, at_h = sp.lambdify(k, occupation, "math"), sp.lambdify(k, dipole, "math")

    def integrand(final: float, cosine: float) -> float:
        transfer = energy - final
        q2 = energy**2 + final**2 - 2 * energy * final * cosine
        response = mass**2 * temperature / (2 * math.pi * math.sqrt(q2)) * x["n"]
        response *= math.sqrt(2 * math.pi**3 / (mass * temperature) ** 3)
        response *= math.exp(-((transfer - q2 / (2 * mass)) ** 2) / (4 * temperature * q2 / (2 * mass)))
        leading = 2 * (vector**2 + 3 * axial**2 + (vector**2 - axial**2) * cosine)
        q_initial, q_final = energy - final * cosine, energy * cosine - final
        recoil = (vector**2 + axial**2) * mass * transfer / q2 * (q_initial + q_final)
        recoil += axial * (vector + magnetic) * (q_final - q_initial)
        kernel = final**2 / (2 * math.pi) ** 3 * x["G_F"] ** 2 * (leading - 4 / mass * recoil) * response
        boltzmann = math.exp(-transfer / temperature)
        gain = boltzmann * (1 - at_f0(energy)) + at_f0(energy)
        loss = -(boltzmann * at_f0(final) + 1 - at_f0(final))
        return 2 * math.pi * kernel * (gain * cosine * at_h(final) + loss * at_h(energy))

    def width(cosine: float) -> float:
        return energy * math.sqrt(4 * (1 - cosine) * temperature / mass)

    value, _ = integrate.dblquad(
        integrand,
        -1,
        1,
        lambda c: max(1e-6, energy - 7 * width(c)),
        lambda c: energy + 12 * width(c),
        epsabs=0,
        epsrel=1e-7,
    )
    assert moment_quadrature.by_quadrature(setting, 1)[0] == pytest.approx(value, rel=1e-6)


@pytest.mark.parametrize("number", ["69", "34", "68", "12"])
def test_quadrature_notices_a_wrong_number_in_the_odd_field_moment(number: str) -> None:
    """Each number of (37), changed by one per cent, spoils the slope of the residual."""
    right = moments.odd_field_moment.form("printed")
    probe = sp.Symbol("probe")
    coefficient = sp.Integer(int(number))
    wrong = right.subs(coefficient, probe).subs(probe, coefficient * sp.Rational(101, 100))
    assert wrong != right

    def of(equation: Equation) -> sp.Expr:
        return wrong if equation is moments.odd_field_moment else equation.form("derived")

    claims = list(identities_quadrature.odd_field_moment_by_quadrature.claims(of))
    assert any(claim.deviation > claim.bound for claim in claims)


# Equilibrium -------------------------------------------------------------------------------------


@pytest.mark.parametrize("x", [-700.0, -30.0, -1e-3, 0.0, 2.7, 40.0, 700.0])
def test_equilibrium_occupation_keeps_its_digits_at_any_energy(x: float) -> None:
    """f0, 1 - f0 and both derivatives in doubles, against 40 digits."""
    point = {k: sp.Float(x), T: sp.Integer(1), mu_nu: sp.Integer(0)}
    occupation = equilibrium.equilibrium_occupation()
    values = {name: float(sp.lambdify((k, T, mu_nu), e, "math")(x, 1.0, 0.0)) for name, e in occupation.items()}
    plain = 1 / (sp.exp((k - mu_nu) / T) + 1)
    derivatives = {df0_dk: sp.diff(plain, k), d2f0_dk2: sp.diff(plain, k, 2)}
    numbers = {f0: values["f0"], equilibrium.vacancy_nu: values["vacancy_nu"], T: 1.0}
    for equation, exact in zip(
        (equilibrium.equilibrium_slope, equilibrium.equilibrium_curvature), derivatives.values(), strict=True
    ):
        ours = float(equation().subs(numbers))
        assert ours == pytest.approx(float(exact.subs(point).evalf(40)), rel=1e-13 + 1e-16 / (abs(x) + 1e-300))
    assert values["f0"] == pytest.approx(float(plain.subs(point).evalf(40)), rel=1e-15)
    assert values["vacancy_nu"] == pytest.approx(float(plain.subs({**point, k: -point[k]}).evalf(40)), rel=1e-15)


def test_moments_know_nothing_of_the_fermi_dirac_function() -> None:
    """f0 and its derivatives are free atoms of the moments: the null test needs f0' = -f0(1 - f0)/T as an input."""
    for equation in (moments.even_field_moment, moments.odd_field_moment, moments.recoil_moment):
        assert {f0, df0_dk} <= equation().free_symbols
        assert mu_nu not in equation().free_symbols
    assert {c_V, c_A, F_2, g, m} <= moments.even_field_moment().free_symbols
