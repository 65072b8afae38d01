"""Why two groups of propositions can't both hold: of what kind it is, in one line of plain words."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from reportedly.model.reading import ConflictKind
from reportedly.model.statement import Stance
from reportedly.trace.claims.figures import excluding
from reportedly.trace.claims.lexicon import weight
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.speaking import one_source

_LONGEST_QUOTE = 14
# What names whoever or whatever it is about: as much as a word in one of 500 paragraphs.
_NAMED = 6.0

Group = Sequence[Proposition]


@dataclass(frozen=True, slots=True)
class Opposed:
    """kind and reason of a conflict. strength: how surely it is one, 0 to 1."""

    kind: ConflictKind
    why: str
    strength: float = 1.0


def reason(a: Group, b: Group, one: Proposition, other: Proposition) -> Opposed:
    """one, other: of ``a`` and of ``b``, the two that tell best that these can't both hold."""
    found = ((kind, told(a, b, one, other)) for kind, told in _KINDS)
    kind, why = next((kind, why) for kind, why in found if why)
    both = f"; {one.said_by} says both" if one_source(one.speaker, other.speaker) else ""
    return Opposed(kind, why + both)


def _figures(a: Group, b: Group, one: Proposition, other: Proposition) -> str:
    """Figures of one thing that leave each other no room: of these two, else of any two of the groups."""
    ours, theirs = ([figure for one in group for figure in one.measures] for group in (a, b))
    found = excluding(one.measures, other.measures) or excluding(ours, theirs)
    return f"{found[0].words}, or {found[1].words}" if found and one.negative == other.negative else ""


def _denial(_a: Group, _b: Group, one: Proposition, other: Proposition) -> str:
    if one.negative == other.negative:
        return ""
    denial, denied = (one, other) if one.negative else (other, one)
    if denial.ref.stance is Stance.DENIES and (speaker := denial.said_by):
        return f"{_quote(denied)} is denied by {speaker}"
    return _against(denied, denial)


def _days(_a: Group, _b: Group, one: Proposition, other: Proposition) -> str:
    if one.due and other.due and one.due != other.due:
        return f"due {_in_words(one.due)}, or {_in_words(other.due)}"
    if one.dates and other.dates and not one.dates & other.dates:
        ours, theirs = (", ".join(map(_in_words, sorted(each.dates))) for each in (one, other))
        return f"{ours}, or {theirs}"
    return ""


def _names(_a: Group, _b: Group, one: Proposition, other: Proposition) -> str:
    """Each is of somebody or something else, and both say the same of it."""
    ours, theirs = one.names - other.terms, other.names - one.terms
    differ = min(weight(ours), weight(theirs)) >= _NAMED and bool((one.terms & other.terms) - one.names)
    return _against(one, other) if differ else ""


def _states(_a: Group, _b: Group, one: Proposition, other: Proposition) -> str:
    return _against(one, other)


_Told = Callable[[Group, Group, Proposition, Proposition], str]
# The first that tells it is the kind.
_KINDS: tuple[tuple[ConflictKind, _Told], ...] = (
    (ConflictKind.NUMBER, _figures),
    (ConflictKind.NEGATION, _denial),
    (ConflictKind.TIME, _days),
    (ConflictKind.IDENTITY, _names),
    (ConflictKind.STATUS, _states),
)


def _against(one: Proposition, other: Proposition) -> str:
    return f"{_quote(one)} against {_quote(other)}"


def _quote(proposition: Proposition) -> str:
    words = proposition.content.split()
    shown = " ".join(words[:_LONGEST_QUOTE]).strip("“”\"',.")
    return f"“{shown}{' …' if len(words) > _LONGEST_QUOTE else ''}”"


def _in_words(value: str) -> str:
    """A full day; another EDTF value as it is."""
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"
