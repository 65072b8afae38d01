from __future__ import annotations

import tomllib
from pathlib import Path

from benchmarks import attribution
from benchmarks.attribution import drops
from benchmarks.scoring import calibration_error, is_right
from benchmarks.systems import joined

GOLD = [{"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 40]]}]


def test_a_figure_at_its_floor_is_no_drop() -> None:
    assert drops({"all": 75.0}, {"all": 75.0}, "default") == []


def test_each_figure_below_its_floor_is_named() -> None:
    figures = {"all": 74.9, "direct": 93.0}
    assert drops(figures, {"all": 75.0, "direct": 93.0}, "default") == [
        "model 'default': all is 74.900, its floor 75.0"
    ]


def test_an_error_has_a_ceiling() -> None:
    assert drops({"calibration_error": 0.06}, {"calibration_error": 0.05}, "default")
    assert not drops({"calibration_error": 0.04}, {"calibration_error": 0.05}, "default")


def test_the_floors_name_figures_that_are_measured() -> None:
    pinned = tomllib.loads((Path(attribution.__file__).parent / "floors.toml").read_text("utf-8"))
    measured = {"all", "direct", "mixed", "indirect", "calibration_error", *attribution.SHOWN}
    assert all(set(floors) <= measured for floors in pinned["floors"].values())


def test_right_is_half_of_the_content_and_the_same_source() -> None:
    assert is_right({"source": [[4, 9]], "content": [[15, 30]]}, GOLD)
    assert not is_right({"source": [[4, 9]], "content": [[15, 25]]}, GOLD)
    assert not is_right({"source": [[41, 44]], "content": [[15, 40]]}, GOLD)


def test_confidence_that_comes_true_has_no_error() -> None:
    assert calibration_error([0.5] * 4, [True, False, True, False]) == 0
    assert calibration_error([1.0] * 4, [False] * 4) == 1


def test_quotations_around_one_cue_are_one_attribution() -> None:
    before = {"source": [[7, 9]], "cue": [[10, 14]], "content": [[0, 6]]}
    after = {"source": [[7, 9]], "cue": [[10, 14]], "content": [[16, 20]]}
    other = {"source": [[21, 23]], "cue": [[24, 28]], "content": [[30, 40]]}
    assert [row["content"] for row in joined([before, after, other])] == [[[0, 6], [16, 20]], [[30, 40]]]
