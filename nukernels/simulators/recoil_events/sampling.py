"""Events (omega, T, theta, phi) from the full distribution (11), one for every eight random numbers.

omega: by inversion of the counts above the lowest recoil, exact in every piece of the spectrum and linear inside. T: by
inversion of the closed recoil integrals. phi: by inversion of phi + r sin phi, r the interference over the rest at this
omega and T. All three only ever call certified kernels. Then the detector: measured recoil, measured azimuth, whether
the event is seen at all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri

from generated import constants
from nukernels import kernel
from nukernels.simulators.azimuthal_asymmetry.conversion import Survival
from nukernels.simulators.azimuthal_asymmetry.detector import Detector
from nukernels.simulators.azimuthal_asymmetry.folding import AXES, Folding
from nukernels.simulators.azimuthal_asymmetry.quadrature import KRONROD, NODES, Array
from nukernels.simulators.azimuthal_asymmetry.sources import Source
from nukernels.simulators.spectra import without_checks

PIECES = 8  # of every interval of a table
MOST_STEPS = 100  # of a root; bisection alone would need 60
CLOSE = 4e-15  # relative, of a root


@dataclass(frozen=True)
class Events:
    """Energies in MeV, angles in rad; measured ones end in `_seen`. Background has neither omega nor T nor theta."""

    omega: Array
    recoil: Array
    theta: Array
    phi: Array
    recoil_seen: Array
    phi_seen: Array
    seen: Array  # bool


class Sampler:
    """Draws interactions above the lowest recoil that the detector could see, and background.

    expected: neutrino interactions per electron and second. moment: in mu_B. direction: of the field, where phi = 0.
    """

    def __init__(
        self,
        sources: tuple[Source, ...],
        survivals: tuple[Survival, ...],
        folding: Folding,
        case: str,
        moment: float,
        threshold: float,
        background: float = 0.0,
        direction: float = 0.0,
    ) -> None:
        self.survivals, self.folding, self.case, self.moment = survivals, folding, case, moment
        self.threshold, self.background, self.direction = threshold, background, direction
        self.lowest = folding.detector.lowest(threshold)
        self.integrals = without_checks(kernel("neutrino_electron.recoil_integrals"))
        self.kinematics = without_checks(kernel("neutrino_electron.recoil_kinematics"))
        self.dirac = without_checks(kernel("neutrino_electron.dirac_cross_section"))
        self.majorana = without_checks(kernel("neutrino_electron.majorana_cross_section"))
        pieces = [self._pieces(i, each) for i, each in enumerate(sources)]
        self.left, self.right, self.mass, self.at_left, self.at_right, self.of = (
            np.concatenate(column) for column in zip(*pieces, strict=True)
        )
        self.total = float(self.mass.sum())  # MeV^-2 times flux
        self.expected = 2 * np.pi * self.total * constants.hbarc_squared
        self.cumulative = np.cumsum(self.mass) / self.total

    @property
    def rate(self) -> float:
        """Interactions and background per electron and second."""
        return self.expected + self.background

    @property
    def detector(self) -> Detector:
        """Of the folding."""
        return self.folding.detector

    def events(self, numbers: Array) -> Events:
        """One event for every column of 8 numbers between 0 and 1."""
        share = self.background / self.rate
        background = numbers[0] < share
        omega, of = self._energy(np.where(background, 0.5, (numbers[0] - share) / (1 - share)))
        kept, turned, xi = self._state(omega, of)
        recoil = self._recoil(numbers[1], omega, kept, turned)
        ratio = np.where(background, 0.0, self._interference(omega, recoil, kept, turned, xi))
        azimuth = turn(numbers[2], ratio)
        theta = self._theta(omega, recoil)
        recoil_seen = recoil + self.detector.energy_error(recoil) * ndtri(numbers[3])
        seen = (recoil_seen >= self.threshold) & (numbers[6] < self.detector.seen(recoil))
        azimuth_seen = np.where(background, azimuth, self._smeared(azimuth, theta, numbers[4], numbers[5]))
        nothing = np.where(background, np.nan, 1.0)
        return Events(
            omega * nothing,
            recoil * nothing,
            theta * nothing,
            (azimuth + self.direction) % (2 * np.pi),
            recoil_seen * nothing,
            (azimuth_seen + self.direction) % (2 * np.pi),
            seen | background,
        )

    def _isotropic(self, omega: Array, recoil: Array, kept: Array, turned: Array) -> Array:
        """Weak and electromagnetic counts above a recoil at fixed energy, per radian (MeV^-2)."""
        found = self.integrals(omega_nu=omega, t_threshold=recoil, sin2_theta_w=self.folding.sin2_theta_w, **AXES)
        weak = kept * found["sigma_weak_e"]
        if self.case == "majorana":
            weak = weak + turned * found["sigma_weak_mubar"]
        return np.asarray(weak + self.moment**2 * found["sigma_em"])

    def _sections(self, omega: Array, recoil: Array, kept: Array, turned: Array) -> tuple[Array, Array]:
        """Per recoil and radian (MeV^-3): weak and electromagnetic together, and interference at |xi_perp| = 1."""
        both = {"omega_nu": omega, "t_recoil": recoil, "phi": 0.0, "sin2_theta_w": self.folding.sin2_theta_w, **AXES}
        if self.case == "dirac":
            found = self.dirac(**both, p_surv=0.5, mu_nu_in_bohr=self.moment)
            return 2 * kept * found["dsigma_weak"] + found["dsigma_em"], found["dsigma_int"]
        one = self.majorana(**both, p_surv=1.0, mu_12_in_bohr=self.moment)
        two = self.majorana(**both, p_surv=0.5, mu_12_in_bohr=self.moment)
        other = self.majorana(**both, p_surv=0.0, mu_12_in_bohr=self.moment)
        weak = kept * one["dsigma_weak_m"] + turned * other["dsigma_weak_m"]
        return weak + one["dsigma_em_m"], two["dsigma_int_m"]

    def _pieces(self, i: int, of: Source) -> tuple[Array, ...]:
        """Both ends, counts, densities at both ends, and number of the source, for each piece of a spectrum."""
        lowest = self.folding.lowest_energy(self.lowest)

        def density(omega: Array) -> Array:
            kept, turned = self.survivals[i](omega)
            return of.flux * self._isotropic(omega, np.full_like(omega, self.lowest), kept, turned)

        energy = np.array([each for each, _ in of.lines if each > lowest])
        shares = np.array([share for each, share in of.lines if each > lowest])
        columns = [(energy, energy, density(energy) * shares, np.ones_like(energy), np.ones_like(energy))]
        for part in of.continua:
            if part.edges[-1] <= lowest:
                continue
            edges = np.unique(np.concatenate([[lowest], part.edges[part.edges > lowest]]))
            fine = (edges[:-1, None] + np.diff(edges)[:, None] * np.arange(PIECES) / PIECES).ravel()
            fine = np.concatenate([fine, edges[-1:]])
            left, right = fine[:-1], fine[1:]
            half = (right - left)[:, None] / 2
            points = left[:, None] + half * (1 + NODES)
            sampled = density(points.ravel()) * part(points.ravel())
            ends = np.maximum(density(fine) * part(fine), 0.0)
            columns.append(
                (left, right, (sampled.reshape(points.shape) @ KRONROD) * half[:, 0], ends[:-1], ends[1:]),
            )
        joined = [np.concatenate(column) for column in zip(*columns, strict=True)]
        return (*joined, np.full(joined[0].size, i))

    def _energy(self, number: Array) -> tuple[Array, Array]:
        piece = np.minimum(np.searchsorted(self.cumulative, number), self.mass.size - 1)
        below = np.where(piece > 0, self.cumulative[piece - 1], 0.0)
        inside = np.clip((number - below) * self.total / self.mass[piece], 0.0, 1.0)
        first, last = self.at_left[piece], self.at_right[piece]
        # first x + (last - first) x^2/2 = inside (first + last)/2
        root = np.sqrt(first**2 + inside * (last**2 - first**2))
        with np.errstate(invalid="ignore", divide="ignore"):
            x = np.where(first + root > 0, inside * (first + last) / (first + root), inside)
        return self.left[piece] + x * (self.right[piece] - self.left[piece]), self.of[piece]

    def _state(self, omega: Array, of: Array) -> tuple[Array, Array, Array]:
        """P_e, 1 - P_e and |xi_perp| of every neutrino."""
        kept, turned = np.empty_like(omega), np.empty_like(omega)
        for i, survival in enumerate(self.survivals):
            here = of == i
            if here.any():
                kept[here], turned[here] = survival(omega[here])
        return kept, turned, self.folding.polarisation(kept, turned)

    def _recoil(self, number: Array, omega: Array, kept: Array, turned: Array) -> Array:
        """The recoil above which a share 1 - number of the counts at this energy lies."""
        last = 2 * omega**2 / (constants.m_e + 2 * omega)
        above = self._isotropic(omega, np.full_like(omega, self.lowest), kept, turned) * (1 - number)

        def miss(recoil: Array) -> tuple[Array, Array]:
            slope, _ = self._sections(omega, recoil, kept, turned)
            return above - self._isotropic(omega, recoil, kept, turned), slope

        low = np.full_like(omega, self.lowest)
        return root_between(miss, low, np.maximum(last, low), low + (last - low) * number)

    def _interference(self, omega: Array, recoil: Array, kept: Array, turned: Array, xi: Array) -> Array:
        """Interference over the rest at phi = 0, between -1 and 1."""
        isotropic, interference = self._sections(omega, recoil, kept, turned)
        return np.clip(np.nan_to_num(xi * interference / isotropic), -1.0, 1.0)

    def _theta(self, omega: Array, recoil: Array) -> Array:
        found = self.kinematics(omega_nu=omega, t_recoil=recoil, m_electron=constants.m_e)
        return np.nan_to_num(np.asarray(found["theta_recoil"]))

    def _smeared(self, azimuth: Array, theta: Array, first: Array, second: Array) -> Array:
        error = self.detector.angle
        if error == 0:
            return azimuth
        if self.detector.angle_model == "azimuth":
            return azimuth + error * ndtri(first)
        across = np.sin(theta)
        x, y = across * np.cos(azimuth) + error * ndtri(first), across * np.sin(azimuth) + error * ndtri(second)
        return np.arctan2(y, x)


def turn(number: Array, ratio: Array) -> Array:
    """The azimuth below which a share `number` lies of 1 + ratio cos phi: phi + ratio sin phi = 2 pi number."""

    def miss(phi: Array) -> tuple[Array, Array]:
        return phi + ratio * np.sin(phi) - 2 * np.pi * number, 1 + ratio * np.cos(phi)

    zero = np.zeros_like(number)
    return root_between(miss, zero, zero + 2 * np.pi, 2 * np.pi * number)


def root_between(miss: Callable[[Array], tuple[Array, Array]], low: Array, high: Array, start: Array) -> Array:
    """Roots of rising functions by Newton's method, and by bisection where that leaves the bracket."""
    at, low, high = start.copy(), low.copy(), high.copy()
    scale = high.copy()
    for _ in range(MOST_STEPS):
        value, slope = miss(at)
        high, low = np.where(value >= 0, at, high), np.where(value <= 0, at, low)
        with np.errstate(divide="ignore", invalid="ignore"):
            newton = at - value / slope
        good = (newton >= low) & (newton <= high)
        new = np.where(good, newton, (low + high) / 2)
        moved = np.abs(new - at)
        at = new
        if np.all((moved <= CLOSE * scale) | (high - low <= CLOSE * scale)):
            break
    return at
