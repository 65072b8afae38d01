"""What `reportedly export` does: findings and decisions of a ledger, or of files, into a folder."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli.asking import Asked, findings_for
from reportedly.cli.errors import Refused, complain, unwritten
from reportedly.ledger import Ledger, ledger_path
from reportedly.ledger.log import Entry
from reportedly.ledger.moment import now
from reportedly.present.export import Exported, export
from reportedly.present.wording import counted

_COPYRIGHT = "the texts are their publishers'; what may be passed on is for the law of your country to say"


def export_to(asked: Asked, format: str, folder: Path, *, full_text: bool, ratings: bool) -> None:
    """Writes the folder and says what is in it. Raises FolderTakenError, NotInstalledError, LedgerError, Refused."""
    exported = Exported(findings_for(asked), _log(asked), full_text, ratings)
    try:
        export(exported, format, folder, now())
    except OSError as error:
        raise Refused(f"{folder}: {unwritten(error)}") from error
    if full_text:
        complain(_COPYRIGHT)
    found = exported.findings
    click.echo(f"{folder}: {counted(len(found.readings), 'article')}, {counted(len(found.claims), 'claim')}")


def _log(asked: Asked) -> list[Entry]:
    if asked.inputs:
        return []
    with Ledger(ledger_path(asked.ledger), create=False) as ledger:
        return ledger.decisions()
