"""What newer versions of articles changed, before and after, and whether they own up to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportedly.model.reading import Reading
from reportedly.model.span import hull
from reportedly.present import wording
from reportedly.present.days import in_words
from reportedly.present.dossier.anchors import Anchors
from reportedly.present.dossier.rewording import Piece, rewording
from reportedly.present.safe import one_line
from reportedly.trace import Change, Passage, Revision, diff
from reportedly.trace.said import Said
from reportedly.trace.versions import versions


@dataclass(frozen=True, slots=True)
class Passed:
    """A passage in one version. href: where it stands there."""

    words: tuple[Piece, ...]
    who: str
    href: str | None


@dataclass(frozen=True, slots=True)
class ChangeView:
    """what: kinds of change in words. before, after: passages of the two versions that belong together."""

    what: str
    before: tuple[Passed, ...]
    after: tuple[Passed, ...]


@dataclass(frozen=True, slots=True)
class RevisionView:
    """announced: the new version's note; None: a silent edit."""

    outlet: str
    title: str
    old: str
    new: str
    announced: str | None
    changes: tuple[ChangeView, ...]
    sources_added: tuple[str, ...]
    sources_removed: tuple[str, ...]


def revisions(anchors: Anchors) -> tuple[RevisionView, ...]:
    """Every pair of versions among the articles in which anything differs."""
    found = ((old, new, diff(old, new)) for old, new in versions(anchors.readings))
    return tuple(_view(old, new, revision, anchors) for old, new, revision in found if not revision.empty)


def _view(old: Reading, new: Reading, revision: Revision, anchors: Anchors) -> RevisionView:
    return RevisionView(
        outlet=wording.outlet(new.document),
        title=wording.title(new.document),
        old=_when(old),
        new=_when(new),
        announced=one_line(revision.announced) if revision.announced else None,
        changes=tuple(_changes(old, new, revision, anchors)),
        sources_added=tuple(map(one_line, revision.sources_added)),
        sources_removed=tuple(map(one_line, revision.sources_removed)),
    )


def _when(reading: Reading) -> str:
    return in_words(reading.document.modified or reading.document.published)


def _changes(old: Reading, new: Reading, revision: Revision, anchors: Anchors) -> Iterator[ChangeView]:
    before, after = _Version(old, anchors), _Version(new, anchors)
    if revision.title:
        words = rewording(revision.title.before, revision.title.after)
        yield ChangeView("headline", *((Passed(pieces, "", None),) for pieces in words))
    for change in revision.changed:
        yield _changed(change, before, after)
    if revision.removed or revision.added:
        yield ChangeView("only here", before.passed(revision.removed), after.passed(revision.added))


def _changed(change: Change, before: _Version, after: _Version) -> ChangeView:
    """Where the words said are the same, what differs stands in those that lead to them."""
    same = change.before == change.after
    told = (before.passage(change.old), after.passage(change.new)) if same else (change.before, change.after)
    old, new = rewording(*told)
    what = ", ".join(map(str, change.what))
    return ChangeView(what, (before.place(change.old, old),), (after.place(change.new, new),))


class _Version:
    """Where the statements of one version stand, and who makes them."""

    def __init__(self, reading: Reading, anchors: Anchors) -> None:
        self._reading, self._anchors = reading, anchors
        self._by_id = {statement.id: statement for statement in reading.statements}

    def place(self, id: str, words: tuple[Piece, ...]) -> Passed:
        statement = self._by_id[id]
        href = self._anchors.in_text(Said(self._reading, statement))
        return Passed(words, wording.chain(self._reading, statement), href)

    def passage(self, id: str) -> str:
        """From the first to the last of a statement's source, cue and content."""
        statement = self._by_id[id]
        return hull([*statement.source, *statement.cue, *statement.content]).of(self._reading.document.text)

    def passed(self, passages: Iterable[Passage]) -> tuple[Passed, ...]:
        """Whole passages, nothing in them set against the other version."""
        return tuple(self.place(one.statement, (Piece(one_line(one.text), changed=False),)) for one in passages)
