"""A text as the encoder sees it: word pieces, where each stands, and three cheap facts about each.

MiniLM's vocabulary is lower case; what the trial of a trained reader lost with the case, the marks and the paragraphs
comes back as one small code for each piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from reportedly.extract.quotes import Quotation, quotations
from reportedly.model.span import Span

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Ints = NDArray[np.int64]

OUTSIDE, INSIDE, MARK = 0, 1, 2
CASES = 4  # no letter, lower, Title, UPPER
QUOTE_STATES = 3
_ENDS = (".", "!", "?", "…")
_END_BEFORE = re.compile(r"[.!?…]\s+$")
_NEXT_SENTENCE = re.compile(r"\s+(?=[^\W\d_a-z])")
FEATURES = CASES * QUOTE_STATES * 2


@dataclass(frozen=True, slots=True)
class Pieces:
    """``n`` word pieces of one text, all arrays of length ``n``.

    ids: vocabulary indices. starts, ends: code points in the text. features: ``case + 4 * quote + 12 * first``, below
    ``FEATURES``. paragraph: the number of the paragraph that the piece stands in. turn: 1 where a sentence in quotation
    marks follows one without, or the other way round. title: 1 in the
    document's title.
    """

    ids: Ints
    starts: Ints
    ends: Ints
    features: Ints
    paragraph: Ints
    turn: Ints
    title: Ints

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def quoted(self) -> NDArray[np.bool_]:
        """Which pieces stand inside quotation marks."""
        inside: NDArray[np.bool_] = self.features // CASES % QUOTE_STATES == INSIDE
        return inside


def to_pieces(text: str, paragraphs: Sequence[Span], tokenizer: Tokenizer, title: Span | None = None) -> Pieces:
    """Cuts the given paragraphs of ``text`` into pieces; what lies outside of them isn't read."""
    quoted = [quotation for quotation in quotations(text, paragraphs) if quotation.depth == 0]
    quote_state = _quote_states(text, quoted)
    turns = frozenset(_turns(text, quoted))
    ids: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    features: list[int] = []
    numbers: list[int] = []
    turned: list[int] = []
    encoded = tokenizer.encode_batch([p.of(text) for p in paragraphs], add_special_tokens=False)
    for number, (paragraph, encoding) in enumerate(zip(paragraphs, encoded, strict=True)):
        word: int | None = -1
        case = 0
        for index, (piece, (first, last), word_id) in enumerate(
            zip(encoding.ids, encoding.offsets, encoding.word_ids, strict=True)
        ):
            start, end = first + paragraph.start, last + paragraph.start
            if word_id != word:
                word, case = word_id, _case(text[start:end])
            ids.append(piece)
            starts.append(start)
            ends.append(end)
            features.append(case + CASES * int(quote_state[start]) + CASES * QUOTE_STATES * (index == 0))
            numbers.append(number)
            turned.append(int(start in turns))
    titled = [int(title is not None and title.start <= start < title.end) for start in starts]
    columns = (ids, starts, ends, features, numbers, turned, titled)
    return Pieces(*(np.asarray(column, dtype=np.int64) for column in columns))


def piece_range(pieces: Pieces, span: Span) -> range:
    """The pieces that begin inside ``span``."""
    first = int(np.searchsorted(pieces.starts, span.start, side="left"))
    return range(first, int(np.searchsorted(pieces.starts, span.end, side="left")))


def _case(word: str) -> int:
    if not word[:1].isalpha():
        return 0
    if word.isupper() and len(word) > 1:
        return 3
    return 2 if word[0].isupper() else 1


def _quote_states(text: str, quoted: Sequence[Quotation]) -> NDArray[np.int8]:
    states = np.zeros(len(text) + 1, dtype=np.int8)
    for quotation in quoted:
        inner = quotation.inner(text)
        states[quotation.span.start : quotation.span.end] = MARK
        states[inner.start : inner.end] = INSIDE
    return states


def _turns(text: str, quoted: Sequence[Quotation]) -> Iterator[int]:
    """Where a sentence begins that is quoted after one that is not, or not quoted after one that is."""
    for quotation in quoted:
        if _END_BEFORE.search(text, max(0, quotation.span.start - 3), quotation.span.start):
            yield quotation.span.start
        after = _NEXT_SENTENCE.match(text, quotation.span.end)
        if after is not None and quotation.inner(text).of(text).endswith(_ENDS):
            yield after.end()
