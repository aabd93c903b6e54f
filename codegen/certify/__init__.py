"""Certification: how far compiled kernels are from the truth, everywhere in their domain.

certify        test points, true values from Arb, errors of every target: certificates
compare_with_contract   error <= accuracy * (1 + condition number) ulp at every point
replay         a stored worst point as a regression test (replay_stored: without deriving anything)
report         certificates as a table
accurate_bits  where a program loses accuracy
identities.check_identities   the identities of the derivations, on compiled kernels
run.certify_all  all of it for a whole build; run.write keeps it beside the kernels, run.stale: what is out of date
"""

from codegen.certify.bits import accurate_bits
from codegen.certify.certificate import Certificate, Witness, dump, parse, read
from codegen.certify.contract import Violation, compare_with_contract, replay, replay_stored
from codegen.certify.measure import DEFAULT_POINTS, FULL_POINTS, certify
from codegen.certify.points import Points, sample
from codegen.certify.report import report
from codegen.certify.targets import Target, interpreter

__all__ = [
    "DEFAULT_POINTS",
    "FULL_POINTS",
    "Certificate",
    "Points",
    "Target",
    "Violation",
    "Witness",
    "accurate_bits",
    "certify",
    "compare_with_contract",
    "dump",
    "interpreter",
    "parse",
    "read",
    "replay",
    "replay_stored",
    "report",
    "sample",
]
