/*
 * NumPy loops of process gauge_force_star
 * Generated; regenerate with: nukernels build
 */
#include "../c/gauge_force_star.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(a) (const double *)(const void *)args[a], steps[a] / (intptr_t)sizeof(double)
#define OUT(a) (double *)(void *)args[a], steps[a] / (intptr_t)sizeof(double)

void gauge_force_star_composition_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_composition_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_composition_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), OUT(8), OUT(9), OUT(10), OUT(11), OUT(12), OUT(13)));
}

void gauge_force_star_degenerate_gas_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_degenerate_gas_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_degenerate_gas_array((size_t)dims[0],
        IN(0), IN(1), IN(2), OUT(3), OUT(4), OUT(5), OUT(6), OUT(7), OUT(8)));
}

void gauge_force_star_discharge_curve_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_discharge_curve_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_discharge_curve_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), OUT(5), OUT(6), OUT(7)));
}

void gauge_force_star_electrons_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_electrons_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_electrons_array((size_t)dims[0],
        IN(0), OUT(1), OUT(2)));
}

void gauge_force_star_neutrino_flux_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_neutrino_flux_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_neutrino_flux_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), OUT(4), OUT(5), OUT(6)));
}

void gauge_force_star_nucleons_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_nucleons_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_nucleons_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), OUT(9), OUT(10), OUT(11), OUT(12), OUT(13), OUT(14), OUT(15), OUT(16), OUT(17), OUT(18)));
}

void gauge_force_star_pair_creation_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_pair_creation_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_pair_creation_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), OUT(4)));
}

void gauge_force_star_structure_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_structure_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_structure_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), OUT(5), OUT(6), OUT(7)));
}

void gauge_force_star_trapped_neutrinos_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_trapped_neutrinos_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_trapped_neutrinos_array((size_t)dims[0],
        IN(0), IN(1), IN(2), OUT(3), OUT(4)));
}

void gauge_force_star_trapped_profile_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_trapped_profile_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_trapped_profile_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), OUT(5)));
}

void gauge_force_star_uniform_sphere_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void gauge_force_star_uniform_sphere_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, gauge_force_star_uniform_sphere_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), OUT(5), OUT(6)));
}
