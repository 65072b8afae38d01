"""Rules 1 and 3 for who has no name: one newsroom's sources are one where their descriptions agree."""

from __future__ import annotations

from reportedly.model.source import Naming
from reportedly.trace.origins.descriptions import Description, description_of, is_crowd_of_outlets, may_agree
from reportedly.trace.origins.gathering import Gathering
from reportedly.trace.origins.routes import Route
from reportedly.trace.origins.voices import Voice, VoiceKind, set_apart

_KINDS = {Naming.COLLECTIVE: VoiceKind.COLLECTIVE, Naming.ANONYMOUS: VoiceKind.UNNAMED}


def gather_unnamed(gathering: Gathering) -> None:
    """The voices of unnamed sources, groups and crowds; first those that speak, then what repeats them.

    Groups come before single sources, who may be of them, and members and who tells no house come last.
    """
    unnamed = [r for r in gathering.routes if r.naming in _KINDS and not is_crowd_of_outlets(r.origin)]
    first_hand = [route for route in unnamed if gathering.follow_of(route) is None]
    for route in sorted(first_hand, key=lambda route: (_groups_first(description_of(route.origin)), route.said.order)):
        _speak(route, gathering)
    for route in gathering.in_turn([route for route in unnamed if gathering.follow_of(route) is not None]):
        voice = gathering.led_to(route)
        if voice is None:
            _speak(route, gathering)
        else:
            gathering.add(voice, route, own=False)


def _speak(route: Route, gathering: Gathering) -> None:
    """Adds a source to the voice of its newsroom that it agrees with, or as a new one."""
    mine, kind = description_of(route.origin), _KINDS[route.naming]
    here = (v for v in gathering.voices if v.kind is kind and route.newsroom in v.newsrooms)
    voice = next((voice for voice in here if _agrees(route, mine, voice)), None)
    gathering.add(voice or gathering.begin(kind, route), route)


def _groups_first(description: Description) -> tuple[bool, bool, bool]:
    return not description.is_group, description.member, description.house is None


def _agrees(route: Route, mine: Description, voice: Voice) -> bool:
    """Whether an unnamed source may be a voice of its own newsroom, and no words of one article set them apart."""
    matching = any if voice.people != 1 else all
    if not matching(may_agree(mine, theirs) for theirs in voice.descriptions):
        return False
    return not set_apart(route, voice)
