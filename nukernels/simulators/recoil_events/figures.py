"""Half planes turned around, and the asymmetry against the number of events."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import xarray as xr

from nukernels.simulators.azimuthal_asymmetry.figures import COLOURS, panels, save


def draw(found: xr.Dataset, path: Path) -> None:
    """Left: A(phi') of the whole sample and the sine of its fit. Right: fits with errors against events."""
    figure, (left, right) = panels(2)
    last = found.isel(count=-1)
    direction, size = float(last.phi_0_fit), float(last.A_fit)
    degrees = np.degrees(found.phi_prime)
    left.plot(degrees, found.A_half_planes, color=COLOURS[0], lw=2.5, alpha=0.6, label=f"{int(last['count'])} events")
    left.plot(degrees, size * np.sin(found.phi_prime - direction), "k--", lw=1, label="fit")
    left.axvline(np.degrees(direction), color=COLOURS[1], lw=1, label=r"direction $\phi_0$ of the field")
    left.set_xlabel(r"$\phi'$ [degrees]")
    left.set_ylabel(r"$A(\phi')$")
    left.legend(fontsize=8)
    right.errorbar(found["count"], found.A_fit, found.A_fit_error, fmt="o", color=COLOURS[0], ms=4, label="fit")
    right.plot(found["count"], found.A_scan, "s", mfc="none", color=COLOURS[1], ms=5, label="largest $A(\\phi')$")
    right.axhline(float(found.A_expected), color="k", lw=1, label="quadrature")
    right.set_xscale("log")
    right.set_xlabel("events")
    right.set_ylabel("$A$")
    right.legend(fontsize=8)
    save(figure, path)
