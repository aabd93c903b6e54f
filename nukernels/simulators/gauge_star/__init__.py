"""Neutron stars with a gauge force between muons (liu2026): structure, potential, charge, escaping neutrinos."""

from nukernels.simulators.gauge_star.figure import draw
from nukernels.simulators.gauge_star.options import Options, check
from nukernels.simulators.gauge_star.run import run, summary
from nukernels.simulators.simulator import Simulator

SIMULATOR = Simulator(
    "gauge-star", "neutron star with the gauge force L_mu - L_tau (liu2026)", Options, run, draw, summary, check
)
