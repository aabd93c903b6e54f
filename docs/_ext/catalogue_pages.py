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
    folder = Path(app.srcdir) / "_generated"
    folder.mkdir(exist_ok=True)
    pages = {
        **{f"equations_{process}.rst": equations_page(process) for process in processes()},
        "errata.rst": errata_page(),
        "mutants.rst": mutants_page(Path(app.srcdir) / SURVIVORS),
        "kernels.rst": kernels_page(),
    }
    for name, lines in pages.items():
        text = "\n".join(lines) + "\n"
        path = folder / name
        if not path.is_file() or path.read_text() != text:
            path.write_text(text)


def heading(text: str, sign: str = "=") -> list[str]:
    return [text, sign * len(text), ""]


def maths(label: str, value: Any) -> list[str]:
    from nukernels.printing import to_latex

    return [".. math::", "", "   " + to_latex(label, value), ""]


def processes() -> list[str]:
    from nukernels.catalogue import catalogue

    return list(catalogue().processes)


def equations_page(process: str) -> list[str]:
    """One section per equation: status, source, both forms, parents and children."""
    import nukernels
    from nukernels.catalogue import catalogue

    known = catalogue()
    lines = [*heading(f"Equations of {process}"), escape(known.processes[process].summary), ""]
    for equation in known.of_process(process):
        lines += equation_section(nukernels.equation(equation.id))
    return lines


def equation_section(eq: Any) -> list[str]:
    lines = [f".. _{anchor(eq.id)}:", "", *heading(f"{eq.id} {eq.name}", "-")]
    level = f", {eq.level}" if eq.level else ""
    lines += [escape(eq.text), "", f"*{eq.status}{level}*. {escape(eq.paper)}.", ""]
    derived = {} if eq.status == "confirmed" else eq.components("derived")
    for title, parts in (("Printed", eq.components("printed")), ("Derived", derived)):
        lines += [f"{title}:", ""] if parts else []
        for name, part in parts.items():
            label = eq.latex_names.get(name, "" if name == "value" else rf"\text{{{name}}}")
            text = maths(label, part)
            lines += (
                text
                if len(text[2]) < 3000
                else [f"({name}: too long to print here, see ``nukernels show {eq.id}``)", ""]
            )
    if eq.status == "confirmed":
        lines += ["The derivation agrees with the print.", ""]
    if eq.erratum is not None:
        lines += [f"**Erratum.** {escape(eq.erratum.text)} {escape(eq.erratum.consequence)}", ""]
    for title, ids in (("Parents", eq.parents), ("Children", eq.children)):
        if ids:
            lines += [f"{title}: " + ", ".join(f":ref:`{id} <{anchor(id)}>`" for id in ids), ""]
    return lines


def errata_page() -> list[str]:
    from nukernels.verification import errata, verify

    lines = heading("Errata")
    found = errata(verify())
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


def mutants_page(folder: Path) -> list[str]:
    """The survivors of every process, with the reasons that a person wrote; one without a reason fails the build."""
    lines = heading("Mutation score")
    for reasons in sorted(folder.glob("*.toml")):
        lines += mutants_of(reasons.stem, tomllib.loads(reasons.read_text()))
    return lines


def mutants_of(process: str, reasons: dict[str, Any]) -> list[str]:
    from nukernels.verification import mutants

    found = mutants(process)
    explained = {(e["equation"], e["component"], e["change"]): e["reason"] for e in reasons.get("survivor", [])}
    survivors = [(s["equation"], s["component"], s["change"]) for s in found["survivors"]]
    unexplained = [" | ".join(s) for s in survivors if s not in explained]
    if unexplained:
        raise ExtensionError(f"docs/survivors/{process}.toml does not explain: " + "; ".join(unexplained))
    lines = [
        *heading(process, "-"),
        f"{found['total']} mutants: one sign, factor, exponent or symbol of one equation changed at a time. "
        f"{found['score']:.2%} are noticed by something; {found['by_statements']:.2%} already by dimensions and "
        "identities, without comparing print and derivation. " + ("The survivors:" if survivors else "None survives."),
        "",
    ]
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
