"""Who a named source is across articles, and for whom it speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reportedly.model.source import Source, SourceKind
from reportedly.trace.origins.names import is_common, is_like_a_person, name_words, same_name
from reportedly.trace.origins.tables import table, words

_HOUSES = frozenset({SourceKind.ORGANIZATION, SourceKind.GOVERNMENT, SourceKind.DOCUMENT, SourceKind.OUTLET})
_WORD = re.compile(r"\w+(?:-\w+)*")
_PRIME_MINISTER = re.compile(r"\bprime minister\b", re.IGNORECASE)
_COUNTRY_AND_KIND = 2
# "the company whose promoter is …": what follows is about somebody else.
_CLAUSE = re.compile(r"[,;]|\b(?:who|whose|which|that|where)\b")


@dataclass(frozen=True, slots=True)
class Identity:
    """own: the name, or the description of somebody who is identified without one ("Halvard spokeswoman").

    house: the organisation that it is, or speaks for in office; None for whoever speaks for themselves. office: the
    words of an office ("governor"), empty where none is told. part_of: a house that it has a share in without speaking
    for it, as a promoter of a company has. speaks_for_some: it speaks for a house that its article doesn't tell.
    """

    own: str
    house: str | None
    office: frozenset[str] = frozenset()
    part_of: str | None = None
    speaks_for_some: bool = False


@cache
def identity_of(source: Source) -> Identity:
    """Who a named source is, by what its article says of it."""
    own = source.name or source.label
    told = _CLAUSE.split(source.role or "")[0] if source.name else own
    said = set(_WORD.findall(f"{told} {source.label}".lower()))
    office = words("offices", "office").intersection(_WORD.findall(told.lower()))
    if said & words("offices", "mouthpiece") and source.kind is not SourceKind.OUTLET:
        house = source.affiliation or _house_in(told or own, source.name)
        return Identity(own, house, speaks_for_some=house is None)
    if _is_institution(source, own):
        return Identity(own, _house_in(own, None) or own)
    if said & words("offices", "private"):
        return Identity(own, None)
    if said & words("offices", "share"):
        return Identity(own, None, part_of=source.affiliation or told)
    house = source.affiliation or _house_in(told, source.name)
    return Identity(
        own, house, office, speaks_for_some=house is None and bool(office & words("offices", "of_some_house"))
    )


def _is_institution(source: Source, own: str) -> bool:
    """Kinds are the reader's guess; a name that no person has is an institution's."""
    if source.kind in _HOUSES:
        return True
    named_as_one = not words("names", "institution").isdisjoint(name_words(own)) or is_government(own)
    return named_as_one or (
        source.kind is SourceKind.UNSPECIFIED and not source.affiliation and not is_like_a_person(own)
    )


def _house_in(description: str, name: str | None) -> str | None:
    """Of "interior ministry spokesman" the interior ministry; None where no office is named, or only the office."""
    if _PRIME_MINISTER.search(description):
        return "government"
    stands_for = table("offices")["stands_for"]
    offices = words("offices", "office") | words("offices", "mouthpiece")
    told = [word for word in name_words(description) if word not in name_words(name or "")]
    rest = [stands_for.get(word, word) for word in told]
    house = " ".join(word for word in rest if word not in offices)
    return house if house and not offices.isdisjoint(told) else None


def one_name(a: Identity, b: Identity) -> bool:
    """Whether both go by one name of their own."""
    return not is_common(a.own) and not is_common(b.own) and same_name(a.own, b.own)


def one_house(a: Identity, b: Identity) -> bool:
    """Whether one is the organisation that the other speaks for, or both speak for one."""
    return any(
        bool(x and y) and same_name(x or "", y or "")
        for x, y in ((a.house, b.house), (a.own, b.house), (a.house, b.own))
    )


def may_speak_for(a: Identity, b: Identity) -> bool:
    """Whether one has a share in the other's house."""
    if a.part_of and b.house:
        return set(name_words(b.house)) <= set(name_words(a.part_of)) or same_name(a.part_of, b.house)
    return False


def is_vague(identity: Identity) -> bool:
    """Whether it is named by its kind or its office alone: "the regulator", "the government", "the governor"."""
    only_office = bool(identity.office) and identity.office.issuperset(name_words(identity.own))
    return is_government(identity.house) or _called(identity) is not None or only_office


def may_be_one(a: Identity, b: Identity) -> bool:
    """Whether one is named by no more than a kind or an office that the other is of."""
    return _is_kind_of(a, b) or _is_kind_of(b, a) or _holds_office_of(a, b) or _holds_office_of(b, a)


def is_kind(name: str) -> bool:
    """ "The regulator", "the Kyrgyz ministry": one of a kind, not which."""
    return _kind_of(name) is not None


@cache
def _kind_of(name: str) -> str | None:
    """The kind that is all a name tells, whatever country's it is: the kind is then in lower case."""
    telling, worded = name_words(name), name.split()
    by_country = len(telling) == _COUNTRY_AND_KIND <= len(worded) and worded[-1].islower() and worded[-2].istitle()
    if not telling or telling[-1] not in table("offices")["kinds"] or (len(telling) > 1 and not by_country):
        return None
    return telling[-1]


def _called(identity: Identity) -> str | None:
    """The kind or the one common noun by which an organisation is called: "the Kyrgyz ministry", "the railway"."""
    house = identity.house or ""
    telling = name_words(house)
    noun = telling[0] if len(telling) == 1 and house.split()[-1].islower() else None
    return _kind_of(house or identity.own) or noun


def is_government(house: str | None) -> bool:
    """Whether a name is of a whole government, or of the seat that stands for it."""
    named = " ".join(name_words(house or ""))
    return any(seat in f" {named} " for seat in _seats())


@cache
def _seats() -> tuple[str, ...]:
    return tuple(f" {seat.strip()} " for seat in table("offices")["government"].split(";"))


def government_and_part(a: str | None, b: str | None) -> bool:
    """Whether one is a whole government and the other may be a part of it: no other country is named."""
    return any(
        is_government(whole) and (is_government(part) or _is_department(part)) and _one_country(whole, part)
        for whole, part in ((a, b), (b, a))
    )


def _holds_office_of(office: Identity, holder: Identity) -> bool:
    return bool(holder.office) and is_common(office.own) and holder.office.issuperset(name_words(office.own))


def _is_kind_of(kind: Identity, named: Identity) -> bool:
    if government_and_part(kind.house, named.house):
        return True
    only = _called(kind)
    if only is None or not named.house:
        return False
    marks = set(table("offices")["kinds"].get(only, f"{only} {only}s").split())  # "Brevonian Railways"
    return "*" in marks or not marks.isdisjoint(name_words(named.house))


def _is_department(house: str | None) -> bool:
    return not words("offices", "department").isdisjoint(name_words(house or ""))


def _one_country(whole: str | None, part: str | None) -> bool:
    """Two governments are of one country unless what is left of both names differs; a ministry names none."""
    one, other = (set(name_words(house or "")) - _seat_words() for house in (whole, part))
    return not one or not other or not is_government(part) or not one.isdisjoint(other)


@cache
def _seat_words() -> frozenset[str]:
    return frozenset(word for seat in _seats() for word in seat.split())
