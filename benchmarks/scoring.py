"""What the measures of the reader share: articles as documents, rows as the scorer wants them, calibration."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from reportedly.extract.reader.encoder import Encoder
from reportedly.extract.reader.labels import ROLES
from reportedly.extract.reader.reader import find_attributions
from reportedly.model.document import Document, Section, SectionKind
from reportedly.model.span import Span

BINS = 10
Row = dict[str, Any]


def document_of(text: str) -> Document:
    """One body section a line, as the annotated articles have it."""
    sections, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            sections.append(Section(SectionKind.BODY, Span(start, start + len(line)).trimmed(text)))
        start += len(line) + 1
    return Document(text, sections=tuple(sections))


def attributions_of(text: str, encoder: Encoder) -> list[Row]:
    """What ``reportedly read --format attributions`` prints of such an article."""
    return [
        {role: [[s.start, s.end] for s in getattr(one, role)] for role in ROLES} | {"confidence": one.confidence}
        for one in find_attributions(document_of(text), encoder)
    ]


def is_right(found: Row, gold: list[Row]) -> bool:
    """Whether a gold content overlaps the found one by half, and the sources overlap or neither has one."""
    content, source = _places(found["content"]), _places(found["source"])
    for other in gold:
        wanted = _places(other["content"])
        if 2 * len(content & wanted) >= len(content | wanted):
            named = _places(other["source"])
            if source & named or not (source or named):
                return True
    return False


def judged(gold: list[Row], found: list[list[Row]]) -> tuple[list[float], list[bool]]:
    """The confidence of each found attribution, and whether it is right. ``gold``: articles; ``found``: of each."""
    pairs = [
        (one["confidence"], is_right(one, article["attributions"]))
        for article, those in zip(gold, found, strict=True)
        for one in those
    ]
    return [stated for stated, _ in pairs], [right for _, right in pairs]


def calibration_error(confidences: list[float], rights: list[bool]) -> float:
    """Expected calibration error over ``BINS`` equal bins (Naeini et al., 2015)."""
    stated, right = np.array(confidences), np.array(rights, dtype=float)
    bins = np.minimum((stated * BINS).astype(int), BINS - 1)
    gaps = [abs(stated[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean() for b in set(bins.tolist())]
    return float(sum(gaps))


def scorer(path: Path) -> ModuleType:
    """The scorer's module, from a file that is no part of the project."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None or not path.exists():
        raise SystemExit(f"{path}: there is no scorer; give the folder that BENCHMARKS.md describes with --shared")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _places(spans: list[list[int]]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}
