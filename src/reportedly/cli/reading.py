"""What `reportedly read` does: articles in, findings out one by one, refusals listed at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import TypeVar

from reportedly.acquire import Given, jobs
from reportedly.batch import Finding, run_all
from reportedly.cli.formats import FORMATS
from reportedly.cli.output import open_output
from reportedly.cli.progress import Progress
from reportedly.cli.tally import Tally
from reportedly.errors import Rejected

Found = TypeVar("Found")


def read_articles(
    inputs: Iterable[str], given: Given, *, format: str, output: Path | None, processes: int, debug: bool
) -> None:
    """Reads every article and prints what was found; exits with code 2 where any was refused."""
    tally = Tally(debug=debug)
    chosen = FORMATS[format]
    with (
        closing(run_all(jobs(inputs, given), chosen.task, processes=processes)) as outcomes,
        open_output(output) as stream,
        Progress(tally, stream) as progress,
    ):
        findings = _found(progress.watch(outcomes), tally)
        first = next(findings, None)
        if first is None:
            tally.finish()  # leaves before an earlier output file is replaced by nothing
        else:
            chosen.write(chain([first], findings), stream)
    tally.finish()


def _found(outcomes: Iterable[Finding[Found] | Rejected], tally: Tally) -> Iterator[Found]:
    """What was found, one by one; what was refused is counted and put aside."""
    for outcome in outcomes:
        if isinstance(outcome, Rejected):
            tally.refuse(outcome)
        else:
            tally.accept(outcome)
            yield outcome.found
