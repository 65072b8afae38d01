"""Counts in how many paragraphs each concept stands: ``python -m training.rarity articles.jsonl.gz``.

Writes ``data/rarity.tsv`` of the claims: a line with the number of paragraphs, then concept and count, those of fewer
than ``LEAST`` paragraphs left out.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from reportedly.trace import claims
from reportedly.trace.claims.lexicon import concepts, words_of

# Rarer concepts are mostly names and misprints; all of them count as rare as one of this many.
LEAST = 8
# Shorter lines are headings and remains of a page.
LEAST_CHARACTERS = 40


def paragraphs(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield from (p for p in json.loads(line)["text"].split("\n") if len(p) >= LEAST_CHARACTERS)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    counts: Counter[str] = Counter()
    total = 0
    for paragraph in paragraphs(parser.parse_args().articles):
        counts.update(concepts(words_of(paragraph)))
        total += 1
    lines = [f"{concept}\t{count}" for concept, count in sorted(counts.items()) if count >= LEAST]
    target = Path(claims.__file__).parent / "data" / "rarity.tsv"
    target.write_text("\n".join([str(total), *lines]) + "\n", encoding="utf-8")
    print(f"{len(lines)} concepts of {total} paragraphs")


if __name__ == "__main__":
    main()
