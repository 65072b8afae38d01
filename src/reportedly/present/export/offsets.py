"""Places in a text as other languages count them."""

from __future__ import annotations

from reportedly.model.span import Span


def utf16(text: str, span: Span) -> Span:
    """The same place in UTF-16 code units, which is how JavaScript, Java and .NET count."""
    start = _units(text[: span.start])
    return Span(start, start + _units(span.of(text)))


def units(text: str) -> int:
    """The length of a text in UTF-16 code units."""
    return _units(text)


def _units(words: str) -> int:
    return len(words) if words.isascii() else len(words.encode("utf-16-le", "surrogatepass")) // 2
