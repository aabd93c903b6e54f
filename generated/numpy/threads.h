/*
 * Threads for long loops: a task on pieces of a range, by the thread that asks and by some that wait for work.
 *
 * Results do not depend on who computes which piece, as long as no piece reads what another one writes.
 * Where there are no POSIX threads, or with NK_ONE_THREAD defined, the thread that asks does all of it.
 */
#ifndef NUKERNELS_THREADS_H
#define NUKERNELS_THREADS_H

#include <stddef.h>
#include <stdint.h>

/* Does elements first to first + count of what `data` describes; gives bits, which are joined. */
typedef uint64_t nk_task(const void *data, size_t first, size_t count);

/* How many threads work on a call, the caller's among them: 1 until said otherwise. */
void nk_threads_use(int wanted);

/* All n elements, in pieces that start at multiples of `least` and, but for the last, are no shorter. */
uint64_t nk_threads_run(nk_task *task, const void *data, size_t n, size_t least);

#endif
