"""The `nukernels` command. One file per subcommand under nukernels/commands/; this one only collects them."""

from __future__ import annotations

import sys

import typer

from nukernels.commands import (
    atlas,
    bench,
    build,
    errata,
    evaluate,
    explain,
    export,
    list_,
    reproduce,
    run,
    scan,
    show,
    verify,
)
from nukernels.errors import Interrupted, UserMistake

app = typer.Typer(
    name="nukernels",
    help="Equations as papers print and we derive them, their proofs, and certified kernels made from them.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("build")(build.command)
app.command("verify")(verify.command)
app.command("errata")(errata.command)
app.command("list")(list_.command)
app.command("show")(show.command)
app.command("explain")(explain.command)
app.command("eval")(evaluate.command)
app.command("export")(export.command)
app.add_typer(run.app, name="run")
app.command("scan", context_settings=scan.EXTRA)(scan.command)
app.command("reproduce")(reproduce.command)
app.command("bench")(bench.command)
app.command("atlas")(atlas.command)


def main() -> None:
    """Entry point: mistakes of the user end in one line on stderr, never in a traceback."""
    try:
        app()
    except UserMistake as mistake:
        print(f"nukernels: {mistake}", file=sys.stderr)
        sys.exit(2)
    except (Interrupted, KeyboardInterrupt):
        print("nukernels: interrupted; no file was left half written", file=sys.stderr)
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()  # the reader (head, less) has seen enough
        sys.exit(141)


if __name__ == "__main__":
    main()
