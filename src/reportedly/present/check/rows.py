"""A check for programs: an object for each statement or figure of the draft, as ``docs/check.schema.json`` has it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from reportedly.model.claim import StatementRef
from reportedly.present.check.remarks import remark
from reportedly.present.check.report import Report
from reportedly.trace.check import Checked, Remark
from reportedly.trace.found import Findings

SCHEMA_VERSION = 1


def checked_rows(report: Report) -> Iterator[dict[str, Any]]:
    """In the order of the draft."""
    among = asdict(report.among)
    for one, place in zip(report.checked, report.places, strict=True):
        yield _row(one, place, report) | {"among": among}


def _row(one: Checked, place: int, report: Report) -> dict[str, Any]:
    return {
        "schema_version": SCHEMA_VERSION,
        "unit": report.unit,
        "place": place,
        "text": one.words,
        "cited": one.cited,
        "remarks": [_remark(found, report.findings) for found in one.remarks],
    }


def _remark(found: Remark, findings: Findings) -> dict[str, Any]:
    return {
        "verdict": str(found.verdict),
        "why": remark(found, findings),
        "claim": found.claim,
        "evidence": None if found.evidence is None else _evidence(found.evidence, findings),
        "beside": list(found.beside),
        "difference": [{"of": str(piece.of), "text": piece.text} for piece in found.difference],
    }


def _evidence(ref: StatementRef, findings: Findings) -> dict[str, Any]:
    said = findings.said(ref)
    return {
        "document": ref.document,
        "statement": ref.statement,
        "outlet": said.document.outlet,
        "published": said.document.published,
        "url": said.document.url,
        "text": said.words,
    }
