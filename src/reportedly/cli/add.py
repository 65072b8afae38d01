"""`reportedly add`: what one may ask for; what is done is in ``adding``."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli import options

_EPILOG = """\
\b
What becomes of an article:
  added          it is kept: its text, what was found in it, and the bytes it
                 was made from
  revision       it is kept as a new version of one that is there: the same
                 address with another text, or a row with "revision_of"
  already there  the same text of the same outlet at the same address
  refused        it can't be read; why is said at the end

An article is kept as a whole or not at all. After a stop, by Ctrl-C or a loss
of power, the same command goes on where it was.

\b
Examples:
  reportedly add folder/ articles.jsonl --jobs 4
  reportedly --ledger harbour.sqlite add page.html --outlet "The Harbour Post"

Exit code 2 where anything was refused; all else is still added.
"""


@click.command(epilog=_EPILOG, no_args_is_help=True)
@click.argument("inputs", nargs=-1, required=True, metavar="PATH...")
@options.given
@options.jobs
@click.option("--forgotten", is_flag=True, help="Add also what was removed by: ledger forget.")
@click.option("-v", "--verbose", is_flag=True, help="Print a line for each article, once it is kept.")
@options.ledger
@options.debug
def add(  # noqa: PLR0913, PLR0917 - a parameter for each option
    inputs: tuple[str, ...],
    outlet: str | None,
    published: str | None,
    url: str | None,
    jobs: int,
    forgotten: bool,
    verbose: bool,
    ledger: Path | None,
    debug: bool,
) -> None:
    """Reads articles and keeps them in a ledger.

    PATH is anything that "reportedly read" takes: a file, a folder, a URL, or - for standard input.
    """
    from reportedly.acquire import Given  # noqa: PLC0415 - --help must not wait for it
    from reportedly.cli.adding import Adding, add_articles  # noqa: PLC0415

    how = Adding(jobs, forgotten=forgotten, verbose=verbose, debug=debug)
    add_articles(ledger, inputs, Given(outlet, published, url), how)
