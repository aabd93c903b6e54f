! Process anomalous_transport: chiral transport of leptons in neutron stars and pulsar kicks
! Generated; regenerate with: nukernels build
!
! For each kernel:
!   call name(inputs, outputs)              one point
!   name_outside(inputs)                    the checks of the domain that it fails, as bits; 0 inside
!   name_array(n, array, stride, ...)       n points; strides in elements, 0 repeats one value. Gives
!                                           the failed checks of all points
! Names with _f32 are the same in single precision. Link with the C sources of the process.
module nukernels_anomalous_transport
    use, intrinsic :: iso_c_binding, only: c_double, c_float, c_int64_t, c_intptr_t, c_size_t
    implicit none
    private
    public :: content
    public :: content_outside
    public :: content_array
    public :: content_f32
    public :: content_f32_outside
    public :: content_f32_array
    public :: content_landau
    public :: content_landau_outside
    public :: content_landau_array
    public :: content_landau_f32
    public :: content_landau_f32_outside
    public :: content_landau_f32_array
    public :: kick
    public :: kick_outside
    public :: kick_array
    public :: lepton_gas
    public :: lepton_gas_outside
    public :: lepton_gas_array
    public :: lepton_gas_f32
    public :: lepton_gas_f32_outside
    public :: lepton_gas_f32_array
    public :: lepton_magnetic
    public :: lepton_magnetic_outside
    public :: lepton_magnetic_array
    public :: lepton_magnetic_f32
    public :: lepton_magnetic_f32_outside
    public :: lepton_magnetic_f32_array
    public :: lepton_vortical
    public :: lepton_vortical_outside
    public :: lepton_vortical_array
    public :: lepton_vortical_f32
    public :: lepton_vortical_f32_outside
    public :: lepton_vortical_f32_array
    public :: lepton_vortical_printed
    public :: lepton_vortical_printed_outside
    public :: lepton_vortical_printed_array
    public :: lepton_vortical_printed_f32
    public :: lepton_vortical_printed_f32_outside
    public :: lepton_vortical_printed_f32_array
    public :: mean_free_path
    public :: mean_free_path_outside
    public :: mean_free_path_array
    public :: mean_free_path_f32
    public :: mean_free_path_f32_outside
    public :: mean_free_path_f32_array
    public :: mean_momentum
    public :: mean_momentum_outside
    public :: mean_momentum_array
    public :: mean_momentum_f32
    public :: mean_momentum_f32_outside
    public :: mean_momentum_f32_array
    public :: potential
    public :: potential_outside
    public :: potential_array
    public :: potential_f32
    public :: potential_f32_outside
    public :: potential_f32_array

    interface

        ! anomalous_transport.content
        !
        ! Vortical and magnetic coefficients for any field content under three symmetries, laboratory frame
        !
        ! Equation  kaminski2016:2 vortical coefficients: derived form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Equation  kaminski2016:2.B magnetic coefficients: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
        ! Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
        ! Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
        ! Variable  temp [MeV] from 0 to 100: temperature
        ! Parameter c_anom_em_em_em [1] from -1 to 1: anomaly coefficient of em, em, em
        ! Parameter c_anom_em_em_l [1] from -1 to 1: anomaly coefficient of em, em, l
        ! Parameter c_anom_em_em_l5 [1] from -1 to 1: anomaly coefficient of em, em, l5
        ! Parameter c_anom_em_l_l [1] from -1 to 1: anomaly coefficient of em, l, l
        ! Parameter c_anom_em_l_l5 [1] from -1 to 1: anomaly coefficient of em, l, l5
        ! Parameter c_anom_em_l5_l5 [1] from -1 to 1: anomaly coefficient of em, l5, l5
        ! Parameter c_anom_l_l_l [1] from -1 to 1: anomaly coefficient of l, l, l
        ! Parameter c_anom_l_l_l5 [1] from -1 to 1: anomaly coefficient of l, l, l5
        ! Parameter c_anom_l_l5_l5 [1] from -1 to 1: anomaly coefficient of l, l5, l5
        ! Parameter c_anom_l5_l5_l5 [1] from -1 to 1: anomaly coefficient of l5, l5, l5
        ! Parameter beta_em [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of em
        ! Parameter beta_l [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of l
        ! Parameter beta_l5 [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of l5
        ! Output    sigma_v_em [MeV^2]: vortical coefficient of em, laboratory frame (kaminski2016:2)
        ! Output    sigma_v_l [MeV^2]: vortical coefficient of l, laboratory frame (kaminski2016:2)
        ! Output    sigma_v_l5 [MeV^2]: vortical coefficient of l5, laboratory frame (kaminski2016:2)
        ! Output    sigma_b_em_em [MeV]: magnetic coefficient of em in the field of em (kaminski2016:2.B)
        ! Output    sigma_b_em_l [MeV]: magnetic coefficient of em in the field of l (kaminski2016:2.B)
        ! Output    sigma_b_em_l5 [MeV]: magnetic coefficient of em in the field of l5 (kaminski2016:2.B)
        ! Output    sigma_b_l_l [MeV]: magnetic coefficient of l in the field of l (kaminski2016:2.B)
        ! Output    sigma_b_l_l5 [MeV]: magnetic coefficient of l in the field of l5 (kaminski2016:2.B)
        ! Output    sigma_b_l5_l5 [MeV]: magnetic coefficient of l5 in the field of l5 (kaminski2016:2.B)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   2876d83770fc3169
        ! Bit 0: mu_em must be from -1000 to 1000
        ! Bit 1: mu_l must be from -1000 to 1000
        ! Bit 2: mu_l5 must be from -1000 to 1000
        ! Bit 3: temp must be from 0 to 100
        ! Bit 4: c_anom_em_em_em must be from -1 to 1
        ! Bit 5: c_anom_em_em_l must be from -1 to 1
        ! Bit 6: c_anom_em_em_l5 must be from -1 to 1
        ! Bit 7: c_anom_em_l_l must be from -1 to 1
        ! Bit 8: c_anom_em_l_l5 must be from -1 to 1
        ! Bit 9: c_anom_em_l5_l5 must be from -1 to 1
        ! Bit 10: c_anom_l_l_l must be from -1 to 1
        ! Bit 11: c_anom_l_l_l5 must be from -1 to 1
        ! Bit 12: c_anom_l_l5_l5 must be from -1 to 1
        ! Bit 13: c_anom_l5_l5_l5 must be from -1 to 1
        ! Bit 14: beta_em must be from -1 to 1
        ! Bit 15: beta_l must be from -1 to 1
        ! Bit 16: beta_l5 must be from -1 to 1
        subroutine content(mu_em, mu_l, mu_l5, temp, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, &
                c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, &
                beta_em, beta_l, beta_l5, sigma_v_em, sigma_v_l, sigma_v_l5, sigma_b_em_em, sigma_b_em_l, &
                sigma_b_em_l5, sigma_b_l_l, sigma_b_l_l5, sigma_b_l5_l5) bind(c, name="anomalous_transport_content")
            import :: c_double
            real(c_double), intent(in), value :: mu_em, mu_l, mu_l5, temp, c_anom_em_em_em, c_anom_em_em_l, &
                c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, &
                c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5
            real(c_double), intent(out) :: sigma_v_em, sigma_v_l, sigma_v_l5, sigma_b_em_em, sigma_b_em_l, &
                sigma_b_em_l5, sigma_b_l_l, sigma_b_l_l5, sigma_b_l5_l5
        end subroutine content
        function content_outside(mu_em, mu_l, mu_l5, temp, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, &
                c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, &
                c_anom_l5_l5_l5, beta_em, beta_l, beta_l5 &
                ) bind(c, name="anomalous_transport_content_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: mu_em, mu_l, mu_l5, temp, c_anom_em_em_em, c_anom_em_em_l, &
                c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, &
                c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5
            integer(c_int64_t) :: nk_outside
        end function content_outside
        function content_array(nk_n, mu_em, mu_em_stride, mu_l, mu_l_stride, mu_l5, mu_l5_stride, temp, temp_stride, &
                c_anom_em_em_em, c_anom_em_em_em_stride, c_anom_em_em_l, c_anom_em_em_l_stride, c_anom_em_em_l5, &
                c_anom_em_em_l5_stride, c_anom_em_l_l, c_anom_em_l_l_stride, c_anom_em_l_l5, c_anom_em_l_l5_stride, &
                c_anom_em_l5_l5, c_anom_em_l5_l5_stride, c_anom_l_l_l, c_anom_l_l_l_stride, c_anom_l_l_l5, &
                c_anom_l_l_l5_stride, c_anom_l_l5_l5, c_anom_l_l5_l5_stride, c_anom_l5_l5_l5, c_anom_l5_l5_l5_stride, &
                beta_em, beta_em_stride, beta_l, beta_l_stride, beta_l5, beta_l5_stride, sigma_v_em, &
                sigma_v_em_stride, sigma_v_l, sigma_v_l_stride, sigma_v_l5, sigma_v_l5_stride, sigma_b_em_em, &
                sigma_b_em_em_stride, sigma_b_em_l, sigma_b_em_l_stride, sigma_b_em_l5, sigma_b_em_l5_stride, &
                sigma_b_l_l, sigma_b_l_l_stride, sigma_b_l_l5, sigma_b_l_l5_stride, sigma_b_l5_l5, &
                sigma_b_l5_l5_stride) bind(c, name="anomalous_transport_content_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: mu_em(*), mu_l(*), mu_l5(*), temp(*), c_anom_em_em_em(*), &
                c_anom_em_em_l(*), c_anom_em_em_l5(*), c_anom_em_l_l(*), c_anom_em_l_l5(*), c_anom_em_l5_l5(*), &
                c_anom_l_l_l(*), c_anom_l_l_l5(*), c_anom_l_l5_l5(*), c_anom_l5_l5_l5(*), beta_em(*), beta_l(*), &
                beta_l5(*)
            real(c_double), intent(inout) :: sigma_v_em(*), sigma_v_l(*), sigma_v_l5(*), sigma_b_em_em(*), &
                sigma_b_em_l(*), sigma_b_em_l5(*), sigma_b_l_l(*), sigma_b_l_l5(*), sigma_b_l5_l5(*)
            integer(c_intptr_t), intent(in), value :: mu_em_stride, mu_l_stride, mu_l5_stride, temp_stride, &
                c_anom_em_em_em_stride, c_anom_em_em_l_stride, c_anom_em_em_l5_stride, c_anom_em_l_l_stride, &
                c_anom_em_l_l5_stride, c_anom_em_l5_l5_stride, c_anom_l_l_l_stride, c_anom_l_l_l5_stride, &
                c_anom_l_l5_l5_stride, c_anom_l5_l5_l5_stride, beta_em_stride, beta_l_stride, beta_l5_stride, &
                sigma_v_em_stride, sigma_v_l_stride, sigma_v_l5_stride, sigma_b_em_em_stride, sigma_b_em_l_stride, &
                sigma_b_em_l5_stride, sigma_b_l_l_stride, sigma_b_l_l5_stride, sigma_b_l5_l5_stride
            integer(c_int64_t) :: nk_outside
        end function content_array

        ! anomalous_transport.content in single precision
        subroutine content_f32(mu_em, mu_l, mu_l5, temp, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, &
                c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, &
                c_anom_l5_l5_l5, beta_em, beta_l, beta_l5, sigma_v_em, sigma_v_l, sigma_v_l5, sigma_b_em_em, &
                sigma_b_em_l, sigma_b_em_l5, sigma_b_l_l, sigma_b_l_l5, sigma_b_l5_l5 &
                ) bind(c, name="anomalous_transport_content_f32")
            import :: c_float
            real(c_float), intent(in), value :: mu_em, mu_l, mu_l5, temp, c_anom_em_em_em, c_anom_em_em_l, &
                c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, &
                c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5
            real(c_float), intent(out) :: sigma_v_em, sigma_v_l, sigma_v_l5, sigma_b_em_em, sigma_b_em_l, &
                sigma_b_em_l5, sigma_b_l_l, sigma_b_l_l5, sigma_b_l5_l5
        end subroutine content_f32
        function content_f32_outside(mu_em, mu_l, mu_l5, temp, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, &
                c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, &
                c_anom_l5_l5_l5, beta_em, beta_l, beta_l5 &
                ) bind(c, name="anomalous_transport_content_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: mu_em, mu_l, mu_l5, temp, c_anom_em_em_em, c_anom_em_em_l, &
                c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, &
                c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5
            integer(c_int64_t) :: nk_outside
        end function content_f32_outside
        function content_f32_array(nk_n, mu_em, mu_em_stride, mu_l, mu_l_stride, mu_l5, mu_l5_stride, temp, &
                temp_stride, c_anom_em_em_em, c_anom_em_em_em_stride, c_anom_em_em_l, c_anom_em_em_l_stride, &
                c_anom_em_em_l5, c_anom_em_em_l5_stride, c_anom_em_l_l, c_anom_em_l_l_stride, c_anom_em_l_l5, &
                c_anom_em_l_l5_stride, c_anom_em_l5_l5, c_anom_em_l5_l5_stride, c_anom_l_l_l, c_anom_l_l_l_stride, &
                c_anom_l_l_l5, c_anom_l_l_l5_stride, c_anom_l_l5_l5, c_anom_l_l5_l5_stride, c_anom_l5_l5_l5, &
                c_anom_l5_l5_l5_stride, beta_em, beta_em_stride, beta_l, beta_l_stride, beta_l5, beta_l5_stride, &
                sigma_v_em, sigma_v_em_stride, sigma_v_l, sigma_v_l_stride, sigma_v_l5, sigma_v_l5_stride, &
                sigma_b_em_em, sigma_b_em_em_stride, sigma_b_em_l, sigma_b_em_l_stride, sigma_b_em_l5, &
                sigma_b_em_l5_stride, sigma_b_l_l, sigma_b_l_l_stride, sigma_b_l_l5, sigma_b_l_l5_stride, &
                sigma_b_l5_l5, sigma_b_l5_l5_stride &
                ) bind(c, name="anomalous_transport_content_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: mu_em(*), mu_l(*), mu_l5(*), temp(*), c_anom_em_em_em(*), c_anom_em_em_l(*), &
                c_anom_em_em_l5(*), c_anom_em_l_l(*), c_anom_em_l_l5(*), c_anom_em_l5_l5(*), c_anom_l_l_l(*), &
                c_anom_l_l_l5(*), c_anom_l_l5_l5(*), c_anom_l5_l5_l5(*), beta_em(*), beta_l(*), beta_l5(*)
            real(c_float), intent(inout) :: sigma_v_em(*), sigma_v_l(*), sigma_v_l5(*), sigma_b_em_em(*), &
                sigma_b_em_l(*), sigma_b_em_l5(*), sigma_b_l_l(*), sigma_b_l_l5(*), sigma_b_l5_l5(*)
            integer(c_intptr_t), intent(in), value :: mu_em_stride, mu_l_stride, mu_l5_stride, temp_stride, &
                c_anom_em_em_em_stride, c_anom_em_em_l_stride, c_anom_em_em_l5_stride, c_anom_em_l_l_stride, &
                c_anom_em_l_l5_stride, c_anom_em_l5_l5_stride, c_anom_l_l_l_stride, c_anom_l_l_l5_stride, &
                c_anom_l_l5_l5_stride, c_anom_l5_l5_l5_stride, beta_em_stride, beta_l_stride, beta_l5_stride, &
                sigma_v_em_stride, sigma_v_l_stride, sigma_v_l5_stride, sigma_b_em_em_stride, sigma_b_em_l_stride, &
                sigma_b_em_l5_stride, sigma_b_l_l_stride, sigma_b_l_l5_stride, sigma_b_l5_l5_stride
            integer(c_int64_t) :: nk_outside
        end function content_f32_array

        ! anomalous_transport.content_landau
        !
        ! The same in the Landau frame of a fluid with given densities, energy density and pressure
        !
        ! Equation  neimanoz2010:landau landau frame: printed form (confirmed, exact); Y. Neiman, Y. Oz (2010), JHEP 03 (2011) 023
        ! Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
        ! Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
        ! Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
        ! Variable  temp [MeV] from 0 to 100: temperature
        ! Variable  n_charge_em [MeV^3] from -100000000 to 100000000: net density of em
        ! Variable  n_charge_l [MeV^3] from -100000000 to 100000000: net density of l
        ! Variable  n_charge_l5 [MeV^3] from -100000000 to 100000000: net density of l5
        ! Variable  energy_density [MeV^4] from 1 to 1e+12: energy density
        ! Variable  pressure [MeV^4] from 1 to 1e+12: pressure
        ! Parameter c_anom_em_em_em [1] from -1 to 1: anomaly coefficient of em, em, em
        ! Parameter c_anom_em_em_l [1] from -1 to 1: anomaly coefficient of em, em, l
        ! Parameter c_anom_em_em_l5 [1] from -1 to 1: anomaly coefficient of em, em, l5
        ! Parameter c_anom_em_l_l [1] from -1 to 1: anomaly coefficient of em, l, l
        ! Parameter c_anom_em_l_l5 [1] from -1 to 1: anomaly coefficient of em, l, l5
        ! Parameter c_anom_em_l5_l5 [1] from -1 to 1: anomaly coefficient of em, l5, l5
        ! Parameter c_anom_l_l_l [1] from -1 to 1: anomaly coefficient of l, l, l
        ! Parameter c_anom_l_l_l5 [1] from -1 to 1: anomaly coefficient of l, l, l5
        ! Parameter c_anom_l_l5_l5 [1] from -1 to 1: anomaly coefficient of l, l5, l5
        ! Parameter c_anom_l5_l5_l5 [1] from -1 to 1: anomaly coefficient of l5, l5, l5
        ! Parameter beta_em [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of em
        ! Parameter beta_l [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of l
        ! Parameter beta_l5 [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of l5
        ! Output    sigma_v_landau_em [MeV^2]: vortical coefficient of em, Landau frame (neimanoz2010:landau)
        ! Output    sigma_v_landau_l [MeV^2]: vortical coefficient of l, Landau frame (neimanoz2010:landau)
        ! Output    sigma_v_landau_l5 [MeV^2]: vortical coefficient of l5, Landau frame (neimanoz2010:landau)
        ! Output    sigma_b_landau_em_em [MeV]: magnetic coefficient of em in the field of em, Landau frame (neimanoz2010:landau)
        ! Output    sigma_b_landau_em_l [MeV]: magnetic coefficient of em in the field of l, Landau frame (neimanoz2010:landau)
        ! Output    sigma_b_landau_em_l5 [MeV]: magnetic coefficient of em in the field of l5, Landau frame (neimanoz2010:landau)
        ! Output    sigma_b_landau_l_em [MeV]: magnetic coefficient of l in the field of em, Landau frame (neimanoz2010:landau)
        ! Output    sigma_b_landau_l_l [MeV]: magnetic coefficient of l in the field of l, Landau frame (neimanoz2010:landau)
        ! Output    sigma_b_landau_l_l5 [MeV]: magnetic coefficient of l in the field of l5, Landau frame (neimanoz2010:landau)
        ! Output    sigma_b_landau_l5_em [MeV]: magnetic coefficient of l5 in the field of em, Landau frame (neimanoz2010:landau)
        ! Output    sigma_b_landau_l5_l [MeV]: magnetic coefficient of l5 in the field of l, Landau frame (neimanoz2010:landau)
        ! Output    sigma_b_landau_l5_l5 [MeV]: magnetic coefficient of l5 in the field of l5, Landau frame (neimanoz2010:landau)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   9112fddd9589cb55
        ! Bit 0: mu_em must be from -1000 to 1000
        ! Bit 1: mu_l must be from -1000 to 1000
        ! Bit 2: mu_l5 must be from -1000 to 1000
        ! Bit 3: temp must be from 0 to 100
        ! Bit 4: n_charge_em must be from -100000000 to 100000000
        ! Bit 5: n_charge_l must be from -100000000 to 100000000
        ! Bit 6: n_charge_l5 must be from -100000000 to 100000000
        ! Bit 7: energy_density must be from 1 to 1e+12
        ! Bit 8: pressure must be from 1 to 1e+12
        ! Bit 9: c_anom_em_em_em must be from -1 to 1
        ! Bit 10: c_anom_em_em_l must be from -1 to 1
        ! Bit 11: c_anom_em_em_l5 must be from -1 to 1
        ! Bit 12: c_anom_em_l_l must be from -1 to 1
        ! Bit 13: c_anom_em_l_l5 must be from -1 to 1
        ! Bit 14: c_anom_em_l5_l5 must be from -1 to 1
        ! Bit 15: c_anom_l_l_l must be from -1 to 1
        ! Bit 16: c_anom_l_l_l5 must be from -1 to 1
        ! Bit 17: c_anom_l_l5_l5 must be from -1 to 1
        ! Bit 18: c_anom_l5_l5_l5 must be from -1 to 1
        ! Bit 19: beta_em must be from -1 to 1
        ! Bit 20: beta_l must be from -1 to 1
        ! Bit 21: beta_l5 must be from -1 to 1
        subroutine content_landau(mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l, n_charge_l5, energy_density, &
                pressure, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, &
                c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, &
                beta_l5, sigma_v_landau_em, sigma_v_landau_l, sigma_v_landau_l5, sigma_b_landau_em_em, &
                sigma_b_landau_em_l, sigma_b_landau_em_l5, sigma_b_landau_l_em, sigma_b_landau_l_l, &
                sigma_b_landau_l_l5, sigma_b_landau_l5_em, sigma_b_landau_l5_l, sigma_b_landau_l5_l5 &
                ) bind(c, name="anomalous_transport_content_landau")
            import :: c_double
            real(c_double), intent(in), value :: mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l, n_charge_l5, &
                energy_density, pressure, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, &
                c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, &
                beta_em, beta_l, beta_l5
            real(c_double), intent(out) :: sigma_v_landau_em, sigma_v_landau_l, sigma_v_landau_l5, &
                sigma_b_landau_em_em, sigma_b_landau_em_l, sigma_b_landau_em_l5, sigma_b_landau_l_em, &
                sigma_b_landau_l_l, sigma_b_landau_l_l5, sigma_b_landau_l5_em, sigma_b_landau_l5_l, &
                sigma_b_landau_l5_l5
        end subroutine content_landau
        function content_landau_outside(mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l, n_charge_l5, &
                energy_density, pressure, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, &
                c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, &
                beta_em, beta_l, beta_l5 &
                ) bind(c, name="anomalous_transport_content_landau_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l, n_charge_l5, &
                energy_density, pressure, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, &
                c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, &
                beta_em, beta_l, beta_l5
            integer(c_int64_t) :: nk_outside
        end function content_landau_outside
        function content_landau_array(nk_n, mu_em, mu_em_stride, mu_l, mu_l_stride, mu_l5, mu_l5_stride, temp, &
                temp_stride, n_charge_em, n_charge_em_stride, n_charge_l, n_charge_l_stride, n_charge_l5, &
                n_charge_l5_stride, energy_density, energy_density_stride, pressure, pressure_stride, &
                c_anom_em_em_em, c_anom_em_em_em_stride, c_anom_em_em_l, c_anom_em_em_l_stride, c_anom_em_em_l5, &
                c_anom_em_em_l5_stride, c_anom_em_l_l, c_anom_em_l_l_stride, c_anom_em_l_l5, c_anom_em_l_l5_stride, &
                c_anom_em_l5_l5, c_anom_em_l5_l5_stride, c_anom_l_l_l, c_anom_l_l_l_stride, c_anom_l_l_l5, &
                c_anom_l_l_l5_stride, c_anom_l_l5_l5, c_anom_l_l5_l5_stride, c_anom_l5_l5_l5, c_anom_l5_l5_l5_stride, &
                beta_em, beta_em_stride, beta_l, beta_l_stride, beta_l5, beta_l5_stride, sigma_v_landau_em, &
                sigma_v_landau_em_stride, sigma_v_landau_l, sigma_v_landau_l_stride, sigma_v_landau_l5, &
                sigma_v_landau_l5_stride, sigma_b_landau_em_em, sigma_b_landau_em_em_stride, sigma_b_landau_em_l, &
                sigma_b_landau_em_l_stride, sigma_b_landau_em_l5, sigma_b_landau_em_l5_stride, sigma_b_landau_l_em, &
                sigma_b_landau_l_em_stride, sigma_b_landau_l_l, sigma_b_landau_l_l_stride, sigma_b_landau_l_l5, &
                sigma_b_landau_l_l5_stride, sigma_b_landau_l5_em, sigma_b_landau_l5_em_stride, sigma_b_landau_l5_l, &
                sigma_b_landau_l5_l_stride, sigma_b_landau_l5_l5, sigma_b_landau_l5_l5_stride &
                ) bind(c, name="anomalous_transport_content_landau_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: mu_em(*), mu_l(*), mu_l5(*), temp(*), n_charge_em(*), n_charge_l(*), &
                n_charge_l5(*), energy_density(*), pressure(*), c_anom_em_em_em(*), c_anom_em_em_l(*), &
                c_anom_em_em_l5(*), c_anom_em_l_l(*), c_anom_em_l_l5(*), c_anom_em_l5_l5(*), c_anom_l_l_l(*), &
                c_anom_l_l_l5(*), c_anom_l_l5_l5(*), c_anom_l5_l5_l5(*), beta_em(*), beta_l(*), beta_l5(*)
            real(c_double), intent(inout) :: sigma_v_landau_em(*), sigma_v_landau_l(*), sigma_v_landau_l5(*), &
                sigma_b_landau_em_em(*), sigma_b_landau_em_l(*), sigma_b_landau_em_l5(*), sigma_b_landau_l_em(*), &
                sigma_b_landau_l_l(*), sigma_b_landau_l_l5(*), sigma_b_landau_l5_em(*), sigma_b_landau_l5_l(*), &
                sigma_b_landau_l5_l5(*)
            integer(c_intptr_t), intent(in), value :: mu_em_stride, mu_l_stride, mu_l5_stride, temp_stride, &
                n_charge_em_stride, n_charge_l_stride, n_charge_l5_stride, energy_density_stride, pressure_stride, &
                c_anom_em_em_em_stride, c_anom_em_em_l_stride, c_anom_em_em_l5_stride, c_anom_em_l_l_stride, &
                c_anom_em_l_l5_stride, c_anom_em_l5_l5_stride, c_anom_l_l_l_stride, c_anom_l_l_l5_stride, &
                c_anom_l_l5_l5_stride, c_anom_l5_l5_l5_stride, beta_em_stride, beta_l_stride, beta_l5_stride, &
                sigma_v_landau_em_stride, sigma_v_landau_l_stride, sigma_v_landau_l5_stride, &
                sigma_b_landau_em_em_stride, sigma_b_landau_em_l_stride, sigma_b_landau_em_l5_stride, &
                sigma_b_landau_l_em_stride, sigma_b_landau_l_l_stride, sigma_b_landau_l_l5_stride, &
                sigma_b_landau_l5_em_stride, sigma_b_landau_l5_l_stride, sigma_b_landau_l5_l5_stride
            integer(c_int64_t) :: nk_outside
        end function content_landau_array

        ! anomalous_transport.content_landau in single precision
        subroutine content_landau_f32(mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l, n_charge_l5, energy_density, &
                pressure, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, &
                c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, &
                beta_l5, sigma_v_landau_em, sigma_v_landau_l, sigma_v_landau_l5, sigma_b_landau_em_em, &
                sigma_b_landau_em_l, sigma_b_landau_em_l5, sigma_b_landau_l_em, sigma_b_landau_l_l, &
                sigma_b_landau_l_l5, sigma_b_landau_l5_em, sigma_b_landau_l5_l, sigma_b_landau_l5_l5 &
                ) bind(c, name="anomalous_transport_content_landau_f32")
            import :: c_float
            real(c_float), intent(in), value :: mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l, n_charge_l5, &
                energy_density, pressure, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, &
                c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, &
                beta_em, beta_l, beta_l5
            real(c_float), intent(out) :: sigma_v_landau_em, sigma_v_landau_l, sigma_v_landau_l5, &
                sigma_b_landau_em_em, sigma_b_landau_em_l, sigma_b_landau_em_l5, sigma_b_landau_l_em, &
                sigma_b_landau_l_l, sigma_b_landau_l_l5, sigma_b_landau_l5_em, sigma_b_landau_l5_l, &
                sigma_b_landau_l5_l5
        end subroutine content_landau_f32
        function content_landau_f32_outside(mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l, n_charge_l5, &
                energy_density, pressure, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, &
                c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, &
                beta_em, beta_l, beta_l5 &
                ) bind(c, name="anomalous_transport_content_landau_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l, n_charge_l5, &
                energy_density, pressure, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, &
                c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, &
                beta_em, beta_l, beta_l5
            integer(c_int64_t) :: nk_outside
        end function content_landau_f32_outside
        function content_landau_f32_array(nk_n, mu_em, mu_em_stride, mu_l, mu_l_stride, mu_l5, mu_l5_stride, temp, &
                temp_stride, n_charge_em, n_charge_em_stride, n_charge_l, n_charge_l_stride, n_charge_l5, &
                n_charge_l5_stride, energy_density, energy_density_stride, pressure, pressure_stride, &
                c_anom_em_em_em, c_anom_em_em_em_stride, c_anom_em_em_l, c_anom_em_em_l_stride, c_anom_em_em_l5, &
                c_anom_em_em_l5_stride, c_anom_em_l_l, c_anom_em_l_l_stride, c_anom_em_l_l5, c_anom_em_l_l5_stride, &
                c_anom_em_l5_l5, c_anom_em_l5_l5_stride, c_anom_l_l_l, c_anom_l_l_l_stride, c_anom_l_l_l5, &
                c_anom_l_l_l5_stride, c_anom_l_l5_l5, c_anom_l_l5_l5_stride, c_anom_l5_l5_l5, c_anom_l5_l5_l5_stride, &
                beta_em, beta_em_stride, beta_l, beta_l_stride, beta_l5, beta_l5_stride, sigma_v_landau_em, &
                sigma_v_landau_em_stride, sigma_v_landau_l, sigma_v_landau_l_stride, sigma_v_landau_l5, &
                sigma_v_landau_l5_stride, sigma_b_landau_em_em, sigma_b_landau_em_em_stride, sigma_b_landau_em_l, &
                sigma_b_landau_em_l_stride, sigma_b_landau_em_l5, sigma_b_landau_em_l5_stride, sigma_b_landau_l_em, &
                sigma_b_landau_l_em_stride, sigma_b_landau_l_l, sigma_b_landau_l_l_stride, sigma_b_landau_l_l5, &
                sigma_b_landau_l_l5_stride, sigma_b_landau_l5_em, sigma_b_landau_l5_em_stride, sigma_b_landau_l5_l, &
                sigma_b_landau_l5_l_stride, sigma_b_landau_l5_l5, sigma_b_landau_l5_l5_stride &
                ) bind(c, name="anomalous_transport_content_landau_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: mu_em(*), mu_l(*), mu_l5(*), temp(*), n_charge_em(*), n_charge_l(*), &
                n_charge_l5(*), energy_density(*), pressure(*), c_anom_em_em_em(*), c_anom_em_em_l(*), &
                c_anom_em_em_l5(*), c_anom_em_l_l(*), c_anom_em_l_l5(*), c_anom_em_l5_l5(*), c_anom_l_l_l(*), &
                c_anom_l_l_l5(*), c_anom_l_l5_l5(*), c_anom_l5_l5_l5(*), beta_em(*), beta_l(*), beta_l5(*)
            real(c_float), intent(inout) :: sigma_v_landau_em(*), sigma_v_landau_l(*), sigma_v_landau_l5(*), &
                sigma_b_landau_em_em(*), sigma_b_landau_em_l(*), sigma_b_landau_em_l5(*), sigma_b_landau_l_em(*), &
                sigma_b_landau_l_l(*), sigma_b_landau_l_l5(*), sigma_b_landau_l5_em(*), sigma_b_landau_l5_l(*), &
                sigma_b_landau_l5_l5(*)
            integer(c_intptr_t), intent(in), value :: mu_em_stride, mu_l_stride, mu_l5_stride, temp_stride, &
                n_charge_em_stride, n_charge_l_stride, n_charge_l5_stride, energy_density_stride, pressure_stride, &
                c_anom_em_em_em_stride, c_anom_em_em_l_stride, c_anom_em_em_l5_stride, c_anom_em_l_l_stride, &
                c_anom_em_l_l5_stride, c_anom_em_l5_l5_stride, c_anom_l_l_l_stride, c_anom_l_l_l5_stride, &
                c_anom_l_l5_l5_stride, c_anom_l5_l5_l5_stride, beta_em_stride, beta_l_stride, beta_l5_stride, &
                sigma_v_landau_em_stride, sigma_v_landau_l_stride, sigma_v_landau_l5_stride, &
                sigma_b_landau_em_em_stride, sigma_b_landau_em_l_stride, sigma_b_landau_em_l5_stride, &
                sigma_b_landau_l_em_stride, sigma_b_landau_l_l_stride, sigma_b_landau_l_l5_stride, &
                sigma_b_landau_l5_em_stride, sigma_b_landau_l5_l_stride, sigma_b_landau_l5_l5_stride
            integer(c_int64_t) :: nk_outside
        end function content_landau_f32_array

        ! anomalous_transport.kick
        !
        ! From field and potentials to the kick: currents along B, their left-handed part, neutrinos per time and in all, momentum and velocity of the star; everything in powers of MeV, the field with e
        !
        ! Equation  kaminski2016:t-explicit currents for any potentials: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Equation  kaminski2016:t-left left handed current: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Equation  kaminski2016:t-flux neutrino flux: printed form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Equation  kaminski2016:t-kick recoil: printed form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Variable  b_field_em [MeV^2] from -100000 to 100000: magnetic field of em, coupling included
        ! Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
        ! Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
        ! Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
        ! Parameter share_nu [1] from 0 to 1: share of the current counted as neutrinos
        ! Parameter r_disk [MeV^-1] from 2.5e+16 to 1.02e+17 (5 to 20 km): radius of the disk
        ! Parameter p_nu_mean [MeV] from 1 to 1000: mean momentum of the neutrinos that leave
        ! Parameter t_kick [MeV^-1] from 1.5e+18 to 1.6e+23 (1 ms to 100 s): duration of the kick
        ! Parameter m_star [MeV] from 5.6e+59 to 3.4e+60 (1e30 to 6e30 kg): mass of the star
        ! Output    j_l [MeV^3]: anomalous lepton current along B (kaminski2016:t-explicit)
        ! Output    j_l5 [MeV^3]: anomalous l5 current along B (kaminski2016:t-explicit)
        ! Output    j_left [MeV^3]: lepton number current of left-handed fields along B (kaminski2016:t-left)
        ! Output    area_disk [MeV^-2]: area of the disk (kaminski2016:t-flux)
        ! Output    n_dot_nu [MeV]: neutrinos per time (kaminski2016:t-flux)
        ! Output    n_nu_total [1]: neutrinos emitted asymmetrically (kaminski2016:t-kick)
        ! Output    p_star [MeV]: momentum of the star (kaminski2016:t-kick)
        ! Output    v_kick [1]: kick velocity over c (kaminski2016:t-kick)
        ! Validity  the star is nonrelativistic: v < 0.1 c
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   db56f2551e6a19e1
        ! Bit 0: b_field_em must be from -100000 to 100000
        ! Bit 1: mu_l must be from -1000 to 1000
        ! Bit 2: mu_l5 must be from -1000 to 1000
        ! Bit 3: mu_em must be from -1000 to 1000
        ! Bit 4: share_nu must be from 0 to 1
        ! Bit 5: r_disk must be from 2.5e+16 to 1.02e+17 (5 to 20 km)
        ! Bit 6: p_nu_mean must be from 1 to 1000
        ! Bit 7: t_kick must be from 1.5e+18 to 1.6e+23 (1 ms to 100 s)
        ! Bit 8: m_star must be from 5.6e+59 to 3.4e+60 (1e30 to 6e30 kg)
        ! Bit 9: the star is nonrelativistic: v < 0.1 c
        subroutine kick(b_field_em, mu_l, mu_l5, mu_em, share_nu, r_disk, p_nu_mean, t_kick, m_star, j_l, j_l5, &
                j_left, area_disk, n_dot_nu, n_nu_total, p_star, v_kick) bind(c, name="anomalous_transport_kick")
            import :: c_double
            real(c_double), intent(in), value :: b_field_em, mu_l, mu_l5, mu_em, share_nu, r_disk, p_nu_mean, t_kick, &
                m_star
            real(c_double), intent(out) :: j_l, j_l5, j_left, area_disk, n_dot_nu, n_nu_total, p_star, v_kick
        end subroutine kick
        function kick_outside(b_field_em, mu_l, mu_l5, mu_em, share_nu, r_disk, p_nu_mean, t_kick, m_star &
                ) bind(c, name="anomalous_transport_kick_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: b_field_em, mu_l, mu_l5, mu_em, share_nu, r_disk, p_nu_mean, t_kick, &
                m_star
            integer(c_int64_t) :: nk_outside
        end function kick_outside
        function kick_array(nk_n, b_field_em, b_field_em_stride, mu_l, mu_l_stride, mu_l5, mu_l5_stride, mu_em, &
                mu_em_stride, share_nu, share_nu_stride, r_disk, r_disk_stride, p_nu_mean, p_nu_mean_stride, t_kick, &
                t_kick_stride, m_star, m_star_stride, j_l, j_l_stride, j_l5, j_l5_stride, j_left, j_left_stride, &
                area_disk, area_disk_stride, n_dot_nu, n_dot_nu_stride, n_nu_total, n_nu_total_stride, p_star, &
                p_star_stride, v_kick, v_kick_stride &
                ) bind(c, name="anomalous_transport_kick_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: b_field_em(*), mu_l(*), mu_l5(*), mu_em(*), share_nu(*), r_disk(*), &
                p_nu_mean(*), t_kick(*), m_star(*)
            real(c_double), intent(inout) :: j_l(*), j_l5(*), j_left(*), area_disk(*), n_dot_nu(*), n_nu_total(*), &
                p_star(*), v_kick(*)
            integer(c_intptr_t), intent(in), value :: b_field_em_stride, mu_l_stride, mu_l5_stride, mu_em_stride, &
                share_nu_stride, r_disk_stride, p_nu_mean_stride, t_kick_stride, m_star_stride, j_l_stride, &
                j_l5_stride, j_left_stride, area_disk_stride, n_dot_nu_stride, n_nu_total_stride, p_star_stride, &
                v_kick_stride
            integer(c_int64_t) :: nk_outside
        end function kick_array

        ! anomalous_transport.lepton_gas
        !
        ! Ideal massless gas of e_L, e_R and nu_L: potentials of the fields, charge densities, energy density, pressure
        !
        ! Equation  kaminski2016:t-charges.mu species potentials: printed form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Equation  kaminski2016:t-conjugate charge densities: arranged form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Equation  kaminski2016:3.energy energy of leptons: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Equation  kaminski2016:3.P pressure of massless gas: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
        ! Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
        ! Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
        ! Variable  temp [MeV] from 0 to 100: temperature
        ! Output    mu_e_l [MeV]: chemical potential of e_L (kaminski2016:t-charges.mu)
        ! Output    mu_e_r [MeV]: chemical potential of e_R (kaminski2016:t-charges.mu)
        ! Output    mu_nu [MeV]: chemical potential of nu_L (kaminski2016:t-charges.mu)
        ! Output    n_charge_em [MeV^3]: net density of em (kaminski2016:t-conjugate)
        ! Output    n_charge_l [MeV^3]: net density of l (kaminski2016:t-conjugate)
        ! Output    n_charge_l5 [MeV^3]: net density of l5 (kaminski2016:t-conjugate)
        ! Output    energy_density [MeV^4]: energy density (kaminski2016:3.energy)
        ! Output    pressure [MeV^4]: pressure (kaminski2016:3.P)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   1853afef1f730795
        ! Bit 0: mu_em must be from -1000 to 1000
        ! Bit 1: mu_l must be from -1000 to 1000
        ! Bit 2: mu_l5 must be from -1000 to 1000
        ! Bit 3: temp must be from 0 to 100
        subroutine lepton_gas(mu_em, mu_l, mu_l5, temp, mu_e_l, mu_e_r, mu_nu, n_charge_em, n_charge_l, n_charge_l5, &
                energy_density, pressure) bind(c, name="anomalous_transport_lepton_gas")
            import :: c_double
            real(c_double), intent(in), value :: mu_em, mu_l, mu_l5, temp
            real(c_double), intent(out) :: mu_e_l, mu_e_r, mu_nu, n_charge_em, n_charge_l, n_charge_l5, &
                energy_density, pressure
        end subroutine lepton_gas
        function lepton_gas_outside(mu_em, mu_l, mu_l5, temp &
                ) bind(c, name="anomalous_transport_lepton_gas_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: mu_em, mu_l, mu_l5, temp
            integer(c_int64_t) :: nk_outside
        end function lepton_gas_outside
        function lepton_gas_array(nk_n, mu_em, mu_em_stride, mu_l, mu_l_stride, mu_l5, mu_l5_stride, temp, &
                temp_stride, mu_e_l, mu_e_l_stride, mu_e_r, mu_e_r_stride, mu_nu, mu_nu_stride, n_charge_em, &
                n_charge_em_stride, n_charge_l, n_charge_l_stride, n_charge_l5, n_charge_l5_stride, energy_density, &
                energy_density_stride, pressure, pressure_stride &
                ) bind(c, name="anomalous_transport_lepton_gas_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: mu_em(*), mu_l(*), mu_l5(*), temp(*)
            real(c_double), intent(inout) :: mu_e_l(*), mu_e_r(*), mu_nu(*), n_charge_em(*), n_charge_l(*), &
                n_charge_l5(*), energy_density(*), pressure(*)
            integer(c_intptr_t), intent(in), value :: mu_em_stride, mu_l_stride, mu_l5_stride, temp_stride, &
                mu_e_l_stride, mu_e_r_stride, mu_nu_stride, n_charge_em_stride, n_charge_l_stride, &
                n_charge_l5_stride, energy_density_stride, pressure_stride
            integer(c_int64_t) :: nk_outside
        end function lepton_gas_array

        ! anomalous_transport.lepton_gas in single precision
        subroutine lepton_gas_f32(mu_em, mu_l, mu_l5, temp, mu_e_l, mu_e_r, mu_nu, n_charge_em, n_charge_l, &
                n_charge_l5, energy_density, pressure) bind(c, name="anomalous_transport_lepton_gas_f32")
            import :: c_float
            real(c_float), intent(in), value :: mu_em, mu_l, mu_l5, temp
            real(c_float), intent(out) :: mu_e_l, mu_e_r, mu_nu, n_charge_em, n_charge_l, n_charge_l5, &
                energy_density, pressure
        end subroutine lepton_gas_f32
        function lepton_gas_f32_outside(mu_em, mu_l, mu_l5, temp &
                ) bind(c, name="anomalous_transport_lepton_gas_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: mu_em, mu_l, mu_l5, temp
            integer(c_int64_t) :: nk_outside
        end function lepton_gas_f32_outside
        function lepton_gas_f32_array(nk_n, mu_em, mu_em_stride, mu_l, mu_l_stride, mu_l5, mu_l5_stride, temp, &
                temp_stride, mu_e_l, mu_e_l_stride, mu_e_r, mu_e_r_stride, mu_nu, mu_nu_stride, n_charge_em, &
                n_charge_em_stride, n_charge_l, n_charge_l_stride, n_charge_l5, n_charge_l5_stride, energy_density, &
                energy_density_stride, pressure, pressure_stride &
                ) bind(c, name="anomalous_transport_lepton_gas_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: mu_em(*), mu_l(*), mu_l5(*), temp(*)
            real(c_float), intent(inout) :: mu_e_l(*), mu_e_r(*), mu_nu(*), n_charge_em(*), n_charge_l(*), &
                n_charge_l5(*), energy_density(*), pressure(*)
            integer(c_intptr_t), intent(in), value :: mu_em_stride, mu_l_stride, mu_l5_stride, temp_stride, &
                mu_e_l_stride, mu_e_r_stride, mu_nu_stride, n_charge_em_stride, n_charge_l_stride, &
                n_charge_l5_stride, energy_density_stride, pressure_stride
            integer(c_int64_t) :: nk_outside
        end function lepton_gas_f32_array

        ! anomalous_transport.lepton_magnetic
        !
        ! Magnetic coefficients of e_L, e_R and nu_L under em, l and l5, laboratory frame; fields contain e
        !
        ! Equation  kaminski2016:2.leptons.B magnetic coefficients of leptons: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
        ! Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
        ! Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
        ! Output    sigma_b_em_em [MeV]: magnetic coefficient of em in the field of em (kaminski2016:2.leptons.B)
        ! Output    sigma_b_em_l [MeV]: magnetic coefficient of em in the field of l (kaminski2016:2.leptons.B)
        ! Output    sigma_b_em_l5 [MeV]: magnetic coefficient of em in the field of l5 (kaminski2016:2.leptons.B)
        ! Output    sigma_b_l_l [MeV]: magnetic coefficient of l in the field of l (kaminski2016:2.leptons.B)
        ! Output    sigma_b_l_l5 [MeV]: magnetic coefficient of l in the field of l5 (kaminski2016:2.leptons.B)
        ! Output    sigma_b_l5_l5 [MeV]: magnetic coefficient of l5 in the field of l5 (kaminski2016:2.leptons.B)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   ee9b67bfe32b9c97
        ! Bit 0: mu_em must be from -1000 to 1000
        ! Bit 1: mu_l must be from -1000 to 1000
        ! Bit 2: mu_l5 must be from -1000 to 1000
        subroutine lepton_magnetic(mu_em, mu_l, mu_l5, sigma_b_em_em, sigma_b_em_l, sigma_b_em_l5, sigma_b_l_l, &
                sigma_b_l_l5, sigma_b_l5_l5) bind(c, name="anomalous_transport_lepton_magnetic")
            import :: c_double
            real(c_double), intent(in), value :: mu_em, mu_l, mu_l5
            real(c_double), intent(out) :: sigma_b_em_em, sigma_b_em_l, sigma_b_em_l5, sigma_b_l_l, sigma_b_l_l5, &
                sigma_b_l5_l5
        end subroutine lepton_magnetic
        function lepton_magnetic_outside(mu_em, mu_l, mu_l5 &
                ) bind(c, name="anomalous_transport_lepton_magnetic_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: mu_em, mu_l, mu_l5
            integer(c_int64_t) :: nk_outside
        end function lepton_magnetic_outside
        function lepton_magnetic_array(nk_n, mu_em, mu_em_stride, mu_l, mu_l_stride, mu_l5, mu_l5_stride, &
                sigma_b_em_em, sigma_b_em_em_stride, sigma_b_em_l, sigma_b_em_l_stride, sigma_b_em_l5, &
                sigma_b_em_l5_stride, sigma_b_l_l, sigma_b_l_l_stride, sigma_b_l_l5, sigma_b_l_l5_stride, &
                sigma_b_l5_l5, sigma_b_l5_l5_stride &
                ) bind(c, name="anomalous_transport_lepton_magnetic_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: mu_em(*), mu_l(*), mu_l5(*)
            real(c_double), intent(inout) :: sigma_b_em_em(*), sigma_b_em_l(*), sigma_b_em_l5(*), sigma_b_l_l(*), &
                sigma_b_l_l5(*), sigma_b_l5_l5(*)
            integer(c_intptr_t), intent(in), value :: mu_em_stride, mu_l_stride, mu_l5_stride, sigma_b_em_em_stride, &
                sigma_b_em_l_stride, sigma_b_em_l5_stride, sigma_b_l_l_stride, sigma_b_l_l5_stride, &
                sigma_b_l5_l5_stride
            integer(c_int64_t) :: nk_outside
        end function lepton_magnetic_array

        ! anomalous_transport.lepton_magnetic in single precision
        subroutine lepton_magnetic_f32(mu_em, mu_l, mu_l5, sigma_b_em_em, sigma_b_em_l, sigma_b_em_l5, sigma_b_l_l, &
                sigma_b_l_l5, sigma_b_l5_l5) bind(c, name="anomalous_transport_lepton_magnetic_f32")
            import :: c_float
            real(c_float), intent(in), value :: mu_em, mu_l, mu_l5
            real(c_float), intent(out) :: sigma_b_em_em, sigma_b_em_l, sigma_b_em_l5, sigma_b_l_l, sigma_b_l_l5, &
                sigma_b_l5_l5
        end subroutine lepton_magnetic_f32
        function lepton_magnetic_f32_outside(mu_em, mu_l, mu_l5 &
                ) bind(c, name="anomalous_transport_lepton_magnetic_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: mu_em, mu_l, mu_l5
            integer(c_int64_t) :: nk_outside
        end function lepton_magnetic_f32_outside
        function lepton_magnetic_f32_array(nk_n, mu_em, mu_em_stride, mu_l, mu_l_stride, mu_l5, mu_l5_stride, &
                sigma_b_em_em, sigma_b_em_em_stride, sigma_b_em_l, sigma_b_em_l_stride, sigma_b_em_l5, &
                sigma_b_em_l5_stride, sigma_b_l_l, sigma_b_l_l_stride, sigma_b_l_l5, sigma_b_l_l5_stride, &
                sigma_b_l5_l5, sigma_b_l5_l5_stride &
                ) bind(c, name="anomalous_transport_lepton_magnetic_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: mu_em(*), mu_l(*), mu_l5(*)
            real(c_float), intent(inout) :: sigma_b_em_em(*), sigma_b_em_l(*), sigma_b_em_l5(*), sigma_b_l_l(*), &
                sigma_b_l_l5(*), sigma_b_l5_l5(*)
            integer(c_intptr_t), intent(in), value :: mu_em_stride, mu_l_stride, mu_l5_stride, sigma_b_em_em_stride, &
                sigma_b_em_l_stride, sigma_b_em_l5_stride, sigma_b_l_l_stride, sigma_b_l_l5_stride, &
                sigma_b_l5_l5_stride
            integer(c_int64_t) :: nk_outside
        end function lepton_magnetic_f32_array

        ! anomalous_transport.lepton_vortical
        !
        ! Vortical coefficients of e_L, e_R and nu_L, laboratory frame, and the vorticity on the axis of a rotating star
        !
        ! Equation  kaminski2016:2.leptons.V vortical coefficients of leptons: arranged form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Equation  kaminski2016:t-omega vorticity of rigid rotation: derived form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
        ! Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
        ! Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
        ! Variable  temp [MeV] from 0 to 100: temperature
        ! Variable  omega_star [MeV] from 0 to 6.6e-18 (0 to 1e4 s^-1): angular velocity of the star
        ! Output    sigma_v_em [MeV^2]: vortical coefficient of em, laboratory frame (kaminski2016:2.leptons.V)
        ! Output    sigma_v_l [MeV^2]: vortical coefficient of l, laboratory frame (kaminski2016:2.leptons.V)
        ! Output    sigma_v_l5 [MeV^2]: vortical coefficient of l5, laboratory frame (kaminski2016:2.leptons.V)
        ! Output    omega_vec [MeV]: vorticity along an axis (kaminski2016:t-omega)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   6ac25d26d279ec79
        ! Bit 0: mu_em must be from -1000 to 1000
        ! Bit 1: mu_l must be from -1000 to 1000
        ! Bit 2: mu_l5 must be from -1000 to 1000
        ! Bit 3: temp must be from 0 to 100
        ! Bit 4: omega_star must be from 0 to 6.6e-18 (0 to 1e4 s^-1)
        subroutine lepton_vortical(mu_em, mu_l, mu_l5, temp, omega_star, sigma_v_em, sigma_v_l, sigma_v_l5, omega_vec &
                ) bind(c, name="anomalous_transport_lepton_vortical")
            import :: c_double
            real(c_double), intent(in), value :: mu_em, mu_l, mu_l5, temp, omega_star
            real(c_double), intent(out) :: sigma_v_em, sigma_v_l, sigma_v_l5, omega_vec
        end subroutine lepton_vortical
        function lepton_vortical_outside(mu_em, mu_l, mu_l5, temp, omega_star &
                ) bind(c, name="anomalous_transport_lepton_vortical_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: mu_em, mu_l, mu_l5, temp, omega_star
            integer(c_int64_t) :: nk_outside
        end function lepton_vortical_outside
        function lepton_vortical_array(nk_n, mu_em, mu_em_stride, mu_l, mu_l_stride, mu_l5, mu_l5_stride, temp, &
                temp_stride, omega_star, omega_star_stride, sigma_v_em, sigma_v_em_stride, sigma_v_l, &
                sigma_v_l_stride, sigma_v_l5, sigma_v_l5_stride, omega_vec, omega_vec_stride &
                ) bind(c, name="anomalous_transport_lepton_vortical_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: mu_em(*), mu_l(*), mu_l5(*), temp(*), omega_star(*)
            real(c_double), intent(inout) :: sigma_v_em(*), sigma_v_l(*), sigma_v_l5(*), omega_vec(*)
            integer(c_intptr_t), intent(in), value :: mu_em_stride, mu_l_stride, mu_l5_stride, temp_stride, &
                omega_star_stride, sigma_v_em_stride, sigma_v_l_stride, sigma_v_l5_stride, omega_vec_stride
            integer(c_int64_t) :: nk_outside
        end function lepton_vortical_array

        ! anomalous_transport.lepton_vortical in single precision
        subroutine lepton_vortical_f32(mu_em, mu_l, mu_l5, temp, omega_star, sigma_v_em, sigma_v_l, sigma_v_l5, &
                omega_vec) bind(c, name="anomalous_transport_lepton_vortical_f32")
            import :: c_float
            real(c_float), intent(in), value :: mu_em, mu_l, mu_l5, temp, omega_star
            real(c_float), intent(out) :: sigma_v_em, sigma_v_l, sigma_v_l5, omega_vec
        end subroutine lepton_vortical_f32
        function lepton_vortical_f32_outside(mu_em, mu_l, mu_l5, temp, omega_star &
                ) bind(c, name="anomalous_transport_lepton_vortical_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: mu_em, mu_l, mu_l5, temp, omega_star
            integer(c_int64_t) :: nk_outside
        end function lepton_vortical_f32_outside
        function lepton_vortical_f32_array(nk_n, mu_em, mu_em_stride, mu_l, mu_l_stride, mu_l5, mu_l5_stride, temp, &
                temp_stride, omega_star, omega_star_stride, sigma_v_em, sigma_v_em_stride, sigma_v_l, &
                sigma_v_l_stride, sigma_v_l5, sigma_v_l5_stride, omega_vec, omega_vec_stride &
                ) bind(c, name="anomalous_transport_lepton_vortical_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: mu_em(*), mu_l(*), mu_l5(*), temp(*), omega_star(*)
            real(c_float), intent(inout) :: sigma_v_em(*), sigma_v_l(*), sigma_v_l5(*), omega_vec(*)
            integer(c_intptr_t), intent(in), value :: mu_em_stride, mu_l_stride, mu_l5_stride, temp_stride, &
                omega_star_stride, sigma_v_em_stride, sigma_v_l_stride, sigma_v_l5_stride, omega_vec_stride
            integer(c_int64_t) :: nk_outside
        end function lepton_vortical_f32_array

        ! anomalous_transport.lepton_vortical_printed
        !
        ! The same with the formulas as the paper prints them
        !
        ! Equation  kaminski2016:2.leptons.V vortical coefficients of leptons: printed form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Equation  kaminski2016:t-omega vorticity of rigid rotation: printed form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
        ! Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
        ! Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
        ! Variable  temp [MeV] from 0 to 100: temperature
        ! Variable  omega_star [MeV] from 0 to 6.6e-18 (0 to 1e4 s^-1): angular velocity of the star
        ! Output    sigma_v_em [MeV^2]: vortical coefficient of em, laboratory frame (kaminski2016:2.leptons.V)
        ! Output    sigma_v_l [MeV^2]: vortical coefficient of l, laboratory frame (kaminski2016:2.leptons.V)
        ! Output    sigma_v_l5 [MeV^2]: vortical coefficient of l5, laboratory frame (kaminski2016:2.leptons.V)
        ! Output    omega_vec [MeV]: vorticity along an axis (kaminski2016:t-omega)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   64fcb101804442ca
        ! Bit 0: mu_em must be from -1000 to 1000
        ! Bit 1: mu_l must be from -1000 to 1000
        ! Bit 2: mu_l5 must be from -1000 to 1000
        ! Bit 3: temp must be from 0 to 100
        ! Bit 4: omega_star must be from 0 to 6.6e-18 (0 to 1e4 s^-1)
        subroutine lepton_vortical_printed(mu_em, mu_l, mu_l5, temp, omega_star, sigma_v_em, sigma_v_l, sigma_v_l5, &
                omega_vec) bind(c, name="anomalous_transport_lepton_vortical_printed")
            import :: c_double
            real(c_double), intent(in), value :: mu_em, mu_l, mu_l5, temp, omega_star
            real(c_double), intent(out) :: sigma_v_em, sigma_v_l, sigma_v_l5, omega_vec
        end subroutine lepton_vortical_printed
        function lepton_vortical_printed_outside(mu_em, mu_l, mu_l5, temp, omega_star &
                ) bind(c, name="anomalous_transport_lepton_vortical_printed_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: mu_em, mu_l, mu_l5, temp, omega_star
            integer(c_int64_t) :: nk_outside
        end function lepton_vortical_printed_outside
        function lepton_vortical_printed_array(nk_n, mu_em, mu_em_stride, mu_l, mu_l_stride, mu_l5, mu_l5_stride, &
                temp, temp_stride, omega_star, omega_star_stride, sigma_v_em, sigma_v_em_stride, sigma_v_l, &
                sigma_v_l_stride, sigma_v_l5, sigma_v_l5_stride, omega_vec, omega_vec_stride &
                ) bind(c, name="anomalous_transport_lepton_vortical_printed_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: mu_em(*), mu_l(*), mu_l5(*), temp(*), omega_star(*)
            real(c_double), intent(inout) :: sigma_v_em(*), sigma_v_l(*), sigma_v_l5(*), omega_vec(*)
            integer(c_intptr_t), intent(in), value :: mu_em_stride, mu_l_stride, mu_l5_stride, temp_stride, &
                omega_star_stride, sigma_v_em_stride, sigma_v_l_stride, sigma_v_l5_stride, omega_vec_stride
            integer(c_int64_t) :: nk_outside
        end function lepton_vortical_printed_array

        ! anomalous_transport.lepton_vortical_printed in single precision
        subroutine lepton_vortical_printed_f32(mu_em, mu_l, mu_l5, temp, omega_star, sigma_v_em, sigma_v_l, &
                sigma_v_l5, omega_vec) bind(c, name="anomalous_transport_lepton_vortical_printed_f32")
            import :: c_float
            real(c_float), intent(in), value :: mu_em, mu_l, mu_l5, temp, omega_star
            real(c_float), intent(out) :: sigma_v_em, sigma_v_l, sigma_v_l5, omega_vec
        end subroutine lepton_vortical_printed_f32
        function lepton_vortical_printed_f32_outside(mu_em, mu_l, mu_l5, temp, omega_star &
                ) bind(c, name="anomalous_transport_lepton_vortical_printed_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: mu_em, mu_l, mu_l5, temp, omega_star
            integer(c_int64_t) :: nk_outside
        end function lepton_vortical_printed_f32_outside
        function lepton_vortical_printed_f32_array(nk_n, mu_em, mu_em_stride, mu_l, mu_l_stride, mu_l5, mu_l5_stride, &
                temp, temp_stride, omega_star, omega_star_stride, sigma_v_em, sigma_v_em_stride, sigma_v_l, &
                sigma_v_l_stride, sigma_v_l5, sigma_v_l5_stride, omega_vec, omega_vec_stride &
                ) bind(c, name="anomalous_transport_lepton_vortical_printed_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: mu_em(*), mu_l(*), mu_l5(*), temp(*), omega_star(*)
            real(c_float), intent(inout) :: sigma_v_em(*), sigma_v_l(*), sigma_v_l5(*), omega_vec(*)
            integer(c_intptr_t), intent(in), value :: mu_em_stride, mu_l_stride, mu_l5_stride, temp_stride, &
                omega_star_stride, sigma_v_em_stride, sigma_v_l_stride, sigma_v_l5_stride, omega_vec_stride
            integer(c_int64_t) :: nk_outside
        end function lepton_vortical_printed_f32_array

        ! anomalous_transport.mean_free_path
        !
        ! Elastic cross section per average nucleon and mean free path of a neutrino among nucleons at rest
        !
        ! Equation  kaminski2016:t-mfp.cross_section elastic cross section: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Equation  kaminski2016:t-mfp.definition mean free path: printed form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Variable  e_nu [MeV] from 1 to 1000: neutrino energy
        ! Variable  n_b [MeV^3] from 0.01 to 10000000: density of nucleons
        ! Variable  y_p [1] from 0 to 0.5: proton fraction
        ! Parameter g_fermi [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
        ! Parameter g_axial [1] from 1.2 to 1.3: axial coupling
        ! Parameter sin2_theta_w [1] from 0.2 to 0.25: weak mixing angle
        ! Output    sigma_elastic [MeV^-2]: elastic cross section per average nucleon (kaminski2016:t-mfp.cross_section)
        ! Output    mfp_nu [MeV^-1]: mean free path of a neutrino (kaminski2016:t-mfp.definition)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   159b505dc006234c
        ! Bit 0: e_nu must be from 1 to 1000
        ! Bit 1: n_b must be from 0.01 to 10000000
        ! Bit 2: y_p must be from 0 to 0.5
        ! Bit 3: g_fermi must be from 1.1e-11 to 1.2e-11
        ! Bit 4: g_axial must be from 1.2 to 1.3
        ! Bit 5: sin2_theta_w must be from 0.2 to 0.25
        subroutine mean_free_path(e_nu, n_b, y_p, g_fermi, g_axial, sin2_theta_w, sigma_elastic, mfp_nu &
                ) bind(c, name="anomalous_transport_mean_free_path")
            import :: c_double
            real(c_double), intent(in), value :: e_nu, n_b, y_p, g_fermi, g_axial, sin2_theta_w
            real(c_double), intent(out) :: sigma_elastic, mfp_nu
        end subroutine mean_free_path
        function mean_free_path_outside(e_nu, n_b, y_p, g_fermi, g_axial, sin2_theta_w &
                ) bind(c, name="anomalous_transport_mean_free_path_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: e_nu, n_b, y_p, g_fermi, g_axial, sin2_theta_w
            integer(c_int64_t) :: nk_outside
        end function mean_free_path_outside
        function mean_free_path_array(nk_n, e_nu, e_nu_stride, n_b, n_b_stride, y_p, y_p_stride, g_fermi, &
                g_fermi_stride, g_axial, g_axial_stride, sin2_theta_w, sin2_theta_w_stride, sigma_elastic, &
                sigma_elastic_stride, mfp_nu, mfp_nu_stride &
                ) bind(c, name="anomalous_transport_mean_free_path_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: e_nu(*), n_b(*), y_p(*), g_fermi(*), g_axial(*), sin2_theta_w(*)
            real(c_double), intent(inout) :: sigma_elastic(*), mfp_nu(*)
            integer(c_intptr_t), intent(in), value :: e_nu_stride, n_b_stride, y_p_stride, g_fermi_stride, &
                g_axial_stride, sin2_theta_w_stride, sigma_elastic_stride, mfp_nu_stride
            integer(c_int64_t) :: nk_outside
        end function mean_free_path_array

        ! anomalous_transport.mean_free_path in single precision
        subroutine mean_free_path_f32(e_nu, n_b, y_p, g_fermi, g_axial, sin2_theta_w, sigma_elastic, mfp_nu &
                ) bind(c, name="anomalous_transport_mean_free_path_f32")
            import :: c_float
            real(c_float), intent(in), value :: e_nu, n_b, y_p, g_fermi, g_axial, sin2_theta_w
            real(c_float), intent(out) :: sigma_elastic, mfp_nu
        end subroutine mean_free_path_f32
        function mean_free_path_f32_outside(e_nu, n_b, y_p, g_fermi, g_axial, sin2_theta_w &
                ) bind(c, name="anomalous_transport_mean_free_path_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: e_nu, n_b, y_p, g_fermi, g_axial, sin2_theta_w
            integer(c_int64_t) :: nk_outside
        end function mean_free_path_f32_outside
        function mean_free_path_f32_array(nk_n, e_nu, e_nu_stride, n_b, n_b_stride, y_p, y_p_stride, g_fermi, &
                g_fermi_stride, g_axial, g_axial_stride, sin2_theta_w, sin2_theta_w_stride, sigma_elastic, &
                sigma_elastic_stride, mfp_nu, mfp_nu_stride &
                ) bind(c, name="anomalous_transport_mean_free_path_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: e_nu(*), n_b(*), y_p(*), g_fermi(*), g_axial(*), sin2_theta_w(*)
            real(c_float), intent(inout) :: sigma_elastic(*), mfp_nu(*)
            integer(c_intptr_t), intent(in), value :: e_nu_stride, n_b_stride, y_p_stride, g_fermi_stride, &
                g_axial_stride, sin2_theta_w_stride, sigma_elastic_stride, mfp_nu_stride
            integer(c_int64_t) :: nk_outside
        end function mean_free_path_f32_array

        ! anomalous_transport.mean_momentum
        !
        ! Mean momentum of the carriers of the left-handed current, from momentum and number along B
        !
        ! Equation  kaminski2016:t-mean-p mean momentum of carriers: derived form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Variable  mu_l [MeV] from 1 to 1000 (more particles than antiparticles): chemical potential of lepton number
        ! Variable  temp [MeV] from 0 to 100: temperature
        ! Output    p_nu_mean [MeV]: mean momentum of the neutrinos that leave (kaminski2016:t-mean-p)
        ! Precision double and single
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   aa56210f6bfd3870
        ! Bit 0: mu_l must be from 1 to 1000 (more particles than antiparticles)
        ! Bit 1: temp must be from 0 to 100
        subroutine mean_momentum(mu_l, temp, p_nu_mean) bind(c, name="anomalous_transport_mean_momentum")
            import :: c_double
            real(c_double), intent(in), value :: mu_l, temp
            real(c_double), intent(out) :: p_nu_mean
        end subroutine mean_momentum
        function mean_momentum_outside(mu_l, temp &
                ) bind(c, name="anomalous_transport_mean_momentum_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: mu_l, temp
            integer(c_int64_t) :: nk_outside
        end function mean_momentum_outside
        function mean_momentum_array(nk_n, mu_l, mu_l_stride, temp, temp_stride, p_nu_mean, p_nu_mean_stride &
                ) bind(c, name="anomalous_transport_mean_momentum_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: mu_l(*), temp(*)
            real(c_double), intent(inout) :: p_nu_mean(*)
            integer(c_intptr_t), intent(in), value :: mu_l_stride, temp_stride, p_nu_mean_stride
            integer(c_int64_t) :: nk_outside
        end function mean_momentum_array

        ! anomalous_transport.mean_momentum in single precision
        subroutine mean_momentum_f32(mu_l, temp, p_nu_mean) bind(c, name="anomalous_transport_mean_momentum_f32")
            import :: c_float
            real(c_float), intent(in), value :: mu_l, temp
            real(c_float), intent(out) :: p_nu_mean
        end subroutine mean_momentum_f32
        function mean_momentum_f32_outside(mu_l, temp &
                ) bind(c, name="anomalous_transport_mean_momentum_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: mu_l, temp
            integer(c_int64_t) :: nk_outside
        end function mean_momentum_f32_outside
        function mean_momentum_f32_array(nk_n, mu_l, mu_l_stride, temp, temp_stride, p_nu_mean, p_nu_mean_stride &
                ) bind(c, name="anomalous_transport_mean_momentum_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: mu_l(*), temp(*)
            real(c_float), intent(inout) :: p_nu_mean(*)
            integer(c_intptr_t), intent(in), value :: mu_l_stride, temp_stride, p_nu_mean_stride
            integer(c_int64_t) :: nk_outside
        end function mean_momentum_f32_array

        ! anomalous_transport.potential
        !
        ! Chemical potential of one massless Weyl species from its net density, with its derivative
        !
        ! Equation  kaminski2016:3.mu potential of one species: arranged form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
        ! Variable  n_weyl [MeV^3] from 1e-06 to 100000000: net density of one Weyl species
        ! Variable  temp [MeV] from 0 to 100: temperature
        ! Output    mu_weyl [MeV]: chemical potential of one Weyl species (kaminski2016:3.mu)
        ! Output    dmu_dn [MeV^-2]: derivative of mu_weyl in n_weyl (kaminski2016:3.mu)
        ! Precision double and single: inputs and results; computed in double precision
        ! Accuracy  error at most 8 (1 + condition number) units in the last place
        ! Program   cec54a2b4057ca1f
        ! Bit 0: n_weyl must be from 1e-06 to 100000000
        ! Bit 1: temp must be from 0 to 100
        subroutine potential(n_weyl, temp, mu_weyl, dmu_dn) bind(c, name="anomalous_transport_potential")
            import :: c_double
            real(c_double), intent(in), value :: n_weyl, temp
            real(c_double), intent(out) :: mu_weyl, dmu_dn
        end subroutine potential
        function potential_outside(n_weyl, temp &
                ) bind(c, name="anomalous_transport_potential_outside") result(nk_outside)
            import :: c_double, c_int64_t
            real(c_double), intent(in), value :: n_weyl, temp
            integer(c_int64_t) :: nk_outside
        end function potential_outside
        function potential_array(nk_n, n_weyl, n_weyl_stride, temp, temp_stride, mu_weyl, mu_weyl_stride, dmu_dn, &
                dmu_dn_stride) bind(c, name="anomalous_transport_potential_array") result(nk_outside)
            import :: c_double, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_double), intent(in) :: n_weyl(*), temp(*)
            real(c_double), intent(inout) :: mu_weyl(*), dmu_dn(*)
            integer(c_intptr_t), intent(in), value :: n_weyl_stride, temp_stride, mu_weyl_stride, dmu_dn_stride
            integer(c_int64_t) :: nk_outside
        end function potential_array

        ! anomalous_transport.potential in single precision, computed in double precision
        subroutine potential_f32(n_weyl, temp, mu_weyl, dmu_dn) bind(c, name="anomalous_transport_potential_f32")
            import :: c_float
            real(c_float), intent(in), value :: n_weyl, temp
            real(c_float), intent(out) :: mu_weyl, dmu_dn
        end subroutine potential_f32
        function potential_f32_outside(n_weyl, temp &
                ) bind(c, name="anomalous_transport_potential_f32_outside") result(nk_outside)
            import :: c_float, c_int64_t
            real(c_float), intent(in), value :: n_weyl, temp
            integer(c_int64_t) :: nk_outside
        end function potential_f32_outside
        function potential_f32_array(nk_n, n_weyl, n_weyl_stride, temp, temp_stride, mu_weyl, mu_weyl_stride, dmu_dn, &
                dmu_dn_stride) bind(c, name="anomalous_transport_potential_f32_array") result(nk_outside)
            import :: c_float, c_int64_t, c_intptr_t, c_size_t
            integer(c_size_t), intent(in), value :: nk_n
            real(c_float), intent(in) :: n_weyl(*), temp(*)
            real(c_float), intent(inout) :: mu_weyl(*), dmu_dn(*)
            integer(c_intptr_t), intent(in), value :: n_weyl_stride, temp_stride, mu_weyl_stride, dmu_dn_stride
            integer(c_int64_t) :: nk_outside
        end function potential_f32_array
    end interface
end module nukernels_anomalous_transport
