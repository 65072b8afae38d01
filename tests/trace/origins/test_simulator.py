"""Drawn source graphs whose true bounds are enumerated by other code."""

from __future__ import annotations

from collections import Counter

from benchmarks.simulator.__main__ import PATTERNS, score
from benchmarks.simulator.world import Draw


def test_bounds_are_what_enumeration_finds_and_never_too_high_from_below() -> None:
    draw = Draw(seed=20310301)
    figures: Counter[str] = Counter()
    for name, pattern in PATTERNS.items():
        for _ in range(6):
            figures += score(draw.story(pattern, name), verbose=False)
    assert figures["exact"] >= 0.97 * figures["claims"]
    assert figures["min_too_high"] == 0
