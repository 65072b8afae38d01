"""Rules 1 to 3: every statement of a claim goes to the voice that it began with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportedly.model.claim import StatementRef
from reportedly.model.source import Naming
from reportedly.trace.origins.descriptions import Description, description_of, is_crowd_of_outlets, may_agree
from reportedly.trace.origins.following import Followed, headlined
from reportedly.trace.origins.identity import Identity, identity_of, one_house
from reportedly.trace.origins.names import name_words
from reportedly.trace.origins.routes import Route
from reportedly.trace.origins.voices import Voice, VoiceKind
from reportedly.trace.origins.who import namesakes, who_is_who

_UNNAMED_KINDS = {Naming.COLLECTIVE: VoiceKind.COLLECTIVE, Naming.ANONYMOUS: VoiceKind.UNNAMED}


class Gathering:
    """The voices of one claim, found step by step: what is named, what is not, what only repeats."""

    def __init__(self, routes: Sequence[Route], follows: Mapping[StatementRef, Followed]) -> None:
        self.routes = routes
        self.follows = follows
        self.voices: list[Voice] = []
        self._of: dict[StatementRef, Voice] = {}
        self._named()
        self._unnamed()
        self._outlets()
        self._without_source()
        for voice in self.voices:
            voice.settle()

    def voice_of(self, route: Route) -> Voice:
        return self._of[route.said.ref]

    # -- rule 2

    def _named(self) -> None:
        named = [r for r in self.routes if r.naming is Naming.NAMED and not r.is_outlets_own]
        for who in who_is_who([*(identity_of(route.origin) for route in named), *namesakes(named)]):
            theirs = [route for route in named if identity_of(route.origin) in who.identities]
            if not theirs:
                continue
            voice = self._begin(VoiceKind.NAMED, theirs[0])
            voice.identities, voice.doubtful = tuple(who.identities), who.doubtful
            for route in theirs:
                self._add(voice, route, own=self._leading(route) is None)
        for voice in list(self.voices):
            self._doubt(voice)

    def _doubt(self, voice: Voice) -> None:
        """Where one article repeats another, two names in their like statements may be two words for one source."""
        led = [self._of.get(leader.said.ref) for route in voice.repeated for leader in self._followed(route)]
        namesake = next((other for other in led if other and other is not voice and _one_surname(voice, other)), None)
        if namesake is not None:
            self._merge(voice, namesake)
        elif not voice.own and voice not in led:
            voice.doubtful = True
        elif any(identity.speaks_for_some for identity in voice.identities) and not _housed(voice):
            voice.doubtful = any(_housed(other) and _share_article(voice, other) for other in self.voices)

    def _merge(self, voice: Voice, into: Voice) -> None:
        self.voices.remove(voice)
        into.identities += voice.identities
        for route in voice.own:
            self._add(into, route)
        for route in voice.repeated:
            self._add(into, route, own=False)

    # -- rules 1 and 3

    def _unnamed(self) -> None:
        unnamed = [r for r in self.routes if r.naming in _UNNAMED_KINDS and not is_crowd_of_outlets(r.origin)]
        unnamed.sort(key=lambda route: (_groups_first(description_of(route.origin)), route.said.order))
        repeating = []
        for route in unnamed:
            if self._leading(route) is None:
                self._first_hand(route)
            else:
                repeating.append(route)
        while repeating:
            ready = [route for route in repeating if self._settled(route)] or repeating[:1]
            for route in ready:
                repeating.remove(route)
                self._second_hand(route)

    def _first_hand(self, route: Route) -> None:
        """Rule 3: within one newsroom, descriptions that agree are of one."""
        mine = description_of(route.origin)
        kind = _UNNAMED_KINDS[route.naming]
        for voice in self.voices:
            if voice.kind is kind and route.newsroom in voice.newsrooms and _agrees(route, mine, voice):
                self._add(voice, route)
                return
        self._add(self._begin(kind, route), route)

    def _second_hand(self, route: Route) -> None:
        """Rule 1: a copy takes the origin of what it copies, and adds nothing of its own."""
        voice = self._led_to(route)
        if voice is None:
            self._first_hand(route)
        else:
            self._add(voice, route, own=False)

    def _led_to(self, route: Route) -> Voice | None:
        """Which of its leaders' voices a statement repeats; None where its description excludes them all."""
        leaders = self._followed(route)
        voices = list(dict.fromkeys(self._of[r.said.ref] for r in leaders if r.said.ref in self._of))
        mine = description_of(route.origin)
        fitting = [voice for voice in voices if any(may_agree(mine, theirs) for theirs in voice.descriptions)]
        alike = [voice for voice in fitting if voice.naming is route.naming]
        return next(iter(alike or fitting), None)

    def _leading(self, route: Route) -> Followed | None:
        """What a statement surely repeats of this claim."""
        follow = self.follows.get(route.said.ref)
        return follow if follow and follow.leaders and follow.sure else None

    def _followed(self, route: Route) -> tuple[Route, ...]:
        follow = self._leading(route)
        return follow.leaders if follow else ()

    def _settled(self, route: Route) -> bool:
        leaders = self._followed(route)
        return all(r.said.ref in self._of for r in leaders if r.naming in _UNNAMED_KINDS)

    # -- rule 6

    def _outlets(self) -> None:
        """What an outlet reports of itself is told by its own unnamed sources, where it has any here.

        Outlets by name come first: "a newspaper in Cologne" may be one of them.
        """
        for route in sorted(
            (r for r in self.routes if r.is_outlets_own), key=lambda r: identity_of(r.origin).own.islower()
        ):
            voice = self._reported_by(route) or self._behind(route) or self._bearing(identity_of(route.origin))
            if voice is None:
                voice = self._begin(VoiceKind.OUTLET, route)
                voice.identities = (identity_of(route.origin),)
            self._add(voice, route, own=voice.kind is VoiceKind.OUTLET and self._leading(route) is None)

    def _reported_by(self, route: Route) -> Voice | None:
        return next((self._of[r.said.ref] for r in self._followed(route) if r.said.ref in self._of), None)

    def _behind(self, route: Route) -> Voice | None:
        head = headlined(route, self.routes)
        if head is not None and head.said.ref in self._of:
            return self._of[head.said.ref]
        return next((v for v in self.voices if v.kind is VoiceKind.UNNAMED and route.newsroom in v.newsrooms), None)

    def _bearing(self, identity: Identity) -> Voice | None:
        if identity.own.islower():
            return next((voice for voice in self.voices if voice.kind is VoiceKind.OUTLET), None)
        return next((v for v in self.voices if any(one_house(identity, known) for known in v.identities)), None)

    def _without_source(self) -> None:
        for route in (r for r in self.routes if r.naming is Naming.COLLECTIVE and is_crowd_of_outlets(r.origin)):
            others = [voice for voice in self.voices if route.publisher not in voice.newsrooms]
            self._add(others[0] if others else self._begin(VoiceKind.COLLECTIVE, route), route, own=not others)
        for route in (r for r in self.routes if r.hearsay):
            known = self._led_to(route) or self._summed_up(route) or self._same_hearsay(route)
            heard = known or self._begin(VoiceKind.HEARSAY, route)
            self._add(heard, route, own=heard.kind is VoiceKind.HEARSAY and self._leading(route) is None)

    def _summed_up(self, route: Route) -> Voice | None:
        head = headlined(route, self.routes)
        return self._of.get(head.said.ref) if head else None

    def _same_hearsay(self, route: Route) -> Voice | None:
        return next((v for v in self.voices if v.kind is VoiceKind.HEARSAY and route.newsroom in v.newsrooms), None)

    # -- keeping

    def _begin(self, kind: VoiceKind, route: Route) -> Voice:
        voice = Voice(kind, route.origin, route.naming)
        self.voices.append(voice)
        return voice

    def _add(self, voice: Voice, route: Route, *, own: bool = True) -> None:
        (voice.own if own else voice.repeated).append(route)
        self._of[route.said.ref] = voice


def _one_surname(voice: Voice, other: Voice) -> bool:
    """ "Defiant Corvi" is Davide Corvi where the one article repeats the other."""
    last = {name_words(identity.own)[-1:] for identity in voice.identities}
    return any(name_words(identity.own)[-1:] in last for identity in other.identities)


def _housed(voice: Voice) -> bool:
    return any(identity.house for identity in voice.identities)


def _share_article(voice: Voice, other: Voice) -> bool:
    mine, theirs = ({route.said.document.id for route in (*one.own, *one.repeated)} for one in (voice, other))
    return not mine.isdisjoint(theirs)


def _groups_first(description: Description) -> tuple[bool, bool, bool]:
    return not description.is_group, description.member, description.house is None


def _agrees(route: Route, mine: Description, voice: Voice) -> bool:
    """Whether an unnamed source may be a voice of its own newsroom, and no words of one article set them apart."""
    if not any(may_agree(mine, theirs) for theirs in voice.descriptions):
        return False
    if mine.is_group or mine.member or voice.people != 1:
        return True
    here = [description_of(r.origin) for r in voice.own if r.said.document.id == route.said.document.id]
    return all(mine.ordinal == theirs.ordinal for theirs in here)
