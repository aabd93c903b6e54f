"""Kernels in single precision: as C functions, as ufunc loops, and what does not fit into the format."""

from __future__ import annotations

import ctypes
from fractions import Fraction

import numpy as np
import pytest

from codegen.certify.loaded import targets_of
from codegen.certify.run import has_target
from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Op, Program, Result
from codegen.targets import CannotExpress, Module, targets
from codegen.targets.precision import floating_single
from generated import Library

EPSILON = float(np.finfo(np.float32).eps)


@pytest.fixture(scope="module")
def library(toy_folder):
    return Library(toy_folder)


def test_the_type_of_the_inputs_chooses_the_loop(library):
    """As NumPy's own functions do: single in, single out; numbers of Python follow the arrays."""
    occupation = library.kernel("toy_physics.occupation")
    energies = np.linspace(0.5, 30, 1000, dtype=np.float32)
    assert occupation.precisions == ("double", "single")
    assert occupation.ufunc.types == ["fff->f", "ddd->d"]
    single = occupation.ufunc(energies, 11.0, 4.0)
    double = occupation.ufunc(energies.astype(float), 11.0, 4.0)
    assert single.dtype == np.float32
    assert double.dtype == np.float64
    conditions = 1 + energies / 4
    assert (np.abs(single - double) <= 8 * conditions * EPSILON * double).all()
    assert np.abs(single - double).max() > 0, "the single loop must not be double in disguise"
    assert occupation.ufunc(1.0, 11.0, 4.0).dtype == np.float64


def test_a_kernel_that_does_not_declare_it_has_none(library):
    """Single precision in gives double precision out."""
    rate = library.kernel("toy_physics.rate")
    assert rate.precisions == ("double",)
    assert rate.ufunc.ntypes == 1
    assert not hasattr(library.compiled, "toy_physics_rate_f32")


def test_scalar_array_and_strided_calls_agree_in_single_precision(library):
    """A value depends on its inputs alone, as in double precision."""
    mixed = library.kernel("toy_physics.mixed")
    rng = np.random.default_rng(5)
    x, z = rng.uniform(-1, 1, (2, 300)).astype(np.float32)
    whole = mixed.ufunc(x, z)
    for n in (1, 15, 16, 17, 65, 299):
        np.testing.assert_array_equal(mixed.ufunc(x[-n:], z[-n:]), whole[-n:])
    np.testing.assert_array_equal(mixed.ufunc(x[::-3], z[::-3]), whole[::-3])
    scalar = library.compiled["toy_physics_mixed_f32"]
    scalar.argtypes, scalar.restype = [ctypes.c_float] * 2 + [ctypes.POINTER(ctypes.c_float)], None
    out = ctypes.c_float()
    for i in range(20):
        scalar(float(x[i]), float(z[i]), ctypes.byref(out))
        assert out.value == pytest.approx(float(whole[i]), rel=20 * EPSILON, abs=20 * EPSILON)


def test_nan_in_nan_out_and_checks_in_single_precision(library):
    bose = library.kernel("toy_physics.bose")
    bose.failed()
    assert np.isnan(bose.ufunc(np.float32("nan")))
    assert bose.failed() == []
    bose.ufunc(np.array([0.5, 2.0], dtype=np.float32))
    assert [c["name"] for c in bose.failed()] == ["z"]


def test_values_on_the_way_may_leave_the_range_where_single_precision_only_carries(library):
    """Squares of 10^26 are no floats: the loop for floats is that of doubles, and its results are rounded once."""
    modulus = library.kernel("toy_physics.modulus")
    assert (modulus.precisions, modulus.single_inside) == (("double", "single"), "double")
    assert library.kernel("toy_physics.mixed").single_inside == "single"
    assert library.kernel("toy_physics.rate").single_inside is None
    assert modulus.ufunc.types == ["fff->f", "ddd->d"]
    rng = np.random.default_rng(6)
    x, energy = rng.uniform(-2, 2, 1000).astype(np.float32), rng.uniform(0, 100, 1000).astype(np.float32)
    for temperature in (np.float32(3.3), rng.uniform(1, 10, 1000).astype(np.float32)):  # the same for all, and not
        exact = modulus.ufunc(*(np.asarray(a, dtype=float) for a in (x, energy, temperature))).astype(np.float32)
        whole = modulus.ufunc(x, energy, temperature)
        assert whole.dtype == np.float32
        np.testing.assert_array_equal(whole, exact)
        if np.ndim(temperature) == 0:
            np.testing.assert_array_equal(modulus.ufunc(x[::-3], energy[::-3], temperature), whole[::-3])
            np.testing.assert_array_equal(modulus.ufunc(x[7:], energy[7:], temperature), whole[7:])
            np.testing.assert_array_equal(modulus.ufunc(x[:5], energy[:5], temperature), whole[:5])
    assert modulus.ufunc(np.float32("nan"), energy[:0], np.float32(3)).shape == (0,)
    modulus.failed()
    assert np.isnan(modulus.ufunc(np.float32("nan"), energy[0], np.float32(3.3)))
    assert modulus.failed() == []
    modulus.ufunc(np.array([1, 2.5], dtype=np.float32), np.float32(1), np.float32(0.5))
    assert [c["name"] for c in modulus.failed()] == ["x", "T"]


def test_carrying_single_precision_adds_no_loop_to_compile(library):
    """Only functions that convert; the generated files say what they do."""
    source, header = ((library.root / "c" / f"toy_physics.{end}").read_text() for end in "ch")
    assert "toy_physics_mixed_f32_loop" in source
    assert "toy_physics_modulus_f32_loop" not in source
    assert "toy_physics.modulus in single precision, computed in double precision" in header
    jax = (library.root / "jax" / "toy_physics.py").read_text()
    assert "Certified with inputs in 64 bits only" in jax.partition("def modulus(")[2].partition("def ")[0]
    assert "Certified with inputs in 64 bits only" not in jax.partition("def mixed(")[2].partition("def ")[0]
    fortran = (library.root / "fortran" / "toy_physics.f90").read_text()
    assert "toy_physics.modulus in single precision, computed in double precision" in fortran


def test_only_targets_that_keep_the_range_are_certified(library):
    """JAX computes in the format of its inputs."""
    names = {t.name: t.inside for t in targets_of(library.kernel("toy_physics.modulus"))}
    assert (names["c single"], names["c array single"], names["c array"]) == ("double", "double", "")
    assert "jax single" not in names
    assert targets_of(library.kernel("toy_physics.mixed"), only="c single")[0].inside == ""
    carried = library.manifest["kernels"]["toy_physics.modulus"]
    asked = {name for name in ("c", "jax", "c single", "jax single") if has_target(carried, name)}
    assert asked == {"c", "jax", "c single"}


def test_numbers_are_rounded_once():
    """Each literal is the float nearest to the exact number, or an exactly rounded quotient of two."""
    assert floating_single(Fraction(2, 3))[0] == "2.0f/3.0f"
    assert floating_single(Fraction(-5))[0] == "-5.0f"
    assert floating_single(Fraction(3, 10**12))[0] == "3e-12f"
    # Nearer to a double halfway between two floats than to either: through the double it is rounded twice.
    tricky = Fraction(2**24 + 1) + Fraction(1, 2**40)
    assert float(np.float32(floating_single(tricky)[0].rstrip("f"))) == 2**24 + 2
    for p, q in ((1, 3**20), (7**15, 11**9), (10**20 + 1, 3 * 10**19)):
        text = floating_single(Fraction(p, q))[0].rstrip("f")
        nearest = Fraction(float(np.float32(text)))
        for side in (-np.inf, np.inf):
            other = Fraction(float(np.nextafter(np.float32(text), np.float32(side))))
            assert abs(nearest - Fraction(p, q)) <= abs(other - Fraction(p, q))


@pytest.mark.parametrize("value", [Fraction(10) ** 39, Fraction(1, 10**38), Fraction(-(10**40))])
def test_a_constant_out_of_range_is_refused_at_generation(value):
    """The message names the kernel: it must not declare single precision."""
    builder = Builder({"x": "variable"})
    step = builder.add(Op.MUL, builder.constant(value), builder.input("x"))
    argument = Argument("x", "variable", "1", "", bounds=("0", "1"))
    program = Program("t.large", "", (argument,), tuple(builder.steps), (Result("r", step, "e:1", "1", ""),))
    single = Program(**{**vars(program), "precisions": ("double", "single")})
    assert targets()["c"].files(Module("t", "", (program,)))
    with pytest.raises(CannotExpress, match=r"t\.large: the constant .* is out of the range of single precision"):
        targets()["c"].files(Module("t", "", (single,)))


def test_decimals_of_floats_do_not_depend_on_the_version_of_numpy():
    """Exponents from a million on and below 1e-4, whatever str does; each is read back as the same float."""
    wanted = {10**8: "1e+08f", -15 * 10**6: "-1.5e+07f", 999999: "999999.0f", 10**6: "1e+06f", 0: "0.0f"}
    wanted |= {Fraction(117, 10**13): "1.17e-11f", Fraction(2**24 + 1, 2**26): "0.25f", 2**24 + 2: "1.6777218e+07f"}
    for number, text in wanted.items():
        assert floating_single(Fraction(number))[0] == text
