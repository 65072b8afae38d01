"""Finds quotations: double, single, curly, straight, angled and doubled marks, nested and running over paragraphs.

A quotation that runs on is opened anew in each paragraph and closed in its last, as printers do it; each paragraph's
part is a quotation of its own here, and all but the last are ``open``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
_MARK = re.compile(f"[{re.escape(''.join({*CLOSERS, *''.join(CLOSERS.values())}))}]")


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
    places = [mark.start() for mark in _MARK.finditer(text, paragraph.start, paragraph.end)]
    singles = _Singles.of(text, places, paragraph)
    stack: list[int] = []
    found: list[Quotation] = []
    for position in places:
        mark = text[position]
        if stack and mark in CLOSERS[text[stack[-1]]] and _closes(text, stack[-1], position, paragraph, singles):
            found.append(Quotation(Span(stack.pop(), position + 1), len(stack), open=False))
        elif len(stack) > 1 and mark in CLOSERS[text[stack[-2]]] and text[stack[-1]] in _SINGLE and mark not in "’'":
            stack.pop()  # the inner single mark was an apostrophe after all
            found.append(Quotation(Span(stack.pop(), position + 1), len(stack), open=False))
        elif mark in CLOSERS and _opens(text, position, paragraph, stack, singles):
            stack.append(position)
    for depth, start in enumerate(stack):
        if text[start] not in _SINGLE or start == paragraph.start:
            found.append(Quotation(Span(start, paragraph.end), depth, open=True))
    yield from sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end))


@dataclass(frozen=True, slots=True)
class _Singles:
    """The single marks of a paragraph, in order, so that the next of a kind is found without reading on to it.

    closing: those that no letter follows and no space precedes, by the opening mark that they may close. after_speech:
    those of them that stand as they do after speech. opening: every ‘.
    """

    closing: Mapping[str, Sequence[int]]
    after_speech: Mapping[str, Sequence[int]]
    opening: Sequence[int]

    @classmethod
    def of(cls, text: str, places: Iterable[int], paragraph: Span) -> _Singles:
        """places: of all marks."""
        singles = [place for place in places if text[place] in "‘’'"]
        ends = [place for place in singles if _may_close(text, place, paragraph)]
        closing = {mark: [place for place in ends if text[place] in CLOSERS[mark]] for mark in _SINGLE}
        after_speech = {
            mark: [place for place in several if text[place - 1] in _BEFORE_CLOSING_SPEECH]
            for mark, several in closing.items()
        }
        return cls(closing, after_speech, [place for place in singles if text[place] == "‘"])

    def first_closing(self, mark: str, opening: int) -> int | None:
        """The first that may close what ``mark`` opens there, None where the next ‘ opened stands before any."""
        return self._before_next(self.closing[mark], mark, opening, opening + 2)

    def speech_ends_after(self, position: int, mark: str, opening: int) -> bool:
        """Whether one further on, too, may close it, and stands as after speech."""
        return self._before_next(self.after_speech[mark], mark, opening, position + 1) is not None

    def reaches(self, position: int, mark: str, opening: int) -> bool:
        """Whether no further ‘ comes between one and the place where it may be closed."""
        nested = _next(self.opening, opening + 2) if mark == "‘" else None
        return position >= opening + 2 and (nested is None or position < nested)

    def _before_next(self, several: Sequence[int], mark: str, opening: int, start: int) -> int | None:
        found = _next(several, start)
        return found if found is not None and self.reaches(found, mark, opening) else None


def _next(several: Sequence[int], start: int) -> int | None:
    """The first of these places that isn't before ``start``."""
    number = bisect_left(several, start)
    return several[number] if number < len(several) else None


def _may_close(text: str, position: int, paragraph: Span) -> bool:
    before = text[position - 1] if position > paragraph.start else " "
    after = text[position + 1] if position + 1 < paragraph.end else " "
    return not after.isalnum() and not before.isspace()


def _opens(text: str, position: int, paragraph: Span, stack: list[int], singles: _Singles) -> bool:
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
        return singles.first_closing(mark, position) is not None or position == paragraph.start
    return True


def _closes(text: str, opening: int, position: int, paragraph: Span, singles: _Singles) -> bool:
    mark = text[opening]
    if mark not in _SINGLE:
        return not (mark in _EITHER_WAY and _looks_like_opening(text, position, paragraph))
    if not (_may_close(text, position, paragraph) and singles.reaches(position, mark, opening)):
        return False
    if position == singles.first_closing(mark, opening) and _may_be_possessive(text, position):
        return not singles.speech_ends_after(position, mark, opening)
    return True


def _looks_like_opening(text: str, position: int, paragraph: Span) -> bool:
    """A straight mark after a space and before a word can't be a closing one."""
    before = text[position - 1]
    after = text[position + 1] if position + 1 < paragraph.end else " "
    return before.isspace() and not after.isspace() and after.isalnum()


def _may_be_possessive(text: str, position: int) -> bool:
    space, letter = text[position + 1 : position + 2], text[position + 2 : position + 3]
    return text[position - 1] in "sSxz" and space == " " and letter.islower()
