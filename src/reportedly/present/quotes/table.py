"""Quotations for the terminal: the fullest wording, then what each article made of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reportedly.present import wording
from reportedly.present.pieces import marked
from reportedly.present.speakers import described, quoted
from reportedly.present.table import WIDEST
from reportedly.trace.same_words import SameWords, Version

_NOTHING = "No quotation stands in two of these articles."
_NOTHING_BY = "No quotation of a named source with that name stands in two of these articles."


def quotes_table(found: Sequence[SameWords], width: int, *, asked: bool = False) -> RenderableType:
    """For a screen of ``width`` cells. asked: whether one source's were asked for."""
    if not found:
        return Text(_NOTHING_BY if asked else _NOTHING)
    return Group(*(part for one in found for part in _quotation(one, min(width, WIDEST))))


def _quotation(one: SameWords, width: int) -> Iterator[RenderableType]:
    yield Text(quoted(one.fullest.text), "bold")
    table = Table.grid(padding=(0, 2, 0, 0))
    table.width = width
    for ratio in (3, 3, 5):
        table.add_column(ratio=ratio, overflow="fold")
    for version in one.versions:
        table.add_row(*_version(version))
    yield Padding(table, (0, 0, 1, 2))


def _version(version: Version) -> tuple[Text, Text, Text]:
    said = version.quotation.said
    made = ", ".join(version.made) or "as it is"
    what = Text(made, "red" if version.made else "green")
    if version.difference and any(piece.of != "both" for piece in version.difference):
        what.append("\n").append_text(marked(version.difference))
    return Text(wording.imprint(said.document), "dim"), Text(described(said.chain[0])), what
