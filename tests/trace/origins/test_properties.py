"""What holds for the bounds of every claim, whoever says what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.model.reading import Reading
from reportedly.model.source import Source
from tests.trace.origins.made import (
    Says,
    article,
    bounds,
    crowd,
    group,
    hearsay,
    institution,
    named,
    outlet,
    traced,
    unnamed,
)

_PAPERS = ("The Courier", "The Echo", "The Argus", "Sahel Wire", "Radio Nordvik")
_SOURCES: tuple[Source | None, ...] = (
    institution("Interior Ministry"),
    named("Bohdan Reyl", role="ministry spokesman", of="Interior Ministry"),
    named("Iskra Velan", role="governor"),
    unnamed("official"),
    unnamed("second official"),
    unnamed("engineer", of="Teln Hydro"),
    unnamed("soldier"),
    group("three people", 3),
    group("people familiar with the matter"),
    crowd("residents"),
    hearsay(),
    None,
)
_SYLLABLES = ("vor", "tan", "mil", "ske", "dru", "pol", "ank", "ber")


def _words(seed: int, length: int) -> str:
    """Words that no other seed has in this order."""
    return " ".join(_SYLLABLES[(seed // 8 ** (i % 6) + i * (seed + 3)) % 8] + str(seed) for i in range(length))


@st.composite
def _claims(draw: st.DrawFn) -> list[Reading]:
    """Articles of several papers, each with statements of its own words; some credit another paper."""
    readings = []
    for number in range(draw(st.integers(1, 5))):
        paper = draw(st.sampled_from(_PAPERS))
        says = []
        for place in range(draw(st.integers(1, 2))):
            source = draw(st.sampled_from(_SOURCES))
            credited = draw(st.sampled_from((None, None, *_PAPERS)))
            chain = [s for s in (source, outlet(credited) if credited and credited != paper else None) if s]
            says.append(Says(chain, _words(10 * number + place, 12)))
        readings.append(article(paper, *says, paragraphs=[_words(1000 + number, 60)], published=_day(number)))
    return readings


def _day(number: int) -> str:
    return f"2031-03-{1 + number // 2:02}"


def _copy(reading: Reading, paper: str) -> Reading:
    """The same text in another paper, without a credit: its chains end with that paper."""
    publisher = reading.sources[0]
    document = replace(reading.document, outlet=paper, published="2031-04-01")
    renamed = replace(publisher, label=paper, name=paper)
    return replace(reading, document=document, sources=(renamed, *reading.sources[1:]))


@given(_claims(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_arrival_makes_no_difference(readings: list[Reading], random: object) -> None:
    shuffled = list(readings)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert traced(*shuffled) == traced(*readings)


@given(_claims())
@settings(max_examples=60, deadline=None)
def test_bounds_run_upward_and_are_what_the_entries_add(readings: list[Reading]) -> None:
    found = traced(*readings)
    assert 0 <= found.origins.min <= found.origins.max
    assert found.origins.min == sum(origin.counts.min for origin in found.origin_list)
    assert found.origins.max == sum(origin.counts.max for origin in found.origin_list)
    assert found.newsrooms.min <= found.newsrooms.max


@given(_claims())
@settings(max_examples=60, deadline=None)
def test_every_statement_has_one_entry(readings: list[Reading]) -> None:
    refs = [ref for origin in traced(*readings).origin_list for ref in origin.statements]
    assert len(refs) == len(set(refs)) == sum(len(reading.statements) for reading in readings)


@given(_claims(), st.data())
@settings(max_examples=60, deadline=None)
def test_an_article_that_copies_changes_nothing(readings: list[Reading], data: st.DataObject) -> None:
    copied = data.draw(st.sampled_from(readings))
    assert bounds(*readings, _copy(copied, "The Daily Whistle")) == bounds(*readings)


@given(_claims(), st.data())
@settings(max_examples=60, deadline=None)
def test_a_relay_that_adds_no_description_changes_nothing(readings: list[Reading], data: st.DataObject) -> None:
    credited = data.draw(st.sampled_from([reading.document.outlet for reading in readings]))
    relay = article("The Daily Whistle", Says([outlet(credited or "")], "it was closed, the paper reported"))
    assert bounds(*readings, relay) == bounds(*readings)


@given(_claims())
@settings(max_examples=60, deadline=None)
def test_another_named_witness_is_one_more_at_most(readings: list[Reading]) -> None:
    """At least there may be fewer than before: unnamed sources who were told apart may each be the one now named."""
    low, high = bounds(*readings)
    witness = article("The Daily Whistle", Says([named("Colm Birch")], "shut when I came by at nine"))
    more_low, more_high = bounds(*readings, witness)
    assert 1 <= more_low <= low + 1
    assert more_high == high + 1


@given(_claims(), st.sampled_from([source for source in _SOURCES if source and source.name is None]))
@settings(max_examples=60, deadline=None)
def test_another_newsrooms_unnamed_source_never_lowers_a_bound(readings: list[Reading], source: Source) -> None:
    low, high = bounds(*readings)
    more_low, more_high = bounds(*readings, article("The Daily Whistle", Says([source], "closed, it told the Whistle")))
    assert low <= more_low <= low + 1
    assert high <= more_high <= high + max(3, source.count or 0)


@given(st.lists(st.sampled_from(_PAPERS), min_size=2, max_size=12))
@settings(max_examples=30, deadline=None)
def test_however_many_papers_print_one_wire_story_it_has_one_origin(papers: Sequence[str]) -> None:
    wire = article("Sahel Wire", Says([unnamed("official")], _words(1, 12)), paragraphs=[_words(2, 80)])
    copies = [_copy(wire, f"{paper} {number}") for number, paper in enumerate(papers)]
    assert bounds(wire, *copies) == (1, 1)
