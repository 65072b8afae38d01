"""What the judge learns from -> word pieces, in batches of like length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True)
class Example:
    """texts: first and second. label: the number of an outcome, or of an act. said: the probabilities of all that a
    teacher gives, empty where none was asked."""

    texts: tuple[str, str]
    label: int
    said: tuple[float, ...] = ()


@dataclass(frozen=True)
class Batch:
    """places: of the examples, [B]. ids, segments: int64 [B,T]. labels: int64 [B].

    asked: bool [B], whether a teacher was. said: float [n,outcomes], of those alone.
    """

    places: list[int]
    ids: Tensor
    segments: Tensor
    labels: Tensor
    asked: Tensor
    said: Tensor


def loaded_tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(tokenizer_path()))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return tokenizer


def example_of(pair: Pair) -> Example:
    """A pair as the network reads the two."""
    return Example((_text(pair.a), beside(_text(pair.b), days_between(pair.a.day, pair.b.day))), int(pair.label))


def _text(one: Wording) -> str:
    return utterance(one.speaker, one.stance, one.content, one.before)


def batches(examples: Sequence[Example], tokenizer: Tokenizer, size: int) -> Iterator[Batch]:
    """In the order of the examples but for that of a stretch of forty batches."""
    stretch = 40 * size
    for start in range(0, len(examples), stretch):
        some = examples[start : start + stretch]
        encoded = tokenizer.encode_batch([one.texts for one in some])
        order = sorted(range(len(some)), key=lambda n: len(encoded[n].ids))
        groups = [order[n : n + size] for n in range(0, len(order), size)]
        for group in torch.randperm(len(groups)).tolist():
            chosen = groups[group]
            width = -(-max(len(encoded[n].ids) for n in chosen) // WIDTHS) * WIDTHS
            ids, segments = (torch.zeros(len(chosen), width, dtype=torch.int64) for _ in range(2))
            for row, n in enumerate(chosen):
                ids[row, : len(encoded[n].ids)] = torch.tensor(encoded[n].ids)
                segments[row, : len(encoded[n].ids)] = torch.tensor(encoded[n].type_ids)
            labels = torch.tensor([some[n].label for n in chosen])
            asked = torch.tensor([bool(some[n].said) for n in chosen])
            said = torch.tensor([some[n].said for n in chosen if some[n].said])
            yield Batch([start + n for n in chosen], ids, segments, labels, asked, said)
