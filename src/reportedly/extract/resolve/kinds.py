"""What bears a name: a person, an outlet, a government, an organisation, a crowd."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.names import is_organization, is_outlet, titles
from reportedly.extract.resolve.surroundings import head_noun
from reportedly.extract.vocabulary import NounClass
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

_CLASS_KINDS = {
    NounClass.OUTLET: SourceKind.OUTLET,
    NounClass.GOVERNMENT: SourceKind.GOVERNMENT,
    NounClass.ORGANIZATION: SourceKind.ORGANIZATION,
    NounClass.OFFICE: SourceKind.PERSON,
    NounClass.UNNAMED: SourceKind.PERSON,
    NounClass.CROWD: SourceKind.PERSON,
}
_PERSON_WORDS = 4  # a name of more is that of something else
# "Carpat reported", "said for Carpat": what an outlet does, whatever it is called.
_REPORTS = re.compile(r"\s+(?:\w+\s+)?(?:reported|reports|first reported|broke the (?:story|news)|quoted|quotes)\b")
_TOLD_FOR = re.compile(r"\b(?:stated|declared|affirmed|said|explained|commented|specified)\s+for\s+$")
# What only an outlet does in print, however its name looks: "La Maglia reported on Thursday, citing a letter".
_CITES = re.compile(
    r"\s+(?:(?:first|had|has|also|later)\s+)*(?:reported|reports|quoted|quotes)\b[^.;“”\"]{0,40}?,?\s"
    r"(?:citing|quoting|as saying)\b|\s+(?:first reported|broke the (?:story|news))\b"
)
# "Calder’s chief executive", "Corvane shares": what only an organisation has.
_HAS = re.compile(
    r"(?:[’']s?)?\s+(?:chief (?:executive|financial|operating)|CEO|CFO|general counsel|spokes(?:man|woman|person)|shares?\b|stock\b|"
    r"board\b|headquarters|employees|workforce|shareholders|investors|customers|executives?|subsidiary|head of|managing director|chair(?:man|woman)\b|founder|co-founder|filing)"
)
# Names of peoples, parties and followers: a word of the table, or by its ending ("Afghans", "Thatcherites").
_PEOPLES = re.compile(r"[A-Z]\w+(?:ians|icans|crats|ites|inos|eans|ese)$")


def kind_of_bearer(words: tuple[str, ...], roles: list[str], places: list[Span], text: str) -> SourceKind:
    """By what the text calls it, then by the words of the name itself, then by what it does."""
    name = " ".join(words)
    described = _described(roles)
    if described is SourceKind.OUTLET or vocabulary.outlets().full_name(name):
        return SourceKind.OUTLET
    if _has_given_name(words):
        return SourceKind.PERSON
    if name in vocabulary.platforms():
        return SourceKind.UNSPECIFIED
    if name in vocabulary.governments():
        return SourceKind.GOVERNMENT
    if described is None and (is_outlet(words) or _article_and_outlet_word(words, places, text)):
        return SourceKind.OUTLET
    is_who = described is None and any(role.startswith("who ") for role in roles)
    acronym = len(words) == 1 and words[0].isupper() and len(words[0]) > 1
    if (is_organization(words) and described is not SourceKind.PERSON) or acronym:
        ministry = any((known := vocabulary.noun(w)) and known.noun_class is NounClass.GOVERNMENT for w in words)
        return SourceKind.GOVERNMENT if ministry else SourceKind.ORGANIZATION
    if described is None and any(_HAS.match(text, place.end) for place in places):
        return SourceKind.ORGANIZATION
    if described is not None or is_who:
        return described or SourceKind.PERSON
    if len(words) == 1:
        return _of_one_word(name, places, text)
    if any(_CITES.match(text, place.end) for place in places):
        return SourceKind.OUTLET
    return SourceKind.PERSON if len(words) <= _PERSON_WORDS else SourceKind.UNSPECIFIED


def _has_given_name(words: tuple[str, ...]) -> bool:
    """ "Sarah Gilbert", whatever describes her: "the vaccine's developer"."""
    given = any(words[0] in vocabulary.words("given_names", table) for table in ("female", "male"))
    return given and 1 < len(words) <= _PERSON_WORDS and not is_organization(words) and not is_outlet(words)


def _of_one_word(name: str, places: list[Span], text: str) -> SourceKind:
    if _is_people(name):
        return SourceKind.GROUP
    carries = any(
        _REPORTS.match(text, place.end) or _TOLD_FOR.search(text, max(0, place.start - 20), place.start)
        for place in places
    )
    return SourceKind.OUTLET if carries else SourceKind.UNSPECIFIED


def _is_people(name: str) -> bool:
    known = vocabulary.noun(name)
    return bool(known and known.plural and known.noun_class is NounClass.CROWD) or bool(_PEOPLES.match(name))


def _article_and_outlet_word(words: tuple[str, ...], places: list[Span], text: str) -> bool:
    """ "the Courier": a word that papers are called by, with the article."""
    has_article = any(text[max(0, p.start - 4) : p.start].lower() == "the " for p in places)
    return words[-1] in vocabulary.words("nouns", "outlet_name") and has_article


def _described(roles: list[str]) -> SourceKind | None:
    for role in roles:
        if role.startswith("who "):
            continue
        if role[0].isdigit() or role.split()[-1] in titles():
            return SourceKind.PERSON
        noun = head_noun(role)
        if noun and noun.noun_class in _CLASS_KINDS:
            return _CLASS_KINDS[noun.noun_class]
    return None
