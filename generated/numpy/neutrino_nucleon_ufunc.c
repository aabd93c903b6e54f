/*
 * NumPy loops of process neutrino_nucleon
 * Generated; regenerate with: nukernels build
 */
#include "../c/neutrino_nucleon.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(a) (const double *)(const void *)args[a], steps[a] / (intptr_t)sizeof(double)
#define OUT(a) (double *)(void *)args[a], steps[a] / (intptr_t)sizeof(double)

void neutrino_nucleon_absorption_drift_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_absorption_drift_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_absorption_drift_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), IN(10), IN(11), IN(12), IN(13), IN(14), OUT(15), OUT(16)));
}

void neutrino_nucleon_absorption_drift_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_absorption_drift_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_absorption_drift_printed_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), IN(10), IN(11), IN(12), IN(13), IN(14), OUT(15), OUT(16)));
}

void neutrino_nucleon_collision_moments_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_collision_moments_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_collision_moments_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), IN(10), IN(11), IN(12), IN(13), IN(14), IN(15), IN(16), IN(17), IN(18), OUT(19), OUT(20), OUT(21), OUT(22), OUT(23), OUT(24)));
}

void neutrino_nucleon_conditions_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_conditions_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_conditions_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), OUT(4), OUT(5)));
}

void neutrino_nucleon_couplings_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_couplings_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_couplings_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), OUT(4), OUT(5), OUT(6), OUT(7), OUT(8)));
}

void neutrino_nucleon_differential_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_differential_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_differential_cross_section_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), IN(10), IN(11), OUT(12), OUT(13), OUT(14), OUT(15), OUT(16), OUT(17)));
}

void neutrino_nucleon_differential_cross_section_contracted_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_differential_cross_section_contracted_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_differential_cross_section_contracted_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), IN(10), IN(11), IN(12), IN(13), OUT(14)));
}

void neutrino_nucleon_drift_coefficients_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_drift_coefficients_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_drift_coefficients_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), OUT(8), OUT(9), OUT(10), OUT(11), OUT(12)));
}

void neutrino_nucleon_drift_coefficients_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_drift_coefficients_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_drift_coefficients_printed_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), OUT(8), OUT(9), OUT(10), OUT(11), OUT(12)));
}

void neutrino_nucleon_drift_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_drift_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_drift_ratio_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), IN(10), OUT(11), OUT(12)));
}

void neutrino_nucleon_momentum_asymmetry_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_momentum_asymmetry_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_momentum_asymmetry_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), IN(10), IN(11), IN(12), IN(13), OUT(14), OUT(15)));
}

void neutrino_nucleon_momentum_asymmetry_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_momentum_asymmetry_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_momentum_asymmetry_printed_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), IN(10), IN(11), IN(12), IN(13), OUT(14), OUT(15)));
}

void neutrino_nucleon_opacity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_opacity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_opacity_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), IN(10), IN(11), OUT(12), OUT(13), OUT(14), OUT(15)));
}

void neutrino_nucleon_response_function_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_response_function_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_response_function_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), OUT(8), OUT(9)));
}

void neutrino_nucleon_spectra_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_spectra_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_spectra_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), OUT(5), OUT(6), OUT(7), OUT(8)));
}

void neutrino_nucleon_squared_matrix_element_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_squared_matrix_element_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_nucleon_squared_matrix_element_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), IN(10), IN(11), IN(12), IN(13), IN(14), IN(15), IN(16), IN(17), IN(18), IN(19), OUT(20), OUT(21), OUT(22), OUT(23)));
}
