"""Conventions of liu2026: what each printed equation takes for granted, and the two that we keep as symbols.

The print uses two signs of the coupling and with them two signs of phi around muons; each equation is derived with the
sign of the Lagrangian that its own section starts from:

    equations                          coupling        phi around muons   printed -phi' outside
    (1), (2), (6), (34), (36), (41), T06   + g A J (1)     negative          inwards (6b prints outwards)
    (49)                               none stated     negative           inwards
    (42) to (46), (48), (55), (68)     - g A J (48)    positive           outwards

The physics has no sign to choose: muons repel muons, muon antineutrinos and tau neutrinos are bound, and
psi = g|phi| obeys -psi'' - 2 psi'/r + m_A^2 psi = g^2 n_net in flat space. Signature: (29) and (47) have (+,-,-,-); the
text at (51) has u.u = -1, which is (-,+,+,+).

Helicity states are counted by symbols, g_s for a gas and g_pair for pairs. Where the print has a number in their place,
the number that it implies is a relation of the equation.
"""

from __future__ import annotations

from derivations.gauge_force_star.symbols import g_pair, g_s

ACTIVE_NEUTRINO = 1  # helicity states of a left-handed neutrino or of its antineutrino
SPIN_STATES = 2  # of an electron or muon

PRINTED_PAIR_STATES = (g_pair - SPIN_STATES,)  # (14) to (18) follow from (3), which has g_pair = 2
PRINTED_GAS_STATES = (g_s - SPIN_STATES,)

# L_mu - L_tau of the species that carry it, as (L_mu, L_tau).
LEPTON_NUMBERS = {"n_mu": (1, 0), "n_nubar_mu": (-1, 0), "n_nu_tau": (0, 1)}


def charge(lepton_numbers: tuple[int, int]) -> int:
    """L_a - L_b of a species with (L_a, L_b)."""
    return lepton_numbers[0] - lepton_numbers[1]
