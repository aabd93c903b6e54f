"""A gauge force in neutron stars: charged muons, trapped neutrinos and Schwinger pair production (liu2026)."""

from derivations.core import Paper, process

LIU_2026 = Paper(
    key="liu2026",
    authors="Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao",
    title="New Gauge Forces, Neutron Stars and Schwinger Neutrino Production",
    reference="arXiv:2606.20393v1",
    year=2026,
)

PROCESS = process(__name__, LIU_2026, summary="a new gauge force in neutron stars, and the neutrino pairs it makes")
