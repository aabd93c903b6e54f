"""`nk.threads`: how many threads compute large arrays, as users say it and as kernels answer."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import nukernels as nk
from nukernels.compiled import Kernel

N = 100_003


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    with nk.threads(nk.threads()):
        yield


@pytest.fixture
def recoil(recoil_folder: Path) -> Kernel:
    return nk.kernel("my_physics.recoil", folder=recoil_folder)


def test_a_number_holds_until_the_next_or_within_a_block() -> None:
    nk.threads(1)
    assert nk.threads() == 1
    assert repr(nk.threads(3)) == "<3 threads on large arrays>"
    assert nk.threads() == 3
    with nk.threads(2) as number:
        assert number == nk.threads() == 2
        with nk.threads(np.int64(7)):
            assert nk.threads() == 7
        assert nk.threads() == 2
    assert nk.threads() == 3
    with pytest.raises(ZeroDivisionError), nk.threads(5):
        raise ZeroDivisionError
    assert nk.threads() == 3


@pytest.mark.parametrize("wrong", [0, -2, 1025, 10**30, 2.0, "4", True, [2], np.nan])
def test_what_is_no_number_of_threads_is_refused(wrong: Any) -> None:
    nk.threads(3)
    with pytest.raises(ValueError, match=r"threads must be a whole number from 1 to 1024, not "):
        nk.threads(wrong)
    assert nk.threads() == 3


def test_kernels_give_the_same_for_any_number(recoil: Kernel) -> None:
    energies = np.linspace(1, 50, N)
    wanted = recoil(energies, M=60000.0)
    np.testing.assert_allclose(wanted, 2 * energies**2 / 180000, rtol=1e-15)
    for number in (2, 3, 7):
        with nk.threads(number):
            np.testing.assert_array_equal(recoil(energies, M=60000.0), wanted)


@pytest.mark.parametrize("place", [0, N // 2, N - 1])
def test_the_domain_is_watched_in_every_thread(recoil: Kernel, place: int) -> None:
    energies = np.full(N, 30.0)
    energies[place] = 60.0
    with nk.threads(4):
        with pytest.warns(nk.DomainWarning) as raised:
            found = recoil(energies, M=60000.0)
        assert [str(w.message) for w in raised] == ["my_physics.recoil: E = 60 MeV: E must be from 1 to 50"]
        assert found[place] == pytest.approx(0.04, rel=1e-15)
        with pytest.raises(nk.DomainError, match="E = 60 MeV: E must be from 1 to 50"):
            recoil(energies, M=60000.0, strict=True)
        energies[place] = np.nan
        assert np.isnan(recoil(energies, M=60000.0, strict=True)).sum() == 1


def test_a_wrong_environment_is_said_when_kernels_are_wanted(recoil_folder: Path) -> None:
    """Not at the import, which computes nothing."""
    wanted = f"nk.kernel('my_physics.recoil', folder={str(recoil_folder)!r})"
    script = f"import nukernels as nk; print('imported', flush=True); {wanted}"
    environment = {**os.environ, "NUKERNELS_THREADS": "two"}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout == "imported\n"
    assert done.stderr.splitlines()[-1].endswith("NUKERNELS_THREADS must be a whole number from 1 to 1024, not 'two'")
