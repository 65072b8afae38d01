"""A claim as a sourcing memo in Markdown: for an editor or a lawyer who asks how it is known who says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from reportedly.model.claim import Claim, Derivation, Origin
from reportedly.present import claim_wording, markdown, speakers
from reportedly.present.cite import phrases
from reportedly.present.cite.box import box
from reportedly.present.cite.table import table
from reportedly.present.cite.telling import outlet, tellings
from reportedly.present.days import day
from reportedly.present.labels import claimed
from reportedly.present.prose import capital, sentence, spelled
from reportedly.trace.found import Findings

_UNDISPUTED = "Nothing in these articles."
_METHOD = """\
Each article was read by a program that finds who says what, through whom ({readers}). Statements of one proposition
were grouped across articles, and their origins counted by fixed rules: a source counts once, however often and through
whomever it speaks; an article that copies or credits another takes over its origin; an unnamed source counts towards
the lower bound only where it can't be somebody who is counted already; hearsay counts towards the upper bound only.
Whoever an unnamed source is was neither looked for nor guessed. Readings can be wrong: check each against its article
before relying on it. The count holds {denominator}.
"""


def memo(claim: Claim, findings: Findings, counted: date) -> str:
    """Headings: in short, origins, every statement, what repeats what, against it, what would change it, method."""
    heading = f"# Who says so: {markdown.escaped(claimed(claim, findings))}\n"
    made = day(counted.isoformat())
    note = f"Sourcing memo, {made}. It tells who says so and how that is known, never whether it is true.\n"
    parts: dict[str, list[str]] = {
        "In short": [markdown.escaped(box(claim, findings, counted))],
        "Origins": _items(_origin(origin, findings) for origin in claim.origin_list),
        "Every statement": [table(claim, findings, counted).rstrip()],
        "What repeats what": _items(_repeat(derivation, findings) for derivation in claim.derivations),
        "What speaks against it": _items(map(sentence, phrases.against(claim, findings))) or [_UNDISPUTED],
        "What would change the count": _items(map(sentence, claim.would_change)),
        "Method": [_method(claim, findings, counted)],
    }
    sections = (f"## {name}\n\n" + "\n".join(lines) + "\n" for name, lines in parts.items() if lines)
    return "\n".join([heading, note, *sections])


def _items(texts: Iterable[str]) -> list[str]:
    return [f"- {markdown.escaped(text)}" for text in dict.fromkeys(texts)]


def _origin(origin: Origin, findings: Findings) -> str:
    counts = origin.counts
    adds = spelled(counts.max) if counts.min == counts.max else f"{spelled(counts.min)} to {spelled(counts.max)}"
    who = capital(speakers.origin(origin, findings))
    return f"{who} ({claim_wording.naming(origin)}): counts as {adds} under rule {counts.rule}. {sentence(counts.why)}"


def _repeat(derivation: Derivation, findings: Findings) -> str:
    document = findings.said(derivation.statement).document
    return f"{outlet(document)}, {day(document.published)}: {sentence(derivation.why)} This is {derivation.certainty}."


def _method(claim: Claim, findings: Findings, counted: date) -> str:
    readers = "; ".join(sorted(set(_readers(claim, findings))))
    return _METHOD.format(
        readers=markdown.escaped(readers), denominator=markdown.escaped(phrases.denominator(claim, counted))
    ).rstrip()


def _readers(claim: Claim, findings: Findings) -> Iterator[str]:
    for telling in tellings(claim, findings):
        reader = telling.said.reading.reader
        yield f"reportedly {reader.version}, weights {reader.model}"
