"""One article's text with its blocks, before its sections are known: what plain text and pages have in common."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.acquire.characters import loose
from reportedly.acquire.layout import blocks
from reportedly.acquire.page.found import NOTHING_FOUND, Found
from reportedly.acquire.sections import Block
from reportedly.model.document import Link, SectionKind
from reportedly.model.span import Span

_TITLE_WITHIN = 5  # blocks: a kicker, a date, a picture's credit may stand before the headline


@dataclass(frozen=True, slots=True)
class Parsed:
    """found: what a page says of itself; nothing for plain text."""

    text: str
    blocks: tuple[Block, ...]
    links: tuple[Link, ...] = ()
    found: Found = NOTHING_FOUND


def parsed_text(text: str, title: str | None = None) -> Parsed:
    """Plain text as it is. title: what the article's row calls it; the block that prints it is the title."""
    spans = blocks(text)
    at = _title_block(text, spans[:_TITLE_WITHIN], title)
    return Parsed(
        text, tuple(Block(span, SectionKind.TITLE if number == at else None) for number, span in enumerate(spans))
    )


def _title_block(text: str, spans: list[Span], title: str | None) -> int | None:
    wanted = loose(title or "")
    return next((number for number, span in enumerate(spans) if wanted and loose(span.of(text)) == wanted), None)
