"""Options of `nukernels run chiral-kick`, and which of them do not go together."""

from __future__ import annotations

import math
from dataclasses import dataclass

from generated import constants
from nukernels.errors import UserMistake
from nukernels.simulators.grids import grid
from nukernels.simulators.simulator import option

PAPER = constants.PRINTED["kaminski2016"]
ESTIMATE, OURS = "kaminski2016, Sec. 5", "not in the paper"
CONVENTIONS = ("eB", "heaviside_lorentz", "gaussian", "printed")
LARGEST = {"G": 1e18, "MeV^2": 1e5}
FASTEST_RIM = 0.3
FIELDS = {"G": "logspace(10, 17, 57)", "MeV2": "logspace(-3, 4, 57)"}  # of the curve, by the unit of the field
GRIDS = {"B": "B_grid", "mu_l": "mu_l_grid", "r_N": "r_N_grid", "t": "t_grid"}


@dataclass(frozen=True)
class Options:
    """Field, state of the leptons, star, conventions, ranges of the inputs."""

    B: float = option(1e12, "magnetic field", unit="G, or MeV^2 with field = MeV2", source="kaminski2016, Sec. 4")
    field: str = option(
        "all",
        "what a field of one gauss is in MeV^2: eB (charges are numbers, so this one fits C = 1/(2 pi^2)), B in "
        "Heaviside-Lorentz or Gaussian units, the paper's 1e12 G = 0.1 MeV^2, or all; MeV2: B is a number of MeV^2",
        choices=("all", *CONVENTIONS, "MeV2"),
    )
    mu_l: float = option(
        PAPER["mu_l"], "potential of lepton number", unit="MeV", source="kaminski2016 (3)", least=1, most=1000
    )
    mu_l5: float = option(0.0, "potential of left minus right", unit="MeV", source=ESTIMATE, least=-1000, most=1000)
    mu_em: float = option(0.0, "potential of charge", unit="MeV", source="kaminski2016 (4)", least=-1000, most=1000)
    T: float = option(PAPER["T"], "temperature", unit="MeV", source="kaminski2016 (3)", least=0, most=100)
    chirality: str = option(
        "given",
        "mu_l5 as given, or such that n_l5 = 0 (conserved: neutrinos came out of e_L), or zero (washed_out: e_L and "
        "e_R in equilibrium)",
        source="kaminski2016, Sec. 4",
        choices=("given", "conserved", "washed_out"),
    )
    neutrality: str = option(
        "given",
        "mu_em as given, or such that leptons are neutral among themselves, or together with protons",
        source="kaminski2016, Sec. 4",
        choices=("given", "leptons", "protons"),
    )
    rho: float = option(2.8e14, "mass density", unit="g cm^-3", source=OURS, least=1e10, most=2e15)
    Y_p: float = option(0.1, "protons per nucleon, for neutrality = protons", source=OURS, least=0, most=0.5)
    content: str = option("leptons", "fields with charges under em, l and l5: leptons, or a .toml or .csv file")
    current: str = option(
        "l5",
        "which current along B counts as flux before the share: J_l5, or the left-handed (J_l + J_l5)/2",
        source=ESTIMATE,
        choices=("l5", "left"),
    )
    share_nu: float = option(0.5, "share of neutrinos in the current", source=ESTIMATE, least=0, most=1)
    mean_momentum: str = option(
        "mu_l",
        "momentum per neutrino: mu_l, that of the carriers of the current, or p_nu",
        source=ESTIMATE,
        choices=("mu_l", "carriers", "given"),
    )
    p_nu: float = option(300.0, "momentum per neutrino, for mean_momentum = given", unit="MeV", least=1, most=1000)
    r_N: float = option(PAPER["r_N"], "radius of the disk", unit="km", source=ESTIMATE, least=5, most=20)
    t: float = option(PAPER["t"], "duration", unit="s", source=ESTIMATE, least=1e-3, most=100)
    m_star: float = option(PAPER["M_NS"], "mass of the star", unit="kg", source=ESTIMATE, least=1e30, most=6e30)
    frame: str = option(
        "laboratory", "of the coefficients", source="kaminski2016 (2)", choices=("laboratory", "landau")
    )
    thermodynamics: str = option(
        "given",
        "energy density in the Landau frame: mu_l per lepton as in (3), or that of an ideal gas; P is a third of it",
        source="kaminski2016 (3)",
        choices=("given", "ideal"),
    )
    vorticity: bool = option(False, "whether the current along the vorticity counts, along B")
    Omega: float = option(
        2000 * math.pi, "angular velocity", unit="s^-1", source="kaminski2016, Sec. 4", least=0, most=1e4
    )
    inclination: float = option(
        0.0,
        "of the field to the axis of rotation: a turning star keeps the cosine",
        unit="deg",
        source="kaminski2016, Sec. 6",
        least=0,
        most=180,
    )
    intermediate: str = option(
        "unrounded",
        "unrounded, or J = 1 MeV^3 and then 1e54 neutrinos per second as printed",
        source="kaminski2016 (5), Sec. 5",
        choices=("unrounded", "printed"),
    )
    N_total: float = option(1e58, "neutrinos emitted in all", source=ESTIMATE, above=0)
    E_total: float = option(3e53, "energy of all neutrinos", unit="erg", source=OURS, above=0)
    samples: int = option(4096, "points of the uncertainty band, in a Sobol sequence", least=2, most=2**20)
    seed: int = option(0, "of the scrambling of the sequence", least=0, most=2**31)
    B_range: str = option("0.1,10", "range of the field over B, logarithmic", source=OURS)
    mu_l_range: str = option("200,400", "range of mu_l", unit="MeV", source=OURS)
    T_range: str = option("5,30", "range of T", unit="MeV", source=OURS)
    mu_l5_range: str = option("-0.115,0", "range of mu_l5/mu_l: between the two chirality scenarios", source=OURS)
    share_nu_range: str = option("0,1", "range of share_nu: no anomaly fixes it", source=OURS)
    p_range: str = option("0.5,1", "range of the momentum per neutrino over mu_l: carriers have a half", source=OURS)
    r_N_range: str = option("9,14", "range of r_N", unit="km", source=OURS)
    t_range: str = option("3,20", "range of t", unit="s", source=OURS)
    m_star_range: str = option("2.4e30,4e30", "range of m_star", unit="kg", source=OURS)
    B_grid: str = option("", f"fields of the curve; else {FIELDS['G']} G or {FIELDS['MeV2']} MeV^2", unit="as B")
    mu_l_grid: str = option("10:600:60", "potentials of the curve", unit="MeV")
    r_N_grid: str = option("5:20:31", "radii of the curve", unit="km")
    t_grid: str = option("logspace(-3, 2, 51)", "durations of the curve", unit="s")

    def conventions(self) -> tuple[str, ...]:
        """The unit systems to show."""
        return CONVENTIONS if self.field == "all" else (self.field,)

    def ranges(self) -> dict[str, tuple[float, float]]:
        """Low and high of each uncertain input."""
        found = {}
        for name in ("B", "mu_l", "T", "mu_l5", "share_nu", "p", "r_N", "t", "m_star"):
            text = getattr(self, f"{name}_range")
            ends = grid(f"{name}_range", text)
            if len(ends) != 2 or not -math.inf < ends[0] <= ends[1] < math.inf:
                raise UserMistake(f"{name}_range is LOW,HIGH, not {text!r}")
            found[name] = (ends[0], ends[1])
        return found

    def curves(self) -> dict[str, list[float]]:
        """The values along each curve."""
        fields = FIELDS["MeV2" if self.field == "MeV2" else "G"]
        chosen = {name: getattr(self, option_name) for name, option_name in GRIDS.items()}
        chosen["B"] = chosen["B"] or fields
        return {name: grid(GRIDS[name], text) for name, text in chosen.items()}


ALLOWED = {
    "B": (1e-6, 1e6),
    "mu_l": (1, 1000),
    "T": (0, 100),
    "mu_l5": (-1, 1),
    "share_nu": (0, 1),
    "p": (1e-3, 10),
    "r_N": (5, 20),
    "t": (1e-3, 100),
    "m_star": (1e30, 6e30),
}


def check(options: Options) -> None:
    """Contradictions, with the reason."""
    unit = "MeV^2" if options.field == "MeV2" else "G"
    if abs(options.B) > LARGEST[unit]:
        raise UserMistake(f"B = {options.B:g} {unit} is not allowed: at most {LARGEST[unit]:g} {unit} either way")
    if options.chirality != "given" and options.mu_l5 != 0:
        raise UserMistake(f"mu_l5 = {options.mu_l5:g} contradicts chirality = {options.chirality}, which determines it")
    if options.neutrality != "given" and options.mu_em != 0:
        raise UserMistake(
            f"mu_em = {options.mu_em:g} contradicts neutrality = {options.neutrality}, which determines it"
        )
    if options.mean_momentum != "given" and options.p_nu != Options.p_nu:
        raise UserMistake(f"p_nu = {options.p_nu:g} has no effect with mean_momentum = {options.mean_momentum}")
    if options.content != "leptons" and (options.chirality, options.neutrality) != ("given", "given"):
        raise UserMistake(
            "chirality and neutrality are those of the leptons: with another content give mu_l5 and mu_em"
        )
    if options.intermediate == "printed" and (options.share_nu == 0 or options.vorticity):
        raise UserMistake("intermediate = printed is the paper's chain: a share of neutrinos, and no vorticity")
    rim = options.Omega * options.r_N * 1000 / constants.c
    if options.vorticity and rim > FASTEST_RIM:
        raise UserMistake(f"Omega r_N = {rim:.2g} c is too fast: vorticity is first order in it, up to {FASTEST_RIM} c")
    for name, (low, high) in options.ranges().items():
        least, most = ALLOWED[name]
        if not (least <= low and high <= most):
            raise UserMistake(f"{name}_range = {low:g},{high:g} is not allowed: from {least:g} to {most:g}")
    for name, values in options.curves().items():
        least, most = (-LARGEST[unit], LARGEST[unit]) if name == "B" else ALLOWED[name]
        if not values or not all(least <= value <= most for value in values):
            raise UserMistake(f"{GRIDS[name]} must lie from {least:g} to {most:g}")
    if options.content != "leptons":
        from nukernels.simulators.anomalies.content import content_of

        missing = {"em", "l", "l5"} - set(content_of(options.content).symmetries)
        if missing:
            raise UserMistake(f"content = {options.content} has no symmetry {', '.join(sorted(missing))}")
