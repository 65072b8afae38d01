"""`reportedly report`: what one may ask for; what is done is in ``reporting``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from reportedly.cli import options
from reportedly.cli.unmarked import AsksInputs

_EPILOG = """\
\b
What is on the page:
  how many articles, claims, origins and disputes there are
  each claim     its origins, at least and at most, among how many articles;
                 how it spread, as a graph; the statements that make it
  corrections    what people put right, and when; ratings with --ratings
  disputes       claims that can't both hold, side by side
  figures        over time, by origin
  timeline       what was published, what was announced for when
  sources        how they were named; unnamed ones article by article
  revisions      what new versions of articles changed, before and after
  articles       the sentences in which somebody is cited

It is one file that loads nothing and can be mailed and printed.

\b
Examples:
  reportedly report -o dossier.html
  reportedly report harbour closure -o dossier.html
  reportedly report c41f c7a0 -o dossier.html
  reportedly report --in articles.jsonl -o dossier.html
"""


@click.command(cls=AsksInputs, epilog=_EPILOG)
@click.argument("terms", nargs=-1, metavar="[QUERY or CLAIM]...")
@click.option("--title", metavar="WORDS", help="What the story is called; else the first article's title.")
@click.option("--full-text", is_flag=True, help="All words of all articles, whose owners may object to it.")
@click.option("--ratings", is_flag=True, help="With people's ratings and notes, and the reasons they gave.")
@options.inputs
@options.to_file
@options.ledger
@options.debug
def report(
    terms: tuple[str, ...],
    inputs: tuple[str, ...],
    output: Path | None,
    ledger: Path | None,
    debug: bool,
    **page: Any,  # noqa: ANN401 - what Reporting takes
) -> None:
    """A dossier: who says what in a story, as one page for a browser.

    QUERY: words that each begin a word of one statement. CLAIM: its id, or the beginning of it. Neither: all claims.
    """
    from reportedly.cli.asking import Asked  # noqa: PLC0415 - --help must not wait for it
    from reportedly.cli.reporting import Reporting, write_dossier  # noqa: PLC0415

    asked = Asked(ledger=ledger, inputs=inputs, debug=debug)
    write_dossier(asked, Reporting(terms, **page), output)
