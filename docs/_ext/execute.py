"""The directive `.. execute::` runs its Python code while the page is built and shows code and output.

All blocks of a page share one namespace, in order. An exception fails the build: the documentation
cannot show code that does not work.
"""

from __future__ import annotations

import contextlib
import io
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective


class Execute(SphinxDirective):
    """Options: hide-code shows the output alone; language highlights the output (default: none)."""

    has_content = True
    option_spec: ClassVar = {"hide-code": directives.flag, "language": directives.unchanged}

    def run(self) -> list[nodes.Node]:
        code = "\n".join(self.content)
        namespace = self.env.temp_data.setdefault("execute_namespace", {"__name__": "documentation"})
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(code, f"{self.env.docname}, line {self.lineno}", "exec"), namespace)
        found: list[nodes.Node] = []
        if "hide-code" not in self.options:
            found.append(nodes.literal_block(code, code, language="python"))
        text = printed.getvalue().rstrip()
        if text:
            found.append(nodes.literal_block(text, text, language=self.options.get("language", "none")))
        return found


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive("execute", Execute)
    return {"parallel_read_safe": True}
