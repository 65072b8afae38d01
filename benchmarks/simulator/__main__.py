"""Bounds on drawn source graphs against the truth, by pattern, with counting outlets beside them.

python -m benchmarks.simulator [--claims 2000] [--seed 1] [-v]
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict

from benchmarks.simulator.readings import readings_of
from benchmarks.simulator.truth import bounds
from benchmarks.simulator.world import Draw, Kind, Story
from reportedly.trace.origins import dependences, origins_of
from reportedly.trace.said import said_in

# What is told to which newsroom, by number.
PATTERNS: dict[str, tuple[tuple[Kind, int], ...]] = {
    "one unnamed source": ((Kind.UNNAMED, 0),),
    "an organisation": ((Kind.MINISTRY, 0), (Kind.MINISTRY, 1)),
    "two unnamed, two newsrooms": ((Kind.UNNAMED, 0), (Kind.UNNAMED, 1)),
    "two unnamed, one newsroom": ((Kind.UNNAMED, 0), (Kind.UNNAMED, 0)),
    "unnamed beside named": ((Kind.UNNAMED, 0), (Kind.MINISTRY, 1)),
    "unnamed beside a citizen": ((Kind.UNNAMED, 0), (Kind.CITIZEN, 1)),
    "a group": ((Kind.GROUP, 0),),
    "two groups": ((Kind.GROUP, 0), (Kind.GROUP, 1)),
    "a group and one": ((Kind.GROUP, 0), (Kind.UNNAMED, 0), (Kind.UNNAMED, 1)),
    "crowds": ((Kind.CROWD, 0), (Kind.CROWD, 1)),
    "hearsay": ((Kind.HEARSAY, 0), (Kind.HEARSAY, 1)),
    "own finding": ((Kind.OWN, 0), (Kind.UNNAMED, 1)),
    "own finding with a source": ((Kind.OWN, 0), (Kind.UNNAMED, 0)),
    "everything": (
        (Kind.MINISTRY, 0),
        (Kind.CITIZEN, 1),
        (Kind.UNNAMED, 1),
        (Kind.UNNAMED, 2),
        (Kind.GROUP, 3),
        (Kind.HEARSAY, 3),
    ),
    "many newsrooms": tuple((Kind.UNNAMED, number) for number in range(5)),
}


def score(story: Story, *, verbose: bool) -> Counter[str]:
    readings = readings_of(story)
    said = [one for reading in readings for one in said_in(reading)]
    traced = origins_of(said, dependences(readings))
    want, got = bounds(story.tellings), (traced.origins.min, traced.origins.max)
    outlets = len({article.outlet for article in story.articles})
    if verbose and want != got:
        print(f"{story.pattern}: want {want}, got {got}", *story.articles, *traced.origin_list, sep="\n    ")
    return Counter(
        claims=1,
        articles=len(readings),
        exact=want == got,
        min_too_high=got[0] > want[0],
        max_too_low=got[1] < want[1],
        exact_by_outlets=want == (outlets, outlets),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-v", "--verbose", action="store_true", help="each claim whose bounds are wrong as well")
    options = parser.parse_args()
    draw = Draw(options.seed)
    figures: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for number in range(options.claims):
        name = list(PATTERNS)[number % len(PATTERNS)]
        figures[name] += score(draw.story(PATTERNS[name], name), verbose=options.verbose)
    print(f"{'pattern':28}{'claims':>8}{'articles':>10}{'exact':>8}{'min high':>10}{'max low':>9}{'outlets':>9}")
    for name, row in [*figures.items(), ("all", sum(figures.values(), Counter()))]:
        shares = [row[key] / row["claims"] for key in ("exact", "min_too_high", "max_too_low", "exact_by_outlets")]
        print(f"{name:28}{row['claims']:8}{row['articles']:10}" + "{:8.3f}{:10.3f}{:9.3f}{:9.3f}".format(*shares))


if __name__ == "__main__":
    main()
