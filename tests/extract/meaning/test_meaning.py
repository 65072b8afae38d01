import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.meaning import add_meaning
from reportedly.model.span import Span
from reportedly.model.statement import Forecast, Stance
from tests.extract.meaning.making import meant, reading_of


def test_a_flat_title_sheds_the_attribution_that_the_body_gives() -> None:
    text = "{}\nThe mayor said the old bridge was closed to lorries after the storm."
    said = ("the old bridge was closed to lorries after the storm", "said")
    flat = reading_of(text.format("Old bridge closed to lorries"), said, title=True)
    fair = reading_of(text.format("Old bridge closed to lorries, says mayor"), said, title=True)
    assert add_meaning(flat).title_sheds_attribution
    assert not add_meaning(fair).title_sheds_attribution


def test_a_title_sheds_nothing_that_the_outlet_says_itself_or_that_is_only_asked() -> None:
    said = "the old bridge was closed to lorries after the storm"
    own = f"Old bridge closed to lorries\nThe mayor said {said}. The old bridge is closed to lorries."
    asked = f"Old bridge closed to lorries\nThe mayor said whether {said} is unknown."
    assert not add_meaning(reading_of(own, (said, "said"), title=True)).title_sheds_attribution
    question = (f"whether {said} is unknown", "said")
    assert not add_meaning(reading_of(asked, question, title=True)).title_sheds_attribution


def test_a_known_place_beside_another_is_one_and_a_party_is_none() -> None:
    text = "He said it is worse in Poland and Kenya than among friends in Democratic clubs of the U.S."
    statement = meant(text, text.removeprefix("He said "))
    assert [place.of(text) for place in statement.places] == ["Poland", "Kenya"]


def test_places_are_words_of_the_text() -> None:
    text = "The mayor told reporters in Dravno that Anna Dorn had gone to the Teln valley and met Carl Renn."
    (statement,) = add_meaning(
        reading_of(text, ("Anna Dorn had gone to the Teln valley and met Carl Renn", "told"))
    ).statements
    assert [place.of(text) for place in statement.places] == ["Dravno"]


@given(st.text(max_size=400), st.integers(0, 400), st.integers(0, 400))
def test_any_words_have_a_meaning_whose_spans_lie_in_the_text(text: str, start: int, length: int) -> None:
    words = f"Ana Lind said {text} on Friday."
    content = words[min(start, len(words) - 1) :][: length + 1]
    if not content.strip():
        return
    reading = reading_of(words, (content, "said"))
    (before,) = reading.statements
    after = add_meaning(reading)
    (statement,) = after.statements
    assert (statement.id, statement.content, statement.chain) == (before.id, before.content, before.chain)
    whole = Span(0, len(words))
    assert all(whole.covers(time.span) for time in statement.times)
    assert all(any(part.covers(q.span) for part in statement.content) for q in statement.quantities)
    assert add_meaning(after) == after


def test_what_was_found_or_ruled_is_no_hearsay() -> None:
    text = "Adan Coe was convicted of arson. Adan Coe is said to have fled."
    ruled = meant(text, "of arson", "was convicted", naming="unattributed")
    told = meant(text, "have fled", "is said to", naming="unattributed")
    assert (ruled.certainty.value, told.certainty.value) == ("certain", "probable")


def test_would_beside_a_verb_in_the_past_tells_of_the_past_and_is_no_forecast() -> None:
    said = "We were told pumps, and then the lorry would not lift them,"
    reading = reading_of(f"“{said}” she said.", (said, "said"))
    assert add_meaning(reading).statements[0].forecast is None


def test_a_time_of_what_a_clause_with_that_looks_back_on_is_no_due_date() -> None:
    words = "it will shut the pier for a year from June to mend piles that were broken by the March gales"
    assert meant(f"The port said {words}.", words, "said").forecast == Forecast("2025-06")


@pytest.mark.parametrize(
    ("text", "content", "due"),
    [
        ("The mayor denied that the quay would close on Monday.", "the quay would close on Monday", "2025-06-23"),
        ("He denied that the quay would ever close.", "the quay would ever close", None),
    ],
)
def test_what_is_denied_is_a_forecast_where_it_lies_ahead(text: str, content: str, due: str | None) -> None:
    said = meant(text, content, "denied")
    assert said.stance is Stance.DENIES
    assert said.forecast == Forecast(due)


@pytest.mark.parametrize("content", ["the quay had closed on Monday", "the quay would have closed"])
def test_a_denial_of_what_is_past_is_no_forecast(content: str) -> None:
    assert meant(f"The mayor denied that {content}.", content, "denied").forecast is None
