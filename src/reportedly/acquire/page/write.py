"""Writes a text from an element tree, title first, and notes where its blocks and links come to stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from reportedly.acquire.page.found import loose, web_address
from reportedly.acquire.sections import Block
from reportedly.model.document import Link, SectionKind
from reportedly.model.span import Span

# trafilatura's tags and HTML's; each begins and ends a block.
_BLOCKS = frozenset(
    "p head quote list item table row cell code fw ab h1 h2 h3 h4 h5 h6 ul ol li blockquote pre div section article "
    "body figure figcaption caption dl dt dd tr td th".split()
)
_CAPTIONS = frozenset(("figcaption", "caption"))
_BREAKS = frozenset(("lb", "br"))
_LINKS = {"ref": "target", "a": "href"}
_HEADINGS = frozenset(("head", "h1", "h2", "h3", "h4", "h5", "h6"))
_UNSEEN = frozenset(("script", "style", "noscript", "template", "graphic", "img"))

# What stands before the headline on a page and is this short is a rubric ("Banking"), not a paragraph.
_RUBRIC_WORDS = 5
# A paragraph that is nearly all links leads elsewhere.
_LINKED = 0.9
_POINTER_WORDS = 30


@dataclass(frozen=True, slots=True)
class Written:
    """The text with its blocks and links; ``title`` is its first block, None where the page has no headline."""

    text: str
    title: str | None
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]


@dataclass(slots=True)
class _Draft:
    """One block before it has a place in the text: words, and links as offsets into them."""

    tag: str
    words: str = ""
    links: list[tuple[int, int, str]] = field(default_factory=list)
    space: bool = False

    def add(self, text: str) -> None:
        """Adds text with its white space run together."""
        for part in text.split():
            if self.words and (self.space or text[:1].isspace()) and not self.words.endswith("\n"):
                self.words += " "
            self.words += part
            self.space = True
            text = " "
        self.space = bool(text[-1:].isspace()) if text.strip() else self.space or bool(text)


def write(tree: Any, headlines: tuple[str, ...], base: str | None) -> Written:
    """The article's text: the headline, then each block of ``tree`` after a blank line.

    headlines: what the page calls itself; the one that the tree prints as a heading is written as it is printed there.
    base: the page's own URL, to make links whole.
    """
    drafts = [draft for draft in _drafts(tree, base) if draft.words.strip()]
    title, at = _title(drafts, headlines)
    rest = [(draft, _kind(draft, number < at)) for number, draft in enumerate(drafts) if number != at]
    return _assembled(title, rest)
