"""`reportedly check`: what one may ask for; what is done is in ``checking``."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli import options
from reportedly.cli.unmarked import AsksInputs

FORMATS = ("table", "json", "html")

_EPILOG = """\
\b
What is said of a statement or figure of the draft:
  sources say    the articles have it: from whom, how many origins
  nothing found  they don't; that is no proof against it
  other figure   they have other figures of the same thing
  superseded     a later figure or account has taken its place
  disputed       another claim can't hold beside it
  misquoted      every recorded wording differs; the difference is shown
  no such words  no article has this quotation or one like it
  other source   the words are recorded from somebody else
  only relayed   the outlet that is cited has it from another

\b
Formats:
  table  line by line, for people
  json   an object a line, of the schema in docs/check.schema.json
  html   the draft with its remarks, one page that needs no network

\b
Examples:
  reportedly check draft.docx
  reportedly check draft.md --in saved-pages/ --format html -o checked.html

The draft is read where it is and kept nowhere.
"""


@click.command(cls=AsksInputs, epilog=_EPILOG)
@click.argument("draft", type=click.Path(allow_dash=True))
@options.inputs
@options.output(FORMATS)
@options.ledger
@options.debug
def check(
    draft: str, inputs: tuple[str, ...], format: str, output: Path | None, ledger: Path | None, debug: bool
) -> None:
    """A draft, line by line, against what the articles say.

    DRAFT is a file of text, Markdown, HTML or Word (.docx), or - for standard input.
    """
    from reportedly.cli.asking import Asked, findings_for  # noqa: PLC0415 - --help must not wait for it
    from reportedly.cli.checking import check_draft  # noqa: PLC0415

    check_draft(draft, lambda: findings_for(Asked(ledger=ledger, inputs=inputs, debug=debug)), format, output)
