/*
 * Process spin_flavour_precession: spin-flavour precession in a decentred dipole, and pulsar kicks
 * Generated; regenerate with: nukernels build
 */
#include "spin_flavour_precession.h"

#include "nukernels.h"
#include "nukernels_math.h"

/*
 * spin_flavour_precession.adiabaticity
 *
 * Adiabaticity in matter with all constants from CODATA, and conversion probability.
 *
 * Equation  nardi2000:6 adiabaticity in matter: derived form (corrected, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Equation  nardi2000:5 conversion probability: arranged form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  rho14 [1] from 0.0001 to 20: density in 10^14 g cm^-3
 * Variable  mu_nu_in_bohr [1] from 1e-15 to 1e-09: transition moment in Bohr magnetons
 * Variable  b15 [1] from 0.001 to 100: transverse field at the layer in 10^15 G
 * Variable  l_rho_km [1] from 0.1 to 1000: length over which the density changes, in km
 * Parameter y_e [1] from 0 to 0.9: electrons per baryon
 * Output    gamma_ad [1]: adiabaticity at the resonance (nardi2000:6)
 * Output    p_conv [1]: conversion probability at one crossing (nardi2000:5)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   8e9707c190677653
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_adiabaticity_fixed;

NK_INLINE spin_flavour_precession_adiabaticity_fixed spin_flavour_precession_adiabaticity_prepare(double y_e)
{
    spin_flavour_precession_adiabaticity_fixed c;
    const double x2 = NK_PI*NK_PI;
    const double x0 = 1.291928490892338e+21*(x2*x2)*sqrt(2.0)/(1.0 - y_e);
    const double x1 = -(0.5*NK_PI);
    const int y_e_outside = (y_e < 0.0) | (9.0/10.0 < y_e);
    c.x0 = x0;
    c.x1 = x1;
    c.nk_outside = (uint64_t)y_e_outside << 4;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_adiabaticity_part1(const spin_flavour_precession_adiabaticity_fixed *c,
    double rho14, double mu_nu_in_bohr, double b15, double l_rho_km, double *gamma_ad_out, double *x3_out)
{
    const double gamma_ad = mu_nu_in_bohr*mu_nu_in_bohr*(b15*b15)*l_rho_km*c->x0/rho14;  /* nardi2000:6 */
    const double x4 = gamma_ad*c->x1;
    *gamma_ad_out = gamma_ad;
    *x3_out = x4;
}

NK_INLINE void spin_flavour_precession_adiabaticity_part2(const spin_flavour_precession_adiabaticity_fixed *c,
    double gamma_ad, double x3, double *gamma_ad_out, double *p_conv_out)
{
    (void)c;
    const double p_conv = -x3;  /* nardi2000:5 */
    *gamma_ad_out = gamma_ad;
    *p_conv_out = p_conv;
}

NK_INLINE void spin_flavour_precession_adiabaticity_formulas(const spin_flavour_precession_adiabaticity_fixed *c,
    double rho14, double mu_nu_in_bohr, double b15, double l_rho_km, double *gamma_ad_out, double *p_conv_out)
{
    double gamma_ad, x3;
    spin_flavour_precession_adiabaticity_part1(c, rho14, mu_nu_in_bohr, b15, l_rho_km, &gamma_ad, &x3);
    x3 = nk_expm1_near(x3);
    spin_flavour_precession_adiabaticity_part2(c, gamma_ad, x3, gamma_ad_out, p_conv_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_adiabaticity_check(const spin_flavour_precession_adiabaticity_fixed *c,
    double rho14, double mu_nu_in_bohr, double b15, double l_rho_km)
{
    const int rho14_outside = (rho14 < 1.0/10000.0) | (20.0 < rho14);
    const int mu_nu_in_bohr_outside = (mu_nu_in_bohr < 1.0/1000000000000000.0) | (1.0/1000000000.0 < mu_nu_in_bohr);
    const int b15_outside = (b15 < 1.0/1000.0) | (100.0 < b15);
    const int l_rho_km_outside = (l_rho_km < 1.0/10.0) | (1000.0 < l_rho_km);
    return c->nk_outside | (uint64_t)rho14_outside << 0
        | (uint64_t)mu_nu_in_bohr_outside << 1
        | (uint64_t)b15_outside << 2
        | (uint64_t)l_rho_km_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_adiabaticity_passes(const spin_flavour_precession_adiabaticity_fixed *c,
    double rho14, double mu_nu_in_bohr, double b15, double l_rho_km)
{
    (void)c;
    const int nk_inside = !(rho14 < 1.0/10000.0)
        & !(20.0 < rho14)
        & !(mu_nu_in_bohr < 1.0/1000000000000000.0)
        & !(1.0/1000000000.0 < mu_nu_in_bohr)
        & !(b15 < 1.0/1000.0)
        & !(100.0 < b15)
        & !(l_rho_km < 1.0/10.0)
        & !(1000.0 < l_rho_km);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_adiabaticity_loop(size_t nk_n,
    const spin_flavour_precession_adiabaticity_fixed *nk_fixed, const double *NK_RESTRICT rho14,
    const double *NK_RESTRICT mu_nu_in_bohr, const double *NK_RESTRICT b15, const double *NK_RESTRICT l_rho_km,
    double *NK_RESTRICT gamma_ad_out, double *NK_RESTRICT p_conv_out)
{
    const spin_flavour_precession_adiabaticity_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x3[NK_BLOCK];
    const int nk_far = nk_n*6*sizeof(double) > NK_FAR(6);
    NK_LINE double nk_block_gamma_ad_out[NK_BLOCK];
    NK_LINE double nk_block_p_conv_out[NK_BLOCK];
    const int nk_past = nk_n*6*sizeof(double) > NK_STREAMED && NK_ON_LINE(gamma_ad_out) && NK_ON_LINE(p_conv_out);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 6, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch(rho14, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch(mu_nu_in_bohr, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch(b15, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch(l_rho_km, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            if (!nk_past) nk_fetch_result(gamma_ad_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            if (!nk_past) nk_fetch_result(p_conv_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
        }
        double *const nk_gamma_ad_out = nk_past ? nk_block_gamma_ad_out : gamma_ad_out;
        double *const nk_p_conv_out = nk_past ? nk_block_p_conv_out : p_conv_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_adiabaticity_part1(&c, rho14[nk_i], mu_nu_in_bohr[nk_i], b15[nk_i],
                l_rho_km[nk_i], &nk_gamma_ad_out[nk_i], &x3[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_adiabaticity_passes(&c, rho14[nk_i],
                mu_nu_in_bohr[nk_i], b15[nk_i], l_rho_km[nk_i]));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x3[nk_i] = nk_expm1_near(x3[nk_i]);
            spin_flavour_precession_adiabaticity_part2(&c, nk_gamma_ad_out[nk_i], x3[nk_i], &nk_gamma_ad_out[nk_i],
                &nk_p_conv_out[nk_i]);
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_adiabaticity_check(&c, rho14[nk_i], mu_nu_in_bohr[nk_i],
                    b15[nk_i], l_rho_km[nk_i]);
        }
        if (nk_past) {
            nk_stream(gamma_ad_out, nk_block_gamma_ad_out, nk_count);
            nk_stream(p_conv_out, nk_block_p_conv_out, nk_count);
        }
        rho14 += nk_count;
        mu_nu_in_bohr += nk_count;
        b15 += nk_count;
        l_rho_km += nk_count;
        gamma_ad_out += nk_count;
        p_conv_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_adiabaticity_vary(size_t nk_n, const double *NK_RESTRICT rho14,
    const double *NK_RESTRICT mu_nu_in_bohr, const double *NK_RESTRICT b15, const double *NK_RESTRICT l_rho_km,
    const double *NK_RESTRICT y_e, double *NK_RESTRICT gamma_ad_out, double *NK_RESTRICT p_conv_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_adiabaticity_fixed c = spin_flavour_precession_adiabaticity_prepare(y_e[nk_i]);
        spin_flavour_precession_adiabaticity_formulas(&c, rho14[nk_i], mu_nu_in_bohr[nk_i], b15[nk_i], l_rho_km[nk_i],
            &gamma_ad_out[nk_i], &p_conv_out[nk_i]);
        nk_outside |= spin_flavour_precession_adiabaticity_check(&c, rho14[nk_i], mu_nu_in_bohr[nk_i], b15[nk_i],
            l_rho_km[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_adiabaticity_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_adiabaticity_loop(nk_n,
        (const spin_flavour_precession_adiabaticity_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t spin_flavour_precession_adiabaticity_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_adiabaticity_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_out[0], nk_out[1]);
}

NK_RUN(spin_flavour_precession_adiabaticity_same, spin_flavour_precession_adiabaticity_elements, double)
NK_RUN(spin_flavour_precession_adiabaticity_varied, spin_flavour_precession_adiabaticity_varied_elements, double)

static uint64_t spin_flavour_precession_adiabaticity_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_adiabaticity_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_adiabaticity_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_adiabaticity(double rho14, double mu_nu_in_bohr, double b15,
    double l_rho_km, double y_e, double *gamma_ad_out, double *p_conv_out)
{
    const spin_flavour_precession_adiabaticity_fixed c = spin_flavour_precession_adiabaticity_prepare(y_e);
    spin_flavour_precession_adiabaticity_formulas(&c, rho14, mu_nu_in_bohr, b15, l_rho_km, gamma_ad_out,
        p_conv_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_adiabaticity_outside(double rho14, double mu_nu_in_bohr, double b15,
    double l_rho_km, double y_e)
{
    const spin_flavour_precession_adiabaticity_fixed c = spin_flavour_precession_adiabaticity_prepare(y_e);
    return spin_flavour_precession_adiabaticity_check(&c, rho14, mu_nu_in_bohr, b15, l_rho_km);
}

NK_API uint64_t spin_flavour_precession_adiabaticity_array(size_t nk_n, const double *rho14, ptrdiff_t rho14_stride,
    const double *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride, const double *b15, ptrdiff_t b15_stride,
    const double *l_rho_km, ptrdiff_t l_rho_km_stride, const double *y_e, ptrdiff_t y_e_stride,
    double *gamma_ad_out, ptrdiff_t gamma_ad_out_stride, double *p_conv_out, ptrdiff_t p_conv_out_stride)
{
    const nk_input nk_in[] = {{rho14, rho14_stride}, {mu_nu_in_bohr, mu_nu_in_bohr_stride}, {b15, b15_stride},
        {l_rho_km, l_rho_km_stride}, {y_e, y_e_stride}};
    const nk_output nk_out[] = {{gamma_ad_out, gamma_ad_out_stride}, {p_conv_out, p_conv_out_stride}};
    const nk_kernel nk_this = {4, 5, 2, spin_flavour_precession_adiabaticity_run};
    NK_LINE double nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_adiabaticity_fixed c = spin_flavour_precession_adiabaticity_prepare(*y_e);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.adiabaticity in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    float x1;
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_adiabaticity_f32_fixed;

NK_INLINE spin_flavour_precession_adiabaticity_f32_fixed spin_flavour_precession_adiabaticity_f32_prepare(float y_e)
{
    spin_flavour_precession_adiabaticity_f32_fixed c;
    const float x2 = NK_PI_F*NK_PI_F;
    const float x0 = 1.2919285e+21f*(x2*x2)*sqrtf(2.0f)/(1.0f - y_e);
    const float x1 = -(1.0f/2.0f*NK_PI_F);
    const int y_e_outside = (y_e < 0.0f) | (9.0f/10.0f < y_e);
    c.x0 = x0;
    c.x1 = x1;
    c.nk_outside = (uint32_t)y_e_outside << 4;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_adiabaticity_f32_part1(const spin_flavour_precession_adiabaticity_f32_fixed *c,
    float rho14, float mu_nu_in_bohr, float b15, float l_rho_km, float *gamma_ad_out, float *x3_out)
{
    const float gamma_ad = mu_nu_in_bohr*mu_nu_in_bohr*(b15*b15)*l_rho_km*c->x0/rho14;  /* nardi2000:6 */
    const float x4 = gamma_ad*c->x1;
    *gamma_ad_out = gamma_ad;
    *x3_out = nk_max_f32(x4, -20.0f);
}

NK_INLINE void spin_flavour_precession_adiabaticity_f32_part2(const spin_flavour_precession_adiabaticity_f32_fixed *c,
    float gamma_ad, float x3, float *gamma_ad_out, float *p_conv_out)
{
    (void)c;
    const float p_conv = -x3;  /* nardi2000:5 */
    *gamma_ad_out = gamma_ad;
    *p_conv_out = p_conv;
}

NK_INLINE void spin_flavour_precession_adiabaticity_f32_formulas(
    const spin_flavour_precession_adiabaticity_f32_fixed *c, float rho14, float mu_nu_in_bohr, float b15,
    float l_rho_km, float *gamma_ad_out, float *p_conv_out)
{
    float gamma_ad, x3;
    spin_flavour_precession_adiabaticity_f32_part1(c, rho14, mu_nu_in_bohr, b15, l_rho_km, &gamma_ad, &x3);
    x3 = nk_expm1f(x3);
    spin_flavour_precession_adiabaticity_f32_part2(c, gamma_ad, x3, gamma_ad_out, p_conv_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_adiabaticity_f32_check(
    const spin_flavour_precession_adiabaticity_f32_fixed *c, float rho14, float mu_nu_in_bohr, float b15,
    float l_rho_km)
{
    const int rho14_outside = (rho14 < 1.0f/10000.0f) | (20.0f < rho14);
    const int mu_nu_in_bohr_outside = (mu_nu_in_bohr < 1e-15f) | (1e-09f < mu_nu_in_bohr);
    const int b15_outside = (b15 < 1.0f/1000.0f) | (100.0f < b15);
    const int l_rho_km_outside = (l_rho_km < 1.0f/10.0f) | (1000.0f < l_rho_km);
    return c->nk_outside | (uint32_t)rho14_outside << 0
        | (uint32_t)mu_nu_in_bohr_outside << 1
        | (uint32_t)b15_outside << 2
        | (uint32_t)l_rho_km_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_adiabaticity_f32_passes(
    const spin_flavour_precession_adiabaticity_f32_fixed *c, float rho14, float mu_nu_in_bohr, float b15,
    float l_rho_km)
{
    (void)c;
    const int nk_inside = !(rho14 < 1.0f/10000.0f)
        & !(20.0f < rho14)
        & !(mu_nu_in_bohr < 1e-15f)
        & !(1e-09f < mu_nu_in_bohr)
        & !(b15 < 1.0f/1000.0f)
        & !(100.0f < b15)
        & !(l_rho_km < 1.0f/10.0f)
        & !(1000.0f < l_rho_km);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_adiabaticity_f32_loop(size_t nk_n,
    const spin_flavour_precession_adiabaticity_f32_fixed *nk_fixed, const float *NK_RESTRICT rho14,
    const float *NK_RESTRICT mu_nu_in_bohr, const float *NK_RESTRICT b15, const float *NK_RESTRICT l_rho_km,
    float *NK_RESTRICT gamma_ad_out, float *NK_RESTRICT p_conv_out)
{
    const spin_flavour_precession_adiabaticity_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x3[NK_BLOCK];
    const int nk_far = nk_n*6*sizeof(float) > NK_FAR(6);
    NK_LINE float nk_block_gamma_ad_out[NK_BLOCK];
    NK_LINE float nk_block_p_conv_out[NK_BLOCK];
    const int nk_past = nk_n*6*sizeof(float) > NK_STREAMED && NK_ON_LINE(gamma_ad_out) && NK_ON_LINE(p_conv_out);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 6, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch_f32(rho14, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_f32(mu_nu_in_bohr, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_f32(b15, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_f32(l_rho_km, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            if (!nk_past) nk_fetch_result_f32(gamma_ad_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            if (!nk_past) nk_fetch_result_f32(p_conv_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
        }
        float *const nk_gamma_ad_out = nk_past ? nk_block_gamma_ad_out : gamma_ad_out;
        float *const nk_p_conv_out = nk_past ? nk_block_p_conv_out : p_conv_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_adiabaticity_f32_part1(&c, rho14[nk_i], mu_nu_in_bohr[nk_i], b15[nk_i],
                l_rho_km[nk_i], &nk_gamma_ad_out[nk_i], &x3[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_adiabaticity_f32_passes(&c, rho14[nk_i],
                mu_nu_in_bohr[nk_i], b15[nk_i], l_rho_km[nk_i]));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x3[nk_i] = nk_expm1f(x3[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_adiabaticity_f32_part2(&c, nk_gamma_ad_out[nk_i], x3[nk_i],
                &nk_gamma_ad_out[nk_i], &nk_p_conv_out[nk_i]);
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_adiabaticity_f32_check(&c, rho14[nk_i], mu_nu_in_bohr[nk_i],
                    b15[nk_i], l_rho_km[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(gamma_ad_out, nk_block_gamma_ad_out, nk_count);
            nk_stream_f32(p_conv_out, nk_block_p_conv_out, nk_count);
        }
        rho14 += nk_count;
        mu_nu_in_bohr += nk_count;
        b15 += nk_count;
        l_rho_km += nk_count;
        gamma_ad_out += nk_count;
        p_conv_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_adiabaticity_f32_vary(size_t nk_n, const float *NK_RESTRICT rho14,
    const float *NK_RESTRICT mu_nu_in_bohr, const float *NK_RESTRICT b15, const float *NK_RESTRICT l_rho_km,
    const float *NK_RESTRICT y_e, float *NK_RESTRICT gamma_ad_out, float *NK_RESTRICT p_conv_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_adiabaticity_f32_fixed c = spin_flavour_precession_adiabaticity_f32_prepare(
            y_e[nk_i]);
        spin_flavour_precession_adiabaticity_f32_formulas(&c, rho14[nk_i], mu_nu_in_bohr[nk_i], b15[nk_i],
            l_rho_km[nk_i], &gamma_ad_out[nk_i], &p_conv_out[nk_i]);
        nk_outside |= spin_flavour_precession_adiabaticity_f32_check(&c, rho14[nk_i], mu_nu_in_bohr[nk_i], b15[nk_i],
            l_rho_km[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_adiabaticity_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_adiabaticity_f32_loop(nk_n,
        (const spin_flavour_precession_adiabaticity_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t spin_flavour_precession_adiabaticity_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_adiabaticity_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_out[0], nk_out[1]);
}

NK_RUN(spin_flavour_precession_adiabaticity_f32_same, spin_flavour_precession_adiabaticity_f32_elements, float)
NK_RUN(spin_flavour_precession_adiabaticity_f32_varied, spin_flavour_precession_adiabaticity_f32_varied_elements, float)

static uint64_t spin_flavour_precession_adiabaticity_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_adiabaticity_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_adiabaticity_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_adiabaticity_f32(float rho14, float mu_nu_in_bohr, float b15,
    float l_rho_km, float y_e, float *gamma_ad_out, float *p_conv_out)
{
    const spin_flavour_precession_adiabaticity_f32_fixed c = spin_flavour_precession_adiabaticity_f32_prepare(y_e);
    spin_flavour_precession_adiabaticity_f32_formulas(&c, rho14, mu_nu_in_bohr, b15, l_rho_km, gamma_ad_out,
        p_conv_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_adiabaticity_f32_outside(float rho14, float mu_nu_in_bohr, float b15,
    float l_rho_km, float y_e)
{
    const spin_flavour_precession_adiabaticity_f32_fixed c = spin_flavour_precession_adiabaticity_f32_prepare(y_e);
    return spin_flavour_precession_adiabaticity_f32_check(&c, rho14, mu_nu_in_bohr, b15, l_rho_km);
}

NK_API uint64_t spin_flavour_precession_adiabaticity_f32_array(size_t nk_n, const float *rho14, ptrdiff_t rho14_stride,
    const float *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride, const float *b15, ptrdiff_t b15_stride,
    const float *l_rho_km, ptrdiff_t l_rho_km_stride, const float *y_e, ptrdiff_t y_e_stride,
    float *gamma_ad_out, ptrdiff_t gamma_ad_out_stride, float *p_conv_out, ptrdiff_t p_conv_out_stride)
{
    const nk_input_f32 nk_in[] = {{rho14, rho14_stride}, {mu_nu_in_bohr, mu_nu_in_bohr_stride}, {b15, b15_stride},
        {l_rho_km, l_rho_km_stride}, {y_e, y_e_stride}};
    const nk_output_f32 nk_out[] = {{gamma_ad_out, gamma_ad_out_stride}, {p_conv_out, p_conv_out_stride}};
    const nk_kernel_f32 nk_this = {4, 5, 2, spin_flavour_precession_adiabaticity_f32_run};
    NK_LINE float nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_adiabaticity_f32_fixed c = spin_flavour_precession_adiabaticity_f32_prepare(*y_e);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.adiabaticity_with_number
 *
 * The same for any number in front of (6); the print has 1.04.
 *
 * Equation  nardi2000:6.scaling adiabaticity with number: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Equation  nardi2000:5 conversion probability: arranged form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  rho14 [1] from 0.0001 to 20: density in 10^14 g cm^-3
 * Variable  mu_nu_in_bohr [1] from 1e-15 to 1e-09: transition moment in Bohr magnetons
 * Variable  b15 [1] from 0.001 to 100: transverse field at the layer in 10^15 G
 * Variable  l_rho_km [1] from 0.1 to 1000: length over which the density changes, in km
 * Parameter y_e [1] from 0 to 0.9: electrons per baryon
 * Parameter gamma_front [1] from 0.1 to 10: number in front of (6)
 * Output    gamma_ad [1]: adiabaticity at the resonance (nardi2000:6.scaling)
 * Output    p_conv [1]: conversion probability at one crossing (nardi2000:5)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   5890bc6d75927d10
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_adiabaticity_with_number_fixed;

NK_INLINE spin_flavour_precession_adiabaticity_with_number_fixed spin_flavour_precession_adiabaticity_with_number_prepare(
    double y_e, double gamma_front)
{
    spin_flavour_precession_adiabaticity_with_number_fixed c;
    const double x0 = 2.888888888888889e+22*gamma_front/(1.0 - y_e);
    const double x1 = -(0.5*NK_PI);
    const int y_e_outside = (y_e < 0.0) | (9.0/10.0 < y_e);
    const int gamma_front_outside = (gamma_front < 1.0/10.0) | (10.0 < gamma_front);
    c.x0 = x0;
    c.x1 = x1;
    c.nk_outside = (uint64_t)y_e_outside << 4
        | (uint64_t)gamma_front_outside << 5;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_adiabaticity_with_number_part1(
    const spin_flavour_precession_adiabaticity_with_number_fixed *c, double rho14, double mu_nu_in_bohr, double b15,
    double l_rho_km, double *gamma_ad_out, double *x2_out)
{
    const double gamma_ad = mu_nu_in_bohr*mu_nu_in_bohr*(b15*b15)*l_rho_km*c->x0/rho14;  /* nardi2000:6.scaling */
    const double x3 = gamma_ad*c->x1;
    *gamma_ad_out = gamma_ad;
    *x2_out = x3;
}

NK_INLINE void spin_flavour_precession_adiabaticity_with_number_part2(
    const spin_flavour_precession_adiabaticity_with_number_fixed *c, double gamma_ad, double x2, double *gamma_ad_out,
    double *p_conv_out)
{
    (void)c;
    const double p_conv = -x2;  /* nardi2000:5 */
    *gamma_ad_out = gamma_ad;
    *p_conv_out = p_conv;
}

NK_INLINE void spin_flavour_precession_adiabaticity_with_number_formulas(
    const spin_flavour_precession_adiabaticity_with_number_fixed *c, double rho14, double mu_nu_in_bohr, double b15,
    double l_rho_km, double *gamma_ad_out, double *p_conv_out)
{
    double gamma_ad, x2;
    spin_flavour_precession_adiabaticity_with_number_part1(c, rho14, mu_nu_in_bohr, b15, l_rho_km, &gamma_ad, &x2);
    x2 = nk_expm1_near(x2);
    spin_flavour_precession_adiabaticity_with_number_part2(c, gamma_ad, x2, gamma_ad_out, p_conv_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_adiabaticity_with_number_check(
    const spin_flavour_precession_adiabaticity_with_number_fixed *c, double rho14, double mu_nu_in_bohr, double b15,
    double l_rho_km)
{
    const int rho14_outside = (rho14 < 1.0/10000.0) | (20.0 < rho14);
    const int mu_nu_in_bohr_outside = (mu_nu_in_bohr < 1.0/1000000000000000.0) | (1.0/1000000000.0 < mu_nu_in_bohr);
    const int b15_outside = (b15 < 1.0/1000.0) | (100.0 < b15);
    const int l_rho_km_outside = (l_rho_km < 1.0/10.0) | (1000.0 < l_rho_km);
    return c->nk_outside | (uint64_t)rho14_outside << 0
        | (uint64_t)mu_nu_in_bohr_outside << 1
        | (uint64_t)b15_outside << 2
        | (uint64_t)l_rho_km_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_adiabaticity_with_number_passes(
    const spin_flavour_precession_adiabaticity_with_number_fixed *c, double rho14, double mu_nu_in_bohr, double b15,
    double l_rho_km)
{
    (void)c;
    const int nk_inside = !(rho14 < 1.0/10000.0)
        & !(20.0 < rho14)
        & !(mu_nu_in_bohr < 1.0/1000000000000000.0)
        & !(1.0/1000000000.0 < mu_nu_in_bohr)
        & !(b15 < 1.0/1000.0)
        & !(100.0 < b15)
        & !(l_rho_km < 1.0/10.0)
        & !(1000.0 < l_rho_km);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_adiabaticity_with_number_loop(size_t nk_n,
    const spin_flavour_precession_adiabaticity_with_number_fixed *nk_fixed, const double *NK_RESTRICT rho14,
    const double *NK_RESTRICT mu_nu_in_bohr, const double *NK_RESTRICT b15, const double *NK_RESTRICT l_rho_km,
    double *NK_RESTRICT gamma_ad_out, double *NK_RESTRICT p_conv_out)
{
    const spin_flavour_precession_adiabaticity_with_number_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x2[NK_BLOCK];
    const int nk_far = nk_n*6*sizeof(double) > NK_FAR(6);
    NK_LINE double nk_block_gamma_ad_out[NK_BLOCK];
    NK_LINE double nk_block_p_conv_out[NK_BLOCK];
    const int nk_past = nk_n*6*sizeof(double) > NK_STREAMED && NK_ON_LINE(gamma_ad_out) && NK_ON_LINE(p_conv_out);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 6, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch(rho14, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch(mu_nu_in_bohr, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch(b15, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch(l_rho_km, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            if (!nk_past) nk_fetch_result(gamma_ad_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            if (!nk_past) nk_fetch_result(p_conv_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
        }
        double *const nk_gamma_ad_out = nk_past ? nk_block_gamma_ad_out : gamma_ad_out;
        double *const nk_p_conv_out = nk_past ? nk_block_p_conv_out : p_conv_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_adiabaticity_with_number_part1(&c, rho14[nk_i], mu_nu_in_bohr[nk_i], b15[nk_i],
                l_rho_km[nk_i], &nk_gamma_ad_out[nk_i], &x2[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_adiabaticity_with_number_passes(&c, rho14[nk_i],
                mu_nu_in_bohr[nk_i], b15[nk_i], l_rho_km[nk_i]));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x2[nk_i] = nk_expm1_near(x2[nk_i]);
            spin_flavour_precession_adiabaticity_with_number_part2(&c, nk_gamma_ad_out[nk_i], x2[nk_i],
                &nk_gamma_ad_out[nk_i], &nk_p_conv_out[nk_i]);
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_adiabaticity_with_number_check(&c, rho14[nk_i],
                    mu_nu_in_bohr[nk_i], b15[nk_i], l_rho_km[nk_i]);
        }
        if (nk_past) {
            nk_stream(gamma_ad_out, nk_block_gamma_ad_out, nk_count);
            nk_stream(p_conv_out, nk_block_p_conv_out, nk_count);
        }
        rho14 += nk_count;
        mu_nu_in_bohr += nk_count;
        b15 += nk_count;
        l_rho_km += nk_count;
        gamma_ad_out += nk_count;
        p_conv_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_adiabaticity_with_number_vary(size_t nk_n, const double *NK_RESTRICT rho14,
    const double *NK_RESTRICT mu_nu_in_bohr, const double *NK_RESTRICT b15, const double *NK_RESTRICT l_rho_km,
    const double *NK_RESTRICT y_e, const double *NK_RESTRICT gamma_front, double *NK_RESTRICT gamma_ad_out,
    double *NK_RESTRICT p_conv_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_adiabaticity_with_number_fixed c = spin_flavour_precession_adiabaticity_with_number_prepare(
            y_e[nk_i], gamma_front[nk_i]);
        spin_flavour_precession_adiabaticity_with_number_formulas(&c, rho14[nk_i], mu_nu_in_bohr[nk_i], b15[nk_i],
            l_rho_km[nk_i], &gamma_ad_out[nk_i], &p_conv_out[nk_i]);
        nk_outside |= spin_flavour_precession_adiabaticity_with_number_check(&c, rho14[nk_i], mu_nu_in_bohr[nk_i],
            b15[nk_i], l_rho_km[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_adiabaticity_with_number_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_adiabaticity_with_number_loop(nk_n,
        (const spin_flavour_precession_adiabaticity_with_number_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2],
        nk_in[3], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t spin_flavour_precession_adiabaticity_with_number_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_adiabaticity_with_number_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_out[0], nk_out[1]);
}

NK_RUN(spin_flavour_precession_adiabaticity_with_number_same, spin_flavour_precession_adiabaticity_with_number_elements, double)
NK_RUN(spin_flavour_precession_adiabaticity_with_number_varied, spin_flavour_precession_adiabaticity_with_number_varied_elements, double)

static uint64_t spin_flavour_precession_adiabaticity_with_number_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_adiabaticity_with_number_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_adiabaticity_with_number_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_adiabaticity_with_number(double rho14, double mu_nu_in_bohr, double b15,
    double l_rho_km, double y_e, double gamma_front, double *gamma_ad_out, double *p_conv_out)
{
    const spin_flavour_precession_adiabaticity_with_number_fixed c = spin_flavour_precession_adiabaticity_with_number_prepare(
        y_e, gamma_front);
    spin_flavour_precession_adiabaticity_with_number_formulas(&c, rho14, mu_nu_in_bohr, b15, l_rho_km,
        gamma_ad_out, p_conv_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_adiabaticity_with_number_outside(double rho14, double mu_nu_in_bohr,
    double b15, double l_rho_km, double y_e, double gamma_front)
{
    const spin_flavour_precession_adiabaticity_with_number_fixed c = spin_flavour_precession_adiabaticity_with_number_prepare(
        y_e, gamma_front);
    return spin_flavour_precession_adiabaticity_with_number_check(&c, rho14, mu_nu_in_bohr, b15, l_rho_km);
}

NK_API uint64_t spin_flavour_precession_adiabaticity_with_number_array(size_t nk_n,
    const double *rho14, ptrdiff_t rho14_stride, const double *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride,
    const double *b15, ptrdiff_t b15_stride, const double *l_rho_km, ptrdiff_t l_rho_km_stride,
    const double *y_e, ptrdiff_t y_e_stride, const double *gamma_front, ptrdiff_t gamma_front_stride,
    double *gamma_ad_out, ptrdiff_t gamma_ad_out_stride, double *p_conv_out, ptrdiff_t p_conv_out_stride)
{
    const nk_input nk_in[] = {{rho14, rho14_stride}, {mu_nu_in_bohr, mu_nu_in_bohr_stride}, {b15, b15_stride},
        {l_rho_km, l_rho_km_stride}, {y_e, y_e_stride}, {gamma_front, gamma_front_stride}};
    const nk_output nk_out[] = {{gamma_ad_out, gamma_ad_out_stride}, {p_conv_out, p_conv_out_stride}};
    const nk_kernel nk_this = {4, 6, 2, spin_flavour_precession_adiabaticity_with_number_run};
    NK_LINE double nk_buffer[8 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_adiabaticity_with_number_fixed c = spin_flavour_precession_adiabaticity_with_number_prepare(
            *y_e, *gamma_front);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.adiabaticity_with_number in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    float x1;
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_adiabaticity_with_number_f32_fixed;

NK_INLINE spin_flavour_precession_adiabaticity_with_number_f32_fixed spin_flavour_precession_adiabaticity_with_number_f32_prepare(
    float y_e, float gamma_front)
{
    spin_flavour_precession_adiabaticity_with_number_f32_fixed c;
    const float x0 = 2.888889e+22f*gamma_front/(1.0f - y_e);
    const float x1 = -(1.0f/2.0f*NK_PI_F);
    const int y_e_outside = (y_e < 0.0f) | (9.0f/10.0f < y_e);
    const int gamma_front_outside = (gamma_front < 1.0f/10.0f) | (10.0f < gamma_front);
    c.x0 = x0;
    c.x1 = x1;
    c.nk_outside = (uint32_t)y_e_outside << 4
        | (uint32_t)gamma_front_outside << 5;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_adiabaticity_with_number_f32_part1(
    const spin_flavour_precession_adiabaticity_with_number_f32_fixed *c, float rho14, float mu_nu_in_bohr, float b15,
    float l_rho_km, float *gamma_ad_out, float *x2_out)
{
    const float gamma_ad = mu_nu_in_bohr*mu_nu_in_bohr*(b15*b15)*l_rho_km*c->x0/rho14;  /* nardi2000:6.scaling */
    const float x3 = gamma_ad*c->x1;
    *gamma_ad_out = gamma_ad;
    *x2_out = nk_max_f32(x3, -20.0f);
}

NK_INLINE void spin_flavour_precession_adiabaticity_with_number_f32_part2(
    const spin_flavour_precession_adiabaticity_with_number_f32_fixed *c, float gamma_ad, float x2, float *gamma_ad_out,
    float *p_conv_out)
{
    (void)c;
    const float p_conv = -x2;  /* nardi2000:5 */
    *gamma_ad_out = gamma_ad;
    *p_conv_out = p_conv;
}

NK_INLINE void spin_flavour_precession_adiabaticity_with_number_f32_formulas(
    const spin_flavour_precession_adiabaticity_with_number_f32_fixed *c, float rho14, float mu_nu_in_bohr, float b15,
    float l_rho_km, float *gamma_ad_out, float *p_conv_out)
{
    float gamma_ad, x2;
    spin_flavour_precession_adiabaticity_with_number_f32_part1(c, rho14, mu_nu_in_bohr, b15, l_rho_km, &gamma_ad,
        &x2);
    x2 = nk_expm1f(x2);
    spin_flavour_precession_adiabaticity_with_number_f32_part2(c, gamma_ad, x2, gamma_ad_out, p_conv_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_adiabaticity_with_number_f32_check(
    const spin_flavour_precession_adiabaticity_with_number_f32_fixed *c, float rho14, float mu_nu_in_bohr, float b15,
    float l_rho_km)
{
    const int rho14_outside = (rho14 < 1.0f/10000.0f) | (20.0f < rho14);
    const int mu_nu_in_bohr_outside = (mu_nu_in_bohr < 1e-15f) | (1e-09f < mu_nu_in_bohr);
    const int b15_outside = (b15 < 1.0f/1000.0f) | (100.0f < b15);
    const int l_rho_km_outside = (l_rho_km < 1.0f/10.0f) | (1000.0f < l_rho_km);
    return c->nk_outside | (uint32_t)rho14_outside << 0
        | (uint32_t)mu_nu_in_bohr_outside << 1
        | (uint32_t)b15_outside << 2
        | (uint32_t)l_rho_km_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_adiabaticity_with_number_f32_passes(
    const spin_flavour_precession_adiabaticity_with_number_f32_fixed *c, float rho14, float mu_nu_in_bohr, float b15,
    float l_rho_km)
{
    (void)c;
    const int nk_inside = !(rho14 < 1.0f/10000.0f)
        & !(20.0f < rho14)
        & !(mu_nu_in_bohr < 1e-15f)
        & !(1e-09f < mu_nu_in_bohr)
        & !(b15 < 1.0f/1000.0f)
        & !(100.0f < b15)
        & !(l_rho_km < 1.0f/10.0f)
        & !(1000.0f < l_rho_km);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_adiabaticity_with_number_f32_loop(size_t nk_n,
    const spin_flavour_precession_adiabaticity_with_number_f32_fixed *nk_fixed, const float *NK_RESTRICT rho14,
    const float *NK_RESTRICT mu_nu_in_bohr, const float *NK_RESTRICT b15, const float *NK_RESTRICT l_rho_km,
    float *NK_RESTRICT gamma_ad_out, float *NK_RESTRICT p_conv_out)
{
    const spin_flavour_precession_adiabaticity_with_number_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x2[NK_BLOCK];
    const int nk_far = nk_n*6*sizeof(float) > NK_FAR(6);
    NK_LINE float nk_block_gamma_ad_out[NK_BLOCK];
    NK_LINE float nk_block_p_conv_out[NK_BLOCK];
    const int nk_past = nk_n*6*sizeof(float) > NK_STREAMED && NK_ON_LINE(gamma_ad_out) && NK_ON_LINE(p_conv_out);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 6, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch_f32(rho14, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_f32(mu_nu_in_bohr, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_f32(b15, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_f32(l_rho_km, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            if (!nk_past) nk_fetch_result_f32(gamma_ad_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            if (!nk_past) nk_fetch_result_f32(p_conv_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
        }
        float *const nk_gamma_ad_out = nk_past ? nk_block_gamma_ad_out : gamma_ad_out;
        float *const nk_p_conv_out = nk_past ? nk_block_p_conv_out : p_conv_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_adiabaticity_with_number_f32_part1(&c, rho14[nk_i], mu_nu_in_bohr[nk_i],
                b15[nk_i], l_rho_km[nk_i], &nk_gamma_ad_out[nk_i], &x2[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_adiabaticity_with_number_f32_passes(&c,
                rho14[nk_i], mu_nu_in_bohr[nk_i], b15[nk_i], l_rho_km[nk_i]));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x2[nk_i] = nk_expm1f(x2[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_adiabaticity_with_number_f32_part2(&c, nk_gamma_ad_out[nk_i], x2[nk_i],
                &nk_gamma_ad_out[nk_i], &nk_p_conv_out[nk_i]);
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_adiabaticity_with_number_f32_check(&c, rho14[nk_i],
                    mu_nu_in_bohr[nk_i], b15[nk_i], l_rho_km[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(gamma_ad_out, nk_block_gamma_ad_out, nk_count);
            nk_stream_f32(p_conv_out, nk_block_p_conv_out, nk_count);
        }
        rho14 += nk_count;
        mu_nu_in_bohr += nk_count;
        b15 += nk_count;
        l_rho_km += nk_count;
        gamma_ad_out += nk_count;
        p_conv_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_adiabaticity_with_number_f32_vary(size_t nk_n, const float *NK_RESTRICT rho14,
    const float *NK_RESTRICT mu_nu_in_bohr, const float *NK_RESTRICT b15, const float *NK_RESTRICT l_rho_km,
    const float *NK_RESTRICT y_e, const float *NK_RESTRICT gamma_front, float *NK_RESTRICT gamma_ad_out,
    float *NK_RESTRICT p_conv_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_adiabaticity_with_number_f32_fixed c = spin_flavour_precession_adiabaticity_with_number_f32_prepare(
            y_e[nk_i], gamma_front[nk_i]);
        spin_flavour_precession_adiabaticity_with_number_f32_formulas(&c, rho14[nk_i], mu_nu_in_bohr[nk_i], b15[nk_i],
            l_rho_km[nk_i], &gamma_ad_out[nk_i], &p_conv_out[nk_i]);
        nk_outside |= spin_flavour_precession_adiabaticity_with_number_f32_check(&c, rho14[nk_i], mu_nu_in_bohr[nk_i],
            b15[nk_i], l_rho_km[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_adiabaticity_with_number_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_adiabaticity_with_number_f32_loop(nk_n,
        (const spin_flavour_precession_adiabaticity_with_number_f32_fixed *)nk_fixed, nk_in[0], nk_in[1],
        nk_in[2], nk_in[3], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t spin_flavour_precession_adiabaticity_with_number_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_adiabaticity_with_number_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_out[0], nk_out[1]);
}

NK_RUN(spin_flavour_precession_adiabaticity_with_number_f32_same, spin_flavour_precession_adiabaticity_with_number_f32_elements, float)
NK_RUN(spin_flavour_precession_adiabaticity_with_number_f32_varied, spin_flavour_precession_adiabaticity_with_number_f32_varied_elements, float)

static uint64_t spin_flavour_precession_adiabaticity_with_number_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_adiabaticity_with_number_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_adiabaticity_with_number_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_adiabaticity_with_number_f32(float rho14, float mu_nu_in_bohr, float b15,
    float l_rho_km, float y_e, float gamma_front, float *gamma_ad_out, float *p_conv_out)
{
    const spin_flavour_precession_adiabaticity_with_number_f32_fixed c = spin_flavour_precession_adiabaticity_with_number_f32_prepare(
        y_e, gamma_front);
    spin_flavour_precession_adiabaticity_with_number_f32_formulas(&c, rho14, mu_nu_in_bohr, b15, l_rho_km,
        gamma_ad_out, p_conv_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_adiabaticity_with_number_f32_outside(float rho14,
    float mu_nu_in_bohr, float b15, float l_rho_km, float y_e, float gamma_front)
{
    const spin_flavour_precession_adiabaticity_with_number_f32_fixed c = spin_flavour_precession_adiabaticity_with_number_f32_prepare(
        y_e, gamma_front);
    return spin_flavour_precession_adiabaticity_with_number_f32_check(&c, rho14, mu_nu_in_bohr, b15, l_rho_km);
}

NK_API uint64_t spin_flavour_precession_adiabaticity_with_number_f32_array(size_t nk_n,
    const float *rho14, ptrdiff_t rho14_stride, const float *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride,
    const float *b15, ptrdiff_t b15_stride, const float *l_rho_km, ptrdiff_t l_rho_km_stride,
    const float *y_e, ptrdiff_t y_e_stride, const float *gamma_front, ptrdiff_t gamma_front_stride,
    float *gamma_ad_out, ptrdiff_t gamma_ad_out_stride, float *p_conv_out, ptrdiff_t p_conv_out_stride)
{
    const nk_input_f32 nk_in[] = {{rho14, rho14_stride}, {mu_nu_in_bohr, mu_nu_in_bohr_stride}, {b15, b15_stride},
        {l_rho_km, l_rho_km_stride}, {y_e, y_e_stride}, {gamma_front, gamma_front_stride}};
    const nk_output_f32 nk_out[] = {{gamma_ad_out, gamma_ad_out_stride}, {p_conv_out, p_conv_out_stride}};
    const nk_kernel_f32 nk_this = {4, 6, 2, spin_flavour_precession_adiabaticity_with_number_f32_run};
    NK_LINE float nk_buffer[8 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_adiabaticity_with_number_f32_fixed c = spin_flavour_precession_adiabaticity_with_number_f32_prepare(
            *y_e, *gamma_front);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.asymmetry
 *
 * Asymmetry of sterile and unconverted neutrinos together.
 *
 * Equation  nardi2000:t-weights asymmetry of both: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  frac_sterile [1] from 0.01 to 0.99: fraction converted
 * Variable  asym_s [1] from -1 to 1: asymmetry of the sterile neutrinos
 * Variable  asym_tau [1] from -1 to 1: asymmetry of the unconverted
 * Variable  e_mean_s [MeV] from 1 to 300: mean energy of the sterile neutrinos
 * Variable  e_mean_tau [MeV] from 1 to 300: mean energy of the unconverted
 * Output    asym_total [1]: asymmetry of both (nardi2000:t-weights)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   fc840830967092ad
 */
/* What depends on parameters alone. */
typedef struct {
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_asymmetry_fixed;

NK_INLINE spin_flavour_precession_asymmetry_fixed spin_flavour_precession_asymmetry_prepare(void)
{
    spin_flavour_precession_asymmetry_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_asymmetry_formulas(const spin_flavour_precession_asymmetry_fixed *c,
    double frac_sterile, double asym_s, double asym_tau, double e_mean_s, double e_mean_tau, double *asym_total_out)
{
    (void)c;
    const double x0 = frac_sterile*e_mean_s;
    const double x1 = e_mean_tau*(1.0 - frac_sterile);
    const double asym_total = (x0*asym_s + x1*asym_tau)/(x0 + x1);  /* nardi2000:t-weights */
    *asym_total_out = asym_total;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_asymmetry_check(const spin_flavour_precession_asymmetry_fixed *c,
    double frac_sterile, double asym_s, double asym_tau, double e_mean_s, double e_mean_tau)
{
    const int frac_sterile_outside = (frac_sterile < 1.0/100.0) | (99.0/100.0 < frac_sterile);
    const int asym_s_outside = (asym_s < -1.0) | (1.0 < asym_s);
    const int asym_tau_outside = (asym_tau < -1.0) | (1.0 < asym_tau);
    const int e_mean_s_outside = (e_mean_s < 1.0) | (300.0 < e_mean_s);
    const int e_mean_tau_outside = (e_mean_tau < 1.0) | (300.0 < e_mean_tau);
    return c->nk_outside | (uint64_t)frac_sterile_outside << 0
        | (uint64_t)asym_s_outside << 1
        | (uint64_t)asym_tau_outside << 2
        | (uint64_t)e_mean_s_outside << 3
        | (uint64_t)e_mean_tau_outside << 4;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_asymmetry_passes(const spin_flavour_precession_asymmetry_fixed *c,
    double frac_sterile, double asym_s, double asym_tau, double e_mean_s, double e_mean_tau)
{
    (void)c;
    const int nk_inside = !(frac_sterile < 1.0/100.0)
        & !(99.0/100.0 < frac_sterile)
        & !(asym_s < -1.0)
        & !(1.0 < asym_s)
        & !(asym_tau < -1.0)
        & !(1.0 < asym_tau)
        & !(e_mean_s < 1.0)
        & !(300.0 < e_mean_s)
        & !(e_mean_tau < 1.0)
        & !(300.0 < e_mean_tau);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_asymmetry_loop(size_t nk_n,
    const spin_flavour_precession_asymmetry_fixed *nk_fixed, const double *NK_RESTRICT frac_sterile,
    const double *NK_RESTRICT asym_s, const double *NK_RESTRICT asym_tau, const double *NK_RESTRICT e_mean_s,
    const double *NK_RESTRICT e_mean_tau, double *NK_RESTRICT asym_total_out)
{
    const spin_flavour_precession_asymmetry_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*6*sizeof(double) > NK_FAR(6);
    NK_LINE double nk_block_asym_total_out[NK_BLOCK];
    const int nk_past = nk_n*6*sizeof(double) > NK_STREAMED && NK_ON_LINE(asym_total_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 6, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch(frac_sterile, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(asym_s, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(asym_tau, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(e_mean_s, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(e_mean_tau, NK_AHEAD(6), NK_FETCHED(1, 6, double));
        }
        double *const nk_asym_total_out = nk_past ? nk_block_asym_total_out : asym_total_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_asymmetry_formulas(&c, frac_sterile[nk_i], asym_s[nk_i], asym_tau[nk_i],
                e_mean_s[nk_i], e_mean_tau[nk_i], &nk_asym_total_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_asymmetry_passes(&c, frac_sterile[nk_i],
                asym_s[nk_i], asym_tau[nk_i], e_mean_s[nk_i], e_mean_tau[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_asymmetry_check(&c, frac_sterile[nk_i], asym_s[nk_i],
                    asym_tau[nk_i], e_mean_s[nk_i], e_mean_tau[nk_i]);
        }
        if (nk_past) {
            nk_stream(asym_total_out, nk_block_asym_total_out, nk_count);
        }
        frac_sterile += nk_count;
        asym_s += nk_count;
        asym_tau += nk_count;
        e_mean_s += nk_count;
        e_mean_tau += nk_count;
        asym_total_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t spin_flavour_precession_asymmetry_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_asymmetry_loop(nk_n, (const spin_flavour_precession_asymmetry_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_out[0]);
}

NK_RUN(spin_flavour_precession_asymmetry_run, spin_flavour_precession_asymmetry_elements, double)

NK_API NK_DEVICE void spin_flavour_precession_asymmetry(double frac_sterile, double asym_s, double asym_tau,
    double e_mean_s, double e_mean_tau, double *asym_total_out)
{
    const spin_flavour_precession_asymmetry_fixed c = spin_flavour_precession_asymmetry_prepare();
    spin_flavour_precession_asymmetry_formulas(&c, frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau,
        asym_total_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_asymmetry_outside(double frac_sterile, double asym_s,
    double asym_tau, double e_mean_s, double e_mean_tau)
{
    const spin_flavour_precession_asymmetry_fixed c = spin_flavour_precession_asymmetry_prepare();
    return spin_flavour_precession_asymmetry_check(&c, frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau);
}

NK_API uint64_t spin_flavour_precession_asymmetry_array(size_t nk_n,
    const double *frac_sterile, ptrdiff_t frac_sterile_stride, const double *asym_s, ptrdiff_t asym_s_stride,
    const double *asym_tau, ptrdiff_t asym_tau_stride, const double *e_mean_s, ptrdiff_t e_mean_s_stride,
    const double *e_mean_tau, ptrdiff_t e_mean_tau_stride, double *asym_total_out, ptrdiff_t asym_total_out_stride)
{
    const nk_input nk_in[] = {{frac_sterile, frac_sterile_stride}, {asym_s, asym_s_stride},
        {asym_tau, asym_tau_stride}, {e_mean_s, e_mean_s_stride}, {e_mean_tau, e_mean_tau_stride}};
    const nk_output nk_out[] = {{asym_total_out, asym_total_out_stride}};
    const nk_kernel nk_this = {5, 5, 1, spin_flavour_precession_asymmetry_run};
    NK_LINE double nk_buffer[6 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_asymmetry_fixed c = spin_flavour_precession_asymmetry_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.asymmetry in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_asymmetry_f32_fixed;

NK_INLINE spin_flavour_precession_asymmetry_f32_fixed spin_flavour_precession_asymmetry_f32_prepare(void)
{
    spin_flavour_precession_asymmetry_f32_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_asymmetry_f32_formulas(const spin_flavour_precession_asymmetry_f32_fixed *c,
    float frac_sterile, float asym_s, float asym_tau, float e_mean_s, float e_mean_tau, float *asym_total_out)
{
    (void)c;
    const float x0 = frac_sterile*e_mean_s;
    const float x1 = e_mean_tau*(1.0f - frac_sterile);
    const float asym_total = (x0*asym_s + x1*asym_tau)/(x0 + x1);  /* nardi2000:t-weights */
    *asym_total_out = asym_total;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_asymmetry_f32_check(const spin_flavour_precession_asymmetry_f32_fixed *c,
    float frac_sterile, float asym_s, float asym_tau, float e_mean_s, float e_mean_tau)
{
    const int frac_sterile_outside = (frac_sterile < 1.0f/100.0f) | (99.0f/100.0f < frac_sterile);
    const int asym_s_outside = (asym_s < -1.0f) | (1.0f < asym_s);
    const int asym_tau_outside = (asym_tau < -1.0f) | (1.0f < asym_tau);
    const int e_mean_s_outside = (e_mean_s < 1.0f) | (300.0f < e_mean_s);
    const int e_mean_tau_outside = (e_mean_tau < 1.0f) | (300.0f < e_mean_tau);
    return c->nk_outside | (uint32_t)frac_sterile_outside << 0
        | (uint32_t)asym_s_outside << 1
        | (uint32_t)asym_tau_outside << 2
        | (uint32_t)e_mean_s_outside << 3
        | (uint32_t)e_mean_tau_outside << 4;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_asymmetry_f32_passes(const spin_flavour_precession_asymmetry_f32_fixed *c,
    float frac_sterile, float asym_s, float asym_tau, float e_mean_s, float e_mean_tau)
{
    (void)c;
    const int nk_inside = !(frac_sterile < 1.0f/100.0f)
        & !(99.0f/100.0f < frac_sterile)
        & !(asym_s < -1.0f)
        & !(1.0f < asym_s)
        & !(asym_tau < -1.0f)
        & !(1.0f < asym_tau)
        & !(e_mean_s < 1.0f)
        & !(300.0f < e_mean_s)
        & !(e_mean_tau < 1.0f)
        & !(300.0f < e_mean_tau);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_asymmetry_f32_loop(size_t nk_n,
    const spin_flavour_precession_asymmetry_f32_fixed *nk_fixed, const float *NK_RESTRICT frac_sterile,
    const float *NK_RESTRICT asym_s, const float *NK_RESTRICT asym_tau, const float *NK_RESTRICT e_mean_s,
    const float *NK_RESTRICT e_mean_tau, float *NK_RESTRICT asym_total_out)
{
    const spin_flavour_precession_asymmetry_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*6*sizeof(float) > NK_FAR(6);
    NK_LINE float nk_block_asym_total_out[NK_BLOCK];
    const int nk_past = nk_n*6*sizeof(float) > NK_STREAMED && NK_ON_LINE(asym_total_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 6, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch_f32(frac_sterile, NK_AHEAD(6), NK_FETCHED(1, 6, float));
            nk_fetch_f32(asym_s, NK_AHEAD(6), NK_FETCHED(1, 6, float));
            nk_fetch_f32(asym_tau, NK_AHEAD(6), NK_FETCHED(1, 6, float));
            nk_fetch_f32(e_mean_s, NK_AHEAD(6), NK_FETCHED(1, 6, float));
            nk_fetch_f32(e_mean_tau, NK_AHEAD(6), NK_FETCHED(1, 6, float));
        }
        float *const nk_asym_total_out = nk_past ? nk_block_asym_total_out : asym_total_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_asymmetry_f32_formulas(&c, frac_sterile[nk_i], asym_s[nk_i], asym_tau[nk_i],
                e_mean_s[nk_i], e_mean_tau[nk_i], &nk_asym_total_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_asymmetry_f32_passes(&c, frac_sterile[nk_i],
                asym_s[nk_i], asym_tau[nk_i], e_mean_s[nk_i], e_mean_tau[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_asymmetry_f32_check(&c, frac_sterile[nk_i], asym_s[nk_i],
                    asym_tau[nk_i], e_mean_s[nk_i], e_mean_tau[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(asym_total_out, nk_block_asym_total_out, nk_count);
        }
        frac_sterile += nk_count;
        asym_s += nk_count;
        asym_tau += nk_count;
        e_mean_s += nk_count;
        e_mean_tau += nk_count;
        asym_total_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t spin_flavour_precession_asymmetry_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_asymmetry_f32_loop(nk_n,
        (const spin_flavour_precession_asymmetry_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_out[0]);
}

NK_RUN(spin_flavour_precession_asymmetry_f32_run, spin_flavour_precession_asymmetry_f32_elements, float)

NK_API NK_DEVICE void spin_flavour_precession_asymmetry_f32(float frac_sterile, float asym_s, float asym_tau,
    float e_mean_s, float e_mean_tau, float *asym_total_out)
{
    const spin_flavour_precession_asymmetry_f32_fixed c = spin_flavour_precession_asymmetry_f32_prepare();
    spin_flavour_precession_asymmetry_f32_formulas(&c, frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau,
        asym_total_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_asymmetry_f32_outside(float frac_sterile, float asym_s,
    float asym_tau, float e_mean_s, float e_mean_tau)
{
    const spin_flavour_precession_asymmetry_f32_fixed c = spin_flavour_precession_asymmetry_f32_prepare();
    return spin_flavour_precession_asymmetry_f32_check(&c, frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau);
}

NK_API uint64_t spin_flavour_precession_asymmetry_f32_array(size_t nk_n,
    const float *frac_sterile, ptrdiff_t frac_sterile_stride, const float *asym_s, ptrdiff_t asym_s_stride,
    const float *asym_tau, ptrdiff_t asym_tau_stride, const float *e_mean_s, ptrdiff_t e_mean_s_stride,
    const float *e_mean_tau, ptrdiff_t e_mean_tau_stride, float *asym_total_out, ptrdiff_t asym_total_out_stride)
{
    const nk_input_f32 nk_in[] = {{frac_sterile, frac_sterile_stride}, {asym_s, asym_s_stride},
        {asym_tau, asym_tau_stride}, {e_mean_s, e_mean_s_stride}, {e_mean_tau, e_mean_tau_stride}};
    const nk_output_f32 nk_out[] = {{asym_total_out, asym_total_out_stride}};
    const nk_kernel_f32 nk_this = {5, 5, 1, spin_flavour_precession_asymmetry_f32_run};
    NK_LINE float nk_buffer[6 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_asymmetry_f32_fixed c = spin_flavour_precession_asymmetry_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.backward_ray
 *
 * Length of the core along the ray that reaches a layer outside it in a direction.
 *
 * Equation  nardi2000:t-chord backward ray: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  cos_exit [1] from -1 to 1: cosine of a direction from the outward radius
 * Parameter layer_ratio [1] from 1 to 3: radius of the layer over that of the core
 * Output    chord [1]: length of the backward ray inside the core over R_c (nardi2000:t-chord)
 * Validity  layer outside the core
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   c0896be4f2371e88
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_backward_ray_fixed;

NK_INLINE spin_flavour_precession_backward_ray_fixed spin_flavour_precession_backward_ray_prepare(double layer_ratio)
{
    spin_flavour_precession_backward_ray_fixed c;
    const double x0 = layer_ratio*layer_ratio;
    const int validity_1_outside = layer_ratio < 1.0;
    const int layer_ratio_outside = validity_1_outside | (3.0 < layer_ratio);
    c.x0 = x0;
    c.nk_outside = (uint64_t)layer_ratio_outside << 1
        | (uint64_t)validity_1_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_backward_ray_formulas(const spin_flavour_precession_backward_ray_fixed *c,
    double cos_exit, double *chord_out)
{
    const double x1 = c->x0*(1.0 + cos_exit)*(1.0 - cos_exit);
    const int x2 = (x1 <= 1.0) & (0.0 < cos_exit);
    const double chord = (x1 == x1) ? (x2 ? 2.0*sqrt(x2 ? 1.0 - x1 : 1.0) : 0.0) : x1;  /* nardi2000:t-chord */
    *chord_out = chord;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_backward_ray_check(const spin_flavour_precession_backward_ray_fixed *c,
    double cos_exit)
{
    const int cos_exit_outside = (cos_exit < -1.0) | (1.0 < cos_exit);
    return c->nk_outside | (uint64_t)cos_exit_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_backward_ray_passes(const spin_flavour_precession_backward_ray_fixed *c,
    double cos_exit)
{
    (void)c;
    const int nk_inside = !(cos_exit < -1.0)
        & !(1.0 < cos_exit);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_backward_ray_loop(size_t nk_n,
    const spin_flavour_precession_backward_ray_fixed *nk_fixed, const double *NK_RESTRICT cos_exit,
    double *NK_RESTRICT chord_out)
{
    const spin_flavour_precession_backward_ray_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(double) > NK_FAR(2);
    NK_LINE double nk_block_chord_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(chord_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch(cos_exit, NK_AHEAD(2), NK_FETCHED(1, 2, double));
        }
        double *const nk_chord_out = nk_past ? nk_block_chord_out : chord_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_backward_ray_formulas(&c, cos_exit[nk_i], &nk_chord_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_backward_ray_passes(&c, cos_exit[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_backward_ray_check(&c, cos_exit[nk_i]);
        }
        if (nk_past) {
            nk_stream(chord_out, nk_block_chord_out, nk_count);
        }
        cos_exit += nk_count;
        chord_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_backward_ray_vary(size_t nk_n, const double *NK_RESTRICT cos_exit,
    const double *NK_RESTRICT layer_ratio, double *NK_RESTRICT chord_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_backward_ray_fixed c = spin_flavour_precession_backward_ray_prepare(
            layer_ratio[nk_i]);
        spin_flavour_precession_backward_ray_formulas(&c, cos_exit[nk_i], &chord_out[nk_i]);
        nk_outside |= spin_flavour_precession_backward_ray_check(&c, cos_exit[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_backward_ray_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_backward_ray_loop(nk_n,
        (const spin_flavour_precession_backward_ray_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t spin_flavour_precession_backward_ray_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_backward_ray_vary(nk_n, nk_in[0], nk_in[1], nk_out[0]);
}

NK_RUN(spin_flavour_precession_backward_ray_same, spin_flavour_precession_backward_ray_elements, double)
NK_RUN(spin_flavour_precession_backward_ray_varied, spin_flavour_precession_backward_ray_varied_elements, double)

static uint64_t spin_flavour_precession_backward_ray_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_backward_ray_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_backward_ray_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_backward_ray(double cos_exit, double layer_ratio, double *chord_out)
{
    const spin_flavour_precession_backward_ray_fixed c = spin_flavour_precession_backward_ray_prepare(layer_ratio);
    spin_flavour_precession_backward_ray_formulas(&c, cos_exit, chord_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_backward_ray_outside(double cos_exit, double layer_ratio)
{
    const spin_flavour_precession_backward_ray_fixed c = spin_flavour_precession_backward_ray_prepare(layer_ratio);
    return spin_flavour_precession_backward_ray_check(&c, cos_exit);
}

NK_API uint64_t spin_flavour_precession_backward_ray_array(size_t nk_n,
    const double *cos_exit, ptrdiff_t cos_exit_stride, const double *layer_ratio, ptrdiff_t layer_ratio_stride,
    double *chord_out, ptrdiff_t chord_out_stride)
{
    const nk_input nk_in[] = {{cos_exit, cos_exit_stride}, {layer_ratio, layer_ratio_stride}};
    const nk_output nk_out[] = {{chord_out, chord_out_stride}};
    const nk_kernel nk_this = {1, 2, 1, spin_flavour_precession_backward_ray_run};
    NK_LINE double nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_backward_ray_fixed c = spin_flavour_precession_backward_ray_prepare(*layer_ratio);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.backward_ray in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_backward_ray_f32_fixed;

NK_INLINE spin_flavour_precession_backward_ray_f32_fixed spin_flavour_precession_backward_ray_f32_prepare(
    float layer_ratio)
{
    spin_flavour_precession_backward_ray_f32_fixed c;
    const float x0 = layer_ratio*layer_ratio;
    const int validity_1_outside = layer_ratio < 1.0f;
    const int layer_ratio_outside = validity_1_outside | (3.0f < layer_ratio);
    c.x0 = x0;
    c.nk_outside = (uint32_t)layer_ratio_outside << 1
        | (uint32_t)validity_1_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_backward_ray_f32_formulas(
    const spin_flavour_precession_backward_ray_f32_fixed *c, float cos_exit, float *chord_out)
{
    const float x1 = c->x0*(1.0f + cos_exit)*(1.0f - cos_exit);
    const int x2 = (x1 <= 1.0f) & (0.0f < cos_exit);
    const float chord = (x1 == x1) ? (x2 ? 2.0f*sqrtf(x2 ? 1.0f - x1 : 1.0f) : 0.0f) : x1;  /* nardi2000:t-chord */
    *chord_out = chord;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_backward_ray_f32_check(
    const spin_flavour_precession_backward_ray_f32_fixed *c, float cos_exit)
{
    const int cos_exit_outside = (cos_exit < -1.0f) | (1.0f < cos_exit);
    return c->nk_outside | (uint32_t)cos_exit_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_backward_ray_f32_passes(
    const spin_flavour_precession_backward_ray_f32_fixed *c, float cos_exit)
{
    (void)c;
    const int nk_inside = !(cos_exit < -1.0f)
        & !(1.0f < cos_exit);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_backward_ray_f32_loop(size_t nk_n,
    const spin_flavour_precession_backward_ray_f32_fixed *nk_fixed, const float *NK_RESTRICT cos_exit,
    float *NK_RESTRICT chord_out)
{
    const spin_flavour_precession_backward_ray_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(float) > NK_FAR(2);
    NK_LINE float nk_block_chord_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(float) > 2*NK_STREAMED && NK_ON_LINE(chord_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch_f32(cos_exit, NK_AHEAD(2), NK_FETCHED(1, 2, float));
        }
        float *const nk_chord_out = nk_past ? nk_block_chord_out : chord_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_backward_ray_f32_formulas(&c, cos_exit[nk_i], &nk_chord_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_backward_ray_f32_passes(&c, cos_exit[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_backward_ray_f32_check(&c, cos_exit[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(chord_out, nk_block_chord_out, nk_count);
        }
        cos_exit += nk_count;
        chord_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_backward_ray_f32_vary(size_t nk_n, const float *NK_RESTRICT cos_exit,
    const float *NK_RESTRICT layer_ratio, float *NK_RESTRICT chord_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_backward_ray_f32_fixed c = spin_flavour_precession_backward_ray_f32_prepare(
            layer_ratio[nk_i]);
        spin_flavour_precession_backward_ray_f32_formulas(&c, cos_exit[nk_i], &chord_out[nk_i]);
        nk_outside |= spin_flavour_precession_backward_ray_f32_check(&c, cos_exit[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_backward_ray_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_backward_ray_f32_loop(nk_n,
        (const spin_flavour_precession_backward_ray_f32_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t spin_flavour_precession_backward_ray_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_backward_ray_f32_vary(nk_n, nk_in[0], nk_in[1], nk_out[0]);
}

NK_RUN(spin_flavour_precession_backward_ray_f32_same, spin_flavour_precession_backward_ray_f32_elements, float)
NK_RUN(spin_flavour_precession_backward_ray_f32_varied, spin_flavour_precession_backward_ray_f32_varied_elements, float)

static uint64_t spin_flavour_precession_backward_ray_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_backward_ray_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_backward_ray_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_backward_ray_f32(float cos_exit, float layer_ratio, float *chord_out)
{
    const spin_flavour_precession_backward_ray_f32_fixed c = spin_flavour_precession_backward_ray_f32_prepare(
        layer_ratio);
    spin_flavour_precession_backward_ray_f32_formulas(&c, cos_exit, chord_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_backward_ray_f32_outside(float cos_exit, float layer_ratio)
{
    const spin_flavour_precession_backward_ray_f32_fixed c = spin_flavour_precession_backward_ray_f32_prepare(
        layer_ratio);
    return spin_flavour_precession_backward_ray_f32_check(&c, cos_exit);
}

NK_API uint64_t spin_flavour_precession_backward_ray_f32_array(size_t nk_n,
    const float *cos_exit, ptrdiff_t cos_exit_stride, const float *layer_ratio, ptrdiff_t layer_ratio_stride,
    float *chord_out, ptrdiff_t chord_out_stride)
{
    const nk_input_f32 nk_in[] = {{cos_exit, cos_exit_stride}, {layer_ratio, layer_ratio_stride}};
    const nk_output_f32 nk_out[] = {{chord_out, chord_out_stride}};
    const nk_kernel_f32 nk_this = {1, 2, 1, spin_flavour_precession_backward_ray_f32_run};
    NK_LINE float nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_backward_ray_f32_fixed c = spin_flavour_precession_backward_ray_f32_prepare(
            *layer_ratio);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.cross_section
 *
 * Differential, total and transport cross section, mean cosine and mean free path.
 *
 * Equation  nardi2000:10 isotropic coefficient: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Equation  nardi2000:11 cosine coefficient: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Equation  nardi2000:9 differential cross section: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Equation  nardi2000:9.total integrated cross sections: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Equation  nardi2000:9.mfp mean free path: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  e_nu [MeV] from 0.01 to 1000: neutrino energy
 * Variable  cos_scatter [1] from -1 to 1: scattering cosine
 * Variable  n_nucleon [MeV^3] from 1 to 10000000: number density of nucleons
 * Parameter g_fermi [MeV^-2] from 1.1663e-11 to 1.1664e-11: Fermi constant
 * Parameter c_vector_n [1] from -1.5 to 1.5: vector coupling of neutrons
 * Parameter c_vector_p [1] from -1.5 to 1.5: vector coupling of protons
 * Parameter c_axial_n [1] from -1.5 to 1.5: axial coupling of neutrons
 * Parameter c_axial_p [1] from -1.5 to 1.5: axial coupling of protons
 * Parameter y_n [1] from 0.1 to 1: neutrons per baryon
 * Parameter y_p [1] from 0.01 to 0.9: protons per baryon
 * Output    dsigma_dcos [MeV^-2]: differential cross section per nucleon (nardi2000:9)
 * Output    sigma_elastic [MeV^-2]: cross section per nucleon (nardi2000:9.total)
 * Output    sigma_transport [MeV^-2]: transport cross section per nucleon (nardi2000:9.total)
 * Output    mean_cos [1]: mean scattering cosine (nardi2000:9.total)
 * Output    mfp [MeV^-1]: mean free path (nardi2000:9.mfp)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   e178aea5875b71d9
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    double x2;
    double x3;
    double mean_cos;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_cross_section_fixed;

NK_INLINE spin_flavour_precession_cross_section_fixed spin_flavour_precession_cross_section_prepare(double g_fermi,
    double c_vector_n, double c_vector_p, double c_axial_n, double c_axial_p, double y_n, double y_p)
{
    spin_flavour_precession_cross_section_fixed c;
    const double x4 = g_fermi*g_fermi;
    const double x5 = y_n*(c_vector_n*c_vector_n + 3.0*(c_axial_n*c_axial_n));
    const double c1_coupling = x5 + y_p*(c_vector_p*c_vector_p + 3.0*(c_axial_p*c_axial_p));  /* nardi2000:10 */
    const double x6 = y_n*((c_vector_n - c_axial_n)*(c_vector_n + c_axial_n));
    const double c2_coupling = x6 + y_p*((c_vector_p - c_axial_p)*(c_vector_p + c_axial_p));  /* nardi2000:11 */
    const double x7 = 0.125*x4/NK_PI;
    const double x0 = x7*c1_coupling;
    const double x1 = x7*c2_coupling;
    const double x2 = 0.25*c1_coupling*x4/NK_PI;
    const double x3 = 1.0/12.0*x4*(3.0*c1_coupling - c2_coupling)/NK_PI;
    const double mean_cos = 1.0/3.0*c2_coupling/c1_coupling;  /* nardi2000:9.total */
    const int g_fermi_outside = (g_fermi < 11663.0/1000000000000000.0) | (729.0/62500000000000.0 < g_fermi);
    const int c_vector_n_outside = (c_vector_n < -1.5) | (1.5 < c_vector_n);
    const int c_vector_p_outside = (c_vector_p < -1.5) | (1.5 < c_vector_p);
    const int c_axial_n_outside = (c_axial_n < -1.5) | (1.5 < c_axial_n);
    const int c_axial_p_outside = (c_axial_p < -1.5) | (1.5 < c_axial_p);
    const int y_n_outside = (y_n < 1.0/10.0) | (1.0 < y_n);
    const int y_p_outside = (y_p < 1.0/100.0) | (9.0/10.0 < y_p);
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.mean_cos = mean_cos;
    c.nk_outside = (uint64_t)g_fermi_outside << 3
        | (uint64_t)c_vector_n_outside << 4
        | (uint64_t)c_vector_p_outside << 5
        | (uint64_t)c_axial_n_outside << 6
        | (uint64_t)c_axial_p_outside << 7
        | (uint64_t)y_n_outside << 8
        | (uint64_t)y_p_outside << 9;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_cross_section_formulas(const spin_flavour_precession_cross_section_fixed *c,
    double e_nu, double cos_scatter, double n_nucleon, double *dsigma_dcos_out, double *sigma_elastic_out,
    double *sigma_transport_out, double *mean_cos_out, double *mfp_out)
{
    const double x8 = e_nu*e_nu;
    const double dsigma_dcos = x8*(c->x0 + c->x1*cos_scatter);  /* nardi2000:9 */
    const double sigma_elastic = x8*c->x2;  /* nardi2000:9.total */
    const double sigma_transport = x8*c->x3;  /* nardi2000:9.total */
    const double mfp = 1.0/(n_nucleon*sigma_elastic);  /* nardi2000:9.mfp */
    *dsigma_dcos_out = dsigma_dcos;
    *sigma_elastic_out = sigma_elastic;
    *sigma_transport_out = sigma_transport;
    *mean_cos_out = c->mean_cos;
    *mfp_out = mfp;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_cross_section_check(const spin_flavour_precession_cross_section_fixed *c,
    double e_nu, double cos_scatter, double n_nucleon)
{
    const int e_nu_outside = (e_nu < 1.0/100.0) | (1000.0 < e_nu);
    const int cos_scatter_outside = (cos_scatter < -1.0) | (1.0 < cos_scatter);
    const int n_nucleon_outside = (n_nucleon < 1.0) | (10000000.0 < n_nucleon);
    return c->nk_outside | (uint64_t)e_nu_outside << 0
        | (uint64_t)cos_scatter_outside << 1
        | (uint64_t)n_nucleon_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_cross_section_passes(const spin_flavour_precession_cross_section_fixed *c,
    double e_nu, double cos_scatter, double n_nucleon)
{
    (void)c;
    const int nk_inside = !(e_nu < 1.0/100.0)
        & !(1000.0 < e_nu)
        & !(cos_scatter < -1.0)
        & !(1.0 < cos_scatter)
        & !(n_nucleon < 1.0)
        & !(10000000.0 < n_nucleon);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_cross_section_loop(size_t nk_n,
    const spin_flavour_precession_cross_section_fixed *nk_fixed, const double *NK_RESTRICT e_nu,
    const double *NK_RESTRICT cos_scatter, const double *NK_RESTRICT n_nucleon, double *NK_RESTRICT dsigma_dcos_out,
    double *NK_RESTRICT sigma_elastic_out, double *NK_RESTRICT sigma_transport_out, double *NK_RESTRICT mean_cos_out,
    double *NK_RESTRICT mfp_out)
{
    const spin_flavour_precession_cross_section_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*8*sizeof(double) > NK_FAR(8);
    NK_LINE double nk_block_dsigma_dcos_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_elastic_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_transport_out[NK_BLOCK];
    NK_LINE double nk_block_mean_cos_out[NK_BLOCK];
    NK_LINE double nk_block_mfp_out[NK_BLOCK];
    const int nk_past = nk_n*8*sizeof(double) > NK_STREAMED && NK_ON_LINE(dsigma_dcos_out)
        && NK_ON_LINE(sigma_elastic_out) && NK_ON_LINE(sigma_transport_out) && NK_ON_LINE(mean_cos_out)
        && NK_ON_LINE(mfp_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 8, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(8) + nk_block) {
            nk_fetch(e_nu, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            nk_fetch(cos_scatter, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            nk_fetch(n_nucleon, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            if (!nk_past) nk_fetch_result(dsigma_dcos_out, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            if (!nk_past) nk_fetch_result(sigma_elastic_out, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            if (!nk_past) nk_fetch_result(sigma_transport_out, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            if (!nk_past) nk_fetch_result(mean_cos_out, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            if (!nk_past) nk_fetch_result(mfp_out, NK_AHEAD(8), NK_FETCHED(1, 8, double));
        }
        double *const nk_dsigma_dcos_out = nk_past ? nk_block_dsigma_dcos_out : dsigma_dcos_out;
        double *const nk_sigma_elastic_out = nk_past ? nk_block_sigma_elastic_out : sigma_elastic_out;
        double *const nk_sigma_transport_out = nk_past ? nk_block_sigma_transport_out : sigma_transport_out;
        double *const nk_mean_cos_out = nk_past ? nk_block_mean_cos_out : mean_cos_out;
        double *const nk_mfp_out = nk_past ? nk_block_mfp_out : mfp_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_cross_section_formulas(&c, e_nu[nk_i], cos_scatter[nk_i], n_nucleon[nk_i],
                &nk_dsigma_dcos_out[nk_i], &nk_sigma_elastic_out[nk_i], &nk_sigma_transport_out[nk_i],
                &nk_mean_cos_out[nk_i], &nk_mfp_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_cross_section_passes(&c, e_nu[nk_i],
                cos_scatter[nk_i], n_nucleon[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_cross_section_check(&c, e_nu[nk_i], cos_scatter[nk_i],
                    n_nucleon[nk_i]);
        }
        if (nk_past) {
            nk_stream(dsigma_dcos_out, nk_block_dsigma_dcos_out, nk_count);
            nk_stream(sigma_elastic_out, nk_block_sigma_elastic_out, nk_count);
            nk_stream(sigma_transport_out, nk_block_sigma_transport_out, nk_count);
            nk_stream(mean_cos_out, nk_block_mean_cos_out, nk_count);
            nk_stream(mfp_out, nk_block_mfp_out, nk_count);
        }
        e_nu += nk_count;
        cos_scatter += nk_count;
        n_nucleon += nk_count;
        dsigma_dcos_out += nk_count;
        sigma_elastic_out += nk_count;
        sigma_transport_out += nk_count;
        mean_cos_out += nk_count;
        mfp_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_cross_section_vary(size_t nk_n, const double *NK_RESTRICT e_nu,
    const double *NK_RESTRICT cos_scatter, const double *NK_RESTRICT n_nucleon, const double *NK_RESTRICT g_fermi,
    const double *NK_RESTRICT c_vector_n, const double *NK_RESTRICT c_vector_p, const double *NK_RESTRICT c_axial_n,
    const double *NK_RESTRICT c_axial_p, const double *NK_RESTRICT y_n, const double *NK_RESTRICT y_p,
    double *NK_RESTRICT dsigma_dcos_out, double *NK_RESTRICT sigma_elastic_out,
    double *NK_RESTRICT sigma_transport_out, double *NK_RESTRICT mean_cos_out, double *NK_RESTRICT mfp_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_cross_section_fixed c = spin_flavour_precession_cross_section_prepare(
            g_fermi[nk_i], c_vector_n[nk_i], c_vector_p[nk_i], c_axial_n[nk_i], c_axial_p[nk_i], y_n[nk_i], y_p[nk_i]);
        spin_flavour_precession_cross_section_formulas(&c, e_nu[nk_i], cos_scatter[nk_i], n_nucleon[nk_i],
            &dsigma_dcos_out[nk_i], &sigma_elastic_out[nk_i], &sigma_transport_out[nk_i], &mean_cos_out[nk_i],
            &mfp_out[nk_i]);
        nk_outside |= spin_flavour_precession_cross_section_check(&c, e_nu[nk_i], cos_scatter[nk_i], n_nucleon[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_cross_section_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_cross_section_loop(nk_n,
        (const spin_flavour_precession_cross_section_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_out[0],
        nk_out[1], nk_out[2], nk_out[3], nk_out[4]);
}

NK_LOOP uint64_t spin_flavour_precession_cross_section_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_cross_section_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4]);
}

NK_RUN(spin_flavour_precession_cross_section_same, spin_flavour_precession_cross_section_elements, double)
NK_RUN(spin_flavour_precession_cross_section_varied, spin_flavour_precession_cross_section_varied_elements, double)

static uint64_t spin_flavour_precession_cross_section_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_cross_section_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_cross_section_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_cross_section(double e_nu, double cos_scatter, double n_nucleon,
    double g_fermi, double c_vector_n, double c_vector_p, double c_axial_n, double c_axial_p, double y_n, double y_p,
    double *dsigma_dcos_out, double *sigma_elastic_out, double *sigma_transport_out, double *mean_cos_out,
    double *mfp_out)
{
    const spin_flavour_precession_cross_section_fixed c = spin_flavour_precession_cross_section_prepare(g_fermi,
        c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p);
    spin_flavour_precession_cross_section_formulas(&c, e_nu, cos_scatter, n_nucleon, dsigma_dcos_out,
        sigma_elastic_out, sigma_transport_out, mean_cos_out, mfp_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_cross_section_outside(double e_nu, double cos_scatter,
    double n_nucleon, double g_fermi, double c_vector_n, double c_vector_p, double c_axial_n, double c_axial_p,
    double y_n, double y_p)
{
    const spin_flavour_precession_cross_section_fixed c = spin_flavour_precession_cross_section_prepare(g_fermi,
        c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p);
    return spin_flavour_precession_cross_section_check(&c, e_nu, cos_scatter, n_nucleon);
}

NK_API uint64_t spin_flavour_precession_cross_section_array(size_t nk_n, const double *e_nu, ptrdiff_t e_nu_stride,
    const double *cos_scatter, ptrdiff_t cos_scatter_stride, const double *n_nucleon, ptrdiff_t n_nucleon_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *c_vector_n, ptrdiff_t c_vector_n_stride,
    const double *c_vector_p, ptrdiff_t c_vector_p_stride, const double *c_axial_n, ptrdiff_t c_axial_n_stride,
    const double *c_axial_p, ptrdiff_t c_axial_p_stride, const double *y_n, ptrdiff_t y_n_stride,
    const double *y_p, ptrdiff_t y_p_stride, double *dsigma_dcos_out, ptrdiff_t dsigma_dcos_out_stride,
    double *sigma_elastic_out, ptrdiff_t sigma_elastic_out_stride,
    double *sigma_transport_out, ptrdiff_t sigma_transport_out_stride,
    double *mean_cos_out, ptrdiff_t mean_cos_out_stride, double *mfp_out, ptrdiff_t mfp_out_stride)
{
    const nk_input nk_in[] = {{e_nu, e_nu_stride}, {cos_scatter, cos_scatter_stride},
        {n_nucleon, n_nucleon_stride}, {g_fermi, g_fermi_stride}, {c_vector_n, c_vector_n_stride},
        {c_vector_p, c_vector_p_stride}, {c_axial_n, c_axial_n_stride}, {c_axial_p, c_axial_p_stride},
        {y_n, y_n_stride}, {y_p, y_p_stride}};
    const nk_output nk_out[] = {{dsigma_dcos_out, dsigma_dcos_out_stride},
        {sigma_elastic_out, sigma_elastic_out_stride}, {sigma_transport_out, sigma_transport_out_stride},
        {mean_cos_out, mean_cos_out_stride}, {mfp_out, mfp_out_stride}};
    const nk_kernel nk_this = {3, 10, 5, spin_flavour_precession_cross_section_run};
    NK_LINE double nk_buffer[15 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_cross_section_fixed c = spin_flavour_precession_cross_section_prepare(*g_fermi,
            *c_vector_n, *c_vector_p, *c_axial_n, *c_axial_p, *y_n, *y_p);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.cross_section in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    float x1;
    float x2;
    float x3;
    float mean_cos;
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_cross_section_f32_fixed;

NK_INLINE spin_flavour_precession_cross_section_f32_fixed spin_flavour_precession_cross_section_f32_prepare(
    float g_fermi, float c_vector_n, float c_vector_p, float c_axial_n, float c_axial_p, float y_n, float y_p)
{
    spin_flavour_precession_cross_section_f32_fixed c;
    const float x4 = g_fermi*g_fermi;
    const float x5 = y_n*(c_vector_n*c_vector_n + 3.0f*(c_axial_n*c_axial_n));
    const float c1_coupling = x5 + y_p*(c_vector_p*c_vector_p + 3.0f*(c_axial_p*c_axial_p));  /* nardi2000:10 */
    const float x6 = y_n*((c_vector_n - c_axial_n)*(c_vector_n + c_axial_n));
    const float c2_coupling = x6 + y_p*((c_vector_p - c_axial_p)*(c_vector_p + c_axial_p));  /* nardi2000:11 */
    const float x7 = 1.0f/8.0f*x4/NK_PI_F;
    const float x0 = x7*c1_coupling;
    const float x1 = x7*c2_coupling;
    const float x2 = 1.0f/4.0f*c1_coupling*x4/NK_PI_F;
    const float x3 = 1.0f/12.0f*x4*(3.0f*c1_coupling - c2_coupling)/NK_PI_F;
    const float mean_cos = 1.0f/3.0f*c2_coupling/c1_coupling;  /* nardi2000:9.total */
    const int g_fermi_outside = (g_fermi < 1.1663e-11f) | (1.1664e-11f < g_fermi);
    const int c_vector_n_outside = (c_vector_n < -3.0f/2.0f) | (3.0f/2.0f < c_vector_n);
    const int c_vector_p_outside = (c_vector_p < -3.0f/2.0f) | (3.0f/2.0f < c_vector_p);
    const int c_axial_n_outside = (c_axial_n < -3.0f/2.0f) | (3.0f/2.0f < c_axial_n);
    const int c_axial_p_outside = (c_axial_p < -3.0f/2.0f) | (3.0f/2.0f < c_axial_p);
    const int y_n_outside = (y_n < 1.0f/10.0f) | (1.0f < y_n);
    const int y_p_outside = (y_p < 1.0f/100.0f) | (9.0f/10.0f < y_p);
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.mean_cos = mean_cos;
    c.nk_outside = (uint32_t)g_fermi_outside << 3
        | (uint32_t)c_vector_n_outside << 4
        | (uint32_t)c_vector_p_outside << 5
        | (uint32_t)c_axial_n_outside << 6
        | (uint32_t)c_axial_p_outside << 7
        | (uint32_t)y_n_outside << 8
        | (uint32_t)y_p_outside << 9;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_cross_section_f32_formulas(
    const spin_flavour_precession_cross_section_f32_fixed *c, float e_nu, float cos_scatter, float n_nucleon,
    float *dsigma_dcos_out, float *sigma_elastic_out, float *sigma_transport_out, float *mean_cos_out, float *mfp_out)
{
    const float x8 = e_nu*e_nu;
    const float dsigma_dcos = x8*(c->x0 + c->x1*cos_scatter);  /* nardi2000:9 */
    const float sigma_elastic = x8*c->x2;  /* nardi2000:9.total */
    const float sigma_transport = x8*c->x3;  /* nardi2000:9.total */
    const float mfp = 1.0f/(n_nucleon*sigma_elastic);  /* nardi2000:9.mfp */
    *dsigma_dcos_out = dsigma_dcos;
    *sigma_elastic_out = sigma_elastic;
    *sigma_transport_out = sigma_transport;
    *mean_cos_out = c->mean_cos;
    *mfp_out = mfp;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_cross_section_f32_check(
    const spin_flavour_precession_cross_section_f32_fixed *c, float e_nu, float cos_scatter, float n_nucleon)
{
    const int e_nu_outside = (e_nu < 1.0f/100.0f) | (1000.0f < e_nu);
    const int cos_scatter_outside = (cos_scatter < -1.0f) | (1.0f < cos_scatter);
    const int n_nucleon_outside = (n_nucleon < 1.0f) | (1e+07f < n_nucleon);
    return c->nk_outside | (uint32_t)e_nu_outside << 0
        | (uint32_t)cos_scatter_outside << 1
        | (uint32_t)n_nucleon_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_cross_section_f32_passes(
    const spin_flavour_precession_cross_section_f32_fixed *c, float e_nu, float cos_scatter, float n_nucleon)
{
    (void)c;
    const int nk_inside = !(e_nu < 1.0f/100.0f)
        & !(1000.0f < e_nu)
        & !(cos_scatter < -1.0f)
        & !(1.0f < cos_scatter)
        & !(n_nucleon < 1.0f)
        & !(1e+07f < n_nucleon);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_cross_section_f32_loop(size_t nk_n,
    const spin_flavour_precession_cross_section_f32_fixed *nk_fixed, const float *NK_RESTRICT e_nu,
    const float *NK_RESTRICT cos_scatter, const float *NK_RESTRICT n_nucleon, float *NK_RESTRICT dsigma_dcos_out,
    float *NK_RESTRICT sigma_elastic_out, float *NK_RESTRICT sigma_transport_out, float *NK_RESTRICT mean_cos_out,
    float *NK_RESTRICT mfp_out)
{
    const spin_flavour_precession_cross_section_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*8*sizeof(float) > NK_FAR(8);
    NK_LINE float nk_block_dsigma_dcos_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_elastic_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_transport_out[NK_BLOCK];
    NK_LINE float nk_block_mean_cos_out[NK_BLOCK];
    NK_LINE float nk_block_mfp_out[NK_BLOCK];
    const int nk_past = nk_n*8*sizeof(float) > NK_STREAMED && NK_ON_LINE(dsigma_dcos_out)
        && NK_ON_LINE(sigma_elastic_out) && NK_ON_LINE(sigma_transport_out) && NK_ON_LINE(mean_cos_out)
        && NK_ON_LINE(mfp_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 8, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(8) + nk_block) {
            nk_fetch_f32(e_nu, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            nk_fetch_f32(cos_scatter, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            nk_fetch_f32(n_nucleon, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            if (!nk_past) nk_fetch_result_f32(dsigma_dcos_out, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            if (!nk_past) nk_fetch_result_f32(sigma_elastic_out, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            if (!nk_past) nk_fetch_result_f32(sigma_transport_out, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            if (!nk_past) nk_fetch_result_f32(mean_cos_out, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            if (!nk_past) nk_fetch_result_f32(mfp_out, NK_AHEAD(8), NK_FETCHED(1, 8, float));
        }
        float *const nk_dsigma_dcos_out = nk_past ? nk_block_dsigma_dcos_out : dsigma_dcos_out;
        float *const nk_sigma_elastic_out = nk_past ? nk_block_sigma_elastic_out : sigma_elastic_out;
        float *const nk_sigma_transport_out = nk_past ? nk_block_sigma_transport_out : sigma_transport_out;
        float *const nk_mean_cos_out = nk_past ? nk_block_mean_cos_out : mean_cos_out;
        float *const nk_mfp_out = nk_past ? nk_block_mfp_out : mfp_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_cross_section_f32_formulas(&c, e_nu[nk_i], cos_scatter[nk_i], n_nucleon[nk_i],
                &nk_dsigma_dcos_out[nk_i], &nk_sigma_elastic_out[nk_i], &nk_sigma_transport_out[nk_i],
                &nk_mean_cos_out[nk_i], &nk_mfp_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_cross_section_f32_passes(&c, e_nu[nk_i],
                cos_scatter[nk_i], n_nucleon[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_cross_section_f32_check(&c, e_nu[nk_i], cos_scatter[nk_i],
                    n_nucleon[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(dsigma_dcos_out, nk_block_dsigma_dcos_out, nk_count);
            nk_stream_f32(sigma_elastic_out, nk_block_sigma_elastic_out, nk_count);
            nk_stream_f32(sigma_transport_out, nk_block_sigma_transport_out, nk_count);
            nk_stream_f32(mean_cos_out, nk_block_mean_cos_out, nk_count);
            nk_stream_f32(mfp_out, nk_block_mfp_out, nk_count);
        }
        e_nu += nk_count;
        cos_scatter += nk_count;
        n_nucleon += nk_count;
        dsigma_dcos_out += nk_count;
        sigma_elastic_out += nk_count;
        sigma_transport_out += nk_count;
        mean_cos_out += nk_count;
        mfp_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_cross_section_f32_vary(size_t nk_n, const float *NK_RESTRICT e_nu,
    const float *NK_RESTRICT cos_scatter, const float *NK_RESTRICT n_nucleon, const float *NK_RESTRICT g_fermi,
    const float *NK_RESTRICT c_vector_n, const float *NK_RESTRICT c_vector_p, const float *NK_RESTRICT c_axial_n,
    const float *NK_RESTRICT c_axial_p, const float *NK_RESTRICT y_n, const float *NK_RESTRICT y_p,
    float *NK_RESTRICT dsigma_dcos_out, float *NK_RESTRICT sigma_elastic_out, float *NK_RESTRICT sigma_transport_out,
    float *NK_RESTRICT mean_cos_out, float *NK_RESTRICT mfp_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_cross_section_f32_fixed c = spin_flavour_precession_cross_section_f32_prepare(
            g_fermi[nk_i], c_vector_n[nk_i], c_vector_p[nk_i], c_axial_n[nk_i], c_axial_p[nk_i], y_n[nk_i], y_p[nk_i]);
        spin_flavour_precession_cross_section_f32_formulas(&c, e_nu[nk_i], cos_scatter[nk_i], n_nucleon[nk_i],
            &dsigma_dcos_out[nk_i], &sigma_elastic_out[nk_i], &sigma_transport_out[nk_i], &mean_cos_out[nk_i],
            &mfp_out[nk_i]);
        nk_outside |= spin_flavour_precession_cross_section_f32_check(&c, e_nu[nk_i], cos_scatter[nk_i],
            n_nucleon[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_cross_section_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_cross_section_f32_loop(nk_n,
        (const spin_flavour_precession_cross_section_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2],
        nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4]);
}

NK_LOOP uint64_t spin_flavour_precession_cross_section_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_cross_section_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4]);
}

NK_RUN(spin_flavour_precession_cross_section_f32_same, spin_flavour_precession_cross_section_f32_elements, float)
NK_RUN(spin_flavour_precession_cross_section_f32_varied, spin_flavour_precession_cross_section_f32_varied_elements, float)

static uint64_t spin_flavour_precession_cross_section_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_cross_section_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_cross_section_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_cross_section_f32(float e_nu, float cos_scatter, float n_nucleon,
    float g_fermi, float c_vector_n, float c_vector_p, float c_axial_n, float c_axial_p, float y_n, float y_p,
    float *dsigma_dcos_out, float *sigma_elastic_out, float *sigma_transport_out, float *mean_cos_out, float *mfp_out)
{
    const spin_flavour_precession_cross_section_f32_fixed c = spin_flavour_precession_cross_section_f32_prepare(
        g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p);
    spin_flavour_precession_cross_section_f32_formulas(&c, e_nu, cos_scatter, n_nucleon, dsigma_dcos_out,
        sigma_elastic_out, sigma_transport_out, mean_cos_out, mfp_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_cross_section_f32_outside(float e_nu, float cos_scatter,
    float n_nucleon, float g_fermi, float c_vector_n, float c_vector_p, float c_axial_n, float c_axial_p, float y_n,
    float y_p)
{
    const spin_flavour_precession_cross_section_f32_fixed c = spin_flavour_precession_cross_section_f32_prepare(
        g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p);
    return spin_flavour_precession_cross_section_f32_check(&c, e_nu, cos_scatter, n_nucleon);
}

NK_API uint64_t spin_flavour_precession_cross_section_f32_array(size_t nk_n, const float *e_nu, ptrdiff_t e_nu_stride,
    const float *cos_scatter, ptrdiff_t cos_scatter_stride, const float *n_nucleon, ptrdiff_t n_nucleon_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *c_vector_n, ptrdiff_t c_vector_n_stride,
    const float *c_vector_p, ptrdiff_t c_vector_p_stride, const float *c_axial_n, ptrdiff_t c_axial_n_stride,
    const float *c_axial_p, ptrdiff_t c_axial_p_stride, const float *y_n, ptrdiff_t y_n_stride,
    const float *y_p, ptrdiff_t y_p_stride, float *dsigma_dcos_out, ptrdiff_t dsigma_dcos_out_stride,
    float *sigma_elastic_out, ptrdiff_t sigma_elastic_out_stride,
    float *sigma_transport_out, ptrdiff_t sigma_transport_out_stride,
    float *mean_cos_out, ptrdiff_t mean_cos_out_stride, float *mfp_out, ptrdiff_t mfp_out_stride)
{
    const nk_input_f32 nk_in[] = {{e_nu, e_nu_stride}, {cos_scatter, cos_scatter_stride},
        {n_nucleon, n_nucleon_stride}, {g_fermi, g_fermi_stride}, {c_vector_n, c_vector_n_stride},
        {c_vector_p, c_vector_p_stride}, {c_axial_n, c_axial_n_stride}, {c_axial_p, c_axial_p_stride},
        {y_n, y_n_stride}, {y_p, y_p_stride}};
    const nk_output_f32 nk_out[] = {{dsigma_dcos_out, dsigma_dcos_out_stride},
        {sigma_elastic_out, sigma_elastic_out_stride}, {sigma_transport_out, sigma_transport_out_stride},
        {mean_cos_out, mean_cos_out_stride}, {mfp_out, mfp_out_stride}};
    const nk_kernel_f32 nk_this = {3, 10, 5, spin_flavour_precession_cross_section_f32_run};
    NK_LINE float nk_buffer[15 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_cross_section_f32_fixed c = spin_flavour_precession_cross_section_f32_prepare(
            *g_fermi, *c_vector_n, *c_vector_p, *c_axial_n, *c_axial_p, *y_n, *y_p);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.cross_section_coefficients
 *
 * C_1 and C_2 from couplings and abundances.
 *
 * Equation  nardi2000:10 isotropic coefficient: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Equation  nardi2000:11 cosine coefficient: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  c_vector_n [1] from -1.5 to 1.5: vector coupling of neutrons
 * Variable  c_vector_p [1] from -1.5 to 1.5: vector coupling of protons
 * Variable  c_axial_n [1] from -1.5 to 1.5: axial coupling of neutrons
 * Variable  c_axial_p [1] from -1.5 to 1.5: axial coupling of protons
 * Variable  y_n [1] from 0.1 to 1: neutrons per baryon
 * Variable  y_p [1] from 0.01 to 0.9: protons per baryon
 * Output    c1_coupling [1]: isotropic coefficient (nardi2000:10)
 * Output    c2_coupling [1]: coefficient of the cosine (nardi2000:11)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   65cadfbb86845816
 */
/* What depends on parameters alone. */
typedef struct {
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_cross_section_coefficients_fixed;

NK_INLINE spin_flavour_precession_cross_section_coefficients_fixed spin_flavour_precession_cross_section_coefficients_prepare(
    void)
{
    spin_flavour_precession_cross_section_coefficients_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_cross_section_coefficients_formulas(
    const spin_flavour_precession_cross_section_coefficients_fixed *c, double c_vector_n, double c_vector_p,
    double c_axial_n, double c_axial_p, double y_n, double y_p, double *c1_coupling_out, double *c2_coupling_out)
{
    (void)c;
    const double x0 = y_n*(c_vector_n*c_vector_n + 3.0*(c_axial_n*c_axial_n));
    const double c1_coupling = x0 + y_p*(c_vector_p*c_vector_p + 3.0*(c_axial_p*c_axial_p));  /* nardi2000:10 */
    const double x1 = y_n*((c_vector_n - c_axial_n)*(c_vector_n + c_axial_n));
    const double c2_coupling = x1 + y_p*((c_vector_p - c_axial_p)*(c_vector_p + c_axial_p));  /* nardi2000:11 */
    *c1_coupling_out = c1_coupling;
    *c2_coupling_out = c2_coupling;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_cross_section_coefficients_check(
    const spin_flavour_precession_cross_section_coefficients_fixed *c, double c_vector_n, double c_vector_p,
    double c_axial_n, double c_axial_p, double y_n, double y_p)
{
    const int c_vector_n_outside = (c_vector_n < -1.5) | (1.5 < c_vector_n);
    const int c_vector_p_outside = (c_vector_p < -1.5) | (1.5 < c_vector_p);
    const int c_axial_n_outside = (c_axial_n < -1.5) | (1.5 < c_axial_n);
    const int c_axial_p_outside = (c_axial_p < -1.5) | (1.5 < c_axial_p);
    const int y_n_outside = (y_n < 1.0/10.0) | (1.0 < y_n);
    const int y_p_outside = (y_p < 1.0/100.0) | (9.0/10.0 < y_p);
    return c->nk_outside | (uint64_t)c_vector_n_outside << 0
        | (uint64_t)c_vector_p_outside << 1
        | (uint64_t)c_axial_n_outside << 2
        | (uint64_t)c_axial_p_outside << 3
        | (uint64_t)y_n_outside << 4
        | (uint64_t)y_p_outside << 5;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_cross_section_coefficients_passes(
    const spin_flavour_precession_cross_section_coefficients_fixed *c, double c_vector_n, double c_vector_p,
    double c_axial_n, double c_axial_p, double y_n, double y_p)
{
    (void)c;
    const int nk_inside = !(c_vector_n < -1.5)
        & !(1.5 < c_vector_n)
        & !(c_vector_p < -1.5)
        & !(1.5 < c_vector_p)
        & !(c_axial_n < -1.5)
        & !(1.5 < c_axial_n)
        & !(c_axial_p < -1.5)
        & !(1.5 < c_axial_p)
        & !(y_n < 1.0/10.0)
        & !(1.0 < y_n)
        & !(y_p < 1.0/100.0)
        & !(9.0/10.0 < y_p);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_cross_section_coefficients_loop(size_t nk_n,
    const spin_flavour_precession_cross_section_coefficients_fixed *nk_fixed, const double *NK_RESTRICT c_vector_n,
    const double *NK_RESTRICT c_vector_p, const double *NK_RESTRICT c_axial_n, const double *NK_RESTRICT c_axial_p,
    const double *NK_RESTRICT y_n, const double *NK_RESTRICT y_p, double *NK_RESTRICT c1_coupling_out,
    double *NK_RESTRICT c2_coupling_out)
{
    const spin_flavour_precession_cross_section_coefficients_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*8*sizeof(double) > NK_FAR(8);
    NK_LINE double nk_block_c1_coupling_out[NK_BLOCK];
    NK_LINE double nk_block_c2_coupling_out[NK_BLOCK];
    const int nk_past = nk_n*8*sizeof(double) > NK_STREAMED && NK_ON_LINE(c1_coupling_out)
        && NK_ON_LINE(c2_coupling_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 8, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(8) + nk_block) {
            nk_fetch(c_vector_n, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            nk_fetch(c_vector_p, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            nk_fetch(c_axial_n, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            nk_fetch(c_axial_p, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            nk_fetch(y_n, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            nk_fetch(y_p, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            if (!nk_past) nk_fetch_result(c1_coupling_out, NK_AHEAD(8), NK_FETCHED(1, 8, double));
            if (!nk_past) nk_fetch_result(c2_coupling_out, NK_AHEAD(8), NK_FETCHED(1, 8, double));
        }
        double *const nk_c1_coupling_out = nk_past ? nk_block_c1_coupling_out : c1_coupling_out;
        double *const nk_c2_coupling_out = nk_past ? nk_block_c2_coupling_out : c2_coupling_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_cross_section_coefficients_formulas(&c, c_vector_n[nk_i], c_vector_p[nk_i],
                c_axial_n[nk_i], c_axial_p[nk_i], y_n[nk_i], y_p[nk_i], &nk_c1_coupling_out[nk_i],
                &nk_c2_coupling_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_cross_section_coefficients_passes(&c,
                c_vector_n[nk_i], c_vector_p[nk_i], c_axial_n[nk_i], c_axial_p[nk_i], y_n[nk_i], y_p[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_cross_section_coefficients_check(&c, c_vector_n[nk_i],
                    c_vector_p[nk_i], c_axial_n[nk_i], c_axial_p[nk_i], y_n[nk_i], y_p[nk_i]);
        }
        if (nk_past) {
            nk_stream(c1_coupling_out, nk_block_c1_coupling_out, nk_count);
            nk_stream(c2_coupling_out, nk_block_c2_coupling_out, nk_count);
        }
        c_vector_n += nk_count;
        c_vector_p += nk_count;
        c_axial_n += nk_count;
        c_axial_p += nk_count;
        y_n += nk_count;
        y_p += nk_count;
        c1_coupling_out += nk_count;
        c2_coupling_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t spin_flavour_precession_cross_section_coefficients_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_cross_section_coefficients_loop(nk_n,
        (const spin_flavour_precession_cross_section_coefficients_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2],
        nk_in[3], nk_in[4], nk_in[5], nk_out[0], nk_out[1]);
}

NK_RUN(spin_flavour_precession_cross_section_coefficients_run, spin_flavour_precession_cross_section_coefficients_elements, double)

NK_API NK_DEVICE void spin_flavour_precession_cross_section_coefficients(double c_vector_n, double c_vector_p,
    double c_axial_n, double c_axial_p, double y_n, double y_p, double *c1_coupling_out, double *c2_coupling_out)
{
    const spin_flavour_precession_cross_section_coefficients_fixed c = spin_flavour_precession_cross_section_coefficients_prepare();
    spin_flavour_precession_cross_section_coefficients_formulas(&c, c_vector_n, c_vector_p, c_axial_n, c_axial_p,
        y_n, y_p, c1_coupling_out, c2_coupling_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_cross_section_coefficients_outside(double c_vector_n,
    double c_vector_p, double c_axial_n, double c_axial_p, double y_n, double y_p)
{
    const spin_flavour_precession_cross_section_coefficients_fixed c = spin_flavour_precession_cross_section_coefficients_prepare();
    return spin_flavour_precession_cross_section_coefficients_check(&c, c_vector_n, c_vector_p, c_axial_n,
        c_axial_p, y_n, y_p);
}

NK_API uint64_t spin_flavour_precession_cross_section_coefficients_array(size_t nk_n,
    const double *c_vector_n, ptrdiff_t c_vector_n_stride, const double *c_vector_p, ptrdiff_t c_vector_p_stride,
    const double *c_axial_n, ptrdiff_t c_axial_n_stride, const double *c_axial_p, ptrdiff_t c_axial_p_stride,
    const double *y_n, ptrdiff_t y_n_stride, const double *y_p, ptrdiff_t y_p_stride,
    double *c1_coupling_out, ptrdiff_t c1_coupling_out_stride,
    double *c2_coupling_out, ptrdiff_t c2_coupling_out_stride)
{
    const nk_input nk_in[] = {{c_vector_n, c_vector_n_stride}, {c_vector_p, c_vector_p_stride},
        {c_axial_n, c_axial_n_stride}, {c_axial_p, c_axial_p_stride}, {y_n, y_n_stride}, {y_p, y_p_stride}};
    const nk_output nk_out[] = {{c1_coupling_out, c1_coupling_out_stride},
        {c2_coupling_out, c2_coupling_out_stride}};
    const nk_kernel nk_this = {6, 6, 2, spin_flavour_precession_cross_section_coefficients_run};
    NK_LINE double nk_buffer[8 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_cross_section_coefficients_fixed c = spin_flavour_precession_cross_section_coefficients_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.cross_section_coefficients in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_cross_section_coefficients_f32_fixed;

NK_INLINE spin_flavour_precession_cross_section_coefficients_f32_fixed spin_flavour_precession_cross_section_coefficients_f32_prepare(
    void)
{
    spin_flavour_precession_cross_section_coefficients_f32_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_cross_section_coefficients_f32_formulas(
    const spin_flavour_precession_cross_section_coefficients_f32_fixed *c, float c_vector_n, float c_vector_p,
    float c_axial_n, float c_axial_p, float y_n, float y_p, float *c1_coupling_out, float *c2_coupling_out)
{
    (void)c;
    const float x0 = y_n*(c_vector_n*c_vector_n + 3.0f*(c_axial_n*c_axial_n));
    const float c1_coupling = x0 + y_p*(c_vector_p*c_vector_p + 3.0f*(c_axial_p*c_axial_p));  /* nardi2000:10 */
    const float x1 = y_n*((c_vector_n - c_axial_n)*(c_vector_n + c_axial_n));
    const float c2_coupling = x1 + y_p*((c_vector_p - c_axial_p)*(c_vector_p + c_axial_p));  /* nardi2000:11 */
    *c1_coupling_out = c1_coupling;
    *c2_coupling_out = c2_coupling;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_cross_section_coefficients_f32_check(
    const spin_flavour_precession_cross_section_coefficients_f32_fixed *c, float c_vector_n, float c_vector_p,
    float c_axial_n, float c_axial_p, float y_n, float y_p)
{
    const int c_vector_n_outside = (c_vector_n < -3.0f/2.0f) | (3.0f/2.0f < c_vector_n);
    const int c_vector_p_outside = (c_vector_p < -3.0f/2.0f) | (3.0f/2.0f < c_vector_p);
    const int c_axial_n_outside = (c_axial_n < -3.0f/2.0f) | (3.0f/2.0f < c_axial_n);
    const int c_axial_p_outside = (c_axial_p < -3.0f/2.0f) | (3.0f/2.0f < c_axial_p);
    const int y_n_outside = (y_n < 1.0f/10.0f) | (1.0f < y_n);
    const int y_p_outside = (y_p < 1.0f/100.0f) | (9.0f/10.0f < y_p);
    return c->nk_outside | (uint32_t)c_vector_n_outside << 0
        | (uint32_t)c_vector_p_outside << 1
        | (uint32_t)c_axial_n_outside << 2
        | (uint32_t)c_axial_p_outside << 3
        | (uint32_t)y_n_outside << 4
        | (uint32_t)y_p_outside << 5;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_cross_section_coefficients_f32_passes(
    const spin_flavour_precession_cross_section_coefficients_f32_fixed *c, float c_vector_n, float c_vector_p,
    float c_axial_n, float c_axial_p, float y_n, float y_p)
{
    (void)c;
    const int nk_inside = !(c_vector_n < -3.0f/2.0f)
        & !(3.0f/2.0f < c_vector_n)
        & !(c_vector_p < -3.0f/2.0f)
        & !(3.0f/2.0f < c_vector_p)
        & !(c_axial_n < -3.0f/2.0f)
        & !(3.0f/2.0f < c_axial_n)
        & !(c_axial_p < -3.0f/2.0f)
        & !(3.0f/2.0f < c_axial_p)
        & !(y_n < 1.0f/10.0f)
        & !(1.0f < y_n)
        & !(y_p < 1.0f/100.0f)
        & !(9.0f/10.0f < y_p);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_cross_section_coefficients_f32_loop(size_t nk_n,
    const spin_flavour_precession_cross_section_coefficients_f32_fixed *nk_fixed, const float *NK_RESTRICT c_vector_n,
    const float *NK_RESTRICT c_vector_p, const float *NK_RESTRICT c_axial_n, const float *NK_RESTRICT c_axial_p,
    const float *NK_RESTRICT y_n, const float *NK_RESTRICT y_p, float *NK_RESTRICT c1_coupling_out,
    float *NK_RESTRICT c2_coupling_out)
{
    const spin_flavour_precession_cross_section_coefficients_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*8*sizeof(float) > NK_FAR(8);
    NK_LINE float nk_block_c1_coupling_out[NK_BLOCK];
    NK_LINE float nk_block_c2_coupling_out[NK_BLOCK];
    const int nk_past = nk_n*8*sizeof(float) > NK_STREAMED && NK_ON_LINE(c1_coupling_out)
        && NK_ON_LINE(c2_coupling_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 8, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(8) + nk_block) {
            nk_fetch_f32(c_vector_n, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            nk_fetch_f32(c_vector_p, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            nk_fetch_f32(c_axial_n, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            nk_fetch_f32(c_axial_p, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            nk_fetch_f32(y_n, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            nk_fetch_f32(y_p, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            if (!nk_past) nk_fetch_result_f32(c1_coupling_out, NK_AHEAD(8), NK_FETCHED(1, 8, float));
            if (!nk_past) nk_fetch_result_f32(c2_coupling_out, NK_AHEAD(8), NK_FETCHED(1, 8, float));
        }
        float *const nk_c1_coupling_out = nk_past ? nk_block_c1_coupling_out : c1_coupling_out;
        float *const nk_c2_coupling_out = nk_past ? nk_block_c2_coupling_out : c2_coupling_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_cross_section_coefficients_f32_formulas(&c, c_vector_n[nk_i], c_vector_p[nk_i],
                c_axial_n[nk_i], c_axial_p[nk_i], y_n[nk_i], y_p[nk_i], &nk_c1_coupling_out[nk_i],
                &nk_c2_coupling_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_cross_section_coefficients_f32_passes(&c,
                c_vector_n[nk_i], c_vector_p[nk_i], c_axial_n[nk_i], c_axial_p[nk_i], y_n[nk_i], y_p[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_cross_section_coefficients_f32_check(&c, c_vector_n[nk_i],
                    c_vector_p[nk_i], c_axial_n[nk_i], c_axial_p[nk_i], y_n[nk_i], y_p[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(c1_coupling_out, nk_block_c1_coupling_out, nk_count);
            nk_stream_f32(c2_coupling_out, nk_block_c2_coupling_out, nk_count);
        }
        c_vector_n += nk_count;
        c_vector_p += nk_count;
        c_axial_n += nk_count;
        c_axial_p += nk_count;
        y_n += nk_count;
        y_p += nk_count;
        c1_coupling_out += nk_count;
        c2_coupling_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t spin_flavour_precession_cross_section_coefficients_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_cross_section_coefficients_f32_loop(nk_n,
        (const spin_flavour_precession_cross_section_coefficients_f32_fixed *)nk_fixed, nk_in[0], nk_in[1],
        nk_in[2], nk_in[3], nk_in[4], nk_in[5], nk_out[0], nk_out[1]);
}

NK_RUN(spin_flavour_precession_cross_section_coefficients_f32_run, spin_flavour_precession_cross_section_coefficients_f32_elements, float)

NK_API NK_DEVICE void spin_flavour_precession_cross_section_coefficients_f32(float c_vector_n, float c_vector_p,
    float c_axial_n, float c_axial_p, float y_n, float y_p, float *c1_coupling_out, float *c2_coupling_out)
{
    const spin_flavour_precession_cross_section_coefficients_f32_fixed c = spin_flavour_precession_cross_section_coefficients_f32_prepare();
    spin_flavour_precession_cross_section_coefficients_f32_formulas(&c, c_vector_n, c_vector_p, c_axial_n,
        c_axial_p, y_n, y_p, c1_coupling_out, c2_coupling_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_cross_section_coefficients_f32_outside(float c_vector_n,
    float c_vector_p, float c_axial_n, float c_axial_p, float y_n, float y_p)
{
    const spin_flavour_precession_cross_section_coefficients_f32_fixed c = spin_flavour_precession_cross_section_coefficients_f32_prepare();
    return spin_flavour_precession_cross_section_coefficients_f32_check(&c, c_vector_n, c_vector_p, c_axial_n,
        c_axial_p, y_n, y_p);
}

NK_API uint64_t spin_flavour_precession_cross_section_coefficients_f32_array(size_t nk_n,
    const float *c_vector_n, ptrdiff_t c_vector_n_stride, const float *c_vector_p, ptrdiff_t c_vector_p_stride,
    const float *c_axial_n, ptrdiff_t c_axial_n_stride, const float *c_axial_p, ptrdiff_t c_axial_p_stride,
    const float *y_n, ptrdiff_t y_n_stride, const float *y_p, ptrdiff_t y_p_stride,
    float *c1_coupling_out, ptrdiff_t c1_coupling_out_stride, float *c2_coupling_out, ptrdiff_t c2_coupling_out_stride)
{
    const nk_input_f32 nk_in[] = {{c_vector_n, c_vector_n_stride}, {c_vector_p, c_vector_p_stride},
        {c_axial_n, c_axial_n_stride}, {c_axial_p, c_axial_p_stride}, {y_n, y_n_stride}, {y_p, y_p_stride}};
    const nk_output_f32 nk_out[] = {{c1_coupling_out, c1_coupling_out_stride},
        {c2_coupling_out, c2_coupling_out_stride}};
    const nk_kernel_f32 nk_this = {6, 6, 2, spin_flavour_precession_cross_section_coefficients_f32_run};
    NK_LINE float nk_buffer[8 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_cross_section_coefficients_f32_fixed c = spin_flavour_precession_cross_section_coefficients_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.crossing
 *
 * Adiabaticity and conversion probability from the transition energy mu B and the gradient of the potential.
 *
 * Equation  nardi2000:5.gamma adiabaticity: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Equation  nardi2000:5 conversion probability: arranged form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  mu_b [MeV] from 1e-14 to 1e-08: transition moment times transverse field
 * Variable  slope_v [MeV^2] from 1e-26 to 1e-18: gradient of the potential at the resonance
 * Output    gamma_ad [1]: adiabaticity at the resonance (nardi2000:5.gamma)
 * Output    p_conv [1]: conversion probability at one crossing (nardi2000:5)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   c880726cdf5831ad
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_crossing_fixed;

NK_INLINE spin_flavour_precession_crossing_fixed spin_flavour_precession_crossing_prepare(void)
{
    spin_flavour_precession_crossing_fixed c;
    const double x0 = -(0.5*NK_PI);
    c.x0 = x0;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_crossing_part1(const spin_flavour_precession_crossing_fixed *c, double mu_b,
    double slope_v, double *gamma_ad_out, double *x1_out)
{
    const double gamma_ad = mu_b*mu_b*4.0/slope_v;  /* nardi2000:5.gamma */
    const double x2 = gamma_ad*c->x0;
    *gamma_ad_out = gamma_ad;
    *x1_out = x2;
}

NK_INLINE void spin_flavour_precession_crossing_part2(const spin_flavour_precession_crossing_fixed *c, double gamma_ad,
    double x1, double *gamma_ad_out, double *p_conv_out)
{
    (void)c;
    const double p_conv = -x1;  /* nardi2000:5 */
    *gamma_ad_out = gamma_ad;
    *p_conv_out = p_conv;
}

NK_INLINE void spin_flavour_precession_crossing_formulas(const spin_flavour_precession_crossing_fixed *c, double mu_b,
    double slope_v, double *gamma_ad_out, double *p_conv_out)
{
    double gamma_ad, x1;
    spin_flavour_precession_crossing_part1(c, mu_b, slope_v, &gamma_ad, &x1);
    x1 = nk_expm1_near(x1);
    spin_flavour_precession_crossing_part2(c, gamma_ad, x1, gamma_ad_out, p_conv_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_crossing_check(const spin_flavour_precession_crossing_fixed *c, double mu_b,
    double slope_v)
{
    const int mu_b_outside = (mu_b < 1.0/100000000000000.0) | (1.0/100000000.0 < mu_b);
    const int slope_v_outside = (slope_v < 1e-26) | (1e-18 < slope_v);
    return c->nk_outside | (uint64_t)mu_b_outside << 0
        | (uint64_t)slope_v_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_crossing_passes(const spin_flavour_precession_crossing_fixed *c,
    double mu_b, double slope_v)
{
    (void)c;
    const int nk_inside = !(mu_b < 1.0/100000000000000.0)
        & !(1.0/100000000.0 < mu_b)
        & !(slope_v < 1e-26)
        & !(1e-18 < slope_v);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_crossing_loop(size_t nk_n,
    const spin_flavour_precession_crossing_fixed *nk_fixed, const double *NK_RESTRICT mu_b,
    const double *NK_RESTRICT slope_v, double *NK_RESTRICT gamma_ad_out, double *NK_RESTRICT p_conv_out)
{
    const spin_flavour_precession_crossing_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x1[NK_BLOCK];
    const int nk_far = nk_n*4*sizeof(double) > NK_FAR(4);
    NK_LINE double nk_block_gamma_ad_out[NK_BLOCK];
    NK_LINE double nk_block_p_conv_out[NK_BLOCK];
    const int nk_past = nk_n*4*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(gamma_ad_out) && NK_ON_LINE(p_conv_out);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 4, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(4) + nk_block) {
            nk_fetch(mu_b, NK_AHEAD(4), NK_FETCHED(2, 4, double));
            nk_fetch(slope_v, NK_AHEAD(4), NK_FETCHED(2, 4, double));
            if (!nk_past) nk_fetch_result(gamma_ad_out, NK_AHEAD(4), NK_FETCHED(2, 4, double));
            if (!nk_past) nk_fetch_result(p_conv_out, NK_AHEAD(4), NK_FETCHED(2, 4, double));
        }
        double *const nk_gamma_ad_out = nk_past ? nk_block_gamma_ad_out : gamma_ad_out;
        double *const nk_p_conv_out = nk_past ? nk_block_p_conv_out : p_conv_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_crossing_part1(&c, mu_b[nk_i], slope_v[nk_i], &nk_gamma_ad_out[nk_i], &x1[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_crossing_passes(&c, mu_b[nk_i], slope_v[nk_i]));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x1[nk_i] = nk_expm1_near(x1[nk_i]);
            spin_flavour_precession_crossing_part2(&c, nk_gamma_ad_out[nk_i], x1[nk_i], &nk_gamma_ad_out[nk_i],
                &nk_p_conv_out[nk_i]);
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_crossing_check(&c, mu_b[nk_i], slope_v[nk_i]);
        }
        if (nk_past) {
            nk_stream(gamma_ad_out, nk_block_gamma_ad_out, nk_count);
            nk_stream(p_conv_out, nk_block_p_conv_out, nk_count);
        }
        mu_b += nk_count;
        slope_v += nk_count;
        gamma_ad_out += nk_count;
        p_conv_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t spin_flavour_precession_crossing_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_crossing_loop(nk_n, (const spin_flavour_precession_crossing_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_out[0], nk_out[1]);
}

NK_RUN(spin_flavour_precession_crossing_run, spin_flavour_precession_crossing_elements, double)

NK_API NK_DEVICE void spin_flavour_precession_crossing(double mu_b, double slope_v, double *gamma_ad_out,
    double *p_conv_out)
{
    const spin_flavour_precession_crossing_fixed c = spin_flavour_precession_crossing_prepare();
    spin_flavour_precession_crossing_formulas(&c, mu_b, slope_v, gamma_ad_out, p_conv_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_crossing_outside(double mu_b, double slope_v)
{
    const spin_flavour_precession_crossing_fixed c = spin_flavour_precession_crossing_prepare();
    return spin_flavour_precession_crossing_check(&c, mu_b, slope_v);
}

NK_API uint64_t spin_flavour_precession_crossing_array(size_t nk_n, const double *mu_b, ptrdiff_t mu_b_stride,
    const double *slope_v, ptrdiff_t slope_v_stride, double *gamma_ad_out, ptrdiff_t gamma_ad_out_stride,
    double *p_conv_out, ptrdiff_t p_conv_out_stride)
{
    const nk_input nk_in[] = {{mu_b, mu_b_stride}, {slope_v, slope_v_stride}};
    const nk_output nk_out[] = {{gamma_ad_out, gamma_ad_out_stride}, {p_conv_out, p_conv_out_stride}};
    const nk_kernel nk_this = {2, 2, 2, spin_flavour_precession_crossing_run};
    NK_LINE double nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_crossing_fixed c = spin_flavour_precession_crossing_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.crossing in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_crossing_f32_fixed;

NK_INLINE spin_flavour_precession_crossing_f32_fixed spin_flavour_precession_crossing_f32_prepare(void)
{
    spin_flavour_precession_crossing_f32_fixed c;
    const float x0 = -(1.0f/2.0f*NK_PI_F);
    c.x0 = x0;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_crossing_f32_part1(const spin_flavour_precession_crossing_f32_fixed *c,
    float mu_b, float slope_v, float *gamma_ad_out, float *x1_out)
{
    const float gamma_ad = mu_b*mu_b*4.0f/slope_v;  /* nardi2000:5.gamma */
    const float x2 = gamma_ad*c->x0;
    *gamma_ad_out = gamma_ad;
    *x1_out = nk_max_f32(x2, -20.0f);
}

NK_INLINE void spin_flavour_precession_crossing_f32_part2(const spin_flavour_precession_crossing_f32_fixed *c,
    float gamma_ad, float x1, float *gamma_ad_out, float *p_conv_out)
{
    (void)c;
    const float p_conv = -x1;  /* nardi2000:5 */
    *gamma_ad_out = gamma_ad;
    *p_conv_out = p_conv;
}

NK_INLINE void spin_flavour_precession_crossing_f32_formulas(const spin_flavour_precession_crossing_f32_fixed *c,
    float mu_b, float slope_v, float *gamma_ad_out, float *p_conv_out)
{
    float gamma_ad, x1;
    spin_flavour_precession_crossing_f32_part1(c, mu_b, slope_v, &gamma_ad, &x1);
    x1 = nk_expm1f(x1);
    spin_flavour_precession_crossing_f32_part2(c, gamma_ad, x1, gamma_ad_out, p_conv_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_crossing_f32_check(const spin_flavour_precession_crossing_f32_fixed *c,
    float mu_b, float slope_v)
{
    const int mu_b_outside = (mu_b < 1e-14f) | (1e-08f < mu_b);
    const int slope_v_outside = (slope_v < 1e-26f) | (1e-18f < slope_v);
    return c->nk_outside | (uint32_t)mu_b_outside << 0
        | (uint32_t)slope_v_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_crossing_f32_passes(const spin_flavour_precession_crossing_f32_fixed *c,
    float mu_b, float slope_v)
{
    (void)c;
    const int nk_inside = !(mu_b < 1e-14f)
        & !(1e-08f < mu_b)
        & !(slope_v < 1e-26f)
        & !(1e-18f < slope_v);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_crossing_f32_loop(size_t nk_n,
    const spin_flavour_precession_crossing_f32_fixed *nk_fixed, const float *NK_RESTRICT mu_b,
    const float *NK_RESTRICT slope_v, float *NK_RESTRICT gamma_ad_out, float *NK_RESTRICT p_conv_out)
{
    const spin_flavour_precession_crossing_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x1[NK_BLOCK];
    const int nk_far = nk_n*4*sizeof(float) > NK_FAR(4);
    NK_LINE float nk_block_gamma_ad_out[NK_BLOCK];
    NK_LINE float nk_block_p_conv_out[NK_BLOCK];
    const int nk_past = nk_n*4*sizeof(float) > 2*NK_STREAMED && NK_ON_LINE(gamma_ad_out) && NK_ON_LINE(p_conv_out);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 4, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(4) + nk_block) {
            nk_fetch_f32(mu_b, NK_AHEAD(4), NK_FETCHED(2, 4, float));
            nk_fetch_f32(slope_v, NK_AHEAD(4), NK_FETCHED(2, 4, float));
            if (!nk_past) nk_fetch_result_f32(gamma_ad_out, NK_AHEAD(4), NK_FETCHED(2, 4, float));
            if (!nk_past) nk_fetch_result_f32(p_conv_out, NK_AHEAD(4), NK_FETCHED(2, 4, float));
        }
        float *const nk_gamma_ad_out = nk_past ? nk_block_gamma_ad_out : gamma_ad_out;
        float *const nk_p_conv_out = nk_past ? nk_block_p_conv_out : p_conv_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_crossing_f32_part1(&c, mu_b[nk_i], slope_v[nk_i], &nk_gamma_ad_out[nk_i],
                &x1[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_crossing_f32_passes(&c, mu_b[nk_i], slope_v[nk_i]));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x1[nk_i] = nk_expm1f(x1[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_crossing_f32_part2(&c, nk_gamma_ad_out[nk_i], x1[nk_i], &nk_gamma_ad_out[nk_i],
                &nk_p_conv_out[nk_i]);
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_crossing_f32_check(&c, mu_b[nk_i], slope_v[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(gamma_ad_out, nk_block_gamma_ad_out, nk_count);
            nk_stream_f32(p_conv_out, nk_block_p_conv_out, nk_count);
        }
        mu_b += nk_count;
        slope_v += nk_count;
        gamma_ad_out += nk_count;
        p_conv_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t spin_flavour_precession_crossing_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_crossing_f32_loop(nk_n,
        (const spin_flavour_precession_crossing_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_out[0], nk_out[1]);
}

NK_RUN(spin_flavour_precession_crossing_f32_run, spin_flavour_precession_crossing_f32_elements, float)

NK_API NK_DEVICE void spin_flavour_precession_crossing_f32(float mu_b, float slope_v, float *gamma_ad_out,
    float *p_conv_out)
{
    const spin_flavour_precession_crossing_f32_fixed c = spin_flavour_precession_crossing_f32_prepare();
    spin_flavour_precession_crossing_f32_formulas(&c, mu_b, slope_v, gamma_ad_out, p_conv_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_crossing_f32_outside(float mu_b, float slope_v)
{
    const spin_flavour_precession_crossing_f32_fixed c = spin_flavour_precession_crossing_f32_prepare();
    return spin_flavour_precession_crossing_f32_check(&c, mu_b, slope_v);
}

NK_API uint64_t spin_flavour_precession_crossing_f32_array(size_t nk_n, const float *mu_b, ptrdiff_t mu_b_stride,
    const float *slope_v, ptrdiff_t slope_v_stride, float *gamma_ad_out, ptrdiff_t gamma_ad_out_stride,
    float *p_conv_out, ptrdiff_t p_conv_out_stride)
{
    const nk_input_f32 nk_in[] = {{mu_b, mu_b_stride}, {slope_v, slope_v_stride}};
    const nk_output_f32 nk_out[] = {{gamma_ad_out, gamma_ad_out_stride}, {p_conv_out, p_conv_out_stride}};
    const nk_kernel_f32 nk_this = {2, 2, 2, spin_flavour_precession_crossing_f32_run};
    NK_LINE float nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_crossing_f32_fixed c = spin_flavour_precession_crossing_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.dipole_field
 *
 * Components and modulus of the decentred dipole's field on a sphere.
 *
 * Equation  nardi2000:t-dipole dipole field: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Equation  nardi2000:t-dipole.modulus field modulus: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  cos_theta_dip [1] from -1 to 1: cosine of the angle from the dipole axis at the centre
 * Variable  sin_theta_dip [1] from 0 to 1: sine of that angle
 * Parameter x_dip [1] from 0 to 0.95: displacement of the dipole over the radius of the layer
 * Parameter b_max [MeV^2] from 0.001 to 1000: largest modulus of the field on the layer
 * Output    b_radial [MeV^2]: radial component of the field (nardi2000:t-dipole)
 * Output    b_polar [MeV^2]: polar component of the field (nardi2000:t-dipole)
 * Output    b_modulus [MeV^2]: modulus of the field (nardi2000:t-dipole.modulus)
 * Validity  cos^2 + sin^2 = 1 of the place
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   329caadf5c866685
 */
/* What depends on parameters alone. */
typedef struct {
    double x_dip;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_dipole_field_fixed;

NK_INLINE spin_flavour_precession_dipole_field_fixed spin_flavour_precession_dipole_field_prepare(double x_dip,
    double b_max)
{
    spin_flavour_precession_dipole_field_fixed c;
    const double x5 = 1.0 - x_dip;
    const double x0 = 3.0*x_dip;
    const double x1 = 0.5*b_max*(x5*x5*x5);
    const double x2 = x1*2.0;
    const double x3 = x1*x0;
    const double x4 = x_dip*x0;
    const int x_dip_outside = (x_dip < 0.0) | (19.0/20.0 < x_dip);
    const int b_max_outside = (b_max < 1.0/1000.0) | (1000.0 < b_max);
    c.x_dip = x_dip;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.nk_outside = (uint64_t)x_dip_outside << 2
        | (uint64_t)b_max_outside << 3;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_dipole_field_formulas(const int nk_wide,
    const spin_flavour_precession_dipole_field_fixed *c, double cos_theta_dip, double sin_theta_dip,
    double *b_radial_out, double *b_polar_out, double *b_modulus_out)
{
    const double x6 = cos_theta_dip - c->x_dip;
    const double x7 = x6*x6;
    const double x8 = c->x2*cos_theta_dip;
    const double x9 = sin_theta_dip*sin_theta_dip;
    const double x10 = x9 + x7;
    const double x11 = x10*x10;
    const double x12 = 1.0/(nk_root(nk_wide, x10)*x11);
    const double b_radial = (x7*x8 + x9*(x8 - c->x3))*x12;  /* nardi2000:t-dipole */
    const double b_polar = sin_theta_dip*(x10 + (c->x0*cos_theta_dip - c->x4))*x12*c->x1;  /* nardi2000:t-dipole */
    const double b_modulus = sqrt(x9 + x7*4.0)*c->x1/x11;  /* nardi2000:t-dipole.modulus */
    *b_radial_out = b_radial;
    *b_polar_out = b_polar;
    *b_modulus_out = b_modulus;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_dipole_field_check(const spin_flavour_precession_dipole_field_fixed *c,
    double cos_theta_dip, double sin_theta_dip)
{
    const int cos_theta_dip_outside = (cos_theta_dip < -1.0) | (1.0 < cos_theta_dip);
    const int sin_theta_dip_outside = (sin_theta_dip < 0.0) | (1.0 < sin_theta_dip);
    const double x13 = fabs(cos_theta_dip*cos_theta_dip + sin_theta_dip*sin_theta_dip - 1.0);
    const int validity_1_outside = 1.0/1000000000000.0 < x13;
    return c->nk_outside | (uint64_t)cos_theta_dip_outside << 0
        | (uint64_t)sin_theta_dip_outside << 1
        | (uint64_t)validity_1_outside << 4;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_dipole_field_passes(const spin_flavour_precession_dipole_field_fixed *c,
    double cos_theta_dip, double sin_theta_dip)
{
    (void)c;
    const double x13 = fabs(cos_theta_dip*cos_theta_dip + sin_theta_dip*sin_theta_dip - 1.0);
    const int nk_inside = !(cos_theta_dip < -1.0)
        & !(1.0 < cos_theta_dip)
        & !(sin_theta_dip < 0.0)
        & !(1.0 < sin_theta_dip)
        & !(1.0/1000000000000.0 < x13);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_dipole_field_loop(const int nk_wide, size_t nk_n,
    const spin_flavour_precession_dipole_field_fixed *nk_fixed, const double *NK_RESTRICT cos_theta_dip,
    const double *NK_RESTRICT sin_theta_dip, double *NK_RESTRICT b_radial_out, double *NK_RESTRICT b_polar_out,
    double *NK_RESTRICT b_modulus_out)
{
    const spin_flavour_precession_dipole_field_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*5*sizeof(double) > NK_FAR(5);
    NK_LINE double nk_block_b_radial_out[NK_BLOCK];
    NK_LINE double nk_block_b_polar_out[NK_BLOCK];
    NK_LINE double nk_block_b_modulus_out[NK_BLOCK];
    const int nk_past = nk_n*5*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(b_radial_out)
        && NK_ON_LINE(b_polar_out) && NK_ON_LINE(b_modulus_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 5, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(5) + nk_block) {
            nk_fetch(cos_theta_dip, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            nk_fetch(sin_theta_dip, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            if (!nk_past) nk_fetch_result(b_radial_out, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            if (!nk_past) nk_fetch_result(b_polar_out, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            if (!nk_past) nk_fetch_result(b_modulus_out, NK_AHEAD(5), NK_FETCHED(1, 5, double));
        }
        double *const nk_b_radial_out = nk_past ? nk_block_b_radial_out : b_radial_out;
        double *const nk_b_polar_out = nk_past ? nk_block_b_polar_out : b_polar_out;
        double *const nk_b_modulus_out = nk_past ? nk_block_b_modulus_out : b_modulus_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_dipole_field_formulas(nk_wide, &c, cos_theta_dip[nk_i], sin_theta_dip[nk_i],
                &nk_b_radial_out[nk_i], &nk_b_polar_out[nk_i], &nk_b_modulus_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_dipole_field_passes(&c, cos_theta_dip[nk_i],
                sin_theta_dip[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_dipole_field_check(&c, cos_theta_dip[nk_i], sin_theta_dip[nk_i]);
        }
        if (nk_past) {
            nk_stream(b_radial_out, nk_block_b_radial_out, nk_count);
            nk_stream(b_polar_out, nk_block_b_polar_out, nk_count);
            nk_stream(b_modulus_out, nk_block_b_modulus_out, nk_count);
        }
        cos_theta_dip += nk_count;
        sin_theta_dip += nk_count;
        b_radial_out += nk_count;
        b_polar_out += nk_count;
        b_modulus_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_dipole_field_vary(size_t nk_n, const double *NK_RESTRICT cos_theta_dip,
    const double *NK_RESTRICT sin_theta_dip, const double *NK_RESTRICT x_dip, const double *NK_RESTRICT b_max,
    double *NK_RESTRICT b_radial_out, double *NK_RESTRICT b_polar_out, double *NK_RESTRICT b_modulus_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_dipole_field_fixed c = spin_flavour_precession_dipole_field_prepare(x_dip[nk_i],
            b_max[nk_i]);
        spin_flavour_precession_dipole_field_formulas(0, &c, cos_theta_dip[nk_i], sin_theta_dip[nk_i],
            &b_radial_out[nk_i], &b_polar_out[nk_i], &b_modulus_out[nk_i]);
        nk_outside |= spin_flavour_precession_dipole_field_check(&c, cos_theta_dip[nk_i], sin_theta_dip[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_dipole_field_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return spin_flavour_precession_dipole_field_loop(nk_wide, nk_n,
        (const spin_flavour_precession_dipole_field_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_out[0], nk_out[1],
        nk_out[2]);
}

NK_LOOP uint64_t spin_flavour_precession_dipole_field_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_dipole_field_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0],
        nk_out[1], nk_out[2]);
}

NK_RUN(spin_flavour_precession_dipole_field_same, spin_flavour_precession_dipole_field_elements, double)
NK_RUN(spin_flavour_precession_dipole_field_varied, spin_flavour_precession_dipole_field_varied_elements, double)

static uint64_t spin_flavour_precession_dipole_field_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_dipole_field_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_dipole_field_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_dipole_field(double cos_theta_dip, double sin_theta_dip, double x_dip,
    double b_max, double *b_radial_out, double *b_polar_out, double *b_modulus_out)
{
    const spin_flavour_precession_dipole_field_fixed c = spin_flavour_precession_dipole_field_prepare(x_dip, b_max);
    spin_flavour_precession_dipole_field_formulas(0, &c, cos_theta_dip, sin_theta_dip, b_radial_out, b_polar_out,
        b_modulus_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_dipole_field_outside(double cos_theta_dip, double sin_theta_dip,
    double x_dip, double b_max)
{
    const spin_flavour_precession_dipole_field_fixed c = spin_flavour_precession_dipole_field_prepare(x_dip, b_max);
    return spin_flavour_precession_dipole_field_check(&c, cos_theta_dip, sin_theta_dip);
}

NK_API uint64_t spin_flavour_precession_dipole_field_array(size_t nk_n,
    const double *cos_theta_dip, ptrdiff_t cos_theta_dip_stride,
    const double *sin_theta_dip, ptrdiff_t sin_theta_dip_stride, const double *x_dip, ptrdiff_t x_dip_stride,
    const double *b_max, ptrdiff_t b_max_stride, double *b_radial_out, ptrdiff_t b_radial_out_stride,
    double *b_polar_out, ptrdiff_t b_polar_out_stride, double *b_modulus_out, ptrdiff_t b_modulus_out_stride)
{
    const nk_input nk_in[] = {{cos_theta_dip, cos_theta_dip_stride}, {sin_theta_dip, sin_theta_dip_stride},
        {x_dip, x_dip_stride}, {b_max, b_max_stride}};
    const nk_output nk_out[] = {{b_radial_out, b_radial_out_stride}, {b_polar_out, b_polar_out_stride},
        {b_modulus_out, b_modulus_out_stride}};
    const nk_kernel nk_this = {2, 4, 3, spin_flavour_precession_dipole_field_run};
    NK_LINE double nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_dipole_field_fixed c = spin_flavour_precession_dipole_field_prepare(*x_dip,
            *b_max);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.energy_ratio
 *
 * Ratio of mean energies that fraction and asymmetries imply.
 *
 * Equation  nardi2000:t-weights.ratio implied energy ratio: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  frac_sterile [1] from 0.01 to 0.99: fraction converted
 * Variable  asym_s [1] from 0.3 to 0.5: asymmetry of the sterile neutrinos
 * Variable  asym_tau [1] from -0.02 to 0.02: asymmetry of the unconverted
 * Variable  asym_total [1] from 0.03 to 0.3: asymmetry of both
 * Output    energy_ratio [1]: ratio of mean energies (nardi2000:t-weights.ratio)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   6da094f0a64fb027
 */
/* What depends on parameters alone. */
typedef struct {
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_energy_ratio_fixed;

NK_INLINE spin_flavour_precession_energy_ratio_fixed spin_flavour_precession_energy_ratio_prepare(void)
{
    spin_flavour_precession_energy_ratio_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_energy_ratio_formulas(const spin_flavour_precession_energy_ratio_fixed *c,
    double frac_sterile, double asym_s, double asym_tau, double asym_total, double *energy_ratio_out)
{
    (void)c;
    const double x0 = asym_total + (asym_tau - asym_total)*frac_sterile - asym_tau;
    const double energy_ratio = (asym_s - asym_total)*frac_sterile/x0;  /* nardi2000:t-weights.ratio */
    *energy_ratio_out = energy_ratio;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_energy_ratio_check(const spin_flavour_precession_energy_ratio_fixed *c,
    double frac_sterile, double asym_s, double asym_tau, double asym_total)
{
    const int frac_sterile_outside = (frac_sterile < 1.0/100.0) | (99.0/100.0 < frac_sterile);
    const int asym_s_outside = (asym_s < 3.0/10.0) | (0.5 < asym_s);
    const int asym_tau_outside = (asym_tau < -1.0/50.0) | (1.0/50.0 < asym_tau);
    const int asym_total_outside = (asym_total < 3.0/100.0) | (3.0/10.0 < asym_total);
    return c->nk_outside | (uint64_t)frac_sterile_outside << 0
        | (uint64_t)asym_s_outside << 1
        | (uint64_t)asym_tau_outside << 2
        | (uint64_t)asym_total_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_energy_ratio_passes(const spin_flavour_precession_energy_ratio_fixed *c,
    double frac_sterile, double asym_s, double asym_tau, double asym_total)
{
    (void)c;
    const int nk_inside = !(frac_sterile < 1.0/100.0)
        & !(99.0/100.0 < frac_sterile)
        & !(asym_s < 3.0/10.0)
        & !(0.5 < asym_s)
        & !(asym_tau < -1.0/50.0)
        & !(1.0/50.0 < asym_tau)
        & !(asym_total < 3.0/100.0)
        & !(3.0/10.0 < asym_total);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_energy_ratio_loop(size_t nk_n,
    const spin_flavour_precession_energy_ratio_fixed *nk_fixed, const double *NK_RESTRICT frac_sterile,
    const double *NK_RESTRICT asym_s, const double *NK_RESTRICT asym_tau, const double *NK_RESTRICT asym_total,
    double *NK_RESTRICT energy_ratio_out)
{
    const spin_flavour_precession_energy_ratio_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*5*sizeof(double) > NK_FAR(5);
    NK_LINE double nk_block_energy_ratio_out[NK_BLOCK];
    const int nk_past = nk_n*5*sizeof(double) > NK_STREAMED && NK_ON_LINE(energy_ratio_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 5, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(5) + nk_block) {
            nk_fetch(frac_sterile, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            nk_fetch(asym_s, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            nk_fetch(asym_tau, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            nk_fetch(asym_total, NK_AHEAD(5), NK_FETCHED(1, 5, double));
        }
        double *const nk_energy_ratio_out = nk_past ? nk_block_energy_ratio_out : energy_ratio_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_energy_ratio_formulas(&c, frac_sterile[nk_i], asym_s[nk_i], asym_tau[nk_i],
                asym_total[nk_i], &nk_energy_ratio_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_energy_ratio_passes(&c, frac_sterile[nk_i],
                asym_s[nk_i], asym_tau[nk_i], asym_total[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_energy_ratio_check(&c, frac_sterile[nk_i], asym_s[nk_i],
                    asym_tau[nk_i], asym_total[nk_i]);
        }
        if (nk_past) {
            nk_stream(energy_ratio_out, nk_block_energy_ratio_out, nk_count);
        }
        frac_sterile += nk_count;
        asym_s += nk_count;
        asym_tau += nk_count;
        asym_total += nk_count;
        energy_ratio_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t spin_flavour_precession_energy_ratio_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_energy_ratio_loop(nk_n,
        (const spin_flavour_precession_energy_ratio_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_out[0]);
}

NK_RUN(spin_flavour_precession_energy_ratio_run, spin_flavour_precession_energy_ratio_elements, double)

NK_API NK_DEVICE void spin_flavour_precession_energy_ratio(double frac_sterile, double asym_s, double asym_tau,
    double asym_total, double *energy_ratio_out)
{
    const spin_flavour_precession_energy_ratio_fixed c = spin_flavour_precession_energy_ratio_prepare();
    spin_flavour_precession_energy_ratio_formulas(&c, frac_sterile, asym_s, asym_tau, asym_total, energy_ratio_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_energy_ratio_outside(double frac_sterile, double asym_s,
    double asym_tau, double asym_total)
{
    const spin_flavour_precession_energy_ratio_fixed c = spin_flavour_precession_energy_ratio_prepare();
    return spin_flavour_precession_energy_ratio_check(&c, frac_sterile, asym_s, asym_tau, asym_total);
}

NK_API uint64_t spin_flavour_precession_energy_ratio_array(size_t nk_n,
    const double *frac_sterile, ptrdiff_t frac_sterile_stride, const double *asym_s, ptrdiff_t asym_s_stride,
    const double *asym_tau, ptrdiff_t asym_tau_stride, const double *asym_total, ptrdiff_t asym_total_stride,
    double *energy_ratio_out, ptrdiff_t energy_ratio_out_stride)
{
    const nk_input nk_in[] = {{frac_sterile, frac_sterile_stride}, {asym_s, asym_s_stride},
        {asym_tau, asym_tau_stride}, {asym_total, asym_total_stride}};
    const nk_output nk_out[] = {{energy_ratio_out, energy_ratio_out_stride}};
    const nk_kernel nk_this = {4, 4, 1, spin_flavour_precession_energy_ratio_run};
    NK_LINE double nk_buffer[5 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_energy_ratio_fixed c = spin_flavour_precession_energy_ratio_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.energy_ratio in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_energy_ratio_f32_fixed;

NK_INLINE spin_flavour_precession_energy_ratio_f32_fixed spin_flavour_precession_energy_ratio_f32_prepare(void)
{
    spin_flavour_precession_energy_ratio_f32_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_energy_ratio_f32_formulas(
    const spin_flavour_precession_energy_ratio_f32_fixed *c, float frac_sterile, float asym_s, float asym_tau,
    float asym_total, float *energy_ratio_out)
{
    (void)c;
    const float x0 = asym_total + (asym_tau - asym_total)*frac_sterile - asym_tau;
    const float energy_ratio = (asym_s - asym_total)*frac_sterile/x0;  /* nardi2000:t-weights.ratio */
    *energy_ratio_out = energy_ratio;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_energy_ratio_f32_check(
    const spin_flavour_precession_energy_ratio_f32_fixed *c, float frac_sterile, float asym_s, float asym_tau,
    float asym_total)
{
    const int frac_sterile_outside = (frac_sterile < 1.0f/100.0f) | (99.0f/100.0f < frac_sterile);
    const int asym_s_outside = (asym_s < 3.0f/10.0f) | (1.0f/2.0f < asym_s);
    const int asym_tau_outside = (asym_tau < -1.0f/50.0f) | (1.0f/50.0f < asym_tau);
    const int asym_total_outside = (asym_total < 3.0f/100.0f) | (3.0f/10.0f < asym_total);
    return c->nk_outside | (uint32_t)frac_sterile_outside << 0
        | (uint32_t)asym_s_outside << 1
        | (uint32_t)asym_tau_outside << 2
        | (uint32_t)asym_total_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_energy_ratio_f32_passes(
    const spin_flavour_precession_energy_ratio_f32_fixed *c, float frac_sterile, float asym_s, float asym_tau,
    float asym_total)
{
    (void)c;
    const int nk_inside = !(frac_sterile < 1.0f/100.0f)
        & !(99.0f/100.0f < frac_sterile)
        & !(asym_s < 3.0f/10.0f)
        & !(1.0f/2.0f < asym_s)
        & !(asym_tau < -1.0f/50.0f)
        & !(1.0f/50.0f < asym_tau)
        & !(asym_total < 3.0f/100.0f)
        & !(3.0f/10.0f < asym_total);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_energy_ratio_f32_loop(size_t nk_n,
    const spin_flavour_precession_energy_ratio_f32_fixed *nk_fixed, const float *NK_RESTRICT frac_sterile,
    const float *NK_RESTRICT asym_s, const float *NK_RESTRICT asym_tau, const float *NK_RESTRICT asym_total,
    float *NK_RESTRICT energy_ratio_out)
{
    const spin_flavour_precession_energy_ratio_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*5*sizeof(float) > NK_FAR(5);
    NK_LINE float nk_block_energy_ratio_out[NK_BLOCK];
    const int nk_past = nk_n*5*sizeof(float) > NK_STREAMED && NK_ON_LINE(energy_ratio_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 5, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(5) + nk_block) {
            nk_fetch_f32(frac_sterile, NK_AHEAD(5), NK_FETCHED(1, 5, float));
            nk_fetch_f32(asym_s, NK_AHEAD(5), NK_FETCHED(1, 5, float));
            nk_fetch_f32(asym_tau, NK_AHEAD(5), NK_FETCHED(1, 5, float));
            nk_fetch_f32(asym_total, NK_AHEAD(5), NK_FETCHED(1, 5, float));
        }
        float *const nk_energy_ratio_out = nk_past ? nk_block_energy_ratio_out : energy_ratio_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_energy_ratio_f32_formulas(&c, frac_sterile[nk_i], asym_s[nk_i], asym_tau[nk_i],
                asym_total[nk_i], &nk_energy_ratio_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_energy_ratio_f32_passes(&c, frac_sterile[nk_i],
                asym_s[nk_i], asym_tau[nk_i], asym_total[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_energy_ratio_f32_check(&c, frac_sterile[nk_i], asym_s[nk_i],
                    asym_tau[nk_i], asym_total[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(energy_ratio_out, nk_block_energy_ratio_out, nk_count);
        }
        frac_sterile += nk_count;
        asym_s += nk_count;
        asym_tau += nk_count;
        asym_total += nk_count;
        energy_ratio_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t spin_flavour_precession_energy_ratio_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_energy_ratio_f32_loop(nk_n,
        (const spin_flavour_precession_energy_ratio_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_out[0]);
}

NK_RUN(spin_flavour_precession_energy_ratio_f32_run, spin_flavour_precession_energy_ratio_f32_elements, float)

NK_API NK_DEVICE void spin_flavour_precession_energy_ratio_f32(float frac_sterile, float asym_s, float asym_tau,
    float asym_total, float *energy_ratio_out)
{
    const spin_flavour_precession_energy_ratio_f32_fixed c = spin_flavour_precession_energy_ratio_f32_prepare();
    spin_flavour_precession_energy_ratio_f32_formulas(&c, frac_sterile, asym_s, asym_tau, asym_total,
        energy_ratio_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_energy_ratio_f32_outside(float frac_sterile, float asym_s,
    float asym_tau, float asym_total)
{
    const spin_flavour_precession_energy_ratio_f32_fixed c = spin_flavour_precession_energy_ratio_f32_prepare();
    return spin_flavour_precession_energy_ratio_f32_check(&c, frac_sterile, asym_s, asym_tau, asym_total);
}

NK_API uint64_t spin_flavour_precession_energy_ratio_f32_array(size_t nk_n,
    const float *frac_sterile, ptrdiff_t frac_sterile_stride, const float *asym_s, ptrdiff_t asym_s_stride,
    const float *asym_tau, ptrdiff_t asym_tau_stride, const float *asym_total, ptrdiff_t asym_total_stride,
    float *energy_ratio_out, ptrdiff_t energy_ratio_out_stride)
{
    const nk_input_f32 nk_in[] = {{frac_sterile, frac_sterile_stride}, {asym_s, asym_s_stride},
        {asym_tau, asym_tau_stride}, {asym_total, asym_total_stride}};
    const nk_output_f32 nk_out[] = {{energy_ratio_out, energy_ratio_out_stride}};
    const nk_kernel_f32 nk_this = {4, 4, 1, spin_flavour_precession_energy_ratio_f32_run};
    NK_LINE float nk_buffer[5 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_energy_ratio_f32_fixed c = spin_flavour_precession_energy_ratio_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.kick
 *
 * Asymmetry that gives a remnant its velocity.
 *
 * Equation  nardi2000:t-momentum momentum balance: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  v_kick_1000 [1] from 0.001 to 3: velocity of the remnant in 1000 km/s
 * Parameter e_total_53 [1] from 0.03 to 3.4: energy in neutrinos in 3e53 erg
 * Parameter m_pns_15 [1] from 0.3 to 2: mass of the remnant in 1.5 solar masses
 * Output    dp_fraction [1]: asymmetry of the momentum (nardi2000:t-momentum)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   60473de0ddf73236
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_kick_fixed;

NK_INLINE spin_flavour_precession_kick_fixed spin_flavour_precession_kick_prepare(double e_total_53, double m_pns_15)
{
    spin_flavour_precession_kick_fixed c;
    const double x0 = 0.02980551413243076*m_pns_15/e_total_53;
    const int e_total_53_outside = (e_total_53 < 3.0/100.0) | (17.0/5.0 < e_total_53);
    const int m_pns_15_outside = (m_pns_15 < 3.0/10.0) | (2.0 < m_pns_15);
    c.x0 = x0;
    c.nk_outside = (uint64_t)e_total_53_outside << 1
        | (uint64_t)m_pns_15_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_kick_formulas(const spin_flavour_precession_kick_fixed *c, double v_kick_1000,
    double *dp_fraction_out)
{
    const double dp_fraction = v_kick_1000*c->x0;  /* nardi2000:t-momentum */
    *dp_fraction_out = dp_fraction;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_kick_check(const spin_flavour_precession_kick_fixed *c, double v_kick_1000)
{
    const int v_kick_1000_outside = (v_kick_1000 < 1.0/1000.0) | (3.0 < v_kick_1000);
    return c->nk_outside | (uint64_t)v_kick_1000_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_kick_passes(const spin_flavour_precession_kick_fixed *c, double v_kick_1000)
{
    (void)c;
    const int nk_inside = !(v_kick_1000 < 1.0/1000.0)
        & !(3.0 < v_kick_1000);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_kick_loop(size_t nk_n, const spin_flavour_precession_kick_fixed *nk_fixed,
    const double *NK_RESTRICT v_kick_1000, double *NK_RESTRICT dp_fraction_out)
{
    const spin_flavour_precession_kick_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(double) > NK_FAR(2);
    NK_LINE double nk_block_dp_fraction_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(double) > NK_STREAMED && NK_ON_LINE(dp_fraction_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch(v_kick_1000, NK_AHEAD(2), NK_FETCHED(1, 2, double));
        }
        double *const nk_dp_fraction_out = nk_past ? nk_block_dp_fraction_out : dp_fraction_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_kick_formulas(&c, v_kick_1000[nk_i], &nk_dp_fraction_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_kick_passes(&c, v_kick_1000[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_kick_check(&c, v_kick_1000[nk_i]);
        }
        if (nk_past) {
            nk_stream(dp_fraction_out, nk_block_dp_fraction_out, nk_count);
        }
        v_kick_1000 += nk_count;
        dp_fraction_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_kick_vary(size_t nk_n, const double *NK_RESTRICT v_kick_1000,
    const double *NK_RESTRICT e_total_53, const double *NK_RESTRICT m_pns_15, double *NK_RESTRICT dp_fraction_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_kick_fixed c = spin_flavour_precession_kick_prepare(e_total_53[nk_i],
            m_pns_15[nk_i]);
        spin_flavour_precession_kick_formulas(&c, v_kick_1000[nk_i], &dp_fraction_out[nk_i]);
        nk_outside |= spin_flavour_precession_kick_check(&c, v_kick_1000[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_kick_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_kick_loop(nk_n, (const spin_flavour_precession_kick_fixed *)nk_fixed, nk_in[0],
        nk_out[0]);
}

NK_LOOP uint64_t spin_flavour_precession_kick_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_kick_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_out[0]);
}

NK_RUN(spin_flavour_precession_kick_same, spin_flavour_precession_kick_elements, double)
NK_RUN(spin_flavour_precession_kick_varied, spin_flavour_precession_kick_varied_elements, double)

static uint64_t spin_flavour_precession_kick_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_kick_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_kick_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_kick(double v_kick_1000, double e_total_53, double m_pns_15,
    double *dp_fraction_out)
{
    const spin_flavour_precession_kick_fixed c = spin_flavour_precession_kick_prepare(e_total_53, m_pns_15);
    spin_flavour_precession_kick_formulas(&c, v_kick_1000, dp_fraction_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_kick_outside(double v_kick_1000, double e_total_53, double m_pns_15)
{
    const spin_flavour_precession_kick_fixed c = spin_flavour_precession_kick_prepare(e_total_53, m_pns_15);
    return spin_flavour_precession_kick_check(&c, v_kick_1000);
}

NK_API uint64_t spin_flavour_precession_kick_array(size_t nk_n,
    const double *v_kick_1000, ptrdiff_t v_kick_1000_stride, const double *e_total_53, ptrdiff_t e_total_53_stride,
    const double *m_pns_15, ptrdiff_t m_pns_15_stride, double *dp_fraction_out, ptrdiff_t dp_fraction_out_stride)
{
    const nk_input nk_in[] = {{v_kick_1000, v_kick_1000_stride}, {e_total_53, e_total_53_stride},
        {m_pns_15, m_pns_15_stride}};
    const nk_output nk_out[] = {{dp_fraction_out, dp_fraction_out_stride}};
    const nk_kernel nk_this = {1, 3, 1, spin_flavour_precession_kick_run};
    NK_LINE double nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_kick_fixed c = spin_flavour_precession_kick_prepare(*e_total_53, *m_pns_15);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.kick in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_kick_f32_fixed;

NK_INLINE spin_flavour_precession_kick_f32_fixed spin_flavour_precession_kick_f32_prepare(float e_total_53,
    float m_pns_15)
{
    spin_flavour_precession_kick_f32_fixed c;
    const float x0 = 0.029805515f*m_pns_15/e_total_53;
    const int e_total_53_outside = (e_total_53 < 3.0f/100.0f) | (17.0f/5.0f < e_total_53);
    const int m_pns_15_outside = (m_pns_15 < 3.0f/10.0f) | (2.0f < m_pns_15);
    c.x0 = x0;
    c.nk_outside = (uint32_t)e_total_53_outside << 1
        | (uint32_t)m_pns_15_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_kick_f32_formulas(const spin_flavour_precession_kick_f32_fixed *c,
    float v_kick_1000, float *dp_fraction_out)
{
    const float dp_fraction = v_kick_1000*c->x0;  /* nardi2000:t-momentum */
    *dp_fraction_out = dp_fraction;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_kick_f32_check(const spin_flavour_precession_kick_f32_fixed *c,
    float v_kick_1000)
{
    const int v_kick_1000_outside = (v_kick_1000 < 1.0f/1000.0f) | (3.0f < v_kick_1000);
    return c->nk_outside | (uint32_t)v_kick_1000_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_kick_f32_passes(const spin_flavour_precession_kick_f32_fixed *c,
    float v_kick_1000)
{
    (void)c;
    const int nk_inside = !(v_kick_1000 < 1.0f/1000.0f)
        & !(3.0f < v_kick_1000);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_kick_f32_loop(size_t nk_n,
    const spin_flavour_precession_kick_f32_fixed *nk_fixed, const float *NK_RESTRICT v_kick_1000,
    float *NK_RESTRICT dp_fraction_out)
{
    const spin_flavour_precession_kick_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(float) > NK_FAR(2);
    NK_LINE float nk_block_dp_fraction_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(float) > NK_STREAMED && NK_ON_LINE(dp_fraction_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch_f32(v_kick_1000, NK_AHEAD(2), NK_FETCHED(1, 2, float));
        }
        float *const nk_dp_fraction_out = nk_past ? nk_block_dp_fraction_out : dp_fraction_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_kick_f32_formulas(&c, v_kick_1000[nk_i], &nk_dp_fraction_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_kick_f32_passes(&c, v_kick_1000[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_kick_f32_check(&c, v_kick_1000[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(dp_fraction_out, nk_block_dp_fraction_out, nk_count);
        }
        v_kick_1000 += nk_count;
        dp_fraction_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_kick_f32_vary(size_t nk_n, const float *NK_RESTRICT v_kick_1000,
    const float *NK_RESTRICT e_total_53, const float *NK_RESTRICT m_pns_15, float *NK_RESTRICT dp_fraction_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_kick_f32_fixed c = spin_flavour_precession_kick_f32_prepare(e_total_53[nk_i],
            m_pns_15[nk_i]);
        spin_flavour_precession_kick_f32_formulas(&c, v_kick_1000[nk_i], &dp_fraction_out[nk_i]);
        nk_outside |= spin_flavour_precession_kick_f32_check(&c, v_kick_1000[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_kick_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_kick_f32_loop(nk_n, (const spin_flavour_precession_kick_f32_fixed *)nk_fixed,
        nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t spin_flavour_precession_kick_f32_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_kick_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_out[0]);
}

NK_RUN(spin_flavour_precession_kick_f32_same, spin_flavour_precession_kick_f32_elements, float)
NK_RUN(spin_flavour_precession_kick_f32_varied, spin_flavour_precession_kick_f32_varied_elements, float)

static uint64_t spin_flavour_precession_kick_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_kick_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_kick_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_kick_f32(float v_kick_1000, float e_total_53, float m_pns_15,
    float *dp_fraction_out)
{
    const spin_flavour_precession_kick_f32_fixed c = spin_flavour_precession_kick_f32_prepare(e_total_53, m_pns_15);
    spin_flavour_precession_kick_f32_formulas(&c, v_kick_1000, dp_fraction_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_kick_f32_outside(float v_kick_1000, float e_total_53, float m_pns_15)
{
    const spin_flavour_precession_kick_f32_fixed c = spin_flavour_precession_kick_f32_prepare(e_total_53, m_pns_15);
    return spin_flavour_precession_kick_f32_check(&c, v_kick_1000);
}

NK_API uint64_t spin_flavour_precession_kick_f32_array(size_t nk_n,
    const float *v_kick_1000, ptrdiff_t v_kick_1000_stride, const float *e_total_53, ptrdiff_t e_total_53_stride,
    const float *m_pns_15, ptrdiff_t m_pns_15_stride, float *dp_fraction_out, ptrdiff_t dp_fraction_out_stride)
{
    const nk_input_f32 nk_in[] = {{v_kick_1000, v_kick_1000_stride}, {e_total_53, e_total_53_stride},
        {m_pns_15, m_pns_15_stride}};
    const nk_output_f32 nk_out[] = {{dp_fraction_out, dp_fraction_out_stride}};
    const nk_kernel_f32 nk_this = {1, 3, 1, spin_flavour_precession_kick_f32_run};
    NK_LINE float nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_kick_f32_fixed c = spin_flavour_precession_kick_f32_prepare(*e_total_53,
            *m_pns_15);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.kick_velocity
 *
 * Velocity from an asymmetry of the total momentum.
 *
 * Equation  nardi2000:12.velocity kick velocity: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  dp_fraction [1] from 0 to 1: asymmetry of the momentum
 * Parameter e_total_53 [1] from 0.03 to 3.4: energy in neutrinos in 3e53 erg
 * Parameter m_pns_15 [1] from 0.3 to 2: mass of the remnant in 1.5 solar masses
 * Output    v_kick_1000 [1]: velocity of the remnant in 1000 km/s (nardi2000:12.velocity)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   58325ae21935232e
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_kick_velocity_fixed;

NK_INLINE spin_flavour_precession_kick_velocity_fixed spin_flavour_precession_kick_velocity_prepare(double e_total_53,
    double m_pns_15)
{
    spin_flavour_precession_kick_velocity_fixed c;
    const double x0 = 33.55083879972132*e_total_53/m_pns_15;
    const int e_total_53_outside = (e_total_53 < 3.0/100.0) | (17.0/5.0 < e_total_53);
    const int m_pns_15_outside = (m_pns_15 < 3.0/10.0) | (2.0 < m_pns_15);
    c.x0 = x0;
    c.nk_outside = (uint64_t)e_total_53_outside << 1
        | (uint64_t)m_pns_15_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_kick_velocity_formulas(const spin_flavour_precession_kick_velocity_fixed *c,
    double dp_fraction, double *v_kick_1000_out)
{
    const double v_kick_1000 = dp_fraction*c->x0;  /* nardi2000:12.velocity */
    *v_kick_1000_out = v_kick_1000;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_kick_velocity_check(const spin_flavour_precession_kick_velocity_fixed *c,
    double dp_fraction)
{
    const int dp_fraction_outside = (dp_fraction < 0.0) | (1.0 < dp_fraction);
    return c->nk_outside | (uint64_t)dp_fraction_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_kick_velocity_passes(const spin_flavour_precession_kick_velocity_fixed *c,
    double dp_fraction)
{
    (void)c;
    const int nk_inside = !(dp_fraction < 0.0)
        & !(1.0 < dp_fraction);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_kick_velocity_loop(size_t nk_n,
    const spin_flavour_precession_kick_velocity_fixed *nk_fixed, const double *NK_RESTRICT dp_fraction,
    double *NK_RESTRICT v_kick_1000_out)
{
    const spin_flavour_precession_kick_velocity_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(double) > NK_FAR(2);
    NK_LINE double nk_block_v_kick_1000_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(double) > NK_STREAMED && NK_ON_LINE(v_kick_1000_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch(dp_fraction, NK_AHEAD(2), NK_FETCHED(1, 2, double));
        }
        double *const nk_v_kick_1000_out = nk_past ? nk_block_v_kick_1000_out : v_kick_1000_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_kick_velocity_formulas(&c, dp_fraction[nk_i], &nk_v_kick_1000_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_kick_velocity_passes(&c, dp_fraction[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_kick_velocity_check(&c, dp_fraction[nk_i]);
        }
        if (nk_past) {
            nk_stream(v_kick_1000_out, nk_block_v_kick_1000_out, nk_count);
        }
        dp_fraction += nk_count;
        v_kick_1000_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_kick_velocity_vary(size_t nk_n, const double *NK_RESTRICT dp_fraction,
    const double *NK_RESTRICT e_total_53, const double *NK_RESTRICT m_pns_15, double *NK_RESTRICT v_kick_1000_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_kick_velocity_fixed c = spin_flavour_precession_kick_velocity_prepare(
            e_total_53[nk_i], m_pns_15[nk_i]);
        spin_flavour_precession_kick_velocity_formulas(&c, dp_fraction[nk_i], &v_kick_1000_out[nk_i]);
        nk_outside |= spin_flavour_precession_kick_velocity_check(&c, dp_fraction[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_kick_velocity_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_kick_velocity_loop(nk_n,
        (const spin_flavour_precession_kick_velocity_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t spin_flavour_precession_kick_velocity_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_kick_velocity_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_out[0]);
}

NK_RUN(spin_flavour_precession_kick_velocity_same, spin_flavour_precession_kick_velocity_elements, double)
NK_RUN(spin_flavour_precession_kick_velocity_varied, spin_flavour_precession_kick_velocity_varied_elements, double)

static uint64_t spin_flavour_precession_kick_velocity_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_kick_velocity_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_kick_velocity_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_kick_velocity(double dp_fraction, double e_total_53, double m_pns_15,
    double *v_kick_1000_out)
{
    const spin_flavour_precession_kick_velocity_fixed c = spin_flavour_precession_kick_velocity_prepare(
        e_total_53, m_pns_15);
    spin_flavour_precession_kick_velocity_formulas(&c, dp_fraction, v_kick_1000_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_kick_velocity_outside(double dp_fraction, double e_total_53,
    double m_pns_15)
{
    const spin_flavour_precession_kick_velocity_fixed c = spin_flavour_precession_kick_velocity_prepare(
        e_total_53, m_pns_15);
    return spin_flavour_precession_kick_velocity_check(&c, dp_fraction);
}

NK_API uint64_t spin_flavour_precession_kick_velocity_array(size_t nk_n,
    const double *dp_fraction, ptrdiff_t dp_fraction_stride, const double *e_total_53, ptrdiff_t e_total_53_stride,
    const double *m_pns_15, ptrdiff_t m_pns_15_stride, double *v_kick_1000_out, ptrdiff_t v_kick_1000_out_stride)
{
    const nk_input nk_in[] = {{dp_fraction, dp_fraction_stride}, {e_total_53, e_total_53_stride},
        {m_pns_15, m_pns_15_stride}};
    const nk_output nk_out[] = {{v_kick_1000_out, v_kick_1000_out_stride}};
    const nk_kernel nk_this = {1, 3, 1, spin_flavour_precession_kick_velocity_run};
    NK_LINE double nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_kick_velocity_fixed c = spin_flavour_precession_kick_velocity_prepare(
            *e_total_53, *m_pns_15);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.kick_velocity in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_kick_velocity_f32_fixed;

NK_INLINE spin_flavour_precession_kick_velocity_f32_fixed spin_flavour_precession_kick_velocity_f32_prepare(
    float e_total_53, float m_pns_15)
{
    spin_flavour_precession_kick_velocity_f32_fixed c;
    const float x0 = 33.55084f*e_total_53/m_pns_15;
    const int e_total_53_outside = (e_total_53 < 3.0f/100.0f) | (17.0f/5.0f < e_total_53);
    const int m_pns_15_outside = (m_pns_15 < 3.0f/10.0f) | (2.0f < m_pns_15);
    c.x0 = x0;
    c.nk_outside = (uint32_t)e_total_53_outside << 1
        | (uint32_t)m_pns_15_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_kick_velocity_f32_formulas(
    const spin_flavour_precession_kick_velocity_f32_fixed *c, float dp_fraction, float *v_kick_1000_out)
{
    const float v_kick_1000 = dp_fraction*c->x0;  /* nardi2000:12.velocity */
    *v_kick_1000_out = v_kick_1000;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_kick_velocity_f32_check(
    const spin_flavour_precession_kick_velocity_f32_fixed *c, float dp_fraction)
{
    const int dp_fraction_outside = (dp_fraction < 0.0f) | (1.0f < dp_fraction);
    return c->nk_outside | (uint32_t)dp_fraction_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_kick_velocity_f32_passes(
    const spin_flavour_precession_kick_velocity_f32_fixed *c, float dp_fraction)
{
    (void)c;
    const int nk_inside = !(dp_fraction < 0.0f)
        & !(1.0f < dp_fraction);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_kick_velocity_f32_loop(size_t nk_n,
    const spin_flavour_precession_kick_velocity_f32_fixed *nk_fixed, const float *NK_RESTRICT dp_fraction,
    float *NK_RESTRICT v_kick_1000_out)
{
    const spin_flavour_precession_kick_velocity_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(float) > NK_FAR(2);
    NK_LINE float nk_block_v_kick_1000_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(float) > NK_STREAMED && NK_ON_LINE(v_kick_1000_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch_f32(dp_fraction, NK_AHEAD(2), NK_FETCHED(1, 2, float));
        }
        float *const nk_v_kick_1000_out = nk_past ? nk_block_v_kick_1000_out : v_kick_1000_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_kick_velocity_f32_formulas(&c, dp_fraction[nk_i], &nk_v_kick_1000_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_kick_velocity_f32_passes(&c, dp_fraction[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_kick_velocity_f32_check(&c, dp_fraction[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(v_kick_1000_out, nk_block_v_kick_1000_out, nk_count);
        }
        dp_fraction += nk_count;
        v_kick_1000_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_kick_velocity_f32_vary(size_t nk_n, const float *NK_RESTRICT dp_fraction,
    const float *NK_RESTRICT e_total_53, const float *NK_RESTRICT m_pns_15, float *NK_RESTRICT v_kick_1000_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_kick_velocity_f32_fixed c = spin_flavour_precession_kick_velocity_f32_prepare(
            e_total_53[nk_i], m_pns_15[nk_i]);
        spin_flavour_precession_kick_velocity_f32_formulas(&c, dp_fraction[nk_i], &v_kick_1000_out[nk_i]);
        nk_outside |= spin_flavour_precession_kick_velocity_f32_check(&c, dp_fraction[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_kick_velocity_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_kick_velocity_f32_loop(nk_n,
        (const spin_flavour_precession_kick_velocity_f32_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t spin_flavour_precession_kick_velocity_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_kick_velocity_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_out[0]);
}

NK_RUN(spin_flavour_precession_kick_velocity_f32_same, spin_flavour_precession_kick_velocity_f32_elements, float)
NK_RUN(spin_flavour_precession_kick_velocity_f32_varied, spin_flavour_precession_kick_velocity_f32_varied_elements, float)

static uint64_t spin_flavour_precession_kick_velocity_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_kick_velocity_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_kick_velocity_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_kick_velocity_f32(float dp_fraction, float e_total_53, float m_pns_15,
    float *v_kick_1000_out)
{
    const spin_flavour_precession_kick_velocity_f32_fixed c = spin_flavour_precession_kick_velocity_f32_prepare(
        e_total_53, m_pns_15);
    spin_flavour_precession_kick_velocity_f32_formulas(&c, dp_fraction, v_kick_1000_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_kick_velocity_f32_outside(float dp_fraction, float e_total_53,
    float m_pns_15)
{
    const spin_flavour_precession_kick_velocity_f32_fixed c = spin_flavour_precession_kick_velocity_f32_prepare(
        e_total_53, m_pns_15);
    return spin_flavour_precession_kick_velocity_f32_check(&c, dp_fraction);
}

NK_API uint64_t spin_flavour_precession_kick_velocity_f32_array(size_t nk_n,
    const float *dp_fraction, ptrdiff_t dp_fraction_stride, const float *e_total_53, ptrdiff_t e_total_53_stride,
    const float *m_pns_15, ptrdiff_t m_pns_15_stride, float *v_kick_1000_out, ptrdiff_t v_kick_1000_out_stride)
{
    const nk_input_f32 nk_in[] = {{dp_fraction, dp_fraction_stride}, {e_total_53, e_total_53_stride},
        {m_pns_15, m_pns_15_stride}};
    const nk_output_f32 nk_out[] = {{v_kick_1000_out, v_kick_1000_out_stride}};
    const nk_kernel_f32 nk_this = {1, 3, 1, spin_flavour_precession_kick_velocity_f32_run};
    NK_LINE float nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_kick_velocity_f32_fixed c = spin_flavour_precession_kick_velocity_f32_prepare(
            *e_total_53, *m_pns_15);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.pole_ratio
 *
 * Ratio of the polar fields on a layer.
 *
 * Equation  nardi2000:t-pole-ratio pole ratio: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  delta_hat [1] from 0 to 0.95: displacement in radii of the layer
 * Output    ratio_poles [1]: ratio of the polar fields (nardi2000:t-pole-ratio)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   1a9b5dcd6a01ae8c
 */
/* What depends on parameters alone. */
typedef struct {
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_pole_ratio_fixed;

NK_INLINE spin_flavour_precession_pole_ratio_fixed spin_flavour_precession_pole_ratio_prepare(void)
{
    spin_flavour_precession_pole_ratio_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_pole_ratio_formulas(const int nk_wide,
    const spin_flavour_precession_pole_ratio_fixed *c, double delta_hat, double *ratio_poles_out)
{
    (void)c;
    const double x0 = 1.0 - delta_hat;
    const double x1 = 1.0 + delta_hat;
    const double ratio_poles = nk_over(nk_wide, x0*x0*x0, x1*x1*x1);  /* nardi2000:t-pole-ratio */
    *ratio_poles_out = ratio_poles;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_pole_ratio_check(const spin_flavour_precession_pole_ratio_fixed *c,
    double delta_hat)
{
    const int delta_hat_outside = (delta_hat < 0.0) | (19.0/20.0 < delta_hat);
    return c->nk_outside | (uint64_t)delta_hat_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_pole_ratio_passes(const spin_flavour_precession_pole_ratio_fixed *c,
    double delta_hat)
{
    (void)c;
    const int nk_inside = !(delta_hat < 0.0)
        & !(19.0/20.0 < delta_hat);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_pole_ratio_loop(const int nk_wide, size_t nk_n,
    const spin_flavour_precession_pole_ratio_fixed *nk_fixed, const double *NK_RESTRICT delta_hat,
    double *NK_RESTRICT ratio_poles_out)
{
    const spin_flavour_precession_pole_ratio_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(double) > NK_FAR(2);
    NK_LINE double nk_block_ratio_poles_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(ratio_poles_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch(delta_hat, NK_AHEAD(2), NK_FETCHED(1, 2, double));
        }
        double *const nk_ratio_poles_out = nk_past ? nk_block_ratio_poles_out : ratio_poles_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_pole_ratio_formulas(nk_wide, &c, delta_hat[nk_i], &nk_ratio_poles_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_pole_ratio_passes(&c, delta_hat[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_pole_ratio_check(&c, delta_hat[nk_i]);
        }
        if (nk_past) {
            nk_stream(ratio_poles_out, nk_block_ratio_poles_out, nk_count);
        }
        delta_hat += nk_count;
        ratio_poles_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t spin_flavour_precession_pole_ratio_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return spin_flavour_precession_pole_ratio_loop(nk_wide, nk_n,
        (const spin_flavour_precession_pole_ratio_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_RUN(spin_flavour_precession_pole_ratio_run, spin_flavour_precession_pole_ratio_elements, double)

NK_API NK_DEVICE void spin_flavour_precession_pole_ratio(double delta_hat, double *ratio_poles_out)
{
    const spin_flavour_precession_pole_ratio_fixed c = spin_flavour_precession_pole_ratio_prepare();
    spin_flavour_precession_pole_ratio_formulas(0, &c, delta_hat, ratio_poles_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_pole_ratio_outside(double delta_hat)
{
    const spin_flavour_precession_pole_ratio_fixed c = spin_flavour_precession_pole_ratio_prepare();
    return spin_flavour_precession_pole_ratio_check(&c, delta_hat);
}

NK_API uint64_t spin_flavour_precession_pole_ratio_array(size_t nk_n,
    const double *delta_hat, ptrdiff_t delta_hat_stride, double *ratio_poles_out, ptrdiff_t ratio_poles_out_stride)
{
    const nk_input nk_in[] = {{delta_hat, delta_hat_stride}};
    const nk_output nk_out[] = {{ratio_poles_out, ratio_poles_out_stride}};
    const nk_kernel nk_this = {1, 1, 1, spin_flavour_precession_pole_ratio_run};
    NK_LINE double nk_buffer[2 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_pole_ratio_fixed c = spin_flavour_precession_pole_ratio_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.pole_ratio in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_pole_ratio_f32_fixed;

NK_INLINE spin_flavour_precession_pole_ratio_f32_fixed spin_flavour_precession_pole_ratio_f32_prepare(void)
{
    spin_flavour_precession_pole_ratio_f32_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_pole_ratio_f32_formulas(const spin_flavour_precession_pole_ratio_f32_fixed *c,
    float delta_hat, float *ratio_poles_out)
{
    (void)c;
    const float x0 = 1.0f - delta_hat;
    const float x1 = 1.0f + delta_hat;
    const float ratio_poles = x0*x0*x0/(x1*x1*x1);  /* nardi2000:t-pole-ratio */
    *ratio_poles_out = ratio_poles;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_pole_ratio_f32_check(const spin_flavour_precession_pole_ratio_f32_fixed *c,
    float delta_hat)
{
    const int delta_hat_outside = (delta_hat < 0.0f) | (19.0f/20.0f < delta_hat);
    return c->nk_outside | (uint32_t)delta_hat_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_pole_ratio_f32_passes(const spin_flavour_precession_pole_ratio_f32_fixed *c,
    float delta_hat)
{
    (void)c;
    const int nk_inside = !(delta_hat < 0.0f)
        & !(19.0f/20.0f < delta_hat);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_pole_ratio_f32_loop(size_t nk_n,
    const spin_flavour_precession_pole_ratio_f32_fixed *nk_fixed, const float *NK_RESTRICT delta_hat,
    float *NK_RESTRICT ratio_poles_out)
{
    const spin_flavour_precession_pole_ratio_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(float) > NK_FAR(2);
    NK_LINE float nk_block_ratio_poles_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(float) > 2*NK_STREAMED && NK_ON_LINE(ratio_poles_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch_f32(delta_hat, NK_AHEAD(2), NK_FETCHED(1, 2, float));
        }
        float *const nk_ratio_poles_out = nk_past ? nk_block_ratio_poles_out : ratio_poles_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_pole_ratio_f32_formulas(&c, delta_hat[nk_i], &nk_ratio_poles_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_pole_ratio_f32_passes(&c, delta_hat[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_pole_ratio_f32_check(&c, delta_hat[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(ratio_poles_out, nk_block_ratio_poles_out, nk_count);
        }
        delta_hat += nk_count;
        ratio_poles_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t spin_flavour_precession_pole_ratio_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_pole_ratio_f32_loop(nk_n,
        (const spin_flavour_precession_pole_ratio_f32_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_RUN(spin_flavour_precession_pole_ratio_f32_run, spin_flavour_precession_pole_ratio_f32_elements, float)

NK_API NK_DEVICE void spin_flavour_precession_pole_ratio_f32(float delta_hat, float *ratio_poles_out)
{
    const spin_flavour_precession_pole_ratio_f32_fixed c = spin_flavour_precession_pole_ratio_f32_prepare();
    spin_flavour_precession_pole_ratio_f32_formulas(&c, delta_hat, ratio_poles_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_pole_ratio_f32_outside(float delta_hat)
{
    const spin_flavour_precession_pole_ratio_f32_fixed c = spin_flavour_precession_pole_ratio_f32_prepare();
    return spin_flavour_precession_pole_ratio_f32_check(&c, delta_hat);
}

NK_API uint64_t spin_flavour_precession_pole_ratio_f32_array(size_t nk_n,
    const float *delta_hat, ptrdiff_t delta_hat_stride, float *ratio_poles_out, ptrdiff_t ratio_poles_out_stride)
{
    const nk_input_f32 nk_in[] = {{delta_hat, delta_hat_stride}};
    const nk_output_f32 nk_out[] = {{ratio_poles_out, ratio_poles_out_stride}};
    const nk_kernel_f32 nk_this = {1, 1, 1, spin_flavour_precession_pole_ratio_f32_run};
    NK_LINE float nk_buffer[2 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_pole_ratio_f32_fixed c = spin_flavour_precession_pole_ratio_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.potential
 *
 * Potential of a tau antineutrino with the polarisation of the medium, and the vacuum splitting.
 *
 * Equation  nardi2000:4 resonance condition: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  n_neutron [MeV^3] from 1 to 10000000: number density of neutrons
 * Variable  lambda_par_n [1] from -0.1 to 0.1: polarisation of neutrons along the flight
 * Variable  lambda_par_p [1] from -0.1 to 0.1: polarisation of protons along the flight
 * Variable  lambda_par_e [1] from -0.1 to 0.1: polarisation of electrons along the flight
 * Variable  e_nu [MeV] from 0.01 to 1000: neutrino energy
 * Parameter kappa_n [MeV] from -0.0001 to 0.0001: axial potential of neutrons
 * Parameter kappa_p [MeV] from -0.0001 to 0.0001: axial potential of protons
 * Parameter kappa_e [MeV] from -0.0001 to 0.0001: axial potential of electrons
 * Parameter g_fermi [MeV^-2] from 1.1663e-11 to 1.1664e-11: Fermi constant
 * Parameter dm2 [MeV^2] from 1e-06 to 0.01: m_s^2 - m_tau^2
 * Output    v_nutaubar [MeV]: potential energy of a tau antineutrino (nardi2000:4)
 * Output    gap_vac [MeV]: energy of the sterile state above the active one in vacuum (nardi2000:4)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   24cfdecd6c5b1516
 */
/* What depends on parameters alone. */
typedef struct {
    double kappa_n;
    double kappa_p;
    double kappa_e;
    double x0;
    double x1;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_potential_fixed;

NK_INLINE spin_flavour_precession_potential_fixed spin_flavour_precession_potential_prepare(double kappa_n,
    double kappa_p, double kappa_e, double g_fermi, double dm2)
{
    spin_flavour_precession_potential_fixed c;
    const double x0 = 0.5*g_fermi*sqrt(2.0);
    const double x1 = 0.5*dm2;
    const int kappa_n_outside = (kappa_n < -1.0/10000.0) | (1.0/10000.0 < kappa_n);
    const int kappa_p_outside = (kappa_p < -1.0/10000.0) | (1.0/10000.0 < kappa_p);
    const int kappa_e_outside = (kappa_e < -1.0/10000.0) | (1.0/10000.0 < kappa_e);
    const int g_fermi_outside = (g_fermi < 11663.0/1000000000000000.0) | (729.0/62500000000000.0 < g_fermi);
    const int dm2_outside = (dm2 < 1.0/1000000.0) | (1.0/100.0 < dm2);
    c.kappa_n = kappa_n;
    c.kappa_p = kappa_p;
    c.kappa_e = kappa_e;
    c.x0 = x0;
    c.x1 = x1;
    c.nk_outside = (uint64_t)kappa_n_outside << 5
        | (uint64_t)kappa_p_outside << 6
        | (uint64_t)kappa_e_outside << 7
        | (uint64_t)g_fermi_outside << 8
        | (uint64_t)dm2_outside << 9;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_potential_formulas(const spin_flavour_precession_potential_fixed *c,
    double n_neutron, double lambda_par_n, double lambda_par_p, double lambda_par_e, double e_nu,
    double *v_nutaubar_out, double *gap_vac_out)
{
    const double x2 = c->kappa_e*lambda_par_e + c->kappa_n*lambda_par_n + c->kappa_p*lambda_par_p;
    const double v_nutaubar = c->x0*n_neutron - x2;  /* nardi2000:4 */
    const double gap_vac = c->x1/e_nu;  /* nardi2000:4 */
    *v_nutaubar_out = v_nutaubar;
    *gap_vac_out = gap_vac;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_potential_check(const spin_flavour_precession_potential_fixed *c,
    double n_neutron, double lambda_par_n, double lambda_par_p, double lambda_par_e, double e_nu)
{
    const int n_neutron_outside = (n_neutron < 1.0) | (10000000.0 < n_neutron);
    const int lambda_par_n_outside = (lambda_par_n < -1.0/10.0) | (1.0/10.0 < lambda_par_n);
    const int lambda_par_p_outside = (lambda_par_p < -1.0/10.0) | (1.0/10.0 < lambda_par_p);
    const int lambda_par_e_outside = (lambda_par_e < -1.0/10.0) | (1.0/10.0 < lambda_par_e);
    const int e_nu_outside = (e_nu < 1.0/100.0) | (1000.0 < e_nu);
    return c->nk_outside | (uint64_t)n_neutron_outside << 0
        | (uint64_t)lambda_par_n_outside << 1
        | (uint64_t)lambda_par_p_outside << 2
        | (uint64_t)lambda_par_e_outside << 3
        | (uint64_t)e_nu_outside << 4;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_potential_passes(const spin_flavour_precession_potential_fixed *c,
    double n_neutron, double lambda_par_n, double lambda_par_p, double lambda_par_e, double e_nu)
{
    (void)c;
    const int nk_inside = !(n_neutron < 1.0)
        & !(10000000.0 < n_neutron)
        & !(lambda_par_n < -1.0/10.0)
        & !(1.0/10.0 < lambda_par_n)
        & !(lambda_par_p < -1.0/10.0)
        & !(1.0/10.0 < lambda_par_p)
        & !(lambda_par_e < -1.0/10.0)
        & !(1.0/10.0 < lambda_par_e)
        & !(e_nu < 1.0/100.0)
        & !(1000.0 < e_nu);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_potential_loop(size_t nk_n,
    const spin_flavour_precession_potential_fixed *nk_fixed, const double *NK_RESTRICT n_neutron,
    const double *NK_RESTRICT lambda_par_n, const double *NK_RESTRICT lambda_par_p,
    const double *NK_RESTRICT lambda_par_e, const double *NK_RESTRICT e_nu, double *NK_RESTRICT v_nutaubar_out,
    double *NK_RESTRICT gap_vac_out)
{
    const spin_flavour_precession_potential_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*7*sizeof(double) > NK_FAR(7);
    NK_LINE double nk_block_v_nutaubar_out[NK_BLOCK];
    NK_LINE double nk_block_gap_vac_out[NK_BLOCK];
    const int nk_past = nk_n*7*sizeof(double) > NK_STREAMED && NK_ON_LINE(v_nutaubar_out)
        && NK_ON_LINE(gap_vac_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 7, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(7) + nk_block) {
            nk_fetch(n_neutron, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(lambda_par_n, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(lambda_par_p, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(lambda_par_e, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(e_nu, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            if (!nk_past) nk_fetch_result(v_nutaubar_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            if (!nk_past) nk_fetch_result(gap_vac_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
        }
        double *const nk_v_nutaubar_out = nk_past ? nk_block_v_nutaubar_out : v_nutaubar_out;
        double *const nk_gap_vac_out = nk_past ? nk_block_gap_vac_out : gap_vac_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_potential_formulas(&c, n_neutron[nk_i], lambda_par_n[nk_i], lambda_par_p[nk_i],
                lambda_par_e[nk_i], e_nu[nk_i], &nk_v_nutaubar_out[nk_i], &nk_gap_vac_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_potential_passes(&c, n_neutron[nk_i],
                lambda_par_n[nk_i], lambda_par_p[nk_i], lambda_par_e[nk_i], e_nu[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_potential_check(&c, n_neutron[nk_i], lambda_par_n[nk_i],
                    lambda_par_p[nk_i], lambda_par_e[nk_i], e_nu[nk_i]);
        }
        if (nk_past) {
            nk_stream(v_nutaubar_out, nk_block_v_nutaubar_out, nk_count);
            nk_stream(gap_vac_out, nk_block_gap_vac_out, nk_count);
        }
        n_neutron += nk_count;
        lambda_par_n += nk_count;
        lambda_par_p += nk_count;
        lambda_par_e += nk_count;
        e_nu += nk_count;
        v_nutaubar_out += nk_count;
        gap_vac_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_potential_vary(size_t nk_n, const double *NK_RESTRICT n_neutron,
    const double *NK_RESTRICT lambda_par_n, const double *NK_RESTRICT lambda_par_p,
    const double *NK_RESTRICT lambda_par_e, const double *NK_RESTRICT e_nu, const double *NK_RESTRICT kappa_n,
    const double *NK_RESTRICT kappa_p, const double *NK_RESTRICT kappa_e, const double *NK_RESTRICT g_fermi,
    const double *NK_RESTRICT dm2, double *NK_RESTRICT v_nutaubar_out, double *NK_RESTRICT gap_vac_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_potential_fixed c = spin_flavour_precession_potential_prepare(kappa_n[nk_i],
            kappa_p[nk_i], kappa_e[nk_i], g_fermi[nk_i], dm2[nk_i]);
        spin_flavour_precession_potential_formulas(&c, n_neutron[nk_i], lambda_par_n[nk_i], lambda_par_p[nk_i],
            lambda_par_e[nk_i], e_nu[nk_i], &v_nutaubar_out[nk_i], &gap_vac_out[nk_i]);
        nk_outside |= spin_flavour_precession_potential_check(&c, n_neutron[nk_i], lambda_par_n[nk_i],
            lambda_par_p[nk_i], lambda_par_e[nk_i], e_nu[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_potential_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_potential_loop(nk_n, (const spin_flavour_precession_potential_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t spin_flavour_precession_potential_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_potential_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_out[0], nk_out[1]);
}

NK_RUN(spin_flavour_precession_potential_same, spin_flavour_precession_potential_elements, double)
NK_RUN(spin_flavour_precession_potential_varied, spin_flavour_precession_potential_varied_elements, double)

static uint64_t spin_flavour_precession_potential_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_potential_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_potential_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_potential(double n_neutron, double lambda_par_n, double lambda_par_p,
    double lambda_par_e, double e_nu, double kappa_n, double kappa_p, double kappa_e, double g_fermi, double dm2,
    double *v_nutaubar_out, double *gap_vac_out)
{
    const spin_flavour_precession_potential_fixed c = spin_flavour_precession_potential_prepare(kappa_n, kappa_p,
        kappa_e, g_fermi, dm2);
    spin_flavour_precession_potential_formulas(&c, n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu,
        v_nutaubar_out, gap_vac_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_potential_outside(double n_neutron, double lambda_par_n,
    double lambda_par_p, double lambda_par_e, double e_nu, double kappa_n, double kappa_p, double kappa_e,
    double g_fermi, double dm2)
{
    const spin_flavour_precession_potential_fixed c = spin_flavour_precession_potential_prepare(kappa_n, kappa_p,
        kappa_e, g_fermi, dm2);
    return spin_flavour_precession_potential_check(&c, n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu);
}

NK_API uint64_t spin_flavour_precession_potential_array(size_t nk_n,
    const double *n_neutron, ptrdiff_t n_neutron_stride, const double *lambda_par_n, ptrdiff_t lambda_par_n_stride,
    const double *lambda_par_p, ptrdiff_t lambda_par_p_stride,
    const double *lambda_par_e, ptrdiff_t lambda_par_e_stride, const double *e_nu, ptrdiff_t e_nu_stride,
    const double *kappa_n, ptrdiff_t kappa_n_stride, const double *kappa_p, ptrdiff_t kappa_p_stride,
    const double *kappa_e, ptrdiff_t kappa_e_stride, const double *g_fermi, ptrdiff_t g_fermi_stride,
    const double *dm2, ptrdiff_t dm2_stride, double *v_nutaubar_out, ptrdiff_t v_nutaubar_out_stride,
    double *gap_vac_out, ptrdiff_t gap_vac_out_stride)
{
    const nk_input nk_in[] = {{n_neutron, n_neutron_stride}, {lambda_par_n, lambda_par_n_stride},
        {lambda_par_p, lambda_par_p_stride}, {lambda_par_e, lambda_par_e_stride}, {e_nu, e_nu_stride},
        {kappa_n, kappa_n_stride}, {kappa_p, kappa_p_stride}, {kappa_e, kappa_e_stride},
        {g_fermi, g_fermi_stride}, {dm2, dm2_stride}};
    const nk_output nk_out[] = {{v_nutaubar_out, v_nutaubar_out_stride}, {gap_vac_out, gap_vac_out_stride}};
    const nk_kernel nk_this = {5, 10, 2, spin_flavour_precession_potential_run};
    NK_LINE double nk_buffer[12 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_potential_fixed c = spin_flavour_precession_potential_prepare(*kappa_n,
            *kappa_p, *kappa_e, *g_fermi, *dm2);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.potential in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float kappa_n;
    float kappa_p;
    float kappa_e;
    float x0;
    float x1;
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_potential_f32_fixed;

NK_INLINE spin_flavour_precession_potential_f32_fixed spin_flavour_precession_potential_f32_prepare(float kappa_n,
    float kappa_p, float kappa_e, float g_fermi, float dm2)
{
    spin_flavour_precession_potential_f32_fixed c;
    const float x0 = 1.0f/2.0f*g_fermi*sqrtf(2.0f);
    const float x1 = 1.0f/2.0f*dm2;
    const int kappa_n_outside = (kappa_n < -1.0f/10000.0f) | (1.0f/10000.0f < kappa_n);
    const int kappa_p_outside = (kappa_p < -1.0f/10000.0f) | (1.0f/10000.0f < kappa_p);
    const int kappa_e_outside = (kappa_e < -1.0f/10000.0f) | (1.0f/10000.0f < kappa_e);
    const int g_fermi_outside = (g_fermi < 1.1663e-11f) | (1.1664e-11f < g_fermi);
    const int dm2_outside = (dm2 < 1.0f/1000000.0f) | (1.0f/100.0f < dm2);
    c.kappa_n = kappa_n;
    c.kappa_p = kappa_p;
    c.kappa_e = kappa_e;
    c.x0 = x0;
    c.x1 = x1;
    c.nk_outside = (uint32_t)kappa_n_outside << 5
        | (uint32_t)kappa_p_outside << 6
        | (uint32_t)kappa_e_outside << 7
        | (uint32_t)g_fermi_outside << 8
        | (uint32_t)dm2_outside << 9;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_potential_f32_formulas(const spin_flavour_precession_potential_f32_fixed *c,
    float n_neutron, float lambda_par_n, float lambda_par_p, float lambda_par_e, float e_nu, float *v_nutaubar_out,
    float *gap_vac_out)
{
    const float x2 = c->kappa_e*lambda_par_e + c->kappa_n*lambda_par_n + c->kappa_p*lambda_par_p;
    const float v_nutaubar = c->x0*n_neutron - x2;  /* nardi2000:4 */
    const float gap_vac = c->x1/e_nu;  /* nardi2000:4 */
    *v_nutaubar_out = v_nutaubar;
    *gap_vac_out = gap_vac;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_potential_f32_check(const spin_flavour_precession_potential_f32_fixed *c,
    float n_neutron, float lambda_par_n, float lambda_par_p, float lambda_par_e, float e_nu)
{
    const int n_neutron_outside = (n_neutron < 1.0f) | (1e+07f < n_neutron);
    const int lambda_par_n_outside = (lambda_par_n < -1.0f/10.0f) | (1.0f/10.0f < lambda_par_n);
    const int lambda_par_p_outside = (lambda_par_p < -1.0f/10.0f) | (1.0f/10.0f < lambda_par_p);
    const int lambda_par_e_outside = (lambda_par_e < -1.0f/10.0f) | (1.0f/10.0f < lambda_par_e);
    const int e_nu_outside = (e_nu < 1.0f/100.0f) | (1000.0f < e_nu);
    return c->nk_outside | (uint32_t)n_neutron_outside << 0
        | (uint32_t)lambda_par_n_outside << 1
        | (uint32_t)lambda_par_p_outside << 2
        | (uint32_t)lambda_par_e_outside << 3
        | (uint32_t)e_nu_outside << 4;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_potential_f32_passes(const spin_flavour_precession_potential_f32_fixed *c,
    float n_neutron, float lambda_par_n, float lambda_par_p, float lambda_par_e, float e_nu)
{
    (void)c;
    const int nk_inside = !(n_neutron < 1.0f)
        & !(1e+07f < n_neutron)
        & !(lambda_par_n < -1.0f/10.0f)
        & !(1.0f/10.0f < lambda_par_n)
        & !(lambda_par_p < -1.0f/10.0f)
        & !(1.0f/10.0f < lambda_par_p)
        & !(lambda_par_e < -1.0f/10.0f)
        & !(1.0f/10.0f < lambda_par_e)
        & !(e_nu < 1.0f/100.0f)
        & !(1000.0f < e_nu);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_potential_f32_loop(size_t nk_n,
    const spin_flavour_precession_potential_f32_fixed *nk_fixed, const float *NK_RESTRICT n_neutron,
    const float *NK_RESTRICT lambda_par_n, const float *NK_RESTRICT lambda_par_p,
    const float *NK_RESTRICT lambda_par_e, const float *NK_RESTRICT e_nu, float *NK_RESTRICT v_nutaubar_out,
    float *NK_RESTRICT gap_vac_out)
{
    const spin_flavour_precession_potential_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*7*sizeof(float) > NK_FAR(7);
    NK_LINE float nk_block_v_nutaubar_out[NK_BLOCK];
    NK_LINE float nk_block_gap_vac_out[NK_BLOCK];
    const int nk_past = nk_n*7*sizeof(float) > NK_STREAMED && NK_ON_LINE(v_nutaubar_out) && NK_ON_LINE(gap_vac_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 7, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(7) + nk_block) {
            nk_fetch_f32(n_neutron, NK_AHEAD(7), NK_FETCHED(1, 7, float));
            nk_fetch_f32(lambda_par_n, NK_AHEAD(7), NK_FETCHED(1, 7, float));
            nk_fetch_f32(lambda_par_p, NK_AHEAD(7), NK_FETCHED(1, 7, float));
            nk_fetch_f32(lambda_par_e, NK_AHEAD(7), NK_FETCHED(1, 7, float));
            nk_fetch_f32(e_nu, NK_AHEAD(7), NK_FETCHED(1, 7, float));
            if (!nk_past) nk_fetch_result_f32(v_nutaubar_out, NK_AHEAD(7), NK_FETCHED(1, 7, float));
            if (!nk_past) nk_fetch_result_f32(gap_vac_out, NK_AHEAD(7), NK_FETCHED(1, 7, float));
        }
        float *const nk_v_nutaubar_out = nk_past ? nk_block_v_nutaubar_out : v_nutaubar_out;
        float *const nk_gap_vac_out = nk_past ? nk_block_gap_vac_out : gap_vac_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_potential_f32_formulas(&c, n_neutron[nk_i], lambda_par_n[nk_i],
                lambda_par_p[nk_i], lambda_par_e[nk_i], e_nu[nk_i], &nk_v_nutaubar_out[nk_i], &nk_gap_vac_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_potential_f32_passes(&c, n_neutron[nk_i],
                lambda_par_n[nk_i], lambda_par_p[nk_i], lambda_par_e[nk_i], e_nu[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_potential_f32_check(&c, n_neutron[nk_i], lambda_par_n[nk_i],
                    lambda_par_p[nk_i], lambda_par_e[nk_i], e_nu[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(v_nutaubar_out, nk_block_v_nutaubar_out, nk_count);
            nk_stream_f32(gap_vac_out, nk_block_gap_vac_out, nk_count);
        }
        n_neutron += nk_count;
        lambda_par_n += nk_count;
        lambda_par_p += nk_count;
        lambda_par_e += nk_count;
        e_nu += nk_count;
        v_nutaubar_out += nk_count;
        gap_vac_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_potential_f32_vary(size_t nk_n, const float *NK_RESTRICT n_neutron,
    const float *NK_RESTRICT lambda_par_n, const float *NK_RESTRICT lambda_par_p,
    const float *NK_RESTRICT lambda_par_e, const float *NK_RESTRICT e_nu, const float *NK_RESTRICT kappa_n,
    const float *NK_RESTRICT kappa_p, const float *NK_RESTRICT kappa_e, const float *NK_RESTRICT g_fermi,
    const float *NK_RESTRICT dm2, float *NK_RESTRICT v_nutaubar_out, float *NK_RESTRICT gap_vac_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_potential_f32_fixed c = spin_flavour_precession_potential_f32_prepare(
            kappa_n[nk_i], kappa_p[nk_i], kappa_e[nk_i], g_fermi[nk_i], dm2[nk_i]);
        spin_flavour_precession_potential_f32_formulas(&c, n_neutron[nk_i], lambda_par_n[nk_i], lambda_par_p[nk_i],
            lambda_par_e[nk_i], e_nu[nk_i], &v_nutaubar_out[nk_i], &gap_vac_out[nk_i]);
        nk_outside |= spin_flavour_precession_potential_f32_check(&c, n_neutron[nk_i], lambda_par_n[nk_i],
            lambda_par_p[nk_i], lambda_par_e[nk_i], e_nu[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_potential_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_potential_f32_loop(nk_n,
        (const spin_flavour_precession_potential_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t spin_flavour_precession_potential_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_potential_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_out[0], nk_out[1]);
}

NK_RUN(spin_flavour_precession_potential_f32_same, spin_flavour_precession_potential_f32_elements, float)
NK_RUN(spin_flavour_precession_potential_f32_varied, spin_flavour_precession_potential_f32_varied_elements, float)

static uint64_t spin_flavour_precession_potential_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_potential_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_potential_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_potential_f32(float n_neutron, float lambda_par_n, float lambda_par_p,
    float lambda_par_e, float e_nu, float kappa_n, float kappa_p, float kappa_e, float g_fermi, float dm2,
    float *v_nutaubar_out, float *gap_vac_out)
{
    const spin_flavour_precession_potential_f32_fixed c = spin_flavour_precession_potential_f32_prepare(kappa_n,
        kappa_p, kappa_e, g_fermi, dm2);
    spin_flavour_precession_potential_f32_formulas(&c, n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu,
        v_nutaubar_out, gap_vac_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_potential_f32_outside(float n_neutron, float lambda_par_n,
    float lambda_par_p, float lambda_par_e, float e_nu, float kappa_n, float kappa_p, float kappa_e, float g_fermi,
    float dm2)
{
    const spin_flavour_precession_potential_f32_fixed c = spin_flavour_precession_potential_f32_prepare(kappa_n,
        kappa_p, kappa_e, g_fermi, dm2);
    return spin_flavour_precession_potential_f32_check(&c, n_neutron, lambda_par_n, lambda_par_p, lambda_par_e,
        e_nu);
}

NK_API uint64_t spin_flavour_precession_potential_f32_array(size_t nk_n,
    const float *n_neutron, ptrdiff_t n_neutron_stride, const float *lambda_par_n, ptrdiff_t lambda_par_n_stride,
    const float *lambda_par_p, ptrdiff_t lambda_par_p_stride, const float *lambda_par_e, ptrdiff_t lambda_par_e_stride,
    const float *e_nu, ptrdiff_t e_nu_stride, const float *kappa_n, ptrdiff_t kappa_n_stride,
    const float *kappa_p, ptrdiff_t kappa_p_stride, const float *kappa_e, ptrdiff_t kappa_e_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *dm2, ptrdiff_t dm2_stride,
    float *v_nutaubar_out, ptrdiff_t v_nutaubar_out_stride, float *gap_vac_out, ptrdiff_t gap_vac_out_stride)
{
    const nk_input_f32 nk_in[] = {{n_neutron, n_neutron_stride}, {lambda_par_n, lambda_par_n_stride},
        {lambda_par_p, lambda_par_p_stride}, {lambda_par_e, lambda_par_e_stride}, {e_nu, e_nu_stride},
        {kappa_n, kappa_n_stride}, {kappa_p, kappa_p_stride}, {kappa_e, kappa_e_stride},
        {g_fermi, g_fermi_stride}, {dm2, dm2_stride}};
    const nk_output_f32 nk_out[] = {{v_nutaubar_out, v_nutaubar_out_stride}, {gap_vac_out, gap_vac_out_stride}};
    const nk_kernel_f32 nk_this = {5, 10, 2, spin_flavour_precession_potential_f32_run};
    NK_LINE float nk_buffer[12 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_potential_f32_fixed c = spin_flavour_precession_potential_f32_prepare(*kappa_n,
            *kappa_p, *kappa_e, *g_fermi, *dm2);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.profiles
 *
 * Density, its length of change, and temperature.
 *
 * Equation  nardi2000:7 density profile: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Equation  nardi2000:t-ell density length: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Equation  nardi2000:8 temperature profile: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  r_ratio [1] from 0.001 to 100: radius over the radius of the core
 * Parameter rho_centre [1] from 3 to 20: density at the centre in 10^14 g cm^-3
 * Parameter rho_core [1] from 0.5 to 2.9: density at the interface in 10^14 g cm^-3
 * Parameter n_core [1] from 0.5 to 4: exponent of the density in the core
 * Parameter n_atm [1] from 2.5 to 8: exponent of the density in the atmosphere
 * Parameter n_temp [1] from 0 to 3: exponent of the temperature
 * Parameter temp_core [MeV] from 1 to 100: temperature of the core
 * Parameter r_core [MeV^-1] from 2.5e+16 to 1.1e+17: radius of the core
 * Output    rho14 [1]: density in 10^14 g cm^-3 (nardi2000:7)
 * Output    l_rho [MeV^-1]: length over which the density changes (nardi2000:t-ell)
 * Output    temp [MeV]: temperature (nardi2000:8)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   f8a298a650485969
 */
/* What depends on parameters alone. */
typedef struct {
    double rho_core;
    double n_core;
    double temp_core;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    double x5;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_profiles_fixed;

NK_INLINE spin_flavour_precession_profiles_fixed spin_flavour_precession_profiles_prepare(double rho_centre,
    double rho_core, double n_core, double n_atm, double n_temp, double temp_core, double r_core)
{
    spin_flavour_precession_profiles_fixed c;
    const double x0 = -n_atm;
    const double x1 = 1.0 - n_core;
    const double x2 = rho_centre - rho_core;
    const double x3 = r_core/n_atm;
    const double x4 = r_core/(n_core*x2);
    const double x5 = -n_temp;
    const int rho_centre_outside = (rho_centre < 3.0) | (20.0 < rho_centre);
    const int rho_core_outside = (rho_core < 0.5) | (29.0/10.0 < rho_core);
    const int n_core_outside = (n_core < 0.5) | (4.0 < n_core);
    const int n_atm_outside = (n_atm < 2.5) | (8.0 < n_atm);
    const int n_temp_outside = (n_temp < 0.0) | (3.0 < n_temp);
    const int temp_core_outside = (temp_core < 1.0) | (100.0 < temp_core);
    const int r_core_outside = (r_core < 2.5e+16) | (1.1e+17 < r_core);
    c.rho_core = rho_core;
    c.n_core = n_core;
    c.temp_core = temp_core;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.nk_outside = (uint64_t)rho_centre_outside << 1
        | (uint64_t)rho_core_outside << 2
        | (uint64_t)n_core_outside << 3
        | (uint64_t)n_atm_outside << 4
        | (uint64_t)n_temp_outside << 5
        | (uint64_t)temp_core_outside << 6
        | (uint64_t)r_core_outside << 7;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_profiles_part1(const spin_flavour_precession_profiles_fixed *c, double r_ratio,
    double *x6_out, double *x7_out, double *x8_out)
{
    const double x9 = nk_log(r_ratio);
    const double x10 = x9*c->n_core;
    const double x11 = (r_ratio <= 1.0) ? x9*c->x1 : x9*c->x0;
    const double x12 = x9*c->x5;
    *x6_out = x10;
    *x7_out = x11;
    *x8_out = x12;
}

NK_INLINE void spin_flavour_precession_profiles_part2(const spin_flavour_precession_profiles_fixed *c, double r_ratio,
    double x6, double x7, double x8, double *rho14_out, double *l_rho_out, double *temp_out)
{
    const int x13 = r_ratio <= 1.0;
    const double x14 = c->rho_core - x6*c->x2;
    const double rho14 = x13 ? x14 : x7*c->rho_core;  /* nardi2000:7 */
    const double l_rho = x13 ? x14*x7*c->x4 : r_ratio*c->x3;  /* nardi2000:t-ell */
    const double temp = x13 ? c->temp_core : x8*c->temp_core;  /* nardi2000:8 */
    *rho14_out = rho14;
    *l_rho_out = l_rho;
    *temp_out = temp;
}

NK_INLINE void spin_flavour_precession_profiles_formulas(const spin_flavour_precession_profiles_fixed *c,
    double r_ratio, double *rho14_out, double *l_rho_out, double *temp_out)
{
    double x6, x7, x8;
    spin_flavour_precession_profiles_part1(c, r_ratio, &x6, &x7, &x8);
    x6 = nk_expm1_near(x6);
    x7 = nk_exp_near(x7);
    x8 = nk_exp_near(x8);
    spin_flavour_precession_profiles_part2(c, r_ratio, x6, x7, x8, rho14_out, l_rho_out, temp_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_profiles_check(const spin_flavour_precession_profiles_fixed *c,
    double r_ratio)
{
    const int r_ratio_outside = (r_ratio < 1.0/1000.0) | (100.0 < r_ratio);
    return c->nk_outside | (uint64_t)r_ratio_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_profiles_passes(const spin_flavour_precession_profiles_fixed *c,
    double r_ratio)
{
    (void)c;
    const int nk_inside = !(r_ratio < 1.0/1000.0)
        & !(100.0 < r_ratio);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_profiles_loop(size_t nk_n,
    const spin_flavour_precession_profiles_fixed *nk_fixed, const double *NK_RESTRICT r_ratio,
    double *NK_RESTRICT rho14_out, double *NK_RESTRICT l_rho_out, double *NK_RESTRICT temp_out)
{
    const spin_flavour_precession_profiles_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x6[NK_BLOCK];
    double x7[NK_BLOCK];
    double x8[NK_BLOCK];
    const int nk_far = nk_n*4*sizeof(double) > NK_FAR(4);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 4, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(4) + nk_block) {
            nk_fetch(r_ratio, NK_AHEAD(4), NK_FETCHED(2, 4, double));
            nk_fetch_result(rho14_out, NK_AHEAD(4), NK_FETCHED(2, 4, double));
            nk_fetch_result(l_rho_out, NK_AHEAD(4), NK_FETCHED(2, 4, double));
            nk_fetch_result(temp_out, NK_AHEAD(4), NK_FETCHED(2, 4, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_profiles_part1(&c, r_ratio[nk_i], &x6[nk_i], &x7[nk_i], &x8[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x6[nk_i] = nk_expm1_near(x6[nk_i]);
            x7[nk_i] = nk_exp_near(x7[nk_i]);
            x8[nk_i] = nk_exp_near(x8[nk_i]);
            spin_flavour_precession_profiles_part2(&c, r_ratio[nk_i], x6[nk_i], x7[nk_i], x8[nk_i], &rho14_out[nk_i],
                &l_rho_out[nk_i], &temp_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_profiles_passes(&c, r_ratio[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_profiles_check(&c, r_ratio[nk_i]);
        }
        r_ratio += nk_count;
        rho14_out += nk_count;
        l_rho_out += nk_count;
        temp_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_profiles_vary(size_t nk_n, const double *NK_RESTRICT r_ratio,
    const double *NK_RESTRICT rho_centre, const double *NK_RESTRICT rho_core, const double *NK_RESTRICT n_core,
    const double *NK_RESTRICT n_atm, const double *NK_RESTRICT n_temp, const double *NK_RESTRICT temp_core,
    const double *NK_RESTRICT r_core, double *NK_RESTRICT rho14_out, double *NK_RESTRICT l_rho_out,
    double *NK_RESTRICT temp_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_profiles_fixed c = spin_flavour_precession_profiles_prepare(rho_centre[nk_i],
            rho_core[nk_i], n_core[nk_i], n_atm[nk_i], n_temp[nk_i], temp_core[nk_i], r_core[nk_i]);
        spin_flavour_precession_profiles_formulas(&c, r_ratio[nk_i], &rho14_out[nk_i], &l_rho_out[nk_i],
            &temp_out[nk_i]);
        nk_outside |= spin_flavour_precession_profiles_check(&c, r_ratio[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_profiles_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_profiles_loop(nk_n, (const spin_flavour_precession_profiles_fixed *)nk_fixed,
        nk_in[0], nk_out[0], nk_out[1], nk_out[2]);
}

NK_LOOP uint64_t spin_flavour_precession_profiles_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_profiles_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_in[5],
        nk_in[6], nk_in[7], nk_out[0], nk_out[1], nk_out[2]);
}

NK_RUN(spin_flavour_precession_profiles_same, spin_flavour_precession_profiles_elements, double)
NK_RUN(spin_flavour_precession_profiles_varied, spin_flavour_precession_profiles_varied_elements, double)

static uint64_t spin_flavour_precession_profiles_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_profiles_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_profiles_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_profiles(double r_ratio, double rho_centre, double rho_core,
    double n_core, double n_atm, double n_temp, double temp_core, double r_core, double *rho14_out, double *l_rho_out,
    double *temp_out)
{
    const spin_flavour_precession_profiles_fixed c = spin_flavour_precession_profiles_prepare(rho_centre,
        rho_core, n_core, n_atm, n_temp, temp_core, r_core);
    spin_flavour_precession_profiles_formulas(&c, r_ratio, rho14_out, l_rho_out, temp_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_profiles_outside(double r_ratio, double rho_centre, double rho_core,
    double n_core, double n_atm, double n_temp, double temp_core, double r_core)
{
    const spin_flavour_precession_profiles_fixed c = spin_flavour_precession_profiles_prepare(rho_centre,
        rho_core, n_core, n_atm, n_temp, temp_core, r_core);
    return spin_flavour_precession_profiles_check(&c, r_ratio);
}

NK_API uint64_t spin_flavour_precession_profiles_array(size_t nk_n, const double *r_ratio, ptrdiff_t r_ratio_stride,
    const double *rho_centre, ptrdiff_t rho_centre_stride, const double *rho_core, ptrdiff_t rho_core_stride,
    const double *n_core, ptrdiff_t n_core_stride, const double *n_atm, ptrdiff_t n_atm_stride,
    const double *n_temp, ptrdiff_t n_temp_stride, const double *temp_core, ptrdiff_t temp_core_stride,
    const double *r_core, ptrdiff_t r_core_stride, double *rho14_out, ptrdiff_t rho14_out_stride,
    double *l_rho_out, ptrdiff_t l_rho_out_stride, double *temp_out, ptrdiff_t temp_out_stride)
{
    const nk_input nk_in[] = {{r_ratio, r_ratio_stride}, {rho_centre, rho_centre_stride},
        {rho_core, rho_core_stride}, {n_core, n_core_stride}, {n_atm, n_atm_stride}, {n_temp, n_temp_stride},
        {temp_core, temp_core_stride}, {r_core, r_core_stride}};
    const nk_output nk_out[] = {{rho14_out, rho14_out_stride}, {l_rho_out, l_rho_out_stride},
        {temp_out, temp_out_stride}};
    const nk_kernel nk_this = {1, 8, 3, spin_flavour_precession_profiles_run};
    NK_LINE double nk_buffer[11 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_profiles_fixed c = spin_flavour_precession_profiles_prepare(*rho_centre,
            *rho_core, *n_core, *n_atm, *n_temp, *temp_core, *r_core);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.profiles in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float rho_core;
    float n_core;
    float temp_core;
    float x0;
    float x1;
    float x2;
    float x3;
    float x4;
    float x5;
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_profiles_f32_fixed;

NK_INLINE spin_flavour_precession_profiles_f32_fixed spin_flavour_precession_profiles_f32_prepare(float rho_centre,
    float rho_core, float n_core, float n_atm, float n_temp, float temp_core, float r_core)
{
    spin_flavour_precession_profiles_f32_fixed c;
    const float x0 = -n_atm;
    const float x1 = 1.0f - n_core;
    const float x2 = rho_centre - rho_core;
    const float x3 = r_core/n_atm;
    const float x4 = r_core/(n_core*x2);
    const float x5 = -n_temp;
    const int rho_centre_outside = (rho_centre < 3.0f) | (20.0f < rho_centre);
    const int rho_core_outside = (rho_core < 1.0f/2.0f) | (29.0f/10.0f < rho_core);
    const int n_core_outside = (n_core < 1.0f/2.0f) | (4.0f < n_core);
    const int n_atm_outside = (n_atm < 5.0f/2.0f) | (8.0f < n_atm);
    const int n_temp_outside = (n_temp < 0.0f) | (3.0f < n_temp);
    const int temp_core_outside = (temp_core < 1.0f) | (100.0f < temp_core);
    const int r_core_outside = (r_core < 2.5e+16f) | (1.1e+17f < r_core);
    c.rho_core = rho_core;
    c.n_core = n_core;
    c.temp_core = temp_core;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.nk_outside = (uint32_t)rho_centre_outside << 1
        | (uint32_t)rho_core_outside << 2
        | (uint32_t)n_core_outside << 3
        | (uint32_t)n_atm_outside << 4
        | (uint32_t)n_temp_outside << 5
        | (uint32_t)temp_core_outside << 6
        | (uint32_t)r_core_outside << 7;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_profiles_f32_part1(const spin_flavour_precession_profiles_f32_fixed *c,
    float r_ratio, float x6, float *x7_out, float *x8_out, float *x9_out)
{
    const float x10 = x6*c->n_core;
    const float x11 = (r_ratio <= 1.0f) ? x6*c->x1 : x6*c->x0;
    const float x12 = x6*c->x5;
    *x7_out = nk_max_f32(x10, -20.0f);
    *x8_out = x11;
    *x9_out = x12;
}

NK_INLINE void spin_flavour_precession_profiles_f32_part2(const spin_flavour_precession_profiles_f32_fixed *c,
    float r_ratio, float x7, float x8, float x9, float *rho14_out, float *l_rho_out, float *temp_out)
{
    const int x13 = r_ratio <= 1.0f;
    const float x14 = c->rho_core - x7*c->x2;
    const float rho14 = x13 ? x14 : x8*c->rho_core;  /* nardi2000:7 */
    const float l_rho = x13 ? x14*x8*c->x4 : r_ratio*c->x3;  /* nardi2000:t-ell */
    const float temp = x13 ? c->temp_core : x9*c->temp_core;  /* nardi2000:8 */
    *rho14_out = rho14;
    *l_rho_out = l_rho;
    *temp_out = temp;
}

NK_INLINE void spin_flavour_precession_profiles_f32_formulas(const spin_flavour_precession_profiles_f32_fixed *c,
    float r_ratio, float *rho14_out, float *l_rho_out, float *temp_out)
{
    float x6, x7, x8, x9;
    x6 = nk_logf(r_ratio);
    spin_flavour_precession_profiles_f32_part1(c, r_ratio, x6, &x7, &x8, &x9);
    x7 = nk_expm1f(x7);
    x8 = nk_expf(x8);
    x9 = nk_expf(x9);
    spin_flavour_precession_profiles_f32_part2(c, r_ratio, x7, x8, x9, rho14_out, l_rho_out, temp_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_profiles_f32_check(const spin_flavour_precession_profiles_f32_fixed *c,
    float r_ratio)
{
    const int r_ratio_outside = (r_ratio < 1.0f/1000.0f) | (100.0f < r_ratio);
    return c->nk_outside | (uint32_t)r_ratio_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_profiles_f32_passes(const spin_flavour_precession_profiles_f32_fixed *c,
    float r_ratio)
{
    (void)c;
    const int nk_inside = !(r_ratio < 1.0f/1000.0f)
        & !(100.0f < r_ratio);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_profiles_f32_loop(size_t nk_n,
    const spin_flavour_precession_profiles_f32_fixed *nk_fixed, const float *NK_RESTRICT r_ratio,
    float *NK_RESTRICT rho14_out, float *NK_RESTRICT l_rho_out, float *NK_RESTRICT temp_out)
{
    const spin_flavour_precession_profiles_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x6[NK_BLOCK];
    float x7[NK_BLOCK];
    float x8[NK_BLOCK];
    float x9[NK_BLOCK];
    const int nk_far = nk_n*4*sizeof(float) > NK_FAR(4);
    const size_t nk_block = nk_far ? NK_FETCHED(3, 4, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(4) + nk_block) {
            nk_fetch_f32(r_ratio, NK_AHEAD(4), NK_FETCHED(3, 4, float));
            nk_fetch_result_f32(rho14_out, NK_AHEAD(4), NK_FETCHED(3, 4, float));
            nk_fetch_result_f32(l_rho_out, NK_AHEAD(4), NK_FETCHED(3, 4, float));
            nk_fetch_result_f32(temp_out, NK_AHEAD(4), NK_FETCHED(3, 4, float));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x6[nk_i] = nk_logf(r_ratio[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_profiles_f32_part1(&c, r_ratio[nk_i], x6[nk_i], &x7[nk_i], &x8[nk_i], &x9[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x7[nk_i] = nk_expm1f(x7[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x8[nk_i] = nk_expf(x8[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x9[nk_i] = nk_expf(x9[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_profiles_f32_part2(&c, r_ratio[nk_i], x7[nk_i], x8[nk_i], x9[nk_i],
                &rho14_out[nk_i], &l_rho_out[nk_i], &temp_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_profiles_f32_passes(&c, r_ratio[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_profiles_f32_check(&c, r_ratio[nk_i]);
        }
        r_ratio += nk_count;
        rho14_out += nk_count;
        l_rho_out += nk_count;
        temp_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_profiles_f32_vary(size_t nk_n, const float *NK_RESTRICT r_ratio,
    const float *NK_RESTRICT rho_centre, const float *NK_RESTRICT rho_core, const float *NK_RESTRICT n_core,
    const float *NK_RESTRICT n_atm, const float *NK_RESTRICT n_temp, const float *NK_RESTRICT temp_core,
    const float *NK_RESTRICT r_core, float *NK_RESTRICT rho14_out, float *NK_RESTRICT l_rho_out,
    float *NK_RESTRICT temp_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_profiles_f32_fixed c = spin_flavour_precession_profiles_f32_prepare(
            rho_centre[nk_i], rho_core[nk_i], n_core[nk_i], n_atm[nk_i], n_temp[nk_i], temp_core[nk_i], r_core[nk_i]);
        spin_flavour_precession_profiles_f32_formulas(&c, r_ratio[nk_i], &rho14_out[nk_i], &l_rho_out[nk_i],
            &temp_out[nk_i]);
        nk_outside |= spin_flavour_precession_profiles_f32_check(&c, r_ratio[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_profiles_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_profiles_f32_loop(nk_n,
        (const spin_flavour_precession_profiles_f32_fixed *)nk_fixed, nk_in[0], nk_out[0], nk_out[1], nk_out[2]);
}

NK_LOOP uint64_t spin_flavour_precession_profiles_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_profiles_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_out[0], nk_out[1], nk_out[2]);
}

NK_RUN(spin_flavour_precession_profiles_f32_same, spin_flavour_precession_profiles_f32_elements, float)
NK_RUN(spin_flavour_precession_profiles_f32_varied, spin_flavour_precession_profiles_f32_varied_elements, float)

static uint64_t spin_flavour_precession_profiles_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_profiles_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_profiles_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_profiles_f32(float r_ratio, float rho_centre, float rho_core,
    float n_core, float n_atm, float n_temp, float temp_core, float r_core, float *rho14_out, float *l_rho_out,
    float *temp_out)
{
    const spin_flavour_precession_profiles_f32_fixed c = spin_flavour_precession_profiles_f32_prepare(rho_centre,
        rho_core, n_core, n_atm, n_temp, temp_core, r_core);
    spin_flavour_precession_profiles_f32_formulas(&c, r_ratio, rho14_out, l_rho_out, temp_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_profiles_f32_outside(float r_ratio, float rho_centre, float rho_core,
    float n_core, float n_atm, float n_temp, float temp_core, float r_core)
{
    const spin_flavour_precession_profiles_f32_fixed c = spin_flavour_precession_profiles_f32_prepare(rho_centre,
        rho_core, n_core, n_atm, n_temp, temp_core, r_core);
    return spin_flavour_precession_profiles_f32_check(&c, r_ratio);
}

NK_API uint64_t spin_flavour_precession_profiles_f32_array(size_t nk_n, const float *r_ratio, ptrdiff_t r_ratio_stride,
    const float *rho_centre, ptrdiff_t rho_centre_stride, const float *rho_core, ptrdiff_t rho_core_stride,
    const float *n_core, ptrdiff_t n_core_stride, const float *n_atm, ptrdiff_t n_atm_stride,
    const float *n_temp, ptrdiff_t n_temp_stride, const float *temp_core, ptrdiff_t temp_core_stride,
    const float *r_core, ptrdiff_t r_core_stride, float *rho14_out, ptrdiff_t rho14_out_stride,
    float *l_rho_out, ptrdiff_t l_rho_out_stride, float *temp_out, ptrdiff_t temp_out_stride)
{
    const nk_input_f32 nk_in[] = {{r_ratio, r_ratio_stride}, {rho_centre, rho_centre_stride},
        {rho_core, rho_core_stride}, {n_core, n_core_stride}, {n_atm, n_atm_stride}, {n_temp, n_temp_stride},
        {temp_core, temp_core_stride}, {r_core, r_core_stride}};
    const nk_output_f32 nk_out[] = {{rho14_out, rho14_out_stride}, {l_rho_out, l_rho_out_stride},
        {temp_out, temp_out_stride}};
    const nk_kernel_f32 nk_this = {1, 8, 3, spin_flavour_precession_profiles_f32_run};
    NK_LINE float nk_buffer[11 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_profiles_f32_fixed c = spin_flavour_precession_profiles_f32_prepare(*rho_centre,
            *rho_core, *n_core, *n_atm, *n_temp, *temp_core, *r_core);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.resonance_energy
 *
 * Energy that resonates at a potential.
 *
 * Equation  nardi2000:4.E energy at resonance: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  v_nutaubar [MeV] from 1e-10 to 0.001: potential energy of a tau antineutrino
 * Parameter dm2 [MeV^2] from 1e-06 to 0.01: m_s^2 - m_tau^2
 * Output    e_nu [MeV]: neutrino energy (nardi2000:4.E)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   11f50e779f84fda3
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_resonance_energy_fixed;

NK_INLINE spin_flavour_precession_resonance_energy_fixed spin_flavour_precession_resonance_energy_prepare(double dm2)
{
    spin_flavour_precession_resonance_energy_fixed c;
    const double x0 = 0.5*dm2;
    const int dm2_outside = (dm2 < 1.0/1000000.0) | (1.0/100.0 < dm2);
    c.x0 = x0;
    c.nk_outside = (uint64_t)dm2_outside << 1;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_resonance_energy_formulas(const int nk_wide,
    const spin_flavour_precession_resonance_energy_fixed *c, double v_nutaubar, double *e_nu_out)
{
    const double e_nu = nk_over(nk_wide, c->x0, v_nutaubar);  /* nardi2000:4.E */
    *e_nu_out = e_nu;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_resonance_energy_check(
    const spin_flavour_precession_resonance_energy_fixed *c, double v_nutaubar)
{
    const int v_nutaubar_outside = (v_nutaubar < 1.0/10000000000.0) | (1.0/1000.0 < v_nutaubar);
    return c->nk_outside | (uint64_t)v_nutaubar_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_resonance_energy_passes(
    const spin_flavour_precession_resonance_energy_fixed *c, double v_nutaubar)
{
    (void)c;
    const int nk_inside = !(v_nutaubar < 1.0/10000000000.0)
        & !(1.0/1000.0 < v_nutaubar);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_resonance_energy_loop(const int nk_wide, size_t nk_n,
    const spin_flavour_precession_resonance_energy_fixed *nk_fixed, const double *NK_RESTRICT v_nutaubar,
    double *NK_RESTRICT e_nu_out)
{
    const spin_flavour_precession_resonance_energy_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(double) > NK_FAR(2);
    NK_LINE double nk_block_e_nu_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(double) > NK_STREAMED && NK_ON_LINE(e_nu_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch(v_nutaubar, NK_AHEAD(2), NK_FETCHED(1, 2, double));
        }
        double *const nk_e_nu_out = nk_past ? nk_block_e_nu_out : e_nu_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_resonance_energy_formulas(nk_wide, &c, v_nutaubar[nk_i], &nk_e_nu_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_resonance_energy_passes(&c, v_nutaubar[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_resonance_energy_check(&c, v_nutaubar[nk_i]);
        }
        if (nk_past) {
            nk_stream(e_nu_out, nk_block_e_nu_out, nk_count);
        }
        v_nutaubar += nk_count;
        e_nu_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_resonance_energy_vary(size_t nk_n, const double *NK_RESTRICT v_nutaubar,
    const double *NK_RESTRICT dm2, double *NK_RESTRICT e_nu_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_resonance_energy_fixed c = spin_flavour_precession_resonance_energy_prepare(
            dm2[nk_i]);
        spin_flavour_precession_resonance_energy_formulas(0, &c, v_nutaubar[nk_i], &e_nu_out[nk_i]);
        nk_outside |= spin_flavour_precession_resonance_energy_check(&c, v_nutaubar[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_resonance_energy_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    return spin_flavour_precession_resonance_energy_loop(nk_wide, nk_n,
        (const spin_flavour_precession_resonance_energy_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t spin_flavour_precession_resonance_energy_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_resonance_energy_vary(nk_n, nk_in[0], nk_in[1], nk_out[0]);
}

NK_RUN(spin_flavour_precession_resonance_energy_same, spin_flavour_precession_resonance_energy_elements, double)
NK_RUN(spin_flavour_precession_resonance_energy_varied, spin_flavour_precession_resonance_energy_varied_elements, double)

static uint64_t spin_flavour_precession_resonance_energy_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_resonance_energy_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_resonance_energy_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_resonance_energy(double v_nutaubar, double dm2, double *e_nu_out)
{
    const spin_flavour_precession_resonance_energy_fixed c = spin_flavour_precession_resonance_energy_prepare(dm2);
    spin_flavour_precession_resonance_energy_formulas(0, &c, v_nutaubar, e_nu_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_resonance_energy_outside(double v_nutaubar, double dm2)
{
    const spin_flavour_precession_resonance_energy_fixed c = spin_flavour_precession_resonance_energy_prepare(dm2);
    return spin_flavour_precession_resonance_energy_check(&c, v_nutaubar);
}

NK_API uint64_t spin_flavour_precession_resonance_energy_array(size_t nk_n,
    const double *v_nutaubar, ptrdiff_t v_nutaubar_stride, const double *dm2, ptrdiff_t dm2_stride,
    double *e_nu_out, ptrdiff_t e_nu_out_stride)
{
    const nk_input nk_in[] = {{v_nutaubar, v_nutaubar_stride}, {dm2, dm2_stride}};
    const nk_output nk_out[] = {{e_nu_out, e_nu_out_stride}};
    const nk_kernel nk_this = {1, 2, 1, spin_flavour_precession_resonance_energy_run};
    NK_LINE double nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_resonance_energy_fixed c = spin_flavour_precession_resonance_energy_prepare(*dm2);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.resonance_energy in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_resonance_energy_f32_fixed;

NK_INLINE spin_flavour_precession_resonance_energy_f32_fixed spin_flavour_precession_resonance_energy_f32_prepare(
    float dm2)
{
    spin_flavour_precession_resonance_energy_f32_fixed c;
    const float x0 = 1.0f/2.0f*dm2;
    const int dm2_outside = (dm2 < 1.0f/1000000.0f) | (1.0f/100.0f < dm2);
    c.x0 = x0;
    c.nk_outside = (uint32_t)dm2_outside << 1;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_resonance_energy_f32_formulas(
    const spin_flavour_precession_resonance_energy_f32_fixed *c, float v_nutaubar, float *e_nu_out)
{
    const float e_nu = c->x0/v_nutaubar;  /* nardi2000:4.E */
    *e_nu_out = e_nu;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_resonance_energy_f32_check(
    const spin_flavour_precession_resonance_energy_f32_fixed *c, float v_nutaubar)
{
    const int v_nutaubar_outside = (v_nutaubar < 1e-10f) | (1.0f/1000.0f < v_nutaubar);
    return c->nk_outside | (uint32_t)v_nutaubar_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_resonance_energy_f32_passes(
    const spin_flavour_precession_resonance_energy_f32_fixed *c, float v_nutaubar)
{
    (void)c;
    const int nk_inside = !(v_nutaubar < 1e-10f)
        & !(1.0f/1000.0f < v_nutaubar);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_resonance_energy_f32_loop(size_t nk_n,
    const spin_flavour_precession_resonance_energy_f32_fixed *nk_fixed, const float *NK_RESTRICT v_nutaubar,
    float *NK_RESTRICT e_nu_out)
{
    const spin_flavour_precession_resonance_energy_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(float) > NK_FAR(2);
    NK_LINE float nk_block_e_nu_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(float) > NK_STREAMED && NK_ON_LINE(e_nu_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch_f32(v_nutaubar, NK_AHEAD(2), NK_FETCHED(1, 2, float));
        }
        float *const nk_e_nu_out = nk_past ? nk_block_e_nu_out : e_nu_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_resonance_energy_f32_formulas(&c, v_nutaubar[nk_i], &nk_e_nu_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_resonance_energy_f32_passes(&c, v_nutaubar[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_resonance_energy_f32_check(&c, v_nutaubar[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(e_nu_out, nk_block_e_nu_out, nk_count);
        }
        v_nutaubar += nk_count;
        e_nu_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_resonance_energy_f32_vary(size_t nk_n, const float *NK_RESTRICT v_nutaubar,
    const float *NK_RESTRICT dm2, float *NK_RESTRICT e_nu_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_resonance_energy_f32_fixed c = spin_flavour_precession_resonance_energy_f32_prepare(
            dm2[nk_i]);
        spin_flavour_precession_resonance_energy_f32_formulas(&c, v_nutaubar[nk_i], &e_nu_out[nk_i]);
        nk_outside |= spin_flavour_precession_resonance_energy_f32_check(&c, v_nutaubar[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_resonance_energy_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_resonance_energy_f32_loop(nk_n,
        (const spin_flavour_precession_resonance_energy_f32_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t spin_flavour_precession_resonance_energy_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_resonance_energy_f32_vary(nk_n, nk_in[0], nk_in[1], nk_out[0]);
}

NK_RUN(spin_flavour_precession_resonance_energy_f32_same, spin_flavour_precession_resonance_energy_f32_elements, float)
NK_RUN(spin_flavour_precession_resonance_energy_f32_varied, spin_flavour_precession_resonance_energy_f32_varied_elements, float)

static uint64_t spin_flavour_precession_resonance_energy_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_resonance_energy_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_resonance_energy_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_resonance_energy_f32(float v_nutaubar, float dm2, float *e_nu_out)
{
    const spin_flavour_precession_resonance_energy_f32_fixed c = spin_flavour_precession_resonance_energy_f32_prepare(
        dm2);
    spin_flavour_precession_resonance_energy_f32_formulas(&c, v_nutaubar, e_nu_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_resonance_energy_f32_outside(float v_nutaubar, float dm2)
{
    const spin_flavour_precession_resonance_energy_f32_fixed c = spin_flavour_precession_resonance_energy_f32_prepare(
        dm2);
    return spin_flavour_precession_resonance_energy_f32_check(&c, v_nutaubar);
}

NK_API uint64_t spin_flavour_precession_resonance_energy_f32_array(size_t nk_n,
    const float *v_nutaubar, ptrdiff_t v_nutaubar_stride, const float *dm2, ptrdiff_t dm2_stride,
    float *e_nu_out, ptrdiff_t e_nu_out_stride)
{
    const nk_input_f32 nk_in[] = {{v_nutaubar, v_nutaubar_stride}, {dm2, dm2_stride}};
    const nk_output_f32 nk_out[] = {{e_nu_out, e_nu_out_stride}};
    const nk_kernel_f32 nk_this = {1, 2, 1, spin_flavour_precession_resonance_energy_f32_run};
    NK_LINE float nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_resonance_energy_f32_fixed c = spin_flavour_precession_resonance_energy_f32_prepare(
            *dm2);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.resonance_splitting
 *
 * Delta m^2 that resonates at a potential and energy.
 *
 * Equation  nardi2000:4.dm2 splitting at resonance: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  v_nutaubar [MeV] from 1e-10 to 0.001: potential energy of a tau antineutrino
 * Variable  e_nu [MeV] from 0.01 to 1000: neutrino energy
 * Output    dm2 [MeV^2]: m_s^2 - m_tau^2 (nardi2000:4.dm2)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   7bcfc138d9d9b1c2
 */
/* What depends on parameters alone. */
typedef struct {
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_resonance_splitting_fixed;

NK_INLINE spin_flavour_precession_resonance_splitting_fixed spin_flavour_precession_resonance_splitting_prepare(void)
{
    spin_flavour_precession_resonance_splitting_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_resonance_splitting_formulas(
    const spin_flavour_precession_resonance_splitting_fixed *c, double v_nutaubar, double e_nu, double *dm2_out)
{
    (void)c;
    const double dm2 = 2.0*e_nu*v_nutaubar;  /* nardi2000:4.dm2 */
    *dm2_out = dm2;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_resonance_splitting_check(
    const spin_flavour_precession_resonance_splitting_fixed *c, double v_nutaubar, double e_nu)
{
    const int v_nutaubar_outside = (v_nutaubar < 1.0/10000000000.0) | (1.0/1000.0 < v_nutaubar);
    const int e_nu_outside = (e_nu < 1.0/100.0) | (1000.0 < e_nu);
    return c->nk_outside | (uint64_t)v_nutaubar_outside << 0
        | (uint64_t)e_nu_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_resonance_splitting_passes(
    const spin_flavour_precession_resonance_splitting_fixed *c, double v_nutaubar, double e_nu)
{
    (void)c;
    const int nk_inside = !(v_nutaubar < 1.0/10000000000.0)
        & !(1.0/1000.0 < v_nutaubar)
        & !(e_nu < 1.0/100.0)
        & !(1000.0 < e_nu);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_resonance_splitting_loop(size_t nk_n,
    const spin_flavour_precession_resonance_splitting_fixed *nk_fixed, const double *NK_RESTRICT v_nutaubar,
    const double *NK_RESTRICT e_nu, double *NK_RESTRICT dm2_out)
{
    const spin_flavour_precession_resonance_splitting_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*3*sizeof(double) > NK_FAR(3);
    NK_LINE double nk_block_dm2_out[NK_BLOCK];
    const int nk_past = nk_n*3*sizeof(double) > NK_STREAMED && NK_ON_LINE(dm2_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 3, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch(v_nutaubar, NK_AHEAD(3), NK_FETCHED(1, 3, double));
            nk_fetch(e_nu, NK_AHEAD(3), NK_FETCHED(1, 3, double));
        }
        double *const nk_dm2_out = nk_past ? nk_block_dm2_out : dm2_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_resonance_splitting_formulas(&c, v_nutaubar[nk_i], e_nu[nk_i], &nk_dm2_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_resonance_splitting_passes(&c, v_nutaubar[nk_i],
                e_nu[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_resonance_splitting_check(&c, v_nutaubar[nk_i], e_nu[nk_i]);
        }
        if (nk_past) {
            nk_stream(dm2_out, nk_block_dm2_out, nk_count);
        }
        v_nutaubar += nk_count;
        e_nu += nk_count;
        dm2_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t spin_flavour_precession_resonance_splitting_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_resonance_splitting_loop(nk_n,
        (const spin_flavour_precession_resonance_splitting_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_out[0]);
}

NK_RUN(spin_flavour_precession_resonance_splitting_run, spin_flavour_precession_resonance_splitting_elements, double)

NK_API NK_DEVICE void spin_flavour_precession_resonance_splitting(double v_nutaubar, double e_nu, double *dm2_out)
{
    const spin_flavour_precession_resonance_splitting_fixed c = spin_flavour_precession_resonance_splitting_prepare();
    spin_flavour_precession_resonance_splitting_formulas(&c, v_nutaubar, e_nu, dm2_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_resonance_splitting_outside(double v_nutaubar, double e_nu)
{
    const spin_flavour_precession_resonance_splitting_fixed c = spin_flavour_precession_resonance_splitting_prepare();
    return spin_flavour_precession_resonance_splitting_check(&c, v_nutaubar, e_nu);
}

NK_API uint64_t spin_flavour_precession_resonance_splitting_array(size_t nk_n,
    const double *v_nutaubar, ptrdiff_t v_nutaubar_stride, const double *e_nu, ptrdiff_t e_nu_stride,
    double *dm2_out, ptrdiff_t dm2_out_stride)
{
    const nk_input nk_in[] = {{v_nutaubar, v_nutaubar_stride}, {e_nu, e_nu_stride}};
    const nk_output nk_out[] = {{dm2_out, dm2_out_stride}};
    const nk_kernel nk_this = {2, 2, 1, spin_flavour_precession_resonance_splitting_run};
    NK_LINE double nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_resonance_splitting_fixed c = spin_flavour_precession_resonance_splitting_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.resonance_splitting in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_resonance_splitting_f32_fixed;

NK_INLINE spin_flavour_precession_resonance_splitting_f32_fixed spin_flavour_precession_resonance_splitting_f32_prepare(
    void)
{
    spin_flavour_precession_resonance_splitting_f32_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_resonance_splitting_f32_formulas(
    const spin_flavour_precession_resonance_splitting_f32_fixed *c, float v_nutaubar, float e_nu, float *dm2_out)
{
    (void)c;
    const float dm2 = 2.0f*e_nu*v_nutaubar;  /* nardi2000:4.dm2 */
    *dm2_out = dm2;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_resonance_splitting_f32_check(
    const spin_flavour_precession_resonance_splitting_f32_fixed *c, float v_nutaubar, float e_nu)
{
    const int v_nutaubar_outside = (v_nutaubar < 1e-10f) | (1.0f/1000.0f < v_nutaubar);
    const int e_nu_outside = (e_nu < 1.0f/100.0f) | (1000.0f < e_nu);
    return c->nk_outside | (uint32_t)v_nutaubar_outside << 0
        | (uint32_t)e_nu_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_resonance_splitting_f32_passes(
    const spin_flavour_precession_resonance_splitting_f32_fixed *c, float v_nutaubar, float e_nu)
{
    (void)c;
    const int nk_inside = !(v_nutaubar < 1e-10f)
        & !(1.0f/1000.0f < v_nutaubar)
        & !(e_nu < 1.0f/100.0f)
        & !(1000.0f < e_nu);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_resonance_splitting_f32_loop(size_t nk_n,
    const spin_flavour_precession_resonance_splitting_f32_fixed *nk_fixed, const float *NK_RESTRICT v_nutaubar,
    const float *NK_RESTRICT e_nu, float *NK_RESTRICT dm2_out)
{
    const spin_flavour_precession_resonance_splitting_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*3*sizeof(float) > NK_FAR(3);
    NK_LINE float nk_block_dm2_out[NK_BLOCK];
    const int nk_past = nk_n*3*sizeof(float) > NK_STREAMED && NK_ON_LINE(dm2_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 3, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch_f32(v_nutaubar, NK_AHEAD(3), NK_FETCHED(1, 3, float));
            nk_fetch_f32(e_nu, NK_AHEAD(3), NK_FETCHED(1, 3, float));
        }
        float *const nk_dm2_out = nk_past ? nk_block_dm2_out : dm2_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_resonance_splitting_f32_formulas(&c, v_nutaubar[nk_i], e_nu[nk_i],
                &nk_dm2_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_resonance_splitting_f32_passes(&c,
                v_nutaubar[nk_i], e_nu[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_resonance_splitting_f32_check(&c, v_nutaubar[nk_i], e_nu[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(dm2_out, nk_block_dm2_out, nk_count);
        }
        v_nutaubar += nk_count;
        e_nu += nk_count;
        dm2_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t spin_flavour_precession_resonance_splitting_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_resonance_splitting_f32_loop(nk_n,
        (const spin_flavour_precession_resonance_splitting_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_out[0]);
}

NK_RUN(spin_flavour_precession_resonance_splitting_f32_run, spin_flavour_precession_resonance_splitting_f32_elements, float)

NK_API NK_DEVICE void spin_flavour_precession_resonance_splitting_f32(float v_nutaubar, float e_nu, float *dm2_out)
{
    const spin_flavour_precession_resonance_splitting_f32_fixed c = spin_flavour_precession_resonance_splitting_f32_prepare();
    spin_flavour_precession_resonance_splitting_f32_formulas(&c, v_nutaubar, e_nu, dm2_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_resonance_splitting_f32_outside(float v_nutaubar, float e_nu)
{
    const spin_flavour_precession_resonance_splitting_f32_fixed c = spin_flavour_precession_resonance_splitting_f32_prepare();
    return spin_flavour_precession_resonance_splitting_f32_check(&c, v_nutaubar, e_nu);
}

NK_API uint64_t spin_flavour_precession_resonance_splitting_f32_array(size_t nk_n,
    const float *v_nutaubar, ptrdiff_t v_nutaubar_stride, const float *e_nu, ptrdiff_t e_nu_stride,
    float *dm2_out, ptrdiff_t dm2_out_stride)
{
    const nk_input_f32 nk_in[] = {{v_nutaubar, v_nutaubar_stride}, {e_nu, e_nu_stride}};
    const nk_output_f32 nk_out[] = {{dm2_out, dm2_out_stride}};
    const nk_kernel_f32 nk_this = {2, 2, 1, spin_flavour_precession_resonance_splitting_f32_run};
    NK_LINE float nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_resonance_splitting_f32_fixed c = spin_flavour_precession_resonance_splitting_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.scattering_cosine
 *
 * Scattering cosine from a uniform random number.
 *
 * Equation  nardi2000:9.sampling sampled cosine: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  uniform [1] from 0 to 1: share of the distribution below a cosine
 * Parameter c1_coupling [1] from 0.5 to 10: isotropic coefficient
 * Parameter c2_coupling [1] from -c1_coupling to c1_coupling: coefficient of the cosine
 * Output    cos_scatter [1]: scattering cosine (nardi2000:9.sampling)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   f5f5ed47edd9858e
 */
/* What depends on parameters alone. */
typedef struct {
    double c1_coupling;
    double c2_coupling;
    double x0;
    double x1;
    double x2;
    double x3;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_scattering_cosine_fixed;

NK_INLINE spin_flavour_precession_scattering_cosine_fixed spin_flavour_precession_scattering_cosine_prepare(
    double c1_coupling, double c2_coupling)
{
    spin_flavour_precession_scattering_cosine_fixed c;
    const double x0 = c1_coupling*4.0;
    const double x1 = c1_coupling*2.0;
    const double x4 = c1_coupling + c2_coupling;
    const double x2 = x4*x4;
    const double x5 = c1_coupling - c2_coupling;
    const double x3 = x5*x5;
    const int c1_coupling_outside = (c1_coupling < 0.5) | (10.0 < c1_coupling);
    const int c2_coupling_outside = (c2_coupling < -c1_coupling) | (c1_coupling < c2_coupling);
    c.c1_coupling = c1_coupling;
    c.c2_coupling = c2_coupling;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.nk_outside = (uint64_t)c1_coupling_outside << 1
        | (uint64_t)c2_coupling_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_scattering_cosine_formulas(const int nk_wide,
    const spin_flavour_precession_scattering_cosine_fixed *c, double uniform, double *cos_scatter_out)
{
    const double x6 = c->c1_coupling + sqrt(uniform*c->x2 + (1.0 - uniform)*c->x3);
    /* nardi2000:9.sampling */
    const double cos_scatter = nk_over(nk_wide, c->c2_coupling + (c->x0*uniform - c->x1), x6);
    *cos_scatter_out = cos_scatter;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_scattering_cosine_check(
    const spin_flavour_precession_scattering_cosine_fixed *c, double uniform)
{
    const int uniform_outside = (uniform < 0.0) | (1.0 < uniform);
    return c->nk_outside | (uint64_t)uniform_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_scattering_cosine_passes(
    const spin_flavour_precession_scattering_cosine_fixed *c, double uniform)
{
    (void)c;
    const int nk_inside = !(uniform < 0.0)
        & !(1.0 < uniform);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_scattering_cosine_loop(const int nk_wide, size_t nk_n,
    const spin_flavour_precession_scattering_cosine_fixed *nk_fixed, const double *NK_RESTRICT uniform,
    double *NK_RESTRICT cos_scatter_out)
{
    const spin_flavour_precession_scattering_cosine_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(double) > NK_FAR(2);
    NK_LINE double nk_block_cos_scatter_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(cos_scatter_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch(uniform, NK_AHEAD(2), NK_FETCHED(1, 2, double));
        }
        double *const nk_cos_scatter_out = nk_past ? nk_block_cos_scatter_out : cos_scatter_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_scattering_cosine_formulas(nk_wide, &c, uniform[nk_i], &nk_cos_scatter_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_scattering_cosine_passes(&c, uniform[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_scattering_cosine_check(&c, uniform[nk_i]);
        }
        if (nk_past) {
            nk_stream(cos_scatter_out, nk_block_cos_scatter_out, nk_count);
        }
        uniform += nk_count;
        cos_scatter_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_scattering_cosine_vary(size_t nk_n, const double *NK_RESTRICT uniform,
    const double *NK_RESTRICT c1_coupling, const double *NK_RESTRICT c2_coupling, double *NK_RESTRICT cos_scatter_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_scattering_cosine_fixed c = spin_flavour_precession_scattering_cosine_prepare(
            c1_coupling[nk_i], c2_coupling[nk_i]);
        spin_flavour_precession_scattering_cosine_formulas(0, &c, uniform[nk_i], &cos_scatter_out[nk_i]);
        nk_outside |= spin_flavour_precession_scattering_cosine_check(&c, uniform[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_scattering_cosine_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    return spin_flavour_precession_scattering_cosine_loop(nk_wide, nk_n,
        (const spin_flavour_precession_scattering_cosine_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t spin_flavour_precession_scattering_cosine_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_scattering_cosine_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_out[0]);
}

NK_RUN(spin_flavour_precession_scattering_cosine_same, spin_flavour_precession_scattering_cosine_elements, double)
NK_RUN(spin_flavour_precession_scattering_cosine_varied, spin_flavour_precession_scattering_cosine_varied_elements, double)

static uint64_t spin_flavour_precession_scattering_cosine_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_scattering_cosine_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_scattering_cosine_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_scattering_cosine(double uniform, double c1_coupling, double c2_coupling,
    double *cos_scatter_out)
{
    const spin_flavour_precession_scattering_cosine_fixed c = spin_flavour_precession_scattering_cosine_prepare(
        c1_coupling, c2_coupling);
    spin_flavour_precession_scattering_cosine_formulas(0, &c, uniform, cos_scatter_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_scattering_cosine_outside(double uniform, double c1_coupling,
    double c2_coupling)
{
    const spin_flavour_precession_scattering_cosine_fixed c = spin_flavour_precession_scattering_cosine_prepare(
        c1_coupling, c2_coupling);
    return spin_flavour_precession_scattering_cosine_check(&c, uniform);
}

NK_API uint64_t spin_flavour_precession_scattering_cosine_array(size_t nk_n,
    const double *uniform, ptrdiff_t uniform_stride, const double *c1_coupling, ptrdiff_t c1_coupling_stride,
    const double *c2_coupling, ptrdiff_t c2_coupling_stride, double *cos_scatter_out, ptrdiff_t cos_scatter_out_stride)
{
    const nk_input nk_in[] = {{uniform, uniform_stride}, {c1_coupling, c1_coupling_stride},
        {c2_coupling, c2_coupling_stride}};
    const nk_output nk_out[] = {{cos_scatter_out, cos_scatter_out_stride}};
    const nk_kernel nk_this = {1, 3, 1, spin_flavour_precession_scattering_cosine_run};
    NK_LINE double nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_scattering_cosine_fixed c = spin_flavour_precession_scattering_cosine_prepare(
            *c1_coupling, *c2_coupling);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.scattering_cosine in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float c1_coupling;
    float c2_coupling;
    float x0;
    float x1;
    float x2;
    float x3;
    uint32_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_scattering_cosine_f32_fixed;

NK_INLINE spin_flavour_precession_scattering_cosine_f32_fixed spin_flavour_precession_scattering_cosine_f32_prepare(
    float c1_coupling, float c2_coupling)
{
    spin_flavour_precession_scattering_cosine_f32_fixed c;
    const float x0 = c1_coupling*4.0f;
    const float x1 = c1_coupling*2.0f;
    const float x4 = c1_coupling + c2_coupling;
    const float x2 = x4*x4;
    const float x5 = c1_coupling - c2_coupling;
    const float x3 = x5*x5;
    const int c1_coupling_outside = (c1_coupling < 1.0f/2.0f) | (10.0f < c1_coupling);
    const int c2_coupling_outside = (c2_coupling < -c1_coupling) | (c1_coupling < c2_coupling);
    c.c1_coupling = c1_coupling;
    c.c2_coupling = c2_coupling;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.nk_outside = (uint32_t)c1_coupling_outside << 1
        | (uint32_t)c2_coupling_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_scattering_cosine_f32_formulas(
    const spin_flavour_precession_scattering_cosine_f32_fixed *c, float uniform, float *cos_scatter_out)
{
    const float x6 = c->c1_coupling + sqrtf(uniform*c->x2 + (1.0f - uniform)*c->x3);
    const float cos_scatter = (c->c2_coupling + (c->x0*uniform - c->x1))/x6;  /* nardi2000:9.sampling */
    *cos_scatter_out = cos_scatter;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t spin_flavour_precession_scattering_cosine_f32_check(
    const spin_flavour_precession_scattering_cosine_f32_fixed *c, float uniform)
{
    const int uniform_outside = (uniform < 0.0f) | (1.0f < uniform);
    return c->nk_outside | (uint32_t)uniform_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t spin_flavour_precession_scattering_cosine_f32_passes(
    const spin_flavour_precession_scattering_cosine_f32_fixed *c, float uniform)
{
    (void)c;
    const int nk_inside = !(uniform < 0.0f)
        & !(1.0f < uniform);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_scattering_cosine_f32_loop(size_t nk_n,
    const spin_flavour_precession_scattering_cosine_f32_fixed *nk_fixed, const float *NK_RESTRICT uniform,
    float *NK_RESTRICT cos_scatter_out)
{
    const spin_flavour_precession_scattering_cosine_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(float) > NK_FAR(2);
    NK_LINE float nk_block_cos_scatter_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(float) > 2*NK_STREAMED && NK_ON_LINE(cos_scatter_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch_f32(uniform, NK_AHEAD(2), NK_FETCHED(1, 2, float));
        }
        float *const nk_cos_scatter_out = nk_past ? nk_block_cos_scatter_out : cos_scatter_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_scattering_cosine_f32_formulas(&c, uniform[nk_i], &nk_cos_scatter_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_scattering_cosine_f32_passes(&c, uniform[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_scattering_cosine_f32_check(&c, uniform[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(cos_scatter_out, nk_block_cos_scatter_out, nk_count);
        }
        uniform += nk_count;
        cos_scatter_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_scattering_cosine_f32_vary(size_t nk_n, const float *NK_RESTRICT uniform,
    const float *NK_RESTRICT c1_coupling, const float *NK_RESTRICT c2_coupling, float *NK_RESTRICT cos_scatter_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_scattering_cosine_f32_fixed c = spin_flavour_precession_scattering_cosine_f32_prepare(
            c1_coupling[nk_i], c2_coupling[nk_i]);
        spin_flavour_precession_scattering_cosine_f32_formulas(&c, uniform[nk_i], &cos_scatter_out[nk_i]);
        nk_outside |= spin_flavour_precession_scattering_cosine_f32_check(&c, uniform[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_scattering_cosine_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_scattering_cosine_f32_loop(nk_n,
        (const spin_flavour_precession_scattering_cosine_f32_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t spin_flavour_precession_scattering_cosine_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_scattering_cosine_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_out[0]);
}

NK_RUN(spin_flavour_precession_scattering_cosine_f32_same, spin_flavour_precession_scattering_cosine_f32_elements, float)
NK_RUN(spin_flavour_precession_scattering_cosine_f32_varied, spin_flavour_precession_scattering_cosine_f32_varied_elements, float)

static uint64_t spin_flavour_precession_scattering_cosine_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_scattering_cosine_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_scattering_cosine_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_scattering_cosine_f32(float uniform, float c1_coupling,
    float c2_coupling, float *cos_scatter_out)
{
    const spin_flavour_precession_scattering_cosine_f32_fixed c = spin_flavour_precession_scattering_cosine_f32_prepare(
        c1_coupling, c2_coupling);
    spin_flavour_precession_scattering_cosine_f32_formulas(&c, uniform, cos_scatter_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_scattering_cosine_f32_outside(float uniform, float c1_coupling,
    float c2_coupling)
{
    const spin_flavour_precession_scattering_cosine_f32_fixed c = spin_flavour_precession_scattering_cosine_f32_prepare(
        c1_coupling, c2_coupling);
    return spin_flavour_precession_scattering_cosine_f32_check(&c, uniform);
}

NK_API uint64_t spin_flavour_precession_scattering_cosine_f32_array(size_t nk_n,
    const float *uniform, ptrdiff_t uniform_stride, const float *c1_coupling, ptrdiff_t c1_coupling_stride,
    const float *c2_coupling, ptrdiff_t c2_coupling_stride, float *cos_scatter_out, ptrdiff_t cos_scatter_out_stride)
{
    const nk_input_f32 nk_in[] = {{uniform, uniform_stride}, {c1_coupling, c1_coupling_stride},
        {c2_coupling, c2_coupling_stride}};
    const nk_output_f32 nk_out[] = {{cos_scatter_out, cos_scatter_out_stride}};
    const nk_kernel_f32 nk_this = {1, 3, 1, spin_flavour_precession_scattering_cosine_f32_run};
    NK_LINE float nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const spin_flavour_precession_scattering_cosine_f32_fixed c = spin_flavour_precession_scattering_cosine_f32_prepare(
            *c1_coupling, *c2_coupling);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.spin_down
 *
 * Spin-down constant k and correction alpha of a displaced dipole.
 *
 * Equation  nardi2000:3 displaced dipole law: derived form (corrected, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  mu_dip_z [MeV^-1] from 1e+40 to 1e+45: dipole along the spin axis
 * Variable  mu_dip_rho [MeV^-1] from 1e+40 to 1e+45: dipole away from the spin axis
 * Variable  mu_dip_phi [MeV^-1] from 1e+40 to 1e+45: dipole along the rotation
 * Variable  delta_rho [1] from 0 to 0.9: distance of the dipole from the spin axis over R
 * Parameter r_star [MeV^-1] from 2e+16 to 1e+17: stellar radius
 * Parameter inertia [MeV^-1] from 1e+80 to 1e+82: moment of inertia
 * Parameter c_light [1] from 0.5 to 2: speed of light, 1 in natural units
 * Output    k_dip [MeV^-1]: constant of the spin-down law (3) (nardi2000:3)
 * Output    alpha_spin [MeV^-2]: correction to the spin-down law (3) (nardi2000:3)
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   b2bc4c3d73d5ba46
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    double x2;
    double x3;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_spin_down_fixed;

NK_INLINE spin_flavour_precession_spin_down_fixed spin_flavour_precession_spin_down_prepare(double r_star,
    double inertia, double c_light)
{
    spin_flavour_precession_spin_down_fixed c;
    const double x4 = c_light*c_light;
    const double x0 = 2.0/3.0/(x4*c_light*inertia);
    const double x5 = 1.0/5.0*(r_star*r_star)/x4;
    const double x1 = x5*2.0;
    const double x2 = x5*46.0;
    const double x3 = x5*47.0;
    const int r_star_outside = (r_star < 2e+16) | (1e+17 < r_star);
    const int inertia_outside = (inertia < 1e+80) | (1e+82 < inertia);
    const int c_light_outside = (c_light < 0.5) | (2.0 < c_light);
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.nk_outside = (uint64_t)r_star_outside << 4
        | (uint64_t)inertia_outside << 5
        | (uint64_t)c_light_outside << 6;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_spin_down_formulas(const spin_flavour_precession_spin_down_fixed *c,
    double mu_dip_z, double mu_dip_rho, double mu_dip_phi, double delta_rho, double *k_dip_out, double *alpha_spin_out)
{
    const double x6 = mu_dip_phi*mu_dip_phi;
    const double x7 = mu_dip_rho*mu_dip_rho;
    const double x8 = x6 + x7;
    const double k_dip = x8*c->x0;  /* nardi2000:3 */
    /* nardi2000:3 */
    const double alpha_spin = delta_rho*delta_rho*(c->x1*(mu_dip_z*mu_dip_z) + c->x2*x6 + c->x3*x7)/x8;
    *k_dip_out = k_dip;
    *alpha_spin_out = alpha_spin;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_spin_down_check(const spin_flavour_precession_spin_down_fixed *c,
    double mu_dip_z, double mu_dip_rho, double mu_dip_phi, double delta_rho)
{
    const int mu_dip_z_outside = (mu_dip_z < 1e+40) | (1e+45 < mu_dip_z);
    const int mu_dip_rho_outside = (mu_dip_rho < 1e+40) | (1e+45 < mu_dip_rho);
    const int mu_dip_phi_outside = (mu_dip_phi < 1e+40) | (1e+45 < mu_dip_phi);
    const int delta_rho_outside = (delta_rho < 0.0) | (9.0/10.0 < delta_rho);
    return c->nk_outside | (uint64_t)mu_dip_z_outside << 0
        | (uint64_t)mu_dip_rho_outside << 1
        | (uint64_t)mu_dip_phi_outside << 2
        | (uint64_t)delta_rho_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_spin_down_passes(const spin_flavour_precession_spin_down_fixed *c,
    double mu_dip_z, double mu_dip_rho, double mu_dip_phi, double delta_rho)
{
    (void)c;
    const int nk_inside = !(mu_dip_z < 1e+40)
        & !(1e+45 < mu_dip_z)
        & !(mu_dip_rho < 1e+40)
        & !(1e+45 < mu_dip_rho)
        & !(mu_dip_phi < 1e+40)
        & !(1e+45 < mu_dip_phi)
        & !(delta_rho < 0.0)
        & !(9.0/10.0 < delta_rho);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_spin_down_loop(size_t nk_n,
    const spin_flavour_precession_spin_down_fixed *nk_fixed, const double *NK_RESTRICT mu_dip_z,
    const double *NK_RESTRICT mu_dip_rho, const double *NK_RESTRICT mu_dip_phi, const double *NK_RESTRICT delta_rho,
    double *NK_RESTRICT k_dip_out, double *NK_RESTRICT alpha_spin_out)
{
    const spin_flavour_precession_spin_down_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*6*sizeof(double) > NK_FAR(6);
    NK_LINE double nk_block_k_dip_out[NK_BLOCK];
    NK_LINE double nk_block_alpha_spin_out[NK_BLOCK];
    const int nk_past = nk_n*6*sizeof(double) > NK_STREAMED && NK_ON_LINE(k_dip_out) && NK_ON_LINE(alpha_spin_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 6, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch(mu_dip_z, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(mu_dip_rho, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(mu_dip_phi, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(delta_rho, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            if (!nk_past) nk_fetch_result(k_dip_out, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            if (!nk_past) nk_fetch_result(alpha_spin_out, NK_AHEAD(6), NK_FETCHED(1, 6, double));
        }
        double *const nk_k_dip_out = nk_past ? nk_block_k_dip_out : k_dip_out;
        double *const nk_alpha_spin_out = nk_past ? nk_block_alpha_spin_out : alpha_spin_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_spin_down_formulas(&c, mu_dip_z[nk_i], mu_dip_rho[nk_i], mu_dip_phi[nk_i],
                delta_rho[nk_i], &nk_k_dip_out[nk_i], &nk_alpha_spin_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_spin_down_passes(&c, mu_dip_z[nk_i],
                mu_dip_rho[nk_i], mu_dip_phi[nk_i], delta_rho[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_spin_down_check(&c, mu_dip_z[nk_i], mu_dip_rho[nk_i],
                    mu_dip_phi[nk_i], delta_rho[nk_i]);
        }
        if (nk_past) {
            nk_stream(k_dip_out, nk_block_k_dip_out, nk_count);
            nk_stream(alpha_spin_out, nk_block_alpha_spin_out, nk_count);
        }
        mu_dip_z += nk_count;
        mu_dip_rho += nk_count;
        mu_dip_phi += nk_count;
        delta_rho += nk_count;
        k_dip_out += nk_count;
        alpha_spin_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_spin_down_vary(size_t nk_n, const double *NK_RESTRICT mu_dip_z,
    const double *NK_RESTRICT mu_dip_rho, const double *NK_RESTRICT mu_dip_phi, const double *NK_RESTRICT delta_rho,
    const double *NK_RESTRICT r_star, const double *NK_RESTRICT inertia, const double *NK_RESTRICT c_light,
    double *NK_RESTRICT k_dip_out, double *NK_RESTRICT alpha_spin_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_spin_down_fixed c = spin_flavour_precession_spin_down_prepare(r_star[nk_i],
            inertia[nk_i], c_light[nk_i]);
        spin_flavour_precession_spin_down_formulas(&c, mu_dip_z[nk_i], mu_dip_rho[nk_i], mu_dip_phi[nk_i],
            delta_rho[nk_i], &k_dip_out[nk_i], &alpha_spin_out[nk_i]);
        nk_outside |= spin_flavour_precession_spin_down_check(&c, mu_dip_z[nk_i], mu_dip_rho[nk_i], mu_dip_phi[nk_i],
            delta_rho[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_spin_down_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_spin_down_loop(nk_n, (const spin_flavour_precession_spin_down_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0], nk_out[1]);
}

NK_LOOP uint64_t spin_flavour_precession_spin_down_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_spin_down_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_out[0], nk_out[1]);
}

NK_RUN(spin_flavour_precession_spin_down_same, spin_flavour_precession_spin_down_elements, double)
NK_RUN(spin_flavour_precession_spin_down_varied, spin_flavour_precession_spin_down_varied_elements, double)

static uint64_t spin_flavour_precession_spin_down_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_spin_down_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_spin_down_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_spin_down(double mu_dip_z, double mu_dip_rho, double mu_dip_phi,
    double delta_rho, double r_star, double inertia, double c_light, double *k_dip_out, double *alpha_spin_out)
{
    const spin_flavour_precession_spin_down_fixed c = spin_flavour_precession_spin_down_prepare(r_star, inertia,
        c_light);
    spin_flavour_precession_spin_down_formulas(&c, mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, k_dip_out,
        alpha_spin_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_spin_down_outside(double mu_dip_z, double mu_dip_rho,
    double mu_dip_phi, double delta_rho, double r_star, double inertia, double c_light)
{
    const spin_flavour_precession_spin_down_fixed c = spin_flavour_precession_spin_down_prepare(r_star, inertia,
        c_light);
    return spin_flavour_precession_spin_down_check(&c, mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho);
}

NK_API uint64_t spin_flavour_precession_spin_down_array(size_t nk_n, const double *mu_dip_z, ptrdiff_t mu_dip_z_stride,
    const double *mu_dip_rho, ptrdiff_t mu_dip_rho_stride, const double *mu_dip_phi, ptrdiff_t mu_dip_phi_stride,
    const double *delta_rho, ptrdiff_t delta_rho_stride, const double *r_star, ptrdiff_t r_star_stride,
    const double *inertia, ptrdiff_t inertia_stride, const double *c_light, ptrdiff_t c_light_stride,
    double *k_dip_out, ptrdiff_t k_dip_out_stride, double *alpha_spin_out, ptrdiff_t alpha_spin_out_stride)
{
    const nk_input nk_in[] = {{mu_dip_z, mu_dip_z_stride}, {mu_dip_rho, mu_dip_rho_stride},
        {mu_dip_phi, mu_dip_phi_stride}, {delta_rho, delta_rho_stride}, {r_star, r_star_stride},
        {inertia, inertia_stride}, {c_light, c_light_stride}};
    const nk_output nk_out[] = {{k_dip_out, k_dip_out_stride}, {alpha_spin_out, alpha_spin_out_stride}};
    const nk_kernel nk_this = {4, 7, 2, spin_flavour_precession_spin_down_run};
    NK_LINE double nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_spin_down_fixed c = spin_flavour_precession_spin_down_prepare(*r_star, *inertia,
            *c_light);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * spin_flavour_precession.transverse_field
 *
 * Component of that field orthogonal to a flight direction.
 *
 * Equation  nardi2000:t-dipole.across transverse dipole field: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
 * Variable  cos_theta_dip [1] from -1 to 1: cosine of the angle from the dipole axis at the centre
 * Variable  sin_theta_dip [1] from 0 to 1: sine of that angle
 * Variable  dir_r [1] from -1 to 1: flight direction, radial component
 * Variable  dir_theta [1] from -1 to 1: flight direction, polar component
 * Variable  dir_phi [1] from -1 to 1: flight direction, azimuthal component
 * Parameter x_dip [1] from 0 to 0.95: displacement of the dipole over the radius of the layer
 * Parameter b_max [MeV^2] from 0.001 to 1000: largest modulus of the field on the layer
 * Output    b_perp_res [MeV^2]: field orthogonal to the flight direction (nardi2000:t-dipole.across)
 * Validity  cos^2 + sin^2 = 1 of the place
 * Validity  flight direction of unit length
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   16c52ac5f6c108a7
 */
/* What depends on parameters alone. */
typedef struct {
    double x_dip;
    double x0;
    double x1;
    double x2;
    uint64_t nk_outside; /* checks that the parameters fail */
} spin_flavour_precession_transverse_field_fixed;

NK_INLINE spin_flavour_precession_transverse_field_fixed spin_flavour_precession_transverse_field_prepare(double x_dip,
    double b_max)
{
    spin_flavour_precession_transverse_field_fixed c;
    const double x3 = 1.0 - x_dip;
    const double x0 = 3.0*x_dip;
    const double x1 = x_dip*x0;
    const double x2 = 0.5*b_max*(x3*x3*x3);
    const int x_dip_outside = (x_dip < 0.0) | (19.0/20.0 < x_dip);
    const int b_max_outside = (b_max < 1.0/1000.0) | (1000.0 < b_max);
    c.x_dip = x_dip;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.nk_outside = (uint64_t)x_dip_outside << 5
        | (uint64_t)b_max_outside << 6;
    return c;
}

/* The formulas. */
NK_INLINE void spin_flavour_precession_transverse_field_formulas(
    const spin_flavour_precession_transverse_field_fixed *c, double cos_theta_dip, double sin_theta_dip, double dir_r,
    double dir_theta, double dir_phi, double *b_perp_res_out)
{
    const double x4 = sin_theta_dip*sin_theta_dip;
    const double x5 = cos_theta_dip - c->x_dip;
    const double x6 = x5*x5;
    const double x7 = x4 + x6;
    const double x8 = cos_theta_dip*2.0;
    const double x9 = sin_theta_dip*dir_r*(x7 + (c->x0*cos_theta_dip - c->x1));
    const double x10 = x9 - dir_theta*(x6*x8 + x4*(x8 - c->x0));
    const double x11 = 1.0/x7;
    /* nardi2000:t-dipole.across */
    const double b_perp_res = sqrt(dir_phi*dir_phi*(x4 + x6*4.0) + x10*x10*x11)*(x11*x11)*c->x2;
    *b_perp_res_out = b_perp_res;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t spin_flavour_precession_transverse_field_check(
    const spin_flavour_precession_transverse_field_fixed *c, double cos_theta_dip, double sin_theta_dip, double dir_r,
    double dir_theta, double dir_phi)
{
    const int cos_theta_dip_outside = (cos_theta_dip < -1.0) | (1.0 < cos_theta_dip);
    const int sin_theta_dip_outside = (sin_theta_dip < 0.0) | (1.0 < sin_theta_dip);
    const int dir_r_outside = (dir_r < -1.0) | (1.0 < dir_r);
    const int dir_theta_outside = (dir_theta < -1.0) | (1.0 < dir_theta);
    const int dir_phi_outside = (dir_phi < -1.0) | (1.0 < dir_phi);
    const double x12 = fabs(cos_theta_dip*cos_theta_dip + sin_theta_dip*sin_theta_dip - 1.0);
    const int validity_1_outside = 1.0/1000000000000.0 < x12;
    const int validity_2_outside = 1.0/1000000000000.0 < fabs(dir_r*dir_r + dir_phi*dir_phi + dir_theta*dir_theta - 1.0);
    return c->nk_outside | (uint64_t)cos_theta_dip_outside << 0
        | (uint64_t)sin_theta_dip_outside << 1
        | (uint64_t)dir_r_outside << 2
        | (uint64_t)dir_theta_outside << 3
        | (uint64_t)dir_phi_outside << 4
        | (uint64_t)validity_1_outside << 7
        | (uint64_t)validity_2_outside << 8;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t spin_flavour_precession_transverse_field_passes(
    const spin_flavour_precession_transverse_field_fixed *c, double cos_theta_dip, double sin_theta_dip, double dir_r,
    double dir_theta, double dir_phi)
{
    (void)c;
    const double x12 = fabs(cos_theta_dip*cos_theta_dip + sin_theta_dip*sin_theta_dip - 1.0);
    const double x13 = fabs(dir_r*dir_r + dir_phi*dir_phi + dir_theta*dir_theta - 1.0);
    const int nk_inside = !(cos_theta_dip < -1.0)
        & !(1.0 < cos_theta_dip)
        & !(sin_theta_dip < 0.0)
        & !(1.0 < sin_theta_dip)
        & !(dir_r < -1.0)
        & !(1.0 < dir_r)
        & !(dir_theta < -1.0)
        & !(1.0 < dir_theta)
        & !(dir_phi < -1.0)
        & !(1.0 < dir_phi)
        & !(1.0/1000000000000.0 < x12)
        & !(1.0/1000000000000.0 < x13);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t spin_flavour_precession_transverse_field_loop(size_t nk_n,
    const spin_flavour_precession_transverse_field_fixed *nk_fixed, const double *NK_RESTRICT cos_theta_dip,
    const double *NK_RESTRICT sin_theta_dip, const double *NK_RESTRICT dir_r, const double *NK_RESTRICT dir_theta,
    const double *NK_RESTRICT dir_phi, double *NK_RESTRICT b_perp_res_out)
{
    const spin_flavour_precession_transverse_field_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*6*sizeof(double) > NK_FAR(6);
    NK_LINE double nk_block_b_perp_res_out[NK_BLOCK];
    const int nk_past = nk_n*6*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(b_perp_res_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 6, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch(cos_theta_dip, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(sin_theta_dip, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(dir_r, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(dir_theta, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(dir_phi, NK_AHEAD(6), NK_FETCHED(1, 6, double));
        }
        double *const nk_b_perp_res_out = nk_past ? nk_block_b_perp_res_out : b_perp_res_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            spin_flavour_precession_transverse_field_formulas(&c, cos_theta_dip[nk_i], sin_theta_dip[nk_i],
                dir_r[nk_i], dir_theta[nk_i], dir_phi[nk_i], &nk_b_perp_res_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, spin_flavour_precession_transverse_field_passes(&c, cos_theta_dip[nk_i],
                sin_theta_dip[nk_i], dir_r[nk_i], dir_theta[nk_i], dir_phi[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= spin_flavour_precession_transverse_field_check(&c, cos_theta_dip[nk_i],
                    sin_theta_dip[nk_i], dir_r[nk_i], dir_theta[nk_i], dir_phi[nk_i]);
        }
        if (nk_past) {
            nk_stream(b_perp_res_out, nk_block_b_perp_res_out, nk_count);
        }
        cos_theta_dip += nk_count;
        sin_theta_dip += nk_count;
        dir_r += nk_count;
        dir_theta += nk_count;
        dir_phi += nk_count;
        b_perp_res_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t spin_flavour_precession_transverse_field_vary(size_t nk_n, const double *NK_RESTRICT cos_theta_dip,
    const double *NK_RESTRICT sin_theta_dip, const double *NK_RESTRICT dir_r, const double *NK_RESTRICT dir_theta,
    const double *NK_RESTRICT dir_phi, const double *NK_RESTRICT x_dip, const double *NK_RESTRICT b_max,
    double *NK_RESTRICT b_perp_res_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const spin_flavour_precession_transverse_field_fixed c = spin_flavour_precession_transverse_field_prepare(
            x_dip[nk_i], b_max[nk_i]);
        spin_flavour_precession_transverse_field_formulas(&c, cos_theta_dip[nk_i], sin_theta_dip[nk_i], dir_r[nk_i],
            dir_theta[nk_i], dir_phi[nk_i], &b_perp_res_out[nk_i]);
        nk_outside |= spin_flavour_precession_transverse_field_check(&c, cos_theta_dip[nk_i], sin_theta_dip[nk_i],
            dir_r[nk_i], dir_theta[nk_i], dir_phi[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t spin_flavour_precession_transverse_field_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return spin_flavour_precession_transverse_field_loop(nk_n,
        (const spin_flavour_precession_transverse_field_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_out[0]);
}

NK_LOOP uint64_t spin_flavour_precession_transverse_field_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return spin_flavour_precession_transverse_field_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_out[0]);
}

NK_RUN(spin_flavour_precession_transverse_field_same, spin_flavour_precession_transverse_field_elements, double)
NK_RUN(spin_flavour_precession_transverse_field_varied, spin_flavour_precession_transverse_field_varied_elements, double)

static uint64_t spin_flavour_precession_transverse_field_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return spin_flavour_precession_transverse_field_varied(nk_n, nk_fixed, nk_in, nk_out);
    return spin_flavour_precession_transverse_field_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void spin_flavour_precession_transverse_field(double cos_theta_dip, double sin_theta_dip,
    double dir_r, double dir_theta, double dir_phi, double x_dip, double b_max, double *b_perp_res_out)
{
    const spin_flavour_precession_transverse_field_fixed c = spin_flavour_precession_transverse_field_prepare(
        x_dip, b_max);
    spin_flavour_precession_transverse_field_formulas(&c, cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi,
        b_perp_res_out);
}

NK_API NK_DEVICE uint64_t spin_flavour_precession_transverse_field_outside(double cos_theta_dip, double sin_theta_dip,
    double dir_r, double dir_theta, double dir_phi, double x_dip, double b_max)
{
    const spin_flavour_precession_transverse_field_fixed c = spin_flavour_precession_transverse_field_prepare(
        x_dip, b_max);
    return spin_flavour_precession_transverse_field_check(&c, cos_theta_dip, sin_theta_dip, dir_r, dir_theta,
        dir_phi);
}

NK_API uint64_t spin_flavour_precession_transverse_field_array(size_t nk_n,
    const double *cos_theta_dip, ptrdiff_t cos_theta_dip_stride,
    const double *sin_theta_dip, ptrdiff_t sin_theta_dip_stride, const double *dir_r, ptrdiff_t dir_r_stride,
    const double *dir_theta, ptrdiff_t dir_theta_stride, const double *dir_phi, ptrdiff_t dir_phi_stride,
    const double *x_dip, ptrdiff_t x_dip_stride, const double *b_max, ptrdiff_t b_max_stride,
    double *b_perp_res_out, ptrdiff_t b_perp_res_out_stride)
{
    const nk_input nk_in[] = {{cos_theta_dip, cos_theta_dip_stride}, {sin_theta_dip, sin_theta_dip_stride},
        {dir_r, dir_r_stride}, {dir_theta, dir_theta_stride}, {dir_phi, dir_phi_stride}, {x_dip, x_dip_stride},
        {b_max, b_max_stride}};
    const nk_output nk_out[] = {{b_perp_res_out, b_perp_res_out_stride}};
    const nk_kernel nk_this = {5, 7, 1, spin_flavour_precession_transverse_field_run};
    NK_LINE double nk_buffer[8 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const spin_flavour_precession_transverse_field_fixed c = spin_flavour_precession_transverse_field_prepare(
            *x_dip, *b_max);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}
