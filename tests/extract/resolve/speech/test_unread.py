"""Statements of fixed forms are found where the reader found nothing."""

from __future__ import annotations

import pytest

from tests.extract.resolve.said import Article


@pytest.mark.parametrize(
    ("said", "end", "who"),
    [
        ("The register had been cleaned on Friday", "the registry office shot back", "the registry office"),
        ("Four lorries went up after midnight", "says a shepherd who sleeps there", "a shepherd who sleeps there"),
        ("The quay will stay shut", "in the view of most economists", "most economists"),
        ("Nobody had the key to the crane", "a docker snapped in the canteen", "a docker"),
        ("The crane is to be sold", "the Courant has learned", "the Courant"),
        ("Both pumps ran all night", "Leo Brandt, who keeps the log, told reporters", "Leo Brandt"),
        ("Both pumps will be gone by May", "a clerk who has seen the plan said on condition of anonymity", "a clerk"),
    ],
)
def test_a_sentence_that_ends_with_its_speaker_is_a_statement(said: str, end: str, who: str) -> None:
    article = Article(f"{said}, {end}.")
    assert article.contents() == [said]
    assert [span.of(article.text) for s in article.read().statements for span in s.source] == [who]


def test_hearsay_at_a_sentences_end_is_a_statement_of_nobody() -> None:
    article = Article("The crane has been sold to a dealer, it is rumoured.")
    assert article.contents() == ["The crane has been sold to a dealer"]
    assert [statement.source for statement in article.read().statements] == [()]


def test_answers_of_a_few_words_are_of_whoever_gives_them() -> None:
    article = Article("How many boats sank? Nine, says the harbour office; none, says Ana Ruiz, who was on the quay.")
    assert article.contents() == ["Nine", "none"]
    assert [span.of(article.text) for s in article.read().statements for span in s.source] == [
        "the harbour office",
        "Ana Ruiz",
    ]


def test_a_verb_before_its_object_is_no_speech_turned_round() -> None:
    assert Article("Ana Ruiz, whom nobody had rung, answered the telephone of the quay.").contents() == []


def test_only_the_last_clause_is_theirs_who_speak_at_its_end() -> None:
    article = Article("One was old; the other was sound, the harbour office told reporters.")
    assert article.contents() == ["the other was sound"]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The union speaks of 61 boats.", "61 boats"),
        ("Ana Ruiz says eleven.", "eleven"),
        ("The group put their number at eleven.", "their number at eleven"),
        ("The hospital owns up to 14.", "14"),
        ("The union now counts 23 stations with complaints, and wants more.", "23 stations with complaints"),
        ("The mayor stands by her date, while others do not.", "her date"),
        ("The dealer gives it one chance in twenty.", "it one chance in twenty"),
        ("The dealer sees the crown at 14 by Christmas.", "the crown at 14 by Christmas"),
        ("The rival paper has it at 12 to nine.", "12 to nine"),
        ("The rival paper had the vote at 12 to nine.", "the vote at 12 to nine"),
        ("The mayor counts on 31 votes.", "31 votes"),
        ("The hospital asks for 90 beds.", "90 beds"),
    ],
)
def test_a_verb_that_puts_a_figure_makes_a_statement(sentence: str, said: str) -> None:
    assert Article(sentence).contents() == [said]


@pytest.mark.parametrize(
    "sentence",
    [
        "She put the lamp at the window.",
        "The mayor had the meal at three inns.",
        "The town’s number is on the door.",
        "Two men stood by the river.",
        "What happens in June, its message does not say.",
        "As before, the office said.",
        "“The quay is shut, the office said.”",
    ],
)
def test_what_has_the_form_by_chance_is_no_statement(sentence: str) -> None:
    assert Article(sentence).contents() == []


def test_a_headline_may_end_with_a_speaker_in_small_letters() -> None:
    assert Article("The quay was shut.", title="More than 200 coins gone, say staff").contents() == [
        "More than 200 coins gone"
    ]


def test_what_the_reader_has_found_is_not_found_again() -> None:
    article = Article("The quay was shut, the office said.").says("the office", "said", "The quay was shut")
    assert article.contents() == ["The quay was shut"]


def test_few_words_are_a_statement_where_the_verb_comes_before_its_speaker() -> None:
    article = Article("Not so, says a woman on the line: “Thirty-one days without a stop.”", "Fine, he said.")
    assert article.contents() == ["Not so"]


def test_a_report_that_is_denied_says_something_all_the_same() -> None:
    article = Article("Ana Ruiz denied a report by Radio Calder that she would go in May.")
    article.says("Ana Ruiz", "denied", "a report by Radio Calder that she would go in May")
    assert article.contents() == ["a report by Radio Calder that she would go in May", "she would go in May"]
    assert [span.of(article.text) for s in article.read().statements for span in s.source] == [
        "Ana Ruiz",
        "Radio Calder",
    ]


def test_what_is_no_statement_in_the_readers_eyes_may_still_have_such_a_form() -> None:
    article = Article("The person put the price at between 1.5 and 1.8 billion euros.")
    article.says("The person", "put", "the price at between 1.5 and 1.8 billion euros", confidence=0.1)
    assert article.contents() == ["the price at between 1.5 and 1.8 billion euros"]


@pytest.mark.parametrize(
    ("sentence", "said", "who"),
    [
        ("The union’s latest count stands at 44.", "44", "The union"),
        ("Her own figure is nine boats, while others have none.", "nine boats", "Her"),
        ("Nine boats were lost, by the union’s count.", "Nine boats were lost", "the union"),
    ],
)
def test_what_somebodys_count_comes_to_is_said_by_them(sentence: str, said: str, who: str) -> None:
    article = Article("Ana Ruiz spoke on the quay.", sentence)
    assert article.contents() == [said]
    assert [span.of(article.text) for s in article.read().statements for span in s.source] == [who]
