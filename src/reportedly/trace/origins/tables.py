"""The tables in ``data/`` that origins are told apart by."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """A whole table."""
    return tomllib.loads((files("reportedly.trace.origins.data") / f"{name}.toml").read_text("utf-8"))


@cache
def words(name: str, key: str) -> frozenset[str]:
    """One of a table's word lists."""
    return frozenset(table(name)[key].split())
