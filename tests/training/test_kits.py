"""The kits are whole: every claim has wordings, and whatever is tied to another names one that is there."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from reportedly.model.reading import ConflictKind
from reportedly.model.statement import Stance

KITS = sorted((Path(__file__).parents[2] / "training" / "kits").glob("*.toml"))


def test_there_are_some() -> None:
    assert len(KITS) >= 90


@pytest.mark.parametrize("path", KITS, ids=lambda path: path.stem)
def test_a_kit_is_whole(path: Path) -> None:
    read: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    claims = read["claims"]
    assert read["topic"]
    for claim in claims.values():
        for _speaker, stance, content, day, _before in claim["wordings"]:
            assert Stance(stance)
            assert content
            assert day
    for conflict in read["conflicts"]:
        assert {conflict["a"], conflict["b"]} <= set(claims)
        assert ConflictKind(conflict["kind"])
    for pair in read.get("superseded", ()):
        assert {pair["earlier"], pair["later"]} <= set(claims)
