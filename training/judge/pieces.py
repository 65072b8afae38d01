"""Pairs of wordings -> word pieces, in batches of like length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch
from tokenizers import Tokenizer
from torch import Tensor

from reportedly.trace.claims.proposition import days_between
from reportedly.trace.claims.utterance import beside, utterance
from training.judge.kits import Pair, Wording
from training.pretrained import tokenizer_path

LONGEST = 144
# Batches are as wide as a multiple of so many pieces: kernels are made anew for every shape.
WIDTHS = 8


def loaded_tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(tokenizer_path()))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return tokenizer


def texts(pair: Pair) -> tuple[str, str]:
    """As the network reads the two."""
    return _text(pair.a), beside(_text(pair.b), days_between(pair.a.day, pair.b.day))


def _text(one: Wording) -> str:
    return utterance(one.speaker, one.stance, one.content, one.before)


def batches(pairs: Sequence[Pair], tokenizer: Tokenizer, size: int) -> Iterator[tuple[Tensor, Tensor, Tensor]]:
    """ids, segments and labels, in the order of the pairs but for that of a stretch of forty batches."""
    stretch = 40 * size
    for start in range(0, len(pairs), stretch):
        some = pairs[start : start + stretch]
        encoded = tokenizer.encode_batch([texts(pair) for pair in some])
        order = sorted(range(len(some)), key=lambda n: len(encoded[n].ids))
        groups = [order[n : n + size] for n in range(0, len(order), size)]
        for group in torch.randperm(len(groups)).tolist():
            chosen = groups[group]
            width = -(-max(len(encoded[n].ids) for n in chosen) // WIDTHS) * WIDTHS
            ids, segments = (torch.zeros(len(chosen), width, dtype=torch.int64) for _ in range(2))
            for row, n in enumerate(chosen):
                ids[row, : len(encoded[n].ids)] = torch.tensor(encoded[n].ids)
                segments[row, : len(encoded[n].ids)] = torch.tensor(encoded[n].type_ids)
            yield ids, segments, torch.tensor([int(some[n].label) for n in chosen])
