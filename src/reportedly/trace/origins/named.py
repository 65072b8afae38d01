"""Rule 2: a named source is one voice, however often and through whomever it speaks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportedly.model.source import Naming, Source, SourceKind
from reportedly.trace.origins.gathering import Gathering
from reportedly.trace.origins.identity import identity_of
from reportedly.trace.origins.names import name_words
from reportedly.trace.origins.tables import words
from reportedly.trace.origins.voices import Voice, VoiceKind
from reportedly.trace.origins.who import namesakes, who_is_who

# What tells whose office it is stands before or after it: "Karsovia's prime minister", "head of the bank".
_WHOSE_BEFORE = re.compile(r"^.*['’]s? (?=\w)")
_WHOSE_AFTER = re.compile(r"\s(?:of|for|at|in|from)\s.*|,.*")


def gather_named(gathering: Gathering) -> None:
    """The voices of all named sources but outlets that speak of their own."""
    named = [r for r in gathering.routes if r.naming is Naming.NAMED and not r.is_outlets_own]
    identities = [*(identity_of(route.origin) for route in named), *namesakes(named)]
    for who in who_is_who(identities, gathering.same_names):
        theirs = [route for route in named if identity_of(route.origin) in who.identities]
        if not theirs:
            continue
        voice = gathering.begin(VoiceKind.NAMED, theirs[0])
        voice.identities, voice.doubtful = tuple(who.identities), who.doubtful
        for route in theirs:
            gathering.add(voice, route, own=gathering.follow_of(route) is None)
    for voice in list(gathering.voices):
        _doubt(voice, gathering)


def _doubt(voice: Voice, gathering: Gathering) -> None:
    """Where one article repeats another, two names in their like statements may be two words for one source."""
    led = [gathering.voice_of(leader) for route in voice.repeated for leader in gathering.leaders_of(route)]
    namesake = next((other for other in led if other and other is not voice and _one_surname(voice, other)), None)
    if namesake is not None:
        gathering.merge(voice, namesake)
    elif (not voice.own and voice not in led) or any(_may_bear_name_of(other, voice) for other in gathering.voices):
        voice.doubtful = True
    elif any(identity.speaks_for_some for identity in voice.identities) and not _housed(voice):
        voice.doubtful = any(_housed(other) and _share_article(voice, other) for other in gathering.voices)


def _may_bear_name_of(named: Voice, office: Voice) -> bool:
    """Whether somebody called by office alone may be a person whom another article names.

    That article gives the office, or none. A mouthpiece is the organisation that it speaks for, whatever its name.
    """
    called = [source for source in _persons(office) if source.name is None]
    persons = [source for source in _persons(named) if source.name is not None]
    if not persons or len(called) < len(office.routes) or _share_article(named, office):
        return False
    offices = {name_words(_WHOSE_AFTER.sub("", _WHOSE_BEFORE.sub("", source.label))) for source in called}
    told = {word for source in persons for word in name_words(source.role or "")}
    return not _has_mouthpiece(called) and all(not told or told.issuperset(one) for one in offices)


def _has_mouthpiece(several: Iterable[Source]) -> bool:
    return any(not words("offices", "mouthpiece").isdisjoint(name_words(source.label)) for source in several)


def _persons(voice: Voice) -> list[Source]:
    return [route.origin for route in voice.routes if route.origin.kind is SourceKind.PERSON]


def _one_surname(voice: Voice, other: Voice) -> bool:
    """ "Defiant Corvi" is Davide Corvi where the one article repeats the other."""
    last = {name_words(identity.own)[-1:] for identity in voice.identities}
    return any(name_words(identity.own)[-1:] in last for identity in other.identities)


def _housed(voice: Voice) -> bool:
    return any(identity.house for identity in voice.identities)


def _share_article(voice: Voice, other: Voice) -> bool:
    return not voice.documents.isdisjoint(other.documents)
