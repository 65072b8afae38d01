"""What a page says of itself: JSON-LD first, then Open Graph and other ``<meta>``, then what trafilatura gathers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from reportedly.acquire.characters import loose
from reportedly.acquire.dates import edtf
from reportedly.acquire.printed import printed_dates
from reportedly.acquire.sites import is_of_the_web

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# A page has a handful of JSON-LD blocks of some kilobytes; hostile ones are left unread.
_BLOCKS = 20
_BLOCK_CHARACTERS = 500_000
_NODES = 2_000

_ARTICLE_TYPE = re.compile(r"(?:Article|Posting|Report|LiveBlogPosting)$")
# Pages end their <title> with the outlet after one of these.
_SUFFIX = re.compile(r"\s+(?:\||–|—|-|·|::|»)\s+(?P<outlet>[^|–—·»]{2,60})$")

_OUTLET_WORDS = 4  # hardly an outlet has more ("The Wall Street Journal")

_META_HEADLINE = ("og:title", "twitter:title")
_META_OUTLET = ("og:site_name", "application-name")
_META_PUBLISHED = ("article:published_time", "og:published_time", "datepublished", "date", "dc.date.issued", "dcterms.created", "pubdate", "sailthru.date", "parsely-pub-date")  # fmt: skip  # noqa: E501
_META_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "lastmod", "dcterms.modified")
_META_AUTHOR = ("author", "article:author", "parsely-author", "dc.creator", "byl")


@dataclass(frozen=True, slots=True)
class Found:
    """Values as the page states them, None or empty where it doesn't. Dates are EDTF; ``url`` is absolute."""

    headlines: tuple[str, ...] = ()
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    url: str | None = None
    published: str | None = None
    modified: str | None = None


NOTHING_FOUND = Found()


def found_in(tree: HtmlElement, url: str | None) -> Found:
    """Everything the page's own data says. ``url`` is where it was fetched, where known."""
    article = _article(tree)
    metas = _metas(tree)
    outlet = _name(article.get("publisher")) or _first(metas, _META_OUTLET)
    return Found(
        headlines=tuple(_headlines(tree, article, metas, outlet)),
        outlet=outlet,
        byline=_byline(article, metas, outlet),
        url=_canonical(tree, metas, url),
        published=_date(article.get("datePublished")) or _first_date(metas, _META_PUBLISHED) or _time_element(tree),
        modified=_date(article.get("dateModified")) or _first_date(metas, _META_MODIFIED),
    )


def _article(tree: HtmlElement) -> Mapping[str, Any]:
    """The page's JSON-LD object of an article, empty where there is none."""
    scripts = tree.xpath("//script[@type='application/ld+json']")[:_BLOCKS]
    for script in scripts:
        for node in _nodes(script.text or ""):
            types = node.get("@type")
            if any(isinstance(kind, str) and _ARTICLE_TYPE.search(kind) for kind in _list(types)):
                return node
    return {}


def _nodes(block: str) -> Iterator[Mapping[str, Any]]:
    """The objects of one block, also those of its ``@graph`` and ``mainEntity``."""
    try:
        waiting = [json.loads(block, strict=False)] if len(block) <= _BLOCK_CHARACTERS else []
    except (ValueError, RecursionError):
        return
    for _ in range(_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            yield node
            waiting.extend(node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in node)


def _metas(tree: HtmlElement) -> Mapping[str, tuple[str, ...]]:
    """The contents of ``<meta>`` by name, property or itemprop in lower case."""
    found: dict[str, tuple[str, ...]] = {}
    for meta in tree.iter("meta"):
        key = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = " ".join((meta.get("content") or "").split())
        if key and content:
            found[key.lower()] = (*found.get(key.lower(), ()), content)
    return found


def _headlines(
    tree: HtmlElement, article: Mapping[str, Any], metas: Mapping[str, tuple[str, ...]], outlet: str | None
) -> Iterator[str]:
    """What the page calls itself, the most reliable first, without the outlet at its end."""
    stated = [article.get("headline"), _first(metas, _META_HEADLINE), tree.findtext(".//title")]
    for headline in stated:
        if isinstance(headline, str) and headline.strip():
            yield _without_outlet(" ".join(headline.split()), outlet)


def _without_outlet(headline: str, outlet: str | None) -> str:
    suffix = _SUFFIX.search(headline)
    if suffix is None:
        return headline
    known = outlet is not None and loose(suffix["outlet"]) in (loose(outlet), loose(outlet).removeprefix("the"))
    # Without a known outlet the last part is one when it is short and the headline before it isn't.
    likely = outlet is None and len(suffix["outlet"].split()) <= _OUTLET_WORDS < len(headline[: suffix.start()].split())
    return headline[: suffix.start()] if known or likely else headline


def _byline(article: Mapping[str, Any], metas: Mapping[str, tuple[str, ...]], outlet: str | None) -> tuple[str, ...]:
    people: Sequence[str | None] = [_name(author) for author in _list(article.get("author"))]
    if not any(people):
        people = [name for key in _META_AUTHOR for name in metas.get(key, ())][:1]
    names = [_without_by(name) for name in people if name and not is_of_the_web(name)]
    return tuple(dict.fromkeys(name for name in names if name and loose(name) != loose(outlet or "")))


def _without_by(name: str) -> str:
    return re.sub(r"^by:?\s+", "", " ".join(name.split()), flags=re.IGNORECASE)


def _name(value: object) -> str | None:
    """The name in a schema.org value: a string, an object with a name, or the first of a list of them."""
    for item in _list(value):
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, list):
            name = next(iter(name), None)
        if isinstance(name, str) and name.strip() and not is_of_the_web(name):
            return " ".join(name.split())
    return None


def _canonical(tree: HtmlElement, metas: Mapping[str, tuple[str, ...]], url: str | None) -> str | None:
    links = [link.get("href") for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower().split()]
    for stated in (*links, _first(metas, ("og:url",))):
        absolute = web_address(stated, url)
        if absolute is not None:
            return absolute
    return url


def web_address(reference: str | None, base: str | None) -> str | None:
    """A reference as an absolute http(s) URL; None where it is anything else (``javascript:``, ``#top``)."""
    if not reference or reference.startswith("#"):
        return None
    try:
        absolute = urljoin(base or "", reference.strip())
    except ValueError:
        return None
    return absolute if is_of_the_web(absolute) else None


def _time_element(tree: HtmlElement) -> str | None:
    """The first ``<time>`` of the article's head; one far down belongs to a comment or another article."""
    for time in tree.xpath("(//article//header//time | //article/time | //article/p/time | //header//time)[@datetime]"):
        value = edtf(time.get("datetime"))
        if value is not None:
            return value
    return None


def _first(metas: Mapping[str, tuple[str, ...]], keys: tuple[str, ...]) -> str | None:
    return next((metas[key][0] for key in keys if key in metas), None)


def _first_date(metas: Mapping[str, tuple[str, ...]], keys: tuple[str, ...]) -> str | None:
    return next((value for key in keys for content in metas.get(key, ()) if (value := _date(content))), None)


def _date(value: object) -> str | None:
    """A date of the metadata as EDTF; also one written out, "June 18, 2025"."""
    if isinstance(value, list):
        value = next(iter(value), None)
    if not isinstance(value, str):
        return None
    return edtf(value) or next((day for date in printed_dates(value[:100]) if (day := date.value())), None)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]
