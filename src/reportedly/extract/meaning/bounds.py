"""How exactly a figure is given: its modifier, and both ends of a range."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.numerals import scales, value_of
from reportedly.model.statement import Modifier

# "could top 400 million"; in "the top 1 per cent" the word says nothing of how exact the figure is.
_MODAL_BEFORE = re.compile(r"\b(?:could|would|will|may|might|to|should|can)\s+$", re.IGNORECASE)
# "talks over N187 billion": what they are about, not a bound.
_ABOUT_WHAT = re.compile(
    r"\b(?:talks?|disputes?|rows?|arguments?|battles?|quarrels?|concerns?|fears?|anger|fights?|claims?|cases?|protests?|"
    r"questions?|negotiations|controversy|tensions?|spat|feud|charges?|sued|clash(?:es)?)\s+(?:with\s+(?:\S+\s+){1,4})?$",
    re.IGNORECASE,
)
# "Six per cent over two years", "jobs cut over 18 months": in the course of; "took over two hours",
# "over ten years old" is longer than that.
_LENGTH_AFTER = re.compile(
    r"\s+(?:years?|months?|weeks?|days?|decades?|fortnights?)\b(?!\s+(?:ago|old|later|earlier|of|after|before|in)\b)",
    re.IGNORECASE,
)
_LONGER_THAN = re.compile(
    r"(?:^|\b(?:for|in|after|within|by|of|and|or|to|with|the|is|was|been|be|are|were|has|have|had|just|well|already|now|"
    r"t(?:ake[sn]?|ook|aking)|last(?:s|ed|ing)?|spen[dt]s?|spending|serv(?:es?|ed|ing)|wait(?:s|ed|ing)?|need(?:s|ed)?))\s+$",
    re.IGNORECASE,
)
_NEAR = 80  # characters before a modifier that may say what it is
_FEW = 20  # "four or five": neighbours that are not said more exactly
_OR_SO = re.compile(r"\s+or so\b")
_AT_MOST = re.compile(r",? at (?:the )?(?:very )?most\b(?! (?:\d|an?\b))")
_AT_LEAST = re.compile(r" at (?:the )?(?:very )?least\b(?! (?:\d|an?\b))")
_OR_MORE = re.compile(r"\s+(?:or|and) (?:more|over|above|upwards)\b|\+(?!\w)")
_AFTER = (
    (_OR_SO, Modifier.ABOUT),
    (_OR_MORE, Modifier.AT_LEAST),
    (_AT_LEAST, Modifier.AT_LEAST),
    (_AT_MOST, Modifier.AT_MOST),
)
_RANGING = ("between", "anywhere from", "somewhere from", "ranging from", "ranges from", "ranged from", "from between")


def modifier_words() -> dict[str, Modifier]:
    """The phrases before a number, and what each makes of it."""
    return _phrases()


@cache
def _phrases() -> dict[str, Modifier]:
    listed = tables.table("quantities")["modifiers"].items()
    return {phrase: Modifier(name) for name, phrases in listed for phrase in tables.phrases(phrases)}


def after_number(words: str, end: int) -> tuple[Modifier | None, int]:
    """ "Twenty or so", "fifty or more", "two at the most": the modifier that follows a number, and where it ends."""
    for pattern, modifier in _AFTER:
        if match := pattern.match(words, end):
            return modifier, match.end()
    return None, end


def before_number(match: re.Match[str], words: str) -> Modifier:
    """By the words before it; ``match`` has a group ``modifier``."""
    said = " ".join((match["modifier"] or "").lower().split())
    if said in ("~", "≈"):
        return Modifier.ABOUT
    if said.startswith("top"):
        could = said != "top" or _MODAL_BEFORE.search(_before(words, match))
        return Modifier.MORE_THAN if could else Modifier.EXACT
    if said in ("over", "about") and _ABOUT_WHAT.search(_before(words, match)):
        return Modifier.EXACT
    if said == "over" and _LENGTH_AFTER.match(words, match.end()) and not _LONGER_THAN.search(_before(words, match)):
        return Modifier.EXACT
    return _phrases().get(said, Modifier.EXACT)


def _before(words: str, match: re.Match[str]) -> str:
    return words[max(0, match.start("modifier") - _NEAR) : match.start("modifier")]


def is_range(match: re.Match[str]) -> bool:
    """ "between 4 and 5", "four to five billion", "24-36"; "71 to 9" and "from 40 to 26" are two figures."""
    if not match["join"]:
        return False
    low, high = value_of(match["low"]), value_of(match["high"])
    if low is None or high is None:
        return False
    low, high = ends(match, low)
    opening = " ".join((match["modifier"] or "").lower().split())
    if match["join"].strip().lower() == "or" and not opening and high - low == 1 and high <= _FEW:
        return True
    if match["join"].strip().lower() in ("and", "or"):
        return opening in _RANGING and low < high
    return opening != "from" and low < high


def ends(match: re.Match[str], low: float) -> tuple[float, float]:
    """Both ends of a range; a scale that only the second bears counts for both: "four to five billion"."""
    high = value_of(match["high"]) or 0.0
    last = match["high"].lower().split()[-1]
    scale = scales().get(re.sub(r"[\d.,\s]", "", last))
    if scale and low < scale and high >= scale:
        low *= scale
    return low, high


def ranging() -> tuple[str, ...]:
    """What opens a range."""
    return _RANGING
