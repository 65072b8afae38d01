from __future__ import annotations

import json
from contextlib import suppress

import pytest

from reportedly.acquire import Given
from reportedly.errors import Rejected
from reportedly.model.document import Basis
from tests.acquire.made import LEAD, SECOND, kinds, page, paragraphs, read

THIRD = "The ferries are expected to leave from Kessock during the work, according to the company that runs them."
LINKED = 'A source told <a href="/2026/tessel">the  Tessel\n agency</a> that work could not start before the autumn.'


def linked_data(**known: object) -> str:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", **known}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def article(*texts: str) -> str:
    return f"<nav><a href=/>Home</a></nav><article><h1>Harbour to close</h1>{paragraphs(*texts)}</article>"


def test_the_title_stands_first_and_each_paragraph_is_a_section() -> None:
    document = read(page(article()))
    assert document.text == f"Harbour to close\n\n{LEAD}\n\n{SECOND}"
    assert kinds(document) == [("title", "Harbour to close"), ("body", LEAD), ("body", SECOND)]


def test_a_link_stands_on_its_words_and_is_made_whole() -> None:
    document = read(page(article(LEAD, LINKED, SECOND)), Given(url="https://echo.example/2026/a"))
    assert [(link.span.of(document.text), link.url) for link in document.links] == [
        ("the Tessel agency", "https://echo.example/2026/tessel")
    ]


def test_linked_data_tells_outlet_byline_address_and_both_dates() -> None:
    head = '<link rel=canonical href="https://echo.example/a">' + linked_data(
        headline="Harbour to close",
        author=[{"@type": "Person", "name": "Nils Okafor"}, "Ana Lind"],
        publisher={"name": "The Echo"},
        datePublished="2026-03-05T08:00:00+0100",
        dateModified="2026-03-05T09:30:00Z",
    )
    document = read(page(article(), head))
    assert (document.outlet, document.byline) == ("The Echo", ("Nils Okafor", "Ana Lind"))
    assert document.url == "https://echo.example/a"
    assert (document.published, document.published_basis) == ("2026-03-05T08:00:00+01:00", Basis.METADATA)
    assert document.modified == "2026-03-05T09:30:00Z"


def test_open_graph_serves_where_there_is_no_linked_data() -> None:
    head = (
        '<meta property="og:site_name" content="The Echo"><meta property="og:url" content="https://echo.example/b">'
        '<meta property="article:published_time" content="2026-03-05"><meta name=author content="By Ana Lind">'
    )
    document = read(page(article(), head))
    assert (document.outlet, document.url, document.byline) == ("The Echo", "https://echo.example/b", ("Ana Lind",))
    assert (document.published, document.published_basis) == ("2026-03-05", Basis.METADATA)


def test_the_outlet_at_the_end_of_a_title_is_no_part_of_it() -> None:
    head = '<title>Harbour shut for a year | The Echo</title><meta property="og:site_name" content="The Echo">'
    assert read(page(f"<article>{paragraphs()}</article>", head)).title == "Harbour shut for a year"


def test_a_date_in_the_address_is_found() -> None:
    document = read(page(article()), Given(url="https://echo.example/2026/03/05/harbour"))
    assert (document.published, document.published_basis) == ("2026-03-05", Basis.METADATA)


def test_a_page_without_a_date_has_none() -> None:
    document = read(page(article()))
    assert (document.published, document.published_basis, document.modified) == (None, Basis.UNKNOWN, None)


@pytest.mark.parametrize(
    ("printed", "published", "modified"),
    [
        ("<p class=date>Wednesday 12 March 2025, 1pm</p>", "2025-03-12", None),
        ("<p class=date>Last updated: 12 March 2025, 1pm</p>", None, "2025-03-12"),
        ("<p class=date>04/03/2025</p>", None, None),
        ("<footer>© 2019 The Echo</footer>", None, None),
    ],
)
def test_a_date_that_a_page_only_prints_is_taken_for_what_it_says(
    printed: str, published: str | None, modified: str | None
) -> None:
    document = read(page(f"<article><h1>Harbour to close</h1>{printed}{paragraphs(LEAD, SECOND, THIRD)}</article>"))
    assert (document.published, document.modified) == (published, modified)
    assert document.published_basis == (Basis.TEXT if published else Basis.UNKNOWN)


@pytest.mark.parametrize(
    "elsewhere",
    [
        "<section class=comments><time datetime=2024-05-06>6 May 2024</time></section>",
        "<aside><a href=/2018/01/02/x>The storm</a> <span class=date>2 January 2018</span></aside>",
    ],
)
def test_the_date_of_a_comment_or_another_article_is_not_taken(elsewhere: str) -> None:
    assert read(page(article(LEAD, SECOND, THIRD) + elsewhere)).published is None


def test_what_is_on_every_page_is_left_out() -> None:
    around = "<aside><p>Council calls for winter fares to be frozen at once, says the captain.</p></aside>"
    document = read(page(f"<header><p>We bake our own cookies.</p></header>{article(LEAD, SECOND, THIRD)}{around}"))
    assert document.text == f"Harbour to close\n\n{LEAD}\n\n{SECOND}\n\n{THIRD}"


@pytest.mark.parametrize(
    "html",
    [
        "<html><body>" + "<div>" * 50_000 + LEAD,
        "<html><body><p>" + LEAD + "<b>" * 50_000,
        page(article(), linked_data(headline=["a"], author={"name": {"x": 1}}, publisher=[[]], datePublished={"a": 1})),
        page(article(), '<script type="application/ld+json">' + "[" * 100_000 + "</script>"),
        page(article(), '<link rel=canonical href="http://[::1"><base href="javascript:alert(1)">'),
        page(article("\x01\x02" + LEAD, SECOND)),
        page("<article><table>" + "<tr><td>1</td></tr>" * 2_000 + f"</table>{paragraphs()}</article>"),
    ],
)
def test_a_hostile_page_is_read_or_refused(html: str) -> None:
    with suppress(Rejected):
        assert read(html).text


def test_a_page_declares_its_own_encoding() -> None:
    html = f"<html><head><meta charset=windows-1251></head><body><article>{paragraphs(LEAD, SECOND + ' Ж')}</article>"
    assert "Ж" in read(html.encode("cp1251")).text


def test_a_page_of_labels_has_no_article() -> None:
    with pytest.raises(Rejected, match="there is no article in this page"):
        read("<html><body><nav>Home</nav><div>Menu</div></body></html>")
