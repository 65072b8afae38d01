"""The names and figures of an article in their order: what stays when a report is rewritten."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportedly.model.document import Document
from reportedly.trace.origins.sketch import key

# A name: a capital inside a sentence. A figure: two digits or more, or with a decimal.
_TOKEN = re.compile(r"(?P<figure>\d[\d.,:]*\d)|(?P<name>(?<![.!?:“\"‘\n] )(?<!^)\b[A-Z][\w’'-]+)")
_MOST = 400
# Days, years and round numbers stand beside the same names in half of all news.
_TELLS_LITTLE = re.compile(r"\d{1,2}|(?:19|20)\d\d|\d+00")


@dataclass(frozen=True, slots=True)
class Marker:
    """hash: of a name or figure. pair: of a figure with the name before it, None for names and what tells little."""

    hash: int
    is_figure: bool
    pair: int | None


def markers_of(document: Document) -> tuple[Marker, ...]:
    """The first 400 names and figures of title and body, those that repeat the one before left out."""
    found: list[Marker] = []
    for marker in _markers(document):
        if not found or marker.hash != found[-1].hash:
            found.append(marker)
        if len(found) == _MOST:
            break
    return tuple(found)


def _markers(document: Document) -> Iterator[Marker]:
    name = None
    for span in document.readable():
        for token in _TOKEN.finditer(span.of(document.text)):
            word = token[0].lower().rstrip("'’").removesuffix("'s").removesuffix("’s")
            if token["figure"] is None:
                name = word
                yield Marker(key("name", word), is_figure=False, pair=None)
            else:
                figure = word.replace(",", "")
                telling = name is not None and not _TELLS_LITTLE.fullmatch(figure)
                yield Marker(key("figure", figure), True, key("pair", name or "", figure) if telling else None)


def common_order(a: Sequence[Marker], b: Sequence[Marker]) -> int:
    """How many markers two articles have in the same order: the longest common subsequence (Hunt, Szymanski, 1977)."""
    places: dict[int, list[int]] = {}
    for place, marker in enumerate(b):
        places.setdefault(marker.hash, []).append(place)
    ends: list[int] = []
    for marker in a:
        for place in reversed(places.get(marker.hash, ())):
            at = bisect_left(ends, place)
            if at == len(ends):
                ends.append(place)
            else:
                ends[at] = place
    return len(ends)
