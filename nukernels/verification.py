"""Statuses, identities and errata as plain data: what `verify`, `errata`, the docs and the report print."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from nukernels.catalogue import catalogue, derivations_cached
from nukernels.errors import UserMistake

if TYPE_CHECKING:
    from derivations.proof import Report

Progress = Callable[[str, int, int], None]


def verify(process: str | None = None, slow: bool = False, progress: Progress | None = None) -> Report:
    """Check every equation and identity of a process (or of all); cached by content."""
    from derivations import proof

    with derivations_cached() as known:
        if process is not None and process not in known.processes:
            raise UserMistake(f"no process {process!r}; there are {', '.join(known.processes)}")
        found = proof.verify(known, process, slow=slow, progress=progress)
    _keep_statuses()
    return found


def _keep_statuses() -> None:
    """The listing on disk shows what is known now."""
    from nukernels.listing import listing, remember

    if any(row["status"] == "not verified yet" for row in listing()["equations"]):
        remember()


def mutants(process: str | None = None, progress: Progress | None = None) -> dict[str, Any]:
    """Change one sign, factor, exponent or symbol at a time: the share that something notices, and the rest."""
    from derivations.proof.mutants import mutation_report

    with derivations_cached() as known:
        found = mutation_report(known, process, progress)
    return {
        "total": len(found.mutants),
        "score": found.score,
        "by_statements": found.by_statements,
        "survivors": [{"equation": m.equation, "component": m.component, "change": m.what} for m in found.survivors],
    }


def errata(report: Report) -> list[dict[str, Any]]:
    """Every corrected equation: both forms where they differ, a witness, and what the print breaks."""
    from nukernels.equation_view import Equation
    from nukernels.printing import shorter, to_line

    found = []
    with derivations_cached() as known:
        for id, status in report.statuses.items():
            entry = known.equation(id)
            if entry.erratum_text is None and status.name != "corrected":
                continue
            equation, witness = Equation(entry), status.witness
            derived, printed = equation.differing(), equation.components("printed")
            found.append(
                {
                    "id": id,
                    "name": entry.name,
                    "process": known.process_of(entry.module).name,
                    "place": equation.place,
                    "text": entry.erratum_text or "print and derivation differ; not explained yet",
                    "consequence": entry.consequence,
                    "level": status.level,
                    "printed": {name: to_line(printed[name]) for name in derived if name in printed},
                    "derived": {name: to_line(shorter(part)) for name, part in derived.items()},
                    "witness": None if witness is None else {**vars(witness), "point": dict(witness.point)},
                    "broken_by_print": [
                        {"id": r.identity.id, "name": r.identity.name, "detail": r.failures[0].detail}
                        for r in report.broken_by_print(entry)
                    ],
                }
            )
    return found


def statuses(report: Report) -> list[dict[str, Any]]:
    """Status and level of every equation."""
    known = catalogue()
    return [
        {
            "id": id,
            "process": known.process_of(known.equation(id).module).name,
            "status": s.name,
            "level": s.level,
            "problems": list(s.problems),
        }
        for id, s in report.statuses.items()
    ]


def identities(report: Report) -> list[dict[str, Any]]:
    """Every identity: level in the derived form, and whether the printed form obeys it too."""
    found: dict[str, dict[str, Any]] = {}
    for result in report.identities:
        entry = found.setdefault(
            result.identity.id,
            {
                "id": result.identity.id,
                "name": result.identity.name,
                "process": catalogue().process_of(result.identity.module).name,
                "item": result.identity.item,
                "why": result.identity.why,
                "constrains": [e.id for e in result.identity.constrains],
            },
        )
        entry[result.form] = {
            "passed": result.passed,
            "level": result.level,
            "claims": [vars(claim) for claim in result.claims],
        }
    return list(found.values())
