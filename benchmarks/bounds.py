"""Bounds on independent origins where people grouped the statements, so that the counting is measured alone.

    python -m benchmarks.bounds --shared FOLDER [--stories FOLDER] [-v]

Beside it the baseline: counting the outlets that have the claim. Claims marked optional are left out, as the shared
scorer leaves them out.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from benchmarks.annotated import SEEN, Story, stories
from reportedly.trace.origins import dependences, origins_of
from reportedly.trace.said import Said, said_in


def figures(story: Story, *, verbose: bool) -> Counter[str]:
    """How many claims, how many with both bounds exact, min too high, max too low; and exact by counting outlets."""
    readings = story.readings()
    derived = dependences(readings)
    by_id = {said.statement.id: said for reading in readings for said in said_in(reading)}
    counted: Counter[str] = Counter()
    for claim in story.gold["claims"]:
        group = [by_id[id] for id in claim["statements"] if id in by_id]
        if not group:
            continue
        want = claim["origins_min"], claim["origins_max"]
        traced = origins_of(group, derived)
        got = traced.origins.min, traced.origins.max
        if verbose and got != want:
            optional = " (optional)" if claim.get("optional") else ""
            print(f"{story.name}: {claim['label']}{optional}: want {want}, got {got}; {claim['why']}")
            for origin in traced.origin_list:
                print(f"    {origin.counts.min}..{origin.counts.max} rule {origin.counts.rule}: {origin.counts.why}")
        if claim.get("optional"):
            counted["optional"] += 1
            counted["optional_exact"] += got == want
            continue
        counted += Counter(claims=1, exact=got == want, min_too_high=got[0] > want[0], max_too_low=got[1] < want[1])
        counted["outlets_exact"] += want == (_outlets(group),) * 2
    return counted


def _outlets(group: list[Said]) -> int:
    return len({said.document.outlet for said in group})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, required=True, help="has stories/ and score/")
    parser.add_argument("--stories", type=Path, default=SEEN)
    parser.add_argument("-v", "--verbose", action="store_true", help="each claim whose bounds are wrong as well")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    for story in stories(options.shared, options.stories):
        counted = figures(story, verbose=options.verbose)
        print(story.name, dict(counted))
        total += counted
    print("all", dict(total), f"exact {total['exact'] / total['claims']:.3f}")


if __name__ == "__main__":
    main()
