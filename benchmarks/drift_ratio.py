"""Convergence of drift-ratio and alpha_sc (ando2003): `python -m benchmarks.drift_ratio` draws it and prints times.

Left: relative error of numerator and denominator of (50) against the tolerance asked, and against the number of points
of the trapezoidal rule. Right: alpha_sc of an exponential atmosphere against the rows of its table, with the error that
the simulator states. Draws docs/_static/drift_convergence.png.
"""

from __future__ import annotations

import sys
import time
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from scipy.integrate import trapezoid

from nukernels import DomainWarning
from nukernels.simulators import drift_ratio as drift
from nukernels.simulators.asymmetry import alpha_sc
from nukernels.simulators.atmosphere import Atmosphere, profile
from nukernels.simulators.azimuthal_asymmetry.figures import COLOURS, panels, save
from nukernels.simulators.matter import Conventions, Matter, parameters

ELECTRON, MUON = 3.1, 5.0  # MeV
TIGHTEST = 1e-13
TOLERANCES = 10.0 ** -np.arange(2, 12)
POINTS = 2 ** np.arange(4, 15)
ROWS = (51, 101, 201, 401, 801, 1601)
FINEST = 12801


def integrals(rtol: float) -> tuple[dict[str, float], dict[str, float]]:
    """Values and stated relative errors of numerator and denominator."""
    found = drift.drift_ratio(ELECTRON, MUON, form="derived", f_e="fermi_dirac", rtol=rtol).squeeze()
    values = {name: found[name].item() for name in ("numerator", "denominator")}
    return values, {name: abs(found[f"{name}_error"].item() / values[name]) for name in values}


def trapezoidal(points: int, upper: float) -> dict[str, float]:
    """The same integrals on equal steps."""
    kernels = drift._kernels("derived", None)
    inputs = parameters(Matter(), Conventions(), "fermi_dirac")
    k = np.linspace(0, upper, points + 1)[1:]
    rows = {
        "numerator": drift._scattering(kernels, np.array([MUON]), inputs),
        "denominator": drift._absorption(kernels, np.array([ELECTRON]), inputs),
    }
    return {name: float(trapezoid([row(x)[0] for x in k], k)) for name, row in rows.items()}


def main() -> None:
    """Draw and print."""
    warnings.simplefilter("ignore", DomainWarning)
    path = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/_static/drift_convergence.png")
    figure, (left, right) = panels(2)
    reference, _ = integrals(TIGHTEST)
    upper = drift.TAIL * MUON
    runs = [integrals(rtol) for rtol in TOLERANCES]
    rules = [trapezoidal(int(count), upper) for count in POINTS]
    for i, name in enumerate(reference):
        off = [abs(values[name] / reference[name] - 1) for values, _ in runs]
        left.loglog(TOLERANCES, np.maximum(off, 1e-16), "o-", color=COLOURS[i], label=f"{name}, adaptive")
        left.loglog(TOLERANCES, [errors[name] for _, errors in runs], "_", color=COLOURS[i], ms=9, label="stated")
        rule = [abs(values[name] / reference[name] - 1) for values in rules]
        left.loglog(1.0 / POINTS, np.maximum(rule, 1e-16), "s:", color=COLOURS[i], ms=3, label=f"{name}, trapezoid")
    left.loglog(TOLERANCES, TOLERANCES, color="0.6", lw=0.8)
    left.set_xlabel("tolerance asked, or 1/points of the trapezoidal rule")
    left.set_ylabel("relative error")
    left.legend(fontsize=7)
    _asymmetry(right)
    path.parent.mkdir(parents=True, exist_ok=True)
    save(figure, path)
    start = time.perf_counter()
    drift.drift_ratio()
    print(f"{time.perf_counter() - start:.2g} s for Fig. 1: 51 x 51 temperatures, print and derivation, both f_e")


def _asymmetry(panel: Any) -> None:
    matter = Matter(B=1e16)

    def found(rows: int) -> Any:
        return alpha_sc(profile(Atmosphere(rows=rows), matter, Conventions()), matter=matter)

    fine = found(FINEST).alpha_sc
    runs = [found(rows) for rows in ROWS]
    for i, form in enumerate(fine.form.values):
        exact = fine.sel(form=form).item()
        off = [abs(run.alpha_sc.sel(form=form).item() / exact - 1) for run in runs]
        stated = [abs(run.error.sel(form=form).item() / exact) for run in runs]
        panel.loglog(ROWS, off, "o-", color=COLOURS[i], label=f"{form}")
        panel.loglog(ROWS, stated, "_--", color=COLOURS[i], ms=9, label=f"{form}, stated error")
    rows = np.array(ROWS, dtype=float)
    panel.loglog(rows, off[-1] * (rows[-1] / rows) ** 2, color="0.6", lw=0.8, label="second order")
    panel.set_xlabel("rows of the profile")
    panel.set_ylabel(r"relative error of $\alpha_{\mathrm{sc}}$")
    panel.legend(fontsize=7)


if __name__ == "__main__":
    main()
