"""Real claims over months, grouped, and their figures: ``python -m benchmarks.current_events claims.jsonl.gz``.

Each row is a sentence or two with its day and outlet, read as an article of one statement. There is no truth to score
against: the series are printed to be read. One whose number never changes is none, and one that a later claim goes on
with is printed there.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections import Counter
from pathlib import Path

from benchmarks.sentences import reading_of
from reportedly.ledger.networks import PACKAGED
from reportedly.model.claim import Claim
from reportedly.model.reading import Reading
from reportedly.trace.findings import claims_of

_CITATION = re.compile(r"\s*\([^()]*\)\s*$")


def readings(path: Path) -> list[Reading]:
    """One of each row, without the citations at its end; some rows are nothing else."""
    found = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            text, cite = row["text"], row["cites"][0]
            while (shorter := _CITATION.sub("", text)) != text:
                text = shorter
            if text.strip():
                found.append(reading_of(text, cite["label"], row["day"], cite["url"]))
    return found


def shown(claim: Claim) -> str:
    figures = ", ".join(f"{figure.as_of} {figure.value:g} {figure.unit or ''}".strip() for figure in claim.series)
    return f"{claim.label[:110]}\n    {figures}"


def changes(claim: Claim) -> bool:
    """Whether its figure was another on another day, and no later claim has the whole series."""
    days, values = ({getattr(one, part) for one in claim.series} for part in ("as_of", "value"))
    return claim.superseded_by is None and min(len(days), len(values)) > 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("claims", type=Path)
    parser.add_argument("--series", type=int, default=50, help="how many series are printed, the longest first")
    options = parser.parse_args()
    several = readings(options.claims)
    start = time.perf_counter()
    claims = claims_of(several, PACKAGED)
    seconds = time.perf_counter() - start
    sizes = Counter(len(claim.statements) for claim in claims)
    print(f"{len(several)} sentences, {len(claims)} claims, {seconds:.1f} s; claims by size {sorted(sizes.items())}")
    kinds = Counter(str(conflict.kind) for claim in claims for conflict in claim.conflicts)
    superseded = sum(claim.superseded_by is not None for claim in claims)
    print(f"superseded {superseded}; conflicts { ({kind: n // 2 for kind, n in sorted(kinds.items())}) }")
    changing = list(filter(changes, claims))
    print(f"{len(changing)} series of changing figures")
    for claim in sorted(changing, key=lambda one: (-len(one.series), one.id))[: options.series]:
        print(shown(claim))


if __name__ == "__main__":
    main()
