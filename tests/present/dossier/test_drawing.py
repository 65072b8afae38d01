"""Scales, figures over time, wordings set side by side."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.claim import ClaimConflict
from reportedly.model.reading import ConflictKind
from reportedly.present.dossier.anchors import Anchors
from reportedly.present.dossier.figures import Chart, charts
from reportedly.present.dossier.rewording import rewording
from reportedly.present.dossier.scale import TimeScale, ValueScale
from reportedly.present.safe import one_line
from reportedly.trace.found import Findings
from tests.present import weir

days = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


def drawn(found: Findings) -> tuple[Chart, ...]:
    return charts(found.claims, found, Anchors(found, found.claims, everything=True))


def test_a_count_and_the_later_one_are_in_one_chart_and_the_earlier_is_superseded() -> None:
    (chart,) = drawn(weir.findings())
    assert chart.claim == "c000000000019"
    assert [(point.amount, point.day, point.superseded) for point in chart.points] == [
        ("at least 12 boats", "3 Mar", True),
        ("19 boats", "5 Mar", False),
    ]


def test_a_figure_that_others_repeat_is_drawn_where_it_first_stood() -> None:
    (chart,) = drawn(weir.findings())
    assert [point.outlet for point in chart.points] == ["The Lower Post", "Coast Wire"]


def test_rival_counts_are_in_one_chart() -> None:
    found = weir.findings()
    twelve, nineteen, *others = found.claims
    rival = ClaimConflict(nineteen.id, ConflictKind.NUMBER, "two counts")
    twelve = dataclasses.replace(twelve, superseded_by=None, conflicts=(rival,))
    (chart,) = drawn(Findings.of((twelve, nineteen, *others), found.readings.values()))
    assert [point.superseded for point in chart.points] == [False, False]


def test_of_one_claims_figures_by_one_named_origin_the_last_stands() -> None:
    found = weir.findings()
    twelve, nineteen = found.claims[:2]
    origin = dataclasses.replace(twelve.origin_list[0], statements=twelve.statements + nineteen.statements)
    both = dataclasses.replace(
        twelve,
        statements=origin.statements,
        origin_list=(origin,),
        series=twelve.series + nineteen.series,
        superseded_by=None,
    )
    (chart,) = drawn(Findings.of([both], found.readings.values()))
    assert [(point.value, point.superseded) for point in chart.points] == [("12", True), ("19", False)]


def test_one_figure_alone_is_no_chart() -> None:
    found = weir.findings()
    assert drawn(found.only([found.claim("c000000000012")])) == ()


@given(st.lists(days, min_size=1, max_size=6))
def test_earlier_stands_left_of_later_within_the_scale(dates: list[date]) -> None:
    edtf = sorted(map(str, dates))
    scale = TimeScale.of(edtf, 5, 95)
    places = [scale.place(day) for day in edtf]
    assert places == sorted(places, key=lambda place: place or 0)
    assert all(place is not None and 5 <= place <= 95 for place in places)
    assert 1 <= len(scale.days()) <= 5


def test_ticks_stand_where_days_begin_by_the_clock_of_the_articles() -> None:
    scale = TimeScale.of(["2026-03-03T00:30:00+01:00", "2026-03-04T23:30:00+01:00"], 0, 100)
    assert [(tick.at, tick.label) for tick in scale.days()] == [(0, "3 Mar"), (50, "4 Mar")]


def test_what_has_no_date_has_no_place() -> None:
    assert TimeScale.of([None, "soon"], 0, 100).place("soon") is None


@given(st.lists(st.floats(min_value=0, max_value=1e12), min_size=1, max_size=8))
def test_every_value_is_between_nought_and_the_top(values: list[float]) -> None:
    scale = ValueScale.of(values, 100, 10)
    assert all(10 <= scale.place(value) <= 100 for value in values)
    assert scale.place(0) == 100


def test_what_differs_is_marked_in_each_wording() -> None:
    before, after = rewording("400 families live here", "340 families live here")
    assert [(piece.words, piece.changed) for piece in before] == [("400", True), (" families live here", False)]
    assert [(piece.words, piece.changed) for piece in after] == [("340", True), (" families live here", False)]


@given(st.text(), st.text())
def test_the_pieces_of_a_wording_are_its_words(before: str, after: str) -> None:
    for words, pieces in zip((before, after), rewording(before, after), strict=True):
        assert "".join(piece.words for piece in pieces) == one_line(words)


@pytest.mark.parametrize("words", ["word " * 3000])
def test_passages_too_long_to_compare_are_changed_altogether(words: str) -> None:
    before, after = rewording(words, words + "more")
    assert [piece.changed for piece in (*before, *after)] == [True, True]
