"""How well a judge tells pairs of kits that it hasn't learned from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from zlib import crc32

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score
from tokenizers import Tokenizer

from reportedly.model.statement import Stance
from reportedly.trace.claims.networks import Outcome
from training.judge.acts import ACTS
from training.judge.kits import Kit, Pair
from training.judge.network import Judge
from training.judge.pieces import Example, batches, example_of
from training.judge.stories import Taught

BATCH = 128
# One kit in so many is for measuring.
OTHERS = 10
# Pairs of a kit or story that are looked at, or little more.
MOST = 400


def is_for_measuring(kit: Kit) -> bool:
    """By its name alone, so that a kit never changes sides."""
    return crc32(kit.name.encode()) % OTHERS == 0


def measured(judge: Judge, kits: Sequence[Kit], stories: Sequence[Taught], tokenizer: Tokenizer) -> dict[str, float]:
    """Mean over kits and over stories of the average precision of outcomes; of acts, over all stories."""
    found: dict[str, list[float]] = defaultdict(list)
    by_story = ((f"story {n}", one) for story in stories for n, one in enumerate(story.kits))
    for name, one in (*(("kit", kit) for kit in kits), *by_story):
        probabilities, labels = judged(judge, 0, _some(one.pairs), tokenizer)
        for label in (Outcome.SAME, Outcome.CONFLICT, Outcome.UPDATE):
            if (labels == label).any():
                precision = float(average_precision_score(labels == label, probabilities[:, label]))
                found[f"{name} {label.name}"].append(precision)
    if acts := [act for story in stories for act in story.acts]:
        probabilities, labels = judged(judge, 1, acts, tokenizer)
        denials = ACTS.index(Stance.DENIES)
        found["denials"].append(float(average_precision_score(labels == denials, probabilities[:, denials])))
        found["acts"].append(float((probabilities.argmax(1) == labels).mean()))
    return {name: round(float(np.mean(several)), 3) for name, several in found.items()}


def _some(pairs: Sequence[Pair]) -> list[Example]:
    """Evenly, where there are very many."""
    return [example_of(pair) for pair in pairs[:: max(1, len(pairs) // MOST)]]


@torch.no_grad()
def judged(
    judge: Judge, head: int, examples: Sequence[Example], tokenizer: Tokenizer
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Probabilities [n, outcomes or acts] and labels [n], in the order of the examples. head: 0 for outcomes, 1 for
    acts."""
    judge.eval()
    found, places = [], []
    with torch.autocast("cpu", dtype=torch.bfloat16):
        for batch in batches(examples, tokenizer, BATCH):
            found.append(torch.softmax(judge(batch.ids, batch.segments)[head].float(), -1).numpy())
            places += batch.places
    judge.train()
    return np.concatenate(found)[np.argsort(places)], np.array([one.label for one in examples])
