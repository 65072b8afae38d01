"""The page on meaning says what the program does: each of its examples is read, with what is in italics as the cue and
what is in bold as the words attributed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reportedly.extract.meaning import add_meaning
from reportedly.model.reading import Reading
from reportedly.model.statement import Statement
from tests.extract.meaning.making import reading_of

PAGE = (Path(__file__).parents[2] / "docs" / "meaning.md").read_text("utf-8")
TABLE = re.compile(r"^\|(.+)\|\n\|[ |-]+\|\n((?:\|.+\|\n?)+)", re.MULTILINE)
BOLD, ITALIC = re.compile(r"\*\*(.+?)\*\*"), re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")


def cells_of(row: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in row.strip().removeprefix("|").removesuffix("|").split("|"))


def examples(*header: str) -> list[tuple[str, ...]]:
    """The rows of the tables with that header."""
    tables = (rows for head, rows in TABLE.findall(PAGE) if cells_of(head) == header)
    return [cells_of(row) for rows in tables for row in rows.splitlines()]


def read(example: str) -> Reading:
    said = list(zip(BOLD.findall(example), ITALIC.findall(example), strict=True))
    return add_meaning(reading_of(example.replace("*", ""), *said))


def only(example: str) -> Statement:
    (statement,) = read(example).statements
    return statement


@pytest.mark.parametrize(("example", "stance"), examples("sentence", "stance"))
def test_stances_are_as_the_page_says(example: str, stance: str) -> None:
    assert only(example).stance.value == stance


@pytest.mark.parametrize(("example", "certainty"), examples("sentence", "certainty"))
def test_certainties_are_as_the_page_says(example: str, certainty: str) -> None:
    assert only(example).certainty.value == certainty


@pytest.mark.parametrize(("example", "negated"), examples("sentence", "negated"))
def test_negations_are_as_the_page_says(example: str, negated: str) -> None:
    assert only(example).negated == (negated == "yes")


@pytest.mark.parametrize(("example", "times"), examples("sentence", "times"))
def test_times_are_as_the_page_says(example: str, times: str) -> None:
    assert ", ".join(f"`{time.value}` {time.role.value}" for time in only(example).times) == times


@pytest.mark.parametrize(
    ("example", "value", "high", "unit", "modifier"), examples("sentence", "value", "upper end", "unit", "modifier")
)
def test_figures_are_as_the_page_says(example: str, value: str, high: str, unit: str, modifier: str) -> None:
    (figure,) = only(example).quantities
    wanted = (float(value), float(high) if high else None, unit, modifier)
    assert (figure.value, figure.high, figure.unit, figure.modifier.value) == wanted


@pytest.mark.parametrize(("example", "none"), examples("sentence", "figures"))
def test_what_is_no_figure_is_none(example: str, none: str) -> None:
    assert (only(example).quantities, none) == ((), "none")


@pytest.mark.parametrize(("example", "places"), examples("sentence", "places"))
def test_places_are_as_the_page_says(example: str, places: str) -> None:
    text = example.replace("*", "")
    assert ", ".join(place.of(text) for place in only(example).places) == places


@pytest.mark.parametrize(("example", "due"), examples("sentence", "due"))
def test_forecasts_are_as_the_page_says(example: str, due: str) -> None:
    forecast = only(example).forecast
    assert ((forecast.due or "open") if forecast else "none") == due


@pytest.mark.parametrize(("example", "kind", "why"), examples("sentences", "kind", "why"))
def test_conflicts_are_as_the_page_says(example: str, kind: str, why: str) -> None:
    (conflict,) = read(example).conflicts
    assert (conflict.kind.value, conflict.why) == (kind, why)


@pytest.mark.parametrize("example", [row[0] for row in examples("sentences")])
def test_what_is_no_conflict_is_none(example: str) -> None:
    assert read(example).conflicts == ()


def test_every_table_of_the_page_is_read() -> None:
    assert {cells_of(head) for head, _ in TABLE.findall(PAGE)} == {
        ("sentence", "stance"),
        ("sentence", "certainty"),
        ("sentence", "negated"),
        ("sentence", "times"),
        ("sentence", "value", "upper end", "unit", "modifier"),
        ("sentence", "figures"),
        ("sentence", "places"),
        ("sentence", "due"),
        ("sentences", "kind", "why"),
        ("sentences",),
    }
