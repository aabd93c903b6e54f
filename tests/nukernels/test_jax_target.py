"""Kernels in JAX as users call them, and the pure function for programs of their own."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import nukernels as nk
from nukernels.errors import KernelsNotBuilt

if importlib.util.find_spec("jax") is None:
    pytest.skip(
        "JAX is not installed: its kernels are not called (pip install 'nukernels[jax]')", allow_module_level=True
    )


def test_the_jax_target_gives_numpy_arrays_in_double_precision(recoil_folder: Path) -> None:
    """As every other target, whatever jax_enable_x64 says, with out= and warnings about the domain."""
    jitted = nk.kernel("my_physics.recoil", target="jax", folder=recoil_folder)
    energies = np.linspace(1.0, 50.0, 7)
    masses = {i.name: 1e5 for i in jitted.inputs if i.role == "parameter"}
    others = [] if masses else [np.full(7, 1e5)]
    found = jitted(energies, *others, **masses)
    assert found.dtype == np.float64
    np.testing.assert_allclose(found, 2 * energies**2 / 3e5, rtol=1e-14)
    place = np.empty(7)
    assert jitted(energies, *others, out=place, **masses) is place
    with pytest.warns(nk.DomainWarning):
        jitted(energies * 100, *others, **masses)


def test_the_pure_function_differentiates(recoil_folder: Path) -> None:
    import jax

    kernel = nk.kernel("my_physics.recoil", folder=recoil_folder)
    with jax.enable_x64(True):
        slope = jax.grad(kernel.jax)(10.0, 1e5)
    assert float(slope) == pytest.approx(40 / 3e5, rel=1e-14)
    assert "def recoil(" in kernel.source("jax")


def test_without_jax_the_message_says_what_to_install(recoil_folder: Path) -> None:
    code = (
        "import sys; sys.modules['jax'] = None\n"
        "import nukernels as nk\n"
        f"nk.kernel('my_physics.recoil', target='jax', folder={str(recoil_folder)!r})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert f"{KernelsNotBuilt.__name__}: the jax target needs jax: pip install 'nukernels[jax]'" in done.stderr
