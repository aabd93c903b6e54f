"""`nukernels export --target T --to DIR`: a folder of kernels in one language that builds and tests itself."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nukernels.commands import _terminal as terminal
from nukernels.errors import UserMistake


def command(
    to: Annotated[Path, typer.Option("--to", help="Folder to write; it must not exist, or be an earlier export.")],
    target: Annotated[str, typer.Option(help="c, fortran, numpy, numba, jax or mpmath.")] = "c",
    source: Annotated[Path | None, typer.Option("--from", help="Kernels of your own: the --out of a build.")] = None,
) -> None:
    """Write the sources of a target, licence, papers to cite, build files and self-test to a folder of their own."""
    from generated.loader import NotCompiled, library
    from nukernels.export import CONTENTS, export

    if target not in CONTENTS:
        raise UserMistake(f"export knows the targets {', '.join(CONTENTS)}, not {target!r}")

    try:
        with terminal.progress("Exporting") as step:
            files = export(library(None if source is None else str(source)), to, step, target)
    except NotCompiled as error:
        raise UserMistake(str(error)) from error
    test = f"make -C {to} test" if "Makefile" in files else f"python {to}/selftest.py"
    print(f"{len(files)} files in {to}; try: {test}")
