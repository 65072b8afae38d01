"""Something to come in the words said: the speaker's own commitment promises it, anything else predicts it."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.clauses import first_clause, own_subject
from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.topics import stems
from reportedly.model.source import Naming, Source
from reportedly.model.statement import Stance

_ADVERBS = 1  # "it also will", "he never would", "we are going to"
# Whoever says it like this commits to nothing.
_TROUBLED = frozenset("lament complain fear worry joke warn caution predict hope".split())
_COMMITTING = re.compile(r"will|would|shall|going|[’']ll|won", re.IGNORECASE)
_HEDGED = re.compile(r"\b(?:could|(?-i:may)|might|likely|expected|probably)\b", re.IGNORECASE)
# A firm future after a subject of a few words without a verb of its own.
_NO_SUBJECT = (
    "hopes?|hoped|expects?|expected|thinks?|believes?|wants?|says?|said|if|when|whether|how|what|that|who|which"
)
_WILL = re.compile(
    rf"^(?P<subject>(?:(?!(?:{_NO_SUBJECT})\b)[\w’'.&-]+ ){{1,4}})(?:will|would|shall)"
    r"(?! (?:have|be (?:the|an?|able|more|less))\b)",
    re.IGNORECASE,
)
_IMPERSONAL = re.compile(r"it (?:will|would) be\b|\w+ (?:will|would|[’']ll) have to\b", re.IGNORECASE)


def to_come(said: Said) -> Stance | None:
    """Whether it promises or predicts; None where it speaks of nothing to come."""
    main = first_clause(said)
    future = _pattern("phrases").search(main)
    if future is not None and _is_owed(said, main) and not _TROUBLED & set(said.lemmas):
        return Stance.PROMISES
    if _pattern("past_unreal").search(main):
        return None
    if said.hearsay:
        return Stance.PREDICTS if future else None
    if _is_ready(said, main):
        return Stance.PROMISES
    if future is None:
        return None
    if "chance" in main or _TROUBLED & set(said.lemmas):
        return Stance.PREDICTS
    return Stance.PROMISES if _commits(said, main, future) else Stance.PREDICTS


def has_future(words: str) -> bool:
    return _pattern("phrases").search(words) is not None


def _is_owed(said: Said, main: str) -> bool:
    """A source that is named and speaks firmly of what it sees to itself: a payment, its own report, its own body."""
    if said.origin is None or said.origin.naming is not Naming.NAMED or said.hearsay or _HEDGED.search(main):
        return False
    owed = any(_pattern(key).search(main) for key in ("promise_passives", "products"))
    return owed or _is_own_body(said.origin, main)


def _is_own_body(origin: Source, main: str) -> bool:
    """ "University lecturers will walk out", says the union of university lecturers: the subject has words of who
    speaks."""
    will = _WILL.search(main)
    if will is None:
        return False
    who = " ".join(filter(None, (origin.name or origin.label, origin.affiliation)))
    return bool(stems(will["subject"]) & stems(who))


def _commits(said: Said, main: str, future: re.Match[str]) -> bool:
    """The speaker is the subject of the future verb, with nothing but adverbs between: "it would publish"."""
    if _HEDGED.search(main) or _IMPERSONAL.match(main) or not _COMMITTING.match(future[0]):
        return False
    return _is_subject_of(said, main, future.start())


def _is_ready(said: Said, main: str) -> bool:
    """ "We are ready to talk", "it plans to leave"."""
    return any(_is_subject_of(said, main, match.start()) for match in _pattern("ready").finditer(main))


def _is_subject_of(said: Said, main: str, verb: int) -> bool:
    subject = own_subject(said, main)
    return subject is not None and verb >= subject.end() and len(main[subject.end() : verb].split()) <= _ADVERBS


@cache
def _pattern(key: str) -> re.Pattern[str]:
    data = tables.table("stances")["future"]
    return tables.phrase_pattern(phrase.replace("{participle}", data["participle"]) for phrase in data[key])
