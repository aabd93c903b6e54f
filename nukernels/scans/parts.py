"""Finished chunks on disk, beside the result they will become. Each file is written whole or not at all."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from nukernels.errors import UserMistake
from nukernels.saving import in_one_step, require_writable
from nukernels.scans.packing import Outcome, unpack
from nukernels.scans.plan import Plan

PLAN = "plan.json"
NAME = re.compile(r"(\d+)-(\d+)\.part")


class Parts:
    """The folder OUT.parts of a scan."""

    def __init__(self, out: Path) -> None:
        self.folder = out.with_name(out.name + ".parts")

    def begun(self, plan: Plan) -> Plan:
        """The plan with the chunks that an earlier call began with, if one did. Nothing is written yet."""
        file = self.folder / PLAN
        if file.exists():
            try:
                begun = Plan.from_text(file.read_text())
            except (ValueError, KeyError, TypeError) as error:
                raise UserMistake(f"{file} is damaged ({error}); begin again with --fresh") from error
            if difference := plan.difference(begun):
                raise UserMistake(
                    f"{self.folder} holds an unfinished scan with {difference}; "
                    "finish it, choose another --out, or begin again with --fresh"
                )
            return begun
        require_writable(file)
        return plan

    def begin(self, plan: Plan, fresh: bool) -> None:
        """From here on the folder belongs to this plan; what is there is part of it, or goes with `fresh`."""
        if fresh:
            self.remove()
        self.begun(plan)  # another call may have begun something else in the meantime
        with in_one_step(self.folder / PLAN) as temporary:
            temporary.write_text(plan.text)

    def write(self, data: bytes, first: int, last: int) -> None:
        """The outcomes of the points from first to last."""
        with in_one_step(self.folder / f"{first:09d}-{last:09d}.part") as temporary:
            temporary.write_bytes(data)

    def ranges(self) -> list[tuple[int, int]]:
        """First and last point of each file, in order."""
        names = (NAME.fullmatch(path.name) for path in self.folder.glob("*.part"))
        return sorted((int(found[1]), int(found[2])) for found in names if found)

    def outcomes(self) -> Iterator[Outcome]:
        """Every point that is finished, in order; one file in memory at a time."""
        for first, last in self.ranges():
            yield from unpack((self.folder / f"{first:09d}-{last:09d}.part").read_bytes())

    def finished(self) -> set[int]:
        """Points that need no more work. A damaged file (after a power cut) goes: its points are computed again."""
        found: set[int] = set()
        for first, last in self.ranges():
            path = self.folder / f"{first:09d}-{last:09d}.part"
            try:
                found |= {each.index for each in unpack(path.read_bytes())}
            except ValueError:
                path.unlink()
        return found

    def forget_failures(self) -> None:
        """Removes the files with points that failed, so that they are computed again."""
        for first, last in self.ranges():
            path = self.folder / f"{first:09d}-{last:09d}.part"
            if any(each.error for each in unpack(path.read_bytes())):
                path.unlink()

    def remove(self) -> None:
        """The whole folder."""
        shutil.rmtree(self.folder, ignore_errors=True)
