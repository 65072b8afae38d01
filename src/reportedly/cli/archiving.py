"""What `reportedly ledger archive out` and `in` do."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli.errors import complain
from reportedly.ledger import Ledger
from reportedly.present.wording import counted

_COPYRIGHT = "it holds whole articles, which are their publishers'; keep it to yourself"


def write_archive(path: Path | None, file: Path, *, full_text: bool, ratings: bool) -> None:
    """Writes the ledger to a file and says what is in it."""
    with Ledger(path, create=False) as ledger:
        number = ledger.write_archive(file, full_text=full_text, ratings=ratings)
    click.echo(f"{file}: {counted(number, 'article')}, {'whole' if full_text else 'quoted words only'}")
    if full_text:
        complain(f"{file}: {_COPYRIGHT}")


def read_archive(path: Path | None, file: Path) -> None:
    """Takes a file in and says what of it was new."""
    with Ledger(path) as ledger:
        taken = ledger.read_archive(file)
    words = [f"{counted(taken.articles, 'article')} and {counted(taken.decisions, 'decision')} added"]
    words += [f"{taken.there:,} already there"] if taken.there else []
    words += [f"{taken.forgotten:,} left out, since they were forgotten here"] if taken.forgotten else []
    click.echo(f"{ledger.path}: {', '.join(words)}")
