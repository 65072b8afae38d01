"""`reportedly claims`: every claim of the ledger with its origins."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli import options

FORMATS = ("json",)


@click.command()
@options.output(FORMATS)
@options.ledger
@options.debug
def claims(format: str, output: Path | None, ledger: Path | None, debug: bool) -> None:
    """The claims of all articles in the ledger, an object a line (docs/claim.schema.json)."""
    from reportedly.cli.output import open_output  # noqa: PLC0415 - --help must not wait for it
    from reportedly.ledger import Ledger, ledger_path  # noqa: PLC0415
    from reportedly.present.lines import json_line  # noqa: PLC0415

    with Ledger(ledger_path(ledger), create=False) as opened, open_output(output) as stream:
        stream.writelines(json_line(claim.to_json()) for claim in opened.claims())
