"""`reportedly fix`: what one may put right; what is done is in ``fixing``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from reportedly.cli import options
from reportedly.model.source import Naming
from reportedly.model.statement import Stance

_STANCES = [stance.value for stance in Stance]
# Whoever speaks is somebody; hearsay is of nobody.
_NAMINGS = [naming.value for naming in Naming if naming is not Naming.UNATTRIBUTED]

_EPILOG = """\
\b
TARGET is
  a statement  ARTICLE:ID, as in 3f9a0c27:t4; "ledger show ARTICLE" lists them
  an article   the first digits of its id, for --missed and --not-a-copy-of
  a name       of a named source, for --same-as

\b
Examples:
  reportedly fix 3f9a0c27:t4 --speaker "Eva Strand"
  reportedly fix 3f9a0c27:t4 --chain "a port official" --chain "the Courant"
  reportedly fix 3f9a0c27:t4 --stance denies
  reportedly fix 3f9a0c27:t4 --value 14 --figure "fourteen months"
  reportedly fix 3f9a0c27:t5 --not-a-statement
  reportedly fix 3f9a0c27 --missed "nobody asked us" --speaker "the master"
  reportedly fix 3f9a0c27 --not-a-copy-of 77b0e1
  reportedly fix "Eva Strand" --same-as "Mayor Strand"

A decision is kept in the log with who made it, when and why. It holds for the
words, in every publication of the text, whatever a later reader finds there.
"""


@click.command(epilog=_EPILOG, no_args_is_help=True)
@click.argument("target")
@click.option("--speaker", metavar="WORDS", help="Who said it first, in words of the article.")
@click.option("--chain", metavar="WORDS", multiple=True, help="The whole way: who said it first, then each relay.")
@click.option(
    "--naming", type=click.Choice(_NAMINGS), default="named", show_default=True, help="How the speaker is given."
)
@click.option(
    "--stance", type=click.Choice(_STANCES), metavar="STANCE", help=f"How it was said: {', '.join(_STANCES)}."
)
@click.option("--value", type=float, help="What its figure is.")
@click.option("--high", type=float, help="The figure's upper end.")
@click.option("--figure", metavar="WORDS", help="Which figure, where there are several.")
@click.option("--not-a-statement", is_flag=True, help="Nobody said that.")
@click.option("--missed", metavar="WORDS", help="Words of a statement that wasn't found.")
@click.option("--not-a-copy-of", metavar="ARTICLE", help="Neither article repeats the other.")
@click.option("--same-as", metavar="NAME", help="Both names are of one source.")
@options.decision
@options.ledger
@options.debug
def fix(
    by: str,
    reason: str | None,
    ledger: Path | None,
    debug: bool,
    **wanted: Any,  # noqa: ANN401 - the fields of Fix
) -> None:
    """Puts right what was read wrongly: a speaker, a chain, a stance, a figure, a statement, a copy, two names."""
    from reportedly.cli.deciding import decide  # noqa: PLC0415 - --help must not wait for it
    from reportedly.cli.fixing import Fix  # noqa: PLC0415

    decide(ledger, Fix(**wanted).whats, by, reason)
