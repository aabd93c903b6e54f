"""Long arrays on several threads: the numbers of one thread, under every circumstance."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from generated import Library, loader

PARAMETERS = (4.0, 939.0, 100.0, 0.1, 1.17e-11, -0.5, -0.63, 1.2, 1.0)
PIECE = 49152  # as ufunc.c has it: two of them, and a call is split
NUMBERS = (2, 3, 7)


@pytest.fixture
def library(toy_folder: Path) -> Iterator[Library]:
    before = loader.threads()
    yield Library(toy_folder)
    loader.set_threads(before)


def energies(n: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).uniform(0.5, 90, n)


def same(function: Any, *arguments: Any, numbers: tuple[int, ...] = NUMBERS) -> Any:
    """The results of one thread, which those of more must equal bit by bit."""

    def results(number: int) -> list[np.ndarray]:
        loader.set_threads(number)
        found = function(*arguments)
        return list(found) if isinstance(found, tuple) else [found]

    alone = results(1)
    for number in numbers:
        for one, more in zip(alone, results(number), strict=True):
            assert one.dtype == more.dtype
            assert one.tobytes() == more.tobytes(), number
    return alone


@pytest.mark.parametrize("n", [1, 2 * PIECE - 1, 2 * PIECE, 2 * PIECE + 1, 100_003, 16 * PIECE + 7])
def test_any_number_of_threads_gives_the_same_bits(library: Library, n: int) -> None:
    occupation = library.kernel("toy_physics.occupation").ufunc
    (wanted,) = same(occupation, energies(n), 11.0, 4.0)
    np.testing.assert_allclose(wanted, 1 / (np.exp((energies(n) - 11) / 4) + 1), rtol=1e-13)


def test_in_single_precision(library: Library) -> None:
    occupation = library.kernel("toy_physics.occupation").ufunc
    (found,) = same(occupation, energies(100_003).astype(np.float32), np.float32(11), np.float32(4))
    assert found.dtype == np.float32


def test_with_several_inputs_and_outputs(library: Library) -> None:
    rng = np.random.default_rng(2)
    columns = [*rng.uniform(5, 30, (2, 140_001)), *rng.uniform(-1, 0.99, (3, 140_001))]
    same(library.kernel("toy_physics.rate").ufunc, *columns, *PARAMETERS)
    first, second = same(library.kernel("toy_physics.kernels").ufunc, *columns[:3], *PARAMETERS)
    assert not np.array_equal(first, second)


def test_with_parameters_that_vary(library: Library) -> None:
    occupation = library.kernel("toy_physics.occupation").ufunc
    same(occupation, energies(140_001), np.linspace(0, 20, 140_001), np.linspace(1, 9, 140_001))
    same(occupation, 30.0, 11.0, np.linspace(1, 9, 140_001))


@pytest.mark.parametrize("part", [slice(None, None, 3), slice(None, None, -1), slice(None, 5, -2), slice(3, -1)])
def test_with_strides(library: Library, part: slice) -> None:
    """Also where results go to every other place, and nothing between is touched."""
    occupation = library.kernel("toy_physics.occupation").ufunc
    values = energies(400_011)
    same(occupation, values[part], 11.0, 4.0)

    def sparsely() -> np.ndarray:
        place = np.full((len(values[part]), 2), 7.0)
        occupation(values[part], 11.0, 4.0, out=place[::-1, 1])
        return place

    (found,) = same(sparsely)
    assert (found[:, 0] == 7.0).all()


def test_with_broadcasting_and_a_mask(library: Library) -> None:
    occupation = library.kernel("toy_physics.occupation").ufunc
    values, temperatures = energies(110_001), np.array([[1.0], [4.0], [9.0]])
    same(occupation, values, 11.0, temperatures)
    same(occupation, np.asfortranarray(energies(120_000).reshape(3, -1)), 11.0, temperatures)
    chosen = np.arange(100_003) % 50_000 > 5
    same(lambda: occupation(energies(100_003), 11.0, 4.0, out=np.zeros(100_003), where=chosen))


def test_nan_and_infinity_stay_where_they_are(library: Library) -> None:
    occupation, n = library.kernel("toy_physics.occupation").ufunc, 100_003
    values = energies(n)
    values[::1009] = np.nan
    values[5::2003] = np.inf
    values[7::3001] = -np.inf
    with np.errstate(all="raise"):  # NumPy reads the flags of the calling thread
        (found,) = same(occupation, values, 11.0, 4.0)
    np.testing.assert_array_equal(np.isnan(found), np.isnan(values))


@pytest.mark.parametrize("place", [0, PIECE - 1, PIECE, 50_000, 100_002])
@pytest.mark.parametrize("number", [1, 4])
def test_a_failed_check_of_any_piece_reaches_the_caller(library: Library, place: int, number: int) -> None:
    """And nobody else, and once."""
    rate = library.kernel("toy_physics.rate")
    rng = np.random.default_rng(2)
    columns = [*rng.uniform(5, 30, (2, 100_003)), *rng.uniform(-1, 0.99, (3, 100_003))]
    loader.set_threads(number)
    rate.failed()
    rate.ufunc(*columns, *PARAMETERS)
    assert rate.failed() == []
    columns[2][place] = 1.5
    rate.ufunc(*columns, *PARAMETERS)
    heard: list[Any] = []
    other = threading.Thread(target=lambda: heard.extend(rate.failed()))
    other.start()
    other.join()
    assert heard == []
    assert [c["name"] for c in rate.failed()] == ["mu_prime"]
    assert rate.failed() == []


OVERLAPS = {
    "itself": (0, 8, 8),
    "one element on": (8, 8, 8),
    "one element back": (-8, 8, 8),
    "far on": (8 * 80_000, 8, 8),
    "backwards": (8 * 160_000, 8, -8),
    "between": (8, 16, 16),
    "one place for all": (8 * 180_001, 8, 0),
    "half an element": (8 * 400_004, 8, 4),
}


@pytest.mark.parametrize("name", list(OVERLAPS))
def test_results_over_inputs_are_those_of_one_thread(library: Library, name: str) -> None:
    """The bare loop, as NumPy calls it where it makes no copies: what is read when does not change with threads."""
    n = 160_001
    shift, step_in, step_out = OVERLAPS[name]
    loop = library.compiled.toy_physics_occupation_ufunc
    loop.argtypes, loop.restype = [ctypes.c_void_p] * 4, None
    mu, temperature = ctypes.c_double(11), ctypes.c_double(4)

    def called() -> np.ndarray:
        memory = energies(800_000)
        start = memory.ctypes.data + 8 * 200_000
        pointers = (ctypes.c_void_p * 4)(
            start, ctypes.addressof(mu), ctypes.addressof(temperature), start + shift if shift else start
        )
        steps = (ctypes.c_ssize_t * 4)(step_in, 0, 0, step_out)
        loop(pointers, (ctypes.c_ssize_t * 1)(n), steps, None)
        return memory

    (found,) = same(called)
    assert not np.array_equal(found, energies(800_000))


def test_two_results_in_one_place_are_those_of_one_thread(library: Library) -> None:
    loop = library.compiled.toy_physics_kernels_ufunc
    loop.argtypes, loop.restype = [ctypes.c_void_p] * 4, None
    rng = np.random.default_rng(2)
    columns = [*rng.uniform(5, 30, (2, 140_001)), rng.uniform(-1, 0.99, 140_001)]
    numbers = np.array(PARAMETERS)
    inputs = [c.ctypes.data for c in columns] + [numbers.ctypes.data + 8 * i for i in range(9)]

    def called() -> np.ndarray:
        place = np.zeros(140_101)
        pointers = (ctypes.c_void_p * 14)(*inputs, place.ctypes.data, place.ctypes.data + 800)
        steps = (ctypes.c_ssize_t * 14)(8, 8, 8, *[0] * 9, 8, 8)
        loop(pointers, (ctypes.c_ssize_t * 1)(140_001), steps, None)
        return place

    same(called)


def test_calls_that_run_freely_get_the_numbers_of_one_thread(library: Library) -> None:
    """Callers with inputs that change from call to call, in both precisions, while somebody changes the number."""
    occupation, mixed = library.kernel("toy_physics.occupation"), library.kernel("toy_physics.mixed")
    loader.set_threads(1)
    pool = energies(400_000)
    small = (pool[:200_000] / 90).astype(np.float32)
    whole, half = occupation.ufunc(pool, 11.0, 4.0), mixed.ufunc(small, small[::-1])
    wrong: list[str] = []
    over = threading.Event()

    def restless() -> None:
        turn = 0
        while not over.wait(0.001):
            turn += 1
            loader.set_threads(1 + turn % 5)

    def work(number: int) -> None:
        rng = np.random.default_rng(number)
        place = np.empty(400_000)
        for turn in range(25):
            first, last = sorted(rng.integers(0, 400_000, 2))
            found = place[: last - first]
            occupation.failed()
            if number % 2:  # inputs copied, a bad one among them
                values = pool[first:last].copy()
                values[len(values) // 2 :][:1] = -1.0
                occupation.ufunc(values, 11.0, 4.0, out=found)
                found[len(values) // 2 :][:1] = whole[first:last][len(values) // 2 :][:1]
            else:
                occupation.ufunc(pool[first:last], 11.0, 4.0, out=found)
            if [c["name"] for c in occupation.failed()] != (["E"] if number % 2 and last > first else []):
                wrong.append(f"checks {number} {turn}")
            if found.tobytes() != whole[first:last].tobytes():
                wrong.append(f"double {number} {turn}")
            if turn % 5 == 0 and mixed.ufunc(small, small[::-1]).tobytes() != half.tobytes():
                wrong.append(f"single {number} {turn}")

    callers = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    change = threading.Thread(target=restless)
    for thread in (change, *callers):
        thread.start()
    for thread in callers:
        thread.join()
    over.set()
    change.join()
    assert wrong == []


def test_a_library_of_before_there_were_threads_still_loads() -> None:
    loader._Threads().apply(ctypes.CDLL(None))
