/*
 * Process spin_flavour_precession: spin-flavour precession in a decentred dipole, and pulsar kicks
 * Generated; regenerate with: nukernels build
 */
#ifndef NUKERNELS_SPIN_FLAVOUR_PRECESSION_H
#define NUKERNELS_SPIN_FLAVOUR_PRECESSION_H

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
 * Bit 0: rho14 must be from 0.0001 to 20
 * Bit 1: mu_nu_in_bohr must be from 1e-15 to 1e-09
 * Bit 2: b15 must be from 0.001 to 100
 * Bit 3: l_rho_km must be from 0.1 to 1000
 * Bit 4: y_e must be from 0 to 0.9
 */
NK_API NK_DEVICE void spin_flavour_precession_adiabaticity(double rho14, double mu_nu_in_bohr, double b15,
    double l_rho_km, double y_e, double *gamma_ad_out, double *p_conv_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_adiabaticity_outside(double rho14, double mu_nu_in_bohr, double b15,
    double l_rho_km, double y_e);
NK_API uint64_t spin_flavour_precession_adiabaticity_array(size_t nk_n, const double *rho14, ptrdiff_t rho14_stride,
    const double *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride, const double *b15, ptrdiff_t b15_stride,
    const double *l_rho_km, ptrdiff_t l_rho_km_stride, const double *y_e, ptrdiff_t y_e_stride,
    double *gamma_ad_out, ptrdiff_t gamma_ad_out_stride, double *p_conv_out, ptrdiff_t p_conv_out_stride);

/*
 * spin_flavour_precession.adiabaticity in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_adiabaticity_f32(float rho14, float mu_nu_in_bohr, float b15,
    float l_rho_km, float y_e, float *gamma_ad_out, float *p_conv_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_adiabaticity_f32_outside(float rho14, float mu_nu_in_bohr, float b15,
    float l_rho_km, float y_e);
NK_API uint64_t spin_flavour_precession_adiabaticity_f32_array(size_t nk_n, const float *rho14, ptrdiff_t rho14_stride,
    const float *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride, const float *b15, ptrdiff_t b15_stride,
    const float *l_rho_km, ptrdiff_t l_rho_km_stride, const float *y_e, ptrdiff_t y_e_stride,
    float *gamma_ad_out, ptrdiff_t gamma_ad_out_stride, float *p_conv_out, ptrdiff_t p_conv_out_stride);

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
 * Bit 0: rho14 must be from 0.0001 to 20
 * Bit 1: mu_nu_in_bohr must be from 1e-15 to 1e-09
 * Bit 2: b15 must be from 0.001 to 100
 * Bit 3: l_rho_km must be from 0.1 to 1000
 * Bit 4: y_e must be from 0 to 0.9
 * Bit 5: gamma_front must be from 0.1 to 10
 */
NK_API NK_DEVICE void spin_flavour_precession_adiabaticity_with_number(double rho14, double mu_nu_in_bohr, double b15,
    double l_rho_km, double y_e, double gamma_front, double *gamma_ad_out, double *p_conv_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_adiabaticity_with_number_outside(double rho14, double mu_nu_in_bohr,
    double b15, double l_rho_km, double y_e, double gamma_front);
NK_API uint64_t spin_flavour_precession_adiabaticity_with_number_array(size_t nk_n,
    const double *rho14, ptrdiff_t rho14_stride, const double *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride,
    const double *b15, ptrdiff_t b15_stride, const double *l_rho_km, ptrdiff_t l_rho_km_stride,
    const double *y_e, ptrdiff_t y_e_stride, const double *gamma_front, ptrdiff_t gamma_front_stride,
    double *gamma_ad_out, ptrdiff_t gamma_ad_out_stride, double *p_conv_out, ptrdiff_t p_conv_out_stride);

/*
 * spin_flavour_precession.adiabaticity_with_number in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_adiabaticity_with_number_f32(float rho14, float mu_nu_in_bohr, float b15,
    float l_rho_km, float y_e, float gamma_front, float *gamma_ad_out, float *p_conv_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_adiabaticity_with_number_f32_outside(float rho14,
    float mu_nu_in_bohr, float b15, float l_rho_km, float y_e, float gamma_front);
NK_API uint64_t spin_flavour_precession_adiabaticity_with_number_f32_array(size_t nk_n,
    const float *rho14, ptrdiff_t rho14_stride, const float *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride,
    const float *b15, ptrdiff_t b15_stride, const float *l_rho_km, ptrdiff_t l_rho_km_stride,
    const float *y_e, ptrdiff_t y_e_stride, const float *gamma_front, ptrdiff_t gamma_front_stride,
    float *gamma_ad_out, ptrdiff_t gamma_ad_out_stride, float *p_conv_out, ptrdiff_t p_conv_out_stride);

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
 * Bit 0: frac_sterile must be from 0.01 to 0.99
 * Bit 1: asym_s must be from -1 to 1
 * Bit 2: asym_tau must be from -1 to 1
 * Bit 3: e_mean_s must be from 1 to 300
 * Bit 4: e_mean_tau must be from 1 to 300
 */
NK_API NK_DEVICE void spin_flavour_precession_asymmetry(double frac_sterile, double asym_s, double asym_tau,
    double e_mean_s, double e_mean_tau, double *asym_total_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_asymmetry_outside(double frac_sterile, double asym_s,
    double asym_tau, double e_mean_s, double e_mean_tau);
NK_API uint64_t spin_flavour_precession_asymmetry_array(size_t nk_n,
    const double *frac_sterile, ptrdiff_t frac_sterile_stride, const double *asym_s, ptrdiff_t asym_s_stride,
    const double *asym_tau, ptrdiff_t asym_tau_stride, const double *e_mean_s, ptrdiff_t e_mean_s_stride,
    const double *e_mean_tau, ptrdiff_t e_mean_tau_stride, double *asym_total_out, ptrdiff_t asym_total_out_stride);

/*
 * spin_flavour_precession.asymmetry in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_asymmetry_f32(float frac_sterile, float asym_s, float asym_tau,
    float e_mean_s, float e_mean_tau, float *asym_total_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_asymmetry_f32_outside(float frac_sterile, float asym_s,
    float asym_tau, float e_mean_s, float e_mean_tau);
NK_API uint64_t spin_flavour_precession_asymmetry_f32_array(size_t nk_n,
    const float *frac_sterile, ptrdiff_t frac_sterile_stride, const float *asym_s, ptrdiff_t asym_s_stride,
    const float *asym_tau, ptrdiff_t asym_tau_stride, const float *e_mean_s, ptrdiff_t e_mean_s_stride,
    const float *e_mean_tau, ptrdiff_t e_mean_tau_stride, float *asym_total_out, ptrdiff_t asym_total_out_stride);

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
 * Bit 0: cos_exit must be from -1 to 1
 * Bit 1: layer_ratio must be from 1 to 3
 * Bit 2: layer outside the core
 */
NK_API NK_DEVICE void spin_flavour_precession_backward_ray(double cos_exit, double layer_ratio, double *chord_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_backward_ray_outside(double cos_exit, double layer_ratio);
NK_API uint64_t spin_flavour_precession_backward_ray_array(size_t nk_n,
    const double *cos_exit, ptrdiff_t cos_exit_stride, const double *layer_ratio, ptrdiff_t layer_ratio_stride,
    double *chord_out, ptrdiff_t chord_out_stride);

/*
 * spin_flavour_precession.backward_ray in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_backward_ray_f32(float cos_exit, float layer_ratio, float *chord_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_backward_ray_f32_outside(float cos_exit, float layer_ratio);
NK_API uint64_t spin_flavour_precession_backward_ray_f32_array(size_t nk_n,
    const float *cos_exit, ptrdiff_t cos_exit_stride, const float *layer_ratio, ptrdiff_t layer_ratio_stride,
    float *chord_out, ptrdiff_t chord_out_stride);

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
 * Bit 0: e_nu must be from 0.01 to 1000
 * Bit 1: cos_scatter must be from -1 to 1
 * Bit 2: n_nucleon must be from 1 to 10000000
 * Bit 3: g_fermi must be from 1.1663e-11 to 1.1664e-11
 * Bit 4: c_vector_n must be from -1.5 to 1.5
 * Bit 5: c_vector_p must be from -1.5 to 1.5
 * Bit 6: c_axial_n must be from -1.5 to 1.5
 * Bit 7: c_axial_p must be from -1.5 to 1.5
 * Bit 8: y_n must be from 0.1 to 1
 * Bit 9: y_p must be from 0.01 to 0.9
 */
NK_API NK_DEVICE void spin_flavour_precession_cross_section(double e_nu, double cos_scatter, double n_nucleon,
    double g_fermi, double c_vector_n, double c_vector_p, double c_axial_n, double c_axial_p, double y_n, double y_p,
    double *dsigma_dcos_out, double *sigma_elastic_out, double *sigma_transport_out, double *mean_cos_out,
    double *mfp_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_cross_section_outside(double e_nu, double cos_scatter,
    double n_nucleon, double g_fermi, double c_vector_n, double c_vector_p, double c_axial_n, double c_axial_p,
    double y_n, double y_p);
NK_API uint64_t spin_flavour_precession_cross_section_array(size_t nk_n, const double *e_nu, ptrdiff_t e_nu_stride,
    const double *cos_scatter, ptrdiff_t cos_scatter_stride, const double *n_nucleon, ptrdiff_t n_nucleon_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *c_vector_n, ptrdiff_t c_vector_n_stride,
    const double *c_vector_p, ptrdiff_t c_vector_p_stride, const double *c_axial_n, ptrdiff_t c_axial_n_stride,
    const double *c_axial_p, ptrdiff_t c_axial_p_stride, const double *y_n, ptrdiff_t y_n_stride,
    const double *y_p, ptrdiff_t y_p_stride, double *dsigma_dcos_out, ptrdiff_t dsigma_dcos_out_stride,
    double *sigma_elastic_out, ptrdiff_t sigma_elastic_out_stride,
    double *sigma_transport_out, ptrdiff_t sigma_transport_out_stride,
    double *mean_cos_out, ptrdiff_t mean_cos_out_stride, double *mfp_out, ptrdiff_t mfp_out_stride);

/*
 * spin_flavour_precession.cross_section in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_cross_section_f32(float e_nu, float cos_scatter, float n_nucleon,
    float g_fermi, float c_vector_n, float c_vector_p, float c_axial_n, float c_axial_p, float y_n, float y_p,
    float *dsigma_dcos_out, float *sigma_elastic_out, float *sigma_transport_out, float *mean_cos_out, float *mfp_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_cross_section_f32_outside(float e_nu, float cos_scatter,
    float n_nucleon, float g_fermi, float c_vector_n, float c_vector_p, float c_axial_n, float c_axial_p, float y_n,
    float y_p);
NK_API uint64_t spin_flavour_precession_cross_section_f32_array(size_t nk_n, const float *e_nu, ptrdiff_t e_nu_stride,
    const float *cos_scatter, ptrdiff_t cos_scatter_stride, const float *n_nucleon, ptrdiff_t n_nucleon_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *c_vector_n, ptrdiff_t c_vector_n_stride,
    const float *c_vector_p, ptrdiff_t c_vector_p_stride, const float *c_axial_n, ptrdiff_t c_axial_n_stride,
    const float *c_axial_p, ptrdiff_t c_axial_p_stride, const float *y_n, ptrdiff_t y_n_stride,
    const float *y_p, ptrdiff_t y_p_stride, float *dsigma_dcos_out, ptrdiff_t dsigma_dcos_out_stride,
    float *sigma_elastic_out, ptrdiff_t sigma_elastic_out_stride,
    float *sigma_transport_out, ptrdiff_t sigma_transport_out_stride,
    float *mean_cos_out, ptrdiff_t mean_cos_out_stride, float *mfp_out, ptrdiff_t mfp_out_stride);

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
 * Bit 0: c_vector_n must be from -1.5 to 1.5
 * Bit 1: c_vector_p must be from -1.5 to 1.5
 * Bit 2: c_axial_n must be from -1.5 to 1.5
 * Bit 3: c_axial_p must be from -1.5 to 1.5
 * Bit 4: y_n must be from 0.1 to 1
 * Bit 5: y_p must be from 0.01 to 0.9
 */
NK_API NK_DEVICE void spin_flavour_precession_cross_section_coefficients(double c_vector_n, double c_vector_p,
    double c_axial_n, double c_axial_p, double y_n, double y_p, double *c1_coupling_out, double *c2_coupling_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_cross_section_coefficients_outside(double c_vector_n,
    double c_vector_p, double c_axial_n, double c_axial_p, double y_n, double y_p);
NK_API uint64_t spin_flavour_precession_cross_section_coefficients_array(size_t nk_n,
    const double *c_vector_n, ptrdiff_t c_vector_n_stride, const double *c_vector_p, ptrdiff_t c_vector_p_stride,
    const double *c_axial_n, ptrdiff_t c_axial_n_stride, const double *c_axial_p, ptrdiff_t c_axial_p_stride,
    const double *y_n, ptrdiff_t y_n_stride, const double *y_p, ptrdiff_t y_p_stride,
    double *c1_coupling_out, ptrdiff_t c1_coupling_out_stride,
    double *c2_coupling_out, ptrdiff_t c2_coupling_out_stride);

/*
 * spin_flavour_precession.cross_section_coefficients in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_cross_section_coefficients_f32(float c_vector_n, float c_vector_p,
    float c_axial_n, float c_axial_p, float y_n, float y_p, float *c1_coupling_out, float *c2_coupling_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_cross_section_coefficients_f32_outside(float c_vector_n,
    float c_vector_p, float c_axial_n, float c_axial_p, float y_n, float y_p);
NK_API uint64_t spin_flavour_precession_cross_section_coefficients_f32_array(size_t nk_n,
    const float *c_vector_n, ptrdiff_t c_vector_n_stride, const float *c_vector_p, ptrdiff_t c_vector_p_stride,
    const float *c_axial_n, ptrdiff_t c_axial_n_stride, const float *c_axial_p, ptrdiff_t c_axial_p_stride,
    const float *y_n, ptrdiff_t y_n_stride, const float *y_p, ptrdiff_t y_p_stride,
    float *c1_coupling_out, ptrdiff_t c1_coupling_out_stride, float *c2_coupling_out, ptrdiff_t c2_coupling_out_stride);

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
 * Bit 0: mu_b must be from 1e-14 to 1e-08
 * Bit 1: slope_v must be from 1e-26 to 1e-18
 */
NK_API NK_DEVICE void spin_flavour_precession_crossing(double mu_b, double slope_v, double *gamma_ad_out,
    double *p_conv_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_crossing_outside(double mu_b, double slope_v);
NK_API uint64_t spin_flavour_precession_crossing_array(size_t nk_n, const double *mu_b, ptrdiff_t mu_b_stride,
    const double *slope_v, ptrdiff_t slope_v_stride, double *gamma_ad_out, ptrdiff_t gamma_ad_out_stride,
    double *p_conv_out, ptrdiff_t p_conv_out_stride);

/*
 * spin_flavour_precession.crossing in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_crossing_f32(float mu_b, float slope_v, float *gamma_ad_out,
    float *p_conv_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_crossing_f32_outside(float mu_b, float slope_v);
NK_API uint64_t spin_flavour_precession_crossing_f32_array(size_t nk_n, const float *mu_b, ptrdiff_t mu_b_stride,
    const float *slope_v, ptrdiff_t slope_v_stride, float *gamma_ad_out, ptrdiff_t gamma_ad_out_stride,
    float *p_conv_out, ptrdiff_t p_conv_out_stride);

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
 * Bit 0: cos_theta_dip must be from -1 to 1
 * Bit 1: sin_theta_dip must be from 0 to 1
 * Bit 2: x_dip must be from 0 to 0.95
 * Bit 3: b_max must be from 0.001 to 1000
 * Bit 4: cos^2 + sin^2 = 1 of the place
 */
NK_API NK_DEVICE void spin_flavour_precession_dipole_field(double cos_theta_dip, double sin_theta_dip, double x_dip,
    double b_max, double *b_radial_out, double *b_polar_out, double *b_modulus_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_dipole_field_outside(double cos_theta_dip, double sin_theta_dip,
    double x_dip, double b_max);
NK_API uint64_t spin_flavour_precession_dipole_field_array(size_t nk_n,
    const double *cos_theta_dip, ptrdiff_t cos_theta_dip_stride,
    const double *sin_theta_dip, ptrdiff_t sin_theta_dip_stride, const double *x_dip, ptrdiff_t x_dip_stride,
    const double *b_max, ptrdiff_t b_max_stride, double *b_radial_out, ptrdiff_t b_radial_out_stride,
    double *b_polar_out, ptrdiff_t b_polar_out_stride, double *b_modulus_out, ptrdiff_t b_modulus_out_stride);

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
 * Bit 0: frac_sterile must be from 0.01 to 0.99
 * Bit 1: asym_s must be from 0.3 to 0.5
 * Bit 2: asym_tau must be from -0.02 to 0.02
 * Bit 3: asym_total must be from 0.03 to 0.3
 */
NK_API NK_DEVICE void spin_flavour_precession_energy_ratio(double frac_sterile, double asym_s, double asym_tau,
    double asym_total, double *energy_ratio_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_energy_ratio_outside(double frac_sterile, double asym_s,
    double asym_tau, double asym_total);
NK_API uint64_t spin_flavour_precession_energy_ratio_array(size_t nk_n,
    const double *frac_sterile, ptrdiff_t frac_sterile_stride, const double *asym_s, ptrdiff_t asym_s_stride,
    const double *asym_tau, ptrdiff_t asym_tau_stride, const double *asym_total, ptrdiff_t asym_total_stride,
    double *energy_ratio_out, ptrdiff_t energy_ratio_out_stride);

/*
 * spin_flavour_precession.energy_ratio in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_energy_ratio_f32(float frac_sterile, float asym_s, float asym_tau,
    float asym_total, float *energy_ratio_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_energy_ratio_f32_outside(float frac_sterile, float asym_s,
    float asym_tau, float asym_total);
NK_API uint64_t spin_flavour_precession_energy_ratio_f32_array(size_t nk_n,
    const float *frac_sterile, ptrdiff_t frac_sterile_stride, const float *asym_s, ptrdiff_t asym_s_stride,
    const float *asym_tau, ptrdiff_t asym_tau_stride, const float *asym_total, ptrdiff_t asym_total_stride,
    float *energy_ratio_out, ptrdiff_t energy_ratio_out_stride);

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
 * Bit 0: v_kick_1000 must be from 0.001 to 3
 * Bit 1: e_total_53 must be from 0.03 to 3.4
 * Bit 2: m_pns_15 must be from 0.3 to 2
 */
NK_API NK_DEVICE void spin_flavour_precession_kick(double v_kick_1000, double e_total_53, double m_pns_15,
    double *dp_fraction_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_kick_outside(double v_kick_1000, double e_total_53, double m_pns_15);
NK_API uint64_t spin_flavour_precession_kick_array(size_t nk_n,
    const double *v_kick_1000, ptrdiff_t v_kick_1000_stride, const double *e_total_53, ptrdiff_t e_total_53_stride,
    const double *m_pns_15, ptrdiff_t m_pns_15_stride, double *dp_fraction_out, ptrdiff_t dp_fraction_out_stride);

/*
 * spin_flavour_precession.kick in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_kick_f32(float v_kick_1000, float e_total_53, float m_pns_15,
    float *dp_fraction_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_kick_f32_outside(float v_kick_1000, float e_total_53, float m_pns_15);
NK_API uint64_t spin_flavour_precession_kick_f32_array(size_t nk_n,
    const float *v_kick_1000, ptrdiff_t v_kick_1000_stride, const float *e_total_53, ptrdiff_t e_total_53_stride,
    const float *m_pns_15, ptrdiff_t m_pns_15_stride, float *dp_fraction_out, ptrdiff_t dp_fraction_out_stride);

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
 * Bit 0: dp_fraction must be from 0 to 1
 * Bit 1: e_total_53 must be from 0.03 to 3.4
 * Bit 2: m_pns_15 must be from 0.3 to 2
 */
NK_API NK_DEVICE void spin_flavour_precession_kick_velocity(double dp_fraction, double e_total_53, double m_pns_15,
    double *v_kick_1000_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_kick_velocity_outside(double dp_fraction, double e_total_53,
    double m_pns_15);
NK_API uint64_t spin_flavour_precession_kick_velocity_array(size_t nk_n,
    const double *dp_fraction, ptrdiff_t dp_fraction_stride, const double *e_total_53, ptrdiff_t e_total_53_stride,
    const double *m_pns_15, ptrdiff_t m_pns_15_stride, double *v_kick_1000_out, ptrdiff_t v_kick_1000_out_stride);

/*
 * spin_flavour_precession.kick_velocity in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_kick_velocity_f32(float dp_fraction, float e_total_53, float m_pns_15,
    float *v_kick_1000_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_kick_velocity_f32_outside(float dp_fraction, float e_total_53,
    float m_pns_15);
NK_API uint64_t spin_flavour_precession_kick_velocity_f32_array(size_t nk_n,
    const float *dp_fraction, ptrdiff_t dp_fraction_stride, const float *e_total_53, ptrdiff_t e_total_53_stride,
    const float *m_pns_15, ptrdiff_t m_pns_15_stride, float *v_kick_1000_out, ptrdiff_t v_kick_1000_out_stride);

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
 * Bit 0: delta_hat must be from 0 to 0.95
 */
NK_API NK_DEVICE void spin_flavour_precession_pole_ratio(double delta_hat, double *ratio_poles_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_pole_ratio_outside(double delta_hat);
NK_API uint64_t spin_flavour_precession_pole_ratio_array(size_t nk_n,
    const double *delta_hat, ptrdiff_t delta_hat_stride, double *ratio_poles_out, ptrdiff_t ratio_poles_out_stride);

/*
 * spin_flavour_precession.pole_ratio in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_pole_ratio_f32(float delta_hat, float *ratio_poles_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_pole_ratio_f32_outside(float delta_hat);
NK_API uint64_t spin_flavour_precession_pole_ratio_f32_array(size_t nk_n,
    const float *delta_hat, ptrdiff_t delta_hat_stride, float *ratio_poles_out, ptrdiff_t ratio_poles_out_stride);

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
 * Bit 0: n_neutron must be from 1 to 10000000
 * Bit 1: lambda_par_n must be from -0.1 to 0.1
 * Bit 2: lambda_par_p must be from -0.1 to 0.1
 * Bit 3: lambda_par_e must be from -0.1 to 0.1
 * Bit 4: e_nu must be from 0.01 to 1000
 * Bit 5: kappa_n must be from -0.0001 to 0.0001
 * Bit 6: kappa_p must be from -0.0001 to 0.0001
 * Bit 7: kappa_e must be from -0.0001 to 0.0001
 * Bit 8: g_fermi must be from 1.1663e-11 to 1.1664e-11
 * Bit 9: dm2 must be from 1e-06 to 0.01
 */
NK_API NK_DEVICE void spin_flavour_precession_potential(double n_neutron, double lambda_par_n, double lambda_par_p,
    double lambda_par_e, double e_nu, double kappa_n, double kappa_p, double kappa_e, double g_fermi, double dm2,
    double *v_nutaubar_out, double *gap_vac_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_potential_outside(double n_neutron, double lambda_par_n,
    double lambda_par_p, double lambda_par_e, double e_nu, double kappa_n, double kappa_p, double kappa_e,
    double g_fermi, double dm2);
NK_API uint64_t spin_flavour_precession_potential_array(size_t nk_n,
    const double *n_neutron, ptrdiff_t n_neutron_stride, const double *lambda_par_n, ptrdiff_t lambda_par_n_stride,
    const double *lambda_par_p, ptrdiff_t lambda_par_p_stride,
    const double *lambda_par_e, ptrdiff_t lambda_par_e_stride, const double *e_nu, ptrdiff_t e_nu_stride,
    const double *kappa_n, ptrdiff_t kappa_n_stride, const double *kappa_p, ptrdiff_t kappa_p_stride,
    const double *kappa_e, ptrdiff_t kappa_e_stride, const double *g_fermi, ptrdiff_t g_fermi_stride,
    const double *dm2, ptrdiff_t dm2_stride, double *v_nutaubar_out, ptrdiff_t v_nutaubar_out_stride,
    double *gap_vac_out, ptrdiff_t gap_vac_out_stride);

/*
 * spin_flavour_precession.potential in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_potential_f32(float n_neutron, float lambda_par_n, float lambda_par_p,
    float lambda_par_e, float e_nu, float kappa_n, float kappa_p, float kappa_e, float g_fermi, float dm2,
    float *v_nutaubar_out, float *gap_vac_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_potential_f32_outside(float n_neutron, float lambda_par_n,
    float lambda_par_p, float lambda_par_e, float e_nu, float kappa_n, float kappa_p, float kappa_e, float g_fermi,
    float dm2);
NK_API uint64_t spin_flavour_precession_potential_f32_array(size_t nk_n,
    const float *n_neutron, ptrdiff_t n_neutron_stride, const float *lambda_par_n, ptrdiff_t lambda_par_n_stride,
    const float *lambda_par_p, ptrdiff_t lambda_par_p_stride, const float *lambda_par_e, ptrdiff_t lambda_par_e_stride,
    const float *e_nu, ptrdiff_t e_nu_stride, const float *kappa_n, ptrdiff_t kappa_n_stride,
    const float *kappa_p, ptrdiff_t kappa_p_stride, const float *kappa_e, ptrdiff_t kappa_e_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *dm2, ptrdiff_t dm2_stride,
    float *v_nutaubar_out, ptrdiff_t v_nutaubar_out_stride, float *gap_vac_out, ptrdiff_t gap_vac_out_stride);

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
 * Bit 0: r_ratio must be from 0.001 to 100
 * Bit 1: rho_centre must be from 3 to 20
 * Bit 2: rho_core must be from 0.5 to 2.9
 * Bit 3: n_core must be from 0.5 to 4
 * Bit 4: n_atm must be from 2.5 to 8
 * Bit 5: n_temp must be from 0 to 3
 * Bit 6: temp_core must be from 1 to 100
 * Bit 7: r_core must be from 2.5e+16 to 1.1e+17
 */
NK_API NK_DEVICE void spin_flavour_precession_profiles(double r_ratio, double rho_centre, double rho_core,
    double n_core, double n_atm, double n_temp, double temp_core, double r_core, double *rho14_out, double *l_rho_out,
    double *temp_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_profiles_outside(double r_ratio, double rho_centre, double rho_core,
    double n_core, double n_atm, double n_temp, double temp_core, double r_core);
NK_API uint64_t spin_flavour_precession_profiles_array(size_t nk_n, const double *r_ratio, ptrdiff_t r_ratio_stride,
    const double *rho_centre, ptrdiff_t rho_centre_stride, const double *rho_core, ptrdiff_t rho_core_stride,
    const double *n_core, ptrdiff_t n_core_stride, const double *n_atm, ptrdiff_t n_atm_stride,
    const double *n_temp, ptrdiff_t n_temp_stride, const double *temp_core, ptrdiff_t temp_core_stride,
    const double *r_core, ptrdiff_t r_core_stride, double *rho14_out, ptrdiff_t rho14_out_stride,
    double *l_rho_out, ptrdiff_t l_rho_out_stride, double *temp_out, ptrdiff_t temp_out_stride);

/*
 * spin_flavour_precession.profiles in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_profiles_f32(float r_ratio, float rho_centre, float rho_core,
    float n_core, float n_atm, float n_temp, float temp_core, float r_core, float *rho14_out, float *l_rho_out,
    float *temp_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_profiles_f32_outside(float r_ratio, float rho_centre, float rho_core,
    float n_core, float n_atm, float n_temp, float temp_core, float r_core);
NK_API uint64_t spin_flavour_precession_profiles_f32_array(size_t nk_n, const float *r_ratio, ptrdiff_t r_ratio_stride,
    const float *rho_centre, ptrdiff_t rho_centre_stride, const float *rho_core, ptrdiff_t rho_core_stride,
    const float *n_core, ptrdiff_t n_core_stride, const float *n_atm, ptrdiff_t n_atm_stride,
    const float *n_temp, ptrdiff_t n_temp_stride, const float *temp_core, ptrdiff_t temp_core_stride,
    const float *r_core, ptrdiff_t r_core_stride, float *rho14_out, ptrdiff_t rho14_out_stride,
    float *l_rho_out, ptrdiff_t l_rho_out_stride, float *temp_out, ptrdiff_t temp_out_stride);

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
 * Bit 0: v_nutaubar must be from 1e-10 to 0.001
 * Bit 1: dm2 must be from 1e-06 to 0.01
 */
NK_API NK_DEVICE void spin_flavour_precession_resonance_energy(double v_nutaubar, double dm2, double *e_nu_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_resonance_energy_outside(double v_nutaubar, double dm2);
NK_API uint64_t spin_flavour_precession_resonance_energy_array(size_t nk_n,
    const double *v_nutaubar, ptrdiff_t v_nutaubar_stride, const double *dm2, ptrdiff_t dm2_stride,
    double *e_nu_out, ptrdiff_t e_nu_out_stride);

/*
 * spin_flavour_precession.resonance_energy in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_resonance_energy_f32(float v_nutaubar, float dm2, float *e_nu_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_resonance_energy_f32_outside(float v_nutaubar, float dm2);
NK_API uint64_t spin_flavour_precession_resonance_energy_f32_array(size_t nk_n,
    const float *v_nutaubar, ptrdiff_t v_nutaubar_stride, const float *dm2, ptrdiff_t dm2_stride,
    float *e_nu_out, ptrdiff_t e_nu_out_stride);

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
 * Bit 0: v_nutaubar must be from 1e-10 to 0.001
 * Bit 1: e_nu must be from 0.01 to 1000
 */
NK_API NK_DEVICE void spin_flavour_precession_resonance_splitting(double v_nutaubar, double e_nu, double *dm2_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_resonance_splitting_outside(double v_nutaubar, double e_nu);
NK_API uint64_t spin_flavour_precession_resonance_splitting_array(size_t nk_n,
    const double *v_nutaubar, ptrdiff_t v_nutaubar_stride, const double *e_nu, ptrdiff_t e_nu_stride,
    double *dm2_out, ptrdiff_t dm2_out_stride);

/*
 * spin_flavour_precession.resonance_splitting in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_resonance_splitting_f32(float v_nutaubar, float e_nu, float *dm2_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_resonance_splitting_f32_outside(float v_nutaubar, float e_nu);
NK_API uint64_t spin_flavour_precession_resonance_splitting_f32_array(size_t nk_n,
    const float *v_nutaubar, ptrdiff_t v_nutaubar_stride, const float *e_nu, ptrdiff_t e_nu_stride,
    float *dm2_out, ptrdiff_t dm2_out_stride);

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
 * Bit 0: uniform must be from 0 to 1
 * Bit 1: c1_coupling must be from 0.5 to 10
 * Bit 2: c2_coupling must be from -c1_coupling to c1_coupling
 */
NK_API NK_DEVICE void spin_flavour_precession_scattering_cosine(double uniform, double c1_coupling, double c2_coupling,
    double *cos_scatter_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_scattering_cosine_outside(double uniform, double c1_coupling,
    double c2_coupling);
NK_API uint64_t spin_flavour_precession_scattering_cosine_array(size_t nk_n,
    const double *uniform, ptrdiff_t uniform_stride, const double *c1_coupling, ptrdiff_t c1_coupling_stride,
    const double *c2_coupling, ptrdiff_t c2_coupling_stride, double *cos_scatter_out, ptrdiff_t cos_scatter_out_stride);

/*
 * spin_flavour_precession.scattering_cosine in single precision
 */
NK_API NK_DEVICE void spin_flavour_precession_scattering_cosine_f32(float uniform, float c1_coupling,
    float c2_coupling, float *cos_scatter_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_scattering_cosine_f32_outside(float uniform, float c1_coupling,
    float c2_coupling);
NK_API uint64_t spin_flavour_precession_scattering_cosine_f32_array(size_t nk_n,
    const float *uniform, ptrdiff_t uniform_stride, const float *c1_coupling, ptrdiff_t c1_coupling_stride,
    const float *c2_coupling, ptrdiff_t c2_coupling_stride, float *cos_scatter_out, ptrdiff_t cos_scatter_out_stride);

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
 * Bit 0: mu_dip_z must be from 1e+40 to 1e+45
 * Bit 1: mu_dip_rho must be from 1e+40 to 1e+45
 * Bit 2: mu_dip_phi must be from 1e+40 to 1e+45
 * Bit 3: delta_rho must be from 0 to 0.9
 * Bit 4: r_star must be from 2e+16 to 1e+17
 * Bit 5: inertia must be from 1e+80 to 1e+82
 * Bit 6: c_light must be from 0.5 to 2
 */
NK_API NK_DEVICE void spin_flavour_precession_spin_down(double mu_dip_z, double mu_dip_rho, double mu_dip_phi,
    double delta_rho, double r_star, double inertia, double c_light, double *k_dip_out, double *alpha_spin_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_spin_down_outside(double mu_dip_z, double mu_dip_rho,
    double mu_dip_phi, double delta_rho, double r_star, double inertia, double c_light);
NK_API uint64_t spin_flavour_precession_spin_down_array(size_t nk_n, const double *mu_dip_z, ptrdiff_t mu_dip_z_stride,
    const double *mu_dip_rho, ptrdiff_t mu_dip_rho_stride, const double *mu_dip_phi, ptrdiff_t mu_dip_phi_stride,
    const double *delta_rho, ptrdiff_t delta_rho_stride, const double *r_star, ptrdiff_t r_star_stride,
    const double *inertia, ptrdiff_t inertia_stride, const double *c_light, ptrdiff_t c_light_stride,
    double *k_dip_out, ptrdiff_t k_dip_out_stride, double *alpha_spin_out, ptrdiff_t alpha_spin_out_stride);

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
 * Bit 0: cos_theta_dip must be from -1 to 1
 * Bit 1: sin_theta_dip must be from 0 to 1
 * Bit 2: dir_r must be from -1 to 1
 * Bit 3: dir_theta must be from -1 to 1
 * Bit 4: dir_phi must be from -1 to 1
 * Bit 5: x_dip must be from 0 to 0.95
 * Bit 6: b_max must be from 0.001 to 1000
 * Bit 7: cos^2 + sin^2 = 1 of the place
 * Bit 8: flight direction of unit length
 */
NK_API NK_DEVICE void spin_flavour_precession_transverse_field(double cos_theta_dip, double sin_theta_dip,
    double dir_r, double dir_theta, double dir_phi, double x_dip, double b_max, double *b_perp_res_out);
NK_API NK_DEVICE uint64_t spin_flavour_precession_transverse_field_outside(double cos_theta_dip, double sin_theta_dip,
    double dir_r, double dir_theta, double dir_phi, double x_dip, double b_max);
NK_API uint64_t spin_flavour_precession_transverse_field_array(size_t nk_n,
    const double *cos_theta_dip, ptrdiff_t cos_theta_dip_stride,
    const double *sin_theta_dip, ptrdiff_t sin_theta_dip_stride, const double *dir_r, ptrdiff_t dir_r_stride,
    const double *dir_theta, ptrdiff_t dir_theta_stride, const double *dir_phi, ptrdiff_t dir_phi_stride,
    const double *x_dip, ptrdiff_t x_dip_stride, const double *b_max, ptrdiff_t b_max_stride,
    double *b_perp_res_out, ptrdiff_t b_perp_res_out_stride);

#ifdef __cplusplus
}
#endif

#ifdef NUKERNELS_HEADER_ONLY
#include "spin_flavour_precession.c"
#endif

#endif
