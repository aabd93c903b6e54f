"""What the transport writes for each neutrino: a row of real and one of whole numbers."""

from __future__ import annotations

# MeV where it was recorded; cosine of the exit with z; momentum left in its balance over its own momentum.
ENERGY, COSINE, RESIDUE = range(3)
REALS = 3

STERILE, SCATTERINGS, OUTWARDS, INWARDS, EMITTED_INWARDS = range(5)
WHOLES = 5
COUNTED = (SCATTERINGS, OUTWARDS, INWARDS, EMITTED_INWARDS)
