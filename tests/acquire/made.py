"""Articles for these tests, and what came of them in a form that is easy to compare."""

from __future__ import annotations

import json
from pathlib import Path

from reportedly.acquire import Given, Job, acquire
from reportedly.acquire.given import NOTHING_GIVEN
from reportedly.acquire.job import InHand, InRow
from reportedly.acquire.rows import row_of
from reportedly.model.document import Document

LEAD = "The inner harbour will be closed for fourteen months, a senior official told the agency on Tuesday."
SECOND = "The minister said that nothing had been decided, and that the engineers would report by the end of the month."
STORY = f"{LEAD}\n\n{SECOND}"


def page(body: str, head: str = "") -> str:
    """An HTML page."""
    return f"<!doctype html><html lang=en><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"


def paragraphs(*texts: str) -> str:
    """HTML paragraphs, the story's two where none are given."""
    return "".join(f"<p>{text}</p>" for text in texts or (LEAD, SECOND))


def read(content: str | bytes, given: Given = NOTHING_GIVEN) -> Document:
    """The document of what stands on standard input."""
    raw = content.encode() if isinstance(content, str) else content
    return acquire(Job("it", InHand(raw), given)).document


def read_row(row: dict[str, object], folder: Path = Path(), given: Given = NOTHING_GIVEN) -> Document:
    """The document of a row of a JSON Lines file in ``folder``."""
    return acquire(Job("rows.jsonl:1", InRow(row_of(json.dumps(row).encode(), "rows.jsonl:1"), folder), given)).document


def kinds(document: Document) -> list[tuple[str, str]]:
    """The sections as kind and words."""
    return [(section.kind.value, section.span.of(document.text)) for section in document.sections]


def kind_of(document: Document, words: str) -> str:
    """What the section is that holds ``words``."""
    section = document.section_at(document.text.index(words))
    assert section is not None
    return section.kind.value
