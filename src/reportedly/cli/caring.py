"""What `reportedly ledger forget`, `verify` and `rebuild` do."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path

import click

from reportedly.batch import Finding, reader, run_all
from reportedly.batch.bringing import InLedger, read_again
from reportedly.cli.errors import Refused, complain, say
from reportedly.cli.progress import Progress
from reportedly.cli.tally import Tally
from reportedly.errors import Rejected
from reportedly.ledger import Ledger, ledger_path
from reportedly.present.kept import decision_line, short_id
from reportedly.present.wording import counted, title


def forget_article(path: Path | None, article: str, *, whole_text: bool, sure: bool) -> None:
    """Removes an article, or every publication of its text, once the person has said so."""
    with Ledger(path, create=False) as ledger:
        documents = ledger.same_text(article)
        chosen = documents if whole_text else documents[:1]
        if not sure:
            _ask(f"Forget {counted(len(chosen), 'publication')} of {title(ledger.document(documents[0]))!r} for good?")
        ledger.forget(*chosen)
    click.echo(f"forgotten: {', '.join(map(short_id, chosen))}")
    others = len(documents) - len(chosen)
    if others:
        click.echo(f"Its text stays: {counted(others, 'other publication')} has it; --text forgets them, too.")


def _ask(question: str) -> None:
    """Raises Refused where the answer isn't yes, or nobody is there to give one."""
    try:
        agreed = click.confirm(question, err=True)
    except click.Abort:
        say("")  # the question's line is still open
        agreed = False
    if not agreed:
        raise Refused("nothing was forgotten; to forget it without being asked, add --yes")


def verify_ledger(path: Path | None) -> None:
    """Lists what isn't as it was put in; exits with code 2 where there is any of it."""
    with Ledger(path, create=False) as ledger:
        faults = ledger.verify()
        number = len(ledger)
    for fault in faults:
        complain(f"{ledger.path}: {fault}")
    if faults:
        raise click.exceptions.Exit(2)
    click.echo(f"{ledger.path}: {counted(number, 'article')}, every digest and span as it was put in")


def rebuild_ledger(path: Path | None, *, everything: bool, processes: int, debug: bool) -> None:
    """Reads again and computes anew; lists what no longer fits, and exits with code 2 where reading failed."""
    tally = Tally(debug=debug)
    with Ledger(path, create=False) as ledger:
        old = [one.document for one in ledger.articles()] if everything else ledger.read_by_others(reader().version)
        task = partial(read_again, path=ledger_path(path))
        with closing(run_all(map(InLedger, old), task, processes=processes)) as outcomes, Progress(tally) as progress:
            for outcome in progress.watch(outcomes):
                if isinstance(outcome, Rejected):
                    tally.refuse(outcome)
                else:
                    ledger.put_again(outcome)
                    tally.accept(Finding(outcome))
        ledger.renew()
        orphans = ledger.orphans()
    click.echo(f"{ledger.path}: {counted(tally.read, 'article')} read again")
    for orphan in orphans:
        click.echo(f"no longer fits: decision {decision_line(orphan.entry)}: {orphan.why}")
    if tally.refused:
        tally.finish()
