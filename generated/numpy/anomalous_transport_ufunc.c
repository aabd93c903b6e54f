/*
 * NumPy loops of process anomalous_transport
 * Generated; regenerate with: nukernels build
 */
#include "../c/anomalous_transport.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(type, a) (const type *)(const void *)args[a], steps[a] / (intptr_t)sizeof(type)
#define OUT(type, a) (type *)(void *)args[a], steps[a] / (intptr_t)sizeof(type)

static uint64_t anomalous_transport_content_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_content_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10),
        IN(double, 11), IN(double, 12), IN(double, 13), IN(double, 14), IN(double, 15), IN(double, 16),
        OUT(double, 17), OUT(double, 18), OUT(double, 19), OUT(double, 20), OUT(double, 21), OUT(double, 22),
        OUT(double, 23), OUT(double, 24), OUT(double, 25));
}

void anomalous_transport_content_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_content_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_content_ufunc_run, 17, 9, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_content_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_content_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), IN(float, 9), IN(float, 10),
        IN(float, 11), IN(float, 12), IN(float, 13), IN(float, 14), IN(float, 15), IN(float, 16), OUT(float, 17),
        OUT(float, 18), OUT(float, 19), OUT(float, 20), OUT(float, 21), OUT(float, 22), OUT(float, 23),
        OUT(float, 24), OUT(float, 25));
}

void anomalous_transport_content_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_content_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_content_f32_ufunc_run, 17, 9, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_content_landau_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_content_landau_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10),
        IN(double, 11), IN(double, 12), IN(double, 13), IN(double, 14), IN(double, 15), IN(double, 16),
        IN(double, 17), IN(double, 18), IN(double, 19), IN(double, 20), IN(double, 21), OUT(double, 22),
        OUT(double, 23), OUT(double, 24), OUT(double, 25), OUT(double, 26), OUT(double, 27), OUT(double, 28),
        OUT(double, 29), OUT(double, 30), OUT(double, 31), OUT(double, 32), OUT(double, 33));
}

void anomalous_transport_content_landau_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_content_landau_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_content_landau_ufunc_run, 22, 12, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_content_landau_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_content_landau_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), IN(float, 6), IN(float, 7), IN(float, 8), IN(float, 9), IN(float, 10),
        IN(float, 11), IN(float, 12), IN(float, 13), IN(float, 14), IN(float, 15), IN(float, 16), IN(float, 17),
        IN(float, 18), IN(float, 19), IN(float, 20), IN(float, 21), OUT(float, 22), OUT(float, 23), OUT(float, 24),
        OUT(float, 25), OUT(float, 26), OUT(float, 27), OUT(float, 28), OUT(float, 29), OUT(float, 30),
        OUT(float, 31), OUT(float, 32), OUT(float, 33));
}

void anomalous_transport_content_landau_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_content_landau_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_content_landau_f32_ufunc_run, 22, 12, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_kick_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_kick_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), OUT(double, 9), OUT(double, 10),
        OUT(double, 11), OUT(double, 12), OUT(double, 13), OUT(double, 14), OUT(double, 15), OUT(double, 16));
}

void anomalous_transport_kick_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_kick_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_kick_ufunc_run, 9, 8, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_lepton_gas_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_lepton_gas_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        OUT(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8), OUT(double, 9),
        OUT(double, 10), OUT(double, 11));
}

void anomalous_transport_lepton_gas_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_lepton_gas_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_lepton_gas_ufunc_run, 4, 8, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_lepton_gas_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_lepton_gas_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        OUT(float, 4), OUT(float, 5), OUT(float, 6), OUT(float, 7), OUT(float, 8), OUT(float, 9), OUT(float, 10),
        OUT(float, 11));
}

void anomalous_transport_lepton_gas_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_lepton_gas_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_lepton_gas_f32_ufunc_run, 4, 8, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_lepton_magnetic_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_lepton_magnetic_array(n, IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3),
        OUT(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8));
}

void anomalous_transport_lepton_magnetic_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_lepton_magnetic_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_lepton_magnetic_ufunc_run, 3, 6, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_lepton_magnetic_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_lepton_magnetic_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), OUT(float, 3),
        OUT(float, 4), OUT(float, 5), OUT(float, 6), OUT(float, 7), OUT(float, 8));
}

void anomalous_transport_lepton_magnetic_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void anomalous_transport_lepton_magnetic_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_lepton_magnetic_f32_ufunc_run, 3, 6, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_lepton_vortical_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_lepton_vortical_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8));
}

void anomalous_transport_lepton_vortical_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_lepton_vortical_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_lepton_vortical_ufunc_run, 5, 4, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_lepton_vortical_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_lepton_vortical_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), OUT(float, 5), OUT(float, 6), OUT(float, 7), OUT(float, 8));
}

void anomalous_transport_lepton_vortical_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void anomalous_transport_lepton_vortical_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_lepton_vortical_f32_ufunc_run, 5, 4, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_lepton_vortical_printed_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return anomalous_transport_lepton_vortical_printed_array(n, IN(double, 0), IN(double, 1), IN(double, 2),
        IN(double, 3), IN(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8));
}

void anomalous_transport_lepton_vortical_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void anomalous_transport_lepton_vortical_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_lepton_vortical_printed_ufunc_run, 5, 4, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_lepton_vortical_printed_f32_ufunc_run(size_t n, char *const *args,
    const intptr_t *steps)
{
    return anomalous_transport_lepton_vortical_printed_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2),
        IN(float, 3), IN(float, 4), OUT(float, 5), OUT(float, 6), OUT(float, 7), OUT(float, 8));
}

void anomalous_transport_lepton_vortical_printed_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data);

void anomalous_transport_lepton_vortical_printed_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps,
    void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_lepton_vortical_printed_f32_ufunc_run, 5, 4, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_mean_free_path_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_mean_free_path_array(n, IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3),
        IN(double, 4), IN(double, 5), OUT(double, 6), OUT(double, 7));
}

void anomalous_transport_mean_free_path_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_mean_free_path_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_mean_free_path_ufunc_run, 6, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_mean_free_path_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_mean_free_path_f32_array(n, IN(float, 0), IN(float, 1), IN(float, 2), IN(float, 3),
        IN(float, 4), IN(float, 5), OUT(float, 6), OUT(float, 7));
}

void anomalous_transport_mean_free_path_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_mean_free_path_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_mean_free_path_f32_ufunc_run, 6, 2, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_mean_momentum_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_mean_momentum_array(n, IN(double, 0), IN(double, 1), OUT(double, 2));
}

void anomalous_transport_mean_momentum_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_mean_momentum_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_mean_momentum_ufunc_run, 2, 1, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_mean_momentum_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_mean_momentum_f32_array(n, IN(float, 0), IN(float, 1), OUT(float, 2));
}

void anomalous_transport_mean_momentum_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_mean_momentum_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_mean_momentum_f32_ufunc_run, 2, 1, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_potential_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_potential_array(n, IN(double, 0), IN(double, 1), OUT(double, 2), OUT(double, 3));
}

void anomalous_transport_potential_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_potential_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_potential_ufunc_run, 2, 2, sizeof(double)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}

static uint64_t anomalous_transport_potential_f32_ufunc_run(size_t n, char *const *args, const intptr_t *steps)
{
    return anomalous_transport_potential_f32_array(n, IN(float, 0), IN(float, 1), OUT(float, 2), OUT(float, 3));
}

void anomalous_transport_potential_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_potential_f32_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    static const nk_ufunc_loop loop = {anomalous_transport_potential_f32_ufunc_run, 2, 2, sizeof(float)};
    (void)data;
    nk_ufunc_call(&loop, args, dims, steps);
}
