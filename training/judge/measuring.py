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

from reportedly.trace.claims.networks import Outcome
from training.judge.kits import Kit, Pair
from training.judge.network import Judge
from training.judge.pieces import batches

BATCH = 128
# One kit in so many is for measuring.
OTHERS = 10


def is_for_measuring(kit: Kit) -> bool:
    """By its name alone, so that a kit never changes sides."""
    return crc32(kit.name.encode()) % OTHERS == 0


def measured(judge: Judge, several: Sequence[Kit], tokenizer: Tokenizer) -> dict[str, float]:
    """Mean over kits of the average precision."""
    found: dict[str, list[float]] = defaultdict(list)
    for kit in several:
        probabilities, labels = judged(judge, kit.pairs, tokenizer)
        for label in (Outcome.SAME, Outcome.CONFLICT, Outcome.UPDATE):
            if (labels == label).any():
                found[label.name].append(float(average_precision_score(labels == label, probabilities[:, label])))
    return {name: round(float(np.mean(several)), 3) for name, several in found.items()}


@torch.no_grad()
def judged(judge: Judge, pairs: Sequence[Pair], tokenizer: Tokenizer) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Probabilities [n, len(Outcome)] and labels [n]."""
    judge.eval()
    found, wanted = [], []
    with torch.autocast("cpu", dtype=torch.bfloat16):
        for ids, segments, labels in batches(pairs, tokenizer, BATCH):
            found.append(torch.softmax(judge(ids, segments).float(), -1).numpy())
            wanted.append(labels.numpy())
    judge.train()
    return np.concatenate(found), np.concatenate(wanted)
