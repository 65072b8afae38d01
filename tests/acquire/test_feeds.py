from __future__ import annotations

import io
from pathlib import Path

import pytest

from reportedly.acquire import Job, acquire, jobs
from reportedly.errors import Rejected
from reportedly.model.document import Document
from tests.acquire.made import LEAD, SECOND

RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Echo</title><link>https://echo.example/</link>{}</channel></rss>"""
ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>The Echo</title><link href="https://echo.example/"/>{}</feed>"""


def item(body: str = f"<p>{LEAD}</p><p>{SECOND}</p>", more: str = "") -> str:
    return (
        "<item><title>Harbour &amp; quay to close</title><link>https://echo.example/a</link>"
        "<pubDate>Tue, 03 Mar 2026 10:00:00 +0100</pubDate><dc:creator>Ana Lind</dc:creator>"
        f"<description>Short.</description><content:encoded><![CDATA[{body}]]></content:encoded>{more}</item>"
    )


def read_feed(folder: Path, feed: str, name: str = "feed.xml") -> list[Document | str]:
    """The document of each entry, of a refused one the reason."""
    (folder / name).write_text(feed, encoding="utf-8")
    found: list[Document | str] = []
    for job in jobs([str(folder / name)]):
        try:
            found.append(str(job) if isinstance(job, Rejected) else acquire(job).document)
        except Rejected as refused:
            found.append(str(refused))
    return found


def test_an_entry_is_an_article_of_the_feed_s_outlet(tmp_path: Path) -> None:
    (document,) = read_feed(tmp_path, RSS.format(item()))
    assert isinstance(document, Document)
    assert document.text == f"Harbour & quay to close\n\n{LEAD}\n\n{SECOND}"
    assert (document.title, document.outlet, document.byline) == ("Harbour & quay to close", "The Echo", ("Ana Lind",))
    assert (document.url, document.published) == ("https://echo.example/a", "2026-03-03T09:00:00Z")
    assert document.meta["feed"] == {"title": "The Echo", "url": "https://echo.example/"}


def test_an_entry_that_credits_another_outlet_keeps_the_credit(tmp_path: Path) -> None:
    credit = '<source url="https://courant.example/rss">The Courant</source>'
    (document,) = read_feed(tmp_path, RSS.format(item(more=credit)))
    assert isinstance(document, Document)
    assert document.outlet == "The Echo"
    assert document.meta["source"] == {"title": "The Courant", "url": "https://courant.example/rss"}


def test_an_entry_on_the_credited_outlet_s_own_site_is_of_that_outlet(tmp_path: Path) -> None:
    credit = '<source url="https://www.echo.example">The Morning Echo</source>'
    (document,) = read_feed(tmp_path, RSS.replace("The Echo", "All the News").format(item(more=credit)))
    assert isinstance(document, Document)
    assert document.outlet == "The Morning Echo"


def test_an_atom_feed_is_read_and_a_summary_is_enough(tmp_path: Path) -> None:
    entry = (
        "<entry><title>Harbour to close</title><link href='https://echo.example/b'/>"
        f"<updated>2026-03-03T10:00:00Z</updated><summary>{LEAD}</summary></entry>"
    )
    (document,) = read_feed(tmp_path, ATOM.format(entry), "feed.atom")
    assert isinstance(document, Document)
    assert LEAD in document.text


def test_an_entry_without_text_is_refused_by_its_number_and_the_next_is_read(tmp_path: Path) -> None:
    empty = "<item><title>Pictures</title><link>https://echo.example/p</link></item>"
    refused, document = read_feed(tmp_path, RSS.format(empty + item()))
    assert refused == f"{tmp_path / 'feed.xml'}:1: the entry has no text; give the page that it links to"
    assert isinstance(document, Document)


@pytest.mark.parametrize("feed", [RSS.format(""), "<rss", "<?xml version='1.0'?><rss><![CDATA["])
def test_a_feed_without_entries_is_refused_in_one_line(tmp_path: Path, feed: str) -> None:
    (refused,) = read_feed(tmp_path, feed, "feed.rss")
    assert isinstance(refused, str)
    assert "\n" not in refused


def test_entities_that_would_grow_without_end_are_not_followed(tmp_path: Path) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "/etc/passwd">]>'
    document, *_ = read_feed(tmp_path, bomb + RSS.split("?>", 1)[1].format(item(f"<p>{LEAD} &b; &x;</p>")))
    assert isinstance(document, Document)
    assert "root:" not in document.text


@pytest.mark.parametrize(
    "before",
    [
        '<?xml-stylesheet type="text/xsl" href="a.xsl"?>',
        '<!-- made by hand -->\n<?xml-stylesheet href="a>b.css"?>\n<!-- and checked -->',
        '<!DOCTYPE rss PUBLIC "-//Echo//DTD RSS 0.91//EN" "https://echo.example/rss.dtd">',
        '<!DOCTYPE rss [\n<!ENTITY eacute "&#233;">\n]>',
    ],
)
def test_a_feed_is_known_behind_style_sheets_comments_and_a_document_type(tmp_path: Path, before: str) -> None:
    (document,) = read_feed(tmp_path, RSS.replace("?>", f"?>\n{before}", 1).format(item()))
    assert isinstance(document, Document)
    assert document.outlet == "The Echo"


def test_an_entry_whose_addresses_are_none_is_read_without_one(tmp_path: Path) -> None:
    odd = item(more='<source url="http://[odd">The Courant</source>').replace("https://echo.example/a", "http://[odd")
    (document,) = read_feed(tmp_path, RSS.format(odd))
    assert isinstance(document, Document)
    assert document.url is None


def test_a_feed_on_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(RSS.format(item()).encode())))
    (job,) = jobs(["-"])
    assert not isinstance(job, Rejected)
    assert job.where == "standard input:1"


def test_a_folder_gives_its_feeds_and_says_what_xml_is_none(tmp_path: Path) -> None:
    for name in ("a.xml", "b.rss", "c.atom"):
        (tmp_path / name).write_text(RSS.format(item()), encoding="utf-8")
    (tmp_path / "d.xml").write_text('<?xml version="1.0"?><urlset><loc>https://echo.example/</loc></urlset>')
    *entries, other = jobs([str(tmp_path)])
    assert len(entries) == 3
    assert isinstance(other, Job)
    with pytest.raises(Rejected, match="it is neither a feed nor a page; save what is in it"):
        acquire(other)
