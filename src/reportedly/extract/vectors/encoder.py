"""Texts -> vectors, by a small network that came with the package."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from reportedly.extract import onnx
from reportedly.extract.reader.encoder import VOCABULARY

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
        session, tokenizer, card = onnx.small(_FOLDER, VOCABULARY)
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
