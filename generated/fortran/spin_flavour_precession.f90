! Process spin_flavour_precession: spin-flavour precession in a decentred dipole, and pulsar kicks
! Generated; regenerate with: nukernels build
!
! For each kernel:
!   call name(inputs, outputs)              one point
!   name_outside(inputs)                    the checks of the domain that it fails, as bits; 0 inside
!   name_array(n, array, stride, ...)       n points; strides in elements, 0 repeats one value. Gives
!                                           the failed checks of all points
! Names with _f32 are the same in single precision. Link with the C sources of the process.
module nukernels_spin_flavour_precession
    use, intrinsic :: iso_c_binding, only: c_double, c_float, c_int64_t, c_intptr_t, c_size_t
    implicit none
    private
    public :: adiabaticity
    public :: adiabaticity_outside
    public :: adiabaticity_array
    public :: adiabaticity_f32
    public :: adiabaticity_f32_outside
    public :: adiabaticity_f32_array
    public :: adiabaticity_with_number
    public :: adiabaticity_with_number_outside
    public :: adiabaticity_with_number_array
    public :: adiabaticity_with_number_f32
    public :: adiabaticity_with_number_f32_outside
    public :: adiabaticity_with_number_f32_array
    public :: asymmetry
    public :: asymmetry_outside
    public :: asymmetry_array
    public :: asymmetry_f32
    public :: asymmetry_f32_outside
    public :: asymmetry_f32_array
    public :: backward_ray
    public :: backward_ray_outside
    public :: backward_ray_array
    public :: backward_ray_f32
    public :: backward_ray_f32_outside
    public :: backward_ray_f32_array
    public :: cross_section
    public :: cross_section_outside
    public :: cross_section_array
    public :: cross_section_f32
    public :: cross_section_f32_outside
    public :: cross_section_f32_array
    public :: cross_section_coefficients
    public :: cross_section_coefficients_outside
    public :: cross_section_coefficients_array
    public :: cross_section_coefficients_f32
    public :: cross_section_coefficients_f32_outside
    public :: cross_section_coefficients_f32_array
    public :: crossing
    public :: crossing_outside
    public :: crossing_array
    public :: crossing_f32
    public :: crossing_f32_outside
    public :: crossing_f32_array
    public :: dipole_field
    public :: dipole_field_outside
    public :: dipole_field_array
    public :: energy_ratio
    public :: energy_ratio_outside
    public :: energy_ratio_array
    public :: energy_ratio_f32
    public :: energy_ratio_f32_outside
    public :: energy_ratio_f32_array
    public :: kick
    public :: kick_outside
    public :: kick_array
    public :: kick_f32
    public :: kick_f32_outside
    public :: kick_f32_array
    public :: kick_velocity
    public :: kick_velocity_outside
    public :: kick_velocity_array
    public :: kick_velocity_f32
    public :: kick_velocity_f32_outside
    public :: kick_velocity_f32_array
    public :: pole_ratio
    public :: pole_ratio_outside
    public :: pole_ratio_array
    public :: pole_ratio_f32
    public :: pole_ratio_f32_outside
    public :: pole_ratio_f32_array
    public :: potential
    public :: potential_outside
    public :: potential_array
    public :: potential_f32
    public :: potential_f32_outside
    public :: potential_f32_array
    public :: profiles
    public :: profiles_outside
    public :: profiles_array
    public :: profiles_f32
    public :: profiles_f32_outside
    public :: profiles_f32_array
    public :: resonance_energy
    public :: resonance_energy_outside
    public :: resonance_energy_array
    public :: resonance_energy_f32
    public :: resonance_energy_f32_outside
    public :: resonance_energy_f32_array
    public :: resonance_splitting
    public :: resonance_splitting_outside
    public :: resonance_splitting_array
    public :: resonance_splitting_f32
    public :: resonance_splitting_f32_outside
    public :: resonance_splitting_f32_array
    public :: scattering_cosine
    public :: scattering_cosine_outside
    public :: scattering_cosine_array
    public :: scattering_cosine_f32
    public :: scattering_cosine_f32_outside
    public :: scattering_cosine_f32_array
    public :: spin_down
    public :: spin_down_outside
    public :: spin_down_array
    public :: transverse_field
    public :: transverse_field_outside
    public :: transverse_field_array

    interface

        ! spin_flavour_precession.adiabaticity
        !
        ! Adiabaticity in matter with all constants from CODATA, and conversion probability.
        !
        ! Equation  nardi2000:6 adiabaticity in matter: derived form (corrected, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Equation  nardi2000:5 conversion probability: arranged form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  rho14 [1] from 0.0001 to 20: density in 10^14 g cm^-3
        ! Variable  mu_nu_in_bohr [1] from 1e-15 to 1e-09: transition moment in Bohr magnetons
        ! Variable  b15 [1] from 0.001 to 100: transverse field at the layer in 10^15 G
        ! Variable  l_rho_km [1] from 0.1 to 1000: length over which the density changes, in km
        ! Parameter y_e [1] from 0 to 0.9: electrons per baryon
        ! Output    gamma_ad [1]: adiabaticity at the resonance (nardi2000:6)
        ! Output    p_conv [1]: conversion probability at one crossing (nardi2000:5)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   8e9707c190677653
        ! Bit 0: rho14 must be from 0.0001 to 20
        ! Bit 1: mu_nu_in_bohr must be from 1e-15 to 1e-09
        ! Bit 2: b15 must be from 0.001 to 100
        ! Bit 3: l_rho_km must be from 0.1 to 1000
        ! Bit 4: y_e must be from 0 to 0.9
        subroutine adiabaticity(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_ad, p_conv &
                ) bind(c, name="spin_flavour_precession_adiabaticity")
            import :: c_double
            real(c_double), intent(in), value :: rho14, mu_nu_in_bohr, b15, l_rho_km, y_e
            real(c_double), intent(out) :: gamma_ad, p_conv
        end subroutine adiabaticity
        function adiabaticity_outside(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e &
                ) bind(c, name="spin_flavour_precession_adiabaticity_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: rho14, mu_nu_in_bohr, b15, l_rho_km, y_e
            integer(c_int64_t) :: nk_outside
        end function adiabaticity_outside
        function adiabaticity_array(nk_n, rho14, rho14_stride, mu_nu_in_bohr, mu_nu_in_bohr_stride, b15, b15_stride, &
                l_rho_km, l_rho_km_stride, y_e, y_e_stride, gamma_ad, gamma_ad_stride, p_conv, p_conv_stride &
                ) bind(c, name="spin_flavour_precession_adiabaticity_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: rho14(*), mu_nu_in_bohr(*), b15(*), l_rho_km(*), y_e(*)
            real(c_double), intent(inout) :: gamma_ad(*), p_conv(*)
            integer(c_intptr_t), intent(in), value :: rho14_stride, mu_nu_in_bohr_stride, b15_stride, &
                l_rho_km_stride, y_e_stride, gamma_ad_stride, p_conv_stride
            integer(c_int64_t) :: nk_outside
        end function adiabaticity_array

        ! spin_flavour_precession.adiabaticity in single precision
        subroutine adiabaticity_f32(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_ad, p_conv &
                ) bind(c, name="spin_flavour_precession_adiabaticity_f32")
            import :: c_float
            real(c_float), intent(in), value :: rho14, mu_nu_in_bohr, b15, l_rho_km, y_e
            real(c_float), intent(out) :: gamma_ad, p_conv
        end subroutine adiabaticity_f32
        function adiabaticity_f32_outside(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e &
                ) bind(c, name="spin_flavour_precession_adiabaticity_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: rho14, mu_nu_in_bohr, b15, l_rho_km, y_e
            integer(c_int64_t) :: nk_outside
        end function adiabaticity_f32_outside
        function adiabaticity_f32_array(nk_n, rho14, rho14_stride, mu_nu_in_bohr, mu_nu_in_bohr_stride, b15, &
                b15_stride, l_rho_km, l_rho_km_stride, y_e, y_e_stride, gamma_ad, gamma_ad_stride, p_conv, &
                p_conv_stride) bind(c, name="spin_flavour_precession_adiabaticity_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: rho14(*), mu_nu_in_bohr(*), b15(*), l_rho_km(*), y_e(*)
            real(c_float), intent(inout) :: gamma_ad(*), p_conv(*)
            integer(c_intptr_t), intent(in), value :: rho14_stride, mu_nu_in_bohr_stride, b15_stride, &
                l_rho_km_stride, y_e_stride, gamma_ad_stride, p_conv_stride
            integer(c_int64_t) :: nk_outside
        end function adiabaticity_f32_array

        ! spin_flavour_precession.adiabaticity_with_number
        !
        ! The same for any number in front of (6); the print has 1.04.
        !
        ! Equation  nardi2000:6.scaling adiabaticity with number: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Equation  nardi2000:5 conversion probability: arranged form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  rho14 [1] from 0.0001 to 20: density in 10^14 g cm^-3
        ! Variable  mu_nu_in_bohr [1] from 1e-15 to 1e-09: transition moment in Bohr magnetons
        ! Variable  b15 [1] from 0.001 to 100: transverse field at the layer in 10^15 G
        ! Variable  l_rho_km [1] from 0.1 to 1000: length over which the density changes, in km
        ! Parameter y_e [1] from 0 to 0.9: electrons per baryon
        ! Parameter gamma_front [1] from 0.1 to 10: number in front of (6)
        ! Output    gamma_ad [1]: adiabaticity at the resonance (nardi2000:6.scaling)
        ! Output    p_conv [1]: conversion probability at one crossing (nardi2000:5)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   5890bc6d75927d10
        ! Bit 0: rho14 must be from 0.0001 to 20
        ! Bit 1: mu_nu_in_bohr must be from 1e-15 to 1e-09
        ! Bit 2: b15 must be from 0.001 to 100
        ! Bit 3: l_rho_km must be from 0.1 to 1000
        ! Bit 4: y_e must be from 0 to 0.9
        ! Bit 5: gamma_front must be from 0.1 to 10
        subroutine adiabaticity_with_number(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front, gamma_ad, p_conv &
                ) bind(c, name="spin_flavour_precession_adiabaticity_with_number")
            import :: c_double
            real(c_double), intent(in), value :: rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front
            real(c_double), intent(out) :: gamma_ad, p_conv
        end subroutine adiabaticity_with_number
        function adiabaticity_with_number_outside(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front &
                ) bind(c, name="spin_flavour_precession_adiabaticity_with_number_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front
            integer(c_int64_t) :: nk_outside
        end function adiabaticity_with_number_outside
        function adiabaticity_with_number_array(nk_n, rho14, rho14_stride, mu_nu_in_bohr, mu_nu_in_bohr_stride, b15, &
                b15_stride, l_rho_km, l_rho_km_stride, y_e, y_e_stride, gamma_front, gamma_front_stride, gamma_ad, &
                gamma_ad_stride, p_conv, p_conv_stride &
                ) bind(c, name="spin_flavour_precession_adiabaticity_with_number_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: rho14(*), mu_nu_in_bohr(*), b15(*), l_rho_km(*), y_e(*), gamma_front(*)
            real(c_double), intent(inout) :: gamma_ad(*), p_conv(*)
            integer(c_intptr_t), intent(in), value :: rho14_stride, mu_nu_in_bohr_stride, b15_stride, &
                l_rho_km_stride, y_e_stride, gamma_front_stride, gamma_ad_stride, p_conv_stride
            integer(c_int64_t) :: nk_outside
        end function adiabaticity_with_number_array

        ! spin_flavour_precession.adiabaticity_with_number in single precision
        subroutine adiabaticity_with_number_f32(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front, gamma_ad, &
                p_conv) bind(c, name="spin_flavour_precession_adiabaticity_with_number_f32")
            import :: c_float
            real(c_float), intent(in), value :: rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front
            real(c_float), intent(out) :: gamma_ad, p_conv
        end subroutine adiabaticity_with_number_f32
        function adiabaticity_with_number_f32_outside(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front &
                ) bind(c, name="spin_flavour_precession_adiabaticity_with_number_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front
            integer(c_int64_t) :: nk_outside
        end function adiabaticity_with_number_f32_outside
        function adiabaticity_with_number_f32_array(nk_n, rho14, rho14_stride, mu_nu_in_bohr, mu_nu_in_bohr_stride, &
                b15, b15_stride, l_rho_km, l_rho_km_stride, y_e, y_e_stride, gamma_front, gamma_front_stride, &
                gamma_ad, gamma_ad_stride, p_conv, p_conv_stride &
                ) bind(c, name="spin_flavour_precession_adiabaticity_with_number_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: rho14(*), mu_nu_in_bohr(*), b15(*), l_rho_km(*), y_e(*), gamma_front(*)
            real(c_float), intent(inout) :: gamma_ad(*), p_conv(*)
            integer(c_intptr_t), intent(in), value :: rho14_stride, mu_nu_in_bohr_stride, b15_stride, &
                l_rho_km_stride, y_e_stride, gamma_front_stride, gamma_ad_stride, p_conv_stride
            integer(c_int64_t) :: nk_outside
        end function adiabaticity_with_number_f32_array

        ! spin_flavour_precession.asymmetry
        !
        ! Asymmetry of sterile and unconverted neutrinos together.
        !
        ! Equation  nardi2000:t-weights asymmetry of both: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  frac_sterile [1] from 0.01 to 0.99: fraction converted
        ! Variable  asym_s [1] from -1 to 1: asymmetry of the sterile neutrinos
        ! Variable  asym_tau [1] from -1 to 1: asymmetry of the unconverted
        ! Variable  e_mean_s [MeV] from 1 to 300: mean energy of the sterile neutrinos
        ! Variable  e_mean_tau [MeV] from 1 to 300: mean energy of the unconverted
        ! Output    asym_total [1]: asymmetry of both (nardi2000:t-weights)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   fc840830967092ad
        ! Bit 0: frac_sterile must be from 0.01 to 0.99
        ! Bit 1: asym_s must be from -1 to 1
        ! Bit 2: asym_tau must be from -1 to 1
        ! Bit 3: e_mean_s must be from 1 to 300
        ! Bit 4: e_mean_tau must be from 1 to 300
        subroutine asymmetry(frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau, asym_total &
                ) bind(c, name="spin_flavour_precession_asymmetry")
            import :: c_double
            real(c_double), intent(in), value :: frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau
            real(c_double), intent(out) :: asym_total
        end subroutine asymmetry
        function asymmetry_outside(frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau &
                ) bind(c, name="spin_flavour_precession_asymmetry_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau
            integer(c_int64_t) :: nk_outside
        end function asymmetry_outside
        function asymmetry_array(nk_n, frac_sterile, frac_sterile_stride, asym_s, asym_s_stride, asym_tau, &
                asym_tau_stride, e_mean_s, e_mean_s_stride, e_mean_tau, e_mean_tau_stride, asym_total, &
                asym_total_stride) bind(c, name="spin_flavour_precession_asymmetry_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: frac_sterile(*), asym_s(*), asym_tau(*), e_mean_s(*), e_mean_tau(*)
            real(c_double), intent(inout) :: asym_total(*)
            integer(c_intptr_t), intent(in), value :: frac_sterile_stride, asym_s_stride, asym_tau_stride, &
                e_mean_s_stride, e_mean_tau_stride, asym_total_stride
            integer(c_int64_t) :: nk_outside
        end function asymmetry_array

        ! spin_flavour_precession.asymmetry in single precision
        subroutine asymmetry_f32(frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau, asym_total &
                ) bind(c, name="spin_flavour_precession_asymmetry_f32")
            import :: c_float
            real(c_float), intent(in), value :: frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau
            real(c_float), intent(out) :: asym_total
        end subroutine asymmetry_f32
        function asymmetry_f32_outside(frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau &
                ) bind(c, name="spin_flavour_precession_asymmetry_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau
            integer(c_int64_t) :: nk_outside
        end function asymmetry_f32_outside
        function asymmetry_f32_array(nk_n, frac_sterile, frac_sterile_stride, asym_s, asym_s_stride, asym_tau, &
                asym_tau_stride, e_mean_s, e_mean_s_stride, e_mean_tau, e_mean_tau_stride, asym_total, &
                asym_total_stride) bind(c, name="spin_flavour_precession_asymmetry_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: frac_sterile(*), asym_s(*), asym_tau(*), e_mean_s(*), e_mean_tau(*)
            real(c_float), intent(inout) :: asym_total(*)
            integer(c_intptr_t), intent(in), value :: frac_sterile_stride, asym_s_stride, asym_tau_stride, &
                e_mean_s_stride, e_mean_tau_stride, asym_total_stride
            integer(c_int64_t) :: nk_outside
        end function asymmetry_f32_array

        ! spin_flavour_precession.backward_ray
        !
        ! Length of the core along the ray that reaches a layer outside it in a direction.
        !
        ! Equation  nardi2000:t-chord backward ray: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  cos_exit [1] from -1 to 1: cosine of a direction from the outward radius
        ! Parameter layer_ratio [1] from 1 to 3: radius of the layer over that of the core
        ! Output    chord [1]: length of the backward ray inside the core over R_c (nardi2000:t-chord)
        ! Validity  layer outside the core
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   c0896be4f2371e88
        ! Bit 0: cos_exit must be from -1 to 1
        ! Bit 1: layer_ratio must be from 1 to 3
        ! Bit 2: layer outside the core
        subroutine backward_ray(cos_exit, layer_ratio, chord) bind(c, name="spin_flavour_precession_backward_ray")
            import :: c_double
            real(c_double), intent(in), value :: cos_exit, layer_ratio
            real(c_double), intent(out) :: chord
        end subroutine backward_ray
        function backward_ray_outside(cos_exit, layer_ratio &
                ) bind(c, name="spin_flavour_precession_backward_ray_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: cos_exit, layer_ratio
            integer(c_int64_t) :: nk_outside
        end function backward_ray_outside
        function backward_ray_array(nk_n, cos_exit, cos_exit_stride, layer_ratio, layer_ratio_stride, chord, &
                chord_stride) bind(c, name="spin_flavour_precession_backward_ray_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: cos_exit(*), layer_ratio(*)
            real(c_double), intent(inout) :: chord(*)
            integer(c_intptr_t), intent(in), value :: cos_exit_stride, layer_ratio_stride, chord_stride
            integer(c_int64_t) :: nk_outside
        end function backward_ray_array

        ! spin_flavour_precession.backward_ray in single precision
        subroutine backward_ray_f32(cos_exit, layer_ratio, chord &
                ) bind(c, name="spin_flavour_precession_backward_ray_f32")
            import :: c_float
            real(c_float), intent(in), value :: cos_exit, layer_ratio
            real(c_float), intent(out) :: chord
        end subroutine backward_ray_f32
        function backward_ray_f32_outside(cos_exit, layer_ratio &
                ) bind(c, name="spin_flavour_precession_backward_ray_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: cos_exit, layer_ratio
            integer(c_int64_t) :: nk_outside
        end function backward_ray_f32_outside
        function backward_ray_f32_array(nk_n, cos_exit, cos_exit_stride, layer_ratio, layer_ratio_stride, chord, &
                chord_stride) bind(c, name="spin_flavour_precession_backward_ray_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: cos_exit(*), layer_ratio(*)
            real(c_float), intent(inout) :: chord(*)
            integer(c_intptr_t), intent(in), value :: cos_exit_stride, layer_ratio_stride, chord_stride
            integer(c_int64_t) :: nk_outside
        end function backward_ray_f32_array

        ! spin_flavour_precession.cross_section
        !
        ! Differential, total and transport cross section, mean cosine and mean free path.
        !
        ! Equation  nardi2000:10 isotropic coefficient: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Equation  nardi2000:11 cosine coefficient: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Equation  nardi2000:9 differential cross section: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Equation  nardi2000:9.total integrated cross sections: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Equation  nardi2000:9.mfp mean free path: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  e_nu [MeV] from 0.01 to 1000: neutrino energy
        ! Variable  cos_scatter [1] from -1 to 1: scattering cosine
        ! Variable  n_nucleon [MeV^3] from 1 to 10000000: number density of nucleons
        ! Parameter g_fermi [MeV^-2] from 1.1663e-11 to 1.1664e-11: Fermi constant
        ! Parameter c_vector_n [1] from -1.5 to 1.5: vector coupling of neutrons
        ! Parameter c_vector_p [1] from -1.5 to 1.5: vector coupling of protons
        ! Parameter c_axial_n [1] from -1.5 to 1.5: axial coupling of neutrons
        ! Parameter c_axial_p [1] from -1.5 to 1.5: axial coupling of protons
        ! Parameter y_n [1] from 0.1 to 1: neutrons per baryon
        ! Parameter y_p [1] from 0.01 to 0.9: protons per baryon
        ! Output    dsigma_dcos [MeV^-2]: differential cross section per nucleon (nardi2000:9)
        ! Output    sigma_elastic [MeV^-2]: cross section per nucleon (nardi2000:9.total)
        ! Output    sigma_transport [MeV^-2]: transport cross section per nucleon (nardi2000:9.total)
        ! Output    mean_cos [1]: mean scattering cosine (nardi2000:9.total)
        ! Output    mfp [MeV^-1]: mean free path (nardi2000:9.mfp)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   e178aea5875b71d9
        ! Bit 0: e_nu must be from 0.01 to 1000
        ! Bit 1: cos_scatter must be from -1 to 1
        ! Bit 2: n_nucleon must be from 1 to 10000000
        ! Bit 3: g_fermi must be from 1.1663e-11 to 1.1664e-11
        ! Bit 4: c_vector_n must be from -1.5 to 1.5
        ! Bit 5: c_vector_p must be from -1.5 to 1.5
        ! Bit 6: c_axial_n must be from -1.5 to 1.5
        ! Bit 7: c_axial_p must be from -1.5 to 1.5
        ! Bit 8: y_n must be from 0.1 to 1
        ! Bit 9: y_p must be from 0.01 to 0.9
        subroutine cross_section(e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, &
                y_n, y_p, dsigma_dcos, sigma_elastic, sigma_transport, mean_cos, mfp &
                ) bind(c, name="spin_flavour_precession_cross_section")
            import :: c_double
            real(c_double), intent(in), value :: e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, &
                c_axial_n, c_axial_p, y_n, y_p
            real(c_double), intent(out) :: dsigma_dcos, sigma_elastic, sigma_transport, mean_cos, mfp
        end subroutine cross_section
        function cross_section_outside(e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, &
                c_axial_p, y_n, y_p) bind(c, name="spin_flavour_precession_cross_section_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, &
                c_axial_n, c_axial_p, y_n, y_p
            integer(c_int64_t) :: nk_outside
        end function cross_section_outside
        function cross_section_array(nk_n, e_nu, e_nu_stride, cos_scatter, cos_scatter_stride, n_nucleon, &
                n_nucleon_stride, g_fermi, g_fermi_stride, c_vector_n, c_vector_n_stride, c_vector_p, &
                c_vector_p_stride, c_axial_n, c_axial_n_stride, c_axial_p, c_axial_p_stride, y_n, y_n_stride, y_p, &
                y_p_stride, dsigma_dcos, dsigma_dcos_stride, sigma_elastic, sigma_elastic_stride, sigma_transport, &
                sigma_transport_stride, mean_cos, mean_cos_stride, mfp, mfp_stride &
                ) bind(c, name="spin_flavour_precession_cross_section_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: e_nu(*), cos_scatter(*), n_nucleon(*), g_fermi(*), c_vector_n(*), &
                c_vector_p(*), c_axial_n(*), c_axial_p(*), y_n(*), y_p(*)
            real(c_double), intent(inout) :: dsigma_dcos(*), sigma_elastic(*), sigma_transport(*), mean_cos(*), mfp(*)
            integer(c_intptr_t), intent(in), value :: e_nu_stride, cos_scatter_stride, n_nucleon_stride, &
                g_fermi_stride, c_vector_n_stride, c_vector_p_stride, c_axial_n_stride, c_axial_p_stride, y_n_stride, &
                y_p_stride, dsigma_dcos_stride, sigma_elastic_stride, sigma_transport_stride, mean_cos_stride, &
                mfp_stride
            integer(c_int64_t) :: nk_outside
        end function cross_section_array

        ! spin_flavour_precession.cross_section in single precision
        subroutine cross_section_f32(e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, &
                c_axial_p, y_n, y_p, dsigma_dcos, sigma_elastic, sigma_transport, mean_cos, mfp &
                ) bind(c, name="spin_flavour_precession_cross_section_f32")
            import :: c_float
            real(c_float), intent(in), value :: e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, &
                c_axial_n, c_axial_p, y_n, y_p
            real(c_float), intent(out) :: dsigma_dcos, sigma_elastic, sigma_transport, mean_cos, mfp
        end subroutine cross_section_f32
        function cross_section_f32_outside(e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, &
                c_axial_p, y_n, y_p &
                ) bind(c, name="spin_flavour_precession_cross_section_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, &
                c_axial_n, c_axial_p, y_n, y_p
            integer(c_int64_t) :: nk_outside
        end function cross_section_f32_outside
        function cross_section_f32_array(nk_n, e_nu, e_nu_stride, cos_scatter, cos_scatter_stride, n_nucleon, &
                n_nucleon_stride, g_fermi, g_fermi_stride, c_vector_n, c_vector_n_stride, c_vector_p, &
                c_vector_p_stride, c_axial_n, c_axial_n_stride, c_axial_p, c_axial_p_stride, y_n, y_n_stride, y_p, &
                y_p_stride, dsigma_dcos, dsigma_dcos_stride, sigma_elastic, sigma_elastic_stride, sigma_transport, &
                sigma_transport_stride, mean_cos, mean_cos_stride, mfp, mfp_stride &
                ) bind(c, name="spin_flavour_precession_cross_section_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: e_nu(*), cos_scatter(*), n_nucleon(*), g_fermi(*), c_vector_n(*), &
                c_vector_p(*), c_axial_n(*), c_axial_p(*), y_n(*), y_p(*)
            real(c_float), intent(inout) :: dsigma_dcos(*), sigma_elastic(*), sigma_transport(*), mean_cos(*), mfp(*)
            integer(c_intptr_t), intent(in), value :: e_nu_stride, cos_scatter_stride, n_nucleon_stride, &
                g_fermi_stride, c_vector_n_stride, c_vector_p_stride, c_axial_n_stride, c_axial_p_stride, y_n_stride, &
                y_p_stride, dsigma_dcos_stride, sigma_elastic_stride, sigma_transport_stride, mean_cos_stride, &
                mfp_stride
            integer(c_int64_t) :: nk_outside
        end function cross_section_f32_array

        ! spin_flavour_precession.cross_section_coefficients
        !
        ! C_1 and C_2 from couplings and abundances.
        !
        ! Equation  nardi2000:10 isotropic coefficient: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Equation  nardi2000:11 cosine coefficient: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  c_vector_n [1] from -1.5 to 1.5: vector coupling of neutrons
        ! Variable  c_vector_p [1] from -1.5 to 1.5: vector coupling of protons
        ! Variable  c_axial_n [1] from -1.5 to 1.5: axial coupling of neutrons
        ! Variable  c_axial_p [1] from -1.5 to 1.5: axial coupling of protons
        ! Variable  y_n [1] from 0.1 to 1: neutrons per baryon
        ! Variable  y_p [1] from 0.01 to 0.9: protons per baryon
        ! Output    c1_coupling [1]: isotropic coefficient (nardi2000:10)
        ! Output    c2_coupling [1]: coefficient of the cosine (nardi2000:11)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   65cadfbb86845816
        ! Bit 0: c_vector_n must be from -1.5 to 1.5
        ! Bit 1: c_vector_p must be from -1.5 to 1.5
        ! Bit 2: c_axial_n must be from -1.5 to 1.5
        ! Bit 3: c_axial_p must be from -1.5 to 1.5
        ! Bit 4: y_n must be from 0.1 to 1
        ! Bit 5: y_p must be from 0.01 to 0.9
        subroutine cross_section_coefficients(c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p, c1_coupling, &
                c2_coupling) bind(c, name="spin_flavour_precession_cross_section_coefficients")
            import :: c_double
            real(c_double), intent(in), value :: c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p
            real(c_double), intent(out) :: c1_coupling, c2_coupling
        end subroutine cross_section_coefficients
        function cross_section_coefficients_outside(c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p &
                ) bind(c, name="spin_flavour_precession_cross_section_coefficients_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p
            integer(c_int64_t) :: nk_outside
        end function cross_section_coefficients_outside
        function cross_section_coefficients_array(nk_n, c_vector_n, c_vector_n_stride, c_vector_p, c_vector_p_stride, &
                c_axial_n, c_axial_n_stride, c_axial_p, c_axial_p_stride, y_n, y_n_stride, y_p, y_p_stride, &
                c1_coupling, c1_coupling_stride, c2_coupling, c2_coupling_stride &
                ) bind(c, name="spin_flavour_precession_cross_section_coefficients_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: c_vector_n(*), c_vector_p(*), c_axial_n(*), c_axial_p(*), y_n(*), y_p(*)
            real(c_double), intent(inout) :: c1_coupling(*), c2_coupling(*)
            integer(c_intptr_t), intent(in), value :: c_vector_n_stride, c_vector_p_stride, c_axial_n_stride, &
                c_axial_p_stride, y_n_stride, y_p_stride, c1_coupling_stride, c2_coupling_stride
            integer(c_int64_t) :: nk_outside
        end function cross_section_coefficients_array

        ! spin_flavour_precession.cross_section_coefficients in single precision
        subroutine cross_section_coefficients_f32(c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p, &
                c1_coupling, c2_coupling) bind(c, name="spin_flavour_precession_cross_section_coefficients_f32")
            import :: c_float
            real(c_float), intent(in), value :: c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p
            real(c_float), intent(out) :: c1_coupling, c2_coupling
        end subroutine cross_section_coefficients_f32
        function cross_section_coefficients_f32_outside(c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p &
                ) bind(c, name="spin_flavour_precession_cross_section_coefficients_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p
            integer(c_int64_t) :: nk_outside
        end function cross_section_coefficients_f32_outside
        function cross_section_coefficients_f32_array(nk_n, c_vector_n, c_vector_n_stride, c_vector_p, &
                c_vector_p_stride, c_axial_n, c_axial_n_stride, c_axial_p, c_axial_p_stride, y_n, y_n_stride, y_p, &
                y_p_stride, c1_coupling, c1_coupling_stride, c2_coupling, c2_coupling_stride &
                ) bind(c, name="spin_flavour_precession_cross_section_coefficients_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: c_vector_n(*), c_vector_p(*), c_axial_n(*), c_axial_p(*), y_n(*), y_p(*)
            real(c_float), intent(inout) :: c1_coupling(*), c2_coupling(*)
            integer(c_intptr_t), intent(in), value :: c_vector_n_stride, c_vector_p_stride, c_axial_n_stride, &
                c_axial_p_stride, y_n_stride, y_p_stride, c1_coupling_stride, c2_coupling_stride
            integer(c_int64_t) :: nk_outside
        end function cross_section_coefficients_f32_array

        ! spin_flavour_precession.crossing
        !
        ! Adiabaticity and conversion probability from the transition energy mu B and the gradient of the potential.
        !
        ! Equation  nardi2000:5.gamma adiabaticity: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Equation  nardi2000:5 conversion probability: arranged form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  mu_b [MeV] from 1e-14 to 1e-08: transition moment times transverse field
        ! Variable  slope_v [MeV^2] from 1e-26 to 1e-18: gradient of the potential at the resonance
        ! Output    gamma_ad [1]: adiabaticity at the resonance (nardi2000:5.gamma)
        ! Output    p_conv [1]: conversion probability at one crossing (nardi2000:5)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   c880726cdf5831ad
        ! Bit 0: mu_b must be from 1e-14 to 1e-08
        ! Bit 1: slope_v must be from 1e-26 to 1e-18
        subroutine crossing(mu_b, slope_v, gamma_ad, p_conv) bind(c, name="spin_flavour_precession_crossing")
            import :: c_double
            real(c_double), intent(in), value :: mu_b, slope_v
            real(c_double), intent(out) :: gamma_ad, p_conv
        end subroutine crossing
        function crossing_outside(mu_b, slope_v &
                ) bind(c, name="spin_flavour_precession_crossing_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: mu_b, slope_v
            integer(c_int64_t) :: nk_outside
        end function crossing_outside
        function crossing_array(nk_n, mu_b, mu_b_stride, slope_v, slope_v_stride, gamma_ad, gamma_ad_stride, p_conv, &
                p_conv_stride) bind(c, name="spin_flavour_precession_crossing_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: mu_b(*), slope_v(*)
            real(c_double), intent(inout) :: gamma_ad(*), p_conv(*)
            integer(c_intptr_t), intent(in), value :: mu_b_stride, slope_v_stride, gamma_ad_stride, p_conv_stride
            integer(c_int64_t) :: nk_outside
        end function crossing_array

        ! spin_flavour_precession.crossing in single precision
        subroutine crossing_f32(mu_b, slope_v, gamma_ad, p_conv) bind(c, name="spin_flavour_precession_crossing_f32")
            import :: c_float
            real(c_float), intent(in), value :: mu_b, slope_v
            real(c_float), intent(out) :: gamma_ad, p_conv
        end subroutine crossing_f32
        function crossing_f32_outside(mu_b, slope_v &
                ) bind(c, name="spin_flavour_precession_crossing_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: mu_b, slope_v
            integer(c_int64_t) :: nk_outside
        end function crossing_f32_outside
        function crossing_f32_array(nk_n, mu_b, mu_b_stride, slope_v, slope_v_stride, gamma_ad, gamma_ad_stride, &
                p_conv, p_conv_stride) bind(c, name="spin_flavour_precession_crossing_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: mu_b(*), slope_v(*)
            real(c_float), intent(inout) :: gamma_ad(*), p_conv(*)
            integer(c_intptr_t), intent(in), value :: mu_b_stride, slope_v_stride, gamma_ad_stride, p_conv_stride
            integer(c_int64_t) :: nk_outside
        end function crossing_f32_array

        ! spin_flavour_precession.dipole_field
        !
        ! Components and modulus of the decentred dipole's field on a sphere.
        !
        ! Equation  nardi2000:t-dipole dipole field: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Equation  nardi2000:t-dipole.modulus field modulus: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  cos_theta_dip [1] from -1 to 1: cosine of the angle from the dipole axis at the centre
        ! Variable  sin_theta_dip [1] from 0 to 1: sine of that angle
        ! Parameter x_dip [1] from 0 to 0.95: displacement of the dipole over the radius of the layer
        ! Parameter b_max [MeV^2] from 0.001 to 1000: largest modulus of the field on the layer
        ! Output    b_radial [MeV^2]: radial component of the field (nardi2000:t-dipole)
        ! Output    b_polar [MeV^2]: polar component of the field (nardi2000:t-dipole)
        ! Output    b_modulus [MeV^2]: modulus of the field (nardi2000:t-dipole.modulus)
        ! Validity  cos^2 + sin^2 = 1 of the place
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   329caadf5c866685
        ! Bit 0: cos_theta_dip must be from -1 to 1
        ! Bit 1: sin_theta_dip must be from 0 to 1
        ! Bit 2: x_dip must be from 0 to 0.95
        ! Bit 3: b_max must be from 0.001 to 1000
        ! Bit 4: cos^2 + sin^2 = 1 of the place
        subroutine dipole_field(cos_theta_dip, sin_theta_dip, x_dip, b_max, b_radial, b_polar, b_modulus &
                ) bind(c, name="spin_flavour_precession_dipole_field")
            import :: c_double
            real(c_double), intent(in), value :: cos_theta_dip, sin_theta_dip, x_dip, b_max
            real(c_double), intent(out) :: b_radial, b_polar, b_modulus
        end subroutine dipole_field
        function dipole_field_outside(cos_theta_dip, sin_theta_dip, x_dip, b_max &
                ) bind(c, name="spin_flavour_precession_dipole_field_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: cos_theta_dip, sin_theta_dip, x_dip, b_max
            integer(c_int64_t) :: nk_outside
        end function dipole_field_outside
        function dipole_field_array(nk_n, cos_theta_dip, cos_theta_dip_stride, sin_theta_dip, sin_theta_dip_stride, &
                x_dip, x_dip_stride, b_max, b_max_stride, b_radial, b_radial_stride, b_polar, b_polar_stride, &
                b_modulus, b_modulus_stride &
                ) bind(c, name="spin_flavour_precession_dipole_field_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: cos_theta_dip(*), sin_theta_dip(*), x_dip(*), b_max(*)
            real(c_double), intent(inout) :: b_radial(*), b_polar(*), b_modulus(*)
            integer(c_intptr_t), intent(in), value :: cos_theta_dip_stride, sin_theta_dip_stride, x_dip_stride, &
                b_max_stride, b_radial_stride, b_polar_stride, b_modulus_stride
            integer(c_int64_t) :: nk_outside
        end function dipole_field_array

        ! spin_flavour_precession.energy_ratio
        !
        ! Ratio of mean energies that fraction and asymmetries imply.
        !
        ! Equation  nardi2000:t-weights.ratio implied energy ratio: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  frac_sterile [1] from 0.01 to 0.99: fraction converted
        ! Variable  asym_s [1] from 0.3 to 0.5: asymmetry of the sterile neutrinos
        ! Variable  asym_tau [1] from -0.02 to 0.02: asymmetry of the unconverted
        ! Variable  asym_total [1] from 0.03 to 0.3: asymmetry of both
        ! Output    energy_ratio [1]: ratio of mean energies (nardi2000:t-weights.ratio)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   6da094f0a64fb027
        ! Bit 0: frac_sterile must be from 0.01 to 0.99
        ! Bit 1: asym_s must be from 0.3 to 0.5
        ! Bit 2: asym_tau must be from -0.02 to 0.02
        ! Bit 3: asym_total must be from 0.03 to 0.3
        subroutine energy_ratio(frac_sterile, asym_s, asym_tau, asym_total, energy_ratio_2 &
                ) bind(c, name="spin_flavour_precession_energy_ratio")
            import :: c_double
            real(c_double), intent(in), value :: frac_sterile, asym_s, asym_tau, asym_total
            real(c_double), intent(out) :: energy_ratio_2
        end subroutine energy_ratio
        function energy_ratio_outside(frac_sterile, asym_s, asym_tau, asym_total &
                ) bind(c, name="spin_flavour_precession_energy_ratio_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: frac_sterile, asym_s, asym_tau, asym_total
            integer(c_int64_t) :: nk_outside
        end function energy_ratio_outside
        function energy_ratio_array(nk_n, frac_sterile, frac_sterile_stride, asym_s, asym_s_stride, asym_tau, &
                asym_tau_stride, asym_total, asym_total_stride, energy_ratio, energy_ratio_stride &
                ) bind(c, name="spin_flavour_precession_energy_ratio_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: frac_sterile(*), asym_s(*), asym_tau(*), asym_total(*)
            real(c_double), intent(inout) :: energy_ratio(*)
            integer(c_intptr_t), intent(in), value :: frac_sterile_stride, asym_s_stride, asym_tau_stride, &
                asym_total_stride, energy_ratio_stride
            integer(c_int64_t) :: nk_outside
        end function energy_ratio_array

        ! spin_flavour_precession.energy_ratio in single precision
        subroutine energy_ratio_f32(frac_sterile, asym_s, asym_tau, asym_total, energy_ratio &
                ) bind(c, name="spin_flavour_precession_energy_ratio_f32")
            import :: c_float
            real(c_float), intent(in), value :: frac_sterile, asym_s, asym_tau, asym_total
            real(c_float), intent(out) :: energy_ratio
        end subroutine energy_ratio_f32
        function energy_ratio_f32_outside(frac_sterile, asym_s, asym_tau, asym_total &
                ) bind(c, name="spin_flavour_precession_energy_ratio_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: frac_sterile, asym_s, asym_tau, asym_total
            integer(c_int64_t) :: nk_outside
        end function energy_ratio_f32_outside
        function energy_ratio_f32_array(nk_n, frac_sterile, frac_sterile_stride, asym_s, asym_s_stride, asym_tau, &
                asym_tau_stride, asym_total, asym_total_stride, energy_ratio, energy_ratio_stride &
                ) bind(c, name="spin_flavour_precession_energy_ratio_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: frac_sterile(*), asym_s(*), asym_tau(*), asym_total(*)
            real(c_float), intent(inout) :: energy_ratio(*)
            integer(c_intptr_t), intent(in), value :: frac_sterile_stride, asym_s_stride, asym_tau_stride, &
                asym_total_stride, energy_ratio_stride
            integer(c_int64_t) :: nk_outside
        end function energy_ratio_f32_array

        ! spin_flavour_precession.kick
        !
        ! Asymmetry that gives a remnant its velocity.
        !
        ! Equation  nardi2000:t-momentum momentum balance: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  v_kick_1000 [1] from 0.001 to 3: velocity of the remnant in 1000 km/s
        ! Parameter e_total_53 [1] from 0.03 to 3.4: energy in neutrinos in 3e53 erg
        ! Parameter m_pns_15 [1] from 0.3 to 2: mass of the remnant in 1.5 solar masses
        ! Output    dp_fraction [1]: asymmetry of the momentum (nardi2000:t-momentum)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   60473de0ddf73236
        ! Bit 0: v_kick_1000 must be from 0.001 to 3
        ! Bit 1: e_total_53 must be from 0.03 to 3.4
        ! Bit 2: m_pns_15 must be from 0.3 to 2
        subroutine kick(v_kick_1000, e_total_53, m_pns_15, dp_fraction) bind(c, name="spin_flavour_precession_kick")
            import :: c_double
            real(c_double), intent(in), value :: v_kick_1000, e_total_53, m_pns_15
            real(c_double), intent(out) :: dp_fraction
        end subroutine kick
        function kick_outside(v_kick_1000, e_total_53, m_pns_15 &
                ) bind(c, name="spin_flavour_precession_kick_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: v_kick_1000, e_total_53, m_pns_15
            integer(c_int64_t) :: nk_outside
        end function kick_outside
        function kick_array(nk_n, v_kick_1000, v_kick_1000_stride, e_total_53, e_total_53_stride, m_pns_15, &
                m_pns_15_stride, dp_fraction, dp_fraction_stride &
                ) bind(c, name="spin_flavour_precession_kick_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: v_kick_1000(*), e_total_53(*), m_pns_15(*)
            real(c_double), intent(inout) :: dp_fraction(*)
            integer(c_intptr_t), intent(in), value :: v_kick_1000_stride, e_total_53_stride, m_pns_15_stride, &
                dp_fraction_stride
            integer(c_int64_t) :: nk_outside
        end function kick_array

        ! spin_flavour_precession.kick in single precision
        subroutine kick_f32(v_kick_1000, e_total_53, m_pns_15, dp_fraction &
                ) bind(c, name="spin_flavour_precession_kick_f32")
            import :: c_float
            real(c_float), intent(in), value :: v_kick_1000, e_total_53, m_pns_15
            real(c_float), intent(out) :: dp_fraction
        end subroutine kick_f32
        function kick_f32_outside(v_kick_1000, e_total_53, m_pns_15 &
                ) bind(c, name="spin_flavour_precession_kick_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: v_kick_1000, e_total_53, m_pns_15
            integer(c_int64_t) :: nk_outside
        end function kick_f32_outside
        function kick_f32_array(nk_n, v_kick_1000, v_kick_1000_stride, e_total_53, e_total_53_stride, m_pns_15, &
                m_pns_15_stride, dp_fraction, dp_fraction_stride &
                ) bind(c, name="spin_flavour_precession_kick_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: v_kick_1000(*), e_total_53(*), m_pns_15(*)
            real(c_float), intent(inout) :: dp_fraction(*)
            integer(c_intptr_t), intent(in), value :: v_kick_1000_stride, e_total_53_stride, m_pns_15_stride, &
                dp_fraction_stride
            integer(c_int64_t) :: nk_outside
        end function kick_f32_array

        ! spin_flavour_precession.kick_velocity
        !
        ! Velocity from an asymmetry of the total momentum.
        !
        ! Equation  nardi2000:12.velocity kick velocity: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  dp_fraction [1] from 0 to 1: asymmetry of the momentum
        ! Parameter e_total_53 [1] from 0.03 to 3.4: energy in neutrinos in 3e53 erg
        ! Parameter m_pns_15 [1] from 0.3 to 2: mass of the remnant in 1.5 solar masses
        ! Output    v_kick_1000 [1]: velocity of the remnant in 1000 km/s (nardi2000:12.velocity)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   58325ae21935232e
        ! Bit 0: dp_fraction must be from 0 to 1
        ! Bit 1: e_total_53 must be from 0.03 to 3.4
        ! Bit 2: m_pns_15 must be from 0.3 to 2
        subroutine kick_velocity(dp_fraction, e_total_53, m_pns_15, v_kick_1000 &
                ) bind(c, name="spin_flavour_precession_kick_velocity")
            import :: c_double
            real(c_double), intent(in), value :: dp_fraction, e_total_53, m_pns_15
            real(c_double), intent(out) :: v_kick_1000
        end subroutine kick_velocity
        function kick_velocity_outside(dp_fraction, e_total_53, m_pns_15 &
                ) bind(c, name="spin_flavour_precession_kick_velocity_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: dp_fraction, e_total_53, m_pns_15
            integer(c_int64_t) :: nk_outside
        end function kick_velocity_outside
        function kick_velocity_array(nk_n, dp_fraction, dp_fraction_stride, e_total_53, e_total_53_stride, m_pns_15, &
                m_pns_15_stride, v_kick_1000, v_kick_1000_stride &
                ) bind(c, name="spin_flavour_precession_kick_velocity_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: dp_fraction(*), e_total_53(*), m_pns_15(*)
            real(c_double), intent(inout) :: v_kick_1000(*)
            integer(c_intptr_t), intent(in), value :: dp_fraction_stride, e_total_53_stride, m_pns_15_stride, &
                v_kick_1000_stride
            integer(c_int64_t) :: nk_outside
        end function kick_velocity_array

        ! spin_flavour_precession.kick_velocity in single precision
        subroutine kick_velocity_f32(dp_fraction, e_total_53, m_pns_15, v_kick_1000 &
                ) bind(c, name="spin_flavour_precession_kick_velocity_f32")
            import :: c_float
            real(c_float), intent(in), value :: dp_fraction, e_total_53, m_pns_15
            real(c_float), intent(out) :: v_kick_1000
        end subroutine kick_velocity_f32
        function kick_velocity_f32_outside(dp_fraction, e_total_53, m_pns_15 &
                ) bind(c, name="spin_flavour_precession_kick_velocity_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: dp_fraction, e_total_53, m_pns_15
            integer(c_int64_t) :: nk_outside
        end function kick_velocity_f32_outside
        function kick_velocity_f32_array(nk_n, dp_fraction, dp_fraction_stride, e_total_53, e_total_53_stride, &
                m_pns_15, m_pns_15_stride, v_kick_1000, v_kick_1000_stride &
                ) bind(c, name="spin_flavour_precession_kick_velocity_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: dp_fraction(*), e_total_53(*), m_pns_15(*)
            real(c_float), intent(inout) :: v_kick_1000(*)
            integer(c_intptr_t), intent(in), value :: dp_fraction_stride, e_total_53_stride, m_pns_15_stride, &
                v_kick_1000_stride
            integer(c_int64_t) :: nk_outside
        end function kick_velocity_f32_array

        ! spin_flavour_precession.pole_ratio
        !
        ! Ratio of the polar fields on a layer.
        !
        ! Equation  nardi2000:t-pole-ratio pole ratio: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  delta_hat [1] from 0 to 0.95: displacement in radii of the layer
        ! Output    ratio_poles [1]: ratio of the polar fields (nardi2000:t-pole-ratio)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   1a9b5dcd6a01ae8c
        ! Bit 0: delta_hat must be from 0 to 0.95
        subroutine pole_ratio(delta_hat, ratio_poles) bind(c, name="spin_flavour_precession_pole_ratio")
            import :: c_double
            real(c_double), intent(in), value :: delta_hat
            real(c_double), intent(out) :: ratio_poles
        end subroutine pole_ratio
        function pole_ratio_outside(delta_hat &
                ) bind(c, name="spin_flavour_precession_pole_ratio_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: delta_hat
            integer(c_int64_t) :: nk_outside
        end function pole_ratio_outside
        function pole_ratio_array(nk_n, delta_hat, delta_hat_stride, ratio_poles, ratio_poles_stride &
                ) bind(c, name="spin_flavour_precession_pole_ratio_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: delta_hat(*)
            real(c_double), intent(inout) :: ratio_poles(*)
            integer(c_intptr_t), intent(in), value :: delta_hat_stride, ratio_poles_stride
            integer(c_int64_t) :: nk_outside
        end function pole_ratio_array

        ! spin_flavour_precession.pole_ratio in single precision
        subroutine pole_ratio_f32(delta_hat, ratio_poles) bind(c, name="spin_flavour_precession_pole_ratio_f32")
            import :: c_float
            real(c_float), intent(in), value :: delta_hat
            real(c_float), intent(out) :: ratio_poles
        end subroutine pole_ratio_f32
        function pole_ratio_f32_outside(delta_hat &
                ) bind(c, name="spin_flavour_precession_pole_ratio_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: delta_hat
            integer(c_int64_t) :: nk_outside
        end function pole_ratio_f32_outside
        function pole_ratio_f32_array(nk_n, delta_hat, delta_hat_stride, ratio_poles, ratio_poles_stride &
                ) bind(c, name="spin_flavour_precession_pole_ratio_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: delta_hat(*)
            real(c_float), intent(inout) :: ratio_poles(*)
            integer(c_intptr_t), intent(in), value :: delta_hat_stride, ratio_poles_stride
            integer(c_int64_t) :: nk_outside
        end function pole_ratio_f32_array

        ! spin_flavour_precession.potential
        !
        ! Potential of a tau antineutrino with the polarisation of the medium, and the vacuum splitting.
        !
        ! Equation  nardi2000:4 resonance condition: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  n_neutron [MeV^3] from 1 to 10000000: number density of neutrons
        ! Variable  lambda_par_n [1] from -0.1 to 0.1: polarisation of neutrons along the flight
        ! Variable  lambda_par_p [1] from -0.1 to 0.1: polarisation of protons along the flight
        ! Variable  lambda_par_e [1] from -0.1 to 0.1: polarisation of electrons along the flight
        ! Variable  e_nu [MeV] from 0.01 to 1000: neutrino energy
        ! Parameter kappa_n [MeV] from -0.0001 to 0.0001: axial potential of neutrons
        ! Parameter kappa_p [MeV] from -0.0001 to 0.0001: axial potential of protons
        ! Parameter kappa_e [MeV] from -0.0001 to 0.0001: axial potential of electrons
        ! Parameter g_fermi [MeV^-2] from 1.1663e-11 to 1.1664e-11: Fermi constant
        ! Parameter dm2 [MeV^2] from 1e-06 to 0.01: m_s^2 - m_tau^2
        ! Output    v_nutaubar [MeV]: potential energy of a tau antineutrino (nardi2000:4)
        ! Output    gap_vac [MeV]: energy of the sterile state above the active one in vacuum (nardi2000:4)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   24cfdecd6c5b1516
        ! Bit 0: n_neutron must be from 1 to 10000000
        ! Bit 1: lambda_par_n must be from -0.1 to 0.1
        ! Bit 2: lambda_par_p must be from -0.1 to 0.1
        ! Bit 3: lambda_par_e must be from -0.1 to 0.1
        ! Bit 4: e_nu must be from 0.01 to 1000
        ! Bit 5: kappa_n must be from -0.0001 to 0.0001
        ! Bit 6: kappa_p must be from -0.0001 to 0.0001
        ! Bit 7: kappa_e must be from -0.0001 to 0.0001
        ! Bit 8: g_fermi must be from 1.1663e-11 to 1.1664e-11
        ! Bit 9: dm2 must be from 1e-06 to 0.01
        subroutine potential(n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, &
                g_fermi, dm2, v_nutaubar, gap_vac) bind(c, name="spin_flavour_precession_potential")
            import :: c_double
            real(c_double), intent(in), value :: n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, &
                kappa_p, kappa_e, g_fermi, dm2
            real(c_double), intent(out) :: v_nutaubar, gap_vac
        end subroutine potential
        function potential_outside(n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, &
                kappa_e, g_fermi, dm2) bind(c, name="spin_flavour_precession_potential_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, &
                kappa_p, kappa_e, g_fermi, dm2
            integer(c_int64_t) :: nk_outside
        end function potential_outside
        function potential_array(nk_n, n_neutron, n_neutron_stride, lambda_par_n, lambda_par_n_stride, lambda_par_p, &
                lambda_par_p_stride, lambda_par_e, lambda_par_e_stride, e_nu, e_nu_stride, kappa_n, kappa_n_stride, &
                kappa_p, kappa_p_stride, kappa_e, kappa_e_stride, g_fermi, g_fermi_stride, dm2, dm2_stride, &
                v_nutaubar, v_nutaubar_stride, gap_vac, gap_vac_stride &
                ) bind(c, name="spin_flavour_precession_potential_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: n_neutron(*), lambda_par_n(*), lambda_par_p(*), lambda_par_e(*), e_nu(*), &
                kappa_n(*), kappa_p(*), kappa_e(*), g_fermi(*), dm2(*)
            real(c_double), intent(inout) :: v_nutaubar(*), gap_vac(*)
            integer(c_intptr_t), intent(in), value :: n_neutron_stride, lambda_par_n_stride, lambda_par_p_stride, &
                lambda_par_e_stride, e_nu_stride, kappa_n_stride, kappa_p_stride, kappa_e_stride, g_fermi_stride, &
                dm2_stride, v_nutaubar_stride, gap_vac_stride
            integer(c_int64_t) :: nk_outside
        end function potential_array

        ! spin_flavour_precession.potential in single precision
        subroutine potential_f32(n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, &
                kappa_e, g_fermi, dm2, v_nutaubar, gap_vac) bind(c, name="spin_flavour_precession_potential_f32")
            import :: c_float
            real(c_float), intent(in), value :: n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, &
                kappa_p, kappa_e, g_fermi, dm2
            real(c_float), intent(out) :: v_nutaubar, gap_vac
        end subroutine potential_f32
        function potential_f32_outside(n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, &
                kappa_e, g_fermi, dm2 &
                ) bind(c, name="spin_flavour_precession_potential_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, &
                kappa_p, kappa_e, g_fermi, dm2
            integer(c_int64_t) :: nk_outside
        end function potential_f32_outside
        function potential_f32_array(nk_n, n_neutron, n_neutron_stride, lambda_par_n, lambda_par_n_stride, &
                lambda_par_p, lambda_par_p_stride, lambda_par_e, lambda_par_e_stride, e_nu, e_nu_stride, kappa_n, &
                kappa_n_stride, kappa_p, kappa_p_stride, kappa_e, kappa_e_stride, g_fermi, g_fermi_stride, dm2, &
                dm2_stride, v_nutaubar, v_nutaubar_stride, gap_vac, gap_vac_stride &
                ) bind(c, name="spin_flavour_precession_potential_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: n_neutron(*), lambda_par_n(*), lambda_par_p(*), lambda_par_e(*), e_nu(*), &
                kappa_n(*), kappa_p(*), kappa_e(*), g_fermi(*), dm2(*)
            real(c_float), intent(inout) :: v_nutaubar(*), gap_vac(*)
            integer(c_intptr_t), intent(in), value :: n_neutron_stride, lambda_par_n_stride, lambda_par_p_stride, &
                lambda_par_e_stride, e_nu_stride, kappa_n_stride, kappa_p_stride, kappa_e_stride, g_fermi_stride, &
                dm2_stride, v_nutaubar_stride, gap_vac_stride
            integer(c_int64_t) :: nk_outside
        end function potential_f32_array

        ! spin_flavour_precession.profiles
        !
        ! Density, its length of change, and temperature.
        !
        ! Equation  nardi2000:7 density profile: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Equation  nardi2000:t-ell density length: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Equation  nardi2000:8 temperature profile: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  r_ratio [1] from 0.001 to 100: radius over the radius of the core
        ! Parameter rho_centre [1] from 3 to 20: density at the centre in 10^14 g cm^-3
        ! Parameter rho_core [1] from 0.5 to 2.9: density at the interface in 10^14 g cm^-3
        ! Parameter n_core [1] from 0.5 to 4: exponent of the density in the core
        ! Parameter n_atm [1] from 2.5 to 8: exponent of the density in the atmosphere
        ! Parameter n_temp [1] from 0 to 3: exponent of the temperature
        ! Parameter temp_core [MeV] from 1 to 100: temperature of the core
        ! Parameter r_core [MeV^-1] from 2.5e+16 to 1.1e+17: radius of the core
        ! Output    rho14 [1]: density in 10^14 g cm^-3 (nardi2000:7)
        ! Output    l_rho [MeV^-1]: length over which the density changes (nardi2000:t-ell)
        ! Output    temp [MeV]: temperature (nardi2000:8)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   f8a298a650485969
        ! Bit 0: r_ratio must be from 0.001 to 100
        ! Bit 1: rho_centre must be from 3 to 20
        ! Bit 2: rho_core must be from 0.5 to 2.9
        ! Bit 3: n_core must be from 0.5 to 4
        ! Bit 4: n_atm must be from 2.5 to 8
        ! Bit 5: n_temp must be from 0 to 3
        ! Bit 6: temp_core must be from 1 to 100
        ! Bit 7: r_core must be from 2.5e+16 to 1.1e+17
        subroutine profiles(r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core, rho14, l_rho, &
                temp) bind(c, name="spin_flavour_precession_profiles")
            import :: c_double
            real(c_double), intent(in), value :: r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, &
                r_core
            real(c_double), intent(out) :: rho14, l_rho, temp
        end subroutine profiles
        function profiles_outside(r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core &
                ) bind(c, name="spin_flavour_precession_profiles_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, &
                r_core
            integer(c_int64_t) :: nk_outside
        end function profiles_outside
        function profiles_array(nk_n, r_ratio, r_ratio_stride, rho_centre, rho_centre_stride, rho_core, &
                rho_core_stride, n_core, n_core_stride, n_atm, n_atm_stride, n_temp, n_temp_stride, temp_core, &
                temp_core_stride, r_core, r_core_stride, rho14, rho14_stride, l_rho, l_rho_stride, temp, temp_stride &
                ) bind(c, name="spin_flavour_precession_profiles_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: r_ratio(*), rho_centre(*), rho_core(*), n_core(*), n_atm(*), n_temp(*), &
                temp_core(*), r_core(*)
            real(c_double), intent(inout) :: rho14(*), l_rho(*), temp(*)
            integer(c_intptr_t), intent(in), value :: r_ratio_stride, rho_centre_stride, rho_core_stride, &
                n_core_stride, n_atm_stride, n_temp_stride, temp_core_stride, r_core_stride, rho14_stride, &
                l_rho_stride, temp_stride
            integer(c_int64_t) :: nk_outside
        end function profiles_array

        ! spin_flavour_precession.profiles in single precision
        subroutine profiles_f32(r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core, rho14, &
                l_rho, temp) bind(c, name="spin_flavour_precession_profiles_f32")
            import :: c_float
            real(c_float), intent(in), value :: r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, &
                r_core
            real(c_float), intent(out) :: rho14, l_rho, temp
        end subroutine profiles_f32
        function profiles_f32_outside(r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core &
                ) bind(c, name="spin_flavour_precession_profiles_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, &
                r_core
            integer(c_int64_t) :: nk_outside
        end function profiles_f32_outside
        function profiles_f32_array(nk_n, r_ratio, r_ratio_stride, rho_centre, rho_centre_stride, rho_core, &
                rho_core_stride, n_core, n_core_stride, n_atm, n_atm_stride, n_temp, n_temp_stride, temp_core, &
                temp_core_stride, r_core, r_core_stride, rho14, rho14_stride, l_rho, l_rho_stride, temp, temp_stride &
                ) bind(c, name="spin_flavour_precession_profiles_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: r_ratio(*), rho_centre(*), rho_core(*), n_core(*), n_atm(*), n_temp(*), &
                temp_core(*), r_core(*)
            real(c_float), intent(inout) :: rho14(*), l_rho(*), temp(*)
            integer(c_intptr_t), intent(in), value :: r_ratio_stride, rho_centre_stride, rho_core_stride, &
                n_core_stride, n_atm_stride, n_temp_stride, temp_core_stride, r_core_stride, rho14_stride, &
                l_rho_stride, temp_stride
            integer(c_int64_t) :: nk_outside
        end function profiles_f32_array

        ! spin_flavour_precession.resonance_energy
        !
        ! Energy that resonates at a potential.
        !
        ! Equation  nardi2000:4.E energy at resonance: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  v_nutaubar [MeV] from 1e-10 to 0.001: potential energy of a tau antineutrino
        ! Parameter dm2 [MeV^2] from 1e-06 to 0.01: m_s^2 - m_tau^2
        ! Output    e_nu [MeV]: neutrino energy (nardi2000:4.E)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   11f50e779f84fda3
        ! Bit 0: v_nutaubar must be from 1e-10 to 0.001
        ! Bit 1: dm2 must be from 1e-06 to 0.01
        subroutine resonance_energy(v_nutaubar, dm2, e_nu) bind(c, name="spin_flavour_precession_resonance_energy")
            import :: c_double
            real(c_double), intent(in), value :: v_nutaubar, dm2
            real(c_double), intent(out) :: e_nu
        end subroutine resonance_energy
        function resonance_energy_outside(v_nutaubar, dm2 &
                ) bind(c, name="spin_flavour_precession_resonance_energy_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: v_nutaubar, dm2
            integer(c_int64_t) :: nk_outside
        end function resonance_energy_outside
        function resonance_energy_array(nk_n, v_nutaubar, v_nutaubar_stride, dm2, dm2_stride, e_nu, e_nu_stride &
                ) bind(c, name="spin_flavour_precession_resonance_energy_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: v_nutaubar(*), dm2(*)
            real(c_double), intent(inout) :: e_nu(*)
            integer(c_intptr_t), intent(in), value :: v_nutaubar_stride, dm2_stride, e_nu_stride
            integer(c_int64_t) :: nk_outside
        end function resonance_energy_array

        ! spin_flavour_precession.resonance_energy in single precision
        subroutine resonance_energy_f32(v_nutaubar, dm2, e_nu &
                ) bind(c, name="spin_flavour_precession_resonance_energy_f32")
            import :: c_float
            real(c_float), intent(in), value :: v_nutaubar, dm2
            real(c_float), intent(out) :: e_nu
        end subroutine resonance_energy_f32
        function resonance_energy_f32_outside(v_nutaubar, dm2 &
                ) bind(c, name="spin_flavour_precession_resonance_energy_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: v_nutaubar, dm2
            integer(c_int64_t) :: nk_outside
        end function resonance_energy_f32_outside
        function resonance_energy_f32_array(nk_n, v_nutaubar, v_nutaubar_stride, dm2, dm2_stride, e_nu, e_nu_stride &
                ) bind(c, name="spin_flavour_precession_resonance_energy_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: v_nutaubar(*), dm2(*)
            real(c_float), intent(inout) :: e_nu(*)
            integer(c_intptr_t), intent(in), value :: v_nutaubar_stride, dm2_stride, e_nu_stride
            integer(c_int64_t) :: nk_outside
        end function resonance_energy_f32_array

        ! spin_flavour_precession.resonance_splitting
        !
        ! Delta m^2 that resonates at a potential and energy.
        !
        ! Equation  nardi2000:4.dm2 splitting at resonance: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  v_nutaubar [MeV] from 1e-10 to 0.001: potential energy of a tau antineutrino
        ! Variable  e_nu [MeV] from 0.01 to 1000: neutrino energy
        ! Output    dm2 [MeV^2]: m_s^2 - m_tau^2 (nardi2000:4.dm2)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   7bcfc138d9d9b1c2
        ! Bit 0: v_nutaubar must be from 1e-10 to 0.001
        ! Bit 1: e_nu must be from 0.01 to 1000
        subroutine resonance_splitting(v_nutaubar, e_nu, dm2 &
                ) bind(c, name="spin_flavour_precession_resonance_splitting")
            import :: c_double
            real(c_double), intent(in), value :: v_nutaubar, e_nu
            real(c_double), intent(out) :: dm2
        end subroutine resonance_splitting
        function resonance_splitting_outside(v_nutaubar, e_nu &
                ) bind(c, name="spin_flavour_precession_resonance_splitting_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: v_nutaubar, e_nu
            integer(c_int64_t) :: nk_outside
        end function resonance_splitting_outside
        function resonance_splitting_array(nk_n, v_nutaubar, v_nutaubar_stride, e_nu, e_nu_stride, dm2, dm2_stride &
                ) bind(c, name="spin_flavour_precession_resonance_splitting_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: v_nutaubar(*), e_nu(*)
            real(c_double), intent(inout) :: dm2(*)
            integer(c_intptr_t), intent(in), value :: v_nutaubar_stride, e_nu_stride, dm2_stride
            integer(c_int64_t) :: nk_outside
        end function resonance_splitting_array

        ! spin_flavour_precession.resonance_splitting in single precision
        subroutine resonance_splitting_f32(v_nutaubar, e_nu, dm2 &
                ) bind(c, name="spin_flavour_precession_resonance_splitting_f32")
            import :: c_float
            real(c_float), intent(in), value :: v_nutaubar, e_nu
            real(c_float), intent(out) :: dm2
        end subroutine resonance_splitting_f32
        function resonance_splitting_f32_outside(v_nutaubar, e_nu &
                ) bind(c, name="spin_flavour_precession_resonance_splitting_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: v_nutaubar, e_nu
            integer(c_int64_t) :: nk_outside
        end function resonance_splitting_f32_outside
        function resonance_splitting_f32_array(nk_n, v_nutaubar, v_nutaubar_stride, e_nu, e_nu_stride, dm2, dm2_stride &
                ) bind(c, name="spin_flavour_precession_resonance_splitting_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: v_nutaubar(*), e_nu(*)
            real(c_float), intent(inout) :: dm2(*)
            integer(c_intptr_t), intent(in), value :: v_nutaubar_stride, e_nu_stride, dm2_stride
            integer(c_int64_t) :: nk_outside
        end function resonance_splitting_f32_array

        ! spin_flavour_precession.scattering_cosine
        !
        ! Scattering cosine from a uniform random number.
        !
        ! Equation  nardi2000:9.sampling sampled cosine: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  uniform [1] from 0 to 1: share of the distribution below a cosine
        ! Parameter c1_coupling [1] from 0.5 to 10: isotropic coefficient
        ! Parameter c2_coupling [1] from -c1_coupling to c1_coupling: coefficient of the cosine
        ! Output    cos_scatter [1]: scattering cosine (nardi2000:9.sampling)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   f5f5ed47edd9858e
        ! Bit 0: uniform must be from 0 to 1
        ! Bit 1: c1_coupling must be from 0.5 to 10
        ! Bit 2: c2_coupling must be from -c1_coupling to c1_coupling
        subroutine scattering_cosine(uniform, c1_coupling, c2_coupling, cos_scatter &
                ) bind(c, name="spin_flavour_precession_scattering_cosine")
            import :: c_double
            real(c_double), intent(in), value :: uniform, c1_coupling, c2_coupling
            real(c_double), intent(out) :: cos_scatter
        end subroutine scattering_cosine
        function scattering_cosine_outside(uniform, c1_coupling, c2_coupling &
                ) bind(c, name="spin_flavour_precession_scattering_cosine_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: uniform, c1_coupling, c2_coupling
            integer(c_int64_t) :: nk_outside
        end function scattering_cosine_outside
        function scattering_cosine_array(nk_n, uniform, uniform_stride, c1_coupling, c1_coupling_stride, c2_coupling, &
                c2_coupling_stride, cos_scatter, cos_scatter_stride &
                ) bind(c, name="spin_flavour_precession_scattering_cosine_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: uniform(*), c1_coupling(*), c2_coupling(*)
            real(c_double), intent(inout) :: cos_scatter(*)
            integer(c_intptr_t), intent(in), value :: uniform_stride, c1_coupling_stride, c2_coupling_stride, &
                cos_scatter_stride
            integer(c_int64_t) :: nk_outside
        end function scattering_cosine_array

        ! spin_flavour_precession.scattering_cosine in single precision
        subroutine scattering_cosine_f32(uniform, c1_coupling, c2_coupling, cos_scatter &
                ) bind(c, name="spin_flavour_precession_scattering_cosine_f32")
            import :: c_float
            real(c_float), intent(in), value :: uniform, c1_coupling, c2_coupling
            real(c_float), intent(out) :: cos_scatter
        end subroutine scattering_cosine_f32
        function scattering_cosine_f32_outside(uniform, c1_coupling, c2_coupling &
                ) bind(c, name="spin_flavour_precession_scattering_cosine_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: uniform, c1_coupling, c2_coupling
            integer(c_int64_t) :: nk_outside
        end function scattering_cosine_f32_outside
        function scattering_cosine_f32_array(nk_n, uniform, uniform_stride, c1_coupling, c1_coupling_stride, &
                c2_coupling, c2_coupling_stride, cos_scatter, cos_scatter_stride &
                ) bind(c, name="spin_flavour_precession_scattering_cosine_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: uniform(*), c1_coupling(*), c2_coupling(*)
            real(c_float), intent(inout) :: cos_scatter(*)
            integer(c_intptr_t), intent(in), value :: uniform_stride, c1_coupling_stride, c2_coupling_stride, &
                cos_scatter_stride
            integer(c_int64_t) :: nk_outside
        end function scattering_cosine_f32_array

        ! spin_flavour_precession.spin_down
        !
        ! Spin-down constant k and correction alpha of a displaced dipole.
        !
        ! Equation  nardi2000:3 displaced dipole law: derived form (corrected, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  mu_dip_z [MeV^-1] from 1e+40 to 1e+45: dipole along the spin axis
        ! Variable  mu_dip_rho [MeV^-1] from 1e+40 to 1e+45: dipole away from the spin axis
        ! Variable  mu_dip_phi [MeV^-1] from 1e+40 to 1e+45: dipole along the rotation
        ! Variable  delta_rho [1] from 0 to 0.9: distance of the dipole from the spin axis over R
        ! Parameter r_star [MeV^-1] from 2e+16 to 1e+17: stellar radius
        ! Parameter inertia [MeV^-1] from 1e+80 to 1e+82: moment of inertia
        ! Parameter c_light [1] from 0.5 to 2: speed of light, 1 in natural units
        ! Output    k_dip [MeV^-1]: constant of the spin-down law (3) (nardi2000:3)
        ! Output    alpha_spin [MeV^-2]: correction to the spin-down law (3) (nardi2000:3)
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   b2bc4c3d73d5ba46
        ! Bit 0: mu_dip_z must be from 1e+40 to 1e+45
        ! Bit 1: mu_dip_rho must be from 1e+40 to 1e+45
        ! Bit 2: mu_dip_phi must be from 1e+40 to 1e+45
        ! Bit 3: delta_rho must be from 0 to 0.9
        ! Bit 4: r_star must be from 2e+16 to 1e+17
        ! Bit 5: inertia must be from 1e+80 to 1e+82
        ! Bit 6: c_light must be from 0.5 to 2
        subroutine spin_down(mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light, k_dip, alpha_spin &
                ) bind(c, name="spin_flavour_precession_spin_down")
            import :: c_double
            real(c_double), intent(in), value :: mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light
            real(c_double), intent(out) :: k_dip, alpha_spin
        end subroutine spin_down
        function spin_down_outside(mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light &
                ) bind(c, name="spin_flavour_precession_spin_down_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light
            integer(c_int64_t) :: nk_outside
        end function spin_down_outside
        function spin_down_array(nk_n, mu_dip_z, mu_dip_z_stride, mu_dip_rho, mu_dip_rho_stride, mu_dip_phi, &
                mu_dip_phi_stride, delta_rho, delta_rho_stride, r_star, r_star_stride, inertia, inertia_stride, &
                c_light, c_light_stride, k_dip, k_dip_stride, alpha_spin, alpha_spin_stride &
                ) bind(c, name="spin_flavour_precession_spin_down_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: mu_dip_z(*), mu_dip_rho(*), mu_dip_phi(*), delta_rho(*), r_star(*), &
                inertia(*), c_light(*)
            real(c_double), intent(inout) :: k_dip(*), alpha_spin(*)
            integer(c_intptr_t), intent(in), value :: mu_dip_z_stride, mu_dip_rho_stride, mu_dip_phi_stride, &
                delta_rho_stride, r_star_stride, inertia_stride, c_light_stride, k_dip_stride, alpha_spin_stride
            integer(c_int64_t) :: nk_outside
        end function spin_down_array

        ! spin_flavour_precession.transverse_field
        !
        ! Component of that field orthogonal to a flight direction.
        !
        ! Equation  nardi2000:t-dipole.across transverse dipole field: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
        ! Variable  cos_theta_dip [1] from -1 to 1: cosine of the angle from the dipole axis at the centre
        ! Variable  sin_theta_dip [1] from 0 to 1: sine of that angle
        ! Variable  dir_r [1] from -1 to 1: flight direction, radial component
        ! Variable  dir_theta [1] from -1 to 1: flight direction, polar component
        ! Variable  dir_phi [1] from -1 to 1: flight direction, azimuthal component
        ! Parameter x_dip [1] from 0 to 0.95: displacement of the dipole over the radius of the layer
        ! Parameter b_max [MeV^2] from 0.001 to 1000: largest modulus of the field on the layer
        ! Output    b_perp_res [MeV^2]: field orthogonal to the flight direction (nardi2000:t-dipole.across)
        ! Validity  cos^2 + sin^2 = 1 of the place
        ! Validity  flight direction of unit length
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   16c52ac5f6c108a7
        ! Bit 0: cos_theta_dip must be from -1 to 1
        ! Bit 1: sin_theta_dip must be from 0 to 1
        ! Bit 2: dir_r must be from -1 to 1
        ! Bit 3: dir_theta must be from -1 to 1
        ! Bit 4: dir_phi must be from -1 to 1
        ! Bit 5: x_dip must be from 0 to 0.95
        ! Bit 6: b_max must be from 0.001 to 1000
        ! Bit 7: cos^2 + sin^2 = 1 of the place
        ! Bit 8: flight direction of unit length
        subroutine transverse_field(cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max, b_perp_res &
                ) bind(c, name="spin_flavour_precession_transverse_field")
            import :: c_double
            real(c_double), intent(in), value :: cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max
            real(c_double), intent(out) :: b_perp_res
        end subroutine transverse_field
        function transverse_field_outside(cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max &
                ) bind(c, name="spin_flavour_precession_transverse_field_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max
            integer(c_int64_t) :: nk_outside
        end function transverse_field_outside
        function transverse_field_array(nk_n, cos_theta_dip, cos_theta_dip_stride, sin_theta_dip, &
                sin_theta_dip_stride, dir_r, dir_r_stride, dir_theta, dir_theta_stride, dir_phi, dir_phi_stride, &
                x_dip, x_dip_stride, b_max, b_max_stride, b_perp_res, b_perp_res_stride &
                ) bind(c, name="spin_flavour_precession_transverse_field_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: cos_theta_dip(*), sin_theta_dip(*), dir_r(*), dir_theta(*), dir_phi(*), &
                x_dip(*), b_max(*)
            real(c_double), intent(inout) :: b_perp_res(*)
            integer(c_intptr_t), intent(in), value :: cos_theta_dip_stride, sin_theta_dip_stride, dir_r_stride, &
                dir_theta_stride, dir_phi_stride, x_dip_stride, b_max_stride, b_perp_res_stride
            integer(c_int64_t) :: nk_outside
        end function transverse_field_array
    end interface
end module nukernels_spin_flavour_precession
