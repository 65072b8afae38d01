"""Offices whose holder is named later, and words for variety."""

from __future__ import annotations

import pytest

from reportedly.model.source import Naming
from tests.extract.resolve.said import Article


@pytest.mark.parametrize(
    ("office", "later"),
    [
        ("its transport minister", "The minister, Ana Ruiz, told reporters so."),
        ("Besko's mayor", "“Late,” the mayor, Ana Ruiz, told reporters."),
        ("The chairman of Quay Lines", "Ana Ruiz, 71, wrote to the staff."),
    ],
)
def test_an_office_at_the_beginning_is_that_of_whoever_is_named_next(office: str, later: str) -> None:
    article = Article(f"The quay is safe, {office} said on Monday.", later)
    assert article.says(office, "said", "The quay is safe").chains()[0][0] == "Ana Ruiz"


@pytest.mark.parametrize(
    ("office", "later"),
    [
        ("its transport minister", "The finance minister, Ana Ruiz, told reporters so."),
        ("a former minister", "The minister, Ana Ruiz, told reporters so."),
        ("the driver of a van", "Ana Ruiz, 71, wrote to the staff."),
        ("its minister", "The minister, Ana Ruiz, met the deputy minister, Leo Brandt. The minister, Ida Velan, left."),
    ],
)
def test_and_of_nobody_where_the_name_goes_with_another_office_or_with_several(office: str, later: str) -> None:
    article = Article(f"The quay is safe, {office} said on Monday.", later)
    assert article.says(office, "said", "The quay is safe").chains()[0][0] != "Ana Ruiz"


@pytest.mark.parametrize("before", ["Ana Ruiz came down to the pier.", "Ana Ruiz would not be drawn on it."])
@pytest.mark.parametrize("words", ["the minister", "the head of missions at Quay Rescue", "the investigator"])
def test_before_a_quotation_stands_whoever_is_then_called_by_what_else_she_is(before: str, words: str) -> None:
    article = Article(f"The rain had stopped by then. {before} “The boats will sail,” {words} vowed.")
    assert article.says(words, "vowed", "“The boats will sail,”").chains()[0][0] == "Ana Ruiz"


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("Mayor Ana Ruiz came down to the pier.", "the governor"),
        ("Ana Ruiz came down to the pier.", "the driver of a van"),
        ("Ana Ruiz came down to the pier with the minister, Leo Brandt.", "the minister"),
    ],
)
def test_and_nobody_whom_the_words_do_not_fit(before: str, words: str) -> None:
    article = Article(f"The rain had stopped by then. {before} “The boats will sail,” {words} vowed.")
    assert article.says(words, "vowed", "“The boats will sail,”").chains()[0][0] != "Ana Ruiz"


@pytest.mark.parametrize("told", ["Ana Ruiz, 29, came.", "One of them is Ana Ruiz, a dentist of 29."])
def test_an_age_is_that_of_whoever_is_told_to_have_it(told: str) -> None:
    article = Article(f"{told} Leo Brandt, 40, left. “It burned,” the 29-year-old said.")
    article.says("the 29-year-old", "said", "“It burned,”")
    assert article.read().sources[1].name == "Ana Ruiz"
    assert article.read().sources[1].naming is Naming.NAMED
