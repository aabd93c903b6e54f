/*
 * Process anomalous_transport: chiral transport of leptons in neutron stars and pulsar kicks
 * Generated; regenerate with: nukernels build
 */
#ifndef NUKERNELS_ANOMALOUS_TRANSPORT_H
#define NUKERNELS_ANOMALOUS_TRANSPORT_H

#ifdef __CUDACC_RTC__ /* compilers at run time have no headers of C */
typedef unsigned long long uint64_t;
#else
#include <stddef.h>
#include <stdint.h>
#endif

#ifndef NK_DEVICE
#define NK_DEVICE
#endif
#ifndef NK_API
#ifdef NUKERNELS_HEADER_ONLY
#define NK_API static inline
#else
#define NK_API
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

/*
 * For each kernel:
 *   name(inputs, &outputs)          one point
 *   name_outside(inputs)            the checks of the domain that this point fails, as bits; 0 inside
 *   name_array(n, array, stride...) n points; strides in elements, 0 repeats one value. Parameters with
 *                                   stride 0 are prepared once. Gives the failed checks of all points.
 * Names with _f32 are the same in single precision, for kernels whose inputs and results it can hold; where
 * values on the way leave its range, they compute in double precision, which is said there.
 *
 * Compile the .c file of the same name and link it; or define NUKERNELS_HEADER_ONLY before including this
 * header, and its functions are defined here (C99, C++17). For device code define NK_DEVICE as what
 * qualifies device functions (__host__ __device__) as well: it stands before all functions of one point.
 */
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
 * Bit 0: mu_em must be from -1000 to 1000
 * Bit 1: mu_l must be from -1000 to 1000
 * Bit 2: mu_l5 must be from -1000 to 1000
 * Bit 3: temp must be from 0 to 100
 * Bit 4: c_anom_em_em_em must be from -1 to 1
 * Bit 5: c_anom_em_em_l must be from -1 to 1
 * Bit 6: c_anom_em_em_l5 must be from -1 to 1
 * Bit 7: c_anom_em_l_l must be from -1 to 1
 * Bit 8: c_anom_em_l_l5 must be from -1 to 1
 * Bit 9: c_anom_em_l5_l5 must be from -1 to 1
 * Bit 10: c_anom_l_l_l must be from -1 to 1
 * Bit 11: c_anom_l_l_l5 must be from -1 to 1
 * Bit 12: c_anom_l_l5_l5 must be from -1 to 1
 * Bit 13: c_anom_l5_l5_l5 must be from -1 to 1
 * Bit 14: beta_em must be from -1 to 1
 * Bit 15: beta_l must be from -1 to 1
 * Bit 16: beta_l5 must be from -1 to 1
 */
NK_API NK_DEVICE void anomalous_transport_content(double mu_em, double mu_l, double mu_l5, double temp,
    double c_anom_em_em_em, double c_anom_em_em_l, double c_anom_em_em_l5, double c_anom_em_l_l, double c_anom_em_l_l5,
    double c_anom_em_l5_l5, double c_anom_l_l_l, double c_anom_l_l_l5, double c_anom_l_l5_l5, double c_anom_l5_l5_l5,
    double beta_em, double beta_l, double beta_l5, double *sigma_v_em_out, double *sigma_v_l_out,
    double *sigma_v_l5_out, double *sigma_b_em_em_out, double *sigma_b_em_l_out, double *sigma_b_em_l5_out,
    double *sigma_b_l_l_out, double *sigma_b_l_l5_out, double *sigma_b_l5_l5_out);
NK_API NK_DEVICE uint64_t anomalous_transport_content_outside(double mu_em, double mu_l, double mu_l5, double temp,
    double c_anom_em_em_em, double c_anom_em_em_l, double c_anom_em_em_l5, double c_anom_em_l_l, double c_anom_em_l_l5,
    double c_anom_em_l5_l5, double c_anom_l_l_l, double c_anom_l_l_l5, double c_anom_l_l5_l5, double c_anom_l5_l5_l5,
    double beta_em, double beta_l, double beta_l5);
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
    double *sigma_b_l5_l5_out, ptrdiff_t sigma_b_l5_l5_out_stride);

/*
 * anomalous_transport.content in single precision
 */
NK_API NK_DEVICE void anomalous_transport_content_f32(float mu_em, float mu_l, float mu_l5, float temp,
    float c_anom_em_em_em, float c_anom_em_em_l, float c_anom_em_em_l5, float c_anom_em_l_l, float c_anom_em_l_l5,
    float c_anom_em_l5_l5, float c_anom_l_l_l, float c_anom_l_l_l5, float c_anom_l_l5_l5, float c_anom_l5_l5_l5,
    float beta_em, float beta_l, float beta_l5, float *sigma_v_em_out, float *sigma_v_l_out, float *sigma_v_l5_out,
    float *sigma_b_em_em_out, float *sigma_b_em_l_out, float *sigma_b_em_l5_out, float *sigma_b_l_l_out,
    float *sigma_b_l_l5_out, float *sigma_b_l5_l5_out);
NK_API NK_DEVICE uint64_t anomalous_transport_content_f32_outside(float mu_em, float mu_l, float mu_l5, float temp,
    float c_anom_em_em_em, float c_anom_em_em_l, float c_anom_em_em_l5, float c_anom_em_l_l, float c_anom_em_l_l5,
    float c_anom_em_l5_l5, float c_anom_l_l_l, float c_anom_l_l_l5, float c_anom_l_l5_l5, float c_anom_l5_l5_l5,
    float beta_em, float beta_l, float beta_l5);
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
    float *sigma_b_l5_l5_out, ptrdiff_t sigma_b_l5_l5_out_stride);

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
 * Bit 0: mu_em must be from -1000 to 1000
 * Bit 1: mu_l must be from -1000 to 1000
 * Bit 2: mu_l5 must be from -1000 to 1000
 * Bit 3: temp must be from 0 to 100
 * Bit 4: n_charge_em must be from -100000000 to 100000000
 * Bit 5: n_charge_l must be from -100000000 to 100000000
 * Bit 6: n_charge_l5 must be from -100000000 to 100000000
 * Bit 7: energy_density must be from 1 to 1e+12
 * Bit 8: pressure must be from 1 to 1e+12
 * Bit 9: c_anom_em_em_em must be from -1 to 1
 * Bit 10: c_anom_em_em_l must be from -1 to 1
 * Bit 11: c_anom_em_em_l5 must be from -1 to 1
 * Bit 12: c_anom_em_l_l must be from -1 to 1
 * Bit 13: c_anom_em_l_l5 must be from -1 to 1
 * Bit 14: c_anom_em_l5_l5 must be from -1 to 1
 * Bit 15: c_anom_l_l_l must be from -1 to 1
 * Bit 16: c_anom_l_l_l5 must be from -1 to 1
 * Bit 17: c_anom_l_l5_l5 must be from -1 to 1
 * Bit 18: c_anom_l5_l5_l5 must be from -1 to 1
 * Bit 19: beta_em must be from -1 to 1
 * Bit 20: beta_l must be from -1 to 1
 * Bit 21: beta_l5 must be from -1 to 1
 */
NK_API NK_DEVICE void anomalous_transport_content_landau(double mu_em, double mu_l, double mu_l5, double temp,
    double n_charge_em, double n_charge_l, double n_charge_l5, double energy_density, double pressure,
    double c_anom_em_em_em, double c_anom_em_em_l, double c_anom_em_em_l5, double c_anom_em_l_l, double c_anom_em_l_l5,
    double c_anom_em_l5_l5, double c_anom_l_l_l, double c_anom_l_l_l5, double c_anom_l_l5_l5, double c_anom_l5_l5_l5,
    double beta_em, double beta_l, double beta_l5, double *sigma_v_landau_em_out, double *sigma_v_landau_l_out,
    double *sigma_v_landau_l5_out, double *sigma_b_landau_em_em_out, double *sigma_b_landau_em_l_out,
    double *sigma_b_landau_em_l5_out, double *sigma_b_landau_l_em_out, double *sigma_b_landau_l_l_out,
    double *sigma_b_landau_l_l5_out, double *sigma_b_landau_l5_em_out, double *sigma_b_landau_l5_l_out,
    double *sigma_b_landau_l5_l5_out);
NK_API NK_DEVICE uint64_t anomalous_transport_content_landau_outside(double mu_em, double mu_l, double mu_l5,
    double temp, double n_charge_em, double n_charge_l, double n_charge_l5, double energy_density, double pressure,
    double c_anom_em_em_em, double c_anom_em_em_l, double c_anom_em_em_l5, double c_anom_em_l_l, double c_anom_em_l_l5,
    double c_anom_em_l5_l5, double c_anom_l_l_l, double c_anom_l_l_l5, double c_anom_l_l5_l5, double c_anom_l5_l5_l5,
    double beta_em, double beta_l, double beta_l5);
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
    double *sigma_b_landau_l5_l5_out, ptrdiff_t sigma_b_landau_l5_l5_out_stride);

/*
 * anomalous_transport.content_landau in single precision
 */
NK_API NK_DEVICE void anomalous_transport_content_landau_f32(float mu_em, float mu_l, float mu_l5, float temp,
    float n_charge_em, float n_charge_l, float n_charge_l5, float energy_density, float pressure,
    float c_anom_em_em_em, float c_anom_em_em_l, float c_anom_em_em_l5, float c_anom_em_l_l, float c_anom_em_l_l5,
    float c_anom_em_l5_l5, float c_anom_l_l_l, float c_anom_l_l_l5, float c_anom_l_l5_l5, float c_anom_l5_l5_l5,
    float beta_em, float beta_l, float beta_l5, float *sigma_v_landau_em_out, float *sigma_v_landau_l_out,
    float *sigma_v_landau_l5_out, float *sigma_b_landau_em_em_out, float *sigma_b_landau_em_l_out,
    float *sigma_b_landau_em_l5_out, float *sigma_b_landau_l_em_out, float *sigma_b_landau_l_l_out,
    float *sigma_b_landau_l_l5_out, float *sigma_b_landau_l5_em_out, float *sigma_b_landau_l5_l_out,
    float *sigma_b_landau_l5_l5_out);
NK_API NK_DEVICE uint64_t anomalous_transport_content_landau_f32_outside(float mu_em, float mu_l, float mu_l5,
    float temp, float n_charge_em, float n_charge_l, float n_charge_l5, float energy_density, float pressure,
    float c_anom_em_em_em, float c_anom_em_em_l, float c_anom_em_em_l5, float c_anom_em_l_l, float c_anom_em_l_l5,
    float c_anom_em_l5_l5, float c_anom_l_l_l, float c_anom_l_l_l5, float c_anom_l_l5_l5, float c_anom_l5_l5_l5,
    float beta_em, float beta_l, float beta_l5);
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
    float *sigma_b_landau_l5_l5_out, ptrdiff_t sigma_b_landau_l5_l5_out_stride);

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
 * Bit 0: b_field_em must be from -100000 to 100000
 * Bit 1: mu_l must be from -1000 to 1000
 * Bit 2: mu_l5 must be from -1000 to 1000
 * Bit 3: mu_em must be from -1000 to 1000
 * Bit 4: share_nu must be from 0 to 1
 * Bit 5: r_disk must be from 2.5e+16 to 1.02e+17 (5 to 20 km)
 * Bit 6: p_nu_mean must be from 1 to 1000
 * Bit 7: t_kick must be from 1.5e+18 to 1.6e+23 (1 ms to 100 s)
 * Bit 8: m_star must be from 5.6e+59 to 3.4e+60 (1e30 to 6e30 kg)
 * Bit 9: the star is nonrelativistic: v < 0.1 c
 */
NK_API NK_DEVICE void anomalous_transport_kick(double b_field_em, double mu_l, double mu_l5, double mu_em,
    double share_nu, double r_disk, double p_nu_mean, double t_kick, double m_star, double *j_l_out, double *j_l5_out,
    double *j_left_out, double *area_disk_out, double *n_dot_nu_out, double *n_nu_total_out, double *p_star_out,
    double *v_kick_out);
NK_API NK_DEVICE uint64_t anomalous_transport_kick_outside(double b_field_em, double mu_l, double mu_l5, double mu_em,
    double share_nu, double r_disk, double p_nu_mean, double t_kick, double m_star);
NK_API uint64_t anomalous_transport_kick_array(size_t nk_n, const double *b_field_em, ptrdiff_t b_field_em_stride,
    const double *mu_l, ptrdiff_t mu_l_stride, const double *mu_l5, ptrdiff_t mu_l5_stride,
    const double *mu_em, ptrdiff_t mu_em_stride, const double *share_nu, ptrdiff_t share_nu_stride,
    const double *r_disk, ptrdiff_t r_disk_stride, const double *p_nu_mean, ptrdiff_t p_nu_mean_stride,
    const double *t_kick, ptrdiff_t t_kick_stride, const double *m_star, ptrdiff_t m_star_stride,
    double *j_l_out, ptrdiff_t j_l_out_stride, double *j_l5_out, ptrdiff_t j_l5_out_stride,
    double *j_left_out, ptrdiff_t j_left_out_stride, double *area_disk_out, ptrdiff_t area_disk_out_stride,
    double *n_dot_nu_out, ptrdiff_t n_dot_nu_out_stride, double *n_nu_total_out, ptrdiff_t n_nu_total_out_stride,
    double *p_star_out, ptrdiff_t p_star_out_stride, double *v_kick_out, ptrdiff_t v_kick_out_stride);

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
 * Bit 0: mu_em must be from -1000 to 1000
 * Bit 1: mu_l must be from -1000 to 1000
 * Bit 2: mu_l5 must be from -1000 to 1000
 * Bit 3: temp must be from 0 to 100
 */
NK_API NK_DEVICE void anomalous_transport_lepton_gas(double mu_em, double mu_l, double mu_l5, double temp,
    double *mu_e_l_out, double *mu_e_r_out, double *mu_nu_out, double *n_charge_em_out, double *n_charge_l_out,
    double *n_charge_l5_out, double *energy_density_out, double *pressure_out);
NK_API NK_DEVICE uint64_t anomalous_transport_lepton_gas_outside(double mu_em, double mu_l, double mu_l5, double temp);
NK_API uint64_t anomalous_transport_lepton_gas_array(size_t nk_n, const double *mu_em, ptrdiff_t mu_em_stride,
    const double *mu_l, ptrdiff_t mu_l_stride, const double *mu_l5, ptrdiff_t mu_l5_stride,
    const double *temp, ptrdiff_t temp_stride, double *mu_e_l_out, ptrdiff_t mu_e_l_out_stride,
    double *mu_e_r_out, ptrdiff_t mu_e_r_out_stride, double *mu_nu_out, ptrdiff_t mu_nu_out_stride,
    double *n_charge_em_out, ptrdiff_t n_charge_em_out_stride, double *n_charge_l_out, ptrdiff_t n_charge_l_out_stride,
    double *n_charge_l5_out, ptrdiff_t n_charge_l5_out_stride,
    double *energy_density_out, ptrdiff_t energy_density_out_stride,
    double *pressure_out, ptrdiff_t pressure_out_stride);

/*
 * anomalous_transport.lepton_gas in single precision
 */
NK_API NK_DEVICE void anomalous_transport_lepton_gas_f32(float mu_em, float mu_l, float mu_l5, float temp,
    float *mu_e_l_out, float *mu_e_r_out, float *mu_nu_out, float *n_charge_em_out, float *n_charge_l_out,
    float *n_charge_l5_out, float *energy_density_out, float *pressure_out);
NK_API NK_DEVICE uint64_t anomalous_transport_lepton_gas_f32_outside(float mu_em, float mu_l, float mu_l5, float temp);
NK_API uint64_t anomalous_transport_lepton_gas_f32_array(size_t nk_n, const float *mu_em, ptrdiff_t mu_em_stride,
    const float *mu_l, ptrdiff_t mu_l_stride, const float *mu_l5, ptrdiff_t mu_l5_stride,
    const float *temp, ptrdiff_t temp_stride, float *mu_e_l_out, ptrdiff_t mu_e_l_out_stride,
    float *mu_e_r_out, ptrdiff_t mu_e_r_out_stride, float *mu_nu_out, ptrdiff_t mu_nu_out_stride,
    float *n_charge_em_out, ptrdiff_t n_charge_em_out_stride, float *n_charge_l_out, ptrdiff_t n_charge_l_out_stride,
    float *n_charge_l5_out, ptrdiff_t n_charge_l5_out_stride,
    float *energy_density_out, ptrdiff_t energy_density_out_stride, float *pressure_out, ptrdiff_t pressure_out_stride);

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
 * Bit 0: mu_em must be from -1000 to 1000
 * Bit 1: mu_l must be from -1000 to 1000
 * Bit 2: mu_l5 must be from -1000 to 1000
 */
NK_API NK_DEVICE void anomalous_transport_lepton_magnetic(double mu_em, double mu_l, double mu_l5,
    double *sigma_b_em_em_out, double *sigma_b_em_l_out, double *sigma_b_em_l5_out, double *sigma_b_l_l_out,
    double *sigma_b_l_l5_out, double *sigma_b_l5_l5_out);
NK_API NK_DEVICE uint64_t anomalous_transport_lepton_magnetic_outside(double mu_em, double mu_l, double mu_l5);
NK_API uint64_t anomalous_transport_lepton_magnetic_array(size_t nk_n, const double *mu_em, ptrdiff_t mu_em_stride,
    const double *mu_l, ptrdiff_t mu_l_stride, const double *mu_l5, ptrdiff_t mu_l5_stride,
    double *sigma_b_em_em_out, ptrdiff_t sigma_b_em_em_out_stride,
    double *sigma_b_em_l_out, ptrdiff_t sigma_b_em_l_out_stride,
    double *sigma_b_em_l5_out, ptrdiff_t sigma_b_em_l5_out_stride,
    double *sigma_b_l_l_out, ptrdiff_t sigma_b_l_l_out_stride,
    double *sigma_b_l_l5_out, ptrdiff_t sigma_b_l_l5_out_stride,
    double *sigma_b_l5_l5_out, ptrdiff_t sigma_b_l5_l5_out_stride);

/*
 * anomalous_transport.lepton_magnetic in single precision
 */
NK_API NK_DEVICE void anomalous_transport_lepton_magnetic_f32(float mu_em, float mu_l, float mu_l5,
    float *sigma_b_em_em_out, float *sigma_b_em_l_out, float *sigma_b_em_l5_out, float *sigma_b_l_l_out,
    float *sigma_b_l_l5_out, float *sigma_b_l5_l5_out);
NK_API NK_DEVICE uint64_t anomalous_transport_lepton_magnetic_f32_outside(float mu_em, float mu_l, float mu_l5);
NK_API uint64_t anomalous_transport_lepton_magnetic_f32_array(size_t nk_n, const float *mu_em, ptrdiff_t mu_em_stride,
    const float *mu_l, ptrdiff_t mu_l_stride, const float *mu_l5, ptrdiff_t mu_l5_stride,
    float *sigma_b_em_em_out, ptrdiff_t sigma_b_em_em_out_stride,
    float *sigma_b_em_l_out, ptrdiff_t sigma_b_em_l_out_stride,
    float *sigma_b_em_l5_out, ptrdiff_t sigma_b_em_l5_out_stride,
    float *sigma_b_l_l_out, ptrdiff_t sigma_b_l_l_out_stride,
    float *sigma_b_l_l5_out, ptrdiff_t sigma_b_l_l5_out_stride,
    float *sigma_b_l5_l5_out, ptrdiff_t sigma_b_l5_l5_out_stride);

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
 * Bit 0: mu_em must be from -1000 to 1000
 * Bit 1: mu_l must be from -1000 to 1000
 * Bit 2: mu_l5 must be from -1000 to 1000
 * Bit 3: temp must be from 0 to 100
 * Bit 4: omega_star must be from 0 to 6.6e-18 (0 to 1e4 s^-1)
 */
NK_API NK_DEVICE void anomalous_transport_lepton_vortical(double mu_em, double mu_l, double mu_l5, double temp,
    double omega_star, double *sigma_v_em_out, double *sigma_v_l_out, double *sigma_v_l5_out, double *omega_vec_out);
NK_API NK_DEVICE uint64_t anomalous_transport_lepton_vortical_outside(double mu_em, double mu_l, double mu_l5,
    double temp, double omega_star);
NK_API uint64_t anomalous_transport_lepton_vortical_array(size_t nk_n, const double *mu_em, ptrdiff_t mu_em_stride,
    const double *mu_l, ptrdiff_t mu_l_stride, const double *mu_l5, ptrdiff_t mu_l5_stride,
    const double *temp, ptrdiff_t temp_stride, const double *omega_star, ptrdiff_t omega_star_stride,
    double *sigma_v_em_out, ptrdiff_t sigma_v_em_out_stride, double *sigma_v_l_out, ptrdiff_t sigma_v_l_out_stride,
    double *sigma_v_l5_out, ptrdiff_t sigma_v_l5_out_stride, double *omega_vec_out, ptrdiff_t omega_vec_out_stride);

/*
 * anomalous_transport.lepton_vortical in single precision
 */
NK_API NK_DEVICE void anomalous_transport_lepton_vortical_f32(float mu_em, float mu_l, float mu_l5, float temp,
    float omega_star, float *sigma_v_em_out, float *sigma_v_l_out, float *sigma_v_l5_out, float *omega_vec_out);
NK_API NK_DEVICE uint64_t anomalous_transport_lepton_vortical_f32_outside(float mu_em, float mu_l, float mu_l5,
    float temp, float omega_star);
NK_API uint64_t anomalous_transport_lepton_vortical_f32_array(size_t nk_n, const float *mu_em, ptrdiff_t mu_em_stride,
    const float *mu_l, ptrdiff_t mu_l_stride, const float *mu_l5, ptrdiff_t mu_l5_stride,
    const float *temp, ptrdiff_t temp_stride, const float *omega_star, ptrdiff_t omega_star_stride,
    float *sigma_v_em_out, ptrdiff_t sigma_v_em_out_stride, float *sigma_v_l_out, ptrdiff_t sigma_v_l_out_stride,
    float *sigma_v_l5_out, ptrdiff_t sigma_v_l5_out_stride, float *omega_vec_out, ptrdiff_t omega_vec_out_stride);

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
 * Bit 0: mu_em must be from -1000 to 1000
 * Bit 1: mu_l must be from -1000 to 1000
 * Bit 2: mu_l5 must be from -1000 to 1000
 * Bit 3: temp must be from 0 to 100
 * Bit 4: omega_star must be from 0 to 6.6e-18 (0 to 1e4 s^-1)
 */
NK_API NK_DEVICE void anomalous_transport_lepton_vortical_printed(double mu_em, double mu_l, double mu_l5, double temp,
    double omega_star, double *sigma_v_em_out, double *sigma_v_l_out, double *sigma_v_l5_out, double *omega_vec_out);
NK_API NK_DEVICE uint64_t anomalous_transport_lepton_vortical_printed_outside(double mu_em, double mu_l, double mu_l5,
    double temp, double omega_star);
NK_API uint64_t anomalous_transport_lepton_vortical_printed_array(size_t nk_n,
    const double *mu_em, ptrdiff_t mu_em_stride, const double *mu_l, ptrdiff_t mu_l_stride,
    const double *mu_l5, ptrdiff_t mu_l5_stride, const double *temp, ptrdiff_t temp_stride,
    const double *omega_star, ptrdiff_t omega_star_stride, double *sigma_v_em_out, ptrdiff_t sigma_v_em_out_stride,
    double *sigma_v_l_out, ptrdiff_t sigma_v_l_out_stride, double *sigma_v_l5_out, ptrdiff_t sigma_v_l5_out_stride,
    double *omega_vec_out, ptrdiff_t omega_vec_out_stride);

/*
 * anomalous_transport.lepton_vortical_printed in single precision
 */
NK_API NK_DEVICE void anomalous_transport_lepton_vortical_printed_f32(float mu_em, float mu_l, float mu_l5, float temp,
    float omega_star, float *sigma_v_em_out, float *sigma_v_l_out, float *sigma_v_l5_out, float *omega_vec_out);
NK_API NK_DEVICE uint64_t anomalous_transport_lepton_vortical_printed_f32_outside(float mu_em, float mu_l, float mu_l5,
    float temp, float omega_star);
NK_API uint64_t anomalous_transport_lepton_vortical_printed_f32_array(size_t nk_n,
    const float *mu_em, ptrdiff_t mu_em_stride, const float *mu_l, ptrdiff_t mu_l_stride,
    const float *mu_l5, ptrdiff_t mu_l5_stride, const float *temp, ptrdiff_t temp_stride,
    const float *omega_star, ptrdiff_t omega_star_stride, float *sigma_v_em_out, ptrdiff_t sigma_v_em_out_stride,
    float *sigma_v_l_out, ptrdiff_t sigma_v_l_out_stride, float *sigma_v_l5_out, ptrdiff_t sigma_v_l5_out_stride,
    float *omega_vec_out, ptrdiff_t omega_vec_out_stride);

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
 * Bit 0: e_nu must be from 1 to 1000
 * Bit 1: n_b must be from 0.01 to 10000000
 * Bit 2: y_p must be from 0 to 0.5
 * Bit 3: g_fermi must be from 1.1e-11 to 1.2e-11
 * Bit 4: g_axial must be from 1.2 to 1.3
 * Bit 5: sin2_theta_w must be from 0.2 to 0.25
 */
NK_API NK_DEVICE void anomalous_transport_mean_free_path(double e_nu, double n_b, double y_p, double g_fermi,
    double g_axial, double sin2_theta_w, double *sigma_elastic_out, double *mfp_nu_out);
NK_API NK_DEVICE uint64_t anomalous_transport_mean_free_path_outside(double e_nu, double n_b, double y_p,
    double g_fermi, double g_axial, double sin2_theta_w);
NK_API uint64_t anomalous_transport_mean_free_path_array(size_t nk_n, const double *e_nu, ptrdiff_t e_nu_stride,
    const double *n_b, ptrdiff_t n_b_stride, const double *y_p, ptrdiff_t y_p_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *g_axial, ptrdiff_t g_axial_stride,
    const double *sin2_theta_w, ptrdiff_t sin2_theta_w_stride,
    double *sigma_elastic_out, ptrdiff_t sigma_elastic_out_stride, double *mfp_nu_out, ptrdiff_t mfp_nu_out_stride);

/*
 * anomalous_transport.mean_free_path in single precision
 */
NK_API NK_DEVICE void anomalous_transport_mean_free_path_f32(float e_nu, float n_b, float y_p, float g_fermi,
    float g_axial, float sin2_theta_w, float *sigma_elastic_out, float *mfp_nu_out);
NK_API NK_DEVICE uint64_t anomalous_transport_mean_free_path_f32_outside(float e_nu, float n_b, float y_p,
    float g_fermi, float g_axial, float sin2_theta_w);
NK_API uint64_t anomalous_transport_mean_free_path_f32_array(size_t nk_n, const float *e_nu, ptrdiff_t e_nu_stride,
    const float *n_b, ptrdiff_t n_b_stride, const float *y_p, ptrdiff_t y_p_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *g_axial, ptrdiff_t g_axial_stride,
    const float *sin2_theta_w, ptrdiff_t sin2_theta_w_stride,
    float *sigma_elastic_out, ptrdiff_t sigma_elastic_out_stride, float *mfp_nu_out, ptrdiff_t mfp_nu_out_stride);

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
 * Bit 0: mu_l must be from 1 to 1000 (more particles than antiparticles)
 * Bit 1: temp must be from 0 to 100
 */
NK_API NK_DEVICE void anomalous_transport_mean_momentum(double mu_l, double temp, double *p_nu_mean_out);
NK_API NK_DEVICE uint64_t anomalous_transport_mean_momentum_outside(double mu_l, double temp);
NK_API uint64_t anomalous_transport_mean_momentum_array(size_t nk_n, const double *mu_l, ptrdiff_t mu_l_stride,
    const double *temp, ptrdiff_t temp_stride, double *p_nu_mean_out, ptrdiff_t p_nu_mean_out_stride);

/*
 * anomalous_transport.mean_momentum in single precision
 */
NK_API NK_DEVICE void anomalous_transport_mean_momentum_f32(float mu_l, float temp, float *p_nu_mean_out);
NK_API NK_DEVICE uint64_t anomalous_transport_mean_momentum_f32_outside(float mu_l, float temp);
NK_API uint64_t anomalous_transport_mean_momentum_f32_array(size_t nk_n, const float *mu_l, ptrdiff_t mu_l_stride,
    const float *temp, ptrdiff_t temp_stride, float *p_nu_mean_out, ptrdiff_t p_nu_mean_out_stride);

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
 * Bit 0: n_weyl must be from 1e-06 to 100000000
 * Bit 1: temp must be from 0 to 100
 */
NK_API NK_DEVICE void anomalous_transport_potential(double n_weyl, double temp, double *mu_weyl_out, double *dmu_dn_out);
NK_API NK_DEVICE uint64_t anomalous_transport_potential_outside(double n_weyl, double temp);
NK_API uint64_t anomalous_transport_potential_array(size_t nk_n, const double *n_weyl, ptrdiff_t n_weyl_stride,
    const double *temp, ptrdiff_t temp_stride, double *mu_weyl_out, ptrdiff_t mu_weyl_out_stride,
    double *dmu_dn_out, ptrdiff_t dmu_dn_out_stride);

/*
 * anomalous_transport.potential in single precision, computed in double precision
 */
NK_API NK_DEVICE void anomalous_transport_potential_f32(float n_weyl, float temp, float *mu_weyl_out, float *dmu_dn_out);
NK_API NK_DEVICE uint64_t anomalous_transport_potential_f32_outside(float n_weyl, float temp);
NK_API uint64_t anomalous_transport_potential_f32_array(size_t nk_n, const float *n_weyl, ptrdiff_t n_weyl_stride,
    const float *temp, ptrdiff_t temp_stride, float *mu_weyl_out, ptrdiff_t mu_weyl_out_stride,
    float *dmu_dn_out, ptrdiff_t dmu_dn_out_stride);

#ifdef __cplusplus
}
#endif

#ifdef NUKERNELS_HEADER_ONLY
#include "anomalous_transport.c"
#endif

#endif
