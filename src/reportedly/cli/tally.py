"""What became of the articles of one run: how many were read, which were refused, which copies were kept."""

from __future__ import annotations

import click

from reportedly.batch import Crashed, Finding
from reportedly.cli.errors import complain, say
from reportedly.errors import Rejected
from reportedly.present.wording import counted


class Tally:
    """Counts as a run goes on, and speaks on stderr when it is over."""

    def __init__(self, *, debug: bool = False) -> None:
        """debug: also show the tracebacks of internal errors."""
        self.read = 0
        self.refused: list[Rejected] = []
        self._copies: list[str] = []
        self._debug = debug

    def accept(self, finding: Finding[object]) -> None:
        """An article that was read."""
        self.read += 1
        if finding.kept is not None:
            self._copies.append(f"the page as it was fetched is kept in {finding.kept.path}")

    def refuse(self, refusal: Rejected) -> None:
        """An article that was not."""
        self.refused.append(refusal)

    def finish(self) -> None:
        """Says what was kept and what was refused; exits with code 2 where anything was, or nothing was there."""
        for copy in self._copies:
            complain(copy)
        if not self.refused and self.read:
            return
        self._list_refusals()
        raise click.exceptions.Exit(2)

    def _list_refusals(self) -> None:
        if not self.refused:
            complain("there is no article in what was given; give a file, a folder, a URL or -")
        for refusal in self.refused:
            complain(str(refusal))
            if self._debug and isinstance(refusal, Crashed):
                say(refusal.trace)
        if self.refused and len(self.refused) + self.read > 1:
            complain(f"{counted(len(self.refused), 'input')} refused, {counted(self.read, 'article')} read")
