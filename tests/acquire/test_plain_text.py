from __future__ import annotations

import pytest

from reportedly.acquire import Given, document_from_text
from reportedly.acquire.limits import INPUT_BYTES
from reportedly.errors import Rejected
from reportedly.model.document import Basis
from tests.acquire.made import LEAD, SECOND, STORY, kinds, read

WRAPPED = """ Mobilised servicemen in the Averil region. Ivan Noyab / TASS

Updated with comments from a source close to the Transport Ministry.

The government is planning to close the inner harbour for 14 months from
September, the investigative outlet Tessel reported Friday, citing sources in
the ministry and the port authority.

“We’re 300 metres short, that’s why everything’s ready,” one ministry source was
quoted as saying by the outlet.

Related article: Storm Tears Sixty Blocks From Breakwater, Mayor Appeals for Aid

The minister declared an end to the works a month later but has not formalised
its conclusion in writing, meaning that the harbour is still legally a building

site, as lawyers point out."""


def test_a_text_stays_as_it_is_but_for_its_line_ends() -> None:
    assert read("﻿Title\r\n\r\n" + STORY + "\r").text == "Title\n\n" + STORY + "\n"


def test_text_broken_across_lines_gives_one_section_a_paragraph() -> None:
    document = document_from_text(WRAPPED)
    assert [kind for kind, _ in kinds(document)] == ["caption", "update_note", "body", "body", "teaser", "body"]
    assert kinds(document)[2][1].startswith("The government is planning")
    assert kinds(document)[2][1].endswith("the port authority.")


def test_a_paragraph_that_a_page_break_cut_is_one_section() -> None:
    assert kinds(document_from_text(WRAPPED))[-1][1].endswith("legally a building\n\nsite, as lawyers point out.")


def test_each_line_is_a_paragraph_where_lines_are_whole() -> None:
    assert [kind for kind, _ in kinds(read(f"{LEAD}\n{SECOND}\n{LEAD}"))] == ["body"] * 3


def test_the_title_block_is_title_byline_and_date() -> None:
    document = read(f"Harbour to close for 14 months\n\nBy Dana Roos\nThe Courant\nWednesday, March 4, 2026\n\n{STORY}")
    assert [kind for kind, _ in kinds(document)] == ["title", "byline", "byline", "dateline", "body", "body"]
    assert document.title == "Harbour to close for 14 months"
    assert document.byline == ("Dana Roos",)


def test_names_between_the_title_and_an_outlet_are_the_byline() -> None:
    document = read(f"Inspectors warned of gates\nLeo Marchetti in Stavrin\nThe Review\n20 June 2025\n\n{STORY}")
    assert kinds(document)[1] == ("byline", "Leo Marchetti in Stavrin")


def test_a_headline_that_is_printed_twice_is_a_title_once() -> None:
    document = read(f"Harbour to close\n\nHARBOUR TO CLOSE\n\n{STORY}")
    assert [kind for kind, _ in kinds(document)] == ["title", "furniture", "body", "body"]


def test_a_text_without_a_headline_has_no_title() -> None:
    assert read(STORY).title is None


@pytest.mark.parametrize(
    ("lines", "value", "basis"),
    [
        ("", None, Basis.UNKNOWN),
        ("Wednesday, March 4, 2026, 6:40 p.m.\n\n", "2026-03-04", Basis.TEXT),
        ("4 March 2026\nUpdated 5 March 2026\n\n", "2026-03-04", Basis.TEXT),
        ("Last updated: 4 March 2026\n\n", None, Basis.UNKNOWN),
        ("4 March 2026\n\n5 March 2026\n\n", None, Basis.UNKNOWN),
        ("04/03/2026\n\n", None, Basis.UNKNOWN),
        ("Wednesday, March 4\n\nThe plan for 2026 was drawn up in 2024.\n\n", "2026-03-04", Basis.INFERRED),
        ("Wednesday, March 4\n\nThe plan for 2027 was drawn up in 2026.\n\n", None, Basis.UNKNOWN),
        ("Wednesday, March 4\n\n", None, Basis.UNKNOWN),
    ],
)
def test_the_publication_date_is_what_the_title_block_prints_or_unknown(
    lines: str, value: str | None, basis: Basis
) -> None:
    document = read(f"Harbour to close for 14 months\n\nBy Dana Roos\n{lines}{STORY}")
    assert (document.published, document.published_basis) == (value, basis)


def test_a_date_in_the_story_is_no_publication_date() -> None:
    assert read("The report, dated 12 May 2025, recommends that the lake be lowered. " + STORY).published is None


def test_what_a_person_gives_goes_before_what_is_printed() -> None:
    given = Given(outlet="The Courant", published="2026-03-05", url="https://courant.example/a")
    document = read(f"Harbour to close\n4 March 2026\n\n{STORY}", given)
    assert (document.outlet, document.url) == ("The Courant", "https://courant.example/a")
    assert (document.published, document.published_basis) == ("2026-03-05", Basis.GIVEN)


def test_a_day_that_is_none_is_refused_when_it_is_given() -> None:
    with pytest.raises(Rejected, match="'tomorrow' is not a date; write a day such as"):
        Given(published="tomorrow")


@pytest.mark.parametrize("url", ["notaurl", "courant.example/a", "ftp://courant.example/a", "https://", "http://a b/"])
def test_an_address_that_is_none_on_the_web_is_refused_when_it_is_given(url: str) -> None:
    with pytest.raises(Rejected, match="is not a web address; give an address such as https://"):
        Given(url=url)


@pytest.mark.parametrize("url", ["", "HTTP://courant.example", "https://courant.example:8080/a b?c#d", "http://[::1]/"])
def test_an_address_on_the_web_may_be_given(url: str) -> None:
    assert Given(url=url).url == url


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "it is empty"),
        (" \n\t\n", "it is empty"),
        ("a\0b", "NUL bytes"),
        ("\x01\x02\x03 abc", "control characters"),
        ("12 + 13 = 25", "no words"),
        ("\ud800 half", "half a character"),
        ("a" * (INPUT_BYTES + 1), "larger than 5 MB"),
        ("Read more: the harbour that nobody wanted", "there is no article in it"),
    ],
)
def test_what_nobody_could_read_is_refused_in_one_line(text: str, why: str) -> None:
    with pytest.raises(Rejected, match=f"^text: .*{why}") as refusal:
        document_from_text(text)
    assert "\n" not in str(refusal.value)
