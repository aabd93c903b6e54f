"""How functions of the simulator are compiled: Numba, with a cache that notices when a generated kernel changes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

from nukernels.errors import UserMistake

try:
    from numba import njit
except ImportError as error:  # an optional dependency
    raise UserMistake("pulsar-kick follows particles in Numba: pip install 'nukernels[numba]'") from error

F = TypeVar("F", bound=Callable[..., Any])


def inlined(function: F) -> F:
    """A piece of the transport: compiled into its callers, never on its own."""
    return cast(F, njit(error_model="numpy")(function))


def compiled(function: F) -> F:
    """A whole loop: cached on disk, runs outside of the interpreter's lock.

    Numba keys its cache by the text of this function alone; one that closes over `sources()` is compiled anew when a
    file that is inlined into it has changed.
    """
    return cast(F, njit(cache=True, nogil=True, error_model="numpy")(function))


@cache
def sources() -> int:
    """Fingerprint of all that is compiled: the files of this folder and the generated kernels."""
    from generated.numba import spin_flavour_precession

    digest = hashlib.sha256()
    for path in [*sorted(Path(__file__).parent.glob("*.py")), Path(str(spin_flavour_precession.__file__))]:
        digest.update(path.read_bytes())
    return int.from_bytes(digest.digest()[:6], "little")
