"""Dates as people read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.present.days import day, in_words, moment, short, sortable


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2026-03-03", "3 March 2026"),
        ("2026-03-03T15:20:00+01:00", "3 March 2026, 15:20"),
        ("2026-09", "September 2026"),
        ("2026-23", "autumn 2026"),
        ("2026", "2026"),
        ("2026-03-01/2026-03-05", "1 March 2026 to 5 March 2026"),
        ("2026-03/..", "March 2026"),
        ("2026-99-99", "2026-99-99"),
        ("2026-21-05", "2026-21-05"),
        ("next week", "next week"),
        (None, "undated"),
        ("", "undated"),
    ],
)
def test_a_date_is_written_as_far_as_it_is_known(edtf: str | None, words: str) -> None:
    assert in_words(edtf) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2026-09", "2026-09"),
        ("2026-03-21", "2026-03-21"),
        ("2026-23", "autumn 2026"),
        ("2026-22/2026-24", "summer 2026/winter 2026"),
        ("no day named", "no day named"),
    ],
)
def test_in_a_terminal_only_a_season_is_put_in_words(edtf: str, words: str) -> None:
    assert sortable(edtf) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2026-03-03", "3 Mar"),
        ("2026-03-03T15:20+01:00", "3 Mar, 15:20"),
        ("2026-09", "September 2026"),
        ("2026-02-31", "2026-02-31"),
    ],
)
def test_a_short_date_has_no_year(edtf: str, words: str) -> None:
    assert short(edtf) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2026-03-03T15:20:00+01:00", "3 March 2026"),
        ("2026-03-03", "3 March 2026"),
        ("2026-09", "September 2026"),
        ("Today", "Today"),
        (None, "undated"),
    ],
)
def test_a_day_has_no_hour(edtf: str | None, words: str) -> None:
    assert day(edtf) == words


@given(st.text() | st.from_regex(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z?", fullmatch=True))
def test_no_date_is_too_odd_to_be_shown(edtf: str) -> None:
    moment(edtf)
    assert in_words(edtf) == in_words(edtf).strip()
    assert short(edtf)
    assert day(edtf)


def test_moments_of_other_zones_are_in_order() -> None:
    paris, london = moment("2026-03-03T15:20:00+01:00"), moment("2026-03-03T14:50:00+00:00")
    assert paris is not None
    assert london is not None
    assert paris.at < london.at
