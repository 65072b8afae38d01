"""Explanations in the terminal."""

from __future__ import annotations

from io import StringIO

from reportedly.present.explanation import explanation
from reportedly.present.table import console
from tests.extract.resolve.said import Article


def test_each_statement_is_a_block_with_its_rules_and_the_places_they_went_by() -> None:
    article = Article("A port official told Reuters that two cranes had failed.", title="Cranes")
    article.says("A port official", "told", "two cranes had failed")
    stream = StringIO()
    console(stream, 120).print(explanation(article.explain(), 120))
    printed = stream.getvalue()
    assert "1  two cranes had failed" in printed
    assert "told another outlet" in printed
    place = article.text.index("told Reuters")
    assert f"told Reuters  {place}–{place + len('told Reuters')}" in printed
