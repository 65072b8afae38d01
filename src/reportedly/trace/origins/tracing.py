"""The statements of one claim -> its independent origins."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from reportedly.model.claim import Bounds, Counts, Derivation, FirstReport, Origin, StatementRef
from reportedly.model.correction import NO_CORRECTIONS, Corrections
from reportedly.model.statement import Stance
from reportedly.trace.origins.counting import counts_of, may_be, order_of
from reportedly.trace.origins.dependence import Dependence
from reportedly.trace.origins.following import Followed, followed
from reportedly.trace.origins.gathering import Gathering
from reportedly.trace.origins.independence import first_hand_of, independence_of, newsrooms_of
from reportedly.trace.origins.named import gather_named
from reportedly.trace.origins.outlets import known_outlets
from reportedly.trace.origins.reuniting import reunite
from reportedly.trace.origins.routes import Route, routes_of
from reportedly.trace.origins.sourceless import gather_sourceless
from reportedly.trace.origins.traced import Traced
from reportedly.trace.origins.unnamed import gather_unnamed
from reportedly.trace.origins.voices import Voice, VoiceKind
from reportedly.trace.origins.wording import label_of, reason, would_change
from reportedly.trace.said import Said

# No comment, a question and a doubt put nothing forward.
_PUTS_NOTHING_FORWARD = frozenset({Stance.DECLINES, Stance.ASKS, Stance.DOUBTS})


def origins_of(
    said: Sequence[Said], dependences: Collection[Dependence] = (), corrections: Corrections = NO_CORRECTIONS
) -> Traced:
    """How many independent origins one claim has, by the rule of the design.

    said: the statements of the claim; those whose stance puts nothing forward are left out. dependences: what its
    articles repeat of each other; others are ignored. corrections: which named sources and outlets a person says are
    one, and which articles repeat nothing of each other. The order of none makes a difference.
    """
    forward = [one for one in said if one.statement.stance not in _PUTS_NOTHING_FORWARD]
    outlets = known_outlets().with_names(corrections.same_names) if corrections.same_names else known_outlets()
    routes = routes_of(sorted(forward, key=lambda one: one.order), outlets)
    follows = followed(routes, dependences, corrections.not_copies)
    voices = order_of(_voices(Gathering(routes, follows, corrections.same_names)))
    counts = _counted(voices)
    bounds = Bounds(sum(count.min for count in counts), sum(count.max for count in counts))
    newsrooms = newsrooms_of(voices, follows)
    return Traced(
        origins=bounds,
        origin_list=tuple(_origin(place, voices, counts) for place in range(len(voices))),
        would_change=would_change(voices, counts),
        newsrooms=newsrooms,
        independence=independence_of(bounds, newsrooms, voices, counts),
        first_reported=_first_reported(said, follows),
        derivations=tuple(_derivations(voices, follows)),
    )


def _voices(gathering: Gathering) -> list[Voice]:
    for gather in (gather_named, gather_unnamed, gather_sourceless, reunite):
        gather(gathering)
    for voice in gathering.voices:
        voice.settle()
        voice.copied = all(_may_be_copied(route, voice, gathering) for route in voice.own)
    return gathering.voices


def _may_be_copied(route: Route, voice: Voice, gathering: Gathering) -> bool:
    """Whether a statement may repeat one of another voice, with less than surety.

    Somebody whom their description tells from all that a surely copied article quotes is a source of its own.
    """
    follow = gathering.follows.get(route.said.ref)
    if follow is None or (follow.sure and voice.kind is not VoiceKind.OUTLET):
        return False
    return any(gathering.voice_of(leader) is not voice for leader in follow.leaders)


def _counted(voices: Sequence[Voice]) -> list[Counts]:
    """What each voice adds, in the order of counting; compared with those that ``min`` is made of so far."""
    counts: list[Counts] = []
    counted: list[Voice] = []
    for voice in voices:
        counts.append(counts_of(voice, counted))
        if counts[-1].min:
            counted.append(voice)
    return counts


def _origin(place: int, voices: Sequence[Voice], counts: Sequence[Counts]) -> Origin:
    voice = voices[place]
    return Origin(
        label=label_of(voice),
        naming=voice.naming,
        statements=tuple(route.said.ref for route in sorted([*voice.own, *voice.repeated], key=lambda r: r.said.order)),
        first_hand_of=first_hand_of(voice),
        public=voice.public,
        counts=replace(counts[place], why=reason(voice, counts[place])),
        may_be_same_as=tuple(i for i, other in enumerate(voices) if i != place and _both_unnamed(voice, other)),
    )


def _both_unnamed(voice: Voice, other: Voice) -> bool:
    """An overlap is only ever shown between two that have no name."""
    unnamed = {VoiceKind.UNNAMED, VoiceKind.COLLECTIVE}
    return voice.kind in unnamed and other.kind in unnamed and (may_be(voice, other) or may_be(other, voice))


def _first_reported(said: Sequence[Said], follows: Mapping[StatementRef, Followed]) -> FirstReport | None:
    """Of the first day, a report that repeats no other; the order within a day decides only where hours are known."""
    dated = [one for one in said if one.document.published]
    first = min(dated, key=lambda one: (one.order[0], one.ref in follows, _hour(one), one.order), default=None)
    if first is None:
        return None
    return FirstReport(first.document.id, first.document.outlet, first.document.published)


def _hour(said: Said) -> str:
    """The hour of publication in UTC; what states none comes last."""
    stated = said.document.published or ""
    if "T" not in stated:
        return "~"
    try:
        return datetime.fromisoformat(stated).astimezone(UTC).isoformat()
    except ValueError:
        return "~"


def _derivations(voices: Sequence[Voice], follows: Mapping[StatementRef, Followed]) -> Iterator[Derivation]:
    """Why each statement that repeats another is no origin of its own, in the canonical order of statements."""
    placed = [(route.said.order, route, voice) for voice in voices for route in (*voice.own, *voice.repeated)]
    refs = {id(voice): {route.said.ref for route in (*voice.own, *voice.repeated)} for voice in voices}
    for _, route, voice in sorted(placed, key=lambda place: place[0]):
        follow = follows.get(route.said.ref)
        if follow is not None:
            leaders = sorted(follow.leaders, key=lambda r: (r.said.ref not in refs[id(voice)], r.said.order))
            source = leaders[0].said.ref if leaders else (route.credited or route.newsroom)
            yield Derivation(route.said.ref, source, follow.kind, follow.why, follow.certainty)
