"""One line of a JSON Lines file of articles, checked against ``contract/article.schema.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from reportedly.acquire.characters import is_whole
from reportedly.acquire.dates import EXAMPLE, is_edtf
from reportedly.acquire.limits import META_DEPTH
from reportedly.acquire.sites import ADDRESS, is_on_the_web
from reportedly.errors import Rejected

CONTENTS = ("text", "html", "path")
STRINGS = ("text", "html", "path", "url", "outlet", "title", "published", "modified", "language", "revision_of")
DATES = ("published", "modified")
# What the document holds in a place of its own; every other key of a row, its "id" too, comes out again under meta.
KNOWN = frozenset((*STRINGS, "byline"))

_SHAPE = 'write one article a line, such as {"text": "…", "outlet": "…", "published": "2025-06-18"}'


def row_of(line: bytes, where: str) -> dict[str, Any]:
    """The object of one line; ``Rejected`` where it is broken or isn't an article."""
    try:
        row = json.loads(line.decode("utf-8-sig").rstrip())
    except UnicodeDecodeError as error:
        raise Rejected(where, f"byte {error.start} of the row is not UTF-8", "save the file as UTF-8") from error
    except json.JSONDecodeError as error:
        raise Rejected(where, f"broken JSON at character {error.colno}: {error.msg}", _SHAPE) from error
    except (RecursionError, ValueError) as error:  # ValueError: a number of more than 4300 digits
        raise Rejected(where, "JSON that is nested too deeply or holds too long a number", _SHAPE) from error
    return checked(row, where)


def checked(row: object, where: str) -> dict[str, Any]:
    """``row`` if it is an article; ``Rejected`` names the key that isn't as it should be."""
    if not isinstance(row, dict):
        raise Rejected(where, "the row is not a JSON object", _SHAPE)
    wrong = _wrong_contents(row) or _wrong_type(row) or _wrong_date(row) or _wrong_url(row) or _unfit(row)
    if wrong is not None:
        raise Rejected(where, *wrong)
    return row


def meta_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """The row's own id and further keys, unchanged."""
    return {key: value for key, value in row.items() if key not in KNOWN}


def _wrong_contents(row: Mapping[str, Any]) -> tuple[str, str] | None:
    present = [key for key in CONTENTS if key in row]
    if len(present) == 1:
        return None
    have = " and ".join(present) or "none of them"
    return f"an article has exactly one of text, html and path; this has {have}", _SHAPE


def _wrong_type(row: Mapping[str, Any]) -> tuple[str, str] | None:
    for key in STRINGS:
        if key in row and not isinstance(row[key], str):
            return f'"{key}" is not a string', "leave out what is not known"
    byline = row.get("byline", [])
    if not isinstance(byline, list) or not all(isinstance(name, str) for name in byline):
        return '"byline" is not a list of strings', 'write it as ["Ann Lee", "Bo Roe"]'
    return None


def _wrong_date(row: Mapping[str, Any]) -> tuple[str, str] | None:
    for key in DATES:
        if key in row and not is_edtf(row[key]):
            return f'"{key}" is {row[key]!r}, which is not a date', EXAMPLE
    return None


def _wrong_url(row: Mapping[str, Any]) -> tuple[str, str] | None:
    url = row.get("url")
    return (f'"url" is {url!r}, which is not a web address', ADDRESS) if url and not is_on_the_web(url) else None


def _unfit(row: Mapping[str, Any]) -> tuple[str, str] | None:
    """Values that are JSON but can't be written out again."""
    level: list[Any] = [row]
    for _ in range(META_DEPTH):
        if not level:
            return None
        if not all(is_whole(value) for value in level if isinstance(value, str)):
            return "the row holds half a character (a lone surrogate)", "write the file again as UTF-8"
        level = [inner for value in level for inner in _inside(value)]
    return f"the row is nested more than {META_DEPTH} deep", "flatten it"


def _inside(value: object) -> list[Any]:
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    return value if isinstance(value, list) else []
