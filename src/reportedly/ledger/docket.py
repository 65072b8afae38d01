"""The decisions that hold, each with every place where its words stand: in the text it was made on and its versions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, or_, select

from reportedly.ledger.log import Entry
from reportedly.ledger.schema import publications, texts
from reportedly.ledger.wording import moved_anchor
from reportedly.model.decision import Anchor, Valued, anchors_of


@dataclass(frozen=True, slots=True)
class Placed:
    """places: of each anchor of the decision, the same words in each text that has them, itself among them; none where
    its text is gone. lacking: digests of newer texts that no longer have the words."""

    entry: Entry
    places: Mapping[Anchor, tuple[Anchor, ...]]
    lacking: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Docket:
    """In the order in which the decisions were made."""

    placed: tuple[Placed, ...]

    def of_text(self, text_sha256: str) -> list[Entry]:
        """What was decided about statements of a text, anchored in it."""
        return [entry for one in self.placed for entry in _anchored(one, text_sha256)]

    def texts(self) -> frozenset[str]:
        """Digests of all texts that any decision is about."""
        return frozenset(place.text_sha256 for one in self.placed for places in one.places.values() for place in places)


def docket(connection: Connection, holding: Iterable[Entry]) -> Docket:
    """Finds the places of all decisions that hold."""
    versions = _Versions(connection)
    return Docket(tuple(_placed(entry, versions) for entry in holding))


def _anchored(placed: Placed, text_sha256: str) -> Iterator[Entry]:
    if not placed.entry.decision.of_reading:
        return
    what: Any = placed.entry.decision.what  # one of OfReading
    there = {a: p for a, places in placed.places.items() for p in places if p.text_sha256 == text_sha256}
    if set(there) != set(anchors_of(what)):
        return
    changed = {"statement": there[what.statement]}
    if isinstance(what, Valued):
        changed["figure"] = there[what.figure]
    yield replace(placed.entry, decision=replace(placed.entry.decision, what=replace(what, **changed)))


class _Versions:
    """Texts by digest, and which are versions of which; looked up once each."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._texts: dict[str, str | None] = {}
        self._versions: dict[str, tuple[str, ...]] = {}

    def text(self, sha256: str) -> str | None:
        """None where no article has it."""
        if sha256 not in self._texts:
            self._texts[sha256] = self._connection.scalar(select(texts.c.text).where(texts.c.sha256 == sha256))
        return self._texts[sha256]

    def of(self, sha256: str) -> tuple[str, ...]:
        """Other texts of the same address, and of what says that it revises one of these publications."""
        if sha256 not in self._versions:
            self._versions[sha256] = tuple(sorted(self._others(sha256)))
        return self._versions[sha256]

    def _others(self, sha256: str) -> Iterator[str]:
        ours = self._connection.execute(
            select(publications.c.document, publications.c.url).join(texts).where(texts.c.sha256 == sha256)
        ).all()
        urls = {row.url for row in ours if row.url}
        revised = urls | {row.document for row in ours}
        theirs = select(texts.c.sha256).distinct().select_from(publications).join(texts)
        known = or_(publications.c.url.in_(urls), publications.c.revision_of.in_(revised))
        yield from self._connection.scalars(theirs.where(known, texts.c.sha256 != sha256))


def _placed(entry: Entry, versions: _Versions) -> Placed:
    places, lacking = dict[Anchor, tuple[Anchor, ...]](), set[str]()
    for anchor in anchors_of(entry.decision.what):
        found = _everywhere(anchor, versions)
        places[anchor] = tuple(place for place in found.values() if place is not None)
        lacking |= {text for text, place in found.items() if place is None}
    return Placed(entry, places, tuple(sorted(lacking)))


def _everywhere(anchor: Anchor, versions: _Versions) -> dict[str, Anchor | None]:
    """By the digest of each text: the same words there, None where they aren't."""
    old = versions.text(anchor.text_sha256)
    if old is None:
        return {anchor.text_sha256: None}
    others = {
        text: moved_anchor(anchor, old, versions.text(text) or "", text) for text in versions.of(anchor.text_sha256)
    }
    return {anchor.text_sha256: anchor} | others
