"""What the collision term, its equilibrium and the moments of the distribution must obey (ando2003, Sec. IV)."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from derivations.core import Combination, Term, Vanishing, dot, identity, symmetry
from derivations.core.identity import Access, Claim
from derivations.neutrino_nucleon.collision import (
    boltzmann_equation,
    df_dt,
    dipole_expansion,
    energy_density,
    energy_flux,
    gain_weight,
    grad_f,
    h_vec,
    linearised_collision_term,
    loss_weight,
)
from derivations.neutrino_nucleon.directions import average_over_sphere
from derivations.neutrino_nucleon.equilibrium import (
    EQUILIBRIUM_RELATIONS,
    equilibrium_curvature,
    equilibrium_occupation,
    equilibrium_slope,
    vacancy_nu,
)
from derivations.neutrino_nucleon.nondegenerate_kernels import RELATIONS, isotropic_kernel
from derivations.neutrino_nucleon.symbols import (
    A_0,
    S_0,
    U_FD,
    C_coll,
    D_coll,
    Omega,
    T,
    U,
    delta_f,
    delta_f_prime,
    delta_U,
    dGamma,
    f0,
    f0_prime,
    g,
    g_prime,
    h,
    k,
    k_prime,
    mu_nu,
    q0,
)

BOLTZMANN = sp.exp(-q0 / T)
F0_PRIME = f0 / (f0 + (1 - f0) * BOLTZMANN)  # the Fermi-Dirac function at k' in terms of the one at k


@identity("ando2003:equilibrium-occupation", constrains=[equilibrium_occupation])
def occupation_is_fermi_dirac(of: Access) -> Iterator[Claim]:
    """Detailed balance fixes the odds f/(1 - f) up to a factor exp(-k/T), and the factor is exp(mu_nu/T)."""
    value = of(equilibrium_occupation)
    filled, empty = value[f0.name], value[vacancy_nu.name]
    yield Vanishing("f0 and 1 - f0 add up", filled + empty - 1)
    at_mu_nu = {k: mu_nu}
    yield Vanishing("half filled at k = mu_nu", filled.xreplace(at_mu_nu) - sp.Rational(1, 2))
    final = {k: k_prime}
    gain, loss = filled.xreplace(final) * empty * sp.exp((k_prime - k) / T), filled * empty.xreplace(final)
    yield Vanishing("gain and loss balance for any k, k'", gain - loss)


@identity("ando2003:equilibrium-derivatives", constrains=[equilibrium_slope, equilibrium_curvature])
def derivatives_of_the_occupation(of: Access) -> Iterator[Claim]:
    """They are the derivatives of f0 with respect to k."""
    occupation = equilibrium_occupation()
    values = {f0: occupation[f0.name], vacancy_nu: occupation[vacancy_nu.name]}
    for order, each in ((1, equilibrium_slope), (2, equilibrium_curvature)):
        derivative = sp.diff(values[f0], k, order)
        yield Vanishing(f"derivative {order}", derivative - of(each).xreplace(values), EQUILIBRIUM_RELATIONS)


@identity("ando2003:null-test-pointwise", constrains=[gain_weight, loss_weight], item=9)
def shift_of_chemical_potential_is_stationary(of: Access) -> Iterator[Claim]:
    """g = f0 (1 - f0) shifts the neutrino chemical potential: an equilibrium of number-conserving scattering."""
    at_k_prime = {f0_prime: F0_PRIME}
    terms = (
        Term(gain_weight, at_k_prime, F0_PRIME * (1 - F0_PRIME)),
        Term(loss_weight, at_k_prime, f0 * (1 - f0)),
    )
    yield Combination("C g' + D g = 0", terms)


@identity("ando2003:particle-number-weights", constrains=[gain_weight, loss_weight], item=10)
def what_leaves_one_energy_arrives_at_another(of: Access) -> Iterator[Claim]:
    """Scattering conserves neutrinos: the gain at k from k' is the loss at k' to k."""
    exchanged = Term(gain_weight, {q0: -q0, f0: f0_prime}, BOLTZMANN)
    yield Combination("e^(-q0/T) C(k', k) = -D(k, k')", (exchanged, Term(loss_weight)))


@identity("ando2003:particle-number", constrains=[linearised_collision_term, gain_weight, loss_weight], item=10)
def scattering_conserves_particle_number(of: Access) -> Iterator[Claim]:
    """The integral of k^2 times the collision term of an isotropic deviation is over an antisymmetric function.

    Shown for the kernel (19), whose response obeys S_0(-q0) = e^(-q0/T) S_0(q0).
    """
    weights = {C_coll: of(gain_weight), D_coll: of(loss_weight), delta_f: g, delta_f_prime: g_prime}
    kernel = isotropic_kernel()
    change = k**2 * of(linearised_collision_term).xreplace({dGamma: A_0}).xreplace(weights).xreplace({A_0: kernel})
    swap = {k: k_prime, k_prime: k, f0: f0_prime, f0_prime: f0, g: g_prime, g_prime: g}
    exchanged = change.xreplace({**swap, q0: -q0, S_0: BOLTZMANN * S_0})
    yield Vanishing("k^2 [df/dt](k, k') is odd under exchange", change + exchanged, RELATIONS)


@identity("ando2003:beam-decay", constrains=[linearised_collision_term, gain_weight, loss_weight], item=16)
def beam_decays_at_the_rate_of_scattering(of: Access) -> Iterator[Claim]:
    """Limit f0 -> 0: neutrinos leave a beam at the rate dGamma, and come back with the rate of the reverse process."""
    weights = {C_coll: of(gain_weight), D_coll: of(loss_weight)}
    dilute = of(linearised_collision_term).xreplace(weights).xreplace({f0: sp.S.Zero, f0_prime: sp.S.Zero})
    yield Vanishing("no blocking", dilute - dGamma * (BOLTZMANN * delta_f_prime - delta_f))


@identity("ando2003:free-streaming", constrains=[boltzmann_equation])
def free_streaming(of: Access) -> Iterator[Claim]:
    """Without scattering the occupation is carried along: f(x - Omega t) solves the Boltzmann equation."""
    carried = {df_dt: -dot(Omega, grad_f)}
    yield Vanishing("no change along the path", of(boltzmann_equation).xreplace(carried))
    uniform = dict.fromkeys(grad_f, sp.S.Zero)
    yield Vanishing("a uniform occupation changes by scattering", of(boltzmann_equation).xreplace(uniform) - df_dt)


@identity("ando2003:moments-of-the-distribution", constrains=[dipole_expansion, energy_density, energy_flux])
def moments_of_the_distribution(of: Access) -> Iterator[Claim]:
    """g is the mean deviation, h the mean of Omega times it; U and F are their energies per unit k."""
    deviation = of(dipole_expansion)
    yield Vanishing("mean", average_over_sphere(deviation) - g)
    for i in range(3):
        yield Vanishing(f"dipole {i + 1}", average_over_sphere(Omega[i] * deviation) - h_vec[i])
    states = k**2 * 4 * sp.pi / (2 * sp.pi) ** 3
    density, flux = of(energy_density), of(energy_flux)
    yield Vanishing("energy per state", density[delta_U.name] - k * states * g)
    yield Vanishing("energy flux per state", flux - k * states * h)
    yield Vanishing("excess over equilibrium", density[U.name] - density[U_FD.name] - density[delta_U.name])
    yield symmetry("linear in h", energy_flux, {h: -h}, -1)
