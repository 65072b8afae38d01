"""`reportedly diff`: what one may ask for; what is done is in ``comparing``."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli import options

FORMATS = ("table", "json")

_EPILOG = """\
\b
What is listed:
  number, time, source, anonymity, stance, certainty, wording
               what changed of statements that both versions have
  added        statements that only the new version has
  removed      statements that only the old version has
  new source, gone
               whoever speaks in one version only
  Line breaks, the shape of quotation marks and the order of paragraphs are
  no change. A note in which the new version tells of its update is quoted;
  where it has none, the edit is silent.

\b
Examples:
  reportedly diff morning.html evening.html
  reportedly diff v1.txt v2.txt --outlet "The Harbour Post" --format json
"""


@click.command(epilog=_EPILOG, no_args_is_help=True)
@click.argument("old")
@click.argument("new")
@options.output(FORMATS)
@options.given
@options.debug
def diff(  # noqa: PLR0913, PLR0917 - a parameter for each option
    old: str,
    new: str,
    format: str,
    output: Path | None,
    outlet: str | None,
    published: str | None,
    url: str | None,
    debug: bool,
) -> None:
    """What a new version of an article changed, statement by statement.

    OLD and NEW are each one article: a file, a URL, or - for standard input.
    """
    from reportedly.acquire import Given  # noqa: PLC0415 - --help must not wait for it
    from reportedly.cli.comparing import compare  # noqa: PLC0415

    compare(old, new, Given(outlet, published, url), format=format, output=output, debug=debug)
