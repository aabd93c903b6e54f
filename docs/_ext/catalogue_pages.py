"""Writes the pages that come from the catalogue: every equation, the errata, the surviving mutants, the kernels."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

SURVIVORS = "survivors"  # folder with one file per process


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("builder-inited", write_pages)
    return {"parallel_read_safe": True}


def write_pages(app: Sphinx) -> None:
    """All generated pages, written only where they changed so that Sphinx rebuilds little."""
    from nukernels.verification import errata, verify

    folder = Path(app.srcdir) / "_generated"
    folder.mkdir(exist_ok=True)
    found = errata(verify())
    pages = {
        **{f"process_{process}.rst": process_page(process) for process in processes()},
        **{
            f"survivors_{process}.rst": survivors_page(process, Path(app.srcdir) / SURVIVORS) for process in processes()
        },
        "errata.rst": errata_page(found),
        "kernels.rst": kernels_page(),
    }
    for name, lines in pages.items():
        text = "\n".join(lines) + "\n"
        path = folder / name
        if not path.is_file() or path.read_text() != text:
            path.write_text(text)
    for path in folder.glob("*.rst"):
        if path.name not in pages:
            path.unlink()


def heading(text: str, sign: str = "=") -> list[str]:
    return [text, sign * len(text), ""]


def processes() -> list[str]:
    from nukernels.catalogue import catalogue

    return list(catalogue().processes)


def process_page(process: str) -> list[str]:
    """What the process is about, its kernels, and every equation: status, source, both forms, parents and children."""
    import nukernels
    from nukernels.sheets.entries import entries_of, heading_of, sections

    entries = entries_of(process)
    about = heading_of(process, entries)
    kernels = [name for name in nukernels.kernels() if name.startswith(f"{process}.")]
    lines = [*heading(f"{process}: {about.summary}"), *(f"Follows {escape(paper)}.\n" for paper in about.papers)]
    lines += [
        f"{len(entries)} entries: {about.tally}. Mutants that survive: :doc:`survivors_{process}`. As a sheet to ",
        f"paste: ``nukernels show --process {process} --format latex``.",
        "",
        "Kernels:",
        "",
    ]
    lines += [f"* ``{name}``: {escape(nukernels.kernel(name).text)}" for name in kernels]
    for title, group in sections(entries):
        lines += ["", *heading(title, "-")]
        for entry in group:
            lines += equation_section(entry)
    return lines


def equation_section(entry: Any) -> list[str]:
    place = f"({entry.number})" if entry.number else entry.place
    title = f"{entry.mark} {place} {entry.title}"
    lines = [f".. _{anchor(entry.id)}:", "", *heading(escape(title), "~")]
    level = f", {entry.level}" if entry.level else ""
    lines += [escape(entry.text), "", f"``{entry.id}``, *{entry.status}*{level}.", ""]
    for words, parts in (("", entry.printed), (entry.derived_title or "Derived:", entry.derived)):
        lines += [words, "", *display(parts)] if parts else []
    if entry.erratum:
        lines += [f"**Erratum.** {escape(entry.erratum)} {escape(entry.consequence)}", ""]
    for words, ids in (("Parents", entry.parents), ("Children", entry.children)):
        if ids:
            lines += [f"{words}: " + ", ".join(f":ref:`{id} <{anchor(id)}>`" for id in ids), ""]
    return lines


def display(parts: Any) -> list[str]:
    """Formulas under each other, long ones broken, as MathJax draws them."""
    from nukernels.sheets.tex import aligned

    body = [rf"{row} \\" for row in aligned(parts)]
    body[-1] = body[-1].removesuffix(r" \\")
    return [".. math::", "   :nowrap:", "", *(f"   {row}" for row in [r"\begin{align*}", *body, r"\end{align*}"]), ""]


def errata_page(found: list[dict[str, Any]]) -> list[str]:
    lines = heading("Errata")
    lines += [
        "Every derivable equation whose print and derivation disagree, with a point at which anybody can see it. "
        "The kernels use the derived form.",
        "",
    ]
    for entry in found:
        lines += heading(f"{entry['id']} {entry['name']}", "-")
        lines += [escape(entry["text"]), ""]
        if entry["consequence"]:
            lines += [f"*Consequence.* {escape(entry['consequence'])}", ""]
        witness = entry["witness"]
        if witness:
            point = ", ".join(f"{name} = {value}" for name, value in witness["point"].items())
            where = f"At ``{point}`` the" if point else "The"
            lines += [
                f"*Witness* ({escape(witness['component'])}). {where} print gives ``{witness['printed']}``, the "
                f"derivation ``{witness['derived']}``.",
                "",
            ]
        for broken in entry["broken_by_print"]:
            lines += [f"* The print breaks ``{broken['id']}``.", ""]
    return lines


def survivors_page(process: str, folder: Path) -> list[str]:
    """The mutants that survive, with the reasons that a person wrote; one without a reason fails the build.

    They are as filed in counts.json: counting takes many minutes. The page says whether the sources are still those.
    """
    from nukernels import mutant_counts

    reasons = tomllib.loads((folder / f"{process}.toml").read_text())
    counts = mutant_counts.kept(folder / "counts.json")
    explained = {(e["equation"], e["component"], e["change"]): e["reason"] for e in reasons.get("survivor", [])}
    found = counts.get(process, {"survivors": []})["survivors"]
    survivors = [(s["equation"], s["component"], s["change"]) for s in found]
    unexplained = [" | ".join(s) for s in survivors if s not in explained]
    if unexplained:
        raise ExtensionError(f"docs/survivors/{process}.toml does not explain: " + "; ".join(unexplained))
    lines = [*heading(f"Survivors of {process}"), mutant_counts.summary(process, counts), ""]
    columns = ["Equation", "Component", "Change", "Why nothing notices"]
    return lines + table(columns, ([*s, explained[s]] for s in survivors))


def kernels_page() -> list[str]:
    """Every kernel that is built: inputs, outputs, certificates."""
    import nukernels

    lines = heading("Kernels")
    for name in nukernels.kernels():
        kernel = nukernels.kernel(name)
        lines += heading(name, "-")
        lines += [escape(kernel.text), "", "Equations: " + ", ".join(kernel.equations), ""]
        inputs = ([i.name, i.role, i.unit, i.domain, i.meaning] for i in kernel.inputs)
        lines += table(["Input", "Role", "Unit", "Domain", "Meaning"], inputs)
        lines += table(
            ["Output", "Unit", "Equation", "Meaning"], ([o.name, o.unit, o.equation, o.meaning] for o in kernel.outputs)
        )
        errors = (
            [
                c["target"],
                c["output"],
                str(c["worst"]["error"]),
                str(c["p99"]),
                str(c["median"]),
                str(c["worst"]["condition"]),
            ]
            for c in kernel.certificate
        )
        lines += table(["Target", "Output", "Worst (ulp)", "99 % (ulp)", "Median (ulp)", "Condition there"], errors)
    return lines


def table(columns: list[str], rows: Iterable[list[str]]) -> list[str]:
    filled = list(rows)
    if not filled:
        return []
    lines = [".. list-table::", "   :header-rows: 1", ""]
    for row in [columns, *filled]:
        for i, cell in enumerate(row):
            lines.append(f"   {'*' if i == 0 else ' '} - {escape(str(cell)) or ' '}")
    return [*lines, ""]


def anchor(id: str) -> str:
    return "eq-" + id.replace(":", "-").lower()


def escape(text: str) -> str:
    """Text of docstrings as reStructuredText that says just that."""
    flat = " ".join(text.split())
    for sign in "\\*`|_":
        flat = flat.replace(sign, "\\" + sign)
    return flat
