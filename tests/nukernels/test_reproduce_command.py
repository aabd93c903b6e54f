"""`nukernels reproduce`: one paper, or all with an index."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from nukernels import cli, reproductions


def call(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["nukernels", "reproduce", *arguments])
    with pytest.raises(SystemExit) as left:
        cli.main()
    return int(left.value.code or 0)


@pytest.fixture
def two_papers(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that works, and one that cannot."""

    def works(folder: Path, progress: object, full: bool) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "report.md").write_text(f"# kepler1609: ours beside theirs\n\nfull: {full}\n")
        return folder / "report.md"

    def fails(folder: Path, progress: object, full: bool) -> Path:
        raise ValueError("no epicycles here")

    for name, made in (("kepler1609", works), ("ptolemy150", fails)):
        monkeypatch.setitem(sys.modules, f"papers.{name}", SimpleNamespace(reproduce=made))  # type: ignore[arg-type]
    modules = {name: f"papers.{name}" for name in ("ptolemy150", "kepler1609")}
    monkeypatch.setattr(reproductions, "PAPERS", modules)


def test_without_a_paper_all_are_written_and_a_failure_is_reported_at_the_end(
    two_papers: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(monkeypatch, "--out", str(tmp_path)) == 2
    assert (tmp_path / "index.md").read_text().splitlines() == [
        "# The papers, ours beside theirs",
        "",
        "* ptolemy150: FAILED, ValueError: no epicycles here",
        "* [kepler1609: ours beside theirs](kepler1609/report.md)",
    ]
    assert "not reproduced: ptolemy150 (no epicycles here)" in capsys.readouterr().err


def test_full_statistics_reach_the_paper(
    two_papers: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(monkeypatch, "kepler1609", "--full", "--out", str(tmp_path)) == 0
    assert "full: True" in capsys.readouterr().out
    assert call(monkeypatch, "kepler1609", "--out", str(tmp_path)) == 0
    assert "full: False" in capsys.readouterr().out


def test_a_place_that_cannot_be_written_to_is_refused_before_the_work(
    two_papers: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert call(monkeypatch, "ptolemy150", "--out", str(tmp_path / "file")) == 2
    assert "file is no folder; choose another place" in capsys.readouterr().err
