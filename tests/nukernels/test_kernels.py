"""`nk.kernel`: calling conventions, units, targets, and what it says of wrong input.

The kernel is the tutorial's, <R> = 2 E^2/(3 M), so that every expected number is worked out by hand.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
import warnings
from pathlib import Path

import mpmath
import numpy as np
import pytest
from astropy import units as u

import nukernels as nk
import nukernels.compiled
from nukernels.compiled import Kernel

TARGETS = ("c", "numba", "numpy_source", "mpmath")


@pytest.fixture
def recoil(recoil_folder: Path) -> Kernel:
    return nk.kernel("my_physics.recoil", folder=recoil_folder)


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_gives_the_value_for_scalars_and_arrays(recoil_folder: Path, target: str) -> None:
    recoil = nk.kernel("my_physics.recoil", target, recoil_folder)
    assert recoil.target == target
    assert float(recoil(30.0, M=60000.0)) == pytest.approx(0.01, rel=1e-15)
    found = np.asarray(recoil(np.array([[3.0], [30.0]]), M=[60000.0, 120000.0]), dtype=float)
    np.testing.assert_allclose(found, [[1e-4, 5e-5], [1e-2, 5e-3]], rtol=1e-15)


def test_a_scalar_gives_a_number_and_an_array_an_array(recoil: Kernel) -> None:
    assert isinstance(recoil(30, M=60000), float)
    assert recoil([30], M=60000).shape == (1,)
    assert recoil(np.zeros((0, 3)), M=60000).shape == (0, 3)


def test_inputs_go_by_position_or_by_name(recoil: Kernel) -> None:
    expected = recoil(30.0, M=60000.0)
    assert recoil(30.0, 60000.0) == recoil(E=30.0, M=60000.0) == recoil(M=60000.0, E=30.0) == expected


def test_out_receives_the_result(recoil: Kernel) -> None:
    place = np.empty(2)
    assert recoil([3.0, 30.0], M=60000.0, out=place) is place
    np.testing.assert_allclose(place, [1e-4, 1e-2], rtol=1e-15)


@pytest.mark.parametrize("kind", [np.float32, np.longdouble, np.int64, np.uint8])
def test_other_real_numbers_are_understood(recoil: Kernel, kind: type) -> None:
    np.testing.assert_allclose(recoil(np.array([3, 30], dtype=kind), M=60000), [1e-4, 1e-2], rtol=1e-15)


def test_quantities_convert_and_give_quantities(recoil: Kernel) -> None:
    energy = recoil(30 * u.MeV, M=60 * u.GeV)
    assert energy.unit == u.MeV
    assert energy.value == pytest.approx(0.01, rel=1e-15)
    kelvin = (30 * u.MeV).to(u.K, equivalencies=u.temperature_energy())
    assert recoil(kelvin, M=60 * u.GeV).value == pytest.approx(0.01, rel=1e-12)
    grams = (60 * u.GeV).to(u.g, equivalencies=u.mass_energy())
    assert recoil([30.0, 3.0] * u.MeV, M=grams).value == pytest.approx([1e-2, 1e-4], rel=1e-12)


def test_wrong_dimension_names_argument_and_what_is_allowed(recoil: Kernel) -> None:
    with pytest.raises(nk.UnitError, match=r"M: got a quantity in km \(energy\^-1\); allowed is a plain number in MeV"):
        recoil(30.0, M=3 * u.km)
    with pytest.raises(nk.UnitError, match=r"E: got a quantity in T \(an electromagnetic dimension"):
        recoil(3 * u.T, M=60000.0)


@pytest.mark.parametrize(
    ("args", "named", "message"),
    [
        ((30.0,), {}, "my_physics.recoil misses M; it takes E, M"),
        ((), {"E": 1.0, "M": 1e5, "m": 2.0}, r"does not take m \(did you mean M\?\); it takes E, M"),
        ((30.0,), {"M": 1e5, "T": 4.0}, "does not take T; it takes E, M"),
        ((30.0,), {"E": 30.0, "M": 1e5}, "got E twice"),
        ((1.0, 1e5, 3.0), {}, r"takes 2 inputs \(E, M\), not 3"),
        ((), {}, "misses E, M"),
    ],
)
def test_wrong_names_are_named(recoil: Kernel, args: tuple[float, ...], named: dict[str, float], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        recoil(*args, **named)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize(
    ("value", "message"),
    [
        (1 + 2j, r"E must be real numbers, not complex \(\(1\+2j\)\)"),
        (np.array([1 + 0j]), "E must be real numbers, not complex"),
        ("30", r"E must be real numbers, not text \(30\)"),
        (["a", "b"], "E must be real numbers, not text"),
        (None, "E must be real numbers, not NoneType"),
        (np.datetime64("2020-01-01"), "E must be real numbers, not dates"),
    ],
)
def test_what_is_no_real_number_is_refused(recoil_folder: Path, target: str, value: object, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        nk.kernel("my_physics.recoil", target, recoil_folder)(value, M=60000.0)


@pytest.mark.parametrize("target", TARGETS)
def test_outside_the_domain_one_warning_names_input_value_and_range(recoil_folder: Path, target: str) -> None:
    recoil = nk.kernel("my_physics.recoil", target, recoil_folder)
    with pytest.warns(nk.DomainWarning) as raised:
        found = recoil([30.0, 60.0, 70.0], M=60000.0)
    assert [str(w.message) for w in raised] == ["my_physics.recoil: E = 60 MeV: E must be from 1 to 50"]
    assert raised[0].filename == __file__
    np.testing.assert_allclose(np.asarray(found, dtype=float)[1], 0.04, rtol=1e-15)


@pytest.mark.parametrize("target", TARGETS)
def test_strict_refuses_to_extrapolate(recoil_folder: Path, target: str) -> None:
    recoil = nk.kernel("my_physics.recoil", target, recoil_folder)
    with pytest.raises(nk.DomainError, match="E = 60 MeV: E must be from 1 to 50; M = 1 MeV: M must be from"):
        recoil(60.0, M=1.0, strict=True)
    assert issubclass(nk.DomainError, ValueError)


def test_infinity_is_outside_the_domain(recoil: Kernel) -> None:
    with pytest.warns(nk.DomainWarning, match="E = inf MeV"):
        assert recoil(np.inf, M=60000.0) == np.inf


@pytest.mark.parametrize("target", TARGETS)
def test_nan_in_is_nan_out_without_a_word(recoil_folder: Path, target: str) -> None:
    recoil = nk.kernel("my_physics.recoil", target, recoil_folder)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = np.asarray(recoil([np.nan, 30.0], M=60000.0), dtype=float)
        assert np.isnan(float(recoil(30.0, M=np.nan)))
    assert np.isnan(found[0])
    assert found[1] == pytest.approx(0.01, rel=1e-15)


def test_a_warning_of_one_call_does_not_reach_the_next(recoil: Kernel) -> None:
    recoil.ufunc(60.0, 60000.0)  # the bare loop notes the failed check and nobody asks
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        recoil(30.0, M=60000.0)


def test_numba_gives_a_function_that_jitted_code_can_inline(recoil: Kernel) -> None:
    import numba

    scalar = recoil.numba

    @numba.njit
    def total(n: int) -> float:
        found = 0.0
        for _ in range(n):
            found += scalar(30.0, 60000.0)
        return found

    assert total(3) == pytest.approx(0.03, rel=1e-15)


def test_mpmath_works_at_the_precision_that_is_set(recoil_folder: Path) -> None:
    recoil = nk.kernel("my_physics.recoil", "mpmath", recoil_folder)
    with mpmath.workdps(50):
        assert abs(recoil(10, M=70000) - mpmath.mpf(200) / 210000) < mpmath.mpf(10) ** -50


def test_a_kernel_says_what_it_is_and_where_it_comes_from(recoil: Kernel) -> None:
    text = repr(recoil)
    assert "my_physics.recoil" in text
    assert "E [MeV] from 1 to 50: neutrino energy" in text
    assert recoil.equations == ("freedman1974:mean",)
    assert "Freedman" in recoil.papers[0]
    assert "freedman1974:mean" in recoil.source("c")
    assert "def recoil(E, M)" in recoil.source("numba")


def test_unknown_kernels_and_targets_are_named(recoil_folder: Path) -> None:
    with pytest.raises(KeyError, match=r"no kernel 'my_physics.recoi'; the closest are 'my_physics.recoil'"):
        nk.kernel("my_physics.recoi", folder=recoil_folder)
    with pytest.raises(ValueError, match="target is one of c, numba, numpy_source, jax, mpmath, not 'cuda'"):
        nk.kernel("my_physics.recoil", "cuda", recoil_folder)


def test_kernels_that_are_not_built_say_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(nk.KernelsNotBuilt, match=r"manifest.json is missing; run: nukernels build"):
        nk.kernel("my_physics.recoil", folder=tmp_path)


def test_without_compiled_code_numpy_stands_in_with_one_warning(
    recoil_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No compiler at build time: the sources are there, the library is not."""
    bare = tmp_path / "bare"
    subprocess.run(["cp", "-r", str(recoil_folder), str(bare)], check=True)
    subprocess.run(["rm", "-r", str(bare / "_build")], check=True)
    monkeypatch.setenv("NUKERNELS_CACHE", str(tmp_path / "empty"))
    monkeypatch.setattr(nukernels.compiled, "_FALLBACK_SAID", False)
    with pytest.warns(nk.NoCompilerWarning, match=r"needs a C compiler.*Using the NumPy source"):
        recoil = nk.kernel("my_physics.recoil", folder=bare)
    assert recoil.target == "numpy_source"
    assert recoil(30.0, M=60000.0) == pytest.approx(0.01, rel=1e-15)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        nk.kernel("my_physics.recoil", folder=bare)
    assert nk.kernel("my_physics.recoil", "numba", bare)(30.0, M=60000.0) == pytest.approx(0.01, rel=1e-15)


def test_loading_and_calling_needs_no_sympy(recoil_folder: Path) -> None:
    script = (
        f"import sys, nukernels as nk; nk.kernel('my_physics.recoil', folder={str(recoil_folder)!r})(30.0, M=6e4); "
        "print(*sorted({'sympy', 'scipy', 'numba', 'astropy', 'mpmath', 'flint'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


# The house's own kernels: several outputs, discrete inputs, bounds that depend on other inputs ---------

MATTER = {"T": 4.0, "m": 939.0, "mu_nucleon": -20.0, "mu_B_B": 0.001}


@pytest.fixture(scope="module")
def response() -> Kernel:
    return nk.kernel("neutrino_nucleon.response_function")


def test_several_outputs_come_as_a_named_tuple(response: Kernel) -> None:
    found = response(1.0, 10.0, 1, -1, **MATTER)
    assert found._fields == ("S_0", "dS_ss")
    places = (np.empty(3), np.empty(3))
    again = response([1.0, 2.0, 3.0], 10.0, 1, -1, **MATTER, out=places)
    assert again.S_0 is places[0]
    assert again.dS_ss[0] == found.dS_ss


def test_kernels_and_their_results_go_to_other_processes(response: Kernel) -> None:
    found = response(1.0, 10.0, 1, -1, **MATTER)
    kernel, again = pickle.loads(pickle.dumps((response, found)))
    assert type(again) is type(found)
    assert again == found == kernel(1.0, 10.0, 1, -1, **MATTER)
    assert (kernel.name, kernel.target) == (response.name, response.target)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize(("s", "named"), [(0.5, "s = 0.5"), ([1, -1, 2], "s = 2"), (0, "s = 0")])
def test_a_spin_other_than_one_is_always_an_error(target: str, s: object, named: str) -> None:
    """A spin of 0.3 is no extrapolation; the formulas have no meaning there."""
    response = nk.kernel("neutrino_nucleon.response_function", target)
    with pytest.raises(nk.DomainError, match=rf"{named}: s must be \+1 or -1"):
        response(1.0, 10.0, s, 1, **MATTER)


def test_nan_as_a_spin_is_nan_in_the_result(response: Kernel) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert np.isnan(response(1.0, 10.0, np.nan, 1, **MATTER).dS_ss)


def test_a_warning_names_what_its_bound_depends_on_and_the_reason(response: Kernel) -> None:
    with pytest.warns(nk.DomainWarning, match=r"q0 = 11 MeV: q0 must be from -q to q \(.*\), here with q = 10 MeV"):
        response(11.0, 10.0, 1, 1, **MATTER)


def test_broadcasting_over_parameters_agrees_with_single_calls(response: Kernel) -> None:
    temperatures = np.array([2.0, 4.0, 8.0])
    matter = {**MATTER, "T": temperatures[:, None], "mu_nucleon": -5 * temperatures[:, None]}
    together = response(np.array([0.5, 1.0]), 10.0, 1, -1, **matter).S_0
    assert together.shape == (3, 2)
    for i, T in enumerate(temperatures):
        single = response(1.0, 10.0, 1, -1, **{**MATTER, "T": T, "mu_nucleon": -5 * T}).S_0
        assert together[i, 1] == single


def test_units_of_a_density_go_through_natural_units() -> None:
    """n in cm^-3 is n in MeV^3 times (hbar c)^3."""
    conditions = nk.kernel("neutrino_nucleon.conditions")
    plain = conditions(1000.0, 0.01, T=4.0, m=939.0).fugacity
    density = 1000.0 / 197.3269804593**3 / u.fm**3
    assert conditions(density, 10 * u.keV, T=4.0 * u.MeV, m=939.0).fugacity.value == pytest.approx(plain, rel=1e-11)
