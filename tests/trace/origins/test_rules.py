"""The design's rule for counting independent origins, number by number."""

from dataclasses import replace

import pytest

from reportedly.model.claim import Independence
from reportedly.model.statement import Access, Stance
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

_MINISTRY = "Interior Ministry"


def test_1_a_relay_takes_the_origin_of_what_it_credits() -> None:
    first = article("The Courier", Says([unnamed("official")]))
    relay = article("The Echo", Says([unnamed("official"), outlet("the Courier")], "it was shut by order"))
    assert bounds(first, relay) == (1, 1)


def test_1_a_relay_of_a_relay_adds_nothing_either() -> None:
    first = article("The Courier", Says([unnamed("official")]))
    relay = article("The Echo", Says([unnamed("official"), outlet("The Courier")], "it was shut by order"))
    again = article("The Argus", Says([unnamed("person"), outlet("The Courier"), outlet("The Echo")], "shut, they say"))
    assert bounds(first, relay, again) == (1, 1)


def test_1_whoever_credits_an_outlet_alone_repeats_whom_it_quotes() -> None:
    first = article("The Courier", Says([group("two people", 2)]))
    relay = article("The Echo", Says([outlet("the Courier")], "the Courier reported it"))
    assert bounds(first, relay) == (1, 2)


def test_1_a_copied_text_takes_the_origin_of_what_it_copies() -> None:
    body = (
        "On the night in question nobody at the port office answered the telephone, and the keeper of the bridge " * 3
    )
    first = article("The Courier", Says([unnamed("official")]), paragraphs=[body])
    copy = article("The Echo", Says([unnamed("official")]), paragraphs=[body], published="2031-03-02")
    assert bounds(first, copy) == (1, 1)


def test_1_whose_quotation_of_an_unnamed_source_is_the_same_has_it_from_there() -> None:
    words = "they shut it at nine and told nobody until the morning after"
    first = article("The Courier", Says([unnamed("official")], words))
    copy = article("The Echo", Says([unnamed("insider")], words), published="2031-03-02")
    assert bounds(first, copy) == (1, 1)


def test_1_the_headline_sums_up_its_own_article() -> None:
    page = article("The Courier", Says([hearsay()], "bridge said to be closed", headline=True), Says([unnamed("aide")]))
    assert bounds(page) == (1, 1)


@pytest.mark.parametrize(
    "speaker",
    [
        named("Bohdan Reyl", role="ministry spokesman", of=_MINISTRY),
        named("Pavel Oshrin", role="Interior Minister"),
        institution("press service of the Interior Ministry"),
        institution("Karsovia's interior ministry"),
        institution("Interior Ministry"),
    ],
)
def test_2_who_speaks_for_an_organisation_is_that_organisation(speaker: object) -> None:
    first = article("The Courier", Says([institution(_MINISTRY)]))
    second = article("The Echo", Says([speaker], "shut by the ministry's order"))  # type: ignore[list-item]
    assert bounds(first, second) == (1, 1)


def test_2_two_names_are_two_origins() -> None:
    assert bounds(
        article("The Courier", Says([named("Iskra Velan", role="governor")])),
        article("The Echo", Says([institution(_MINISTRY)], "shut by order")),
    ) == (2, 2)


@pytest.mark.parametrize(("role", "expected"), [("His agent", (1, 2)), (None, (1, 2)), ("His lawyer", (2, 2))])
def test_2_whoever_is_called_by_office_alone_may_be_whom_another_article_names(
    role: str | None, expected: tuple[int, int]
) -> None:
    office = replace(named("player’s agent"), name=None)
    first = article("The Courier", Says([named("Ada Renner", role=role)]))
    assert bounds(first, article("The Echo", Says([office], "shut by order"))) == expected
    assert bounds(article("The Courier", Says([named("Ada Renner", role=role)]), Says([office], "shut"))) == (2, 2)


def test_2_an_analyst_is_not_the_house_that_pays_him() -> None:
    assert bounds(
        article("The Courier", Says([named("Priya Venkat", role="analyst", of="Larch Securities")])),
        article("The Echo", Says([named("Larch Securities")], "shut by order")),
    ) == (2, 2)


def test_3_descriptions_that_agree_within_one_newsroom_are_one() -> None:
    first = article("The Courier", Says([unnamed("senior official")]))
    second = article("The Courier", Says([unnamed("official")], "shut by order"), published="2031-03-02")
    assert bounds(first, second) == (1, 1)


def test_3_what_the_text_tells_apart_stays_apart() -> None:
    page = article("The Courier", Says([unnamed("official")]), Says([unnamed("second official")], "shut by order"))
    assert bounds(page) == (2, 2)


def test_4_another_newsrooms_source_may_be_the_same_one() -> None:
    first = article("The Courier", Says([unnamed("official")]))
    second = article("The Echo", Says([unnamed("person familiar with it")], "shut by order"))
    assert bounds(first, second) == (1, 2)


def test_4_it_may_be_a_named_one_too() -> None:
    first = article("The Courier", Says([institution(_MINISTRY)]))
    second = article("The Echo", Says([unnamed("official")], "shut by order"))
    assert bounds(first, second) == (1, 2)


def test_4_a_newsroom_may_name_in_one_article_whom_it_left_unnamed_in_another() -> None:
    bureau, insider = institution("Accident Bureau"), unnamed("a person familiar with the inquiry")
    later = article("The Courier", Says([bureau], "shut by order"))
    assert bounds(article("The Courier", Says([insider])), later) == (1, 2)
    assert bounds(article("The Courier", Says([insider]), Says([bureau], "shut by order"))) == (2, 2)


def test_4_affiliations_that_exclude_each_other_are_two() -> None:
    first = article("The Courier", Says([unnamed("official", of=_MINISTRY)]))
    second = article("The Echo", Says([unnamed("manager", of="Teln Hydro")], "shut by order"))
    assert bounds(first, second) == (2, 2)


def test_4_a_soldier_is_of_no_power_company() -> None:
    first = article("The Courier", Says([institution("Teln Hydro")]))
    second = article("The Echo", Says([unnamed("soldier")], "shut by order"))
    assert bounds(first, second) == (2, 2)


def test_5_a_group_is_one_at_least_and_its_stated_size_at_most() -> None:
    assert bounds(article("The Courier", Says([group("three people briefed on it", 3)]))) == (1, 3)


def test_5_a_group_of_no_stated_size_is_two_at_most() -> None:
    assert bounds(article("The Courier", Says([group("people familiar with the matter")]))) == (1, 2)


def test_5_one_of_a_group_adds_nothing() -> None:
    page = article("The Courier", Says([group("three people", 3)]), Says([unnamed("one of three people")], "shut"))
    assert bounds(page) == (1, 3)


def test_5_a_crowd_is_one_and_the_same_crowd_elsewhere_may_be_it() -> None:
    first = article("The Courier", Says([crowd("residents")]))
    assert bounds(first) == (1, 1)
    assert bounds(first, article("The Echo", Says([crowd("locals")], "shut by order"))) == (1, 2)


def test_5_several_outlets_only_repeat() -> None:
    first = article("The Courier", Says([unnamed("official")]))
    assert bounds(first, article("The Echo", Says([crowd("four outlets")], "four outlets had it"))) == (1, 1)


def test_6_hearsay_is_none_at_least_and_one_at_most() -> None:
    assert bounds(article("The Courier", Says([hearsay()]))) == (0, 1)


def test_6_an_outlets_own_finding_is_the_outlet() -> None:
    first = article("The Courier", Says([]))
    assert bounds(first, article("The Echo", Says([outlet("the Courier")], "the Courier has learned it"))) == (1, 1)


def test_6_an_outlets_own_report_is_what_its_unnamed_sources_told_it() -> None:
    page = article("The Courier", Says([group("two people", 2)]), Says([], "The Courier reported on Monday"))
    assert bounds(page) == (1, 2)


def test_7_relays_have_nothing_first_hand_and_the_public_has_no_newsroom() -> None:
    first = article("The Courier", Says([unnamed("official")]))
    relay = article("The Echo", Says([unnamed("official"), outlet("The Courier")], "shut"))
    speech = article("The Argus", Says([named("Iskra Velan")], "it is shut", access=Access.PUBLIC))
    found = traced(first, relay, speech).newsrooms
    assert (found.min, found.max) == (1, 1)


def test_7_whoever_quotes_and_credits_nobody_vouches_for_it() -> None:
    found = traced(article("The Courier", Says([institution(_MINISTRY)]))).newsrooms
    assert (found.min, found.max) == (1, 1)


def test_7_a_quotation_that_another_page_has_too_may_be_from_there() -> None:
    words = "we counted the lorries at the gate and there were nineteen of them"
    first = article("The Courier", Says([named("Iskra Velan")], words))
    own = "Across the river the market opened as on any other day, and few who came knew of the night before; " * 3
    later = article("The Echo", Says([named("Iskra Velan")], words), published="2031-03-02", paragraphs=[own])
    found = traced(first, later).newsrooms
    assert (found.min, found.max) == (1, 2)


@pytest.mark.parametrize(
    ("readings", "independence"),
    [
        ([article("The Courier", Says([unnamed("aide")], stance=Stance.DECLINES))], Independence.NO_ORIGIN),
        ([article("The Courier", Says([institution(_MINISTRY)]))], Independence.SINGLE_ORIGIN),
        (
            [
                article("The Courier", Says([institution(_MINISTRY)])),
                article("The Echo", Says([named("Iskra Velan")], "shut")),
            ],
            Independence.ESTABLISHED,
        ),
        (
            [article("The Courier", Says([institution(_MINISTRY)]), Says([named("Iskra Velan")], "shut"))],
            Independence.ONE_NEWSROOM,
        ),
        (
            [
                article("The Courier", Says([unnamed("official")])),
                article("The Echo", Says([unnamed("person")], "shut")),
            ],
            Independence.NOT_ESTABLISHED,
        ),
    ],
)
def test_8_independence_says_what_the_bounds_come_to(readings: list[object], independence: Independence) -> None:
    assert traced(*readings).independence is independence  # type: ignore[arg-type]


def test_a_refusal_a_question_and_a_doubt_put_nothing_forward() -> None:
    first = article("The Courier", Says([institution(_MINISTRY)]))
    silent = [
        article("The Echo", Says([named("Iskra Velan")], f"{stance}", stance=stance))
        for stance in (Stance.DECLINES, Stance.ASKS, Stance.DOUBTS)
    ]
    assert bounds(first, *silent) == (1, 1)


def test_every_entry_says_by_which_rule_it_counts_and_what_would_change_it() -> None:
    first = article("The Courier", Says([unnamed("official")]))
    found = traced(first, article("The Echo", Says([unnamed("person")], "shut")))
    assert {origin.counts.rule for origin in found.origin_list} == {"3", "4"}
    assert all(origin.counts.why for origin in found.origin_list)
    assert len(found.would_change) == 1


def test_the_first_report_is_the_one_that_repeats_no_other() -> None:
    relay = article("The Argus", Says([unnamed("official"), outlet("The Courier")], "shut"))
    first = article("The Courier", Says([unnamed("official")]))
    found = traced(relay, first).first_reported
    assert found is not None
    assert found.outlet == "The Courier"
