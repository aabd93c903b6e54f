/*
 * NumPy loops of process neutrino_nucleon
 * Generated; regenerate with: nukernels build
 */
#include "../c/neutrino_nucleon.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(type, a) (const type *)(const void *)args[a], steps[a] / (intptr_t)sizeof(type)
#define OUT(type, a) (type *)(void *)args[a], steps[a] / (intptr_t)sizeof(type)

static uint64_t neutrino_nucleon_absorption_drift_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_absorption_drift_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10),
        IN(double, 11), IN(double, 12), IN(double, 13), IN(double, 14), OUT(double, 15), OUT(double, 16));
}

void neutrino_nucleon_absorption_drift_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_absorption_drift_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_absorption_drift_ufunc_run, 15, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_absorption_drift_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_absorption_drift_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), IN(float, 9), IN(float, 10),
        IN(float, 11), IN(float, 12), IN(float, 13), IN(float, 14), OUT(float, 15), OUT(float, 16));
}

void neutrino_nucleon_absorption_drift_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_absorption_drift_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_absorption_drift_f32_ufunc_run, 15, 2, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_absorption_drift_printed_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_absorption_drift_printed_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9),
        IN(double, 10), IN(double, 11), IN(double, 12), IN(double, 13), IN(double, 14), OUT(double, 15),
        OUT(double, 16));
}

void neutrino_nucleon_absorption_drift_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_nucleon_absorption_drift_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_absorption_drift_printed_ufunc_run, 15, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_absorption_drift_printed_f32_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return neutrino_nucleon_absorption_drift_printed_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2),
        IN(float, 3), IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), IN(float, 9),
        IN(float, 10), IN(float, 11), IN(float, 12), IN(float, 13), IN(float, 14), OUT(float, 15), OUT(float, 16));
}

void neutrino_nucleon_absorption_drift_printed_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_nucleon_absorption_drift_printed_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_absorption_drift_printed_f32_ufunc_run, 15, 2, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_charged_current_factor_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_charged_current_factor_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        IN(double, 3), IN(double, 4), IN(double, 5), OUT(double, 6));
}

void neutrino_nucleon_charged_current_factor_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_nucleon_charged_current_factor_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_charged_current_factor_ufunc_run, 6, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_charged_current_factor_f32_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return neutrino_nucleon_charged_current_factor_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2),
        IN(float, 3), IN(float, 4), IN(float, 5), OUT(float, 6));
}

void neutrino_nucleon_charged_current_factor_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_nucleon_charged_current_factor_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_charged_current_factor_f32_ufunc_run, 6, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_collision_moments_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_collision_moments_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10),
        IN(double, 11), IN(double, 12), IN(double, 13), IN(double, 14), IN(double, 15), IN(double, 16),
        IN(double, 17), IN(double, 18), OUT(double, 19), OUT(double, 20), OUT(double, 21), OUT(double, 22),
        OUT(double, 23), OUT(double, 24));
}

void neutrino_nucleon_collision_moments_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_collision_moments_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_collision_moments_ufunc_run, 19, 6, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_conditions_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_conditions_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        OUT(double, 4), OUT(double, 5));
}

void neutrino_nucleon_conditions_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_conditions_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_conditions_ufunc_run, 4, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_conditions_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_conditions_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        OUT(float, 4), OUT(float, 5));
}

void neutrino_nucleon_conditions_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_conditions_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_conditions_f32_ufunc_run, 4, 2, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_couplings_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_couplings_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        OUT(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8));
}

void neutrino_nucleon_couplings_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_couplings_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_couplings_ufunc_run, 4, 5, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_couplings_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_couplings_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        OUT(float, 4), OUT(float, 5), OUT(float, 6), OUT(float, 7), OUT(float, 8));
}

void neutrino_nucleon_couplings_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_couplings_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_couplings_f32_ufunc_run, 4, 5, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_differential_cross_section_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return neutrino_nucleon_differential_cross_section_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9),
        IN(double, 10), IN(double, 11), OUT(double, 12), OUT(double, 13), OUT(double, 14), OUT(double, 15),
        OUT(double, 16), OUT(double, 17));
}

void neutrino_nucleon_differential_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_nucleon_differential_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_differential_cross_section_ufunc_run, 12, 6, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_differential_cross_section_contracted_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return neutrino_nucleon_differential_cross_section_contracted_array(n, IN(double, 0), IN(double, 1),
        IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8),
        IN(double, 9), IN(double, 10), IN(double, 11), IN(double, 12), IN(double, 13), OUT(double, 14));
}

void neutrino_nucleon_differential_cross_section_contracted_ufunc(char **args, const intptr_t *dims,
    const intptr_t *steps, void *data);

void neutrino_nucleon_differential_cross_section_contracted_ufunc(char **args, const intptr_t *dims,
    const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_differential_cross_section_contracted_ufunc_run, 14, 1,
        sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_drift_coefficients_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_drift_coefficients_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), OUT(double, 8), OUT(double, 9), OUT(double, 10),
        OUT(double, 11), OUT(double, 12));
}

void neutrino_nucleon_drift_coefficients_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_drift_coefficients_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_drift_coefficients_ufunc_run, 8, 5, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_drift_coefficients_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_drift_coefficients_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), OUT(float, 8), OUT(float, 9), OUT(float, 10),
        OUT(float, 11), OUT(float, 12));
}

void neutrino_nucleon_drift_coefficients_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_nucleon_drift_coefficients_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_drift_coefficients_f32_ufunc_run, 8, 5, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_drift_coefficients_printed_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return neutrino_nucleon_drift_coefficients_printed_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), OUT(double, 8), OUT(double, 9),
        OUT(double, 10), OUT(double, 11), OUT(double, 12));
}

void neutrino_nucleon_drift_coefficients_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_nucleon_drift_coefficients_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_drift_coefficients_printed_ufunc_run, 8, 5, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_drift_coefficients_printed_f32_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return neutrino_nucleon_drift_coefficients_printed_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2),
        IN(float, 3), IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), OUT(float, 8), OUT(float, 9),
        OUT(float, 10), OUT(float, 11), OUT(float, 12));
}

void neutrino_nucleon_drift_coefficients_printed_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_nucleon_drift_coefficients_printed_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_drift_coefficients_printed_f32_ufunc_run, 8, 5, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_drift_ratio_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_drift_ratio_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10),
        OUT(double, 11), OUT(double, 12));
}

void neutrino_nucleon_drift_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_drift_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_drift_ratio_ufunc_run, 11, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_drift_ratio_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_drift_ratio_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), IN(float, 9), IN(float, 10),
        OUT(float, 11), OUT(float, 12));
}

void neutrino_nucleon_drift_ratio_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_drift_ratio_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_drift_ratio_f32_ufunc_run, 11, 2, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_momentum_asymmetry_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_momentum_asymmetry_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10),
        IN(double, 11), IN(double, 12), IN(double, 13), OUT(double, 14), OUT(double, 15));
}

void neutrino_nucleon_momentum_asymmetry_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_momentum_asymmetry_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_momentum_asymmetry_ufunc_run, 14, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_momentum_asymmetry_printed_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return neutrino_nucleon_momentum_asymmetry_printed_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9),
        IN(double, 10), IN(double, 11), IN(double, 12), IN(double, 13), OUT(double, 14), OUT(double, 15));
}

void neutrino_nucleon_momentum_asymmetry_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_nucleon_momentum_asymmetry_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_momentum_asymmetry_printed_ufunc_run, 14, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_neutral_current_factor_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_neutral_current_factor_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        IN(double, 3), IN(double, 4), IN(double, 5), OUT(double, 6));
}

void neutrino_nucleon_neutral_current_factor_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_nucleon_neutral_current_factor_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_neutral_current_factor_ufunc_run, 6, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_neutral_current_factor_f32_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return neutrino_nucleon_neutral_current_factor_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2),
        IN(float, 3), IN(float, 4), IN(float, 5), OUT(float, 6));
}

void neutrino_nucleon_neutral_current_factor_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_nucleon_neutral_current_factor_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_neutral_current_factor_f32_ufunc_run, 6, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_opacity_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_opacity_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10),
        IN(double, 11), OUT(double, 12), OUT(double, 13), OUT(double, 14), OUT(double, 15));
}

void neutrino_nucleon_opacity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_opacity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_opacity_ufunc_run, 12, 4, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_opacity_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_opacity_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3), IN(float, 4),
        IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), IN(float, 9), IN(float, 10), IN(float, 11),
        OUT(float, 12), OUT(float, 13), OUT(float, 14), OUT(float, 15));
}

void neutrino_nucleon_opacity_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_opacity_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_opacity_f32_ufunc_run, 12, 4, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_response_function_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_response_function_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), OUT(double, 8), OUT(double, 9));
}

void neutrino_nucleon_response_function_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_response_function_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_response_function_ufunc_run, 8, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_spectra_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_spectra_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8));
}

void neutrino_nucleon_spectra_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_spectra_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_spectra_ufunc_run, 5, 4, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_spectra_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_spectra_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3), IN(float, 4),
        OUT(float, 5), OUT(float, 6), OUT(float, 7), OUT(float, 8));
}

void neutrino_nucleon_spectra_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_spectra_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_spectra_f32_ufunc_run, 5, 4, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_squared_matrix_element_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_squared_matrix_element_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9),
        IN(double, 10), IN(double, 11), IN(double, 12), IN(double, 13), IN(double, 14), IN(double, 15),
        IN(double, 16), IN(double, 17), IN(double, 18), IN(double, 19), OUT(double, 20), OUT(double, 21),
        OUT(double, 22), OUT(double, 23));
}

void neutrino_nucleon_squared_matrix_element_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_nucleon_squared_matrix_element_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_squared_matrix_element_ufunc_run, 20, 4, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_squared_matrix_element_f32_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return neutrino_nucleon_squared_matrix_element_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2),
        IN(float, 3), IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), IN(float, 9),
        IN(float, 10), IN(float, 11), IN(float, 12), IN(float, 13), IN(float, 14), IN(float, 15), IN(float, 16),
        IN(float, 17), IN(float, 18), IN(float, 19), OUT(float, 20), OUT(float, 21), OUT(float, 22), OUT(float, 23));
}

void neutrino_nucleon_squared_matrix_element_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_nucleon_squared_matrix_element_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_squared_matrix_element_f32_ufunc_run, 20, 4, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_transport_factor_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_transport_factor_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), OUT(double, 6));
}

void neutrino_nucleon_transport_factor_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_transport_factor_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_transport_factor_ufunc_run, 6, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_nucleon_transport_factor_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_nucleon_transport_factor_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), OUT(float, 6));
}

void neutrino_nucleon_transport_factor_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_nucleon_transport_factor_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_nucleon_transport_factor_f32_ufunc_run, 6, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}
