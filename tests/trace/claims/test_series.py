"""Figures followed over days: of one thing whose number changed, never of like events elsewhere or on another day."""

from __future__ import annotations

from typing import NoReturn

import pytest

from benchmarks.sentences import reading_of
from reportedly.extract.meaning import add_meaning
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.trace.claims.elsewhere import elsewhere
from reportedly.trace.claims.figures import count_otherwise
from reportedly.trace.claims.growth import one_toll
from reportedly.trace.claims.occasions import on_other_days
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.relation import Relation
from reportedly.trace.claims.settling import figures
from reportedly.trace.claims.tolls import counts
from reportedly.trace.claims.updates import as_of, supersedes
from reportedly.trace.facts import facts_of, relations_between
from reportedly.trace.said import said_in
from tests.trace.claims.made import MAYOR, article
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
        "The death toll from the floods in Zhovtykva and Brodnytsia's neighbours rises to 90.",
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


FIRE = "Six people are killed and 40 are hurt in a warehouse fire in Brodnytsia, Velmark."


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("06", "The death toll of the fire at a warehouse in Brodnytsia, Velmark, rises to eleven."),
        ("05", "The toll from yesterday's warehouse fire in Brodnytsia increases to nine people killed."),
        ("07", "The search of the warehouse in Brodnytsia goes on, with the death toll of the fire rising to twelve."),
    ],
)
def test_a_toll_goes_on_from_the_first_news_of_its_event(day: str, sentence: str) -> None:
    assert _follows(_told(day, sentence, "The Echo"), _told("04", FIRE))


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("06", "The death toll of the ferry accident off Brodnytsia rises to eleven."),
        ("06", "The death toll of the warehouse fire in Zhovtykva, Velmark, rises to eleven."),
        ("06", "The death toll of the warehouse fire in Brodnytsia rises to five."),
        ("06", "The number of arrests after the warehouse fire in Brodnytsia rises to eleven."),
        ("06", "Nine are killed in a warehouse fire, bringing the death toll of fires in Brodnytsia to 900."),
        ("20", "The death toll of the warehouse fire in Brodnytsia on 18 March rises to eleven."),
        ("30", "The death toll of the warehouse fire in Brodnytsia rises to eleven."),
    ],
)
def test_a_toll_of_another_event_or_of_many_does_not_go_on_from_it(day: str, sentence: str) -> None:
    assert not _follows(_told(day, sentence, "The Echo"), _told("04", FIRE))


def test_a_toll_of_no_known_day_takes_the_place_of_none() -> None:
    later = reading_of("The death toll of the warehouse fire in Brodnytsia rises to eleven.", "The Echo")
    assert not _follows(facts_of(later, embed).propositions[0], _told("04", FIRE))


def test_a_toll_that_goes_on_is_tied_without_being_read_beside_the_news() -> None:
    first = facts_of(_reading("04", FIRE), embed)
    toll = "The death toll of the fire at a warehouse in Brodnytsia, Velmark, rises to eleven."
    (relation,) = relations_between(first, facts_of(_reading("06", toll), embed), _never)
    assert (relation.same, relation.update) == (0, 1)


def _never(pairs: object) -> NoReturn:
    raise AssertionError(pairs)


def test_a_small_toll_in_a_word_is_a_figure_of_the_dead() -> None:
    told = _told("06", "The toll of the barge that sank off Kessock, Velmark, rises to four. Seven are missing.")
    assert [(one.value, one.fate) for one in counts(told)] == [(4, _told("04", FIRE).measures[0].fate)]


def test_what_a_storm_is_called_tells_its_toll() -> None:
    earlier = _told("03", "The toll of Typhoon Orvane in Zhovtykva rises to 14, with a search going on.")
    assert one_toll(earlier, _told("04", "The toll of Typhoon Orvane in Zhovtykva rises to 42; ferries sail again."))


def test_the_size_of_two_quakes_is_no_name_that_they_share() -> None:
    here = _told("03", "The toll from the Mw 6.8 earthquake in Brodnytsia rises to 35.")
    assert not one_toll(here, _told("05", "The toll from the Mw 7.4 earthquake in Zhovtykva rises to 240."))


RATE = "Velmark announces a rise from the previous 34% duty on Kessock's barley to an 84% duty."


@pytest.mark.parametrize(
    "earlier",
    [
        "Velmark puts a 25% duty on all cars from Zhovtykva.",
        "Kessock answers Velmark's plans with a 30% duty on wool.",
    ],
)
def test_a_rate_that_says_what_it_takes_the_place_of_takes_that_of_no_other(earlier: str) -> None:
    several = facts_of(_reading("09", RATE), embed).propositions
    old = _told("04", earlier)
    related = Relation(several[0].key, old.key, 0.0, 0.3, 0.3)
    assert not any(supersedes([one], [old], [related]) for one in several)


@pytest.mark.parametrize(
    ("sentence", "follows"),
    [
        ("The chance that the comet Orvane hits Velmark has increased to 4%.", True),
        ("The chance that the comet Orvane hits Velmark is 4%, though the number of telescopes is small.", False),
        ("The chance that the comet Zhovtyk hits Kessock has increased to 4%.", False),
    ],
)
def test_an_outlets_later_figure_is_an_update_where_it_is_told_as_one_and_of_the_same_names(
    sentence: str, follows: bool
) -> None:
    later, earlier = _told("09", sentence), _told("04", "The chance that the comet Orvane hits Velmark is put at 2%.")
    assert supersedes([later], [earlier], [Relation(later.key, earlier.key, 0.0, 0.3, 0.3)]) is follows


def test_places_of_one_kind_are_not_one_place() -> None:
    first = _told("03", "Two people are hurt by shells in the Brodnytsia Oblast.")
    assert elsewhere(first, _told("04", "Two people are caught by soldiers in the Zhovtykva Oblast."))


def test_a_word_that_two_events_have_in_common_is_no_name() -> None:
    first = _told("03", "Two gunmen die in a shootout in Brodnytsia.")
    assert elsewhere(first, _told("04", "Two officers die in a shootout in Zhovtykva."))


def test_what_happened_in_a_span_of_days_is_of_the_day_it_is_told() -> None:
    assert as_of(_told("19", "The man who shot four guests last week is caught in Brodnytsia.")) == "2026-03-19"


def _series(*several: Reading) -> list[tuple[float, str | None]]:
    """Of one group."""
    group = [one for reading in several for one in facts_of(reading, embed).propositions]
    said = {one.ref: one for reading in several for one in said_in(reading)}
    return [(figure.value, figure.unit) for figure in figures(group, said)]


def test_who_kills_is_not_who_is_killed() -> None:
    assert not _told("04", "Two gunmen kill a clerk in Brodnytsia.").measures[0].fate
    assert _told("04", "Two gunmen are shot dead in Brodnytsia.").measures[0].fate


def test_of_those_aboard_and_those_killed_a_series_has_the_killed() -> None:
    assert _series(_reading("04", "The ferry with 400 people aboard burns off Kessock, killing at least 50.")) == [
        (50, None)
    ]


def test_two_months_are_not_the_two_ships_that_lay_there_so_long() -> None:
    told = "Two tankers leave Brodnytsia after a stay of two months."
    assert _series(_reading("04", told), _reading("05", "A ferry leaves Brodnytsia after two months.")) == [
        (2, "months"),
        (2, "months"),
    ]


RISEN = "The death toll of the warehouse fire in Brodnytsia, Velmark, had risen to eleven."


def _said(day: str, sentence: str, source: Source) -> Proposition:
    told = article("The Echo", f"2026-03-{day}", sentence.removesuffix("."), source=source)
    return facts_of(add_meaning(told), embed).propositions[0]


BRIGADE = Source("brigade", "fire brigade", SourceKind.ORGANIZATION, Naming.NAMED, name="fire brigade")
OFFICIALS = Source("o", "officials", SourceKind.PERSON, Naming.ANONYMOUS)


@pytest.mark.parametrize(
    ("before", "since", "follows"),
    [(BRIGADE, BRIGADE, True), (BRIGADE, OFFICIALS, True), (OFFICIALS, MAYOR, True), (BRIGADE, MAYOR, False)],
)
def test_a_source_goes_on_with_a_toll_but_not_with_that_of_another_named_one(
    before: Source, since: Source, follows: bool
) -> None:
    assert _follows(_said("06", RISEN, since), _said("04", FIRE, before)) is follows


def test_a_toll_that_rose_has_grown_too() -> None:
    rose = "The death toll of the warehouse fire in Brodnytsia rose to eleven on Friday."
    assert _follows(_said("06", rose, BRIGADE), _said("04", FIRE, BRIGADE))
