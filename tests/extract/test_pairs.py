"""Two statements side by side."""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest

from reportedly.errors import ModelError
from reportedly.extract import onnx
from reportedly.extract.pairs import side_by_side

_FOLDER = files("reportedly.extract.pairs") / "model"


def test_what_each_may_be_comes_to_one() -> None:
    judged = side_by_side([("the mayor asserts: the bridge is closed", "the union denies: the bridge is closed")] * 2)
    assert judged.shape == (2, 4)
    assert np.allclose(np.exp(judged).sum(axis=1), 1, atol=0.01)


def test_a_pair_is_judged_the_same_whatever_else_is_asked() -> None:
    one = ("the mayor asserts: the bridge is closed", "the ministry asserts: nobody may cross the bridge")
    other = ("the mayor asserts: nine were hurt", "a doctor asserts: the wine was red")
    assert np.array_equal(side_by_side([one]), side_by_side([other, one])[1:])


def test_no_pairs_have_no_rows() -> None:
    assert side_by_side([]).shape == (0, 4)


def test_the_card_names_the_weights() -> None:
    card = json.loads((_FOLDER / "card.json").read_text("utf-8"))
    assert card["sha256"] == hashlib.sha256((_FOLDER / "model.onnx").read_bytes()).hexdigest()


def test_a_damaged_card_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "card.json").write_text("{", encoding="utf-8")
    with pytest.raises(ModelError, match=r"card\.json is damaged .* install reportedly anew"):
        onnx.card(tmp_path / "card.json")
