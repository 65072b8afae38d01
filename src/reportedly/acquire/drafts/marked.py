"""The paragraphs of Markdown (CommonMark, with tables), without its marks, each with the line where it begins."""

from __future__ import annotations

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reportedly.acquire.drafts.draft import Block

_TEXT = frozenset({"text", "code_inline"})
_BREAKS = frozenset({"softbreak", "hardbreak"})


def blocks_of_markdown(text: str) -> Iterator[Block]:
    """Headings, paragraphs, items of lists and cells of tables; code, HTML and pictures are none."""
    line, before = 1, ""
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        line = token.map[0] + 1 if token.map else line
        if token.type == "inline":
            yield Block(_words(token), line, heading=before == "heading_open")
        before = token.type


def _words(inline: Token) -> str:
    return "".join(
        " " if token.type in _BREAKS else token.content for token in inline.children or () if _is_read(token)
    )


def _is_read(token: Token) -> bool:
    return token.type in _TEXT or token.type in _BREAKS
