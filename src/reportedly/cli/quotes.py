"""`reportedly quotes`: one quotation across outlets, side by side."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli import options
from reportedly.cli.unmarked import AsksInputs

FORMATS = ("table", "json")

_EPILOG = """\
\b
What an article made of a quotation, held against its fullest wording:
  trimmed        words are left out
  altered        words are replaced or added
  re-attributed  another named source is said to have said it
  name left out  the article that it repeats has a name for it

\b
Examples:
  reportedly quotes
  reportedly quotes "Iskra Velan" --in saved-pages/
"""


@click.command(cls=AsksInputs, epilog=_EPILOG)
@click.argument("source", required=False)
@options.inputs
@options.output(FORMATS)
@options.ledger
@options.debug
def quotes(
    source: str | None, inputs: tuple[str, ...], format: str, output: Path | None, ledger: Path | None, debug: bool
) -> None:
    """The same words in several articles: what was trimmed, altered or given to somebody else.

    SOURCE: part of a named source's name. Unnamed sources aren't looked for; what they say is shown only beside what
    repeats it.
    """
    from reportedly.cli.asking import Asked, findings_for  # noqa: PLC0415 - --help must not wait for it
    from reportedly.cli.quoting import compare_quotes  # noqa: PLC0415

    compare_quotes(findings_for(Asked(ledger=ledger, inputs=inputs, debug=debug)), source, format, output)
