"""What the judge learns from in one round, drawn anew for each."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from reportedly.trace.claims.networks import Outcome
from training import sentence_pairs
from training.judge.kits import Kit, Pair, Wording

# Of a round, how many pairs of the kits, of annotated stories, and of sentence pairs and headlines.
OF_KITS = {Outcome.SAME: 3000, Outcome.CONFLICT: 2000, Outcome.UPDATE: 600, Outcome.NEITHER: 9000}
OF_STORIES = {Outcome.SAME: 2200, Outcome.CONFLICT: 1000, Outcome.UPDATE: 0, Outcome.NEITHER: 7500}
OF_SETS = 500
KEPT_OF_A_SET = 2000
# Weight of a pair without a word in common, beside 1 for one of the same words.
UNLIKE = 0.4
HALF = 0.5


def round_of(learned: Sequence[Kit], taught: Sequence[Kit], others: Sequence[Pair], draw: random.Random) -> list[Pair]:
    """Pairs of one round, shuffled. taught: of stories. others: of no event."""
    found = [*drawn(learned, OF_KITS, draw), *drawn(taught, OF_STORIES, draw), *draw.sample(others, OF_SETS)]
    found = [Pair(one.b, one.a, one.label) if _of_one_day(one) and draw.random() < HALF else one for one in found]
    draw.shuffle(found)
    return found


def drawn(several: Sequence[Kit], amounts: Mapping[Outcome, int], draw: random.Random) -> Iterator[Pair]:
    """So many of each label; of those that are neither, alike ones more often."""
    by_label: dict[Outcome, list[tuple[Pair, Kit]]] = defaultdict(list)
    for kit in several:
        for pair in kit.pairs:
            by_label[pair.label].append((pair, kit))
    for label, amount in amounts.items():
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


def _of_one_day(pair: Pair) -> bool:
    return pair.a.day == pair.b.day


def _common(pair: Pair) -> float:
    a, b = (set(one.content.lower().split()) for one in (pair.a, pair.b))
    return len(a & b) / max(1, min(len(a), len(b)))
