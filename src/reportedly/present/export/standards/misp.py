"""MISP's admiralty-scale: what people rated, as tags of an event. Without ratings it is empty."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from reportedly.ledger.log import holding
from reportedly.model.decision import Anchor, ClaimRated, SourceRated
from reportedly.present.export.exported import Exported
from reportedly.present.export.standards.names import Json
from reportedly.trace.said import Said, said_in


def write_misp(exported: Exported, folder: Path) -> None:
    """One event with an attribute for each rated source and claim."""
    event = {"Event": {"info": "Who says so: ratings by people", "Attribute": list(_attributes(exported))}}
    (folder / "event.json").write_text(json.dumps(event, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _attributes(exported: Exported) -> Iterator[Json]:
    for entry in holding(exported.decisions()):
        what = entry.decision.what
        if isinstance(what, SourceRated):
            yield _attribute(what.name, "source-reliability", what.reliability.lower(), entry.decision.made)
        elif isinstance(what, ClaimRated):
            words = _words(what.statement, exported)
            yield _attribute(words, "information-credibility", what.credibility, entry.decision.made)


def _attribute(words: str, scale: str, value: str, made: str) -> Json:
    tag = {"name": f'admiralty-scale:{scale}="{value}"'}
    return {"type": "text", "category": "Other", "value": words, "comment": f"rated {made}", "Tag": [tag]}


def _words(anchor: Anchor, exported: Exported) -> str:
    """Of the statement that was rated; its digest and place where its text isn't among the articles."""
    said = next((said for said in _said(exported, anchor) if said.statement.content == anchor.spans), None)
    return said.words if said else f"{anchor.text_sha256} {anchor.spans[0].start}–{anchor.spans[-1].end}"


def _said(exported: Exported, anchor: Anchor) -> Iterator[Said]:
    for reading in exported.readings():
        if reading.document.text_sha256 == anchor.text_sha256:
            yield from said_in(reading)
