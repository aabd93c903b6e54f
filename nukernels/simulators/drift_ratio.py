"""Drift of neutrinos by scattering over drift by absorption, R_sc/abs of ando2003, eq. (50), Fig. 1.

    from nukernels.simulators.drift_ratio import drift_ratio
    found = drift_ratio()                              # the plane of Fig. 1, print and derivation side by side
    found.R_sc_abs.sel(form="derived", f_e="fermi_dirac")

The kernels of the spectra, of the drift coefficients and of absorption feed that of the integrands (50). The
numerator depends on T_eff_mu alone and the denominator on T_eff_e alone, so that a plane costs two curves.
Both are linear in the field, and each drift is proportional to the deviation of its spectrum from
equilibrium at the temperature T of the matter: at T_eff_e = T the ratio is infinite.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np
import xarray as xr

from nukernels import kernel
from nukernels.compiled import Kernel
from nukernels.simulators.matter import BLOCKING, Conventions, Matter, parameters
from nukernels.simulators.provenance import attributes
from nukernels.simulators.spectra import SHARE, TAIL, Array, Integrals, expansion_range, integrate, without_checks

FORMS = {"derived": "", "printed": "_printed"}
BY_FORM = ("neutrino_nucleon.drift_coefficients", "neutrino_nucleon.absorption_drift")
COMMON = ("neutrino_nucleon.spectra", "neutrino_nucleon.opacity", "neutrino_nucleon.drift_ratio")
CONDITIONS = "neutrino_nucleon.conditions"
UNUSED = dict.fromkeys(("eps_abs", "kappa_abs_star", "kappa_tot", "eps_1", "eps_2", "eps_3"), 1.0)

INDEPENDENCE = (
    "R_sc_abs does not depend on B, in which every term is linear, nor on G_F, which is squared in all opacities; "
    "it depends on the density only through electrons that block absorption (f_e not zero)"
)

Progress = Callable[[str, int, int], None]


def quiet(what: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


def drift_ratio(
    T_eff_e: Any = None,
    T_eff_mu: Any = None,
    *,
    matter: Matter | None = None,
    conventions: Conventions | None = None,
    form: str | Sequence[str] = ("printed", "derived"),
    f_e: str | Sequence[str] = BLOCKING,
    k_max: float | None = None,
    rtol: float = 1e-10,
    folder: str | None = None,
    progress: Progress = quiet,
) -> xr.Dataset:
    """R_sc/abs and its two integrals over effective temperatures (MeV), for every `form` and every `f_e`.

    T_eff_e, T_eff_mu: grids; by default 3 to 3.5 MeV and 3 to 8 MeV (the paper: very close to 3 MeV, and up to 8 MeV).
    matter, conventions: see there. form: coefficients (43)-(45), (49) "printed" or "derived", or both.
    f_e: occupation of electrons "zero" or "fermi_dirac", or both.
    k_max: upper limit of the integrals (MeV); by default 40 times the largest temperature, where spectra are exp(-40).
    rtol: relative error asked of each integral. folder: where kernels were built, if not the ones of nukernels.

    Variables: R_sc_abs; numerator and denominator of (50) with their signs, the errors of their quadrature, and the
    shares of them from energies outside 0.3 T to (m T)^(1/2)/2, where the expansions are extrapolated; and
    relative_direction, +1 where the two drifts point the same way (the absorption drift (47) is minus the denominator).
    """
    matter, conventions = matter or Matter(), conventions or Conventions()
    electron = temperatures("T_eff_e", np.linspace(3.0, 3.5, 51) if T_eff_e is None else T_eff_e, matter)
    muon = temperatures("T_eff_mu", np.linspace(3.0, 8.0, 51) if T_eff_mu is None else T_eff_mu, matter)
    forms, blockings = _listed("form", form, FORMS), _listed("f_e", f_e, BLOCKING)
    if not 0 < rtol < 1:
        raise ValueError(f"rtol is a relative error between 0 and 1, not {rtol}")
    upper = TAIL * max(matter.T, *electron, *muon) if k_max is None else float(k_max)
    if not (math.isfinite(upper) and upper > 0):
        raise ValueError(f"k_max must be a positive energy in MeV, not {k_max}")
    kernels = {each: _kernels(each, folder) for each in forms}
    inputs = {each: parameters(matter, conventions, each, folder) for each in blockings}
    anyhow = next(iter(inputs.values()))
    within = expansion_range(matter.T, anyhow["m"])
    _warn_outside(kernels[forms[0]], matter, electron, muon, inputs)

    total, done = len(forms) * (1 + len(blockings)), 0
    above: list[Integrals] = []
    below: list[list[Integrals]] = []
    for each in forms:
        progress(f"numerator, {each}", done, total)
        above.append(integrate(_scattering(kernels[each], muon, anyhow), upper, within, rtol))
        done, row = done + 1, []
        for blocking in blockings:
            progress(f"denominator, {each}, f_e {blocking}", done, total)
            row.append(integrate(_absorption(kernels[each], electron, inputs[blocking]), upper, within, rtol))
            done += 1
        below.append(row)
    progress("done", total, total)
    options = {
        "matter": asdict(matter),
        "conventions": asdict(conventions),
        "parameters": inputs,
        "k_max": upper,
        "rtol": rtol,
    }
    title = "Drift flux by scattering over drift flux by absorption"
    found = _dataset(forms, blockings, electron, muon, above, below)
    conditions = kernel(CONDITIONS, folder=folder)
    used = {each.name: each for of_form in kernels.values() for each in of_form}
    found.attrs = attributes(title, [*used.values(), conditions], options)
    validity = conditions(anyhow["n"], anyhow["mu_B_B"], T=matter.T, m=anyhow["m"])
    found.attrs["independence"] = INDEPENDENCE
    found.attrs["fugacity_of_neutrons"] = float(validity.fugacity)
    found.attrs["k_min_MeV"] = abs(float(validity.k_min))
    return found


def R_sc_abs(
    T_eff_e: Any, T_eff_mu: Any, *, form: str = "derived", f_e: str = "fermi_dirac", **options: Any
) -> xr.DataArray:
    """The ratio alone, for one form and one f_e; a temperature given as a number is no dimension of it.

    Options as in `drift_ratio`.
    """
    found = drift_ratio(T_eff_e, T_eff_mu, form=form, f_e=f_e, **options).R_sc_abs.isel(form=0, f_e=0)
    numbers = [name for name, given in (("T_eff_e", T_eff_e), ("T_eff_mu", T_eff_mu)) if np.ndim(given) == 0]
    return found.isel(dict.fromkeys(numbers, 0))


def ratio(numerator: Any, denominator: Any) -> Any:
    """|numerator/denominator|: infinite where only the denominator vanishes, NaN where both do."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.abs(np.true_divide(numerator, denominator))


def temperatures(name: str, values: Any, matter: Matter) -> Array:
    """A grid of effective temperatures, checked."""
    try:
        grid = np.atleast_1d(np.asarray(values, dtype=np.float64))
    except (TypeError, ValueError) as error:
        raise TypeError(f"{name} must be real numbers of MeV: {error}") from None
    if grid.ndim != 1:
        raise ValueError(f"{name} must be one number or a list of numbers, not an array of {grid.ndim} dimensions")
    wrong = grid[~(np.isfinite(grid) & (grid >= matter.T / 10))]
    if wrong.size:
        raise ValueError(f"{name} must be at least T/10 = {matter.T / 10:g} MeV and finite, not {wrong[0]:g}")
    return grid


def _kernels(form: str, folder: str | None) -> tuple[Kernel, ...]:
    """Coefficients of scattering, of absorption; spectra, opacities, and the integrands of (50)."""
    names = [name + FORMS[form] for name in BY_FORM]
    return tuple(kernel(name, folder=folder) for name in (*names, *COMMON))


def _scattering(kernels: Sequence[Kernel], grid: Array, values: dict[str, float]) -> Callable[[Any], Array]:
    """Integrand of the numerator as a function of k, for a grid of T_eff_mu."""
    coefficients, _, spectra, _, integrands = map(without_checks, kernels)

    def integrand(k: Any) -> Array:
        deviations = spectra(**values, k=k, T_eff_mu=grid, T_eff_e=values["T"])
        found = integrands(**{**UNUSED, **coefficients(**values, k=k), **deviations, "k": k})
        return np.asarray(found["numerator_integrand"])

    return integrand


def _absorption(kernels: Sequence[Kernel], grid: Array, values: dict[str, float]) -> Callable[[Any], Array]:
    """Integrand of the denominator as a function of k, for a grid of T_eff_e."""
    _, asymmetry, spectra, opacities, integrands = map(without_checks, kernels)

    def integrand(k: Any) -> Array:
        deviations = spectra(**values, k=k, T_eff_mu=values["T"], T_eff_e=grid)
        absorbed = {**opacities(**values, k=k), **asymmetry(**values, k=k)}
        found = integrands(**{**UNUSED, **absorbed, **deviations, "k": k})
        return np.asarray(found["denominator_integrand"])

    return integrand


def _warn_outside(
    kernels: Sequence[Kernel], matter: Matter, electron: Array, muon: Array, inputs: dict[str, dict[str, float]]
) -> None:
    """Checked calls at an energy inside the domain: a DomainWarning if the matter or a temperature is outside."""
    for values in inputs.values():
        named: dict[str, Any] = {**values, "k": matter.T}
        for used in kernels[:2]:
            used(**{i.name: named[i.name] for i in used.inputs})
    if electron.size and muon.size:
        kernels[2](matter.T, electron[:, None], muon[None, :], T=matter.T, mu_nu=matter.mu_nu)


def _dataset(
    forms: Sequence[str],
    blockings: Sequence[str],
    electron: Array,
    muon: Array,
    above: Sequence[Integrals],
    below: Sequence[Sequence[Integrals]],
) -> xr.Dataset:
    over, under = ("form", "T_eff_mu"), ("form", "f_e", "T_eff_e")
    power = {"units": "MeV^4"}
    part = {"units": "1", "long_name": SHARE}

    def stacked(rows: Iterable[Any], name: str) -> Array:
        return np.array([getattr(x, name) for x in rows])

    def stacked_twice(name: str) -> Array:
        return np.array([[getattr(x, name) for x in row] for row in below])

    numerator, denominator = stacked(above, "value"), stacked_twice("value")
    plane = np.broadcast_arrays(numerator[:, None, None, :], denominator[:, :, :, None])
    direction = -np.sign(plane[0]) * np.sign(plane[1])
    long = "2 int dk [eps_1 delta_U + eps_2 k d(delta_U)/dk + eps_3 k^2 d^2(delta_U)/dk^2] of nu_mu"
    ratio_attributes = {"units": "1", "long_name": "|numerator/denominator|, (50)"}
    return xr.Dataset(
        {
            "R_sc_abs": ((*under, "T_eff_mu"), ratio(*plane), ratio_attributes),
            "numerator": (over, numerator, {**power, "long_name": f"{long}, drift by scattering along B"}),
            "denominator": (
                under,
                denominator,
                {**power, "long_name": "int dk kappa*/(3 kappa_tot) eps_abs delta_U of nu_e, minus the drift along B"},
            ),
            "relative_direction": (
                (*under, "T_eff_mu"),
                direction,
                {"units": "1", "long_name": "+1: both drifts in the same direction, -1: opposite, 0: one vanishes"},
            ),
            "numerator_error": (over, stacked(above, "error"), {**power, "long_name": "error of the quadrature"}),
            "denominator_error": (under, stacked_twice("error"), {**power, "long_name": "error of the quadrature"}),
            "numerator_extrapolated": (over, stacked(above, "outside"), part),
            "denominator_extrapolated": (under, stacked_twice("outside"), part),
        },
        coords={
            "form": list(forms),
            "f_e": list(blockings),
            "T_eff_e": ("T_eff_e", electron, {"units": "MeV", "long_name": "effective temperature of nu_e"}),
            "T_eff_mu": ("T_eff_mu", muon, {"units": "MeV", "long_name": "effective temperature of nu_mu, nu_tau"}),
        },
    )


def _listed(name: str, given: str | Sequence[str], allowed: Iterable[str]) -> tuple[str, ...]:
    found = (given,) if isinstance(given, str) else tuple(given)
    wrong = [each for each in found if each not in allowed]
    if wrong or not found or len(set(found)) < len(found):
        raise ValueError(f"{name} is one of {', '.join(map(repr, allowed))}, or several of them, not {given!r}")
    return found
