/*
 * NumPy loops of process gauge_force_star
 * Generated; regenerate with: nukernels build
 */
#include "../c/gauge_force_star.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(type, a) (const type *)(const void *)args[a], steps[a] / (intptr_t)sizeof(type)
#define OUT(type, a) (type *)(void *)args[a], steps[a] / (intptr_t)sizeof(type)

void gauge_force_star_composition_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_composition_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_composition_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), OUT(double, 8), OUT(double, 9), OUT(double, 10), OUT(double, 11), OUT(double, 12), OUT(double, 13)));
}

void gauge_force_star_degenerate_gas_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_degenerate_gas_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_degenerate_gas_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3), OUT(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8)));
}

void gauge_force_star_discharge_curve_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_discharge_curve_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_discharge_curve_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7)));
}

void gauge_force_star_electrons_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_electrons_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_electrons_array((size_t)dims[0],
        IN(double, 0), OUT(double, 1), OUT(double, 2)));
}

void gauge_force_star_neutrino_flux_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_neutrino_flux_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_neutrino_flux_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), OUT(double, 4), OUT(double, 5), OUT(double, 6)));
}

void gauge_force_star_nucleons_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_nucleons_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_nucleons_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), OUT(double, 9), OUT(double, 10), OUT(double, 11), OUT(double, 12), OUT(double, 13), OUT(double, 14), OUT(double, 15), OUT(double, 16), OUT(double, 17), OUT(double, 18)));
}

void gauge_force_star_pair_creation_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_pair_creation_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_pair_creation_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), OUT(double, 4)));
}

void gauge_force_star_structure_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_structure_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_structure_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7)));
}

void gauge_force_star_trapped_neutrinos_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_trapped_neutrinos_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_trapped_neutrinos_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3), OUT(double, 4)));
}

void gauge_force_star_trapped_profile_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_trapped_profile_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_trapped_profile_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), OUT(double, 5)));
}

void gauge_force_star_uniform_sphere_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_uniform_sphere_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_uniform_sphere_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), OUT(double, 5), OUT(double, 6)));
}
