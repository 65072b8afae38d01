"""The page on ways says what the program does: each of its examples is read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.extract.resolve.said import Article

PAGE = (Path(__file__).parents[2] / "docs" / "ways.md").read_text("utf-8")
EXAMPLE = re.compile(r"^\| (?P<text>.*\*\*.*) \| (?P<chain>.+) \| (?P<access>\w+) \|$", re.MULTILINE)
BOLD, ITALIC = re.compile(r"\*\*(.+?)\*\*"), re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")


@pytest.mark.parametrize(("text", "chain", "access"), [match.groups() for match in EXAMPLE.finditer(PAGE)])
def test_ways_are_as_the_page_says(text: str, chain: str, access: str) -> None:
    (source,), (cue,) = BOLD.findall(text), ITALIC.findall(text)
    article = Article(text.replace("*", "")).says(source, cue, "the quay was safe", after=source)
    (statement,) = article.read().statements
    assert article.chains()[0][:-1] == chain.split(", ")
    assert statement.access.value == access
