"""How far a long run has come, on stderr, where a person is watching and the results go elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Self, TextIO, TypeVar

from reportedly.cli.tally import Tally
from reportedly.present.wording import counted

if TYPE_CHECKING:
    from rich.status import Status

Outcome = TypeVar("Outcome")


class Progress:
    """A line that counts articles; it appears with the second one. On a screen that shows the results it is silent."""

    def __init__(self, tally: Tally, results: TextIO | None = None) -> None:
        """results: where they are shown as they come, None where they aren't."""
        self._tally = tally
        self._wanted = sys.stderr.isatty() and not (results and results.isatty())
        self._status: Status | None = None

    def watch(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """The same outcomes, counted as they pass."""
        for outcome in outcomes:
            yield outcome
            if self._wanted:
                self._show()

    def _show(self) -> None:
        if self._status is None:
            self._status = _status()
            self._status.start()
        refused = f", {len(self._tally.refused)} refused" if self._tally.refused else ""
        self._status.update(f"{counted(self._tally.read, 'article')} read{refused}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._status is not None:
            self._status.stop()


def _status() -> Status:
    from rich.console import Console  # noqa: PLC0415 - only a person who watches needs it

    return Console(stderr=True).status("")
