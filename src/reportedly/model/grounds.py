"""Why a reading says what it says: for each value of a statement the rule that gave it and the words it went by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reportedly.model.reading import Reading
from reportedly.model.span import Span


@dataclass(frozen=True, slots=True)
class Ground:
    """about: which value, "source", "chain", "stance" …; value: as a person would write it; rule: what decided.

    spans: of the article, what the rule went by, in the order in which it matters; empty where nothing in the text did.
    """

    about: str
    value: str
    rule: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Explained:
    """A reading and, for each statement by its id, the grounds of its values. No part of the public JSON."""

    reading: Reading
    grounds: Mapping[str, tuple[Ground, ...]]
