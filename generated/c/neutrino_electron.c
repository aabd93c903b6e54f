/*
 * Process neutrino_electron: solar neutrinos with magnetic moments scattering on electrons
 * Generated; regenerate with: nukernels build
 */
#include "neutrino_electron.h"

#define NK_CARRIED /* some functions in single precision compute in double precision */
#include "nukernels.h"
#include "nukernels_math.h"

/*
 * neutrino_electron.asymmetries
 *
 * Maximal, integrated and differential asymmetry, and events in the half planes beyond phi'.
 *
 * Equation  pastor1998:18 maximal asymmetry: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:17 integrated asymmetry of events: printed form (confirmed, exact-transcendental); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:13 differential asymmetry: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:15 first half plane: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:16 second half plane: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  phi_prime [rad] from -6.3 to 6.3: azimuth of the dividing half plane
 * Variable  n_weak [MeV] from 1e-06 to 1: its weak part
 * Variable  n_em [MeV] from 1e-06 to 1: its electromagnetic part
 * Variable  n_int [MeV] from -1 to 1: its coefficient of cos phi
 * Output    asym_max [1]: maximal integrated asymmetry (pastor1998:18)
 * Output    asym_int [1]: integrated asymmetry (pastor1998:17)
 * Output    asym_diff [1]: differential asymmetry (pastor1998:13)
 * Output    n_half_2 [MeV]: events with phi in (phi', phi' + pi) (pastor1998:15)
 * Output    n_half_1 [MeV]: events with phi in (phi' + pi, phi' + 2 pi) (pastor1998:16)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   3b94050f0c20ab48
 */
/* What depends on parameters alone. */
typedef struct {
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_asymmetries_fixed;

NK_INLINE neutrino_electron_asymmetries_fixed neutrino_electron_asymmetries_prepare(void)
{
    neutrino_electron_asymmetries_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_asymmetries_formulas(const neutrino_electron_asymmetries_fixed *c, double phi_prime,
    double n_weak, double n_em, double n_int, double *asym_max_out, double *asym_int_out, double *asym_diff_out,
    double *n_half_2_out, double *n_half_1_out)
{
    (void)c;
    const double x0 = n_int*2.0;
    const double x1 = n_em + n_weak;
    const double x2 = x1*NK_PI;
    const double x3 = 1.0/x2;
    const double asym_max = x0*x3;  /* pastor1998:18 */
    const double x4 = x0*nk_sin(phi_prime);
    const double asym_int = -(x4*x3);  /* pastor1998:17 */
    const double asym_diff = n_int*nk_cos(phi_prime)/x1;  /* pastor1998:13 */
    const double n_half_2 = x2 - x4;  /* pastor1998:15 */
    const double n_half_1 = x2 + x4;  /* pastor1998:16 */
    *asym_max_out = asym_max;
    *asym_int_out = asym_int;
    *asym_diff_out = asym_diff;
    *n_half_2_out = n_half_2;
    *n_half_1_out = n_half_1;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_asymmetries_check(const neutrino_electron_asymmetries_fixed *c, double phi_prime,
    double n_weak, double n_em, double n_int)
{
    const int phi_prime_outside = (phi_prime < -63.0/10.0) | (63.0/10.0 < phi_prime);
    const int n_weak_outside = (n_weak < 1.0/1000000.0) | (1.0 < n_weak);
    const int n_em_outside = (n_em < 1.0/1000000.0) | (1.0 < n_em);
    const int n_int_outside = (n_int < -1.0) | (1.0 < n_int);
    return c->nk_outside | (uint64_t)phi_prime_outside << 0
        | (uint64_t)n_weak_outside << 1
        | (uint64_t)n_em_outside << 2
        | (uint64_t)n_int_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_asymmetries_passes(const neutrino_electron_asymmetries_fixed *c, double phi_prime,
    double n_weak, double n_em, double n_int)
{
    (void)c;
    const int nk_inside = !(phi_prime < -63.0/10.0)
        & !(63.0/10.0 < phi_prime)
        & !(n_weak < 1.0/1000000.0)
        & !(1.0 < n_weak)
        & !(n_em < 1.0/1000000.0)
        & !(1.0 < n_em)
        & !(n_int < -1.0)
        & !(1.0 < n_int);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_asymmetries_loop(size_t nk_n, const neutrino_electron_asymmetries_fixed *nk_fixed,
    const double *NK_RESTRICT phi_prime, const double *NK_RESTRICT n_weak, const double *NK_RESTRICT n_em,
    const double *NK_RESTRICT n_int, double *NK_RESTRICT asym_max_out, double *NK_RESTRICT asym_int_out,
    double *NK_RESTRICT asym_diff_out, double *NK_RESTRICT n_half_2_out, double *NK_RESTRICT n_half_1_out)
{
    const neutrino_electron_asymmetries_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*9*sizeof(double) > NK_FAR(9);
    NK_LINE double nk_block_asym_max_out[NK_BLOCK];
    NK_LINE double nk_block_asym_int_out[NK_BLOCK];
    NK_LINE double nk_block_asym_diff_out[NK_BLOCK];
    NK_LINE double nk_block_n_half_2_out[NK_BLOCK];
    NK_LINE double nk_block_n_half_1_out[NK_BLOCK];
    const int nk_past = nk_n*9*sizeof(double) > NK_STREAMED && NK_ON_LINE(asym_max_out) && NK_ON_LINE(asym_int_out)
        && NK_ON_LINE(asym_diff_out) && NK_ON_LINE(n_half_2_out) && NK_ON_LINE(n_half_1_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 9, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch(phi_prime, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(n_weak, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(n_em, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(n_int, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(asym_max_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(asym_int_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(asym_diff_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(n_half_2_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(n_half_1_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
        }
        double *const nk_asym_max_out = nk_past ? nk_block_asym_max_out : asym_max_out;
        double *const nk_asym_int_out = nk_past ? nk_block_asym_int_out : asym_int_out;
        double *const nk_asym_diff_out = nk_past ? nk_block_asym_diff_out : asym_diff_out;
        double *const nk_n_half_2_out = nk_past ? nk_block_n_half_2_out : n_half_2_out;
        double *const nk_n_half_1_out = nk_past ? nk_block_n_half_1_out : n_half_1_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_asymmetries_formulas(&c, phi_prime[nk_i], n_weak[nk_i], n_em[nk_i], n_int[nk_i],
                &nk_asym_max_out[nk_i], &nk_asym_int_out[nk_i], &nk_asym_diff_out[nk_i], &nk_n_half_2_out[nk_i],
                &nk_n_half_1_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_asymmetries_passes(&c, phi_prime[nk_i], n_weak[nk_i],
                n_em[nk_i], n_int[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_asymmetries_check(&c, phi_prime[nk_i], n_weak[nk_i], n_em[nk_i],
                    n_int[nk_i]);
        }
        if (nk_past) {
            nk_stream(asym_max_out, nk_block_asym_max_out, nk_count);
            nk_stream(asym_int_out, nk_block_asym_int_out, nk_count);
            nk_stream(asym_diff_out, nk_block_asym_diff_out, nk_count);
            nk_stream(n_half_2_out, nk_block_n_half_2_out, nk_count);
            nk_stream(n_half_1_out, nk_block_n_half_1_out, nk_count);
        }
        phi_prime += nk_count;
        n_weak += nk_count;
        n_em += nk_count;
        n_int += nk_count;
        asym_max_out += nk_count;
        asym_int_out += nk_count;
        asym_diff_out += nk_count;
        n_half_2_out += nk_count;
        n_half_1_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t neutrino_electron_asymmetries_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_electron_asymmetries_loop(nk_n, (const neutrino_electron_asymmetries_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4]);
}

NK_RUN(neutrino_electron_asymmetries_run, neutrino_electron_asymmetries_elements, double)

NK_API NK_DEVICE void neutrino_electron_asymmetries(double phi_prime, double n_weak, double n_em, double n_int,
    double *asym_max_out, double *asym_int_out, double *asym_diff_out, double *n_half_2_out, double *n_half_1_out)
{
    const neutrino_electron_asymmetries_fixed c = neutrino_electron_asymmetries_prepare();
    neutrino_electron_asymmetries_formulas(&c, phi_prime, n_weak, n_em, n_int, asym_max_out, asym_int_out,
        asym_diff_out, n_half_2_out, n_half_1_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_asymmetries_outside(double phi_prime, double n_weak, double n_em,
    double n_int)
{
    const neutrino_electron_asymmetries_fixed c = neutrino_electron_asymmetries_prepare();
    return neutrino_electron_asymmetries_check(&c, phi_prime, n_weak, n_em, n_int);
}

NK_API uint64_t neutrino_electron_asymmetries_array(size_t nk_n, const double *phi_prime, ptrdiff_t phi_prime_stride,
    const double *n_weak, ptrdiff_t n_weak_stride, const double *n_em, ptrdiff_t n_em_stride,
    const double *n_int, ptrdiff_t n_int_stride, double *asym_max_out, ptrdiff_t asym_max_out_stride,
    double *asym_int_out, ptrdiff_t asym_int_out_stride, double *asym_diff_out, ptrdiff_t asym_diff_out_stride,
    double *n_half_2_out, ptrdiff_t n_half_2_out_stride, double *n_half_1_out, ptrdiff_t n_half_1_out_stride)
{
    const nk_input nk_in[] = {{phi_prime, phi_prime_stride}, {n_weak, n_weak_stride}, {n_em, n_em_stride},
        {n_int, n_int_stride}};
    const nk_output nk_out[] = {{asym_max_out, asym_max_out_stride}, {asym_int_out, asym_int_out_stride},
        {asym_diff_out, asym_diff_out_stride}, {n_half_2_out, n_half_2_out_stride},
        {n_half_1_out, n_half_1_out_stride}};
    const nk_kernel nk_this = {4, 4, 5, neutrino_electron_asymmetries_run};
    NK_LINE double nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_asymmetries_fixed c = neutrino_electron_asymmetries_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.asymmetries in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_asymmetries_f32_fixed;

NK_INLINE neutrino_electron_asymmetries_f32_fixed neutrino_electron_asymmetries_f32_prepare(void)
{
    neutrino_electron_asymmetries_f32_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_asymmetries_f32_part1(const neutrino_electron_asymmetries_f32_fixed *c, float n_weak,
    float n_em, float n_int, float x0, float x1, float *asym_max_out, float *asym_int_out, float *asym_diff_out,
    float *n_half_2_out, float *n_half_1_out)
{
    (void)c;
    const float x2 = n_int*2.0f;
    const float x3 = n_em + n_weak;
    const float x4 = x3*NK_PI_F;
    const float x5 = 1.0f/x4;
    const float asym_max = x2*x5;  /* pastor1998:18 */
    const float x6 = x2*x0;
    const float asym_int = -(x6*x5);  /* pastor1998:17 */
    const float asym_diff = n_int*x1/x3;  /* pastor1998:13 */
    const float n_half_2 = x4 - x6;  /* pastor1998:15 */
    const float n_half_1 = x4 + x6;  /* pastor1998:16 */
    *asym_max_out = asym_max;
    *asym_int_out = asym_int;
    *asym_diff_out = asym_diff;
    *n_half_2_out = n_half_2;
    *n_half_1_out = n_half_1;
}

NK_INLINE void neutrino_electron_asymmetries_f32_formulas(const neutrino_electron_asymmetries_f32_fixed *c,
    float phi_prime, float n_weak, float n_em, float n_int, float *asym_max_out, float *asym_int_out,
    float *asym_diff_out, float *n_half_2_out, float *n_half_1_out)
{
    float x0, x1;
    x0 = nk_sinf(phi_prime);
    x1 = nk_cosf(phi_prime);
    neutrino_electron_asymmetries_f32_part1(c, n_weak, n_em, n_int, x0, x1, asym_max_out, asym_int_out,
        asym_diff_out, n_half_2_out, n_half_1_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_electron_asymmetries_f32_check(const neutrino_electron_asymmetries_f32_fixed *c,
    float phi_prime, float n_weak, float n_em, float n_int)
{
    const int phi_prime_outside = (phi_prime < -63.0f/10.0f) | (63.0f/10.0f < phi_prime);
    const int n_weak_outside = (n_weak < 1.0f/1000000.0f) | (1.0f < n_weak);
    const int n_em_outside = (n_em < 1.0f/1000000.0f) | (1.0f < n_em);
    const int n_int_outside = (n_int < -1.0f) | (1.0f < n_int);
    return c->nk_outside | (uint32_t)phi_prime_outside << 0
        | (uint32_t)n_weak_outside << 1
        | (uint32_t)n_em_outside << 2
        | (uint32_t)n_int_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_electron_asymmetries_f32_passes(const neutrino_electron_asymmetries_f32_fixed *c,
    float phi_prime, float n_weak, float n_em, float n_int)
{
    (void)c;
    const int nk_inside = !(phi_prime < -63.0f/10.0f)
        & !(63.0f/10.0f < phi_prime)
        & !(n_weak < 1.0f/1000000.0f)
        & !(1.0f < n_weak)
        & !(n_em < 1.0f/1000000.0f)
        & !(1.0f < n_em)
        & !(n_int < -1.0f)
        & !(1.0f < n_int);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_asymmetries_f32_loop(size_t nk_n,
    const neutrino_electron_asymmetries_f32_fixed *nk_fixed, const float *NK_RESTRICT phi_prime,
    const float *NK_RESTRICT n_weak, const float *NK_RESTRICT n_em, const float *NK_RESTRICT n_int,
    float *NK_RESTRICT asym_max_out, float *NK_RESTRICT asym_int_out, float *NK_RESTRICT asym_diff_out,
    float *NK_RESTRICT n_half_2_out, float *NK_RESTRICT n_half_1_out)
{
    const neutrino_electron_asymmetries_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x0[NK_BLOCK];
    float x1[NK_BLOCK];
    const int nk_far = nk_n*9*sizeof(float) > NK_FAR(9);
    NK_LINE float nk_block_asym_max_out[NK_BLOCK];
    NK_LINE float nk_block_asym_int_out[NK_BLOCK];
    NK_LINE float nk_block_asym_diff_out[NK_BLOCK];
    NK_LINE float nk_block_n_half_2_out[NK_BLOCK];
    NK_LINE float nk_block_n_half_1_out[NK_BLOCK];
    const int nk_past = nk_n*9*sizeof(float) > NK_STREAMED && NK_ON_LINE(asym_max_out) && NK_ON_LINE(asym_int_out)
        && NK_ON_LINE(asym_diff_out) && NK_ON_LINE(n_half_2_out) && NK_ON_LINE(n_half_1_out);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 9, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch_f32(phi_prime, NK_AHEAD(9), NK_FETCHED(2, 9, float));
            nk_fetch_f32(n_weak, NK_AHEAD(9), NK_FETCHED(2, 9, float));
            nk_fetch_f32(n_em, NK_AHEAD(9), NK_FETCHED(2, 9, float));
            nk_fetch_f32(n_int, NK_AHEAD(9), NK_FETCHED(2, 9, float));
            if (!nk_past) nk_fetch_result_f32(asym_max_out, NK_AHEAD(9), NK_FETCHED(2, 9, float));
            if (!nk_past) nk_fetch_result_f32(asym_int_out, NK_AHEAD(9), NK_FETCHED(2, 9, float));
            if (!nk_past) nk_fetch_result_f32(asym_diff_out, NK_AHEAD(9), NK_FETCHED(2, 9, float));
            if (!nk_past) nk_fetch_result_f32(n_half_2_out, NK_AHEAD(9), NK_FETCHED(2, 9, float));
            if (!nk_past) nk_fetch_result_f32(n_half_1_out, NK_AHEAD(9), NK_FETCHED(2, 9, float));
        }
        float *const nk_asym_max_out = nk_past ? nk_block_asym_max_out : asym_max_out;
        float *const nk_asym_int_out = nk_past ? nk_block_asym_int_out : asym_int_out;
        float *const nk_asym_diff_out = nk_past ? nk_block_asym_diff_out : asym_diff_out;
        float *const nk_n_half_2_out = nk_past ? nk_block_n_half_2_out : n_half_2_out;
        float *const nk_n_half_1_out = nk_past ? nk_block_n_half_1_out : n_half_1_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x0[nk_i] = nk_sinf(phi_prime[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x1[nk_i] = nk_cosf(phi_prime[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_asymmetries_f32_part1(&c, n_weak[nk_i], n_em[nk_i], n_int[nk_i], x0[nk_i], x1[nk_i],
                &nk_asym_max_out[nk_i], &nk_asym_int_out[nk_i], &nk_asym_diff_out[nk_i], &nk_n_half_2_out[nk_i],
                &nk_n_half_1_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_asymmetries_f32_passes(&c, phi_prime[nk_i],
                n_weak[nk_i], n_em[nk_i], n_int[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_asymmetries_f32_check(&c, phi_prime[nk_i], n_weak[nk_i], n_em[nk_i],
                    n_int[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(asym_max_out, nk_block_asym_max_out, nk_count);
            nk_stream_f32(asym_int_out, nk_block_asym_int_out, nk_count);
            nk_stream_f32(asym_diff_out, nk_block_asym_diff_out, nk_count);
            nk_stream_f32(n_half_2_out, nk_block_n_half_2_out, nk_count);
            nk_stream_f32(n_half_1_out, nk_block_n_half_1_out, nk_count);
        }
        phi_prime += nk_count;
        n_weak += nk_count;
        n_em += nk_count;
        n_int += nk_count;
        asym_max_out += nk_count;
        asym_int_out += nk_count;
        asym_diff_out += nk_count;
        n_half_2_out += nk_count;
        n_half_1_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t neutrino_electron_asymmetries_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_electron_asymmetries_f32_loop(nk_n, (const neutrino_electron_asymmetries_f32_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4]);
}

NK_RUN(neutrino_electron_asymmetries_f32_run, neutrino_electron_asymmetries_f32_elements, float)

NK_API NK_DEVICE void neutrino_electron_asymmetries_f32(float phi_prime, float n_weak, float n_em, float n_int,
    float *asym_max_out, float *asym_int_out, float *asym_diff_out, float *n_half_2_out, float *n_half_1_out)
{
    const neutrino_electron_asymmetries_f32_fixed c = neutrino_electron_asymmetries_f32_prepare();
    neutrino_electron_asymmetries_f32_formulas(&c, phi_prime, n_weak, n_em, n_int, asym_max_out, asym_int_out,
        asym_diff_out, n_half_2_out, n_half_1_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_asymmetries_f32_outside(float phi_prime, float n_weak, float n_em,
    float n_int)
{
    const neutrino_electron_asymmetries_f32_fixed c = neutrino_electron_asymmetries_f32_prepare();
    return neutrino_electron_asymmetries_f32_check(&c, phi_prime, n_weak, n_em, n_int);
}

NK_API uint64_t neutrino_electron_asymmetries_f32_array(size_t nk_n,
    const float *phi_prime, ptrdiff_t phi_prime_stride, const float *n_weak, ptrdiff_t n_weak_stride,
    const float *n_em, ptrdiff_t n_em_stride, const float *n_int, ptrdiff_t n_int_stride,
    float *asym_max_out, ptrdiff_t asym_max_out_stride, float *asym_int_out, ptrdiff_t asym_int_out_stride,
    float *asym_diff_out, ptrdiff_t asym_diff_out_stride, float *n_half_2_out, ptrdiff_t n_half_2_out_stride,
    float *n_half_1_out, ptrdiff_t n_half_1_out_stride)
{
    const nk_input_f32 nk_in[] = {{phi_prime, phi_prime_stride}, {n_weak, n_weak_stride}, {n_em, n_em_stride},
        {n_int, n_int_stride}};
    const nk_output_f32 nk_out[] = {{asym_max_out, asym_max_out_stride}, {asym_int_out, asym_int_out_stride},
        {asym_diff_out, asym_diff_out_stride}, {n_half_2_out, n_half_2_out_stride},
        {n_half_1_out, n_half_1_out_stride}};
    const nk_kernel_f32 nk_this = {4, 4, 5, neutrino_electron_asymmetries_f32_run};
    NK_LINE float nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_electron_asymmetries_f32_fixed c = neutrino_electron_asymmetries_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.asymmetry_by_moment
 *
 * Maximal asymmetry for a moment, the best moment and the asymmetry there, from events per power of the moment. The unit of the moment is that of a_int and a_em.
 *
 * Equation  pastor1998:20 asymmetry by moment: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:20.optimum best moment: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  mu_nu [MeV^-1] from 1e-06 to 1: magnetic moment of a Dirac neutrino
 * Variable  a_weak [MeV] from 1e-06 to 1: weak events
 * Variable  a_em [MeV^3] from 0.001 to 10: electromagnetic events per mu^2
 * Variable  a_int [MeV^2] from 0.001 to 10: numerator of A per mu
 * Output    asym_max [1]: maximal integrated asymmetry (pastor1998:20)
 * Output    mu_best [MeV^-1]: moment at which A is largest (pastor1998:20.optimum)
 * Output    asym_best [1]: value of A there (pastor1998:20.optimum)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   3d7d2335b3d8021a
 */
/* What depends on parameters alone. */
typedef struct {
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_asymmetry_by_moment_fixed;

NK_INLINE neutrino_electron_asymmetry_by_moment_fixed neutrino_electron_asymmetry_by_moment_prepare(void)
{
    neutrino_electron_asymmetry_by_moment_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_asymmetry_by_moment_formulas(const int nk_wide,
    const neutrino_electron_asymmetry_by_moment_fixed *c, double mu_nu, double a_weak, double a_em, double a_int,
    double *asym_max_out, double *mu_best_out, double *asym_best_out)
{
    (void)c;
    const double asym_max = nk_over(nk_wide, a_int*mu_nu, a_weak + a_em*(mu_nu*mu_nu));  /* pastor1998:20 */
    const double x0 = sqrt(a_weak);
    const double x1 = sqrt(a_em);
    const double mu_best = nk_over(nk_wide, x0, x1);  /* pastor1998:20.optimum */
    const double asym_best = nk_over(nk_wide, 0.5*a_int, x1*x0);  /* pastor1998:20.optimum */
    *asym_max_out = asym_max;
    *mu_best_out = mu_best;
    *asym_best_out = asym_best;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_asymmetry_by_moment_check(const neutrino_electron_asymmetry_by_moment_fixed *c,
    double mu_nu, double a_weak, double a_em, double a_int)
{
    const int mu_nu_outside = (mu_nu < 1.0/1000000.0) | (1.0 < mu_nu);
    const int a_weak_outside = (a_weak < 1.0/1000000.0) | (1.0 < a_weak);
    const int a_em_outside = (a_em < 1.0/1000.0) | (10.0 < a_em);
    const int a_int_outside = (a_int < 1.0/1000.0) | (10.0 < a_int);
    return c->nk_outside | (uint64_t)mu_nu_outside << 0
        | (uint64_t)a_weak_outside << 1
        | (uint64_t)a_em_outside << 2
        | (uint64_t)a_int_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_asymmetry_by_moment_passes(const neutrino_electron_asymmetry_by_moment_fixed *c,
    double mu_nu, double a_weak, double a_em, double a_int)
{
    (void)c;
    const int nk_inside = !(mu_nu < 1.0/1000000.0)
        & !(1.0 < mu_nu)
        & !(a_weak < 1.0/1000000.0)
        & !(1.0 < a_weak)
        & !(a_em < 1.0/1000.0)
        & !(10.0 < a_em)
        & !(a_int < 1.0/1000.0)
        & !(10.0 < a_int);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_asymmetry_by_moment_loop(const int nk_wide, size_t nk_n,
    const neutrino_electron_asymmetry_by_moment_fixed *nk_fixed, const double *NK_RESTRICT mu_nu,
    const double *NK_RESTRICT a_weak, const double *NK_RESTRICT a_em, const double *NK_RESTRICT a_int,
    double *NK_RESTRICT asym_max_out, double *NK_RESTRICT mu_best_out, double *NK_RESTRICT asym_best_out)
{
    const neutrino_electron_asymmetry_by_moment_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*7*sizeof(double) > NK_FAR(7);
    NK_LINE double nk_block_asym_max_out[NK_BLOCK];
    NK_LINE double nk_block_mu_best_out[NK_BLOCK];
    NK_LINE double nk_block_asym_best_out[NK_BLOCK];
    const int nk_past = nk_n*7*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(asym_max_out)
        && NK_ON_LINE(mu_best_out) && NK_ON_LINE(asym_best_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 7, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(7) + nk_block) {
            nk_fetch(mu_nu, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(a_weak, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(a_em, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(a_int, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            if (!nk_past) nk_fetch_result(asym_max_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            if (!nk_past) nk_fetch_result(mu_best_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            if (!nk_past) nk_fetch_result(asym_best_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
        }
        double *const nk_asym_max_out = nk_past ? nk_block_asym_max_out : asym_max_out;
        double *const nk_mu_best_out = nk_past ? nk_block_mu_best_out : mu_best_out;
        double *const nk_asym_best_out = nk_past ? nk_block_asym_best_out : asym_best_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_asymmetry_by_moment_formulas(nk_wide, &c, mu_nu[nk_i], a_weak[nk_i], a_em[nk_i],
                a_int[nk_i], &nk_asym_max_out[nk_i], &nk_mu_best_out[nk_i], &nk_asym_best_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_asymmetry_by_moment_passes(&c, mu_nu[nk_i],
                a_weak[nk_i], a_em[nk_i], a_int[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_asymmetry_by_moment_check(&c, mu_nu[nk_i], a_weak[nk_i], a_em[nk_i],
                    a_int[nk_i]);
        }
        if (nk_past) {
            nk_stream(asym_max_out, nk_block_asym_max_out, nk_count);
            nk_stream(mu_best_out, nk_block_mu_best_out, nk_count);
            nk_stream(asym_best_out, nk_block_asym_best_out, nk_count);
        }
        mu_nu += nk_count;
        a_weak += nk_count;
        a_em += nk_count;
        a_int += nk_count;
        asym_max_out += nk_count;
        mu_best_out += nk_count;
        asym_best_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t neutrino_electron_asymmetry_by_moment_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return neutrino_electron_asymmetry_by_moment_loop(nk_wide, nk_n,
        (const neutrino_electron_asymmetry_by_moment_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_out[0], nk_out[1], nk_out[2]);
}

NK_RUN(neutrino_electron_asymmetry_by_moment_run, neutrino_electron_asymmetry_by_moment_elements, double)

NK_API NK_DEVICE void neutrino_electron_asymmetry_by_moment(double mu_nu, double a_weak, double a_em, double a_int,
    double *asym_max_out, double *mu_best_out, double *asym_best_out)
{
    const neutrino_electron_asymmetry_by_moment_fixed c = neutrino_electron_asymmetry_by_moment_prepare();
    neutrino_electron_asymmetry_by_moment_formulas(0, &c, mu_nu, a_weak, a_em, a_int, asym_max_out, mu_best_out,
        asym_best_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_asymmetry_by_moment_outside(double mu_nu, double a_weak, double a_em,
    double a_int)
{
    const neutrino_electron_asymmetry_by_moment_fixed c = neutrino_electron_asymmetry_by_moment_prepare();
    return neutrino_electron_asymmetry_by_moment_check(&c, mu_nu, a_weak, a_em, a_int);
}

NK_API uint64_t neutrino_electron_asymmetry_by_moment_array(size_t nk_n, const double *mu_nu, ptrdiff_t mu_nu_stride,
    const double *a_weak, ptrdiff_t a_weak_stride, const double *a_em, ptrdiff_t a_em_stride,
    const double *a_int, ptrdiff_t a_int_stride, double *asym_max_out, ptrdiff_t asym_max_out_stride,
    double *mu_best_out, ptrdiff_t mu_best_out_stride, double *asym_best_out, ptrdiff_t asym_best_out_stride)
{
    const nk_input nk_in[] = {{mu_nu, mu_nu_stride}, {a_weak, a_weak_stride}, {a_em, a_em_stride},
        {a_int, a_int_stride}};
    const nk_output nk_out[] = {{asym_max_out, asym_max_out_stride}, {mu_best_out, mu_best_out_stride},
        {asym_best_out, asym_best_out_stride}};
    const nk_kernel nk_this = {4, 4, 3, neutrino_electron_asymmetry_by_moment_run};
    NK_LINE double nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_asymmetry_by_moment_fixed c = neutrino_electron_asymmetry_by_moment_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.asymmetry_by_moment in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_asymmetry_by_moment_f32_fixed;

NK_INLINE neutrino_electron_asymmetry_by_moment_f32_fixed neutrino_electron_asymmetry_by_moment_f32_prepare(void)
{
    neutrino_electron_asymmetry_by_moment_f32_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_asymmetry_by_moment_f32_formulas(
    const neutrino_electron_asymmetry_by_moment_f32_fixed *c, float mu_nu, float a_weak, float a_em, float a_int,
    float *asym_max_out, float *mu_best_out, float *asym_best_out)
{
    (void)c;
    const float asym_max = a_int*mu_nu/(a_weak + a_em*(mu_nu*mu_nu));  /* pastor1998:20 */
    const float x0 = sqrtf(a_weak);
    const float x1 = sqrtf(a_em);
    const float mu_best = x0/x1;  /* pastor1998:20.optimum */
    const float asym_best = 1.0f/2.0f*a_int/(x1*x0);  /* pastor1998:20.optimum */
    *asym_max_out = asym_max;
    *mu_best_out = mu_best;
    *asym_best_out = asym_best;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_electron_asymmetry_by_moment_f32_check(
    const neutrino_electron_asymmetry_by_moment_f32_fixed *c, float mu_nu, float a_weak, float a_em, float a_int)
{
    const int mu_nu_outside = (mu_nu < 1.0f/1000000.0f) | (1.0f < mu_nu);
    const int a_weak_outside = (a_weak < 1.0f/1000000.0f) | (1.0f < a_weak);
    const int a_em_outside = (a_em < 1.0f/1000.0f) | (10.0f < a_em);
    const int a_int_outside = (a_int < 1.0f/1000.0f) | (10.0f < a_int);
    return c->nk_outside | (uint32_t)mu_nu_outside << 0
        | (uint32_t)a_weak_outside << 1
        | (uint32_t)a_em_outside << 2
        | (uint32_t)a_int_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_electron_asymmetry_by_moment_f32_passes(
    const neutrino_electron_asymmetry_by_moment_f32_fixed *c, float mu_nu, float a_weak, float a_em, float a_int)
{
    (void)c;
    const int nk_inside = !(mu_nu < 1.0f/1000000.0f)
        & !(1.0f < mu_nu)
        & !(a_weak < 1.0f/1000000.0f)
        & !(1.0f < a_weak)
        & !(a_em < 1.0f/1000.0f)
        & !(10.0f < a_em)
        & !(a_int < 1.0f/1000.0f)
        & !(10.0f < a_int);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_asymmetry_by_moment_f32_loop(size_t nk_n,
    const neutrino_electron_asymmetry_by_moment_f32_fixed *nk_fixed, const float *NK_RESTRICT mu_nu,
    const float *NK_RESTRICT a_weak, const float *NK_RESTRICT a_em, const float *NK_RESTRICT a_int,
    float *NK_RESTRICT asym_max_out, float *NK_RESTRICT mu_best_out, float *NK_RESTRICT asym_best_out)
{
    const neutrino_electron_asymmetry_by_moment_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*7*sizeof(float) > NK_FAR(7);
    NK_LINE float nk_block_asym_max_out[NK_BLOCK];
    NK_LINE float nk_block_mu_best_out[NK_BLOCK];
    NK_LINE float nk_block_asym_best_out[NK_BLOCK];
    const int nk_past = nk_n*7*sizeof(float) > 2*NK_STREAMED && NK_ON_LINE(asym_max_out) && NK_ON_LINE(mu_best_out)
        && NK_ON_LINE(asym_best_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 7, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(7) + nk_block) {
            nk_fetch_f32(mu_nu, NK_AHEAD(7), NK_FETCHED(1, 7, float));
            nk_fetch_f32(a_weak, NK_AHEAD(7), NK_FETCHED(1, 7, float));
            nk_fetch_f32(a_em, NK_AHEAD(7), NK_FETCHED(1, 7, float));
            nk_fetch_f32(a_int, NK_AHEAD(7), NK_FETCHED(1, 7, float));
            if (!nk_past) nk_fetch_result_f32(asym_max_out, NK_AHEAD(7), NK_FETCHED(1, 7, float));
            if (!nk_past) nk_fetch_result_f32(mu_best_out, NK_AHEAD(7), NK_FETCHED(1, 7, float));
            if (!nk_past) nk_fetch_result_f32(asym_best_out, NK_AHEAD(7), NK_FETCHED(1, 7, float));
        }
        float *const nk_asym_max_out = nk_past ? nk_block_asym_max_out : asym_max_out;
        float *const nk_mu_best_out = nk_past ? nk_block_mu_best_out : mu_best_out;
        float *const nk_asym_best_out = nk_past ? nk_block_asym_best_out : asym_best_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_asymmetry_by_moment_f32_formulas(&c, mu_nu[nk_i], a_weak[nk_i], a_em[nk_i], a_int[nk_i],
                &nk_asym_max_out[nk_i], &nk_mu_best_out[nk_i], &nk_asym_best_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_asymmetry_by_moment_f32_passes(&c, mu_nu[nk_i],
                a_weak[nk_i], a_em[nk_i], a_int[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_asymmetry_by_moment_f32_check(&c, mu_nu[nk_i], a_weak[nk_i],
                    a_em[nk_i], a_int[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(asym_max_out, nk_block_asym_max_out, nk_count);
            nk_stream_f32(mu_best_out, nk_block_mu_best_out, nk_count);
            nk_stream_f32(asym_best_out, nk_block_asym_best_out, nk_count);
        }
        mu_nu += nk_count;
        a_weak += nk_count;
        a_em += nk_count;
        a_int += nk_count;
        asym_max_out += nk_count;
        mu_best_out += nk_count;
        asym_best_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t neutrino_electron_asymmetry_by_moment_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_electron_asymmetry_by_moment_f32_loop(nk_n,
        (const neutrino_electron_asymmetry_by_moment_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_out[0], nk_out[1], nk_out[2]);
}

NK_RUN(neutrino_electron_asymmetry_by_moment_f32_run, neutrino_electron_asymmetry_by_moment_f32_elements, float)

NK_API NK_DEVICE void neutrino_electron_asymmetry_by_moment_f32(float mu_nu, float a_weak, float a_em, float a_int,
    float *asym_max_out, float *mu_best_out, float *asym_best_out)
{
    const neutrino_electron_asymmetry_by_moment_f32_fixed c = neutrino_electron_asymmetry_by_moment_f32_prepare();
    neutrino_electron_asymmetry_by_moment_f32_formulas(&c, mu_nu, a_weak, a_em, a_int, asym_max_out, mu_best_out,
        asym_best_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_asymmetry_by_moment_f32_outside(float mu_nu, float a_weak, float a_em,
    float a_int)
{
    const neutrino_electron_asymmetry_by_moment_f32_fixed c = neutrino_electron_asymmetry_by_moment_f32_prepare();
    return neutrino_electron_asymmetry_by_moment_f32_check(&c, mu_nu, a_weak, a_em, a_int);
}

NK_API uint64_t neutrino_electron_asymmetry_by_moment_f32_array(size_t nk_n,
    const float *mu_nu, ptrdiff_t mu_nu_stride, const float *a_weak, ptrdiff_t a_weak_stride,
    const float *a_em, ptrdiff_t a_em_stride, const float *a_int, ptrdiff_t a_int_stride,
    float *asym_max_out, ptrdiff_t asym_max_out_stride, float *mu_best_out, ptrdiff_t mu_best_out_stride,
    float *asym_best_out, ptrdiff_t asym_best_out_stride)
{
    const nk_input_f32 nk_in[] = {{mu_nu, mu_nu_stride}, {a_weak, a_weak_stride}, {a_em, a_em_stride},
        {a_int, a_int_stride}};
    const nk_output_f32 nk_out[] = {{asym_max_out, asym_max_out_stride}, {mu_best_out, mu_best_out_stride},
        {asym_best_out, asym_best_out_stride}};
    const nk_kernel_f32 nk_this = {4, 4, 3, neutrino_electron_asymmetry_by_moment_f32_run};
    NK_LINE float nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_electron_asymmetry_by_moment_f32_fixed c = neutrino_electron_asymmetry_by_moment_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.azimuthal_distribution
 *
 * Events per azimuth from their weak, electromagnetic and interference parts.
 *
 * Equation  pastor1998:12 azimuthal distribution: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
 * Parameter n_weak [MeV] from 1e-06 to 1: its weak part
 * Parameter n_em [MeV] from 1e-06 to 1: its electromagnetic part
 * Parameter n_int [MeV] from -1 to 1: its coefficient of cos phi
 * Output    dn_dphi [MeV]: events per time and radian (pastor1998:12)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   8d047629d6df34ed
 */
/* What depends on parameters alone. */
typedef struct {
    double n_int;
    double x0;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_azimuthal_distribution_fixed;

NK_INLINE neutrino_electron_azimuthal_distribution_fixed neutrino_electron_azimuthal_distribution_prepare(
    double n_weak, double n_em, double n_int)
{
    neutrino_electron_azimuthal_distribution_fixed c;
    const double x0 = n_em + n_weak;
    const int n_weak_outside = (n_weak < 1.0/1000000.0) | (1.0 < n_weak);
    const int n_em_outside = (n_em < 1.0/1000000.0) | (1.0 < n_em);
    const int n_int_outside = (n_int < -1.0) | (1.0 < n_int);
    c.n_int = n_int;
    c.x0 = x0;
    c.nk_outside = (uint64_t)n_weak_outside << 1
        | (uint64_t)n_em_outside << 2
        | (uint64_t)n_int_outside << 3;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_azimuthal_distribution_formulas(
    const neutrino_electron_azimuthal_distribution_fixed *c, double phi, double *dn_dphi_out)
{
    const double dn_dphi = c->x0 + c->n_int*nk_cos(phi);  /* pastor1998:12 */
    *dn_dphi_out = dn_dphi;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_azimuthal_distribution_check(
    const neutrino_electron_azimuthal_distribution_fixed *c, double phi)
{
    const int phi_outside = (phi < -63.0/10.0) | (63.0/10.0 < phi);
    return c->nk_outside | (uint64_t)phi_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_azimuthal_distribution_passes(
    const neutrino_electron_azimuthal_distribution_fixed *c, double phi)
{
    (void)c;
    const int nk_inside = !(phi < -63.0/10.0)
        & !(63.0/10.0 < phi);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_azimuthal_distribution_loop(size_t nk_n,
    const neutrino_electron_azimuthal_distribution_fixed *nk_fixed, const double *NK_RESTRICT phi,
    double *NK_RESTRICT dn_dphi_out)
{
    const neutrino_electron_azimuthal_distribution_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(double) > NK_FAR(2);
    NK_LINE double nk_block_dn_dphi_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(dn_dphi_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch(phi, NK_AHEAD(2), NK_FETCHED(1, 2, double));
        }
        double *const nk_dn_dphi_out = nk_past ? nk_block_dn_dphi_out : dn_dphi_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_azimuthal_distribution_formulas(&c, phi[nk_i], &nk_dn_dphi_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_azimuthal_distribution_passes(&c, phi[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_azimuthal_distribution_check(&c, phi[nk_i]);
        }
        if (nk_past) {
            nk_stream(dn_dphi_out, nk_block_dn_dphi_out, nk_count);
        }
        phi += nk_count;
        dn_dphi_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_azimuthal_distribution_vary(size_t nk_n, const double *NK_RESTRICT phi,
    const double *NK_RESTRICT n_weak, const double *NK_RESTRICT n_em, const double *NK_RESTRICT n_int,
    double *NK_RESTRICT dn_dphi_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_azimuthal_distribution_fixed c = neutrino_electron_azimuthal_distribution_prepare(
            n_weak[nk_i], n_em[nk_i], n_int[nk_i]);
        neutrino_electron_azimuthal_distribution_formulas(&c, phi[nk_i], &dn_dphi_out[nk_i]);
        nk_outside |= neutrino_electron_azimuthal_distribution_check(&c, phi[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_azimuthal_distribution_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_electron_azimuthal_distribution_loop(nk_n,
        (const neutrino_electron_azimuthal_distribution_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_electron_azimuthal_distribution_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_azimuthal_distribution_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0]);
}

NK_RUN(neutrino_electron_azimuthal_distribution_same, neutrino_electron_azimuthal_distribution_elements, double)
NK_RUN(neutrino_electron_azimuthal_distribution_varied, neutrino_electron_azimuthal_distribution_varied_elements, double)

static uint64_t neutrino_electron_azimuthal_distribution_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_azimuthal_distribution_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_azimuthal_distribution_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_azimuthal_distribution(double phi, double n_weak, double n_em, double n_int,
    double *dn_dphi_out)
{
    const neutrino_electron_azimuthal_distribution_fixed c = neutrino_electron_azimuthal_distribution_prepare(
        n_weak, n_em, n_int);
    neutrino_electron_azimuthal_distribution_formulas(&c, phi, dn_dphi_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_azimuthal_distribution_outside(double phi, double n_weak, double n_em,
    double n_int)
{
    const neutrino_electron_azimuthal_distribution_fixed c = neutrino_electron_azimuthal_distribution_prepare(
        n_weak, n_em, n_int);
    return neutrino_electron_azimuthal_distribution_check(&c, phi);
}

NK_API uint64_t neutrino_electron_azimuthal_distribution_array(size_t nk_n, const double *phi, ptrdiff_t phi_stride,
    const double *n_weak, ptrdiff_t n_weak_stride, const double *n_em, ptrdiff_t n_em_stride,
    const double *n_int, ptrdiff_t n_int_stride, double *dn_dphi_out, ptrdiff_t dn_dphi_out_stride)
{
    const nk_input nk_in[] = {{phi, phi_stride}, {n_weak, n_weak_stride}, {n_em, n_em_stride},
        {n_int, n_int_stride}};
    const nk_output nk_out[] = {{dn_dphi_out, dn_dphi_out_stride}};
    const nk_kernel nk_this = {1, 4, 1, neutrino_electron_azimuthal_distribution_run};
    NK_LINE double nk_buffer[5 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_azimuthal_distribution_fixed c = neutrino_electron_azimuthal_distribution_prepare(
            *n_weak, *n_em, *n_int);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.azimuthal_distribution in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float n_int;
    float x0;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_azimuthal_distribution_f32_fixed;

NK_INLINE neutrino_electron_azimuthal_distribution_f32_fixed neutrino_electron_azimuthal_distribution_f32_prepare(
    float n_weak, float n_em, float n_int)
{
    neutrino_electron_azimuthal_distribution_f32_fixed c;
    const float x0 = n_em + n_weak;
    const int n_weak_outside = (n_weak < 1.0f/1000000.0f) | (1.0f < n_weak);
    const int n_em_outside = (n_em < 1.0f/1000000.0f) | (1.0f < n_em);
    const int n_int_outside = (n_int < -1.0f) | (1.0f < n_int);
    c.n_int = n_int;
    c.x0 = x0;
    c.nk_outside = (uint32_t)n_weak_outside << 1
        | (uint32_t)n_em_outside << 2
        | (uint32_t)n_int_outside << 3;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_azimuthal_distribution_f32_part1(
    const neutrino_electron_azimuthal_distribution_f32_fixed *c, float x1, float *dn_dphi_out)
{
    const float dn_dphi = c->x0 + c->n_int*x1;  /* pastor1998:12 */
    *dn_dphi_out = dn_dphi;
}

NK_INLINE void neutrino_electron_azimuthal_distribution_f32_formulas(
    const neutrino_electron_azimuthal_distribution_f32_fixed *c, float phi, float *dn_dphi_out)
{
    float x1;
    x1 = nk_cosf(phi);
    neutrino_electron_azimuthal_distribution_f32_part1(c, x1, dn_dphi_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_electron_azimuthal_distribution_f32_check(
    const neutrino_electron_azimuthal_distribution_f32_fixed *c, float phi)
{
    const int phi_outside = (phi < -63.0f/10.0f) | (63.0f/10.0f < phi);
    return c->nk_outside | (uint32_t)phi_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_electron_azimuthal_distribution_f32_passes(
    const neutrino_electron_azimuthal_distribution_f32_fixed *c, float phi)
{
    (void)c;
    const int nk_inside = !(phi < -63.0f/10.0f)
        & !(63.0f/10.0f < phi);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_azimuthal_distribution_f32_loop(size_t nk_n,
    const neutrino_electron_azimuthal_distribution_f32_fixed *nk_fixed, const float *NK_RESTRICT phi,
    float *NK_RESTRICT dn_dphi_out)
{
    const neutrino_electron_azimuthal_distribution_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x1[NK_BLOCK];
    const int nk_far = nk_n*2*sizeof(float) > NK_FAR(2);
    NK_LINE float nk_block_dn_dphi_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(float) > 2*NK_STREAMED && NK_ON_LINE(dn_dphi_out);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 2, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch_f32(phi, NK_AHEAD(2), NK_FETCHED(2, 2, float));
        }
        float *const nk_dn_dphi_out = nk_past ? nk_block_dn_dphi_out : dn_dphi_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x1[nk_i] = nk_cosf(phi[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_azimuthal_distribution_f32_part1(&c, x1[nk_i], &nk_dn_dphi_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_azimuthal_distribution_f32_passes(&c, phi[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_azimuthal_distribution_f32_check(&c, phi[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(dn_dphi_out, nk_block_dn_dphi_out, nk_count);
        }
        phi += nk_count;
        dn_dphi_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_azimuthal_distribution_f32_vary(size_t nk_n, const float *NK_RESTRICT phi,
    const float *NK_RESTRICT n_weak, const float *NK_RESTRICT n_em, const float *NK_RESTRICT n_int,
    float *NK_RESTRICT dn_dphi_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_azimuthal_distribution_f32_fixed c = neutrino_electron_azimuthal_distribution_f32_prepare(
            n_weak[nk_i], n_em[nk_i], n_int[nk_i]);
        neutrino_electron_azimuthal_distribution_f32_formulas(&c, phi[nk_i], &dn_dphi_out[nk_i]);
        nk_outside |= neutrino_electron_azimuthal_distribution_f32_check(&c, phi[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_azimuthal_distribution_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_electron_azimuthal_distribution_f32_loop(nk_n,
        (const neutrino_electron_azimuthal_distribution_f32_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_electron_azimuthal_distribution_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_azimuthal_distribution_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_out[0]);
}

NK_RUN(neutrino_electron_azimuthal_distribution_f32_same, neutrino_electron_azimuthal_distribution_f32_elements, float)
NK_RUN(neutrino_electron_azimuthal_distribution_f32_varied, neutrino_electron_azimuthal_distribution_f32_varied_elements, float)

static uint64_t neutrino_electron_azimuthal_distribution_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_azimuthal_distribution_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_azimuthal_distribution_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_azimuthal_distribution_f32(float phi, float n_weak, float n_em, float n_int,
    float *dn_dphi_out)
{
    const neutrino_electron_azimuthal_distribution_f32_fixed c = neutrino_electron_azimuthal_distribution_f32_prepare(
        n_weak, n_em, n_int);
    neutrino_electron_azimuthal_distribution_f32_formulas(&c, phi, dn_dphi_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_azimuthal_distribution_f32_outside(float phi, float n_weak, float n_em,
    float n_int)
{
    const neutrino_electron_azimuthal_distribution_f32_fixed c = neutrino_electron_azimuthal_distribution_f32_prepare(
        n_weak, n_em, n_int);
    return neutrino_electron_azimuthal_distribution_f32_check(&c, phi);
}

NK_API uint64_t neutrino_electron_azimuthal_distribution_f32_array(size_t nk_n, const float *phi, ptrdiff_t phi_stride,
    const float *n_weak, ptrdiff_t n_weak_stride, const float *n_em, ptrdiff_t n_em_stride,
    const float *n_int, ptrdiff_t n_int_stride, float *dn_dphi_out, ptrdiff_t dn_dphi_out_stride)
{
    const nk_input_f32 nk_in[] = {{phi, phi_stride}, {n_weak, n_weak_stride}, {n_em, n_em_stride},
        {n_int, n_int_stride}};
    const nk_output_f32 nk_out[] = {{dn_dphi_out, dn_dphi_out_stride}};
    const nk_kernel_f32 nk_this = {1, 4, 1, neutrino_electron_azimuthal_distribution_f32_run};
    NK_LINE float nk_buffer[5 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_electron_azimuthal_distribution_f32_fixed c = neutrino_electron_azimuthal_distribution_f32_prepare(
            *n_weak, *n_em, *n_int);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.best_survival
 *
 * Survival probability at which the asymmetry is largest for a given moment.
 *
 * Equation  pastor1998:t-pe-half best survival probability: derived form (corrected, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  big_n_em [MeV] from 1e-06 to 1: electromagnetic events, 2 pi n_em
 * Variable  weak_e [MeV] from 1e-06 to 1: weak events of the left-handed nu_e when P_e = 1
 * Variable  weak_mubar [MeV] from 1e-06 to 1: weak events of the converted neutrino when P_e = 0
 * Output    p_best [1]: survival probability at which A is largest (pastor1998:t-pe-half)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   0c35a1b51a0bb7ec
 */
/* What depends on parameters alone. */
typedef struct {
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_best_survival_fixed;

NK_INLINE neutrino_electron_best_survival_fixed neutrino_electron_best_survival_prepare(void)
{
    neutrino_electron_best_survival_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_best_survival_formulas(const neutrino_electron_best_survival_fixed *c,
    double big_n_em, double weak_e, double weak_mubar, double *p_best_out)
{
    (void)c;
    const double p_best = (big_n_em + weak_mubar)/(weak_e + weak_mubar + 2.0*big_n_em);  /* pastor1998:t-pe-half */
    *p_best_out = p_best;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_best_survival_check(const neutrino_electron_best_survival_fixed *c,
    double big_n_em, double weak_e, double weak_mubar)
{
    const int big_n_em_outside = (big_n_em < 1.0/1000000.0) | (1.0 < big_n_em);
    const int weak_e_outside = (weak_e < 1.0/1000000.0) | (1.0 < weak_e);
    const int weak_mubar_outside = (weak_mubar < 1.0/1000000.0) | (1.0 < weak_mubar);
    return c->nk_outside | (uint64_t)big_n_em_outside << 0
        | (uint64_t)weak_e_outside << 1
        | (uint64_t)weak_mubar_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_best_survival_passes(const neutrino_electron_best_survival_fixed *c,
    double big_n_em, double weak_e, double weak_mubar)
{
    (void)c;
    const int nk_inside = !(big_n_em < 1.0/1000000.0)
        & !(1.0 < big_n_em)
        & !(weak_e < 1.0/1000000.0)
        & !(1.0 < weak_e)
        & !(weak_mubar < 1.0/1000000.0)
        & !(1.0 < weak_mubar);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_best_survival_loop(size_t nk_n,
    const neutrino_electron_best_survival_fixed *nk_fixed, const double *NK_RESTRICT big_n_em,
    const double *NK_RESTRICT weak_e, const double *NK_RESTRICT weak_mubar, double *NK_RESTRICT p_best_out)
{
    const neutrino_electron_best_survival_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*4*sizeof(double) > NK_FAR(4);
    NK_LINE double nk_block_p_best_out[NK_BLOCK];
    const int nk_past = nk_n*4*sizeof(double) > NK_STREAMED && NK_ON_LINE(p_best_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 4, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(4) + nk_block) {
            nk_fetch(big_n_em, NK_AHEAD(4), NK_FETCHED(1, 4, double));
            nk_fetch(weak_e, NK_AHEAD(4), NK_FETCHED(1, 4, double));
            nk_fetch(weak_mubar, NK_AHEAD(4), NK_FETCHED(1, 4, double));
        }
        double *const nk_p_best_out = nk_past ? nk_block_p_best_out : p_best_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_best_survival_formulas(&c, big_n_em[nk_i], weak_e[nk_i], weak_mubar[nk_i],
                &nk_p_best_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_best_survival_passes(&c, big_n_em[nk_i], weak_e[nk_i],
                weak_mubar[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_best_survival_check(&c, big_n_em[nk_i], weak_e[nk_i], weak_mubar[nk_i]);
        }
        if (nk_past) {
            nk_stream(p_best_out, nk_block_p_best_out, nk_count);
        }
        big_n_em += nk_count;
        weak_e += nk_count;
        weak_mubar += nk_count;
        p_best_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t neutrino_electron_best_survival_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return neutrino_electron_best_survival_loop(nk_n, (const neutrino_electron_best_survival_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_in[2], nk_out[0]);
}

NK_RUN(neutrino_electron_best_survival_run, neutrino_electron_best_survival_elements, double)

NK_API NK_DEVICE void neutrino_electron_best_survival(double big_n_em, double weak_e, double weak_mubar,
    double *p_best_out)
{
    const neutrino_electron_best_survival_fixed c = neutrino_electron_best_survival_prepare();
    neutrino_electron_best_survival_formulas(&c, big_n_em, weak_e, weak_mubar, p_best_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_best_survival_outside(double big_n_em, double weak_e, double weak_mubar)
{
    const neutrino_electron_best_survival_fixed c = neutrino_electron_best_survival_prepare();
    return neutrino_electron_best_survival_check(&c, big_n_em, weak_e, weak_mubar);
}

NK_API uint64_t neutrino_electron_best_survival_array(size_t nk_n, const double *big_n_em, ptrdiff_t big_n_em_stride,
    const double *weak_e, ptrdiff_t weak_e_stride, const double *weak_mubar, ptrdiff_t weak_mubar_stride,
    double *p_best_out, ptrdiff_t p_best_out_stride)
{
    const nk_input nk_in[] = {{big_n_em, big_n_em_stride}, {weak_e, weak_e_stride},
        {weak_mubar, weak_mubar_stride}};
    const nk_output nk_out[] = {{p_best_out, p_best_out_stride}};
    const nk_kernel nk_this = {3, 3, 1, neutrino_electron_best_survival_run};
    NK_LINE double nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_best_survival_fixed c = neutrino_electron_best_survival_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.best_survival in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_best_survival_f32_fixed;

NK_INLINE neutrino_electron_best_survival_f32_fixed neutrino_electron_best_survival_f32_prepare(void)
{
    neutrino_electron_best_survival_f32_fixed c;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_best_survival_f32_formulas(const neutrino_electron_best_survival_f32_fixed *c,
    float big_n_em, float weak_e, float weak_mubar, float *p_best_out)
{
    (void)c;
    const float p_best = (big_n_em + weak_mubar)/(weak_e + weak_mubar + 2.0f*big_n_em);  /* pastor1998:t-pe-half */
    *p_best_out = p_best;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_electron_best_survival_f32_check(const neutrino_electron_best_survival_f32_fixed *c,
    float big_n_em, float weak_e, float weak_mubar)
{
    const int big_n_em_outside = (big_n_em < 1.0f/1000000.0f) | (1.0f < big_n_em);
    const int weak_e_outside = (weak_e < 1.0f/1000000.0f) | (1.0f < weak_e);
    const int weak_mubar_outside = (weak_mubar < 1.0f/1000000.0f) | (1.0f < weak_mubar);
    return c->nk_outside | (uint32_t)big_n_em_outside << 0
        | (uint32_t)weak_e_outside << 1
        | (uint32_t)weak_mubar_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_electron_best_survival_f32_passes(const neutrino_electron_best_survival_f32_fixed *c,
    float big_n_em, float weak_e, float weak_mubar)
{
    (void)c;
    const int nk_inside = !(big_n_em < 1.0f/1000000.0f)
        & !(1.0f < big_n_em)
        & !(weak_e < 1.0f/1000000.0f)
        & !(1.0f < weak_e)
        & !(weak_mubar < 1.0f/1000000.0f)
        & !(1.0f < weak_mubar);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_best_survival_f32_loop(size_t nk_n,
    const neutrino_electron_best_survival_f32_fixed *nk_fixed, const float *NK_RESTRICT big_n_em,
    const float *NK_RESTRICT weak_e, const float *NK_RESTRICT weak_mubar, float *NK_RESTRICT p_best_out)
{
    const neutrino_electron_best_survival_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*4*sizeof(float) > NK_FAR(4);
    NK_LINE float nk_block_p_best_out[NK_BLOCK];
    const int nk_past = nk_n*4*sizeof(float) > NK_STREAMED && NK_ON_LINE(p_best_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 4, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(4) + nk_block) {
            nk_fetch_f32(big_n_em, NK_AHEAD(4), NK_FETCHED(1, 4, float));
            nk_fetch_f32(weak_e, NK_AHEAD(4), NK_FETCHED(1, 4, float));
            nk_fetch_f32(weak_mubar, NK_AHEAD(4), NK_FETCHED(1, 4, float));
        }
        float *const nk_p_best_out = nk_past ? nk_block_p_best_out : p_best_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_best_survival_f32_formulas(&c, big_n_em[nk_i], weak_e[nk_i], weak_mubar[nk_i],
                &nk_p_best_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_best_survival_f32_passes(&c, big_n_em[nk_i],
                weak_e[nk_i], weak_mubar[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_best_survival_f32_check(&c, big_n_em[nk_i], weak_e[nk_i],
                    weak_mubar[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(p_best_out, nk_block_p_best_out, nk_count);
        }
        big_n_em += nk_count;
        weak_e += nk_count;
        weak_mubar += nk_count;
        p_best_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t neutrino_electron_best_survival_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_electron_best_survival_f32_loop(nk_n,
        (const neutrino_electron_best_survival_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_out[0]);
}

NK_RUN(neutrino_electron_best_survival_f32_run, neutrino_electron_best_survival_f32_elements, float)

NK_API NK_DEVICE void neutrino_electron_best_survival_f32(float big_n_em, float weak_e, float weak_mubar,
    float *p_best_out)
{
    const neutrino_electron_best_survival_f32_fixed c = neutrino_electron_best_survival_f32_prepare();
    neutrino_electron_best_survival_f32_formulas(&c, big_n_em, weak_e, weak_mubar, p_best_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_best_survival_f32_outside(float big_n_em, float weak_e, float weak_mubar)
{
    const neutrino_electron_best_survival_f32_fixed c = neutrino_electron_best_survival_f32_prepare();
    return neutrino_electron_best_survival_f32_check(&c, big_n_em, weak_e, weak_mubar);
}

NK_API uint64_t neutrino_electron_best_survival_f32_array(size_t nk_n,
    const float *big_n_em, ptrdiff_t big_n_em_stride, const float *weak_e, ptrdiff_t weak_e_stride,
    const float *weak_mubar, ptrdiff_t weak_mubar_stride, float *p_best_out, ptrdiff_t p_best_out_stride)
{
    const nk_input_f32 nk_in[] = {{big_n_em, big_n_em_stride}, {weak_e, weak_e_stride},
        {weak_mubar, weak_mubar_stride}};
    const nk_output_f32 nk_out[] = {{p_best_out, p_best_out_stride}};
    const nk_kernel_f32 nk_this = {3, 3, 1, neutrino_electron_best_survival_f32_run};
    NK_LINE float nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_electron_best_survival_f32_fixed c = neutrino_electron_best_survival_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.boron_shape
 *
 * Fitted shape of the 8B spectrum.
 *
 * Equation  pastor1998:spectrum.left energy left: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:spectrum.8B boron shape: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  omega_nu [MeV] from 0.001 to 0.9999*omega_max: neutrino energy
 * Parameter omega_max [MeV] from 14 to 16: end point of a spectrum
 * Output    shape_8b [MeV^(19/4)]: fitted shape of the 8B spectrum, MeV^-1 if energies are in MeV (pastor1998:spectrum.8B)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   8ad3c7b30d7e4468
 */
/* What depends on parameters alone. */
typedef struct {
    double omega_max;
    double omega_nu_high;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_boron_shape_fixed;

NK_INLINE neutrino_electron_boron_shape_fixed neutrino_electron_boron_shape_prepare(double omega_max)
{
    neutrino_electron_boron_shape_fixed c;
    const double omega_nu_high = 9999.0/10000.0*omega_max;
    const int omega_max_outside = (omega_max < 14.0) | (16.0 < omega_max);
    c.omega_max = omega_max;
    c.omega_nu_high = omega_nu_high;
    c.nk_outside = (uint64_t)omega_max_outside << 1;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_boron_shape_formulas(const int nk_wide, const neutrino_electron_boron_shape_fixed *c,
    double omega_nu, double *shape_8b_out)
{
    const double decay_energy = c->omega_max - omega_nu;  /* pastor1998:spectrum.left */
    const double x0 = nk_root_near(nk_wide, decay_energy);
    /* pastor1998:spectrum.8B */
    const double shape_8b = 213.0/25000000.0*(omega_nu*omega_nu)*(decay_energy*decay_energy*x0*sqrt(x0));
    *shape_8b_out = shape_8b;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_boron_shape_check(const neutrino_electron_boron_shape_fixed *c, double omega_nu)
{
    const int omega_nu_outside = (omega_nu < 1.0/1000.0) | (c->omega_nu_high < omega_nu);
    return c->nk_outside | (uint64_t)omega_nu_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_boron_shape_passes(const neutrino_electron_boron_shape_fixed *c, double omega_nu)
{
    const int nk_inside = !(omega_nu < 1.0/1000.0)
        & !(c->omega_nu_high < omega_nu);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_boron_shape_loop(const int nk_wide, size_t nk_n,
    const neutrino_electron_boron_shape_fixed *nk_fixed, const double *NK_RESTRICT omega_nu,
    double *NK_RESTRICT shape_8b_out)
{
    const neutrino_electron_boron_shape_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(double) > NK_FAR(2);
    NK_LINE double nk_block_shape_8b_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(shape_8b_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch(omega_nu, NK_AHEAD(2), NK_FETCHED(1, 2, double));
        }
        double *const nk_shape_8b_out = nk_past ? nk_block_shape_8b_out : shape_8b_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_boron_shape_formulas(nk_wide, &c, omega_nu[nk_i], &nk_shape_8b_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_boron_shape_passes(&c, omega_nu[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_boron_shape_check(&c, omega_nu[nk_i]);
        }
        if (nk_past) {
            nk_stream(shape_8b_out, nk_block_shape_8b_out, nk_count);
        }
        omega_nu += nk_count;
        shape_8b_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_boron_shape_vary(size_t nk_n, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT omega_max, double *NK_RESTRICT shape_8b_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_boron_shape_fixed c = neutrino_electron_boron_shape_prepare(omega_max[nk_i]);
        neutrino_electron_boron_shape_formulas(0, &c, omega_nu[nk_i], &shape_8b_out[nk_i]);
        nk_outside |= neutrino_electron_boron_shape_check(&c, omega_nu[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_boron_shape_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return neutrino_electron_boron_shape_loop(nk_wide, nk_n,
        (const neutrino_electron_boron_shape_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_electron_boron_shape_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_boron_shape_vary(nk_n, nk_in[0], nk_in[1], nk_out[0]);
}

NK_RUN(neutrino_electron_boron_shape_same, neutrino_electron_boron_shape_elements, double)
NK_RUN(neutrino_electron_boron_shape_varied, neutrino_electron_boron_shape_varied_elements, double)

static uint64_t neutrino_electron_boron_shape_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_boron_shape_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_boron_shape_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_boron_shape(double omega_nu, double omega_max, double *shape_8b_out)
{
    const neutrino_electron_boron_shape_fixed c = neutrino_electron_boron_shape_prepare(omega_max);
    neutrino_electron_boron_shape_formulas(0, &c, omega_nu, shape_8b_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_boron_shape_outside(double omega_nu, double omega_max)
{
    const neutrino_electron_boron_shape_fixed c = neutrino_electron_boron_shape_prepare(omega_max);
    return neutrino_electron_boron_shape_check(&c, omega_nu);
}

NK_API uint64_t neutrino_electron_boron_shape_array(size_t nk_n, const double *omega_nu, ptrdiff_t omega_nu_stride,
    const double *omega_max, ptrdiff_t omega_max_stride, double *shape_8b_out, ptrdiff_t shape_8b_out_stride)
{
    const nk_input nk_in[] = {{omega_nu, omega_nu_stride}, {omega_max, omega_max_stride}};
    const nk_output nk_out[] = {{shape_8b_out, shape_8b_out_stride}};
    const nk_kernel nk_this = {1, 2, 1, neutrino_electron_boron_shape_run};
    NK_LINE double nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_boron_shape_fixed c = neutrino_electron_boron_shape_prepare(*omega_max);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.boron_shape in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float omega_max;
    float omega_nu_high;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_boron_shape_f32_fixed;

NK_INLINE neutrino_electron_boron_shape_f32_fixed neutrino_electron_boron_shape_f32_prepare(float omega_max)
{
    neutrino_electron_boron_shape_f32_fixed c;
    const float omega_nu_high = 9999.0f/10000.0f*omega_max;
    const int omega_max_outside = (omega_max < 14.0f) | (16.0f < omega_max);
    c.omega_max = omega_max;
    c.omega_nu_high = omega_nu_high;
    c.nk_outside = (uint32_t)omega_max_outside << 1;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_boron_shape_f32_formulas(const neutrino_electron_boron_shape_f32_fixed *c,
    float omega_nu, float *shape_8b_out)
{
    const float decay_energy = c->omega_max - omega_nu;  /* pastor1998:spectrum.left */
    const float x0 = sqrtf(decay_energy);
    /* pastor1998:spectrum.8B */
    const float shape_8b = 8.52e-06f*(omega_nu*omega_nu)*(decay_energy*decay_energy*x0*sqrtf(x0));
    *shape_8b_out = shape_8b;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_electron_boron_shape_f32_check(const neutrino_electron_boron_shape_f32_fixed *c,
    float omega_nu)
{
    const int omega_nu_outside = (omega_nu < 1.0f/1000.0f) | (c->omega_nu_high < omega_nu);
    return c->nk_outside | (uint32_t)omega_nu_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_electron_boron_shape_f32_passes(const neutrino_electron_boron_shape_f32_fixed *c,
    float omega_nu)
{
    const int nk_inside = !(omega_nu < 1.0f/1000.0f)
        & !(c->omega_nu_high < omega_nu);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_boron_shape_f32_loop(size_t nk_n,
    const neutrino_electron_boron_shape_f32_fixed *nk_fixed, const float *NK_RESTRICT omega_nu,
    float *NK_RESTRICT shape_8b_out)
{
    const neutrino_electron_boron_shape_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(float) > NK_FAR(2);
    NK_LINE float nk_block_shape_8b_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(float) > 2*NK_STREAMED && NK_ON_LINE(shape_8b_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch_f32(omega_nu, NK_AHEAD(2), NK_FETCHED(1, 2, float));
        }
        float *const nk_shape_8b_out = nk_past ? nk_block_shape_8b_out : shape_8b_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_boron_shape_f32_formulas(&c, omega_nu[nk_i], &nk_shape_8b_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_boron_shape_f32_passes(&c, omega_nu[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_boron_shape_f32_check(&c, omega_nu[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(shape_8b_out, nk_block_shape_8b_out, nk_count);
        }
        omega_nu += nk_count;
        shape_8b_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_boron_shape_f32_vary(size_t nk_n, const float *NK_RESTRICT omega_nu,
    const float *NK_RESTRICT omega_max, float *NK_RESTRICT shape_8b_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_boron_shape_f32_fixed c = neutrino_electron_boron_shape_f32_prepare(omega_max[nk_i]);
        neutrino_electron_boron_shape_f32_formulas(&c, omega_nu[nk_i], &shape_8b_out[nk_i]);
        nk_outside |= neutrino_electron_boron_shape_f32_check(&c, omega_nu[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_boron_shape_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_electron_boron_shape_f32_loop(nk_n, (const neutrino_electron_boron_shape_f32_fixed *)nk_fixed,
        nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_electron_boron_shape_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_boron_shape_f32_vary(nk_n, nk_in[0], nk_in[1], nk_out[0]);
}

NK_RUN(neutrino_electron_boron_shape_f32_same, neutrino_electron_boron_shape_f32_elements, float)
NK_RUN(neutrino_electron_boron_shape_f32_varied, neutrino_electron_boron_shape_f32_varied_elements, float)

static uint64_t neutrino_electron_boron_shape_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_boron_shape_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_boron_shape_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_boron_shape_f32(float omega_nu, float omega_max, float *shape_8b_out)
{
    const neutrino_electron_boron_shape_f32_fixed c = neutrino_electron_boron_shape_f32_prepare(omega_max);
    neutrino_electron_boron_shape_f32_formulas(&c, omega_nu, shape_8b_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_boron_shape_f32_outside(float omega_nu, float omega_max)
{
    const neutrino_electron_boron_shape_f32_fixed c = neutrino_electron_boron_shape_f32_prepare(omega_max);
    return neutrino_electron_boron_shape_f32_check(&c, omega_nu);
}

NK_API uint64_t neutrino_electron_boron_shape_f32_array(size_t nk_n, const float *omega_nu, ptrdiff_t omega_nu_stride,
    const float *omega_max, ptrdiff_t omega_max_stride, float *shape_8b_out, ptrdiff_t shape_8b_out_stride)
{
    const nk_input_f32 nk_in[] = {{omega_nu, omega_nu_stride}, {omega_max, omega_max_stride}};
    const nk_output_f32 nk_out[] = {{shape_8b_out, shape_8b_out_stride}};
    const nk_kernel_f32 nk_this = {1, 2, 1, neutrino_electron_boron_shape_f32_run};
    NK_LINE float nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_electron_boron_shape_f32_fixed c = neutrino_electron_boron_shape_f32_prepare(*omega_max);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.dirac_cross_section
 *
 * Cross section per recoil energy and azimuth of a partly converted Dirac neutrino, and its three terms.
 *
 * Equation  pastor1998:3 electromagnetic term: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:10 mixed polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:t-xi pure polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:4.phi interference in azimuth: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:2 weak term: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:1 cross section of dirac neutrinos: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
 * Variable  t_recoil [MeV] from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit): kinetic energy of the electron
 * Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
 * Parameter p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
 * Parameter mu_nu_in_bohr [1] from 1e-14 to 1e-08: Dirac moment in Bohr magnetons
 * Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
 * Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
 * Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
 * Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
 * Output    dsigma_dt_dphi [MeV^-3]: cross section per recoil energy and radian, Dirac (pastor1998:1)
 * Output    dsigma_weak [MeV^-3]: weak term, Dirac (pastor1998:2)
 * Output    dsigma_em [MeV^-3]: electromagnetic term, Dirac (pastor1998:3)
 * Output    dsigma_int [MeV^-3]: interference term, Dirac (pastor1998:4.phi)
 * Precision double and single: inputs and results; computed in double precision
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   d2f6ddf06ef0149e
 */
/* What depends on parameters alone. */
typedef struct {
    double m_electron;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    double x5;
    double x6;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_dirac_cross_section_fixed;

NK_INLINE neutrino_electron_dirac_cross_section_fixed neutrino_electron_dirac_cross_section_prepare(double p_surv,
    double mu_nu_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em)
{
    neutrino_electron_dirac_cross_section_fixed c;
    const double x0 = 0.5*(alpha_em*alpha_em)*(mu_nu_in_bohr*mu_nu_in_bohr)/(m_electron*m_electron);
    const double p_conv = 1.0 - p_surv;  /* pastor1998:10 */
    const double xi_abs = 2.0*sqrt(p_conv)*sqrt(p_surv);  /* pastor1998:t-xi */
    const double g_el = 0.5 + sin2_theta_w;  /* pastor1998:t-couplings */
    const double x7 = 0.5*xi_abs*g_fermi*alpha_em*mu_nu_in_bohr/(NK_PI*sqrt(m_electron));
    const double x1 = x7*g_el;
    const double x2 = x7*sin2_theta_w;
    const double x3 = g_el*g_el;
    const double x4 = sin2_theta_w*g_el*m_electron;
    const double x5 = sin2_theta_w*sin2_theta_w;
    const double x6 = p_surv*m_electron*(g_fermi*g_fermi)/(NK_PI*NK_PI);
    const int p_surv_outside = (p_surv < 0.0) | (1.0 < p_surv);
    const int mu_nu_in_bohr_outside = (mu_nu_in_bohr < 1.0/100000000000000.0) | (1.0/100000000.0 < mu_nu_in_bohr);
    const int sin2_theta_w_outside = (sin2_theta_w < 0.0) | (1.0 < sin2_theta_w);
    const int m_electron_outside = (m_electron < 51.0/100.0) | (64.0/125.0 < m_electron);
    const int g_fermi_outside = (g_fermi < 29.0/2500000000000.0) | (117.0/10000000000000.0 < g_fermi);
    const int alpha_em_outside = (alpha_em < 9.0/1250.0) | (37.0/5000.0 < alpha_em);
    c.m_electron = m_electron;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.nk_outside = (uint64_t)p_surv_outside << 3
        | (uint64_t)mu_nu_in_bohr_outside << 4
        | (uint64_t)sin2_theta_w_outside << 5
        | (uint64_t)m_electron_outside << 6
        | (uint64_t)g_fermi_outside << 7
        | (uint64_t)alpha_em_outside << 8;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_dirac_cross_section_formulas(const int nk_wide,
    const neutrino_electron_dirac_cross_section_fixed *c, double omega_nu, double t_recoil, double phi,
    double *dsigma_dt_dphi_out, double *dsigma_weak_out, double *dsigma_em_out, double *dsigma_int_out)
{
    const double dsigma_em = nk_over(nk_wide, (omega_nu - t_recoil)*c->x0, omega_nu*t_recoil);  /* pastor1998:3 */
    const double x8 = 1.0 - t_recoil*nk_over(nk_wide, 1.0, omega_nu);
    const double x9 = omega_nu*omega_nu;
    const double t_max = x9*2.0/(c->m_electron + omega_nu*2.0);  /* pastor1998:t-tmax */
    const double x10 = nk_cos(phi)*(c->x1 + c->x2*x8)*sqrt((t_max - t_recoil)/(t_recoil*t_max));
    const double dsigma_weak = (c->x3 + (x8*x8*c->x5 - t_recoil*c->x4/x9))*c->x6;  /* pastor1998:2 */
    const double dsigma_dt_dphi = dsigma_em - x10 + dsigma_weak;  /* pastor1998:1 */
    const double dsigma_int = -x10;  /* pastor1998:4.phi */
    *dsigma_dt_dphi_out = dsigma_dt_dphi;
    *dsigma_weak_out = dsigma_weak;
    *dsigma_em_out = dsigma_em;
    *dsigma_int_out = dsigma_int;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_dirac_cross_section_check(const neutrino_electron_dirac_cross_section_fixed *c,
    double omega_nu, double t_recoil, double phi)
{
    const double t_max = omega_nu*omega_nu*2.0/(c->m_electron + omega_nu*2.0);  /* pastor1998:t-tmax */
    const int omega_nu_outside = (omega_nu < 1.0/1000.0) | (20.0 < omega_nu);
    const int t_recoil_outside = (t_recoil < 1.0/1000000000.0) | (t_max < t_recoil);
    const int phi_outside = (phi < -63.0/10.0) | (63.0/10.0 < phi);
    return c->nk_outside | (uint64_t)omega_nu_outside << 0
        | (uint64_t)t_recoil_outside << 1
        | (uint64_t)phi_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_dirac_cross_section_passes(const neutrino_electron_dirac_cross_section_fixed *c,
    double omega_nu, double t_recoil, double phi)
{
    const double t_max = omega_nu*omega_nu*2.0/(c->m_electron + omega_nu*2.0);  /* pastor1998:t-tmax */
    const int nk_inside = !(omega_nu < 1.0/1000.0)
        & !(20.0 < omega_nu)
        & !(t_recoil < 1.0/1000000000.0)
        & !(t_max < t_recoil)
        & !(phi < -63.0/10.0)
        & !(63.0/10.0 < phi);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_dirac_cross_section_loop(const int nk_wide, size_t nk_n,
    const neutrino_electron_dirac_cross_section_fixed *nk_fixed, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT t_recoil, const double *NK_RESTRICT phi, double *NK_RESTRICT dsigma_dt_dphi_out,
    double *NK_RESTRICT dsigma_weak_out, double *NK_RESTRICT dsigma_em_out, double *NK_RESTRICT dsigma_int_out)
{
    const neutrino_electron_dirac_cross_section_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*7*sizeof(double) > NK_FAR(7);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 7, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(7) + nk_block) {
            nk_fetch(omega_nu, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(t_recoil, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(phi, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch_result(dsigma_dt_dphi_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch_result(dsigma_weak_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch_result(dsigma_em_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch_result(dsigma_int_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_dirac_cross_section_formulas(nk_wide, &c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i],
                &dsigma_dt_dphi_out[nk_i], &dsigma_weak_out[nk_i], &dsigma_em_out[nk_i], &dsigma_int_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_dirac_cross_section_passes(&c, omega_nu[nk_i],
                t_recoil[nk_i], phi[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_dirac_cross_section_check(&c, omega_nu[nk_i], t_recoil[nk_i],
                    phi[nk_i]);
        }
        omega_nu += nk_count;
        t_recoil += nk_count;
        phi += nk_count;
        dsigma_dt_dphi_out += nk_count;
        dsigma_weak_out += nk_count;
        dsigma_em_out += nk_count;
        dsigma_int_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_dirac_cross_section_vary(size_t nk_n, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT t_recoil, const double *NK_RESTRICT phi, const double *NK_RESTRICT p_surv,
    const double *NK_RESTRICT mu_nu_in_bohr, const double *NK_RESTRICT sin2_theta_w,
    const double *NK_RESTRICT m_electron, const double *NK_RESTRICT g_fermi, const double *NK_RESTRICT alpha_em,
    double *NK_RESTRICT dsigma_dt_dphi_out, double *NK_RESTRICT dsigma_weak_out, double *NK_RESTRICT dsigma_em_out,
    double *NK_RESTRICT dsigma_int_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_dirac_cross_section_fixed c = neutrino_electron_dirac_cross_section_prepare(
            p_surv[nk_i], mu_nu_in_bohr[nk_i], sin2_theta_w[nk_i], m_electron[nk_i], g_fermi[nk_i], alpha_em[nk_i]);
        neutrino_electron_dirac_cross_section_formulas(0, &c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i],
            &dsigma_dt_dphi_out[nk_i], &dsigma_weak_out[nk_i], &dsigma_em_out[nk_i], &dsigma_int_out[nk_i]);
        nk_outside |= neutrino_electron_dirac_cross_section_check(&c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_dirac_cross_section_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return neutrino_electron_dirac_cross_section_loop(nk_wide, nk_n,
        (const neutrino_electron_dirac_cross_section_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_out[0],
        nk_out[1], nk_out[2], nk_out[3]);
}

NK_LOOP uint64_t neutrino_electron_dirac_cross_section_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_dirac_cross_section_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_out[0], nk_out[1], nk_out[2], nk_out[3]);
}

NK_RUN(neutrino_electron_dirac_cross_section_same, neutrino_electron_dirac_cross_section_elements, double)
NK_RUN(neutrino_electron_dirac_cross_section_varied, neutrino_electron_dirac_cross_section_varied_elements, double)

static uint64_t neutrino_electron_dirac_cross_section_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_dirac_cross_section_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_dirac_cross_section_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_dirac_cross_section(double omega_nu, double t_recoil, double phi,
    double p_surv, double mu_nu_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em,
    double *dsigma_dt_dphi_out, double *dsigma_weak_out, double *dsigma_em_out, double *dsigma_int_out)
{
    const neutrino_electron_dirac_cross_section_fixed c = neutrino_electron_dirac_cross_section_prepare(p_surv,
        mu_nu_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em);
    neutrino_electron_dirac_cross_section_formulas(0, &c, omega_nu, t_recoil, phi, dsigma_dt_dphi_out,
        dsigma_weak_out, dsigma_em_out, dsigma_int_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_dirac_cross_section_outside(double omega_nu, double t_recoil, double phi,
    double p_surv, double mu_nu_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em)
{
    const neutrino_electron_dirac_cross_section_fixed c = neutrino_electron_dirac_cross_section_prepare(p_surv,
        mu_nu_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em);
    return neutrino_electron_dirac_cross_section_check(&c, omega_nu, t_recoil, phi);
}

NK_API uint64_t neutrino_electron_dirac_cross_section_array(size_t nk_n,
    const double *omega_nu, ptrdiff_t omega_nu_stride, const double *t_recoil, ptrdiff_t t_recoil_stride,
    const double *phi, ptrdiff_t phi_stride, const double *p_surv, ptrdiff_t p_surv_stride,
    const double *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride,
    const double *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const double *m_electron, ptrdiff_t m_electron_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *alpha_em, ptrdiff_t alpha_em_stride,
    double *dsigma_dt_dphi_out, ptrdiff_t dsigma_dt_dphi_out_stride,
    double *dsigma_weak_out, ptrdiff_t dsigma_weak_out_stride, double *dsigma_em_out, ptrdiff_t dsigma_em_out_stride,
    double *dsigma_int_out, ptrdiff_t dsigma_int_out_stride)
{
    const nk_input nk_in[] = {{omega_nu, omega_nu_stride}, {t_recoil, t_recoil_stride}, {phi, phi_stride},
        {p_surv, p_surv_stride}, {mu_nu_in_bohr, mu_nu_in_bohr_stride}, {sin2_theta_w, sin2_theta_w_stride},
        {m_electron, m_electron_stride}, {g_fermi, g_fermi_stride}, {alpha_em, alpha_em_stride}};
    const nk_output nk_out[] = {{dsigma_dt_dphi_out, dsigma_dt_dphi_out_stride},
        {dsigma_weak_out, dsigma_weak_out_stride}, {dsigma_em_out, dsigma_em_out_stride},
        {dsigma_int_out, dsigma_int_out_stride}};
    const nk_kernel nk_this = {3, 9, 4, neutrino_electron_dirac_cross_section_run};
    NK_LINE double nk_buffer[13 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_dirac_cross_section_fixed c = neutrino_electron_dirac_cross_section_prepare(*p_surv,
            *mu_nu_in_bohr, *sin2_theta_w, *m_electron, *g_fermi, *alpha_em);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.dirac_cross_section in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_electron_dirac_cross_section_f32(float omega_nu, float t_recoil, float phi,
    float p_surv, float mu_nu_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em,
    float *dsigma_dt_dphi_out, float *dsigma_weak_out, float *dsigma_em_out, float *dsigma_int_out)
{
    double dsigma_dt_dphi_out_double, dsigma_weak_out_double, dsigma_em_out_double, dsigma_int_out_double;
    neutrino_electron_dirac_cross_section(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w,
        m_electron, g_fermi, alpha_em, &dsigma_dt_dphi_out_double, &dsigma_weak_out_double, &dsigma_em_out_double,
        &dsigma_int_out_double);
    *dsigma_dt_dphi_out = (float)dsigma_dt_dphi_out_double;
    *dsigma_weak_out = (float)dsigma_weak_out_double;
    *dsigma_em_out = (float)dsigma_em_out_double;
    *dsigma_int_out = (float)dsigma_int_out_double;
}

NK_API NK_DEVICE uint64_t neutrino_electron_dirac_cross_section_f32_outside(float omega_nu, float t_recoil, float phi,
    float p_surv, float mu_nu_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em)
{
    return neutrino_electron_dirac_cross_section_outside(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr,
        sin2_theta_w, m_electron, g_fermi, alpha_em);
}

NK_API uint64_t neutrino_electron_dirac_cross_section_f32_array(size_t nk_n,
    const float *omega_nu, ptrdiff_t omega_nu_stride, const float *t_recoil, ptrdiff_t t_recoil_stride,
    const float *phi, ptrdiff_t phi_stride, const float *p_surv, ptrdiff_t p_surv_stride,
    const float *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride,
    const float *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *alpha_em, ptrdiff_t alpha_em_stride,
    float *dsigma_dt_dphi_out, ptrdiff_t dsigma_dt_dphi_out_stride,
    float *dsigma_weak_out, ptrdiff_t dsigma_weak_out_stride, float *dsigma_em_out, ptrdiff_t dsigma_em_out_stride,
    float *dsigma_int_out, ptrdiff_t dsigma_int_out_stride)
{
    const nk_input_f32 nk_in[] = {{omega_nu, omega_nu_stride}, {t_recoil, t_recoil_stride}, {phi, phi_stride},
        {p_surv, p_surv_stride}, {mu_nu_in_bohr, mu_nu_in_bohr_stride}, {sin2_theta_w, sin2_theta_w_stride},
        {m_electron, m_electron_stride}, {g_fermi, g_fermi_stride}, {alpha_em, alpha_em_stride}};
    const nk_output_f32 nk_out[] = {{dsigma_dt_dphi_out, dsigma_dt_dphi_out_stride},
        {dsigma_weak_out, dsigma_weak_out_stride}, {dsigma_em_out, dsigma_em_out_stride},
        {dsigma_int_out, dsigma_int_out_stride}};
    const nk_kernel nk_this = {3, 9, 4, neutrino_electron_dirac_cross_section_run};
    const nk_kernel_f32 nk_outer = {3, 9, 4, NULL};
    NK_LINE double nk_buffer[13 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_outer, nk_in)) {
        const neutrino_electron_dirac_cross_section_fixed c = neutrino_electron_dirac_cross_section_prepare(*p_surv,
            *mu_nu_in_bohr, *sin2_theta_w, *m_electron, *g_fermi, *alpha_em);
        return nk_carried(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_carried(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.dirac_slopes
 *
 * Derivatives of the three terms of a Dirac neutrino with respect to the recoil energy.
 *
 * Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:2.slope weak slope: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:3.slope electromagnetic slope: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:10 mixed polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:t-xi pure polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:4.slope interference slope: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
 * Variable  t_recoil [MeV] from 1e-09 to 1.999998*omega_nu**2/(m_electron + 2*omega_nu) (the slope of the interference diverges at T_max): kinetic energy of the electron
 * Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
 * Parameter p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
 * Parameter mu_nu_in_bohr [1] from 1e-14 to 1e-08: Dirac moment in Bohr magnetons
 * Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
 * Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
 * Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
 * Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
 * Output    slope_weak [MeV^-4]: derivative of the weak term, Dirac (pastor1998:2.slope)
 * Output    slope_em [MeV^-4]: derivative of the electromagnetic term, Dirac (pastor1998:3.slope)
 * Output    slope_int [MeV^-4]: derivative of the interference, Dirac (pastor1998:4.slope)
 * Precision double and single: inputs and results; computed in double precision
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   3c0d5d364bf0fc58
 */
/* What depends on parameters alone. */
typedef struct {
    double m_electron;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    double x5;
    double x6;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_dirac_slopes_fixed;

NK_INLINE neutrino_electron_dirac_slopes_fixed neutrino_electron_dirac_slopes_prepare(double p_surv,
    double mu_nu_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em)
{
    neutrino_electron_dirac_slopes_fixed c;
    const double g_el = 0.5 + sin2_theta_w;  /* pastor1998:t-couplings */
    const double x7 = p_surv*m_electron*(g_fermi*g_fermi)/(NK_PI*NK_PI);
    const double x0 = -(x7*(sin2_theta_w*g_el*m_electron));
    const double x1 = -(x7*(2.0*(sin2_theta_w*sin2_theta_w)));
    const double x2 = -(0.5*(alpha_em*alpha_em)*(mu_nu_in_bohr*mu_nu_in_bohr)/(m_electron*m_electron));
    const double p_conv = 1.0 - p_surv;  /* pastor1998:10 */
    const double xi_abs = 2.0*sqrt(p_conv)*sqrt(p_surv);  /* pastor1998:t-xi */
    const double x8 = sqrt(2.0);
    const double x9 = sqrt(m_electron);
    const double x3 = sin2_theta_w*x8*x9;
    const double x10 = 0.5*x8*x9;
    const double x4 = x10*sin2_theta_w;
    const double x5 = x4 + x10*g_el;
    const double x6 = 0.25*xi_abs*g_fermi*alpha_em*x8*mu_nu_in_bohr/(NK_PI*m_electron);
    const int p_surv_outside = (p_surv < 0.0) | (1.0 < p_surv);
    const int mu_nu_in_bohr_outside = (mu_nu_in_bohr < 1.0/100000000000000.0) | (1.0/100000000.0 < mu_nu_in_bohr);
    const int sin2_theta_w_outside = (sin2_theta_w < 0.0) | (1.0 < sin2_theta_w);
    const int m_electron_outside = (m_electron < 51.0/100.0) | (64.0/125.0 < m_electron);
    const int g_fermi_outside = (g_fermi < 29.0/2500000000000.0) | (117.0/10000000000000.0 < g_fermi);
    const int alpha_em_outside = (alpha_em < 9.0/1250.0) | (37.0/5000.0 < alpha_em);
    c.m_electron = m_electron;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.nk_outside = (uint64_t)p_surv_outside << 3
        | (uint64_t)mu_nu_in_bohr_outside << 4
        | (uint64_t)sin2_theta_w_outside << 5
        | (uint64_t)m_electron_outside << 6
        | (uint64_t)g_fermi_outside << 7
        | (uint64_t)alpha_em_outside << 8;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_dirac_slopes_formulas(const int nk_wide,
    const neutrino_electron_dirac_slopes_fixed *c, double omega_nu, double t_recoil, double phi,
    double *slope_weak_out, double *slope_em_out, double *slope_int_out)
{
    const double x11 = nk_over(nk_wide, 1.0, omega_nu);
    const double x12 = t_recoil*x11;
    const double slope_weak = (c->x0*x11 + c->x1*(1.0 - x12))*x11;  /* pastor1998:2.slope */
    const double x13 = t_recoil*t_recoil;
    const double slope_em = nk_over(nk_wide, c->x2, x13);  /* pastor1998:3.slope */
    const double t_max = omega_nu*omega_nu*(1.0/(c->m_electron + omega_nu*2.0))*2.0;  /* pastor1998:t-tmax */
    const double x14 = sqrt((t_max - t_recoil)/(t_recoil*t_max));
    /* pastor1998:4.slope */
    const double slope_int = nk_cos(phi)*(x14*x11*c->x3 + (c->x5 - c->x4*x12)/(x13*x14))*c->x6;
    *slope_weak_out = slope_weak;
    *slope_em_out = slope_em;
    *slope_int_out = slope_int;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_dirac_slopes_check(const neutrino_electron_dirac_slopes_fixed *c, double omega_nu,
    double t_recoil, double phi)
{
    const int omega_nu_outside = (omega_nu < 1.0/1000.0) | (20.0 < omega_nu);
    const int x15 = omega_nu*omega_nu*(1.0/(c->m_electron + omega_nu*2.0))*(999999.0/500000.0) < t_recoil;
    const int t_recoil_outside = (t_recoil < 1.0/1000000000.0) | x15;
    const int phi_outside = (phi < -63.0/10.0) | (63.0/10.0 < phi);
    return c->nk_outside | (uint64_t)omega_nu_outside << 0
        | (uint64_t)t_recoil_outside << 1
        | (uint64_t)phi_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_dirac_slopes_passes(const neutrino_electron_dirac_slopes_fixed *c,
    double omega_nu, double t_recoil, double phi)
{
    const double t_recoil_high = omega_nu*omega_nu*(1.0/(c->m_electron + omega_nu*2.0))*(999999.0/500000.0);
    const int nk_inside = !(omega_nu < 1.0/1000.0)
        & !(20.0 < omega_nu)
        & !(t_recoil < 1.0/1000000000.0)
        & !(t_recoil_high < t_recoil)
        & !(phi < -63.0/10.0)
        & !(63.0/10.0 < phi);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_dirac_slopes_loop(const int nk_wide, size_t nk_n,
    const neutrino_electron_dirac_slopes_fixed *nk_fixed, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT t_recoil, const double *NK_RESTRICT phi, double *NK_RESTRICT slope_weak_out,
    double *NK_RESTRICT slope_em_out, double *NK_RESTRICT slope_int_out)
{
    const neutrino_electron_dirac_slopes_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*6*sizeof(double) > NK_FAR(6);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 6, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch(omega_nu, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(t_recoil, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(phi, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch_result(slope_weak_out, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch_result(slope_em_out, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch_result(slope_int_out, NK_AHEAD(6), NK_FETCHED(1, 6, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_dirac_slopes_formulas(nk_wide, &c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i],
                &slope_weak_out[nk_i], &slope_em_out[nk_i], &slope_int_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_dirac_slopes_passes(&c, omega_nu[nk_i], t_recoil[nk_i],
                phi[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_dirac_slopes_check(&c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i]);
        }
        omega_nu += nk_count;
        t_recoil += nk_count;
        phi += nk_count;
        slope_weak_out += nk_count;
        slope_em_out += nk_count;
        slope_int_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_dirac_slopes_vary(size_t nk_n, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT t_recoil, const double *NK_RESTRICT phi, const double *NK_RESTRICT p_surv,
    const double *NK_RESTRICT mu_nu_in_bohr, const double *NK_RESTRICT sin2_theta_w,
    const double *NK_RESTRICT m_electron, const double *NK_RESTRICT g_fermi, const double *NK_RESTRICT alpha_em,
    double *NK_RESTRICT slope_weak_out, double *NK_RESTRICT slope_em_out, double *NK_RESTRICT slope_int_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_dirac_slopes_fixed c = neutrino_electron_dirac_slopes_prepare(p_surv[nk_i],
            mu_nu_in_bohr[nk_i], sin2_theta_w[nk_i], m_electron[nk_i], g_fermi[nk_i], alpha_em[nk_i]);
        neutrino_electron_dirac_slopes_formulas(0, &c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i],
            &slope_weak_out[nk_i], &slope_em_out[nk_i], &slope_int_out[nk_i]);
        nk_outside |= neutrino_electron_dirac_slopes_check(&c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_dirac_slopes_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return neutrino_electron_dirac_slopes_loop(nk_wide, nk_n,
        (const neutrino_electron_dirac_slopes_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_out[0],
        nk_out[1], nk_out[2]);
}

NK_LOOP uint64_t neutrino_electron_dirac_slopes_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_dirac_slopes_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_in[5],
        nk_in[6], nk_in[7], nk_in[8], nk_out[0], nk_out[1], nk_out[2]);
}

NK_RUN(neutrino_electron_dirac_slopes_same, neutrino_electron_dirac_slopes_elements, double)
NK_RUN(neutrino_electron_dirac_slopes_varied, neutrino_electron_dirac_slopes_varied_elements, double)

static uint64_t neutrino_electron_dirac_slopes_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_dirac_slopes_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_dirac_slopes_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_dirac_slopes(double omega_nu, double t_recoil, double phi, double p_surv,
    double mu_nu_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em,
    double *slope_weak_out, double *slope_em_out, double *slope_int_out)
{
    const neutrino_electron_dirac_slopes_fixed c = neutrino_electron_dirac_slopes_prepare(p_surv, mu_nu_in_bohr,
        sin2_theta_w, m_electron, g_fermi, alpha_em);
    neutrino_electron_dirac_slopes_formulas(0, &c, omega_nu, t_recoil, phi, slope_weak_out, slope_em_out,
        slope_int_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_dirac_slopes_outside(double omega_nu, double t_recoil, double phi,
    double p_surv, double mu_nu_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em)
{
    const neutrino_electron_dirac_slopes_fixed c = neutrino_electron_dirac_slopes_prepare(p_surv, mu_nu_in_bohr,
        sin2_theta_w, m_electron, g_fermi, alpha_em);
    return neutrino_electron_dirac_slopes_check(&c, omega_nu, t_recoil, phi);
}

NK_API uint64_t neutrino_electron_dirac_slopes_array(size_t nk_n, const double *omega_nu, ptrdiff_t omega_nu_stride,
    const double *t_recoil, ptrdiff_t t_recoil_stride, const double *phi, ptrdiff_t phi_stride,
    const double *p_surv, ptrdiff_t p_surv_stride, const double *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride,
    const double *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const double *m_electron, ptrdiff_t m_electron_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *alpha_em, ptrdiff_t alpha_em_stride,
    double *slope_weak_out, ptrdiff_t slope_weak_out_stride, double *slope_em_out, ptrdiff_t slope_em_out_stride,
    double *slope_int_out, ptrdiff_t slope_int_out_stride)
{
    const nk_input nk_in[] = {{omega_nu, omega_nu_stride}, {t_recoil, t_recoil_stride}, {phi, phi_stride},
        {p_surv, p_surv_stride}, {mu_nu_in_bohr, mu_nu_in_bohr_stride}, {sin2_theta_w, sin2_theta_w_stride},
        {m_electron, m_electron_stride}, {g_fermi, g_fermi_stride}, {alpha_em, alpha_em_stride}};
    const nk_output nk_out[] = {{slope_weak_out, slope_weak_out_stride}, {slope_em_out, slope_em_out_stride},
        {slope_int_out, slope_int_out_stride}};
    const nk_kernel nk_this = {3, 9, 3, neutrino_electron_dirac_slopes_run};
    NK_LINE double nk_buffer[12 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_dirac_slopes_fixed c = neutrino_electron_dirac_slopes_prepare(*p_surv, *mu_nu_in_bohr,
            *sin2_theta_w, *m_electron, *g_fermi, *alpha_em);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.dirac_slopes in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_electron_dirac_slopes_f32(float omega_nu, float t_recoil, float phi, float p_surv,
    float mu_nu_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em, float *slope_weak_out,
    float *slope_em_out, float *slope_int_out)
{
    double slope_weak_out_double, slope_em_out_double, slope_int_out_double;
    neutrino_electron_dirac_slopes(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron,
        g_fermi, alpha_em, &slope_weak_out_double, &slope_em_out_double, &slope_int_out_double);
    *slope_weak_out = (float)slope_weak_out_double;
    *slope_em_out = (float)slope_em_out_double;
    *slope_int_out = (float)slope_int_out_double;
}

NK_API NK_DEVICE uint64_t neutrino_electron_dirac_slopes_f32_outside(float omega_nu, float t_recoil, float phi,
    float p_surv, float mu_nu_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em)
{
    return neutrino_electron_dirac_slopes_outside(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w,
        m_electron, g_fermi, alpha_em);
}

NK_API uint64_t neutrino_electron_dirac_slopes_f32_array(size_t nk_n, const float *omega_nu, ptrdiff_t omega_nu_stride,
    const float *t_recoil, ptrdiff_t t_recoil_stride, const float *phi, ptrdiff_t phi_stride,
    const float *p_surv, ptrdiff_t p_surv_stride, const float *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride,
    const float *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *alpha_em, ptrdiff_t alpha_em_stride,
    float *slope_weak_out, ptrdiff_t slope_weak_out_stride, float *slope_em_out, ptrdiff_t slope_em_out_stride,
    float *slope_int_out, ptrdiff_t slope_int_out_stride)
{
    const nk_input_f32 nk_in[] = {{omega_nu, omega_nu_stride}, {t_recoil, t_recoil_stride}, {phi, phi_stride},
        {p_surv, p_surv_stride}, {mu_nu_in_bohr, mu_nu_in_bohr_stride}, {sin2_theta_w, sin2_theta_w_stride},
        {m_electron, m_electron_stride}, {g_fermi, g_fermi_stride}, {alpha_em, alpha_em_stride}};
    const nk_output_f32 nk_out[] = {{slope_weak_out, slope_weak_out_stride}, {slope_em_out, slope_em_out_stride},
        {slope_int_out, slope_int_out_stride}};
    const nk_kernel nk_this = {3, 9, 3, neutrino_electron_dirac_slopes_run};
    const nk_kernel_f32 nk_outer = {3, 9, 3, NULL};
    NK_LINE double nk_buffer[12 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_outer, nk_in)) {
        const neutrino_electron_dirac_slopes_fixed c = neutrino_electron_dirac_slopes_prepare(*p_surv, *mu_nu_in_bohr,
            *sin2_theta_w, *m_electron, *g_fermi, *alpha_em);
        return nk_carried(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_carried(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.lowest_energy
 *
 * Lowest neutrino energy that can give a recoil energy.
 *
 * Equation  pastor1998:t-omega-min lowest energy: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  t_recoil [MeV] from 1e-09 to 20: kinetic energy of the electron
 * Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
 * Output    omega_min [MeV]: lowest neutrino energy that can give T (pastor1998:t-omega-min)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   0e61d22180d511ba
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_lowest_energy_fixed;

NK_INLINE neutrino_electron_lowest_energy_fixed neutrino_electron_lowest_energy_prepare(double m_electron)
{
    neutrino_electron_lowest_energy_fixed c;
    const double x0 = 2.0*m_electron;
    const int m_electron_outside = (m_electron < 51.0/100.0) | (64.0/125.0 < m_electron);
    c.x0 = x0;
    c.nk_outside = (uint64_t)m_electron_outside << 1;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_lowest_energy_formulas(const int nk_wide,
    const neutrino_electron_lowest_energy_fixed *c, double t_recoil, double *omega_min_out)
{
    /* pastor1998:t-omega-min */
    const double omega_min = 0.5*(t_recoil + nk_root_near(nk_wide, t_recoil*(c->x0 + t_recoil)));
    *omega_min_out = omega_min;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_lowest_energy_check(const neutrino_electron_lowest_energy_fixed *c,
    double t_recoil)
{
    const int t_recoil_outside = (t_recoil < 1.0/1000000000.0) | (20.0 < t_recoil);
    return c->nk_outside | (uint64_t)t_recoil_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_lowest_energy_passes(const neutrino_electron_lowest_energy_fixed *c,
    double t_recoil)
{
    (void)c;
    const int nk_inside = !(t_recoil < 1.0/1000000000.0)
        & !(20.0 < t_recoil);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_lowest_energy_loop(const int nk_wide, size_t nk_n,
    const neutrino_electron_lowest_energy_fixed *nk_fixed, const double *NK_RESTRICT t_recoil,
    double *NK_RESTRICT omega_min_out)
{
    const neutrino_electron_lowest_energy_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(double) > NK_FAR(2);
    NK_LINE double nk_block_omega_min_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(double) > NK_STREAMED && NK_ON_LINE(omega_min_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch(t_recoil, NK_AHEAD(2), NK_FETCHED(1, 2, double));
        }
        double *const nk_omega_min_out = nk_past ? nk_block_omega_min_out : omega_min_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_lowest_energy_formulas(nk_wide, &c, t_recoil[nk_i], &nk_omega_min_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_lowest_energy_passes(&c, t_recoil[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_lowest_energy_check(&c, t_recoil[nk_i]);
        }
        if (nk_past) {
            nk_stream(omega_min_out, nk_block_omega_min_out, nk_count);
        }
        t_recoil += nk_count;
        omega_min_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_lowest_energy_vary(size_t nk_n, const double *NK_RESTRICT t_recoil,
    const double *NK_RESTRICT m_electron, double *NK_RESTRICT omega_min_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_lowest_energy_fixed c = neutrino_electron_lowest_energy_prepare(m_electron[nk_i]);
        neutrino_electron_lowest_energy_formulas(0, &c, t_recoil[nk_i], &omega_min_out[nk_i]);
        nk_outside |= neutrino_electron_lowest_energy_check(&c, t_recoil[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_lowest_energy_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return neutrino_electron_lowest_energy_loop(nk_wide, nk_n,
        (const neutrino_electron_lowest_energy_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_electron_lowest_energy_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_lowest_energy_vary(nk_n, nk_in[0], nk_in[1], nk_out[0]);
}

NK_RUN(neutrino_electron_lowest_energy_same, neutrino_electron_lowest_energy_elements, double)
NK_RUN(neutrino_electron_lowest_energy_varied, neutrino_electron_lowest_energy_varied_elements, double)

static uint64_t neutrino_electron_lowest_energy_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_lowest_energy_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_lowest_energy_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_lowest_energy(double t_recoil, double m_electron, double *omega_min_out)
{
    const neutrino_electron_lowest_energy_fixed c = neutrino_electron_lowest_energy_prepare(m_electron);
    neutrino_electron_lowest_energy_formulas(0, &c, t_recoil, omega_min_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_lowest_energy_outside(double t_recoil, double m_electron)
{
    const neutrino_electron_lowest_energy_fixed c = neutrino_electron_lowest_energy_prepare(m_electron);
    return neutrino_electron_lowest_energy_check(&c, t_recoil);
}

NK_API uint64_t neutrino_electron_lowest_energy_array(size_t nk_n, const double *t_recoil, ptrdiff_t t_recoil_stride,
    const double *m_electron, ptrdiff_t m_electron_stride, double *omega_min_out, ptrdiff_t omega_min_out_stride)
{
    const nk_input nk_in[] = {{t_recoil, t_recoil_stride}, {m_electron, m_electron_stride}};
    const nk_output nk_out[] = {{omega_min_out, omega_min_out_stride}};
    const nk_kernel nk_this = {1, 2, 1, neutrino_electron_lowest_energy_run};
    NK_LINE double nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_lowest_energy_fixed c = neutrino_electron_lowest_energy_prepare(*m_electron);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.lowest_energy in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_lowest_energy_f32_fixed;

NK_INLINE neutrino_electron_lowest_energy_f32_fixed neutrino_electron_lowest_energy_f32_prepare(float m_electron)
{
    neutrino_electron_lowest_energy_f32_fixed c;
    const float x0 = 2.0f*m_electron;
    const int m_electron_outside = (m_electron < 51.0f/100.0f) | (64.0f/125.0f < m_electron);
    c.x0 = x0;
    c.nk_outside = (uint32_t)m_electron_outside << 1;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_lowest_energy_f32_formulas(const neutrino_electron_lowest_energy_f32_fixed *c,
    float t_recoil, float *omega_min_out)
{
    const float omega_min = 1.0f/2.0f*(t_recoil + sqrtf(t_recoil*(c->x0 + t_recoil)));  /* pastor1998:t-omega-min */
    *omega_min_out = omega_min;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_electron_lowest_energy_f32_check(const neutrino_electron_lowest_energy_f32_fixed *c,
    float t_recoil)
{
    const int t_recoil_outside = (t_recoil < 1e-09f) | (20.0f < t_recoil);
    return c->nk_outside | (uint32_t)t_recoil_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_electron_lowest_energy_f32_passes(const neutrino_electron_lowest_energy_f32_fixed *c,
    float t_recoil)
{
    (void)c;
    const int nk_inside = !(t_recoil < 1e-09f)
        & !(20.0f < t_recoil);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_lowest_energy_f32_loop(size_t nk_n,
    const neutrino_electron_lowest_energy_f32_fixed *nk_fixed, const float *NK_RESTRICT t_recoil,
    float *NK_RESTRICT omega_min_out)
{
    const neutrino_electron_lowest_energy_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*2*sizeof(float) > NK_FAR(2);
    NK_LINE float nk_block_omega_min_out[NK_BLOCK];
    const int nk_past = nk_n*2*sizeof(float) > NK_STREAMED && NK_ON_LINE(omega_min_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 2, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch_f32(t_recoil, NK_AHEAD(2), NK_FETCHED(1, 2, float));
        }
        float *const nk_omega_min_out = nk_past ? nk_block_omega_min_out : omega_min_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_lowest_energy_f32_formulas(&c, t_recoil[nk_i], &nk_omega_min_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_lowest_energy_f32_passes(&c, t_recoil[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_lowest_energy_f32_check(&c, t_recoil[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(omega_min_out, nk_block_omega_min_out, nk_count);
        }
        t_recoil += nk_count;
        omega_min_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_lowest_energy_f32_vary(size_t nk_n, const float *NK_RESTRICT t_recoil,
    const float *NK_RESTRICT m_electron, float *NK_RESTRICT omega_min_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_lowest_energy_f32_fixed c = neutrino_electron_lowest_energy_f32_prepare(
            m_electron[nk_i]);
        neutrino_electron_lowest_energy_f32_formulas(&c, t_recoil[nk_i], &omega_min_out[nk_i]);
        nk_outside |= neutrino_electron_lowest_energy_f32_check(&c, t_recoil[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_lowest_energy_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_electron_lowest_energy_f32_loop(nk_n,
        (const neutrino_electron_lowest_energy_f32_fixed *)nk_fixed, nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_electron_lowest_energy_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_lowest_energy_f32_vary(nk_n, nk_in[0], nk_in[1], nk_out[0]);
}

NK_RUN(neutrino_electron_lowest_energy_f32_same, neutrino_electron_lowest_energy_f32_elements, float)
NK_RUN(neutrino_electron_lowest_energy_f32_varied, neutrino_electron_lowest_energy_f32_varied_elements, float)

static uint64_t neutrino_electron_lowest_energy_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_lowest_energy_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_lowest_energy_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_lowest_energy_f32(float t_recoil, float m_electron, float *omega_min_out)
{
    const neutrino_electron_lowest_energy_f32_fixed c = neutrino_electron_lowest_energy_f32_prepare(m_electron);
    neutrino_electron_lowest_energy_f32_formulas(&c, t_recoil, omega_min_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_lowest_energy_f32_outside(float t_recoil, float m_electron)
{
    const neutrino_electron_lowest_energy_f32_fixed c = neutrino_electron_lowest_energy_f32_prepare(m_electron);
    return neutrino_electron_lowest_energy_f32_check(&c, t_recoil);
}

NK_API uint64_t neutrino_electron_lowest_energy_f32_array(size_t nk_n,
    const float *t_recoil, ptrdiff_t t_recoil_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    float *omega_min_out, ptrdiff_t omega_min_out_stride)
{
    const nk_input_f32 nk_in[] = {{t_recoil, t_recoil_stride}, {m_electron, m_electron_stride}};
    const nk_output_f32 nk_out[] = {{omega_min_out, omega_min_out_stride}};
    const nk_kernel_f32 nk_this = {1, 2, 1, neutrino_electron_lowest_energy_f32_run};
    NK_LINE float nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_electron_lowest_energy_f32_fixed c = neutrino_electron_lowest_energy_f32_prepare(*m_electron);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.majorana_cross_section
 *
 * The same for Majorana neutrinos: nu_e and anti-nu_mu with a transition moment, both outgoing states.
 *
 * Equation  pastor1998:t-em-M electromagnetic term majorana: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:10 mixed polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:8.phi interference in azimuth majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:7 weak term majorana: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:1.M cross section of majorana neutrinos: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
 * Variable  t_recoil [MeV] from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit): kinetic energy of the electron
 * Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
 * Parameter p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
 * Parameter mu_12_in_bohr [1] from 1e-14 to 1e-08: transition moment in Bohr magnetons
 * Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
 * Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
 * Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
 * Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
 * Output    dsigma_dt_dphi_m [MeV^-3]: cross section per recoil energy and radian, Majorana (pastor1998:1.M)
 * Output    dsigma_weak_m [MeV^-3]: weak term, Majorana (pastor1998:7)
 * Output    dsigma_em_m [MeV^-3]: electromagnetic term, Majorana (pastor1998:t-em-M)
 * Output    dsigma_int_m [MeV^-3]: interference term, Majorana (pastor1998:8.phi)
 * Precision double and single: inputs and results; computed in double precision
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   f5ca2bd73708450c
 */
/* What depends on parameters alone. */
typedef struct {
    double m_electron;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    double x5;
    double x6;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_majorana_cross_section_fixed;

NK_INLINE neutrino_electron_majorana_cross_section_fixed neutrino_electron_majorana_cross_section_prepare(
    double p_surv, double mu_12_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em)
{
    neutrino_electron_majorana_cross_section_fixed c;
    const double x0 = 0.5*(alpha_em*alpha_em)*(mu_12_in_bohr*mu_12_in_bohr)/(m_electron*m_electron);
    const double p_conv = 1.0 - p_surv;  /* pastor1998:10 */
    const double xi_mixed_abs = 2.0*sqrt(p_conv)*sqrt(p_surv);  /* pastor1998:10 */
    const double x7 = 0.5*g_fermi*alpha_em*xi_mixed_abs*mu_12_in_bohr/(NK_PI*sqrt(m_electron));
    const double x1 = x7*(4.0*sin2_theta_w);
    const double x2 = x7*(0.5 - 2.0*sin2_theta_w);
    const double g_el = 0.5 + sin2_theta_w;  /* pastor1998:t-couplings */
    const double x8 = sin2_theta_w*sin2_theta_w;
    const double g_mul = sin2_theta_w - 0.5;  /* pastor1998:t-couplings */
    const double x9 = m_electron*(g_fermi*g_fermi)/(NK_PI*NK_PI);
    const double x10 = x9*p_surv;
    const double x11 = x9*p_conv;
    const double x3 = x10*sin2_theta_w*g_el*m_electron + x11*sin2_theta_w*g_mul*m_electron;
    const double x4 = x10*x8 + x11*(g_mul*g_mul);
    const double x5 = x10*(g_el*g_el);
    const double x6 = x11*x8;
    const int p_surv_outside = (p_surv < 0.0) | (1.0 < p_surv);
    const int mu_12_in_bohr_outside = (mu_12_in_bohr < 1.0/100000000000000.0) | (1.0/100000000.0 < mu_12_in_bohr);
    const int sin2_theta_w_outside = (sin2_theta_w < 0.0) | (1.0 < sin2_theta_w);
    const int m_electron_outside = (m_electron < 51.0/100.0) | (64.0/125.0 < m_electron);
    const int g_fermi_outside = (g_fermi < 29.0/2500000000000.0) | (117.0/10000000000000.0 < g_fermi);
    const int alpha_em_outside = (alpha_em < 9.0/1250.0) | (37.0/5000.0 < alpha_em);
    c.m_electron = m_electron;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.nk_outside = (uint64_t)p_surv_outside << 3
        | (uint64_t)mu_12_in_bohr_outside << 4
        | (uint64_t)sin2_theta_w_outside << 5
        | (uint64_t)m_electron_outside << 6
        | (uint64_t)g_fermi_outside << 7
        | (uint64_t)alpha_em_outside << 8;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_majorana_cross_section_formulas(const int nk_wide,
    const neutrino_electron_majorana_cross_section_fixed *c, double omega_nu, double t_recoil, double phi,
    double *dsigma_dt_dphi_m_out, double *dsigma_weak_m_out, double *dsigma_em_m_out, double *dsigma_int_m_out)
{
    /* pastor1998:t-em-M */
    const double dsigma_em_m = nk_over(nk_wide, (omega_nu - t_recoil)*c->x0, omega_nu*t_recoil);
    const double x12 = omega_nu*omega_nu;
    const double t_max = x12*2.0/(c->m_electron + omega_nu*2.0);  /* pastor1998:t-tmax */
    const double x13 = t_recoil*(1.0/omega_nu);
    const double x14 = nk_cos(phi)*sqrt(nk_over(nk_wide, t_max - t_recoil, t_recoil*t_max))*(c->x1 + x13*c->x2);
    const double x15 = 1.0 - x13;
    const double dsigma_weak_m = c->x5 + x15*x15*c->x4 - t_recoil*c->x3/x12 + c->x6;  /* pastor1998:7 */
    const double dsigma_dt_dphi_m = dsigma_em_m - x14 + dsigma_weak_m;  /* pastor1998:1.M */
    const double dsigma_int_m = -x14;  /* pastor1998:8.phi */
    *dsigma_dt_dphi_m_out = dsigma_dt_dphi_m;
    *dsigma_weak_m_out = dsigma_weak_m;
    *dsigma_em_m_out = dsigma_em_m;
    *dsigma_int_m_out = dsigma_int_m;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_majorana_cross_section_check(
    const neutrino_electron_majorana_cross_section_fixed *c, double omega_nu, double t_recoil, double phi)
{
    const double t_max = omega_nu*omega_nu*2.0/(c->m_electron + omega_nu*2.0);  /* pastor1998:t-tmax */
    const int omega_nu_outside = (omega_nu < 1.0/1000.0) | (20.0 < omega_nu);
    const int t_recoil_outside = (t_recoil < 1.0/1000000000.0) | (t_max < t_recoil);
    const int phi_outside = (phi < -63.0/10.0) | (63.0/10.0 < phi);
    return c->nk_outside | (uint64_t)omega_nu_outside << 0
        | (uint64_t)t_recoil_outside << 1
        | (uint64_t)phi_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_majorana_cross_section_passes(
    const neutrino_electron_majorana_cross_section_fixed *c, double omega_nu, double t_recoil, double phi)
{
    const double t_max = omega_nu*omega_nu*2.0/(c->m_electron + omega_nu*2.0);  /* pastor1998:t-tmax */
    const int nk_inside = !(omega_nu < 1.0/1000.0)
        & !(20.0 < omega_nu)
        & !(t_recoil < 1.0/1000000000.0)
        & !(t_max < t_recoil)
        & !(phi < -63.0/10.0)
        & !(63.0/10.0 < phi);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_majorana_cross_section_loop(const int nk_wide, size_t nk_n,
    const neutrino_electron_majorana_cross_section_fixed *nk_fixed, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT t_recoil, const double *NK_RESTRICT phi, double *NK_RESTRICT dsigma_dt_dphi_m_out,
    double *NK_RESTRICT dsigma_weak_m_out, double *NK_RESTRICT dsigma_em_m_out, double *NK_RESTRICT dsigma_int_m_out)
{
    const neutrino_electron_majorana_cross_section_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*7*sizeof(double) > NK_FAR(7);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 7, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(7) + nk_block) {
            nk_fetch(omega_nu, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(t_recoil, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch(phi, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch_result(dsigma_dt_dphi_m_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch_result(dsigma_weak_m_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch_result(dsigma_em_m_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
            nk_fetch_result(dsigma_int_m_out, NK_AHEAD(7), NK_FETCHED(1, 7, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_majorana_cross_section_formulas(nk_wide, &c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i],
                &dsigma_dt_dphi_m_out[nk_i], &dsigma_weak_m_out[nk_i], &dsigma_em_m_out[nk_i], &dsigma_int_m_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_majorana_cross_section_passes(&c, omega_nu[nk_i],
                t_recoil[nk_i], phi[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_majorana_cross_section_check(&c, omega_nu[nk_i], t_recoil[nk_i],
                    phi[nk_i]);
        }
        omega_nu += nk_count;
        t_recoil += nk_count;
        phi += nk_count;
        dsigma_dt_dphi_m_out += nk_count;
        dsigma_weak_m_out += nk_count;
        dsigma_em_m_out += nk_count;
        dsigma_int_m_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_majorana_cross_section_vary(size_t nk_n, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT t_recoil, const double *NK_RESTRICT phi, const double *NK_RESTRICT p_surv,
    const double *NK_RESTRICT mu_12_in_bohr, const double *NK_RESTRICT sin2_theta_w,
    const double *NK_RESTRICT m_electron, const double *NK_RESTRICT g_fermi, const double *NK_RESTRICT alpha_em,
    double *NK_RESTRICT dsigma_dt_dphi_m_out, double *NK_RESTRICT dsigma_weak_m_out,
    double *NK_RESTRICT dsigma_em_m_out, double *NK_RESTRICT dsigma_int_m_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_majorana_cross_section_fixed c = neutrino_electron_majorana_cross_section_prepare(
            p_surv[nk_i], mu_12_in_bohr[nk_i], sin2_theta_w[nk_i], m_electron[nk_i], g_fermi[nk_i], alpha_em[nk_i]);
        neutrino_electron_majorana_cross_section_formulas(0, &c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i],
            &dsigma_dt_dphi_m_out[nk_i], &dsigma_weak_m_out[nk_i], &dsigma_em_m_out[nk_i], &dsigma_int_m_out[nk_i]);
        nk_outside |= neutrino_electron_majorana_cross_section_check(&c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_majorana_cross_section_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    return neutrino_electron_majorana_cross_section_loop(nk_wide, nk_n,
        (const neutrino_electron_majorana_cross_section_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_out[0],
        nk_out[1], nk_out[2], nk_out[3]);
}

NK_LOOP uint64_t neutrino_electron_majorana_cross_section_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_majorana_cross_section_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_out[0], nk_out[1], nk_out[2], nk_out[3]);
}

NK_RUN(neutrino_electron_majorana_cross_section_same, neutrino_electron_majorana_cross_section_elements, double)
NK_RUN(neutrino_electron_majorana_cross_section_varied, neutrino_electron_majorana_cross_section_varied_elements, double)

static uint64_t neutrino_electron_majorana_cross_section_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_majorana_cross_section_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_majorana_cross_section_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_majorana_cross_section(double omega_nu, double t_recoil, double phi,
    double p_surv, double mu_12_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em,
    double *dsigma_dt_dphi_m_out, double *dsigma_weak_m_out, double *dsigma_em_m_out, double *dsigma_int_m_out)
{
    const neutrino_electron_majorana_cross_section_fixed c = neutrino_electron_majorana_cross_section_prepare(
        p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em);
    neutrino_electron_majorana_cross_section_formulas(0, &c, omega_nu, t_recoil, phi, dsigma_dt_dphi_m_out,
        dsigma_weak_m_out, dsigma_em_m_out, dsigma_int_m_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_majorana_cross_section_outside(double omega_nu, double t_recoil,
    double phi, double p_surv, double mu_12_in_bohr, double sin2_theta_w, double m_electron, double g_fermi,
    double alpha_em)
{
    const neutrino_electron_majorana_cross_section_fixed c = neutrino_electron_majorana_cross_section_prepare(
        p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em);
    return neutrino_electron_majorana_cross_section_check(&c, omega_nu, t_recoil, phi);
}

NK_API uint64_t neutrino_electron_majorana_cross_section_array(size_t nk_n,
    const double *omega_nu, ptrdiff_t omega_nu_stride, const double *t_recoil, ptrdiff_t t_recoil_stride,
    const double *phi, ptrdiff_t phi_stride, const double *p_surv, ptrdiff_t p_surv_stride,
    const double *mu_12_in_bohr, ptrdiff_t mu_12_in_bohr_stride,
    const double *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const double *m_electron, ptrdiff_t m_electron_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *alpha_em, ptrdiff_t alpha_em_stride,
    double *dsigma_dt_dphi_m_out, ptrdiff_t dsigma_dt_dphi_m_out_stride,
    double *dsigma_weak_m_out, ptrdiff_t dsigma_weak_m_out_stride,
    double *dsigma_em_m_out, ptrdiff_t dsigma_em_m_out_stride,
    double *dsigma_int_m_out, ptrdiff_t dsigma_int_m_out_stride)
{
    const nk_input nk_in[] = {{omega_nu, omega_nu_stride}, {t_recoil, t_recoil_stride}, {phi, phi_stride},
        {p_surv, p_surv_stride}, {mu_12_in_bohr, mu_12_in_bohr_stride}, {sin2_theta_w, sin2_theta_w_stride},
        {m_electron, m_electron_stride}, {g_fermi, g_fermi_stride}, {alpha_em, alpha_em_stride}};
    const nk_output nk_out[] = {{dsigma_dt_dphi_m_out, dsigma_dt_dphi_m_out_stride},
        {dsigma_weak_m_out, dsigma_weak_m_out_stride}, {dsigma_em_m_out, dsigma_em_m_out_stride},
        {dsigma_int_m_out, dsigma_int_m_out_stride}};
    const nk_kernel nk_this = {3, 9, 4, neutrino_electron_majorana_cross_section_run};
    NK_LINE double nk_buffer[13 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_majorana_cross_section_fixed c = neutrino_electron_majorana_cross_section_prepare(
            *p_surv, *mu_12_in_bohr, *sin2_theta_w, *m_electron, *g_fermi, *alpha_em);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.majorana_cross_section in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_electron_majorana_cross_section_f32(float omega_nu, float t_recoil, float phi,
    float p_surv, float mu_12_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em,
    float *dsigma_dt_dphi_m_out, float *dsigma_weak_m_out, float *dsigma_em_m_out, float *dsigma_int_m_out)
{
    double dsigma_dt_dphi_m_out_double, dsigma_weak_m_out_double, dsigma_em_m_out_double, dsigma_int_m_out_double;
    neutrino_electron_majorana_cross_section(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w,
        m_electron, g_fermi, alpha_em, &dsigma_dt_dphi_m_out_double, &dsigma_weak_m_out_double,
        &dsigma_em_m_out_double, &dsigma_int_m_out_double);
    *dsigma_dt_dphi_m_out = (float)dsigma_dt_dphi_m_out_double;
    *dsigma_weak_m_out = (float)dsigma_weak_m_out_double;
    *dsigma_em_m_out = (float)dsigma_em_m_out_double;
    *dsigma_int_m_out = (float)dsigma_int_m_out_double;
}

NK_API NK_DEVICE uint64_t neutrino_electron_majorana_cross_section_f32_outside(float omega_nu, float t_recoil,
    float phi, float p_surv, float mu_12_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em)
{
    return neutrino_electron_majorana_cross_section_outside(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr,
        sin2_theta_w, m_electron, g_fermi, alpha_em);
}

NK_API uint64_t neutrino_electron_majorana_cross_section_f32_array(size_t nk_n,
    const float *omega_nu, ptrdiff_t omega_nu_stride, const float *t_recoil, ptrdiff_t t_recoil_stride,
    const float *phi, ptrdiff_t phi_stride, const float *p_surv, ptrdiff_t p_surv_stride,
    const float *mu_12_in_bohr, ptrdiff_t mu_12_in_bohr_stride,
    const float *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *alpha_em, ptrdiff_t alpha_em_stride,
    float *dsigma_dt_dphi_m_out, ptrdiff_t dsigma_dt_dphi_m_out_stride,
    float *dsigma_weak_m_out, ptrdiff_t dsigma_weak_m_out_stride,
    float *dsigma_em_m_out, ptrdiff_t dsigma_em_m_out_stride,
    float *dsigma_int_m_out, ptrdiff_t dsigma_int_m_out_stride)
{
    const nk_input_f32 nk_in[] = {{omega_nu, omega_nu_stride}, {t_recoil, t_recoil_stride}, {phi, phi_stride},
        {p_surv, p_surv_stride}, {mu_12_in_bohr, mu_12_in_bohr_stride}, {sin2_theta_w, sin2_theta_w_stride},
        {m_electron, m_electron_stride}, {g_fermi, g_fermi_stride}, {alpha_em, alpha_em_stride}};
    const nk_output_f32 nk_out[] = {{dsigma_dt_dphi_m_out, dsigma_dt_dphi_m_out_stride},
        {dsigma_weak_m_out, dsigma_weak_m_out_stride}, {dsigma_em_m_out, dsigma_em_m_out_stride},
        {dsigma_int_m_out, dsigma_int_m_out_stride}};
    const nk_kernel nk_this = {3, 9, 4, neutrino_electron_majorana_cross_section_run};
    const nk_kernel_f32 nk_outer = {3, 9, 4, NULL};
    NK_LINE double nk_buffer[13 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_outer, nk_in)) {
        const neutrino_electron_majorana_cross_section_fixed c = neutrino_electron_majorana_cross_section_prepare(
            *p_surv, *mu_12_in_bohr, *sin2_theta_w, *m_electron, *g_fermi, *alpha_em);
        return nk_carried(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_carried(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.majorana_slopes
 *
 * Derivatives of the three terms of Majorana neutrinos with respect to the recoil energy.
 *
 * Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:10 mixed polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:7.slope weak slope majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:t-em-M.slope electromagnetic slope majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:8.slope interference slope majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
 * Variable  t_recoil [MeV] from 1e-09 to 1.999998*omega_nu**2/(m_electron + 2*omega_nu) (the slope of the interference diverges at T_max): kinetic energy of the electron
 * Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
 * Parameter p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
 * Parameter mu_12_in_bohr [1] from 1e-14 to 1e-08: transition moment in Bohr magnetons
 * Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
 * Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
 * Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
 * Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
 * Output    slope_weak_m [MeV^-4]: derivative of the weak term, Majorana (pastor1998:7.slope)
 * Output    slope_em_m [MeV^-4]: derivative of the em term, Majorana (pastor1998:t-em-M.slope)
 * Output    slope_int_m [MeV^-4]: derivative of the interference, Majorana (pastor1998:8.slope)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   2ca4ebd5aad84a98
 */
/* What depends on parameters alone. */
typedef struct {
    double m_electron;
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    double x5;
    double x6;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_majorana_slopes_fixed;

NK_INLINE neutrino_electron_majorana_slopes_fixed neutrino_electron_majorana_slopes_prepare(double p_surv,
    double mu_12_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em)
{
    neutrino_electron_majorana_slopes_fixed c;
    const double g_el = 0.5 + sin2_theta_w;  /* pastor1998:t-couplings */
    const double p_conv = 1.0 - p_surv;  /* pastor1998:10 */
    const double g_mul = sin2_theta_w - 0.5;  /* pastor1998:t-couplings */
    const double x7 = m_electron*(g_fermi*g_fermi)/(NK_PI*NK_PI);
    const double x0 = x7*p_surv*sin2_theta_w*g_el*m_electron + x7*p_conv*sin2_theta_w*g_mul*m_electron;
    const double x8 = 2.0*x7;
    const double x1 = x8*p_surv*(sin2_theta_w*sin2_theta_w) + x8*p_conv*(g_mul*g_mul);
    const double x2 = -(0.5*(alpha_em*alpha_em)*(mu_12_in_bohr*mu_12_in_bohr)/(m_electron*m_electron));
    const double x9 = sqrt(2.0);
    const double xi_mixed_abs = 2.0*sqrt(p_conv)*sqrt(p_surv);  /* pastor1998:10 */
    const double x10 = sqrt(m_electron);
    const double x11 = 2.0*sin2_theta_w - 0.5;
    const double x3 = x9*x10*x11;
    const double x12 = 0.5*x9*x10;
    const double x4 = x12*(4.0*sin2_theta_w);
    const double x5 = x12*x11;
    const double x6 = 0.25*g_fermi*alpha_em*x9*xi_mixed_abs*mu_12_in_bohr/(NK_PI*m_electron);
    const int p_surv_outside = (p_surv < 0.0) | (1.0 < p_surv);
    const int mu_12_in_bohr_outside = (mu_12_in_bohr < 1.0/100000000000000.0) | (1.0/100000000.0 < mu_12_in_bohr);
    const int sin2_theta_w_outside = (sin2_theta_w < 0.0) | (1.0 < sin2_theta_w);
    const int m_electron_outside = (m_electron < 51.0/100.0) | (64.0/125.0 < m_electron);
    const int g_fermi_outside = (g_fermi < 29.0/2500000000000.0) | (117.0/10000000000000.0 < g_fermi);
    const int alpha_em_outside = (alpha_em < 9.0/1250.0) | (37.0/5000.0 < alpha_em);
    c.m_electron = m_electron;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.nk_outside = (uint64_t)p_surv_outside << 3
        | (uint64_t)mu_12_in_bohr_outside << 4
        | (uint64_t)sin2_theta_w_outside << 5
        | (uint64_t)m_electron_outside << 6
        | (uint64_t)g_fermi_outside << 7
        | (uint64_t)alpha_em_outside << 8;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_majorana_slopes_formulas(const int nk_wide,
    const neutrino_electron_majorana_slopes_fixed *c, double omega_nu, double t_recoil, double phi,
    double *slope_weak_m_out, double *slope_em_m_out, double *slope_int_m_out)
{
    const double x13 = nk_over(nk_wide, 1.0, omega_nu);
    const double x14 = t_recoil*x13;
    const double slope_weak_m = -((c->x0*x13 + c->x1*(1.0 - x14))*x13);  /* pastor1998:7.slope */
    const double x15 = t_recoil*t_recoil;
    const double slope_em_m = nk_over(nk_wide, c->x2, x15);  /* pastor1998:t-em-M.slope */
    const double t_max = omega_nu*omega_nu*(1.0/(c->m_electron + omega_nu*2.0))*2.0;  /* pastor1998:t-tmax */
    const double x16 = sqrt((t_max - t_recoil)/(t_recoil*t_max));
    /* pastor1998:8.slope */
    const double slope_int_m = nk_cos(phi)*(x16*x13*c->x3 + (c->x4 - c->x5*x14)/(x15*x16))*c->x6;
    *slope_weak_m_out = slope_weak_m;
    *slope_em_m_out = slope_em_m;
    *slope_int_m_out = slope_int_m;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_majorana_slopes_check(const neutrino_electron_majorana_slopes_fixed *c,
    double omega_nu, double t_recoil, double phi)
{
    const int omega_nu_outside = (omega_nu < 1.0/1000.0) | (20.0 < omega_nu);
    const int x17 = omega_nu*omega_nu*(1.0/(c->m_electron + omega_nu*2.0))*(999999.0/500000.0) < t_recoil;
    const int t_recoil_outside = (t_recoil < 1.0/1000000000.0) | x17;
    const int phi_outside = (phi < -63.0/10.0) | (63.0/10.0 < phi);
    return c->nk_outside | (uint64_t)omega_nu_outside << 0
        | (uint64_t)t_recoil_outside << 1
        | (uint64_t)phi_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_majorana_slopes_passes(const neutrino_electron_majorana_slopes_fixed *c,
    double omega_nu, double t_recoil, double phi)
{
    const double t_recoil_high = omega_nu*omega_nu*(1.0/(c->m_electron + omega_nu*2.0))*(999999.0/500000.0);
    const int nk_inside = !(omega_nu < 1.0/1000.0)
        & !(20.0 < omega_nu)
        & !(t_recoil < 1.0/1000000000.0)
        & !(t_recoil_high < t_recoil)
        & !(phi < -63.0/10.0)
        & !(63.0/10.0 < phi);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_majorana_slopes_loop(const int nk_wide, size_t nk_n,
    const neutrino_electron_majorana_slopes_fixed *nk_fixed, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT t_recoil, const double *NK_RESTRICT phi, double *NK_RESTRICT slope_weak_m_out,
    double *NK_RESTRICT slope_em_m_out, double *NK_RESTRICT slope_int_m_out)
{
    const neutrino_electron_majorana_slopes_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*6*sizeof(double) > NK_FAR(6);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 6, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch(omega_nu, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(t_recoil, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch(phi, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch_result(slope_weak_m_out, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch_result(slope_em_m_out, NK_AHEAD(6), NK_FETCHED(1, 6, double));
            nk_fetch_result(slope_int_m_out, NK_AHEAD(6), NK_FETCHED(1, 6, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_majorana_slopes_formulas(nk_wide, &c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i],
                &slope_weak_m_out[nk_i], &slope_em_m_out[nk_i], &slope_int_m_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_majorana_slopes_passes(&c, omega_nu[nk_i],
                t_recoil[nk_i], phi[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_majorana_slopes_check(&c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i]);
        }
        omega_nu += nk_count;
        t_recoil += nk_count;
        phi += nk_count;
        slope_weak_m_out += nk_count;
        slope_em_m_out += nk_count;
        slope_int_m_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_majorana_slopes_vary(size_t nk_n, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT t_recoil, const double *NK_RESTRICT phi, const double *NK_RESTRICT p_surv,
    const double *NK_RESTRICT mu_12_in_bohr, const double *NK_RESTRICT sin2_theta_w,
    const double *NK_RESTRICT m_electron, const double *NK_RESTRICT g_fermi, const double *NK_RESTRICT alpha_em,
    double *NK_RESTRICT slope_weak_m_out, double *NK_RESTRICT slope_em_m_out, double *NK_RESTRICT slope_int_m_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_majorana_slopes_fixed c = neutrino_electron_majorana_slopes_prepare(p_surv[nk_i],
            mu_12_in_bohr[nk_i], sin2_theta_w[nk_i], m_electron[nk_i], g_fermi[nk_i], alpha_em[nk_i]);
        neutrino_electron_majorana_slopes_formulas(0, &c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i],
            &slope_weak_m_out[nk_i], &slope_em_m_out[nk_i], &slope_int_m_out[nk_i]);
        nk_outside |= neutrino_electron_majorana_slopes_check(&c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_majorana_slopes_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return neutrino_electron_majorana_slopes_loop(nk_wide, nk_n,
        (const neutrino_electron_majorana_slopes_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_out[0],
        nk_out[1], nk_out[2]);
}

NK_LOOP uint64_t neutrino_electron_majorana_slopes_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_majorana_slopes_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_out[0], nk_out[1], nk_out[2]);
}

NK_RUN(neutrino_electron_majorana_slopes_same, neutrino_electron_majorana_slopes_elements, double)
NK_RUN(neutrino_electron_majorana_slopes_varied, neutrino_electron_majorana_slopes_varied_elements, double)

static uint64_t neutrino_electron_majorana_slopes_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_majorana_slopes_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_majorana_slopes_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_majorana_slopes(double omega_nu, double t_recoil, double phi, double p_surv,
    double mu_12_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em,
    double *slope_weak_m_out, double *slope_em_m_out, double *slope_int_m_out)
{
    const neutrino_electron_majorana_slopes_fixed c = neutrino_electron_majorana_slopes_prepare(p_surv,
        mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em);
    neutrino_electron_majorana_slopes_formulas(0, &c, omega_nu, t_recoil, phi, slope_weak_m_out, slope_em_m_out,
        slope_int_m_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_majorana_slopes_outside(double omega_nu, double t_recoil, double phi,
    double p_surv, double mu_12_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em)
{
    const neutrino_electron_majorana_slopes_fixed c = neutrino_electron_majorana_slopes_prepare(p_surv,
        mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em);
    return neutrino_electron_majorana_slopes_check(&c, omega_nu, t_recoil, phi);
}

NK_API uint64_t neutrino_electron_majorana_slopes_array(size_t nk_n, const double *omega_nu, ptrdiff_t omega_nu_stride,
    const double *t_recoil, ptrdiff_t t_recoil_stride, const double *phi, ptrdiff_t phi_stride,
    const double *p_surv, ptrdiff_t p_surv_stride, const double *mu_12_in_bohr, ptrdiff_t mu_12_in_bohr_stride,
    const double *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const double *m_electron, ptrdiff_t m_electron_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *alpha_em, ptrdiff_t alpha_em_stride,
    double *slope_weak_m_out, ptrdiff_t slope_weak_m_out_stride,
    double *slope_em_m_out, ptrdiff_t slope_em_m_out_stride, double *slope_int_m_out, ptrdiff_t slope_int_m_out_stride)
{
    const nk_input nk_in[] = {{omega_nu, omega_nu_stride}, {t_recoil, t_recoil_stride}, {phi, phi_stride},
        {p_surv, p_surv_stride}, {mu_12_in_bohr, mu_12_in_bohr_stride}, {sin2_theta_w, sin2_theta_w_stride},
        {m_electron, m_electron_stride}, {g_fermi, g_fermi_stride}, {alpha_em, alpha_em_stride}};
    const nk_output nk_out[] = {{slope_weak_m_out, slope_weak_m_out_stride},
        {slope_em_m_out, slope_em_m_out_stride}, {slope_int_m_out, slope_int_m_out_stride}};
    const nk_kernel nk_this = {3, 9, 3, neutrino_electron_majorana_slopes_run};
    NK_LINE double nk_buffer[12 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_majorana_slopes_fixed c = neutrino_electron_majorana_slopes_prepare(*p_surv,
            *mu_12_in_bohr, *sin2_theta_w, *m_electron, *g_fermi, *alpha_em);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.majorana_slopes in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float m_electron;
    float x0;
    float x1;
    float x2;
    float x3;
    float x4;
    float x5;
    float x6;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_majorana_slopes_f32_fixed;

NK_INLINE neutrino_electron_majorana_slopes_f32_fixed neutrino_electron_majorana_slopes_f32_prepare(float p_surv,
    float mu_12_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em)
{
    neutrino_electron_majorana_slopes_f32_fixed c;
    const float g_el = 1.0f/2.0f + sin2_theta_w;  /* pastor1998:t-couplings */
    const float p_conv = 1.0f - p_surv;  /* pastor1998:10 */
    const float g_mul = sin2_theta_w - 1.0f/2.0f;  /* pastor1998:t-couplings */
    const float x7 = m_electron*(g_fermi*g_fermi)/(NK_PI_F*NK_PI_F);
    const float x0 = x7*p_surv*sin2_theta_w*g_el*m_electron + x7*p_conv*sin2_theta_w*g_mul*m_electron;
    const float x8 = 2.0f*x7;
    const float x1 = x8*p_surv*(sin2_theta_w*sin2_theta_w) + x8*p_conv*(g_mul*g_mul);
    const float x2 = -(1.0f/2.0f*(alpha_em*alpha_em)*(mu_12_in_bohr*mu_12_in_bohr)/(m_electron*m_electron));
    const float x9 = sqrtf(2.0f);
    const float xi_mixed_abs = 2.0f*sqrtf(p_conv)*sqrtf(p_surv);  /* pastor1998:10 */
    const float x10 = sqrtf(m_electron);
    const float x11 = 2.0f*sin2_theta_w - 1.0f/2.0f;
    const float x3 = x9*x10*x11;
    const float x12 = 1.0f/2.0f*x9*x10;
    const float x4 = x12*(4.0f*sin2_theta_w);
    const float x5 = x12*x11;
    const float x6 = 1.0f/4.0f*g_fermi*alpha_em*x9*xi_mixed_abs*mu_12_in_bohr/(NK_PI_F*m_electron);
    const int p_surv_outside = (p_surv < 0.0f) | (1.0f < p_surv);
    const int mu_12_in_bohr_outside = (mu_12_in_bohr < 1e-14f) | (1e-08f < mu_12_in_bohr);
    const int sin2_theta_w_outside = (sin2_theta_w < 0.0f) | (1.0f < sin2_theta_w);
    const int m_electron_outside = (m_electron < 51.0f/100.0f) | (64.0f/125.0f < m_electron);
    const int g_fermi_outside = (g_fermi < 1.16e-11f) | (1.17e-11f < g_fermi);
    const int alpha_em_outside = (alpha_em < 9.0f/1250.0f) | (37.0f/5000.0f < alpha_em);
    c.m_electron = m_electron;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.nk_outside = (uint32_t)p_surv_outside << 3
        | (uint32_t)mu_12_in_bohr_outside << 4
        | (uint32_t)sin2_theta_w_outside << 5
        | (uint32_t)m_electron_outside << 6
        | (uint32_t)g_fermi_outside << 7
        | (uint32_t)alpha_em_outside << 8;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_majorana_slopes_f32_part1(const neutrino_electron_majorana_slopes_f32_fixed *c,
    float omega_nu, float t_recoil, float x13, float *slope_weak_m_out, float *slope_em_m_out, float *slope_int_m_out)
{
    const float x14 = 1.0f/omega_nu;
    const float x15 = t_recoil*x14;
    const float slope_weak_m = -((c->x0*x14 + c->x1*(1.0f - x15))*x14);  /* pastor1998:7.slope */
    const float x16 = t_recoil*t_recoil;
    const float slope_em_m = c->x2/x16;  /* pastor1998:t-em-M.slope */
    const float t_max = omega_nu*omega_nu*(1.0f/(c->m_electron + omega_nu*2.0f))*2.0f;  /* pastor1998:t-tmax */
    const float x17 = sqrtf((t_max - t_recoil)/(t_recoil*t_max));
    const float slope_int_m = x13*(x17*x14*c->x3 + (c->x4 - c->x5*x15)/(x16*x17))*c->x6;  /* pastor1998:8.slope */
    *slope_weak_m_out = slope_weak_m;
    *slope_em_m_out = slope_em_m;
    *slope_int_m_out = slope_int_m;
}

NK_INLINE void neutrino_electron_majorana_slopes_f32_formulas(const neutrino_electron_majorana_slopes_f32_fixed *c,
    float omega_nu, float t_recoil, float phi, float *slope_weak_m_out, float *slope_em_m_out, float *slope_int_m_out)
{
    float x13;
    x13 = nk_cosf(phi);
    neutrino_electron_majorana_slopes_f32_part1(c, omega_nu, t_recoil, x13, slope_weak_m_out, slope_em_m_out,
        slope_int_m_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_electron_majorana_slopes_f32_check(const neutrino_electron_majorana_slopes_f32_fixed *c,
    float omega_nu, float t_recoil, float phi)
{
    const int omega_nu_outside = (omega_nu < 1.0f/1000.0f) | (20.0f < omega_nu);
    const float t_recoil_high = omega_nu*omega_nu*(1.0f/(c->m_electron + omega_nu*2.0f))*(999999.0f/500000.0f);
    const int t_recoil_outside = (t_recoil < 1e-09f) | (t_recoil_high < t_recoil);
    const int phi_outside = (phi < -63.0f/10.0f) | (63.0f/10.0f < phi);
    return c->nk_outside | (uint32_t)omega_nu_outside << 0
        | (uint32_t)t_recoil_outside << 1
        | (uint32_t)phi_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_electron_majorana_slopes_f32_passes(const neutrino_electron_majorana_slopes_f32_fixed *c,
    float omega_nu, float t_recoil, float phi)
{
    const float t_recoil_high = omega_nu*omega_nu*(1.0f/(c->m_electron + omega_nu*2.0f))*(999999.0f/500000.0f);
    const int nk_inside = !(omega_nu < 1.0f/1000.0f)
        & !(20.0f < omega_nu)
        & !(t_recoil < 1e-09f)
        & !(t_recoil_high < t_recoil)
        & !(phi < -63.0f/10.0f)
        & !(63.0f/10.0f < phi);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_majorana_slopes_f32_loop(size_t nk_n,
    const neutrino_electron_majorana_slopes_f32_fixed *nk_fixed, const float *NK_RESTRICT omega_nu,
    const float *NK_RESTRICT t_recoil, const float *NK_RESTRICT phi, float *NK_RESTRICT slope_weak_m_out,
    float *NK_RESTRICT slope_em_m_out, float *NK_RESTRICT slope_int_m_out)
{
    const neutrino_electron_majorana_slopes_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x13[NK_BLOCK];
    const int nk_far = nk_n*6*sizeof(float) > NK_FAR(6);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 6, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch_f32(omega_nu, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_f32(t_recoil, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_f32(phi, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_result_f32(slope_weak_m_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_result_f32(slope_em_m_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
            nk_fetch_result_f32(slope_int_m_out, NK_AHEAD(6), NK_FETCHED(2, 6, float));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x13[nk_i] = nk_cosf(phi[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_majorana_slopes_f32_part1(&c, omega_nu[nk_i], t_recoil[nk_i], x13[nk_i],
                &slope_weak_m_out[nk_i], &slope_em_m_out[nk_i], &slope_int_m_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_majorana_slopes_f32_passes(&c, omega_nu[nk_i],
                t_recoil[nk_i], phi[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_majorana_slopes_f32_check(&c, omega_nu[nk_i], t_recoil[nk_i],
                    phi[nk_i]);
        }
        omega_nu += nk_count;
        t_recoil += nk_count;
        phi += nk_count;
        slope_weak_m_out += nk_count;
        slope_em_m_out += nk_count;
        slope_int_m_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_majorana_slopes_f32_vary(size_t nk_n, const float *NK_RESTRICT omega_nu,
    const float *NK_RESTRICT t_recoil, const float *NK_RESTRICT phi, const float *NK_RESTRICT p_surv,
    const float *NK_RESTRICT mu_12_in_bohr, const float *NK_RESTRICT sin2_theta_w, const float *NK_RESTRICT m_electron,
    const float *NK_RESTRICT g_fermi, const float *NK_RESTRICT alpha_em, float *NK_RESTRICT slope_weak_m_out,
    float *NK_RESTRICT slope_em_m_out, float *NK_RESTRICT slope_int_m_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_majorana_slopes_f32_fixed c = neutrino_electron_majorana_slopes_f32_prepare(
            p_surv[nk_i], mu_12_in_bohr[nk_i], sin2_theta_w[nk_i], m_electron[nk_i], g_fermi[nk_i], alpha_em[nk_i]);
        neutrino_electron_majorana_slopes_f32_formulas(&c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i],
            &slope_weak_m_out[nk_i], &slope_em_m_out[nk_i], &slope_int_m_out[nk_i]);
        nk_outside |= neutrino_electron_majorana_slopes_f32_check(&c, omega_nu[nk_i], t_recoil[nk_i], phi[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_majorana_slopes_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_electron_majorana_slopes_f32_loop(nk_n,
        (const neutrino_electron_majorana_slopes_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_out[0],
        nk_out[1], nk_out[2]);
}

NK_LOOP uint64_t neutrino_electron_majorana_slopes_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_majorana_slopes_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_out[0], nk_out[1], nk_out[2]);
}

NK_RUN(neutrino_electron_majorana_slopes_f32_same, neutrino_electron_majorana_slopes_f32_elements, float)
NK_RUN(neutrino_electron_majorana_slopes_f32_varied, neutrino_electron_majorana_slopes_f32_varied_elements, float)

static uint64_t neutrino_electron_majorana_slopes_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_majorana_slopes_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_majorana_slopes_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_majorana_slopes_f32(float omega_nu, float t_recoil, float phi, float p_surv,
    float mu_12_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em, float *slope_weak_m_out,
    float *slope_em_m_out, float *slope_int_m_out)
{
    const neutrino_electron_majorana_slopes_f32_fixed c = neutrino_electron_majorana_slopes_f32_prepare(p_surv,
        mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em);
    neutrino_electron_majorana_slopes_f32_formulas(&c, omega_nu, t_recoil, phi, slope_weak_m_out, slope_em_m_out,
        slope_int_m_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_majorana_slopes_f32_outside(float omega_nu, float t_recoil, float phi,
    float p_surv, float mu_12_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em)
{
    const neutrino_electron_majorana_slopes_f32_fixed c = neutrino_electron_majorana_slopes_f32_prepare(p_surv,
        mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em);
    return neutrino_electron_majorana_slopes_f32_check(&c, omega_nu, t_recoil, phi);
}

NK_API uint64_t neutrino_electron_majorana_slopes_f32_array(size_t nk_n,
    const float *omega_nu, ptrdiff_t omega_nu_stride, const float *t_recoil, ptrdiff_t t_recoil_stride,
    const float *phi, ptrdiff_t phi_stride, const float *p_surv, ptrdiff_t p_surv_stride,
    const float *mu_12_in_bohr, ptrdiff_t mu_12_in_bohr_stride,
    const float *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *alpha_em, ptrdiff_t alpha_em_stride,
    float *slope_weak_m_out, ptrdiff_t slope_weak_m_out_stride, float *slope_em_m_out, ptrdiff_t slope_em_m_out_stride,
    float *slope_int_m_out, ptrdiff_t slope_int_m_out_stride)
{
    const nk_input_f32 nk_in[] = {{omega_nu, omega_nu_stride}, {t_recoil, t_recoil_stride}, {phi, phi_stride},
        {p_surv, p_surv_stride}, {mu_12_in_bohr, mu_12_in_bohr_stride}, {sin2_theta_w, sin2_theta_w_stride},
        {m_electron, m_electron_stride}, {g_fermi, g_fermi_stride}, {alpha_em, alpha_em_stride}};
    const nk_output_f32 nk_out[] = {{slope_weak_m_out, slope_weak_m_out_stride},
        {slope_em_m_out, slope_em_m_out_stride}, {slope_int_m_out, slope_int_m_out_stride}};
    const nk_kernel_f32 nk_this = {3, 9, 3, neutrino_electron_majorana_slopes_f32_run};
    NK_LINE float nk_buffer[12 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_electron_majorana_slopes_f32_fixed c = neutrino_electron_majorana_slopes_f32_prepare(*p_surv,
            *mu_12_in_bohr, *sin2_theta_w, *m_electron, *g_fermi, *alpha_em);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.polarisation
 *
 * Transverse polarisation of a partly coherent state. P_e and 1 - P_e are separate, so that neither loses digits.
 *
 * Equation  pastor1998:t-coherence partial polarisation: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
 * Variable  p_conv [1] from 0 to 1: conversion probability 1 - P_e
 * Parameter coherence [1] from 0 to 1: coherence of the two components, 1 = pure
 * Output    xi_partial [1]: modulus for a partly coherent state (pastor1998:t-coherence)
 * Validity  P_e + P_mu = 1
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   26ec7b3f7cdac9e0
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_polarisation_fixed;

NK_INLINE neutrino_electron_polarisation_fixed neutrino_electron_polarisation_prepare(double coherence)
{
    neutrino_electron_polarisation_fixed c;
    const double x0 = 2.0*coherence;
    const int coherence_outside = (coherence < 0.0) | (1.0 < coherence);
    c.x0 = x0;
    c.nk_outside = (uint64_t)coherence_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_polarisation_formulas(const int nk_wide,
    const neutrino_electron_polarisation_fixed *c, double p_surv, double p_conv, double *xi_partial_out)
{
    const double xi_partial = c->x0*nk_root(nk_wide, p_conv)*sqrt(p_surv);  /* pastor1998:t-coherence */
    *xi_partial_out = xi_partial;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_polarisation_check(const neutrino_electron_polarisation_fixed *c, double p_surv,
    double p_conv)
{
    const int p_surv_outside = (p_surv < 0.0) | (1.0 < p_surv);
    const int p_conv_outside = (p_conv < 0.0) | (1.0 < p_conv);
    const int validity_1_outside = 1000001.0/1000000.0 < p_conv + p_surv;
    return c->nk_outside | (uint64_t)p_surv_outside << 0
        | (uint64_t)p_conv_outside << 1
        | (uint64_t)validity_1_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_polarisation_passes(const neutrino_electron_polarisation_fixed *c, double p_surv,
    double p_conv)
{
    (void)c;
    const double x1 = p_conv + p_surv;
    const int nk_inside = !(p_surv < 0.0)
        & !(1.0 < p_surv)
        & !(p_conv < 0.0)
        & !(1.0 < p_conv)
        & !(1000001.0/1000000.0 < x1);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_polarisation_loop(const int nk_wide, size_t nk_n,
    const neutrino_electron_polarisation_fixed *nk_fixed, const double *NK_RESTRICT p_surv,
    const double *NK_RESTRICT p_conv, double *NK_RESTRICT xi_partial_out)
{
    const neutrino_electron_polarisation_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*3*sizeof(double) > NK_FAR(3);
    NK_LINE double nk_block_xi_partial_out[NK_BLOCK];
    const int nk_past = nk_n*3*sizeof(double) > 2*NK_STREAMED && NK_ON_LINE(xi_partial_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 3, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch(p_surv, NK_AHEAD(3), NK_FETCHED(1, 3, double));
            nk_fetch(p_conv, NK_AHEAD(3), NK_FETCHED(1, 3, double));
        }
        double *const nk_xi_partial_out = nk_past ? nk_block_xi_partial_out : xi_partial_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_polarisation_formulas(nk_wide, &c, p_surv[nk_i], p_conv[nk_i], &nk_xi_partial_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_polarisation_passes(&c, p_surv[nk_i], p_conv[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_polarisation_check(&c, p_surv[nk_i], p_conv[nk_i]);
        }
        if (nk_past) {
            nk_stream(xi_partial_out, nk_block_xi_partial_out, nk_count);
        }
        p_surv += nk_count;
        p_conv += nk_count;
        xi_partial_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_polarisation_vary(size_t nk_n, const double *NK_RESTRICT p_surv,
    const double *NK_RESTRICT p_conv, const double *NK_RESTRICT coherence, double *NK_RESTRICT xi_partial_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_polarisation_fixed c = neutrino_electron_polarisation_prepare(coherence[nk_i]);
        neutrino_electron_polarisation_formulas(0, &c, p_surv[nk_i], p_conv[nk_i], &xi_partial_out[nk_i]);
        nk_outside |= neutrino_electron_polarisation_check(&c, p_surv[nk_i], p_conv[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_polarisation_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return neutrino_electron_polarisation_loop(nk_wide, nk_n,
        (const neutrino_electron_polarisation_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_out[0]);
}

NK_LOOP uint64_t neutrino_electron_polarisation_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_polarisation_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_out[0]);
}

NK_RUN(neutrino_electron_polarisation_same, neutrino_electron_polarisation_elements, double)
NK_RUN(neutrino_electron_polarisation_varied, neutrino_electron_polarisation_varied_elements, double)

static uint64_t neutrino_electron_polarisation_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_polarisation_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_polarisation_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_polarisation(double p_surv, double p_conv, double coherence,
    double *xi_partial_out)
{
    const neutrino_electron_polarisation_fixed c = neutrino_electron_polarisation_prepare(coherence);
    neutrino_electron_polarisation_formulas(0, &c, p_surv, p_conv, xi_partial_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_polarisation_outside(double p_surv, double p_conv, double coherence)
{
    const neutrino_electron_polarisation_fixed c = neutrino_electron_polarisation_prepare(coherence);
    return neutrino_electron_polarisation_check(&c, p_surv, p_conv);
}

NK_API uint64_t neutrino_electron_polarisation_array(size_t nk_n, const double *p_surv, ptrdiff_t p_surv_stride,
    const double *p_conv, ptrdiff_t p_conv_stride, const double *coherence, ptrdiff_t coherence_stride,
    double *xi_partial_out, ptrdiff_t xi_partial_out_stride)
{
    const nk_input nk_in[] = {{p_surv, p_surv_stride}, {p_conv, p_conv_stride}, {coherence, coherence_stride}};
    const nk_output nk_out[] = {{xi_partial_out, xi_partial_out_stride}};
    const nk_kernel nk_this = {2, 3, 1, neutrino_electron_polarisation_run};
    NK_LINE double nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_polarisation_fixed c = neutrino_electron_polarisation_prepare(*coherence);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.polarisation in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_polarisation_f32_fixed;

NK_INLINE neutrino_electron_polarisation_f32_fixed neutrino_electron_polarisation_f32_prepare(float coherence)
{
    neutrino_electron_polarisation_f32_fixed c;
    const float x0 = 2.0f*coherence;
    const int coherence_outside = (coherence < 0.0f) | (1.0f < coherence);
    c.x0 = x0;
    c.nk_outside = (uint32_t)coherence_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_polarisation_f32_formulas(const neutrino_electron_polarisation_f32_fixed *c,
    float p_surv, float p_conv, float *xi_partial_out)
{
    const float xi_partial = c->x0*sqrtf(p_conv)*sqrtf(p_surv);  /* pastor1998:t-coherence */
    *xi_partial_out = xi_partial;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_electron_polarisation_f32_check(const neutrino_electron_polarisation_f32_fixed *c,
    float p_surv, float p_conv)
{
    const int p_surv_outside = (p_surv < 0.0f) | (1.0f < p_surv);
    const int p_conv_outside = (p_conv < 0.0f) | (1.0f < p_conv);
    const int validity_1_outside = 1000001.0f/1000000.0f < p_conv + p_surv;
    return c->nk_outside | (uint32_t)p_surv_outside << 0
        | (uint32_t)p_conv_outside << 1
        | (uint32_t)validity_1_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_electron_polarisation_f32_passes(const neutrino_electron_polarisation_f32_fixed *c,
    float p_surv, float p_conv)
{
    (void)c;
    const float x1 = p_conv + p_surv;
    const int nk_inside = !(p_surv < 0.0f)
        & !(1.0f < p_surv)
        & !(p_conv < 0.0f)
        & !(1.0f < p_conv)
        & !(1000001.0f/1000000.0f < x1);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_polarisation_f32_loop(size_t nk_n,
    const neutrino_electron_polarisation_f32_fixed *nk_fixed, const float *NK_RESTRICT p_surv,
    const float *NK_RESTRICT p_conv, float *NK_RESTRICT xi_partial_out)
{
    const neutrino_electron_polarisation_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*3*sizeof(float) > NK_FAR(3);
    NK_LINE float nk_block_xi_partial_out[NK_BLOCK];
    const int nk_past = nk_n*3*sizeof(float) > 2*NK_STREAMED && NK_ON_LINE(xi_partial_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 3, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch_f32(p_surv, NK_AHEAD(3), NK_FETCHED(1, 3, float));
            nk_fetch_f32(p_conv, NK_AHEAD(3), NK_FETCHED(1, 3, float));
        }
        float *const nk_xi_partial_out = nk_past ? nk_block_xi_partial_out : xi_partial_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_polarisation_f32_formulas(&c, p_surv[nk_i], p_conv[nk_i], &nk_xi_partial_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_polarisation_f32_passes(&c, p_surv[nk_i], p_conv[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_polarisation_f32_check(&c, p_surv[nk_i], p_conv[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(xi_partial_out, nk_block_xi_partial_out, nk_count);
        }
        p_surv += nk_count;
        p_conv += nk_count;
        xi_partial_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_polarisation_f32_vary(size_t nk_n, const float *NK_RESTRICT p_surv,
    const float *NK_RESTRICT p_conv, const float *NK_RESTRICT coherence, float *NK_RESTRICT xi_partial_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_polarisation_f32_fixed c = neutrino_electron_polarisation_f32_prepare(coherence[nk_i]);
        neutrino_electron_polarisation_f32_formulas(&c, p_surv[nk_i], p_conv[nk_i], &xi_partial_out[nk_i]);
        nk_outside |= neutrino_electron_polarisation_f32_check(&c, p_surv[nk_i], p_conv[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_polarisation_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_electron_polarisation_f32_loop(nk_n,
        (const neutrino_electron_polarisation_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_out[0]);
}

NK_LOOP uint64_t neutrino_electron_polarisation_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_polarisation_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_out[0]);
}

NK_RUN(neutrino_electron_polarisation_f32_same, neutrino_electron_polarisation_f32_elements, float)
NK_RUN(neutrino_electron_polarisation_f32_varied, neutrino_electron_polarisation_f32_varied_elements, float)

static uint64_t neutrino_electron_polarisation_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_polarisation_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_polarisation_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_polarisation_f32(float p_surv, float p_conv, float coherence,
    float *xi_partial_out)
{
    const neutrino_electron_polarisation_f32_fixed c = neutrino_electron_polarisation_f32_prepare(coherence);
    neutrino_electron_polarisation_f32_formulas(&c, p_surv, p_conv, xi_partial_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_polarisation_f32_outside(float p_surv, float p_conv, float coherence)
{
    const neutrino_electron_polarisation_f32_fixed c = neutrino_electron_polarisation_f32_prepare(coherence);
    return neutrino_electron_polarisation_f32_check(&c, p_surv, p_conv);
}

NK_API uint64_t neutrino_electron_polarisation_f32_array(size_t nk_n, const float *p_surv, ptrdiff_t p_surv_stride,
    const float *p_conv, ptrdiff_t p_conv_stride, const float *coherence, ptrdiff_t coherence_stride,
    float *xi_partial_out, ptrdiff_t xi_partial_out_stride)
{
    const nk_input_f32 nk_in[] = {{p_surv, p_surv_stride}, {p_conv, p_conv_stride}, {coherence, coherence_stride}};
    const nk_output_f32 nk_out[] = {{xi_partial_out, xi_partial_out_stride}};
    const nk_kernel_f32 nk_this = {2, 3, 1, neutrino_electron_polarisation_f32_run};
    NK_LINE float nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_electron_polarisation_f32_fixed c = neutrino_electron_polarisation_f32_prepare(*coherence);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.pp_shape
 *
 * Allowed shape of the pp spectrum with the Coulomb factor, not normalised.
 *
 * Equation  pastor1998:spectrum.left energy left: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:spectrum.coulomb coulomb parameter: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:spectrum.pp pp shape: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  omega_nu [MeV] from 0.001 to 0.9999*omega_max: neutrino energy
 * Parameter omega_max [MeV] from 0.4 to 0.43: end point of a spectrum
 * Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
 * Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
 * Output    shape_pp [MeV^4]: allowed shape of the pp spectrum, not normalised (pastor1998:spectrum.pp)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   834bcd0badd61634
 */
/* What depends on parameters alone. */
typedef struct {
    double omega_max;
    double m_electron;
    double x0;
    double x1;
    double omega_nu_high;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_pp_shape_fixed;

NK_INLINE neutrino_electron_pp_shape_fixed neutrino_electron_pp_shape_prepare(double omega_max, double m_electron,
    double alpha_em)
{
    neutrino_electron_pp_shape_fixed c;
    const double x0 = 2.0*m_electron;
    const double x1 = 2.0*NK_PI*alpha_em;
    const double omega_nu_high = 9999.0/10000.0*omega_max;
    const int omega_max_outside = (omega_max < 2.0/5.0) | (43.0/100.0 < omega_max);
    const int m_electron_outside = (m_electron < 51.0/100.0) | (64.0/125.0 < m_electron);
    const int alpha_em_outside = (alpha_em < 9.0/1250.0) | (37.0/5000.0 < alpha_em);
    c.omega_max = omega_max;
    c.m_electron = m_electron;
    c.x0 = x0;
    c.x1 = x1;
    c.omega_nu_high = omega_nu_high;
    c.nk_outside = (uint64_t)omega_max_outside << 1
        | (uint64_t)m_electron_outside << 2
        | (uint64_t)alpha_em_outside << 3;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_pp_shape_part1(const int nk_wide, const neutrino_electron_pp_shape_fixed *c,
    double omega_nu, double *x2_out)
{
    const double decay_energy = c->omega_max - omega_nu;  /* pastor1998:spectrum.left */
    const double x3 = c->x1*(c->m_electron + decay_energy);
    /* pastor1998:spectrum.coulomb */
    const double coulomb_y = nk_over_root(nk_wide, x3, (c->x0 + decay_energy)*decay_energy);
    *x2_out = coulomb_y;
}

NK_INLINE void neutrino_electron_pp_shape_part2(const int nk_wide, const neutrino_electron_pp_shape_fixed *c,
    double omega_nu, double x2, double *shape_pp_out)
{
    (void)nk_wide;
    const double decay_energy = c->omega_max - omega_nu;  /* pastor1998:spectrum.left */
    const double x4 = c->m_electron + decay_energy;
    const double shape_pp = c->x1*(omega_nu*omega_nu)*(x4*x4)/x2;  /* pastor1998:spectrum.pp */
    *shape_pp_out = shape_pp;
}

NK_INLINE void neutrino_electron_pp_shape_formulas(const int nk_wide, const neutrino_electron_pp_shape_fixed *c,
    double omega_nu, double *shape_pp_out)
{
    double x2;
    neutrino_electron_pp_shape_part1(nk_wide, c, omega_nu, &x2);
    x2 = nk_expm1_near(x2);
    neutrino_electron_pp_shape_part2(nk_wide, c, omega_nu, x2, shape_pp_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_pp_shape_check(const neutrino_electron_pp_shape_fixed *c, double omega_nu)
{
    const int omega_nu_outside = (omega_nu < 1.0/1000.0) | (c->omega_nu_high < omega_nu);
    return c->nk_outside | (uint64_t)omega_nu_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_pp_shape_passes(const neutrino_electron_pp_shape_fixed *c, double omega_nu)
{
    const int nk_inside = !(omega_nu < 1.0/1000.0)
        & !(c->omega_nu_high < omega_nu);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_pp_shape_loop(const int nk_wide, size_t nk_n,
    const neutrino_electron_pp_shape_fixed *nk_fixed, const double *NK_RESTRICT omega_nu,
    double *NK_RESTRICT shape_pp_out)
{
    const neutrino_electron_pp_shape_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x2[NK_BLOCK];
    const int nk_far = nk_n*2*sizeof(double) > NK_FAR(2);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 2, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch(omega_nu, NK_AHEAD(2), NK_FETCHED(2, 2, double));
            nk_fetch_result(shape_pp_out, NK_AHEAD(2), NK_FETCHED(2, 2, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_pp_shape_part1(nk_wide, &c, omega_nu[nk_i], &x2[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            x2[nk_i] = nk_expm1_near(x2[nk_i]);
            neutrino_electron_pp_shape_part2(nk_wide, &c, omega_nu[nk_i], x2[nk_i], &shape_pp_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_pp_shape_passes(&c, omega_nu[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_pp_shape_check(&c, omega_nu[nk_i]);
        }
        omega_nu += nk_count;
        shape_pp_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_pp_shape_vary(size_t nk_n, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT omega_max, const double *NK_RESTRICT m_electron, const double *NK_RESTRICT alpha_em,
    double *NK_RESTRICT shape_pp_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_pp_shape_fixed c = neutrino_electron_pp_shape_prepare(omega_max[nk_i],
            m_electron[nk_i], alpha_em[nk_i]);
        neutrino_electron_pp_shape_formulas(0, &c, omega_nu[nk_i], &shape_pp_out[nk_i]);
        nk_outside |= neutrino_electron_pp_shape_check(&c, omega_nu[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_pp_shape_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return neutrino_electron_pp_shape_loop(nk_wide, nk_n, (const neutrino_electron_pp_shape_fixed *)nk_fixed,
        nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_electron_pp_shape_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_pp_shape_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0]);
}

NK_RUN(neutrino_electron_pp_shape_same, neutrino_electron_pp_shape_elements, double)
NK_RUN(neutrino_electron_pp_shape_varied, neutrino_electron_pp_shape_varied_elements, double)

static uint64_t neutrino_electron_pp_shape_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_pp_shape_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_pp_shape_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_pp_shape(double omega_nu, double omega_max, double m_electron, double alpha_em,
    double *shape_pp_out)
{
    const neutrino_electron_pp_shape_fixed c = neutrino_electron_pp_shape_prepare(omega_max, m_electron, alpha_em);
    neutrino_electron_pp_shape_formulas(0, &c, omega_nu, shape_pp_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_pp_shape_outside(double omega_nu, double omega_max, double m_electron,
    double alpha_em)
{
    const neutrino_electron_pp_shape_fixed c = neutrino_electron_pp_shape_prepare(omega_max, m_electron, alpha_em);
    return neutrino_electron_pp_shape_check(&c, omega_nu);
}

NK_API uint64_t neutrino_electron_pp_shape_array(size_t nk_n, const double *omega_nu, ptrdiff_t omega_nu_stride,
    const double *omega_max, ptrdiff_t omega_max_stride, const double *m_electron, ptrdiff_t m_electron_stride,
    const double *alpha_em, ptrdiff_t alpha_em_stride, double *shape_pp_out, ptrdiff_t shape_pp_out_stride)
{
    const nk_input nk_in[] = {{omega_nu, omega_nu_stride}, {omega_max, omega_max_stride},
        {m_electron, m_electron_stride}, {alpha_em, alpha_em_stride}};
    const nk_output nk_out[] = {{shape_pp_out, shape_pp_out_stride}};
    const nk_kernel nk_this = {1, 4, 1, neutrino_electron_pp_shape_run};
    NK_LINE double nk_buffer[5 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_pp_shape_fixed c = neutrino_electron_pp_shape_prepare(*omega_max, *m_electron,
            *alpha_em);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.pp_shape in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float omega_max;
    float m_electron;
    float x0;
    float x1;
    float omega_nu_high;
    uint32_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_pp_shape_f32_fixed;

NK_INLINE neutrino_electron_pp_shape_f32_fixed neutrino_electron_pp_shape_f32_prepare(float omega_max,
    float m_electron, float alpha_em)
{
    neutrino_electron_pp_shape_f32_fixed c;
    const float x0 = 2.0f*m_electron;
    const float x1 = 2.0f*NK_PI_F*alpha_em;
    const float omega_nu_high = 9999.0f/10000.0f*omega_max;
    const int omega_max_outside = (omega_max < 2.0f/5.0f) | (43.0f/100.0f < omega_max);
    const int m_electron_outside = (m_electron < 51.0f/100.0f) | (64.0f/125.0f < m_electron);
    const int alpha_em_outside = (alpha_em < 9.0f/1250.0f) | (37.0f/5000.0f < alpha_em);
    c.omega_max = omega_max;
    c.m_electron = m_electron;
    c.x0 = x0;
    c.x1 = x1;
    c.omega_nu_high = omega_nu_high;
    c.nk_outside = (uint32_t)omega_max_outside << 1
        | (uint32_t)m_electron_outside << 2
        | (uint32_t)alpha_em_outside << 3;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_pp_shape_f32_part1(const neutrino_electron_pp_shape_f32_fixed *c, float omega_nu,
    float *x2_out)
{
    const float decay_energy = c->omega_max - omega_nu;  /* pastor1998:spectrum.left */
    /* pastor1998:spectrum.coulomb */
    const float coulomb_y = c->x1*(c->m_electron + decay_energy)/sqrtf((c->x0 + decay_energy)*decay_energy);
    *x2_out = nk_max_f32(coulomb_y, -20.0f);
}

NK_INLINE void neutrino_electron_pp_shape_f32_part2(const neutrino_electron_pp_shape_f32_fixed *c, float omega_nu,
    float x2, float *shape_pp_out)
{
    const float decay_energy = c->omega_max - omega_nu;  /* pastor1998:spectrum.left */
    const float x3 = c->m_electron + decay_energy;
    const float shape_pp = c->x1*(omega_nu*omega_nu)*(x3*x3)/x2;  /* pastor1998:spectrum.pp */
    *shape_pp_out = shape_pp;
}

NK_INLINE void neutrino_electron_pp_shape_f32_formulas(const neutrino_electron_pp_shape_f32_fixed *c, float omega_nu,
    float *shape_pp_out)
{
    float x2;
    neutrino_electron_pp_shape_f32_part1(c, omega_nu, &x2);
    x2 = nk_expm1f(x2);
    neutrino_electron_pp_shape_f32_part2(c, omega_nu, x2, shape_pp_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t neutrino_electron_pp_shape_f32_check(const neutrino_electron_pp_shape_f32_fixed *c, float omega_nu)
{
    const int omega_nu_outside = (omega_nu < 1.0f/1000.0f) | (c->omega_nu_high < omega_nu);
    return c->nk_outside | (uint32_t)omega_nu_outside << 0;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t neutrino_electron_pp_shape_f32_passes(const neutrino_electron_pp_shape_f32_fixed *c, float omega_nu)
{
    const int nk_inside = !(omega_nu < 1.0f/1000.0f)
        & !(c->omega_nu_high < omega_nu);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_pp_shape_f32_loop(size_t nk_n, const neutrino_electron_pp_shape_f32_fixed *nk_fixed,
    const float *NK_RESTRICT omega_nu, float *NK_RESTRICT shape_pp_out)
{
    const neutrino_electron_pp_shape_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    float x2[NK_BLOCK];
    const int nk_far = nk_n*2*sizeof(float) > NK_FAR(2);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 2, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(2) + nk_block) {
            nk_fetch_f32(omega_nu, NK_AHEAD(2), NK_FETCHED(2, 2, float));
            nk_fetch_result_f32(shape_pp_out, NK_AHEAD(2), NK_FETCHED(2, 2, float));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_pp_shape_f32_part1(&c, omega_nu[nk_i], &x2[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x2[nk_i] = nk_expm1f(x2[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_pp_shape_f32_part2(&c, omega_nu[nk_i], x2[nk_i], &shape_pp_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_pp_shape_f32_passes(&c, omega_nu[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_pp_shape_f32_check(&c, omega_nu[nk_i]);
        }
        omega_nu += nk_count;
        shape_pp_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_pp_shape_f32_vary(size_t nk_n, const float *NK_RESTRICT omega_nu,
    const float *NK_RESTRICT omega_max, const float *NK_RESTRICT m_electron, const float *NK_RESTRICT alpha_em,
    float *NK_RESTRICT shape_pp_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_pp_shape_f32_fixed c = neutrino_electron_pp_shape_f32_prepare(omega_max[nk_i],
            m_electron[nk_i], alpha_em[nk_i]);
        neutrino_electron_pp_shape_f32_formulas(&c, omega_nu[nk_i], &shape_pp_out[nk_i]);
        nk_outside |= neutrino_electron_pp_shape_f32_check(&c, omega_nu[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_pp_shape_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return neutrino_electron_pp_shape_f32_loop(nk_n, (const neutrino_electron_pp_shape_f32_fixed *)nk_fixed,
        nk_in[0], nk_out[0]);
}

NK_LOOP uint64_t neutrino_electron_pp_shape_f32_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_pp_shape_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0]);
}

NK_RUN(neutrino_electron_pp_shape_f32_same, neutrino_electron_pp_shape_f32_elements, float)
NK_RUN(neutrino_electron_pp_shape_f32_varied, neutrino_electron_pp_shape_f32_varied_elements, float)

static uint64_t neutrino_electron_pp_shape_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_pp_shape_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_pp_shape_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_pp_shape_f32(float omega_nu, float omega_max, float m_electron, float alpha_em,
    float *shape_pp_out)
{
    const neutrino_electron_pp_shape_f32_fixed c = neutrino_electron_pp_shape_f32_prepare(omega_max, m_electron,
        alpha_em);
    neutrino_electron_pp_shape_f32_formulas(&c, omega_nu, shape_pp_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_pp_shape_f32_outside(float omega_nu, float omega_max, float m_electron,
    float alpha_em)
{
    const neutrino_electron_pp_shape_f32_fixed c = neutrino_electron_pp_shape_f32_prepare(omega_max, m_electron,
        alpha_em);
    return neutrino_electron_pp_shape_f32_check(&c, omega_nu);
}

NK_API uint64_t neutrino_electron_pp_shape_f32_array(size_t nk_n, const float *omega_nu, ptrdiff_t omega_nu_stride,
    const float *omega_max, ptrdiff_t omega_max_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    const float *alpha_em, ptrdiff_t alpha_em_stride, float *shape_pp_out, ptrdiff_t shape_pp_out_stride)
{
    const nk_input_f32 nk_in[] = {{omega_nu, omega_nu_stride}, {omega_max, omega_max_stride},
        {m_electron, m_electron_stride}, {alpha_em, alpha_em_stride}};
    const nk_output_f32 nk_out[] = {{shape_pp_out, shape_pp_out_stride}};
    const nk_kernel_f32 nk_this = {1, 4, 1, neutrino_electron_pp_shape_f32_run};
    NK_LINE float nk_buffer[5 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const neutrino_electron_pp_shape_f32_fixed c = neutrino_electron_pp_shape_f32_prepare(*omega_max, *m_electron,
            *alpha_em);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.recoil_integrals
 *
 * All terms integrated over the recoil above a threshold: weak at P_e = 1 and 0, em at mu_B, interferences at mu_B, full polarisation and phi = 0. What (11) needs at one neutrino energy.
 *
 * Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:recoil.weak-e weak recoil integral: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:recoil.weak-mubar weak recoil integral of antineutrinos: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:recoil.em electromagnetic recoil integral: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:recoil.v threshold angle: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:recoil.int interference recoil integral: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:recoil.int-M interference recoil integral majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
 * Variable  t_threshold [MeV] from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (the threshold lies below the kinematic limit): lowest accepted recoil energy
 * Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
 * Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
 * Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
 * Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
 * Output    sigma_weak_e [MeV^-2]: weak term of nu_e, per radian (pastor1998:recoil.weak-e)
 * Output    sigma_weak_mubar [MeV^-2]: weak term of anti-nu_mu, per radian (pastor1998:recoil.weak-mubar)
 * Output    sigma_em [MeV^-2]: electromagnetic term for mu = mu_B, per radian (pastor1998:recoil.em)
 * Output    sigma_int [MeV^-2]: interference for mu = mu_B, xi = 1, phi = 0, Dirac, per radian (pastor1998:recoil.int)
 * Output    sigma_int_m [MeV^-2]: the same for Majorana neutrinos, per radian (pastor1998:recoil.int-M)
 * Precision double and single: inputs and results; computed in double precision
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   4eb49ae8ebac6d42
 */
/* What depends on parameters alone. */
typedef struct {
    double sin2_theta_w;
    double m_electron;
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
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_recoil_integrals_fixed;

NK_INLINE neutrino_electron_recoil_integrals_fixed neutrino_electron_recoil_integrals_prepare(double sin2_theta_w,
    double m_electron, double g_fermi, double alpha_em)
{
    neutrino_electron_recoil_integrals_fixed c;
    const double g_el = 0.5 + sin2_theta_w;  /* pastor1998:t-couplings */
    const double x0 = sin2_theta_w*g_el*m_electron;
    const double x1 = sin2_theta_w*sin2_theta_w;
    const double x2 = m_electron*(g_fermi*g_fermi);
    const double x15 = 1.0/(NK_PI*NK_PI);
    const double x3 = x15*(g_el*g_el);
    const double x4 = 1.0/3.0*x15;
    const double x5 = 0.5*x15;
    const double g_mul = sin2_theta_w - 0.5;  /* pastor1998:t-couplings */
    const double x6 = sin2_theta_w*g_mul*m_electron;
    const double x7 = g_mul*g_mul;
    const double x8 = x15*x1;
    const double x9 = 0.5*(alpha_em*alpha_em)/(m_electron*m_electron);
    const double x10 = 0.5*g_fermi*alpha_em;
    const double x16 = 1.0/(NK_PI*sqrt(m_electron));
    const double x11 = -(x16*(sin2_theta_w + g_el));
    const double x12 = -(x16*0.25);
    const double x13 = 2.0*sin2_theta_w - 0.5;
    const double x14 = -(x16*4.0*sin2_theta_w);
    const int sin2_theta_w_outside = (sin2_theta_w < 0.0) | (1.0 < sin2_theta_w);
    const int m_electron_outside = (m_electron < 51.0/100.0) | (64.0/125.0 < m_electron);
    const int g_fermi_outside = (g_fermi < 29.0/2500000000000.0) | (117.0/10000000000000.0 < g_fermi);
    const int alpha_em_outside = (alpha_em < 9.0/1250.0) | (37.0/5000.0 < alpha_em);
    c.sin2_theta_w = sin2_theta_w;
    c.m_electron = m_electron;
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
    c.nk_outside = (uint64_t)sin2_theta_w_outside << 2
        | (uint64_t)m_electron_outside << 3
        | (uint64_t)g_fermi_outside << 4
        | (uint64_t)alpha_em_outside << 5;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_recoil_integrals_part1(const int nk_wide,
    const neutrino_electron_recoil_integrals_fixed *c, double omega_nu, double t_threshold, double *t_max_out,
    double *x17_out, double *v_threshold_out)
{
    (void)nk_wide;
    const double t_max = omega_nu*omega_nu*2.0/(c->m_electron + omega_nu*2.0);  /* pastor1998:t-tmax */
    const double x18 = t_max - t_threshold;
    const double x19 = 1.0/t_threshold;
    const double x20 = x18*x19;
    const double x21 = sqrt(x18)*sqrt(x19);
    *t_max_out = t_max;
    *x17_out = x20;
    *v_threshold_out = x21;
}

NK_INLINE void neutrino_electron_recoil_integrals_part2(const int nk_wide,
    const neutrino_electron_recoil_integrals_fixed *c, double omega_nu, double t_threshold, double t_max, double x17,
    double v_threshold, double *sigma_weak_e_out, double *sigma_weak_mubar_out, double *sigma_em_out,
    double *sigma_int_out, double *sigma_int_m_out)
{
    const double x18 = t_max - t_threshold;
    const double x22 = x18*c->x2;
    const double x23 = nk_over(nk_wide, 1.0, omega_nu);
    const double x24 = x23*t_max;
    const double x25 = 1.0 - x24;
    const double x26 = 1.0 - x23*t_threshold;
    const double x27 = (x25*(x26 + x25) + x26*x26)*c->x4;
    const double x28 = (t_max + t_threshold)*c->x5/(omega_nu*omega_nu);
    const double sigma_weak_e = x22*(c->x3 + x27*c->x1 - x28*c->x0);  /* pastor1998:recoil.weak-e */
    const double sigma_weak_mubar = x22*(c->x8 + x27*c->x7 - x28*c->x6);  /* pastor1998:recoil.weak-mubar */
    const double sigma_em = (x17 - x18*x23)*c->x9;  /* pastor1998:recoil.em */
    const double x29 = sqrt(t_max)*c->x10;
    const double x30 = nk_sin(v_threshold);
    const double x31 = x30*nk_cos(v_threshold);
    const double x32 = v_threshold - x31;
    const double x33 = x24*(v_threshold - x31*(1.0 - x30*x30*2.0))*c->x12;
    const double sigma_int = x29*(x32*c->x11 - x33*c->sin2_theta_w);  /* pastor1998:recoil.int */
    const double sigma_int_m = x29*(x32*c->x14 - x33*c->x13);  /* pastor1998:recoil.int-M */
    *sigma_weak_e_out = sigma_weak_e;
    *sigma_weak_mubar_out = sigma_weak_mubar;
    *sigma_em_out = sigma_em;
    *sigma_int_out = sigma_int;
    *sigma_int_m_out = sigma_int_m;
}

NK_INLINE void neutrino_electron_recoil_integrals_formulas(const int nk_wide,
    const neutrino_electron_recoil_integrals_fixed *c, double omega_nu, double t_threshold, double *sigma_weak_e_out,
    double *sigma_weak_mubar_out, double *sigma_em_out, double *sigma_int_out, double *sigma_int_m_out)
{
    double t_max, x17, v_threshold;
    neutrino_electron_recoil_integrals_part1(nk_wide, c, omega_nu, t_threshold, &t_max, &x17, &v_threshold);
    x17 = nk_log1p(x17);
    v_threshold = nk_atan(v_threshold);
    neutrino_electron_recoil_integrals_part2(nk_wide, c, omega_nu, t_threshold, t_max, x17, v_threshold,
        sigma_weak_e_out, sigma_weak_mubar_out, sigma_em_out, sigma_int_out, sigma_int_m_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_recoil_integrals_check(const neutrino_electron_recoil_integrals_fixed *c,
    double omega_nu, double t_threshold)
{
    const double t_max = omega_nu*omega_nu*2.0/(c->m_electron + omega_nu*2.0);  /* pastor1998:t-tmax */
    const int omega_nu_outside = (omega_nu < 1.0/1000.0) | (20.0 < omega_nu);
    const int t_threshold_outside = (t_threshold < 1.0/1000000000.0) | (t_max < t_threshold);
    return c->nk_outside | (uint64_t)omega_nu_outside << 0
        | (uint64_t)t_threshold_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_recoil_integrals_passes(const neutrino_electron_recoil_integrals_fixed *c,
    double omega_nu, double t_threshold)
{
    const double t_max = omega_nu*omega_nu*2.0/(c->m_electron + omega_nu*2.0);  /* pastor1998:t-tmax */
    const int nk_inside = !(omega_nu < 1.0/1000.0)
        & !(20.0 < omega_nu)
        & !(t_threshold < 1.0/1000000000.0)
        & !(t_max < t_threshold);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_recoil_integrals_loop(const int nk_wide, size_t nk_n,
    const neutrino_electron_recoil_integrals_fixed *nk_fixed, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT t_threshold, double *NK_RESTRICT sigma_weak_e_out,
    double *NK_RESTRICT sigma_weak_mubar_out, double *NK_RESTRICT sigma_em_out, double *NK_RESTRICT sigma_int_out,
    double *NK_RESTRICT sigma_int_m_out)
{
    const neutrino_electron_recoil_integrals_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double t_max[NK_BLOCK];
    double x17[NK_BLOCK];
    double v_threshold[NK_BLOCK];
    const int nk_far = nk_n*7*sizeof(double) > NK_FAR(7);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 7, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(7) + nk_block) {
            nk_fetch(omega_nu, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch(t_threshold, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(sigma_weak_e_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(sigma_weak_mubar_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(sigma_em_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(sigma_int_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
            nk_fetch_result(sigma_int_m_out, NK_AHEAD(7), NK_FETCHED(2, 7, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_recoil_integrals_part1(nk_wide, &c, omega_nu[nk_i], t_threshold[nk_i], &t_max[nk_i],
                &x17[nk_i], &v_threshold[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_recoil_integrals_passes(&c, omega_nu[nk_i],
                t_threshold[nk_i]));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x17[nk_i] = nk_log1p(x17[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) v_threshold[nk_i] = nk_atan(v_threshold[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_recoil_integrals_part2(nk_wide, &c, omega_nu[nk_i], t_threshold[nk_i], t_max[nk_i],
                x17[nk_i], v_threshold[nk_i], &sigma_weak_e_out[nk_i], &sigma_weak_mubar_out[nk_i],
                &sigma_em_out[nk_i], &sigma_int_out[nk_i], &sigma_int_m_out[nk_i]);
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_recoil_integrals_check(&c, omega_nu[nk_i], t_threshold[nk_i]);
        }
        omega_nu += nk_count;
        t_threshold += nk_count;
        sigma_weak_e_out += nk_count;
        sigma_weak_mubar_out += nk_count;
        sigma_em_out += nk_count;
        sigma_int_out += nk_count;
        sigma_int_m_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_recoil_integrals_vary(size_t nk_n, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT t_threshold, const double *NK_RESTRICT sin2_theta_w,
    const double *NK_RESTRICT m_electron, const double *NK_RESTRICT g_fermi, const double *NK_RESTRICT alpha_em,
    double *NK_RESTRICT sigma_weak_e_out, double *NK_RESTRICT sigma_weak_mubar_out, double *NK_RESTRICT sigma_em_out,
    double *NK_RESTRICT sigma_int_out, double *NK_RESTRICT sigma_int_m_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_recoil_integrals_fixed c = neutrino_electron_recoil_integrals_prepare(
            sin2_theta_w[nk_i], m_electron[nk_i], g_fermi[nk_i], alpha_em[nk_i]);
        neutrino_electron_recoil_integrals_formulas(0, &c, omega_nu[nk_i], t_threshold[nk_i], &sigma_weak_e_out[nk_i],
            &sigma_weak_mubar_out[nk_i], &sigma_em_out[nk_i], &sigma_int_out[nk_i], &sigma_int_m_out[nk_i]);
        nk_outside |= neutrino_electron_recoil_integrals_check(&c, omega_nu[nk_i], t_threshold[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_recoil_integrals_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return neutrino_electron_recoil_integrals_loop(nk_wide, nk_n,
        (const neutrino_electron_recoil_integrals_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_out[0], nk_out[1],
        nk_out[2], nk_out[3], nk_out[4]);
}

NK_LOOP uint64_t neutrino_electron_recoil_integrals_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_recoil_integrals_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4]);
}

NK_RUN(neutrino_electron_recoil_integrals_same, neutrino_electron_recoil_integrals_elements, double)
NK_RUN(neutrino_electron_recoil_integrals_varied, neutrino_electron_recoil_integrals_varied_elements, double)

static uint64_t neutrino_electron_recoil_integrals_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_recoil_integrals_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_recoil_integrals_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_recoil_integrals(double omega_nu, double t_threshold, double sin2_theta_w,
    double m_electron, double g_fermi, double alpha_em, double *sigma_weak_e_out, double *sigma_weak_mubar_out,
    double *sigma_em_out, double *sigma_int_out, double *sigma_int_m_out)
{
    const neutrino_electron_recoil_integrals_fixed c = neutrino_electron_recoil_integrals_prepare(sin2_theta_w,
        m_electron, g_fermi, alpha_em);
    neutrino_electron_recoil_integrals_formulas(0, &c, omega_nu, t_threshold, sigma_weak_e_out,
        sigma_weak_mubar_out, sigma_em_out, sigma_int_out, sigma_int_m_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_recoil_integrals_outside(double omega_nu, double t_threshold,
    double sin2_theta_w, double m_electron, double g_fermi, double alpha_em)
{
    const neutrino_electron_recoil_integrals_fixed c = neutrino_electron_recoil_integrals_prepare(sin2_theta_w,
        m_electron, g_fermi, alpha_em);
    return neutrino_electron_recoil_integrals_check(&c, omega_nu, t_threshold);
}

NK_API uint64_t neutrino_electron_recoil_integrals_array(size_t nk_n,
    const double *omega_nu, ptrdiff_t omega_nu_stride, const double *t_threshold, ptrdiff_t t_threshold_stride,
    const double *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const double *m_electron, ptrdiff_t m_electron_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *alpha_em, ptrdiff_t alpha_em_stride,
    double *sigma_weak_e_out, ptrdiff_t sigma_weak_e_out_stride,
    double *sigma_weak_mubar_out, ptrdiff_t sigma_weak_mubar_out_stride,
    double *sigma_em_out, ptrdiff_t sigma_em_out_stride, double *sigma_int_out, ptrdiff_t sigma_int_out_stride,
    double *sigma_int_m_out, ptrdiff_t sigma_int_m_out_stride)
{
    const nk_input nk_in[] = {{omega_nu, omega_nu_stride}, {t_threshold, t_threshold_stride},
        {sin2_theta_w, sin2_theta_w_stride}, {m_electron, m_electron_stride}, {g_fermi, g_fermi_stride},
        {alpha_em, alpha_em_stride}};
    const nk_output nk_out[] = {{sigma_weak_e_out, sigma_weak_e_out_stride},
        {sigma_weak_mubar_out, sigma_weak_mubar_out_stride}, {sigma_em_out, sigma_em_out_stride},
        {sigma_int_out, sigma_int_out_stride}, {sigma_int_m_out, sigma_int_m_out_stride}};
    const nk_kernel nk_this = {2, 6, 5, neutrino_electron_recoil_integrals_run};
    NK_LINE double nk_buffer[11 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_recoil_integrals_fixed c = neutrino_electron_recoil_integrals_prepare(*sin2_theta_w,
            *m_electron, *g_fermi, *alpha_em);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.recoil_integrals in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_electron_recoil_integrals_f32(float omega_nu, float t_threshold, float sin2_theta_w,
    float m_electron, float g_fermi, float alpha_em, float *sigma_weak_e_out, float *sigma_weak_mubar_out,
    float *sigma_em_out, float *sigma_int_out, float *sigma_int_m_out)
{
    double sigma_weak_e_out_double, sigma_weak_mubar_out_double, sigma_em_out_double, sigma_int_out_double,
    sigma_int_m_out_double;
    neutrino_electron_recoil_integrals(omega_nu, t_threshold, sin2_theta_w, m_electron, g_fermi, alpha_em,
        &sigma_weak_e_out_double, &sigma_weak_mubar_out_double, &sigma_em_out_double, &sigma_int_out_double,
        &sigma_int_m_out_double);
    *sigma_weak_e_out = (float)sigma_weak_e_out_double;
    *sigma_weak_mubar_out = (float)sigma_weak_mubar_out_double;
    *sigma_em_out = (float)sigma_em_out_double;
    *sigma_int_out = (float)sigma_int_out_double;
    *sigma_int_m_out = (float)sigma_int_m_out_double;
}

NK_API NK_DEVICE uint64_t neutrino_electron_recoil_integrals_f32_outside(float omega_nu, float t_threshold,
    float sin2_theta_w, float m_electron, float g_fermi, float alpha_em)
{
    return neutrino_electron_recoil_integrals_outside(omega_nu, t_threshold, sin2_theta_w, m_electron, g_fermi,
        alpha_em);
}

NK_API uint64_t neutrino_electron_recoil_integrals_f32_array(size_t nk_n,
    const float *omega_nu, ptrdiff_t omega_nu_stride, const float *t_threshold, ptrdiff_t t_threshold_stride,
    const float *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *alpha_em, ptrdiff_t alpha_em_stride,
    float *sigma_weak_e_out, ptrdiff_t sigma_weak_e_out_stride,
    float *sigma_weak_mubar_out, ptrdiff_t sigma_weak_mubar_out_stride,
    float *sigma_em_out, ptrdiff_t sigma_em_out_stride, float *sigma_int_out, ptrdiff_t sigma_int_out_stride,
    float *sigma_int_m_out, ptrdiff_t sigma_int_m_out_stride)
{
    const nk_input_f32 nk_in[] = {{omega_nu, omega_nu_stride}, {t_threshold, t_threshold_stride},
        {sin2_theta_w, sin2_theta_w_stride}, {m_electron, m_electron_stride}, {g_fermi, g_fermi_stride},
        {alpha_em, alpha_em_stride}};
    const nk_output_f32 nk_out[] = {{sigma_weak_e_out, sigma_weak_e_out_stride},
        {sigma_weak_mubar_out, sigma_weak_mubar_out_stride}, {sigma_em_out, sigma_em_out_stride},
        {sigma_int_out, sigma_int_out_stride}, {sigma_int_m_out, sigma_int_m_out_stride}};
    const nk_kernel nk_this = {2, 6, 5, neutrino_electron_recoil_integrals_run};
    const nk_kernel_f32 nk_outer = {2, 6, 5, NULL};
    NK_LINE double nk_buffer[11 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_outer, nk_in)) {
        const neutrino_electron_recoil_integrals_fixed c = neutrino_electron_recoil_integrals_prepare(*sin2_theta_w,
            *m_electron, *g_fermi, *alpha_em);
        return nk_carried(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_carried(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.recoil_kinematics
 *
 * Largest recoil energy, and momentum across, cosine and angle of the electron for a given recoil energy.
 *
 * Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:6.p transverse momentum: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:6.cos recoil cosine: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:6.theta recoil angle: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
 * Variable  t_recoil [MeV] from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit): kinetic energy of the electron
 * Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
 * Output    t_max [MeV]: largest recoil energy at omega (pastor1998:t-tmax)
 * Output    p_transverse [MeV]: its part across k_1 (pastor1998:6.p)
 * Output    cos_theta [1]: its cosine (pastor1998:6.cos)
 * Output    theta_recoil [1]: angle between neutrino and electron (pastor1998:6.theta)
 * Precision double and single: inputs and results; computed in double precision
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   3c16787721731c0d
 */
/* What depends on parameters alone. */
typedef struct {
    double m_electron;
    double x0;
    double x1;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_recoil_kinematics_fixed;

NK_INLINE neutrino_electron_recoil_kinematics_fixed neutrino_electron_recoil_kinematics_prepare(double m_electron)
{
    neutrino_electron_recoil_kinematics_fixed c;
    const double x0 = sqrt(2.0)*sqrt(m_electron);
    const double x1 = 2.0*m_electron;
    const int m_electron_outside = (m_electron < 51.0/100.0) | (64.0/125.0 < m_electron);
    c.m_electron = m_electron;
    c.x0 = x0;
    c.x1 = x1;
    c.nk_outside = (uint64_t)m_electron_outside << 2;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_recoil_kinematics_part1(const int nk_wide,
    const neutrino_electron_recoil_kinematics_fixed *c, double omega_nu, double t_recoil, double *t_max_out,
    double *x2_out, double *p_transverse_out, double *theta_recoil_out)
{
    const double t_max = 2.0*(omega_nu*omega_nu)/(c->m_electron + 2.0*omega_nu);  /* pastor1998:t-tmax */
    const double x2 = nk_root_near(nk_wide, t_recoil);
    const double p_transverse = c->x0*x2*sqrt(1.0 - t_recoil/t_max);  /* pastor1998:6.p */
    const double x3 = nk_over(nk_wide, omega_nu*p_transverse, t_recoil*(c->m_electron + omega_nu));
    *t_max_out = t_max;
    *x2_out = x2;
    *p_transverse_out = p_transverse;
    *theta_recoil_out = x3;
}

NK_INLINE void neutrino_electron_recoil_kinematics_part2(const int nk_wide,
    const neutrino_electron_recoil_kinematics_fixed *c, double omega_nu, double t_recoil, double t_max, double x2,
    double p_transverse, double theta_recoil, double *t_max_out, double *p_transverse_out, double *cos_theta_out,
    double *theta_recoil_out)
{
    const double x4 = x2*(1.0 + nk_over(nk_wide, c->m_electron, omega_nu));
    const double cos_theta = nk_over_root(nk_wide, x4, c->x1 + t_recoil);  /* pastor1998:6.cos */
    *t_max_out = t_max;
    *p_transverse_out = p_transverse;
    *cos_theta_out = cos_theta;
    *theta_recoil_out = theta_recoil;
}

NK_INLINE void neutrino_electron_recoil_kinematics_formulas(const int nk_wide,
    const neutrino_electron_recoil_kinematics_fixed *c, double omega_nu, double t_recoil, double *t_max_out,
    double *p_transverse_out, double *cos_theta_out, double *theta_recoil_out)
{
    double t_max, x2, p_transverse, theta_recoil;
    neutrino_electron_recoil_kinematics_part1(nk_wide, c, omega_nu, t_recoil, &t_max, &x2, &p_transverse,
        &theta_recoil);
    theta_recoil = nk_atan(theta_recoil);
    neutrino_electron_recoil_kinematics_part2(nk_wide, c, omega_nu, t_recoil, t_max, x2, p_transverse,
        theta_recoil, t_max_out, p_transverse_out, cos_theta_out, theta_recoil_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_recoil_kinematics_check(const neutrino_electron_recoil_kinematics_fixed *c,
    double omega_nu, double t_recoil)
{
    const double t_max = 2.0*(omega_nu*omega_nu)/(c->m_electron + 2.0*omega_nu);  /* pastor1998:t-tmax */
    const int omega_nu_outside = (omega_nu < 1.0/1000.0) | (20.0 < omega_nu);
    const int t_recoil_outside = (t_recoil < 1.0/1000000000.0) | (t_max < t_recoil);
    return c->nk_outside | (uint64_t)omega_nu_outside << 0
        | (uint64_t)t_recoil_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_recoil_kinematics_passes(const neutrino_electron_recoil_kinematics_fixed *c,
    double omega_nu, double t_recoil)
{
    const double t_max = 2.0*(omega_nu*omega_nu)/(c->m_electron + 2.0*omega_nu);  /* pastor1998:t-tmax */
    const int nk_inside = !(omega_nu < 1.0/1000.0)
        & !(20.0 < omega_nu)
        & !(t_recoil < 1.0/1000000000.0)
        & !(t_max < t_recoil);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_recoil_kinematics_loop(const int nk_wide, size_t nk_n,
    const neutrino_electron_recoil_kinematics_fixed *nk_fixed, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT t_recoil, double *NK_RESTRICT t_max_out, double *NK_RESTRICT p_transverse_out,
    double *NK_RESTRICT cos_theta_out, double *NK_RESTRICT theta_recoil_out)
{
    const neutrino_electron_recoil_kinematics_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x2[NK_BLOCK];
    const int nk_far = nk_n*6*sizeof(double) > NK_FAR(6);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 6, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(6) + nk_block) {
            nk_fetch(omega_nu, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch(t_recoil, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(t_max_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(p_transverse_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(cos_theta_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
            nk_fetch_result(theta_recoil_out, NK_AHEAD(6), NK_FETCHED(2, 6, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_recoil_kinematics_part1(nk_wide, &c, omega_nu[nk_i], t_recoil[nk_i], &t_max_out[nk_i],
                &x2[nk_i], &p_transverse_out[nk_i], &theta_recoil_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_recoil_kinematics_passes(&c, omega_nu[nk_i],
                t_recoil[nk_i]));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) theta_recoil_out[nk_i] = nk_atan(theta_recoil_out[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_recoil_kinematics_part2(nk_wide, &c, omega_nu[nk_i], t_recoil[nk_i], t_max_out[nk_i],
                x2[nk_i], p_transverse_out[nk_i], theta_recoil_out[nk_i], &t_max_out[nk_i], &p_transverse_out[nk_i],
                &cos_theta_out[nk_i], &theta_recoil_out[nk_i]);
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_recoil_kinematics_check(&c, omega_nu[nk_i], t_recoil[nk_i]);
        }
        omega_nu += nk_count;
        t_recoil += nk_count;
        t_max_out += nk_count;
        p_transverse_out += nk_count;
        cos_theta_out += nk_count;
        theta_recoil_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_recoil_kinematics_vary(size_t nk_n, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT t_recoil, const double *NK_RESTRICT m_electron, double *NK_RESTRICT t_max_out,
    double *NK_RESTRICT p_transverse_out, double *NK_RESTRICT cos_theta_out, double *NK_RESTRICT theta_recoil_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_recoil_kinematics_fixed c = neutrino_electron_recoil_kinematics_prepare(
            m_electron[nk_i]);
        neutrino_electron_recoil_kinematics_formulas(0, &c, omega_nu[nk_i], t_recoil[nk_i], &t_max_out[nk_i],
            &p_transverse_out[nk_i], &cos_theta_out[nk_i], &theta_recoil_out[nk_i]);
        nk_outside |= neutrino_electron_recoil_kinematics_check(&c, omega_nu[nk_i], t_recoil[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_recoil_kinematics_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return neutrino_electron_recoil_kinematics_loop(nk_wide, nk_n,
        (const neutrino_electron_recoil_kinematics_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_out[0], nk_out[1],
        nk_out[2], nk_out[3]);
}

NK_LOOP uint64_t neutrino_electron_recoil_kinematics_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_recoil_kinematics_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_out[0], nk_out[1],
        nk_out[2], nk_out[3]);
}

NK_RUN(neutrino_electron_recoil_kinematics_same, neutrino_electron_recoil_kinematics_elements, double)
NK_RUN(neutrino_electron_recoil_kinematics_varied, neutrino_electron_recoil_kinematics_varied_elements, double)

static uint64_t neutrino_electron_recoil_kinematics_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_recoil_kinematics_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_recoil_kinematics_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_recoil_kinematics(double omega_nu, double t_recoil, double m_electron,
    double *t_max_out, double *p_transverse_out, double *cos_theta_out, double *theta_recoil_out)
{
    const neutrino_electron_recoil_kinematics_fixed c = neutrino_electron_recoil_kinematics_prepare(m_electron);
    neutrino_electron_recoil_kinematics_formulas(0, &c, omega_nu, t_recoil, t_max_out, p_transverse_out,
        cos_theta_out, theta_recoil_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_recoil_kinematics_outside(double omega_nu, double t_recoil,
    double m_electron)
{
    const neutrino_electron_recoil_kinematics_fixed c = neutrino_electron_recoil_kinematics_prepare(m_electron);
    return neutrino_electron_recoil_kinematics_check(&c, omega_nu, t_recoil);
}

NK_API uint64_t neutrino_electron_recoil_kinematics_array(size_t nk_n,
    const double *omega_nu, ptrdiff_t omega_nu_stride, const double *t_recoil, ptrdiff_t t_recoil_stride,
    const double *m_electron, ptrdiff_t m_electron_stride, double *t_max_out, ptrdiff_t t_max_out_stride,
    double *p_transverse_out, ptrdiff_t p_transverse_out_stride, double *cos_theta_out, ptrdiff_t cos_theta_out_stride,
    double *theta_recoil_out, ptrdiff_t theta_recoil_out_stride)
{
    const nk_input nk_in[] = {{omega_nu, omega_nu_stride}, {t_recoil, t_recoil_stride},
        {m_electron, m_electron_stride}};
    const nk_output nk_out[] = {{t_max_out, t_max_out_stride}, {p_transverse_out, p_transverse_out_stride},
        {cos_theta_out, cos_theta_out_stride}, {theta_recoil_out, theta_recoil_out_stride}};
    const nk_kernel nk_this = {2, 3, 4, neutrino_electron_recoil_kinematics_run};
    NK_LINE double nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_recoil_kinematics_fixed c = neutrino_electron_recoil_kinematics_prepare(*m_electron);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.recoil_kinematics in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_electron_recoil_kinematics_f32(float omega_nu, float t_recoil, float m_electron,
    float *t_max_out, float *p_transverse_out, float *cos_theta_out, float *theta_recoil_out)
{
    double t_max_out_double, p_transverse_out_double, cos_theta_out_double, theta_recoil_out_double;
    neutrino_electron_recoil_kinematics(omega_nu, t_recoil, m_electron, &t_max_out_double,
        &p_transverse_out_double, &cos_theta_out_double, &theta_recoil_out_double);
    *t_max_out = (float)t_max_out_double;
    *p_transverse_out = (float)p_transverse_out_double;
    *cos_theta_out = (float)cos_theta_out_double;
    *theta_recoil_out = (float)theta_recoil_out_double;
}

NK_API NK_DEVICE uint64_t neutrino_electron_recoil_kinematics_f32_outside(float omega_nu, float t_recoil,
    float m_electron)
{
    return neutrino_electron_recoil_kinematics_outside(omega_nu, t_recoil, m_electron);
}

NK_API uint64_t neutrino_electron_recoil_kinematics_f32_array(size_t nk_n,
    const float *omega_nu, ptrdiff_t omega_nu_stride, const float *t_recoil, ptrdiff_t t_recoil_stride,
    const float *m_electron, ptrdiff_t m_electron_stride, float *t_max_out, ptrdiff_t t_max_out_stride,
    float *p_transverse_out, ptrdiff_t p_transverse_out_stride, float *cos_theta_out, ptrdiff_t cos_theta_out_stride,
    float *theta_recoil_out, ptrdiff_t theta_recoil_out_stride)
{
    const nk_input_f32 nk_in[] = {{omega_nu, omega_nu_stride}, {t_recoil, t_recoil_stride},
        {m_electron, m_electron_stride}};
    const nk_output_f32 nk_out[] = {{t_max_out, t_max_out_stride}, {p_transverse_out, p_transverse_out_stride},
        {cos_theta_out, cos_theta_out_stride}, {theta_recoil_out, theta_recoil_out_stride}};
    const nk_kernel nk_this = {2, 3, 4, neutrino_electron_recoil_kinematics_run};
    const nk_kernel_f32 nk_outer = {2, 3, 4, NULL};
    NK_LINE double nk_buffer[7 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_outer, nk_in)) {
        const neutrino_electron_recoil_kinematics_fixed c = neutrino_electron_recoil_kinematics_prepare(*m_electron);
        return nk_carried(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_carried(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * neutrino_electron.resonant_conversion
 *
 * Conversion in the Sun: adiabaticity, probability to jump and its complement, mixing at production, and the conversion probability with it and far above the resonance.
 *
 * Equation  pastor1998:23 landau zener probability: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:23.stay probability to follow: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:22.split level splitting: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:22.populations populations: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:22.angle mixing angle: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:21 conversion probability: arranged form (confirmed, exact-transcendental); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Equation  pastor1998:24 conversion far from resonance: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
 * Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
 * Variable  dm2 [MeV^2] from 1e-23 to 1e-18: m(nu_mu)^2 - m(nu_e)^2
 * Variable  mu_b [MeV] from 1e-24 to 5*sqrt(2)*sqrt(dm2)/(sqrt(omega_nu)*sqrt(scale_height)) (Q <= 800, P_LZ > 1e-273): moment energy mu_12 B
 * Parameter v_cc [MeV] from 1e-20 to 1e-16: charged-current potential
 * Parameter v_nc [MeV] from -1e-17 to -1e-21: neutral-current potential
 * Parameter scale_height [MeV^-1] from 1e+20 to 1e+21: scale height of the potential
 * Output    p_lz [1]: Landau-Zener probability to cross (pastor1998:23)
 * Output    q_ad [1]: adiabaticity parameter (pastor1998:23)
 * Output    p_stay [1]: probability to follow the level (pastor1998:23.stay)
 * Output    split [MeV]: difference of the diagonal elements of H (pastor1998:22.split)
 * Output    cos2_m [1]: cos^2 theta_m (pastor1998:22.populations)
 * Output    sin2_m [1]: sin^2 theta_m (pastor1998:22.populations)
 * Output    theta_m [1]: mixing angle in matter and field (pastor1998:22.angle)
 * Output    p_conv_prod [1]: conversion probability (21) (pastor1998:21)
 * Output    p_conv_simple [1]: conversion probability (24) (pastor1998:24)
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   51b3cd389ea2bb15
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    double x2;
    double x3;
    uint64_t nk_outside; /* checks that the parameters fail */
} neutrino_electron_resonant_conversion_fixed;

NK_INLINE neutrino_electron_resonant_conversion_fixed neutrino_electron_resonant_conversion_prepare(double v_cc,
    double v_nc, double scale_height)
{
    neutrino_electron_resonant_conversion_fixed c;
    const double x0 = 16.0*scale_height;
    const double x1 = -(0.25*NK_PI);
    const double x2 = v_cc + 2.0*v_nc;
    const double x3 = 5.0*sqrt(2.0)/sqrt(scale_height);
    const int v_cc_outside = (v_cc < 1e-20) | (1e-16 < v_cc);
    const int v_nc_outside = (v_nc < -1e-17) | (-1e-21 < v_nc);
    const int scale_height_outside = (scale_height < 1e+20) | (1e+21 < scale_height);
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.nk_outside = (uint64_t)v_cc_outside << 3
        | (uint64_t)v_nc_outside << 4
        | (uint64_t)scale_height_outside << 5;
    return c;
}

/* The formulas. */
NK_INLINE void neutrino_electron_resonant_conversion_part1(const int nk_wide,
    const neutrino_electron_resonant_conversion_fixed *c, double omega_nu, double dm2, double mu_b, double *q_ad_out,
    double *split_out, double *x4_out, double *x5_out, double *x6_out, double *x7_out, double *x8_out, double *x9_out,
    double *theta_m_out)
{
    const double x10 = mu_b*mu_b;
    const double q_ad = nk_over(nk_wide, omega_nu*x10*c->x0, dm2);  /* pastor1998:23 */
    const double x11 = q_ad*c->x1;
    const double split = dm2*(1.0/omega_nu)*0.5 - c->x2;  /* pastor1998:22.split */
    const int x4 = 0.0 <= split;
    const double x5 = fabs(split);
    const double x6 = split*split + x10*4.0;
    const double x7 = sqrt(x6);
    const double x12 = x5 + x7;
    const double x8 = nk_over(nk_wide, 1.0, x12);
    const double x13 = x4 ? mu_b*x8*2.0 : x12*0.5/mu_b;
    *q_ad_out = q_ad;
    *split_out = split;
    *x4_out = (double)x4;
    *x5_out = x5;
    *x6_out = x6;
    *x7_out = x7;
    *x8_out = x8;
    *x9_out = x11;
    *theta_m_out = x13;
}

NK_INLINE void neutrino_electron_resonant_conversion_part2(const int nk_wide,
    const neutrino_electron_resonant_conversion_fixed *c, double mu_b, double q_ad, double split, double x4, double x5,
    double x6, double x7, double x8, double p_lz, double x9, double theta_m, double *p_lz_out, double *q_ad_out,
    double *p_stay_out, double *split_out, double *cos2_m_out, double *sin2_m_out, double *theta_m_out,
    double *p_conv_prod_out, double *p_conv_simple_out)
{
    (void)c;
    const double p_stay_2 = -x9;  /* pastor1998:23.stay */
    const double x14 = nk_over(nk_wide, 1.0, x6);
    const double x15 = 0.5 + x5*x7*x14*0.5;
    const double x16 = mu_b*mu_b*x8*x7*x14*2.0;
    const double cos2_m = (x4 != 0) ? x15 : x16;  /* pastor1998:22.populations */
    const double sin2_m = (x4 != 0) ? x16 : x15;  /* pastor1998:22.populations */
    const double p_conv_prod = p_lz*cos2_m - x9*sin2_m;  /* pastor1998:21 */
    *p_lz_out = p_lz;
    *q_ad_out = q_ad;
    *p_stay_out = p_stay_2;
    *split_out = split;
    *cos2_m_out = cos2_m;
    *sin2_m_out = sin2_m;
    *theta_m_out = theta_m;
    *p_conv_prod_out = p_conv_prod;
    *p_conv_simple_out = p_stay_2;
}

NK_INLINE void neutrino_electron_resonant_conversion_formulas(const int nk_wide,
    const neutrino_electron_resonant_conversion_fixed *c, double omega_nu, double dm2, double mu_b, double *p_lz_out,
    double *q_ad_out, double *p_stay_out, double *split_out, double *cos2_m_out, double *sin2_m_out,
    double *theta_m_out, double *p_conv_prod_out, double *p_conv_simple_out)
{
    double q_ad, split, x4, x5, x6, x7, x8, p_lz, x9, theta_m;
    neutrino_electron_resonant_conversion_part1(nk_wide, c, omega_nu, dm2, mu_b, &q_ad, &split, &x4, &x5, &x6,
        &x7, &x8, &x9, &theta_m);
    p_lz = nk_exp(x9);
    x9 = nk_expm1_near(x9);
    theta_m = nk_atan(theta_m);
    neutrino_electron_resonant_conversion_part2(nk_wide, c, mu_b, q_ad, split, x4, x5, x6, x7, x8, p_lz, x9,
        theta_m, p_lz_out, q_ad_out, p_stay_out, split_out, cos2_m_out, sin2_m_out, theta_m_out, p_conv_prod_out,
        p_conv_simple_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t neutrino_electron_resonant_conversion_check(const neutrino_electron_resonant_conversion_fixed *c,
    double omega_nu, double dm2, double mu_b)
{
    const int omega_nu_outside = (omega_nu < 1.0/1000.0) | (20.0 < omega_nu);
    const int dm2_outside = (dm2 < 1e-23) | (1e-18 < dm2);
    const int mu_b_outside = (mu_b < 1e-24) | (sqrt(dm2)*sqrt(1.0/omega_nu)*c->x3 < mu_b);
    return c->nk_outside | (uint64_t)omega_nu_outside << 0
        | (uint64_t)dm2_outside << 1
        | (uint64_t)mu_b_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t neutrino_electron_resonant_conversion_passes(const neutrino_electron_resonant_conversion_fixed *c,
    double omega_nu, double dm2, double mu_b)
{
    const double mu_b_high = sqrt(dm2)*sqrt(1.0/omega_nu)*c->x3;
    const int nk_inside = !(omega_nu < 1.0/1000.0)
        & !(20.0 < omega_nu)
        & !(dm2 < 1e-23)
        & !(1e-18 < dm2)
        & !(mu_b < 1e-24)
        & !(mu_b_high < mu_b);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t neutrino_electron_resonant_conversion_loop(const int nk_wide, size_t nk_n,
    const neutrino_electron_resonant_conversion_fixed *nk_fixed, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT dm2, const double *NK_RESTRICT mu_b, double *NK_RESTRICT p_lz_out,
    double *NK_RESTRICT q_ad_out, double *NK_RESTRICT p_stay_out, double *NK_RESTRICT split_out,
    double *NK_RESTRICT cos2_m_out, double *NK_RESTRICT sin2_m_out, double *NK_RESTRICT theta_m_out,
    double *NK_RESTRICT p_conv_prod_out, double *NK_RESTRICT p_conv_simple_out)
{
    const neutrino_electron_resonant_conversion_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x4[NK_BLOCK];
    double x5[NK_BLOCK];
    double x6[NK_BLOCK];
    double x7[NK_BLOCK];
    double x8[NK_BLOCK];
    double x9[NK_BLOCK];
    const int nk_far = nk_n*12*sizeof(double) > NK_FAR(12);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 12, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(12) + nk_block) {
            nk_fetch(omega_nu, NK_AHEAD(12), NK_FETCHED(2, 12, double));
            nk_fetch(dm2, NK_AHEAD(12), NK_FETCHED(2, 12, double));
            nk_fetch(mu_b, NK_AHEAD(12), NK_FETCHED(2, 12, double));
            nk_fetch_result(p_lz_out, NK_AHEAD(12), NK_FETCHED(2, 12, double));
            nk_fetch_result(q_ad_out, NK_AHEAD(12), NK_FETCHED(2, 12, double));
            nk_fetch_result(p_stay_out, NK_AHEAD(12), NK_FETCHED(2, 12, double));
            nk_fetch_result(split_out, NK_AHEAD(12), NK_FETCHED(2, 12, double));
            nk_fetch_result(cos2_m_out, NK_AHEAD(12), NK_FETCHED(2, 12, double));
            nk_fetch_result(sin2_m_out, NK_AHEAD(12), NK_FETCHED(2, 12, double));
            nk_fetch_result(theta_m_out, NK_AHEAD(12), NK_FETCHED(2, 12, double));
            nk_fetch_result(p_conv_prod_out, NK_AHEAD(12), NK_FETCHED(2, 12, double));
            nk_fetch_result(p_conv_simple_out, NK_AHEAD(12), NK_FETCHED(2, 12, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            neutrino_electron_resonant_conversion_part1(nk_wide, &c, omega_nu[nk_i], dm2[nk_i], mu_b[nk_i],
                &q_ad_out[nk_i], &split_out[nk_i], &x4[nk_i], &x5[nk_i], &x6[nk_i], &x7[nk_i], &x8[nk_i], &x9[nk_i],
                &theta_m_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, neutrino_electron_resonant_conversion_passes(&c, omega_nu[nk_i],
                dm2[nk_i], mu_b[nk_i]));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) theta_m_out[nk_i] = nk_atan(theta_m_out[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            p_lz_out[nk_i] = nk_exp(x9[nk_i]);
            x9[nk_i] = nk_expm1_near(x9[nk_i]);
            neutrino_electron_resonant_conversion_part2(nk_wide, &c, mu_b[nk_i], q_ad_out[nk_i], split_out[nk_i],
                x4[nk_i], x5[nk_i], x6[nk_i], x7[nk_i], x8[nk_i], p_lz_out[nk_i], x9[nk_i], theta_m_out[nk_i],
                &p_lz_out[nk_i], &q_ad_out[nk_i], &p_stay_out[nk_i], &split_out[nk_i], &cos2_m_out[nk_i],
                &sin2_m_out[nk_i], &theta_m_out[nk_i], &p_conv_prod_out[nk_i], &p_conv_simple_out[nk_i]);
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= neutrino_electron_resonant_conversion_check(&c, omega_nu[nk_i], dm2[nk_i], mu_b[nk_i]);
        }
        omega_nu += nk_count;
        dm2 += nk_count;
        mu_b += nk_count;
        p_lz_out += nk_count;
        q_ad_out += nk_count;
        p_stay_out += nk_count;
        split_out += nk_count;
        cos2_m_out += nk_count;
        sin2_m_out += nk_count;
        theta_m_out += nk_count;
        p_conv_prod_out += nk_count;
        p_conv_simple_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t neutrino_electron_resonant_conversion_vary(size_t nk_n, const double *NK_RESTRICT omega_nu,
    const double *NK_RESTRICT dm2, const double *NK_RESTRICT mu_b, const double *NK_RESTRICT v_cc,
    const double *NK_RESTRICT v_nc, const double *NK_RESTRICT scale_height, double *NK_RESTRICT p_lz_out,
    double *NK_RESTRICT q_ad_out, double *NK_RESTRICT p_stay_out, double *NK_RESTRICT split_out,
    double *NK_RESTRICT cos2_m_out, double *NK_RESTRICT sin2_m_out, double *NK_RESTRICT theta_m_out,
    double *NK_RESTRICT p_conv_prod_out, double *NK_RESTRICT p_conv_simple_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const neutrino_electron_resonant_conversion_fixed c = neutrino_electron_resonant_conversion_prepare(
            v_cc[nk_i], v_nc[nk_i], scale_height[nk_i]);
        neutrino_electron_resonant_conversion_formulas(0, &c, omega_nu[nk_i], dm2[nk_i], mu_b[nk_i], &p_lz_out[nk_i],
            &q_ad_out[nk_i], &p_stay_out[nk_i], &split_out[nk_i], &cos2_m_out[nk_i], &sin2_m_out[nk_i],
            &theta_m_out[nk_i], &p_conv_prod_out[nk_i], &p_conv_simple_out[nk_i]);
        nk_outside |= neutrino_electron_resonant_conversion_check(&c, omega_nu[nk_i], dm2[nk_i], mu_b[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t neutrino_electron_resonant_conversion_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    return neutrino_electron_resonant_conversion_loop(nk_wide, nk_n,
        (const neutrino_electron_resonant_conversion_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_out[0],
        nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6], nk_out[7], nk_out[8]);
}

NK_LOOP uint64_t neutrino_electron_resonant_conversion_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return neutrino_electron_resonant_conversion_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6], nk_out[7],
        nk_out[8]);
}

NK_RUN(neutrino_electron_resonant_conversion_same, neutrino_electron_resonant_conversion_elements, double)
NK_RUN(neutrino_electron_resonant_conversion_varied, neutrino_electron_resonant_conversion_varied_elements, double)

static uint64_t neutrino_electron_resonant_conversion_run(size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    if (!nk_fixed) return neutrino_electron_resonant_conversion_varied(nk_n, nk_fixed, nk_in, nk_out);
    return neutrino_electron_resonant_conversion_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void neutrino_electron_resonant_conversion(double omega_nu, double dm2, double mu_b, double v_cc,
    double v_nc, double scale_height, double *p_lz_out, double *q_ad_out, double *p_stay_out, double *split_out,
    double *cos2_m_out, double *sin2_m_out, double *theta_m_out, double *p_conv_prod_out, double *p_conv_simple_out)
{
    const neutrino_electron_resonant_conversion_fixed c = neutrino_electron_resonant_conversion_prepare(v_cc,
        v_nc, scale_height);
    neutrino_electron_resonant_conversion_formulas(0, &c, omega_nu, dm2, mu_b, p_lz_out, q_ad_out, p_stay_out,
        split_out, cos2_m_out, sin2_m_out, theta_m_out, p_conv_prod_out, p_conv_simple_out);
}

NK_API NK_DEVICE uint64_t neutrino_electron_resonant_conversion_outside(double omega_nu, double dm2, double mu_b,
    double v_cc, double v_nc, double scale_height)
{
    const neutrino_electron_resonant_conversion_fixed c = neutrino_electron_resonant_conversion_prepare(v_cc,
        v_nc, scale_height);
    return neutrino_electron_resonant_conversion_check(&c, omega_nu, dm2, mu_b);
}

NK_API uint64_t neutrino_electron_resonant_conversion_array(size_t nk_n,
    const double *omega_nu, ptrdiff_t omega_nu_stride, const double *dm2, ptrdiff_t dm2_stride,
    const double *mu_b, ptrdiff_t mu_b_stride, const double *v_cc, ptrdiff_t v_cc_stride,
    const double *v_nc, ptrdiff_t v_nc_stride, const double *scale_height, ptrdiff_t scale_height_stride,
    double *p_lz_out, ptrdiff_t p_lz_out_stride, double *q_ad_out, ptrdiff_t q_ad_out_stride,
    double *p_stay_out, ptrdiff_t p_stay_out_stride, double *split_out, ptrdiff_t split_out_stride,
    double *cos2_m_out, ptrdiff_t cos2_m_out_stride, double *sin2_m_out, ptrdiff_t sin2_m_out_stride,
    double *theta_m_out, ptrdiff_t theta_m_out_stride, double *p_conv_prod_out, ptrdiff_t p_conv_prod_out_stride,
    double *p_conv_simple_out, ptrdiff_t p_conv_simple_out_stride)
{
    const nk_input nk_in[] = {{omega_nu, omega_nu_stride}, {dm2, dm2_stride}, {mu_b, mu_b_stride},
        {v_cc, v_cc_stride}, {v_nc, v_nc_stride}, {scale_height, scale_height_stride}};
    const nk_output nk_out[] = {{p_lz_out, p_lz_out_stride}, {q_ad_out, q_ad_out_stride},
        {p_stay_out, p_stay_out_stride}, {split_out, split_out_stride}, {cos2_m_out, cos2_m_out_stride},
        {sin2_m_out, sin2_m_out_stride}, {theta_m_out, theta_m_out_stride},
        {p_conv_prod_out, p_conv_prod_out_stride}, {p_conv_simple_out, p_conv_simple_out_stride}};
    const nk_kernel nk_this = {3, 6, 9, neutrino_electron_resonant_conversion_run};
    NK_LINE double nk_buffer[15 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const neutrino_electron_resonant_conversion_fixed c = neutrino_electron_resonant_conversion_prepare(*v_cc,
            *v_nc, *scale_height);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}
