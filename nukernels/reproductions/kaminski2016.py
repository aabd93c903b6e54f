"""kaminski2016, ours beside theirs: the chain of estimates in every unit system, scenarios, frames, statements."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nukernels.reproductions.page import Progress, errata, numbers_of_the_text, table_text, written
from nukernels.saving import in_one_step, save_dataset

if TYPE_CHECKING:
    import xarray as xr

SAMPLES, FULL_SAMPLES = 4096, 2**17
FORMATS = ("png", "pdf")


def reproduce(folder: Path, progress: Progress, full: bool = False) -> Path:
    """Write report.md, datasets and figures to a folder; gives the path of the report.

    full: more points in the bands; everything else is exact either way.
    """
    from nukernels.reproductions import kaminski2016_numbers as numbers
    from nukernels.simulators.anomalies.simulator import SIMULATOR as anomalies
    from nukernels.simulators.chiral_kick import figures
    from nukernels.simulators.chiral_kick.simulator import SIMULATOR as kick
    from nukernels.simulators.simulator import quiet

    samples = FULL_SAMPLES if full else SAMPLES
    options = kick.configured({"samples": samples})
    progress("the chain in every unit system", 0, 5)
    chain = kick.run(options, quiet)
    rounded = kick.run(replace(options, field="printed", intermediate="printed"), quiet)
    save_dataset(chain, folder / "chain.nc")
    save_dataset(rounded, folder / "chain_rounded.nc")
    progress("scenarios of chirality, neutrality and frame", 1, 5)
    variants = numbers.variants(options)
    save_dataset(variants, folder / "variants.nc")
    progress("coefficients", 2, 5)
    content = anomalies.run(anomalies.configured({"potentials": f"l={options.mu_l}", "T": options.T}), quiet)
    save_dataset(content, folder / "anomalies.nc")
    vortical = numbers.vortical(options)
    save_dataset(vortical, folder / "vortical.nc")
    progress("figures", 3, 5)
    for kind in FORMATS:
        _draw(figures.curves, folder / f"velocity.{kind}", chain)
        _draw(figures.tornado, folder / f"inputs.{kind}", chain, "eB")
        _draw(figures.vortical, folder / f"vortical.{kind}", vortical)
    progress("statements", 4, 5)
    lines = [
        "# kaminski2016: ours beside theirs",
        "",
        *_citation(),
        *numbers.conventions(),
        *numbers.chain(chain, rounded),
        *numbers.step_by_step(rounded, chain),
        *numbers.coefficients(content),
        *numbers.vortical_numbers(options, vortical),
        *numbers.scenarios(variants),
        *numbers.other_numbers(chain),
        *_bands(chain, samples),
        *_statements(),
        *numbers_of_the_text("kaminski2016"),
        *errata("kaminski2016"),
    ]
    report = written(folder, lines)
    progress("done", 5, 5)
    return report


def _draw(draw: Any, path: Path, found: xr.Dataset, *rest: Any) -> None:
    with in_one_step(path) as temporary:
        draw(found, *rest, temporary)


def _citation() -> list[str]:
    import nukernels

    paper = nukernels.equation("kaminski2016:6").paper.rpartition(",")[0]
    return [
        f"{paper.removesuffix(', Sec. 5')}.",
        "",
        "The paper has no plots (its Fig. 1 is a sketch). Its product is one chain of estimates, from a field to a "
        "velocity.",
        "",
    ]


def _bands(chain: xr.Dataset, samples: int) -> list[str]:
    """What uncertain inputs make of the velocity."""
    from nukernels.simulators.chiral_kick.bands import widest

    rows = []
    for name in map(str, chain.field.values):
        at = chain.v_band.sel(field=name)
        rows.append([name, f"{float(chain.v.sel(field=name)):.4g}", *(f"{float(v):.3g}" for v in at)])
    heads = ["field as", "v [km/s]", *(f"{float(q):.1%}" for q in chain["quantile"].values)]
    ranges = ", ".join(
        f"{name} {low:g} to {high:g}" for name, (low, high) in zip(chain.input.values, chain.range.values, strict=True)
    )
    order = ", ".join(f"{name} ({low:.3g} to {high:.3g})" for name, low, high in widest(chain, "eB"))
    needed = [
        [name, *(f"{float(b):.2e}" for b in chain.B_needed.sel(field=name))] for name in map(str, chain.field.values)
    ]
    return [
        "## Uncertain inputs",
        "",
        f"Quantiles of v over all ranges at once ({samples} points of a Sobol sequence; uniform, the field "
        f"logarithmic): {ranges}. B is relative to 10^12 G, p and mu_l5 to mu_l. The ranges are ours.",
        "",
        *table_text(heads, rows),
        f"One input at a time (field as eB, km/s), the widest first: {order}.",
        "",
        "![v over the range of each input](inputs.png)",
        "",
        "![v against field, potential, radius and duration](velocity.png)",
        "",
        "Field in gauss for a velocity, the other inputs as given:",
        "",
        *table_text(["field as", *(f"{float(v):g} km/s" for v in chain.target.values)], needed),
    ]


def _statements() -> list[str]:
    """Every equation and statement of the paper, with the verdict of the derivation."""
    import nukernels

    rows = []
    for id in nukernels.equations():
        if id.startswith("kaminski2016:"):
            equation = nukernels.equation(id)
            rows.append([f"`{id}`", equation.text.splitlines()[0], equation.status])
    counted = {status: sum(row[2] == status for row in rows) for status in ("confirmed", "corrected", "definition")}
    return [
        "## Every equation and statement",
        "",
        ", ".join(f"{count} {status}" for status, count in counted.items()) + ".",
        "",
        *table_text(["id", "what", "status"], rows),
    ]
