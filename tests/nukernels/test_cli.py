"""The command line: what it prints, and that mistakes end in one line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import mpmath
import pytest
import xarray as xr

from nukernels import cli

Run = Callable[..., tuple[int, str, str]]
COUPLINGS = ("G_F=1.1663787e-11", "c_V=-0.5", "c_A=-0.63")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Calls the command as a shell does: exit status, standard output, standard error."""

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["nukernels", *arguments])
        with pytest.raises(SystemExit) as left:
            cli.main()
        captured = capsys.readouterr()
        code = left.value.code
        return (code if isinstance(code, int) else int(code is not None)), captured.out, captured.err

    return call


def mistake(result: tuple[int, str, str]) -> str:
    """The one line that a mistake is reported in."""
    status, out, err = result
    assert (status, out) == (2, "")
    assert "Traceback" not in err
    (line,) = err.splitlines()
    return line


def test_help_lists_every_command(run: Run) -> None:
    status, out, _ = run("--help")
    assert status == 0
    for name in ("build", "verify", "errata", "list", "show", "explain", "eval", "export", "run", "reproduce", "bench"):
        assert f" {name} " in out


def test_list_shows_every_equation_with_its_status(run: Run) -> None:
    status, out, _ = run("list", "equations", "--process", "neutrino_nucleon", "--json")
    rows = json.loads(out)["equations"]
    assert status == 0
    by_id = {row["id"]: row for row in rows}
    assert by_id["ando2003:8"]["status"] == "definition"
    assert by_id["ando2003:39"]["parents"]
    assert {row["process"] for row in rows} == {"neutrino_nucleon"}


def test_list_prints_tables(run: Run) -> None:
    status, out, _ = run("list", "kernels")
    assert status == 0
    (line,) = [line for line in out.splitlines() if line.startswith("neutrino_nucleon.opacity ")]
    assert "Opacities" in line.partition(" ")[2]


def test_list_takes_a_package_of_ones_own(run: Run, monkeypatch: pytest.MonkeyPatch, my_physics: str) -> None:
    _, out, _ = run("list", "--package", my_physics, "--json")
    assert [row["id"] for row in json.loads(out)["equations"]] == ["freedman1974:shape", "freedman1974:mean"]


def test_show_prints_formula_source_status_and_relatives(run: Run) -> None:
    status, out, _ = run("show", "ando2003:39")
    assert status == 0
    for text in (
        "scattering_opacity",
        "kappa_0 = ",
        "status    confirmed",
        "arXiv:astro-ph/0307006",
        "parents   ",
        "π",
    ):
        assert text in out


def test_show_prints_latex_and_json(run: Run) -> None:
    _, out, _ = run("show", "ando2003:39", "--latex")
    assert r"\kappa_0 = \frac{" in out
    _, out, _ = run("show", "ando2003:39", "--json")
    data = json.loads(out)
    assert data["status"] == "confirmed"
    assert "G_F**2" in data["printed"]["kappa_0"]["text"]


def test_eval_gives_any_number_of_digits_from_both_forms(run: Run) -> None:
    """kappa_0 = 2 G_F^2 k^2 n (c_V^2 + 5 c_A^2)/(3 pi) at values that leave 3/pi."""
    given = ("k=1.5", "G_F=1", "n=2", "c_V=1", "c_A=0")
    status, out, err = run("eval", "ando2003:39", *given, "--digits", "40", "--form", "both")
    value = "0.95492965855137201461330258023508617"
    assert status == 0
    assert [line.partition(" = ")[0] for line in out.splitlines()] == ["kappa_0 (derived)", "kappa_0 (printed)"]
    assert all(line.partition(" = ")[2].startswith(value) for line in out.splitlines())
    assert "k = 1.5" not in err
    assert "G_F = 1 MeV^-2 lies outside" in err


def opacity(k: str, cubic_MeV: str) -> str:
    """36 digits of (39), with decimals put in by hand; floats would be right to sixteen."""
    with mpmath.workdps(60):
        couplings = mpmath.mpf("0.5") ** 2 + 5 * mpmath.mpf("0.63") ** 2
        value = 2 * (mpmath.mpf("1.1663787e-11") * mpmath.mpf(k)) ** 2 / (3 * mpmath.pi)
        return str(mpmath.nstr(value * mpmath.mpf(cubic_MeV) * couplings, 38))[:36]


def cubic_MeV_per_cubic_cm() -> str:
    """From h, c and e as the SI defines them."""
    with mpmath.workdps(60):
        MeV_metres = mpmath.mpf("6.62607015e-34") * 299792458 / (2 * mpmath.pi) / mpmath.mpf("1.602176634e-13")
        return str((MeV_metres * 100) ** 3)


@pytest.mark.parametrize(
    ("k", "n", "digits"),
    [
        ("12.1 MeV", "1000", opacity("12.1", "1000")),
        ("12100 keV", "1000 MeV^3", opacity("12.1", "1000")),
        ("12", "1 cm^-3", opacity("12", cubic_MeV_per_cubic_cm())),
    ],
)
def test_units_keep_all_digits(run: Run, k: str, n: str, digits: str) -> None:
    _, out, _ = run("eval", "ando2003:39", f"k={k}", f"n={n}", *COUPLINGS, "--digits", "40")
    assert out.partition(" = ")[2].startswith(digits)


def test_a_number_that_is_rounded_as_the_print_is_comes_with_the_one_before(run: Run) -> None:
    """The momentum of neutrinos over that of a pulsar of 1.4 solar masses at 200 km/s, and its order of magnitude."""
    _, out, _ = run("eval", "ando2003:e2", "--digits", "4")
    assert "200 km/s = 100.0 (dimensionless)" in out
    assert "200 km/s (before rounding) = 179.7 (dimensionless)" in out
    _, out, _ = run("eval", "ando2003:e2", "--digits", "4", "--form", "printed")
    assert "before rounding" not in out
    _, out, _ = run("show", "ando2003:e2")
    assert "as derived, rounded as the print is" in out
    assert out.index("before rounding") < out.index("179.7")
    _, out, _ = run("show", "ando2003:e2", "--json")
    assert "unrounded" in out


def test_eval_understands_units(run: Run) -> None:
    """A density in cm^-3 is a density in MeV^3 times (hbar c)^3."""
    rest = ("k=12", "G_F=1.1663787e-11", "c_V=-0.5", "c_A=-0.63", "--digits", "12")
    _, out, _ = run("eval", "ando2003:39", "n=1000", *rest)
    _, with_units, _ = run("eval", "ando2003:39", "n=1.30148926171668e35 cm^-3", *rest)
    assert with_units[:19] == out[:19]


def test_unknown_ids_offer_the_closest(run: Run) -> None:
    assert "no equation 'ando2003:399'; the closest are 'ando2003:39'" in mistake(run("show", "ando2003:399"))
    assert "the closest are 'neutrino_nucleon.opacity'" in mistake(run("explain", "neutrino_nucleon.opacities"))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("eval", "ando2003:39", "k=12"), "ando2003:39 misses G_F"),
        (("eval", "ando2003:39", "k"), "write inputs as name=number or name='number unit', not 'k'"),
        (("eval", "ando2003:39", "k=fast"), "write inputs as name=number"),
        (("eval", "ando2003:39", "k=1", "k=2"), "k is given twice"),
        (("eval", "ando2003:39", "k=1 parrots"), "'parrots' is not a unit that astropy knows"),
        (("eval", "ando2003:39", "k=1 km"), "k: got a quantity in km (energy^-1); allowed is a plain number in MeV"),
        (("eval", "ando2003:39", "--form", "typed"), "--form is derived, printed, both, not 'typed'"),
        (("list", "--process", "alchemy"), "no process 'alchemy'; there are "),
        (("list", "--status", "right"), "--status is definition, confirmed, corrected, unproven, not 'right'"),
        (("list", "kernels", "--status", "confirmed"), "--status is for equations; kernels have none"),
        (("eval", "ando2003:39", "n=1 cm^-33"), "n: in 1 / cm33 it leaves the range of numbers"),
        (("eval", "neutrino_nucleon.opacity", "--form", "printed"), "--form is for equations"),
        (("eval", "neutrino_nucleon.opacity", "--digits", "40"), "--digits is for equations"),
        (("run", "azimuthal-asymmetry", "--moment", "1e-11,1e-11"), "moment = '1e-11,1e-11' names a value twice"),
        (("run", "drift-ratio", "--t-eff-e", "3:4:1000000000"), "has 1000000000 values; at most 1000000"),
        (("show",), "show takes one equation id, or --process NAME for a formula sheet"),
        (("show", "ando2003:39", "--process", "neutrino_nucleon"), "show takes one equation id, or --process NAME"),
        (("show", "ando2003:39", "--format", "word"), "--format is html, latex, markdown, not 'word'"),
        (("show", "--process", "alchemy"), "no process 'alchemy'; there are "),
        (("list", "papers"), "list knows equations, identities, kernels and all, not 'papers'"),
        (("verify", "--process", "alchemy"), "no process 'alchemy'; there are "),
        (("export", "--target", "cobol", "--to", "x"), "export knows the targets c, fortran"),
        (("build", "--package", "no_such_physics", "--out", "x"), "there is no importable package 'no_such_physics'"),
        (("run", "drift-ration"), "no simulator drift-ration (did you mean drift-ratio?)"),
        (("reproduce", "kepler1609"), "not 'kepler1609'"),
    ],
)
def test_mistakes_end_in_one_line(run: Run, arguments: tuple[str, ...], message: str) -> None:
    assert message in mistake(run(*arguments))


def test_an_interrupt_is_no_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "app", interrupted)
    status, out, err = run("list")
    assert (status, out) == (130, "")
    assert "interrupted" in err


def test_run_writes_a_labelled_dataset_and_a_figure(run: Run, tmp_path: Path) -> None:
    grids = ("--t-eff-e", "3.1:3.3:2", "--t-eff-mu", "4,6", "--f-e", "zero")
    status, out, _ = run(
        "run", "drift-ratio", *grids, "--out", str(tmp_path / "r.nc"), "--figure", str(tmp_path / "r.png")
    )
    assert status == 0
    assert "R_sc/abs" in out
    with xr.open_dataset(tmp_path / "r.nc", engine="h5netcdf") as found:
        assert found.R_sc_abs.dims == ("form", "f_e", "T_eff_e", "T_eff_mu")
        assert found.T_eff_e.attrs["units"] == "MeV"
        assert "ando2003:50" in found.attrs["equations"]
    assert (tmp_path / "r.png").read_bytes().startswith(b"\x89PNG")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["r.nc", "r.png"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--t-eff-e", "hot"), "T_eff_e is from:to:count, linspace(from, to, count), "),
        (("--T", "-3"), "T = '-3' is not allowed: matter temperature [MeV], above 0"),
        (("--moments", "magic"), "one of total, table1"),
        (("--form", "guessed"), "form is one of"),
        (("--T-eff-e", "0.1"), "T_eff_e must be at least T/10 = 0.3 MeV"),
        (("--Tee", "3"), "no option --Tee"),
        (("--figure", "plane.svg"), "figures are written as .png or .pdf, not 'plane.svg'"),
    ],
)
def test_run_names_wrong_options(run: Run, tmp_path: Path, arguments: tuple[str, ...], message: str) -> None:
    out = tmp_path / "r.nc"
    assert message in mistake(run("run", "drift-ratio", *arguments, "--out", str(out)))
    assert not out.exists()


def test_run_leaves_an_earlier_result_when_it_cannot_write(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    small = ("--t-eff-e", "3.1", "--t-eff-mu", "4", "--f-e", "zero", "--form", "derived")
    status, _, err = run("run", "drift-ratio", *small, "--out", str(tmp_path / "file" / "r.nc"))
    assert status == 2
    assert "file is no folder" in err.splitlines()[-1]
    assert (tmp_path / "file").read_text() == "mine"


def test_run_asymmetry_takes_a_table_and_names_what_is_wrong_with_it(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "profile.csv"
    table.write_text("k_MeV,R_nu_km\n1,2\n")
    assert "lacks the columns delta_U_MeV3" in mistake(run("run", "asymmetry", "--table", str(table)))
    assert "nowhere.csv: No such file" in mistake(run("run", "asymmetry", "--table", "nowhere.csv"))


def test_explain_prints_expressions_stages_and_c(run: Run) -> None:
    status, out, _ = run("explain", "neutrino_nucleon.opacity")
    assert status == 0
    for text in ("kappa_0, ando2003:39", "program neutrino_nucleon.opacity", "per element", "/* The formulas. */"):
        assert text in out
    _, out, _ = run("explain", "neutrino_nucleon.opacity", "--json")
    stages = json.loads(out)["stages"]
    assert stages[0]["name"] == "lower"
    assert sum(stages[-1]["operations_per_element"].values()) < sum(stages[0]["operations_per_element"].values())


def test_eval_runs_kernels_too(run: Run) -> None:
    """fugacity and k_min of the conditions: plain numbers, with a warning outside the domain."""
    status, out, err = run("eval", "neutrino_nucleon.conditions", "n=1000", "mu_B_B=0.01", "T=4", "m=939")
    assert (status, err) == (0, "")
    assert "k_min = " in out
    status, _, err = run("eval", "neutrino_nucleon.conditions", "n=1000", "mu_B_B=0.01", "T=40", "m=939")
    assert status == 0
    assert "T = 40 MeV: T must be from 1 to 10" in err
    assert "T = 40 MeV" in mistake(
        run("eval", "neutrino_nucleon.conditions", "n=1000", "mu_B_B=0.01", "T=40", "m=939", "--strict")
    )
