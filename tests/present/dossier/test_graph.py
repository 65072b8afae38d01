"""The graph of a claim: every article once for each origin, time from left to right, copies told apart."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.claim import Claim, Derivation, DerivationKind, StatementRef
from reportedly.model.statement import Certainty
from reportedly.present.dossier.anchors import Anchors
from reportedly.present.dossier.graph import Graph, graph_of
from reportedly.present.dossier.provenance import Role, Stop, ways_from
from tests.present import weir

FOUND = weir.findings()
BOATS = FOUND.claim("c000000000012")
POST, QUAY = weir.ref(weir.POST, "s1"), weir.ref(weir.QUAY, "s1")


def graph(claim: Claim) -> Graph:
    return graph_of(claim, FOUND, Anchors(FOUND, FOUND.claims, everything=True))


def ways(claim: Claim) -> list[Stop]:
    return ways_from(claim.origin_list[0], claim, FOUND)


def derived(statement: StatementRef, source: StatementRef | str, kind: DerivationKind) -> Claim:
    """The claim of the boats, with one sign that a statement repeats something."""
    derivation = Derivation(statement, source, kind, "as the test has it", Certainty.PROBABLE)
    return dataclasses.replace(BOATS, derivations=(derivation,))


def test_a_relay_stands_after_what_it_credits() -> None:
    (first,) = ways(BOATS)
    assert (first.outlet, first.role) == ("The Lower Post", Role.FIRST_HAND)
    assert [(stop.outlet, stop.role, stop.how) for stop in first.onward] == [("Daily Quay", Role.RELAY, "credits")]


@pytest.mark.parametrize("kind", [DerivationKind.COPIED_TEXT, DerivationKind.VERBATIM_QUOTE])
def test_a_copy_is_told_from_a_relay(kind: DerivationKind) -> None:
    assert ways(derived(QUAY, POST, kind))[0].onward[0].role is Role.COPY


def test_an_outlet_that_is_credited_but_wasnt_read_stands_between() -> None:
    post, absent = ways(derived(QUAY, "The Evening Bell", DerivationKind.CREDIT))
    assert (post.outlet, post.onward) == ("The Lower Post", [])
    assert (absent.outlet, absent.role, absent.how) == ("The Evening Bell", Role.ABSENT, "credited, not read")
    assert [stop.outlet for stop in absent.onward] == ["Daily Quay"]


def test_two_that_heard_the_same_repeat_nothing() -> None:
    claim = derived(POST, QUAY, DerivationKind.SAME_EVENT)
    assert all(stop.role is not Role.COPY for stop in ways(claim))


def test_articles_that_are_said_to_repeat_each_other_are_still_there_once() -> None:
    both = (derived(QUAY, POST, DerivationKind.COPIED_TEXT), derived(POST, QUAY, DerivationKind.COPIED_TEXT))
    claim = dataclasses.replace(BOATS, derivations=tuple(one.derivations[0] for one in both))
    assert sorted(row.outlet for row in graph(claim).stops) == ["Daily Quay", "The Lower Post"]


def test_time_runs_from_left_to_right() -> None:
    post, quay = graph(BOATS).stops
    assert (post.outlet, quay.outlet) == ("The Lower Post", "Daily Quay")
    assert post.x < quay.x


def test_every_article_leads_to_its_words() -> None:
    assert [row.href for row in graph(BOATS).stops] == ["#a1-s1-text", "#a2-s1-text"]


refs = st.sampled_from([POST, QUAY])
sources = st.one_of(refs, st.sampled_from(["Evening Bell", "the lower post", "Daily Quay"]))
derivations = st.lists(
    st.builds(Derivation, refs, sources, st.sampled_from(DerivationKind), st.just(""), st.sampled_from(Certainty)),
    max_size=5,
)


@given(derivations)
def test_whatever_repeats_whatever_each_article_is_drawn_once_inside_the_drawing(signs: list[Derivation]) -> None:
    drawn = graph(dataclasses.replace(BOATS, derivations=tuple(signs)))
    read = [row for row in drawn.stops if row.href]
    assert sorted(row.outlet for row in read) == ["Daily Quay", "The Lower Post"]
    assert all(0 < row.x <= 44 and 0 < row.y < drawn.height for row in drawn.stops)
    rows = [row.y for row in drawn.stops] + [row.y for row in drawn.origins]
    assert len(rows) == len(set(rows))
