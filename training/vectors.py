"""Writes the sentence encoder: ``python -m training.vectors articles.jsonl.gz folder``.

The encoder is the packaged MiniLM (Wang et al., 2020; all-MiniLM-L6-v2, Apache-2.0) with three of its six layers, mean
pooling (Reimers and Gurevych, 2019) and a projection to fewer dimensions: principal components of the vectors of news
sentences, each scaled halfway to equal variance, so that what all news shares tells less (after Su et al., 2021).
The folder gets ``model.onnx`` (8-bit weights) and ``card.json``; the tokenizer is the reader's.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional as F

from training import quantised
from training.network import Network
from training.pretrained import pretrained, tokenizer_path

LAYERS = [0, 2, 5]
WIDTH = 192
# Between 0 (principal components as they are) and 1 (whitened).
WHITENING = 0.5
SENTENCES = 12000
LONGEST = 128
_SENTENCE = re.compile(r"[A-Z“\"][^.!?]{40,280}[.!?]")


class SentenceEncoder(nn.Module):
    """ids int64 [1, T] -> [1, width], of length 1."""

    def __init__(self, network: Network, mean: Tensor, projection: Tensor) -> None:
        super().__init__()
        self.network = network
        self.register_buffer("mean", mean)
        self.register_buffer("projection", projection)

    def forward(self, ids: Tensor) -> Tensor:
        pooled = pooled_by(self.network, ids)
        return F.normalize((pooled - self.mean) @ self.projection, dim=-1)


def pooled_by(network: Network, ids: Tensor) -> Tensor:
    """[1, T] -> [1, 384], of length 1."""
    return F.normalize(network.encode(ids, torch.zeros_like(ids)).mean(1), dim=-1)


def sentences(path: Path) -> list[str]:
    """Sentences of the articles, drawn with a fixed seed."""

    def all_of() -> Iterator[str]:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                yield from _SENTENCE.findall(json.loads(line)["text"])

    return random.Random(1).sample(list(all_of()), SENTENCES)


@torch.no_grad()
def projection(network: Network, tokenizer: Tokenizer, texts: list[str]) -> tuple[Tensor, Tensor]:
    """The mean of the texts' vectors, and the columns that they are projected on."""
    vectors = torch.cat([pooled_by(network, torch.tensor([tokenizer.encode(text).ids])) for text in texts])
    mean = vectors.mean(0)
    _, singular, directions = torch.linalg.svd(vectors - mean, full_matrices=False)
    scale = (singular[:WIDTH] / len(texts) ** 0.5) ** WHITENING
    return mean, directions[:WIDTH].T / scale


def write(encoder: SentenceEncoder, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    quantised.write(
        encoder,
        (torch.randint(1000, 20000, (1, 24)),),
        folder / "model.onnx",
        takes=["ids"],
        gives=["vector"],
        by_piece=["ids"],
    )
    card = {"name": "MiniLM-L6 layers " + " ".join(map(str, LAYERS)), "width": WIDTH, "longest": LONGEST}
    (folder / "card.json").write_text(json.dumps(card) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    torch.set_num_threads(1)
    network = pretrained("minilm", LAYERS).eval()
    tokenizer = Tokenizer.from_file(str(tokenizer_path()))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    mean, columns = projection(network, tokenizer, sentences(options.articles))
    write(SentenceEncoder(network, mean, columns), options.folder)
    print(f"{options.folder / 'model.onnx'}: {(options.folder / 'model.onnx').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
