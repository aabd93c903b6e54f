"""Kernels of the recoil and weak-magnetism factors: accurate from 1 keV to 1 GeV, in double and single precision."""

from __future__ import annotations

from sympy import Gt

from derivations.core import Validity, kernel
from derivations.neutrino_nucleon.recoil_factors import (
    charged_current_factor,
    neutral_current_factor,
)
from derivations.neutrino_nucleon.recoil_stable import (
    centre_of_mass,
    inverse_of_both,
    rest_of_artanh_stable,
    transport_factor_stable,
)
from derivations.neutrino_nucleon.recoil_symbols import ENERGIES, F_2_abs, artanh_rest, both_inverse, r_back, v_cm
from derivations.neutrino_nucleon.symbols import F_2, c_A, c_A_abs, c_V, c_V_abs, k, m, sign_nu

BOTH_PRECISIONS = ("double", "single")
WIDE = {k: ENERGIES}
SCATTERING = (m, c_V, c_A, F_2, sign_nu)
SCATTERS = Validity(Gt(c_V**2 + c_A**2, 0), "neutrinos scatter on a heavy nucleon: c_V^2 + c_A^2 > 0")

charged_current = kernel(
    "neutrino_nucleon.charged_current_factor",
    "Recoil and weak-magnetism factor of absorption on a free nucleon at rest",
    outputs=(charged_current_factor,),
    variables=(k,),
    parameters=(m, c_V_abs, c_A_abs, F_2_abs, sign_nu),
    domain=WIDE,
    validity=(Validity(Gt(c_V_abs**2 + c_A_abs**2, 0), "a heavy nucleon absorbs: c_V_abs^2 + c_A_abs^2 > 0"),),
    precisions=BOTH_PRECISIONS,
)

neutral_current = kernel(
    "neutrino_nucleon.neutral_current_factor",
    "Recoil and weak-magnetism factor of the total cross section of scattering on a free nucleon at rest",
    outputs=(neutral_current_factor,),
    variables=(k,),
    parameters=SCATTERING,
    domain=WIDE,
    validity=(SCATTERS,),
    precisions=BOTH_PRECISIONS,
)

transport = kernel(
    "neutrino_nucleon.transport_factor",
    "Recoil and weak-magnetism factor of the cross section of scattering on a free nucleon at rest, weighted with "
    "1 - cos(theta)",
    outputs=(transport_factor_stable,),
    variables=(k,),
    parameters=SCATTERING,
    domain=WIDE,
    steps={
        both_inverse: inverse_of_both,
        v_cm: centre_of_mass,
        r_back: centre_of_mass,
        artanh_rest: rest_of_artanh_stable,
    },
    validity=(SCATTERS,),
    precisions=BOTH_PRECISIONS,
)
