"""Processes that do tasks, are replaced when one dies, and end with whoever started them."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Pipe, get_context
from multiprocessing.connection import Connection
from threading import Thread
from types import TracebackType
from typing import Any, Self, TypeVar

from reportedly.batch.interrupts import Interrupts

Result = TypeVar("Result")
Argument = TypeVar("Argument")

# Seconds until Ctrl-C is looked for again while an article is waited for.
_PATIENCE = 0.1
# The one way to start a process that Windows, macOS and Linux share, and that is safe beside threads.
_CONTEXT = get_context("spawn")


class Workers:
    """A fixed number of processes. Left by an exception, it ends them in the middle of what they do."""

    def __init__(self, processes: int) -> None:
        self._processes = processes
        self._interrupts = Interrupts()
        self._start()

    def submit(self, function: Callable[[Argument], Result], argument: Argument) -> Future[Result]:
        """The outcome to come; ``BrokenProcessPool`` in it where a process died."""
        try:
            with self._interrupts.held():
                return self._pool.submit(function, argument)
        except BrokenProcessPool as error:
            broken: Future[Result] = Future()
            broken.set_exception(error)
            return broken

    def result(self, future: Future[Result]) -> Result:
        """Waits for an outcome. Raises ``BrokenProcessPool`` where a process died."""
        while True:
            with self._interrupts.held():
                if wait([future], timeout=_PATIENCE).done:
                    return future.result()

    def restart(self) -> None:
        """Ends what is left of the processes and starts anew."""
        self._end()
        self._start()

    def __enter__(self) -> Self:
        self._interrupts.install()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._pool.shutdown()
            with self._interrupts.held():
                self._end()
        finally:
            self._interrupts.remove()

    def _start(self) -> None:
        theirs, self._lifeline = Pipe(duplex=False)
        self._pool = ProcessPoolExecutor(self._processes, _CONTEXT, initializer=_begin, initargs=(theirs,))
        self._theirs = theirs

    def _end(self) -> None:
        self._lifeline.close()
        self._pool.shutdown(cancel_futures=True)
        self._theirs.close()


def _begin(lifeline: Connection[Any, Any]) -> None:
    """Runs first in each process: the parent alone answers Ctrl-C, and when it lets go of the line, this one ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with, args=(lifeline,), daemon=True).start()


def _end_with(lifeline: Connection[Any, Any]) -> None:
    try:
        lifeline.recv()
    except EOFError:
        os._exit(1)
