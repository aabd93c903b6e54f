"""Options that the simulators of ando2003 share, and what they mean for `Matter` and `Conventions`."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from nukernels.errors import UserMistake
from nukernels.simulators.matter import CHOICES, Conventions, Matter
from nukernels.simulators.simulator import option

FIG_1 = "ando2003, Fig. 1"
OPEN = "not in the paper"
MATTER, CONVENTIONS = Matter(), Conventions()


@dataclass(frozen=True)
class MatterOptions:
    """State of the matter, and what the paper leaves open about it."""

    T: float = option(MATTER.T, "matter temperature", unit="MeV", source=FIG_1, above=0)
    rho: float = option(MATTER.rho, "mass density", unit="g cm^-3", source=FIG_1, above=0)
    Y_e: float = option(MATTER.Y_e, "electrons per nucleon", source=FIG_1, least=0, below=1)
    mu_nu: float = option(MATTER.mu_nu, "neutrino chemical potential", unit="MeV", source="ando2003 (51), (52)")
    B: float = option(MATTER.B, "magnetic field", unit="G", source=OPEN, above=0)
    form: str = option("printed,derived", "drift coefficients printed or derived, or both with a comma")
    moments: str = option(
        CONVENTIONS.moments,
        "magnetic moments of nucleons: total, or the numbers of Table I (for the proton the anomalous part)",
        source=OPEN,
        choices=CHOICES["moments"],
    )
    mass: str = option(
        CONVENTIONS.mass,
        "mass in the scattering formulas: of the neutron, or the mean of neutron and proton",
        source=OPEN,
        choices=CHOICES["mass"],
    )
    couplings: str = option(
        CONVENTIONS.couplings,
        "g_A, sin^2 theta_W and moments of Table I, or current values",
        source="ando2003, Table I",
        choices=CHOICES["couplings"],
    )

    def matter(self) -> Matter:
        """Its state."""
        return Matter(self.T, self.rho, self.Y_e, self.mu_nu, self.B)

    def conventions(self) -> Conventions:
        """Those that are options here; the others at their defaults."""
        chosen: dict[str, Any] = {f.name: getattr(self, f.name) for f in fields(Conventions) if hasattr(self, f.name)}
        return Conventions(**chosen)


def several(name: str, text: str, allowed: tuple[str, ...]) -> list[str]:
    """One of the allowed words or several with commas, each once."""
    found = [each.strip() for each in text.split(",")]
    if not set(found) <= set(allowed) or len(set(found)) < len(found):
        raise UserMistake(f"{name} is one of {', '.join(allowed)}, or several with commas, not {text!r}")
    return found
