"""Where values are computed: memory, disk cache, and what-if overrides.

The current workspace answers `equation()`. Mutation tests run in a workspace of their own, in which
one equation has another value and everything that depends on it is derived anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from derivations.core.quoted import Rule, derivation

if TYPE_CHECKING:
    from derivations.core.equation import Equation, Form
    from derivations.core.store import Store


class UndeclaredParent(RuntimeError):
    """A derivation used an equation that it does not name as a parent."""


class Workspace:
    """Computed forms, by (equation id, form). overrides: values that replace what equations give."""

    def __init__(
        self,
        store: Store | None = None,
        overrides: Mapping[str, Any] | None = None,
        base: Workspace | None = None,
    ) -> None:
        self.store = store
        self.overrides = dict(overrides or {})
        self.base = base
        self._memo: dict[tuple[Equation, str], Any] = {}
        self._rules: dict[Equation, Rule | None] = {}
        self._running: list[Equation] = []

    def value(self, equation: Equation) -> Any:
        """What children build on: override, derivation, or definition."""
        if self._running:
            caller = self._running[-1]
            if all(parent is not equation for parent in caller.parents):
                raise UndeclaredParent(f"{caller.id} uses {equation.id}, which is not among its parents")
        if equation.id in self.overrides:
            return self.overrides[equation.id]
        return self.form(equation, "derived" if equation.kind == "derivable" else "printed")

    def form(self, equation: Equation, form: Form) -> Any:
        """One form of an equation, from memory, the base workspace, disk, or computed now."""
        key = (equation, form)
        if key in self._memo:
            return self._memo[key]
        if self.base is not None and not self._touched(equation):
            found = self.base.form(equation, form)
        else:
            found = self._load(equation, form)
        self._memo[key] = found
        return found

    def loosest_rule(self, equation: Equation) -> Rule | None:
        """The loosest of the rules by which the derivation quotes numbers as the paper does, if it uses any."""
        if equation not in self._rules:
            self.form(equation, "derived")
        if equation not in self._rules:  # derived elsewhere or before
            self._rules[equation] = self._loosest_elsewhere(equation)
        return self._rules[equation]

    def _loosest_elsewhere(self, equation: Equation) -> Rule | None:
        if self.base is not None and not self._touched(equation):
            return self.base.loosest_rule(equation)
        stored = self.store.read(equation, "rules") if self.store is not None and not self.overrides else None
        if stored is None:
            self._compute(equation, "derived")
            return self._rules[equation]
        return Rule(*stored) if stored else None

    def _load(self, equation: Equation, form: Form) -> Any:
        if self.store is not None and not self.overrides:
            found = self.store.read(equation, form)
            if found is not None:
                return found
        found = self._compute(equation, form)
        if self.store is not None and not self.overrides:
            self.store.write(equation, form, found)
        return found

    def _compute(self, equation: Equation, form: Form) -> Any:
        with derivation(applied=form != "unrounded") as current:
            found = self._run(equation, form)
        if form == "derived":
            self._rules[equation] = loosest = current.loosest
            if self.store is not None and not self.overrides:
                self.store.write(equation, "rules", () if loosest is None else (loosest.name, loosest.slack))
        return found

    def _run(self, equation: Equation, form: Form) -> Any:
        # The printed form stands alone; only derivations are watched for undeclared parents.
        if form == "printed" and equation.kind == "derivable":
            saved, self._running = self._running, []
            try:
                return equation.route(form)()
            finally:
                self._running = saved
        self._running.append(equation)
        try:
            return equation.route(form)()
        finally:
            self._running.pop()

    def _touched(self, equation: Equation) -> bool:
        if equation.id in self.overrides:
            return True
        return any(self._touched(parent) for parent in equation.parents)


_DEFAULT = Workspace()
_CURRENT: ContextVar[Workspace | None] = ContextVar("workspace", default=None)


def current() -> Workspace:
    return _CURRENT.get() or _DEFAULT


@contextmanager
def using(workspace: Workspace) -> Iterator[Workspace]:
    """Make a workspace the current one within a `with` block."""
    token = _CURRENT.set(workspace)
    try:
        yield workspace
    finally:
        _CURRENT.reset(token)
