"""Names of variables in generated code: the physics name where there is one, x0, x1, ... elsewhere."""

from __future__ import annotations

import keyword
from importlib import resources

from codegen.ir.program import Program

_WORDS = resources.files("codegen.targets").joinpath("support", "reserved.txt").read_text()
RESERVED = frozenset(word for line in _WORDS.splitlines() if not line.startswith("#") for word in line.split())
RESERVED |= frozenset(keyword.kwlist) | frozenset(keyword.softkwlist)


def safe(name: str) -> str:
    """The name as an identifier that no language reserves."""
    return name + "_" if name in RESERVED or name.startswith("nk_") else name


class Names:
    """One name per step of a program, the same in every function that is written from it."""

    def __init__(self, program: Program) -> None:
        self.arguments = {a.name: safe(a.name) for a in program.arguments}
        self.results = {r.name: safe(r.name) for r in program.results}
        self._taken = set(self.arguments.values()) | set(self.results.values())
        self._taken |= {f"{name}_out" for name in self.results.values()}
        self._given: dict[int, str] = {}
        self._count = 0
        self._tried: dict[str, int] = {}  # the last number given to a name that several steps have
        results = {r.step: r.name for r in program.results}
        for number, step in enumerate(program.steps):
            if results.get(number) == step.name and step.name:
                self._given[number] = safe(step.name)
            elif step.name:
                self._given[number] = self._free(safe(step.name))
        for a in program.arguments:
            for bound, word in ((a.low, "low"), (a.high, "high")):
                if bound is not None and bound not in self._given:
                    self._given[bound] = self._free(f"{a.name}_{word}")

        for c in program.checks:
            if c.step not in self._given:
                self._given[c.step] = self._free(f"{c.name}_outside")

    def of(self, step: int) -> str:
        """The name of a step; the next free x-number on first request if it has none of its own."""
        if step not in self._given:
            while f"x{self._count}" in self._taken:
                self._count += 1
            self._given[step] = self._free(f"x{self._count}")
        return self._given[step]

    def _free(self, name: str) -> str:
        candidate, number = name, self._tried.get(name, 1)
        while candidate in self._taken:
            number += 1
            candidate = f"{name}_{number}"
        self._tried[name] = number
        self._taken.add(candidate)
        return candidate
