"""Whom words mean."""

from __future__ import annotations

import pytest

from reportedly.model.source import Naming, SourceKind
from tests.extract.resolve.said import Article


def origins(article: Article) -> list[str]:
    return [chain[0] for chain in article.chains()]


def test_a_surname_and_a_pronoun_mean_the_person_named_before() -> None:
    article = Article(
        "Ana Ruiz, the harbour master, said the quay was safe. Ruiz said it was new. She said it was dry."
    )
    article.says("Ana Ruiz, the harbour master", "said", "the quay was safe")
    article.says("Ruiz", "said", "it was new", after="Ruiz said it was new")
    article.says("She", "said", "it was dry", after="She said")
    assert origins(article) == ["Ana Ruiz"] * 3
    assert article.read().source("s1").role == "the harbour master"


def test_an_office_means_the_person_who_holds_it_in_the_text() -> None:
    article = Article("Harbour master Ana Ruiz arrived. The harbour master said the quay was safe.")
    article.says("The harbour master", "said", "the quay was safe")
    assert origins(article) == ["Ana Ruiz"]


def test_a_title_alone_is_no_name() -> None:
    article = Article("The Minister of Transport, Dr Leo Brandt, arrived late. The Minister said the road was open.")
    article.says("The Minister", "said", "the road was open", after="late.")
    assert origins(article) == ["Leo Brandt"]


def test_letters_in_brackets_are_the_name_before_them() -> None:
    article = Article("The Coast Rescue Service (CRS) sent boats. The CRS said nine people were safe.")
    article.says("The CRS", "said", "nine people were safe", after="boats.")
    assert origins(article) == ["Coast Rescue Service"]


def test_two_unnamed_sources_stay_two() -> None:
    article = Article("A source at the port said the crane fell. A source at the ministry said it was pushed.")
    article.says("A source at the port", "said", "the crane fell")
    article.says("A source at the ministry", "said", "it was pushed", after="fell.")
    reading = article.read()
    assert len({statement.chain[0] for statement in reading.statements}) == 2
    assert all(reading.chain(s)[0].naming is Naming.ANONYMOUS for s in reading.statements)


def test_the_source_means_the_unnamed_one_spoken_of_before() -> None:
    article = Article("A source at the port said the crane fell. “It was old,” the source said.")
    article.says("A source at the port", "said", "the crane fell")
    article.says("the source", "said", "“It was old,”", after="fell.")
    reading = article.read()
    assert reading.statements[0].chain == reading.statements[1].chain


def test_names_in_a_quotation_are_not_whom_a_pronoun_outside_means() -> None:
    article = Article("Trainer Sam Ridley was angry. “We are not Meryl Streep.” He said the team would travel.")
    article.says("He", "said", "the team would travel", after="He said")
    assert origins(article) == ["Sam Ridley"]


def test_terms_of_anonymity_are_kept_as_worded() -> None:
    article = Article("A clerk, who spoke on condition of anonymity, said the safe was empty.")
    article.says("A clerk, who spoke on condition of anonymity", "said", "the safe was empty")
    source = article.read().source("s1")
    assert source.conditions == "who spoke on condition of anonymity"
    assert source.label == "clerk"


@pytest.mark.parametrize(
    ("words", "naming", "kind"),
    [
        ("Residents", Naming.COLLECTIVE, SourceKind.GROUP),
        ("Two officials", Naming.ANONYMOUS, SourceKind.GROUP),
        ("The Kremlin", Naming.NAMED, SourceKind.GOVERNMENT),
        ("Tokyo", Naming.NAMED, SourceKind.GOVERNMENT),
    ],
)
def test_sources_are_named_anonymous_or_a_crowd(words: str, naming: Naming, kind: SourceKind) -> None:
    article = Article(f"{words} said the road was open.")
    article.says(words, "said", "the road was open")
    source = article.read().source("s1")
    assert (source.naming, source.kind) == (naming, kind)


def test_a_headline_means_by_a_bare_word_whom_the_story_introduces() -> None:
    article = Article(
        "A senior official at the Transport Ministry told the Benthos agency that the harbour would close.",
        title="Harbour to close, official tells agency",
    )
    article.says("official", "tells", "Harbour to close")
    article.says("A senior official at the Transport Ministry", "told", "the harbour would close", after="agency\n")
    reading = article.read()
    assert reading.statements[0].chain == reading.statements[1].chain
    assert [s.label for s in reading.chain(reading.statements[0])][:2] == [
        "senior official at the Transport Ministry",
        "Benthos",
    ]


def test_an_unnamed_engineer_is_not_the_unnamed_official() -> None:
    article = Article("A senior official said the wall would hold. “It is sand,” the engineer said.")
    article.says("A senior official", "said", "the wall would hold")
    article.says("the engineer", "said", "“It is sand,”")
    assert origins(article) == ["senior official", "engineer"]


def test_who_means_the_words_right_before_it() -> None:
    article = Article("The quay was begun by Ines Corval of the University of Stav, who doubts that it would last.")
    article.says("who", "doubts", "it would last")
    assert origins(article) == ["Ines Corval"]


def test_a_statement_speaks_for_whoever_made_it() -> None:
    article = Article(
        "The ministry said in a statement that work would begin. The statement says it would cost nothing."
    )
    article.says("The ministry", "said", "work would begin")
    article.says("The statement", "says", "it would cost nothing", after="begin.")
    assert origins(article) == ["ministry", "ministry"]
