"""How a command fails: one line on stderr and exit code 2, never a traceback."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO, Any

import click

from reportedly.errors import ReportedlyError
from reportedly.present.safe import one_line


class Refused(click.ClickException):
    """Nothing came of it; says why in one line."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        complain(self.message)


def complain(message: str) -> None:
    """One line on stderr, whatever is in it."""
    print(f"reportedly: {one_line(message)}", file=sys.stderr)  # noqa: T201


class Commands(click.Group):
    """A group whose commands may raise ``ReportedlyError``, and that knows a file from a command."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ReportedlyError as error:
            raise Refused(str(error)) from error

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if self.get_command(ctx, name) is None and (Path(name).exists() or "://" in name):
            raise click.UsageError(f"{name} is no command; to read it: reportedly read {name}", ctx)
        return super().resolve_command(ctx, args)
