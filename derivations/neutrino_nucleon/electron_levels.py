"""Massless left-handed electrons in a magnetic field: number and current of their states (for ando2003, eq. 49).

The Hamiltonian of a left-handed massless particle is -sigma.pi. For charge -e in a field B along axis 3
the kinetic momenta obey [pi_1, pi_2] = -i eB, so that a = (pi_1 - i pi_2)/sqrt(2 eB) lowers the orbital
level, a|n> = sqrt(n)|n-1>, and

    sigma.pi = sigma_3 p_3 + sqrt(2 eB) (sigma_+ a + sigma_- a^dagger).

It couples |n-1, up> with |n, down>. |0, down> is left alone: the lowest level has one spin, hence one
direction of motion, and is the only one with a net current. Per unit area every level holds eB/(2 pi)
states for each p_3.
"""

from __future__ import annotations

from functools import cache

import sympy as sp

from derivations.neutrino_nucleon.symbols import E_e, eB

p_3 = sp.Symbol("p_3", real=True)
level = sp.Symbol("n", positive=True)


def level_hamiltonian() -> sp.Matrix:
    """-sigma.pi between |n-1, up> and |n, down>, for n >= 1."""
    coupling = sp.sqrt(2 * eB) * sp.sqrt(level)  # sqrt(2 eB) <n-1| a |n>
    return -sp.Matrix([[p_3, coupling], [coupling, -p_3]])


def lowest_hamiltonian() -> sp.Expr:
    """The same on |0, down>: a|0> = 0, and sigma_3 = -1."""
    return -(-1 * p_3)


@cache
def level_energy() -> sp.Expr:
    """The positive eigenvalue for n >= 1; the other one belongs to positrons."""
    (energy,) = (e for e in level_hamiltonian().eigenvals() if e.subs({p_3: 0, level: 1, eB: 2}) > 0)
    return energy


@cache
def states_per_energy() -> sp.Expr:
    """Number of electron states of energy E_e per volume and energy, through first order in eB (MeV^2).

    The sum over levels by Euler and Maclaurin: sum_{n>=1} x(n) = integral_0 x dn - x(0)/2 + terms with
    derivatives at n = 0, of higher order in eB. What the upper end of the sum adds oscillates with
    E_e^2/eB about zero and is averaged out by any spread of energies larger than eB/E_e.
    """
    energy = level_energy()
    momentum = next(root for root in sp.solve(energy - E_e, p_3) if root.subs({level: 0, E_e: 1}) > 0)
    density = 2 * sp.diff(momentum, E_e)  # both directions of p_3
    highest = sp.solve(momentum**2, level)[0]
    smooth = sp.integrate(density, (level, 0, highest)) - sp.limit(density, level, 0) / 2
    return sp.expand(per_level() * (lowest_level_states() + smooth))


@cache
def current_per_energy() -> sp.Expr:
    """Their current along the field, per volume and energy (MeV^2).

    In a level n >= 1 the states of momentum p_3 and -p_3 have opposite velocities dE/dp_3 and cancel.
    """
    velocity = sp.diff(level_energy(), p_3)
    cancelled = sp.simplify(velocity + velocity.subs(p_3, -p_3))
    direction = sp.diff(lowest_hamiltonian(), p_3)
    return per_level() * (direction * lowest_level_states() + cancelled)


def lowest_level_states() -> sp.Expr:
    """States of the lowest level per dE_e/(2 pi): |dp_3/dE_e| of the one direction in which the energy is positive."""
    return 1 / sp.Abs(sp.diff(lowest_hamiltonian(), p_3))


def per_level() -> sp.Expr:
    """States per area, times the 1/(2 pi) of dp_3."""
    return eB / (2 * sp.pi) / (2 * sp.pi)
