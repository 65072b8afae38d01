"""What a ledger holds, for the terminal: its articles, one of them with what people put right, and the log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from reportedly.ledger import Raw
from reportedly.ledger.articles import Listed
from reportedly.ledger.correcting import Corrected
from reportedly.ledger.log import Entry
from reportedly.present.decided import signed
from reportedly.present.safe import one_line, shortened
from reportedly.present.table import reading_table

# Of a document id, in hexadecimal: in a ledger of a million articles, two begin alike once in 500 ledgers.
_SHORT = 12
_LONGEST_TITLE = 90


def short_id(document: str) -> str:
    """How people point at an article: the first digits of its id."""
    return document.removeprefix("sha256:")[:_SHORT]


def articles_table(articles: Iterable[Listed]) -> RenderableType:
    """An article a line, by day."""
    several = list(articles)
    if not several:
        return Text("No article fits.")
    table = Table(box=SIMPLE_HEAD, header_style="dim", border_style="dim", pad_edge=False)
    table.add_column("Article", no_wrap=True)
    table.add_column("Day", no_wrap=True)
    table.add_column("Outlet", overflow="fold")
    table.add_column("Title", overflow="fold")
    for one in several:
        day = (one.published or "unknown")[: len("2025-03-14")]
        title = shortened(one_line(one.title or "(no title)"), _LONGEST_TITLE)
        table.add_row(*map(Text, (short_id(one.document), one_line(day), one_line(one.outlet or "unknown"), title)))
    return table


def article_page(shown: Corrected, evidence: Iterable[Raw], width: int) -> RenderableType:
    """A reading with the ids of its statements, what was put right, and where its bytes came from."""
    return Group(
        Text(f"Article {short_id(shown.reading.document.id)}", "dim"),
        reading_table(shown.reading, width, ids=True),
        *_corrections(shown),
        *_places(evidence),
    )


def decision_line(entry: Entry) -> str:
    """ "7  the stance is denies (A. Lind, 2025-05-02: see the tape)"."""
    return f"{entry.number}  {signed(entry.decision)}"


def _corrections(shown: Corrected) -> Iterator[Text]:
    for mark in shown.marks:
        yield Text(f"Corrected: {one_line(mark.statement)}: {signed(mark.entry.decision)}", "green")
    for entry in shown.orphaned:
        yield Text(f"No longer fits: decision {decision_line(entry)}", "red")


def _places(evidence: Iterable[Raw]) -> Iterator[Text]:
    for raw in evidence:
        yield Text(one_line(f"Bytes from {raw.place}, {raw.captured}, sha256 {raw.sha256}"), "dim")
