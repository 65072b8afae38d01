"""What `reportedly check` does: a draft is read, held against findings, and printed with remarks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TextIO

from reportedly.acquire.drafts import draft_from
from reportedly.batch import reader
from reportedly.cli.output import open_output
from reportedly.extract.unattributed import own_sentences
from reportedly.ledger.networks import PACKAGED
from reportedly.present.check import Report, checked_page, checked_rows, checked_table
from reportedly.present.lines import json_line
from reportedly.present.table import console
from reportedly.trace.check import check
from reportedly.trace.found import Findings


def check_draft(name: str, find: Callable[[], Findings], format: str, output: Path | None) -> None:
    """Raises Rejected where the draft can't be read, before ``find`` is called."""
    report = _report(name, find)
    with open_output(output) as stream:
        _WRITERS[format](report, stream)


def _report(name: str, find: Callable[[], Findings]) -> Report:
    draft = draft_from(name)
    findings = find()
    reading = reader().read(draft.document)
    own = own_sentences(reading)
    checked = check(replace(reading, statements=(*reading.statements, *own)), findings, PACKAGED)
    return Report(
        document=draft.document,
        checked=checked,
        places=[draft.place(one.span.start) for one in checked],
        unit=draft.unit,
        unread=len(own) - sum(not one.cited for one in checked),
        findings=findings,
    )


def _write_table(report: Report, stream: TextIO) -> None:
    screen = console(stream)
    screen.print(checked_table(report, screen.width))


def _write_json(report: Report, stream: TextIO) -> None:
    stream.writelines(map(json_line, checked_rows(report)))


def _write_page(report: Report, stream: TextIO) -> None:
    stream.writelines(checked_page(report))


_WRITERS: Mapping[str, Callable[[Report, TextIO], None]] = MappingProxyType(
    {"table": _write_table, "json": _write_json, "html": _write_page}
)
