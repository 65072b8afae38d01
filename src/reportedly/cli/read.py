"""`reportedly read`: what one may ask for; what is done is in ``reading``."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli import options
from reportedly.cli.errors import Refused

FORMATS = ("table", "json", "html", "attributions")

_EPILOG = """\
\b
What the columns mean:
  Who says so  the origin, whoever said it first, and in a word how openly:
                 named    by name or organisation
                 unnamed  identity withheld
                 crowd    people nobody could name: residents, analysts
                 hearsay  nobody at all: "it is said"
               An arrow leads on to the outlets it came through; the publisher
               stands above the table and is the last link of every chain.
  What         the words of the article; quotation marks show what was quoted
  How sure     how sure the reader is that it read this right, never whether
               it is true; then the stance (denies, predicts ...) and the
               certainty (probable, possible ...) where the words aren't a
               plain assertion

\b
Formats:
  table        for people
  json         an object a line, of the schema in docs/reading.schema.json
  html         one page for all articles that needs no network
  attributions an object a line: sources, cues and contents before resolution

\b
Examples:
  reportedly read article.txt --outlet "The Harbour Post"
  reportedly read page.html --published 2025-03-14
  reportedly read article.txt --explain
  reportedly read https://example.org/news/harbour
  reportedly read folder/ articles.jsonl --jobs 4 -f json > readings.jsonl
  cat page.html | reportedly read - --format html --output reading.html

Exit code 2 where anything was refused; all else is still read and printed.
"""


@click.command(epilog=_EPILOG, no_args_is_help=True)
@click.argument("inputs", nargs=-1, required=True, metavar="PATH...")
@options.output(FORMATS)
@options.given
@click.option("--explain", is_flag=True, help="For each statement, which rule gave each value, by which words.")
@options.jobs
@options.debug
def read(  # noqa: PLR0913, PLR0917 - a parameter for each option
    inputs: tuple[str, ...],
    format: str,
    output: Path | None,
    outlet: str | None,
    published: str | None,
    url: str | None,
    explain: bool,
    jobs: int,
    debug: bool,
) -> None:
    """Who says what, through whom, in each article.

    PATH is plain text, HTML, PDF, a feed, a web archive (WARC), JSON Lines of articles, a folder of these, an http(s)
    URL, or - for standard input.
    """
    if explain and format != FORMATS[0]:
        raise Refused(f"--explain is printed as text; leave out --format {format}")
    from reportedly.acquire import Given  # noqa: PLC0415 - --help must not wait for it
    from reportedly.cli.reading import read_articles  # noqa: PLC0415

    chosen = "explanation" if explain else format
    read_articles(inputs, Given(outlet, published, url), format=chosen, output=output, processes=jobs, debug=debug)
