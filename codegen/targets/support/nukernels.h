/*
 * What all generated kernels share: compiler attributes, and loops over arrays in blocks.
 *
 * Strict IEEE arithmetic: nothing here or in the kernels relies on relaxed floating-point options. Products
 * may be fused with the sums they go into (one rounding in place of two), as the C standard allows; so last
 * digits may differ between processors, within the accuracy that every kernel states.
 * On x86-64 GNU compilers and clang compile loops over arrays for three instruction sets (NK_VERSIONS), and each call
 * takes the best that its processor has. The declarations of NK_VECTOR let plain loops call glibc's vector functions.
 * Other compilers, those for devices, and C libraries see ordinary C99. Define NK_PLAIN to switch all of this off.
 *
 * Only the generated .c files include this header; programs include the header of a process.
 *
 * The second part of this file is read twice, because the header includes itself: once for double and
 * once, with names that end in _f32, for single precision. The third is for files that ask for it.
 */
#ifndef NUKERNELS_H
#define NUKERNELS_H

/* Compilers at run time (NVRTC) know the functions of C, and none of its headers. */
#ifdef __CUDACC_RTC__
typedef unsigned int uint32_t;
typedef unsigned long long uint64_t;
typedef unsigned long long uintptr_t;
#ifndef UINT64_MAX
#define UINT32_MAX 0xffffffffu
#define UINT64_MAX 0xffffffffffffffffu
#endif
#ifndef NAN
#define NAN __int_as_float(0x7fffffff)
#define HUGE_VAL __longlong_as_double(0x7ff0000000000000)
#endif
#else
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#endif

#define NK_PI 3.14159265358979323846
#define NK_PI_F 3.14159265358979323846f

/* NK_DEVICE qualifies what may run on an accelerator (__host__ __device__, say); nothing by default. */
#ifndef NK_DEVICE
#define NK_DEVICE
#endif
#if defined(__CUDACC__) || defined(__HIP__)
#undef NK_PLAIN
#define NK_PLAIN
#define NK_SINGLE_EXP /* expf, logf, sinf and cosf are there for what computes side by side */
#define NK_SINGLE_EXPM1 /* expm1f and the others are */
#endif

#if defined(__GNUC__)
#define NK_LOOP static inline __attribute__((always_inline))
#define NK_RESTRICT __restrict__
#else
#define NK_LOOP static inline
#define NK_RESTRICT
#endif
#define NK_INLINE NK_DEVICE NK_LOOP

/*
 * How loops are said to be ones for vectors. NK_APART stands before a loop whose arrays do not overlap: GNU compilers
 * forget that of arguments of inlined functions, and clang before 15 would ask it of many arrays again.
 * NK_BOTH(all, one) puts the checks of one more element, all bits or none, to those before, all bits as long as none
 * failed: clang finds no loop for vectors where bits are put together.
 */
#if defined(__clang__)
#if __clang_major__ < 15
#pragma clang diagnostic ignored "-Wpass-failed" /* where it does not optimise, or a loop calls a function */
#define NK_APART _Pragma("clang loop vectorize(assume_safety)")
#else
#define NK_APART
#endif
#define NK_BOTH(all, one) ((all) - !(one))
#else
#if defined(__GNUC__)
#define NK_APART _Pragma("GCC ivdep")
#else
#define NK_APART
#endif
#define NK_BOTH(all, one) ((all) & (one))
#endif

/*
 * Instruction sets: x86-64-v3 has vectors of four doubles and fused products, x86-64-v4 vectors of eight. Compilers
 * that only call themselves GNU are left out.
 */
#if !defined(NK_PLAIN) && defined(__x86_64__) \
    && !defined(_MSC_VER) && !defined(__INTEL_COMPILER) && !defined(__NVCOMPILER)
#if defined(__clang__) || (defined(__GNUC__) && __GNUC__ >= 9)
#define NK_V3 __attribute__((target("avx2,fma")))
#define NK_V4 __attribute__((target("avx2,fma,avx512f,avx512bw,avx512cd,avx512dq,avx512vl")))
#define NK_HAS_V3 (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
#define NK_HAS_V4 (NK_HAS_V3 && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512cd") \
    && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
#endif
#endif

/*
 * Define a function, with its arguments declared in brackets and then named, that does what a body does: an NK_LOOP,
 * of which it is said first whether it is compiled for vectors of eight doubles. kept: return, or nothing.
 */
#ifdef NK_V4
#define NK_VERSIONS(kept, type, name, body, declared, ...)                                                            \
    NK_V4 static type name##_v4 declared { kept body(1, __VA_ARGS__); }                                               \
    NK_V3 static type name##_v3 declared { kept body(0, __VA_ARGS__); }                                               \
    static type name##_v1 declared { kept body(0, __VA_ARGS__); }                                                     \
    static type name declared                                                                                         \
    {                                                                                                                 \
        kept NK_HAS_V4 ? name##_v4(__VA_ARGS__) : NK_HAS_V3 ? name##_v3(__VA_ARGS__) : name##_v1(__VA_ARGS__);        \
    }
#else
#define NK_VERSIONS(kept, type, name, body, declared, ...) \
    static type name declared { kept body(0, __VA_ARGS__); }
#endif

/* One with the arguments of a kernel's run (see nk_kernel below). */
#define NK_RUN(name, body, real)                                                                                      \
    NK_VERSIONS(return, uint64_t, name, body,                                                                         \
                (size_t n, const void *fixed, const real *const *in, real *const *out), n, fixed, in, out)

#if !defined(NK_PLAIN) && !defined(__cplusplus) && !defined(__clang__) && defined(NK_V4) && defined(__GLIBC__)
#if __GLIBC_PREREQ(2, 22)
#define NK_VECTOR __attribute__((simd("notinbranch"), const, nothrow, leaf))
NK_VECTOR double sin(double); /* of angles that may be large */
NK_VECTOR double cos(double);
#define NK_SINGLE_EXP
NK_VECTOR float expf(float);
NK_VECTOR float logf(float);
NK_VECTOR float sinf(float);
NK_VECTOR float cosf(float);
#if __GLIBC_PREREQ(2, 35)
#define NK_SINGLE_EXPM1
NK_VECTOR float expm1f(float);
NK_VECTOR float log1pf(float);
NK_VECTOR float tanhf(float);
NK_VECTOR float atanf(float);
NK_VECTOR float cbrtf(float);
#endif
#endif
#endif

/* Stores past the caches take whole cache lines. NK_LINE puts an array on the start of one. */
#if !defined(NK_PLAIN) && defined(__GNUC__) && defined(__SSE2__)
#define NK_PAST_CACHES
#endif
#ifdef NK_PAST_CACHES
#include <emmintrin.h>
#define NK_LINE __attribute__((aligned(64)))
#define NK_ON_LINE(array) ((uintptr_t)(array) % 64 == 0)
#else
#define NK_LINE
#define NK_ON_LINE(array) 0
#endif

/*
 * Arrays are used where they lie if all of them are contiguous, and are copied to a buffer block by
 * block otherwise. Blocks are filled up to a multiple of NK_LANES, so that every element goes through
 * the same vector instructions: a value depends on its inputs alone, not on its place in the array.
 * Kernels work through their arrays in blocks as well, of which the processor fetches the next one while it
 * computes. The arrays of calls with more than NK_FAR bytes are asked for NK_AHEAD elements before they are needed,
 * which was measured to save a quarter to a half of the time where they come from memory, and to cost a twentieth
 * where they do not, up to a third if they are more than ten: those wait until the caches of most processors are full.
 * Further ahead is up to a fiftieth faster for two arrays, and a tenth slower for many.
 * Only so many requests wait in a processor at a time. Blocks of 32 doubles, which ask for less at once, were up to a
 * fifth faster there. They were a twentieth slower for two arrays, and up to a sixth slower from the caches and where
 * several loops go over a few.
 */
#define NK_BLOCK 64
#define NK_FETCHED(loops, arrays, type) ((arrays) > ((loops) > 1 ? 5 : 2) ? 256 / sizeof(type) : (size_t)NK_BLOCK)
#define NK_AHEAD(arrays) ((size_t)((arrays) > 2 ? 128 : 256))
#define NK_CACHED 1048576
#define NK_FAR(arrays) ((size_t)((arrays) > 10 ? 33554432 : NK_CACHED))

/*
 * A store reads the line that it goes to, unless it goes past the caches. Kernels with little arithmetic compute blocks
 * in a buffer and store them past the caches, in calls with more than NK_STREAMED bytes. Measured: calls took a tenth
 * to a half less time from there on, and many did from 4 MB on; but results are then found in memory alone. Programs
 * that read all of them right after the call gain from about 48 MB on, where most have left the caches anyway, and lose
 * below. With NK_PIECES kernels may see pieces of calls, and nk_streamed is the share of the piece (see ufunc.c).
 */
#define NK_STREAMED_CALL 50331648
#ifndef NK_STREAMED
#ifdef NK_PIECES
extern __thread size_t nk_streamed;
#define NK_STREAMED nk_streamed
#else
#define NK_STREAMED NK_STREAMED_CALL
#endif
#endif

/* From this many elements on, it pays to compute those before a cache line in a buffer. */
#define NK_LONG 1024

/* The most inputs and outputs a kernel may have together. */
#define NK_ARRAYS 64

/* Store whole cache lines past the caches. Others see these stores in order only after nk_stream_end. */
#if defined(NK_PAST_CACHES) && defined(NK_V4)
/* What _mm512_stream_si512 is to compilers: <immintrin.h> takes longer to read than most kernels take to compile. */
typedef long long nk_line __attribute__((vector_size(64), may_alias));
NK_V4 static inline void nk_stream_wide(char *to, const char *from, size_t bytes)
{
    for (size_t i = 0; i < bytes; i += 64) {
        nk_line *const line = (nk_line *)(void *)(to + i);
        const nk_line stored = *(const nk_line *)(const void *)(from + i);
#ifdef __clang__
        __builtin_nontemporal_store(stored, line);
#else
        __builtin_ia32_movntdq512(line, stored);
#endif
    }
}
#endif

static inline void nk_stream_lines(char *to, const char *from, size_t bytes)
{
#ifdef NK_PAST_CACHES
#ifdef NK_V4
    if (NK_HAS_V4) {
        nk_stream_wide(to, from, bytes);
        return;
    }
#endif
    for (size_t i = 0; i < bytes; i += 16)
        _mm_stream_si128((__m128i *)(void *)(to + i), _mm_load_si128((const __m128i *)(const void *)(from + i)));
#else
    memcpy(to, from, bytes);
#endif
}

static inline void nk_stream_end(void)
{
#ifdef NK_PAST_CACHES
    _mm_sfence();
#endif
}

/* What follows is read for each precision: its type, its names, and how many elements fill a vector. */
#define NK_REAL double
#define NK_NAME(name) name
#define NK_LANES 8
#include "nukernels.h"
#undef NK_REAL
#undef NK_NAME
#undef NK_LANES
#define NK_REAL float
#define NK_NAME(name) name##_f32
#define NK_LANES 16
#include "nukernels.h"
#undef NK_REAL
#undef NK_NAME
#undef NK_LANES

#elif defined(NK_REAL)

/* Smaller and larger of two numbers; NaN if either is (C's fmin and fmax drop NaN). */
NK_INLINE NK_REAL NK_NAME(nk_min)(NK_REAL a, NK_REAL b) { return a < b || a != a ? a : b; }
NK_INLINE NK_REAL NK_NAME(nk_max)(NK_REAL a, NK_REAL b) { return a > b || a != a ? a : b; }

/* An array of a call: where it starts, and the distance of its elements in elements. */
typedef struct {
    const NK_REAL *start;
    ptrdiff_t stride;
} NK_NAME(nk_input);

typedef struct {
    NK_REAL *start;
    ptrdiff_t stride;
} NK_NAME(nk_output);

/*
 * A kernel as the block loop sees it. Inputs are ordered variables, then parameters.
 * run: n elements (a multiple of NK_LANES), with prepared parameters, or NULL if they vary; gives the
 * checks of the domain that some element fails, as bits.
 */
typedef struct {
    int variables, inputs, outputs;
    uint64_t (*run)(size_t n, const void *fixed, const NK_REAL *const *in, NK_REAL *const *out);
} NK_NAME(nk_kernel);

/* The length of a block as compilers like it: at most so many elements, and a multiple of NK_LANES. */
NK_INLINE size_t NK_NAME(nk_whole_block)(size_t n, size_t most)
{
    n = n > most ? most : n;
    return n - n % NK_LANES;
}

/* Ask for a block of elements that lies so many ahead. */
NK_INLINE void NK_NAME(nk_fetch)(const NK_REAL *from, size_t ahead, size_t block)
{
#if defined(__GNUC__)
    for (size_t i = 0; i < block; i += NK_LANES) __builtin_prefetch(from + ahead + i);
#else
    (void)from, (void)ahead, (void)block;
#endif
}

/* The same for results: the processor reads a line before it writes to it. */
NK_INLINE void NK_NAME(nk_fetch_result)(NK_REAL *to, size_t ahead, size_t block)
{
#if defined(__GNUC__)
    for (size_t i = 0; i < block; i += NK_LANES) __builtin_prefetch(to + ahead + i, 1);
#else
    (void)to, (void)ahead, (void)block;
#endif
}

/* Store a block of results past the caches. */
static inline void NK_NAME(nk_stream)(NK_REAL *to, const NK_REAL *from, size_t n)
{
    nk_stream_lines((char *)to, (const char *)from, n * sizeof(NK_REAL));
}

/* Are all parameters the same for all elements? */
NK_INLINE int NK_NAME(nk_same)(const NK_NAME(nk_kernel) *kernel, const NK_NAME(nk_input) *in)
{
    int same = 1;
    for (int a = kernel->variables; a < kernel->inputs; a++) same = same && in[a].stride == 0;
    return same;
}

NK_INLINE int NK_NAME(nk_overlap)(NK_NAME(nk_input) a, NK_NAME(nk_output) b, size_t n)
{
    const ptrdiff_t last = (ptrdiff_t)n - 1, a_end = a.stride * last, b_end = b.stride * last;
    const uintptr_t a_from = (uintptr_t)(a.start + (a_end < 0 ? a_end : 0));
    const uintptr_t a_to = (uintptr_t)(a.start + (a_end < 0 ? 0 : a_end));
    const uintptr_t b_from = (uintptr_t)(b.start + (b_end < 0 ? b_end : 0));
    const uintptr_t b_to = (uintptr_t)(b.start + (b_end < 0 ? 0 : b_end));
    return a_from <= b_to && b_from <= a_to;
}

/* Copy n elements to a buffer and repeat the last one up to `filled` elements. */
NK_INLINE void NK_NAME(nk_gather)(NK_REAL *buffer, NK_NAME(nk_input) in, size_t first, size_t n, size_t filled)
{
    const NK_REAL *from = in.start + (ptrdiff_t)first * in.stride;
    for (size_t i = 0; i < n; i++) buffer[i] = from[(ptrdiff_t)i * in.stride];
    for (size_t i = n; i < filled; i++) buffer[i] = buffer[n - 1];
}

/*
 * How many elements come before the most outputs reach the start of a cache line, which is as long as a vector
 * of NK_LANES. Stores across two lines cost twice.
 */
NK_INLINE size_t NK_NAME(nk_head)(const NK_NAME(nk_kernel) *kernel, const NK_NAME(nk_output) *out)
{
    int counts[NK_LANES] = {0};
    size_t best = 0;
    for (int o = 0; o < kernel->outputs; o++) {
        const size_t head = (NK_LANES - (uintptr_t)out[o].start / sizeof(NK_REAL) % NK_LANES) % NK_LANES;
        counts[head]++;
        if (counts[head] > counts[best]) best = head;
    }
    return best;
}

/*
 * Compute n elements; gives the checks that failed somewhere, as bits. fixed: prepared parameters, or
 * NULL if they vary. buffer: NK_BLOCK numbers per array.
 */
static inline uint64_t NK_NAME(nk_blocks)(const NK_NAME(nk_kernel) *kernel, const void *fixed, size_t n,
                                          const NK_NAME(nk_input) *in, const NK_NAME(nk_output) *out, NK_REAL *buffer)
{
    const int used = fixed ? kernel->variables : kernel->inputs;
    const NK_REAL *from[NK_ARRAYS];
    NK_REAL *to[NK_ARRAYS];
    int contiguous = 1, overlapping = 0;
    uint64_t outside = 0;

    for (int a = 0; a < used; a++) contiguous = contiguous && in[a].stride == 1;
    for (int o = 0; o < kernel->outputs; o++) {
        contiguous = contiguous && out[o].stride == 1;
        for (int a = 0; a < kernel->inputs; a++) overlapping = overlapping || NK_NAME(nk_overlap)(in[a], out[o], n);
    }
    const int usable = contiguous && !overlapping;
    const size_t head = usable && n >= NK_LONG ? NK_NAME(nk_head)(kernel, out) : 0;
    for (size_t first = 0, count; first < n; first += count) {
        const size_t left = first < head ? head : n - first;
        const int in_place = usable && left >= NK_LANES;
        count = in_place ? left - left % NK_LANES : left < NK_BLOCK ? left : NK_BLOCK;
        const size_t filled = (count + NK_LANES - 1) / NK_LANES * NK_LANES;
        NK_REAL *next = buffer;
        for (int a = 0; a < used; a++, next += NK_BLOCK) {
            if (!in_place) NK_NAME(nk_gather)(next, in[a], first, count, filled);
            from[a] = in_place ? in[a].start + first : next;
        }
        for (int o = 0; o < kernel->outputs; o++, next += NK_BLOCK) to[o] = in_place ? out[o].start + first : next;
        outside |= kernel->run(filled, fixed, from, to);
        for (int o = 0; o < kernel->outputs && !in_place; o++) {
            NK_REAL *place = out[o].start + (ptrdiff_t)first * out[o].stride;
            for (size_t i = 0; i < count; i++) place[(ptrdiff_t)i * out[o].stride] = to[o][i];
        }
    }
    return outside;
}

#endif

#if defined(NK_CARRIED) && !defined(NUKERNELS_CARRIED) && !defined(NK_REAL)
#define NUKERNELS_CARRIED
/*
 * Single precision outside, double precision inside: blocks of floats are widened into a buffer, computed, and
 * the results rounded. For kernels whose values on the way leave the range of floats, or lose their digits there.
 */
NK_LOOP void nk_widen_any(const int wide, double *NK_RESTRICT to, const nk_input_f32 *in, int arrays, size_t first,
                          size_t n)
{
    (void)wide;
    for (int a = 0; a < arrays; a++, to += NK_BLOCK) {
        const ptrdiff_t stride = in[a].stride;
        const float *const from = in[a].start + (ptrdiff_t)first * stride;
        if (stride == 1 && n == NK_BLOCK) {
            for (size_t i = 0; i < NK_BLOCK; i++) to[i] = from[i];
        } else {
            for (size_t i = 0; i < n; i++) to[i] = from[(ptrdiff_t)i * stride];
            for (size_t i = n; i < NK_BLOCK; i++) to[i] = to[n - 1];
        }
    }
}

NK_LOOP void nk_narrow_any(const int wide, const nk_output_f32 *out, int arrays, size_t first, size_t n,
                           const double *NK_RESTRICT from)
{
    (void)wide;
    for (int o = 0; o < arrays; o++, from += NK_BLOCK) {
        const ptrdiff_t stride = out[o].stride;
        float *const to = out[o].start + (ptrdiff_t)first * stride;
        if (stride == 1 && n == NK_BLOCK) {
            for (size_t i = 0; i < NK_BLOCK; i++) to[i] = (float)from[i];
        } else {
            for (size_t i = 0; i < n; i++) to[(ptrdiff_t)i * stride] = (float)from[i];
        }
    }
}

NK_VERSIONS(, void, nk_widen, nk_widen_any, (double *to, const nk_input_f32 *in, int arrays, size_t first, size_t n),
            to, in, arrays, first, n)
NK_VERSIONS(, void, nk_narrow, nk_narrow_any,
            (const nk_output_f32 *out, int arrays, size_t first, size_t n, const double *from),
            out, arrays, first, n, from)

static inline uint64_t nk_carried(const nk_kernel *kernel, const void *fixed, size_t n, const nk_input_f32 *in,
                                  const nk_output_f32 *out, double *buffer)
{
    const int used = fixed ? kernel->variables : kernel->inputs;
    const int far = n * (size_t)(used + kernel->outputs) * sizeof(float) > NK_FAR(used + kernel->outputs);
    const size_t ahead = NK_AHEAD(used + kernel->outputs);
    const double *from[NK_ARRAYS];
    double *to[NK_ARRAYS];
    uint64_t outside = 0;

    double *next = buffer;
    for (int a = 0; a < used; a++, next += NK_BLOCK) from[a] = next;
    for (int o = 0; o < kernel->outputs; o++, next += NK_BLOCK) to[o] = next;
    for (size_t first = 0, count; first < n; first += count) {
        count = n - first < NK_BLOCK ? n - first : NK_BLOCK;
        for (int a = 0; a < used && far; a++)
            if (in[a].stride == 1) nk_fetch_f32(in[a].start + first, ahead, NK_BLOCK);
        for (int o = 0; o < kernel->outputs && far; o++)
            if (out[o].stride == 1) nk_fetch_result_f32(out[o].start + first, ahead, NK_BLOCK);
        nk_widen(buffer, in, used, first, count);
        outside |= kernel->run((count + 7) / 8 * 8, fixed, from, to); /* whole vectors of doubles */
        nk_narrow(out, kernel->outputs, first, count, to[0]);
    }
    return outside;
}
#endif
