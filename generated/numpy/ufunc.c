#include "ufunc.h"

#if defined(__GNUC__)
static __thread uint64_t failed;
#else
static uint64_t failed;
#endif

void nk_ufunc_enter(fexcept_t *flags) { fegetexceptflag(flags, FE_ALL_EXCEPT); }

void nk_ufunc_leave(const fexcept_t *flags, uint64_t outside)
{
    fesetexceptflag(flags, FE_ALL_EXCEPT);
    failed |= outside;
}

uint64_t nk_ufunc_outside(void)
{
    const uint64_t found = failed;
    failed = 0;
    return found;
}
