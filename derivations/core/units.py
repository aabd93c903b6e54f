"""Physical constants and units: exact rationals in, natural units (hbar = c = k_B = 1, MeV) out.

The constants are the decimals of `derivations/data/constants.csv` (CODATA, PDG, IAU), read as exact
rationals. Conversion factors are exact SymPy numbers built from them: the SI values of h, c and e are
exact, so a factor that needs only these carries no rounding at all. Every factor says in its name
what it converts. A magnetic field in gauss has no value in MeV^2 until a convention is named: the
product eB has one in every convention; B alone differs between Heaviside-Lorentz (e^2 = 4 pi alpha)
and Gaussian (e^2 = alpha) units.
"""

from __future__ import annotations

import csv
import difflib
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path

import sympy as sp

DATA = Path(__file__).resolve().parent.parent / "data"
SOURCE = DATA / "constants.csv"
PRINTED_IN_PAPERS = DATA / "values_in_papers.csv"

KILO, MEGA, GIGA, FEMTO, CENTI = (sp.Integer(10) ** p for p in (3, 6, 9, -15, -2))
TESLA_PER_GAUSS = sp.Integer(10) ** -4
JOULE_PER_ERG = sp.Integer(10) ** -7


@dataclass(frozen=True)
class Constant:
    """A measured or defined number: value and uncertainty (1 sigma, 0 = exact) as printed, its unit and source."""

    symbol: str
    value: Fraction
    uncertainty: Fraction
    unit: str
    source: str
    note: str


@cache
def constants() -> dict[str, Constant]:
    """Every constant of the table by its symbol, in the order of the file."""
    return {
        row["symbol"]: Constant(
            row["symbol"],
            Fraction(row["value"]),
            Fraction(row["uncertainty"]),
            row["unit"],
            row["source"],
            row["note"],
        )
        for row in _rows(SOURCE)
    }


@cache
def printed_values() -> dict[str, dict[str, Constant]]:
    """The numbers that papers print and use, by paper key ("ando2003") and symbol; they are not today's constants."""
    found: dict[str, dict[str, Constant]] = {}
    for row in _rows(PRINTED_IN_PAPERS):
        paper, symbol = row["paper"].lower(), row["symbol"]
        entry = Constant(symbol, Fraction(row["value"]), Fraction(0), row["unit"], paper, row["note"])
        found.setdefault(paper, {})[symbol] = entry
    return found


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def constant(symbol: str) -> sp.Rational:
    """The exact rational of a printed decimal, in the unit of the table; KeyError names the closest symbols."""
    table = constants()
    if symbol not in table:
        close = difflib.get_close_matches(symbol, table, n=3, cutoff=0.3) or list(table)[:3]
        raise KeyError(f"no constant {symbol!r}; the closest are {', '.join(map(repr, close))}")
    value = table[symbol].value
    return sp.Rational(value.numerator, value.denominator)


@dataclass(frozen=True)
class Conversion:
    """A factor: multiply a number in the unit `of` to get it in the unit `to`."""

    name: str
    of: str
    to: str
    meaning: str
    rule: Callable[[], sp.Expr]

    @property
    def value(self) -> sp.Expr:
        """The exact factor (rationals, pi and square roots)."""
        return self.rule()

    def digits(self, digits: int = 30) -> sp.Float:
        """The factor as a decimal number."""
        return sp.N(self.value, digits)


_CONVERSIONS: dict[str, Conversion] = {}


def _conversion(of: str, to: str) -> Callable[[Callable[[], sp.Expr]], Callable[[], sp.Expr]]:
    """Register a rule under its own name; the first line of its docstring is the meaning."""

    def register(rule: Callable[[], sp.Expr]) -> Callable[[], sp.Expr]:
        name = rule.__name__
        _CONVERSIONS[name] = Conversion(name, of, to, (rule.__doc__ or "").strip().splitlines()[0], rule)
        return rule

    return register


def conversions() -> dict[str, Conversion]:
    """Every conversion factor by name."""
    return dict(_CONVERSIONS)


@_conversion("J", "MeV")
def MeV_per_joule() -> sp.Expr:
    """Energy in MeV of one joule."""
    return 1 / (constant("e") * MEGA)


@_conversion("erg", "MeV")
def MeV_per_erg() -> sp.Expr:
    """Energy in MeV of one erg."""
    return MeV_per_joule() * JOULE_PER_ERG


@_conversion("MeV^-1", "fm")
def hbarc_in_MeV_fm() -> sp.Expr:
    """hbar c: the length in fm of an inverse MeV."""
    return constant("h") / (2 * sp.pi) * constant("c") * MeV_per_joule() / FEMTO


@_conversion("km", "MeV^-1")
def inverse_MeV_per_km() -> sp.Expr:
    """Length of one kilometre in MeV^-1."""
    return KILO / FEMTO / hbarc_in_MeV_fm()


@_conversion("cm", "MeV^-1")
def inverse_MeV_per_cm() -> sp.Expr:
    """Length of one centimetre in MeV^-1."""
    return CENTI / FEMTO / hbarc_in_MeV_fm()


@_conversion("s", "MeV^-1")
def inverse_MeV_per_second() -> sp.Expr:
    """Time of one second in MeV^-1."""
    return 2 * sp.pi / (constant("h") * MeV_per_joule())


@_conversion("g", "MeV")
def MeV_per_gram() -> sp.Expr:
    """Rest energy of one gram in MeV."""
    return constant("c") ** 2 / KILO * MeV_per_joule()


@_conversion("g cm^-3", "MeV^4")
def MeV4_per_gram_per_cubic_cm() -> sp.Expr:
    """Mass density of 1 g cm^-3 in MeV^4."""
    return MeV_per_gram() / inverse_MeV_per_cm() ** 3


@_conversion("cm^-3", "MeV^3")
def MeV3_per_inverse_cubic_cm() -> sp.Expr:
    """Number density of 1 cm^-3 in MeV^3."""
    return 1 / inverse_MeV_per_cm() ** 3


@_conversion("G", "MeV^2")
def eB_MeV2_per_gauss() -> sp.Expr:
    """Elementary charge times field, eB in MeV^2, for a field of one gauss (the same in every convention).

    The level spacing fixes it: (energy)^2 = 2 n e B hbar c^2 for massless charges.
    """
    joule_squared = constant("e") * TESLA_PER_GAUSS * constant("h") / (2 * sp.pi) * constant("c") ** 2
    return joule_squared * MeV_per_joule() ** 2


@_conversion("G", "MeV^2")
def B_MeV2_per_gauss_heaviside_lorentz() -> sp.Expr:
    """Field of one gauss in MeV^2, Heaviside-Lorentz: eB with e = sqrt(4 pi alpha)."""
    return eB_MeV2_per_gauss() / sp.sqrt(4 * sp.pi * constant("alpha"))


@_conversion("G", "MeV^2")
def B_MeV2_per_gauss_gaussian() -> sp.Expr:
    """Field of one gauss in MeV^2, Gaussian units: eB with e = sqrt(alpha)."""
    return eB_MeV2_per_gauss() / sp.sqrt(constant("alpha"))


@_conversion("G", "MeV")
def nuclear_magneton_MeV_per_gauss() -> sp.Expr:
    """Nuclear magneton times a field of one gauss, in MeV."""
    return constant("mu_N") * TESLA_PER_GAUSS / MEGA


@_conversion("GeV^-2", "MeV^-2")
def inverse_MeV2_per_inverse_GeV2() -> sp.Expr:
    """The unit of the tabulated Fermi constant, GeV^-2, in MeV^-2."""
    return KILO**-2


def run_time_table() -> list[tuple[str, str, str]]:
    """(name, correctly rounded decimal, comment) of all constants, printed values and factors.

    For programs that must not import SymPy: a generated module holds these lines as plain floats. What
    cannot stand in a name is spelled out: "mu_p/mu_N" becomes mu_p_over_mu_N.
    """
    rows = [
        (_identifier(c.symbol), _float_text(constant(c.symbol)), f"{c.note} [{c.unit}] ({c.source})")
        for c in constants().values()
    ]
    rows += [
        (conversion.name, _float_text(conversion.value), f"{conversion.meaning} [{conversion.to} per {conversion.of}]")
        for conversion in _CONVERSIONS.values()
    ]
    return sorted(rows)


def run_time_values_in_papers() -> list[tuple[str, list[tuple[str, str, str]]]]:
    """The same for the values that papers print, by paper."""
    return [
        (paper, [(c.symbol, repr(float(c.value)), f"{c.note} [{c.unit}]") for c in values.values()])
        for paper, values in sorted(printed_values().items())
    ]


def _identifier(symbol: str) -> str:
    return symbol.replace("/", "_over_")


def _float_text(value: sp.Expr) -> str:
    return repr(float(sp.N(value, 40)))
