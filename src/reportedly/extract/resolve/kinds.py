"""What bears a name: a person, an outlet, a government, an organisation, a crowd."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from reportedly.extract import vocabulary
from reportedly.extract.resolve import wording
from reportedly.extract.resolve.names import DIRECTIONS, is_organization, is_outlet, titles
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
_LOOK_BACK = 24  # characters: "was first reported by the "
# "Carpat reported": what an outlet does; a person may do it too, so a name of two words needs more.
_REPORTS = re.compile(r"\s+(?:\w+\s+)?(?:reported|reports|first reported|broke the (?:story|news)|quoted|quotes)\b")
# What only an outlet does in print, however its name looks: "La Maglia reported on Thursday, citing a letter".
_CITES = re.compile(
    r"\s+(?:(?:first|had|has|also|later)\s+)*(?:reported|reports|quoted|quotes)\b[^.;“”\"]{0,160}?,?\s"
    r"(?:citing|quoting|as saying)\b|\s+(?:first reported|broke the (?:story|news))\b|"
    r"[’']s?\s+(?:correspondent|reporters?|newsroom|front page|website|readers|editors?|report that)\b"
)
# What is done for or by an outlet: "affirmed for Carpat", "first reported by the Whistle", "a letter seen by Onda".
_DONE_BY = re.compile(
    r"\b(?:(?:stated|declared|affirmed|said|explained|commented|specified)\s+for|"
    r"(?:first\s+reported|seen|obtained|reviewed|published|quoted|carried|broadcast)\s+by|shared\s+with|shown\s+to)"
    r"\s+(?:the\s+)?$"
)
_TOLD = re.compile(r"\b(?:told|tells|telling|interview\swith)\s+$")
# "Calder’s chief executive", "Corvane shares": what only an organisation has.
_HAS = re.compile(
    r"(?:[’']s?)?\s+(?:chief (?:executive|financial|operating)|CEO|CFO|general counsel|spokes(?:man|woman|person)|"
    r"shares?\b|stock\b|board\b|headquarters|employees|workforce|shareholders|investors|customers|executives?|subsidiary|"
    r"head of|managing director|chair(?:man|woman)\b|founder|co-founder|filing)"
)
_SAYS_IT = re.compile(
    r",\swhich\b|\s(?:has\s|had\s)?(?:said|says|announced|confirmed|denied|added|insisted)\s(?:that\s)?its?\s"
)
_PERSONAL = (NounClass.OFFICE, NounClass.UNNAMED, NounClass.CROWD)
_POSSESSIVE = re.compile(r"[’']s\b")
_WITH_ARTICLE = re.compile(r"\b[Tt]he\s$")
_SOMEBODY_AT = re.compile(r"\b([a-z]+)\sat\s(?:the\s)?$")
# Names of peoples, parties and followers: a word of the table, or by its ending ("Afghans", "Thatcherites").
_PEOPLES = re.compile(r"[A-Z]\w+(?:ians|icans|crats|ites|inos|eans|ese)$")


@dataclass(frozen=True, slots=True)
class Bearer:
    """A name with what the text says of it and where it stands."""

    words: tuple[str, ...]
    roles: list[str]
    places: list[Span]
    text: str

    @property
    def name(self) -> str:
        return " ".join(self.words)

    def described(self) -> SourceKind | None:
        """What the first description that tells anything calls it."""
        for role in self.roles:
            if role.startswith("who "):
                continue
            if role[0].isdigit() or role.split()[-1] in titles():
                return SourceKind.PERSON
            noun = head_noun(role)
            if noun and noun.noun_class in _CLASS_KINDS:
                return _CLASS_KINDS[noun.noun_class]
        return None

    def followed_by(self, pattern: re.Pattern[str]) -> bool:
        return any(pattern.match(self.text, place.end) for place in self.places)

    def mostly_preceded_by(self, pattern: re.Pattern[str]) -> bool:
        """Counted where the name stands in full: "the Jussie Smollett case" is one place of many."""
        full = [p for p in self.places if p.of(self.text) == self.name] or self.places
        before = [pattern.search(self.text, max(0, p.start - _LOOK_BACK), p.start) for p in full]
        return 2 * sum(match is not None for match in before) > len(before)

    def preceded_by(self, pattern: re.Pattern[str]) -> bool:
        return any(pattern.search(self.text, max(0, p.start - _LOOK_BACK), p.start) for p in self.places)


def kind_of(bearer: Bearer) -> SourceKind:
    """By what the text calls it, then by the words of the name itself, then by what it has and does."""
    return next((kind for rule in RULES if (kind := rule(bearer)) is not None), SourceKind.UNSPECIFIED)


def _known_outlet(bearer: Bearer) -> SourceKind | None:
    called = bearer.described() is SourceKind.OUTLET
    return SourceKind.OUTLET if called or vocabulary.outlets().full_name(bearer.name) else None


def _given_name(bearer: Bearer) -> SourceKind | None:
    """ "Sarah Gilbert", whatever describes her: "the vaccine's developer"."""
    words = bearer.words
    given = vocabulary.is_given_name(words[0])
    alone = len(words) == 1 and words[0] not in vocabulary.governments() and bearer.described() is None
    short = alone or 1 < len(words) <= _PERSON_WORDS
    return SourceKind.PERSON if given and short and not is_organization(words) and not is_outlet(words) else None


def _listed(bearer: Bearer) -> SourceKind | None:
    if bearer.name in vocabulary.platforms():
        return SourceKind.UNSPECIFIED
    return SourceKind.GOVERNMENT if bearer.name in vocabulary.governments() else None


def _outlet_word(bearer: Bearer) -> SourceKind | None:
    """ "Evening Post"; "the Courier": a word that papers are called by, with the article."""
    if bearer.described() is not None:
        return None
    with_article = any(bearer.text[max(0, p.start - 4) : p.start].lower() == "the " for p in bearer.places)
    courier = bearer.words[-1] in vocabulary.words("nouns", "outlet_name") and with_article
    return SourceKind.OUTLET if courier or is_outlet(bearer.words) else None


def _organization_word(bearer: Bearer) -> SourceKind | None:
    words = bearer.words
    acronym = len(words) == 1 and words[0].isupper() and len(words[0]) > 1
    if not acronym and (not is_organization(words) or bearer.described() is SourceKind.PERSON):
        return None
    ministry = any((known := vocabulary.noun(w)) and known.noun_class is NounClass.GOVERNMENT for w in words)
    return SourceKind.GOVERNMENT if ministry else SourceKind.ORGANIZATION


def _says_it(bearer: Bearer) -> SourceKind | None:
    """ "Andina Sur said it had …", "Thalia Maritime, which": whoever is spoken of so is nobody."""
    return SourceKind.ORGANIZATION if bearer.described() is None and bearer.followed_by(_SAYS_IT) else None


def _saint(bearer: Bearer) -> SourceKind | None:
    """ "St Botolph’s": hospitals, schools and churches are called so."""
    return SourceKind.ORGANIZATION if bearer.words[0] == "St" and bearer.followed_by(_POSSESSIVE) else None


def _works_there(bearer: Bearer) -> SourceKind | None:
    """ "a mechanic at Andina Sur": where somebody works."""
    before = (_SOMEBODY_AT.search(bearer.text, max(0, p.start - _LOOK_BACK), p.start) for p in bearer.places)
    nouns = [vocabulary.heading(match[1]) for match in before if match]
    somebody = any(noun is not None and noun.noun_class in _PERSONAL for noun in nouns)
    return SourceKind.ORGANIZATION if somebody and bearer.described() is None else None


def _has_officers(bearer: Bearer) -> SourceKind | None:
    return SourceKind.ORGANIZATION if bearer.described() is None and bearer.followed_by(_HAS) else None


def _as_described(bearer: Bearer) -> SourceKind | None:
    somebody = any(role.startswith("who ") for role in bearer.roles)
    return bearer.described() or (SourceKind.PERSON if somebody else None)


def _people(bearer: Bearer) -> SourceKind | None:
    if vocabulary.singular(bearer.words[-1]) in vocabulary.words("nouns", "party") and bearer.words[-1].endswith("s"):
        return SourceKind.GROUP  # "Senate Democrats"
    if len(bearer.words) > 1:
        return None
    known = vocabulary.noun(bearer.name)
    crowd = known is not None and known.plural and known.noun_class is NounClass.CROWD
    return SourceKind.GROUP if crowd or _PEOPLES.match(bearer.name) else None


def _does_as_outlets_do(bearer: Bearer) -> SourceKind | None:
    cites = bearer.followed_by(_CITES) or bearer.preceded_by(_DONE_BY)
    reports = (len(bearer.words) == 1 or bearer.preceded_by(_WITH_ARTICLE)) and bearer.followed_by(_REPORTS)
    return SourceKind.OUTLET if cites or reports else None


def _only_listens(bearer: Bearer) -> SourceKind | None:
    """ "he told Sky Sports": a name without a given name in it that is there only to be told something."""
    told = all(_TOLD.search(bearer.text, max(0, p.start - _LOOK_BACK), p.start) for p in bearer.places)
    people = wording.OF_A_PEOPLE.fullmatch(bearer.name) is not None
    return SourceKind.OUTLET if told and not people and not bearer.roles else None


def _goes_by_its_first_word(bearer: Bearer) -> SourceKind | None:
    """ "Exxon" of "Exxon Mobil": news calls persons by their last name."""
    if len(bearer.words) == 1 or vocabulary.is_given_name(bearer.words[0]) or bearer.roles:
        return None
    short = {place.of(bearer.text) for place in bearer.places} - {bearer.name}
    return SourceKind.ORGANIZATION if short == {bearer.words[0]} else None


def _looks_like_a_person(bearer: Bearer) -> SourceKind | None:
    place = bool(vocabulary.words("nouns", "no_speaker_name") & set(bearer.words)) or bearer.words[0] in DIRECTIONS
    definite = not bearer.roles and bearer.mostly_preceded_by(_WITH_ARTICLE)
    return SourceKind.PERSON if 1 < len(bearer.words) <= _PERSON_WORDS and not place and not definite else None


# The first that can tell decides.
RULES: tuple[Callable[[Bearer], SourceKind | None], ...] = (
    _known_outlet,
    _given_name,
    _people,
    _listed,
    _outlet_word,
    _organization_word,
    _says_it,
    _saint,
    _works_there,
    _has_officers,
    _as_described,
    _does_as_outlets_do,
    _only_listens,
    _goes_by_its_first_word,
    _looks_like_a_person,
)
