"""`reportedly forecasts`: what was announced, when it falls due, and what later statements say of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich.console import RenderableType
from rich.text import Text

from reportedly.model.claim import Claim, Due, Outcome
from reportedly.present.asked.layout import among, answer, id_and_words, table, where, who, words
from reportedly.present.days import moment, sortable
from reportedly.present.wording import counted
from reportedly.trace.found import Findings
from reportedly.trace.history import Event, EventKind, history

_STYLE = {Outcome.DUE: "bold magenta", Outcome.CAME_TRUE: "green", Outcome.DID_NOT: "red"}
_LATER = frozenset({EventKind.CONFIRMED, EventKind.DENIED, EventKind.DOUBTED, EventKind.SUPERSEDED})
_NOTHING = "No forecast fits."
_NO_DAY = "~"


def forecasts_of(findings: Findings, before: str | None) -> tuple[tuple[Claim, Due], ...]:
    """The claims about something to come, the first due first.

    before: a day, month or year; only those whose time begins by its end.
    """
    found = [(claim, claim.forecast) for claim in findings.claims if claim.forecast is not None]
    kept = [(claim, due) for claim, due in found if before is None or _is_due(due, before)]
    return tuple(sorted(kept, key=lambda pair: (_begins(pair[1]), pair[0].id)))


def _begins(due: Due) -> str:
    """The first day on which it can be due, in ISO 8601; what sorts behind all days where none is known."""
    found = moment(due.due)
    return found.day.isoformat() if found else _NO_DAY


def _is_due(due: Due, before: str) -> bool:
    return _begins(due)[: len(before)] <= before


def forecasts_table(findings: Findings, before: str | None, width: int) -> RenderableType:
    found = forecasts_of(findings, before)
    return answer(counted(len(found), "forecast"), _body(found, findings, width), _NOTHING, among(findings))


def _body(found: tuple[tuple[Claim, Due], ...], findings: Findings, width: int) -> Iterator[RenderableType]:
    if not found:
        return
    made = table(width, ("Due", 0), ("", 0), ("What", 6), ("Said since", 6))
    for claim, due in found:
        outcome = Text(due.outcome.replace("_", " "), _STYLE.get(due.outcome, ""))
        made.add_row(
            sortable(due.due or "no day named"), outcome, id_and_words(claim, findings), _since(claim, findings)
        )
    yield made


def _since(claim: Claim, findings: Findings) -> Text:
    events = [event for event in history(claim, findings) if event.kind in _LATER]
    return Text("\n").join(map(_told, events))


def _told(event: Event) -> Text:
    if event.said is None:
        return Text(event.kind)
    return Text(f"{event.kind} by ") + who(event.said) + Text(f": {words(event.said.words)} ") + where(event.said)


def forecast_rows(findings: Findings, before: str | None) -> Iterator[dict[str, Any]]:
    """The forecasts as objects, each with what was said of it since."""
    for claim, due in forecasts_of(findings, before):
        since = [
            {"kind": str(event.kind), "document": event.said.document.id, "statement": event.said.statement.id}
            for event in history(claim, findings)
            if event.kind in _LATER and event.said is not None
        ]
        row = {"claim": claim.id, "label": claim.label, "due": due.due, "outcome": str(due.outcome)}
        yield {**row, "since": since}
