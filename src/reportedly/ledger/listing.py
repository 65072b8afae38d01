"""Many values in one SQL parameter: SQLite bounds how many parameters a statement has."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Integer, Select, Text, column, func, select


def listed(numbers: Iterable[int]) -> Select[tuple[int]]:
    """A query that gives these numbers, to stand behind ``in_``."""
    rows = func.json_each(json.dumps(sorted(numbers))).table_valued(column("value", Integer))
    return select(rows.c.value)


def listed_words(words: Iterable[str]) -> Select[tuple[str]]:
    """As ``listed``, of words."""
    rows = func.json_each(json.dumps(sorted(words))).table_valued(column("value", Text))
    return select(rows.c.value)
