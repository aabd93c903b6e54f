/*
 * NumPy loops of process neutrino_electron
 * Generated; regenerate with: nukernels build
 */
#include "../c/neutrino_electron.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(type, a) (const type *)(const void *)args[a], steps[a] / (intptr_t)sizeof(type)
#define OUT(type, a) (type *)(void *)args[a], steps[a] / (intptr_t)sizeof(type)

static uint64_t neutrino_electron_asymmetries_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_asymmetries_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        OUT(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8));
}

void neutrino_electron_asymmetries_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_asymmetries_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_asymmetries_ufunc_run, 4, 5, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_asymmetries_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_asymmetries_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        OUT(float, 4), OUT(float, 5), OUT(float, 6), OUT(float, 7), OUT(float, 8));
}

void neutrino_electron_asymmetries_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_asymmetries_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_asymmetries_f32_ufunc_run, 4, 5, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_asymmetry_by_moment_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_asymmetry_by_moment_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        OUT(double, 4), OUT(double, 5), OUT(double, 6));
}

void neutrino_electron_asymmetry_by_moment_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_asymmetry_by_moment_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_asymmetry_by_moment_ufunc_run, 4, 3, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_asymmetry_by_moment_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_asymmetry_by_moment_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        OUT(float, 4), OUT(float, 5), OUT(float, 6));
}

void neutrino_electron_asymmetry_by_moment_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_electron_asymmetry_by_moment_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_asymmetry_by_moment_f32_ufunc_run, 4, 3, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_azimuthal_distribution_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_azimuthal_distribution_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        IN(double, 3), OUT(double, 4));
}

void neutrino_electron_azimuthal_distribution_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_electron_azimuthal_distribution_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_azimuthal_distribution_ufunc_run, 4, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_azimuthal_distribution_f32_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return neutrino_electron_azimuthal_distribution_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2),
        IN(float, 3), OUT(float, 4));
}

void neutrino_electron_azimuthal_distribution_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_electron_azimuthal_distribution_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_azimuthal_distribution_f32_ufunc_run, 4, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_best_survival_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_best_survival_array(n, IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3));
}

void neutrino_electron_best_survival_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_best_survival_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_best_survival_ufunc_run, 3, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_best_survival_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_best_survival_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), OUT(float, 3));
}

void neutrino_electron_best_survival_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_best_survival_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_best_survival_f32_ufunc_run, 3, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_boron_shape_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_boron_shape_array(n, IN(double, 0), IN(double, 1), OUT(double, 2));
}

void neutrino_electron_boron_shape_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_boron_shape_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_boron_shape_ufunc_run, 2, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_boron_shape_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_boron_shape_f32_array(n, IN(float, 0), IN(float, 1), OUT(float, 2));
}

void neutrino_electron_boron_shape_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_boron_shape_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_boron_shape_f32_ufunc_run, 2, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_dirac_cross_section_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_dirac_cross_section_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), OUT(double, 9), OUT(double, 10),
        OUT(double, 11), OUT(double, 12));
}

void neutrino_electron_dirac_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_dirac_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_dirac_cross_section_ufunc_run, 9, 4, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_dirac_cross_section_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_dirac_cross_section_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), OUT(float, 9), OUT(float, 10),
        OUT(float, 11), OUT(float, 12));
}

void neutrino_electron_dirac_cross_section_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_electron_dirac_cross_section_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_dirac_cross_section_f32_ufunc_run, 9, 4, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_dirac_slopes_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_dirac_slopes_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), OUT(double, 9), OUT(double, 10),
        OUT(double, 11));
}

void neutrino_electron_dirac_slopes_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_dirac_slopes_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_dirac_slopes_ufunc_run, 9, 3, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_dirac_slopes_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_dirac_slopes_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), OUT(float, 9), OUT(float, 10),
        OUT(float, 11));
}

void neutrino_electron_dirac_slopes_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_dirac_slopes_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_dirac_slopes_f32_ufunc_run, 9, 3, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_lowest_energy_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_lowest_energy_array(n, IN(double, 0), IN(double, 1), OUT(double, 2));
}

void neutrino_electron_lowest_energy_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_lowest_energy_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_lowest_energy_ufunc_run, 2, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_lowest_energy_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_lowest_energy_f32_array(n, IN(float, 0), IN(float, 1), OUT(float, 2));
}

void neutrino_electron_lowest_energy_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_lowest_energy_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_lowest_energy_f32_ufunc_run, 2, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_majorana_cross_section_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_majorana_cross_section_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), OUT(double, 9),
        OUT(double, 10), OUT(double, 11), OUT(double, 12));
}

void neutrino_electron_majorana_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_electron_majorana_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_majorana_cross_section_ufunc_run, 9, 4, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_majorana_cross_section_f32_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return neutrino_electron_majorana_cross_section_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2),
        IN(float, 3), IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), OUT(float, 9),
        OUT(float, 10), OUT(float, 11), OUT(float, 12));
}

void neutrino_electron_majorana_cross_section_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_electron_majorana_cross_section_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_majorana_cross_section_f32_ufunc_run, 9, 4, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_majorana_slopes_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_majorana_slopes_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), OUT(double, 9), OUT(double, 10),
        OUT(double, 11));
}

void neutrino_electron_majorana_slopes_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_majorana_slopes_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_majorana_slopes_ufunc_run, 9, 3, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_majorana_slopes_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_majorana_slopes_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), OUT(float, 9), OUT(float, 10),
        OUT(float, 11));
}

void neutrino_electron_majorana_slopes_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_majorana_slopes_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_majorana_slopes_f32_ufunc_run, 9, 3, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_polarisation_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_polarisation_array(n, IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3));
}

void neutrino_electron_polarisation_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_polarisation_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_polarisation_ufunc_run, 3, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_polarisation_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_polarisation_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), OUT(float, 3));
}

void neutrino_electron_polarisation_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_polarisation_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_polarisation_f32_ufunc_run, 3, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_pp_shape_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_pp_shape_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        OUT(double, 4));
}

void neutrino_electron_pp_shape_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_pp_shape_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_pp_shape_ufunc_run, 4, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_pp_shape_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_pp_shape_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        OUT(float, 4));
}

void neutrino_electron_pp_shape_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_pp_shape_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_pp_shape_f32_ufunc_run, 4, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_recoil_integrals_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_recoil_integrals_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8), OUT(double, 9), OUT(double, 10));
}

void neutrino_electron_recoil_integrals_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_recoil_integrals_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_recoil_integrals_ufunc_run, 6, 5, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_recoil_integrals_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_recoil_integrals_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), OUT(float, 6), OUT(float, 7), OUT(float, 8), OUT(float, 9), OUT(float, 10));
}

void neutrino_electron_recoil_integrals_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_recoil_integrals_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_recoil_integrals_f32_ufunc_run, 6, 5, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_recoil_kinematics_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_recoil_kinematics_array(n, IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3),
        OUT(double, 4), OUT(double, 5), OUT(double, 6));
}

void neutrino_electron_recoil_kinematics_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_recoil_kinematics_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_recoil_kinematics_ufunc_run, 3, 4, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_recoil_kinematics_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_recoil_kinematics_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), OUT(float, 3),
        OUT(float, 4), OUT(float, 5), OUT(float, 6));
}

void neutrino_electron_recoil_kinematics_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void neutrino_electron_recoil_kinematics_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_recoil_kinematics_f32_ufunc_run, 3, 4, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t neutrino_electron_resonant_conversion_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return neutrino_electron_resonant_conversion_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8), OUT(double, 9), OUT(double, 10),
        OUT(double, 11), OUT(double, 12), OUT(double, 13), OUT(double, 14));
}

void neutrino_electron_resonant_conversion_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void neutrino_electron_resonant_conversion_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {neutrino_electron_resonant_conversion_ufunc_run, 6, 9, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}
