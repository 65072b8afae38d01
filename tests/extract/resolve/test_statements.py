"""What one statement is."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Kind
from tests.extract.resolve.said import Article


def test_a_cue_inside_a_sentence_splits_it_into_parts_of_one_statement() -> None:
    article = Article("“The quay,” Ana Ruiz said, “is safe.”")
    article.says("Ana Ruiz", "said", "“The quay,”", "“is safe.”")
    assert article.contents() == ["“The quay,” … “is safe.”"]
    assert article.read().statements[0].kind is Kind.DIRECT


def test_a_new_quotation_after_a_full_stop_is_a_new_statement() -> None:
    article = Article("“The quay is safe,” Ana Ruiz said. “The crane is not.”")
    article.says("Ana Ruiz", "said", "“The quay is safe,”", "“The crane is not.”")
    assert article.contents() == ["“The quay is safe,”", "“The crane is not.”"]


def test_each_that_clause_with_a_figure_of_its_own_is_a_statement() -> None:
    article = Article("Ana Ruiz said that nine boats were lost and that 40 people had been saved.")
    article.says("Ana Ruiz", "said", "that nine boats were lost and that 40 people had been saved")
    assert article.contents() == ["nine boats were lost", "40 people had been saved"]


@pytest.mark.parametrize(
    "refusal",
    ["declined to comment on the figures", "did not reply to questions", "could not be reached", "denied this"],
)
def test_a_refusal_is_found_even_where_the_reader_missed_it(refusal: str) -> None:
    article = Article(f"The harbour authority {refusal}.")
    assert article.contents() == [refusal]


@pytest.mark.parametrize("thing", ["his thanks", "the long talks", "it"])
def test_a_thing_that_is_only_mentioned_is_no_statement(thing: str) -> None:
    article = Article(f"Ana Ruiz described {thing} on Monday.")
    article.says("Ana Ruiz", "described", thing)
    assert article.contents() == []


def test_terms_of_anonymity_are_no_statement() -> None:
    article = Article("A clerk asked not to be named because the matter is private.")
    article.says("A clerk", "asked", "not to be named because the matter is private")
    assert article.contents() == []


def test_headlines_are_marked() -> None:
    article = Article("The quay was shut.", title="Ruiz: quay is safe")
    article.says("Ruiz", ":", "quay is safe")
    assert [statement.headline for statement in article.read().statements] == [True]
