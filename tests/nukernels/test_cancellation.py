"""Kernels where textbook forms cancel, against those forms with many digits, far into the limits."""

from __future__ import annotations

import math
from fractions import Fraction

import mpmath as mp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import nukernels as nk
from nukernels.errors import DomainWarning

FEW_ULP = 1e-14
pytestmark = pytest.mark.filterwarnings(f"ignore::{DomainWarning.__module__}.{DomainWarning.__name__}")
small = st.floats(-7, 1).map(lambda exponent: 10.0**exponent)  # the limit, its borders and beyond
near_zero_or_one = st.one_of(st.floats(-9, -1).map(lambda e: 10.0**e), st.floats(-9, -1).map(lambda e: 1 - 10.0**e))


def near(found: float, wanted: mp.mpf, condition: mp.mpf | float = 1.0) -> bool:
    return bool(abs(mp.mpf(float(found)) / wanted - 1) < FEW_ULP * (1 + condition))


@settings(max_examples=60, deadline=None)
@given(x=small, mass=st.sampled_from([0.511, 105.658, 939.0]), states=st.sampled_from([1.0, 2.0]))
def test_pressure_of_slow_fermions_keeps_its_digits(x: float, mass: float, states: float) -> None:
    """P = g m^4/(48 pi^2) (x (2 x^2 - 3) sqrt(1 + x^2) + 3 asinh x), which cancels to x^5 for p_F = x m."""
    density = states * (x * mass) ** 3 / 59.21762640653615  # 6 pi^2
    if not 1e-12 <= density <= 1e10:
        return
    with mp.workdps(80):
        y = mp.cbrt(6 * mp.pi**2 * mp.mpf(density) / states) / mass
        bracket = y * (2 * y**2 - 3) * mp.sqrt(1 + y**2) + 3 * mp.asinh(y)
        pressure = states * mp.mpf(mass) ** 4 / (48 * mp.pi**2) * bracket
        found = nk.kernel("gauge_force_star.degenerate_gas")(density, m_gas=mass, g_s=states)
        assert near(found.p_gas, pressure)


@settings(max_examples=60, deadline=None)
@given(size=small, share=st.sampled_from([0.01, 0.5, 0.999, 1.001, 3.0, 10.0]))
def test_screened_potential_of_a_light_boson_keeps_its_digits(size: float, share: float) -> None:
    """Yukawa potential of a sphere for m_A R = size, from the closed form that divides by m_A^2, inside and outside."""
    radius, g, density = 6e16, 1e-18, 1e4
    mass, r = size / radius, share * radius
    with mp.workdps(80):
        m, a, at = mp.mpf(mass), mp.mpf(radius), mp.mpf(r)
        if at < a:
            shape = (1 - (1 + m * a) * mp.exp(-m * a) * mp.sinh(m * at) / (m * at)) / m**2
        else:
            shape = (m * a * mp.cosh(m * a) - mp.sinh(m * a)) * mp.exp(-m * at) / (m**3 * at)
        depth = mp.mpf(g) ** 2 * density * shape
        found = nk.kernel("gauge_force_star.uniform_sphere")(r, g=g, m_boson=mass, n_charge=density, r_body=radius)
        assert near(found.psi, depth)


@settings(max_examples=60, deadline=None)
@given(exponent=st.floats(22, 44), states=st.sampled_from([1.0, 2.0]))
def test_early_discharge_keeps_its_digits(exponent: float, states: float) -> None:
    """N(t) = 4 pi n (R^3/3 - R/(a t) + atan(sqrt(a t) R)/(a t)^(3/2)), which cancels to (a t)R^5 early.

    a n r^2 is the first rate of creation: massless pairs of each spin state come at (g E)^2/(8 pi^3), as momenta along
    the field grow by g E per time and each transverse one p counts with e^(-pi p^2/(g E)) (Schwinger). Inside a
    uniform charge E = g n r/3.
    """
    inputs = {"g": 1e-18, "n_charge": 1e4, "r_body": 6e16, "g_pair": states}
    t = 10.0**exponent
    found = nk.kernel("gauge_force_star.discharge_curve")(t, **inputs)
    with mp.workdps(120):
        force_over_r = mp.mpf(inputs["g"]) ** 2 * inputs["n_charge"] / 3
        rate = states * force_over_r**2 / (8 * mp.pi**3) / inputs["n_charge"]
        assert near(found.a_rate, rate)
        at, radius = rate * t, mp.mpf(inputs["r_body"])
        volume = radius**3 / 3 - radius / at + mp.atan(mp.sqrt(at) * radius) / at ** mp.mpf("1.5")
        assert near(found.n_created, 4 * mp.pi * inputs["n_charge"] * volume)


@settings(max_examples=60, deadline=None)
@given(share=st.floats(-1, 1), q=st.floats(0.5, 60), mu=st.floats(-9, 4.9), temperature=st.floats(1, 10))
def test_response_of_nucleons_keeps_its_digits_at_any_degeneracy(share, q, mu, temperature) -> None:
    """S_0 by its logarithm of two occupations, which cancels for deep nondegeneracy and for q_0 -> 0 alike."""
    q0, mass = share**5 * q, 939.0
    if abs(q0) < 1e-290:  # its products with occupations are subnormal numbers, which have fewer digits
        return
    chemical = mu * temperature
    found = nk.kernel("neutrino_nucleon.response_function")(
        q0, q, 1.0, 1.0, T=temperature, m=mass, mu_nucleon=chemical, mu_B_B=0.0
    )
    with mp.workdps(400):
        z = mp.mpf(q0) / temperature
        low = mass * (mp.mpf(q0) - mp.mpf(q) ** 2 / (2 * mass)) ** 2 / (2 * mp.mpf(q) ** 2)
        a = (low - chemical) / temperature
        logarithm = mp.log((1 + mp.exp(-a)) / (1 + mp.exp(-a - z)))
        response = mp.mpf(mass) ** 2 * temperature / (2 * mp.pi * q) * logarithm / (1 - mp.exp(-z))
        assert near(found.S_0, response, condition=(abs(low) + abs(chemical) + abs(q0)) / temperature)


@settings(max_examples=100, deadline=None)
@given(
    vector=st.floats(0.1, 1),
    ratio=near_zero_or_one,
    cosines=st.tuples(near_zero_or_one, near_zero_or_one),
    signs=st.tuples(*[st.sampled_from([-1.0, 1.0])] * 4),
)
def test_amplitude_in_P_keeps_its_digits_for_all_couplings_and_directions(vector, ratio, cosines, signs) -> None:
    """(6) for P along B and spins that stay, in exact arithmetic: directions close to the field or across it.

    -G_F^2/m P [PARALLEL (c_V + s c_A)^2 - OPPOSITE (c_V - s c_A)^2], both products of (1 +- cos)/2 with squares.
    """
    s, relative, *sides = signs
    axial = relative * vector * ratio
    along, along_prime = (side * cosine for side, cosine in zip(sides, cosines, strict=True))
    directions = [math.sqrt(1 - along**2), 0.0, along, math.sqrt(1 - along_prime**2), 0.0, along_prime]
    P, mass, G_F = 100.0, 939.0, 1.0
    found = nk.kernel("neutrino_nucleon.squared_matrix_element")(
        *directions, *[0.0] * 3, 0.0, 0.0, P, s, s, m=mass, G_F=G_F, c_V=vector, c_A=axial, F_2=1.0, sign_nu=1.0
    )
    inputs = {"a": along, "b": along_prime, "V": vector, "A": axial}

    def exactly(**changed: Fraction) -> Fraction:
        a, b, V, A = ({n: Fraction(x) for n, x in inputs.items()} | changed).values()
        bracket = (1 + a) * (1 + b) * (V + int(s) * A) ** 2 - (1 - a) * (1 - b) * (V - int(s) * A) ** 2
        return -Fraction(P) / Fraction(mass) * bracket / 2

    true, step = exactly(), Fraction(1, 2**60)
    if true == 0:
        return
    moved = [abs(exactly(**{n: Fraction(x) * (1 + step)}) / true - 1) / step for n, x in inputs.items()]
    assert near(found.dM2_P, mp.mpf(true.numerator) / true.denominator, float(sum(moved)))
