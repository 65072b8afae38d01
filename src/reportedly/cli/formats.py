"""The formats of `reportedly read`: what is done with each article, and how what was found is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, TextIO

from reportedly.acquire import Job
from reportedly.batch import Attributed, Finding, explain_job, find_attributions, read_job
from reportedly.model.grounds import Explained
from reportedly.model.reading import Reading
from reportedly.present.html import reading_page
from reportedly.present.lines import attributions_to_json, json_line


@dataclass(frozen=True, slots=True)
class Format:
    """task: of ``batch``. write: takes findings as they come and writes each before it asks for the next."""

    task: Callable[[Job], Finding[Any]]
    write: Callable[[Iterable[Any], TextIO], None]


def _write_tables(readings: Iterable[Reading], stream: TextIO) -> None:
    from reportedly.present.table import console, reading_table  # noqa: PLC0415 - the other formats need no rich

    screen = console(stream)
    for reading in readings:
        screen.print(reading_table(reading, screen.width))


def _write_explanations(explained: Iterable[Explained], stream: TextIO) -> None:
    from reportedly.present.explanation import explanation  # noqa: PLC0415 - the other formats need no rich
    from reportedly.present.table import console  # noqa: PLC0415

    screen = console(stream)
    for one in explained:
        screen.print(explanation(one, screen.width))


def _write_json(readings: Iterable[Reading], stream: TextIO) -> None:
    for reading in readings:
        stream.write(json_line(reading.to_json()))
        stream.flush()


def _write_attributions(found: Iterable[Attributed], stream: TextIO) -> None:
    for one in found:
        stream.write(json_line(attributions_to_json(one.document, one.attributions)))
        stream.flush()


def _write_page(readings: Iterable[Reading], stream: TextIO) -> None:
    stream.writelines(reading_page(readings))


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "table": Format(read_job, _write_tables),
        "json": Format(read_job, _write_json),
        "html": Format(read_job, _write_page),
        "attributions": Format(find_attributions, _write_attributions),
        "explanation": Format(explain_job, _write_explanations),
    }
)
