"""Classes of ways on which news comes: who was spoken to, who carries it, who cites whom, what was said in public."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Access
from tests.extract.resolve.said import OUTLET, Article


def chain(text: str, source: str, cue: str, content: str, after: str = "") -> list[str]:
    """The labels of the last statement's chain, without the publisher at its end."""
    return Article(text).says(source, cue, content, after=after).chains()[-1][:-1]


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


@pytest.mark.parametrize("word", ["citing", "with reference to", "quoting"])
def test_a_citation_at_the_end_of_the_words_is_no_part_of_them(word: str) -> None:
    article = Article(f"Reuters reported that the cranes had failed, {word} two port officials.")
    article.says("Reuters", "reported", f"the cranes had failed, {word} two port officials")
    assert article.contents() == ["the cranes had failed"]
    assert article.chains() == [["two port officials", "Reuters", OUTLET]]


def test_the_cited_one_may_have_it_from_another() -> None:
    text = "Reuters reported that it was safe, citing a diplomat who had been told so by a stoker."
    origin, cited, outlet = chain(text, "Reuters", "reported", "it was safe")
    assert (origin, cited.split()[0], outlet) == ("stoker", "diplomat", "Reuters")


def test_what_somebody_cites_as_a_reason_is_no_source() -> None:
    text = "Citing weak demand, the port said it would close."
    assert chain(text, "the port", "said", "it would close") == ["port"]


@pytest.mark.parametrize(
    "content",
    [
        "Ana Ruiz ordered the payouts to protect the quay",
        "the clerk opened a door to claims that nobody made",
        "the hacking claims were false and rude",
        "the harbour found the mayor’s claims hard to believe",
    ],
)
def test_what_only_looks_like_speech_in_speech_has_one_speaker(content: str) -> None:
    assert chain(f"Leo Brandt said {content}.", "Leo Brandt", "said", content) == ["Leo Brandt"]


def test_a_papers_account_is_no_relay_of_whoever_spoke() -> None:
    text = "According to a study in the journal Quays, Ana Ruiz said the quay was safe."
    assert chain(text, "Ana Ruiz", "said", "the quay was safe") == ["Ana Ruiz"]


def test_by_whose_account_it_was_said_is_a_relay() -> None:
    text = "According to a clerk, Ana Ruiz said the quay was safe."
    assert chain(text, "Ana Ruiz", "said", "the quay was safe") == ["Ana Ruiz", "clerk"]


def test_speech_in_speech_may_begin_the_sentence() -> None:
    text = "The coroner told them that the pumps were dry, according to Reuters."
    content = "The coroner told them that the pumps were dry"
    assert chain(text, "Reuters", "according to", content) == ["coroner", "Reuters"]


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


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (("A stoker told", "the pumps were dry"), "the pumps were dry"),
        (("a stoker used to tell the crew that the pumps were dry",), "the pumps were dry"),
        (("a doctor at St Brigid’s as saying that the pumps were dry",), "the pumps were dry"),
        (("the coroner found no water in the pumps",), "no water in the pumps"),
    ],
)
def test_speech_in_speech_has_many_shapes(content: tuple[str, ...], said: str) -> None:
    words = " a meeting that ".join(content)
    cue = "quoted" if " as saying " in words else "said"
    article = Article(f"Leo Brandt {cue} {words}.").says("Leo Brandt", cue, *content)
    assert article.contents() == [said]
    assert article.chains()[0][1:] == ["Leo Brandt", OUTLET]


def test_what_was_public_goes_on_so_in_the_same_breath() -> None:
    article = Article("Ana Ruiz said in a speech it was safe. She said it was dry. The union said it was wet.")
    article.says("Ana Ruiz", "said", "it was safe").says("She", "said", "it was dry", after="safe.")
    article.says("The union", "said", "it was wet", after="dry.")
    assert [s.access for s in article.read().statements] == [Access.PUBLIC, Access.PUBLIC, Access.UNKNOWN]


def test_whoever_told_an_agency_refuses_to_whoever_asks_now() -> None:
    article = Article("Ana Ruiz told Reuters it was safe. She would not be drawn on the cranes.")
    article.says("Ana Ruiz", "told", "it was safe").says("She", "would not", "would not be drawn on the cranes")
    assert article.chains()[-1] == ["Ana Ruiz", OUTLET]


@pytest.mark.parametrize(
    "text",
    [
        "An e-mail says it leaks. “It leaks,” the clerk, Ana Ruiz, wrote to the mayor.",
        "An e-mail says it leaks. The e-mail, sent at 9.40 p.m. over the name of Ana Ruiz, has no date.",
    ],
)
def test_a_letter_is_whose_words_or_whose_name_stand_beside_it(text: str) -> None:
    assert chain(text, "An e-mail", "says", "it leaks") == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("source", "origin"),
    [
        ("A memo from the infection control team", "infection control team"),
        ("A report drafted by the audit office last year", "audit office"),
        ("The commission’s website", "commission"),
        ("Findings by our correspondent in Stav", OUTLET),
    ],
)
def test_a_paper_without_a_name_is_its_bodys(source: str, origin: str) -> None:
    article = Article(f"{source} says it leaks.").says(source, "says", "it leaks")
    assert article.chains()[0][0] == origin


def test_whoever_shows_a_paper_need_not_have_written_it() -> None:
    text = "E-mails seen by this newspaper say it leaks."
    assert chain(text, "E-mails seen by this newspaper", "say", "it leaks")[0].startswith("E-mails")


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


def test_what_was_said_in_public_since_needs_no_relay_any_more() -> None:
    article = Article("Ana Ruiz told Reuters it was safe. Ana Ruiz said in a speech it was dry. She said it was old.")
    article.says("Ana Ruiz", "told", "it was safe").says("Ana Ruiz", "said", "it was dry", after="safe.")
    article.says("She", "said", "it was old", after="dry.")
    assert [len(chain) for chain in article.chains()] == [3, 2, 2]


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
