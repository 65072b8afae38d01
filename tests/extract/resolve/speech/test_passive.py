"""Speech told from the listener's side."""

from __future__ import annotations

import pytest

from tests.extract.resolve.said import OUTLET, Article


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Ana Ruiz had been told by a guard that the quay was safe.", "Ana Ruiz", "had been told"),
        ("Ana Ruiz was warned by a guard on Monday that the quay was safe.", "a guard", "was warned by"),
        ("Ana Ruiz had heard from a guard that the quay was safe.", "Ana Ruiz", "had heard"),
    ],
)
def test_whoever_told_it_comes_first_and_whoever_listened_hands_it_on(text: str, source: str, cue: str) -> None:
    assert Article(text).says(source, cue, "the quay was safe").chains() == [["guard", "Ana Ruiz", OUTLET]]


def test_the_outlet_that_was_told_is_no_relay() -> None:
    article = Article("The Courant was told by a guard that the quay was safe.")
    assert article.says("a guard", "was told by", "the quay was safe").chains() == [["guard", OUTLET]]


def test_whoever_is_told_by_nobody_that_the_text_tells_of_speaks_as_before() -> None:
    article = Article("Ana Ruiz, who was told by letter, said that the quay was safe.")
    assert article.says("Ana Ruiz", "said", "the quay was safe").chains() == [["Ana Ruiz", OUTLET]]
