"""Statements as one line of words each, which is what the network that reads two side by side is given."""

from __future__ import annotations

from reportedly.trace.claims.proposition import Proposition, days_between

# Characters of each part; a network reads no more of it.
_SPEAKER, _CONTENT, _BEFORE = 60, 280, 160


def texts(a: Proposition, b: Proposition) -> tuple[str, str]:
    """Of two propositions, the earlier first."""
    first, second = sorted((a, b), key=lambda one: (one.day, one.key))
    return _of(first), beside(_of(second), days_between(first.day, second.day))


def utterance(speaker: str, stance: str, content: str, before: str) -> str:
    """Who says it and how, what, and in brackets the sentence before it."""
    said = f"{speaker[:_SPEAKER]} {stance}: {content[:_CONTENT]}".strip()
    return f"{said} ({before[-_BEFORE:]})" if before else said


def beside(second: str, days: int) -> str:
    """The later of two, told how many days after the first it was published."""
    return f"{days} days later, {second}" if days else second


def _of(one: Proposition) -> str:
    return utterance(one.said_by, str(one.ref.stance), one.content, one.before)
