/*
 * NumPy loops of process spin_flavour_precession
 * Generated; regenerate with: nukernels build
 */
#include "../c/spin_flavour_precession.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(type, a) (const type *)(const void *)args[a], steps[a] / (intptr_t)sizeof(type)
#define OUT(type, a) (type *)(void *)args[a], steps[a] / (intptr_t)sizeof(type)

void spin_flavour_precession_adiabaticity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_adiabaticity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_adiabaticity_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), OUT(double, 5), OUT(double, 6)));
}

void spin_flavour_precession_adiabaticity_with_number_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_adiabaticity_with_number_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_adiabaticity_with_number_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), OUT(double, 6), OUT(double, 7)));
}

void spin_flavour_precession_asymmetry_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_asymmetry_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_asymmetry_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), OUT(double, 5)));
}

void spin_flavour_precession_backward_ray_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_backward_ray_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_backward_ray_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), OUT(double, 2)));
}

void spin_flavour_precession_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_cross_section_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), OUT(double, 10), OUT(double, 11), OUT(double, 12), OUT(double, 13), OUT(double, 14)));
}

void spin_flavour_precession_cross_section_coefficients_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_cross_section_coefficients_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_cross_section_coefficients_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), OUT(double, 6), OUT(double, 7)));
}

void spin_flavour_precession_crossing_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_crossing_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_crossing_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), OUT(double, 2), OUT(double, 3)));
}

void spin_flavour_precession_dipole_field_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_dipole_field_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_dipole_field_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), OUT(double, 4), OUT(double, 5), OUT(double, 6)));
}

void spin_flavour_precession_energy_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_energy_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_energy_ratio_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), OUT(double, 4)));
}

void spin_flavour_precession_kick_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_kick_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_kick_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3)));
}

void spin_flavour_precession_kick_velocity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_kick_velocity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_kick_velocity_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3)));
}

void spin_flavour_precession_pole_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_pole_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_pole_ratio_array((size_t)dims[0],
        IN(double, 0), OUT(double, 1)));
}

void spin_flavour_precession_potential_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_potential_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_potential_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), OUT(double, 10), OUT(double, 11)));
}

void spin_flavour_precession_profiles_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_profiles_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_profiles_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), OUT(double, 8), OUT(double, 9), OUT(double, 10)));
}

void spin_flavour_precession_resonance_energy_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_resonance_energy_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_resonance_energy_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), OUT(double, 2)));
}

void spin_flavour_precession_resonance_splitting_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_resonance_splitting_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_resonance_splitting_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), OUT(double, 2)));
}

void spin_flavour_precession_scattering_cosine_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_scattering_cosine_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_scattering_cosine_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3)));
}

void spin_flavour_precession_spin_down_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_spin_down_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_spin_down_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), OUT(double, 7), OUT(double, 8)));
}

void spin_flavour_precession_transverse_field_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_transverse_field_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, spin_flavour_precession_transverse_field_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), OUT(double, 7)));
}
