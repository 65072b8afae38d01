"""A revision for the terminal: what a new version of an article added, took out and changed."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reportedly.model.reading import Reading
from reportedly.present import wording
from reportedly.present.safe import one_line
from reportedly.present.table import WIDEST
from reportedly.trace import Change, Passage, Revision

_NOTHING_CHANGED = "No statement, source or title differs between the two."
_SILENT = "The new version doesn’t say that anything was changed."
_BEFORE, _AFTER = "red", "green"


def revision_table(revision: Revision, old: Reading, new: Reading, width: int) -> RenderableType:
    """Both versions, the article's own note of the change, then every change; for a screen of ``width`` cells."""
    lines = [Text(wording.title(new.document), "bold"), Text(_versions(old, new), "dim")]
    if revision.empty:
        return Group(*lines, Text(_NOTHING_CHANGED), Text())
    said = f"Announced: {one_line(revision.announced)}" if revision.announced else _SILENT
    return Group(*lines, Text(_tally(revision)), Text(said), _changes(revision, min(width, WIDEST)), Text())


def _versions(old: Reading, new: Reading) -> str:
    return f"{wording.imprint(old.document)}  →  {wording.imprint(new.document)}"


def _tally(revision: Revision) -> str:
    parts = {"added": revision.added, "removed": revision.removed, "changed": revision.changed}
    return "Statements: " + ", ".join(f"{len(found)} {word}" for word, found in parts.items())


def _changes(revision: Revision, width: int) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.width = width
    table.add_column(width=10, overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    for name, what in _rows(revision):
        table.add_row(name, what)
        table.add_row()
    return Padding(table, (1, 0, 0, 0))


def _rows(revision: Revision) -> Iterator[tuple[Text, Text]]:
    if revision.title:
        yield Text("title", "bold"), _both(revision.title.before, revision.title.after)
    for change in revision.changed:
        yield Text("\n".join(change.what), "bold"), _change(change)
    yield from _passages("added", "+ ", _AFTER, revision.added)
    yield from _passages("removed", "− ", _BEFORE, revision.removed)
    if revision.sources_added:
        yield Text("new source", "bold"), Text("\n".join(map(one_line, revision.sources_added)), _AFTER)
    if revision.sources_removed:
        yield Text("gone", "bold"), Text("\n".join(map(one_line, revision.sources_removed)), _BEFORE)


def _change(change: Change) -> Text:
    before, after = one_line(change.before), one_line(change.after)
    return Text(after) if before == after else _both(before, after)


def _both(before: str, after: str) -> Text:
    return Text(f"− {one_line(before)}", _BEFORE).append(f"\n+ {one_line(after)}", _AFTER)


def _passages(word: str, sign: str, style: str, passages: tuple[Passage, ...]) -> Iterator[tuple[Text, Text]]:
    for passage in passages:
        yield Text(word, "bold"), Text(sign + one_line(passage.text), style)
