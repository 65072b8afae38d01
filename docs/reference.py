"""Writes docs/cli.md from the commands themselves: ``python docs/reference.py``. A test holds the two together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from reportedly.cli.commands import reportedly

PAGE = Path(__file__).parent / "cli.md"
_WIDTH = 80
_HEAD = """\
# The command line

Made from the commands themselves by `python docs/reference.py`. Every command ends with exit code 0, or with 2 where
something was refused or asked for wrongly; the reason is one line on standard error.
"""


def reference() -> str:
    """The page: each command's help as a person sees it in a terminal of 80 columns."""
    return "\n".join([_HEAD, *(_section(path, command) for path, command in _commands("reportedly", reportedly))])


def _commands(path: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    """Every command with the words that call it, a group before its members."""
    yield path, command
    if isinstance(command, click.Group):
        for name in sorted(command.commands):
            yield from _commands(f"{path} {name}", command.commands[name])


def _section(path: str, command: click.Command) -> str:
    context = click.Context(
        command, info_name=path, help_option_names=["-h", "--help"], terminal_width=_WIDTH, max_content_width=_WIDTH
    )
    return f"## `{path}`\n\n```text\n{command.get_help(context)}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(reference(), encoding="utf-8")
