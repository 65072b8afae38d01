"""What a ledger costs as it grows: ``python benchmarks/ledger.py FILE.jsonl.gz --attributions FOLDER --ledger FILE``.

Articles are rows of ``article.schema.json``, added in the order of their days, as a ledger meets news; ``--as-given``
keeps the order of the file, in which every month gets fuller with the ledger. The network's findings are kept in
FOLDER, so that a second run, or one that goes on after a stop, needs no network: reading 11,000 articles takes the
better part of an hour, adding them minutes. All times are of the processor, so that what else runs beside matters
little. Printed at each milestone: the time to make an article's facts and to add it (medians of the last two hundred),
to bring all claims up to date (a mean over what was added since), to ask right after one more was added and to ask
again, for each query; then the file's size and the peak of memory.
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
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from reportedly.acquire import Job, acquire
from reportedly.acquire.job import InRow
from reportedly.acquire.rows import row_of
from reportedly.errors import Rejected
from reportedly.extract import Reader
from reportedly.extract.steps import made_reading
from reportedly.extract.vectors import embed
from reportedly.ledger import Ledger, Raw
from reportedly.model.attribution import Attribution
from reportedly.model.document import Document
from reportedly.model.reading import Reading
from reportedly.model.span import Span
from reportedly.trace.facts import Facts, facts_of

MILESTONES = (100, 500, 1_000, 2_000, 5_000, 11_000)
QUERIES = ("sanctions", "hospital", "climate change", "killed")
_LAST = 200


class Remembering:
    """A reader that finds attributions once and remembers them in a file, a line an article."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / "attributions.jsonl"
        self._reader = Reader.load()
        self._known = dict(self._remembered())

    def read(self, document: Document) -> Reading:
        return made_reading(document, self._attributions(document), self._reader.version)

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
    """Milliseconds of the processor."""
    begin = time.process_time()
    work()
    return (time.process_time() - begin) * 1000


@dataclass(slots=True)
class Costs:
    """Milliseconds of each article so far; settled: how many articles had been added when all claims were known."""

    facts: list[float] = field(default_factory=list)
    adding: list[float] = field(default_factory=list)
    settled: int = 0

    def add(self, ledger: Ledger, reading: Reading, raw: Raw) -> None:
        made: list[Facts] = []
        self.facts.append(timed(lambda: made.append(facts_of(reading, embed))))
        self.adding.append(timed(lambda: ledger.keep(reading, made[0], raw)))

    def line(self, ledger: Ledger) -> str:
        """Figures of this milestone."""
        number = len(self.adding)
        settling = timed(lambda: ledger.claims("none of the articles says this")) / max(1, number - self.settled)
        self.settled = number
        size = sum(file.stat().st_size for file in ledger.path.parent.glob(ledger.path.name + "*")) / 1e6
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
        facts, adding = (statistics.median(several[-_LAST:]) for several in (self.facts, self.adding))
        return (
            f"{number:6} articles, facts {facts:.1f} ms, adding {adding:.1f} ms, claims {settling:.1f} ms, "
            f"{size:.0f} MB, peak {peak:.0f} MB"
        )


def queries(ledger: Ledger) -> str:
    """Milliseconds, and how many claims, of each query."""
    found: list[str] = []
    for query in QUERIES:
        claims: list[int] = []
        took = timed(lambda query=query, claims=claims: claims.append(len(ledger.claims(query))))  # type: ignore[misc]
        found.append(f"{query!r} {took:.0f} ms ({claims[0]} claims)")
    return ", ".join(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--attributions", type=Path, required=True)
    parser.add_argument("--ledger", type=Path, help="a new file; without it articles are only read")
    parser.add_argument("--number", type=int, help="so many articles; all by default")
    parser.add_argument("--as-given", action="store_true", help="in the order of the file, not of the articles' days")
    args = parser.parse_args()
    reader = Remembering(args.attributions)
    chosen = list(islice(documents(args.articles), args.number))
    if not args.as_given:
        chosen.sort(key=lambda one: (one[0].published or "~", one[0].id))
    if args.ledger is None:
        print(sum(1 for document, _ in chosen if reader.read(document)), "articles read")
        return
    if args.ledger.exists():
        raise SystemExit(f"{args.ledger} is there already; give a new file")
    costs, is_due = Costs(), False
    with Ledger(args.ledger) as ledger:
        for number, (document, raw) in enumerate(chosen, start=1):
            costs.add(ledger, reader.read(document), raw)
            if is_due:
                print(f"        right after one more: {queries(ledger)}", flush=True)
            is_due = number in MILESTONES or number == len(chosen)
            if is_due:
                print(costs.line(ledger), f"        {queries(ledger)}", sep="\n", flush=True)


if __name__ == "__main__":
    main()
