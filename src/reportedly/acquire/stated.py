"""What is said of an article from outside it: by a person, by its row, by where it was fetched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from reportedly.acquire.acquired import Response
from reportedly.acquire.given import Given
from reportedly.acquire.rows import meta_of


@dataclass(frozen=True, slots=True)
class Stated:
    """Overrides what the text or page says of itself. fetched: where the page was found after redirects."""

    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    byline: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    revision_of: str | None = None
    fetched: str | None = None
    captured: str | None = None
    meta: Mapping[str, Any] = field(default_factory=dict)


def stated_by(given: Given, row: Mapping[str, Any] | None = None) -> Stated:
    """What the person says, and where they say nothing, the row. Empty strings say nothing."""
    row = row or {}
    return Stated(
        outlet=given.outlet or row.get("outlet") or None,
        url=given.url or row.get("url") or None,
        title=row.get("title") or None,
        byline=tuple(row.get("byline", ())),
        published=given.published or row.get("published") or None,
        modified=row.get("modified") or None,
        language=row.get("language") or None,
        revision_of=row.get("revision_of") or None,
        meta=meta_of(row),
    )


def stated_of(given: Given, response: Response) -> Stated:
    """What the person says of a page that was fetched."""
    return replace(stated_by(given), fetched=response.final_url, captured=response.captured or None)
