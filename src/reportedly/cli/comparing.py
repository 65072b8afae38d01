"""What `reportedly diff` does: two articles in, what the second changed of the first out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TextIO

from reportedly.acquire import Given, jobs
from reportedly.batch import read_job
from reportedly.cli.output import open_output
from reportedly.errors import Rejected
from reportedly.model.reading import Reading
from reportedly.present.lines import json_line
from reportedly.present.revision import revision_table
from reportedly.present.table import console
from reportedly.trace import diff


def compare(old: str, new: str, given: Given, *, format: str, output: Path | None) -> None:
    """Reads both and prints the revision. Raises Rejected where either isn't exactly one article that can be read."""
    before, after = _only_article(old, given), _only_article(new, given)
    with open_output(output) as stream:
        _WRITERS[format](before, after, stream)


def _only_article(name: str, given: Given) -> Reading:
    several = jobs([name], given)
    job = next(several, None)
    if job is None or next(several, None) is not None:
        raise Rejected(name, "that isn't one article", "give one file or URL for each version")
    if isinstance(job, Rejected):
        raise job
    return read_job(job).found


def _write_table(old: Reading, new: Reading, stream: TextIO) -> None:
    screen = console(stream)
    screen.print(revision_table(diff(old, new), old, new, screen.width))


def _write_json(old: Reading, new: Reading, stream: TextIO) -> None:
    stream.write(json_line(diff(old, new).to_json()))


_WRITERS: Mapping[str, Callable[[Reading, Reading, TextIO], None]] = MappingProxyType(
    {"table": _write_table, "json": _write_json}
)
