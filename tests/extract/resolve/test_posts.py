"""Posts that an article shows whole, with their author's name below."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Kind
from tests.extract.resolve.said import Article

POST = "I think the quay leaks and the wall is not safe. https: //t.co/a1 — Ana Ruiz (@ anaruiz) March 15, 2017"
WORDS = "I think the quay leaks and the wall is not safe."


def test_a_signed_post_is_its_authors_and_one_statement() -> None:
    article = Article("Leo Brandt spoke.", POST)
    (statement,) = article.read().statements
    assert article.chains()[0][0] == "Ana Ruiz"
    assert (article.contents(), statement.kind) == ([WORDS], Kind.DIRECT)


def test_what_the_reader_found_in_a_post_gives_way_to_the_whole() -> None:
    article = Article("Leo Brandt spoke.", POST).says("I", "think", "the quay leaks", after="I think")
    assert article.contents() == [WORDS]


def test_what_the_reader_found_outside_a_post_is_kept() -> None:
    article = Article("Leo Brandt said the quay was shut.", POST)
    article.says("Leo Brandt", "said", "the quay was shut", "the wall is not safe")
    assert article.contents() == ["the quay was shut", WORDS]


@pytest.mark.parametrize("line", ["The quay — Ana Ruiz (left) in 2017", "“It leaks.” — Ana Ruiz, 2017"])
def test_a_caption_is_no_post(line: str) -> None:
    assert Article("Leo Brandt spoke.", line).read().statements == ()
