"""Which names are those of outlets: by what they are called, by their words, by what they do."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.named.bearer import Bearer
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.text.name_words import is_outlet
from reportedly.model.source import SourceKind

# "Carpat reported": what an outlet does; a person may do it too, so a name of two words needs more.
_REPORTS = re.compile(r"\s+(?:\w+\s+)?(?:reported|reports|first reported|broke the (?:story|news)|quoted|quotes)\b")
# What only an outlet does in print, however its name looks: "La Maglia reported on Thursday, citing a letter".
_CITES = re.compile(
    r"\s+(?:(?:first|had|has|also|later)\s+)*(?:reported|reports|quoted|quotes)\b[^.;“”\"]{0,160}?,?\s"
    r"(?:citing|quoting|as saying)\b|\s+(?:first reported|broke the (?:story|news))\b|"
    r"[’']s?\s+(?:\w+\ssources?\s(?:said|say|told)|"
    r"correspondent|reporters?|newsroom|front page|website|readers|editors?|report that)\b"
)
# What is done for or by an outlet: "affirmed for Carpat", "first reported by the Whistle", "a letter seen by Onda".
_DONE_BY = re.compile(
    r"\b(?:(?:stated|declared|affirmed|said|explained|commented|specified)\s+for|"
    r"in\s(?:today|yesterday|[A-Z][a-z]+day)[’']s|(?:first\s+reported|seen|obtained|reviewed|published|quoted|carried|broadcast)\s+by|shared\s+with|shown\s+to)"
    r"\s+(?:the\s+)?$"
)
_TOLD = re.compile(r"\b(?:told|tells|telling|interview\swith)\s+$")
# "the gates were shut, per CNS": what is carried by letters that nobody explains.
_CARRIES = re.compile(
    r"\b(?:told|tells|telling|interview\swith|spoke\s(?:to|with)|per|via|(?:reported|quoted|carried|relayed)\sby)\s(?:the\s)?$"
)
# "he told MPs": several who hold the office that the letters stand for.
_MEMBERS = re.compile(r"[A-Z]{2,5}s")
# "an interview with Don Lemon on CNN Tonight": whoever asks for an outlet is none.
_HOSTS = re.compile(r"\s(?:on|of|for)\s(?:the\s)?[“\"‘`']*\s?[A-Z]")
# "told El Faro": papers keep the article of their language in their names.
_FOREIGN_ARTICLES = frozenset("El La Il Der Die Das".split())
# "told the local Stavford News"
_TOLD_THE = re.compile(r"\b(?:told|tells|telling)\sthe\s(?:[\w’'-]+\s)?$")
# "the Abendblatt", "Dagbladet": papers whose name is one word that says so in their language.
_COMPOUND = re.compile(r"[A-ZÀ-Þ]\w{2,}(?:post|blatt|blad|bladet|zeitung|presse|kurier|avisen|tidende|tidning(?:en)?)")
_WITH_ARTICLE = re.compile(r"\b[Tt]he\s$")


def known(bearer: Bearer) -> SourceKind | None:
    called = bearer.described() is SourceKind.OUTLET
    return SourceKind.OUTLET if called or vocabulary.outlets().full_name(bearer.name) else None


def by_its_words(bearer: Bearer) -> SourceKind | None:
    """ "Evening Post"; "the Courier": a word that papers are called by, with the article."""
    if bearer.described() is not None:
        heard = is_outlet(bearer.words) and not vocabulary.is_given_name(bearer.words[0])
        return SourceKind.OUTLET if heard and bearer.always_preceded_by(_TOLD_THE) else None
    if len(bearer.words) == 1 and _COMPOUND.fullmatch(bearer.name):
        return SourceKind.OUTLET
    with_article = any(bearer.text[max(0, p.start - 4) : p.start].lower() == "the " for p in bearer.places)
    courier = bearer.words[-1] in vocabulary.words("nouns", "outlet_name") and with_article
    return SourceKind.OUTLET if courier or is_outlet(bearer.words) else None


def letters_told(bearer: Bearer) -> SourceKind | None:
    """ "he told CNS", "per CNS", "CNS reports": letters that nothing explains, and that only listen and report."""
    letters = len(bearer.words) == 1 and bearer.name.isupper() and len(bearer.name) > 1
    others = vocabulary.acronyms().keys() | vocabulary.words("outlets", "pollsters")
    if not letters or bearer.roles or bearer.name in others:
        return None
    carrying = len(bearer.found_before(_CARRIES))
    reporting = sum(_REPORTS.match(bearer.text, place.end) is not None for place in bearer.places)
    return SourceKind.OUTLET if carrying and carrying + reporting == len(bearer.places) else None


def by_its_doings(bearer: Bearer) -> SourceKind | None:
    cites = bearer.followed_by(_CITES) or bearer.preceded_by(_DONE_BY)
    reports = (len(bearer.words) == 1 or bearer.preceded_by(_WITH_ARTICLE)) and bearer.followed_by(_REPORTS)
    foreign = bearer.words[0] in _FOREIGN_ARTICLES and bearer.preceded_by(_TOLD) and not bearer.roles
    return SourceKind.OUTLET if cites or reports or foreign else None


def only_listens(bearer: Bearer) -> SourceKind | None:
    """ "he told Sky Sports": a name without a given name in it that is there only to be told something."""
    people = wording.OF_A_PEOPLE.fullmatch(bearer.name) or bearer.name in vocabulary.words("outlets", "pollsters")
    people = people or bearer.followed_by(_HOSTS) or _MEMBERS.fullmatch(bearer.name) is not None
    return SourceKind.OUTLET if bearer.always_preceded_by(_TOLD) and not people and not bearer.roles else None
