/*
 * Process neutrino_electron: solar neutrinos with magnetic moments scattering on electrons
 * Generated; regenerate with: nukernels build
 */
#ifndef NUKERNELS_NEUTRINO_ELECTRON_H
#define NUKERNELS_NEUTRINO_ELECTRON_H

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
 * Bit 0: phi_prime must be from -6.3 to 6.3
 * Bit 1: n_weak must be from 1e-06 to 1
 * Bit 2: n_em must be from 1e-06 to 1
 * Bit 3: n_int must be from -1 to 1
 */
NK_API NK_DEVICE void neutrino_electron_asymmetries(double phi_prime, double n_weak, double n_em, double n_int,
    double *asym_max_out, double *asym_int_out, double *asym_diff_out, double *n_half_2_out, double *n_half_1_out);
NK_API NK_DEVICE uint64_t neutrino_electron_asymmetries_outside(double phi_prime, double n_weak, double n_em,
    double n_int);
NK_API uint64_t neutrino_electron_asymmetries_array(size_t nk_n, const double *phi_prime, ptrdiff_t phi_prime_stride,
    const double *n_weak, ptrdiff_t n_weak_stride, const double *n_em, ptrdiff_t n_em_stride,
    const double *n_int, ptrdiff_t n_int_stride, double *asym_max_out, ptrdiff_t asym_max_out_stride,
    double *asym_int_out, ptrdiff_t asym_int_out_stride, double *asym_diff_out, ptrdiff_t asym_diff_out_stride,
    double *n_half_2_out, ptrdiff_t n_half_2_out_stride, double *n_half_1_out, ptrdiff_t n_half_1_out_stride);

/*
 * neutrino_electron.asymmetries in single precision
 */
NK_API NK_DEVICE void neutrino_electron_asymmetries_f32(float phi_prime, float n_weak, float n_em, float n_int,
    float *asym_max_out, float *asym_int_out, float *asym_diff_out, float *n_half_2_out, float *n_half_1_out);
NK_API NK_DEVICE uint64_t neutrino_electron_asymmetries_f32_outside(float phi_prime, float n_weak, float n_em,
    float n_int);
NK_API uint64_t neutrino_electron_asymmetries_f32_array(size_t nk_n,
    const float *phi_prime, ptrdiff_t phi_prime_stride, const float *n_weak, ptrdiff_t n_weak_stride,
    const float *n_em, ptrdiff_t n_em_stride, const float *n_int, ptrdiff_t n_int_stride,
    float *asym_max_out, ptrdiff_t asym_max_out_stride, float *asym_int_out, ptrdiff_t asym_int_out_stride,
    float *asym_diff_out, ptrdiff_t asym_diff_out_stride, float *n_half_2_out, ptrdiff_t n_half_2_out_stride,
    float *n_half_1_out, ptrdiff_t n_half_1_out_stride);

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
 * Bit 0: mu_nu must be from 1e-06 to 1
 * Bit 1: a_weak must be from 1e-06 to 1
 * Bit 2: a_em must be from 0.001 to 10
 * Bit 3: a_int must be from 0.001 to 10
 */
NK_API NK_DEVICE void neutrino_electron_asymmetry_by_moment(double mu_nu, double a_weak, double a_em, double a_int,
    double *asym_max_out, double *mu_best_out, double *asym_best_out);
NK_API NK_DEVICE uint64_t neutrino_electron_asymmetry_by_moment_outside(double mu_nu, double a_weak, double a_em,
    double a_int);
NK_API uint64_t neutrino_electron_asymmetry_by_moment_array(size_t nk_n, const double *mu_nu, ptrdiff_t mu_nu_stride,
    const double *a_weak, ptrdiff_t a_weak_stride, const double *a_em, ptrdiff_t a_em_stride,
    const double *a_int, ptrdiff_t a_int_stride, double *asym_max_out, ptrdiff_t asym_max_out_stride,
    double *mu_best_out, ptrdiff_t mu_best_out_stride, double *asym_best_out, ptrdiff_t asym_best_out_stride);

/*
 * neutrino_electron.asymmetry_by_moment in single precision
 */
NK_API NK_DEVICE void neutrino_electron_asymmetry_by_moment_f32(float mu_nu, float a_weak, float a_em, float a_int,
    float *asym_max_out, float *mu_best_out, float *asym_best_out);
NK_API NK_DEVICE uint64_t neutrino_electron_asymmetry_by_moment_f32_outside(float mu_nu, float a_weak, float a_em,
    float a_int);
NK_API uint64_t neutrino_electron_asymmetry_by_moment_f32_array(size_t nk_n,
    const float *mu_nu, ptrdiff_t mu_nu_stride, const float *a_weak, ptrdiff_t a_weak_stride,
    const float *a_em, ptrdiff_t a_em_stride, const float *a_int, ptrdiff_t a_int_stride,
    float *asym_max_out, ptrdiff_t asym_max_out_stride, float *mu_best_out, ptrdiff_t mu_best_out_stride,
    float *asym_best_out, ptrdiff_t asym_best_out_stride);

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
 * Bit 0: phi must be from -6.3 to 6.3
 * Bit 1: n_weak must be from 1e-06 to 1
 * Bit 2: n_em must be from 1e-06 to 1
 * Bit 3: n_int must be from -1 to 1
 */
NK_API NK_DEVICE void neutrino_electron_azimuthal_distribution(double phi, double n_weak, double n_em, double n_int,
    double *dn_dphi_out);
NK_API NK_DEVICE uint64_t neutrino_electron_azimuthal_distribution_outside(double phi, double n_weak, double n_em,
    double n_int);
NK_API uint64_t neutrino_electron_azimuthal_distribution_array(size_t nk_n, const double *phi, ptrdiff_t phi_stride,
    const double *n_weak, ptrdiff_t n_weak_stride, const double *n_em, ptrdiff_t n_em_stride,
    const double *n_int, ptrdiff_t n_int_stride, double *dn_dphi_out, ptrdiff_t dn_dphi_out_stride);

/*
 * neutrino_electron.azimuthal_distribution in single precision
 */
NK_API NK_DEVICE void neutrino_electron_azimuthal_distribution_f32(float phi, float n_weak, float n_em, float n_int,
    float *dn_dphi_out);
NK_API NK_DEVICE uint64_t neutrino_electron_azimuthal_distribution_f32_outside(float phi, float n_weak, float n_em,
    float n_int);
NK_API uint64_t neutrino_electron_azimuthal_distribution_f32_array(size_t nk_n, const float *phi, ptrdiff_t phi_stride,
    const float *n_weak, ptrdiff_t n_weak_stride, const float *n_em, ptrdiff_t n_em_stride,
    const float *n_int, ptrdiff_t n_int_stride, float *dn_dphi_out, ptrdiff_t dn_dphi_out_stride);

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
 * Bit 0: big_n_em must be from 1e-06 to 1
 * Bit 1: weak_e must be from 1e-06 to 1
 * Bit 2: weak_mubar must be from 1e-06 to 1
 */
NK_API NK_DEVICE void neutrino_electron_best_survival(double big_n_em, double weak_e, double weak_mubar,
    double *p_best_out);
NK_API NK_DEVICE uint64_t neutrino_electron_best_survival_outside(double big_n_em, double weak_e, double weak_mubar);
NK_API uint64_t neutrino_electron_best_survival_array(size_t nk_n, const double *big_n_em, ptrdiff_t big_n_em_stride,
    const double *weak_e, ptrdiff_t weak_e_stride, const double *weak_mubar, ptrdiff_t weak_mubar_stride,
    double *p_best_out, ptrdiff_t p_best_out_stride);

/*
 * neutrino_electron.best_survival in single precision
 */
NK_API NK_DEVICE void neutrino_electron_best_survival_f32(float big_n_em, float weak_e, float weak_mubar,
    float *p_best_out);
NK_API NK_DEVICE uint64_t neutrino_electron_best_survival_f32_outside(float big_n_em, float weak_e, float weak_mubar);
NK_API uint64_t neutrino_electron_best_survival_f32_array(size_t nk_n,
    const float *big_n_em, ptrdiff_t big_n_em_stride, const float *weak_e, ptrdiff_t weak_e_stride,
    const float *weak_mubar, ptrdiff_t weak_mubar_stride, float *p_best_out, ptrdiff_t p_best_out_stride);

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
 * Bit 0: omega_nu must be from 0.001 to 0.9999*omega_max
 * Bit 1: omega_max must be from 14 to 16
 */
NK_API NK_DEVICE void neutrino_electron_boron_shape(double omega_nu, double omega_max, double *shape_8b_out);
NK_API NK_DEVICE uint64_t neutrino_electron_boron_shape_outside(double omega_nu, double omega_max);
NK_API uint64_t neutrino_electron_boron_shape_array(size_t nk_n, const double *omega_nu, ptrdiff_t omega_nu_stride,
    const double *omega_max, ptrdiff_t omega_max_stride, double *shape_8b_out, ptrdiff_t shape_8b_out_stride);

/*
 * neutrino_electron.boron_shape in single precision
 */
NK_API NK_DEVICE void neutrino_electron_boron_shape_f32(float omega_nu, float omega_max, float *shape_8b_out);
NK_API NK_DEVICE uint64_t neutrino_electron_boron_shape_f32_outside(float omega_nu, float omega_max);
NK_API uint64_t neutrino_electron_boron_shape_f32_array(size_t nk_n, const float *omega_nu, ptrdiff_t omega_nu_stride,
    const float *omega_max, ptrdiff_t omega_max_stride, float *shape_8b_out, ptrdiff_t shape_8b_out_stride);

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
 * Bit 0: omega_nu must be from 0.001 to 20
 * Bit 1: t_recoil must be from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit)
 * Bit 2: phi must be from -6.3 to 6.3
 * Bit 3: p_surv must be from 0 to 1
 * Bit 4: mu_nu_in_bohr must be from 1e-14 to 1e-08
 * Bit 5: sin2_theta_w must be from 0 to 1
 * Bit 6: m_electron must be from 0.51 to 0.512
 * Bit 7: g_fermi must be from 1.16e-11 to 1.17e-11
 * Bit 8: alpha_em must be from 0.0072 to 0.0074
 */
NK_API NK_DEVICE void neutrino_electron_dirac_cross_section(double omega_nu, double t_recoil, double phi,
    double p_surv, double mu_nu_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em,
    double *dsigma_dt_dphi_out, double *dsigma_weak_out, double *dsigma_em_out, double *dsigma_int_out);
NK_API NK_DEVICE uint64_t neutrino_electron_dirac_cross_section_outside(double omega_nu, double t_recoil, double phi,
    double p_surv, double mu_nu_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em);
NK_API uint64_t neutrino_electron_dirac_cross_section_array(size_t nk_n,
    const double *omega_nu, ptrdiff_t omega_nu_stride, const double *t_recoil, ptrdiff_t t_recoil_stride,
    const double *phi, ptrdiff_t phi_stride, const double *p_surv, ptrdiff_t p_surv_stride,
    const double *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride,
    const double *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const double *m_electron, ptrdiff_t m_electron_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *alpha_em, ptrdiff_t alpha_em_stride,
    double *dsigma_dt_dphi_out, ptrdiff_t dsigma_dt_dphi_out_stride,
    double *dsigma_weak_out, ptrdiff_t dsigma_weak_out_stride, double *dsigma_em_out, ptrdiff_t dsigma_em_out_stride,
    double *dsigma_int_out, ptrdiff_t dsigma_int_out_stride);

/*
 * neutrino_electron.dirac_cross_section in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_electron_dirac_cross_section_f32(float omega_nu, float t_recoil, float phi,
    float p_surv, float mu_nu_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em,
    float *dsigma_dt_dphi_out, float *dsigma_weak_out, float *dsigma_em_out, float *dsigma_int_out);
NK_API NK_DEVICE uint64_t neutrino_electron_dirac_cross_section_f32_outside(float omega_nu, float t_recoil, float phi,
    float p_surv, float mu_nu_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em);
NK_API uint64_t neutrino_electron_dirac_cross_section_f32_array(size_t nk_n,
    const float *omega_nu, ptrdiff_t omega_nu_stride, const float *t_recoil, ptrdiff_t t_recoil_stride,
    const float *phi, ptrdiff_t phi_stride, const float *p_surv, ptrdiff_t p_surv_stride,
    const float *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride,
    const float *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *alpha_em, ptrdiff_t alpha_em_stride,
    float *dsigma_dt_dphi_out, ptrdiff_t dsigma_dt_dphi_out_stride,
    float *dsigma_weak_out, ptrdiff_t dsigma_weak_out_stride, float *dsigma_em_out, ptrdiff_t dsigma_em_out_stride,
    float *dsigma_int_out, ptrdiff_t dsigma_int_out_stride);

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
 * Bit 0: omega_nu must be from 0.001 to 20
 * Bit 1: t_recoil must be from 1e-09 to 1.999998*omega_nu**2/(m_electron + 2*omega_nu) (the slope of the interference diverges at T_max)
 * Bit 2: phi must be from -6.3 to 6.3
 * Bit 3: p_surv must be from 0 to 1
 * Bit 4: mu_nu_in_bohr must be from 1e-14 to 1e-08
 * Bit 5: sin2_theta_w must be from 0 to 1
 * Bit 6: m_electron must be from 0.51 to 0.512
 * Bit 7: g_fermi must be from 1.16e-11 to 1.17e-11
 * Bit 8: alpha_em must be from 0.0072 to 0.0074
 */
NK_API NK_DEVICE void neutrino_electron_dirac_slopes(double omega_nu, double t_recoil, double phi, double p_surv,
    double mu_nu_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em,
    double *slope_weak_out, double *slope_em_out, double *slope_int_out);
NK_API NK_DEVICE uint64_t neutrino_electron_dirac_slopes_outside(double omega_nu, double t_recoil, double phi,
    double p_surv, double mu_nu_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em);
NK_API uint64_t neutrino_electron_dirac_slopes_array(size_t nk_n, const double *omega_nu, ptrdiff_t omega_nu_stride,
    const double *t_recoil, ptrdiff_t t_recoil_stride, const double *phi, ptrdiff_t phi_stride,
    const double *p_surv, ptrdiff_t p_surv_stride, const double *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride,
    const double *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const double *m_electron, ptrdiff_t m_electron_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *alpha_em, ptrdiff_t alpha_em_stride,
    double *slope_weak_out, ptrdiff_t slope_weak_out_stride, double *slope_em_out, ptrdiff_t slope_em_out_stride,
    double *slope_int_out, ptrdiff_t slope_int_out_stride);

/*
 * neutrino_electron.dirac_slopes in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_electron_dirac_slopes_f32(float omega_nu, float t_recoil, float phi, float p_surv,
    float mu_nu_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em, float *slope_weak_out,
    float *slope_em_out, float *slope_int_out);
NK_API NK_DEVICE uint64_t neutrino_electron_dirac_slopes_f32_outside(float omega_nu, float t_recoil, float phi,
    float p_surv, float mu_nu_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em);
NK_API uint64_t neutrino_electron_dirac_slopes_f32_array(size_t nk_n, const float *omega_nu, ptrdiff_t omega_nu_stride,
    const float *t_recoil, ptrdiff_t t_recoil_stride, const float *phi, ptrdiff_t phi_stride,
    const float *p_surv, ptrdiff_t p_surv_stride, const float *mu_nu_in_bohr, ptrdiff_t mu_nu_in_bohr_stride,
    const float *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *alpha_em, ptrdiff_t alpha_em_stride,
    float *slope_weak_out, ptrdiff_t slope_weak_out_stride, float *slope_em_out, ptrdiff_t slope_em_out_stride,
    float *slope_int_out, ptrdiff_t slope_int_out_stride);

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
 * Bit 0: t_recoil must be from 1e-09 to 20
 * Bit 1: m_electron must be from 0.51 to 0.512
 */
NK_API NK_DEVICE void neutrino_electron_lowest_energy(double t_recoil, double m_electron, double *omega_min_out);
NK_API NK_DEVICE uint64_t neutrino_electron_lowest_energy_outside(double t_recoil, double m_electron);
NK_API uint64_t neutrino_electron_lowest_energy_array(size_t nk_n, const double *t_recoil, ptrdiff_t t_recoil_stride,
    const double *m_electron, ptrdiff_t m_electron_stride, double *omega_min_out, ptrdiff_t omega_min_out_stride);

/*
 * neutrino_electron.lowest_energy in single precision
 */
NK_API NK_DEVICE void neutrino_electron_lowest_energy_f32(float t_recoil, float m_electron, float *omega_min_out);
NK_API NK_DEVICE uint64_t neutrino_electron_lowest_energy_f32_outside(float t_recoil, float m_electron);
NK_API uint64_t neutrino_electron_lowest_energy_f32_array(size_t nk_n,
    const float *t_recoil, ptrdiff_t t_recoil_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    float *omega_min_out, ptrdiff_t omega_min_out_stride);

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
 * Bit 0: omega_nu must be from 0.001 to 20
 * Bit 1: t_recoil must be from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit)
 * Bit 2: phi must be from -6.3 to 6.3
 * Bit 3: p_surv must be from 0 to 1
 * Bit 4: mu_12_in_bohr must be from 1e-14 to 1e-08
 * Bit 5: sin2_theta_w must be from 0 to 1
 * Bit 6: m_electron must be from 0.51 to 0.512
 * Bit 7: g_fermi must be from 1.16e-11 to 1.17e-11
 * Bit 8: alpha_em must be from 0.0072 to 0.0074
 */
NK_API NK_DEVICE void neutrino_electron_majorana_cross_section(double omega_nu, double t_recoil, double phi,
    double p_surv, double mu_12_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em,
    double *dsigma_dt_dphi_m_out, double *dsigma_weak_m_out, double *dsigma_em_m_out, double *dsigma_int_m_out);
NK_API NK_DEVICE uint64_t neutrino_electron_majorana_cross_section_outside(double omega_nu, double t_recoil,
    double phi, double p_surv, double mu_12_in_bohr, double sin2_theta_w, double m_electron, double g_fermi,
    double alpha_em);
NK_API uint64_t neutrino_electron_majorana_cross_section_array(size_t nk_n,
    const double *omega_nu, ptrdiff_t omega_nu_stride, const double *t_recoil, ptrdiff_t t_recoil_stride,
    const double *phi, ptrdiff_t phi_stride, const double *p_surv, ptrdiff_t p_surv_stride,
    const double *mu_12_in_bohr, ptrdiff_t mu_12_in_bohr_stride,
    const double *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const double *m_electron, ptrdiff_t m_electron_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *alpha_em, ptrdiff_t alpha_em_stride,
    double *dsigma_dt_dphi_m_out, ptrdiff_t dsigma_dt_dphi_m_out_stride,
    double *dsigma_weak_m_out, ptrdiff_t dsigma_weak_m_out_stride,
    double *dsigma_em_m_out, ptrdiff_t dsigma_em_m_out_stride,
    double *dsigma_int_m_out, ptrdiff_t dsigma_int_m_out_stride);

/*
 * neutrino_electron.majorana_cross_section in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_electron_majorana_cross_section_f32(float omega_nu, float t_recoil, float phi,
    float p_surv, float mu_12_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em,
    float *dsigma_dt_dphi_m_out, float *dsigma_weak_m_out, float *dsigma_em_m_out, float *dsigma_int_m_out);
NK_API NK_DEVICE uint64_t neutrino_electron_majorana_cross_section_f32_outside(float omega_nu, float t_recoil,
    float phi, float p_surv, float mu_12_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em);
NK_API uint64_t neutrino_electron_majorana_cross_section_f32_array(size_t nk_n,
    const float *omega_nu, ptrdiff_t omega_nu_stride, const float *t_recoil, ptrdiff_t t_recoil_stride,
    const float *phi, ptrdiff_t phi_stride, const float *p_surv, ptrdiff_t p_surv_stride,
    const float *mu_12_in_bohr, ptrdiff_t mu_12_in_bohr_stride,
    const float *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *alpha_em, ptrdiff_t alpha_em_stride,
    float *dsigma_dt_dphi_m_out, ptrdiff_t dsigma_dt_dphi_m_out_stride,
    float *dsigma_weak_m_out, ptrdiff_t dsigma_weak_m_out_stride,
    float *dsigma_em_m_out, ptrdiff_t dsigma_em_m_out_stride,
    float *dsigma_int_m_out, ptrdiff_t dsigma_int_m_out_stride);

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
 * Bit 0: omega_nu must be from 0.001 to 20
 * Bit 1: t_recoil must be from 1e-09 to 1.999998*omega_nu**2/(m_electron + 2*omega_nu) (the slope of the interference diverges at T_max)
 * Bit 2: phi must be from -6.3 to 6.3
 * Bit 3: p_surv must be from 0 to 1
 * Bit 4: mu_12_in_bohr must be from 1e-14 to 1e-08
 * Bit 5: sin2_theta_w must be from 0 to 1
 * Bit 6: m_electron must be from 0.51 to 0.512
 * Bit 7: g_fermi must be from 1.16e-11 to 1.17e-11
 * Bit 8: alpha_em must be from 0.0072 to 0.0074
 */
NK_API NK_DEVICE void neutrino_electron_majorana_slopes(double omega_nu, double t_recoil, double phi, double p_surv,
    double mu_12_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em,
    double *slope_weak_m_out, double *slope_em_m_out, double *slope_int_m_out);
NK_API NK_DEVICE uint64_t neutrino_electron_majorana_slopes_outside(double omega_nu, double t_recoil, double phi,
    double p_surv, double mu_12_in_bohr, double sin2_theta_w, double m_electron, double g_fermi, double alpha_em);
NK_API uint64_t neutrino_electron_majorana_slopes_array(size_t nk_n, const double *omega_nu, ptrdiff_t omega_nu_stride,
    const double *t_recoil, ptrdiff_t t_recoil_stride, const double *phi, ptrdiff_t phi_stride,
    const double *p_surv, ptrdiff_t p_surv_stride, const double *mu_12_in_bohr, ptrdiff_t mu_12_in_bohr_stride,
    const double *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const double *m_electron, ptrdiff_t m_electron_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *alpha_em, ptrdiff_t alpha_em_stride,
    double *slope_weak_m_out, ptrdiff_t slope_weak_m_out_stride,
    double *slope_em_m_out, ptrdiff_t slope_em_m_out_stride, double *slope_int_m_out, ptrdiff_t slope_int_m_out_stride);

/*
 * neutrino_electron.majorana_slopes in single precision
 */
NK_API NK_DEVICE void neutrino_electron_majorana_slopes_f32(float omega_nu, float t_recoil, float phi, float p_surv,
    float mu_12_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em, float *slope_weak_m_out,
    float *slope_em_m_out, float *slope_int_m_out);
NK_API NK_DEVICE uint64_t neutrino_electron_majorana_slopes_f32_outside(float omega_nu, float t_recoil, float phi,
    float p_surv, float mu_12_in_bohr, float sin2_theta_w, float m_electron, float g_fermi, float alpha_em);
NK_API uint64_t neutrino_electron_majorana_slopes_f32_array(size_t nk_n,
    const float *omega_nu, ptrdiff_t omega_nu_stride, const float *t_recoil, ptrdiff_t t_recoil_stride,
    const float *phi, ptrdiff_t phi_stride, const float *p_surv, ptrdiff_t p_surv_stride,
    const float *mu_12_in_bohr, ptrdiff_t mu_12_in_bohr_stride,
    const float *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *alpha_em, ptrdiff_t alpha_em_stride,
    float *slope_weak_m_out, ptrdiff_t slope_weak_m_out_stride, float *slope_em_m_out, ptrdiff_t slope_em_m_out_stride,
    float *slope_int_m_out, ptrdiff_t slope_int_m_out_stride);

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
 * Bit 0: p_surv must be from 0 to 1
 * Bit 1: p_conv must be from 0 to 1
 * Bit 2: coherence must be from 0 to 1
 * Bit 3: P_e + P_mu = 1
 */
NK_API NK_DEVICE void neutrino_electron_polarisation(double p_surv, double p_conv, double coherence,
    double *xi_partial_out);
NK_API NK_DEVICE uint64_t neutrino_electron_polarisation_outside(double p_surv, double p_conv, double coherence);
NK_API uint64_t neutrino_electron_polarisation_array(size_t nk_n, const double *p_surv, ptrdiff_t p_surv_stride,
    const double *p_conv, ptrdiff_t p_conv_stride, const double *coherence, ptrdiff_t coherence_stride,
    double *xi_partial_out, ptrdiff_t xi_partial_out_stride);

/*
 * neutrino_electron.polarisation in single precision
 */
NK_API NK_DEVICE void neutrino_electron_polarisation_f32(float p_surv, float p_conv, float coherence,
    float *xi_partial_out);
NK_API NK_DEVICE uint64_t neutrino_electron_polarisation_f32_outside(float p_surv, float p_conv, float coherence);
NK_API uint64_t neutrino_electron_polarisation_f32_array(size_t nk_n, const float *p_surv, ptrdiff_t p_surv_stride,
    const float *p_conv, ptrdiff_t p_conv_stride, const float *coherence, ptrdiff_t coherence_stride,
    float *xi_partial_out, ptrdiff_t xi_partial_out_stride);

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
 * Bit 0: omega_nu must be from 0.001 to 0.9999*omega_max
 * Bit 1: omega_max must be from 0.4 to 0.43
 * Bit 2: m_electron must be from 0.51 to 0.512
 * Bit 3: alpha_em must be from 0.0072 to 0.0074
 */
NK_API NK_DEVICE void neutrino_electron_pp_shape(double omega_nu, double omega_max, double m_electron, double alpha_em,
    double *shape_pp_out);
NK_API NK_DEVICE uint64_t neutrino_electron_pp_shape_outside(double omega_nu, double omega_max, double m_electron,
    double alpha_em);
NK_API uint64_t neutrino_electron_pp_shape_array(size_t nk_n, const double *omega_nu, ptrdiff_t omega_nu_stride,
    const double *omega_max, ptrdiff_t omega_max_stride, const double *m_electron, ptrdiff_t m_electron_stride,
    const double *alpha_em, ptrdiff_t alpha_em_stride, double *shape_pp_out, ptrdiff_t shape_pp_out_stride);

/*
 * neutrino_electron.pp_shape in single precision
 */
NK_API NK_DEVICE void neutrino_electron_pp_shape_f32(float omega_nu, float omega_max, float m_electron, float alpha_em,
    float *shape_pp_out);
NK_API NK_DEVICE uint64_t neutrino_electron_pp_shape_f32_outside(float omega_nu, float omega_max, float m_electron,
    float alpha_em);
NK_API uint64_t neutrino_electron_pp_shape_f32_array(size_t nk_n, const float *omega_nu, ptrdiff_t omega_nu_stride,
    const float *omega_max, ptrdiff_t omega_max_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    const float *alpha_em, ptrdiff_t alpha_em_stride, float *shape_pp_out, ptrdiff_t shape_pp_out_stride);

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
 * Bit 0: omega_nu must be from 0.001 to 20
 * Bit 1: t_threshold must be from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (the threshold lies below the kinematic limit)
 * Bit 2: sin2_theta_w must be from 0 to 1
 * Bit 3: m_electron must be from 0.51 to 0.512
 * Bit 4: g_fermi must be from 1.16e-11 to 1.17e-11
 * Bit 5: alpha_em must be from 0.0072 to 0.0074
 */
NK_API NK_DEVICE void neutrino_electron_recoil_integrals(double omega_nu, double t_threshold, double sin2_theta_w,
    double m_electron, double g_fermi, double alpha_em, double *sigma_weak_e_out, double *sigma_weak_mubar_out,
    double *sigma_em_out, double *sigma_int_out, double *sigma_int_m_out);
NK_API NK_DEVICE uint64_t neutrino_electron_recoil_integrals_outside(double omega_nu, double t_threshold,
    double sin2_theta_w, double m_electron, double g_fermi, double alpha_em);
NK_API uint64_t neutrino_electron_recoil_integrals_array(size_t nk_n,
    const double *omega_nu, ptrdiff_t omega_nu_stride, const double *t_threshold, ptrdiff_t t_threshold_stride,
    const double *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const double *m_electron, ptrdiff_t m_electron_stride,
    const double *g_fermi, ptrdiff_t g_fermi_stride, const double *alpha_em, ptrdiff_t alpha_em_stride,
    double *sigma_weak_e_out, ptrdiff_t sigma_weak_e_out_stride,
    double *sigma_weak_mubar_out, ptrdiff_t sigma_weak_mubar_out_stride,
    double *sigma_em_out, ptrdiff_t sigma_em_out_stride, double *sigma_int_out, ptrdiff_t sigma_int_out_stride,
    double *sigma_int_m_out, ptrdiff_t sigma_int_m_out_stride);

/*
 * neutrino_electron.recoil_integrals in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_electron_recoil_integrals_f32(float omega_nu, float t_threshold, float sin2_theta_w,
    float m_electron, float g_fermi, float alpha_em, float *sigma_weak_e_out, float *sigma_weak_mubar_out,
    float *sigma_em_out, float *sigma_int_out, float *sigma_int_m_out);
NK_API NK_DEVICE uint64_t neutrino_electron_recoil_integrals_f32_outside(float omega_nu, float t_threshold,
    float sin2_theta_w, float m_electron, float g_fermi, float alpha_em);
NK_API uint64_t neutrino_electron_recoil_integrals_f32_array(size_t nk_n,
    const float *omega_nu, ptrdiff_t omega_nu_stride, const float *t_threshold, ptrdiff_t t_threshold_stride,
    const float *sin2_theta_w, ptrdiff_t sin2_theta_w_stride, const float *m_electron, ptrdiff_t m_electron_stride,
    const float *g_fermi, ptrdiff_t g_fermi_stride, const float *alpha_em, ptrdiff_t alpha_em_stride,
    float *sigma_weak_e_out, ptrdiff_t sigma_weak_e_out_stride,
    float *sigma_weak_mubar_out, ptrdiff_t sigma_weak_mubar_out_stride,
    float *sigma_em_out, ptrdiff_t sigma_em_out_stride, float *sigma_int_out, ptrdiff_t sigma_int_out_stride,
    float *sigma_int_m_out, ptrdiff_t sigma_int_m_out_stride);

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
 * Bit 0: omega_nu must be from 0.001 to 20
 * Bit 1: t_recoil must be from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit)
 * Bit 2: m_electron must be from 0.51 to 0.512
 */
NK_API NK_DEVICE void neutrino_electron_recoil_kinematics(double omega_nu, double t_recoil, double m_electron,
    double *t_max_out, double *p_transverse_out, double *cos_theta_out, double *theta_recoil_out);
NK_API NK_DEVICE uint64_t neutrino_electron_recoil_kinematics_outside(double omega_nu, double t_recoil,
    double m_electron);
NK_API uint64_t neutrino_electron_recoil_kinematics_array(size_t nk_n,
    const double *omega_nu, ptrdiff_t omega_nu_stride, const double *t_recoil, ptrdiff_t t_recoil_stride,
    const double *m_electron, ptrdiff_t m_electron_stride, double *t_max_out, ptrdiff_t t_max_out_stride,
    double *p_transverse_out, ptrdiff_t p_transverse_out_stride, double *cos_theta_out, ptrdiff_t cos_theta_out_stride,
    double *theta_recoil_out, ptrdiff_t theta_recoil_out_stride);

/*
 * neutrino_electron.recoil_kinematics in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_electron_recoil_kinematics_f32(float omega_nu, float t_recoil, float m_electron,
    float *t_max_out, float *p_transverse_out, float *cos_theta_out, float *theta_recoil_out);
NK_API NK_DEVICE uint64_t neutrino_electron_recoil_kinematics_f32_outside(float omega_nu, float t_recoil,
    float m_electron);
NK_API uint64_t neutrino_electron_recoil_kinematics_f32_array(size_t nk_n,
    const float *omega_nu, ptrdiff_t omega_nu_stride, const float *t_recoil, ptrdiff_t t_recoil_stride,
    const float *m_electron, ptrdiff_t m_electron_stride, float *t_max_out, ptrdiff_t t_max_out_stride,
    float *p_transverse_out, ptrdiff_t p_transverse_out_stride, float *cos_theta_out, ptrdiff_t cos_theta_out_stride,
    float *theta_recoil_out, ptrdiff_t theta_recoil_out_stride);

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
 * Bit 0: omega_nu must be from 0.001 to 20
 * Bit 1: dm2 must be from 1e-23 to 1e-18
 * Bit 2: mu_b must be from 1e-24 to 5*sqrt(2)*sqrt(dm2)/(sqrt(omega_nu)*sqrt(scale_height)) (Q <= 800, P_LZ > 1e-273)
 * Bit 3: v_cc must be from 1e-20 to 1e-16
 * Bit 4: v_nc must be from -1e-17 to -1e-21
 * Bit 5: scale_height must be from 1e+20 to 1e+21
 */
NK_API NK_DEVICE void neutrino_electron_resonant_conversion(double omega_nu, double dm2, double mu_b, double v_cc,
    double v_nc, double scale_height, double *p_lz_out, double *q_ad_out, double *p_stay_out, double *split_out,
    double *cos2_m_out, double *sin2_m_out, double *theta_m_out, double *p_conv_prod_out, double *p_conv_simple_out);
NK_API NK_DEVICE uint64_t neutrino_electron_resonant_conversion_outside(double omega_nu, double dm2, double mu_b,
    double v_cc, double v_nc, double scale_height);
NK_API uint64_t neutrino_electron_resonant_conversion_array(size_t nk_n,
    const double *omega_nu, ptrdiff_t omega_nu_stride, const double *dm2, ptrdiff_t dm2_stride,
    const double *mu_b, ptrdiff_t mu_b_stride, const double *v_cc, ptrdiff_t v_cc_stride,
    const double *v_nc, ptrdiff_t v_nc_stride, const double *scale_height, ptrdiff_t scale_height_stride,
    double *p_lz_out, ptrdiff_t p_lz_out_stride, double *q_ad_out, ptrdiff_t q_ad_out_stride,
    double *p_stay_out, ptrdiff_t p_stay_out_stride, double *split_out, ptrdiff_t split_out_stride,
    double *cos2_m_out, ptrdiff_t cos2_m_out_stride, double *sin2_m_out, ptrdiff_t sin2_m_out_stride,
    double *theta_m_out, ptrdiff_t theta_m_out_stride, double *p_conv_prod_out, ptrdiff_t p_conv_prod_out_stride,
    double *p_conv_simple_out, ptrdiff_t p_conv_simple_out_stride);

#ifdef __cplusplus
}
#endif

#ifdef NUKERNELS_HEADER_ONLY
#include "neutrino_electron.c"
#endif

#endif
