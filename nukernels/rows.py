"""Catalogue entries as plain dictionaries, for tables, JSON and the documentation. Imports SymPy.

Equations: id, name, process, kind, status, level, text (first line), place, parents. Identities: id, name,
process, why, constrains. Kernels: name, process, variables, parameters, outputs, text. Statuses are those
that are known; "not verified yet" stands for the others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from derivations.core import Catalogue, Equation, Identity, Kernel
from derivations.core.catalogue import load
from nukernels.catalogue import derivations_cached
from nukernels.printing import place_of

Progress = Callable[[str, int, int], None]
Row = dict[str, Any]


def rows_of(package: str = "derivations") -> dict[str, Any]:
    """Everything that a package declares."""
    with derivations_cached() as known:
        load(package)
        processes = {
            name: {"summary": p.summary, "papers": [vars(paper) for paper in p.papers]}
            for name, p in known.processes.items()
            if (p.package + ".").startswith(package + ".")
        }
        found = {
            "equations": [_equation(known, e) for e in known.equations.values()],
            "identities": [_identity(known, i) for i in known.identities.values()],
            "kernels": [_kernel(k) for k in known.kernels.values()],
        }
        chosen = {kind: [row for row in rows if row["process"] in processes] for kind, rows in found.items()}
        return {"processes": processes, **chosen}


def compare_all(process: str | None, progress: Progress) -> None:
    """Find out every status that is not known yet."""
    from derivations.proof import status_of

    with derivations_cached() as known:
        chosen = [e for e in known.equations.values() if process is None or known.process_of(e.module).name == process]
        for done, equation in enumerate(chosen):
            progress(equation.id, done, len(chosen))
            status_of(equation)


def first_line(text: str) -> str:
    return " ".join(text.split("\n\n")[0].split())


def _equation(known: Catalogue, equation: Equation) -> Row:
    return {
        "id": equation.id,
        "name": equation.name,
        "process": known.process_of(equation.module).name,
        "kind": equation.kind,
        **_status(equation),
        "text": first_line(equation.text),
        "place": place_of(equation),
        "parents": [p.id for p in equation.parents],
    }


def _identity(known: Catalogue, identity: Identity) -> Row:
    return {
        "id": identity.id,
        "name": identity.name,
        "process": known.process_of(identity.module).name,
        "why": first_line(identity.why),
        "constrains": [e.id for e in identity.constrains],
    }


def _kernel(kernel: Kernel) -> Row:
    return {
        "name": kernel.name,
        "process": kernel.name.partition(".")[0],
        "variables": [i.name for i in kernel.variables],
        "parameters": [i.name for i in kernel.parameters],
        "outputs": [o.name for o in kernel.outputs],
        "text": first_line(kernel.text),
    }


def _status(equation: Equation) -> dict[str, str]:
    """The cached status; nothing is computed, because listing must be quick."""
    from derivations.core import workspace

    if equation.kind != "derivable":
        return {"status": "definition", "level": ""}
    store = workspace.current().store
    note = store.read_note(equation, "status") if store is not None else None
    if note is None:
        return {"status": "not verified yet", "level": ""}
    return {"status": str(note["name"]), "level": str(note["level"])}
