"""The manifest: everything about the kernels that can be known without compiling or importing them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from codegen.build.files import digest
from codegen.ir.program import Argument, Op, Program
from codegen.targets.c import SUPPORT
from codegen.targets.python import function_name

FORMAT = 1


def manifest(
    package: str,
    programs: Sequence[Program],
    files: Mapping[str, bytes],
    old: Mapping[str, Any],
    process: str | None = None,
) -> bytes:
    """The text of manifest.json. old: the manifest before, whose certificates stay where programs are the same.

    process: only this one was built; the entries of the others stay.
    """
    before = old.get("kernels", {})
    kernels = {name: entry for name, entry in before.items() if process is not None and entry["process"] != process}
    for program in sorted(programs, key=lambda p: p.name):
        kept = before.get(program.name, {})
        same = kept.get("program") == program.digest
        kernels[program.name] = {**_entry(program), "certificate": kept.get("certificate") if same else None}
    found = {
        "format": FORMAT,
        "package": package,
        "library": library_digest(files),
        "kernels": dict(sorted(kernels.items())),
        "files": {name: digest(files[name]) for name in sorted(files)},
    }
    return (json.dumps(found, indent=1, ensure_ascii=False) + "\n").encode()


def headers_digest(files: Mapping[str, str]) -> str:
    """Content hash of the headers with which C sources are compiled, from the hashes of all files."""
    return digest("".join(files.get(f"c/{name}", "") for name in SUPPORT).encode())


def library_digest(files: Mapping[str, bytes]) -> str:
    """Content hash of all C sources: names the folder of the compiled library."""
    parts = [f"{name}\0{digest(files[name])}\n" for name in sorted(files) if name.endswith((".c", ".h"))]
    return digest("".join(parts).encode())[:16]


def _entry(program: Program) -> dict[str, Any]:
    process, _, _ = program.name.partition(".")
    return {
        "process": process,
        "text": program.text,
        "symbol": program.name.replace(".", "_"),
        "function": function_name(program),
        "inputs": [_input(program, a) for a in program.arguments],
        "outputs": [
            {
                "name": r.name,
                "unit": r.unit,
                "dimension": str(r.dimension),
                "meaning": r.meaning,
                "equation": r.equation,
            }
            for r in program.results
        ],
        "equations": [
            {
                "id": o.equation,
                "title": o.title,
                "form": o.form,
                "status": o.status,
                "level": o.level,
                "paper": o.paper,
                "digest": o.digest,
            }
            for o in program.origins
        ],
        "checks": [{"name": c.name, "text": c.text} for c in program.checks],
        "accuracy": program.accuracy,
        "precisions": list(program.precisions),
        "single_inside": program.single_inside if "single" in program.precisions else None,
        "operations": program.operations(),
        "program": program.digest,
    }


def _input(program: Program, a: Argument) -> dict[str, Any]:
    return {
        "name": a.name,
        "role": a.role,
        "unit": a.unit,
        "dimension": str(a.dimension),
        "meaning": a.meaning,
        "domain": a.domain,
        "condition": a.condition,
        "scale": a.scale,
        "choices": list(a.choices),
        "low": _bound(program, a.low, a.bounds[0] if a.bounds else ""),
        "high": _bound(program, a.high, a.bounds[-1] if a.bounds else ""),
    }


def _bound(program: Program, step: int | None, text: str) -> float | str | None:
    """A bound as a number where it is one, else as the expression in other inputs."""
    if step is None:
        return None
    found = program.steps[step]
    if found.op is Op.CONST:
        return float(found.value)  # type: ignore[arg-type]
    if found.op is Op.NEG and program.steps[found.args[0]].op is Op.CONST:
        return -float(program.steps[found.args[0]].value)  # type: ignore[arg-type]
    return text
