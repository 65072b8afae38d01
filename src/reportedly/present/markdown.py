"""Markdown in which an article's words are nothing but words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reportedly.present.safe import one_line

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_UNSAFE_IN_ADDRESS = {"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "|": "%7C", " ": "%20", "\\": "%5C"}


def escaped(text: str) -> str:
    """The words on one line; no character of them is taken for markup."""
    return _SPECIAL.sub(r"\\\1", one_line(text))


def link(text: str, url: str | None) -> str:
    """The words, linked where the address is one that a browser may follow."""
    if url is None or not url.startswith(("http://", "https://")):
        return escaped(text)
    address = "".join(_UNSAFE_IN_ADDRESS.get(character, character) for character in one_line(url))
    return f"[{escaped(text)}]({address})"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of GitHub's Markdown; cells are Markdown already."""
    lines = [header, ["---"] * len(header), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
