"""A reading as a table for the terminal: who says so, through whom, what, how sure."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Mapping
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from reportedly.model.reading import Reading
from reportedly.model.source import Naming
from reportedly.model.statement import Statement
from reportedly.present import wording
from reportedly.present.safe import one_line, shortened

NAMING_STYLE = {
    Naming.NAMED: "bold cyan",
    Naming.ANONYMOUS: "bold yellow",
    Naming.COLLECTIVE: "bold blue",
    Naming.UNATTRIBUTED: "bold magenta",
}
# From here on relays have a column of their own; below, they stand under their origin.
_WIDE = 100
# Lines of more than about ninety characters are hard to read: a wider screen is left empty.
WIDEST = 140
# About ten lines in a column of 50. Whole paragraphs stay whole; only a speech printed in full is cut.
_LONGEST_CONTENT = 600


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leaves it to the command line what to do where nobody reads on; rich would end the program by itself."""
        raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))


def console(stream: TextIO, width: int | None = None) -> Console:
    """A console that shows text as it is: no markup, no emoji codes, no guessing of numbers to colour."""
    return _Console(file=stream, width=width, markup=False, emoji=False, highlight=False)


def reading_table(reading: Reading, width: int, *, ids: bool = False) -> RenderableType:
    """Heading, statements in the order of the text, contradictions; for a screen of ``width`` cells.

    ids: statements go by their ids, for those who want to point at one, instead of by numbers.
    """
    names = {s.id: s.id if ids else str(number) for number, s in enumerate(reading.statements, start=1)}
    statements = _statements(reading, min(width, WIDEST), names)
    return Group(_heading(reading), *statements, *_contradictions(reading, names), Text())


def _heading(reading: Reading) -> Text:
    lines = [
        Text(wording.title(reading.document), "bold"),
        Text(wording.imprint(reading.document), "dim"),
        Text(wording.tally(reading)),
    ]
    if reading.title_sheds_attribution:
        lines.append(Text(wording.SHEDS_ATTRIBUTION, "red"))
    return Text("\n").join(lines)


def _statements(reading: Reading, width: int, names: Mapping[str, str]) -> Iterator[RenderableType]:
    if not reading.statements:
        return
    through = width >= _WIDE and any(len(statement.chain) > 2 for statement in reading.statements)  # noqa: PLR2004
    yield _table(reading, width, names, through=through)


def _table(reading: Reading, width: int, names: Mapping[str, str], *, through: bool) -> Table:
    table = Table(box=SIMPLE_HEAD, width=width, header_style="dim", border_style="dim", pad_edge=False)
    table.add_column("#", justify="right", style="dim", no_wrap=True)
    table.add_column("Who says so", ratio=3, overflow="fold")
    if through:
        table.add_column("Through", ratio=2, overflow="fold")
    table.add_column("What", ratio=6, overflow="fold")
    table.add_column("How sure", width=len("2025-12-31"), overflow="fold")
    for statement in reading.statements:
        if table.row_count:
            table.add_row()
        table.add_row(names[statement.id], *_row(reading, statement, through=through))
    return table


def _row(reading: Reading, statement: Statement, *, through: bool) -> Iterator[Text]:
    relays = [wording.label(source) for source in reading.chain(statement)[1:-1]]
    yield _origin(reading, statement, [] if through else relays)
    if through:
        yield Text(" → ".join(relays))
    yield Text(shortened(wording.content(statement, reading.document.text), _LONGEST_CONTENT))
    yield Text("\n".join([wording.confidence(statement), *wording.remarks(statement)]))


def _origin(reading: Reading, statement: Statement, relays: list[str]) -> Text:
    origin = reading.source(statement.chain[0])
    who = Text(wording.label(origin), NAMING_STYLE[origin.naming])
    for relay in relays:
        who.append(f"\n→ {relay}", "not bold default")
    return who.append(f"\n{wording.naming(origin)}", "dim not bold default")


def _contradictions(reading: Reading, names: Mapping[str, str]) -> Iterator[Text]:
    for conflict in reading.conflicts:
        both = f"{names[conflict.a]} and {names[conflict.b]}"
        yield Text(f"{both} can’t both hold: {one_line(conflict.why)}.", "red")
