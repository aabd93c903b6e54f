/*
 * NumPy loops of process neutrino_electron
 * Generated; regenerate with: nukernels build
 */
#include "../c/neutrino_electron.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(type, a) (const type *)(const void *)args[a], steps[a] / (intptr_t)sizeof(type)
#define OUT(type, a) (type *)(void *)args[a], steps[a] / (intptr_t)sizeof(type)

void neutrino_electron_asymmetries_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_asymmetries_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_asymmetries_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), OUT(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8)));
}

void neutrino_electron_asymmetry_by_moment_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_asymmetry_by_moment_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_asymmetry_by_moment_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), OUT(double, 4), OUT(double, 5), OUT(double, 6)));
}

void neutrino_electron_azimuthal_distribution_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_azimuthal_distribution_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_azimuthal_distribution_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), OUT(double, 4)));
}

void neutrino_electron_best_survival_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_best_survival_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_best_survival_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3)));
}

void neutrino_electron_boron_shape_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_boron_shape_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_boron_shape_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), OUT(double, 2)));
}

void neutrino_electron_dirac_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_dirac_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_dirac_cross_section_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), OUT(double, 9), OUT(double, 10), OUT(double, 11), OUT(double, 12)));
}

void neutrino_electron_dirac_slopes_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_dirac_slopes_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_dirac_slopes_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), OUT(double, 9), OUT(double, 10), OUT(double, 11)));
}

void neutrino_electron_lowest_energy_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_lowest_energy_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_lowest_energy_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), OUT(double, 2)));
}

void neutrino_electron_majorana_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_majorana_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_majorana_cross_section_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), OUT(double, 9), OUT(double, 10), OUT(double, 11), OUT(double, 12)));
}

void neutrino_electron_majorana_slopes_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_majorana_slopes_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_majorana_slopes_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), OUT(double, 9), OUT(double, 10), OUT(double, 11)));
}

void neutrino_electron_polarisation_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_polarisation_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_polarisation_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3)));
}

void neutrino_electron_pp_shape_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_pp_shape_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_pp_shape_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), OUT(double, 4)));
}

void neutrino_electron_recoil_integrals_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_recoil_integrals_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_recoil_integrals_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8), OUT(double, 9), OUT(double, 10)));
}

void neutrino_electron_recoil_kinematics_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_recoil_kinematics_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_recoil_kinematics_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3), OUT(double, 4), OUT(double, 5), OUT(double, 6)));
}

void neutrino_electron_resonant_conversion_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_resonant_conversion_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_resonant_conversion_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8), OUT(double, 9), OUT(double, 10), OUT(double, 11), OUT(double, 12), OUT(double, 13), OUT(double, 14)));
}
