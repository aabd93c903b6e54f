/* What the NumPy loops share: threads for long arrays, and the checks that failed, for the caller to ask afterwards. */
#ifndef NUKERNELS_UFUNC_H
#define NUKERNELS_UFUNC_H

#include <fenv.h>
#include <stddef.h>
#include <stdint.h>

/* A loop over n elements of arrays, given as NumPy gives them, inputs first. run gives the failed checks. */
typedef struct {
    uint64_t (*run)(size_t n, char *const *args, const intptr_t *steps);
    int inputs, outputs;
    intptr_t size; /* bytes of an element */
} nk_ufunc_loop;

/* All elements. */
void nk_ufunc_call(const nk_ufunc_loop *loop, char *const *args, const intptr_t *dims, const intptr_t *steps);

/* Before and after a loop. Warnings are about the domain, so floating-point flags stay as they were. */
void nk_ufunc_enter(fexcept_t *flags);
void nk_ufunc_leave(const fexcept_t *flags, uint64_t outside);

/* The checks that failed in this thread since the last call, as bits. */
uint64_t nk_ufunc_outside(void);

#endif
