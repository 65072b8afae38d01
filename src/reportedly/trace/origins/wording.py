"""What the counts come to in words that a person can check. No unnamed source is ever spoken of beside a named one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportedly.model.claim import Counts
from reportedly.trace.origins.voices import Voice, VoiceKind

_SHOWN = 3


def label_of(voice: Voice) -> str:
    """What a person would call it: a name that is an organisation's before that of its mouth, else the fullest name."""
    houses = [identity.own for identity in voice.identities if identity.house == identity.own]
    names = houses or [identity.own for identity in voice.identities]
    return max(names, key=lambda name: (len(name), name)) if names else voice.source.label


def reason(voice: Voice, counts: Counts) -> str:
    """Why an entry counts as it does: one sentence."""
    told = _told_by(voice)
    copies = len({route.said.document.id for route in voice.repeated})
    repeated = f"; {copies} more {'article repeats' if copies == 1 else 'articles repeat'} it" if copies else ""
    return f"{label_of(voice)}{told}: {counts.why}{repeated}"


def _told_by(voice: Voice) -> str:
    outlets = sorted({route.said.document.outlet or "one article" for route in voice.own})
    more = f" and {len(outlets) - _SHOWN} more" if len(outlets) > _SHOWN else ""
    return f" ({', '.join(outlets[:_SHOWN])}{more})"


def would_change(voices: Sequence[Voice], counts: Sequence[Counts]) -> tuple[str, ...]:
    """For each entry that leaves the bounds apart, what would bring one of them in."""
    total = sum(count.min for count in counts)
    return tuple(sentence for v, c in zip(voices, counts, strict=True) for sentence in _changes(v, c, total))


def _changes(voice: Voice, counts: Counts, total: int) -> Iterator[str]:
    if counts.min == counts.max:
        return
    label = label_of(voice)
    if voice.kind is VoiceKind.HEARSAY:
        yield f"at least {total + 1} if a source of its own stands behind the hearsay{_told_by(voice)}"
    elif voice.people != 1:
        more = counts.max - counts.min
        yield f"up to {total + more} if {label}{_told_by(voice)} are {counts.max} who each know it for themselves"
    elif counts.rule == "1":
        yield f"at least {total + 1} if the report{_told_by(voice)} turns out not to be copied"
    else:
        yield f"at least {total + 1} if {label}{_told_by(voice)} is nobody who is counted already"
