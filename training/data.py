"""Annotated articles -> windows of pieces with their labels.

An article is a JSON object {"id", "text", "attributions": [{"source", "cue", "content": [[start, end], …]}]}, offsets
in code points, as PolNeAR is handed over and as ``training/markup.py`` makes it of our own sentences.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from reportedly.extract.reader.encoder import Floats
from reportedly.extract.reader.labels import CUE_BEGINS, LABELS, ROLES
from reportedly.extract.reader.pieces import Ints, Pieces, piece_range, to_pieces
from reportedly.extract.reader.windows import WINDOW, windows
from reportedly.model.span import Span

Article = dict[str, Any]
NO_CUE = -1

# What a teacher says counts this much beside what people said. Where nobody did, the teacher is all there is.
TEACHER_SHARE = 0.5

# Each keeps the length, so that offsets hold: a British paper's single marks, a typewriter's straight ones.
RESTYLES = (str.maketrans('“”"', "‘’'"), str.maketrans("“”‘’", "\"\"''"))
RESTYLED_SHARE = 0.15


@dataclass(frozen=True)
class Example:
    """One article of ``n`` pieces.

    labels: [n]. targets: [n, len(LABELS)], the probability of each label. cues: [n], for source and content pieces the
    piece where their cue begins, else ``NO_CUE``.
    """

    pieces: Pieces
    labels: Ints
    targets: Floats
    cues: Ints


def taught(path: Path) -> dict[str, Floats]:
    """A teacher's probabilities by article, which lie beside the articles that it was asked about; else none."""
    beside = path.with_name(path.name.split(".")[0] + ".npz")
    if not beside.exists():
        return {}
    with np.load(beside) as arrays:
        return dict(arrays)


def load(path: Path) -> list[Article]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as rows:
        return [json.loads(row) for row in rows]


def paragraphs_of(text: str) -> list[Span]:
    """The lines of a text that has one paragraph a line, as all training articles have."""
    spans, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            spans.append(Span(start, start + len(line)).trimmed(text))
        start += len(line) + 1
    return spans


def restyled(article: Article, rng: random.Random) -> Article:
    if rng.random() > RESTYLED_SHARE:
        return article
    return {**article, "text": article["text"].translate(rng.choice(RESTYLES))}


def to_example(article: Article, tokenizer: Tokenizer, taught: Floats | None = None) -> Example:
    """``taught``: a teacher's probabilities of the labels, [n, len(LABELS)]."""
    pieces = to_pieces(article["text"], paragraphs_of(article["text"]), tokenizer)
    labels = np.zeros(len(pieces), dtype=np.int64)
    cues = np.full(len(pieces), NO_CUE, dtype=np.int64)
    placed = [
        {role: [r for s, e in attribution[role] if len(r := piece_range(pieces, Span(s, e)))] for role in ROLES}
        for attribution in article["attributions"]
    ]
    # Of statements that hold another's words the cue is what both hang on.
    for role in ("content", "source", "cue"):
        begins = 1 + 2 * ROLES.index(role)
        for span in (span for where in placed for span in where[role]):
            labels[span.start : span.stop] = begins + 1
            labels[span.start] = begins
    for where in placed:
        if where["cue"] and labels[where["cue"][0].start] == CUE_BEGINS:
            for span in [*where["source"], *where["content"]]:
                cues[span.start : span.stop] = where["cue"][0].start
    targets = np.eye(len(LABELS), dtype=np.float32)[labels]
    if taught is not None:
        share = 1.0 if article.get("silver") else TEACHER_SHARE
        targets = (1 - share) * targets + share * taught.astype(np.float32)
    return Example(pieces, labels, targets, cues)


@dataclass(frozen=True)
class Slice:
    """Pieces ``start`` to ``end`` of an example."""

    example: Example
    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


def slices(examples: Iterable[Example], rng: random.Random) -> Iterator[Slice]:
    """Windows over each example whose borders fall elsewhere each time: the first one's length is drawn."""
    for example in examples:
        paragraph = example.pieces.paragraph
        total = len(paragraph)
        first = 0
        if total > WINDOW:
            head = windows(paragraph, size=rng.randint(WINDOW // 4, WINDOW), context=0)[0]
            first = head.end
            yield Slice(example, 0, first)
        for window in windows(paragraph[first:], context=0):
            yield Slice(example, first + window.start, first + window.end)


def batches(pool: list[Slice], size: int, rng: random.Random) -> list[list[Slice]]:
    """Batches of slices of like length, in random order."""
    rng.shuffle(pool)
    neighbourhood = 16 * size
    found = []
    for start in range(0, len(pool), neighbourhood):
        near = sorted(pool[start : start + neighbourhood], key=len)
        found += [near[i : i + size] for i in range(0, len(near), size)]
    rng.shuffle(found)
    return found


@dataclass(frozen=True)
class Batch:
    """All [B, T]: ids and features as the network takes them, and the column of each piece's cue.

    targets: [B, T, len(LABELS)], the probability of each label, all 0 where there is no piece. cue_begins: 1 where a
    cue does.
    """

    ids: Ints
    features: Ints
    targets: Floats
    cues: Ints
    cue_begins: Ints


def collate(chosen: list[Slice], first_id: int, last_id: int) -> Batch:
    width = max(map(len, chosen)) + 2
    shape = (len(chosen), width)
    ids, features = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    targets, cues = np.zeros((*shape, len(LABELS)), np.float32), np.full(shape, NO_CUE, np.int64)
    cue_begins = np.zeros(shape, np.int64)
    for row, piece in enumerate(chosen):
        n, source = len(piece), piece.example
        cut = slice(piece.start, piece.end)
        ids[row, 0], ids[row, n + 1] = first_id, last_id
        ids[row, 1 : n + 1] = source.pieces.ids[cut]
        features[row, 1 : n + 1] = source.pieces.features[cut]
        targets[row, 1 : n + 1] = source.targets[cut]
        cue_begins[row, 1 : n + 1] = source.labels[cut] == CUE_BEGINS
        inside = (source.cues[cut] >= piece.start) & (source.cues[cut] < piece.end)
        cues[row, 1 : n + 1] = np.where(inside, source.cues[cut] - piece.start + 1, NO_CUE)
    return Batch(ids, features, targets, cues, cue_begins)
