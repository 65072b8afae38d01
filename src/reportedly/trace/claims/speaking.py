"""Whether two propositions are told by one source, by outlets themselves, or by sources that may differ."""

from __future__ import annotations

from reportedly.trace.claims.lexicon import concepts, table_words
from reportedly.trace.claims.proposition import Proposition, Speaker


def one_source(a: Speaker, b: Speaker) -> bool:
    """Whether two speakers are known to be one: unnamed ones never are, however alike their descriptions.

    Who speaks for a body, or for one in office, is the body.
    """
    if not (a.named and b.named):
        return False
    ours, theirs = (one.words - concepts(table_words("voice")) for one in (a, b))
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def both_own(a: Proposition, b: Proposition) -> bool:
    """Whether outlets say both themselves: from what source each has it isn't known."""
    return a.own_report and b.own_report


def may_differ(a: Proposition, b: Proposition) -> bool:
    """Whether they are of two named sources, neither the outlet itself: a figure of each is a dispute."""
    named = all(one.speaker.named and not one.own_report for one in (a, b))
    return named and not one_source(a.speaker, b.speaker)
