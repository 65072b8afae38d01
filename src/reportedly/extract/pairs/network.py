"""Pairs of texts -> how likely both say the same, exclude each other, or one updates the other.

A small network that reads both at once, so that it sees which word of one answers which of the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from reportedly.extract import onnx
from reportedly.extract.reader.encoder import DEFAULT_MODEL, MODELS

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

_FOLDER = files("reportedly.extract.pairs") / "model"
_OUTCOMES = 4  # neither, the same, in conflict, an update
_DECIMALS = 3
_AT_HAND = 50_000


class PairNetwork:
    """The weights of ``extract/pairs/model`` with the reader's tokenizer. Judging keeps no state."""

    def __init__(self, session: InferenceSession, tokenizer: Tokenizer) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._judged = lru_cache(_AT_HAND)(self._read)

    @classmethod
    def load(cls) -> PairNetwork:
        """Raises ModelError where the weights are missing or damaged."""
        file, card = _FOLDER / "model.onnx", onnx.card(_FOLDER / "card.json")
        tokenizer = onnx.tokenizer(MODELS / DEFAULT_MODEL / "tokenizer.json", card["longest"])
        return cls(onnx.session(onnx.bytes_of(file), file), tokenizer)

    def judge(self, pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        """[n, 4]: logarithms of probabilities that two are neither, the same, in conflict, an update.

        One pair at a time, since 8-bit activations are scaled over whatever is read together. Rounded, so that
        processors that add up in another order agree. Articles that print one report ask the same again and again.
        """
        found = np.zeros((len(pairs), _OUTCOMES), dtype=np.float32)
        for row, pair in enumerate(pairs):
            found[row] = self._judged(pair)
        return found

    def _read(self, pair: tuple[str, str]) -> NDArray[np.float32]:
        encoded = self._tokenizer.encode(*pair)
        ids, segments = (np.asarray([one], dtype=np.int64) for one in (encoded.ids, encoded.type_ids))
        outcomes: NDArray[np.float32] = self._session.run(["outcomes"], {"ids": ids, "segments": segments})[0][0]
        return np.round(outcomes, _DECIMALS)


@cache
def _network() -> PairNetwork:
    return PairNetwork.load()


def side_by_side(pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
    """``PairNetwork.judge`` with a network that is loaded at the first call of a process."""
    return _network().judge(pairs)
