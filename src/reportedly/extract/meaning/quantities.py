"""Figures of a claim: value, upper end, what is counted and how exactly, in digits and in words.

Ordinals, dates, ages in apposition and numbers of pages, rooms and articles are no figures of a claim, and "hundreds
of" is not made into a number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from reportedly.extract.meaning import tables
from reportedly.extract.meaning.numerals import FRACTION, NUMBER, value_of
from reportedly.model.span import Span
from reportedly.model.statement import Modifier, Quantity

_WORD = re.compile(
    r"\s+(?:(?:more|other|additional|further)\s+)?(?:of\s+(?:(?:the|its|their|our|his|her|these|those)\s+)?)?([^\W\d_][\w’'-]*)"
)
# "of the country's 52 federal universities": the whole that the figure is a part of.
_OF_WHOLE = re.compile(
    rf"\s+of\s+(?:the|its|their|our|his|her|these|those)(?:\s+[\w’'-]+[’']s)?(?:\s+(?:{NUMBER})(?=\s))?", re.IGNORECASE
)
_OF_THEM = re.compile(r"\s+of\s+(?:them|us|you)\b")
_AGE_BEFORE = re.compile(r"(?:[A-Z][\w’'-]+|\b(?:man|woman|boy|girl|hotshot|striker)),\s+(?:now\s+)?$")
_AGE_AFTER = re.compile(r"\s*(?:[,.;:)]|$)")
_NAME_BEFORE = re.compile(r"(\w[\w.’'-]*)\s+$")
_LONGEST_UNIT = 4  # words: "advanced AI chips" has three
# "could top 400 million"; in "the top 1 per cent" the word says nothing of how exact the figure is.
_MODAL_BEFORE = re.compile(r"\b(?:could|would|will|may|might|to|should)\s+$", re.IGNORECASE)
_SMALL_WORD = re.compile(r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    modifiers: dict[str, Modifier]
    percent: frozenset[str]
    names_before: frozenset[str]
    ends_unit: frozenset[str]
    verbs: frozenset[str]
    plurals: frozenset[str]


@cache
def _vocabulary() -> _Vocabulary:
    data = tables.table("quantities")
    around = {key: frozenset(words.split()) for key, words in data["around"].items()}
    modifiers = {
        phrase: Modifier(name) for name, listed in data["modifiers"].items() for phrase in tables.phrases(listed)
    }
    return _Vocabulary(modifiers, frozenset(tables.phrases(data["currencies"]["percent"])), **around)


@cache
def _pattern() -> re.Pattern[str]:
    """modifier, currency, number, upper end, percent sign; the unit is read by hand."""
    data = tables.table("quantities")
    modifiers = tables.any_of(_vocabulary().modifiers)
    letters = list(data["currencies"]["signs"].split())
    currency = rf"(?:{tables.any_of(letters)})\s?(?=\d)"
    percent = rf"(?:\s?%|\s(?:{tables.any_of(_vocabulary().percent - {'%'})})\b)"
    number = rf"(?:{FRACTION}|{NUMBER})"
    return re.compile(
        rf"(?<![\w.,/:-])(?:(?P<modifier>\b(?:{modifiers})|\b(?:top|topp(?:ed|ing))|between|from|[~≈])\s+)?"
        rf"(?:(?:the|a|an|another|further|additional|only|just|statutory|a further|an additional)\s+){{0,2}}"
        rf"(?P<currency>(?-i:{currency}))?(?P<low>{number})(?P<percent_low>{percent})?"
        rf"(?:(?P<join>\s?[–—-]\s?|\s+(?:to|and|or)\s+)(?P<currency_high>(?-i:{currency}))?(?P<high>{NUMBER})(?P<percent>{percent})?)?"
        rf"(?P<odds>\s+(?:in|out of)\s+(?:ten|two|three|four|five|[2-9]|10|100|a hundred))?(?!\w|-\w|[.,:/]\d|[’']\d)",
        re.IGNORECASE,
    )


def find_quantities(text: str, within: Span, taken: Sequence[Span]) -> list[Quantity]:
    """The figures inside a span of the text, in order; ``taken`` are the spans of dates, which are none."""
    words = within.of(text)
    found: list[Quantity] = []
    position = 0
    while match := _pattern().search(words, position):
        quantity, position = _read(words, match, within, text, taken)
        if quantity is not None:
            found.append(quantity)
    return _without_articles(found, text)


def _read(
    words: str, match: re.Match[str], within: Span, text: str, taken: Sequence[Span]
) -> tuple[Quantity | None, int]:
    """The figure of one match, and where to look on."""
    low = value_of(match["low"])
    is_range = _is_range(match)
    end = match.end() if is_range or match["odds"] or not match["join"] else _end_of_low(match)
    number = Span(within.start + match.start("low"), within.start + (end if is_range else _end_of_low(match)))
    after = max(end, match.start() + 1)
    if low is None or _counts_nothing(words, match, end) or any(span.overlaps(number) for span in taken):
        return None, after
    unit, end = _unit(words, match, end)
    if (unit is None and _too_small(match) and not match["odds"]) or _is_version(words, match, unit):
        return None, after
    if not is_range and match["odds"] is None and _is_pronoun_one(words, match, unit):
        return None, after
    modifier, high = _modifier(match, words, end), None
    if is_range:
        low, high = _ends(match, low)
        modifier = Modifier.RANGE
    if match["odds"]:
        low = round(low / (value_of(match["odds"].split()[-1]) or 1), 4)
    start = match.start("currency") if match["currency"] else match.start("low")
    if match["modifier"] and (modifier is not Modifier.EXACT):
        start = match.start("modifier")
    return Quantity(Span(within.start + start, within.start + end), low, high, unit, modifier), max(end, after)


def _end_of_low(match: re.Match[str]) -> int:
    return match.end("percent_low") if match["percent_low"] else match.end("low")


def _is_range(match: re.Match[str]) -> bool:
    """ "between 4 and 5", "four to five billion", "24-36"; "71 to 9" and "from 40 to 26" are two figures."""
    if not match["join"]:
        return False
    low, high = value_of(match["low"]), value_of(match["high"])
    if low is None or high is None:
        return False
    low, high = _ends(match, low)
    joined_by_and = match["join"].strip().lower() == "and"
    if joined_by_and or match["join"].strip().lower() == "or":
        return (match["modifier"] or "").lower() == "between" and joined_by_and and low < high
    return (match["modifier"] or "").lower() != "from" and low < high


def _ends(match: re.Match[str], low: float) -> tuple[float, float]:
    """Both ends of a range; a scale that only the second bears counts for both: "four to five billion"."""
    high = value_of(match["high"]) or 0.0
    last = match["high"].lower().split()[-1]
    scale = tables.table("numerals")["scales"].get(re.sub(r"[\d.,\s]", "", last))
    if scale and low < scale and high >= scale:
        low *= scale
    return low, high


def _counts_nothing(words: str, match: re.Match[str], end: int) -> bool:
    """Ordinals and compounds fail the pattern; here: ages in apposition and what follows the name of a thing."""
    before = words[: match.start("currency") if match["currency"] else match.start("low")]
    if match["currency"] or match["percent_low"] or match["percent"] or match["modifier"]:
        return False
    if _AGE_BEFORE.search(before) and _AGE_AFTER.match(words, end) and not match["join"]:
        return True
    if not match["low"].isdigit():
        return False
    name = _NAME_BEFORE.search(before)
    return name is not None and name[1].lower() in _vocabulary().names_before


def _unit(words: str, match: re.Match[str], end: int) -> tuple[str | None, int]:
    """What is counted, as worded, and where the phrase ends."""
    if match["percent_low"] or (match["percent"] and end >= match.end("percent")):
        return "%", end
    noun, reach = _noun(words, end)
    if match["currency"]:
        return match["currency"].strip(), end
    if noun is not None and not is_plural(noun.lower()) and (value_of(match["low"]) or 0) > 1:
        return None, end
    return noun, reach


def _noun(words: str, end: int) -> tuple[str | None, int]:
    if them := _OF_THEM.match(words, end):
        return None, them.end()
    vocabulary = _vocabulary()
    noun: str | None = None
    reach = position = end
    if whole := _OF_WHOLE.match(words, end):
        position = whole.end()
    for _ in range(_LONGEST_UNIT):
        following = _WORD.match(words, position)
        if following is None or following[1].lower() in vocabulary.ends_unit:
            break
        word = following[1].lower()
        if word in vocabulary.verbs and noun is not None:
            break
        if noun is not None and "of" in following[0].split()[:1]:
            break
        position = following.end()
        singular_noun = is_plural(word)
        if (singular_noun or noun is None) and (noun is None or singular_noun):
            noun, reach = following[1], position
        if singular_noun:
            break
    if noun is not None and noun.lower() in vocabulary.verbs - vocabulary.plurals:
        return None, end
    return noun, reach


def is_plural(word: str) -> bool:
    """Whether a word may be a counted noun in the plural."""
    return word in _vocabulary().plurals or (word.endswith("s") and not word.endswith(("ss", "us", "is", "’s", "'s")))


def _too_small(match: re.Match[str]) -> bool:
    """ "two" alone is more often a pronoun than a figure; digits and larger numbers are figures."""
    return bool(_SMALL_WORD.fullmatch(match["low"]) or match["low"].lower() == "half") and match["currency"] is None


def _is_version(words: str, match: re.Match[str], unit: str | None) -> bool:
    """ "mobilization 2.0"."""
    return unit is None and match["low"].endswith(".0") and not match["currency"]


def _is_pronoun_one(words: str, match: re.Match[str], unit: str | None) -> bool:
    """ "one of the people", "one day": "one" is a figure only where it is set against another number or stressed."""
    if match["low"].lower() not in ("one", "half"):
        return False
    stressed = re.search(r"\b(?:only|just|exactly|for)\s+$", words[: match.start("low")], re.IGNORECASE)
    others = re.search(rf"\b(?!one\b|a\b|half\b)(?:{NUMBER})\b", words[: match.start("low")], re.IGNORECASE)
    follows_of = (
        words[match.end("low") :].lstrip().lower().startswith(("of", "in ", "day", "another", "thing", "building"))
    )
    return follows_of or unit is None or not (match["modifier"] or stressed or others)


def _modifier(match: re.Match[str], words: str, end: int) -> Modifier:
    said = " ".join((match["modifier"] or "").lower().split())
    if said in ("~", "≈") or re.match(r"\s+or so\b", words[end:]):
        return Modifier.ABOUT
    if said.startswith("top"):
        could = _MODAL_BEFORE.search(words, 0, match.start("modifier")) or said != "top"
        return Modifier.MORE_THAN if could else Modifier.EXACT
    if re.match(r"\s+or more\b", words[end:]):
        return Modifier.AT_LEAST
    return _vocabulary().modifiers.get(said, Modifier.EXACT)


def _without_articles(found: list[Quantity], text: str) -> list[Quantity]:
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
    bound = re.search(r"\bwithin\s+$", text[max(0, quantity.span.start - 10) : quantity.span.start], re.IGNORECASE)
    if bound is None or quantity.modifier is not Modifier.EXACT:
        return quantity
    return replace(quantity, modifier=Modifier.AT_MOST)
