"""Scans: any simulator over any of its options, on Dask; interrupted scans go on where they stopped.

    from nukernels.scans import Plan, scan
    plan = Plan.of("chiral-kick", over={"B": "logspace(10, 17, 8)", "t": "1,10"}, settings={"field": "eB"})
    found = scan(plan, "kick.zarr")

Every point is computed once, by whichever worker; what it gives depends on its options alone. Finished chunks of
points lie beside the result, in kick.zarr.parts, until all are there and become one labelled Zarr dataset.
"""

from nukernels.scans.plan import Plan
from nukernels.scans.scan import scan

__all__ = ["Plan", "scan"]
