"""Which cue each source and content hangs on."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reportedly.extract.reader.encoder import Floats, Scores
from reportedly.extract.reader.labels import LINK_WIDTH, bucket_of
from reportedly.extract.reader.pieces import Ints, Pieces
from reportedly.extract.reader.tagging import PieceSpan
from reportedly.extract.reader.windows import Window

# Found on PolNeAR's training split: what a piece of distance and a paragraph border between take off a link's score.
_PER_PIECE, _GAP_LIMIT = 0.1, 60
_PER_PARAGRAPH, _PARAGRAPH_LIMIT = 2.0, 3
_FLOOR = -8.0
# A cue without a source takes the nearest span that nothing else claims, if it is this near, in pieces.
_NEAR = 25


@dataclass(frozen=True, slots=True)
class Read:
    """A window and what the network said of its pieces."""

    window: Window
    scores: Scores


@dataclass(slots=True)
class Linked:
    """A cue with what hangs on it. certainties: the log-probability of each content's link; certainty: the lowest."""

    cue: PieceSpan
    source: PieceSpan | None
    contents: list[PieceSpan]
    certainties: list[float]
    certainty: float


def link(spans: list[PieceSpan], reads: list[Read], distance: Floats, pieces: Pieces) -> list[Linked]:
    """Hangs every source and content of a text on one of its cues; a cue keeps its likeliest source.

    Contents of a text without any cue are not linked, and cues without content are left out. Plain words of the title
    hang on cues of the title where it has any, and those of the body on cues of the body.
    """
    paragraph = pieces.paragraph
    cues = [span for span in spans if span.role == "cue"]
    if not cues:
        return []
    linked = [Linked(cue, None, [], [], 0.0) for cue in cues]
    sources: dict[int, float] = {}
    for span in spans:
        if span.role == "cue":
            continue
        scores = _scores(span, cues, _fitting(span, cues, pieces), reads, distance)
        chosen = int((scores - _gaps(span, cues, paragraph)).argmax())
        certainty = float(max(scores[chosen], _FLOOR))
        target = linked[chosen]
        if span.role == "content":
            target.contents.append(span)
            target.certainties.append(certainty)
        elif chosen not in sources or certainty > sources[chosen]:
            sources[chosen], target.source = certainty, span
        target.certainty = min(target.certainty, certainty)
    _adopt_near_sources(linked, [span for span in spans if span.role == "source"], paragraph)
    return [found for found in linked if found.contents]


def _fitting(span: PieceSpan, cues: list[PieceSpan], pieces: Pieces) -> NDArray[np.bool_]:
    """[cue]: whether the span may hang on it."""
    beside = np.array([pieces.title[cue.start] == pieces.title[span.start] for cue in cues])
    return beside if beside.any() and not pieces.quoted[span.start : span.end].any() else np.ones_like(beside)


def _scores(
    span: PieceSpan, cues: list[PieceSpan], fitting: NDArray[np.bool_], reads: list[Read], distance: Floats
) -> Floats:
    """[cue]: mean log-probability over the span's pieces, within the window that the span was found in.

    Queries and keys of different windows don't fit together; a cue of another window gets the floor.
    """
    read = next(r for r in reads if r.window.fresh <= span.start < r.window.end)
    window = read.window
    begins = np.array([cue.start for cue in cues])
    here = (begins >= window.start) & (begins < window.end) & fitting
    scores = np.full(len(cues), _FLOOR, dtype=np.float32)
    if not here.any():
        return scores
    rows = np.arange(span.start, min(span.end, window.end))
    columns = begins[here]
    products = read.scores.query[rows - window.start] @ read.scores.key[columns - window.start].T
    logits = products / math.sqrt(LINK_WIDTH) + distance[bucket_of(columns[None, :] - rows[:, None])]
    peak = logits.max(axis=1, keepdims=True)
    logs = logits - peak - np.log(np.exp(logits - peak).sum(axis=1, keepdims=True))
    scores[here] = np.maximum(logs.mean(axis=0), _FLOOR)
    return scores


def _gap(a: PieceSpan, b: PieceSpan) -> int:
    return max(0, b.start - a.end, a.start - b.end)


def _gaps(span: PieceSpan, cues: list[PieceSpan], paragraph: Ints) -> NDArray[np.float64]:
    pieces = np.array([min(_gap(span, cue), _GAP_LIMIT) for cue in cues])
    borders = np.array([min(abs(int(paragraph[cue.start] - paragraph[span.start])), _PARAGRAPH_LIMIT) for cue in cues])
    return _PER_PIECE * pieces + _PER_PARAGRAPH * borders


def _adopt_near_sources(linked: list[Linked], sources: list[PieceSpan], paragraph: Ints) -> None:
    for found in linked:
        if found.source is not None:
            continue
        here = [s for s in sources if paragraph[s.start] == paragraph[found.cue.start]]
        nearest = min(here, key=lambda s: _gap(s, found.cue), default=None)
        if nearest is not None and _gap(nearest, found.cue) < _NEAR:
            found.source = nearest
