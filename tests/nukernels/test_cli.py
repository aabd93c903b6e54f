"""The command line: what it prints, and that mistakes end in one line."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from nukernels import cli

Run = Callable[..., tuple[int, str, str]]


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
    assert all(row["id"].startswith("ando2003:") for row in rows)


def test_list_prints_tables(run: Run) -> None:
    status, out, _ = run("list", "kernels")
    assert status == 0
    assert "neutrino_nucleon.opacity" in out
    assert "kappa_0" in out


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
        (("list", "papers"), "list knows equations, identities, kernels and all, not 'papers'"),
        (("verify", "--process", "alchemy"), "no process 'alchemy'; there are "),
        (("export", "--target", "cobol", "--to", "x"), "export knows the target c, not 'cobol'"),
        (("build", "--package", "no_such_physics", "--out", "x"), "there is no importable package 'no_such_physics'"),
        (("reproduce", "kepler1609"), "reproduce knows ando2003, not 'kepler1609'"),
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
