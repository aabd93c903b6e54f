"""Anomaly and transport coefficients of any list of Weyl fields with charges under U(1) symmetries.

C_abc and the gravitational traces are exact; vortical and magnetic coefficients are those of kaminski2016 (2), as
derived, in the laboratory frame and in the Landau frame of the ideal massless gas of the fields. Charges are numbers,
so a magnetic field contains its coupling: for em, B stands for e B. C is that of the covariant anomaly, right minus
left: 1/(4 pi^2) for one right-handed field of unit charge.
"""

from nukernels.simulators.anomalies.simulator import SIMULATOR

__all__ = ["SIMULATOR"]
