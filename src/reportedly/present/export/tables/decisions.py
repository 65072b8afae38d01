"""What people decided, as the ledger's log has it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

from reportedly.model.decision_json import kind_of
from reportedly.present.export.exported import Exported
from reportedly.present.export.table import Row, Table, integer, text


def _decisions(exported: Exported) -> Iterator[Row]:
    for entry in exported.decisions():
        decision = entry.decision
        what = json.dumps(asdict(decision.what), ensure_ascii=False, sort_keys=True)
        reason = decision.reason if exported.ratings else None
        yield entry.number, entry.digest, decision.made, decision.by, kind_of(decision), what, reason


DECISIONS = Table(
    "decisions",
    "one decision of a person; ratings and notes only with --ratings",
    ("number",),
    (
        integer("number", "in the order in which they were made"),
        text("digest", "by which a later decision undoes it"),
        text("made", "when, RFC 3339"),
        text("by", "who decided"),
        text("kind", "what was decided: Spoken, Meant, Merged, Split and so on"),
        text("what", "JSON of it; places are code points of the text with that digest"),
        text("reason", "why, only with --ratings"),
    ),
    _decisions,
)
