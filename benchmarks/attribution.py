"""The reader's spans against annotated news: ``python benchmarks/attribution.py --shared DIR``.

DIR holds ``data/polnear/dev.jsonl.gz`` (articles with attributions) and ``score/attribution.py`` (the scorer). Prints
F1 by kind, words a second of one process with one thread, and the calibration of the confidences: a statement counts as
right when its content overlaps a gold one by half and their sources overlap.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from reportedly.extract.reader.encoder import DEFAULT_MODEL, Encoder
from reportedly.extract.reader.reader import find_attributions
from reportedly.model.attribution import Attribution
from reportedly.model.document import Document, Section, SectionKind
from reportedly.model.span import Span

BINS = 10
SHOWN = ("full", "content_partial", "content_iou50", "source_given", "cue_partial")


def document_of(text: str) -> Document:
    """One body section a line, as the annotated articles have it."""
    sections, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            sections.append(Section(SectionKind.BODY, Span(start, start + len(line)).trimmed(text)))
        start += len(line) + 1
    return Document(text, sections=tuple(sections))


def predict(gold: list[dict[str, Any]], encoder: Encoder) -> tuple[list[list[Attribution]], float]:
    """The attributions of each article, and words a second."""
    began = time.perf_counter()
    found = [find_attributions(document_of(article["text"]), encoder) for article in gold]
    words = sum(len(article["text"].split()) for article in gold)
    return found, words / (time.perf_counter() - began)


def as_rows(gold: list[dict[str, Any]], found: list[list[Attribution]]) -> list[dict[str, Any]]:
    return [
        {
            "id": article["id"],
            "attributions": [
                {role: [[s.start, s.end] for s in getattr(one, role)] for role in ("source", "cue", "content")}
                for one in attributions
            ],
        }
        for article, attributions in zip(gold, found, strict=True)
    ]


def is_right(one: Attribution, gold: list[dict[str, Any]]) -> bool:
    content = _places([(s.start, s.end) for s in one.content])
    source = _places([(s.start, s.end) for s in one.source])
    for other in gold:
        wanted = _places(other["content"])
        if 2 * len(content & wanted) >= len(content | wanted):
            named = _places(other["source"])
            if source & named or not (source or named):
                return True
    return False


def calibration_error(confidences: list[float], rights: list[bool]) -> float:
    """Expected calibration error over ``BINS`` equal bins (Naeini et al., 2015)."""
    stated, right = np.array(confidences), np.array(rights, dtype=float)
    bins = np.minimum((stated * BINS).astype(int), BINS - 1)
    gaps = [abs(stated[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean() for b in set(bins.tolist())]
    return float(sum(gaps))


def _places(spans: list[Any]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("attribution_scorer", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path}: there is no scorer")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--model", default=DEFAULT_MODEL)
    parser.add_argument("--every", type=int, default=1, help="only each n-th article")
    parser.add_argument("--at-least", type=float, help="fail when the full F1, in per cent, is lower")
    args = parser.parse_args()
    with gzip.open(args.shared / "data/polnear/dev.jsonl.gz", "rt", encoding="utf-8") as rows:
        gold = [json.loads(row) for row in rows][:: args.every]
    found, speed = predict(gold, Encoder.load(args.model))
    scorer = _scorer(args.shared / "score/attribution.py")
    predicted = {row["id"]: row for row in as_rows(gold, found)}
    result = scorer.score({article["id"]: article for article in gold}, predicted)
    for kind, figures in result.items():
        print(f"{kind:9}" + "  ".join(f"{name} {figures[name]['F1']:.1f}" for name in SHOWN if name in figures))
    pairs = [(o.confidence, is_right(o, g["attributions"])) for g, os in zip(gold, found, strict=True) for o in os]
    error = calibration_error([p[0] for p in pairs], [p[1] for p in pairs])
    print(f"{speed:.0f} words/s; expected calibration error {error:.3f} over {len(pairs)} attributions")
    full = result["all"]["full"]["F1"]
    if args.at_least is not None and full < args.at_least:
        raise SystemExit(f"full attribution F1 {full:.1f} is below {args.at_least}")


if __name__ == "__main__":
    main()
