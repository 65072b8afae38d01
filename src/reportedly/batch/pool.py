"""One task over many articles, in one process or several; the same function whatever the task and the platform."""

from __future__ import annotations

import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import Protocol, TypeVar

from reportedly.batch.outcome import Crashed
from reportedly.batch.workers import Workers
from reportedly.errors import Rejected, ReportedlyError


class Located(Protocol):
    """What a task is about. where: how a person would point at it."""

    @property
    def where(self) -> str: ...


Work = TypeVar("Work", bound=Located)
Found = TypeVar("Found")
Task = Callable[[Work], Found]
Outcomes = Generator[Found | Rejected, None, None]

# Articles handed out but not yet given on, for each process: one being read, one waiting, so that none sits idle.
_AHEAD = 2


def run_all(jobs: Iterable[Work | Rejected], task: Task[Work, Found], *, processes: int = 1) -> Outcomes[Found]:
    """The task's outcome for each job, in order; what was refused, and ``Crashed`` for what failed, in its place.

    task: a function of a module, so that it can be sent to another process. Nothing is read ahead beyond two articles
    a process. When the iterator is closed early, even by Ctrl-C, the processes end at once. An error that isn't about
    one article, such as ``ModelError``, is raised.
    """
    if processes == 1:
        return (_attempt(task, job) for job in jobs)
    return _run_in_processes(jobs, partial(_attempt, task), processes)


def _attempt(task: Task[Work, Found], job: Work | Rejected) -> Found | Rejected:
    """One bad article must not stop the others, whatever is wrong with it."""
    if isinstance(job, Rejected):
        return job
    try:
        return task(job)
    except Rejected as refusal:
        return refusal
    except ReportedlyError:
        raise
    except Exception as error:
        return Crashed(job.where, f"{type(error).__name__}: {error}", traceback.format_exc())


Attempt = Callable[[Work | Rejected], Found | Rejected]
_Waiting = deque[tuple[Work | Rejected, Future[Found | Rejected]]]


def _run_in_processes(
    jobs: Iterable[Work | Rejected], attempt: Attempt[Work, Found], processes: int
) -> Outcomes[Found]:
    waiting: _Waiting[Work, Found] = deque()
    with Workers(processes) as workers:
        for job in jobs:
            waiting.append((job, workers.submit(attempt, job)))
            if len(waiting) >= _AHEAD * processes:
                yield _first(waiting, workers, attempt)
        while waiting:
            yield _first(waiting, workers, attempt)


def _first(waiting: _Waiting[Work, Found], workers: Workers, attempt: Attempt[Work, Found]) -> Found | Rejected:
    job, future = waiting.popleft()
    try:
        return workers.result(future)
    except BrokenProcessPool:
        return _again(job, waiting, workers, attempt)


def _again(
    job: Work | Rejected, waiting: _Waiting[Work, Found], workers: Workers, attempt: Attempt[Work, Found]
) -> Found | Rejected:
    """A process died and took all that were being read with it: the first is read alone, to see whether it was that.

    Reading it alone again may take the new process down, too; then it is the one to blame.
    """
    workers.restart()
    try:
        outcome = workers.result(workers.submit(attempt, job))
    except BrokenProcessPool:
        workers.restart()
        outcome = Crashed(job.where, "the process that read it died; it may be too large for this machine")
    for place, (other, future) in enumerate(waiting):
        if future.done() and isinstance(future.exception(), BrokenProcessPool):
            waiting[place] = other, workers.submit(attempt, other)
    return outcome
