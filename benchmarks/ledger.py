"""What a ledger costs as it grows: ``python benchmarks/ledger.py FILE.jsonl.gz --attributions FOLDER --ledger FILE``.

Articles are rows of ``article.schema.json``. The network's findings are kept in FOLDER, so that a second run, or one
that goes on after a stop, needs no network: reading 11,000 articles takes the better part of an hour, adding them
minutes. Printed at each milestone: articles a second, the time to add one (median of the last hundred), the time of
queries, the file's size and the peak of memory.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from reportedly.acquire import Job, acquire
from reportedly.acquire.job import InRow
from reportedly.acquire.rows import row_of
from reportedly.errors import Rejected
from reportedly.extract import Reader
from reportedly.extract.meaning import add_meaning
from reportedly.extract.resolve.statements import resolve
from reportedly.ledger import Ledger, Raw
from reportedly.model.attribution import Attribution
from reportedly.model.document import Document
from reportedly.model.reading import Reading
from reportedly.model.span import Span
from reportedly.trace.wanted import Wanted

MILESTONES = (100, 500, 1_000, 2_000, 5_000, 11_000)
QUERIES = ("sanctions", "hospital", "climate change", "killed")
_LAST = 100


class Remembering:
    """A reader that finds attributions once and remembers them in a file, a line an article."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / "attributions.jsonl"
        self._reader = Reader.load()
        self._known = dict(self._remembered())

    def read(self, document: Document) -> Reading:
        return add_meaning(resolve(document, self._attributions(document), self._reader.version))

    def _attributions(self, document: Document) -> list[Attribution]:
        key = document.text_sha256
        if key not in self._known:
            found = self._reader.attributions(document)
            self._known[key] = [[*map(_offsets, (one.source, one.cue, one.content)), one.confidence] for one in found]
            with self._file.open("a", encoding="utf-8") as file:
                file.write(json.dumps([key, self._known[key]]) + "\n")
        return [
            Attribution(*(tuple(Span(*span) for span in role) for role in (source, cue, content)), confidence)
            for source, cue, content, confidence in self._known[key]
        ]

    def _remembered(self) -> Iterator[tuple[str, Any]]:
        if self._file.exists():
            with self._file.open(encoding="utf-8") as file:
                yield from (json.loads(line) for line in file if line.endswith("\n"))


def _offsets(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def documents(path: Path) -> Iterator[tuple[Document, Raw]]:
    """The articles that aren't refused, each with its bytes."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            where = f"{path.name}:{number}"
            try:
                acquired = acquire(Job(where, InRow(row_of(line.encode(), where), path.parent)))
            except Rejected as refusal:
                print(refusal, file=sys.stderr)
            else:
                yield acquired.document, Raw(acquired.raw, where, "2026-01-01T00:00:00Z")


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def report(ledger: Ledger, seconds: list[float], *, queries: bool) -> None:
    """One line of figures."""
    size = sum(file.stat().st_size for file in ledger.path.parent.glob(ledger.path.name + "*")) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    figures = [
        f"{len(seconds):6} articles",
        f"{len(seconds) / sum(seconds):6.1f} a second",
        f"{statistics.median(seconds[-_LAST:]) * 1000:6.1f} ms to add one",
        f"{size:7.1f} MB",
        f"peak {peak:6.0f} MB",
    ]
    if queries:
        asked = [timed(lambda query=query: ledger.findings(Wanted.asked(query))) for query in QUERIES]  # type: ignore[misc]
        figures.append(f"queries {' '.join(f'{one * 1000:.0f}' for one in asked)} ms")
    print(", ".join(figures), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--attributions", type=Path, required=True)
    parser.add_argument("--ledger", type=Path, help="a new file; without it articles are only read")
    parser.add_argument("--number", type=int, help="so many articles; all by default")
    parser.add_argument("--ask", action="store_true", help="time queries at each milestone, too")
    args = parser.parse_args()
    reader = Remembering(args.attributions)
    chosen = islice(documents(args.articles), args.number)
    if args.ledger is None:
        print(sum(1 for document, _ in chosen if reader.read(document)), "articles read")
        return
    if args.ledger.exists():
        raise SystemExit(f"{args.ledger} is there already; give a new file")
    seconds: list[float] = []
    with Ledger(args.ledger) as ledger:
        for document, raw in chosen:
            reading = reader.read(document)
            seconds.append(timed(lambda reading=reading, raw=raw: ledger.add(reading, raw)))  # type: ignore[misc]
            if len(seconds) in MILESTONES:
                report(ledger, seconds, queries=args.ask)
        report(ledger, seconds, queries=args.ask)


if __name__ == "__main__":
    main()
