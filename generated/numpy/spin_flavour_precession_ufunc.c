/*
 * NumPy loops of process spin_flavour_precession
 * Generated; regenerate with: nukernels build
 */
#include "../c/spin_flavour_precession.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(type, a) (const type *)(const void *)args[a], steps[a] / (intptr_t)sizeof(type)
#define OUT(type, a) (type *)(void *)args[a], steps[a] / (intptr_t)sizeof(type)

static uint64_t spin_flavour_precession_adiabaticity_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_adiabaticity_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), OUT(double, 5), OUT(double, 6));
}

void spin_flavour_precession_adiabaticity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_adiabaticity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_adiabaticity_ufunc_run, 5, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_adiabaticity_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_adiabaticity_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), OUT(float, 5), OUT(float, 6));
}

void spin_flavour_precession_adiabaticity_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void spin_flavour_precession_adiabaticity_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_adiabaticity_f32_ufunc_run, 5, 2, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_adiabaticity_with_number_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return spin_flavour_precession_adiabaticity_with_number_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        IN(double, 3), IN(double, 4), IN(double, 5), OUT(double, 6), OUT(double, 7));
}

void spin_flavour_precession_adiabaticity_with_number_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void spin_flavour_precession_adiabaticity_with_number_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_adiabaticity_with_number_ufunc_run, 6, 2,
        sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_adiabaticity_with_number_f32_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return spin_flavour_precession_adiabaticity_with_number_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2),
        IN(float, 3), IN(float, 4), IN(float, 5), OUT(float, 6), OUT(float, 7));
}

void spin_flavour_precession_adiabaticity_with_number_f32_ufunc(char **args, const intptr_t *dims,
    const intptr_t *steps, void *data);

void spin_flavour_precession_adiabaticity_with_number_f32_ufunc(char **args, const intptr_t *dims,
    const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_adiabaticity_with_number_f32_ufunc_run, 6, 2,
        sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_asymmetry_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_asymmetry_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), OUT(double, 5));
}

void spin_flavour_precession_asymmetry_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_asymmetry_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_asymmetry_ufunc_run, 5, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_asymmetry_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_asymmetry_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), OUT(float, 5));
}

void spin_flavour_precession_asymmetry_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_asymmetry_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_asymmetry_f32_ufunc_run, 5, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_backward_ray_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_backward_ray_array(n, IN(double, 0), IN(double, 1), OUT(double, 2));
}

void spin_flavour_precession_backward_ray_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_backward_ray_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_backward_ray_ufunc_run, 2, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_backward_ray_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_backward_ray_f32_array(n, IN(float, 0), IN(float, 1), OUT(float, 2));
}

void spin_flavour_precession_backward_ray_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void spin_flavour_precession_backward_ray_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_backward_ray_f32_ufunc_run, 2, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_cross_section_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_cross_section_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), OUT(double, 10),
        OUT(double, 11), OUT(double, 12), OUT(double, 13), OUT(double, 14));
}

void spin_flavour_precession_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_cross_section_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_cross_section_ufunc_run, 10, 5, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_cross_section_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_cross_section_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), IN(float, 9), OUT(float, 10),
        OUT(float, 11), OUT(float, 12), OUT(float, 13), OUT(float, 14));
}

void spin_flavour_precession_cross_section_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void spin_flavour_precession_cross_section_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_cross_section_f32_ufunc_run, 10, 5, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_cross_section_coefficients_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return spin_flavour_precession_cross_section_coefficients_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        IN(double, 3), IN(double, 4), IN(double, 5), OUT(double, 6), OUT(double, 7));
}

void spin_flavour_precession_cross_section_coefficients_ufunc(char **args, const intptr_t *dims,
    const intptr_t *steps, void *data);

void spin_flavour_precession_cross_section_coefficients_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_cross_section_coefficients_ufunc_run, 6, 2,
        sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_cross_section_coefficients_f32_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return spin_flavour_precession_cross_section_coefficients_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2),
        IN(float, 3), IN(float, 4), IN(float, 5), OUT(float, 6), OUT(float, 7));
}

void spin_flavour_precession_cross_section_coefficients_f32_ufunc(char **args, const intptr_t *dims,
    const intptr_t *steps, void *data);

void spin_flavour_precession_cross_section_coefficients_f32_ufunc(char **args, const intptr_t *dims,
    const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_cross_section_coefficients_f32_ufunc_run, 6, 2,
        sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_crossing_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_crossing_array(n, IN(double, 0), IN(double, 1), OUT(double, 2), OUT(double, 3));
}

void spin_flavour_precession_crossing_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_crossing_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_crossing_ufunc_run, 2, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_crossing_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_crossing_f32_array(n, IN(float, 0), IN(float, 1), OUT(float, 2), OUT(float, 3));
}

void spin_flavour_precession_crossing_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_crossing_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_crossing_f32_ufunc_run, 2, 2, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_dipole_field_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_dipole_field_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        OUT(double, 4), OUT(double, 5), OUT(double, 6));
}

void spin_flavour_precession_dipole_field_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_dipole_field_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_dipole_field_ufunc_run, 4, 3, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_energy_ratio_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_energy_ratio_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        OUT(double, 4));
}

void spin_flavour_precession_energy_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_energy_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_energy_ratio_ufunc_run, 4, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_energy_ratio_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_energy_ratio_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        OUT(float, 4));
}

void spin_flavour_precession_energy_ratio_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void spin_flavour_precession_energy_ratio_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_energy_ratio_f32_ufunc_run, 4, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_kick_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_kick_array(n, IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3));
}

void spin_flavour_precession_kick_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_kick_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_kick_ufunc_run, 3, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_kick_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_kick_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), OUT(float, 3));
}

void spin_flavour_precession_kick_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_kick_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_kick_f32_ufunc_run, 3, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_kick_velocity_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_kick_velocity_array(n, IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3));
}

void spin_flavour_precession_kick_velocity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_kick_velocity_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_kick_velocity_ufunc_run, 3, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_kick_velocity_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_kick_velocity_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), OUT(float, 3));
}

void spin_flavour_precession_kick_velocity_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void spin_flavour_precession_kick_velocity_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_kick_velocity_f32_ufunc_run, 3, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_pole_ratio_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_pole_ratio_array(n, IN(double, 0), OUT(double, 1));
}

void spin_flavour_precession_pole_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_pole_ratio_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_pole_ratio_ufunc_run, 1, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_pole_ratio_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_pole_ratio_f32_array(n, IN(float, 0), OUT(float, 1));
}

void spin_flavour_precession_pole_ratio_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_pole_ratio_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_pole_ratio_f32_ufunc_run, 1, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_potential_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_potential_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), OUT(double, 10),
        OUT(double, 11));
}

void spin_flavour_precession_potential_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_potential_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_potential_ufunc_run, 10, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_potential_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_potential_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), IN(float, 9), OUT(float, 10),
        OUT(float, 11));
}

void spin_flavour_precession_potential_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_potential_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_potential_f32_ufunc_run, 10, 2, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_profiles_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_profiles_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), OUT(double, 8), OUT(double, 9), OUT(double, 10));
}

void spin_flavour_precession_profiles_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_profiles_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_profiles_ufunc_run, 8, 3, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_profiles_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_profiles_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), OUT(float, 8), OUT(float, 9), OUT(float, 10));
}

void spin_flavour_precession_profiles_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_profiles_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_profiles_f32_ufunc_run, 8, 3, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_resonance_energy_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_resonance_energy_array(n, IN(double, 0), IN(double, 1), OUT(double, 2));
}

void spin_flavour_precession_resonance_energy_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void spin_flavour_precession_resonance_energy_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_resonance_energy_ufunc_run, 2, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_resonance_energy_f32_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return spin_flavour_precession_resonance_energy_f32_array(n, IN(float, 0), IN(float, 1), OUT(float, 2));
}

void spin_flavour_precession_resonance_energy_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void spin_flavour_precession_resonance_energy_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_resonance_energy_f32_ufunc_run, 2, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_resonance_splitting_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return spin_flavour_precession_resonance_splitting_array(n, IN(double, 0), IN(double, 1), OUT(double, 2));
}

void spin_flavour_precession_resonance_splitting_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void spin_flavour_precession_resonance_splitting_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_resonance_splitting_ufunc_run, 2, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_resonance_splitting_f32_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return spin_flavour_precession_resonance_splitting_f32_array(n, IN(float, 0), IN(float, 1), OUT(float, 2));
}

void spin_flavour_precession_resonance_splitting_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void spin_flavour_precession_resonance_splitting_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_resonance_splitting_f32_ufunc_run, 2, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_scattering_cosine_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_scattering_cosine_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        OUT(double, 3));
}

void spin_flavour_precession_scattering_cosine_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void spin_flavour_precession_scattering_cosine_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_scattering_cosine_ufunc_run, 3, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_scattering_cosine_f32_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return spin_flavour_precession_scattering_cosine_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2),
        OUT(float, 3));
}

void spin_flavour_precession_scattering_cosine_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void spin_flavour_precession_scattering_cosine_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_scattering_cosine_f32_ufunc_run, 3, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_spin_down_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_spin_down_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), OUT(double, 7), OUT(double, 8));
}

void spin_flavour_precession_spin_down_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void spin_flavour_precession_spin_down_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_spin_down_ufunc_run, 7, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t spin_flavour_precession_transverse_field_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return spin_flavour_precession_transverse_field_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), OUT(double, 7));
}

void spin_flavour_precession_transverse_field_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void spin_flavour_precession_transverse_field_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {spin_flavour_precession_transverse_field_ufunc_run, 7, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}
