"""PDF -> the text of its pages in reading order, without running heads, page numbers and hyphens at line ends.

A PDF has no paragraphs, only characters at places: where the space between two lines is wider than is usual on its
page, a blank line stands for it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from reportedly.acquire.limits import INPUT_BYTES, PDF_PAGES
from reportedly.errors import Rejected

# What pdfium writes for a hyphen that broke a word at the end of a line.
_HYPHENS = ("\ufffe", "\x02")
# Lines of one paragraph stand evenly; half a line more between two paragraphs is little, a fifth may be a superscript.
_WIDE = 1.3
_NUMBER = re.compile(r"\d+")
# Running heads stand in the first or last two lines of most pages; two pages that open alike may be chance.
_EDGE_LINES = 2
_FEWEST_PAGES = 3
# With every page numbered by its own figure, what is left of "Page 7 of 12" is the same on each.
_SHARE = 0.5


class Line(NamedTuple):
    """height: of its font's lower edge above the foot of the page, in points."""

    words: str
    height: float


def text_of_pdf(raw: bytes, where: str) -> str:
    """The text, a blank line between pages. Raises Rejected: damaged, locked, too long or without text."""
    printed = list(_pages(raw, where))
    usual = _usual_drop(printed)
    pages = [_paragraphs(lines, usual) for lines in printed]
    running = _running(pages)
    text = "\n\n".join("\n".join(_without(lines, running)) for lines in pages).strip()
    if not any(map(str.isalpha, text)):
        raise Rejected(where, "its pages are pictures without text", "run it through OCR first (for example ocrmypdf)")
    return text


def _pages(raw: bytes, where: str) -> Iterator[list[Line]]:
    """The lines of each page that aren't empty."""
    document = _opened(raw, where)
    try:
        if len(document) > PDF_PAGES:
            raise Rejected(where, f"it has more than {PDF_PAGES} pages", "give the pages of one article")
        size = 0
        for page in document:
            text = page.get_textpage()
            size += text.count_chars()
            if size > INPUT_BYTES:
                raise Rejected(where, f"its text is longer than {INPUT_BYTES // 1_000_000} MB", "give one article")
            yield list(_printed(text))
    except pypdfium2.PdfiumError as error:
        raise Rejected(where, "a page of the PDF is damaged", "save it anew, or copy its text") from error
    finally:
        document.close()


def _opened(raw: bytes, where: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise Rejected(where, "the PDF is locked by a password", "save it without one") from error
        raise Rejected(where, "the PDF is damaged", "save it anew, or copy its text") from error


def _paragraphs(printed: Sequence[Line], usual: float) -> list[str]:
    """The lines of a page, an empty one where the space between two is wide."""
    lines: list[str] = []
    for line, drop in zip(printed, [0.0, *_drops(printed)], strict=False):
        if lines and lines[-1].endswith(_HYPHENS):
            lines[-1] = lines[-1][:-1] + line.words
        else:
            lines += ["", line.words] if drop > _WIDE * usual else [line.words]
    return lines


def _usual_drop(pages: Sequence[Sequence[Line]]) -> float:
    """From line to line within paragraphs: the lower quartile, since short paragraphs may be most of a text."""
    drops = sorted(drop for printed in pages for drop in _drops(printed) if drop > 0)
    return drops[len(drops) // 4] if drops else 0.0


def _drops(printed: Sequence[Line]) -> list[float]:
    return [upper.height - lower.height for upper, lower in pairwise(printed)]


def _printed(page: pypdfium2.PdfTextpage) -> Iterator[Line]:
    at = 0
    for line in page.get_text_range().split("\n"):
        words = line.strip()
        if words:
            yield Line(words, page.get_charbox(at + line.index(words[0]), loose=True)[1])
        at += len(line) + 1


def _running(pages: Sequence[Sequence[str]]) -> set[str]:
    """Lines, their numbers aside, that stand at the edge of most pages."""
    if len(pages) < _FEWEST_PAGES:
        return set()
    seen = Counter(key for lines in pages for key in {_key(line) for line in _edges(lines)})
    return {key for key, times in seen.items() if key and times > _SHARE * len(pages)}


def _edges(lines: Sequence[str]) -> Sequence[str]:
    printed = [line for line in lines if line.strip()]
    return [*printed[:_EDGE_LINES], *printed[-_EDGE_LINES:]]


def _without(lines: Sequence[str], running: set[str]) -> Iterator[str]:
    edges = set(_edges(lines))
    return (line for line in lines if line not in edges or _key(line) not in running)


def _key(line: str) -> str:
    return _NUMBER.sub("#", line.strip())
