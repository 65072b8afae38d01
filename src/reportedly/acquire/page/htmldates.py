"""Dates that only htmldate finds: in the page's address and in the many dialects of ``<meta>``."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import TYPE_CHECKING

from reportedly.acquire.page.found import Found

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def with_dates(found: Found, tree: HtmlElement) -> Found:
    """``found`` with the dates it lacks.

    htmldate sees the page's head alone: in its body it would take the date of a comment or of a related article, and
    read 04/03/2025 as one of the two days it may be. Dates that the article prints are read by ``publication``.
    """
    if found.published:
        return found
    head = _head(tree)
    published = _date(head, found.url, original=True)
    latest = found.modified or _date(head, found.url, original=False)
    return replace(found, published=published, modified=latest if latest != published else found.modified)


def _head(tree: HtmlElement) -> HtmlElement:
    from lxml import html  # noqa: PLC0415

    page = html.Element("html")
    page.extend(copy.deepcopy(head) for head in tree.iter("head"))
    page.append(html.Element("body"))
    return page


def _date(head: HtmlElement, url: str | None, *, original: bool) -> str | None:
    from htmldate import find_date  # noqa: PLC0415 - a third of a second, and hardly any page needs it

    return find_date(head, url=url, original_date=original, extensive_search=False)
