"""How many independent origins: what each voice of a claim adds to both bounds, by the rule's number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportedly.model.claim import Counts
from reportedly.trace.origins.descriptions import may_agree, may_be_named
from reportedly.trace.origins.voices import Voice, VoiceKind

# A group of no stated size may be two.
_UNSTATED = 2


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the rule: for which voice it holds, given those already counted, and what it then counts."""

    rule: str
    holds: Callable[[Voice, Sequence[Voice]], bool]
    min: int
    max: Callable[[Voice], int]
    why: str


def _one(_: Voice) -> int:
    return 1


def _size(voice: Voice) -> int:
    return voice.people or _UNSTATED


def _any(_: Voice, __: Sequence[Voice]) -> bool:
    return True


def _copied(voice: Voice, _: Sequence[Voice]) -> bool:
    return voice.copied


def _doubtful(voice: Voice, _: Sequence[Voice]) -> bool:
    return voice.doubtful


def _fits(voice: Voice, counted: Sequence[Voice]) -> bool:
    return any(may_be(voice, other) for other in counted)


# The first line that holds for a voice is the one that counts it.
_RULE: dict[VoiceKind, tuple[_Line, ...]] = {
    VoiceKind.NAMED: (
        _Line("2", _doubtful, 0, _one, "the name may be that of a source already counted"),
        _Line("2", _any, 1, _one, "a named source is one, however often and through whomever it speaks"),
    ),
    VoiceKind.OUTLET: (
        _Line("1", _copied, 0, _one, "the report may be copied from one already counted"),
        _Line("6", _any, 1, _one, "an outlet's own finding is the outlet"),
    ),
    VoiceKind.COLLECTIVE: (
        _Line("1", _copied, 0, _one, "the report may be copied from one already counted"),
        _Line("4", _fits, 0, _one, "such a crowd may be, or hold, a source already counted elsewhere"),
        _Line("5", _any, 1, _one, "a collective is one"),
    ),
    VoiceKind.UNNAMED: (
        _Line("1", _copied, 0, _size, "the report may be copied from one already counted"),
        _Line("4", _fits, 0, _size, "the description fits a source already counted elsewhere"),
        _Line("3", lambda voice, _: voice.people == 1, 1, _one, "an unnamed source is one"),
        _Line("5", _any, 1, _size, "a group quoted together is at least one and at most as many as are stated"),
    ),
    VoiceKind.HEARSAY: (_Line("6", _any, 0, _one, "hearsay with no source in the text may have one"),),
}


def counts_of(voice: Voice, counted: Sequence[Voice]) -> Counts:
    """What a voice adds to each bound when ``counted`` have been counted before it."""
    line = next(line for line in _RULE[voice.kind] if line.holds(voice, counted))
    return Counts(line.min, line.max(voice), line.rule, line.why)


def may_be(voice: Voice, other: Voice) -> bool:
    """Rule 4: whether an unnamed voice may be one that another newsroom had, as far as their descriptions tell.

    Of one source all that is said must agree; of a group, something. A newsroom may name in one article whom it didn't
    name in another; within an article it tells its sources apart.
    """
    if other.kind in (VoiceKind.HEARSAY, VoiceKind.OUTLET) or not _told_elsewhere(voice, other):
        return False
    fits = may_be_named if other.kind is VoiceKind.NAMED else may_agree
    pairs = ((mine, theirs) for mine in voice.descriptions for theirs in other.descriptions)
    several = voice.people != 1 or other.people != 1 or other.kind is VoiceKind.NAMED
    return (any if several else all)(fits(mine, theirs) for mine, theirs in pairs)


def order_of(voices: Sequence[Voice]) -> list[Voice]:
    """The order of counting: by kind, then those first that can be the fewest others, so that they are told apart.

    Each source that is counted excludes those before it: the bound from below is as high as what was printed allows.
    """
    fits = {id(voice): sum(may_be(voice, other) for other in voices if other is not voice) for voice in voices}
    return sorted(
        voices, key=lambda voice: (voice.kind.value, voice.doubtful, fits[id(voice)], voice.own[0].said.order)
    )


def _told_elsewhere(voice: Voice, other: Voice) -> bool:
    named_apart = other.kind is VoiceKind.NAMED and voice.documents.isdisjoint(other.documents)
    return named_apart or other.public or bool(other.newsrooms - voice.newsrooms)
