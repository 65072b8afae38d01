"""`reportedly cite`: a claim to be pasted into one's own work."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli import options
from reportedly.cli.unmarked import AsksInputs

FORMS = ("footnote", "box", "table", "memo", "svg")

_EPILOG = """\
\b
Forms:
  footnote  one paragraph
  box       three sentences, to stand beside an article
  table     a row for each statement, in Markdown
  memo      origins, statements, what speaks against it, how it was counted,
            in Markdown
  svg       a chart: a line for each origin, a mark for each statement

Each says of how many articles that holds and on which day it was counted. None says whether the claim is true.

\b
Examples:
  reportedly cite c41f --as box
  reportedly cite c41f --as svg -o chart.svg
"""


@click.command(cls=AsksInputs, epilog=_EPILOG)
@click.argument("claim")
@click.option("--as", "form", type=click.Choice(FORMS), default=FORMS[0], show_default=True, help="What to write.")
@options.inputs
@options.to_file
@options.ledger
@options.debug
def cite(claim: str, form: str, inputs: tuple[str, ...], output: Path | None, ledger: Path | None, debug: bool) -> None:
    """Who says so, ready to be pasted: footnote, sourcing box, table, memo or chart.

    CLAIM: its id, or the beginning of it, as "reportedly claims" shows it.
    """
    from datetime import datetime  # noqa: PLC0415 - --help must not wait for it

    from reportedly.cli.asking import Asked, findings_for, the_claim  # noqa: PLC0415
    from reportedly.cli.output import open_output  # noqa: PLC0415
    from reportedly.present.cite import FORMS as WRITERS  # noqa: PLC0415

    findings = findings_for(Asked(ledger=ledger, inputs=inputs, claim=claim, debug=debug))
    found = the_claim(claim, findings)
    with open_output(output) as stream:
        stream.write(WRITERS[form](found, findings, datetime.now().astimezone().date()))
