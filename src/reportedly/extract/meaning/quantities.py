"""Figures of a claim: value, upper end, what is counted and how exactly, in digits and in words.

Ordinals, dates, ages in apposition and numbers of pages, rooms and articles are no figures of a claim, and "hundreds
of" is not made into a number.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.bounds import after_number, before_number, ends, is_range, modifier_words, ranging
from reportedly.extract.meaning.mere_numbers import TELEPHONE, counts_nothing, end_of_low, is_no_count
from reportedly.extract.meaning.numerals import NUMBER, value_of
from reportedly.extract.meaning.units import unit_after
from reportedly.model.span import Span
from reportedly.model.statement import Modifier, Quantity

_METRES_AFTER = re.compile(r"\s+(?:long|high|deep|wide|tall|above|below|race|sprint)\b")
_COMPOUND = re.compile(r"-([a-z]+)")  # "a 45-acre farm"
_WITHIN = re.compile(r"\bwithin\s+$", re.IGNORECASE)


@cache
def _pattern() -> re.Pattern[str]:
    """modifier, currency, number, symbol of a measure, upper end, percent sign; a unit in words is read by hand."""
    data = tables.table("quantities")
    modifiers = tables.any_of([*modifier_words(), *ranging()])
    currency = rf"(?:{tables.any_of(data['currencies']['signs'].split())})\s?(?=\d)"
    signs = set(tables.phrases(data["currencies"]["percent"])) - {"%"}
    percent = rf"(?:\s?%|\s(?:{tables.any_of(signs)})\b)"
    measures = tables.any_of(data["around"]["symbols"].split())
    compound = rf"-(?!(?:{tables.any_of(data['around']['compounds'].split())})\b(?!-))\w"
    measured = rf"an?(?=\s+(?:{tables.any_of(data['around']['measures'].split())})\b)"
    return re.compile(
        rf"(?<![\w.,/:-])(?:(?P<modifier>\b(?:{modifiers})|\b(?:top|topp(?:ed|ing))|from|[~≈])\s+)?"
        rf"(?:(?:the|a|an|another|further|additional|only|just|statutory|a further|an additional)\s+){{0,2}}"
        rf"(?P<minus>minus\s+|[−-](?=\d))?"
        rf"(?P<currency>(?-i:{currency}))?(?P<low>{NUMBER}|{measured})(?P<percent_low>{percent})?(?P<measure>(?-i:p\b|\s?(?:{measures})(?!\w)))?"
        rf"(?:(?P<join>\s?[–—-]\s?|\s+(?:to|and|or)\s+)(?P<currency_high>(?-i:{currency}))?(?P<high>{NUMBER})(?P<percent>{percent})?)?"
        rf"(?P<odds>\s+(?:in|out of)\s+(?:ten|two|three|four|five|[2-9]|10|100|a hundred))?"
        rf"(?!\w|{compound}|[.,:/]\d|[’']\d)",
        re.IGNORECASE,
    )


def find_quantities(text: str, within: Span, taken: Sequence[Span]) -> list[Quantity]:
    """The figures inside a span of the text, in order; ``taken`` are the spans of dates, which are none."""
    words = within.of(text)
    none = _Taken(
        [*taken, *(Span(within.start + m.start(), within.start + m.end()) for m in TELEPHONE.finditer(words))]
    )
    found: list[Quantity] = []
    position = 0
    while match := _pattern().search(words, position):
        quantity, position = _read(words, match, within, none)
        if quantity is not None:
            found.append(quantity)
    return _without_wholes(found, text)


class _Taken:
    """Spans that are no figures, to be asked in the order of the text."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = sorted(spans)

    def overlaps(self, span: Span) -> bool:
        at = bisect_left(self._spans, span)
        return any(near.overlaps(span) for near in self._spans[max(0, at - 2) : at + 2])


def _read(words: str, match: re.Match[str], within: Span, taken: _Taken) -> tuple[Quantity | None, int]:
    """The figure of one match, and where to look on."""
    ranged = is_range(match)
    end = match.end() if ranged or match["odds"] or not match["join"] else end_of_low(match)
    number = Span(within.start + match.start("low"), within.start + (end if ranged else end_of_low(match)))
    after = max(end, match.start() + 1)
    low = _value(words, match)
    if low is None or counts_nothing(words, match, end) or taken.overlaps(number):
        return None, after
    later, unit_start = after_number(words, end)
    unit, end = _unit(words, match, end if later is None else unit_start, abs(low) <= 1)
    if not (ranged or match["odds"] or later) and is_no_count(words, match, unit):
        return None, after
    later, end = (later, end) if later else after_number(words, end)
    modifier, high = later or before_number(match, words), None
    if ranged:
        low, high = ends(match, low)
        modifier = Modifier.RANGE
    if match["odds"]:
        low = round(low / (value_of(match["odds"].split()[-1]) or 1), 4)
    start = match.start("currency") if match["currency"] else match.start("low")
    if match["modifier"] and modifier is not Modifier.EXACT and later is None:
        start = match.start("modifier")
    return Quantity(Span(within.start + start, within.start + end), low, high, unit, modifier), max(end, after)


def _value(words: str, match: re.Match[str]) -> float | None:
    """ "A mile" is one of them, after a modifier; "a 5m wall" is no million."""
    low = match["low"].lower()
    if low in ("a", "an"):
        return 1.0 if match["modifier"] else None
    value = value_of(low)
    if value is not None and low[-1] == "m" and not match["currency"] and _METRES_AFTER.match(words, match.end("low")):
        value = value_of(low[:-1])
    return -value if value is not None and match["minus"] else value


def _unit(words: str, match: re.Match[str], end: int, singular: bool) -> tuple[str | None, int]:
    """What is counted, as worded, and where the phrase ends."""
    if match["percent_low"] or (match["percent"] and end >= match.end("percent")):
        return "%", end
    if match["currency"]:
        return match["currency"].strip(), end
    if match["measure"]:
        return match["measure"].strip(), match.end("measure")
    if named := _COMPOUND.match(words, end):
        return named[1], named.end()
    return unit_after(words, end, singular=singular)


def _without_wholes(found: list[Quantity], text: str) -> list[Quantity]:
    """ "41 of the country's 52 universities" counts the 41: the whole that a part is taken of is no figure."""
    kept: list[Quantity] = []
    for quantity in found:
        gap = text[kept[-1].span.end : quantity.span.start] if kept else ""
        if (
            kept
            and kept[-1].span.end <= quantity.span.start
            and re.fullmatch(r"\s*(?:of\s+)?(?:the|its|their|our)?\s*(?:[\w’']+\s+)?", gap)
        ):
            previous = kept[-1].span.of(text) + gap
            if re.search(r"\bof\s+(?:the|its|their|our)\b[^.;]*$", previous):
                continue
        kept.append(quantity)
    return kept


def at_most_after_within(quantity: Quantity, text: str) -> Quantity:
    """ "leaked within 18 months": a bound; where "within ten days" is a date to come, it is left exact."""
    bound = _WITHIN.search(text[max(0, quantity.span.start - 10) : quantity.span.start])
    if bound is None or quantity.modifier is not Modifier.EXACT:
        return quantity
    return replace(quantity, modifier=Modifier.AT_MOST)
