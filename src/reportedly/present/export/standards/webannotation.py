"""W3C Web Annotation Data Model (2017): a statement is an annotation of the words of its content.

Each target is selected twice: by its words with what stands around them (TextQuoteSelector), which holds on the page,
and by its code points (TextPositionSelector), which holds in the text with the digest that the source gives.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reportedly.model.span import Span
from reportedly.present import wording
from reportedly.present.export.exported import Exported
from reportedly.present.export.standards.names import Json, address, present, statement_urn, write_list
from reportedly.present.speakers import described
from reportedly.trace.said import Said

# As much as Hypothesis takes: enough to tell two places with the same words apart.
_AROUND = 32


def write_webannotation(exported: Exported, folder: Path) -> None:
    """One collection with a single page of all annotations."""
    total = sum(1 for _ in exported.refs())
    before = (
        '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection", '
        f'"label": "Statements in news", "total": {total}, "first": {{"type": "AnnotationPage", "startIndex": 0, '
        '"items": ['
    )
    write_list(folder / "annotations.jsonld", before, _annotations(exported), "\n]}}\n")


def _annotations(exported: Exported) -> Iterator[Json]:
    for ref in exported.refs():
        said = exported.findings.said(ref)
        yield {
            "id": statement_urn(ref),
            "type": "Annotation",
            "motivation": "describing",
            "body": list(_bodies(said)),
            "target": [_target(said, span) for span in said.statement.content],
        }


def _bodies(said: Said) -> Iterator[Json]:
    """Who says so and through whom; then its stance, its certainty and how openly its origin speaks, as tags."""
    relays = "".join(f" → {wording.label(source)}" for source in said.chain[1:])
    who = f"{described(said.chain[0])}{relays}"
    yield {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": who}
    for tag in (said.statement.stance, said.statement.certainty, said.chain[0].naming):
        yield {"type": "TextualBody", "purpose": "tagging", "value": str(tag)}


def _target(said: Said, span: Span) -> Json:
    document, text = said.document, said.document.text
    source = present(
        id=address(document), type="Text", format="text/plain", language=document.language,
        **{"dcterms:identifier": f"sha256:{document.text_sha256}"},
    )  # fmt: skip
    quote = {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - _AROUND) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {"type": "SpecificResource", "source": source, "selector": [quote, position]}
