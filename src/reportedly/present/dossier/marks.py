"""How openly an origin speaks, as the mark it has everywhere on the page: a shape, a colour and a word."""

from __future__ import annotations

from enum import StrEnum

from reportedly.model.claim import Origin
from reportedly.model.source import Naming


class Openness(StrEnum):
    """The value is the class and the shape's name. PUBLIC: by name, and where anybody could hear or read it."""

    NAMED = "named"
    PUBLIC = "public"
    UNNAMED = "unnamed"
    CROWD = "crowd"
    HEARSAY = "hearsay"


_BY_NAMING = {
    Naming.NAMED: Openness.NAMED,
    Naming.ANONYMOUS: Openness.UNNAMED,
    Naming.COLLECTIVE: Openness.CROWD,
    Naming.UNATTRIBUTED: Openness.HEARSAY,
}
BY_NAME = frozenset({Openness.NAMED, Openness.PUBLIC})
WORDS = {
    Openness.NAMED: "named",
    Openness.PUBLIC: "in public",
    Openness.UNNAMED: "unnamed",
    Openness.CROWD: "crowd",
    Openness.HEARSAY: "hearsay",
}


def openness(naming: Naming, *, public: bool = False) -> Openness:
    """Who isn't named keeps the mark of it, wherever they spoke."""
    return Openness.PUBLIC if public and naming is Naming.NAMED else _BY_NAMING[naming]


def of_origin(origin: Origin) -> Openness:
    return openness(origin.naming, public=origin.public)
