"""Figures 1 and 2 of nardi2000, Table 1 as a picture, and the scan over the opacity."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from nukernels.saving import in_one_step
from nukernels.simulators.pulsar_kick.options import Options
from nukernels.simulators.pulsar_kick.run import largest_gamma
from nukernels.simulators.pulsar_kick.star import density_at, named, star, transport_sphere

# Okabe and Ito: told apart with and without colour vision.
COLOURS = ("#000000", "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00")
LABELS = {
    "frac_sterile": r"$N(\nu_s)/N$",
    "asym_s": r"$\Delta p/p\,(\nu_s)$",
    "asym_tau": r"$\Delta p/p\,(\bar\nu_\tau)$",
    "asym_total": r"$\Delta p/p\,(\nu_s+\bar\nu_\tau)$",
}


def gamma_over_layer(deltas: Any = (0.1, 0.2, 0.3, 0.4, 0.5), **chosen: Any) -> xr.Dataset:
    """gamma against the angle from the dipole axis, for the modulus and for the field along the layer: Fig. 1."""
    angle = np.linspace(0.0, np.pi, 361)
    parts = []
    for delta in deltas:
        options = Options(**{"layer": 1.5, "B": 4e15, "delta": delta, **chosen})
        at = named(
            "dipole_field", cos_theta_dip=np.cos(angle), sin_theta_dip=np.abs(np.sin(angle)),
            x_dip=star(options).r_dipole / options.layer, b_max=1.0,
        )  # fmt: skip
        top = largest_gamma(options)
        parts.append([top * at["b_modulus"] ** 2, top * at["b_polar"] ** 2])
    return xr.Dataset(
        {"gamma": (("delta", "field", "angle"), np.array(parts), {"units": "1", "long_name": "adiabaticity"})},
        coords={"delta": list(deltas), "field": ["modulus", "orthogonal to the radius"],
                "angle": ("angle", angle, {"units": "rad", "long_name": "angle from the dipole axis"})},
    )  # fmt: skip


def unit_angle(curve: xr.DataArray) -> float:
    """Smallest angle in degrees where gamma falls below 1; 180 if nowhere."""
    below = np.flatnonzero(curve.values < 1)
    if not below.size:
        return 180.0
    i = int(below[0])
    if i == 0:
        return 0.0
    a, b = np.log(curve.values[i - 1 : i + 1])
    x = curve.angle.values[i - 1 : i + 1]
    return float(np.degrees(x[0] + (x[1] - x[0]) * a / (a - b)))


def profiles(chosen: Any = ((2.0, 4.0), (1.0, 3.0), (2.0, 5.0))) -> xr.Dataset:
    """Density against r/R_c for pairs (n_c, n_a): Fig. 2."""
    r = np.linspace(0.0, 7.0, 701)
    rho = [density_at(star(Options(n_core=n_core, n_atm=n_atm)), r) for n_core, n_atm in chosen]
    return xr.Dataset(
        {"rho": (("profile", "r"), np.array(rho), {"units": "1e14 g cm-3", "long_name": "mass density"})},
        coords={"profile": [f"n_c = {a:g}, n_a = {b:g}" for a, b in chosen],
                "r": ("r", r, {"units": "R_c", "long_name": "radius"})},
    )  # fmt: skip


def canvas(width: float, height: float, rows: int = 1, columns: int = 1, **named: Any) -> Any:
    """A figure and its axes, without the state of pyplot."""
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise ImportError("the figure needs Matplotlib: pip install 'nukernels[plot]'") from error
    figure = Figure(figsize=(width, height), layout="constrained")
    return figure, figure.subplots(rows, columns, squeeze=False, **named)


def save(figure: Any, stem: Path, kinds: tuple[str, ...] = ("png", "pdf")) -> list[Path]:
    """PNG and PDF, the same bytes each time."""
    written = []
    for kind in kinds:
        path = stem.with_name(f"{stem.name}.{kind}")
        with in_one_step(path) as temporary:
            figure.savefig(temporary, dpi=150, metadata={"CreationDate": None} if kind == "pdf" else {"Software": None})
        written.append(path)
    return written


def draw_gamma(curves: xr.Dataset, stem: Path) -> list[Path]:
    """Fig. 1; line styles as in print."""
    styles = ("-", "--", (0, (1, 4)), (0, (1, 1.4)), "-.")
    figure, axes = canvas(5.2, 3.8)
    axis = axes[0, 0]
    for delta, style, colour in zip(curves.delta.values, styles, COLOURS, strict=False):
        curve = curves.gamma.sel(delta=delta, field="modulus")
        axis.plot(curve.angle, curve, linestyle=style, color=colour, linewidth=1.8, label=rf"$\delta = {delta:g}$")
    axis.axhline(1.0, color="0.6", linewidth=0.8)
    axis.set(
        yscale="log", xlim=(0, np.pi), ylim=(3e-2, 10), xlabel=r"$\Theta$ (rad)", ylabel=r"$\gamma$",
        xticks=[0, np.pi / 6, np.pi / 2, np.pi], xticklabels=["0", r"$\pi/6$", r"$\pi/2$", r"$\pi$"],
        title=r"$R_{\rm res} = 1.5\,R_c$, $B = 4\times10^{15}$ G",
    )  # fmt: skip
    axis.legend(frameon=False)
    return save(figure, stem)


def draw_profiles(found: xr.Dataset, stem: Path) -> list[Path]:
    """Fig. 2 with the three radii marked."""
    figure, axes = canvas(5.2, 3.8)
    axis = axes[0, 0]
    looks = (("-", "#000000"), ("--", "#D55E00"), ("-", "#56B4E9"))
    for name, (style, colour) in zip(found.profile.values, looks, strict=True):
        label = str(name).replace("n_c", "$n_c$").replace("n_a", "$n_a$")
        axis.plot(found.r, found.rho.sel(profile=name), linestyle=style, color=colour, linewidth=1.8, label=label)
    energy = 30.0 / 8.0
    transport = transport_sphere(star(Options(scale=1.0)))
    edge = float(found.r[-1])
    for radius, name in ((1.0, "$R_c$"), (energy, "$R_E$"), (transport, "$R_T$")):
        axis.axvline(radius, color="0.6", linewidth=0.8)
        axis.text(radius, 8.15, name, ha="center", va="bottom")
    axis.set(
        xlim=(0, edge), ylim=(0, 8.1), xlabel="$r/R_c$", ylabel=r"$\rho$ ($10^{14}$ g cm$^{-3}$)"
    )  # fmt: skip
    axis.legend(framealpha=1, edgecolor="none", loc="center", bbox_to_anchor=(0.72, 0.8))
    return save(figure, stem)


def draw_table(found: xr.Dataset, stem: Path) -> list[Path]:
    """Simulated against printed, column by column; three standard errors."""
    figure, axes = canvas(7.2, 6.4, 2, 2)
    layers = [str(each).rsplit("-", 1)[0] for each in found.row.values]
    for axis, (name, label) in zip(axes.flat, LABELS.items(), strict=True):
        both = np.concatenate([found[name].values, found[f"{name}_printed"].values])
        low, high = both.min() - 0.03, both.max() + 0.03
        axis.plot([low, high], [low, high], color="0.6", linewidth=0.8)
        for block, colour, mark in zip(dict.fromkeys(layers), COLOURS, "osD^v", strict=False):
            at = [i for i, each in enumerate(layers) if each == block]
            layer, field = block.split("-")
            axis.errorbar(
                found[f"{name}_printed"].values[at], found[name].values[at], 3 * found[f"{name}_error"].values[at],
                fmt=mark, color=colour, markersize=4.5, label=rf"{layer} $R_c$, {field}e15 G",
            )  # fmt: skip
        axis.set(xlabel=f"printed {label}", ylabel=f"simulated {label}", xlim=(low, high), ylim=(low, high))
    axes[0, 0].legend(frameon=False, fontsize=8)
    return save(figure, stem)


def draw_scan(scans: dict[str, xr.Dataset], printed: dict[str, float], stem: Path, title: str) -> list[Path]:
    """The four columns against the scale of the free path; curves by name, the limit without scattering dotted."""
    figure, axes = canvas(7.2, 5.6, 2, 2, sharex=True)
    for axis, (name, label) in zip(axes.flat, LABELS.items(), strict=True):
        for (said, found), colour, mark in zip(scans.items(), COLOURS[1:], "osD^", strict=False):
            axis.errorbar(found.scale, found[name], found[f"{name}_error"], fmt=f"{mark}-", color=colour, markersize=4,
                          linewidth=1.2, label=said)  # fmt: skip
            if f"{name}_free" in found:
                axis.axhline(float(found[f"{name}_free"]), color="0.4", linestyle=":", linewidth=1.2)
        axis.axhline(printed[name], color="0.7", linewidth=4, alpha=0.6, zorder=0, label="printed")
        axis.set(xscale="log", ylabel=label)
        axis.grid(alpha=0.25, linewidth=0.5)
    for axis in axes[1]:
        axis.set_xlabel("mean free path over the physical one, $s$")
    axes[0, 0].legend(frameon=False, fontsize=8)
    figure.suptitle(title, fontsize=10)
    return save(figure, stem)


def draw_convergence(found: xr.Dataset, stem: Path) -> list[Path]:
    """Left: against the exact limit, by the number of neutrinos. Right: accelerated against one by one."""
    figure, axes = canvas(8.2, 3.5, 1, 2)
    left, right = axes[0]
    left.loglog(found.number, abs(found.limit), "o", color=COLOURS[1], label="|simulation - quadrature|")
    left.loglog(found.number, found.limit_error, "-", color="0.4", linewidth=1.2, label="standard error")
    left.set(xlabel="neutrinos", ylabel=LABELS["frac_sterile"], title="no scattering")
    for name, label, colour, mark, shift in (
        ("frac_sterile", LABELS["frac_sterile"], COLOURS[1], "o", 0.97),
        ("energy_ratio", r"$\langle E\rangle_{\bar\nu_\tau}/\langle E\rangle_{\nu_s}$", COLOURS[2], "s", 1.03),
    ):
        right.errorbar(found.paths * shift, found[f"{name}_relative"], found[f"{name}_relative_error"], fmt=mark,
                       color=colour, label=label)  # fmt: skip
        band = float(found[f"{name}_band"])
        right.axhspan(1 - band, 1 + band, color=colour, alpha=0.15, linewidth=0)
    right.axhline(1.0, color="0.4", linewidth=0.8)
    right.set(
        xscale="log", xlabel="free paths in a sphere", ylabel="accelerated over one by one", title="$s = 300$, $p = 4$"
    )
    right.set_xticks([float(p) for p in found.paths], [f"{float(p):g}" for p in found.paths])
    right.minorticks_off()
    left.legend(frameon=False, fontsize=8)
    right.legend(frameon=False, fontsize=8, loc="lower right")
    return save(figure, stem, ("png",))


def draw_run(found: xr.Dataset, path: Path) -> None:
    """One run: where the neutrinos go, and with which energies."""
    figure, axes = canvas(8.0, 3.5, 1, 2)
    left, right = axes[0]
    names = {"nu_s": r"$\nu_s$", "nu_tau_bar": r"$\bar\nu_\tau$"}
    per_cosine = float(found.neutrinos) * float(found.cosine[1] - found.cosine[0])
    per_log = float(found.neutrinos) * float(np.log(found.energy[1] / found.energy[0]))
    for (species, label), colour, style in zip(names.items(), COLOURS[1:], ("-", "--"), strict=False):
        left.step(found.cosine, found.exit_cosines.sel(species=species) / per_cosine, where="mid", color=colour,
                  linestyle=style, label=label)  # fmt: skip
        right.step(found.energy, found.exit_energies.sel(species=species) / per_log, where="mid", color=colour,
                   linestyle=style, label=label)  # fmt: skip
    left.set(
        xlabel="cosine of the exit with the dipole axis", ylabel=r"$(1/N)\,dN/d\cos$", xlim=(-1, 1), ylim=(0, None)
    )
    right.set(xscale="log", xlabel="E (MeV)", ylabel=r"$(1/N)\,dN/d\ln E$", xlim=(1, 1000), ylim=(0, None))
    left.legend(frameon=False)
    figure.savefig(path, dpi=150, metadata={"CreationDate": None} if path.suffix == ".pdf" else {"Software": None})
