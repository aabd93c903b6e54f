"""Guesses at what somebody meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def with_hint(name: str, known: Iterable[str]) -> str:
    """The name, and the closest known one if there is any: "m (did you mean M?)"."""
    by_lower = {k.lower(): k for k in known}
    close = difflib.get_close_matches(name.lower(), by_lower, n=1)
    return f"{name} (did you mean {by_lower[close[0]]}?)" if close else name
