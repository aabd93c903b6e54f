"""Numbers of the text from spectra: optima, crossings, angles, and how firmly they stand."""

from __future__ import annotations

import math

import numpy as np
import pytest
import sympy as sp
from scipy.integrate import quad

from derivations.neutrino_electron import numbers
from derivations.neutrino_electron.dirac import electromagnetic_term, interference_in_azimuth
from derivations.neutrino_electron.estimates_asymmetry import RECOIL, degrees_of_boron, events
from derivations.neutrino_electron.estimates_conversion import survival
from derivations.neutrino_electron.identities_estimates import sections
from derivations.neutrino_electron.majorana import weak_term_majorana
from derivations.neutrino_electron.numbers import (
    CASES,
    DIRAC,
    MAJORANA,
    Counts,
    about,
    asymmetry_with_conversion,
    compiled,
    counts,
    largest_recoil,
    lowest_energy,
    mean_conversion,
    power_of_ten,
    rounded,
)
from derivations.neutrino_electron.numbers_by_recoil import compiled as compiled_section
from derivations.neutrino_electron.solar import end_point, energies, mean, spectrum
from derivations.neutrino_electron.spectra import coulomb_parameter, energy_left, pp_shape
from derivations.neutrino_electron.symbols import alpha_em, coulomb_y, decay_energy, m_electron, omega_max, omega_nu


def recoil() -> dict:
    return {each.defines[0].name: each() for each in RECOIL}


def test_spectra_are_normalised_and_have_the_published_means() -> None:
    """Integral 1 and mean energies 0.2667 and 6.735 MeV, as the publications say."""
    for source, published in (("pp", 0.26667), ("8B", 6.7354)):
        assert sum(weight for _, weight in energies(spectrum(source), 0.0)) == pytest.approx(1, abs=2e-5)
        assert mean(source, lambda energy: energy) == pytest.approx(published, rel=1e-4)
    assert end_point("pp") == 0.42341


def test_lowest_energy_inverts_the_largest_recoil() -> None:
    for energy in (0.01, 0.3, 10.0):
        assert lowest_energy(largest_recoil(energy)) == pytest.approx(energy, rel=1e-13)


def test_both_orders_of_integration_agree_for_a_smooth_spectrum() -> None:
    """To 1e-9: a spectrum without kinks, closed recoil integrals inside against energies inside."""
    threshold, end = 0.1, 0.42341
    forms = sections(lambda equation: equation())

    def shape(energy: float) -> float:
        return energy**2 * (end - energy) ** 2

    for name, quantity in (("weak_e", "sigma_weak_e"), ("em", "sigma_em"), ("dirac", "sigma_int")):
        closed, section = compiled(recoil()[quantity]), compiled_section(forms[name])

        def outer(u: float, closed=closed) -> float:
            low = lowest_energy(threshold)
            energy = low + (end - low) * u * u
            most = largest_recoil(energy)
            if most <= threshold:
                return 0.0
            angle = math.atan(math.sqrt((most - threshold) / threshold))
            return shape(energy) * closed(energy, threshold, most, angle) * 2 * u * (end - low) * 1e30

        def inner(t: float, section=section) -> float:
            low = lowest_energy(t)

            def at(u: float) -> float:
                energy = low + (end - low) * u * u
                most = max(largest_recoil(energy), t)
                return shape(energy) * section(energy, t, most) * 2 * u * (end - low) * 1e30 if most > t else 0.0

            return quad(at, 0, 1, epsabs=0, epsrel=1e-11)[0]

        first = quad(outer, 0, 1, epsabs=0, epsrel=1e-11)[0]
        second = quad(inner, threshold, largest_recoil(end), epsabs=0, epsrel=1e-10)[0]
        assert first == pytest.approx(second, rel=1e-9), name


def test_largest_recoil_angles_of_boron_neutrinos_are_small() -> None:
    """20 degrees above 5 MeV down to 11 above 10 MeV, against 48 for pp."""
    angles = [degrees_of_boron(threshold) for threshold in (5, 6, 7, 8, 9, 10)]
    assert angles == sorted(angles, reverse=True)
    assert angles[0] == pytest.approx(20.1, abs=0.05)
    assert angles[-1] == pytest.approx(10.9, abs=0.05)


@pytest.mark.parametrize("threshold", [0.01, 0.05, 0.1, 0.2])
@pytest.mark.parametrize("case", CASES)
def test_asymmetry_is_largest_at_the_best_moment_and_at_the_best_survival_probability(
    case: str, threshold: float
) -> None:
    found = events("pp", threshold)
    best = found.best_moment(case, 0.5)
    top = found.asymmetry(case, 0.5, best)
    assert found.weak(case, 0.5) == pytest.approx(best**2 * found.em)
    assert all(found.asymmetry(case, 0.5, best * k) < top for k in (0.9, 1.1))
    best = found.best_survival(case, 3e-11)
    top = found.asymmetry(case, best, 3e-11)
    assert best < 0.5
    assert all(found.asymmetry(case, best + step, 3e-11) < top for step in (-0.01, 0.01))


def test_best_survival_probability_of_pp_neutrinos_is_far_below_a_half() -> None:
    """For 1e-11 and 3e-11 mu_B above 0.05 and 0.1 MeV: up to four times the asymmetry of P_e = 1/2."""
    for threshold in (0.05, 0.1):
        for moment in (1e-11, 3e-11):
            found = events("pp", threshold)
            for case, most in ((DIRAC, 0.15), (MAJORANA, 0.28)):
                assert found.best_survival(case, moment) < most
    found = events("pp", 0.1)
    gain = found.asymmetry(DIRAC, found.best_survival(DIRAC, 1e-11), 1e-11) / found.asymmetry(DIRAC, 0.5, 1e-11)
    assert gain == pytest.approx(4.4, abs=0.05)


def test_optimum_moves_to_smaller_moments_at_lower_thresholds() -> None:
    for source, thresholds in (("pp", (0.01, 0.05, 0.1, 0.2, 0.25)), ("8B", (0.1, 1.0, 5.0, 12.0))):
        best = [events(source, t).best_moment(DIRAC, 0.5) for t in thresholds]
        assert best == sorted(best)


def test_majorana_asymmetry_overtakes_the_dirac_one_above_a_crossing_moment() -> None:
    for source, threshold, survive, crossing in (("pp", 0.1, 1 / 2, 9.5e-11), ("8B", 5.0, 1 / 3, 2.75e-10)):
        found = events(source, threshold)
        assert found.asymmetry(MAJORANA, survive, crossing * 0.95) < found.asymmetry(DIRAC, survive, crossing * 0.95)
        assert found.asymmetry(MAJORANA, survive, crossing * 1.05) > found.asymmetry(DIRAC, survive, crossing * 1.05)
    above = events("8B", 8.0)
    assert all(above.asymmetry(MAJORANA, 1 / 3, mu) > above.asymmetry(DIRAC, 1 / 3, mu) for mu in (1e-12, 1e-10, 1e-9))


def test_lines_of_fig_4_cross_at_1e_10_bohr_magnetons() -> None:
    higher, lower = events("pp", 0.1), events("pp", 0.05)
    for case in CASES:
        assert higher.asymmetry(case, 0.5, 0.95e-10) < lower.asymmetry(case, 0.5, 0.95e-10)
        assert higher.asymmetry(case, 0.5, 1.05e-10) > lower.asymmetry(case, 0.5, 1.05e-10)


def test_curves_of_fig_5_are_above_or_below_the_constant_one_as_more_or_less_is_converted() -> None:
    """At 0.1 MeV: below for mean conversions up to 0.38, above from 0.43 to 0.8."""
    constant_one = events("pp", 0.1).asymmetry(MAJORANA, 0.5, 1e-11)
    for dm2_ev, field in ((2e-8, 25e3), (1.2e-8, 30e3), (2e-8, 50e3), (8e-9, 40e3), (4e-9, 30e3), (4e-9, 40e3)):
        curve = survival(dm2_ev, field)
        value = asymmetry_with_conversion(counts(recoil(), "pp", 0.1, curve), MAJORANA, 1e-11)
        conversion = mean_conversion("pp", curve)
        assert (value < constant_one) == (conversion < 0.4), (dm2_ev, field, conversion)


def test_sums_over_sources_need_total_fluxes() -> None:
    """The flux drops out of the asymmetry of one source, not of the sum of two."""
    first, second = events("pp", 0.1), events("8B", 0.1)

    def together(flux: float) -> Counts:
        return Counts(*(a + flux * b for a, b in zip(vars(first).values(), vars(second).values(), strict=True)))

    alone = Counts(*(7 * x for x in vars(first).values()))
    assert alone.asymmetry(DIRAC, 0.5, 1e-11) == pytest.approx(first.asymmetry(DIRAC, 0.5, 1e-11))
    assert together(1.0).asymmetry(DIRAC, 0.5, 1e-11) != pytest.approx(
        together(0.1).asymmetry(DIRAC, 0.5, 1e-11), rel=0.01
    )


def test_asymmetry_falls_to_zero_at_the_end_of_the_spectrum() -> None:
    """Near the end T -> T_max, where the electron goes forward: A goes like the root of the distance."""
    end = largest_recoil(end_point("pp"))
    distances = np.array([0.02, 0.01, 0.005])
    values = [events("pp", float(end - d)).asymmetry(DIRAC, 0.5, 3e-11) for d in distances]
    slopes = np.diff(np.log(values)) / np.diff(np.log(distances))
    assert slopes == pytest.approx([0.5, 0.5], abs=0.06)


def test_terms_go_like_the_powers_of_recoil_that_slow_electrons_see() -> None:
    """Electromagnetic 1/T, interference T^(-1/2), weak constant: thresholds must be positive."""
    forms = {
        "em": (electromagnetic_term, -1.0),
        "dirac": (interference_in_azimuth, -0.5),
        "weak_e": (weak_term_majorana, 0.0),
    }
    for name, (_, power) in forms.items():
        function = compiled_section(sections(lambda equation: equation())[name])
        low, high = (abs(function(1.0, t, largest_recoil(1.0))) for t in (1e-8, 1e-7))
        assert math.log10(high / low) == pytest.approx(power, abs=1e-5)


def test_rounding_as_the_text_prints() -> None:
    assert rounded(0.2640711, 2) == pytest.approx(0.26)
    assert rounded(6.08e-11, 1) == pytest.approx(6e-11)
    assert power_of_ten(0.88) == 1
    assert power_of_ten(0.2) == pytest.approx(0.1)
    assert about(0.79, 1) == 1
    assert about(0.34, 1) == pytest.approx(0.3)


def analytic_pp(end: float) -> tuple[tuple[float, float], ...]:
    """A table of the allowed shape with Coulomb factor, not normalised: fluxes drop out of A."""
    steps = {decay_energy: energy_left(), coulomb_y: coulomb_parameter().xreplace({decay_energy: energy_left()})}
    shape = pp_shape().xreplace({coulomb_y: steps[coulomb_y]}).xreplace({decay_energy: steps[decay_energy]})
    values = {omega_max: sp.Float(end), m_electron: sp.Float(0.51099895), alpha_em: sp.Float(1 / 137.036)}
    function = sp.lambdify(omega_nu, shape.xreplace(values), modules="math")
    grid = [end * i / 200 for i in range(200)]
    return (*((energy, function(energy) if energy else 0.0) for energy in grid), (end, 0.0))


def test_asymmetry_depends_little_on_the_pp_table_and_more_on_its_end_point(monkeypatch: pytest.MonkeyPatch) -> None:
    """The allowed shape gives A of the table within 0.2 %; 1 % more end point matters the more, the nearer the end."""
    tables = {"same end": analytic_pp(0.42341), "later end": analytic_pp(0.42341 * 1.01)}
    monkeypatch.setattr(numbers, "spectrum", lambda source: tables.get(source) or spectrum(source))
    changes = []
    for threshold in (0.05, 0.1, 0.2):
        table, same, later = (
            counts(recoil(), source, threshold).asymmetry(DIRAC, 0.5, 3e-11) for source in ("pp", *tables)
        )
        assert same == pytest.approx(table, rel=2e-3)
        changes.append(later / same - 1)
    assert abs(changes[0]) < 1e-3 < changes[1] < 1e-2 < changes[2]
