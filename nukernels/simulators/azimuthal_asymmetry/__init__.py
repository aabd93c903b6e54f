"""Azimuthal asymmetry of recoil electrons of solar neutrinos (pastor1998), Figs. 2-5."""

from nukernels.simulators.azimuthal_asymmetry.simulator import SIMULATOR

__all__ = ["SIMULATOR"]
