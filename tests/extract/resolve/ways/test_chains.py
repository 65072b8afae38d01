"""Through whom a statement came."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Access
from tests.extract.resolve.said import OUTLET, Article


def test_whoever_speaks_in_public_has_no_relay() -> None:
    article = Article("Mayor Ana Ruiz told reporters on Monday that the bridge would stay shut.")
    article.says("Mayor Ana Ruiz", "told", "the bridge would stay shut")
    assert article.chains() == [["Ana Ruiz", OUTLET]]
    assert article.read().statements[0].access is Access.PUBLIC


def test_what_was_told_to_an_agency_comes_through_it() -> None:
    article = Article("A port official told Reuters that two cranes had failed.")
    article.says("A port official", "told", "two cranes had failed")
    assert article.chains() == [["port official", "Reuters", OUTLET]]
    assert article.read().statements[0].access is Access.RELAYED


@pytest.mark.parametrize("listener", ["this newspaper", "the Courant", "us", "The Harbour Courant"])
def test_the_publisher_is_no_relay_of_what_it_was_told(listener: str) -> None:
    article = Article(f"A port official told {listener} that two cranes had failed.")
    article.says("A port official", "told", "two cranes had failed")
    assert article.chains() == [["port official", OUTLET]]
    assert article.read().statements[0].access is Access.TOLD_PUBLISHER


def test_an_outlet_that_cites_someone_relays_them() -> None:
    article = Article("Cranes have failed at the port, Reuters reported, citing two port officials.")
    article.says("Reuters", "reported", "Cranes have failed at the port")
    assert article.chains() == [["two port officials", "Reuters", OUTLET]]


def test_what_the_outlet_has_learned_is_its_own() -> None:
    article = Article("The Courant has learned that the lock gates were never inspected.")
    article.says("The Courant", "has learned", "the lock gates were never inspected")
    assert article.chains() == [[OUTLET]]


def test_an_agency_that_is_called_one_is_an_outlet_whatever_its_name() -> None:
    article = Article("A diver told the Benthos agency that the hull was torn.")
    article.says("A diver", "told", "the hull was torn")
    assert article.chains() == [["diver", "Benthos", OUTLET]]


def test_the_innermost_speaker_comes_first() -> None:
    article = Article("Captain Leo Brandt said a stoker had told him that the pumps were dry.")
    article.says("Captain Leo Brandt", "said", "a stoker had told him that the pumps were dry")
    assert article.chains() == [["stoker", "Leo Brandt", OUTLET]]
    assert article.contents() == ["the pumps were dry"]


def test_to_whom_it_was_confirmed_is_no_part_of_what_was_confirmed() -> None:
    article = Article("A ministry source confirmed the plans for a toll to Reuters.")
    article.says("A ministry source", "confirmed", "the plans for a toll to Reuters")
    assert article.contents() == ["the plans for a toll"]
    assert article.chains() == [["ministry source", "Reuters", OUTLET]]


def test_the_listener_of_one_verb_is_that_of_the_next_whatever_figure_stands_between() -> None:
    article = Article("A ministry source confirmed the 40,000 tolls to Reuters and suggested May as a date.")
    article.says("A ministry source", "suggested", "May as a date")
    assert article.chains() == [["ministry source", "Reuters", OUTLET]]


def test_passive_hearsay_has_nobody_at_its_beginning() -> None:
    article = Article("The tug is believed to have sunk.")
    article.says("", "is believed", "to have sunk")
    assert article.chains() == [["unattributed", OUTLET]]


def test_an_article_without_an_outlet_still_ends_each_chain_with_itself() -> None:
    article = Article("Mayor Ana Ruiz said the bridge was shut.", outlet=None)
    article.says("Mayor Ana Ruiz", "said", "the bridge was shut")
    assert article.chains() == [["Ana Ruiz", "this article"]]


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ("Stav District Attorney Ana Ruiz announced today that the quay would be shut", "the quay would be shut"),
        ("“The mayor said the quay would be shut,”", "the quay would be shut,”"),
    ],
)
def test_whoever_spoke_first_is_named_in_what_a_paper_reports(said: str, content: str) -> None:
    article = Article(f"{said}, the Stav Post reports.".replace("”,", "”")).says("the Stav Post", "reports", said)
    assert article.contents() == [content]
    assert article.chains()[0][1] == "Stav Post"


def test_officials_who_had_told_it_said_it_first() -> None:
    said = "intelligence officials had told a panel that the quay would be shut"
    article = Article(f"The Stav Post said that {said}.").says("The Stav Post", "said", said)
    assert article.chains()[0][:2] == ["intelligence officials", "Stav Post"]
