"""Texts -> vectors, by a small network that came with the package, run by ONNX Runtime with one thread."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from reportedly.errors import ModelError
from reportedly.extract.reader.encoder import DEFAULT_MODEL, MODELS

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

Vectors = NDArray[np.float32]

_FOLDER = files("reportedly.extract.vectors") / "model"


class SentenceEncoder:
    """The weights of ``extract/vectors/model`` with the reader's tokenizer. Encoding keeps no state."""

    def __init__(self, session: InferenceSession, tokenizer: Tokenizer, width: int) -> None:
        self.width = width
        self._session = session
        self._tokenizer = tokenizer

    @classmethod
    def load(cls) -> SentenceEncoder:
        """Raises ModelError where the weights are missing or damaged."""
        from onnxruntime import InferenceSession, SessionOptions  # noqa: PLC0415 - a fifth of a second
        from tokenizers import Tokenizer  # noqa: PLC0415 - as above

        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        try:
            card = json.loads((_FOLDER / "card.json").read_bytes())
            tokenizer = Tokenizer.from_str((MODELS / DEFAULT_MODEL / "tokenizer.json").read_text("utf-8"))
            weights = (_FOLDER / "model.onnx").read_bytes()
            session = InferenceSession(weights, options, providers=["CPUExecutionProvider"])
        except Exception as error:
            raise ModelError(f"{_FOLDER} can't be read ({error}); install reportedly anew") from error
        tokenizer.no_padding()
        tokenizer.enable_truncation(card["longest"])
        return cls(session, tokenizer, card["width"])

    def encode(self, texts: Sequence[str]) -> Vectors:
        """[n, width], each row of length 1.

        One text at a time: 8-bit activations are scaled over whatever is read together, and a text's vector must not
        depend on its neighbours.
        """
        vectors = np.zeros((len(texts), self.width), dtype=np.float32)
        for row, text in enumerate(texts):
            ids = np.asarray([self._tokenizer.encode(text).ids], dtype=np.int64)
            vectors[row] = self._session.run(["vector"], {"ids": ids})[0][0]
        return vectors


@cache
def _encoder() -> SentenceEncoder:
    return SentenceEncoder.load()


def embed(texts: Sequence[str]) -> Vectors:
    """``SentenceEncoder.encode`` with an encoder that is loaded at the first call of a process."""
    return _encoder().encode(texts)
