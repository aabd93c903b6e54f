/*
 * Process anomalous_transport: chiral transport of leptons in neutron stars and pulsar kicks
 * Generated; regenerate with: nukernels build
 */
#include "anomalous_transport.h"

#define NK_CARRIED /* some functions in single precision compute in double precision */
#include "nukernels.h"
#include "nukernels_math.h"

/*
 * anomalous_transport.content
 *
 * Vortical and magnetic coefficients for any field content under three symmetries, laboratory frame
 *
 * Equation  kaminski2016:2 vortical coefficients: derived form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Equation  kaminski2016:2.B magnetic coefficients: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
 * Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
 * Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
 * Variable  temp [MeV] from 0 to 100: temperature
 * Parameter c_anom_em_em_em [1] from -1 to 1: anomaly coefficient of em, em, em
 * Parameter c_anom_em_em_l [1] from -1 to 1: anomaly coefficient of em, em, l
 * Parameter c_anom_em_em_l5 [1] from -1 to 1: anomaly coefficient of em, em, l5
 * Parameter c_anom_em_l_l [1] from -1 to 1: anomaly coefficient of em, l, l
 * Parameter c_anom_em_l_l5 [1] from -1 to 1: anomaly coefficient of em, l, l5
 * Parameter c_anom_em_l5_l5 [1] from -1 to 1: anomaly coefficient of em, l5, l5
 * Parameter c_anom_l_l_l [1] from -1 to 1: anomaly coefficient of l, l, l
 * Parameter c_anom_l_l_l5 [1] from -1 to 1: anomaly coefficient of l, l, l5
 * Parameter c_anom_l_l5_l5 [1] from -1 to 1: anomaly coefficient of l, l5, l5
 * Parameter c_anom_l5_l5_l5 [1] from -1 to 1: anomaly coefficient of l5, l5, l5
 * Parameter beta_em [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of em
 * Parameter beta_l [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of l
 * Parameter beta_l5 [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of l5
 * Output    sigma_v_em [MeV^2]: vortical coefficient of em, laboratory frame (kaminski2016:2)
 * Output    sigma_v_l [MeV^2]: vortical coefficient of l, laboratory frame (kaminski2016:2)
 * Output    sigma_v_l5 [MeV^2]: vortical coefficient of l5, laboratory frame (kaminski2016:2)
 * Output    sigma_b_em_em [MeV]: magnetic coefficient of em in the field of em (kaminski2016:2.B)
 * Output    sigma_b_em_l [MeV]: magnetic coefficient of em in the field of l (kaminski2016:2.B)
 * Output    sigma_b_em_l5 [MeV]: magnetic coefficient of em in the field of l5 (kaminski2016:2.B)
 * Output    sigma_b_l_l [MeV]: magnetic coefficient of l in the field of l (kaminski2016:2.B)
 * Output    sigma_b_l_l5 [MeV]: magnetic coefficient of l in the field of l5 (kaminski2016:2.B)
 * Output    sigma_b_l5_l5 [MeV]: magnetic coefficient of l5 in the field of l5 (kaminski2016:2.B)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   2876d83770fc3169
 */
/* What depends on parameters alone. */
typedef struct {
    double c_anom_em_em_em;
    double c_anom_em_em_l;
    double c_anom_em_em_l5;
    double c_anom_em_l_l;
    double c_anom_em_l_l5;
    double c_anom_em_l5_l5;
    double c_anom_l_l_l;
    double c_anom_l_l_l5;
    double c_anom_l_l5_l5;
    double c_anom_l5_l5_l5;
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
    uint64_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_content_fixed;

NK_INLINE anomalous_transport_content_fixed anomalous_transport_content_prepare(double c_anom_em_em_em,
    double c_anom_em_em_l, double c_anom_em_em_l5, double c_anom_em_l_l, double c_anom_em_l_l5, double c_anom_em_l5_l5,
    double c_anom_l_l_l, double c_anom_l_l_l5, double c_anom_l_l5_l5, double c_anom_l5_l5_l5, double beta_em,
    double beta_l, double beta_l5)
{
    anomalous_transport_content_fixed c;
    const double x0 = 2.0*beta_em;
    const double x1 = 2.0*c_anom_em_em_l;
    const double x2 = 2.0*c_anom_em_l_l5;
    const double x3 = 2.0*c_anom_em_em_l5;
    const double x4 = 2.0*beta_l;
    const double x5 = 2.0*c_anom_em_l_l;
    const double x6 = 2.0*c_anom_l_l_l5;
    const double x7 = 2.0*beta_l5;
    const double x8 = 2.0*c_anom_l_l5_l5;
    const double x9 = 2.0*c_anom_em_l5_l5;
    const int c_anom_em_em_em_outside = (c_anom_em_em_em < -1.0) | (1.0 < c_anom_em_em_em);
    const int c_anom_em_em_l_outside = (c_anom_em_em_l < -1.0) | (1.0 < c_anom_em_em_l);
    const int c_anom_em_em_l5_outside = (c_anom_em_em_l5 < -1.0) | (1.0 < c_anom_em_em_l5);
    const int c_anom_em_l_l_outside = (c_anom_em_l_l < -1.0) | (1.0 < c_anom_em_l_l);
    const int c_anom_em_l_l5_outside = (c_anom_em_l_l5 < -1.0) | (1.0 < c_anom_em_l_l5);
    const int c_anom_em_l5_l5_outside = (c_anom_em_l5_l5 < -1.0) | (1.0 < c_anom_em_l5_l5);
    const int c_anom_l_l_l_outside = (c_anom_l_l_l < -1.0) | (1.0 < c_anom_l_l_l);
    const int c_anom_l_l_l5_outside = (c_anom_l_l_l5 < -1.0) | (1.0 < c_anom_l_l_l5);
    const int c_anom_l_l5_l5_outside = (c_anom_l_l5_l5 < -1.0) | (1.0 < c_anom_l_l5_l5);
    const int c_anom_l5_l5_l5_outside = (c_anom_l5_l5_l5 < -1.0) | (1.0 < c_anom_l5_l5_l5);
    const int beta_em_outside = (beta_em < -1.0) | (1.0 < beta_em);
    const int beta_l_outside = (beta_l < -1.0) | (1.0 < beta_l);
    const int beta_l5_outside = (beta_l5 < -1.0) | (1.0 < beta_l5);
    c.c_anom_em_em_em = c_anom_em_em_em;
    c.c_anom_em_em_l = c_anom_em_em_l;
    c.c_anom_em_em_l5 = c_anom_em_em_l5;
    c.c_anom_em_l_l = c_anom_em_l_l;
    c.c_anom_em_l_l5 = c_anom_em_l_l5;
    c.c_anom_em_l5_l5 = c_anom_em_l5_l5;
    c.c_anom_l_l_l = c_anom_l_l_l;
    c.c_anom_l_l_l5 = c_anom_l_l_l5;
    c.c_anom_l_l5_l5 = c_anom_l_l5_l5;
    c.c_anom_l5_l5_l5 = c_anom_l5_l5_l5;
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
    c.nk_outside = (uint64_t)c_anom_em_em_em_outside << 4
        | (uint64_t)c_anom_em_em_l_outside << 5
        | (uint64_t)c_anom_em_em_l5_outside << 6
        | (uint64_t)c_anom_em_l_l_outside << 7
        | (uint64_t)c_anom_em_l_l5_outside << 8
        | (uint64_t)c_anom_em_l5_l5_outside << 9
        | (uint64_t)c_anom_l_l_l_outside << 10
        | (uint64_t)c_anom_l_l_l5_outside << 11
        | (uint64_t)c_anom_l_l5_l5_outside << 12
        | (uint64_t)c_anom_l5_l5_l5_outside << 13
        | (uint64_t)beta_em_outside << 14
        | (uint64_t)beta_l_outside << 15
        | (uint64_t)beta_l5_outside << 16;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_content_formulas(const anomalous_transport_content_fixed *c, double mu_em,
    double mu_l, double mu_l5, double temp, double *sigma_v_em_out, double *sigma_v_l_out, double *sigma_v_l5_out,
    double *sigma_b_em_em_out, double *sigma_b_em_l_out, double *sigma_b_em_l5_out, double *sigma_b_l_l_out,
    double *sigma_b_l_l5_out, double *sigma_b_l5_l5_out)
{
    const double x10 = mu_l*mu_l;
    const double x11 = mu_l*c->x2;
    const double x12 = mu_em*mu_em;
    const double x13 = x10*c->c_anom_em_l_l + mu_em*(mu_l*c->x1 + mu_l5*c->x3) + mu_l5*x11;
    const double x14 = mu_l5*mu_l5;
    const double x15 = temp*temp;
    const double sigma_v_em = x13 + x12*c->c_anom_em_em_em + x14*c->c_anom_em_l5_l5 - x15*c->x0;  /* kaminski2016:2 */
    const double x16 = mu_l5*mu_l;
    const double x17 = x10*c->c_anom_l_l_l + mu_em*(mu_l*c->x5 + mu_l5*c->x2) + x16*c->x6;
    const double sigma_v_l = x17 + x12*c->c_anom_em_em_l + x14*c->c_anom_l_l5_l5 - x15*c->x4;  /* kaminski2016:2 */
    const double x18 = x10*c->c_anom_l_l_l5 + mu_em*(x11 + mu_l5*c->x9) + x16*c->x8 + x12*c->c_anom_em_em_l5;
    const double sigma_v_l5 = x18 + x14*c->c_anom_l5_l5_l5 - x15*c->x7;  /* kaminski2016:2 */
    /* kaminski2016:2.B */
    const double sigma_b_em_em = mu_l*c->c_anom_em_em_l + mu_em*c->c_anom_em_em_em + mu_l5*c->c_anom_em_em_l5;
    /* kaminski2016:2.B */
    const double sigma_b_em_l = mu_l*c->c_anom_em_l_l + mu_em*c->c_anom_em_em_l + mu_l5*c->c_anom_em_l_l5;
    /* kaminski2016:2.B */
    const double sigma_b_em_l5 = mu_l*c->c_anom_em_l_l5 + mu_em*c->c_anom_em_em_l5 + mu_l5*c->c_anom_em_l5_l5;
    /* kaminski2016:2.B */
    const double sigma_b_l_l = mu_l*c->c_anom_l_l_l + mu_em*c->c_anom_em_l_l + mu_l5*c->c_anom_l_l_l5;
    /* kaminski2016:2.B */
    const double sigma_b_l_l5 = mu_l*c->c_anom_l_l_l5 + mu_em*c->c_anom_em_l_l5 + mu_l5*c->c_anom_l_l5_l5;
    /* kaminski2016:2.B */
    const double sigma_b_l5_l5 = mu_l*c->c_anom_l_l5_l5 + mu_em*c->c_anom_em_l5_l5 + mu_l5*c->c_anom_l5_l5_l5;
    *sigma_v_em_out = sigma_v_em;
    *sigma_v_l_out = sigma_v_l;
    *sigma_v_l5_out = sigma_v_l5;
    *sigma_b_em_em_out = sigma_b_em_em;
    *sigma_b_em_l_out = sigma_b_em_l;
    *sigma_b_em_l5_out = sigma_b_em_l5;
    *sigma_b_l_l_out = sigma_b_l_l;
    *sigma_b_l_l5_out = sigma_b_l_l5;
    *sigma_b_l5_l5_out = sigma_b_l5_l5;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t anomalous_transport_content_check(const anomalous_transport_content_fixed *c, double mu_em,
    double mu_l, double mu_l5, double temp)
{
    const int mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em);
    const int mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l);
    const int mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5);
    const int temp_outside = (temp < 0.0) | (100.0 < temp);
    return c->nk_outside | (uint64_t)mu_em_outside << 0
        | (uint64_t)mu_l_outside << 1
        | (uint64_t)mu_l5_outside << 2
        | (uint64_t)temp_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t anomalous_transport_content_passes(const anomalous_transport_content_fixed *c, double mu_em,
    double mu_l, double mu_l5, double temp)
{
    (void)c;
    const int nk_inside = !(mu_em < -1000.0)
        & !(1000.0 < mu_em)
        & !(mu_l < -1000.0)
        & !(1000.0 < mu_l)
        & !(mu_l5 < -1000.0)
        & !(1000.0 < mu_l5)
        & !(temp < 0.0)
        & !(100.0 < temp);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_content_loop(size_t nk_n, const anomalous_transport_content_fixed *nk_fixed,
    const double *NK_RESTRICT mu_em, const double *NK_RESTRICT mu_l, const double *NK_RESTRICT mu_l5,
    const double *NK_RESTRICT temp, double *NK_RESTRICT sigma_v_em_out, double *NK_RESTRICT sigma_v_l_out,
    double *NK_RESTRICT sigma_v_l5_out, double *NK_RESTRICT sigma_b_em_em_out, double *NK_RESTRICT sigma_b_em_l_out,
    double *NK_RESTRICT sigma_b_em_l5_out, double *NK_RESTRICT sigma_b_l_l_out, double *NK_RESTRICT sigma_b_l_l5_out,
    double *NK_RESTRICT sigma_b_l5_l5_out)
{
    const anomalous_transport_content_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*13*sizeof(double) > NK_FAR(13);
    NK_LINE double nk_block_sigma_v_em_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_v_l_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_v_l5_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_em_em_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_em_l_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_em_l5_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_l_l_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_l_l5_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_l5_l5_out[NK_BLOCK];
    const int nk_past = nk_n*13*sizeof(double) > NK_STREAMED && NK_ON_LINE(sigma_v_em_out)
        && NK_ON_LINE(sigma_v_l_out) && NK_ON_LINE(sigma_v_l5_out) && NK_ON_LINE(sigma_b_em_em_out)
        && NK_ON_LINE(sigma_b_em_l_out) && NK_ON_LINE(sigma_b_em_l5_out) && NK_ON_LINE(sigma_b_l_l_out)
        && NK_ON_LINE(sigma_b_l_l5_out) && NK_ON_LINE(sigma_b_l5_l5_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 13, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(13) + nk_block) {
            nk_fetch(mu_em, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            nk_fetch(mu_l, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            nk_fetch(mu_l5, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            nk_fetch(temp, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            if (!nk_past) nk_fetch_result(sigma_v_em_out, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            if (!nk_past) nk_fetch_result(sigma_v_l_out, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            if (!nk_past) nk_fetch_result(sigma_v_l5_out, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            if (!nk_past) nk_fetch_result(sigma_b_em_em_out, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            if (!nk_past) nk_fetch_result(sigma_b_em_l_out, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            if (!nk_past) nk_fetch_result(sigma_b_em_l5_out, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            if (!nk_past) nk_fetch_result(sigma_b_l_l_out, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            if (!nk_past) nk_fetch_result(sigma_b_l_l5_out, NK_AHEAD(13), NK_FETCHED(1, 13, double));
            if (!nk_past) nk_fetch_result(sigma_b_l5_l5_out, NK_AHEAD(13), NK_FETCHED(1, 13, double));
        }
        double *const nk_sigma_v_em_out = nk_past ? nk_block_sigma_v_em_out : sigma_v_em_out;
        double *const nk_sigma_v_l_out = nk_past ? nk_block_sigma_v_l_out : sigma_v_l_out;
        double *const nk_sigma_v_l5_out = nk_past ? nk_block_sigma_v_l5_out : sigma_v_l5_out;
        double *const nk_sigma_b_em_em_out = nk_past ? nk_block_sigma_b_em_em_out : sigma_b_em_em_out;
        double *const nk_sigma_b_em_l_out = nk_past ? nk_block_sigma_b_em_l_out : sigma_b_em_l_out;
        double *const nk_sigma_b_em_l5_out = nk_past ? nk_block_sigma_b_em_l5_out : sigma_b_em_l5_out;
        double *const nk_sigma_b_l_l_out = nk_past ? nk_block_sigma_b_l_l_out : sigma_b_l_l_out;
        double *const nk_sigma_b_l_l5_out = nk_past ? nk_block_sigma_b_l_l5_out : sigma_b_l_l5_out;
        double *const nk_sigma_b_l5_l5_out = nk_past ? nk_block_sigma_b_l5_l5_out : sigma_b_l5_l5_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_content_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
                &nk_sigma_v_em_out[nk_i], &nk_sigma_v_l_out[nk_i], &nk_sigma_v_l5_out[nk_i],
                &nk_sigma_b_em_em_out[nk_i], &nk_sigma_b_em_l_out[nk_i], &nk_sigma_b_em_l5_out[nk_i],
                &nk_sigma_b_l_l_out[nk_i], &nk_sigma_b_l_l5_out[nk_i], &nk_sigma_b_l5_l5_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_content_passes(&c, mu_em[nk_i], mu_l[nk_i],
                mu_l5[nk_i], temp[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_content_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i]);
        }
        if (nk_past) {
            nk_stream(sigma_v_em_out, nk_block_sigma_v_em_out, nk_count);
            nk_stream(sigma_v_l_out, nk_block_sigma_v_l_out, nk_count);
            nk_stream(sigma_v_l5_out, nk_block_sigma_v_l5_out, nk_count);
            nk_stream(sigma_b_em_em_out, nk_block_sigma_b_em_em_out, nk_count);
            nk_stream(sigma_b_em_l_out, nk_block_sigma_b_em_l_out, nk_count);
            nk_stream(sigma_b_em_l5_out, nk_block_sigma_b_em_l5_out, nk_count);
            nk_stream(sigma_b_l_l_out, nk_block_sigma_b_l_l_out, nk_count);
            nk_stream(sigma_b_l_l5_out, nk_block_sigma_b_l_l5_out, nk_count);
            nk_stream(sigma_b_l5_l5_out, nk_block_sigma_b_l5_l5_out, nk_count);
        }
        mu_em += nk_count;
        mu_l += nk_count;
        mu_l5 += nk_count;
        temp += nk_count;
        sigma_v_em_out += nk_count;
        sigma_v_l_out += nk_count;
        sigma_v_l5_out += nk_count;
        sigma_b_em_em_out += nk_count;
        sigma_b_em_l_out += nk_count;
        sigma_b_em_l5_out += nk_count;
        sigma_b_l_l_out += nk_count;
        sigma_b_l_l5_out += nk_count;
        sigma_b_l5_l5_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t anomalous_transport_content_vary(size_t nk_n, const double *NK_RESTRICT mu_em,
    const double *NK_RESTRICT mu_l, const double *NK_RESTRICT mu_l5, const double *NK_RESTRICT temp,
    const double *NK_RESTRICT c_anom_em_em_em, const double *NK_RESTRICT c_anom_em_em_l,
    const double *NK_RESTRICT c_anom_em_em_l5, const double *NK_RESTRICT c_anom_em_l_l,
    const double *NK_RESTRICT c_anom_em_l_l5, const double *NK_RESTRICT c_anom_em_l5_l5,
    const double *NK_RESTRICT c_anom_l_l_l, const double *NK_RESTRICT c_anom_l_l_l5,
    const double *NK_RESTRICT c_anom_l_l5_l5, const double *NK_RESTRICT c_anom_l5_l5_l5,
    const double *NK_RESTRICT beta_em, const double *NK_RESTRICT beta_l, const double *NK_RESTRICT beta_l5,
    double *NK_RESTRICT sigma_v_em_out, double *NK_RESTRICT sigma_v_l_out, double *NK_RESTRICT sigma_v_l5_out,
    double *NK_RESTRICT sigma_b_em_em_out, double *NK_RESTRICT sigma_b_em_l_out, double *NK_RESTRICT sigma_b_em_l5_out,
    double *NK_RESTRICT sigma_b_l_l_out, double *NK_RESTRICT sigma_b_l_l5_out, double *NK_RESTRICT sigma_b_l5_l5_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const anomalous_transport_content_fixed c = anomalous_transport_content_prepare(c_anom_em_em_em[nk_i],
            c_anom_em_em_l[nk_i], c_anom_em_em_l5[nk_i], c_anom_em_l_l[nk_i], c_anom_em_l_l5[nk_i],
            c_anom_em_l5_l5[nk_i], c_anom_l_l_l[nk_i], c_anom_l_l_l5[nk_i], c_anom_l_l5_l5[nk_i],
            c_anom_l5_l5_l5[nk_i], beta_em[nk_i], beta_l[nk_i], beta_l5[nk_i]);
        anomalous_transport_content_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
            &sigma_v_em_out[nk_i], &sigma_v_l_out[nk_i], &sigma_v_l5_out[nk_i], &sigma_b_em_em_out[nk_i],
            &sigma_b_em_l_out[nk_i], &sigma_b_em_l5_out[nk_i], &sigma_b_l_l_out[nk_i], &sigma_b_l_l5_out[nk_i],
            &sigma_b_l5_l5_out[nk_i]);
        nk_outside |= anomalous_transport_content_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t anomalous_transport_content_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_content_loop(nk_n, (const anomalous_transport_content_fixed *)nk_fixed, nk_in[0],
        nk_in[1], nk_in[2], nk_in[3], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6],
        nk_out[7], nk_out[8]);
}

NK_LOOP uint64_t anomalous_transport_content_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return anomalous_transport_content_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_in[5],
        nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12], nk_in[13], nk_in[14], nk_in[15],
        nk_in[16], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6], nk_out[7],
        nk_out[8]);
}

NK_RUN(anomalous_transport_content_same, anomalous_transport_content_elements, double)
NK_RUN(anomalous_transport_content_varied, anomalous_transport_content_varied_elements, double)

static uint64_t anomalous_transport_content_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return anomalous_transport_content_varied(nk_n, nk_fixed, nk_in, nk_out);
    return anomalous_transport_content_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void anomalous_transport_content(double mu_em, double mu_l, double mu_l5, double temp,
    double c_anom_em_em_em, double c_anom_em_em_l, double c_anom_em_em_l5, double c_anom_em_l_l, double c_anom_em_l_l5,
    double c_anom_em_l5_l5, double c_anom_l_l_l, double c_anom_l_l_l5, double c_anom_l_l5_l5, double c_anom_l5_l5_l5,
    double beta_em, double beta_l, double beta_l5, double *sigma_v_em_out, double *sigma_v_l_out,
    double *sigma_v_l5_out, double *sigma_b_em_em_out, double *sigma_b_em_l_out, double *sigma_b_em_l5_out,
    double *sigma_b_l_l_out, double *sigma_b_l_l5_out, double *sigma_b_l5_l5_out)
{
    const anomalous_transport_content_fixed c = anomalous_transport_content_prepare(c_anom_em_em_em,
        c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l,
        c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5);
    anomalous_transport_content_formulas(&c, mu_em, mu_l, mu_l5, temp, sigma_v_em_out, sigma_v_l_out,
        sigma_v_l5_out, sigma_b_em_em_out, sigma_b_em_l_out, sigma_b_em_l5_out, sigma_b_l_l_out, sigma_b_l_l5_out,
        sigma_b_l5_l5_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_content_outside(double mu_em, double mu_l, double mu_l5, double temp,
    double c_anom_em_em_em, double c_anom_em_em_l, double c_anom_em_em_l5, double c_anom_em_l_l, double c_anom_em_l_l5,
    double c_anom_em_l5_l5, double c_anom_l_l_l, double c_anom_l_l_l5, double c_anom_l_l5_l5, double c_anom_l5_l5_l5,
    double beta_em, double beta_l, double beta_l5)
{
    const anomalous_transport_content_fixed c = anomalous_transport_content_prepare(c_anom_em_em_em,
        c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l,
        c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5);
    return anomalous_transport_content_check(&c, mu_em, mu_l, mu_l5, temp);
}

NK_API uint64_t anomalous_transport_content_array(size_t nk_n, const double *mu_em, ptrdiff_t mu_em_stride,
    const double *mu_l, ptrdiff_t mu_l_stride, const double *mu_l5, ptrdiff_t mu_l5_stride,
    const double *temp, ptrdiff_t temp_stride, const double *c_anom_em_em_em, ptrdiff_t c_anom_em_em_em_stride,
    const double *c_anom_em_em_l, ptrdiff_t c_anom_em_em_l_stride,
    const double *c_anom_em_em_l5, ptrdiff_t c_anom_em_em_l5_stride,
    const double *c_anom_em_l_l, ptrdiff_t c_anom_em_l_l_stride,
    const double *c_anom_em_l_l5, ptrdiff_t c_anom_em_l_l5_stride,
    const double *c_anom_em_l5_l5, ptrdiff_t c_anom_em_l5_l5_stride,
    const double *c_anom_l_l_l, ptrdiff_t c_anom_l_l_l_stride,
    const double *c_anom_l_l_l5, ptrdiff_t c_anom_l_l_l5_stride,
    const double *c_anom_l_l5_l5, ptrdiff_t c_anom_l_l5_l5_stride,
    const double *c_anom_l5_l5_l5, ptrdiff_t c_anom_l5_l5_l5_stride, const double *beta_em, ptrdiff_t beta_em_stride,
    const double *beta_l, ptrdiff_t beta_l_stride, const double *beta_l5, ptrdiff_t beta_l5_stride,
    double *sigma_v_em_out, ptrdiff_t sigma_v_em_out_stride, double *sigma_v_l_out, ptrdiff_t sigma_v_l_out_stride,
    double *sigma_v_l5_out, ptrdiff_t sigma_v_l5_out_stride,
    double *sigma_b_em_em_out, ptrdiff_t sigma_b_em_em_out_stride,
    double *sigma_b_em_l_out, ptrdiff_t sigma_b_em_l_out_stride,
    double *sigma_b_em_l5_out, ptrdiff_t sigma_b_em_l5_out_stride,
    double *sigma_b_l_l_out, ptrdiff_t sigma_b_l_l_out_stride,
    double *sigma_b_l_l5_out, ptrdiff_t sigma_b_l_l5_out_stride,
    double *sigma_b_l5_l5_out, ptrdiff_t sigma_b_l5_l5_out_stride)
{
    const nk_input nk_in[] = {{mu_em, mu_em_stride}, {mu_l, mu_l_stride}, {mu_l5, mu_l5_stride},
        {temp, temp_stride}, {c_anom_em_em_em, c_anom_em_em_em_stride}, {c_anom_em_em_l, c_anom_em_em_l_stride},
        {c_anom_em_em_l5, c_anom_em_em_l5_stride}, {c_anom_em_l_l, c_anom_em_l_l_stride},
        {c_anom_em_l_l5, c_anom_em_l_l5_stride}, {c_anom_em_l5_l5, c_anom_em_l5_l5_stride},
        {c_anom_l_l_l, c_anom_l_l_l_stride}, {c_anom_l_l_l5, c_anom_l_l_l5_stride},
        {c_anom_l_l5_l5, c_anom_l_l5_l5_stride}, {c_anom_l5_l5_l5, c_anom_l5_l5_l5_stride},
        {beta_em, beta_em_stride}, {beta_l, beta_l_stride}, {beta_l5, beta_l5_stride}};
    const nk_output nk_out[] = {{sigma_v_em_out, sigma_v_em_out_stride}, {sigma_v_l_out, sigma_v_l_out_stride},
        {sigma_v_l5_out, sigma_v_l5_out_stride}, {sigma_b_em_em_out, sigma_b_em_em_out_stride},
        {sigma_b_em_l_out, sigma_b_em_l_out_stride}, {sigma_b_em_l5_out, sigma_b_em_l5_out_stride},
        {sigma_b_l_l_out, sigma_b_l_l_out_stride}, {sigma_b_l_l5_out, sigma_b_l_l5_out_stride},
        {sigma_b_l5_l5_out, sigma_b_l5_l5_out_stride}};
    const nk_kernel nk_this = {4, 17, 9, anomalous_transport_content_run};
    NK_LINE double nk_buffer[26 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const anomalous_transport_content_fixed c = anomalous_transport_content_prepare(*c_anom_em_em_em,
            *c_anom_em_em_l, *c_anom_em_em_l5, *c_anom_em_l_l, *c_anom_em_l_l5, *c_anom_em_l5_l5, *c_anom_l_l_l,
            *c_anom_l_l_l5, *c_anom_l_l5_l5, *c_anom_l5_l5_l5, *beta_em, *beta_l, *beta_l5);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.content in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float c_anom_em_em_em;
    float c_anom_em_em_l;
    float c_anom_em_em_l5;
    float c_anom_em_l_l;
    float c_anom_em_l_l5;
    float c_anom_em_l5_l5;
    float c_anom_l_l_l;
    float c_anom_l_l_l5;
    float c_anom_l_l5_l5;
    float c_anom_l5_l5_l5;
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
    uint32_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_content_f32_fixed;

NK_INLINE anomalous_transport_content_f32_fixed anomalous_transport_content_f32_prepare(float c_anom_em_em_em,
    float c_anom_em_em_l, float c_anom_em_em_l5, float c_anom_em_l_l, float c_anom_em_l_l5, float c_anom_em_l5_l5,
    float c_anom_l_l_l, float c_anom_l_l_l5, float c_anom_l_l5_l5, float c_anom_l5_l5_l5, float beta_em, float beta_l,
    float beta_l5)
{
    anomalous_transport_content_f32_fixed c;
    const float x0 = 2.0f*beta_em;
    const float x1 = 2.0f*c_anom_em_em_l;
    const float x2 = 2.0f*c_anom_em_l_l5;
    const float x3 = 2.0f*c_anom_em_em_l5;
    const float x4 = 2.0f*beta_l;
    const float x5 = 2.0f*c_anom_em_l_l;
    const float x6 = 2.0f*c_anom_l_l_l5;
    const float x7 = 2.0f*beta_l5;
    const float x8 = 2.0f*c_anom_l_l5_l5;
    const float x9 = 2.0f*c_anom_em_l5_l5;
    const int c_anom_em_em_em_outside = (c_anom_em_em_em < -1.0f) | (1.0f < c_anom_em_em_em);
    const int c_anom_em_em_l_outside = (c_anom_em_em_l < -1.0f) | (1.0f < c_anom_em_em_l);
    const int c_anom_em_em_l5_outside = (c_anom_em_em_l5 < -1.0f) | (1.0f < c_anom_em_em_l5);
    const int c_anom_em_l_l_outside = (c_anom_em_l_l < -1.0f) | (1.0f < c_anom_em_l_l);
    const int c_anom_em_l_l5_outside = (c_anom_em_l_l5 < -1.0f) | (1.0f < c_anom_em_l_l5);
    const int c_anom_em_l5_l5_outside = (c_anom_em_l5_l5 < -1.0f) | (1.0f < c_anom_em_l5_l5);
    const int c_anom_l_l_l_outside = (c_anom_l_l_l < -1.0f) | (1.0f < c_anom_l_l_l);
    const int c_anom_l_l_l5_outside = (c_anom_l_l_l5 < -1.0f) | (1.0f < c_anom_l_l_l5);
    const int c_anom_l_l5_l5_outside = (c_anom_l_l5_l5 < -1.0f) | (1.0f < c_anom_l_l5_l5);
    const int c_anom_l5_l5_l5_outside = (c_anom_l5_l5_l5 < -1.0f) | (1.0f < c_anom_l5_l5_l5);
    const int beta_em_outside = (beta_em < -1.0f) | (1.0f < beta_em);
    const int beta_l_outside = (beta_l < -1.0f) | (1.0f < beta_l);
    const int beta_l5_outside = (beta_l5 < -1.0f) | (1.0f < beta_l5);
    c.c_anom_em_em_em = c_anom_em_em_em;
    c.c_anom_em_em_l = c_anom_em_em_l;
    c.c_anom_em_em_l5 = c_anom_em_em_l5;
    c.c_anom_em_l_l = c_anom_em_l_l;
    c.c_anom_em_l_l5 = c_anom_em_l_l5;
    c.c_anom_em_l5_l5 = c_anom_em_l5_l5;
    c.c_anom_l_l_l = c_anom_l_l_l;
    c.c_anom_l_l_l5 = c_anom_l_l_l5;
    c.c_anom_l_l5_l5 = c_anom_l_l5_l5;
    c.c_anom_l5_l5_l5 = c_anom_l5_l5_l5;
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
    c.nk_outside = (uint32_t)c_anom_em_em_em_outside << 4
        | (uint32_t)c_anom_em_em_l_outside << 5
        | (uint32_t)c_anom_em_em_l5_outside << 6
        | (uint32_t)c_anom_em_l_l_outside << 7
        | (uint32_t)c_anom_em_l_l5_outside << 8
        | (uint32_t)c_anom_em_l5_l5_outside << 9
        | (uint32_t)c_anom_l_l_l_outside << 10
        | (uint32_t)c_anom_l_l_l5_outside << 11
        | (uint32_t)c_anom_l_l5_l5_outside << 12
        | (uint32_t)c_anom_l5_l5_l5_outside << 13
        | (uint32_t)beta_em_outside << 14
        | (uint32_t)beta_l_outside << 15
        | (uint32_t)beta_l5_outside << 16;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_content_f32_formulas(const anomalous_transport_content_f32_fixed *c, float mu_em,
    float mu_l, float mu_l5, float temp, float *sigma_v_em_out, float *sigma_v_l_out, float *sigma_v_l5_out,
    float *sigma_b_em_em_out, float *sigma_b_em_l_out, float *sigma_b_em_l5_out, float *sigma_b_l_l_out,
    float *sigma_b_l_l5_out, float *sigma_b_l5_l5_out)
{
    const float x10 = mu_l*mu_l;
    const float x11 = mu_l*c->x2;
    const float x12 = mu_em*mu_em;
    const float x13 = x10*c->c_anom_em_l_l + mu_em*(mu_l*c->x1 + mu_l5*c->x3) + mu_l5*x11;
    const float x14 = mu_l5*mu_l5;
    const float x15 = temp*temp;
    const float sigma_v_em = x13 + x12*c->c_anom_em_em_em + x14*c->c_anom_em_l5_l5 - x15*c->x0;  /* kaminski2016:2 */
    const float x16 = mu_l5*mu_l;
    const float x17 = x10*c->c_anom_l_l_l + mu_em*(mu_l*c->x5 + mu_l5*c->x2) + x16*c->x6;
    const float sigma_v_l = x17 + x12*c->c_anom_em_em_l + x14*c->c_anom_l_l5_l5 - x15*c->x4;  /* kaminski2016:2 */
    const float x18 = x10*c->c_anom_l_l_l5 + mu_em*(x11 + mu_l5*c->x9) + x16*c->x8 + x12*c->c_anom_em_em_l5;
    const float sigma_v_l5 = x18 + x14*c->c_anom_l5_l5_l5 - x15*c->x7;  /* kaminski2016:2 */
    /* kaminski2016:2.B */
    const float sigma_b_em_em = mu_l*c->c_anom_em_em_l + mu_em*c->c_anom_em_em_em + mu_l5*c->c_anom_em_em_l5;
    /* kaminski2016:2.B */
    const float sigma_b_em_l = mu_l*c->c_anom_em_l_l + mu_em*c->c_anom_em_em_l + mu_l5*c->c_anom_em_l_l5;
    /* kaminski2016:2.B */
    const float sigma_b_em_l5 = mu_l*c->c_anom_em_l_l5 + mu_em*c->c_anom_em_em_l5 + mu_l5*c->c_anom_em_l5_l5;
    /* kaminski2016:2.B */
    const float sigma_b_l_l = mu_l*c->c_anom_l_l_l + mu_em*c->c_anom_em_l_l + mu_l5*c->c_anom_l_l_l5;
    /* kaminski2016:2.B */
    const float sigma_b_l_l5 = mu_l*c->c_anom_l_l_l5 + mu_em*c->c_anom_em_l_l5 + mu_l5*c->c_anom_l_l5_l5;
    /* kaminski2016:2.B */
    const float sigma_b_l5_l5 = mu_l*c->c_anom_l_l5_l5 + mu_em*c->c_anom_em_l5_l5 + mu_l5*c->c_anom_l5_l5_l5;
    *sigma_v_em_out = sigma_v_em;
    *sigma_v_l_out = sigma_v_l;
    *sigma_v_l5_out = sigma_v_l5;
    *sigma_b_em_em_out = sigma_b_em_em;
    *sigma_b_em_l_out = sigma_b_em_l;
    *sigma_b_em_l5_out = sigma_b_em_l5;
    *sigma_b_l_l_out = sigma_b_l_l;
    *sigma_b_l_l5_out = sigma_b_l_l5;
    *sigma_b_l5_l5_out = sigma_b_l5_l5;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t anomalous_transport_content_f32_check(const anomalous_transport_content_f32_fixed *c, float mu_em,
    float mu_l, float mu_l5, float temp)
{
    const int mu_em_outside = (mu_em < -1000.0f) | (1000.0f < mu_em);
    const int mu_l_outside = (mu_l < -1000.0f) | (1000.0f < mu_l);
    const int mu_l5_outside = (mu_l5 < -1000.0f) | (1000.0f < mu_l5);
    const int temp_outside = (temp < 0.0f) | (100.0f < temp);
    return c->nk_outside | (uint32_t)mu_em_outside << 0
        | (uint32_t)mu_l_outside << 1
        | (uint32_t)mu_l5_outside << 2
        | (uint32_t)temp_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t anomalous_transport_content_f32_passes(const anomalous_transport_content_f32_fixed *c, float mu_em,
    float mu_l, float mu_l5, float temp)
{
    (void)c;
    const int nk_inside = !(mu_em < -1000.0f)
        & !(1000.0f < mu_em)
        & !(mu_l < -1000.0f)
        & !(1000.0f < mu_l)
        & !(mu_l5 < -1000.0f)
        & !(1000.0f < mu_l5)
        & !(temp < 0.0f)
        & !(100.0f < temp);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_content_f32_loop(size_t nk_n,
    const anomalous_transport_content_f32_fixed *nk_fixed, const float *NK_RESTRICT mu_em,
    const float *NK_RESTRICT mu_l, const float *NK_RESTRICT mu_l5, const float *NK_RESTRICT temp,
    float *NK_RESTRICT sigma_v_em_out, float *NK_RESTRICT sigma_v_l_out, float *NK_RESTRICT sigma_v_l5_out,
    float *NK_RESTRICT sigma_b_em_em_out, float *NK_RESTRICT sigma_b_em_l_out, float *NK_RESTRICT sigma_b_em_l5_out,
    float *NK_RESTRICT sigma_b_l_l_out, float *NK_RESTRICT sigma_b_l_l5_out, float *NK_RESTRICT sigma_b_l5_l5_out)
{
    const anomalous_transport_content_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*13*sizeof(float) > NK_FAR(13);
    NK_LINE float nk_block_sigma_v_em_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_v_l_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_v_l5_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_em_em_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_em_l_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_em_l5_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_l_l_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_l_l5_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_l5_l5_out[NK_BLOCK];
    const int nk_past = nk_n*13*sizeof(float) > NK_STREAMED && NK_ON_LINE(sigma_v_em_out)
        && NK_ON_LINE(sigma_v_l_out) && NK_ON_LINE(sigma_v_l5_out) && NK_ON_LINE(sigma_b_em_em_out)
        && NK_ON_LINE(sigma_b_em_l_out) && NK_ON_LINE(sigma_b_em_l5_out) && NK_ON_LINE(sigma_b_l_l_out)
        && NK_ON_LINE(sigma_b_l_l5_out) && NK_ON_LINE(sigma_b_l5_l5_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 13, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(13) + nk_block) {
            nk_fetch_f32(mu_em, NK_AHEAD(13), NK_FETCHED(1, 13, float));
            nk_fetch_f32(mu_l, NK_AHEAD(13), NK_FETCHED(1, 13, float));
            nk_fetch_f32(mu_l5, NK_AHEAD(13), NK_FETCHED(1, 13, float));
            nk_fetch_f32(temp, NK_AHEAD(13), NK_FETCHED(1, 13, float));
            if (!nk_past) nk_fetch_result_f32(sigma_v_em_out, NK_AHEAD(13), NK_FETCHED(1, 13, float));
            if (!nk_past) nk_fetch_result_f32(sigma_v_l_out, NK_AHEAD(13), NK_FETCHED(1, 13, float));
            if (!nk_past) nk_fetch_result_f32(sigma_v_l5_out, NK_AHEAD(13), NK_FETCHED(1, 13, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_em_em_out, NK_AHEAD(13), NK_FETCHED(1, 13, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_em_l_out, NK_AHEAD(13), NK_FETCHED(1, 13, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_em_l5_out, NK_AHEAD(13), NK_FETCHED(1, 13, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_l_l_out, NK_AHEAD(13), NK_FETCHED(1, 13, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_l_l5_out, NK_AHEAD(13), NK_FETCHED(1, 13, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_l5_l5_out, NK_AHEAD(13), NK_FETCHED(1, 13, float));
        }
        float *const nk_sigma_v_em_out = nk_past ? nk_block_sigma_v_em_out : sigma_v_em_out;
        float *const nk_sigma_v_l_out = nk_past ? nk_block_sigma_v_l_out : sigma_v_l_out;
        float *const nk_sigma_v_l5_out = nk_past ? nk_block_sigma_v_l5_out : sigma_v_l5_out;
        float *const nk_sigma_b_em_em_out = nk_past ? nk_block_sigma_b_em_em_out : sigma_b_em_em_out;
        float *const nk_sigma_b_em_l_out = nk_past ? nk_block_sigma_b_em_l_out : sigma_b_em_l_out;
        float *const nk_sigma_b_em_l5_out = nk_past ? nk_block_sigma_b_em_l5_out : sigma_b_em_l5_out;
        float *const nk_sigma_b_l_l_out = nk_past ? nk_block_sigma_b_l_l_out : sigma_b_l_l_out;
        float *const nk_sigma_b_l_l5_out = nk_past ? nk_block_sigma_b_l_l5_out : sigma_b_l_l5_out;
        float *const nk_sigma_b_l5_l5_out = nk_past ? nk_block_sigma_b_l5_l5_out : sigma_b_l5_l5_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_content_f32_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
                &nk_sigma_v_em_out[nk_i], &nk_sigma_v_l_out[nk_i], &nk_sigma_v_l5_out[nk_i],
                &nk_sigma_b_em_em_out[nk_i], &nk_sigma_b_em_l_out[nk_i], &nk_sigma_b_em_l5_out[nk_i],
                &nk_sigma_b_l_l_out[nk_i], &nk_sigma_b_l_l5_out[nk_i], &nk_sigma_b_l5_l5_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_content_f32_passes(&c, mu_em[nk_i], mu_l[nk_i],
                mu_l5[nk_i], temp[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_content_f32_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i],
                    temp[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(sigma_v_em_out, nk_block_sigma_v_em_out, nk_count);
            nk_stream_f32(sigma_v_l_out, nk_block_sigma_v_l_out, nk_count);
            nk_stream_f32(sigma_v_l5_out, nk_block_sigma_v_l5_out, nk_count);
            nk_stream_f32(sigma_b_em_em_out, nk_block_sigma_b_em_em_out, nk_count);
            nk_stream_f32(sigma_b_em_l_out, nk_block_sigma_b_em_l_out, nk_count);
            nk_stream_f32(sigma_b_em_l5_out, nk_block_sigma_b_em_l5_out, nk_count);
            nk_stream_f32(sigma_b_l_l_out, nk_block_sigma_b_l_l_out, nk_count);
            nk_stream_f32(sigma_b_l_l5_out, nk_block_sigma_b_l_l5_out, nk_count);
            nk_stream_f32(sigma_b_l5_l5_out, nk_block_sigma_b_l5_l5_out, nk_count);
        }
        mu_em += nk_count;
        mu_l += nk_count;
        mu_l5 += nk_count;
        temp += nk_count;
        sigma_v_em_out += nk_count;
        sigma_v_l_out += nk_count;
        sigma_v_l5_out += nk_count;
        sigma_b_em_em_out += nk_count;
        sigma_b_em_l_out += nk_count;
        sigma_b_em_l5_out += nk_count;
        sigma_b_l_l_out += nk_count;
        sigma_b_l_l5_out += nk_count;
        sigma_b_l5_l5_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t anomalous_transport_content_f32_vary(size_t nk_n, const float *NK_RESTRICT mu_em,
    const float *NK_RESTRICT mu_l, const float *NK_RESTRICT mu_l5, const float *NK_RESTRICT temp,
    const float *NK_RESTRICT c_anom_em_em_em, const float *NK_RESTRICT c_anom_em_em_l,
    const float *NK_RESTRICT c_anom_em_em_l5, const float *NK_RESTRICT c_anom_em_l_l,
    const float *NK_RESTRICT c_anom_em_l_l5, const float *NK_RESTRICT c_anom_em_l5_l5,
    const float *NK_RESTRICT c_anom_l_l_l, const float *NK_RESTRICT c_anom_l_l_l5,
    const float *NK_RESTRICT c_anom_l_l5_l5, const float *NK_RESTRICT c_anom_l5_l5_l5,
    const float *NK_RESTRICT beta_em, const float *NK_RESTRICT beta_l, const float *NK_RESTRICT beta_l5,
    float *NK_RESTRICT sigma_v_em_out, float *NK_RESTRICT sigma_v_l_out, float *NK_RESTRICT sigma_v_l5_out,
    float *NK_RESTRICT sigma_b_em_em_out, float *NK_RESTRICT sigma_b_em_l_out, float *NK_RESTRICT sigma_b_em_l5_out,
    float *NK_RESTRICT sigma_b_l_l_out, float *NK_RESTRICT sigma_b_l_l5_out, float *NK_RESTRICT sigma_b_l5_l5_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const anomalous_transport_content_f32_fixed c = anomalous_transport_content_f32_prepare(c_anom_em_em_em[nk_i],
            c_anom_em_em_l[nk_i], c_anom_em_em_l5[nk_i], c_anom_em_l_l[nk_i], c_anom_em_l_l5[nk_i],
            c_anom_em_l5_l5[nk_i], c_anom_l_l_l[nk_i], c_anom_l_l_l5[nk_i], c_anom_l_l5_l5[nk_i],
            c_anom_l5_l5_l5[nk_i], beta_em[nk_i], beta_l[nk_i], beta_l5[nk_i]);
        anomalous_transport_content_f32_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
            &sigma_v_em_out[nk_i], &sigma_v_l_out[nk_i], &sigma_v_l5_out[nk_i], &sigma_b_em_em_out[nk_i],
            &sigma_b_em_l_out[nk_i], &sigma_b_em_l5_out[nk_i], &sigma_b_l_l_out[nk_i], &sigma_b_l_l5_out[nk_i],
            &sigma_b_l5_l5_out[nk_i]);
        nk_outside |= anomalous_transport_content_f32_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t anomalous_transport_content_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_content_f32_loop(nk_n, (const anomalous_transport_content_f32_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5],
        nk_out[6], nk_out[7], nk_out[8]);
}

NK_LOOP uint64_t anomalous_transport_content_f32_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return anomalous_transport_content_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_in[5],
        nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12], nk_in[13], nk_in[14], nk_in[15],
        nk_in[16], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6], nk_out[7],
        nk_out[8]);
}

NK_RUN(anomalous_transport_content_f32_same, anomalous_transport_content_f32_elements, float)
NK_RUN(anomalous_transport_content_f32_varied, anomalous_transport_content_f32_varied_elements, float)

static uint64_t anomalous_transport_content_f32_run(size_t nk_n, const void *nk_fixed, const float *const *nk_in,
    float *const *nk_out)
{
    if (!nk_fixed) return anomalous_transport_content_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return anomalous_transport_content_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void anomalous_transport_content_f32(float mu_em, float mu_l, float mu_l5, float temp,
    float c_anom_em_em_em, float c_anom_em_em_l, float c_anom_em_em_l5, float c_anom_em_l_l, float c_anom_em_l_l5,
    float c_anom_em_l5_l5, float c_anom_l_l_l, float c_anom_l_l_l5, float c_anom_l_l5_l5, float c_anom_l5_l5_l5,
    float beta_em, float beta_l, float beta_l5, float *sigma_v_em_out, float *sigma_v_l_out, float *sigma_v_l5_out,
    float *sigma_b_em_em_out, float *sigma_b_em_l_out, float *sigma_b_em_l5_out, float *sigma_b_l_l_out,
    float *sigma_b_l_l5_out, float *sigma_b_l5_l5_out)
{
    const anomalous_transport_content_f32_fixed c = anomalous_transport_content_f32_prepare(c_anom_em_em_em,
        c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l,
        c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5);
    anomalous_transport_content_f32_formulas(&c, mu_em, mu_l, mu_l5, temp, sigma_v_em_out, sigma_v_l_out,
        sigma_v_l5_out, sigma_b_em_em_out, sigma_b_em_l_out, sigma_b_em_l5_out, sigma_b_l_l_out, sigma_b_l_l5_out,
        sigma_b_l5_l5_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_content_f32_outside(float mu_em, float mu_l, float mu_l5, float temp,
    float c_anom_em_em_em, float c_anom_em_em_l, float c_anom_em_em_l5, float c_anom_em_l_l, float c_anom_em_l_l5,
    float c_anom_em_l5_l5, float c_anom_l_l_l, float c_anom_l_l_l5, float c_anom_l_l5_l5, float c_anom_l5_l5_l5,
    float beta_em, float beta_l, float beta_l5)
{
    const anomalous_transport_content_f32_fixed c = anomalous_transport_content_f32_prepare(c_anom_em_em_em,
        c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l,
        c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5);
    return anomalous_transport_content_f32_check(&c, mu_em, mu_l, mu_l5, temp);
}

NK_API uint64_t anomalous_transport_content_f32_array(size_t nk_n, const float *mu_em, ptrdiff_t mu_em_stride,
    const float *mu_l, ptrdiff_t mu_l_stride, const float *mu_l5, ptrdiff_t mu_l5_stride,
    const float *temp, ptrdiff_t temp_stride, const float *c_anom_em_em_em, ptrdiff_t c_anom_em_em_em_stride,
    const float *c_anom_em_em_l, ptrdiff_t c_anom_em_em_l_stride,
    const float *c_anom_em_em_l5, ptrdiff_t c_anom_em_em_l5_stride,
    const float *c_anom_em_l_l, ptrdiff_t c_anom_em_l_l_stride,
    const float *c_anom_em_l_l5, ptrdiff_t c_anom_em_l_l5_stride,
    const float *c_anom_em_l5_l5, ptrdiff_t c_anom_em_l5_l5_stride,
    const float *c_anom_l_l_l, ptrdiff_t c_anom_l_l_l_stride,
    const float *c_anom_l_l_l5, ptrdiff_t c_anom_l_l_l5_stride,
    const float *c_anom_l_l5_l5, ptrdiff_t c_anom_l_l5_l5_stride,
    const float *c_anom_l5_l5_l5, ptrdiff_t c_anom_l5_l5_l5_stride, const float *beta_em, ptrdiff_t beta_em_stride,
    const float *beta_l, ptrdiff_t beta_l_stride, const float *beta_l5, ptrdiff_t beta_l5_stride,
    float *sigma_v_em_out, ptrdiff_t sigma_v_em_out_stride, float *sigma_v_l_out, ptrdiff_t sigma_v_l_out_stride,
    float *sigma_v_l5_out, ptrdiff_t sigma_v_l5_out_stride,
    float *sigma_b_em_em_out, ptrdiff_t sigma_b_em_em_out_stride,
    float *sigma_b_em_l_out, ptrdiff_t sigma_b_em_l_out_stride,
    float *sigma_b_em_l5_out, ptrdiff_t sigma_b_em_l5_out_stride,
    float *sigma_b_l_l_out, ptrdiff_t sigma_b_l_l_out_stride,
    float *sigma_b_l_l5_out, ptrdiff_t sigma_b_l_l5_out_stride,
    float *sigma_b_l5_l5_out, ptrdiff_t sigma_b_l5_l5_out_stride)
{
    const nk_input_f32 nk_in[] = {{mu_em, mu_em_stride}, {mu_l, mu_l_stride}, {mu_l5, mu_l5_stride},
        {temp, temp_stride}, {c_anom_em_em_em, c_anom_em_em_em_stride}, {c_anom_em_em_l, c_anom_em_em_l_stride},
        {c_anom_em_em_l5, c_anom_em_em_l5_stride}, {c_anom_em_l_l, c_anom_em_l_l_stride},
        {c_anom_em_l_l5, c_anom_em_l_l5_stride}, {c_anom_em_l5_l5, c_anom_em_l5_l5_stride},
        {c_anom_l_l_l, c_anom_l_l_l_stride}, {c_anom_l_l_l5, c_anom_l_l_l5_stride},
        {c_anom_l_l5_l5, c_anom_l_l5_l5_stride}, {c_anom_l5_l5_l5, c_anom_l5_l5_l5_stride},
        {beta_em, beta_em_stride}, {beta_l, beta_l_stride}, {beta_l5, beta_l5_stride}};
    const nk_output_f32 nk_out[] = {{sigma_v_em_out, sigma_v_em_out_stride},
        {sigma_v_l_out, sigma_v_l_out_stride}, {sigma_v_l5_out, sigma_v_l5_out_stride},
        {sigma_b_em_em_out, sigma_b_em_em_out_stride}, {sigma_b_em_l_out, sigma_b_em_l_out_stride},
        {sigma_b_em_l5_out, sigma_b_em_l5_out_stride}, {sigma_b_l_l_out, sigma_b_l_l_out_stride},
        {sigma_b_l_l5_out, sigma_b_l_l5_out_stride}, {sigma_b_l5_l5_out, sigma_b_l5_l5_out_stride}};
    const nk_kernel_f32 nk_this = {4, 17, 9, anomalous_transport_content_f32_run};
    NK_LINE float nk_buffer[26 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const anomalous_transport_content_f32_fixed c = anomalous_transport_content_f32_prepare(*c_anom_em_em_em,
            *c_anom_em_em_l, *c_anom_em_em_l5, *c_anom_em_l_l, *c_anom_em_l_l5, *c_anom_em_l5_l5, *c_anom_l_l_l,
            *c_anom_l_l_l5, *c_anom_l_l5_l5, *c_anom_l5_l5_l5, *beta_em, *beta_l, *beta_l5);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.content_landau
 *
 * The same in the Landau frame of a fluid with given densities, energy density and pressure
 *
 * Equation  neimanoz2010:landau landau frame: printed form (confirmed, exact); Y. Neiman, Y. Oz (2010), JHEP 03 (2011) 023
 * Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
 * Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
 * Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
 * Variable  temp [MeV] from 0 to 100: temperature
 * Variable  n_charge_em [MeV^3] from -100000000 to 100000000: net density of em
 * Variable  n_charge_l [MeV^3] from -100000000 to 100000000: net density of l
 * Variable  n_charge_l5 [MeV^3] from -100000000 to 100000000: net density of l5
 * Variable  energy_density [MeV^4] from 1 to 1e+12: energy density
 * Variable  pressure [MeV^4] from 1 to 1e+12: pressure
 * Parameter c_anom_em_em_em [1] from -1 to 1: anomaly coefficient of em, em, em
 * Parameter c_anom_em_em_l [1] from -1 to 1: anomaly coefficient of em, em, l
 * Parameter c_anom_em_em_l5 [1] from -1 to 1: anomaly coefficient of em, em, l5
 * Parameter c_anom_em_l_l [1] from -1 to 1: anomaly coefficient of em, l, l
 * Parameter c_anom_em_l_l5 [1] from -1 to 1: anomaly coefficient of em, l, l5
 * Parameter c_anom_em_l5_l5 [1] from -1 to 1: anomaly coefficient of em, l5, l5
 * Parameter c_anom_l_l_l [1] from -1 to 1: anomaly coefficient of l, l, l
 * Parameter c_anom_l_l_l5 [1] from -1 to 1: anomaly coefficient of l, l, l5
 * Parameter c_anom_l_l5_l5 [1] from -1 to 1: anomaly coefficient of l, l5, l5
 * Parameter c_anom_l5_l5_l5 [1] from -1 to 1: anomaly coefficient of l5, l5, l5
 * Parameter beta_em [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of em
 * Parameter beta_l [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of l
 * Parameter beta_l5 [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of l5
 * Output    sigma_v_landau_em [MeV^2]: vortical coefficient of em, Landau frame (neimanoz2010:landau)
 * Output    sigma_v_landau_l [MeV^2]: vortical coefficient of l, Landau frame (neimanoz2010:landau)
 * Output    sigma_v_landau_l5 [MeV^2]: vortical coefficient of l5, Landau frame (neimanoz2010:landau)
 * Output    sigma_b_landau_em_em [MeV]: magnetic coefficient of em in the field of em, Landau frame (neimanoz2010:landau)
 * Output    sigma_b_landau_em_l [MeV]: magnetic coefficient of em in the field of l, Landau frame (neimanoz2010:landau)
 * Output    sigma_b_landau_em_l5 [MeV]: magnetic coefficient of em in the field of l5, Landau frame (neimanoz2010:landau)
 * Output    sigma_b_landau_l_em [MeV]: magnetic coefficient of l in the field of em, Landau frame (neimanoz2010:landau)
 * Output    sigma_b_landau_l_l [MeV]: magnetic coefficient of l in the field of l, Landau frame (neimanoz2010:landau)
 * Output    sigma_b_landau_l_l5 [MeV]: magnetic coefficient of l in the field of l5, Landau frame (neimanoz2010:landau)
 * Output    sigma_b_landau_l5_em [MeV]: magnetic coefficient of l5 in the field of em, Landau frame (neimanoz2010:landau)
 * Output    sigma_b_landau_l5_l [MeV]: magnetic coefficient of l5 in the field of l, Landau frame (neimanoz2010:landau)
 * Output    sigma_b_landau_l5_l5 [MeV]: magnetic coefficient of l5 in the field of l5, Landau frame (neimanoz2010:landau)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   9112fddd9589cb55
 */
/* What depends on parameters alone. */
typedef struct {
    double c_anom_em_em_em;
    double c_anom_em_em_l;
    double c_anom_em_em_l5;
    double c_anom_em_l_l;
    double c_anom_em_l_l5;
    double c_anom_em_l5_l5;
    double c_anom_l_l_l;
    double c_anom_l_l_l5;
    double c_anom_l_l5_l5;
    double c_anom_l5_l5_l5;
    double beta_em;
    double beta_l;
    double beta_l5;
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
    uint64_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_content_landau_fixed;

NK_INLINE anomalous_transport_content_landau_fixed anomalous_transport_content_landau_prepare(double c_anom_em_em_em,
    double c_anom_em_em_l, double c_anom_em_em_l5, double c_anom_em_l_l, double c_anom_em_l_l5, double c_anom_em_l5_l5,
    double c_anom_l_l_l, double c_anom_l_l_l5, double c_anom_l_l5_l5, double c_anom_l5_l5_l5, double beta_em,
    double beta_l, double beta_l5)
{
    anomalous_transport_content_landau_fixed c;
    const double x0 = 2.0*beta_em;
    const double x1 = 2.0*c_anom_em_em_l;
    const double x2 = 2.0*c_anom_em_l_l5;
    const double x3 = 2.0*c_anom_em_em_l5;
    const double x4 = 1.0/3.0*c_anom_l_l_l;
    const double x5 = 1.0/3.0*c_anom_em_em_em;
    const double x6 = 1.0/3.0*c_anom_l5_l5_l5;
    const double x7 = 2.0*beta_l;
    const double x8 = 2.0*beta_l5;
    const double x9 = 2.0*c_anom_em_l_l;
    const double x10 = 2.0*c_anom_l_l_l5;
    const double x11 = 2.0*c_anom_l_l5_l5;
    const double x12 = 2.0*c_anom_em_l5_l5;
    const double x13 = 0.5*c_anom_em_l_l;
    const double x14 = 0.5*c_anom_em_em_em;
    const double x15 = 0.5*c_anom_em_l5_l5;
    const double x16 = 0.5*c_anom_l_l_l;
    const double x17 = 0.5*c_anom_em_em_l;
    const double x18 = 0.5*c_anom_l_l5_l5;
    const double x19 = 0.5*c_anom_l_l_l5;
    const double x20 = 0.5*c_anom_em_em_l5;
    const double x21 = 0.5*c_anom_l5_l5_l5;
    const int c_anom_em_em_em_outside = (c_anom_em_em_em < -1.0) | (1.0 < c_anom_em_em_em);
    const int c_anom_em_em_l_outside = (c_anom_em_em_l < -1.0) | (1.0 < c_anom_em_em_l);
    const int c_anom_em_em_l5_outside = (c_anom_em_em_l5 < -1.0) | (1.0 < c_anom_em_em_l5);
    const int c_anom_em_l_l_outside = (c_anom_em_l_l < -1.0) | (1.0 < c_anom_em_l_l);
    const int c_anom_em_l_l5_outside = (c_anom_em_l_l5 < -1.0) | (1.0 < c_anom_em_l_l5);
    const int c_anom_em_l5_l5_outside = (c_anom_em_l5_l5 < -1.0) | (1.0 < c_anom_em_l5_l5);
    const int c_anom_l_l_l_outside = (c_anom_l_l_l < -1.0) | (1.0 < c_anom_l_l_l);
    const int c_anom_l_l_l5_outside = (c_anom_l_l_l5 < -1.0) | (1.0 < c_anom_l_l_l5);
    const int c_anom_l_l5_l5_outside = (c_anom_l_l5_l5 < -1.0) | (1.0 < c_anom_l_l5_l5);
    const int c_anom_l5_l5_l5_outside = (c_anom_l5_l5_l5 < -1.0) | (1.0 < c_anom_l5_l5_l5);
    const int beta_em_outside = (beta_em < -1.0) | (1.0 < beta_em);
    const int beta_l_outside = (beta_l < -1.0) | (1.0 < beta_l);
    const int beta_l5_outside = (beta_l5 < -1.0) | (1.0 < beta_l5);
    c.c_anom_em_em_em = c_anom_em_em_em;
    c.c_anom_em_em_l = c_anom_em_em_l;
    c.c_anom_em_em_l5 = c_anom_em_em_l5;
    c.c_anom_em_l_l = c_anom_em_l_l;
    c.c_anom_em_l_l5 = c_anom_em_l_l5;
    c.c_anom_em_l5_l5 = c_anom_em_l5_l5;
    c.c_anom_l_l_l = c_anom_l_l_l;
    c.c_anom_l_l_l5 = c_anom_l_l_l5;
    c.c_anom_l_l5_l5 = c_anom_l_l5_l5;
    c.c_anom_l5_l5_l5 = c_anom_l5_l5_l5;
    c.beta_em = beta_em;
    c.beta_l = beta_l;
    c.beta_l5 = beta_l5;
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
    c.nk_outside = (uint64_t)c_anom_em_em_em_outside << 9
        | (uint64_t)c_anom_em_em_l_outside << 10
        | (uint64_t)c_anom_em_em_l5_outside << 11
        | (uint64_t)c_anom_em_l_l_outside << 12
        | (uint64_t)c_anom_em_l_l5_outside << 13
        | (uint64_t)c_anom_em_l5_l5_outside << 14
        | (uint64_t)c_anom_l_l_l_outside << 15
        | (uint64_t)c_anom_l_l_l5_outside << 16
        | (uint64_t)c_anom_l_l5_l5_outside << 17
        | (uint64_t)c_anom_l5_l5_l5_outside << 18
        | (uint64_t)beta_em_outside << 19
        | (uint64_t)beta_l_outside << 20
        | (uint64_t)beta_l5_outside << 21;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_content_landau_formulas(const anomalous_transport_content_landau_fixed *c,
    double mu_em, double mu_l, double mu_l5, double temp, double n_charge_em, double n_charge_l, double n_charge_l5,
    double energy_density, double pressure, double *sigma_v_landau_em_out, double *sigma_v_landau_l_out,
    double *sigma_v_landau_l5_out, double *sigma_b_landau_em_em_out, double *sigma_b_landau_em_l_out,
    double *sigma_b_landau_em_l5_out, double *sigma_b_landau_l_em_out, double *sigma_b_landau_l_l_out,
    double *sigma_b_landau_l_l5_out, double *sigma_b_landau_l5_em_out, double *sigma_b_landau_l5_l_out,
    double *sigma_b_landau_l5_l5_out)
{
    const double x22 = mu_l*mu_l;
    const double x23 = mu_l*c->x2;
    const double x24 = mu_em*mu_em;
    const double x25 = x22*c->c_anom_em_l_l + mu_em*(mu_l*c->x1 + mu_l5*c->x3) + mu_l5*x23;
    const double x26 = mu_l5*mu_l5;
    const double x27 = temp*temp;
    const double x28 = 1.0/(pressure + energy_density);
    const double x29 = n_charge_em*x28;
    const double x30 = mu_em*c->c_anom_em_l_l;
    const double x31 = mu_l5*c->c_anom_l_l_l5;
    const double x32 = mu_l*c->c_anom_em_em_l;
    const double x33 = mu_l5*c->c_anom_em_em_l5;
    const double x34 = x22*mu_l*c->x4 + x22*(x30 + x31) + x24*mu_em*c->x5 + mu_l5*(mu_em*x23 + x26*c->x6);
    const double x35 = mu_l*c->c_anom_l_l5_l5 + mu_em*c->c_anom_em_l5_l5;
    const double x36 = x34 + x24*(x32 + x33) + x26*x35 - x27*(mu_l*c->x7 + mu_em*c->x0 + mu_l5*c->x8);
    /* neimanoz2010:landau */
    const double sigma_v_landau_em = x25 + x24*c->c_anom_em_em_em + x26*c->c_anom_em_l5_l5 - x27*c->x0 - x29*x36*2.0;
    const double x37 = mu_l5*mu_l;
    const double x38 = x22*c->c_anom_l_l_l + mu_em*(mu_l*c->x9 + mu_l5*c->x2) + x37*c->x10;
    const double x39 = n_charge_l*x28;
    /* neimanoz2010:landau */
    const double sigma_v_landau_l = x38 + x24*c->c_anom_em_em_l + x26*c->c_anom_l_l5_l5 - x27*c->x7 - x39*x36*2.0;
    const double x40 = x22*c->c_anom_l_l_l5 + mu_em*(x23 + mu_l5*c->x12) + x37*c->x11 + x24*c->c_anom_em_em_l5;
    const double x41 = n_charge_l5*x28;
    const double sigma_v_landau_l5 = x40 + x26*c->c_anom_l5_l5_l5 - x27*c->x8 - x41*x36*2.0;  /* neimanoz2010:landau */
    const double x42 = mu_l*c->c_anom_em_l_l5;
    const double x43 = x42 + mu_em*c->c_anom_em_em_l5;
    const double x44 = mu_em*x32 + mu_l5*x43 + x22*c->x13 + x24*c->x14 + x26*c->x15 - x27*c->beta_em;
    const double sigma_b_landau_em_em = x32 + mu_em*c->c_anom_em_em_em + x33 - x29*x44;  /* neimanoz2010:landau */
    const double x45 = mu_l*c->c_anom_em_l_l;
    const double x46 = x45 + mu_em*c->c_anom_em_em_l + mu_l5*c->c_anom_em_l_l5;
    const double x47 = mu_l*c->c_anom_l_l_l5 + mu_em*c->c_anom_em_l_l5;
    const double x48 = mu_em*x45 + mu_l5*x47 + x22*c->x16 + x24*c->x17 + x26*c->x18 - x27*c->beta_l;
    const double sigma_b_landau_em_l = x46 - x29*x48;  /* neimanoz2010:landau */
    const double x49 = x43 + mu_l5*c->c_anom_em_l5_l5;
    const double x50 = mu_em*x42 + mu_l5*x35 + x22*c->x19 + x24*c->x20 + x26*c->x21 - x27*c->beta_l5;
    const double sigma_b_landau_em_l5 = x49 - x29*x50;  /* neimanoz2010:landau */
    const double sigma_b_landau_l_em = x46 - x39*x44;  /* neimanoz2010:landau */
    const double sigma_b_landau_l_l = mu_l*c->c_anom_l_l_l + x30 + x31 - x39*x48;  /* neimanoz2010:landau */
    const double x51 = x47 + mu_l5*c->c_anom_l_l5_l5;
    const double sigma_b_landau_l_l5 = x51 - x39*x50;  /* neimanoz2010:landau */
    const double sigma_b_landau_l5_em = x49 - x41*x44;  /* neimanoz2010:landau */
    const double sigma_b_landau_l5_l = x51 - x41*x48;  /* neimanoz2010:landau */
    const double sigma_b_landau_l5_l5 = x35 + mu_l5*c->c_anom_l5_l5_l5 - x41*x50;  /* neimanoz2010:landau */
    *sigma_v_landau_em_out = sigma_v_landau_em;
    *sigma_v_landau_l_out = sigma_v_landau_l;
    *sigma_v_landau_l5_out = sigma_v_landau_l5;
    *sigma_b_landau_em_em_out = sigma_b_landau_em_em;
    *sigma_b_landau_em_l_out = sigma_b_landau_em_l;
    *sigma_b_landau_em_l5_out = sigma_b_landau_em_l5;
    *sigma_b_landau_l_em_out = sigma_b_landau_l_em;
    *sigma_b_landau_l_l_out = sigma_b_landau_l_l;
    *sigma_b_landau_l_l5_out = sigma_b_landau_l_l5;
    *sigma_b_landau_l5_em_out = sigma_b_landau_l5_em;
    *sigma_b_landau_l5_l_out = sigma_b_landau_l5_l;
    *sigma_b_landau_l5_l5_out = sigma_b_landau_l5_l5;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t anomalous_transport_content_landau_check(const anomalous_transport_content_landau_fixed *c,
    double mu_em, double mu_l, double mu_l5, double temp, double n_charge_em, double n_charge_l, double n_charge_l5,
    double energy_density, double pressure)
{
    const int mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em);
    const int mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l);
    const int mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5);
    const int temp_outside = (temp < 0.0) | (100.0 < temp);
    const int n_charge_em_outside = (n_charge_em < -100000000.0) | (100000000.0 < n_charge_em);
    const int n_charge_l_outside = (n_charge_l < -100000000.0) | (100000000.0 < n_charge_l);
    const int n_charge_l5_outside = (n_charge_l5 < -100000000.0) | (100000000.0 < n_charge_l5);
    const int energy_density_outside = (energy_density < 1.0) | (1000000000000.0 < energy_density);
    const int pressure_outside = (pressure < 1.0) | (1000000000000.0 < pressure);
    return c->nk_outside | (uint64_t)mu_em_outside << 0
        | (uint64_t)mu_l_outside << 1
        | (uint64_t)mu_l5_outside << 2
        | (uint64_t)temp_outside << 3
        | (uint64_t)n_charge_em_outside << 4
        | (uint64_t)n_charge_l_outside << 5
        | (uint64_t)n_charge_l5_outside << 6
        | (uint64_t)energy_density_outside << 7
        | (uint64_t)pressure_outside << 8;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t anomalous_transport_content_landau_passes(const anomalous_transport_content_landau_fixed *c,
    double mu_em, double mu_l, double mu_l5, double temp, double n_charge_em, double n_charge_l, double n_charge_l5,
    double energy_density, double pressure)
{
    (void)c;
    const int nk_inside = !(mu_em < -1000.0)
        & !(1000.0 < mu_em)
        & !(mu_l < -1000.0)
        & !(1000.0 < mu_l)
        & !(mu_l5 < -1000.0)
        & !(1000.0 < mu_l5)
        & !(temp < 0.0)
        & !(100.0 < temp)
        & !(n_charge_em < -100000000.0)
        & !(100000000.0 < n_charge_em)
        & !(n_charge_l < -100000000.0)
        & !(100000000.0 < n_charge_l)
        & !(n_charge_l5 < -100000000.0)
        & !(100000000.0 < n_charge_l5)
        & !(energy_density < 1.0)
        & !(1000000000000.0 < energy_density)
        & !(pressure < 1.0)
        & !(1000000000000.0 < pressure);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_content_landau_loop(size_t nk_n,
    const anomalous_transport_content_landau_fixed *nk_fixed, const double *NK_RESTRICT mu_em,
    const double *NK_RESTRICT mu_l, const double *NK_RESTRICT mu_l5, const double *NK_RESTRICT temp,
    const double *NK_RESTRICT n_charge_em, const double *NK_RESTRICT n_charge_l, const double *NK_RESTRICT n_charge_l5,
    const double *NK_RESTRICT energy_density, const double *NK_RESTRICT pressure,
    double *NK_RESTRICT sigma_v_landau_em_out, double *NK_RESTRICT sigma_v_landau_l_out,
    double *NK_RESTRICT sigma_v_landau_l5_out, double *NK_RESTRICT sigma_b_landau_em_em_out,
    double *NK_RESTRICT sigma_b_landau_em_l_out, double *NK_RESTRICT sigma_b_landau_em_l5_out,
    double *NK_RESTRICT sigma_b_landau_l_em_out, double *NK_RESTRICT sigma_b_landau_l_l_out,
    double *NK_RESTRICT sigma_b_landau_l_l5_out, double *NK_RESTRICT sigma_b_landau_l5_em_out,
    double *NK_RESTRICT sigma_b_landau_l5_l_out, double *NK_RESTRICT sigma_b_landau_l5_l5_out)
{
    const anomalous_transport_content_landau_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*21*sizeof(double) > NK_FAR(21);
    NK_LINE double nk_block_sigma_v_landau_em_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_v_landau_l_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_v_landau_l5_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_landau_em_em_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_landau_em_l_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_landau_em_l5_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_landau_l_em_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_landau_l_l_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_landau_l_l5_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_landau_l5_em_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_landau_l5_l_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_landau_l5_l5_out[NK_BLOCK];
    const int nk_past = nk_n*21*sizeof(double) > NK_STREAMED && NK_ON_LINE(sigma_v_landau_em_out)
        && NK_ON_LINE(sigma_v_landau_l_out) && NK_ON_LINE(sigma_v_landau_l5_out)
        && NK_ON_LINE(sigma_b_landau_em_em_out) && NK_ON_LINE(sigma_b_landau_em_l_out)
        && NK_ON_LINE(sigma_b_landau_em_l5_out) && NK_ON_LINE(sigma_b_landau_l_em_out)
        && NK_ON_LINE(sigma_b_landau_l_l_out) && NK_ON_LINE(sigma_b_landau_l_l5_out)
        && NK_ON_LINE(sigma_b_landau_l5_em_out) && NK_ON_LINE(sigma_b_landau_l5_l_out)
        && NK_ON_LINE(sigma_b_landau_l5_l5_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 21, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(21) + nk_block) {
            nk_fetch(mu_em, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            nk_fetch(mu_l, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            nk_fetch(mu_l5, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            nk_fetch(temp, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            nk_fetch(n_charge_em, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            nk_fetch(n_charge_l, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            nk_fetch(n_charge_l5, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            nk_fetch(energy_density, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            nk_fetch(pressure, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            if (!nk_past) nk_fetch_result(sigma_v_landau_em_out, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            if (!nk_past) nk_fetch_result(sigma_v_landau_l_out, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            if (!nk_past) nk_fetch_result(sigma_v_landau_l5_out, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            if (!nk_past) nk_fetch_result(sigma_b_landau_em_em_out, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            if (!nk_past) nk_fetch_result(sigma_b_landau_em_l_out, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            if (!nk_past) nk_fetch_result(sigma_b_landau_em_l5_out, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            if (!nk_past) nk_fetch_result(sigma_b_landau_l_em_out, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            if (!nk_past) nk_fetch_result(sigma_b_landau_l_l_out, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            if (!nk_past) nk_fetch_result(sigma_b_landau_l_l5_out, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            if (!nk_past) nk_fetch_result(sigma_b_landau_l5_em_out, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            if (!nk_past) nk_fetch_result(sigma_b_landau_l5_l_out, NK_AHEAD(21), NK_FETCHED(1, 21, double));
            if (!nk_past) nk_fetch_result(sigma_b_landau_l5_l5_out, NK_AHEAD(21), NK_FETCHED(1, 21, double));
        }
        double *const nk_sigma_v_landau_em_out = nk_past ? nk_block_sigma_v_landau_em_out : sigma_v_landau_em_out;
        double *const nk_sigma_v_landau_l_out = nk_past ? nk_block_sigma_v_landau_l_out : sigma_v_landau_l_out;
        double *const nk_sigma_v_landau_l5_out = nk_past ? nk_block_sigma_v_landau_l5_out : sigma_v_landau_l5_out;
        double *const nk_sigma_b_landau_em_em_out = nk_past ? nk_block_sigma_b_landau_em_em_out
            : sigma_b_landau_em_em_out;
        double *const nk_sigma_b_landau_em_l_out = nk_past ? nk_block_sigma_b_landau_em_l_out : sigma_b_landau_em_l_out;
        double *const nk_sigma_b_landau_em_l5_out = nk_past ? nk_block_sigma_b_landau_em_l5_out
            : sigma_b_landau_em_l5_out;
        double *const nk_sigma_b_landau_l_em_out = nk_past ? nk_block_sigma_b_landau_l_em_out : sigma_b_landau_l_em_out;
        double *const nk_sigma_b_landau_l_l_out = nk_past ? nk_block_sigma_b_landau_l_l_out : sigma_b_landau_l_l_out;
        double *const nk_sigma_b_landau_l_l5_out = nk_past ? nk_block_sigma_b_landau_l_l5_out : sigma_b_landau_l_l5_out;
        double *const nk_sigma_b_landau_l5_em_out = nk_past ? nk_block_sigma_b_landau_l5_em_out
            : sigma_b_landau_l5_em_out;
        double *const nk_sigma_b_landau_l5_l_out = nk_past ? nk_block_sigma_b_landau_l5_l_out : sigma_b_landau_l5_l_out;
        double *const nk_sigma_b_landau_l5_l5_out = nk_past ? nk_block_sigma_b_landau_l5_l5_out
            : sigma_b_landau_l5_l5_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_content_landau_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
                n_charge_em[nk_i], n_charge_l[nk_i], n_charge_l5[nk_i], energy_density[nk_i], pressure[nk_i],
                &nk_sigma_v_landau_em_out[nk_i], &nk_sigma_v_landau_l_out[nk_i], &nk_sigma_v_landau_l5_out[nk_i],
                &nk_sigma_b_landau_em_em_out[nk_i], &nk_sigma_b_landau_em_l_out[nk_i],
                &nk_sigma_b_landau_em_l5_out[nk_i], &nk_sigma_b_landau_l_em_out[nk_i],
                &nk_sigma_b_landau_l_l_out[nk_i], &nk_sigma_b_landau_l_l5_out[nk_i],
                &nk_sigma_b_landau_l5_em_out[nk_i], &nk_sigma_b_landau_l5_l_out[nk_i],
                &nk_sigma_b_landau_l5_l5_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_content_landau_passes(&c, mu_em[nk_i], mu_l[nk_i],
                mu_l5[nk_i], temp[nk_i], n_charge_em[nk_i], n_charge_l[nk_i], n_charge_l5[nk_i],
                energy_density[nk_i], pressure[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_content_landau_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i],
                    temp[nk_i], n_charge_em[nk_i], n_charge_l[nk_i], n_charge_l5[nk_i], energy_density[nk_i],
                    pressure[nk_i]);
        }
        if (nk_past) {
            nk_stream(sigma_v_landau_em_out, nk_block_sigma_v_landau_em_out, nk_count);
            nk_stream(sigma_v_landau_l_out, nk_block_sigma_v_landau_l_out, nk_count);
            nk_stream(sigma_v_landau_l5_out, nk_block_sigma_v_landau_l5_out, nk_count);
            nk_stream(sigma_b_landau_em_em_out, nk_block_sigma_b_landau_em_em_out, nk_count);
            nk_stream(sigma_b_landau_em_l_out, nk_block_sigma_b_landau_em_l_out, nk_count);
            nk_stream(sigma_b_landau_em_l5_out, nk_block_sigma_b_landau_em_l5_out, nk_count);
            nk_stream(sigma_b_landau_l_em_out, nk_block_sigma_b_landau_l_em_out, nk_count);
            nk_stream(sigma_b_landau_l_l_out, nk_block_sigma_b_landau_l_l_out, nk_count);
            nk_stream(sigma_b_landau_l_l5_out, nk_block_sigma_b_landau_l_l5_out, nk_count);
            nk_stream(sigma_b_landau_l5_em_out, nk_block_sigma_b_landau_l5_em_out, nk_count);
            nk_stream(sigma_b_landau_l5_l_out, nk_block_sigma_b_landau_l5_l_out, nk_count);
            nk_stream(sigma_b_landau_l5_l5_out, nk_block_sigma_b_landau_l5_l5_out, nk_count);
        }
        mu_em += nk_count;
        mu_l += nk_count;
        mu_l5 += nk_count;
        temp += nk_count;
        n_charge_em += nk_count;
        n_charge_l += nk_count;
        n_charge_l5 += nk_count;
        energy_density += nk_count;
        pressure += nk_count;
        sigma_v_landau_em_out += nk_count;
        sigma_v_landau_l_out += nk_count;
        sigma_v_landau_l5_out += nk_count;
        sigma_b_landau_em_em_out += nk_count;
        sigma_b_landau_em_l_out += nk_count;
        sigma_b_landau_em_l5_out += nk_count;
        sigma_b_landau_l_em_out += nk_count;
        sigma_b_landau_l_l_out += nk_count;
        sigma_b_landau_l_l5_out += nk_count;
        sigma_b_landau_l5_em_out += nk_count;
        sigma_b_landau_l5_l_out += nk_count;
        sigma_b_landau_l5_l5_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t anomalous_transport_content_landau_vary(size_t nk_n, const double *NK_RESTRICT mu_em,
    const double *NK_RESTRICT mu_l, const double *NK_RESTRICT mu_l5, const double *NK_RESTRICT temp,
    const double *NK_RESTRICT n_charge_em, const double *NK_RESTRICT n_charge_l, const double *NK_RESTRICT n_charge_l5,
    const double *NK_RESTRICT energy_density, const double *NK_RESTRICT pressure,
    const double *NK_RESTRICT c_anom_em_em_em, const double *NK_RESTRICT c_anom_em_em_l,
    const double *NK_RESTRICT c_anom_em_em_l5, const double *NK_RESTRICT c_anom_em_l_l,
    const double *NK_RESTRICT c_anom_em_l_l5, const double *NK_RESTRICT c_anom_em_l5_l5,
    const double *NK_RESTRICT c_anom_l_l_l, const double *NK_RESTRICT c_anom_l_l_l5,
    const double *NK_RESTRICT c_anom_l_l5_l5, const double *NK_RESTRICT c_anom_l5_l5_l5,
    const double *NK_RESTRICT beta_em, const double *NK_RESTRICT beta_l, const double *NK_RESTRICT beta_l5,
    double *NK_RESTRICT sigma_v_landau_em_out, double *NK_RESTRICT sigma_v_landau_l_out,
    double *NK_RESTRICT sigma_v_landau_l5_out, double *NK_RESTRICT sigma_b_landau_em_em_out,
    double *NK_RESTRICT sigma_b_landau_em_l_out, double *NK_RESTRICT sigma_b_landau_em_l5_out,
    double *NK_RESTRICT sigma_b_landau_l_em_out, double *NK_RESTRICT sigma_b_landau_l_l_out,
    double *NK_RESTRICT sigma_b_landau_l_l5_out, double *NK_RESTRICT sigma_b_landau_l5_em_out,
    double *NK_RESTRICT sigma_b_landau_l5_l_out, double *NK_RESTRICT sigma_b_landau_l5_l5_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const anomalous_transport_content_landau_fixed c = anomalous_transport_content_landau_prepare(
            c_anom_em_em_em[nk_i], c_anom_em_em_l[nk_i], c_anom_em_em_l5[nk_i], c_anom_em_l_l[nk_i],
            c_anom_em_l_l5[nk_i], c_anom_em_l5_l5[nk_i], c_anom_l_l_l[nk_i], c_anom_l_l_l5[nk_i],
            c_anom_l_l5_l5[nk_i], c_anom_l5_l5_l5[nk_i], beta_em[nk_i], beta_l[nk_i], beta_l5[nk_i]);
        anomalous_transport_content_landau_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
            n_charge_em[nk_i], n_charge_l[nk_i], n_charge_l5[nk_i], energy_density[nk_i], pressure[nk_i],
            &sigma_v_landau_em_out[nk_i], &sigma_v_landau_l_out[nk_i], &sigma_v_landau_l5_out[nk_i],
            &sigma_b_landau_em_em_out[nk_i], &sigma_b_landau_em_l_out[nk_i], &sigma_b_landau_em_l5_out[nk_i],
            &sigma_b_landau_l_em_out[nk_i], &sigma_b_landau_l_l_out[nk_i], &sigma_b_landau_l_l5_out[nk_i],
            &sigma_b_landau_l5_em_out[nk_i], &sigma_b_landau_l5_l_out[nk_i], &sigma_b_landau_l5_l5_out[nk_i]);
        nk_outside |= anomalous_transport_content_landau_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
            n_charge_em[nk_i], n_charge_l[nk_i], n_charge_l5[nk_i], energy_density[nk_i], pressure[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t anomalous_transport_content_landau_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_content_landau_loop(nk_n,
        (const anomalous_transport_content_landau_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4],
        nk_out[5], nk_out[6], nk_out[7], nk_out[8], nk_out[9], nk_out[10], nk_out[11]);
}

NK_LOOP uint64_t anomalous_transport_content_landau_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return anomalous_transport_content_landau_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12], nk_in[13], nk_in[14],
        nk_in[15], nk_in[16], nk_in[17], nk_in[18], nk_in[19], nk_in[20], nk_in[21], nk_out[0], nk_out[1],
        nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6], nk_out[7], nk_out[8], nk_out[9], nk_out[10],
        nk_out[11]);
}

NK_RUN(anomalous_transport_content_landau_same, anomalous_transport_content_landau_elements, double)
NK_RUN(anomalous_transport_content_landau_varied, anomalous_transport_content_landau_varied_elements, double)

static uint64_t anomalous_transport_content_landau_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return anomalous_transport_content_landau_varied(nk_n, nk_fixed, nk_in, nk_out);
    return anomalous_transport_content_landau_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void anomalous_transport_content_landau(double mu_em, double mu_l, double mu_l5, double temp,
    double n_charge_em, double n_charge_l, double n_charge_l5, double energy_density, double pressure,
    double c_anom_em_em_em, double c_anom_em_em_l, double c_anom_em_em_l5, double c_anom_em_l_l, double c_anom_em_l_l5,
    double c_anom_em_l5_l5, double c_anom_l_l_l, double c_anom_l_l_l5, double c_anom_l_l5_l5, double c_anom_l5_l5_l5,
    double beta_em, double beta_l, double beta_l5, double *sigma_v_landau_em_out, double *sigma_v_landau_l_out,
    double *sigma_v_landau_l5_out, double *sigma_b_landau_em_em_out, double *sigma_b_landau_em_l_out,
    double *sigma_b_landau_em_l5_out, double *sigma_b_landau_l_em_out, double *sigma_b_landau_l_l_out,
    double *sigma_b_landau_l_l5_out, double *sigma_b_landau_l5_em_out, double *sigma_b_landau_l5_l_out,
    double *sigma_b_landau_l5_l5_out)
{
    const anomalous_transport_content_landau_fixed c = anomalous_transport_content_landau_prepare(c_anom_em_em_em,
        c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l,
        c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5);
    anomalous_transport_content_landau_formulas(&c, mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l,
        n_charge_l5, energy_density, pressure, sigma_v_landau_em_out, sigma_v_landau_l_out, sigma_v_landau_l5_out,
        sigma_b_landau_em_em_out, sigma_b_landau_em_l_out, sigma_b_landau_em_l5_out, sigma_b_landau_l_em_out,
        sigma_b_landau_l_l_out, sigma_b_landau_l_l5_out, sigma_b_landau_l5_em_out, sigma_b_landau_l5_l_out,
        sigma_b_landau_l5_l5_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_content_landau_outside(double mu_em, double mu_l, double mu_l5,
    double temp, double n_charge_em, double n_charge_l, double n_charge_l5, double energy_density, double pressure,
    double c_anom_em_em_em, double c_anom_em_em_l, double c_anom_em_em_l5, double c_anom_em_l_l, double c_anom_em_l_l5,
    double c_anom_em_l5_l5, double c_anom_l_l_l, double c_anom_l_l_l5, double c_anom_l_l5_l5, double c_anom_l5_l5_l5,
    double beta_em, double beta_l, double beta_l5)
{
    const anomalous_transport_content_landau_fixed c = anomalous_transport_content_landau_prepare(c_anom_em_em_em,
        c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l,
        c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5);
    return anomalous_transport_content_landau_check(&c, mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l,
        n_charge_l5, energy_density, pressure);
}

NK_API uint64_t anomalous_transport_content_landau_array(size_t nk_n, const double *mu_em, ptrdiff_t mu_em_stride,
    const double *mu_l, ptrdiff_t mu_l_stride, const double *mu_l5, ptrdiff_t mu_l5_stride,
    const double *temp, ptrdiff_t temp_stride, const double *n_charge_em, ptrdiff_t n_charge_em_stride,
    const double *n_charge_l, ptrdiff_t n_charge_l_stride, const double *n_charge_l5, ptrdiff_t n_charge_l5_stride,
    const double *energy_density, ptrdiff_t energy_density_stride, const double *pressure, ptrdiff_t pressure_stride,
    const double *c_anom_em_em_em, ptrdiff_t c_anom_em_em_em_stride,
    const double *c_anom_em_em_l, ptrdiff_t c_anom_em_em_l_stride,
    const double *c_anom_em_em_l5, ptrdiff_t c_anom_em_em_l5_stride,
    const double *c_anom_em_l_l, ptrdiff_t c_anom_em_l_l_stride,
    const double *c_anom_em_l_l5, ptrdiff_t c_anom_em_l_l5_stride,
    const double *c_anom_em_l5_l5, ptrdiff_t c_anom_em_l5_l5_stride,
    const double *c_anom_l_l_l, ptrdiff_t c_anom_l_l_l_stride,
    const double *c_anom_l_l_l5, ptrdiff_t c_anom_l_l_l5_stride,
    const double *c_anom_l_l5_l5, ptrdiff_t c_anom_l_l5_l5_stride,
    const double *c_anom_l5_l5_l5, ptrdiff_t c_anom_l5_l5_l5_stride, const double *beta_em, ptrdiff_t beta_em_stride,
    const double *beta_l, ptrdiff_t beta_l_stride, const double *beta_l5, ptrdiff_t beta_l5_stride,
    double *sigma_v_landau_em_out, ptrdiff_t sigma_v_landau_em_out_stride,
    double *sigma_v_landau_l_out, ptrdiff_t sigma_v_landau_l_out_stride,
    double *sigma_v_landau_l5_out, ptrdiff_t sigma_v_landau_l5_out_stride,
    double *sigma_b_landau_em_em_out, ptrdiff_t sigma_b_landau_em_em_out_stride,
    double *sigma_b_landau_em_l_out, ptrdiff_t sigma_b_landau_em_l_out_stride,
    double *sigma_b_landau_em_l5_out, ptrdiff_t sigma_b_landau_em_l5_out_stride,
    double *sigma_b_landau_l_em_out, ptrdiff_t sigma_b_landau_l_em_out_stride,
    double *sigma_b_landau_l_l_out, ptrdiff_t sigma_b_landau_l_l_out_stride,
    double *sigma_b_landau_l_l5_out, ptrdiff_t sigma_b_landau_l_l5_out_stride,
    double *sigma_b_landau_l5_em_out, ptrdiff_t sigma_b_landau_l5_em_out_stride,
    double *sigma_b_landau_l5_l_out, ptrdiff_t sigma_b_landau_l5_l_out_stride,
    double *sigma_b_landau_l5_l5_out, ptrdiff_t sigma_b_landau_l5_l5_out_stride)
{
    const nk_input nk_in[] = {{mu_em, mu_em_stride}, {mu_l, mu_l_stride}, {mu_l5, mu_l5_stride},
        {temp, temp_stride}, {n_charge_em, n_charge_em_stride}, {n_charge_l, n_charge_l_stride},
        {n_charge_l5, n_charge_l5_stride}, {energy_density, energy_density_stride}, {pressure, pressure_stride},
        {c_anom_em_em_em, c_anom_em_em_em_stride}, {c_anom_em_em_l, c_anom_em_em_l_stride},
        {c_anom_em_em_l5, c_anom_em_em_l5_stride}, {c_anom_em_l_l, c_anom_em_l_l_stride},
        {c_anom_em_l_l5, c_anom_em_l_l5_stride}, {c_anom_em_l5_l5, c_anom_em_l5_l5_stride},
        {c_anom_l_l_l, c_anom_l_l_l_stride}, {c_anom_l_l_l5, c_anom_l_l_l5_stride},
        {c_anom_l_l5_l5, c_anom_l_l5_l5_stride}, {c_anom_l5_l5_l5, c_anom_l5_l5_l5_stride},
        {beta_em, beta_em_stride}, {beta_l, beta_l_stride}, {beta_l5, beta_l5_stride}};
    const nk_output nk_out[] = {{sigma_v_landau_em_out, sigma_v_landau_em_out_stride},
        {sigma_v_landau_l_out, sigma_v_landau_l_out_stride},
        {sigma_v_landau_l5_out, sigma_v_landau_l5_out_stride},
        {sigma_b_landau_em_em_out, sigma_b_landau_em_em_out_stride},
        {sigma_b_landau_em_l_out, sigma_b_landau_em_l_out_stride},
        {sigma_b_landau_em_l5_out, sigma_b_landau_em_l5_out_stride},
        {sigma_b_landau_l_em_out, sigma_b_landau_l_em_out_stride},
        {sigma_b_landau_l_l_out, sigma_b_landau_l_l_out_stride},
        {sigma_b_landau_l_l5_out, sigma_b_landau_l_l5_out_stride},
        {sigma_b_landau_l5_em_out, sigma_b_landau_l5_em_out_stride},
        {sigma_b_landau_l5_l_out, sigma_b_landau_l5_l_out_stride},
        {sigma_b_landau_l5_l5_out, sigma_b_landau_l5_l5_out_stride}};
    const nk_kernel nk_this = {9, 22, 12, anomalous_transport_content_landau_run};
    NK_LINE double nk_buffer[34 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const anomalous_transport_content_landau_fixed c = anomalous_transport_content_landau_prepare(
            *c_anom_em_em_em, *c_anom_em_em_l, *c_anom_em_em_l5, *c_anom_em_l_l, *c_anom_em_l_l5, *c_anom_em_l5_l5,
            *c_anom_l_l_l, *c_anom_l_l_l5, *c_anom_l_l5_l5, *c_anom_l5_l5_l5, *beta_em, *beta_l, *beta_l5);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.content_landau in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float c_anom_em_em_em;
    float c_anom_em_em_l;
    float c_anom_em_em_l5;
    float c_anom_em_l_l;
    float c_anom_em_l_l5;
    float c_anom_em_l5_l5;
    float c_anom_l_l_l;
    float c_anom_l_l_l5;
    float c_anom_l_l5_l5;
    float c_anom_l5_l5_l5;
    float beta_em;
    float beta_l;
    float beta_l5;
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
    float x17;
    float x18;
    float x19;
    float x20;
    float x21;
    uint32_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_content_landau_f32_fixed;

NK_INLINE anomalous_transport_content_landau_f32_fixed anomalous_transport_content_landau_f32_prepare(
    float c_anom_em_em_em, float c_anom_em_em_l, float c_anom_em_em_l5, float c_anom_em_l_l, float c_anom_em_l_l5,
    float c_anom_em_l5_l5, float c_anom_l_l_l, float c_anom_l_l_l5, float c_anom_l_l5_l5, float c_anom_l5_l5_l5,
    float beta_em, float beta_l, float beta_l5)
{
    anomalous_transport_content_landau_f32_fixed c;
    const float x0 = 2.0f*beta_em;
    const float x1 = 2.0f*c_anom_em_em_l;
    const float x2 = 2.0f*c_anom_em_l_l5;
    const float x3 = 2.0f*c_anom_em_em_l5;
    const float x4 = 1.0f/3.0f*c_anom_l_l_l;
    const float x5 = 1.0f/3.0f*c_anom_em_em_em;
    const float x6 = 1.0f/3.0f*c_anom_l5_l5_l5;
    const float x7 = 2.0f*beta_l;
    const float x8 = 2.0f*beta_l5;
    const float x9 = 2.0f*c_anom_em_l_l;
    const float x10 = 2.0f*c_anom_l_l_l5;
    const float x11 = 2.0f*c_anom_l_l5_l5;
    const float x12 = 2.0f*c_anom_em_l5_l5;
    const float x13 = 1.0f/2.0f*c_anom_em_l_l;
    const float x14 = 1.0f/2.0f*c_anom_em_em_em;
    const float x15 = 1.0f/2.0f*c_anom_em_l5_l5;
    const float x16 = 1.0f/2.0f*c_anom_l_l_l;
    const float x17 = 1.0f/2.0f*c_anom_em_em_l;
    const float x18 = 1.0f/2.0f*c_anom_l_l5_l5;
    const float x19 = 1.0f/2.0f*c_anom_l_l_l5;
    const float x20 = 1.0f/2.0f*c_anom_em_em_l5;
    const float x21 = 1.0f/2.0f*c_anom_l5_l5_l5;
    const int c_anom_em_em_em_outside = (c_anom_em_em_em < -1.0f) | (1.0f < c_anom_em_em_em);
    const int c_anom_em_em_l_outside = (c_anom_em_em_l < -1.0f) | (1.0f < c_anom_em_em_l);
    const int c_anom_em_em_l5_outside = (c_anom_em_em_l5 < -1.0f) | (1.0f < c_anom_em_em_l5);
    const int c_anom_em_l_l_outside = (c_anom_em_l_l < -1.0f) | (1.0f < c_anom_em_l_l);
    const int c_anom_em_l_l5_outside = (c_anom_em_l_l5 < -1.0f) | (1.0f < c_anom_em_l_l5);
    const int c_anom_em_l5_l5_outside = (c_anom_em_l5_l5 < -1.0f) | (1.0f < c_anom_em_l5_l5);
    const int c_anom_l_l_l_outside = (c_anom_l_l_l < -1.0f) | (1.0f < c_anom_l_l_l);
    const int c_anom_l_l_l5_outside = (c_anom_l_l_l5 < -1.0f) | (1.0f < c_anom_l_l_l5);
    const int c_anom_l_l5_l5_outside = (c_anom_l_l5_l5 < -1.0f) | (1.0f < c_anom_l_l5_l5);
    const int c_anom_l5_l5_l5_outside = (c_anom_l5_l5_l5 < -1.0f) | (1.0f < c_anom_l5_l5_l5);
    const int beta_em_outside = (beta_em < -1.0f) | (1.0f < beta_em);
    const int beta_l_outside = (beta_l < -1.0f) | (1.0f < beta_l);
    const int beta_l5_outside = (beta_l5 < -1.0f) | (1.0f < beta_l5);
    c.c_anom_em_em_em = c_anom_em_em_em;
    c.c_anom_em_em_l = c_anom_em_em_l;
    c.c_anom_em_em_l5 = c_anom_em_em_l5;
    c.c_anom_em_l_l = c_anom_em_l_l;
    c.c_anom_em_l_l5 = c_anom_em_l_l5;
    c.c_anom_em_l5_l5 = c_anom_em_l5_l5;
    c.c_anom_l_l_l = c_anom_l_l_l;
    c.c_anom_l_l_l5 = c_anom_l_l_l5;
    c.c_anom_l_l5_l5 = c_anom_l_l5_l5;
    c.c_anom_l5_l5_l5 = c_anom_l5_l5_l5;
    c.beta_em = beta_em;
    c.beta_l = beta_l;
    c.beta_l5 = beta_l5;
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
    c.nk_outside = (uint32_t)c_anom_em_em_em_outside << 9
        | (uint32_t)c_anom_em_em_l_outside << 10
        | (uint32_t)c_anom_em_em_l5_outside << 11
        | (uint32_t)c_anom_em_l_l_outside << 12
        | (uint32_t)c_anom_em_l_l5_outside << 13
        | (uint32_t)c_anom_em_l5_l5_outside << 14
        | (uint32_t)c_anom_l_l_l_outside << 15
        | (uint32_t)c_anom_l_l_l5_outside << 16
        | (uint32_t)c_anom_l_l5_l5_outside << 17
        | (uint32_t)c_anom_l5_l5_l5_outside << 18
        | (uint32_t)beta_em_outside << 19
        | (uint32_t)beta_l_outside << 20
        | (uint32_t)beta_l5_outside << 21;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_content_landau_f32_formulas(const anomalous_transport_content_landau_f32_fixed *c,
    float mu_em, float mu_l, float mu_l5, float temp, float n_charge_em, float n_charge_l, float n_charge_l5,
    float energy_density, float pressure, float *sigma_v_landau_em_out, float *sigma_v_landau_l_out,
    float *sigma_v_landau_l5_out, float *sigma_b_landau_em_em_out, float *sigma_b_landau_em_l_out,
    float *sigma_b_landau_em_l5_out, float *sigma_b_landau_l_em_out, float *sigma_b_landau_l_l_out,
    float *sigma_b_landau_l_l5_out, float *sigma_b_landau_l5_em_out, float *sigma_b_landau_l5_l_out,
    float *sigma_b_landau_l5_l5_out)
{
    const float x22 = mu_l*mu_l;
    const float x23 = mu_l*c->x2;
    const float x24 = mu_em*mu_em;
    const float x25 = x22*c->c_anom_em_l_l + mu_em*(mu_l*c->x1 + mu_l5*c->x3) + mu_l5*x23;
    const float x26 = mu_l5*mu_l5;
    const float x27 = temp*temp;
    const float x28 = 1.0f/(pressure + energy_density);
    const float x29 = n_charge_em*x28;
    const float x30 = mu_em*c->c_anom_em_l_l;
    const float x31 = mu_l5*c->c_anom_l_l_l5;
    const float x32 = mu_l*c->c_anom_em_em_l;
    const float x33 = mu_l5*c->c_anom_em_em_l5;
    const float x34 = x22*mu_l*c->x4 + x22*(x30 + x31) + x24*mu_em*c->x5 + mu_l5*(mu_em*x23 + x26*c->x6);
    const float x35 = mu_l*c->c_anom_l_l5_l5 + mu_em*c->c_anom_em_l5_l5;
    const float x36 = x34 + x24*(x32 + x33) + x26*x35 - x27*(mu_l*c->x7 + mu_em*c->x0 + mu_l5*c->x8);
    /* neimanoz2010:landau */
    const float sigma_v_landau_em = x25 + x24*c->c_anom_em_em_em + x26*c->c_anom_em_l5_l5 - x27*c->x0 - x29*x36*2.0f;
    const float x37 = mu_l5*mu_l;
    const float x38 = x22*c->c_anom_l_l_l + mu_em*(mu_l*c->x9 + mu_l5*c->x2) + x37*c->x10;
    const float x39 = n_charge_l*x28;
    /* neimanoz2010:landau */
    const float sigma_v_landau_l = x38 + x24*c->c_anom_em_em_l + x26*c->c_anom_l_l5_l5 - x27*c->x7 - x39*x36*2.0f;
    const float x40 = x22*c->c_anom_l_l_l5 + mu_em*(x23 + mu_l5*c->x12) + x37*c->x11 + x24*c->c_anom_em_em_l5;
    const float x41 = n_charge_l5*x28;
    const float sigma_v_landau_l5 = x40 + x26*c->c_anom_l5_l5_l5 - x27*c->x8 - x41*x36*2.0f;  /* neimanoz2010:landau */
    const float x42 = mu_l*c->c_anom_em_l_l5;
    const float x43 = x42 + mu_em*c->c_anom_em_em_l5;
    const float x44 = mu_em*x32 + mu_l5*x43 + x22*c->x13 + x24*c->x14 + x26*c->x15 - x27*c->beta_em;
    const float sigma_b_landau_em_em = x32 + mu_em*c->c_anom_em_em_em + x33 - x29*x44;  /* neimanoz2010:landau */
    const float x45 = mu_l*c->c_anom_em_l_l;
    const float x46 = x45 + mu_em*c->c_anom_em_em_l + mu_l5*c->c_anom_em_l_l5;
    const float x47 = mu_l*c->c_anom_l_l_l5 + mu_em*c->c_anom_em_l_l5;
    const float x48 = mu_em*x45 + mu_l5*x47 + x22*c->x16 + x24*c->x17 + x26*c->x18 - x27*c->beta_l;
    const float sigma_b_landau_em_l = x46 - x29*x48;  /* neimanoz2010:landau */
    const float x49 = x43 + mu_l5*c->c_anom_em_l5_l5;
    const float x50 = mu_em*x42 + mu_l5*x35 + x22*c->x19 + x24*c->x20 + x26*c->x21 - x27*c->beta_l5;
    const float sigma_b_landau_em_l5 = x49 - x29*x50;  /* neimanoz2010:landau */
    const float sigma_b_landau_l_em = x46 - x39*x44;  /* neimanoz2010:landau */
    const float sigma_b_landau_l_l = mu_l*c->c_anom_l_l_l + x30 + x31 - x39*x48;  /* neimanoz2010:landau */
    const float x51 = x47 + mu_l5*c->c_anom_l_l5_l5;
    const float sigma_b_landau_l_l5 = x51 - x39*x50;  /* neimanoz2010:landau */
    const float sigma_b_landau_l5_em = x49 - x41*x44;  /* neimanoz2010:landau */
    const float sigma_b_landau_l5_l = x51 - x41*x48;  /* neimanoz2010:landau */
    const float sigma_b_landau_l5_l5 = x35 + mu_l5*c->c_anom_l5_l5_l5 - x41*x50;  /* neimanoz2010:landau */
    *sigma_v_landau_em_out = sigma_v_landau_em;
    *sigma_v_landau_l_out = sigma_v_landau_l;
    *sigma_v_landau_l5_out = sigma_v_landau_l5;
    *sigma_b_landau_em_em_out = sigma_b_landau_em_em;
    *sigma_b_landau_em_l_out = sigma_b_landau_em_l;
    *sigma_b_landau_em_l5_out = sigma_b_landau_em_l5;
    *sigma_b_landau_l_em_out = sigma_b_landau_l_em;
    *sigma_b_landau_l_l_out = sigma_b_landau_l_l;
    *sigma_b_landau_l_l5_out = sigma_b_landau_l_l5;
    *sigma_b_landau_l5_em_out = sigma_b_landau_l5_em;
    *sigma_b_landau_l5_l_out = sigma_b_landau_l5_l;
    *sigma_b_landau_l5_l5_out = sigma_b_landau_l5_l5;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t anomalous_transport_content_landau_f32_check(const anomalous_transport_content_landau_f32_fixed *c,
    float mu_em, float mu_l, float mu_l5, float temp, float n_charge_em, float n_charge_l, float n_charge_l5,
    float energy_density, float pressure)
{
    const int mu_em_outside = (mu_em < -1000.0f) | (1000.0f < mu_em);
    const int mu_l_outside = (mu_l < -1000.0f) | (1000.0f < mu_l);
    const int mu_l5_outside = (mu_l5 < -1000.0f) | (1000.0f < mu_l5);
    const int temp_outside = (temp < 0.0f) | (100.0f < temp);
    const int n_charge_em_outside = (n_charge_em < -1e+08f) | (1e+08f < n_charge_em);
    const int n_charge_l_outside = (n_charge_l < -1e+08f) | (1e+08f < n_charge_l);
    const int n_charge_l5_outside = (n_charge_l5 < -1e+08f) | (1e+08f < n_charge_l5);
    const int energy_density_outside = (energy_density < 1.0f) | (1e+12f < energy_density);
    const int pressure_outside = (pressure < 1.0f) | (1e+12f < pressure);
    return c->nk_outside | (uint32_t)mu_em_outside << 0
        | (uint32_t)mu_l_outside << 1
        | (uint32_t)mu_l5_outside << 2
        | (uint32_t)temp_outside << 3
        | (uint32_t)n_charge_em_outside << 4
        | (uint32_t)n_charge_l_outside << 5
        | (uint32_t)n_charge_l5_outside << 6
        | (uint32_t)energy_density_outside << 7
        | (uint32_t)pressure_outside << 8;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t anomalous_transport_content_landau_f32_passes(const anomalous_transport_content_landau_f32_fixed *c,
    float mu_em, float mu_l, float mu_l5, float temp, float n_charge_em, float n_charge_l, float n_charge_l5,
    float energy_density, float pressure)
{
    (void)c;
    const int nk_inside = !(mu_em < -1000.0f)
        & !(1000.0f < mu_em)
        & !(mu_l < -1000.0f)
        & !(1000.0f < mu_l)
        & !(mu_l5 < -1000.0f)
        & !(1000.0f < mu_l5)
        & !(temp < 0.0f)
        & !(100.0f < temp)
        & !(n_charge_em < -1e+08f)
        & !(1e+08f < n_charge_em)
        & !(n_charge_l < -1e+08f)
        & !(1e+08f < n_charge_l)
        & !(n_charge_l5 < -1e+08f)
        & !(1e+08f < n_charge_l5)
        & !(energy_density < 1.0f)
        & !(1e+12f < energy_density)
        & !(pressure < 1.0f)
        & !(1e+12f < pressure);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_content_landau_f32_loop(size_t nk_n,
    const anomalous_transport_content_landau_f32_fixed *nk_fixed, const float *NK_RESTRICT mu_em,
    const float *NK_RESTRICT mu_l, const float *NK_RESTRICT mu_l5, const float *NK_RESTRICT temp,
    const float *NK_RESTRICT n_charge_em, const float *NK_RESTRICT n_charge_l, const float *NK_RESTRICT n_charge_l5,
    const float *NK_RESTRICT energy_density, const float *NK_RESTRICT pressure,
    float *NK_RESTRICT sigma_v_landau_em_out, float *NK_RESTRICT sigma_v_landau_l_out,
    float *NK_RESTRICT sigma_v_landau_l5_out, float *NK_RESTRICT sigma_b_landau_em_em_out,
    float *NK_RESTRICT sigma_b_landau_em_l_out, float *NK_RESTRICT sigma_b_landau_em_l5_out,
    float *NK_RESTRICT sigma_b_landau_l_em_out, float *NK_RESTRICT sigma_b_landau_l_l_out,
    float *NK_RESTRICT sigma_b_landau_l_l5_out, float *NK_RESTRICT sigma_b_landau_l5_em_out,
    float *NK_RESTRICT sigma_b_landau_l5_l_out, float *NK_RESTRICT sigma_b_landau_l5_l5_out)
{
    const anomalous_transport_content_landau_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*21*sizeof(float) > NK_FAR(21);
    NK_LINE float nk_block_sigma_v_landau_em_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_v_landau_l_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_v_landau_l5_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_landau_em_em_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_landau_em_l_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_landau_em_l5_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_landau_l_em_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_landau_l_l_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_landau_l_l5_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_landau_l5_em_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_landau_l5_l_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_landau_l5_l5_out[NK_BLOCK];
    const int nk_past = nk_n*21*sizeof(float) > NK_STREAMED && NK_ON_LINE(sigma_v_landau_em_out)
        && NK_ON_LINE(sigma_v_landau_l_out) && NK_ON_LINE(sigma_v_landau_l5_out)
        && NK_ON_LINE(sigma_b_landau_em_em_out) && NK_ON_LINE(sigma_b_landau_em_l_out)
        && NK_ON_LINE(sigma_b_landau_em_l5_out) && NK_ON_LINE(sigma_b_landau_l_em_out)
        && NK_ON_LINE(sigma_b_landau_l_l_out) && NK_ON_LINE(sigma_b_landau_l_l5_out)
        && NK_ON_LINE(sigma_b_landau_l5_em_out) && NK_ON_LINE(sigma_b_landau_l5_l_out)
        && NK_ON_LINE(sigma_b_landau_l5_l5_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 21, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(21) + nk_block) {
            nk_fetch_f32(mu_em, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            nk_fetch_f32(mu_l, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            nk_fetch_f32(mu_l5, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            nk_fetch_f32(temp, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            nk_fetch_f32(n_charge_em, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            nk_fetch_f32(n_charge_l, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            nk_fetch_f32(n_charge_l5, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            nk_fetch_f32(energy_density, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            nk_fetch_f32(pressure, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            if (!nk_past) nk_fetch_result_f32(sigma_v_landau_em_out, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            if (!nk_past) nk_fetch_result_f32(sigma_v_landau_l_out, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            if (!nk_past) nk_fetch_result_f32(sigma_v_landau_l5_out, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_landau_em_em_out, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_landau_em_l_out, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_landau_em_l5_out, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_landau_l_em_out, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_landau_l_l_out, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_landau_l_l5_out, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_landau_l5_em_out, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_landau_l5_l_out, NK_AHEAD(21), NK_FETCHED(1, 21, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_landau_l5_l5_out, NK_AHEAD(21), NK_FETCHED(1, 21, float));
        }
        float *const nk_sigma_v_landau_em_out = nk_past ? nk_block_sigma_v_landau_em_out : sigma_v_landau_em_out;
        float *const nk_sigma_v_landau_l_out = nk_past ? nk_block_sigma_v_landau_l_out : sigma_v_landau_l_out;
        float *const nk_sigma_v_landau_l5_out = nk_past ? nk_block_sigma_v_landau_l5_out : sigma_v_landau_l5_out;
        float *const nk_sigma_b_landau_em_em_out = nk_past ? nk_block_sigma_b_landau_em_em_out
            : sigma_b_landau_em_em_out;
        float *const nk_sigma_b_landau_em_l_out = nk_past ? nk_block_sigma_b_landau_em_l_out : sigma_b_landau_em_l_out;
        float *const nk_sigma_b_landau_em_l5_out = nk_past ? nk_block_sigma_b_landau_em_l5_out
            : sigma_b_landau_em_l5_out;
        float *const nk_sigma_b_landau_l_em_out = nk_past ? nk_block_sigma_b_landau_l_em_out : sigma_b_landau_l_em_out;
        float *const nk_sigma_b_landau_l_l_out = nk_past ? nk_block_sigma_b_landau_l_l_out : sigma_b_landau_l_l_out;
        float *const nk_sigma_b_landau_l_l5_out = nk_past ? nk_block_sigma_b_landau_l_l5_out : sigma_b_landau_l_l5_out;
        float *const nk_sigma_b_landau_l5_em_out = nk_past ? nk_block_sigma_b_landau_l5_em_out
            : sigma_b_landau_l5_em_out;
        float *const nk_sigma_b_landau_l5_l_out = nk_past ? nk_block_sigma_b_landau_l5_l_out : sigma_b_landau_l5_l_out;
        float *const nk_sigma_b_landau_l5_l5_out = nk_past ? nk_block_sigma_b_landau_l5_l5_out
            : sigma_b_landau_l5_l5_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_content_landau_f32_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
                n_charge_em[nk_i], n_charge_l[nk_i], n_charge_l5[nk_i], energy_density[nk_i], pressure[nk_i],
                &nk_sigma_v_landau_em_out[nk_i], &nk_sigma_v_landau_l_out[nk_i], &nk_sigma_v_landau_l5_out[nk_i],
                &nk_sigma_b_landau_em_em_out[nk_i], &nk_sigma_b_landau_em_l_out[nk_i],
                &nk_sigma_b_landau_em_l5_out[nk_i], &nk_sigma_b_landau_l_em_out[nk_i],
                &nk_sigma_b_landau_l_l_out[nk_i], &nk_sigma_b_landau_l_l5_out[nk_i],
                &nk_sigma_b_landau_l5_em_out[nk_i], &nk_sigma_b_landau_l5_l_out[nk_i],
                &nk_sigma_b_landau_l5_l5_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_content_landau_f32_passes(&c, mu_em[nk_i], mu_l[nk_i],
                mu_l5[nk_i], temp[nk_i], n_charge_em[nk_i], n_charge_l[nk_i], n_charge_l5[nk_i],
                energy_density[nk_i], pressure[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_content_landau_f32_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i],
                    temp[nk_i], n_charge_em[nk_i], n_charge_l[nk_i], n_charge_l5[nk_i], energy_density[nk_i],
                    pressure[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(sigma_v_landau_em_out, nk_block_sigma_v_landau_em_out, nk_count);
            nk_stream_f32(sigma_v_landau_l_out, nk_block_sigma_v_landau_l_out, nk_count);
            nk_stream_f32(sigma_v_landau_l5_out, nk_block_sigma_v_landau_l5_out, nk_count);
            nk_stream_f32(sigma_b_landau_em_em_out, nk_block_sigma_b_landau_em_em_out, nk_count);
            nk_stream_f32(sigma_b_landau_em_l_out, nk_block_sigma_b_landau_em_l_out, nk_count);
            nk_stream_f32(sigma_b_landau_em_l5_out, nk_block_sigma_b_landau_em_l5_out, nk_count);
            nk_stream_f32(sigma_b_landau_l_em_out, nk_block_sigma_b_landau_l_em_out, nk_count);
            nk_stream_f32(sigma_b_landau_l_l_out, nk_block_sigma_b_landau_l_l_out, nk_count);
            nk_stream_f32(sigma_b_landau_l_l5_out, nk_block_sigma_b_landau_l_l5_out, nk_count);
            nk_stream_f32(sigma_b_landau_l5_em_out, nk_block_sigma_b_landau_l5_em_out, nk_count);
            nk_stream_f32(sigma_b_landau_l5_l_out, nk_block_sigma_b_landau_l5_l_out, nk_count);
            nk_stream_f32(sigma_b_landau_l5_l5_out, nk_block_sigma_b_landau_l5_l5_out, nk_count);
        }
        mu_em += nk_count;
        mu_l += nk_count;
        mu_l5 += nk_count;
        temp += nk_count;
        n_charge_em += nk_count;
        n_charge_l += nk_count;
        n_charge_l5 += nk_count;
        energy_density += nk_count;
        pressure += nk_count;
        sigma_v_landau_em_out += nk_count;
        sigma_v_landau_l_out += nk_count;
        sigma_v_landau_l5_out += nk_count;
        sigma_b_landau_em_em_out += nk_count;
        sigma_b_landau_em_l_out += nk_count;
        sigma_b_landau_em_l5_out += nk_count;
        sigma_b_landau_l_em_out += nk_count;
        sigma_b_landau_l_l_out += nk_count;
        sigma_b_landau_l_l5_out += nk_count;
        sigma_b_landau_l5_em_out += nk_count;
        sigma_b_landau_l5_l_out += nk_count;
        sigma_b_landau_l5_l5_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t anomalous_transport_content_landau_f32_vary(size_t nk_n, const float *NK_RESTRICT mu_em,
    const float *NK_RESTRICT mu_l, const float *NK_RESTRICT mu_l5, const float *NK_RESTRICT temp,
    const float *NK_RESTRICT n_charge_em, const float *NK_RESTRICT n_charge_l, const float *NK_RESTRICT n_charge_l5,
    const float *NK_RESTRICT energy_density, const float *NK_RESTRICT pressure,
    const float *NK_RESTRICT c_anom_em_em_em, const float *NK_RESTRICT c_anom_em_em_l,
    const float *NK_RESTRICT c_anom_em_em_l5, const float *NK_RESTRICT c_anom_em_l_l,
    const float *NK_RESTRICT c_anom_em_l_l5, const float *NK_RESTRICT c_anom_em_l5_l5,
    const float *NK_RESTRICT c_anom_l_l_l, const float *NK_RESTRICT c_anom_l_l_l5,
    const float *NK_RESTRICT c_anom_l_l5_l5, const float *NK_RESTRICT c_anom_l5_l5_l5,
    const float *NK_RESTRICT beta_em, const float *NK_RESTRICT beta_l, const float *NK_RESTRICT beta_l5,
    float *NK_RESTRICT sigma_v_landau_em_out, float *NK_RESTRICT sigma_v_landau_l_out,
    float *NK_RESTRICT sigma_v_landau_l5_out, float *NK_RESTRICT sigma_b_landau_em_em_out,
    float *NK_RESTRICT sigma_b_landau_em_l_out, float *NK_RESTRICT sigma_b_landau_em_l5_out,
    float *NK_RESTRICT sigma_b_landau_l_em_out, float *NK_RESTRICT sigma_b_landau_l_l_out,
    float *NK_RESTRICT sigma_b_landau_l_l5_out, float *NK_RESTRICT sigma_b_landau_l5_em_out,
    float *NK_RESTRICT sigma_b_landau_l5_l_out, float *NK_RESTRICT sigma_b_landau_l5_l5_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const anomalous_transport_content_landau_f32_fixed c = anomalous_transport_content_landau_f32_prepare(
            c_anom_em_em_em[nk_i], c_anom_em_em_l[nk_i], c_anom_em_em_l5[nk_i], c_anom_em_l_l[nk_i],
            c_anom_em_l_l5[nk_i], c_anom_em_l5_l5[nk_i], c_anom_l_l_l[nk_i], c_anom_l_l_l5[nk_i],
            c_anom_l_l5_l5[nk_i], c_anom_l5_l5_l5[nk_i], beta_em[nk_i], beta_l[nk_i], beta_l5[nk_i]);
        anomalous_transport_content_landau_f32_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
            n_charge_em[nk_i], n_charge_l[nk_i], n_charge_l5[nk_i], energy_density[nk_i], pressure[nk_i],
            &sigma_v_landau_em_out[nk_i], &sigma_v_landau_l_out[nk_i], &sigma_v_landau_l5_out[nk_i],
            &sigma_b_landau_em_em_out[nk_i], &sigma_b_landau_em_l_out[nk_i], &sigma_b_landau_em_l5_out[nk_i],
            &sigma_b_landau_l_em_out[nk_i], &sigma_b_landau_l_l_out[nk_i], &sigma_b_landau_l_l5_out[nk_i],
            &sigma_b_landau_l5_em_out[nk_i], &sigma_b_landau_l5_l_out[nk_i], &sigma_b_landau_l5_l5_out[nk_i]);
        nk_outside |= anomalous_transport_content_landau_f32_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i],
            temp[nk_i], n_charge_em[nk_i], n_charge_l[nk_i], n_charge_l5[nk_i], energy_density[nk_i], pressure[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t anomalous_transport_content_landau_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_content_landau_f32_loop(nk_n,
        (const anomalous_transport_content_landau_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4],
        nk_out[5], nk_out[6], nk_out[7], nk_out[8], nk_out[9], nk_out[10], nk_out[11]);
}

NK_LOOP uint64_t anomalous_transport_content_landau_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return anomalous_transport_content_landau_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_in[6], nk_in[7], nk_in[8], nk_in[9], nk_in[10], nk_in[11], nk_in[12], nk_in[13], nk_in[14],
        nk_in[15], nk_in[16], nk_in[17], nk_in[18], nk_in[19], nk_in[20], nk_in[21], nk_out[0], nk_out[1],
        nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6], nk_out[7], nk_out[8], nk_out[9], nk_out[10],
        nk_out[11]);
}

NK_RUN(anomalous_transport_content_landau_f32_same, anomalous_transport_content_landau_f32_elements, float)
NK_RUN(anomalous_transport_content_landau_f32_varied, anomalous_transport_content_landau_f32_varied_elements, float)

static uint64_t anomalous_transport_content_landau_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return anomalous_transport_content_landau_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return anomalous_transport_content_landau_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void anomalous_transport_content_landau_f32(float mu_em, float mu_l, float mu_l5, float temp,
    float n_charge_em, float n_charge_l, float n_charge_l5, float energy_density, float pressure,
    float c_anom_em_em_em, float c_anom_em_em_l, float c_anom_em_em_l5, float c_anom_em_l_l, float c_anom_em_l_l5,
    float c_anom_em_l5_l5, float c_anom_l_l_l, float c_anom_l_l_l5, float c_anom_l_l5_l5, float c_anom_l5_l5_l5,
    float beta_em, float beta_l, float beta_l5, float *sigma_v_landau_em_out, float *sigma_v_landau_l_out,
    float *sigma_v_landau_l5_out, float *sigma_b_landau_em_em_out, float *sigma_b_landau_em_l_out,
    float *sigma_b_landau_em_l5_out, float *sigma_b_landau_l_em_out, float *sigma_b_landau_l_l_out,
    float *sigma_b_landau_l_l5_out, float *sigma_b_landau_l5_em_out, float *sigma_b_landau_l5_l_out,
    float *sigma_b_landau_l5_l5_out)
{
    const anomalous_transport_content_landau_f32_fixed c = anomalous_transport_content_landau_f32_prepare(
        c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5,
        c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5);
    anomalous_transport_content_landau_f32_formulas(&c, mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l,
        n_charge_l5, energy_density, pressure, sigma_v_landau_em_out, sigma_v_landau_l_out, sigma_v_landau_l5_out,
        sigma_b_landau_em_em_out, sigma_b_landau_em_l_out, sigma_b_landau_em_l5_out, sigma_b_landau_l_em_out,
        sigma_b_landau_l_l_out, sigma_b_landau_l_l5_out, sigma_b_landau_l5_em_out, sigma_b_landau_l5_l_out,
        sigma_b_landau_l5_l5_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_content_landau_f32_outside(float mu_em, float mu_l, float mu_l5,
    float temp, float n_charge_em, float n_charge_l, float n_charge_l5, float energy_density, float pressure,
    float c_anom_em_em_em, float c_anom_em_em_l, float c_anom_em_em_l5, float c_anom_em_l_l, float c_anom_em_l_l5,
    float c_anom_em_l5_l5, float c_anom_l_l_l, float c_anom_l_l_l5, float c_anom_l_l5_l5, float c_anom_l5_l5_l5,
    float beta_em, float beta_l, float beta_l5)
{
    const anomalous_transport_content_landau_f32_fixed c = anomalous_transport_content_landau_f32_prepare(
        c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5,
        c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5);
    return anomalous_transport_content_landau_f32_check(&c, mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l,
        n_charge_l5, energy_density, pressure);
}

NK_API uint64_t anomalous_transport_content_landau_f32_array(size_t nk_n, const float *mu_em, ptrdiff_t mu_em_stride,
    const float *mu_l, ptrdiff_t mu_l_stride, const float *mu_l5, ptrdiff_t mu_l5_stride,
    const float *temp, ptrdiff_t temp_stride, const float *n_charge_em, ptrdiff_t n_charge_em_stride,
    const float *n_charge_l, ptrdiff_t n_charge_l_stride, const float *n_charge_l5, ptrdiff_t n_charge_l5_stride,
    const float *energy_density, ptrdiff_t energy_density_stride, const float *pressure, ptrdiff_t pressure_stride,
    const float *c_anom_em_em_em, ptrdiff_t c_anom_em_em_em_stride,
    const float *c_anom_em_em_l, ptrdiff_t c_anom_em_em_l_stride,
    const float *c_anom_em_em_l5, ptrdiff_t c_anom_em_em_l5_stride,
    const float *c_anom_em_l_l, ptrdiff_t c_anom_em_l_l_stride,
    const float *c_anom_em_l_l5, ptrdiff_t c_anom_em_l_l5_stride,
    const float *c_anom_em_l5_l5, ptrdiff_t c_anom_em_l5_l5_stride,
    const float *c_anom_l_l_l, ptrdiff_t c_anom_l_l_l_stride,
    const float *c_anom_l_l_l5, ptrdiff_t c_anom_l_l_l5_stride,
    const float *c_anom_l_l5_l5, ptrdiff_t c_anom_l_l5_l5_stride,
    const float *c_anom_l5_l5_l5, ptrdiff_t c_anom_l5_l5_l5_stride, const float *beta_em, ptrdiff_t beta_em_stride,
    const float *beta_l, ptrdiff_t beta_l_stride, const float *beta_l5, ptrdiff_t beta_l5_stride,
    float *sigma_v_landau_em_out, ptrdiff_t sigma_v_landau_em_out_stride,
    float *sigma_v_landau_l_out, ptrdiff_t sigma_v_landau_l_out_stride,
    float *sigma_v_landau_l5_out, ptrdiff_t sigma_v_landau_l5_out_stride,
    float *sigma_b_landau_em_em_out, ptrdiff_t sigma_b_landau_em_em_out_stride,
    float *sigma_b_landau_em_l_out, ptrdiff_t sigma_b_landau_em_l_out_stride,
    float *sigma_b_landau_em_l5_out, ptrdiff_t sigma_b_landau_em_l5_out_stride,
    float *sigma_b_landau_l_em_out, ptrdiff_t sigma_b_landau_l_em_out_stride,
    float *sigma_b_landau_l_l_out, ptrdiff_t sigma_b_landau_l_l_out_stride,
    float *sigma_b_landau_l_l5_out, ptrdiff_t sigma_b_landau_l_l5_out_stride,
    float *sigma_b_landau_l5_em_out, ptrdiff_t sigma_b_landau_l5_em_out_stride,
    float *sigma_b_landau_l5_l_out, ptrdiff_t sigma_b_landau_l5_l_out_stride,
    float *sigma_b_landau_l5_l5_out, ptrdiff_t sigma_b_landau_l5_l5_out_stride)
{
    const nk_input_f32 nk_in[] = {{mu_em, mu_em_stride}, {mu_l, mu_l_stride}, {mu_l5, mu_l5_stride},
        {temp, temp_stride}, {n_charge_em, n_charge_em_stride}, {n_charge_l, n_charge_l_stride},
        {n_charge_l5, n_charge_l5_stride}, {energy_density, energy_density_stride}, {pressure, pressure_stride},
        {c_anom_em_em_em, c_anom_em_em_em_stride}, {c_anom_em_em_l, c_anom_em_em_l_stride},
        {c_anom_em_em_l5, c_anom_em_em_l5_stride}, {c_anom_em_l_l, c_anom_em_l_l_stride},
        {c_anom_em_l_l5, c_anom_em_l_l5_stride}, {c_anom_em_l5_l5, c_anom_em_l5_l5_stride},
        {c_anom_l_l_l, c_anom_l_l_l_stride}, {c_anom_l_l_l5, c_anom_l_l_l5_stride},
        {c_anom_l_l5_l5, c_anom_l_l5_l5_stride}, {c_anom_l5_l5_l5, c_anom_l5_l5_l5_stride},
        {beta_em, beta_em_stride}, {beta_l, beta_l_stride}, {beta_l5, beta_l5_stride}};
    const nk_output_f32 nk_out[] = {{sigma_v_landau_em_out, sigma_v_landau_em_out_stride},
        {sigma_v_landau_l_out, sigma_v_landau_l_out_stride},
        {sigma_v_landau_l5_out, sigma_v_landau_l5_out_stride},
        {sigma_b_landau_em_em_out, sigma_b_landau_em_em_out_stride},
        {sigma_b_landau_em_l_out, sigma_b_landau_em_l_out_stride},
        {sigma_b_landau_em_l5_out, sigma_b_landau_em_l5_out_stride},
        {sigma_b_landau_l_em_out, sigma_b_landau_l_em_out_stride},
        {sigma_b_landau_l_l_out, sigma_b_landau_l_l_out_stride},
        {sigma_b_landau_l_l5_out, sigma_b_landau_l_l5_out_stride},
        {sigma_b_landau_l5_em_out, sigma_b_landau_l5_em_out_stride},
        {sigma_b_landau_l5_l_out, sigma_b_landau_l5_l_out_stride},
        {sigma_b_landau_l5_l5_out, sigma_b_landau_l5_l5_out_stride}};
    const nk_kernel_f32 nk_this = {9, 22, 12, anomalous_transport_content_landau_f32_run};
    NK_LINE float nk_buffer[34 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const anomalous_transport_content_landau_f32_fixed c = anomalous_transport_content_landau_f32_prepare(
            *c_anom_em_em_em, *c_anom_em_em_l, *c_anom_em_em_l5, *c_anom_em_l_l, *c_anom_em_l_l5, *c_anom_em_l5_l5,
            *c_anom_l_l_l, *c_anom_l_l_l5, *c_anom_l_l5_l5, *c_anom_l5_l5_l5, *beta_em, *beta_l, *beta_l5);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.kick
 *
 * From field and potentials to the kick: currents along B, their left-handed part, neutrinos per time and in all, momentum and velocity of the star; everything in powers of MeV, the field with e
 *
 * Equation  kaminski2016:t-explicit currents for any potentials: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Equation  kaminski2016:t-left left handed current: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Equation  kaminski2016:t-flux neutrino flux: printed form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Equation  kaminski2016:t-kick recoil: printed form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Variable  b_field_em [MeV^2] from -100000 to 100000: magnetic field of em, coupling included
 * Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
 * Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
 * Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
 * Parameter share_nu [1] from 0 to 1: share of the current counted as neutrinos
 * Parameter r_disk [MeV^-1] from 2.5e+16 to 1.02e+17 (5 to 20 km): radius of the disk
 * Parameter p_nu_mean [MeV] from 1 to 1000: mean momentum of the neutrinos that leave
 * Parameter t_kick [MeV^-1] from 1.5e+18 to 1.6e+23 (1 ms to 100 s): duration of the kick
 * Parameter m_star [MeV] from 5.6e+59 to 3.4e+60 (1e30 to 6e30 kg): mass of the star
 * Output    j_l [MeV^3]: anomalous lepton current along B (kaminski2016:t-explicit)
 * Output    j_l5 [MeV^3]: anomalous l5 current along B (kaminski2016:t-explicit)
 * Output    j_left [MeV^3]: lepton number current of left-handed fields along B (kaminski2016:t-left)
 * Output    area_disk [MeV^-2]: area of the disk (kaminski2016:t-flux)
 * Output    n_dot_nu [MeV]: neutrinos per time (kaminski2016:t-flux)
 * Output    n_nu_total [1]: neutrinos emitted asymmetrically (kaminski2016:t-kick)
 * Output    p_star [MeV]: momentum of the star (kaminski2016:t-kick)
 * Output    v_kick [1]: kick velocity over c (kaminski2016:t-kick)
 * Validity  the star is nonrelativistic: v < 0.1 c
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   db56f2551e6a19e1
 */
/* What depends on parameters alone. */
typedef struct {
    double t_kick;
    double x0;
    double area_disk;
    double x1;
    double x2;
    double x3;
    uint64_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_kick_fixed;

NK_INLINE anomalous_transport_kick_fixed anomalous_transport_kick_prepare(double share_nu, double r_disk,
    double p_nu_mean, double t_kick, double m_star)
{
    anomalous_transport_kick_fixed c;
    const double x0 = 0.5/(NK_PI*NK_PI);
    const double area_disk = NK_PI*(r_disk*r_disk);  /* kaminski2016:t-flux */
    const double x1 = share_nu*area_disk;
    const double x2 = t_kick*p_nu_mean;
    const double x3 = 1.0/m_star;
    const int share_nu_outside = (share_nu < 0.0) | (1.0 < share_nu);
    const int r_disk_outside = (r_disk < 2.5e+16) | (1.02e+17 < r_disk);
    const int p_nu_mean_outside = (p_nu_mean < 1.0) | (1000.0 < p_nu_mean);
    const int t_kick_outside = (t_kick < 1.5e+18) | (1.6e+23 < t_kick);
    const int m_star_outside = (m_star < 5.6e+59) | (3.4e+60 < m_star);
    c.t_kick = t_kick;
    c.x0 = x0;
    c.area_disk = area_disk;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.nk_outside = (uint64_t)share_nu_outside << 4
        | (uint64_t)r_disk_outside << 5
        | (uint64_t)p_nu_mean_outside << 6
        | (uint64_t)t_kick_outside << 7
        | (uint64_t)m_star_outside << 8;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_kick_formulas(const anomalous_transport_kick_fixed *c, double b_field_em,
    double mu_l, double mu_l5, double mu_em, double *j_l_out, double *j_l5_out, double *j_left_out,
    double *area_disk_out, double *n_dot_nu_out, double *n_nu_total_out, double *p_star_out, double *v_kick_out)
{
    const double j_l = b_field_em*mu_l5*c->x0;  /* kaminski2016:t-explicit */
    const double j_l5 = b_field_em*(mu_l - mu_em)*c->x0;  /* kaminski2016:t-explicit */
    const double j_left = (j_l + j_l5)*0.5;  /* kaminski2016:t-left */
    const double n_dot_nu = fabs(j_l5)*c->x1;  /* kaminski2016:t-flux */
    const double n_nu_total = n_dot_nu*c->t_kick;  /* kaminski2016:t-kick */
    const double p_star = n_dot_nu*c->x2;  /* kaminski2016:t-kick */
    const double v_kick = p_star*c->x3;  /* kaminski2016:t-kick */
    *j_l_out = j_l;
    *j_l5_out = j_l5;
    *j_left_out = j_left;
    *area_disk_out = c->area_disk;
    *n_dot_nu_out = n_dot_nu;
    *n_nu_total_out = n_nu_total;
    *p_star_out = p_star;
    *v_kick_out = v_kick;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t anomalous_transport_kick_check(const anomalous_transport_kick_fixed *c, double b_field_em,
    double mu_l, double mu_l5, double mu_em)
{
    const double j_l5 = b_field_em*(mu_l - mu_em)*c->x0;  /* kaminski2016:t-explicit */
    const double n_dot_nu = fabs(j_l5)*c->x1;  /* kaminski2016:t-flux */
    const double p_star = n_dot_nu*c->x2;  /* kaminski2016:t-kick */
    const double v_kick = p_star*c->x3;  /* kaminski2016:t-kick */
    const int b_field_em_outside = (b_field_em < -100000.0) | (100000.0 < b_field_em);
    const int mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l);
    const int mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5);
    const int mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em);
    const int validity_1_outside = 1.0/10.0 <= fabs(v_kick);
    return c->nk_outside | (uint64_t)b_field_em_outside << 0
        | (uint64_t)mu_l_outside << 1
        | (uint64_t)mu_l5_outside << 2
        | (uint64_t)mu_em_outside << 3
        | (uint64_t)validity_1_outside << 9;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t anomalous_transport_kick_passes(const anomalous_transport_kick_fixed *c, double b_field_em,
    double mu_l, double mu_l5, double mu_em)
{
    const double j_l5 = b_field_em*(mu_l - mu_em)*c->x0;  /* kaminski2016:t-explicit */
    const double n_dot_nu = fabs(j_l5)*c->x1;  /* kaminski2016:t-flux */
    const double p_star = n_dot_nu*c->x2;  /* kaminski2016:t-kick */
    const double v_kick = p_star*c->x3;  /* kaminski2016:t-kick */
    const double x4 = fabs(v_kick);
    const int nk_inside = !(b_field_em < -100000.0)
        & !(100000.0 < b_field_em)
        & !(mu_l < -1000.0)
        & !(1000.0 < mu_l)
        & !(mu_l5 < -1000.0)
        & !(1000.0 < mu_l5)
        & !(mu_em < -1000.0)
        & !(1000.0 < mu_em)
        & !(1.0/10.0 <= x4);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_kick_loop(size_t nk_n, const anomalous_transport_kick_fixed *nk_fixed,
    const double *NK_RESTRICT b_field_em, const double *NK_RESTRICT mu_l, const double *NK_RESTRICT mu_l5,
    const double *NK_RESTRICT mu_em, double *NK_RESTRICT j_l_out, double *NK_RESTRICT j_l5_out,
    double *NK_RESTRICT j_left_out, double *NK_RESTRICT area_disk_out, double *NK_RESTRICT n_dot_nu_out,
    double *NK_RESTRICT n_nu_total_out, double *NK_RESTRICT p_star_out, double *NK_RESTRICT v_kick_out)
{
    const anomalous_transport_kick_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*12*sizeof(double) > NK_FAR(12);
    NK_LINE double nk_block_j_l_out[NK_BLOCK];
    NK_LINE double nk_block_j_l5_out[NK_BLOCK];
    NK_LINE double nk_block_j_left_out[NK_BLOCK];
    NK_LINE double nk_block_area_disk_out[NK_BLOCK];
    NK_LINE double nk_block_n_dot_nu_out[NK_BLOCK];
    NK_LINE double nk_block_n_nu_total_out[NK_BLOCK];
    NK_LINE double nk_block_p_star_out[NK_BLOCK];
    NK_LINE double nk_block_v_kick_out[NK_BLOCK];
    const int nk_past = nk_n*12*sizeof(double) > NK_STREAMED && NK_ON_LINE(j_l_out) && NK_ON_LINE(j_l5_out)
        && NK_ON_LINE(j_left_out) && NK_ON_LINE(area_disk_out) && NK_ON_LINE(n_dot_nu_out)
        && NK_ON_LINE(n_nu_total_out) && NK_ON_LINE(p_star_out) && NK_ON_LINE(v_kick_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 12, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(12) + nk_block) {
            nk_fetch(b_field_em, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            nk_fetch(mu_l, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            nk_fetch(mu_l5, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            nk_fetch(mu_em, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(j_l_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(j_l5_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(j_left_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(area_disk_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(n_dot_nu_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(n_nu_total_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(p_star_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(v_kick_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
        }
        double *const nk_j_l_out = nk_past ? nk_block_j_l_out : j_l_out;
        double *const nk_j_l5_out = nk_past ? nk_block_j_l5_out : j_l5_out;
        double *const nk_j_left_out = nk_past ? nk_block_j_left_out : j_left_out;
        double *const nk_area_disk_out = nk_past ? nk_block_area_disk_out : area_disk_out;
        double *const nk_n_dot_nu_out = nk_past ? nk_block_n_dot_nu_out : n_dot_nu_out;
        double *const nk_n_nu_total_out = nk_past ? nk_block_n_nu_total_out : n_nu_total_out;
        double *const nk_p_star_out = nk_past ? nk_block_p_star_out : p_star_out;
        double *const nk_v_kick_out = nk_past ? nk_block_v_kick_out : v_kick_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_kick_formulas(&c, b_field_em[nk_i], mu_l[nk_i], mu_l5[nk_i], mu_em[nk_i],
                &nk_j_l_out[nk_i], &nk_j_l5_out[nk_i], &nk_j_left_out[nk_i], &nk_area_disk_out[nk_i],
                &nk_n_dot_nu_out[nk_i], &nk_n_nu_total_out[nk_i], &nk_p_star_out[nk_i], &nk_v_kick_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_kick_passes(&c, b_field_em[nk_i], mu_l[nk_i],
                mu_l5[nk_i], mu_em[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_kick_check(&c, b_field_em[nk_i], mu_l[nk_i], mu_l5[nk_i],
                    mu_em[nk_i]);
        }
        if (nk_past) {
            nk_stream(j_l_out, nk_block_j_l_out, nk_count);
            nk_stream(j_l5_out, nk_block_j_l5_out, nk_count);
            nk_stream(j_left_out, nk_block_j_left_out, nk_count);
            nk_stream(area_disk_out, nk_block_area_disk_out, nk_count);
            nk_stream(n_dot_nu_out, nk_block_n_dot_nu_out, nk_count);
            nk_stream(n_nu_total_out, nk_block_n_nu_total_out, nk_count);
            nk_stream(p_star_out, nk_block_p_star_out, nk_count);
            nk_stream(v_kick_out, nk_block_v_kick_out, nk_count);
        }
        b_field_em += nk_count;
        mu_l += nk_count;
        mu_l5 += nk_count;
        mu_em += nk_count;
        j_l_out += nk_count;
        j_l5_out += nk_count;
        j_left_out += nk_count;
        area_disk_out += nk_count;
        n_dot_nu_out += nk_count;
        n_nu_total_out += nk_count;
        p_star_out += nk_count;
        v_kick_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t anomalous_transport_kick_vary(size_t nk_n, const double *NK_RESTRICT b_field_em,
    const double *NK_RESTRICT mu_l, const double *NK_RESTRICT mu_l5, const double *NK_RESTRICT mu_em,
    const double *NK_RESTRICT share_nu, const double *NK_RESTRICT r_disk, const double *NK_RESTRICT p_nu_mean,
    const double *NK_RESTRICT t_kick, const double *NK_RESTRICT m_star, double *NK_RESTRICT j_l_out,
    double *NK_RESTRICT j_l5_out, double *NK_RESTRICT j_left_out, double *NK_RESTRICT area_disk_out,
    double *NK_RESTRICT n_dot_nu_out, double *NK_RESTRICT n_nu_total_out, double *NK_RESTRICT p_star_out,
    double *NK_RESTRICT v_kick_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const anomalous_transport_kick_fixed c = anomalous_transport_kick_prepare(share_nu[nk_i], r_disk[nk_i],
            p_nu_mean[nk_i], t_kick[nk_i], m_star[nk_i]);
        anomalous_transport_kick_formulas(&c, b_field_em[nk_i], mu_l[nk_i], mu_l5[nk_i], mu_em[nk_i], &j_l_out[nk_i],
            &j_l5_out[nk_i], &j_left_out[nk_i], &area_disk_out[nk_i], &n_dot_nu_out[nk_i], &n_nu_total_out[nk_i],
            &p_star_out[nk_i], &v_kick_out[nk_i]);
        nk_outside |= anomalous_transport_kick_check(&c, b_field_em[nk_i], mu_l[nk_i], mu_l5[nk_i], mu_em[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t anomalous_transport_kick_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_kick_loop(nk_n, (const anomalous_transport_kick_fixed *)nk_fixed, nk_in[0],
        nk_in[1], nk_in[2], nk_in[3], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6],
        nk_out[7]);
}

NK_LOOP uint64_t anomalous_transport_kick_varied_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return anomalous_transport_kick_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4], nk_in[5],
        nk_in[6], nk_in[7], nk_in[8], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6],
        nk_out[7]);
}

NK_RUN(anomalous_transport_kick_same, anomalous_transport_kick_elements, double)
NK_RUN(anomalous_transport_kick_varied, anomalous_transport_kick_varied_elements, double)

static uint64_t anomalous_transport_kick_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return anomalous_transport_kick_varied(nk_n, nk_fixed, nk_in, nk_out);
    return anomalous_transport_kick_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void anomalous_transport_kick(double b_field_em, double mu_l, double mu_l5, double mu_em,
    double share_nu, double r_disk, double p_nu_mean, double t_kick, double m_star, double *j_l_out, double *j_l5_out,
    double *j_left_out, double *area_disk_out, double *n_dot_nu_out, double *n_nu_total_out, double *p_star_out,
    double *v_kick_out)
{
    const anomalous_transport_kick_fixed c = anomalous_transport_kick_prepare(share_nu, r_disk, p_nu_mean, t_kick,
        m_star);
    anomalous_transport_kick_formulas(&c, b_field_em, mu_l, mu_l5, mu_em, j_l_out, j_l5_out, j_left_out,
        area_disk_out, n_dot_nu_out, n_nu_total_out, p_star_out, v_kick_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_kick_outside(double b_field_em, double mu_l, double mu_l5, double mu_em,
    double share_nu, double r_disk, double p_nu_mean, double t_kick, double m_star)
{
    const anomalous_transport_kick_fixed c = anomalous_transport_kick_prepare(share_nu, r_disk, p_nu_mean, t_kick,
        m_star);
    return anomalous_transport_kick_check(&c, b_field_em, mu_l, mu_l5, mu_em);
}

NK_API uint64_t anomalous_transport_kick_array(size_t nk_n, const double *b_field_em, ptrdiff_t b_field_em_stride,
    const double *mu_l, ptrdiff_t mu_l_stride, const double *mu_l5, ptrdiff_t mu_l5_stride,
    const double *mu_em, ptrdiff_t mu_em_stride, const double *share_nu, ptrdiff_t share_nu_stride,
    const double *r_disk, ptrdiff_t r_disk_stride, const double *p_nu_mean, ptrdiff_t p_nu_mean_stride,
    const double *t_kick, ptrdiff_t t_kick_stride, const double *m_star, ptrdiff_t m_star_stride,
    double *j_l_out, ptrdiff_t j_l_out_stride, double *j_l5_out, ptrdiff_t j_l5_out_stride,
    double *j_left_out, ptrdiff_t j_left_out_stride, double *area_disk_out, ptrdiff_t area_disk_out_stride,
    double *n_dot_nu_out, ptrdiff_t n_dot_nu_out_stride, double *n_nu_total_out, ptrdiff_t n_nu_total_out_stride,
    double *p_star_out, ptrdiff_t p_star_out_stride, double *v_kick_out, ptrdiff_t v_kick_out_stride)
{
    const nk_input nk_in[] = {{b_field_em, b_field_em_stride}, {mu_l, mu_l_stride}, {mu_l5, mu_l5_stride},
        {mu_em, mu_em_stride}, {share_nu, share_nu_stride}, {r_disk, r_disk_stride},
        {p_nu_mean, p_nu_mean_stride}, {t_kick, t_kick_stride}, {m_star, m_star_stride}};
    const nk_output nk_out[] = {{j_l_out, j_l_out_stride}, {j_l5_out, j_l5_out_stride},
        {j_left_out, j_left_out_stride}, {area_disk_out, area_disk_out_stride},
        {n_dot_nu_out, n_dot_nu_out_stride}, {n_nu_total_out, n_nu_total_out_stride},
        {p_star_out, p_star_out_stride}, {v_kick_out, v_kick_out_stride}};
    const nk_kernel nk_this = {4, 9, 8, anomalous_transport_kick_run};
    NK_LINE double nk_buffer[17 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const anomalous_transport_kick_fixed c = anomalous_transport_kick_prepare(*share_nu, *r_disk, *p_nu_mean,
            *t_kick, *m_star);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.lepton_gas
 *
 * Ideal massless gas of e_L, e_R and nu_L: potentials of the fields, charge densities, energy density, pressure
 *
 * Equation  kaminski2016:t-charges.mu species potentials: printed form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Equation  kaminski2016:t-conjugate charge densities: arranged form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Equation  kaminski2016:3.energy energy of leptons: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Equation  kaminski2016:3.P pressure of massless gas: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
 * Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
 * Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
 * Variable  temp [MeV] from 0 to 100: temperature
 * Output    mu_e_l [MeV]: chemical potential of e_L (kaminski2016:t-charges.mu)
 * Output    mu_e_r [MeV]: chemical potential of e_R (kaminski2016:t-charges.mu)
 * Output    mu_nu [MeV]: chemical potential of nu_L (kaminski2016:t-charges.mu)
 * Output    n_charge_em [MeV^3]: net density of em (kaminski2016:t-conjugate)
 * Output    n_charge_l [MeV^3]: net density of l (kaminski2016:t-conjugate)
 * Output    n_charge_l5 [MeV^3]: net density of l5 (kaminski2016:t-conjugate)
 * Output    energy_density [MeV^4]: energy density (kaminski2016:3.energy)
 * Output    pressure [MeV^4]: pressure (kaminski2016:3.P)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   1853afef1f730795
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    double x5;
    uint64_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_lepton_gas_fixed;

NK_INLINE anomalous_transport_lepton_gas_fixed anomalous_transport_lepton_gas_prepare(void)
{
    anomalous_transport_lepton_gas_fixed c;
    const double x0 = NK_PI*NK_PI;
    const double x1 = 1.0/3.0/x0;
    const double x2 = 1.0/6.0/x0;
    const double x6 = 7.0/60.0*(x0*x0);
    const double x7 = 0.5/x0;
    const double x3 = x7*0.25;
    const double x4 = x7*(x6 + x6 + x6);
    const double x5 = x7*(0.5*x0);
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_lepton_gas_formulas(const anomalous_transport_lepton_gas_fixed *c, double mu_em,
    double mu_l, double mu_l5, double temp, double *mu_e_l_out, double *mu_e_r_out, double *mu_nu_out,
    double *n_charge_em_out, double *n_charge_l_out, double *n_charge_l5_out, double *energy_density_out,
    double *pressure_out)
{
    const double mu_nu = mu_l + mu_l5;  /* kaminski2016:t-charges.mu */
    const double mu_e_l = mu_nu - mu_em;  /* kaminski2016:t-charges.mu */
    const double mu_e_r = mu_l - (mu_em + mu_l5);  /* kaminski2016:t-charges.mu */
    const double x8 = mu_l - mu_em;
    const double x9 = mu_l5*mu_l5;
    const double x10 = temp*temp;
    const double x11 = x10*c->x0;
    const double x12 = x8*x8;
    const double x13 = x8*(x9*3.0 + x11 + x12)*c->x1;
    const double n_charge_em = -x13;  /* kaminski2016:t-conjugate */
    const double x14 = mu_nu*mu_nu;
    const double x15 = mu_nu*(x14 + x11)*c->x2;
    const double n_charge_l = x15 + x13;  /* kaminski2016:t-conjugate */
    const double n_charge_l5 = x15 + mu_l5*(x9 + x11 + x12*3.0)*c->x1;  /* kaminski2016:t-conjugate */
    const double x16 = c->x5*x10;
    const double x17 = mu_e_l*mu_e_l;
    const double x18 = mu_e_r*mu_e_r;
    const double x19 = c->x3*(x14*x14) + c->x4*(x10*x10) + x14*x16 + x17*(x16 + c->x3*x17);
    const double energy_density = x19 + x18*(x16 + c->x3*x18);  /* kaminski2016:3.energy */
    const double pressure = energy_density*(1.0/3.0);  /* kaminski2016:3.P */
    *mu_e_l_out = mu_e_l;
    *mu_e_r_out = mu_e_r;
    *mu_nu_out = mu_nu;
    *n_charge_em_out = n_charge_em;
    *n_charge_l_out = n_charge_l;
    *n_charge_l5_out = n_charge_l5;
    *energy_density_out = energy_density;
    *pressure_out = pressure;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t anomalous_transport_lepton_gas_check(const anomalous_transport_lepton_gas_fixed *c, double mu_em,
    double mu_l, double mu_l5, double temp)
{
    const int mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em);
    const int mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l);
    const int mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5);
    const int temp_outside = (temp < 0.0) | (100.0 < temp);
    return c->nk_outside | (uint64_t)mu_em_outside << 0
        | (uint64_t)mu_l_outside << 1
        | (uint64_t)mu_l5_outside << 2
        | (uint64_t)temp_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t anomalous_transport_lepton_gas_passes(const anomalous_transport_lepton_gas_fixed *c, double mu_em,
    double mu_l, double mu_l5, double temp)
{
    (void)c;
    const int nk_inside = !(mu_em < -1000.0)
        & !(1000.0 < mu_em)
        & !(mu_l < -1000.0)
        & !(1000.0 < mu_l)
        & !(mu_l5 < -1000.0)
        & !(1000.0 < mu_l5)
        & !(temp < 0.0)
        & !(100.0 < temp);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_lepton_gas_loop(size_t nk_n, const anomalous_transport_lepton_gas_fixed *nk_fixed,
    const double *NK_RESTRICT mu_em, const double *NK_RESTRICT mu_l, const double *NK_RESTRICT mu_l5,
    const double *NK_RESTRICT temp, double *NK_RESTRICT mu_e_l_out, double *NK_RESTRICT mu_e_r_out,
    double *NK_RESTRICT mu_nu_out, double *NK_RESTRICT n_charge_em_out, double *NK_RESTRICT n_charge_l_out,
    double *NK_RESTRICT n_charge_l5_out, double *NK_RESTRICT energy_density_out, double *NK_RESTRICT pressure_out)
{
    const anomalous_transport_lepton_gas_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*12*sizeof(double) > NK_FAR(12);
    NK_LINE double nk_block_mu_e_l_out[NK_BLOCK];
    NK_LINE double nk_block_mu_e_r_out[NK_BLOCK];
    NK_LINE double nk_block_mu_nu_out[NK_BLOCK];
    NK_LINE double nk_block_n_charge_em_out[NK_BLOCK];
    NK_LINE double nk_block_n_charge_l_out[NK_BLOCK];
    NK_LINE double nk_block_n_charge_l5_out[NK_BLOCK];
    NK_LINE double nk_block_energy_density_out[NK_BLOCK];
    NK_LINE double nk_block_pressure_out[NK_BLOCK];
    const int nk_past = nk_n*12*sizeof(double) > NK_STREAMED && NK_ON_LINE(mu_e_l_out) && NK_ON_LINE(mu_e_r_out)
        && NK_ON_LINE(mu_nu_out) && NK_ON_LINE(n_charge_em_out) && NK_ON_LINE(n_charge_l_out)
        && NK_ON_LINE(n_charge_l5_out) && NK_ON_LINE(energy_density_out) && NK_ON_LINE(pressure_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 12, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(12) + nk_block) {
            nk_fetch(mu_em, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            nk_fetch(mu_l, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            nk_fetch(mu_l5, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            nk_fetch(temp, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(mu_e_l_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(mu_e_r_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(mu_nu_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(n_charge_em_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(n_charge_l_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(n_charge_l5_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(energy_density_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
            if (!nk_past) nk_fetch_result(pressure_out, NK_AHEAD(12), NK_FETCHED(1, 12, double));
        }
        double *const nk_mu_e_l_out = nk_past ? nk_block_mu_e_l_out : mu_e_l_out;
        double *const nk_mu_e_r_out = nk_past ? nk_block_mu_e_r_out : mu_e_r_out;
        double *const nk_mu_nu_out = nk_past ? nk_block_mu_nu_out : mu_nu_out;
        double *const nk_n_charge_em_out = nk_past ? nk_block_n_charge_em_out : n_charge_em_out;
        double *const nk_n_charge_l_out = nk_past ? nk_block_n_charge_l_out : n_charge_l_out;
        double *const nk_n_charge_l5_out = nk_past ? nk_block_n_charge_l5_out : n_charge_l5_out;
        double *const nk_energy_density_out = nk_past ? nk_block_energy_density_out : energy_density_out;
        double *const nk_pressure_out = nk_past ? nk_block_pressure_out : pressure_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_lepton_gas_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
                &nk_mu_e_l_out[nk_i], &nk_mu_e_r_out[nk_i], &nk_mu_nu_out[nk_i], &nk_n_charge_em_out[nk_i],
                &nk_n_charge_l_out[nk_i], &nk_n_charge_l5_out[nk_i], &nk_energy_density_out[nk_i],
                &nk_pressure_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_lepton_gas_passes(&c, mu_em[nk_i], mu_l[nk_i],
                mu_l5[nk_i], temp[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_lepton_gas_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i],
                    temp[nk_i]);
        }
        if (nk_past) {
            nk_stream(mu_e_l_out, nk_block_mu_e_l_out, nk_count);
            nk_stream(mu_e_r_out, nk_block_mu_e_r_out, nk_count);
            nk_stream(mu_nu_out, nk_block_mu_nu_out, nk_count);
            nk_stream(n_charge_em_out, nk_block_n_charge_em_out, nk_count);
            nk_stream(n_charge_l_out, nk_block_n_charge_l_out, nk_count);
            nk_stream(n_charge_l5_out, nk_block_n_charge_l5_out, nk_count);
            nk_stream(energy_density_out, nk_block_energy_density_out, nk_count);
            nk_stream(pressure_out, nk_block_pressure_out, nk_count);
        }
        mu_em += nk_count;
        mu_l += nk_count;
        mu_l5 += nk_count;
        temp += nk_count;
        mu_e_l_out += nk_count;
        mu_e_r_out += nk_count;
        mu_nu_out += nk_count;
        n_charge_em_out += nk_count;
        n_charge_l_out += nk_count;
        n_charge_l5_out += nk_count;
        energy_density_out += nk_count;
        pressure_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t anomalous_transport_lepton_gas_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_lepton_gas_loop(nk_n, (const anomalous_transport_lepton_gas_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5],
        nk_out[6], nk_out[7]);
}

NK_RUN(anomalous_transport_lepton_gas_run, anomalous_transport_lepton_gas_elements, double)

NK_API NK_DEVICE void anomalous_transport_lepton_gas(double mu_em, double mu_l, double mu_l5, double temp,
    double *mu_e_l_out, double *mu_e_r_out, double *mu_nu_out, double *n_charge_em_out, double *n_charge_l_out,
    double *n_charge_l5_out, double *energy_density_out, double *pressure_out)
{
    const anomalous_transport_lepton_gas_fixed c = anomalous_transport_lepton_gas_prepare();
    anomalous_transport_lepton_gas_formulas(&c, mu_em, mu_l, mu_l5, temp, mu_e_l_out, mu_e_r_out, mu_nu_out,
        n_charge_em_out, n_charge_l_out, n_charge_l5_out, energy_density_out, pressure_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_lepton_gas_outside(double mu_em, double mu_l, double mu_l5, double temp)
{
    const anomalous_transport_lepton_gas_fixed c = anomalous_transport_lepton_gas_prepare();
    return anomalous_transport_lepton_gas_check(&c, mu_em, mu_l, mu_l5, temp);
}

NK_API uint64_t anomalous_transport_lepton_gas_array(size_t nk_n, const double *mu_em, ptrdiff_t mu_em_stride,
    const double *mu_l, ptrdiff_t mu_l_stride, const double *mu_l5, ptrdiff_t mu_l5_stride,
    const double *temp, ptrdiff_t temp_stride, double *mu_e_l_out, ptrdiff_t mu_e_l_out_stride,
    double *mu_e_r_out, ptrdiff_t mu_e_r_out_stride, double *mu_nu_out, ptrdiff_t mu_nu_out_stride,
    double *n_charge_em_out, ptrdiff_t n_charge_em_out_stride, double *n_charge_l_out, ptrdiff_t n_charge_l_out_stride,
    double *n_charge_l5_out, ptrdiff_t n_charge_l5_out_stride,
    double *energy_density_out, ptrdiff_t energy_density_out_stride,
    double *pressure_out, ptrdiff_t pressure_out_stride)
{
    const nk_input nk_in[] = {{mu_em, mu_em_stride}, {mu_l, mu_l_stride}, {mu_l5, mu_l5_stride},
        {temp, temp_stride}};
    const nk_output nk_out[] = {{mu_e_l_out, mu_e_l_out_stride}, {mu_e_r_out, mu_e_r_out_stride},
        {mu_nu_out, mu_nu_out_stride}, {n_charge_em_out, n_charge_em_out_stride},
        {n_charge_l_out, n_charge_l_out_stride}, {n_charge_l5_out, n_charge_l5_out_stride},
        {energy_density_out, energy_density_out_stride}, {pressure_out, pressure_out_stride}};
    const nk_kernel nk_this = {4, 4, 8, anomalous_transport_lepton_gas_run};
    NK_LINE double nk_buffer[12 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const anomalous_transport_lepton_gas_fixed c = anomalous_transport_lepton_gas_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.lepton_gas in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    float x1;
    float x2;
    float x3;
    float x4;
    float x5;
    uint32_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_lepton_gas_f32_fixed;

NK_INLINE anomalous_transport_lepton_gas_f32_fixed anomalous_transport_lepton_gas_f32_prepare(void)
{
    anomalous_transport_lepton_gas_f32_fixed c;
    const float x0 = NK_PI_F*NK_PI_F;
    const float x1 = 1.0f/3.0f/x0;
    const float x2 = 1.0f/6.0f/x0;
    const float x6 = 7.0f/60.0f*(x0*x0);
    const float x7 = 1.0f/2.0f/x0;
    const float x3 = x7*(1.0f/4.0f);
    const float x4 = x7*(x6 + x6 + x6);
    const float x5 = x7*(1.0f/2.0f*x0);
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_lepton_gas_f32_formulas(const anomalous_transport_lepton_gas_f32_fixed *c,
    float mu_em, float mu_l, float mu_l5, float temp, float *mu_e_l_out, float *mu_e_r_out, float *mu_nu_out,
    float *n_charge_em_out, float *n_charge_l_out, float *n_charge_l5_out, float *energy_density_out,
    float *pressure_out)
{
    const float mu_nu = mu_l + mu_l5;  /* kaminski2016:t-charges.mu */
    const float mu_e_l = mu_nu - mu_em;  /* kaminski2016:t-charges.mu */
    const float mu_e_r = mu_l - (mu_em + mu_l5);  /* kaminski2016:t-charges.mu */
    const float x8 = mu_l - mu_em;
    const float x9 = mu_l5*mu_l5;
    const float x10 = temp*temp;
    const float x11 = x10*c->x0;
    const float x12 = x8*x8;
    const float x13 = x8*(x9*3.0f + x11 + x12)*c->x1;
    const float n_charge_em = -x13;  /* kaminski2016:t-conjugate */
    const float x14 = mu_nu*mu_nu;
    const float x15 = mu_nu*(x14 + x11)*c->x2;
    const float n_charge_l = x15 + x13;  /* kaminski2016:t-conjugate */
    const float n_charge_l5 = x15 + mu_l5*(x9 + x11 + x12*3.0f)*c->x1;  /* kaminski2016:t-conjugate */
    const float x16 = c->x5*x10;
    const float x17 = mu_e_l*mu_e_l;
    const float x18 = mu_e_r*mu_e_r;
    const float x19 = c->x3*(x14*x14) + c->x4*(x10*x10) + x14*x16 + x17*(x16 + c->x3*x17);
    const float energy_density = x19 + x18*(x16 + c->x3*x18);  /* kaminski2016:3.energy */
    const float pressure = energy_density*(1.0f/3.0f);  /* kaminski2016:3.P */
    *mu_e_l_out = mu_e_l;
    *mu_e_r_out = mu_e_r;
    *mu_nu_out = mu_nu;
    *n_charge_em_out = n_charge_em;
    *n_charge_l_out = n_charge_l;
    *n_charge_l5_out = n_charge_l5;
    *energy_density_out = energy_density;
    *pressure_out = pressure;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t anomalous_transport_lepton_gas_f32_check(const anomalous_transport_lepton_gas_f32_fixed *c,
    float mu_em, float mu_l, float mu_l5, float temp)
{
    const int mu_em_outside = (mu_em < -1000.0f) | (1000.0f < mu_em);
    const int mu_l_outside = (mu_l < -1000.0f) | (1000.0f < mu_l);
    const int mu_l5_outside = (mu_l5 < -1000.0f) | (1000.0f < mu_l5);
    const int temp_outside = (temp < 0.0f) | (100.0f < temp);
    return c->nk_outside | (uint32_t)mu_em_outside << 0
        | (uint32_t)mu_l_outside << 1
        | (uint32_t)mu_l5_outside << 2
        | (uint32_t)temp_outside << 3;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t anomalous_transport_lepton_gas_f32_passes(const anomalous_transport_lepton_gas_f32_fixed *c,
    float mu_em, float mu_l, float mu_l5, float temp)
{
    (void)c;
    const int nk_inside = !(mu_em < -1000.0f)
        & !(1000.0f < mu_em)
        & !(mu_l < -1000.0f)
        & !(1000.0f < mu_l)
        & !(mu_l5 < -1000.0f)
        & !(1000.0f < mu_l5)
        & !(temp < 0.0f)
        & !(100.0f < temp);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_lepton_gas_f32_loop(size_t nk_n,
    const anomalous_transport_lepton_gas_f32_fixed *nk_fixed, const float *NK_RESTRICT mu_em,
    const float *NK_RESTRICT mu_l, const float *NK_RESTRICT mu_l5, const float *NK_RESTRICT temp,
    float *NK_RESTRICT mu_e_l_out, float *NK_RESTRICT mu_e_r_out, float *NK_RESTRICT mu_nu_out,
    float *NK_RESTRICT n_charge_em_out, float *NK_RESTRICT n_charge_l_out, float *NK_RESTRICT n_charge_l5_out,
    float *NK_RESTRICT energy_density_out, float *NK_RESTRICT pressure_out)
{
    const anomalous_transport_lepton_gas_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*12*sizeof(float) > NK_FAR(12);
    NK_LINE float nk_block_mu_e_l_out[NK_BLOCK];
    NK_LINE float nk_block_mu_e_r_out[NK_BLOCK];
    NK_LINE float nk_block_mu_nu_out[NK_BLOCK];
    NK_LINE float nk_block_n_charge_em_out[NK_BLOCK];
    NK_LINE float nk_block_n_charge_l_out[NK_BLOCK];
    NK_LINE float nk_block_n_charge_l5_out[NK_BLOCK];
    NK_LINE float nk_block_energy_density_out[NK_BLOCK];
    NK_LINE float nk_block_pressure_out[NK_BLOCK];
    const int nk_past = nk_n*12*sizeof(float) > NK_STREAMED && NK_ON_LINE(mu_e_l_out) && NK_ON_LINE(mu_e_r_out)
        && NK_ON_LINE(mu_nu_out) && NK_ON_LINE(n_charge_em_out) && NK_ON_LINE(n_charge_l_out)
        && NK_ON_LINE(n_charge_l5_out) && NK_ON_LINE(energy_density_out) && NK_ON_LINE(pressure_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 12, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(12) + nk_block) {
            nk_fetch_f32(mu_em, NK_AHEAD(12), NK_FETCHED(1, 12, float));
            nk_fetch_f32(mu_l, NK_AHEAD(12), NK_FETCHED(1, 12, float));
            nk_fetch_f32(mu_l5, NK_AHEAD(12), NK_FETCHED(1, 12, float));
            nk_fetch_f32(temp, NK_AHEAD(12), NK_FETCHED(1, 12, float));
            if (!nk_past) nk_fetch_result_f32(mu_e_l_out, NK_AHEAD(12), NK_FETCHED(1, 12, float));
            if (!nk_past) nk_fetch_result_f32(mu_e_r_out, NK_AHEAD(12), NK_FETCHED(1, 12, float));
            if (!nk_past) nk_fetch_result_f32(mu_nu_out, NK_AHEAD(12), NK_FETCHED(1, 12, float));
            if (!nk_past) nk_fetch_result_f32(n_charge_em_out, NK_AHEAD(12), NK_FETCHED(1, 12, float));
            if (!nk_past) nk_fetch_result_f32(n_charge_l_out, NK_AHEAD(12), NK_FETCHED(1, 12, float));
            if (!nk_past) nk_fetch_result_f32(n_charge_l5_out, NK_AHEAD(12), NK_FETCHED(1, 12, float));
            if (!nk_past) nk_fetch_result_f32(energy_density_out, NK_AHEAD(12), NK_FETCHED(1, 12, float));
            if (!nk_past) nk_fetch_result_f32(pressure_out, NK_AHEAD(12), NK_FETCHED(1, 12, float));
        }
        float *const nk_mu_e_l_out = nk_past ? nk_block_mu_e_l_out : mu_e_l_out;
        float *const nk_mu_e_r_out = nk_past ? nk_block_mu_e_r_out : mu_e_r_out;
        float *const nk_mu_nu_out = nk_past ? nk_block_mu_nu_out : mu_nu_out;
        float *const nk_n_charge_em_out = nk_past ? nk_block_n_charge_em_out : n_charge_em_out;
        float *const nk_n_charge_l_out = nk_past ? nk_block_n_charge_l_out : n_charge_l_out;
        float *const nk_n_charge_l5_out = nk_past ? nk_block_n_charge_l5_out : n_charge_l5_out;
        float *const nk_energy_density_out = nk_past ? nk_block_energy_density_out : energy_density_out;
        float *const nk_pressure_out = nk_past ? nk_block_pressure_out : pressure_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_lepton_gas_f32_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
                &nk_mu_e_l_out[nk_i], &nk_mu_e_r_out[nk_i], &nk_mu_nu_out[nk_i], &nk_n_charge_em_out[nk_i],
                &nk_n_charge_l_out[nk_i], &nk_n_charge_l5_out[nk_i], &nk_energy_density_out[nk_i],
                &nk_pressure_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_lepton_gas_f32_passes(&c, mu_em[nk_i], mu_l[nk_i],
                mu_l5[nk_i], temp[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_lepton_gas_f32_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i],
                    temp[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(mu_e_l_out, nk_block_mu_e_l_out, nk_count);
            nk_stream_f32(mu_e_r_out, nk_block_mu_e_r_out, nk_count);
            nk_stream_f32(mu_nu_out, nk_block_mu_nu_out, nk_count);
            nk_stream_f32(n_charge_em_out, nk_block_n_charge_em_out, nk_count);
            nk_stream_f32(n_charge_l_out, nk_block_n_charge_l_out, nk_count);
            nk_stream_f32(n_charge_l5_out, nk_block_n_charge_l5_out, nk_count);
            nk_stream_f32(energy_density_out, nk_block_energy_density_out, nk_count);
            nk_stream_f32(pressure_out, nk_block_pressure_out, nk_count);
        }
        mu_em += nk_count;
        mu_l += nk_count;
        mu_l5 += nk_count;
        temp += nk_count;
        mu_e_l_out += nk_count;
        mu_e_r_out += nk_count;
        mu_nu_out += nk_count;
        n_charge_em_out += nk_count;
        n_charge_l_out += nk_count;
        n_charge_l5_out += nk_count;
        energy_density_out += nk_count;
        pressure_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t anomalous_transport_lepton_gas_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_lepton_gas_f32_loop(nk_n,
        (const anomalous_transport_lepton_gas_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_out[0], nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5], nk_out[6], nk_out[7]);
}

NK_RUN(anomalous_transport_lepton_gas_f32_run, anomalous_transport_lepton_gas_f32_elements, float)

NK_API NK_DEVICE void anomalous_transport_lepton_gas_f32(float mu_em, float mu_l, float mu_l5, float temp,
    float *mu_e_l_out, float *mu_e_r_out, float *mu_nu_out, float *n_charge_em_out, float *n_charge_l_out,
    float *n_charge_l5_out, float *energy_density_out, float *pressure_out)
{
    const anomalous_transport_lepton_gas_f32_fixed c = anomalous_transport_lepton_gas_f32_prepare();
    anomalous_transport_lepton_gas_f32_formulas(&c, mu_em, mu_l, mu_l5, temp, mu_e_l_out, mu_e_r_out, mu_nu_out,
        n_charge_em_out, n_charge_l_out, n_charge_l5_out, energy_density_out, pressure_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_lepton_gas_f32_outside(float mu_em, float mu_l, float mu_l5, float temp)
{
    const anomalous_transport_lepton_gas_f32_fixed c = anomalous_transport_lepton_gas_f32_prepare();
    return anomalous_transport_lepton_gas_f32_check(&c, mu_em, mu_l, mu_l5, temp);
}

NK_API uint64_t anomalous_transport_lepton_gas_f32_array(size_t nk_n, const float *mu_em, ptrdiff_t mu_em_stride,
    const float *mu_l, ptrdiff_t mu_l_stride, const float *mu_l5, ptrdiff_t mu_l5_stride,
    const float *temp, ptrdiff_t temp_stride, float *mu_e_l_out, ptrdiff_t mu_e_l_out_stride,
    float *mu_e_r_out, ptrdiff_t mu_e_r_out_stride, float *mu_nu_out, ptrdiff_t mu_nu_out_stride,
    float *n_charge_em_out, ptrdiff_t n_charge_em_out_stride, float *n_charge_l_out, ptrdiff_t n_charge_l_out_stride,
    float *n_charge_l5_out, ptrdiff_t n_charge_l5_out_stride,
    float *energy_density_out, ptrdiff_t energy_density_out_stride, float *pressure_out, ptrdiff_t pressure_out_stride)
{
    const nk_input_f32 nk_in[] = {{mu_em, mu_em_stride}, {mu_l, mu_l_stride}, {mu_l5, mu_l5_stride},
        {temp, temp_stride}};
    const nk_output_f32 nk_out[] = {{mu_e_l_out, mu_e_l_out_stride}, {mu_e_r_out, mu_e_r_out_stride},
        {mu_nu_out, mu_nu_out_stride}, {n_charge_em_out, n_charge_em_out_stride},
        {n_charge_l_out, n_charge_l_out_stride}, {n_charge_l5_out, n_charge_l5_out_stride},
        {energy_density_out, energy_density_out_stride}, {pressure_out, pressure_out_stride}};
    const nk_kernel_f32 nk_this = {4, 4, 8, anomalous_transport_lepton_gas_f32_run};
    NK_LINE float nk_buffer[12 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const anomalous_transport_lepton_gas_f32_fixed c = anomalous_transport_lepton_gas_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.lepton_magnetic
 *
 * Magnetic coefficients of e_L, e_R and nu_L under em, l and l5, laboratory frame; fields contain e
 *
 * Equation  kaminski2016:2.leptons.B magnetic coefficients of leptons: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
 * Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
 * Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
 * Output    sigma_b_em_em [MeV]: magnetic coefficient of em in the field of em (kaminski2016:2.leptons.B)
 * Output    sigma_b_em_l [MeV]: magnetic coefficient of em in the field of l (kaminski2016:2.leptons.B)
 * Output    sigma_b_em_l5 [MeV]: magnetic coefficient of em in the field of l5 (kaminski2016:2.leptons.B)
 * Output    sigma_b_l_l [MeV]: magnetic coefficient of l in the field of l (kaminski2016:2.leptons.B)
 * Output    sigma_b_l_l5 [MeV]: magnetic coefficient of l in the field of l5 (kaminski2016:2.leptons.B)
 * Output    sigma_b_l5_l5 [MeV]: magnetic coefficient of l5 in the field of l5 (kaminski2016:2.leptons.B)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   ee9b67bfe32b9c97
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    double x2;
    uint64_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_lepton_magnetic_fixed;

NK_INLINE anomalous_transport_lepton_magnetic_fixed anomalous_transport_lepton_magnetic_prepare(void)
{
    anomalous_transport_lepton_magnetic_fixed c;
    const double x3 = NK_PI*NK_PI;
    const double x0 = 0.5/x3;
    const double x1 = 0.25/x3;
    const double x2 = 0.75/x3;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_lepton_magnetic_formulas(const anomalous_transport_lepton_magnetic_fixed *c,
    double mu_em, double mu_l, double mu_l5, double *sigma_b_em_em_out, double *sigma_b_em_l_out,
    double *sigma_b_em_l5_out, double *sigma_b_l_l_out, double *sigma_b_l_l5_out, double *sigma_b_l5_l5_out)
{
    const double sigma_b_em_l = mu_l5*c->x0;  /* kaminski2016:2.leptons.B */
    const double sigma_b_em_em = -sigma_b_em_l;  /* kaminski2016:2.leptons.B */
    const double x4 = mu_em*c->x0;
    const double sigma_b_em_l5 = mu_l*c->x0 - x4;  /* kaminski2016:2.leptons.B */
    const double sigma_b_l_l_2 = -(mu_l*c->x1 + mu_l5*c->x2);  /* kaminski2016:2.leptons.B */
    const double sigma_b_l_l5 = x4 - (mu_l*c->x2 + mu_l5*c->x1);  /* kaminski2016:2.leptons.B */
    *sigma_b_em_em_out = sigma_b_em_em;
    *sigma_b_em_l_out = sigma_b_em_l;
    *sigma_b_em_l5_out = sigma_b_em_l5;
    *sigma_b_l_l_out = sigma_b_l_l_2;
    *sigma_b_l_l5_out = sigma_b_l_l5;
    *sigma_b_l5_l5_out = sigma_b_l_l_2;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t anomalous_transport_lepton_magnetic_check(const anomalous_transport_lepton_magnetic_fixed *c,
    double mu_em, double mu_l, double mu_l5)
{
    const int mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em);
    const int mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l);
    const int mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5);
    return c->nk_outside | (uint64_t)mu_em_outside << 0
        | (uint64_t)mu_l_outside << 1
        | (uint64_t)mu_l5_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t anomalous_transport_lepton_magnetic_passes(const anomalous_transport_lepton_magnetic_fixed *c,
    double mu_em, double mu_l, double mu_l5)
{
    (void)c;
    const int nk_inside = !(mu_em < -1000.0)
        & !(1000.0 < mu_em)
        & !(mu_l < -1000.0)
        & !(1000.0 < mu_l)
        & !(mu_l5 < -1000.0)
        & !(1000.0 < mu_l5);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_lepton_magnetic_loop(size_t nk_n,
    const anomalous_transport_lepton_magnetic_fixed *nk_fixed, const double *NK_RESTRICT mu_em,
    const double *NK_RESTRICT mu_l, const double *NK_RESTRICT mu_l5, double *NK_RESTRICT sigma_b_em_em_out,
    double *NK_RESTRICT sigma_b_em_l_out, double *NK_RESTRICT sigma_b_em_l5_out, double *NK_RESTRICT sigma_b_l_l_out,
    double *NK_RESTRICT sigma_b_l_l5_out, double *NK_RESTRICT sigma_b_l5_l5_out)
{
    const anomalous_transport_lepton_magnetic_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*9*sizeof(double) > NK_FAR(9);
    NK_LINE double nk_block_sigma_b_em_em_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_em_l_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_em_l5_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_l_l_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_l_l5_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_b_l5_l5_out[NK_BLOCK];
    const int nk_past = nk_n*9*sizeof(double) > NK_STREAMED && NK_ON_LINE(sigma_b_em_em_out)
        && NK_ON_LINE(sigma_b_em_l_out) && NK_ON_LINE(sigma_b_em_l5_out) && NK_ON_LINE(sigma_b_l_l_out)
        && NK_ON_LINE(sigma_b_l_l5_out) && NK_ON_LINE(sigma_b_l5_l5_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 9, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch(mu_em, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(mu_l, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(mu_l5, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(sigma_b_em_em_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(sigma_b_em_l_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(sigma_b_em_l5_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(sigma_b_l_l_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(sigma_b_l_l5_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(sigma_b_l5_l5_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
        }
        double *const nk_sigma_b_em_em_out = nk_past ? nk_block_sigma_b_em_em_out : sigma_b_em_em_out;
        double *const nk_sigma_b_em_l_out = nk_past ? nk_block_sigma_b_em_l_out : sigma_b_em_l_out;
        double *const nk_sigma_b_em_l5_out = nk_past ? nk_block_sigma_b_em_l5_out : sigma_b_em_l5_out;
        double *const nk_sigma_b_l_l_out = nk_past ? nk_block_sigma_b_l_l_out : sigma_b_l_l_out;
        double *const nk_sigma_b_l_l5_out = nk_past ? nk_block_sigma_b_l_l5_out : sigma_b_l_l5_out;
        double *const nk_sigma_b_l5_l5_out = nk_past ? nk_block_sigma_b_l5_l5_out : sigma_b_l5_l5_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_lepton_magnetic_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i],
                &nk_sigma_b_em_em_out[nk_i], &nk_sigma_b_em_l_out[nk_i], &nk_sigma_b_em_l5_out[nk_i],
                &nk_sigma_b_l_l_out[nk_i], &nk_sigma_b_l_l5_out[nk_i], &nk_sigma_b_l5_l5_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_lepton_magnetic_passes(&c, mu_em[nk_i], mu_l[nk_i],
                mu_l5[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_lepton_magnetic_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i]);
        }
        if (nk_past) {
            nk_stream(sigma_b_em_em_out, nk_block_sigma_b_em_em_out, nk_count);
            nk_stream(sigma_b_em_l_out, nk_block_sigma_b_em_l_out, nk_count);
            nk_stream(sigma_b_em_l5_out, nk_block_sigma_b_em_l5_out, nk_count);
            nk_stream(sigma_b_l_l_out, nk_block_sigma_b_l_l_out, nk_count);
            nk_stream(sigma_b_l_l5_out, nk_block_sigma_b_l_l5_out, nk_count);
            nk_stream(sigma_b_l5_l5_out, nk_block_sigma_b_l5_l5_out, nk_count);
        }
        mu_em += nk_count;
        mu_l += nk_count;
        mu_l5 += nk_count;
        sigma_b_em_em_out += nk_count;
        sigma_b_em_l_out += nk_count;
        sigma_b_em_l5_out += nk_count;
        sigma_b_l_l_out += nk_count;
        sigma_b_l_l5_out += nk_count;
        sigma_b_l5_l5_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t anomalous_transport_lepton_magnetic_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_lepton_magnetic_loop(nk_n,
        (const anomalous_transport_lepton_magnetic_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_out[0],
        nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5]);
}

NK_RUN(anomalous_transport_lepton_magnetic_run, anomalous_transport_lepton_magnetic_elements, double)

NK_API NK_DEVICE void anomalous_transport_lepton_magnetic(double mu_em, double mu_l, double mu_l5,
    double *sigma_b_em_em_out, double *sigma_b_em_l_out, double *sigma_b_em_l5_out, double *sigma_b_l_l_out,
    double *sigma_b_l_l5_out, double *sigma_b_l5_l5_out)
{
    const anomalous_transport_lepton_magnetic_fixed c = anomalous_transport_lepton_magnetic_prepare();
    anomalous_transport_lepton_magnetic_formulas(&c, mu_em, mu_l, mu_l5, sigma_b_em_em_out, sigma_b_em_l_out,
        sigma_b_em_l5_out, sigma_b_l_l_out, sigma_b_l_l5_out, sigma_b_l5_l5_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_lepton_magnetic_outside(double mu_em, double mu_l, double mu_l5)
{
    const anomalous_transport_lepton_magnetic_fixed c = anomalous_transport_lepton_magnetic_prepare();
    return anomalous_transport_lepton_magnetic_check(&c, mu_em, mu_l, mu_l5);
}

NK_API uint64_t anomalous_transport_lepton_magnetic_array(size_t nk_n, const double *mu_em, ptrdiff_t mu_em_stride,
    const double *mu_l, ptrdiff_t mu_l_stride, const double *mu_l5, ptrdiff_t mu_l5_stride,
    double *sigma_b_em_em_out, ptrdiff_t sigma_b_em_em_out_stride,
    double *sigma_b_em_l_out, ptrdiff_t sigma_b_em_l_out_stride,
    double *sigma_b_em_l5_out, ptrdiff_t sigma_b_em_l5_out_stride,
    double *sigma_b_l_l_out, ptrdiff_t sigma_b_l_l_out_stride,
    double *sigma_b_l_l5_out, ptrdiff_t sigma_b_l_l5_out_stride,
    double *sigma_b_l5_l5_out, ptrdiff_t sigma_b_l5_l5_out_stride)
{
    const nk_input nk_in[] = {{mu_em, mu_em_stride}, {mu_l, mu_l_stride}, {mu_l5, mu_l5_stride}};
    const nk_output nk_out[] = {{sigma_b_em_em_out, sigma_b_em_em_out_stride},
        {sigma_b_em_l_out, sigma_b_em_l_out_stride}, {sigma_b_em_l5_out, sigma_b_em_l5_out_stride},
        {sigma_b_l_l_out, sigma_b_l_l_out_stride}, {sigma_b_l_l5_out, sigma_b_l_l5_out_stride},
        {sigma_b_l5_l5_out, sigma_b_l5_l5_out_stride}};
    const nk_kernel nk_this = {3, 3, 6, anomalous_transport_lepton_magnetic_run};
    NK_LINE double nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const anomalous_transport_lepton_magnetic_fixed c = anomalous_transport_lepton_magnetic_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.lepton_magnetic in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    float x1;
    float x2;
    uint32_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_lepton_magnetic_f32_fixed;

NK_INLINE anomalous_transport_lepton_magnetic_f32_fixed anomalous_transport_lepton_magnetic_f32_prepare(void)
{
    anomalous_transport_lepton_magnetic_f32_fixed c;
    const float x3 = NK_PI_F*NK_PI_F;
    const float x0 = 1.0f/2.0f/x3;
    const float x1 = 1.0f/4.0f/x3;
    const float x2 = 3.0f/4.0f/x3;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_lepton_magnetic_f32_formulas(const anomalous_transport_lepton_magnetic_f32_fixed *c,
    float mu_em, float mu_l, float mu_l5, float *sigma_b_em_em_out, float *sigma_b_em_l_out, float *sigma_b_em_l5_out,
    float *sigma_b_l_l_out, float *sigma_b_l_l5_out, float *sigma_b_l5_l5_out)
{
    const float sigma_b_em_l = mu_l5*c->x0;  /* kaminski2016:2.leptons.B */
    const float sigma_b_em_em = -sigma_b_em_l;  /* kaminski2016:2.leptons.B */
    const float x4 = mu_em*c->x0;
    const float sigma_b_em_l5 = mu_l*c->x0 - x4;  /* kaminski2016:2.leptons.B */
    const float sigma_b_l_l_2 = -(mu_l*c->x1 + mu_l5*c->x2);  /* kaminski2016:2.leptons.B */
    const float sigma_b_l_l5 = x4 - (mu_l*c->x2 + mu_l5*c->x1);  /* kaminski2016:2.leptons.B */
    *sigma_b_em_em_out = sigma_b_em_em;
    *sigma_b_em_l_out = sigma_b_em_l;
    *sigma_b_em_l5_out = sigma_b_em_l5;
    *sigma_b_l_l_out = sigma_b_l_l_2;
    *sigma_b_l_l5_out = sigma_b_l_l5;
    *sigma_b_l5_l5_out = sigma_b_l_l_2;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t anomalous_transport_lepton_magnetic_f32_check(
    const anomalous_transport_lepton_magnetic_f32_fixed *c, float mu_em, float mu_l, float mu_l5)
{
    const int mu_em_outside = (mu_em < -1000.0f) | (1000.0f < mu_em);
    const int mu_l_outside = (mu_l < -1000.0f) | (1000.0f < mu_l);
    const int mu_l5_outside = (mu_l5 < -1000.0f) | (1000.0f < mu_l5);
    return c->nk_outside | (uint32_t)mu_em_outside << 0
        | (uint32_t)mu_l_outside << 1
        | (uint32_t)mu_l5_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t anomalous_transport_lepton_magnetic_f32_passes(
    const anomalous_transport_lepton_magnetic_f32_fixed *c, float mu_em, float mu_l, float mu_l5)
{
    (void)c;
    const int nk_inside = !(mu_em < -1000.0f)
        & !(1000.0f < mu_em)
        & !(mu_l < -1000.0f)
        & !(1000.0f < mu_l)
        & !(mu_l5 < -1000.0f)
        & !(1000.0f < mu_l5);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_lepton_magnetic_f32_loop(size_t nk_n,
    const anomalous_transport_lepton_magnetic_f32_fixed *nk_fixed, const float *NK_RESTRICT mu_em,
    const float *NK_RESTRICT mu_l, const float *NK_RESTRICT mu_l5, float *NK_RESTRICT sigma_b_em_em_out,
    float *NK_RESTRICT sigma_b_em_l_out, float *NK_RESTRICT sigma_b_em_l5_out, float *NK_RESTRICT sigma_b_l_l_out,
    float *NK_RESTRICT sigma_b_l_l5_out, float *NK_RESTRICT sigma_b_l5_l5_out)
{
    const anomalous_transport_lepton_magnetic_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*9*sizeof(float) > NK_FAR(9);
    NK_LINE float nk_block_sigma_b_em_em_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_em_l_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_em_l5_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_l_l_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_l_l5_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_b_l5_l5_out[NK_BLOCK];
    const int nk_past = nk_n*9*sizeof(float) > NK_STREAMED && NK_ON_LINE(sigma_b_em_em_out)
        && NK_ON_LINE(sigma_b_em_l_out) && NK_ON_LINE(sigma_b_em_l5_out) && NK_ON_LINE(sigma_b_l_l_out)
        && NK_ON_LINE(sigma_b_l_l5_out) && NK_ON_LINE(sigma_b_l5_l5_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 9, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch_f32(mu_em, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            nk_fetch_f32(mu_l, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            nk_fetch_f32(mu_l5, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_em_em_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_em_l_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_em_l5_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_l_l_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_l_l5_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(sigma_b_l5_l5_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
        }
        float *const nk_sigma_b_em_em_out = nk_past ? nk_block_sigma_b_em_em_out : sigma_b_em_em_out;
        float *const nk_sigma_b_em_l_out = nk_past ? nk_block_sigma_b_em_l_out : sigma_b_em_l_out;
        float *const nk_sigma_b_em_l5_out = nk_past ? nk_block_sigma_b_em_l5_out : sigma_b_em_l5_out;
        float *const nk_sigma_b_l_l_out = nk_past ? nk_block_sigma_b_l_l_out : sigma_b_l_l_out;
        float *const nk_sigma_b_l_l5_out = nk_past ? nk_block_sigma_b_l_l5_out : sigma_b_l_l5_out;
        float *const nk_sigma_b_l5_l5_out = nk_past ? nk_block_sigma_b_l5_l5_out : sigma_b_l5_l5_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_lepton_magnetic_f32_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i],
                &nk_sigma_b_em_em_out[nk_i], &nk_sigma_b_em_l_out[nk_i], &nk_sigma_b_em_l5_out[nk_i],
                &nk_sigma_b_l_l_out[nk_i], &nk_sigma_b_l_l5_out[nk_i], &nk_sigma_b_l5_l5_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_lepton_magnetic_f32_passes(&c, mu_em[nk_i],
                mu_l[nk_i], mu_l5[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_lepton_magnetic_f32_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(sigma_b_em_em_out, nk_block_sigma_b_em_em_out, nk_count);
            nk_stream_f32(sigma_b_em_l_out, nk_block_sigma_b_em_l_out, nk_count);
            nk_stream_f32(sigma_b_em_l5_out, nk_block_sigma_b_em_l5_out, nk_count);
            nk_stream_f32(sigma_b_l_l_out, nk_block_sigma_b_l_l_out, nk_count);
            nk_stream_f32(sigma_b_l_l5_out, nk_block_sigma_b_l_l5_out, nk_count);
            nk_stream_f32(sigma_b_l5_l5_out, nk_block_sigma_b_l5_l5_out, nk_count);
        }
        mu_em += nk_count;
        mu_l += nk_count;
        mu_l5 += nk_count;
        sigma_b_em_em_out += nk_count;
        sigma_b_em_l_out += nk_count;
        sigma_b_em_l5_out += nk_count;
        sigma_b_l_l_out += nk_count;
        sigma_b_l_l5_out += nk_count;
        sigma_b_l5_l5_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t anomalous_transport_lepton_magnetic_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_lepton_magnetic_f32_loop(nk_n,
        (const anomalous_transport_lepton_magnetic_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_out[0],
        nk_out[1], nk_out[2], nk_out[3], nk_out[4], nk_out[5]);
}

NK_RUN(anomalous_transport_lepton_magnetic_f32_run, anomalous_transport_lepton_magnetic_f32_elements, float)

NK_API NK_DEVICE void anomalous_transport_lepton_magnetic_f32(float mu_em, float mu_l, float mu_l5,
    float *sigma_b_em_em_out, float *sigma_b_em_l_out, float *sigma_b_em_l5_out, float *sigma_b_l_l_out,
    float *sigma_b_l_l5_out, float *sigma_b_l5_l5_out)
{
    const anomalous_transport_lepton_magnetic_f32_fixed c = anomalous_transport_lepton_magnetic_f32_prepare();
    anomalous_transport_lepton_magnetic_f32_formulas(&c, mu_em, mu_l, mu_l5, sigma_b_em_em_out, sigma_b_em_l_out,
        sigma_b_em_l5_out, sigma_b_l_l_out, sigma_b_l_l5_out, sigma_b_l5_l5_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_lepton_magnetic_f32_outside(float mu_em, float mu_l, float mu_l5)
{
    const anomalous_transport_lepton_magnetic_f32_fixed c = anomalous_transport_lepton_magnetic_f32_prepare();
    return anomalous_transport_lepton_magnetic_f32_check(&c, mu_em, mu_l, mu_l5);
}

NK_API uint64_t anomalous_transport_lepton_magnetic_f32_array(size_t nk_n, const float *mu_em, ptrdiff_t mu_em_stride,
    const float *mu_l, ptrdiff_t mu_l_stride, const float *mu_l5, ptrdiff_t mu_l5_stride,
    float *sigma_b_em_em_out, ptrdiff_t sigma_b_em_em_out_stride,
    float *sigma_b_em_l_out, ptrdiff_t sigma_b_em_l_out_stride,
    float *sigma_b_em_l5_out, ptrdiff_t sigma_b_em_l5_out_stride,
    float *sigma_b_l_l_out, ptrdiff_t sigma_b_l_l_out_stride,
    float *sigma_b_l_l5_out, ptrdiff_t sigma_b_l_l5_out_stride,
    float *sigma_b_l5_l5_out, ptrdiff_t sigma_b_l5_l5_out_stride)
{
    const nk_input_f32 nk_in[] = {{mu_em, mu_em_stride}, {mu_l, mu_l_stride}, {mu_l5, mu_l5_stride}};
    const nk_output_f32 nk_out[] = {{sigma_b_em_em_out, sigma_b_em_em_out_stride},
        {sigma_b_em_l_out, sigma_b_em_l_out_stride}, {sigma_b_em_l5_out, sigma_b_em_l5_out_stride},
        {sigma_b_l_l_out, sigma_b_l_l_out_stride}, {sigma_b_l_l5_out, sigma_b_l_l5_out_stride},
        {sigma_b_l5_l5_out, sigma_b_l5_l5_out_stride}};
    const nk_kernel_f32 nk_this = {3, 3, 6, anomalous_transport_lepton_magnetic_f32_run};
    NK_LINE float nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const anomalous_transport_lepton_magnetic_f32_fixed c = anomalous_transport_lepton_magnetic_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.lepton_vortical
 *
 * Vortical coefficients of e_L, e_R and nu_L, laboratory frame, and the vorticity on the axis of a rotating star
 *
 * Equation  kaminski2016:2.leptons.V vortical coefficients of leptons: arranged form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Equation  kaminski2016:t-omega vorticity of rigid rotation: derived form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
 * Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
 * Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
 * Variable  temp [MeV] from 0 to 100: temperature
 * Variable  omega_star [MeV] from 0 to 6.6e-18 (0 to 1e4 s^-1): angular velocity of the star
 * Output    sigma_v_em [MeV^2]: vortical coefficient of em, laboratory frame (kaminski2016:2.leptons.V)
 * Output    sigma_v_l [MeV^2]: vortical coefficient of l, laboratory frame (kaminski2016:2.leptons.V)
 * Output    sigma_v_l5 [MeV^2]: vortical coefficient of l5, laboratory frame (kaminski2016:2.leptons.V)
 * Output    omega_vec [MeV]: vorticity along an axis (kaminski2016:t-omega)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   6ac25d26d279ec79
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    double x2;
    double x3;
    uint64_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_lepton_vortical_fixed;

NK_INLINE anomalous_transport_lepton_vortical_fixed anomalous_transport_lepton_vortical_prepare(void)
{
    anomalous_transport_lepton_vortical_fixed c;
    const double x0 = NK_PI*NK_PI;
    const double x1 = 0.25/x0;
    const double x2 = 1.0/3.0*x0;
    const double x3 = -x1;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_lepton_vortical_formulas(const anomalous_transport_lepton_vortical_fixed *c,
    double mu_em, double mu_l, double mu_l5, double temp, double omega_star, double *sigma_v_em_out,
    double *sigma_v_l_out, double *sigma_v_l5_out, double *omega_vec_out)
{
    const double x4 = mu_l - mu_em;
    const double x5 = mu_l5*(x4*4.0);
    const double sigma_v_em = x5*c->x1;  /* kaminski2016:2.leptons.V */
    const double x6 = mu_l + mu_l5;
    const double x7 = x6*x6;
    const double x8 = temp*temp;
    const double sigma_v_l = (x7 + x8*c->x2 + x5)*c->x3;  /* kaminski2016:2.leptons.V */
    const double sigma_v_l5 = (mu_l5*mu_l5*2.0 + x8*c->x0 + x7 + x4*x4*2.0)*c->x3;  /* kaminski2016:2.leptons.V */
    *sigma_v_em_out = sigma_v_em;
    *sigma_v_l_out = sigma_v_l;
    *sigma_v_l5_out = sigma_v_l5;
    *omega_vec_out = omega_star;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t anomalous_transport_lepton_vortical_check(const anomalous_transport_lepton_vortical_fixed *c,
    double mu_em, double mu_l, double mu_l5, double temp, double omega_star)
{
    const int mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em);
    const int mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l);
    const int mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5);
    const int temp_outside = (temp < 0.0) | (100.0 < temp);
    const int omega_star_outside = (omega_star < 0.0) | (6.6e-18 < omega_star);
    return c->nk_outside | (uint64_t)mu_em_outside << 0
        | (uint64_t)mu_l_outside << 1
        | (uint64_t)mu_l5_outside << 2
        | (uint64_t)temp_outside << 3
        | (uint64_t)omega_star_outside << 4;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t anomalous_transport_lepton_vortical_passes(const anomalous_transport_lepton_vortical_fixed *c,
    double mu_em, double mu_l, double mu_l5, double temp, double omega_star)
{
    (void)c;
    const int nk_inside = !(mu_em < -1000.0)
        & !(1000.0 < mu_em)
        & !(mu_l < -1000.0)
        & !(1000.0 < mu_l)
        & !(mu_l5 < -1000.0)
        & !(1000.0 < mu_l5)
        & !(temp < 0.0)
        & !(100.0 < temp)
        & !(omega_star < 0.0)
        & !(6.6e-18 < omega_star);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_lepton_vortical_loop(size_t nk_n,
    const anomalous_transport_lepton_vortical_fixed *nk_fixed, const double *NK_RESTRICT mu_em,
    const double *NK_RESTRICT mu_l, const double *NK_RESTRICT mu_l5, const double *NK_RESTRICT temp,
    const double *NK_RESTRICT omega_star, double *NK_RESTRICT sigma_v_em_out, double *NK_RESTRICT sigma_v_l_out,
    double *NK_RESTRICT sigma_v_l5_out, double *NK_RESTRICT omega_vec_out)
{
    const anomalous_transport_lepton_vortical_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*9*sizeof(double) > NK_FAR(9);
    NK_LINE double nk_block_sigma_v_em_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_v_l_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_v_l5_out[NK_BLOCK];
    NK_LINE double nk_block_omega_vec_out[NK_BLOCK];
    const int nk_past = nk_n*9*sizeof(double) > NK_STREAMED && NK_ON_LINE(sigma_v_em_out)
        && NK_ON_LINE(sigma_v_l_out) && NK_ON_LINE(sigma_v_l5_out) && NK_ON_LINE(omega_vec_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 9, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch(mu_em, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(mu_l, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(mu_l5, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(temp, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(omega_star, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(sigma_v_em_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(sigma_v_l_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(sigma_v_l5_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(omega_vec_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
        }
        double *const nk_sigma_v_em_out = nk_past ? nk_block_sigma_v_em_out : sigma_v_em_out;
        double *const nk_sigma_v_l_out = nk_past ? nk_block_sigma_v_l_out : sigma_v_l_out;
        double *const nk_sigma_v_l5_out = nk_past ? nk_block_sigma_v_l5_out : sigma_v_l5_out;
        double *const nk_omega_vec_out = nk_past ? nk_block_omega_vec_out : omega_vec_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_lepton_vortical_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
                omega_star[nk_i], &nk_sigma_v_em_out[nk_i], &nk_sigma_v_l_out[nk_i], &nk_sigma_v_l5_out[nk_i],
                &nk_omega_vec_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_lepton_vortical_passes(&c, mu_em[nk_i], mu_l[nk_i],
                mu_l5[nk_i], temp[nk_i], omega_star[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_lepton_vortical_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i],
                    temp[nk_i], omega_star[nk_i]);
        }
        if (nk_past) {
            nk_stream(sigma_v_em_out, nk_block_sigma_v_em_out, nk_count);
            nk_stream(sigma_v_l_out, nk_block_sigma_v_l_out, nk_count);
            nk_stream(sigma_v_l5_out, nk_block_sigma_v_l5_out, nk_count);
            nk_stream(omega_vec_out, nk_block_omega_vec_out, nk_count);
        }
        mu_em += nk_count;
        mu_l += nk_count;
        mu_l5 += nk_count;
        temp += nk_count;
        omega_star += nk_count;
        sigma_v_em_out += nk_count;
        sigma_v_l_out += nk_count;
        sigma_v_l5_out += nk_count;
        omega_vec_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t anomalous_transport_lepton_vortical_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_lepton_vortical_loop(nk_n,
        (const anomalous_transport_lepton_vortical_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_out[0], nk_out[1], nk_out[2], nk_out[3]);
}

NK_RUN(anomalous_transport_lepton_vortical_run, anomalous_transport_lepton_vortical_elements, double)

NK_API NK_DEVICE void anomalous_transport_lepton_vortical(double mu_em, double mu_l, double mu_l5, double temp,
    double omega_star, double *sigma_v_em_out, double *sigma_v_l_out, double *sigma_v_l5_out, double *omega_vec_out)
{
    const anomalous_transport_lepton_vortical_fixed c = anomalous_transport_lepton_vortical_prepare();
    anomalous_transport_lepton_vortical_formulas(&c, mu_em, mu_l, mu_l5, temp, omega_star, sigma_v_em_out,
        sigma_v_l_out, sigma_v_l5_out, omega_vec_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_lepton_vortical_outside(double mu_em, double mu_l, double mu_l5,
    double temp, double omega_star)
{
    const anomalous_transport_lepton_vortical_fixed c = anomalous_transport_lepton_vortical_prepare();
    return anomalous_transport_lepton_vortical_check(&c, mu_em, mu_l, mu_l5, temp, omega_star);
}

NK_API uint64_t anomalous_transport_lepton_vortical_array(size_t nk_n, const double *mu_em, ptrdiff_t mu_em_stride,
    const double *mu_l, ptrdiff_t mu_l_stride, const double *mu_l5, ptrdiff_t mu_l5_stride,
    const double *temp, ptrdiff_t temp_stride, const double *omega_star, ptrdiff_t omega_star_stride,
    double *sigma_v_em_out, ptrdiff_t sigma_v_em_out_stride, double *sigma_v_l_out, ptrdiff_t sigma_v_l_out_stride,
    double *sigma_v_l5_out, ptrdiff_t sigma_v_l5_out_stride, double *omega_vec_out, ptrdiff_t omega_vec_out_stride)
{
    const nk_input nk_in[] = {{mu_em, mu_em_stride}, {mu_l, mu_l_stride}, {mu_l5, mu_l5_stride},
        {temp, temp_stride}, {omega_star, omega_star_stride}};
    const nk_output nk_out[] = {{sigma_v_em_out, sigma_v_em_out_stride}, {sigma_v_l_out, sigma_v_l_out_stride},
        {sigma_v_l5_out, sigma_v_l5_out_stride}, {omega_vec_out, omega_vec_out_stride}};
    const nk_kernel nk_this = {5, 5, 4, anomalous_transport_lepton_vortical_run};
    NK_LINE double nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const anomalous_transport_lepton_vortical_fixed c = anomalous_transport_lepton_vortical_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.lepton_vortical in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    float x1;
    float x2;
    float x3;
    uint32_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_lepton_vortical_f32_fixed;

NK_INLINE anomalous_transport_lepton_vortical_f32_fixed anomalous_transport_lepton_vortical_f32_prepare(void)
{
    anomalous_transport_lepton_vortical_f32_fixed c;
    const float x0 = NK_PI_F*NK_PI_F;
    const float x1 = 1.0f/4.0f/x0;
    const float x2 = 1.0f/3.0f*x0;
    const float x3 = -x1;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_lepton_vortical_f32_formulas(const anomalous_transport_lepton_vortical_f32_fixed *c,
    float mu_em, float mu_l, float mu_l5, float temp, float omega_star, float *sigma_v_em_out, float *sigma_v_l_out,
    float *sigma_v_l5_out, float *omega_vec_out)
{
    const float x4 = mu_l - mu_em;
    const float x5 = mu_l5*(x4*4.0f);
    const float sigma_v_em = x5*c->x1;  /* kaminski2016:2.leptons.V */
    const float x6 = mu_l + mu_l5;
    const float x7 = x6*x6;
    const float x8 = temp*temp;
    const float sigma_v_l = (x7 + x8*c->x2 + x5)*c->x3;  /* kaminski2016:2.leptons.V */
    const float sigma_v_l5 = (mu_l5*mu_l5*2.0f + x8*c->x0 + x7 + x4*x4*2.0f)*c->x3;  /* kaminski2016:2.leptons.V */
    *sigma_v_em_out = sigma_v_em;
    *sigma_v_l_out = sigma_v_l;
    *sigma_v_l5_out = sigma_v_l5;
    *omega_vec_out = omega_star;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t anomalous_transport_lepton_vortical_f32_check(
    const anomalous_transport_lepton_vortical_f32_fixed *c, float mu_em, float mu_l, float mu_l5, float temp,
    float omega_star)
{
    const int mu_em_outside = (mu_em < -1000.0f) | (1000.0f < mu_em);
    const int mu_l_outside = (mu_l < -1000.0f) | (1000.0f < mu_l);
    const int mu_l5_outside = (mu_l5 < -1000.0f) | (1000.0f < mu_l5);
    const int temp_outside = (temp < 0.0f) | (100.0f < temp);
    const int omega_star_outside = (omega_star < 0.0f) | (6.6e-18f < omega_star);
    return c->nk_outside | (uint32_t)mu_em_outside << 0
        | (uint32_t)mu_l_outside << 1
        | (uint32_t)mu_l5_outside << 2
        | (uint32_t)temp_outside << 3
        | (uint32_t)omega_star_outside << 4;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t anomalous_transport_lepton_vortical_f32_passes(
    const anomalous_transport_lepton_vortical_f32_fixed *c, float mu_em, float mu_l, float mu_l5, float temp,
    float omega_star)
{
    (void)c;
    const int nk_inside = !(mu_em < -1000.0f)
        & !(1000.0f < mu_em)
        & !(mu_l < -1000.0f)
        & !(1000.0f < mu_l)
        & !(mu_l5 < -1000.0f)
        & !(1000.0f < mu_l5)
        & !(temp < 0.0f)
        & !(100.0f < temp)
        & !(omega_star < 0.0f)
        & !(6.6e-18f < omega_star);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_lepton_vortical_f32_loop(size_t nk_n,
    const anomalous_transport_lepton_vortical_f32_fixed *nk_fixed, const float *NK_RESTRICT mu_em,
    const float *NK_RESTRICT mu_l, const float *NK_RESTRICT mu_l5, const float *NK_RESTRICT temp,
    const float *NK_RESTRICT omega_star, float *NK_RESTRICT sigma_v_em_out, float *NK_RESTRICT sigma_v_l_out,
    float *NK_RESTRICT sigma_v_l5_out, float *NK_RESTRICT omega_vec_out)
{
    const anomalous_transport_lepton_vortical_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*9*sizeof(float) > NK_FAR(9);
    NK_LINE float nk_block_sigma_v_em_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_v_l_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_v_l5_out[NK_BLOCK];
    NK_LINE float nk_block_omega_vec_out[NK_BLOCK];
    const int nk_past = nk_n*9*sizeof(float) > NK_STREAMED && NK_ON_LINE(sigma_v_em_out)
        && NK_ON_LINE(sigma_v_l_out) && NK_ON_LINE(sigma_v_l5_out) && NK_ON_LINE(omega_vec_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 9, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch_f32(mu_em, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            nk_fetch_f32(mu_l, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            nk_fetch_f32(mu_l5, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            nk_fetch_f32(temp, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            nk_fetch_f32(omega_star, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(sigma_v_em_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(sigma_v_l_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(sigma_v_l5_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(omega_vec_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
        }
        float *const nk_sigma_v_em_out = nk_past ? nk_block_sigma_v_em_out : sigma_v_em_out;
        float *const nk_sigma_v_l_out = nk_past ? nk_block_sigma_v_l_out : sigma_v_l_out;
        float *const nk_sigma_v_l5_out = nk_past ? nk_block_sigma_v_l5_out : sigma_v_l5_out;
        float *const nk_omega_vec_out = nk_past ? nk_block_omega_vec_out : omega_vec_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_lepton_vortical_f32_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
                omega_star[nk_i], &nk_sigma_v_em_out[nk_i], &nk_sigma_v_l_out[nk_i], &nk_sigma_v_l5_out[nk_i],
                &nk_omega_vec_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_lepton_vortical_f32_passes(&c, mu_em[nk_i],
                mu_l[nk_i], mu_l5[nk_i], temp[nk_i], omega_star[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_lepton_vortical_f32_check(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i],
                    temp[nk_i], omega_star[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(sigma_v_em_out, nk_block_sigma_v_em_out, nk_count);
            nk_stream_f32(sigma_v_l_out, nk_block_sigma_v_l_out, nk_count);
            nk_stream_f32(sigma_v_l5_out, nk_block_sigma_v_l5_out, nk_count);
            nk_stream_f32(omega_vec_out, nk_block_omega_vec_out, nk_count);
        }
        mu_em += nk_count;
        mu_l += nk_count;
        mu_l5 += nk_count;
        temp += nk_count;
        omega_star += nk_count;
        sigma_v_em_out += nk_count;
        sigma_v_l_out += nk_count;
        sigma_v_l5_out += nk_count;
        omega_vec_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t anomalous_transport_lepton_vortical_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_lepton_vortical_f32_loop(nk_n,
        (const anomalous_transport_lepton_vortical_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_in[3],
        nk_in[4], nk_out[0], nk_out[1], nk_out[2], nk_out[3]);
}

NK_RUN(anomalous_transport_lepton_vortical_f32_run, anomalous_transport_lepton_vortical_f32_elements, float)

NK_API NK_DEVICE void anomalous_transport_lepton_vortical_f32(float mu_em, float mu_l, float mu_l5, float temp,
    float omega_star, float *sigma_v_em_out, float *sigma_v_l_out, float *sigma_v_l5_out, float *omega_vec_out)
{
    const anomalous_transport_lepton_vortical_f32_fixed c = anomalous_transport_lepton_vortical_f32_prepare();
    anomalous_transport_lepton_vortical_f32_formulas(&c, mu_em, mu_l, mu_l5, temp, omega_star, sigma_v_em_out,
        sigma_v_l_out, sigma_v_l5_out, omega_vec_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_lepton_vortical_f32_outside(float mu_em, float mu_l, float mu_l5,
    float temp, float omega_star)
{
    const anomalous_transport_lepton_vortical_f32_fixed c = anomalous_transport_lepton_vortical_f32_prepare();
    return anomalous_transport_lepton_vortical_f32_check(&c, mu_em, mu_l, mu_l5, temp, omega_star);
}

NK_API uint64_t anomalous_transport_lepton_vortical_f32_array(size_t nk_n, const float *mu_em, ptrdiff_t mu_em_stride,
    const float *mu_l, ptrdiff_t mu_l_stride, const float *mu_l5, ptrdiff_t mu_l5_stride,
    const float *temp, ptrdiff_t temp_stride, const float *omega_star, ptrdiff_t omega_star_stride,
    float *sigma_v_em_out, ptrdiff_t sigma_v_em_out_stride, float *sigma_v_l_out, ptrdiff_t sigma_v_l_out_stride,
    float *sigma_v_l5_out, ptrdiff_t sigma_v_l5_out_stride, float *omega_vec_out, ptrdiff_t omega_vec_out_stride)
{
    const nk_input_f32 nk_in[] = {{mu_em, mu_em_stride}, {mu_l, mu_l_stride}, {mu_l5, mu_l5_stride},
        {temp, temp_stride}, {omega_star, omega_star_stride}};
    const nk_output_f32 nk_out[] = {{sigma_v_em_out, sigma_v_em_out_stride},
        {sigma_v_l_out, sigma_v_l_out_stride}, {sigma_v_l5_out, sigma_v_l5_out_stride},
        {omega_vec_out, omega_vec_out_stride}};
    const nk_kernel_f32 nk_this = {5, 5, 4, anomalous_transport_lepton_vortical_f32_run};
    NK_LINE float nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const anomalous_transport_lepton_vortical_f32_fixed c = anomalous_transport_lepton_vortical_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.lepton_vortical_printed
 *
 * The same with the formulas as the paper prints them
 *
 * Equation  kaminski2016:2.leptons.V vortical coefficients of leptons: printed form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Equation  kaminski2016:t-omega vorticity of rigid rotation: printed form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
 * Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
 * Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
 * Variable  temp [MeV] from 0 to 100: temperature
 * Variable  omega_star [MeV] from 0 to 6.6e-18 (0 to 1e4 s^-1): angular velocity of the star
 * Output    sigma_v_em [MeV^2]: vortical coefficient of em, laboratory frame (kaminski2016:2.leptons.V)
 * Output    sigma_v_l [MeV^2]: vortical coefficient of l, laboratory frame (kaminski2016:2.leptons.V)
 * Output    sigma_v_l5 [MeV^2]: vortical coefficient of l5, laboratory frame (kaminski2016:2.leptons.V)
 * Output    omega_vec [MeV]: vorticity along an axis (kaminski2016:t-omega)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   64fcb101804442ca
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    double x2;
    double x3;
    double x4;
    uint64_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_lepton_vortical_printed_fixed;

NK_INLINE anomalous_transport_lepton_vortical_printed_fixed anomalous_transport_lepton_vortical_printed_prepare(void)
{
    anomalous_transport_lepton_vortical_printed_fixed c;
    const double x5 = NK_PI*NK_PI;
    const double x0 = 0.5/x5;
    const double x1 = 0.125/x5;
    const double x2 = 0.75/x5;
    const double x3 = 0.25/x5;
    const double x4 = 0.375/x5;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_lepton_vortical_printed_formulas(
    const anomalous_transport_lepton_vortical_printed_fixed *c, double mu_em, double mu_l, double mu_l5, double temp,
    double omega_star, double *sigma_v_em_out, double *sigma_v_l_out, double *sigma_v_l5_out, double *omega_vec_out)
{
    const double x6 = mu_l*c->x0;
    const double x7 = mu_em*c->x0;
    const double sigma_v_em = mu_l5*(x6 - x7);  /* kaminski2016:2.leptons.V */
    const double x8 = temp*temp;
    const double x9 = mu_l*mu_l;
    const double x10 = mu_l5*mu_l5;
    /* kaminski2016:2.leptons.V */
    const double sigma_v_l = mu_l5*(x7 - mu_l*c->x2) - x8*(1.0/24.0) - x9*c->x1 - x10*c->x1;
    /* kaminski2016:2.leptons.V */
    const double sigma_v_l5 = mu_em*(x6 - mu_em*c->x3) - x8*0.125 - mu_l*mu_l5*c->x3 - x9*c->x4 - x10*c->x4;
    const double omega_vec = -(2.0*omega_star);  /* kaminski2016:t-omega */
    *sigma_v_em_out = sigma_v_em;
    *sigma_v_l_out = sigma_v_l;
    *sigma_v_l5_out = sigma_v_l5;
    *omega_vec_out = omega_vec;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t anomalous_transport_lepton_vortical_printed_check(
    const anomalous_transport_lepton_vortical_printed_fixed *c, double mu_em, double mu_l, double mu_l5, double temp,
    double omega_star)
{
    const int mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em);
    const int mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l);
    const int mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5);
    const int temp_outside = (temp < 0.0) | (100.0 < temp);
    const int omega_star_outside = (omega_star < 0.0) | (6.6e-18 < omega_star);
    return c->nk_outside | (uint64_t)mu_em_outside << 0
        | (uint64_t)mu_l_outside << 1
        | (uint64_t)mu_l5_outside << 2
        | (uint64_t)temp_outside << 3
        | (uint64_t)omega_star_outside << 4;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t anomalous_transport_lepton_vortical_printed_passes(
    const anomalous_transport_lepton_vortical_printed_fixed *c, double mu_em, double mu_l, double mu_l5, double temp,
    double omega_star)
{
    (void)c;
    const int nk_inside = !(mu_em < -1000.0)
        & !(1000.0 < mu_em)
        & !(mu_l < -1000.0)
        & !(1000.0 < mu_l)
        & !(mu_l5 < -1000.0)
        & !(1000.0 < mu_l5)
        & !(temp < 0.0)
        & !(100.0 < temp)
        & !(omega_star < 0.0)
        & !(6.6e-18 < omega_star);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_lepton_vortical_printed_loop(size_t nk_n,
    const anomalous_transport_lepton_vortical_printed_fixed *nk_fixed, const double *NK_RESTRICT mu_em,
    const double *NK_RESTRICT mu_l, const double *NK_RESTRICT mu_l5, const double *NK_RESTRICT temp,
    const double *NK_RESTRICT omega_star, double *NK_RESTRICT sigma_v_em_out, double *NK_RESTRICT sigma_v_l_out,
    double *NK_RESTRICT sigma_v_l5_out, double *NK_RESTRICT omega_vec_out)
{
    const anomalous_transport_lepton_vortical_printed_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*9*sizeof(double) > NK_FAR(9);
    NK_LINE double nk_block_sigma_v_em_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_v_l_out[NK_BLOCK];
    NK_LINE double nk_block_sigma_v_l5_out[NK_BLOCK];
    NK_LINE double nk_block_omega_vec_out[NK_BLOCK];
    const int nk_past = nk_n*9*sizeof(double) > NK_STREAMED && NK_ON_LINE(sigma_v_em_out)
        && NK_ON_LINE(sigma_v_l_out) && NK_ON_LINE(sigma_v_l5_out) && NK_ON_LINE(omega_vec_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 9, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch(mu_em, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(mu_l, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(mu_l5, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(temp, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            nk_fetch(omega_star, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(sigma_v_em_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(sigma_v_l_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(sigma_v_l5_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
            if (!nk_past) nk_fetch_result(omega_vec_out, NK_AHEAD(9), NK_FETCHED(1, 9, double));
        }
        double *const nk_sigma_v_em_out = nk_past ? nk_block_sigma_v_em_out : sigma_v_em_out;
        double *const nk_sigma_v_l_out = nk_past ? nk_block_sigma_v_l_out : sigma_v_l_out;
        double *const nk_sigma_v_l5_out = nk_past ? nk_block_sigma_v_l5_out : sigma_v_l5_out;
        double *const nk_omega_vec_out = nk_past ? nk_block_omega_vec_out : omega_vec_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_lepton_vortical_printed_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i], temp[nk_i],
                omega_star[nk_i], &nk_sigma_v_em_out[nk_i], &nk_sigma_v_l_out[nk_i], &nk_sigma_v_l5_out[nk_i],
                &nk_omega_vec_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_lepton_vortical_printed_passes(&c, mu_em[nk_i],
                mu_l[nk_i], mu_l5[nk_i], temp[nk_i], omega_star[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_lepton_vortical_printed_check(&c, mu_em[nk_i], mu_l[nk_i],
                    mu_l5[nk_i], temp[nk_i], omega_star[nk_i]);
        }
        if (nk_past) {
            nk_stream(sigma_v_em_out, nk_block_sigma_v_em_out, nk_count);
            nk_stream(sigma_v_l_out, nk_block_sigma_v_l_out, nk_count);
            nk_stream(sigma_v_l5_out, nk_block_sigma_v_l5_out, nk_count);
            nk_stream(omega_vec_out, nk_block_omega_vec_out, nk_count);
        }
        mu_em += nk_count;
        mu_l += nk_count;
        mu_l5 += nk_count;
        temp += nk_count;
        omega_star += nk_count;
        sigma_v_em_out += nk_count;
        sigma_v_l_out += nk_count;
        sigma_v_l5_out += nk_count;
        omega_vec_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t anomalous_transport_lepton_vortical_printed_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_lepton_vortical_printed_loop(nk_n,
        (const anomalous_transport_lepton_vortical_printed_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2],
        nk_in[3], nk_in[4], nk_out[0], nk_out[1], nk_out[2], nk_out[3]);
}

NK_RUN(anomalous_transport_lepton_vortical_printed_run, anomalous_transport_lepton_vortical_printed_elements, double)

NK_API NK_DEVICE void anomalous_transport_lepton_vortical_printed(double mu_em, double mu_l, double mu_l5, double temp,
    double omega_star, double *sigma_v_em_out, double *sigma_v_l_out, double *sigma_v_l5_out, double *omega_vec_out)
{
    const anomalous_transport_lepton_vortical_printed_fixed c = anomalous_transport_lepton_vortical_printed_prepare();
    anomalous_transport_lepton_vortical_printed_formulas(&c, mu_em, mu_l, mu_l5, temp, omega_star, sigma_v_em_out,
        sigma_v_l_out, sigma_v_l5_out, omega_vec_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_lepton_vortical_printed_outside(double mu_em, double mu_l, double mu_l5,
    double temp, double omega_star)
{
    const anomalous_transport_lepton_vortical_printed_fixed c = anomalous_transport_lepton_vortical_printed_prepare();
    return anomalous_transport_lepton_vortical_printed_check(&c, mu_em, mu_l, mu_l5, temp, omega_star);
}

NK_API uint64_t anomalous_transport_lepton_vortical_printed_array(size_t nk_n,
    const double *mu_em, ptrdiff_t mu_em_stride, const double *mu_l, ptrdiff_t mu_l_stride,
    const double *mu_l5, ptrdiff_t mu_l5_stride, const double *temp, ptrdiff_t temp_stride,
    const double *omega_star, ptrdiff_t omega_star_stride, double *sigma_v_em_out, ptrdiff_t sigma_v_em_out_stride,
    double *sigma_v_l_out, ptrdiff_t sigma_v_l_out_stride, double *sigma_v_l5_out, ptrdiff_t sigma_v_l5_out_stride,
    double *omega_vec_out, ptrdiff_t omega_vec_out_stride)
{
    const nk_input nk_in[] = {{mu_em, mu_em_stride}, {mu_l, mu_l_stride}, {mu_l5, mu_l5_stride},
        {temp, temp_stride}, {omega_star, omega_star_stride}};
    const nk_output nk_out[] = {{sigma_v_em_out, sigma_v_em_out_stride}, {sigma_v_l_out, sigma_v_l_out_stride},
        {sigma_v_l5_out, sigma_v_l5_out_stride}, {omega_vec_out, omega_vec_out_stride}};
    const nk_kernel nk_this = {5, 5, 4, anomalous_transport_lepton_vortical_printed_run};
    NK_LINE double nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const anomalous_transport_lepton_vortical_printed_fixed c = anomalous_transport_lepton_vortical_printed_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.lepton_vortical_printed in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    float x1;
    float x2;
    float x3;
    float x4;
    uint32_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_lepton_vortical_printed_f32_fixed;

NK_INLINE anomalous_transport_lepton_vortical_printed_f32_fixed anomalous_transport_lepton_vortical_printed_f32_prepare(
    void)
{
    anomalous_transport_lepton_vortical_printed_f32_fixed c;
    const float x5 = NK_PI_F*NK_PI_F;
    const float x0 = 1.0f/2.0f/x5;
    const float x1 = 1.0f/8.0f/x5;
    const float x2 = 3.0f/4.0f/x5;
    const float x3 = 1.0f/4.0f/x5;
    const float x4 = 3.0f/8.0f/x5;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_lepton_vortical_printed_f32_formulas(
    const anomalous_transport_lepton_vortical_printed_f32_fixed *c, float mu_em, float mu_l, float mu_l5, float temp,
    float omega_star, float *sigma_v_em_out, float *sigma_v_l_out, float *sigma_v_l5_out, float *omega_vec_out)
{
    const float x6 = mu_l*c->x0;
    const float x7 = mu_em*c->x0;
    const float sigma_v_em = mu_l5*(x6 - x7);  /* kaminski2016:2.leptons.V */
    const float x8 = temp*temp;
    const float x9 = mu_l*mu_l;
    const float x10 = mu_l5*mu_l5;
    /* kaminski2016:2.leptons.V */
    const float sigma_v_l = mu_l5*(x7 - mu_l*c->x2) - x8*(1.0f/24.0f) - x9*c->x1 - x10*c->x1;
    /* kaminski2016:2.leptons.V */
    const float sigma_v_l5 = mu_em*(x6 - mu_em*c->x3) - x8*(1.0f/8.0f) - mu_l*mu_l5*c->x3 - x9*c->x4 - x10*c->x4;
    const float omega_vec = -(2.0f*omega_star);  /* kaminski2016:t-omega */
    *sigma_v_em_out = sigma_v_em;
    *sigma_v_l_out = sigma_v_l;
    *sigma_v_l5_out = sigma_v_l5;
    *omega_vec_out = omega_vec;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t anomalous_transport_lepton_vortical_printed_f32_check(
    const anomalous_transport_lepton_vortical_printed_f32_fixed *c, float mu_em, float mu_l, float mu_l5, float temp,
    float omega_star)
{
    const int mu_em_outside = (mu_em < -1000.0f) | (1000.0f < mu_em);
    const int mu_l_outside = (mu_l < -1000.0f) | (1000.0f < mu_l);
    const int mu_l5_outside = (mu_l5 < -1000.0f) | (1000.0f < mu_l5);
    const int temp_outside = (temp < 0.0f) | (100.0f < temp);
    const int omega_star_outside = (omega_star < 0.0f) | (6.6e-18f < omega_star);
    return c->nk_outside | (uint32_t)mu_em_outside << 0
        | (uint32_t)mu_l_outside << 1
        | (uint32_t)mu_l5_outside << 2
        | (uint32_t)temp_outside << 3
        | (uint32_t)omega_star_outside << 4;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t anomalous_transport_lepton_vortical_printed_f32_passes(
    const anomalous_transport_lepton_vortical_printed_f32_fixed *c, float mu_em, float mu_l, float mu_l5, float temp,
    float omega_star)
{
    (void)c;
    const int nk_inside = !(mu_em < -1000.0f)
        & !(1000.0f < mu_em)
        & !(mu_l < -1000.0f)
        & !(1000.0f < mu_l)
        & !(mu_l5 < -1000.0f)
        & !(1000.0f < mu_l5)
        & !(temp < 0.0f)
        & !(100.0f < temp)
        & !(omega_star < 0.0f)
        & !(6.6e-18f < omega_star);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_lepton_vortical_printed_f32_loop(size_t nk_n,
    const anomalous_transport_lepton_vortical_printed_f32_fixed *nk_fixed, const float *NK_RESTRICT mu_em,
    const float *NK_RESTRICT mu_l, const float *NK_RESTRICT mu_l5, const float *NK_RESTRICT temp,
    const float *NK_RESTRICT omega_star, float *NK_RESTRICT sigma_v_em_out, float *NK_RESTRICT sigma_v_l_out,
    float *NK_RESTRICT sigma_v_l5_out, float *NK_RESTRICT omega_vec_out)
{
    const anomalous_transport_lepton_vortical_printed_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*9*sizeof(float) > NK_FAR(9);
    NK_LINE float nk_block_sigma_v_em_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_v_l_out[NK_BLOCK];
    NK_LINE float nk_block_sigma_v_l5_out[NK_BLOCK];
    NK_LINE float nk_block_omega_vec_out[NK_BLOCK];
    const int nk_past = nk_n*9*sizeof(float) > NK_STREAMED && NK_ON_LINE(sigma_v_em_out)
        && NK_ON_LINE(sigma_v_l_out) && NK_ON_LINE(sigma_v_l5_out) && NK_ON_LINE(omega_vec_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 9, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(9) + nk_block) {
            nk_fetch_f32(mu_em, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            nk_fetch_f32(mu_l, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            nk_fetch_f32(mu_l5, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            nk_fetch_f32(temp, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            nk_fetch_f32(omega_star, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(sigma_v_em_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(sigma_v_l_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(sigma_v_l5_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
            if (!nk_past) nk_fetch_result_f32(omega_vec_out, NK_AHEAD(9), NK_FETCHED(1, 9, float));
        }
        float *const nk_sigma_v_em_out = nk_past ? nk_block_sigma_v_em_out : sigma_v_em_out;
        float *const nk_sigma_v_l_out = nk_past ? nk_block_sigma_v_l_out : sigma_v_l_out;
        float *const nk_sigma_v_l5_out = nk_past ? nk_block_sigma_v_l5_out : sigma_v_l5_out;
        float *const nk_omega_vec_out = nk_past ? nk_block_omega_vec_out : omega_vec_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_lepton_vortical_printed_f32_formulas(&c, mu_em[nk_i], mu_l[nk_i], mu_l5[nk_i],
                temp[nk_i], omega_star[nk_i], &nk_sigma_v_em_out[nk_i], &nk_sigma_v_l_out[nk_i],
                &nk_sigma_v_l5_out[nk_i], &nk_omega_vec_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_lepton_vortical_printed_f32_passes(&c, mu_em[nk_i],
                mu_l[nk_i], mu_l5[nk_i], temp[nk_i], omega_star[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_lepton_vortical_printed_f32_check(&c, mu_em[nk_i], mu_l[nk_i],
                    mu_l5[nk_i], temp[nk_i], omega_star[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(sigma_v_em_out, nk_block_sigma_v_em_out, nk_count);
            nk_stream_f32(sigma_v_l_out, nk_block_sigma_v_l_out, nk_count);
            nk_stream_f32(sigma_v_l5_out, nk_block_sigma_v_l5_out, nk_count);
            nk_stream_f32(omega_vec_out, nk_block_omega_vec_out, nk_count);
        }
        mu_em += nk_count;
        mu_l += nk_count;
        mu_l5 += nk_count;
        temp += nk_count;
        omega_star += nk_count;
        sigma_v_em_out += nk_count;
        sigma_v_l_out += nk_count;
        sigma_v_l5_out += nk_count;
        omega_vec_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t anomalous_transport_lepton_vortical_printed_f32_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_lepton_vortical_printed_f32_loop(nk_n,
        (const anomalous_transport_lepton_vortical_printed_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2],
        nk_in[3], nk_in[4], nk_out[0], nk_out[1], nk_out[2], nk_out[3]);
}

NK_RUN(anomalous_transport_lepton_vortical_printed_f32_run, anomalous_transport_lepton_vortical_printed_f32_elements, float)

NK_API NK_DEVICE void anomalous_transport_lepton_vortical_printed_f32(float mu_em, float mu_l, float mu_l5, float temp,
    float omega_star, float *sigma_v_em_out, float *sigma_v_l_out, float *sigma_v_l5_out, float *omega_vec_out)
{
    const anomalous_transport_lepton_vortical_printed_f32_fixed c = anomalous_transport_lepton_vortical_printed_f32_prepare();
    anomalous_transport_lepton_vortical_printed_f32_formulas(&c, mu_em, mu_l, mu_l5, temp, omega_star,
        sigma_v_em_out, sigma_v_l_out, sigma_v_l5_out, omega_vec_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_lepton_vortical_printed_f32_outside(float mu_em, float mu_l, float mu_l5,
    float temp, float omega_star)
{
    const anomalous_transport_lepton_vortical_printed_f32_fixed c = anomalous_transport_lepton_vortical_printed_f32_prepare();
    return anomalous_transport_lepton_vortical_printed_f32_check(&c, mu_em, mu_l, mu_l5, temp, omega_star);
}

NK_API uint64_t anomalous_transport_lepton_vortical_printed_f32_array(size_t nk_n,
    const float *mu_em, ptrdiff_t mu_em_stride, const float *mu_l, ptrdiff_t mu_l_stride,
    const float *mu_l5, ptrdiff_t mu_l5_stride, const float *temp, ptrdiff_t temp_stride,
    const float *omega_star, ptrdiff_t omega_star_stride, float *sigma_v_em_out, ptrdiff_t sigma_v_em_out_stride,
    float *sigma_v_l_out, ptrdiff_t sigma_v_l_out_stride, float *sigma_v_l5_out, ptrdiff_t sigma_v_l5_out_stride,
    float *omega_vec_out, ptrdiff_t omega_vec_out_stride)
{
    const nk_input_f32 nk_in[] = {{mu_em, mu_em_stride}, {mu_l, mu_l_stride}, {mu_l5, mu_l5_stride},
        {temp, temp_stride}, {omega_star, omega_star_stride}};
    const nk_output_f32 nk_out[] = {{sigma_v_em_out, sigma_v_em_out_stride},
        {sigma_v_l_out, sigma_v_l_out_stride}, {sigma_v_l5_out, sigma_v_l5_out_stride},
        {omega_vec_out, omega_vec_out_stride}};
    const nk_kernel_f32 nk_this = {5, 5, 4, anomalous_transport_lepton_vortical_printed_f32_run};
    NK_LINE float nk_buffer[9 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const anomalous_transport_lepton_vortical_printed_f32_fixed c = anomalous_transport_lepton_vortical_printed_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.mean_free_path
 *
 * Elastic cross section per average nucleon and mean free path of a neutrino among nucleons at rest
 *
 * Equation  kaminski2016:t-mfp.cross_section elastic cross section: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Equation  kaminski2016:t-mfp.definition mean free path: printed form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Variable  e_nu [MeV] from 1 to 1000: neutrino energy
 * Variable  n_b [MeV^3] from 0.01 to 10000000: density of nucleons
 * Variable  y_p [1] from 0 to 0.5: proton fraction
 * Parameter g_fermi [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
 * Parameter g_axial [1] from 1.2 to 1.3: axial coupling
 * Parameter sin2_theta_w [1] from 0.2 to 0.25: weak mixing angle
 * Output    sigma_elastic [MeV^-2]: elastic cross section per average nucleon (kaminski2016:t-mfp.cross_section)
 * Output    mfp_nu [MeV^-1]: mean free path of a neutrino (kaminski2016:t-mfp.definition)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   159b505dc006234c
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    double x1;
    uint64_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_mean_free_path_fixed;

NK_INLINE anomalous_transport_mean_free_path_fixed anomalous_transport_mean_free_path_prepare(double g_fermi,
    double g_axial, double sin2_theta_w)
{
    anomalous_transport_mean_free_path_fixed c;
    const double x2 = 3.0*(g_axial*g_axial);
    const double x3 = 1.0 - 4.0*sin2_theta_w;
    const double x4 = 0.25*(g_fermi*g_fermi)/NK_PI;
    const double x0 = x4*(1.0 + x2);
    const double x1 = x4*(x2 + x3*x3);
    const int g_fermi_outside = (g_fermi < 11.0/1000000000000.0) | (3.0/250000000000.0 < g_fermi);
    const int g_axial_outside = (g_axial < 6.0/5.0) | (13.0/10.0 < g_axial);
    const int sin2_theta_w_outside = (sin2_theta_w < 1.0/5.0) | (0.25 < sin2_theta_w);
    c.x0 = x0;
    c.x1 = x1;
    c.nk_outside = (uint64_t)g_fermi_outside << 3
        | (uint64_t)g_axial_outside << 4
        | (uint64_t)sin2_theta_w_outside << 5;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_mean_free_path_formulas(const anomalous_transport_mean_free_path_fixed *c,
    double e_nu, double n_b, double y_p, double *sigma_elastic_out, double *mfp_nu_out)
{
    const double sigma_elastic = e_nu*e_nu*(c->x0*(1.0 - y_p) + c->x1*y_p);  /* kaminski2016:t-mfp.cross_section */
    const double mfp_nu = 1.0/(n_b*sigma_elastic);  /* kaminski2016:t-mfp.definition */
    *sigma_elastic_out = sigma_elastic;
    *mfp_nu_out = mfp_nu;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t anomalous_transport_mean_free_path_check(const anomalous_transport_mean_free_path_fixed *c,
    double e_nu, double n_b, double y_p)
{
    const int e_nu_outside = (e_nu < 1.0) | (1000.0 < e_nu);
    const int n_b_outside = (n_b < 1.0/100.0) | (10000000.0 < n_b);
    const int y_p_outside = (y_p < 0.0) | (0.5 < y_p);
    return c->nk_outside | (uint64_t)e_nu_outside << 0
        | (uint64_t)n_b_outside << 1
        | (uint64_t)y_p_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t anomalous_transport_mean_free_path_passes(const anomalous_transport_mean_free_path_fixed *c,
    double e_nu, double n_b, double y_p)
{
    (void)c;
    const int nk_inside = !(e_nu < 1.0)
        & !(1000.0 < e_nu)
        & !(n_b < 1.0/100.0)
        & !(10000000.0 < n_b)
        & !(y_p < 0.0)
        & !(0.5 < y_p);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_mean_free_path_loop(size_t nk_n,
    const anomalous_transport_mean_free_path_fixed *nk_fixed, const double *NK_RESTRICT e_nu,
    const double *NK_RESTRICT n_b, const double *NK_RESTRICT y_p, double *NK_RESTRICT sigma_elastic_out,
    double *NK_RESTRICT mfp_nu_out)
{
    const anomalous_transport_mean_free_path_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*5*sizeof(double) > NK_FAR(5);
    NK_LINE double nk_block_sigma_elastic_out[NK_BLOCK];
    NK_LINE double nk_block_mfp_nu_out[NK_BLOCK];
    const int nk_past = nk_n*5*sizeof(double) > NK_STREAMED && NK_ON_LINE(sigma_elastic_out)
        && NK_ON_LINE(mfp_nu_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 5, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(5) + nk_block) {
            nk_fetch(e_nu, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            nk_fetch(n_b, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            nk_fetch(y_p, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            if (!nk_past) nk_fetch_result(sigma_elastic_out, NK_AHEAD(5), NK_FETCHED(1, 5, double));
            if (!nk_past) nk_fetch_result(mfp_nu_out, NK_AHEAD(5), NK_FETCHED(1, 5, double));
        }
        double *const nk_sigma_elastic_out = nk_past ? nk_block_sigma_elastic_out : sigma_elastic_out;
        double *const nk_mfp_nu_out = nk_past ? nk_block_mfp_nu_out : mfp_nu_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_mean_free_path_formulas(&c, e_nu[nk_i], n_b[nk_i], y_p[nk_i],
                &nk_sigma_elastic_out[nk_i], &nk_mfp_nu_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_mean_free_path_passes(&c, e_nu[nk_i], n_b[nk_i],
                y_p[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_mean_free_path_check(&c, e_nu[nk_i], n_b[nk_i], y_p[nk_i]);
        }
        if (nk_past) {
            nk_stream(sigma_elastic_out, nk_block_sigma_elastic_out, nk_count);
            nk_stream(mfp_nu_out, nk_block_mfp_nu_out, nk_count);
        }
        e_nu += nk_count;
        n_b += nk_count;
        y_p += nk_count;
        sigma_elastic_out += nk_count;
        mfp_nu_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t anomalous_transport_mean_free_path_vary(size_t nk_n, const double *NK_RESTRICT e_nu,
    const double *NK_RESTRICT n_b, const double *NK_RESTRICT y_p, const double *NK_RESTRICT g_fermi,
    const double *NK_RESTRICT g_axial, const double *NK_RESTRICT sin2_theta_w, double *NK_RESTRICT sigma_elastic_out,
    double *NK_RESTRICT mfp_nu_out)
{
    uint64_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const anomalous_transport_mean_free_path_fixed c = anomalous_transport_mean_free_path_prepare(g_fermi[nk_i],
            g_axial[nk_i], sin2_theta_w[nk_i]);
        anomalous_transport_mean_free_path_formulas(&c, e_nu[nk_i], n_b[nk_i], y_p[nk_i], &sigma_elastic_out[nk_i],
            &mfp_nu_out[nk_i]);
        nk_outside |= anomalous_transport_mean_free_path_check(&c, e_nu[nk_i], n_b[nk_i], y_p[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t anomalous_transport_mean_free_path_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_mean_free_path_loop(nk_n,
        (const anomalous_transport_mean_free_path_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_out[0],
        nk_out[1]);
}

NK_LOOP uint64_t anomalous_transport_mean_free_path_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return anomalous_transport_mean_free_path_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_out[0], nk_out[1]);
}

NK_RUN(anomalous_transport_mean_free_path_same, anomalous_transport_mean_free_path_elements, double)
NK_RUN(anomalous_transport_mean_free_path_varied, anomalous_transport_mean_free_path_varied_elements, double)

static uint64_t anomalous_transport_mean_free_path_run(size_t nk_n, const void *nk_fixed, const double *const *nk_in,
    double *const *nk_out)
{
    if (!nk_fixed) return anomalous_transport_mean_free_path_varied(nk_n, nk_fixed, nk_in, nk_out);
    return anomalous_transport_mean_free_path_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void anomalous_transport_mean_free_path(double e_nu, double n_b, double y_p, double g_fermi,
    double g_axial, double sin2_theta_w, double *sigma_elastic_out, double *mfp_nu_out)
{
    const anomalous_transport_mean_free_path_fixed c = anomalous_transport_mean_free_path_prepare(g_fermi,
        g_axial, sin2_theta_w);
    anomalous_transport_mean_free_path_formulas(&c, e_nu, n_b, y_p, sigma_elastic_out, mfp_nu_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_mean_free_path_outside(double e_nu, double n_b, double y_p,
    double g_fermi, double g_axial, double sin2_theta_w)
{
    const anomalous_transport_mean_free_path_fixed c = anomalous_transport_mean_free_path_prepare(g_fermi,
        g_axial, sin2_theta_w);
    return anomalous_transport_mean_free_path_check(&c, e_nu, n_b, y_p);
}

NK_API uint64_t anomalous_transport_mean_free_path_array(size_t nk_n, const double *e_nu, ptrdiff_t e_nu_stride,
    const double *n_b, ptrdiff_t n_b_stride, const double *y_p, ptrdiff_t y_p_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *g_axial, ptrdiff_t g_axial_stride,
    const double *sin2_theta_w, ptrdiff_t sin2_theta_w_stride,
    double *sigma_elastic_out, ptrdiff_t sigma_elastic_out_stride, double *mfp_nu_out, ptrdiff_t mfp_nu_out_stride)
{
    const nk_input nk_in[] = {{e_nu, e_nu_stride}, {n_b, n_b_stride}, {y_p, y_p_stride},
        {g_fermi, g_fermi_stride}, {g_axial, g_axial_stride}, {sin2_theta_w, sin2_theta_w_stride}};
    const nk_output nk_out[] = {{sigma_elastic_out, sigma_elastic_out_stride}, {mfp_nu_out, mfp_nu_out_stride}};
    const nk_kernel nk_this = {3, 6, 2, anomalous_transport_mean_free_path_run};
    NK_LINE double nk_buffer[8 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const anomalous_transport_mean_free_path_fixed c = anomalous_transport_mean_free_path_prepare(*g_fermi,
            *g_axial, *sin2_theta_w);
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.mean_free_path in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    float x1;
    uint32_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_mean_free_path_f32_fixed;

NK_INLINE anomalous_transport_mean_free_path_f32_fixed anomalous_transport_mean_free_path_f32_prepare(float g_fermi,
    float g_axial, float sin2_theta_w)
{
    anomalous_transport_mean_free_path_f32_fixed c;
    const float x2 = 3.0f*(g_axial*g_axial);
    const float x3 = 1.0f - 4.0f*sin2_theta_w;
    const float x4 = 1.0f/4.0f*(g_fermi*g_fermi)/NK_PI_F;
    const float x0 = x4*(1.0f + x2);
    const float x1 = x4*(x2 + x3*x3);
    const int g_fermi_outside = (g_fermi < 1.1e-11f) | (1.2e-11f < g_fermi);
    const int g_axial_outside = (g_axial < 6.0f/5.0f) | (13.0f/10.0f < g_axial);
    const int sin2_theta_w_outside = (sin2_theta_w < 1.0f/5.0f) | (1.0f/4.0f < sin2_theta_w);
    c.x0 = x0;
    c.x1 = x1;
    c.nk_outside = (uint32_t)g_fermi_outside << 3
        | (uint32_t)g_axial_outside << 4
        | (uint32_t)sin2_theta_w_outside << 5;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_mean_free_path_f32_formulas(const anomalous_transport_mean_free_path_f32_fixed *c,
    float e_nu, float n_b, float y_p, float *sigma_elastic_out, float *mfp_nu_out)
{
    const float sigma_elastic = e_nu*e_nu*(c->x0*(1.0f - y_p) + c->x1*y_p);  /* kaminski2016:t-mfp.cross_section */
    const float mfp_nu = 1.0f/(n_b*sigma_elastic);  /* kaminski2016:t-mfp.definition */
    *sigma_elastic_out = sigma_elastic;
    *mfp_nu_out = mfp_nu;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t anomalous_transport_mean_free_path_f32_check(const anomalous_transport_mean_free_path_f32_fixed *c,
    float e_nu, float n_b, float y_p)
{
    const int e_nu_outside = (e_nu < 1.0f) | (1000.0f < e_nu);
    const int n_b_outside = (n_b < 1.0f/100.0f) | (1e+07f < n_b);
    const int y_p_outside = (y_p < 0.0f) | (1.0f/2.0f < y_p);
    return c->nk_outside | (uint32_t)e_nu_outside << 0
        | (uint32_t)n_b_outside << 1
        | (uint32_t)y_p_outside << 2;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t anomalous_transport_mean_free_path_f32_passes(const anomalous_transport_mean_free_path_f32_fixed *c,
    float e_nu, float n_b, float y_p)
{
    (void)c;
    const int nk_inside = !(e_nu < 1.0f)
        & !(1000.0f < e_nu)
        & !(n_b < 1.0f/100.0f)
        & !(1e+07f < n_b)
        & !(y_p < 0.0f)
        & !(1.0f/2.0f < y_p);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_mean_free_path_f32_loop(size_t nk_n,
    const anomalous_transport_mean_free_path_f32_fixed *nk_fixed, const float *NK_RESTRICT e_nu,
    const float *NK_RESTRICT n_b, const float *NK_RESTRICT y_p, float *NK_RESTRICT sigma_elastic_out,
    float *NK_RESTRICT mfp_nu_out)
{
    const anomalous_transport_mean_free_path_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*5*sizeof(float) > NK_FAR(5);
    NK_LINE float nk_block_sigma_elastic_out[NK_BLOCK];
    NK_LINE float nk_block_mfp_nu_out[NK_BLOCK];
    const int nk_past = nk_n*5*sizeof(float) > NK_STREAMED && NK_ON_LINE(sigma_elastic_out)
        && NK_ON_LINE(mfp_nu_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 5, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(5) + nk_block) {
            nk_fetch_f32(e_nu, NK_AHEAD(5), NK_FETCHED(1, 5, float));
            nk_fetch_f32(n_b, NK_AHEAD(5), NK_FETCHED(1, 5, float));
            nk_fetch_f32(y_p, NK_AHEAD(5), NK_FETCHED(1, 5, float));
            if (!nk_past) nk_fetch_result_f32(sigma_elastic_out, NK_AHEAD(5), NK_FETCHED(1, 5, float));
            if (!nk_past) nk_fetch_result_f32(mfp_nu_out, NK_AHEAD(5), NK_FETCHED(1, 5, float));
        }
        float *const nk_sigma_elastic_out = nk_past ? nk_block_sigma_elastic_out : sigma_elastic_out;
        float *const nk_mfp_nu_out = nk_past ? nk_block_mfp_nu_out : mfp_nu_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_mean_free_path_f32_formulas(&c, e_nu[nk_i], n_b[nk_i], y_p[nk_i],
                &nk_sigma_elastic_out[nk_i], &nk_mfp_nu_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_mean_free_path_f32_passes(&c, e_nu[nk_i], n_b[nk_i],
                y_p[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_mean_free_path_f32_check(&c, e_nu[nk_i], n_b[nk_i], y_p[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(sigma_elastic_out, nk_block_sigma_elastic_out, nk_count);
            nk_stream_f32(mfp_nu_out, nk_block_mfp_nu_out, nk_count);
        }
        e_nu += nk_count;
        n_b += nk_count;
        y_p += nk_count;
        sigma_elastic_out += nk_count;
        mfp_nu_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}

/* The same with parameters that vary. */
NK_LOOP uint64_t anomalous_transport_mean_free_path_f32_vary(size_t nk_n, const float *NK_RESTRICT e_nu,
    const float *NK_RESTRICT n_b, const float *NK_RESTRICT y_p, const float *NK_RESTRICT g_fermi,
    const float *NK_RESTRICT g_axial, const float *NK_RESTRICT sin2_theta_w, float *NK_RESTRICT sigma_elastic_out,
    float *NK_RESTRICT mfp_nu_out)
{
    uint32_t nk_outside = 0;
    NK_APART for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {
        const anomalous_transport_mean_free_path_f32_fixed c = anomalous_transport_mean_free_path_f32_prepare(
            g_fermi[nk_i], g_axial[nk_i], sin2_theta_w[nk_i]);
        anomalous_transport_mean_free_path_f32_formulas(&c, e_nu[nk_i], n_b[nk_i], y_p[nk_i],
            &sigma_elastic_out[nk_i], &mfp_nu_out[nk_i]);
        nk_outside |= anomalous_transport_mean_free_path_f32_check(&c, e_nu[nk_i], n_b[nk_i], y_p[nk_i]);
    }
    return nk_outside;
}

NK_LOOP uint64_t anomalous_transport_mean_free_path_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_mean_free_path_f32_loop(nk_n,
        (const anomalous_transport_mean_free_path_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_in[2], nk_out[0],
        nk_out[1]);
}

NK_LOOP uint64_t anomalous_transport_mean_free_path_f32_varied_elements(const int nk_wide, size_t nk_n,
    const void *nk_fixed, const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide, (void)nk_fixed;
    return anomalous_transport_mean_free_path_f32_vary(nk_n, nk_in[0], nk_in[1], nk_in[2], nk_in[3], nk_in[4],
        nk_in[5], nk_out[0], nk_out[1]);
}

NK_RUN(anomalous_transport_mean_free_path_f32_same, anomalous_transport_mean_free_path_f32_elements, float)
NK_RUN(anomalous_transport_mean_free_path_f32_varied, anomalous_transport_mean_free_path_f32_varied_elements, float)

static uint64_t anomalous_transport_mean_free_path_f32_run(size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    if (!nk_fixed) return anomalous_transport_mean_free_path_f32_varied(nk_n, nk_fixed, nk_in, nk_out);
    return anomalous_transport_mean_free_path_f32_same(nk_n, nk_fixed, nk_in, nk_out);
}

NK_API NK_DEVICE void anomalous_transport_mean_free_path_f32(float e_nu, float n_b, float y_p, float g_fermi,
    float g_axial, float sin2_theta_w, float *sigma_elastic_out, float *mfp_nu_out)
{
    const anomalous_transport_mean_free_path_f32_fixed c = anomalous_transport_mean_free_path_f32_prepare(g_fermi,
        g_axial, sin2_theta_w);
    anomalous_transport_mean_free_path_f32_formulas(&c, e_nu, n_b, y_p, sigma_elastic_out, mfp_nu_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_mean_free_path_f32_outside(float e_nu, float n_b, float y_p,
    float g_fermi, float g_axial, float sin2_theta_w)
{
    const anomalous_transport_mean_free_path_f32_fixed c = anomalous_transport_mean_free_path_f32_prepare(g_fermi,
        g_axial, sin2_theta_w);
    return anomalous_transport_mean_free_path_f32_check(&c, e_nu, n_b, y_p);
}

NK_API uint64_t anomalous_transport_mean_free_path_f32_array(size_t nk_n, const float *e_nu, ptrdiff_t e_nu_stride,
    const float *n_b, ptrdiff_t n_b_stride, const float *y_p, ptrdiff_t y_p_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *g_axial, ptrdiff_t g_axial_stride,
    const float *sin2_theta_w, ptrdiff_t sin2_theta_w_stride,
    float *sigma_elastic_out, ptrdiff_t sigma_elastic_out_stride, float *mfp_nu_out, ptrdiff_t mfp_nu_out_stride)
{
    const nk_input_f32 nk_in[] = {{e_nu, e_nu_stride}, {n_b, n_b_stride}, {y_p, y_p_stride},
        {g_fermi, g_fermi_stride}, {g_axial, g_axial_stride}, {sin2_theta_w, sin2_theta_w_stride}};
    const nk_output_f32 nk_out[] = {{sigma_elastic_out, sigma_elastic_out_stride}, {mfp_nu_out, mfp_nu_out_stride}};
    const nk_kernel_f32 nk_this = {3, 6, 2, anomalous_transport_mean_free_path_f32_run};
    NK_LINE float nk_buffer[8 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const anomalous_transport_mean_free_path_f32_fixed c = anomalous_transport_mean_free_path_f32_prepare(
            *g_fermi, *g_axial, *sin2_theta_w);
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.mean_momentum
 *
 * Mean momentum of the carriers of the left-handed current, from momentum and number along B
 *
 * Equation  kaminski2016:t-mean-p mean momentum of carriers: derived form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Variable  mu_l [MeV] from 1 to 1000 (more particles than antiparticles): chemical potential of lepton number
 * Variable  temp [MeV] from 0 to 100: temperature
 * Output    p_nu_mean [MeV]: mean momentum of the neutrinos that leave (kaminski2016:t-mean-p)
 * Precision double and single
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   aa56210f6bfd3870
 */
/* What depends on parameters alone. */
typedef struct {
    double x0;
    uint64_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_mean_momentum_fixed;

NK_INLINE anomalous_transport_mean_momentum_fixed anomalous_transport_mean_momentum_prepare(void)
{
    anomalous_transport_mean_momentum_fixed c;
    const double x0 = 1.0/6.0*(NK_PI*NK_PI);
    c.x0 = x0;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_mean_momentum_formulas(const anomalous_transport_mean_momentum_fixed *c,
    double mu_l, double temp, double *p_nu_mean_out)
{
    const double p_nu_mean = 0.5*mu_l + c->x0*(temp*temp)/mu_l;  /* kaminski2016:t-mean-p */
    *p_nu_mean_out = p_nu_mean;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t anomalous_transport_mean_momentum_check(const anomalous_transport_mean_momentum_fixed *c,
    double mu_l, double temp)
{
    const int mu_l_outside = (mu_l < 1.0) | (1000.0 < mu_l);
    const int temp_outside = (temp < 0.0) | (100.0 < temp);
    return c->nk_outside | (uint64_t)mu_l_outside << 0
        | (uint64_t)temp_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t anomalous_transport_mean_momentum_passes(const anomalous_transport_mean_momentum_fixed *c,
    double mu_l, double temp)
{
    (void)c;
    const int nk_inside = !(mu_l < 1.0)
        & !(1000.0 < mu_l)
        & !(temp < 0.0)
        & !(100.0 < temp);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_mean_momentum_loop(size_t nk_n,
    const anomalous_transport_mean_momentum_fixed *nk_fixed, const double *NK_RESTRICT mu_l,
    const double *NK_RESTRICT temp, double *NK_RESTRICT p_nu_mean_out)
{
    const anomalous_transport_mean_momentum_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*3*sizeof(double) > NK_FAR(3);
    NK_LINE double nk_block_p_nu_mean_out[NK_BLOCK];
    const int nk_past = nk_n*3*sizeof(double) > NK_STREAMED && NK_ON_LINE(p_nu_mean_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 3, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch(mu_l, NK_AHEAD(3), NK_FETCHED(1, 3, double));
            nk_fetch(temp, NK_AHEAD(3), NK_FETCHED(1, 3, double));
        }
        double *const nk_p_nu_mean_out = nk_past ? nk_block_p_nu_mean_out : p_nu_mean_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_mean_momentum_formulas(&c, mu_l[nk_i], temp[nk_i], &nk_p_nu_mean_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_mean_momentum_passes(&c, mu_l[nk_i], temp[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_mean_momentum_check(&c, mu_l[nk_i], temp[nk_i]);
        }
        if (nk_past) {
            nk_stream(p_nu_mean_out, nk_block_p_nu_mean_out, nk_count);
        }
        mu_l += nk_count;
        temp += nk_count;
        p_nu_mean_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t anomalous_transport_mean_momentum_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_mean_momentum_loop(nk_n, (const anomalous_transport_mean_momentum_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_out[0]);
}

NK_RUN(anomalous_transport_mean_momentum_run, anomalous_transport_mean_momentum_elements, double)

NK_API NK_DEVICE void anomalous_transport_mean_momentum(double mu_l, double temp, double *p_nu_mean_out)
{
    const anomalous_transport_mean_momentum_fixed c = anomalous_transport_mean_momentum_prepare();
    anomalous_transport_mean_momentum_formulas(&c, mu_l, temp, p_nu_mean_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_mean_momentum_outside(double mu_l, double temp)
{
    const anomalous_transport_mean_momentum_fixed c = anomalous_transport_mean_momentum_prepare();
    return anomalous_transport_mean_momentum_check(&c, mu_l, temp);
}

NK_API uint64_t anomalous_transport_mean_momentum_array(size_t nk_n, const double *mu_l, ptrdiff_t mu_l_stride,
    const double *temp, ptrdiff_t temp_stride, double *p_nu_mean_out, ptrdiff_t p_nu_mean_out_stride)
{
    const nk_input nk_in[] = {{mu_l, mu_l_stride}, {temp, temp_stride}};
    const nk_output nk_out[] = {{p_nu_mean_out, p_nu_mean_out_stride}};
    const nk_kernel nk_this = {2, 2, 1, anomalous_transport_mean_momentum_run};
    NK_LINE double nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const anomalous_transport_mean_momentum_fixed c = anomalous_transport_mean_momentum_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.mean_momentum in single precision
 */
/* What depends on parameters alone. */
typedef struct {
    float x0;
    uint32_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_mean_momentum_f32_fixed;

NK_INLINE anomalous_transport_mean_momentum_f32_fixed anomalous_transport_mean_momentum_f32_prepare(void)
{
    anomalous_transport_mean_momentum_f32_fixed c;
    const float x0 = 1.0f/6.0f*(NK_PI_F*NK_PI_F);
    c.x0 = x0;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_mean_momentum_f32_formulas(const anomalous_transport_mean_momentum_f32_fixed *c,
    float mu_l, float temp, float *p_nu_mean_out)
{
    const float p_nu_mean = 1.0f/2.0f*mu_l + c->x0*(temp*temp)/mu_l;  /* kaminski2016:t-mean-p */
    *p_nu_mean_out = p_nu_mean;
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint32_t anomalous_transport_mean_momentum_f32_check(const anomalous_transport_mean_momentum_f32_fixed *c,
    float mu_l, float temp)
{
    const int mu_l_outside = (mu_l < 1.0f) | (1000.0f < mu_l);
    const int temp_outside = (temp < 0.0f) | (100.0f < temp);
    return c->nk_outside | (uint32_t)mu_l_outside << 0
        | (uint32_t)temp_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint32_t anomalous_transport_mean_momentum_f32_passes(const anomalous_transport_mean_momentum_f32_fixed *c,
    float mu_l, float temp)
{
    (void)c;
    const int nk_inside = !(mu_l < 1.0f)
        & !(1000.0f < mu_l)
        & !(temp < 0.0f)
        & !(100.0f < temp);
    return nk_inside ? UINT32_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_mean_momentum_f32_loop(size_t nk_n,
    const anomalous_transport_mean_momentum_f32_fixed *nk_fixed, const float *NK_RESTRICT mu_l,
    const float *NK_RESTRICT temp, float *NK_RESTRICT p_nu_mean_out)
{
    const anomalous_transport_mean_momentum_f32_fixed c = *nk_fixed;
    uint32_t nk_outside = c.nk_outside;
    const int nk_far = nk_n*3*sizeof(float) > NK_FAR(3);
    NK_LINE float nk_block_p_nu_mean_out[NK_BLOCK];
    const int nk_past = nk_n*3*sizeof(float) > NK_STREAMED && NK_ON_LINE(p_nu_mean_out);
    const size_t nk_block = nk_far ? NK_FETCHED(1, 3, float) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block_f32(nk_n, nk_block);
        uint32_t nk_passes = UINT32_MAX;
        if (nk_far && nk_n >= NK_AHEAD(3) + nk_block) {
            nk_fetch_f32(mu_l, NK_AHEAD(3), NK_FETCHED(1, 3, float));
            nk_fetch_f32(temp, NK_AHEAD(3), NK_FETCHED(1, 3, float));
        }
        float *const nk_p_nu_mean_out = nk_past ? nk_block_p_nu_mean_out : p_nu_mean_out;
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_mean_momentum_f32_formulas(&c, mu_l[nk_i], temp[nk_i], &nk_p_nu_mean_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_mean_momentum_f32_passes(&c, mu_l[nk_i], temp[nk_i]));
        }
        if (nk_passes != UINT32_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_mean_momentum_f32_check(&c, mu_l[nk_i], temp[nk_i]);
        }
        if (nk_past) {
            nk_stream_f32(p_nu_mean_out, nk_block_p_nu_mean_out, nk_count);
        }
        mu_l += nk_count;
        temp += nk_count;
        p_nu_mean_out += nk_count;
        nk_n -= nk_count;
    }
    if (nk_past) nk_stream_end();
    return nk_outside;
}


NK_LOOP uint64_t anomalous_transport_mean_momentum_f32_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const float *const *nk_in, float *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_mean_momentum_f32_loop(nk_n,
        (const anomalous_transport_mean_momentum_f32_fixed *)nk_fixed, nk_in[0], nk_in[1], nk_out[0]);
}

NK_RUN(anomalous_transport_mean_momentum_f32_run, anomalous_transport_mean_momentum_f32_elements, float)

NK_API NK_DEVICE void anomalous_transport_mean_momentum_f32(float mu_l, float temp, float *p_nu_mean_out)
{
    const anomalous_transport_mean_momentum_f32_fixed c = anomalous_transport_mean_momentum_f32_prepare();
    anomalous_transport_mean_momentum_f32_formulas(&c, mu_l, temp, p_nu_mean_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_mean_momentum_f32_outside(float mu_l, float temp)
{
    const anomalous_transport_mean_momentum_f32_fixed c = anomalous_transport_mean_momentum_f32_prepare();
    return anomalous_transport_mean_momentum_f32_check(&c, mu_l, temp);
}

NK_API uint64_t anomalous_transport_mean_momentum_f32_array(size_t nk_n, const float *mu_l, ptrdiff_t mu_l_stride,
    const float *temp, ptrdiff_t temp_stride, float *p_nu_mean_out, ptrdiff_t p_nu_mean_out_stride)
{
    const nk_input_f32 nk_in[] = {{mu_l, mu_l_stride}, {temp, temp_stride}};
    const nk_output_f32 nk_out[] = {{p_nu_mean_out, p_nu_mean_out_stride}};
    const nk_kernel_f32 nk_this = {2, 2, 1, anomalous_transport_mean_momentum_f32_run};
    NK_LINE float nk_buffer[3 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_this, nk_in)) {
        const anomalous_transport_mean_momentum_f32_fixed c = anomalous_transport_mean_momentum_f32_prepare();
        return nk_blocks_f32(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks_f32(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.potential
 *
 * Chemical potential of one massless Weyl species from its net density, with its derivative
 *
 * Equation  kaminski2016:3.mu potential of one species: arranged form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
 * Variable  n_weyl [MeV^3] from 1e-06 to 100000000: net density of one Weyl species
 * Variable  temp [MeV] from 0 to 100: temperature
 * Output    mu_weyl [MeV]: chemical potential of one Weyl species (kaminski2016:3.mu)
 * Output    dmu_dn [MeV^-2]: derivative of mu_weyl in n_weyl (kaminski2016:3.mu)
 * Precision double and single: inputs and results; computed in double precision
 * Accuracy  error at most 8 (1 + condition number) units in the last place
 * Program   cec54a2b4057ca1f
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
    double x7;
    double x8;
    uint64_t nk_outside; /* checks that the parameters fail */
} anomalous_transport_potential_fixed;

NK_INLINE anomalous_transport_potential_fixed anomalous_transport_potential_prepare(void)
{
    anomalous_transport_potential_fixed c;
    const double x0 = NK_PI*NK_PI;
    const double x1 = 3.0*x0;
    const double x9 = x0*x0;
    const double x2 = 9.0*x9;
    const double x10 = x0*NK_PI;
    const double x3 = 1.0/27.0*(x10*x10);
    const double x4 = 1.0/3.0*x0;
    const double x5 = 72.0*x9;
    const double x6 = 36.0*x9;
    const double x7 = 6.0*x0;
    const double x8 = 2.0*x0;
    c.x0 = x0;
    c.x1 = x1;
    c.x2 = x2;
    c.x3 = x3;
    c.x4 = x4;
    c.x5 = x5;
    c.x6 = x6;
    c.x7 = x7;
    c.x8 = x8;
    c.nk_outside = 0;
    return c;
}

/* The formulas. */
NK_INLINE void anomalous_transport_potential_part1(const anomalous_transport_potential_fixed *c, double n_weyl,
    double temp, double *x11_out)
{
    const double x12 = temp*temp*temp;
    const double x13 = c->x1*n_weyl + sqrt(c->x2*(n_weyl*n_weyl) + c->x3*(x12*x12));
    *x11_out = x13;
}

NK_INLINE void anomalous_transport_potential_part2(const anomalous_transport_potential_fixed *c, double n_weyl,
    double temp, double x11, double *mu_weyl_out, double *dmu_dn_out)
{
    const double x14 = n_weyl*n_weyl;
    const double x15 = temp*temp;
    const double x16 = x11*x11;
    const double x17 = x16*x11;
    const double x18 = x16*x16;
    const double x19 = c->x4*x15;
    const double x20 = x19 + x16;
    const double x21 = x18 + x19*x20;
    const double x22 = x21*x21;
    const double x23 = c->x5*x14*(x17*x17) + x22*x21;
    const double x24 = 3.0*x18 + c->x0*x15*x20;
    const double x25 = c->x6*x14;
    const double x26 = x25*x18 + x19*x22;
    const double mu_weyl = c->x7*n_weyl*x23/(x24*x26);  /* kaminski2016:3.mu */
    const double x27 = x24*x24;
    const double x28 = x26*x26;
    const double dmu_dn = c->x8*x27*x28/(x25*(x23*x23) + x19*x27*x28);  /* kaminski2016:3.mu */
    *mu_weyl_out = mu_weyl;
    *dmu_dn_out = dmu_dn;
}

NK_INLINE void anomalous_transport_potential_formulas(const anomalous_transport_potential_fixed *c, double n_weyl,
    double temp, double *mu_weyl_out, double *dmu_dn_out)
{
    double x11;
    anomalous_transport_potential_part1(c, n_weyl, temp, &x11);
    x11 = nk_cbrt(x11);
    anomalous_transport_potential_part2(c, n_weyl, temp, x11, mu_weyl_out, dmu_dn_out);
}

/* The checks of the domain that a point fails, as bits. */
NK_INLINE uint64_t anomalous_transport_potential_check(const anomalous_transport_potential_fixed *c, double n_weyl,
    double temp)
{
    const int n_weyl_outside = (n_weyl < 1.0/1000000.0) | (100000000.0 < n_weyl);
    const int temp_outside = (temp < 0.0) | (100.0 < temp);
    return c->nk_outside | (uint64_t)n_weyl_outside << 0
        | (uint64_t)temp_outside << 1;
}

/* Does a point pass them all? All bits if so, else none. */
NK_INLINE uint64_t anomalous_transport_potential_passes(const anomalous_transport_potential_fixed *c, double n_weyl,
    double temp)
{
    (void)c;
    const int nk_inside = !(n_weyl < 1.0/1000000.0)
        & !(100000000.0 < n_weyl)
        & !(temp < 0.0)
        & !(100.0 < temp);
    return nk_inside ? UINT64_MAX : 0;
}

/* Elements with the same parameters, in blocks; gives the failed checks. */
NK_LOOP uint64_t anomalous_transport_potential_loop(size_t nk_n, const anomalous_transport_potential_fixed *nk_fixed,
    const double *NK_RESTRICT n_weyl, const double *NK_RESTRICT temp, double *NK_RESTRICT mu_weyl_out,
    double *NK_RESTRICT dmu_dn_out)
{
    const anomalous_transport_potential_fixed c = *nk_fixed;
    uint64_t nk_outside = c.nk_outside;
    double x11[NK_BLOCK];
    const int nk_far = nk_n*4*sizeof(double) > NK_FAR(4);
    const size_t nk_block = nk_far ? NK_FETCHED(2, 4, double) : NK_BLOCK;
    while (nk_n) {
        const size_t nk_count = nk_whole_block(nk_n, nk_block);
        uint64_t nk_passes = UINT64_MAX;
        if (nk_far && nk_n >= NK_AHEAD(4) + nk_block) {
            nk_fetch(n_weyl, NK_AHEAD(4), NK_FETCHED(2, 4, double));
            nk_fetch(temp, NK_AHEAD(4), NK_FETCHED(2, 4, double));
            nk_fetch_result(mu_weyl_out, NK_AHEAD(4), NK_FETCHED(2, 4, double));
            nk_fetch_result(dmu_dn_out, NK_AHEAD(4), NK_FETCHED(2, 4, double));
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_potential_part1(&c, n_weyl[nk_i], temp[nk_i], &x11[nk_i]);
        }
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) x11[nk_i] = nk_cbrt(x11[nk_i]);
        NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++) {
            anomalous_transport_potential_part2(&c, n_weyl[nk_i], temp[nk_i], x11[nk_i], &mu_weyl_out[nk_i],
                &dmu_dn_out[nk_i]);
            nk_passes = NK_BOTH(nk_passes, anomalous_transport_potential_passes(&c, n_weyl[nk_i], temp[nk_i]));
        }
        if (nk_passes != UINT64_MAX) {
            NK_APART for (size_t nk_i = 0; nk_i < nk_count; nk_i++)
                nk_outside |= anomalous_transport_potential_check(&c, n_weyl[nk_i], temp[nk_i]);
        }
        n_weyl += nk_count;
        temp += nk_count;
        mu_weyl_out += nk_count;
        dmu_dn_out += nk_count;
        nk_n -= nk_count;
    }
    return nk_outside;
}


NK_LOOP uint64_t anomalous_transport_potential_elements(const int nk_wide, size_t nk_n, const void *nk_fixed,
    const double *const *nk_in, double *const *nk_out)
{
    (void)nk_wide;
    return anomalous_transport_potential_loop(nk_n, (const anomalous_transport_potential_fixed *)nk_fixed,
        nk_in[0], nk_in[1], nk_out[0], nk_out[1]);
}

NK_RUN(anomalous_transport_potential_run, anomalous_transport_potential_elements, double)

NK_API NK_DEVICE void anomalous_transport_potential(double n_weyl, double temp, double *mu_weyl_out, double *dmu_dn_out)
{
    const anomalous_transport_potential_fixed c = anomalous_transport_potential_prepare();
    anomalous_transport_potential_formulas(&c, n_weyl, temp, mu_weyl_out, dmu_dn_out);
}

NK_API NK_DEVICE uint64_t anomalous_transport_potential_outside(double n_weyl, double temp)
{
    const anomalous_transport_potential_fixed c = anomalous_transport_potential_prepare();
    return anomalous_transport_potential_check(&c, n_weyl, temp);
}

NK_API uint64_t anomalous_transport_potential_array(size_t nk_n, const double *n_weyl, ptrdiff_t n_weyl_stride,
    const double *temp, ptrdiff_t temp_stride, double *mu_weyl_out, ptrdiff_t mu_weyl_out_stride,
    double *dmu_dn_out, ptrdiff_t dmu_dn_out_stride)
{
    const nk_input nk_in[] = {{n_weyl, n_weyl_stride}, {temp, temp_stride}};
    const nk_output nk_out[] = {{mu_weyl_out, mu_weyl_out_stride}, {dmu_dn_out, dmu_dn_out_stride}};
    const nk_kernel nk_this = {2, 2, 2, anomalous_transport_potential_run};
    NK_LINE double nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same(&nk_this, nk_in)) {
        const anomalous_transport_potential_fixed c = anomalous_transport_potential_prepare();
        return nk_blocks(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_blocks(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}

/*
 * anomalous_transport.potential in single precision, computed in double precision
 */
NK_API NK_DEVICE void anomalous_transport_potential_f32(float n_weyl, float temp, float *mu_weyl_out, float *dmu_dn_out)
{
    double mu_weyl_out_double, dmu_dn_out_double;
    anomalous_transport_potential(n_weyl, temp, &mu_weyl_out_double, &dmu_dn_out_double);
    *mu_weyl_out = (float)mu_weyl_out_double;
    *dmu_dn_out = (float)dmu_dn_out_double;
}

NK_API NK_DEVICE uint64_t anomalous_transport_potential_f32_outside(float n_weyl, float temp)
{
    return anomalous_transport_potential_outside(n_weyl, temp);
}

NK_API uint64_t anomalous_transport_potential_f32_array(size_t nk_n, const float *n_weyl, ptrdiff_t n_weyl_stride,
    const float *temp, ptrdiff_t temp_stride, float *mu_weyl_out, ptrdiff_t mu_weyl_out_stride,
    float *dmu_dn_out, ptrdiff_t dmu_dn_out_stride)
{
    const nk_input_f32 nk_in[] = {{n_weyl, n_weyl_stride}, {temp, temp_stride}};
    const nk_output_f32 nk_out[] = {{mu_weyl_out, mu_weyl_out_stride}, {dmu_dn_out, dmu_dn_out_stride}};
    const nk_kernel nk_this = {2, 2, 2, anomalous_transport_potential_run};
    const nk_kernel_f32 nk_outer = {2, 2, 2, NULL};
    NK_LINE double nk_buffer[4 * NK_BLOCK];
    if (nk_n == 0) return 0;
    if (nk_same_f32(&nk_outer, nk_in)) {
        const anomalous_transport_potential_fixed c = anomalous_transport_potential_prepare();
        return nk_carried(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);
    }
    return nk_carried(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);
}
