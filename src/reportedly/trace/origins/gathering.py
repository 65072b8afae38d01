"""Every statement of a claim goes to the voice that it began with: what has been found of that so far."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reportedly.model.claim import StatementRef
from reportedly.trace.origins.descriptions import description_of, may_repeat
from reportedly.trace.origins.following import Followed
from reportedly.trace.origins.routes import Route
from reportedly.trace.origins.voices import Voice, VoiceKind, set_apart


class Gathering:
    """The statements of one claim, what each repeats, and the voices found so far.

    same_names: names of one named source each, as a person says.
    """

    def __init__(
        self,
        routes: Sequence[Route],
        follows: Mapping[StatementRef, Followed],
        same_names: Sequence[frozenset[str]] = (),
    ) -> None:
        self.routes = routes
        self.follows = follows
        self.same_names = same_names
        self.voices: list[Voice] = []
        self._of: dict[StatementRef, Voice] = {}

    def voice_of(self, route: Route) -> Voice | None:
        """Whose words a statement has, as far as that is settled."""
        return self._of.get(route.said.ref)

    def begin(self, kind: VoiceKind, route: Route) -> Voice:
        """A new voice, first met in this statement; the statement has yet to be added."""
        voice = Voice(kind, route.origin, route.naming)
        self.voices.append(voice)
        return voice

    def add(self, voice: Voice, route: Route, *, own: bool = True) -> None:
        """Gives a statement to a voice: as its own, or as one that repeats it."""
        (voice.own if own else voice.repeated).append(route)
        self._of[route.said.ref] = voice

    def merge(self, voice: Voice, into: Voice) -> None:
        """Two voices turn out to be one."""
        self.voices.remove(voice)
        into.identities += voice.identities
        for route in voice.own:
            self.add(into, route)
        for route in voice.repeated:
            self.add(into, route, own=False)

    def follow_of(self, route: Route) -> Followed | None:
        """What a statement surely repeats of this claim."""
        follow = self.follows.get(route.said.ref)
        return follow if follow and follow.leaders and follow.sure else None

    def leaders_of(self, route: Route) -> tuple[Route, ...]:
        follow = self.follow_of(route)
        return follow.leaders if follow else ()

    def in_turn(self, routes: Sequence[Route]) -> Iterator[Route]:
        """What leads comes before what follows it; where each follows the other, the canonical order decides."""
        among = {route.said.ref: route for route in sorted(routes, key=lambda route: route.said.order)}
        met: set[StatementRef] = set()
        for first in among.values():
            path = [first]
            while path:
                route = path[-1]
                met.add(route.said.ref)
                leaders = (among.get(leader.said.ref) for leader in self.leaders_of(route))
                ahead = next((leader for leader in leaders if leader and leader.said.ref not in met), None)
                if ahead is not None:
                    path.append(ahead)
                else:
                    path.pop()
                    if self.voice_of(route) is None:
                        yield route

    def led_to(self, route: Route) -> Voice | None:
        """Rule 1: which of its leaders' voices a statement repeats; None where its description excludes them all."""
        voices = dict.fromkeys(voice for leader in self.leaders_of(route) if (voice := self.voice_of(leader)))
        mine = description_of(route.origin)
        fitting = [
            (not voice.is_like(route), place, voice)
            for place, voice in enumerate(voices)
            if not set_apart(route, voice) and any(may_repeat(mine, theirs) for theirs in voice.descriptions)
        ]
        return min(fitting, key=lambda ranked: ranked[:2])[2] if fitting else None
