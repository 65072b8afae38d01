"""Averages the weights of runs that began from the same weights: ``python -m training.average out.pt a.pt b.pt``.

One network with the speed of one, and most of what an ensemble would bring (model soups: Wortsman et al., 2022).
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("runs", type=Path, nargs="+", help="checkpoints of networks of one shape")
    args = parser.parse_args()
    saved = [torch.load(run, weights_only=True) for run in args.runs]
    if any(one["shape"] != saved[0]["shape"] for one in saved):
        raise SystemExit("these networks have different shapes")
    names = saved[0]["network"]
    network = {name: torch.stack([one["network"][name] for one in saved]).mean(0) for name in names}
    torch.save({"network": network, "shape": saved[0]["shape"]}, args.out)


if __name__ == "__main__":
    main()
