"""The atlas: a static web site of all equations, one page per process and a search, that works without a network."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from nukernels.catalogue import catalogue
from nukernels.errors import UserMistake
from nukernels.saving import in_one_step, require_writable
from nukernels.sheets import html
from nukernels.sheets.entries import MARKS, Entry, Heading, anchor, entries_of, heading_of
from nukernels.sheets.tex import aligned

Progress = Callable[[str, int, int], None]
STYLE = """
nav { margin: 1rem 0; } nav a { margin-right: 1rem; }
details { margin-left: 1.4em; font-size: .85rem; color: var(--soft); } pre { overflow-x: auto; }
article:target { background: var(--pale); }
#search { width: 100%; font-size: 1.1rem; padding: .5rem; }
table.all { border-collapse: collapse; width: 100%; } table.all td, table.all th { text-align: left;
  border-top: 1px solid var(--line); padding: .3rem .6rem .3rem 0; vertical-align: top; }
"""
SEARCH = """
const box = document.getElementById("search"), list = document.getElementById("found");
function show() {
  const words = box.value.toLowerCase().split(/\\s+/).filter(w => w);
  const hits = words.length ? INDEX.filter(e => words.every(w => e.words.includes(w))) : [];
  list.innerHTML = "";
  for (const e of hits.slice(0, 200)) {
    const row = list.insertRow(), link = document.createElement("a");
    link.href = e.link; link.textContent = e.id;
    row.insertCell().textContent = e.mark;
    row.insertCell().append(link);
    row.insertCell().textContent = e.title;
    row.insertCell().textContent = e.text;
  }
  document.getElementById("count").textContent = words.length ? hits.length + " found" : "";
}
box.addEventListener("input", show);
if (location.hash.length > 1) { box.value = decodeURIComponent(location.hash.slice(1)); }
show();
"""


def write_atlas(folder: Path, processes: Sequence[str] | None = None, progress: Progress | None = None) -> Path:
    """All pages below a folder; gives the page to open. processes: only these."""
    known = catalogue().processes
    chosen = list(processes or known)
    unknown = [name for name in chosen if name not in known]
    if unknown:
        raise UserMistake(f"no process {unknown[0]!r}; there are {', '.join(known)}")
    require_writable(folder / "index.html")
    entries = {name: entries_of(name, progress) for name in chosen}
    home = {entry.id: name for name, group in entries.items() for entry in group}
    headings = {name: heading_of(name, group) for name, group in entries.items()}
    for name, group in entries.items():
        _write(folder / f"{name}.html", _process_page(headings[name], group, home))
    _write(folder / "index.html", _index(headings, entries))
    return folder / "index.html"


def _write(path: Path, text: str) -> None:
    with in_one_step(path) as temporary:
        temporary.write_text(text)


def _process_page(heading: Heading, entries: Sequence[Entry], home: dict[str, str]) -> str:
    title = escape(f"{heading.process}: {heading.summary}")
    return html.page(
        title,
        [
            '<nav><a href="index.html">All processes and search</a></nav>',
            f"<h1>{title}</h1>",
            *html.head(heading, entries),
            *html.body(entries, lambda entry: _more(entry, home)),
        ],
        html.STYLE + STYLE,
    )


def _more(entry: Entry, home: dict[str, str]) -> str:
    """Relatives as links, symbols, and the LaTeX to copy."""
    lines = []
    for title, ids in (("Derived from", entry.parents), ("Used by", entry.children)):
        if ids:
            links = ", ".join(_link(id, home) for id in ids)
            lines.append(f'<p class="relatives">{title}: {links}</p>')
    symbols = "".join(
        f"<tr><td>{html.mathml(s.latex)}</td><td>{escape(s.name)}</td><td>{escape(s.unit)}</td>"
        f"<td>{escape(s.meaning)}</td><td>{escape(s.allowed)}</td></tr>"
        for s in entry.symbols.values()
    )
    if symbols:
        lines.append(f'<details><summary>Symbols</summary><table class="all">{symbols}</table></details>')
    forms = [" \\\\\n".join(aligned(part)) for part in (entry.printed, entry.derived) if part]
    source = escape("\n\n".join(forms))
    lines.append(f"<details><summary>LaTeX</summary><pre>{source}</pre></details>" if source else "")
    return "\n".join(lines)


def _link(id: str, home: dict[str, str]) -> str:
    if id not in home:
        return escape(id)
    return f'<a href="{home[id]}.html#{anchor(id)}">{escape(id)}</a>'


def _index(headings: dict[str, Heading], entries: dict[str, list[Entry]]) -> str:
    rows = "".join(
        f'<tr><td><a href="{name}.html">{escape(name)}</a></td><td>{escape(heading.summary)}</td>'
        f"<td>{len(entries[name])}</td><td>{heading.tally}</td></tr>"
        for name, heading in headings.items()
    )
    index = [
        {
            "id": e.id,
            "mark": MARKS[e.status],
            "title": f"{f'({e.number}) ' if e.number else ''}{e.title}",
            "text": e.text,
            "link": f"{name}.html#{e.anchor}",
            "words": f"{e.id} {e.name} {e.title} {e.text} {e.status} {e.place} {' '.join(e.symbols)}".lower(),
        }
        for name, group in entries.items()
        for e in group
    ]
    data = json.dumps(index, ensure_ascii=False).replace("</", "<\\/")
    errata = "".join(
        f"<tr><td>{_link(e.id, {e.id: name})}</td><td>{escape(e.erratum)}</td><td>{escape(e.consequence)}</td></tr>"
        for name, group in entries.items()
        for e in group
        if e.erratum
    )
    content = [
        "<h1>Atlas of equations</h1>",
        "<p>Every equation as its paper prints it and as it was derived again, with status, errata and relatives.</p>",
        '<p><input id="search" type="search" placeholder="id, name, symbol or words: ando2003:43, drift, mu_B_B"></p>',
        '<p id="count"></p><table class="all" id="found"></table>',
        f'<h2>Processes</h2><table class="all">{rows}</table>',
        '<h2>Errata</h2><table class="all">',
        f"<tr><th>Equation</th><th>What is wrong in print</th><th>Consequence</th></tr>{errata}</table>",
        f"<script>\nconst INDEX = {data};\n{SEARCH}</script>",
    ]
    return html.page("Atlas of equations", content, html.STYLE + STYLE)
