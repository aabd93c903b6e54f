"""What a build says about itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how many parts are done, and of how many."""


class BuildError(RuntimeError):
    """A build that could not be finished; the kernels there were are still there."""


@dataclass(frozen=True)
class KernelReport:
    """A kernel that was built: operations per element as lowered and as compiled, and the time it took."""

    name: str
    operations_before: int
    operations_after: int
    seconds: float


@dataclass(frozen=True)
class BuildReport:
    """The result of a build.

    fresh: nothing had changed, nothing was done. written: files that have new content. removed: files
    of kernels that no longer exist. library: the compiled library, None without a C compiler (then
    `notes` says why). seconds: wall time.
    """

    package: str
    out: Path
    fresh: bool
    kernels: tuple[KernelReport, ...] = ()
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    library: Path | None = None
    notes: tuple[str, ...] = ()
    seconds: float = 0.0
