"""Decisions as plain dictionaries and back, as the ledger's log and its archives have them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from types import MappingProxyType
from typing import Any, get_args

from reportedly.model.claim import Outcome
from reportedly.model.decision import Anchor, Credibility, Decision, Reliability, Voice, What
from reportedly.model.source import Naming
from reportedly.model.span import Span
from reportedly.model.statement import Stance

Json = dict[str, Any]


def decision_to_json(decision: Decision) -> Json:
    """kind: the name of what was decided, as ``model.decision`` has it."""
    plain = asdict(decision)
    return {"kind": kind_of(decision), **plain}


def decision_from_json(row: Json) -> Decision:
    """The inverse. Raises KeyError, TypeError or ValueError where it isn't one."""
    what = _KINDS[row["kind"]]
    values = {field.name: _value(field.name, row["what"][field.name]) for field in fields(what)}
    return Decision(what(**values), row["by"], row["made"], row["reason"])


def decision_body(decision: Decision) -> str:
    """One line of JSON: the same decision gives the same line, always."""
    return json.dumps(decision_to_json(decision), ensure_ascii=False, sort_keys=True)


def decision_digest(decision: Decision) -> str:
    """What a decision is known by: the SHA-256 of its line, in hexadecimal."""
    return hashlib.sha256(decision_body(decision).encode()).hexdigest()


def kind_of(decision: Decision) -> str:
    """The name of what was decided: "Spoken", "Merged" …"""
    return type(decision.what).__name__


def _value(name: str, plain: Any) -> Any:  # noqa: ANN401 - whatever is in JSON
    read = _FIELDS.get(name)
    return plain if read is None or plain is None else read(plain)


def _span(row: Json) -> Span:
    return Span(row["start"], row["end"])


def _anchor(row: Json) -> Anchor:
    return Anchor(row["text_sha256"], tuple(map(_span, row["spans"])))


def _anchors(rows: list[Json]) -> tuple[Anchor, ...]:
    return tuple(map(_anchor, rows))


def _voice(row: Json) -> Voice:
    return Voice(row["words"], Naming(row["naming"]))


_KINDS: Mapping[str, type[What]] = MappingProxyType({kind.__name__: kind for kind in get_args(What)})

# How a field is read, by its name, which means the same in every kind; all others are strings and numbers.
_FIELDS: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {
        "statement": _anchor,
        "other_statement": _anchor,
        "chain": lambda voices: tuple(map(_voice, voices)),
        "voice": _voice,
        "stance": Stance,
        "statements": _anchors,
        "others": _anchors,
        "figure": _anchor,
        "reliability": Reliability,
        "credibility": Credibility,
        "outcome": Outcome,
    }
)
