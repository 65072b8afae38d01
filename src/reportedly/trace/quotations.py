"""The words that an article puts between quotation marks and attributes to somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reportedly.model.reading import Reading
from reportedly.model.statement import Kind
from reportedly.trace.said import Said, said_in
from reportedly.trace.words import words_of

# Inside a partly quoted content; a single mark opens before a letter and closes where no letter follows.
_QUOTED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"|«([^«»]+)»|„([^„“”]+)[“”]|(?<!\w)['‘](\w.*?)[’'](?!\w)", re.DOTALL)
# American papers set the comma before "he said" inside the marks; it is none of the speaker's.
_BEFORE_CUE = " ,"
_MARKS = " \t\n“”\"«»„‟‘’'"
# A mark of omission: what stands before it and what stands behind need not have been said in one breath.
_OMISSION = re.compile(r"\s*(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\.)\s*")


@dataclass(frozen=True, slots=True)
class Quotation:
    """What one statement quotes. text: on one line, without its outer marks. words: as they are compared."""

    said: Said
    text: str
    words: tuple[str, ...]

    @property
    def parts(self) -> tuple[tuple[str, ...], ...]:
        """The words between its marks of omission."""
        return tuple(words for part in _OMISSION.split(self.text) if (words := words_of(part)))


def quotations_of(reading: Reading) -> tuple[Quotation, ...]:
    """All of them, in the order of the text; the parts of one that its cue splits are one."""
    return tuple(quotation for said in said_in(reading) for quotation in _quoted_in(said))


def _quoted_in(said: Said) -> Iterator[Quotation]:
    if said.statement.kind is Kind.DIRECT:
        text = said.document.text
        parts = (" ".join(span.of(text).split()).strip(_MARKS) for span in said.statement.content)
        yield from _quotation(said, " ".join(parts))
    elif said.statement.kind is Kind.MIXED:
        for match in _QUOTED.finditer(said.words):
            yield from _quotation(said, next(filter(None, match.groups())))


def _quotation(said: Said, text: str) -> Iterator[Quotation]:
    words = words_of(text)
    if words:
        yield Quotation(said, text.rstrip(_BEFORE_CUE), words)
