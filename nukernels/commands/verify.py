"""`nukernels verify`: statuses of all equations and all identities, with the level of every proof."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nukernels.commands import _terminal as terminal
from nukernels.commands import errata as errata_command
from nukernels.errors import UserMistake
from nukernels.hints import with_hint

if TYPE_CHECKING:
    from derivations.proof import Report


def command(
    process: Annotated[str | None, typer.Option(help="Only this process.")] = None,
    mutants: Annotated[
        bool, typer.Option("--mutants", help="Also break every formula on purpose and see what notices.")
    ] = False,
    keep: Annotated[
        Path | None,
        typer.Option(help="With --mutants: file the counts there; the documentation shows docs/survivors/counts.json."),
    ] = None,
    package: Annotated[str, typer.Option(help="Any importable package that declares physics.")] = "derivations",
    slow: Annotated[bool, typer.Option("--slow", help="Also the identities that take minutes.")] = False,
    json: terminal.JsonFlag = False,
) -> None:
    """Prove every statement and report at which level it holds. Fails when anything is wrong."""
    from nukernels import mutant_counts
    from nukernels.verification import errata, identities, statuses, verify

    if keep is not None and not mutants:
        raise UserMistake("--keep files the counts of --mutants: give both")
    if package != "derivations":
        process = _process_of(package, process)
    with terminal.progress("Proving") as step:
        found = verify(process, slow=slow, progress=step)
    data: dict[str, Any] = {
        "statuses": statuses(found),
        "identities": identities(found),
        "errata": errata(found),
        "problems": found.problems,
    }
    if mutants:
        from nukernels.verification import mutants as break_formulas

        with terminal.progress("Breaking formulas") as step:
            data["mutants"] = break_formulas(process, step)
            if keep is not None:
                for name in dict.fromkeys(s["process"] for s in data["statuses"]):
                    mutant_counts.keep(keep, name, break_formulas(name, step))
    if json:
        terminal.print_json(data)
    else:
        _report(found, data)
    if found.problems:
        raise typer.Exit(1)


def _process_of(package: str, process: str | None) -> str:
    """The process that a package of the user declares; if there are several, the one that is named."""
    from nukernels.commands.build import require_importable
    from nukernels.rows import rows_of

    require_importable(package)
    declared = list(rows_of(package)["processes"])
    if not declared:
        raise UserMistake(f"{package} declares no process")
    if process is None and len(declared) > 1:
        raise UserMistake(f"{package} has the processes {', '.join(declared)}: choose one with --process")
    if process is not None and process not in declared:
        raise UserMistake(f"{package} has no process {with_hint(process, declared)}; it has {', '.join(declared)}")
    return process or declared[0]


def _report(found: Report, data: dict[str, Any]) -> None:
    out = terminal.console()
    if data["errata"]:
        out.print(f"[bold]Errata[/bold]: {len(data['errata'])}\n")
        errata_command.report(data["errata"])
    rows, styles = [], []
    for entry in data["identities"]:
        derived, printed = entry.get("derived"), entry.get("printed")
        rows.append([entry["id"], _verdict(derived), _verdict(printed), entry["name"].replace("_", " ")])
        styles.append("" if derived is None or derived["passed"] else "bold red")
    terminal.table(f"Identities: {len(rows)}", ["id", "derived form", "printed form", "statement"], rows, styles)
    _summary(data)
    if "mutants" in data:
        _mutants(data["mutants"])
    for problem in data["problems"]:
        out.print(f"PROBLEM {problem}", style="bold red", markup=False, soft_wrap=True)
    if not data["problems"]:
        out.print(
            f"{len(data['statuses'])} equations, {found.counts['unproven']} unproven; "
            f"{len(data['identities'])} statements hold. Nothing contradicts itself."
        )


STATUSES = ("definition", "confirmed", "corrected", "unproven")


def _summary(data: dict[str, Any]) -> None:
    """Process by process: how many of which status, and at which levels."""
    rows = []
    for process in dict.fromkeys(s["process"] for s in data["statuses"]):
        equations = [s for s in data["statuses"] if s["process"] == process]
        statements = [i for i in data["identities"] if i["process"] == process]
        counts = Counter(s["status"] for s in equations)
        held = [i["derived"] for i in statements if i.get("derived")]
        rows.append(
            [
                process,
                str(len(equations)),
                *(str(counts[status]) for status in STATUSES),
                _levels(s["level"] for s in equations if s["status"] in ("confirmed", "corrected")),
                f"{sum(result['passed'] for result in held)} of {len(statements)}",
                _levels(result["level"] for result in held if result["passed"]),
            ]
        )
    columns = ["process", "equations", *STATUSES, "compared at level", "statements hold", "at level"]
    terminal.table("Summary", columns, rows)


def _levels(levels: Iterable[str]) -> str:
    """How many exact, exact-transcendental, numeric, simulated."""
    counts = Counter(level.partition("(")[0] for level in levels)
    return ", ".join(f"{n} {level}" for level, n in sorted(counts.items()))


def _verdict(result: dict[str, Any] | None) -> str:
    if result is None:
        return "-"
    if result["passed"]:
        return str(result["level"])
    failed = sum(not claim["passed"] for claim in result["claims"])
    return f"broken ({failed} of {len(result['claims'])})"


def _mutants(data: dict[str, Any]) -> None:
    out = terminal.console()
    out.print(
        f"[bold]Mutants[/bold]: {data['score']:.1%} of {data['total']} noticed, "
        f"{data['by_statements']:.1%} by dimensions and identities alone"
    )
    rows = [[s["equation"], s["component"], s["change"]] for s in data["survivors"]]
    if rows:
        terminal.table("Survivors (explained in the documentation)", ["equation", "component", "change"], rows)
