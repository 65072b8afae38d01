"""Who a named source is across articles, and for whom it speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reportedly.model.source import Source, SourceKind
from reportedly.trace.origins.names import is_common, name_words, same_name
from reportedly.trace.origins.tables import table, words

_PLAIN = re.compile(r"\w+(?:-\w+)*")
_HOUSES = frozenset({SourceKind.ORGANIZATION, SourceKind.GOVERNMENT, SourceKind.DOCUMENT})


@dataclass(frozen=True, slots=True)
class Identity:
    """own: the name, or the description of somebody who is identified without one ("Halvard spokeswoman").

    house: the organisation that it is, or speaks for in office; None for whoever speaks for themselves.
    """

    own: str
    house: str | None


@cache
def identity_of(source: Source) -> Identity:
    """Who a named source is, by what its article says of it."""
    own = source.name or source.label
    if source.kind is SourceKind.OUTLET:
        return Identity(own, own)
    said = _plain(f"{source.role or ''} {source.label}")
    if not said.isdisjoint(words("offices", "private")):
        return Identity(own, None)
    if not said.isdisjoint(words("offices", "mouthpiece")):
        return Identity(own, source.affiliation or _house_in(f"{source.role or ''} {source.label}", source.name))
    if source.kind in _HOUSES or (source.kind is SourceKind.UNSPECIFIED and not source.affiliation):
        return Identity(own, _house_in(own, None) or own)
    return Identity(own, source.affiliation or _house_in(source.role or source.label, source.name))


def _plain(text: str) -> set[str]:
    return set(_PLAIN.findall(text.lower()))


def _house_in(description: str, name: str | None) -> str | None:
    """Of "interior ministry spokesman" the interior ministry; None where only the office is named."""
    stands_for = table("offices")["stands_for"]
    offices = words("offices", "office") | words("offices", "mouthpiece")
    if re.search(r"\bprime minister\b", description, re.IGNORECASE):
        return "government"
    bearer = name_words(name or "")
    rest = [stands_for.get(word, word) for word in name_words(description) if word not in bearer]
    house = " ".join(word for word in rest if word not in offices)
    return house or None


def one_name(a: Identity, b: Identity) -> bool:
    """Whether both go by one name of their own."""
    return not is_common(a.own) and not is_common(b.own) and same_name(a.own, b.own)


def one_house(a: Identity, b: Identity) -> bool:
    """Whether one is the organisation that the other speaks for, or both speak for one."""
    return any(
        bool(x and y) and same_name(x or "", y or "")
        for x, y in ((a.house, b.house), (a.own, b.house), (a.house, b.own))
    )


def is_vague(identity: Identity) -> bool:
    """Whether it is named by its kind alone: "the regulator", "the government"."""
    telling = name_words(identity.house or identity.own)
    return is_government(identity.house) or (len(telling) == 1 and telling[0] in table("offices")["kinds"])


def may_be_one(a: Identity, b: Identity) -> bool:
    """Whether one is named by no more than a kind that the other is of: "the regulator", "the government"."""
    return _is_kind_of(a, b) or _is_kind_of(b, a)


def is_government(house: str | None) -> bool:
    """Whether a name is of a whole government, or of the seat that stands for it."""
    return not words("offices", "government").isdisjoint(name_words(house or ""))


def government_and_part(a: str | None, b: str | None) -> bool:
    """Whether one is a whole government and the other may be a part of it: no other country is named."""
    return any(
        is_government(whole) and (is_government(part) or _is_department(part)) and _one_country(whole, part)
        for whole, part in ((a, b), (b, a))
    )


def _is_kind_of(kind: Identity, named: Identity) -> bool:
    if government_and_part(kind.house, named.house):
        return True
    telling = name_words(kind.house or kind.own)
    kinds = table("offices")["kinds"]
    if len(telling) != 1 or telling[0] not in kinds or not named.house:
        return False
    marks = set(kinds[telling[0]].split())
    return "*" in marks or not marks.isdisjoint(name_words(named.house))


def _is_department(house: str | None) -> bool:
    return not words("offices", "department").isdisjoint(name_words(house or ""))


def _one_country(whole: str | None, part: str | None) -> bool:
    """Two governments are of one country unless what is left of both names differs; a ministry names none."""
    one, other = (
        [w for w in name_words(house or "") if w not in words("offices", "government")] for house in (whole, part)
    )
    return not one or not other or not is_government(part) or not set(one).isdisjoint(other)
