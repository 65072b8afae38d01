"""Whether two names are of one bearer. What is doubtful is not."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from reportedly.trace.origins.tables import words

_NOTE = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_WORD = re.compile(r"\w+(?:\.\w+)*")
_OF = re.compile(r"\b(?:of|for|on|in)\b", re.IGNORECASE)
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}")


@cache
def name_words(name: str) -> tuple[str, ...]:
    """The telling words of a name, in lower case, without accents, possessives, titles and notes in brackets."""
    plain = _NOTE.sub("", name).replace("’", "'").lower()
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    plain = _DOTTED.sub(lambda dotted: dotted[0].replace(".", ""), plain + " ")
    found = (word.strip(".") for word in _WORD.findall(re.sub(r"'s?\b", " ", plain)))
    return tuple(word for word in found if word and word not in words("names", "small"))


@cache
def same_name(a: str, b: str) -> bool:
    """Whether two names may be taken for one: equal, one a shortened form of the other, or its initials."""
    one, other = name_words(a), name_words(b)
    if not one or not other:
        return False
    if sorted(one) == sorted(other):
        return True
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if _initials(short, long):
        return True
    part = _part_of(short, long) or (len(short) == len(long) and _part_of(long, short))
    return (_tells(short) or _is_office(short)) and part and _one_kind(a, b)


def is_common(name: str) -> bool:
    """Whether a name is made of words that many names share, so that it means somebody only where it stands."""
    return not _tells(name_words(name))


def is_small(word: str) -> bool:
    """Whether a word tells nothing apart in a name: an article, a preposition, a form of address."""
    return word.lower().strip(".") in words("names", "small")


def is_like_a_person(name: str) -> bool:
    """Whether a name could be somebody's: two words or three, each with a capital, none that institutions have."""
    worded = name.split()
    institutions = words("names", "institution") | words("names", "common")
    return (
        len(worded) in (2, 3)
        and all(word[0].isupper() for word in worded)
        and institutions.isdisjoint(name_words(name))
    )


def _tells(name: tuple[str, ...]) -> bool:
    return not words("names", "common").issuperset(name)


def _initials(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """ "cns" is Continental News Service."""
    return len(short) == 1 and len(long) > 1 and short[0] == "".join(word[0] for word in long)


def _part_of(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether each word of one name is a word of the other, or the initial of one: "J. Senk" is Jaro Senk."""
    initials = {word[0] for word in long}
    return any(len(word) > 1 for word in short) and all(
        word in long or (len(word) == 1 and word in initials) for word in short
    )


def _is_office(name: tuple[str, ...]) -> bool:
    """ "Interior ministry": of common words, but the ministry says of what it is."""
    return len(name) > 1 and name[-1] in words("names", "institution")


def _one_kind(a: str, b: str) -> bool:
    """Whether both names are of one kind of institution; a name without one may be short for a plain one."""
    one, other = _kind(a), _kind(b)
    if one is None or other is None:
        return all(len(words("names", "institution") & set(name_words(name))) <= 1 for name in (a, b))
    return one == other


@cache
def _kind(name: str) -> str | None:
    """ "Union" of Union of University Lecturers, "union" of Halvard Bank Workers' Union, which is no bank."""
    kinds = words("names", "institution")
    head = [word for word in name_words(_OF.split(name)[0]) if word in kinds]
    return next(iter([*reversed(head), *(word for word in name_words(name) if word in kinds)]), None)
