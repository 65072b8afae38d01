"""Attitudes and deeds for which no words stand: "cringed over the plan", "sought to keep away", "must judge whether".

The reader was taught on news in which whatever somebody thinks, tries or dislikes is marked. A statement can be
repeated, denied or asked about, and of these nothing can: their object is a thing, or what they say has not been done.
"""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.speech.cue import Cue
from reportedly.extract.vocabulary import pattern
from reportedly.model.statement import Mode

# A figure makes even a thing something said: "counted 400 people".
_FIGURE = re.compile(
    r"\d|\b(?:{}|dozens?|hundreds?|thousands?|millions?)\b".format("|".join(vocabulary.NUMBERS)), re.IGNORECASE
)
_CLAUSE = re.compile(rf"\b(?:{pattern('attitudes', 'clause')})\b|n[’']t\b|\w\wed\b", re.IGNORECASE)
_PREPOSITION = re.compile(rf"\b(?:{pattern('attitudes', 'prepositions')})$", re.IGNORECASE)
_TELLING = re.compile(
    rf"\b(?:{pattern('attitudes', 'telling')})\b|^(?:(?:now|also|still) )?(?:has|have|had)(?: it)?$", re.IGNORECASE
)
_DEED = re.compile(rf"\b(?:{pattern('attitudes', 'deeds')})(?:e?[ds])?\b(?! (?:back|off)\b)", re.IGNORECASE)
_TO_DO = re.compile(r"(?:[\w ]+ )?to (?!say\b|report\b|tell\b)\w+", re.IGNORECASE)
_ASKED = re.compile(rf"(?:{pattern('attitudes', 'asked')})\b", re.IGNORECASE)
_NOT_YET = re.compile(rf"(?:{pattern('attitudes', 'not_yet')})\b(?! say\b)", re.IGNORECASE)
_TRYING = vocabulary.words("attitudes", "trying")
_OF_A_THING = vocabulary.words("attitudes", "judging") | vocabulary.words("attitudes", "having_in_mind")
_OF_NOBODY = vocabulary.words("attitudes", "of_nobody")
_A_FEW = 6  # words
_PLACE_OF_WORDS = re.compile(
    r"(?:in|on|at|during|via|through) (?:(?:an?|the|his|her|its|their) )?(?:[\w-]+ )?"
    rf"(?:{pattern('attitudes', 'places_of_words')})",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been)\b", re.IGNORECASE)


def is_attitude(words: str, cue: Cue, *, sourced: bool) -> bool:
    """Whether a paraphrase is no more than an attitude, an attempt or a thing yet to be said.

    sourced: whether anybody is named as the one who says or thinks it.
    """
    if _PLACE_OF_WORDS.fullmatch(words) or (_NOT_YET.match(cue.words) and not cue.negated):
        return True
    if cue.lemma in _TRYING and words.startswith("to "):
        return True
    if not sourced and not cue.hearsay and _nobodys(cue):
        return True
    if cue.lemma == "know" and cue.negated and _ASKED.match(words):
        return True
    if _DEED.search(cue.words) and cue.lemma in (None, "fire", "sign"):
        return _CLAUSE.search(words) is None
    return _FIGURE.search(words) is None and _of_a_thing(words, cue)


def is_mere_wording(words: str, cue: Cue, *, sourced: bool) -> bool:
    """Whether a quotation is a word or two that the writer weighs: "can “monkey with” things", "calling it “sharp”"."""
    return not sourced and not cue.hearsay and len(words.split()) <= _A_FEW and _is_no_report(cue)


def _is_no_report(cue: Cue) -> bool:
    return not cue.reports or cue.lemma in _OF_NOBODY


def _nobodys(cue: Cue) -> bool:
    """ "It felt as if …", "seems": nobody is said to think so, and nothing was said."""
    if cue.lemma in _OF_NOBODY:
        return True
    unspoken = cue.mode is Mode.THOUGHT or not cue.reports
    return unspoken and _PASSIVE.search(cue.words) is None


def _of_a_thing(words: str, cue: Cue) -> bool:
    thing = _CLAUSE.search(words) is None
    if cue.reports:
        return thing and (cue.lemma in _OF_A_THING or _TO_DO.fullmatch(cue.words) is not None)
    if cue.hearsay or _TELLING.search(cue.words):
        return False
    return thing or (_PREPOSITION.search(cue.words) is not None and not cue.negated)
