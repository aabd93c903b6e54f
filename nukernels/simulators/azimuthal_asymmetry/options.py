"""What azimuthal-asymmetry and recoil-events can be asked: neutrinos, conversion in the Sun, and the detector."""

from __future__ import annotations

from dataclasses import dataclass

from nukernels.errors import UserMistake
from nukernels.simulators.azimuthal_asymmetry import conversion as converting
from nukernels.simulators.azimuthal_asymmetry.conversion import Conversion
from nukernels.simulators.azimuthal_asymmetry.detector import Detector, efficiency_table
from nukernels.simulators.azimuthal_asymmetry.folding import Folding
from nukernels.simulators.azimuthal_asymmetry.sources import BORON, MODELS, Spectra, listed
from nukernels.simulators.simulator import option

OPEN = "not in the paper"
CASES = ("dirac", "majorana")


@dataclass(frozen=True)
class Setting:
    """What both simulators share."""

    sources: str = option("pp", "solar sources with commas, or all", source="pastor1998 (11)")
    spectrum_pp: str = option("table", "pp spectrum: table of 1997, or allowed shape", choices=("table", "shape"))
    pp_end_point: float = option(0.42341, "end point of the pp shape", unit="MeV", least=0.40, most=0.43)
    spectrum_8B: str = option("1996", "8B spectrum: a published table, or a fitted shape", choices=(*BORON, "shape"))
    line_shape: str = option("sharp", "7Be lines: sharp, or their thermal shapes", choices=("sharp", "thermal"))
    interpolation: str = option("linear", "between the entries of tables", choices=("linear", "cubic"))
    fluxes: str = option("BP98", "solar model of the total fluxes", source="contemporary", choices=MODELS)
    sin2_theta_w: float = option(0.23, "weak angle, sin^2 theta_W", source="pastor1998, below (3)", least=0, most=1)
    conversion: str = option("constant", "P_e: constant, (24), (21) or evolution", choices=converting.MODELS)
    P_e: float = option(0.5, "survival probability of the constant model", source="pastor1998", least=0, most=1)
    dm2: float = option(1e-8, "Delta m^2", unit="eV^2", source="pastor1998, below (23)", least=1e-11, most=1e-6)
    B_sun: float = option(4e4, "transverse field at the resonance", unit="G", source=OPEN, least=0, most=1e6)
    conversion_moment: float = option(
        0.0, "moment in the conversion probability; 0: that of scattering", unit="mu_B", source=OPEN, least=0, most=1e-8
    )
    coherence: float = option(1.0, "factor on the transverse polarisation", source=OPEN, least=0, most=1)
    energy_stochastic: float = option(0.0, "a of sigma_T^2 = a^2 T + b^2 T^2", unit="MeV^1/2", source=OPEN, least=0)
    energy_constant: float = option(0.0, "b of sigma_T^2 = a^2 T + b^2 T^2", source=OPEN, least=0, most=0.5)
    angle_resolution: float = option(0.0, "angular resolution", unit="rad", source="Sec. III: 0.03", least=0, most=3)
    angle_model: str = option(
        "azimuth", "resolution of the azimuth, or of the direction", source=OPEN, choices=("azimuth", "direction")
    )
    efficiency: float = option(1.0, "share of recoils seen", source="pastor1998, below (11)", above=0, most=1)
    efficiency_table: str = option("", "CSV of T_MeV, efficiency: a factor on it", source=OPEN)
    background: float = option(0.0, "isotropic background above threshold", unit="t^-1 d^-1", source=OPEN, least=0)
    target_mass: float = option(1.0, "fiducial mass", unit="t", source=OPEN, above=0)
    electrons_per_nucleon: float = option(0.5, "electrons per nucleon of the target", source=OPEN, above=0, most=1)
    sigmas: float = option(3.0, "significance asked of an asymmetry", unit="sigma", least=1, most=8)
    rtol: float = option(1e-10, "relative error asked of each integral", least=1e-13, most=1e-3)

    def spectra(self) -> Spectra:
        """Of the sources."""
        return Spectra(
            self.spectrum_pp, self.pp_end_point, self.spectrum_8B, self.line_shape, self.interpolation, self.fluxes
        )

    def detector(self) -> Detector:
        """Its response."""
        return Detector(
            self.energy_stochastic,
            self.energy_constant,
            self.angle_resolution,
            self.angle_model,
            self.efficiency,
            self.efficiency_table,
        )

    def folding(self) -> Folding:
        """Integrals with this detector."""
        return Folding(self.sin2_theta_w, self.detector(), self.coherence, self.rtol)

    def converted(self, moment: float) -> Conversion:
        """The model of P_e for a moment of scattering (mu_B)."""
        used = self.conversion_moment if self.conversion_moment > 0 else moment
        return Conversion(self.conversion, self.P_e, self.dm2, self.B_sun, used)


def check_setting(options: Setting) -> None:
    """Raises UserMistake where options contradict each other."""
    listed("sources", options.sources)
    if options.conversion == "constant" and options.conversion_moment > 0:
        raise UserMistake("conversion_moment needs a resonant conversion; conversion is constant with P_e")
    if options.spectrum_pp == "table" and options.pp_end_point != 0.42341:
        raise UserMistake("pp_end_point needs spectrum_pp = shape; the table ends at 0.42341 MeV")
    if options.efficiency_table:
        efficiency_table(options.efficiency_table)


def cases(text: str) -> tuple[str, ...]:
    """dirac, majorana, or both with a comma."""
    found = tuple(each.strip() for each in text.split(","))
    if not set(found) <= set(CASES) or len(set(found)) < len(found):
        raise UserMistake(f"case is {' or '.join(CASES)}, or both with a comma; not {text!r}")
    return found
