"""Where points are computed: in this process, in processes of this machine, or on any Dask cluster."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Protocol

from nukernels.errors import UserMistake
from nukernels.scans.plan import Plan, makers
from nukernels.scans.work import compute

if TYPE_CHECKING:
    from distributed import Client

HERE, PROCESSES = "here", "processes"
CONNECT_SECONDS = 20
GONE = "the scheduler is gone; the same command goes on where the scan stopped"


class Scheduler(Protocol):
    """Computes chunks in any order; gives each with its packed outcomes, or with what killed its workers."""

    def __call__(self, plan: Plan, chunks: Sequence[range]) -> Iterator[tuple[range, bytes | Exception]]: ...


@contextmanager
def scheduler(address: str, workers: int | None) -> Iterator[Scheduler]:
    """address: "here", "processes" (of which there are `workers`, one per core by default), or tcp://host:port."""
    if address == HERE:
        yield _here
        return
    if address != PROCESSES and "://" not in address:
        raise UserMistake(f"--scheduler is {PROCESSES}, {HERE} or an address like tcp://host:8786, not {address!r}")
    try:
        from distributed import Client, LocalCluster
    except ImportError as error:
        raise UserMistake("scans on Dask need it: pip install 'nukernels[scan]', or --scheduler here") from error
    if address == PROCESSES:
        count = workers or cores()
        with interrupts_ignored():
            cluster = LocalCluster(
                n_workers=count, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
            )
        with cluster, Client(cluster) as client:
            yield _On(client)
        return
    try:
        client = Client(address, timeout=CONNECT_SECONDS)
    except (OSError, ValueError) as error:
        raise UserMistake(f"no Dask scheduler answers at {address}: {error}") from error
    with client:
        _same_makers(client)
        yield _On(client)


@contextmanager
def interrupts_ignored() -> Iterator[None]:
    """Processes started here inherit it: Ctrl-C in a terminal is for this process, which then ends them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def cores() -> int:
    """Those this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _here(plan: Plan, chunks: Sequence[range]) -> Iterator[tuple[range, bytes | Exception]]:
    for chunk in chunks:
        yield chunk, compute(plan.text, chunk)


class _On:
    """A Dask cluster. A worker that dies costs what it was computing; another worker computes it again."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def __call__(self, plan: Plan, chunks: Sequence[range]) -> Iterator[tuple[range, bytes | Exception]]:
        from concurrent.futures import CancelledError

        from distributed import KilledWorker, as_completed
        from distributed.comm.core import CommClosedError

        futures: dict[Any, range] = {}
        try:
            for chunk in chunks:
                futures[self.client.submit(compute, plan.text, list(chunk), pure=False)] = chunk
            for future in as_completed(list(futures)):
                chunk = futures.pop(future)
                try:
                    yield chunk, future.result()
                except KilledWorker as death:
                    yield chunk, death
                except (CancelledError, CommClosedError) as error:
                    raise UserMistake(GONE) from error
                future.release()
        finally:
            with suppress(Exception):
                self.client.cancel(list(futures))


def _same_makers(client: Client) -> None:
    """Workers with another version or other kernels would give other numbers."""
    here = makers()
    for address, theirs in client.run(makers).items():
        if theirs != here:
            raise UserMistake(f"the worker {address} has {theirs}, here is {here}: install the same on both")
