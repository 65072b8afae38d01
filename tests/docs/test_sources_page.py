"""The page on sources says what the program does: each of its examples is read, with what is in bold as the source and
what is in italics as the cue."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reportedly.model.source import Source
from tests.extract.resolve.said import Article

PAGE = (Path(__file__).parents[2] / "docs" / "sources.md").read_text("utf-8")
TABLE = re.compile(r"^\|(.+)\|\n\|[ |-]+\|\n((?:\|.+\|\n?)+)", re.MULTILINE)
BOLD, ITALIC = re.compile(r"\*\*(.+?)\*\*"), re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")
SAID = "the quay was safe"


def cells_of(row: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in row.strip().removeprefix("|").removesuffix("|").split("|"))


def examples(*header: str) -> list[tuple[str, ...]]:
    """The rows of the table with that header."""
    tables = [rows for head, rows in TABLE.findall(PAGE) if cells_of(head) == header]
    assert len(tables) == 1
    return [cells_of(row) for row in tables[0].splitlines()]


def origin(example: str) -> Source:
    """Whoever is in bold."""
    before = example[: example.index("**")].replace("*", "")
    (source,), (cue,) = BOLD.findall(example), ITALIC.findall(example)
    reading = Article(example.replace("*", "")).says(source, cue, SAID, after=before[-12:]).read()
    return reading.source(reading.statements[-1].chain[0])


@pytest.mark.parametrize(("example", "label", "affiliation"), examples("text", "label", "affiliation"))
def test_labels_and_affiliations_are_as_the_page_says(example: str, label: str, affiliation: str) -> None:
    found = origin(example)
    assert (found.label, found.affiliation or "") == (label, affiliation)


@pytest.mark.parametrize(("example", "naming"), examples("text", "naming"))
def test_namings_are_as_the_page_says(example: str, naming: str) -> None:
    assert origin(example).naming.value == naming


@pytest.mark.parametrize(("example", "who"), examples("text", "who"))
def test_who_is_meant_is_as_the_page_says(example: str, who: str) -> None:
    assert origin(example).label == who
