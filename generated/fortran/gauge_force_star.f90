! Process gauge_force_star: a new gauge force in neutron stars, and the neutrino pairs it makes
! Generated; regenerate with: nukernels build
!
! For each kernel:
!   call name(inputs, outputs)              one point
!   name_outside(inputs)                    the checks of the domain that it fails, as bits; 0 inside
!   name_array(n, array, stride, ...)       n points; strides in elements, 0 repeats one value. Gives
!                                           the failed checks of all points
! Names with _f32 are the same in single precision. Link with the C sources of the process.
module nukernels_gauge_force_star
    use, intrinsic :: iso_c_binding, only: c_double, c_float, c_int64_t, c_intptr_t, c_size_t
    implicit none
    private
    public :: composition
    public :: composition_outside
    public :: composition_array
    public :: composition_f32
    public :: composition_f32_outside
    public :: composition_f32_array
    public :: degenerate_gas
    public :: degenerate_gas_outside
    public :: degenerate_gas_array
    public :: degenerate_gas_f32
    public :: degenerate_gas_f32_outside
    public :: degenerate_gas_f32_array
    public :: discharge_curve
    public :: discharge_curve_outside
    public :: discharge_curve_array
    public :: electrons
    public :: electrons_outside
    public :: electrons_array
    public :: electrons_f32
    public :: electrons_f32_outside
    public :: electrons_f32_array
    public :: neutrino_flux
    public :: neutrino_flux_outside
    public :: neutrino_flux_array
    public :: nucleons
    public :: nucleons_outside
    public :: nucleons_array
    public :: nucleons_f32
    public :: nucleons_f32_outside
    public :: nucleons_f32_array
    public :: pair_creation
    public :: pair_creation_outside
    public :: pair_creation_array
    public :: structure
    public :: structure_outside
    public :: structure_array
    public :: trapped_neutrinos
    public :: trapped_neutrinos_outside
    public :: trapped_neutrinos_array
    public :: trapped_profile
    public :: trapped_profile_outside
    public :: trapped_profile_array
    public :: uniform_sphere
    public :: uniform_sphere_outside
    public :: uniform_sphere_array

    interface

        ! gauge_force_star.composition
        !
        ! Electrons and muons in beta equilibrium at a baryon density, asymmetry and potential: densities, charge that is left, and its slope in the asymmetry
        !
        ! Equation  liu2026:58.z scaled density: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:59b symmetry energy of z: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:66.mu_e equilibrium electron potential: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:66.n lepton densities: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:66.residual neutrality residual: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Variable  n_b [MeV^3] from 100 to 20000000: baryon density
        ! Variable  delta [1] from 1e-06 to 1: (n_n - n_p)/n_b
        ! Variable  psi [MeV] from 0 to 300: potential energy, never negative
        ! Parameter n0 [MeV^3] from 1100000 to 1300000: saturation density of the parametrisation
        ! Parameter s0 [MeV] from 25 to 40: symmetry energy at z = 1
        ! Parameter zeta [1] from 0.3 to 1.2: exponent of the symmetry energy
        ! Parameter dm_np [MeV] from 1.29 to 1.3: m_n - m_p
        ! Parameter m_mu [MeV] from 105.6 to 105.7: muon mass
        ! Output    mu_e [MeV]: chemical potential of electrons (liu2026:66.mu_e)
        ! Output    n_e [MeV^3]: density of electrons (liu2026:66.n)
        ! Output    n_mu [MeV^3]: density of muons (liu2026:66.n)
        ! Output    q_residual [MeV^3]: charge density that neutrality forbids (liu2026:66.residual)
        ! Output    dq_ddelta [MeV^3]: its slope in delta (liu2026:66.residual)
        ! Output    dn_mu_dpsi [MeV^2]: slope of n_mu at fixed n_b, delta (liu2026:66.residual)
        ! Precision double and single: inputs and results; computed in double precision
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   af0a718841105ac0
        ! Bit 0: n_b must be from 100 to 20000000
        ! Bit 1: delta must be from 1e-06 to 1
        ! Bit 2: psi must be from 0 to 300
        ! Bit 3: n0 must be from 1100000 to 1300000
        ! Bit 4: s0 must be from 25 to 40
        ! Bit 5: zeta must be from 0.3 to 1.2
        ! Bit 6: dm_np must be from 1.29 to 1.3
        ! Bit 7: m_mu must be from 105.6 to 105.7
        subroutine composition(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu, mu_e, n_e, n_mu, q_residual, dq_ddelta, &
                dn_mu_dpsi) bind(c, name="gauge_force_star_composition")
            import :: c_double
            real(c_double), intent(in), value :: n_b, delta, psi, n0, s0, zeta, dm_np, m_mu
            real(c_double), intent(out) :: mu_e, n_e, n_mu, q_residual, dq_ddelta, dn_mu_dpsi
        end subroutine composition
        function composition_outside(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu &
                ) bind(c, name="gauge_force_star_composition_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: n_b, delta, psi, n0, s0, zeta, dm_np, m_mu
            integer(c_int64_t) :: nk_outside
        end function composition_outside
        function composition_array(nk_n, n_b, n_b_stride, delta, delta_stride, psi, psi_stride, n0, n0_stride, s0, &
                s0_stride, zeta, zeta_stride, dm_np, dm_np_stride, m_mu, m_mu_stride, mu_e, mu_e_stride, n_e, &
                n_e_stride, n_mu, n_mu_stride, q_residual, q_residual_stride, dq_ddelta, dq_ddelta_stride, &
                dn_mu_dpsi, dn_mu_dpsi_stride) bind(c, name="gauge_force_star_composition_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: n_b(*), delta(*), psi(*), n0(*), s0(*), zeta(*), dm_np(*), m_mu(*)
            real(c_double), intent(inout) :: mu_e(*), n_e(*), n_mu(*), q_residual(*), dq_ddelta(*), dn_mu_dpsi(*)
            integer(c_intptr_t), intent(in), value :: n_b_stride, delta_stride, psi_stride, n0_stride, s0_stride, &
                zeta_stride, dm_np_stride, m_mu_stride, mu_e_stride, n_e_stride, n_mu_stride, q_residual_stride, &
                dq_ddelta_stride, dn_mu_dpsi_stride
            integer(c_int64_t) :: nk_outside
        end function composition_array

        ! gauge_force_star.composition in single precision, computed in double precision
        subroutine composition_f32(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu, mu_e, n_e, n_mu, q_residual, &
                dq_ddelta, dn_mu_dpsi) bind(c, name="gauge_force_star_composition_f32")
            import :: c_float
            real(c_float), intent(in), value :: n_b, delta, psi, n0, s0, zeta, dm_np, m_mu
            real(c_float), intent(out) :: mu_e, n_e, n_mu, q_residual, dq_ddelta, dn_mu_dpsi
        end subroutine composition_f32
        function composition_f32_outside(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu &
                ) bind(c, name="gauge_force_star_composition_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: n_b, delta, psi, n0, s0, zeta, dm_np, m_mu
            integer(c_int64_t) :: nk_outside
        end function composition_f32_outside
        function composition_f32_array(nk_n, n_b, n_b_stride, delta, delta_stride, psi, psi_stride, n0, n0_stride, &
                s0, s0_stride, zeta, zeta_stride, dm_np, dm_np_stride, m_mu, m_mu_stride, mu_e, mu_e_stride, n_e, &
                n_e_stride, n_mu, n_mu_stride, q_residual, q_residual_stride, dq_ddelta, dq_ddelta_stride, &
                dn_mu_dpsi, dn_mu_dpsi_stride &
                ) bind(c, name="gauge_force_star_composition_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: n_b(*), delta(*), psi(*), n0(*), s0(*), zeta(*), dm_np(*), m_mu(*)
            real(c_float), intent(inout) :: mu_e(*), n_e(*), n_mu(*), q_residual(*), dq_ddelta(*), dn_mu_dpsi(*)
            integer(c_intptr_t), intent(in), value :: n_b_stride, delta_stride, psi_stride, n0_stride, s0_stride, &
                zeta_stride, dm_np_stride, m_mu_stride, mu_e_stride, n_e_stride, n_mu_stride, q_residual_stride, &
                dq_ddelta_stride, dn_mu_dpsi_stride
            integer(c_int64_t) :: nk_outside
        end function composition_f32_array

        ! gauge_force_star.degenerate_gas
        !
        ! Fermi momentum and energy, energy density and pressure of a cold gas of g_s states, with their slopes in the density
        !
        ! Equation  liu2026:gas.p_F gas fermi momentum: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:gas.mu gas fermi energy: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:gas.P gas pressure: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:gas.rho gas energy density: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:gas.dmu gas slope of fermi energy: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:gas.dP gas slope of pressure: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Variable  n_gas [MeV^3] from 1e-12 to 10000000000: number density of a gas
        ! Parameter m_gas [MeV] from 0.001 to 2000: mass of the particles of a gas
        ! Parameter g_s [1] +2 or +1: spin or helicity states of a gas
        ! Output    p_f [MeV]: Fermi momentum (liu2026:gas.p_F)
        ! Output    mu_gas [MeV]: Fermi energy, rest mass included (liu2026:gas.mu)
        ! Output    rho_gas [MeV^4]: energy density of a gas (liu2026:gas.rho)
        ! Output    p_gas [MeV^4]: pressure of a gas (liu2026:gas.P)
        ! Output    dmu_gas_dn [MeV^-2]: slope of the Fermi energy in the density (liu2026:gas.dmu)
        ! Output    dp_gas_dn [MeV]: slope of the pressure in the density (liu2026:gas.dP)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   760de43f3678967a
        ! Bit 0: n_gas must be from 1e-12 to 10000000000
        ! Bit 1: m_gas must be from 0.001 to 2000
        ! Bit 2: g_s must be +2 or +1
        subroutine degenerate_gas(n_gas, m_gas, g_s, p_f, mu_gas, rho_gas, p_gas, dmu_gas_dn, dp_gas_dn &
                ) bind(c, name="gauge_force_star_degenerate_gas")
            import :: c_double
            real(c_double), intent(in), value :: n_gas, m_gas, g_s
            real(c_double), intent(out) :: p_f, mu_gas, rho_gas, p_gas, dmu_gas_dn, dp_gas_dn
        end subroutine degenerate_gas
        function degenerate_gas_outside(n_gas, m_gas, g_s &
                ) bind(c, name="gauge_force_star_degenerate_gas_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: n_gas, m_gas, g_s
            integer(c_int64_t) :: nk_outside
        end function degenerate_gas_outside
        function degenerate_gas_array(nk_n, n_gas, n_gas_stride, m_gas, m_gas_stride, g_s, g_s_stride, p_f, &
                p_f_stride, mu_gas, mu_gas_stride, rho_gas, rho_gas_stride, p_gas, p_gas_stride, dmu_gas_dn, &
                dmu_gas_dn_stride, dp_gas_dn, dp_gas_dn_stride &
                ) bind(c, name="gauge_force_star_degenerate_gas_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: n_gas(*), m_gas(*), g_s(*)
            real(c_double), intent(inout) :: p_f(*), mu_gas(*), rho_gas(*), p_gas(*), dmu_gas_dn(*), dp_gas_dn(*)
            integer(c_intptr_t), intent(in), value :: n_gas_stride, m_gas_stride, g_s_stride, p_f_stride, &
                mu_gas_stride, rho_gas_stride, p_gas_stride, dmu_gas_dn_stride, dp_gas_dn_stride
            integer(c_int64_t) :: nk_outside
        end function degenerate_gas_array

        ! gauge_force_star.degenerate_gas in single precision
        subroutine degenerate_gas_f32(n_gas, m_gas, g_s, p_f, mu_gas, rho_gas, p_gas, dmu_gas_dn, dp_gas_dn &
                ) bind(c, name="gauge_force_star_degenerate_gas_f32")
            import :: c_float
            real(c_float), intent(in), value :: n_gas, m_gas, g_s
            real(c_float), intent(out) :: p_f, mu_gas, rho_gas, p_gas, dmu_gas_dn, dp_gas_dn
        end subroutine degenerate_gas_f32
        function degenerate_gas_f32_outside(n_gas, m_gas, g_s &
                ) bind(c, name="gauge_force_star_degenerate_gas_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: n_gas, m_gas, g_s
            integer(c_int64_t) :: nk_outside
        end function degenerate_gas_f32_outside
        function degenerate_gas_f32_array(nk_n, n_gas, n_gas_stride, m_gas, m_gas_stride, g_s, g_s_stride, p_f, &
                p_f_stride, mu_gas, mu_gas_stride, rho_gas, rho_gas_stride, p_gas, p_gas_stride, dmu_gas_dn, &
                dmu_gas_dn_stride, dp_gas_dn, dp_gas_dn_stride &
                ) bind(c, name="gauge_force_star_degenerate_gas_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: n_gas(*), m_gas(*), g_s(*)
            real(c_float), intent(inout) :: p_f(*), mu_gas(*), rho_gas(*), p_gas(*), dmu_gas_dn(*), dp_gas_dn(*)
            integer(c_intptr_t), intent(in), value :: n_gas_stride, m_gas_stride, g_s_stride, p_f_stride, &
                mu_gas_stride, rho_gas_stride, p_gas_stride, dmu_gas_dn_stride, dp_gas_dn_stride
            integer(c_int64_t) :: nk_outside
        end function degenerate_gas_f32_array

        ! gauge_force_star.discharge_curve
        !
        ! Rate constant of the discharge of a uniform sphere, pairs created within it by a time, and the discharge time
        !
        ! Equation  liu2026:16.a rate constant: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:16.stable created number at any time: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:18 discharge time: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Variable  t [MeV^-1] from 1e+20 to 1e+45: time
        ! Parameter g [1] from 1e-23 to 1e-14: gauge coupling
        ! Parameter n_charge [MeV^3] from 0.001 to 100000000: number density of charge carriers
        ! Parameter r_body [MeV^-1] from 1e+15 to 1e+20: radius of the charged body
        ! Parameter g_pair [1] +2 or +1: spin or helicity states of a pair
        ! Output    a_rate [MeV^3]: rate constant of the discharge per squared radius (liu2026:16.a)
        ! Output    n_created [1]: pairs of one flavour created by the time t (liu2026:16.stable)
        ! Output    t_discharge [MeV^-1]: discharge time (liu2026:18)
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   0b2b7be7b383ace2
        ! Bit 0: t must be from 1e+20 to 1e+45
        ! Bit 1: g must be from 1e-23 to 1e-14
        ! Bit 2: n_charge must be from 0.001 to 100000000
        ! Bit 3: r_body must be from 1e+15 to 1e+20
        ! Bit 4: g_pair must be +2 or +1
        subroutine discharge_curve(t, g, n_charge, r_body, g_pair, a_rate, n_created, t_discharge &
                ) bind(c, name="gauge_force_star_discharge_curve")
            import :: c_double
            real(c_double), intent(in), value :: t, g, n_charge, r_body, g_pair
            real(c_double), intent(out) :: a_rate, n_created, t_discharge
        end subroutine discharge_curve
        function discharge_curve_outside(t, g, n_charge, r_body, g_pair &
                ) bind(c, name="gauge_force_star_discharge_curve_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: t, g, n_charge, r_body, g_pair
            integer(c_int64_t) :: nk_outside
        end function discharge_curve_outside
        function discharge_curve_array(nk_n, t, t_stride, g, g_stride, n_charge, n_charge_stride, r_body, &
                r_body_stride, g_pair, g_pair_stride, a_rate, a_rate_stride, n_created, n_created_stride, &
                t_discharge, t_discharge_stride &
                ) bind(c, name="gauge_force_star_discharge_curve_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: t(*), g(*), n_charge(*), r_body(*), g_pair(*)
            real(c_double), intent(inout) :: a_rate(*), n_created(*), t_discharge(*)
            integer(c_intptr_t), intent(in), value :: t_stride, g_stride, n_charge_stride, r_body_stride, &
                g_pair_stride, a_rate_stride, n_created_stride, t_discharge_stride
            integer(c_int64_t) :: nk_outside
        end function discharge_curve_array

        ! gauge_force_star.electrons
        !
        ! Chemical potential and energy density of cold electrons without mass
        !
        ! Equation  liu2026:24 electron chemical potential: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:62 electron energy density: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Variable  n_e [MeV^3] from 0.001 to 100000000: density of electrons
        ! Output    mu_e [MeV]: chemical potential of electrons (liu2026:24)
        ! Output    rho_e [MeV^4]: energy density of electrons (liu2026:62)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   f50ab999c5504e73
        ! Bit 0: n_e must be from 0.001 to 100000000
        subroutine electrons(n_e, mu_e, rho_e) bind(c, name="gauge_force_star_electrons")
            import :: c_double
            real(c_double), intent(in), value :: n_e
            real(c_double), intent(out) :: mu_e, rho_e
        end subroutine electrons
        function electrons_outside(n_e) bind(c, name="gauge_force_star_electrons_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: n_e
            integer(c_int64_t) :: nk_outside
        end function electrons_outside
        function electrons_array(nk_n, n_e, n_e_stride, mu_e, mu_e_stride, rho_e, rho_e_stride &
                ) bind(c, name="gauge_force_star_electrons_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: n_e(*)
            real(c_double), intent(inout) :: mu_e(*), rho_e(*)
            integer(c_intptr_t), intent(in), value :: n_e_stride, mu_e_stride, rho_e_stride
            integer(c_int64_t) :: nk_outside
        end function electrons_array

        ! gauge_force_star.electrons in single precision
        subroutine electrons_f32(n_e, mu_e, rho_e) bind(c, name="gauge_force_star_electrons_f32")
            import :: c_float
            real(c_float), intent(in), value :: n_e
            real(c_float), intent(out) :: mu_e, rho_e
        end subroutine electrons_f32
        function electrons_f32_outside(n_e) bind(c, name="gauge_force_star_electrons_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: n_e
            integer(c_int64_t) :: nk_outside
        end function electrons_f32_outside
        function electrons_f32_array(nk_n, n_e, n_e_stride, mu_e, mu_e_stride, rho_e, rho_e_stride &
                ) bind(c, name="gauge_force_star_electrons_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: n_e(*)
            real(c_float), intent(inout) :: mu_e(*), rho_e(*)
            integer(c_intptr_t), intent(in), value :: n_e_stride, mu_e_stride, rho_e_stride
            integer(c_int64_t) :: nk_outside
        end function electrons_f32_array

        ! gauge_force_star.neutrino_flux
        !
        ! Pair rate of light neutrinos by the slope of g|phi|, pairs of all flavours per time and radius, and the flux per energy at a distance
        !
        ! Equation  liu2026:41.rate rate without suppression: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:40 rate per radius: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:41 differential flux: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Variable  r [MeV^-1] from 1e+12 to 1e+20: radius
        ! Variable  dpsi [MeV^2] from 1e-36 to 1e-12: modulus of its slope
        ! Parameter distance [MeV^-1] from 1e+25 to 1e+36: distance of the star
        ! Parameter g_pair [1] +2 or +1: spin or helicity states of a pair
        ! Output    pair_rate [MeV^4]: pairs of one flavour per volume and time (liu2026:41.rate)
        ! Output    rate_integrand [MeV^2]: pairs per time and radius, flavours together (liu2026:40)
        ! Output    flux [MeV^2]: neutrinos per time, energy and area at the distance L (liu2026:41)
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   aef96d652c92ed9a
        ! Bit 0: r must be from 1e+12 to 1e+20
        ! Bit 1: dpsi must be from 1e-36 to 1e-12
        ! Bit 2: distance must be from 1e+25 to 1e+36
        ! Bit 3: g_pair must be +2 or +1
        subroutine neutrino_flux(r, dpsi, distance, g_pair, pair_rate, rate_integrand, flux &
                ) bind(c, name="gauge_force_star_neutrino_flux")
            import :: c_double
            real(c_double), intent(in), value :: r, dpsi, distance, g_pair
            real(c_double), intent(out) :: pair_rate, rate_integrand, flux
        end subroutine neutrino_flux
        function neutrino_flux_outside(r, dpsi, distance, g_pair &
                ) bind(c, name="gauge_force_star_neutrino_flux_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: r, dpsi, distance, g_pair
            integer(c_int64_t) :: nk_outside
        end function neutrino_flux_outside
        function neutrino_flux_array(nk_n, r, r_stride, dpsi, dpsi_stride, distance, distance_stride, g_pair, &
                g_pair_stride, pair_rate, pair_rate_stride, rate_integrand, rate_integrand_stride, flux, flux_stride &
                ) bind(c, name="gauge_force_star_neutrino_flux_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: r(*), dpsi(*), distance(*), g_pair(*)
            real(c_double), intent(inout) :: pair_rate(*), rate_integrand(*), flux(*)
            integer(c_intptr_t), intent(in), value :: r_stride, dpsi_stride, distance_stride, g_pair_stride, &
                pair_rate_stride, rate_integrand_stride, flux_stride
            integer(c_int64_t) :: nk_outside
        end function neutrino_flux_array

        ! gauge_force_star.nucleons
        !
        ! Chemical potentials, energy density and pressure of nucleons, with their slopes in density and asymmetry
        !
        ! Equation  liu2026:58.z scaled density: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:57 nucleon potentials: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:rho_N nucleon energy density: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:P_N nucleon pressure: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:57.slopes nucleon slopes: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Variable  n_b [MeV^3] from 100 to 20000000: baryon density
        ! Variable  delta [1] from 1e-06 to 1: (n_n - n_p)/n_b
        ! Parameter n0 [MeV^3] from 1100000 to 1300000: saturation density of the parametrisation
        ! Parameter s0 [MeV] from 25 to 40: symmetry energy at z = 1
        ! Parameter zeta [1] from 0.3 to 1.2: exponent of the symmetry energy
        ! Parameter e0_const [MeV] from -17 to -14: its value at z = 1
        ! Parameter gamma_stiff [1] from 0.05 to 0.3: stiffness
        ! Parameter m_p [MeV] from 938 to 939: proton mass
        ! Parameter dm_np [MeV] from 1.29 to 1.3: m_n - m_p
        ! Output    mu_n [MeV]: chemical potential of neutrons (liu2026:57)
        ! Output    mu_p [MeV]: chemical potential of protons (liu2026:57)
        ! Output    rho_n [MeV^4]: energy density of nucleons (liu2026:rho_N)
        ! Output    p_n [MeV^4]: pressure of nucleons (liu2026:P_N)
        ! Output    dmu_n_dnb [MeV^-2]: slope of mu_n in n_b (liu2026:57.slopes)
        ! Output    dmu_p_dnb [MeV^-2]: slope of mu_p in n_b (liu2026:57.slopes)
        ! Output    dmu_n_ddelta [MeV]: slope of mu_n in delta (liu2026:57.slopes)
        ! Output    dmu_p_ddelta [MeV]: slope of mu_p in delta (liu2026:57.slopes)
        ! Output    dp_n_dnb [MeV]: slope of the pressure of nucleons in n_b (liu2026:57.slopes)
        ! Output    dp_n_ddelta [MeV^4]: slope of the pressure of nucleons in delta (liu2026:57.slopes)
        ! Validity  densities of neutron stars: n_b < 10 n_0
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   51e2935f42d33acf
        ! Bit 0: n_b must be from 100 to 20000000
        ! Bit 1: delta must be from 1e-06 to 1
        ! Bit 2: n0 must be from 1100000 to 1300000
        ! Bit 3: s0 must be from 25 to 40
        ! Bit 4: zeta must be from 0.3 to 1.2
        ! Bit 5: e0_const must be from -17 to -14
        ! Bit 6: gamma_stiff must be from 0.05 to 0.3
        ! Bit 7: m_p must be from 938 to 939
        ! Bit 8: dm_np must be from 1.29 to 1.3
        ! Bit 9: densities of neutron stars: n_b < 10 n_0
        subroutine nucleons(n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np, mu_n, mu_p, rho_n, p_n, &
                dmu_n_dnb, dmu_p_dnb, dmu_n_ddelta, dmu_p_ddelta, dp_n_dnb, dp_n_ddelta &
                ) bind(c, name="gauge_force_star_nucleons")
            import :: c_double
            real(c_double), intent(in), value :: n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np
            real(c_double), intent(out) :: mu_n, mu_p, rho_n, p_n, dmu_n_dnb, dmu_p_dnb, dmu_n_ddelta, dmu_p_ddelta, &
                dp_n_dnb, dp_n_ddelta
        end subroutine nucleons
        function nucleons_outside(n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np &
                ) bind(c, name="gauge_force_star_nucleons_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np
            integer(c_int64_t) :: nk_outside
        end function nucleons_outside
        function nucleons_array(nk_n, n_b, n_b_stride, delta, delta_stride, n0, n0_stride, s0, s0_stride, zeta, &
                zeta_stride, e0_const, e0_const_stride, gamma_stiff, gamma_stiff_stride, m_p, m_p_stride, dm_np, &
                dm_np_stride, mu_n, mu_n_stride, mu_p, mu_p_stride, rho_n, rho_n_stride, p_n, p_n_stride, dmu_n_dnb, &
                dmu_n_dnb_stride, dmu_p_dnb, dmu_p_dnb_stride, dmu_n_ddelta, dmu_n_ddelta_stride, dmu_p_ddelta, &
                dmu_p_ddelta_stride, dp_n_dnb, dp_n_dnb_stride, dp_n_ddelta, dp_n_ddelta_stride &
                ) bind(c, name="gauge_force_star_nucleons_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: n_b(*), delta(*), n0(*), s0(*), zeta(*), e0_const(*), gamma_stiff(*), &
                m_p(*), dm_np(*)
            real(c_double), intent(inout) :: mu_n(*), mu_p(*), rho_n(*), p_n(*), dmu_n_dnb(*), dmu_p_dnb(*), &
                dmu_n_ddelta(*), dmu_p_ddelta(*), dp_n_dnb(*), dp_n_ddelta(*)
            integer(c_intptr_t), intent(in), value :: n_b_stride, delta_stride, n0_stride, s0_stride, zeta_stride, &
                e0_const_stride, gamma_stiff_stride, m_p_stride, dm_np_stride, mu_n_stride, mu_p_stride, &
                rho_n_stride, p_n_stride, dmu_n_dnb_stride, dmu_p_dnb_stride, dmu_n_ddelta_stride, &
                dmu_p_ddelta_stride, dp_n_dnb_stride, dp_n_ddelta_stride
            integer(c_int64_t) :: nk_outside
        end function nucleons_array

        ! gauge_force_star.nucleons in single precision
        subroutine nucleons_f32(n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np, mu_n, mu_p, rho_n, p_n, &
                dmu_n_dnb, dmu_p_dnb, dmu_n_ddelta, dmu_p_ddelta, dp_n_dnb, dp_n_ddelta &
                ) bind(c, name="gauge_force_star_nucleons_f32")
            import :: c_float
            real(c_float), intent(in), value :: n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np
            real(c_float), intent(out) :: mu_n, mu_p, rho_n, p_n, dmu_n_dnb, dmu_p_dnb, dmu_n_ddelta, dmu_p_ddelta, &
                dp_n_dnb, dp_n_ddelta
        end subroutine nucleons_f32
        function nucleons_f32_outside(n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np &
                ) bind(c, name="gauge_force_star_nucleons_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np
            integer(c_int64_t) :: nk_outside
        end function nucleons_f32_outside
        function nucleons_f32_array(nk_n, n_b, n_b_stride, delta, delta_stride, n0, n0_stride, s0, s0_stride, zeta, &
                zeta_stride, e0_const, e0_const_stride, gamma_stiff, gamma_stiff_stride, m_p, m_p_stride, dm_np, &
                dm_np_stride, mu_n, mu_n_stride, mu_p, mu_p_stride, rho_n, rho_n_stride, p_n, p_n_stride, dmu_n_dnb, &
                dmu_n_dnb_stride, dmu_p_dnb, dmu_p_dnb_stride, dmu_n_ddelta, dmu_n_ddelta_stride, dmu_p_ddelta, &
                dmu_p_ddelta_stride, dp_n_dnb, dp_n_dnb_stride, dp_n_ddelta, dp_n_ddelta_stride &
                ) bind(c, name="gauge_force_star_nucleons_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: n_b(*), delta(*), n0(*), s0(*), zeta(*), e0_const(*), gamma_stiff(*), &
                m_p(*), dm_np(*)
            real(c_float), intent(inout) :: mu_n(*), mu_p(*), rho_n(*), p_n(*), dmu_n_dnb(*), dmu_p_dnb(*), &
                dmu_n_ddelta(*), dmu_p_ddelta(*), dp_n_dnb(*), dp_n_ddelta(*)
            integer(c_intptr_t), intent(in), value :: n_b_stride, delta_stride, n0_stride, s0_stride, zeta_stride, &
                e0_const_stride, gamma_stiff_stride, m_p_stride, dm_np_stride, mu_n_stride, mu_p_stride, &
                rho_n_stride, p_n_stride, dmu_n_dnb_stride, dmu_p_dnb_stride, dmu_n_ddelta_stride, &
                dmu_p_ddelta_stride, dp_n_dnb_stride, dp_n_ddelta_stride
            integer(c_int64_t) :: nk_outside
        end function nucleons_f32_array

        ! gauge_force_star.pair_creation
        !
        ! Pairs of one flavour per volume and time in an electric field, for g_pair helicity states
        !
        ! Equation  liu2026:3 schwinger rate: derived form (corrected, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Variable  e_field [MeV^2] from 1e-10 to 100: modulus of the electric field
        ! Variable  m_flavour [MeV] from 0 to 10*sqrt(e_field)*sqrt(g): mass of the flavour, sum of m_i |V_ai|^2
        ! Parameter g [1] from 1e-23 to 1e-14: gauge coupling
        ! Parameter g_pair [1] +2 or +1: spin or helicity states of a pair
        ! Output    pair_rate [MeV^4]: pairs of one flavour per volume and time (liu2026:3)
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   f81f2625a19e0eb9
        ! Bit 0: e_field must be from 1e-10 to 100
        ! Bit 1: m_flavour must be from 0 to 10*sqrt(e_field)*sqrt(g)
        ! Bit 2: g must be from 1e-23 to 1e-14
        ! Bit 3: g_pair must be +2 or +1
        subroutine pair_creation(e_field, m_flavour, g, g_pair, pair_rate &
                ) bind(c, name="gauge_force_star_pair_creation")
            import :: c_double
            real(c_double), intent(in), value :: e_field, m_flavour, g, g_pair
            real(c_double), intent(out) :: pair_rate
        end subroutine pair_creation
        function pair_creation_outside(e_field, m_flavour, g, g_pair &
                ) bind(c, name="gauge_force_star_pair_creation_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: e_field, m_flavour, g, g_pair
            integer(c_int64_t) :: nk_outside
        end function pair_creation_outside
        function pair_creation_array(nk_n, e_field, e_field_stride, m_flavour, m_flavour_stride, g, g_stride, g_pair, &
                g_pair_stride, pair_rate, pair_rate_stride &
                ) bind(c, name="gauge_force_star_pair_creation_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: e_field(*), m_flavour(*), g(*), g_pair(*)
            real(c_double), intent(inout) :: pair_rate(*)
            integer(c_intptr_t), intent(in), value :: e_field_stride, m_flavour_stride, g_stride, g_pair_stride, &
                pair_rate_stride
            integer(c_int64_t) :: nk_outside
        end function pair_creation_array

        ! gauge_force_star.structure
        !
        ! Hydrostatic equilibrium of an uncharged cold star: slopes of pressure, mass and redshift function
        !
        ! Equation  liu2026:31a hydrostatic equilibrium: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:31b mass equation: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:31c redshift equation: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Variable  r [MeV^-1] from 1e+12 to 1e+18: radius
        ! Variable  m_grav [MeV] from 0 to 0.25*r/g_newton (outside twice the Schwarzschild radius): enclosed gravitational mass
        ! Variable  rho [MeV^4] from 1 to 100000000000: energy density
        ! Variable  pressure [MeV^4] from 0 to rho: pressure
        ! Parameter g_newton [MeV^-2] from 6.7e-45 to 6.72e-45: Newton constant
        ! Output    dpressure_dr [MeV^5]: pressure gradient (liu2026:31a)
        ! Output    dm_dr [MeV^2]: its derivative in r (liu2026:31b)
        ! Output    dphi_metric [MeV]: dPhi/dr (liu2026:31c)
        ! Validity  no horizon: r > 2 G m
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   e83ff8f44f869124
        ! Bit 0: r must be from 1e+12 to 1e+18
        ! Bit 1: m_grav must be from 0 to 0.25*r/g_newton (outside twice the Schwarzschild radius)
        ! Bit 2: rho must be from 1 to 100000000000
        ! Bit 3: pressure must be from 0 to rho
        ! Bit 4: g_newton must be from 6.7e-45 to 6.72e-45
        ! Bit 5: no horizon: r > 2 G m
        subroutine structure(r, m_grav, rho, pressure, g_newton, dpressure_dr, dm_dr, dphi_metric &
                ) bind(c, name="gauge_force_star_structure")
            import :: c_double
            real(c_double), intent(in), value :: r, m_grav, rho, pressure, g_newton
            real(c_double), intent(out) :: dpressure_dr, dm_dr, dphi_metric
        end subroutine structure
        function structure_outside(r, m_grav, rho, pressure, g_newton &
                ) bind(c, name="gauge_force_star_structure_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: r, m_grav, rho, pressure, g_newton
            integer(c_int64_t) :: nk_outside
        end function structure_outside
        function structure_array(nk_n, r, r_stride, m_grav, m_grav_stride, rho, rho_stride, pressure, &
                pressure_stride, g_newton, g_newton_stride, dpressure_dr, dpressure_dr_stride, dm_dr, dm_dr_stride, &
                dphi_metric, dphi_metric_stride) bind(c, name="gauge_force_star_structure_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: r(*), m_grav(*), rho(*), pressure(*), g_newton(*)
            real(c_double), intent(inout) :: dpressure_dr(*), dm_dr(*), dphi_metric(*)
            integer(c_intptr_t), intent(in), value :: r_stride, m_grav_stride, rho_stride, pressure_stride, &
                g_newton_stride, dpressure_dr_stride, dm_dr_stride, dphi_metric_stride
            integer(c_int64_t) :: nk_outside
        end function structure_array

        ! gauge_force_star.trapped_neutrinos
        !
        ! Densities of muon antineutrinos and tau neutrinos that fill a well, for g_s helicity states
        !
        ! Equation  liu2026:38 trapped neutrino densities: derived form (corrected, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Variable  phi [MeV] from -1e+22 to 1e+22: electric potential
        ! Parameter g [1] from 1e-23 to 1e-14: gauge coupling
        ! Parameter g_s [1] +2 or +1: spin or helicity states of a gas
        ! Output    n_nubar_mu [MeV^3]: density of muon antineutrinos (liu2026:38)
        ! Output    n_nu_tau [MeV^3]: density of tau neutrinos (liu2026:38)
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   e6107516ff4c7efc
        ! Bit 0: phi must be from -1e+22 to 1e+22
        ! Bit 1: g must be from 1e-23 to 1e-14
        ! Bit 2: g_s must be +2 or +1
        subroutine trapped_neutrinos(phi, g, g_s, n_nubar_mu, n_nu_tau &
                ) bind(c, name="gauge_force_star_trapped_neutrinos")
            import :: c_double
            real(c_double), intent(in), value :: phi, g, g_s
            real(c_double), intent(out) :: n_nubar_mu, n_nu_tau
        end subroutine trapped_neutrinos
        function trapped_neutrinos_outside(phi, g, g_s &
                ) bind(c, name="gauge_force_star_trapped_neutrinos_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: phi, g, g_s
            integer(c_int64_t) :: nk_outside
        end function trapped_neutrinos_outside
        function trapped_neutrinos_array(nk_n, phi, phi_stride, g, g_stride, g_s, g_s_stride, n_nubar_mu, &
                n_nubar_mu_stride, n_nu_tau, n_nu_tau_stride &
                ) bind(c, name="gauge_force_star_trapped_neutrinos_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: phi(*), g(*), g_s(*)
            real(c_double), intent(inout) :: n_nubar_mu(*), n_nu_tau(*)
            integer(c_intptr_t), intent(in), value :: phi_stride, g_stride, g_s_stride, n_nubar_mu_stride, &
                n_nu_tau_stride
            integer(c_int64_t) :: nk_outside
        end function trapped_neutrinos_array

        ! gauge_force_star.trapped_profile
        !
        ! Density of particles trapped at a radius of a uniform sphere by a time
        !
        ! Equation  liu2026:15 trapped density: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Variable  r [MeV^-1] from 1e+12 to 1e+20: radius
        ! Variable  t [MeV^-1] from 1e+20 to 1e+45: time
        ! Parameter g [1] from 1e-23 to 1e-14: gauge coupling
        ! Parameter n_charge [MeV^3] from 0.001 to 100000000: number density of charge carriers
        ! Parameter g_pair [1] +2 or +1: spin or helicity states of a pair
        ! Output    n_nu [MeV^3]: density of trapped neutrinos or antineutrinos (liu2026:15)
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   af49f26d9747083e
        ! Bit 0: r must be from 1e+12 to 1e+20
        ! Bit 1: t must be from 1e+20 to 1e+45
        ! Bit 2: g must be from 1e-23 to 1e-14
        ! Bit 3: n_charge must be from 0.001 to 100000000
        ! Bit 4: g_pair must be +2 or +1
        subroutine trapped_profile(r, t, g, n_charge, g_pair, n_nu) bind(c, name="gauge_force_star_trapped_profile")
            import :: c_double
            real(c_double), intent(in), value :: r, t, g, n_charge, g_pair
            real(c_double), intent(out) :: n_nu
        end subroutine trapped_profile
        function trapped_profile_outside(r, t, g, n_charge, g_pair &
                ) bind(c, name="gauge_force_star_trapped_profile_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: r, t, g, n_charge, g_pair
            integer(c_int64_t) :: nk_outside
        end function trapped_profile_outside
        function trapped_profile_array(nk_n, r, r_stride, t, t_stride, g, g_stride, n_charge, n_charge_stride, &
                g_pair, g_pair_stride, n_nu, n_nu_stride &
                ) bind(c, name="gauge_force_star_trapped_profile_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: r(*), t(*), g(*), n_charge(*), g_pair(*)
            real(c_double), intent(inout) :: n_nu(*)
            integer(c_intptr_t), intent(in), value :: r_stride, t_stride, g_stride, n_charge_stride, g_pair_stride, &
                n_nu_stride
            integer(c_int64_t) :: nk_outside
        end function trapped_profile_array

        ! gauge_force_star.uniform_sphere
        !
        ! Depth of the potential of a uniformly charged sphere, and its slope, inside and outside, for any boson mass
        !
        ! Equation  liu2026:43.stable shape everywhere: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:43.psi depth everywhere: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Equation  liu2026:44.stable slope everywhere: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
        ! Variable  r [MeV^-1] from 0.0001*r_body to r_body + 100/m_boson (the potential is not below e^-100 of its size): radius
        ! Parameter g [1] from 1e-23 to 1e-14: gauge coupling
        ! Parameter m_boson [MeV] from 1e-24 to 500/r_body: mass of the vector boson
        ! Parameter n_charge [MeV^3] from 0.001 to 100000000: number density of charge carriers
        ! Parameter r_body [MeV^-1] from 1e+15 to 1e+20: radius of the charged body
        ! Output    psi [MeV]: potential energy, never negative (liu2026:43.psi)
        ! Output    dpsi [MeV^2]: modulus of its slope (liu2026:44.stable)
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   5c7cc78835b3046b
        ! Bit 0: r must be from 0.0001*r_body to r_body + 100/m_boson (the potential is not below e^-100 of its size)
        ! Bit 1: g must be from 1e-23 to 1e-14
        ! Bit 2: m_boson must be from 1e-24 to 500/r_body
        ! Bit 3: n_charge must be from 0.001 to 100000000
        ! Bit 4: r_body must be from 1e+15 to 1e+20
        subroutine uniform_sphere(r, g, m_boson, n_charge, r_body, psi, dpsi &
                ) bind(c, name="gauge_force_star_uniform_sphere")
            import :: c_double
            real(c_double), intent(in), value :: r, g, m_boson, n_charge, r_body
            real(c_double), intent(out) :: psi, dpsi
        end subroutine uniform_sphere
        function uniform_sphere_outside(r, g, m_boson, n_charge, r_body &
                ) bind(c, name="gauge_force_star_uniform_sphere_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: r, g, m_boson, n_charge, r_body
            integer(c_int64_t) :: nk_outside
        end function uniform_sphere_outside
        function uniform_sphere_array(nk_n, r, r_stride, g, g_stride, m_boson, m_boson_stride, n_charge, &
                n_charge_stride, r_body, r_body_stride, psi, psi_stride, dpsi, dpsi_stride &
                ) bind(c, name="gauge_force_star_uniform_sphere_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: r(*), g(*), m_boson(*), n_charge(*), r_body(*)
            real(c_double), intent(inout) :: psi(*), dpsi(*)
            integer(c_intptr_t), intent(in), value :: r_stride, g_stride, m_boson_stride, n_charge_stride, &
                r_body_stride, psi_stride, dpsi_stride
            integer(c_int64_t) :: nk_outside
        end function uniform_sphere_array
    end interface
end module nukernels_gauge_force_star
