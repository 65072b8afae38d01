"""HTML -> text with blocks and links, and what the page says of itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reportedly.acquire.page.found import Found, found_in
from reportedly.acquire.page.htmldates import with_dates
from reportedly.acquire.page.tree import article_tree
from reportedly.acquire.page.write import write
from reportedly.acquire.parsed import Parsed
from reportedly.errors import Rejected

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FEWEST_WORDS = 5  # a flash of news has a sentence; what is left of a page without an article is a label or two
_REMEDY = "save the article itself as text, or give the page of one article"


def parsed_page(html: str, where: str, url: str | None) -> Parsed:
    """The article of a page. url: where the page was found, to make its links whole. Raises Rejected."""
    tree = _tree(html, where)
    found = found_in(tree, url)
    article = article_tree(tree, url)
    if article is None or len(" ".join(article.itertext()).split()) < _FEWEST_WORDS:
        raise Rejected(where, "there is no article in this page", _REMEDY)
    written = write(article, found.headlines, found.url)
    return Parsed(written.text, written.blocks, written.links, _titled(with_dates(found, tree), written.title))


def _titled(found: Found, title: str | None) -> Found:
    return replace(found, headlines=(title,) if title else ())


def _tree(html: str, where: str) -> HtmlElement:
    from lxml import etree  # noqa: PLC0415
    from lxml.html import HTMLParser, document_fromstring  # noqa: PLC0415

    try:
        # As bytes, because lxml refuses text that declares an encoding, and what is declared no longer holds.
        return document_fromstring(html.encode(), parser=HTMLParser(encoding="utf-8", remove_comments=True))
    except (etree.LxmlError, ValueError) as error:
        raise Rejected(where, "there is no HTML in it", _REMEDY) from error
