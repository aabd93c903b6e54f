"""Cold matter in beta equilibrium at a neutron chemical potential and a potential (liu2026, eqs. 23-27, 57-66).

In equilibrium mu_n e^Phi is the same everywhere in a star, and psi = g|phi| is set by the field equation: mu_n and psi
are the variables of a point. Two equations, mu_n(n_b, delta) = mu_n and n_e + n_mu = n_p, give n_b and delta. All in
powers of MeV. The pressure of matter as a function of mu_n and psi has the slopes n_b and -n_mu.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generated import constants
from nukernels.compiled import Kernel, load
from nukernels.errors import DomainWarning, UserMistake

Array = NDArray[np.float64]

FERMI3 = constants.hbarc_in_MeV_fm**3  # a density in fm^-3 times this is in MeV^3
ROUNDS = 60
ENOUGH = 1e-13  # last relative step of Newton's method, ...
ROUNDING = 1e-9  # ... unless rounding keeps steps longer: below this, one that hardly shrinks any more is the last
LONGEST = 0.7  # step in ln n_b
TINY_DENSITY = 1e-12  # the gas kernel needs a density above zero


def bare(name: str) -> Callable[..., tuple[Any, ...]]:
    """A kernel of the process as a function of all inputs in order, that says nothing about its domain."""
    kernel: Kernel = load(f"gauge_force_star.{name}")
    if kernel.target == "c":
        function = kernel.ufunc
    else:

        def function(*values: Any) -> Any:
            import warnings

            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DomainWarning)
                return kernel(*values)

    one = len(kernel.outputs) == 1
    return (lambda *values: (function(*values),)) if one else function


@dataclass(frozen=True)
class Nucleons:
    """Parameters of (58), (59), in MeV and fm^-3. Hashable: equal parameters share their tables."""

    gamma: float = 0.13
    n0: float = constants.PRINTED["liu2026"]["n0"]
    e0: float = constants.PRINTED["liu2026"]["E0"]
    s0: float = constants.PRINTED["liu2026"]["S0"]
    zeta: float = constants.PRINTED["liu2026"]["zeta"]

    def slopes(self, n_b: Array, delta: Array) -> tuple[Array, Array, Array, Array, Array]:
        """rho_N, P_N, mu_n and its slopes in n_b and delta."""
        found = bare_kernel("nucleons")(
            n_b, delta, self.n0 * FERMI3, self.s0, self.zeta, self.e0, self.gamma, constants.m_p, DM_NP
        )
        return found[2], found[3], found[0], found[4], found[6]

    def leptons(self, n_b: Array, delta: Array, psi: Array) -> tuple[Any, ...]:
        """The outputs of the kernel "composition", and d ln S/d ln n_b."""
        found = bare_kernel("composition")(n_b, delta, psi, self.n0 * FERMI3, self.s0, self.zeta, DM_NP, constants.m_mu)
        return (*found, self.zeta)


DM_NP = constants.m_n - constants.m_p
_KERNELS: dict[str, Callable[..., tuple[Any, ...]]] = {}


def bare_kernel(name: str) -> Callable[..., tuple[Any, ...]]:
    """`bare`, loaded once."""
    if name not in _KERNELS:
        _KERNELS[name] = bare(name)
    return _KERNELS[name]


@dataclass
class State:
    """Matter at many points (MeV powers). n_mu_slope: d n_mu/d psi at fixed mu_n, never positive."""

    mu_n: Array
    psi: Array
    n_b: Array
    delta: Array
    mu_e: Array
    n_e: Array
    n_mu: Array
    n_mu_slope: Array
    rho_nucleons: Array
    p_nucleons: Array

    @cached_property
    def energies(self) -> tuple[Array, Array]:
        """Energy density and pressure of nucleons, electrons and muons, without the electric part."""
        rho_e = bare_kernel("electrons")(np.maximum(self.n_e, TINY_DENSITY))[1]
        there = np.maximum(self.n_mu, TINY_DENSITY)
        gas = bare_kernel("degenerate_gas")(there, constants.m_mu, 2)
        empty = self.n_mu > TINY_DENSITY
        rho = self.rho_nucleons + rho_e + np.where(empty, gas[2], 0.0)
        return rho, self.p_nucleons + rho_e / 3 + np.where(empty, gas[3], 0.0)


@dataclass
class Matter:
    """An equation of state: nucleons of `functional`, electrons without mass, muons.

    surface_density: baryons per fm^3 where the star ends (there is no crust). densest: the end of the table.
    """

    functional: Any = field(default_factory=Nucleons)
    surface_density: float = 2e-5
    densest: float = 1.45

    @cached_property
    def table(self) -> tuple[Array, Array, Array]:
        """mu_n, ln n_b and delta without a potential, from the surface to the densest point."""
        n_b = np.geomspace(self.surface_density, self.densest, 600) * FERMI3
        delta = self._neutral(n_b)
        mu_n = self.functional.slopes(n_b, delta)[2]
        falling = np.flatnonzero(np.diff(mu_n) <= 0)
        if falling.size:
            first = n_b[falling[0]] / FERMI3
            raise UserMistake(f"the chemical potential of neutrons falls with density at n_b = {first:.4g} fm^-3")
        return mu_n, np.log(n_b), delta

    @property
    def mu_surface(self) -> float:
        """mu_n where the star ends (MeV)."""
        return float(self.table[0][0])

    def _neutral(self, n_b: Array) -> Array:
        """delta at given n_b without a potential: the charge grows with delta, so bisection brackets Newton."""
        low, high = np.zeros_like(n_b), np.ones_like(n_b)
        delta, none = np.full_like(n_b, 0.9), np.zeros_like(n_b)
        for _ in range(ROUNDS):
            _, _, _, residual, slope, _, _ = self.functional.leptons(n_b, delta, none)
            high = np.where(residual > 0, delta, high)
            low = np.where(residual > 0, low, delta)
            better = delta - residual / slope
            inside = (better > low) & (better < high)
            better = np.where(inside, better, (low + high) / 2)
            moved, delta = np.max(np.abs(better - delta)), better
            if moved < ENOUGH:
                break
        return delta

    def guess(self, mu_n: Array) -> tuple[Array, Array]:
        """ln n_b and delta without a potential, by interpolation."""
        mu, log_n, delta = self.table
        return np.interp(mu_n, mu, log_n), np.interp(mu_n, mu, delta)

    def at(self, mu_n: Array, psi: Array, start: State | None = None) -> State:
        """The state at every point. Newton in ln n_b and delta with limited steps."""
        if start is None:
            log_n, delta = self.guess(mu_n)
        else:
            log_n, delta = np.log(start.n_b), start.delta
        step = np.inf
        for _ in range(ROUNDS):
            n_b = np.exp(log_n)
            rho, p, mu, mu_n_b, mu_delta = self.functional.slopes(n_b, delta)
            mu_e, n_e, n_mu, charge, charge_delta, muons_psi, growth = self.functional.leptons(n_b, delta, psi)
            # d(n_e + n_mu)/d mu_e, and the slope of the charge in n_b through S(n_b)
            four_s = (mu_e - DM_NP) / delta
            per_energy = (charge_delta - n_b / 2) / four_s
            charge_log = per_energy * (mu_e - DM_NP) * growth - (1 - delta) * n_b / 2
            mu_log = mu_n_b * n_b
            determinant = mu_log * charge_delta - mu_delta * charge_log
            gap = mu - mu_n
            d_log = (-gap * charge_delta + mu_delta * charge) / determinant
            d_delta = (gap * charge_log - mu_log * charge) / determinant
            before, step = step, np.max(np.abs([d_log, d_delta]))
            if step < ENOUGH or before / 4 < step < ROUNDING:
                break
            log_n = log_n + np.clip(d_log, -LONGEST, LONGEST)
            delta = np.clip(delta + np.clip(d_delta, -0.2, 0.2), 1e-6, 1.0)
        else:
            if np.max(np.abs(d_log)) > ROUNDING or not np.all(np.isfinite(d_log)):
                worst = int(np.argmax(np.abs(d_log)))
                raise ArithmeticError(f"no equilibrium at mu_n = {mu_n[worst]:.6g}, psi = {psi[worst]:.6g} MeV")
        # Along fixed mu_n: d n_b/d psi and d delta/d psi from both equations; the charge falls with psi as n_mu does.
        log_psi = mu_delta * muons_psi / determinant
        delta_psi = -mu_log * muons_psi / determinant
        muons_energy = -muons_psi  # d n_mu/d mu_e at fixed psi
        rise = four_s * delta_psi + (mu_e - DM_NP) * growth * log_psi
        return State(mu_n, psi, n_b, delta, mu_e, n_e, n_mu, muons_psi + muons_energy * rise, rho, p)
