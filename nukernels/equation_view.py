"""An equation as users see it: what the paper prints, what we derive, how they compare, and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from inspect import cleandoc
from typing import TYPE_CHECKING, Any, Literal

from derivations.core.dimension import power_of_energy
from derivations.core.equation import Equation as Entry
from derivations.core.equation import Form, components
from derivations.core.quantity import Quantity, Range, mev_power, quantities_of
from nukernels.catalogue import catalogue, derivations_cached
from nukernels.evaluation import evaluate
from nukernels.printing import place_of, printed_number

if TYPE_CHECKING:
    from derivations.proof import Status, Witness


@dataclass(frozen=True)
class Symbol:
    """A quantity in an equation. allowed: its range or choices as text, "" where none is declared."""

    name: str
    latex: str
    unit: str
    meaning: str
    allowed: str


@dataclass(frozen=True)
class Erratum:
    """What is wrong in print, what follows for the paper, and a point where anybody can see it.

    witness: .component, .point (name to decimal), .printed and .derived there.
    """

    text: str
    consequence: str
    witness: Witness | None


def find(id: str) -> Equation:
    """The equation of that id; KeyError with the closest ids."""
    return Equation(catalogue().equation(id))


def ids() -> tuple[str, ...]:
    return tuple(catalogue().equations)


class Equation:
    """One equation. Attributes that need algebra are computed when asked for and cached on disk.

    id, name, text: "paper:number", the name in the code, what it is.
    paper: citation with the equation's number.
    kind: "definition", "input" or "derivable". status: "definition", "confirmed", "corrected" or
    "unproven". level: how the status was established ("exact", "numeric(...)", "rounded(2 digits)": the derived number
    agrees as far as the print says it), "" for definitions.
    printed, derived: SymPy expressions (a dict of them where an equation defines several things),
    None where there is no such form. unrounded: the derivation before it is rounded as the print is; None where it is
    not. symbols: the quantities in them, by name.
    erratum: None, or what is wrong in print. parents, children: ids.
    """

    def __init__(self, entry: Entry) -> None:
        self._entry = entry
        self.id, self.name, self.text = entry.id, entry.name, cleandoc(entry.text)
        self.kind = entry.kind

    def __repr__(self) -> str:
        return f"<nukernels equation {self.id} {self.name}>"

    @property
    def number(self) -> str:
        """The number in the margin of the paper; "" for statements of its text, tables and figures."""
        return printed_number(self._entry)

    @property
    def place(self) -> str:
        """Where in the paper: "eq. (39)", "Sec. IV"."""
        return place_of(self._entry)

    @property
    def paper(self) -> str:
        """The paper and the place in it."""
        entry = self._entry
        papers = catalogue().process_of(entry.module).papers
        place = place_of(entry)
        for paper in papers:
            if paper.key == entry.paper:
                return f"{paper.authors}, {paper.title}, {paper.reference} ({paper.year}), {place}"
        return f"{entry.paper}, {place}"

    @property
    def defines(self) -> tuple[str, ...]:
        """Names of the quantities on the left-hand side."""
        return tuple(q.name for q in self._entry.defines)

    @property
    def latex_names(self) -> dict[str, str]:
        """LaTeX of what the equation defines, by name."""
        return {q.name: q.latex_name for q in self._entry.defines}

    @property
    def parents(self) -> tuple[str, ...]:
        return tuple(parent.id for parent in self._entry.parents)

    @property
    def children(self) -> tuple[str, ...]:
        return tuple(child.id for child in catalogue().children(self.id))

    @property
    def printed(self) -> Any:
        return self._form("printed")

    @property
    def derived(self) -> Any:
        return self._form("derived")

    @property
    def unrounded(self) -> Any:
        return self._form("unrounded") if self.level.startswith("rounded") else None

    def components(self, form: Form) -> dict[str, Any]:
        """The parts of a form by name (of the quantity, where a part is one); empty if there is no such form."""
        value = self._form(form)
        return {} if value is None else components(value, self._entry)

    def differing(self) -> dict[str, Any]:
        """The derived parts that are not the printed ones; the whole derivation where nothing is printed.

        Numbers that are rounded as the print is are all given, before that, with six digits.
        """
        from derivations.proof import Proof, vanishes

        if self.unrounded is not None:
            return {name: part.evalf(6) for name, part in self.components("unrounded").items()}
        derived, printed = self.components("derived"), self.components("printed")
        if self.status == "confirmed" or not derived:
            return {}
        with derivations_cached():
            return {
                name: part
                for name, part in derived.items()
                if name not in printed
                or not isinstance(vanishes(part - printed[name], self._entry.relations, f"{self.id} {name}"), Proof)
            }

    @property
    def status(self) -> str:
        return self._status.name

    @property
    def level(self) -> str:
        return "" if self._status.name == "definition" else self._status.level

    @property
    def erratum(self) -> Erratum | None:
        if self._entry.erratum_text is None:
            return None
        return Erratum(self._entry.erratum_text, self._entry.consequence, self._status.witness)

    @property
    def symbols(self) -> dict[str, Symbol]:
        """The quantities of all forms, sorted by name."""
        found: dict[str, Symbol] = {}
        forms: tuple[Form, ...] = ("printed", "derived")
        for form in forms:
            for quantity in quantities_of(self.components(form).values()):
                found[quantity.name] = symbol(quantity)
        return dict(sorted(found.items()))

    @property
    def units(self) -> dict[str, str]:
        """The unit of every component's value: as declared for quantities, else a power of MeV ("1": a pure number)."""
        declared = {q.name: q.unit for q in self._entry.defines}
        parts = self.components("printed") or self.components("derived")
        found = {}
        for name, part in parts.items():
            power = self._entry.dimension if self._entry.dimension is not None else power_of_energy(part)
            found[name] = declared.get(name) or mev_power(power or Fraction(0))
        return found

    def evaluate(
        self,
        values: Mapping[str, Any],
        digits: int = 30,
        form: Literal["derived", "printed", "unrounded"] = "derived",
        steps: Mapping[str, str] | None = None,
    ) -> Any:
        """The value with `digits` correct digits: an mpmath number, or a dict of them by component, in `units`.

        values: name to number, in the declared units (floats count as the binary fractions they
        are; Fraction, Decimal and mpmath numbers are taken exactly; astropy quantities convert).
        Quantities of the formula that are not given (S_0, z) are computed by the equations that
        define them, from their derived forms. steps: which equation defines a quantity, where
        several do, for example {"S_0": "ando2003:18"}. form: "unrounded" is the derivation before it is rounded as the
        print is, and the derivation where it is not.
        Missing and surplus names raise TypeError, digits below 1 ValueError; values outside the domain give
        DomainWarning.
        """
        if isinstance(digits, bool) or not isinstance(digits, int) or digits < 1:
            raise ValueError(f"digits is a whole number from 1 on, not {digits!r}")
        with derivations_cached() as known:
            return evaluate(self._entry, known, values, digits, form, steps or {})

    def _form(self, form: Form) -> Any:
        if not self._entry.has(form):
            return None
        with derivations_cached():
            return self._entry.form(form)

    @cached_property
    def _status(self) -> Status:
        from derivations.proof import status_of

        with derivations_cached():
            return status_of(self._entry)


def symbol(quantity: Quantity) -> Symbol:
    """A quantity as users see it."""
    domain = quantity.domain
    if domain is None:
        allowed = ""
    elif isinstance(domain, Range):
        from codegen.lowering import bound_text

        allowed = f"{bound_text(domain.lo)} to {bound_text(domain.hi)}"
    else:
        allowed = " or ".join(f"{value:+d}" for value in domain.values)
    return Symbol(quantity.name, quantity.latex_name, quantity.unit, quantity.meaning, allowed)
