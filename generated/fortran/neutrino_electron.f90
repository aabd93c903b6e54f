! Process neutrino_electron: solar neutrinos with magnetic moments scattering on electrons
! Generated; regenerate with: nukernels build
!
! For each kernel:
!   call name(inputs, outputs)              one point
!   name_outside(inputs)                    the checks of the domain that it fails, as bits; 0 inside
!   name_array(n, array, stride, ...)       n points; strides in elements, 0 repeats one value. Gives
!                                           the failed checks of all points
! Names with _f32 are the same in single precision. Link with the C sources of the process.
module nukernels_neutrino_electron
    use, intrinsic :: iso_c_binding, only: c_double, c_float, c_int64_t, c_intptr_t, c_size_t
    implicit none
    private
    public :: asymmetries
    public :: asymmetries_outside
    public :: asymmetries_array
    public :: asymmetries_f32
    public :: asymmetries_f32_outside
    public :: asymmetries_f32_array
    public :: asymmetry_by_moment
    public :: asymmetry_by_moment_outside
    public :: asymmetry_by_moment_array
    public :: asymmetry_by_moment_f32
    public :: asymmetry_by_moment_f32_outside
    public :: asymmetry_by_moment_f32_array
    public :: azimuthal_distribution
    public :: azimuthal_distribution_outside
    public :: azimuthal_distribution_array
    public :: azimuthal_distribution_f32
    public :: azimuthal_distribution_f32_outside
    public :: azimuthal_distribution_f32_array
    public :: best_survival
    public :: best_survival_outside
    public :: best_survival_array
    public :: best_survival_f32
    public :: best_survival_f32_outside
    public :: best_survival_f32_array
    public :: boron_shape
    public :: boron_shape_outside
    public :: boron_shape_array
    public :: boron_shape_f32
    public :: boron_shape_f32_outside
    public :: boron_shape_f32_array
    public :: dirac_cross_section
    public :: dirac_cross_section_outside
    public :: dirac_cross_section_array
    public :: dirac_cross_section_f32
    public :: dirac_cross_section_f32_outside
    public :: dirac_cross_section_f32_array
    public :: dirac_slopes
    public :: dirac_slopes_outside
    public :: dirac_slopes_array
    public :: dirac_slopes_f32
    public :: dirac_slopes_f32_outside
    public :: dirac_slopes_f32_array
    public :: lowest_energy
    public :: lowest_energy_outside
    public :: lowest_energy_array
    public :: lowest_energy_f32
    public :: lowest_energy_f32_outside
    public :: lowest_energy_f32_array
    public :: majorana_cross_section
    public :: majorana_cross_section_outside
    public :: majorana_cross_section_array
    public :: majorana_cross_section_f32
    public :: majorana_cross_section_f32_outside
    public :: majorana_cross_section_f32_array
    public :: majorana_slopes
    public :: majorana_slopes_outside
    public :: majorana_slopes_array
    public :: majorana_slopes_f32
    public :: majorana_slopes_f32_outside
    public :: majorana_slopes_f32_array
    public :: polarisation
    public :: polarisation_outside
    public :: polarisation_array
    public :: polarisation_f32
    public :: polarisation_f32_outside
    public :: polarisation_f32_array
    public :: pp_shape
    public :: pp_shape_outside
    public :: pp_shape_array
    public :: pp_shape_f32
    public :: pp_shape_f32_outside
    public :: pp_shape_f32_array
    public :: recoil_integrals
    public :: recoil_integrals_outside
    public :: recoil_integrals_array
    public :: recoil_integrals_f32
    public :: recoil_integrals_f32_outside
    public :: recoil_integrals_f32_array
    public :: recoil_kinematics
    public :: recoil_kinematics_outside
    public :: recoil_kinematics_array
    public :: recoil_kinematics_f32
    public :: recoil_kinematics_f32_outside
    public :: recoil_kinematics_f32_array
    public :: resonant_conversion
    public :: resonant_conversion_outside
    public :: resonant_conversion_array

    interface

        ! neutrino_electron.asymmetries
        !
        ! Maximal, integrated and differential asymmetry, and events in the half planes beyond phi'.
        !
        ! Equation  pastor1998:18 maximal asymmetry: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:17 integrated asymmetry of events: printed form (confirmed, exact-transcendental); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:13 differential asymmetry: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:15 first half plane: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:16 second half plane: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  phi_prime [rad] from -6.3 to 6.3: azimuth of the dividing half plane
        ! Variable  n_weak [MeV] from 1e-06 to 1: its weak part
        ! Variable  n_em [MeV] from 1e-06 to 1: its electromagnetic part
        ! Variable  n_int [MeV] from -1 to 1: its coefficient of cos phi
        ! Output    asym_max [1]: maximal integrated asymmetry (pastor1998:18)
        ! Output    asym_int [1]: integrated asymmetry (pastor1998:17)
        ! Output    asym_diff [1]: differential asymmetry (pastor1998:13)
        ! Output    n_half_2 [MeV]: events with phi in (phi', phi' + pi) (pastor1998:15)
        ! Output    n_half_1 [MeV]: events with phi in (phi' + pi, phi' + 2 pi) (pastor1998:16)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   3b94050f0c20ab48
        ! Bit 0: phi_prime must be from -6.3 to 6.3
        ! Bit 1: n_weak must be from 1e-06 to 1
        ! Bit 2: n_em must be from 1e-06 to 1
        ! Bit 3: n_int must be from -1 to 1
        subroutine asymmetries(phi_prime, n_weak, n_em, n_int, asym_max, asym_int, asym_diff, n_half_2, n_half_1 &
                ) bind(c, name="neutrino_electron_asymmetries")
            import :: c_double
            real(c_double), intent(in), value :: phi_prime, n_weak, n_em, n_int
            real(c_double), intent(out) :: asym_max, asym_int, asym_diff, n_half_2, n_half_1
        end subroutine asymmetries
        function asymmetries_outside(phi_prime, n_weak, n_em, n_int &
                ) bind(c, name="neutrino_electron_asymmetries_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: phi_prime, n_weak, n_em, n_int
            integer(c_int64_t) :: nk_outside
        end function asymmetries_outside
        function asymmetries_array(nk_n, phi_prime, phi_prime_stride, n_weak, n_weak_stride, n_em, n_em_stride, &
                n_int, n_int_stride, asym_max, asym_max_stride, asym_int, asym_int_stride, asym_diff, &
                asym_diff_stride, n_half_2, n_half_2_stride, n_half_1, n_half_1_stride &
                ) bind(c, name="neutrino_electron_asymmetries_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: phi_prime(*), n_weak(*), n_em(*), n_int(*)
            real(c_double), intent(inout) :: asym_max(*), asym_int(*), asym_diff(*), n_half_2(*), n_half_1(*)
            integer(c_intptr_t), intent(in), value :: phi_prime_stride, n_weak_stride, n_em_stride, n_int_stride, &
                asym_max_stride, asym_int_stride, asym_diff_stride, n_half_2_stride, n_half_1_stride
            integer(c_int64_t) :: nk_outside
        end function asymmetries_array

        ! neutrino_electron.asymmetries in single precision
        subroutine asymmetries_f32(phi_prime, n_weak, n_em, n_int, asym_max, asym_int, asym_diff, n_half_2, n_half_1 &
                ) bind(c, name="neutrino_electron_asymmetries_f32")
            import :: c_float
            real(c_float), intent(in), value :: phi_prime, n_weak, n_em, n_int
            real(c_float), intent(out) :: asym_max, asym_int, asym_diff, n_half_2, n_half_1
        end subroutine asymmetries_f32
        function asymmetries_f32_outside(phi_prime, n_weak, n_em, n_int &
                ) bind(c, name="neutrino_electron_asymmetries_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: phi_prime, n_weak, n_em, n_int
            integer(c_int64_t) :: nk_outside
        end function asymmetries_f32_outside
        function asymmetries_f32_array(nk_n, phi_prime, phi_prime_stride, n_weak, n_weak_stride, n_em, n_em_stride, &
                n_int, n_int_stride, asym_max, asym_max_stride, asym_int, asym_int_stride, asym_diff, &
                asym_diff_stride, n_half_2, n_half_2_stride, n_half_1, n_half_1_stride &
                ) bind(c, name="neutrino_electron_asymmetries_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: phi_prime(*), n_weak(*), n_em(*), n_int(*)
            real(c_float), intent(inout) :: asym_max(*), asym_int(*), asym_diff(*), n_half_2(*), n_half_1(*)
            integer(c_intptr_t), intent(in), value :: phi_prime_stride, n_weak_stride, n_em_stride, n_int_stride, &
                asym_max_stride, asym_int_stride, asym_diff_stride, n_half_2_stride, n_half_1_stride
            integer(c_int64_t) :: nk_outside
        end function asymmetries_f32_array

        ! neutrino_electron.asymmetry_by_moment
        !
        ! Maximal asymmetry for a moment, the best moment and the asymmetry there, from events per power of the moment. The unit of the moment is that of a_int and a_em.
        !
        ! Equation  pastor1998:20 asymmetry by moment: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:20.optimum best moment: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  mu_nu [MeV^-1] from 1e-06 to 1: magnetic moment of a Dirac neutrino
        ! Variable  a_weak [MeV] from 1e-06 to 1: weak events
        ! Variable  a_em [MeV^3] from 0.001 to 10: electromagnetic events per mu^2
        ! Variable  a_int [MeV^2] from 0.001 to 10: numerator of A per mu
        ! Output    asym_max [1]: maximal integrated asymmetry (pastor1998:20)
        ! Output    mu_best [MeV^-1]: moment at which A is largest (pastor1998:20.optimum)
        ! Output    asym_best [1]: value of A there (pastor1998:20.optimum)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   3d7d2335b3d8021a
        ! Bit 0: mu_nu must be from 1e-06 to 1
        ! Bit 1: a_weak must be from 1e-06 to 1
        ! Bit 2: a_em must be from 0.001 to 10
        ! Bit 3: a_int must be from 0.001 to 10
        subroutine asymmetry_by_moment(mu_nu, a_weak, a_em, a_int, asym_max, mu_best, asym_best &
                ) bind(c, name="neutrino_electron_asymmetry_by_moment")
            import :: c_double
            real(c_double), intent(in), value :: mu_nu, a_weak, a_em, a_int
            real(c_double), intent(out) :: asym_max, mu_best, asym_best
        end subroutine asymmetry_by_moment
        function asymmetry_by_moment_outside(mu_nu, a_weak, a_em, a_int &
                ) bind(c, name="neutrino_electron_asymmetry_by_moment_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: mu_nu, a_weak, a_em, a_int
            integer(c_int64_t) :: nk_outside
        end function asymmetry_by_moment_outside
        function asymmetry_by_moment_array(nk_n, mu_nu, mu_nu_stride, a_weak, a_weak_stride, a_em, a_em_stride, &
                a_int, a_int_stride, asym_max, asym_max_stride, mu_best, mu_best_stride, asym_best, asym_best_stride &
                ) bind(c, name="neutrino_electron_asymmetry_by_moment_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: mu_nu(*), a_weak(*), a_em(*), a_int(*)
            real(c_double), intent(inout) :: asym_max(*), mu_best(*), asym_best(*)
            integer(c_intptr_t), intent(in), value :: mu_nu_stride, a_weak_stride, a_em_stride, a_int_stride, &
                asym_max_stride, mu_best_stride, asym_best_stride
            integer(c_int64_t) :: nk_outside
        end function asymmetry_by_moment_array

        ! neutrino_electron.asymmetry_by_moment in single precision
        subroutine asymmetry_by_moment_f32(mu_nu, a_weak, a_em, a_int, asym_max, mu_best, asym_best &
                ) bind(c, name="neutrino_electron_asymmetry_by_moment_f32")
            import :: c_float
            real(c_float), intent(in), value :: mu_nu, a_weak, a_em, a_int
            real(c_float), intent(out) :: asym_max, mu_best, asym_best
        end subroutine asymmetry_by_moment_f32
        function asymmetry_by_moment_f32_outside(mu_nu, a_weak, a_em, a_int &
                ) bind(c, name="neutrino_electron_asymmetry_by_moment_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: mu_nu, a_weak, a_em, a_int
            integer(c_int64_t) :: nk_outside
        end function asymmetry_by_moment_f32_outside
        function asymmetry_by_moment_f32_array(nk_n, mu_nu, mu_nu_stride, a_weak, a_weak_stride, a_em, a_em_stride, &
                a_int, a_int_stride, asym_max, asym_max_stride, mu_best, mu_best_stride, asym_best, asym_best_stride &
                ) bind(c, name="neutrino_electron_asymmetry_by_moment_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: mu_nu(*), a_weak(*), a_em(*), a_int(*)
            real(c_float), intent(inout) :: asym_max(*), mu_best(*), asym_best(*)
            integer(c_intptr_t), intent(in), value :: mu_nu_stride, a_weak_stride, a_em_stride, a_int_stride, &
                asym_max_stride, mu_best_stride, asym_best_stride
            integer(c_int64_t) :: nk_outside
        end function asymmetry_by_moment_f32_array

        ! neutrino_electron.azimuthal_distribution
        !
        ! Events per azimuth from their weak, electromagnetic and interference parts.
        !
        ! Equation  pastor1998:12 azimuthal distribution: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
        ! Parameter n_weak [MeV] from 1e-06 to 1: its weak part
        ! Parameter n_em [MeV] from 1e-06 to 1: its electromagnetic part
        ! Parameter n_int [MeV] from -1 to 1: its coefficient of cos phi
        ! Output    dn_dphi [MeV]: events per time and radian (pastor1998:12)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   8d047629d6df34ed
        ! Bit 0: phi must be from -6.3 to 6.3
        ! Bit 1: n_weak must be from 1e-06 to 1
        ! Bit 2: n_em must be from 1e-06 to 1
        ! Bit 3: n_int must be from -1 to 1
        subroutine azimuthal_distribution(phi, n_weak, n_em, n_int, dn_dphi &
                ) bind(c, name="neutrino_electron_azimuthal_distribution")
            import :: c_double
            real(c_double), intent(in), value :: phi, n_weak, n_em, n_int
            real(c_double), intent(out) :: dn_dphi
        end subroutine azimuthal_distribution
        function azimuthal_distribution_outside(phi, n_weak, n_em, n_int &
                ) bind(c, name="neutrino_electron_azimuthal_distribution_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: phi, n_weak, n_em, n_int
            integer(c_int64_t) :: nk_outside
        end function azimuthal_distribution_outside
        function azimuthal_distribution_array(nk_n, phi, phi_stride, n_weak, n_weak_stride, n_em, n_em_stride, n_int, &
                n_int_stride, dn_dphi, dn_dphi_stride &
                ) bind(c, name="neutrino_electron_azimuthal_distribution_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: phi(*), n_weak(*), n_em(*), n_int(*)
            real(c_double), intent(inout) :: dn_dphi(*)
            integer(c_intptr_t), intent(in), value :: phi_stride, n_weak_stride, n_em_stride, n_int_stride, &
                dn_dphi_stride
            integer(c_int64_t) :: nk_outside
        end function azimuthal_distribution_array

        ! neutrino_electron.azimuthal_distribution in single precision
        subroutine azimuthal_distribution_f32(phi, n_weak, n_em, n_int, dn_dphi &
                ) bind(c, name="neutrino_electron_azimuthal_distribution_f32")
            import :: c_float
            real(c_float), intent(in), value :: phi, n_weak, n_em, n_int
            real(c_float), intent(out) :: dn_dphi
        end subroutine azimuthal_distribution_f32
        function azimuthal_distribution_f32_outside(phi, n_weak, n_em, n_int &
                ) bind(c, name="neutrino_electron_azimuthal_distribution_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: phi, n_weak, n_em, n_int
            integer(c_int64_t) :: nk_outside
        end function azimuthal_distribution_f32_outside
        function azimuthal_distribution_f32_array(nk_n, phi, phi_stride, n_weak, n_weak_stride, n_em, n_em_stride, &
                n_int, n_int_stride, dn_dphi, dn_dphi_stride &
                ) bind(c, name="neutrino_electron_azimuthal_distribution_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: phi(*), n_weak(*), n_em(*), n_int(*)
            real(c_float), intent(inout) :: dn_dphi(*)
            integer(c_intptr_t), intent(in), value :: phi_stride, n_weak_stride, n_em_stride, n_int_stride, &
                dn_dphi_stride
            integer(c_int64_t) :: nk_outside
        end function azimuthal_distribution_f32_array

        ! neutrino_electron.best_survival
        !
        ! Survival probability at which the asymmetry is largest for a given moment.
        !
        ! Equation  pastor1998:t-pe-half best survival probability: derived form (corrected, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  big_n_em [MeV] from 1e-06 to 1: electromagnetic events, 2 pi n_em
        ! Variable  weak_e [MeV] from 1e-06 to 1: weak events of the left-handed nu_e when P_e = 1
        ! Variable  weak_mubar [MeV] from 1e-06 to 1: weak events of the converted neutrino when P_e = 0
        ! Output    p_best [1]: survival probability at which A is largest (pastor1998:t-pe-half)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   0c35a1b51a0bb7ec
        ! Bit 0: big_n_em must be from 1e-06 to 1
        ! Bit 1: weak_e must be from 1e-06 to 1
        ! Bit 2: weak_mubar must be from 1e-06 to 1
        subroutine best_survival(big_n_em, weak_e, weak_mubar, p_best) bind(c, name="neutrino_electron_best_survival")
            import :: c_double
            real(c_double), intent(in), value :: big_n_em, weak_e, weak_mubar
            real(c_double), intent(out) :: p_best
        end subroutine best_survival
        function best_survival_outside(big_n_em, weak_e, weak_mubar &
                ) bind(c, name="neutrino_electron_best_survival_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: big_n_em, weak_e, weak_mubar
            integer(c_int64_t) :: nk_outside
        end function best_survival_outside
        function best_survival_array(nk_n, big_n_em, big_n_em_stride, weak_e, weak_e_stride, weak_mubar, &
                weak_mubar_stride, p_best, p_best_stride &
                ) bind(c, name="neutrino_electron_best_survival_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: big_n_em(*), weak_e(*), weak_mubar(*)
            real(c_double), intent(inout) :: p_best(*)
            integer(c_intptr_t), intent(in), value :: big_n_em_stride, weak_e_stride, weak_mubar_stride, p_best_stride
            integer(c_int64_t) :: nk_outside
        end function best_survival_array

        ! neutrino_electron.best_survival in single precision
        subroutine best_survival_f32(big_n_em, weak_e, weak_mubar, p_best &
                ) bind(c, name="neutrino_electron_best_survival_f32")
            import :: c_float
            real(c_float), intent(in), value :: big_n_em, weak_e, weak_mubar
            real(c_float), intent(out) :: p_best
        end subroutine best_survival_f32
        function best_survival_f32_outside(big_n_em, weak_e, weak_mubar &
                ) bind(c, name="neutrino_electron_best_survival_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: big_n_em, weak_e, weak_mubar
            integer(c_int64_t) :: nk_outside
        end function best_survival_f32_outside
        function best_survival_f32_array(nk_n, big_n_em, big_n_em_stride, weak_e, weak_e_stride, weak_mubar, &
                weak_mubar_stride, p_best, p_best_stride &
                ) bind(c, name="neutrino_electron_best_survival_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: big_n_em(*), weak_e(*), weak_mubar(*)
            real(c_float), intent(inout) :: p_best(*)
            integer(c_intptr_t), intent(in), value :: big_n_em_stride, weak_e_stride, weak_mubar_stride, p_best_stride
            integer(c_int64_t) :: nk_outside
        end function best_survival_f32_array

        ! neutrino_electron.boron_shape
        !
        ! Fitted shape of the 8B spectrum.
        !
        ! Equation  pastor1998:spectrum.left energy left: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:spectrum.8B boron shape: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  omega_nu [MeV] from 0.001 to 0.9999*omega_max: neutrino energy
        ! Parameter omega_max [MeV] from 14 to 16: end point of a spectrum
        ! Output    shape_8b [MeV^(19/4)]: fitted shape of the 8B spectrum, MeV^-1 if energies are in MeV (pastor1998:spectrum.8B)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   8ad3c7b30d7e4468
        ! Bit 0: omega_nu must be from 0.001 to 0.9999*omega_max
        ! Bit 1: omega_max must be from 14 to 16
        subroutine boron_shape(omega_nu, omega_max, shape_8b) bind(c, name="neutrino_electron_boron_shape")
            import :: c_double
            real(c_double), intent(in), value :: omega_nu, omega_max
            real(c_double), intent(out) :: shape_8b
        end subroutine boron_shape
        function boron_shape_outside(omega_nu, omega_max &
                ) bind(c, name="neutrino_electron_boron_shape_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: omega_nu, omega_max
            integer(c_int64_t) :: nk_outside
        end function boron_shape_outside
        function boron_shape_array(nk_n, omega_nu, omega_nu_stride, omega_max, omega_max_stride, shape_8b, &
                shape_8b_stride) bind(c, name="neutrino_electron_boron_shape_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: omega_nu(*), omega_max(*)
            real(c_double), intent(inout) :: shape_8b(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, omega_max_stride, shape_8b_stride
            integer(c_int64_t) :: nk_outside
        end function boron_shape_array

        ! neutrino_electron.boron_shape in single precision
        subroutine boron_shape_f32(omega_nu, omega_max, shape_8b) bind(c, name="neutrino_electron_boron_shape_f32")
            import :: c_float
            real(c_float), intent(in), value :: omega_nu, omega_max
            real(c_float), intent(out) :: shape_8b
        end subroutine boron_shape_f32
        function boron_shape_f32_outside(omega_nu, omega_max &
                ) bind(c, name="neutrino_electron_boron_shape_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: omega_nu, omega_max
            integer(c_int64_t) :: nk_outside
        end function boron_shape_f32_outside
        function boron_shape_f32_array(nk_n, omega_nu, omega_nu_stride, omega_max, omega_max_stride, shape_8b, &
                shape_8b_stride) bind(c, name="neutrino_electron_boron_shape_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: omega_nu(*), omega_max(*)
            real(c_float), intent(inout) :: shape_8b(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, omega_max_stride, shape_8b_stride
            integer(c_int64_t) :: nk_outside
        end function boron_shape_f32_array

        ! neutrino_electron.dirac_cross_section
        !
        ! Cross section per recoil energy and azimuth of a partly converted Dirac neutrino, and its three terms.
        !
        ! Equation  pastor1998:3 electromagnetic term: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:10 mixed polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:t-xi pure polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:4.phi interference in azimuth: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:2 weak term: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:1 cross section of dirac neutrinos: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
        ! Variable  t_recoil [MeV] from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit): kinetic energy of the electron
        ! Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
        ! Parameter p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
        ! Parameter mu_nu_in_bohr [1] from 1e-14 to 1e-08: Dirac moment in Bohr magnetons
        ! Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
        ! Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
        ! Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
        ! Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
        ! Output    dsigma_dt_dphi [MeV^-3]: cross section per recoil energy and radian, Dirac (pastor1998:1)
        ! Output    dsigma_weak [MeV^-3]: weak term, Dirac (pastor1998:2)
        ! Output    dsigma_em [MeV^-3]: electromagnetic term, Dirac (pastor1998:3)
        ! Output    dsigma_int [MeV^-3]: interference term, Dirac (pastor1998:4.phi)
        ! Precision double and single: inputs and results; computed in double precision
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   d2f6ddf06ef0149e
        ! Bit 0: omega_nu must be from 0.001 to 20
        ! Bit 1: t_recoil must be from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit)
        ! Bit 2: phi must be from -6.3 to 6.3
        ! Bit 3: p_surv must be from 0 to 1
        ! Bit 4: mu_nu_in_bohr must be from 1e-14 to 1e-08
        ! Bit 5: sin2_theta_w must be from 0 to 1
        ! Bit 6: m_electron must be from 0.51 to 0.512
        ! Bit 7: g_fermi must be from 1.16e-11 to 1.17e-11
        ! Bit 8: alpha_em must be from 0.0072 to 0.0074
        subroutine dirac_cross_section(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, &
                g_fermi, alpha_em, dsigma_dt_dphi, dsigma_weak, dsigma_em, dsigma_int &
                ) bind(c, name="neutrino_electron_dirac_cross_section")
            import :: c_double
            real(c_double), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            real(c_double), intent(out) :: dsigma_dt_dphi, dsigma_weak, dsigma_em, dsigma_int
        end subroutine dirac_cross_section
        function dirac_cross_section_outside(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em &
                ) bind(c, name="neutrino_electron_dirac_cross_section_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            integer(c_int64_t) :: nk_outside
        end function dirac_cross_section_outside
        function dirac_cross_section_array(nk_n, omega_nu, omega_nu_stride, t_recoil, t_recoil_stride, phi, &
                phi_stride, p_surv, p_surv_stride, mu_nu_in_bohr, mu_nu_in_bohr_stride, sin2_theta_w, &
                sin2_theta_w_stride, m_electron, m_electron_stride, g_fermi, g_fermi_stride, alpha_em, &
                alpha_em_stride, dsigma_dt_dphi, dsigma_dt_dphi_stride, dsigma_weak, dsigma_weak_stride, dsigma_em, &
                dsigma_em_stride, dsigma_int, dsigma_int_stride &
                ) bind(c, name="neutrino_electron_dirac_cross_section_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: omega_nu(*), t_recoil(*), phi(*), p_surv(*), mu_nu_in_bohr(*), &
                sin2_theta_w(*), m_electron(*), g_fermi(*), alpha_em(*)
            real(c_double), intent(inout) :: dsigma_dt_dphi(*), dsigma_weak(*), dsigma_em(*), dsigma_int(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, t_recoil_stride, phi_stride, p_surv_stride, &
                mu_nu_in_bohr_stride, sin2_theta_w_stride, m_electron_stride, g_fermi_stride, alpha_em_stride, &
                dsigma_dt_dphi_stride, dsigma_weak_stride, dsigma_em_stride, dsigma_int_stride
            integer(c_int64_t) :: nk_outside
        end function dirac_cross_section_array

        ! neutrino_electron.dirac_cross_section in single precision, computed in double precision
        subroutine dirac_cross_section_f32(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, &
                g_fermi, alpha_em, dsigma_dt_dphi, dsigma_weak, dsigma_em, dsigma_int &
                ) bind(c, name="neutrino_electron_dirac_cross_section_f32")
            import :: c_float
            real(c_float), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            real(c_float), intent(out) :: dsigma_dt_dphi, dsigma_weak, dsigma_em, dsigma_int
        end subroutine dirac_cross_section_f32
        function dirac_cross_section_f32_outside(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em &
                ) bind(c, name="neutrino_electron_dirac_cross_section_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            integer(c_int64_t) :: nk_outside
        end function dirac_cross_section_f32_outside
        function dirac_cross_section_f32_array(nk_n, omega_nu, omega_nu_stride, t_recoil, t_recoil_stride, phi, &
                phi_stride, p_surv, p_surv_stride, mu_nu_in_bohr, mu_nu_in_bohr_stride, sin2_theta_w, &
                sin2_theta_w_stride, m_electron, m_electron_stride, g_fermi, g_fermi_stride, alpha_em, &
                alpha_em_stride, dsigma_dt_dphi, dsigma_dt_dphi_stride, dsigma_weak, dsigma_weak_stride, dsigma_em, &
                dsigma_em_stride, dsigma_int, dsigma_int_stride &
                ) bind(c, name="neutrino_electron_dirac_cross_section_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: omega_nu(*), t_recoil(*), phi(*), p_surv(*), mu_nu_in_bohr(*), &
                sin2_theta_w(*), m_electron(*), g_fermi(*), alpha_em(*)
            real(c_float), intent(inout) :: dsigma_dt_dphi(*), dsigma_weak(*), dsigma_em(*), dsigma_int(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, t_recoil_stride, phi_stride, p_surv_stride, &
                mu_nu_in_bohr_stride, sin2_theta_w_stride, m_electron_stride, g_fermi_stride, alpha_em_stride, &
                dsigma_dt_dphi_stride, dsigma_weak_stride, dsigma_em_stride, dsigma_int_stride
            integer(c_int64_t) :: nk_outside
        end function dirac_cross_section_f32_array

        ! neutrino_electron.dirac_slopes
        !
        ! Derivatives of the three terms of a Dirac neutrino with respect to the recoil energy.
        !
        ! Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:2.slope weak slope: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:3.slope electromagnetic slope: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:10 mixed polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:t-xi pure polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:4.slope interference slope: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
        ! Variable  t_recoil [MeV] from 1e-09 to 1.999998*omega_nu**2/(m_electron + 2*omega_nu) (the slope of the interference diverges at T_max): kinetic energy of the electron
        ! Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
        ! Parameter p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
        ! Parameter mu_nu_in_bohr [1] from 1e-14 to 1e-08: Dirac moment in Bohr magnetons
        ! Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
        ! Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
        ! Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
        ! Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
        ! Output    slope_weak [MeV^-4]: derivative of the weak term, Dirac (pastor1998:2.slope)
        ! Output    slope_em [MeV^-4]: derivative of the electromagnetic term, Dirac (pastor1998:3.slope)
        ! Output    slope_int [MeV^-4]: derivative of the interference, Dirac (pastor1998:4.slope)
        ! Precision double and single: inputs and results; computed in double precision
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   3c0d5d364bf0fc58
        ! Bit 0: omega_nu must be from 0.001 to 20
        ! Bit 1: t_recoil must be from 1e-09 to 1.999998*omega_nu**2/(m_electron + 2*omega_nu) (the slope of the interference diverges at T_max)
        ! Bit 2: phi must be from -6.3 to 6.3
        ! Bit 3: p_surv must be from 0 to 1
        ! Bit 4: mu_nu_in_bohr must be from 1e-14 to 1e-08
        ! Bit 5: sin2_theta_w must be from 0 to 1
        ! Bit 6: m_electron must be from 0.51 to 0.512
        ! Bit 7: g_fermi must be from 1.16e-11 to 1.17e-11
        ! Bit 8: alpha_em must be from 0.0072 to 0.0074
        subroutine dirac_slopes(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, g_fermi, &
                alpha_em, slope_weak, slope_em, slope_int) bind(c, name="neutrino_electron_dirac_slopes")
            import :: c_double
            real(c_double), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            real(c_double), intent(out) :: slope_weak, slope_em, slope_int
        end subroutine dirac_slopes
        function dirac_slopes_outside(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, &
                g_fermi, alpha_em) bind(c, name="neutrino_electron_dirac_slopes_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            integer(c_int64_t) :: nk_outside
        end function dirac_slopes_outside
        function dirac_slopes_array(nk_n, omega_nu, omega_nu_stride, t_recoil, t_recoil_stride, phi, phi_stride, &
                p_surv, p_surv_stride, mu_nu_in_bohr, mu_nu_in_bohr_stride, sin2_theta_w, sin2_theta_w_stride, &
                m_electron, m_electron_stride, g_fermi, g_fermi_stride, alpha_em, alpha_em_stride, slope_weak, &
                slope_weak_stride, slope_em, slope_em_stride, slope_int, slope_int_stride &
                ) bind(c, name="neutrino_electron_dirac_slopes_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: omega_nu(*), t_recoil(*), phi(*), p_surv(*), mu_nu_in_bohr(*), &
                sin2_theta_w(*), m_electron(*), g_fermi(*), alpha_em(*)
            real(c_double), intent(inout) :: slope_weak(*), slope_em(*), slope_int(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, t_recoil_stride, phi_stride, p_surv_stride, &
                mu_nu_in_bohr_stride, sin2_theta_w_stride, m_electron_stride, g_fermi_stride, alpha_em_stride, &
                slope_weak_stride, slope_em_stride, slope_int_stride
            integer(c_int64_t) :: nk_outside
        end function dirac_slopes_array

        ! neutrino_electron.dirac_slopes in single precision, computed in double precision
        subroutine dirac_slopes_f32(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, &
                g_fermi, alpha_em, slope_weak, slope_em, slope_int) bind(c, name="neutrino_electron_dirac_slopes_f32")
            import :: c_float
            real(c_float), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            real(c_float), intent(out) :: slope_weak, slope_em, slope_int
        end subroutine dirac_slopes_f32
        function dirac_slopes_f32_outside(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, &
                g_fermi, alpha_em) bind(c, name="neutrino_electron_dirac_slopes_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            integer(c_int64_t) :: nk_outside
        end function dirac_slopes_f32_outside
        function dirac_slopes_f32_array(nk_n, omega_nu, omega_nu_stride, t_recoil, t_recoil_stride, phi, phi_stride, &
                p_surv, p_surv_stride, mu_nu_in_bohr, mu_nu_in_bohr_stride, sin2_theta_w, sin2_theta_w_stride, &
                m_electron, m_electron_stride, g_fermi, g_fermi_stride, alpha_em, alpha_em_stride, slope_weak, &
                slope_weak_stride, slope_em, slope_em_stride, slope_int, slope_int_stride &
                ) bind(c, name="neutrino_electron_dirac_slopes_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: omega_nu(*), t_recoil(*), phi(*), p_surv(*), mu_nu_in_bohr(*), &
                sin2_theta_w(*), m_electron(*), g_fermi(*), alpha_em(*)
            real(c_float), intent(inout) :: slope_weak(*), slope_em(*), slope_int(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, t_recoil_stride, phi_stride, p_surv_stride, &
                mu_nu_in_bohr_stride, sin2_theta_w_stride, m_electron_stride, g_fermi_stride, alpha_em_stride, &
                slope_weak_stride, slope_em_stride, slope_int_stride
            integer(c_int64_t) :: nk_outside
        end function dirac_slopes_f32_array

        ! neutrino_electron.lowest_energy
        !
        ! Lowest neutrino energy that can give a recoil energy.
        !
        ! Equation  pastor1998:t-omega-min lowest energy: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  t_recoil [MeV] from 1e-09 to 20: kinetic energy of the electron
        ! Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
        ! Output    omega_min [MeV]: lowest neutrino energy that can give T (pastor1998:t-omega-min)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   0e61d22180d511ba
        ! Bit 0: t_recoil must be from 1e-09 to 20
        ! Bit 1: m_electron must be from 0.51 to 0.512
        subroutine lowest_energy(t_recoil, m_electron, omega_min) bind(c, name="neutrino_electron_lowest_energy")
            import :: c_double
            real(c_double), intent(in), value :: t_recoil, m_electron
            real(c_double), intent(out) :: omega_min
        end subroutine lowest_energy
        function lowest_energy_outside(t_recoil, m_electron &
                ) bind(c, name="neutrino_electron_lowest_energy_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: t_recoil, m_electron
            integer(c_int64_t) :: nk_outside
        end function lowest_energy_outside
        function lowest_energy_array(nk_n, t_recoil, t_recoil_stride, m_electron, m_electron_stride, omega_min, &
                omega_min_stride) bind(c, name="neutrino_electron_lowest_energy_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: t_recoil(*), m_electron(*)
            real(c_double), intent(inout) :: omega_min(*)
            integer(c_intptr_t), intent(in), value :: t_recoil_stride, m_electron_stride, omega_min_stride
            integer(c_int64_t) :: nk_outside
        end function lowest_energy_array

        ! neutrino_electron.lowest_energy in single precision
        subroutine lowest_energy_f32(t_recoil, m_electron, omega_min &
                ) bind(c, name="neutrino_electron_lowest_energy_f32")
            import :: c_float
            real(c_float), intent(in), value :: t_recoil, m_electron
            real(c_float), intent(out) :: omega_min
        end subroutine lowest_energy_f32
        function lowest_energy_f32_outside(t_recoil, m_electron &
                ) bind(c, name="neutrino_electron_lowest_energy_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: t_recoil, m_electron
            integer(c_int64_t) :: nk_outside
        end function lowest_energy_f32_outside
        function lowest_energy_f32_array(nk_n, t_recoil, t_recoil_stride, m_electron, m_electron_stride, omega_min, &
                omega_min_stride) bind(c, name="neutrino_electron_lowest_energy_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: t_recoil(*), m_electron(*)
            real(c_float), intent(inout) :: omega_min(*)
            integer(c_intptr_t), intent(in), value :: t_recoil_stride, m_electron_stride, omega_min_stride
            integer(c_int64_t) :: nk_outside
        end function lowest_energy_f32_array

        ! neutrino_electron.majorana_cross_section
        !
        ! The same for Majorana neutrinos: nu_e and anti-nu_mu with a transition moment, both outgoing states.
        !
        ! Equation  pastor1998:t-em-M electromagnetic term majorana: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:10 mixed polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:8.phi interference in azimuth majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:7 weak term majorana: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:1.M cross section of majorana neutrinos: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
        ! Variable  t_recoil [MeV] from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit): kinetic energy of the electron
        ! Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
        ! Parameter p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
        ! Parameter mu_12_in_bohr [1] from 1e-14 to 1e-08: transition moment in Bohr magnetons
        ! Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
        ! Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
        ! Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
        ! Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
        ! Output    dsigma_dt_dphi_m [MeV^-3]: cross section per recoil energy and radian, Majorana (pastor1998:1.M)
        ! Output    dsigma_weak_m [MeV^-3]: weak term, Majorana (pastor1998:7)
        ! Output    dsigma_em_m [MeV^-3]: electromagnetic term, Majorana (pastor1998:t-em-M)
        ! Output    dsigma_int_m [MeV^-3]: interference term, Majorana (pastor1998:8.phi)
        ! Precision double and single: inputs and results; computed in double precision
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   f5ca2bd73708450c
        ! Bit 0: omega_nu must be from 0.001 to 20
        ! Bit 1: t_recoil must be from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit)
        ! Bit 2: phi must be from -6.3 to 6.3
        ! Bit 3: p_surv must be from 0 to 1
        ! Bit 4: mu_12_in_bohr must be from 1e-14 to 1e-08
        ! Bit 5: sin2_theta_w must be from 0 to 1
        ! Bit 6: m_electron must be from 0.51 to 0.512
        ! Bit 7: g_fermi must be from 1.16e-11 to 1.17e-11
        ! Bit 8: alpha_em must be from 0.0072 to 0.0074
        subroutine majorana_cross_section(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, &
                g_fermi, alpha_em, dsigma_dt_dphi_m, dsigma_weak_m, dsigma_em_m, dsigma_int_m &
                ) bind(c, name="neutrino_electron_majorana_cross_section")
            import :: c_double
            real(c_double), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            real(c_double), intent(out) :: dsigma_dt_dphi_m, dsigma_weak_m, dsigma_em_m, dsigma_int_m
        end subroutine majorana_cross_section
        function majorana_cross_section_outside(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em &
                ) bind(c, name="neutrino_electron_majorana_cross_section_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            integer(c_int64_t) :: nk_outside
        end function majorana_cross_section_outside
        function majorana_cross_section_array(nk_n, omega_nu, omega_nu_stride, t_recoil, t_recoil_stride, phi, &
                phi_stride, p_surv, p_surv_stride, mu_12_in_bohr, mu_12_in_bohr_stride, sin2_theta_w, &
                sin2_theta_w_stride, m_electron, m_electron_stride, g_fermi, g_fermi_stride, alpha_em, &
                alpha_em_stride, dsigma_dt_dphi_m, dsigma_dt_dphi_m_stride, dsigma_weak_m, dsigma_weak_m_stride, &
                dsigma_em_m, dsigma_em_m_stride, dsigma_int_m, dsigma_int_m_stride &
                ) bind(c, name="neutrino_electron_majorana_cross_section_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: omega_nu(*), t_recoil(*), phi(*), p_surv(*), mu_12_in_bohr(*), &
                sin2_theta_w(*), m_electron(*), g_fermi(*), alpha_em(*)
            real(c_double), intent(inout) :: dsigma_dt_dphi_m(*), dsigma_weak_m(*), dsigma_em_m(*), dsigma_int_m(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, t_recoil_stride, phi_stride, p_surv_stride, &
                mu_12_in_bohr_stride, sin2_theta_w_stride, m_electron_stride, g_fermi_stride, alpha_em_stride, &
                dsigma_dt_dphi_m_stride, dsigma_weak_m_stride, dsigma_em_m_stride, dsigma_int_m_stride
            integer(c_int64_t) :: nk_outside
        end function majorana_cross_section_array

        ! neutrino_electron.majorana_cross_section in single precision, computed in double precision
        subroutine majorana_cross_section_f32(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em, dsigma_dt_dphi_m, dsigma_weak_m, dsigma_em_m, dsigma_int_m &
                ) bind(c, name="neutrino_electron_majorana_cross_section_f32")
            import :: c_float
            real(c_float), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            real(c_float), intent(out) :: dsigma_dt_dphi_m, dsigma_weak_m, dsigma_em_m, dsigma_int_m
        end subroutine majorana_cross_section_f32
        function majorana_cross_section_f32_outside(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em &
                ) bind(c, name="neutrino_electron_majorana_cross_section_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            integer(c_int64_t) :: nk_outside
        end function majorana_cross_section_f32_outside
        function majorana_cross_section_f32_array(nk_n, omega_nu, omega_nu_stride, t_recoil, t_recoil_stride, phi, &
                phi_stride, p_surv, p_surv_stride, mu_12_in_bohr, mu_12_in_bohr_stride, sin2_theta_w, &
                sin2_theta_w_stride, m_electron, m_electron_stride, g_fermi, g_fermi_stride, alpha_em, &
                alpha_em_stride, dsigma_dt_dphi_m, dsigma_dt_dphi_m_stride, dsigma_weak_m, dsigma_weak_m_stride, &
                dsigma_em_m, dsigma_em_m_stride, dsigma_int_m, dsigma_int_m_stride &
                ) bind(c, name="neutrino_electron_majorana_cross_section_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: omega_nu(*), t_recoil(*), phi(*), p_surv(*), mu_12_in_bohr(*), &
                sin2_theta_w(*), m_electron(*), g_fermi(*), alpha_em(*)
            real(c_float), intent(inout) :: dsigma_dt_dphi_m(*), dsigma_weak_m(*), dsigma_em_m(*), dsigma_int_m(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, t_recoil_stride, phi_stride, p_surv_stride, &
                mu_12_in_bohr_stride, sin2_theta_w_stride, m_electron_stride, g_fermi_stride, alpha_em_stride, &
                dsigma_dt_dphi_m_stride, dsigma_weak_m_stride, dsigma_em_m_stride, dsigma_int_m_stride
            integer(c_int64_t) :: nk_outside
        end function majorana_cross_section_f32_array

        ! neutrino_electron.majorana_slopes
        !
        ! Derivatives of the three terms of Majorana neutrinos with respect to the recoil energy.
        !
        ! Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:10 mixed polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:7.slope weak slope majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:t-em-M.slope electromagnetic slope majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:8.slope interference slope majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
        ! Variable  t_recoil [MeV] from 1e-09 to 1.999998*omega_nu**2/(m_electron + 2*omega_nu) (the slope of the interference diverges at T_max): kinetic energy of the electron
        ! Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
        ! Parameter p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
        ! Parameter mu_12_in_bohr [1] from 1e-14 to 1e-08: transition moment in Bohr magnetons
        ! Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
        ! Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
        ! Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
        ! Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
        ! Output    slope_weak_m [MeV^-4]: derivative of the weak term, Majorana (pastor1998:7.slope)
        ! Output    slope_em_m [MeV^-4]: derivative of the em term, Majorana (pastor1998:t-em-M.slope)
        ! Output    slope_int_m [MeV^-4]: derivative of the interference, Majorana (pastor1998:8.slope)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   2ca4ebd5aad84a98
        ! Bit 0: omega_nu must be from 0.001 to 20
        ! Bit 1: t_recoil must be from 1e-09 to 1.999998*omega_nu**2/(m_electron + 2*omega_nu) (the slope of the interference diverges at T_max)
        ! Bit 2: phi must be from -6.3 to 6.3
        ! Bit 3: p_surv must be from 0 to 1
        ! Bit 4: mu_12_in_bohr must be from 1e-14 to 1e-08
        ! Bit 5: sin2_theta_w must be from 0 to 1
        ! Bit 6: m_electron must be from 0.51 to 0.512
        ! Bit 7: g_fermi must be from 1.16e-11 to 1.17e-11
        ! Bit 8: alpha_em must be from 0.0072 to 0.0074
        subroutine majorana_slopes(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi, &
                alpha_em, slope_weak_m, slope_em_m, slope_int_m) bind(c, name="neutrino_electron_majorana_slopes")
            import :: c_double
            real(c_double), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            real(c_double), intent(out) :: slope_weak_m, slope_em_m, slope_int_m
        end subroutine majorana_slopes
        function majorana_slopes_outside(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, &
                g_fermi, alpha_em) bind(c, name="neutrino_electron_majorana_slopes_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            integer(c_int64_t) :: nk_outside
        end function majorana_slopes_outside
        function majorana_slopes_array(nk_n, omega_nu, omega_nu_stride, t_recoil, t_recoil_stride, phi, phi_stride, &
                p_surv, p_surv_stride, mu_12_in_bohr, mu_12_in_bohr_stride, sin2_theta_w, sin2_theta_w_stride, &
                m_electron, m_electron_stride, g_fermi, g_fermi_stride, alpha_em, alpha_em_stride, slope_weak_m, &
                slope_weak_m_stride, slope_em_m, slope_em_m_stride, slope_int_m, slope_int_m_stride &
                ) bind(c, name="neutrino_electron_majorana_slopes_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: omega_nu(*), t_recoil(*), phi(*), p_surv(*), mu_12_in_bohr(*), &
                sin2_theta_w(*), m_electron(*), g_fermi(*), alpha_em(*)
            real(c_double), intent(inout) :: slope_weak_m(*), slope_em_m(*), slope_int_m(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, t_recoil_stride, phi_stride, p_surv_stride, &
                mu_12_in_bohr_stride, sin2_theta_w_stride, m_electron_stride, g_fermi_stride, alpha_em_stride, &
                slope_weak_m_stride, slope_em_m_stride, slope_int_m_stride
            integer(c_int64_t) :: nk_outside
        end function majorana_slopes_array

        ! neutrino_electron.majorana_slopes in single precision
        subroutine majorana_slopes_f32(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, &
                g_fermi, alpha_em, slope_weak_m, slope_em_m, slope_int_m &
                ) bind(c, name="neutrino_electron_majorana_slopes_f32")
            import :: c_float
            real(c_float), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            real(c_float), intent(out) :: slope_weak_m, slope_em_m, slope_int_m
        end subroutine majorana_slopes_f32
        function majorana_slopes_f32_outside(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em &
                ) bind(c, name="neutrino_electron_majorana_slopes_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, &
                m_electron, g_fermi, alpha_em
            integer(c_int64_t) :: nk_outside
        end function majorana_slopes_f32_outside
        function majorana_slopes_f32_array(nk_n, omega_nu, omega_nu_stride, t_recoil, t_recoil_stride, phi, &
                phi_stride, p_surv, p_surv_stride, mu_12_in_bohr, mu_12_in_bohr_stride, sin2_theta_w, &
                sin2_theta_w_stride, m_electron, m_electron_stride, g_fermi, g_fermi_stride, alpha_em, &
                alpha_em_stride, slope_weak_m, slope_weak_m_stride, slope_em_m, slope_em_m_stride, slope_int_m, &
                slope_int_m_stride) bind(c, name="neutrino_electron_majorana_slopes_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: omega_nu(*), t_recoil(*), phi(*), p_surv(*), mu_12_in_bohr(*), &
                sin2_theta_w(*), m_electron(*), g_fermi(*), alpha_em(*)
            real(c_float), intent(inout) :: slope_weak_m(*), slope_em_m(*), slope_int_m(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, t_recoil_stride, phi_stride, p_surv_stride, &
                mu_12_in_bohr_stride, sin2_theta_w_stride, m_electron_stride, g_fermi_stride, alpha_em_stride, &
                slope_weak_m_stride, slope_em_m_stride, slope_int_m_stride
            integer(c_int64_t) :: nk_outside
        end function majorana_slopes_f32_array

        ! neutrino_electron.polarisation
        !
        ! Transverse polarisation of a partly coherent state. P_e and 1 - P_e are separate, so that neither loses digits.
        !
        ! Equation  pastor1998:t-coherence partial polarisation: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
        ! Variable  p_conv [1] from 0 to 1: conversion probability 1 - P_e
        ! Parameter coherence [1] from 0 to 1: coherence of the two components, 1 = pure
        ! Output    xi_partial [1]: modulus for a partly coherent state (pastor1998:t-coherence)
        ! Validity  P_e + P_mu = 1
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   26ec7b3f7cdac9e0
        ! Bit 0: p_surv must be from 0 to 1
        ! Bit 1: p_conv must be from 0 to 1
        ! Bit 2: coherence must be from 0 to 1
        ! Bit 3: P_e + P_mu = 1
        subroutine polarisation(p_surv, p_conv, coherence, xi_partial) bind(c, name="neutrino_electron_polarisation")
            import :: c_double
            real(c_double), intent(in), value :: p_surv, p_conv, coherence
            real(c_double), intent(out) :: xi_partial
        end subroutine polarisation
        function polarisation_outside(p_surv, p_conv, coherence &
                ) bind(c, name="neutrino_electron_polarisation_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: p_surv, p_conv, coherence
            integer(c_int64_t) :: nk_outside
        end function polarisation_outside
        function polarisation_array(nk_n, p_surv, p_surv_stride, p_conv, p_conv_stride, coherence, coherence_stride, &
                xi_partial, xi_partial_stride) bind(c, name="neutrino_electron_polarisation_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: p_surv(*), p_conv(*), coherence(*)
            real(c_double), intent(inout) :: xi_partial(*)
            integer(c_intptr_t), intent(in), value :: p_surv_stride, p_conv_stride, coherence_stride, &
                xi_partial_stride
            integer(c_int64_t) :: nk_outside
        end function polarisation_array

        ! neutrino_electron.polarisation in single precision
        subroutine polarisation_f32(p_surv, p_conv, coherence, xi_partial &
                ) bind(c, name="neutrino_electron_polarisation_f32")
            import :: c_float
            real(c_float), intent(in), value :: p_surv, p_conv, coherence
            real(c_float), intent(out) :: xi_partial
        end subroutine polarisation_f32
        function polarisation_f32_outside(p_surv, p_conv, coherence &
                ) bind(c, name="neutrino_electron_polarisation_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: p_surv, p_conv, coherence
            integer(c_int64_t) :: nk_outside
        end function polarisation_f32_outside
        function polarisation_f32_array(nk_n, p_surv, p_surv_stride, p_conv, p_conv_stride, coherence, &
                coherence_stride, xi_partial, xi_partial_stride &
                ) bind(c, name="neutrino_electron_polarisation_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: p_surv(*), p_conv(*), coherence(*)
            real(c_float), intent(inout) :: xi_partial(*)
            integer(c_intptr_t), intent(in), value :: p_surv_stride, p_conv_stride, coherence_stride, &
                xi_partial_stride
            integer(c_int64_t) :: nk_outside
        end function polarisation_f32_array

        ! neutrino_electron.pp_shape
        !
        ! Allowed shape of the pp spectrum with the Coulomb factor, not normalised.
        !
        ! Equation  pastor1998:spectrum.left energy left: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:spectrum.coulomb coulomb parameter: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:spectrum.pp pp shape: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  omega_nu [MeV] from 0.001 to 0.9999*omega_max: neutrino energy
        ! Parameter omega_max [MeV] from 0.4 to 0.43: end point of a spectrum
        ! Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
        ! Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
        ! Output    shape_pp [MeV^4]: allowed shape of the pp spectrum, not normalised (pastor1998:spectrum.pp)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   834bcd0badd61634
        ! Bit 0: omega_nu must be from 0.001 to 0.9999*omega_max
        ! Bit 1: omega_max must be from 0.4 to 0.43
        ! Bit 2: m_electron must be from 0.51 to 0.512
        ! Bit 3: alpha_em must be from 0.0072 to 0.0074
        subroutine pp_shape(omega_nu, omega_max, m_electron, alpha_em, shape_pp &
                ) bind(c, name="neutrino_electron_pp_shape")
            import :: c_double
            real(c_double), intent(in), value :: omega_nu, omega_max, m_electron, alpha_em
            real(c_double), intent(out) :: shape_pp
        end subroutine pp_shape
        function pp_shape_outside(omega_nu, omega_max, m_electron, alpha_em &
                ) bind(c, name="neutrino_electron_pp_shape_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: omega_nu, omega_max, m_electron, alpha_em
            integer(c_int64_t) :: nk_outside
        end function pp_shape_outside
        function pp_shape_array(nk_n, omega_nu, omega_nu_stride, omega_max, omega_max_stride, m_electron, &
                m_electron_stride, alpha_em, alpha_em_stride, shape_pp, shape_pp_stride &
                ) bind(c, name="neutrino_electron_pp_shape_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: omega_nu(*), omega_max(*), m_electron(*), alpha_em(*)
            real(c_double), intent(inout) :: shape_pp(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, omega_max_stride, m_electron_stride, &
                alpha_em_stride, shape_pp_stride
            integer(c_int64_t) :: nk_outside
        end function pp_shape_array

        ! neutrino_electron.pp_shape in single precision
        subroutine pp_shape_f32(omega_nu, omega_max, m_electron, alpha_em, shape_pp &
                ) bind(c, name="neutrino_electron_pp_shape_f32")
            import :: c_float
            real(c_float), intent(in), value :: omega_nu, omega_max, m_electron, alpha_em
            real(c_float), intent(out) :: shape_pp
        end subroutine pp_shape_f32
        function pp_shape_f32_outside(omega_nu, omega_max, m_electron, alpha_em &
                ) bind(c, name="neutrino_electron_pp_shape_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: omega_nu, omega_max, m_electron, alpha_em
            integer(c_int64_t) :: nk_outside
        end function pp_shape_f32_outside
        function pp_shape_f32_array(nk_n, omega_nu, omega_nu_stride, omega_max, omega_max_stride, m_electron, &
                m_electron_stride, alpha_em, alpha_em_stride, shape_pp, shape_pp_stride &
                ) bind(c, name="neutrino_electron_pp_shape_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: omega_nu(*), omega_max(*), m_electron(*), alpha_em(*)
            real(c_float), intent(inout) :: shape_pp(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, omega_max_stride, m_electron_stride, &
                alpha_em_stride, shape_pp_stride
            integer(c_int64_t) :: nk_outside
        end function pp_shape_f32_array

        ! neutrino_electron.recoil_integrals
        !
        ! All terms integrated over the recoil above a threshold: weak at P_e = 1 and 0, em at mu_B, interferences at mu_B, full polarisation and phi = 0. What (11) needs at one neutrino energy.
        !
        ! Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:recoil.weak-e weak recoil integral: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:recoil.weak-mubar weak recoil integral of antineutrinos: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:recoil.em electromagnetic recoil integral: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:recoil.v threshold angle: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:recoil.int interference recoil integral: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:recoil.int-M interference recoil integral majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
        ! Variable  t_threshold [MeV] from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (the threshold lies below the kinematic limit): lowest accepted recoil energy
        ! Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
        ! Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
        ! Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
        ! Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
        ! Output    sigma_weak_e [MeV^-2]: weak term of nu_e, per radian (pastor1998:recoil.weak-e)
        ! Output    sigma_weak_mubar [MeV^-2]: weak term of anti-nu_mu, per radian (pastor1998:recoil.weak-mubar)
        ! Output    sigma_em [MeV^-2]: electromagnetic term for mu = mu_B, per radian (pastor1998:recoil.em)
        ! Output    sigma_int [MeV^-2]: interference for mu = mu_B, xi = 1, phi = 0, Dirac, per radian (pastor1998:recoil.int)
        ! Output    sigma_int_m [MeV^-2]: the same for Majorana neutrinos, per radian (pastor1998:recoil.int-M)
        ! Precision double and single: inputs and results; computed in double precision
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   4eb49ae8ebac6d42
        ! Bit 0: omega_nu must be from 0.001 to 20
        ! Bit 1: t_threshold must be from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (the threshold lies below the kinematic limit)
        ! Bit 2: sin2_theta_w must be from 0 to 1
        ! Bit 3: m_electron must be from 0.51 to 0.512
        ! Bit 4: g_fermi must be from 1.16e-11 to 1.17e-11
        ! Bit 5: alpha_em must be from 0.0072 to 0.0074
        subroutine recoil_integrals(omega_nu, t_threshold, sin2_theta_w, m_electron, g_fermi, alpha_em, sigma_weak_e, &
                sigma_weak_mubar, sigma_em, sigma_int, sigma_int_m) bind(c, name="neutrino_electron_recoil_integrals")
            import :: c_double
            real(c_double), intent(in), value :: omega_nu, t_threshold, sin2_theta_w, m_electron, g_fermi, alpha_em
            real(c_double), intent(out) :: sigma_weak_e, sigma_weak_mubar, sigma_em, sigma_int, sigma_int_m
        end subroutine recoil_integrals
        function recoil_integrals_outside(omega_nu, t_threshold, sin2_theta_w, m_electron, g_fermi, alpha_em &
                ) bind(c, name="neutrino_electron_recoil_integrals_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: omega_nu, t_threshold, sin2_theta_w, m_electron, g_fermi, alpha_em
            integer(c_int64_t) :: nk_outside
        end function recoil_integrals_outside
        function recoil_integrals_array(nk_n, omega_nu, omega_nu_stride, t_threshold, t_threshold_stride, &
                sin2_theta_w, sin2_theta_w_stride, m_electron, m_electron_stride, g_fermi, g_fermi_stride, alpha_em, &
                alpha_em_stride, sigma_weak_e, sigma_weak_e_stride, sigma_weak_mubar, sigma_weak_mubar_stride, &
                sigma_em, sigma_em_stride, sigma_int, sigma_int_stride, sigma_int_m, sigma_int_m_stride &
                ) bind(c, name="neutrino_electron_recoil_integrals_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: omega_nu(*), t_threshold(*), sin2_theta_w(*), m_electron(*), g_fermi(*), &
                alpha_em(*)
            real(c_double), intent(inout) :: sigma_weak_e(*), sigma_weak_mubar(*), sigma_em(*), sigma_int(*), &
                sigma_int_m(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, t_threshold_stride, sin2_theta_w_stride, &
                m_electron_stride, g_fermi_stride, alpha_em_stride, sigma_weak_e_stride, sigma_weak_mubar_stride, &
                sigma_em_stride, sigma_int_stride, sigma_int_m_stride
            integer(c_int64_t) :: nk_outside
        end function recoil_integrals_array

        ! neutrino_electron.recoil_integrals in single precision, computed in double precision
        subroutine recoil_integrals_f32(omega_nu, t_threshold, sin2_theta_w, m_electron, g_fermi, alpha_em, &
                sigma_weak_e, sigma_weak_mubar, sigma_em, sigma_int, sigma_int_m &
                ) bind(c, name="neutrino_electron_recoil_integrals_f32")
            import :: c_float
            real(c_float), intent(in), value :: omega_nu, t_threshold, sin2_theta_w, m_electron, g_fermi, alpha_em
            real(c_float), intent(out) :: sigma_weak_e, sigma_weak_mubar, sigma_em, sigma_int, sigma_int_m
        end subroutine recoil_integrals_f32
        function recoil_integrals_f32_outside(omega_nu, t_threshold, sin2_theta_w, m_electron, g_fermi, alpha_em &
                ) bind(c, name="neutrino_electron_recoil_integrals_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: omega_nu, t_threshold, sin2_theta_w, m_electron, g_fermi, alpha_em
            integer(c_int64_t) :: nk_outside
        end function recoil_integrals_f32_outside
        function recoil_integrals_f32_array(nk_n, omega_nu, omega_nu_stride, t_threshold, t_threshold_stride, &
                sin2_theta_w, sin2_theta_w_stride, m_electron, m_electron_stride, g_fermi, g_fermi_stride, alpha_em, &
                alpha_em_stride, sigma_weak_e, sigma_weak_e_stride, sigma_weak_mubar, sigma_weak_mubar_stride, &
                sigma_em, sigma_em_stride, sigma_int, sigma_int_stride, sigma_int_m, sigma_int_m_stride &
                ) bind(c, name="neutrino_electron_recoil_integrals_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: omega_nu(*), t_threshold(*), sin2_theta_w(*), m_electron(*), g_fermi(*), &
                alpha_em(*)
            real(c_float), intent(inout) :: sigma_weak_e(*), sigma_weak_mubar(*), sigma_em(*), sigma_int(*), &
                sigma_int_m(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, t_threshold_stride, sin2_theta_w_stride, &
                m_electron_stride, g_fermi_stride, alpha_em_stride, sigma_weak_e_stride, sigma_weak_mubar_stride, &
                sigma_em_stride, sigma_int_stride, sigma_int_m_stride
            integer(c_int64_t) :: nk_outside
        end function recoil_integrals_f32_array

        ! neutrino_electron.recoil_kinematics
        !
        ! Largest recoil energy, and momentum across, cosine and angle of the electron for a given recoil energy.
        !
        ! Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:6.p transverse momentum: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:6.cos recoil cosine: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:6.theta recoil angle: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
        ! Variable  t_recoil [MeV] from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit): kinetic energy of the electron
        ! Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
        ! Output    t_max [MeV]: largest recoil energy at omega (pastor1998:t-tmax)
        ! Output    p_transverse [MeV]: its part across k_1 (pastor1998:6.p)
        ! Output    cos_theta [1]: its cosine (pastor1998:6.cos)
        ! Output    theta_recoil [1]: angle between neutrino and electron (pastor1998:6.theta)
        ! Precision double and single: inputs and results; computed in double precision
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   3c16787721731c0d
        ! Bit 0: omega_nu must be from 0.001 to 20
        ! Bit 1: t_recoil must be from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit)
        ! Bit 2: m_electron must be from 0.51 to 0.512
        subroutine recoil_kinematics(omega_nu, t_recoil, m_electron, t_max, p_transverse, cos_theta, theta_recoil &
                ) bind(c, name="neutrino_electron_recoil_kinematics")
            import :: c_double
            real(c_double), intent(in), value :: omega_nu, t_recoil, m_electron
            real(c_double), intent(out) :: t_max, p_transverse, cos_theta, theta_recoil
        end subroutine recoil_kinematics
        function recoil_kinematics_outside(omega_nu, t_recoil, m_electron &
                ) bind(c, name="neutrino_electron_recoil_kinematics_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: omega_nu, t_recoil, m_electron
            integer(c_int64_t) :: nk_outside
        end function recoil_kinematics_outside
        function recoil_kinematics_array(nk_n, omega_nu, omega_nu_stride, t_recoil, t_recoil_stride, m_electron, &
                m_electron_stride, t_max, t_max_stride, p_transverse, p_transverse_stride, cos_theta, &
                cos_theta_stride, theta_recoil, theta_recoil_stride &
                ) bind(c, name="neutrino_electron_recoil_kinematics_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: omega_nu(*), t_recoil(*), m_electron(*)
            real(c_double), intent(inout) :: t_max(*), p_transverse(*), cos_theta(*), theta_recoil(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, t_recoil_stride, m_electron_stride, &
                t_max_stride, p_transverse_stride, cos_theta_stride, theta_recoil_stride
            integer(c_int64_t) :: nk_outside
        end function recoil_kinematics_array

        ! neutrino_electron.recoil_kinematics in single precision, computed in double precision
        subroutine recoil_kinematics_f32(omega_nu, t_recoil, m_electron, t_max, p_transverse, cos_theta, theta_recoil &
                ) bind(c, name="neutrino_electron_recoil_kinematics_f32")
            import :: c_float
            real(c_float), intent(in), value :: omega_nu, t_recoil, m_electron
            real(c_float), intent(out) :: t_max, p_transverse, cos_theta, theta_recoil
        end subroutine recoil_kinematics_f32
        function recoil_kinematics_f32_outside(omega_nu, t_recoil, m_electron &
                ) bind(c, name="neutrino_electron_recoil_kinematics_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: omega_nu, t_recoil, m_electron
            integer(c_int64_t) :: nk_outside
        end function recoil_kinematics_f32_outside
        function recoil_kinematics_f32_array(nk_n, omega_nu, omega_nu_stride, t_recoil, t_recoil_stride, m_electron, &
                m_electron_stride, t_max, t_max_stride, p_transverse, p_transverse_stride, cos_theta, &
                cos_theta_stride, theta_recoil, theta_recoil_stride &
                ) bind(c, name="neutrino_electron_recoil_kinematics_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: omega_nu(*), t_recoil(*), m_electron(*)
            real(c_float), intent(inout) :: t_max(*), p_transverse(*), cos_theta(*), theta_recoil(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, t_recoil_stride, m_electron_stride, &
                t_max_stride, p_transverse_stride, cos_theta_stride, theta_recoil_stride
            integer(c_int64_t) :: nk_outside
        end function recoil_kinematics_f32_array

        ! neutrino_electron.resonant_conversion
        !
        ! Conversion in the Sun: adiabaticity, probability to jump and its complement, mixing at production, and the conversion probability with it and far above the resonance.
        !
        ! Equation  pastor1998:23 landau zener probability: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:23.stay probability to follow: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:22.split level splitting: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:22.populations populations: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:22.angle mixing angle: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:21 conversion probability: arranged form (confirmed, exact-transcendental); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Equation  pastor1998:24 conversion far from resonance: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
        ! Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
        ! Variable  dm2 [MeV^2] from 1e-23 to 1e-18: m(nu_mu)^2 - m(nu_e)^2
        ! Variable  mu_b [MeV] from 1e-24 to 5*sqrt(2)*sqrt(dm2)/(sqrt(omega_nu)*sqrt(scale_height)) (Q <= 800, P_LZ > 1e-273): moment energy mu_12 B
        ! Parameter v_cc [MeV] from 1e-20 to 1e-16: charged-current potential
        ! Parameter v_nc [MeV] from -1e-17 to -1e-21: neutral-current potential
        ! Parameter scale_height [MeV^-1] from 1e+20 to 1e+21: scale height of the potential
        ! Output    p_lz [1]: Landau-Zener probability to cross (pastor1998:23)
        ! Output    q_ad [1]: adiabaticity parameter (pastor1998:23)
        ! Output    p_stay [1]: probability to follow the level (pastor1998:23.stay)
        ! Output    split [MeV]: difference of the diagonal elements of H (pastor1998:22.split)
        ! Output    cos2_m [1]: cos^2 theta_m (pastor1998:22.populations)
        ! Output    sin2_m [1]: sin^2 theta_m (pastor1998:22.populations)
        ! Output    theta_m [1]: mixing angle in matter and field (pastor1998:22.angle)
        ! Output    p_conv_prod [1]: conversion probability (21) (pastor1998:21)
        ! Output    p_conv_simple [1]: conversion probability (24) (pastor1998:24)
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   51b3cd389ea2bb15
        ! Bit 0: omega_nu must be from 0.001 to 20
        ! Bit 1: dm2 must be from 1e-23 to 1e-18
        ! Bit 2: mu_b must be from 1e-24 to 5*sqrt(2)*sqrt(dm2)/(sqrt(omega_nu)*sqrt(scale_height)) (Q <= 800, P_LZ > 1e-273)
        ! Bit 3: v_cc must be from 1e-20 to 1e-16
        ! Bit 4: v_nc must be from -1e-17 to -1e-21
        ! Bit 5: scale_height must be from 1e+20 to 1e+21
        subroutine resonant_conversion(omega_nu, dm2, mu_b, v_cc, v_nc, scale_height, p_lz, q_ad, p_stay, split, &
                cos2_m, sin2_m, theta_m, p_conv_prod, p_conv_simple &
                ) bind(c, name="neutrino_electron_resonant_conversion")
            import :: c_double
            real(c_double), intent(in), value :: omega_nu, dm2, mu_b, v_cc, v_nc, scale_height
            real(c_double), intent(out) :: p_lz, q_ad, p_stay, split, cos2_m, sin2_m, theta_m, p_conv_prod, &
                p_conv_simple
        end subroutine resonant_conversion
        function resonant_conversion_outside(omega_nu, dm2, mu_b, v_cc, v_nc, scale_height &
                ) bind(c, name="neutrino_electron_resonant_conversion_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: omega_nu, dm2, mu_b, v_cc, v_nc, scale_height
            integer(c_int64_t) :: nk_outside
        end function resonant_conversion_outside
        function resonant_conversion_array(nk_n, omega_nu, omega_nu_stride, dm2, dm2_stride, mu_b, mu_b_stride, v_cc, &
                v_cc_stride, v_nc, v_nc_stride, scale_height, scale_height_stride, p_lz, p_lz_stride, q_ad, &
                q_ad_stride, p_stay, p_stay_stride, split, split_stride, cos2_m, cos2_m_stride, sin2_m, &
                sin2_m_stride, theta_m, theta_m_stride, p_conv_prod, p_conv_prod_stride, p_conv_simple, &
                p_conv_simple_stride) bind(c, name="neutrino_electron_resonant_conversion_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: omega_nu(*), dm2(*), mu_b(*), v_cc(*), v_nc(*), scale_height(*)
            real(c_double), intent(inout) :: p_lz(*), q_ad(*), p_stay(*), split(*), cos2_m(*), sin2_m(*), theta_m(*), &
                p_conv_prod(*), p_conv_simple(*)
            integer(c_intptr_t), intent(in), value :: omega_nu_stride, dm2_stride, mu_b_stride, v_cc_stride, &
                v_nc_stride, scale_height_stride, p_lz_stride, q_ad_stride, p_stay_stride, split_stride, &
                cos2_m_stride, sin2_m_stride, theta_m_stride, p_conv_prod_stride, p_conv_simple_stride
            integer(c_int64_t) :: nk_outside
        end function resonant_conversion_array
    end interface
end module nukernels_neutrino_electron
