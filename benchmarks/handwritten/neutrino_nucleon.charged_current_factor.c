/* Recoil and weak magnetism in neutrino absorption: Horowitz (2002), equation (22). */
#include <stddef.h>

void kernel(size_t points, const double *restrict k, double m, double c_V, double c_A, double F_2, double sign_nu,
    double *restrict R)
{
    for (size_t i = 0; i < points; i++) {
        const double e = k[i]/m, e2 = e*e, wide = 1.0 + 2.0*e, mild = 1.0 + 4.0/3.0*e;
        R[i] = (c_V*c_V*(1.0 + 4.0*e + 16.0/3.0*e2) + 3.0*c_A*c_A*mild*mild + sign_nu*4.0*(c_V + F_2)*c_A*e*mild
            + 8.0/3.0*c_V*F_2*e2 + 5.0/3.0*e2*(1.0 + 0.4*e)*F_2*F_2)/((c_V*c_V + 3.0*c_A*c_A)*wide*wide*wide);
    }
}
