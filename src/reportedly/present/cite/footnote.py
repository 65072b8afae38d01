"""A claim as a footnote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from reportedly.model.claim import Claim, Origin
from reportedly.model.document import Document
from reportedly.present import speakers
from reportedly.present.cite import phrases
from reportedly.present.cite.telling import Telling, outlet, repeating, tellings
from reportedly.present.days import day
from reportedly.present.labels import claimed
from reportedly.present.prose import sentence
from reportedly.present.safe import one_line
from reportedly.trace.found import Findings

# A footnote names the weightiest; the table and the memo have them all.
_MOST = 3


def footnote(claim: Claim, findings: Findings, counted: date) -> str:
    """One paragraph: the words, each origin with where it was read, who repeats it, how many origins, of how much."""
    told = tellings(claim, findings)
    sentences = [
        f"{claimed(claim, findings)}: {_origins(claim, findings, told)}",
        *_repeated(told),
        f"{phrases.origins(claim.origins)}, {phrases.denominator(claim, counted)}",
        *phrases.against(claim, findings),
    ]
    return " ".join(sentence(words) for words in sentences) + "\n"


def _origins(claim: Claim, findings: Findings, told: Sequence[Telling]) -> str:
    items = [f"{speakers.origin(origin, findings)}, {_read_in(origin, told)}" for origin in claim.origin_list]
    return phrases.listed(items, _MOST) or speakers.HEARSAY


def _read_in(origin: Origin, told: Sequence[Telling]) -> str:
    """Where the origin's own words were read; of an origin that is only known from repetition, the first of those."""
    own = [telling for telling in told if telling.said.ref in origin.statements]
    first_hand = [telling for telling in own if telling.repeats is None] or own[:1]
    imprints = list(dict.fromkeys(_imprint(telling.document) for telling in first_hand))
    return "in " + " and ".join(imprints[:_MOST] if len(imprints) <= _MOST else [*imprints[:_MOST], "elsewhere"])


def _imprint(document: Document) -> str:
    where = f", {one_line(document.url)}" if document.url else ""
    return f"{outlet(document)}, {day(document.published)}{where}"


def _repeated(told: Iterable[Telling]) -> Iterator[str]:
    outlets = list(dict.fromkeys(map(outlet, repeating(told))))
    if outlets:
        yield f"repeated by {', '.join(outlets)}"
