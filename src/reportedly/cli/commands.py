"""`reportedly` and its commands."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from reportedly.cli import ask, decisions, options
from reportedly.cli.add import add
from reportedly.cli.check import check
from reportedly.cli.cite import cite
from reportedly.cli.diff import diff
from reportedly.cli.errors import Commands
from reportedly.cli.export import export
from reportedly.cli.fix import fix
from reportedly.cli.ledger import ledger as ledger_commands
from reportedly.cli.quotes import quotes
from reportedly.cli.read import read
from reportedly.cli.report import report
from reportedly.cli.serve import serve
from reportedly.version import __version__

_EPILOG = """\
\b
Examples:
  reportedly read article.txt
  reportedly read page.html --outlet "The Harbour Post" --published 2025-03-14
  reportedly read articles.jsonl --format html --output reading.html
  reportedly diff morning.html evening.html
  reportedly add articles/ --ledger harbour.sqlite
  reportedly claims --ledger harbour.sqlite

Each command has a help page of its own: reportedly read --help.
"""


@click.group(
    cls=Commands,
    epilog=_EPILOG,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, message="reportedly %(version)s")
@options.ledger
def reportedly(ledger: Path | None) -> None:
    """Reads news and answers one question: who says so?

    For every statement in an article it finds who said it first, through whom it came, how openly and how surely. It
    never says whether a claim is true, and never guesses who an unnamed source is. Everything is computed on this
    machine; only "read URL" uses the network, for that one page.
    """


for _command in (
    read,
    diff,
    add,
    *ask.COMMANDS,
    cite,
    check,
    quotes,
    export,
    report,
    fix,
    *decisions.COMMANDS,
    ledger_commands,
    serve,
):
    reportedly.add_command(_command)


def main() -> None:
    """Runs the command line: exit code 0, or 2 where something was refused or asked for wrongly."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        _speak_utf8(stream)
    reportedly()


def _speak_utf8(stream: object) -> None:
    """Pipes and old consoles of Windows have other encodings, which lack most of what newspapers print."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="replace")
