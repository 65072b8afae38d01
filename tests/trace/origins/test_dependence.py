"""What shows that one article repeats another, and what doesn't."""

from __future__ import annotations

import random

import pytest

from reportedly.model.claim import DerivationKind
from reportedly.model.reading import Reading
from reportedly.model.statement import Certainty
from reportedly.trace.origins import Dependence, dependences, dependences_between, traits
from tests.trace.origins.made import Says, article, named, unnamed

_SYLLABLES = "ba co di fe gu ha jo ku li mo nu pa qui ro sa te vu wi xo ya ze".split()
_WORDS = "they shut it at nine and told nobody until the morning after"


def _prose(seed: int, length: int = 60) -> str:
    draw = random.Random(seed)
    return " ".join("".join(draw.choices(_SYLLABLES, k=3)) for _ in range(length))


def _kinds(*readings: Reading) -> set[tuple[DerivationKind, Certainty]]:
    return {(found.kind, found.certainty) for found in dependences(readings)}


def _wire(paper: str, *paragraphs: str, published: str = "2031-03-02") -> Reading:
    return article(
        paper, Says([unnamed("official")], _prose(len(paper), 4)), paragraphs=paragraphs, published=published
    )


def test_a_text_that_stands_in_both_is_copied_whole() -> None:
    first = _wire("Sahel Wire", _prose(1), _prose(2), published="2031-03-01")
    later = _wire("The Echo", _prose(1), _prose(2))
    (found,) = dependences([later, first])
    assert (found.document, found.source) == (later.document.id, first.document.id)
    assert (found.kind, found.certainty) == (DerivationKind.COPIED_TEXT, Certainty.CERTAIN)
    assert found.passages == ()


def test_a_paragraph_that_stands_in_both_is_copied_there_alone() -> None:
    first = _wire("Sahel Wire", _prose(1), _prose(2), published="2031-03-01")
    later = _wire("The Echo", _prose(3, 200), _prose(1))
    (found,) = dependences([later, first])
    assert found.certainty is Certainty.PROBABLE
    ((start, end),) = found.passages
    assert later.document.text[start:end] == _prose(1)


def test_reports_in_words_of_their_own_repeat_nothing() -> None:
    assert dependences([_wire("Sahel Wire", _prose(1)), _wire("The Echo", _prose(2))]) == ()


def test_an_unnamed_sources_words_are_had_from_the_page_that_has_them_first() -> None:
    first = article("The Courier", Says([unnamed("official")], _WORDS))
    later = article("The Echo", Says([unnamed("insider")], _WORDS), published="2031-03-02")
    assert (DerivationKind.VERBATIM_QUOTE, Certainty.PROBABLE) in _kinds(first, later)


def test_a_named_speakers_words_may_have_been_heard_by_both() -> None:
    first = article("The Courier", Says([named("Iskra Velan")], _WORDS))
    later = article("The Echo", Says([named("Iskra Velan")], _WORDS), published="2031-03-02", paragraphs=[_prose(1)])
    assert _kinds(first, later) == {(DerivationKind.VERBATIM_QUOTE, Certainty.POSSIBLE)}


def test_a_paragraph_that_links_to_an_article_has_it_from_there() -> None:
    first = article("The Courier", Says([unnamed("official")]), url="https://www.courier.example/bridge?ref=1")
    says = Says([unnamed("aide")], _prose(1, 6))
    later = article("The Echo", says, links=["http://courier.example/bridge/"], published="2031-03-02")
    assert _kinds(first, later) == {(DerivationKind.LINK, Certainty.PROBABLE)}


def test_a_link_to_a_front_page_shows_nothing() -> None:
    first = article("The Courier", Says([unnamed("official")]), url="https://courier.example/")
    says = Says([unnamed("aide")], _prose(1, 6))
    assert dependences([first, article("The Echo", says, links=["https://courier.example/"])]) == ()


def test_a_feeds_entry_has_it_from_the_outlet_that_it_credits() -> None:
    title = "bridge over the narrows closed by order of the port"
    first = article("Sahel Wire", Says([unnamed("official")], title, headline=True))
    entry = Says([unnamed("official")], title, headline=True)
    later = article("The Echo", entry, meta={"source": {"title": "Sahel Wire"}}, published="2031-03-02")
    assert (DerivationKind.FEED, Certainty.CERTAIN) in _kinds(first, later)


def test_names_and_figures_in_one_order_show_a_report_that_was_rewritten() -> None:
    facts = ("Velan counted 31 dead", "Reyl spoke of 14", "Dravno lost 412 houses", "Orlitsa held 88.5 metres")
    first = _wire("Sahel Wire", *(f"at last {fact} that day, {_prose(i, 8)}" for i, fact in enumerate(facts)))
    reworded = (f"so {fact} indeed, {_prose(9 + i, 8)}" for i, fact in enumerate(facts))
    later = _wire("The Echo", *reworded, published="2031-03-03")
    assert (DerivationKind.COPIED_TEXT, Certainty.POSSIBLE) in _kinds(first, later)


def test_the_later_of_two_days_repeats_the_earlier_whichever_is_given_first() -> None:
    first = _wire("Sahel Wire", _prose(1), published="2031-03-01")
    later = _wire("Arvel Echo", _prose(1))
    assert dependences_between(traits(first), traits(later)) == dependences_between(traits(later), traits(first))
    assert {found.source for found in dependences([later, first])} == {first.document.id}


def test_one_newsroom_repeats_nothing_of_its_own() -> None:
    assert dependences([_wire("The Echo", _prose(1)), _wire("The Echo", _prose(1), published="2031-03-03")]) == ()


@pytest.mark.parametrize("length", [23, 40, 80])
def test_a_run_of_words_that_is_long_enough_gives_two_articles_a_key_in_common(length: int) -> None:
    shared = _prose(7, length)
    one, other = (traits(_wire(paper, f"{_prose(i)} {shared} {_prose(9 + i)}")) for i, paper in enumerate(("A", "B")))
    assert not set(one.keys).isdisjoint(other.keys)


def test_an_articles_keys_depend_on_it_alone() -> None:
    reading = _wire("The Echo", _prose(1))
    keys = traits(reading).keys
    dependences([reading, _wire("Sahel Wire", _prose(1))])
    assert traits(reading).keys == keys
    assert all(0 <= key < 2**63 for key in keys)


def test_all_pairs_are_found_that_comparing_all_pairs_finds() -> None:
    readings = [_wire(f"Paper {n}", _prose(n % 4), _prose(10 + n), published=f"2031-03-{n + 1:02}") for n in range(12)]
    several = [traits(reading) for reading in readings]
    exhaustive: set[Dependence] = set()
    for place, one in enumerate(several):
        for other in several[:place]:
            exhaustive.update(dependences_between(one, other))
    assert set(dependences(readings)) == exhaustive
