"""Rules 7 and 8: through how many newsrooms a claim came, and what that makes of its origins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportedly.model.claim import Bounds, Counts, Independence, StatementRef
from reportedly.model.statement import Access
from reportedly.trace.origins.following import Followed
from reportedly.trace.origins.routes import Route
from reportedly.trace.origins.voices import Voice, VoiceKind

# An unnamed source speaks to a newsroom, an outlet's finding is its own, a crowd is heard by somebody who is there.
_FIRST_HAND = frozenset({VoiceKind.UNNAMED, VoiceKind.OUTLET, VoiceKind.COLLECTIVE})
_TWO = 2


def newsrooms_of(voices: Sequence[Voice], follows: Mapping[StatementRef, Followed]) -> Bounds:
    """How many outlets vouch for it from access of their own: surely, and at most.

    What is said in public has no newsroom. An outlet that quotes somebody and credits nobody vouches for it; where
    another outlet's page has the same words it may have them from there.
    """
    sure, possible = set[str](), set[str]()
    for voice in voices:
        for route in voice.own:
            if route.access is Access.PUBLIC or voice.kind is VoiceKind.HEARSAY:
                continue
            possible.add(route.newsroom)
            follow = follows.get(route.said.ref)
            if follow is None or not follow.leaders or route.access is Access.TOLD_PUBLISHER:
                sure.add(route.newsroom)
    return Bounds(len(sure), len(possible))


def is_first_hand(voice: Voice, route: Route) -> bool:
    """Whether the words tell that this statement's newsroom had it from the origin itself."""
    return route.access is not Access.PUBLIC and (
        route.access is Access.TOLD_PUBLISHER or (voice.kind in _FIRST_HAND and not voice.copied)
    )


def first_hand_of(voice: Voice) -> str | None:
    """The outlet that had it first hand, as its articles call it; None where it was public or the words don't tell."""
    if voice.public:
        return None
    route = next((route for route in voice.own if is_first_hand(voice, route)), None)
    return (route.credited or route.said.document.outlet) if route else None


def independence_of(
    origins: Bounds, newsrooms: Bounds, voices: Sequence[Voice], counts: Sequence[Counts]
) -> Independence:
    """What the bounds come to (rule 8)."""
    if origins.max == 0:
        return Independence.NO_ORIGIN
    if origins.max == 1:
        return Independence.SINGLE_ORIGIN
    counted = [voice for voice, count in zip(voices, counts, strict=True) if count.min]
    public = sum(voice.public for voice in counted)
    if origins.min >= _TWO and (newsrooms.min >= _TWO or public >= _TWO):
        return Independence.ESTABLISHED
    if origins.min >= _TWO and not public and len({n for voice in counted for n in voice.newsrooms}) == 1:
        return Independence.ONE_NEWSROOM
    return Independence.NOT_ESTABLISHED
