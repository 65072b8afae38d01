"""The commands that ask: what one may ask for; what is done is in ``asking``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from reportedly.cli import options
from reportedly.cli.options import Decorated
from reportedly.cli.unmarked import AsksInputs

FORMATS = ("table", "json")
_DAY = "Such as 2025-03-14 or 2025-03."

_FILTERS = (
    options.inputs,
    click.option("--since", metavar="DAY", help=f"Claims made on that day or later. {_DAY}"),
    click.option("--until", metavar="DAY", help="Claims made on that day or earlier."),
    click.option("--outlet", metavar="NAME", help="Claims made in an outlet whose name has this in it."),
    click.option("--source", metavar="NAME", help="Claims of a named source whose name has this in it."),
)
_OF_COUNTS = (
    click.option("--min-origins", type=click.IntRange(min=0), default=0, help="Claims of at least so many origins."),
    click.option("--only-disputed", is_flag=True, help="Claims that another one contradicts."),
)
_ORIGINS = """\
\b
How origins are counted (docs/origins.md):
  2      two sources that don't depend on each other
  1-3    one at least and three at most: what is known doesn't say more
  Many outlets that repeat one report are one origin.
"""


def _with(command: Decorated, several: tuple[Callable[[Decorated], Decorated], ...]) -> Decorated:
    for option in reversed(several):
        command = option(command)
    return command


def _asks(command: Decorated) -> Decorated:
    """The options of every command that asks."""
    command = options.debug(options.ledger(command))
    return options.output(FORMATS)(_with(command, _FILTERS))


def _query(command: Decorated) -> Decorated:
    return click.argument("query", nargs=-1)(_asks(command))


def _answer(name: str, ledger: Path | None, output: Path | None, format: str, **asked: Any) -> None:  # noqa: ANN401
    from reportedly.cli.asking import Asked, answer  # noqa: PLC0415 - --help must not wait for it

    answer(name, Asked(ledger=ledger, **asked), format=format, output=output)


@click.command(cls=AsksInputs, epilog=_ORIGINS)
@_query
def claims(**asked: Any) -> None:  # noqa: ANN401 - the options of the decorators
    """What is claimed, by how many independent origins, and who disputes it.

    QUERY: words that one statement of the claim has, each by its beginning; without any, all claims.
    """
    _answer("claims", **asked)


# Only claims are chosen by their counts.
claims = _with(claims, _OF_COUNTS)


@click.command(cls=AsksInputs, epilog=_ORIGINS)
@click.argument("claim")
@_asks
def trace(claim: str, **asked: Any) -> None:  # noqa: ANN401
    """One claim: from its origins through newsrooms to relays and copies.

    CLAIM: its id, or the beginning of it, as "reportedly claims" shows it.
    """
    _answer("trace", claim=claim, **asked)


@click.command(cls=AsksInputs)
@_query
def sources(**asked: Any) -> None:  # noqa: ANN401
    """Who speaks by name, how often, and where it was read.

    Unnamed sources are counted and never listed: nothing here follows one from story to story.
    """
    _answer("sources", **asked)


@click.command(cls=AsksInputs)
@_query
def timeline(**asked: Any) -> None:  # noqa: ANN401
    """Day by day: first reported, repeated, confirmed, denied, superseded, due."""
    _answer("timeline", **asked)


@click.command(cls=AsksInputs)
@_query
def conflicts(**asked: Any) -> None:  # noqa: ANN401
    """Claims that can't both hold, side by side, with the reason."""
    _answer("conflicts", **asked)


@click.command(cls=AsksInputs)
@click.option("--due", metavar="DAY", help=f"Only those due by then. {_DAY}")
@_query
def forecasts(due: str | None, **asked: Any) -> None:  # noqa: ANN401
    """What was announced, when it falls due, and what was said of it since."""
    _answer("forecasts", due=due, **asked)


@click.command(cls=AsksInputs)
@click.argument("claim")
@_asks
def gaps(claim: str, **asked: Any) -> None:  # noqa: ANN401
    """What is missing before a claim can be called established."""
    _answer("gaps", claim=claim, **asked)


@click.command(
    cls=AsksInputs, epilog="Days are those of publication; what was added to the ledger late is new on its own day."
)
@_query
def new(**asked: Any) -> None:  # noqa: ANN401
    """The claims first made since a day (--since), by default on the last day of the articles."""
    _answer("new", **asked)


COMMANDS = (claims, trace, sources, timeline, conflicts, forecasts, gaps, new)
