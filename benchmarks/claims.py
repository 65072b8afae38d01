"""How well statements are grouped into claims and their origins counted, by the shared scorer.

    python -m benchmarks.claims gold --shared FOLDER [-v]   from statements as people marked them
    python -m benchmarks.claims end --shared FOLDER [-v]    from articles, with the reader of this package

Stories: the shared ones and the project's own; ``--stories`` names another folder of them. What judges pairs has
learned from these; with ``--held-out RUN`` each story is judged by a network of that training (``training/judge``), and
by a scorer, that learned from other stories (needs scikit-learn).
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.annotated import SEEN, Story, scorer, stories
from reportedly.batch.tasks import reader
from reportedly.ledger.networks import PACKAGED
from reportedly.model.reading import Reading
from reportedly.trace.claims import relation
from reportedly.trace.claims.networks import Networks
from reportedly.trace.claims.scorer import Scorer
from reportedly.trace.claims.scorer import scorer as packaged
from reportedly.trace.findings import claims_of


def readings_of(story: Story, mode: str) -> list[Reading]:
    return story.readings() if mode == "gold" else [reader().read(document) for document in story.documents]


def held_out(run: Path, shared: Path, several: list[Story]) -> dict[str, tuple[Scorer, Networks]]:
    """For each story, by name, what has not seen it."""
    from training.claims import annotated, held_out  # noqa: PLC0415 - needs scikit-learn
    from training.examples import all_examples  # noqa: PLC0415
    from training.judge.folds import kept_from, part_of  # noqa: PLC0415

    scorers = held_out(all_examples(shared, annotated(shared)), run)
    return {
        story.name: (scorers[part_of(story.name)], replace(PACKAGED, side_by_side=kept_from(run, story.name).judge))
        for story in several
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mode", choices=("gold", "end"))
    parser.add_argument("--shared", type=Path, required=True, help="has stories/ and score/")
    parser.add_argument("--stories", type=Path, default=SEEN)
    parser.add_argument("--held-out", type=Path, metavar="RUN", help="each story by what was learned from the others")
    parser.add_argument("-v", "--verbose", action="store_true", help="each miss as well")
    options = parser.parse_args()
    score = scorer(options.shared).score_claims
    several = list(stories(options.shared, options.stories))
    apart = held_out(options.held_out, options.shared, several) if options.held_out else {}
    rows: list[dict[str, Any]] = []
    for story in several:
        judge, networks = apart.get(story.name, (packaged(), PACKAGED))
        readings = readings_of(story, options.mode)
        with patch.object(relation, "scorer", return_value=judge):
            claims = [claim.to_json() for claim in claims_of(readings, networks)]
        figures, misses = score(story.gold, [reading.to_json() for reading in readings], claims)
        if options.verbose:
            print(*misses, sep="\n")
        print(story.name, {key: round(value, 3) for key, value in figures.items()})
        rows.append(figures)
    print("mean", {key: round(sum(row[key] for row in rows) / len(rows), 3) for key in rows[0]})


if __name__ == "__main__":
    main()
