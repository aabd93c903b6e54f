/*
 * NumPy loops of process anomalous_transport
 * Generated; regenerate with: nukernels build
 */
#include "../c/anomalous_transport.h"

#include "ufunc.h"

/* Array a of a call, and the distance of its elements. */
#define IN(a) (const double *)(const void *)args[a], steps[a] / (intptr_t)sizeof(double)
#define OUT(a) (double *)(void *)args[a], steps[a] / (intptr_t)sizeof(double)

void anomalous_transport_content_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_content_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_content_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), IN(10), IN(11), IN(12), IN(13), IN(14), IN(15), IN(16), OUT(17), OUT(18), OUT(19), OUT(20), OUT(21), OUT(22), OUT(23), OUT(24), OUT(25)));
}

void anomalous_transport_content_landau_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_content_landau_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_content_landau_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), IN(9), IN(10), IN(11), IN(12), IN(13), IN(14), IN(15), IN(16), IN(17), IN(18), IN(19), IN(20), IN(21), OUT(22), OUT(23), OUT(24), OUT(25), OUT(26), OUT(27), OUT(28), OUT(29), OUT(30), OUT(31), OUT(32), OUT(33)));
}

void anomalous_transport_kick_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_kick_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_kick_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7), IN(8), OUT(9), OUT(10), OUT(11), OUT(12), OUT(13), OUT(14), OUT(15), OUT(16)));
}

void anomalous_transport_lepton_gas_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_lepton_gas_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_lepton_gas_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), OUT(4), OUT(5), OUT(6), OUT(7), OUT(8), OUT(9), OUT(10), OUT(11)));
}

void anomalous_transport_lepton_magnetic_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_lepton_magnetic_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_lepton_magnetic_array((size_t)dims[0],
        IN(0), IN(1), IN(2), OUT(3), OUT(4), OUT(5), OUT(6), OUT(7), OUT(8)));
}

void anomalous_transport_lepton_vortical_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_lepton_vortical_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_lepton_vortical_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), OUT(5), OUT(6), OUT(7), OUT(8)));
}

void anomalous_transport_lepton_vortical_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_lepton_vortical_printed_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_lepton_vortical_printed_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), OUT(5), OUT(6), OUT(7), OUT(8)));
}

void anomalous_transport_mean_free_path_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_mean_free_path_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_mean_free_path_array((size_t)dims[0],
        IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), OUT(6), OUT(7)));
}

void anomalous_transport_mean_momentum_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_mean_momentum_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_mean_momentum_array((size_t)dims[0],
        IN(0), IN(1), OUT(2)));
}

void anomalous_transport_potential_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

void anomalous_transport_potential_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{
    fexcept_t flags;
    (void)data;
    nk_ufunc_enter(&flags);
    nk_ufunc_leave(&flags, anomalous_transport_potential_array((size_t)dims[0],
        IN(0), IN(1), OUT(2), OUT(3)));
}
