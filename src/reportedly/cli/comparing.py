"""What `reportedly diff` does: two articles in, what the second changed of the first out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TextIO

from reportedly.acquire import Given
from reportedly.batch import read_one
from reportedly.cli.output import open_output
from reportedly.cli.tally import Tally
from reportedly.errors import Rejected
from reportedly.model.reading import Reading
from reportedly.present.lines import json_line
from reportedly.present.revision import revision_table
from reportedly.present.table import console
from reportedly.trace import diff


def compare(old: str, new: str, given: Given, *, format: str, output: Path | None, debug: bool) -> None:
    """Reads both and prints the revision; exits with code 2 where either isn't exactly one article to be read."""
    tally = Tally(debug=debug)
    before, after = _version(old, given, tally), _version(new, given, tally)
    if before and after:
        with open_output(output) as stream:
            _WRITERS[format](before, after, stream)
    tally.finish()


def _version(name: str, given: Given, tally: Tally) -> Reading | None:
    try:
        finding = read_one(name, given)
    except Rejected as refusal:
        tally.refuse(refusal)
        return None
    tally.accept(finding)
    return finding.found


def _write_table(old: Reading, new: Reading, stream: TextIO) -> None:
    screen = console(stream)
    screen.print(revision_table(diff(old, new), old, new, screen.width))


def _write_json(old: Reading, new: Reading, stream: TextIO) -> None:
    stream.write(json_line(diff(old, new).to_json()))


_WRITERS: Mapping[str, Callable[[Reading, Reading, TextIO], None]] = MappingProxyType(
    {"table": _write_table, "json": _write_json}
)
