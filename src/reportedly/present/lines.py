"""Findings as JSON Lines: one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from reportedly.model.attribution import Attribution
from reportedly.model.document import Document
from reportedly.model.span import Span


def json_line(value: dict[str, Any]) -> str:
    """One object on one line, its words readable as they are (no ``\\u`` escapes), ended by a line feed."""
    return json.dumps(value, ensure_ascii=False) + "\n"


def attributions_to_json(document: Document, attributions: Iterable[Attribution]) -> dict[str, Any]:
    """The reader's own findings, before anything is resolved; offsets are code points into ``text``.

    id: the article's own id where its input row had one, else the document id.
    """
    return {
        "id": document.meta.get("id", document.id),
        "text_sha256": document.text_sha256,
        "text": document.text,
        "attributions": [_attribution(attribution) for attribution in attributions],
    }


def _attribution(attribution: Attribution) -> dict[str, Any]:
    return {
        "source": _offsets(attribution.source),
        "cue": _offsets(attribution.cue),
        "content": _offsets(attribution.content),
        "confidence": attribution.confidence,
    }


def _offsets(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
