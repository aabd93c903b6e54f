"""The counts of (11) for a source, a threshold and a detector, with an error for each.

Five contributions, per electron, unit flux and radian (MeV^-2): the weak terms of left-handed nu_e and right-handed
anti-nu_mu, the electromagnetic term for mu = mu_B, and the interference for mu = mu_B and |xi_perp| = 1 at phi = 0 of
a Dirac and of Majorana neutrinos. A survival probability that depends on energy is folded in; a constant one
is a factor that comes later.

The integral over the recoil is closed where the detector sees all recoils alike, and numerical where it does not.
Over neutrino energies omega = omega_0 + (end - omega_0) u^2: the counts open like (omega - omega_0)^(3/2) there. The
range is broken at the nodes of the table.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from generated import constants
from nukernels import kernel
from nukernels.simulators.azimuthal_asymmetry.conversion import FERMI, Survival
from nukernels.simulators.azimuthal_asymmetry.detector import Detector
from nukernels.simulators.azimuthal_asymmetry.quadrature import (
    GAUSS,
    KRONROD,
    NODES,
    Array,
    adaptive,
)
from nukernels.simulators.azimuthal_asymmetry.sources import Continuum, Source
from nukernels.simulators.spectra import without_checks

PARTS = ("weak_e", "weak_mubar", "em", "dirac", "majorana")
CLOSED = ("sigma_weak_e", "sigma_weak_mubar", "sigma_em", "sigma_int", "sigma_int_m")
AXES = {"m_electron": constants.m_e, "g_fermi": FERMI, "alpha_em": constants.alpha}
FINEST = 5  # halvings of the panels over the recoil
BATCH = 2000  # neutrino energies at a time over the recoil
IDEAL = Detector()

Sections = Callable[[Array], Array]  # neutrino energies to 5 x n, and 5 x n errors below them where not closed


@dataclass(frozen=True)
class Counts:
    """The five contributions and their errors, in the order of PARTS."""

    value: Array
    error: Array

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.value + other.value, self.error + other.error)

    def scaled(self, factor: float) -> Counts:
        """All times a positive number."""
        return Counts(self.value * factor, self.error * factor)

    def weighted(self, p_surv: float, p_conv: float, xi: float) -> Counts:
        """With a constant conversion put in."""
        factors = np.array([p_surv, p_conv, 1.0, xi, xi])
        return Counts(self.value * factors, self.error * factors)


NOTHING = Counts(np.zeros(len(PARTS)), np.zeros(len(PARTS)))


@dataclass(frozen=True)
class Folding:
    """What every fold of a run has in common. rtol: relative error of each contribution that is asked for."""

    sin2_theta_w: float = 0.23
    detector: Detector = IDEAL
    coherence: float = 1.0
    rtol: float = 1e-10

    def counts(self, source: Source, threshold: float, survival: Survival | None = None) -> Counts:
        """A source above a threshold (MeV). survival: folded in, with |xi_perp|, if given."""
        lowest = self.lowest_energy(self.detector.lowest(threshold))
        bends = np.array([self.lowest_energy(float(x)) for x in self.detector.edges(threshold)])
        sections = self.closed(threshold) if self.detector.sees_all_alike else self.by_recoil(threshold)

        def weighed(omega: Array) -> Array:
            found = sections(omega)
            if survival is None:
                return found
            kept, turned = survival(omega)
            xi = self.polarisation(kept, turned)
            factors = np.stack([kept, turned, np.ones_like(omega), xi, xi])
            return found * np.tile(factors, (len(found) // len(PARTS), 1))

        total = NOTHING
        for energy, share in source.lines:
            if energy > lowest:
                found = weighed(np.array([energy]))[:, 0]
                total += Counts(*_with_errors(found)).scaled(share)
        for part in source.continua:
            if part.edges[-1] > lowest:
                total += self._continuum(part, lowest, bends, weighed)
        return total

    @staticmethod
    def lowest_energy(recoil: float) -> float:
        """Neutrino energy that is needed for a recoil (MeV)."""
        needed = without_checks(kernel("neutrino_electron.lowest_energy"))
        return float(needed(t_recoil=recoil, m_electron=constants.m_e)["omega_min"])

    def polarisation(self, kept: Array, turned: Array) -> Array:
        """|xi_perp| of (10), times the coherence of the state."""
        found = without_checks(kernel("neutrino_electron.polarisation"))
        return np.asarray(found(p_surv=kept, p_conv=turned, coherence=self.coherence)["xi_partial"])

    def closed(self, threshold: float) -> Sections:
        """Closed recoil integrals, times what a uniform detector makes of them."""
        integrals = without_checks(kernel("neutrino_electron.recoil_integrals"))
        seen = self.detector.efficiency
        smeared = seen * float(self.detector.mean_cosine(np.ones(1))[0])
        factors = np.array([seen, seen, seen, smeared, smeared])

        def sections(omega: Array) -> Array:
            found = integrals(omega_nu=omega, t_threshold=threshold, sin2_theta_w=self.sin2_theta_w, **AXES)
            return np.stack([found[name] for name in CLOSED]) * factors[:, None]

        return sections

    def by_recoil(self, threshold: float) -> Sections:
        """Recoil integrals by quadrature over T = T_max - (T_max - T_low) u^2, and their errors in five rows more."""
        bends = self.detector.edges(threshold)
        low = self.detector.lowest(threshold)
        halvings, size = 0, np.zeros((len(PARTS), 1))

        def sections(omega: Array) -> Array:
            nonlocal halvings, size
            while True:
                parts = [
                    self._over_recoil(omega[i : i + BATCH], threshold, low, bends, halvings)
                    for i in range(0, omega.size, BATCH)
                ]
                found = np.concatenate(parts, axis=1)
                half = len(PARTS)
                size = np.maximum(size, np.abs(found[:half]).max(axis=1, keepdims=True))
                if halvings == FINEST or np.all(found[half:] <= self.rtol * size / 4):
                    return found
                halvings += 1

        return sections

    def _over_recoil(self, omega: Array, threshold: float, low: float, bends: Array, halvings: int) -> Array:
        end = 2 * omega**2 / (constants.m_e + 2 * omega)
        width = np.maximum(end - low, 0.0)[:, None]
        with np.errstate(divide="ignore", invalid="ignore"):
            at_recoils = np.sqrt(np.clip((end[:, None] - bends) / width, 0.0, 1.0))
            at_angles = np.clip(self.detector.sines() / np.sqrt(width / end[:, None]), 0.0, 1.0)  # 1 - T/T_max = sine^2
        edges = np.nan_to_num(
            np.concatenate([np.zeros_like(width), at_recoils, at_angles, np.ones_like(width)], axis=1)
        )
        edges = np.sort(edges, axis=1)
        for _ in range(halvings):
            middle = (edges[:, 1:] + edges[:, :-1]) / 2
            edges = np.sort(np.concatenate([edges, middle], axis=1))
        left, half = edges[:, :-1, None], (edges[:, 1:, None] - edges[:, :-1, None]) / 2
        u = left + half * (1 + NODES)
        recoil = end[:, None, None] - width[:, :, None] * u**2
        step = 2 * width[:, :, None] * u * half
        sampled = self.sections(omega[:, None, None], recoil, threshold) * step
        kronrod = sampled @ KRONROD
        return np.concatenate([kronrod.sum(axis=2), np.abs(sampled @ GAUSS - kronrod).sum(axis=2)])

    def sections(self, omega: Array, recoil: Array, threshold: float) -> Array:
        """The five cross sections per recoil and radian (MeV^-3) as the detector sees them."""
        dirac = without_checks(kernel("neutrino_electron.dirac_cross_section"))
        majorana = without_checks(kernel("neutrino_electron.majorana_cross_section"))
        both = {"omega_nu": omega, "t_recoil": recoil, "phi": 0.0, "sin2_theta_w": self.sin2_theta_w, **AXES}
        one = dirac(**both, p_surv=0.5, mu_nu_in_bohr=1.0)  # |xi_perp| = 1
        two = majorana(**both, p_surv=0.5, mu_12_in_bohr=1.0)
        turned = majorana(**both, p_surv=0.0, mu_12_in_bohr=1.0)
        seen = self.detector.acceptance(recoil, threshold)
        angle = without_checks(kernel("neutrino_electron.recoil_kinematics"))(**both)["theta_recoil"]
        smeared = seen * self.detector.mean_cosine(np.sin(angle))
        weak = (2 * one["dsigma_weak"] * seen, turned["dsigma_weak_m"] * seen, one["dsigma_em"] * seen)
        return np.stack([*weak, one["dsigma_int"] * smeared, two["dsigma_int_m"] * smeared])

    def _continuum(self, part: Continuum, lowest: float, bends: Array, weighed: Sections) -> Counts:
        last = float(part.edges[-1])
        start = max(lowest, float(part.edges[0]))
        inner = np.unique(np.concatenate([part.edges, bends]))
        inner = inner[(inner > start) & (inner < last)]
        edges = np.sqrt(np.concatenate([[0.0], (inner - start) / (last - start), [1.0]]))

        def integrand(u: Array) -> Array:
            omega = start + (last - start) * u**2
            return weighed(omega) * (part(omega) * 2 * (last - start) * u)

        found = adaptive(integrand, edges, self.rtol, len(PARTS))
        return Counts(*_with_errors(found.value, found.error))


def _with_errors(value: Array, error: Array | None = None) -> tuple[Array, Array]:
    """Values and errors; the second five values are errors of the recoil integrals, that of five bare ones is zero."""
    half = len(PARTS)
    error = np.zeros_like(value) if error is None else error
    if value.size == half:
        return value, error
    return value[:half], error[:half] + value[half:]
