"""The process, verified once for all tests of this folder."""

from __future__ import annotations

import pytest

from derivations.core import CATALOGUE, load
from derivations.proof import Report, verify

PROCESS = "anomalous_transport"


@pytest.fixture(scope="session")
def report() -> Report:
    """Statuses of all equations, and all quick identities in printed and derived form."""
    load(f"derivations.{PROCESS}")
    return verify(CATALOGUE, PROCESS)
