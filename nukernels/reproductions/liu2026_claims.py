"""What liu2026 says about its own solver, statement by statement, and what each open choice does to the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from generated import constants
from nukernels.reproductions import liu2026_data as data
from nukernels.reproductions.page import table_text
from nukernels.simulators.gauge_star import curves, growth
from nukernels.simulators.gauge_star.backgrounds import cone
from nukernels.simulators.gauge_star.equilibrium import solve
from nukernels.simulators.gauge_star.flux import SECONDS_PER_YEAR, emission
from nukernels.simulators.gauge_star.star import Grid, Physics
from nukernels.simulators.gauge_star.tov import SOLAR_RADIUS

if TYPE_CHECKING:
    import xarray as xr

YES, NO, PARTLY = "confirmed", "not confirmed", "in part"
SHOWN = (1e-18, 3e-18, 1e-17, 1e-16)
MEV_PER_SUN = constants.M_sun * constants.c**2 * constants.MeV_per_joule
AGE = 5e5  # yr, T20


def statements(found: dict[str, xr.Dataset], lines: dict[str, Any]) -> list[str]:
    """One row per statement: theirs, ours, verdict."""
    rows = [*_structure(found["figure1"]), *_charges(found["figure3"]), *_discharge(found["figure3"])]
    rows += [*_flux(found["figure6"], found["figure3"]), *_plane(found["figure5"], lines), *_gravity(found["figure7"])]
    rows += _method(found["figure3"])
    head = ["item", "the paper", "ours", "verdict"]
    return ["## Statements about stars", "", *table_text(head, rows)]


def _listed(values: Any, couplings: Any, wanted: tuple[float, ...] = SHOWN, digits: int = 3) -> str:
    """Values at some couplings, by interpolation in the logarithms."""
    at = np.exp(np.interp(np.log(wanted), np.log(couplings), np.log(np.maximum(values, 1e-300))))
    return ", ".join(f"{v:.{digits}g} at {g:g}" for v, g in zip(at, wanted, strict=True))


def _structure(found: xr.Dataset) -> list[list[str]]:
    rows = []
    for gamma in data.GAMMAS:
        masses = [found.mass.sel(gamma=gamma, g=g).values for g in found.g.values]
        tops = [curves.largest_mass(found.n_c.values, m)[0] for m in masses]
        shift = []
        for level in (1.4, 1.8):
            radii = []
            for g, m in zip(found.g.values, masses, strict=True):
                rising = slice(0, int(np.argmax(m)) + 1)
                radii.append(np.interp(level, m[rising], found.radius.sel(gamma=gamma, g=g).values[rising]))
            shift.append(f"{(radii[1] - radii[0]) * 1e3:+.0f} m at {level:g}")
        largest = f"largest mass {tops[0]:.4f}, with the force {tops[1]:.4f} M_sun"
        ours = f"gamma {gamma:g}: {largest}; R {', '.join(shift)} M_sun"
        rows.append(["Fig. 1, T28", "no noticeable change of the mass-radius curve by g = 1e-17", ours, YES])
        if gamma == data.GAMMAS[-1]:
            rows.append(
                ["Fig. 3", "stars of 2 M_sun with gamma = 0.2", f"the largest mass is {tops[0]:.3f} M_sun",
                 f"{NO}: (31), (58), (59) have no such star; our curve is for 1.95 M_sun"]
            )  # fmt: skip
    for row in rows[:2]:
        row[-1] = f"{YES} at the level of 1 % in R and M"
    return rows


def _charges(found: xr.Dataset) -> list[list[str]]:
    one = found.sel(gamma=data.GAMMAS[0])
    g = one.g.values
    muons, electrons = (one[n].values / one[n].values[0] for n in ("muons", "electrons"))
    slope = np.gradient(np.log(one.charge_30km.values * g), np.log(g))
    left = one.charge_30km.values / one.charge_30km.values[0]
    tenth, half = (curves.crossing(g, muons, level) for level in (0.9, 0.5))
    share = one.muons.values[0] * constants.m_mu / (data.MASS * MEV_PER_SUN)
    rough = float(np.max(np.abs(np.diff(np.log(one.charge_30km.values), 3)[:-1])))
    return [
        ["T01, T11", "muons carry 0.1 to 1 % of the mass", f"rest energy of the muons: {share:.2%} at g = 0", YES],
        [
            "T28",
            "back-reaction from g of about 1e-18",
            f"a tenth of the muons is gone at {tenth:.2g}, half at {half:.2g}",
            YES,
        ],
        ["T28", "fewer muons, more electrons", f"muons over those without force: {_listed(muons, g)}; "
         f"electrons: {_listed(electrons, g)}", YES],
        ["T28", "Q grows as g well below 1e-18", f"d ln Q/d ln g at 30 km: {slope[1]:.4f} at {g[1]:.2g}, "
         f"{np.interp(1e-19, g, slope):.3f} at 1e-19", YES],
        ["T16", "g|phi| of about 100 MeV for all g above 1e-18; proportional to g below",
         f"centre, MeV: {_listed(one.psi_centre.values, g)}; below, it is proportional to g^2: phi itself to g",
         f"{YES} from 3e-18 on"],
        ["Fig. 3", "the charge falls where the back-reaction sets in; wiggles by limited accuracy",
         f"N at 30 km over that for small g: {_listed(left, g)}; largest third difference of ln N over the curve "
         f"{rough:.1g}: no wiggles", f"{YES}: wiggles are numerical"],
        ["T17", "merger bounds do not apply from 1e-17 on", f"charge left at 30 km: {_listed(left, g, (1e-18, 1e-17))}",
         f"{YES}: and the charge is halved from {curves.crossing(g, left, 0.5):.2g} on"],
    ]  # fmt: skip


def _discharge(found: xr.Dataset) -> list[list[str]]:
    one = found.sel(gamma=data.GAMMAS[0])
    g = one.g.values
    net, by_muons = one.t_Q.values, one.muons.values / (2 * one.rate.values * SECONDS_PER_YEAR)
    return [
        ["T16", "field and flux saturate above 1e-18, so t_Q is about 1e7 yr there",
         f"pairs per second and flavour: {_listed(one.rate.values, g)}; net charges in the star over that rate, yr: "
         f"{_listed(net, g)}; muons over the rate of both flavours, yr: {_listed(by_muons, g)}",
         f"{PARTLY}: with the muons of the star 1e7 yr; the net charge of the equilibrium star goes faster"],
        ["Sec. V", f"RX J1856.5-3754 (age below {AGE:g} yr) still discharges",
         f"the muon time is {float(np.interp(1e-17, g, by_muons)) / AGE:.2g} times that age at g = 1e-17", YES],
    ]  # fmt: skip


def _level(couplings: Any, ratio: Any) -> str:
    """The coupling at which a ratio is one."""
    found = curves.crossing(couplings, ratio)
    return f"{found:.2g}" if np.isfinite(found) else f"none up to {couplings[-1]:g}"


def _flux(found: xr.Dataset, stars: xr.Dataset) -> list[list[str]]:
    quoted = found.flux.sel(distance=found.distance.values[0])
    energies = found.E_nu.values
    above = found.E_nu.values >= curves.LEAST_ENERGY
    sent = {g: quoted.sel(g=g).values[above] for g in found.g.values}
    largest = {kinds: [float(np.nanmax(sent[g] / found[name].values[above])) for g in found.g.values]
               for kinds, name in (("four kinds", "fluka"), ("muon neutrinos", "numu"))}  # fmt: skip
    shrink = cone(23.0) / cone(11.5)
    levels = [f"{_level(found.g.values, np.array(rows) * pairs * share)} ({kinds}, g_pair = {pairs}, {angle} deg)"
              for kinds, rows in largest.items() for pairs in (1, 2) for angle, share in ((23, 1.0), (11.5, shrink))
              ]  # fmt: skip
    ratios = largest["four kinds"]
    i = list(found.g.values).index(1e-18)
    at100 = float(np.interp(100.0, energies, quoted.isel(g=i).values))
    stars = stars.sel(gamma=data.GAMMAS[0])
    integral = np.trapezoid(quoted.isel(g=i).values, energies)
    return [
        ["T27", "at 1e-18 comparable with the atmosphere at about 100 MeV, above it for larger g",
         f"largest ratio to all four kinds in the cone above 30 MeV: {ratios[i]:.2g} for 1e-18; at 100 MeV "
         f"{at100:.2g}: the spectrum ends below. The ratio is one at g = {'; '.join(levels)}",
         f"{PARTLY}: only with the two helicity states of the print, one kind of background and 23 deg as full angle"],
        ["T27", "typical energy 100 MeV",
         f"most neutrinos per MeV at {_listed(stars.energy_peak.values, stars.g.values)} MeV; largest energies "
         f"{_listed(stars.energy_end.values, stars.g.values)} MeV",
         f"{NO}: 100 MeV is the end point, the peak is lower"],
        ["(12)", "1e-2 per cm^2 and s at 100 pc and 1e-18, per flavour",
         f"{integral / 2 * 1.23**2:.2g} per flavour at 100 pc, above 1 MeV", YES],
    ]  # fmt: skip


def _plane(found: xr.Dataset, lines: dict[str, Any]) -> list[list[str]]:
    m = found.m_A.values
    bound = lines["lenient, 123 pc"]
    strict = lines["derived, 123 pc"]

    def at(values: Any, mass: float) -> str:
        found = values[int(np.argmin(np.abs(np.log(m / mass))))]
        return f"{found:.2g} at {mass:g}" if np.isfinite(found) else f"none at {mass:g}"

    shown = (1e-14, 1e-12, 1e-11, 1e-10, 1e-9, 1e-8)
    reduced = lines["reduced"]
    return [
        ["T21", "flux bound g = 1e-18, flat up to m_A = 1e-10 eV, weaker above",
         "g at which the flux equals atmospheric muon neutrinos, with g_pair = 2: "
         f"{', '.join(at(bound, x) for x in shown)} eV; four kinds, g_pair = 1: "
         f"{', '.join(at(strict, x) for x in shown)} eV",
         f"{PARTLY}: flat up to 1e-11 eV, which is 1/R (hbar c/R is not 1e-10 eV); the level depends on "
         "g_pair and on the background"],
        ["Fig. 5", "the reduced charge opens a window below the merger bound",
         f"half of the charge at 30 km is left at g = {reduced[0]:.2g} for m_A = {m[0]:g} eV", YES],
        ["T26", "solutions only below m_A = 1e-9 eV; potential may change sign",
         "the boundary-value problem has one solution everywhere, positive at all radii, up to 1e-7 eV and g = 1e-15",
         "their limit is one of shooting"],
    ]  # fmt: skip


def _gravity(found: xr.Dataset) -> list[list[str]]:
    rates, ends = [], []
    for g in (1e-20, 1e-18, 1e-17):
        pair = [
            solve(data.matter(0.13), g, data.M_A_FLUX, data.MASS, physics=p)
            for p in (Physics(), Physics(gravity="curved"))
        ]
        sent = [emission(star, 123.0) for star in pair]
        rates.append(f"{sent[1].rate / sent[0].rate:.2f} at {g:g}")
        ends.append(f"{sent[1].end_point:.3g} instead of {sent[0].end_point:.3g} MeV")
    centre, edge = 0, -1
    first, full = found.first_order_derived / found.flat, found.full / found.flat - 1
    own = found.consistent / found.flat - 1
    return [
        ["T22", "gravity corrects the flux by about 10 %",
         f"rate in curved over flat space: {', '.join(rates)}; largest energies {', '.join(ends)}: what reaches "
         "infinity is g|A_0|, while local equilibrium fixes g|phi| = g|A_0| e^-Phi", f"{NO}: factors of 1.3 to 3"],
        ["Fig. 7", "the correction of A_0 is small",
         f"same charges: first order {float(first[centre]):+.1%} at the centre, {float(first[edge]):+.1%} at the "
         f"surface; in full {float(full[centre]):+.1%}, {float(full[edge]):+.1%}; with charges that adapt "
         f"{float(own[centre]):+.0%}",
         f"{PARTLY}: small for given charges, a factor of two for the equilibrium star"],
    ]  # fmt: skip


def _method(found: xr.Dataset) -> list[list[str]]:
    rows = []
    for g, m_A in ((1e-16, 1e-9), (1e-18, 1.5e-10), (1e-17, 1e-14), (1e-16, 1e-14)):
        star = solve(data.matter(0.13), g, m_A, data.MASS)
        rows.append(f"1e-{growth.digits(star):.0f} at g = {g:g}, {m_A:g} eV")
    ratio = float(found.radius.isel(g=0).values[0] / SOLAR_RADIUS)
    return [
        ["T26", "shooting needs phi(0) to 1e-66 at g = 1e-16, 1e-9 eV",
         f"an error of psi(0) grows on the way to 60 km so that it must be below {'; '.join(rows)}",
         f"{NO}: more digits still, (m_A r alone gives 130)"],
        ["Fig. 2", "radius of about 10 km", f"{ratio * SOLAR_RADIUS:.2f} km for two solar masses", YES],
    ]  # fmt: skip


HEAD = ["choice", "M/M_sun", "R/km", "g phi/MeV", "muons", "N(10 km)", "N(30 km)", "pairs/s", "peak/MeV", "end/MeV"]
HEAD += ["flux/atm."]
SHOWN_AS = {"mass": ".4f", "radius": ".3f", "psi": ".2f", "muons": ".3g", "N10": ".3g", "N30": ".3g", "rate": ".3g"}
SHOWN_AS |= {"peak": ".3g", "end": ".3g", "signal": ".2g"}


def choices() -> list[str]:
    """What each choice that the paper leaves open does."""
    lines = ["## What each open choice does", ""]
    for g in (1e-18, 1e-17):
        rows = []
        for name, chosen in data.VARIANTS.items():
            v = data.variant(g, chosen)
            shown = (f"{v[key]:{form}}" for key, form in SHOWN_AS.items())
            rows.append([name, *shown])
        lines += [f"g = {g:g}, m_A = {data.M_A_STAR:g} eV, one at a time:", "", *table_text(HEAD, rows)]
    return lines


def accuracy() -> list[str]:
    """Error of the numbers: a third of the change on a grid of half as many cells (second order), and the reach."""
    rows = []
    for g in (0.0, *SHOWN):
        values = []
        for grid in (Grid(), Grid().finer(0.5), Grid(reach=1e5)):
            star = solve(data.matter(0.13), g, data.M_A_STAR, data.MASS, grid=grid)
            sent = emission(star, 123.0)
            charges = star.charge(np.array([10.0, 30.0]))
            values.append(np.array([star.structure.radius, star.psi[0], charges[0], charges[1], sent.rate, sent.total]))
        best, coarse, near = values
        error = np.abs(coarse - best) / 3 + np.abs(near - best)
        rows.append([f"{g:g}", *(f"{v:.6g} ± {e:.1g}" for v, e in zip(best, error, strict=True))])
    head = ["g", "R [km]", "g phi(0) [MeV]", "N(10 km)", "N(30 km)", "pairs per s", "flux [cm^-2 s^-1]"]
    note = "Errors from halving the grid and from ending it at a tenth; gamma = 0.13, m_A = 1e-14 eV, 123 pc."
    return ["## Numbers with errors", "", note, "", *table_text(head, rows)]
