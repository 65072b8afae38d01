"""Bounds on independent origins where people grouped the statements, so that the counting is measured alone.

    python -m benchmarks.bounds gold --shared FOLDER [-v]   from statements as people marked them
    python -m benchmarks.bounds end --shared FOLDER [-v]    from articles, with the reader of this package

Beside it the baseline: counting the outlets that have the claim. Claims marked optional are left out, as the shared
scorer leaves them out. ``--stories`` names another folder of stories.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.annotated import SEEN, Story, scorer, stories
from reportedly.batch.tasks import reader
from reportedly.model.reading import Reading
from reportedly.trace.origins import Traced, dependences, origins_of
from reportedly.trace.said import Said, said_in

Pair = Callable[[Sequence[Any], Any], Mapping[int, int]]


def figures(story: Story, readings: Sequence[Reading], pair: Pair, *, verbose: bool) -> Counter[str]:
    """How many claims, how many with both bounds exact, min too high, max too low; and exact by counting outlets."""
    derived = dependences(readings)
    said = _said_by_gold_id(story, readings, pair)
    counted: Counter[str] = Counter()
    for claim in story.gold["claims"]:
        group = [said[id] for id in claim["statements"] if id in said]
        want = claim["origins_min"], claim["origins_max"]
        traced = origins_of(group, derived) if group else None
        got = (traced.origins.min, traced.origins.max) if traced else None
        if verbose and got != want:
            _show(story, claim, got, traced)
        kind = "optional" if claim.get("optional") else "claims"
        outlets = len({one.document.outlet for one in group})
        counted += Counter(
            {kind: 1, f"{kind}_exact": got == want, f"{kind}_exact_by_outlets": want == (outlets, outlets)}
        )
        if got and kind == "claims":
            counted += Counter(min_too_high=got[0] > want[0], max_too_low=got[1] < want[1])
    return counted


def _said_by_gold_id(story: Story, readings: Sequence[Reading], pair: Pair) -> dict[str, Said]:
    """Each annotated statement's id -> the statement of the readings that the scorer takes for it."""
    found = {}
    for row, reading in zip(story.gold["documents"], readings, strict=True):
        several = said_in(reading)
        for mine, theirs in pair(row["statements"], reading.to_json()).items():
            found[row["statements"][mine]["id"]] = several[theirs]
    return found


def _show(story: Story, claim: Mapping[str, Any], got: tuple[int, int] | None, traced: Traced | None) -> None:
    want = claim["origins_min"], claim["origins_max"]
    optional = " (optional)" if claim.get("optional") else ""
    print(f"{story.name}: {claim['label']}{optional}: want {want}, got {got}; {claim['why']}")
    for origin in traced.origin_list if traced else ():
        ids = " ".join(ref.statement for ref in origin.statements)
        counts = origin.counts
        print(f"    {counts.min}..{counts.max} rule {counts.rule}: {origin.naming} {counts.why} [{ids}]")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mode", choices=("gold", "end"))
    parser.add_argument("--shared", type=Path, required=True, help="has stories/ and score/")
    parser.add_argument("--stories", type=Path, default=SEEN)
    parser.add_argument("-v", "--verbose", action="store_true", help="each claim whose bounds are wrong as well")
    options = parser.parse_args()
    pair = scorer(options.shared).pair
    total: Counter[str] = Counter()
    for story in stories(options.shared, options.stories):
        end = options.mode == "end"
        readings = [reader().read(document) for document in story.documents] if end else story.readings()
        counted = figures(story, readings, pair, verbose=options.verbose)
        print(story.name, dict(counted))
        total += counted
    shares = {key: round(total[key] / total["claims"], 3) for key in ("claims_exact", "min_too_high", "max_too_low")}
    print("all", dict(total), shares)


if __name__ == "__main__":
    main()
