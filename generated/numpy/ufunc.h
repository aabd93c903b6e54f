/* What the NumPy loops share: the checks that failed in this thread, for the caller to ask afterwards. */
#ifndef NUKERNELS_UFUNC_H
#define NUKERNELS_UFUNC_H

#include <fenv.h>
#include <stddef.h>
#include <stdint.h>

/* Call before and after a loop. Warnings are about the domain, so floating-point flags stay as they were. */
void nk_ufunc_enter(fexcept_t *flags);
void nk_ufunc_leave(const fexcept_t *flags, uint64_t outside);

/* The checks that failed in this thread since the last call, as bits. */
uint64_t nk_ufunc_outside(void);

#endif
