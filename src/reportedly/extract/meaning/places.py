"""Places named where something is said to happen: words of the text, found by what stands before and after a name."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract import tables, vocabulary
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.resolve.text.name_words import is_organization, is_outlet
from reportedly.extract.resolve.text.runs import Name
from reportedly.model.span import Span

_WORD_BEFORE = re.compile(r"([A-Za-z’']+)\s+(?:the\s+)?(?:[a-z]+(?:ern|al)\s+)?$")
# "American", "Chinese", "Polish" before a noun are no places; "Japan" alone is in the list.
_ADJECTIVE = re.compile(r"(?:an|ese|ish|-.*)$")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
_AND = re.compile(r",? (?:and|or) |, ")
_WORD_AFTER = re.compile(r"\s+([a-z]+)")
_MONTHS_AND_DAYS = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter",
    re.IGNORECASE,
)


def find_places(article: Article) -> list[Span]:
    """Every name of the body that stands as a place, in order."""
    people = _people(article)
    found: list[Span] = []
    for name in article.names:
        if _is_place(name, article, people) or (found and _goes_on(found[-1], name, article.text)):
            found.append(_with_stop(name, article.text))
    return found


def _goes_on(before: Span, name: Name, text: str) -> bool:
    """ "In Iowa and New Hampshire": a known place beside one."""
    return name.text in _known() and _AND.fullmatch(text, before.end, name.span.start) is not None


def _with_stop(name: Name, text: str) -> Span:
    """ "U.S.": the last stop is a part of it."""
    initials = _INITIALS.match(text, name.span.start)
    return Span(name.span.start, max(name.span.end, initials.end())) if initials else name.span


def _people(article: Article) -> frozenset[str]:
    """Last words of names that a title or a speaking verb shows to be persons'."""
    found = {
        n.words[-1]
        for n in article.names
        if len(n.words) > 1 and n.text not in _known() and not is_organization(n.words)
    }
    found -= {word for word in found if word.lower() in _words("nouns") or word in _known()}
    for name in article.names:
        following = _WORD_AFTER.match(article.text, name.span.end)
        if len(name.words) > 1 and following and vocabulary.cue_lemma(following[1]) is not None:
            found.add(name.words[-1])
    return frozenset(found)


def _is_place(name: Name, article: Article, people: frozenset[str]) -> bool:
    text = article.text
    before = _WORD_BEFORE.search(text, max(0, name.span.start - 30), name.span.start)
    preposition = before[1].lower() if before else ""
    no_place = name.words[-1] in _words("no_places") or _MONTHS_AND_DAYS.fullmatch(name.words[0])
    if no_place or preposition not in _words("prepositions"):
        return False
    following = _WORD_AFTER.match(text, name.span.end)
    known = name.text in _known() or name.words[-1].lower() in _words("nouns")
    if known or (following is not None and following[1] in _words("nouns")):
        return True
    if name.text.isupper() or (following is not None and _ADJECTIVE.search(name.words[-1])):
        return False
    if (
        is_organization(name.words)
        or is_outlet(name.words)
        or name.words[-1] in people
        or text[name.span.end : name.span.end + 2] in ("’s", "'s")
    ):
        return False
    return preposition not in _words("weak_prepositions")


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(tables.table("places")[key].split())


@cache
def _known() -> frozenset[str]:
    return vocabulary.governments() | frozenset(tables.phrases(tables.table("places")["others"]))
