"""The identities of the derivations, checked again on compiled kernels.

A claim "sum of factor * equation(replaced quantities) = 0" is evaluated with the kernels that
output its equations, at points of their domain. It must hold to the accuracy that the kernels promise:
|sum| <= sum |factor| (accuracy (1 + condition number) + a few roundings) ulp.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from codegen.certify.claims import Evaluation, KernelUnderTest, NotExpressible
from derivations.core import Catalogue, Combination, Identity, workspace
from derivations.core.store import closure_digest
from derivations.proof.verify import access

__all__ = ["IdentityCheck", "KernelUnderTest", "check_identities", "summary"]


@dataclass(frozen=True)
class IdentityCheck:
    """Outcome of one claim on compiled kernels.

    outcome: "holds", "violated" or "not expressible" (see reason). worst: largest residual over its bound.
    """

    identity: str
    label: str
    kernels: tuple[str, ...]
    target: str
    outcome: str
    points: int = 0
    worst: float = 0.0
    reason: str = ""


def check_identities(
    catalogue: Catalogue, tested: Sequence[KernelUnderTest], count: int = 32, slow: bool = False
) -> list[IdentityCheck]:
    """Every Combination whose equations are outputs of the kernels, on these kernels."""
    outputs = {o.equation.id for t in tested for o in t.kernel.outputs}
    found = []
    for identity in catalogue.identities.values():
        if (identity.slow and not slow) or not any(e.id in outputs for e in identity.constrains):
            continue
        for claim in _combinations(identity):
            if all(t.equation.id in outputs for t in claim.terms):
                found += [_check(identity, claim, chosen, count) for chosen in _choices(claim, tested)]
    return found


def _combinations(identity: Identity) -> Iterator[Combination]:
    """The claims of an identity that kernels may be asked; that there are none is remembered on disk."""
    store = workspace.current().store
    modules = [identity.module, *sorted({e.module for e in identity.constrains})]
    topic = "combinations|" + "|".join(closure_digest(m) for m in modules)
    if store is not None and store.read_note(identity, topic) == 0:
        return
    number = 0
    for claim in identity.claims(access("derived")):
        if isinstance(claim, Combination):
            number += 1
            yield claim
    if store is not None:
        store.write_note(identity, topic, number)


def summary(checks: Iterable[IdentityCheck]) -> str:
    """Counts, violations, and why claims could not be asked."""
    checks = list(checks)
    held = [c for c in checks if c.outcome == "holds"]
    broken = [c for c in checks if c.outcome == "violated"]
    silent = [c for c in checks if c.outcome == "not expressible"]
    worst = max((c.worst for c in held), default=0.0)
    lines = [
        f"identities on compiled kernels: {len(held)} hold (largest residual {worst:.2g} of its bound), "
        f"{len(broken)} violated, {len(silent)} not expressible"
    ]
    lines += [
        f"  violated: {c.identity} {c.label} on {', '.join(c.kernels)} ({c.target}): {c.worst:.3g} times its bound"
        for c in broken
    ]
    reasons: dict[str, int] = {}
    for c in silent:
        reasons[c.reason] = reasons.get(c.reason, 0) + 1
    lines += [f"  not expressible, {n} times: {reason}" for reason, n in sorted(reasons.items())]
    return "\n".join(lines) + "\n"


def _choices(claim: Combination, tested: Sequence[KernelUnderTest]) -> Iterator[list[KernelUnderTest]]:
    """Kernels for the terms: every kernel that has all of them; if none, the first that has each."""
    whole = [t for t in tested if all(t.output(term) is not None for term in claim.terms)]
    if whole:
        yield from ([t] * len(claim.terms) for t in whole)
        return
    chosen = [next((t for t in tested if t.output(term) is not None), None) for term in claim.terms]
    if all(c is not None for c in chosen):
        yield [c for c in chosen if c is not None]


def _check(identity: Identity, claim: Combination, chosen: list[KernelUnderTest], count: int) -> IdentityCheck:
    names = tuple(sorted({t.kernel.name for t in chosen}))
    target = chosen[0].target.name
    try:
        worst, points = Evaluation(claim, chosen, count).worst()
    except NotExpressible as error:
        return IdentityCheck(identity.id, claim.label, names, target, "not expressible", reason=str(error))
    outcome = "holds" if worst <= 1 else "violated"
    return IdentityCheck(identity.id, claim.label, names, target, outcome, points, float(f"{worst:.3g}"))
