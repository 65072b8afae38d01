"""An attitude, an attempt or a deed to come is no statement; what is expected, wanted or counted is one."""

from __future__ import annotations

import pytest

from tests.extract.resolve.said import Article


@pytest.mark.parametrize(
    ("who", "cue", "what"),
    [
        ("The captain", "cringed over", "the length of the queue"),
        ("The captain", "sought", "to keep away from the harbour board"),
        ("The captain", "criticised", "the new timetable"),
        ("The captain", "poked fun at", "the harbour board"),
        ("The captain", "remembers", "the smell of tar"),
        ("The captain", "must judge", "whether the quay is safe"),
        ("The captain", "will nominate", "a cook for the board"),
        ("The board", "approved", "the 40 million crown bill"),
        ("The board", "has fired", "a former cook"),
        ("The captain", "opposes", "longer working hours"),
        ("The captain", "wrote a book to describe", "the smell of tar"),
        ("People", "do not know", "who owns the quay"),
        ("A cook", "told us", "in a statement"),
        ("Nobody on the quay", "knows", "where the ferry will sail from"),
    ],
)
def test_what_nobody_could_repeat_or_deny_is_no_statement(who: str, cue: str, what: str) -> None:
    assert Article(f"{who} {cue} {what}.").says(who, cue, what).contents() == []


def test_whoever_stays_silent_may_be_nobody_at_an_office() -> None:
    refusal = "would not comment on the quay"
    said = Article(f"Nobody at the board {refusal}.").says("Nobody at the board", "would not comment", refusal)
    assert said.contents() == [refusal]


def test_what_something_felt_like_is_nobodys_statement() -> None:
    assert Article("It felt like the storm had passed.").says("", "felt like", "the storm had passed").contents() == []


@pytest.mark.parametrize(
    ("who", "cue", "what"),
    [
        ("The captain", "expects", "a second storm by Sunday"),
        ("The captain", "wants", "the quay shut"),
        ("The captain", "criticised", "the harbour board, which had not met since May"),
        ("The captain", "remembers", "40 boats"),
        ("The captain", "sees", "no reason to wait"),
        ("The captain", "has owned up to", "cutting the rope"),
        ("The log", "shows", "a crew of cooks"),
        ("The captain", "would not speculate on", "how the rope was cut"),
        ("The captain", "must say", "the quay was shut"),
    ],
)
def test_what_could_be_denied_is_one(who: str, cue: str, what: str) -> None:
    assert Article(f"{who} {cue} {what}.").says(who, cue, what).contents() == [what]


def test_what_is_quoted_is_one_whatever_the_verb() -> None:
    article = Article("The captain mocked “a board of cooks”.").says("The captain", "mocked", "“a board of cooks”")
    assert article.contents() == ["“a board of cooks”"]


@pytest.mark.parametrize(
    ("cue", "words"), [("can", "“monkey with”"), ("Calling it", "“safe”"), ("morphed into", "“a board of cooks”")]
)
def test_a_word_that_the_writer_weighs_is_no_quotation_of_anybody(cue: str, words: str) -> None:
    assert Article(f"{cue} {words} is one way to put it.").says("", cue, words).contents() == []


def test_whom_a_court_charged_said_nothing() -> None:
    article = Article("A cook was charged with the theft of a rope.")
    assert article.says("", "was charged with", "the theft of a rope").contents() == []


@pytest.mark.parametrize(
    ("title", "who", "what"),
    [
        ("OPINION: The quay must go", "OPINION", "The quay must go"),
        ("Port strike: what we know so far", "Port strike", "what we know so far"),
    ],
)
def test_a_headline_that_promises_an_answer_speaks_for_itself(title: str, who: str, what: str) -> None:
    article = Article(f"{who} was all over the news.", title=title)
    assert article.says(who, ":", what).contents() == []


def test_a_headline_with_a_speaker_before_its_colon_is_a_statement() -> None:
    article = Article("Ana Ruiz spoke on Monday.", title="Ana Ruiz: The quay must go")
    assert article.says("Ana Ruiz", ":", "The quay must go").contents() == ["The quay must go"]
