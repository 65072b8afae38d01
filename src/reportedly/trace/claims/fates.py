"""What became of those that a figure counts: the dead of one attack are not the wounded of another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import takewhile

from reportedly.model.span import Span
from reportedly.trace.claims.lexicon import concept, table_words, words_of

# Words in which a fate is told: "eleven of the passengers are killed", "killing more than eleven".
_AFTER, _BEFORE = 6, 3
_REACH = 60  # characters in which so many words stand
_SENTENCE = 160  # characters in which the number of a toll stands
# "The toll of the fire in Brodnytsia, Velmark, rises to": a place in commas may stand between.
_TOLL = re.compile(r"\b(?:toll|number of deaths)\b(?:[^.;:,]*|[^.;:]*\bto (?:[a-z]+ ){0,2})$", re.IGNORECASE)
_DIGIT = re.compile(r"\d")  # with it another figure begins
_SENTENCE_END = re.compile(r"[.;:](?:\s|$)")
# Behind these another figure has its own: "six are killed and nine are hurt".
_NEXT = frozenset({"and", "but", "while", "with", "alongside"})


def fate(text: str, figure: Span) -> str:
    """The concept of it, such as that of "killed"; empty where none stands near the figure."""
    before = text[max(0, figure.start - _REACH) : figure.start]
    told = re.split(r"[.,;:]", before)[-1]
    after = _SENTENCE_END.split(text[figure.end : figure.end + _REACH], maxsplit=1)[0]
    return (
        _first(words_of(figure.of(text)))
        or _first(list(reversed(words_of(told)))[:_BEFORE])
        or _first(_undergone(words_of(_DIGIT.split(after)[0])[:_AFTER]))
        or (concept("killed") if _TOLL.search(text[max(0, figure.start - _SENTENCE) : figure.start]) else "")
    )


def _undergone(words: Iterable[str]) -> Iterable[str]:
    """Up to where the figure's own people do something to others: "two gunmen kill", "with 90 aboard, killing"."""
    return takewhile(lambda word: word.lower() not in table_words("inflicting"), words)


def _first(words: Iterable[str]) -> str:
    for word in words:
        if word.lower() in _NEXT:
            return ""
        if (found := concept(word)) in _fates():
            return found
    return ""


@cache
def _fates() -> frozenset[str]:
    return frozenset(map(concept, table_words("fate")))
