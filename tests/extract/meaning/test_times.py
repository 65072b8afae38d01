from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.meaning.times import calendar, find_times, published_on, times_in
from reportedly.extract.meaning.times.calendar import Grain
from reportedly.extract.meaning.times.grammar import match_from, may_have_time
from reportedly.extract.meaning.times.moments import MEANINGS
from reportedly.model.span import Span
from reportedly.model.statement import TimeRole
from tests.extract.meaning.making import FRIDAY, meant

PUBLISHED = date(2025, 6, 20)


def values(text: str, published: date | None = PUBLISHED) -> dict[str, str | None]:
    found = times_in(text, [Span(0, len(text))], published)
    return {e.span.of(text): e.moment.edtf() if e.moment else None for e in found}


DATES = [
    ("The ship left on Tuesday.", "Tuesday", "2025-06-17"),
    ("The ship will leave on Tuesday.", "Tuesday", "2025-06-24"),
    ("It must be ready by Monday.", "Monday", "2025-06-23"),
    ("He came last Friday.", "last Friday", "2025-06-13"),
    ("He left on Friday.", "Friday", "2025-06-20"),
    ("She spoke yesterday.", "yesterday", "2025-06-19"),
    ("It rained last week.", "last week", "2025-06-09/2025-06-15"),
    ("It may rain next week.", "next week", "2025-06-23/2025-06-29"),
    ("He resigned earlier this week.", "earlier this week", "2025-06-16/2025-06-20"),
    ("The law passed last month.", "last month", "2025-05"),
    ("It will open by 25 March.", "25 March", "2026-03-25"),
    ("The memo of May 12 was leaked.", "May 12", "2025-05-12"),
    ("He wrote on 3 June 2019.", "3 June 2019", "2019-06-03"),
    ("He wrote on Tuesday, 3 June 2019.", "Tuesday, 3 June 2019", "2019-06-03"),
    ("He wrote to her last Friday, June 13.", "last Friday, June 13", "2025-06-13"),
    ("In this Monday, June 24, 2019, photo he waves.", "this Monday, June 24, 2019", "2019-06-24"),
    ("They meet this coming Sunday, 22 June.", "this coming Sunday, 22 June", "2025-06-22"),
    ("It closed in September 2022.", "September 2022", "2022-09"),
    ("They have waited since 2019.", "2019", "2019"),
    ("They met in the spring of 2024.", "the spring of 2024", "2024-21"),
    ("It was built in the 1990s.", "the 1990s", "199X"),
    ("It is due by the end of the month.", "the end of the month", "2025-06-30"),
    ("It is due by the end of August.", "the end of August", "2025-08-31"),
    ("The alarm rang at 4.12 a.m. on Tuesday.", "4.12 a.m. on Tuesday", "2025-06-17T04:12"),
    ("The count ended at noon.", "noon", None),
    ("They met yesterday, and the count ended at noon.", "noon", "2025-06-19T12:00"),
    ("The door was open between midnight and 6 a.m.", "6 a.m.", None),
    ("He will speak on Tuesday of next week.", "Tuesday of next week", "2025-06-24"),
    ("It fell in the week of March 6.", "the week of March 6", "2025-03-03/2025-03-09"),
    ("They met on the fourth of July 2024.", "the fourth of July 2024", "2024-07-04"),
    ("Shots were heard from 3 to 5 May.", "3 to 5 May", "2025-05-03/2025-05-05"),
    ("Profit rose in the April-June quarter.", "April-June quarter", "2025-04/2025-06"),
    ("He met her in June last year.", "June last year", "2024-06"),
    ("It was cold this winter.", "this winter", "2024-24"),
    ("The team leaves in two years, he will say.", "two years", "2027"),
    ("Talks will resume in the next 48 hours.", "the next 48 hours", "2025-06-22"),
    ("It closed in nineteen ninety-four.", "nineteen ninety-four", "1994"),
    ("The vote was put off until Tuesday.", "Tuesday", "2025-06-24"),
    ("It had been due to open on Monday.", "Monday", "2025-06-16"),
    ("The talks begin on Monday.", "Monday", "2025-06-23"),
    ("The talks in May began on Monday.", "Monday", "2025-06-16"),
    ("The minister travels to Oslo on Tuesday.", "Tuesday", "2025-06-24"),
    ("She is speaking on Sunday.", "Sunday", "2025-06-22"),
    ("The deadline is Monday.", "Monday", "2025-06-23"),
    ("They declared a dividend, payable July 1.", "July 1", "2025-07-01"),
    ("The strike was put off until Monday.", "Monday", "2025-06-23"),
    ("In the hours after the minister’s Monday bombshell the price fell.", "Monday", "2025-06-16"),
    ("He walked in just before midnight Monday and fired.", "midnight Monday", "2025-06-16T00:00"),
    ("On the 26th we will march.", "the 26th", "2025-06-26"),
    ("The fair opens on the 27th with a parade.", "the 27th", "2025-06-27"),
    ("The shop on the 21st floor burned.", "the 21st", None),
    ("The square must be empty by nightfall.", "nightfall", "2025-06-20"),
    ("Two men were held by the evening.", "the evening", "2025-06-20"),
    ("They have queued since the afternoon.", "the afternoon", "2025-06-20"),
    ("They marched on Tuesday, and by dusk it was over.", "dusk", "2025-06-17"),
    ("She sings in the evening.", "the evening", None),
    ("He will resign before the week is out.", "the week", "2025-06-16/2025-06-22"),
    ("There will be a vote within the year.", "the year", "2025"),
    ("He will be home by Whitsun.", "Whitsun", "2025-06-08"),
    ("Her term is over and she left on Monday.", "Monday", "2025-06-16"),
    ("They must leave by midnight on Monday.", "midnight on Monday", "2025-06-23"),
    ("He wants an answer by noon on Monday.", "noon on Monday", "2025-06-23T12:00"),
    ("The hearing could not be held on Monday.", "Monday", "2025-06-16"),
    ("A signed deal by the end of August was ruled out.", "the end of August", "2025-08-31"),
    ("They paid after the 1992 protests.", "1992", "1992"),
    ("It fell in the third quarter of 1997.", "the third quarter of 1997", "1997-07/1997-09"),
    ("They left three days ago.", "three days ago", "2025-06-17"),
    ("They will hear within ten days.", "ten days", "2025-06-30"),
    ("They were closed at Christmas.", "Christmas", "2024-12-25"),
    ("It was found overnight.", "overnight", "2025-06-19/2025-06-20"),
    ("He left half a century ago.", "half a century ago", "1975"),
    ("She left two and a half years ago.", "two and a half years ago", "2022"),
    ("It opens in early autumn.", "early autumn", "2025-23"),
    ("The hall will open by summer.", "summer", "2025-22"),
    ("Sales fell in the winter of nineteen ninety-four.", "the winter of nineteen ninety-four", "1994-24"),
    ("The index fell for the week.", "the week", "2025-06-16/2025-06-22"),
    ("It has stalled over the past decade.", "the past decade", "2015/2025"),
    ("It will be the 27th at the earliest.", "the 27th", "2025-06-27"),
    ("A week from today it will be over.", "A week from today", "2025-06-27"),
    ("He will go home (he said on Monday).", "Monday", "2025-06-16"),
    ("It costs more than what the ministry set aside in the autumn.", "the autumn", "2024-23"),
]


@pytest.mark.parametrize(("text", "words", "value"), DATES)
def test_a_time_is_resolved_against_the_day_of_publication(text: str, words: str, value: str) -> None:
    assert values(text).get(words) == value


STRETCHES = [
    ("It ran from November 2023 to May 2025.", "2023-11/2025-05"),
    ("It ran between November 2023 and May 2025.", "2023-11/2025-05"),
    ("They drove in the week before Christmas.", "2024-12-18/2024-12-24"),
    ("He left two days after 5 May 2024.", "2024-05-07"),
    ("She rang the night before 5 May 2024.", "2024-05-04"),
    ("It rained from Monday to Wednesday.", "2025-06-16/2025-06-18"),
]


@pytest.mark.parametrize(("text", "value"), STRETCHES)
def test_two_dates_or_a_length_and_a_date_are_one_time(text: str, value: str) -> None:
    assert value in values(text).values()


def test_a_length_that_something_lasts_moves_no_date() -> None:
    assert values("The bridge will close for 14 months from September.")["September"] == "2025-09"
    assert values("It will open 14 months from September 2025.")["14 months from September 2025"] == "2026-11"


VALUES = [
    ("The firm lost money in the third quarter. A year earlier it made some.", ["2024-Q3", "2023-Q3"]),
    ("It is now open every day.", ["PRESENT_REF", "P1D"]),
    ("It lasted for three weeks in the past.", ["P3W", "PAST_REF"]),
    ("She went last night and on Friday morning.", ["2025-06-19TNI", "2025-06-20TMO"]),
    ("Sales rose in the nine months ended June.", ["P9M", "2025-06"]),
    ("They march each July, and come back every Sept. 11.", ["XXXX-07", "XXXX-09-11"]),
    ("It cost $2 a year.", []),
    ("They waited two and a half years, or five and a half hours.", ["P2.5Y", "PT5H30M"]),
    ("It was a day-long talk of half an hour.", ["P1D", "PT30M"]),
    ("They will pay within five years.", ["P5Y"]),
    ("He will one day be king, for one day.", ["FUTURE_REF", "P1D"]),
    ("He spoke on “60 Minutes” and on “This Week.”", []),
    ("It made a charge for the fourth quarter of 2026. In the year-ago quarter it made none.", ["2026-Q4", "2024"]),
    ("Two thousand years, or 1,000 years.", ["P2000Y", "P1000Y"]),
    ("He is 52 years old, and came a second time.", []),
]


@pytest.mark.parametrize(("text", "wanted"), VALUES)
def test_the_values_of_timex3_are_written_from_the_same_meaning(text: str, wanted: list[str]) -> None:
    assert [e.timex for e in find_times(text, [Span(0, len(text))], PUBLISHED)] == wanted


def test_the_quick_look_lets_every_expression_of_these_tests_through() -> None:
    texts = [str(row[0]) for row in (*DATES, *STRETCHES, *VALUES)]
    found = {match.means for text in texts if (match := match_from(text, 0))}
    assert all(may_have_time(text) for text in texts if match_from(text, 0))
    assert found <= set(MEANINGS)


@pytest.mark.parametrize(
    "text", ["The ship left on Tuesday.", "It rained last week.", "Come tomorrow.", "It rang today at 5 a.m."]
)
def test_without_a_publication_date_relative_times_stay_open(text: str) -> None:
    found = values(text, published=None)
    assert found
    assert set(found.values()) == {None}


def test_without_a_publication_date_full_dates_are_known_all_the_same() -> None:
    assert values("It was 3 June 2019.", published=None) == {"3 June 2019": "2019-06-03"}


def test_a_day_later_is_counted_from_the_date_spoken_of_last() -> None:
    assert values("On 3 May 2024 it opened, and two days later it closed.")["two days later"] == "2024-05-05"


def test_on_a_monday_this_weekend_is_over_unless_something_is_to_come() -> None:
    monday = date(2025, 6, 23)
    assert values("Two were shot this weekend.", monday) == {"this weekend": "2025-06-21/2025-06-22"}
    assert values("It will rain this weekend.", monday) == {"this weekend": "2025-06-28/2025-06-29"}


def test_a_clock_without_a_day_is_of_the_last_day_of_news_spoken_of() -> None:
    text = "It burned on Tuesday.\n\nThe shed was built on 3 May.\n\nThe alarm rang at 5 a.m."
    lines = [Span(0, 21), Span(23, 51), Span(53, len(text))]
    assert find_times(text, lines, PUBLISHED)[-1].moment.edtf() == "2025-06-17T05:00"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "They may march on the town.",
        "He will march home.",
        "It cost 2,024 crowns.",
        "Nobody may leave.",
        "It will not happen overnight.",
        "Father Christmas came.",
        "The dead are put at three.",
    ],
)
def test_verbs_and_plain_numbers_are_no_times(text: str) -> None:
    assert values(text) == {}


def test_a_time_says_when_it_was_said_what_happens_or_what_falls_due() -> None:
    statement = meant(
        "He said on Monday the road, shut in May 2024, would open by July 1.",
        "the road, shut in May 2024, would open by July 1",
    )
    assert [(t.value, t.role) for t in statement.times] == [
        ("2025-06-16", TimeRole.SAID),
        ("2024-05", TimeRole.EVENT),
        ("2025-07-01", TimeRole.DUE),
    ]
    assert statement.forecast is not None
    assert statement.forecast.due == "2025-07-01"


DUE = [
    ("the road will open next week", "2025-06-29"),
    ("nothing will be signed before September", "2025-08-31"),
    ("the road will open in 2027", "2027"),
    ("the road will open one day", None),
    ("the lease runs out in March", "2026-03"),
    ("they will meet on Monday at 10 a.m.", "2025-06-23"),
    ("they will leave by midnight on Monday", "2025-06-23"),
    ("they will leave by the weekend", "2025-06-21"),
    ("they will meet at the weekend", "2025-06-22"),
    ("it will take another two days", "2025-06-22"),
    ("visits are off until 3 July", "2025-07-03"),
    ("the board will act in the wake of this week’s ruling", None),
    ("they will put off the 2026 games", None),
    ("the bridge will close for 14 months from September", "2025-09"),
]


@pytest.mark.parametrize(("content", "due"), DUE)
def test_a_forecast_is_due_on_the_last_day_its_words_name(content: str, due: str | None) -> None:
    forecast = meant(f"He said {content}.", content).forecast
    assert forecast is not None
    assert forecast.due == due


AHEAD = [
    "the school reopens on 23 July",
    "the hearing has been set for 12 July",
    "the tank was to be emptied on 1 July",
]


@pytest.mark.parametrize("content", AHEAD)
def test_what_names_only_days_to_come_is_a_forecast(content: str) -> None:
    forecast = meant(f"He said {content}.", content).forecast
    assert forecast is not None
    assert forecast.due is not None


@pytest.mark.parametrize("cue", ["confirmed", "doubted"])
def test_what_is_confirmed_or_doubted_may_be_to_come(cue: str) -> None:
    assert meant(f"He {cue} the sale will go ahead.", "the sale will go ahead", cue).forecast is not None


PAST = ["the road opened on Monday", "he would have gone", "they always meet on Mondays", "she could no longer walk"]


@pytest.mark.parametrize("content", PAST)
def test_the_past_the_unreal_and_the_habit_are_no_forecasts(content: str) -> None:
    assert meant(f"He said {content}.", content).forecast is None


@given(st.dates(date(1500, 1, 1), date(2500, 12, 31)), st.sampled_from(list(Grain)), st.integers(-500, 500))
def test_a_stretch_holds_the_day_it_is_made_for_and_keeps_its_order_when_shifted(
    on: date, grain: Grain, number: int
) -> None:
    made = calendar.moment(grain, on)
    assert made.first <= made.last
    assert grain is Grain.WEEKEND or made.first <= on <= made.last
    moved = calendar.shifted(grain, on, number)
    assert (moved.first > made.first) == (number > 0)


@given(st.dates(date(1583, 1, 1), date(9000, 12, 31)))
def test_a_written_day_is_read_back_as_itself(on: date) -> None:
    words = on.isoformat()
    assert on.year < 1600 or on.year > 2099 or values(f"It was {words}.") == {words: words}


@given(st.text(max_size=300))
def test_any_text_has_times_inside_it_and_in_order(text: str) -> None:
    found = find_times(text, [Span(0, len(text))], PUBLISHED)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all(e.span.end <= len(text) for e in found)


@pytest.mark.parametrize(
    ("given_date", "day"),
    [(FRIDAY, PUBLISHED), ("2025-06-20T08:15:00+02:00", PUBLISHED), ("2025-06", None), (None, None)],
)
def test_only_a_full_date_is_a_day_of_publication(given_date: str | None, day: date | None) -> None:
    assert published_on(given_date) == day
