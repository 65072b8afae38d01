"""Figures followed over days: of one thing whose number changed, never of like events elsewhere or on another day."""

from __future__ import annotations

import pytest

from benchmarks.sentences import reading_of
from reportedly.model.reading import Reading
from reportedly.trace.claims.elsewhere import elsewhere
from reportedly.trace.claims.figures import count_otherwise
from reportedly.trace.claims.occasions import on_other_days
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.settling import figures
from reportedly.trace.claims.tolls import counts, one_toll
from reportedly.trace.claims.updates import as_of, supersedes
from reportedly.trace.facts import facts_of
from reportedly.trace.said import said_in
from tests.trace.claims.vectors import embed


def _reading(day: str, sentence: str, outlet: str = "The Ledger") -> Reading:
    return reading_of(sentence, outlet, f"2026-03-{day}")


def _told(day: str, sentence: str, outlet: str = "The Ledger") -> Proposition:
    return facts_of(_reading(day, sentence, outlet), embed).propositions[0]


def _follows(later: Proposition, earlier: Proposition) -> bool:
    return supersedes([later], [earlier], [])


def test_what_is_told_in_the_present_on_another_day_is_another_event() -> None:
    first = _told("03", "Nine people are killed in a ferry accident off Velmark.")
    assert on_other_days(first, _told("08", "Nine people are killed in a ferry accident off Velmark, police say."))
    assert not on_other_days(first, _told("04", "A ferry accident off Velmark kills nine people."))


@pytest.mark.parametrize(
    "sentence",
    [
        "The captain of the ferry on which nine people were killed is charged.",
        "The accident could kill the ferry trade.",
        "The ferry on which nine people were killed is raised off Velmark.",
    ],
)
def test_what_is_told_of_the_past_or_of_what_may_come_has_no_day_of_its_own(sentence: str) -> None:
    first = _told("03", "Nine people are killed in a ferry accident off Velmark.")
    assert not on_other_days(first, _told("20", sentence))


def test_a_count_of_the_past_day_is_not_that_of_a_later_day() -> None:
    first = _told("03", "The clinic counts 40 cases in the past 24 hours.")
    later = _told("09", "The clinic counts 70 cases in the past 24 hours.")
    assert on_other_days(first, later)
    assert count_otherwise(first.measures, later.measures)


def test_a_number_in_words_that_two_events_have_in_common_does_not_make_them_one() -> None:
    first = _told("03", "Eleven people died when a bus left the road near Zhovtykva.")
    assert elsewhere(first, _told("04", "Eleven people died when a bus left the road near Brodnytsia."))


def test_the_dead_of_one_event_are_not_the_hurt_of_another() -> None:
    first = _told("03", "Four people were killed and eleven others were injured at the mill.")
    assert count_otherwise(first.measures, _told("05", "Eleven people were killed at the mill.").measures)
    assert not count_otherwise(first.measures, _told("05", "Eleven people were injured at the mill.").measures)


def test_two_children_among_the_dead_of_each_do_not_make_two_tolls_one() -> None:
    first = _told("03", "Nineteen people, including two children, were killed at the mill.")
    assert count_otherwise(
        first.measures, _told("04", "Three people, including two children, were killed at the mill.").measures
    )


def test_a_period_beside_two_figures_is_none_that_one_of_them_replaces() -> None:
    several = facts_of(_reading("03", "Cases rose to 90 patients from 70 patients in the past 24 hours."), embed)
    assert [one.measures[0].value for one in several.propositions] == [90, 70]


def test_the_score_of_a_match_is_no_count() -> None:
    assert _told("03", "Velmark reached the round of 16 after they beat Kessock 3–0.").measures == ()


FLOOD = "The death toll from the floods in Brodnytsia {}."


def test_a_toll_of_one_event_takes_the_place_of_the_smaller_one_whichever_outlet_has_it() -> None:
    earlier = _told("03", FLOOD.format("rises to 174 people"))
    later = _told("05", "The toll from the floods in Brodnytsia has risen to 303, with 80 missing.", "The Echo")
    assert _follows(later, earlier)
    assert not _follows(earlier, later)


@pytest.mark.parametrize(
    "sentence",
    [
        "The death toll from the floods in Zhovtykva rises to 303.",
        "The death toll from the mill fire in Brodnytsia rises to 303.",
        FLOOD.format("rises to 120"),
        "The floods in Brodnytsia kill 303 people.",
    ],
)
def test_another_places_or_events_toll_or_a_smaller_or_a_new_one_is_no_update(sentence: str) -> None:
    assert not _follows(_told("05", sentence), _told("03", FLOOD.format("rises to 174")))


def test_what_a_count_has_grown_to_is_of_its_own_day_and_not_of_the_day_of_the_event() -> None:
    assert as_of(_told("05", "The toll of the 1 March quake in Brodnytsia rises to 41.")) == "2026-03-05"
    assert as_of(_told("05", "Rescuers counted 41 dead in Brodnytsia on 4 March.")) == "2026-03-04"


def test_of_several_figures_the_toll_is_what_the_count_has_grown_to() -> None:
    told = _told("05", "Seven more children have died in Brodnytsia, bringing the death toll of the outbreak to 738.")
    assert [one.value for one in counts(told)] == [738]


def test_tolls_that_share_nothing_but_a_ministry_are_two() -> None:
    shots = _told("03", "The Brodnytsia Health Ministry says the toll of shootings at bakeries has reached 136.")
    war = _told("05", "The Brodnytsia Health Ministry says the toll of the war since October has reached 55,000.")
    assert not one_toll(shots, war)


def test_a_series_has_of_each_statement_the_figure_that_made_them_one() -> None:
    several = [
        _reading("03", "Nine people were injured at the mill."),
        _reading("05", "Three people died and nine were injured at the mill."),
    ]
    group = [facts_of(one, embed).propositions[0] for one in several]
    said = {one.ref: one for reading in several for one in said_in(reading)}
    assert [figure.value for figure in figures(group, said)] == [9, 9]
