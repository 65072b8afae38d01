"""Networks that came with the package, run by ONNX Runtime with one thread: parallelism is by process."""

from __future__ import annotations

import json
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any

from reportedly.errors import ModelError

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

_ERRORS_ONLY = 3


def small(folder: Traversable, vocabulary: Traversable) -> tuple[InferenceSession, Tokenizer, dict[str, Any]]:
    """A network of ``model.onnx`` and ``card.json``, with a tokenizer for texts as long as it reads, and its card.

    Raises ModelError where any of it is missing or damaged.
    """
    file, found = folder / "model.onnx", card(folder / "card.json")
    return session(bytes_of(file), file), tokenizer(vocabulary, found["longest"]), found


def session(weights: bytes, whence: Traversable) -> InferenceSession:
    """whence: the file that they were read from. Raises ModelError where they are damaged."""
    from onnxruntime import InferenceSession, SessionOptions  # noqa: PLC0415 - a fifth of a second

    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = _ERRORS_ONLY
    try:
        return InferenceSession(weights, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime raises classes of its own, undocumented
        raise _damaged(whence, error) from error


def tokenizer(vocabulary: Traversable, longest: int | None = None) -> Tokenizer:
    """One that cuts off what is longer than so many pieces. Raises ModelError where it is missing or damaged."""
    from tokenizers import Tokenizer  # noqa: PLC0415 - as above: `--help` needs neither

    data = bytes_of(vocabulary)
    try:
        found = Tokenizer.from_buffer(data)
    except Exception as error:  # as above
        raise _damaged(vocabulary, error) from error
    found.no_padding()
    if longest is None:
        found.no_truncation()
    else:
        found.enable_truncation(longest)
    return found


def card(file: Traversable) -> dict[str, Any]:
    """What is told of a network beside its weights. Raises ModelError where it is missing or damaged."""
    try:
        found: dict[str, Any] = json.loads(bytes_of(file))
    except ValueError as error:
        raise _damaged(file, error) from error
    return found


def bytes_of(file: Traversable) -> bytes:
    """Raises ModelError where it can't be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise ModelError(f"{file} can't be read ({error}); install reportedly anew") from error


def _damaged(file: Traversable, why: Exception) -> ModelError:
    return ModelError(f"{file} is damaged ({why}); install reportedly anew")
