/*
 * Process gauge_force_star: a new gauge force in neutron stars, and the neutrino pairs it makes
 * Generated; regenerate with: nukernels build
 */
#ifndef NUKERNELS_GAUGE_FORCE_STAR_H
#define NUKERNELS_GAUGE_FORCE_STAR_H

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
 * Bit 0: n_b must be from 100 to 20000000
 * Bit 1: delta must be from 1e-06 to 1
 * Bit 2: psi must be from 0 to 300
 * Bit 3: n0 must be from 1100000 to 1300000
 * Bit 4: s0 must be from 25 to 40
 * Bit 5: zeta must be from 0.3 to 1.2
 * Bit 6: dm_np must be from 1.29 to 1.3
 * Bit 7: m_mu must be from 105.6 to 105.7
 */
NK_API NK_DEVICE void gauge_force_star_composition(double n_b, double delta, double psi, double n0, double s0,
    double zeta, double dm_np, double m_mu, double *mu_e_out, double *n_e_out, double *n_mu_out,
    double *q_residual_out, double *dq_ddelta_out, double *dn_mu_dpsi_out);
NK_API NK_DEVICE uint64_t gauge_force_star_composition_outside(double n_b, double delta, double psi, double n0,
    double s0, double zeta, double dm_np, double m_mu);
NK_API uint64_t gauge_force_star_composition_array(size_t nk_n, const double *n_b, ptrdiff_t n_b_stride,
    const double *delta, ptrdiff_t delta_stride, const double *psi, ptrdiff_t psi_stride,
    const double *n0, ptrdiff_t n0_stride, const double *s0, ptrdiff_t s0_stride,
    const double *zeta, ptrdiff_t zeta_stride, const double *dm_np, ptrdiff_t dm_np_stride,
    const double *m_mu, ptrdiff_t m_mu_stride, double *mu_e_out, ptrdiff_t mu_e_out_stride,
    double *n_e_out, ptrdiff_t n_e_out_stride, double *n_mu_out, ptrdiff_t n_mu_out_stride,
    double *q_residual_out, ptrdiff_t q_residual_out_stride, double *dq_ddelta_out, ptrdiff_t dq_ddelta_out_stride,
    double *dn_mu_dpsi_out, ptrdiff_t dn_mu_dpsi_out_stride);

/*
 * gauge_force_star.composition in single precision, computed in double precision
 */
NK_API NK_DEVICE void gauge_force_star_composition_f32(float n_b, float delta, float psi, float n0, float s0,
    float zeta, float dm_np, float m_mu, float *mu_e_out, float *n_e_out, float *n_mu_out, float *q_residual_out,
    float *dq_ddelta_out, float *dn_mu_dpsi_out);
NK_API NK_DEVICE uint64_t gauge_force_star_composition_f32_outside(float n_b, float delta, float psi, float n0,
    float s0, float zeta, float dm_np, float m_mu);
NK_API uint64_t gauge_force_star_composition_f32_array(size_t nk_n, const float *n_b, ptrdiff_t n_b_stride,
    const float *delta, ptrdiff_t delta_stride, const float *psi, ptrdiff_t psi_stride,
    const float *n0, ptrdiff_t n0_stride, const float *s0, ptrdiff_t s0_stride,
    const float *zeta, ptrdiff_t zeta_stride, const float *dm_np, ptrdiff_t dm_np_stride,
    const float *m_mu, ptrdiff_t m_mu_stride, float *mu_e_out, ptrdiff_t mu_e_out_stride,
    float *n_e_out, ptrdiff_t n_e_out_stride, float *n_mu_out, ptrdiff_t n_mu_out_stride,
    float *q_residual_out, ptrdiff_t q_residual_out_stride, float *dq_ddelta_out, ptrdiff_t dq_ddelta_out_stride,
    float *dn_mu_dpsi_out, ptrdiff_t dn_mu_dpsi_out_stride);

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
 * Bit 0: n_gas must be from 1e-12 to 10000000000
 * Bit 1: m_gas must be from 0.001 to 2000
 * Bit 2: g_s must be +2 or +1
 */
NK_API NK_DEVICE void gauge_force_star_degenerate_gas(double n_gas, double m_gas, double g_s, double *p_f_out,
    double *mu_gas_out, double *rho_gas_out, double *p_gas_out, double *dmu_gas_dn_out, double *dp_gas_dn_out);
NK_API NK_DEVICE uint64_t gauge_force_star_degenerate_gas_outside(double n_gas, double m_gas, double g_s);
NK_API uint64_t gauge_force_star_degenerate_gas_array(size_t nk_n, const double *n_gas, ptrdiff_t n_gas_stride,
    const double *m_gas, ptrdiff_t m_gas_stride, const double *g_s, ptrdiff_t g_s_stride,
    double *p_f_out, ptrdiff_t p_f_out_stride, double *mu_gas_out, ptrdiff_t mu_gas_out_stride,
    double *rho_gas_out, ptrdiff_t rho_gas_out_stride, double *p_gas_out, ptrdiff_t p_gas_out_stride,
    double *dmu_gas_dn_out, ptrdiff_t dmu_gas_dn_out_stride, double *dp_gas_dn_out, ptrdiff_t dp_gas_dn_out_stride);

/*
 * gauge_force_star.degenerate_gas in single precision
 */
NK_API NK_DEVICE void gauge_force_star_degenerate_gas_f32(float n_gas, float m_gas, float g_s, float *p_f_out,
    float *mu_gas_out, float *rho_gas_out, float *p_gas_out, float *dmu_gas_dn_out, float *dp_gas_dn_out);
NK_API NK_DEVICE uint64_t gauge_force_star_degenerate_gas_f32_outside(float n_gas, float m_gas, float g_s);
NK_API uint64_t gauge_force_star_degenerate_gas_f32_array(size_t nk_n, const float *n_gas, ptrdiff_t n_gas_stride,
    const float *m_gas, ptrdiff_t m_gas_stride, const float *g_s, ptrdiff_t g_s_stride,
    float *p_f_out, ptrdiff_t p_f_out_stride, float *mu_gas_out, ptrdiff_t mu_gas_out_stride,
    float *rho_gas_out, ptrdiff_t rho_gas_out_stride, float *p_gas_out, ptrdiff_t p_gas_out_stride,
    float *dmu_gas_dn_out, ptrdiff_t dmu_gas_dn_out_stride, float *dp_gas_dn_out, ptrdiff_t dp_gas_dn_out_stride);

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
 * Bit 0: t must be from 1e+20 to 1e+45
 * Bit 1: g must be from 1e-23 to 1e-14
 * Bit 2: n_charge must be from 0.001 to 100000000
 * Bit 3: r_body must be from 1e+15 to 1e+20
 * Bit 4: g_pair must be +2 or +1
 */
NK_API NK_DEVICE void gauge_force_star_discharge_curve(double t, double g, double n_charge, double r_body,
    double g_pair, double *a_rate_out, double *n_created_out, double *t_discharge_out);
NK_API NK_DEVICE uint64_t gauge_force_star_discharge_curve_outside(double t, double g, double n_charge, double r_body,
    double g_pair);
NK_API uint64_t gauge_force_star_discharge_curve_array(size_t nk_n, const double *t, ptrdiff_t t_stride,
    const double *g, ptrdiff_t g_stride, const double *n_charge, ptrdiff_t n_charge_stride,
    const double *r_body, ptrdiff_t r_body_stride, const double *g_pair, ptrdiff_t g_pair_stride,
    double *a_rate_out, ptrdiff_t a_rate_out_stride, double *n_created_out, ptrdiff_t n_created_out_stride,
    double *t_discharge_out, ptrdiff_t t_discharge_out_stride);

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
 * Bit 0: n_e must be from 0.001 to 100000000
 */
NK_API NK_DEVICE void gauge_force_star_electrons(double n_e, double *mu_e_out, double *rho_e_out);
NK_API NK_DEVICE uint64_t gauge_force_star_electrons_outside(double n_e);
NK_API uint64_t gauge_force_star_electrons_array(size_t nk_n, const double *n_e, ptrdiff_t n_e_stride,
    double *mu_e_out, ptrdiff_t mu_e_out_stride, double *rho_e_out, ptrdiff_t rho_e_out_stride);

/*
 * gauge_force_star.electrons in single precision
 */
NK_API NK_DEVICE void gauge_force_star_electrons_f32(float n_e, float *mu_e_out, float *rho_e_out);
NK_API NK_DEVICE uint64_t gauge_force_star_electrons_f32_outside(float n_e);
NK_API uint64_t gauge_force_star_electrons_f32_array(size_t nk_n, const float *n_e, ptrdiff_t n_e_stride,
    float *mu_e_out, ptrdiff_t mu_e_out_stride, float *rho_e_out, ptrdiff_t rho_e_out_stride);

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
 * Bit 0: r must be from 1e+12 to 1e+20
 * Bit 1: dpsi must be from 1e-36 to 1e-12
 * Bit 2: distance must be from 1e+25 to 1e+36
 * Bit 3: g_pair must be +2 or +1
 */
NK_API NK_DEVICE void gauge_force_star_neutrino_flux(double r, double dpsi, double distance, double g_pair,
    double *pair_rate_out, double *rate_integrand_out, double *flux_out);
NK_API NK_DEVICE uint64_t gauge_force_star_neutrino_flux_outside(double r, double dpsi, double distance, double g_pair);
NK_API uint64_t gauge_force_star_neutrino_flux_array(size_t nk_n, const double *r, ptrdiff_t r_stride,
    const double *dpsi, ptrdiff_t dpsi_stride, const double *distance, ptrdiff_t distance_stride,
    const double *g_pair, ptrdiff_t g_pair_stride, double *pair_rate_out, ptrdiff_t pair_rate_out_stride,
    double *rate_integrand_out, ptrdiff_t rate_integrand_out_stride, double *flux_out, ptrdiff_t flux_out_stride);

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
 * Bit 0: n_b must be from 100 to 20000000
 * Bit 1: delta must be from 1e-06 to 1
 * Bit 2: n0 must be from 1100000 to 1300000
 * Bit 3: s0 must be from 25 to 40
 * Bit 4: zeta must be from 0.3 to 1.2
 * Bit 5: e0_const must be from -17 to -14
 * Bit 6: gamma_stiff must be from 0.05 to 0.3
 * Bit 7: m_p must be from 938 to 939
 * Bit 8: dm_np must be from 1.29 to 1.3
 * Bit 9: densities of neutron stars: n_b < 10 n_0
 */
NK_API NK_DEVICE void gauge_force_star_nucleons(double n_b, double delta, double n0, double s0, double zeta,
    double e0_const, double gamma_stiff, double m_p, double dm_np, double *mu_n_out, double *mu_p_out,
    double *rho_n_out, double *p_n_out, double *dmu_n_dnb_out, double *dmu_p_dnb_out, double *dmu_n_ddelta_out,
    double *dmu_p_ddelta_out, double *dp_n_dnb_out, double *dp_n_ddelta_out);
NK_API NK_DEVICE uint64_t gauge_force_star_nucleons_outside(double n_b, double delta, double n0, double s0,
    double zeta, double e0_const, double gamma_stiff, double m_p, double dm_np);
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
    double *dp_n_ddelta_out, ptrdiff_t dp_n_ddelta_out_stride);

/*
 * gauge_force_star.nucleons in single precision
 */
NK_API NK_DEVICE void gauge_force_star_nucleons_f32(float n_b, float delta, float n0, float s0, float zeta,
    float e0_const, float gamma_stiff, float m_p, float dm_np, float *mu_n_out, float *mu_p_out, float *rho_n_out,
    float *p_n_out, float *dmu_n_dnb_out, float *dmu_p_dnb_out, float *dmu_n_ddelta_out, float *dmu_p_ddelta_out,
    float *dp_n_dnb_out, float *dp_n_ddelta_out);
NK_API NK_DEVICE uint64_t gauge_force_star_nucleons_f32_outside(float n_b, float delta, float n0, float s0, float zeta,
    float e0_const, float gamma_stiff, float m_p, float dm_np);
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
    float *dp_n_ddelta_out, ptrdiff_t dp_n_ddelta_out_stride);

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
 * Bit 0: e_field must be from 1e-10 to 100
 * Bit 1: m_flavour must be from 0 to 10*sqrt(e_field)*sqrt(g)
 * Bit 2: g must be from 1e-23 to 1e-14
 * Bit 3: g_pair must be +2 or +1
 */
NK_API NK_DEVICE void gauge_force_star_pair_creation(double e_field, double m_flavour, double g, double g_pair,
    double *pair_rate_out);
NK_API NK_DEVICE uint64_t gauge_force_star_pair_creation_outside(double e_field, double m_flavour, double g,
    double g_pair);
NK_API uint64_t gauge_force_star_pair_creation_array(size_t nk_n, const double *e_field, ptrdiff_t e_field_stride,
    const double *m_flavour, ptrdiff_t m_flavour_stride, const double *g, ptrdiff_t g_stride,
    const double *g_pair, ptrdiff_t g_pair_stride, double *pair_rate_out, ptrdiff_t pair_rate_out_stride);

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
 * Bit 0: r must be from 1e+12 to 1e+18
 * Bit 1: m_grav must be from 0 to 0.25*r/g_newton (outside twice the Schwarzschild radius)
 * Bit 2: rho must be from 1 to 100000000000
 * Bit 3: pressure must be from 0 to rho
 * Bit 4: g_newton must be from 6.7e-45 to 6.72e-45
 * Bit 5: no horizon: r > 2 G m
 */
NK_API NK_DEVICE void gauge_force_star_structure(double r, double m_grav, double rho, double pressure, double g_newton,
    double *dpressure_dr_out, double *dm_dr_out, double *dphi_metric_out);
NK_API NK_DEVICE uint64_t gauge_force_star_structure_outside(double r, double m_grav, double rho, double pressure,
    double g_newton);
NK_API uint64_t gauge_force_star_structure_array(size_t nk_n, const double *r, ptrdiff_t r_stride,
    const double *m_grav, ptrdiff_t m_grav_stride, const double *rho, ptrdiff_t rho_stride,
    const double *pressure, ptrdiff_t pressure_stride, const double *g_newton, ptrdiff_t g_newton_stride,
    double *dpressure_dr_out, ptrdiff_t dpressure_dr_out_stride, double *dm_dr_out, ptrdiff_t dm_dr_out_stride,
    double *dphi_metric_out, ptrdiff_t dphi_metric_out_stride);

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
 * Bit 0: phi must be from -1e+22 to 1e+22
 * Bit 1: g must be from 1e-23 to 1e-14
 * Bit 2: g_s must be +2 or +1
 */
NK_API NK_DEVICE void gauge_force_star_trapped_neutrinos(double phi, double g, double g_s, double *n_nubar_mu_out,
    double *n_nu_tau_out);
NK_API NK_DEVICE uint64_t gauge_force_star_trapped_neutrinos_outside(double phi, double g, double g_s);
NK_API uint64_t gauge_force_star_trapped_neutrinos_array(size_t nk_n, const double *phi, ptrdiff_t phi_stride,
    const double *g, ptrdiff_t g_stride, const double *g_s, ptrdiff_t g_s_stride,
    double *n_nubar_mu_out, ptrdiff_t n_nubar_mu_out_stride, double *n_nu_tau_out, ptrdiff_t n_nu_tau_out_stride);

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
 * Bit 0: r must be from 1e+12 to 1e+20
 * Bit 1: t must be from 1e+20 to 1e+45
 * Bit 2: g must be from 1e-23 to 1e-14
 * Bit 3: n_charge must be from 0.001 to 100000000
 * Bit 4: g_pair must be +2 or +1
 */
NK_API NK_DEVICE void gauge_force_star_trapped_profile(double r, double t, double g, double n_charge, double g_pair,
    double *n_nu_out);
NK_API NK_DEVICE uint64_t gauge_force_star_trapped_profile_outside(double r, double t, double g, double n_charge,
    double g_pair);
NK_API uint64_t gauge_force_star_trapped_profile_array(size_t nk_n, const double *r, ptrdiff_t r_stride,
    const double *t, ptrdiff_t t_stride, const double *g, ptrdiff_t g_stride,
    const double *n_charge, ptrdiff_t n_charge_stride, const double *g_pair, ptrdiff_t g_pair_stride,
    double *n_nu_out, ptrdiff_t n_nu_out_stride);

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
 * Bit 0: r must be from 0.0001*r_body to r_body + 100/m_boson (the potential is not below e^-100 of its size)
 * Bit 1: g must be from 1e-23 to 1e-14
 * Bit 2: m_boson must be from 1e-24 to 500/r_body
 * Bit 3: n_charge must be from 0.001 to 100000000
 * Bit 4: r_body must be from 1e+15 to 1e+20
 */
NK_API NK_DEVICE void gauge_force_star_uniform_sphere(double r, double g, double m_boson, double n_charge,
    double r_body, double *psi_out, double *dpsi_out);
NK_API NK_DEVICE uint64_t gauge_force_star_uniform_sphere_outside(double r, double g, double m_boson, double n_charge,
    double r_body);
NK_API uint64_t gauge_force_star_uniform_sphere_array(size_t nk_n, const double *r, ptrdiff_t r_stride,
    const double *g, ptrdiff_t g_stride, const double *m_boson, ptrdiff_t m_boson_stride,
    const double *n_charge, ptrdiff_t n_charge_stride, const double *r_body, ptrdiff_t r_body_stride,
    double *psi_out, ptrdiff_t psi_out_stride, double *dpsi_out, ptrdiff_t dpsi_out_stride);

#ifdef __cplusplus
}
#endif

#ifdef NUKERNELS_HEADER_ONLY
#include "gauge_force_star.c"
#endif

#endif
