"""What `reportedly quotes` does: findings in, quotations side by side out."""

from __future__ import annotations

from pathlib import Path

from reportedly.cli.output import open_output
from reportedly.present.lines import json_line
from reportedly.present.quotes import quote_rows, quotes_table
from reportedly.present.table import console
from reportedly.trace.found import Findings
from reportedly.trace.same_words import same_words


def compare_quotes(findings: Findings, source: str | None, format: str, output: Path | None) -> None:
    """source: part of a name; None for all quotations."""
    found = [one for one in same_words(findings) if source is None or one.is_by(source)]
    with open_output(output) as stream:
        if format == "json":
            stream.writelines(map(json_line, quote_rows(found)))
        else:
            screen = console(stream)
            screen.print(quotes_table(found, screen.width, asked=source is not None))
