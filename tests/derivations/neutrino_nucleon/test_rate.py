"""Differential rate: statuses, statements, total cross section, exact spinors, and what kernels compute."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
import sympy as sp

from codegen.ir.builder import needed
from codegen.pipeline import compile_kernel
from derivations.core import CATALOGUE, Equation, Identity, Kernel
from derivations.neutrino_nucleon import (
    identities_nondegenerate,
    identities_rate,
    kinematics,
    nondegenerate,
    nondegenerate_kernels,
    rate,
)
from derivations.neutrino_nucleon import symbols as sy
from derivations.neutrino_nucleon.directions_and_spins import by_field_structure, sum_over_spins
from derivations.neutrino_nucleon.identities_nondegenerate import SCATTERINGS
from derivations.neutrino_nucleon.kernels import differential_cross_section, differential_cross_section_contracted
from derivations.neutrino_nucleon.phase_space import over_energy, over_initial_momentum
from derivations.neutrino_nucleon.rate_quadrature import Scattering, dirac_amplitude
from derivations.neutrino_nucleon.rate_quadrature import rate as rate_of
from derivations.neutrino_nucleon.response import balances, nucleon_energies, transfers
from derivations.proof import check_identity, status_of

MODULES = {identities_rate.__name__, identities_nondegenerate.__name__}
IDENTITIES = [i for i in CATALOGUE.identities.values() if i.module in MODULES]
OWN = {module.__name__ for module in (rate, nondegenerate, nondegenerate_kernels, kinematics)}
EQUATIONS = [e for e in CATALOGUE.equations.values() if e.module in OWN]
ISOTROPIC = (nondegenerate_kernels.isotropic_kernel, nondegenerate_kernels.isotropic_kernel_of_order_one_over_m)


@pytest.mark.parametrize("equation", EQUATIONS, ids=lambda e: e.id)
def test_every_print_of_the_rate_is_confirmed_exactly(equation: Equation) -> None:
    found = status_of(equation)
    assert (found.name, found.problems) == ("confirmed" if equation.kind == "derivable" else "definition", ())
    assert found.level in ("exact", "exact-transcendental")


def test_every_equation_of_both_sections_is_there() -> None:
    numbers = {*map(str, (9, 10, 11, *range(16, 24))), "t5", "t6", "t7"}
    assert numbers <= {e.number for e in EQUATIONS}


@pytest.mark.parametrize("identity", IDENTITIES, ids=lambda i: i.id)
def test_derivation_obeys(identity: Identity) -> None:
    assert not check_identity(identity, "derived").failures


def test_the_printed_amplitudes_do_not_give_the_printed_kernels() -> None:
    """(19)-(23) are right although (4) and (6), from which they come, are misprinted."""
    broken = {i.id for i in IDENTITIES if check_identity(i, "printed").failures}
    assert broken == {"ando2003:rate-quadrature"}


# Steps of the derivation -------------------------------------------------------------------------


def test_projection_refuses_a_rate_with_another_dependence_on_the_field() -> None:
    along, along_prime = sy.Omega[2], sy.Omega_prime[2]
    assert by_field_structure(3 * along - 2 * along_prime + sy.k) == {
        sp.S.One: sy.k,
        sy.cos_B: 3,
        sy.cos_B_prime: -2,
    }
    with pytest.raises(ValueError, match="other structures"):
        by_field_structure(along * along_prime)
    with pytest.raises(ValueError, match="odd power"):
        by_field_structure(sy.Omega[0] * sy.Omega_prime[1] - sy.Omega[1] * sy.Omega_prime[0])


def test_sum_over_spins_keeps_what_is_even_in_each_spin() -> None:
    assert sp.expand(sum_over_spins(sy.k + sy.s * sy.q + sy.s_prime * sy.q0 + sy.s * sy.s_prime)) == 4 * sy.k


def test_delta_functions_with_another_jacobian_are_refused() -> None:
    stretched = {name: 2 * argument for name, argument in balances().items()}
    with pytest.raises(ValueError, match="Jacobian"):
        over_initial_momentum(stretched, transfers(), nucleon_energies())
    relativistic = {**nucleon_energies(), "E_nucleon": sp.sqrt(sy.p**2 + sy.m**2)}
    with pytest.raises(ValueError, match="not linear"):
        over_energy(over_initial_momentum(balances(), transfers(), relativistic))


# Physics -----------------------------------------------------------------------------------------


@cache
def numeric(equation: Equation) -> Callable[..., np.ndarray]:
    """A kernel as a function of k', mu' and the matter, from its derived form."""
    names = (sy.k, sy.k_prime, sy.mu_prime, sy.T, sy.m, sy.n, sy.c_V, sy.c_A, sy.F_2, sy.G_F, sy.sign_nu)
    square = (sy.k - sy.k_prime) ** 2 + 2 * sy.k * sy.k_prime * (1 - sy.mu_prime)
    value = equation().xreplace({sy.S_0: nondegenerate.nondegenerate_response()})
    value = value.xreplace({sy.q: sp.sqrt(square), sy.q_squared: square, sy.q0: sy.k - sy.k_prime})
    return sp.lambdify(names, value, "numpy")


def total_rate(at: Scattering) -> float:
    """A_0 + A_0^WM integrated over k' and all directions."""
    x, weight = np.polynomial.legendre.leggauss(80)
    mu = x[:, None]
    width = np.sqrt(4 * (1 - mu) * at.T / at.m) * at.k
    k_prime = at.k + 9 * width * x[None, :]
    matter = (at.T, at.m, at.n, at.c_V, at.c_A, at.F_2, at.G_F, at.sign_nu)
    density = sum(numeric(each)(at.k, k_prime, mu, *matter) for each in ISOTROPIC)
    return float(2 * np.pi * np.sum(weight[:, None] * weight[None, :] * 9 * width * density))


@pytest.mark.parametrize("at", SCATTERINGS)
def test_total_rate_of_heavy_nucleons_is_the_elastic_cross_section(at: Scattering) -> None:
    """n G_F^2 k^2 (c_V^2 + 3 c_A^2)/pi for m -> infinity, approached as 1/m."""
    elastic = at.n * at.G_F**2 * at.k**2 * (at.c_V**2 + 3 * at.c_A**2) / np.pi
    left = [total_rate(replace(at, m=at.m * factor)) / elastic - 1 for factor in (30, 60)]
    assert abs(left[0]) < 2e-3
    assert np.log2(left[0] / left[1]) == pytest.approx(1, abs=0.05)


def test_weak_magnetism_and_recoil_lower_the_rate_of_antineutrinos() -> None:
    """The known hierarchy: c_A (c_V + F_2) > 0 for neutrons and protons alike adds to neutrinos."""
    neutrino, antineutrino = (total_rate(each) for each in SCATTERINGS)
    assert SCATTERINGS[0].c_A * (SCATTERINGS[0].c_V + SCATTERINGS[0].F_2) > 0
    assert neutrino > antineutrino


def test_kernels_keep_terms_of_order_k_over_m_but_not_those_of_order_T_over_m() -> None:
    """With exact spinors the difference falls as 1/m at a fixed temperature: P^2/m^2 is of order T/m, and the amplitude
    stops at the first order in P/m. The coefficients measured: below 0.2 T/m of the leading rate."""
    relative = []
    for factor in (64.0, 256.0):
        at = replace(SCATTERINGS[0], m=939.0 * factor, k_prime=12.0 * (1 + 0.08 / factor**0.5))
        both = sum(numeric(each)(*_arguments(at)) for each in ISOTROPIC)
        exact = rate_of(at, 0.0, dirac_amplitude).real
        relative.append(float((exact - both) / both) / (at.T / at.m))
    assert relative[0] == pytest.approx(relative[1], rel=0.1)
    assert 0.02 < abs(relative[1]) < 0.2


def _arguments(at: Scattering) -> tuple[float, ...]:
    cosine = float(at.Omega @ at.Omega_prime)
    return (at.k, at.k_prime, cosine, at.T, at.m, at.n, at.c_V, at.c_A, at.F_2, at.G_F, at.sign_nu)


# Kernels -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kernel", [differential_cross_section, differential_cross_section_contracted])
def test_rate_costs_one_exponential_one_root_and_one_division_per_point(kernel: Kernel) -> None:
    program = compile_kernel(kernel).program
    live = needed(program, [r.step for r in program.results])
    counts: dict[str, int] = {}
    for step in (program.steps[i] for i in live if not program.uniform[i]):
        counts[step.op.value] = counts.get(step.op.value, 0) + 1
    assert (counts["exp"], counts["sqrt"], counts["div"]) == (1, 1, 1)
    assert sum(number for op, number in counts.items() if op not in ("input", "const")) <= 75


def test_contraction_is_the_sum_of_the_six_parts() -> None:
    parts = {o.quantity for o in differential_cross_section.outputs}
    assert rate.rate_by_field_structure().free_symbols == parts | {sy.cos_B, sy.cos_B_prime}
    extra = {i.name for i in differential_cross_section_contracted.inputs} - {
        i.name for i in differential_cross_section.inputs
    }
    assert extra == {"cos_B", "cos_B_prime"}
