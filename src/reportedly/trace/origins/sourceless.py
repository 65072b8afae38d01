"""Rule 6: what an outlet reports of its own, what "several outlets" report, and hearsay."""

from __future__ import annotations

from itertools import chain

from reportedly.model.source import Naming
from reportedly.trace.origins.descriptions import is_crowd_of_outlets
from reportedly.trace.origins.following import headlined
from reportedly.trace.origins.gathering import Gathering
from reportedly.trace.origins.identity import Identity, identity_of, one_house
from reportedly.trace.origins.routes import Route
from reportedly.trace.origins.voices import Voice, VoiceKind


def gather_sourceless(gathering: Gathering) -> None:
    """The voices of outlets and of hearsay, when all who are quoted have been gathered."""
    routes = [route for route in gathering.routes if route.is_outlets_own or route.hearsay]
    # "A newspaper in Cologne" may be one that is named elsewhere, and so comes after the names.
    told = [route for route in routes if route.hearsay or not _is_described(route)]
    described = [route for route in routes if not route.hearsay and _is_described(route)]
    for route in chain(gathering.in_turn(told), gathering.in_turn(described)):
        if route.hearsay:
            _hearsay(route, gathering)
        else:
            _own_finding(route, gathering)
    for route in gathering.routes:
        if route.naming is Naming.COLLECTIVE and is_crowd_of_outlets(route.origin):
            others = [voice for voice in gathering.voices if route.publisher not in voice.newsrooms]
            voice = others[0] if others else gathering.begin(VoiceKind.COLLECTIVE, route)
            gathering.add(voice, route, own=not others)


def _is_described(route: Route) -> bool:
    return identity_of(route.origin).own.islower()


def _own_finding(route: Route, gathering: Gathering) -> None:
    """What an outlet reports of itself is told by its own unnamed sources, where it has any here."""
    identity = identity_of(route.origin)
    voice = _repeated(route, gathering) or _behind(route, gathering) or _bearing(identity, gathering)
    if voice is None:
        voice = gathering.begin(VoiceKind.OUTLET, route)
        voice.identities = (identity,)
    gathering.add(voice, route, own=voice.kind is VoiceKind.OUTLET and _repeated(route, gathering) is None)


def _hearsay(route: Route, gathering: Gathering) -> None:
    voice = _repeated(route, gathering) or _summed_up(route, gathering) or _heard(route, gathering)
    own = voice is None or (voice.kind is VoiceKind.HEARSAY and _repeated(route, gathering) is None)
    gathering.add(voice or gathering.begin(VoiceKind.HEARSAY, route), route, own=own)


def _repeated(route: Route, gathering: Gathering) -> Voice | None:
    """The voice of what is credited or copied word for word; words of its own may have a source of their own."""
    follow = gathering.follow_of(route)
    if follow is None or not (follow.credited or follow.word_for_word):
        return None
    voices = [voice for leader in follow.leaders if (voice := gathering.voice_of(leader))]
    return next((voice for voice in voices if voice.is_like(route)), next(iter(voices), None))


def _behind(route: Route, gathering: Gathering) -> Voice | None:
    summed_up = _summed_up(route, gathering)
    newsrooms = (v for v in gathering.voices if v.kind is VoiceKind.UNNAMED and route.newsroom in v.newsrooms)
    return summed_up or next(newsrooms, None)


def _bearing(identity: Identity, gathering: Gathering) -> Voice | None:
    """Who has an outlet's name; an outlet that is only described may be any that has been named."""
    if identity.own.islower():
        return next((voice for voice in gathering.voices if voice.kind is VoiceKind.OUTLET), None)
    return next((v for v in gathering.voices if any(one_house(identity, known) for known in v.identities)), None)


def _summed_up(route: Route, gathering: Gathering) -> Voice | None:
    """Whose words a headline without a source sums up."""
    head = headlined(route, gathering.routes)
    return gathering.voice_of(head) if head else None


def _heard(route: Route, gathering: Gathering) -> Voice | None:
    """The hearsay that this newsroom has already."""
    return next((v for v in gathering.voices if v.kind is VoiceKind.HEARSAY and route.newsroom in v.newsrooms), None)
