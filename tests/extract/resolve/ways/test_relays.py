"""Outlets on whose way news comes: who was spoken to, who carries the words, and who is only spoken of."""

from __future__ import annotations

import pytest

from tests.extract.resolve.said import OUTLET, Article, chain


@pytest.mark.parametrize(
    "text",
    [
        "In an NBC interview, Ana Ruiz said the quay was safe.",
        "In an interview broadcast on Sunday on CBS, Ana Ruiz said the quay was safe.",
        "Ana Ruiz said on Thursday on CNN that the quay was safe.",
        "Reached by telephone by Reuters, Ana Ruiz said the quay was safe.",
        "Ana Ruiz wrote in the Guardian and said the quay was safe.",
        "Ana Ruiz told Politico reporter Leo Brandt and said the quay was safe.",
        "The quay was safe, Ana Ruiz said, Reuters reported.",
        "Ana Ruiz said the quay was safe, as Reuters first reported.",
        "Reuters reported on Monday that Ana Ruiz said the quay was safe.",
        "Ana Ruiz said, according to Reuters, the quay was safe.",
        "Ana Ruiz told Leo Brandt on CNN and said the quay was safe.",
        "In an e-mail obtained by Reuters, Ana Ruiz said the quay was safe.",
        "On CNN on Sunday, Ana Ruiz said the quay was safe.",
        "The quay was safe, Ana Ruiz said, wrote Reuters.",
        "Ana Ruiz argued to Reuters and said the quay was safe.",
        "Discussing the quay with Reuters, Ana Ruiz said the quay was safe.",
    ],
)
def test_an_outlet_that_was_told_or_that_carries_the_words_is_a_relay(text: str) -> None:
    content = "The quay was safe" if text.startswith("The quay") else "the quay was safe"
    assert chain(text, "Ana Ruiz", "said", content)[1:] != []


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz said the quay was safe after Reuters reported that it leaked.",
        "Ana Ruiz said the quay was safe, and Reuters fell silent.",
        "Ana Ruiz said the quay was safe in the article.",
        "Ana Ruiz said the quay was safe under pressure by Reuters.",
    ],
)
def test_an_outlet_that_is_only_spoken_of_is_no_relay(text: str) -> None:
    assert chain(text, "Ana Ruiz", "said", "the quay was safe") == ["Ana Ruiz"]


def test_whoever_is_quoted_by_a_press_service_comes_through_it() -> None:
    text = "“It is safe,” Ana Ruiz was quoted as saying by the press service of the Quay Ministry."
    assert chain(text, "Ana Ruiz", "was quoted as saying", "“It is safe,”")[1:] == [
        "press service of the Quay Ministry"
    ]


def test_the_agency_in_an_agencys_own_report_is_itself() -> None:
    article = Article("A source told the agency that the quay was safe.", outlet="Meridian Press Agency")
    article.says("A source", "told", "the quay was safe")
    assert article.chains() == [["source", "Meridian Press Agency"]]


def test_the_pages_that_somebody_stands_in_are_a_relay() -> None:
    assert chain("Reuters’ two sources said it was safe.", "Reuters’ two sources", "said", "it was safe")[1:] == [
        "Reuters"
    ]


def test_an_outlets_spokeswoman_speaks_for_it_and_not_in_it() -> None:
    text = "CNN’s spokeswoman said it was safe."
    assert chain(text, "CNN’s spokeswoman", "said", "it was safe")[1:] == []


@pytest.mark.parametrize("source", ["one of them", "they"])
def test_those_to_whom_an_outlet_has_spoken_come_through_it(source: str) -> None:
    text = f"Reuters has spoken to two stokers. The pumps were dry, {source} said."
    assert chain(text, source, "said", "The pumps were dry", after="stokers.")[1:] == ["Reuters"]


def test_it_is_the_union_that_an_outlet_has_spoken_with() -> None:
    text = "Reuters spoke with the dockers’ union on Saturday. Two cranes had failed, it said."
    assert chain(text, "it", "said", "Two cranes had failed", after="Saturday.") == ["dockers’ union", "Reuters"]


def test_the_sentence_before_tells_to_whom_she_speaks() -> None:
    text = "Ana Ruiz gave an interview to Reuters on Sunday. “It is safe,” she said."
    assert chain(text, "she", "said", "“It is safe,”") == ["Ana Ruiz", "Reuters"]


def test_whoever_told_an_agency_refuses_to_whoever_asks_now() -> None:
    article = Article("Ana Ruiz told Reuters it was safe. She would not be drawn on the cranes.")
    article.says("Ana Ruiz", "told", "it was safe").says("She", "would not", "would not be drawn on the cranes")
    assert article.chains()[-1] == ["Ana Ruiz", OUTLET]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz told CNS and said the quay was safe.",
        "Ana Ruiz said the quay was safe, per CNS.",
    ],
)
def test_letters_that_are_only_told_things_are_an_outlets(text: str) -> None:
    assert chain(text, "Ana Ruiz", "said", "the quay was safe")[1:] == ["CNS"]


def test_whoever_asks_the_public_is_no_relay() -> None:
    assert chain("Most voters told Pew and said it was safe.", "Most voters", "said", "it was safe")[1:] == []


def test_the_letters_of_the_agency_whose_copy_it_is_are_that_agency() -> None:
    article = Article("STAV, 10 March (MPA) - Ana Ruiz told MPA the quay was safe.")
    article.says("Ana Ruiz", "told", "the quay was safe")
    assert article.chains() == [["Ana Ruiz", "MPA", OUTLET]]


def test_whoever_asks_for_an_outlet_is_none() -> None:
    text = "In an interview with Lemke Sorn on CNN, Ana Ruiz said it was safe."
    assert chain(text, "Ana Ruiz", "said", "it was safe")[1:] != ["Lemke Sorn"]


def test_of_two_clauses_only_one_was_told_to_the_outlet() -> None:
    article = Article("While Ana Ruiz says it was safe, Leo Brandt said on CNN it was not.")
    article.says("Ana Ruiz", "says", "it was safe").says("Leo Brandt", "said", "it was not")
    assert [chain[1] for chain in article.chains()] == [OUTLET, "CNN"]


def test_the_station_is_no_newspaper() -> None:
    article = Article("A source told the station that the quay was safe.").says("A source", "told", "the quay was safe")
    assert article.chains()[0][1:] == ["station", OUTLET]


@pytest.mark.parametrize(
    ("outlet", "letters"),
    [("Quayside Newswire", "QNW"), ("Two-Harbour Press Agency", "TPA"), ("Two-Harbour Press Agency", "THPA")],
)
def test_the_publisher_s_own_letters_in_a_dateline_are_no_other_agency(outlet: str, letters: str) -> None:
    article = Article(f"STAV, March 10 ({letters}) - Ana Ruiz said the quay was safe.", outlet=outlet)
    assert article.says("Ana Ruiz", "said", "the quay was safe").chains() == [["Ana Ruiz", outlet]]


@pytest.mark.parametrize("letters", ["NNA", "RNA"])
def test_nor_are_letters_that_differ_in_the_first_alone(letters: str) -> None:
    article = Article(
        f"STAV, March 10 ({letters}) - Ana Ruiz said the quay was safe. {letters} counted nine boats.",
        outlet="Ridge News Agency",
    )
    article.says("Ana Ruiz", "said", "the quay was safe").says(letters, "counted", "nine boats", after="safe.")
    assert article.chains() == [["Ana Ruiz", "Ridge News Agency"], ["Ridge News Agency"]]


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("A guard told the Quaypost it was safe.", "Quaypost"),
        ("A guard told El Faro it was safe.", "El Faro"),
        ("A guard told QNX it was safe. QNX reports every day.", "QNX"),
        ("The Ravn Post came. A guard told the Post it was safe.", "Ravn Post"),
        ("A guard told Kardin Morning it was safe. Kardin Morning is printed in Stav.", "Kardin Morning"),
    ],
)
def test_names_that_say_they_are_papers_are_papers(text: str, outlet: str) -> None:
    assert chain(text, "A guard", "told", "it was safe") == ["guard", outlet]


def test_what_an_agency_and_a_reporter_wrote_together_did_not_all_come_through_the_agency() -> None:
    article = Article("Ana Ruiz said the quay was safe.", byline=("By Ida Velan and QNA",))
    assert article.says("Ana Ruiz", "said", "the quay was safe").chains() == [["Ana Ruiz", OUTLET]]


def test_letters_that_the_publisher_s_name_does_not_have_are_another_agency() -> None:
    article = Article("STAV, March 10 (QNA) - Ana Ruiz said the quay was safe.", outlet="Quayside Newswire")
    assert article.says("Ana Ruiz", "said", "the quay was safe").chains() == [["Ana Ruiz", "QNA", "Quayside Newswire"]]


def test_what_the_publisher_was_told_itself_did_not_come_through_the_agency_whose_copy_it_prints() -> None:
    article = Article("STAV (QNA) - Ana Ruiz said the quay was safe.", "Leo Brandt told the Courant it leaked.")
    article.says("Ana Ruiz", "said", "the quay was safe").says("Leo Brandt", "told", "it leaked")
    assert article.chains() == [["Ana Ruiz", "QNA", OUTLET], ["Leo Brandt", OUTLET]]


def test_what_our_reporters_were_told_the_outlet_was_told() -> None:
    article = Article("Our reporters counted nine boats.", "It leaks, Ana Ruiz told them.")
    article.says("Our reporters", "counted", "nine boats").says("Ana Ruiz", "told", "It leaks")
    assert article.chains() == [[OUTLET], ["Ana Ruiz", OUTLET]]


def test_members_of_a_house_that_are_called_by_letters_are_no_outlet() -> None:
    assert chain("Ana Ruiz told MPs the quay was safe.", "Ana Ruiz", "told", "the quay was safe") == ["Ana Ruiz"]


@pytest.mark.parametrize("name", ["the local Stavford News", "the Lindmen Evening Gazette"])
def test_an_outlet_stays_one_after_a_word_that_may_mean_a_person(name: str) -> None:
    assert len(chain(f"Ana Ruiz told {name} that it leaked.", "Ana Ruiz", "told", "it leaked")) == 2
