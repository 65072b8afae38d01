"""How a name or a description stands in its sentence: as the subject, as a place, as what is said of somebody else."""

from __future__ import annotations

import re

from reportedly.extract.resolve.mentions.nominals import Nominal
from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.named.roster import Roster
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.resolve.text.name_words import TITLES
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

_PLACE_BEFORE = re.compile(r"\b(?:[Ii]n|[Aa]t|near|from|to|outside|across|around)\s(?:the\s)?$")
# Letters for countries that news writes before a noun as others write an adjective; alone they have their article.
_LIKE_ADJECTIVES = frozenset("U.S. U.S US U.K. U.K UK EU UN".split())
_LOWER_AFTER = re.compile(r"\.?\s[a-z]")
# "At the ferry terminal, inspector Leo Brandt": what stands before the comma is where or when.
_FRONTED = re.compile(
    r"^\W*(?:In|At|On|By|From|After|Before|During|Since|Until|Under|Outside|Inside|Near)\s[^,;:]{2,60},\s"
)
# A subject has no more words before it than these in its sentence or, set off by a comma, these.
_BRIEF, _APPOSED = 3, 8


def is_subject(place: Span, article: Article) -> bool:
    """Whether a name stands where its sentence begins, but for titles and descriptions before it.

    "Ruiz’s agent, Leo Brandt, said …": whose somebody is, is no subject.
    """
    if article.text.startswith(("’s", "'s"), place.end):
        return False
    sentence = article.sentence_at(place.start)
    words = _FRONTED.sub("", article.text[sentence.start : place.start])
    before = [w for w in words.split() if w.rstrip(".,") not in TITLES]
    return len(before) <= _BRIEF or (len(before) <= _APPOSED and before[-1].endswith(","))


def begins_a_sentence(who: object, article: Article) -> bool:
    """ "A second officer tells it differently.": the text goes on about whoever new a sentence begins with."""
    if not isinstance(who, Nominal) or who.definite:
        return False
    return article.sentence_at(who.span.start).start == who.span.start


def is_told_of_a_name(nominal: Nominal, article: Article, roster: Roster) -> bool:
    """ "Cory Booker is a senator", "Cory Booker, a senator": what is said of somebody named is no second person."""
    start = article.sentence_at(nominal.span.start).start
    if nominal.apposed and not nominal.definite and not nominal.noun.plural:
        return any(entry.kind is SourceKind.PERSON for _, entry in roster.between(start, nominal.span.start)[-1:])
    introduced = article.text[start : nominal.span.start].strip() in ("As", "Like")
    return nominal.predicate and (introduced or bool(roster.between(start, nominal.span.start)))


def is_where(place: Span, entry: Entry, text: str) -> bool:
    """ "in Geneva", "the 2016 U.S. election": a name that may be anything is a place's there, and no antecedent."""
    if entry.name in _LIKE_ADJECTIVES and _LOWER_AFTER.match(text, place.end):
        return not text.startswith(("the ", "The "), max(0, place.start - 4))
    unclear = entry.kind in (SourceKind.UNSPECIFIED, SourceKind.GOVERNMENT)
    return unclear and _PLACE_BEFORE.search(text, max(0, place.start - 12), place.start) is not None


def is_out_of_sight(place: Span, span: Span, article: Article) -> bool:
    """Names inside a quotation are not whom words outside it mean."""
    return article.in_quotation(place.start) and not article.in_quotation(span.start)
