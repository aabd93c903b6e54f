/* Energy that resonates at a potential: Nardi and Zuluaga (2000), equation (4). */
#include <stddef.h>

void kernel(size_t points, const double *restrict v_nutaubar, double dm2, double *restrict e_nu)
{
    for (size_t i = 0; i < points; i++) e_nu[i] = dm2/(2.0*v_nutaubar[i]);
}
