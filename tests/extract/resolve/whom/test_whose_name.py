"""Which of several the words mean: whose a name beside them is, who a pronoun goes on about, whom an outlet carries."""

from __future__ import annotations

import pytest

from reportedly.model.source import Naming, Source
from tests.extract.resolve.said import Article, chain


def source(text: str, words: str, cue: str = "said", content: str = "the quay was safe", after: str = "") -> Source:
    return Article(text).says(words, cue, content, after=after).read().source("s1")


@pytest.mark.parametrize(
    "words",
    [
        "A person close to the mayor, Ana Ruiz,",
        "People around the mayor, Ana Ruiz,",
        "An insider of the mayor, Ana Ruiz,",
    ],
)
def test_nobody_withheld_has_the_name_of_whom_he_is_close_to(words: str) -> None:
    found = source(f"{words} said the quay was safe.", words)
    assert found.name is None
    assert found.naming is not Naming.NAMED


def test_people_around_somebody_are_not_that_one() -> None:
    assert source("People around Ana Ruiz said the quay was safe.", "People around Ana Ruiz").name is None


def test_an_office_is_no_person_though_its_holders_name_stands_beside_it() -> None:
    words = "The office of the mayor, Ana Ruiz,"
    assert source(f"{words} said the quay was safe.", words).name != "Ana Ruiz"


def test_a_spokesman_may_have_his_name_beside_him() -> None:
    words = "A spokesman for the mayor, Leo Brandt,"
    assert source(f"{words} said the quay was safe.", words).name == "Leo Brandt"


def test_an_office_after_a_place_is_that_of_the_name_after_it() -> None:
    article = Article("Ten were found below the Saddle, the governor, Ana Ruiz, said. Then the governor spoke of two.")
    assert article.says("the governor", "spoke of", "two", after="Then").chains()[0][0] == "Ana Ruiz"


def test_the_one_who_is_asked_for_something_inside_the_words_is_no_holder_of_the_office() -> None:
    article = Article(
        "The head of Quay Films admitted that Ana Ruiz had asked him for shorter days. “Yes,” Leo Brandt said."
    )
    article.says("The head of Quay Films", "admitted", "Ana Ruiz had asked him for shorter days")
    assert article.says("Leo Brandt", "said", "“Yes,”").chains()[0][-2] != "Ana Ruiz"


def test_a_spokesman_is_not_the_woman_who_is_named_next() -> None:
    article = Article("The spokesman said the quay was safe. “We sail,” Anna Brandt said.")
    article.says("The spokesman", "said", "the quay was safe").says("Anna Brandt", "said", "“We sail,”", after="“We")
    assert [links[0] for links in article.chains()] == ["spokesman", "Anna Brandt"]


def test_where_nobody_came_before_he_is_the_one_named_in_the_words() -> None:
    text = "The plan is that of Judge Leo Brandt, whom the city called in, he confirmed."
    assert chain(text, "he", "confirmed", "The plan is that of Judge Leo Brandt, whom the city called in") == [
        "Leo Brandt"
    ]


def test_a_sentence_is_about_whoever_comes_after_the_place_or_the_time() -> None:
    article = Article(
        "A clerk said it leaked. At the ferry pier, ticket inspector Leo Brandt begs to differ. Not a drop, he said."
    )
    article.says("A clerk", "said", "it leaked").says("he", "said", "Not a drop", after="Not a")
    assert article.chains()[1][0] == "Leo Brandt"


def test_nobody_is_a_word_and_no_union() -> None:
    text = "Nobody has called. “Well,” a clerk said. Then the union said the quay was safe."
    assert source(text, "the union").label == "union"


def test_a_friend_of_hers_is_a_friend_of_the_woman_named() -> None:
    text = "Ana Ruiz came with Leo Brandt. Then a friend of hers said the quay was safe."
    assert source(text, "a friend of hers").label == "friend of Ana Ruiz"


def test_the_airline_is_the_one_whose_name_says_so() -> None:
    text = "Quay Holdings will buy Corvo Airways. Then the airline said the quay was safe."
    assert source(text, "the airline").name == "Corvo Airways"


def test_the_party_is_no_institute() -> None:
    text = "The Brandt Institute counted. Then the party said the quay was safe."
    assert source(text, "the party").name != "Brandt Institute"


@pytest.mark.parametrize("words", ["the two companies", "both companies", "the companies"])
def test_the_two_companies_are_the_two_just_named(words: str) -> None:
    found = source(f"Quay Shipping will buy Corvo Lines for ten crowns a share, {words} said.", words, "said",
                   "Quay Shipping will buy Corvo Lines for ten crowns a share")  # fmt: skip
    assert (found.label, found.naming, found.count) == ("Quay Shipping and Corvo Lines", Naming.NAMED, 2)


def test_of_three_companies_the_companies_are_no_two() -> None:
    text = "Quay Shipping, Corvo Lines and Brandt Ferries met. The companies said the quay was safe."
    assert source(text, "The companies").count is None


def test_a_call_sign_is_a_name() -> None:
    words = "the commander of the brigade, who uses the call sign Bora,"
    assert source(f"At dawn {words} said the quay was safe.", words).name == "Bora"


def test_a_ministrys_head_named_in_a_clause_speaks_for_himself() -> None:
    words = "The ministry, whose head, Leo Brandt,"
    assert source(f"{words} said the quay was safe.", words).name == "Leo Brandt"


def test_a_log_at_a_place_was_not_written_by_the_place() -> None:
    words = "the log of the radar at Cape Bora"
    assert source(f"At dawn {words} said the quay was safe.", words).label != "Cape Bora"


def test_a_paper_of_which_the_outlet_has_a_copy_is_not_the_outlets() -> None:
    words = "a log, of which The Harbour Courant has a copy,"
    assert source(f"At dawn {words} said the quay was safe.", words).label == "log"


@pytest.mark.parametrize(
    "text",
    [
        "Of the order, which was published by Reuters, Ana Ruiz said the quay was safe.",
        "Asked whether the plan quoted by Reuters was true, Ana Ruiz said the quay was safe.",
    ],
)
def test_what_an_outlet_carries_of_a_thing_is_no_word_of_whoever_speaks_of_it(text: str) -> None:
    assert chain(text, "Ana Ruiz", "said", "the quay was safe") == ["Ana Ruiz"]


def test_whoever_confirms_what_an_outlet_reported_says_so_himself() -> None:
    text = "Ana Ruiz confirmed that the quay was safe, as Reuters reported."
    assert chain(text, "Ana Ruiz", "confirmed", "the quay was safe") == ["Ana Ruiz"]


@pytest.mark.parametrize("words", ["Reuters’s insider, who said", "Reuters has an insider who said"])
def test_the_insider_whom_an_outlet_has_comes_through_it(words: str) -> None:
    assert chain(f"{words} the quay was safe.", "who", "said", "the quay was safe")[-1] == "Reuters"


def test_whoever_denies_in_his_lawyers_words_has_spoken_first() -> None:
    text = "Leo Brandt was held. He denied the charges, his lawyer, Ana Ruiz, said."
    assert chain(text, "his lawyer, Ana Ruiz,", "said", "He denied the charges") == ["Leo Brandt", "Ana Ruiz"]


def test_an_age_after_a_name_hides_no_speech_in_speech() -> None:
    text = "Ruiz, 56, told the council on Monday that she would not go, according to a clerk."
    content = "Ruiz, 56, told the council on Monday that she would not go"
    assert chain(text, "a clerk", "according to", content) == ["Ruiz", "clerk"]


@pytest.mark.parametrize("words", ["the coastguard", "the guild"])
def test_a_coastguard_and_a_guild_are_bodies(words: str) -> None:
    assert source(f"Then {words} said the quay was safe.", words).naming is Naming.NAMED


def test_a_platform_is_neither_he_nor_she() -> None:
    text = "Ana Ruiz came at noon. Some users on X called it a show. She said the quay was safe."
    assert source(text, "She").name == "Ana Ruiz"
