"""Words as statements of different papers are compared by: function words dropped, the rest reduced to concepts.

A concept is a line of ``data/concepts.toml``, or else the stem of a word (Porter, 1980, as Snowball has it). How rare a
concept is comes from a fixed table, so that it never depends on what a ledger happens to hold.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files

import snowballstemmer

_DATA = files("reportedly.trace.claims") / "data"
_WORD = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_NO_NEGATION = re.compile(r"\b(?:not only|not just|not least|no (?:more|less|fewer|later|sooner) than|no doubt)\b")
_SECOND_CLAUSE = re.compile(
    r"[.;!?:]\s|,?\s(?:and|but|while|which|who|whom|because|if|unless|until|whether|though|although|so)\s"
)
# Forms that are kept at hand; a newspaper's vocabulary is several tens of thousands.
_KNOWN_WORDS = 1 << 17
_KNOWN_SETS = 1 << 14


def words_of(text: str) -> list[str]:
    """The words and figures of a text in order, as written."""
    return _WORD.findall(text)


@lru_cache(maxsize=_KNOWN_WORDS)
def concept(word: str) -> str:
    """The concept that a word stands for; empty for figures and for words that tell nothing."""
    low = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    if len(low) == 1 or low[:1].isdigit() or low in table_words("function"):
        return ""
    stem: str = _stemmer().stemWord(low)
    return _concepts().get(stem, stem)


def concepts(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(concept, words)) - {""}


def names(words: list[str]) -> frozenset[str]:
    """The concepts of capitalised words; the first word of a text is capitalised anyway."""
    return concepts(word for word in words[1:] if word[0].isupper())


def is_negative(content: str) -> bool:
    """Whether its main clause says that something is not so: a negation further on is another proposition's."""
    plain = _NO_NEGATION.sub(" ", content.lower().replace("’", "'"))
    border = _SECOND_CLAUSE.search(plain, 1)
    clause = plain[: border.start()] if border else plain
    return not table_words("negative").isdisjoint(words_of(clause))


@lru_cache(maxsize=_KNOWN_WORDS)
def rarity(concept: str) -> float:
    """How much it tells that two paragraphs share a concept: minus the logarithm of the share that have it."""
    return _rarities().get(concept, _rarest())


# As much as three words of which each is in one of fifty paragraphs.
TELLING = 12.0


def weight(concepts: Iterable[str]) -> float:
    """How much some concepts tell together; the same in whatever order they come."""
    return _weight(concepts) if isinstance(concepts, frozenset) else math.fsum(map(rarity, concepts))


@lru_cache(maxsize=_KNOWN_SETS)
def _weight(concepts: frozenset[str]) -> float:
    """The concepts of a proposition are weighed anew for each that it is compared with."""
    return math.fsum(map(rarity, concepts))


@cache
def _table() -> dict[str, dict[str, str]]:
    return tomllib.loads((_DATA / "concepts.toml").read_text("utf-8"))


@cache
def table_words(name: str) -> frozenset[str]:
    return frozenset(_table()["words"][name].split())


@cache
def _stemmer() -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer("english")


@cache
def _concepts() -> dict[str, str]:
    """Stem -> its concept. A stem that stands in two lines belongs to the first."""
    found: dict[str, str] = {}
    for line in _table()["concepts"]["lines"].strip().splitlines():
        first, *others = line.split()
        for word in (first, *others):
            found.setdefault(_stemmer().stemWord(word), f"={first}")
    return found


@cache
def _rarities() -> dict[str, float]:
    """``data/rarity.tsv``: the number of paragraphs counted, then a line for each concept with how many have it."""
    total, *lines = (_DATA / "rarity.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return {concept: math.log(int(total) / int(count)) for concept, count in rows}


@cache
def _rarest() -> float:
    return max(_rarities().values())
