"""Pairs of texts -> how likely both say the same, exclude each other, or one updates the other.

A small network that reads both at once, so that it sees which word of one answers which of the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from reportedly.extract import onnx
from reportedly.extract.reader.encoder import VOCABULARY

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

Logarithms = NDArray[np.float32]
_PACKAGED = files("reportedly.extract.pairs") / "model"
_OUTCOMES = 4  # neither, the same, in conflict, an update
_DECIMALS = 3
_AT_HAND = 50_000


class PairNetwork:
    """The weights of a folder, with the reader's tokenizer. Judging keeps no state.

    One pair at a time, since 8-bit activations are scaled over whatever is read together. Rounded, so that processors
    that add up in another order agree. Articles that print one report ask the same again and again.
    """

    def __init__(self, session: InferenceSession, tokenizer: Tokenizer) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._read = lru_cache(_AT_HAND)(self._read_anew)

    @classmethod
    def load(cls, folder: Traversable = _PACKAGED) -> PairNetwork:
        """Raises ModelError where the weights are missing or damaged."""
        session, tokenizer, _ = onnx.small(folder, VOCABULARY)
        return cls(session, tokenizer)

    def judge(self, pairs: Sequence[tuple[str, str]]) -> Logarithms:
        """[n, 4]: logarithms of probabilities that two are neither, the same, in conflict, an update."""
        found = np.zeros((len(pairs), _OUTCOMES), dtype=np.float32)
        for row, pair in enumerate(pairs):
            found[row] = self._read(pair)
        return found

    def _read_anew(self, pair: tuple[str, str]) -> Logarithms:
        encoded = self._tokenizer.encode(*pair)
        ids, segments = (np.asarray([one], dtype=np.int64) for one in (encoded.ids, encoded.type_ids))
        found: Logarithms = self._session.run(["outcomes"], {"ids": ids, "segments": segments})[0][0]
        return np.round(found, _DECIMALS)


@cache
def _network() -> PairNetwork:
    """Loaded at the first call of a process."""
    return PairNetwork.load()


def side_by_side(pairs: Sequence[tuple[str, str]]) -> Logarithms:
    """``PairNetwork.judge`` with the packaged weights."""
    return _network().judge(pairs)
