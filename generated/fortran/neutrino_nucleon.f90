! Process neutrino_nucleon: neutrino-nucleon scattering in supernova magnetic fields
! Generated; regenerate with: nukernels build
!
! For each kernel:
!   call name(inputs, outputs)              one point
!   name_outside(inputs)                    the checks of the domain that it fails, as bits; 0 inside
!   name_array(n, array, stride, ...)       n points; strides in elements, 0 repeats one value. Gives
!                                           the failed checks of all points
! Names with _f32 are the same in single precision. Link with the C sources of the process.
module nukernels_neutrino_nucleon
    use, intrinsic :: iso_c_binding, only: c_double, c_float, c_int64_t, c_intptr_t, c_size_t
    implicit none
    private
    public :: absorption_drift
    public :: absorption_drift_outside
    public :: absorption_drift_array
    public :: absorption_drift_f32
    public :: absorption_drift_f32_outside
    public :: absorption_drift_f32_array
    public :: absorption_drift_printed
    public :: absorption_drift_printed_outside
    public :: absorption_drift_printed_array
    public :: absorption_drift_printed_f32
    public :: absorption_drift_printed_f32_outside
    public :: absorption_drift_printed_f32_array
    public :: charged_current_factor
    public :: charged_current_factor_outside
    public :: charged_current_factor_array
    public :: charged_current_factor_f32
    public :: charged_current_factor_f32_outside
    public :: charged_current_factor_f32_array
    public :: collision_moments
    public :: collision_moments_outside
    public :: collision_moments_array
    public :: conditions
    public :: conditions_outside
    public :: conditions_array
    public :: conditions_f32
    public :: conditions_f32_outside
    public :: conditions_f32_array
    public :: couplings
    public :: couplings_outside
    public :: couplings_array
    public :: couplings_f32
    public :: couplings_f32_outside
    public :: couplings_f32_array
    public :: differential_cross_section
    public :: differential_cross_section_outside
    public :: differential_cross_section_array
    public :: differential_cross_section_contracted
    public :: differential_cross_section_contracted_outside
    public :: differential_cross_section_contracted_array
    public :: drift_coefficients
    public :: drift_coefficients_outside
    public :: drift_coefficients_array
    public :: drift_coefficients_f32
    public :: drift_coefficients_f32_outside
    public :: drift_coefficients_f32_array
    public :: drift_coefficients_printed
    public :: drift_coefficients_printed_outside
    public :: drift_coefficients_printed_array
    public :: drift_coefficients_printed_f32
    public :: drift_coefficients_printed_f32_outside
    public :: drift_coefficients_printed_f32_array
    public :: drift_ratio
    public :: drift_ratio_outside
    public :: drift_ratio_array
    public :: drift_ratio_f32
    public :: drift_ratio_f32_outside
    public :: drift_ratio_f32_array
    public :: momentum_asymmetry
    public :: momentum_asymmetry_outside
    public :: momentum_asymmetry_array
    public :: momentum_asymmetry_printed
    public :: momentum_asymmetry_printed_outside
    public :: momentum_asymmetry_printed_array
    public :: neutral_current_factor
    public :: neutral_current_factor_outside
    public :: neutral_current_factor_array
    public :: neutral_current_factor_f32
    public :: neutral_current_factor_f32_outside
    public :: neutral_current_factor_f32_array
    public :: opacity
    public :: opacity_outside
    public :: opacity_array
    public :: opacity_f32
    public :: opacity_f32_outside
    public :: opacity_f32_array
    public :: response_function
    public :: response_function_outside
    public :: response_function_array
    public :: spectra
    public :: spectra_outside
    public :: spectra_array
    public :: spectra_f32
    public :: spectra_f32_outside
    public :: spectra_f32_array
    public :: squared_matrix_element
    public :: squared_matrix_element_outside
    public :: squared_matrix_element_array
    public :: squared_matrix_element_f32
    public :: squared_matrix_element_f32_outside
    public :: squared_matrix_element_f32_array
    public :: transport_factor
    public :: transport_factor_outside
    public :: transport_factor_array
    public :: transport_factor_f32
    public :: transport_factor_f32_outside
    public :: transport_factor_f32_array

    interface

        ! neutrino_nucleon.absorption_drift
        !
        ! Asymmetry coefficient of absorption in a field, and the factor of delta U in the drift flux that it causes
        !
        ! Equation  ando2003:48.E_e electron energy: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:48.f_e electron occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:49 absorption asymmetry: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:48 absorption opacity: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:t11 absorption opacity with emission: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:39 scattering opacity: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:t10 total opacity: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:47 absorption drift: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
        ! Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
        ! Parameter n [MeV^3] from 1 to 50000: number density of target nucleons
        ! Parameter n_n [MeV^3] from 1 to 50000: number density of neutrons
        ! Parameter delta_np [MeV] from 1.29 to 1.3: m_n - m_p
        ! Parameter mu_e [MeV] from -40*T to 20*T: electron chemical potential
        ! Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
        ! Parameter T [MeV] from 1 to 10 (T << m): matter temperature
        ! Parameter c_V [1] from -1 to 1: vector coupling (scattering)
        ! Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
        ! Parameter c_V_abs [1] from -1 to 1: vector coupling (absorption)
        ! Parameter c_A_abs [1] from -1.3 to 1.3: axial coupling (absorption)
        ! Parameter mu_Bn_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): neutron magnetic energy, signed
        ! Parameter mu_Bp_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): proton magnetic energy, signed
        ! Parameter eB [MeV^2] from 0 to 600: elementary charge times field
        ! Output    eps_abs [1]: asymmetry coefficient of absorption (ando2003:49)
        ! Output    drift_factor_abs [1]: drift flux of absorption over delta_U (ando2003:47)
        ! Validity  first order in the field: eB < (k + m_n - m_p)^2
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   4825d4b55c65ca7a
        ! Bit 0: k must be from 0.01*T to 20*T
        ! Bit 1: G_F must be from 1.1e-11 to 1.2e-11
        ! Bit 2: n must be from 1 to 50000
        ! Bit 3: n_n must be from 1 to 50000
        ! Bit 4: delta_np must be from 1.29 to 1.3
        ! Bit 5: mu_e must be from -40*T to 20*T
        ! Bit 6: mu_nu must be from -3*T to 3*T
        ! Bit 7: T must be from 1 to 10 (T << m)
        ! Bit 8: c_V must be from -1 to 1
        ! Bit 9: c_A must be from -1.3 to 1.3
        ! Bit 10: c_V_abs must be from -1 to 1
        ! Bit 11: c_A_abs must be from -1.3 to 1.3
        ! Bit 12: mu_Bn_B must be from -0.1*T to 0.1*T (mu_B B << T)
        ! Bit 13: mu_Bp_B must be from -0.1*T to 0.1*T (mu_B B << T)
        ! Bit 14: eB must be from 0 to 600
        ! Bit 15: first order in the field: eB < (k + m_n - m_p)^2
        subroutine absorption_drift(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, &
                mu_Bp_B, eB, eps_abs, drift_factor_abs) bind(c, name="neutrino_nucleon_absorption_drift")
            import :: c_double
            real(c_double), intent(in), value :: k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, &
                c_A_abs, mu_Bn_B, mu_Bp_B, eB
            real(c_double), intent(out) :: eps_abs, drift_factor_abs
        end subroutine absorption_drift
        function absorption_drift_outside(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, &
                mu_Bn_B, mu_Bp_B, eB) bind(c, name="neutrino_nucleon_absorption_drift_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, &
                c_A_abs, mu_Bn_B, mu_Bp_B, eB
            integer(c_int64_t) :: nk_outside
        end function absorption_drift_outside
        function absorption_drift_array(nk_n, k, k_stride, G_F, G_F_stride, n, n_stride, n_n, n_n_stride, delta_np, &
                delta_np_stride, mu_e, mu_e_stride, mu_nu, mu_nu_stride, T, T_stride, c_V, c_V_stride, c_A, &
                c_A_stride, c_V_abs, c_V_abs_stride, c_A_abs, c_A_abs_stride, mu_Bn_B, mu_Bn_B_stride, mu_Bp_B, &
                mu_Bp_B_stride, eB, eB_stride, eps_abs, eps_abs_stride, drift_factor_abs, drift_factor_abs_stride &
                ) bind(c, name="neutrino_nucleon_absorption_drift_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), G_F(*), n(*), n_n(*), delta_np(*), mu_e(*), mu_nu(*), T(*), c_V(*), &
                c_A(*), c_V_abs(*), c_A_abs(*), mu_Bn_B(*), mu_Bp_B(*), eB(*)
            real(c_double), intent(inout) :: eps_abs(*), drift_factor_abs(*)
            integer(c_intptr_t), intent(in), value :: k_stride, G_F_stride, n_stride, n_n_stride, delta_np_stride, &
                mu_e_stride, mu_nu_stride, T_stride, c_V_stride, c_A_stride, c_V_abs_stride, c_A_abs_stride, &
                mu_Bn_B_stride, mu_Bp_B_stride, eB_stride, eps_abs_stride, drift_factor_abs_stride
            integer(c_int64_t) :: nk_outside
        end function absorption_drift_array

        ! neutrino_nucleon.absorption_drift in single precision
        subroutine absorption_drift_f32(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, &
                mu_Bn_B, mu_Bp_B, eB, eps_abs, drift_factor_abs) bind(c, name="neutrino_nucleon_absorption_drift_f32")
            import :: c_float
            real(c_float), intent(in), value :: k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, &
                mu_Bn_B, mu_Bp_B, eB
            real(c_float), intent(out) :: eps_abs, drift_factor_abs
        end subroutine absorption_drift_f32
        function absorption_drift_f32_outside(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, &
                mu_Bn_B, mu_Bp_B, eB) bind(c, name="neutrino_nucleon_absorption_drift_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, &
                mu_Bn_B, mu_Bp_B, eB
            integer(c_int64_t) :: nk_outside
        end function absorption_drift_f32_outside
        function absorption_drift_f32_array(nk_n, k, k_stride, G_F, G_F_stride, n, n_stride, n_n, n_n_stride, &
                delta_np, delta_np_stride, mu_e, mu_e_stride, mu_nu, mu_nu_stride, T, T_stride, c_V, c_V_stride, c_A, &
                c_A_stride, c_V_abs, c_V_abs_stride, c_A_abs, c_A_abs_stride, mu_Bn_B, mu_Bn_B_stride, mu_Bp_B, &
                mu_Bp_B_stride, eB, eB_stride, eps_abs, eps_abs_stride, drift_factor_abs, drift_factor_abs_stride &
                ) bind(c, name="neutrino_nucleon_absorption_drift_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: k(*), G_F(*), n(*), n_n(*), delta_np(*), mu_e(*), mu_nu(*), T(*), c_V(*), &
                c_A(*), c_V_abs(*), c_A_abs(*), mu_Bn_B(*), mu_Bp_B(*), eB(*)
            real(c_float), intent(inout) :: eps_abs(*), drift_factor_abs(*)
            integer(c_intptr_t), intent(in), value :: k_stride, G_F_stride, n_stride, n_n_stride, delta_np_stride, &
                mu_e_stride, mu_nu_stride, T_stride, c_V_stride, c_A_stride, c_V_abs_stride, c_A_abs_stride, &
                mu_Bn_B_stride, mu_Bp_B_stride, eB_stride, eps_abs_stride, drift_factor_abs_stride
            integer(c_int64_t) :: nk_outside
        end function absorption_drift_f32_array

        ! neutrino_nucleon.absorption_drift_printed
        !
        ! The same with the formulas as the paper prints them
        !
        ! Equation  ando2003:48.E_e electron energy: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:48.f_e electron occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:49 absorption asymmetry: printed, arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:48 absorption opacity: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:t11 absorption opacity with emission: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:39 scattering opacity: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:t10 total opacity: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:47 absorption drift: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
        ! Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
        ! Parameter n [MeV^3] from 1 to 50000: number density of target nucleons
        ! Parameter n_n [MeV^3] from 1 to 50000: number density of neutrons
        ! Parameter delta_np [MeV] from 1.29 to 1.3: m_n - m_p
        ! Parameter mu_e [MeV] from -40*T to 20*T: electron chemical potential
        ! Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
        ! Parameter T [MeV] from 1 to 10 (T << m): matter temperature
        ! Parameter c_V [1] from -1 to 1: vector coupling (scattering)
        ! Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
        ! Parameter c_V_abs [1] from -1 to 1: vector coupling (absorption)
        ! Parameter c_A_abs [1] from -1.3 to 1.3: axial coupling (absorption)
        ! Parameter mu_Bn_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): neutron magnetic energy, signed
        ! Parameter mu_Bp_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): proton magnetic energy, signed
        ! Parameter eB [MeV^2] from 0 to 600: elementary charge times field
        ! Output    eps_abs [1]: asymmetry coefficient of absorption (ando2003:49)
        ! Output    drift_factor_abs [1]: drift flux of absorption over delta_U (ando2003:47)
        ! Validity  first order in the field: eB < (k + m_n - m_p)^2
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   538f588cfa39fa4d
        ! Bit 0: k must be from 0.01*T to 20*T
        ! Bit 1: G_F must be from 1.1e-11 to 1.2e-11
        ! Bit 2: n must be from 1 to 50000
        ! Bit 3: n_n must be from 1 to 50000
        ! Bit 4: delta_np must be from 1.29 to 1.3
        ! Bit 5: mu_e must be from -40*T to 20*T
        ! Bit 6: mu_nu must be from -3*T to 3*T
        ! Bit 7: T must be from 1 to 10 (T << m)
        ! Bit 8: c_V must be from -1 to 1
        ! Bit 9: c_A must be from -1.3 to 1.3
        ! Bit 10: c_V_abs must be from -1 to 1
        ! Bit 11: c_A_abs must be from -1.3 to 1.3
        ! Bit 12: mu_Bn_B must be from -0.1*T to 0.1*T (mu_B B << T)
        ! Bit 13: mu_Bp_B must be from -0.1*T to 0.1*T (mu_B B << T)
        ! Bit 14: eB must be from 0 to 600
        ! Bit 15: first order in the field: eB < (k + m_n - m_p)^2
        subroutine absorption_drift_printed(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, &
                mu_Bn_B, mu_Bp_B, eB, eps_abs, drift_factor_abs &
                ) bind(c, name="neutrino_nucleon_absorption_drift_printed")
            import :: c_double
            real(c_double), intent(in), value :: k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, &
                c_A_abs, mu_Bn_B, mu_Bp_B, eB
            real(c_double), intent(out) :: eps_abs, drift_factor_abs
        end subroutine absorption_drift_printed
        function absorption_drift_printed_outside(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, &
                c_A_abs, mu_Bn_B, mu_Bp_B, eB &
                ) bind(c, name="neutrino_nucleon_absorption_drift_printed_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, &
                c_A_abs, mu_Bn_B, mu_Bp_B, eB
            integer(c_int64_t) :: nk_outside
        end function absorption_drift_printed_outside
        function absorption_drift_printed_array(nk_n, k, k_stride, G_F, G_F_stride, n, n_stride, n_n, n_n_stride, &
                delta_np, delta_np_stride, mu_e, mu_e_stride, mu_nu, mu_nu_stride, T, T_stride, c_V, c_V_stride, c_A, &
                c_A_stride, c_V_abs, c_V_abs_stride, c_A_abs, c_A_abs_stride, mu_Bn_B, mu_Bn_B_stride, mu_Bp_B, &
                mu_Bp_B_stride, eB, eB_stride, eps_abs, eps_abs_stride, drift_factor_abs, drift_factor_abs_stride &
                ) bind(c, name="neutrino_nucleon_absorption_drift_printed_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), G_F(*), n(*), n_n(*), delta_np(*), mu_e(*), mu_nu(*), T(*), c_V(*), &
                c_A(*), c_V_abs(*), c_A_abs(*), mu_Bn_B(*), mu_Bp_B(*), eB(*)
            real(c_double), intent(inout) :: eps_abs(*), drift_factor_abs(*)
            integer(c_intptr_t), intent(in), value :: k_stride, G_F_stride, n_stride, n_n_stride, delta_np_stride, &
                mu_e_stride, mu_nu_stride, T_stride, c_V_stride, c_A_stride, c_V_abs_stride, c_A_abs_stride, &
                mu_Bn_B_stride, mu_Bp_B_stride, eB_stride, eps_abs_stride, drift_factor_abs_stride
            integer(c_int64_t) :: nk_outside
        end function absorption_drift_printed_array

        ! neutrino_nucleon.absorption_drift_printed in single precision
        subroutine absorption_drift_printed_f32(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, &
                mu_Bn_B, mu_Bp_B, eB, eps_abs, drift_factor_abs &
                ) bind(c, name="neutrino_nucleon_absorption_drift_printed_f32")
            import :: c_float
            real(c_float), intent(in), value :: k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, &
                mu_Bn_B, mu_Bp_B, eB
            real(c_float), intent(out) :: eps_abs, drift_factor_abs
        end subroutine absorption_drift_printed_f32
        function absorption_drift_printed_f32_outside(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, &
                c_A_abs, mu_Bn_B, mu_Bp_B, eB &
                ) bind(c, name="neutrino_nucleon_absorption_drift_printed_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, &
                mu_Bn_B, mu_Bp_B, eB
            integer(c_int64_t) :: nk_outside
        end function absorption_drift_printed_f32_outside
        function absorption_drift_printed_f32_array(nk_n, k, k_stride, G_F, G_F_stride, n, n_stride, n_n, n_n_stride, &
                delta_np, delta_np_stride, mu_e, mu_e_stride, mu_nu, mu_nu_stride, T, T_stride, c_V, c_V_stride, c_A, &
                c_A_stride, c_V_abs, c_V_abs_stride, c_A_abs, c_A_abs_stride, mu_Bn_B, mu_Bn_B_stride, mu_Bp_B, &
                mu_Bp_B_stride, eB, eB_stride, eps_abs, eps_abs_stride, drift_factor_abs, drift_factor_abs_stride &
                ) bind(c, name="neutrino_nucleon_absorption_drift_printed_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: k(*), G_F(*), n(*), n_n(*), delta_np(*), mu_e(*), mu_nu(*), T(*), c_V(*), &
                c_A(*), c_V_abs(*), c_A_abs(*), mu_Bn_B(*), mu_Bp_B(*), eB(*)
            real(c_float), intent(inout) :: eps_abs(*), drift_factor_abs(*)
            integer(c_intptr_t), intent(in), value :: k_stride, G_F_stride, n_stride, n_n_stride, delta_np_stride, &
                mu_e_stride, mu_nu_stride, T_stride, c_V_stride, c_A_stride, c_V_abs_stride, c_A_abs_stride, &
                mu_Bn_B_stride, mu_Bp_B_stride, eB_stride, eps_abs_stride, drift_factor_abs_stride
            integer(c_int64_t) :: nk_outside
        end function absorption_drift_printed_f32_array

        ! neutrino_nucleon.charged_current_factor
        !
        ! Recoil and weak-magnetism factor of absorption on a free nucleon at rest
        !
        ! Equation  horowitz2002:absorption charged current factor: arranged form (confirmed, exact); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
        ! Variable  k [MeV] from 0.001 to 1000: neutrino energy, initial
        ! Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
        ! Parameter c_V_abs [1] from -1 to 1: vector coupling (absorption)
        ! Parameter c_A_abs [1] from -1.3 to 1.3: axial coupling (absorption)
        ! Parameter F_2_abs [1] from -4 to 4: weak-magnetism coupling (absorption)
        ! Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
        ! Output    R_charged [1]: recoil and weak-magnetism factor of absorption (horowitz2002:absorption)
        ! Validity  a heavy nucleon absorbs: c_V_abs^2 + c_A_abs^2 > 0
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   e0e19992dd317b6e
        ! Bit 0: k must be from 0.001 to 1000
        ! Bit 1: m must be from 938 to 940
        ! Bit 2: c_V_abs must be from -1 to 1
        ! Bit 3: c_A_abs must be from -1.3 to 1.3
        ! Bit 4: F_2_abs must be from -4 to 4
        ! Bit 5: sign_nu must be +1 or -1
        ! Bit 6: a heavy nucleon absorbs: c_V_abs^2 + c_A_abs^2 > 0
        subroutine charged_current_factor(k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu, R_charged &
                ) bind(c, name="neutrino_nucleon_charged_current_factor")
            import :: c_double
            real(c_double), intent(in), value :: k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu
            real(c_double), intent(out) :: R_charged
        end subroutine charged_current_factor
        function charged_current_factor_outside(k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu &
                ) bind(c, name="neutrino_nucleon_charged_current_factor_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu
            integer(c_int64_t) :: nk_outside
        end function charged_current_factor_outside
        function charged_current_factor_array(nk_n, k, k_stride, m, m_stride, c_V_abs, c_V_abs_stride, c_A_abs, &
                c_A_abs_stride, F_2_abs, F_2_abs_stride, sign_nu, sign_nu_stride, R_charged, R_charged_stride &
                ) bind(c, name="neutrino_nucleon_charged_current_factor_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), m(*), c_V_abs(*), c_A_abs(*), F_2_abs(*), sign_nu(*)
            real(c_double), intent(inout) :: R_charged(*)
            integer(c_intptr_t), intent(in), value :: k_stride, m_stride, c_V_abs_stride, c_A_abs_stride, &
                F_2_abs_stride, sign_nu_stride, R_charged_stride
            integer(c_int64_t) :: nk_outside
        end function charged_current_factor_array

        ! neutrino_nucleon.charged_current_factor in single precision
        subroutine charged_current_factor_f32(k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu, R_charged &
                ) bind(c, name="neutrino_nucleon_charged_current_factor_f32")
            import :: c_float
            real(c_float), intent(in), value :: k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu
            real(c_float), intent(out) :: R_charged
        end subroutine charged_current_factor_f32
        function charged_current_factor_f32_outside(k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu &
                ) bind(c, name="neutrino_nucleon_charged_current_factor_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu
            integer(c_int64_t) :: nk_outside
        end function charged_current_factor_f32_outside
        function charged_current_factor_f32_array(nk_n, k, k_stride, m, m_stride, c_V_abs, c_V_abs_stride, c_A_abs, &
                c_A_abs_stride, F_2_abs, F_2_abs_stride, sign_nu, sign_nu_stride, R_charged, R_charged_stride &
                ) bind(c, name="neutrino_nucleon_charged_current_factor_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: k(*), m(*), c_V_abs(*), c_A_abs(*), F_2_abs(*), sign_nu(*)
            real(c_float), intent(inout) :: R_charged(*)
            integer(c_intptr_t), intent(in), value :: k_stride, m_stride, c_V_abs_stride, c_A_abs_stride, &
                F_2_abs_stride, sign_nu_stride, R_charged_stride
            integer(c_int64_t) :: nk_outside
        end function charged_current_factor_f32_array

        ! neutrino_nucleon.collision_moments
        !
        ! First moment of the collision term on rare nucleons through order 1/m, part by part: along the dipole h or along the field, and without the sign that distinguishes neutrinos from antineutrinos
        !
        ! Equation  ando2003:32 leading moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:33 field moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:34 recoil moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:35 weak magnetism moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:36 even field moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:37 odd field moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
        ! Variable  f0 [1] from 0.001 to 0.999: equilibrium occupation at k
        ! Variable  df0_dk [MeV^-1] from -1 to 1: first derivative of f0
        ! Variable  d2f0_dk2 [MeV^-2] from -1 to 1: second derivative of f0
        ! Variable  g [1] from -f0 to f0 (small deviation from equilibrium): isotropic deviation of the occupation
        ! Variable  dg_dk [MeV^-1] from -1 to 1: first derivative of g
        ! Variable  d2g_dk2 [MeV^-2] from -1 to 1: second derivative of g
        ! Variable  d3g_dk3 [MeV^-3] from -1 to 1: third derivative of g
        ! Variable  h [1] from -f0 to f0 (small deviation from equilibrium): dipole deviation, one Cartesian component
        ! Variable  dh_dk [MeV^-1] from -1 to 1: first derivative of h
        ! Variable  d2h_dk2 [MeV^-2] from -1 to 1: second derivative of h
        ! Parameter T [MeV] from 1 to 10 (T << m): matter temperature
        ! Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
        ! Parameter n [MeV^3] from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2): number density of target nucleons
        ! Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
        ! Parameter c_V [1] from -1 to 1: vector coupling (scattering)
        ! Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
        ! Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
        ! Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
        ! Output    V_0 [MeV]: leading moment of the collision term, along h (ando2003:32)
        ! Output    dV_B [MeV]: field moment, along B, without the sign of (31) (ando2003:33)
        ! Output    dV_WM_0 [MeV]: recoil moment, along h (ando2003:34)
        ! Output    dV_WM [MeV]: weak-magnetism moment, along h, without the sign of (31) (ando2003:35)
        ! Output    dV_BWM_0 [MeV]: field moment of order 1/m, along B (ando2003:36)
        ! Output    dV_BWM [MeV]: the same, sign-odd, without the sign of (31) (ando2003:37)
        ! Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   aa481ed35f010d3d
        ! Bit 0: k must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2))
        ! Bit 1: f0 must be from 0.001 to 0.999
        ! Bit 2: df0_dk must be from -1 to 1
        ! Bit 3: d2f0_dk2 must be from -1 to 1
        ! Bit 4: g must be from -f0 to f0 (small deviation from equilibrium)
        ! Bit 5: dg_dk must be from -1 to 1
        ! Bit 6: d2g_dk2 must be from -1 to 1
        ! Bit 7: d3g_dk3 must be from -1 to 1
        ! Bit 8: h must be from -f0 to f0 (small deviation from equilibrium)
        ! Bit 9: dh_dk must be from -1 to 1
        ! Bit 10: d2h_dk2 must be from -1 to 1
        ! Bit 11: T must be from 1 to 10 (T << m)
        ! Bit 12: m must be from 938 to 940
        ! Bit 13: n must be from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2)
        ! Bit 14: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
        ! Bit 15: c_V must be from -1 to 1
        ! Bit 16: c_A must be from -1.3 to 1.3
        ! Bit 17: F_2 must be from -4 to 4
        ! Bit 18: G_F must be from 1.1e-11 to 1.2e-11
        ! Bit 19: k above k_min = abs(mu_B_B) (m/T)^(1/2)
        subroutine collision_moments(k, f0, df0_dk, d2f0_dk2, g, dg_dk, d2g_dk2, d3g_dk3, h, dh_dk, d2h_dk2, T, m, n, &
                mu_B_B, c_V, c_A, F_2, G_F, V_0, dV_B, dV_WM_0, dV_WM, dV_BWM_0, dV_BWM &
                ) bind(c, name="neutrino_nucleon_collision_moments")
            import :: c_double
            real(c_double), intent(in), value :: k, f0, df0_dk, d2f0_dk2, g, dg_dk, d2g_dk2, d3g_dk3, h, dh_dk, &
                d2h_dk2, T, m, n, mu_B_B, c_V, c_A, F_2, G_F
            real(c_double), intent(out) :: V_0, dV_B, dV_WM_0, dV_WM, dV_BWM_0, dV_BWM
        end subroutine collision_moments
        function collision_moments_outside(k, f0, df0_dk, d2f0_dk2, g, dg_dk, d2g_dk2, d3g_dk3, h, dh_dk, d2h_dk2, T, &
                m, n, mu_B_B, c_V, c_A, F_2, G_F &
                ) bind(c, name="neutrino_nucleon_collision_moments_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, f0, df0_dk, d2f0_dk2, g, dg_dk, d2g_dk2, d3g_dk3, h, dh_dk, &
                d2h_dk2, T, m, n, mu_B_B, c_V, c_A, F_2, G_F
            integer(c_int64_t) :: nk_outside
        end function collision_moments_outside
        function collision_moments_array(nk_n, k, k_stride, f0, f0_stride, df0_dk, df0_dk_stride, d2f0_dk2, &
                d2f0_dk2_stride, g, g_stride, dg_dk, dg_dk_stride, d2g_dk2, d2g_dk2_stride, d3g_dk3, d3g_dk3_stride, &
                h, h_stride, dh_dk, dh_dk_stride, d2h_dk2, d2h_dk2_stride, T, T_stride, m, m_stride, n, n_stride, &
                mu_B_B, mu_B_B_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, F_2_stride, G_F, G_F_stride, V_0, &
                V_0_stride, dV_B, dV_B_stride, dV_WM_0, dV_WM_0_stride, dV_WM, dV_WM_stride, dV_BWM_0, &
                dV_BWM_0_stride, dV_BWM, dV_BWM_stride &
                ) bind(c, name="neutrino_nucleon_collision_moments_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), f0(*), df0_dk(*), d2f0_dk2(*), g(*), dg_dk(*), d2g_dk2(*), &
                d3g_dk3(*), h(*), dh_dk(*), d2h_dk2(*), T(*), m(*), n(*), mu_B_B(*), c_V(*), c_A(*), F_2(*), G_F(*)
            real(c_double), intent(inout) :: V_0(*), dV_B(*), dV_WM_0(*), dV_WM(*), dV_BWM_0(*), dV_BWM(*)
            integer(c_intptr_t), intent(in), value :: k_stride, f0_stride, df0_dk_stride, d2f0_dk2_stride, g_stride, &
                dg_dk_stride, d2g_dk2_stride, d3g_dk3_stride, h_stride, dh_dk_stride, d2h_dk2_stride, T_stride, &
                m_stride, n_stride, mu_B_B_stride, c_V_stride, c_A_stride, F_2_stride, G_F_stride, V_0_stride, &
                dV_B_stride, dV_WM_0_stride, dV_WM_stride, dV_BWM_0_stride, dV_BWM_stride
            integer(c_int64_t) :: nk_outside
        end function collision_moments_array

        ! neutrino_nucleon.conditions
        !
        ! What decides whether the expansions hold: fugacity of the nucleons, and the lowest neutrino energy (its modulus; it has the sign of the magnetic moment)
        !
        ! Equation  ando2003:t5 fugacity: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:t12 validity bound: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  n [MeV^3] from 1 to 50000: number density of target nucleons
        ! Variable  mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
        ! Parameter T [MeV] from 1 to 10 (T << m): matter temperature
        ! Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
        ! Output    fugacity [1]: fugacity of the nucleons; small where they are nondegenerate (ando2003:t5)
        ! Output    k_min [MeV]: lowest energy at which the expansion in B holds (ando2003:t12)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   dc00875ca1cba4e4
        ! Bit 0: n must be from 1 to 50000
        ! Bit 1: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
        ! Bit 2: T must be from 1 to 10 (T << m)
        ! Bit 3: m must be from 938 to 940
        subroutine conditions(n, mu_B_B, T, m, fugacity, k_min) bind(c, name="neutrino_nucleon_conditions")
            import :: c_double
            real(c_double), intent(in), value :: n, mu_B_B, T, m
            real(c_double), intent(out) :: fugacity, k_min
        end subroutine conditions
        function conditions_outside(n, mu_B_B, T, m &
                ) bind(c, name="neutrino_nucleon_conditions_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: n, mu_B_B, T, m
            integer(c_int64_t) :: nk_outside
        end function conditions_outside
        function conditions_array(nk_n, n, n_stride, mu_B_B, mu_B_B_stride, T, T_stride, m, m_stride, fugacity, &
                fugacity_stride, k_min, k_min_stride &
                ) bind(c, name="neutrino_nucleon_conditions_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: n(*), mu_B_B(*), T(*), m(*)
            real(c_double), intent(inout) :: fugacity(*), k_min(*)
            integer(c_intptr_t), intent(in), value :: n_stride, mu_B_B_stride, T_stride, m_stride, fugacity_stride, &
                k_min_stride
            integer(c_int64_t) :: nk_outside
        end function conditions_array

        ! neutrino_nucleon.conditions in single precision
        subroutine conditions_f32(n, mu_B_B, T, m, fugacity, k_min) bind(c, name="neutrino_nucleon_conditions_f32")
            import :: c_float
            real(c_float), intent(in), value :: n, mu_B_B, T, m
            real(c_float), intent(out) :: fugacity, k_min
        end subroutine conditions_f32
        function conditions_f32_outside(n, mu_B_B, T, m &
                ) bind(c, name="neutrino_nucleon_conditions_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: n, mu_B_B, T, m
            integer(c_int64_t) :: nk_outside
        end function conditions_f32_outside
        function conditions_f32_array(nk_n, n, n_stride, mu_B_B, mu_B_B_stride, T, T_stride, m, m_stride, fugacity, &
                fugacity_stride, k_min, k_min_stride &
                ) bind(c, name="neutrino_nucleon_conditions_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: n(*), mu_B_B(*), T(*), m(*)
            real(c_float), intent(inout) :: fugacity(*), k_min(*)
            integer(c_intptr_t), intent(in), value :: n_stride, mu_B_B_stride, T_stride, m_stride, fugacity_stride, &
                k_min_stride
            integer(c_int64_t) :: nk_outside
        end function conditions_f32_array

        ! neutrino_nucleon.couplings
        !
        ! Couplings of scattering and absorption on neutrons, from g_A, sin^2 theta_W and the moments of Table I
        !
        ! Equation  ando2003:table1.neutron neutron scattering couplings: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:table1.absorption absorption couplings: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  g_A [1] from 1.2 to 1.3: axial coupling
        ! Variable  sin2_theta_W [1] from 0.2 to 0.25: weak mixing angle
        ! Variable  mu_p_anom [1] from -4 to 4: proton moment of Table I in nuclear magnetons (anomalous)
        ! Variable  mu_n_anom [1] from -4 to 4: neutron moment of Table I in nuclear magnetons
        ! Output    c_V [1]: vector coupling (scattering) (ando2003:table1.neutron)
        ! Output    c_A [1]: axial coupling (scattering) (ando2003:table1.neutron)
        ! Output    F_2 [1]: weak-magnetism coupling (scattering) (ando2003:table1.neutron)
        ! Output    c_V_abs [1]: vector coupling (absorption) (ando2003:table1.absorption)
        ! Output    c_A_abs [1]: axial coupling (absorption) (ando2003:table1.absorption)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   cb863e2803c24f65
        ! Bit 0: g_A must be from 1.2 to 1.3
        ! Bit 1: sin2_theta_W must be from 0.2 to 0.25
        ! Bit 2: mu_p_anom must be from -4 to 4
        ! Bit 3: mu_n_anom must be from -4 to 4
        subroutine couplings(g_A, sin2_theta_W, mu_p_anom, mu_n_anom, c_V, c_A, F_2, c_V_abs, c_A_abs &
                ) bind(c, name="neutrino_nucleon_couplings")
            import :: c_double
            real(c_double), intent(in), value :: g_A, sin2_theta_W, mu_p_anom, mu_n_anom
            real(c_double), intent(out) :: c_V, c_A, F_2, c_V_abs, c_A_abs
        end subroutine couplings
        function couplings_outside(g_A, sin2_theta_W, mu_p_anom, mu_n_anom &
                ) bind(c, name="neutrino_nucleon_couplings_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: g_A, sin2_theta_W, mu_p_anom, mu_n_anom
            integer(c_int64_t) :: nk_outside
        end function couplings_outside
        function couplings_array(nk_n, g_A, g_A_stride, sin2_theta_W, sin2_theta_W_stride, mu_p_anom, &
                mu_p_anom_stride, mu_n_anom, mu_n_anom_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, F_2_stride, &
                c_V_abs, c_V_abs_stride, c_A_abs, c_A_abs_stride &
                ) bind(c, name="neutrino_nucleon_couplings_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: g_A(*), sin2_theta_W(*), mu_p_anom(*), mu_n_anom(*)
            real(c_double), intent(inout) :: c_V(*), c_A(*), F_2(*), c_V_abs(*), c_A_abs(*)
            integer(c_intptr_t), intent(in), value :: g_A_stride, sin2_theta_W_stride, mu_p_anom_stride, &
                mu_n_anom_stride, c_V_stride, c_A_stride, F_2_stride, c_V_abs_stride, c_A_abs_stride
            integer(c_int64_t) :: nk_outside
        end function couplings_array

        ! neutrino_nucleon.couplings in single precision
        subroutine couplings_f32(g_A, sin2_theta_W, mu_p_anom, mu_n_anom, c_V, c_A, F_2, c_V_abs, c_A_abs &
                ) bind(c, name="neutrino_nucleon_couplings_f32")
            import :: c_float
            real(c_float), intent(in), value :: g_A, sin2_theta_W, mu_p_anom, mu_n_anom
            real(c_float), intent(out) :: c_V, c_A, F_2, c_V_abs, c_A_abs
        end subroutine couplings_f32
        function couplings_f32_outside(g_A, sin2_theta_W, mu_p_anom, mu_n_anom &
                ) bind(c, name="neutrino_nucleon_couplings_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: g_A, sin2_theta_W, mu_p_anom, mu_n_anom
            integer(c_int64_t) :: nk_outside
        end function couplings_f32_outside
        function couplings_f32_array(nk_n, g_A, g_A_stride, sin2_theta_W, sin2_theta_W_stride, mu_p_anom, &
                mu_p_anom_stride, mu_n_anom, mu_n_anom_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, F_2_stride, &
                c_V_abs, c_V_abs_stride, c_A_abs, c_A_abs_stride &
                ) bind(c, name="neutrino_nucleon_couplings_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: g_A(*), sin2_theta_W(*), mu_p_anom(*), mu_n_anom(*)
            real(c_float), intent(inout) :: c_V(*), c_A(*), F_2(*), c_V_abs(*), c_A_abs(*)
            integer(c_intptr_t), intent(in), value :: g_A_stride, sin2_theta_W_stride, mu_p_anom_stride, &
                mu_n_anom_stride, c_V_stride, c_A_stride, F_2_stride, c_V_abs_stride, c_A_abs_stride
            integer(c_int64_t) :: nk_outside
        end function couplings_f32_array

        ! neutrino_nucleon.differential_cross_section
        !
        ! Rate of scattering on rare nucleons per length, energy k' and solid angle: its six parts by order in 1/m and by field structure, for neutrinos and antineutrinos
        !
        ! Equation  ando2003:t2.q0 energy transfer: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:t1.w deflection: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:t2.q_squared momentum transfer squared: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:18.ratio thermal over transfer: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:18 nondegenerate response: arranged form (confirmed, exact-transcendental); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:19.scale common factor: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:19 isotropic kernel: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:20.ratio energy over recoil: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:20 asymmetric kernel: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:21 isotropic kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:22 initial direction kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:23 final direction kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
        ! Variable  k_prime [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k' << (m T)^(1/2)): neutrino energy, final
        ! Variable  mu_prime [1] from -1 to 0.999999 (q > 0): cosine of the scattering angle, Omega . Omega'
        ! Parameter T [MeV] from 1 to 10 (T << m): matter temperature
        ! Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
        ! Parameter n [MeV^3] from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2): number density of target nucleons
        ! Parameter c_V [1] from -1 to 1: vector coupling (scattering)
        ! Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
        ! Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
        ! Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
        ! Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
        ! Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
        ! Output    A_0 [1]: leading isotropic kernel (ando2003:19)
        ! Output    dA_Omega [1]: leading kernel, coefficient of Omega.B (ando2003:20)
        ! Output    dA_Omega_prime [1]: leading kernel, coefficient of Omega'.B (ando2003:20)
        ! Output    A_WM [1]: isotropic kernel of order 1/m (ando2003:21)
        ! Output    dB_WM [1]: kernel of order 1/m, coefficient of Omega.B (ando2003:22)
        ! Output    dC_WM [1]: kernel of order 1/m, coefficient of Omega'.B (ando2003:23)
        ! Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
        ! Validity  k' above k_min = abs(mu_B_B) (m/T)^(1/2)
        ! Validity  first order in the field: abs(delta_x) < 1 for flipped spins, which fails near k' = k, mu' = 1
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   e7e6e8ac4ae75d3c
        ! Bit 0: k must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2))
        ! Bit 1: k_prime must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k' << (m T)^(1/2))
        ! Bit 2: mu_prime must be from -1 to 0.999999 (q > 0)
        ! Bit 3: T must be from 1 to 10 (T << m)
        ! Bit 4: m must be from 938 to 940
        ! Bit 5: n must be from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2)
        ! Bit 6: c_V must be from -1 to 1
        ! Bit 7: c_A must be from -1.3 to 1.3
        ! Bit 8: F_2 must be from -4 to 4
        ! Bit 9: G_F must be from 1.1e-11 to 1.2e-11
        ! Bit 10: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
        ! Bit 11: sign_nu must be +1 or -1
        ! Bit 12: k above k_min = abs(mu_B_B) (m/T)^(1/2)
        ! Bit 13: k' above k_min = abs(mu_B_B) (m/T)^(1/2)
        ! Bit 14: first order in the field: abs(delta_x) < 1 for flipped spins, which fails near k' = k, mu' = 1
        subroutine differential_cross_section(k, k_prime, mu_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu, &
                A_0, dA_Omega, dA_Omega_prime, A_WM, dB_WM, dC_WM &
                ) bind(c, name="neutrino_nucleon_differential_cross_section")
            import :: c_double
            real(c_double), intent(in), value :: k, k_prime, mu_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu
            real(c_double), intent(out) :: A_0, dA_Omega, dA_Omega_prime, A_WM, dB_WM, dC_WM
        end subroutine differential_cross_section
        function differential_cross_section_outside(k, k_prime, mu_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu &
                ) bind(c, name="neutrino_nucleon_differential_cross_section_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, k_prime, mu_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu
            integer(c_int64_t) :: nk_outside
        end function differential_cross_section_outside
        function differential_cross_section_array(nk_n, k, k_stride, k_prime, k_prime_stride, mu_prime, &
                mu_prime_stride, T, T_stride, m, m_stride, n, n_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, &
                F_2_stride, G_F, G_F_stride, mu_B_B, mu_B_B_stride, sign_nu, sign_nu_stride, A_0, A_0_stride, &
                dA_Omega, dA_Omega_stride, dA_Omega_prime, dA_Omega_prime_stride, A_WM, A_WM_stride, dB_WM, &
                dB_WM_stride, dC_WM, dC_WM_stride &
                ) bind(c, name="neutrino_nucleon_differential_cross_section_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), k_prime(*), mu_prime(*), T(*), m(*), n(*), c_V(*), c_A(*), F_2(*), &
                G_F(*), mu_B_B(*), sign_nu(*)
            real(c_double), intent(inout) :: A_0(*), dA_Omega(*), dA_Omega_prime(*), A_WM(*), dB_WM(*), dC_WM(*)
            integer(c_intptr_t), intent(in), value :: k_stride, k_prime_stride, mu_prime_stride, T_stride, m_stride, &
                n_stride, c_V_stride, c_A_stride, F_2_stride, G_F_stride, mu_B_B_stride, sign_nu_stride, A_0_stride, &
                dA_Omega_stride, dA_Omega_prime_stride, A_WM_stride, dB_WM_stride, dC_WM_stride
            integer(c_int64_t) :: nk_outside
        end function differential_cross_section_array

        ! neutrino_nucleon.differential_cross_section_contracted
        !
        ! Rate of scattering on rare nucleons per length, energy k' and solid angle, for directions with the cosines Omega.B and Omega'.B with the field, for neutrinos and antineutrinos
        !
        ! Equation  ando2003:t2.q0 energy transfer: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:t1.w deflection: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:t2.q_squared momentum transfer squared: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:18.ratio thermal over transfer: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:18 nondegenerate response: arranged form (confirmed, exact-transcendental); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:19.scale common factor: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:19 isotropic kernel: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:20.ratio energy over recoil: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:21 isotropic kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:22 initial direction kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:20 asymmetric kernel: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:23 final direction kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:9 rate by field structure: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
        ! Variable  k_prime [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k' << (m T)^(1/2)): neutrino energy, final
        ! Variable  mu_prime [1] from -1 to 0.999999 (q > 0): cosine of the scattering angle, Omega . Omega'
        ! Variable  cos_B [1] from -1 to 1: initial direction along the field
        ! Variable  cos_B_prime [1] from -1 to 1: final direction along the field
        ! Parameter T [MeV] from 1 to 10 (T << m): matter temperature
        ! Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
        ! Parameter n [MeV^3] from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2): number density of target nucleons
        ! Parameter c_V [1] from -1 to 1: vector coupling (scattering)
        ! Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
        ! Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
        ! Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
        ! Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
        ! Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
        ! Output    dGamma [1]: rate per length, energy and solid angle (ando2003:9)
        ! Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
        ! Validity  k' above k_min = abs(mu_B_B) (m/T)^(1/2)
        ! Validity  first order in the field: abs(delta_x) < 1 for flipped spins, which fails near k' = k, mu' = 1
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   ce01e7eb1b074eaa
        ! Bit 0: k must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2))
        ! Bit 1: k_prime must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k' << (m T)^(1/2))
        ! Bit 2: mu_prime must be from -1 to 0.999999 (q > 0)
        ! Bit 3: cos_B must be from -1 to 1
        ! Bit 4: cos_B_prime must be from -1 to 1
        ! Bit 5: T must be from 1 to 10 (T << m)
        ! Bit 6: m must be from 938 to 940
        ! Bit 7: n must be from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2)
        ! Bit 8: c_V must be from -1 to 1
        ! Bit 9: c_A must be from -1.3 to 1.3
        ! Bit 10: F_2 must be from -4 to 4
        ! Bit 11: G_F must be from 1.1e-11 to 1.2e-11
        ! Bit 12: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
        ! Bit 13: sign_nu must be +1 or -1
        ! Bit 14: k above k_min = abs(mu_B_B) (m/T)^(1/2)
        ! Bit 15: k' above k_min = abs(mu_B_B) (m/T)^(1/2)
        ! Bit 16: first order in the field: abs(delta_x) < 1 for flipped spins, which fails near k' = k, mu' = 1
        subroutine differential_cross_section_contracted(k, k_prime, mu_prime, cos_B, cos_B_prime, T, m, n, c_V, c_A, &
                F_2, G_F, mu_B_B, sign_nu, dGamma &
                ) bind(c, name="neutrino_nucleon_differential_cross_section_contracted")
            import :: c_double
            real(c_double), intent(in), value :: k, k_prime, mu_prime, cos_B, cos_B_prime, T, m, n, c_V, c_A, F_2, &
                G_F, mu_B_B, sign_nu
            real(c_double), intent(out) :: dGamma
        end subroutine differential_cross_section_contracted
        function differential_cross_section_contracted_outside(k, k_prime, mu_prime, cos_B, cos_B_prime, T, m, n, &
                c_V, c_A, F_2, G_F, mu_B_B, sign_nu &
                ) bind(c, name="neutrino_nucleon_differential_cross_section_contracted_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, k_prime, mu_prime, cos_B, cos_B_prime, T, m, n, c_V, c_A, F_2, &
                G_F, mu_B_B, sign_nu
            integer(c_int64_t) :: nk_outside
        end function differential_cross_section_contracted_outside
        function differential_cross_section_contracted_array(nk_n, k, k_stride, k_prime, k_prime_stride, mu_prime, &
                mu_prime_stride, cos_B, cos_B_stride, cos_B_prime, cos_B_prime_stride, T, T_stride, m, m_stride, n, &
                n_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, F_2_stride, G_F, G_F_stride, mu_B_B, mu_B_B_stride, &
                sign_nu, sign_nu_stride, dGamma, dGamma_stride &
                ) bind(c, name="neutrino_nucleon_differential_cross_section_contracted_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), k_prime(*), mu_prime(*), cos_B(*), cos_B_prime(*), T(*), m(*), n(*), &
                c_V(*), c_A(*), F_2(*), G_F(*), mu_B_B(*), sign_nu(*)
            real(c_double), intent(inout) :: dGamma(*)
            integer(c_intptr_t), intent(in), value :: k_stride, k_prime_stride, mu_prime_stride, cos_B_stride, &
                cos_B_prime_stride, T_stride, m_stride, n_stride, c_V_stride, c_A_stride, F_2_stride, G_F_stride, &
                mu_B_B_stride, sign_nu_stride, dGamma_stride
            integer(c_int64_t) :: nk_outside
        end function differential_cross_section_contracted_array

        ! neutrino_nucleon.drift_coefficients
        !
        ! Corrections of order 1/m to the diffusive flux of neutrinos and antineutrinos together, and the coefficients of its drift along the field
        !
        ! Equation  ando2003:f0 equilibrium occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:df0_dk equilibrium slope: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:41 diffusion correction 1: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:42 diffusion correction 2: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:43 drift coefficient 1: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:44 drift coefficient 2: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:45 drift coefficient 3: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
        ! Parameter T [MeV] from 1 to 10 (T << m): matter temperature
        ! Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
        ! Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
        ! Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
        ! Parameter c_V [1] from -1 to 1: vector coupling (scattering)
        ! Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
        ! Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
        ! Output    delta_1 [1]: first diffusion correction (ando2003:41)
        ! Output    delta_2 [1]: second diffusion correction (ando2003:42)
        ! Output    eps_1 [1]: first drift coefficient (ando2003:43)
        ! Output    eps_2 [1]: second drift coefficient (ando2003:44)
        ! Output    eps_3 [1]: third drift coefficient (ando2003:45)
        ! Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
        ! Validity  neutrinos scatter: c_V^2 + 5 c_A^2 > 0
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   bc1d133b4ffc188b
        ! Bit 0: k must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2))
        ! Bit 1: T must be from 1 to 10 (T << m)
        ! Bit 2: m must be from 938 to 940
        ! Bit 3: mu_nu must be from -3*T to 3*T
        ! Bit 4: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
        ! Bit 5: c_V must be from -1 to 1
        ! Bit 6: c_A must be from -1.3 to 1.3
        ! Bit 7: F_2 must be from -4 to 4
        ! Bit 8: k above k_min = abs(mu_B_B) (m/T)^(1/2)
        ! Bit 9: neutrinos scatter: c_V^2 + 5 c_A^2 > 0
        subroutine drift_coefficients(k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2, delta_1, delta_2, eps_1, eps_2, eps_3 &
                ) bind(c, name="neutrino_nucleon_drift_coefficients")
            import :: c_double
            real(c_double), intent(in), value :: k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2
            real(c_double), intent(out) :: delta_1, delta_2, eps_1, eps_2, eps_3
        end subroutine drift_coefficients
        function drift_coefficients_outside(k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2 &
                ) bind(c, name="neutrino_nucleon_drift_coefficients_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2
            integer(c_int64_t) :: nk_outside
        end function drift_coefficients_outside
        function drift_coefficients_array(nk_n, k, k_stride, T, T_stride, m, m_stride, mu_nu, mu_nu_stride, mu_B_B, &
                mu_B_B_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, F_2_stride, delta_1, delta_1_stride, delta_2, &
                delta_2_stride, eps_1, eps_1_stride, eps_2, eps_2_stride, eps_3, eps_3_stride &
                ) bind(c, name="neutrino_nucleon_drift_coefficients_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), T(*), m(*), mu_nu(*), mu_B_B(*), c_V(*), c_A(*), F_2(*)
            real(c_double), intent(inout) :: delta_1(*), delta_2(*), eps_1(*), eps_2(*), eps_3(*)
            integer(c_intptr_t), intent(in), value :: k_stride, T_stride, m_stride, mu_nu_stride, mu_B_B_stride, &
                c_V_stride, c_A_stride, F_2_stride, delta_1_stride, delta_2_stride, eps_1_stride, eps_2_stride, &
                eps_3_stride
            integer(c_int64_t) :: nk_outside
        end function drift_coefficients_array

        ! neutrino_nucleon.drift_coefficients in single precision
        subroutine drift_coefficients_f32(k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2, delta_1, delta_2, eps_1, eps_2, eps_3 &
                ) bind(c, name="neutrino_nucleon_drift_coefficients_f32")
            import :: c_float
            real(c_float), intent(in), value :: k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2
            real(c_float), intent(out) :: delta_1, delta_2, eps_1, eps_2, eps_3
        end subroutine drift_coefficients_f32
        function drift_coefficients_f32_outside(k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2 &
                ) bind(c, name="neutrino_nucleon_drift_coefficients_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2
            integer(c_int64_t) :: nk_outside
        end function drift_coefficients_f32_outside
        function drift_coefficients_f32_array(nk_n, k, k_stride, T, T_stride, m, m_stride, mu_nu, mu_nu_stride, &
                mu_B_B, mu_B_B_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, F_2_stride, delta_1, delta_1_stride, &
                delta_2, delta_2_stride, eps_1, eps_1_stride, eps_2, eps_2_stride, eps_3, eps_3_stride &
                ) bind(c, name="neutrino_nucleon_drift_coefficients_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: k(*), T(*), m(*), mu_nu(*), mu_B_B(*), c_V(*), c_A(*), F_2(*)
            real(c_float), intent(inout) :: delta_1(*), delta_2(*), eps_1(*), eps_2(*), eps_3(*)
            integer(c_intptr_t), intent(in), value :: k_stride, T_stride, m_stride, mu_nu_stride, mu_B_B_stride, &
                c_V_stride, c_A_stride, F_2_stride, delta_1_stride, delta_2_stride, eps_1_stride, eps_2_stride, &
                eps_3_stride
            integer(c_int64_t) :: nk_outside
        end function drift_coefficients_f32_array

        ! neutrino_nucleon.drift_coefficients_printed
        !
        ! The coefficients of diffusion and drift as the paper prints them, misprints included, for comparison
        !
        ! Equation  ando2003:df0_dk equilibrium slope: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:f0 equilibrium occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:41 diffusion correction 1: printed form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:42 diffusion correction 2: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:43 drift coefficient 1: printed form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:44 drift coefficient 2: printed, arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:45 drift coefficient 3: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
        ! Parameter T [MeV] from 1 to 10 (T << m): matter temperature
        ! Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
        ! Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
        ! Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
        ! Parameter c_V [1] from -1 to 1: vector coupling (scattering)
        ! Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
        ! Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
        ! Output    delta_1 [1]: first diffusion correction (ando2003:41)
        ! Output    delta_2 [1]: second diffusion correction (ando2003:42)
        ! Output    eps_1 [1]: first drift coefficient (ando2003:43)
        ! Output    eps_2 [1]: second drift coefficient (ando2003:44)
        ! Output    eps_3 [1]: third drift coefficient (ando2003:45)
        ! Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
        ! Validity  neutrinos scatter: c_V^2 + 5 c_A^2 > 0
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   eb32970e6861da07
        ! Bit 0: k must be from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2))
        ! Bit 1: T must be from 1 to 10 (T << m)
        ! Bit 2: m must be from 938 to 940
        ! Bit 3: mu_nu must be from -3*T to 3*T
        ! Bit 4: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
        ! Bit 5: c_V must be from -1 to 1
        ! Bit 6: c_A must be from -1.3 to 1.3
        ! Bit 7: F_2 must be from -4 to 4
        ! Bit 8: k above k_min = abs(mu_B_B) (m/T)^(1/2)
        ! Bit 9: neutrinos scatter: c_V^2 + 5 c_A^2 > 0
        subroutine drift_coefficients_printed(k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2, delta_1, delta_2, eps_1, eps_2, &
                eps_3) bind(c, name="neutrino_nucleon_drift_coefficients_printed")
            import :: c_double
            real(c_double), intent(in), value :: k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2
            real(c_double), intent(out) :: delta_1, delta_2, eps_1, eps_2, eps_3
        end subroutine drift_coefficients_printed
        function drift_coefficients_printed_outside(k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2 &
                ) bind(c, name="neutrino_nucleon_drift_coefficients_printed_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2
            integer(c_int64_t) :: nk_outside
        end function drift_coefficients_printed_outside
        function drift_coefficients_printed_array(nk_n, k, k_stride, T, T_stride, m, m_stride, mu_nu, mu_nu_stride, &
                mu_B_B, mu_B_B_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, F_2_stride, delta_1, delta_1_stride, &
                delta_2, delta_2_stride, eps_1, eps_1_stride, eps_2, eps_2_stride, eps_3, eps_3_stride &
                ) bind(c, name="neutrino_nucleon_drift_coefficients_printed_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), T(*), m(*), mu_nu(*), mu_B_B(*), c_V(*), c_A(*), F_2(*)
            real(c_double), intent(inout) :: delta_1(*), delta_2(*), eps_1(*), eps_2(*), eps_3(*)
            integer(c_intptr_t), intent(in), value :: k_stride, T_stride, m_stride, mu_nu_stride, mu_B_B_stride, &
                c_V_stride, c_A_stride, F_2_stride, delta_1_stride, delta_2_stride, eps_1_stride, eps_2_stride, &
                eps_3_stride
            integer(c_int64_t) :: nk_outside
        end function drift_coefficients_printed_array

        ! neutrino_nucleon.drift_coefficients_printed in single precision
        subroutine drift_coefficients_printed_f32(k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2, delta_1, delta_2, eps_1, &
                eps_2, eps_3) bind(c, name="neutrino_nucleon_drift_coefficients_printed_f32")
            import :: c_float
            real(c_float), intent(in), value :: k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2
            real(c_float), intent(out) :: delta_1, delta_2, eps_1, eps_2, eps_3
        end subroutine drift_coefficients_printed_f32
        function drift_coefficients_printed_f32_outside(k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2 &
                ) bind(c, name="neutrino_nucleon_drift_coefficients_printed_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2
            integer(c_int64_t) :: nk_outside
        end function drift_coefficients_printed_f32_outside
        function drift_coefficients_printed_f32_array(nk_n, k, k_stride, T, T_stride, m, m_stride, mu_nu, &
                mu_nu_stride, mu_B_B, mu_B_B_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, F_2_stride, delta_1, &
                delta_1_stride, delta_2, delta_2_stride, eps_1, eps_1_stride, eps_2, eps_2_stride, eps_3, eps_3_stride &
                ) bind(c, name="neutrino_nucleon_drift_coefficients_printed_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: k(*), T(*), m(*), mu_nu(*), mu_B_B(*), c_V(*), c_A(*), F_2(*)
            real(c_float), intent(inout) :: delta_1(*), delta_2(*), eps_1(*), eps_2(*), eps_3(*)
            integer(c_intptr_t), intent(in), value :: k_stride, T_stride, m_stride, mu_nu_stride, mu_B_B_stride, &
                c_V_stride, c_A_stride, F_2_stride, delta_1_stride, delta_2_stride, eps_1_stride, eps_2_stride, &
                eps_3_stride
            integer(c_int64_t) :: nk_outside
        end function drift_coefficients_printed_f32_array

        ! neutrino_nucleon.drift_ratio
        !
        ! Integrands over k of the ratio of drift fluxes, scattering over absorption
        !
        ! Equation  ando2003:50 drift ratio integrands: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  k [MeV] from 0.01 to 200: neutrino energy, initial
        ! Variable  eps_1 [1] from -10 to 10: first drift coefficient
        ! Variable  eps_2 [1] from -10 to 10: second drift coefficient
        ! Variable  eps_3 [1] from -10 to 10: third drift coefficient
        ! Variable  delta_U_mu [MeV^3] from -10000 to 10000: U_mu - U_FD
        ! Variable  ddelta_U_mu_dk [MeV^2] from -10000 to 10000: first derivative of delta_U_mu
        ! Variable  d2delta_U_mu_dk2 [MeV] from -10000 to 10000: second derivative of delta_U_mu
        ! Variable  eps_abs [1] from -10 to 10: asymmetry coefficient of absorption
        ! Variable  kappa_abs_star [MeV] from 1e-20 to 1e-08: absorption opacity with stimulated absorption
        ! Variable  kappa_tot [MeV] from kappa_abs_star to 1e-07 (kappa_tot >= kappa_abs_star): kappa_abs_star + kappa_0
        ! Variable  delta_U_e [MeV^3] from -10000 to 10000: U_e - U_FD
        ! Output    numerator_integrand [MeV^3]: integrand over k of a ratio's numerator (ando2003:50)
        ! Output    denominator_integrand [MeV^3]: integrand over k of a ratio's denominator (ando2003:50)
        ! Precision double and single: inputs and results; computed in double precision
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   2c1b1cdd0bb10fbc
        ! Bit 0: k must be from 0.01 to 200
        ! Bit 1: eps_1 must be from -10 to 10
        ! Bit 2: eps_2 must be from -10 to 10
        ! Bit 3: eps_3 must be from -10 to 10
        ! Bit 4: delta_U_mu must be from -10000 to 10000
        ! Bit 5: ddelta_U_mu_dk must be from -10000 to 10000
        ! Bit 6: d2delta_U_mu_dk2 must be from -10000 to 10000
        ! Bit 7: eps_abs must be from -10 to 10
        ! Bit 8: kappa_abs_star must be from 1e-20 to 1e-08
        ! Bit 9: kappa_tot must be from kappa_abs_star to 1e-07 (kappa_tot >= kappa_abs_star)
        ! Bit 10: delta_U_e must be from -10000 to 10000
        subroutine drift_ratio(k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2, eps_abs, &
                kappa_abs_star, kappa_tot, delta_U_e, numerator_integrand, denominator_integrand &
                ) bind(c, name="neutrino_nucleon_drift_ratio")
            import :: c_double
            real(c_double), intent(in), value :: k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, &
                d2delta_U_mu_dk2, eps_abs, kappa_abs_star, kappa_tot, delta_U_e
            real(c_double), intent(out) :: numerator_integrand, denominator_integrand
        end subroutine drift_ratio
        function drift_ratio_outside(k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2, eps_abs, &
                kappa_abs_star, kappa_tot, delta_U_e &
                ) bind(c, name="neutrino_nucleon_drift_ratio_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, &
                d2delta_U_mu_dk2, eps_abs, kappa_abs_star, kappa_tot, delta_U_e
            integer(c_int64_t) :: nk_outside
        end function drift_ratio_outside
        function drift_ratio_array(nk_n, k, k_stride, eps_1, eps_1_stride, eps_2, eps_2_stride, eps_3, eps_3_stride, &
                delta_U_mu, delta_U_mu_stride, ddelta_U_mu_dk, ddelta_U_mu_dk_stride, d2delta_U_mu_dk2, &
                d2delta_U_mu_dk2_stride, eps_abs, eps_abs_stride, kappa_abs_star, kappa_abs_star_stride, kappa_tot, &
                kappa_tot_stride, delta_U_e, delta_U_e_stride, numerator_integrand, numerator_integrand_stride, &
                denominator_integrand, denominator_integrand_stride &
                ) bind(c, name="neutrino_nucleon_drift_ratio_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), eps_1(*), eps_2(*), eps_3(*), delta_U_mu(*), ddelta_U_mu_dk(*), &
                d2delta_U_mu_dk2(*), eps_abs(*), kappa_abs_star(*), kappa_tot(*), delta_U_e(*)
            real(c_double), intent(inout) :: numerator_integrand(*), denominator_integrand(*)
            integer(c_intptr_t), intent(in), value :: k_stride, eps_1_stride, eps_2_stride, eps_3_stride, &
                delta_U_mu_stride, ddelta_U_mu_dk_stride, d2delta_U_mu_dk2_stride, eps_abs_stride, &
                kappa_abs_star_stride, kappa_tot_stride, delta_U_e_stride, numerator_integrand_stride, &
                denominator_integrand_stride
            integer(c_int64_t) :: nk_outside
        end function drift_ratio_array

        ! neutrino_nucleon.drift_ratio in single precision, computed in double precision
        subroutine drift_ratio_f32(k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2, eps_abs, &
                kappa_abs_star, kappa_tot, delta_U_e, numerator_integrand, denominator_integrand &
                ) bind(c, name="neutrino_nucleon_drift_ratio_f32")
            import :: c_float
            real(c_float), intent(in), value :: k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2, &
                eps_abs, kappa_abs_star, kappa_tot, delta_U_e
            real(c_float), intent(out) :: numerator_integrand, denominator_integrand
        end subroutine drift_ratio_f32
        function drift_ratio_f32_outside(k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2, &
                eps_abs, kappa_abs_star, kappa_tot, delta_U_e &
                ) bind(c, name="neutrino_nucleon_drift_ratio_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2, &
                eps_abs, kappa_abs_star, kappa_tot, delta_U_e
            integer(c_int64_t) :: nk_outside
        end function drift_ratio_f32_outside
        function drift_ratio_f32_array(nk_n, k, k_stride, eps_1, eps_1_stride, eps_2, eps_2_stride, eps_3, &
                eps_3_stride, delta_U_mu, delta_U_mu_stride, ddelta_U_mu_dk, ddelta_U_mu_dk_stride, d2delta_U_mu_dk2, &
                d2delta_U_mu_dk2_stride, eps_abs, eps_abs_stride, kappa_abs_star, kappa_abs_star_stride, kappa_tot, &
                kappa_tot_stride, delta_U_e, delta_U_e_stride, numerator_integrand, numerator_integrand_stride, &
                denominator_integrand, denominator_integrand_stride &
                ) bind(c, name="neutrino_nucleon_drift_ratio_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: k(*), eps_1(*), eps_2(*), eps_3(*), delta_U_mu(*), ddelta_U_mu_dk(*), &
                d2delta_U_mu_dk2(*), eps_abs(*), kappa_abs_star(*), kappa_tot(*), delta_U_e(*)
            real(c_float), intent(inout) :: numerator_integrand(*), denominator_integrand(*)
            integer(c_intptr_t), intent(in), value :: k_stride, eps_1_stride, eps_2_stride, eps_3_stride, &
                delta_U_mu_stride, ddelta_U_mu_dk_stride, d2delta_U_mu_dk2_stride, eps_abs_stride, &
                kappa_abs_star_stride, kappa_tot_stride, delta_U_e_stride, numerator_integrand_stride, &
                denominator_integrand_stride
            integer(c_int64_t) :: nk_outside
        end function drift_ratio_f32_array

        ! neutrino_nucleon.momentum_asymmetry
        !
        ! Integrands over k of the momentum asymmetry by scattering, for given spectra at the neutrinosphere
        !
        ! Equation  ando2003:df0_dk equilibrium slope: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:f0 equilibrium occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:43 drift coefficient 1: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:44 drift coefficient 2: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:45 drift coefficient 3: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:46 momentum asymmetry integrands: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
        ! Variable  R_nu [MeV^-1] from 1e+16 to 1e+18: neutrinosphere radius
        ! Variable  delta_U [MeV^3] from -10000 to 10000: U - U_FD
        ! Variable  ddelta_U_dk [MeV^2] from -1000 to 1000: first derivative of delta_U
        ! Variable  d2delta_U_dk2 [MeV] from -1000 to 1000: second derivative of delta_U
        ! Variable  kappa_0 [MeV] from 1e-20 to 1e-12: scattering opacity
        ! Variable  dU_dr [MeV^4] from -1e-10 to -1e-20 (U falls outwards): radial gradient of U on a spherical background
        ! Parameter T [MeV] from 1 to 10 (T << m): matter temperature
        ! Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
        ! Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
        ! Parameter c_V [1] from -1 to 1: vector coupling (scattering)
        ! Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
        ! Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
        ! Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
        ! Output    alpha_numerator [MeV]: integrand over k of the numerator of alpha_sc (ando2003:46)
        ! Output    alpha_denominator [MeV]: integrand over k of the denominator of alpha_sc (ando2003:46)
        ! Validity  expansion in recoil: k < (m T)^(1/2)/2
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   c6a4c7e7a6649e2c
        ! Bit 0: k must be from 0.01*T to 20*T
        ! Bit 1: R_nu must be from 1e+16 to 1e+18
        ! Bit 2: delta_U must be from -10000 to 10000
        ! Bit 3: ddelta_U_dk must be from -1000 to 1000
        ! Bit 4: d2delta_U_dk2 must be from -1000 to 1000
        ! Bit 5: kappa_0 must be from 1e-20 to 1e-12
        ! Bit 6: dU_dr must be from -1e-10 to -1e-20 (U falls outwards)
        ! Bit 7: T must be from 1 to 10 (T << m)
        ! Bit 8: mu_nu must be from -3*T to 3*T
        ! Bit 9: m must be from 938 to 940
        ! Bit 10: c_V must be from -1 to 1
        ! Bit 11: c_A must be from -1.3 to 1.3
        ! Bit 12: F_2 must be from -4 to 4
        ! Bit 13: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
        ! Bit 14: expansion in recoil: k < (m T)^(1/2)/2
        subroutine momentum_asymmetry(k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, m, c_V, &
                c_A, F_2, mu_B_B, alpha_numerator, alpha_denominator &
                ) bind(c, name="neutrino_nucleon_momentum_asymmetry")
            import :: c_double
            real(c_double), intent(in), value :: k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, &
                mu_nu, m, c_V, c_A, F_2, mu_B_B
            real(c_double), intent(out) :: alpha_numerator, alpha_denominator
        end subroutine momentum_asymmetry
        function momentum_asymmetry_outside(k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, &
                m, c_V, c_A, F_2, mu_B_B &
                ) bind(c, name="neutrino_nucleon_momentum_asymmetry_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, &
                mu_nu, m, c_V, c_A, F_2, mu_B_B
            integer(c_int64_t) :: nk_outside
        end function momentum_asymmetry_outside
        function momentum_asymmetry_array(nk_n, k, k_stride, R_nu, R_nu_stride, delta_U, delta_U_stride, ddelta_U_dk, &
                ddelta_U_dk_stride, d2delta_U_dk2, d2delta_U_dk2_stride, kappa_0, kappa_0_stride, dU_dr, &
                dU_dr_stride, T, T_stride, mu_nu, mu_nu_stride, m, m_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, &
                F_2_stride, mu_B_B, mu_B_B_stride, alpha_numerator, alpha_numerator_stride, alpha_denominator, &
                alpha_denominator_stride) bind(c, name="neutrino_nucleon_momentum_asymmetry_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), R_nu(*), delta_U(*), ddelta_U_dk(*), d2delta_U_dk2(*), kappa_0(*), &
                dU_dr(*), T(*), mu_nu(*), m(*), c_V(*), c_A(*), F_2(*), mu_B_B(*)
            real(c_double), intent(inout) :: alpha_numerator(*), alpha_denominator(*)
            integer(c_intptr_t), intent(in), value :: k_stride, R_nu_stride, delta_U_stride, ddelta_U_dk_stride, &
                d2delta_U_dk2_stride, kappa_0_stride, dU_dr_stride, T_stride, mu_nu_stride, m_stride, c_V_stride, &
                c_A_stride, F_2_stride, mu_B_B_stride, alpha_numerator_stride, alpha_denominator_stride
            integer(c_int64_t) :: nk_outside
        end function momentum_asymmetry_array

        ! neutrino_nucleon.momentum_asymmetry_printed
        !
        ! The same with the formulas as the paper prints them
        !
        ! Equation  ando2003:df0_dk equilibrium slope: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:f0 equilibrium occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:43 drift coefficient 1: printed form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:44 drift coefficient 2: printed, arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:45 drift coefficient 3: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:46 momentum asymmetry integrands: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
        ! Variable  R_nu [MeV^-1] from 1e+16 to 1e+18: neutrinosphere radius
        ! Variable  delta_U [MeV^3] from -10000 to 10000: U - U_FD
        ! Variable  ddelta_U_dk [MeV^2] from -1000 to 1000: first derivative of delta_U
        ! Variable  d2delta_U_dk2 [MeV] from -1000 to 1000: second derivative of delta_U
        ! Variable  kappa_0 [MeV] from 1e-20 to 1e-12: scattering opacity
        ! Variable  dU_dr [MeV^4] from -1e-10 to -1e-20 (U falls outwards): radial gradient of U on a spherical background
        ! Parameter T [MeV] from 1 to 10 (T << m): matter temperature
        ! Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
        ! Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
        ! Parameter c_V [1] from -1 to 1: vector coupling (scattering)
        ! Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
        ! Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
        ! Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
        ! Output    alpha_numerator [MeV]: integrand over k of the numerator of alpha_sc (ando2003:46)
        ! Output    alpha_denominator [MeV]: integrand over k of the denominator of alpha_sc (ando2003:46)
        ! Validity  expansion in recoil: k < (m T)^(1/2)/2
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   ad0aef9f5e69309e
        ! Bit 0: k must be from 0.01*T to 20*T
        ! Bit 1: R_nu must be from 1e+16 to 1e+18
        ! Bit 2: delta_U must be from -10000 to 10000
        ! Bit 3: ddelta_U_dk must be from -1000 to 1000
        ! Bit 4: d2delta_U_dk2 must be from -1000 to 1000
        ! Bit 5: kappa_0 must be from 1e-20 to 1e-12
        ! Bit 6: dU_dr must be from -1e-10 to -1e-20 (U falls outwards)
        ! Bit 7: T must be from 1 to 10 (T << m)
        ! Bit 8: mu_nu must be from -3*T to 3*T
        ! Bit 9: m must be from 938 to 940
        ! Bit 10: c_V must be from -1 to 1
        ! Bit 11: c_A must be from -1.3 to 1.3
        ! Bit 12: F_2 must be from -4 to 4
        ! Bit 13: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
        ! Bit 14: expansion in recoil: k < (m T)^(1/2)/2
        subroutine momentum_asymmetry_printed(k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, &
                m, c_V, c_A, F_2, mu_B_B, alpha_numerator, alpha_denominator &
                ) bind(c, name="neutrino_nucleon_momentum_asymmetry_printed")
            import :: c_double
            real(c_double), intent(in), value :: k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, &
                mu_nu, m, c_V, c_A, F_2, mu_B_B
            real(c_double), intent(out) :: alpha_numerator, alpha_denominator
        end subroutine momentum_asymmetry_printed
        function momentum_asymmetry_printed_outside(k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, &
                mu_nu, m, c_V, c_A, F_2, mu_B_B &
                ) bind(c, name="neutrino_nucleon_momentum_asymmetry_printed_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, &
                mu_nu, m, c_V, c_A, F_2, mu_B_B
            integer(c_int64_t) :: nk_outside
        end function momentum_asymmetry_printed_outside
        function momentum_asymmetry_printed_array(nk_n, k, k_stride, R_nu, R_nu_stride, delta_U, delta_U_stride, &
                ddelta_U_dk, ddelta_U_dk_stride, d2delta_U_dk2, d2delta_U_dk2_stride, kappa_0, kappa_0_stride, dU_dr, &
                dU_dr_stride, T, T_stride, mu_nu, mu_nu_stride, m, m_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, &
                F_2_stride, mu_B_B, mu_B_B_stride, alpha_numerator, alpha_numerator_stride, alpha_denominator, &
                alpha_denominator_stride &
                ) bind(c, name="neutrino_nucleon_momentum_asymmetry_printed_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), R_nu(*), delta_U(*), ddelta_U_dk(*), d2delta_U_dk2(*), kappa_0(*), &
                dU_dr(*), T(*), mu_nu(*), m(*), c_V(*), c_A(*), F_2(*), mu_B_B(*)
            real(c_double), intent(inout) :: alpha_numerator(*), alpha_denominator(*)
            integer(c_intptr_t), intent(in), value :: k_stride, R_nu_stride, delta_U_stride, ddelta_U_dk_stride, &
                d2delta_U_dk2_stride, kappa_0_stride, dU_dr_stride, T_stride, mu_nu_stride, m_stride, c_V_stride, &
                c_A_stride, F_2_stride, mu_B_B_stride, alpha_numerator_stride, alpha_denominator_stride
            integer(c_int64_t) :: nk_outside
        end function momentum_asymmetry_printed_array

        ! neutrino_nucleon.neutral_current_factor
        !
        ! Recoil and weak-magnetism factor of the total cross section of scattering on a free nucleon at rest
        !
        ! Equation  horowitz2002:total neutral current factor: arranged form (confirmed, exact); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
        ! Variable  k [MeV] from 0.001 to 1000: neutrino energy, initial
        ! Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
        ! Parameter c_V [1] from -1 to 1: vector coupling (scattering)
        ! Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
        ! Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
        ! Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
        ! Output    R_neutral [1]: recoil and weak-magnetism factor of scattering (horowitz2002:total)
        ! Validity  neutrinos scatter on a heavy nucleon: c_V^2 + c_A^2 > 0
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   c64e4df62e12055c
        ! Bit 0: k must be from 0.001 to 1000
        ! Bit 1: m must be from 938 to 940
        ! Bit 2: c_V must be from -1 to 1
        ! Bit 3: c_A must be from -1.3 to 1.3
        ! Bit 4: F_2 must be from -4 to 4
        ! Bit 5: sign_nu must be +1 or -1
        ! Bit 6: neutrinos scatter on a heavy nucleon: c_V^2 + c_A^2 > 0
        subroutine neutral_current_factor(k, m, c_V, c_A, F_2, sign_nu, R_neutral &
                ) bind(c, name="neutrino_nucleon_neutral_current_factor")
            import :: c_double
            real(c_double), intent(in), value :: k, m, c_V, c_A, F_2, sign_nu
            real(c_double), intent(out) :: R_neutral
        end subroutine neutral_current_factor
        function neutral_current_factor_outside(k, m, c_V, c_A, F_2, sign_nu &
                ) bind(c, name="neutrino_nucleon_neutral_current_factor_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, m, c_V, c_A, F_2, sign_nu
            integer(c_int64_t) :: nk_outside
        end function neutral_current_factor_outside
        function neutral_current_factor_array(nk_n, k, k_stride, m, m_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, &
                F_2_stride, sign_nu, sign_nu_stride, R_neutral, R_neutral_stride &
                ) bind(c, name="neutrino_nucleon_neutral_current_factor_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), m(*), c_V(*), c_A(*), F_2(*), sign_nu(*)
            real(c_double), intent(inout) :: R_neutral(*)
            integer(c_intptr_t), intent(in), value :: k_stride, m_stride, c_V_stride, c_A_stride, F_2_stride, &
                sign_nu_stride, R_neutral_stride
            integer(c_int64_t) :: nk_outside
        end function neutral_current_factor_array

        ! neutrino_nucleon.neutral_current_factor in single precision
        subroutine neutral_current_factor_f32(k, m, c_V, c_A, F_2, sign_nu, R_neutral &
                ) bind(c, name="neutrino_nucleon_neutral_current_factor_f32")
            import :: c_float
            real(c_float), intent(in), value :: k, m, c_V, c_A, F_2, sign_nu
            real(c_float), intent(out) :: R_neutral
        end subroutine neutral_current_factor_f32
        function neutral_current_factor_f32_outside(k, m, c_V, c_A, F_2, sign_nu &
                ) bind(c, name="neutrino_nucleon_neutral_current_factor_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: k, m, c_V, c_A, F_2, sign_nu
            integer(c_int64_t) :: nk_outside
        end function neutral_current_factor_f32_outside
        function neutral_current_factor_f32_array(nk_n, k, k_stride, m, m_stride, c_V, c_V_stride, c_A, c_A_stride, &
                F_2, F_2_stride, sign_nu, sign_nu_stride, R_neutral, R_neutral_stride &
                ) bind(c, name="neutrino_nucleon_neutral_current_factor_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: k(*), m(*), c_V(*), c_A(*), F_2(*), sign_nu(*)
            real(c_float), intent(inout) :: R_neutral(*)
            integer(c_intptr_t), intent(in), value :: k_stride, m_stride, c_V_stride, c_A_stride, F_2_stride, &
                sign_nu_stride, R_neutral_stride
            integer(c_int64_t) :: nk_outside
        end function neutral_current_factor_f32_array

        ! neutrino_nucleon.opacity
        !
        ! Opacities of scattering, of absorption without and with stimulated absorption, and of both together
        !
        ! Equation  ando2003:39 scattering opacity: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:48.E_e electron energy: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:48.f_e electron occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:48 absorption opacity: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:t11 absorption opacity with emission: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:t10 total opacity: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
        ! Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
        ! Parameter n [MeV^3] from 1 to 50000: number density of target nucleons
        ! Parameter n_n [MeV^3] from 1 to 50000: number density of neutrons
        ! Parameter delta_np [MeV] from 1.29 to 1.3: m_n - m_p
        ! Parameter mu_e [MeV] from -40*T to 20*T: electron chemical potential
        ! Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
        ! Parameter T [MeV] from 1 to 10 (T << m): matter temperature
        ! Parameter c_V [1] from -1 to 1: vector coupling (scattering)
        ! Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
        ! Parameter c_V_abs [1] from -1 to 1: vector coupling (absorption)
        ! Parameter c_A_abs [1] from -1.3 to 1.3: axial coupling (absorption)
        ! Output    kappa_0 [MeV]: scattering opacity (ando2003:39)
        ! Output    kappa_abs [MeV]: absorption opacity (ando2003:48)
        ! Output    kappa_abs_star [MeV]: absorption opacity with stimulated absorption (ando2003:t11)
        ! Output    kappa_tot [MeV]: kappa_abs_star + kappa_0 (ando2003:t10)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   4ddc3cba9855067a
        ! Bit 0: k must be from 0.01*T to 20*T
        ! Bit 1: G_F must be from 1.1e-11 to 1.2e-11
        ! Bit 2: n must be from 1 to 50000
        ! Bit 3: n_n must be from 1 to 50000
        ! Bit 4: delta_np must be from 1.29 to 1.3
        ! Bit 5: mu_e must be from -40*T to 20*T
        ! Bit 6: mu_nu must be from -3*T to 3*T
        ! Bit 7: T must be from 1 to 10 (T << m)
        ! Bit 8: c_V must be from -1 to 1
        ! Bit 9: c_A must be from -1.3 to 1.3
        ! Bit 10: c_V_abs must be from -1 to 1
        ! Bit 11: c_A_abs must be from -1.3 to 1.3
        subroutine opacity(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, kappa_0, kappa_abs, &
                kappa_abs_star, kappa_tot) bind(c, name="neutrino_nucleon_opacity")
            import :: c_double
            real(c_double), intent(in), value :: k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs
            real(c_double), intent(out) :: kappa_0, kappa_abs, kappa_abs_star, kappa_tot
        end subroutine opacity
        function opacity_outside(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs &
                ) bind(c, name="neutrino_nucleon_opacity_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs
            integer(c_int64_t) :: nk_outside
        end function opacity_outside
        function opacity_array(nk_n, k, k_stride, G_F, G_F_stride, n, n_stride, n_n, n_n_stride, delta_np, &
                delta_np_stride, mu_e, mu_e_stride, mu_nu, mu_nu_stride, T, T_stride, c_V, c_V_stride, c_A, &
                c_A_stride, c_V_abs, c_V_abs_stride, c_A_abs, c_A_abs_stride, kappa_0, kappa_0_stride, kappa_abs, &
                kappa_abs_stride, kappa_abs_star, kappa_abs_star_stride, kappa_tot, kappa_tot_stride &
                ) bind(c, name="neutrino_nucleon_opacity_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), G_F(*), n(*), n_n(*), delta_np(*), mu_e(*), mu_nu(*), T(*), c_V(*), &
                c_A(*), c_V_abs(*), c_A_abs(*)
            real(c_double), intent(inout) :: kappa_0(*), kappa_abs(*), kappa_abs_star(*), kappa_tot(*)
            integer(c_intptr_t), intent(in), value :: k_stride, G_F_stride, n_stride, n_n_stride, delta_np_stride, &
                mu_e_stride, mu_nu_stride, T_stride, c_V_stride, c_A_stride, c_V_abs_stride, c_A_abs_stride, &
                kappa_0_stride, kappa_abs_stride, kappa_abs_star_stride, kappa_tot_stride
            integer(c_int64_t) :: nk_outside
        end function opacity_array

        ! neutrino_nucleon.opacity in single precision
        subroutine opacity_f32(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, kappa_0, &
                kappa_abs, kappa_abs_star, kappa_tot) bind(c, name="neutrino_nucleon_opacity_f32")
            import :: c_float
            real(c_float), intent(in), value :: k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs
            real(c_float), intent(out) :: kappa_0, kappa_abs, kappa_abs_star, kappa_tot
        end subroutine opacity_f32
        function opacity_f32_outside(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs &
                ) bind(c, name="neutrino_nucleon_opacity_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs
            integer(c_int64_t) :: nk_outside
        end function opacity_f32_outside
        function opacity_f32_array(nk_n, k, k_stride, G_F, G_F_stride, n, n_stride, n_n, n_n_stride, delta_np, &
                delta_np_stride, mu_e, mu_e_stride, mu_nu, mu_nu_stride, T, T_stride, c_V, c_V_stride, c_A, &
                c_A_stride, c_V_abs, c_V_abs_stride, c_A_abs, c_A_abs_stride, kappa_0, kappa_0_stride, kappa_abs, &
                kappa_abs_stride, kappa_abs_star, kappa_abs_star_stride, kappa_tot, kappa_tot_stride &
                ) bind(c, name="neutrino_nucleon_opacity_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: k(*), G_F(*), n(*), n_n(*), delta_np(*), mu_e(*), mu_nu(*), T(*), c_V(*), &
                c_A(*), c_V_abs(*), c_A_abs(*)
            real(c_float), intent(inout) :: kappa_0(*), kappa_abs(*), kappa_abs_star(*), kappa_tot(*)
            integer(c_intptr_t), intent(in), value :: k_stride, G_F_stride, n_stride, n_n_stride, delta_np_stride, &
                mu_e_stride, mu_nu_stride, T_stride, c_V_stride, c_A_stride, c_V_abs_stride, c_A_abs_stride, &
                kappa_0_stride, kappa_abs_stride, kappa_abs_star_stride, kappa_tot_stride
            integer(c_int64_t) :: nk_outside
        end function opacity_f32_array

        ! neutrino_nucleon.response_function
        !
        ! Response of nucleons of any degeneracy to the transfer of energy q0 and momentum q, without field, and the part linear in the field for nucleon spins s, s' along it
        !
        ! Equation  ando2003:15 response parameters: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:13 response without field: arranged form (confirmed, exact-transcendental); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:14 response linear in field: arranged form (confirmed, exact-transcendental); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  q0 [MeV] from -q to q (abs(q0) <= q): energy transfer k - k'
        ! Variable  q [MeV] from 0.1 to 100: momentum transfer, modulus
        ! Variable  s [1] +1 or -1: initial nucleon spin along B
        ! Variable  s_prime [1] +1 or -1: final nucleon spin along B
        ! Parameter T [MeV] from 1 to 10 (T << m): matter temperature
        ! Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
        ! Parameter mu_nucleon [MeV] from -10*T to 5*T: nucleon chemical potential without rest mass
        ! Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
        ! Output    S_0 [MeV^2]: response function without field (ando2003:13)
        ! Output    dS_ss [MeV^2]: response function, part linear in B (ando2003:14)
        ! Validity  first order in the field: abs(delta_x) < 1
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   5084835271fc784e
        ! Bit 0: q0 must be from -q to q (abs(q0) <= q)
        ! Bit 1: q must be from 0.1 to 100
        ! Bit 2: s must be +1 or -1
        ! Bit 3: s_prime must be +1 or -1
        ! Bit 4: T must be from 1 to 10 (T << m)
        ! Bit 5: m must be from 938 to 940
        ! Bit 6: mu_nucleon must be from -10*T to 5*T
        ! Bit 7: mu_B_B must be from -0.1*T to 0.1*T (mu_B B << T)
        ! Bit 8: first order in the field: abs(delta_x) < 1
        subroutine response_function(q0, q, s, s_prime, T, m, mu_nucleon, mu_B_B, S_0, dS_ss &
                ) bind(c, name="neutrino_nucleon_response_function")
            import :: c_double
            real(c_double), intent(in), value :: q0, q, s, s_prime, T, m, mu_nucleon, mu_B_B
            real(c_double), intent(out) :: S_0, dS_ss
        end subroutine response_function
        function response_function_outside(q0, q, s, s_prime, T, m, mu_nucleon, mu_B_B &
                ) bind(c, name="neutrino_nucleon_response_function_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: q0, q, s, s_prime, T, m, mu_nucleon, mu_B_B
            integer(c_int64_t) :: nk_outside
        end function response_function_outside
        function response_function_array(nk_n, q0, q0_stride, q, q_stride, s, s_stride, s_prime, s_prime_stride, T, &
                T_stride, m, m_stride, mu_nucleon, mu_nucleon_stride, mu_B_B, mu_B_B_stride, S_0, S_0_stride, dS_ss, &
                dS_ss_stride) bind(c, name="neutrino_nucleon_response_function_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: q0(*), q(*), s(*), s_prime(*), T(*), m(*), mu_nucleon(*), mu_B_B(*)
            real(c_double), intent(inout) :: S_0(*), dS_ss(*)
            integer(c_intptr_t), intent(in), value :: q0_stride, q_stride, s_stride, s_prime_stride, T_stride, &
                m_stride, mu_nucleon_stride, mu_B_B_stride, S_0_stride, dS_ss_stride
            integer(c_int64_t) :: nk_outside
        end function response_function_array

        ! neutrino_nucleon.spectra
        !
        ! Deviations from equilibrium of the energy densities of electron and of muon or tau neutrinos with effective temperatures, and derivatives of the second
        !
        ! Equation  ando2003:51.delta_U electron neutrino deviation: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:52.delta_U muon neutrino deviation: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
        ! Variable  T_eff_e [MeV] from 1 to 10: effective temperature of electron neutrinos
        ! Variable  T_eff_mu [MeV] from 1 to 10: effective temperature of mu and tau neutrinos
        ! Parameter T [MeV] from 1 to 10 (T << m): matter temperature
        ! Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
        ! Output    delta_U_e [MeV^3]: U_e - U_FD (ando2003:51.delta_U)
        ! Output    delta_U_mu [MeV^3]: U_mu - U_FD (ando2003:52.delta_U)
        ! Output    ddelta_U_mu_dk [MeV^2]: first derivative of delta_U_mu (ando2003:52.delta_U)
        ! Output    d2delta_U_mu_dk2 [MeV]: second derivative of delta_U_mu (ando2003:52.delta_U)
        ! Precision double and single: inputs and results; computed in double precision
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   9f3ff1ab9fe7939c
        ! Bit 0: k must be from 0.01*T to 20*T
        ! Bit 1: T_eff_e must be from 1 to 10
        ! Bit 2: T_eff_mu must be from 1 to 10
        ! Bit 3: T must be from 1 to 10 (T << m)
        ! Bit 4: mu_nu must be from -3*T to 3*T
        subroutine spectra(k, T_eff_e, T_eff_mu, T, mu_nu, delta_U_e, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2 &
                ) bind(c, name="neutrino_nucleon_spectra")
            import :: c_double
            real(c_double), intent(in), value :: k, T_eff_e, T_eff_mu, T, mu_nu
            real(c_double), intent(out) :: delta_U_e, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2
        end subroutine spectra
        function spectra_outside(k, T_eff_e, T_eff_mu, T, mu_nu &
                ) bind(c, name="neutrino_nucleon_spectra_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, T_eff_e, T_eff_mu, T, mu_nu
            integer(c_int64_t) :: nk_outside
        end function spectra_outside
        function spectra_array(nk_n, k, k_stride, T_eff_e, T_eff_e_stride, T_eff_mu, T_eff_mu_stride, T, T_stride, &
                mu_nu, mu_nu_stride, delta_U_e, delta_U_e_stride, delta_U_mu, delta_U_mu_stride, ddelta_U_mu_dk, &
                ddelta_U_mu_dk_stride, d2delta_U_mu_dk2, d2delta_U_mu_dk2_stride &
                ) bind(c, name="neutrino_nucleon_spectra_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), T_eff_e(*), T_eff_mu(*), T(*), mu_nu(*)
            real(c_double), intent(inout) :: delta_U_e(*), delta_U_mu(*), ddelta_U_mu_dk(*), d2delta_U_mu_dk2(*)
            integer(c_intptr_t), intent(in), value :: k_stride, T_eff_e_stride, T_eff_mu_stride, T_stride, &
                mu_nu_stride, delta_U_e_stride, delta_U_mu_stride, ddelta_U_mu_dk_stride, d2delta_U_mu_dk2_stride
            integer(c_int64_t) :: nk_outside
        end function spectra_array

        ! neutrino_nucleon.spectra in single precision, computed in double precision
        subroutine spectra_f32(k, T_eff_e, T_eff_mu, T, mu_nu, delta_U_e, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2 &
                ) bind(c, name="neutrino_nucleon_spectra_f32")
            import :: c_float
            real(c_float), intent(in), value :: k, T_eff_e, T_eff_mu, T, mu_nu
            real(c_float), intent(out) :: delta_U_e, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2
        end subroutine spectra_f32
        function spectra_f32_outside(k, T_eff_e, T_eff_mu, T, mu_nu &
                ) bind(c, name="neutrino_nucleon_spectra_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: k, T_eff_e, T_eff_mu, T, mu_nu
            integer(c_int64_t) :: nk_outside
        end function spectra_f32_outside
        function spectra_f32_array(nk_n, k, k_stride, T_eff_e, T_eff_e_stride, T_eff_mu, T_eff_mu_stride, T, &
                T_stride, mu_nu, mu_nu_stride, delta_U_e, delta_U_e_stride, delta_U_mu, delta_U_mu_stride, &
                ddelta_U_mu_dk, ddelta_U_mu_dk_stride, d2delta_U_mu_dk2, d2delta_U_mu_dk2_stride &
                ) bind(c, name="neutrino_nucleon_spectra_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: k(*), T_eff_e(*), T_eff_mu(*), T(*), mu_nu(*)
            real(c_float), intent(inout) :: delta_U_e(*), delta_U_mu(*), ddelta_U_mu_dk(*), d2delta_U_mu_dk2(*)
            integer(c_intptr_t), intent(in), value :: k_stride, T_eff_e_stride, T_eff_mu_stride, T_stride, &
                mu_nu_stride, delta_U_e_stride, delta_U_mu_stride, ddelta_U_mu_dk_stride, d2delta_U_mu_dk2_stride
            integer(c_int64_t) :: nk_outside
        end function spectra_f32_array

        ! neutrino_nucleon.squared_matrix_element
        !
        ! Squared amplitude of neutrino-nucleon scattering between nucleon spins s, s' along the field, through first order in 1/m: leading part, part linear in q, part linear in P, and their sum
        !
        ! Equation  ando2003:4 leading amplitude: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:5 amplitude linear in q: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:6.sign sign of the couplings: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:6 amplitude linear in P: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Equation  ando2003:3 squared amplitude split: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
        ! Variable  Omega_1 [1] from -1 to 1: neutrino direction, initial, component 1
        ! Variable  Omega_2 [1] from -1 to 1: neutrino direction, initial, component 2
        ! Variable  Omega_3 [1] from -1 to 1: neutrino direction, initial, component 3
        ! Variable  Omega_prime_1 [1] from -1 to 1: neutrino direction, final, component 1
        ! Variable  Omega_prime_2 [1] from -1 to 1: neutrino direction, final, component 2
        ! Variable  Omega_prime_3 [1] from -1 to 1: neutrino direction, final, component 3
        ! Variable  q_vec_1 [MeV] from -100 to 100: momentum transfer k - k' = p' - p, component 1
        ! Variable  q_vec_2 [MeV] from -100 to 100: momentum transfer k - k' = p' - p, component 2
        ! Variable  q_vec_3 [MeV] from -100 to 100: momentum transfer k - k' = p' - p, component 3
        ! Variable  P_vec_1 [MeV] from -600 to 600: momentum sum p + p', component 1
        ! Variable  P_vec_2 [MeV] from -600 to 600: momentum sum p + p', component 2
        ! Variable  P_vec_3 [MeV] from -600 to 600: momentum sum p + p', component 3
        ! Variable  s [1] +1 or -1: initial nucleon spin along B
        ! Variable  s_prime [1] +1 or -1: final nucleon spin along B
        ! Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
        ! Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
        ! Parameter c_V [1] from -1 to 1: vector coupling (scattering)
        ! Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
        ! Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
        ! Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
        ! Output    M2_0 [MeV^-4]: leading squared amplitude (ando2003:4)
        ! Output    dM2_q [MeV^-4]: squared amplitude linear in q (ando2003:5)
        ! Output    dM2_P [MeV^-4]: squared amplitude linear in P (ando2003:6)
        ! Output    M2 [MeV^-4]: squared amplitude through first order in 1/m (ando2003:3)
        ! Validity  Omega is a unit vector
        ! Validity  Omega' is a unit vector
        ! Validity  nucleon momenta small against m: P^2 + q^2 < m^2
        ! Precision double and single: inputs and results; computed in double precision
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   6c995b0d7ef7dc99
        ! Bit 0: Omega_1 must be from -1 to 1
        ! Bit 1: Omega_2 must be from -1 to 1
        ! Bit 2: Omega_3 must be from -1 to 1
        ! Bit 3: Omega_prime_1 must be from -1 to 1
        ! Bit 4: Omega_prime_2 must be from -1 to 1
        ! Bit 5: Omega_prime_3 must be from -1 to 1
        ! Bit 6: q_vec_1 must be from -100 to 100
        ! Bit 7: q_vec_2 must be from -100 to 100
        ! Bit 8: q_vec_3 must be from -100 to 100
        ! Bit 9: P_vec_1 must be from -600 to 600
        ! Bit 10: P_vec_2 must be from -600 to 600
        ! Bit 11: P_vec_3 must be from -600 to 600
        ! Bit 12: s must be +1 or -1
        ! Bit 13: s_prime must be +1 or -1
        ! Bit 14: m must be from 938 to 940
        ! Bit 15: G_F must be from 1.1e-11 to 1.2e-11
        ! Bit 16: c_V must be from -1 to 1
        ! Bit 17: c_A must be from -1.3 to 1.3
        ! Bit 18: F_2 must be from -4 to 4
        ! Bit 19: sign_nu must be +1 or -1
        ! Bit 20: Omega is a unit vector
        ! Bit 21: Omega' is a unit vector
        ! Bit 22: nucleon momenta small against m: P^2 + q^2 < m^2
        subroutine squared_matrix_element(Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, Omega_prime_3, &
                q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, F_2, sign_nu, &
                M2_0, dM2_q, dM2_P, M2) bind(c, name="neutrino_nucleon_squared_matrix_element")
            import :: c_double
            real(c_double), intent(in), value :: Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, &
                Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, &
                F_2, sign_nu
            real(c_double), intent(out) :: M2_0, dM2_q, dM2_P, M2
        end subroutine squared_matrix_element
        function squared_matrix_element_outside(Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, &
                Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, &
                F_2, sign_nu) bind(c, name="neutrino_nucleon_squared_matrix_element_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, &
                Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, &
                F_2, sign_nu
            integer(c_int64_t) :: nk_outside
        end function squared_matrix_element_outside
        function squared_matrix_element_array(nk_n, Omega_1, Omega_1_stride, Omega_2, Omega_2_stride, Omega_3, &
                Omega_3_stride, Omega_prime_1, Omega_prime_1_stride, Omega_prime_2, Omega_prime_2_stride, &
                Omega_prime_3, Omega_prime_3_stride, q_vec_1, q_vec_1_stride, q_vec_2, q_vec_2_stride, q_vec_3, &
                q_vec_3_stride, P_vec_1, P_vec_1_stride, P_vec_2, P_vec_2_stride, P_vec_3, P_vec_3_stride, s, &
                s_stride, s_prime, s_prime_stride, m, m_stride, G_F, G_F_stride, c_V, c_V_stride, c_A, c_A_stride, &
                F_2, F_2_stride, sign_nu, sign_nu_stride, M2_0, M2_0_stride, dM2_q, dM2_q_stride, dM2_P, &
                dM2_P_stride, M2, M2_stride &
                ) bind(c, name="neutrino_nucleon_squared_matrix_element_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: Omega_1(*), Omega_2(*), Omega_3(*), Omega_prime_1(*), Omega_prime_2(*), &
                Omega_prime_3(*), q_vec_1(*), q_vec_2(*), q_vec_3(*), P_vec_1(*), P_vec_2(*), P_vec_3(*), s(*), &
                s_prime(*), m(*), G_F(*), c_V(*), c_A(*), F_2(*), sign_nu(*)
            real(c_double), intent(inout) :: M2_0(*), dM2_q(*), dM2_P(*), M2(*)
            integer(c_intptr_t), intent(in), value :: Omega_1_stride, Omega_2_stride, Omega_3_stride, &
                Omega_prime_1_stride, Omega_prime_2_stride, Omega_prime_3_stride, q_vec_1_stride, q_vec_2_stride, &
                q_vec_3_stride, P_vec_1_stride, P_vec_2_stride, P_vec_3_stride, s_stride, s_prime_stride, m_stride, &
                G_F_stride, c_V_stride, c_A_stride, F_2_stride, sign_nu_stride, M2_0_stride, dM2_q_stride, &
                dM2_P_stride, M2_stride
            integer(c_int64_t) :: nk_outside
        end function squared_matrix_element_array

        ! neutrino_nucleon.squared_matrix_element in single precision, computed in double precision
        subroutine squared_matrix_element_f32(Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, Omega_prime_3, &
                q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, F_2, sign_nu, &
                M2_0, dM2_q, dM2_P, M2) bind(c, name="neutrino_nucleon_squared_matrix_element_f32")
            import :: c_float
            real(c_float), intent(in), value :: Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, &
                Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, &
                F_2, sign_nu
            real(c_float), intent(out) :: M2_0, dM2_q, dM2_P, M2
        end subroutine squared_matrix_element_f32
        function squared_matrix_element_f32_outside(Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, &
                Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, &
                F_2, sign_nu) bind(c, name="neutrino_nucleon_squared_matrix_element_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, &
                Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, &
                F_2, sign_nu
            integer(c_int64_t) :: nk_outside
        end function squared_matrix_element_f32_outside
        function squared_matrix_element_f32_array(nk_n, Omega_1, Omega_1_stride, Omega_2, Omega_2_stride, Omega_3, &
                Omega_3_stride, Omega_prime_1, Omega_prime_1_stride, Omega_prime_2, Omega_prime_2_stride, &
                Omega_prime_3, Omega_prime_3_stride, q_vec_1, q_vec_1_stride, q_vec_2, q_vec_2_stride, q_vec_3, &
                q_vec_3_stride, P_vec_1, P_vec_1_stride, P_vec_2, P_vec_2_stride, P_vec_3, P_vec_3_stride, s, &
                s_stride, s_prime, s_prime_stride, m, m_stride, G_F, G_F_stride, c_V, c_V_stride, c_A, c_A_stride, &
                F_2, F_2_stride, sign_nu, sign_nu_stride, M2_0, M2_0_stride, dM2_q, dM2_q_stride, dM2_P, &
                dM2_P_stride, M2, M2_stride &
                ) bind(c, name="neutrino_nucleon_squared_matrix_element_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: Omega_1(*), Omega_2(*), Omega_3(*), Omega_prime_1(*), Omega_prime_2(*), &
                Omega_prime_3(*), q_vec_1(*), q_vec_2(*), q_vec_3(*), P_vec_1(*), P_vec_2(*), P_vec_3(*), s(*), &
                s_prime(*), m(*), G_F(*), c_V(*), c_A(*), F_2(*), sign_nu(*)
            real(c_float), intent(inout) :: M2_0(*), dM2_q(*), dM2_P(*), M2(*)
            integer(c_intptr_t), intent(in), value :: Omega_1_stride, Omega_2_stride, Omega_3_stride, &
                Omega_prime_1_stride, Omega_prime_2_stride, Omega_prime_3_stride, q_vec_1_stride, q_vec_2_stride, &
                q_vec_3_stride, P_vec_1_stride, P_vec_2_stride, P_vec_3_stride, s_stride, s_prime_stride, m_stride, &
                G_F_stride, c_V_stride, c_A_stride, F_2_stride, sign_nu_stride, M2_0_stride, dM2_q_stride, &
                dM2_P_stride, M2_stride
            integer(c_int64_t) :: nk_outside
        end function squared_matrix_element_f32_array

        ! neutrino_nucleon.transport_factor
        !
        ! Recoil and weak-magnetism factor of the cross section of scattering on a free nucleon at rest, weighted with 1 - cos(theta)
        !
        ! Equation  horowitz2002:inverse inverse of both: printed form (definition); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
        ! Equation  horowitz2002:velocity centre of mass: printed form (definition); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
        ! Equation  horowitz2002:artanh.stable rest of artanh stable: printed form (definition); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
        ! Equation  horowitz2002:transport.stable transport factor stable: printed form (definition); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
        ! Variable  k [MeV] from 0.001 to 1000: neutrino energy, initial
        ! Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
        ! Parameter c_V [1] from -1 to 1: vector coupling (scattering)
        ! Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
        ! Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
        ! Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
        ! Output    R_transport [1]: recoil and weak-magnetism factor of scattering, weighted with 1 - mu_prime (horowitz2002:transport.stable)
        ! Validity  neutrinos scatter on a heavy nucleon: c_V^2 + c_A^2 > 0
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   f134f345a2b146cf
        ! Bit 0: k must be from 0.001 to 1000
        ! Bit 1: m must be from 938 to 940
        ! Bit 2: c_V must be from -1 to 1
        ! Bit 3: c_A must be from -1.3 to 1.3
        ! Bit 4: F_2 must be from -4 to 4
        ! Bit 5: sign_nu must be +1 or -1
        ! Bit 6: neutrinos scatter on a heavy nucleon: c_V^2 + c_A^2 > 0
        subroutine transport_factor(k, m, c_V, c_A, F_2, sign_nu, R_transport &
                ) bind(c, name="neutrino_nucleon_transport_factor")
            import :: c_double
            real(c_double), intent(in), value :: k, m, c_V, c_A, F_2, sign_nu
            real(c_double), intent(out) :: R_transport
        end subroutine transport_factor
        function transport_factor_outside(k, m, c_V, c_A, F_2, sign_nu &
                ) bind(c, name="neutrino_nucleon_transport_factor_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: k, m, c_V, c_A, F_2, sign_nu
            integer(c_int64_t) :: nk_outside
        end function transport_factor_outside
        function transport_factor_array(nk_n, k, k_stride, m, m_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, &
                F_2_stride, sign_nu, sign_nu_stride, R_transport, R_transport_stride &
                ) bind(c, name="neutrino_nucleon_transport_factor_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: k(*), m(*), c_V(*), c_A(*), F_2(*), sign_nu(*)
            real(c_double), intent(inout) :: R_transport(*)
            integer(c_intptr_t), intent(in), value :: k_stride, m_stride, c_V_stride, c_A_stride, F_2_stride, &
                sign_nu_stride, R_transport_stride
            integer(c_int64_t) :: nk_outside
        end function transport_factor_array

        ! neutrino_nucleon.transport_factor in single precision
        subroutine transport_factor_f32(k, m, c_V, c_A, F_2, sign_nu, R_transport &
                ) bind(c, name="neutrino_nucleon_transport_factor_f32")
            import :: c_float
            real(c_float), intent(in), value :: k, m, c_V, c_A, F_2, sign_nu
            real(c_float), intent(out) :: R_transport
        end subroutine transport_factor_f32
        function transport_factor_f32_outside(k, m, c_V, c_A, F_2, sign_nu &
                ) bind(c, name="neutrino_nucleon_transport_factor_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: k, m, c_V, c_A, F_2, sign_nu
            integer(c_int64_t) :: nk_outside
        end function transport_factor_f32_outside
        function transport_factor_f32_array(nk_n, k, k_stride, m, m_stride, c_V, c_V_stride, c_A, c_A_stride, F_2, &
                F_2_stride, sign_nu, sign_nu_stride, R_transport, R_transport_stride &
                ) bind(c, name="neutrino_nucleon_transport_factor_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: k(*), m(*), c_V(*), c_A(*), F_2(*), sign_nu(*)
            real(c_float), intent(inout) :: R_transport(*)
            integer(c_intptr_t), intent(in), value :: k_stride, m_stride, c_V_stride, c_A_stride, F_2_stride, &
                sign_nu_stride, R_transport_stride
            integer(c_int64_t) :: nk_outside
        end function transport_factor_f32_array
    end interface
end module nukernels_neutrino_nucleon
