"""Recoil electrons of solar neutrinos, event by event, and what a detector learns from their azimuths (pastor1998)."""

from nukernels.simulators.recoil_events.simulator import SIMULATOR

__all__ = ["SIMULATOR"]
