"""Words of an article made harmless to show: nothing in them can steer a terminal or a page."""

from __future__ import annotations

import html

_REPLACEMENT = "\ufffd"
_WHITE = "\t\n\r"
_CONTROLS = {code: _REPLACEMENT for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in _WHITE}
# Embeddings, overrides and isolates of the bidirectional algorithm: they can make words read as others ("Trojan
# Source", 2021). The plain marks U+200E and U+200F stay; honest right-to-left text needs no more.
_REORDERING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_HARMLESS = {**_CONTROLS, **_REORDERING}


def harmless(text: str) -> str:
    """The words without anything that a terminal would obey or that makes them read as others."""
    return text.translate(_HARMLESS)


def one_line(text: str) -> str:
    """The same on one line, with single spaces."""
    return " ".join(harmless(text).split())


def markup(text: str) -> str:
    """The same as HTML text or as the value of a quoted attribute; line breaks stay."""
    return html.escape(harmless(text))


def shortened(text: str, limit: int) -> str:
    """At most ``limit`` code points, cut between words where there are any, the cut shown by an ellipsis."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip() + "…"
