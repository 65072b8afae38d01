"""Numbers that are no figures of a claim: ages, addresses, names of things, pronouns, ordinals, versions."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.numerals import NUMBER, SHARE

_NEAR = 80  # characters before a number that may say what it is
_FAR = 200  # characters before "one" that another number may stand in
_AGE_BEFORE = re.compile(r"(?:[\w’'-]+),\s+(?:now\s+|aged\s+)?$")
_AGED_BEFORE = re.compile(
    r"\b(?:man|woman|boy|girl|child|pensioner|widow|widower|grandmother|grandfather|patient|lad|mother|father) of\s+$",
    re.IGNORECASE,
)
_AGE_AFTER = re.compile(r"\s*(?:[,.;:)]|$)")
_OLDEST = 120
# "the 2016 meetings", "2020 Democrats": papers part the thousands of a count with a comma.
_YEAR = re.compile(r"19[5-9]\d|20(?!00)[0-4]\d")
_NAME_BEFORE = re.compile(r"(\w[\w.’'-]*)\s+$")
# "Windows 11", "iPhone 15": a bare number right after a name; a sentence's first word is none.
_PROPER_BEFORE = re.compile(r"\w[\w’'-]*[,;]?\s+(?:[A-Z][a-z][\w’'-]*|[a-z][A-Z]\w+)\s+$")
_STREET_AFTER = re.compile(
    r"\s+(?:[A-Z][\w’'-]+\s+){1,3}(?:Street|Road|Avenue|Lane|Square|Drive|Boulevard|Place|St|Ave)\b"
)
TELEPHONE = re.compile(r"\+?\(?\d[\d)-]{0,14}(?:[ -]\d{2,12}){2,6}")
_SMALL_WORD = re.compile(r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)", re.IGNORECASE)
# What a small number without a noun is followed by where it counts: "four have died", "two of them", "three yesterday".
_COUNTED_AFTER = re.compile(
    r"\s+(?:(?:more|died|killed|injured|wounded|missing|drowned|arrested|hurt|have|had|were|are)\b"
    r"|remain(?:ed|s)?\b|survived\b|did\b|of (?:them|us|those|ours|theirs|yours)\b)",
    re.IGNORECASE,
)
_THEN = re.compile(r"\s+(?:on \w{3,6}day|yesterday|so far|last (?:night|week))\b", re.IGNORECASE)
# What it is preceded by: "the number of dead at three", "there were four", "it is two".
_COUNTED_BEFORE = re.compile(
    r"\b(?:(?:numbers?|tolls?|counts?|totals?|figures?|tally|dead|cases)\b[^.;,]{0,30}\b(?:at|to|is|was|of)|"
    r"there (?:are|were|have been|had been)|^it (?:is|was)|\bdead (?:are|were|number))\s+(?:only\s+|just\s+)?$",
    re.IGNORECASE,
)
# "Rises to four", "has fallen to at least six".
_MOVED_BEFORE = re.compile(
    r"\b(?:rises?|rose|risen|rising|climb(?:s|ed|ing)?|increas(?:es?|ed|ing)|grows?|grew|grown|falls?|fell|fallen|"
    r"drops?|dropped)\s+(?:further\s+|again\s+)?to\s+$",
    re.IGNORECASE,
)
# "Nineteen to six", "19 votes against six"; "ten to six" is a time of day.
_SCORE = re.compile(
    rf"(?<![\w-])(?!(?:five|ten|twenty|twenty-five|a quarter|quarter|5|10|20|25)\b)(?:{NUMBER})(?: (?:votes?|seats?))? "
    r"(?:to|against)\s+$",
    re.IGNORECASE,
)
_GROUP_OF = re.compile(
    r"\b(?:team|group|crew|party|family|panel|gang|squad|jury|staff|class|delegation) of\s+$", re.IGNORECASE
)
_DEFINITE = re.compile(r"\b(?:the|these|those|both|all|other)\s+$", re.IGNORECASE)
_STRESSED = re.compile(r"\b(?:only|just|exactly|for|I have|we have|there is|there was)\s+$", re.IGNORECASE)
_FOLLOWS_ONE = re.compile(r"\s*(?:of\b|in\b|day\b|another\b|thing\b|building\b)", re.IGNORECASE)
_SHARE_OF = re.compile(
    r"\s+(?:of|the|its|their|our|his|her|that|this|these|those|all|in|by|from|more|less)\b|\s*(?:[,.;:)]|$)"
)


def end_of_low(match: re.Match[str]) -> int:
    """Where the number ends, with its sign."""
    return max(match.end(name) for name in ("low", "percent_low", "measure"))


def counts_nothing(words: str, match: re.Match[str], end: int) -> bool:
    """Ages in apposition, addresses, and what follows the name of a thing; compounds fail the pattern."""
    if match["currency"] or match["percent_low"] or match["percent"] or match["modifier"]:
        return False
    before = words[max(0, match.start("low") - _NEAR) : match.start("low")]
    if match["low"].isdigit() and float(match["low"]) <= _OLDEST and not match["join"]:
        if _AGE_BEFORE.search(before) and _AGE_AFTER.match(words, end):
            return True
        if _STREET_AFTER.match(words, end) or _AGED_BEFORE.search(before):
            return True
    if not match["low"].isdigit():
        return False
    if _YEAR.fullmatch(match["low"]) and not match["join"]:
        return True
    name = _NAME_BEFORE.search(before)
    return name is not None and name[1].lower() in _names_before()


def is_no_count(words: str, match: re.Match[str], unit: str | None) -> bool:
    """A pronoun ("two of them said"), a version, an ordinal ("a third man"), "zero tolerance"."""
    low = match["low"].lower()
    end = end_of_low(match)
    before = words[max(0, match.start("low") - _NEAR) : match.start("low")]
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
        moved = _MOVED_BEFORE.search(words[max(0, match.start() - _NEAR) : match.start()])
        return not (alone or moved or _counts_by_itself(words, end, before))
    if unit in _sides() and _SMALL_WORD.fullmatch(low) and _DEFINITE.search(before):
        return True
    if unit is not None or match["modifier"] or not low.isdigit():
        return False
    return _PROPER_BEFORE.search(before) is not None


def _counts_by_itself(words: str, end: int, before: str) -> bool:
    """Whether a small number that no noun follows counts what was spoken of: not in "the two have met"."""
    if _DEFINITE.search(before):
        return False
    opens = not before.strip() and _THEN.match(words, end) is not None
    told = _COUNTED_AFTER.match(words, end) or _COUNTED_BEFORE.search(before)
    told = told or _GROUP_OF.search(before) or _SCORE.search(before)
    return opens or told is not None


def _is_pronoun(words: str, match: re.Match[str], unit: str | None) -> bool:
    """ "one of the people", "one day": "one" is a figure only where it is set against another number or stressed."""
    before = words[max(0, match.start("low") - _NEAR) : match.start("low")]
    stressed = _STRESSED.search(before)
    others = _other_number().search(words, max(0, match.start("low") - _FAR), match.start("low"))
    follows = _FOLLOWS_ONE.match(words, match.end("low"))
    return follows is not None or unit is None or not (match["modifier"] or stressed or others)


@cache
def _sides() -> frozenset[str]:
    return frozenset(tables.table("quantities")["around"]["sides"].split())


@cache
def _names_before() -> frozenset[str]:
    return frozenset(tables.table("quantities")["around"]["names_before"].split())


@cache
def _other_number() -> re.Pattern[str]:
    return re.compile(rf"\b(?!one\b|an?\b|half\b)(?:{NUMBER})\b", re.IGNORECASE)
