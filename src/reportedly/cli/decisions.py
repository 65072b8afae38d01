"""`reportedly merge`, `split`, `note`, `rate`, `outcome`, `undo`; what they do is in ``deciding``."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli import options

_OUTCOMES = ("came_true", "did_not", "withdrawn", "unclear")


@click.command(no_args_is_help=True)
@click.argument("one")
@click.argument("other")
@options.decision
@options.ledger
@options.debug
def merge(one: str, other: str, by: str, reason: str | None, ledger: Path | None, debug: bool) -> None:
    """Two claims put forward the same, or two names are of one named source.

    ONE and OTHER are ids of claims, or names. An unnamed source is never made one with a named source.
    """
    from reportedly.cli import deciding  # noqa: PLC0415 - --help must not wait for it

    deciding.decide(ledger, deciding.merge(one, other), by, reason)


@click.command(no_args_is_help=True)
@click.argument("claim")
@click.argument("statements", nargs=-1, required=True, metavar="STATEMENT...")
@options.decision
@options.ledger
@options.debug
def split(
    claim: str, statements: tuple[str, ...], by: str, reason: str | None, ledger: Path | None, debug: bool
) -> None:
    """Some statements of a claim put forward something else.

    CLAIM is its id, STATEMENT is ARTICLE:ID as in 3f9a0c27:t4.
    """
    from reportedly.cli import deciding  # noqa: PLC0415

    deciding.decide(ledger, deciding.split(claim, statements), by, reason)


@click.command(no_args_is_help=True)
@click.argument("claim")
@click.argument("words")
@options.decision
@options.ledger
@options.debug
def note(claim: str, words: str, by: str, reason: str | None, ledger: Path | None, debug: bool) -> None:
    """A remark on a claim, or on the claim that a statement (ARTICLE:ID) puts forward."""
    from reportedly.cli import deciding  # noqa: PLC0415

    deciding.decide(ledger, deciding.note(claim, words), by, reason)


@click.command(no_args_is_help=True)
@click.argument("target")
@click.option("--reliability", type=click.Choice("ABCDEF"), help="Of a named source: A, completely, to E; F unknown.")
@click.option("--credibility", type=click.Choice("123456"), help="Of a claim: 1, confirmed, to 5; 6 unknown.")
@click.option("--reason", metavar="WORDS", required=True, help="Why; it is kept with the rating.")
@options.by
@options.ledger
@options.debug
def rate(
    target: str,
    reliability: str | None,
    credibility: str | None,
    reason: str,
    by: str,
    ledger: Path | None,
    debug: bool,
) -> None:
    """How reliable a named source is, or how credible a claim, by the Admiralty code.

    TARGET is the name of a source or the id of a claim. Unnamed sources are never rated.
    """
    from reportedly.cli import deciding  # noqa: PLC0415

    deciding.decide(ledger, deciding.rate(target, reliability, credibility), by, reason)


@click.command(no_args_is_help=True)
@click.argument("claim")
@click.argument("became", type=click.Choice(_OUTCOMES))
@options.decision
@options.ledger
@options.debug
def outcome(claim: str, became: str, by: str, reason: str | None, ledger: Path | None, debug: bool) -> None:
    """What became of the forecast that a claim, or a statement (ARTICLE:ID), makes."""
    from reportedly.cli import deciding  # noqa: PLC0415

    deciding.decide(ledger, deciding.outcome(claim, became), by, reason)


@click.command(no_args_is_help=True)
@click.argument("number", type=int)
@options.decision
@options.ledger
@options.debug
def undo(number: int, by: str, reason: str | None, ledger: Path | None, debug: bool) -> None:
    """Takes a decision back, by its number; both stay in the log, and an undoing can be undone."""
    from reportedly.cli import deciding  # noqa: PLC0415

    deciding.undo(ledger, number, by, reason)


COMMANDS = (merge, split, note, rate, outcome, undo)
