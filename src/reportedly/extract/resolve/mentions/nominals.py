"""Descriptions without a name, "a woman in a yellow coat", "the authors": whom a later "she" may mean."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from reportedly.extract import vocabulary
from reportedly.extract.resolve.text import wording
from reportedly.extract.vocabulary import PERSONAL, Noun
from reportedly.model.span import Span

_WORD = re.compile(r"[\w’'-]+")
# "That" begins a clause far more often than a description.
_DETERMINERS = (wording.DETERMINERS | frozenset(vocabulary.NUMBERS)) - {"that"}
# "As a member of the committee, he": what says of somebody what he is means nobody else.
_PREDICATIVE = frozenset("as is are was were be been became become becomes remains like".split())
# "the governor, Iskra Velan": whom a name follows at once goes by the name.
_NAME_AFTER = re.compile(r",\s+[A-ZÀ-Þ]")
_NAME_BEFORE = re.compile(r"[A-ZÀ-Þ][\w’'-]+,\s(?:\d{1,3},\s)?$")
_AFTER_STOP = re.compile(r"[.!?…][\"”’']?\s+[\"“‘']?$")
_RECENT = 120  # how many are looked through: a page or two of news
_MODIFIERS = 4  # words between the determiner and the noun


@dataclass(frozen=True, slots=True)
class Nominal:
    """A noun phrase from its determiner to its head. definite: "the", "his" … predicate: "(was) a teacher".

    apposed: ", a teacher," after a name.
    """

    span: Span
    noun: Noun
    definite: bool
    predicate: bool = False
    apposed: bool = False

    @property
    def personal(self) -> bool:
        return self.noun.noun_class in PERSONAL


class Nominals:
    """The descriptions of one article, by place."""

    def __init__(self, text: str, paragraphs: list[Span]) -> None:
        self._all = find_nominals(text, paragraphs)
        self._starts = [nominal.span.start for nominal in self._all]

    def between(self, start: int, end: int) -> list[Nominal]:
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [nominal for nominal in self._all[first:last] if nominal.span.end <= end]

    def first(self) -> list[Nominal]:
        """The first descriptions of the body."""
        return self._all[:_RECENT]

    def before(self, position: int) -> Iterator[Nominal]:
        """From the last before ``position`` back."""
        last = bisect_left(self._starts, position) - 1
        for index in range(last, max(-1, last - _RECENT), -1):
            yield self._all[index]


def find_nominals(text: str, paragraphs: list[Span]) -> list[Nominal]:
    """The descriptions of possible speakers and of documents in the given paragraphs, in order.

    Those that a name follows are left out: whoever bears a name goes by it.
    """
    found = []
    for paragraph in paragraphs:
        words = list(_WORD.finditer(text, paragraph.start, paragraph.end))
        for index, word in enumerate(words):
            party = word[0].lower() in vocabulary.words("nouns", "party")
            common = word[0].islower() or party or _begins_sentence(text, paragraph, word.start())
            noun = vocabulary.heading(word[0]) if common else None
            if noun is None or _goes_on(text, words, index):
                continue
            start = _beginning(text, words, index)
            if start is None:
                continue
            definite = words[start][0].lower().endswith(("’s", "'s")) or words[start][0].lower() in wording.DEFINITE
            apposed = _NAME_BEFORE.search(text, paragraph.start, words[start].start()) is not None
            predicate = start > 0 and words[start - 1][0].lower() in _PREDICATIVE
            found.append(Nominal(Span(words[start].start(), word.end()), noun, definite, predicate, apposed))
    return found


def _determines(word: str) -> bool:
    return word in _DETERMINERS or word.isdigit() or word.endswith(("’s", "'s"))


def _begins_sentence(text: str, paragraph: Span, position: int) -> bool:
    return position - paragraph.start <= 1 or _AFTER_STOP.search(text, position - 5, position) is not None


def _goes_on(text: str, words: list[re.Match[str]], index: int) -> bool:
    """Whether the next word is the head instead ("union leader"), or the name of whom it describes."""
    if _NAME_AFTER.match(text, words[index].end()):
        return True
    if index + 1 == len(words) or text[words[index].end() : words[index + 1].start()] != " ":
        return False
    following = words[index + 1][0]
    return following[0].isupper() or vocabulary.noun(following) is not None or words[index][0].endswith(("’s", "'s"))


def _beginning(text: str, words: list[re.Match[str]], index: int) -> int | None:
    """The index of the determiner; of the head or its modifiers in a plural without one; None where there is none."""
    first = index
    for start in range(index - 1, max(-1, index - 2 - _MODIFIERS), -1):
        word = words[start][0].lower()
        if not text[words[start].end() : words[start + 1].start()].isspace():
            break
        if _determines(word):
            before = start > 0 and text[words[start - 1].end() : words[start].start()] == " "
            return start - 1 if before and _determines(words[start - 1][0].lower()) else start
        if word in wording.BORDERS or vocabulary.cue_lemma(word):
            break
        first = start
    noun = vocabulary.heading(words[index][0])
    return first if noun is not None and noun.plural else None
