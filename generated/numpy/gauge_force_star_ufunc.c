/*
 * NumPy loops of process gauge_force_star
 * Generated; regenerate with: nukernels build
 */
#include "../c/gauge_force_star.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(type, a) (const type *)(const void *)args[a], steps[a] / (intptr_t)sizeof(type)
#define OUT(type, a) (type *)(void *)args[a], steps[a] / (intptr_t)sizeof(type)

static uint64_t gauge_force_star_composition_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_composition_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), OUT(double, 8), OUT(double, 9), OUT(double, 10),
        OUT(double, 11), OUT(double, 12), OUT(double, 13));
}

void gauge_force_star_composition_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_composition_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_composition_ufunc_run, 8, 6, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_composition_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_composition_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), OUT(float, 8), OUT(float, 9), OUT(float, 10),
        OUT(float, 11), OUT(float, 12), OUT(float, 13));
}

void gauge_force_star_composition_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_composition_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_composition_f32_ufunc_run, 8, 6, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_degenerate_gas_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_degenerate_gas_array(n, IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3),
        OUT(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8));
}

void gauge_force_star_degenerate_gas_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_degenerate_gas_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_degenerate_gas_ufunc_run, 3, 6, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_degenerate_gas_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_degenerate_gas_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), OUT(float, 3),
        OUT(float, 4), OUT(float, 5), OUT(float, 6), OUT(float, 7), OUT(float, 8));
}

void gauge_force_star_degenerate_gas_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_degenerate_gas_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_degenerate_gas_f32_ufunc_run, 3, 6, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_discharge_curve_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_discharge_curve_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7));
}

void gauge_force_star_discharge_curve_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_discharge_curve_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_discharge_curve_ufunc_run, 5, 3, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_electrons_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_electrons_array(n, IN(double, 0), OUT(double, 1), OUT(double, 2));
}

void gauge_force_star_electrons_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_electrons_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_electrons_ufunc_run, 1, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_electrons_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_electrons_f32_array(n, IN(float, 0), OUT(float, 1), OUT(float, 2));
}

void gauge_force_star_electrons_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_electrons_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_electrons_f32_ufunc_run, 1, 2, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_neutrino_flux_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_neutrino_flux_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        OUT(double, 4), OUT(double, 5), OUT(double, 6));
}

void gauge_force_star_neutrino_flux_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_neutrino_flux_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_neutrino_flux_ufunc_run, 4, 3, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_nucleons_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_nucleons_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), OUT(double, 9), OUT(double, 10),
        OUT(double, 11), OUT(double, 12), OUT(double, 13), OUT(double, 14), OUT(double, 15), OUT(double, 16),
        OUT(double, 17), OUT(double, 18));
}

void gauge_force_star_nucleons_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_nucleons_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_nucleons_ufunc_run, 9, 10, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_nucleons_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_nucleons_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), OUT(float, 9), OUT(float, 10),
        OUT(float, 11), OUT(float, 12), OUT(float, 13), OUT(float, 14), OUT(float, 15), OUT(float, 16),
        OUT(float, 17), OUT(float, 18));
}

void gauge_force_star_nucleons_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_nucleons_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_nucleons_f32_ufunc_run, 9, 10, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_pair_creation_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_pair_creation_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        OUT(double, 4));
}

void gauge_force_star_pair_creation_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_pair_creation_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_pair_creation_ufunc_run, 4, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_structure_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_structure_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7));
}

void gauge_force_star_structure_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_structure_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_structure_ufunc_run, 5, 3, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_trapped_neutrinos_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_trapped_neutrinos_array(n, IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3),
        OUT(double, 4));
}

void gauge_force_star_trapped_neutrinos_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_trapped_neutrinos_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_trapped_neutrinos_ufunc_run, 3, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_trapped_profile_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_trapped_profile_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), OUT(double, 5));
}

void gauge_force_star_trapped_profile_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_trapped_profile_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_trapped_profile_ufunc_run, 5, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t gauge_force_star_uniform_sphere_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return gauge_force_star_uniform_sphere_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), OUT(double, 5), OUT(double, 6));
}

void gauge_force_star_uniform_sphere_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_uniform_sphere_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {gauge_force_star_uniform_sphere_ufunc_run, 5, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}
