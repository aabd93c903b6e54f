"""The C compilers of this machine, and what they know of it."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence

COMPILERS = [c for c in ("gcc", "clang") if shutil.which(c)]
"""One of them there is, or nothing of this package could be built."""


def chooses_instruction_sets(command: Sequence[str]) -> bool:
    """Should code of this compiler have loops for several? Asked of its own macros, not of the headers under test."""
    asked = [*command, "-E", "-dM", "-x", "c", "/dev/null"]
    said = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    known = dict(re.findall(r"#define (\w+) (.*)", said))
    able = "__clang__" in known or int(known.get("__GNUC__", "0")) >= 9
    return able and "__x86_64__" in known and "NK_PLAIN" not in known
