/* Opacities of the zones of a supernova on the device, a zone to a thread. For HIP, include <hip/hip_runtime.h> first. */
#define NK_DEVICE __host__ __device__
#define NUKERNELS_HEADER_ONLY
#include "neutrino_nucleon.h"

struct Zones { /* on the device, an entry for each zone; MeV to the power of the quantity, as the header says */
    const double *n, *n_n, *delta_np, *mu_e, *mu_nu, *T;
};

struct Couplings {
    double G_F, c_V, c_A, c_V_abs, c_A_abs;
};

__global__ void opacities(size_t count, double k, Zones zone, Couplings g, double *kappa_tot, uint64_t *outside)
{
    const size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x;
    if (i >= count) return;
    const double n = zone.n[i], n_n = zone.n_n[i], delta_np = zone.delta_np[i];
    const double mu_e = zone.mu_e[i], mu_nu = zone.mu_nu[i], T = zone.T[i];
    double kappa_0, kappa_abs, kappa_abs_star;
    neutrino_nucleon_opacity(k, g.G_F, n, n_n, delta_np, mu_e, mu_nu, T, g.c_V, g.c_A, g.c_V_abs, g.c_A_abs,
                             &kappa_0, &kappa_abs, &kappa_abs_star, &kappa_tot[i]);
    /* The bits say which inputs lie outside the domain; zero if none does. */
    outside[i] = neutrino_nucleon_opacity_outside(k, g.G_F, n, n_n, delta_np, mu_e, mu_nu, T,
                                                  g.c_V, g.c_A, g.c_V_abs, g.c_A_abs);
}
