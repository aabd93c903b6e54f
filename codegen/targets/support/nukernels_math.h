/*
 * Elementary functions, as plain code that vectorises with everything around it: no calls, no
 * tables, no branches, no slow cases. Only the generated .c files include this header.
 *
 * Polynomials interpolate the function at Chebyshev points. The errors stated are measured, in units in the
 * last place of the true value, with and without fused products. Infinities, NaN, zeros, subnormal
 * numbers and the ends of the domains are as in the C library but where it is said, without its exceptions.
 */
#ifndef NUKERNELS_MATH_H
#define NUKERNELS_MATH_H

#include "nukernels.h"

NK_INLINE double nk_from_bits(uint64_t bits)
{
    double number;
    memcpy(&number, &bits, sizeof bits);
    return number;
}

NK_INLINE uint64_t nk_to_bits(double number)
{
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}

/* A number below 2^52 as a double, without the conversions that older vector units lack. */
NK_INLINE double nk_counted(uint64_t number)
{
    return nk_from_bits(number | (uint64_t)1075 << 52) - 0x1p52;
}

/*
 * What follows divides and takes roots by multiplications where `wide` is not zero: in loops over vectors of eight
 * doubles, where it was measured to gain. The divider is as fast on shorter vectors and single numbers, and other
 * units are not.
 *
 * a/b, for sizes of b known to lie between 1e-290 and 1e290 in the domain of a kernel: within 1.5 units, and within 0.5
 * like a division where products are fused. A constant less the bits of b is its inverse within 5 %; with
 * c = 1 - b times that, 1 + c + c^2, and the same once more, bring it within 1e-11, and what the quotient leaves of a
 * does the rest. Beyond these sizes, and for infinite a, the result may be NaN or infinite where a/b is not, and has
 * four digits for subnormal b; the sign of zero is lost.
 */
NK_INLINE double nk_over(const int wide, double a, double b)
{
    if (!wide) return a/b;
    const double guess = nk_from_bits((uint64_t)0x7fde624dd2f1a9fc - nk_to_bits(b));
    const double c = 1.0 - b*guess, better = guess + guess*(c + c*c);
    const double d = 1.0 - b*better, inverse = better + better*(d + d*d);
    const double quotient = a*inverse;
    return quotient + (a - b*quotient)*inverse;
}

/* The inverse root of normal numbers within 1e-4, from their bits and a polynomial. */
NK_INLINE double nk_near_inverse_root(double x)
{
    const double guess = nk_from_bits((uint64_t)0x5fe6e8db8bac710d - (nk_to_bits(x) >> 1));
    const double c = 1.0 - x*guess*guess, p = 0x1.006046725535ap-1 + 0x1.80a87f14a2ef6p-2*c;
    return guess + guess*(c*p);
}

/* Their square root, within 1 unit: the number times its inverse root, and what the square leaves. */
NK_INLINE double nk_normal_root(double x)
{
    const double inverse = nk_near_inverse_root(x);
    const double near = x*inverse, d = 1.0 - near*inverse;
    const double nearer = near + near*(d*(0.5 + 0.375*d));
    return nearer + (x - nearer*nearer)*(0.5*inverse);
}

/* The square root of numbers known to lie below 1e290. */
NK_INLINE double nk_root(const int wide, double x)
{
    if (!wide) return sqrt(x);
    const int small = x < 0x1p-1022;
    const double root = nk_normal_root(small ? x*0x1p104 : x);
    return x >= 0.0 ? (small ? root*0x1p-52 : root) : NAN;
}

/* The same for x known to lie between 1e-290 and 1e290; else NaN may come. */
NK_INLINE double nk_root_near(const int wide, double x)
{
    if (!wide) return sqrt(x);
    const double root = nk_normal_root(x);
    return x >= 0x1p-1022 ? root : NAN;
}

/* a/sqrt(x) without root and division, within 2.5 units, for x between 1e-290 and 1e290; else NaN may come. */
NK_INLINE double nk_over_root(const int wide, double a, double x)
{
    if (!wide) return a/sqrt(x);
    const double near = nk_near_inverse_root(x), d = 1.0 - x*near*near;
    const double inverse = near + near*(d*(0.5 + d*(0.375 + d*0.3125)));
    return x >= 0x1p-1022 ? a*inverse : NAN;
}

/*
 * What exponentials are made of: e^r - 1, where x = n ln 2 + r with |r| <= ln(2)/2, and n. Adding a large number rounds
 * x / ln 2 to n and leaves n, with what it adds to 0x1.8p52, in the lowest bits.
 * e^r = 1 + r + r^2 q(r), where q interpolates at Chebyshev points.
 */
NK_INLINE double nk_exp_rest(double x, const double large, uint64_t *n_bits)
{
    const double shifted = x*0x1.71547652b82fep0 + large;
    const double n = shifted - large;
    const double r = (x - n*0x1.62e42fefa0000p-1) - n*0x1.cf79abc9e3b39p-40;
    const double r2 = r*r, r4 = r2*r2;
    const double q03 = (0x1.0000000000001p-1 + 0x1.5555555555556p-3*r)
        + r2*(0x1.5555555553d63p-5 + 0x1.11111111109b3p-7*r);
    const double q47 = (0x1.6c16c1788bd90p-10 + 0x1.a01a01a7c41d5p-13*r)
        + r2*(0x1.a019b90d2ae7ap-16 + 0x1.71de0dae63bb3p-19*r);
    const double q89 = 0x1.289185613a3d6p-22 + 0x1.af38a9b0ec855p-26*r;
    const double less_one = r + r2*(q03 + r4*(q47 + r4*q89));
    *n_bits = nk_to_bits(shifted);
    return less_one;
}

/* For all x. 2^n is the product of two powers, because alone it may lie beyond the range. */
NK_INLINE double nk_exp_parts(double x, uint64_t *first, uint64_t *second)
{
    const double not_small = -746.0 > x ? -746.0 : x; /* e^-746 rounds to 0; NaN stays */
    const double inside = 710.0 < not_small ? 710.0 : not_small; /* and e^710 to infinity */
    uint64_t bits;
    const double less_one = nk_exp_rest(inside, 0x1.8p52 + 2046.0, &bits); /* twice the bias of exponents */
    *first = bits >> 1;
    *second = (bits - *first) << 52;
    *first <<= 52;
    return less_one;
}

/* The exponential, within 1.1 units; underflows gradually. */
NK_INLINE double nk_exp(double x)
{
    uint64_t first, second;
    const double less_one = nk_exp_parts(x, &first, &second);
    return (1.0 + less_one)*nk_from_bits(first)*nk_from_bits(second);
}

/* e^x - 1 alike, within 2.5 units: 1 is subtracted before the second power of two is put in; the sign of 0 is lost. */
NK_INLINE double nk_expm1(double x)
{
    uint64_t first, second;
    const double less_one = nk_exp_parts(x, &first, &second);
    const double scale = nk_from_bits(first), inverse = nk_from_bits(((uint64_t)2046 << 52) - second);
    return (less_one*scale + (scale - inverse))*nk_from_bits(second);
}

/*
 * The same two where 2^n is one number: for arguments known to lie below 700 in the domain of a kernel, and for e^x
 * above -700 too. Beyond 708 they are infinite, and e^x is 0 below -708.
 */
NK_INLINE double nk_exp_near(double x)
{
    uint64_t bits;
    const double less_one = nk_exp_rest(x, 0x1.8p52 + 1023.0, &bits);
    const double scale = nk_from_bits(bits << 52);
    const double not_large = x < -708.0 ? 0.0 : (1.0 + less_one)*scale;
    return x > 708.0 ? HUGE_VAL : not_large;
}

NK_INLINE double nk_expm1_near(double x)
{
    uint64_t bits;
    const double less_one = nk_exp_rest(x, 0x1.8p52 + 1023.0, &bits);
    const double scale = nk_from_bits(bits << 52);
    const double not_large = x < -708.0 ? -1.0 : less_one*scale + (scale - 1.0);
    return x > 708.0 ? HUGE_VAL : not_large;
}

/* tanh x, within 3 units: that of |x| is -t/(2 + t) with t = e^(-2 |x|) - 1. */
NK_INLINE double nk_tanh(double x)
{
    const double t = nk_expm1_near(-2.0*fabs(x));
    return copysign(t/(2.0 + t), x);
}

/* Angles of nk_sin and nk_cos reach to 4096 both ways; beyond, their results are NaN. */
#define NK_LARGEST_ANGLE 4096.0

/*
 * The sine of x + more pi/2. x = n pi/2 + r + tail with |r| <= pi/4, where pi/2 is the sum of three numbers, of which
 * the first two have 41 digits, so that their products with n are exact. For n + more even the result is the
 * sine of r, r + r^3 s(r^2), else the cosine, 1 - r^2/2 + r^4 c(r^2); the next bit is the sign.
 */
NK_INLINE double nk_sine(double x, uint64_t more)
{
    const double large = 0x1.8p52;
    const double inside = fabs(x) <= NK_LARGEST_ANGLE ? x : NAN;
    const double shifted = inside*0x1.45f306dc9c883p-1 + large;
    const double n = shifted - large;
    const double first = inside - n*0x1.921fb54442000p+0, next = n*0x1.a308d31319000p-41;
    const double r = first - next;
    const double tail = ((first - r) - next) - n*0x1.145c06e0e6895p-82;
    const double z = r*r, z2 = z*z, half = 0.5*z, less = 1.0 - half;
    const double s = ((-0x1.5555555555555p-3 + 0x1.1111111110bb2p-7*z)
        + z2*(-0x1.a01a019e83aaep-13 + 0x1.71de37968a100p-19*z))
        + z2*z2*(-0x1.ae600b02b6262p-26 + 0x1.5e0b19f8b1451p-33*z);
    const double c = ((0x1.5555555555555p-5 - 0x1.6c16c16c16967p-10*z)
        + z2*(0x1.a01a019f4eb01p-16 - 0x1.27e4fa17da09ep-22*z))
        + z2*z2*(0x1.1eeb68e93b64cp-29 - 0x1.907da367a37cbp-37*z);
    const double sine = r + (r*z*s + tail);
    const double cosine = less + (((1.0 - less) - half) + (z2*c - r*tail));
    const uint64_t quarters = nk_to_bits(shifted) + more, odd = 0 - (quarters & 1);
    return nk_from_bits(((nk_to_bits(sine) & ~odd) | (nk_to_bits(cosine) & odd)) ^ (quarters & 2) << 62);
}

/* Sine and cosine, within 1 unit. */
NK_INLINE double nk_sin(double x)
{
    const double sine = nk_sine(x, 0);
    return x == 0.0 ? x : sine; /* the sign of zero */
}

NK_INLINE double nk_cos(double x) { return nk_sine(x, 1); }

/*
 * log(2^k (1 + f)) for sqrt(1/2) <= 1 + f < sqrt(2), as 2 artanh s with s = f/(2 + f): 2 s + s z l(z) with z = s^2,
 * where 2 s = f - s f leaves f, the largest part, as it is. The larger part of ln 2 has so few digits that its product
 * with k is exact.
 */
NK_INLINE double nk_logarithm(double k, double f)
{
    const double s = f/(2.0 + f), half = 0.5*f*f;
    const double z = s*s, z2 = z*z, z4 = z2*z2;
    const double l03 = (0x1.5555555555558p-1 + 0x1.99999999952e2p-2*z)
        + z2*(0x1.2492492df148dp-2 + 0x1.c71c62e5800a1p-3*z);
    const double l46 = (0x1.7462b4ab2ef6bp-3 + 0x1.39fe606542ddep-3*z) + z2*0x1.2b584aae78a57p-3;
    const double rest = s*(half + z*(l03 + z4*l46)) + k*0x1.a39ef35793c76p-33;
    return k*0x1.62e42fee00000p-1 + (f - (half - rest));
}

/* What moves the interval from sqrt(1/2) to sqrt(2) to that from 1 to 2, in bits of a double. */
#define NK_ROOT_TO_ONE ((uint64_t)0x3ff0000000000000 - (uint64_t)0x3fe6a09e667f3bcd)

/* The power k of two in x = 2^k m with sqrt(1/2) <= m < sqrt(2), plus 1023; m itself. */
NK_INLINE uint64_t nk_power(double x, double *m)
{
    const uint64_t moved = nk_to_bits(x) + NK_ROOT_TO_ONE;
    *m = nk_from_bits((moved & 0xfffffffffffff) + (uint64_t)0x3fe6a09e667f3bcd);
    return moved >> 52;
}

/*
 * What a logarithm is at the ends: log 0, logarithms of negative numbers, of infinity and of NaN. These are found by
 * their bits, as the only ones that are 0 or not below those of infinity: gcc from 13 on puts together what compares
 * the same numbers, and a logarithm into one of several branches, where there are no vectors.
 */
NK_INLINE double nk_log_at_ends(double x, double log)
{
    const double end = x > 0.0 ? x : x == 0.0 ? -HUGE_VAL : NAN;
    return nk_to_bits(x) - 1 < (uint64_t)0x7fefffffffffffff ? log : end;
}

/* The natural logarithm, within 1 unit. */
NK_INLINE double nk_log(double x)
{
    const int small = x < 0x1p-1022;
    double m;
    const uint64_t power = nk_power(small ? x*0x1p54 : x, &m);
    return nk_log_at_ends(x, nk_logarithm(nk_counted(power) - (small ? 1077.0 : 1023.0), m - 1.0));
}

/* log(1 + x), within 1.5 units: what the sum leaves out is put back where 1 is subtracted. */
NK_INLINE double nk_log1p(double x)
{
    const double sum = 1.0 + x, added = sum - 1.0;
    const double left = (1.0 - (sum - added)) + (x - added);
    double m;
    const uint64_t power = nk_power(sum, &m);
    const double scale = nk_from_bits((2047 - power) << 52)*0.5; /* 2^-k; power is 2047 at the end of the range */
    const double log = nk_log_at_ends(sum, nk_logarithm(nk_counted(power) - 1023.0, (m - 1.0) + left*scale));
    return copysign(log, x); /* the sign of zero */
}

/* The angle whose tangent is x, within 2 units: taken from 0, from pi/4 or from pi/2, whichever is near. */
NK_INLINE double nk_atan(double x)
{
    const double a = fabs(x);
    const int beyond = a > 0x1.a827999fcef32p-2, far = a > 0x1.3504f333f9de6p+1; /* sqrt(2) - 1, sqrt(2) + 1 */
    const double above = far ? -1.0 : beyond ? a - 1.0 : a;
    const double below = far ? a : beyond ? a + 1.0 : 1.0;
    const double from = far ? 0x1.921fb54442d18p+0 : beyond ? 0x1.921fb54442d18p-1 : 0.0;
    const double left = far ? 0x1.1a62633145c07p-54 : beyond ? 0x1.1a62633145c07p-55 : 0.0;
    const double t = above/below, z = t*t, z2 = z*z, z4 = z2*z2, z8 = z4*z4;
    const double a03 = (-0x1.5555555555555p-2 + 0x1.999999999934cp-3*z)
        + z2*(-0x1.2492492436201p-3 + 0x1.c71c71853d7fap-4*z);
    const double a47 = (-0x1.745d0b28a7e37p-4 + 0x1.3b1263064f6b9p-4*z)
        + z2*(-0x1.10fa77b1a6d57p-4 + 0x1.dfe6497e96323p-5*z);
    const double a8a = (-0x1.a0999c632b6edp-5 + 0x1.4162c02b1dda3p-5*z) + z2*-0x1.3a31b1c0fd3b7p-6;
    return copysign(from + (t + (t*z*((a03 + z4*a47) + z8*a8a) + left)), x);
}

/*
 * The cube root, within 0.7 units. The bits of a number, read as an integer, are nearly a logarithm: a third of them
 * taken from a constant gives the inverse root y within 4 %. With c = 1 - a y^3, which is known far better, a
 * polynomial in c brings it to (1 - c)^(-1/3) y. t, a y^2 in 26 digits, has a cube that can be subtracted
 * from a exactly; the rest over 3 t^2 is the step to the root, up to its square.
 */
NK_INLINE double nk_cbrt(double x)
{
    const double size = fabs(x);
    const int small = size < 0x1p-1022;
    const double a = small ? size*0x1p54 : size;
    const double third = 0x1p52 + 5858043333968.0 - nk_counted(nk_to_bits(a) >> 20)*0x1.5555555555555p-2;
    const double guess = nk_from_bits(nk_to_bits(third) << 20);
    const double c = 1.0 - a*guess*guess*guess, c2 = c*c;
    const double p = (0x1.555555b64dd46p-2 + 0x1.c71c7278f0d37p-3*c)
        + c2*((0x1.61f5477c9d5eap-3 + 0x1.26f6b2c39d94bp-3*c)
        + c2*(0x1.036c9095f2837p-3 + 0x1.cd68d95040ffdp-4*c));
    const double y = guess + guess*c*p, y2 = y*y;
    const double t = nk_from_bits((nk_to_bits(a*y2) + 0x4000000) & ~(uint64_t)0x7ffffff);
    const double t2 = t*t, top = nk_from_bits(nk_to_bits(t2) & ~(uint64_t)0x7ffffff);
    const double step = ((a - top*t) - (t2 - top)*t)*y2*0x1.5555555555555p-2;
    const double root = (t + (step + step*step*y))*(small ? 0x1p-18 : 1.0);
    return copysign(size < HUGE_VAL ? root : size, x);
}

/*
 * In single precision: functions of the C library where loops over vectors, or devices, call them; elsewhere those
 * above, rounded, which vectorise with any compiler.
 */
#define NK_OF_LIBRARY(name) NK_INLINE float nk_##name##f(float x) { return name##f(x); }
#define NK_ROUNDED(name) NK_INLINE float nk_##name##f(float x) { return (float)nk_##name((double)x); }

#ifdef NK_SINGLE_EXP
#define NK_SINGLE NK_OF_LIBRARY
#else
#define NK_SINGLE NK_ROUNDED
#endif
NK_SINGLE(exp)
NK_SINGLE(log)
NK_SINGLE(sin)
NK_SINGLE(cos)
#undef NK_SINGLE
#ifdef NK_SINGLE_EXPM1
#define NK_SINGLE NK_OF_LIBRARY
#else
#define NK_SINGLE NK_ROUNDED
#endif
NK_SINGLE(expm1)
NK_SINGLE(log1p)
NK_SINGLE(tanh)
NK_SINGLE(atan)
NK_SINGLE(cbrt)
#undef NK_SINGLE

#endif
