"""Speakers who stand after the verb and whom the reader gave no words for."""

from __future__ import annotations

import pytest

from tests.extract.resolve.said import Article


@pytest.mark.parametrize(
    ("text", "cue", "content", "speaker"),
    [
        (
            "“They held the rope,” moaned one survivor in a school.",
            "moaned",
            "“They held the rope,”",
            "one survivor in a school",
        ),
        ("It will take 120 days, says the charity.", "says", "It will take 120 days", "charity"),
        ("It will take 120 days, says Quay Rescue.", "says", "It will take 120 days", "Quay Rescue"),
    ],
)
def test_whoever_stands_right_after_the_verb_speaks(text: str, cue: str, content: str, speaker: str) -> None:
    assert Article(text).says("", cue, content).chains()[0][0] == speaker


def test_the_same_in_a_headline_without_an_article() -> None:
    article = Article("Ana Ruiz, the governor, came.", title="Quay fire: 44 dead, says governor")
    assert article.says("", "says", "44 dead").chains()[0][0] == "Ana Ruiz"


@pytest.mark.parametrize(
    ("after", "speaker"), [("a farmer’s night in a tree", "farmer"), ("Ana Ruiz back in Stav", "Ana Ruiz")]
)
def test_after_a_quotation_and_a_colon_a_headline_says_whose_it_is(after: str, speaker: str) -> None:
    article = Article("Ana Ruiz came back to Stav.", title=f"“It hissed like fat”: {after}")
    assert article.says("", ":", "“It hissed like fat”").chains()[0][0] == speaker


def test_a_body_that_was_taken_for_what_is_said_says_it() -> None:
    article = Article("The toll stands at 19, says Quay Rescue.")
    article.says("", "says", "Quay Rescue")
    assert article.chains()[0][0] == "Quay Rescue"
    assert article.contents() == ["The toll stands at 19"]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The quay was safe, it was said on Monday.", "was said", "The quay was safe"),
        ("The quay was safe, says everything about it.", "says", "The quay was safe"),
    ],
)
def test_what_is_no_speaker_after_a_verb_is_none(text: str, cue: str, content: str) -> None:
    assert Article(text).says("", cue, content).chains()[0][0] == "unattributed"


def test_whoever_stands_beside_the_verb_speaks_and_not_one_in_another_paragraph() -> None:
    article = Article("The U.S. has new rules.", "“It leaks,” said John E. Smith, a diver.")
    article.says("The U.S.", "said", "“It leaks,”")
    assert article.chains()[0][0] == "John E. Smith"
