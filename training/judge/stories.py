"""Annotated stories as kits: their statements as people marked them, and as the reader of this package finds them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from benchmarks.annotated import Story, scorer
from reportedly.trace.claims.networks import Outcome
from reportedly.trace.claims.proposition import Proposition
from training.examples import Marked, as_marked, as_read
from training.judge.acts import of_story
from training.judge.kits import Kit, Pair, Wording
from training.judge.pieces import Example


@dataclass(frozen=True)
class Taught:
    """What one story teaches. kits: of its statements as marked, and as read. acts: of those that were read."""

    name: str
    kits: tuple[Kit, Kit]
    acts: tuple[Example, ...]


def taught(several: Iterable[Story], shared: Path) -> Iterator[Taught]:
    """shared: has score/."""
    score = scorer(shared)
    for story in several:
        kits = _kit(as_marked(story)), _kit(as_read(story, score))
        yield Taught(story.name, kits, tuple(of_story(story, score)))


def _kit(marked: Marked) -> Kit:
    several = sorted(marked.propositions, key=lambda one: (one.day, one.key))
    wordings = {one.key: _wording(one) for one in several}
    pairs = (
        Pair(wordings[a.key], wordings[b.key], _label(marked, a, b))
        for a, b in combinations(several, 2)
        if a.ref != b.ref
    )
    return Kit(marked.story.name, tuple(wordings.values()), tuple(pairs))


def _label(marked: Marked, a: Proposition, b: Proposition) -> Outcome:
    if marked.claims[a.ref] & marked.claims[b.ref]:
        return Outcome.SAME
    return Outcome.CONFLICT if marked.are_in_conflict(a, b) else Outcome.NEITHER


def _wording(one: Proposition) -> Wording:
    return Wording(one.said_by, str(one.ref.stance), one.content, "" if one.day == "~" else one.day, one.before)
