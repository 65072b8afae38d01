"""Where the blocks of a plain text are: whether its lines are paragraphs or are broken in mid-sentence.

The rule, decided once for a whole text from its own lines:

- Two lines with no blank line between them are a *wrap* when the second goes on in lower case, or the first is long
  and doesn't end as a sentence does. They are *whole* when the first ends a sentence and the second doesn't go on in
  lower case, or the first is longer than any wrapped line. Lines of a title block (bylines, dates) count as neither.
- More wraps than wholes: the text is broken across lines, as from a PDF. Blank lines separate its paragraphs, and so do
  a line that ends early (the next word would have had ample room) before a new sentence, and an indented first line.
  A paragraph that a page break cut (no sentence end before the blank line, lower case after it) is one.
- Otherwise each line is a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from reportedly.acquire.sentences import ends_sentence, goes_on
from reportedly.acquire.stamps import is_stamp
from reportedly.model.span import Span

# Text is wrapped at 60 to 100 characters; a PDF of a landscape page has 130. A longer line was not wrapped.
_LONGEST_WRAPPED = 140
# A line this short may be a title or name, so it tells nothing about wrapping unless the next goes on in lower case.
_LONG = 40
# A line was ended on purpose when it and the next word fill less than this share of the widest line. The ragged right
# edge of proportional type stays above 0.75.
_EARLY = 0.65
# A title block stands among the first few groups: the title, a standfirst, the byline, a caption. Further down a line
# that looks like a date is the end of a wrapped sentence.
_TOP_GROUPS = 4
_INDENTED = re.compile(r"(?: {2,}|\t)\S")


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    words: str  # without the white space around them
    indented: bool


def blocks(text: str) -> list[Span]:
    """The paragraphs, titles, bylines … of ``text`` in order, without white space around them."""
    groups = _groups(text)
    if not _is_wrapped(groups):
        return [line.span for group in groups for line in group]
    spans = [span for number, group in enumerate(groups) for span in _paragraphs(group, top=number < _TOP_GROUPS)]
    return _joined_over_pages(text, spans)


def _groups(text: str) -> list[list[_Line]]:
    """Lines with no blank line between them."""
    groups: list[list[_Line]] = [[]]
    position = 0
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            start = position + raw.index(words[0])
            groups[-1].append(_Line(Span(start, start + len(words)), words, _INDENTED.match(raw) is not None))
        elif groups[-1]:
            groups.append([])
        position += len(raw) + 1
    return [group for group in groups if group]


def _pairs(groups: list[list[_Line]]) -> Iterator[tuple[_Line, _Line]]:
    for group in groups:
        yield from pairwise(group)


def _is_wrapped(groups: list[list[_Line]]) -> bool:
    wraps = wholes = 0
    for line, following in _pairs(groups):
        if len(line.words) > _LONGEST_WRAPPED:
            wholes += 1
        elif goes_on(following.words):
            wraps += 1
        elif ends_sentence(line.words):
            wholes += 1
        elif len(line.words) >= _LONG and not is_stamp(line.words) and not is_stamp(following.words):
            wraps += 1
    return wraps > wholes


def _paragraphs(group: list[_Line], *, top: bool) -> Iterator[Span]:
    width = max(len(line.words) for line in group)
    hanging = sum(line.indented for line in group) > len(group) / 2
    start = group[0].span.start
    for line, following in pairwise(group):
        indented = following.indented and not line.indented and not hanging
        stamped = top and (is_stamp(line.words) or is_stamp(following.words))
        if indented or stamped or _ended_early(line, following, width):
            yield Span(start, line.span.end)
            start = following.span.start
    yield Span(start, group[-1].span.end)


def _ended_early(line: _Line, following: _Line, width: int) -> bool:
    if goes_on(following.words):
        return False
    return len(line.words) + 1 + len(following.words.split(None, 1)[0]) < _EARLY * width


def _joined_over_pages(text: str, spans: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and goes_on(span.of(text)) and _is_cut(joined[-1].of(text)):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _is_cut(paragraph: str) -> bool:
    return len(paragraph) >= _LONG and not ends_sentence(paragraph)
