/*
 * NumPy loops of process anomalous_transport
 * Generated; regenerate with: nukernels build
 */
#include "../c/anomalous_transport.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(type, a) (const type *)(const void *)args[a], steps[a] / (intptr_t)sizeof(type)
#define OUT(type, a) (type *)(void *)args[a], steps[a] / (intptr_t)sizeof(type)

void anomalous_transport_content_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_content_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_content_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10), IN(double, 11), IN(double, 12), IN(double, 13), IN(double, 14), IN(double, 15), IN(double, 16), OUT(double, 17), OUT(double, 18), OUT(double, 19), OUT(double, 20), OUT(double, 21), OUT(double, 22), OUT(double, 23), OUT(double, 24), OUT(double, 25)));
}

void anomalous_transport_content_landau_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_content_landau_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_content_landau_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), IN(double, 9), IN(double, 10), IN(double, 11), IN(double, 12), IN(double, 13), IN(double, 14), IN(double, 15), IN(double, 16), IN(double, 17), IN(double, 18), IN(double, 19), IN(double, 20), IN(double, 21), OUT(double, 22), OUT(double, 23), OUT(double, 24), OUT(double, 25), OUT(double, 26), OUT(double, 27), OUT(double, 28), OUT(double, 29), OUT(double, 30), OUT(double, 31), OUT(double, 32), OUT(double, 33)));
}

void anomalous_transport_kick_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_kick_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_kick_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), IN(double, 6), IN(double, 7), IN(double, 8), OUT(double, 9), OUT(double, 10), OUT(double, 11), OUT(double, 12), OUT(double, 13), OUT(double, 14), OUT(double, 15), OUT(double, 16)));
}

void anomalous_transport_lepton_gas_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_lepton_gas_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_lepton_gas_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), OUT(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8), OUT(double, 9), OUT(double, 10), OUT(double, 11)));
}

void anomalous_transport_lepton_magnetic_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_lepton_magnetic_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_lepton_magnetic_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), OUT(double, 3), OUT(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8)));
}

void anomalous_transport_lepton_vortical_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_lepton_vortical_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_lepton_vortical_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8)));
}

void anomalous_transport_lepton_vortical_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_lepton_vortical_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_lepton_vortical_printed_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), OUT(double, 5), OUT(double, 6), OUT(double, 7), OUT(double, 8)));
}

void anomalous_transport_mean_free_path_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_mean_free_path_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_mean_free_path_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), IN(double, 2), IN(double, 3), IN(double, 4), IN(double, 5), OUT(double, 6), OUT(double, 7)));
}

void anomalous_transport_mean_momentum_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_mean_momentum_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_mean_momentum_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), OUT(double, 2)));
}

void anomalous_transport_potential_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_potential_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_potential_array((size_t)dims[0],
        IN(double, 0), IN(double, 1), OUT(double, 2), OUT(double, 3)));
}
