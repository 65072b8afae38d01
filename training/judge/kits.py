"""The kits of ``training/kits`` as wordings and labelled pairs of them."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from reportedly.model.statement import Stance
from reportedly.trace.claims.networks import Outcome

FOLDER = Path(__file__).parent.parent / "kits"


Ties = Set[frozenset[str]]


@dataclass(frozen=True, order=True)
class Wording:
    """day: ISO date or empty. before: the sentence before it, where it is needed."""

    speaker: str
    stance: str
    content: str
    day: str
    before: str


@dataclass(frozen=True)
class Pair:
    a: Wording
    b: Wording
    label: Outcome


@dataclass(frozen=True)
class Kit:
    """denied: wordings of claims that another wording denies by name."""

    name: str
    wordings: tuple[Wording, ...]
    pairs: tuple[Pair, ...]
    denied: frozenset[Wording] = frozenset()


def kits(folder: Path = FOLDER) -> list[Kit]:
    """Those of a folder, by name."""
    return [_kit(path) for path in sorted(folder.glob("*.toml"))]


def by_claim(read: Mapping[str, Any]) -> dict[str, list[Wording]]:
    """Of a kit's file as read, the wordings of each claim by its name."""
    return {name: [Wording(*row) for row in claim["wordings"]] for name, claim in read["claims"].items()}


def _kit(path: Path) -> Kit:
    read = tomllib.loads(path.read_text("utf-8"))
    claims: dict[Wording, set[str]] = defaultdict(set)
    denied: set[Wording] = set()
    for name, wordings in by_claim(read).items():
        for wording in wordings:
            claims[wording].add(name)
        if any(wording.stance == Stance.DENIES for wording in wordings):
            denied.update(wordings)
    conflicts = {frozenset((one["a"], one["b"])) for one in read.get("conflicts", ())}
    updates = {frozenset((one["earlier"], one["later"])) for one in read.get("superseded", ())}
    pairs = (
        Pair(*sorted((a, b), key=lambda one: (one.day, one)), _label(claims[a], claims[b], conflicts, updates))
        for a, b in combinations(claims, 2)
    )
    return Kit(path.stem, tuple(claims), tuple(pairs), frozenset(denied))


def _label(ours: set[str], theirs: set[str], conflicts: Ties, updates: Ties) -> Outcome:
    between = {frozenset((x, y)) for x in ours for y in theirs}
    if ours & theirs:
        return Outcome.SAME
    if between & conflicts:
        return Outcome.CONFLICT
    return Outcome.UPDATE if between & updates else Outcome.NEITHER
