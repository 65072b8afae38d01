"""Posts that an article shows whole, signed as sites embed them: "The quay is shut. — Ana Ruiz (@anaruiz) 3 May"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reportedly.model.span import Span

# The end of a paragraph: a dash, a name, a handle in brackets and at most a date.
_SIGNATURE = re.compile(
    r"\s(?P<mark>—|–|--)\s?(?P<who>[^\s()@—–][^()@\n—–]{0,60}?)\s\(@\s?\w{1,30}\)"
    r"(?:\s[A-Z][a-z]+\s\d{1,2},\s\d{4}|\s\d{1,2}\s[A-Z][a-z]+\s\d{4})?\s*$"
)
_SIGNED_WITHIN = 160  # characters
# What a post links to.
_LINKS = re.compile(r"(?:\s*(?:https?:\s?//|pic\.)\S+)+\s*$")


@dataclass(frozen=True, slots=True)
class Post:
    """words: without the links at their end. mark: the dash before the name. author: the name."""

    words: Span
    mark: Span
    author: Span


def posts(text: str, paragraphs: Iterable[Span]) -> list[Post]:
    """The signed posts of a text, in order; each is a paragraph, or the last of one that goes on over several."""
    return [post for paragraph in paragraphs if (post := _post(text, paragraph)) is not None]


def _post(text: str, paragraph: Span) -> Post | None:
    signed = _SIGNATURE.search(text, max(paragraph.start, paragraph.end - _SIGNED_WITHIN), paragraph.end)
    if signed is None:
        return None
    links = _LINKS.search(text, paragraph.start, signed.start())
    words = Span(paragraph.start, links.start() if links else signed.start()).trimmed(text)
    said = any(character.isalpha() for character in words.of(text))
    return Post(words, Span(*signed.span("mark")), Span(*signed.span("who"))) if said else None
