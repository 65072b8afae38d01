"""Credit lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.credit import byline_credit, dateline_credit, signed_credit, stated_credit, trailing_credits
from reportedly.model.span import Span


@pytest.mark.parametrize(
    ("text", "credits"),
    [
        ("The lock was shut. (AFP via Dawn)", [("AFP", "Dawn")]),
        ("The lock was shut. (Reuters via *The Quay Post*) (AP)", [("Reuters", "The Quay Post"), ("AP", None)]),
        ("The lock was shut (both gates of it)", []),
        ("The lock was shut.", []),
    ],
)
def test_brackets_after_the_last_sentence_credit_origin_and_carrier(
    text: str, credits: list[tuple[str, str | None]]
) -> None:
    assert [(credit.origin, credit.carrier) for credit in trailing_credits(text)] == credits


@pytest.mark.parametrize(
    "opening",
    [
        "STAV (Reuters) - ",
        "STAV, 10 March (MPA) - ",
        "STAV, 10 March /MPA/. ",
        "STAV, 10 March, 13:40 /MPA/. ",
        "STAV, 10 March – MPA – ",
        "(Reuters) - ",
    ],
)
def test_a_dateline_names_its_agency(opening: str) -> None:
    text = f"{opening}The lock was shut."
    credit = dateline_credit(text, Span(0, len(text)))
    assert credit is not None
    assert credit.origin in ("Reuters", "MPA")


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("PESA, Paris", "PESA"),
        ("By Ann Lee, Associated Press", "Associated Press"),
        ("By Ann Lee in Stav", None),
        ("10 March, 9.30 am GMT", None),
    ],
)
def test_a_byline_may_be_an_agencys(line: str, agency: str | None) -> None:
    assert byline_credit(line) == agency


@pytest.mark.parametrize(
    "opening",
    [
        "The Quay Commission (QC) — it is old — ",
        "Ann Lee on the quay (Credit: Fox News) ",
        "In Stav (MPA) - ",
        "Quays of Stav (QS) Chief Ann Lee ",
    ],
)
def test_not_every_bracket_at_the_beginning_is_a_datelines(opening: str) -> None:
    text = f"{opening}The lock was shut."
    assert dateline_credit(text, Span(0, len(text))) is None


def test_a_city_in_capitals_is_no_agency_where_the_text_writes_it_as_a_word() -> None:
    assert byline_credit("PORTO, 10 March", "The quay of Porto was shut.") is None
    assert byline_credit("PMA, 10 March", "The quay of Porto was shut.") == "PMA"


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("© 2019 The Associated Press. All rights reserved.", "Associated Press"),
        ("(Reporting by Ann Lee in Stav; Editing by Leo Brandt)", None),
        ("The bill protects copyright and patents of Reuters.", None),
        ("Copyright 2013 by Ann Lee.", None),
    ],
)
def test_the_last_line_tells_whose_text_it_is(line: str, agency: str | None) -> None:
    assert signed_credit(line) == agency


def test_a_notice_names_who_had_it_first() -> None:
    assert stated_credit("This article was first published by the Lakes Wire.") == "Lakes Wire"


@given(st.text(max_size=300))
def test_credits_lie_in_the_text_and_in_order(text: str) -> None:
    spans = [credit.span for credit in trailing_credits(text)]
    assert spans == sorted(spans)
    assert all(span.end <= len(text) for span in spans)
