"""What `reportedly add` does: articles in, each kept as soon as it is read, a tally at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reportedly.acquire import Given, jobs
from reportedly.batch import Finding, run_all
from reportedly.batch.bringing import Brought, bring
from reportedly.cli.errors import tell
from reportedly.cli.progress import Progress
from reportedly.cli.tally import Tally
from reportedly.errors import Rejected
from reportedly.ledger import Added, Ledger, ledger_path
from reportedly.present.wording import counted, title


@dataclass(frozen=True, slots=True)
class Adding:
    """processes: that read. forgotten: add what was removed, too. verbose: a line for each article."""

    processes: int
    forgotten: bool
    verbose: bool
    debug: bool


def add_articles(named: Path | None, inputs: Iterable[str], given: Given, how: Adding) -> None:
    """Adds every article to the ledger and says what became of them; exits with code 2 where any was refused."""
    path, tally, became = ledger_path(named), Tally(debug=how.debug), Counter[Added]()
    with Ledger(path) as ledger:
        task = partial(bring, path=path, forgotten=how.forgotten)
        with (
            closing(run_all(jobs(inputs, given), task, processes=how.processes)) as outcomes,
            Progress(tally) as progress,
        ):
            for outcome in progress.watch(outcomes):
                added = _keep(ledger, outcome, tally, how)
                if added is not None:
                    became[added] += 1
    if became:
        tell(f"{path}: {_tally(became)}")
    tally.finish()


def _keep(ledger: Ledger, outcome: Finding[Brought] | Rejected, tally: Tally, how: Adding) -> Added | None:
    """What became of an article, None where it was refused."""
    if isinstance(outcome, Rejected):
        tally.refuse(outcome)
        return None
    brought = outcome.found
    added = _kept(ledger, brought, how)
    if added is Added.FORGOTTEN:
        place = brought.article.raw.place
        tally.refuse(Rejected(place, "it was forgotten", "add it with --forgotten to have it again"))
        return None
    tally.accept(outcome)
    if how.verbose:
        tell(f"{added}: {brought.article.raw.place}: {title(brought.article.document)}")
    return added


def _kept(ledger: Ledger, brought: Brought, how: Adding) -> Added:
    article = brought.article
    if brought.reading is None:
        return ledger.meet_again(article.document, article.raw)
    return ledger.keep(brought.reading, brought.facts, article.raw, forgotten=how.forgotten)


def _tally(became: Counter[Added]) -> str:
    """ "2 articles added, 1 revision, 3 already there"."""
    words = [f"{counted(became[Added.ADDED], 'article')} added"]
    words += [counted(became[Added.REVISION], "revision")] if became[Added.REVISION] else []
    words += [f"{became[Added.ALREADY_THERE]:,} already there"] if became[Added.ALREADY_THERE] else []
    return ", ".join(words)
