"""Cold matter: thermodynamics, neutrality, uniqueness."""

import numpy as np
import pytest

import nukernels
from generated import constants
from nukernels.errors import UserMistake
from nukernels.simulators.gauge_star.equilibrium import solve
from nukernels.simulators.gauge_star.matter import DM_NP, FERMI3, Matter, Nucleons
from nukernels.simulators.gauge_star.user_matter import from_functions, from_table

COLD = Matter()
MU = np.linspace(COLD.mu_surface * 1.0005, 1900.0, 200)
DEPTHS = (0.0, 5.0, 60.0, 140.0)


@pytest.mark.parametrize("psi", DEPTHS)
def test_energy_and_pressure_are_those_of_the_chemical_potentials(psi):
    """Euler's relation of the mixture: rho + P = sum of mu n = mu_n n_b - psi n_mu in beta equilibrium."""
    state = COLD.at(MU, np.full_like(MU, psi))
    rho, p = state.energies
    assert np.allclose(rho + p, state.mu_n * state.n_b - psi * state.n_mu, rtol=1e-13, atol=0)


@pytest.mark.parametrize("psi", DEPTHS)
def test_pressure_is_the_potential_of_baryons_and_muons(psi):
    """Gibbs-Duhem: dP = n_b dmu_n - n_mu dpsi."""
    depth, e = np.full_like(MU, psi), 1e-2

    def p(d_mu, d_psi):
        return COLD.at(MU + d_mu, depth + d_psi).energies[1]

    state = COLD.at(MU, depth)
    assert np.allclose((p(e, 0) - p(-e, 0)) / (2 * e), state.n_b, rtol=1e-4)
    fall = (p(0, e) - p(0, -e)) / (2 * e)
    assert np.allclose(fall, -state.n_mu, atol=2e-5 * max(state.n_mu.max(), 1.0))


def test_matter_is_neutral_and_in_beta_equilibrium_with_independent_formulas():
    """(23), (26), (25a) from momenta, without the kernels."""
    psi = np.full_like(MU, 30.0)
    s = COLD.at(MU, psi)
    electrons = (3 * np.pi**2 * s.n_e) ** (1 / 3)
    assert np.allclose(electrons, 4 * s.delta * 32 * (s.n_b / FERMI3 / 0.15) ** 0.6 + DM_NP, rtol=1e-13)
    assert np.allclose(s.n_e + s.n_mu, (1 - s.delta) * s.n_b / 2, rtol=1e-9)
    there = s.n_mu > 0
    kinetic = np.sqrt(constants.m_mu**2 + (3 * np.pi**2 * s.n_mu[there]) ** (2 / 3))
    assert np.allclose(kinetic + 30.0, electrons[there], rtol=1e-13)
    assert there.any()
    assert not there.all()


def test_state_is_unique_the_density_grows_with_mu_n_and_muons_fall_with_psi():
    """P(mu_n, psi) is convex: its Hessian is positive, so that mu_n and psi determine the state."""
    for psi in DEPTHS:
        depth = np.full_like(MU, psi)
        state = COLD.at(MU, depth)
        assert np.all(np.diff(state.n_b) > 0)
        assert np.all(state.n_mu_slope <= 0)
        cold, warm = COLD.at(MU, depth, COLD.at(MU, depth + 20)), state
        assert np.allclose(cold.n_b, warm.n_b, rtol=1e-11)


class Counted(Nucleons):
    """The nucleons of the paper; counts how often they are asked."""

    asked = 0

    def slopes(self, n_b, delta):
        Counted.asked += 1
        return super().slopes(n_b, delta)


def test_newtons_method_ends_where_rounding_is_all_that_is_left(monkeypatch):
    """Near the surface rounding of mu_n moves n_b by more than one part in 1e13, and no further step is shorter."""
    found = []

    def watched(self, mu_n, psi, start=None):
        Counted.asked = 0
        state = at(self, mu_n, psi, start)
        found.append((Counted.asked, state))
        return state

    at = Matter.at
    monkeypatch.setattr(Matter, "at", watched)
    solve(Matter(Counted()), 1e-18, 1e-14, 2.0)
    assert len(found) > 20
    assert max(asked for asked, _ in found) <= 12
    for _, state in found:
        mu = COLD.functional.slopes(state.n_b, state.delta)[2]
        assert np.allclose(mu, state.mu_n, rtol=2e-15, atol=0)
        assert np.allclose(state.n_e + state.n_mu, state.n_b * (1 - state.delta) / 2, rtol=1e-13)


def test_slope_of_muons_is_the_derivative_at_fixed_mu_n():
    """Newton's matrix of the field equation."""
    psi, e = np.full_like(MU, 20.0), 1e-4
    numeric = (COLD.at(MU, psi + e).n_mu - COLD.at(MU, psi - e).n_mu) / (2 * e)
    exact = COLD.at(MU, psi).n_mu_slope
    assert np.allclose(numeric, exact, rtol=1e-5, atol=1e-5 * np.abs(exact).max())


def test_functions_of_a_user_with_the_papers_formula_give_the_papers_matter():
    """(59) sampled as a user's functions, against the kernels."""
    functional = from_functions(
        lambda n: -15.8 * (n / 0.15) * (2.13 - n / 0.15) / (1 + 0.13 * n / 0.15), lambda n: 32 * (n / 0.15) ** 0.6
    )
    ours, theirs = Matter(functional, densest=1.4).at(MU, 0 * MU + 30), COLD.at(MU, 0 * MU + 30)
    for name in ("n_b", "delta", "n_mu", "n_mu_slope", "p_nucleons"):
        a, b = getattr(ours, name), getattr(theirs, name)
        assert np.allclose(a, b, rtol=1e-5, atol=1e-5 * np.abs(b).max()), name


def test_stiffness_of_the_kernel_at_saturation_is_the_derived_one():
    """Pressure of symmetric matter vanishes at n_0, where E_0(z) has its minimum."""
    found = nukernels.kernel("gauge_force_star.nucleons")(
        0.15 * FERMI3, 1e-6, n0=0.15 * FERMI3, s0=32.0, zeta=0.6, e0_const=-15.8, gamma_stiff=0.13,
        m_p=constants.m_p, dm_np=DM_NP,
    )  # fmt: skip
    assert abs(found.p_n) < 1e-9 * found.rho_n


def test_a_table_that_cannot_be_used_is_refused_with_the_column(tmp_path):
    """Messages name what is wrong."""
    path = tmp_path / "table.csv"
    path.write_text("n_b_fm3,symmetric_MeV\n0.1,1\n")
    with pytest.raises(UserMistake, match="symmetry_MeV"):
        from_table(path)
    rows = "\n".join(f"{0.1 * (9 - i)},1,30" for i in range(9))
    path.write_text("n_b_fm3,symmetric_MeV,symmetry_MeV\n" + rows)
    with pytest.raises(UserMistake, match="increase"):
        from_table(path)
    with pytest.raises(UserMistake, match="cannot be read"):
        from_table(tmp_path / "none.csv")


def test_unstable_matter_is_refused():
    """A symmetry energy that collapses makes mu_n fall with density."""
    broken = Matter(from_functions(lambda n: -2000 * n / (1 + n), lambda n: 32 * n + 1e-3))
    with pytest.raises(UserMistake, match="falls with density"):
        _ = broken.table


def test_equal_parameters_are_equal():
    """Tables are shared by value."""
    assert Nucleons(0.13) == Nucleons()
    assert Nucleons(0.2) != Nucleons()
