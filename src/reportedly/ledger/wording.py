"""Words in a text: where they stand, and where they have gone in a new version of it."""

from __future__ import annotations

import re

from reportedly.model.decision import Anchor
from reportedly.model.span import Span


def places_of(words: str, text: str) -> list[Span]:
    """Where words stand in a text, however its lines break; none for white space."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    return [Span(match.start(), match.end()) for match in re.finditer(r"\s+".join(parts), text)]


def moved(span: Span, old: str, new: str) -> Span | None:
    """The same words in a new version; None unless they are exactly there, once."""
    words = span.of(old)
    start = new.find(words)
    if start < 0 or new.find(words, start + 1) >= 0:
        return None
    return Span(start, start + len(words))


def moved_anchor(anchor: Anchor, old: str, new: str, new_sha256: str) -> Anchor | None:
    """The same words in a new version; None unless all of them are exactly there, once."""
    spans = [moved(span, old, new) for span in anchor.spans]
    there = tuple(span for span in spans if span is not None)
    return Anchor(new_sha256, there) if len(there) == len(spans) else None
