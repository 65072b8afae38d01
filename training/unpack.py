"""The weights of a model folder as a checkpoint to train from: ``python -m training.unpack folder out.pt``.

So that a shipped reader can be trained on without the run that made it; what 8 bits lost stays lost.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor

from training.network import MINILM, Network

Arrays = dict[str, NDArray[np.generic]]
# The exporter names matrices by number, in the order in which they are used.
_OF_LAYER = ("qkv", "out", "up", "down")
_HEADS = ("tag", "query", "key")


def unpacked(model: onnx.ModelProto, distance: list[float]) -> dict[str, Tensor]:
    """The state of a ``Network`` of MiniLM's shape."""
    arrays = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
    tail = "_quantized"
    matrices = [one.removesuffix(tail) for one in arrays if one.startswith("onnx::MatMul") and one.endswith(tail)]
    places = [f"layers.{n}.{part}" for n in range(MINILM.layers) for part in _OF_LAYER] + list(_HEADS)
    state = {
        name.removeprefix("network."): torch.tensor(array)
        for name, array in arrays.items()
        if name.startswith("network.") and not name.endswith(("_scale", "_zero_point", "_quantized"))
    }
    for place, name in zip(places, matrices, strict=True):
        state[f"{place}.weight"] = _whole(arrays, name).T.contiguous()
    for name in ("words", "facts"):
        state[f"{name}.weight"] = _whole(arrays, f"network.{name}.weight")
    return state | {"distance.weight": torch.tensor(distance)[:, None]}


def _whole(arrays: Arrays, name: str) -> Tensor:
    steps = arrays[f"{name}_quantized"].astype(np.float32) - arrays[f"{name}_zero_point"].astype(np.float32)
    return torch.tensor(steps * arrays[f"{name}_scale"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    distance = json.loads((args.folder / "card.json").read_text("utf-8"))["distance"]
    network = Network(MINILM)
    network.load_state_dict(unpacked(onnx.load(str(args.folder / "model.onnx")), distance))
    torch.save({"network": network.state_dict(), "shape": asdict(MINILM)}, args.out)


if __name__ == "__main__":
    main()
