/*
 * Process neutrino_nucleon: neutrino-nucleon scattering in supernova magnetic fields
 * Generated; regenerate with: nukernels build
 */
#include "neutrino_nucleon.h"

#define NK_CARRIED /* some functions in single precision compute in double precision */
#include "nukernels.h"
#include "nukernels_math.h"

/*
 * neutrino_nucleon.absorption_drift
 *
 * Asymmetry coefficient of absorption in a field, and the factor of delta U in the drift flux that it causes
 *
 * Equation  ando2003:48.E_e electron energy: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:48.f_e electron occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:49 absorption asymmetry: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:48 absorption opacity: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:t11 absorption opacity with emission: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:39 scattering opacity: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:t10 total opacity: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:47 absorption drift: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
 * Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
 * Parameter n [MeV^3] from 1 to 50000: number density of target nucleons
 * Parameter n_n [MeV^3] from 1 to 50000: number density of neutrons
 * Parameter delta_np [MeV] from 1.29 to 1.3: m_n - m_p
 * Parameter mu_e [MeV] from -40*T to 20*T: electron chemical potential
 * Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
 * Parameter T [MeV] from 1 to 10 (T << m): matter temperature
 * Parameter c_V [1] from -1 to 1: vector coupling (scattering)
 * Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
 * Parameter c_V_abs [1] from -1 to 1: vector coupling (absorption)
 * Parameter c_A_abs [1] from -1.3 to 1.3: axial coupling (absorption)
 * Parameter mu_Bn_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): neutron magnetic energy, signed
 * Parameter mu_Bp_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): proton magnetic energy, signed
 * Parameter eB [MeV^2] from 0 to 600: elementary charge times field
 * Output    eps_abs [1]: asymmetry coefficient of absorption (ando2003:49)
 * Output    drift_factor_abs [1]: drift flux of absorption over delta_U (ando2003:47)
 * Validity  first order in the field: eB < (k + m_n - m_p)^2
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   4825d4b55c65ca7a
 */
/* What depends on parameters alone. */
typedef struct {
    double delta_np;
    double mu_e;
    double mu_nu;
    double eB;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    double x5;
    double x6;
    double k_low;
    double k_high;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_absorption_drift_fixed;

NK_INLINE neutrino_nucleon_absorption_drift_fixed neutrino_nucleon_absorption_drift_prepare(double G_F, double n,
    double n_n, double delta_np, double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs,
    double c_A_abs, double mu_Bn_B, double mu_Bp_B, double eB)
{
    neutrino_nucleon_absorption_drift_fixed c;
    const double x7 = c_V_abs*c_V_abs + 3.0*(c_A_abs*c_A_abs);
    const double x8 = c_V_abs + c_A_abs;
    const double x0 = 0.5*eB*(c_V_abs - c_A_abs)*x8;
    const double x1 = 1.0/T;
    const double x9 = 2.0*c_A_abs;
    const double x2 = x9*mu_Bn_B*x8;
    const double x3 = x9*mu_Bp_B*(c_A_abs - c_V_abs);
    const double x4 = 1.0/x7;
    const double x10 = G_F*G_F;
    const double x5 = n_n*x10*x7/NK_PI;
    const double x6 = 2.0/3.0*n*x10*(c_V*c_V + 5.0*(c_A*c_A))/NK_PI;
    const double k_low = 1.0/100.0*T;
    const double k_high = 20.0*T;
    const int G_F_outside = (G_F < 11.0/1000000000000.0) | (3.0/250000000000.0 < G_F);
    const int n_outside = (n < 1.0) | (50000.0 < n);
    const int n_n_outside = (n_n < 1.0) | (50000.0 < n_n);
    const int delta_np_outside = (delta_np < 129.0/100.0) | (13.0/10.0 < delta_np);
    const int mu_e_outside = (mu_e < -(40.0*T)) | (k_high < mu_e);
    const double mu_nu_high = 3.0*T;
    const int mu_nu_outside = (mu_nu < -mu_nu_high) | (mu_nu_high < mu_nu);
    const int T_outside = (T < 1.0) | (10.0 < T);
    const int c_V_outside = (c_V < -1.0) | (1.0 < c_V);
    const int c_A_outside = (c_A < -13.0/10.0) | (13.0/10.0 < c_A);
    const int c_V_abs_outside = (c_V_abs < -1.0) | (1.0 < c_V_abs);
    const int c_A_abs_outside = (c_A_abs < -13.0/10.0) | (13.0/10.0 < c_A_abs);
    const double mu_Bn_B_high = 1.0/10.0*T;
    const double mu_Bn_B_low = -mu_Bn_B_high;
    const int mu_Bn_B_outside = (mu_Bn_B < mu_Bn_B_low) | (mu_Bn_B_high < mu_Bn_B);
    const int mu_Bp_B_outside = (mu_Bp_B < mu_Bn_B_low) | (mu_Bn_B_high < mu_Bp_B);
    const int eB_outside = (eB < 0.0) | (600.0 < eB);
    c.delta_np = delta_np;
    c.mu_e = mu_e;
    c.mu_nu = mu_nu;
    c.eB = eB;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.k_low = k_low;
    c.k_high = k_high;
    c.nk_outside = (uint64_t)G_F_outside << 1
        | (uint64_t)n_outside << 2
        | (uint64_t)n_n_outside << 3
        | (uint64_t)delta_np_outside << 4
        | (uint64_t)mu_e_outside << 5
        | (uint64_t)mu_nu_outside << 6
        | (uint64_t)T_outside << 7
        | (uint64_t)c_V_outside << 8
        | (uint64_t)c_A_outside << 9
        | (uint64_t)c_V_abs_outside << 10
        | (uint64_t)c_A_abs_outside << 11
        | (uint64_t)mu_Bn_B_outside << 12
        | (uint64_t)mu_Bp_B_outside << 13
        | (uint64_t)eB_outside << 14;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_absorption_drift_part1(const int nk_wide,
    const neutrino_nucleon_absorption_drift_fixed *c, double k, double *x11_out, double *x12_out, double *x13_out)
{
    (void)nk_wide;
    const double E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const double x14 = (E_e - c->mu_e)*c->x1;
    const double x15 = -x14;
    const double x16 = (c->mu_nu - k)*c->x1;
    *x11_out = x15;
    *x12_out = x14;
    *x13_out = x16;
}

NK_INLINE void neutrino_nucleon_absorption_drift_part2(const int nk_wide,
    const neutrino_nucleon_absorption_drift_fixed *c, double k, double x11, double x12, double x13,
    double *eps_abs_out, double *drift_factor_abs_out)
{
    const double E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const double x17 = E_e*E_e;
    const double vacancy_e = 1.0/(1.0 + x11);  /* ando2003:48.f_e */
    const double x18 = 2.0/E_e;
    const double f_e = 1.0/(1.0 + x12);  /* ando2003:48.f_e */
    const double x19 = nk_over(nk_wide, c->x0, x17) + (vacancy_e*c->x1 - x18)*c->x2 - (x18 + f_e*c->x1)*c->x3;
    const double eps_abs = x19*c->x4;  /* ando2003:49 */
    const double kappa_abs = x17*vacancy_e*c->x5;  /* ando2003:48 */
    const double kappa_abs_star = kappa_abs*(1.0 + x13);  /* ando2003:t11 */
    const double kappa_0 = k*k*c->x6;  /* ando2003:39 */
    const double kappa_tot = kappa_0 + kappa_abs_star;  /* ando2003:t10 */
    const double drift_factor_abs = -(1.0/3.0*(eps_abs*kappa_abs_star)/kappa_tot);  /* ando2003:47 */
    *eps_abs_out = eps_abs;
    *drift_factor_abs_out = drift_factor_abs;
}

NK_INLINE void neutrino_nucleon_absorption_drift_formulas(const int nk_wide,
    const neutrino_nucleon_absorption_drift_fixed *c, double k, double *eps_abs_out, double *drift_factor_abs_out)
{
    double x11, x12, x13;
    neutrino_nucleon_absorption_drift_part1(nk_wide, c, k, &x11, &x12, &x13);
    x11 = nk_exp_near(x11);
    x12 = nk_exp_near(x12);
    x13 = nk_exp_near(x13);
    neutrino_nucleon_absorption_drift_part2(nk_wide, c, k, x11, x12, x13, eps_abs_out, drift_factor_abs_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_absorption_drift_check(const neutrino_nucleon_absorption_drift_fixed *c, double k)
{
    const double E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int validity_1_outside = E_e*E_e <= c->eB;
    return c->nk_outside | (uint64_t)k_outside << 0
        | (uint64_t)validity_1_outside << 15;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_absorption_drift_passes(const neutrino_nucleon_absorption_drift_fixed *c, double k)
{
    const double E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const double x17 = E_e*E_e;
    const int nk_inside = !(k < c->k_low)
        & !(c->k_high < k)
        & !(x17 <= c->eB);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_absorption_drift_loop(const int nk_wide, size_t nk_n,
    const neutrino_nucleon_absorption_drift_fixed *nk_fixed, const double *NK_RESTRICT k,
    double *NK_RESTRICT eps_abs_out, double *NK_RESTRICT drift_factor_abs_out)
{
    const neutrino_nucleon_absorption_drift_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x11[NK_BLOCK];
    double x12[NK_BLOCK];
    double x13[NK_BLOCK];
    const int nk_far = nk_n*3*sizeof(double) > NK_FAR(3);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 3, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch(k, NK_AHEAD(3), NK_FETCHED(2, 3, double));
            nk_fetch_result(eps_abs_out, NK_AHEAD(3), NK_FETCHED(2, 3, double));
            nk_fetch_result(drift_factor_abs_out, NK_AHEAD(3), NK_FETCHED(2, 3, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_absorption_drift_part1(nk_wide, &c, k[nk_i], &x11[nk_i], &x12[nk_i], &x13[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x11[nk_i] = nk_exp_near(x11[nk_i]);
            x12[nk_i] = nk_exp_near(x12[nk_i]);
            x13[nk_i] = nk_exp_near(x13[nk_i]);
            neutrino_nucleon_absorption_drift_part2(nk_wide, &c, k[nk_i], x11[nk_i], x12[nk_i], x13[nk_i],
                &eps_abs_out[nk_i], &drift_factor_abs_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_absorption_drift_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_absorption_drift_check(&c, k[nk_i]);
        }
        k += nk_count;
        eps_abs_out += nk_count;
        drift_factor_abs_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_absorption_drift_vary(size_t nk_n, const double *NK_RESTRICT k,
    const double *NK_RESTRICT G_F, const double *NK_RESTRICT n, const double *NK_RESTRICT n_n,
    const double *NK_RESTRICT delta_np, const double *NK_RESTRICT mu_e, const double *NK_RESTRICT mu_nu,
    const double *NK_RESTRICT T, const double *NK_RESTRICT c_V, const double *NK_RESTRICT c_A,
    const double *NK_RESTRICT c_V_abs, const double *NK_RESTRICT c_A_abs, const double *NK_RESTRICT mu_Bn_B,
    const double *NK_RESTRICT mu_Bp_B, const double *NK_RESTRICT eB, double *NK_RESTRICT eps_abs_out,
    double *NK_RESTRICT drift_factor_abs_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_absorption_drift_fixed c = neutrino_nucleon_absorption_drift_prepare(G_F[nk_i],
            n[nk_i], n_n[nk_i], delta_np[nk_i], mu_e[nk_i], mu_nu[nk_i], T[nk_i], c_V[nk_i], c_A[nk_i], c_V_abs[nk_i],
            c_A_abs[nk_i], mu_Bn_B[nk_i], mu_Bp_B[nk_i], eB[nk_i]);
        neutrino_nucleon_absorption_drift_formulas(0, &c, k[nk_i], &eps_abs_out[nk_i], &drift_factor_abs_out[nk_i]);
        nk_outside |= neutrino_nucleon_absorption_drift_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_absorption_drift_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return neutrino_nucleon_absorption_drift_loop(nk_wide, nk_n,
        (const neutrino_nucleon_absorption_drift_fixed *)nk_fixed, nk_in[0], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t neutrino_nucleon_absorption_drift_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_absorption_drift_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12], nk_in[13], nk_in[14],
        nk_out[0], nk_out[1]);
}

NK_RUN(neutrino_nucleon_absorption_drift_same, neutrino_nucleon_absorption_drift_elements, double)
NK_RUN(neutrino_nucleon_absorption_drift_varied, neutrino_nucleon_absorption_drift_varied_elements, double)

static uint64_t neutrino_nucleon_absorption_drift_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_absorption_drift_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_absorption_drift_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_absorption_drift(double k, double G_F, double n, double n_n, double delta_np,
    double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs, double c_A_abs, double mu_Bn_B,
    double mu_Bp_B, double eB, double *eps_abs_out, double *drift_factor_abs_out)
{
    const neutrino_nucleon_absorption_drift_fixed c = neutrino_nucleon_absorption_drift_prepare(G_F, n, n_n,
        delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB);
    neutrino_nucleon_absorption_drift_formulas(0, &c, k, eps_abs_out, drift_factor_abs_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_absorption_drift_outside(double k, double G_F, double n, double n_n,
    double delta_np, double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs, double c_A_abs,
    double mu_Bn_B, double mu_Bp_B, double eB)
{
    const neutrino_nucleon_absorption_drift_fixed c = neutrino_nucleon_absorption_drift_prepare(G_F, n, n_n,
        delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB);
    return neutrino_nucleon_absorption_drift_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_absorption_drift_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *G_F, ptrdiff_t G_F_stride, const double *n, ptrdiff_t n_stride,
    const double *n_n, ptrdiff_t n_n_stride, const double *delta_np, ptrdiff_t delta_np_stride,
    const double *mu_e, ptrdiff_t mu_e_stride, const double *mu_nu, ptrdiff_t mu_nu_stride,
    const double *T, ptrdiff_t T_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *c_V_abs, ptrdiff_t c_V_abs_stride,
    const double *c_A_abs, ptrdiff_t c_A_abs_stride, const double *mu_Bn_B, ptrdiff_t mu_Bn_B_stride,
    const double *mu_Bp_B, ptrdiff_t mu_Bp_B_stride, const double *eB, ptrdiff_t eB_stride,
    double *eps_abs_out, ptrdiff_t eps_abs_out_stride,
    double *drift_factor_abs_out, ptrdiff_t drift_factor_abs_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {G_F, G_F_stride}, {n, n_stride}, {n_n, n_n_stride},
        {delta_np, delta_np_stride}, {mu_e, mu_e_stride}, {mu_nu, mu_nu_stride}, {T, T_stride}, {c_V, c_V_stride},
        {c_A, c_A_stride}, {c_V_abs, c_V_abs_stride}, {c_A_abs, c_A_abs_stride}, {mu_Bn_B, mu_Bn_B_stride},
        {mu_Bp_B, mu_Bp_B_stride}, {eB, eB_stride}};
    const nk_output nk_out[] = {{eps_abs_out, eps_abs_out_stride},
        {drift_factor_abs_out, drift_factor_abs_out_stride}};
    const nk_kernel nk_this = {1, 15, 2, neutrino_nucleon_absorption_drift_run};
    NK_LINE double nk_buffer[17 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_absorption_drift_fixed c = neutrino_nucleon_absorption_drift_prepare(*G_F, *n, *n_n,
            *delta_np, *mu_e, *mu_nu, *T, *c_V, *c_A, *c_V_abs, *c_A_abs, *mu_Bn_B, *mu_Bp_B, *eB);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.absorption_drift in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float delta_np;
    float mu_e;
    float mu_nu;
    float eB;
    float x0;
    float x1;
    float x2;
    float x3;
    float x4;
    float x5;
    float x6;
    float k_low;
    float k_high;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_absorption_drift_f32_fixed;

NK_INLINE neutrino_nucleon_absorption_drift_f32_fixed neutrino_nucleon_absorption_drift_f32_prepare(float G_F, float n,
    float n_n, float delta_np, float mu_e, float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs,
    float mu_Bn_B, float mu_Bp_B, float eB)
{
    neutrino_nucleon_absorption_drift_f32_fixed c;
    const float x7 = c_V_abs*c_V_abs + 3.0f*(c_A_abs*c_A_abs);
    const float x8 = c_V_abs + c_A_abs;
    const float x0 = 1.0f/2.0f*eB*(c_V_abs - c_A_abs)*x8;
    const float x1 = 1.0f/T;
    const float x9 = 2.0f*c_A_abs;
    const float x2 = x9*mu_Bn_B*x8;
    const float x3 = x9*mu_Bp_B*(c_A_abs - c_V_abs);
    const float x4 = 1.0f/x7;
    const float x10 = G_F*G_F;
    const float x5 = n_n*x10*x7/NK_PI_F;
    const float x6 = 2.0f/3.0f*n*x10*(c_V*c_V + 5.0f*(c_A*c_A))/NK_PI_F;
    const float k_low = 1.0f/100.0f*T;
    const float k_high = 20.0f*T;
    const int G_F_outside = (G_F < 1.1e-11f) | (1.2e-11f < G_F);
    const int n_outside = (n < 1.0f) | (50000.0f < n);
    const int n_n_outside = (n_n < 1.0f) | (50000.0f < n_n);
    const int delta_np_outside = (delta_np < 129.0f/100.0f) | (13.0f/10.0f < delta_np);
    const int mu_e_outside = (mu_e < -(40.0f*T)) | (k_high < mu_e);
    const float mu_nu_high = 3.0f*T;
    const int mu_nu_outside = (mu_nu < -mu_nu_high) | (mu_nu_high < mu_nu);
    const int T_outside = (T < 1.0f) | (10.0f < T);
    const int c_V_outside = (c_V < -1.0f) | (1.0f < c_V);
    const int c_A_outside = (c_A < -13.0f/10.0f) | (13.0f/10.0f < c_A);
    const int c_V_abs_outside = (c_V_abs < -1.0f) | (1.0f < c_V_abs);
    const int c_A_abs_outside = (c_A_abs < -13.0f/10.0f) | (13.0f/10.0f < c_A_abs);
    const float mu_Bn_B_high = 1.0f/10.0f*T;
    const float mu_Bn_B_low = -mu_Bn_B_high;
    const int mu_Bn_B_outside = (mu_Bn_B < mu_Bn_B_low) | (mu_Bn_B_high < mu_Bn_B);
    const int mu_Bp_B_outside = (mu_Bp_B < mu_Bn_B_low) | (mu_Bn_B_high < mu_Bp_B);
    const int eB_outside = (eB < 0.0f) | (600.0f < eB);
    c.delta_np = delta_np;
    c.mu_e = mu_e;
    c.mu_nu = mu_nu;
    c.eB = eB;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.k_low = k_low;
    c.k_high = k_high;
    c.nk_outside = (uint32_t)G_F_outside << 1
        | (uint32_t)n_outside << 2
        | (uint32_t)n_n_outside << 3
        | (uint32_t)delta_np_outside << 4
        | (uint32_t)mu_e_outside << 5
        | (uint32_t)mu_nu_outside << 6
        | (uint32_t)T_outside << 7
        | (uint32_t)c_V_outside << 8
        | (uint32_t)c_A_outside << 9
        | (uint32_t)c_V_abs_outside << 10
        | (uint32_t)c_A_abs_outside << 11
        | (uint32_t)mu_Bn_B_outside << 12
        | (uint32_t)mu_Bp_B_outside << 13
        | (uint32_t)eB_outside << 14;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_absorption_drift_f32_part1(const neutrino_nucleon_absorption_drift_f32_fixed *c,
    float k, float *x11_out, float *x12_out, float *x13_out)
{
    const float E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const float x14 = (E_e - c->mu_e)*c->x1;
    const float x15 = -x14;
    const float x16 = (c->mu_nu - k)*c->x1;
    *x11_out = x15;
    *x12_out = x14;
    *x13_out = x16;
}

NK_INLINE void neutrino_nucleon_absorption_drift_f32_part2(const neutrino_nucleon_absorption_drift_f32_fixed *c,
    float k, float x11, float x12, float x13, float *eps_abs_out, float *drift_factor_abs_out)
{
    const float E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const float x17 = E_e*E_e;
    const float vacancy_e = 1.0f/(1.0f + x11);  /* ando2003:48.f_e */
    const float x18 = 2.0f/E_e;
    const float f_e = 1.0f/(1.0f + x12);  /* ando2003:48.f_e */
    /* ando2003:49 */
    const float eps_abs = (c->x0/x17 + (vacancy_e*c->x1 - x18)*c->x2 - (x18 + f_e*c->x1)*c->x3)*c->x4;
    const float kappa_abs = x17*vacancy_e*c->x5;  /* ando2003:48 */
    const float kappa_abs_star = kappa_abs*(1.0f + x13);  /* ando2003:t11 */
    const float kappa_0 = k*k*c->x6;  /* ando2003:39 */
    const float kappa_tot = kappa_0 + kappa_abs_star;  /* ando2003:t10 */
    const float drift_factor_abs = -(1.0f/3.0f*(eps_abs*kappa_abs_star)/kappa_tot);  /* ando2003:47 */
    *eps_abs_out = eps_abs;
    *drift_factor_abs_out = drift_factor_abs;
}

NK_INLINE void neutrino_nucleon_absorption_drift_f32_formulas(const neutrino_nucleon_absorption_drift_f32_fixed *c,
    float k, float *eps_abs_out, float *drift_factor_abs_out)
{
    float x11, x12, x13;
    neutrino_nucleon_absorption_drift_f32_part1(c, k, &x11, &x12, &x13);
    x11 = nk_expf(x11);
    x12 = nk_expf(x12);
    x13 = nk_expf(x13);
    neutrino_nucleon_absorption_drift_f32_part2(c, k, x11, x12, x13, eps_abs_out, drift_factor_abs_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_nucleon_absorption_drift_f32_check(const neutrino_nucleon_absorption_drift_f32_fixed *c,
    float k)
{
    const float E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int validity_1_outside = E_e*E_e <= c->eB;
    return c->nk_outside | (uint32_t)k_outside << 0
        | (uint32_t)validity_1_outside << 15;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_nucleon_absorption_drift_f32_passes(const neutrino_nucleon_absorption_drift_f32_fixed *c,
    float k)
{
    const float E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const float x17 = E_e*E_e;
    const int nk_inside = !(k < c->k_low)
        & !(c->k_high < k)
        & !(x17 <= c->eB);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_absorption_drift_f32_loop(size_t nk_n,
    const neutrino_nucleon_absorption_drift_f32_fixed *nk_fixed, const float *NK_RESTRICT k,
    float *NK_RESTRICT eps_abs_out, float *NK_RESTRICT drift_factor_abs_out)
{
    const neutrino_nucleon_absorption_drift_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x11[NK_BLOCK];
    float x12[NK_BLOCK];
    float x13[NK_BLOCK];
    const int nk_far = nk_n*3*sizeof(float) > NK_FAR(3);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 3, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch_f32(k, NK_AHEAD(3), NK_FETCHED(2, 3, float));
            nk_fetch_result_f32(eps_abs_out, NK_AHEAD(3), NK_FETCHED(2, 3, float));
            nk_fetch_result_f32(drift_factor_abs_out, NK_AHEAD(3), NK_FETCHED(2, 3, float));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_absorption_drift_f32_part1(&c, k[nk_i], &x11[nk_i], &x12[nk_i], &x13[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x11[nk_i] = nk_expf(x11[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x12[nk_i] = nk_expf(x12[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x13[nk_i] = nk_expf(x13[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_absorption_drift_f32_part2(&c, k[nk_i], x11[nk_i], x12[nk_i], x13[nk_i],
                &eps_abs_out[nk_i], &drift_factor_abs_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_absorption_drift_f32_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_absorption_drift_f32_check(&c, k[nk_i]);
        }
        k += nk_count;
        eps_abs_out += nk_count;
        drift_factor_abs_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_absorption_drift_f32_vary(size_t nk_n, const float *NK_RESTRICT k,
    const float *NK_RESTRICT G_F, const float *NK_RESTRICT n, const float *NK_RESTRICT n_n,
    const float *NK_RESTRICT delta_np, const float *NK_RESTRICT mu_e, const float *NK_RESTRICT mu_nu,
    const float *NK_RESTRICT T, const float *NK_RESTRICT c_V, const float *NK_RESTRICT c_A,
    const float *NK_RESTRICT c_V_abs, const float *NK_RESTRICT c_A_abs, const float *NK_RESTRICT mu_Bn_B,
    const float *NK_RESTRICT mu_Bp_B, const float *NK_RESTRICT eB, float *NK_RESTRICT eps_abs_out,
    float *NK_RESTRICT drift_factor_abs_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_absorption_drift_f32_fixed c = neutrino_nucleon_absorption_drift_f32_prepare(G_F[nk_i],
            n[nk_i], n_n[nk_i], delta_np[nk_i], mu_e[nk_i], mu_nu[nk_i], T[nk_i], c_V[nk_i], c_A[nk_i], c_V_abs[nk_i],
            c_A_abs[nk_i], mu_Bn_B[nk_i], mu_Bp_B[nk_i], eB[nk_i]);
        neutrino_nucleon_absorption_drift_f32_formulas(&c, k[nk_i], &eps_abs_out[nk_i], &drift_factor_abs_out[nk_i]);
        nk_outside |= neutrino_nucleon_absorption_drift_f32_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_absorption_drift_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_absorption_drift_f32_loop(nk_n,
        (const neutrino_nucleon_absorption_drift_f32_fixed *)nk_fixed, nk_in[0], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t neutrino_nucleon_absorption_drift_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_absorption_drift_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12], nk_in[13], nk_in[14],
        nk_out[0], nk_out[1]);
}

NK_RUN(neutrino_nucleon_absorption_drift_f32_same, neutrino_nucleon_absorption_drift_f32_elements, float)
NK_RUN(neutrino_nucleon_absorption_drift_f32_varied, neutrino_nucleon_absorption_drift_f32_varied_elements, float)

static uint64_t neutrino_nucleon_absorption_drift_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_absorption_drift_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_absorption_drift_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_absorption_drift_f32(float k, float G_F, float n, float n_n, float delta_np,
    float mu_e, float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs, float mu_Bn_B, float mu_Bp_B,
    float eB, float *eps_abs_out, float *drift_factor_abs_out)
{
    const neutrino_nucleon_absorption_drift_f32_fixed c = neutrino_nucleon_absorption_drift_f32_prepare(G_F, n,
        n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB);
    neutrino_nucleon_absorption_drift_f32_formulas(&c, k, eps_abs_out, drift_factor_abs_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_absorption_drift_f32_outside(float k, float G_F, float n, float n_n,
    float delta_np, float mu_e, float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs,
    float mu_Bn_B, float mu_Bp_B, float eB)
{
    const neutrino_nucleon_absorption_drift_f32_fixed c = neutrino_nucleon_absorption_drift_f32_prepare(G_F, n,
        n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB);
    return neutrino_nucleon_absorption_drift_f32_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_absorption_drift_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *G_F, ptrdiff_t G_F_stride, const float *n, ptrdiff_t n_stride, const float *n_n, ptrdiff_t n_n_stride,
    const float *delta_np, ptrdiff_t delta_np_stride, const float *mu_e, ptrdiff_t mu_e_stride,
    const float *mu_nu, ptrdiff_t mu_nu_stride, const float *T, ptrdiff_t T_stride,
    const float *c_V, ptrdiff_t c_V_stride, const float *c_A, ptrdiff_t c_A_stride,
    const float *c_V_abs, ptrdiff_t c_V_abs_stride, const float *c_A_abs, ptrdiff_t c_A_abs_stride,
    const float *mu_Bn_B, ptrdiff_t mu_Bn_B_stride, const float *mu_Bp_B, ptrdiff_t mu_Bp_B_stride,
    const float *eB, ptrdiff_t eB_stride, float *eps_abs_out, ptrdiff_t eps_abs_out_stride,
    float *drift_factor_abs_out, ptrdiff_t drift_factor_abs_out_stride)
{
    const nk_input_f32 nk_in[] = {{k, k_stride}, {G_F, G_F_stride}, {n, n_stride}, {n_n, n_n_stride},
        {delta_np, delta_np_stride}, {mu_e, mu_e_stride}, {mu_nu, mu_nu_stride}, {T, T_stride}, {c_V, c_V_stride},
        {c_A, c_A_stride}, {c_V_abs, c_V_abs_stride}, {c_A_abs, c_A_abs_stride}, {mu_Bn_B, mu_Bn_B_stride},
        {mu_Bp_B, mu_Bp_B_stride}, {eB, eB_stride}};
    const nk_output_f32 nk_out[] = {{eps_abs_out, eps_abs_out_stride},
        {drift_factor_abs_out, drift_factor_abs_out_stride}};
    const nk_kernel_f32 nk_this = {1, 15, 2, neutrino_nucleon_absorption_drift_f32_run};
    NK_LINE float nk_buffer[17 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_nucleon_absorption_drift_f32_fixed c = neutrino_nucleon_absorption_drift_f32_prepare(*G_F, *n,
            *n_n, *delta_np, *mu_e, *mu_nu, *T, *c_V, *c_A, *c_V_abs, *c_A_abs, *mu_Bn_B, *mu_Bp_B, *eB);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.absorption_drift_printed
 *
 * The same with the formulas as the paper prints them
 *
 * Equation  ando2003:48.E_e electron energy: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:48.f_e electron occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:49 absorption asymmetry: printed, arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:48 absorption opacity: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:t11 absorption opacity with emission: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:39 scattering opacity: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:t10 total opacity: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:47 absorption drift: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
 * Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
 * Parameter n [MeV^3] from 1 to 50000: number density of target nucleons
 * Parameter n_n [MeV^3] from 1 to 50000: number density of neutrons
 * Parameter delta_np [MeV] from 1.29 to 1.3: m_n - m_p
 * Parameter mu_e [MeV] from -40*T to 20*T: electron chemical potential
 * Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
 * Parameter T [MeV] from 1 to 10 (T << m): matter temperature
 * Parameter c_V [1] from -1 to 1: vector coupling (scattering)
 * Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
 * Parameter c_V_abs [1] from -1 to 1: vector coupling (absorption)
 * Parameter c_A_abs [1] from -1.3 to 1.3: axial coupling (absorption)
 * Parameter mu_Bn_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): neutron magnetic energy, signed
 * Parameter mu_Bp_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): proton magnetic energy, signed
 * Parameter eB [MeV^2] from 0 to 600: elementary charge times field
 * Output    eps_abs [1]: asymmetry coefficient of absorption (ando2003:49)
 * Output    drift_factor_abs [1]: drift flux of absorption over delta_U (ando2003:47)
 * Validity  first order in the field: eB < (k + m_n - m_p)^2
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   538f588cfa39fa4d
 */
/* What depends on parameters alone. */
typedef struct {
    double delta_np;
    double mu_e;
    double mu_nu;
    double eB;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    double x5;
    double x6;
    double k_low;
    double k_high;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_absorption_drift_printed_fixed;

NK_INLINE neutrino_nucleon_absorption_drift_printed_fixed neutrino_nucleon_absorption_drift_printed_prepare(double G_F,
    double n, double n_n, double delta_np, double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs,
    double c_A_abs, double mu_Bn_B, double mu_Bp_B, double eB)
{
    neutrino_nucleon_absorption_drift_printed_fixed c;
    const double x7 = c_V_abs*c_V_abs + 3.0*(c_A_abs*c_A_abs);
    const double x8 = c_V_abs + c_A_abs;
    const double x0 = 0.5*eB*(c_V_abs - c_A_abs)*x8;
    const double x1 = 1.0/T;
    const double x9 = 2.0*c_A_abs;
    const double x2 = x9*mu_Bp_B*(c_A_abs - c_V_abs);
    const double x3 = x9*mu_Bn_B*x8;
    const double x4 = 1.0/x7;
    const double x10 = G_F*G_F;
    const double x5 = n_n*x10*x7/NK_PI;
    const double x6 = 2.0/3.0*n*x10*(c_V*c_V + 5.0*(c_A*c_A))/NK_PI;
    const double k_low = 1.0/100.0*T;
    const double k_high = 20.0*T;
    const int G_F_outside = (G_F < 11.0/1000000000000.0) | (3.0/250000000000.0 < G_F);
    const int n_outside = (n < 1.0) | (50000.0 < n);
    const int n_n_outside = (n_n < 1.0) | (50000.0 < n_n);
    const int delta_np_outside = (delta_np < 129.0/100.0) | (13.0/10.0 < delta_np);
    const int mu_e_outside = (mu_e < -(40.0*T)) | (k_high < mu_e);
    const double mu_nu_high = 3.0*T;
    const int mu_nu_outside = (mu_nu < -mu_nu_high) | (mu_nu_high < mu_nu);
    const int T_outside = (T < 1.0) | (10.0 < T);
    const int c_V_outside = (c_V < -1.0) | (1.0 < c_V);
    const int c_A_outside = (c_A < -13.0/10.0) | (13.0/10.0 < c_A);
    const int c_V_abs_outside = (c_V_abs < -1.0) | (1.0 < c_V_abs);
    const int c_A_abs_outside = (c_A_abs < -13.0/10.0) | (13.0/10.0 < c_A_abs);
    const double mu_Bn_B_high = 1.0/10.0*T;
    const double mu_Bn_B_low = -mu_Bn_B_high;
    const int mu_Bn_B_outside = (mu_Bn_B < mu_Bn_B_low) | (mu_Bn_B_high < mu_Bn_B);
    const int mu_Bp_B_outside = (mu_Bp_B < mu_Bn_B_low) | (mu_Bn_B_high < mu_Bp_B);
    const int eB_outside = (eB < 0.0) | (600.0 < eB);
    c.delta_np = delta_np;
    c.mu_e = mu_e;
    c.mu_nu = mu_nu;
    c.eB = eB;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.k_low = k_low;
    c.k_high = k_high;
    c.nk_outside = (uint64_t)G_F_outside << 1
        | (uint64_t)n_outside << 2
        | (uint64_t)n_n_outside << 3
        | (uint64_t)delta_np_outside << 4
        | (uint64_t)mu_e_outside << 5
        | (uint64_t)mu_nu_outside << 6
        | (uint64_t)T_outside << 7
        | (uint64_t)c_V_outside << 8
        | (uint64_t)c_A_outside << 9
        | (uint64_t)c_V_abs_outside << 10
        | (uint64_t)c_A_abs_outside << 11
        | (uint64_t)mu_Bn_B_outside << 12
        | (uint64_t)mu_Bp_B_outside << 13
        | (uint64_t)eB_outside << 14;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_absorption_drift_printed_part1(const int nk_wide,
    const neutrino_nucleon_absorption_drift_printed_fixed *c, double k, double *x11_out, double *x12_out,
    double *x13_out)
{
    (void)nk_wide;
    const double E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const double x14 = (E_e - c->mu_e)*c->x1;
    const double x15 = -x14;
    const double x16 = (c->mu_nu - k)*c->x1;
    *x11_out = x15;
    *x12_out = x14;
    *x13_out = x16;
}

NK_INLINE void neutrino_nucleon_absorption_drift_printed_part2(const int nk_wide,
    const neutrino_nucleon_absorption_drift_printed_fixed *c, double k, double x11, double x12, double x13,
    double *eps_abs_out, double *drift_factor_abs_out)
{
    const double E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const double x17 = E_e*E_e;
    const double vacancy_e = 1.0/(1.0 + x11);  /* ando2003:48.f_e */
    const double x18 = 1.0/E_e;
    const double f_e = 1.0/(1.0 + x12);  /* ando2003:48.f_e */
    const double x19 = nk_over(nk_wide, c->x0, x17) + (vacancy_e*c->x1 - x18)*c->x3 - (x18 + f_e*c->x1)*c->x2;
    const double eps_abs = x19*c->x4;  /* ando2003:49 */
    const double kappa_abs = x17*vacancy_e*c->x5;  /* ando2003:48 */
    const double kappa_abs_star = kappa_abs*(1.0 + x13);  /* ando2003:t11 */
    const double kappa_0 = k*k*c->x6;  /* ando2003:39 */
    const double kappa_tot = kappa_0 + kappa_abs_star;  /* ando2003:t10 */
    const double drift_factor_abs = -(1.0/3.0*(eps_abs*kappa_abs_star)/kappa_tot);  /* ando2003:47 */
    *eps_abs_out = eps_abs;
    *drift_factor_abs_out = drift_factor_abs;
}

NK_INLINE void neutrino_nucleon_absorption_drift_printed_formulas(const int nk_wide,
    const neutrino_nucleon_absorption_drift_printed_fixed *c, double k, double *eps_abs_out,
    double *drift_factor_abs_out)
{
    double x11, x12, x13;
    neutrino_nucleon_absorption_drift_printed_part1(nk_wide, c, k, &x11, &x12, &x13);
    x11 = nk_exp_near(x11);
    x12 = nk_exp_near(x12);
    x13 = nk_exp_near(x13);
    neutrino_nucleon_absorption_drift_printed_part2(nk_wide, c, k, x11, x12, x13, eps_abs_out,
        drift_factor_abs_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_absorption_drift_printed_check(
    const neutrino_nucleon_absorption_drift_printed_fixed *c, double k)
{
    const double E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int validity_1_outside = E_e*E_e <= c->eB;
    return c->nk_outside | (uint64_t)k_outside << 0
        | (uint64_t)validity_1_outside << 15;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_absorption_drift_printed_passes(
    const neutrino_nucleon_absorption_drift_printed_fixed *c, double k)
{
    const double E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const double x17 = E_e*E_e;
    const int nk_inside = !(k < c->k_low)
        & !(c->k_high < k)
        & !(x17 <= c->eB);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_absorption_drift_printed_loop(const int nk_wide, size_t nk_n,
    const neutrino_nucleon_absorption_drift_printed_fixed *nk_fixed, const double *NK_RESTRICT k,
    double *NK_RESTRICT eps_abs_out, double *NK_RESTRICT drift_factor_abs_out)
{
    const neutrino_nucleon_absorption_drift_printed_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x11[NK_BLOCK];
    double x12[NK_BLOCK];
    double x13[NK_BLOCK];
    const int nk_far = nk_n*3*sizeof(double) > NK_FAR(3);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 3, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch(k, NK_AHEAD(3), NK_FETCHED(2, 3, double));
            nk_fetch_result(eps_abs_out, NK_AHEAD(3), NK_FETCHED(2, 3, double));
            nk_fetch_result(drift_factor_abs_out, NK_AHEAD(3), NK_FETCHED(2, 3, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_absorption_drift_printed_part1(nk_wide, &c, k[nk_i], &x11[nk_i], &x12[nk_i], &x13[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x11[nk_i] = nk_exp_near(x11[nk_i]);
            x12[nk_i] = nk_exp_near(x12[nk_i]);
            x13[nk_i] = nk_exp_near(x13[nk_i]);
            neutrino_nucleon_absorption_drift_printed_part2(nk_wide, &c, k[nk_i], x11[nk_i], x12[nk_i], x13[nk_i],
                &eps_abs_out[nk_i], &drift_factor_abs_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_absorption_drift_printed_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_absorption_drift_printed_check(&c, k[nk_i]);
        }
        k += nk_count;
        eps_abs_out += nk_count;
        drift_factor_abs_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_absorption_drift_printed_vary(size_t nk_n, const double *NK_RESTRICT k,
    const double *NK_RESTRICT G_F, const double *NK_RESTRICT n, const double *NK_RESTRICT n_n,
    const double *NK_RESTRICT delta_np, const double *NK_RESTRICT mu_e, const double *NK_RESTRICT mu_nu,
    const double *NK_RESTRICT T, const double *NK_RESTRICT c_V, const double *NK_RESTRICT c_A,
    const double *NK_RESTRICT c_V_abs, const double *NK_RESTRICT c_A_abs, const double *NK_RESTRICT mu_Bn_B,
    const double *NK_RESTRICT mu_Bp_B, const double *NK_RESTRICT eB, double *NK_RESTRICT eps_abs_out,
    double *NK_RESTRICT drift_factor_abs_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_absorption_drift_printed_fixed c = neutrino_nucleon_absorption_drift_printed_prepare(
            G_F[nk_i], n[nk_i], n_n[nk_i], delta_np[nk_i], mu_e[nk_i], mu_nu[nk_i], T[nk_i], c_V[nk_i], c_A[nk_i],
            c_V_abs[nk_i], c_A_abs[nk_i], mu_Bn_B[nk_i], mu_Bp_B[nk_i], eB[nk_i]);
        neutrino_nucleon_absorption_drift_printed_formulas(0, &c, k[nk_i], &eps_abs_out[nk_i],
            &drift_factor_abs_out[nk_i]);
        nk_outside |= neutrino_nucleon_absorption_drift_printed_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_absorption_drift_printed_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    return neutrino_nucleon_absorption_drift_printed_loop(nk_wide, nk_n,
        (const neutrino_nucleon_absorption_drift_printed_fixed *)nk_fixed, nk_in[0], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t neutrino_nucleon_absorption_drift_printed_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_absorption_drift_printed_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12], nk_in[13], nk_in[14],
        nk_out[0], nk_out[1]);
}

NK_RUN(neutrino_nucleon_absorption_drift_printed_same, neutrino_nucleon_absorption_drift_printed_elements, double)
NK_RUN(neutrino_nucleon_absorption_drift_printed_varied, neutrino_nucleon_absorption_drift_printed_varied_elements, double)

static uint64_t neutrino_nucleon_absorption_drift_printed_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_absorption_drift_printed_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_absorption_drift_printed_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_absorption_drift_printed(double k, double G_F, double n, double n_n,
    double delta_np, double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs, double c_A_abs,
    double mu_Bn_B, double mu_Bp_B, double eB, double *eps_abs_out, double *drift_factor_abs_out)
{
    const neutrino_nucleon_absorption_drift_printed_fixed c = neutrino_nucleon_absorption_drift_printed_prepare(
        G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB);
    neutrino_nucleon_absorption_drift_printed_formulas(0, &c, k, eps_abs_out, drift_factor_abs_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_absorption_drift_printed_outside(double k, double G_F, double n, double n_n,
    double delta_np, double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs, double c_A_abs,
    double mu_Bn_B, double mu_Bp_B, double eB)
{
    const neutrino_nucleon_absorption_drift_printed_fixed c = neutrino_nucleon_absorption_drift_printed_prepare(
        G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB);
    return neutrino_nucleon_absorption_drift_printed_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_absorption_drift_printed_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *G_F, ptrdiff_t G_F_stride, const double *n, ptrdiff_t n_stride,
    const double *n_n, ptrdiff_t n_n_stride, const double *delta_np, ptrdiff_t delta_np_stride,
    const double *mu_e, ptrdiff_t mu_e_stride, const double *mu_nu, ptrdiff_t mu_nu_stride,
    const double *T, ptrdiff_t T_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *c_V_abs, ptrdiff_t c_V_abs_stride,
    const double *c_A_abs, ptrdiff_t c_A_abs_stride, const double *mu_Bn_B, ptrdiff_t mu_Bn_B_stride,
    const double *mu_Bp_B, ptrdiff_t mu_Bp_B_stride, const double *eB, ptrdiff_t eB_stride,
    double *eps_abs_out, ptrdiff_t eps_abs_out_stride,
    double *drift_factor_abs_out, ptrdiff_t drift_factor_abs_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {G_F, G_F_stride}, {n, n_stride}, {n_n, n_n_stride},
        {delta_np, delta_np_stride}, {mu_e, mu_e_stride}, {mu_nu, mu_nu_stride}, {T, T_stride}, {c_V, c_V_stride},
        {c_A, c_A_stride}, {c_V_abs, c_V_abs_stride}, {c_A_abs, c_A_abs_stride}, {mu_Bn_B, mu_Bn_B_stride},
        {mu_Bp_B, mu_Bp_B_stride}, {eB, eB_stride}};
    const nk_output nk_out[] = {{eps_abs_out, eps_abs_out_stride},
        {drift_factor_abs_out, drift_factor_abs_out_stride}};
    const nk_kernel nk_this = {1, 15, 2, neutrino_nucleon_absorption_drift_printed_run};
    NK_LINE double nk_buffer[17 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_absorption_drift_printed_fixed c = neutrino_nucleon_absorption_drift_printed_prepare(
            *G_F, *n, *n_n, *delta_np, *mu_e, *mu_nu, *T, *c_V, *c_A, *c_V_abs, *c_A_abs, *mu_Bn_B, *mu_Bp_B, *eB);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.absorption_drift_printed in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float delta_np;
    float mu_e;
    float mu_nu;
    float eB;
    float x0;
    float x1;
    float x2;
    float x3;
    float x4;
    float x5;
    float x6;
    float k_low;
    float k_high;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_absorption_drift_printed_f32_fixed;

NK_INLINE neutrino_nucleon_absorption_drift_printed_f32_fixed neutrino_nucleon_absorption_drift_printed_f32_prepare(
    float G_F, float n, float n_n, float delta_np, float mu_e, float mu_nu, float T, float c_V, float c_A,
    float c_V_abs, float c_A_abs, float mu_Bn_B, float mu_Bp_B, float eB)
{
    neutrino_nucleon_absorption_drift_printed_f32_fixed c;
    const float x7 = c_V_abs*c_V_abs + 3.0f*(c_A_abs*c_A_abs);
    const float x8 = c_V_abs + c_A_abs;
    const float x0 = 1.0f/2.0f*eB*(c_V_abs - c_A_abs)*x8;
    const float x1 = 1.0f/T;
    const float x9 = 2.0f*c_A_abs;
    const float x2 = x9*mu_Bp_B*(c_A_abs - c_V_abs);
    const float x3 = x9*mu_Bn_B*x8;
    const float x4 = 1.0f/x7;
    const float x10 = G_F*G_F;
    const float x5 = n_n*x10*x7/NK_PI_F;
    const float x6 = 2.0f/3.0f*n*x10*(c_V*c_V + 5.0f*(c_A*c_A))/NK_PI_F;
    const float k_low = 1.0f/100.0f*T;
    const float k_high = 20.0f*T;
    const int G_F_outside = (G_F < 1.1e-11f) | (1.2e-11f < G_F);
    const int n_outside = (n < 1.0f) | (50000.0f < n);
    const int n_n_outside = (n_n < 1.0f) | (50000.0f < n_n);
    const int delta_np_outside = (delta_np < 129.0f/100.0f) | (13.0f/10.0f < delta_np);
    const int mu_e_outside = (mu_e < -(40.0f*T)) | (k_high < mu_e);
    const float mu_nu_high = 3.0f*T;
    const int mu_nu_outside = (mu_nu < -mu_nu_high) | (mu_nu_high < mu_nu);
    const int T_outside = (T < 1.0f) | (10.0f < T);
    const int c_V_outside = (c_V < -1.0f) | (1.0f < c_V);
    const int c_A_outside = (c_A < -13.0f/10.0f) | (13.0f/10.0f < c_A);
    const int c_V_abs_outside = (c_V_abs < -1.0f) | (1.0f < c_V_abs);
    const int c_A_abs_outside = (c_A_abs < -13.0f/10.0f) | (13.0f/10.0f < c_A_abs);
    const float mu_Bn_B_high = 1.0f/10.0f*T;
    const float mu_Bn_B_low = -mu_Bn_B_high;
    const int mu_Bn_B_outside = (mu_Bn_B < mu_Bn_B_low) | (mu_Bn_B_high < mu_Bn_B);
    const int mu_Bp_B_outside = (mu_Bp_B < mu_Bn_B_low) | (mu_Bn_B_high < mu_Bp_B);
    const int eB_outside = (eB < 0.0f) | (600.0f < eB);
    c.delta_np = delta_np;
    c.mu_e = mu_e;
    c.mu_nu = mu_nu;
    c.eB = eB;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.k_low = k_low;
    c.k_high = k_high;
    c.nk_outside = (uint32_t)G_F_outside << 1
        | (uint32_t)n_outside << 2
        | (uint32_t)n_n_outside << 3
        | (uint32_t)delta_np_outside << 4
        | (uint32_t)mu_e_outside << 5
        | (uint32_t)mu_nu_outside << 6
        | (uint32_t)T_outside << 7
        | (uint32_t)c_V_outside << 8
        | (uint32_t)c_A_outside << 9
        | (uint32_t)c_V_abs_outside << 10
        | (uint32_t)c_A_abs_outside << 11
        | (uint32_t)mu_Bn_B_outside << 12
        | (uint32_t)mu_Bp_B_outside << 13
        | (uint32_t)eB_outside << 14;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_absorption_drift_printed_f32_part1(
    const neutrino_nucleon_absorption_drift_printed_f32_fixed *c, float k, float *x11_out, float *x12_out,
    float *x13_out)
{
    const float E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const float x14 = (E_e - c->mu_e)*c->x1;
    const float x15 = -x14;
    const float x16 = (c->mu_nu - k)*c->x1;
    *x11_out = x15;
    *x12_out = x14;
    *x13_out = x16;
}

NK_INLINE void neutrino_nucleon_absorption_drift_printed_f32_part2(
    const neutrino_nucleon_absorption_drift_printed_f32_fixed *c, float k, float x11, float x12, float x13,
    float *eps_abs_out, float *drift_factor_abs_out)
{
    const float E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const float x17 = E_e*E_e;
    const float vacancy_e = 1.0f/(1.0f + x11);  /* ando2003:48.f_e */
    const float x18 = 1.0f/E_e;
    const float f_e = 1.0f/(1.0f + x12);  /* ando2003:48.f_e */
    /* ando2003:49 */
    const float eps_abs = (c->x0/x17 + (vacancy_e*c->x1 - x18)*c->x3 - (x18 + f_e*c->x1)*c->x2)*c->x4;
    const float kappa_abs = x17*vacancy_e*c->x5;  /* ando2003:48 */
    const float kappa_abs_star = kappa_abs*(1.0f + x13);  /* ando2003:t11 */
    const float kappa_0 = k*k*c->x6;  /* ando2003:39 */
    const float kappa_tot = kappa_0 + kappa_abs_star;  /* ando2003:t10 */
    const float drift_factor_abs = -(1.0f/3.0f*(eps_abs*kappa_abs_star)/kappa_tot);  /* ando2003:47 */
    *eps_abs_out = eps_abs;
    *drift_factor_abs_out = drift_factor_abs;
}

NK_INLINE void neutrino_nucleon_absorption_drift_printed_f32_formulas(
    const neutrino_nucleon_absorption_drift_printed_f32_fixed *c, float k, float *eps_abs_out,
    float *drift_factor_abs_out)
{
    float x11, x12, x13;
    neutrino_nucleon_absorption_drift_printed_f32_part1(c, k, &x11, &x12, &x13);
    x11 = nk_expf(x11);
    x12 = nk_expf(x12);
    x13 = nk_expf(x13);
    neutrino_nucleon_absorption_drift_printed_f32_part2(c, k, x11, x12, x13, eps_abs_out, drift_factor_abs_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_nucleon_absorption_drift_printed_f32_check(
    const neutrino_nucleon_absorption_drift_printed_f32_fixed *c, float k)
{
    const float E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int validity_1_outside = E_e*E_e <= c->eB;
    return c->nk_outside | (uint32_t)k_outside << 0
        | (uint32_t)validity_1_outside << 15;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_nucleon_absorption_drift_printed_f32_passes(
    const neutrino_nucleon_absorption_drift_printed_f32_fixed *c, float k)
{
    const float E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const float x17 = E_e*E_e;
    const int nk_inside = !(k < c->k_low)
        & !(c->k_high < k)
        & !(x17 <= c->eB);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_absorption_drift_printed_f32_loop(size_t nk_n,
    const neutrino_nucleon_absorption_drift_printed_f32_fixed *nk_fixed, const float *NK_RESTRICT k,
    float *NK_RESTRICT eps_abs_out, float *NK_RESTRICT drift_factor_abs_out)
{
    const neutrino_nucleon_absorption_drift_printed_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x11[NK_BLOCK];
    float x12[NK_BLOCK];
    float x13[NK_BLOCK];
    const int nk_far = nk_n*3*sizeof(float) > NK_FAR(3);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 3, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch_f32(k, NK_AHEAD(3), NK_FETCHED(2, 3, float));
            nk_fetch_result_f32(eps_abs_out, NK_AHEAD(3), NK_FETCHED(2, 3, float));
            nk_fetch_result_f32(drift_factor_abs_out, NK_AHEAD(3), NK_FETCHED(2, 3, float));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_absorption_drift_printed_f32_part1(&c, k[nk_i], &x11[nk_i], &x12[nk_i], &x13[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x11[nk_i] = nk_expf(x11[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x12[nk_i] = nk_expf(x12[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x13[nk_i] = nk_expf(x13[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_absorption_drift_printed_f32_part2(&c, k[nk_i], x11[nk_i], x12[nk_i], x13[nk_i],
                &eps_abs_out[nk_i], &drift_factor_abs_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_absorption_drift_printed_f32_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_absorption_drift_printed_f32_check(&c, k[nk_i]);
        }
        k += nk_count;
        eps_abs_out += nk_count;
        drift_factor_abs_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_absorption_drift_printed_f32_vary(size_t nk_n, const float *NK_RESTRICT k,
    const float *NK_RESTRICT G_F, const float *NK_RESTRICT n, const float *NK_RESTRICT n_n,
    const float *NK_RESTRICT delta_np, const float *NK_RESTRICT mu_e, const float *NK_RESTRICT mu_nu,
    const float *NK_RESTRICT T, const float *NK_RESTRICT c_V, const float *NK_RESTRICT c_A,
    const float *NK_RESTRICT c_V_abs, const float *NK_RESTRICT c_A_abs, const float *NK_RESTRICT mu_Bn_B,
    const float *NK_RESTRICT mu_Bp_B, const float *NK_RESTRICT eB, float *NK_RESTRICT eps_abs_out,
    float *NK_RESTRICT drift_factor_abs_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_absorption_drift_printed_f32_fixed c = neutrino_nucleon_absorption_drift_printed_f32_prepare(
            G_F[nk_i], n[nk_i], n_n[nk_i], delta_np[nk_i], mu_e[nk_i], mu_nu[nk_i], T[nk_i], c_V[nk_i], c_A[nk_i],
            c_V_abs[nk_i], c_A_abs[nk_i], mu_Bn_B[nk_i], mu_Bp_B[nk_i], eB[nk_i]);
        neutrino_nucleon_absorption_drift_printed_f32_formulas(&c, k[nk_i], &eps_abs_out[nk_i],
            &drift_factor_abs_out[nk_i]);
        nk_outside |= neutrino_nucleon_absorption_drift_printed_f32_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_absorption_drift_printed_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_absorption_drift_printed_f32_loop(nk_n,
        (const neutrino_nucleon_absorption_drift_printed_f32_fixed *)nk_fixed, nk_in[0], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t neutrino_nucleon_absorption_drift_printed_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_absorption_drift_printed_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12], nk_in[13],
        nk_in[14], nk_out[0], nk_out[1]);
}

NK_RUN(neutrino_nucleon_absorption_drift_printed_f32_same, neutrino_nucleon_absorption_drift_printed_f32_elements, float)
NK_RUN(neutrino_nucleon_absorption_drift_printed_f32_varied, neutrino_nucleon_absorption_drift_printed_f32_varied_elements, float)

static uint64_t neutrino_nucleon_absorption_drift_printed_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_absorption_drift_printed_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_absorption_drift_printed_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_absorption_drift_printed_f32(float k, float G_F, float n, float n_n,
    float delta_np, float mu_e, float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs,
    float mu_Bn_B, float mu_Bp_B, float eB, float *eps_abs_out, float *drift_factor_abs_out)
{
    const neutrino_nucleon_absorption_drift_printed_f32_fixed c = neutrino_nucleon_absorption_drift_printed_f32_prepare(
        G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB);
    neutrino_nucleon_absorption_drift_printed_f32_formulas(&c, k, eps_abs_out, drift_factor_abs_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_absorption_drift_printed_f32_outside(float k, float G_F, float n, float n_n,
    float delta_np, float mu_e, float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs,
    float mu_Bn_B, float mu_Bp_B, float eB)
{
    const neutrino_nucleon_absorption_drift_printed_f32_fixed c = neutrino_nucleon_absorption_drift_printed_f32_prepare(
        G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB);
    return neutrino_nucleon_absorption_drift_printed_f32_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_absorption_drift_printed_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *G_F, ptrdiff_t G_F_stride, const float *n, ptrdiff_t n_stride, const float *n_n, ptrdiff_t n_n_stride,
    const float *delta_np, ptrdiff_t delta_np_stride, const float *mu_e, ptrdiff_t mu_e_stride,
    const float *mu_nu, ptrdiff_t mu_nu_stride, const float *T, ptrdiff_t T_stride,
    const float *c_V, ptrdiff_t c_V_stride, const float *c_A, ptrdiff_t c_A_stride,
    const float *c_V_abs, ptrdiff_t c_V_abs_stride, const float *c_A_abs, ptrdiff_t c_A_abs_stride,
    const float *mu_Bn_B, ptrdiff_t mu_Bn_B_stride, const float *mu_Bp_B, ptrdiff_t mu_Bp_B_stride,
    const float *eB, ptrdiff_t eB_stride, float *eps_abs_out, ptrdiff_t eps_abs_out_stride,
    float *drift_factor_abs_out, ptrdiff_t drift_factor_abs_out_stride)
{
    const nk_input_f32 nk_in[] = {{k, k_stride}, {G_F, G_F_stride}, {n, n_stride}, {n_n, n_n_stride},
        {delta_np, delta_np_stride}, {mu_e, mu_e_stride}, {mu_nu, mu_nu_stride}, {T, T_stride}, {c_V, c_V_stride},
        {c_A, c_A_stride}, {c_V_abs, c_V_abs_stride}, {c_A_abs, c_A_abs_stride}, {mu_Bn_B, mu_Bn_B_stride},
        {mu_Bp_B, mu_Bp_B_stride}, {eB, eB_stride}};
    const nk_output_f32 nk_out[] = {{eps_abs_out, eps_abs_out_stride},
        {drift_factor_abs_out, drift_factor_abs_out_stride}};
    const nk_kernel_f32 nk_this = {1, 15, 2, neutrino_nucleon_absorption_drift_printed_f32_run};
    NK_LINE float nk_buffer[17 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_nucleon_absorption_drift_printed_f32_fixed c = neutrino_nucleon_absorption_drift_printed_f32_prepare(
            *G_F, *n, *n_n, *delta_np, *mu_e, *mu_nu, *T, *c_V, *c_A, *c_V_abs, *c_A_abs, *mu_Bn_B, *mu_Bp_B, *eB);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.charged_current_factor
 *
 * Recoil and weak-magnetism factor of absorption on a free nucleon at rest
 *
 * Equation  horowitz2002:absorption charged current factor: arranged form (confirmed, exact); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
 * Variable  k [MeV] from 0.001 to 1000: neutrino energy, initial
 * Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
 * Parameter c_V_abs [1] from -1 to 1: vector coupling (absorption)
 * Parameter c_A_abs [1] from -1.3 to 1.3: axial coupling (absorption)
 * Parameter F_2_abs [1] from -4 to 4: weak-magnetism coupling (absorption)
 * Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
 * Output    R_charged [1]: recoil and weak-magnetism factor of absorption (horowitz2002:absorption)
 * Validity  a heavy nucleon absorbs: c_V_abs^2 + c_A_abs^2 > 0
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   e0e19992dd317b6e
 */
/* What depends on parameters alone. */
typedef struct {
    double m;
    double c_A_abs;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_charged_current_factor_fixed;

NK_INLINE neutrino_nucleon_charged_current_factor_fixed neutrino_nucleon_charged_current_factor_prepare(double m,
    double c_V_abs, double c_A_abs, double F_2_abs, double sign_nu)
{
    neutrino_nucleon_charged_current_factor_fixed c;
    const double x0 = c_V_abs*c_V_abs;
    const double x5 = c_A_abs*c_A_abs;
    const double x1 = 1.0/3.0*(F_2_abs*F_2_abs)/m;
    const double x2 = 2.0/3.0*(sign_nu*(F_2_abs + c_V_abs) - c_A_abs);
    const double x3 = 1.0/(x0 + 3.0*x5);
    const double x4 = 2.0*x3;
    const int m_outside = (m < 938.0) | (940.0 < m);
    const int c_V_abs_outside = (c_V_abs < -1.0) | (1.0 < c_V_abs);
    const int c_A_abs_outside = (c_A_abs < -13.0/10.0) | (13.0/10.0 < c_A_abs);
    const int F_2_abs_outside = (F_2_abs < -4.0) | (4.0 < F_2_abs);
    const int sign_nu_outside = ((sign_nu < -1.0) | ((-1.0 < sign_nu) & (sign_nu < 1.0))) | (1.0 < sign_nu);
    const int validity_1_outside = x5 + x0 <= 0.0;
    c.m = m;
    c.c_A_abs = c_A_abs;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.nk_outside = (uint64_t)m_outside << 1
        | (uint64_t)c_V_abs_outside << 2
        | (uint64_t)c_A_abs_outside << 3
        | (uint64_t)F_2_abs_outside << 4
        | (uint64_t)sign_nu_outside << 5
        | (uint64_t)validity_1_outside << 6;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_charged_current_factor_formulas(const neutrino_nucleon_charged_current_factor_fixed *c,
    double k, double *R_charged_out)
{
    const double x6 = 1.0/(c->m + k*2.0);
    const double x7 = k*x6;
    const double x8 = c->c_A_abs + x7*c->x2;
    const double R_charged = (c->x0 + (k*k*x6*c->x1 + x8*x8*3.0))*(c->x3 - x7*c->x4);  /* horowitz2002:absorption */
    *R_charged_out = R_charged;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_charged_current_factor_check(
    const neutrino_nucleon_charged_current_factor_fixed *c, double k)
{
    const int k_outside = (k < 1.0/1000.0) | (1000.0 < k);
    return c->nk_outside | (uint64_t)k_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_charged_current_factor_passes(
    const neutrino_nucleon_charged_current_factor_fixed *c, double k)
{
    (void)c;
    const int nk_inside = !(k < 1.0/1000.0)
        & !(1000.0 < k);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_charged_current_factor_loop(size_t nk_n,
    const neutrino_nucleon_charged_current_factor_fixed *nk_fixed, const double *NK_RESTRICT k,
    double *NK_RESTRICT R_charged_out)
{
    const neutrino_nucleon_charged_current_factor_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(double) > NK_FAR(2);
    NK_LINE double nk_block_R_charged_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(R_charged_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch(k, NK_AHEAD(2), NK_FETCHED(1, 2, double));
        }
        double *const nk_R_charged_out = nk_past ? nk_block_R_charged_out : R_charged_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_charged_current_factor_formulas(&c, k[nk_i], &nk_R_charged_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_charged_current_factor_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_charged_current_factor_check(&c, k[nk_i]);
        }
        if (nk_past) {
            nk_stream(R_charged_out, nk_block_R_charged_out, nk_count);
        }
        k += nk_count;
        R_charged_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_charged_current_factor_vary(size_t nk_n, const double *NK_RESTRICT k,
    const double *NK_RESTRICT m, const double *NK_RESTRICT c_V_abs, const double *NK_RESTRICT c_A_abs,
    const double *NK_RESTRICT F_2_abs, const double *NK_RESTRICT sign_nu, double *NK_RESTRICT R_charged_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_charged_current_factor_fixed c = neutrino_nucleon_charged_current_factor_prepare(
            m[nk_i], c_V_abs[nk_i], c_A_abs[nk_i], F_2_abs[nk_i], sign_nu[nk_i]);
        neutrino_nucleon_charged_current_factor_formulas(&c, k[nk_i], &R_charged_out[nk_i]);
        nk_outside |= neutrino_nucleon_charged_current_factor_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_charged_current_factor_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_charged_current_factor_loop(nk_n,
        (const neutrino_nucleon_charged_current_factor_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_nucleon_charged_current_factor_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_charged_current_factor_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_out[0]);
}

NK_RUN(neutrino_nucleon_charged_current_factor_same, neutrino_nucleon_charged_current_factor_elements, double)
NK_RUN(neutrino_nucleon_charged_current_factor_varied, neutrino_nucleon_charged_current_factor_varied_elements, double)

static uint64_t neutrino_nucleon_charged_current_factor_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_charged_current_factor_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_charged_current_factor_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_charged_current_factor(double k, double m, double c_V_abs, double c_A_abs,
    double F_2_abs, double sign_nu, double *R_charged_out)
{
    const neutrino_nucleon_charged_current_factor_fixed c = neutrino_nucleon_charged_current_factor_prepare(m,
        c_V_abs, c_A_abs, F_2_abs, sign_nu);
    neutrino_nucleon_charged_current_factor_formulas(&c, k, R_charged_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_charged_current_factor_outside(double k, double m, double c_V_abs,
    double c_A_abs, double F_2_abs, double sign_nu)
{
    const neutrino_nucleon_charged_current_factor_fixed c = neutrino_nucleon_charged_current_factor_prepare(m,
        c_V_abs, c_A_abs, F_2_abs, sign_nu);
    return neutrino_nucleon_charged_current_factor_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_charged_current_factor_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *m, ptrdiff_t m_stride, const double *c_V_abs, ptrdiff_t c_V_abs_stride,
    const double *c_A_abs, ptrdiff_t c_A_abs_stride, const double *F_2_abs, ptrdiff_t F_2_abs_stride,
    const double *sign_nu, ptrdiff_t sign_nu_stride, double *R_charged_out, ptrdiff_t R_charged_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {m, m_stride}, {c_V_abs, c_V_abs_stride}, {c_A_abs, c_A_abs_stride},
        {F_2_abs, F_2_abs_stride}, {sign_nu, sign_nu_stride}};
    const nk_output nk_out[] = {{R_charged_out, R_charged_out_stride}};
    const nk_kernel nk_this = {1, 6, 1, neutrino_nucleon_charged_current_factor_run};
    NK_LINE double nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_charged_current_factor_fixed c = neutrino_nucleon_charged_current_factor_prepare(*m,
            *c_V_abs, *c_A_abs, *F_2_abs, *sign_nu);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.charged_current_factor in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float m;
    float c_A_abs;
    float x0;
    float x1;
    float x2;
    float x3;
    float x4;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_charged_current_factor_f32_fixed;

NK_INLINE neutrino_nucleon_charged_current_factor_f32_fixed neutrino_nucleon_charged_current_factor_f32_prepare(
    float m, float c_V_abs, float c_A_abs, float F_2_abs, float sign_nu)
{
    neutrino_nucleon_charged_current_factor_f32_fixed c;
    const float x0 = c_V_abs*c_V_abs;
    const float x5 = c_A_abs*c_A_abs;
    const float x1 = 1.0f/3.0f*(F_2_abs*F_2_abs)/m;
    const float x2 = 2.0f/3.0f*(sign_nu*(F_2_abs + c_V_abs) - c_A_abs);
    const float x3 = 1.0f/(x0 + 3.0f*x5);
    const float x4 = 2.0f*x3;
    const int m_outside = (m < 938.0f) | (940.0f < m);
    const int c_V_abs_outside = (c_V_abs < -1.0f) | (1.0f < c_V_abs);
    const int c_A_abs_outside = (c_A_abs < -13.0f/10.0f) | (13.0f/10.0f < c_A_abs);
    const int F_2_abs_outside = (F_2_abs < -4.0f) | (4.0f < F_2_abs);
    const int sign_nu_outside = ((sign_nu < -1.0f) | ((-1.0f < sign_nu) & (sign_nu < 1.0f))) | (1.0f < sign_nu);
    const int validity_1_outside = x5 + x0 <= 0.0f;
    c.m = m;
    c.c_A_abs = c_A_abs;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.nk_outside = (uint32_t)m_outside << 1
        | (uint32_t)c_V_abs_outside << 2
        | (uint32_t)c_A_abs_outside << 3
        | (uint32_t)F_2_abs_outside << 4
        | (uint32_t)sign_nu_outside << 5
        | (uint32_t)validity_1_outside << 6;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_charged_current_factor_f32_formulas(
    const neutrino_nucleon_charged_current_factor_f32_fixed *c, float k, float *R_charged_out)
{
    const float x6 = 1.0f/(c->m + k*2.0f);
    const float x7 = k*x6;
    const float x8 = c->c_A_abs + x7*c->x2;
    const float R_charged = (c->x0 + (k*k*x6*c->x1 + x8*x8*3.0f))*(c->x3 - x7*c->x4);  /* horowitz2002:absorption */
    *R_charged_out = R_charged;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_nucleon_charged_current_factor_f32_check(
    const neutrino_nucleon_charged_current_factor_f32_fixed *c, float k)
{
    const int k_outside = (k < 1.0f/1000.0f) | (1000.0f < k);
    return c->nk_outside | (uint32_t)k_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_nucleon_charged_current_factor_f32_passes(
    const neutrino_nucleon_charged_current_factor_f32_fixed *c, float k)
{
    (void)c;
    const int nk_inside = !(k < 1.0f/1000.0f)
        & !(1000.0f < k);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_charged_current_factor_f32_loop(size_t nk_n,
    const neutrino_nucleon_charged_current_factor_f32_fixed *nk_fixed, const float *NK_RESTRICT k,
    float *NK_RESTRICT R_charged_out)
{
    const neutrino_nucleon_charged_current_factor_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(float) > NK_FAR(2);
    NK_LINE float nk_block_R_charged_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(float) > 2*NK_STREAMED && NK_ON_LINE(R_charged_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch_f32(k, NK_AHEAD(2), NK_FETCHED(1, 2, float));
        }
        float *const nk_R_charged_out = nk_past ? nk_block_R_charged_out : R_charged_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_charged_current_factor_f32_formulas(&c, k[nk_i], &nk_R_charged_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_charged_current_factor_f32_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_charged_current_factor_f32_check(&c, k[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(R_charged_out, nk_block_R_charged_out, nk_count);
        }
        k += nk_count;
        R_charged_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_charged_current_factor_f32_vary(size_t nk_n, const float *NK_RESTRICT k,
    const float *NK_RESTRICT m, const float *NK_RESTRICT c_V_abs, const float *NK_RESTRICT c_A_abs,
    const float *NK_RESTRICT F_2_abs, const float *NK_RESTRICT sign_nu, float *NK_RESTRICT R_charged_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_charged_current_factor_f32_fixed c = neutrino_nucleon_charged_current_factor_f32_prepare(
            m[nk_i], c_V_abs[nk_i], c_A_abs[nk_i], F_2_abs[nk_i], sign_nu[nk_i]);
        neutrino_nucleon_charged_current_factor_f32_formulas(&c, k[nk_i], &R_charged_out[nk_i]);
        nk_outside |= neutrino_nucleon_charged_current_factor_f32_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_charged_current_factor_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_charged_current_factor_f32_loop(nk_n,
        (const neutrino_nucleon_charged_current_factor_f32_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_nucleon_charged_current_factor_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_charged_current_factor_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_out[0]);
}

NK_RUN(neutrino_nucleon_charged_current_factor_f32_same, neutrino_nucleon_charged_current_factor_f32_elements, float)
NK_RUN(neutrino_nucleon_charged_current_factor_f32_varied, neutrino_nucleon_charged_current_factor_f32_varied_elements, float)

static uint64_t neutrino_nucleon_charged_current_factor_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_charged_current_factor_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_charged_current_factor_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_charged_current_factor_f32(float k, float m, float c_V_abs, float c_A_abs,
    float F_2_abs, float sign_nu, float *R_charged_out)
{
    const neutrino_nucleon_charged_current_factor_f32_fixed c = neutrino_nucleon_charged_current_factor_f32_prepare(
        m, c_V_abs, c_A_abs, F_2_abs, sign_nu);
    neutrino_nucleon_charged_current_factor_f32_formulas(&c, k, R_charged_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_charged_current_factor_f32_outside(float k, float m, float c_V_abs,
    float c_A_abs, float F_2_abs, float sign_nu)
{
    const neutrino_nucleon_charged_current_factor_f32_fixed c = neutrino_nucleon_charged_current_factor_f32_prepare(
        m, c_V_abs, c_A_abs, F_2_abs, sign_nu);
    return neutrino_nucleon_charged_current_factor_f32_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_charged_current_factor_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *m, ptrdiff_t m_stride, const float *c_V_abs, ptrdiff_t c_V_abs_stride,
    const float *c_A_abs, ptrdiff_t c_A_abs_stride, const float *F_2_abs, ptrdiff_t F_2_abs_stride,
    const float *sign_nu, ptrdiff_t sign_nu_stride, float *R_charged_out, ptrdiff_t R_charged_out_stride)
{
    const nk_input_f32 nk_in[] = {{k, k_stride}, {m, m_stride}, {c_V_abs, c_V_abs_stride},
        {c_A_abs, c_A_abs_stride}, {F_2_abs, F_2_abs_stride}, {sign_nu, sign_nu_stride}};
    const nk_output_f32 nk_out[] = {{R_charged_out, R_charged_out_stride}};
    const nk_kernel_f32 nk_this = {1, 6, 1, neutrino_nucleon_charged_current_factor_f32_run};
    NK_LINE float nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_nucleon_charged_current_factor_f32_fixed c = neutrino_nucleon_charged_current_factor_f32_prepare(
            *m, *c_V_abs, *c_A_abs, *F_2_abs, *sign_nu);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.collision_moments
 *
 * First moment of the collision term on rare nucleons through order 1/m, part by part: along the dipole h or along the field, and without the sign that distinguishes neutrinos from antineutrinos
 *
 * Equation  ando2003:32 leading moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:33 field moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:34 recoil moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:35 weak magnetism moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:36 even field moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:37 odd field moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
 * Variable  f0 [1] from 0.001 to 0.999: equilibrium occupation at k
 * Variable  df0_dk [MeV^-1] from -1 to 1: first derivative of f0
 * Variable  d2f0_dk2 [MeV^-2] from -1 to 1: second derivative of f0
 * Variable  g [1] from -f0 to f0 (small deviation from equilibrium): isotropic deviation of the occupation
 * Variable  dg_dk [MeV^-1] from -1 to 1: first derivative of g
 * Variable  d2g_dk2 [MeV^-2] from -1 to 1: second derivative of g
 * Variable  d3g_dk3 [MeV^-3] from -1 to 1: third derivative of g
 * Variable  h [1] from -f0 to f0 (small deviation from equilibrium): dipole deviation, one Cartesian component
 * Variable  dh_dk [MeV^-1] from -1 to 1: first derivative of h
 * Variable  d2h_dk2 [MeV^-2] from -1 to 1: second derivative of h
 * Parameter T [MeV] from 1 to 10 (T << m): matter temperature
 * Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
 * Parameter n [MeV^3] from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2): number density of target nucleons
 * Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
 * Parameter c_V [1] from -1 to 1: vector coupling (scattering)
 * Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
 * Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
 * Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
 * Output    V_0 [MeV]: leading moment of the collision term, along h (ando2003:32)
 * Output    dV_B [MeV]: field moment, along B, without the sign of (31) (ando2003:33)
 * Output    dV_WM_0 [MeV]: recoil moment, along h (ando2003:34)
 * Output    dV_WM [MeV]: weak-magnetism moment, along h, without the sign of (31) (ando2003:35)
 * Output    dV_BWM_0 [MeV]: field moment of order 1/m, along B (ando2003:36)
 * Output    dV_BWM [MeV]: the same, sign-odd, without the sign of (31) (ando2003:37)
 * Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   aa481ed35f010d3d
 */
/* What depends on parameters alone. */
typedef struct {
    double c_V;
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
    double x17;
    double x18;
    double x19;
    double x20;
    double x21;
    double x22;
    double x23;
    double x24;
    double x25;
    double x26;
    double x27;
    double x28;
    double x29;
    double k_low;
    double k_high;
    double x30;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_collision_moments_fixed;

NK_INLINE neutrino_nucleon_collision_moments_fixed neutrino_nucleon_collision_moments_prepare(double T, double m,
    double n, double mu_B_B, double c_V, double c_A, double F_2, double G_F)
{
    neutrino_nucleon_collision_moments_fixed c;
    const double x31 = G_F*G_F;
    const double x32 = c_V*c_V;
    const double x33 = c_A*c_A;
    const double x34 = 2.0/3.0*n*x31;
    const double x0 = -(x34*(x32 + 5.0*x33)/NK_PI);
    const double x35 = 4.0/3.0*n*mu_B_B*x31*x33/(T*NK_PI);
    const double x1 = -x35;
    const double x2 = -(x35*T);
    const double x3 = -(x35*2.0);
    const double x36 = 2.0*x33;
    const double x4 = 3.0*x32 + 9.0*x33;
    const double x37 = m*NK_PI;
    const double x38 = x34/x37;
    const double x5 = -x38;
    const double x6 = -(x38*(x36*T));
    const double x7 = x38*x36;
    const double x8 = -(x38*(x36*(6.0*T)));
    const double x9 = -(x38*(x36*2.0));
    const double x10 = -(x38*(2.0*x32 + 10.0*x33));
    const double x11 = -(x38*(T*(5.0*x32 + 45.0*x33)));
    const double x12 = -(x38*2.0);
    const double x13 = -(16.0/3.0*n*c_A*x31*(F_2 + c_V)/x37);
    const double x39 = 2.0*c_V;
    const double x40 = 5.0*F_2;
    const double x14 = x40 - x39;
    const double x41 = 4.0/9.0*n;
    const double x42 = x41*c_A*mu_B_B*x31/(T*m*NK_PI);
    const double x15 = -x42;
    const double x16 = -(x42*x39);
    const double x17 = -(x42*2.0);
    const double x18 = -(x42*(T*c_V));
    const double x19 = -(x42*(T*(x39 - x40)));
    const double x43 = x41*mu_B_B*x31*x33/x37;
    const double x20 = -(x43*(4.0*T));
    const double x21 = x43*6.0;
    const double x22 = -(x43*(34.0*T));
    const double x23 = -(x43*12.0);
    const double x24 = x43*34.0;
    const double x25 = -(x43*(2.0/T));
    const double x26 = -(x43*(69.0*T));
    const double x27 = -(x43*68.0);
    const double x28 = -(x43*69.0);
    const double x29 = -(x43*138.0);
    const double k_low = 3.0/10.0*T;
    const double x44 = sqrt(T);
    const double x45 = sqrt(m);
    const double k_high = 0.5*x44*x45;
    const int T_outside = (T < 1.0) | (10.0 < T);
    const int m_outside = (m < 938.0) | (940.0 < m);
    const int n_outside = (n < 1.0) | (1.0/60.0*(T*x44)*(m*x45) < n);
    const double mu_B_B_high = 1.0/10.0*T;
    const int mu_B_B_outside = (mu_B_B < -mu_B_B_high) | (mu_B_B_high < mu_B_B);
    const int c_V_outside = (c_V < -1.0) | (1.0 < c_V);
    const int c_A_outside = (c_A < -13.0/10.0) | (13.0/10.0 < c_A);
    const int F_2_outside = (F_2 < -4.0) | (4.0 < F_2);
    const int G_F_outside = (G_F < 11.0/1000000000000.0) | (3.0/250000000000.0 < G_F);
    const double x30 = x45*fabs(mu_B_B)/x44;
    c.c_V = c_V;
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
    c.x19 = x19;
    c.x20 = x20;
    c.x21 = x21;
    c.x22 = x22;
    c.x23 = x23;
    c.x24 = x24;
    c.x25 = x25;
    c.x26 = x26;
    c.x27 = x27;
    c.x28 = x28;
    c.x29 = x29;
    c.k_low = k_low;
    c.k_high = k_high;
    c.x30 = x30;
    c.nk_outside = (uint64_t)T_outside << 11
        | (uint64_t)m_outside << 12
        | (uint64_t)n_outside << 13
        | (uint64_t)mu_B_B_outside << 14
        | (uint64_t)c_V_outside << 15
        | (uint64_t)c_A_outside << 16
        | (uint64_t)F_2_outside << 17
        | (uint64_t)G_F_outside << 18;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_collision_moments_formulas(const neutrino_nucleon_collision_moments_fixed *c, double k,
    double f0, double df0_dk, double d2f0_dk2, double g, double dg_dk, double d2g_dk2, double d3g_dk3, double h,
    double dh_dk, double d2h_dk2, double *V_0_out, double *dV_B_out, double *dV_WM_0_out, double *dV_WM_out,
    double *dV_BWM_0_out, double *dV_BWM_out)
{
    const double x46 = k*k;
    const double V_0 = x46*h*c->x0;  /* ando2003:32 */
    const double dV_B = x46*(c->x2*dg_dk + g*(c->x1 - c->x3*f0));  /* ando2003:33 */
    const double x47 = x46*k;
    const double x48 = 1.0/k;
    const double x49 = k*df0_dk;
    const double x50 = k*(c->x6*d2h_dk2 + dh_dk*(c->x8*x48 - c->x7 - c->x9*f0));
    const double dV_WM_0 = x47*(x50 + h*(c->x10*x49 + c->x11*x48 - c->x4*(c->x5 - c->x12*f0)));  /* ando2003:34 */
    const double dV_WM = h*x47*c->x13;  /* ando2003:35 */
    const double x51 = c->x15 - c->x17*f0;
    const double x52 = k*dg_dk;
    /* ando2003:36 */
    const double dV_BWM_0 = x47*(g*(c->x16*x49 + c->x14*x51) - c->x18*(k*d2g_dk2) - x52*(c->c_V*x51 + c->x19*x48));
    const double x53 = x46*(c->x20*d3g_dk3 + d2g_dk2*(c->x22*x48 - c->x21 - c->x23*f0));
    const double x54 = g*(c->x28 - c->x29*f0 - c->x27*x49 - c->x23*(x46*d2f0_dk2));
    const double dV_BWM = x46*(x53 + x52*(c->x25*k - c->x24 + c->x26*x48 - c->x27*f0) + x54);  /* ando2003:37 */
    *V_0_out = V_0;
    *dV_B_out = dV_B;
    *dV_WM_0_out = dV_WM_0;
    *dV_WM_out = dV_WM;
    *dV_BWM_0_out = dV_BWM_0;
    *dV_BWM_out = dV_BWM;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_collision_moments_check(const neutrino_nucleon_collision_moments_fixed *c,
    double k, double f0, double df0_dk, double d2f0_dk2, double g, double dg_dk, double d2g_dk2, double d3g_dk3,
    double h, double dh_dk, double d2h_dk2)
{
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int f0_outside = (f0 < 1.0/1000.0) | (999.0/1000.0 < f0);
    const int df0_dk_outside = (df0_dk < -1.0) | (1.0 < df0_dk);
    const int d2f0_dk2_outside = (d2f0_dk2 < -1.0) | (1.0 < d2f0_dk2);
    const double g_low = -f0;
    const int g_outside = (g < g_low) | (f0 < g);
    const int dg_dk_outside = (dg_dk < -1.0) | (1.0 < dg_dk);
    const int d2g_dk2_outside = (d2g_dk2 < -1.0) | (1.0 < d2g_dk2);
    const int d3g_dk3_outside = (d3g_dk3 < -1.0) | (1.0 < d3g_dk3);
    const int h_outside = (h < g_low) | (f0 < h);
    const int dh_dk_outside = (dh_dk < -1.0) | (1.0 < dh_dk);
    const int d2h_dk2_outside = (d2h_dk2 < -1.0) | (1.0 < d2h_dk2);
    const int validity_1_outside = k <= c->x30;
    return c->nk_outside | (uint64_t)k_outside << 0
        | (uint64_t)f0_outside << 1
        | (uint64_t)df0_dk_outside << 2
        | (uint64_t)d2f0_dk2_outside << 3
        | (uint64_t)g_outside << 4
        | (uint64_t)dg_dk_outside << 5
        | (uint64_t)d2g_dk2_outside << 6
        | (uint64_t)d3g_dk3_outside << 7
        | (uint64_t)h_outside << 8
        | (uint64_t)dh_dk_outside << 9
        | (uint64_t)d2h_dk2_outside << 10
        | (uint64_t)validity_1_outside << 19;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_collision_moments_passes(const neutrino_nucleon_collision_moments_fixed *c,
    double k, double f0, double df0_dk, double d2f0_dk2, double g, double dg_dk, double d2g_dk2, double d3g_dk3,
    double h, double dh_dk, double d2h_dk2)
{
    const double g_low = -f0;
    const double nk_bound1 = c->k_low < c->x30 || c->k_low != c->k_low ? c->x30 : c->k_low;
    const int nk_inside = !(k <= nk_bound1)
        & !(c->k_high < k)
        & !(f0 < 1.0/1000.0)
        & !(999.0/1000.0 < f0)
        & !(df0_dk < -1.0)
        & !(1.0 < df0_dk)
        & !(d2f0_dk2 < -1.0)
        & !(1.0 < d2f0_dk2)
        & !(g < g_low)
        & !(f0 < g)
        & !(dg_dk < -1.0)
        & !(1.0 < dg_dk)
        & !(d2g_dk2 < -1.0)
        & !(1.0 < d2g_dk2)
        & !(d3g_dk3 < -1.0)
        & !(1.0 < d3g_dk3)
        & !(h < g_low)
        & !(f0 < h)
        & !(dh_dk < -1.0)
        & !(1.0 < dh_dk)
        & !(d2h_dk2 < -1.0)
        & !(1.0 < d2h_dk2);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_collision_moments_loop(size_t nk_n,
    const neutrino_nucleon_collision_moments_fixed *nk_fixed, const double *NK_RESTRICT k,
    const double *NK_RESTRICT f0, const double *NK_RESTRICT df0_dk, const double *NK_RESTRICT d2f0_dk2,
    const double *NK_RESTRICT g, const double *NK_RESTRICT dg_dk, const double *NK_RESTRICT d2g_dk2,
    const double *NK_RESTRICT d3g_dk3, const double *NK_RESTRICT h, const double *NK_RESTRICT dh_dk,
    const double *NK_RESTRICT d2h_dk2, double *NK_RESTRICT V_0_out, double *NK_RESTRICT dV_B_out,
    double *NK_RESTRICT dV_WM_0_out, double *NK_RESTRICT dV_WM_out, double *NK_RESTRICT dV_BWM_0_out,
    double *NK_RESTRICT dV_BWM_out)
{
    const neutrino_nucleon_collision_moments_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*17*sizeof(double) > NK_FAR(17);
    NK_LINE double nk_block_V_0_out[NK_BLOCK];
    NK_LINE double nk_block_dV_B_out[NK_BLOCK];
    NK_LINE double nk_block_dV_WM_0_out[NK_BLOCK];
    NK_LINE double nk_block_dV_WM_out[NK_BLOCK];
    NK_LINE double nk_block_dV_BWM_0_out[NK_BLOCK];
    NK_LINE double nk_block_dV_BWM_out[NK_BLOCK];
    const int nk_past = nk_n*17*sizeof(double) > NK_STREAMED && NK_ON_LINE(V_0_out) && NK_ON_LINE(dV_B_out)
        && NK_ON_LINE(dV_WM_0_out) && NK_ON_LINE(dV_WM_out) && NK_ON_LINE(dV_BWM_0_out) && NK_ON_LINE(dV_BWM_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 17, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(17) + nk_block) {
            nk_fetch(k, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            nk_fetch(f0, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            nk_fetch(df0_dk, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            nk_fetch(d2f0_dk2, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            nk_fetch(g, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            nk_fetch(dg_dk, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            nk_fetch(d2g_dk2, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            nk_fetch(d3g_dk3, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            nk_fetch(h, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            nk_fetch(dh_dk, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            nk_fetch(d2h_dk2, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            if (!nk_past) nk_fetch_result(V_0_out, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            if (!nk_past) nk_fetch_result(dV_B_out, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            if (!nk_past) nk_fetch_result(dV_WM_0_out, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            if (!nk_past) nk_fetch_result(dV_WM_out, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            if (!nk_past) nk_fetch_result(dV_BWM_0_out, NK_AHEAD(17), NK_FETCHED(1, 17, double));
            if (!nk_past) nk_fetch_result(dV_BWM_out, NK_AHEAD(17), NK_FETCHED(1, 17, double));
        }
        double *const nk_V_0_out = nk_past ? nk_block_V_0_out : V_0_out;
        double *const nk_dV_B_out = nk_past ? nk_block_dV_B_out : dV_B_out;
        double *const nk_dV_WM_0_out = nk_past ? nk_block_dV_WM_0_out : dV_WM_0_out;
        double *const nk_dV_WM_out = nk_past ? nk_block_dV_WM_out : dV_WM_out;
        double *const nk_dV_BWM_0_out = nk_past ? nk_block_dV_BWM_0_out : dV_BWM_0_out;
        double *const nk_dV_BWM_out = nk_past ? nk_block_dV_BWM_out : dV_BWM_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_collision_moments_formulas(&c, k[nk_i], f0[nk_i], df0_dk[nk_i], d2f0_dk2[nk_i], g[nk_i],
                dg_dk[nk_i], d2g_dk2[nk_i], d3g_dk3[nk_i], h[nk_i], dh_dk[nk_i], d2h_dk2[nk_i], &nk_V_0_out[nk_i],
                &nk_dV_B_out[nk_i], &nk_dV_WM_0_out[nk_i], &nk_dV_WM_out[nk_i], &nk_dV_BWM_0_out[nk_i],
                &nk_dV_BWM_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_collision_moments_passes(&c, k[nk_i], f0[nk_i],
                df0_dk[nk_i], d2f0_dk2[nk_i], g[nk_i], dg_dk[nk_i], d2g_dk2[nk_i], d3g_dk3[nk_i], h[nk_i],
                dh_dk[nk_i], d2h_dk2[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_collision_moments_check(&c, k[nk_i], f0[nk_i], df0_dk[nk_i],
                    d2f0_dk2[nk_i], g[nk_i], dg_dk[nk_i], d2g_dk2[nk_i], d3g_dk3[nk_i], h[nk_i], dh_dk[nk_i],
                    d2h_dk2[nk_i]);
        }
        if (nk_past) {
            nk_stream(V_0_out, nk_block_V_0_out, nk_count);
            nk_stream(dV_B_out, nk_block_dV_B_out, nk_count);
            nk_stream(dV_WM_0_out, nk_block_dV_WM_0_out, nk_count);
            nk_stream(dV_WM_out, nk_block_dV_WM_out, nk_count);
            nk_stream(dV_BWM_0_out, nk_block_dV_BWM_0_out, nk_count);
            nk_stream(dV_BWM_out, nk_block_dV_BWM_out, nk_count);
        }
        k += nk_count;
        f0 += nk_count;
        df0_dk += nk_count;
        d2f0_dk2 += nk_count;
        g += nk_count;
        dg_dk += nk_count;
        d2g_dk2 += nk_count;
        d3g_dk3 += nk_count;
        h += nk_count;
        dh_dk += nk_count;
        d2h_dk2 += nk_count;
        V_0_out += nk_count;
        dV_B_out += nk_count;
        dV_WM_0_out += nk_count;
        dV_WM_out += nk_count;
        dV_BWM_0_out += nk_count;
        dV_BWM_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_collision_moments_vary(size_t nk_n, const double *NK_RESTRICT k,
    const double *NK_RESTRICT f0, const double *NK_RESTRICT df0_dk, const double *NK_RESTRICT d2f0_dk2,
    const double *NK_RESTRICT g, const double *NK_RESTRICT dg_dk, const double *NK_RESTRICT d2g_dk2,
    const double *NK_RESTRICT d3g_dk3, const double *NK_RESTRICT h, const double *NK_RESTRICT dh_dk,
    const double *NK_RESTRICT d2h_dk2, const double *NK_RESTRICT T, const double *NK_RESTRICT m,
    const double *NK_RESTRICT n, const double *NK_RESTRICT mu_B_B, const double *NK_RESTRICT c_V,
    const double *NK_RESTRICT c_A, const double *NK_RESTRICT F_2, const double *NK_RESTRICT G_F,
    double *NK_RESTRICT V_0_out, double *NK_RESTRICT dV_B_out, double *NK_RESTRICT dV_WM_0_out,
    double *NK_RESTRICT dV_WM_out, double *NK_RESTRICT dV_BWM_0_out, double *NK_RESTRICT dV_BWM_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_collision_moments_fixed c = neutrino_nucleon_collision_moments_prepare(T[nk_i],
            m[nk_i], n[nk_i], mu_B_B[nk_i], c_V[nk_i], c_A[nk_i], F_2[nk_i], G_F[nk_i]);
        neutrino_nucleon_collision_moments_formulas(&c, k[nk_i], f0[nk_i], df0_dk[nk_i], d2f0_dk2[nk_i], g[nk_i],
            dg_dk[nk_i], d2g_dk2[nk_i], d3g_dk3[nk_i], h[nk_i], dh_dk[nk_i], d2h_dk2[nk_i], &V_0_out[nk_i],
            &dV_B_out[nk_i], &dV_WM_0_out[nk_i], &dV_WM_out[nk_i], &dV_BWM_0_out[nk_i], &dV_BWM_out[nk_i]);
        nk_outside |= neutrino_nucleon_collision_moments_check(&c, k[nk_i], f0[nk_i], df0_dk[nk_i], d2f0_dk2[nk_i],
            g[nk_i], dg_dk[nk_i], d2g_dk2[nk_i], d3g_dk3[nk_i], h[nk_i], dh_dk[nk_i], d2h_dk2[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_collision_moments_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_collision_moments_loop(nk_n,
        (const neutrino_nucleon_collision_moments_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_out[0], nk_out[1], nk_out[2],
        nk_out[3], nk_out[4], nk_out[5]);
}

NK_LOOP uint64_t neutrino_nucleon_collision_moments_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_collision_moments_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12], nk_in[13], nk_in[14],
        nk_in[15], nk_in[16], nk_in[17], nk_in[18], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4],
        nk_out[5]);
}

NK_RUN(neutrino_nucleon_collision_moments_same, neutrino_nucleon_collision_moments_elements, double)
NK_RUN(neutrino_nucleon_collision_moments_varied, neutrino_nucleon_collision_moments_varied_elements, double)

static uint64_t neutrino_nucleon_collision_moments_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_collision_moments_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_collision_moments_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_collision_moments(double k, double f0, double df0_dk, double d2f0_dk2, double g,
    double dg_dk, double d2g_dk2, double d3g_dk3, double h, double dh_dk, double d2h_dk2, double T, double m, double n,
    double mu_B_B, double c_V, double c_A, double F_2, double G_F, double *V_0_out, double *dV_B_out,
    double *dV_WM_0_out, double *dV_WM_out, double *dV_BWM_0_out, double *dV_BWM_out)
{
    const neutrino_nucleon_collision_moments_fixed c = neutrino_nucleon_collision_moments_prepare(T, m, n, mu_B_B,
        c_V, c_A, F_2, G_F);
    neutrino_nucleon_collision_moments_formulas(&c, k, f0, df0_dk, d2f0_dk2, g, dg_dk, d2g_dk2, d3g_dk3, h, dh_dk,
        d2h_dk2, V_0_out, dV_B_out, dV_WM_0_out, dV_WM_out, dV_BWM_0_out, dV_BWM_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_collision_moments_outside(double k, double f0, double df0_dk,
    double d2f0_dk2, double g, double dg_dk, double d2g_dk2, double d3g_dk3, double h, double dh_dk, double d2h_dk2,
    double T, double m, double n, double mu_B_B, double c_V, double c_A, double F_2, double G_F)
{
    const neutrino_nucleon_collision_moments_fixed c = neutrino_nucleon_collision_moments_prepare(T, m, n, mu_B_B,
        c_V, c_A, F_2, G_F);
    return neutrino_nucleon_collision_moments_check(&c, k, f0, df0_dk, d2f0_dk2, g, dg_dk, d2g_dk2, d3g_dk3, h,
        dh_dk, d2h_dk2);
}

NK_API uint64_t neutrino_nucleon_collision_moments_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *f0, ptrdiff_t f0_stride, const double *df0_dk, ptrdiff_t df0_dk_stride,
    const double *d2f0_dk2, ptrdiff_t d2f0_dk2_stride, const double *g, ptrdiff_t g_stride,
    const double *dg_dk, ptrdiff_t dg_dk_stride, const double *d2g_dk2, ptrdiff_t d2g_dk2_stride,
    const double *d3g_dk3, ptrdiff_t d3g_dk3_stride, const double *h, ptrdiff_t h_stride,
    const double *dh_dk, ptrdiff_t dh_dk_stride, const double *d2h_dk2, ptrdiff_t d2h_dk2_stride,
    const double *T, ptrdiff_t T_stride, const double *m, ptrdiff_t m_stride, const double *n, ptrdiff_t n_stride,
    const double *mu_B_B, ptrdiff_t mu_B_B_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *F_2, ptrdiff_t F_2_stride,
    const double *G_F, ptrdiff_t G_F_stride, double *V_0_out, ptrdiff_t V_0_out_stride,
    double *dV_B_out, ptrdiff_t dV_B_out_stride, double *dV_WM_0_out, ptrdiff_t dV_WM_0_out_stride,
    double *dV_WM_out, ptrdiff_t dV_WM_out_stride, double *dV_BWM_0_out, ptrdiff_t dV_BWM_0_out_stride,
    double *dV_BWM_out, ptrdiff_t dV_BWM_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {f0, f0_stride}, {df0_dk, df0_dk_stride},
        {d2f0_dk2, d2f0_dk2_stride}, {g, g_stride}, {dg_dk, dg_dk_stride}, {d2g_dk2, d2g_dk2_stride},
        {d3g_dk3, d3g_dk3_stride}, {h, h_stride}, {dh_dk, dh_dk_stride}, {d2h_dk2, d2h_dk2_stride}, {T, T_stride},
        {m, m_stride}, {n, n_stride}, {mu_B_B, mu_B_B_stride}, {c_V, c_V_stride}, {c_A, c_A_stride},
        {F_2, F_2_stride}, {G_F, G_F_stride}};
    const nk_output nk_out[] = {{V_0_out, V_0_out_stride}, {dV_B_out, dV_B_out_stride},
        {dV_WM_0_out, dV_WM_0_out_stride}, {dV_WM_out, dV_WM_out_stride}, {dV_BWM_0_out, dV_BWM_0_out_stride},
        {dV_BWM_out, dV_BWM_out_stride}};
    const nk_kernel nk_this = {11, 19, 6, neutrino_nucleon_collision_moments_run};
    NK_LINE double nk_buffer[25 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_collision_moments_fixed c = neutrino_nucleon_collision_moments_prepare(*T, *m, *n,
            *mu_B_B, *c_V, *c_A, *F_2, *G_F);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.conditions
 *
 * What decides whether the expansions hold: fugacity of the nucleons, and the lowest neutrino energy (its modulus; it has the sign of the magnetic moment)
 *
 * Equation  ando2003:t5 fugacity: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:t12 validity bound: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  n [MeV^3] from 1 to 50000: number density of target nucleons
 * Variable  mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
 * Parameter T [MeV] from 1 to 10 (T << m): matter temperature
 * Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
 * Output    fugacity [1]: fugacity of the nucleons; small where they are nondegenerate (ando2003:t5)
 * Output    k_min [MeV]: lowest energy at which the expansion in B holds (ando2003:t12)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   dc00875ca1cba4e4
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    double mu_B_B_high;
    double mu_B_B_low;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_conditions_fixed;

NK_INLINE neutrino_nucleon_conditions_fixed neutrino_nucleon_conditions_prepare(double T, double m)
{
    neutrino_nucleon_conditions_fixed c;
    const double x2 = sqrt(T);
    const double x3 = sqrt(m);
    const double x0 = sqrt(2.0)*(NK_PI*sqrt(NK_PI))/(T*x2*(m*x3));
    const double x1 = x3/x2;
    const double mu_B_B_high = 1.0/10.0*T;
    const double mu_B_B_low = -mu_B_B_high;
    const int T_outside = (T < 1.0) | (10.0 < T);
    const int m_outside = (m < 938.0) | (940.0 < m);
    c.x0 = x0;
    c.x1 = x1;
    c.mu_B_B_high = mu_B_B_high;
    c.mu_B_B_low = mu_B_B_low;
    c.nk_outside = (uint64_t)T_outside << 2
        | (uint64_t)m_outside << 3;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_conditions_formulas(const neutrino_nucleon_conditions_fixed *c, double n,
    double mu_B_B, double *fugacity_out, double *k_min_out)
{
    const double fugacity = n*c->x0;  /* ando2003:t5 */
    const double k_min = mu_B_B*c->x1;  /* ando2003:t12 */
    *fugacity_out = fugacity;
    *k_min_out = k_min;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_conditions_check(const neutrino_nucleon_conditions_fixed *c, double n,
    double mu_B_B)
{
    const int n_outside = (n < 1.0) | (50000.0 < n);
    const int mu_B_B_outside = (mu_B_B < c->mu_B_B_low) | (c->mu_B_B_high < mu_B_B);
    return c->nk_outside | (uint64_t)n_outside << 0
        | (uint64_t)mu_B_B_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_conditions_passes(const neutrino_nucleon_conditions_fixed *c, double n,
    double mu_B_B)
{
    const int nk_inside = !(n < 1.0)
        & !(50000.0 < n)
        & !(mu_B_B < c->mu_B_B_low)
        & !(c->mu_B_B_high < mu_B_B);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_conditions_loop(size_t nk_n, const neutrino_nucleon_conditions_fixed *nk_fixed,
    const double *NK_RESTRICT n, const double *NK_RESTRICT mu_B_B, double *NK_RESTRICT fugacity_out,
    double *NK_RESTRICT k_min_out)
{
    const neutrino_nucleon_conditions_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*4*sizeof(double) > NK_FAR(4);
    NK_LINE double nk_block_fugacity_out[NK_BLOCK];
    NK_LINE double nk_block_k_min_out[NK_BLOCK];
    const int nk_past = nk_n*4*sizeof(double) > NK_STREAMED && NK_ON_LINE(fugacity_out) && NK_ON_LINE(k_min_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 4, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(4) + nk_block) {
            nk_fetch(n, NK_AHEAD(4), NK_FETCHED(1, 4, double));
            nk_fetch(mu_B_B, NK_AHEAD(4), NK_FETCHED(1, 4, double));
            if (!nk_past) nk_fetch_result(fugacity_out, NK_AHEAD(4), NK_FETCHED(1, 4, double));
            if (!nk_past) nk_fetch_result(k_min_out, NK_AHEAD(4), NK_FETCHED(1, 4, double));
        }
        double *const nk_fugacity_out = nk_past ? nk_block_fugacity_out : fugacity_out;
        double *const nk_k_min_out = nk_past ? nk_block_k_min_out : k_min_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_conditions_formulas(&c, n[nk_i], mu_B_B[nk_i], &nk_fugacity_out[nk_i],
                &nk_k_min_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_conditions_passes(&c, n[nk_i], mu_B_B[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_conditions_check(&c, n[nk_i], mu_B_B[nk_i]);
        }
        if (nk_past) {
            nk_stream(fugacity_out, nk_block_fugacity_out, nk_count);
            nk_stream(k_min_out, nk_block_k_min_out, nk_count);
        }
        n += nk_count;
        mu_B_B += nk_count;
        fugacity_out += nk_count;
        k_min_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_conditions_vary(size_t nk_n, const double *NK_RESTRICT n,
    const double *NK_RESTRICT mu_B_B, const double *NK_RESTRICT T, const double *NK_RESTRICT m,
    double *NK_RESTRICT fugacity_out, double *NK_RESTRICT k_min_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_conditions_fixed c = neutrino_nucleon_conditions_prepare(T[nk_i], m[nk_i]);
        neutrino_nucleon_conditions_formulas(&c, n[nk_i], mu_B_B[nk_i], &fugacity_out[nk_i], &k_min_out[nk_i]);
        nk_outside |= neutrino_nucleon_conditions_check(&c, n[nk_i], mu_B_B[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_conditions_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_conditions_loop(nk_n, (const neutrino_nucleon_conditions_fixed *)nk_fixed, nk_in[0],
        nk_in[1], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t neutrino_nucleon_conditions_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_conditions_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0], nk_out[1]);
}

NK_RUN(neutrino_nucleon_conditions_same, neutrino_nucleon_conditions_elements, double)
NK_RUN(neutrino_nucleon_conditions_varied, neutrino_nucleon_conditions_varied_elements, double)

static uint64_t neutrino_nucleon_conditions_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_conditions_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_conditions_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_conditions(double n, double mu_B_B, double T, double m, double *fugacity_out,
    double *k_min_out)
{
    const neutrino_nucleon_conditions_fixed c = neutrino_nucleon_conditions_prepare(T, m);
    neutrino_nucleon_conditions_formulas(&c, n, mu_B_B, fugacity_out, k_min_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_conditions_outside(double n, double mu_B_B, double T, double m)
{
    const neutrino_nucleon_conditions_fixed c = neutrino_nucleon_conditions_prepare(T, m);
    return neutrino_nucleon_conditions_check(&c, n, mu_B_B);
}

NK_API uint64_t neutrino_nucleon_conditions_array(size_t nk_n, const double *n, ptrdiff_t n_stride,
    const double *mu_B_B, ptrdiff_t mu_B_B_stride, const double *T, ptrdiff_t T_stride,
    const double *m, ptrdiff_t m_stride, double *fugacity_out, ptrdiff_t fugacity_out_stride,
    double *k_min_out, ptrdiff_t k_min_out_stride)
{
    const nk_input nk_in[] = {{n, n_stride}, {mu_B_B, mu_B_B_stride}, {T, T_stride}, {m, m_stride}};
    const nk_output nk_out[] = {{fugacity_out, fugacity_out_stride}, {k_min_out, k_min_out_stride}};
    const nk_kernel nk_this = {2, 4, 2, neutrino_nucleon_conditions_run};
    NK_LINE double nk_buffer[6 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_conditions_fixed c = neutrino_nucleon_conditions_prepare(*T, *m);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.conditions in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    float x1;
    float mu_B_B_high;
    float mu_B_B_low;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_conditions_f32_fixed;

NK_INLINE neutrino_nucleon_conditions_f32_fixed neutrino_nucleon_conditions_f32_prepare(float T, float m)
{
    neutrino_nucleon_conditions_f32_fixed c;
    const float x2 = sqrtf(T);
    const float x3 = sqrtf(m);
    const float x0 = sqrtf(2.0f)*(NK_PI_F*sqrtf(NK_PI_F))/(T*x2*(m*x3));
    const float x1 = x3/x2;
    const float mu_B_B_high = 1.0f/10.0f*T;
    const float mu_B_B_low = -mu_B_B_high;
    const int T_outside = (T < 1.0f) | (10.0f < T);
    const int m_outside = (m < 938.0f) | (940.0f < m);
    c.x0 = x0;
    c.x1 = x1;
    c.mu_B_B_high = mu_B_B_high;
    c.mu_B_B_low = mu_B_B_low;
    c.nk_outside = (uint32_t)T_outside << 2
        | (uint32_t)m_outside << 3;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_conditions_f32_formulas(const neutrino_nucleon_conditions_f32_fixed *c, float n,
    float mu_B_B, float *fugacity_out, float *k_min_out)
{
    const float fugacity = n*c->x0;  /* ando2003:t5 */
    const float k_min = mu_B_B*c->x1;  /* ando2003:t12 */
    *fugacity_out = fugacity;
    *k_min_out = k_min;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_nucleon_conditions_f32_check(const neutrino_nucleon_conditions_f32_fixed *c, float n,
    float mu_B_B)
{
    const int n_outside = (n < 1.0f) | (50000.0f < n);
    const int mu_B_B_outside = (mu_B_B < c->mu_B_B_low) | (c->mu_B_B_high < mu_B_B);
    return c->nk_outside | (uint32_t)n_outside << 0
        | (uint32_t)mu_B_B_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_nucleon_conditions_f32_passes(const neutrino_nucleon_conditions_f32_fixed *c, float n,
    float mu_B_B)
{
    const int nk_inside = !(n < 1.0f)
        & !(50000.0f < n)
        & !(mu_B_B < c->mu_B_B_low)
        & !(c->mu_B_B_high < mu_B_B);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_conditions_f32_loop(size_t nk_n,
    const neutrino_nucleon_conditions_f32_fixed *nk_fixed, const float *NK_RESTRICT n, const float *NK_RESTRICT mu_B_B,
    float *NK_RESTRICT fugacity_out, float *NK_RESTRICT k_min_out)
{
    const neutrino_nucleon_conditions_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*4*sizeof(float) > NK_FAR(4);
    NK_LINE float nk_block_fugacity_out[NK_BLOCK];
    NK_LINE float nk_block_k_min_out[NK_BLOCK];
    const int nk_past = nk_n*4*sizeof(float) > NK_STREAMED && NK_ON_LINE(fugacity_out) && NK_ON_LINE(k_min_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 4, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(4) + nk_block) {
            nk_fetch_f32(n, NK_AHEAD(4), NK_FETCHED(1, 4, float));
            nk_fetch_f32(mu_B_B, NK_AHEAD(4), NK_FETCHED(1, 4, float));
            if (!nk_past) nk_fetch_result_f32(fugacity_out, NK_AHEAD(4), NK_FETCHED(1, 4, float));
            if (!nk_past) nk_fetch_result_f32(k_min_out, NK_AHEAD(4), NK_FETCHED(1, 4, float));
        }
        float *const nk_fugacity_out = nk_past ? nk_block_fugacity_out : fugacity_out;
        float *const nk_k_min_out = nk_past ? nk_block_k_min_out : k_min_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_conditions_f32_formulas(&c, n[nk_i], mu_B_B[nk_i], &nk_fugacity_out[nk_i],
                &nk_k_min_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_conditions_f32_passes(&c, n[nk_i], mu_B_B[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_conditions_f32_check(&c, n[nk_i], mu_B_B[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(fugacity_out, nk_block_fugacity_out, nk_count);
            nk_stream_f32(k_min_out, nk_block_k_min_out, nk_count);
        }
        n += nk_count;
        mu_B_B += nk_count;
        fugacity_out += nk_count;
        k_min_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_conditions_f32_vary(size_t nk_n, const float *NK_RESTRICT n,
    const float *NK_RESTRICT mu_B_B, const float *NK_RESTRICT T, const float *NK_RESTRICT m,
    float *NK_RESTRICT fugacity_out, float *NK_RESTRICT k_min_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_conditions_f32_fixed c = neutrino_nucleon_conditions_f32_prepare(T[nk_i], m[nk_i]);
        neutrino_nucleon_conditions_f32_formulas(&c, n[nk_i], mu_B_B[nk_i], &fugacity_out[nk_i], &k_min_out[nk_i]);
        nk_outside |= neutrino_nucleon_conditions_f32_check(&c, n[nk_i], mu_B_B[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_conditions_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_conditions_f32_loop(nk_n, (const neutrino_nucleon_conditions_f32_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t neutrino_nucleon_conditions_f32_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_conditions_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0], nk_out[1]);
}

NK_RUN(neutrino_nucleon_conditions_f32_same, neutrino_nucleon_conditions_f32_elements, float)
NK_RUN(neutrino_nucleon_conditions_f32_varied, neutrino_nucleon_conditions_f32_varied_elements, float)

static uint64_t neutrino_nucleon_conditions_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_conditions_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_conditions_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_conditions_f32(float n, float mu_B_B, float T, float m, float *fugacity_out,
    float *k_min_out)
{
    const neutrino_nucleon_conditions_f32_fixed c = neutrino_nucleon_conditions_f32_prepare(T, m);
    neutrino_nucleon_conditions_f32_formulas(&c, n, mu_B_B, fugacity_out, k_min_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_conditions_f32_outside(float n, float mu_B_B, float T, float m)
{
    const neutrino_nucleon_conditions_f32_fixed c = neutrino_nucleon_conditions_f32_prepare(T, m);
    return neutrino_nucleon_conditions_f32_check(&c, n, mu_B_B);
}

NK_API uint64_t neutrino_nucleon_conditions_f32_array(size_t nk_n, const float *n, ptrdiff_t n_stride,
    const float *mu_B_B, ptrdiff_t mu_B_B_stride, const float *T, ptrdiff_t T_stride,
    const float *m, ptrdiff_t m_stride, float *fugacity_out, ptrdiff_t fugacity_out_stride,
    float *k_min_out, ptrdiff_t k_min_out_stride)
{
    const nk_input_f32 nk_in[] = {{n, n_stride}, {mu_B_B, mu_B_B_stride}, {T, T_stride}, {m, m_stride}};
    const nk_output_f32 nk_out[] = {{fugacity_out, fugacity_out_stride}, {k_min_out, k_min_out_stride}};
    const nk_kernel_f32 nk_this = {2, 4, 2, neutrino_nucleon_conditions_f32_run};
    NK_LINE float nk_buffer[6 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_nucleon_conditions_f32_fixed c = neutrino_nucleon_conditions_f32_prepare(*T, *m);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.couplings
 *
 * Couplings of scattering and absorption on neutrons, from g_A, sin^2 theta_W and the moments of Table I
 *
 * Equation  ando2003:table1.neutron neutron scattering couplings: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:table1.absorption absorption couplings: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  g_A [1] from 1.2 to 1.3: axial coupling
 * Variable  sin2_theta_W [1] from 0.2 to 0.25: weak mixing angle
 * Variable  mu_p_anom [1] from -4 to 4: proton moment of Table I in nuclear magnetons (anomalous)
 * Variable  mu_n_anom [1] from -4 to 4: neutron moment of Table I in nuclear magnetons
 * Output    c_V [1]: vector coupling (scattering) (ando2003:table1.neutron)
 * Output    c_A [1]: axial coupling (scattering) (ando2003:table1.neutron)
 * Output    F_2 [1]: weak-magnetism coupling (scattering) (ando2003:table1.neutron)
 * Output    c_V_abs [1]: vector coupling (absorption) (ando2003:table1.absorption)
 * Output    c_A_abs [1]: axial coupling (absorption) (ando2003:table1.absorption)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   cb863e2803c24f65
 */
/* What depends on parameters alone. */
typedef struct {
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_couplings_fixed;

NK_INLINE neutrino_nucleon_couplings_fixed neutrino_nucleon_couplings_prepare(void)
{
    neutrino_nucleon_couplings_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_couplings_formulas(const neutrino_nucleon_couplings_fixed *c, double g_A,
    double sin2_theta_W, double mu_p_anom, double mu_n_anom, double *c_V_out, double *c_A_out, double *F_2_out,
    double *c_V_abs_out, double *c_A_abs_out)
{
    (void)c;
    const double c_A = -(0.5*g_A);  /* ando2003:table1.neutron */
    const double F_2 = mu_n_anom*(0.5 - sin2_theta_W*2.0) - mu_p_anom*0.5;  /* ando2003:table1.neutron */
    *c_V_out = -0.5;
    *c_A_out = c_A;
    *F_2_out = F_2;
    *c_V_abs_out = 1.0;
    *c_A_abs_out = g_A;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_couplings_check(const neutrino_nucleon_couplings_fixed *c, double g_A,
    double sin2_theta_W, double mu_p_anom, double mu_n_anom)
{
    const int g_A_outside = (g_A < 6.0/5.0) | (13.0/10.0 < g_A);
    const int sin2_theta_W_outside = (sin2_theta_W < 1.0/5.0) | (0.25 < sin2_theta_W);
    const int mu_p_anom_outside = (mu_p_anom < -4.0) | (4.0 < mu_p_anom);
    const int mu_n_anom_outside = (mu_n_anom < -4.0) | (4.0 < mu_n_anom);
    return c->nk_outside | (uint64_t)g_A_outside << 0
        | (uint64_t)sin2_theta_W_outside << 1
        | (uint64_t)mu_p_anom_outside << 2
        | (uint64_t)mu_n_anom_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_couplings_passes(const neutrino_nucleon_couplings_fixed *c, double g_A,
    double sin2_theta_W, double mu_p_anom, double mu_n_anom)
{
    (void)c;
    const int nk_inside = !(g_A < 6.0/5.0)
        & !(13.0/10.0 < g_A)
        & !(sin2_theta_W < 1.0/5.0)
        & !(0.25 < sin2_theta_W)
        & !(mu_p_anom < -4.0)
        & !(4.0 < mu_p_anom)
        & !(mu_n_anom < -4.0)
        & !(4.0 < mu_n_anom);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_couplings_loop(size_t nk_n, const neutrino_nucleon_couplings_fixed *nk_fixed,
    const double *NK_RESTRICT g_A, const double *NK_RESTRICT sin2_theta_W, const double *NK_RESTRICT mu_p_anom,
    const double *NK_RESTRICT mu_n_anom, double *NK_RESTRICT c_V_out, double *NK_RESTRICT c_A_out,
    double *NK_RESTRICT F_2_out, double *NK_RESTRICT c_V_abs_out, double *NK_RESTRICT c_A_abs_out)
{
    const neutrino_nucleon_couplings_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*9*sizeof(double) > NK_FAR(9);
    NK_LINE double nk_block_c_V_out[NK_BLOCK];
    NK_LINE double nk_block_c_A_out[NK_BLOCK];
    NK_LINE double nk_block_F_2_out[NK_BLOCK];
    NK_LINE double nk_block_c_V_abs_out[NK_BLOCK];
    NK_LINE double nk_block_c_A_abs_out[NK_BLOCK];
    const int nk_past = nk_n*9*sizeof(double) > NK_STREAMED && NK_ON_LINE(c_V_out) && NK_ON_LINE(c_A_out)
        && NK_ON_LINE(F_2_out) && NK_ON_LINE(c_V_abs_out) && NK_ON_LINE(c_A_abs_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 9, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch(g_A, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(sin2_theta_W, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(mu_p_anom, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(mu_n_anom, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(c_V_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(c_A_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(F_2_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(c_V_abs_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(c_A_abs_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
        }
        double *const nk_c_V_out = nk_past ? nk_block_c_V_out : c_V_out;
        double *const nk_c_A_out = nk_past ? nk_block_c_A_out : c_A_out;
        double *const nk_F_2_out = nk_past ? nk_block_F_2_out : F_2_out;
        double *const nk_c_V_abs_out = nk_past ? nk_block_c_V_abs_out : c_V_abs_out;
        double *const nk_c_A_abs_out = nk_past ? nk_block_c_A_abs_out : c_A_abs_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_couplings_formulas(&c, g_A[nk_i], sin2_theta_W[nk_i], mu_p_anom[nk_i], mu_n_anom[nk_i],
                &nk_c_V_out[nk_i], &nk_c_A_out[nk_i], &nk_F_2_out[nk_i], &nk_c_V_abs_out[nk_i], &nk_c_A_abs_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_couplings_passes(&c, g_A[nk_i], sin2_theta_W[nk_i],
                mu_p_anom[nk_i], mu_n_anom[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_couplings_check(&c, g_A[nk_i], sin2_theta_W[nk_i], mu_p_anom[nk_i],
                    mu_n_anom[nk_i]);
        }
        if (nk_past) {
            nk_stream(c_V_out, nk_block_c_V_out, nk_count);
            nk_stream(c_A_out, nk_block_c_A_out, nk_count);
            nk_stream(F_2_out, nk_block_F_2_out, nk_count);
            nk_stream(c_V_abs_out, nk_block_c_V_abs_out, nk_count);
            nk_stream(c_A_abs_out, nk_block_c_A_abs_out, nk_count);
        }
        g_A += nk_count;
        sin2_theta_W += nk_count;
        mu_p_anom += nk_count;
        mu_n_anom += nk_count;
        c_V_out += nk_count;
        c_A_out += nk_count;
        F_2_out += nk_count;
        c_V_abs_out += nk_count;
        c_A_abs_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t neutrino_nucleon_couplings_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_couplings_loop(nk_n, (const neutrino_nucleon_couplings_fixed *)nk_fixed, nk_in[0],
        nk_in[1], nk_in[2], nk_in[3], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4]);
}

NK_RUN(neutrino_nucleon_couplings_run, neutrino_nucleon_couplings_elements, double)

NK_API NK_DEVICE void neutrino_nucleon_couplings(double g_A, double sin2_theta_W, double mu_p_anom, double mu_n_anom,
    double *c_V_out, double *c_A_out, double *F_2_out, double *c_V_abs_out, double *c_A_abs_out)
{
    const neutrino_nucleon_couplings_fixed c = neutrino_nucleon_couplings_prepare();
    neutrino_nucleon_couplings_formulas(&c, g_A, sin2_theta_W, mu_p_anom, mu_n_anom, c_V_out, c_A_out, F_2_out,
        c_V_abs_out, c_A_abs_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_couplings_outside(double g_A, double sin2_theta_W, double mu_p_anom,
    double mu_n_anom)
{
    const neutrino_nucleon_couplings_fixed c = neutrino_nucleon_couplings_prepare();
    return neutrino_nucleon_couplings_check(&c, g_A, sin2_theta_W, mu_p_anom, mu_n_anom);
}

NK_API uint64_t neutrino_nucleon_couplings_array(size_t nk_n, const double *g_A, ptrdiff_t g_A_stride,
    const double *sin2_theta_W, ptrdiff_t sin2_theta_W_stride, const double *mu_p_anom, ptrdiff_t mu_p_anom_stride,
    const double *mu_n_anom, ptrdiff_t mu_n_anom_stride, double *c_V_out, ptrdiff_t c_V_out_stride,
    double *c_A_out, ptrdiff_t c_A_out_stride, double *F_2_out, ptrdiff_t F_2_out_stride,
    double *c_V_abs_out, ptrdiff_t c_V_abs_out_stride, double *c_A_abs_out, ptrdiff_t c_A_abs_out_stride)
{
    const nk_input nk_in[] = {{g_A, g_A_stride}, {sin2_theta_W, sin2_theta_W_stride},
        {mu_p_anom, mu_p_anom_stride}, {mu_n_anom, mu_n_anom_stride}};
    const nk_output nk_out[] = {{c_V_out, c_V_out_stride}, {c_A_out, c_A_out_stride}, {F_2_out, F_2_out_stride},
        {c_V_abs_out, c_V_abs_out_stride}, {c_A_abs_out, c_A_abs_out_stride}};
    const nk_kernel nk_this = {4, 4, 5, neutrino_nucleon_couplings_run};
    NK_LINE double nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_couplings_fixed c = neutrino_nucleon_couplings_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.couplings in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_couplings_f32_fixed;

NK_INLINE neutrino_nucleon_couplings_f32_fixed neutrino_nucleon_couplings_f32_prepare(void)
{
    neutrino_nucleon_couplings_f32_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_couplings_f32_formulas(const neutrino_nucleon_couplings_f32_fixed *c, float g_A,
    float sin2_theta_W, float mu_p_anom, float mu_n_anom, float *c_V_out, float *c_A_out, float *F_2_out,
    float *c_V_abs_out, float *c_A_abs_out)
{
    (void)c;
    const float c_A = -(1.0f/2.0f*g_A);  /* ando2003:table1.neutron */
    const float F_2 = mu_n_anom*(1.0f/2.0f - sin2_theta_W*2.0f) - mu_p_anom*(1.0f/2.0f);  /* ando2003:table1.neutron */
    *c_V_out = -1.0f/2.0f;
    *c_A_out = c_A;
    *F_2_out = F_2;
    *c_V_abs_out = 1.0f;
    *c_A_abs_out = g_A;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_nucleon_couplings_f32_check(const neutrino_nucleon_couplings_f32_fixed *c, float g_A,
    float sin2_theta_W, float mu_p_anom, float mu_n_anom)
{
    const int g_A_outside = (g_A < 6.0f/5.0f) | (13.0f/10.0f < g_A);
    const int sin2_theta_W_outside = (sin2_theta_W < 1.0f/5.0f) | (1.0f/4.0f < sin2_theta_W);
    const int mu_p_anom_outside = (mu_p_anom < -4.0f) | (4.0f < mu_p_anom);
    const int mu_n_anom_outside = (mu_n_anom < -4.0f) | (4.0f < mu_n_anom);
    return c->nk_outside | (uint32_t)g_A_outside << 0
        | (uint32_t)sin2_theta_W_outside << 1
        | (uint32_t)mu_p_anom_outside << 2
        | (uint32_t)mu_n_anom_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_nucleon_couplings_f32_passes(const neutrino_nucleon_couplings_f32_fixed *c, float g_A,
    float sin2_theta_W, float mu_p_anom, float mu_n_anom)
{
    (void)c;
    const int nk_inside = !(g_A < 6.0f/5.0f)
        & !(13.0f/10.0f < g_A)
        & !(sin2_theta_W < 1.0f/5.0f)
        & !(1.0f/4.0f < sin2_theta_W)
        & !(mu_p_anom < -4.0f)
        & !(4.0f < mu_p_anom)
        & !(mu_n_anom < -4.0f)
        & !(4.0f < mu_n_anom);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_couplings_f32_loop(size_t nk_n, const neutrino_nucleon_couplings_f32_fixed *nk_fixed,
    const float *NK_RESTRICT g_A, const float *NK_RESTRICT sin2_theta_W, const float *NK_RESTRICT mu_p_anom,
    const float *NK_RESTRICT mu_n_anom, float *NK_RESTRICT c_V_out, float *NK_RESTRICT c_A_out,
    float *NK_RESTRICT F_2_out, float *NK_RESTRICT c_V_abs_out, float *NK_RESTRICT c_A_abs_out)
{
    const neutrino_nucleon_couplings_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*9*sizeof(float) > NK_FAR(9);
    NK_LINE float nk_block_c_V_out[NK_BLOCK];
    NK_LINE float nk_block_c_A_out[NK_BLOCK];
    NK_LINE float nk_block_F_2_out[NK_BLOCK];
    NK_LINE float nk_block_c_V_abs_out[NK_BLOCK];
    NK_LINE float nk_block_c_A_abs_out[NK_BLOCK];
    const int nk_past = nk_n*9*sizeof(float) > NK_STREAMED && NK_ON_LINE(c_V_out) && NK_ON_LINE(c_A_out)
        && NK_ON_LINE(F_2_out) && NK_ON_LINE(c_V_abs_out) && NK_ON_LINE(c_A_abs_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 9, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch_f32(g_A, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            nk_fetch_f32(sin2_theta_W, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            nk_fetch_f32(mu_p_anom, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            nk_fetch_f32(mu_n_anom, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(c_V_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(c_A_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(F_2_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(c_V_abs_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(c_A_abs_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
        }
        float *const nk_c_V_out = nk_past ? nk_block_c_V_out : c_V_out;
        float *const nk_c_A_out = nk_past ? nk_block_c_A_out : c_A_out;
        float *const nk_F_2_out = nk_past ? nk_block_F_2_out : F_2_out;
        float *const nk_c_V_abs_out = nk_past ? nk_block_c_V_abs_out : c_V_abs_out;
        float *const nk_c_A_abs_out = nk_past ? nk_block_c_A_abs_out : c_A_abs_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_couplings_f32_formulas(&c, g_A[nk_i], sin2_theta_W[nk_i], mu_p_anom[nk_i],
                mu_n_anom[nk_i], &nk_c_V_out[nk_i], &nk_c_A_out[nk_i], &nk_F_2_out[nk_i], &nk_c_V_abs_out[nk_i],
                &nk_c_A_abs_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_couplings_f32_passes(&c, g_A[nk_i], sin2_theta_W[nk_i],
                mu_p_anom[nk_i], mu_n_anom[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_couplings_f32_check(&c, g_A[nk_i], sin2_theta_W[nk_i], mu_p_anom[nk_i],
                    mu_n_anom[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(c_V_out, nk_block_c_V_out, nk_count);
            nk_stream_f32(c_A_out, nk_block_c_A_out, nk_count);
            nk_stream_f32(F_2_out, nk_block_F_2_out, nk_count);
            nk_stream_f32(c_V_abs_out, nk_block_c_V_abs_out, nk_count);
            nk_stream_f32(c_A_abs_out, nk_block_c_A_abs_out, nk_count);
        }
        g_A += nk_count;
        sin2_theta_W += nk_count;
        mu_p_anom += nk_count;
        mu_n_anom += nk_count;
        c_V_out += nk_count;
        c_A_out += nk_count;
        F_2_out += nk_count;
        c_V_abs_out += nk_count;
        c_A_abs_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t neutrino_nucleon_couplings_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_couplings_f32_loop(nk_n, (const neutrino_nucleon_couplings_f32_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4]);
}

NK_RUN(neutrino_nucleon_couplings_f32_run, neutrino_nucleon_couplings_f32_elements, float)

NK_API NK_DEVICE void neutrino_nucleon_couplings_f32(float g_A, float sin2_theta_W, float mu_p_anom, float mu_n_anom,
    float *c_V_out, float *c_A_out, float *F_2_out, float *c_V_abs_out, float *c_A_abs_out)
{
    const neutrino_nucleon_couplings_f32_fixed c = neutrino_nucleon_couplings_f32_prepare();
    neutrino_nucleon_couplings_f32_formulas(&c, g_A, sin2_theta_W, mu_p_anom, mu_n_anom, c_V_out, c_A_out,
        F_2_out, c_V_abs_out, c_A_abs_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_couplings_f32_outside(float g_A, float sin2_theta_W, float mu_p_anom,
    float mu_n_anom)
{
    const neutrino_nucleon_couplings_f32_fixed c = neutrino_nucleon_couplings_f32_prepare();
    return neutrino_nucleon_couplings_f32_check(&c, g_A, sin2_theta_W, mu_p_anom, mu_n_anom);
}

NK_API uint64_t neutrino_nucleon_couplings_f32_array(size_t nk_n, const float *g_A, ptrdiff_t g_A_stride,
    const float *sin2_theta_W, ptrdiff_t sin2_theta_W_stride, const float *mu_p_anom, ptrdiff_t mu_p_anom_stride,
    const float *mu_n_anom, ptrdiff_t mu_n_anom_stride, float *c_V_out, ptrdiff_t c_V_out_stride,
    float *c_A_out, ptrdiff_t c_A_out_stride, float *F_2_out, ptrdiff_t F_2_out_stride,
    float *c_V_abs_out, ptrdiff_t c_V_abs_out_stride, float *c_A_abs_out, ptrdiff_t c_A_abs_out_stride)
{
    const nk_input_f32 nk_in[] = {{g_A, g_A_stride}, {sin2_theta_W, sin2_theta_W_stride},
        {mu_p_anom, mu_p_anom_stride}, {mu_n_anom, mu_n_anom_stride}};
    const nk_output_f32 nk_out[] = {{c_V_out, c_V_out_stride}, {c_A_out, c_A_out_stride},
        {F_2_out, F_2_out_stride}, {c_V_abs_out, c_V_abs_out_stride}, {c_A_abs_out, c_A_abs_out_stride}};
    const nk_kernel_f32 nk_this = {4, 4, 5, neutrino_nucleon_couplings_f32_run};
    NK_LINE float nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_nucleon_couplings_f32_fixed c = neutrino_nucleon_couplings_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.differential_cross_section
 *
 * Rate of scattering on rare nucleons per length, energy k' and solid angle: its six parts by order in 1/m and by field structure, for neutrinos and antineutrinos
 *
 * Equation  ando2003:t2.q0 energy transfer: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:t1.w deflection: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:t2.q_squared momentum transfer squared: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:18.ratio thermal over transfer: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:18 nondegenerate response: arranged form (confirmed, exact-transcendental); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:19.scale common factor: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:19 isotropic kernel: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:20.ratio energy over recoil: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:20 asymmetric kernel: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:21 isotropic kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:22 initial direction kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:23 final direction kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
 * Variable  k_prime [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k' << (m T)^(1/2)): neutrino energy, final
 * Variable  mu_prime [1] from -1 to 0.999999 (q > 0): cosine of the scattering angle, Omega . Omega'
 * Parameter T [MeV] from 1 to 10 (T << m): matter temperature
 * Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
 * Parameter n [MeV^3] from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2): number density of target nucleons
 * Parameter c_V [1] from -1 to 1: vector coupling (scattering)
 * Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
 * Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
 * Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
 * Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
 * Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
 * Output    A_0 [1]: leading isotropic kernel (ando2003:19)
 * Output    dA_Omega [1]: leading kernel, coefficient of Omega.B (ando2003:20)
 * Output    dA_Omega_prime [1]: leading kernel, coefficient of Omega'.B (ando2003:20)
 * Output    A_WM [1]: isotropic kernel of order 1/m (ando2003:21)
 * Output    dB_WM [1]: kernel of order 1/m, coefficient of Omega.B (ando2003:22)
 * Output    dC_WM [1]: kernel of order 1/m, coefficient of Omega'.B (ando2003:23)
 * Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
 * Validity  k' above k_min = abs(mu_B_B) (m/T)^(1/2)
 * Validity  first order in the field: abs(delta_x) < 1 for flipped spins, which fails near k' = k, mu' = 1
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   e7e6e8ac4ae75d3c
 */
/* What depends on parameters alone. */
typedef struct {
    double T;
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
    double x17;
    double x18;
    double k_low;
    double k_high;
    double x19;
    double x20;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_differential_cross_section_fixed;

NK_INLINE neutrino_nucleon_differential_cross_section_fixed neutrino_nucleon_differential_cross_section_prepare(
    double T, double m, double n, double c_V, double c_A, double F_2, double G_F, double mu_B_B, double sign_nu)
{
    neutrino_nucleon_differential_cross_section_fixed c;
    const double x0 = T*m;
    const double x1 = 0.5/m;
    const double x2 = -(0.5/(T*T));
    const double x3 = 0.5*n*sqrt(2.0)*sqrt(NK_PI)/T;
    const double x4 = 0.25*(G_F*G_F)/(NK_PI*NK_PI*NK_PI);
    const double x21 = c_A*c_A;
    const double x5 = 4.0*x21;
    const double x6 = (c_V - c_A)*(c_V + c_A);
    const double x7 = 1.0/T;
    const double x22 = 2.0*c_A;
    const double x23 = x22*mu_B_B/T;
    const double x8 = x23*c_V;
    const double x9 = x23*(x22*sign_nu);
    const double x24 = F_2 + c_V;
    const double x25 = 2.0/m;
    const double x10 = x25*(c_A*sign_nu*x24);
    const double x11 = x25*(x21 + c_V*c_V);
    const double x26 = mu_B_B/x0;
    const double x12 = x26*(4.0*F_2*c_A);
    const double x13 = x26*(c_V*sign_nu*x24);
    const double x14 = x26*(x22*(F_2 + 2.0*c_V));
    const double x15 = x26*(4.0*sign_nu*x21);
    const double x16 = -x12;
    const double x17 = -x14;
    const double x18 = -x15;
    const double k_low = 3.0/10.0*T;
    const double x27 = sqrt(T);
    const double x28 = sqrt(m);
    const double k_high = 0.5*x27*x28;
    const int T_outside = (T < 1.0) | (10.0 < T);
    const int m_outside = (m < 938.0) | (940.0 < m);
    const int n_outside = (n < 1.0) | (1.0/60.0*(T*x27)*(m*x28) < n);
    const int c_V_outside = (c_V < -1.0) | (1.0 < c_V);
    const int c_A_outside = (c_A < -13.0/10.0) | (13.0/10.0 < c_A);
    const int F_2_outside = (F_2 < -4.0) | (4.0 < F_2);
    const int G_F_outside = (G_F < 11.0/1000000000000.0) | (3.0/250000000000.0 < G_F);
    const double mu_B_B_high = 1.0/10.0*T;
    const int mu_B_B_outside = (mu_B_B < -mu_B_B_high) | (mu_B_B_high < mu_B_B);
    const int sign_nu_outside = ((sign_nu < -1.0) | ((-1.0 < sign_nu) & (sign_nu < 1.0))) | (1.0 < sign_nu);
    const double x29 = fabs(mu_B_B);
    const double x19 = x28*x29/x27;
    const double x20 = 2.0*m*x29;
    c.T = T;
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
    c.k_low = k_low;
    c.k_high = k_high;
    c.x19 = x19;
    c.x20 = x20;
    c.nk_outside = (uint64_t)T_outside << 3
        | (uint64_t)m_outside << 4
        | (uint64_t)n_outside << 5
        | (uint64_t)c_V_outside << 6
        | (uint64_t)c_A_outside << 7
        | (uint64_t)F_2_outside << 8
        | (uint64_t)G_F_outside << 9
        | (uint64_t)mu_B_B_outside << 10
        | (uint64_t)sign_nu_outside << 11;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_differential_cross_section_part1(
    const neutrino_nucleon_differential_cross_section_fixed *c, double k, double k_prime, double mu_prime,
    double *thermal_ratio_out, double *x30_out)
{
    const double q0 = k - k_prime;  /* ando2003:t2.q0 */
    const double w = 1.0 - mu_prime;  /* ando2003:t1.w */
    const double q_squared = q0*q0 + k_prime*w*k*2.0;  /* ando2003:t2.q_squared */
    const double thermal_ratio = c->x0/q_squared;  /* ando2003:18.ratio */
    const double x31 = q0 - q_squared*c->x1;
    const double x32 = thermal_ratio*(x31*x31)*c->x2;
    *thermal_ratio_out = thermal_ratio;
    *x30_out = x32;
}

NK_INLINE void neutrino_nucleon_differential_cross_section_part2(
    const neutrino_nucleon_differential_cross_section_fixed *c, double k, double k_prime, double mu_prime,
    double thermal_ratio, double x30, double *A_0_out, double *dA_Omega_out, double *dA_Omega_prime_out,
    double *A_WM_out, double *dB_WM_out, double *dC_WM_out)
{
    const double q0 = k - k_prime;  /* ando2003:t2.q0 */
    const double w = 1.0 - mu_prime;  /* ando2003:t1.w */
    const double S_0 = sqrt(thermal_ratio)*x30*c->x3;  /* ando2003:18 */
    const double rate_scale = k_prime*k_prime*S_0*c->x4;  /* ando2003:19.scale */
    const double x33 = 1.0 + mu_prime;
    const double A_0 = rate_scale*(c->x5 + x33*c->x6);  /* ando2003:19 */
    const double recoil_ratio = q0*thermal_ratio*c->x7;  /* ando2003:20.ratio */
    const double x34 = c->x9*recoil_ratio;
    const double dA_Omega = rate_scale*(c->x8 + x34);  /* ando2003:20 */
    const double dA_Omega_prime = rate_scale*(c->x8 - x34);  /* ando2003:20 */
    const double A_WM = rate_scale*(c->x10*(w*(k + k_prime)) - c->x11*(recoil_ratio*q0*x33));  /* ando2003:21 */
    const double x35 = thermal_ratio - recoil_ratio*recoil_ratio;
    const double x36 = c->x12*(recoil_ratio*k) - (q0 - w*k)*(c->x13 + c->x14*recoil_ratio - c->x15*x35);
    const double dB_WM = rate_scale*x36;  /* ando2003:22 */
    const double x37 = (q0 + k_prime*w)*(c->x17*recoil_ratio + c->x18*x35 + c->x13);
    const double dC_WM = rate_scale*(c->x16*(recoil_ratio*k_prime) + x37);  /* ando2003:23 */
    *A_0_out = A_0;
    *dA_Omega_out = dA_Omega;
    *dA_Omega_prime_out = dA_Omega_prime;
    *A_WM_out = A_WM;
    *dB_WM_out = dB_WM;
    *dC_WM_out = dC_WM;
}

NK_INLINE void neutrino_nucleon_differential_cross_section_formulas(
    const neutrino_nucleon_differential_cross_section_fixed *c, double k, double k_prime, double mu_prime,
    double *A_0_out, double *dA_Omega_out, double *dA_Omega_prime_out, double *A_WM_out, double *dB_WM_out,
    double *dC_WM_out)
{
    double thermal_ratio, x30;
    neutrino_nucleon_differential_cross_section_part1(c, k, k_prime, mu_prime, &thermal_ratio, &x30);
    x30 = nk_exp(x30);
    neutrino_nucleon_differential_cross_section_part2(c, k, k_prime, mu_prime, thermal_ratio, x30, A_0_out,
        dA_Omega_out, dA_Omega_prime_out, A_WM_out, dB_WM_out, dC_WM_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_differential_cross_section_check(
    const neutrino_nucleon_differential_cross_section_fixed *c, double k, double k_prime, double mu_prime)
{
    const double q0 = k - k_prime;  /* ando2003:t2.q0 */
    const double w = 1.0 - mu_prime;  /* ando2003:t1.w */
    const double q_squared = q0*q0 + k_prime*w*k*2.0;  /* ando2003:t2.q_squared */
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int k_prime_outside = (k_prime < c->k_low) | (c->k_high < k_prime);
    const int mu_prime_outside = (mu_prime < -1.0) | (999999.0/1000000.0 < mu_prime);
    const int validity_1_outside = k <= c->x19;
    const int validity_2_outside = k_prime <= c->x19;
    const int validity_3_outside = q_squared*c->T <= fabs(q0)*c->x20;
    return c->nk_outside | (uint64_t)k_outside << 0
        | (uint64_t)k_prime_outside << 1
        | (uint64_t)mu_prime_outside << 2
        | (uint64_t)validity_1_outside << 12
        | (uint64_t)validity_2_outside << 13
        | (uint64_t)validity_3_outside << 14;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_differential_cross_section_passes(
    const neutrino_nucleon_differential_cross_section_fixed *c, double k, double k_prime, double mu_prime)
{
    const double q0 = k - k_prime;  /* ando2003:t2.q0 */
    const double w = 1.0 - mu_prime;  /* ando2003:t1.w */
    const double q_squared = q0*q0 + k_prime*w*k*2.0;  /* ando2003:t2.q_squared */
    const double x38 = q_squared*c->T;
    const double x39 = fabs(q0)*c->x20;
    const double nk_bound1 = c->k_low < c->x19 || c->k_low != c->k_low ? c->x19 : c->k_low;
    const double nk_bound2 = c->k_low < c->x19 || c->k_low != c->k_low ? c->x19 : c->k_low;
    const int nk_inside = !(k <= nk_bound1)
        & !(c->k_high < k)
        & !(k_prime <= nk_bound2)
        & !(c->k_high < k_prime)
        & !(mu_prime < -1.0)
        & !(999999.0/1000000.0 < mu_prime)
        & !(x38 <= x39);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_differential_cross_section_loop(size_t nk_n,
    const neutrino_nucleon_differential_cross_section_fixed *nk_fixed, const double *NK_RESTRICT k,
    const double *NK_RESTRICT k_prime, const double *NK_RESTRICT mu_prime, double *NK_RESTRICT A_0_out,
    double *NK_RESTRICT dA_Omega_out, double *NK_RESTRICT dA_Omega_prime_out, double *NK_RESTRICT A_WM_out,
    double *NK_RESTRICT dB_WM_out, double *NK_RESTRICT dC_WM_out)
{
    const neutrino_nucleon_differential_cross_section_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double thermal_ratio[NK_BLOCK];
    double x30[NK_BLOCK];
    const int nk_far = nk_n*9*sizeof(double) > NK_FAR(9);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 9, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch(k, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(k_prime, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(mu_prime, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch_result(A_0_out, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch_result(dA_Omega_out, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch_result(dA_Omega_prime_out, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch_result(A_WM_out, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch_result(dB_WM_out, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch_result(dC_WM_out, NK_AHEAD(9), NK_FETCHED(2, 9, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_differential_cross_section_part1(&c, k[nk_i], k_prime[nk_i], mu_prime[nk_i],
                &thermal_ratio[nk_i], &x30[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_differential_cross_section_passes(&c, k[nk_i],
                k_prime[nk_i], mu_prime[nk_i]));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x30[nk_i] = nk_exp(x30[nk_i]);
            neutrino_nucleon_differential_cross_section_part2(&c, k[nk_i], k_prime[nk_i], mu_prime[nk_i],
                thermal_ratio[nk_i], x30[nk_i], &A_0_out[nk_i], &dA_Omega_out[nk_i], &dA_Omega_prime_out[nk_i],
                &A_WM_out[nk_i], &dB_WM_out[nk_i], &dC_WM_out[nk_i]);
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_differential_cross_section_check(&c, k[nk_i], k_prime[nk_i],
                    mu_prime[nk_i]);
        }
        k += nk_count;
        k_prime += nk_count;
        mu_prime += nk_count;
        A_0_out += nk_count;
        dA_Omega_out += nk_count;
        dA_Omega_prime_out += nk_count;
        A_WM_out += nk_count;
        dB_WM_out += nk_count;
        dC_WM_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_differential_cross_section_vary(size_t nk_n, const double *NK_RESTRICT k,
    const double *NK_RESTRICT k_prime, const double *NK_RESTRICT mu_prime, const double *NK_RESTRICT T,
    const double *NK_RESTRICT m, const double *NK_RESTRICT n, const double *NK_RESTRICT c_V,
    const double *NK_RESTRICT c_A, const double *NK_RESTRICT F_2, const double *NK_RESTRICT G_F,
    const double *NK_RESTRICT mu_B_B, const double *NK_RESTRICT sign_nu, double *NK_RESTRICT A_0_out,
    double *NK_RESTRICT dA_Omega_out, double *NK_RESTRICT dA_Omega_prime_out, double *NK_RESTRICT A_WM_out,
    double *NK_RESTRICT dB_WM_out, double *NK_RESTRICT dC_WM_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_differential_cross_section_fixed c = neutrino_nucleon_differential_cross_section_prepare(
            T[nk_i], m[nk_i], n[nk_i], c_V[nk_i], c_A[nk_i], F_2[nk_i], G_F[nk_i], mu_B_B[nk_i], sign_nu[nk_i]);
        neutrino_nucleon_differential_cross_section_formulas(&c, k[nk_i], k_prime[nk_i], mu_prime[nk_i],
            &A_0_out[nk_i], &dA_Omega_out[nk_i], &dA_Omega_prime_out[nk_i], &A_WM_out[nk_i], &dB_WM_out[nk_i],
            &dC_WM_out[nk_i]);
        nk_outside |= neutrino_nucleon_differential_cross_section_check(&c, k[nk_i], k_prime[nk_i], mu_prime[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_differential_cross_section_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_differential_cross_section_loop(nk_n,
        (const neutrino_nucleon_differential_cross_section_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2],
        nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5]);
}

NK_LOOP uint64_t neutrino_nucleon_differential_cross_section_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_differential_cross_section_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_out[0], nk_out[1],
        nk_out[2], nk_out[3], nk_out[4], nk_out[5]);
}

NK_RUN(neutrino_nucleon_differential_cross_section_same, neutrino_nucleon_differential_cross_section_elements, double)
NK_RUN(neutrino_nucleon_differential_cross_section_varied, neutrino_nucleon_differential_cross_section_varied_elements, double)

static uint64_t neutrino_nucleon_differential_cross_section_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_differential_cross_section_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_differential_cross_section_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_differential_cross_section(double k, double k_prime, double mu_prime, double T,
    double m, double n, double c_V, double c_A, double F_2, double G_F, double mu_B_B, double sign_nu, double *A_0_out,
    double *dA_Omega_out, double *dA_Omega_prime_out, double *A_WM_out, double *dB_WM_out, double *dC_WM_out)
{
    const neutrino_nucleon_differential_cross_section_fixed c = neutrino_nucleon_differential_cross_section_prepare(
        T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu);
    neutrino_nucleon_differential_cross_section_formulas(&c, k, k_prime, mu_prime, A_0_out, dA_Omega_out,
        dA_Omega_prime_out, A_WM_out, dB_WM_out, dC_WM_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_differential_cross_section_outside(double k, double k_prime,
    double mu_prime, double T, double m, double n, double c_V, double c_A, double F_2, double G_F, double mu_B_B,
    double sign_nu)
{
    const neutrino_nucleon_differential_cross_section_fixed c = neutrino_nucleon_differential_cross_section_prepare(
        T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu);
    return neutrino_nucleon_differential_cross_section_check(&c, k, k_prime, mu_prime);
}

NK_API uint64_t neutrino_nucleon_differential_cross_section_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *k_prime, ptrdiff_t k_prime_stride, const double *mu_prime, ptrdiff_t mu_prime_stride,
    const double *T, ptrdiff_t T_stride, const double *m, ptrdiff_t m_stride, const double *n, ptrdiff_t n_stride,
    const double *c_V, ptrdiff_t c_V_stride, const double *c_A, ptrdiff_t c_A_stride,
    const double *F_2, ptrdiff_t F_2_stride, const double *G_F, ptrdiff_t G_F_stride,
    const double *mu_B_B, ptrdiff_t mu_B_B_stride, const double *sign_nu, ptrdiff_t sign_nu_stride,
    double *A_0_out, ptrdiff_t A_0_out_stride, double *dA_Omega_out, ptrdiff_t dA_Omega_out_stride,
    double *dA_Omega_prime_out, ptrdiff_t dA_Omega_prime_out_stride, double *A_WM_out, ptrdiff_t A_WM_out_stride,
    double *dB_WM_out, ptrdiff_t dB_WM_out_stride, double *dC_WM_out, ptrdiff_t dC_WM_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {k_prime, k_prime_stride}, {mu_prime, mu_prime_stride},
        {T, T_stride}, {m, m_stride}, {n, n_stride}, {c_V, c_V_stride}, {c_A, c_A_stride}, {F_2, F_2_stride},
        {G_F, G_F_stride}, {mu_B_B, mu_B_B_stride}, {sign_nu, sign_nu_stride}};
    const nk_output nk_out[] = {{A_0_out, A_0_out_stride}, {dA_Omega_out, dA_Omega_out_stride},
        {dA_Omega_prime_out, dA_Omega_prime_out_stride}, {A_WM_out, A_WM_out_stride},
        {dB_WM_out, dB_WM_out_stride}, {dC_WM_out, dC_WM_out_stride}};
    const nk_kernel nk_this = {3, 12, 6, neutrino_nucleon_differential_cross_section_run};
    NK_LINE double nk_buffer[18 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_differential_cross_section_fixed c = neutrino_nucleon_differential_cross_section_prepare(
            *T, *m, *n, *c_V, *c_A, *F_2, *G_F, *mu_B_B, *sign_nu);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.differential_cross_section_contracted
 *
 * Rate of scattering on rare nucleons per length, energy k' and solid angle, for directions with the cosines Omega.B and Omega'.B with the field, for neutrinos and antineutrinos
 *
 * Equation  ando2003:t2.q0 energy transfer: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:t1.w deflection: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:t2.q_squared momentum transfer squared: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:18.ratio thermal over transfer: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:18 nondegenerate response: arranged form (confirmed, exact-transcendental); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:19.scale common factor: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:19 isotropic kernel: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:20.ratio energy over recoil: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:21 isotropic kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:22 initial direction kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:20 asymmetric kernel: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:23 final direction kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:9 rate by field structure: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
 * Variable  k_prime [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k' << (m T)^(1/2)): neutrino energy, final
 * Variable  mu_prime [1] from -1 to 0.999999 (q > 0): cosine of the scattering angle, Omega . Omega'
 * Variable  cos_B [1] from -1 to 1: initial direction along the field
 * Variable  cos_B_prime [1] from -1 to 1: final direction along the field
 * Parameter T [MeV] from 1 to 10 (T << m): matter temperature
 * Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
 * Parameter n [MeV^3] from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2): number density of target nucleons
 * Parameter c_V [1] from -1 to 1: vector coupling (scattering)
 * Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
 * Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
 * Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
 * Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
 * Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
 * Output    dGamma [1]: rate per length, energy and solid angle (ando2003:9)
 * Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
 * Validity  k' above k_min = abs(mu_B_B) (m/T)^(1/2)
 * Validity  first order in the field: abs(delta_x) < 1 for flipped spins, which fails near k' = k, mu' = 1
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   ce01e7eb1b074eaa
 */
/* What depends on parameters alone. */
typedef struct {
    double T;
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
    double k_low;
    double k_high;
    double x14;
    double x15;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_differential_cross_section_contracted_fixed;

NK_INLINE neutrino_nucleon_differential_cross_section_contracted_fixed neutrino_nucleon_differential_cross_section_contracted_prepare(
    double T, double m, double n, double c_V, double c_A, double F_2, double G_F, double mu_B_B, double sign_nu)
{
    neutrino_nucleon_differential_cross_section_contracted_fixed c;
    const double x0 = T*m;
    const double x1 = 0.5/m;
    const double x2 = -(0.5/(T*T));
    const double x16 = c_A*c_A;
    const double x17 = F_2 + c_V;
    const double x3 = 1.0/T;
    const double x18 = 2.0*c_A;
    const double x19 = mu_B_B/x0;
    const double x20 = x18*mu_B_B/T;
    const double x21 = 0.125*n*sqrt(2.0)*(G_F*G_F)/(NK_PI*NK_PI*sqrt(NK_PI)*T);
    const double x4 = x21*(4.0*x16);
    const double x5 = x21*((c_V - c_A)*(c_V + c_A));
    const double x22 = x21*(2.0/m);
    const double x6 = x22*(x16 + c_V*c_V);
    const double x7 = x22*c_A*sign_nu*x17;
    const double x8 = x21*(x20*c_V);
    const double x9 = x21*(x19*(4.0*F_2*c_A));
    const double x10 = x21*(x20*x18*sign_nu);
    const double x11 = x21*(x19*(c_V*sign_nu*x17));
    const double x12 = x21*x19*x18*(F_2 + 2.0*c_V);
    const double x13 = 4.0*x21*x19*sign_nu*x16;
    const double k_low = 3.0/10.0*T;
    const double x23 = sqrt(T);
    const double x24 = sqrt(m);
    const double k_high = 0.5*x23*x24;
    const int T_outside = (T < 1.0) | (10.0 < T);
    const int m_outside = (m < 938.0) | (940.0 < m);
    const int n_outside = (n < 1.0) | (1.0/60.0*(T*x23)*(m*x24) < n);
    const int c_V_outside = (c_V < -1.0) | (1.0 < c_V);
    const int c_A_outside = (c_A < -13.0/10.0) | (13.0/10.0 < c_A);
    const int F_2_outside = (F_2 < -4.0) | (4.0 < F_2);
    const int G_F_outside = (G_F < 11.0/1000000000000.0) | (3.0/250000000000.0 < G_F);
    const double mu_B_B_high = 1.0/10.0*T;
    const int mu_B_B_outside = (mu_B_B < -mu_B_B_high) | (mu_B_B_high < mu_B_B);
    const int sign_nu_outside = ((sign_nu < -1.0) | ((-1.0 < sign_nu) & (sign_nu < 1.0))) | (1.0 < sign_nu);
    const double x25 = fabs(mu_B_B);
    const double x14 = x24*x25/x23;
    const double x15 = 2.0*m*x25;
    c.T = T;
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
    c.k_low = k_low;
    c.k_high = k_high;
    c.x14 = x14;
    c.x15 = x15;
    c.nk_outside = (uint64_t)T_outside << 5
        | (uint64_t)m_outside << 6
        | (uint64_t)n_outside << 7
        | (uint64_t)c_V_outside << 8
        | (uint64_t)c_A_outside << 9
        | (uint64_t)F_2_outside << 10
        | (uint64_t)G_F_outside << 11
        | (uint64_t)mu_B_B_outside << 12
        | (uint64_t)sign_nu_outside << 13;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_differential_cross_section_contracted_part1(
    const neutrino_nucleon_differential_cross_section_contracted_fixed *c, double k, double k_prime, double mu_prime,
    double *thermal_ratio_out, double *x26_out)
{
    const double q0 = k - k_prime;  /* ando2003:t2.q0 */
    const double w = 1.0 - mu_prime;  /* ando2003:t1.w */
    const double q_squared = q0*q0 + k*(k_prime*w)*2.0;  /* ando2003:t2.q_squared */
    const double thermal_ratio = c->x0/q_squared;  /* ando2003:18.ratio */
    const double x27 = q0 - q_squared*c->x1;
    const double x28 = thermal_ratio*(x27*x27)*c->x2;
    *thermal_ratio_out = thermal_ratio;
    *x26_out = x28;
}

NK_INLINE void neutrino_nucleon_differential_cross_section_contracted_part2(
    const neutrino_nucleon_differential_cross_section_contracted_fixed *c, double k, double k_prime, double mu_prime,
    double cos_B, double cos_B_prime, double thermal_ratio, double x26, double *dGamma_out)
{
    const double q0 = k - k_prime;  /* ando2003:t2.q0 */
    const double w = 1.0 - mu_prime;  /* ando2003:t1.w */
    const double recoil_ratio = q0*thermal_ratio*c->x3;  /* ando2003:20.ratio */
    const double x29 = c->x11 - (thermal_ratio - recoil_ratio*recoil_ratio)*c->x13;
    const double x30 = recoil_ratio*c->x12;
    const double x31 = c->x4 + (1.0 + mu_prime)*(c->x5 - recoil_ratio*q0*c->x6) + w*(k + k_prime)*c->x7;
    const double x32 = c->x8 - recoil_ratio*(c->x10 + k_prime*c->x9) - (q0 + k_prime*w)*(x30 - x29);
    const double x33 = x31 + cos_B*(c->x8 + recoil_ratio*(k*c->x9 + c->x10) - (q0 - k*w)*(x29 + x30));
    /* ando2003:9, ando2003:19, ando2003:21, ando2003:22, ando2003:20, ando2003:19.scale, ando2003:18 */
    const double dGamma = k_prime*k_prime*sqrt(thermal_ratio)*x26*(x33 + cos_B_prime*x32);
    *dGamma_out = dGamma;
}

NK_INLINE void neutrino_nucleon_differential_cross_section_contracted_formulas(
    const neutrino_nucleon_differential_cross_section_contracted_fixed *c, double k, double k_prime, double mu_prime,
    double cos_B, double cos_B_prime, double *dGamma_out)
{
    double thermal_ratio, x26;
    neutrino_nucleon_differential_cross_section_contracted_part1(c, k, k_prime, mu_prime, &thermal_ratio, &x26);
    x26 = nk_exp(x26);
    neutrino_nucleon_differential_cross_section_contracted_part2(c, k, k_prime, mu_prime, cos_B, cos_B_prime,
        thermal_ratio, x26, dGamma_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_differential_cross_section_contracted_check(
    const neutrino_nucleon_differential_cross_section_contracted_fixed *c, double k, double k_prime, double mu_prime,
    double cos_B, double cos_B_prime)
{
    const double q0 = k - k_prime;  /* ando2003:t2.q0 */
    const double w = 1.0 - mu_prime;  /* ando2003:t1.w */
    const double q_squared = q0*q0 + k*(k_prime*w)*2.0;  /* ando2003:t2.q_squared */
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int k_prime_outside = (k_prime < c->k_low) | (c->k_high < k_prime);
    const int mu_prime_outside = (mu_prime < -1.0) | (999999.0/1000000.0 < mu_prime);
    const int cos_B_outside = (cos_B < -1.0) | (1.0 < cos_B);
    const int cos_B_prime_outside = (cos_B_prime < -1.0) | (1.0 < cos_B_prime);
    const int validity_1_outside = k <= c->x14;
    const int validity_2_outside = k_prime <= c->x14;
    const int validity_3_outside = q_squared*c->T <= fabs(q0)*c->x15;
    return c->nk_outside | (uint64_t)k_outside << 0
        | (uint64_t)k_prime_outside << 1
        | (uint64_t)mu_prime_outside << 2
        | (uint64_t)cos_B_outside << 3
        | (uint64_t)cos_B_prime_outside << 4
        | (uint64_t)validity_1_outside << 14
        | (uint64_t)validity_2_outside << 15
        | (uint64_t)validity_3_outside << 16;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_differential_cross_section_contracted_passes(
    const neutrino_nucleon_differential_cross_section_contracted_fixed *c, double k, double k_prime, double mu_prime,
    double cos_B, double cos_B_prime)
{
    const double q0 = k - k_prime;  /* ando2003:t2.q0 */
    const double w = 1.0 - mu_prime;  /* ando2003:t1.w */
    const double q_squared = q0*q0 + k*(k_prime*w)*2.0;  /* ando2003:t2.q_squared */
    const double x34 = q_squared*c->T;
    const double x35 = fabs(q0)*c->x15;
    const double nk_bound1 = c->k_low < c->x14 || c->k_low != c->k_low ? c->x14 : c->k_low;
    const double nk_bound2 = c->k_low < c->x14 || c->k_low != c->k_low ? c->x14 : c->k_low;
    const int nk_inside = !(k <= nk_bound1)
        & !(c->k_high < k)
        & !(k_prime <= nk_bound2)
        & !(c->k_high < k_prime)
        & !(mu_prime < -1.0)
        & !(999999.0/1000000.0 < mu_prime)
        & !(cos_B < -1.0)
        & !(1.0 < cos_B)
        & !(cos_B_prime < -1.0)
        & !(1.0 < cos_B_prime)
        & !(x34 <= x35);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_differential_cross_section_contracted_loop(size_t nk_n,
    const neutrino_nucleon_differential_cross_section_contracted_fixed *nk_fixed, const double *NK_RESTRICT k,
    const double *NK_RESTRICT k_prime, const double *NK_RESTRICT mu_prime, const double *NK_RESTRICT cos_B,
    const double *NK_RESTRICT cos_B_prime, double *NK_RESTRICT dGamma_out)
{
    const neutrino_nucleon_differential_cross_section_contracted_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double thermal_ratio[NK_BLOCK];
    double x26[NK_BLOCK];
    const int nk_far = nk_n*6*sizeof(double) > NK_FAR(6);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 6, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch(k, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch(k_prime, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch(mu_prime, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch(cos_B, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch(cos_B_prime, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(dGamma_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_differential_cross_section_contracted_part1(&c, k[nk_i], k_prime[nk_i], mu_prime[nk_i],
                &thermal_ratio[nk_i], &x26[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_differential_cross_section_contracted_passes(&c, k[nk_i],
                k_prime[nk_i], mu_prime[nk_i], cos_B[nk_i], cos_B_prime[nk_i]));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x26[nk_i] = nk_exp(x26[nk_i]);
            neutrino_nucleon_differential_cross_section_contracted_part2(&c, k[nk_i], k_prime[nk_i], mu_prime[nk_i],
                cos_B[nk_i], cos_B_prime[nk_i], thermal_ratio[nk_i], x26[nk_i], &dGamma_out[nk_i]);
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_differential_cross_section_contracted_check(&c, k[nk_i], k_prime[nk_i],
                    mu_prime[nk_i], cos_B[nk_i], cos_B_prime[nk_i]);
        }
        k += nk_count;
        k_prime += nk_count;
        mu_prime += nk_count;
        cos_B += nk_count;
        cos_B_prime += nk_count;
        dGamma_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_differential_cross_section_contracted_vary(size_t nk_n, const double *NK_RESTRICT k,
    const double *NK_RESTRICT k_prime, const double *NK_RESTRICT mu_prime, const double *NK_RESTRICT cos_B,
    const double *NK_RESTRICT cos_B_prime, const double *NK_RESTRICT T, const double *NK_RESTRICT m,
    const double *NK_RESTRICT n, const double *NK_RESTRICT c_V, const double *NK_RESTRICT c_A,
    const double *NK_RESTRICT F_2, const double *NK_RESTRICT G_F, const double *NK_RESTRICT mu_B_B,
    const double *NK_RESTRICT sign_nu, double *NK_RESTRICT dGamma_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_differential_cross_section_contracted_fixed c = neutrino_nucleon_differential_cross_section_contracted_prepare(
            T[nk_i], m[nk_i], n[nk_i], c_V[nk_i], c_A[nk_i], F_2[nk_i], G_F[nk_i], mu_B_B[nk_i], sign_nu[nk_i]);
        neutrino_nucleon_differential_cross_section_contracted_formulas(&c, k[nk_i], k_prime[nk_i], mu_prime[nk_i],
            cos_B[nk_i], cos_B_prime[nk_i], &dGamma_out[nk_i]);
        nk_outside |= neutrino_nucleon_differential_cross_section_contracted_check(&c, k[nk_i], k_prime[nk_i],
            mu_prime[nk_i], cos_B[nk_i], cos_B_prime[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_differential_cross_section_contracted_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_differential_cross_section_contracted_loop(nk_n,
        (const neutrino_nucleon_differential_cross_section_contracted_fixed *)nk_fixed, nk_in[0], nk_in[1],
        nk_in[2], nk_in[3], nk_in[4], nk_out[0]);
}

NK_LOOP uint64_t neutrino_nucleon_differential_cross_section_contracted_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_differential_cross_section_contracted_vary(nk_n, nk_in[0], nk_in[1], nk_in[2],
        nk_in[3], nk_in[4], nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12],
        nk_in[13], nk_out[0]);
}

NK_RUN(neutrino_nucleon_differential_cross_section_contracted_same, neutrino_nucleon_differential_cross_section_contracted_elements, double)
NK_RUN(neutrino_nucleon_differential_cross_section_contracted_varied, neutrino_nucleon_differential_cross_section_contracted_varied_elements, double)

static uint64_t neutrino_nucleon_differential_cross_section_contracted_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_differential_cross_section_contracted_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_differential_cross_section_contracted_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_differential_cross_section_contracted(double k, double k_prime, double mu_prime,
    double cos_B, double cos_B_prime, double T, double m, double n, double c_V, double c_A, double F_2, double G_F,
    double mu_B_B, double sign_nu, double *dGamma_out)
{
    const neutrino_nucleon_differential_cross_section_contracted_fixed c = neutrino_nucleon_differential_cross_section_contracted_prepare(
        T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu);
    neutrino_nucleon_differential_cross_section_contracted_formulas(&c, k, k_prime, mu_prime, cos_B, cos_B_prime,
        dGamma_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_differential_cross_section_contracted_outside(double k, double k_prime,
    double mu_prime, double cos_B, double cos_B_prime, double T, double m, double n, double c_V, double c_A,
    double F_2, double G_F, double mu_B_B, double sign_nu)
{
    const neutrino_nucleon_differential_cross_section_contracted_fixed c = neutrino_nucleon_differential_cross_section_contracted_prepare(
        T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu);
    return neutrino_nucleon_differential_cross_section_contracted_check(&c, k, k_prime, mu_prime, cos_B,
        cos_B_prime);
}

NK_API uint64_t neutrino_nucleon_differential_cross_section_contracted_array(size_t nk_n,
    const double *k, ptrdiff_t k_stride, const double *k_prime, ptrdiff_t k_prime_stride,
    const double *mu_prime, ptrdiff_t mu_prime_stride, const double *cos_B, ptrdiff_t cos_B_stride,
    const double *cos_B_prime, ptrdiff_t cos_B_prime_stride, const double *T, ptrdiff_t T_stride,
    const double *m, ptrdiff_t m_stride, const double *n, ptrdiff_t n_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *F_2, ptrdiff_t F_2_stride,
    const double *G_F, ptrdiff_t G_F_stride, const double *mu_B_B, ptrdiff_t mu_B_B_stride,
    const double *sign_nu, ptrdiff_t sign_nu_stride, double *dGamma_out, ptrdiff_t dGamma_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {k_prime, k_prime_stride}, {mu_prime, mu_prime_stride},
        {cos_B, cos_B_stride}, {cos_B_prime, cos_B_prime_stride}, {T, T_stride}, {m, m_stride}, {n, n_stride},
        {c_V, c_V_stride}, {c_A, c_A_stride}, {F_2, F_2_stride}, {G_F, G_F_stride}, {mu_B_B, mu_B_B_stride},
        {sign_nu, sign_nu_stride}};
    const nk_output nk_out[] = {{dGamma_out, dGamma_out_stride}};
    const nk_kernel nk_this = {5, 14, 1, neutrino_nucleon_differential_cross_section_contracted_run};
    NK_LINE double nk_buffer[15 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_differential_cross_section_contracted_fixed c = neutrino_nucleon_differential_cross_section_contracted_prepare(
            *T, *m, *n, *c_V, *c_A, *F_2, *G_F, *mu_B_B, *sign_nu);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.drift_coefficients
 *
 * Corrections of order 1/m to the diffusive flux of neutrinos and antineutrinos together, and the coefficients of its drift along the field
 *
 * Equation  ando2003:f0 equilibrium occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:df0_dk equilibrium slope: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:41 diffusion correction 1: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:42 diffusion correction 2: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:43 drift coefficient 1: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:44 drift coefficient 2: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:45 drift coefficient 3: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
 * Parameter T [MeV] from 1 to 10 (T << m): matter temperature
 * Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
 * Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
 * Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
 * Parameter c_V [1] from -1 to 1: vector coupling (scattering)
 * Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
 * Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
 * Output    delta_1 [1]: first diffusion correction (ando2003:41)
 * Output    delta_2 [1]: second diffusion correction (ando2003:42)
 * Output    eps_1 [1]: first drift coefficient (ando2003:43)
 * Output    eps_2 [1]: second drift coefficient (ando2003:44)
 * Output    eps_3 [1]: third drift coefficient (ando2003:45)
 * Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
 * Validity  neutrinos scatter: c_V^2 + 5 c_A^2 > 0
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   bc1d133b4ffc188b
 */
/* What depends on parameters alone. */
typedef struct {
    double mu_nu;
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
    double eps_3;
    double k_low;
    double k_high;
    double x12;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_drift_coefficients_fixed;

NK_INLINE neutrino_nucleon_drift_coefficients_fixed neutrino_nucleon_drift_coefficients_prepare(double T, double m,
    double mu_nu, double mu_B_B, double c_V, double c_A, double F_2)
{
    neutrino_nucleon_drift_coefficients_fixed c;
    const double x0 = 1.0/T;
    const double x13 = 1.0/m;
    const double x1 = x13*6.0;
    const double x2 = x13*2.0;
    const double x3 = x13*3.0;
    const double x14 = c_V*c_V;
    const double x15 = 5.0*x14;
    const double x16 = c_A*c_A;
    const double x17 = x14 + 5.0*x16;
    const double x18 = m*x17;
    const double x4 = T*(x15 + 33.0*x16)/x18;
    const double x5 = 4.0/3.0*x16/x18;
    const double x19 = x16 + x15;
    const double x20 = F_2*x19;
    const double x21 = 4.0/3.0*c_A;
    const double x6 = x21*mu_B_B;
    const double x22 = 1.0/(T*m*(x17*x17));
    const double x7 = x22*(T*(3.0*F_2*x19 + 6.0*c_V*(x14 - 7.0*x16)));
    const double x8 = x22*(c_V*(19.0*x16 - x14) - x20);
    const double x9 = x22*(2.0*c_V*x17);
    const double x10 = x22*(c_V*x17);
    const double x11 = x22*(T*(4.0*c_V*((c_A - c_V)*(c_A + c_V)) - x20));
    const double eps_3 = x21*c_V*mu_B_B/x18;  /* ando2003:45 */
    const double k_low = 3.0/10.0*T;
    const double x23 = sqrt(T);
    const double x24 = sqrt(m);
    const double k_high = 0.5*x23*x24;
    const int T_outside = (T < 1.0) | (10.0 < T);
    const int m_outside = (m < 938.0) | (940.0 < m);
    const double mu_nu_high = 3.0*T;
    const int mu_nu_outside = (mu_nu < -mu_nu_high) | (mu_nu_high < mu_nu);
    const double mu_B_B_high = 1.0/10.0*T;
    const int mu_B_B_outside = (mu_B_B < -mu_B_B_high) | (mu_B_B_high < mu_B_B);
    const int c_V_outside = (c_V < -1.0) | (1.0 < c_V);
    const int c_A_outside = (c_A < -13.0/10.0) | (13.0/10.0 < c_A);
    const int F_2_outside = (F_2 < -4.0) | (4.0 < F_2);
    const double x12 = x24*fabs(mu_B_B)/x23;
    const int validity_2_outside = x17 <= 0.0;
    c.mu_nu = mu_nu;
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
    c.eps_3 = eps_3;
    c.k_low = k_low;
    c.k_high = k_high;
    c.x12 = x12;
    c.nk_outside = (uint64_t)T_outside << 1
        | (uint64_t)m_outside << 2
        | (uint64_t)mu_nu_outside << 3
        | (uint64_t)mu_B_B_outside << 4
        | (uint64_t)c_V_outside << 5
        | (uint64_t)c_A_outside << 6
        | (uint64_t)F_2_outside << 7
        | (uint64_t)validity_2_outside << 9;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_drift_coefficients_part1(const neutrino_nucleon_drift_coefficients_fixed *c, double k,
    double *x25_out, double *x26_out, double *x27_out)
{
    const double x28 = (k - c->mu_nu)*c->x0;
    const double x29 = (c->mu_nu - k)*c->x0;
    const double x30 = x28*0.5;
    *x25_out = x28;
    *x26_out = x29;
    *x27_out = x30;
}

NK_INLINE void neutrino_nucleon_drift_coefficients_part2(const neutrino_nucleon_drift_coefficients_fixed *c, double k,
    double x25, double x26, double x27, double *delta_1_out, double *delta_2_out, double *eps_1_out, double *eps_2_out,
    double *eps_3_out)
{
    const double f0 = 1.0/(1.0 + x25);  /* ando2003:f0 */
    const double x31 = 1.0 + x26;
    const double x32 = k*(x26*c->x0/(x31*x31));
    const double delta_1 = c->x4 + k*(c->x1*f0 - c->x2*x32 - c->x3);  /* ando2003:41 */
    const double delta_2 = k*c->x5;  /* ando2003:42 */
    const double x33 = k*c->x6;
    const double x34 = 1.0/k;
    const double eps_1 = x33*(c->x7*x34 + c->x8*x27 + c->x9*x32);  /* ando2003:43 */
    const double eps_2 = x33*(c->x10*x27 + c->x11*x34);  /* ando2003:44 */
    *delta_1_out = delta_1;
    *delta_2_out = delta_2;
    *eps_1_out = eps_1;
    *eps_2_out = eps_2;
    *eps_3_out = c->eps_3;
}

NK_INLINE void neutrino_nucleon_drift_coefficients_formulas(const neutrino_nucleon_drift_coefficients_fixed *c,
    double k, double *delta_1_out, double *delta_2_out, double *eps_1_out, double *eps_2_out, double *eps_3_out)
{
    double x25, x26, x27;
    neutrino_nucleon_drift_coefficients_part1(c, k, &x25, &x26, &x27);
    x25 = nk_exp_near(x25);
    x26 = nk_exp_near(x26);
    x27 = nk_tanh(x27);
    neutrino_nucleon_drift_coefficients_part2(c, k, x25, x26, x27, delta_1_out, delta_2_out, eps_1_out, eps_2_out,
        eps_3_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_drift_coefficients_check(const neutrino_nucleon_drift_coefficients_fixed *c,
    double k)
{
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int validity_1_outside = k <= c->x12;
    return c->nk_outside | (uint64_t)k_outside << 0
        | (uint64_t)validity_1_outside << 8;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_drift_coefficients_passes(const neutrino_nucleon_drift_coefficients_fixed *c,
    double k)
{
    const double nk_bound1 = c->k_low < c->x12 || c->k_low != c->k_low ? c->x12 : c->k_low;
    const int nk_inside = !(k <= nk_bound1)
        & !(c->k_high < k);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_loop(size_t nk_n,
    const neutrino_nucleon_drift_coefficients_fixed *nk_fixed, const double *NK_RESTRICT k,
    double *NK_RESTRICT delta_1_out, double *NK_RESTRICT delta_2_out, double *NK_RESTRICT eps_1_out,
    double *NK_RESTRICT eps_2_out, double *NK_RESTRICT eps_3_out)
{
    const neutrino_nucleon_drift_coefficients_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x25[NK_BLOCK];
    double x26[NK_BLOCK];
    double x27[NK_BLOCK];
    const int nk_far = nk_n*6*sizeof(double) > NK_FAR(6);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 6, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch(k, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(delta_1_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(delta_2_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(eps_1_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(eps_2_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(eps_3_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_drift_coefficients_part1(&c, k[nk_i], &x25[nk_i], &x26[nk_i], &x27[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x25[nk_i] = nk_exp_near(x25[nk_i]);
            x26[nk_i] = nk_exp_near(x26[nk_i]);
            x27[nk_i] = nk_tanh(x27[nk_i]);
            neutrino_nucleon_drift_coefficients_part2(&c, k[nk_i], x25[nk_i], x26[nk_i], x27[nk_i],
                &delta_1_out[nk_i], &delta_2_out[nk_i], &eps_1_out[nk_i], &eps_2_out[nk_i], &eps_3_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_drift_coefficients_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_drift_coefficients_check(&c, k[nk_i]);
        }
        k += nk_count;
        delta_1_out += nk_count;
        delta_2_out += nk_count;
        eps_1_out += nk_count;
        eps_2_out += nk_count;
        eps_3_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_vary(size_t nk_n, const double *NK_RESTRICT k,
    const double *NK_RESTRICT T, const double *NK_RESTRICT m, const double *NK_RESTRICT mu_nu,
    const double *NK_RESTRICT mu_B_B, const double *NK_RESTRICT c_V, const double *NK_RESTRICT c_A,
    const double *NK_RESTRICT F_2, double *NK_RESTRICT delta_1_out, double *NK_RESTRICT delta_2_out,
    double *NK_RESTRICT eps_1_out, double *NK_RESTRICT eps_2_out, double *NK_RESTRICT eps_3_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_drift_coefficients_fixed c = neutrino_nucleon_drift_coefficients_prepare(T[nk_i],
            m[nk_i], mu_nu[nk_i], mu_B_B[nk_i], c_V[nk_i], c_A[nk_i], F_2[nk_i]);
        neutrino_nucleon_drift_coefficients_formulas(&c, k[nk_i], &delta_1_out[nk_i], &delta_2_out[nk_i],
            &eps_1_out[nk_i], &eps_2_out[nk_i], &eps_3_out[nk_i]);
        nk_outside |= neutrino_nucleon_drift_coefficients_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_drift_coefficients_loop(nk_n,
        (const neutrino_nucleon_drift_coefficients_fixed *)nk_fixed, nk_in[0], nk_out[0], nk_out[1], nk_out[2],
        nk_out[3], nk_out[4]);
}

NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_drift_coefficients_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4]);
}

NK_RUN(neutrino_nucleon_drift_coefficients_same, neutrino_nucleon_drift_coefficients_elements, double)
NK_RUN(neutrino_nucleon_drift_coefficients_varied, neutrino_nucleon_drift_coefficients_varied_elements, double)

static uint64_t neutrino_nucleon_drift_coefficients_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_drift_coefficients_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_drift_coefficients_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_drift_coefficients(double k, double T, double m, double mu_nu, double mu_B_B,
    double c_V, double c_A, double F_2, double *delta_1_out, double *delta_2_out, double *eps_1_out, double *eps_2_out,
    double *eps_3_out)
{
    const neutrino_nucleon_drift_coefficients_fixed c = neutrino_nucleon_drift_coefficients_prepare(T, m, mu_nu,
        mu_B_B, c_V, c_A, F_2);
    neutrino_nucleon_drift_coefficients_formulas(&c, k, delta_1_out, delta_2_out, eps_1_out, eps_2_out, eps_3_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_drift_coefficients_outside(double k, double T, double m, double mu_nu,
    double mu_B_B, double c_V, double c_A, double F_2)
{
    const neutrino_nucleon_drift_coefficients_fixed c = neutrino_nucleon_drift_coefficients_prepare(T, m, mu_nu,
        mu_B_B, c_V, c_A, F_2);
    return neutrino_nucleon_drift_coefficients_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_drift_coefficients_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *T, ptrdiff_t T_stride, const double *m, ptrdiff_t m_stride,
    const double *mu_nu, ptrdiff_t mu_nu_stride, const double *mu_B_B, ptrdiff_t mu_B_B_stride,
    const double *c_V, ptrdiff_t c_V_stride, const double *c_A, ptrdiff_t c_A_stride,
    const double *F_2, ptrdiff_t F_2_stride, double *delta_1_out, ptrdiff_t delta_1_out_stride,
    double *delta_2_out, ptrdiff_t delta_2_out_stride, double *eps_1_out, ptrdiff_t eps_1_out_stride,
    double *eps_2_out, ptrdiff_t eps_2_out_stride, double *eps_3_out, ptrdiff_t eps_3_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {T, T_stride}, {m, m_stride}, {mu_nu, mu_nu_stride},
        {mu_B_B, mu_B_B_stride}, {c_V, c_V_stride}, {c_A, c_A_stride}, {F_2, F_2_stride}};
    const nk_output nk_out[] = {{delta_1_out, delta_1_out_stride}, {delta_2_out, delta_2_out_stride},
        {eps_1_out, eps_1_out_stride}, {eps_2_out, eps_2_out_stride}, {eps_3_out, eps_3_out_stride}};
    const nk_kernel nk_this = {1, 8, 5, neutrino_nucleon_drift_coefficients_run};
    NK_LINE double nk_buffer[13 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_drift_coefficients_fixed c = neutrino_nucleon_drift_coefficients_prepare(*T, *m,
            *mu_nu, *mu_B_B, *c_V, *c_A, *F_2);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.drift_coefficients in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float mu_nu;
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
    float eps_3;
    float k_low;
    float k_high;
    float x12;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_drift_coefficients_f32_fixed;

NK_INLINE neutrino_nucleon_drift_coefficients_f32_fixed neutrino_nucleon_drift_coefficients_f32_prepare(float T,
    float m, float mu_nu, float mu_B_B, float c_V, float c_A, float F_2)
{
    neutrino_nucleon_drift_coefficients_f32_fixed c;
    const float x0 = 1.0f/T;
    const float x13 = 1.0f/m;
    const float x1 = x13*6.0f;
    const float x2 = x13*2.0f;
    const float x3 = x13*3.0f;
    const float x14 = c_V*c_V;
    const float x15 = 5.0f*x14;
    const float x16 = c_A*c_A;
    const float x17 = x14 + 5.0f*x16;
    const float x18 = m*x17;
    const float x4 = T*(x15 + 33.0f*x16)/x18;
    const float x5 = 4.0f/3.0f*x16/x18;
    const float x19 = x16 + x15;
    const float x20 = F_2*x19;
    const float x21 = 4.0f/3.0f*c_A;
    const float x6 = x21*mu_B_B;
    const float x22 = 1.0f/(T*m*(x17*x17));
    const float x7 = x22*(T*(3.0f*F_2*x19 + 6.0f*c_V*(x14 - 7.0f*x16)));
    const float x8 = x22*(c_V*(19.0f*x16 - x14) - x20);
    const float x9 = x22*(2.0f*c_V*x17);
    const float x10 = x22*(c_V*x17);
    const float x11 = x22*(T*(4.0f*c_V*((c_A - c_V)*(c_A + c_V)) - x20));
    const float eps_3 = x21*c_V*mu_B_B/x18;  /* ando2003:45 */
    const float k_low = 3.0f/10.0f*T;
    const float x23 = sqrtf(T);
    const float x24 = sqrtf(m);
    const float k_high = 1.0f/2.0f*x23*x24;
    const int T_outside = (T < 1.0f) | (10.0f < T);
    const int m_outside = (m < 938.0f) | (940.0f < m);
    const float mu_nu_high = 3.0f*T;
    const int mu_nu_outside = (mu_nu < -mu_nu_high) | (mu_nu_high < mu_nu);
    const float mu_B_B_high = 1.0f/10.0f*T;
    const int mu_B_B_outside = (mu_B_B < -mu_B_B_high) | (mu_B_B_high < mu_B_B);
    const int c_V_outside = (c_V < -1.0f) | (1.0f < c_V);
    const int c_A_outside = (c_A < -13.0f/10.0f) | (13.0f/10.0f < c_A);
    const int F_2_outside = (F_2 < -4.0f) | (4.0f < F_2);
    const float x12 = x24*fabsf(mu_B_B)/x23;
    const int validity_2_outside = x17 <= 0.0f;
    c.mu_nu = mu_nu;
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
    c.eps_3 = eps_3;
    c.k_low = k_low;
    c.k_high = k_high;
    c.x12 = x12;
    c.nk_outside = (uint32_t)T_outside << 1
        | (uint32_t)m_outside << 2
        | (uint32_t)mu_nu_outside << 3
        | (uint32_t)mu_B_B_outside << 4
        | (uint32_t)c_V_outside << 5
        | (uint32_t)c_A_outside << 6
        | (uint32_t)F_2_outside << 7
        | (uint32_t)validity_2_outside << 9;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_drift_coefficients_f32_part1(const neutrino_nucleon_drift_coefficients_f32_fixed *c,
    float k, float *x25_out, float *x26_out, float *x27_out)
{
    const float x28 = (k - c->mu_nu)*c->x0;
    const float x29 = (c->mu_nu - k)*c->x0;
    const float x30 = x28*(1.0f/2.0f);
    *x25_out = x28;
    *x26_out = x29;
    *x27_out = x30;
}

NK_INLINE void neutrino_nucleon_drift_coefficients_f32_part2(const neutrino_nucleon_drift_coefficients_f32_fixed *c,
    float k, float x25, float x26, float x27, float *delta_1_out, float *delta_2_out, float *eps_1_out,
    float *eps_2_out, float *eps_3_out)
{
    const float f0 = 1.0f/(1.0f + x25);  /* ando2003:f0 */
    const float x31 = 1.0f + x26;
    const float x32 = k*(x26*c->x0/(x31*x31));
    const float delta_1 = c->x4 + k*(c->x1*f0 - c->x2*x32 - c->x3);  /* ando2003:41 */
    const float delta_2 = k*c->x5;  /* ando2003:42 */
    const float x33 = k*c->x6;
    const float x34 = 1.0f/k;
    const float eps_1 = x33*(c->x7*x34 + c->x8*x27 + c->x9*x32);  /* ando2003:43 */
    const float eps_2 = x33*(c->x10*x27 + c->x11*x34);  /* ando2003:44 */
    *delta_1_out = delta_1;
    *delta_2_out = delta_2;
    *eps_1_out = eps_1;
    *eps_2_out = eps_2;
    *eps_3_out = c->eps_3;
}

NK_INLINE void neutrino_nucleon_drift_coefficients_f32_formulas(const neutrino_nucleon_drift_coefficients_f32_fixed *c,
    float k, float *delta_1_out, float *delta_2_out, float *eps_1_out, float *eps_2_out, float *eps_3_out)
{
    float x25, x26, x27;
    neutrino_nucleon_drift_coefficients_f32_part1(c, k, &x25, &x26, &x27);
    x25 = nk_expf(x25);
    x26 = nk_expf(x26);
    x27 = nk_tanhf(x27);
    neutrino_nucleon_drift_coefficients_f32_part2(c, k, x25, x26, x27, delta_1_out, delta_2_out, eps_1_out,
        eps_2_out, eps_3_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_nucleon_drift_coefficients_f32_check(
    const neutrino_nucleon_drift_coefficients_f32_fixed *c, float k)
{
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int validity_1_outside = k <= c->x12;
    return c->nk_outside | (uint32_t)k_outside << 0
        | (uint32_t)validity_1_outside << 8;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_nucleon_drift_coefficients_f32_passes(
    const neutrino_nucleon_drift_coefficients_f32_fixed *c, float k)
{
    const float nk_bound1 = c->k_low < c->x12 || c->k_low != c->k_low ? c->x12 : c->k_low;
    const int nk_inside = !(k <= nk_bound1)
        & !(c->k_high < k);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_f32_loop(size_t nk_n,
    const neutrino_nucleon_drift_coefficients_f32_fixed *nk_fixed, const float *NK_RESTRICT k,
    float *NK_RESTRICT delta_1_out, float *NK_RESTRICT delta_2_out, float *NK_RESTRICT eps_1_out,
    float *NK_RESTRICT eps_2_out, float *NK_RESTRICT eps_3_out)
{
    const neutrino_nucleon_drift_coefficients_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x25[NK_BLOCK];
    float x26[NK_BLOCK];
    float x27[NK_BLOCK];
    const int nk_far = nk_n*6*sizeof(float) > NK_FAR(6);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 6, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch_f32(k, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_result_f32(delta_1_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_result_f32(delta_2_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_result_f32(eps_1_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_result_f32(eps_2_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_result_f32(eps_3_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_drift_coefficients_f32_part1(&c, k[nk_i], &x25[nk_i], &x26[nk_i], &x27[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x25[nk_i] = nk_expf(x25[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x26[nk_i] = nk_expf(x26[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x27[nk_i] = nk_tanhf(x27[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_drift_coefficients_f32_part2(&c, k[nk_i], x25[nk_i], x26[nk_i], x27[nk_i],
                &delta_1_out[nk_i], &delta_2_out[nk_i], &eps_1_out[nk_i], &eps_2_out[nk_i], &eps_3_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_drift_coefficients_f32_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_drift_coefficients_f32_check(&c, k[nk_i]);
        }
        k += nk_count;
        delta_1_out += nk_count;
        delta_2_out += nk_count;
        eps_1_out += nk_count;
        eps_2_out += nk_count;
        eps_3_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_f32_vary(size_t nk_n, const float *NK_RESTRICT k,
    const float *NK_RESTRICT T, const float *NK_RESTRICT m, const float *NK_RESTRICT mu_nu,
    const float *NK_RESTRICT mu_B_B, const float *NK_RESTRICT c_V, const float *NK_RESTRICT c_A,
    const float *NK_RESTRICT F_2, float *NK_RESTRICT delta_1_out, float *NK_RESTRICT delta_2_out,
    float *NK_RESTRICT eps_1_out, float *NK_RESTRICT eps_2_out, float *NK_RESTRICT eps_3_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_drift_coefficients_f32_fixed c = neutrino_nucleon_drift_coefficients_f32_prepare(
            T[nk_i], m[nk_i], mu_nu[nk_i], mu_B_B[nk_i], c_V[nk_i], c_A[nk_i], F_2[nk_i]);
        neutrino_nucleon_drift_coefficients_f32_formulas(&c, k[nk_i], &delta_1_out[nk_i], &delta_2_out[nk_i],
            &eps_1_out[nk_i], &eps_2_out[nk_i], &eps_3_out[nk_i]);
        nk_outside |= neutrino_nucleon_drift_coefficients_f32_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_drift_coefficients_f32_loop(nk_n,
        (const neutrino_nucleon_drift_coefficients_f32_fixed *)nk_fixed, nk_in[0], nk_out[0], nk_out[1],
        nk_out[2], nk_out[3], nk_out[4]);
}

NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_drift_coefficients_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4]);
}

NK_RUN(neutrino_nucleon_drift_coefficients_f32_same, neutrino_nucleon_drift_coefficients_f32_elements, float)
NK_RUN(neutrino_nucleon_drift_coefficients_f32_varied, neutrino_nucleon_drift_coefficients_f32_varied_elements, float)

static uint64_t neutrino_nucleon_drift_coefficients_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_drift_coefficients_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_drift_coefficients_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_drift_coefficients_f32(float k, float T, float m, float mu_nu, float mu_B_B,
    float c_V, float c_A, float F_2, float *delta_1_out, float *delta_2_out, float *eps_1_out, float *eps_2_out,
    float *eps_3_out)
{
    const neutrino_nucleon_drift_coefficients_f32_fixed c = neutrino_nucleon_drift_coefficients_f32_prepare(T, m,
        mu_nu, mu_B_B, c_V, c_A, F_2);
    neutrino_nucleon_drift_coefficients_f32_formulas(&c, k, delta_1_out, delta_2_out, eps_1_out, eps_2_out,
        eps_3_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_drift_coefficients_f32_outside(float k, float T, float m, float mu_nu,
    float mu_B_B, float c_V, float c_A, float F_2)
{
    const neutrino_nucleon_drift_coefficients_f32_fixed c = neutrino_nucleon_drift_coefficients_f32_prepare(T, m,
        mu_nu, mu_B_B, c_V, c_A, F_2);
    return neutrino_nucleon_drift_coefficients_f32_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_drift_coefficients_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *T, ptrdiff_t T_stride, const float *m, ptrdiff_t m_stride, const float *mu_nu, ptrdiff_t mu_nu_stride,
    const float *mu_B_B, ptrdiff_t mu_B_B_stride, const float *c_V, ptrdiff_t c_V_stride,
    const float *c_A, ptrdiff_t c_A_stride, const float *F_2, ptrdiff_t F_2_stride,
    float *delta_1_out, ptrdiff_t delta_1_out_stride, float *delta_2_out, ptrdiff_t delta_2_out_stride,
    float *eps_1_out, ptrdiff_t eps_1_out_stride, float *eps_2_out, ptrdiff_t eps_2_out_stride,
    float *eps_3_out, ptrdiff_t eps_3_out_stride)
{
    const nk_input_f32 nk_in[] = {{k, k_stride}, {T, T_stride}, {m, m_stride}, {mu_nu, mu_nu_stride},
        {mu_B_B, mu_B_B_stride}, {c_V, c_V_stride}, {c_A, c_A_stride}, {F_2, F_2_stride}};
    const nk_output_f32 nk_out[] = {{delta_1_out, delta_1_out_stride}, {delta_2_out, delta_2_out_stride},
        {eps_1_out, eps_1_out_stride}, {eps_2_out, eps_2_out_stride}, {eps_3_out, eps_3_out_stride}};
    const nk_kernel_f32 nk_this = {1, 8, 5, neutrino_nucleon_drift_coefficients_f32_run};
    NK_LINE float nk_buffer[13 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_nucleon_drift_coefficients_f32_fixed c = neutrino_nucleon_drift_coefficients_f32_prepare(*T,
            *m, *mu_nu, *mu_B_B, *c_V, *c_A, *F_2);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.drift_coefficients_printed
 *
 * The coefficients of diffusion and drift as the paper prints them, misprints included, for comparison
 *
 * Equation  ando2003:df0_dk equilibrium slope: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:f0 equilibrium occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:41 diffusion correction 1: printed form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:42 diffusion correction 2: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:43 drift coefficient 1: printed form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:44 drift coefficient 2: printed, arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:45 drift coefficient 3: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
 * Parameter T [MeV] from 1 to 10 (T << m): matter temperature
 * Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
 * Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
 * Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
 * Parameter c_V [1] from -1 to 1: vector coupling (scattering)
 * Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
 * Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
 * Output    delta_1 [1]: first diffusion correction (ando2003:41)
 * Output    delta_2 [1]: second diffusion correction (ando2003:42)
 * Output    eps_1 [1]: first drift coefficient (ando2003:43)
 * Output    eps_2 [1]: second drift coefficient (ando2003:44)
 * Output    eps_3 [1]: third drift coefficient (ando2003:45)
 * Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
 * Validity  neutrinos scatter: c_V^2 + 5 c_A^2 > 0
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   eb32970e6861da07
 */
/* What depends on parameters alone. */
typedef struct {
    double mu_nu;
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
    double eps_3;
    double k_low;
    double k_high;
    double x11;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_drift_coefficients_printed_fixed;

NK_INLINE neutrino_nucleon_drift_coefficients_printed_fixed neutrino_nucleon_drift_coefficients_printed_prepare(
    double T, double m, double mu_nu, double mu_B_B, double c_V, double c_A, double F_2)
{
    neutrino_nucleon_drift_coefficients_printed_fixed c;
    const double x12 = c_V*c_V;
    const double x13 = c_A*c_A;
    const double x14 = x12 + 5.0*x13;
    const double x0 = 1.0/T;
    const double x15 = 5.0*x12;
    const double x1 = 0.5/T;
    const double x16 = m*x14;
    const double x17 = 1.0/x16;
    const double x2 = -((2.0*x12 + 10.0*x13)*x17);
    const double x3 = x17*(3.0*x12 + 9.0*x13);
    const double x4 = x17*(T*(x15 + 45.0*x13));
    const double x5 = 4.0/3.0*x13/x16;
    const double x18 = 2.0*c_V;
    const double x19 = x18*(x12 + 17.0*x13) - F_2*(x13 + x15);
    const double x20 = 4.0/3.0*c_A;
    const double x6 = x20*mu_B_B;
    const double x21 = 1.0/(T*m*(x14*x14));
    const double x7 = x21*x19;
    const double x8 = x21*(x18*x14);
    const double x9 = x21*(c_V*x14);
    const double x10 = x21*(T*x19);
    const double eps_3 = x20*c_V*mu_B_B/x16;  /* ando2003:45 */
    const double k_low = 3.0/10.0*T;
    const double x22 = sqrt(T);
    const double x23 = sqrt(m);
    const double k_high = 0.5*x22*x23;
    const int T_outside = (T < 1.0) | (10.0 < T);
    const int m_outside = (m < 938.0) | (940.0 < m);
    const double mu_nu_high = 3.0*T;
    const int mu_nu_outside = (mu_nu < -mu_nu_high) | (mu_nu_high < mu_nu);
    const double mu_B_B_high = 1.0/10.0*T;
    const int mu_B_B_outside = (mu_B_B < -mu_B_B_high) | (mu_B_B_high < mu_B_B);
    const int c_V_outside = (c_V < -1.0) | (1.0 < c_V);
    const int c_A_outside = (c_A < -13.0/10.0) | (13.0/10.0 < c_A);
    const int F_2_outside = (F_2 < -4.0) | (4.0 < F_2);
    const double x11 = x23*fabs(mu_B_B)/x22;
    const int validity_2_outside = x14 <= 0.0;
    c.mu_nu = mu_nu;
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
    c.eps_3 = eps_3;
    c.k_low = k_low;
    c.k_high = k_high;
    c.x11 = x11;
    c.nk_outside = (uint64_t)T_outside << 1
        | (uint64_t)m_outside << 2
        | (uint64_t)mu_nu_outside << 3
        | (uint64_t)mu_B_B_outside << 4
        | (uint64_t)c_V_outside << 5
        | (uint64_t)c_A_outside << 6
        | (uint64_t)F_2_outside << 7
        | (uint64_t)validity_2_outside << 9;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_drift_coefficients_printed_part1(
    const neutrino_nucleon_drift_coefficients_printed_fixed *c, double k, double *x24_out, double *x25_out)
{
    const double x26 = (c->mu_nu - k)*c->x0;
    const double x27 = (k - c->mu_nu)*c->x1;
    *x24_out = x26;
    *x25_out = x27;
}

NK_INLINE void neutrino_nucleon_drift_coefficients_printed_part2(
    const neutrino_nucleon_drift_coefficients_printed_fixed *c, double k, double x24, double x25, double *delta_1_out,
    double *delta_2_out, double *eps_1_out, double *eps_2_out, double *eps_3_out)
{
    const double x28 = 1.0 + x24;
    const double x29 = k*(x24*c->x0/(x28*x28));
    const double x30 = 1.0/k;
    const double delta_1 = k*(c->x2*x29 - c->x3*x25 - c->x4*x30);  /* ando2003:41 */
    const double delta_2 = k*c->x5;  /* ando2003:42 */
    const double x31 = k*c->x6;
    const double eps_1 = x31*(c->x7*x25 + c->x8*x29);  /* ando2003:43 */
    const double eps_2 = x31*(c->x9*x25 + c->x10*x30);  /* ando2003:44 */
    *delta_1_out = delta_1;
    *delta_2_out = delta_2;
    *eps_1_out = eps_1;
    *eps_2_out = eps_2;
    *eps_3_out = c->eps_3;
}

NK_INLINE void neutrino_nucleon_drift_coefficients_printed_formulas(
    const neutrino_nucleon_drift_coefficients_printed_fixed *c, double k, double *delta_1_out, double *delta_2_out,
    double *eps_1_out, double *eps_2_out, double *eps_3_out)
{
    double x24, x25;
    neutrino_nucleon_drift_coefficients_printed_part1(c, k, &x24, &x25);
    x24 = nk_exp_near(x24);
    x25 = nk_tanh(x25);
    neutrino_nucleon_drift_coefficients_printed_part2(c, k, x24, x25, delta_1_out, delta_2_out, eps_1_out,
        eps_2_out, eps_3_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_drift_coefficients_printed_check(
    const neutrino_nucleon_drift_coefficients_printed_fixed *c, double k)
{
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int validity_1_outside = k <= c->x11;
    return c->nk_outside | (uint64_t)k_outside << 0
        | (uint64_t)validity_1_outside << 8;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_drift_coefficients_printed_passes(
    const neutrino_nucleon_drift_coefficients_printed_fixed *c, double k)
{
    const double nk_bound1 = c->k_low < c->x11 || c->k_low != c->k_low ? c->x11 : c->k_low;
    const int nk_inside = !(k <= nk_bound1)
        & !(c->k_high < k);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_printed_loop(size_t nk_n,
    const neutrino_nucleon_drift_coefficients_printed_fixed *nk_fixed, const double *NK_RESTRICT k,
    double *NK_RESTRICT delta_1_out, double *NK_RESTRICT delta_2_out, double *NK_RESTRICT eps_1_out,
    double *NK_RESTRICT eps_2_out, double *NK_RESTRICT eps_3_out)
{
    const neutrino_nucleon_drift_coefficients_printed_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x24[NK_BLOCK];
    double x25[NK_BLOCK];
    const int nk_far = nk_n*6*sizeof(double) > NK_FAR(6);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 6, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch(k, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(delta_1_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(delta_2_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(eps_1_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(eps_2_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(eps_3_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_drift_coefficients_printed_part1(&c, k[nk_i], &x24[nk_i], &x25[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x24[nk_i] = nk_exp_near(x24[nk_i]);
            x25[nk_i] = nk_tanh(x25[nk_i]);
            neutrino_nucleon_drift_coefficients_printed_part2(&c, k[nk_i], x24[nk_i], x25[nk_i], &delta_1_out[nk_i],
                &delta_2_out[nk_i], &eps_1_out[nk_i], &eps_2_out[nk_i], &eps_3_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_drift_coefficients_printed_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_drift_coefficients_printed_check(&c, k[nk_i]);
        }
        k += nk_count;
        delta_1_out += nk_count;
        delta_2_out += nk_count;
        eps_1_out += nk_count;
        eps_2_out += nk_count;
        eps_3_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_printed_vary(size_t nk_n, const double *NK_RESTRICT k,
    const double *NK_RESTRICT T, const double *NK_RESTRICT m, const double *NK_RESTRICT mu_nu,
    const double *NK_RESTRICT mu_B_B, const double *NK_RESTRICT c_V, const double *NK_RESTRICT c_A,
    const double *NK_RESTRICT F_2, double *NK_RESTRICT delta_1_out, double *NK_RESTRICT delta_2_out,
    double *NK_RESTRICT eps_1_out, double *NK_RESTRICT eps_2_out, double *NK_RESTRICT eps_3_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_drift_coefficients_printed_fixed c = neutrino_nucleon_drift_coefficients_printed_prepare(
            T[nk_i], m[nk_i], mu_nu[nk_i], mu_B_B[nk_i], c_V[nk_i], c_A[nk_i], F_2[nk_i]);
        neutrino_nucleon_drift_coefficients_printed_formulas(&c, k[nk_i], &delta_1_out[nk_i], &delta_2_out[nk_i],
            &eps_1_out[nk_i], &eps_2_out[nk_i], &eps_3_out[nk_i]);
        nk_outside |= neutrino_nucleon_drift_coefficients_printed_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_printed_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_drift_coefficients_printed_loop(nk_n,
        (const neutrino_nucleon_drift_coefficients_printed_fixed *)nk_fixed, nk_in[0], nk_out[0], nk_out[1],
        nk_out[2], nk_out[3], nk_out[4]);
}

NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_printed_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_drift_coefficients_printed_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_in[6], nk_in[7], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4]);
}

NK_RUN(neutrino_nucleon_drift_coefficients_printed_same, neutrino_nucleon_drift_coefficients_printed_elements, double)
NK_RUN(neutrino_nucleon_drift_coefficients_printed_varied, neutrino_nucleon_drift_coefficients_printed_varied_elements, double)

static uint64_t neutrino_nucleon_drift_coefficients_printed_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_drift_coefficients_printed_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_drift_coefficients_printed_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_drift_coefficients_printed(double k, double T, double m, double mu_nu,
    double mu_B_B, double c_V, double c_A, double F_2, double *delta_1_out, double *delta_2_out, double *eps_1_out,
    double *eps_2_out, double *eps_3_out)
{
    const neutrino_nucleon_drift_coefficients_printed_fixed c = neutrino_nucleon_drift_coefficients_printed_prepare(
        T, m, mu_nu, mu_B_B, c_V, c_A, F_2);
    neutrino_nucleon_drift_coefficients_printed_formulas(&c, k, delta_1_out, delta_2_out, eps_1_out, eps_2_out,
        eps_3_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_drift_coefficients_printed_outside(double k, double T, double m,
    double mu_nu, double mu_B_B, double c_V, double c_A, double F_2)
{
    const neutrino_nucleon_drift_coefficients_printed_fixed c = neutrino_nucleon_drift_coefficients_printed_prepare(
        T, m, mu_nu, mu_B_B, c_V, c_A, F_2);
    return neutrino_nucleon_drift_coefficients_printed_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_drift_coefficients_printed_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *T, ptrdiff_t T_stride, const double *m, ptrdiff_t m_stride,
    const double *mu_nu, ptrdiff_t mu_nu_stride, const double *mu_B_B, ptrdiff_t mu_B_B_stride,
    const double *c_V, ptrdiff_t c_V_stride, const double *c_A, ptrdiff_t c_A_stride,
    const double *F_2, ptrdiff_t F_2_stride, double *delta_1_out, ptrdiff_t delta_1_out_stride,
    double *delta_2_out, ptrdiff_t delta_2_out_stride, double *eps_1_out, ptrdiff_t eps_1_out_stride,
    double *eps_2_out, ptrdiff_t eps_2_out_stride, double *eps_3_out, ptrdiff_t eps_3_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {T, T_stride}, {m, m_stride}, {mu_nu, mu_nu_stride},
        {mu_B_B, mu_B_B_stride}, {c_V, c_V_stride}, {c_A, c_A_stride}, {F_2, F_2_stride}};
    const nk_output nk_out[] = {{delta_1_out, delta_1_out_stride}, {delta_2_out, delta_2_out_stride},
        {eps_1_out, eps_1_out_stride}, {eps_2_out, eps_2_out_stride}, {eps_3_out, eps_3_out_stride}};
    const nk_kernel nk_this = {1, 8, 5, neutrino_nucleon_drift_coefficients_printed_run};
    NK_LINE double nk_buffer[13 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_drift_coefficients_printed_fixed c = neutrino_nucleon_drift_coefficients_printed_prepare(
            *T, *m, *mu_nu, *mu_B_B, *c_V, *c_A, *F_2);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.drift_coefficients_printed in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float mu_nu;
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
    float eps_3;
    float k_low;
    float k_high;
    float x11;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_drift_coefficients_printed_f32_fixed;

NK_INLINE neutrino_nucleon_drift_coefficients_printed_f32_fixed neutrino_nucleon_drift_coefficients_printed_f32_prepare(
    float T, float m, float mu_nu, float mu_B_B, float c_V, float c_A, float F_2)
{
    neutrino_nucleon_drift_coefficients_printed_f32_fixed c;
    const float x12 = c_V*c_V;
    const float x13 = c_A*c_A;
    const float x14 = x12 + 5.0f*x13;
    const float x0 = 1.0f/T;
    const float x15 = 5.0f*x12;
    const float x1 = 1.0f/2.0f/T;
    const float x16 = m*x14;
    const float x17 = 1.0f/x16;
    const float x2 = -((2.0f*x12 + 10.0f*x13)*x17);
    const float x3 = x17*(3.0f*x12 + 9.0f*x13);
    const float x4 = x17*(T*(x15 + 45.0f*x13));
    const float x5 = 4.0f/3.0f*x13/x16;
    const float x18 = 2.0f*c_V;
    const float x19 = x18*(x12 + 17.0f*x13) - F_2*(x13 + x15);
    const float x20 = 4.0f/3.0f*c_A;
    const float x6 = x20*mu_B_B;
    const float x21 = 1.0f/(T*m*(x14*x14));
    const float x7 = x21*x19;
    const float x8 = x21*(x18*x14);
    const float x9 = x21*(c_V*x14);
    const float x10 = x21*(T*x19);
    const float eps_3 = x20*c_V*mu_B_B/x16;  /* ando2003:45 */
    const float k_low = 3.0f/10.0f*T;
    const float x22 = sqrtf(T);
    const float x23 = sqrtf(m);
    const float k_high = 1.0f/2.0f*x22*x23;
    const int T_outside = (T < 1.0f) | (10.0f < T);
    const int m_outside = (m < 938.0f) | (940.0f < m);
    const float mu_nu_high = 3.0f*T;
    const int mu_nu_outside = (mu_nu < -mu_nu_high) | (mu_nu_high < mu_nu);
    const float mu_B_B_high = 1.0f/10.0f*T;
    const int mu_B_B_outside = (mu_B_B < -mu_B_B_high) | (mu_B_B_high < mu_B_B);
    const int c_V_outside = (c_V < -1.0f) | (1.0f < c_V);
    const int c_A_outside = (c_A < -13.0f/10.0f) | (13.0f/10.0f < c_A);
    const int F_2_outside = (F_2 < -4.0f) | (4.0f < F_2);
    const float x11 = x23*fabsf(mu_B_B)/x22;
    const int validity_2_outside = x14 <= 0.0f;
    c.mu_nu = mu_nu;
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
    c.eps_3 = eps_3;
    c.k_low = k_low;
    c.k_high = k_high;
    c.x11 = x11;
    c.nk_outside = (uint32_t)T_outside << 1
        | (uint32_t)m_outside << 2
        | (uint32_t)mu_nu_outside << 3
        | (uint32_t)mu_B_B_outside << 4
        | (uint32_t)c_V_outside << 5
        | (uint32_t)c_A_outside << 6
        | (uint32_t)F_2_outside << 7
        | (uint32_t)validity_2_outside << 9;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_drift_coefficients_printed_f32_part1(
    const neutrino_nucleon_drift_coefficients_printed_f32_fixed *c, float k, float *x24_out, float *x25_out)
{
    const float x26 = (c->mu_nu - k)*c->x0;
    const float x27 = (k - c->mu_nu)*c->x1;
    *x24_out = x26;
    *x25_out = x27;
}

NK_INLINE void neutrino_nucleon_drift_coefficients_printed_f32_part2(
    const neutrino_nucleon_drift_coefficients_printed_f32_fixed *c, float k, float x24, float x25, float *delta_1_out,
    float *delta_2_out, float *eps_1_out, float *eps_2_out, float *eps_3_out)
{
    const float x28 = 1.0f + x24;
    const float x29 = k*(x24*c->x0/(x28*x28));
    const float x30 = 1.0f/k;
    const float delta_1 = k*(c->x2*x29 - c->x3*x25 - c->x4*x30);  /* ando2003:41 */
    const float delta_2 = k*c->x5;  /* ando2003:42 */
    const float x31 = k*c->x6;
    const float eps_1 = x31*(c->x7*x25 + c->x8*x29);  /* ando2003:43 */
    const float eps_2 = x31*(c->x9*x25 + c->x10*x30);  /* ando2003:44 */
    *delta_1_out = delta_1;
    *delta_2_out = delta_2;
    *eps_1_out = eps_1;
    *eps_2_out = eps_2;
    *eps_3_out = c->eps_3;
}

NK_INLINE void neutrino_nucleon_drift_coefficients_printed_f32_formulas(
    const neutrino_nucleon_drift_coefficients_printed_f32_fixed *c, float k, float *delta_1_out, float *delta_2_out,
    float *eps_1_out, float *eps_2_out, float *eps_3_out)
{
    float x24, x25;
    neutrino_nucleon_drift_coefficients_printed_f32_part1(c, k, &x24, &x25);
    x24 = nk_expf(x24);
    x25 = nk_tanhf(x25);
    neutrino_nucleon_drift_coefficients_printed_f32_part2(c, k, x24, x25, delta_1_out, delta_2_out, eps_1_out,
        eps_2_out, eps_3_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_nucleon_drift_coefficients_printed_f32_check(
    const neutrino_nucleon_drift_coefficients_printed_f32_fixed *c, float k)
{
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int validity_1_outside = k <= c->x11;
    return c->nk_outside | (uint32_t)k_outside << 0
        | (uint32_t)validity_1_outside << 8;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_nucleon_drift_coefficients_printed_f32_passes(
    const neutrino_nucleon_drift_coefficients_printed_f32_fixed *c, float k)
{
    const float nk_bound1 = c->k_low < c->x11 || c->k_low != c->k_low ? c->x11 : c->k_low;
    const int nk_inside = !(k <= nk_bound1)
        & !(c->k_high < k);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_printed_f32_loop(size_t nk_n,
    const neutrino_nucleon_drift_coefficients_printed_f32_fixed *nk_fixed, const float *NK_RESTRICT k,
    float *NK_RESTRICT delta_1_out, float *NK_RESTRICT delta_2_out, float *NK_RESTRICT eps_1_out,
    float *NK_RESTRICT eps_2_out, float *NK_RESTRICT eps_3_out)
{
    const neutrino_nucleon_drift_coefficients_printed_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x24[NK_BLOCK];
    float x25[NK_BLOCK];
    const int nk_far = nk_n*6*sizeof(float) > NK_FAR(6);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 6, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch_f32(k, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_result_f32(delta_1_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_result_f32(delta_2_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_result_f32(eps_1_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_result_f32(eps_2_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_result_f32(eps_3_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_drift_coefficients_printed_f32_part1(&c, k[nk_i], &x24[nk_i], &x25[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x24[nk_i] = nk_expf(x24[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x25[nk_i] = nk_tanhf(x25[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_drift_coefficients_printed_f32_part2(&c, k[nk_i], x24[nk_i], x25[nk_i],
                &delta_1_out[nk_i], &delta_2_out[nk_i], &eps_1_out[nk_i], &eps_2_out[nk_i], &eps_3_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_drift_coefficients_printed_f32_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_drift_coefficients_printed_f32_check(&c, k[nk_i]);
        }
        k += nk_count;
        delta_1_out += nk_count;
        delta_2_out += nk_count;
        eps_1_out += nk_count;
        eps_2_out += nk_count;
        eps_3_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_printed_f32_vary(size_t nk_n, const float *NK_RESTRICT k,
    const float *NK_RESTRICT T, const float *NK_RESTRICT m, const float *NK_RESTRICT mu_nu,
    const float *NK_RESTRICT mu_B_B, const float *NK_RESTRICT c_V, const float *NK_RESTRICT c_A,
    const float *NK_RESTRICT F_2, float *NK_RESTRICT delta_1_out, float *NK_RESTRICT delta_2_out,
    float *NK_RESTRICT eps_1_out, float *NK_RESTRICT eps_2_out, float *NK_RESTRICT eps_3_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_drift_coefficients_printed_f32_fixed c = neutrino_nucleon_drift_coefficients_printed_f32_prepare(
            T[nk_i], m[nk_i], mu_nu[nk_i], mu_B_B[nk_i], c_V[nk_i], c_A[nk_i], F_2[nk_i]);
        neutrino_nucleon_drift_coefficients_printed_f32_formulas(&c, k[nk_i], &delta_1_out[nk_i], &delta_2_out[nk_i],
            &eps_1_out[nk_i], &eps_2_out[nk_i], &eps_3_out[nk_i]);
        nk_outside |= neutrino_nucleon_drift_coefficients_printed_f32_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_printed_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_drift_coefficients_printed_f32_loop(nk_n,
        (const neutrino_nucleon_drift_coefficients_printed_f32_fixed *)nk_fixed, nk_in[0], nk_out[0], nk_out[1],
        nk_out[2], nk_out[3], nk_out[4]);
}

NK_LOOP uint64_t neutrino_nucleon_drift_coefficients_printed_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_drift_coefficients_printed_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_in[6], nk_in[7], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4]);
}

NK_RUN(neutrino_nucleon_drift_coefficients_printed_f32_same, neutrino_nucleon_drift_coefficients_printed_f32_elements, float)
NK_RUN(neutrino_nucleon_drift_coefficients_printed_f32_varied, neutrino_nucleon_drift_coefficients_printed_f32_varied_elements, float)

static uint64_t neutrino_nucleon_drift_coefficients_printed_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_drift_coefficients_printed_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_drift_coefficients_printed_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_drift_coefficients_printed_f32(float k, float T, float m, float mu_nu,
    float mu_B_B, float c_V, float c_A, float F_2, float *delta_1_out, float *delta_2_out, float *eps_1_out,
    float *eps_2_out, float *eps_3_out)
{
    const neutrino_nucleon_drift_coefficients_printed_f32_fixed c = neutrino_nucleon_drift_coefficients_printed_f32_prepare(
        T, m, mu_nu, mu_B_B, c_V, c_A, F_2);
    neutrino_nucleon_drift_coefficients_printed_f32_formulas(&c, k, delta_1_out, delta_2_out, eps_1_out,
        eps_2_out, eps_3_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_drift_coefficients_printed_f32_outside(float k, float T, float m,
    float mu_nu, float mu_B_B, float c_V, float c_A, float F_2)
{
    const neutrino_nucleon_drift_coefficients_printed_f32_fixed c = neutrino_nucleon_drift_coefficients_printed_f32_prepare(
        T, m, mu_nu, mu_B_B, c_V, c_A, F_2);
    return neutrino_nucleon_drift_coefficients_printed_f32_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_drift_coefficients_printed_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *T, ptrdiff_t T_stride, const float *m, ptrdiff_t m_stride, const float *mu_nu, ptrdiff_t mu_nu_stride,
    const float *mu_B_B, ptrdiff_t mu_B_B_stride, const float *c_V, ptrdiff_t c_V_stride,
    const float *c_A, ptrdiff_t c_A_stride, const float *F_2, ptrdiff_t F_2_stride,
    float *delta_1_out, ptrdiff_t delta_1_out_stride, float *delta_2_out, ptrdiff_t delta_2_out_stride,
    float *eps_1_out, ptrdiff_t eps_1_out_stride, float *eps_2_out, ptrdiff_t eps_2_out_stride,
    float *eps_3_out, ptrdiff_t eps_3_out_stride)
{
    const nk_input_f32 nk_in[] = {{k, k_stride}, {T, T_stride}, {m, m_stride}, {mu_nu, mu_nu_stride},
        {mu_B_B, mu_B_B_stride}, {c_V, c_V_stride}, {c_A, c_A_stride}, {F_2, F_2_stride}};
    const nk_output_f32 nk_out[] = {{delta_1_out, delta_1_out_stride}, {delta_2_out, delta_2_out_stride},
        {eps_1_out, eps_1_out_stride}, {eps_2_out, eps_2_out_stride}, {eps_3_out, eps_3_out_stride}};
    const nk_kernel_f32 nk_this = {1, 8, 5, neutrino_nucleon_drift_coefficients_printed_f32_run};
    NK_LINE float nk_buffer[13 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_nucleon_drift_coefficients_printed_f32_fixed c = neutrino_nucleon_drift_coefficients_printed_f32_prepare(
            *T, *m, *mu_nu, *mu_B_B, *c_V, *c_A, *F_2);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.drift_ratio
 *
 * Integrands over k of the ratio of drift fluxes, scattering over absorption
 *
 * Equation  ando2003:50 drift ratio integrands: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  k [MeV] from 0.01 to 200: neutrino energy, initial
 * Variable  eps_1 [1] from -10 to 10: first drift coefficient
 * Variable  eps_2 [1] from -10 to 10: second drift coefficient
 * Variable  eps_3 [1] from -10 to 10: third drift coefficient
 * Variable  delta_U_mu [MeV^3] from -10000 to 10000: U_mu - U_FD
 * Variable  ddelta_U_mu_dk [MeV^2] from -10000 to 10000: first derivative of delta_U_mu
 * Variable  d2delta_U_mu_dk2 [MeV] from -10000 to 10000: second derivative of delta_U_mu
 * Variable  eps_abs [1] from -10 to 10: asymmetry coefficient of absorption
 * Variable  kappa_abs_star [MeV] from 1e-20 to 1e-08: absorption opacity with stimulated absorption
 * Variable  kappa_tot [MeV] from kappa_abs_star to 1e-07 (kappa_tot >= kappa_abs_star): kappa_abs_star + kappa_0
 * Variable  delta_U_e [MeV^3] from -10000 to 10000: U_e - U_FD
 * Output    numerator_integrand [MeV^3]: integrand over k of a ratio's numerator (ando2003:50)
 * Output    denominator_integrand [MeV^3]: integrand over k of a ratio's denominator (ando2003:50)
 * Precision double and single: inputs and results; computed in double precision
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   2c1b1cdd0bb10fbc
 */
/* What depends on parameters alone. */
typedef struct {
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_drift_ratio_fixed;

NK_INLINE neutrino_nucleon_drift_ratio_fixed neutrino_nucleon_drift_ratio_prepare(void)
{
    neutrino_nucleon_drift_ratio_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_drift_ratio_formulas(const neutrino_nucleon_drift_ratio_fixed *c, double k,
    double eps_1, double eps_2, double eps_3, double delta_U_mu, double ddelta_U_mu_dk, double d2delta_U_mu_dk2,
    double eps_abs, double kappa_abs_star, double kappa_tot, double delta_U_e, double *numerator_integrand_out,
    double *denominator_integrand_out)
{
    (void)c;
    /* ando2003:50 */
    const double numerator_integrand = 2.0*(eps_1*delta_U_mu + (eps_2*ddelta_U_mu_dk + eps_3*d2delta_U_mu_dk2*k)*k);
    const double denominator_integrand = 1.0/3.0*eps_abs*delta_U_e*kappa_abs_star/kappa_tot;  /* ando2003:50 */
    *numerator_integrand_out = numerator_integrand;
    *denominator_integrand_out = denominator_integrand;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_drift_ratio_check(const neutrino_nucleon_drift_ratio_fixed *c, double k,
    double eps_1, double eps_2, double eps_3, double delta_U_mu, double ddelta_U_mu_dk, double d2delta_U_mu_dk2,
    double eps_abs, double kappa_abs_star, double kappa_tot, double delta_U_e)
{
    const int k_outside = (k < 1.0/100.0) | (200.0 < k);
    const int eps_1_outside = (eps_1 < -10.0) | (10.0 < eps_1);
    const int eps_2_outside = (eps_2 < -10.0) | (10.0 < eps_2);
    const int eps_3_outside = (eps_3 < -10.0) | (10.0 < eps_3);
    const int delta_U_mu_outside = (delta_U_mu < -10000.0) | (10000.0 < delta_U_mu);
    const int ddelta_U_mu_dk_outside = (ddelta_U_mu_dk < -10000.0) | (10000.0 < ddelta_U_mu_dk);
    const int d2delta_U_mu_dk2_outside = (d2delta_U_mu_dk2 < -10000.0) | (10000.0 < d2delta_U_mu_dk2);
    const int eps_abs_outside = (eps_abs < -10.0) | (10.0 < eps_abs);
    const int kappa_abs_star_outside = (kappa_abs_star < 1e-20) | (1.0/100000000.0 < kappa_abs_star);
    const int kappa_tot_outside = (kappa_tot < kappa_abs_star) | (1.0/10000000.0 < kappa_tot);
    const int delta_U_e_outside = (delta_U_e < -10000.0) | (10000.0 < delta_U_e);
    return c->nk_outside | (uint64_t)k_outside << 0
        | (uint64_t)eps_1_outside << 1
        | (uint64_t)eps_2_outside << 2
        | (uint64_t)eps_3_outside << 3
        | (uint64_t)delta_U_mu_outside << 4
        | (uint64_t)ddelta_U_mu_dk_outside << 5
        | (uint64_t)d2delta_U_mu_dk2_outside << 6
        | (uint64_t)eps_abs_outside << 7
        | (uint64_t)kappa_abs_star_outside << 8
        | (uint64_t)kappa_tot_outside << 9
        | (uint64_t)delta_U_e_outside << 10;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_drift_ratio_passes(const neutrino_nucleon_drift_ratio_fixed *c, double k,
    double eps_1, double eps_2, double eps_3, double delta_U_mu, double ddelta_U_mu_dk, double d2delta_U_mu_dk2,
    double eps_abs, double kappa_abs_star, double kappa_tot, double delta_U_e)
{
    (void)c;
    const int nk_inside = !(k < 1.0/100.0)
        & !(200.0 < k)
        & !(eps_1 < -10.0)
        & !(10.0 < eps_1)
        & !(eps_2 < -10.0)
        & !(10.0 < eps_2)
        & !(eps_3 < -10.0)
        & !(10.0 < eps_3)
        & !(delta_U_mu < -10000.0)
        & !(10000.0 < delta_U_mu)
        & !(ddelta_U_mu_dk < -10000.0)
        & !(10000.0 < ddelta_U_mu_dk)
        & !(d2delta_U_mu_dk2 < -10000.0)
        & !(10000.0 < d2delta_U_mu_dk2)
        & !(eps_abs < -10.0)
        & !(10.0 < eps_abs)
        & !(kappa_abs_star < 1e-20)
        & !(1.0/100000000.0 < kappa_abs_star)
        & !(kappa_tot < kappa_abs_star)
        & !(1.0/10000000.0 < kappa_tot)
        & !(delta_U_e < -10000.0)
        & !(10000.0 < delta_U_e);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_drift_ratio_loop(size_t nk_n, const neutrino_nucleon_drift_ratio_fixed *nk_fixed,
    const double *NK_RESTRICT k, const double *NK_RESTRICT eps_1, const double *NK_RESTRICT eps_2,
    const double *NK_RESTRICT eps_3, const double *NK_RESTRICT delta_U_mu, const double *NK_RESTRICT ddelta_U_mu_dk,
    const double *NK_RESTRICT d2delta_U_mu_dk2, const double *NK_RESTRICT eps_abs,
    const double *NK_RESTRICT kappa_abs_star, const double *NK_RESTRICT kappa_tot, const double *NK_RESTRICT delta_U_e,
    double *NK_RESTRICT numerator_integrand_out, double *NK_RESTRICT denominator_integrand_out)
{
    const neutrino_nucleon_drift_ratio_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*13*sizeof(double) > NK_FAR(13);
    NK_LINE double nk_block_numerator_integrand_out[NK_BLOCK];
    NK_LINE double nk_block_denominator_integrand_out[NK_BLOCK];
    const int nk_past = nk_n*13*sizeof(double) > NK_STREAMED && NK_ON_LINE(numerator_integrand_out)
        && NK_ON_LINE(denominator_integrand_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 13, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(13) + nk_block) {
            nk_fetch(k, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            nk_fetch(eps_1, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            nk_fetch(eps_2, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            nk_fetch(eps_3, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            nk_fetch(delta_U_mu, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            nk_fetch(ddelta_U_mu_dk, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            nk_fetch(d2delta_U_mu_dk2, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            nk_fetch(eps_abs, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            nk_fetch(kappa_abs_star, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            nk_fetch(kappa_tot, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            nk_fetch(delta_U_e, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            if (!nk_past) nk_fetch_result(numerator_integrand_out, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            if (!nk_past) nk_fetch_result(denominator_integrand_out, NK_AHEAD(13), NK_FETCHED(1, 13, double));
        }
        double *const nk_numerator_integrand_out = nk_past ? nk_block_numerator_integrand_out : numerator_integrand_out;
        double *const nk_denominator_integrand_out = nk_past ? nk_block_denominator_integrand_out
            : denominator_integrand_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_drift_ratio_formulas(&c, k[nk_i], eps_1[nk_i], eps_2[nk_i], eps_3[nk_i],
                delta_U_mu[nk_i], ddelta_U_mu_dk[nk_i], d2delta_U_mu_dk2[nk_i], eps_abs[nk_i], kappa_abs_star[nk_i],
                kappa_tot[nk_i], delta_U_e[nk_i], &nk_numerator_integrand_out[nk_i],
                &nk_denominator_integrand_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_drift_ratio_passes(&c, k[nk_i], eps_1[nk_i], eps_2[nk_i],
                eps_3[nk_i], delta_U_mu[nk_i], ddelta_U_mu_dk[nk_i], d2delta_U_mu_dk2[nk_i], eps_abs[nk_i],
                kappa_abs_star[nk_i], kappa_tot[nk_i], delta_U_e[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_drift_ratio_check(&c, k[nk_i], eps_1[nk_i], eps_2[nk_i], eps_3[nk_i],
                    delta_U_mu[nk_i], ddelta_U_mu_dk[nk_i], d2delta_U_mu_dk2[nk_i], eps_abs[nk_i],
                    kappa_abs_star[nk_i], kappa_tot[nk_i], delta_U_e[nk_i]);
        }
        if (nk_past) {
            nk_stream(numerator_integrand_out, nk_block_numerator_integrand_out, nk_count);
            nk_stream(denominator_integrand_out, nk_block_denominator_integrand_out, nk_count);
        }
        k += nk_count;
        eps_1 += nk_count;
        eps_2 += nk_count;
        eps_3 += nk_count;
        delta_U_mu += nk_count;
        ddelta_U_mu_dk += nk_count;
        d2delta_U_mu_dk2 += nk_count;
        eps_abs += nk_count;
        kappa_abs_star += nk_count;
        kappa_tot += nk_count;
        delta_U_e += nk_count;
        numerator_integrand_out += nk_count;
        denominator_integrand_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t neutrino_nucleon_drift_ratio_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_drift_ratio_loop(nk_n, (const neutrino_nucleon_drift_ratio_fixed *)nk_fixed, nk_in[0],
        nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10],
        nk_out[0], nk_out[1]);
}

NK_RUN(neutrino_nucleon_drift_ratio_run, neutrino_nucleon_drift_ratio_elements, double)

NK_API NK_DEVICE void neutrino_nucleon_drift_ratio(double k, double eps_1, double eps_2, double eps_3,
    double delta_U_mu, double ddelta_U_mu_dk, double d2delta_U_mu_dk2, double eps_abs, double kappa_abs_star,
    double kappa_tot, double delta_U_e, double *numerator_integrand_out, double *denominator_integrand_out)
{
    const neutrino_nucleon_drift_ratio_fixed c = neutrino_nucleon_drift_ratio_prepare();
    neutrino_nucleon_drift_ratio_formulas(&c, k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk,
        d2delta_U_mu_dk2, eps_abs, kappa_abs_star, kappa_tot, delta_U_e, numerator_integrand_out,
        denominator_integrand_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_drift_ratio_outside(double k, double eps_1, double eps_2, double eps_3,
    double delta_U_mu, double ddelta_U_mu_dk, double d2delta_U_mu_dk2, double eps_abs, double kappa_abs_star,
    double kappa_tot, double delta_U_e)
{
    const neutrino_nucleon_drift_ratio_fixed c = neutrino_nucleon_drift_ratio_prepare();
    return neutrino_nucleon_drift_ratio_check(&c, k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk,
        d2delta_U_mu_dk2, eps_abs, kappa_abs_star, kappa_tot, delta_U_e);
}

NK_API uint64_t neutrino_nucleon_drift_ratio_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *eps_1, ptrdiff_t eps_1_stride, const double *eps_2, ptrdiff_t eps_2_stride,
    const double *eps_3, ptrdiff_t eps_3_stride, const double *delta_U_mu, ptrdiff_t delta_U_mu_stride,
    const double *ddelta_U_mu_dk, ptrdiff_t ddelta_U_mu_dk_stride,
    const double *d2delta_U_mu_dk2, ptrdiff_t d2delta_U_mu_dk2_stride, const double *eps_abs, ptrdiff_t eps_abs_stride,
    const double *kappa_abs_star, ptrdiff_t kappa_abs_star_stride, const double *kappa_tot, ptrdiff_t kappa_tot_stride,
    const double *delta_U_e, ptrdiff_t delta_U_e_stride,
    double *numerator_integrand_out, ptrdiff_t numerator_integrand_out_stride,
    double *denominator_integrand_out, ptrdiff_t denominator_integrand_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {eps_1, eps_1_stride}, {eps_2, eps_2_stride}, {eps_3, eps_3_stride},
        {delta_U_mu, delta_U_mu_stride}, {ddelta_U_mu_dk, ddelta_U_mu_dk_stride},
        {d2delta_U_mu_dk2, d2delta_U_mu_dk2_stride}, {eps_abs, eps_abs_stride},
        {kappa_abs_star, kappa_abs_star_stride}, {kappa_tot, kappa_tot_stride}, {delta_U_e, delta_U_e_stride}};
    const nk_output nk_out[] = {{numerator_integrand_out, numerator_integrand_out_stride},
        {denominator_integrand_out, denominator_integrand_out_stride}};
    const nk_kernel nk_this = {11, 11, 2, neutrino_nucleon_drift_ratio_run};
    NK_LINE double nk_buffer[13 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_drift_ratio_fixed c = neutrino_nucleon_drift_ratio_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.drift_ratio in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_nucleon_drift_ratio_f32(float k, float eps_1, float eps_2, float eps_3,
    float delta_U_mu, float ddelta_U_mu_dk, float d2delta_U_mu_dk2, float eps_abs, float kappa_abs_star,
    float kappa_tot, float delta_U_e, float *numerator_integrand_out, float *denominator_integrand_out)
{
    double numerator_integrand_out_double, denominator_integrand_out_double;
    neutrino_nucleon_drift_ratio(k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2, eps_abs,
        kappa_abs_star, kappa_tot, delta_U_e, &numerator_integrand_out_double, &denominator_integrand_out_double);
    *numerator_integrand_out = (float)numerator_integrand_out_double;
    *denominator_integrand_out = (float)denominator_integrand_out_double;
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_drift_ratio_f32_outside(float k, float eps_1, float eps_2, float eps_3,
    float delta_U_mu, float ddelta_U_mu_dk, float d2delta_U_mu_dk2, float eps_abs, float kappa_abs_star,
    float kappa_tot, float delta_U_e)
{
    return neutrino_nucleon_drift_ratio_outside(k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk,
        d2delta_U_mu_dk2, eps_abs, kappa_abs_star, kappa_tot, delta_U_e);
}

NK_API uint64_t neutrino_nucleon_drift_ratio_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *eps_1, ptrdiff_t eps_1_stride, const float *eps_2, ptrdiff_t eps_2_stride,
    const float *eps_3, ptrdiff_t eps_3_stride, const float *delta_U_mu, ptrdiff_t delta_U_mu_stride,
    const float *ddelta_U_mu_dk, ptrdiff_t ddelta_U_mu_dk_stride,
    const float *d2delta_U_mu_dk2, ptrdiff_t d2delta_U_mu_dk2_stride, const float *eps_abs, ptrdiff_t eps_abs_stride,
    const float *kappa_abs_star, ptrdiff_t kappa_abs_star_stride, const float *kappa_tot, ptrdiff_t kappa_tot_stride,
    const float *delta_U_e, ptrdiff_t delta_U_e_stride,
    float *numerator_integrand_out, ptrdiff_t numerator_integrand_out_stride,
    float *denominator_integrand_out, ptrdiff_t denominator_integrand_out_stride)
{
    const nk_input_f32 nk_in[] = {{k, k_stride}, {eps_1, eps_1_stride}, {eps_2, eps_2_stride},
        {eps_3, eps_3_stride}, {delta_U_mu, delta_U_mu_stride}, {ddelta_U_mu_dk, ddelta_U_mu_dk_stride},
        {d2delta_U_mu_dk2, d2delta_U_mu_dk2_stride}, {eps_abs, eps_abs_stride},
        {kappa_abs_star, kappa_abs_star_stride}, {kappa_tot, kappa_tot_stride}, {delta_U_e, delta_U_e_stride}};
    const nk_output_f32 nk_out[] = {{numerator_integrand_out, numerator_integrand_out_stride},
        {denominator_integrand_out, denominator_integrand_out_stride}};
    const nk_kernel nk_this = {11, 11, 2, neutrino_nucleon_drift_ratio_run};
    const nk_kernel_f32 nk_outer = {11, 11, 2, NULL};
    NK_LINE double nk_buffer[13 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_outer, nk_in)) {
        const neutrino_nucleon_drift_ratio_fixed c = neutrino_nucleon_drift_ratio_prepare();
        return nk_carried(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_carried(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.momentum_asymmetry
 *
 * Integrands over k of the momentum asymmetry by scattering, for given spectra at the neutrinosphere
 *
 * Equation  ando2003:df0_dk equilibrium slope: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:f0 equilibrium occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:43 drift coefficient 1: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:44 drift coefficient 2: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:45 drift coefficient 3: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:46 momentum asymmetry integrands: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
 * Variable  R_nu [MeV^-1] from 1e+16 to 1e+18: neutrinosphere radius
 * Variable  delta_U [MeV^3] from -10000 to 10000: U - U_FD
 * Variable  ddelta_U_dk [MeV^2] from -1000 to 1000: first derivative of delta_U
 * Variable  d2delta_U_dk2 [MeV] from -1000 to 1000: second derivative of delta_U
 * Variable  kappa_0 [MeV] from 1e-20 to 1e-12: scattering opacity
 * Variable  dU_dr [MeV^4] from -1e-10 to -1e-20 (U falls outwards): radial gradient of U on a spherical background
 * Parameter T [MeV] from 1 to 10 (T << m): matter temperature
 * Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
 * Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
 * Parameter c_V [1] from -1 to 1: vector coupling (scattering)
 * Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
 * Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
 * Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
 * Output    alpha_numerator [MeV]: integrand over k of the numerator of alpha_sc (ando2003:46)
 * Output    alpha_denominator [MeV]: integrand over k of the denominator of alpha_sc (ando2003:46)
 * Validity  expansion in recoil: k < (m T)^(1/2)/2
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   c6a4c7e7a6649e2c
 */
/* What depends on parameters alone. */
typedef struct {
    double mu_nu;
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
    double eps_3;
    double k_low;
    double k_high;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_momentum_asymmetry_fixed;

NK_INLINE neutrino_nucleon_momentum_asymmetry_fixed neutrino_nucleon_momentum_asymmetry_prepare(double T, double mu_nu,
    double m, double c_V, double c_A, double F_2, double mu_B_B)
{
    neutrino_nucleon_momentum_asymmetry_fixed c;
    const double x10 = c_V*c_V;
    const double x11 = c_A*c_A;
    const double x12 = x10 + 5.0*x11;
    const double x0 = 1.0/T;
    const double x1 = 2.0*c_V*x12/T;
    const double x13 = x11 + 5.0*x10;
    const double x2 = T*(3.0*F_2*x13 + 6.0*c_V*(x10 - 7.0*x11));
    const double x3 = 0.5/T;
    const double x14 = F_2*x13;
    const double x4 = c_V*(19.0*x11 - x10) - x14;
    const double x15 = 4.0/3.0*c_A;
    const double x5 = x15*mu_B_B;
    const double x6 = T*m;
    const double x7 = 1.0/(x6*(x12*x12));
    const double x8 = x7*(c_V*x12);
    const double x9 = x7*(T*(4.0*c_V*((c_A - c_V)*(c_A + c_V)) - x14));
    const double eps_3 = x15*c_V*mu_B_B/(m*x12);  /* ando2003:45 */
    const double k_low = 1.0/100.0*T;
    const double k_high = 20.0*T;
    const int T_outside = (T < 1.0) | (10.0 < T);
    const double mu_nu_high = 3.0*T;
    const int mu_nu_outside = (mu_nu < -mu_nu_high) | (mu_nu_high < mu_nu);
    const int m_outside = (m < 938.0) | (940.0 < m);
    const int c_V_outside = (c_V < -1.0) | (1.0 < c_V);
    const int c_A_outside = (c_A < -13.0/10.0) | (13.0/10.0 < c_A);
    const int F_2_outside = (F_2 < -4.0) | (4.0 < F_2);
    const double mu_B_B_high = 1.0/10.0*T;
    const int mu_B_B_outside = (mu_B_B < -mu_B_B_high) | (mu_B_B_high < mu_B_B);
    c.mu_nu = mu_nu;
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
    c.eps_3 = eps_3;
    c.k_low = k_low;
    c.k_high = k_high;
    c.nk_outside = (uint64_t)T_outside << 7
        | (uint64_t)mu_nu_outside << 8
        | (uint64_t)m_outside << 9
        | (uint64_t)c_V_outside << 10
        | (uint64_t)c_A_outside << 11
        | (uint64_t)F_2_outside << 12
        | (uint64_t)mu_B_B_outside << 13;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_momentum_asymmetry_part1(const neutrino_nucleon_momentum_asymmetry_fixed *c, double k,
    double *x16_out, double *x17_out)
{
    const double x18 = (k - c->mu_nu)*c->x3;
    const double x19 = (c->mu_nu - k)*c->x0;
    *x16_out = x18;
    *x17_out = x19;
}

NK_INLINE void neutrino_nucleon_momentum_asymmetry_part2(const neutrino_nucleon_momentum_asymmetry_fixed *c, double k,
    double R_nu, double delta_U, double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr, double x16,
    double x17, double *alpha_numerator_out, double *alpha_denominator_out)
{
    const double x20 = R_nu*R_nu;
    const double x21 = k*c->x5;
    const double x22 = 1.0/k;
    const double x23 = 1.0 + x17;
    const double eps_1 = x21*(x22*c->x2 + x16*c->x4 + k*x17*c->x1/(x23*x23))*c->x7;  /* ando2003:43 */
    const double eps_2 = x21*(c->x8*x16 + c->x9*x22);  /* ando2003:44 */
    /* ando2003:46 */
    const double alpha_numerator = x20*(delta_U*eps_1 + k*ddelta_U_dk*eps_2 + k*k*d2delta_U_dk2*c->eps_3);
    const double alpha_denominator = x20*fabs(dU_dr)*(2.0/3.0)/kappa_0;  /* ando2003:46 */
    *alpha_numerator_out = alpha_numerator;
    *alpha_denominator_out = alpha_denominator;
}

NK_INLINE void neutrino_nucleon_momentum_asymmetry_formulas(const neutrino_nucleon_momentum_asymmetry_fixed *c,
    double k, double R_nu, double delta_U, double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr,
    double *alpha_numerator_out, double *alpha_denominator_out)
{
    double x16, x17;
    neutrino_nucleon_momentum_asymmetry_part1(c, k, &x16, &x17);
    x16 = nk_tanh(x16);
    x17 = nk_exp_near(x17);
    neutrino_nucleon_momentum_asymmetry_part2(c, k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr,
        x16, x17, alpha_numerator_out, alpha_denominator_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_momentum_asymmetry_check(const neutrino_nucleon_momentum_asymmetry_fixed *c,
    double k, double R_nu, double delta_U, double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr)
{
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int R_nu_outside = (R_nu < 1e+16) | (1e+18 < R_nu);
    const int delta_U_outside = (delta_U < -10000.0) | (10000.0 < delta_U);
    const int ddelta_U_dk_outside = (ddelta_U_dk < -1000.0) | (1000.0 < ddelta_U_dk);
    const int d2delta_U_dk2_outside = (d2delta_U_dk2 < -1000.0) | (1000.0 < d2delta_U_dk2);
    const int kappa_0_outside = (kappa_0 < 1e-20) | (1.0/1000000000000.0 < kappa_0);
    const int dU_dr_outside = (dU_dr < -1.0/10000000000.0) | (-1e-20 < dU_dr);
    const int validity_1_outside = c->x6 <= k*k*4.0;
    return c->nk_outside | (uint64_t)k_outside << 0
        | (uint64_t)R_nu_outside << 1
        | (uint64_t)delta_U_outside << 2
        | (uint64_t)ddelta_U_dk_outside << 3
        | (uint64_t)d2delta_U_dk2_outside << 4
        | (uint64_t)kappa_0_outside << 5
        | (uint64_t)dU_dr_outside << 6
        | (uint64_t)validity_1_outside << 14;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_momentum_asymmetry_passes(const neutrino_nucleon_momentum_asymmetry_fixed *c,
    double k, double R_nu, double delta_U, double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr)
{
    const double x24 = k*k*4.0;
    const int nk_inside = !(k < c->k_low)
        & !(c->k_high < k)
        & !(R_nu < 1e+16)
        & !(1e+18 < R_nu)
        & !(delta_U < -10000.0)
        & !(10000.0 < delta_U)
        & !(ddelta_U_dk < -1000.0)
        & !(1000.0 < ddelta_U_dk)
        & !(d2delta_U_dk2 < -1000.0)
        & !(1000.0 < d2delta_U_dk2)
        & !(kappa_0 < 1e-20)
        & !(1.0/1000000000000.0 < kappa_0)
        & !(dU_dr < -1.0/10000000000.0)
        & !(-1e-20 < dU_dr)
        & !(c->x6 <= x24);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_momentum_asymmetry_loop(size_t nk_n,
    const neutrino_nucleon_momentum_asymmetry_fixed *nk_fixed, const double *NK_RESTRICT k,
    const double *NK_RESTRICT R_nu, const double *NK_RESTRICT delta_U, const double *NK_RESTRICT ddelta_U_dk,
    const double *NK_RESTRICT d2delta_U_dk2, const double *NK_RESTRICT kappa_0, const double *NK_RESTRICT dU_dr,
    double *NK_RESTRICT alpha_numerator_out, double *NK_RESTRICT alpha_denominator_out)
{
    const neutrino_nucleon_momentum_asymmetry_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x16[NK_BLOCK];
    double x17[NK_BLOCK];
    const int nk_far = nk_n*9*sizeof(double) > NK_FAR(9);
    NK_LINE double nk_block_alpha_numerator_out[NK_BLOCK];
    NK_LINE double nk_block_alpha_denominator_out[NK_BLOCK];
    const int nk_past = nk_n*9*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(alpha_numerator_out)
        && NK_ON_LINE(alpha_denominator_out);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 9, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch(k, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(R_nu, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(delta_U, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(ddelta_U_dk, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(d2delta_U_dk2, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(kappa_0, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(dU_dr, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            if (!nk_past) nk_fetch_result(alpha_numerator_out, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            if (!nk_past) nk_fetch_result(alpha_denominator_out, NK_AHEAD(9), NK_FETCHED(2, 9, double));
        }
        double *const nk_alpha_numerator_out = nk_past ? nk_block_alpha_numerator_out : alpha_numerator_out;
        double *const nk_alpha_denominator_out = nk_past ? nk_block_alpha_denominator_out : alpha_denominator_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_momentum_asymmetry_part1(&c, k[nk_i], &x16[nk_i], &x17[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x16[nk_i] = nk_tanh(x16[nk_i]);
            x17[nk_i] = nk_exp_near(x17[nk_i]);
            neutrino_nucleon_momentum_asymmetry_part2(&c, k[nk_i], R_nu[nk_i], delta_U[nk_i], ddelta_U_dk[nk_i],
                d2delta_U_dk2[nk_i], kappa_0[nk_i], dU_dr[nk_i], x16[nk_i], x17[nk_i], &nk_alpha_numerator_out[nk_i],
                &nk_alpha_denominator_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_momentum_asymmetry_passes(&c, k[nk_i], R_nu[nk_i],
                delta_U[nk_i], ddelta_U_dk[nk_i], d2delta_U_dk2[nk_i], kappa_0[nk_i], dU_dr[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_momentum_asymmetry_check(&c, k[nk_i], R_nu[nk_i], delta_U[nk_i],
                    ddelta_U_dk[nk_i], d2delta_U_dk2[nk_i], kappa_0[nk_i], dU_dr[nk_i]);
        }
        if (nk_past) {
            nk_stream(alpha_numerator_out, nk_block_alpha_numerator_out, nk_count);
            nk_stream(alpha_denominator_out, nk_block_alpha_denominator_out, nk_count);
        }
        k += nk_count;
        R_nu += nk_count;
        delta_U += nk_count;
        ddelta_U_dk += nk_count;
        d2delta_U_dk2 += nk_count;
        kappa_0 += nk_count;
        dU_dr += nk_count;
        alpha_numerator_out += nk_count;
        alpha_denominator_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_momentum_asymmetry_vary(size_t nk_n, const double *NK_RESTRICT k,
    const double *NK_RESTRICT R_nu, const double *NK_RESTRICT delta_U, const double *NK_RESTRICT ddelta_U_dk,
    const double *NK_RESTRICT d2delta_U_dk2, const double *NK_RESTRICT kappa_0, const double *NK_RESTRICT dU_dr,
    const double *NK_RESTRICT T, const double *NK_RESTRICT mu_nu, const double *NK_RESTRICT m,
    const double *NK_RESTRICT c_V, const double *NK_RESTRICT c_A, const double *NK_RESTRICT F_2,
    const double *NK_RESTRICT mu_B_B, double *NK_RESTRICT alpha_numerator_out,
    double *NK_RESTRICT alpha_denominator_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_momentum_asymmetry_fixed c = neutrino_nucleon_momentum_asymmetry_prepare(T[nk_i],
            mu_nu[nk_i], m[nk_i], c_V[nk_i], c_A[nk_i], F_2[nk_i], mu_B_B[nk_i]);
        neutrino_nucleon_momentum_asymmetry_formulas(&c, k[nk_i], R_nu[nk_i], delta_U[nk_i], ddelta_U_dk[nk_i],
            d2delta_U_dk2[nk_i], kappa_0[nk_i], dU_dr[nk_i], &alpha_numerator_out[nk_i], &alpha_denominator_out[nk_i]);
        nk_outside |= neutrino_nucleon_momentum_asymmetry_check(&c, k[nk_i], R_nu[nk_i], delta_U[nk_i],
            ddelta_U_dk[nk_i], d2delta_U_dk2[nk_i], kappa_0[nk_i], dU_dr[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_momentum_asymmetry_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_momentum_asymmetry_loop(nk_n,
        (const neutrino_nucleon_momentum_asymmetry_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_in[6], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t neutrino_nucleon_momentum_asymmetry_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_momentum_asymmetry_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12], nk_in[13], nk_out[0],
        nk_out[1]);
}

NK_RUN(neutrino_nucleon_momentum_asymmetry_same, neutrino_nucleon_momentum_asymmetry_elements, double)
NK_RUN(neutrino_nucleon_momentum_asymmetry_varied, neutrino_nucleon_momentum_asymmetry_varied_elements, double)

static uint64_t neutrino_nucleon_momentum_asymmetry_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_momentum_asymmetry_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_momentum_asymmetry_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_momentum_asymmetry(double k, double R_nu, double delta_U, double ddelta_U_dk,
    double d2delta_U_dk2, double kappa_0, double dU_dr, double T, double mu_nu, double m, double c_V, double c_A,
    double F_2, double mu_B_B, double *alpha_numerator_out, double *alpha_denominator_out)
{
    const neutrino_nucleon_momentum_asymmetry_fixed c = neutrino_nucleon_momentum_asymmetry_prepare(T, mu_nu, m,
        c_V, c_A, F_2, mu_B_B);
    neutrino_nucleon_momentum_asymmetry_formulas(&c, k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr,
        alpha_numerator_out, alpha_denominator_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_momentum_asymmetry_outside(double k, double R_nu, double delta_U,
    double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr, double T, double mu_nu, double m,
    double c_V, double c_A, double F_2, double mu_B_B)
{
    const neutrino_nucleon_momentum_asymmetry_fixed c = neutrino_nucleon_momentum_asymmetry_prepare(T, mu_nu, m,
        c_V, c_A, F_2, mu_B_B);
    return neutrino_nucleon_momentum_asymmetry_check(&c, k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0,
        dU_dr);
}

NK_API uint64_t neutrino_nucleon_momentum_asymmetry_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *R_nu, ptrdiff_t R_nu_stride, const double *delta_U, ptrdiff_t delta_U_stride,
    const double *ddelta_U_dk, ptrdiff_t ddelta_U_dk_stride,
    const double *d2delta_U_dk2, ptrdiff_t d2delta_U_dk2_stride, const double *kappa_0, ptrdiff_t kappa_0_stride,
    const double *dU_dr, ptrdiff_t dU_dr_stride, const double *T, ptrdiff_t T_stride,
    const double *mu_nu, ptrdiff_t mu_nu_stride, const double *m, ptrdiff_t m_stride,
    const double *c_V, ptrdiff_t c_V_stride, const double *c_A, ptrdiff_t c_A_stride,
    const double *F_2, ptrdiff_t F_2_stride, const double *mu_B_B, ptrdiff_t mu_B_B_stride,
    double *alpha_numerator_out, ptrdiff_t alpha_numerator_out_stride,
    double *alpha_denominator_out, ptrdiff_t alpha_denominator_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {R_nu, R_nu_stride}, {delta_U, delta_U_stride},
        {ddelta_U_dk, ddelta_U_dk_stride}, {d2delta_U_dk2, d2delta_U_dk2_stride}, {kappa_0, kappa_0_stride},
        {dU_dr, dU_dr_stride}, {T, T_stride}, {mu_nu, mu_nu_stride}, {m, m_stride}, {c_V, c_V_stride},
        {c_A, c_A_stride}, {F_2, F_2_stride}, {mu_B_B, mu_B_B_stride}};
    const nk_output nk_out[] = {{alpha_numerator_out, alpha_numerator_out_stride},
        {alpha_denominator_out, alpha_denominator_out_stride}};
    const nk_kernel nk_this = {7, 14, 2, neutrino_nucleon_momentum_asymmetry_run};
    NK_LINE double nk_buffer[16 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_momentum_asymmetry_fixed c = neutrino_nucleon_momentum_asymmetry_prepare(*T, *mu_nu,
            *m, *c_V, *c_A, *F_2, *mu_B_B);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.momentum_asymmetry_printed
 *
 * The same with the formulas as the paper prints them
 *
 * Equation  ando2003:df0_dk equilibrium slope: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:f0 equilibrium occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:43 drift coefficient 1: printed form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:44 drift coefficient 2: printed, arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:45 drift coefficient 3: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:46 momentum asymmetry integrands: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
 * Variable  R_nu [MeV^-1] from 1e+16 to 1e+18: neutrinosphere radius
 * Variable  delta_U [MeV^3] from -10000 to 10000: U - U_FD
 * Variable  ddelta_U_dk [MeV^2] from -1000 to 1000: first derivative of delta_U
 * Variable  d2delta_U_dk2 [MeV] from -1000 to 1000: second derivative of delta_U
 * Variable  kappa_0 [MeV] from 1e-20 to 1e-12: scattering opacity
 * Variable  dU_dr [MeV^4] from -1e-10 to -1e-20 (U falls outwards): radial gradient of U on a spherical background
 * Parameter T [MeV] from 1 to 10 (T << m): matter temperature
 * Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
 * Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
 * Parameter c_V [1] from -1 to 1: vector coupling (scattering)
 * Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
 * Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
 * Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
 * Output    alpha_numerator [MeV]: integrand over k of the numerator of alpha_sc (ando2003:46)
 * Output    alpha_denominator [MeV]: integrand over k of the denominator of alpha_sc (ando2003:46)
 * Validity  expansion in recoil: k < (m T)^(1/2)/2
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   ad0aef9f5e69309e
 */
/* What depends on parameters alone. */
typedef struct {
    double mu_nu;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    double x5;
    double x6;
    double x7;
    double x8;
    double eps_3;
    double k_low;
    double k_high;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_momentum_asymmetry_printed_fixed;

NK_INLINE neutrino_nucleon_momentum_asymmetry_printed_fixed neutrino_nucleon_momentum_asymmetry_printed_prepare(
    double T, double mu_nu, double m, double c_V, double c_A, double F_2, double mu_B_B)
{
    neutrino_nucleon_momentum_asymmetry_printed_fixed c;
    const double x9 = c_V*c_V;
    const double x10 = c_A*c_A;
    const double x11 = x9 + 5.0*x10;
    const double x0 = 1.0/T;
    const double x12 = 2.0*c_V;
    const double x1 = x12*x11/T;
    const double x2 = 0.5/T;
    const double x3 = x12*(x9 + 17.0*x10) - F_2*(x10 + 5.0*x9);
    const double x13 = 4.0/3.0*c_A;
    const double x4 = x13*mu_B_B;
    const double x5 = T*m;
    const double x6 = 1.0/(x5*(x11*x11));
    const double x7 = c_V*x11;
    const double x8 = T*x3;
    const double eps_3 = x13*c_V*mu_B_B/(m*x11);  /* ando2003:45 */
    const double k_low = 1.0/100.0*T;
    const double k_high = 20.0*T;
    const int T_outside = (T < 1.0) | (10.0 < T);
    const double mu_nu_high = 3.0*T;
    const int mu_nu_outside = (mu_nu < -mu_nu_high) | (mu_nu_high < mu_nu);
    const int m_outside = (m < 938.0) | (940.0 < m);
    const int c_V_outside = (c_V < -1.0) | (1.0 < c_V);
    const int c_A_outside = (c_A < -13.0/10.0) | (13.0/10.0 < c_A);
    const int F_2_outside = (F_2 < -4.0) | (4.0 < F_2);
    const double mu_B_B_high = 1.0/10.0*T;
    const int mu_B_B_outside = (mu_B_B < -mu_B_B_high) | (mu_B_B_high < mu_B_B);
    c.mu_nu = mu_nu;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.x7 = x7;
    c.x8 = x8;
    c.eps_3 = eps_3;
    c.k_low = k_low;
    c.k_high = k_high;
    c.nk_outside = (uint64_t)T_outside << 7
        | (uint64_t)mu_nu_outside << 8
        | (uint64_t)m_outside << 9
        | (uint64_t)c_V_outside << 10
        | (uint64_t)c_A_outside << 11
        | (uint64_t)F_2_outside << 12
        | (uint64_t)mu_B_B_outside << 13;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_momentum_asymmetry_printed_part1(
    const neutrino_nucleon_momentum_asymmetry_printed_fixed *c, double k, double *x14_out, double *x15_out)
{
    const double x16 = (k - c->mu_nu)*c->x2;
    const double x17 = (c->mu_nu - k)*c->x0;
    *x14_out = x16;
    *x15_out = x17;
}

NK_INLINE void neutrino_nucleon_momentum_asymmetry_printed_part2(
    const neutrino_nucleon_momentum_asymmetry_printed_fixed *c, double k, double R_nu, double delta_U,
    double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr, double x14, double x15,
    double *alpha_numerator_out, double *alpha_denominator_out)
{
    const double x18 = R_nu*R_nu;
    const double x19 = k*c->x4;
    const double x20 = 1.0 + x15;
    const double eps_1 = x19*(x14*c->x3 + k*x15*c->x1/(x20*x20))*c->x6;  /* ando2003:43 */
    const double eps_2 = x19*(x14*c->x7 + c->x8/k)*c->x6;  /* ando2003:44 */
    /* ando2003:46 */
    const double alpha_numerator = x18*(delta_U*eps_1 + k*ddelta_U_dk*eps_2 + k*k*d2delta_U_dk2*c->eps_3);
    const double alpha_denominator = x18*fabs(dU_dr)*(2.0/3.0)/kappa_0;  /* ando2003:46 */
    *alpha_numerator_out = alpha_numerator;
    *alpha_denominator_out = alpha_denominator;
}

NK_INLINE void neutrino_nucleon_momentum_asymmetry_printed_formulas(
    const neutrino_nucleon_momentum_asymmetry_printed_fixed *c, double k, double R_nu, double delta_U,
    double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr, double *alpha_numerator_out,
    double *alpha_denominator_out)
{
    double x14, x15;
    neutrino_nucleon_momentum_asymmetry_printed_part1(c, k, &x14, &x15);
    x14 = nk_tanh(x14);
    x15 = nk_exp_near(x15);
    neutrino_nucleon_momentum_asymmetry_printed_part2(c, k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0,
        dU_dr, x14, x15, alpha_numerator_out, alpha_denominator_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_momentum_asymmetry_printed_check(
    const neutrino_nucleon_momentum_asymmetry_printed_fixed *c, double k, double R_nu, double delta_U,
    double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr)
{
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int R_nu_outside = (R_nu < 1e+16) | (1e+18 < R_nu);
    const int delta_U_outside = (delta_U < -10000.0) | (10000.0 < delta_U);
    const int ddelta_U_dk_outside = (ddelta_U_dk < -1000.0) | (1000.0 < ddelta_U_dk);
    const int d2delta_U_dk2_outside = (d2delta_U_dk2 < -1000.0) | (1000.0 < d2delta_U_dk2);
    const int kappa_0_outside = (kappa_0 < 1e-20) | (1.0/1000000000000.0 < kappa_0);
    const int dU_dr_outside = (dU_dr < -1.0/10000000000.0) | (-1e-20 < dU_dr);
    const int validity_1_outside = c->x5 <= k*k*4.0;
    return c->nk_outside | (uint64_t)k_outside << 0
        | (uint64_t)R_nu_outside << 1
        | (uint64_t)delta_U_outside << 2
        | (uint64_t)ddelta_U_dk_outside << 3
        | (uint64_t)d2delta_U_dk2_outside << 4
        | (uint64_t)kappa_0_outside << 5
        | (uint64_t)dU_dr_outside << 6
        | (uint64_t)validity_1_outside << 14;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_momentum_asymmetry_printed_passes(
    const neutrino_nucleon_momentum_asymmetry_printed_fixed *c, double k, double R_nu, double delta_U,
    double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr)
{
    const double x21 = k*k*4.0;
    const int nk_inside = !(k < c->k_low)
        & !(c->k_high < k)
        & !(R_nu < 1e+16)
        & !(1e+18 < R_nu)
        & !(delta_U < -10000.0)
        & !(10000.0 < delta_U)
        & !(ddelta_U_dk < -1000.0)
        & !(1000.0 < ddelta_U_dk)
        & !(d2delta_U_dk2 < -1000.0)
        & !(1000.0 < d2delta_U_dk2)
        & !(kappa_0 < 1e-20)
        & !(1.0/1000000000000.0 < kappa_0)
        & !(dU_dr < -1.0/10000000000.0)
        & !(-1e-20 < dU_dr)
        & !(c->x5 <= x21);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_momentum_asymmetry_printed_loop(size_t nk_n,
    const neutrino_nucleon_momentum_asymmetry_printed_fixed *nk_fixed, const double *NK_RESTRICT k,
    const double *NK_RESTRICT R_nu, const double *NK_RESTRICT delta_U, const double *NK_RESTRICT ddelta_U_dk,
    const double *NK_RESTRICT d2delta_U_dk2, const double *NK_RESTRICT kappa_0, const double *NK_RESTRICT dU_dr,
    double *NK_RESTRICT alpha_numerator_out, double *NK_RESTRICT alpha_denominator_out)
{
    const neutrino_nucleon_momentum_asymmetry_printed_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x14[NK_BLOCK];
    double x15[NK_BLOCK];
    const int nk_far = nk_n*9*sizeof(double) > NK_FAR(9);
    NK_LINE double nk_block_alpha_numerator_out[NK_BLOCK];
    NK_LINE double nk_block_alpha_denominator_out[NK_BLOCK];
    const int nk_past = nk_n*9*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(alpha_numerator_out)
        && NK_ON_LINE(alpha_denominator_out);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 9, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch(k, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(R_nu, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(delta_U, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(ddelta_U_dk, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(d2delta_U_dk2, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(kappa_0, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            nk_fetch(dU_dr, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            if (!nk_past) nk_fetch_result(alpha_numerator_out, NK_AHEAD(9), NK_FETCHED(2, 9, double));
            if (!nk_past) nk_fetch_result(alpha_denominator_out, NK_AHEAD(9), NK_FETCHED(2, 9, double));
        }
        double *const nk_alpha_numerator_out = nk_past ? nk_block_alpha_numerator_out : alpha_numerator_out;
        double *const nk_alpha_denominator_out = nk_past ? nk_block_alpha_denominator_out : alpha_denominator_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_momentum_asymmetry_printed_part1(&c, k[nk_i], &x14[nk_i], &x15[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x14[nk_i] = nk_tanh(x14[nk_i]);
            x15[nk_i] = nk_exp_near(x15[nk_i]);
            neutrino_nucleon_momentum_asymmetry_printed_part2(&c, k[nk_i], R_nu[nk_i], delta_U[nk_i],
                ddelta_U_dk[nk_i], d2delta_U_dk2[nk_i], kappa_0[nk_i], dU_dr[nk_i], x14[nk_i], x15[nk_i],
                &nk_alpha_numerator_out[nk_i], &nk_alpha_denominator_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_momentum_asymmetry_printed_passes(&c, k[nk_i],
                R_nu[nk_i], delta_U[nk_i], ddelta_U_dk[nk_i], d2delta_U_dk2[nk_i], kappa_0[nk_i], dU_dr[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_momentum_asymmetry_printed_check(&c, k[nk_i], R_nu[nk_i],
                    delta_U[nk_i], ddelta_U_dk[nk_i], d2delta_U_dk2[nk_i], kappa_0[nk_i], dU_dr[nk_i]);
        }
        if (nk_past) {
            nk_stream(alpha_numerator_out, nk_block_alpha_numerator_out, nk_count);
            nk_stream(alpha_denominator_out, nk_block_alpha_denominator_out, nk_count);
        }
        k += nk_count;
        R_nu += nk_count;
        delta_U += nk_count;
        ddelta_U_dk += nk_count;
        d2delta_U_dk2 += nk_count;
        kappa_0 += nk_count;
        dU_dr += nk_count;
        alpha_numerator_out += nk_count;
        alpha_denominator_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_momentum_asymmetry_printed_vary(size_t nk_n, const double *NK_RESTRICT k,
    const double *NK_RESTRICT R_nu, const double *NK_RESTRICT delta_U, const double *NK_RESTRICT ddelta_U_dk,
    const double *NK_RESTRICT d2delta_U_dk2, const double *NK_RESTRICT kappa_0, const double *NK_RESTRICT dU_dr,
    const double *NK_RESTRICT T, const double *NK_RESTRICT mu_nu, const double *NK_RESTRICT m,
    const double *NK_RESTRICT c_V, const double *NK_RESTRICT c_A, const double *NK_RESTRICT F_2,
    const double *NK_RESTRICT mu_B_B, double *NK_RESTRICT alpha_numerator_out,
    double *NK_RESTRICT alpha_denominator_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_momentum_asymmetry_printed_fixed c = neutrino_nucleon_momentum_asymmetry_printed_prepare(
            T[nk_i], mu_nu[nk_i], m[nk_i], c_V[nk_i], c_A[nk_i], F_2[nk_i], mu_B_B[nk_i]);
        neutrino_nucleon_momentum_asymmetry_printed_formulas(&c, k[nk_i], R_nu[nk_i], delta_U[nk_i],
            ddelta_U_dk[nk_i], d2delta_U_dk2[nk_i], kappa_0[nk_i], dU_dr[nk_i], &alpha_numerator_out[nk_i],
            &alpha_denominator_out[nk_i]);
        nk_outside |= neutrino_nucleon_momentum_asymmetry_printed_check(&c, k[nk_i], R_nu[nk_i], delta_U[nk_i],
            ddelta_U_dk[nk_i], d2delta_U_dk2[nk_i], kappa_0[nk_i], dU_dr[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_momentum_asymmetry_printed_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_momentum_asymmetry_printed_loop(nk_n,
        (const neutrino_nucleon_momentum_asymmetry_printed_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2],
        nk_in[3], nk_in[4], nk_in[5], nk_in[6], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t neutrino_nucleon_momentum_asymmetry_printed_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_momentum_asymmetry_printed_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12], nk_in[13],
        nk_out[0], nk_out[1]);
}

NK_RUN(neutrino_nucleon_momentum_asymmetry_printed_same, neutrino_nucleon_momentum_asymmetry_printed_elements, double)
NK_RUN(neutrino_nucleon_momentum_asymmetry_printed_varied, neutrino_nucleon_momentum_asymmetry_printed_varied_elements, double)

static uint64_t neutrino_nucleon_momentum_asymmetry_printed_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_momentum_asymmetry_printed_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_momentum_asymmetry_printed_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_momentum_asymmetry_printed(double k, double R_nu, double delta_U,
    double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr, double T, double mu_nu, double m,
    double c_V, double c_A, double F_2, double mu_B_B, double *alpha_numerator_out, double *alpha_denominator_out)
{
    const neutrino_nucleon_momentum_asymmetry_printed_fixed c = neutrino_nucleon_momentum_asymmetry_printed_prepare(
        T, mu_nu, m, c_V, c_A, F_2, mu_B_B);
    neutrino_nucleon_momentum_asymmetry_printed_formulas(&c, k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2,
        kappa_0, dU_dr, alpha_numerator_out, alpha_denominator_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_momentum_asymmetry_printed_outside(double k, double R_nu, double delta_U,
    double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr, double T, double mu_nu, double m,
    double c_V, double c_A, double F_2, double mu_B_B)
{
    const neutrino_nucleon_momentum_asymmetry_printed_fixed c = neutrino_nucleon_momentum_asymmetry_printed_prepare(
        T, mu_nu, m, c_V, c_A, F_2, mu_B_B);
    return neutrino_nucleon_momentum_asymmetry_printed_check(&c, k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2,
        kappa_0, dU_dr);
}

NK_API uint64_t neutrino_nucleon_momentum_asymmetry_printed_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *R_nu, ptrdiff_t R_nu_stride, const double *delta_U, ptrdiff_t delta_U_stride,
    const double *ddelta_U_dk, ptrdiff_t ddelta_U_dk_stride,
    const double *d2delta_U_dk2, ptrdiff_t d2delta_U_dk2_stride, const double *kappa_0, ptrdiff_t kappa_0_stride,
    const double *dU_dr, ptrdiff_t dU_dr_stride, const double *T, ptrdiff_t T_stride,
    const double *mu_nu, ptrdiff_t mu_nu_stride, const double *m, ptrdiff_t m_stride,
    const double *c_V, ptrdiff_t c_V_stride, const double *c_A, ptrdiff_t c_A_stride,
    const double *F_2, ptrdiff_t F_2_stride, const double *mu_B_B, ptrdiff_t mu_B_B_stride,
    double *alpha_numerator_out, ptrdiff_t alpha_numerator_out_stride,
    double *alpha_denominator_out, ptrdiff_t alpha_denominator_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {R_nu, R_nu_stride}, {delta_U, delta_U_stride},
        {ddelta_U_dk, ddelta_U_dk_stride}, {d2delta_U_dk2, d2delta_U_dk2_stride}, {kappa_0, kappa_0_stride},
        {dU_dr, dU_dr_stride}, {T, T_stride}, {mu_nu, mu_nu_stride}, {m, m_stride}, {c_V, c_V_stride},
        {c_A, c_A_stride}, {F_2, F_2_stride}, {mu_B_B, mu_B_B_stride}};
    const nk_output nk_out[] = {{alpha_numerator_out, alpha_numerator_out_stride},
        {alpha_denominator_out, alpha_denominator_out_stride}};
    const nk_kernel nk_this = {7, 14, 2, neutrino_nucleon_momentum_asymmetry_printed_run};
    NK_LINE double nk_buffer[16 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_momentum_asymmetry_printed_fixed c = neutrino_nucleon_momentum_asymmetry_printed_prepare(
            *T, *mu_nu, *m, *c_V, *c_A, *F_2, *mu_B_B);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.neutral_current_factor
 *
 * Recoil and weak-magnetism factor of the total cross section of scattering on a free nucleon at rest
 *
 * Equation  horowitz2002:total neutral current factor: arranged form (confirmed, exact); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
 * Variable  k [MeV] from 0.001 to 1000: neutrino energy, initial
 * Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
 * Parameter c_V [1] from -1 to 1: vector coupling (scattering)
 * Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
 * Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
 * Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
 * Output    R_neutral [1]: recoil and weak-magnetism factor of scattering (horowitz2002:total)
 * Validity  neutrinos scatter on a heavy nucleon: c_V^2 + c_A^2 > 0
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   c64e4df62e12055c
 */
/* What depends on parameters alone. */
typedef struct {
    double m;
    double c_A;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_neutral_current_factor_fixed;

NK_INLINE neutrino_nucleon_neutral_current_factor_fixed neutrino_nucleon_neutral_current_factor_prepare(double m,
    double c_V, double c_A, double F_2, double sign_nu)
{
    neutrino_nucleon_neutral_current_factor_fixed c;
    const double x0 = c_V*c_V;
    const double x5 = c_A*c_A;
    const double x1 = 1.0/3.0*(F_2*F_2)/m;
    const double x2 = 2.0/3.0*(sign_nu*(F_2 + c_V) - c_A);
    const double x3 = 1.0/(x0 + 3.0*x5);
    const double x4 = 2.0*x3;
    const int m_outside = (m < 938.0) | (940.0 < m);
    const int c_V_outside = (c_V < -1.0) | (1.0 < c_V);
    const int c_A_outside = (c_A < -13.0/10.0) | (13.0/10.0 < c_A);
    const int F_2_outside = (F_2 < -4.0) | (4.0 < F_2);
    const int sign_nu_outside = ((sign_nu < -1.0) | ((-1.0 < sign_nu) & (sign_nu < 1.0))) | (1.0 < sign_nu);
    const int validity_1_outside = x5 + x0 <= 0.0;
    c.m = m;
    c.c_A = c_A;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.nk_outside = (uint64_t)m_outside << 1
        | (uint64_t)c_V_outside << 2
        | (uint64_t)c_A_outside << 3
        | (uint64_t)F_2_outside << 4
        | (uint64_t)sign_nu_outside << 5
        | (uint64_t)validity_1_outside << 6;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_neutral_current_factor_formulas(const neutrino_nucleon_neutral_current_factor_fixed *c,
    double k, double *R_neutral_out)
{
    const double x6 = 1.0/(c->m + k*2.0);
    const double x7 = k*x6;
    const double x8 = c->c_A + x7*c->x2;
    const double R_neutral = (c->x0 + (k*k*x6*c->x1 + x8*x8*3.0))*(c->x3 - x7*c->x4);  /* horowitz2002:total */
    *R_neutral_out = R_neutral;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_neutral_current_factor_check(
    const neutrino_nucleon_neutral_current_factor_fixed *c, double k)
{
    const int k_outside = (k < 1.0/1000.0) | (1000.0 < k);
    return c->nk_outside | (uint64_t)k_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_neutral_current_factor_passes(
    const neutrino_nucleon_neutral_current_factor_fixed *c, double k)
{
    (void)c;
    const int nk_inside = !(k < 1.0/1000.0)
        & !(1000.0 < k);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_neutral_current_factor_loop(size_t nk_n,
    const neutrino_nucleon_neutral_current_factor_fixed *nk_fixed, const double *NK_RESTRICT k,
    double *NK_RESTRICT R_neutral_out)
{
    const neutrino_nucleon_neutral_current_factor_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(double) > NK_FAR(2);
    NK_LINE double nk_block_R_neutral_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(R_neutral_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch(k, NK_AHEAD(2), NK_FETCHED(1, 2, double));
        }
        double *const nk_R_neutral_out = nk_past ? nk_block_R_neutral_out : R_neutral_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_neutral_current_factor_formulas(&c, k[nk_i], &nk_R_neutral_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_neutral_current_factor_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_neutral_current_factor_check(&c, k[nk_i]);
        }
        if (nk_past) {
            nk_stream(R_neutral_out, nk_block_R_neutral_out, nk_count);
        }
        k += nk_count;
        R_neutral_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_neutral_current_factor_vary(size_t nk_n, const double *NK_RESTRICT k,
    const double *NK_RESTRICT m, const double *NK_RESTRICT c_V, const double *NK_RESTRICT c_A,
    const double *NK_RESTRICT F_2, const double *NK_RESTRICT sign_nu, double *NK_RESTRICT R_neutral_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_neutral_current_factor_fixed c = neutrino_nucleon_neutral_current_factor_prepare(
            m[nk_i], c_V[nk_i], c_A[nk_i], F_2[nk_i], sign_nu[nk_i]);
        neutrino_nucleon_neutral_current_factor_formulas(&c, k[nk_i], &R_neutral_out[nk_i]);
        nk_outside |= neutrino_nucleon_neutral_current_factor_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_neutral_current_factor_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_neutral_current_factor_loop(nk_n,
        (const neutrino_nucleon_neutral_current_factor_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_nucleon_neutral_current_factor_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_neutral_current_factor_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_out[0]);
}

NK_RUN(neutrino_nucleon_neutral_current_factor_same, neutrino_nucleon_neutral_current_factor_elements, double)
NK_RUN(neutrino_nucleon_neutral_current_factor_varied, neutrino_nucleon_neutral_current_factor_varied_elements, double)

static uint64_t neutrino_nucleon_neutral_current_factor_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_neutral_current_factor_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_neutral_current_factor_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_neutral_current_factor(double k, double m, double c_V, double c_A, double F_2,
    double sign_nu, double *R_neutral_out)
{
    const neutrino_nucleon_neutral_current_factor_fixed c = neutrino_nucleon_neutral_current_factor_prepare(m,
        c_V, c_A, F_2, sign_nu);
    neutrino_nucleon_neutral_current_factor_formulas(&c, k, R_neutral_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_neutral_current_factor_outside(double k, double m, double c_V, double c_A,
    double F_2, double sign_nu)
{
    const neutrino_nucleon_neutral_current_factor_fixed c = neutrino_nucleon_neutral_current_factor_prepare(m,
        c_V, c_A, F_2, sign_nu);
    return neutrino_nucleon_neutral_current_factor_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_neutral_current_factor_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *m, ptrdiff_t m_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *F_2, ptrdiff_t F_2_stride,
    const double *sign_nu, ptrdiff_t sign_nu_stride, double *R_neutral_out, ptrdiff_t R_neutral_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {m, m_stride}, {c_V, c_V_stride}, {c_A, c_A_stride},
        {F_2, F_2_stride}, {sign_nu, sign_nu_stride}};
    const nk_output nk_out[] = {{R_neutral_out, R_neutral_out_stride}};
    const nk_kernel nk_this = {1, 6, 1, neutrino_nucleon_neutral_current_factor_run};
    NK_LINE double nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_neutral_current_factor_fixed c = neutrino_nucleon_neutral_current_factor_prepare(*m,
            *c_V, *c_A, *F_2, *sign_nu);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.neutral_current_factor in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float m;
    float c_A;
    float x0;
    float x1;
    float x2;
    float x3;
    float x4;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_neutral_current_factor_f32_fixed;

NK_INLINE neutrino_nucleon_neutral_current_factor_f32_fixed neutrino_nucleon_neutral_current_factor_f32_prepare(
    float m, float c_V, float c_A, float F_2, float sign_nu)
{
    neutrino_nucleon_neutral_current_factor_f32_fixed c;
    const float x0 = c_V*c_V;
    const float x5 = c_A*c_A;
    const float x1 = 1.0f/3.0f*(F_2*F_2)/m;
    const float x2 = 2.0f/3.0f*(sign_nu*(F_2 + c_V) - c_A);
    const float x3 = 1.0f/(x0 + 3.0f*x5);
    const float x4 = 2.0f*x3;
    const int m_outside = (m < 938.0f) | (940.0f < m);
    const int c_V_outside = (c_V < -1.0f) | (1.0f < c_V);
    const int c_A_outside = (c_A < -13.0f/10.0f) | (13.0f/10.0f < c_A);
    const int F_2_outside = (F_2 < -4.0f) | (4.0f < F_2);
    const int sign_nu_outside = ((sign_nu < -1.0f) | ((-1.0f < sign_nu) & (sign_nu < 1.0f))) | (1.0f < sign_nu);
    const int validity_1_outside = x5 + x0 <= 0.0f;
    c.m = m;
    c.c_A = c_A;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.nk_outside = (uint32_t)m_outside << 1
        | (uint32_t)c_V_outside << 2
        | (uint32_t)c_A_outside << 3
        | (uint32_t)F_2_outside << 4
        | (uint32_t)sign_nu_outside << 5
        | (uint32_t)validity_1_outside << 6;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_neutral_current_factor_f32_formulas(
    const neutrino_nucleon_neutral_current_factor_f32_fixed *c, float k, float *R_neutral_out)
{
    const float x6 = 1.0f/(c->m + k*2.0f);
    const float x7 = k*x6;
    const float x8 = c->c_A + x7*c->x2;
    const float R_neutral = (c->x0 + (k*k*x6*c->x1 + x8*x8*3.0f))*(c->x3 - x7*c->x4);  /* horowitz2002:total */
    *R_neutral_out = R_neutral;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_nucleon_neutral_current_factor_f32_check(
    const neutrino_nucleon_neutral_current_factor_f32_fixed *c, float k)
{
    const int k_outside = (k < 1.0f/1000.0f) | (1000.0f < k);
    return c->nk_outside | (uint32_t)k_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_nucleon_neutral_current_factor_f32_passes(
    const neutrino_nucleon_neutral_current_factor_f32_fixed *c, float k)
{
    (void)c;
    const int nk_inside = !(k < 1.0f/1000.0f)
        & !(1000.0f < k);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_neutral_current_factor_f32_loop(size_t nk_n,
    const neutrino_nucleon_neutral_current_factor_f32_fixed *nk_fixed, const float *NK_RESTRICT k,
    float *NK_RESTRICT R_neutral_out)
{
    const neutrino_nucleon_neutral_current_factor_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(float) > NK_FAR(2);
    NK_LINE float nk_block_R_neutral_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(float) > 2*NK_STREAMED && NK_ON_LINE(R_neutral_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch_f32(k, NK_AHEAD(2), NK_FETCHED(1, 2, float));
        }
        float *const nk_R_neutral_out = nk_past ? nk_block_R_neutral_out : R_neutral_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_neutral_current_factor_f32_formulas(&c, k[nk_i], &nk_R_neutral_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_neutral_current_factor_f32_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_neutral_current_factor_f32_check(&c, k[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(R_neutral_out, nk_block_R_neutral_out, nk_count);
        }
        k += nk_count;
        R_neutral_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_neutral_current_factor_f32_vary(size_t nk_n, const float *NK_RESTRICT k,
    const float *NK_RESTRICT m, const float *NK_RESTRICT c_V, const float *NK_RESTRICT c_A,
    const float *NK_RESTRICT F_2, const float *NK_RESTRICT sign_nu, float *NK_RESTRICT R_neutral_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_neutral_current_factor_f32_fixed c = neutrino_nucleon_neutral_current_factor_f32_prepare(
            m[nk_i], c_V[nk_i], c_A[nk_i], F_2[nk_i], sign_nu[nk_i]);
        neutrino_nucleon_neutral_current_factor_f32_formulas(&c, k[nk_i], &R_neutral_out[nk_i]);
        nk_outside |= neutrino_nucleon_neutral_current_factor_f32_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_neutral_current_factor_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_neutral_current_factor_f32_loop(nk_n,
        (const neutrino_nucleon_neutral_current_factor_f32_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_nucleon_neutral_current_factor_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_neutral_current_factor_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_out[0]);
}

NK_RUN(neutrino_nucleon_neutral_current_factor_f32_same, neutrino_nucleon_neutral_current_factor_f32_elements, float)
NK_RUN(neutrino_nucleon_neutral_current_factor_f32_varied, neutrino_nucleon_neutral_current_factor_f32_varied_elements, float)

static uint64_t neutrino_nucleon_neutral_current_factor_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_neutral_current_factor_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_neutral_current_factor_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_neutral_current_factor_f32(float k, float m, float c_V, float c_A, float F_2,
    float sign_nu, float *R_neutral_out)
{
    const neutrino_nucleon_neutral_current_factor_f32_fixed c = neutrino_nucleon_neutral_current_factor_f32_prepare(
        m, c_V, c_A, F_2, sign_nu);
    neutrino_nucleon_neutral_current_factor_f32_formulas(&c, k, R_neutral_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_neutral_current_factor_f32_outside(float k, float m, float c_V, float c_A,
    float F_2, float sign_nu)
{
    const neutrino_nucleon_neutral_current_factor_f32_fixed c = neutrino_nucleon_neutral_current_factor_f32_prepare(
        m, c_V, c_A, F_2, sign_nu);
    return neutrino_nucleon_neutral_current_factor_f32_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_neutral_current_factor_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *m, ptrdiff_t m_stride, const float *c_V, ptrdiff_t c_V_stride, const float *c_A, ptrdiff_t c_A_stride,
    const float *F_2, ptrdiff_t F_2_stride, const float *sign_nu, ptrdiff_t sign_nu_stride,
    float *R_neutral_out, ptrdiff_t R_neutral_out_stride)
{
    const nk_input_f32 nk_in[] = {{k, k_stride}, {m, m_stride}, {c_V, c_V_stride}, {c_A, c_A_stride},
        {F_2, F_2_stride}, {sign_nu, sign_nu_stride}};
    const nk_output_f32 nk_out[] = {{R_neutral_out, R_neutral_out_stride}};
    const nk_kernel_f32 nk_this = {1, 6, 1, neutrino_nucleon_neutral_current_factor_f32_run};
    NK_LINE float nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_nucleon_neutral_current_factor_f32_fixed c = neutrino_nucleon_neutral_current_factor_f32_prepare(
            *m, *c_V, *c_A, *F_2, *sign_nu);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.opacity
 *
 * Opacities of scattering, of absorption without and with stimulated absorption, and of both together
 *
 * Equation  ando2003:39 scattering opacity: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:48.E_e electron energy: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:48.f_e electron occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:48 absorption opacity: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:t11 absorption opacity with emission: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:t10 total opacity: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
 * Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
 * Parameter n [MeV^3] from 1 to 50000: number density of target nucleons
 * Parameter n_n [MeV^3] from 1 to 50000: number density of neutrons
 * Parameter delta_np [MeV] from 1.29 to 1.3: m_n - m_p
 * Parameter mu_e [MeV] from -40*T to 20*T: electron chemical potential
 * Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
 * Parameter T [MeV] from 1 to 10 (T << m): matter temperature
 * Parameter c_V [1] from -1 to 1: vector coupling (scattering)
 * Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
 * Parameter c_V_abs [1] from -1 to 1: vector coupling (absorption)
 * Parameter c_A_abs [1] from -1.3 to 1.3: axial coupling (absorption)
 * Output    kappa_0 [MeV]: scattering opacity (ando2003:39)
 * Output    kappa_abs [MeV]: absorption opacity (ando2003:48)
 * Output    kappa_abs_star [MeV]: absorption opacity with stimulated absorption (ando2003:t11)
 * Output    kappa_tot [MeV]: kappa_abs_star + kappa_0 (ando2003:t10)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   4ddc3cba9855067a
 */
/* What depends on parameters alone. */
typedef struct {
    double delta_np;
    double mu_e;
    double mu_nu;
    double x0;
    double x1;
    double x2;
    double x3;
    double k_low;
    double k_high;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_opacity_fixed;

NK_INLINE neutrino_nucleon_opacity_fixed neutrino_nucleon_opacity_prepare(double G_F, double n, double n_n,
    double delta_np, double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs, double c_A_abs)
{
    neutrino_nucleon_opacity_fixed c;
    const double x4 = G_F*G_F;
    const double x0 = 2.0/3.0*n*x4*(c_V*c_V + 5.0*(c_A*c_A))/NK_PI;
    const double x1 = 1.0/T;
    const double x2 = -x1;
    const double x3 = n_n*x4*(c_V_abs*c_V_abs + 3.0*(c_A_abs*c_A_abs))/NK_PI;
    const double k_low = 1.0/100.0*T;
    const double k_high = 20.0*T;
    const int G_F_outside = (G_F < 11.0/1000000000000.0) | (3.0/250000000000.0 < G_F);
    const int n_outside = (n < 1.0) | (50000.0 < n);
    const int n_n_outside = (n_n < 1.0) | (50000.0 < n_n);
    const int delta_np_outside = (delta_np < 129.0/100.0) | (13.0/10.0 < delta_np);
    const int mu_e_outside = (mu_e < -(40.0*T)) | (k_high < mu_e);
    const double mu_nu_high = 3.0*T;
    const int mu_nu_outside = (mu_nu < -mu_nu_high) | (mu_nu_high < mu_nu);
    const int T_outside = (T < 1.0) | (10.0 < T);
    const int c_V_outside = (c_V < -1.0) | (1.0 < c_V);
    const int c_A_outside = (c_A < -13.0/10.0) | (13.0/10.0 < c_A);
    const int c_V_abs_outside = (c_V_abs < -1.0) | (1.0 < c_V_abs);
    const int c_A_abs_outside = (c_A_abs < -13.0/10.0) | (13.0/10.0 < c_A_abs);
    c.delta_np = delta_np;
    c.mu_e = mu_e;
    c.mu_nu = mu_nu;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.k_low = k_low;
    c.k_high = k_high;
    c.nk_outside = (uint64_t)G_F_outside << 1
        | (uint64_t)n_outside << 2
        | (uint64_t)n_n_outside << 3
        | (uint64_t)delta_np_outside << 4
        | (uint64_t)mu_e_outside << 5
        | (uint64_t)mu_nu_outside << 6
        | (uint64_t)T_outside << 7
        | (uint64_t)c_V_outside << 8
        | (uint64_t)c_A_outside << 9
        | (uint64_t)c_V_abs_outside << 10
        | (uint64_t)c_A_abs_outside << 11;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_opacity_part1(const neutrino_nucleon_opacity_fixed *c, double k, double *x5_out,
    double *x6_out)
{
    const double E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const double x7 = (E_e - c->mu_e)*c->x2;
    const double x8 = (c->mu_nu - k)*c->x1;
    *x5_out = x7;
    *x6_out = x8;
}

NK_INLINE void neutrino_nucleon_opacity_part2(const neutrino_nucleon_opacity_fixed *c, double k, double x5, double x6,
    double *kappa_0_out, double *kappa_abs_out, double *kappa_abs_star_out, double *kappa_tot_out)
{
    const double kappa_0 = k*k*c->x0;  /* ando2003:39 */
    const double E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const double vacancy_e = 1.0/(1.0 + x5);  /* ando2003:48.f_e */
    const double kappa_abs = E_e*E_e*vacancy_e*c->x3;  /* ando2003:48 */
    const double kappa_abs_star = kappa_abs*(1.0 + x6);  /* ando2003:t11 */
    const double kappa_tot = kappa_0 + kappa_abs_star;  /* ando2003:t10 */
    *kappa_0_out = kappa_0;
    *kappa_abs_out = kappa_abs;
    *kappa_abs_star_out = kappa_abs_star;
    *kappa_tot_out = kappa_tot;
}

NK_INLINE void neutrino_nucleon_opacity_formulas(const neutrino_nucleon_opacity_fixed *c, double k,
    double *kappa_0_out, double *kappa_abs_out, double *kappa_abs_star_out, double *kappa_tot_out)
{
    double x5, x6;
    neutrino_nucleon_opacity_part1(c, k, &x5, &x6);
    x5 = nk_exp_near(x5);
    x6 = nk_exp_near(x6);
    neutrino_nucleon_opacity_part2(c, k, x5, x6, kappa_0_out, kappa_abs_out, kappa_abs_star_out, kappa_tot_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_opacity_check(const neutrino_nucleon_opacity_fixed *c, double k)
{
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    return c->nk_outside | (uint64_t)k_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_opacity_passes(const neutrino_nucleon_opacity_fixed *c, double k)
{
    const int nk_inside = !(k < c->k_low)
        & !(c->k_high < k);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_opacity_loop(size_t nk_n, const neutrino_nucleon_opacity_fixed *nk_fixed,
    const double *NK_RESTRICT k, double *NK_RESTRICT kappa_0_out, double *NK_RESTRICT kappa_abs_out,
    double *NK_RESTRICT kappa_abs_star_out, double *NK_RESTRICT kappa_tot_out)
{
    const neutrino_nucleon_opacity_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x5[NK_BLOCK];
    double x6[NK_BLOCK];
    const int nk_far = nk_n*5*sizeof(double) > NK_FAR(5);
    NK_LINE double nk_block_kappa_0_out[NK_BLOCK];
    NK_LINE double nk_block_kappa_abs_out[NK_BLOCK];
    NK_LINE double nk_block_kappa_abs_star_out[NK_BLOCK];
    NK_LINE double nk_block_kappa_tot_out[NK_BLOCK];
    const int nk_past = nk_n*5*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(kappa_0_out)
        && NK_ON_LINE(kappa_abs_out) && NK_ON_LINE(kappa_abs_star_out) && NK_ON_LINE(kappa_tot_out);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 5, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(5) + nk_block) {
            nk_fetch(k, NK_AHEAD(5), NK_FETCHED(2, 5, double));
            if (!nk_past) nk_fetch_result(kappa_0_out, NK_AHEAD(5), NK_FETCHED(2, 5, double));
            if (!nk_past) nk_fetch_result(kappa_abs_out, NK_AHEAD(5), NK_FETCHED(2, 5, double));
            if (!nk_past) nk_fetch_result(kappa_abs_star_out, NK_AHEAD(5), NK_FETCHED(2, 5, double));
            if (!nk_past) nk_fetch_result(kappa_tot_out, NK_AHEAD(5), NK_FETCHED(2, 5, double));
        }
        double *const nk_kappa_0_out = nk_past ? nk_block_kappa_0_out : kappa_0_out;
        double *const nk_kappa_abs_out = nk_past ? nk_block_kappa_abs_out : kappa_abs_out;
        double *const nk_kappa_abs_star_out = nk_past ? nk_block_kappa_abs_star_out : kappa_abs_star_out;
        double *const nk_kappa_tot_out = nk_past ? nk_block_kappa_tot_out : kappa_tot_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_opacity_part1(&c, k[nk_i], &x5[nk_i], &x6[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x5[nk_i] = nk_exp_near(x5[nk_i]);
            x6[nk_i] = nk_exp_near(x6[nk_i]);
            neutrino_nucleon_opacity_part2(&c, k[nk_i], x5[nk_i], x6[nk_i], &nk_kappa_0_out[nk_i],
                &nk_kappa_abs_out[nk_i], &nk_kappa_abs_star_out[nk_i], &nk_kappa_tot_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_opacity_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_opacity_check(&c, k[nk_i]);
        }
        if (nk_past) {
            nk_stream(kappa_0_out, nk_block_kappa_0_out, nk_count);
            nk_stream(kappa_abs_out, nk_block_kappa_abs_out, nk_count);
            nk_stream(kappa_abs_star_out, nk_block_kappa_abs_star_out, nk_count);
            nk_stream(kappa_tot_out, nk_block_kappa_tot_out, nk_count);
        }
        k += nk_count;
        kappa_0_out += nk_count;
        kappa_abs_out += nk_count;
        kappa_abs_star_out += nk_count;
        kappa_tot_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_opacity_vary(size_t nk_n, const double *NK_RESTRICT k, const double *NK_RESTRICT G_F,
    const double *NK_RESTRICT n, const double *NK_RESTRICT n_n, const double *NK_RESTRICT delta_np,
    const double *NK_RESTRICT mu_e, const double *NK_RESTRICT mu_nu, const double *NK_RESTRICT T,
    const double *NK_RESTRICT c_V, const double *NK_RESTRICT c_A, const double *NK_RESTRICT c_V_abs,
    const double *NK_RESTRICT c_A_abs, double *NK_RESTRICT kappa_0_out, double *NK_RESTRICT kappa_abs_out,
    double *NK_RESTRICT kappa_abs_star_out, double *NK_RESTRICT kappa_tot_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_opacity_fixed c = neutrino_nucleon_opacity_prepare(G_F[nk_i], n[nk_i], n_n[nk_i],
            delta_np[nk_i], mu_e[nk_i], mu_nu[nk_i], T[nk_i], c_V[nk_i], c_A[nk_i], c_V_abs[nk_i], c_A_abs[nk_i]);
        neutrino_nucleon_opacity_formulas(&c, k[nk_i], &kappa_0_out[nk_i], &kappa_abs_out[nk_i],
            &kappa_abs_star_out[nk_i], &kappa_tot_out[nk_i]);
        nk_outside |= neutrino_nucleon_opacity_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_opacity_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_opacity_loop(nk_n, (const neutrino_nucleon_opacity_fixed *)nk_fixed, nk_in[0],
        nk_out[0], nk_out[1], nk_out[2], nk_out[3]);
}

NK_LOOP uint64_t neutrino_nucleon_opacity_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_opacity_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_in[5],
        nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_out[0], nk_out[1], nk_out[2], nk_out[3]);
}

NK_RUN(neutrino_nucleon_opacity_same, neutrino_nucleon_opacity_elements, double)
NK_RUN(neutrino_nucleon_opacity_varied, neutrino_nucleon_opacity_varied_elements, double)

static uint64_t neutrino_nucleon_opacity_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_opacity_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_opacity_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_opacity(double k, double G_F, double n, double n_n, double delta_np,
    double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs, double c_A_abs, double *kappa_0_out,
    double *kappa_abs_out, double *kappa_abs_star_out, double *kappa_tot_out)
{
    const neutrino_nucleon_opacity_fixed c = neutrino_nucleon_opacity_prepare(G_F, n, n_n, delta_np, mu_e, mu_nu,
        T, c_V, c_A, c_V_abs, c_A_abs);
    neutrino_nucleon_opacity_formulas(&c, k, kappa_0_out, kappa_abs_out, kappa_abs_star_out, kappa_tot_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_opacity_outside(double k, double G_F, double n, double n_n, double delta_np,
    double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs, double c_A_abs)
{
    const neutrino_nucleon_opacity_fixed c = neutrino_nucleon_opacity_prepare(G_F, n, n_n, delta_np, mu_e, mu_nu,
        T, c_V, c_A, c_V_abs, c_A_abs);
    return neutrino_nucleon_opacity_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_opacity_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *G_F, ptrdiff_t G_F_stride, const double *n, ptrdiff_t n_stride,
    const double *n_n, ptrdiff_t n_n_stride, const double *delta_np, ptrdiff_t delta_np_stride,
    const double *mu_e, ptrdiff_t mu_e_stride, const double *mu_nu, ptrdiff_t mu_nu_stride,
    const double *T, ptrdiff_t T_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *c_V_abs, ptrdiff_t c_V_abs_stride,
    const double *c_A_abs, ptrdiff_t c_A_abs_stride, double *kappa_0_out, ptrdiff_t kappa_0_out_stride,
    double *kappa_abs_out, ptrdiff_t kappa_abs_out_stride,
    double *kappa_abs_star_out, ptrdiff_t kappa_abs_star_out_stride,
    double *kappa_tot_out, ptrdiff_t kappa_tot_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {G_F, G_F_stride}, {n, n_stride}, {n_n, n_n_stride},
        {delta_np, delta_np_stride}, {mu_e, mu_e_stride}, {mu_nu, mu_nu_stride}, {T, T_stride}, {c_V, c_V_stride},
        {c_A, c_A_stride}, {c_V_abs, c_V_abs_stride}, {c_A_abs, c_A_abs_stride}};
    const nk_output nk_out[] = {{kappa_0_out, kappa_0_out_stride}, {kappa_abs_out, kappa_abs_out_stride},
        {kappa_abs_star_out, kappa_abs_star_out_stride}, {kappa_tot_out, kappa_tot_out_stride}};
    const nk_kernel nk_this = {1, 12, 4, neutrino_nucleon_opacity_run};
    NK_LINE double nk_buffer[16 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_opacity_fixed c = neutrino_nucleon_opacity_prepare(*G_F, *n, *n_n, *delta_np, *mu_e,
            *mu_nu, *T, *c_V, *c_A, *c_V_abs, *c_A_abs);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.opacity in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float delta_np;
    float mu_e;
    float mu_nu;
    float x0;
    float x1;
    float x2;
    float x3;
    float k_low;
    float k_high;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_opacity_f32_fixed;

NK_INLINE neutrino_nucleon_opacity_f32_fixed neutrino_nucleon_opacity_f32_prepare(float G_F, float n, float n_n,
    float delta_np, float mu_e, float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs)
{
    neutrino_nucleon_opacity_f32_fixed c;
    const float x4 = G_F*G_F;
    const float x0 = 2.0f/3.0f*n*x4*(c_V*c_V + 5.0f*(c_A*c_A))/NK_PI_F;
    const float x1 = 1.0f/T;
    const float x2 = -x1;
    const float x3 = n_n*x4*(c_V_abs*c_V_abs + 3.0f*(c_A_abs*c_A_abs))/NK_PI_F;
    const float k_low = 1.0f/100.0f*T;
    const float k_high = 20.0f*T;
    const int G_F_outside = (G_F < 1.1e-11f) | (1.2e-11f < G_F);
    const int n_outside = (n < 1.0f) | (50000.0f < n);
    const int n_n_outside = (n_n < 1.0f) | (50000.0f < n_n);
    const int delta_np_outside = (delta_np < 129.0f/100.0f) | (13.0f/10.0f < delta_np);
    const int mu_e_outside = (mu_e < -(40.0f*T)) | (k_high < mu_e);
    const float mu_nu_high = 3.0f*T;
    const int mu_nu_outside = (mu_nu < -mu_nu_high) | (mu_nu_high < mu_nu);
    const int T_outside = (T < 1.0f) | (10.0f < T);
    const int c_V_outside = (c_V < -1.0f) | (1.0f < c_V);
    const int c_A_outside = (c_A < -13.0f/10.0f) | (13.0f/10.0f < c_A);
    const int c_V_abs_outside = (c_V_abs < -1.0f) | (1.0f < c_V_abs);
    const int c_A_abs_outside = (c_A_abs < -13.0f/10.0f) | (13.0f/10.0f < c_A_abs);
    c.delta_np = delta_np;
    c.mu_e = mu_e;
    c.mu_nu = mu_nu;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.k_low = k_low;
    c.k_high = k_high;
    c.nk_outside = (uint32_t)G_F_outside << 1
        | (uint32_t)n_outside << 2
        | (uint32_t)n_n_outside << 3
        | (uint32_t)delta_np_outside << 4
        | (uint32_t)mu_e_outside << 5
        | (uint32_t)mu_nu_outside << 6
        | (uint32_t)T_outside << 7
        | (uint32_t)c_V_outside << 8
        | (uint32_t)c_A_outside << 9
        | (uint32_t)c_V_abs_outside << 10
        | (uint32_t)c_A_abs_outside << 11;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_opacity_f32_part1(const neutrino_nucleon_opacity_f32_fixed *c, float k, float *x5_out,
    float *x6_out)
{
    const float E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const float x7 = (E_e - c->mu_e)*c->x2;
    const float x8 = (c->mu_nu - k)*c->x1;
    *x5_out = x7;
    *x6_out = x8;
}

NK_INLINE void neutrino_nucleon_opacity_f32_part2(const neutrino_nucleon_opacity_f32_fixed *c, float k, float x5,
    float x6, float *kappa_0_out, float *kappa_abs_out, float *kappa_abs_star_out, float *kappa_tot_out)
{
    const float kappa_0 = k*k*c->x0;  /* ando2003:39 */
    const float E_e = c->delta_np + k;  /* ando2003:48.E_e */
    const float vacancy_e = 1.0f/(1.0f + x5);  /* ando2003:48.f_e */
    const float kappa_abs = E_e*E_e*vacancy_e*c->x3;  /* ando2003:48 */
    const float kappa_abs_star = kappa_abs*(1.0f + x6);  /* ando2003:t11 */
    const float kappa_tot = kappa_0 + kappa_abs_star;  /* ando2003:t10 */
    *kappa_0_out = kappa_0;
    *kappa_abs_out = kappa_abs;
    *kappa_abs_star_out = kappa_abs_star;
    *kappa_tot_out = kappa_tot;
}

NK_INLINE void neutrino_nucleon_opacity_f32_formulas(const neutrino_nucleon_opacity_f32_fixed *c, float k,
    float *kappa_0_out, float *kappa_abs_out, float *kappa_abs_star_out, float *kappa_tot_out)
{
    float x5, x6;
    neutrino_nucleon_opacity_f32_part1(c, k, &x5, &x6);
    x5 = nk_expf(x5);
    x6 = nk_expf(x6);
    neutrino_nucleon_opacity_f32_part2(c, k, x5, x6, kappa_0_out, kappa_abs_out, kappa_abs_star_out, kappa_tot_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_nucleon_opacity_f32_check(const neutrino_nucleon_opacity_f32_fixed *c, float k)
{
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    return c->nk_outside | (uint32_t)k_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_nucleon_opacity_f32_passes(const neutrino_nucleon_opacity_f32_fixed *c, float k)
{
    const int nk_inside = !(k < c->k_low)
        & !(c->k_high < k);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_opacity_f32_loop(size_t nk_n, const neutrino_nucleon_opacity_f32_fixed *nk_fixed,
    const float *NK_RESTRICT k, float *NK_RESTRICT kappa_0_out, float *NK_RESTRICT kappa_abs_out,
    float *NK_RESTRICT kappa_abs_star_out, float *NK_RESTRICT kappa_tot_out)
{
    const neutrino_nucleon_opacity_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x5[NK_BLOCK];
    float x6[NK_BLOCK];
    const int nk_far = nk_n*5*sizeof(float) > NK_FAR(5);
    NK_LINE float nk_block_kappa_0_out[NK_BLOCK];
    NK_LINE float nk_block_kappa_abs_out[NK_BLOCK];
    NK_LINE float nk_block_kappa_abs_star_out[NK_BLOCK];
    NK_LINE float nk_block_kappa_tot_out[NK_BLOCK];
    const int nk_past = nk_n*5*sizeof(float) > 2*NK_STREAMED && NK_ON_LINE(kappa_0_out)
        && NK_ON_LINE(kappa_abs_out) && NK_ON_LINE(kappa_abs_star_out) && NK_ON_LINE(kappa_tot_out);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 5, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(5) + nk_block) {
            nk_fetch_f32(k, NK_AHEAD(5), NK_FETCHED(2, 5, float));
            if (!nk_past) nk_fetch_result_f32(kappa_0_out, NK_AHEAD(5), NK_FETCHED(2, 5, float));
            if (!nk_past) nk_fetch_result_f32(kappa_abs_out, NK_AHEAD(5), NK_FETCHED(2, 5, float));
            if (!nk_past) nk_fetch_result_f32(kappa_abs_star_out, NK_AHEAD(5), NK_FETCHED(2, 5, float));
            if (!nk_past) nk_fetch_result_f32(kappa_tot_out, NK_AHEAD(5), NK_FETCHED(2, 5, float));
        }
        float *const nk_kappa_0_out = nk_past ? nk_block_kappa_0_out : kappa_0_out;
        float *const nk_kappa_abs_out = nk_past ? nk_block_kappa_abs_out : kappa_abs_out;
        float *const nk_kappa_abs_star_out = nk_past ? nk_block_kappa_abs_star_out : kappa_abs_star_out;
        float *const nk_kappa_tot_out = nk_past ? nk_block_kappa_tot_out : kappa_tot_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_opacity_f32_part1(&c, k[nk_i], &x5[nk_i], &x6[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x5[nk_i] = nk_expf(x5[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x6[nk_i] = nk_expf(x6[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_opacity_f32_part2(&c, k[nk_i], x5[nk_i], x6[nk_i], &nk_kappa_0_out[nk_i],
                &nk_kappa_abs_out[nk_i], &nk_kappa_abs_star_out[nk_i], &nk_kappa_tot_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_opacity_f32_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_opacity_f32_check(&c, k[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(kappa_0_out, nk_block_kappa_0_out, nk_count);
            nk_stream_f32(kappa_abs_out, nk_block_kappa_abs_out, nk_count);
            nk_stream_f32(kappa_abs_star_out, nk_block_kappa_abs_star_out, nk_count);
            nk_stream_f32(kappa_tot_out, nk_block_kappa_tot_out, nk_count);
        }
        k += nk_count;
        kappa_0_out += nk_count;
        kappa_abs_out += nk_count;
        kappa_abs_star_out += nk_count;
        kappa_tot_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_opacity_f32_vary(size_t nk_n, const float *NK_RESTRICT k,
    const float *NK_RESTRICT G_F, const float *NK_RESTRICT n, const float *NK_RESTRICT n_n,
    const float *NK_RESTRICT delta_np, const float *NK_RESTRICT mu_e, const float *NK_RESTRICT mu_nu,
    const float *NK_RESTRICT T, const float *NK_RESTRICT c_V, const float *NK_RESTRICT c_A,
    const float *NK_RESTRICT c_V_abs, const float *NK_RESTRICT c_A_abs, float *NK_RESTRICT kappa_0_out,
    float *NK_RESTRICT kappa_abs_out, float *NK_RESTRICT kappa_abs_star_out, float *NK_RESTRICT kappa_tot_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_opacity_f32_fixed c = neutrino_nucleon_opacity_f32_prepare(G_F[nk_i], n[nk_i],
            n_n[nk_i], delta_np[nk_i], mu_e[nk_i], mu_nu[nk_i], T[nk_i], c_V[nk_i], c_A[nk_i], c_V_abs[nk_i],
            c_A_abs[nk_i]);
        neutrino_nucleon_opacity_f32_formulas(&c, k[nk_i], &kappa_0_out[nk_i], &kappa_abs_out[nk_i],
            &kappa_abs_star_out[nk_i], &kappa_tot_out[nk_i]);
        nk_outside |= neutrino_nucleon_opacity_f32_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_opacity_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_opacity_f32_loop(nk_n, (const neutrino_nucleon_opacity_f32_fixed *)nk_fixed, nk_in[0],
        nk_out[0], nk_out[1], nk_out[2], nk_out[3]);
}

NK_LOOP uint64_t neutrino_nucleon_opacity_f32_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_opacity_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_in[5],
        nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_out[0], nk_out[1], nk_out[2], nk_out[3]);
}

NK_RUN(neutrino_nucleon_opacity_f32_same, neutrino_nucleon_opacity_f32_elements, float)
NK_RUN(neutrino_nucleon_opacity_f32_varied, neutrino_nucleon_opacity_f32_varied_elements, float)

static uint64_t neutrino_nucleon_opacity_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_opacity_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_opacity_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_opacity_f32(float k, float G_F, float n, float n_n, float delta_np, float mu_e,
    float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs, float *kappa_0_out, float *kappa_abs_out,
    float *kappa_abs_star_out, float *kappa_tot_out)
{
    const neutrino_nucleon_opacity_f32_fixed c = neutrino_nucleon_opacity_f32_prepare(G_F, n, n_n, delta_np, mu_e,
        mu_nu, T, c_V, c_A, c_V_abs, c_A_abs);
    neutrino_nucleon_opacity_f32_formulas(&c, k, kappa_0_out, kappa_abs_out, kappa_abs_star_out, kappa_tot_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_opacity_f32_outside(float k, float G_F, float n, float n_n, float delta_np,
    float mu_e, float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs)
{
    const neutrino_nucleon_opacity_f32_fixed c = neutrino_nucleon_opacity_f32_prepare(G_F, n, n_n, delta_np, mu_e,
        mu_nu, T, c_V, c_A, c_V_abs, c_A_abs);
    return neutrino_nucleon_opacity_f32_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_opacity_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *G_F, ptrdiff_t G_F_stride, const float *n, ptrdiff_t n_stride, const float *n_n, ptrdiff_t n_n_stride,
    const float *delta_np, ptrdiff_t delta_np_stride, const float *mu_e, ptrdiff_t mu_e_stride,
    const float *mu_nu, ptrdiff_t mu_nu_stride, const float *T, ptrdiff_t T_stride,
    const float *c_V, ptrdiff_t c_V_stride, const float *c_A, ptrdiff_t c_A_stride,
    const float *c_V_abs, ptrdiff_t c_V_abs_stride, const float *c_A_abs, ptrdiff_t c_A_abs_stride,
    float *kappa_0_out, ptrdiff_t kappa_0_out_stride, float *kappa_abs_out, ptrdiff_t kappa_abs_out_stride,
    float *kappa_abs_star_out, ptrdiff_t kappa_abs_star_out_stride,
    float *kappa_tot_out, ptrdiff_t kappa_tot_out_stride)
{
    const nk_input_f32 nk_in[] = {{k, k_stride}, {G_F, G_F_stride}, {n, n_stride}, {n_n, n_n_stride},
        {delta_np, delta_np_stride}, {mu_e, mu_e_stride}, {mu_nu, mu_nu_stride}, {T, T_stride}, {c_V, c_V_stride},
        {c_A, c_A_stride}, {c_V_abs, c_V_abs_stride}, {c_A_abs, c_A_abs_stride}};
    const nk_output_f32 nk_out[] = {{kappa_0_out, kappa_0_out_stride}, {kappa_abs_out, kappa_abs_out_stride},
        {kappa_abs_star_out, kappa_abs_star_out_stride}, {kappa_tot_out, kappa_tot_out_stride}};
    const nk_kernel_f32 nk_this = {1, 12, 4, neutrino_nucleon_opacity_f32_run};
    NK_LINE float nk_buffer[16 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_nucleon_opacity_f32_fixed c = neutrino_nucleon_opacity_f32_prepare(*G_F, *n, *n_n, *delta_np,
            *mu_e, *mu_nu, *T, *c_V, *c_A, *c_V_abs, *c_A_abs);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.response_function
 *
 * Response of nucleons of any degeneracy to the transfer of energy q0 and momentum q, without field, and the part linear in the field for nucleon spins s, s' along it
 *
 * Equation  ando2003:15 response parameters: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:13 response without field: arranged form (confirmed, exact-transcendental); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:14 response linear in field: arranged form (confirmed, exact-transcendental); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  q0 [MeV] from -q to q (abs(q0) <= q): energy transfer k - k'
 * Variable  q [MeV] from 0.1 to 100: momentum transfer, modulus
 * Variable  s [1] +1 or -1: initial nucleon spin along B
 * Variable  s_prime [1] +1 or -1: final nucleon spin along B
 * Parameter T [MeV] from 1 to 10 (T << m): matter temperature
 * Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
 * Parameter mu_nucleon [MeV] from -10*T to 5*T: nucleon chemical potential without rest mass
 * Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
 * Output    S_0 [MeV^2]: response function without field (ando2003:13)
 * Output    dS_ss [MeV^2]: response function, part linear in B (ando2003:14)
 * Validity  first order in the field: abs(delta_x) < 1
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   5084835271fc784e
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    double x5;
    double x6;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_response_function_fixed;

NK_INLINE neutrino_nucleon_response_function_fixed neutrino_nucleon_response_function_prepare(double T, double m,
    double mu_nucleon, double mu_B_B)
{
    neutrino_nucleon_response_function_fixed c;
    const double x0 = 1.0/T;
    const double x1 = mu_nucleon/T;
    const double x2 = 0.5/m;
    const double x3 = 0.5*m/T;
    const double x4 = 0.5*T*(m*m);
    const double x5 = 2.0*m;
    const double x6 = 0.5*mu_B_B/T;
    const int T_outside = (T < 1.0) | (10.0 < T);
    const int m_outside = (m < 938.0) | (940.0 < m);
    const int mu_nucleon_outside = (mu_nucleon < -(10.0*T)) | (5.0*T < mu_nucleon);
    const double mu_B_B_high = 1.0/10.0*T;
    const int mu_B_B_outside = (mu_B_B < -mu_B_B_high) | (mu_B_B_high < mu_B_B);
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.nk_outside = (uint64_t)T_outside << 4
        | (uint64_t)m_outside << 5
        | (uint64_t)mu_nucleon_outside << 6
        | (uint64_t)mu_B_B_outside << 7;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_response_function_part1(const neutrino_nucleon_response_function_fixed *c, double q0,
    double q, double *x7_out, double *x9_out, double *x10_out)
{
    const double z = q0*c->x0;  /* ando2003:15 */
    const double x11 = -fabs(z);
    const double x12 = q*q;
    const double x7 = 1.0/x12;
    const double x13 = q0 - x12*c->x2;
    const double x_0 = x7*(x13*x13)*c->x3 - c->x1;  /* ando2003:15 */
    const double x14 = -(x_0 + nk_min(0.0, z));
    *x7_out = x7;
    *x9_out = x11;
    *x10_out = x14;
}

NK_INLINE void neutrino_nucleon_response_function_part2(const neutrino_nucleon_response_function_fixed *c, double x8,
    double x9, double x10, double *x15_out, double *x16_out)
{
    (void)c;
    const double x15 = x10/(1.0 + x10*x8);
    const double x17 = -(x9*x15);
    *x15_out = x15;
    *x16_out = x17;
}

NK_INLINE void neutrino_nucleon_response_function_part3(const neutrino_nucleon_response_function_fixed *c, double q0,
    double q, double s, double s_prime, double x7, double x8, double x9, double x10, double x15, double x16,
    double *S_0_out, double *dS_ss_out)
{
    const double z = q0*c->x0;  /* ando2003:15 */
    const double x18 = (z == z) ? ((z < 0.0) ? x8 : 1.0) : z;
    const int x19 = x9 == 0.0;
    const double x20 = q*NK_PI;
    const double S_0 = x18*(x19 ? x15 : -(x16/(x19 ? 1.0 : x9)))*c->x4/x20;  /* ando2003:13 */
    const double x21 = s*s_prime;
    const double x22 = x10*x18*(s*(1.0 + x21 + q0*x7*(1.0 - x21)*c->x5)*c->x6)*c->x4;
    const double dS_ss = x22/((1.0 + x10*x8)*x20*(1.0 + x10));  /* ando2003:14 */
    *S_0_out = S_0;
    *dS_ss_out = dS_ss;
}

NK_INLINE void neutrino_nucleon_response_function_formulas(const neutrino_nucleon_response_function_fixed *c,
    double q0, double q, double s, double s_prime, double *S_0_out, double *dS_ss_out)
{
    double x7, x8, x9, x10, x15, x16;
    neutrino_nucleon_response_function_part1(c, q0, q, &x7, &x9, &x10);
    x8 = nk_exp_near(x9);
    x9 = nk_expm1_near(x9);
    x10 = nk_exp(x10);
    neutrino_nucleon_response_function_part2(c, x8, x9, x10, &x15, &x16);
    x16 = nk_log1p(x16);
    neutrino_nucleon_response_function_part3(c, q0, q, s, s_prime, x7, x8, x9, x10, x15, x16, S_0_out, dS_ss_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_response_function_check(const neutrino_nucleon_response_function_fixed *c,
    double q0, double q, double s, double s_prime)
{
    const double x21 = s*s_prime;
    const int q0_outside = (q0 < -q) | (q < q0);
    const int q_outside = (q < 1.0/10.0) | (100.0 < q);
    const int s_outside = ((s < -1.0) | ((-1.0 < s) & (s < 1.0))) | (1.0 < s);
    const int s_prime_outside = ((s_prime < -1.0) | ((-1.0 < s_prime) & (s_prime < 1.0))) | (1.0 < s_prime);
    const int validity_1_outside = 1.0 <= fabs(s*(1.0 + x21 + q0*(1.0/(q*q))*(1.0 - x21)*c->x5)*c->x6);
    return c->nk_outside | (uint64_t)q0_outside << 0
        | (uint64_t)q_outside << 1
        | (uint64_t)s_outside << 2
        | (uint64_t)s_prime_outside << 3
        | (uint64_t)validity_1_outside << 8;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_response_function_passes(const neutrino_nucleon_response_function_fixed *c,
    double q0, double q, double s, double s_prime)
{
    const double x21 = s*s_prime;
    const double q0_low = -q;
    const double x23 = fabs(s*(1.0 + x21 + q0*(1.0/(q*q))*(1.0 - x21)*c->x5)*c->x6);
    const int nk_inside = !(q0 < q0_low)
        & !(q < q0)
        & !(q < 1.0/10.0)
        & !(100.0 < q)
        & !(s < -1.0)
        & (!(-1.0 < s) | !(s < 1.0))
        & !(1.0 < s)
        & !(s_prime < -1.0)
        & (!(-1.0 < s_prime) | !(s_prime < 1.0))
        & !(1.0 < s_prime)
        & !(1.0 <= x23);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_response_function_loop(size_t nk_n,
    const neutrino_nucleon_response_function_fixed *nk_fixed, const double *NK_RESTRICT q0,
    const double *NK_RESTRICT q, const double *NK_RESTRICT s, const double *NK_RESTRICT s_prime,
    double *NK_RESTRICT S_0_out, double *NK_RESTRICT dS_ss_out)
{
    const neutrino_nucleon_response_function_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x7[NK_BLOCK];
    double x8[NK_BLOCK];
    double x9[NK_BLOCK];
    double x10[NK_BLOCK];
    double x15[NK_BLOCK];
    double x16[NK_BLOCK];
    const int nk_far = nk_n*6*sizeof(double) > NK_FAR(6);
    const size_t nk_block = nk_far ? NK_FETCHED(3, 6, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch(q0, NK_AHEAD(6), NK_FETCHED(3, 6, double));
            nk_fetch(q, NK_AHEAD(6), NK_FETCHED(3, 6, double));
            nk_fetch(s, NK_AHEAD(6), NK_FETCHED(3, 6, double));
            nk_fetch(s_prime, NK_AHEAD(6), NK_FETCHED(3, 6, double));
            nk_fetch_result(S_0_out, NK_AHEAD(6), NK_FETCHED(3, 6, double));
            nk_fetch_result(dS_ss_out, NK_AHEAD(6), NK_FETCHED(3, 6, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_response_function_part1(&c, q0[nk_i], q[nk_i], &x7[nk_i], &x9[nk_i], &x10[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x8[nk_i] = nk_exp_near(x9[nk_i]);
            x9[nk_i] = nk_expm1_near(x9[nk_i]);
            x10[nk_i] = nk_exp(x10[nk_i]);
            neutrino_nucleon_response_function_part2(&c, x8[nk_i], x9[nk_i], x10[nk_i], &x15[nk_i], &x16[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x16[nk_i] = nk_log1p(x16[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_response_function_part3(&c, q0[nk_i], q[nk_i], s[nk_i], s_prime[nk_i], x7[nk_i],
                x8[nk_i], x9[nk_i], x10[nk_i], x15[nk_i], x16[nk_i], &S_0_out[nk_i], &dS_ss_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_response_function_passes(&c, q0[nk_i], q[nk_i], s[nk_i],
                s_prime[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_response_function_check(&c, q0[nk_i], q[nk_i], s[nk_i], s_prime[nk_i]);
        }
        q0 += nk_count;
        q += nk_count;
        s += nk_count;
        s_prime += nk_count;
        S_0_out += nk_count;
        dS_ss_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_response_function_vary(size_t nk_n, const double *NK_RESTRICT q0,
    const double *NK_RESTRICT q, const double *NK_RESTRICT s, const double *NK_RESTRICT s_prime,
    const double *NK_RESTRICT T, const double *NK_RESTRICT m, const double *NK_RESTRICT mu_nucleon,
    const double *NK_RESTRICT mu_B_B, double *NK_RESTRICT S_0_out, double *NK_RESTRICT dS_ss_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_response_function_fixed c = neutrino_nucleon_response_function_prepare(T[nk_i],
            m[nk_i], mu_nucleon[nk_i], mu_B_B[nk_i]);
        neutrino_nucleon_response_function_formulas(&c, q0[nk_i], q[nk_i], s[nk_i], s_prime[nk_i], &S_0_out[nk_i],
            &dS_ss_out[nk_i]);
        nk_outside |= neutrino_nucleon_response_function_check(&c, q0[nk_i], q[nk_i], s[nk_i], s_prime[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_response_function_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_response_function_loop(nk_n,
        (const neutrino_nucleon_response_function_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t neutrino_nucleon_response_function_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_response_function_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_out[0], nk_out[1]);
}

NK_RUN(neutrino_nucleon_response_function_same, neutrino_nucleon_response_function_elements, double)
NK_RUN(neutrino_nucleon_response_function_varied, neutrino_nucleon_response_function_varied_elements, double)

static uint64_t neutrino_nucleon_response_function_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_response_function_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_response_function_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_response_function(double q0, double q, double s, double s_prime, double T,
    double m, double mu_nucleon, double mu_B_B, double *S_0_out, double *dS_ss_out)
{
    const neutrino_nucleon_response_function_fixed c = neutrino_nucleon_response_function_prepare(T, m,
        mu_nucleon, mu_B_B);
    neutrino_nucleon_response_function_formulas(&c, q0, q, s, s_prime, S_0_out, dS_ss_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_response_function_outside(double q0, double q, double s, double s_prime,
    double T, double m, double mu_nucleon, double mu_B_B)
{
    const neutrino_nucleon_response_function_fixed c = neutrino_nucleon_response_function_prepare(T, m,
        mu_nucleon, mu_B_B);
    return neutrino_nucleon_response_function_check(&c, q0, q, s, s_prime);
}

NK_API uint64_t neutrino_nucleon_response_function_array(size_t nk_n, const double *q0, ptrdiff_t q0_stride,
    const double *q, ptrdiff_t q_stride, const double *s, ptrdiff_t s_stride,
    const double *s_prime, ptrdiff_t s_prime_stride, const double *T, ptrdiff_t T_stride,
    const double *m, ptrdiff_t m_stride, const double *mu_nucleon, ptrdiff_t mu_nucleon_stride,
    const double *mu_B_B, ptrdiff_t mu_B_B_stride, double *S_0_out, ptrdiff_t S_0_out_stride,
    double *dS_ss_out, ptrdiff_t dS_ss_out_stride)
{
    const nk_input nk_in[] = {{q0, q0_stride}, {q, q_stride}, {s, s_stride}, {s_prime, s_prime_stride},
        {T, T_stride}, {m, m_stride}, {mu_nucleon, mu_nucleon_stride}, {mu_B_B, mu_B_B_stride}};
    const nk_output nk_out[] = {{S_0_out, S_0_out_stride}, {dS_ss_out, dS_ss_out_stride}};
    const nk_kernel nk_this = {4, 8, 2, neutrino_nucleon_response_function_run};
    NK_LINE double nk_buffer[10 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_response_function_fixed c = neutrino_nucleon_response_function_prepare(*T, *m,
            *mu_nucleon, *mu_B_B);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.spectra
 *
 * Deviations from equilibrium of the energy densities of electron and of muon or tau neutrinos with effective temperatures, and derivatives of the second
 *
 * Equation  ando2003:51.delta_U electron neutrino deviation: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:52.delta_U muon neutrino deviation: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
 * Variable  T_eff_e [MeV] from 1 to 10: effective temperature of electron neutrinos
 * Variable  T_eff_mu [MeV] from 1 to 10: effective temperature of mu and tau neutrinos
 * Parameter T [MeV] from 1 to 10 (T << m): matter temperature
 * Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
 * Output    delta_U_e [MeV^3]: U_e - U_FD (ando2003:51.delta_U)
 * Output    delta_U_mu [MeV^3]: U_mu - U_FD (ando2003:52.delta_U)
 * Output    ddelta_U_mu_dk [MeV^2]: first derivative of delta_U_mu (ando2003:52.delta_U)
 * Output    d2delta_U_mu_dk2 [MeV]: second derivative of delta_U_mu (ando2003:52.delta_U)
 * Precision double and single: inputs and results; computed in double precision
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   9f3ff1ab9fe7939c
 */
/* What depends on parameters alone. */
typedef struct {
    double T;
    double mu_nu;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    double x5;
    double k_low;
    double k_high;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_spectra_fixed;

NK_INLINE neutrino_nucleon_spectra_fixed neutrino_nucleon_spectra_prepare(double T, double mu_nu)
{
    neutrino_nucleon_spectra_fixed c;
    const double x6 = NK_PI*NK_PI;
    const double x0 = 1.0/T;
    const double x1 = 1.0/x6;
    const double x2 = 0.5/x6;
    const double x3 = x2*6.0;
    const double x4 = x2*2.0;
    const double x5 = 3.0*x2;
    const double k_low = 1.0/100.0*T;
    const double k_high = 20.0*T;
    const int T_outside = (T < 1.0) | (10.0 < T);
    const double mu_nu_high = 3.0*T;
    const int mu_nu_outside = (mu_nu < -mu_nu_high) | (mu_nu_high < mu_nu);
    c.T = T;
    c.mu_nu = mu_nu;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.k_low = k_low;
    c.k_high = k_high;
    c.nk_outside = (uint64_t)T_outside << 3
        | (uint64_t)mu_nu_outside << 4;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_spectra_part1(const neutrino_nucleon_spectra_fixed *c, double k, double T_eff_e,
    double T_eff_mu, double *x7_out, double *x8_out, double *x9_out, double *x10_out, double *x11_out, double *x12_out,
    double *x13_out, double *x14_out, double *x15_out, double *x16_out, double *x17_out)
{
    const double x18 = 1.0/T_eff_e;
    const double x19 = x18*(T_eff_e*c->mu_nu + k*(c->T - T_eff_e))*c->x0;
    const int x7 = 0.0 < x19;
    const double x20 = x7 ? -x19 : x19;
    const double x21 = (k - c->mu_nu)*c->x0;
    const double x22 = k*x18;
    const double x23 = x7 ? -x22 : x22;
    const double x24 = -x21;
    const double x8 = 1.0/T_eff_mu;
    const double x9 = x8*c->x0*(T_eff_mu*c->mu_nu + k*(c->T - T_eff_mu));
    const double x10 = k*x8;
    const double x25 = -x10;
    const double x26 = (0.0 < x9) ? -x9 : x9;
    *x7_out = (double)x7;
    *x8_out = x8;
    *x9_out = x9;
    *x10_out = x10;
    *x11_out = x20;
    *x12_out = x21;
    *x13_out = x23;
    *x14_out = x24;
    *x15_out = x25;
    *x16_out = x26;
    *x17_out = x10;
}

NK_INLINE void neutrino_nucleon_spectra_part2(const neutrino_nucleon_spectra_fixed *c, double k, double T_eff_mu,
    double x7, double x8, double x9, double x10, double x11, double x12, double x13, double x14, double x15,
    double x16, double x17, double *delta_U_e_out, double *delta_U_mu_out, double *ddelta_U_mu_dk_out,
    double *d2delta_U_mu_dk2_out)
{
    const double x27 = k*k;
    const double x28 = x27*k*0.5;
    const double x29 = 1.0 + x12;
    const double x30 = 1.0 + x13;
    const double x31 = 1.0 + x14;
    const double x32 = x11/((x7 != 0) ? x29*x30 : x31*x30);
    const double delta_U_e = x28*((x7 != 0) ? x32 : -x32)*c->x1;  /* ando2003:51.delta_U */
    const int x33 = 0.0 < x9;
    const double x34 = 1.0/x29;
    const double x35 = 1.0/(x33 ? 1.0 + x15 : x31);
    const double x36 = x34*x35;
    const double x37 = 1.0/(1.0 + x17);
    const double x38 = x37*x35;
    const double x39 = x33 ? x36*x16 : -(x38*x16);
    const double delta_U_mu = x39*x28*c->x1;  /* ando2003:52.delta_U */
    const int x40 = x9 == x9;
    const double x41 = k*(x8*c->x0)*(T_eff_mu - c->T)*(x40 ? (x33 ? x38 : x36) : x9);
    const double x42 = x40 ? (x33 ? k*c->x0 : x10) : x9;
    const double x43 = x37 + x34;
    const double ddelta_U_mu_dk = x27*(x41 + x39*(3.0 + x42*(x43 - 1.0)))*c->x2;  /* ando2003:52.delta_U */
    const double x44 = c->x3 + x42*(x42*(c->x2 + (x37*x37 + x34*x43)*c->x4) + x43*(c->x3 - x42*c->x5) - c->x3);
    const double x45 = x41*(c->x3 + k*(c->x0 + x8)*((x40 ? (x33 ? x37 : x34) : x9)*c->x4 - c->x2)) + x39*x44;
    const double d2delta_U_mu_dk2 = k*x45;  /* ando2003:52.delta_U */
    *delta_U_e_out = delta_U_e;
    *delta_U_mu_out = delta_U_mu;
    *ddelta_U_mu_dk_out = ddelta_U_mu_dk;
    *d2delta_U_mu_dk2_out = d2delta_U_mu_dk2;
}

NK_INLINE void neutrino_nucleon_spectra_formulas(const neutrino_nucleon_spectra_fixed *c, double k, double T_eff_e,
    double T_eff_mu, double *delta_U_e_out, double *delta_U_mu_out, double *ddelta_U_mu_dk_out,
    double *d2delta_U_mu_dk2_out)
{
    double x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17;
    neutrino_nucleon_spectra_part1(c, k, T_eff_e, T_eff_mu, &x7, &x8, &x9, &x10, &x11, &x12, &x13, &x14, &x15,
        &x16, &x17);
    x11 = nk_expm1(x11);
    x12 = nk_exp_near(x12);
    x13 = nk_exp_near(x13);
    x14 = nk_exp_near(x14);
    x15 = nk_exp_near(x15);
    x16 = nk_expm1(x16);
    x17 = nk_exp_near(x17);
    neutrino_nucleon_spectra_part2(c, k, T_eff_mu, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17,
        delta_U_e_out, delta_U_mu_out, ddelta_U_mu_dk_out, d2delta_U_mu_dk2_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_spectra_check(const neutrino_nucleon_spectra_fixed *c, double k, double T_eff_e,
    double T_eff_mu)
{
    const int k_outside = (k < c->k_low) | (c->k_high < k);
    const int T_eff_e_outside = (T_eff_e < 1.0) | (10.0 < T_eff_e);
    const int T_eff_mu_outside = (T_eff_mu < 1.0) | (10.0 < T_eff_mu);
    return c->nk_outside | (uint64_t)k_outside << 0
        | (uint64_t)T_eff_e_outside << 1
        | (uint64_t)T_eff_mu_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_spectra_passes(const neutrino_nucleon_spectra_fixed *c, double k, double T_eff_e,
    double T_eff_mu)
{
    const int nk_inside = !(k < c->k_low)
        & !(c->k_high < k)
        & !(T_eff_e < 1.0)
        & !(10.0 < T_eff_e)
        & !(T_eff_mu < 1.0)
        & !(10.0 < T_eff_mu);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_spectra_loop(size_t nk_n, const neutrino_nucleon_spectra_fixed *nk_fixed,
    const double *NK_RESTRICT k, const double *NK_RESTRICT T_eff_e, const double *NK_RESTRICT T_eff_mu,
    double *NK_RESTRICT delta_U_e_out, double *NK_RESTRICT delta_U_mu_out, double *NK_RESTRICT ddelta_U_mu_dk_out,
    double *NK_RESTRICT d2delta_U_mu_dk2_out)
{
    const neutrino_nucleon_spectra_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x7[NK_BLOCK];
    double x8[NK_BLOCK];
    double x9[NK_BLOCK];
    double x10[NK_BLOCK];
    double x11[NK_BLOCK];
    double x12[NK_BLOCK];
    double x13[NK_BLOCK];
    double x14[NK_BLOCK];
    double x15[NK_BLOCK];
    double x16[NK_BLOCK];
    double x17[NK_BLOCK];
    const int nk_far = nk_n*7*sizeof(double) > NK_FAR(7);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 7, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(7) + nk_block) {
            nk_fetch(k, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch(T_eff_e, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch(T_eff_mu, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(delta_U_e_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(delta_U_mu_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(ddelta_U_mu_dk_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(d2delta_U_mu_dk2_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_spectra_part1(&c, k[nk_i], T_eff_e[nk_i], T_eff_mu[nk_i], &x7[nk_i], &x8[nk_i],
                &x9[nk_i], &x10[nk_i], &x11[nk_i], &x12[nk_i], &x13[nk_i], &x14[nk_i], &x15[nk_i], &x16[nk_i],
                &x17[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_spectra_passes(&c, k[nk_i], T_eff_e[nk_i], T_eff_mu[nk_i]));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x11[nk_i] = nk_expm1(x11[nk_i]);
            x12[nk_i] = nk_exp_near(x12[nk_i]);
            x13[nk_i] = nk_exp_near(x13[nk_i]);
            x14[nk_i] = nk_exp_near(x14[nk_i]);
            x15[nk_i] = nk_exp_near(x15[nk_i]);
            x16[nk_i] = nk_expm1(x16[nk_i]);
            x17[nk_i] = nk_exp_near(x17[nk_i]);
            neutrino_nucleon_spectra_part2(&c, k[nk_i], T_eff_mu[nk_i], x7[nk_i], x8[nk_i], x9[nk_i], x10[nk_i],
                x11[nk_i], x12[nk_i], x13[nk_i], x14[nk_i], x15[nk_i], x16[nk_i], x17[nk_i], &delta_U_e_out[nk_i],
                &delta_U_mu_out[nk_i], &ddelta_U_mu_dk_out[nk_i], &d2delta_U_mu_dk2_out[nk_i]);
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_spectra_check(&c, k[nk_i], T_eff_e[nk_i], T_eff_mu[nk_i]);
        }
        k += nk_count;
        T_eff_e += nk_count;
        T_eff_mu += nk_count;
        delta_U_e_out += nk_count;
        delta_U_mu_out += nk_count;
        ddelta_U_mu_dk_out += nk_count;
        d2delta_U_mu_dk2_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_spectra_vary(size_t nk_n, const double *NK_RESTRICT k,
    const double *NK_RESTRICT T_eff_e, const double *NK_RESTRICT T_eff_mu, const double *NK_RESTRICT T,
    const double *NK_RESTRICT mu_nu, double *NK_RESTRICT delta_U_e_out, double *NK_RESTRICT delta_U_mu_out,
    double *NK_RESTRICT ddelta_U_mu_dk_out, double *NK_RESTRICT d2delta_U_mu_dk2_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_spectra_fixed c = neutrino_nucleon_spectra_prepare(T[nk_i], mu_nu[nk_i]);
        neutrino_nucleon_spectra_formulas(&c, k[nk_i], T_eff_e[nk_i], T_eff_mu[nk_i], &delta_U_e_out[nk_i],
            &delta_U_mu_out[nk_i], &ddelta_U_mu_dk_out[nk_i], &d2delta_U_mu_dk2_out[nk_i]);
        nk_outside |= neutrino_nucleon_spectra_check(&c, k[nk_i], T_eff_e[nk_i], T_eff_mu[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_spectra_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_spectra_loop(nk_n, (const neutrino_nucleon_spectra_fixed *)nk_fixed, nk_in[0],
        nk_in[1], nk_in[2], nk_out[0], nk_out[1], nk_out[2], nk_out[3]);
}

NK_LOOP uint64_t neutrino_nucleon_spectra_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_spectra_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_out[0],
        nk_out[1], nk_out[2], nk_out[3]);
}

NK_RUN(neutrino_nucleon_spectra_same, neutrino_nucleon_spectra_elements, double)
NK_RUN(neutrino_nucleon_spectra_varied, neutrino_nucleon_spectra_varied_elements, double)

static uint64_t neutrino_nucleon_spectra_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_spectra_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_spectra_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_spectra(double k, double T_eff_e, double T_eff_mu, double T, double mu_nu,
    double *delta_U_e_out, double *delta_U_mu_out, double *ddelta_U_mu_dk_out, double *d2delta_U_mu_dk2_out)
{
    const neutrino_nucleon_spectra_fixed c = neutrino_nucleon_spectra_prepare(T, mu_nu);
    neutrino_nucleon_spectra_formulas(&c, k, T_eff_e, T_eff_mu, delta_U_e_out, delta_U_mu_out, ddelta_U_mu_dk_out,
        d2delta_U_mu_dk2_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_spectra_outside(double k, double T_eff_e, double T_eff_mu, double T,
    double mu_nu)
{
    const neutrino_nucleon_spectra_fixed c = neutrino_nucleon_spectra_prepare(T, mu_nu);
    return neutrino_nucleon_spectra_check(&c, k, T_eff_e, T_eff_mu);
}

NK_API uint64_t neutrino_nucleon_spectra_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *T_eff_e, ptrdiff_t T_eff_e_stride, const double *T_eff_mu, ptrdiff_t T_eff_mu_stride,
    const double *T, ptrdiff_t T_stride, const double *mu_nu, ptrdiff_t mu_nu_stride,
    double *delta_U_e_out, ptrdiff_t delta_U_e_out_stride, double *delta_U_mu_out, ptrdiff_t delta_U_mu_out_stride,
    double *ddelta_U_mu_dk_out, ptrdiff_t ddelta_U_mu_dk_out_stride,
    double *d2delta_U_mu_dk2_out, ptrdiff_t d2delta_U_mu_dk2_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {T_eff_e, T_eff_e_stride}, {T_eff_mu, T_eff_mu_stride},
        {T, T_stride}, {mu_nu, mu_nu_stride}};
    const nk_output nk_out[] = {{delta_U_e_out, delta_U_e_out_stride}, {delta_U_mu_out, delta_U_mu_out_stride},
        {ddelta_U_mu_dk_out, ddelta_U_mu_dk_out_stride}, {d2delta_U_mu_dk2_out, d2delta_U_mu_dk2_out_stride}};
    const nk_kernel nk_this = {3, 5, 4, neutrino_nucleon_spectra_run};
    NK_LINE double nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_spectra_fixed c = neutrino_nucleon_spectra_prepare(*T, *mu_nu);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.spectra in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_nucleon_spectra_f32(float k, float T_eff_e, float T_eff_mu, float T, float mu_nu,
    float *delta_U_e_out, float *delta_U_mu_out, float *ddelta_U_mu_dk_out, float *d2delta_U_mu_dk2_out)
{
    double delta_U_e_out_double, delta_U_mu_out_double, ddelta_U_mu_dk_out_double, d2delta_U_mu_dk2_out_double;
    neutrino_nucleon_spectra(k, T_eff_e, T_eff_mu, T, mu_nu, &delta_U_e_out_double, &delta_U_mu_out_double,
        &ddelta_U_mu_dk_out_double, &d2delta_U_mu_dk2_out_double);
    *delta_U_e_out = (float)delta_U_e_out_double;
    *delta_U_mu_out = (float)delta_U_mu_out_double;
    *ddelta_U_mu_dk_out = (float)ddelta_U_mu_dk_out_double;
    *d2delta_U_mu_dk2_out = (float)d2delta_U_mu_dk2_out_double;
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_spectra_f32_outside(float k, float T_eff_e, float T_eff_mu, float T,
    float mu_nu)
{
    return neutrino_nucleon_spectra_outside(k, T_eff_e, T_eff_mu, T, mu_nu);
}

NK_API uint64_t neutrino_nucleon_spectra_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *T_eff_e, ptrdiff_t T_eff_e_stride, const float *T_eff_mu, ptrdiff_t T_eff_mu_stride,
    const float *T, ptrdiff_t T_stride, const float *mu_nu, ptrdiff_t mu_nu_stride,
    float *delta_U_e_out, ptrdiff_t delta_U_e_out_stride, float *delta_U_mu_out, ptrdiff_t delta_U_mu_out_stride,
    float *ddelta_U_mu_dk_out, ptrdiff_t ddelta_U_mu_dk_out_stride,
    float *d2delta_U_mu_dk2_out, ptrdiff_t d2delta_U_mu_dk2_out_stride)
{
    const nk_input_f32 nk_in[] = {{k, k_stride}, {T_eff_e, T_eff_e_stride}, {T_eff_mu, T_eff_mu_stride},
        {T, T_stride}, {mu_nu, mu_nu_stride}};
    const nk_output_f32 nk_out[] = {{delta_U_e_out, delta_U_e_out_stride},
        {delta_U_mu_out, delta_U_mu_out_stride}, {ddelta_U_mu_dk_out, ddelta_U_mu_dk_out_stride},
        {d2delta_U_mu_dk2_out, d2delta_U_mu_dk2_out_stride}};
    const nk_kernel nk_this = {3, 5, 4, neutrino_nucleon_spectra_run};
    const nk_kernel_f32 nk_outer = {3, 5, 4, NULL};
    NK_LINE double nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_outer, nk_in)) {
        const neutrino_nucleon_spectra_fixed c = neutrino_nucleon_spectra_prepare(*T, *mu_nu);
        return nk_carried(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_carried(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.squared_matrix_element
 *
 * Squared amplitude of neutrino-nucleon scattering between nucleon spins s, s' along the field, through first order in 1/m: leading part, part linear in q, part linear in P, and their sum
 *
 * Equation  ando2003:4 leading amplitude: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:5 amplitude linear in q: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:6.sign sign of the couplings: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:6 amplitude linear in P: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Equation  ando2003:3 squared amplitude split: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
 * Variable  Omega_1 [1] from -1 to 1: neutrino direction, initial, component 1
 * Variable  Omega_2 [1] from -1 to 1: neutrino direction, initial, component 2
 * Variable  Omega_3 [1] from -1 to 1: neutrino direction, initial, component 3
 * Variable  Omega_prime_1 [1] from -1 to 1: neutrino direction, final, component 1
 * Variable  Omega_prime_2 [1] from -1 to 1: neutrino direction, final, component 2
 * Variable  Omega_prime_3 [1] from -1 to 1: neutrino direction, final, component 3
 * Variable  q_vec_1 [MeV] from -100 to 100: momentum transfer k - k' = p' - p, component 1
 * Variable  q_vec_2 [MeV] from -100 to 100: momentum transfer k - k' = p' - p, component 2
 * Variable  q_vec_3 [MeV] from -100 to 100: momentum transfer k - k' = p' - p, component 3
 * Variable  P_vec_1 [MeV] from -600 to 600: momentum sum p + p', component 1
 * Variable  P_vec_2 [MeV] from -600 to 600: momentum sum p + p', component 2
 * Variable  P_vec_3 [MeV] from -600 to 600: momentum sum p + p', component 3
 * Variable  s [1] +1 or -1: initial nucleon spin along B
 * Variable  s_prime [1] +1 or -1: final nucleon spin along B
 * Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
 * Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
 * Parameter c_V [1] from -1 to 1: vector coupling (scattering)
 * Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
 * Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
 * Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
 * Output    M2_0 [MeV^-4]: leading squared amplitude (ando2003:4)
 * Output    dM2_q [MeV^-4]: squared amplitude linear in q (ando2003:5)
 * Output    dM2_P [MeV^-4]: squared amplitude linear in P (ando2003:6)
 * Output    M2 [MeV^-4]: squared amplitude through first order in 1/m (ando2003:3)
 * Validity  Omega is a unit vector
 * Validity  Omega' is a unit vector
 * Validity  nucleon momenta small against m: P^2 + q^2 < m^2
 * Precision double and single: inputs and results; computed in double precision
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   6c995b0d7ef7dc99
 */
/* What depends on parameters alone. */
typedef struct {
    double c_V;
    double c_A;
    double sign_nu;
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
    double sign_VA;
    double x11;
    double x12;
    double x13;
    double x14;
    double x15;
    double x16;
    double x17;
    double x18;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_squared_matrix_element_fixed;

NK_INLINE neutrino_nucleon_squared_matrix_element_fixed neutrino_nucleon_squared_matrix_element_prepare(double m,
    double G_F, double c_V, double c_A, double F_2, double sign_nu)
{
    neutrino_nucleon_squared_matrix_element_fixed c;
    const double x19 = c_A*c_A;
    const double x0 = x19*2.0;
    const double x1 = 0.5*(G_F*G_F);
    const double x2 = x1*sign_nu;
    const double x3 = x1*0.5;
    const double x4 = x1*(c_A + c_V)*(c_V - c_A);
    const double x20 = sign_nu*c_A;
    const double x21 = x1*(F_2 + c_V)/m;
    const double x5 = x21*x20;
    const double x6 = x21*sign_nu*c_V;
    const double x22 = 2.0*x21;
    const double x7 = x22*c_A;
    const double x8 = x22*x20;
    const double x9 = x21*(c_A*sign_nu);
    const double x10 = x21*(c_A*(sign_nu*sign_nu));
    const double x23 = c_A*c_V;
    const double sign_VA = (x23 == x23) ? ((0.0 <= x23) ? 1.0 : -1.0) : x23;  /* ando2003:6.sign */
    const double x24 = c_V - c_A*sign_VA;
    const double x25 = x1/m;
    const double x11 = x25*x19;
    const double x12 = x25*(x19*sign_nu);
    const double x13 = x25*(x24*x24);
    const double x14 = x25*(2.0*c_A*c_V);
    const double x15 = x14*sign_VA;
    const double x16 = x25*(c_V*c_V);
    const double x17 = x25*c_V*c_A;
    const int m_outside = (m < 938.0) | (940.0 < m);
    const int G_F_outside = (G_F < 11.0/1000000000000.0) | (3.0/250000000000.0 < G_F);
    const int c_V_outside = (c_V < -1.0) | (1.0 < c_V);
    const int c_A_outside = (c_A < -13.0/10.0) | (13.0/10.0 < c_A);
    const int F_2_outside = (F_2 < -4.0) | (4.0 < F_2);
    const int sign_nu_outside = ((sign_nu < -1.0) | ((-1.0 < sign_nu) & (sign_nu < 1.0))) | (1.0 < sign_nu);
    const double x18 = m*m;
    c.c_V = c_V;
    c.c_A = c_A;
    c.sign_nu = sign_nu;
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
    c.sign_VA = sign_VA;
    c.x11 = x11;
    c.x12 = x12;
    c.x13 = x13;
    c.x14 = x14;
    c.x15 = x15;
    c.x16 = x16;
    c.x17 = x17;
    c.x18 = x18;
    c.nk_outside = (uint64_t)m_outside << 14
        | (uint64_t)G_F_outside << 15
        | (uint64_t)c_V_outside << 16
        | (uint64_t)c_A_outside << 17
        | (uint64_t)F_2_outside << 18
        | (uint64_t)sign_nu_outside << 19;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_squared_matrix_element_formulas(const neutrino_nucleon_squared_matrix_element_fixed *c,
    double Omega_1, double Omega_2, double Omega_3, double Omega_prime_1, double Omega_prime_2, double Omega_prime_3,
    double q_vec_1, double q_vec_2, double q_vec_3, double P_vec_1, double P_vec_2, double P_vec_3, double s,
    double s_prime, double *M2_0_out, double *dM2_q_out, double *dM2_P_out, double *M2_out)
{
    const double x26 = Omega_prime_3*s_prime;
    const double x27 = 1.0 + x26*c->sign_nu;
    const double x28 = s*s_prime;
    const double x29 = s*Omega_3;
    const double x30 = 1.0 + x28;
    const double x31 = s*c->c_A;
    const double x32 = c->c_V + x31;
    const double x33 = c->c_V - x31;
    const double x34 = (1.0 + Omega_3)*(1.0 + Omega_prime_3)*(x32*x32)*c->x3;
    const double x35 = x34 + (1.0 - Omega_3)*(1.0 - Omega_prime_3)*(x33*x33)*c->x3;
    const double x36 = x30*(x35 + (Omega_1*Omega_prime_1 + Omega_2*Omega_prime_2)*c->x4);
    const double M2_0 = x27*(c->x0 - x28*c->x0)*(c->x1 + x29*c->x2) + x36;  /* ando2003:4 */
    const double x37 = Omega_1*q_vec_1 + Omega_2*q_vec_2;
    const double x38 = s*c->x6;
    const double x39 = Omega_prime_1*q_vec_1 + Omega_prime_2*q_vec_2;
    const double x40 = 1.0 - x28;
    const double x41 = s*q_vec_3*x27*(c->x7 + c->x8*x29) + x37*(c->x9 + x26*c->x10) - x39*(c->x9 + x29*c->x10);
    const double dM2_q = x30*(x37*(c->x5 + Omega_prime_3*x38) - x39*(c->x5 + Omega_3*x38)) + x40*x41;  /* ando2003:5 */
    const double x42 = Omega_prime_1*P_vec_1 + Omega_prime_2*P_vec_2;
    const double x43 = Omega_1*P_vec_1 + Omega_2*P_vec_2;
    const double x44 = s*(1.0 + s*Omega_prime_3*c->sign_VA)*(c->x14 + x29*c->x15);
    const double x45 = s*c->x17;
    const double x46 = P_vec_3*((Omega_3 + Omega_prime_3)*c->x13 + x44) + x43*(c->x16 + Omega_prime_3*x45);
    const double x47 = x40*(x42*(c->x11 + x29*c->x12) + x43*(c->x11 + x26*c->x12));
    const double x48 = x47 + x30*(x46 + x42*(c->x16 + Omega_3*x45));
    const double dM2_P = -x48;  /* ando2003:6 */
    const double M2 = M2_0 - x48 + dM2_q;  /* ando2003:3 */
    *M2_0_out = M2_0;
    *dM2_q_out = dM2_q;
    *dM2_P_out = dM2_P;
    *M2_out = M2;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_squared_matrix_element_check(
    const neutrino_nucleon_squared_matrix_element_fixed *c, double Omega_1, double Omega_2, double Omega_3,
    double Omega_prime_1, double Omega_prime_2, double Omega_prime_3, double q_vec_1, double q_vec_2, double q_vec_3,
    double P_vec_1, double P_vec_2, double P_vec_3, double s, double s_prime)
{
    const int Omega_1_outside = (Omega_1 < -1.0) | (1.0 < Omega_1);
    const int Omega_2_outside = (Omega_2 < -1.0) | (1.0 < Omega_2);
    const int Omega_3_outside = (Omega_3 < -1.0) | (1.0 < Omega_3);
    const int Omega_prime_1_outside = (Omega_prime_1 < -1.0) | (1.0 < Omega_prime_1);
    const int Omega_prime_2_outside = (Omega_prime_2 < -1.0) | (1.0 < Omega_prime_2);
    const int Omega_prime_3_outside = (Omega_prime_3 < -1.0) | (1.0 < Omega_prime_3);
    const int q_vec_1_outside = (q_vec_1 < -100.0) | (100.0 < q_vec_1);
    const int q_vec_2_outside = (q_vec_2 < -100.0) | (100.0 < q_vec_2);
    const int q_vec_3_outside = (q_vec_3 < -100.0) | (100.0 < q_vec_3);
    const int P_vec_1_outside = (P_vec_1 < -600.0) | (600.0 < P_vec_1);
    const int P_vec_2_outside = (P_vec_2 < -600.0) | (600.0 < P_vec_2);
    const int P_vec_3_outside = (P_vec_3 < -600.0) | (600.0 < P_vec_3);
    const int s_outside = ((s < -1.0) | ((-1.0 < s) & (s < 1.0))) | (1.0 < s);
    const int s_prime_outside = ((s_prime < -1.0) | ((-1.0 < s_prime) & (s_prime < 1.0))) | (1.0 < s_prime);
    const int validity_1_outside = 1.0/1000000.0 <= fabs(Omega_1*Omega_1 + Omega_2*Omega_2 + Omega_3*Omega_3 - 1.0);
    const double x49 = Omega_prime_1*Omega_prime_1 + Omega_prime_2*Omega_prime_2 + Omega_prime_3*Omega_prime_3;
    const int validity_2_outside = 1.0/1000000.0 <= fabs(x49 - 1.0);
    const double x50 = P_vec_1*P_vec_1 + P_vec_2*P_vec_2 + P_vec_3*P_vec_3 + q_vec_1*q_vec_1 + q_vec_2*q_vec_2;
    const int validity_3_outside = c->x18 <= x50 + q_vec_3*q_vec_3;
    return c->nk_outside | (uint64_t)Omega_1_outside << 0
        | (uint64_t)Omega_2_outside << 1
        | (uint64_t)Omega_3_outside << 2
        | (uint64_t)Omega_prime_1_outside << 3
        | (uint64_t)Omega_prime_2_outside << 4
        | (uint64_t)Omega_prime_3_outside << 5
        | (uint64_t)q_vec_1_outside << 6
        | (uint64_t)q_vec_2_outside << 7
        | (uint64_t)q_vec_3_outside << 8
        | (uint64_t)P_vec_1_outside << 9
        | (uint64_t)P_vec_2_outside << 10
        | (uint64_t)P_vec_3_outside << 11
        | (uint64_t)s_outside << 12
        | (uint64_t)s_prime_outside << 13
        | (uint64_t)validity_1_outside << 20
        | (uint64_t)validity_2_outside << 21
        | (uint64_t)validity_3_outside << 22;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_squared_matrix_element_passes(
    const neutrino_nucleon_squared_matrix_element_fixed *c, double Omega_1, double Omega_2, double Omega_3,
    double Omega_prime_1, double Omega_prime_2, double Omega_prime_3, double q_vec_1, double q_vec_2, double q_vec_3,
    double P_vec_1, double P_vec_2, double P_vec_3, double s, double s_prime)
{
    const double x51 = fabs(Omega_1*Omega_1 + Omega_2*Omega_2 + Omega_3*Omega_3 - 1.0);
    const double x49 = Omega_prime_1*Omega_prime_1 + Omega_prime_2*Omega_prime_2 + Omega_prime_3*Omega_prime_3;
    const double x52 = fabs(x49 - 1.0);
    const double x50 = P_vec_1*P_vec_1 + P_vec_2*P_vec_2 + P_vec_3*P_vec_3 + q_vec_1*q_vec_1 + q_vec_2*q_vec_2;
    const double x53 = x50 + q_vec_3*q_vec_3;
    const int nk_inside = !(Omega_1 < -1.0)
        & !(1.0 < Omega_1)
        & !(Omega_2 < -1.0)
        & !(1.0 < Omega_2)
        & !(Omega_3 < -1.0)
        & !(1.0 < Omega_3)
        & !(Omega_prime_1 < -1.0)
        & !(1.0 < Omega_prime_1)
        & !(Omega_prime_2 < -1.0)
        & !(1.0 < Omega_prime_2)
        & !(Omega_prime_3 < -1.0)
        & !(1.0 < Omega_prime_3)
        & !(q_vec_1 < -100.0)
        & !(100.0 < q_vec_1)
        & !(q_vec_2 < -100.0)
        & !(100.0 < q_vec_2)
        & !(q_vec_3 < -100.0)
        & !(100.0 < q_vec_3)
        & !(P_vec_1 < -600.0)
        & !(600.0 < P_vec_1)
        & !(P_vec_2 < -600.0)
        & !(600.0 < P_vec_2)
        & !(P_vec_3 < -600.0)
        & !(600.0 < P_vec_3)
        & !(s < -1.0)
        & (!(-1.0 < s) | !(s < 1.0))
        & !(1.0 < s)
        & !(s_prime < -1.0)
        & (!(-1.0 < s_prime) | !(s_prime < 1.0))
        & !(1.0 < s_prime)
        & !(1.0/1000000.0 <= x51)
        & !(1.0/1000000.0 <= x52)
        & !(c->x18 <= x53);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_squared_matrix_element_loop(size_t nk_n,
    const neutrino_nucleon_squared_matrix_element_fixed *nk_fixed, const double *NK_RESTRICT Omega_1,
    const double *NK_RESTRICT Omega_2, const double *NK_RESTRICT Omega_3, const double *NK_RESTRICT Omega_prime_1,
    const double *NK_RESTRICT Omega_prime_2, const double *NK_RESTRICT Omega_prime_3,
    const double *NK_RESTRICT q_vec_1, const double *NK_RESTRICT q_vec_2, const double *NK_RESTRICT q_vec_3,
    const double *NK_RESTRICT P_vec_1, const double *NK_RESTRICT P_vec_2, const double *NK_RESTRICT P_vec_3,
    const double *NK_RESTRICT s, const double *NK_RESTRICT s_prime, double *NK_RESTRICT M2_0_out,
    double *NK_RESTRICT dM2_q_out, double *NK_RESTRICT dM2_P_out, double *NK_RESTRICT M2_out)
{
    const neutrino_nucleon_squared_matrix_element_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*18*sizeof(double) > NK_FAR(18);
    NK_LINE double nk_block_M2_0_out[NK_BLOCK];
    NK_LINE double nk_block_dM2_q_out[NK_BLOCK];
    NK_LINE double nk_block_dM2_P_out[NK_BLOCK];
    NK_LINE double nk_block_M2_out[NK_BLOCK];
    const int nk_past = nk_n*18*sizeof(double) > NK_STREAMED && NK_ON_LINE(M2_0_out) && NK_ON_LINE(dM2_q_out)
        && NK_ON_LINE(dM2_P_out) && NK_ON_LINE(M2_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 18, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(18) + nk_block) {
            nk_fetch(Omega_1, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            nk_fetch(Omega_2, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            nk_fetch(Omega_3, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            nk_fetch(Omega_prime_1, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            nk_fetch(Omega_prime_2, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            nk_fetch(Omega_prime_3, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            nk_fetch(q_vec_1, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            nk_fetch(q_vec_2, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            nk_fetch(q_vec_3, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            nk_fetch(P_vec_1, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            nk_fetch(P_vec_2, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            nk_fetch(P_vec_3, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            nk_fetch(s, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            nk_fetch(s_prime, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            if (!nk_past) nk_fetch_result(M2_0_out, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            if (!nk_past) nk_fetch_result(dM2_q_out, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            if (!nk_past) nk_fetch_result(dM2_P_out, NK_AHEAD(18), NK_FETCHED(1, 18, double));
            if (!nk_past) nk_fetch_result(M2_out, NK_AHEAD(18), NK_FETCHED(1, 18, double));
        }
        double *const nk_M2_0_out = nk_past ? nk_block_M2_0_out : M2_0_out;
        double *const nk_dM2_q_out = nk_past ? nk_block_dM2_q_out : dM2_q_out;
        double *const nk_dM2_P_out = nk_past ? nk_block_dM2_P_out : dM2_P_out;
        double *const nk_M2_out = nk_past ? nk_block_M2_out : M2_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_squared_matrix_element_formulas(&c, Omega_1[nk_i], Omega_2[nk_i], Omega_3[nk_i],
                Omega_prime_1[nk_i], Omega_prime_2[nk_i], Omega_prime_3[nk_i], q_vec_1[nk_i], q_vec_2[nk_i],
                q_vec_3[nk_i], P_vec_1[nk_i], P_vec_2[nk_i], P_vec_3[nk_i], s[nk_i], s_prime[nk_i],
                &nk_M2_0_out[nk_i], &nk_dM2_q_out[nk_i], &nk_dM2_P_out[nk_i], &nk_M2_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_squared_matrix_element_passes(&c, Omega_1[nk_i],
                Omega_2[nk_i], Omega_3[nk_i], Omega_prime_1[nk_i], Omega_prime_2[nk_i], Omega_prime_3[nk_i],
                q_vec_1[nk_i], q_vec_2[nk_i], q_vec_3[nk_i], P_vec_1[nk_i], P_vec_2[nk_i], P_vec_3[nk_i], s[nk_i],
                s_prime[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_squared_matrix_element_check(&c, Omega_1[nk_i], Omega_2[nk_i],
                    Omega_3[nk_i], Omega_prime_1[nk_i], Omega_prime_2[nk_i], Omega_prime_3[nk_i], q_vec_1[nk_i],
                    q_vec_2[nk_i], q_vec_3[nk_i], P_vec_1[nk_i], P_vec_2[nk_i], P_vec_3[nk_i], s[nk_i], s_prime[nk_i]);
        }
        if (nk_past) {
            nk_stream(M2_0_out, nk_block_M2_0_out, nk_count);
            nk_stream(dM2_q_out, nk_block_dM2_q_out, nk_count);
            nk_stream(dM2_P_out, nk_block_dM2_P_out, nk_count);
            nk_stream(M2_out, nk_block_M2_out, nk_count);
        }
        Omega_1 += nk_count;
        Omega_2 += nk_count;
        Omega_3 += nk_count;
        Omega_prime_1 += nk_count;
        Omega_prime_2 += nk_count;
        Omega_prime_3 += nk_count;
        q_vec_1 += nk_count;
        q_vec_2 += nk_count;
        q_vec_3 += nk_count;
        P_vec_1 += nk_count;
        P_vec_2 += nk_count;
        P_vec_3 += nk_count;
        s += nk_count;
        s_prime += nk_count;
        M2_0_out += nk_count;
        dM2_q_out += nk_count;
        dM2_P_out += nk_count;
        M2_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_squared_matrix_element_vary(size_t nk_n, const double *NK_RESTRICT Omega_1,
    const double *NK_RESTRICT Omega_2, const double *NK_RESTRICT Omega_3, const double *NK_RESTRICT Omega_prime_1,
    const double *NK_RESTRICT Omega_prime_2, const double *NK_RESTRICT Omega_prime_3,
    const double *NK_RESTRICT q_vec_1, const double *NK_RESTRICT q_vec_2, const double *NK_RESTRICT q_vec_3,
    const double *NK_RESTRICT P_vec_1, const double *NK_RESTRICT P_vec_2, const double *NK_RESTRICT P_vec_3,
    const double *NK_RESTRICT s, const double *NK_RESTRICT s_prime, const double *NK_RESTRICT m,
    const double *NK_RESTRICT G_F, const double *NK_RESTRICT c_V, const double *NK_RESTRICT c_A,
    const double *NK_RESTRICT F_2, const double *NK_RESTRICT sign_nu, double *NK_RESTRICT M2_0_out,
    double *NK_RESTRICT dM2_q_out, double *NK_RESTRICT dM2_P_out, double *NK_RESTRICT M2_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_squared_matrix_element_fixed c = neutrino_nucleon_squared_matrix_element_prepare(
            m[nk_i], G_F[nk_i], c_V[nk_i], c_A[nk_i], F_2[nk_i], sign_nu[nk_i]);
        neutrino_nucleon_squared_matrix_element_formulas(&c, Omega_1[nk_i], Omega_2[nk_i], Omega_3[nk_i],
            Omega_prime_1[nk_i], Omega_prime_2[nk_i], Omega_prime_3[nk_i], q_vec_1[nk_i], q_vec_2[nk_i],
            q_vec_3[nk_i], P_vec_1[nk_i], P_vec_2[nk_i], P_vec_3[nk_i], s[nk_i], s_prime[nk_i], &M2_0_out[nk_i],
            &dM2_q_out[nk_i], &dM2_P_out[nk_i], &M2_out[nk_i]);
        nk_outside |= neutrino_nucleon_squared_matrix_element_check(&c, Omega_1[nk_i], Omega_2[nk_i], Omega_3[nk_i],
            Omega_prime_1[nk_i], Omega_prime_2[nk_i], Omega_prime_3[nk_i], q_vec_1[nk_i], q_vec_2[nk_i],
            q_vec_3[nk_i], P_vec_1[nk_i], P_vec_2[nk_i], P_vec_3[nk_i], s[nk_i], s_prime[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_squared_matrix_element_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_squared_matrix_element_loop(nk_n,
        (const neutrino_nucleon_squared_matrix_element_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12], nk_in[13],
        nk_out[0], nk_out[1], nk_out[2], nk_out[3]);
}

NK_LOOP uint64_t neutrino_nucleon_squared_matrix_element_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_squared_matrix_element_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12], nk_in[13], nk_in[14],
        nk_in[15], nk_in[16], nk_in[17], nk_in[18], nk_in[19], nk_out[0], nk_out[1], nk_out[2], nk_out[3]);
}

NK_RUN(neutrino_nucleon_squared_matrix_element_same, neutrino_nucleon_squared_matrix_element_elements, double)
NK_RUN(neutrino_nucleon_squared_matrix_element_varied, neutrino_nucleon_squared_matrix_element_varied_elements, double)

static uint64_t neutrino_nucleon_squared_matrix_element_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_squared_matrix_element_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_squared_matrix_element_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_squared_matrix_element(double Omega_1, double Omega_2, double Omega_3,
    double Omega_prime_1, double Omega_prime_2, double Omega_prime_3, double q_vec_1, double q_vec_2, double q_vec_3,
    double P_vec_1, double P_vec_2, double P_vec_3, double s, double s_prime, double m, double G_F, double c_V,
    double c_A, double F_2, double sign_nu, double *M2_0_out, double *dM2_q_out, double *dM2_P_out, double *M2_out)
{
    const neutrino_nucleon_squared_matrix_element_fixed c = neutrino_nucleon_squared_matrix_element_prepare(m,
        G_F, c_V, c_A, F_2, sign_nu);
    neutrino_nucleon_squared_matrix_element_formulas(&c, Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2,
        Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, M2_0_out, dM2_q_out,
        dM2_P_out, M2_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_squared_matrix_element_outside(double Omega_1, double Omega_2,
    double Omega_3, double Omega_prime_1, double Omega_prime_2, double Omega_prime_3, double q_vec_1, double q_vec_2,
    double q_vec_3, double P_vec_1, double P_vec_2, double P_vec_3, double s, double s_prime, double m, double G_F,
    double c_V, double c_A, double F_2, double sign_nu)
{
    const neutrino_nucleon_squared_matrix_element_fixed c = neutrino_nucleon_squared_matrix_element_prepare(m,
        G_F, c_V, c_A, F_2, sign_nu);
    return neutrino_nucleon_squared_matrix_element_check(&c, Omega_1, Omega_2, Omega_3, Omega_prime_1,
        Omega_prime_2, Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime);
}

NK_API uint64_t neutrino_nucleon_squared_matrix_element_array(size_t nk_n,
    const double *Omega_1, ptrdiff_t Omega_1_stride, const double *Omega_2, ptrdiff_t Omega_2_stride,
    const double *Omega_3, ptrdiff_t Omega_3_stride, const double *Omega_prime_1, ptrdiff_t Omega_prime_1_stride,
    const double *Omega_prime_2, ptrdiff_t Omega_prime_2_stride,
    const double *Omega_prime_3, ptrdiff_t Omega_prime_3_stride, const double *q_vec_1, ptrdiff_t q_vec_1_stride,
    const double *q_vec_2, ptrdiff_t q_vec_2_stride, const double *q_vec_3, ptrdiff_t q_vec_3_stride,
    const double *P_vec_1, ptrdiff_t P_vec_1_stride, const double *P_vec_2, ptrdiff_t P_vec_2_stride,
    const double *P_vec_3, ptrdiff_t P_vec_3_stride, const double *s, ptrdiff_t s_stride,
    const double *s_prime, ptrdiff_t s_prime_stride, const double *m, ptrdiff_t m_stride,
    const double *G_F, ptrdiff_t G_F_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *F_2, ptrdiff_t F_2_stride,
    const double *sign_nu, ptrdiff_t sign_nu_stride, double *M2_0_out, ptrdiff_t M2_0_out_stride,
    double *dM2_q_out, ptrdiff_t dM2_q_out_stride, double *dM2_P_out, ptrdiff_t dM2_P_out_stride,
    double *M2_out, ptrdiff_t M2_out_stride)
{
    const nk_input nk_in[] = {{Omega_1, Omega_1_stride}, {Omega_2, Omega_2_stride}, {Omega_3, Omega_3_stride},
        {Omega_prime_1, Omega_prime_1_stride}, {Omega_prime_2, Omega_prime_2_stride},
        {Omega_prime_3, Omega_prime_3_stride}, {q_vec_1, q_vec_1_stride}, {q_vec_2, q_vec_2_stride},
        {q_vec_3, q_vec_3_stride}, {P_vec_1, P_vec_1_stride}, {P_vec_2, P_vec_2_stride},
        {P_vec_3, P_vec_3_stride}, {s, s_stride}, {s_prime, s_prime_stride}, {m, m_stride}, {G_F, G_F_stride},
        {c_V, c_V_stride}, {c_A, c_A_stride}, {F_2, F_2_stride}, {sign_nu, sign_nu_stride}};
    const nk_output nk_out[] = {{M2_0_out, M2_0_out_stride}, {dM2_q_out, dM2_q_out_stride},
        {dM2_P_out, dM2_P_out_stride}, {M2_out, M2_out_stride}};
    const nk_kernel nk_this = {14, 20, 4, neutrino_nucleon_squared_matrix_element_run};
    NK_LINE double nk_buffer[24 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_squared_matrix_element_fixed c = neutrino_nucleon_squared_matrix_element_prepare(*m,
            *G_F, *c_V, *c_A, *F_2, *sign_nu);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.squared_matrix_element in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_nucleon_squared_matrix_element_f32(float Omega_1, float Omega_2, float Omega_3,
    float Omega_prime_1, float Omega_prime_2, float Omega_prime_3, float q_vec_1, float q_vec_2, float q_vec_3,
    float P_vec_1, float P_vec_2, float P_vec_3, float s, float s_prime, float m, float G_F, float c_V, float c_A,
    float F_2, float sign_nu, float *M2_0_out, float *dM2_q_out, float *dM2_P_out, float *M2_out)
{
    double M2_0_out_double, dM2_q_out_double, dM2_P_out_double, M2_out_double;
    neutrino_nucleon_squared_matrix_element(Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2,
        Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, F_2,
        sign_nu, &M2_0_out_double, &dM2_q_out_double, &dM2_P_out_double, &M2_out_double);
    *M2_0_out = (float)M2_0_out_double;
    *dM2_q_out = (float)dM2_q_out_double;
    *dM2_P_out = (float)dM2_P_out_double;
    *M2_out = (float)M2_out_double;
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_squared_matrix_element_f32_outside(float Omega_1, float Omega_2,
    float Omega_3, float Omega_prime_1, float Omega_prime_2, float Omega_prime_3, float q_vec_1, float q_vec_2,
    float q_vec_3, float P_vec_1, float P_vec_2, float P_vec_3, float s, float s_prime, float m, float G_F, float c_V,
    float c_A, float F_2, float sign_nu)
{
    return neutrino_nucleon_squared_matrix_element_outside(Omega_1, Omega_2, Omega_3, Omega_prime_1,
        Omega_prime_2, Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F,
        c_V, c_A, F_2, sign_nu);
}

NK_API uint64_t neutrino_nucleon_squared_matrix_element_f32_array(size_t nk_n,
    const float *Omega_1, ptrdiff_t Omega_1_stride, const float *Omega_2, ptrdiff_t Omega_2_stride,
    const float *Omega_3, ptrdiff_t Omega_3_stride, const float *Omega_prime_1, ptrdiff_t Omega_prime_1_stride,
    const float *Omega_prime_2, ptrdiff_t Omega_prime_2_stride,
    const float *Omega_prime_3, ptrdiff_t Omega_prime_3_stride, const float *q_vec_1, ptrdiff_t q_vec_1_stride,
    const float *q_vec_2, ptrdiff_t q_vec_2_stride, const float *q_vec_3, ptrdiff_t q_vec_3_stride,
    const float *P_vec_1, ptrdiff_t P_vec_1_stride, const float *P_vec_2, ptrdiff_t P_vec_2_stride,
    const float *P_vec_3, ptrdiff_t P_vec_3_stride, const float *s, ptrdiff_t s_stride,
    const float *s_prime, ptrdiff_t s_prime_stride, const float *m, ptrdiff_t m_stride,
    const float *G_F, ptrdiff_t G_F_stride, const float *c_V, ptrdiff_t c_V_stride,
    const float *c_A, ptrdiff_t c_A_stride, const float *F_2, ptrdiff_t F_2_stride,
    const float *sign_nu, ptrdiff_t sign_nu_stride, float *M2_0_out, ptrdiff_t M2_0_out_stride,
    float *dM2_q_out, ptrdiff_t dM2_q_out_stride, float *dM2_P_out, ptrdiff_t dM2_P_out_stride,
    float *M2_out, ptrdiff_t M2_out_stride)
{
    const nk_input_f32 nk_in[] = {{Omega_1, Omega_1_stride}, {Omega_2, Omega_2_stride}, {Omega_3, Omega_3_stride},
        {Omega_prime_1, Omega_prime_1_stride}, {Omega_prime_2, Omega_prime_2_stride},
        {Omega_prime_3, Omega_prime_3_stride}, {q_vec_1, q_vec_1_stride}, {q_vec_2, q_vec_2_stride},
        {q_vec_3, q_vec_3_stride}, {P_vec_1, P_vec_1_stride}, {P_vec_2, P_vec_2_stride},
        {P_vec_3, P_vec_3_stride}, {s, s_stride}, {s_prime, s_prime_stride}, {m, m_stride}, {G_F, G_F_stride},
        {c_V, c_V_stride}, {c_A, c_A_stride}, {F_2, F_2_stride}, {sign_nu, sign_nu_stride}};
    const nk_output_f32 nk_out[] = {{M2_0_out, M2_0_out_stride}, {dM2_q_out, dM2_q_out_stride},
        {dM2_P_out, dM2_P_out_stride}, {M2_out, M2_out_stride}};
    const nk_kernel nk_this = {14, 20, 4, neutrino_nucleon_squared_matrix_element_run};
    const nk_kernel_f32 nk_outer = {14, 20, 4, NULL};
    NK_LINE double nk_buffer[24 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_outer, nk_in)) {
        const neutrino_nucleon_squared_matrix_element_fixed c = neutrino_nucleon_squared_matrix_element_prepare(*m,
            *G_F, *c_V, *c_A, *F_2, *sign_nu);
        return nk_carried(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_carried(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.transport_factor
 *
 * Recoil and weak-magnetism factor of the cross section of scattering on a free nucleon at rest, weighted with 1 - cos(theta)
 *
 * Equation  horowitz2002:inverse inverse of both: printed form (definition); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
 * Equation  horowitz2002:velocity centre of mass: printed form (definition); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
 * Equation  horowitz2002:artanh.stable rest of artanh stable: printed form (definition); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
 * Equation  horowitz2002:transport.stable transport factor stable: printed form (definition); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
 * Variable  k [MeV] from 0.001 to 1000: neutrino energy, initial
 * Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
 * Parameter c_V [1] from -1 to 1: vector coupling (scattering)
 * Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
 * Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
 * Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
 * Output    R_transport [1]: recoil and weak-magnetism factor of scattering, weighted with 1 - mu_prime (horowitz2002:transport.stable)
 * Validity  neutrinos scatter on a heavy nucleon: c_V^2 + c_A^2 > 0
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   f134f345a2b146cf
 */
/* What depends on parameters alone. */
typedef struct {
    double m;
    double c_A;
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
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_transport_factor_fixed;

NK_INLINE neutrino_nucleon_transport_factor_fixed neutrino_nucleon_transport_factor_prepare(double m, double c_V,
    double c_A, double F_2, double sign_nu)
{
    neutrino_nucleon_transport_factor_fixed c;
    const double x0 = c_V*c_V;
    const double x11 = c_A*c_A;
    const double x12 = 1.5*x11;
    const double x13 = F_2*F_2;
    const double x14 = F_2 + c_V;
    const double x15 = 3.0*c_A*sign_nu*x14;
    const double x1 = 4.0/5.0*sign_nu*x14;
    const double x2 = 2.0*x0;
    const double x3 = 2.0*x13/m;
    const double x4 = x0 + F_2*c_V + 0.25*x13 + c_A*sign_nu*x14;
    const double x5 = 0.5*x11 + x15 - (53.0/25.0*F_2*c_V + 3.0/50.0*x0 + 181.0/100.0*x13);
    const double x6 = x12 + 3.0/10.0*x13 + 13.0/10.0*x0 - (2.0/5.0*F_2*c_V + 2.0/5.0*c_A*sign_nu*x14);
    const double x7 = 1.0/(x0 + 5.0*x11);
    const double x8 = x7*(3.0*F_2*c_V + 3.0*x0 + 0.75*x13 + x15);
    const double x9 = x7*x12 - x7*(1.5*x0);
    const double x10 = x7*2.0;
    const int m_outside = (m < 938.0) | (940.0 < m);
    const int c_V_outside = (c_V < -1.0) | (1.0 < c_V);
    const int c_A_outside = (c_A < -13.0/10.0) | (13.0/10.0 < c_A);
    const int F_2_outside = (F_2 < -4.0) | (4.0 < F_2);
    const int sign_nu_outside = ((sign_nu < -1.0) | ((-1.0 < sign_nu) & (sign_nu < 1.0))) | (1.0 < sign_nu);
    const int validity_1_outside = x11 + x0 <= 0.0;
    c.m = m;
    c.c_A = c_A;
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
    c.nk_outside = (uint64_t)m_outside << 1
        | (uint64_t)c_V_outside << 2
        | (uint64_t)c_A_outside << 3
        | (uint64_t)F_2_outside << 4
        | (uint64_t)sign_nu_outside << 5
        | (uint64_t)validity_1_outside << 6;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_transport_factor_formulas(const neutrino_nucleon_transport_factor_fixed *c, double k,
    double *R_transport_out)
{
    const double x16 = c->m + k*2.0;
    const double x17 = c->m + k;
    const double both_inverse = 1.0/(x17*x16);  /* horowitz2002:inverse */
    const double v_cm = k*x16*both_inverse;  /* horowitz2002:velocity */
    const double x18 = v_cm*v_cm;
    const double x19 = x18*x18;
    const double x20 = x19*(0.002409746906921019 + x19*(0.0010073585335632046 - x19*0.0007351692107422164));
    const double x21 = x19*(0.001681542595664026 + x19*(0.0015015360172822027 + x19*0.002101029768786862));
    const double x22 = x18*(x19*(0.011544011902939954 + x19*(0.003729871107043548 + x21)) - 0.2571428571428278);
    const double x23 = x19*(0.025396825391633154 + x19*(0.006215993436268014 + x20)) + x22;
    const double artanh_rest = 0.19999999999999998 + x23;  /* horowitz2002:artanh.stable */
    const double r_back = k*x17*both_inverse;  /* horowitz2002:velocity */
    const double x24 = 1.0 - r_back;
    const double x25 = c->c_A + v_cm*c->x1;
    const double x26 = x25*x25;
    const double x27 = v_cm*(c->x2 + (x26*4.0 + v_cm*(c->x6 + (k*c->x3 + v_cm*(c->x5 + v_cm*c->x4)))));
    const double x28 = (c->x0 + (x26*5.0 + x27))*((1.0 - r_back*(3.0 - r_back*2.0))*(c->x7 - c->x10*r_back));
    /* horowitz2002:transport.stable */
    const double R_transport = x18*artanh_rest*(x24*x24)*(c->x9 + c->x8*v_cm) + x28;
    *R_transport_out = R_transport;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_nucleon_transport_factor_check(const neutrino_nucleon_transport_factor_fixed *c, double k)
{
    const int k_outside = (k < 1.0/1000.0) | (1000.0 < k);
    return c->nk_outside | (uint64_t)k_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_nucleon_transport_factor_passes(const neutrino_nucleon_transport_factor_fixed *c, double k)
{
    (void)c;
    const int nk_inside = !(k < 1.0/1000.0)
        & !(1000.0 < k);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_transport_factor_loop(size_t nk_n,
    const neutrino_nucleon_transport_factor_fixed *nk_fixed, const double *NK_RESTRICT k,
    double *NK_RESTRICT R_transport_out)
{
    const neutrino_nucleon_transport_factor_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(double) > NK_FAR(2);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch(k, NK_AHEAD(2), NK_FETCHED(1, 2, double));
            nk_fetch_result(R_transport_out, NK_AHEAD(2), NK_FETCHED(1, 2, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_transport_factor_formulas(&c, k[nk_i], &R_transport_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_transport_factor_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_transport_factor_check(&c, k[nk_i]);
        }
        k += nk_count;
        R_transport_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_transport_factor_vary(size_t nk_n, const double *NK_RESTRICT k,
    const double *NK_RESTRICT m, const double *NK_RESTRICT c_V, const double *NK_RESTRICT c_A,
    const double *NK_RESTRICT F_2, const double *NK_RESTRICT sign_nu, double *NK_RESTRICT R_transport_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_transport_factor_fixed c = neutrino_nucleon_transport_factor_prepare(m[nk_i],
            c_V[nk_i], c_A[nk_i], F_2[nk_i], sign_nu[nk_i]);
        neutrino_nucleon_transport_factor_formulas(&c, k[nk_i], &R_transport_out[nk_i]);
        nk_outside |= neutrino_nucleon_transport_factor_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_transport_factor_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_transport_factor_loop(nk_n, (const neutrino_nucleon_transport_factor_fixed *)nk_fixed,
        nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_nucleon_transport_factor_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_transport_factor_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_out[0]);
}

NK_RUN(neutrino_nucleon_transport_factor_same, neutrino_nucleon_transport_factor_elements, double)
NK_RUN(neutrino_nucleon_transport_factor_varied, neutrino_nucleon_transport_factor_varied_elements, double)

static uint64_t neutrino_nucleon_transport_factor_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_transport_factor_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_transport_factor_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_transport_factor(double k, double m, double c_V, double c_A, double F_2,
    double sign_nu, double *R_transport_out)
{
    const neutrino_nucleon_transport_factor_fixed c = neutrino_nucleon_transport_factor_prepare(m, c_V, c_A, F_2,
        sign_nu);
    neutrino_nucleon_transport_factor_formulas(&c, k, R_transport_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_transport_factor_outside(double k, double m, double c_V, double c_A,
    double F_2, double sign_nu)
{
    const neutrino_nucleon_transport_factor_fixed c = neutrino_nucleon_transport_factor_prepare(m, c_V, c_A, F_2,
        sign_nu);
    return neutrino_nucleon_transport_factor_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_transport_factor_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *m, ptrdiff_t m_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *F_2, ptrdiff_t F_2_stride,
    const double *sign_nu, ptrdiff_t sign_nu_stride, double *R_transport_out, ptrdiff_t R_transport_out_stride)
{
    const nk_input nk_in[] = {{k, k_stride}, {m, m_stride}, {c_V, c_V_stride}, {c_A, c_A_stride},
        {F_2, F_2_stride}, {sign_nu, sign_nu_stride}};
    const nk_output nk_out[] = {{R_transport_out, R_transport_out_stride}};
    const nk_kernel nk_this = {1, 6, 1, neutrino_nucleon_transport_factor_run};
    NK_LINE double nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_nucleon_transport_factor_fixed c = neutrino_nucleon_transport_factor_prepare(*m, *c_V, *c_A,
            *F_2, *sign_nu);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_nucleon.transport_factor in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float m;
    float c_A;
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
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_nucleon_transport_factor_f32_fixed;

NK_INLINE neutrino_nucleon_transport_factor_f32_fixed neutrino_nucleon_transport_factor_f32_prepare(float m, float c_V,
    float c_A, float F_2, float sign_nu)
{
    neutrino_nucleon_transport_factor_f32_fixed c;
    const float x0 = c_V*c_V;
    const float x11 = c_A*c_A;
    const float x12 = 3.0f/2.0f*x11;
    const float x13 = F_2*F_2;
    const float x14 = F_2 + c_V;
    const float x15 = 3.0f*c_A*sign_nu*x14;
    const float x1 = 4.0f/5.0f*sign_nu*x14;
    const float x2 = 2.0f*x0;
    const float x3 = 2.0f*x13/m;
    const float x4 = x0 + F_2*c_V + 1.0f/4.0f*x13 + c_A*sign_nu*x14;
    const float x5 = 1.0f/2.0f*x11 + x15 - (53.0f/25.0f*F_2*c_V + 3.0f/50.0f*x0 + 181.0f/100.0f*x13);
    const float x6 = x12 + 3.0f/10.0f*x13 + 13.0f/10.0f*x0 - (2.0f/5.0f*F_2*c_V + 2.0f/5.0f*c_A*sign_nu*x14);
    const float x7 = 1.0f/(x0 + 5.0f*x11);
    const float x8 = x7*(3.0f*F_2*c_V + 3.0f*x0 + 3.0f/4.0f*x13 + x15);
    const float x9 = x7*x12 - x7*(3.0f/2.0f*x0);
    const float x10 = x7*2.0f;
    const int m_outside = (m < 938.0f) | (940.0f < m);
    const int c_V_outside = (c_V < -1.0f) | (1.0f < c_V);
    const int c_A_outside = (c_A < -13.0f/10.0f) | (13.0f/10.0f < c_A);
    const int F_2_outside = (F_2 < -4.0f) | (4.0f < F_2);
    const int sign_nu_outside = ((sign_nu < -1.0f) | ((-1.0f < sign_nu) & (sign_nu < 1.0f))) | (1.0f < sign_nu);
    const int validity_1_outside = x11 + x0 <= 0.0f;
    c.m = m;
    c.c_A = c_A;
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
    c.nk_outside = (uint32_t)m_outside << 1
        | (uint32_t)c_V_outside << 2
        | (uint32_t)c_A_outside << 3
        | (uint32_t)F_2_outside << 4
        | (uint32_t)sign_nu_outside << 5
        | (uint32_t)validity_1_outside << 6;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_nucleon_transport_factor_f32_formulas(const neutrino_nucleon_transport_factor_f32_fixed *c,
    float k, float *R_transport_out)
{
    const float x16 = c->m + k*2.0f;
    const float x17 = c->m + k;
    const float both_inverse = 1.0f/(x17*x16);  /* horowitz2002:inverse */
    const float v_cm = k*x16*both_inverse;  /* horowitz2002:velocity */
    const float x18 = v_cm*v_cm;
    const float x19 = x18*x18;
    const float x20 = x19*(0.0062159933f + x19*(0.0024097469f + x19*(0.0010073585f - x19*0.0007351692f)));
    const float x21 = x19*(0.003729871f + x19*(0.0016815426f + x19*(0.001501536f + x19*0.0021010297f)));
    /* horowitz2002:artanh.stable */
    const float artanh_rest = 0.2f + (x19*(0.025396826f + x20) + x18*(x19*(0.0115440115f + x21) - 0.25714287f));
    const float r_back = k*x17*both_inverse;  /* horowitz2002:velocity */
    const float x22 = 1.0f - r_back;
    const float x23 = c->c_A + v_cm*c->x1;
    const float x24 = x23*x23;
    const float x25 = v_cm*(c->x2 + (x24*4.0f + v_cm*(c->x6 + (k*c->x3 + v_cm*(c->x5 + v_cm*c->x4)))));
    const float x26 = (1.0f - r_back*(3.0f - r_back*2.0f))*(c->x7 - c->x10*r_back);
    /* horowitz2002:transport.stable */
    const float R_transport = x18*artanh_rest*(x22*x22)*(c->x9 + c->x8*v_cm) + (c->x0 + (x24*5.0f + x25))*x26;
    *R_transport_out = R_transport;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_nucleon_transport_factor_f32_check(const neutrino_nucleon_transport_factor_f32_fixed *c,
    float k)
{
    const int k_outside = (k < 1.0f/1000.0f) | (1000.0f < k);
    return c->nk_outside | (uint32_t)k_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_nucleon_transport_factor_f32_passes(const neutrino_nucleon_transport_factor_f32_fixed *c,
    float k)
{
    (void)c;
    const int nk_inside = !(k < 1.0f/1000.0f)
        & !(1000.0f < k);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_nucleon_transport_factor_f32_loop(size_t nk_n,
    const neutrino_nucleon_transport_factor_f32_fixed *nk_fixed, const float *NK_RESTRICT k,
    float *NK_RESTRICT R_transport_out)
{
    const neutrino_nucleon_transport_factor_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(float) > NK_FAR(2);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch_f32(k, NK_AHEAD(2), NK_FETCHED(1, 2, float));
            nk_fetch_result_f32(R_transport_out, NK_AHEAD(2), NK_FETCHED(1, 2, float));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_nucleon_transport_factor_f32_formulas(&c, k[nk_i], &R_transport_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_nucleon_transport_factor_f32_passes(&c, k[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_nucleon_transport_factor_f32_check(&c, k[nk_i]);
        }
        k += nk_count;
        R_transport_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_nucleon_transport_factor_f32_vary(size_t nk_n, const float *NK_RESTRICT k,
    const float *NK_RESTRICT m, const float *NK_RESTRICT c_V, const float *NK_RESTRICT c_A,
    const float *NK_RESTRICT F_2, const float *NK_RESTRICT sign_nu, float *NK_RESTRICT R_transport_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_nucleon_transport_factor_f32_fixed c = neutrino_nucleon_transport_factor_f32_prepare(m[nk_i],
            c_V[nk_i], c_A[nk_i], F_2[nk_i], sign_nu[nk_i]);
        neutrino_nucleon_transport_factor_f32_formulas(&c, k[nk_i], &R_transport_out[nk_i]);
        nk_outside |= neutrino_nucleon_transport_factor_f32_check(&c, k[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_nucleon_transport_factor_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_nucleon_transport_factor_f32_loop(nk_n,
        (const neutrino_nucleon_transport_factor_f32_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_nucleon_transport_factor_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_nucleon_transport_factor_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_out[0]);
}

NK_RUN(neutrino_nucleon_transport_factor_f32_same, neutrino_nucleon_transport_factor_f32_elements, float)
NK_RUN(neutrino_nucleon_transport_factor_f32_varied, neutrino_nucleon_transport_factor_f32_varied_elements, float)

static uint64_t neutrino_nucleon_transport_factor_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return neutrino_nucleon_transport_factor_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_nucleon_transport_factor_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_nucleon_transport_factor_f32(float k, float m, float c_V, float c_A, float F_2,
    float sign_nu, float *R_transport_out)
{
    const neutrino_nucleon_transport_factor_f32_fixed c = neutrino_nucleon_transport_factor_f32_prepare(m, c_V,
        c_A, F_2, sign_nu);
    neutrino_nucleon_transport_factor_f32_formulas(&c, k, R_transport_out);
}

NK_API NK_DEVICE uint64_t neutrino_nucleon_transport_factor_f32_outside(float k, float m, float c_V, float c_A,
    float F_2, float sign_nu)
{
    const neutrino_nucleon_transport_factor_f32_fixed c = neutrino_nucleon_transport_factor_f32_prepare(m, c_V,
        c_A, F_2, sign_nu);
    return neutrino_nucleon_transport_factor_f32_check(&c, k);
}

NK_API uint64_t neutrino_nucleon_transport_factor_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *m, ptrdiff_t m_stride, const float *c_V, ptrdiff_t c_V_stride, const float *c_A, ptrdiff_t c_A_stride,
    const float *F_2, ptrdiff_t F_2_stride, const float *sign_nu, ptrdiff_t sign_nu_stride,
    float *R_transport_out, ptrdiff_t R_transport_out_stride)
{
    const nk_input_f32 nk_in[] = {{k, k_stride}, {m, m_stride}, {c_V, c_V_stride}, {c_A, c_A_stride},
        {F_2, F_2_stride}, {sign_nu, sign_nu_stride}};
    const nk_output_f32 nk_out[] = {{R_transport_out, R_transport_out_stride}};
    const nk_kernel_f32 nk_this = {1, 6, 1, neutrino_nucleon_transport_factor_f32_run};
    NK_LINE float nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_nucleon_transport_factor_f32_fixed c = neutrino_nucleon_transport_factor_f32_prepare(*m, *c_V,
            *c_A, *F_2, *sign_nu);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}
