"""Blocks of a text -> its sections: what each is, in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportedly.acquire.characters import loose
from reportedly.acquire.datelines import dateline_length, update_length
from reportedly.acquire.marks import TEASER_HEADING, marked
from reportedly.acquire.sentences import ends_sentence, ends_with_stop, goes_on
from reportedly.acquire.stamps import byline_names, is_byline, is_date_line, is_name_line
from reportedly.model.document import Section, SectionKind
from reportedly.model.span import Span

# Headlines of the press have 5 to 20 words; the longest of tabloids about 30.
_TITLE_WORDS = 32
_TITLE_CHARACTERS = 260
# A dateline opens the story: the title, a standfirst, a caption and a byline or two may come before it.
_DATELINE_WITHIN = 8
_TEASER_WORDS = 25  # a headline in a list of pointers
_UPDATE_WORDS = 5  # "UPDATE: adds quotes" is a note; what is longer and ends as a sentence is news
_NO_TITLE_ENDS = (",", ";", ":", "—", "–", "-")


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that is one thing; ``kind`` where the page says which."""

    span: Span
    kind: SectionKind | None = None


def sections(text: str, blocks: Sequence[Block]) -> tuple[Section, ...]:
    """The sections of ``text``: the blocks with their kinds, datelines cut off the paragraphs they stand before."""
    kinds = _kinds(text, blocks)
    found: list[Section] = []
    dated = False
    for number, (block, kind) in enumerate(zip(blocks, kinds, strict=True)):
        parts = _parts(block.span, kind, text, dateline=not dated and number < _DATELINE_WITHIN)
        dated = dated or (len(parts) > 1 and parts[0].kind is SectionKind.DATELINE)
        found.extend(parts)
    return tuple(found)


def names_in(text: str, found: Iterable[Section]) -> tuple[str, ...]:
    """Who wrote it, by the first byline that says so."""
    lines = (section.span.of(text) for section in found if section.kind is SectionKind.BYLINE)
    return next(filter(None, map(byline_names, lines)), ())


def _kinds(text: str, blocks: Sequence[Block]) -> list[SectionKind]:
    words = [block.span.of(text) for block in blocks]
    kinds = [block.kind or marked(line) for block, line in zip(blocks, words, strict=True)]
    top = _top(words, kinds)
    _mark_title_block(words, kinds, top)
    _mark_pointers(words, kinds)
    return [kind or SectionKind.BODY for kind in kinds]


def _top(words: Sequence[str], kinds: Sequence[SectionKind | None]) -> int:
    """How many blocks stand before the first paragraph of the story."""
    for number, (line, kind) in enumerate(zip(words, kinds, strict=True)):
        if kind is None and (ends_with_stop(line) or len(line) > _TITLE_CHARACTERS or dateline_length(line)):
            return number
    return len(words)


def _mark_title_block(words: Sequence[str], kinds: list[SectionKind | None], top: int) -> None:
    """Title, bylines and dates among the first ``top`` blocks; in place."""
    for number in range(top):
        if kinds[number] is None:
            kinds[number] = _stamp_kind(words[number])
    if SectionKind.TITLE not in kinds:
        first = next((number for number in range(top) if kinds[number] is None), None)
        if first is not None and _is_title(words, kinds, first):
            kinds[first] = SectionKind.TITLE
    stamps = (SectionKind.BYLINE, SectionKind.DATELINE)
    for number in (*range(top), *reversed(range(top))):  # a name beside a name beside a date, either way
        beside = [kinds[other] for other in (number - 1, number + 1) if 0 <= other < len(kinds)]
        if kinds[number] is None and is_name_line(words[number]) and any(kind in stamps for kind in beside):
            kinds[number] = SectionKind.BYLINE
    _mark_repeated_title(words, kinds, top)


def _mark_repeated_title(words: Sequence[str], kinds: list[SectionKind | None], top: int) -> None:
    """The headline printed once more above the story, which would make every statement in it two; in place."""
    titles = {loose(line) for line, kind in zip(words, kinds, strict=True) if kind is SectionKind.TITLE}
    for number in range(top):
        if kinds[number] is None and loose(words[number]) in titles:
            kinds[number] = SectionKind.FURNITURE


def _stamp_kind(line: str) -> SectionKind | None:
    if is_byline(line):
        return SectionKind.BYLINE
    return SectionKind.DATELINE if is_date_line(line) else None


def _is_title(words: Sequence[str], kinds: Sequence[SectionKind | None], number: int) -> bool:
    line = words[number]
    rest = [other for other in range(number + 1, len(words)) if kinds[other] is None]
    return (
        bool(rest)
        and len(line.split()) <= _TITLE_WORDS
        and not ends_with_stop(line)
        and not line.endswith(_NO_TITLE_ENDS)
        and not goes_on(words[number + 1])
    )


def _mark_pointers(words: Sequence[str], kinds: list[SectionKind | None]) -> None:
    """The headlines in a list under "Related stories"; in place."""
    under_heading = False
    for number, line in enumerate(words):
        if kinds[number] is SectionKind.TEASER:
            under_heading = TEASER_HEADING.match(line) is not None
        elif under_heading and kinds[number] is None and len(line.split()) <= _TEASER_WORDS and not ends_sentence(line):
            kinds[number] = SectionKind.TEASER
        else:
            under_heading = False


def _parts(span: Span, kind: SectionKind, text: str, *, dateline: bool) -> list[Section]:
    """A paragraph with its dateline or label cut off; any other block as it is."""
    paragraph = span.of(text)
    if kind is not SectionKind.BODY:
        return [Section(kind, span)]
    length = dateline_length(paragraph) if dateline else 0
    if length:
        return _cut(span, length, SectionKind.DATELINE, text)
    length = update_length(paragraph)
    if not length:
        return [Section(kind, span)]
    news = paragraph[length:]
    if len(news.split()) > _UPDATE_WORDS and ends_sentence(news):
        return _cut(span, length, SectionKind.UPDATE_NOTE, text)
    return [Section(SectionKind.UPDATE_NOTE, span)]


def _cut(span: Span, length: int, kind: SectionKind, text: str) -> list[Section]:
    first = Span(span.start, span.start + length).trimmed(text)
    rest = Span(span.start + length, span.end).trimmed(text)
    return [Section(kind, first), Section(SectionKind.BODY, rest)]
