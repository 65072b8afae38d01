"""`reportedly timeline`: what happened to the claims, day by day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rich.console import RenderableType
from rich.text import Text

from reportedly.present.asked.layout import among, answer, label, table, where, who, words
from reportedly.present.wording import counted
from reportedly.trace.found import Findings
from reportedly.trace.history import Event, EventKind, history
from reportedly.trace.said import Said

_STYLE = {
    EventKind.FIRST_REPORTED: "bold",
    EventKind.CONFIRMED: "green",
    EventKind.DENIED: "red",
    EventKind.DOUBTED: "red",
    EventKind.SUPERSEDED: "yellow",
    EventKind.DUE: "magenta",
    EventKind.REPEATED: "dim",
}
_NOTHING = "No claim fits."


def events_of(findings: Findings) -> tuple[Event, ...]:
    """The histories of all claims in one order of time."""
    events = [event for claim in findings.claims for event in history(claim, findings)]
    return tuple(sorted(events, key=lambda event: (event.order, event.claim)))


def timeline_table(findings: Findings, width: int) -> RenderableType:
    """A line for each event, the day only where it changes."""
    events = events_of(findings)
    return answer(counted(len(events), "event"), _body(events, findings, width), _NOTHING, among(findings))


def _body(events: Sequence[Event], findings: Findings, width: int) -> Iterator[RenderableType]:
    if not events:
        return
    made = table(width, ("Day", 0), ("", 0), ("Who", 4), ("What", 7))
    day: str | None = ""
    for event in events:
        made.add_row("" if event.day == day else event.day or "unknown", *_row(event, findings))
        day = event.day
    yield made


def _row(event: Event, findings: Findings) -> Iterator[Text]:
    yield Text(event.kind, _STYLE.get(event.kind, ""))
    claim = findings.claim(event.claim)
    if event.said is None:
        yield Text()
        yield Text(label(claim, findings)).append(f"  {claim.id}", "dim")
        return
    yield who(event.said).append("\n") + where(event.said)
    yield Text(words(event.said.words)).append(f"  {claim.id}", "dim")


def event_rows(findings: Findings) -> Iterator[dict[str, Any]]:
    """The events as objects."""
    for event in events_of(findings):
        row = {"day": event.day, "kind": str(event.kind), "claim": event.claim}
        yield row | {"said": None if event.said is None else _said(event.said)}


def _said(said: Said) -> dict[str, Any]:
    ref = {"document": said.document.id, "statement": said.statement.id}
    return ref | {"outlet": said.document.outlet, "who": said.chain[0].label, "text": said.words}
