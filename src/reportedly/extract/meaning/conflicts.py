"""Pairs of statements of one article that cannot both hold, with the reason in one line.

Only statements that say how something is or will be are looked at, and only pairs that share a word which few
statements have, or stand together: the search is linear in the length of the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from reportedly.extract.meaning.denials import denials
from reportedly.extract.meaning.held import Held
from reportedly.extract.meaning.opposites import opposite_states, rival_dates
from reportedly.extract.meaning.rivals import rival_figures
from reportedly.model.reading import Conflict
from reportedly.model.statement import Stance

_STATES = frozenset({Stance.ASSERTS, Stance.CONFIRMS, Stance.DENIES, Stance.PREDICTS, Stance.PROMISES, Stance.DOUBTS})


def find_conflicts(statements: Sequence[Held]) -> list[Conflict]:
    """Each pair at most once, in the order of the text; of two reasons the first: figures, denials, states, dates."""
    stated = [one for one in statements if one.statement.stance in _STATES]
    places = {one.statement.id: one.place for one in stated}
    found: dict[tuple[str, str], Conflict] = {}
    for conflict in chain(rival_figures(stated), denials(stated), opposite_states(stated), rival_dates(stated)):
        found.setdefault((conflict.a, conflict.b), conflict)
    return sorted(found.values(), key=lambda c: (places[c.a], places[c.b]))
