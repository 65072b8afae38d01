"""Pairs of statements of one article that cannot both hold, with the reason in one line.

Only statements that say how something is or will be are looked at, and only pairs that share a word which few
statements have, or stand together: the search is linear in the length of the text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from reportedly.extract.meaning.denials import denials
from reportedly.extract.meaning.held import Held
from reportedly.extract.meaning.opposites import opposite_states, rival_dates
from reportedly.extract.meaning.rivals import rival_figures
from reportedly.model.reading import Conflict, ConflictKind
from reportedly.model.statement import Stance

_MOST_SIDES = 6
_STATES = frozenset({Stance.ASSERTS, Stance.CONFIRMS, Stance.DENIES, Stance.PREDICTS, Stance.PROMISES, Stance.DOUBTS})


def find_conflicts(statements: Sequence[Held]) -> list[Conflict]:
    """Each pair at most once, in the order of the text; of two reasons the first: figures, denials, states, dates."""
    stated = [one for one in statements if one.statement.stance in _STATES and not one.said.by_share]
    places = {one.statement.id: one.place for one in stated}
    found: dict[tuple[str, str], Conflict] = {}
    for conflict in chain(rival_figures(stated), denials(stated), opposite_states(stated), rival_dates(stated)):
        found.setdefault((conflict.a, conflict.b), conflict)
    return sorted(_but_lists(found.values()), key=lambda c: (places[c.a], places[c.b]))


def _but_lists(conflicts: Iterable[Conflict]) -> Iterator[Conflict]:
    """Without those of a kind that more than a few statements are in: an article that gives a date or a figure for each
    of many things, state by state, has no rival accounts of one."""
    listed = list(conflicts)
    sides: dict[ConflictKind, set[str]] = defaultdict(set)
    for one in listed:
        sides[one.kind] |= {one.a, one.b}
    yield from (one for one in listed if len(sides[one.kind]) <= _MOST_SIDES)
