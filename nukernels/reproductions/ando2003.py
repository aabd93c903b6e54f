"""ando2003, ours beside theirs: Table I, Fig. 1 with the statements about it, the estimates in the text, the errata."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nukernels.reproductions.page import Progress, errata, numbers_of_the_text, table_text, written
from nukernels.saving import in_one_step, save_dataset

if TYPE_CHECKING:
    import xarray as xr

FIELD = 1e16  # G, of the asymmetry: the text calls 1e15 to 1e16 G relevant
CANCELLATION = 11  # number of the required statement: summed over neutrinos and antineutrinos, (33) vanishes


def reproduce(folder: Path, progress: Progress, full: bool = False) -> Path:
    """Write report.md, datasets and figures to a folder; gives the path of the report. full: finer planes."""
    from nukernels.reproductions import ando2003_conventions as conventions
    from nukernels.simulators.drift_figure import drift_figure
    from nukernels.simulators.drift_ratio import drift_ratio
    from nukernels.simulators.matter import Matter
    from nukernels.simulators.text_statements import compare_conventions, statements

    matter = Matter()
    progress("Fig. 1: drift ratio over the plane", 0, 5)
    plane = drift_ratio(matter=matter)
    save_dataset(plane, folder / "figure1.nc")
    progress("Fig. 1: contours", 1, 5)
    _figure(plane, folder, drift_figure)
    progress("statements about Fig. 1, convention by convention", 2, 5)
    said = statements(plane, matter.T)
    save_dataset(said, folder / "figure1_statements.nc")
    variants = compare_conventions(matter=matter)
    save_dataset(variants, folder / "figure1_conventions.nc")
    lines_of_all = conventions.planes(matter, full)
    save_dataset(lines_of_all, folder / "figure1_all_conventions.nc")
    conventions.written(conventions.figure(lines_of_all, matter), folder)
    strong = replace(matter, B=FIELD)
    alpha = conventions.asymmetries(strong)
    save_dataset(alpha, folder / "alpha_sc.nc")
    progress("Table I and the estimates of the text", 3, 5)
    lines = ["# ando2003: ours beside theirs", "", *_citation(), *_table_1(), *numbers_of_the_text("ando2003")]
    lines += _cancellation()
    progress("errata", 4, 5)
    lines += [*_figure_1(plane, said, variants, matter), *conventions.section(alpha, strong), *errata("ando2003")]
    report = written(folder, lines)
    progress("done", 5, 5)
    return report


def _citation() -> list[str]:
    import nukernels

    return [nukernels.equation("ando2003:table1").paper.rpartition(",")[0] + ".", ""]


def _figure(plane: xr.Dataset, folder: Path, draw: Callable[..., Any]) -> None:
    for kind in ("png", "pdf"):
        with in_one_step(folder / f"figure1.{kind}") as temporary:
            draw(plane, temporary.with_suffix(""), formats=[kind])


def _table_1() -> list[str]:
    """Couplings with the constants that the paper prints, and with current ones."""
    import mpmath

    import nukernels
    from generated import constants as now

    table, then = nukernels.equation("ando2003:table1"), now.PRINTED["ando2003"]
    names = ("g_A", "sin2_theta_W", "mu_p_anom", "mu_n_anom")
    printed = (then["gA"], then["sin2thetaW"], then["mu_p_anomalous"], then["mu_n"])
    current = (abs(now.gA_over_gV), now.sin2thetaW_low, now.mu_p_over_mu_N - 1, now.mu_n_over_mu_N)
    columns = [dict(zip(names, values, strict=True)) for values in (printed, current)]
    found = [table.evaluate(constants, digits=15) for constants in columns]
    listed = [", ".join(f"{n} = {float(x):.6g}" for n, x in c.items()) for c in columns]
    lines = ["## Table I", "", f"Printed constants: {listed[0]}. Current ones: {listed[1]}.", ""]
    rows = [
        [f"`{name}`", f"`{part}`", *(mpmath.nstr(values[name], 6) for values in found)]
        for name, part in table.components("printed").items()
    ]
    return lines + table_text(["coupling", "as printed", "with printed constants", "with current constants"], rows)


def _cancellation() -> list[str]:
    """The drift at order mu_B B/T cancels, the one at order mu_B B/m does not."""
    from derivations.proof import check_identity
    from nukernels.catalogue import derivations_cached

    lines = ["## No drift at order mu_B B/T", ""]
    with derivations_cached() as known:
        for identity in known.identities.values():
            if identity.id.startswith("ando2003:") and identity.item == CANCELLATION:
                result = check_identity(identity, "derived")
                verdict = f"holds ({result.level})" if result.passed else "FAILS"
                lines.append(f"* `{identity.id}` {verdict}: {' '.join(identity.why.split())}")
    return [*lines, ""]


def _figure_1(plane: xr.Dataset, said: xr.Dataset, variants: xr.Dataset, matter: Any) -> list[str]:
    """The ratio, the two drifts with signs, and under which options each statement of the text holds."""
    lines = [
        "## Fig. 1",
        "",
        "![R_sc/abs over the effective temperatures](figure1.png)",
        "",
        f"T = {matter.T:g} MeV, rho = {matter.rho:g} g cm^-3, Y_e = {matter.Y_e:g}, neutrons only. The axis limits and "
        "contour levels of the printed figure are not in the text.",
        "",
        *_dependence(matter),
        "",
    ]
    rows = []
    for form in plane.form.values:
        for f_e in plane.f_e.values:
            at = {"form": form, "f_e": f_e}
            area = float(said.significant_area.sel(at))
            equal = said.comparable_up_to.sel(at)
            direction = plane.relative_direction.sel(at)
            rows.append(
                [
                    str(form),
                    str(f_e),
                    f"{area:.0%}",
                    *(f"{float(equal.sel(T_eff_mu=t, method='nearest')) - matter.T:.3g}" for t in (4.0, 6.0, 8.0)),
                    "same" if float(direction.median()) > 0 else "opposite",
                ]
            )
    head = [
        "coefficients",
        "f_e",
        "area with R >= 0.1",
        "R = 1 at T_eff_e - T for T_eff_mu = 4",
        "6",
        "8",
        "directions",
    ]
    lines += table_text(head, rows)
    excess = float(said.excess_energy.sel(T_eff_mu=8.0, method="nearest"))
    lines += [
        '* "A considerable area": the share of the plane above T in which scattering drifts at least a tenth as much '
        "as absorption.",
        '* "Extremely close": both are comparable up to the T_eff_e - T (MeV) of the table (nan: beyond the plane).',
        f"* T_eff_mu near 8 MeV: the energy density of nu_mu is {excess:.0f} times the equilibrium one above it, far "
        "from a small deviation.",
        "",
        "Each convention that the paper leaves open, alone against the default (R_sc/abs, derived, Fermi-Dirac f_e):",
        "",
    ]
    ratio = variants.R_sc_abs.sel(form="derived", f_e="fermi_dirac")
    points = [(float(e), float(mu)) for e in ratio.T_eff_e for mu in ratio.T_eff_mu]
    shown = points[:: max(1, len(points) // 4)][:4]
    rows = [
        [str(v), *(f"{float(ratio.sel(variant=v, T_eff_e=e, T_eff_mu=mu)):.4g}" for e, mu in shown)]
        for v in ratio.variant.values
    ]
    return lines + table_text(["convention", *(f"T_eff = {e:g}, {mu:g} MeV" for e, mu in shown)], rows)


def _dependence(matter: Any) -> list[str]:
    """Does R depend on the field and on the density? Measured at a few points of the plane."""
    from nukernels.simulators.drift_ratio import drift_ratio

    grid = ((3.1, 3.3), (4.0, 6.0))
    ratio = drift_ratio(*grid, matter=matter, form="derived").R_sc_abs

    def factor(f_e: str, **changed: float) -> str:
        other = drift_ratio(*grid, matter=replace(matter, **changed), form="derived").R_sc_abs
        found = (other / ratio).sel(f_e=f_e)
        return f"{float(found.min()):.6g} to {float(found.max()):.6g}"

    field = factor("fermi_dirac", B=matter.B / 10)
    empty, full = (factor(f_e, rho=2 * matter.rho) for f_e in ("zero", "fermi_dirac"))
    return [
        f"A tenth of the field multiplies R by {field}: B is a linear factor of both drifts. Twice the density "
        f"multiplies it by {empty} where electrons do not block (n_n cancels between the opacities) and by {full} "
        "where they do (f_e depends on n_e). G_F squared is a factor of every opacity and cancels in their ratios.",
    ]
