"""What single words of a name tell: whether a body bears it, an outlet, somebody in office."""

from __future__ import annotations

from reportedly.extract import vocabulary

TITLES = vocabulary.words("nouns", "person_title")
SMALL = vocabulary.words("names", "small")
SAINTS = vocabulary.words("names", "saints")
DIRECTIONS = vocabulary.words("names", "directions")
_LETTERS = 3  # capitals alone of more are shouted: "MARLOWE CITY"


def without_possessive(word: str) -> str:
    for ending in ("’s", "'s"):
        if word.endswith(ending):
            return word.removesuffix(ending)
    return word


def is_organization(words: tuple[str, ...]) -> bool:
    """By a word or a mark of the name that only organisations bear."""
    if "&" in words:
        return True  # "Brandt & Sons": two who are one firm
    known = vocabulary.words("nouns", "organization_name")
    return any(without_possessive(word) in known or (len(word) > _LETTERS and word.title() in known) for word in words)


def is_outlet(words: tuple[str, ...]) -> bool:
    """By its last word, by a first one that broadcasters have, or by "News" and the like anywhere."""
    if len(words) == 1:
        return False
    if words[-1].rpartition("-")[2] in vocabulary.words("nouns", "outlet_name"):
        return True
    return words[0] in vocabulary.words("names", "broadcasters") or bool(vocabulary.words("names", "news") & set(words))


def is_titular(word: str) -> bool:
    """Whether it is a title or an office: "Mr", "Senator", "deputy"."""
    known = vocabulary.noun(word)
    return word in TITLES or (known is not None and known.noun_class is vocabulary.NounClass.OFFICE)


def fields_before(words: tuple[str, ...]) -> int:
    """How many words before a name say what an office is for: 2 of "of State Rex Tillerson"; 0 where none does."""
    fields = vocabulary.words("nouns", "field") | vocabulary.words("nouns", "seat")
    small = vocabulary.words("names", "of_fields")
    end = next((i for i, word in enumerate(words) if word not in fields and word not in small), len(words))
    return end if fields & set(words[:end]) else 0
