"""Who cites whom, by whose account something was said, and speech within speech."""

from __future__ import annotations

import pytest

from tests.extract.resolve.said import OUTLET, Article, chain


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
