"""Closed recoil integrals in floating point, near both ends of the threshold."""

from __future__ import annotations

import pytest
import sympy as sp
from mpmath import mp

from derivations.neutrino_electron.recoil_integrals import (
    electromagnetic_recoil_integral,
    interference_recoil_integral,
    interference_recoil_integral_majorana,
    threshold_angle,
    weak_recoil_integral,
    weak_recoil_integral_of_antineutrinos,
)
from derivations.neutrino_electron.symbols import (
    alpha_em,
    g_el,
    g_fermi,
    g_mul,
    g_r,
    m_electron,
    omega_nu,
    sin2_theta_w,
    t_max,
    t_threshold,
    v_threshold,
)

EQUATIONS = (
    weak_recoil_integral,
    weak_recoil_integral_of_antineutrinos,
    electromagnetic_recoil_integral,
    interference_recoil_integral,
    interference_recoil_integral_majorana,
)
NUMBERS = {
    m_electron: "0.511",
    g_fermi: "1.1664e-11",
    alpha_em: "0.0072973",
    g_el: "0.73",
    g_r: "0.23",
    g_mul: "-0.27",
    sin2_theta_w: "0.23",
}
ORDER = (omega_nu, t_threshold, t_max, v_threshold, *NUMBERS)


@pytest.mark.parametrize("equation", EQUATIONS, ids=lambda e: e.name)
@pytest.mark.parametrize("share", [1e-6, 0.5, 0.99, 0.9999])
def test_arrangement_keeps_digits_in_double_precision(equation, share: float) -> None:
    """Near the end of recoil the integrals vanish like a power; the error stays at that of T_max - T_Th itself."""
    energy = 0.3
    arranged = sp.lambdify(ORDER, equation.form("arranged"), modules="math")
    exact = sp.lambdify(ORDER, equation(), modules="mpmath")
    angle = sp.lambdify((t_threshold, t_max), threshold_angle(), modules="mpmath")
    constants = [float(x) for x in NUMBERS.values()]
    with mp.workdps(50):
        end = 2 * mp.mpf(energy) ** 2 / (mp.mpf(constants[0]) + 2 * mp.mpf(energy))
        double_end = float(end)
        threshold = share * double_end
        v = angle(mp.mpf(threshold), mp.mpf(double_end))
        true = exact(mp.mpf(energy), mp.mpf(threshold), mp.mpf(double_end), v, *map(mp.mpf, constants))
        found = arranged(energy, threshold, double_end, float(v), *constants)
        assert abs(found / true - 1) < 4e-16 * 10 / (1 - share) ** 1.5


@pytest.mark.parametrize("equation", EQUATIONS, ids=lambda e: e.name)
def test_integrals_fall_with_the_threshold(equation) -> None:
    """No term changes sign over the recoil, so a larger threshold leaves less."""
    function = sp.lambdify(ORDER, equation.form("arranged"), modules="math")
    angle = sp.lambdify((t_threshold, t_max), threshold_angle(), modules="math")
    end = 2 * 5.0**2 / (0.511 + 2 * 5.0)
    constants = [float(x) for x in NUMBERS.values()]
    sizes = [abs(function(5.0, s * end, end, angle(s * end, end), *constants)) for s in (0.01, 0.1, 0.5, 0.9, 0.99)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] > 0
