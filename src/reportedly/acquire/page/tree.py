"""The article's part of a page, as an element tree: trafilatura's choice, checked against the page's own paragraphs."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from reportedly.acquire.characters import loose
from reportedly.acquire.sentences import ends_sentence

if TYPE_CHECKING:
    from lxml.etree import _Element as Element
    from lxml.html import HtmlElement

# Where pages put the article, the surest first.
_CONTAINERS = (
    "//*[@itemprop='articleBody']",
    "//article",
    "//*[@role='main']",
    "//main",
)
# Inside them: what is no paragraph of the story.
_NO_STORY = (
    "ancestor-or-self::*[self::aside or self::nav or self::footer or self::figure or self::form or self::header "
    "or self::noscript or self::template or @hidden or @aria-hidden='true' "
    + " ".join(
        f"or contains(concat(' ', translate(@class, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ-_', 'abcdefghijklmnopqrstuvwxyz  '), ' '), ' {word} ')"  # noqa: E501
        for word in (
            "related", "recommended", "promo", "newsletter", "comment", "comments", "share", "social", "ad", "advert",
            "advertisement", "consent", "cookie", "cookies", "teaser", "sponsored", "paywall", "subscribe", "caption",
            "byline", "meta", "tags", "disclaimer", "copyright",
        )
    )
    + "]"
)  # fmt: skip
_STORY_TAGS = ("p", "blockquote", "li", "h2", "h3", "h4")

# A paragraph of a story is a sentence or more; labels and buttons are shorter or end without a stop.
_REAL_WORDS = 6
_MOST_LINKED = 0.6  # of its characters; what is nearly all link is a pointer

# When trafilatura loses more than this share of the page's own paragraphs even at its most generous, the container's
# paragraphs are taken as they are.
_TOO_MANY_LOST = 0.25


def article_tree(page: HtmlElement, url: str | None) -> Element | None:
    """The element tree of the article (trafilatura's tags, or HTML's), None where there is no article.

    trafilatura is asked in its balanced mode; when a paragraph of the page's own article container is missing in what
    it gives, in its generous mode; and the one that misses fewer is taken.
    """
    wanted = [loose(_words(paragraph)) for paragraph in _paragraphs(page)]
    trees = []
    for generous in (False, True):
        tree = _extracted(page, url, generous=generous)
        trees.append((_lost(wanted, tree), tree))
        if not trees[-1][0]:
            break
    lost, best = min(trees, key=lambda pair: pair[0])
    return _container_tree(page) if wanted and lost > _TOO_MANY_LOST * len(wanted) else best


def _extracted(page: HtmlElement, url: str | None, *, generous: bool) -> Element | None:
    from trafilatura import bare_extraction  # noqa: PLC0415 - half a second, and only pages need it

    document: Any = bare_extraction(
        copy.deepcopy(page), url=url, favor_recall=generous, include_links=True, include_comments=False
    )
    return None if document is None else document.body


def _lost(wanted: list[str], tree: Element | None) -> int:
    if tree is None:
        return len(wanted)
    have = loose("".join(tree.itertext()))
    return sum(paragraph not in have for paragraph in wanted)


def _paragraphs(page: HtmlElement) -> Iterator[HtmlElement]:
    """The real paragraphs of the page's article container; none where it has no single container."""
    container = _container(page)
    for paragraph in () if container is None else container.xpath(f".//p[not({_NO_STORY})]"):
        words = _words(paragraph)
        linked = sum(len(_words(link)) for link in paragraph.iter("a"))
        if len(words.split()) >= _REAL_WORDS and ends_sentence(words) and linked <= _MOST_LINKED * len(words):
            yield paragraph


def _container(page: HtmlElement) -> HtmlElement | None:
    for path in _CONTAINERS:
        found = page.xpath(path)
        if len(found) == 1:
            return found[0]
    return None


def _container_tree(page: HtmlElement) -> Element:
    from lxml import html  # noqa: PLC0415

    body = html.Element("body")
    container = _container(page)
    tags = " or ".join(f"self::{tag}" for tag in _STORY_TAGS)
    nested = " or ".join(f"ancestor::{tag}" for tag in _STORY_TAGS)
    paragraphs = f".//*[({tags}) and not({nested}) and not({_NO_STORY})]"
    for element in () if container is None else container.xpath(paragraphs):
        taken = copy.deepcopy(element)
        taken.tail = None
        body.append(taken)
    return body


def _words(element: HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())
