"""Whose words a letter, a memo or a report are."""

from __future__ import annotations

import pytest

from tests.extract.resolve.said import OUTLET, Article, chain


@pytest.mark.parametrize(
    "text",
    [
        "An e-mail says it leaks. “It leaks,” the clerk, Ana Ruiz, wrote to the mayor.",
        "An e-mail says it leaks. The e-mail, sent at 9.40 p.m. over the name of Ana Ruiz, has no date.",
    ],
)
def test_a_letter_is_whose_words_or_whose_name_stand_beside_it(text: str) -> None:
    assert chain(text, "An e-mail", "says", "it leaks") == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("source", "origin"),
    [
        ("A memo from the infection control team", "infection control team"),
        ("A report drafted by the audit office last year", "audit office"),
        ("The commission’s website", "commission"),
        ("Findings by our correspondent in Stav", OUTLET),
    ],
)
def test_a_paper_without_a_name_is_its_bodys(source: str, origin: str) -> None:
    article = Article(f"{source} says it leaks.").says(source, "says", "it leaks")
    assert article.chains()[0][0] == origin


def test_whoever_shows_a_paper_need_not_have_written_it() -> None:
    text = "E-mails seen by this newspaper say it leaks."
    assert chain(text, "E-mails seen by this newspaper", "say", "it leaks")[0].startswith("E-mails")


def test_a_report_is_whose_cue_stands_beside_it_and_not_who_speaks_in_the_next_clause() -> None:
    text = (
        "The audit office said in a report that the quay leaked, and three firms blamed the tide. "
        "The wall is thin, the report says."
    )
    article = (
        Article(text).says("The audit office", "said", "the quay leaked").says("three firms", "blamed", "the tide")
    )
    assert article.says("the report", "says", "The wall is thin").chains()[-1] == ["audit office", OUTLET]


@pytest.mark.parametrize("source", ["An analysis of requests by officials in the US", "A review of data from the UK"])
def test_what_a_study_looks_at_has_not_written_it(source: str) -> None:
    found = chain(f"The US and the UK met. {source} found the quay leaked.", source, "found", "the quay leaked")
    assert found[0].lower().endswith(source[2:].lower().strip())


def test_two_surveys_are_two() -> None:
    text = "A Radio Teln survey found it leaked. A national survey found it held."
    article = Article(text).says("A Radio Teln survey", "found", "it leaked")
    article.says("A national survey", "found", "it held")
    assert [links[0] for links in article.chains()] == ["Radio Teln", "national survey"]


def test_when_a_survey_came_out_hides_nobody_behind_it() -> None:
    for when in ("last week", "released Thursday", "Sunday"):
        text = f"Radio Teln asked around. A Radio Teln poll {when} found it leaked."
        assert chain(text, f"A Radio Teln poll {when}", "found", "it leaked") == ["Radio Teln"]


def test_those_whom_a_stroke_joins_have_asked_together() -> None:
    text = "The Stav Post/Radio Teln poll found it leaked."
    assert chain(text, "The Stav Post/Radio Teln poll", "found", "it leaked") == ["Stav Post and Radio Teln"]


def test_which_after_a_paper_means_the_paper_and_after_a_body_the_body() -> None:
    text = "Ana Ruiz spoke of a report in the Stav Post, a daily in Dravno, that said it leaked."
    assert chain(text, "that", "said", "it leaked") == ["Stav Post"]


def test_which_right_after_a_name_means_its_bearer() -> None:
    text = "Several groups came, including Tides Abroad, which said it leaked."
    assert chain(text, "which", "said", "it leaked") == ["Tides Abroad"]
