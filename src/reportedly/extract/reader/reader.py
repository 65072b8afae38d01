"""Document -> list[Attribution]: one pass of the encoder over an article, then the best tags and links."""

from __future__ import annotations

import math

import numpy as np

from reportedly.extract.reader.calibration import Calibration
from reportedly.extract.reader.encoder import Floats, Scorer
from reportedly.extract.reader.labels import LABELS
from reportedly.extract.reader.linking import Linked, Read, link
from reportedly.extract.reader.pieces import Pieces, to_pieces
from reportedly.extract.reader.tagging import PieceSpan, best_tags, spans_of
from reportedly.extract.reader.windows import windows
from reportedly.model.attribution import Attribution
from reportedly.model.document import Document, SectionKind
from reportedly.model.span import Span


def find_attributions(document: Document, encoder: Scorer) -> list[Attribution]:
    """The attributions in the title and the body of a document, in the order of their first words."""
    title = next((section.span for section in document.sections if section.kind is SectionKind.TITLE), None)
    pieces = to_pieces(document.text, document.readable(), encoder.tokenizer, title)
    return decode(pieces, *read_windows(pieces, encoder), encoder)


def read_windows(pieces: Pieces, encoder: Scorer) -> tuple[Floats, list[Read]]:
    """Log-probabilities of the tags, [n, len(LABELS)], each from the window that keeps the piece; and the windows."""
    tags = np.zeros((len(pieces), len(LABELS)), dtype=np.float32)
    reads = []
    for window in windows(pieces.paragraph):
        cut = slice(window.start, window.end)
        scores = encoder.run(pieces.ids[cut], pieces.features[cut])
        tags[window.fresh : window.end] = scores.tags[window.fresh - window.start :]
        reads.append(Read(window, scores))
    return tags, reads


def decode(pieces: Pieces, tags: Floats, reads: list[Read], encoder: Scorer) -> list[Attribution]:
    """The likeliest attributions, given what ``encoder`` said in ``read_windows``."""
    spans = spans_of(best_tags(tags, pieces.paragraph, pieces.quoted), tags, pieces.turn)
    linked = link(spans, reads, encoder.distance, pieces)
    found = [_attribution(one, pieces, encoder.calibration) for one in linked]
    return sorted(found, key=lambda attribution: attribution.content[0])


def _attribution(linked: Linked, pieces: Pieces, calibration: Calibration) -> Attribution:
    ordered = sorted(zip(linked.contents, linked.certainties, strict=True), key=lambda pair: pair[0].start)
    contents = [content for content, _ in ordered]
    beside = [linked.cue] + ([linked.source] if linked.source else [])

    def confidence(those: list[PieceSpan], link: float) -> float:
        parts = [*beside, *those]
        return calibration.confidence(math.exp(sum(part.certainty for part in parts) / len(parts) + link))

    return Attribution(
        source=_spans([linked.source] if linked.source else [], pieces),
        cue=_spans([linked.cue], pieces),
        content=_spans(contents, pieces),
        confidence=confidence(contents, linked.certainty),
        alone=tuple(confidence([content], link) for content, link in ordered),
    )


def _spans(found: list[PieceSpan], pieces: Pieces) -> tuple[Span, ...]:
    return tuple(sorted(Span(int(pieces.starts[s.start]), int(pieces.ends[s.end - 1])) for s in found))
