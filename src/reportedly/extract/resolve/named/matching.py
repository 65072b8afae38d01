"""Whether one form of a name is another's: "Velan" is "Iskra Velan"."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.named.surroundings import head_noun
from reportedly.extract.resolve.text.name_words import DIRECTIONS, is_organization, is_outlet
from reportedly.extract.vocabulary import BODIES

# What any firm may be called, and what is none.
_ANY_BODY = frozenset("company firm group giant corporation chain subsidiary organisation organization body".split())
_GROUPS = frozenset("group organisation organization body".split())
_NO_FIRM = frozenset(
    """union party hospital university school court ministry church service authority agency council commission
    inspectorate office department board committee subcommittee senate congress parliament police army navy
    protection""".split()
)
# Bodies that are one thing only: "the party" is no institute.
_SOME_BODIES = frozenset("union party club charity institute foundation clinic college guild association bank".split())
_NO_BODIES = frozenset("Program Programme Act Plan Deal Treaty Bill Award Prize".split())
_FULL = 3  # words of a person's name at the most, but for rare ones
_COUNTRIES = frozenset(("U.S", "US", "U.K", "UK"))
_JOINS = frozenset("of for and the The &".split())


def is_part(words: tuple[str, ...], short: set[str], known: tuple[str, ...]) -> bool:
    if len(words) > 1 and vocabulary.is_given_name(words[0]) and is_organization(known) and not is_organization(words):
        return False  # "Donald Trump" is not the Donald J. Trump Foundation
    if len(words) == 1 and known[-2:-1] == ("of",):
        return False  # "Lincoln" is not the Party of Lincoln
    return short <= set(known) and (known[-1] == words[-1] or known[0] == words[0])


def heads(word: str, name: str) -> bool:
    return name.endswith(f" {word}") or f" {word} of " in f" {name}" or f" {word} for " in f" {name}"


def says_nothing(word: str) -> bool:
    """ "University", "State", "U.S.": a word that many names have is no short form of one."""
    common = vocabulary.words("nouns", "organization_name") | vocabulary.words("nouns", "field")
    return word in common or word in vocabulary.governments()


def is_surname(word: str, known: tuple[str, ...]) -> bool:
    """Whether "Paris" is "Valeska Paris"."""
    somebody = 1 < len(known) <= _FULL and known[-1] == word and known[0] not in DIRECTIONS
    return somebody and not is_organization(known) and not is_outlet(known)


def are_beginnings(letters: str, name: tuple[str, ...]) -> bool:
    """Whether letters are what the words of a long name begin with: "TEPCO" is the Tokyo Electric Power Company."""
    words = [word.lower() for word in name if word[0].isupper()]
    if len(words) < _FULL or len(letters) <= len(words):
        return False
    beginnings = "".join(rf"{re.escape(w[0])}(?:{re.escape(w[1:2])}(?:{re.escape(w[2:3])})?)?" for w in words)
    return re.fullmatch(beginnings, letters.lower()) is not None


def bag_of(words: tuple[str, ...]) -> frozenset[str]:
    """The words of a body's name that say something: the "Department of Justice" is the "Justice Department"."""
    telling = [word for word in words if word and word not in _JOINS and word not in _COUNTRIES]
    return (
        frozenset(telling) if is_organization(tuple(telling)) and all(w[0].isupper() for w in telling) else frozenset()
    )


def may_be_called(noun: str, name: str, roles: list[str]) -> bool:
    """Whether a body may go by a noun: "the operator" is not "the union Fegal", and may be "the company Quay"."""
    if name.rsplit(maxsplit=1)[-1] in _NO_BODIES:
        return False
    nouns = (head_noun(role) for role in roles)
    told = {known.singular for known in nouns if known is not None and known.noun_class in BODIES} - _ANY_BODY
    told |= {word.lower() for word in name.split()} & (_NO_FIRM | _SOME_BODIES if noun in _SOME_BODIES else _NO_FIRM)
    return not told or noun in told or noun in _GROUPS or (noun in _ANY_BODY and not told & _NO_FIRM)


def may_be_titled(title: str, words: tuple[str, ...]) -> bool:
    """ "Mr Trump" is neither Ivanka Trump nor the Trump National Golf Club."""
    if title and is_organization(words[-1:]) and not is_organization(tuple(title.split())):
        return False
    last = title.rsplit(maxsplit=1)[-1].rstrip(".") if title else ""
    other = "female" if last == "Mr" else "male" if last in ("Mrs", "Ms", "Miss") else None
    return other is None or words[0] not in vocabulary.words("given_names", other)
