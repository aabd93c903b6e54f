"""The declaration of `nukernels run anomalies`, and its dataset."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np
import xarray as xr

from nukernels import kernel
from nukernels.errors import UserMistake
from nukernels.hints import with_hint
from nukernels.simulators.anomalies.content import NAMES, content_of, told
from nukernels.simulators.anomalies.transport import GAS, LABORATORY, LANDAU, THERMAL, UNIT, coefficients, gas_of
from nukernels.simulators.lines import columns
from nukernels.simulators.provenance import attributes
from nukernels.simulators.simulator import Progress, Simulator, option

if TYPE_CHECKING:
    from derivations.anomalous_transport.fields import FieldContent

FRAMES = ("laboratory", "landau")
MOST_MU = 1000.0


@dataclass(frozen=True)
class Options:
    """A field content, and the state at which its coefficients are wanted."""

    fields: str = option(
        "leptons", f"{', '.join(NAMES)}, or a .toml or .csv file with fields, chiralities, charges and multiplicities"
    )
    potentials: str = option(
        "", "chemical potentials by symmetry, for example l=300,em=10; others are zero", unit="MeV"
    )
    scale: float = option(1.0, "factor of all potentials", least=-10, most=10)
    T: float = option(10.0, "temperature", unit="MeV", source="kaminski2016 (3)", least=0, most=100)


def chosen(options: Options) -> tuple[FieldContent, dict[str, float]]:
    """The fields, and the potentials in MeV."""
    content = content_of(options.fields)
    mu = dict.fromkeys(content.symmetries, 0.0)
    for text in filter(None, (part.strip() for part in options.potentials.split(","))):
        name, equals, value = (part.strip() for part in text.partition("="))
        if not equals or name not in mu:
            known = ", ".join(content.symmetries)
            raise UserMistake(f"potentials are SYMMETRY=MeV with the symmetries {known}, not {with_hint(text, mu)}")
        try:
            mu[name] = float(value) * options.scale
        except ValueError as error:
            raise UserMistake(f"the potential of {name} is a number of MeV, not {value!r}") from error
        if not abs(mu[name]) <= MOST_MU:
            raise UserMistake(f"the potential of {name} is {mu[name]:g} MeV; allowed are -{MOST_MU:g} to {MOST_MU:g}")
    return content, mu


def run(options: Options, progress: Progress) -> xr.Dataset:
    """Exact coefficients of the content, and what they give at the state."""
    content, mu = chosen(options)
    names = list(content.symmetries)
    traces = {t: content.trace(*t) for t in product(names, repeat=3)}
    gravity = {a: content.trace(a) for a in names}
    gas = gas_of(content, mu, options.T)
    frames = {"laboratory": None, "landau": gas}
    found = {
        (f, a, b): coefficients(content, a, b, mu, options.T, gas=frames[f])
        for f in FRAMES
        for a in names
        for b in names
    }

    def cube(of: Any) -> Any:
        return np.array([of(t) for t in product(names, repeat=3)]).reshape((len(names),) * 3)

    abc, pair = ("current", "field", "third"), ("frame", "current", "field")
    made = xr.Dataset(
        {
            "C": (
                abc,
                cube(lambda t: float(traces[t]) * UNIT),
                {"units": "1", "long_name": "anomaly coefficient C_abc"},
            ),
            "trace": (abc, cube(lambda t: str(traces[t])), {"long_name": "4 pi^2 C_abc, exact"}),
            "beta": ("current", [float(gravity[a]) * THERMAL for a in names], {"units": "1", "long_name": "beta_a"}),
            "gravitational_trace": ("current", [str(gravity[a]) for a in names], {"long_name": "-24 beta_a, exact"}),
            "sigma_B": (
                pair,
                [[[float(found[f, a, b].magnetic) for b in names] for a in names] for f in FRAMES],
                {"units": "MeV", "long_name": "coefficient of a current in a magnetic field (charge times field)"},
            ),
            "sigma_V": (
                ("frame", "current"),
                [[float(found[f, a, a].vortical) for a in names] for f in FRAMES],
                {"units": "MeV^2", "long_name": "coefficient of a current along the vorticity"},
            ),
            "sigma_B_formula": (
                ("current", "field"),
                [[magnetic_formula(content, a, b) for b in names] for a in names],
                {"units": "MeV", "long_name": "sigma_B, laboratory frame"},
            ),
            "sigma_V_formula": (
                "current",
                [vortical_formula(content, a) for a in names],
                {"units": "MeV^2", "long_name": "sigma_V, laboratory frame"},
            ),
            "mu": ("current", [mu[a] for a in names], {"units": "MeV", "long_name": "chemical potential"}),
            "density": (
                "current",
                [float(gas.density[a]) for a in names],
                {"units": "MeV^3", "long_name": "ideal gas"},
            ),
            "energy_density": ((), float(gas.energy), {"units": "MeV^4", "long_name": "ideal massless gas"}),
        },
        coords={"current": names, "field": names, "third": names, "frame": list(FRAMES)},
        attrs=attributes(
            "Anomaly and transport coefficients of a list of Weyl fields",
            [kernel(name) for name in (LABORATORY, LANDAU, GAS)],
            asdict(options),
        ),
    )
    made.attrs["fields"] = "; ".join(
        f"{f.multiplicity} {f.name} {'right' if f.chirality > 0 else 'left'} "
        + " ".join(f"{s}={f.charge(s)}" for s in names)
        for f in content.fields
    )
    return made


def magnetic_formula(content: FieldContent, a: str, b: str) -> str:
    """sigma_B of the current of a in the field of b: C_abc mu_c."""
    terms = [(content.trace(a, b, c), f"mu_{c}") for c in content.symmetries]
    return _over(told(terms), "4 pi^2")


def vortical_formula(content: FieldContent, a: str) -> str:
    """sigma_V of the current of a, as derived: C_abc mu_b mu_c - 2 beta_a T^2, twice the print."""
    names, terms = content.symmetries, []
    for i, b in enumerate(names):
        for c in names[i:]:
            both = content.trace(a, b, c) * (1 if b == c else 2)
            terms.append((both, f"mu_{b}^2" if b == c else f"mu_{b} mu_{c}"))
    thermal = told([(content.trace(a) * Fraction(1, 12), "T^2")])
    quadratic = _over(told(terms), "4 pi^2")
    if thermal == "0":
        return quadratic
    return thermal if quadratic == "0" else f"{quadratic} + {thermal}".replace("+ -", "- ")


def _over(text: str, below: str) -> str:
    return text if text == "0" else f"({text})/({below})"


def summary(found: xr.Dataset) -> list[str]:
    """Coefficients that do not vanish, and the formulas."""
    names = [str(name) for name in found.current.values]
    rows = []
    for i, a in enumerate(names):
        for j, b in enumerate(names[i:], i):
            for c in names[j:]:
                trace = str(found.trace.sel(current=a, field=b, third=c).values)
                if trace != "0":
                    rows.append([f"C_{{{a},{b},{c}}}", f"{trace}/(4 pi^2)"])
    rows += [
        [f"beta_{a}", str(-Fraction(t) / 24)]
        for a, t in zip(names, map(str, found.gravitational_trace.values), strict=True)
        if t != "0"
    ]
    lines = columns(["anomaly", "exact"], rows) if rows else ["every anomaly coefficient vanishes"]
    for a in names:
        lines.append(f"sigma_V of {a} = {found.sigma_V_formula.sel(current=a).item()}")
        for b in names:
            formula = found.sigma_B_formula.sel(current=a, field=b).item()
            if formula != "0":
                lines.append(f"sigma_B of {a} in the field of {b} = {formula}")
    return lines


SIMULATOR = Simulator(
    name="anomalies",
    title="Anomaly and transport coefficients of any list of Weyl fields",
    options=Options,
    run=run,
    summary=summary,
    check=chosen,
    argument="fields",
)
