/*
 * Process neutrino_nucleon: neutrino-nucleon scattering in supernova magnetic fields
 * Generated; regenerate with: nukernels build
 */
#ifndef NUKERNELS_NEUTRINO_NUCLEON_H
#define NUKERNELS_NEUTRINO_NUCLEON_H

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
 * Bit 0: k must be from 0.01*T to 20*T
 * Bit 1: G_F must be from 1.1e-11 to 1.2e-11
 * Bit 2: n must be from 1 to 50000
 * Bit 3: n_n must be from 1 to 50000
 * Bit 4: delta_np must be from 1.29 to 1.3
 * Bit 5: mu_e must be from -40*T to 20*T
 * Bit 6: mu_nu must be from -3*T to 3*T
 * Bit 7: T must be from 1 to 10 (T << m)
 * Bit 8: c_V must be from -1 to 1
 * Bit 9: c_A must be from -1.3 to 1.3
 * Bit 10: c_V_abs must be from -1 to 1
 * Bit 11: c_A_abs must be from -1.3 to 1.3
 * Bit 12: mu_Bn_B must be from -0.1*T to 0.1*T (mu_B B << T)
 * Bit 13: mu_Bp_B must be from -0.1*T to 0.1*T (mu_B B << T)
 * Bit 14: eB must be from 0 to 600
 * Bit 15: first order in the field: eB < (k + m_n - m_p)^2
 */
NK_API NK_DEVICE void neutrino_nucleon_absorption_drift(double k, double G_F, double n, double n_n, double delta_np,
    double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs, double c_A_abs, double mu_Bn_B,
    double mu_Bp_B, double eB, double *eps_abs_out, double *drift_factor_abs_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_absorption_drift_outside(double k, double G_F, double n, double n_n,
    double delta_np, double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs, double c_A_abs,
    double mu_Bn_B, double mu_Bp_B, double eB);
NK_API uint64_t neutrino_nucleon_absorption_drift_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *G_F, ptrdiff_t G_F_stride, const double *n, ptrdiff_t n_stride,
    const double *n_n, ptrdiff_t n_n_stride, const double *delta_np, ptrdiff_t delta_np_stride,
    const double *mu_e, ptrdiff_t mu_e_stride, const double *mu_nu, ptrdiff_t mu_nu_stride,
    const double *T, ptrdiff_t T_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *c_V_abs, ptrdiff_t c_V_abs_stride,
    const double *c_A_abs, ptrdiff_t c_A_abs_stride, const double *mu_Bn_B, ptrdiff_t mu_Bn_B_stride,
    const double *mu_Bp_B, ptrdiff_t mu_Bp_B_stride, const double *eB, ptrdiff_t eB_stride,
    double *eps_abs_out, ptrdiff_t eps_abs_out_stride,
    double *drift_factor_abs_out, ptrdiff_t drift_factor_abs_out_stride);

/*
 * neutrino_nucleon.absorption_drift in single precision
 */
NK_API NK_DEVICE void neutrino_nucleon_absorption_drift_f32(float k, float G_F, float n, float n_n, float delta_np,
    float mu_e, float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs, float mu_Bn_B, float mu_Bp_B,
    float eB, float *eps_abs_out, float *drift_factor_abs_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_absorption_drift_f32_outside(float k, float G_F, float n, float n_n,
    float delta_np, float mu_e, float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs,
    float mu_Bn_B, float mu_Bp_B, float eB);
NK_API uint64_t neutrino_nucleon_absorption_drift_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *G_F, ptrdiff_t G_F_stride, const float *n, ptrdiff_t n_stride, const float *n_n, ptrdiff_t n_n_stride,
    const float *delta_np, ptrdiff_t delta_np_stride, const float *mu_e, ptrdiff_t mu_e_stride,
    const float *mu_nu, ptrdiff_t mu_nu_stride, const float *T, ptrdiff_t T_stride,
    const float *c_V, ptrdiff_t c_V_stride, const float *c_A, ptrdiff_t c_A_stride,
    const float *c_V_abs, ptrdiff_t c_V_abs_stride, const float *c_A_abs, ptrdiff_t c_A_abs_stride,
    const float *mu_Bn_B, ptrdiff_t mu_Bn_B_stride, const float *mu_Bp_B, ptrdiff_t mu_Bp_B_stride,
    const float *eB, ptrdiff_t eB_stride, float *eps_abs_out, ptrdiff_t eps_abs_out_stride,
    float *drift_factor_abs_out, ptrdiff_t drift_factor_abs_out_stride);

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
 * Bit 0: k must be from 0.01*T to 20*T
 * Bit 1: G_F must be from 1.1e-11 to 1.2e-11
 * Bit 2: n must be from 1 to 50000
 * Bit 3: n_n must be from 1 to 50000
 * Bit 4: delta_np must be from 1.29 to 1.3
 * Bit 5: mu_e must be from -40*T to 20*T
 * Bit 6: mu_nu must be from -3*T to 3*T
 * Bit 7: T must be from 1 to 10 (T << m)
 * Bit 8: c_V must be from -1 to 1
 * Bit 9: c_A must be from -1.3 to 1.3
 * Bit 10: c_V_abs must be from -1 to 1
 * Bit 11: c_A_abs must be from -1.3 to 1.3
 * Bit 12: mu_Bn_B must be from -0.1*T to 0.1*T (mu_B B << T)
 * Bit 13: mu_Bp_B must be from -0.1*T to 0.1*T (mu_B B << T)
 * Bit 14: eB must be from 0 to 600
 * Bit 15: first order in the field: eB < (k + m_n - m_p)^2
 */
NK_API NK_DEVICE void neutrino_nucleon_absorption_drift_printed(double k, double G_F, double n, double n_n,
    double delta_np, double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs, double c_A_abs,
    double mu_Bn_B, double mu_Bp_B, double eB, double *eps_abs_out, double *drift_factor_abs_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_absorption_drift_printed_outside(double k, double G_F, double n, double n_n,
    double delta_np, double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs, double c_A_abs,
    double mu_Bn_B, double mu_Bp_B, double eB);
NK_API uint64_t neutrino_nucleon_absorption_drift_printed_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *G_F, ptrdiff_t G_F_stride, const double *n, ptrdiff_t n_stride,
    const double *n_n, ptrdiff_t n_n_stride, const double *delta_np, ptrdiff_t delta_np_stride,
    const double *mu_e, ptrdiff_t mu_e_stride, const double *mu_nu, ptrdiff_t mu_nu_stride,
    const double *T, ptrdiff_t T_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *c_V_abs, ptrdiff_t c_V_abs_stride,
    const double *c_A_abs, ptrdiff_t c_A_abs_stride, const double *mu_Bn_B, ptrdiff_t mu_Bn_B_stride,
    const double *mu_Bp_B, ptrdiff_t mu_Bp_B_stride, const double *eB, ptrdiff_t eB_stride,
    double *eps_abs_out, ptrdiff_t eps_abs_out_stride,
    double *drift_factor_abs_out, ptrdiff_t drift_factor_abs_out_stride);

/*
 * neutrino_nucleon.absorption_drift_printed in single precision
 */
NK_API NK_DEVICE void neutrino_nucleon_absorption_drift_printed_f32(float k, float G_F, float n, float n_n,
    float delta_np, float mu_e, float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs,
    float mu_Bn_B, float mu_Bp_B, float eB, float *eps_abs_out, float *drift_factor_abs_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_absorption_drift_printed_f32_outside(float k, float G_F, float n, float n_n,
    float delta_np, float mu_e, float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs,
    float mu_Bn_B, float mu_Bp_B, float eB);
NK_API uint64_t neutrino_nucleon_absorption_drift_printed_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *G_F, ptrdiff_t G_F_stride, const float *n, ptrdiff_t n_stride, const float *n_n, ptrdiff_t n_n_stride,
    const float *delta_np, ptrdiff_t delta_np_stride, const float *mu_e, ptrdiff_t mu_e_stride,
    const float *mu_nu, ptrdiff_t mu_nu_stride, const float *T, ptrdiff_t T_stride,
    const float *c_V, ptrdiff_t c_V_stride, const float *c_A, ptrdiff_t c_A_stride,
    const float *c_V_abs, ptrdiff_t c_V_abs_stride, const float *c_A_abs, ptrdiff_t c_A_abs_stride,
    const float *mu_Bn_B, ptrdiff_t mu_Bn_B_stride, const float *mu_Bp_B, ptrdiff_t mu_Bp_B_stride,
    const float *eB, ptrdiff_t eB_stride, float *eps_abs_out, ptrdiff_t eps_abs_out_stride,
    float *drift_factor_abs_out, ptrdiff_t drift_factor_abs_out_stride);

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
 * Bit 0: k must be from 0.001 to 1000
 * Bit 1: m must be from 938 to 940
 * Bit 2: c_V_abs must be from -1 to 1
 * Bit 3: c_A_abs must be from -1.3 to 1.3
 * Bit 4: F_2_abs must be from -4 to 4
 * Bit 5: sign_nu must be +1 or -1
 * Bit 6: a heavy nucleon absorbs: c_V_abs^2 + c_A_abs^2 > 0
 */
NK_API NK_DEVICE void neutrino_nucleon_charged_current_factor(double k, double m, double c_V_abs, double c_A_abs,
    double F_2_abs, double sign_nu, double *R_charged_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_charged_current_factor_outside(double k, double m, double c_V_abs,
    double c_A_abs, double F_2_abs, double sign_nu);
NK_API uint64_t neutrino_nucleon_charged_current_factor_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *m, ptrdiff_t m_stride, const double *c_V_abs, ptrdiff_t c_V_abs_stride,
    const double *c_A_abs, ptrdiff_t c_A_abs_stride, const double *F_2_abs, ptrdiff_t F_2_abs_stride,
    const double *sign_nu, ptrdiff_t sign_nu_stride, double *R_charged_out, ptrdiff_t R_charged_out_stride);

/*
 * neutrino_nucleon.charged_current_factor in single precision
 */
NK_API NK_DEVICE void neutrino_nucleon_charged_current_factor_f32(float k, float m, float c_V_abs, float c_A_abs,
    float F_2_abs, float sign_nu, float *R_charged_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_charged_current_factor_f32_outside(float k, float m, float c_V_abs,
    float c_A_abs, float F_2_abs, float sign_nu);
NK_API uint64_t neutrino_nucleon_charged_current_factor_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *m, ptrdiff_t m_stride, const float *c_V_abs, ptrdiff_t c_V_abs_stride,
    const float *c_A_abs, ptrdiff_t c_A_abs_stride, const float *F_2_abs, ptrdiff_t F_2_abs_stride,
    const float *sign_nu, ptrdiff_t sign_nu_stride, float *R_charged_out, ptrdiff_t R_charged_out_stride);

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
 * Bit 0: k must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2))
 * Bit 1: f0 must be from 0.001 to 0.999
 * Bit 2: df0_dk must be from -1 to 1
 * Bit 3: d2f0_dk2 must be from -1 to 1
 * Bit 4: g must be from -f0 to f0 (small deviation from equilibrium)
 * Bit 5: dg_dk must be from -1 to 1
 * Bit 6: d2g_dk2 must be from -1 to 1
 * Bit 7: d3g_dk3 must be from -1 to 1
 * Bit 8: h must be from -f0 to f0 (small deviation from equilibrium)
 * Bit 9: dh_dk must be from -1 to 1
 * Bit 10: d2h_dk2 must be from -1 to 1
 * Bit 11: T must be from 1 to 10 (T << m)
 * Bit 12: m must be from 938 to 940
 * Bit 13: n must be from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2)
 * Bit 14: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
 * Bit 15: c_V must be from -1 to 1
 * Bit 16: c_A must be from -1.3 to 1.3
 * Bit 17: F_2 must be from -4 to 4
 * Bit 18: G_F must be from 1.1e-11 to 1.2e-11
 * Bit 19: k above k_min = abs(mu_B_B) (m/T)^(1/2)
 */
NK_API NK_DEVICE void neutrino_nucleon_collision_moments(double k, double f0, double df0_dk, double d2f0_dk2, double g,
    double dg_dk, double d2g_dk2, double d3g_dk3, double h, double dh_dk, double d2h_dk2, double T, double m, double n,
    double mu_B_B, double c_V, double c_A, double F_2, double G_F, double *V_0_out, double *dV_B_out,
    double *dV_WM_0_out, double *dV_WM_out, double *dV_BWM_0_out, double *dV_BWM_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_collision_moments_outside(double k, double f0, double df0_dk,
    double d2f0_dk2, double g, double dg_dk, double d2g_dk2, double d3g_dk3, double h, double dh_dk, double d2h_dk2,
    double T, double m, double n, double mu_B_B, double c_V, double c_A, double F_2, double G_F);
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
    double *dV_BWM_out, ptrdiff_t dV_BWM_out_stride);

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
 * Bit 0: n must be from 1 to 50000
 * Bit 1: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
 * Bit 2: T must be from 1 to 10 (T << m)
 * Bit 3: m must be from 938 to 940
 */
NK_API NK_DEVICE void neutrino_nucleon_conditions(double n, double mu_B_B, double T, double m, double *fugacity_out,
    double *k_min_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_conditions_outside(double n, double mu_B_B, double T, double m);
NK_API uint64_t neutrino_nucleon_conditions_array(size_t nk_n, const double *n, ptrdiff_t n_stride,
    const double *mu_B_B, ptrdiff_t mu_B_B_stride, const double *T, ptrdiff_t T_stride,
    const double *m, ptrdiff_t m_stride, double *fugacity_out, ptrdiff_t fugacity_out_stride,
    double *k_min_out, ptrdiff_t k_min_out_stride);

/*
 * neutrino_nucleon.conditions in single precision
 */
NK_API NK_DEVICE void neutrino_nucleon_conditions_f32(float n, float mu_B_B, float T, float m, float *fugacity_out,
    float *k_min_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_conditions_f32_outside(float n, float mu_B_B, float T, float m);
NK_API uint64_t neutrino_nucleon_conditions_f32_array(size_t nk_n, const float *n, ptrdiff_t n_stride,
    const float *mu_B_B, ptrdiff_t mu_B_B_stride, const float *T, ptrdiff_t T_stride,
    const float *m, ptrdiff_t m_stride, float *fugacity_out, ptrdiff_t fugacity_out_stride,
    float *k_min_out, ptrdiff_t k_min_out_stride);

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
 * Bit 0: g_A must be from 1.2 to 1.3
 * Bit 1: sin2_theta_W must be from 0.2 to 0.25
 * Bit 2: mu_p_anom must be from -4 to 4
 * Bit 3: mu_n_anom must be from -4 to 4
 */
NK_API NK_DEVICE void neutrino_nucleon_couplings(double g_A, double sin2_theta_W, double mu_p_anom, double mu_n_anom,
    double *c_V_out, double *c_A_out, double *F_2_out, double *c_V_abs_out, double *c_A_abs_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_couplings_outside(double g_A, double sin2_theta_W, double mu_p_anom,
    double mu_n_anom);
NK_API uint64_t neutrino_nucleon_couplings_array(size_t nk_n, const double *g_A, ptrdiff_t g_A_stride,
    const double *sin2_theta_W, ptrdiff_t sin2_theta_W_stride, const double *mu_p_anom, ptrdiff_t mu_p_anom_stride,
    const double *mu_n_anom, ptrdiff_t mu_n_anom_stride, double *c_V_out, ptrdiff_t c_V_out_stride,
    double *c_A_out, ptrdiff_t c_A_out_stride, double *F_2_out, ptrdiff_t F_2_out_stride,
    double *c_V_abs_out, ptrdiff_t c_V_abs_out_stride, double *c_A_abs_out, ptrdiff_t c_A_abs_out_stride);

/*
 * neutrino_nucleon.couplings in single precision
 */
NK_API NK_DEVICE void neutrino_nucleon_couplings_f32(float g_A, float sin2_theta_W, float mu_p_anom, float mu_n_anom,
    float *c_V_out, float *c_A_out, float *F_2_out, float *c_V_abs_out, float *c_A_abs_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_couplings_f32_outside(float g_A, float sin2_theta_W, float mu_p_anom,
    float mu_n_anom);
NK_API uint64_t neutrino_nucleon_couplings_f32_array(size_t nk_n, const float *g_A, ptrdiff_t g_A_stride,
    const float *sin2_theta_W, ptrdiff_t sin2_theta_W_stride, const float *mu_p_anom, ptrdiff_t mu_p_anom_stride,
    const float *mu_n_anom, ptrdiff_t mu_n_anom_stride, float *c_V_out, ptrdiff_t c_V_out_stride,
    float *c_A_out, ptrdiff_t c_A_out_stride, float *F_2_out, ptrdiff_t F_2_out_stride,
    float *c_V_abs_out, ptrdiff_t c_V_abs_out_stride, float *c_A_abs_out, ptrdiff_t c_A_abs_out_stride);

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
 * Bit 0: k must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2))
 * Bit 1: k_prime must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k' << (m T)^(1/2))
 * Bit 2: mu_prime must be from -1 to 0.999999 (q > 0)
 * Bit 3: T must be from 1 to 10 (T << m)
 * Bit 4: m must be from 938 to 940
 * Bit 5: n must be from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2)
 * Bit 6: c_V must be from -1 to 1
 * Bit 7: c_A must be from -1.3 to 1.3
 * Bit 8: F_2 must be from -4 to 4
 * Bit 9: G_F must be from 1.1e-11 to 1.2e-11
 * Bit 10: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
 * Bit 11: sign_nu must be +1 or -1
 * Bit 12: k above k_min = abs(mu_B_B) (m/T)^(1/2)
 * Bit 13: k' above k_min = abs(mu_B_B) (m/T)^(1/2)
 * Bit 14: first order in the field: abs(delta_x) < 1 for flipped spins, which fails near k' = k, mu' = 1
 */
NK_API NK_DEVICE void neutrino_nucleon_differential_cross_section(double k, double k_prime, double mu_prime, double T,
    double m, double n, double c_V, double c_A, double F_2, double G_F, double mu_B_B, double sign_nu, double *A_0_out,
    double *dA_Omega_out, double *dA_Omega_prime_out, double *A_WM_out, double *dB_WM_out, double *dC_WM_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_differential_cross_section_outside(double k, double k_prime,
    double mu_prime, double T, double m, double n, double c_V, double c_A, double F_2, double G_F, double mu_B_B,
    double sign_nu);
NK_API uint64_t neutrino_nucleon_differential_cross_section_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *k_prime, ptrdiff_t k_prime_stride, const double *mu_prime, ptrdiff_t mu_prime_stride,
    const double *T, ptrdiff_t T_stride, const double *m, ptrdiff_t m_stride, const double *n, ptrdiff_t n_stride,
    const double *c_V, ptrdiff_t c_V_stride, const double *c_A, ptrdiff_t c_A_stride,
    const double *F_2, ptrdiff_t F_2_stride, const double *G_F, ptrdiff_t G_F_stride,
    const double *mu_B_B, ptrdiff_t mu_B_B_stride, const double *sign_nu, ptrdiff_t sign_nu_stride,
    double *A_0_out, ptrdiff_t A_0_out_stride, double *dA_Omega_out, ptrdiff_t dA_Omega_out_stride,
    double *dA_Omega_prime_out, ptrdiff_t dA_Omega_prime_out_stride, double *A_WM_out, ptrdiff_t A_WM_out_stride,
    double *dB_WM_out, ptrdiff_t dB_WM_out_stride, double *dC_WM_out, ptrdiff_t dC_WM_out_stride);

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
 * Bit 0: k must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2))
 * Bit 1: k_prime must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k' << (m T)^(1/2))
 * Bit 2: mu_prime must be from -1 to 0.999999 (q > 0)
 * Bit 3: cos_B must be from -1 to 1
 * Bit 4: cos_B_prime must be from -1 to 1
 * Bit 5: T must be from 1 to 10 (T << m)
 * Bit 6: m must be from 938 to 940
 * Bit 7: n must be from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2)
 * Bit 8: c_V must be from -1 to 1
 * Bit 9: c_A must be from -1.3 to 1.3
 * Bit 10: F_2 must be from -4 to 4
 * Bit 11: G_F must be from 1.1e-11 to 1.2e-11
 * Bit 12: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
 * Bit 13: sign_nu must be +1 or -1
 * Bit 14: k above k_min = abs(mu_B_B) (m/T)^(1/2)
 * Bit 15: k' above k_min = abs(mu_B_B) (m/T)^(1/2)
 * Bit 16: first order in the field: abs(delta_x) < 1 for flipped spins, which fails near k' = k, mu' = 1
 */
NK_API NK_DEVICE void neutrino_nucleon_differential_cross_section_contracted(double k, double k_prime, double mu_prime,
    double cos_B, double cos_B_prime, double T, double m, double n, double c_V, double c_A, double F_2, double G_F,
    double mu_B_B, double sign_nu, double *dGamma_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_differential_cross_section_contracted_outside(double k, double k_prime,
    double mu_prime, double cos_B, double cos_B_prime, double T, double m, double n, double c_V, double c_A,
    double F_2, double G_F, double mu_B_B, double sign_nu);
NK_API uint64_t neutrino_nucleon_differential_cross_section_contracted_array(size_t nk_n,
    const double *k, ptrdiff_t k_stride, const double *k_prime, ptrdiff_t k_prime_stride,
    const double *mu_prime, ptrdiff_t mu_prime_stride, const double *cos_B, ptrdiff_t cos_B_stride,
    const double *cos_B_prime, ptrdiff_t cos_B_prime_stride, const double *T, ptrdiff_t T_stride,
    const double *m, ptrdiff_t m_stride, const double *n, ptrdiff_t n_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *F_2, ptrdiff_t F_2_stride,
    const double *G_F, ptrdiff_t G_F_stride, const double *mu_B_B, ptrdiff_t mu_B_B_stride,
    const double *sign_nu, ptrdiff_t sign_nu_stride, double *dGamma_out, ptrdiff_t dGamma_out_stride);

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
 * Bit 0: k must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2))
 * Bit 1: T must be from 1 to 10 (T << m)
 * Bit 2: m must be from 938 to 940
 * Bit 3: mu_nu must be from -3*T to 3*T
 * Bit 4: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
 * Bit 5: c_V must be from -1 to 1
 * Bit 6: c_A must be from -1.3 to 1.3
 * Bit 7: F_2 must be from -4 to 4
 * Bit 8: k above k_min = abs(mu_B_B) (m/T)^(1/2)
 * Bit 9: neutrinos scatter: c_V^2 + 5 c_A^2 > 0
 */
NK_API NK_DEVICE void neutrino_nucleon_drift_coefficients(double k, double T, double m, double mu_nu, double mu_B_B,
    double c_V, double c_A, double F_2, double *delta_1_out, double *delta_2_out, double *eps_1_out, double *eps_2_out,
    double *eps_3_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_drift_coefficients_outside(double k, double T, double m, double mu_nu,
    double mu_B_B, double c_V, double c_A, double F_2);
NK_API uint64_t neutrino_nucleon_drift_coefficients_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *T, ptrdiff_t T_stride, const double *m, ptrdiff_t m_stride,
    const double *mu_nu, ptrdiff_t mu_nu_stride, const double *mu_B_B, ptrdiff_t mu_B_B_stride,
    const double *c_V, ptrdiff_t c_V_stride, const double *c_A, ptrdiff_t c_A_stride,
    const double *F_2, ptrdiff_t F_2_stride, double *delta_1_out, ptrdiff_t delta_1_out_stride,
    double *delta_2_out, ptrdiff_t delta_2_out_stride, double *eps_1_out, ptrdiff_t eps_1_out_stride,
    double *eps_2_out, ptrdiff_t eps_2_out_stride, double *eps_3_out, ptrdiff_t eps_3_out_stride);

/*
 * neutrino_nucleon.drift_coefficients in single precision
 */
NK_API NK_DEVICE void neutrino_nucleon_drift_coefficients_f32(float k, float T, float m, float mu_nu, float mu_B_B,
    float c_V, float c_A, float F_2, float *delta_1_out, float *delta_2_out, float *eps_1_out, float *eps_2_out,
    float *eps_3_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_drift_coefficients_f32_outside(float k, float T, float m, float mu_nu,
    float mu_B_B, float c_V, float c_A, float F_2);
NK_API uint64_t neutrino_nucleon_drift_coefficients_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *T, ptrdiff_t T_stride, const float *m, ptrdiff_t m_stride, const float *mu_nu, ptrdiff_t mu_nu_stride,
    const float *mu_B_B, ptrdiff_t mu_B_B_stride, const float *c_V, ptrdiff_t c_V_stride,
    const float *c_A, ptrdiff_t c_A_stride, const float *F_2, ptrdiff_t F_2_stride,
    float *delta_1_out, ptrdiff_t delta_1_out_stride, float *delta_2_out, ptrdiff_t delta_2_out_stride,
    float *eps_1_out, ptrdiff_t eps_1_out_stride, float *eps_2_out, ptrdiff_t eps_2_out_stride,
    float *eps_3_out, ptrdiff_t eps_3_out_stride);

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
 * Bit 0: k must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2))
 * Bit 1: T must be from 1 to 10 (T << m)
 * Bit 2: m must be from 938 to 940
 * Bit 3: mu_nu must be from -3*T to 3*T
 * Bit 4: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
 * Bit 5: c_V must be from -1 to 1
 * Bit 6: c_A must be from -1.3 to 1.3
 * Bit 7: F_2 must be from -4 to 4
 * Bit 8: k above k_min = abs(mu_B_B) (m/T)^(1/2)
 * Bit 9: neutrinos scatter: c_V^2 + 5 c_A^2 > 0
 */
NK_API NK_DEVICE void neutrino_nucleon_drift_coefficients_printed(double k, double T, double m, double mu_nu,
    double mu_B_B, double c_V, double c_A, double F_2, double *delta_1_out, double *delta_2_out, double *eps_1_out,
    double *eps_2_out, double *eps_3_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_drift_coefficients_printed_outside(double k, double T, double m,
    double mu_nu, double mu_B_B, double c_V, double c_A, double F_2);
NK_API uint64_t neutrino_nucleon_drift_coefficients_printed_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *T, ptrdiff_t T_stride, const double *m, ptrdiff_t m_stride,
    const double *mu_nu, ptrdiff_t mu_nu_stride, const double *mu_B_B, ptrdiff_t mu_B_B_stride,
    const double *c_V, ptrdiff_t c_V_stride, const double *c_A, ptrdiff_t c_A_stride,
    const double *F_2, ptrdiff_t F_2_stride, double *delta_1_out, ptrdiff_t delta_1_out_stride,
    double *delta_2_out, ptrdiff_t delta_2_out_stride, double *eps_1_out, ptrdiff_t eps_1_out_stride,
    double *eps_2_out, ptrdiff_t eps_2_out_stride, double *eps_3_out, ptrdiff_t eps_3_out_stride);

/*
 * neutrino_nucleon.drift_coefficients_printed in single precision
 */
NK_API NK_DEVICE void neutrino_nucleon_drift_coefficients_printed_f32(float k, float T, float m, float mu_nu,
    float mu_B_B, float c_V, float c_A, float F_2, float *delta_1_out, float *delta_2_out, float *eps_1_out,
    float *eps_2_out, float *eps_3_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_drift_coefficients_printed_f32_outside(float k, float T, float m,
    float mu_nu, float mu_B_B, float c_V, float c_A, float F_2);
NK_API uint64_t neutrino_nucleon_drift_coefficients_printed_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *T, ptrdiff_t T_stride, const float *m, ptrdiff_t m_stride, const float *mu_nu, ptrdiff_t mu_nu_stride,
    const float *mu_B_B, ptrdiff_t mu_B_B_stride, const float *c_V, ptrdiff_t c_V_stride,
    const float *c_A, ptrdiff_t c_A_stride, const float *F_2, ptrdiff_t F_2_stride,
    float *delta_1_out, ptrdiff_t delta_1_out_stride, float *delta_2_out, ptrdiff_t delta_2_out_stride,
    float *eps_1_out, ptrdiff_t eps_1_out_stride, float *eps_2_out, ptrdiff_t eps_2_out_stride,
    float *eps_3_out, ptrdiff_t eps_3_out_stride);

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
 * Bit 0: k must be from 0.01 to 200
 * Bit 1: eps_1 must be from -10 to 10
 * Bit 2: eps_2 must be from -10 to 10
 * Bit 3: eps_3 must be from -10 to 10
 * Bit 4: delta_U_mu must be from -10000 to 10000
 * Bit 5: ddelta_U_mu_dk must be from -10000 to 10000
 * Bit 6: d2delta_U_mu_dk2 must be from -10000 to 10000
 * Bit 7: eps_abs must be from -10 to 10
 * Bit 8: kappa_abs_star must be from 1e-20 to 1e-08
 * Bit 9: kappa_tot must be from kappa_abs_star to 1e-07 (kappa_tot >= kappa_abs_star)
 * Bit 10: delta_U_e must be from -10000 to 10000
 */
NK_API NK_DEVICE void neutrino_nucleon_drift_ratio(double k, double eps_1, double eps_2, double eps_3,
    double delta_U_mu, double ddelta_U_mu_dk, double d2delta_U_mu_dk2, double eps_abs, double kappa_abs_star,
    double kappa_tot, double delta_U_e, double *numerator_integrand_out, double *denominator_integrand_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_drift_ratio_outside(double k, double eps_1, double eps_2, double eps_3,
    double delta_U_mu, double ddelta_U_mu_dk, double d2delta_U_mu_dk2, double eps_abs, double kappa_abs_star,
    double kappa_tot, double delta_U_e);
NK_API uint64_t neutrino_nucleon_drift_ratio_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *eps_1, ptrdiff_t eps_1_stride, const double *eps_2, ptrdiff_t eps_2_stride,
    const double *eps_3, ptrdiff_t eps_3_stride, const double *delta_U_mu, ptrdiff_t delta_U_mu_stride,
    const double *ddelta_U_mu_dk, ptrdiff_t ddelta_U_mu_dk_stride,
    const double *d2delta_U_mu_dk2, ptrdiff_t d2delta_U_mu_dk2_stride, const double *eps_abs, ptrdiff_t eps_abs_stride,
    const double *kappa_abs_star, ptrdiff_t kappa_abs_star_stride, const double *kappa_tot, ptrdiff_t kappa_tot_stride,
    const double *delta_U_e, ptrdiff_t delta_U_e_stride,
    double *numerator_integrand_out, ptrdiff_t numerator_integrand_out_stride,
    double *denominator_integrand_out, ptrdiff_t denominator_integrand_out_stride);

/*
 * neutrino_nucleon.drift_ratio in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_nucleon_drift_ratio_f32(float k, float eps_1, float eps_2, float eps_3,
    float delta_U_mu, float ddelta_U_mu_dk, float d2delta_U_mu_dk2, float eps_abs, float kappa_abs_star,
    float kappa_tot, float delta_U_e, float *numerator_integrand_out, float *denominator_integrand_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_drift_ratio_f32_outside(float k, float eps_1, float eps_2, float eps_3,
    float delta_U_mu, float ddelta_U_mu_dk, float d2delta_U_mu_dk2, float eps_abs, float kappa_abs_star,
    float kappa_tot, float delta_U_e);
NK_API uint64_t neutrino_nucleon_drift_ratio_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *eps_1, ptrdiff_t eps_1_stride, const float *eps_2, ptrdiff_t eps_2_stride,
    const float *eps_3, ptrdiff_t eps_3_stride, const float *delta_U_mu, ptrdiff_t delta_U_mu_stride,
    const float *ddelta_U_mu_dk, ptrdiff_t ddelta_U_mu_dk_stride,
    const float *d2delta_U_mu_dk2, ptrdiff_t d2delta_U_mu_dk2_stride, const float *eps_abs, ptrdiff_t eps_abs_stride,
    const float *kappa_abs_star, ptrdiff_t kappa_abs_star_stride, const float *kappa_tot, ptrdiff_t kappa_tot_stride,
    const float *delta_U_e, ptrdiff_t delta_U_e_stride,
    float *numerator_integrand_out, ptrdiff_t numerator_integrand_out_stride,
    float *denominator_integrand_out, ptrdiff_t denominator_integrand_out_stride);

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
 * Bit 0: k must be from 0.01*T to 20*T
 * Bit 1: R_nu must be from 1e+16 to 1e+18
 * Bit 2: delta_U must be from -10000 to 10000
 * Bit 3: ddelta_U_dk must be from -1000 to 1000
 * Bit 4: d2delta_U_dk2 must be from -1000 to 1000
 * Bit 5: kappa_0 must be from 1e-20 to 1e-12
 * Bit 6: dU_dr must be from -1e-10 to -1e-20 (U falls outwards)
 * Bit 7: T must be from 1 to 10 (T << m)
 * Bit 8: mu_nu must be from -3*T to 3*T
 * Bit 9: m must be from 938 to 940
 * Bit 10: c_V must be from -1 to 1
 * Bit 11: c_A must be from -1.3 to 1.3
 * Bit 12: F_2 must be from -4 to 4
 * Bit 13: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
 * Bit 14: expansion in recoil: k < (m T)^(1/2)/2
 */
NK_API NK_DEVICE void neutrino_nucleon_momentum_asymmetry(double k, double R_nu, double delta_U, double ddelta_U_dk,
    double d2delta_U_dk2, double kappa_0, double dU_dr, double T, double mu_nu, double m, double c_V, double c_A,
    double F_2, double mu_B_B, double *alpha_numerator_out, double *alpha_denominator_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_momentum_asymmetry_outside(double k, double R_nu, double delta_U,
    double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr, double T, double mu_nu, double m,
    double c_V, double c_A, double F_2, double mu_B_B);
NK_API uint64_t neutrino_nucleon_momentum_asymmetry_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *R_nu, ptrdiff_t R_nu_stride, const double *delta_U, ptrdiff_t delta_U_stride,
    const double *ddelta_U_dk, ptrdiff_t ddelta_U_dk_stride,
    const double *d2delta_U_dk2, ptrdiff_t d2delta_U_dk2_stride, const double *kappa_0, ptrdiff_t kappa_0_stride,
    const double *dU_dr, ptrdiff_t dU_dr_stride, const double *T, ptrdiff_t T_stride,
    const double *mu_nu, ptrdiff_t mu_nu_stride, const double *m, ptrdiff_t m_stride,
    const double *c_V, ptrdiff_t c_V_stride, const double *c_A, ptrdiff_t c_A_stride,
    const double *F_2, ptrdiff_t F_2_stride, const double *mu_B_B, ptrdiff_t mu_B_B_stride,
    double *alpha_numerator_out, ptrdiff_t alpha_numerator_out_stride,
    double *alpha_denominator_out, ptrdiff_t alpha_denominator_out_stride);

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
 * Bit 0: k must be from 0.01*T to 20*T
 * Bit 1: R_nu must be from 1e+16 to 1e+18
 * Bit 2: delta_U must be from -10000 to 10000
 * Bit 3: ddelta_U_dk must be from -1000 to 1000
 * Bit 4: d2delta_U_dk2 must be from -1000 to 1000
 * Bit 5: kappa_0 must be from 1e-20 to 1e-12
 * Bit 6: dU_dr must be from -1e-10 to -1e-20 (U falls outwards)
 * Bit 7: T must be from 1 to 10 (T << m)
 * Bit 8: mu_nu must be from -3*T to 3*T
 * Bit 9: m must be from 938 to 940
 * Bit 10: c_V must be from -1 to 1
 * Bit 11: c_A must be from -1.3 to 1.3
 * Bit 12: F_2 must be from -4 to 4
 * Bit 13: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
 * Bit 14: expansion in recoil: k < (m T)^(1/2)/2
 */
NK_API NK_DEVICE void neutrino_nucleon_momentum_asymmetry_printed(double k, double R_nu, double delta_U,
    double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr, double T, double mu_nu, double m,
    double c_V, double c_A, double F_2, double mu_B_B, double *alpha_numerator_out, double *alpha_denominator_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_momentum_asymmetry_printed_outside(double k, double R_nu, double delta_U,
    double ddelta_U_dk, double d2delta_U_dk2, double kappa_0, double dU_dr, double T, double mu_nu, double m,
    double c_V, double c_A, double F_2, double mu_B_B);
NK_API uint64_t neutrino_nucleon_momentum_asymmetry_printed_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *R_nu, ptrdiff_t R_nu_stride, const double *delta_U, ptrdiff_t delta_U_stride,
    const double *ddelta_U_dk, ptrdiff_t ddelta_U_dk_stride,
    const double *d2delta_U_dk2, ptrdiff_t d2delta_U_dk2_stride, const double *kappa_0, ptrdiff_t kappa_0_stride,
    const double *dU_dr, ptrdiff_t dU_dr_stride, const double *T, ptrdiff_t T_stride,
    const double *mu_nu, ptrdiff_t mu_nu_stride, const double *m, ptrdiff_t m_stride,
    const double *c_V, ptrdiff_t c_V_stride, const double *c_A, ptrdiff_t c_A_stride,
    const double *F_2, ptrdiff_t F_2_stride, const double *mu_B_B, ptrdiff_t mu_B_B_stride,
    double *alpha_numerator_out, ptrdiff_t alpha_numerator_out_stride,
    double *alpha_denominator_out, ptrdiff_t alpha_denominator_out_stride);

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
 * Bit 0: k must be from 0.001 to 1000
 * Bit 1: m must be from 938 to 940
 * Bit 2: c_V must be from -1 to 1
 * Bit 3: c_A must be from -1.3 to 1.3
 * Bit 4: F_2 must be from -4 to 4
 * Bit 5: sign_nu must be +1 or -1
 * Bit 6: neutrinos scatter on a heavy nucleon: c_V^2 + c_A^2 > 0
 */
NK_API NK_DEVICE void neutrino_nucleon_neutral_current_factor(double k, double m, double c_V, double c_A, double F_2,
    double sign_nu, double *R_neutral_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_neutral_current_factor_outside(double k, double m, double c_V, double c_A,
    double F_2, double sign_nu);
NK_API uint64_t neutrino_nucleon_neutral_current_factor_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *m, ptrdiff_t m_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *F_2, ptrdiff_t F_2_stride,
    const double *sign_nu, ptrdiff_t sign_nu_stride, double *R_neutral_out, ptrdiff_t R_neutral_out_stride);

/*
 * neutrino_nucleon.neutral_current_factor in single precision
 */
NK_API NK_DEVICE void neutrino_nucleon_neutral_current_factor_f32(float k, float m, float c_V, float c_A, float F_2,
    float sign_nu, float *R_neutral_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_neutral_current_factor_f32_outside(float k, float m, float c_V, float c_A,
    float F_2, float sign_nu);
NK_API uint64_t neutrino_nucleon_neutral_current_factor_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *m, ptrdiff_t m_stride, const float *c_V, ptrdiff_t c_V_stride, const float *c_A, ptrdiff_t c_A_stride,
    const float *F_2, ptrdiff_t F_2_stride, const float *sign_nu, ptrdiff_t sign_nu_stride,
    float *R_neutral_out, ptrdiff_t R_neutral_out_stride);

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
 * Bit 0: k must be from 0.01*T to 20*T
 * Bit 1: G_F must be from 1.1e-11 to 1.2e-11
 * Bit 2: n must be from 1 to 50000
 * Bit 3: n_n must be from 1 to 50000
 * Bit 4: delta_np must be from 1.29 to 1.3
 * Bit 5: mu_e must be from -40*T to 20*T
 * Bit 6: mu_nu must be from -3*T to 3*T
 * Bit 7: T must be from 1 to 10 (T << m)
 * Bit 8: c_V must be from -1 to 1
 * Bit 9: c_A must be from -1.3 to 1.3
 * Bit 10: c_V_abs must be from -1 to 1
 * Bit 11: c_A_abs must be from -1.3 to 1.3
 */
NK_API NK_DEVICE void neutrino_nucleon_opacity(double k, double G_F, double n, double n_n, double delta_np,
    double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs, double c_A_abs, double *kappa_0_out,
    double *kappa_abs_out, double *kappa_abs_star_out, double *kappa_tot_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_opacity_outside(double k, double G_F, double n, double n_n, double delta_np,
    double mu_e, double mu_nu, double T, double c_V, double c_A, double c_V_abs, double c_A_abs);
NK_API uint64_t neutrino_nucleon_opacity_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *G_F, ptrdiff_t G_F_stride, const double *n, ptrdiff_t n_stride,
    const double *n_n, ptrdiff_t n_n_stride, const double *delta_np, ptrdiff_t delta_np_stride,
    const double *mu_e, ptrdiff_t mu_e_stride, const double *mu_nu, ptrdiff_t mu_nu_stride,
    const double *T, ptrdiff_t T_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *c_V_abs, ptrdiff_t c_V_abs_stride,
    const double *c_A_abs, ptrdiff_t c_A_abs_stride, double *kappa_0_out, ptrdiff_t kappa_0_out_stride,
    double *kappa_abs_out, ptrdiff_t kappa_abs_out_stride,
    double *kappa_abs_star_out, ptrdiff_t kappa_abs_star_out_stride,
    double *kappa_tot_out, ptrdiff_t kappa_tot_out_stride);

/*
 * neutrino_nucleon.opacity in single precision
 */
NK_API NK_DEVICE void neutrino_nucleon_opacity_f32(float k, float G_F, float n, float n_n, float delta_np, float mu_e,
    float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs, float *kappa_0_out, float *kappa_abs_out,
    float *kappa_abs_star_out, float *kappa_tot_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_opacity_f32_outside(float k, float G_F, float n, float n_n, float delta_np,
    float mu_e, float mu_nu, float T, float c_V, float c_A, float c_V_abs, float c_A_abs);
NK_API uint64_t neutrino_nucleon_opacity_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *G_F, ptrdiff_t G_F_stride, const float *n, ptrdiff_t n_stride, const float *n_n, ptrdiff_t n_n_stride,
    const float *delta_np, ptrdiff_t delta_np_stride, const float *mu_e, ptrdiff_t mu_e_stride,
    const float *mu_nu, ptrdiff_t mu_nu_stride, const float *T, ptrdiff_t T_stride,
    const float *c_V, ptrdiff_t c_V_stride, const float *c_A, ptrdiff_t c_A_stride,
    const float *c_V_abs, ptrdiff_t c_V_abs_stride, const float *c_A_abs, ptrdiff_t c_A_abs_stride,
    float *kappa_0_out, ptrdiff_t kappa_0_out_stride, float *kappa_abs_out, ptrdiff_t kappa_abs_out_stride,
    float *kappa_abs_star_out, ptrdiff_t kappa_abs_star_out_stride,
    float *kappa_tot_out, ptrdiff_t kappa_tot_out_stride);

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
 * Bit 0: q0 must be from -q to q (abs(q0) <= q)
 * Bit 1: q must be from 0.1 to 100
 * Bit 2: s must be +1 or -1
 * Bit 3: s_prime must be +1 or -1
 * Bit 4: T must be from 1 to 10 (T << m)
 * Bit 5: m must be from 938 to 940
 * Bit 6: mu_nucleon must be from -10*T to 5*T
 * Bit 7: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
 * Bit 8: first order in the field: abs(delta_x) < 1
 */
NK_API NK_DEVICE void neutrino_nucleon_response_function(double q0, double q, double s, double s_prime, double T,
    double m, double mu_nucleon, double mu_B_B, double *S_0_out, double *dS_ss_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_response_function_outside(double q0, double q, double s, double s_prime,
    double T, double m, double mu_nucleon, double mu_B_B);
NK_API uint64_t neutrino_nucleon_response_function_array(size_t nk_n, const double *q0, ptrdiff_t q0_stride,
    const double *q, ptrdiff_t q_stride, const double *s, ptrdiff_t s_stride,
    const double *s_prime, ptrdiff_t s_prime_stride, const double *T, ptrdiff_t T_stride,
    const double *m, ptrdiff_t m_stride, const double *mu_nucleon, ptrdiff_t mu_nucleon_stride,
    const double *mu_B_B, ptrdiff_t mu_B_B_stride, double *S_0_out, ptrdiff_t S_0_out_stride,
    double *dS_ss_out, ptrdiff_t dS_ss_out_stride);

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
 * Bit 0: k must be from 0.01*T to 20*T
 * Bit 1: T_eff_e must be from 1 to 10
 * Bit 2: T_eff_mu must be from 1 to 10
 * Bit 3: T must be from 1 to 10 (T << m)
 * Bit 4: mu_nu must be from -3*T to 3*T
 */
NK_API NK_DEVICE void neutrino_nucleon_spectra(double k, double T_eff_e, double T_eff_mu, double T, double mu_nu,
    double *delta_U_e_out, double *delta_U_mu_out, double *ddelta_U_mu_dk_out, double *d2delta_U_mu_dk2_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_spectra_outside(double k, double T_eff_e, double T_eff_mu, double T,
    double mu_nu);
NK_API uint64_t neutrino_nucleon_spectra_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *T_eff_e, ptrdiff_t T_eff_e_stride, const double *T_eff_mu, ptrdiff_t T_eff_mu_stride,
    const double *T, ptrdiff_t T_stride, const double *mu_nu, ptrdiff_t mu_nu_stride,
    double *delta_U_e_out, ptrdiff_t delta_U_e_out_stride, double *delta_U_mu_out, ptrdiff_t delta_U_mu_out_stride,
    double *ddelta_U_mu_dk_out, ptrdiff_t ddelta_U_mu_dk_out_stride,
    double *d2delta_U_mu_dk2_out, ptrdiff_t d2delta_U_mu_dk2_out_stride);

/*
 * neutrino_nucleon.spectra in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_nucleon_spectra_f32(float k, float T_eff_e, float T_eff_mu, float T, float mu_nu,
    float *delta_U_e_out, float *delta_U_mu_out, float *ddelta_U_mu_dk_out, float *d2delta_U_mu_dk2_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_spectra_f32_outside(float k, float T_eff_e, float T_eff_mu, float T,
    float mu_nu);
NK_API uint64_t neutrino_nucleon_spectra_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *T_eff_e, ptrdiff_t T_eff_e_stride, const float *T_eff_mu, ptrdiff_t T_eff_mu_stride,
    const float *T, ptrdiff_t T_stride, const float *mu_nu, ptrdiff_t mu_nu_stride,
    float *delta_U_e_out, ptrdiff_t delta_U_e_out_stride, float *delta_U_mu_out, ptrdiff_t delta_U_mu_out_stride,
    float *ddelta_U_mu_dk_out, ptrdiff_t ddelta_U_mu_dk_out_stride,
    float *d2delta_U_mu_dk2_out, ptrdiff_t d2delta_U_mu_dk2_out_stride);

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
 * Bit 0: Omega_1 must be from -1 to 1
 * Bit 1: Omega_2 must be from -1 to 1
 * Bit 2: Omega_3 must be from -1 to 1
 * Bit 3: Omega_prime_1 must be from -1 to 1
 * Bit 4: Omega_prime_2 must be from -1 to 1
 * Bit 5: Omega_prime_3 must be from -1 to 1
 * Bit 6: q_vec_1 must be from -100 to 100
 * Bit 7: q_vec_2 must be from -100 to 100
 * Bit 8: q_vec_3 must be from -100 to 100
 * Bit 9: P_vec_1 must be from -600 to 600
 * Bit 10: P_vec_2 must be from -600 to 600
 * Bit 11: P_vec_3 must be from -600 to 600
 * Bit 12: s must be +1 or -1
 * Bit 13: s_prime must be +1 or -1
 * Bit 14: m must be from 938 to 940
 * Bit 15: G_F must be from 1.1e-11 to 1.2e-11
 * Bit 16: c_V must be from -1 to 1
 * Bit 17: c_A must be from -1.3 to 1.3
 * Bit 18: F_2 must be from -4 to 4
 * Bit 19: sign_nu must be +1 or -1
 * Bit 20: Omega is a unit vector
 * Bit 21: Omega' is a unit vector
 * Bit 22: nucleon momenta small against m: P^2 + q^2 < m^2
 */
NK_API NK_DEVICE void neutrino_nucleon_squared_matrix_element(double Omega_1, double Omega_2, double Omega_3,
    double Omega_prime_1, double Omega_prime_2, double Omega_prime_3, double q_vec_1, double q_vec_2, double q_vec_3,
    double P_vec_1, double P_vec_2, double P_vec_3, double s, double s_prime, double m, double G_F, double c_V,
    double c_A, double F_2, double sign_nu, double *M2_0_out, double *dM2_q_out, double *dM2_P_out, double *M2_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_squared_matrix_element_outside(double Omega_1, double Omega_2,
    double Omega_3, double Omega_prime_1, double Omega_prime_2, double Omega_prime_3, double q_vec_1, double q_vec_2,
    double q_vec_3, double P_vec_1, double P_vec_2, double P_vec_3, double s, double s_prime, double m, double G_F,
    double c_V, double c_A, double F_2, double sign_nu);
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
    double *M2_out, ptrdiff_t M2_out_stride);

/*
 * neutrino_nucleon.squared_matrix_element in single precision, computed in double precision
 */
NK_API NK_DEVICE void neutrino_nucleon_squared_matrix_element_f32(float Omega_1, float Omega_2, float Omega_3,
    float Omega_prime_1, float Omega_prime_2, float Omega_prime_3, float q_vec_1, float q_vec_2, float q_vec_3,
    float P_vec_1, float P_vec_2, float P_vec_3, float s, float s_prime, float m, float G_F, float c_V, float c_A,
    float F_2, float sign_nu, float *M2_0_out, float *dM2_q_out, float *dM2_P_out, float *M2_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_squared_matrix_element_f32_outside(float Omega_1, float Omega_2,
    float Omega_3, float Omega_prime_1, float Omega_prime_2, float Omega_prime_3, float q_vec_1, float q_vec_2,
    float q_vec_3, float P_vec_1, float P_vec_2, float P_vec_3, float s, float s_prime, float m, float G_F, float c_V,
    float c_A, float F_2, float sign_nu);
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
    float *M2_out, ptrdiff_t M2_out_stride);

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
 * Bit 0: k must be from 0.001 to 1000
 * Bit 1: m must be from 938 to 940
 * Bit 2: c_V must be from -1 to 1
 * Bit 3: c_A must be from -1.3 to 1.3
 * Bit 4: F_2 must be from -4 to 4
 * Bit 5: sign_nu must be +1 or -1
 * Bit 6: neutrinos scatter on a heavy nucleon: c_V^2 + c_A^2 > 0
 */
NK_API NK_DEVICE void neutrino_nucleon_transport_factor(double k, double m, double c_V, double c_A, double F_2,
    double sign_nu, double *R_transport_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_transport_factor_outside(double k, double m, double c_V, double c_A,
    double F_2, double sign_nu);
NK_API uint64_t neutrino_nucleon_transport_factor_array(size_t nk_n, const double *k, ptrdiff_t k_stride,
    const double *m, ptrdiff_t m_stride, const double *c_V, ptrdiff_t c_V_stride,
    const double *c_A, ptrdiff_t c_A_stride, const double *F_2, ptrdiff_t F_2_stride,
    const double *sign_nu, ptrdiff_t sign_nu_stride, double *R_transport_out, ptrdiff_t R_transport_out_stride);

/*
 * neutrino_nucleon.transport_factor in single precision
 */
NK_API NK_DEVICE void neutrino_nucleon_transport_factor_f32(float k, float m, float c_V, float c_A, float F_2,
    float sign_nu, float *R_transport_out);
NK_API NK_DEVICE uint64_t neutrino_nucleon_transport_factor_f32_outside(float k, float m, float c_V, float c_A,
    float F_2, float sign_nu);
NK_API uint64_t neutrino_nucleon_transport_factor_f32_array(size_t nk_n, const float *k, ptrdiff_t k_stride,
    const float *m, ptrdiff_t m_stride, const float *c_V, ptrdiff_t c_V_stride, const float *c_A, ptrdiff_t c_A_stride,
    const float *F_2, ptrdiff_t F_2_stride, const float *sign_nu, ptrdiff_t sign_nu_stride,
    float *R_transport_out, ptrdiff_t R_transport_out_stride);

#ifdef __cplusplus
}
#endif

#ifdef NUKERNELS_HEADER_ONLY
#include "neutrino_nucleon.c"
#endif

#endif
