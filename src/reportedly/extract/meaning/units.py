"""What a figure counts: the noun after it, as worded."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.numerals import NUMBER

_LONGEST = 5  # words: "50 U.S. State Department officials" has four
_ABBREVIATION = r"(?:[A-Z]\.)+"
_WORD = re.compile(
    r"\s+(?:(?:more|other|additional|further)\s+)?(?:of\s+(?:(?:the|its|their|our|his|her|these|those)\s+)?)?"
    rf"({_ABBREVIATION}|[^\W\d_][\w’'-]*)"
)
# "nine current and former officials"
_SECOND_ADJECTIVE = re.compile(r"\s+and\s+([a-z][\w’'-]*)(?=\s+[a-z])")
# "of the country's 52 federal universities", "of 11 shops": the whole that the figure is a part of.
_OF_WHOLE = re.compile(
    rf"\s+of\s+(?:(?:the|its|their|our|his|her|these|those)(?:\s+[\w’'-]+[’']s)?(?:\s+(?:{NUMBER})(?=\s))?|(?:{NUMBER})(?=\s[a-z]))",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(r"[\w’'.-]+-\w+ed|entire|whole|total|full|remaining|overall")
_OF_THEM = re.compile(r"\s+of\s+(?:them|us|you)\b")
_IRREGULAR_PLURAL = re.compile(r"\w*(?:men|women|people|children|folk|fish|craft)")


def unit_after(words: str, end: int, *, singular: bool) -> tuple[str | None, int]:
    """The counted noun after ``words[:end]`` and where its phrase ends; singular: whether the figure is one or less."""
    noun, reach = _noun(words, end)
    if noun is not None and not singular and not is_plural(noun.lower()):
        return None, end
    return noun, reach


def is_plural(word: str) -> bool:
    """Whether a word may be a counted noun in the plural."""
    if word in _words("plurals") or _IRREGULAR_PLURAL.fullmatch(word):
        return True
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "’s", "'s"))


def _noun(words: str, end: int) -> tuple[str | None, int]:
    if them := _OF_THEM.match(words, end):
        return None, them.end()
    noun: str | None = None
    reach = position = end
    if whole := _OF_WHOLE.match(words, end):
        position = whole.end()
    for _ in range(_LONGEST):
        following = _WORD.match(words, position)
        if following is None or _ends(following, noun):
            break
        position = following.end()
        plural = is_plural(following[1].lower())
        if plural or (noun is None and not _ADJECTIVE.fullmatch(following[1])):
            noun, reach = following[1], position
        if plural:
            break
        if second := _SECOND_ADJECTIVE.match(words, position):
            position = second.end()
    if noun is not None and noun.lower() in _words("verbs") - _words("plurals"):
        return None, end
    return noun, reach


def _ends(following: re.Match[str], noun: str | None) -> bool:
    word = following[1].lower()
    if word in _words("ends_unit"):
        return True
    return noun is not None and (word in _words("verbs") or "of" in following[0].split()[:1])


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(tables.table("quantities")["around"][key].split())
