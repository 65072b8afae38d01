"""What was published and said when, what is said to have happened when, and what was announced for later."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportedly.model.claim import Claim
from reportedly.model.statement import TimeRole, TimeType
from reportedly.present import wording
from reportedly.present.claim_wording import OUTCOME
from reportedly.present.days import in_words, moment
from reportedly.present.dossier.anchors import Anchors
from reportedly.present.dossier.marks import Openness, of_origin
from reportedly.present.labels import claimed
from reportedly.present.prose import capital
from reportedly.present.safe import one_line, shortened
from reportedly.trace.found import Findings
from reportedly.trace.history import EventKind, history
from reportedly.trace.said import Said

_DAY = len("2026-03-03")
_MINUTE = len("2026-03-03T15:20")
# What a claim's history adds to the list of its evidence; each repetition stands there already.
# A denial is a claim of its own, first reported on its day.
_TOLD = (EventKind.FIRST_REPORTED, EventKind.CONFIRMED, EventKind.DOUBTED, EventKind.SUPERSEDED)
_LABEL = 140
_HAPPENED = "said of this day"
_ORDER = (_HAPPENED, *map(str, _TOLD))
_POINTS = frozenset({TimeType.DATE, TimeType.TIME})


@dataclass(frozen=True, slots=True)
class Published:
    """time: of the clock, empty where only the day is known."""

    outlet: str
    time: str
    title: str
    href: str


@dataclass(frozen=True, slots=True)
class Entry:
    """Something of one claim. who: whoever said it. href: the words."""

    kind: str
    label: str
    claim: str
    number: int | None
    who: str
    href: str


@dataclass(frozen=True, slots=True)
class Day:
    day: str
    words: str
    published: tuple[Published, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Ahead:
    """A forecast. due: in words, None where no day was named."""

    due: str | None
    outcome: str
    label: str
    claim: str
    number: int | None
    who: str
    openness: Openness | None


def days(claims: Iterable[Claim], findings: Findings, anchors: Anchors) -> tuple[Day, ...]:
    """The days on which anything was published, and earlier ones of which something is said, in order."""
    published, entries = _published(anchors), defaultdict(list)
    for claim in claims:
        for day, entry in _told(claim, findings, anchors):
            entries[day].append(entry)
        for day, entry in _happened(claim, findings, anchors):
            if day < min(published, default=""):
                entries[day].append(entry)
    known = sorted(day for day in {*published, *entries} if moment(day))
    return tuple(_day(day, published[day], entries[day]) for day in known)


def _day(day: str, published: list[Published], entries: list[Entry]) -> Day:
    """Entries of one kind stand together, in the order of the kinds."""
    return Day(day, in_words(day), tuple(published), tuple(sorted(entries, key=lambda entry: _ORDER.index(entry.kind))))


def ahead(claims: Iterable[Claim], findings: Findings, anchors: Anchors) -> tuple[Ahead, ...]:
    """Every forecast by the day that it is due; those without one come last."""
    several = sorted((claim for claim in claims if claim.forecast), key=_due)
    return tuple(_ahead(claim, findings, anchors) for claim in several)


def _published(anchors: Anchors) -> defaultdict[str, list[Published]]:
    found: defaultdict[str, list[Published]] = defaultdict(list)
    for reading in anchors.readings:
        document = reading.document
        if document.published:
            day, time = document.published[:_DAY], document.published[_DAY + 1 : _MINUTE]
            href = f"#{anchors.article(document.id)}"
            found[day].append(Published(wording.outlet(document), one_line(time), wording.title(document), href))
    return found


def _told(claim: Claim, findings: Findings, anchors: Anchors) -> Iterator[tuple[str, Entry]]:
    """The first event of each kind on each day."""
    seen: set[tuple[str, EventKind]] = set()
    for event in history(claim, findings):
        if event.kind in _TOLD and event.day and event.said and (event.day, event.kind) not in seen:
            seen.add((event.day, event.kind))
            yield event.day, _entry(str(event.kind), claim, event.said, findings, anchors)


def _happened(claim: Claim, findings: Findings, anchors: Anchors) -> Iterator[tuple[str, Entry]]:
    """Days that the claim's own wording names; of a forecast they are still to come."""
    said = next((said for ref in claim.statements if (said := findings.said(ref)).words == claim.label), None)
    if said is None or claim.forecast:
        return
    for time in said.statement.times:
        found = moment(time.value)
        if found and found.precise and time.role is TimeRole.EVENT and time.type in _POINTS:
            yield found.day.isoformat(), _entry(_HAPPENED, claim, said, findings, anchors)


def _entry(kind: str, claim: Claim, said: Said, findings: Findings, anchors: Anchors) -> Entry:
    who = wording.chain(said.reading, said.statement)
    label = shortened(capital(claimed(claim, findings)), _LABEL)
    return Entry(kind, label, claim.id, anchors.number(claim.id), who, anchors.in_text(said))


def _due(claim: Claim) -> float:
    due = moment(claim.forecast.due) if claim.forecast else None
    return due.at if due else float("inf")


def _ahead(claim: Claim, findings: Findings, anchors: Anchors) -> Ahead:
    forecast = claim.forecast
    if forecast is None:
        raise ValueError(f"{claim.id} is no forecast")
    first = claim.origin_list[0] if claim.origin_list else None
    return Ahead(
        due=in_words(forecast.due) if forecast.due else None,
        outcome=OUTCOME[forecast.outcome],
        label=capital(claimed(claim, findings)),
        claim=claim.id,
        number=anchors.number(claim.id),
        who=one_line(first.label) if first else "",
        openness=of_origin(first) if first else None,
    )
