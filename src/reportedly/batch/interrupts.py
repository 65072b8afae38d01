"""Ctrl-C that waits while a lock of the process pool may be held.

A ``KeyboardInterrupt`` between the taking and the giving back of a future's lock would leave it taken for ever, and the
pool's own thread waiting for it.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Interrupts:
    """Installed where Python's own handler is, in the main thread; elsewhere it does nothing."""

    def __init__(self) -> None:
        self._held = False
        self._pending = False
        self._installed = False

    def install(self) -> None:
        main = threading.current_thread() is threading.main_thread()
        if main and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, self._on_interrupt)
            self._installed = True

    def remove(self) -> None:
        if self._installed:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            self._installed = False

    @contextmanager
    def held(self) -> Iterator[None]:
        """What is done inside isn't interrupted; ``KeyboardInterrupt`` follows at its end. Keep it short."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
        if self._pending:
            self._pending = False
            raise KeyboardInterrupt

    def _on_interrupt(self, number: int, frame: FrameType | None) -> None:
        if not self._held:
            raise KeyboardInterrupt
        self._pending = True
