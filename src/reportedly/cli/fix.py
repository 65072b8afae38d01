"""`reportedly fix`: what one may put right; what is done is in ``fixing``."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli import options

_STANCES = ("asserts", "confirms", "denies", "doubts", "predicts", "promises", "demands", "asks", "declines")
_NAMINGS = ("named", "anonymous", "collective")

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
def fix(  # noqa: PLR0913, PLR0917 - a parameter for each option
    target: str,
    speaker: str | None,
    chain: tuple[str, ...],
    naming: str,
    stance: str | None,
    value: float | None,
    high: float | None,
    figure: str | None,
    not_a_statement: bool,
    missed: str | None,
    not_a_copy_of: str | None,
    same_as: str | None,
    by: str,
    reason: str | None,
    ledger: Path | None,
    debug: bool,
) -> None:
    """Puts right what was read wrongly: a speaker, a chain, a stance, a figure, a statement, a copy, two names."""
    from reportedly.cli.deciding import decide  # noqa: PLC0415 - --help must not wait for it
    from reportedly.cli.fixing import Fix  # noqa: PLC0415

    voices = chain or ((speaker,) if speaker is not None else ())
    wanted = Fix(target, voices, naming, stance, value, high, figure, not_a_statement, missed, not_a_copy_of, same_as)
    decide(ledger, wanted.whats, by, reason)
