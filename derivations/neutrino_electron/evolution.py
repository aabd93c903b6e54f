"""Two-level evolution through an exponential density profile, in numbers: a second route to (21)-(24).

i d psi/dr = H psi with H = [[W(r), V], [V, D]], W = W_0 exp(-r/h): nu_e with the matter potential, anti-nu_mu with D =
Delta m^2/2 omega, V = mu B. Lengths in units of h, so that only D h and V h matter. Every step is the exact
exponential of the Hamiltonian at its middle, so that probability is conserved.
"""

from __future__ import annotations

import math


def share_of_upper_level(d: float, v: float, high: float = 300.0, low: float = 0.001, step: float = 0.002) -> float:
    """Share of the upper level at low density for a neutrino made as nu_e at high density (in multiples of D).

    d, v: D h and V h. The answer is the probability to arrive as anti-nu_mu when the field fades out slowly.
    """
    nu_e, nu_mu = 1 + 0j, 0j
    position = -math.log(high)
    end = -math.log(low)
    while position < end:
        matter = d * math.exp(-(position + step / 2))
        # A step never turns the phase by more than a third.
        width = min(step, 0.3 / math.hypot(matter - d, 2 * v), end - position + 1e-15)
        matter = d * math.exp(-(position + width / 2))
        nu_e, nu_mu = rotated(nu_e, nu_mu, (matter - d) / 2, v, width)
        position += width
    sine, cosine = level_angles(d, d * low, v)
    upper = nu_e * sine + nu_mu * cosine
    return abs(upper) ** 2


def rotated(nu_e: complex, nu_mu: complex, half: float, v: float, width: float) -> tuple[complex, complex]:
    """exp(-i width [[half, v], [v, -half]]) on a state."""
    size = math.hypot(half, v)
    c, s = math.cos(size * width), -1j * math.sin(size * width) / size
    return (c + s * half) * nu_e + s * v * nu_mu, s * v * nu_e + (c - s * half) * nu_mu


def level_angles(d: float, matter: float, v: float) -> tuple[float, float]:
    """sin and cos of the mixing angle; the upper level is sin nu_e + cos anti-nu_mu."""
    theta = math.atan2(2 * v, d - matter) / 2
    return math.sin(theta), math.cos(theta)


def exact_exponential(d: float, v: float) -> float:
    """Probability to jump for W = W_0 exp(-r/h) from infinite to zero density, in closed form.

    (exp(-2 pi D' sin^2) - exp(-2 pi D'))/(1 - exp(-2 pi D')) with D' = h sqrt(D^2 + 4 V^2) and tan 2 theta = 2 V/D.
    """
    root = math.hypot(d, 2 * v)
    small = 2 * v**2 / (root + d)  # root sin^2 theta
    return (math.exp(-2 * math.pi * small) - math.exp(-2 * math.pi * root)) / -math.expm1(-2 * math.pi * root)
