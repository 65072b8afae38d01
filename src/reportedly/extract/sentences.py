"""Where sentences end inside a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportedly.model.span import Span

# Before these a full stop ends nothing: titles, months, initials, units and the abbreviations of news.
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof sen rep gov gen col capt lt sgt rev hon st jr sr vs no inc ltd corp co bros etc e.g i.e u.s u.k
    u.n e.u d.c a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec approx dept est fig ave blvd""".split()
)
# A run of marks is looked at from its first only, or a million question marks would take for ever.
_END = re.compile(r"(?<![.!?…])[.!?…]+[\"”’'»)\]]*(?=\s+[\"“‘'«(\[]*[A-Z0-9À-ÖØ-Þ])|(?<![.!?…])[.!?…]+[\"”’'»)\]]*\s*$")
_WORD_BEFORE = re.compile(r"[\w.]+$")
_LONGEST_WORD = 24  # characters of an abbreviation, with its stops
# Characters. Of a million sentences of news four are longer, each a table that lost its lines; what is a sentence after
# sentence without an end would keep the reader busy for hours.
LONGEST = 2_000


def sentences(text: str, paragraph: Span) -> list[Span]:
    """The sentences of a paragraph, in order, without white space at their ends."""
    words = paragraph.of(text)
    found, start = [], 0
    for match in _END.finditer(words):
        if match.end() < len(words) and _is_abbreviation(words, match):
            continue
        found.append(Span(paragraph.start + start, paragraph.start + match.end()).trimmed(text))
        start = match.end()
    if words[start:].strip():
        found.append(Span(paragraph.start + start, paragraph.end).trimmed(text))
    return [part for sentence in found for part in _cut(sentence, text) if part]


def _cut(sentence: Span, text: str) -> Iterator[Span]:
    """What is longer than any sentence, in parts that are not: between words where there are any."""
    start = sentence.start
    while sentence.end - start > LONGEST:
        last = start + LONGEST
        end = next((at for at in range(last, start, -1) if text[at].isspace()), last)
        yield Span(start, end).trimmed(text)
        start = end
    yield Span(start, sentence.end).trimmed(text)


def _is_abbreviation(words: str, match: re.Match[str]) -> bool:
    if not match[0].startswith(".") or len(match[0]) > 1:
        return False
    before = _WORD_BEFORE.search(words, max(0, match.start() - _LONGEST_WORD), match.start())
    if before is None:
        return False
    word = before[0].lower()
    lettered = "." in word and all(len(part) == 1 for part in word.split("."))
    return word in _ABBREVIATIONS or lettered or (len(word) == 1 and before[0].isupper() and word != "i")
