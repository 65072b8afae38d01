"""Writes a text from an element tree, title first, and notes where its blocks and links come to stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportedly.acquire.characters import loose
from reportedly.acquire.page.found import web_address
from reportedly.acquire.sections import Block
from reportedly.model.document import Link, SectionKind
from reportedly.model.span import Span

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# trafilatura's tags and HTML's; each begins and ends a block.
_BLOCKS = frozenset(
    [
        "p",
        "head",
        "quote",
        "list",
        "item",
        "table",
        "row",
        "cell",
        "code",
        "fw",
        "ab",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "div",
        "section",
        "article",
        "body",
        "figure",
        "figcaption",
        "caption",
        "dl",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
    ]
)
_CAPTIONS = frozenset(("figcaption", "caption"))
_BREAKS = frozenset(("lb", "br"))
_LINKS = {"ref": "target", "a": "href"}
_HEADINGS = frozenset(("head", "h1", "h2", "h3", "h4", "h5", "h6"))
_UNSEEN = frozenset(("script", "style", "noscript", "template", "graphic", "img"))

# What stands before the headline on a page and is this short is a rubric ("Banking"), not a paragraph.
_RUBRIC_WORDS = 5
# A headline stands at the top; the same words further down are a link to the page itself.
_TITLE_WITHIN = 8
# A paragraph that is nearly all links leads elsewhere.
_LINKED = 0.9
_POINTER_WORDS = 30
_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Written:
    """The text with its blocks and links; ``title`` is its first block, None where the page has no headline."""

    text: str
    title: str | None
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]


class _Draft:
    """One block before it has a place in the text: its words with single spaces, and links as offsets into them."""

    def __init__(self, tag: str) -> None:
        self.tag = tag
        self.links: list[tuple[int, int, str]] = []
        self._pieces: list[str] = []
        self._length = 0
        self._space = False
        self._opened: tuple[int, str] | None = None

    @property
    def words(self) -> str:
        return "".join(self._pieces)

    def add(self, text: str | None) -> None:
        """Adds text with its white space run together."""
        if not text:
            return
        words = " ".join(text.split())
        if words:
            if self._length and (self._space or text[0].isspace()):
                self._put(" ")
            self._put(words)
        self._space = text[-1].isspace() or (self._space and not words)

    def open_link(self, url: str | None) -> None:
        self._opened = (self._length, url) if url else None

    def close_link(self) -> None:
        """Notes the link on the words since ``open_link``, without the space before them."""
        if self._opened is None:
            return
        start, url = self._opened
        start += self.words[start : start + 1] == " "
        if start < self._length:
            self.links.append((start, self._length, url))
        self._opened = None

    def _put(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)


def write(tree: Element, headlines: tuple[str, ...], base: str | None) -> Written:
    """The article's text: the headline, then each block of ``tree`` after a blank line.

    headlines: what the page calls itself; the one that the tree prints as a heading is written as it is printed there.
    base: the page's own URL, to make links whole.
    """
    drafts = [draft for draft in _drafts(tree, base) if draft.words]
    title, at = _title(drafts, headlines)
    rest = [(draft, _kind(draft, before_title=number < at)) for number, draft in enumerate(drafts) if number != at]
    return _assembled(title, rest)


def _drafts(tree: Element, base: str | None) -> Iterator[_Draft]:
    """The blocks of a tree in order. A walk by events, because hostile pages nest deeper than Python recurses."""
    from lxml import etree  # noqa: PLC0415

    draft, unseen = _Draft(""), 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else None
        starts = event == "start"
        if tag in _BLOCKS:
            yield draft
            draft = _Draft(tag if starts else "")
        elif tag in _BREAKS:
            draft.add(" ")
        elif tag in _LINKS and starts:
            draft.open_link(web_address(element.get(_LINKS[tag]), base))
        elif tag in _LINKS:
            draft.close_link()
        if tag in _UNSEEN:
            unseen += 1 if starts else -1
        elif starts and tag is not None and not unseen:
            draft.add(element.text)
        if not starts and not unseen and element is not tree:
            draft.add(element.tail)
    yield draft


def _title(drafts: list[_Draft], headlines: tuple[str, ...]) -> tuple[str | None, int]:
    """The headline and which draft it is, -1 where the tree doesn't print it."""
    wanted = [loose(headline) for headline in headlines]
    for number, draft in enumerate(drafts[:_TITLE_WITHIN]):
        if loose(draft.words) in wanted:
            return draft.words, number
    if headlines:
        return headlines[0], -1
    first = next((number for number, draft in enumerate(drafts[:_TITLE_WITHIN]) if draft.tag in _HEADINGS), -1)
    return (drafts[first].words, first) if first >= 0 else (None, -1)


def _kind(draft: _Draft, *, before_title: bool) -> SectionKind | None:
    """What a block is where its tag, its place or its links say so."""
    number_of_words = draft.words.count(" ") + 1
    if draft.tag in _CAPTIONS:
        return SectionKind.CAPTION
    if before_title and number_of_words <= _RUBRIC_WORDS:
        return SectionKind.FURNITURE
    linked = sum(end - start for start, end, _ in draft.links)
    if linked >= _LINKED * len(draft.words) and number_of_words <= _POINTER_WORDS:
        return SectionKind.TEASER
    return None


def _assembled(title: str | None, rest: list[tuple[_Draft, SectionKind | None]]) -> Written:
    pieces: list[str] = []
    blocks: list[Block] = []
    links: list[Link] = []
    position = 0
    if title is not None:
        pieces.append(title)
        blocks.append(Block(Span(0, len(title)), SectionKind.TITLE))
        position = len(title) + len(_BETWEEN)
    for draft, kind in rest:
        pieces.append(draft.words)
        blocks.append(Block(Span(position, position + len(draft.words)), kind))
        links.extend(Link(Span(position + start, position + end), url) for start, end, url in draft.links)
        position += len(draft.words) + len(_BETWEEN)
    return Written(_BETWEEN.join(pieces), title, tuple(blocks), tuple(links))
