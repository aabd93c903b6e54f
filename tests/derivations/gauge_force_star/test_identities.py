"""Every statement about stars with a gauge force holds for what is derived."""

from __future__ import annotations

import pytest

from derivations.core import CATALOGUE, Identity, load
from derivations.proof import check_identity

load("derivations.gauge_force_star")
PROCESS = "gauge_force_star"
IDENTITIES = [i for i in CATALOGUE.identities.values() if CATALOGUE.process_of(i.module).name == PROCESS and not i.slow]


def test_statements_come_from_all_modules_that_make_some() -> None:
    assert len({identity.module for identity in IDENTITIES}) == 9


@pytest.mark.parametrize("identity", IDENTITIES, ids=lambda i: i.name)
def test_a_statement_holds(identity: Identity) -> None:
    found = check_identity(identity, "derived")
    assert found.passed, found.failures
