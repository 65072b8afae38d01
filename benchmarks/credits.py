"""Credit lines against labels that people gave: ``python benchmarks/credits.py claims.jsonl.gz``.

Rows are ``{"text", "cites": [{"origin", "carrier"}]}``: a claim that ends with its credits in brackets, as
"(AFP via Dawn)". The reader was developed on the rows with an even digest; those with an odd one are held out.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any

from reportedly.extract.credit import trailing_credits

HALVES = ("developed on", "held out")


def rows(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("claims", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true", help="Show the misses of the first half.")
    args = parser.parse_args()
    carried: Counter[tuple[str, bool]] = Counter()
    plain: Counter[tuple[str, bool]] = Counter()
    for row in rows(args.claims):
        half = HALVES[sha256(row["text"].encode()).digest()[0] % 2]
        found = {(credit.origin, credit.carrier) for credit in trailing_credits(row["text"])}
        for cite in row["cites"]:
            right = (cite["origin"], cite["carrier"]) in found
            (carried if cite["carrier"] else plain)[half, right] += 1
            if args.verbose and cite["carrier"] and not right and half == HALVES[0]:
                print(row["text"][-120:], cite, found)
    for name, counts in (("origin and carrier", carried), ("a credit without a carrier", plain)):
        for half in HALVES:
            right, all_of_them = counts[half, True], counts[half, True] + counts[half, False]
            print(f"{name:28}{half:14}{right:5} of {all_of_them:5}  {right / max(1, all_of_them):.3f}")


if __name__ == "__main__":
    main()
