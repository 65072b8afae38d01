import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.meaning.numerals import value_of
from reportedly.extract.meaning.quantities import find_quantities
from reportedly.extract.meaning.times import find_times
from reportedly.model.span import Span
from reportedly.model.statement import Modifier, Quantity
from tests.extract.meaning.making import meant

FIGURES = [
    ("some 300,000 recruits were sent", 300000, None, "recruits", Modifier.ABOUT),
    ("over 87% of the votes", 87, None, "%", Modifier.MORE_THAN),
    ("thirty-one people died", 31, None, "people", Modifier.EXACT),
    ("at least nine dead", 9, None, "dead", Modifier.AT_LEAST),
    ("up to £5million was offered", 5e6, None, "£", Modifier.AT_MOST),
    ("the bill could top 400 million crowns", 4e8, None, "crowns", Modifier.MORE_THAN),
    ("between $4 billion and $5 billion", 4e9, 5e9, "$", Modifier.RANGE),
    ("four to five billion dollars", 4e9, 5e9, "dollars", Modifier.RANGE),
    ("a third of the arrears", 0.3333, None, "arrears", Modifier.EXACT),
    ("nearly 40 per cent", 40, None, "%", Modifier.LESS_THAN),
    ("a dozen boats sank", 12, None, "boats", Modifier.EXACT),
    ("two hundred thousand homes", 200000, None, "homes", Modifier.EXACT),
    ("no more than 18 trucks", 18, None, "trucks", Modifier.AT_MOST),
    ("the odds are one in two", 0.5, None, None, Modifier.EXACT),
    ("it took 18 months", 18, None, "months", Modifier.EXACT),
]


def figures(text: str) -> list[Quantity]:
    return find_quantities(text, Span(0, len(text)), ())


@pytest.mark.parametrize(("text", "value", "high", "unit", "modifier"), FIGURES)
def test_a_figure_has_its_value_unit_and_modifier(
    text: str, value: float, high: float | None, unit: str | None, modifier: Modifier
) -> None:
    (found,) = figures(text)
    assert (found.value, found.high, found.unit, found.modifier) == (value, high, unit, modifier)


LINES = (Path(__file__).parent / "figures.txt").read_text("utf-8").splitlines()
SENTENCES = [line for line in LINES if line and not line.startswith("#")]
MARKED = re.compile(r"\{([^|{}]*)\|([-\d.]+?)(?:\.\.([\d.]+))?\|([^|]*)\|([^}]*)\}")

Figure = tuple[str, float, float | None, str | None, str]


def marked(line: str) -> tuple[str, list[Figure]]:
    """A sentence and the figures that are marked in it."""
    wanted = [
        (words, float(low), float(high) if high else None, None if unit == "-" else unit, how.replace("=", "exact"))
        for words, low, high, unit, how in MARKED.findall(line)
    ]
    return MARKED.sub(r"\1", line), wanted


@pytest.mark.parametrize("line", SENTENCES)
def test_news_has_the_figures_that_are_marked_in_it_and_no_others(line: str) -> None:
    text, wanted = marked(line)
    times = find_times(text, [Span(0, len(text))], date(2025, 6, 20))
    dates = [time.span for time in times if time.moment is not None and not time.meaning.counts]
    found = find_quantities(text, Span(0, len(text)), dates)
    got = [(q.span.of(text), q.value, q.high, q.unit, q.modifier.value) for q in found]
    assert [figure[1:] for figure in got] == [figure[1:] for figure in wanted]
    assert all(ours in theirs or theirs in ours for (ours, *_), (theirs, *_) in zip(got, wanted, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "the 2nd of them", "a 14-month-old boy", "a 62-page draft", "Anna Dorn, 71, said", "on page 4",
        "Article 5 was read",
        "hundreds of people came", "one of the men left", "Covid-19 spread", "one day it will end", "mobilization 2.0",
    ],
)  # fmt: skip
def test_ordinals_ages_names_and_vague_numbers_are_no_figures(text: str) -> None:
    assert figures(text) == []


def test_the_whole_that_a_part_is_taken_of_is_not_counted() -> None:
    assert [q.value for q in figures("eight of the twelve men")] == [8]
    (found,) = figures("at least 41 of the country’s 52 universities closed")
    assert (found.value, found.unit) == (41, "universities")


def test_a_vote_is_two_figures_and_no_range() -> None:
    assert [q.value for q in figures("it was carried by 71 to 9")] == [71, 9]


def test_a_date_is_no_figure() -> None:
    assert meant("He said 14 came on 3 May 2024.", "14 came on 3 May 2024").quantities[0].value == 14
    assert len(meant("He said 14 came on 3 May 2024.", "14 came on 3 May 2024").quantities) == 1


@given(st.integers(0, 10**12))
def test_a_number_with_grouped_digits_is_read_back_as_itself(number: int) -> None:
    assert value_of(f"{number:,}") == number


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200), st.integers(0, 50))
def test_figures_of_any_text_lie_inside_the_span_that_was_looked_at(text: str, start: int) -> None:
    within = Span(min(start, len(text)), len(text))
    for quantity in find_quantities(text, within, ()):
        assert within.covers(quantity.span)
        assert quantity.high is None or quantity.value < quantity.high


def test_a_serial_number_of_any_length_is_no_figure() -> None:
    assert figures("It was " + "7" * 20_000 + " of them.") == []


def test_a_scaled_figure_has_no_noise_of_binary_fractions() -> None:
    assert value_of("1.047 trillion") == 1_047_000_000_000


@pytest.mark.parametrize("words", ["the 2016 meetings were short", "2020 candidates came"])
def test_a_year_before_a_noun_counts_nothing(words: str) -> None:
    assert not find_quantities(words, Span(0, len(words)), ())
