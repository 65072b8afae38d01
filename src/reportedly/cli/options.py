"""Options that several commands have."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from reportedly.cli.errors import remember_debug

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

_GIVEN = (
    click.option("--outlet", metavar="NAME", help="Who published it; overrides what a page or row says."),
    click.option("--published", metavar="DATE", help="When: 2024-03-22, or a moment with its zone."),
    click.option("--url", metavar="URL", help="Where it stands on the web; nothing is fetched from there."),
)


def _of_command_or_group(ctx: click.Context, _option: click.Parameter, ledger: Path | None) -> Path | None:
    """The option may stand before the command as well as after it."""
    given: Path | None = ledger or ctx.find_root().params.get("ledger")
    return given


def _user() -> str:
    """Whoever runs the program; a system without users has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


ledger = click.option(
    "--ledger",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    callback=_of_command_or_group,
    help="The ledger's file; else REPORTEDLY_LEDGER, else your own.",
)
by = click.option(
    "--by",
    envvar="REPORTEDLY_BY",
    default=_user,
    metavar="NAME",
    help="Who decides; else REPORTEDLY_BY, else your user name.",
)
reason = click.option("--reason", metavar="WORDS", help="Why; it is kept with the decision.")
inputs = click.option(
    "--in", "inputs", multiple=True, metavar="PATH", help="Ask these articles, not a ledger; repeatable."
)
to_file = click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write to this file, all of it or nothing, instead of the screen.",
)
jobs = click.option(
    "-j", "--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes that read."
)
debug = click.option("--debug", is_flag=True, callback=remember_debug, help="Show the traceback of an internal error.")


def given(command: Decorated) -> Decorated:
    """--outlet, --published and --url."""
    for option in reversed(_GIVEN):
        command = option(command)
    return command


def decision(command: Decorated) -> Decorated:
    """--by and --reason."""
    return by(reason(command))


def output(formats: tuple[str, ...]) -> Callable[[Decorated], Decorated]:
    """--format, the first being the default, and --output."""

    def add(command: Decorated) -> Decorated:
        return click.option(
            "-f", "--format", type=click.Choice(formats), default=formats[0], show_default=True, help="What to print."
        )(to_file(command))

    return add
