"""A revision for the terminal: what a new version of an article added, took out and changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reportedly.model.reading import Reading
from reportedly.present import wording
from reportedly.present.safe import one_line
from reportedly.present.table import WIDEST
from reportedly.trace import Change, Revision

_NOTHING_CHANGED = "No statement, source or title differs between the two."
_SILENT = "The new version doesn’t say that anything was changed."
_BEFORE, _AFTER = "red", "green"
_NEXT = Text("\n")


def revision_table(revision: Revision, old: Reading, new: Reading, width: int) -> RenderableType:
    """Both versions, the article's own note of the change, then every change; for a screen of ``width`` cells."""
    lines = [Text(wording.title(new.document), "bold"), Text(_versions(old, new), "dim")]
    if revision.empty:
        return Group(*lines, Text(_NOTHING_CHANGED), Text())
    said = f"Announced: {one_line(revision.announced)}" if revision.announced else _SILENT
    changes = _changes(_rows(revision, old, new), min(width, WIDEST))
    return Group(*lines, Text(_tally(revision)), Text(said), changes, Text())


def _versions(old: Reading, new: Reading) -> str:
    return f"{wording.version(old.document)}  →  {wording.version(new.document)}"


def _tally(revision: Revision) -> str:
    parts = {"added": revision.added, "removed": revision.removed, "changed": revision.changed}
    return "Statements: " + ", ".join(f"{len(found)} {word}" for word, found in parts.items())


def _changes(rows: Iterable[tuple[str, Text]], width: int) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.width = width
    table.add_column(width=10, overflow="fold", style="bold")
    table.add_column(ratio=1, overflow="fold")
    for name, what in rows:
        table.add_row(name, what)
        table.add_row()
    return Padding(table, (1, 0, 0, 0))


def _rows(revision: Revision, old: Reading, new: Reading) -> Iterator[tuple[str, Text]]:
    who_before, who_after = _speakers(old), _speakers(new)
    if revision.title:
        yield "title", _before(revision.title.before) + _NEXT + _after(revision.title.after)
    for change in revision.changed:
        yield "\n".join(change.what), _change(change, who_before[change.old], who_after[change.new])
    for passage in revision.added:
        yield "added", _after(passage.text) + _who(who_after[passage.statement])
    for passage in revision.removed:
        yield "removed", _before(passage.text) + _who(who_before[passage.statement])
    if revision.sources_added:
        yield "new source", Text("\n".join(map(one_line, revision.sources_added)), _AFTER)
    if revision.sources_removed:
        yield "gone", Text("\n".join(map(one_line, revision.sources_removed)), _BEFORE)


def _speakers(reading: Reading) -> dict[str, str]:
    """Who says each statement and through whom, by the statement's id."""
    return {statement.id: wording.chain(reading, statement) for statement in reading.statements}


def _change(change: Change, who_before: str, who_after: str) -> Text:
    """The words before and after, each with its speaker; what is the same in both stands once."""
    if who_before == who_after:
        return _wording(change) + _who(who_after)
    if change.before == change.after:
        return Text(one_line(change.after)) + _NEXT + _before(who_before) + _NEXT + _after(who_after)
    return _before(change.before) + _who(who_before) + _NEXT + _after(change.after) + _who(who_after)


def _wording(change: Change) -> Text:
    if change.before == change.after:
        return Text(one_line(change.after))
    return _before(change.before) + _NEXT + _after(change.after)


def _before(words: str) -> Text:
    return Text(f"− {one_line(words)}", _BEFORE)


def _after(words: str) -> Text:
    return Text(f"+ {one_line(words)}", _AFTER)


def _who(chain: str) -> Text:
    return Text(f"\n  {chain}", "dim")
