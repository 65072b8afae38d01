"""What every form says of a claim: how many origins it has, what speaks against it, how much was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from reportedly.model.claim import Bounds, Claim, Independence
from reportedly.present import speakers
from reportedly.present.days import day
from reportedly.present.labels import claimed
from reportedly.present.prose import count, spelled
from reportedly.trace.found import Findings

INDEPENDENCE = {
    Independence.ESTABLISHED: "they reached the public through more than one newsroom, or spoke in public",
    Independence.ONE_NEWSROOM: "all of them reached the public through a single newsroom",
    Independence.NOT_ESTABLISHED: "whether they are independent of each other is not established",
    Independence.SINGLE_ORIGIN: "however many outlets carry it, it rests on that one origin",
    Independence.NO_ORIGIN: "no article says where it comes from",
}
_MOST_ORIGINS = 4
_MOST_CONTRADICTIONS = 3


def origins(found: Bounds) -> str:
    """ "one independent origin", "at least one and at most three independent origins"."""
    if found.min == found.max:
        return count(found.max, "independent origin")
    if found.min == 0:
        return f"at most {count(found.max, 'independent origin')}"
    return f"at least {spelled(found.min)} and at most {count(found.max, 'independent origin')}"


def origin_list(claim: Claim, findings: Findings) -> str:
    """Who they are, the first few by what they count: "Iskra Velan, governor; an unnamed source (“a diver”)"."""
    return listed([speakers.origin(found, findings) for found in claim.origin_list], _MOST_ORIGINS)


def listed(items: Sequence[str], most: int) -> str:
    """Joined by semicolons, since the items may hold commas; past ``most`` only their number."""
    shown = list(items[:most])
    if len(items) > most:
        shown.append(f"and {spelled(len(items) - most)} more")
    return "; ".join(shown)


def denominator(claim: Claim, counted: date) -> str:
    """ "among seven articles of six outlets, published until 20 June 2025; counted on 1 July 2025"."""
    among = claim.among
    until = f", published until {day(among.until)}" if among.until else ""
    read = f"{count(among.articles, 'article')} of {count(among.outlets, 'outlet')}"
    return f"among {read}{until}; counted on {day(counted.isoformat())}"


def against(claim: Claim, findings: Findings) -> Iterator[str]:
    """What has replaced it and, the first few, what can't hold beside it, each with whoever says so."""
    if claim.superseded_by is not None:
        yield f"it has since been superseded by {other(claim.superseded_by, findings)}"
    others = [other(conflict.claim, findings) for conflict in claim.conflicts]
    if others:
        yield f"it is contradicted by {listed(others, _MOST_CONTRADICTIONS)}"


def other(id: str, findings: Findings) -> str:
    """Another claim with whoever says so."""
    other = findings.claim(id)
    who = origin_list(other, findings)
    return f"{claimed(other, findings)} ({who})" if who else claimed(other, findings)
