"""The judge's network: an encoder over two texts at once, and two heads over it.

One tells what two statements are to each other. The other, a second task for the encoder, what the second does after
the first (``acts.py``).
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from reportedly.trace.claims.networks import Outcome
from training.judge.acts import ACTS
from training.network import Network
from training.pretrained import Name, pretrained

HIDDEN = 256
LAYERS: dict[Name, int] = {"minilm": 6, "mpnet": 12}


class Judge(nn.Module):
    """``forward(ids, segments)`` gives logits [B,len(Outcome)] and [B,len(ACTS)].

    ids: int64 [B,T], "first, separator, second, separator", padded with 0. segments: 0 for the first text, 1 for the
    second.
    """

    def __init__(self, encoder: Network) -> None:
        super().__init__()
        self.encoder = encoder
        self.head, self.acts = (_head(5 * encoder.shape.width, len(outcomes)) for outcomes in (Outcome, ACTS))

    def forward(self, ids: Tensor, segments: Tensor) -> tuple[Tensor, Tensor]:
        x = self.encoder.encode(ids, segments)
        present = (ids != 0).to(x.dtype)
        first, second = (_mean(x, present * own) for own in (1 - segments.to(x.dtype), segments.to(x.dtype)))
        both = torch.cat((x[:, 0], first, second, (first - second).abs(), first * second), -1)
        return self.head(both), self.acts(both)


def fresh(name: Name = "minilm") -> Judge:
    """From public weights, all layers. The larger learns without dropout, which would take a sixth of its time."""
    judge = Judge(pretrained(name, range(LAYERS[name])))
    if name == "mpnet":
        for part in judge.modules():
            if isinstance(part, nn.Dropout):
                part.p = 0.0
    return judge


def _head(width: int, outcomes: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(width, HIDDEN), nn.GELU(), nn.Dropout(0.1), nn.Linear(HIDDEN, outcomes))


def _mean(x: Tensor, weights: Tensor) -> Tensor:
    return (x * weights[..., None]).sum(1) / weights.sum(1, keepdim=True).clamp(min=1.0)


def restored(checkpoint: Path, name: Name = "minilm") -> Judge:
    """As training left it."""
    judge = fresh(name)
    judge.load_state_dict(torch.load(checkpoint, weights_only=True)["judge"])
    return judge.eval()
