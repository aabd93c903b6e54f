"""float32 in, float32 out, on every target, for kernels that have single precision; the bounds of their domain."""

from __future__ import annotations

import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest

import nukernels as nk

PACKAGE = '''\
import sympy as sp
from derivations.core import Paper, Range, definition, kernel, process, quantity

PROCESS = process(__name__, Paper("lengths", "A. Author", "Title", "J. Phys.", 2000), name="lengths")
a, b = (quantity("lengths", n, n, 1, n, positive=True, domain=Range("0.1", "0.7")) for n in "ab")
length, large = (quantity("lengths", n, n, 1, n) for n in ("length", "large"))

@definition("lengths:1", defines=length)
def hypotenuse():
    """Of a right-angled triangle."""
    return sp.sqrt(a**2 + b**2)

@definition("lengths:2", defines=large)
def large_hypotenuse():
    """The squares are no floats."""
    return sp.sqrt((10**25 * a) ** 2 + (10**25 * b) ** 2)

BOTH = ("double", "single")
kernel("lengths.length", "In floats.", outputs=[hypotenuse], variables=[a], parameters=[b], precisions=BOTH)
kernel("lengths.large", "In doubles.", outputs=[large_hypotenuse], variables=[a], parameters=[b], precisions=BOTH)
kernel("lengths.plain", "Doubles only.", outputs=[hypotenuse], variables=[a], parameters=[b])
'''
TARGETS = ("c", "numba", "numpy_source", "jax")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The three kernels, built in a process of its own."""
    root = tmp_path_factory.mktemp("lengths")
    (root / "lengths_physics.py").write_text(PACKAGE)
    out = root / "out"
    house = str(Path(__file__).resolve().parents[2])
    script = (
        f"import sys; sys.path[:0] = [{house!r}, {str(root)!r}]; from pathlib import Path; "
        f"from codegen.build import build; build('lengths_physics', Path({str(out)!r}), workers=1)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=root)
    return out


@pytest.mark.parametrize("target", TARGETS)
def test_float32_in_is_float32_out_where_a_kernel_has_single_precision(folder: Path, target: str) -> None:
    """As a ufunc with both loops would do it, whatever computes."""
    sides = np.array([0.2, 0.3, 0.4], dtype=np.float32)
    for name, scale in (("length", 1.0), ("large", 1e25), ("plain", 1.0)):
        kernel = nk.kernel(f"lengths.{name}", target, folder)
        assert kernel.target == target
        for given, wanted in ((sides, np.float32), (sides[0], np.float32), (sides.astype(float), np.float64)):
            found = kernel(given, b=0.3)
            assert found.dtype == (np.float64 if name == "plain" else wanted), (name, given)
            np.testing.assert_allclose(found, scale * np.hypot(given.astype(float), 0.3), rtol=2e-7)
        assert np.asarray(kernel(0.2, b=0.3)).dtype == np.float64
        assert kernel(sides, b=np.array([0.3])).dtype == np.float64
        assert kernel([0.2, 0.3], b=sides[:2]).dtype == np.float64, "a list of numbers is an array of doubles"
        place = np.empty(3)
        assert kernel(sides, b=0.3, out=place) is place


@pytest.mark.parametrize("target", ["numba", "numpy_source", "jax"])
def test_the_loop_is_the_one_that_numpy_would_take(folder: Path, target: str) -> None:
    """Small integers and half precision fit into single precision; integers of Python and int64 do not."""
    ufunc, other = nk.kernel("lengths.length", folder=folder).ufunc, nk.kernel("lengths.length", target, folder)
    one = np.array([1])
    for a, b in (
        (one.astype(np.int16), np.float32(0.5)),
        (one.astype(np.float16), 0.5),
        (one.astype(np.int16), one.astype(np.int8)),
        (one, np.float32(0.5)),
        (np.float32(1), np.float64(0.5)),
        (one.astype(bool), np.float32(0.5)),
    ):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", nk.DomainWarning)
            assert np.asarray(other(a, b=b)).dtype == np.asarray(ufunc(a, b)).dtype, (a.dtype, b)


def test_a_kernel_says_how_single_precision_is_computed(folder: Path) -> None:
    length, large, plain = (nk.kernel(f"lengths.{name}", folder=folder) for name in ("length", "large", "plain"))
    assert (length.single_inside, large.single_inside, plain.single_inside) == ("single", "double", None)
    assert "single precision too): In floats" in repr(length)
    assert "single precision too (computed in double)): In doubles" in repr(large)
    assert "single precision" not in repr(plain)


@pytest.mark.parametrize("name", ["length", "large"])
def test_a_bound_as_float32_rounds_it_lies_inside_the_domain(folder: Path, name: str) -> None:
    """float32(0.7) is a little below 0.7, float32(0.1) a little above: both are the ends of the range."""
    kernel = nk.kernel(f"lengths.{name}", folder=folder)
    ends = np.array([0.1, 0.7], dtype=np.float32)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        kernel(ends, b=ends)
        kernel(ends, b=0.7)
        kernel(ends, b=ends[0])
    for beyond in (np.nextafter(ends[1], np.float32(1)), np.nextafter(ends[0], np.float32(0))):
        with pytest.warns(nk.DomainWarning, match=r"a must be from 0\.1 to 0\.7"):
            kernel(np.array([0.3, beyond]), b=0.3)
        with pytest.warns(nk.DomainWarning, match=r"a must be from"):
            kernel(np.array([0.3, float(beyond) * (1 + 1e-6 * np.sign(beyond - 0.4))], dtype=np.float32), b=0.3)
