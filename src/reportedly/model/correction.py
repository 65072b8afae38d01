"""What people's decisions come to for a set of readings: all that grouping and counting need to know of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from reportedly.model.claim import Outcome

# A statement: ids of the document and, in its reading, of the statement.
Key = tuple[str, str]

_NO_OUTCOMES: Mapping[Key, Outcome] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Corrections:
    """together, apart: pairs of statements that do, or don't, put forward the same, whatever their words suggest.

    same_names: names of one source each. not_copies: pairs of documents of which neither repeats the other. outcomes:
    of the forecasts that statements make.
    """

    together: tuple[tuple[Key, Key], ...] = ()
    apart: tuple[tuple[Key, Key], ...] = ()
    same_names: tuple[frozenset[str], ...] = ()
    not_copies: frozenset[frozenset[str]] = frozenset()
    outcomes: Mapping[Key, Outcome] = field(default_factory=lambda: _NO_OUTCOMES)


NO_CORRECTIONS = Corrections()
