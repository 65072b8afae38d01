"""How sure the words present it; never a judgement of truth."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.clauses import main_clause
from reportedly.extract.meaning.said import Said
from reportedly.model.statement import Certainty, Stance

_CHANCE = re.compile(r"(\d+(?:\.\d+)?)\s?(?:%|per cent|percent)")
_CHANCE_WORDS = re.compile(r"\b(?:chances?|odds|probability|likelihood)\b", re.IGNORECASE)
_MAKES_IT = re.compile(r"^(?:she|he|it|they|one)\b.*?\b(?:makes? it|of between|puts? it)\b", re.IGNORECASE)
# These act, and what they ask or refuse is not more or less sure; only a condition makes a promise less so.
_ACTS = frozenset({Stance.DEMANDS, Stance.DECLINES, Stance.ASKS, Stance.CONFIRMS, Stance.DENIES})
_NO_REASON = re.compile(r"no reason to doubt", re.IGNORECASE)
_CONDITION = re.compile(r"\b(?:if|unless|provided)\b", re.IGNORECASE)


def certainty_of(said: Said, stance: Stance) -> Certainty:
    """Certainty as worded, of a statement whose stance is known."""
    if stance is Stance.DOUBTS and not said.quoted:
        return Certainty.DOUBTFUL
    if (hearsay := _hearsay(said)) is not None:
        return hearsay
    if (chance := _chance(said.words)) is not None:
        return chance
    words = main_clause(said.words)
    if stance in _ACTS:
        return Certainty.PROBABLE if _NO_REASON.search(words) else Certainty.CERTAIN
    if stance in (Stance.PROMISES, Stance.PREDICTS) and _CONDITION.search(said.words):
        return Certainty.POSSIBLE
    if re.search(r"rule out", said.cue_words) or {"fear", "guess"} & set(said.lemmas):
        return Certainty.POSSIBLE
    found = worded(words)
    if found is Certainty.CERTAIN and {"expect", "anticipate"} & set(said.lemmas):
        return Certainty.DOUBTFUL if said.cue.negated else Certainty.PROBABLE
    return found


def worded(words: str) -> Certainty:
    """The lowest certainty that a hedge in the words gives; certain where there is none."""
    for certainty in (Certainty.DOUBTFUL, Certainty.POSSIBLE, Certainty.PROBABLE):
        if _hedges(certainty).search(words):
            return certainty
    return Certainty.CERTAIN


def _hearsay(said: Said) -> Certainty | None:
    if not said.hearsay:
        return None
    cue = said.cue_words.lower().split()
    lists = tables.table("certainties")["hearsay"]
    if any(word in lists["possible"].split() for word in cue):
        return Certainty.POSSIBLE
    return None if any(word in lists["settled"].split() for word in cue) else Certainty.PROBABLE


def _chance(words: str) -> Certainty | None:
    """By the number that a chance is put at."""
    number = _CHANCE.search(words)
    if number is None or not (_CHANCE_WORDS.search(words) or _MAKES_IT.search(words)):
        return None
    low, high = tables.table("certainties")["chances"]["bounds"]
    value = float(number[1])
    if value < low:
        return Certainty.DOUBTFUL
    return Certainty.POSSIBLE if value <= high else Certainty.PROBABLE


@cache
def _hedges(certainty: Certainty) -> re.Pattern[str]:
    return tables.phrase_pattern(tables.table("certainties")["words"][certainty.value])
