"""`nukernels explain KERNEL`: every stage from expressions to C, with operation counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from nukernels.commands import _terminal as terminal

if TYPE_CHECKING:
    from codegen.pipeline import Compiled
    from derivations.core import Kernel


def command(
    name: Annotated[str, typer.Argument(help="Kernel, for example neutrino_nucleon.opacity.")],
    package: Annotated[str, typer.Option(help="Package that declares the kernel.")] = "derivations",
    summary: Annotated[bool, typer.Option("--summary", help="Only the table of stages.")] = False,
    json: terminal.JsonFlag = False,
) -> None:
    """Show what the compiler does to a kernel: expressions, program after every stage, C."""
    from codegen.pipeline import compile_kernel
    from derivations.core import load
    from nukernels.catalogue import derivations_cached

    with derivations_cached() as known:
        if package != "derivations":
            from nukernels.commands.build import require_importable

            require_importable(package)
            load(package)
        with terminal.user_mistakes():
            kernel = known.kernel(name)
        compiled = compile_kernel(kernel)
        if json:
            terminal.print_json(_data(kernel, compiled))
            return
        if not summary:
            _expressions(kernel)
            _programs(compiled)
        _stages(compiled)
        if not summary:
            _c(kernel, compiled)


def _expressions(kernel: Kernel) -> None:
    from codegen.statuses import best_form
    from derivations.core.equation import components
    from nukernels.printing import to_unicode

    out = terminal.console()
    out.print("[bold]Expressions[/bold]\n")
    for output in kernel.outputs:
        equation = output.equation
        form = "printed" if kernel.form == "printed" and equation.has("printed") else best_form(equation)
        parts = components(equation.form(form), equation)
        part = parts[output.component] if output.component else next(iter(parts.values()))
        out.print(f"{output.name}, {equation.id}, {form} form, {part.count_ops()} operations", markup=False)
        out.print(to_unicode(output.name, part, out.width), markup=False, soft_wrap=True)
        out.print()


def _programs(compiled: Compiled) -> None:
    out, before = terminal.console(), ""
    for stage in compiled.stages:
        listing = stage.program.listing
        changed = "" if listing != before else ": no change"
        out.print(f"[bold]{stage.name}[/bold], {stage.about}{changed}", soft_wrap=True)
        if listing != before:
            out.print(listing, markup=False, soft_wrap=True)
        before = listing


def _stages(compiled: Compiled) -> None:
    from codegen.pipeline import operations

    rows = []
    for stage in compiled.stages:
        counts, once = operations(stage.program)
        kinds = ", ".join(f"{n} {kind}" for kind, n in counts.items())
        rows.append([stage.name, str(sum(counts.values())), str(once), f"{1e3 * stage.seconds:.0f}", kinds])
    terminal.table("Stages", ["stage", "per element", "once per call", "ms", "per element, by kind"], rows)


def _c(kernel: Kernel, compiled: Compiled) -> None:
    out = terminal.console()
    out.print("\n[bold]C[/bold]\n")
    for text in _c_files(kernel, compiled).values():
        out.print(text, markup=False, soft_wrap=True)


def _c_files(kernel: Kernel, compiled: Compiled) -> dict[str, str]:
    from codegen.targets import Module, targets

    process = kernel.name.partition(".")[0]
    files = targets()["c"].files(Module(process, kernel.text, (compiled.program,)))
    return {name: text for name, text in files.items() if name == f"{process}.c"}


def _data(kernel: Kernel, compiled: Compiled) -> dict[str, Any]:
    from codegen.pipeline import operations

    stages = []
    for stage in compiled.stages:
        counts, once = operations(stage.program)
        stages.append(
            {
                "name": stage.name,
                "about": stage.about,
                "operations_per_element": counts,
                "operations_per_call": once,
                "seconds": stage.seconds,
                "listing": stage.program.listing,
            }
        )
    return {"kernel": kernel.name, "stages": stages, "c": _c_files(kernel, compiled)}
