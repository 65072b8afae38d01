"""What a new version of an article changed, statement by statement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming
from reportedly.trace.changes import What, changes
from reportedly.trace.pairing import pairs
from reportedly.trace.version import Told, Version, identity, version_of
from reportedly.trace.words import words_of

SCHEMA_VERSION = 1
_NOTES = frozenset({SectionKind.UPDATE_NOTE, SectionKind.CORRECTION})


@dataclass(frozen=True, slots=True)
class Passage:
    """A statement of one version, by its id there, with its words."""

    statement: str
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """A statement that both versions have: its ids in the old and the new, what changed, its words in each."""

    old: str
    new: str
    what: tuple[What, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class TitleChange:
    """The title in each version; empty where a version has none."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Revision:
    """From one version of an article to the next. announced: the new version's own note of it; None: a silent edit."""

    old: str
    new: str
    announced: str | None
    added: tuple[Passage, ...]
    removed: tuple[Passage, ...]
    changed: tuple[Change, ...]
    sources_added: tuple[str, ...]
    sources_removed: tuple[str, ...]
    title: TitleChange | None

    @property
    def empty(self) -> bool:
        """Whether nothing was changed that this comparison looks at."""
        return not (self.added or self.removed or self.changed or self._frame_changed)

    @property
    def _frame_changed(self) -> bool:
        return bool(self.sources_added or self.sources_removed or self.title)

    def to_json(self) -> dict[str, Any]:
        """A JSON object as ``revision.schema.json`` has it."""
        return {
            "schema_version": SCHEMA_VERSION,
            "from": self.old,
            "to": self.new,
            "announced": self.announced,
            "added": [_passage_to_json(passage) for passage in self.added],
            "removed": [_passage_to_json(passage) for passage in self.removed],
            "changed": [_change_to_json(change) for change in self.changed],
            "sources_added": list(self.sources_added),
            "sources_removed": list(self.sources_removed),
            "title": None if self.title is None else {"before": self.title.before, "after": self.title.after},
        }


def diff(old: Reading, new: Reading) -> Revision:
    """What ``new`` changed of ``old``; line breaks, quotation marks' shape and paragraphs' order are no change."""
    before, after = version_of(old), version_of(new)
    paired = pairs(before.told, after.told)
    return Revision(
        old=old.document.id,
        new=new.document.id,
        announced=_announced(before, after),
        added=_only_in(after, before, [new for _, new in paired]),
        removed=_only_in(before, after, [old for old, _ in paired]),
        changed=tuple(_changed(before, after, paired)),
        sources_added=_speaking_only_in(new, old),
        sources_removed=_speaking_only_in(old, new),
        title=_title(old, new),
    )


def _only_in(here: Version, there: Version, paired: list[Told]) -> tuple[Passage, ...]:
    """Statements without a partner, but for those whose passage stands in both versions: there the reader differs."""
    known = {told.statement.id for told in paired}
    alone = (told for told in here.told if told.statement.id not in known and not there.has(told))
    return tuple(Passage(told.statement.id, told.text) for told in alone)


def _changed(old: Version, new: Version, paired: list[tuple[Told, Told]]) -> Iterable[Change]:
    for before, after in paired:
        what = changes(before, after, passage_stands=new.has(before) and old.has(after))
        if what:
            yield Change(before.statement.id, after.statement.id, what, before.text, after.text)


def _speaking_only_in(here: Reading, there: Reading) -> tuple[str, ...]:
    known = _speaking(there)
    return tuple(label for key, label in _speaking(here).items() if key not in known)


def _speaking(reading: Reading) -> dict[str, str]:
    """Whoever is first in a chain or relays, by what it is known by; neither publisher nor hearsay is a source."""
    chains = [source for statement in reading.statements for source in reading.chain(statement)[:-1]]
    return {identity(source): source.label for source in chains if source.naming is not Naming.UNATTRIBUTED}


def _announced(old: Version, new: Version) -> str | None:
    """The notes that only the new version has: one that stood there before speaks of an earlier change."""
    known = {words_of(note) for note in _notes(old.reading)}
    return " ".join(note for note in _notes(new.reading) if words_of(note) not in known) or None


def _notes(reading: Reading) -> list[str]:
    document = reading.document
    return [" ".join(s.span.of(document.text).split()) for s in document.sections if s.kind in _NOTES]


def _title(old: Reading, new: Reading) -> TitleChange | None:
    before, after = (" ".join((reading.document.title or "").split()) for reading in (old, new))
    return None if words_of(before) == words_of(after) else TitleChange(before, after)


def _passage_to_json(passage: Passage) -> dict[str, str]:
    return {"statement": passage.statement, "text": passage.text}


def _change_to_json(change: Change) -> dict[str, Any]:
    what = [str(what) for what in change.what]
    return {"from": change.old, "to": change.new, "what": what, "before": change.before, "after": change.after}
