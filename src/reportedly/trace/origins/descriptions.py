"""What an article says of an unnamed source, and whether two such descriptions can be of one. Never more than can."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reportedly.model.source import Naming, Source, SourceKind
from reportedly.trace.origins.identity import government_and_part, identity_of, is_kind
from reportedly.trace.origins.names import is_like_a_person, is_small, same_name
from reportedly.trace.origins.tables import table, words

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# What follows says where somebody is from or what they know, not what they are.
_AFTER_HEAD = re.compile(
    r"\b(?:of|in|at|on|from|with|to|for|who|whose|that|which|familiar|close|briefed|near|inside|within|not|involved"
    r"|outside|working|under|and)\b|,",
    re.IGNORECASE,
)
_MEMBER = re.compile(r"\b(?:one|another|some|two|three|several) of\b", re.IGNORECASE)
_ORDINAL = re.compile(
    r"^(?:the |an? )?(first|second|third|fourth|fifth|another|other|different|separate)\b", re.IGNORECASE
)
_SECOND = frozenset({"another", "other", "different", "separate"})
_INSIDE = "inside"


@dataclass(frozen=True, slots=True)
class Description:
    """trade: a line of the table of trades, "inside" for people of a house, None where the words could mean anybody.

    house: for whom the source works, where that is said; implied: that, or what the trade tells. people: how many are
    quoted together; None for a group of no stated size. member: it is called one of a group. ordinal: what its article
    sets it apart by ("a second official").
    """

    trade: str | None
    house: str | None
    implied: str | None
    people: int | None
    member: bool
    ordinal: str | None

    @property
    def is_group(self) -> bool:
        return self.people != 1


@cache
def description_of(source: Source) -> Description:
    """What an article says of a source that it doesn't name, or of a named one for comparison."""
    label = source.label
    trade, implied = _trade(f"{source.role or ''} {label}" if source.naming is Naming.NAMED else label)
    house = _house_of_named(source) if source.naming is Naming.NAMED else source.affiliation
    ordinal = _ORDINAL.match(label)
    word = ordinal[1].lower() if ordinal else None
    return Description(
        trade=trade,
        house=house,
        implied=house or implied,
        people=_people(source),
        member=bool(_MEMBER.search(label)),
        ordinal="second" if word in _SECOND else word,
    )


def is_crowd_of_outlets(source: Source) -> bool:
    """ "Several outlets", "state media": a crowd that can only repeat."""
    return not words("outlets", "crowd_of_outlets").isdisjoint(word.lower() for word in _WORD.findall(source.label))


def _house_of_named(source: Source) -> str | None:
    """None for who may well be a person of no house: two or three words, none of them a kind of institution."""
    house = identity_of(source).house
    own = source.name or source.label
    unknown = source.kind is SourceKind.UNSPECIFIED and source.affiliation is None
    return None if unknown and is_like_a_person(own) else house


def is_proper(source: Source) -> bool:
    """Whether the article prints a name though the reader took it for a description: "U.N.", "Minister Ada Renner"."""
    described = source.naming is Naming.ANONYMOUS and not source.conditions and source.count is None
    worded = [word for word in source.label.split() if not is_small(word)]
    told = _WORD.findall(source.label)
    proper = bool(worded) and all(word[0].isupper() for word in worded)
    return described and proper and not any(_singular(word) in _nouns() for word in told)


def may_agree(a: Description, b: Description) -> bool:
    """Whether two descriptions could be of one source: neither house nor trade excludes it."""
    return not _houses_exclude(a.implied, b.implied) and _trades_agree(a, b)


def may_repeat(mine: Description, theirs: Description) -> bool:
    """Whether a report's description may be of the source whose report it repeats: as above, by what is told alone."""
    return not _houses_exclude(mine.house, theirs.house) and _trades_agree(mine, theirs)


def may_be_named(unnamed: Description, named: Description) -> bool:
    """Whether an unnamed source's description fits a named one; who it is stays open, this only widens bounds."""
    if _houses_exclude(unnamed.implied, named.house):
        return False
    if unnamed.trade in (None, _INSIDE):
        return True
    return unnamed.implied is not None or named.house is None or unnamed.trade == named.trade


def _houses_exclude(a: str | None, b: str | None) -> bool:
    if not a or not b or is_kind(a) or is_kind(b):
        return False
    return not same_name(a, b) and not government_and_part(a, b)


def _trades_agree(a: Description, b: Description) -> bool:
    if a.trade is None or b.trade is None or a.trade == b.trade:
        return True
    return _INSIDE in (a.trade, b.trade) and bool(a.house and b.house)


def _trade(label: str) -> tuple[str | None, str | None]:
    """The trade of the noun that heads a description and, where the noun tells it, for whom such people work."""
    nouns = [_singular(word) for word in reversed(_head_words(_MEMBER.sub(" ", label, count=1).strip()))]
    trade = next((noun for noun in nouns if noun in _lines()), None)
    if trade is not None:
        return _lines()[trade], table("descriptions")["works_for"].get(trade)
    return (_INSIDE if any(noun in words("descriptions", "inside") for noun in nouns) else None), None


def _head_words(label: str) -> list[str]:
    """The words of a description up to what says where somebody is from or what they know."""
    cut = _AFTER_HEAD.search(label, 1)
    return _WORD.findall(label[: cut.start()] if cut else label)


@cache
def _lines() -> dict[str, str]:
    """Each noun of a trade -> the first noun of its line."""
    lines = [line.split() for line in table("descriptions")["trades"].strip().splitlines()]
    return {noun: line[0] for line in reversed(lines) for noun in line}


@cache
def _nouns() -> frozenset[str]:
    return words("descriptions", "anybody") | words("descriptions", "inside") | _lines().keys()


def _singular(word: str) -> str:
    low = word.lower()
    return low if low in _nouns() else low.removesuffix("s")


def _is_plural(word: str) -> bool:
    return word in words("descriptions", "plural") or (word not in _nouns() and word.endswith("s"))


def _people(source: Source) -> int | None:
    """How many are quoted together; a plural that states no number is a group of unknown size."""
    if source.count is not None and source.count > 1:
        return source.count
    heads = [word.lower() for word in _head_words(source.label)]
    if heads and _singular(heads[-1]) in _nouns():
        return None if _is_plural(heads[-1]) else 1
    return None if source.kind is SourceKind.GROUP and source.count is None else 1
