"""Statements about rare nucleons that need integrals: moments of (18), and the rate (9) against quadrature of (7)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import sympy as sp

from derivations.core import Measured, Vanishing, identity, symmetry
from derivations.core.identity import Access, Claim
from derivations.neutrino_nucleon.amplitudes import amplitude_linear_in_P, amplitude_linear_in_q, leading_amplitude
from derivations.neutrino_nucleon.identities_rate import KERNELS, SOURCE, kernel_value
from derivations.neutrino_nucleon.identities_response_quadrature import number, off
from derivations.neutrino_nucleon.kinematics import expansion_variables
from derivations.neutrino_nucleon.nondegenerate import (
    expanded_response,
    nondegenerate_response,
    typical_energy_transfer,
)
from derivations.neutrino_nucleon.rate import rate_by_field_structure
from derivations.neutrino_nucleon.rate_quadrature import Amplitude, Array, Scattering, dirac_amplitude, rate
from derivations.neutrino_nucleon.symbols import (
    F_2,
    G_F,
    M2_0,
    S_0,
    Omega,
    Omega_prime,
    P_vec,
    T,
    c_A,
    c_V,
    cos_B,
    cos_B_prime,
    dM2_P,
    dM2_q,
    eps,
    k,
    k_prime,
    m,
    mu_B_B,
    mu_prime,
    n,
    q,
    q0,
    q_squared,
    q_vec,
    s,
    s_prime,
    sign_nu,
    u,
    w,
)

PARTS = (leading_amplitude, amplitude_linear_in_q, amplitude_linear_in_P)

# Response function of rare nucleons --------------------------------------------------------------


@identity("ando2003:nondegenerate-detailed-balance", constrains=[nondegenerate_response], item=8)
def detailed_balance_of_rare_nucleons(of: Access) -> Iterator[Claim]:
    """S_0(-q_0) = e^(-q_0/T) S_0(q_0)."""
    yield symmetry("(18)", nondegenerate_response, {q0: -q0}, sp.exp(-q0 / T))


@identity(
    "ando2003:nondegenerate-sum-rules",
    constrains=[nondegenerate_response, typical_energy_transfer, expansion_variables],
    item=18,
)
def moments_of_the_energy_transfer(of: Access) -> Iterator[Claim]:
    """Gaussian moments of (18) in q_0: the number of nucleons of one spin (2 pi n/2), the recoil energy q^2/2m as mean
    transfer whatever the temperature, and the variance T q^2/m. Elastic scattering, q^2 = 2(1 - mu') k^2, has the peak
    sqrt(pi) n/(epsilon k); over all angles the root mean square of q_0 is sqrt(2) times the transfer in the text."""
    value = of(nondegenerate_response)
    (exponential,) = value.atoms(sp.exp)
    by_power = sp.Poly(sp.expand(exponential.args[0]), q0)
    curvature, slope, constant = (by_power.coeff_monomial(q0**power) for power in (2, 1, 0))
    amplitude = sp.cancel(value / exponential)
    peak = sp.exp(sp.cancel(constant - slope**2 / (4 * curvature)))
    squared = amplitude**2 * sp.pi / -curvature * peak**2
    yield Vanishing("number", squared - (sp.pi * n) ** 2)
    yield Vanishing("mean", -slope / (2 * curvature) - q**2 / (2 * m))
    variance = sp.cancel(-1 / (2 * curvature))
    yield Vanishing("variance", variance - T * q**2 / m)
    over_angles = sp.integrate(sp.expand(variance.xreplace({q: sp.sqrt(2 * w) * k})), (w, 0, 2)) / 2
    elastic = amplitude.xreplace({q: sp.sqrt(2 * w) * k}) * k / (sp.sqrt(sp.pi) * n)
    width = of(expansion_variables)[eps.name].xreplace({mu_prime: 1 - w})
    yield Vanishing("width", elastic * width - 1)
    yield Vanishing("typical", over_angles - 2 * of(typical_energy_transfer) ** 2)


@identity("ando2003:response-expansion", constrains=[nondegenerate_response, expanded_response], item=16)
def remainder_of_the_expansion(of: Access) -> Iterator[Claim]:
    """What the second form of (18) leaves out falls as epsilon^2, relative to the whole, at fixed u, k/T and mu'."""
    deviations = []
    for width in (sp.Rational(1, 1000), sp.Rational(1, 2000)):
        fixed = {T: sp.Integer(4), k: sp.Integer(11), mu_prime: sp.Rational(1, 5), u: sp.Rational(3, 4), n: sp.S.One}
        mass = {m: 4 * (1 - fixed[mu_prime]) * fixed[T] / width**2}
        energy = {q0: -width * fixed[u] * fixed[k]}
        length = {q: sp.sqrt(energy[q0] ** 2 + 2 * fixed[k] * (fixed[k] - energy[q0]) * (1 - fixed[mu_prime]))}
        whole = number(of(nondegenerate_response), length, energy, mass, fixed)
        deviations.append(off(number(of(expanded_response), {eps: width}, mass, fixed), whole))
    slope = float(np.log2(deviations[0] / deviations[1]))
    yield Measured(
        "order", abs(slope - 2), 0.01, f"log-slope {slope:.4f} of the remainder", "numeric(2 points, 2 digits)"
    )


# Sum over spins and integral over nucleon momenta, numerically -----------------------------------

SCATTERINGS = tuple(
    Scattering(k=12.0, k_prime=13.0, T=4.0, m=939.0, n=50.0, c_V=-0.5, c_A=-0.63, F_2=-0.97, sign_nu=sign)
    for sign in (1, -1)
)
EVERY = (*KERNELS, nondegenerate_response, rate_by_field_structure)


@identity("ando2003:rate-quadrature", constrains=(*EVERY, *PARTS), item=6)
def rate_against_quadrature(of: Access) -> Iterator[Claim]:
    """(7) with the squared amplitudes (4)-(6), summed over spins and integrated over the nucleon's momentum
    numerically: without field, linear in the field (complex step), and the order of what is left out."""
    isotropic, linear, slopes = [], [], []
    for at in SCATTERINGS:
        amplitude = expanded_amplitude(of)
        without_field, slope = kernels_at(of, at)
        isotropic.append(off(rate(at, 0.0, amplitude), without_field))
        linear.append(off(rate(at, 1e-30j, amplitude).imag / 1e-30, slope))
        left = [rate(at, field, amplitude) - without_field - slope * field for field in (0.02, 0.01)]
        slopes.append(abs(float(np.log2(abs(left[0] / left[1]))) - 2))
    how = "relative, kernels against sum over spins and quadrature over the nucleon's momentum"
    yield Measured("without field", max(isotropic), 1e-11, how, "numeric(2 points, 11 digits)")
    yield Measured("linear in the field", max(linear), 1e-11, how, "numeric(2 points, 11 digits)")
    yield Measured("remainder of order B^2", max(slopes), 0.1, "log-slope against 2", "numeric(2 points, 1 digits)")


@identity("ando2003:rate-exact-spinors", constrains=EVERY)
def rate_against_exact_spinors(of: Access) -> Iterator[Claim]:
    """With exact Dirac spinors and the current (1) in (7), the difference from the kernels falls as 1/m^2 when the
    nucleon's thermal momentum (m T)^(1/2) is fixed. (At fixed T it falls as T/m only: see the tests.)"""
    sizes = []
    for factor in (16.0, 32.0):
        different = []
        for at in (each.heavier(factor) for each in SCATTERINGS):
            without_field, slope = kernels_at(of, at)
            field = 1e-5 * at.T
            both = [rate(at, sign * field, dirac_amplitude).real for sign in (1, -1)]
            different.append((sum(both) / 2 - without_field) / without_field)
            different.append(((both[0] - both[1]) / (2 * field) - slope) / slope)
        sizes.append(float(np.linalg.norm(np.abs(different))))
    slope = float(np.log2(sizes[0] / sizes[1]))
    how = f"log-slope {-slope:.3f} of the relative difference in m"
    yield Measured("1/m^2", abs(slope - 2), 0.1, how, "numeric(4 points, 1 digits)")


def expanded_amplitude(of: Access) -> Amplitude:
    """(3) with (4), (5), (6) as a function of numbers, the momenta possibly complex."""
    values = {symbol: of(equation) for symbol, equation in zip((M2_0, dM2_q, dM2_P), PARTS, strict=True)}
    names = (G_F, c_V, c_A, F_2, m, sign_nu, s, s_prime, *Omega, *Omega_prime, *q_vec, *P_vec)
    function = sp.lambdify(names, (M2_0 + dM2_q + dM2_P).xreplace(values), "numpy")

    def amplitude(at: Scattering, spin: int, spin_prime: int, p: Array, p_prime: Array) -> Array:
        numbers = (at.G_F, at.c_V, at.c_A, at.F_2, at.m, at.sign_nu, spin, spin_prime)
        return np.asarray(function(*numbers, *at.Omega, *at.Omega_prime, *at.q_vec, *(p + p_prime)))

    return amplitude


def kernels_at(of: Access, at: Scattering) -> tuple[complex, complex]:
    """The rate (9) without field, and its derivative with respect to mu_B B."""
    cosine = sp.Rational(float(at.Omega @ at.Omega_prime))
    given = {x: sp.Rational(getattr(at, x.name)) for x in (k, k_prime, T, m, n, c_V, c_A, F_2, G_F)}
    given |= {sign_nu: sp.Integer(at.sign_nu), mu_prime: cosine}
    given |= {cos_B: sp.Rational(float(at.Omega[2])), cos_B_prime: sp.Rational(float(at.Omega_prime[2]))}
    square = given[k] ** 2 + given[k_prime] ** 2 - 2 * given[k] * given[k_prime] * cosine
    transfer = {q0: given[k] - given[k_prime], q_squared: square, q: sp.sqrt(square)}
    laws = {symbol: kernel_value(of, symbol) for symbol in SOURCE}
    whole = of(rate_by_field_structure).xreplace(laws).xreplace({S_0: of(nondegenerate_response)}).xreplace(transfer)
    found = [number(whole, {mu_B_B: sp.Integer(field)}, given) for field in (0, 1)]
    return found[0], found[1] - found[0]
