"""What the judge learns from in one round, drawn anew for each."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reportedly.trace.claims.networks import Outcome
from training import sentence_pairs
from training.judge.acts import of_kits
from training.judge.kits import Kit, Pair, Wording
from training.judge.pieces import Example, example_of
from training.judge.stories import Taught

# Of a round, how many pairs of the kits, of annotated stories, and of sentence pairs and headlines; how many acts of
# kits; and what share of the kits where there are stories too.
OF_KITS = {Outcome.SAME: 3000, Outcome.CONFLICT: 2000, Outcome.UPDATE: 600, Outcome.NEITHER: 9000}
OF_STORIES = {Outcome.SAME: 3000, Outcome.CONFLICT: 1500, Outcome.UPDATE: 0, Outcome.NEITHER: 7500}
OF_SETS = 500
KEPT_OF_A_SET = 2000
ACTS_OF_KITS = 8000
WITH_STORIES = 0.3
# Weight of a pair without a word in common, beside 1 for one of the same words.
UNLIKE = 0.4
HALF = 0.5

Ask = Callable[[list[Example]], list[Example]]


@dataclass(frozen=True)
class Round:
    """Shuffled. pairs: labelled by outcome. acts: by act."""

    pairs: list[Example]
    acts: list[Example]


def round_of(
    kits: Sequence[Kit], stories: Sequence[Taught], others: Sequence[Pair], draw: random.Random, ask: Ask = list
) -> Round:
    """Of one round. others: pairs of no event. ask: a teacher, about the pairs of stories, whose labels are less sure.

    Where there are stories, there is less of the kits.
    """
    part = WITH_STORIES if stories else 1.0
    of_stories = drawn([kit for one in stories for kit in one.kits], OF_STORIES, draw)
    of_others = [
        *drawn(kits, {label: int(amount * part) for label, amount in OF_KITS.items()}, draw),
        *draw.sample(others, OF_SETS),
    ]
    told = ask([example_of(_either_way(pair, draw)) for pair in of_stories])
    pairs = [*told, *(example_of(_either_way(pair, draw)) for pair in of_others)]
    draw.shuffle(pairs)
    acts = [*of_kits(kits, int(ACTS_OF_KITS * part), draw), *(act for one in stories for act in one.acts)]
    draw.shuffle(acts)
    return Round(pairs, acts)


def _either_way(pair: Pair, draw: random.Random) -> Pair:
    """Of one day, neither comes first."""
    return Pair(pair.b, pair.a, pair.label) if pair.a.day == pair.b.day and draw.random() < HALF else pair


def drawn(several: Sequence[Kit], amounts: Mapping[Outcome, int], draw: random.Random) -> Iterator[Pair]:
    """So many of each label; of those that are neither, alike ones more often."""
    by_label: dict[Outcome, list[tuple[Pair, Kit]]] = defaultdict(list)
    for kit in several:
        for pair in kit.pairs:
            by_label[pair.label].append((pair, kit))
    for label, amount in amounts.items() if several else ():
        pool = by_label[label]
        if label is Outcome.NEITHER:
            chosen = draw.choices(pool, [UNLIKE + _common(pair) for pair, _ in pool], k=amount)
        else:
            chosen = draw.sample(pool, min(amount, len(pool)))
        yield from (in_context(pair, kit, draw) for pair, kit in chosen)


def in_context(pair: Pair, kit: Kit, draw: random.Random) -> Pair:
    """Where nothing stands before a wording, in half of the cases another of the same event does, as in an article."""
    a, b = (
        replace(one, before=f"{draw.choice(kit.wordings).content}.") if not one.before and draw.random() < HALF else one
        for one in (pair.a, pair.b)
    )
    return replace(pair, a=a, b=b)


def of_no_event(data: Path) -> list[Pair]:
    """Sentence pairs with and without the same meaning, headlines that agree and disagree. data: has both sets."""
    sets = (
        (sentence_pairs.paraphrases(data, KEPT_OF_A_SET), Outcome.NEITHER),
        (sentence_pairs.headlines(data, KEPT_OF_A_SET), Outcome.CONFLICT),
    )
    return [
        Pair(_headline(a), _headline(b), Outcome.SAME if same else otherwise)
        for pairs, otherwise in sets
        for a, b, same in pairs
    ]


def _headline(text: str) -> Wording:
    return Wording("", "asserts", text, "", "")


def _common(pair: Pair) -> float:
    a, b = (set(one.content.lower().split()) for one in (pair.a, pair.b))
    return len(a & b) / max(1, min(len(a), len(b)))
