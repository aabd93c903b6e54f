"""From a magnetic field to the velocity of a neutron star, by anomalous currents of leptons (kaminski2016).

Every step of the paper's estimate with its convention explicit: the unit system that turns gauss into MeV^2, the share
of neutrinos in the current, their mean momentum, the frame, the chirality and neutrality of the leptons. By default
all unit systems stand side by side, and the other inputs are the paper's.
"""

from nukernels.simulators.chiral_kick.simulator import SIMULATOR

__all__ = ["SIMULATOR"]
