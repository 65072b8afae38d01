"""Finds quotations: double, single, curly, straight, angled and doubled marks, nested and running over paragraphs.

A quotation that runs on is opened anew in each paragraph and closed in its last, as printers do it; each paragraph's
part is a quotation of its own here, and all but the last are ``open``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportedly.model.span import Span

# opening mark -> the marks that close it. A straight mark closes itself; German and Polish papers close „ with “ or ”.
CLOSERS = {"“": "”", "„": "“”", "«": "»", '"': '"', "‘": "’", "'": "'", "‟": "”", "‚": "‘’"}
# TeX and text corpora write ``so'': read as curly marks, each beside a character that is no space.
_DOUBLED = (("``", "“\0"), ("''", "\0”"))
_EITHER_WAY = "\"'"
_SINGLE = "‘'‚"
_BEFORE_OPENING = "([{—–-/“‘\"'«„‚"
_DEEPEST = 3  # a quotation in a quotation in a quotation
_BEFORE_CLOSING_SPEECH = ",.!?…;—–-)]"


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with its marks. ``depth`` is 0 unless it stands inside another; ``open`` when no mark closes it."""

    span: Span
    depth: int
    open: bool

    def inner(self, text: str) -> Span:
        """The words between the marks."""
        width = len("``") if text.startswith("``", self.span.start) else 1
        end = self.span.end if self.open else self.span.end - width
        return Span(min(self.span.start + width, end), end)


def quotations(text: str, paragraphs: Iterable[Span]) -> list[Quotation]:
    """Every quotation of ``text``, in order of its opening mark; none crosses a paragraph."""
    if "``" in text:
        for doubled, curly in _DOUBLED:
            text = text.replace(doubled, curly)
    return [quotation for paragraph in paragraphs for quotation in _in_paragraph(text, paragraph)]


def _in_paragraph(text: str, paragraph: Span) -> Iterator[Quotation]:
    stack: list[int] = []
    found: list[Quotation] = []
    position = paragraph.start
    while position < paragraph.end:
        mark = text[position]
        if stack and mark in CLOSERS[text[stack[-1]]] and _closes(text, stack[-1], position, paragraph):
            found.append(Quotation(Span(stack.pop(), position + 1), len(stack), open=False))
        elif len(stack) > 1 and mark in CLOSERS[text[stack[-2]]] and text[stack[-1]] in _SINGLE and mark not in "’'":
            stack.pop()  # the inner single mark was an apostrophe after all
            found.append(Quotation(Span(stack.pop(), position + 1), len(stack), open=False))
        elif mark in CLOSERS and _opens(text, position, paragraph, stack):
            stack.append(position)
        position += 1
    for depth, start in enumerate(stack):
        if text[start] not in _SINGLE or start == paragraph.start:
            found.append(Quotation(Span(start, paragraph.end), depth, open=True))
    yield from sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end))


def _opens(text: str, position: int, paragraph: Span, stack: list[int]) -> bool:
    mark = text[position]
    before = text[position - 1] if position > paragraph.start else " "
    after = text[position + 1] if position + 1 < paragraph.end else " "
    if after.isspace() or len(stack) >= _DEEPEST:
        return False
    if mark in _EITHER_WAY or mark in _SINGLE:
        if not (before.isspace() or before in _BEFORE_OPENING):
            return False
        if any(text[start] == mark for start in stack):
            return False
    if mark in _SINGLE:
        return next(_closing_candidates(text, position, paragraph), None) is not None or position == paragraph.start
    return True


def _closes(text: str, opening: int, position: int, paragraph: Span) -> bool:
    if text[opening] not in _SINGLE:
        return not (text[opening] in _EITHER_WAY and _looks_like_opening(text, position, paragraph))
    candidates = list(_closing_candidates(text, opening, paragraph))
    if position not in candidates:
        return False
    first = candidates[0]
    if position == first and _may_be_possessive(text, first):
        later = [c for c in candidates[1:] if text[c - 1] in _BEFORE_CLOSING_SPEECH]
        return not later
    return True


def _looks_like_opening(text: str, position: int, paragraph: Span) -> bool:
    """A straight mark after a space and before a word can't be a closing one."""
    before = text[position - 1]
    after = text[position + 1] if position + 1 < paragraph.end else " "
    return before.isspace() and not after.isspace() and after.isalnum()


def _closing_candidates(text: str, opening: int, paragraph: Span) -> Iterator[int]:
    """Single marks after ``opening`` that no letter follows, up to the next opening single mark."""
    closers = CLOSERS[text[opening]]
    for position in range(opening + 2, paragraph.end):
        mark = text[position]
        before, after = text[position - 1], text[position + 1] if position + 1 < paragraph.end else " "
        if mark == "‘" and mark == text[opening]:
            return
        if mark in closers and not after.isalnum() and not before.isspace():
            yield position


def _may_be_possessive(text: str, position: int) -> bool:
    space, letter = text[position + 1 : position + 2], text[position + 2 : position + 3]
    return text[position - 1] in "sSxz" and space == " " and letter.islower()
