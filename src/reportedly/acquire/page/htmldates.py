"""Dates that only htmldate finds: in the URL, in a ``<time>`` of the page, in how a publisher writes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reportedly.acquire.page.found import Found

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def with_dates(found: Found, tree: HtmlElement) -> Found:
    """``found`` with the dates it lacks. Only marked-up dates count; one in running text is the day of an event."""
    if found.published:
        return found
    published = _date(tree, found.url, original=True)
    latest = found.modified or _date(tree, found.url, original=False)
    return replace(found, published=published, modified=latest if latest != published else found.modified)


def _date(tree: HtmlElement, url: str | None, *, original: bool) -> str | None:
    from htmldate import find_date  # noqa: PLC0415 - a third of a second, and hardly any page needs it

    return find_date(tree, url=url, original_date=original, extensive_search=False)
