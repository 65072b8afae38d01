"""What was said in public, and how long it stays so."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Access
from tests.extract.resolve.said import Article


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("In a tweet, Ana Ruiz said it was safe.", "said"),
        ("Ana Ruiz tweeted it was safe.", "tweeted"),
        ("Ana Ruiz said on Telegram it was safe.", "said"),
        ("Speaking to reporters on the quay, Ana Ruiz said it was safe.", "said"),
        ("At a Senate hearing last week, Ana Ruiz said it was safe.", "said"),
        ("Ana Ruiz told an audience in Stav it was safe.", "told"),
        ("Ana Ruiz said in a video message it was safe.", "said"),
    ],
)
def test_what_anybody_may_hear_is_public(text: str, cue: str) -> None:
    article = Article(text).says("Ana Ruiz", cue, "it was safe")
    assert article.read().statements[0].access is Access.PUBLIC


def test_what_was_public_goes_on_so_in_the_same_breath() -> None:
    article = Article("Ana Ruiz said in a speech it was safe. She said it was dry. The union said it was wet.")
    article.says("Ana Ruiz", "said", "it was safe").says("She", "said", "it was dry", after="safe.")
    article.says("The union", "said", "it was wet", after="dry.")
    assert [s.access for s in article.read().statements] == [Access.PUBLIC, Access.PUBLIC, Access.UNKNOWN]


def test_what_was_said_in_public_since_needs_no_relay_any_more() -> None:
    article = Article("Ana Ruiz told Reuters it was safe. Ana Ruiz said in a speech it was dry. She said it was old.")
    article.says("Ana Ruiz", "told", "it was safe").says("Ana Ruiz", "said", "it was dry", after="safe.")
    article.says("She", "said", "it was old", after="dry.")
    assert [len(chain) for chain in article.chains()] == [3, 2, 2]
