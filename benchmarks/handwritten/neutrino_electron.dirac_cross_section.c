/* Cross section of Dirac neutrinos per recoil energy and azimuth: Pastor et al. (1998), equations (1) to (4), (10). */
#include <math.h>
#include <stddef.h>

static const double pi = 3.14159265358979323846;

void kernel(size_t points, const double *restrict omega_nu, const double *restrict t_recoil, const double *restrict phi,
    double p_surv, double mu_nu, double sin2_theta_w, double m_e, double g_fermi, double alpha,
    double *restrict total, double *restrict weak, double *restrict electromagnetic, double *restrict interference)
{
    const double g_l = sin2_theta_w + 0.5, g_r = sin2_theta_w;
    const double polarisation = 2.0*sqrt(p_surv*(1.0 - p_surv)); /* (10) */
    const double front_weak = g_fermi*g_fermi*m_e*p_surv/(pi*pi), ratio = alpha*mu_nu/m_e;
    const double front_em = ratio*ratio/2.0, front_int = -alpha*g_fermi*mu_nu*polarisation/(2.0*sqrt(2.0)*pi*m_e);
    for (size_t i = 0; i < points; i++) {
        const double w = omega_nu[i], t = t_recoil[i], left = 1.0 - t/w;
        const double tangent = sqrt(m_e*t*(2.0*w*w - 2.0*w*t - m_e*t))/w;
        weak[i] = front_weak*(g_l*g_l + g_r*g_r*left*left - g_l*g_r*m_e*t/(w*w)); /* (2) */
        electromagnetic[i] = front_em*(1.0/t - 1.0/w); /* (3) */
        interference[i] = front_int*tangent*(g_l/t + g_r*(1.0/t - 1.0/w))*cos(phi[i]); /* (4) */
        total[i] = weak[i] + electromagnetic[i] + interference[i]; /* (1) */
    }
}
