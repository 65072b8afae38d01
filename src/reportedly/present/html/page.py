"""The page around the articles. It is written piece by piece, so that thousands of readings need no more memory."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from functools import cache

from reportedly.model.reading import Reading
from reportedly.present import wording
from reportedly.present.assets import asset
from reportedly.present.html.article import article
from reportedly.present.safe import markup
from reportedly.version import __version__

_LEGEND = """\
<p class="legend">In the text: <mark class="source">who</mark> <mark class="cue">says</mark>
<mark class="content begins ends">what</mark>. A number leads to its statement and back. A percentage is how sure
the reader is that it read the article right, never whether a statement is true.</p>
"""


def reading_page(readings: Iterable[Reading], *, back: str | None = None) -> Iterator[str]:
    """The pieces of one HTML document, to be written one after the other; each reading is let go once written.

    back: an address to return to, where the page is one of several.
    """
    yield _head(back)
    titles: list[str] = []
    for number, reading in enumerate(readings, start=1):
        titles.append(f"{wording.title(reading.document)} ({wording.imprint(reading.document)})")
        yield from article(reading, number)
    yield _contents(titles) + _foot()


@cache
def policy() -> str:
    """The page's Content-Security-Policy: its own style and script by their digests, and nothing else at all."""
    return (
        f"default-src 'none'; style-src '{digest(_style())}'; script-src '{digest(_script())}'; "
        "base-uri 'none'; form-action 'none'"
    )


def digest(inline: str) -> str:
    """What a Content-Security-Policy knows an inline style or script by."""
    return "sha256-" + base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()


@cache
def _style() -> str:
    return asset("palette.css") + asset("marks.css") + asset("reading.css")


@cache
def _script() -> str:
    return asset("reading.js")


def _head(back: str | None) -> str:
    way_back = f'<a class="back" href="{markup(back)}">Read another article</a>\n' if back else ""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy()}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>Who says so? – reportedly</title>\n<style>{_style()}</style>\n</head>\n<body>\n"
        f'<header class="masthead">\n<h1>Who says so?</h1>\n{_LEGEND}{way_back}</header>\n<main>\n'
    )


def _contents(titles: list[str]) -> str:
    """Where there are several articles: a list of them all, which can only be known at the end."""
    if not titles:
        return "<p>No article was read.</p>\n"
    if len(titles) == 1:
        return ""
    items = "".join(f'<li><a href="#a{number}">{markup(title)}</a></li>\n' for number, title in enumerate(titles, 1))
    heading = "<h2>The articles on this page</h2>"
    return f'<nav class="contents" aria-label="Articles">\n{heading}\n<ol>\n{items}</ol>\n</nav>\n'


def _foot() -> str:
    return (
        f'</main>\n<footer class="colophon">Read by reportedly {__version__}, which finds who says what '
        f"and never says what is true.</footer>\n<script>{_script()}</script>\n</body>\n</html>\n"
    )
