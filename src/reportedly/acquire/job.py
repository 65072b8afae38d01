"""One article to be read: where its bytes are, small enough to be sent to another process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportedly.acquire.acquired import Response
from reportedly.acquire.given import NOTHING_GIVEN, Given


@dataclass(frozen=True, slots=True)
class InFile:
    """An article in a file of its own."""

    path: Path


@dataclass(frozen=True, slots=True)
class AtUrl:
    """An article on the web, not fetched yet."""

    url: str


@dataclass(frozen=True, slots=True)
class InHand:
    """An article whose bytes are here already, from standard input."""

    raw: bytes


@dataclass(frozen=True, slots=True)
class InArchive:
    """A page that somebody fetched and archived."""

    response: Response


@dataclass(frozen=True, slots=True)
class InRow:
    """A checked row of a JSON Lines file. folder: what its ``path`` is relative to."""

    row: Mapping[str, Any]
    folder: Path


@dataclass(frozen=True, slots=True)
class Job:
    """where: how a person would point at it ("a.txt", "a.jsonl:12", "standard input")."""

    where: str
    source: InFile | AtUrl | InHand | InArchive | InRow
    given: Given = NOTHING_GIVEN
