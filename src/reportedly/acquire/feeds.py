"""RSS and Atom: each entry becomes a row, as a line of a JSON Lines file would be."""

from __future__ import annotations

import html
import time
from collections.abc import Iterator
from typing import Any

import feedparser

from reportedly.acquire.limits import FEED_ENTRIES
from reportedly.acquire.page.found import web_address
from reportedly.acquire.rows import checked
from reportedly.acquire.sites import site_of
from reportedly.errors import Rejected

Row = dict[str, Any]


def feed_rows(raw: bytes, where: str) -> Iterator[Row | Rejected]:
    """The entries in the feed's order; an entry without words is a Rejected. Raises Rejected where it is no feed.

    A row's ``feed`` names the feed, and ``source`` the outlet that an entry credits (RSS 2.0 ``<source>``, Atom's
    ``source``): an entry that stands on the credited outlet's own site is of that outlet.
    """
    feed = feedparser.parse(raw, sanitize_html=True, resolve_relative_uris=True)
    if not feed.entries:
        why = "there is no entry in the feed" if feed.version else "it is no feed that can be read"
        raise Rejected(where, why, "save the feed again, or give the articles it lists")
    for number, entry in enumerate(feed.entries[:FEED_ENTRIES], start=1):
        yield _row_or_refusal(entry, feed.feed, f"{where}:{number}")
    if len(feed.entries) > FEED_ENTRIES:
        yield Rejected(where, f"it has more than {FEED_ENTRIES} entries", "the rest was left out; split the feed")


def _row_or_refusal(entry: Any, feed: Any, where: str) -> Row | Rejected:  # noqa: ANN401 - feedparser's own dicts
    words = _words(entry)
    if not words:
        return Rejected(where, "the entry has no text", "give the page that it links to")
    try:
        return checked(_row(entry, feed, words), where)
    except Rejected as refusal:
        return refusal


def _row(entry: Any, feed: Any, words: str) -> Row:  # noqa: ANN401
    title, base = entry.get("title", ""), feed.get("link", "")
    url = web_address(entry.get("link"), base) or ""
    source = {"title": entry.get("source", {}).get("title"), "url": entry.get("source", {}).get("href")}
    known = {
        "url": url,
        "title": title,
        "outlet": source["title"] if source["url"] and site_of(source["url"]) == site_of(url) else feed.get("title"),
        "published": _moment(dict.get(entry, "published_parsed")),
        "modified": _moment(dict.get(entry, "updated_parsed")),
        "byline": [author["name"] for author in entry.get("authors", ()) if author.get("name")],
        "feed": {"title": feed.get("title"), "url": base or None},
        "source": source if any(source.values()) else None,
    }
    page = f"<html><body><article><h1>{html.escape(title)}</h1>{words}</article></body></html>"
    return {"html": page} | {key: value for key, value in known.items() if value}


def _words(entry: Any) -> str:  # noqa: ANN401
    """The whole text where the feed has it, else the summary; as HTML."""
    parts = [*entry.get("content", ()), entry.get("summary_detail", {})]
    for part in parts:
        value = (part.get("value") or "").strip()
        if value:
            return value if "<" in value else f"<p>{html.escape(html.unescape(value))}</p>"
    return ""


def _moment(parsed: time.struct_time | None) -> str | None:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", parsed) if parsed else None
