"""Numbers of a pulsar-kick run that follow from its options: opacity, couplings, dipole, recording spheres, recoil.

Expectations are formulas of nardi2000 with constants typed here, in cm, g and erg.
"""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import integrate

from nukernels.errors import UserMistake
from nukernels.simulators.pulsar_kick import Options, columns
from nukernels.simulators.pulsar_kick.options import check
from nukernels.simulators.pulsar_kick.run import dataset, velocity
from nukernels.simulators.pulsar_kick.star import star
from nukernels.simulators.pulsar_kick.tally import Estimate, tally

G_FERMI = 1.1663788e-11  # MeV^-2
HBAR_C = 1.97326980459e-11  # MeV cm
GRAM = 1.78266192e-27  # per MeV
UNIT, PROTON, NEUTRON = 931.494102 * GRAM, 938.272088 * GRAM, 939.565420 * GRAM  # g
LIGHT, SUN = 2.99792458e10, 1.98841e33  # cm/s, g
CV_N, CV_P, CA_N, CA_P = -1.0, 0.07, -1.15, 1.37  # Sec. 4
PRINTED_C1, PRINTED_C2 = 5.2, -0.8  # (10), (11)


def c1(y_p: float) -> float:
    """(10)."""
    return (1 - y_p) * (CV_N**2 + 3 * CA_N**2) + y_p * (CV_P**2 + 3 * CA_P**2)


def c2(y_p: float) -> float:
    """(11)."""
    return (1 - y_p) * (CV_N**2 - CA_N**2) + y_p * (CV_P**2 - CA_P**2)


def per_km(first: float, baryon: float = UNIT) -> float:
    """Inverse mean free path at 1 MeV and 1e14 g/cm^3: baryons times (9) integrated over the cosine."""
    cross_section = G_FERMI**2 * HBAR_C**2 / (8 * math.pi) * 2 * first  # cm^2; C_2 cos(theta) integrates to nothing
    return 1e14 / baryon * cross_section * 1e5


@pytest.mark.parametrize("y_p", [0.1, 0.3, 0.6])
def test_couplings_of_neutron_and_proton_are_weighted_with_their_abundances(y_p) -> None:
    found = star(Options(y_p=y_p))
    assert found.c1 == pytest.approx(c1(y_p), rel=1e-12)
    assert found.c2 == pytest.approx(c2(y_p), rel=1e-12)


@pytest.mark.parametrize(("r_core", "scale", "y_p"), [(10.0, 1.0, 0.3), (10.0, 1000.0, 0.1), (13.0, 7.0, 0.6)])
def test_opacity_is_baryons_times_cross_section_times_radius_over_the_scale(r_core, scale, y_p) -> None:
    found = star(Options(r_core=r_core, scale=scale, y_p=y_p))
    assert found.opacity == pytest.approx(per_km(c1(y_p)) * r_core / scale, rel=1e-6)


@pytest.mark.parametrize("y_p", [0.1, 0.6])
def test_nucleon_masses_are_weighted_with_their_abundances(y_p) -> None:
    """Heavier baryons are fewer in the same density; neutron and proton differ by one part in 700."""
    found = star(Options(y_p=y_p, baryon_mass="nucleon", scale=1.0))
    mean = y_p * PROTON + (1 - y_p) * NEUTRON
    assert found.opacity == pytest.approx(per_km(c1(y_p), mean) * 10, rel=1e-6)


@pytest.mark.parametrize("y_p", [0.3, 0.6])
def test_printed_couplings_replace_the_derived_ones_also_in_the_opacity(y_p) -> None:
    found = star(Options(y_p=y_p, couplings="printed", scale=1.0))
    assert (found.c1, found.c2) == (PRINTED_C1, PRINTED_C2)
    assert found.opacity == pytest.approx(per_km(PRINTED_C1) * 10, rel=1e-6)


def test_without_scattering_the_star_is_transparent() -> None:
    assert star(Options(scattering=False)).opacity == 0


@pytest.mark.parametrize("y_e", [0.0, 0.3, 0.7])
def test_potential_is_that_of_the_neutrons(y_e) -> None:
    """(4) without polarisation: G_F N_n / sqrt 2, N_n = (1 - Y_e) rho/m_u."""
    expected = G_FERMI * HBAR_C**3 * (1 - y_e) * 1e14 / UNIT / math.sqrt(2)
    assert star(Options(y_e=y_e)).v14 == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize(("layer", "rho"), [(0.8, 8 - 5.4 * 0.8**2), (1.8, 2.6 / 1.8**4)])
def test_splitting_lets_100_mev_resonate_on_the_layer(layer, rho) -> None:
    """(4): Delta m^2 = 2 E V."""
    expected = 2 * 100 * G_FERMI * HBAR_C**3 * 0.7 * rho * 1e14 / UNIT / math.sqrt(2)
    assert star(Options(layer=layer)).dm2 == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize(
    ("chosen", "radii_of_core"),
    [
        ({"delta": 0.2, "decentring": "core", "layer": 1.5, "r_core": 8.0, "r_star": 20.0}, 0.2),
        ({"delta": 0.2, "decentring": "layer", "layer": 1.5, "r_core": 8.0, "r_star": 20.0}, 0.3),
        ({"delta": 0.2, "decentring": "layer", "layer": 0.8}, 0.16),
        ({"delta": 0.2, "decentring": "star", "layer": 1.5, "r_core": 8.0, "r_star": 20.0}, 0.5),
        ({"delta": 0.4, "decentring": "star"}, 0.6),  # 6 km of 15 km, the core with 10 km
    ],
)
def test_decentring_is_counted_in_the_radius_that_was_chosen(chosen, radii_of_core) -> None:
    assert star(Options(**chosen)).r_dipole == pytest.approx(radii_of_core, rel=1e-14)


@pytest.mark.parametrize(
    ("chosen", "most"),
    [
        ({"decentring": "core", "layer": 1.5}, 1.5),
        ({"decentring": "layer", "layer": 1.5}, 1.0),
        ({"decentring": "star", "layer": 1.5, "r_star": 12.0, "r_core": 8.0}, 1.0),
    ],
)
def test_dipole_may_come_up_to_the_layer_in_every_unit_of_decentring(chosen, most) -> None:
    check(Options(delta=0.999 * most, **chosen))
    with pytest.raises(UserMistake, match="outside"):
        check(Options(delta=1.001 * most, **chosen))


@pytest.mark.parametrize(("temp_core", "n_temp"), [(30.0, 1.0), (30.0, 0.5), (12.0, 0.25)])
def test_energy_sphere_is_where_the_temperature_has_fallen_to_8_mev(temp_core, n_temp) -> None:
    radius = star(Options(recorded="energy_sphere", temp_core=temp_core, n_temp=n_temp)).record
    assert temp_core * radius**-n_temp == pytest.approx(8, rel=1e-12)


@pytest.mark.parametrize(
    "chosen",
    [
        {"scale": 1000.0, "n_temp": 0.0, "n_atm": 5.0, "y_p": 0.6},
        {"scale": 300.0},
        {"scale": 10.0, "n_temp": 2.0, "n_atm": 3.0},
    ],
)
def test_outside_of_the_transport_sphere_the_optical_depth_is_1(chosen) -> None:
    """Of the mean energy at the local temperature, with (9) weighted by 1 - cos(theta)."""
    options = Options(recorded="transport_sphere", outer=100.0, **chosen)
    radius = star(options).record
    first, second = c1(options.y_p), c2(options.y_p)
    weighted = integrate.quad(lambda c: (first + second * c) * (1 - c), -1, 1)[0] / 2  # what stands for C_1 in (9)
    moments = [integrate.quad(lambda x, p=p: x**p / (math.exp(x) + 1), 0, 80)[0] for p in (2, 3)]
    energy = moments[1] / moments[0] * options.temp_core * radius**-options.n_temp
    column = 10 * integrate.quad(lambda r: options.rho_core * r**-options.n_atm, radius, np.inf)[0]  # 1e14 g/cm^3 km
    assert per_km(weighted) / options.scale * energy**2 * column == pytest.approx(1, rel=1e-6)


@pytest.mark.parametrize("recorded", ["energy_sphere", "transport_sphere"])
def test_recording_sphere_outside_of_the_last_radius_is_refused(recorded) -> None:
    with pytest.raises(UserMistake, match=recorded):
        star(Options(recorded=recorded, n_temp=0.5, outer=6.0, scale=1.0))  # 14 and about 40 R_c


def emitted(energies: list[float], cosines: list[float]) -> tuple[np.ndarray, np.ndarray]:
    """Rows as the transport writes them; every other neutrino is sterile."""
    real = np.zeros((len(energies), columns.REALS))
    real[:, columns.ENERGY], real[:, columns.COSINE] = energies, cosines
    whole = np.zeros((len(energies), columns.WHOLES), dtype=np.int64)
    whole[::2, columns.STERILE] = 1
    return real, whole


@pytest.mark.parametrize(("e_total", "m_pns"), [(3e53, 1.5), (1e53, 2.0)])
def test_remnant_and_neutrinos_together_have_no_momentum(e_total, m_pns) -> None:
    """M v = -sum of the momenta, one flavour of six alone being asymmetric; error by the scatter of the momenta."""
    e, z = np.array([100.0, 40.0, 60.0, 90.0, 20.0]), np.array([0.9, -0.3, 0.5, 0.1, -0.8])
    options = Options(e_total=e_total, m_pns=m_pns)
    found = dataset(options, tally(*emitted(list(e), list(z))))
    asymmetry = (90 - 12 + 30 + 9 - 16) / 310
    momentum = e_total / LIGHT * asymmetry / 6  # g cm/s
    assert m_pns * SUN * float(found.v_kick) * 1e5 == pytest.approx(-momentum, rel=1e-4)
    error = e_total / LIGHT / 6 * math.sqrt(np.sum((e * z - asymmetry * e) ** 2)) / 310
    assert m_pns * SUN * float(found.v_kick_error) * 1e5 == pytest.approx(error, rel=1e-4)


def test_neutrinos_that_leave_downwards_kick_the_remnant_upwards() -> None:
    """The printed scale of (12): 3 % of the momentum for 1000 km/s, the flavour carrying a sixth of it."""
    kick = velocity(Options(), Estimate(-6 * 0.03, 6 * 0.003))
    assert kick.value == pytest.approx(1000, rel=0.02)
    assert kick.error == pytest.approx(100, rel=0.02)
