"""How well the changes of revisions are found, by the shared scorer; stories without a revision are passed over.

python -m benchmarks.diff gold --shared FOLDER [-v]   from statements as people marked them
python -m benchmarks.diff end --shared FOLDER [-v]    from articles, with the reader of this package
"""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.annotated import SEEN, scorer, stories
from benchmarks.claims import readings_of
from reportedly.trace import diff


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mode", choices=("gold", "end"))
    parser.add_argument("--shared", type=Path, required=True, help="has stories/ and score/")
    parser.add_argument("--stories", type=Path, default=SEEN)
    parser.add_argument("-v", "--verbose", action="store_true", help="each miss as well")
    options = parser.parse_args()
    score = scorer(options.shared).score_diff
    found = []
    for story in stories(options.shared, options.stories):
        for revision in story.gold.get("revisions", [])[:1]:
            readings = readings_of(story, options.mode)
            by = {d["file"]: r for d, r in zip(story.gold["documents"], readings, strict=True)}
            change = diff(by[revision["from"]], by[revision["to"]]).to_json()
            figures, misses = score(story.gold, [reading.to_json() for reading in readings], change)
            if options.verbose:
                print(*misses, sep="\n")
            print(story.gold["story"], {key: round(value, 3) for key, value in figures.items()})
            found.append(figures["f1"])
    print("mean f1", round(sum(found) / len(found), 3))


if __name__ == "__main__":
    main()
