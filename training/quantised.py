"""A network as an ONNX file with weights of 8 bits, one scale a column."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

OPSET = 17


def write(
    network: nn.Module,
    example: tuple[Tensor, ...],
    target: Path,
    *,
    takes: Sequence[str],
    gives: Sequence[str],
    by_piece: Sequence[str],
) -> None:
    """takes, gives: names of inputs, as in ``example``, and outputs. by_piece: which of them are [1, pieces, …]."""
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "whole.onnx"
        torch.onnx.export(
            network,
            example,
            str(whole),
            input_names=list(takes),
            output_names=list(gives),
            dynamic_axes={name: {1: "pieces"} for name in by_piece},
            opset_version=OPSET,
            dynamo=False,
        )
        quantize_dynamic(
            whole,
            target,
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
        )
