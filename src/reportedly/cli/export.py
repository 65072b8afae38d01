"""`reportedly export`: what one may ask for; what is done is in ``exporting``."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli import options
from reportedly.cli.errors import Refused
from reportedly.cli.unmarked import AsksInputs

FORMATS = ("parquet", "csv", "jsonl", "webannotation", "schemaorg", "prov", "ftm", "misp")

_EPILOG = """\
\b
Formats:
  parquet        a file for each table, with types; needs reportedly[export]
  csv, jsonl     the same tables
  webannotation  W3C Web Annotation: each statement on its words
  schemaorg      JSON-LD of claims, quotations and drafts of claim reviews
  prov           PROV-O as JSON-LD: who said it, what repeats what
  ftm            FollowTheMoney entities: articles and their named sources
  misp           MISP admiralty-scale tags; only with --ratings

The tables and their columns are described in docs/export.md.

\b
Examples:
  reportedly export --format parquet -o tables/
  reportedly export --format csv -o story/ --in saved-pages/
"""


@click.command(cls=AsksInputs, epilog=_EPILOG)
@click.option("-f", "--format", type=click.Choice(FORMATS), default="csv", show_default=True, help="What to write.")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="A new folder, or one with an earlier export; all of it is written or nothing.",
)
@click.option("--full-text", is_flag=True, help="With the texts themselves, which are their publishers'.")
@click.option("--ratings", is_flag=True, help="With people's ratings and notes, and the reasons they gave.")
@options.inputs
@options.ledger
@options.debug
def export(
    format: str,
    output: Path,
    full_text: bool,
    ratings: bool,
    inputs: tuple[str, ...],
    ledger: Path | None,
    debug: bool,
) -> None:
    """Everything that was found, as tables or in a standard of another field."""
    from reportedly.cli.asking import Asked  # noqa: PLC0415 - --help must not wait for it
    from reportedly.cli.exporting import export_to  # noqa: PLC0415

    if format == "misp" and not ratings:
        raise Refused("misp holds nothing but ratings; add --ratings")
    export_to(Asked(ledger=ledger, inputs=inputs, debug=debug), format, output, full_text=full_text, ratings=ratings)
