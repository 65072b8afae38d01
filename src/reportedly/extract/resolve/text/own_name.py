"""The outlet's own name, in the forms in which it speaks of itself."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary

_CHANNELS = frozenset("tv television radio online digital live sport sunday weekend english".split())
_BRACKET = re.compile(r"\s*\([^()]*\)")  # "CNN (Web News)": what of it this is
_SEVERAL = 2
_OUTLET_WORDS = vocabulary.words("nouns", "outlet_name")


class OwnName:
    """``name`` is empty where the outlet isn't known; then nothing is its name."""

    def __init__(self, name: str) -> None:
        name = _BRACKET.sub("", name)
        self._own = _significant(name)
        self._letters = initials(name)
        self._letters_of = _letters_of(name)

    def is_called(self, name: str) -> bool:
        """Whether all words of a name are the outlet's, and what it leaves out says where that is or that it is one.

        "the Echo" is "Teln Valley Echo", and "Meridian" is "Meridian News".
        """
        own, said = self._own, _significant(name)
        if not said or not own:
            return False
        leading = said == own[: len(said)] and all(w.title() in _OUTLET_WORDS for w in own[len(said) :])
        ending = set(said) <= set(own) and said[-1] == own[-1]
        return leading or ending or self._is_short_form(name) or self._is_branch(said)

    def _is_short_form(self, name: str) -> bool:
        """ "UPB" is "United Press of Bharat", "TVA" is "Two-Valley Agency", "SNW" is "Stoneford Newswire"."""
        said = name.removeprefix("the ").replace(".", "")
        whole = len(self._letters) > 1 and said == self._letters
        return whole or (self._letters_of is not None and self._letters_of.fullmatch(said) is not None)

    def _is_branch(self, said: list[str]) -> bool:
        """ "Vantage TV" is "The Daily Vantage" on another channel."""
        distinct = [word for word in self._own if word.title() not in _OUTLET_WORDS]
        return said[-1] in _CHANNELS and bool(distinct) and said[:-1] == distinct


def initials(name: str) -> str:
    """The capitals that the words of a name begin with: "UPB" of "United Press of Bharat"."""
    return "".join(re.findall(r"\b[A-ZÀ-Þ]", name.removeprefix("The ")))


def _letters_of(name: str) -> re.Pattern[str] | None:
    """What letters a name of several words may go by: one of each word, or two where it is written as one of two."""
    words = [word for word in name.removeprefix("The ").split() if word[0].isupper()]
    if len(words) < _SEVERAL:
        return None
    return re.compile("".join(f"{word[0]}{_second(word)}" for word in words))


def _second(word: str) -> str:
    """ "W" of "Newswire", "V" of "Two-Valley": each may be left out."""
    compound = re.fullmatch(r"\w+-([A-ZÀ-Þ])\w+|(?:[Nn]ews|[Pp]ress)([a-z])\w+", word)
    return f"{(compound[1] or compound[2]).upper()}?" if compound else ""


def _significant(name: str) -> list[str]:
    return [w for w in re.findall(r"\w+", name.lower()) if w != "the"]
