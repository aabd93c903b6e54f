#include "ufunc.h"

#include "../c/nukernels.h"
#include "threads.h"

/*
 * Pieces for threads start at multiples of this: whole blocks, so that every element goes through the same
 * instructions as without threads. The fastest kernels were measured to gain from about twice as many elements on;
 * fewer are not divided.
 */
#define PIECE (768 * NK_BLOCK)

#if defined(__GNUC__)
#define PER_THREAD __thread
#else
#define PER_THREAD
#endif

static PER_THREAD uint64_t failed;

/* From so many bytes on results go past the caches, in what this thread computes at the moment (NK_PIECES). */
extern PER_THREAD size_t nk_streamed;
PER_THREAD size_t nk_streamed = NK_STREAMED_CALL;

typedef struct {
    const nk_ufunc_loop *loop;
    char *const *args;
    const intptr_t *steps;
    size_t n;
} call;

/*
 * The same loop, some elements further on. Where results go is decided by the size of the call: that of a piece is
 * compared with its share. Kernels that see a buffer, which has less than NK_CACHED bytes, leave it in the caches.
 */
static uint64_t piece(const void *data, size_t first, size_t count)
{
    const call *whole = data;
    const nk_ufunc_loop *loop = whole->loop;
    const double share = (double)count / (double)whole->n * NK_STREAMED_CALL;
    char *args[NK_ARRAYS];
    for (int a = 0; a < loop->inputs + loop->outputs; a++)
        args[a] = whole->args[a] + (intptr_t)first * whole->steps[a];
    nk_streamed = share > NK_CACHED ? (size_t)share : NK_CACHED;
    const uint64_t found = loop->run(count, args, whole->steps);
    nk_streamed = NK_STREAMED_CALL;
    return found;
}

/* The first byte of an array, and the one after the last. */
static uintptr_t first_byte(const call *of, int a, size_t n)
{
    const intptr_t reach = ((intptr_t)n - 1) * of->steps[a];
    return (uintptr_t)(of->args[a] + (reach < 0 ? reach : 0));
}

static uintptr_t end_byte(const call *of, int a, size_t n)
{
    const intptr_t reach = ((intptr_t)n - 1) * of->steps[a];
    return (uintptr_t)(of->args[a] + (reach < 0 ? 0 : reach) + of->loop->size);
}

/* Is no result written where an input lies, or another result? */
static int apart(const call *of, size_t n)
{
    const int inputs = of->loop->inputs, arrays = inputs + of->loop->outputs;
    for (int o = inputs; o < arrays; o++) {
        if (of->steps[o] < of->loop->size && -of->steps[o] < of->loop->size) return 0;
        for (int a = 0; a < o; a++)
            if (first_byte(of, a, n) < end_byte(of, o, n) && first_byte(of, o, n) < end_byte(of, a, n)) return 0;
    }
    return 1;
}

void nk_ufunc_call(const nk_ufunc_loop *loop, char *const *args, const intptr_t *dims, const intptr_t *steps)
{
    const size_t n = (size_t)dims[0];
    const call whole = {loop, args, steps, n};
    fexcept_t flags;
    nk_ufunc_enter(&flags);
    const int split = n / 2 >= PIECE && apart(&whole, n);
    nk_ufunc_leave(&flags, split ? nk_threads_run(piece, &whole, n, PIECE) : loop->run(n, args, steps));
}

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
