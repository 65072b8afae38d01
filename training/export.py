"""Writes a trained network as a model folder: ``python -m training.export run/final.pt folder --name N``.

The folder gets ``model.onnx`` (weights of 8 bits, one scale a column), ``card.json`` and ``tokenizer.json``.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
from pathlib import Path

import numpy as np
import torch
from onnxruntime import InferenceSession
from torch import Tensor, nn

from reportedly.extract.reader.pieces import FEATURES
from training import quantised
from training.network import Network
from training.pretrained import restored, tokenizer_path

# Tags of the 8-bit network must be those of the whole one on this share of random pieces, which are harder than text.
AGREEMENT = 0.95


class Exported(nn.Module):
    """The network without dropout, padding and mask: windows are read one at a time."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, features: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        tags, query, key = self.network(ids, features)
        return tags, query, key


def write(network: Network, folder: Path, name: str) -> float:
    """Writes the folder; gives the share of random pieces whose best tag the 8-bit network keeps."""
    folder.mkdir(parents=True, exist_ok=True)
    ids, features = torch.randint(1000, 20000, (1, 64)), torch.randint(0, FEATURES, (1, 64))
    takes, gives = ("ids", "features"), ("tags", "query", "key")
    quantised.write(
        Exported(network),
        (ids, features),
        folder / "model.onnx",
        takes=takes,
        gives=gives,
        by_piece=(*takes, *gives),
    )
    distance = [round(float(x), 6) for x in network.distance.weight.detach()[:, 0]]
    (folder / "card.json").write_text(json.dumps({"name": name, "distance": distance}) + "\n", encoding="utf-8")
    shutil.copyfile(tokenizer_path(), folder / "tokenizer.json")
    return agreement(network, folder / "model.onnx")


def agreement(network: Network, exported: Path) -> float:
    ids, features = torch.randint(1000, 20000, (1, 254)), torch.randint(0, FEATURES, (1, 254))
    session = InferenceSession(str(exported), providers=["CPUExecutionProvider"])
    tags = session.run(["tags"], {"ids": ids.numpy(), "features": features.numpy()})[0]
    with torch.no_grad():
        expected = network(ids, features)[0].numpy()
    return float(np.mean(tags.argmax(-1) == expected.argmax(-1)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--name", required=True, help="goes into every reading, with the digest of the weights")
    args = parser.parse_args()
    share = write(restored(args.checkpoint), args.folder, args.name)
    size = (args.folder / "model.onnx").stat().st_size / 1e6
    print(f"{args.folder}: {size:.1f} MB, {share:.1%} of the tags as before")
    if math.isnan(share) or share < AGREEMENT:
        raise SystemExit("the 8-bit weights lose too much; look at the ranges of the weights")


if __name__ == "__main__":
    main()
