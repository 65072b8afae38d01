"""Rule 2: a named source is one voice, however often and through whomever it speaks."""

from __future__ import annotations

from reportedly.model.source import Naming
from reportedly.trace.origins.gathering import Gathering
from reportedly.trace.origins.identity import identity_of
from reportedly.trace.origins.names import name_words
from reportedly.trace.origins.voices import Voice, VoiceKind
from reportedly.trace.origins.who import namesakes, who_is_who


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
    elif not voice.own and voice not in led:
        voice.doubtful = True
    elif any(identity.speaks_for_some for identity in voice.identities) and not _housed(voice):
        voice.doubtful = any(_housed(other) and _share_article(voice, other) for other in gathering.voices)


def _one_surname(voice: Voice, other: Voice) -> bool:
    """ "Defiant Corvi" is Davide Corvi where the one article repeats the other."""
    last = {name_words(identity.own)[-1:] for identity in voice.identities}
    return any(name_words(identity.own)[-1:] in last for identity in other.identities)


def _housed(voice: Voice) -> bool:
    return any(identity.house for identity in voice.identities)


def _share_article(voice: Voice, other: Voice) -> bool:
    mine, theirs = ({route.said.document.id for route in (*one.own, *one.repeated)} for one in (voice, other))
    return not mine.isdisjoint(theirs)
