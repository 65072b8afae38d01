"""The reader's network: an encoder, three facts added to each word piece, a tagger and a linker.

The encoder is written out here (post-norm BERT: Devlin et al., 2019; with MPNet's relative positions, Song et al.,
2020, where the shape says so), so that training needs torch and nothing else and the exported graph is small. Its first
weights are those of ``training/pretrained.py``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from reportedly.extract.reader.labels import BUCKETS, LABELS, LINK_WIDTH, bucket_of
from reportedly.extract.reader.pieces import FEATURES

MAX_POSITIONS = 512
_FAR = 128  # pieces: MPNet tells no distances beyond apart


@dataclass(frozen=True)
class Shape:
    layers: int = 6
    width: int = 384
    heads: int = 12
    hidden: int = 1536
    vocabulary: int = 30522
    relative: int = 0  # buckets of relative distance that attention knows; 0: it knows none


MINILM = Shape()
MPNET = Shape(layers=12, width=768, hidden=3072, relative=32)


class Layer(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.out = nn.Linear(shape.width, shape.width)
        self.norm1 = nn.LayerNorm(shape.width, eps=1e-12)
        self.up = nn.Linear(shape.width, shape.hidden)
        self.down = nn.Linear(shape.hidden, shape.width)
        self.norm2 = nn.LayerNorm(shape.width, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        # Written out: twice as fast on a processor as torch's own, for windows this short.
        weights = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(d // self.heads) + mask.to(q.dtype), -1)
        attended = (weights @ v).transpose(1, 2).reshape(b, t, d)
        x = self.norm1(x + self.dropout(self.out(attended)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Network(nn.Module):
    """``forward(ids, features)`` gives tag logits [B,T,len(LABELS)], link queries and keys [B,T,LINK_WIDTH].

    ids, features: int64 [B,T]; id 0 is padding and is not attended to.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(MAX_POSITIONS, shape.width)
        self.facts = nn.Embedding(FEATURES, shape.width)
        nn.init.zeros_(self.facts.weight)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.relative = nn.Embedding(shape.relative, shape.heads) if shape.relative else None
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.dropout = nn.Dropout(0.1)
        self.tag = nn.Linear(shape.width, len(LABELS))
        self.query = nn.Linear(shape.width, LINK_WIDTH)
        self.key = nn.Linear(shape.width, LINK_WIDTH)
        self.distance = nn.Embedding(BUCKETS, 1)
        nn.init.zeros_(self.distance.weight)

    def encode(self, ids: Tensor, features: Tensor) -> Tensor:
        mask = torch.where(ids == 0, -1e4, 0.0)[:, None, None, :]
        if self.relative is not None:
            mask = mask + self.relative(relative_buckets(ids.shape[1], self.shape.relative)).permute(2, 0, 1)
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.facts(features)
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return self.dropout(x)

    def forward(self, ids: Tensor, features: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        x = self.encode(ids, features)
        return self.tag(x), self.query(x), self.key(x)

    def link_scores(self, query: Tensor, key: Tensor) -> Tensor:
        """[B,T,T]: how well the piece of a row hangs on the cue that begins at the piece of a column."""
        t = query.shape[1]
        place = torch.arange(t)
        buckets = torch.from_numpy(bucket_of((place[None, :] - place[:, None]).numpy()))
        scores: Tensor = query @ key.transpose(1, 2) / math.sqrt(LINK_WIDTH) + self.distance(buckets)[..., 0]
        return scores

    def reading_heads(self) -> tuple[nn.Module, ...]:
        """What comes after the encoder."""
        return self.tag, self.query, self.key, self.distance

    def parameter_groups(self, encoder_rate: float, head_rate: float, frozen: int) -> list[dict[str, Any]]:
        """The word embeddings and the first ``frozen`` layers stay as they came.

        For the words it costs nothing and steadies the rest (found in a trial); for low layers it saves time.
        """
        for part in (self.words, *self.layers[:frozen]):
            part.requires_grad_(False)
        heads = [p for part in self.reading_heads() for p in part.parameters()]
        known = {id(p) for p in heads}
        encoder = [p for p in self.parameters() if p.requires_grad and id(p) not in known]
        return [{"params": encoder, "lr": encoder_rate}, {"params": heads, "lr": head_rate}]


def relative_buckets(length: int, buckets: int) -> Tensor:
    """[T,T]: the bucket of each pair's distance, as T5 and MPNet have it: half for each side, exact below a quarter."""
    place = torch.arange(length)
    behind = place[:, None] - place[None, :]
    half, exact = buckets // 2, buckets // 4
    far = behind.abs()
    log = torch.log(far.clamp(min=1) / exact) / math.log(_FAR / exact) * (half - exact)
    near = torch.where(far < exact, far, (exact + log.long()).clamp(max=half - 1))
    return near + half * (behind < 0)
