"""Where clauses begin."""

from __future__ import annotations

import re

_BORDER = re.compile(r"[;:“”\"]\s*|,?\s(?:and|but|while|though|although)\s")


def last_clause(words: str) -> int:
    """Where the last clause of some words begins: after a mark or an "and" that parts it from the one before."""
    return max((border.end() for border in _BORDER.finditer(words)), default=0)
