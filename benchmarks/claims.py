"""How well statements are grouped into claims and their origins counted, by the shared scorer.

    python -m benchmarks.claims gold --shared FOLDER [-v]   from statements as people marked them
    python -m benchmarks.claims end --shared FOLDER [-v]    from articles, with the reader of this package

Stories: the shared ones and the project's own; ``--stories`` names another folder of them.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from benchmarks.annotated import SEEN, Story, scorer, stories
from reportedly.batch.tasks import reader
from reportedly.extract.vectors import embed
from reportedly.model.reading import Reading
from reportedly.trace.findings import claims_of


def readings_of(story: Story, mode: str) -> list[Reading]:
    return story.readings() if mode == "gold" else [reader().read(document) for document in story.documents]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mode", choices=("gold", "end"))
    parser.add_argument("--shared", type=Path, required=True, help="has stories/ and score/")
    parser.add_argument("--stories", type=Path, default=SEEN)
    parser.add_argument("-v", "--verbose", action="store_true", help="each miss as well")
    options = parser.parse_args()
    score = scorer(options.shared).score_claims
    rows: list[dict[str, Any]] = []
    for story in stories(options.shared, options.stories):
        readings = readings_of(story, options.mode)
        claims = [claim.to_json() for claim in claims_of(readings, embed)]
        figures, misses = score(story.gold, [reading.to_json() for reading in readings], claims)
        if options.verbose:
            print(*misses, sep="\n")
        print(story.name, {key: round(value, 3) for key, value in figures.items()})
        rows.append(figures)
    print("mean", {key: round(sum(row[key] for row in rows) / len(rows), 3) for key in rows[0]})


if __name__ == "__main__":
    main()
