"""Rule 3 again, where one newsroom had something once from another's page and once, as it seems, of its own."""

from __future__ import annotations

from reportedly.trace.origins.descriptions import description_of, may_agree
from reportedly.trace.origins.gathering import Gathering
from reportedly.trace.origins.routes import Route
from reportedly.trace.origins.voices import Voice, VoiceKind, set_apart


def reunite(gathering: Gathering) -> None:
    """Joins a voice without a name to the one that its newsroom has repeated before or since, in other words."""
    for voice in [voice for voice in gathering.voices if voice.kind is not VoiceKind.NAMED]:
        home = next((other for other in gathering.voices if other is not voice and _is_home(other, voice)), None)
        if home is not None:
            gathering.merge(voice, home)


def _is_home(home: Voice, voice: Voice) -> bool:
    newsrooms = {route.publisher for route in voice.own if route.credited is None}
    copies = (route for route in home.repeated if route.credited is None and route.publisher in newsrooms)
    return any(_is_same(route, home, voice) for route in copies)


def _is_same(route: Route, home: Voice, voice: Voice) -> bool:
    """Whether a report that the newsroom repeats is of the sort, and of the description, that it has of its own."""
    if voice.kind in (VoiceKind.OUTLET, VoiceKind.HEARSAY):
        return route.is_outlets_own == (voice.kind is VoiceKind.OUTLET) and (route.is_outlets_own or route.hearsay)
    if route.is_outlets_own or route.hearsay:
        return False
    agree = all(may_agree(description_of(route.origin), theirs) for theirs in voice.descriptions)
    return home.kind is voice.kind and agree and not any(set_apart(own, home) for own in voice.own)
