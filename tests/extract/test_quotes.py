from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.quotes import quotations
from reportedly.model.span import Span


def quoted(text: str) -> list[str]:
    return [q.inner(text).of(text) for q in quotations(text, [Span(0, len(text))])]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“It is shut,” she said.", ["It is shut,"]),
        ('"It is shut," she said. "For good."', ["It is shut,", "For good."]),
        ("‘It’s shut,’ she said.", ["It’s shut,"]),
        ("'It's the miners' fault,' she said.", ["It's the miners' fault,"]),
        ("„Zu,“ she said.", ["Zu,"]),
        ("«Fermé», she said.", ["Fermé"]),
        ("“He said ‘never’ to me,” she said.", ["He said ‘never’ to me,", "never"]),
        ("``It isn't 'so','' she said. ``No.''", ["It isn't 'so',", "so", "No."]),
        ("The miners' union and its members' fees.", []),
        ("A 5' wall and a 6\" pipe.", []),
    ],
)
def test_quotations_of_every_press_are_found(text: str, inner: list[str]) -> None:
    assert quoted(text) == inner


def test_a_quotation_that_runs_on_is_open_in_its_first_paragraph() -> None:
    text = "“It was dark.\n“It was cold.”"
    first, second = quotations(text, [Span(0, 13), Span(14, len(text))])
    assert first.open
    assert not second.open


marks = st.text(alphabet="ab \"'“”‘’„«».,\n", max_size=60)


@given(marks)
def test_every_quotation_lies_in_its_paragraph(text: str) -> None:
    paragraph = Span(0, len(text))
    for quotation in quotations(text, [paragraph]):
        assert paragraph.covers(quotation.span)
        assert quotation.span.covers(quotation.inner(text))


@pytest.mark.parametrize("unit", ["'", "‘", "’", "'a ", "‘a ", "s' a", "“", '"', "(", "a", "\n"])
def test_any_amount_of_marks_is_looked_through_once(unit: str) -> None:
    text = unit * 60_000
    started = process_time()
    quotations(text, [Span(0, len(text))])
    assert process_time() - started < 5
