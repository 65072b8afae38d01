"""Writes trained judges as the package reads them: ``python -m training.judge.export RUN``.

The one that learned from all goes into the package; those that were kept from some stories stay with the run.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import torch
from torch import Tensor, nn

from reportedly.extract import pairs
from training import quantised
from training.judge.folds import ALL, PARTS, checkpoint, exported
from training.judge.network import Judge, restored
from training.judge.pieces import LONGEST

FOLDER = Path(pairs.__file__).parent / "model"


class Exported(nn.Module):
    """ids, segments int64 [1,T] -> logarithms of probabilities [1,len(Outcome)]."""

    def __init__(self, judge: Judge) -> None:
        super().__init__()
        self.judge = judge

    def forward(self, ids: Tensor, segments: Tensor) -> Tensor:
        return torch.log_softmax(self.judge(ids, segments)[0], -1)


def write(judge: Judge, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    ids, segments = torch.randint(1000, 20000, (1, 48)), (torch.arange(48) > 24).long()[None]
    takes = ("ids", "segments")
    network = Exported(judge.eval())
    quantised.write(network, (ids, segments), folder / "model.onnx", takes=takes, gives=["outcomes"], by_piece=takes)
    digest = hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest()
    (folder / "card.json").write_text(json.dumps({"longest": LONGEST, "sha256": digest}) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    run = parser.parse_args().run
    for part in range(PARTS):
        write(restored(checkpoint(run, part)), exported(run, part))
    write(restored(checkpoint(run, ALL)), FOLDER)
    print(f"{FOLDER / 'model.onnx'}: {(FOLDER / 'model.onnx').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
