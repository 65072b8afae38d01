"""A reading explained in the terminal: a block a statement, a line a value, with the rule and the words it went by."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from reportedly.model.grounds import Explained, Ground
from reportedly.model.span import Span
from reportedly.model.statement import Statement
from reportedly.present import wording
from reportedly.present.safe import one_line, shortened
from reportedly.present.table import WIDEST

# What a statement says is only there to find it by; what a rule went by, to recognise the place.
_CONTENT, _WORDS, _MOST_SPANS = 200, 60, 4


def explanation(explained: Explained, width: int) -> RenderableType:
    """The article's heading, then the statements in the order of the text; for a screen of ``width`` cells."""
    document = explained.reading.document
    heading = Text(f"{wording.title(document)}\n", "bold").append(wording.imprint(document), "not bold dim")
    blocks = [
        _block(number, s, explained, min(width, WIDEST)) for number, s in enumerate(explained.reading.statements, 1)
    ]
    return Group(heading, Text(), *(block for pair in blocks for block in (*pair, Text())))


def _block(number: int, statement: Statement, explained: Explained, width: int) -> tuple[Text, Table]:
    text = explained.reading.document.text
    title = Text(f"{number}  ", "dim").append(shortened(wording.content(statement, text), _CONTENT), "bold not dim")
    table = Table.grid(padding=(0, 2, 0, 0))
    table.width = width
    table.add_column(width=len("certainty") + 3, justify="right", style="dim")
    table.add_column(ratio=3, overflow="fold")
    table.add_column(ratio=4, overflow="fold")
    for ground in explained.grounds[statement.id]:
        table.add_row(ground.about, Text(one_line(ground.value), "cyan"), _rule(ground, text))
    return title, table


def _rule(ground: Ground, text: str) -> Text:
    words = Text(ground.rule)
    for span in _shown(ground):
        words.append(f"\n{shortened(one_line(span.of(text)), _WORDS)}", "italic dim").append(
            f"  {span.start}–{span.end}", "dim"
        )
    return words


def _shown(ground: Ground) -> Iterator[Span]:
    yield from dict.fromkeys(ground.spans[:_MOST_SPANS])
