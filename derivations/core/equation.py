"""Equations: two independent routes to the same thing, the paper's print and our derivation.

    @equation("ando2003:39", defines=kappa_0, parents=[leading_moment])
    def scattering_opacity():
        '''Scattering opacity, read off the leading moment.'''
        return -leading_moment() / h                     # the derivation

    @scattering_opacity.printed
    def _():
        return 2 * G_F**2 * k**2 / (3 * pi) * n * (c_V**2 + 5 * c_A**2)   # the paper's form

A value is a SymPy expression, or a dict from component name to expression for equations that
define several things at once. Calling an equation gives the form that its children build on: the
derivation, or for definitions what the paper posits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, Literal

import sympy as sp

from derivations.core import workspace
from derivations.core.catalogue import CATALOGUE
from derivations.core.quantity import DIMENSIONLESS, Quantity
from derivations.core.quoted import Rule

Kind = Literal["definition", "input", "derivable"]
Form = Literal["printed", "derived", "arranged", "printed, arranged", "unrounded"]
Value = sp.Expr | dict[str, sp.Expr]
Route = Callable[[], Any]


class Equation:
    """One entry of the catalogue. Made by `definition`, `given` and `equation`.

    Attributes
    ----------
    id: "paper:number". name: from the function's name. text: its docstring.
    kind: "definition" (a naming), "input" (quoted or assumed) or "derivable".
    defines: the quantities on the left-hand side, in the order of the components; may be empty.
    dimension: power of energy of the value (None when components differ; see `defines`).
    parents: the equations that the derivation uses. It can use no others.
    relations: polynomials that are zero by definition (s**2 - 1, |Omega|**2 - 1).
    """

    def __init__(
        self,
        id: str,
        route: Route,
        *,
        kind: Kind,
        defines: Sequence[Quantity],
        dimension: Fraction | None,
        parents: Sequence[Equation],
        relations: Sequence[sp.Expr],
        place: str,
        atoms: Sequence[Quantity],
        level: str,
    ) -> None:
        self.id = id
        self.name = route.__name__
        self.text = (route.__doc__ or "").strip()
        self.module = route.__module__
        self.kind: Kind = kind
        self.defines = tuple(defines)
        self.dimension = dimension
        self.parents = tuple(parents)
        self.relations = tuple(relations)
        self.place = place
        self.atoms = tuple(atoms)
        self.level = level
        self.erratum_text: str | None = None
        self.consequence: str = ""
        self._routes: dict[Form, Route] = {"printed" if kind != "derivable" else "derived": route}

    def __repr__(self) -> str:
        return f"<Equation {self.id} {self.name}>"

    def __call__(self) -> Any:
        """The value that children build on (see module docstring)."""
        return workspace.current().value(self)

    @property
    def symbol(self) -> Quantity | None:
        """The quantity on the left-hand side when there is exactly one."""
        return self.defines[0] if len(self.defines) == 1 else None

    @property
    def paper(self) -> str:
        return self.id.split(":", 1)[0]

    @property
    def number(self) -> str:
        return self.id.split(":", 1)[1]

    def has(self, form: Form) -> bool:
        return _computed_by(form) in self._routes

    def route(self, form: Form) -> Route:
        """The function that computes a form; KeyError if the equation lacks it."""
        return self._routes[_computed_by(form)]

    def form(self, form: Form) -> Any:
        """One form of the value (computed once, cached on disk).

        "unrounded": the derivation with the rules left out by which it quotes a number as the paper does.
        """
        return workspace.current().form(self, form)

    def loosest_rule(self) -> Rule | None:
        """The loosest of those rules that its derivation uses; None if it uses none."""
        return workspace.current().loosest_rule(self)

    def printed(self, route: Route) -> Route:
        """Decorator: the formula as the paper prints it, misprints included."""
        return self._add("printed", route)

    def arranged(self, route: Route) -> Route:
        """Decorator: the derived value rewritten for floating point.

        Kernels use it; it is proved equal to the derivation, so it can hold no physics of its own.
        """
        return self._add("arranged", route)

    def printed_arranged(self, route: Route) -> Route:
        """Decorator: the printed value, misprints included, rewritten for floating point.

        Kernels that show what print gives use it; it is proved equal to the printed form.
        """
        return self._add("printed, arranged", route)

    def erratum(self, text: str, consequence: str = "") -> None:
        """Say what is wrong in print (place and correct form), and what follows for the paper."""
        if self.erratum_text is not None:
            raise ValueError(f"{self.id} has an erratum already")
        self.erratum_text, self.consequence = text, consequence

    def _add(self, form: Form, route: Route) -> Route:
        if form in self._routes:
            raise ValueError(f"{self.id} has a {form} form already")
        self._routes[form] = route
        return route


def _computed_by(form: Form) -> Form:
    return "derived" if form == "unrounded" else form


def components(value: Any, equation: Equation | None = None) -> dict[str, sp.Expr]:
    """A value as a dict of named components; a single expression is named by what it defines."""
    if isinstance(value, Mapping):
        return {str(key): sp.sympify(part) for key, part in value.items()}
    if isinstance(value, sp.MatrixBase):
        return {f"[{i},{j}]": value[i, j] for i in range(value.rows) for j in range(value.cols)}
    symbol = equation.symbol if equation is not None else None
    return {symbol.name if symbol is not None else "value": sp.sympify(value)}


def _decorator(kind: Kind) -> Callable[..., Callable[[Route], Equation]]:
    def with_options(
        id: str,
        *,
        defines: Quantity | Sequence[Quantity] = (),
        dimension: int | Fraction | None = None,
        parents: Sequence[Equation] = (),
        relations: Sequence[sp.Expr] = (),
        place: str = "",
        atoms: Sequence[Quantity] = (),
        level: str = "exact",
    ) -> Callable[[Route], Equation]:
        """See `Equation`. place: where in the paper ("Sec. IV", "Fig. 1 caption").

        atoms: quantities that the value treats as free (for readers; not checked).
        level: how firmly the derivation itself stands when it is no algebra: a number that comes from
        quadrature is "numeric(what, digits)" however exactly its rounded decimals agree with the print.
        """
        defined = (defines,) if isinstance(defines, Quantity) else tuple(defines)
        if dimension is None and len(defined) == 1:
            dimension = defined[0].dimension
        elif dimension is None and not defined:
            dimension = DIMENSIONLESS

        def register(route: Route) -> Equation:
            made = Equation(
                id,
                route,
                kind=kind,
                defines=defined,
                dimension=None if dimension is None else Fraction(dimension),
                parents=parents,
                relations=relations,
                place=place,
                atoms=atoms,
                level=level,
            )
            CATALOGUE.add_equation(made)
            return made

        return register

    return with_options


equation = _decorator("derivable")
definition = _decorator("definition")
given = _decorator("input")


def ancestors(of: Equation) -> Iterator[Equation]:
    """Every equation that this one builds on, nearest first, each once."""
    seen: set[str] = set()
    queue = list(of.parents)
    while queue:
        parent = queue.pop(0)
        if parent.id not in seen:
            seen.add(parent.id)
            yield parent
            queue.extend(parent.parents)
