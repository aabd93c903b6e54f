/*
 * NumPy loops of process spin_flavour_precession
 * Generated; regenerate with: nukernels build
 */
#include "../c/spin_flavour_precession.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(a) (const double *)(const void *)args[a], steps[a] / (intptr_t)sizeof(double)
#define OUT(a) (double *)(void *)args[a], steps[a] / (intptr_t)sizeof(double)

void spin_flavour_precession_adiabaticity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_adiabaticity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_adiabaticity_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), OUT(5), OUT(6)));
}

void spin_flavour_precession_adiabaticity_with_number_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_adiabaticity_with_number_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_adiabaticity_with_number_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), OUT(6), OUT(7)));
}

void spin_flavour_precession_asymmetry_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_asymmetry_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_asymmetry_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), OUT(5)));
}

void spin_flavour_precession_backward_ray_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_backward_ray_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_backward_ray_array((size_t)dims[0],
        IN(0), IN(1), OUT(2)));
}

void spin_flavour_precession_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_cross_section_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), OUT(10), OUT(11), OUT(12), OUT(13), OUT(14)));
}

void spin_flavour_precession_cross_section_coefficients_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_cross_section_coefficients_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_cross_section_coefficients_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), OUT(6), OUT(7)));
}

void spin_flavour_precession_crossing_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_crossing_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_crossing_array((size_t)dims[0],
        IN(0), IN(1), OUT(2), OUT(3)));
}

void spin_flavour_precession_dipole_field_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_dipole_field_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_dipole_field_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), OUT(4), OUT(5), OUT(6)));
}

void spin_flavour_precession_energy_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_energy_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_energy_ratio_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), OUT(4)));
}

void spin_flavour_precession_kick_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_kick_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_kick_array((size_t)dims[0],
        IN(0), IN(1), IN(2), OUT(3)));
}

void spin_flavour_precession_kick_velocity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_kick_velocity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_kick_velocity_array((size_t)dims[0],
        IN(0), IN(1), IN(2), OUT(3)));
}

void spin_flavour_precession_pole_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_pole_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_pole_ratio_array((size_t)dims[0],
        IN(0), OUT(1)));
}

void spin_flavour_precession_potential_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_potential_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_potential_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), OUT(10), OUT(11)));
}

void spin_flavour_precession_profiles_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_profiles_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_profiles_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), OUT(8), OUT(9), OUT(10)));
}

void spin_flavour_precession_resonance_energy_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_resonance_energy_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_resonance_energy_array((size_t)dims[0],
        IN(0), IN(1), OUT(2)));
}

void spin_flavour_precession_resonance_splitting_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_resonance_splitting_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_resonance_splitting_array((size_t)dims[0],
        IN(0), IN(1), OUT(2)));
}

void spin_flavour_precession_scattering_cosine_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_scattering_cosine_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_scattering_cosine_array((size_t)dims[0],
        IN(0), IN(1), IN(2), OUT(3)));
}

void spin_flavour_precession_spin_down_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_spin_down_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_spin_down_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), OUT(7), OUT(8)));
}

void spin_flavour_precession_transverse_field_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_transverse_field_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_transverse_field_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), OUT(7)));
}
