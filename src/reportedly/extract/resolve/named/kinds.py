"""What bears a name: a person, an outlet, a government, an organisation, a crowd."""

from __future__ import annotations

import re
from collections.abc import Callable

from reportedly.extract import vocabulary
from reportedly.extract.resolve.named import press
from reportedly.extract.resolve.named.bearer import Bearer
from reportedly.extract.resolve.text.name_words import DIRECTIONS, is_organization, is_outlet
from reportedly.extract.vocabulary import PERSONAL, NounClass
from reportedly.model.source import SourceKind

_PERSON_WORDS = 4  # a name of more is that of something else

# "Calder’s chief executive", "Corvane shares": what only an organisation has.
_HAS = re.compile(
    r"(?:[’']s?)?\s+(?:chief (?:executive|financial|operating)|CEO|CFO|general counsel|spokes(?:man|woman|person)|"
    r"shares?\b|stock\b|board\b|headquarters|employees|workforce|shareholders|investors|customers|executives?|subsidiary|"
    r"head of|managing director|chair(?:man|woman)\b|founder|co-founder|filing)"
)
_SAYS_IT = re.compile(
    r",\swhich\b|\s(?:has\s|had\s)?(?:said|says|announced|confirmed|denied|added|insisted)\s(?:that\s)?its?\s"
)
_POSSESSIVE = re.compile(r"[’']s\b")
_WITH_ARTICLE = re.compile(r"\b[Tt]he\s$")
_WHERE = re.compile(r"\b(?:in|near|outside|across|around|throughout|toward|towards)\s$")
_SOMEBODY_AT = re.compile(r"\b([a-z]+)\sat\s(?:the\s)?$")
# Names of peoples, parties and followers: a word of the table, or by its ending ("Afghans", "Thatcherites").
_PEOPLES = re.compile(r"[A-Z]\w+(?:ians|icans|crats|ites|inos|eans|ese)$")


def kind_of(bearer: Bearer) -> SourceKind:
    """By what the text calls it, then by the words of the name itself, then by what it has and does."""
    return next((kind for rule in RULES if (kind := rule(bearer)) is not None), SourceKind.UNSPECIFIED)


def _given_name(bearer: Bearer) -> SourceKind | None:
    """ "Sarah Gilbert", whatever describes her: "the vaccine's developer"."""
    words = bearer.words
    given = vocabulary.is_given_name(words[0])
    alone = len(words) == 1 and words[0] not in vocabulary.governments() and bearer.described() is None
    short = alone or 1 < len(words) <= _PERSON_WORDS
    paper = is_outlet(words) or vocabulary.outlets().full_name(bearer.name) is not None
    return SourceKind.PERSON if given and short and not is_organization(words) and not paper else None


def _listed(bearer: Bearer) -> SourceKind | None:
    if bearer.name in vocabulary.platforms():
        return SourceKind.UNSPECIFIED
    return SourceKind.GOVERNMENT if bearer.name in vocabulary.governments() else None


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
    nouns = [vocabulary.heading(match[1]) for match in bearer.found_before(_SOMEBODY_AT)]
    somebody = any(noun is not None and noun.noun_class in PERSONAL for noun in nouns)
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
    people = bearer.name.endswith("s") and bearer.name[:-1] in vocabulary.words("nouns", "peoples")
    crowd = people or (known is not None and known.plural and known.noun_class is NounClass.CROWD)
    return SourceKind.GROUP if crowd or _PEOPLES.match(bearer.name) else None


def _goes_by_its_first_word(bearer: Bearer) -> SourceKind | None:
    """ "Exxon" of "Exxon Mobil": news calls persons by their last name."""
    if len(bearer.words) == 1 or vocabulary.is_given_name(bearer.words[0]) or bearer.roles:
        return None
    short = {place.of(bearer.text) for place in bearer.places} - {bearer.name}
    return SourceKind.ORGANIZATION if short == {bearer.words[0]} else None


def _looks_like_a_person(bearer: Bearer) -> SourceKind | None:
    place = bool(vocabulary.words("nouns", "no_speaker_name") & set(bearer.words)) or bearer.words[0] in DIRECTIONS
    definite = not bearer.roles and bearer.mostly_preceded_by(_WITH_ARTICLE)
    place = place or (not bearer.roles and bearer.mostly_preceded_by(_WHERE))
    return SourceKind.PERSON if 1 < len(bearer.words) <= _PERSON_WORDS and not place and not definite else None


# The first that can tell decides.
RULES: tuple[Callable[[Bearer], SourceKind | None], ...] = (
    _given_name,
    press.known,
    _people,
    _listed,
    press.by_its_words,
    press.letters_told,
    _organization_word,
    _says_it,
    _saint,
    _works_there,
    _has_officers,
    _as_described,
    press.by_its_doings,
    press.only_listens,
    _goes_by_its_first_word,
    _looks_like_a_person,
)
