"""Which articles are versions of one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from reportedly.model.document import Document
from reportedly.model.reading import Reading


def versions(readings: Iterable[Reading]) -> tuple[tuple[Reading, Reading], ...]:
    """Each version with the next: by what a document says that it revises, else by outlet and address.

    revision_of may be a document's id or its row's own. The order of the readings makes no difference.
    """
    several = sorted(readings, key=lambda reading: _age(reading.document))
    by_name = {name: reading for reading in several for name in _names(reading.document)}
    pairs: dict[tuple[str, str], tuple[Reading, Reading]] = {}
    for old, new in [*_stated(several, by_name), *_of_one_address(several)]:
        pairs.setdefault((old.document.id, new.document.id), (old, new))
    return tuple(pairs.values())


def _stated(readings: Iterable[Reading], by_name: dict[str, Reading]) -> Iterator[tuple[Reading, Reading]]:
    for new in readings:
        old = by_name.get(new.document.revision_of or "")
        if old is not None and old is not new:
            yield old, new


def _of_one_address(readings: Iterable[Reading]) -> Iterator[tuple[Reading, Reading]]:
    by_address: dict[tuple[str | None, str], list[Reading]] = {}
    for reading in readings:
        if reading.document.url:
            by_address.setdefault((reading.document.outlet, reading.document.url), []).append(reading)
    for several in by_address.values():
        yield from pairwise(several)


def _names(document: Document) -> Iterator[str]:
    yield document.id
    if isinstance(own := document.meta.get("id"), str):
        yield own


def _age(document: Document) -> tuple[str, str]:
    return document.modified or document.published or document.captured or "~", document.id
