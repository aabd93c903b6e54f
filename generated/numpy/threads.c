#define _POSIX_C_SOURCE 200809L

#include "threads.h"

#if (defined(__unix__) || defined(__APPLE__)) && !defined(NK_ONE_THREAD)
#include <unistd.h>
#if defined(_POSIX_THREADS) && _POSIX_THREADS > 0
#define NK_THREADS
#endif
#endif

#ifndef NK_THREADS

void nk_threads_use(int wanted) { (void)wanted; }

uint64_t nk_threads_run(nk_task *task, const void *data, size_t n, size_t least)
{
    (void)least;
    return task(data, 0, n);
}

#else

#include <fenv.h>
#include <pthread.h>
#include <signal.h>

/* Pieces per thread: one that is held up delays the others by little. */
#define PIECES 4

/* A call. It lives as long as its caller waits. */
typedef struct nk_call {
    nk_task *task;
    const void *data;
    size_t n, piece, next; /* next: the first element that nobody has taken */
    int helpers;           /* workers that are at it */
    uint64_t found;
    fenv_t environment;
    struct nk_call *following;
} nk_call;

/*
 * Callers and workers take pieces one by one under one lock, and compute without it. A caller never waits for a
 * piece that nobody has begun, so it comes to an end with any number of workers, none included.
 */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t work_there = PTHREAD_COND_INITIALIZER, piece_done = PTHREAD_COND_INITIALIZER;
static nk_call *calls; /* those with pieces left to take, the oldest first */
static int wanted = 1, workers;

static void before_fork(void) { pthread_mutex_lock(&lock); }

static void in_parent(void) { pthread_mutex_unlock(&lock); }

/* The child has the thread that forked and no other: no workers, and no calls, since that thread was in none. */
static void in_child(void)
{
    pthread_mutex_init(&lock, NULL);
    pthread_cond_init(&work_there, NULL);
    pthread_cond_init(&piece_done, NULL);
    calls = NULL;
    workers = 0;
}

static int forks_watched;

static void watch_forks(void) { forks_watched = pthread_atfork(before_fork, in_parent, in_child) == 0; }

static void leave_list(const nk_call *call)
{
    nk_call **place = &calls;
    while (*place != call) place = &(*place)->following;
    *place = call->following;
}

/* With the lock held, as all that follows; it is free while a piece is computed. */
static void take_pieces(nk_call *call)
{
    while (call->next < call->n) {
        const size_t first = call->next, left = call->n - first, count = left < call->piece ? left : call->piece;
        call->next += count;
        if (call->next == call->n) leave_list(call);
        pthread_mutex_unlock(&lock);
        const uint64_t found = call->task(call->data, first, count);
        pthread_mutex_lock(&lock);
        call->found |= found;
    }
}

/* Rounding, and what becomes of very small numbers, are as the caller has them. */
static void *worker(void *nothing)
{
    pthread_mutex_lock(&lock);
    while (workers < wanted) {
        nk_call *call = calls;
        if (!call) {
            pthread_cond_wait(&work_there, &lock);
            continue;
        }
        call->helpers++;
        fesetenv(&call->environment);
        take_pieces(call);
        if (--call->helpers == 0) pthread_cond_broadcast(&piece_done);
    }
    workers--;
    pthread_mutex_unlock(&lock);
    return nothing;
}

/* One more worker; 0 if the system refuses. Signals are left to the program's own threads, but for those of faults. */
static int start_worker(void)
{
    pthread_t thread;
    pthread_attr_t attributes;
    sigset_t blocked, before;
    if (pthread_attr_init(&attributes) != 0) return 0;
    sigfillset(&blocked);
    sigdelset(&blocked, SIGSEGV);
    sigdelset(&blocked, SIGBUS);
    sigdelset(&blocked, SIGFPE);
    sigdelset(&blocked, SIGILL);
    pthread_sigmask(SIG_SETMASK, &blocked, &before);
    const int started = pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED) == 0
        && pthread_create(&thread, &attributes, worker, NULL) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attributes);
    workers += started;
    return started;
}

void nk_threads_use(int number)
{
    pthread_mutex_lock(&lock);
    wanted = number < 1 ? 1 : number;
    pthread_cond_broadcast(&work_there); /* those that are too many leave */
    pthread_mutex_unlock(&lock);
}

uint64_t nk_threads_run(nk_task *task, const void *data, size_t n, size_t least)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    nk_call call = {.task = task, .data = data, .n = n};
    pthread_mutex_lock(&lock);
    const size_t threads = (size_t)wanted;
    pthread_mutex_unlock(&lock);
    if (threads > 1) pthread_once(&once, watch_forks);
    if (threads == 1 || !forks_watched || n / 2 < least || fegetenv(&call.environment) != 0) return task(data, 0, n);

    /* Whole multiples of `least`, so that no piece but the last is shorter. */
    const size_t portion = n / (PIECES * threads);
    call.piece = portion < least ? least : (portion + least - 1) / least * least;
    pthread_mutex_lock(&lock);
    while (workers < wanted - 1 && start_worker()) continue;
    nk_call **end = &calls;
    while (*end) end = &(*end)->following;
    *end = &call;
    for (size_t others = (n - 1) / call.piece, w = 0; w < others && w < threads - 1; w++)
        pthread_cond_signal(&work_there);
    take_pieces(&call);
    while (call.helpers) pthread_cond_wait(&piece_done, &lock);
    pthread_mutex_unlock(&lock);
    return call.found;
}

#endif
