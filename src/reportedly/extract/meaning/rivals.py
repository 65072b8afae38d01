"""Figures of two origins that cannot both be right of one thing counted."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, combinations

from reportedly.extract import tables
from reportedly.extract.meaning.held import Held, neighbours, other_places, other_subjects
from reportedly.extract.meaning.topics import stems
from reportedly.model.reading import Conflict, ConflictKind
from reportedly.model.statement import Modifier, Quantity, Stance

# Shares of the words of the shorter of two statements, set on the project's own sample stories: two figures of one
# topic share a third of their words. Sums are counted of everything: two of them are rivals where the statements say
# much the same.
_SAME_TOPIC, _OF_LONGER = 0.34, 0.25
_SAME_SUM, _FEWEST_OF_SUM = 0.6, 3
_FEWEST = 2
_AROUND = 45  # characters on either side of a figure that may say what it counts
_COMMON = 12  # figures of one kind beyond which an article counts many things
_OF_AN_EVENT = 1000  # larger tolls are statistics, of other places and years


def rival_figures(statements: Sequence[Held]) -> Iterator[Conflict]:
    """Each pair of statements at most once for each way of finding it."""
    counting = [one for one in statements if one.statement.quantities and not _is_another_stage(one)]
    for a, b in neighbours(counting):
        if (why := _same_topic(a, b)) is not None:
            yield Conflict(a.statement.id, b.statement.id, ConflictKind.NUMBER, why)
    yield from _of_one_kind(counting)
    yield from _only_called_so(statements)


def _same_topic(a: Held, b: Held) -> str | None:
    """One unit in both, and enough words shared that are not of the figures themselves."""
    topics = [one.stems - _of_figures(one) for one in (a, b)]
    shared, shorter, longer = len(topics[0] & topics[1]), *sorted(map(len, topics))
    if not _of_one_time(a, b) or other_subjects(a, b) or other_places(a, b):
        return None
    if shared < max(_FEWEST, _SAME_TOPIC * shorter, _OF_LONGER * longer):
        return None
    for one in a.statement.quantities:
        for other in b.statement.quantities:
            loose_money = _is_money(one.unit) and shared < max(_FEWEST_OF_SUM, _SAME_SUM * shorter)
            if _same_thing(a, one, b, other) and _exclude(one, other) and not loose_money:
                return _why(a, one, b, other)
    return None


def _of_one_time(a: Held, b: Held) -> bool:
    """What is and what is to come have figures of their own, and so has what each of two promises."""
    promised = a.statement.stance is b.statement.stance is Stance.PROMISES
    return (a.statement.forecast is None) == (b.statement.forecast is None) and not promised


def _of_one_kind(statements: Sequence[Held]) -> Iterator[Conflict]:
    """Two tolls: the dead, the hurt, the missing, whatever words say so."""
    of_kind: dict[str, list[tuple[Held, Quantity]]] = defaultdict(list)
    for one in statements:
        for quantity in one.statement.quantities:
            if quantity.value < _OF_AN_EVENT and (kind := _kind(one, quantity)) is not None:
                of_kind[kind].append((one, quantity))
    few = (listed for listed in of_kind.values() if len(listed) <= _COMMON)
    for (a, first), (b, second) in chain.from_iterable(combinations(listed, 2) for listed in few):
        one_toll = _same_people(first, second) and _same_days(a, b) and _of_one_time(a, b) and not other_places(a, b)
        if a.origin != b.origin and one_toll and _exclude(first, second):
            yield Conflict(a.statement.id, b.statement.id, ConflictKind.NUMBER, _why(a, first, b, second))


def _only_called_so(statements: Sequence[Held]) -> Iterator[Conflict]:
    """ "The ministry put the number at 23", after the union's 41: the last figure before it that counts something."""
    last: tuple[Held, Quantity] | None = None
    for one in statements:
        counted = one.statement.quantities
        own = _of_figures(one) if counted and _is_money(counted[0].unit) else frozenset()
        bare = len(counted) == 1 and one.stems - own <= _anaphors() and not _is_another_stage(one)
        says_what = one.stems or any(quantity.unit for quantity in counted)
        if bare and says_what and last and _are_rivals(last[0], last[1], one, counted[0]):
            yield Conflict(last[0].statement.id, one.statement.id, ConflictKind.NUMBER, _why(*last, one, counted[0]))
        named = next((q for q in counted if q.unit == "%" or q.unit not in (None, *_words("vague"))), None)
        last = (one, named) if named else last


def _are_rivals(a: Held, one: Quantity, b: Held, other: Quantity) -> bool:
    alike = other.unit == one.unit or (other.unit is None and not _is_money(one.unit))
    return alike and a.origin != b.origin and _exclude(one, other) and not _is_another_stage(a)


def _kind(one: Held, quantity: Quantity) -> str | None:
    """Of which toll a figure is, by the words around it; a part of a toll ("including nine children") is none."""
    start, end = quantity.span.start, quantity.span.end
    text = one.said.article.text
    inside = next((part for part in one.statement.content if part.covers(quantity.span)), quantity.span)
    before = text[max(inside.start, start - _AROUND) : start]
    if (
        quantity.unit in _words("vague")
        or _PART_OF.search(before)
        or _MAY_BE.search(before)
        or _OF_TOLL.search(text, start, end)
    ):
        return None
    after = text[end : min(inside.end, end + _AROUND)]
    near = _SAME_PHRASE.split(before)[-1] + " " + quantity.span.of(text) + " " + _SAME_PHRASE.split(after)[0]
    return next((kind for kind, pattern in _kinds() if pattern.search(near)), None)


# "Casualties from the 16 missiles": what is counted is no toll.
_SAME_PHRASE = re.compile(r"[,;.?!]|\b(?:and|from|by|with|after|when|as|in|for|sent)\b")
_OF_TOLL = re.compile(r"\bof (?:the|its|their|whom|those|these)\b")
_MAY_BE = re.compile(r"\b(?:can|could|may|might)\b", re.IGNORECASE)  # "people who can kill five"
_PART_OF = re.compile(
    r"\b(?:includ(?:e|es|ed|ing)|among them|of them|of whom|another|a further|other)\s+$", re.IGNORECASE
)


def _same_people(one: Quantity, other: Quantity) -> bool:
    """43 policemen may be among 275 people, and two hospitals are no toll."""
    small, large = sorted((one, other), key=lambda quantity: quantity.value)
    few, many = ((quantity.unit or "people").lower() for quantity in (small, large))
    anyone = _words("anyone")
    return few == many or (few in anyone and (many in anyone or small.value > 1))


def _same_days(a: Held, b: Held) -> bool:
    """Not of different days, as far as the words say: another day's toll is of something else or another stage. Without
    a date, it is of no earlier year than the article."""
    days = [{time.value[:10] for time in one.statement.times if time.value} for one in (a, b)]
    if days[0] and days[1]:
        return bool(days[0] & days[1])
    year = (a.said.article.document.published or "")[:4]
    return all(day[:4] >= year for day in days[0] | days[1])


def _same_unit(one: Quantity, other: Quantity) -> bool:
    units = [(quantity.unit or "").lower() for quantity in (one, other)]
    return units[0] == units[1] != "" and units[0] not in _words("vague") and (one.value < 1) == (other.value < 1)


def _same_thing(a: Held, one: Quantity, b: Held, other: Quantity) -> bool:
    """One unit, of one kind: "37 Democratic-held seats" are no rivals of "52 Republican seats"; and neither statement
    has the other's figure too, as "489,460 of the 2.2 million" has the 2.2 million."""
    if any(_OF_TOLL.search(_words_of(*pair)) for pair in ((a, one), (b, other))):
        return False
    if not _same_unit(one, other) or _has(a, b, other) or _has(b, a, one):
        return False
    kinds = [_OF_WHAT_KIND.search(_words_of(*pair)) for pair in ((a, one), (b, other))]
    told = [set(kind[1].lower().split()) for kind in kinds if kind]
    return len(told) < len(kinds) or bool(told[0] & told[1])


_OF_WHAT_KIND = re.compile(r"\d\s+(\S.*)\s\S+$")  # the words between a number and its unit


def _has(one: Held, of: Held, quantity: Quantity) -> bool:
    """Whether a statement has a figure of another's, as written there."""
    written = re.search(r"\d[\d.,]*(?:\s(?:million|billion|trillion))?", _words_of(of, quantity))
    return written is not None and re.search(rf"(?<![\d.,]){re.escape(written[0])}(?![\d])", one.said.words) is not None


def _is_money(unit: str | None) -> bool:
    """Sums are counted of everything; two of them are rivals only where the statements say much the same."""
    return unit is None or not unit[0].isalpha() or unit.isupper() or unit in _words("money")


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


def _why(a: Held, one: Quantity, b: Held, other: Quantity) -> str:
    return f"{_words_of(a, one)}, or {_words_of(b, other)}"


def _words_of(one: Held, quantity: Quantity) -> str:
    return " ".join(quantity.span.of(one.said.article.text).split())


def _of_figures(one: Held) -> frozenset[str]:
    """Stems of the words that figures are written with: units and scales say nothing of a topic."""
    return stems(" ".join(_words_of(one, quantity) for quantity in one.statement.quantities))


def _is_another_stage(one: Held) -> bool:
    """A later count, or a part to be added."""
    return any(_stages().search(words) for words in (one.said.words, one.said.cue_words))


@cache
def _stages() -> re.Pattern[str]:
    return tables.phrase_pattern(tables.table("conflicts")["numbers"]["stages"])


@cache
def _kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    kinds = tables.table("conflicts")["numbers"]["tolls"]
    return tuple((kind, tables.phrase_pattern(words.split())) for kind, words in kinds.items())


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(tables.table("conflicts")["numbers"][key].split())


@cache
def _anaphors() -> frozenset[str]:
    return stems(tables.table("conflicts")["numbers"]["anaphors"])
