/*
 * NumPy loops of process neutrino_electron
 * Generated; regenerate with: nukernels build
 */
#include "../c/neutrino_electron.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(a) (const double *)(const void *)args[a], steps[a] / (intptr_t)sizeof(double)
#define OUT(a) (double *)(void *)args[a], steps[a] / (intptr_t)sizeof(double)

void neutrino_electron_asymmetries_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_asymmetries_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_asymmetries_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), OUT(4), OUT(5), OUT(6), OUT(7), OUT(8)));
}

void neutrino_electron_asymmetry_by_moment_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_asymmetry_by_moment_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_asymmetry_by_moment_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), OUT(4), OUT(5), OUT(6)));
}

void neutrino_electron_azimuthal_distribution_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_azimuthal_distribution_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_azimuthal_distribution_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), OUT(4)));
}

void neutrino_electron_best_survival_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_best_survival_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_best_survival_array((size_t)dims[0],
        IN(0), IN(1), IN(2), OUT(3)));
}

void neutrino_electron_boron_shape_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_boron_shape_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_boron_shape_array((size_t)dims[0],
        IN(0), IN(1), OUT(2)));
}

void neutrino_electron_dirac_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_dirac_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_dirac_cross_section_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), OUT(9), OUT(10), OUT(11), OUT(12)));
}

void neutrino_electron_dirac_slopes_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_dirac_slopes_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_dirac_slopes_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), OUT(9), OUT(10), OUT(11)));
}

void neutrino_electron_lowest_energy_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_lowest_energy_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_lowest_energy_array((size_t)dims[0],
        IN(0), IN(1), OUT(2)));
}

void neutrino_electron_majorana_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_majorana_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_majorana_cross_section_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), OUT(9), OUT(10), OUT(11), OUT(12)));
}

void neutrino_electron_majorana_slopes_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_majorana_slopes_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_majorana_slopes_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), OUT(9), OUT(10), OUT(11)));
}

void neutrino_electron_polarisation_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_polarisation_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_polarisation_array((size_t)dims[0],
        IN(0), IN(1), IN(2), OUT(3)));
}

void neutrino_electron_pp_shape_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_pp_shape_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_pp_shape_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), OUT(4)));
}

void neutrino_electron_recoil_integrals_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_recoil_integrals_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_recoil_integrals_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), OUT(6), OUT(7), OUT(8), OUT(9), OUT(10)));
}

void neutrino_electron_recoil_kinematics_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_recoil_kinematics_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_recoil_kinematics_array((size_t)dims[0],
        IN(0), IN(1), IN(2), OUT(3), OUT(4), OUT(5), OUT(6)));
}

void neutrino_electron_resonant_conversion_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_resonant_conversion_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, neutrino_electron_resonant_conversion_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), OUT(6), OUT(7), OUT(8), OUT(9), OUT(10), OUT(11), OUT(12), OUT(13), OUT(14)));
}
