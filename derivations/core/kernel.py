"""Kernels: what becomes code. A named tuple of equations with ordered inputs and a domain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import sympy as sp

from derivations.core.catalogue import CATALOGUE
from derivations.core.equation import Equation
from derivations.core.quantity import Domain, Quantity

KernelForm = Literal["best", "printed"]
Precision = Literal["double", "single"]
PRECISIONS: tuple[Precision, ...] = ("double", "single")


@dataclass(frozen=True)
class Input:
    """An argument of a kernel. role: "variable" (an array) or "parameter" (constant over an array)."""

    quantity: Quantity
    role: str
    domain: Domain

    @property
    def name(self) -> str:
        return self.quantity.name


@dataclass(frozen=True)
class Output:
    """A result: a quantity and the equation (and component) that gives it."""

    quantity: Quantity
    equation: Equation
    component: str = ""

    @property
    def name(self) -> str:
        return self.quantity.name


@dataclass(frozen=True)
class Validity:
    """A condition beyond ranges. Where it is false, results come with a warning that names it."""

    condition: sp.Basic
    text: str


@dataclass(frozen=True)
class Kernel:
    """See the module docstring.

    name: "process.kernel". steps: which equation gives an intermediate quantity (found by what
    equations define; needed only where several define the same one).
    accuracy: the contract, error <= accuracy * (1 + condition number) ulp.
    form: "best" for the values that children build on (arranged, confirmed print or derivation), or
    "printed" for a kernel that shows what the paper's own formulas give, misprints included: the printed
    form of every equation on the way that the derivation corrects, or its arrangement for floating point.
    precisions: the floating-point formats it is compiled for. Single precision is for kernels whose inputs and
    results stay within its range (about 1e-38 to 3e38) over the whole domain; where steps on the way leave it, the
    compiler computes in double inside.
    """

    name: str
    text: str
    outputs: tuple[Output, ...]
    inputs: tuple[Input, ...]
    steps: Mapping[Quantity, Equation] = field(default_factory=dict)
    validity: tuple[Validity, ...] = ()
    accuracy: float = 8.0
    form: KernelForm = "best"
    precisions: tuple[Precision, ...] = ("double",)

    @property
    def parameters(self) -> tuple[Input, ...]:
        return tuple(i for i in self.inputs if i.role == "parameter")

    @property
    def variables(self) -> tuple[Input, ...]:
        return tuple(i for i in self.inputs if i.role == "variable")


def kernel(
    name: str,
    text: str,
    *,
    outputs: Sequence[Equation | tuple[Quantity, Equation]],
    variables: Sequence[Quantity],
    parameters: Sequence[Quantity],
    domain: Mapping[Quantity, Domain] | None = None,
    steps: Mapping[Quantity, Equation] | None = None,
    validity: Sequence[Validity] = (),
    accuracy: float = 8.0,
    form: KernelForm = "best",
    precisions: Sequence[Precision] = ("double",),
) -> Kernel:
    """Declare a kernel; inputs are the variables, then the parameters, in the order given.

    outputs: an equation stands for all that it defines; (quantity, equation) picks one component.
    domain: overrides the quantities' own domains; every input needs one. form, precisions: see `Kernel`.
    """
    if "double" not in precisions or not set(precisions) <= set(PRECISIONS):
        raise ValueError(f'kernel {name}: precisions are ("double",) or ("double", "single"), not {precisions!r}')
    domain = dict(domain or {})
    inputs = []
    for role, group in (("variable", variables), ("parameter", parameters)):
        for q in group:
            allowed = domain.get(q, q.domain)
            if allowed is None:
                raise ValueError(f"kernel {name}: input {q.name} has no domain")
            inputs.append(Input(q, role, allowed))
    made_outputs: list[Output] = []
    for entry in outputs:
        if isinstance(entry, Equation):
            several = len(entry.defines) > 1
            made_outputs += [Output(q, entry, q.name if several else "") for q in entry.defines]
        else:
            q, source = entry
            made_outputs.append(Output(q, source, q.name if len(source.defines) > 1 else ""))
    compiled_for = tuple(p for p in PRECISIONS if p in precisions)
    made = Kernel(
        name,
        text,
        tuple(made_outputs),
        tuple(inputs),
        dict(steps or {}),
        tuple(validity),
        accuracy,
        form,
        compiled_for,
    )
    CATALOGUE.add_kernel(made)
    return made
