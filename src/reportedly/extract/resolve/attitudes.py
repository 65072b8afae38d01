"""Attitudes and deeds for which no words stand: "cringed over the plan", "sought to keep away", "must judge whether".

The reader was taught on news in which whatever somebody thinks, tries or dislikes is marked. A statement can be
repeated, denied or asked about, and of these nothing can: their object is a thing, or what they say has not been done.
"""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.cue import Cue
from reportedly.model.statement import Mode

# A figure makes even a thing something said: "counted 400 people".
_FIGURE = re.compile(
    r"\d|\b(?:{}|dozens?|hundreds?|thousands?|millions?)\b".format("|".join(vocabulary.NUMBERS)), re.IGNORECASE
)
# What shows that the object is a clause, or an order, or denies something.
_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|does|do|did|"
    r"not|no|nothing|nobody|little|if|that|whether|to)\b|n[’']t\b|\w\wed\b",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"\b(?:about|over|for|as|at|with|of|on|against|by|in)$", re.IGNORECASE)
# Verbs outside the table of cues that tell what was found or owned to, be it a bare thing.
_TELLING = re.compile(
    r"\b(?:shows?|showed|shown|finds?|found|points?|pointed|has|have|had|lets?|own(?:s|ed)? up|hears?|heard)\b", re.I
)
_NOT_YET = re.compile(r"(?:should|must|needs?|ought|will|may|might)\b(?! say\b)", re.IGNORECASE)
_TRYING = frozenset("seek try aim need".split())
_JUDGING = frozenset(
    "criticise criticize mock deride condemn denounce slam blast decry praise hail applaud thank tout".split()
)
_HAVING_IN_MIND = frozenset("see understand feel imagine remember recognise recognize know love like hate".split())
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been)\b", re.IGNORECASE)


def is_attitude(words: str, cue: Cue, *, sourced: bool) -> bool:
    """Whether a paraphrase is no more than an attitude, an attempt or a thing yet to be said.

    sourced: whether anybody is named as the one who says or thinks it.
    """
    if _NOT_YET.match(cue.words) and not cue.negated:
        return True
    if cue.lemma in _TRYING and words.startswith("to "):
        return True
    if not sourced and not cue.hearsay and _nobodys(cue):
        return True
    return _FIGURE.search(words) is None and _of_a_thing(words, cue)


def _nobodys(cue: Cue) -> bool:
    """ "It felt as if …", "seems": nobody is said to think so, and nothing was said."""
    unspoken = cue.mode is Mode.THOUGHT or not cue.reports
    return unspoken and _PASSIVE.search(cue.words) is None


def _of_a_thing(words: str, cue: Cue) -> bool:
    thing = _CLAUSE.search(words) is None
    if cue.reports:
        return thing and cue.lemma in _JUDGING | _HAVING_IN_MIND
    if cue.hearsay or _TELLING.search(cue.words):
        return False
    return thing or (_PREPOSITION.search(cue.words) is not None and not cue.negated)
