/*
 * Process gauge_force_star: a new gauge force in neutron stars, and the neutrino pairs it makes
 * Generated; regenerate with: nukernels build
 */
#include "gauge_force_star.h"

#define NK_CARRIED /* some functions in single precision compute in double precision */
#include "nukernels.h"
#include "nukernels_math.h"

/*
 * gauge_force_star.composition
 *
 * Electrons and muons in beta equilibrium at a baryon density, asymmetry and potential: densities, charge that is left, and its slope in the asymmetry
 *
 * Equation  liu2026:58.z scaled density: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:59b symmetry energy of z: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:66.mu_e equilibrium electron potential: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:66.n lepton densities: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:66.residual neutrality residual: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Variable  n_b [MeV^3] from 100 to 20000000: baryon density
 * Variable  delta [1] from 1e-06 to 1: (n_n - n_p)/n_b
 * Variable  psi [MeV] from 0 to 300: potential energy, never negative
 * Parameter n0 [MeV^3] from 1100000 to 1300000: saturation density of the parametrisation
 * Parameter s0 [MeV] from 25 to 40: symmetry energy at z = 1
 * Parameter zeta [1] from 0.3 to 1.2: exponent of the symmetry energy
 * Parameter dm_np [MeV] from 1.29 to 1.3: m_n - m_p
 * Parameter m_mu [MeV] from 105.6 to 105.7: muon mass
 * Output    mu_e [MeV]: chemical potential of electrons (liu2026:66.mu_e)
 * Output    n_e [MeV^3]: density of electrons (liu2026:66.n)
 * Output    n_mu [MeV^3]: density of muons (liu2026:66.n)
 * Output    q_residual [MeV^3]: charge density that neutrality forbids (liu2026:66.residual)
 * Output    dq_ddelta [MeV^3]: its slope in delta (liu2026:66.residual)
 * Output    dn_mu_dpsi [MeV^2]: slope of n_mu at fixed n_b, delta (liu2026:66.residual)
 * Precision double and single: inputs and results; computed in double precision
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   af0a718841105ac0
 */
/* What depends on parameters alone. */
typedef struct {
    double s0;
    double zeta;
    double dm_np;
    double m_mu;
    double x0;
    double x1;
    double x2;
    double x3;
    uint64_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_composition_fixed;

NK_INLINE gauge_force_star_composition_fixed gauge_force_star_composition_prepare(double n0, double s0, double zeta,
    double dm_np, double m_mu)
{
    gauge_force_star_composition_fixed c;
    const double x0 = 1.0/n0;
    const double x4 = NK_PI*NK_PI;
    const double x1 = 1.0/3.0/x4;
    const double x2 = 4.0/x4;
    const double x3 = 1.0/x4;
    const int n0_outside = (n0 < 1100000.0) | (1300000.0 < n0);
    const int s0_outside = (s0 < 25.0) | (40.0 < s0);
    const int zeta_outside = (zeta < 3.0/10.0) | (6.0/5.0 < zeta);
    const int dm_np_outside = (dm_np < 129.0/100.0) | (13.0/10.0 < dm_np);
    const int m_mu_outside = (m_mu < 528.0/5.0) | (1057.0/10.0 < m_mu);
    c.s0 = s0;
    c.zeta = zeta;
    c.dm_np = dm_np;
    c.m_mu = m_mu;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.nk_outside = (uint64_t)n0_outside << 3
        | (uint64_t)s0_outside << 4
        | (uint64_t)zeta_outside << 5
        | (uint64_t)dm_np_outside << 6
        | (uint64_t)m_mu_outside << 7;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_composition_part1(const gauge_force_star_composition_fixed *c, double n_b,
    double *x5_out)
{
    const double z = n_b*c->x0;  /* liu2026:58.z */
    *x5_out = z;
}

NK_INLINE void gauge_force_star_composition_part2(const gauge_force_star_composition_fixed *c, double x5,
    double *x6_out)
{
    const double x7 = x5*c->zeta;
    *x6_out = x7;
}

NK_INLINE void gauge_force_star_composition_part3(const gauge_force_star_composition_fixed *c, double n_b,
    double delta, double psi, double x6, double *mu_e_out, double *n_e_out, double *n_mu_out, double *q_residual_out,
    double *dq_ddelta_out, double *dn_mu_dpsi_out)
{
    const double s_sym = x6*c->s0;  /* liu2026:59b */
    const double mu_e = c->dm_np + s_sym*delta*4.0;  /* liu2026:66.mu_e */
    const double x8 = mu_e*mu_e;
    const double n_e = x8*mu_e*c->x1;  /* liu2026:66.n */
    const int x9 = c->m_mu + psi < mu_e;
    const double x10 = mu_e - psi;
    const double x11 = x10 - c->m_mu;
    const double x12 = x11*(c->m_mu + x10);
    const double x13 = sqrt(x9 ? x12 : 1.0);
    const double x14 = nk_max(0.0, x11);
    const double x15 = x14*x14;
    const double n_mu = x9 ? x12*x13*c->x1 : x15*x14;  /* liu2026:66.n */
    const double x16 = n_b*0.5;
    const double q_residual = n_e + n_mu - (1.0 - delta)*x16;  /* liu2026:66.residual */
    const double x17 = x9 ? x13*x10*c->x3 : x15;
    const double dq_ddelta = x16 + s_sym*(x8*c->x2 + x17*4.0);  /* liu2026:66.residual */
    const double dn_mu_dpsi = -x17;  /* liu2026:66.residual */
    *mu_e_out = mu_e;
    *n_e_out = n_e;
    *n_mu_out = n_mu;
    *q_residual_out = q_residual;
    *dq_ddelta_out = dq_ddelta;
    *dn_mu_dpsi_out = dn_mu_dpsi;
}

NK_INLINE void gauge_force_star_composition_formulas(const gauge_force_star_composition_fixed *c, double n_b,
    double delta, double psi, double *mu_e_out, double *n_e_out, double *n_mu_out, double *q_residual_out,
    double *dq_ddelta_out, double *dn_mu_dpsi_out)
{
    double x5, x6;
    gauge_force_star_composition_part1(c, n_b, &x5);
    x5 = nk_log(x5);
    gauge_force_star_composition_part2(c, x5, &x6);
    x6 = nk_exp_near(x6);
    gauge_force_star_composition_part3(c, n_b, delta, psi, x6, mu_e_out, n_e_out, n_mu_out, q_residual_out,
        dq_ddelta_out, dn_mu_dpsi_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t gauge_force_star_composition_check(const gauge_force_star_composition_fixed *c, double n_b,
    double delta, double psi)
{
    const int n_b_outside = (n_b < 100.0) | (20000000.0 < n_b);
    const int delta_outside = (delta < 1.0/1000000.0) | (1.0 < delta);
    const int psi_outside = (psi < 0.0) | (300.0 < psi);
    return c->nk_outside | (uint64_t)n_b_outside << 0
        | (uint64_t)delta_outside << 1
        | (uint64_t)psi_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t gauge_force_star_composition_passes(const gauge_force_star_composition_fixed *c, double n_b,
    double delta, double psi)
{
    (void)c;
    const int nk_inside = !(n_b < 100.0)
        & !(20000000.0 < n_b)
        & !(delta < 1.0/1000000.0)
        & !(1.0 < delta)
        & !(psi < 0.0)
        & !(300.0 < psi);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_composition_loop(size_t nk_n, const gauge_force_star_composition_fixed *nk_fixed,
    const double *NK_RESTRICT n_b, const double *NK_RESTRICT delta, const double *NK_RESTRICT psi,
    double *NK_RESTRICT mu_e_out, double *NK_RESTRICT n_e_out, double *NK_RESTRICT n_mu_out,
    double *NK_RESTRICT q_residual_out, double *NK_RESTRICT dq_ddelta_out, double *NK_RESTRICT dn_mu_dpsi_out)
{
    const gauge_force_star_composition_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x5[NK_BLOCK];
    double x6[NK_BLOCK];
    const int nk_far = nk_n*9*sizeof(double) > NK_FAR(9);
    const size_t nk_block = nk_far ? NK_FETCHED(3, 9, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch(n_b, NK_AHEAD(9), NK_FETCHED(3, 9, double));
            nk_fetch(delta, NK_AHEAD(9), NK_FETCHED(3, 9, double));
            nk_fetch(psi, NK_AHEAD(9), NK_FETCHED(3, 9, double));
            nk_fetch_result(mu_e_out, NK_AHEAD(9), NK_FETCHED(3, 9, double));
            nk_fetch_result(n_e_out, NK_AHEAD(9), NK_FETCHED(3, 9, double));
            nk_fetch_result(n_mu_out, NK_AHEAD(9), NK_FETCHED(3, 9, double));
            nk_fetch_result(q_residual_out, NK_AHEAD(9), NK_FETCHED(3, 9, double));
            nk_fetch_result(dq_ddelta_out, NK_AHEAD(9), NK_FETCHED(3, 9, double));
            nk_fetch_result(dn_mu_dpsi_out, NK_AHEAD(9), NK_FETCHED(3, 9, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_composition_part1(&c, n_b[nk_i], &x5[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x5[nk_i] = nk_log(x5[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_composition_part2(&c, x5[nk_i], &x6[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x6[nk_i] = nk_exp_near(x6[nk_i]);
            gauge_force_star_composition_part3(&c, n_b[nk_i], delta[nk_i], psi[nk_i], x6[nk_i], &mu_e_out[nk_i],
                &n_e_out[nk_i], &n_mu_out[nk_i], &q_residual_out[nk_i], &dq_ddelta_out[nk_i], &dn_mu_dpsi_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_composition_passes(&c, n_b[nk_i], delta[nk_i], psi[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_composition_check(&c, n_b[nk_i], delta[nk_i], psi[nk_i]);
        }
        n_b += nk_count;
        delta += nk_count;
        psi += nk_count;
        mu_e_out += nk_count;
        n_e_out += nk_count;
        n_mu_out += nk_count;
        q_residual_out += nk_count;
        dq_ddelta_out += nk_count;
        dn_mu_dpsi_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t gauge_force_star_composition_vary(size_t nk_n, const double *NK_RESTRICT n_b,
    const double *NK_RESTRICT delta, const double *NK_RESTRICT psi, const double *NK_RESTRICT n0,
    const double *NK_RESTRICT s0, const double *NK_RESTRICT zeta, const double *NK_RESTRICT dm_np,
    const double *NK_RESTRICT m_mu, double *NK_RESTRICT mu_e_out, double *NK_RESTRICT n_e_out,
    double *NK_RESTRICT n_mu_out, double *NK_RESTRICT q_residual_out, double *NK_RESTRICT dq_ddelta_out,
    double *NK_RESTRICT dn_mu_dpsi_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const gauge_force_star_composition_fixed c = gauge_force_star_composition_prepare(n0[nk_i], s0[nk_i],
            zeta[nk_i], dm_np[nk_i], m_mu[nk_i]);
        gauge_force_star_composition_formulas(&c, n_b[nk_i], delta[nk_i], psi[nk_i], &mu_e_out[nk_i], &n_e_out[nk_i],
            &n_mu_out[nk_i], &q_residual_out[nk_i], &dq_ddelta_out[nk_i], &dn_mu_dpsi_out[nk_i]);
        nk_outside |= gauge_force_star_composition_check(&c, n_b[nk_i], delta[nk_i], psi[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t gauge_force_star_composition_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return gauge_force_star_composition_loop(nk_n, (const gauge_force_star_composition_fixed *)nk_fixed, nk_in[0],
        nk_in[1], nk_in[2], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5]);
}

NK_LOOP uint64_t gauge_force_star_composition_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return gauge_force_star_composition_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_in[5],
        nk_in[6], nk_in[7], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5]);
}

NK_RUN(gauge_force_star_composition_same, gauge_force_star_composition_elements, double)
NK_RUN(gauge_force_star_composition_varied, gauge_force_star_composition_varied_elements, double)

static uint64_t gauge_force_star_composition_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return gauge_force_star_composition_varied(nk_n, nk_fixed, nk_in, nk_out);
    return gauge_force_star_composition_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void gauge_force_star_composition(double n_b, double delta, double psi, double n0, double s0,
    double zeta, double dm_np, double m_mu, double *mu_e_out, double *n_e_out, double *n_mu_out,
    double *q_residual_out, double *dq_ddelta_out, double *dn_mu_dpsi_out)
{
    const gauge_force_star_composition_fixed c = gauge_force_star_composition_prepare(n0, s0, zeta, dm_np, m_mu);
    gauge_force_star_composition_formulas(&c, n_b, delta, psi, mu_e_out, n_e_out, n_mu_out, q_residual_out,
        dq_ddelta_out, dn_mu_dpsi_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_composition_outside(double n_b, double delta, double psi, double n0,
    double s0, double zeta, double dm_np, double m_mu)
{
    const gauge_force_star_composition_fixed c = gauge_force_star_composition_prepare(n0, s0, zeta, dm_np, m_mu);
    return gauge_force_star_composition_check(&c, n_b, delta, psi);
}

NK_API uint64_t gauge_force_star_composition_array(size_t nk_n, const double *n_b, ptrdiff_t n_b_stride,
    const double *delta, ptrdiff_t delta_stride, const double *psi, ptrdiff_t psi_stride,
    const double *n0, ptrdiff_t n0_stride, const double *s0, ptrdiff_t s0_stride,
    const double *zeta, ptrdiff_t zeta_stride, const double *dm_np, ptrdiff_t dm_np_stride,
    const double *m_mu, ptrdiff_t m_mu_stride, double *mu_e_out, ptrdiff_t mu_e_out_stride,
    double *n_e_out, ptrdiff_t n_e_out_stride, double *n_mu_out, ptrdiff_t n_mu_out_stride,
    double *q_residual_out, ptrdiff_t q_residual_out_stride, double *dq_ddelta_out, ptrdiff_t dq_ddelta_out_stride,
    double *dn_mu_dpsi_out, ptrdiff_t dn_mu_dpsi_out_stride)
{
    const nk_input nk_in[] = {{n_b, n_b_stride}, {delta, delta_stride}, {psi, psi_stride}, {n0, n0_stride},
        {s0, s0_stride}, {zeta, zeta_stride}, {dm_np, dm_np_stride}, {m_mu, m_mu_stride}};
    const nk_output nk_out[] = {{mu_e_out, mu_e_out_stride}, {n_e_out, n_e_out_stride},
        {n_mu_out, n_mu_out_stride}, {q_residual_out, q_residual_out_stride},
        {dq_ddelta_out, dq_ddelta_out_stride}, {dn_mu_dpsi_out, dn_mu_dpsi_out_stride}};
    const nk_kernel nk_this = {3, 8, 6, gauge_force_star_composition_run};
    NK_LINE double nk_buffer[14 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const gauge_force_star_composition_fixed c = gauge_force_star_composition_prepare(*n0, *s0, *zeta, *dm_np,
            *m_mu);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.composition in single precision, computed in double precision
 */
NK_API NK_DEVICE void gauge_force_star_composition_f32(float n_b, float delta, float psi, float n0, float s0,
    float zeta, float dm_np, float m_mu, float *mu_e_out, float *n_e_out, float *n_mu_out, float *q_residual_out,
    float *dq_ddelta_out, float *dn_mu_dpsi_out)
{
    double mu_e_out_double, n_e_out_double, n_mu_out_double, q_residual_out_double, dq_ddelta_out_double,
    dn_mu_dpsi_out_double;
    gauge_force_star_composition(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu, &mu_e_out_double, &n_e_out_double,
        &n_mu_out_double, &q_residual_out_double, &dq_ddelta_out_double, &dn_mu_dpsi_out_double);
    *mu_e_out = (float)mu_e_out_double;
    *n_e_out = (float)n_e_out_double;
    *n_mu_out = (float)n_mu_out_double;
    *q_residual_out = (float)q_residual_out_double;
    *dq_ddelta_out = (float)dq_ddelta_out_double;
    *dn_mu_dpsi_out = (float)dn_mu_dpsi_out_double;
}

NK_API NK_DEVICE uint64_t gauge_force_star_composition_f32_outside(float n_b, float delta, float psi, float n0,
    float s0, float zeta, float dm_np, float m_mu)
{
    return gauge_force_star_composition_outside(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu);
}

NK_API uint64_t gauge_force_star_composition_f32_array(size_t nk_n, const float *n_b, ptrdiff_t n_b_stride,
    const float *delta, ptrdiff_t delta_stride, const float *psi, ptrdiff_t psi_stride,
    const float *n0, ptrdiff_t n0_stride, const float *s0, ptrdiff_t s0_stride,
    const float *zeta, ptrdiff_t zeta_stride, const float *dm_np, ptrdiff_t dm_np_stride,
    const float *m_mu, ptrdiff_t m_mu_stride, float *mu_e_out, ptrdiff_t mu_e_out_stride,
    float *n_e_out, ptrdiff_t n_e_out_stride, float *n_mu_out, ptrdiff_t n_mu_out_stride,
    float *q_residual_out, ptrdiff_t q_residual_out_stride, float *dq_ddelta_out, ptrdiff_t dq_ddelta_out_stride,
    float *dn_mu_dpsi_out, ptrdiff_t dn_mu_dpsi_out_stride)
{
    const nk_input_f32 nk_in[] = {{n_b, n_b_stride}, {delta, delta_stride}, {psi, psi_stride}, {n0, n0_stride},
        {s0, s0_stride}, {zeta, zeta_stride}, {dm_np, dm_np_stride}, {m_mu, m_mu_stride}};
    const nk_output_f32 nk_out[] = {{mu_e_out, mu_e_out_stride}, {n_e_out, n_e_out_stride},
        {n_mu_out, n_mu_out_stride}, {q_residual_out, q_residual_out_stride},
        {dq_ddelta_out, dq_ddelta_out_stride}, {dn_mu_dpsi_out, dn_mu_dpsi_out_stride}};
    const nk_kernel nk_this = {3, 8, 6, gauge_force_star_composition_run};
    const nk_kernel_f32 nk_outer = {3, 8, 6, NULL};
    NK_LINE double nk_buffer[14 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_outer, nk_in)) {
        const gauge_force_star_composition_fixed c = gauge_force_star_composition_prepare(*n0, *s0, *zeta, *dm_np,
            *m_mu);
        return nk_carried(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_carried(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.degenerate_gas
 *
 * Fermi momentum and energy, energy density and pressure of a cold gas of g_s states, with their slopes in the density
 *
 * Equation  liu2026:gas.p_F gas fermi momentum: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:gas.mu gas fermi energy: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:gas.P gas pressure: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:gas.rho gas energy density: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:gas.dmu gas slope of fermi energy: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:gas.dP gas slope of pressure: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Variable  n_gas [MeV^3] from 1e-12 to 10000000000: number density of a gas
 * Parameter m_gas [MeV] from 0.001 to 2000: mass of the particles of a gas
 * Parameter g_s [1] +2 or +1: spin or helicity states of a gas
 * Output    p_f [MeV]: Fermi momentum (liu2026:gas.p_F)
 * Output    mu_gas [MeV]: Fermi energy, rest mass included (liu2026:gas.mu)
 * Output    rho_gas [MeV^4]: energy density of a gas (liu2026:gas.rho)
 * Output    p_gas [MeV^4]: pressure of a gas (liu2026:gas.P)
 * Output    dmu_gas_dn [MeV^-2]: slope of the Fermi energy in the density (liu2026:gas.dmu)
 * Output    dp_gas_dn [MeV]: slope of the pressure in the density (liu2026:gas.dP)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   760de43f3678967a
 */
/* What depends on parameters alone. */
typedef struct {
    double m_gas;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    uint64_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_degenerate_gas_fixed;

NK_INLINE gauge_force_star_degenerate_gas_fixed gauge_force_star_degenerate_gas_prepare(double m_gas, double g_s)
{
    gauge_force_star_degenerate_gas_fixed c;
    const double x5 = NK_PI*NK_PI;
    const double x0 = nk_cbrt(6.0*x5/g_s);
    const double x1 = m_gas*m_gas;
    const double x6 = 0.0625*g_s;
    const double x2 = x6*x1/x5;
    const double x3 = 1.0/m_gas;
    const double x4 = x6*(x1*x1)/x5;
    const int m_gas_outside = (m_gas < 1.0/1000.0) | (2000.0 < m_gas);
    const int g_s_outside = ((g_s < 1.0) | ((1.0 < g_s) & (g_s < 2.0))) | (2.0 < g_s);
    c.m_gas = m_gas;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.nk_outside = (uint64_t)m_gas_outside << 1
        | (uint64_t)g_s_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_degenerate_gas_part1(const gauge_force_star_degenerate_gas_fixed *c, double n_gas,
    double *p_f_out, double *x7_out, double *mu_gas_out, double *x8_out)
{
    const double p_f = nk_cbrt(n_gas)*c->x0;  /* liu2026:gas.p_F */
    const double x7 = p_f*p_f;
    const double mu_gas = sqrt(c->x1 + x7);  /* liu2026:gas.mu */
    const double x9 = (p_f + mu_gas)*c->x3;
    *p_f_out = p_f;
    *x7_out = x7;
    *mu_gas_out = mu_gas;
    *x8_out = x9;
}

NK_INLINE void gauge_force_star_degenerate_gas_part2(const gauge_force_star_degenerate_gas_fixed *c, double n_gas,
    double p_f, double x7, double mu_gas, double x8, double *p_f_out, double *mu_gas_out, double *rho_gas_out,
    double *p_gas_out, double *dmu_gas_dn_out, double *dp_gas_dn_out)
{
    const double x10 = n_gas*mu_gas;
    const double x11 = 1.0/(c->m_gas + mu_gas);
    const double x12 = x7*(x11*x11);
    const double x13 = x12*(2.0/688275.0 + x12*(2.0/1050525.0 + x12*(2.0/1550775.0 + x12*(2.0/2225025.0))));
    const double x14 = x12*(6.0/230945.0 + x12*(2.0/146965.0 + x12*(2.0/260015.0 + x12*(6.0/1300075.0 + x13))));
    const double x15 = x12*(2.0/1155.0 + x12*(2.0/5005.0 + x12*(2.0/15015.0 + x12*(2.0/36465.0 + x14))));
    const double x16 = n_gas*x7*(2.0/5.0 + x12*(x12*(2.0/105.0 + x15) - 6.0/35.0))*x11;
    const double p_gas = (p_f < c->m_gas) ? x16 : mu_gas*(n_gas*0.25 - p_f*c->x2) + x8*c->x4;  /* liu2026:gas.P */
    const double rho_gas = x10 - p_gas;  /* liu2026:gas.rho */
    const double dmu_gas_dn = x7*(1.0/3.0)/x10;  /* liu2026:gas.dmu */
    const double dp_gas_dn = n_gas*dmu_gas_dn;  /* liu2026:gas.dP */
    *p_f_out = p_f;
    *mu_gas_out = mu_gas;
    *rho_gas_out = rho_gas;
    *p_gas_out = p_gas;
    *dmu_gas_dn_out = dmu_gas_dn;
    *dp_gas_dn_out = dp_gas_dn;
}

NK_INLINE void gauge_force_star_degenerate_gas_formulas(const gauge_force_star_degenerate_gas_fixed *c, double n_gas,
    double *p_f_out, double *mu_gas_out, double *rho_gas_out, double *p_gas_out, double *dmu_gas_dn_out,
    double *dp_gas_dn_out)
{
    double p_f, x7, mu_gas, x8;
    gauge_force_star_degenerate_gas_part1(c, n_gas, &p_f, &x7, &mu_gas, &x8);
    x8 = nk_log(x8);
    gauge_force_star_degenerate_gas_part2(c, n_gas, p_f, x7, mu_gas, x8, p_f_out, mu_gas_out, rho_gas_out,
        p_gas_out, dmu_gas_dn_out, dp_gas_dn_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t gauge_force_star_degenerate_gas_check(const gauge_force_star_degenerate_gas_fixed *c, double n_gas)
{
    const int n_gas_outside = (n_gas < 1.0/1000000000000.0) | (10000000000.0 < n_gas);
    return c->nk_outside | (uint64_t)n_gas_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t gauge_force_star_degenerate_gas_passes(const gauge_force_star_degenerate_gas_fixed *c, double n_gas)
{
    (void)c;
    const int nk_inside = !(n_gas < 1.0/1000000000000.0)
        & !(10000000000.0 < n_gas);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_degenerate_gas_loop(size_t nk_n,
    const gauge_force_star_degenerate_gas_fixed *nk_fixed, const double *NK_RESTRICT n_gas,
    double *NK_RESTRICT p_f_out, double *NK_RESTRICT mu_gas_out, double *NK_RESTRICT rho_gas_out,
    double *NK_RESTRICT p_gas_out, double *NK_RESTRICT dmu_gas_dn_out, double *NK_RESTRICT dp_gas_dn_out)
{
    const gauge_force_star_degenerate_gas_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x7[NK_BLOCK];
    double x8[NK_BLOCK];
    const int nk_far = nk_n*7*sizeof(double) > NK_FAR(7);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 7, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(7) + nk_block) {
            nk_fetch(n_gas, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(p_f_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(mu_gas_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(rho_gas_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(p_gas_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(dmu_gas_dn_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(dp_gas_dn_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_degenerate_gas_part1(&c, n_gas[nk_i], &p_f_out[nk_i], &x7[nk_i], &mu_gas_out[nk_i],
                &x8[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x8[nk_i] = nk_log(x8[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_degenerate_gas_part2(&c, n_gas[nk_i], p_f_out[nk_i], x7[nk_i], mu_gas_out[nk_i],
                x8[nk_i], &p_f_out[nk_i], &mu_gas_out[nk_i], &rho_gas_out[nk_i], &p_gas_out[nk_i],
                &dmu_gas_dn_out[nk_i], &dp_gas_dn_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_degenerate_gas_passes(&c, n_gas[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_degenerate_gas_check(&c, n_gas[nk_i]);
        }
        n_gas += nk_count;
        p_f_out += nk_count;
        mu_gas_out += nk_count;
        rho_gas_out += nk_count;
        p_gas_out += nk_count;
        dmu_gas_dn_out += nk_count;
        dp_gas_dn_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t gauge_force_star_degenerate_gas_vary(size_t nk_n, const double *NK_RESTRICT n_gas,
    const double *NK_RESTRICT m_gas, const double *NK_RESTRICT g_s, double *NK_RESTRICT p_f_out,
    double *NK_RESTRICT mu_gas_out, double *NK_RESTRICT rho_gas_out, double *NK_RESTRICT p_gas_out,
    double *NK_RESTRICT dmu_gas_dn_out, double *NK_RESTRICT dp_gas_dn_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const gauge_force_star_degenerate_gas_fixed c = gauge_force_star_degenerate_gas_prepare(m_gas[nk_i], g_s[nk_i]);
        gauge_force_star_degenerate_gas_formulas(&c, n_gas[nk_i], &p_f_out[nk_i], &mu_gas_out[nk_i],
            &rho_gas_out[nk_i], &p_gas_out[nk_i], &dmu_gas_dn_out[nk_i], &dp_gas_dn_out[nk_i]);
        nk_outside |= gauge_force_star_degenerate_gas_check(&c, n_gas[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t gauge_force_star_degenerate_gas_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return gauge_force_star_degenerate_gas_loop(nk_n, (const gauge_force_star_degenerate_gas_fixed *)nk_fixed,
        nk_in[0], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5]);
}

NK_LOOP uint64_t gauge_force_star_degenerate_gas_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return gauge_force_star_degenerate_gas_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_out[0], nk_out[1],
        nk_out[2], nk_out[3], nk_out[4], nk_out[5]);
}

NK_RUN(gauge_force_star_degenerate_gas_same, gauge_force_star_degenerate_gas_elements, double)
NK_RUN(gauge_force_star_degenerate_gas_varied, gauge_force_star_degenerate_gas_varied_elements, double)

static uint64_t gauge_force_star_degenerate_gas_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return gauge_force_star_degenerate_gas_varied(nk_n, nk_fixed, nk_in, nk_out);
    return gauge_force_star_degenerate_gas_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void gauge_force_star_degenerate_gas(double n_gas, double m_gas, double g_s, double *p_f_out,
    double *mu_gas_out, double *rho_gas_out, double *p_gas_out, double *dmu_gas_dn_out, double *dp_gas_dn_out)
{
    const gauge_force_star_degenerate_gas_fixed c = gauge_force_star_degenerate_gas_prepare(m_gas, g_s);
    gauge_force_star_degenerate_gas_formulas(&c, n_gas, p_f_out, mu_gas_out, rho_gas_out, p_gas_out,
        dmu_gas_dn_out, dp_gas_dn_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_degenerate_gas_outside(double n_gas, double m_gas, double g_s)
{
    const gauge_force_star_degenerate_gas_fixed c = gauge_force_star_degenerate_gas_prepare(m_gas, g_s);
    return gauge_force_star_degenerate_gas_check(&c, n_gas);
}

NK_API uint64_t gauge_force_star_degenerate_gas_array(size_t nk_n, const double *n_gas, ptrdiff_t n_gas_stride,
    const double *m_gas, ptrdiff_t m_gas_stride, const double *g_s, ptrdiff_t g_s_stride,
    double *p_f_out, ptrdiff_t p_f_out_stride, double *mu_gas_out, ptrdiff_t mu_gas_out_stride,
    double *rho_gas_out, ptrdiff_t rho_gas_out_stride, double *p_gas_out, ptrdiff_t p_gas_out_stride,
    double *dmu_gas_dn_out, ptrdiff_t dmu_gas_dn_out_stride, double *dp_gas_dn_out, ptrdiff_t dp_gas_dn_out_stride)
{
    const nk_input nk_in[] = {{n_gas, n_gas_stride}, {m_gas, m_gas_stride}, {g_s, g_s_stride}};
    const nk_output nk_out[] = {{p_f_out, p_f_out_stride}, {mu_gas_out, mu_gas_out_stride},
        {rho_gas_out, rho_gas_out_stride}, {p_gas_out, p_gas_out_stride}, {dmu_gas_dn_out, dmu_gas_dn_out_stride},
        {dp_gas_dn_out, dp_gas_dn_out_stride}};
    const nk_kernel nk_this = {1, 3, 6, gauge_force_star_degenerate_gas_run};
    NK_LINE double nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const gauge_force_star_degenerate_gas_fixed c = gauge_force_star_degenerate_gas_prepare(*m_gas, *g_s);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.degenerate_gas in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float m_gas;
    float x0;
    float x1;
    float x2;
    float x3;
    float x4;
    uint32_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_degenerate_gas_f32_fixed;

NK_INLINE gauge_force_star_degenerate_gas_f32_fixed gauge_force_star_degenerate_gas_f32_prepare(float m_gas, float g_s)
{
    gauge_force_star_degenerate_gas_f32_fixed c;
    const float x5 = NK_PI_F*NK_PI_F;
    const float x0 = nk_cbrtf(6.0f*x5/g_s);
    const float x1 = m_gas*m_gas;
    const float x6 = 1.0f/16.0f*g_s;
    const float x2 = x6*x1/x5;
    const float x3 = 1.0f/m_gas;
    const float x4 = x6*(x1*x1)/x5;
    const int m_gas_outside = (m_gas < 1.0f/1000.0f) | (2000.0f < m_gas);
    const int g_s_outside = ((g_s < 1.0f) | ((1.0f < g_s) & (g_s < 2.0f))) | (2.0f < g_s);
    c.m_gas = m_gas;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.nk_outside = (uint32_t)m_gas_outside << 1
        | (uint32_t)g_s_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_degenerate_gas_f32_part1(const gauge_force_star_degenerate_gas_f32_fixed *c, float x7,
    float *mu_gas_out, float *x8_out)
{
    const float p_f = x7*c->x0;  /* liu2026:gas.p_F */
    const float mu_gas = sqrtf(c->x1 + p_f*p_f);  /* liu2026:gas.mu */
    const float x9 = (p_f + mu_gas)*c->x3;
    *mu_gas_out = mu_gas;
    *x8_out = x9;
}

NK_INLINE void gauge_force_star_degenerate_gas_f32_part2(const gauge_force_star_degenerate_gas_f32_fixed *c,
    float n_gas, float x7, float mu_gas, float x8, float *p_f_out, float *mu_gas_out, float *rho_gas_out,
    float *p_gas_out, float *dmu_gas_dn_out, float *dp_gas_dn_out)
{
    const float p_f = x7*c->x0;  /* liu2026:gas.p_F */
    const float x10 = p_f*p_f;
    const float x11 = n_gas*mu_gas;
    const float x12 = 1.0f/(c->m_gas + mu_gas);
    const float x13 = x10*(x12*x12);
    const float x14 = 2.0f/688275.0f + x13*(2.0f/1050525.0f + x13*(2.0f/1550775.0f + x13*(2.0f/2225025.0f)));
    const float x15 = x13*(2.0f/146965.0f + x13*(2.0f/260015.0f + x13*(6.0f/1300075.0f + x13*x14)));
    const float x16 = 2.0f/5005.0f + x13*(2.0f/15015.0f + x13*(2.0f/36465.0f + x13*(6.0f/230945.0f + x15)));
    const float x17 = 2.0f/5.0f + x13*(x13*(2.0f/105.0f + x13*(2.0f/1155.0f + x13*x16)) - 6.0f/35.0f);
    /* liu2026:gas.P */
    const float p_gas = (p_f < c->m_gas) ? n_gas*x10*x17*x12 : mu_gas*(n_gas*(1.0f/4.0f) - p_f*c->x2) + x8*c->x4;
    const float rho_gas = x11 - p_gas;  /* liu2026:gas.rho */
    const float dmu_gas_dn = x10*(1.0f/3.0f)/x11;  /* liu2026:gas.dmu */
    const float dp_gas_dn = n_gas*dmu_gas_dn;  /* liu2026:gas.dP */
    *p_f_out = p_f;
    *mu_gas_out = mu_gas;
    *rho_gas_out = rho_gas;
    *p_gas_out = p_gas;
    *dmu_gas_dn_out = dmu_gas_dn;
    *dp_gas_dn_out = dp_gas_dn;
}

NK_INLINE void gauge_force_star_degenerate_gas_f32_formulas(const gauge_force_star_degenerate_gas_f32_fixed *c,
    float n_gas, float *p_f_out, float *mu_gas_out, float *rho_gas_out, float *p_gas_out, float *dmu_gas_dn_out,
    float *dp_gas_dn_out)
{
    float x7, mu_gas, x8;
    x7 = nk_cbrtf(n_gas);
    gauge_force_star_degenerate_gas_f32_part1(c, x7, &mu_gas, &x8);
    x8 = nk_logf(x8);
    gauge_force_star_degenerate_gas_f32_part2(c, n_gas, x7, mu_gas, x8, p_f_out, mu_gas_out, rho_gas_out,
        p_gas_out, dmu_gas_dn_out, dp_gas_dn_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t gauge_force_star_degenerate_gas_f32_check(const gauge_force_star_degenerate_gas_f32_fixed *c,
    float n_gas)
{
    const int n_gas_outside = (n_gas < 1e-12f) | (1e+10f < n_gas);
    return c->nk_outside | (uint32_t)n_gas_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t gauge_force_star_degenerate_gas_f32_passes(const gauge_force_star_degenerate_gas_f32_fixed *c,
    float n_gas)
{
    (void)c;
    const int nk_inside = !(n_gas < 1e-12f)
        & !(1e+10f < n_gas);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_degenerate_gas_f32_loop(size_t nk_n,
    const gauge_force_star_degenerate_gas_f32_fixed *nk_fixed, const float *NK_RESTRICT n_gas,
    float *NK_RESTRICT p_f_out, float *NK_RESTRICT mu_gas_out, float *NK_RESTRICT rho_gas_out,
    float *NK_RESTRICT p_gas_out, float *NK_RESTRICT dmu_gas_dn_out, float *NK_RESTRICT dp_gas_dn_out)
{
    const gauge_force_star_degenerate_gas_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x7[NK_BLOCK];
    float x8[NK_BLOCK];
    const int nk_far = nk_n*7*sizeof(float) > NK_FAR(7);
    const size_t nk_block = nk_far ? NK_FETCHED(3, 7, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(7) + nk_block) {
            nk_fetch_f32(n_gas, NK_AHEAD(7), NK_FETCHED(3, 7, float));
            nk_fetch_result_f32(p_f_out, NK_AHEAD(7), NK_FETCHED(3, 7, float));
            nk_fetch_result_f32(mu_gas_out, NK_AHEAD(7), NK_FETCHED(3, 7, float));
            nk_fetch_result_f32(rho_gas_out, NK_AHEAD(7), NK_FETCHED(3, 7, float));
            nk_fetch_result_f32(p_gas_out, NK_AHEAD(7), NK_FETCHED(3, 7, float));
            nk_fetch_result_f32(dmu_gas_dn_out, NK_AHEAD(7), NK_FETCHED(3, 7, float));
            nk_fetch_result_f32(dp_gas_dn_out, NK_AHEAD(7), NK_FETCHED(3, 7, float));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x7[nk_i] = nk_cbrtf(n_gas[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_degenerate_gas_f32_part1(&c, x7[nk_i], &mu_gas_out[nk_i], &x8[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x8[nk_i] = nk_logf(x8[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_degenerate_gas_f32_part2(&c, n_gas[nk_i], x7[nk_i], mu_gas_out[nk_i], x8[nk_i],
                &p_f_out[nk_i], &mu_gas_out[nk_i], &rho_gas_out[nk_i], &p_gas_out[nk_i], &dmu_gas_dn_out[nk_i],
                &dp_gas_dn_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_degenerate_gas_f32_passes(&c, n_gas[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_degenerate_gas_f32_check(&c, n_gas[nk_i]);
        }
        n_gas += nk_count;
        p_f_out += nk_count;
        mu_gas_out += nk_count;
        rho_gas_out += nk_count;
        p_gas_out += nk_count;
        dmu_gas_dn_out += nk_count;
        dp_gas_dn_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t gauge_force_star_degenerate_gas_f32_vary(size_t nk_n, const float *NK_RESTRICT n_gas,
    const float *NK_RESTRICT m_gas, const float *NK_RESTRICT g_s, float *NK_RESTRICT p_f_out,
    float *NK_RESTRICT mu_gas_out, float *NK_RESTRICT rho_gas_out, float *NK_RESTRICT p_gas_out,
    float *NK_RESTRICT dmu_gas_dn_out, float *NK_RESTRICT dp_gas_dn_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const gauge_force_star_degenerate_gas_f32_fixed c = gauge_force_star_degenerate_gas_f32_prepare(m_gas[nk_i],
            g_s[nk_i]);
        gauge_force_star_degenerate_gas_f32_formulas(&c, n_gas[nk_i], &p_f_out[nk_i], &mu_gas_out[nk_i],
            &rho_gas_out[nk_i], &p_gas_out[nk_i], &dmu_gas_dn_out[nk_i], &dp_gas_dn_out[nk_i]);
        nk_outside |= gauge_force_star_degenerate_gas_f32_check(&c, n_gas[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t gauge_force_star_degenerate_gas_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return gauge_force_star_degenerate_gas_f32_loop(nk_n,
        (const gauge_force_star_degenerate_gas_f32_fixed *)nk_fixed, nk_in[0], nk_out[0], nk_out[1], nk_out[2],
        nk_out[3], nk_out[4], nk_out[5]);
}

NK_LOOP uint64_t gauge_force_star_degenerate_gas_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return gauge_force_star_degenerate_gas_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_out[0], nk_out[1],
        nk_out[2], nk_out[3], nk_out[4], nk_out[5]);
}

NK_RUN(gauge_force_star_degenerate_gas_f32_same, gauge_force_star_degenerate_gas_f32_elements, float)
NK_RUN(gauge_force_star_degenerate_gas_f32_varied, gauge_force_star_degenerate_gas_f32_varied_elements, float)

static uint64_t gauge_force_star_degenerate_gas_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return gauge_force_star_degenerate_gas_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return gauge_force_star_degenerate_gas_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void gauge_force_star_degenerate_gas_f32(float n_gas, float m_gas, float g_s, float *p_f_out,
    float *mu_gas_out, float *rho_gas_out, float *p_gas_out, float *dmu_gas_dn_out, float *dp_gas_dn_out)
{
    const gauge_force_star_degenerate_gas_f32_fixed c = gauge_force_star_degenerate_gas_f32_prepare(m_gas, g_s);
    gauge_force_star_degenerate_gas_f32_formulas(&c, n_gas, p_f_out, mu_gas_out, rho_gas_out, p_gas_out,
        dmu_gas_dn_out, dp_gas_dn_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_degenerate_gas_f32_outside(float n_gas, float m_gas, float g_s)
{
    const gauge_force_star_degenerate_gas_f32_fixed c = gauge_force_star_degenerate_gas_f32_prepare(m_gas, g_s);
    return gauge_force_star_degenerate_gas_f32_check(&c, n_gas);
}

NK_API uint64_t gauge_force_star_degenerate_gas_f32_array(size_t nk_n, const float *n_gas, ptrdiff_t n_gas_stride,
    const float *m_gas, ptrdiff_t m_gas_stride, const float *g_s, ptrdiff_t g_s_stride,
    float *p_f_out, ptrdiff_t p_f_out_stride, float *mu_gas_out, ptrdiff_t mu_gas_out_stride,
    float *rho_gas_out, ptrdiff_t rho_gas_out_stride, float *p_gas_out, ptrdiff_t p_gas_out_stride,
    float *dmu_gas_dn_out, ptrdiff_t dmu_gas_dn_out_stride, float *dp_gas_dn_out, ptrdiff_t dp_gas_dn_out_stride)
{
    const nk_input_f32 nk_in[] = {{n_gas, n_gas_stride}, {m_gas, m_gas_stride}, {g_s, g_s_stride}};
    const nk_output_f32 nk_out[] = {{p_f_out, p_f_out_stride}, {mu_gas_out, mu_gas_out_stride},
        {rho_gas_out, rho_gas_out_stride}, {p_gas_out, p_gas_out_stride}, {dmu_gas_dn_out, dmu_gas_dn_out_stride},
        {dp_gas_dn_out, dp_gas_dn_out_stride}};
    const nk_kernel_f32 nk_this = {1, 3, 6, gauge_force_star_degenerate_gas_f32_run};
    NK_LINE float nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const gauge_force_star_degenerate_gas_f32_fixed c = gauge_force_star_degenerate_gas_f32_prepare(*m_gas, *g_s);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.discharge_curve
 *
 * Rate constant of the discharge of a uniform sphere, pairs created within it by a time, and the discharge time
 *
 * Equation  liu2026:16.a rate constant: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:16.stable created number at any time: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:18 discharge time: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Variable  t [MeV^-1] from 1e+20 to 1e+45: time
 * Parameter g [1] from 1e-23 to 1e-14: gauge coupling
 * Parameter n_charge [MeV^3] from 0.001 to 100000000: number density of charge carriers
 * Parameter r_body [MeV^-1] from 1e+15 to 1e+20: radius of the charged body
 * Parameter g_pair [1] +2 or +1: spin or helicity states of a pair
 * Output    a_rate [MeV^3]: rate constant of the discharge per squared radius (liu2026:16.a)
 * Output    n_created [1]: pairs of one flavour created by the time t (liu2026:16.stable)
 * Output    t_discharge [MeV^-1]: discharge time (liu2026:18)
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   0b2b7be7b383ace2
 */
/* What depends on parameters alone. */
typedef struct {
    double a_rate;
    double x0;
    double x1;
    double x2;
    double t_discharge;
    uint64_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_discharge_curve_fixed;

NK_INLINE gauge_force_star_discharge_curve_fixed gauge_force_star_discharge_curve_prepare(double g, double n_charge,
    double r_body, double g_pair)
{
    gauge_force_star_discharge_curve_fixed c;
    const double x3 = g*g;
    const double x4 = x3*x3;
    const double x5 = NK_PI*NK_PI*NK_PI;
    const double a_rate = 1.0/72.0*g_pair*x4*n_charge/x5;  /* liu2026:16.a */
    const double x6 = r_body*r_body;
    const double x0 = a_rate*x6;
    const double x1 = 0.5*NK_PI/(r_body*sqrt(a_rate));
    const double x2 = 4.0*NK_PI*a_rate*n_charge*(x6*x6*r_body);
    const double t_discharge = 120.0*x5/(x4*g_pair*x6*n_charge);  /* liu2026:18 */
    const int g_outside = (g < 1e-23) | (1.0/100000000000000.0 < g);
    const int n_charge_outside = (n_charge < 1.0/1000.0) | (100000000.0 < n_charge);
    const int r_body_outside = (r_body < 1000000000000000.0) | (1e+20 < r_body);
    const int g_pair_outside = ((g_pair < 1.0) | ((1.0 < g_pair) & (g_pair < 2.0))) | (2.0 < g_pair);
    c.a_rate = a_rate;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.t_discharge = t_discharge;
    c.nk_outside = (uint64_t)g_outside << 1
        | (uint64_t)n_charge_outside << 2
        | (uint64_t)r_body_outside << 3
        | (uint64_t)g_pair_outside << 4;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_discharge_curve_formulas(const int nk_wide,
    const gauge_force_star_discharge_curve_fixed *c, double t, double *a_rate_out, double *n_created_out,
    double *t_discharge_out)
{
    const double x7 = t*c->x0;
    const int x8 = x7 < 1.0;
    const double x9 = 1.0/x7;
    const double x10 = x8 ? x7 : x9;
    const double x11 = x10*(0.0013603263001384768 + x10*(2.690992170118164e-05 + x10*3.655608979330363e-10));
    const double x12 = x10*(11462775800425.0/46082726950533.0 + x10*(0.025595883498591324 + x11));
    const double x13 = x10*(6095441886.0/1159926677.0 + x10*(184970980342.0/129083268769.0 + x12));
    const double x14 = x10*(42782891150.0/2077078003.0 + x10*(7208303182.0/566475819.0 + x13));
    const double x15 = 690044850.0/7962030629.0 + x10*(34217100.0/7962030629.0 + x10*(2851425.0/35260421357.0));
    const double x16 = x10*(2352425625.0/399638603.0 + x10*(1045522500.0/1137432947.0 + x10*x15));
    const double x17 = 39619800.0/296429.0 + x10*(125462700.0/1820921.0 + x10*(752776200.0/30741431.0 + x16));
    const double x18 = x10*(86130.0/901.0 + x10*(7177500.0/44149.0 + x10*(371435625.0/2075003.0 + x10*x17)));
    const double x19 = 1.0 + x10*(2171.0/371.0 + x10*(850553.0/56763.0 + x10*(32127775.0/1456917.0 + x14)));
    const double x20 = x19/(5.0 + x10*(1740.0/53.0 + x18));
    const double x21 = x9*(1.0 + (x9*(1.0 - x9*(1.0/3.0 - x9*x20)) - nk_over_root(nk_wide, c->x1, t)));
    const double n_created = t*(x8 ? x20 : x9*(1.0/3.0 - x21))*c->x2;  /* liu2026:16.stable */
    *a_rate_out = c->a_rate;
    *n_created_out = n_created;
    *t_discharge_out = c->t_discharge;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t gauge_force_star_discharge_curve_check(const gauge_force_star_discharge_curve_fixed *c, double t)
{
    const int t_outside = (t < 1e+20) | (1e+45 < t);
    return c->nk_outside | (uint64_t)t_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t gauge_force_star_discharge_curve_passes(const gauge_force_star_discharge_curve_fixed *c, double t)
{
    (void)c;
    const int nk_inside = !(t < 1e+20)
        & !(1e+45 < t);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_discharge_curve_loop(const int nk_wide, size_t nk_n,
    const gauge_force_star_discharge_curve_fixed *nk_fixed, const double *NK_RESTRICT t,
    double *NK_RESTRICT a_rate_out, double *NK_RESTRICT n_created_out, double *NK_RESTRICT t_discharge_out)
{
    const gauge_force_star_discharge_curve_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*4*sizeof(double) > NK_FAR(4);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 4, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(4) + nk_block) {
            nk_fetch(t, NK_AHEAD(4), NK_FETCHED(1, 4, double));
            nk_fetch_result(a_rate_out, NK_AHEAD(4), NK_FETCHED(1, 4, double));
            nk_fetch_result(n_created_out, NK_AHEAD(4), NK_FETCHED(1, 4, double));
            nk_fetch_result(t_discharge_out, NK_AHEAD(4), NK_FETCHED(1, 4, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_discharge_curve_formulas(nk_wide, &c, t[nk_i], &a_rate_out[nk_i], &n_created_out[nk_i],
                &t_discharge_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_discharge_curve_passes(&c, t[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_discharge_curve_check(&c, t[nk_i]);
        }
        t += nk_count;
        a_rate_out += nk_count;
        n_created_out += nk_count;
        t_discharge_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t gauge_force_star_discharge_curve_vary(size_t nk_n, const double *NK_RESTRICT t,
    const double *NK_RESTRICT g, const double *NK_RESTRICT n_charge, const double *NK_RESTRICT r_body,
    const double *NK_RESTRICT g_pair, double *NK_RESTRICT a_rate_out, double *NK_RESTRICT n_created_out,
    double *NK_RESTRICT t_discharge_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const gauge_force_star_discharge_curve_fixed c = gauge_force_star_discharge_curve_prepare(g[nk_i],
            n_charge[nk_i], r_body[nk_i], g_pair[nk_i]);
        gauge_force_star_discharge_curve_formulas(0, &c, t[nk_i], &a_rate_out[nk_i], &n_created_out[nk_i],
            &t_discharge_out[nk_i]);
        nk_outside |= gauge_force_star_discharge_curve_check(&c, t[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t gauge_force_star_discharge_curve_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return gauge_force_star_discharge_curve_loop(nk_wide, nk_n,
        (const gauge_force_star_discharge_curve_fixed *)nk_fixed, nk_in[0], nk_out[0], nk_out[1], nk_out[2]);
}

NK_LOOP uint64_t gauge_force_star_discharge_curve_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return gauge_force_star_discharge_curve_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_out[0], nk_out[1], nk_out[2]);
}

NK_RUN(gauge_force_star_discharge_curve_same, gauge_force_star_discharge_curve_elements, double)
NK_RUN(gauge_force_star_discharge_curve_varied, gauge_force_star_discharge_curve_varied_elements, double)

static uint64_t gauge_force_star_discharge_curve_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return gauge_force_star_discharge_curve_varied(nk_n, nk_fixed, nk_in, nk_out);
    return gauge_force_star_discharge_curve_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void gauge_force_star_discharge_curve(double t, double g, double n_charge, double r_body,
    double g_pair, double *a_rate_out, double *n_created_out, double *t_discharge_out)
{
    const gauge_force_star_discharge_curve_fixed c = gauge_force_star_discharge_curve_prepare(g, n_charge, r_body,
        g_pair);
    gauge_force_star_discharge_curve_formulas(0, &c, t, a_rate_out, n_created_out, t_discharge_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_discharge_curve_outside(double t, double g, double n_charge, double r_body,
    double g_pair)
{
    const gauge_force_star_discharge_curve_fixed c = gauge_force_star_discharge_curve_prepare(g, n_charge, r_body,
        g_pair);
    return gauge_force_star_discharge_curve_check(&c, t);
}

NK_API uint64_t gauge_force_star_discharge_curve_array(size_t nk_n, const double *t, ptrdiff_t t_stride,
    const double *g, ptrdiff_t g_stride, const double *n_charge, ptrdiff_t n_charge_stride,
    const double *r_body, ptrdiff_t r_body_stride, const double *g_pair, ptrdiff_t g_pair_stride,
    double *a_rate_out, ptrdiff_t a_rate_out_stride, double *n_created_out, ptrdiff_t n_created_out_stride,
    double *t_discharge_out, ptrdiff_t t_discharge_out_stride)
{
    const nk_input nk_in[] = {{t, t_stride}, {g, g_stride}, {n_charge, n_charge_stride}, {r_body, r_body_stride},
        {g_pair, g_pair_stride}};
    const nk_output nk_out[] = {{a_rate_out, a_rate_out_stride}, {n_created_out, n_created_out_stride},
        {t_discharge_out, t_discharge_out_stride}};
    const nk_kernel nk_this = {1, 5, 3, gauge_force_star_discharge_curve_run};
    NK_LINE double nk_buffer[8 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const gauge_force_star_discharge_curve_fixed c = gauge_force_star_discharge_curve_prepare(*g, *n_charge,
            *r_body, *g_pair);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.electrons
 *
 * Chemical potential and energy density of cold electrons without mass
 *
 * Equation  liu2026:24 electron chemical potential: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:62 electron energy density: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Variable  n_e [MeV^3] from 0.001 to 100000000: density of electrons
 * Output    mu_e [MeV]: chemical potential of electrons (liu2026:24)
 * Output    rho_e [MeV^4]: energy density of electrons (liu2026:62)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   f50ab999c5504e73
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    uint64_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_electrons_fixed;

NK_INLINE gauge_force_star_electrons_fixed gauge_force_star_electrons_prepare(void)
{
    gauge_force_star_electrons_fixed c;
    const double x0 = nk_cbrt(3.0*(NK_PI*NK_PI));
    c.x0 = x0;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_electrons_formulas(const gauge_force_star_electrons_fixed *c, double n_e,
    double *mu_e_out, double *rho_e_out)
{
    const double mu_e = c->x0*nk_cbrt(n_e);  /* liu2026:24 */
    const double rho_e = 0.75*n_e*mu_e;  /* liu2026:62 */
    *mu_e_out = mu_e;
    *rho_e_out = rho_e;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t gauge_force_star_electrons_check(const gauge_force_star_electrons_fixed *c, double n_e)
{
    const int n_e_outside = (n_e < 1.0/1000.0) | (100000000.0 < n_e);
    return c->nk_outside | (uint64_t)n_e_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t gauge_force_star_electrons_passes(const gauge_force_star_electrons_fixed *c, double n_e)
{
    (void)c;
    const int nk_inside = !(n_e < 1.0/1000.0)
        & !(100000000.0 < n_e);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_electrons_loop(size_t nk_n, const gauge_force_star_electrons_fixed *nk_fixed,
    const double *NK_RESTRICT n_e, double *NK_RESTRICT mu_e_out, double *NK_RESTRICT rho_e_out)
{
    const gauge_force_star_electrons_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*3*sizeof(double) > NK_FAR(3);
    NK_LINE double nk_block_mu_e_out[NK_BLOCK];
    NK_LINE double nk_block_rho_e_out[NK_BLOCK];
    const int nk_past = nk_n*3*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(mu_e_out) && NK_ON_LINE(rho_e_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 3, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch(n_e, NK_AHEAD(3), NK_FETCHED(1, 3, double));
            if (!nk_past) nk_fetch_result(mu_e_out, NK_AHEAD(3), NK_FETCHED(1, 3, double));
            if (!nk_past) nk_fetch_result(rho_e_out, NK_AHEAD(3), NK_FETCHED(1, 3, double));
        }
        double *const nk_mu_e_out = nk_past ? nk_block_mu_e_out : mu_e_out;
        double *const nk_rho_e_out = nk_past ? nk_block_rho_e_out : rho_e_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_electrons_formulas(&c, n_e[nk_i], &nk_mu_e_out[nk_i], &nk_rho_e_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_electrons_passes(&c, n_e[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_electrons_check(&c, n_e[nk_i]);
        }
        if (nk_past) {
            nk_stream(mu_e_out, nk_block_mu_e_out, nk_count);
            nk_stream(rho_e_out, nk_block_rho_e_out, nk_count);
        }
        n_e += nk_count;
        mu_e_out += nk_count;
        rho_e_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t gauge_force_star_electrons_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return gauge_force_star_electrons_loop(nk_n, (const gauge_force_star_electrons_fixed *)nk_fixed, nk_in[0],
        nk_out[0], nk_out[1]);
}

NK_RUN(gauge_force_star_electrons_run, gauge_force_star_electrons_elements, double)

NK_API NK_DEVICE void gauge_force_star_electrons(double n_e, double *mu_e_out, double *rho_e_out)
{
    const gauge_force_star_electrons_fixed c = gauge_force_star_electrons_prepare();
    gauge_force_star_electrons_formulas(&c, n_e, mu_e_out, rho_e_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_electrons_outside(double n_e)
{
    const gauge_force_star_electrons_fixed c = gauge_force_star_electrons_prepare();
    return gauge_force_star_electrons_check(&c, n_e);
}

NK_API uint64_t gauge_force_star_electrons_array(size_t nk_n, const double *n_e, ptrdiff_t n_e_stride,
    double *mu_e_out, ptrdiff_t mu_e_out_stride, double *rho_e_out, ptrdiff_t rho_e_out_stride)
{
    const nk_input nk_in[] = {{n_e, n_e_stride}};
    const nk_output nk_out[] = {{mu_e_out, mu_e_out_stride}, {rho_e_out, rho_e_out_stride}};
    const nk_kernel nk_this = {1, 1, 2, gauge_force_star_electrons_run};
    NK_LINE double nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const gauge_force_star_electrons_fixed c = gauge_force_star_electrons_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.electrons in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    uint32_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_electrons_f32_fixed;

NK_INLINE gauge_force_star_electrons_f32_fixed gauge_force_star_electrons_f32_prepare(void)
{
    gauge_force_star_electrons_f32_fixed c;
    const float x0 = nk_cbrtf(3.0f*(NK_PI_F*NK_PI_F));
    c.x0 = x0;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_electrons_f32_part1(const gauge_force_star_electrons_f32_fixed *c, float n_e, float x1,
    float *mu_e_out, float *rho_e_out)
{
    const float mu_e = c->x0*x1;  /* liu2026:24 */
    const float rho_e = 3.0f/4.0f*n_e*mu_e;  /* liu2026:62 */
    *mu_e_out = mu_e;
    *rho_e_out = rho_e;
}

NK_INLINE void gauge_force_star_electrons_f32_formulas(const gauge_force_star_electrons_f32_fixed *c, float n_e,
    float *mu_e_out, float *rho_e_out)
{
    float x1;
    x1 = nk_cbrtf(n_e);
    gauge_force_star_electrons_f32_part1(c, n_e, x1, mu_e_out, rho_e_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t gauge_force_star_electrons_f32_check(const gauge_force_star_electrons_f32_fixed *c, float n_e)
{
    const int n_e_outside = (n_e < 1.0f/1000.0f) | (1e+08f < n_e);
    return c->nk_outside | (uint32_t)n_e_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t gauge_force_star_electrons_f32_passes(const gauge_force_star_electrons_f32_fixed *c, float n_e)
{
    (void)c;
    const int nk_inside = !(n_e < 1.0f/1000.0f)
        & !(1e+08f < n_e);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_electrons_f32_loop(size_t nk_n, const gauge_force_star_electrons_f32_fixed *nk_fixed,
    const float *NK_RESTRICT n_e, float *NK_RESTRICT mu_e_out, float *NK_RESTRICT rho_e_out)
{
    const gauge_force_star_electrons_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x1[NK_BLOCK];
    const int nk_far = nk_n*3*sizeof(float) > NK_FAR(3);
    NK_LINE float nk_block_mu_e_out[NK_BLOCK];
    NK_LINE float nk_block_rho_e_out[NK_BLOCK];
    const int nk_past = nk_n*3*sizeof(float) > 2*NK_STREAMED && NK_ON_LINE(mu_e_out) && NK_ON_LINE(rho_e_out);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 3, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch_f32(n_e, NK_AHEAD(3), NK_FETCHED(2, 3, float));
            if (!nk_past) nk_fetch_result_f32(mu_e_out, NK_AHEAD(3), NK_FETCHED(2, 3, float));
            if (!nk_past) nk_fetch_result_f32(rho_e_out, NK_AHEAD(3), NK_FETCHED(2, 3, float));
        }
        float *const nk_mu_e_out = nk_past ? nk_block_mu_e_out : mu_e_out;
        float *const nk_rho_e_out = nk_past ? nk_block_rho_e_out : rho_e_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x1[nk_i] = nk_cbrtf(n_e[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_electrons_f32_part1(&c, n_e[nk_i], x1[nk_i], &nk_mu_e_out[nk_i], &nk_rho_e_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_electrons_f32_passes(&c, n_e[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_electrons_f32_check(&c, n_e[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(mu_e_out, nk_block_mu_e_out, nk_count);
            nk_stream_f32(rho_e_out, nk_block_rho_e_out, nk_count);
        }
        n_e += nk_count;
        mu_e_out += nk_count;
        rho_e_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t gauge_force_star_electrons_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return gauge_force_star_electrons_f32_loop(nk_n, (const gauge_force_star_electrons_f32_fixed *)nk_fixed,
        nk_in[0], nk_out[0], nk_out[1]);
}

NK_RUN(gauge_force_star_electrons_f32_run, gauge_force_star_electrons_f32_elements, float)

NK_API NK_DEVICE void gauge_force_star_electrons_f32(float n_e, float *mu_e_out, float *rho_e_out)
{
    const gauge_force_star_electrons_f32_fixed c = gauge_force_star_electrons_f32_prepare();
    gauge_force_star_electrons_f32_formulas(&c, n_e, mu_e_out, rho_e_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_electrons_f32_outside(float n_e)
{
    const gauge_force_star_electrons_f32_fixed c = gauge_force_star_electrons_f32_prepare();
    return gauge_force_star_electrons_f32_check(&c, n_e);
}

NK_API uint64_t gauge_force_star_electrons_f32_array(size_t nk_n, const float *n_e, ptrdiff_t n_e_stride,
    float *mu_e_out, ptrdiff_t mu_e_out_stride, float *rho_e_out, ptrdiff_t rho_e_out_stride)
{
    const nk_input_f32 nk_in[] = {{n_e, n_e_stride}};
    const nk_output_f32 nk_out[] = {{mu_e_out, mu_e_out_stride}, {rho_e_out, rho_e_out_stride}};
    const nk_kernel_f32 nk_this = {1, 1, 2, gauge_force_star_electrons_f32_run};
    NK_LINE float nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const gauge_force_star_electrons_f32_fixed c = gauge_force_star_electrons_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.neutrino_flux
 *
 * Pair rate of light neutrinos by the slope of g|phi|, pairs of all flavours per time and radius, and the flux per energy at a distance
 *
 * Equation  liu2026:41.rate rate without suppression: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:40 rate per radius: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:41 differential flux: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Variable  r [MeV^-1] from 1e+12 to 1e+20: radius
 * Variable  dpsi [MeV^2] from 1e-36 to 1e-12: modulus of its slope
 * Parameter distance [MeV^-1] from 1e+25 to 1e+36: distance of the star
 * Parameter g_pair [1] +2 or +1: spin or helicity states of a pair
 * Output    pair_rate [MeV^4]: pairs of one flavour per volume and time (liu2026:41.rate)
 * Output    rate_integrand [MeV^2]: pairs per time and radius, flavours together (liu2026:40)
 * Output    flux [MeV^2]: neutrinos per time, energy and area at the distance L (liu2026:41)
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   aef96d652c92ed9a
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    double x2;
    uint64_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_neutrino_flux_fixed;

NK_INLINE gauge_force_star_neutrino_flux_fixed gauge_force_star_neutrino_flux_prepare(double distance, double g_pair)
{
    gauge_force_star_neutrino_flux_fixed c;
    const double x0 = 0.125*g_pair/(NK_PI*NK_PI*NK_PI);
    const double x1 = 8.0*NK_PI;
    const double x2 = 2.0/(distance*distance);
    const int distance_outside = (distance < 1e+25) | (1e+36 < distance);
    const int g_pair_outside = ((g_pair < 1.0) | ((1.0 < g_pair) & (g_pair < 2.0))) | (2.0 < g_pair);
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.nk_outside = (uint64_t)distance_outside << 2
        | (uint64_t)g_pair_outside << 3;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_neutrino_flux_formulas(const gauge_force_star_neutrino_flux_fixed *c, double r,
    double dpsi, double *pair_rate_out, double *rate_integrand_out, double *flux_out)
{
    const double pair_rate = dpsi*dpsi*c->x0;  /* liu2026:41.rate */
    const double x3 = pair_rate*(r*r);
    const double rate_integrand = x3*c->x1;  /* liu2026:40 */
    const double flux = x3*c->x2/dpsi;  /* liu2026:41 */
    *pair_rate_out = pair_rate;
    *rate_integrand_out = rate_integrand;
    *flux_out = flux;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t gauge_force_star_neutrino_flux_check(const gauge_force_star_neutrino_flux_fixed *c, double r,
    double dpsi)
{
    const int r_outside = (r < 1000000000000.0) | (1e+20 < r);
    const int dpsi_outside = (dpsi < 1e-36) | (1.0/1000000000000.0 < dpsi);
    return c->nk_outside | (uint64_t)r_outside << 0
        | (uint64_t)dpsi_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t gauge_force_star_neutrino_flux_passes(const gauge_force_star_neutrino_flux_fixed *c, double r,
    double dpsi)
{
    (void)c;
    const int nk_inside = !(r < 1000000000000.0)
        & !(1e+20 < r)
        & !(dpsi < 1e-36)
        & !(1.0/1000000000000.0 < dpsi);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_neutrino_flux_loop(size_t nk_n, const gauge_force_star_neutrino_flux_fixed *nk_fixed,
    const double *NK_RESTRICT r, const double *NK_RESTRICT dpsi, double *NK_RESTRICT pair_rate_out,
    double *NK_RESTRICT rate_integrand_out, double *NK_RESTRICT flux_out)
{
    const gauge_force_star_neutrino_flux_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*5*sizeof(double) > NK_FAR(5);
    NK_LINE double nk_block_pair_rate_out[NK_BLOCK];
    NK_LINE double nk_block_rate_integrand_out[NK_BLOCK];
    NK_LINE double nk_block_flux_out[NK_BLOCK];
    const int nk_past = nk_n*5*sizeof(double) > NK_STREAMED && NK_ON_LINE(pair_rate_out)
        && NK_ON_LINE(rate_integrand_out) && NK_ON_LINE(flux_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 5, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(5) + nk_block) {
            nk_fetch(r, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            nk_fetch(dpsi, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            if (!nk_past) nk_fetch_result(pair_rate_out, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            if (!nk_past) nk_fetch_result(rate_integrand_out, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            if (!nk_past) nk_fetch_result(flux_out, NK_AHEAD(5), NK_FETCHED(1, 5, double));
        }
        double *const nk_pair_rate_out = nk_past ? nk_block_pair_rate_out : pair_rate_out;
        double *const nk_rate_integrand_out = nk_past ? nk_block_rate_integrand_out : rate_integrand_out;
        double *const nk_flux_out = nk_past ? nk_block_flux_out : flux_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_neutrino_flux_formulas(&c, r[nk_i], dpsi[nk_i], &nk_pair_rate_out[nk_i],
                &nk_rate_integrand_out[nk_i], &nk_flux_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_neutrino_flux_passes(&c, r[nk_i], dpsi[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_neutrino_flux_check(&c, r[nk_i], dpsi[nk_i]);
        }
        if (nk_past) {
            nk_stream(pair_rate_out, nk_block_pair_rate_out, nk_count);
            nk_stream(rate_integrand_out, nk_block_rate_integrand_out, nk_count);
            nk_stream(flux_out, nk_block_flux_out, nk_count);
        }
        r += nk_count;
        dpsi += nk_count;
        pair_rate_out += nk_count;
        rate_integrand_out += nk_count;
        flux_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t gauge_force_star_neutrino_flux_vary(size_t nk_n, const double *NK_RESTRICT r,
    const double *NK_RESTRICT dpsi, const double *NK_RESTRICT distance, const double *NK_RESTRICT g_pair,
    double *NK_RESTRICT pair_rate_out, double *NK_RESTRICT rate_integrand_out, double *NK_RESTRICT flux_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const gauge_force_star_neutrino_flux_fixed c = gauge_force_star_neutrino_flux_prepare(distance[nk_i],
            g_pair[nk_i]);
        gauge_force_star_neutrino_flux_formulas(&c, r[nk_i], dpsi[nk_i], &pair_rate_out[nk_i],
            &rate_integrand_out[nk_i], &flux_out[nk_i]);
        nk_outside |= gauge_force_star_neutrino_flux_check(&c, r[nk_i], dpsi[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t gauge_force_star_neutrino_flux_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return gauge_force_star_neutrino_flux_loop(nk_n, (const gauge_force_star_neutrino_flux_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_out[0], nk_out[1], nk_out[2]);
}

NK_LOOP uint64_t gauge_force_star_neutrino_flux_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return gauge_force_star_neutrino_flux_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0], nk_out[1],
        nk_out[2]);
}

NK_RUN(gauge_force_star_neutrino_flux_same, gauge_force_star_neutrino_flux_elements, double)
NK_RUN(gauge_force_star_neutrino_flux_varied, gauge_force_star_neutrino_flux_varied_elements, double)

static uint64_t gauge_force_star_neutrino_flux_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return gauge_force_star_neutrino_flux_varied(nk_n, nk_fixed, nk_in, nk_out);
    return gauge_force_star_neutrino_flux_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void gauge_force_star_neutrino_flux(double r, double dpsi, double distance, double g_pair,
    double *pair_rate_out, double *rate_integrand_out, double *flux_out)
{
    const gauge_force_star_neutrino_flux_fixed c = gauge_force_star_neutrino_flux_prepare(distance, g_pair);
    gauge_force_star_neutrino_flux_formulas(&c, r, dpsi, pair_rate_out, rate_integrand_out, flux_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_neutrino_flux_outside(double r, double dpsi, double distance, double g_pair)
{
    const gauge_force_star_neutrino_flux_fixed c = gauge_force_star_neutrino_flux_prepare(distance, g_pair);
    return gauge_force_star_neutrino_flux_check(&c, r, dpsi);
}

NK_API uint64_t gauge_force_star_neutrino_flux_array(size_t nk_n, const double *r, ptrdiff_t r_stride,
    const double *dpsi, ptrdiff_t dpsi_stride, const double *distance, ptrdiff_t distance_stride,
    const double *g_pair, ptrdiff_t g_pair_stride, double *pair_rate_out, ptrdiff_t pair_rate_out_stride,
    double *rate_integrand_out, ptrdiff_t rate_integrand_out_stride, double *flux_out, ptrdiff_t flux_out_stride)
{
    const nk_input nk_in[] = {{r, r_stride}, {dpsi, dpsi_stride}, {distance, distance_stride},
        {g_pair, g_pair_stride}};
    const nk_output nk_out[] = {{pair_rate_out, pair_rate_out_stride},
        {rate_integrand_out, rate_integrand_out_stride}, {flux_out, flux_out_stride}};
    const nk_kernel nk_this = {2, 4, 3, gauge_force_star_neutrino_flux_run};
    NK_LINE double nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const gauge_force_star_neutrino_flux_fixed c = gauge_force_star_neutrino_flux_prepare(*distance, *g_pair);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.nucleons
 *
 * Chemical potentials, energy density and pressure of nucleons, with their slopes in density and asymmetry
 *
 * Equation  liu2026:58.z scaled density: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:57 nucleon potentials: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:rho_N nucleon energy density: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:P_N nucleon pressure: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:57.slopes nucleon slopes: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Variable  n_b [MeV^3] from 100 to 20000000: baryon density
 * Variable  delta [1] from 1e-06 to 1: (n_n - n_p)/n_b
 * Parameter n0 [MeV^3] from 1100000 to 1300000: saturation density of the parametrisation
 * Parameter s0 [MeV] from 25 to 40: symmetry energy at z = 1
 * Parameter zeta [1] from 0.3 to 1.2: exponent of the symmetry energy
 * Parameter e0_const [MeV] from -17 to -14: its value at z = 1
 * Parameter gamma_stiff [1] from 0.05 to 0.3: stiffness
 * Parameter m_p [MeV] from 938 to 939: proton mass
 * Parameter dm_np [MeV] from 1.29 to 1.3: m_n - m_p
 * Output    mu_n [MeV]: chemical potential of neutrons (liu2026:57)
 * Output    mu_p [MeV]: chemical potential of protons (liu2026:57)
 * Output    rho_n [MeV^4]: energy density of nucleons (liu2026:rho_N)
 * Output    p_n [MeV^4]: pressure of nucleons (liu2026:P_N)
 * Output    dmu_n_dnb [MeV^-2]: slope of mu_n in n_b (liu2026:57.slopes)
 * Output    dmu_p_dnb [MeV^-2]: slope of mu_p in n_b (liu2026:57.slopes)
 * Output    dmu_n_ddelta [MeV]: slope of mu_n in delta (liu2026:57.slopes)
 * Output    dmu_p_ddelta [MeV]: slope of mu_p in delta (liu2026:57.slopes)
 * Output    dp_n_dnb [MeV]: slope of the pressure of nucleons in n_b (liu2026:57.slopes)
 * Output    dp_n_ddelta [MeV^4]: slope of the pressure of nucleons in delta (liu2026:57.slopes)
 * Validity  densities of neutron stars: n_b < 10 n_0
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   51e2935f42d33acf
 */
/* What depends on parameters alone. */
typedef struct {
    double s0;
    double zeta;
    double e0_const;
    double gamma_stiff;
    double m_p;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    double x5;
    double x6;
    double x7;
    double x8;
    double x9;
    double x10;
    double x11;
    double x12;
    double x13;
    double x14;
    double x15;
    double x16;
    uint64_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_nucleons_fixed;

NK_INLINE gauge_force_star_nucleons_fixed gauge_force_star_nucleons_prepare(double n0, double s0, double zeta,
    double e0_const, double gamma_stiff, double m_p, double dm_np)
{
    gauge_force_star_nucleons_fixed c;
    const double x0 = 1.0/n0;
    const double x1 = 0.5*dm_np;
    const double x2 = 2.0*s0;
    const double x3 = 2.0 + gamma_stiff;
    const double x4 = s0*zeta;
    const double x5 = e0_const*gamma_stiff;
    const double x6 = x2*zeta;
    const double x7 = 2.0*e0_const;
    const double x8 = x7*gamma_stiff;
    const double x9 = x7*(gamma_stiff*gamma_stiff);
    const double x10 = s0*(zeta*zeta) - x4;
    const double x17 = 2.0*n0;
    const double x11 = x17*(x0*x4);
    const double x12 = x17*(x0*e0_const);
    const double x13 = x17*(x0*x5);
    const double x14 = x0*n0;
    const double x15 = x17*s0*zeta;
    const int n0_outside = (n0 < 1100000.0) | (1300000.0 < n0);
    const int s0_outside = (s0 < 25.0) | (40.0 < s0);
    const int zeta_outside = (zeta < 3.0/10.0) | (6.0/5.0 < zeta);
    const int e0_const_outside = (e0_const < -17.0) | (-14.0 < e0_const);
    const int gamma_stiff_outside = (gamma_stiff < 1.0/20.0) | (3.0/10.0 < gamma_stiff);
    const int m_p_outside = (m_p < 938.0) | (939.0 < m_p);
    const int dm_np_outside = (dm_np < 129.0/100.0) | (13.0/10.0 < dm_np);
    const double x16 = 10.0*n0;
    c.s0 = s0;
    c.zeta = zeta;
    c.e0_const = e0_const;
    c.gamma_stiff = gamma_stiff;
    c.m_p = m_p;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.x7 = x7;
    c.x8 = x8;
    c.x9 = x9;
    c.x10 = x10;
    c.x11 = x11;
    c.x12 = x12;
    c.x13 = x13;
    c.x14 = x14;
    c.x15 = x15;
    c.x16 = x16;
    c.nk_outside = (uint64_t)n0_outside << 2
        | (uint64_t)s0_outside << 3
        | (uint64_t)zeta_outside << 4
        | (uint64_t)e0_const_outside << 5
        | (uint64_t)gamma_stiff_outside << 6
        | (uint64_t)m_p_outside << 7
        | (uint64_t)dm_np_outside << 8;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_nucleons_part1(const gauge_force_star_nucleons_fixed *c, double n_b, double *x18_out)
{
    const double z = n_b*c->x0;  /* liu2026:58.z */
    *x18_out = z;
}

NK_INLINE void gauge_force_star_nucleons_part2(const gauge_force_star_nucleons_fixed *c, double x18, double *x19_out)
{
    const double x20 = x18*c->zeta;
    *x19_out = x20;
}

NK_INLINE void gauge_force_star_nucleons_part3(const gauge_force_star_nucleons_fixed *c, double n_b, double delta,
    double x19, double *mu_n_out, double *mu_p_out, double *rho_n_out, double *p_n_out, double *dmu_n_dnb_out,
    double *dmu_p_dnb_out, double *dmu_n_ddelta_out, double *dmu_p_ddelta_out, double *dp_n_dnb_out,
    double *dp_n_ddelta_out)
{
    const double z = n_b*c->x0;  /* liu2026:58.z */
    const double x21 = c->x3 - z;
    const double x22 = 1.0/(1.0 + z*c->gamma_stiff);
    const double x23 = z*x22;
    const double x24 = c->m_p + x21*x23*c->e0_const;
    const double x25 = 1.0 - delta;
    const double x26 = x19*delta;
    const double x27 = c->x1 + x26*c->x2;
    const double x28 = x19*(delta*delta);
    const double inverse_z = 1.0/z;  /* liu2026:58.z */
    const double x29 = x28*inverse_z;
    const double x30 = x22*(x21 - z);
    const double x31 = x22*x22;
    const double x32 = z*x21*x31;
    const double x33 = x29*c->x4 + x30*c->e0_const - x32*c->x5;
    const double x34 = 1.0 + delta;
    const double x35 = x28*c->s0 + x34*c->x1;
    const double x36 = z*x33 + x35;
    const double mu_n = x24 + x25*x27 + x36;  /* liu2026:57 */
    const double mu_p = x24 - x34*x27 + x36;  /* liu2026:57 */
    const double rho_n = n_b*(x24 + x35);  /* liu2026:rho_N */
    const double p_n = z*n_b*x33;  /* liu2026:P_N */
    const double x37 = x28*c->x6;
    const double x38 = x26*c->x6;
    const double x39 = z*z;
    const double x40 = x28*c->x10/x39 + x31*(z - x21)*c->x8 + x22*(x32*c->x9 - c->x7);
    const double x41 = x22*x21*c->x7 + z*x40;
    const double x42 = x23*c->x7 + x32*c->x8;
    const double dmu_n_dnb = (inverse_z*(x37 + x25*x38) + x41 - x42)*c->x0;  /* liu2026:57.slopes */
    const double dmu_p_dnb = (inverse_z*(x37 - x34*x38) + x41 - x42)*c->x0;  /* liu2026:57.slopes */
    const double x43 = x19*c->x2;
    const double dmu_n_ddelta = x38 + x25*x43;  /* liu2026:57.slopes */
    const double dmu_p_ddelta = x38 - x34*x43;  /* liu2026:57.slopes */
    const double dp_n_dnb = z*(c->x11*x29 + c->x12*x30 - c->x13*x32) + x39*x40*c->x14;  /* liu2026:57.slopes */
    const double dp_n_ddelta = z*x19*delta*c->x15;  /* liu2026:57.slopes */
    *mu_n_out = mu_n;
    *mu_p_out = mu_p;
    *rho_n_out = rho_n;
    *p_n_out = p_n;
    *dmu_n_dnb_out = dmu_n_dnb;
    *dmu_p_dnb_out = dmu_p_dnb;
    *dmu_n_ddelta_out = dmu_n_ddelta;
    *dmu_p_ddelta_out = dmu_p_ddelta;
    *dp_n_dnb_out = dp_n_dnb;
    *dp_n_ddelta_out = dp_n_ddelta;
}

NK_INLINE void gauge_force_star_nucleons_formulas(const gauge_force_star_nucleons_fixed *c, double n_b, double delta,
    double *mu_n_out, double *mu_p_out, double *rho_n_out, double *p_n_out, double *dmu_n_dnb_out,
    double *dmu_p_dnb_out, double *dmu_n_ddelta_out, double *dmu_p_ddelta_out, double *dp_n_dnb_out,
    double *dp_n_ddelta_out)
{
    double x18, x19;
    gauge_force_star_nucleons_part1(c, n_b, &x18);
    x18 = nk_log(x18);
    gauge_force_star_nucleons_part2(c, x18, &x19);
    x19 = nk_exp_near(x19);
    gauge_force_star_nucleons_part3(c, n_b, delta, x19, mu_n_out, mu_p_out, rho_n_out, p_n_out, dmu_n_dnb_out,
        dmu_p_dnb_out, dmu_n_ddelta_out, dmu_p_ddelta_out, dp_n_dnb_out, dp_n_ddelta_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t gauge_force_star_nucleons_check(const gauge_force_star_nucleons_fixed *c, double n_b, double delta)
{
    const int n_b_outside = (n_b < 100.0) | (20000000.0 < n_b);
    const int delta_outside = (delta < 1.0/1000000.0) | (1.0 < delta);
    const int validity_1_outside = c->x16 <= n_b;
    return c->nk_outside | (uint64_t)n_b_outside << 0
        | (uint64_t)delta_outside << 1
        | (uint64_t)validity_1_outside << 9;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t gauge_force_star_nucleons_passes(const gauge_force_star_nucleons_fixed *c, double n_b, double delta)
{
    const double nk_bound1 = 20000000.0 > c->x16 || 20000000.0 != 20000000.0 ? c->x16 : 20000000.0;
    const int nk_inside = !(n_b < 100.0)
        & !(nk_bound1 <= n_b)
        & !(delta < 1.0/1000000.0)
        & !(1.0 < delta);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_nucleons_loop(size_t nk_n, const gauge_force_star_nucleons_fixed *nk_fixed,
    const double *NK_RESTRICT n_b, const double *NK_RESTRICT delta, double *NK_RESTRICT mu_n_out,
    double *NK_RESTRICT mu_p_out, double *NK_RESTRICT rho_n_out, double *NK_RESTRICT p_n_out,
    double *NK_RESTRICT dmu_n_dnb_out, double *NK_RESTRICT dmu_p_dnb_out, double *NK_RESTRICT dmu_n_ddelta_out,
    double *NK_RESTRICT dmu_p_ddelta_out, double *NK_RESTRICT dp_n_dnb_out, double *NK_RESTRICT dp_n_ddelta_out)
{
    const gauge_force_star_nucleons_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x18[NK_BLOCK];
    double x19[NK_BLOCK];
    const int nk_far = nk_n*12*sizeof(double) > NK_FAR(12);
    const size_t nk_block = nk_far ? NK_FETCHED(3, 12, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(12) + nk_block) {
            nk_fetch(n_b, NK_AHEAD(12), NK_FETCHED(3, 12, double));
            nk_fetch(delta, NK_AHEAD(12), NK_FETCHED(3, 12, double));
            nk_fetch_result(mu_n_out, NK_AHEAD(12), NK_FETCHED(3, 12, double));
            nk_fetch_result(mu_p_out, NK_AHEAD(12), NK_FETCHED(3, 12, double));
            nk_fetch_result(rho_n_out, NK_AHEAD(12), NK_FETCHED(3, 12, double));
            nk_fetch_result(p_n_out, NK_AHEAD(12), NK_FETCHED(3, 12, double));
            nk_fetch_result(dmu_n_dnb_out, NK_AHEAD(12), NK_FETCHED(3, 12, double));
            nk_fetch_result(dmu_p_dnb_out, NK_AHEAD(12), NK_FETCHED(3, 12, double));
            nk_fetch_result(dmu_n_ddelta_out, NK_AHEAD(12), NK_FETCHED(3, 12, double));
            nk_fetch_result(dmu_p_ddelta_out, NK_AHEAD(12), NK_FETCHED(3, 12, double));
            nk_fetch_result(dp_n_dnb_out, NK_AHEAD(12), NK_FETCHED(3, 12, double));
            nk_fetch_result(dp_n_ddelta_out, NK_AHEAD(12), NK_FETCHED(3, 12, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_nucleons_part1(&c, n_b[nk_i], &x18[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x18[nk_i] = nk_log(x18[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_nucleons_part2(&c, x18[nk_i], &x19[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x19[nk_i] = nk_exp_near(x19[nk_i]);
            gauge_force_star_nucleons_part3(&c, n_b[nk_i], delta[nk_i], x19[nk_i], &mu_n_out[nk_i], &mu_p_out[nk_i],
                &rho_n_out[nk_i], &p_n_out[nk_i], &dmu_n_dnb_out[nk_i], &dmu_p_dnb_out[nk_i], &dmu_n_ddelta_out[nk_i],
                &dmu_p_ddelta_out[nk_i], &dp_n_dnb_out[nk_i], &dp_n_ddelta_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_nucleons_passes(&c, n_b[nk_i], delta[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_nucleons_check(&c, n_b[nk_i], delta[nk_i]);
        }
        n_b += nk_count;
        delta += nk_count;
        mu_n_out += nk_count;
        mu_p_out += nk_count;
        rho_n_out += nk_count;
        p_n_out += nk_count;
        dmu_n_dnb_out += nk_count;
        dmu_p_dnb_out += nk_count;
        dmu_n_ddelta_out += nk_count;
        dmu_p_ddelta_out += nk_count;
        dp_n_dnb_out += nk_count;
        dp_n_ddelta_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t gauge_force_star_nucleons_vary(size_t nk_n, const double *NK_RESTRICT n_b,
    const double *NK_RESTRICT delta, const double *NK_RESTRICT n0, const double *NK_RESTRICT s0,
    const double *NK_RESTRICT zeta, const double *NK_RESTRICT e0_const, const double *NK_RESTRICT gamma_stiff,
    const double *NK_RESTRICT m_p, const double *NK_RESTRICT dm_np, double *NK_RESTRICT mu_n_out,
    double *NK_RESTRICT mu_p_out, double *NK_RESTRICT rho_n_out, double *NK_RESTRICT p_n_out,
    double *NK_RESTRICT dmu_n_dnb_out, double *NK_RESTRICT dmu_p_dnb_out, double *NK_RESTRICT dmu_n_ddelta_out,
    double *NK_RESTRICT dmu_p_ddelta_out, double *NK_RESTRICT dp_n_dnb_out, double *NK_RESTRICT dp_n_ddelta_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const gauge_force_star_nucleons_fixed c = gauge_force_star_nucleons_prepare(n0[nk_i], s0[nk_i], zeta[nk_i],
            e0_const[nk_i], gamma_stiff[nk_i], m_p[nk_i], dm_np[nk_i]);
        gauge_force_star_nucleons_formulas(&c, n_b[nk_i], delta[nk_i], &mu_n_out[nk_i], &mu_p_out[nk_i],
            &rho_n_out[nk_i], &p_n_out[nk_i], &dmu_n_dnb_out[nk_i], &dmu_p_dnb_out[nk_i], &dmu_n_ddelta_out[nk_i],
            &dmu_p_ddelta_out[nk_i], &dp_n_dnb_out[nk_i], &dp_n_ddelta_out[nk_i]);
        nk_outside |= gauge_force_star_nucleons_check(&c, n_b[nk_i], delta[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t gauge_force_star_nucleons_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return gauge_force_star_nucleons_loop(nk_n, (const gauge_force_star_nucleons_fixed *)nk_fixed, nk_in[0],
        nk_in[1], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6], nk_out[7],
        nk_out[8], nk_out[9]);
}

NK_LOOP uint64_t gauge_force_star_nucleons_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return gauge_force_star_nucleons_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_in[5],
        nk_in[6], nk_in[7], nk_in[8], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6],
        nk_out[7], nk_out[8], nk_out[9]);
}

NK_RUN(gauge_force_star_nucleons_same, gauge_force_star_nucleons_elements, double)
NK_RUN(gauge_force_star_nucleons_varied, gauge_force_star_nucleons_varied_elements, double)

static uint64_t gauge_force_star_nucleons_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return gauge_force_star_nucleons_varied(nk_n, nk_fixed, nk_in, nk_out);
    return gauge_force_star_nucleons_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void gauge_force_star_nucleons(double n_b, double delta, double n0, double s0, double zeta,
    double e0_const, double gamma_stiff, double m_p, double dm_np, double *mu_n_out, double *mu_p_out,
    double *rho_n_out, double *p_n_out, double *dmu_n_dnb_out, double *dmu_p_dnb_out, double *dmu_n_ddelta_out,
    double *dmu_p_ddelta_out, double *dp_n_dnb_out, double *dp_n_ddelta_out)
{
    const gauge_force_star_nucleons_fixed c = gauge_force_star_nucleons_prepare(n0, s0, zeta, e0_const,
        gamma_stiff, m_p, dm_np);
    gauge_force_star_nucleons_formulas(&c, n_b, delta, mu_n_out, mu_p_out, rho_n_out, p_n_out, dmu_n_dnb_out,
        dmu_p_dnb_out, dmu_n_ddelta_out, dmu_p_ddelta_out, dp_n_dnb_out, dp_n_ddelta_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_nucleons_outside(double n_b, double delta, double n0, double s0,
    double zeta, double e0_const, double gamma_stiff, double m_p, double dm_np)
{
    const gauge_force_star_nucleons_fixed c = gauge_force_star_nucleons_prepare(n0, s0, zeta, e0_const,
        gamma_stiff, m_p, dm_np);
    return gauge_force_star_nucleons_check(&c, n_b, delta);
}

NK_API uint64_t gauge_force_star_nucleons_array(size_t nk_n, const double *n_b, ptrdiff_t n_b_stride,
    const double *delta, ptrdiff_t delta_stride, const double *n0, ptrdiff_t n0_stride,
    const double *s0, ptrdiff_t s0_stride, const double *zeta, ptrdiff_t zeta_stride,
    const double *e0_const, ptrdiff_t e0_const_stride, const double *gamma_stiff, ptrdiff_t gamma_stiff_stride,
    const double *m_p, ptrdiff_t m_p_stride, const double *dm_np, ptrdiff_t dm_np_stride,
    double *mu_n_out, ptrdiff_t mu_n_out_stride, double *mu_p_out, ptrdiff_t mu_p_out_stride,
    double *rho_n_out, ptrdiff_t rho_n_out_stride, double *p_n_out, ptrdiff_t p_n_out_stride,
    double *dmu_n_dnb_out, ptrdiff_t dmu_n_dnb_out_stride, double *dmu_p_dnb_out, ptrdiff_t dmu_p_dnb_out_stride,
    double *dmu_n_ddelta_out, ptrdiff_t dmu_n_ddelta_out_stride,
    double *dmu_p_ddelta_out, ptrdiff_t dmu_p_ddelta_out_stride, double *dp_n_dnb_out, ptrdiff_t dp_n_dnb_out_stride,
    double *dp_n_ddelta_out, ptrdiff_t dp_n_ddelta_out_stride)
{
    const nk_input nk_in[] = {{n_b, n_b_stride}, {delta, delta_stride}, {n0, n0_stride}, {s0, s0_stride},
        {zeta, zeta_stride}, {e0_const, e0_const_stride}, {gamma_stiff, gamma_stiff_stride}, {m_p, m_p_stride},
        {dm_np, dm_np_stride}};
    const nk_output nk_out[] = {{mu_n_out, mu_n_out_stride}, {mu_p_out, mu_p_out_stride},
        {rho_n_out, rho_n_out_stride}, {p_n_out, p_n_out_stride}, {dmu_n_dnb_out, dmu_n_dnb_out_stride},
        {dmu_p_dnb_out, dmu_p_dnb_out_stride}, {dmu_n_ddelta_out, dmu_n_ddelta_out_stride},
        {dmu_p_ddelta_out, dmu_p_ddelta_out_stride}, {dp_n_dnb_out, dp_n_dnb_out_stride},
        {dp_n_ddelta_out, dp_n_ddelta_out_stride}};
    const nk_kernel nk_this = {2, 9, 10, gauge_force_star_nucleons_run};
    NK_LINE double nk_buffer[19 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const gauge_force_star_nucleons_fixed c = gauge_force_star_nucleons_prepare(*n0, *s0, *zeta, *e0_const,
            *gamma_stiff, *m_p, *dm_np);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.nucleons in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float s0;
    float zeta;
    float e0_const;
    float gamma_stiff;
    float m_p;
    float x0;
    float x1;
    float x2;
    float x3;
    float x4;
    float x5;
    float x6;
    float x7;
    float x8;
    float x9;
    float x10;
    float x11;
    float x12;
    float x13;
    float x14;
    float x15;
    float x16;
    uint32_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_nucleons_f32_fixed;

NK_INLINE gauge_force_star_nucleons_f32_fixed gauge_force_star_nucleons_f32_prepare(float n0, float s0, float zeta,
    float e0_const, float gamma_stiff, float m_p, float dm_np)
{
    gauge_force_star_nucleons_f32_fixed c;
    const float x0 = 1.0f/n0;
    const float x1 = 1.0f/2.0f*dm_np;
    const float x2 = 2.0f*s0;
    const float x3 = 2.0f + gamma_stiff;
    const float x4 = s0*zeta;
    const float x5 = e0_const*gamma_stiff;
    const float x6 = x2*zeta;
    const float x7 = 2.0f*e0_const;
    const float x8 = x7*gamma_stiff;
    const float x9 = x7*(gamma_stiff*gamma_stiff);
    const float x10 = s0*(zeta*zeta) - x4;
    const float x17 = 2.0f*n0;
    const float x11 = x17*(x0*x4);
    const float x12 = x17*(x0*e0_const);
    const float x13 = x17*(x0*x5);
    const float x14 = x0*n0;
    const float x15 = x17*s0*zeta;
    const int n0_outside = (n0 < 1.1e+06f) | (1.3e+06f < n0);
    const int s0_outside = (s0 < 25.0f) | (40.0f < s0);
    const int zeta_outside = (zeta < 3.0f/10.0f) | (6.0f/5.0f < zeta);
    const int e0_const_outside = (e0_const < -17.0f) | (-14.0f < e0_const);
    const int gamma_stiff_outside = (gamma_stiff < 1.0f/20.0f) | (3.0f/10.0f < gamma_stiff);
    const int m_p_outside = (m_p < 938.0f) | (939.0f < m_p);
    const int dm_np_outside = (dm_np < 129.0f/100.0f) | (13.0f/10.0f < dm_np);
    const float x16 = 10.0f*n0;
    c.s0 = s0;
    c.zeta = zeta;
    c.e0_const = e0_const;
    c.gamma_stiff = gamma_stiff;
    c.m_p = m_p;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.x7 = x7;
    c.x8 = x8;
    c.x9 = x9;
    c.x10 = x10;
    c.x11 = x11;
    c.x12 = x12;
    c.x13 = x13;
    c.x14 = x14;
    c.x15 = x15;
    c.x16 = x16;
    c.nk_outside = (uint32_t)n0_outside << 2
        | (uint32_t)s0_outside << 3
        | (uint32_t)zeta_outside << 4
        | (uint32_t)e0_const_outside << 5
        | (uint32_t)gamma_stiff_outside << 6
        | (uint32_t)m_p_outside << 7
        | (uint32_t)dm_np_outside << 8;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_nucleons_f32_part1(const gauge_force_star_nucleons_f32_fixed *c, float n_b,
    float *x18_out)
{
    const float z = n_b*c->x0;  /* liu2026:58.z */
    *x18_out = z;
}

NK_INLINE void gauge_force_star_nucleons_f32_part2(const gauge_force_star_nucleons_f32_fixed *c, float x18,
    float *x19_out)
{
    const float x20 = x18*c->zeta;
    *x19_out = x20;
}

NK_INLINE void gauge_force_star_nucleons_f32_part3(const gauge_force_star_nucleons_f32_fixed *c, float n_b,
    float delta, float x19, float *mu_n_out, float *mu_p_out, float *rho_n_out, float *p_n_out, float *dmu_n_dnb_out,
    float *dmu_p_dnb_out, float *dmu_n_ddelta_out, float *dmu_p_ddelta_out, float *dp_n_dnb_out, float *dp_n_ddelta_out)
{
    const float z = n_b*c->x0;  /* liu2026:58.z */
    const float x21 = c->x3 - z;
    const float x22 = 1.0f/(1.0f + z*c->gamma_stiff);
    const float x23 = z*x22;
    const float x24 = c->m_p + x21*x23*c->e0_const;
    const float x25 = 1.0f - delta;
    const float x26 = x19*delta;
    const float x27 = c->x1 + x26*c->x2;
    const float x28 = x19*(delta*delta);
    const float inverse_z = 1.0f/z;  /* liu2026:58.z */
    const float x29 = x28*inverse_z;
    const float x30 = x22*(x21 - z);
    const float x31 = x22*x22;
    const float x32 = z*x21*x31;
    const float x33 = x29*c->x4 + x30*c->e0_const - x32*c->x5;
    const float x34 = 1.0f + delta;
    const float x35 = x28*c->s0 + x34*c->x1;
    const float x36 = z*x33 + x35;
    const float mu_n = x24 + x25*x27 + x36;  /* liu2026:57 */
    const float mu_p = x24 - x34*x27 + x36;  /* liu2026:57 */
    const float rho_n = n_b*(x24 + x35);  /* liu2026:rho_N */
    const float p_n = z*n_b*x33;  /* liu2026:P_N */
    const float x37 = x28*c->x6;
    const float x38 = x26*c->x6;
    const float x39 = z*z;
    const float x40 = x28*c->x10/x39 + x31*(z - x21)*c->x8 + x22*(x32*c->x9 - c->x7);
    const float x41 = x22*x21*c->x7 + z*x40;
    const float x42 = x23*c->x7 + x32*c->x8;
    const float dmu_n_dnb = (inverse_z*(x37 + x25*x38) + x41 - x42)*c->x0;  /* liu2026:57.slopes */
    const float dmu_p_dnb = (inverse_z*(x37 - x34*x38) + x41 - x42)*c->x0;  /* liu2026:57.slopes */
    const float x43 = x19*c->x2;
    const float dmu_n_ddelta = x38 + x25*x43;  /* liu2026:57.slopes */
    const float dmu_p_ddelta = x38 - x34*x43;  /* liu2026:57.slopes */
    const float dp_n_dnb = z*(c->x11*x29 + c->x12*x30 - c->x13*x32) + x39*x40*c->x14;  /* liu2026:57.slopes */
    const float dp_n_ddelta = z*x19*delta*c->x15;  /* liu2026:57.slopes */
    *mu_n_out = mu_n;
    *mu_p_out = mu_p;
    *rho_n_out = rho_n;
    *p_n_out = p_n;
    *dmu_n_dnb_out = dmu_n_dnb;
    *dmu_p_dnb_out = dmu_p_dnb;
    *dmu_n_ddelta_out = dmu_n_ddelta;
    *dmu_p_ddelta_out = dmu_p_ddelta;
    *dp_n_dnb_out = dp_n_dnb;
    *dp_n_ddelta_out = dp_n_ddelta;
}

NK_INLINE void gauge_force_star_nucleons_f32_formulas(const gauge_force_star_nucleons_f32_fixed *c, float n_b,
    float delta, float *mu_n_out, float *mu_p_out, float *rho_n_out, float *p_n_out, float *dmu_n_dnb_out,
    float *dmu_p_dnb_out, float *dmu_n_ddelta_out, float *dmu_p_ddelta_out, float *dp_n_dnb_out, float *dp_n_ddelta_out)
{
    float x18, x19;
    gauge_force_star_nucleons_f32_part1(c, n_b, &x18);
    x18 = nk_logf(x18);
    gauge_force_star_nucleons_f32_part2(c, x18, &x19);
    x19 = nk_expf(x19);
    gauge_force_star_nucleons_f32_part3(c, n_b, delta, x19, mu_n_out, mu_p_out, rho_n_out, p_n_out, dmu_n_dnb_out,
        dmu_p_dnb_out, dmu_n_ddelta_out, dmu_p_ddelta_out, dp_n_dnb_out, dp_n_ddelta_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t gauge_force_star_nucleons_f32_check(const gauge_force_star_nucleons_f32_fixed *c, float n_b,
    float delta)
{
    const int n_b_outside = (n_b < 100.0f) | (2e+07f < n_b);
    const int delta_outside = (delta < 1.0f/1000000.0f) | (1.0f < delta);
    const int validity_1_outside = c->x16 <= n_b;
    return c->nk_outside | (uint32_t)n_b_outside << 0
        | (uint32_t)delta_outside << 1
        | (uint32_t)validity_1_outside << 9;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t gauge_force_star_nucleons_f32_passes(const gauge_force_star_nucleons_f32_fixed *c, float n_b,
    float delta)
{
    const float nk_bound1 = 2e+07f > c->x16 || 2e+07f != 2e+07f ? c->x16 : 2e+07f;
    const int nk_inside = !(n_b < 100.0f)
        & !(nk_bound1 <= n_b)
        & !(delta < 1.0f/1000000.0f)
        & !(1.0f < delta);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_nucleons_f32_loop(size_t nk_n, const gauge_force_star_nucleons_f32_fixed *nk_fixed,
    const float *NK_RESTRICT n_b, const float *NK_RESTRICT delta, float *NK_RESTRICT mu_n_out,
    float *NK_RESTRICT mu_p_out, float *NK_RESTRICT rho_n_out, float *NK_RESTRICT p_n_out,
    float *NK_RESTRICT dmu_n_dnb_out, float *NK_RESTRICT dmu_p_dnb_out, float *NK_RESTRICT dmu_n_ddelta_out,
    float *NK_RESTRICT dmu_p_ddelta_out, float *NK_RESTRICT dp_n_dnb_out, float *NK_RESTRICT dp_n_ddelta_out)
{
    const gauge_force_star_nucleons_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x18[NK_BLOCK];
    float x19[NK_BLOCK];
    const int nk_far = nk_n*12*sizeof(float) > NK_FAR(12);
    const size_t nk_block = nk_far ? NK_FETCHED(3, 12, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(12) + nk_block) {
            nk_fetch_f32(n_b, NK_AHEAD(12), NK_FETCHED(3, 12, float));
            nk_fetch_f32(delta, NK_AHEAD(12), NK_FETCHED(3, 12, float));
            nk_fetch_result_f32(mu_n_out, NK_AHEAD(12), NK_FETCHED(3, 12, float));
            nk_fetch_result_f32(mu_p_out, NK_AHEAD(12), NK_FETCHED(3, 12, float));
            nk_fetch_result_f32(rho_n_out, NK_AHEAD(12), NK_FETCHED(3, 12, float));
            nk_fetch_result_f32(p_n_out, NK_AHEAD(12), NK_FETCHED(3, 12, float));
            nk_fetch_result_f32(dmu_n_dnb_out, NK_AHEAD(12), NK_FETCHED(3, 12, float));
            nk_fetch_result_f32(dmu_p_dnb_out, NK_AHEAD(12), NK_FETCHED(3, 12, float));
            nk_fetch_result_f32(dmu_n_ddelta_out, NK_AHEAD(12), NK_FETCHED(3, 12, float));
            nk_fetch_result_f32(dmu_p_ddelta_out, NK_AHEAD(12), NK_FETCHED(3, 12, float));
            nk_fetch_result_f32(dp_n_dnb_out, NK_AHEAD(12), NK_FETCHED(3, 12, float));
            nk_fetch_result_f32(dp_n_ddelta_out, NK_AHEAD(12), NK_FETCHED(3, 12, float));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_nucleons_f32_part1(&c, n_b[nk_i], &x18[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x18[nk_i] = nk_logf(x18[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_nucleons_f32_part2(&c, x18[nk_i], &x19[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x19[nk_i] = nk_expf(x19[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_nucleons_f32_part3(&c, n_b[nk_i], delta[nk_i], x19[nk_i], &mu_n_out[nk_i],
                &mu_p_out[nk_i], &rho_n_out[nk_i], &p_n_out[nk_i], &dmu_n_dnb_out[nk_i], &dmu_p_dnb_out[nk_i],
                &dmu_n_ddelta_out[nk_i], &dmu_p_ddelta_out[nk_i], &dp_n_dnb_out[nk_i], &dp_n_ddelta_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_nucleons_f32_passes(&c, n_b[nk_i], delta[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_nucleons_f32_check(&c, n_b[nk_i], delta[nk_i]);
        }
        n_b += nk_count;
        delta += nk_count;
        mu_n_out += nk_count;
        mu_p_out += nk_count;
        rho_n_out += nk_count;
        p_n_out += nk_count;
        dmu_n_dnb_out += nk_count;
        dmu_p_dnb_out += nk_count;
        dmu_n_ddelta_out += nk_count;
        dmu_p_ddelta_out += nk_count;
        dp_n_dnb_out += nk_count;
        dp_n_ddelta_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t gauge_force_star_nucleons_f32_vary(size_t nk_n, const float *NK_RESTRICT n_b,
    const float *NK_RESTRICT delta, const float *NK_RESTRICT n0, const float *NK_RESTRICT s0,
    const float *NK_RESTRICT zeta, const float *NK_RESTRICT e0_const, const float *NK_RESTRICT gamma_stiff,
    const float *NK_RESTRICT m_p, const float *NK_RESTRICT dm_np, float *NK_RESTRICT mu_n_out,
    float *NK_RESTRICT mu_p_out, float *NK_RESTRICT rho_n_out, float *NK_RESTRICT p_n_out,
    float *NK_RESTRICT dmu_n_dnb_out, float *NK_RESTRICT dmu_p_dnb_out, float *NK_RESTRICT dmu_n_ddelta_out,
    float *NK_RESTRICT dmu_p_ddelta_out, float *NK_RESTRICT dp_n_dnb_out, float *NK_RESTRICT dp_n_ddelta_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const gauge_force_star_nucleons_f32_fixed c = gauge_force_star_nucleons_f32_prepare(n0[nk_i], s0[nk_i],
            zeta[nk_i], e0_const[nk_i], gamma_stiff[nk_i], m_p[nk_i], dm_np[nk_i]);
        gauge_force_star_nucleons_f32_formulas(&c, n_b[nk_i], delta[nk_i], &mu_n_out[nk_i], &mu_p_out[nk_i],
            &rho_n_out[nk_i], &p_n_out[nk_i], &dmu_n_dnb_out[nk_i], &dmu_p_dnb_out[nk_i], &dmu_n_ddelta_out[nk_i],
            &dmu_p_ddelta_out[nk_i], &dp_n_dnb_out[nk_i], &dp_n_ddelta_out[nk_i]);
        nk_outside |= gauge_force_star_nucleons_f32_check(&c, n_b[nk_i], delta[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t gauge_force_star_nucleons_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return gauge_force_star_nucleons_f32_loop(nk_n, (const gauge_force_star_nucleons_f32_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6],
        nk_out[7], nk_out[8], nk_out[9]);
}

NK_LOOP uint64_t gauge_force_star_nucleons_f32_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return gauge_force_star_nucleons_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_in[5],
        nk_in[6], nk_in[7], nk_in[8], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6],
        nk_out[7], nk_out[8], nk_out[9]);
}

NK_RUN(gauge_force_star_nucleons_f32_same, gauge_force_star_nucleons_f32_elements, float)
NK_RUN(gauge_force_star_nucleons_f32_varied, gauge_force_star_nucleons_f32_varied_elements, float)

static uint64_t gauge_force_star_nucleons_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return gauge_force_star_nucleons_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return gauge_force_star_nucleons_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void gauge_force_star_nucleons_f32(float n_b, float delta, float n0, float s0, float zeta,
    float e0_const, float gamma_stiff, float m_p, float dm_np, float *mu_n_out, float *mu_p_out, float *rho_n_out,
    float *p_n_out, float *dmu_n_dnb_out, float *dmu_p_dnb_out, float *dmu_n_ddelta_out, float *dmu_p_ddelta_out,
    float *dp_n_dnb_out, float *dp_n_ddelta_out)
{
    const gauge_force_star_nucleons_f32_fixed c = gauge_force_star_nucleons_f32_prepare(n0, s0, zeta, e0_const,
        gamma_stiff, m_p, dm_np);
    gauge_force_star_nucleons_f32_formulas(&c, n_b, delta, mu_n_out, mu_p_out, rho_n_out, p_n_out, dmu_n_dnb_out,
        dmu_p_dnb_out, dmu_n_ddelta_out, dmu_p_ddelta_out, dp_n_dnb_out, dp_n_ddelta_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_nucleons_f32_outside(float n_b, float delta, float n0, float s0, float zeta,
    float e0_const, float gamma_stiff, float m_p, float dm_np)
{
    const gauge_force_star_nucleons_f32_fixed c = gauge_force_star_nucleons_f32_prepare(n0, s0, zeta, e0_const,
        gamma_stiff, m_p, dm_np);
    return gauge_force_star_nucleons_f32_check(&c, n_b, delta);
}

NK_API uint64_t gauge_force_star_nucleons_f32_array(size_t nk_n, const float *n_b, ptrdiff_t n_b_stride,
    const float *delta, ptrdiff_t delta_stride, const float *n0, ptrdiff_t n0_stride,
    const float *s0, ptrdiff_t s0_stride, const float *zeta, ptrdiff_t zeta_stride,
    const float *e0_const, ptrdiff_t e0_const_stride, const float *gamma_stiff, ptrdiff_t gamma_stiff_stride,
    const float *m_p, ptrdiff_t m_p_stride, const float *dm_np, ptrdiff_t dm_np_stride,
    float *mu_n_out, ptrdiff_t mu_n_out_stride, float *mu_p_out, ptrdiff_t mu_p_out_stride,
    float *rho_n_out, ptrdiff_t rho_n_out_stride, float *p_n_out, ptrdiff_t p_n_out_stride,
    float *dmu_n_dnb_out, ptrdiff_t dmu_n_dnb_out_stride, float *dmu_p_dnb_out, ptrdiff_t dmu_p_dnb_out_stride,
    float *dmu_n_ddelta_out, ptrdiff_t dmu_n_ddelta_out_stride,
    float *dmu_p_ddelta_out, ptrdiff_t dmu_p_ddelta_out_stride, float *dp_n_dnb_out, ptrdiff_t dp_n_dnb_out_stride,
    float *dp_n_ddelta_out, ptrdiff_t dp_n_ddelta_out_stride)
{
    const nk_input_f32 nk_in[] = {{n_b, n_b_stride}, {delta, delta_stride}, {n0, n0_stride}, {s0, s0_stride},
        {zeta, zeta_stride}, {e0_const, e0_const_stride}, {gamma_stiff, gamma_stiff_stride}, {m_p, m_p_stride},
        {dm_np, dm_np_stride}};
    const nk_output_f32 nk_out[] = {{mu_n_out, mu_n_out_stride}, {mu_p_out, mu_p_out_stride},
        {rho_n_out, rho_n_out_stride}, {p_n_out, p_n_out_stride}, {dmu_n_dnb_out, dmu_n_dnb_out_stride},
        {dmu_p_dnb_out, dmu_p_dnb_out_stride}, {dmu_n_ddelta_out, dmu_n_ddelta_out_stride},
        {dmu_p_ddelta_out, dmu_p_ddelta_out_stride}, {dp_n_dnb_out, dp_n_dnb_out_stride},
        {dp_n_ddelta_out, dp_n_ddelta_out_stride}};
    const nk_kernel_f32 nk_this = {2, 9, 10, gauge_force_star_nucleons_f32_run};
    NK_LINE float nk_buffer[19 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const gauge_force_star_nucleons_f32_fixed c = gauge_force_star_nucleons_f32_prepare(*n0, *s0, *zeta,
            *e0_const, *gamma_stiff, *m_p, *dm_np);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.pair_creation
 *
 * Pairs of one flavour per volume and time in an electric field, for g_pair helicity states
 *
 * Equation  liu2026:3 schwinger rate: derived form (corrected, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Variable  e_field [MeV^2] from 1e-10 to 100: modulus of the electric field
 * Variable  m_flavour [MeV] from 0 to 10*sqrt(e_field)*sqrt(g): mass of the flavour, sum of m_i |V_ai|^2
 * Parameter g [1] from 1e-23 to 1e-14: gauge coupling
 * Parameter g_pair [1] +2 or +1: spin or helicity states of a pair
 * Output    pair_rate [MeV^4]: pairs of one flavour per volume and time (liu2026:3)
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   f81f2625a19e0eb9
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    double x2;
    uint64_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_pair_creation_fixed;

NK_INLINE gauge_force_star_pair_creation_fixed gauge_force_star_pair_creation_prepare(double g, double g_pair)
{
    gauge_force_star_pair_creation_fixed c;
    const double x0 = -(NK_PI/g);
    const double x1 = 0.125*g_pair*(g*g)/(NK_PI*NK_PI*NK_PI);
    const double x2 = 10.0*sqrt(g);
    const int g_outside = (g < 1e-23) | (1.0/100000000000000.0 < g);
    const int g_pair_outside = ((g_pair < 1.0) | ((1.0 < g_pair) & (g_pair < 2.0))) | (2.0 < g_pair);
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.nk_outside = (uint64_t)g_outside << 2
        | (uint64_t)g_pair_outside << 3;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_pair_creation_part1(const int nk_wide, const gauge_force_star_pair_creation_fixed *c,
    double e_field, double m_flavour, double *x3_out)
{
    const double x4 = nk_over(nk_wide, m_flavour*m_flavour*c->x0, e_field);
    *x3_out = x4;
}

NK_INLINE void gauge_force_star_pair_creation_part2(const int nk_wide, const gauge_force_star_pair_creation_fixed *c,
    double e_field, double x3, double *pair_rate_out)
{
    (void)nk_wide;
    const double pair_rate = e_field*e_field*x3*c->x1;  /* liu2026:3 */
    *pair_rate_out = pair_rate;
}

NK_INLINE void gauge_force_star_pair_creation_formulas(const int nk_wide,
    const gauge_force_star_pair_creation_fixed *c, double e_field, double m_flavour, double *pair_rate_out)
{
    double x3;
    gauge_force_star_pair_creation_part1(nk_wide, c, e_field, m_flavour, &x3);
    x3 = nk_exp(x3);
    gauge_force_star_pair_creation_part2(nk_wide, c, e_field, x3, pair_rate_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t gauge_force_star_pair_creation_check(const gauge_force_star_pair_creation_fixed *c, double e_field,
    double m_flavour)
{
    const int e_field_outside = (e_field < 1.0/10000000000.0) | (100.0 < e_field);
    const int m_flavour_outside = (m_flavour < 0.0) | (sqrt(e_field)*c->x2 < m_flavour);
    return c->nk_outside | (uint64_t)e_field_outside << 0
        | (uint64_t)m_flavour_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t gauge_force_star_pair_creation_passes(const gauge_force_star_pair_creation_fixed *c, double e_field,
    double m_flavour)
{
    const double m_flavour_high = sqrt(e_field)*c->x2;
    const int nk_inside = !(e_field < 1.0/10000000000.0)
        & !(100.0 < e_field)
        & !(m_flavour < 0.0)
        & !(m_flavour_high < m_flavour);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_pair_creation_loop(const int nk_wide, size_t nk_n,
    const gauge_force_star_pair_creation_fixed *nk_fixed, const double *NK_RESTRICT e_field,
    const double *NK_RESTRICT m_flavour, double *NK_RESTRICT pair_rate_out)
{
    const gauge_force_star_pair_creation_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x3[NK_BLOCK];
    const int nk_far = nk_n*3*sizeof(double) > NK_FAR(3);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 3, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch(e_field, NK_AHEAD(3), NK_FETCHED(2, 3, double));
            nk_fetch(m_flavour, NK_AHEAD(3), NK_FETCHED(2, 3, double));
            nk_fetch_result(pair_rate_out, NK_AHEAD(3), NK_FETCHED(2, 3, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_pair_creation_part1(nk_wide, &c, e_field[nk_i], m_flavour[nk_i], &x3[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_pair_creation_passes(&c, e_field[nk_i], m_flavour[nk_i]));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x3[nk_i] = nk_exp(x3[nk_i]);
            gauge_force_star_pair_creation_part2(nk_wide, &c, e_field[nk_i], x3[nk_i], &pair_rate_out[nk_i]);
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_pair_creation_check(&c, e_field[nk_i], m_flavour[nk_i]);
        }
        e_field += nk_count;
        m_flavour += nk_count;
        pair_rate_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t gauge_force_star_pair_creation_vary(size_t nk_n, const double *NK_RESTRICT e_field,
    const double *NK_RESTRICT m_flavour, const double *NK_RESTRICT g, const double *NK_RESTRICT g_pair,
    double *NK_RESTRICT pair_rate_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const gauge_force_star_pair_creation_fixed c = gauge_force_star_pair_creation_prepare(g[nk_i], g_pair[nk_i]);
        gauge_force_star_pair_creation_formulas(0, &c, e_field[nk_i], m_flavour[nk_i], &pair_rate_out[nk_i]);
        nk_outside |= gauge_force_star_pair_creation_check(&c, e_field[nk_i], m_flavour[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t gauge_force_star_pair_creation_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return gauge_force_star_pair_creation_loop(nk_wide, nk_n,
        (const gauge_force_star_pair_creation_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_out[0]);
}

NK_LOOP uint64_t gauge_force_star_pair_creation_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return gauge_force_star_pair_creation_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0]);
}

NK_RUN(gauge_force_star_pair_creation_same, gauge_force_star_pair_creation_elements, double)
NK_RUN(gauge_force_star_pair_creation_varied, gauge_force_star_pair_creation_varied_elements, double)

static uint64_t gauge_force_star_pair_creation_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return gauge_force_star_pair_creation_varied(nk_n, nk_fixed, nk_in, nk_out);
    return gauge_force_star_pair_creation_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void gauge_force_star_pair_creation(double e_field, double m_flavour, double g, double g_pair,
    double *pair_rate_out)
{
    const gauge_force_star_pair_creation_fixed c = gauge_force_star_pair_creation_prepare(g, g_pair);
    gauge_force_star_pair_creation_formulas(0, &c, e_field, m_flavour, pair_rate_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_pair_creation_outside(double e_field, double m_flavour, double g,
    double g_pair)
{
    const gauge_force_star_pair_creation_fixed c = gauge_force_star_pair_creation_prepare(g, g_pair);
    return gauge_force_star_pair_creation_check(&c, e_field, m_flavour);
}

NK_API uint64_t gauge_force_star_pair_creation_array(size_t nk_n, const double *e_field, ptrdiff_t e_field_stride,
    const double *m_flavour, ptrdiff_t m_flavour_stride, const double *g, ptrdiff_t g_stride,
    const double *g_pair, ptrdiff_t g_pair_stride, double *pair_rate_out, ptrdiff_t pair_rate_out_stride)
{
    const nk_input nk_in[] = {{e_field, e_field_stride}, {m_flavour, m_flavour_stride}, {g, g_stride},
        {g_pair, g_pair_stride}};
    const nk_output nk_out[] = {{pair_rate_out, pair_rate_out_stride}};
    const nk_kernel nk_this = {2, 4, 1, gauge_force_star_pair_creation_run};
    NK_LINE double nk_buffer[5 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const gauge_force_star_pair_creation_fixed c = gauge_force_star_pair_creation_prepare(*g, *g_pair);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.structure
 *
 * Hydrostatic equilibrium of an uncharged cold star: slopes of pressure, mass and redshift function
 *
 * Equation  liu2026:31a hydrostatic equilibrium: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:31b mass equation: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:31c redshift equation: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Variable  r [MeV^-1] from 1e+12 to 1e+18: radius
 * Variable  m_grav [MeV] from 0 to 0.25*r/g_newton (outside twice the Schwarzschild radius): enclosed gravitational mass
 * Variable  rho [MeV^4] from 1 to 100000000000: energy density
 * Variable  pressure [MeV^4] from 0 to rho: pressure
 * Parameter g_newton [MeV^-2] from 6.7e-45 to 6.72e-45: Newton constant
 * Output    dpressure_dr [MeV^5]: pressure gradient (liu2026:31a)
 * Output    dm_dr [MeV^2]: its derivative in r (liu2026:31b)
 * Output    dphi_metric [MeV]: dPhi/dr (liu2026:31c)
 * Validity  no horizon: r > 2 G m
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   e83ff8f44f869124
 */
/* What depends on parameters alone. */
typedef struct {
    double g_newton;
    double x0;
    double x1;
    double x2;
    uint64_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_structure_fixed;

NK_INLINE gauge_force_star_structure_fixed gauge_force_star_structure_prepare(double g_newton)
{
    gauge_force_star_structure_fixed c;
    const double x0 = 2.0*g_newton;
    const double x1 = 4.0*NK_PI;
    const double x2 = 0.25/g_newton;
    const int g_newton_outside = (g_newton < 6.7e-45) | (6.72e-45 < g_newton);
    c.g_newton = g_newton;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.nk_outside = (uint64_t)g_newton_outside << 4;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_structure_formulas(const int nk_wide, const gauge_force_star_structure_fixed *c,
    double r, double m_grav, double rho, double pressure, double *dpressure_dr_out, double *dm_dr_out,
    double *dphi_metric_out)
{
    const double x3 = r*r;
    const double x4 = (rho + pressure)*(nk_over(nk_wide, m_grav, r) + pressure*x3*c->x1)*c->g_newton;
    const double x5 = x4/(r - m_grav*c->x0);
    const double dpressure_dr = -x5;  /* liu2026:31a */
    const double dm_dr = rho*x3*c->x1;  /* liu2026:31b */
    const double dphi_metric = x5/(rho*(1.0 + nk_over(nk_wide, pressure, rho)));  /* liu2026:31c */
    *dpressure_dr_out = dpressure_dr;
    *dm_dr_out = dm_dr;
    *dphi_metric_out = dphi_metric;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t gauge_force_star_structure_check(const gauge_force_star_structure_fixed *c, double r, double m_grav,
    double rho, double pressure)
{
    const int r_outside = (r < 1000000000000.0) | (1e+18 < r);
    const int m_grav_outside = (m_grav < 0.0) | (r*c->x2 < m_grav);
    const int rho_outside = (rho < 1.0) | (100000000000.0 < rho);
    const int pressure_outside = (pressure < 0.0) | (rho < pressure);
    const int validity_1_outside = r <= m_grav*c->x0;
    return c->nk_outside | (uint64_t)r_outside << 0
        | (uint64_t)m_grav_outside << 1
        | (uint64_t)rho_outside << 2
        | (uint64_t)pressure_outside << 3
        | (uint64_t)validity_1_outside << 5;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t gauge_force_star_structure_passes(const gauge_force_star_structure_fixed *c, double r,
    double m_grav, double rho, double pressure)
{
    const double x6 = m_grav*c->x0;
    const double m_grav_high = r*c->x2;
    const int nk_inside = !(r < 1000000000000.0)
        & !(1e+18 < r)
        & !(m_grav < 0.0)
        & !(m_grav_high < m_grav)
        & !(rho < 1.0)
        & !(100000000000.0 < rho)
        & !(pressure < 0.0)
        & !(rho < pressure)
        & !(r <= x6);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_structure_loop(const int nk_wide, size_t nk_n,
    const gauge_force_star_structure_fixed *nk_fixed, const double *NK_RESTRICT r, const double *NK_RESTRICT m_grav,
    const double *NK_RESTRICT rho, const double *NK_RESTRICT pressure, double *NK_RESTRICT dpressure_dr_out,
    double *NK_RESTRICT dm_dr_out, double *NK_RESTRICT dphi_metric_out)
{
    const gauge_force_star_structure_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*7*sizeof(double) > NK_FAR(7);
    NK_LINE double nk_block_dpressure_dr_out[NK_BLOCK];
    NK_LINE double nk_block_dm_dr_out[NK_BLOCK];
    NK_LINE double nk_block_dphi_metric_out[NK_BLOCK];
    const int nk_past = nk_n*7*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(dpressure_dr_out)
        && NK_ON_LINE(dm_dr_out) && NK_ON_LINE(dphi_metric_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 7, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(7) + nk_block) {
            nk_fetch(r, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(m_grav, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(rho, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(pressure, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            if (!nk_past) nk_fetch_result(dpressure_dr_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            if (!nk_past) nk_fetch_result(dm_dr_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            if (!nk_past) nk_fetch_result(dphi_metric_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
        }
        double *const nk_dpressure_dr_out = nk_past ? nk_block_dpressure_dr_out : dpressure_dr_out;
        double *const nk_dm_dr_out = nk_past ? nk_block_dm_dr_out : dm_dr_out;
        double *const nk_dphi_metric_out = nk_past ? nk_block_dphi_metric_out : dphi_metric_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_structure_formulas(nk_wide, &c, r[nk_i], m_grav[nk_i], rho[nk_i], pressure[nk_i],
                &nk_dpressure_dr_out[nk_i], &nk_dm_dr_out[nk_i], &nk_dphi_metric_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_structure_passes(&c, r[nk_i], m_grav[nk_i], rho[nk_i],
                pressure[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_structure_check(&c, r[nk_i], m_grav[nk_i], rho[nk_i], pressure[nk_i]);
        }
        if (nk_past) {
            nk_stream(dpressure_dr_out, nk_block_dpressure_dr_out, nk_count);
            nk_stream(dm_dr_out, nk_block_dm_dr_out, nk_count);
            nk_stream(dphi_metric_out, nk_block_dphi_metric_out, nk_count);
        }
        r += nk_count;
        m_grav += nk_count;
        rho += nk_count;
        pressure += nk_count;
        dpressure_dr_out += nk_count;
        dm_dr_out += nk_count;
        dphi_metric_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t gauge_force_star_structure_vary(size_t nk_n, const double *NK_RESTRICT r,
    const double *NK_RESTRICT m_grav, const double *NK_RESTRICT rho, const double *NK_RESTRICT pressure,
    const double *NK_RESTRICT g_newton, double *NK_RESTRICT dpressure_dr_out, double *NK_RESTRICT dm_dr_out,
    double *NK_RESTRICT dphi_metric_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const gauge_force_star_structure_fixed c = gauge_force_star_structure_prepare(g_newton[nk_i]);
        gauge_force_star_structure_formulas(0, &c, r[nk_i], m_grav[nk_i], rho[nk_i], pressure[nk_i],
            &dpressure_dr_out[nk_i], &dm_dr_out[nk_i], &dphi_metric_out[nk_i]);
        nk_outside |= gauge_force_star_structure_check(&c, r[nk_i], m_grav[nk_i], rho[nk_i], pressure[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t gauge_force_star_structure_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return gauge_force_star_structure_loop(nk_wide, nk_n, (const gauge_force_star_structure_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0], nk_out[1], nk_out[2]);
}

NK_LOOP uint64_t gauge_force_star_structure_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return gauge_force_star_structure_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_out[0],
        nk_out[1], nk_out[2]);
}

NK_RUN(gauge_force_star_structure_same, gauge_force_star_structure_elements, double)
NK_RUN(gauge_force_star_structure_varied, gauge_force_star_structure_varied_elements, double)

static uint64_t gauge_force_star_structure_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return gauge_force_star_structure_varied(nk_n, nk_fixed, nk_in, nk_out);
    return gauge_force_star_structure_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void gauge_force_star_structure(double r, double m_grav, double rho, double pressure, double g_newton,
    double *dpressure_dr_out, double *dm_dr_out, double *dphi_metric_out)
{
    const gauge_force_star_structure_fixed c = gauge_force_star_structure_prepare(g_newton);
    gauge_force_star_structure_formulas(0, &c, r, m_grav, rho, pressure, dpressure_dr_out, dm_dr_out,
        dphi_metric_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_structure_outside(double r, double m_grav, double rho, double pressure,
    double g_newton)
{
    const gauge_force_star_structure_fixed c = gauge_force_star_structure_prepare(g_newton);
    return gauge_force_star_structure_check(&c, r, m_grav, rho, pressure);
}

NK_API uint64_t gauge_force_star_structure_array(size_t nk_n, const double *r, ptrdiff_t r_stride,
    const double *m_grav, ptrdiff_t m_grav_stride, const double *rho, ptrdiff_t rho_stride,
    const double *pressure, ptrdiff_t pressure_stride, const double *g_newton, ptrdiff_t g_newton_stride,
    double *dpressure_dr_out, ptrdiff_t dpressure_dr_out_stride, double *dm_dr_out, ptrdiff_t dm_dr_out_stride,
    double *dphi_metric_out, ptrdiff_t dphi_metric_out_stride)
{
    const nk_input nk_in[] = {{r, r_stride}, {m_grav, m_grav_stride}, {rho, rho_stride},
        {pressure, pressure_stride}, {g_newton, g_newton_stride}};
    const nk_output nk_out[] = {{dpressure_dr_out, dpressure_dr_out_stride}, {dm_dr_out, dm_dr_out_stride},
        {dphi_metric_out, dphi_metric_out_stride}};
    const nk_kernel nk_this = {4, 5, 3, gauge_force_star_structure_run};
    NK_LINE double nk_buffer[8 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const gauge_force_star_structure_fixed c = gauge_force_star_structure_prepare(*g_newton);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.trapped_neutrinos
 *
 * Densities of muon antineutrinos and tau neutrinos that fill a well, for g_s helicity states
 *
 * Equation  liu2026:38 trapped neutrino densities: derived form (corrected, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Variable  phi [MeV] from -1e+22 to 1e+22: electric potential
 * Parameter g [1] from 1e-23 to 1e-14: gauge coupling
 * Parameter g_s [1] +2 or +1: spin or helicity states of a gas
 * Output    n_nubar_mu [MeV^3]: density of muon antineutrinos (liu2026:38)
 * Output    n_nu_tau [MeV^3]: density of tau neutrinos (liu2026:38)
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   e6107516ff4c7efc
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    uint64_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_trapped_neutrinos_fixed;

NK_INLINE gauge_force_star_trapped_neutrinos_fixed gauge_force_star_trapped_neutrinos_prepare(double g, double g_s)
{
    gauge_force_star_trapped_neutrinos_fixed c;
    const double x0 = 1.0/6.0*g_s*(g*g*g)/(NK_PI*NK_PI);
    const int g_outside = (g < 1e-23) | (1.0/100000000000000.0 < g);
    const int g_s_outside = ((g_s < 1.0) | ((1.0 < g_s) & (g_s < 2.0))) | (2.0 < g_s);
    c.x0 = x0;
    c.nk_outside = (uint64_t)g_outside << 1
        | (uint64_t)g_s_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_trapped_neutrinos_formulas(const gauge_force_star_trapped_neutrinos_fixed *c,
    double phi, double *n_nubar_mu_out, double *n_nu_tau_out)
{
    const double n_nubar_mu_2 = phi*phi*fabs(phi)*c->x0;  /* liu2026:38 */
    *n_nubar_mu_out = n_nubar_mu_2;
    *n_nu_tau_out = n_nubar_mu_2;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t gauge_force_star_trapped_neutrinos_check(const gauge_force_star_trapped_neutrinos_fixed *c,
    double phi)
{
    const int phi_outside = (phi < -1e+22) | (1e+22 < phi);
    return c->nk_outside | (uint64_t)phi_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t gauge_force_star_trapped_neutrinos_passes(const gauge_force_star_trapped_neutrinos_fixed *c,
    double phi)
{
    (void)c;
    const int nk_inside = !(phi < -1e+22)
        & !(1e+22 < phi);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_trapped_neutrinos_loop(size_t nk_n,
    const gauge_force_star_trapped_neutrinos_fixed *nk_fixed, const double *NK_RESTRICT phi,
    double *NK_RESTRICT n_nubar_mu_out, double *NK_RESTRICT n_nu_tau_out)
{
    const gauge_force_star_trapped_neutrinos_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*3*sizeof(double) > NK_FAR(3);
    NK_LINE double nk_block_n_nubar_mu_out[NK_BLOCK];
    NK_LINE double nk_block_n_nu_tau_out[NK_BLOCK];
    const int nk_past = nk_n*3*sizeof(double) > NK_STREAMED && NK_ON_LINE(n_nubar_mu_out)
        && NK_ON_LINE(n_nu_tau_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 3, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch(phi, NK_AHEAD(3), NK_FETCHED(1, 3, double));
            if (!nk_past) nk_fetch_result(n_nubar_mu_out, NK_AHEAD(3), NK_FETCHED(1, 3, double));
            if (!nk_past) nk_fetch_result(n_nu_tau_out, NK_AHEAD(3), NK_FETCHED(1, 3, double));
        }
        double *const nk_n_nubar_mu_out = nk_past ? nk_block_n_nubar_mu_out : n_nubar_mu_out;
        double *const nk_n_nu_tau_out = nk_past ? nk_block_n_nu_tau_out : n_nu_tau_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_trapped_neutrinos_formulas(&c, phi[nk_i], &nk_n_nubar_mu_out[nk_i],
                &nk_n_nu_tau_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_trapped_neutrinos_passes(&c, phi[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_trapped_neutrinos_check(&c, phi[nk_i]);
        }
        if (nk_past) {
            nk_stream(n_nubar_mu_out, nk_block_n_nubar_mu_out, nk_count);
            nk_stream(n_nu_tau_out, nk_block_n_nu_tau_out, nk_count);
        }
        phi += nk_count;
        n_nubar_mu_out += nk_count;
        n_nu_tau_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t gauge_force_star_trapped_neutrinos_vary(size_t nk_n, const double *NK_RESTRICT phi,
    const double *NK_RESTRICT g, const double *NK_RESTRICT g_s, double *NK_RESTRICT n_nubar_mu_out,
    double *NK_RESTRICT n_nu_tau_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const gauge_force_star_trapped_neutrinos_fixed c = gauge_force_star_trapped_neutrinos_prepare(g[nk_i],
            g_s[nk_i]);
        gauge_force_star_trapped_neutrinos_formulas(&c, phi[nk_i], &n_nubar_mu_out[nk_i], &n_nu_tau_out[nk_i]);
        nk_outside |= gauge_force_star_trapped_neutrinos_check(&c, phi[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t gauge_force_star_trapped_neutrinos_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return gauge_force_star_trapped_neutrinos_loop(nk_n,
        (const gauge_force_star_trapped_neutrinos_fixed *)nk_fixed, nk_in[0], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t gauge_force_star_trapped_neutrinos_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return gauge_force_star_trapped_neutrinos_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_out[0], nk_out[1]);
}

NK_RUN(gauge_force_star_trapped_neutrinos_same, gauge_force_star_trapped_neutrinos_elements, double)
NK_RUN(gauge_force_star_trapped_neutrinos_varied, gauge_force_star_trapped_neutrinos_varied_elements, double)

static uint64_t gauge_force_star_trapped_neutrinos_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return gauge_force_star_trapped_neutrinos_varied(nk_n, nk_fixed, nk_in, nk_out);
    return gauge_force_star_trapped_neutrinos_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void gauge_force_star_trapped_neutrinos(double phi, double g, double g_s, double *n_nubar_mu_out,
    double *n_nu_tau_out)
{
    const gauge_force_star_trapped_neutrinos_fixed c = gauge_force_star_trapped_neutrinos_prepare(g, g_s);
    gauge_force_star_trapped_neutrinos_formulas(&c, phi, n_nubar_mu_out, n_nu_tau_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_trapped_neutrinos_outside(double phi, double g, double g_s)
{
    const gauge_force_star_trapped_neutrinos_fixed c = gauge_force_star_trapped_neutrinos_prepare(g, g_s);
    return gauge_force_star_trapped_neutrinos_check(&c, phi);
}

NK_API uint64_t gauge_force_star_trapped_neutrinos_array(size_t nk_n, const double *phi, ptrdiff_t phi_stride,
    const double *g, ptrdiff_t g_stride, const double *g_s, ptrdiff_t g_s_stride,
    double *n_nubar_mu_out, ptrdiff_t n_nubar_mu_out_stride, double *n_nu_tau_out, ptrdiff_t n_nu_tau_out_stride)
{
    const nk_input nk_in[] = {{phi, phi_stride}, {g, g_stride}, {g_s, g_s_stride}};
    const nk_output nk_out[] = {{n_nubar_mu_out, n_nubar_mu_out_stride}, {n_nu_tau_out, n_nu_tau_out_stride}};
    const nk_kernel nk_this = {1, 3, 2, gauge_force_star_trapped_neutrinos_run};
    NK_LINE double nk_buffer[5 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const gauge_force_star_trapped_neutrinos_fixed c = gauge_force_star_trapped_neutrinos_prepare(*g, *g_s);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.trapped_profile
 *
 * Density of particles trapped at a radius of a uniform sphere by a time
 *
 * Equation  liu2026:15 trapped density: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Variable  r [MeV^-1] from 1e+12 to 1e+20: radius
 * Variable  t [MeV^-1] from 1e+20 to 1e+45: time
 * Parameter g [1] from 1e-23 to 1e-14: gauge coupling
 * Parameter n_charge [MeV^3] from 0.001 to 100000000: number density of charge carriers
 * Parameter g_pair [1] +2 or +1: spin or helicity states of a pair
 * Output    n_nu [MeV^3]: density of trapped neutrinos or antineutrinos (liu2026:15)
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   af49f26d9747083e
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    uint64_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_trapped_profile_fixed;

NK_INLINE gauge_force_star_trapped_profile_fixed gauge_force_star_trapped_profile_prepare(double g, double n_charge,
    double g_pair)
{
    gauge_force_star_trapped_profile_fixed c;
    const double x2 = g*g;
    const double x3 = NK_PI*NK_PI*NK_PI;
    const double x4 = 1.0/72.0*g_pair*(x2*x2);
    const double x0 = x4*n_charge/x3;
    const double x1 = x4*(n_charge*n_charge)/x3;
    const int g_outside = (g < 1e-23) | (1.0/100000000000000.0 < g);
    const int n_charge_outside = (n_charge < 1.0/1000.0) | (100000000.0 < n_charge);
    const int g_pair_outside = ((g_pair < 1.0) | ((1.0 < g_pair) & (g_pair < 2.0))) | (2.0 < g_pair);
    c.x0 = x0;
    c.x1 = x1;
    c.nk_outside = (uint64_t)g_outside << 2
        | (uint64_t)n_charge_outside << 3
        | (uint64_t)g_pair_outside << 4;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_trapped_profile_formulas(const gauge_force_star_trapped_profile_fixed *c, double r,
    double t, double *n_nu_out)
{
    const double x5 = t*(r*r);
    const double n_nu = x5*c->x1/(1.0 + x5*c->x0);  /* liu2026:15 */
    *n_nu_out = n_nu;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t gauge_force_star_trapped_profile_check(const gauge_force_star_trapped_profile_fixed *c, double r,
    double t)
{
    const int r_outside = (r < 1000000000000.0) | (1e+20 < r);
    const int t_outside = (t < 1e+20) | (1e+45 < t);
    return c->nk_outside | (uint64_t)r_outside << 0
        | (uint64_t)t_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t gauge_force_star_trapped_profile_passes(const gauge_force_star_trapped_profile_fixed *c, double r,
    double t)
{
    (void)c;
    const int nk_inside = !(r < 1000000000000.0)
        & !(1e+20 < r)
        & !(t < 1e+20)
        & !(1e+45 < t);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_trapped_profile_loop(size_t nk_n,
    const gauge_force_star_trapped_profile_fixed *nk_fixed, const double *NK_RESTRICT r, const double *NK_RESTRICT t,
    double *NK_RESTRICT n_nu_out)
{
    const gauge_force_star_trapped_profile_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*3*sizeof(double) > NK_FAR(3);
    NK_LINE double nk_block_n_nu_out[NK_BLOCK];
    const int nk_past = nk_n*3*sizeof(double) > NK_STREAMED && NK_ON_LINE(n_nu_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 3, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch(r, NK_AHEAD(3), NK_FETCHED(1, 3, double));
            nk_fetch(t, NK_AHEAD(3), NK_FETCHED(1, 3, double));
        }
        double *const nk_n_nu_out = nk_past ? nk_block_n_nu_out : n_nu_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_trapped_profile_formulas(&c, r[nk_i], t[nk_i], &nk_n_nu_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_trapped_profile_passes(&c, r[nk_i], t[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_trapped_profile_check(&c, r[nk_i], t[nk_i]);
        }
        if (nk_past) {
            nk_stream(n_nu_out, nk_block_n_nu_out, nk_count);
        }
        r += nk_count;
        t += nk_count;
        n_nu_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t gauge_force_star_trapped_profile_vary(size_t nk_n, const double *NK_RESTRICT r,
    const double *NK_RESTRICT t, const double *NK_RESTRICT g, const double *NK_RESTRICT n_charge,
    const double *NK_RESTRICT g_pair, double *NK_RESTRICT n_nu_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const gauge_force_star_trapped_profile_fixed c = gauge_force_star_trapped_profile_prepare(g[nk_i],
            n_charge[nk_i], g_pair[nk_i]);
        gauge_force_star_trapped_profile_formulas(&c, r[nk_i], t[nk_i], &n_nu_out[nk_i]);
        nk_outside |= gauge_force_star_trapped_profile_check(&c, r[nk_i], t[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t gauge_force_star_trapped_profile_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return gauge_force_star_trapped_profile_loop(nk_n, (const gauge_force_star_trapped_profile_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_out[0]);
}

NK_LOOP uint64_t gauge_force_star_trapped_profile_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return gauge_force_star_trapped_profile_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_out[0]);
}

NK_RUN(gauge_force_star_trapped_profile_same, gauge_force_star_trapped_profile_elements, double)
NK_RUN(gauge_force_star_trapped_profile_varied, gauge_force_star_trapped_profile_varied_elements, double)

static uint64_t gauge_force_star_trapped_profile_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return gauge_force_star_trapped_profile_varied(nk_n, nk_fixed, nk_in, nk_out);
    return gauge_force_star_trapped_profile_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void gauge_force_star_trapped_profile(double r, double t, double g, double n_charge, double g_pair,
    double *n_nu_out)
{
    const gauge_force_star_trapped_profile_fixed c = gauge_force_star_trapped_profile_prepare(g, n_charge, g_pair);
    gauge_force_star_trapped_profile_formulas(&c, r, t, n_nu_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_trapped_profile_outside(double r, double t, double g, double n_charge,
    double g_pair)
{
    const gauge_force_star_trapped_profile_fixed c = gauge_force_star_trapped_profile_prepare(g, n_charge, g_pair);
    return gauge_force_star_trapped_profile_check(&c, r, t);
}

NK_API uint64_t gauge_force_star_trapped_profile_array(size_t nk_n, const double *r, ptrdiff_t r_stride,
    const double *t, ptrdiff_t t_stride, const double *g, ptrdiff_t g_stride,
    const double *n_charge, ptrdiff_t n_charge_stride, const double *g_pair, ptrdiff_t g_pair_stride,
    double *n_nu_out, ptrdiff_t n_nu_out_stride)
{
    const nk_input nk_in[] = {{r, r_stride}, {t, t_stride}, {g, g_stride}, {n_charge, n_charge_stride},
        {g_pair, g_pair_stride}};
    const nk_output nk_out[] = {{n_nu_out, n_nu_out_stride}};
    const nk_kernel nk_this = {2, 5, 1, gauge_force_star_trapped_profile_run};
    NK_LINE double nk_buffer[6 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const gauge_force_star_trapped_profile_fixed c = gauge_force_star_trapped_profile_prepare(*g, *n_charge,
            *g_pair);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * gauge_force_star.uniform_sphere
 *
 * Depth of the potential of a uniformly charged sphere, and its slope, inside and outside, for any boson mass
 *
 * Equation  liu2026:43.stable shape everywhere: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:43.psi depth everywhere: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Equation  liu2026:44.stable slope everywhere: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
 * Variable  r [MeV^-1] from 0.0001*r_body to r_body + 100/m_boson (the potential is not below e^-100 of its size): radius
 * Parameter g [1] from 1e-23 to 1e-14: gauge coupling
 * Parameter m_boson [MeV] from 1e-24 to 500/r_body: mass of the vector boson
 * Parameter n_charge [MeV^3] from 0.001 to 100000000: number density of charge carriers
 * Parameter r_body [MeV^-1] from 1e+15 to 1e+20: radius of the charged body
 * Output    psi [MeV]: potential energy, never negative (liu2026:43.psi)
 * Output    dpsi [MeV^2]: modulus of its slope (liu2026:44.stable)
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   5c7cc78835b3046b
 */
/* What depends on parameters alone. */
typedef struct {
    double m_boson;
    double r_body;
    double x0;
    double x1;
    int x2;
    double x3;
    double x4;
    double x5;
    double x6;
    double x7;
    double x8;
    double x9;
    double x10;
    double x11;
    double x12;
    double x13;
    double x14;
    double x15;
    double x16;
    double x17;
    double x18;
    double r_low;
    double r_high;
    uint64_t nk_outside; /* checks that the parameters fail */
} gauge_force_star_uniform_sphere_fixed;

NK_INLINE gauge_force_star_uniform_sphere_fixed gauge_force_star_uniform_sphere_prepare(double g, double m_boson,
    double n_charge, double r_body)
{
    gauge_force_star_uniform_sphere_fixed c;
    const double x19 = r_body*r_body;
    const double x0 = x19*r_body;
    const double x1 = r_body*m_boson;
    const int x2 = x1 < 1.0;
    const double x3 = m_boson*m_boson;
    const double x20 = x3*m_boson;
    const double x4 = -(2.0*m_boson);
    const double x5 = 1.0 + x1;
    const double x6 = 0.5*(x1 + x5*nk_exp(-(2.0*r_body*m_boson)) - 1.0)/(x0*x20);
    const double x21 = x19*x3;
    const double x22 = x21*(1.0/93405312000.0 + x21*(1.0/22230464256000.0 + 1.0/6758061133824000.0*x19*x3));
    const double x23 = x21*(1.0/840.0 + x21*(1.0/45360.0 + x21*(1.0/3991680.0 + x21*(1.0/518918400.0 + x22))));
    const double x7 = 1.0/3.0 + x21*(1.0/30.0 + x23);
    const double x8 = nk_exp(-x1);
    const double x24 = x1*(1.0/6402373705728000.0 + 8.22063524662433e-18*r_body*m_boson);
    const double x25 = x1*(1.0/1307674368000.0 + x1*(1.0/20922789888000.0 + x1*(1.0/355687428096000.0 + x24)));
    const double x26 = x1*(1.0/479001600.0 + x1*(1.0/6227020800.0 + x1*(1.0/87178291200.0 + x25)));
    const double x27 = x1*(1.0/40320.0 + x1*(1.0/362880.0 + x1*(1.0/3628800.0 + x1*(1.0/39916800.0 + x26))));
    const double x28 = x1*(1.0/6.0 + x1*(1.0/24.0 + x1*(1.0/120.0 + x1*(1.0/720.0 + x1*(1.0/5040.0 + x27)))));
    const double x9 = x19*(x2 ? x8*(0.5 + x28) : (1.0 - x5*x8)/x21);
    const double x10 = 8.22063524662433e-18*x3;
    const double x11 = x8*(1.0/6.0);
    const double x12 = x8*x3;
    const double x13 = g*g*n_charge;
    const double x14 = x0*m_boson;
    const double x15 = 0.5/x20;
    const double x16 = x15*m_boson;
    const double x17 = 1.0/6758061133824000.0*x3;
    const double x18 = x8*(1.0/3.0);
    const double r_low = 1.0/10000.0*r_body;
    const double r_high = r_body + 100.0/m_boson;
    const int g_outside = (g < 1e-23) | (1.0/100000000000000.0 < g);
    const int m_boson_outside = (m_boson < 1e-24) | (500.0/r_body < m_boson);
    const int n_charge_outside = (n_charge < 1.0/1000.0) | (100000000.0 < n_charge);
    const int r_body_outside = (r_body < 1000000000000000.0) | (1e+20 < r_body);
    c.m_boson = m_boson;
    c.r_body = r_body;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.x7 = x7;
    c.x8 = x8;
    c.x9 = x9;
    c.x10 = x10;
    c.x11 = x11;
    c.x12 = x12;
    c.x13 = x13;
    c.x14 = x14;
    c.x15 = x15;
    c.x16 = x16;
    c.x17 = x17;
    c.x18 = x18;
    c.r_low = r_low;
    c.r_high = r_high;
    c.nk_outside = (uint64_t)g_outside << 1
        | (uint64_t)m_boson_outside << 2
        | (uint64_t)n_charge_outside << 3
        | (uint64_t)r_body_outside << 4;
    return c;
}

/* The formulas. */
NK_INLINE void gauge_force_star_uniform_sphere_part1(const gauge_force_star_uniform_sphere_fixed *c, double r,
    double *x29_out, double *x30_out, double *x31_out)
{
    const int x32 = r < c->r_body;
    const double x33 = nk_min(c->r_body, r);
    const double x34 = x32 ? x33*c->m_boson - c->x1 : 0.0;
    const double x35 = x33*c->x4;
    const double x36 = nk_max(c->r_body, r)*c->m_boson;
    const double x37 = x32 ? x35 : (c->x2 ? -x36 : c->x1 - x36);
    *x29_out = x34;
    *x30_out = x35;
    *x31_out = x37;
}

NK_INLINE void gauge_force_star_uniform_sphere_part2(const gauge_force_star_uniform_sphere_fixed *c, double r,
    double x29, double x30, double x31, double *psi_out, double *dpsi_out)
{
    const int x32 = r < c->r_body;
    const double x33 = nk_min(c->r_body, r);
    const double x38 = x33*x33;
    const double x39 = x33*c->m_boson;
    const int x40 = x39 < 1.0;
    const double x41 = x38*c->x3;
    const double x42 = 1.0/6227020800.0 + x41*(1.0/1307674368000.0 + x41*(1.0/355687428096000.0 + x38*c->x10));
    const double x43 = c->x12*x38;
    const double x44 = (1.0/120.0 + x41*(1.0/5040.0 + x41*(1.0/362880.0 + x41*(1.0/39916800.0 + x41*x42))))*x43;
    const double x45 = nk_max(c->r_body, r);
    const double x46 = (x32 ? x29*x30*0.5 : 1.0)/(x32 ? x39 : x45);
    const double x47 = c->x2 ? x31*c->x7 : x31*c->x6;
    /* liu2026:43.stable */
    const double varphi_shape = x32 ? c->x9 - x38*(x40 ? c->x11 + x44 : (-x46 - c->x8)/x41)*c->x5 : x47*x46*c->x0;
    const double psi = varphi_shape*c->x13;  /* liu2026:43.psi */
    const double x48 = 1.0/518918400.0 + x41*(1.0/93405312000.0 + x41*(1.0/22230464256000.0 + x38*c->x17));
    const double x49 = (1.0/30.0 + x41*(1.0/840.0 + x41*(1.0/45360.0 + x41*(1.0/3991680.0 + x41*x48))))*x43;
    const double x50 = c->x16*x33;
    const double x51 = x33*(x40 ? c->x18 + x49 : x29*(x50 + x31*(c->x15 + x50) - c->x15)/(x38*x33))*c->x5;
    const double dpsi = (x32 ? x51 : x47*(c->x0 + c->x14*x45)*(x46*x46))*c->x13;  /* liu2026:44.stable */
    *psi_out = psi;
    *dpsi_out = dpsi;
}

NK_INLINE void gauge_force_star_uniform_sphere_formulas(const gauge_force_star_uniform_sphere_fixed *c, double r,
    double *psi_out, double *dpsi_out)
{
    double x29, x30, x31;
    gauge_force_star_uniform_sphere_part1(c, r, &x29, &x30, &x31);
    x29 = nk_exp(x29);
    x30 = nk_expm1_near(x30);
    x31 = nk_exp(x31);
    gauge_force_star_uniform_sphere_part2(c, r, x29, x30, x31, psi_out, dpsi_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t gauge_force_star_uniform_sphere_check(const gauge_force_star_uniform_sphere_fixed *c, double r)
{
    const int r_outside = (r < c->r_low) | (c->r_high < r);
    return c->nk_outside | (uint64_t)r_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t gauge_force_star_uniform_sphere_passes(const gauge_force_star_uniform_sphere_fixed *c, double r)
{
    const int nk_inside = !(r < c->r_low)
        & !(c->r_high < r);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t gauge_force_star_uniform_sphere_loop(size_t nk_n,
    const gauge_force_star_uniform_sphere_fixed *nk_fixed, const double *NK_RESTRICT r, double *NK_RESTRICT psi_out,
    double *NK_RESTRICT dpsi_out)
{
    const gauge_force_star_uniform_sphere_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x29[NK_BLOCK];
    double x30[NK_BLOCK];
    double x31[NK_BLOCK];
    const int nk_far = nk_n*3*sizeof(double) > NK_FAR(3);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 3, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch(r, NK_AHEAD(3), NK_FETCHED(2, 3, double));
            nk_fetch_result(psi_out, NK_AHEAD(3), NK_FETCHED(2, 3, double));
            nk_fetch_result(dpsi_out, NK_AHEAD(3), NK_FETCHED(2, 3, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            gauge_force_star_uniform_sphere_part1(&c, r[nk_i], &x29[nk_i], &x30[nk_i], &x31[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x29[nk_i] = nk_exp(x29[nk_i]);
            x30[nk_i] = nk_expm1_near(x30[nk_i]);
            x31[nk_i] = nk_exp(x31[nk_i]);
            gauge_force_star_uniform_sphere_part2(&c, r[nk_i], x29[nk_i], x30[nk_i], x31[nk_i], &psi_out[nk_i],
                &dpsi_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, gauge_force_star_uniform_sphere_passes(&c, r[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= gauge_force_star_uniform_sphere_check(&c, r[nk_i]);
        }
        r += nk_count;
        psi_out += nk_count;
        dpsi_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t gauge_force_star_uniform_sphere_vary(size_t nk_n, const double *NK_RESTRICT r,
    const double *NK_RESTRICT g, const double *NK_RESTRICT m_boson, const double *NK_RESTRICT n_charge,
    const double *NK_RESTRICT r_body, double *NK_RESTRICT psi_out, double *NK_RESTRICT dpsi_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const gauge_force_star_uniform_sphere_fixed c = gauge_force_star_uniform_sphere_prepare(g[nk_i],
            m_boson[nk_i], n_charge[nk_i], r_body[nk_i]);
        gauge_force_star_uniform_sphere_formulas(&c, r[nk_i], &psi_out[nk_i], &dpsi_out[nk_i]);
        nk_outside |= gauge_force_star_uniform_sphere_check(&c, r[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t gauge_force_star_uniform_sphere_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return gauge_force_star_uniform_sphere_loop(nk_n, (const gauge_force_star_uniform_sphere_fixed *)nk_fixed,
        nk_in[0], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t gauge_force_star_uniform_sphere_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return gauge_force_star_uniform_sphere_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_out[0],
        nk_out[1]);
}

NK_RUN(gauge_force_star_uniform_sphere_same, gauge_force_star_uniform_sphere_elements, double)
NK_RUN(gauge_force_star_uniform_sphere_varied, gauge_force_star_uniform_sphere_varied_elements, double)

static uint64_t gauge_force_star_uniform_sphere_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return gauge_force_star_uniform_sphere_varied(nk_n, nk_fixed, nk_in, nk_out);
    return gauge_force_star_uniform_sphere_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void gauge_force_star_uniform_sphere(double r, double g, double m_boson, double n_charge,
    double r_body, double *psi_out, double *dpsi_out)
{
    const gauge_force_star_uniform_sphere_fixed c = gauge_force_star_uniform_sphere_prepare(g, m_boson, n_charge,
        r_body);
    gauge_force_star_uniform_sphere_formulas(&c, r, psi_out, dpsi_out);
}

NK_API NK_DEVICE uint64_t gauge_force_star_uniform_sphere_outside(double r, double g, double m_boson, double n_charge,
    double r_body)
{
    const gauge_force_star_uniform_sphere_fixed c = gauge_force_star_uniform_sphere_prepare(g, m_boson, n_charge,
        r_body);
    return gauge_force_star_uniform_sphere_check(&c, r);
}

NK_API uint64_t gauge_force_star_uniform_sphere_array(size_t nk_n, const double *r, ptrdiff_t r_stride,
    const double *g, ptrdiff_t g_stride, const double *m_boson, ptrdiff_t m_boson_stride,
    const double *n_charge, ptrdiff_t n_charge_stride, const double *r_body, ptrdiff_t r_body_stride,
    double *psi_out, ptrdiff_t psi_out_stride, double *dpsi_out, ptrdiff_t dpsi_out_stride)
{
    const nk_input nk_in[] = {{r, r_stride}, {g, g_stride}, {m_boson, m_boson_stride},
        {n_charge, n_charge_stride}, {r_body, r_body_stride}};
    const nk_output nk_out[] = {{psi_out, psi_out_stride}, {dpsi_out, dpsi_out_stride}};
    const nk_kernel nk_this = {1, 5, 2, gauge_force_star_uniform_sphere_run};
    NK_LINE double nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const gauge_force_star_uniform_sphere_fixed c = gauge_force_star_uniform_sphere_prepare(*g, *m_boson,
            *n_charge, *r_body);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}
