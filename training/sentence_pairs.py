"""Public pairs of sentences that agree or don't."""

from __future__ import annotations

import csv
import gzip
import random
from collections import defaultdict
from itertools import combinations
from pathlib import Path

# Two sentences, and whether they agree.
SentencePair = tuple[str, str, bool]


def paraphrases(data: Path, many: int) -> list[SentencePair]:
    """Of news, drawn with a fixed seed: with the same meaning, or only alike (MSR Paraphrase Corpus)."""
    with (data / "paraphrase" / "msr-para-train.tsv").open(encoding="utf-8-sig") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    return [(a, b, quality == "1") for quality, *_, a, b in random.Random(1).sample(rows, many)]


def headlines(data: Path, many: int) -> list[SentencePair]:
    """So many each that agree with one body, or of which one disagrees with it (Fake News Challenge 1)."""
    by_body: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    with gzip.open(data / "stance" / "fnc1_train_stances.csv.gz", "rt", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            by_body[row["Body ID"]][row["Stance"]].add(row["Headline"])
    against = {tuple(sorted((a, b))) for one in by_body.values() for a in one["agree"] for b in one["disagree"]}
    agree = {pair for one in by_body.values() for pair in combinations(sorted(one["agree"]), 2)} - against
    draw = random.Random(1)
    return [
        (a, b, same)
        for pairs, same in ((agree, True), (against, False))
        for a, b in draw.sample(sorted(pairs), min(many, len(pairs)))
    ]
