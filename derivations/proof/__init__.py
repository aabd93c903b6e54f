"""Proofs: exact zero tests, statuses of equations, identities, errata and mutation tests."""

from derivations.proof.status import Status, Witness, status_of
from derivations.proof.verify import ClaimResult, IdentityResult, Report, check_identity, verify
from derivations.proof.zero import Counterexample, Proof, vanishes

__all__ = [
    "ClaimResult",
    "Counterexample",
    "IdentityResult",
    "Proof",
    "Report",
    "Status",
    "Witness",
    "check_identity",
    "status_of",
    "vanishes",
    "verify",
]
