"""A claim as a table in Markdown: date, figure, who, through whom, stance, link."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reportedly.model.claim import Claim
from reportedly.present import markdown, wording
from reportedly.present.cite import phrases
from reportedly.present.cite.telling import Telling, tellings
from reportedly.present.days import day
from reportedly.present.labels import claimed
from reportedly.present.prose import capital, sentence
from reportedly.trace.found import Findings

_HEADER = ("Date", "Figure", "Who", "Through", "Stance", "Article")
_REPEATS = "†"
_NONE = "–"


def table(claim: Claim, findings: Findings, counted: date) -> str:
    """A heading, a row for each statement, and below it the origins, what speaks against it, and the denominator."""
    told = tellings(claim, findings)
    rows = markdown.table(_HEADER, (_row(telling) for telling in told))
    notes = [*_notes(claim, findings, told), f"{phrases.origins(claim.origins)}, {phrases.denominator(claim, counted)}"]
    below = "\n".join(f"- {markdown.escaped(sentence(note))}" for note in notes)
    return f"**{markdown.escaped(capital(claimed(claim, findings)))}**\n\n{rows}\n{below}\n"


def _row(telling: Telling) -> tuple[str, ...]:
    who = telling.who + (f" {_REPEATS}" if telling.repeats is not None else "")
    document = telling.document
    plain = (day(document.published), telling.figure or _NONE, who, telling.through or _NONE, str(telling.stance))
    return *map(markdown.escaped, plain), markdown.link(wording.title(document), document.url)


def _notes(claim: Claim, findings: Findings, told: tuple[Telling, ...]) -> Iterator[str]:
    if any(telling.repeats is not None for telling in told):
        yield f"{_REPEATS} repeats another report and adds no origin"
    yield from phrases.against(claim, findings)
