"""What tells an act of speaking where no verb does: the words, who says them, and what the article has said before.

Each sign is a number by name, 0 where it isn't there; how much each says for which act is learned (``leaning.py``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.clauses import first_clause, own_subject
from reportedly.extract.meaning.conversation import Conversation
from reportedly.extract.meaning.negation import negated_words
from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.tone import tokens_of, tone
from reportedly.extract.meaning.topics import stems
from reportedly.model.statement import Stance

Signs = dict[str, float]

_NEAR = 3  # statements back in which another's act makes the next one likelier
_SCOPE = 7  # words after a negation that say what is negated
_SHORT = 8  # words of a short answer
_BEFORE = 300  # characters of the sentence before
_ACTS = (
    Stance.DENIES,
    Stance.DECLINES,
    Stance.CONFIRMS,
    Stance.PROMISES,
    Stance.DEMANDS,
    Stance.PREDICTS,
    Stance.DOUBTS,
)


def signs(conversation: Conversation, at: int) -> Signs:
    """By name; most are 0 or 1, some shares, ``length`` the logarithm of a number of words, ``tone`` of odds."""
    said = conversation.said[at]
    clause = first_clause(said)
    found = {
        **_of_words(said, clause),
        **_of_act(said),
        **_of_speaker(said),
        **_of_setting(said),
        **_of_others(conversation, at),
        **_of_speakers_others(conversation, at),
        **_of_going_on(conversation, at),
    }
    found["by itself " + (conversation.stances[at] or Stance.ASSERTS)] = 1.0
    if conversation.negative[at]:
        found |= _of_negation(conversation, at, clause)
    return {name: float(value) for name, value in found.items() if value}


def _of_words(said: Said, clause: str) -> Signs:
    tokens = tokens_of(said.words)
    length = len(clause.split())
    listed = tables.table("stances")["signs"]["words"]
    return {
        **{name: _has("words", name, clause) for name in listed},
        **{f"opens with {token}": 1.0 for token in tokens[:1]},
        "tone": tone(said.words, _who(said)),
        "length": math.log(1 + length),
        "short": length <= _SHORT,
        "figure": any(character.isdigit() for character in said.words),
        "asks": said.words.endswith("?"),
        "speaks of itself": own_subject(said, clause) is not None,
    }


def _of_act(said: Said) -> Signs:
    return {
        said.statement.kind.value: 1.0,
        **{f"cue {lemma}": 1.0 for lemma in ([said.cue.lemma] if said.cue.lemma else tokens_of(said.cue_words))},
        "insists": _has("cues", "insists", said.cue_words),
        "according": said.cue.is_according,
        "hearsay": said.hearsay,
        "in headline": said.statement.headline,
    }


def _of_speaker(said: Said) -> Signs:
    origin = said.origin
    if origin is None:
        return {}
    who = _who(said)
    listed = tables.table("stances")["signs"]["speakers"]
    return {
        f"by {origin.kind.value}": 1.0,
        f"by {origin.naming.value}": 1.0,
        **{name: _has("speakers", name, who) for name in listed},
    }


def _of_setting(said: Said) -> Signs:
    """What the outlet says beside the words, and in the sentence before."""
    beside, before = _beside(said), _before(said)
    listed = tables.table("stances")["signs"]["settings"]
    return {
        **{f"{name} beside": _has("settings", name, beside) for name in listed},
        **{f"{name} before": _has("settings", name, before) for name in listed},
        "asked before": before.endswith("?"),
        "opens a paragraph": not before,
    }


def _of_negation(conversation: Conversation, at: int, clause: str) -> Signs:
    said = conversation.said[at]
    scope = stems(negated_words(said.plain, _SCOPE))
    earlier = (n for n in conversation.others(at) if n < at and not conversation.negative[n])
    listed = tables.table("stances")["signs"]["negations"]
    return {
        "negative": 1.0,
        **{f"negative {name}": _has("negations", name, clause) for name in listed},
        "negates what was said": max((conversation.covered(scope, n) for n in earlier), default=0.0),
    }


def _of_others(conversation: Conversation, at: int) -> Signs:
    said, own = conversation.said[at], conversation.stems[at]
    others = list(conversation.others(at))
    before = [n for n in others if n < at]
    near = [n for n in before if n >= at - _NEAR]
    who = _called(said)
    return {
        "first": at == 0,
        "after another": at - 1 in others,
        "after the same": at > 0 and conversation.said[at - 1].statement.chain[0] == said.statement.chain[0],
        "after a denial": any(conversation.stances[n] is Stance.DENIES for n in near),
        "after the unnamed": any(_is_unnamed(conversation.said[n]) for n in before),
        "repeats": max((conversation.covered(own, n) for n in before), default=0.0),
        "repeated": max((conversation.covered(conversation.stems[n], at) for n in before), default=0.0),
        "spoken of before": _any(who & conversation.stems[n] for n in before),
        "spoken of just before": _any(who & conversation.stems[n] for n in near),
        "speaks of its own": bool(who & own),
    }


def _of_speakers_others(conversation: Conversation, at: int) -> Signs:
    """What else the same speaker does."""
    origin = conversation.said[at].statement.chain[0]
    own = [n for n, one in enumerate(conversation.said) if n != at and one.statement.chain[0] == origin]
    stances = conversation.stances
    return {
        **{f"elsewhere {act}": any(stances[n] is act for n in own) for act in _ACTS},
        **{f"then {act}": at + 1 in own and stances[at + 1] is act for act in _ACTS},
        "share of all": len(own) / len(conversation.said),
    }


def _of_going_on(conversation: Conversation, at: int) -> Signs:
    """What has just been done, by itself, and whether by the same speaker and in the same paragraph."""
    if at == 0:
        return {}
    said, before = conversation.said[at], conversation.said[at - 1]
    last = conversation.stances[at - 1] or Stance.ASSERTS
    if said.statement.chain[0] != before.statement.chain[0]:
        return {f"after {last} by another": 1.0}
    starts = (one.statement.content[0].start for one in (said, before))
    beside = len({said.article.paragraph_number(start) for start in starts}) == 1
    return {f"after own {last}": 1.0, f"beside own {last}": beside}


def _beside(said: Said) -> str:
    """The rest of the sentence: neither the words, their source nor their cue."""
    statement, text = said.statement, said.article.text
    taken = sorted((*statement.content, *statement.source, *statement.cue))
    position, parts = said.sentence.start, []
    for span in taken:
        parts.append(text[position : span.start])
        position = max(position, span.end)
    parts.append(text[position : said.sentence.end])
    return " ".join(" ".join(parts).split())


def _before(said: Said) -> str:
    """The sentence before in the same paragraph; empty where there is none."""
    article, start = said.article, said.sentence.start
    number = article.sentence_number(start)
    if number == 0:
        return ""
    before = article.sentences[number - 1]
    if article.paragraph_number(before.start) != article.paragraph_number(start):
        return ""
    return before.of(article.text)[-_BEFORE:].strip()


def _who(said: Said) -> str:
    origin = said.origin
    return "" if origin is None else f"{origin.label} {origin.role or ''} {origin.affiliation or ''}"


def _called(said: Said) -> frozenset[str]:
    origin = said.origin
    return frozenset() if origin is None else stems(f"{origin.name or origin.label} {origin.affiliation or ''}")


def _is_unnamed(said: Said) -> bool:
    return said.origin is not None and said.origin.naming.value == "anonymous"


def _any(sets: Iterable[frozenset[str]]) -> bool:
    return any(bool(one) for one in sets)


def _has(group: str, name: str, words: str) -> bool:
    return _patterns(group)[name].search(words) is not None


@cache
def _patterns(group: str) -> dict[str, re.Pattern[str]]:
    return {name: tables.phrase_pattern(listed) for name, listed in tables.table("stances")["signs"][group].items()}
