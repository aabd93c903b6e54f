"""Lists of Weyl fields with charges, from a file or by name, and what anomalies know of them as exact fractions.

A TOML file names the symmetries and the fields:

    symmetries = ["em", "l"]
    [[field]]
    name = "e_L"
    chirality = "left"
    charges = { em = -1, l = 1 }          # or "1/3"; what is left out is zero
    multiplicity = 1                      # copies; may be left out

A CSV file has the header name,chirality,multiplicity,em,l with one column per symmetry (multiplicity may be left out).
"""

from __future__ import annotations

import csv
import difflib
import tomllib
from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nukernels.errors import UserMistake
from nukernels.hints import with_hint

if TYPE_CHECKING:
    from derivations.anomalous_transport.fields import FieldContent

LEPTONS = {
    "symmetries": ["em", "l", "l5"],
    "field": [
        {"name": "e_L", "chirality": "left", "charges": {"em": -1, "l": 1, "l5": 1}},
        {"name": "e_R", "chirality": "right", "charges": {"em": -1, "l": 1, "l5": -1}},
        {"name": "nu_L", "chirality": "left", "charges": {"l": 1, "l5": 1}},
    ],
}
NAMES = ("leptons", "weyl", "dirac", "standard_model", "standard_model_nu_R")
CHIRALITY = {"left": -1, "right": 1, "l": -1, "r": 1, "-1": -1, "1": 1, "+1": 1}
COLUMNS = ("name", "chirality", "multiplicity")


def content_of(text: str) -> FieldContent:
    """By name (see NAMES), or from a .toml or .csv file; a mistake names the field."""
    if text in NAMES:
        return _named(text)
    path = Path(text)
    if path.suffix not in (".toml", ".csv"):
        raise UserMistake(
            f"fields are one of {', '.join(NAMES)}, or a .toml or .csv file, not {with_hint(text, NAMES)}"
        )
    raw = path.read_text()
    try:
        return _content(tomllib.loads(raw) if path.suffix == ".toml" else _from_csv(raw))
    except tomllib.TOMLDecodeError as error:
        raise UserMistake(f"{path} is no TOML: {error}") from error
    except (ValueError, TypeError) as error:
        raise UserMistake(f"{path}: {error}") from error


def _named(name: str) -> FieldContent:
    if name == "leptons":
        return _content(LEPTONS)
    from derivations.anomalous_transport import contents

    if name in ("weyl", "dirac"):
        return {"weyl": contents.WEYL, "dirac": contents.DIRAC}[name]
    return contents.standard_model_generation(right_handed_neutrino=name.endswith("nu_R"))


def _content(table: Mapping[str, Any]) -> FieldContent:
    from derivations.anomalous_transport.fields import FieldContent, WeylField

    for key in table:
        if key not in ("symmetries", "field"):
            raise ValueError(f"no key {with_hint(key, ('symmetries', 'field'))}; allowed are symmetries and field")
    symmetries, listed = table.get("symmetries"), table.get("field")
    if not isinstance(symmetries, list) or not all(isinstance(s, str) and s.isidentifier() for s in symmetries):
        raise ValueError('symmetries is a list of names, for example ["em", "l"]')
    if not isinstance(listed, list):
        raise ValueError("there is no [[field]]")
    fields = []
    for number, given in enumerate(listed, 1):
        label = f"field {given.get('name', number)!r}"
        for key in given:
            if key not in (*COLUMNS, "charges"):
                raise ValueError(f"{label}: no key {with_hint(key, (*COLUMNS, 'charges'))}")
        side = str(given.get("chirality", "")).lower()
        if side not in CHIRALITY:
            raise ValueError(f"{label}: chirality is left or right, not {given.get('chirality')!r}")
        charges = {name: _fraction(f"{label}, charge under {name}", q) for name, q in given.get("charges", {}).items()}
        fields.append(WeylField(str(given.get("name", number)), CHIRALITY[side], charges, given.get("multiplicity", 1)))
    return FieldContent(tuple(symmetries), tuple(fields))


def _from_csv(text: str) -> dict[str, Any]:
    table = csv.reader(line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    heads, *rows = [[cell.strip() for cell in row] for row in table] or [[]]
    for head in heads:
        if heads.count(head) > 1:
            raise ValueError(f"the column {head!r} is there {heads.count(head)} times")
        if head not in COLUMNS and difflib.get_close_matches(head, COLUMNS, cutoff=0.8):
            raise ValueError(f"no column {with_hint(head, COLUMNS)}")
    symmetries = [head for head in heads if head not in COLUMNS]
    fields = []
    for number, row in enumerate(rows, 1):
        if len(row) != len(heads):
            raise ValueError(f"row {number} has {len(row)} cells, not one for each of {', '.join(heads)}")
        named = dict(zip(heads, row, strict=True))
        copies = named.get("multiplicity") or "1"
        if not copies.isdecimal():
            raise ValueError(f"row {number}: multiplicity is a whole number, not {copies!r}")
        for symmetry in symmetries:
            if not named[symmetry]:
                raise ValueError(f"row {number}: the charge under {symmetry} is missing; write 0 if it has none")
        charges = {s: named[s] for s in symmetries}
        fields.append(
            {
                "name": named.get("name") or str(number),
                "chirality": named.get("chirality", ""),
                "multiplicity": int(copies),
                "charges": charges,
            }
        )
    return {"symmetries": symmetries, "field": fields}


def _fraction(what: str, value: Any) -> Fraction:
    """An exact charge."""
    if isinstance(value, float):
        raise TypeError(f'{what} is {value!r}, a rounded number; write it as "1/3" or as a whole number')
    try:
        return Fraction(value)
    except (ValueError, TypeError, ZeroDivisionError) as error:
        raise ValueError(f"{what} is a fraction like 1/3, not {value!r}") from error


def told(terms: Sequence[tuple[Fraction, str]]) -> str:
    """A sum with exact coefficients, as text: 2 mu_l - 1/3 mu_em."""
    text = ""
    for factor, name in terms:
        if factor:
            sign = ("-" if factor < 0 else "") if not text else (" - " if factor < 0 else " + ")
            size = abs(factor)
            text += sign + " ".join(part for part in (str(size) if size != 1 or not name else "", name) if part)
    return text or "0"
