"""People's decisions in words: one line each, for the terminal and wherever what was put right is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from reportedly.model.decision import (
    ClaimRated,
    Decision,
    Meant,
    Merged,
    Missed,
    NoCopy,
    NoStatement,
    Noted,
    OutcomeSet,
    SameName,
    SourceRated,
    Split,
    Spoken,
    Undone,
    Valued,
    What,
)
from reportedly.present.safe import one_line


def in_words(what: What) -> str:
    """What was decided, on one line."""
    return one_line(_WORDS[type(what)](what))


def signed(decision: Decision) -> str:
    """What was decided, by whom, when and why: "the stance is denies (A. Lind, 2025-05-02: see the tape)"."""
    why = f": {decision.reason}" if decision.reason else ""
    return one_line(f"{in_words(decision.what)} ({decision.by}, {decision.made[:10]}{why})")


def marks(decisions: Iterable[Decision]) -> tuple[str, ...]:
    """The same in a word or two, each once: "corrected", "credibility 2"."""
    return tuple(dict.fromkeys(_mark(one.what) for one in decisions))


def _mark(what: What) -> str:
    if isinstance(what, ClaimRated):
        return f"credibility {what.credibility}"
    return "note" if isinstance(what, Noted) else "corrected"


def _value(what: Valued) -> str:
    return f"the figure is {what.value:g}" + ("" if what.high is None else f" to {what.high:g}")


_WORDS: Mapping[type, Callable[[Any], str]] = MappingProxyType(
    {
        Spoken: lambda what: "it was said by " + " → ".join(voice.words for voice in what.chain),
        Meant: lambda what: f"the stance is {what.stance}",
        Valued: _value,
        NoStatement: lambda _: "nobody said that",
        Missed: lambda what: f"it was said, too, by {what.voice.words}",
        SameName: lambda what: f"{what.name} and {what.other_name} are one source",
        NoCopy: lambda _: "neither article repeats the other",
        Merged: lambda _: "the two claims are one",
        Split: lambda _: "these statements make another claim",
        Noted: lambda what: f"note: {what.words}",
        SourceRated: lambda what: f"{what.name} has reliability {what.reliability}",
        ClaimRated: lambda what: f"the claim has credibility {what.credibility}",
        OutcomeSet: lambda what: f"the forecast: {what.outcome.replace('_', ' ')}",
        Undone: lambda _: "an earlier decision is taken back",
    }
)
