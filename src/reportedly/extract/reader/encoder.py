"""The trained network that reads articles."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from reportedly.extract import onnx
from reportedly.extract.reader.calibration import Calibration
from reportedly.extract.reader.pieces import Ints

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

Floats = NDArray[np.float32]

MODELS = files("reportedly.extract.reader") / "models"
DEFAULT_MODEL = "default"
# The smaller networks have the same word pieces.
VOCABULARY = MODELS / DEFAULT_MODEL / "tokenizer.json"


@dataclass(frozen=True, slots=True)
class Scores:
    """What the network says of ``n`` pieces read together.

    tags: log-probabilities [n, len(LABELS)]. query, key: [n, LINK_WIDTH]; their product
    says on which cue a piece hangs.
    """

    tags: Floats
    query: Floats
    key: Floats


class Scorer(Protocol):
    """What reading asks of a network, whatever runs it.

    distance: [BUCKETS], added to the score of a link of that distance.
    """

    tokenizer: Tokenizer
    calibration: Calibration
    distance: Floats

    def run(self, ids: Ints, features: Ints) -> Scores:
        """Reads pieces [n] together, at most 510 of them."""


class Encoder:
    """A model folder: ``model.onnx``, ``tokenizer.json`` and ``card.json`` (name, link distances, calibration)."""

    def __init__(self, session: InferenceSession, tokenizer: Tokenizer, card: dict[str, Any], digest: str) -> None:
        self.tokenizer = tokenizer
        self.name = f"{card['name']} sha256:{digest}"
        self.calibration = Calibration(*card.get("calibration", ()))
        self.distance: Floats = np.asarray(card["distance"], dtype=np.float32)
        self._session = session
        self._first, self._last = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")

    @classmethod
    def load(cls, model: str = DEFAULT_MODEL) -> Encoder:
        """Reads the weights that came with the package. Raises ModelError where they are missing or damaged."""
        folder = MODELS / model
        file, card = folder / "model.onnx", onnx.card(folder / "card.json")
        weights = onnx.bytes_of(file)
        digest = hashlib.sha256(weights).hexdigest()[:16]
        return cls(onnx.session(weights, file), onnx.tokenizer(folder / "tokenizer.json"), card, digest)

    def run(self, ids: Ints, features: Ints) -> Scores:
        """Reads pieces [n] together, at most 510 of them."""
        whole = np.concatenate([[self._first], ids, [self._last]])[None, :]
        facts = np.concatenate([[0], features, [0]])[None, :]
        tags, query, key = self._session.run(["tags", "query", "key"], {"ids": whole, "features": facts})
        logits = tags[0, 1:-1]
        peak = logits.max(axis=1, keepdims=True)
        normaliser = peak + np.log(np.exp(logits - peak).sum(axis=1, keepdims=True))
        return Scores(logits - normaliser, query[0, 1:-1], key[0, 1:-1])
