"""The place of quoted words, such that anybody with the article can find it again."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from reportedly.model.document import Document
from reportedly.model.span import Span, hull
from reportedly.present.safe import one_line
from reportedly.trace.said import Said

_SHORT = 8
# Longer ones are cut by mail programs; a browser then looks for the first and the last words.
_FRAGMENT_WORDS = 8


@dataclass(frozen=True, slots=True)
class Pin:
    """Code points ``start`` to ``end`` of the text with that SHA-256 digest, and the words that stand there."""

    document: str
    text_sha256: str
    start: int
    end: int
    words: str

    @property
    def short(self) -> str:
        """For a margin: "7c9e21ab 1045–1102"."""
        return f"{self.text_sha256[:_SHORT]} {self.start}–{self.end}"

    @property
    def long(self) -> str:
        """Complete, in one line."""
        return f"sha256:{self.text_sha256}, code points {self.start} to {self.end}"


def pin_of(said: Said) -> Pin:
    """From the first to the last word of a statement's content."""
    return pin(said.document, hull(said.statement.content))


def pin(document: Document, span: Span) -> Pin:
    return Pin(document.id, document.text_sha256, span.start, span.end, one_line(span.of(document.text)))


def on_the_web(document: Document, words: str | None = None) -> str | None:
    """The article's own address, if it is one that a browser may follow; with ``words``, of the place where they stand.

    The place is a text fragment (https://wicg.github.io/scroll-to-text-fragment/), which older browsers ignore.
    """
    url = document.url or ""
    if not url.startswith(("http://", "https://")):
        return None
    if not words or "#" in url:
        return url
    several = words.split()
    if len(several) <= 2 * _FRAGMENT_WORDS:
        return f"{url}#:~:text={_part(several)}"
    return f"{url}#:~:text={_part(several[:_FRAGMENT_WORDS])},{_part(several[-_FRAGMENT_WORDS:])}"


def _part(words: list[str]) -> str:
    return quote(" ".join(words), safe="").replace("-", "%2D")
