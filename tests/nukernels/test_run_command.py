"""`nukernels run`: options come from the declaration of a simulator, from files and from the command line."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import xarray as xr

from nukernels import cli
from nukernels.errors import UserMistake
from nukernels.simulators.grids import grid, values
from nukernels.simulators.simulator import MODULES, Progress, Simulator, option, simulator, title

Run = Callable[..., tuple[int, str, str]]
THERE = "tests.nukernels.test_run_command"


@dataclass(frozen=True)
class Options:
    """One of each kind."""

    mass: float = option(1, "mass of the star", unit="M_sun", source="a paper", above=0, most=3)
    t: float = option(10.0, "time", unit="s")
    T: float = option(3.0, "temperature", unit="MeV")
    count: int = option(4, "how many", least=1)
    spin: bool = option(False, "whether it turns")
    kind: str = option("plain", "what kind", choices=("plain", "round"))


def check(options: Options) -> None:
    if options.spin and options.kind == "plain":
        raise UserMistake("spin = true needs kind = round: a plain star has no axis")


def run(options: Options, progress: Progress) -> xr.Dataset:
    progress("thinking", 1, 1)
    return xr.Dataset({"size": options.mass * options.count, "T": options.T, "t": options.t})


SIMULATOR = Simulator("star", "a star", Options, run, check=check, summary=lambda found: [f"size {float(found.size)}"])


@pytest.fixture
def star(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Calls `nukernels run star` as a shell does: exit status, standard output, standard error."""
    monkeypatch.setitem(MODULES, "star", THERE)

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["nukernels", "run", "star", *arguments])
        with pytest.raises(SystemExit) as left:
            cli.main()
        captured = capsys.readouterr()
        return int(left.value.code or 0), captured.out, captured.err

    return call


def test_lists_and_help_import_no_simulator() -> None:
    code = (
        "import sys; from nukernels.cli import main; sys.argv = ['nukernels', 'run', '--help']\n"
        "try: main()\n"
        "except SystemExit: print([m for m in sys.modules if m.startswith('nukernels.simulators.')])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert found.splitlines()[-1] == "['nukernels.simulators.simulator']"
    assert all(name in found for name in MODULES)


@pytest.mark.parametrize("name", sorted(MODULES))
def test_every_simulator_has_its_name_a_title_and_defaults_that_are_allowed(name: str) -> None:
    found = simulator(name)
    assert found.name == name
    assert len(title(name)) > 20
    for option_name, default in found.defaults().items():
        about = found.about()[option_name]
        assert about.meaning
        typed = Simulator(name, found.title, found.options, found.run).configured({option_name: default})
        assert getattr(typed, option_name) == default


def test_help_gives_unit_default_bounds_and_source(star: Run) -> None:
    status, out, _ = star("--help")
    text = " ".join(out.split())
    assert status == 0
    assert "--mass NUMBER mass of the star [M_sun]; default 1; above 0 and at most 3; source: a paper." in text
    assert "--kind WORD what kind; default plain; one of plain, round." in text
    assert "--spin true|false whether it turns; default false; true or false." in text
    assert "--figure" not in text
    assert "`nukernels run`: options come from the declaration of a simulator" in text


def test_the_command_line_goes_before_the_file(star: Run, tmp_path: Path) -> None:
    config, out = tmp_path / "star.toml", tmp_path / "star.nc"
    config.write_text(f'mass = 2\ncount = 3\nout = "{out}"\n')
    assert star("--config", str(config), "--count", "2e0")[:2] == (0, "size 4.0\n")
    with xr.open_dataset(out, engine="h5netcdf") as found:
        assert float(found.size) == 4.0


def test_the_command_line_names_the_output_of_a_file_anew(star: Run, tmp_path: Path) -> None:
    config, out = tmp_path / "star.toml", tmp_path / "other.nc"
    config.write_text(f'mass = 2\nout = "{tmp_path / "star.nc"}"\n')
    assert star("--config", str(config), "--out", str(out))[0] == 0
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["other.nc", "star.toml"]


@pytest.mark.parametrize(
    ("out", "message"), [("folder", "it is a folder; name a file"), ("file/star.nc", "file is no folder")]
)
def test_what_cannot_be_written_is_refused_before_the_run(
    star: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str, message: str
) -> None:
    def never(options: Options, progress: Progress) -> xr.Dataset:
        raise AssertionError("computed for nothing")

    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    monkeypatch.setattr(sys.modules[THERE], "SIMULATOR", Simulator("star", "a star", Options, never))
    status, _, err = star("--out", str(tmp_path / out))
    assert status == 2
    assert message in err


def test_names_may_be_written_with_dashes_but_t_stays_t(star: Run, tmp_path: Path) -> None:
    out = tmp_path / "star.nc"
    assert star("--Mass=2", "--t", "1", "--T", "-5", "--out", str(out))[0] == 0
    with xr.open_dataset(out, engine="h5netcdf") as found:
        assert (float(found.t), float(found["T"]), float(found.size)) == (1.0, -5.0, 8.0)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--mass", "4"), "mass = '4' is not allowed: mass of the star [M_sun], above 0 and at most 3"),
        (("--mass", "nan"), "mass = 'nan' is not allowed"),
        (("--count", "2.5"), "count = '2.5' is not allowed: how many, at least 1"),
        (("--kind", "square"), "one of plain, round"),
        (("--spin", "maybe"), "true or false"),
        (("--masss", "1"), "no option --masss (did you mean mass?)"),
        (("--spin", "true"), "a plain star has no axis"),
        (("--config", "nowhere.toml"), "nowhere.toml: No such file"),
        (("--figure", "star.png"), "star draws no figure"),
    ],
)
def test_mistakes_say_what_is_allowed(star: Run, tmp_path: Path, arguments: tuple[str, ...], message: str) -> None:
    out = tmp_path / "star.nc"
    status, _, err = star(*arguments, "--out", str(out))
    assert (status, err.count("\n")) == (2, 1)
    assert message in err
    assert not out.exists()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("masse = 2", "star.toml: no option masse (did you mean mass?)"),
        ("mass = [1, 2]", "mass is a single number, word or true/false"),
        ("mass = true", "mass = True is not allowed"),
        ("mass =", "star.toml is no TOML"),
        ('figure = "star.png"', "star draws no figure"),
        ("out = 3", "out is a path in quotes, not 3"),
    ],
)
def test_mistakes_in_a_file_name_the_file_or_the_key(star: Run, tmp_path: Path, text: str, message: str) -> None:
    config = tmp_path / "star.toml"
    config.write_text(text)
    status, _, err = star("--config", str(config), "--out", str(tmp_path / "star.nc"))
    assert status == 2
    assert message in err


def test_a_failing_write_leaves_no_partial_file(star: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(xr.Dataset, "to_netcdf", full)
    status, _, err = star("--out", str(tmp_path / "star.nc"))
    assert status == 2
    assert "No space left on device" in err
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_during_a_run_leaves_the_earlier_result(
    star: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "star.nc"
    assert star("--out", str(out))[0] == 0
    before = out.read_bytes()

    def interrupted(options: Options, progress: Progress) -> xr.Dataset:
        raise KeyboardInterrupt

    monkeypatch.setattr(sys.modules[THERE], "SIMULATOR", Simulator("star", "a star", Options, interrupted))
    status, _, err = star("--out", str(out))
    assert status == 130
    assert "interrupted" in err
    assert out.read_bytes() == before


def test_a_simulator_of_ones_own_is_found_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "my_rocks").mkdir()
    (tmp_path / "my_rocks" / "__init__.py").touch()
    (tmp_path / "my_rocks" / "stones.py").write_text(f"from {THERE} import SIMULATOR\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [p for p in sys.path if p])
    assert simulator("my_rocks.stones").name == "star"


def test_grids_are_written_in_several_ways() -> None:
    assert grid("g", "1:3:3") == [1.0, 2.0, 3.0]
    assert grid("g", "linspace(1, 3, 3)") == [1.0, 2.0, 3.0]
    assert grid("g", "geomspace(1, 4, 3)") == pytest.approx([1.0, 2.0, 4.0], rel=1e-15)
    assert values("g", "logspace(-22, -21, 2)") == ["1e-22", "1e-21"]
    assert values("g", "logspace:-22:-21:2") == ["1e-22", "1e-21"]
    assert values("form", "printed, derived") == ["printed", "derived"]


@pytest.mark.parametrize(
    "text",
    [
        "1:2",
        "cubespace(1,2,3)",
        "logspace(1,2)",
        "1:2:3.5",
        "logspace:1:2",
        "geomspace(0,1,3)",
        "a,b",
        "logspace(0,1e9,3)",
    ],
)
def test_grids_that_make_no_sense_are_mistakes(text: str) -> None:
    with pytest.raises(UserMistake, match="g is from:to:count"):
        grid("g", text)


@dataclass(frozen=True)
class Long:
    """A run that keeps its work in a file."""

    steps: int = option(3, "how many")
    notes: str = option("", "file of the unfinished run")


def long_run(options: Long, progress: Progress) -> xr.Dataset:
    notes = Path(options.notes)
    done = int(notes.read_text()) if notes.exists() else 0
    if done == 0:
        notes.write_text("2")
        raise KeyboardInterrupt
    return xr.Dataset({"found_done": done})


def test_an_interrupted_run_goes_on_with_the_same_command(
    star: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = Simulator("star", "a long run", Long, long_run, keeps="notes")
    monkeypatch.setattr(sys.modules[THERE], "SIMULATOR", long)
    out = tmp_path / "star.nc"
    status, _, err = star("--out", str(out))
    (kept,) = tmp_path.iterdir()
    assert status == 130
    assert f"the same command goes on from {kept}" in err
    assert star("--steps", "4", "--out", str(out))[0] == 130  # other options have a file of their own
    assert star("--out", str(out))[0] == 0
    with xr.open_dataset(out, engine="h5netcdf") as found:
        assert int(found.found_done) == 2
    assert not kept.exists()


def test_a_file_that_the_user_names_is_left_alone(star: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[THERE], "SIMULATOR", Simulator("star", "a long run", Long, long_run, keeps="notes"))
    (tmp_path / "mine").write_text("1")
    assert star("--notes", str(tmp_path / "mine"), "--out", str(tmp_path / "star.nc"))[0] == 0
    assert (tmp_path / "mine").read_text() == "1"
