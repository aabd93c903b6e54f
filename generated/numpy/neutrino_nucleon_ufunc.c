/*
 * NumPy loops of process neutrino_nucleon
 * Generated; regenerate with: nukernels build
 */
#include "../c/neutrino_nucleon.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(type, a) (const type *)(const void *)args[a], steps[a] / (intptr_t)sizeof(type)
#define OUT(type, a) (type *)(void *)args[a], steps[a] / (intptr_t)sizeof(type)

void neutrino_nucleon_absorption_drift_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_absorption_drift_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_absorption_drift_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10), IN(double, 11), IN(double, 12), IN(double, 13), IN(double, 14), OUT(double, 15), OUT(double, 16)));
}

void neutrino_nucleon_absorption_drift_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_absorption_drift_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_absorption_drift_printed_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10), IN(double, 11), IN(double, 12), IN(double, 13), IN(double, 14), OUT(double, 15), OUT(double, 16)));
}

void neutrino_nucleon_charged_current_factor_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_charged_current_factor_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_charged_current_factor_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), OUT(double, 6)));
}

void neutrino_nucleon_charged_current_factor_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_charged_current_factor_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_charged_current_factor_f32_array((size_t)dims[0],
        IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3), IN(float, 4), IN(float, 5), OUT(float, 6)));
}

void neutrino_nucleon_collision_moments_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_collision_moments_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_collision_moments_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10), IN(double, 11), IN(double, 12), IN(double, 13), IN(double, 14), IN(double, 15), IN(double, 16), IN(double, 17), IN(double, 18), OUT(double, 19), OUT(double, 20), OUT(double, 21), OUT(double, 22), OUT(double, 23), OUT(double, 24)));
}

void neutrino_nucleon_conditions_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_conditions_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_conditions_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), OUT(double, 4), OUT(double, 5)));
}

void neutrino_nucleon_couplings_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_couplings_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_couplings_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), OUT(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8)));
}

void neutrino_nucleon_differential_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_differential_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_differential_cross_section_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10), IN(double, 11), OUT(double, 12), OUT(double, 13), OUT(double, 14), OUT(double, 15), OUT(double, 16), OUT(double, 17)));
}

void neutrino_nucleon_differential_cross_section_contracted_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_differential_cross_section_contracted_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_differential_cross_section_contracted_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10), IN(double, 11), IN(double, 12), IN(double, 13), OUT(double, 14)));
}

void neutrino_nucleon_drift_coefficients_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_drift_coefficients_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_drift_coefficients_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), OUT(double, 8), OUT(double, 9), OUT(double, 10), OUT(double, 11), OUT(double, 12)));
}

void neutrino_nucleon_drift_coefficients_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_drift_coefficients_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_drift_coefficients_printed_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), OUT(double, 8), OUT(double, 9), OUT(double, 10), OUT(double, 11), OUT(double, 12)));
}

void neutrino_nucleon_drift_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_drift_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_drift_ratio_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10), OUT(double, 11), OUT(double, 12)));
}

void neutrino_nucleon_momentum_asymmetry_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_momentum_asymmetry_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_momentum_asymmetry_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10), IN(double, 11), IN(double, 12), IN(double, 13), OUT(double, 14), OUT(double, 15)));
}

void neutrino_nucleon_momentum_asymmetry_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_momentum_asymmetry_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_momentum_asymmetry_printed_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10), IN(double, 11), IN(double, 12), IN(double, 13), OUT(double, 14), OUT(double, 15)));
}

void neutrino_nucleon_neutral_current_factor_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_neutral_current_factor_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_neutral_current_factor_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), OUT(double, 6)));
}

void neutrino_nucleon_neutral_current_factor_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_neutral_current_factor_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_neutral_current_factor_f32_array((size_t)dims[0],
        IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3), IN(float, 4), IN(float, 5), OUT(float, 6)));
}

void neutrino_nucleon_opacity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_opacity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_opacity_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10), IN(double, 11), OUT(double, 12), OUT(double, 13), OUT(double, 14), OUT(double, 15)));
}

void neutrino_nucleon_response_function_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_response_function_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_response_function_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), OUT(double, 8), OUT(double, 9)));
}

void neutrino_nucleon_spectra_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_spectra_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_spectra_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8)));
}

void neutrino_nucleon_squared_matrix_element_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_squared_matrix_element_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_squared_matrix_element_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10), IN(double, 11), IN(double, 12), IN(double, 13), IN(double, 14), IN(double, 15), IN(double, 16), IN(double, 17), IN(double, 18), IN(double, 19), OUT(double, 20), OUT(double, 21), OUT(double, 22), OUT(double, 23)));
}

void neutrino_nucleon_transport_factor_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_transport_factor_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_transport_factor_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), OUT(double, 6)));
}

void neutrino_nucleon_transport_factor_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_transport_factor_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_transport_factor_f32_array((size_t)dims[0],
        IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3), IN(float, 4), IN(float, 5), OUT(float, 6)));
}
