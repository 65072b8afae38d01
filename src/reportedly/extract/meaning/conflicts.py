"""Pairs of statements of one article that cannot both hold, with the reason in one line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from reportedly.extract.meaning import tables
from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.topics import stems
from reportedly.model.reading import Conflict, ConflictKind
from reportedly.model.statement import Modifier, Quantity, Stance, Statement

# Shares of the words of the shorter of two statements, set on the project's own sample stories: two figures of one
# topic share a third of their words, a denial repeats half of what it denies.
_SAME_TOPIC, _SAME_CLAIM = 0.34, 0.5
_FEWEST_WORDS = 2
# A denial and what it denies are about equally long and of one subject: counted on news of no story here, looser
# bounds tied whatever shares a name.
_ALIKE, _FEWEST_ALIKE = 0.5, 3
_FIGURES_ALIKE = 0.25
_STATES = frozenset({Stance.ASSERTS, Stance.CONFIRMS, Stance.DENIES, Stance.PREDICTS, Stance.PROMISES, Stance.DOUBTS})
_VAGUE_COUNTS = frozenset({"%", "times", "hours", "days", "minutes", "years", "months", "weeks"})


@dataclass(frozen=True)
class Held:
    """A statement whose attributes are known."""

    said: Said
    statement: Statement
    stems: frozenset[str]


def held(said: Said, statement: Statement) -> Held:
    return Held(said, statement, stems(said.words))


def find_conflicts(statements: Sequence[Held]) -> list[Conflict]:
    """Each pair at most once, in the order of the text."""
    found: list[Conflict] = []
    candidates = [one for one in statements if one.statement.stance in _STATES]
    for a, b in combinations(candidates, 2):
        if (reason := _reason(a, b)) is not None:
            found.append(Conflict(a.statement.id, b.statement.id, *reason))
    known = {(conflict.a, conflict.b) for conflict in found}
    found += [c for c in _other_figures(candidates) if (c.a, c.b) not in known]
    return found


def _other_figures(statements: Sequence[Held]) -> list[Conflict]:
    """ "The ministry put the number at 23", after the union's 41."""
    found: list[Conflict] = []
    for place, one in enumerate(statements):
        counted = one.statement.quantities
        if len(counted) != 1 or not one.stems <= _anaphors() or _supersedes(one):
            continue
        for other in reversed(statements[:place]):
            rival = next((q for q in other.statement.quantities if q.unit not in (None, *_VAGUE_COUNTS)), None)
            if rival is None:
                continue
            if not _same_origin(one, other) and not _supersedes(other) and _exclude(counted[0], rival):
                why = f"{_words(other, rival)}, or {_words(one, counted[0])}"
                found.append(Conflict(other.statement.id, one.statement.id, ConflictKind.NUMBER, why))
            break
    return found


def _reason(a: Held, b: Held) -> tuple[ConflictKind, str] | None:
    for rule in (_numbers, _negation, _status, _dates):
        if (reason := rule(a, b)) is not None:
            return reason
    return None


def _shared(a: Held, b: Held) -> float:
    smaller = min(len(a.stems), len(b.stems))
    return len(a.stems & b.stems) / smaller if smaller >= _FEWEST_WORDS else 0.0


def _numbers(a: Held, b: Held) -> tuple[ConflictKind, str] | None:
    """Two origins, one thing counted, and figures that exclude each other."""
    if (
        _same_origin(a, b)
        or _supersedes(a)
        or _supersedes(b)
        or _shared(a, b) < _SAME_TOPIC
        or len(a.stems & b.stems) < _FEWEST_WORDS
        or len(a.stems & b.stems) < _FIGURES_ALIKE * max(len(a.stems), len(b.stems))
    ):
        return None
    for one in a.statement.quantities:
        for other in b.statement.quantities:
            money = _is_money(one.unit) and _shared(a, b) < _SAME_CLAIM
            if _counts_the_same(one, other) and _exclude(one, other) and not money:
                return ConflictKind.NUMBER, f"{_words(a, one)}, or {_words(b, other)}"
    return None


def _is_money(unit: str | None) -> bool:
    """Sums are counted of everything; two of them are rivals only where the statements say much the same."""
    return (
        unit is None
        or not unit[0].isalpha()
        or unit.isupper()
        or unit in tables.table("conflicts")["status"]["money"].split()
    )


def _counts_the_same(one: Quantity, other: Quantity) -> bool:
    units = [(quantity.unit or "").lower() for quantity in (one, other)]
    return units[0] == units[1] and units[0] not in _VAGUE_COUNTS


def _exclude(one: Quantity, other: Quantity) -> bool:
    (low, high), (other_low, other_high) = _bounds(one), _bounds(other)
    return high < other_low or other_high < low


def _bounds(quantity: Quantity) -> tuple[float, float]:
    """What a figure leaves room for; "about" is taken as a tenth either way."""
    value, endless = quantity.value, float("inf")
    return {
        Modifier.EXACT: (value, value),
        Modifier.ABOUT: (value * 0.9, value * 1.1),
        Modifier.MORE_THAN: (value, endless),
        Modifier.AT_LEAST: (value, endless),
        Modifier.LESS_THAN: (0.0, value),
        Modifier.AT_MOST: (0.0, value),
        Modifier.RANGE: (value, quantity.high if quantity.high is not None else value),
    }[quantity.modifier]


def _words(one: Held, quantity: Quantity) -> str:
    return " ".join(quantity.span.of(one.said.article.text).split())


def _negation(a: Held, b: Held) -> tuple[ConflictKind, str] | None:
    """One denies, or says with a negation, what the other says without."""
    if _same_origin(a, b):
        return None
    against = [_speaks_against(one) for one in (a, b)]
    if against[0] == against[1] or not _alike(a, b):
        return None
    denier, denied = (a, b) if against[0] else (b, a)
    if denied.statement.stance is Stance.DENIES or len(denier.stems & denied.stems) < _FEWEST_WORDS:
        return None
    return ConflictKind.NEGATION, f"“{_short(denied)}” is denied in “{_short(denier)}”"


def _alike(a: Held, b: Held) -> bool:
    shared = len(a.stems & b.stems)
    return shared >= _FEWEST_ALIKE and shared >= _ALIKE * max(len(a.stems), len(b.stems))


def _speaks_against(one: Held) -> bool:
    return (one.statement.stance is Stance.DENIES) != (one.statement.negated and not _cue_denies(one))


def _cue_denies(one: Held) -> bool:
    """Words in which the negation itself is the denial: "we have agreed nothing"."""
    return one.statement.stance is Stance.DENIES and one.statement.negated


def _status(a: Held, b: Held) -> tuple[ConflictKind, str] | None:
    if not a.stems & b.stems and not _same_story(a, b):
        return None
    for one, other, why in _pairs():
        if (one.search(a.said.words) and other.search(b.said.words)) or (
            one.search(b.said.words) and other.search(a.said.words)
        ):
            return ConflictKind.STATUS, why
    return None


def _same_story(a: Held, b: Held) -> bool:
    """In the seed's kind of story nothing but the topic of the article ties "everything is ready" to "pushed aside"."""
    return not a.statement.headline and not b.statement.headline


def _dates(a: Held, b: Held) -> tuple[ConflictKind, str] | None:
    """One thing to come, and two dates for it."""
    dues = [one.statement.forecast.due if one.statement.forecast else None for one in (a, b)]
    if any(one.statement.negated or one.statement.stance is Stance.DOUBTS for one in (a, b)):
        return None  # "nobody signs this week" and "not before June" agree
    if None in dues or dues[0] == dues[1] or _shared(a, b) < _SAME_CLAIM:
        return None
    if (dues[0] or "")[:4] == dues[1] or (dues[1] or "")[:4] == dues[0]:
        return None
    return ConflictKind.TIME, f"due {dues[0]}, or {dues[1]}"


def _same_origin(a: Held, b: Held) -> bool:
    return a.statement.chain[0] == b.statement.chain[0]


def _supersedes(one: Held) -> bool:
    return _superseding().search(one.said.words) is not None


def _short(one: Held, words: int = 10) -> str:
    listed = one.said.words.split()
    return " ".join(listed[:words]) + (" …" if len(listed) > words else "")


@cache
def _anaphors() -> frozenset[str]:
    return stems(tables.table("conflicts")["status"]["anaphors"]) | frozenset({"figur", "numbe"})


@cache
def _superseding() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(tables.table('conflicts')['status']['supersedes'])})\b", re.IGNORECASE)


@cache
def _pairs() -> tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...]:
    return tuple(
        (
            re.compile(rf"\b(?:{pair['one']})\b", re.IGNORECASE),
            re.compile(rf"\b(?:{pair['other']})\b", re.IGNORECASE),
            pair["why"],
        )
        for pair in tables.table("conflicts")["status"]["pairs"]
    )
