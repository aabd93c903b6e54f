"""Options of simulators as text: on the command line, in TOML files, in help."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from nukernels.errors import UserMistake
from nukernels.hints import with_hint
from nukernels.simulators.simulator import About

HELP = ("--help", "-h")
WRITTEN = ("out", "figure")  # files that a run writes; a TOML file may name them beside the options


def canonical(arguments: Sequence[str], known: Collection[str]) -> list[str]:
    """Arguments with every option under its declared name: --T_eff_e may be written --T-eff-e or --t-eff-e."""
    by_dashes = {name.replace("_", "-"): name for name in known}
    by_lower: dict[str, list[str]] = {}
    for dashed, name in by_dashes.items():
        by_lower.setdefault(dashed.lower(), []).append(name)
    found, expects_value = [], False
    for argument in arguments:
        if expects_value or not argument.startswith("--") or argument in HELP:
            found.append(argument)
            expects_value = False
            continue
        written, equals, value = argument[2:].partition("=")
        dashed = written.replace("_", "-")
        candidates = [by_dashes[dashed]] if dashed in by_dashes else by_lower.get(dashed.lower(), [])
        if len(candidates) != 1:
            raise UserMistake(f"no option --{with_hint(written, known)}; --help explains all")
        found.append(f"--{candidates[0]}{equals}{value}")
        expects_value = not equals
    return found


def from_toml(path: Path, known: Collection[str]) -> dict[str, Any]:
    """Options of a file; a mistake names the file and the key."""
    try:
        values = tomllib.loads(path.read_text())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UserMistake(f"{path} is no TOML: {error}") from error
    for name, value in values.items():
        if name not in known:
            raise UserMistake(f"{path}: no option {with_hint(name, known)}; known: {', '.join(known)}")
        if isinstance(value, dict | list):
            raise UserMistake(f"{path}: {name} is a single number, word or true/false, not {value!r}")
    return values


def told(about: About, kind: type, default: Any) -> str:
    """What help says about an option: meaning, unit, default, what is allowed, source."""
    shown = f"{default:g}" if kind is float else str(default).lower() if kind is bool else str(default) or "none"
    parts = [about.told(), f"default {shown}"]
    if kind is not str or about.choices:
        parts.append(about.allowed(kind))
    if about.source:
        parts.append(f"source: {about.source}")
    return "; ".join(parts) + "."
