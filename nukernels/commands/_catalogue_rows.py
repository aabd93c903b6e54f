"""Catalogue entries as plain dictionaries, for tables, JSON and the documentation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from derivations.core import Equation, Kernel
from derivations.core.catalogue import Catalogue
from nukernels.catalogue import derivations_cached

Progress = Callable[[str, int, int], None]


def equation_rows(process: str | None = None, compare: Progress | None = None) -> list[dict[str, Any]]:
    """id, name, status, level, what it is (first line), parents.

    Statuses only as far as they are known; compare: find out the others, with progress.
    """
    with derivations_cached() as known:
        chosen = [e for e in known.equations.values() if _of(known, e.module, process)]
        if compare is not None:
            from derivations.proof import status_of

            for done, equation in enumerate(chosen):
                compare(equation.id, done, len(chosen))
                status_of(equation)
        return [
            {
                "id": e.id,
                "name": e.name,
                "kind": e.kind,
                **_status(e),
                "text": first_line(e.text),
                "parents": [p.id for p in e.parents],
            }
            for e in chosen
        ]


def identity_rows(process: str | None = None) -> list[dict[str, Any]]:
    with derivations_cached() as known:
        return [
            {
                "id": i.id,
                "name": i.name,
                "why": first_line(i.why),
                "constrains": [e.id for e in i.constrains],
            }
            for i in known.identities.values()
            if _of(known, i.module, process)
        ]


def kernel_rows(process: str | None = None) -> list[dict[str, Any]]:
    with derivations_cached() as known:
        return [_kernel(k) for k in known.kernels.values() if process is None or k.name.startswith(process + ".")]


def first_line(text: str) -> str:
    return " ".join(text.split("\n\n")[0].split())


def _kernel(kernel: Kernel) -> dict[str, Any]:
    return {
        "name": kernel.name,
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


def _of(known: Catalogue, module: str, process: str | None) -> bool:
    return process is None or known.process_of(module).name == process
