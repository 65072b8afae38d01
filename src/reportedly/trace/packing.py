"""Facts <-> bytes, to be kept: JSON with one table of words for an article, compressed; then the vectors."""

from __future__ import annotations

import json
import math
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np

from reportedly.model.claim import StatementRef
from reportedly.model.statement import Stance
from reportedly.trace.claims.figures import Counted, Measure
from reportedly.trace.claims.keys import keys_of
from reportedly.trace.claims.proposition import Proposition, Speaker, wording_of
from reportedly.trace.facts import Facts

# Of what stands below. Facts of another format, or of another sentence encoder, are made anew from the readings.
FORMAT = 9
_LENGTH_BYTES = 4

Json = dict[str, Any]
Vectors = np.ndarray[Any, np.dtype[np.int8]]


def packed(facts: Facts) -> bytes:
    """Everything but the keys, which follow from the rest."""
    words = _Words()
    plain = {
        "document": facts.document,
        "topic": words.of(facts.propositions[0].topic) if facts.propositions else [],
        "propositions": [_plain(one, words) for one in facts.propositions],
        "words": words.listed,
    }
    text = zlib.compress(json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode())
    vectors = b"".join(one.vector.tobytes() for one in facts.propositions)
    return len(text).to_bytes(_LENGTH_BYTES) + text + vectors


def unpacked(data: bytes) -> Facts:
    """The inverse of ``packed``. Raises ValueError, KeyError or zlib.error where it isn't one."""
    opened = Opened(data)
    return Facts.of(opened.document, tuple(one.with_keys(keys_of(one)) for one in opened))


class Opened:
    """Packed facts of which each proposition is unpacked, without its keys, when it is looked at by its place."""

    def __init__(self, data: bytes) -> None:
        """Raises as ``unpacked``."""
        plain, self._vectors = _parts(data)
        self.document: str = plain["document"]
        self._rows, self._words = plain["propositions"], plain["words"]
        self._topic = _set(plain["topic"], self._words)
        self._unpacked: dict[int, Proposition] = {}

    def __getitem__(self, place: int) -> Proposition:
        if place not in self._unpacked:
            row, vector = self._rows[place], self._vectors[place]
            self._unpacked[place] = _proposition(row, self.document, self._topic, self._words, vector)
        return self._unpacked[place]

    def __iter__(self) -> Iterator[Proposition]:
        return map(self.__getitem__, range(len(self._rows)))


def _parts(data: bytes) -> tuple[Json, Vectors]:
    end = _LENGTH_BYTES + int.from_bytes(data[:_LENGTH_BYTES])
    plain = json.loads(zlib.decompress(data[_LENGTH_BYTES:end]))
    number = len(plain["propositions"])
    vectors = (
        np.frombuffer(data, dtype=np.int8, offset=end).reshape(number, -1) if number else np.zeros((0, 0), np.int8)
    )
    return plain, vectors


class _Words:
    """The words of an article, each known by its place in ``listed``."""

    def __init__(self) -> None:
        self.listed: list[str] = []
        self._place: dict[str, int] = {}

    def of(self, words: Iterable[str]) -> list[int]:
        return [self._of(word) for word in words]

    def _of(self, word: str) -> int:
        if word not in self._place:
            self._place[word] = len(self.listed)
            self.listed.append(word)
        return self._place[word]


def _set(places: list[int], words: list[str]) -> frozenset[str]:
    return frozenset(words[place] for place in places)


def _plain(one: Proposition, words: _Words) -> Json:
    return {
        "statement": one.ref.statement,
        "stance": str(one.ref.stance),
        "part": one.part,
        "day": one.day,
        "start": one.order[2],
        "said": [one.said_by, one.content, one.before],
        "terms": words.of(sorted(one.terms)),
        "names": words.of(sorted(one.names)),
        "setting": words.of(sorted(one.setting)),
        "measures": [_measure(measure) for measure in one.measures],
        "dates": sorted(one.dates),
        "due": one.due,
        "flags": [one.forecast, one.negative, one.headline, one.speaker.named],
        "place": [one.paragraph, one.place],
        "speaker": words.of(sorted(one.speaker.words)),
        "against": sorted(one.against),
        "relays": sorted(one.relays),
        "publisher": one.publisher,
    }


def _measure(one: Measure) -> list[Any]:
    high = None if math.isinf(one.high) else one.high
    return [one.value, one.low, high, str(one.counted), one.unit, one.fate, one.words]


def _proposition(row: Json, document: str, topic: frozenset[str], words: list[str], vector: Vectors) -> Proposition:
    forecast, negative, headline, named = row["flags"]
    said_by, content, before = row["said"]
    stance = Stance(row["stance"])
    return Proposition(
        ref=StatementRef(document, row["statement"], stance),
        part=row["part"],
        order=(row["day"], document, row["start"]),
        said_by=said_by,
        content=content,
        before=before,
        wording=wording_of(content),
        terms=_set(row["terms"], words),
        names=_set(row["names"], words),
        setting=_set(row["setting"], words),
        topic=topic,
        measures=tuple(
            Measure(value, low, math.inf if high is None else high, Counted(counted), unit, fate, written)
            for value, low, high, counted, unit, fate, written in row["measures"]
        ),
        dates=frozenset(row["dates"]),
        due=row["due"],
        forecast=forecast,
        negative=negative,
        headline=headline,
        paragraph=row["place"][0],
        place=row["place"][1],
        speaker=Speaker(_set(row["speaker"], words), named),
        against=frozenset(row["against"]),
        relays=frozenset(row["relays"]),
        publisher=row["publisher"],
        vector=vector,
    )
