"""Figures of a claim: value, upper end, what is counted and how exactly, in digits and in words.

Ordinals, dates, ages in apposition and numbers of pages, rooms and articles are no figures of a claim, and "hundreds
of" is not made into a number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from reportedly.extract.meaning import tables
from reportedly.extract.meaning.bounds import after_number, before_number, ends, is_range, modifier_words, ranging
from reportedly.extract.meaning.numerals import NUMBER, SHARE, value_of
from reportedly.extract.meaning.units import unit_after
from reportedly.model.span import Span
from reportedly.model.statement import Modifier, Quantity

_AGE_BEFORE = re.compile(r"(?:[\w’'-]+),\s+(?:now\s+|aged\s+)?$")
_AGED_BEFORE = re.compile(
    r"\b(?:man|woman|boy|girl|child|pensioner|widow|widower|grandmother|grandfather|patient|lad|mother|father) of\s+$",
    re.IGNORECASE,
)
_AGE_AFTER = re.compile(r"\s*(?:[,.;:)]|$)")
_OLDEST = 120
_NAME_BEFORE = re.compile(r"(\w[\w.’'-]*)\s+$")
# "Windows 11", "iPhone 15": a bare number right after a name; a sentence's first word is none.
_PROPER_BEFORE = re.compile(r"\w[\w’'-]*[,;]?\s+(?:[A-Z][a-z][\w’'-]*|[a-z][A-Z]\w+)\s+$")
_STREET_AFTER = re.compile(
    r"\s+(?:[A-Z][\w’'-]+\s+){1,3}(?:Street|Road|Avenue|Lane|Square|Drive|Boulevard|Place|St|Ave)\b"
)
_TELEPHONE = re.compile(r"\+?\(?\d[\d)-]*(?:[ -]\d{2,}){2,}")
_SMALL_WORD = re.compile(r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)", re.IGNORECASE)
_COUNTED_VERB = re.compile(r"\s+(?:more\b|died|killed|injured|wounded|missing|drowned|arrested|hurt)\b", re.IGNORECASE)
_GROUP_OF = re.compile(
    r"\b(?:team|group|crew|party|family|panel|gang|squad|jury|staff|class|delegation) of\s+$", re.IGNORECASE
)
_DEFINITE = re.compile(r"\b(?:the|these|those|both)\s+$", re.IGNORECASE)
_STRESSED = re.compile(r"\b(?:only|just|exactly|for)\s+$", re.IGNORECASE)
_FOLLOWS_ONE = re.compile(r"\s*(?:of\b|in\b|day\b|another\b|thing\b|building\b)", re.IGNORECASE)
_SHARE_OF = re.compile(
    r"\s+(?:of|the|its|their|our|his|her|that|this|these|those|all|in|by|from|more|less)\b|\s*(?:[,.;:)]|$)"
)
_METRES_AFTER = re.compile(r"\s+(?:long|high|deep|wide|tall|above|below|race|sprint)\b")
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
    measured = rf"an?(?=\s+(?:{tables.any_of(data['around']['measures'].split())})\b)"
    return re.compile(
        rf"(?<![\w.,/:-])(?:(?P<modifier>\b(?:{modifiers})|\b(?:top|topp(?:ed|ing))|from|[~≈])\s+)?"
        rf"(?:(?:the|a|an|another|further|additional|only|just|statutory|a further|an additional)\s+){{0,2}}"
        rf"(?P<minus>minus\s+|[−-](?=\d))?"
        rf"(?P<currency>(?-i:{currency}))?(?P<low>{NUMBER}|{measured})(?P<percent_low>{percent})?(?P<measure>(?-i:p\b|\s?(?:{measures})(?!\w)))?"
        rf"(?:(?P<join>\s?[–—-]\s?|\s+(?:to|and|or)\s+)(?P<currency_high>(?-i:{currency}))?(?P<high>{NUMBER})(?P<percent>{percent})?)?"
        rf"(?P<odds>\s+(?:in|out of)\s+(?:ten|two|three|four|five|[2-9]|10|100|a hundred))?(?!\w|-\w|[.,:/]\d|[’']\d)",
        re.IGNORECASE,
    )


def find_quantities(text: str, within: Span, taken: Sequence[Span]) -> list[Quantity]:
    """The figures inside a span of the text, in order; ``taken`` are the spans of dates, which are none."""
    words = within.of(text)
    none = [*taken, *(Span(within.start + m.start(), within.start + m.end()) for m in _TELEPHONE.finditer(words))]
    found: list[Quantity] = []
    position = 0
    while match := _pattern().search(words, position):
        quantity, position = _read(words, match, within, none)
        if quantity is not None:
            found.append(quantity)
    return _without_wholes(found, text)


def _read(words: str, match: re.Match[str], within: Span, taken: Sequence[Span]) -> tuple[Quantity | None, int]:
    """The figure of one match, and where to look on."""
    ranged = is_range(match)
    end = match.end() if ranged or match["odds"] or not match["join"] else _end_of_low(match)
    number = Span(within.start + match.start("low"), within.start + (end if ranged else _end_of_low(match)))
    after = max(end, match.start() + 1)
    low = _value(words, match)
    if low is None or _counts_nothing(words, match, end) or any(span.overlaps(number) for span in taken):
        return None, after
    later, unit_start = after_number(words, end)
    unit, end = _unit(words, match, end if later is None else unit_start, abs(low) <= 1)
    if not (ranged or match["odds"]) and _is_no_count(words, match, unit):
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


def _end_of_low(match: re.Match[str]) -> int:
    return max(match.end(name) for name in ("low", "percent_low", "measure"))


def _counts_nothing(words: str, match: re.Match[str], end: int) -> bool:
    """Ages in apposition, addresses, and what follows the name of a thing; compounds fail the pattern."""
    if match["currency"] or match["percent_low"] or match["percent"] or match["modifier"]:
        return False
    before = words[: match.start("low")]
    if match["low"].isdigit() and int(match["low"]) <= _OLDEST and not match["join"]:
        if _AGE_BEFORE.search(before) and _AGE_AFTER.match(words, end):
            return True
        if _STREET_AFTER.match(words, end) or _AGED_BEFORE.search(before):
            return True
    if not match["low"].isdigit():
        return False
    name = _NAME_BEFORE.search(before)
    return name is not None and name[1].lower() in _names_before()


def _unit(words: str, match: re.Match[str], end: int, singular: bool) -> tuple[str | None, int]:
    """What is counted, as worded, and where the phrase ends."""
    if match["percent_low"] or (match["percent"] and end >= match.end("percent")):
        return "%", end
    if match["currency"]:
        return match["currency"].strip(), end
    if match["measure"]:
        return match["measure"].strip(), match.end("measure")
    return unit_after(words, end, singular=singular)


def _is_no_count(words: str, match: re.Match[str], unit: str | None) -> bool:
    """A pronoun ("two of them said"), a version, an ordinal ("a third man"), "zero tolerance"."""
    low = match["low"].lower()
    end = _end_of_low(match)
    if match["currency"] or match["percent_low"] or match["measure"]:
        return False
    if SHARE.fullmatch(low):
        return _SHARE_OF.match(words, end) is None or (low == "half" and not match["modifier"])
    if match["minus"] and unit is None:
        return True
    if low == "zero" or (unit is None and low.endswith(".0")):
        return True
    if low == "one":
        return _is_pronoun(words, match, unit)
    if unit is None and _SMALL_WORD.fullmatch(low):
        alone = low == words.strip(" .!").lower()
        return not (alone or _COUNTED_VERB.match(words, end) or _GROUP_OF.search(words, 0, match.start("low")))
    if unit in _sides() and _SMALL_WORD.fullmatch(low) and _DEFINITE.search(words, 0, match.start("low")):
        return True
    if unit is not None or match["modifier"] or not low.isdigit():
        return False
    return _PROPER_BEFORE.search(words[: match.start("low")]) is not None


def _is_pronoun(words: str, match: re.Match[str], unit: str | None) -> bool:
    """ "one of the people", "one day": "one" is a figure only where it is set against another number or stressed."""
    before = words[: match.start("low")]
    stressed = _STRESSED.search(before)
    others = re.search(rf"\b(?!one\b|an?\b|half\b)(?:{NUMBER})\b", before, re.IGNORECASE)
    follows = _FOLLOWS_ONE.match(words, match.end("low"))
    return follows is not None or unit is None or not (match["modifier"] or stressed or others)


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


@cache
def _sides() -> frozenset[str]:
    return frozenset(tables.table("quantities")["around"]["sides"].split())


@cache
def _names_before() -> frozenset[str]:
    return frozenset(tables.table("quantities")["around"]["names_before"].split())
