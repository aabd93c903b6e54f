/* Rate of neutrino-nucleon scattering per length, energy and solid angle: Ando (2003), equations (9) and (18) to (23). */
#include <math.h>
#include <stddef.h>

static const double pi = 3.14159265358979323846;

void kernel(size_t points, const double *restrict k, const double *restrict k_prime, const double *restrict mu_prime,
    const double *restrict cos_B, const double *restrict cos_B_prime, double T, double m, double n, double c_V,
    double c_A, double F_2, double G_F, double mu_B_B, double sign_nu, double *restrict dGamma)
{
    const double response = n*sqrt(2.0*pi*m/T)/2.0, front = G_F*G_F/(4.0*pi*pi*pi);
    const double vector = c_V*c_V, axial = c_A*c_A, field = mu_B_B/T;
    for (size_t i = 0; i < points; i++) {
        const double e = k[i], e_prime = k_prime[i], mu = mu_prime[i];
        const double q0 = e - e_prime;
        const double q2 = q0*q0 + 2.0*e*e_prime*(1.0 - mu);
        const double q = sqrt(q2);
        const double off_shell = q0 - q2/(2.0*m);
        const double S_0 = response/q*exp(-m*off_shell*off_shell/(2.0*T*q2)); /* (18) */
        const double scale = front*S_0*e_prime*e_prime;
        const double recoil = m*q0/q2;
        const double along = e*mu - e_prime, against = e - e_prime*mu;
        const double A_0 = vector + 3.0*axial + (vector - axial)*mu; /* (19) */
        const double A_WM = -2.0/m*(sign_nu*c_A*(c_V + F_2)*(mu - 1.0)*(e + e_prime)
            + recoil*(vector + axial)*(1.0 + mu)*(e - e_prime)); /* (21) */
        const double dA = 2.0*c_A*field*(c_V + 2.0*sign_nu*c_A*recoil); /* (20) */
        const double dA_prime = 2.0*c_A*field*(c_V - 2.0*sign_nu*c_A*recoil);
        const double spin = sign_nu*(4.0*axial*T*m/q2*(1.0 - recoil*q0/T) - c_V*(c_V + F_2));
        const double dB = field/m*(4.0*F_2*c_A*recoil*e + along*(spin - 2.0*c_A*(2.0*c_V + F_2)*recoil)); /* (22) */
        const double dC = field/m*(-4.0*F_2*c_A*recoil*e_prime
            - against*(spin + 2.0*c_A*(2.0*c_V + F_2)*recoil)); /* (23) */
        dGamma[i] = scale*(A_0 + A_WM + (dA + dB)*cos_B[i] + (dA_prime + dC)*cos_B_prime[i]); /* (9) */
    }
}
