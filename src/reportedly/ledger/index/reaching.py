"""All that can be come by from somewhere, a step at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection


def reached(start: Collection[int], step: Callable[[Collection[int]], Collection[int]]) -> set[int]:
    """Numbers of rows: those to start with, and whatever steps from them lead to, each looked at once."""
    found, border = set(start), set(start)
    while border:
        border = set(step(border)) - found
        found |= border
    return found
