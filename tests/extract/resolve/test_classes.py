"""Classes of references and of ways that news has and that are easily got wrong."""

from __future__ import annotations

import pytest

from reportedly.model.source import Naming, SourceKind
from tests.extract.resolve.said import OUTLET, Article


def origin(text: str, source: str, cue: str, content: str, after: str = "") -> str:
    return Article(text).says(source, cue, content, after=after).chains()[0][0]


def test_two_who_speak_together_are_one_source_of_two() -> None:
    article = Article("Ana Ruiz met Leo Brandt. Ruiz and Brandt said the quay was safe.")
    article.says("Ruiz and Brandt", "said", "the quay was safe")
    source = article.read().source("s1")
    assert (source.kind, source.naming, source.count) == (SourceKind.GROUP, Naming.NAMED, 2)


def test_some_including_somebody_are_not_that_body() -> None:
    text = "Some, including the mayor Leo Brandt, said the quay was safe."
    assert origin(text, "Some, including the mayor Leo Brandt,", "said", "the quay was safe") == "some"


def test_leaders_are_not_the_leader_who_is_named() -> None:
    text = "Union leader Ana Ruiz spoke first. Party leaders said the quay was safe."
    assert origin(text, "Party leaders", "said", "the quay was safe") == "Party leaders"


def test_she_is_nobody_with_a_given_name_of_men() -> None:
    text = "Clara Voss runs the port. She met George Hart there. She said the quay was safe."
    assert origin(text, "She", "said", "the quay was safe", after="there.") == "Clara Voss"


def test_whoever_is_named_in_the_words_attributed_is_not_their_speaker() -> None:
    text = "Leo Brandt was angry. Oscar Stone should resign, he said."
    assert origin(text, "he", "said", "Oscar Stone should resign") == "Leo Brandt"


def test_the_54_year_old_is_the_person_spoken_of() -> None:
    text = "Leo Brandt, promoter of the port, came late. The 54-year-old said the quay was safe."
    assert origin(text, "The 54-year-old", "said", "the quay was safe") == "Leo Brandt"


def test_a_second_official_stays_apart_from_the_first_and_comes_back() -> None:
    article = Article("An official said it held. A second official said it broke. The second official said it was old.")
    article.says("An official", "said", "it held").says("A second official", "said", "it broke")
    article.says("The second official", "said", "it was old", after="broke.")
    first, second, again = (statement.chain[0] for statement in article.read().statements)
    assert first != second
    assert second == again


@pytest.mark.parametrize(
    "document",
    [
        "The memo, written by Ana Ruiz,",
        "A memo by Ana Ruiz",
        "The memo",  # the next sentence tells
    ],
)
def test_a_document_speaks_for_its_author(document: str) -> None:
    text = f"{document} says the quay is safe. The memo was signed by Ana Ruiz."
    assert origin(text, document, "says", "the quay is safe") == "Ana Ruiz"


def test_it_goes_on_about_the_document() -> None:
    article = Article("A memo by Ana Ruiz of Quay Holdings says the wall is safe. It says the gate is not.")
    article.says("A memo by Ana Ruiz of Quay Holdings", "says", "the wall is safe")
    article.says("It", "says", "the gate is not")
    assert [chain[0] for chain in article.chains()] == ["Ana Ruiz", "Ana Ruiz"]


def test_the_company_is_the_one_that_the_text_is_about() -> None:
    text = "Quay Holdings lost money. Quay Holdings shares fell in Stav. The company said the wall was safe."
    assert origin(text, "The company", "said", "the wall was safe") == "Quay Holdings"


def test_an_outlets_reporter_speaks_for_it() -> None:
    article = Article("A Reuters reporter said nine boats were out.")
    article.says("A Reuters reporter", "said", "nine boats were out")
    assert article.chains()[0][0] == "Reuters"


def test_an_agencys_copy_comes_through_the_agency() -> None:
    article = Article("STAV, 10 March (MPA) - Mayor Ana Ruiz said the quay was safe.")
    article.says("Mayor Ana Ruiz", "said", "the quay was safe")
    assert article.chains() == [["Ana Ruiz", "MPA", OUTLET]]


def test_an_agencys_own_dateline_makes_it_no_relay() -> None:
    article = Article("STAV, 10 March, 12:20 /MPA/. Mayor Ana Ruiz said Stav was safe.", outlet="Meridian Press Agency")
    article.says("Mayor Ana Ruiz", "said", "Stav was safe")
    assert article.chains() == [["Ana Ruiz", "Meridian Press Agency"]]


def test_a_citation_may_stand_before_the_outlet() -> None:
    article = Article("Citing a port official, Reuters said the cranes had failed.")
    article.says("Reuters", "said", "the cranes had failed")
    assert article.chains() == [["port official", "Reuters", OUTLET]]


def test_quoted_as_saying_makes_the_quoted_one_the_origin() -> None:
    article = Article("Reuters quoted a port official as saying that the cranes had failed.")
    article.says("Reuters", "quoted", "a port official as saying that the cranes had failed")
    assert article.chains() == [["port official", "Reuters", OUTLET]]


def test_a_passive_is_nobodys_finding() -> None:
    article = Article("Ana Ruiz said the substance was found in the harbour.")
    article.says("Ana Ruiz", "said", "the substance was found in the harbour")
    assert article.chains() == [["Ana Ruiz", OUTLET]]


def test_after_speech_in_speech_he_is_the_outer_speaker() -> None:
    article = Article("Leo Brandt said a stoker had told him that the pumps were dry. He said it was late.")
    article.says("Leo Brandt", "said", "a stoker had told him that the pumps were dry")
    article.says("He", "said", "it was late", after="dry.")
    assert [chain[0] for chain in article.chains()] == ["stoker", "Leo Brandt"]


def test_a_clause_tells_more_of_somebody_unnamed() -> None:
    article = Article("A second person, who used to work at the port, said the quay was old.")
    article.says("A second person, who used to work at the port,", "said", "the quay was old")
    assert article.chains()[0][0] == "second person, who used to work at the port"


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Had it been booked? “Not by me,” said Ridley.", "Ridley", "said", "Had it been booked"),
        ("A clerk begged us not to mention the school.", "A clerk", "begged", "us not to mention the school"),
        ("Her note was called ‘Two Tired Swimmers’.", "Her", "note", "‘Two Tired Swimmers’"),
    ],
)
def test_what_only_looks_like_speech_is_no_statement(text: str, source: str, cue: str, content: str) -> None:
    assert Article(text).says(source, cue, content).contents() == []


def test_a_place_before_a_headlines_colon_says_nothing() -> None:
    article = Article("It was quiet in Stav. Shots were heard in Stav.", title="Stav: what we know of the night")
    article.says("Stav", ":", "what we know of the night")
    assert article.contents() == []
