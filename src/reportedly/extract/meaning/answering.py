"""Whether words that by themselves only assert answer what others say, and so deny it: "No inmate got out".

No verb of denying tells. What does is the words (a negation and where it stands, a word that waves something away), who
says it (a spokeswoman, a body) and the article (what others have said before, who has just denied). Each is a feature
of a logistic regression, whose weights ``training/denials.py`` learns from annotated stories. How near the sentences of
an article come to each other as sentence vectors told nothing more on held-out stories, and would cost as much as all
of reading.
"""

from __future__ import annotations

import json
import math
import re
from functools import cache
from importlib.resources import files

from reportedly.extract.meaning import tables
from reportedly.extract.meaning.clauses import first_clause
from reportedly.extract.meaning.conversation import Conversation
from reportedly.extract.meaning.negation import negated_words
from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.topics import stems
from reportedly.logistic import Logistic
from reportedly.model.source import SourceKind
from reportedly.model.statement import Kind, Stance

Features = dict[str, float]

LIKELY = 0.5
_JUST = 3  # statements back in which another's denial makes the next one likelier
_SCOPE = 7  # words after a negation that say what is negated
_SHORT = 8  # words of a clause that does nothing but wave away
_BODIES = frozenset({SourceKind.ORGANIZATION, SourceKind.GOVERNMENT})


def denies(conversation: Conversation, at: int) -> bool:
    """Whether statement ``at``, which by itself only asserts, is likelier a denial."""
    return not conversation.said[at].by_share and _model().probability(features(conversation, at)) > LIKELY


def features(conversation: Conversation, at: int) -> Features:
    """By name; 0 or 1, but for ``length``, the logarithm of a number of words, and ``said_before``, a share."""
    said, negative = conversation.said[at], conversation.negative[at]
    clause = first_clause(said)
    found = _of_words(said, clause) | _of_speaker(said)
    if negative:
        found |= _of_negation(said, clause) | _of_article(conversation, at)
    return {name: float(value) for name, value in found.items()}


def _of_words(said: Said, clause: str) -> Features:
    length = len(clause.split())
    return {
        "only_dismissive": length <= _SHORT and _has("dismissive", clause),
        "length": math.log(1 + length),
        "figure": any(character.isdigit() for character in said.words),
        "direct": said.statement.kind is Kind.DIRECT,
        "insists": _has("insisting", said.cue_words),
        "according": said.cue.is_according,
    }


def _of_speaker(said: Said) -> Features:
    origin = said.origin
    described = f"{origin.label} {origin.role or ''}" if origin else ""
    return {
        "speaks_for_others": _has("speaking_for", described),
        "body": origin is not None and origin.kind in _BODIES,
    }


def _of_negation(said: Said, clause: str) -> Features:
    return {
        "negative": True,
        "negative_subject": _has("negative_subjects", clause),
        "absolute": _has("absolute", clause),
        "of_us": _has("us", clause),
        "passive": _has("passives", clause),
    }


def _of_article(conversation: Conversation, at: int) -> Features:
    """said_before: how much of what it negates another has said without a negation, 0 to 1."""
    others = set(conversation.others(at))
    scope = stems(negated_words(conversation.said[at].plain, _SCOPE))
    said_before = (conversation.covered(scope, n) for n in others if n < at and not conversation.negative[n])
    just = range(max(0, at - _JUST), at)
    return {
        "answers": at - 1 in others,
        "after_denial": any(n in others and conversation.stances[n] is Stance.DENIES for n in just),
        "said_before": max(said_before, default=0.0),
    }


def _has(key: str, words: str) -> bool:
    return _patterns()[key].search(words) is not None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {key: tables.phrase_pattern(listed) for key, listed in tables.table("stances")["answering"].items()}


@cache
def _model() -> Logistic:
    return Logistic(**json.loads((files("reportedly.extract.data") / "answering.json").read_text("utf-8")))
