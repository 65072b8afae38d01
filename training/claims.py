"""Trains the judge of pairs of statements: ``python -m training.claims --shared FOLDER``; needs scikit-learn.

Examples are pairs of statements of annotated stories, of which each story is scored by what was learned from the
others. With little weight: headlines of one event that agree, or that contradict each other (Fake News Challenge 1),
sentence pairs with and without the same meaning (MSR Paraphrase Corpus), and pairs across stories, which differ.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.preprocessing import StandardScaler

from benchmarks.annotated import Story, stories
from benchmarks.sentences import reading_of
from reportedly.extract.vectors import embed
from reportedly.logistic import Logistic
from reportedly.trace import claims
from reportedly.trace.claims.features import Features, features
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.putting import propositions
from reportedly.trace.claims.relation import is_worth
from reportedly.trace.claims.scorer import Scorer

# How much an example of each set weighs beside one of a story; there are many more of them, and they are less like
# what is judged.
WEIGHTS = {"headlines": 0.07, "paraphrase": 0.03, "across": 0.45}
ACROSS = 5000
OF_A_SET = 1000
# Of the weights' penalty, as scikit-learn has it; chosen by held-out stories among 0.01, 0.05 and 0.2.
STRENGTH = 0.05
DECIMALS = 4

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """story: empty where it is of none. same: put one thing forward. conflict: are of claims that can't both hold."""

    story: str
    features: Features
    same: bool
    conflict: bool
    weight: float = 1.0


def of_story(story: Story) -> Iterator[Example]:
    labels: dict[str, set[str]] = defaultdict(set)
    for claim in story.gold["claims"]:
        for id in claim["statements"]:
            labels[id].add(claim["label"])
    conflicts = {frozenset((row["a"], row["b"])) for row in story.gold["conflicts"]}
    for a, b in combinations(put_forward(story), 2):
        if is_worth(a, b):
            one, other = labels[a.ref.statement], labels[b.ref.statement]
            conflict = any(frozenset((x, y)) in conflicts for x in one for y in other)
            yield Example(story.name, features(a, b), bool(one & other), conflict)


def put_forward(story: Story) -> list[Proposition]:
    return [proposition for reading in story.readings() for proposition in propositions(reading, embed)]


def across(several: Sequence[Story]) -> Iterator[Example]:
    """Pairs of two stories that have something in common all the same."""
    draw = random.Random(2)
    pool = [(story.name, one) for story in several for one in put_forward(story)]
    found = 0
    while found < ACROSS:
        (one, a), (other, b) = draw.choice(pool), draw.choice(pool)
        if one != other and (a.terms & b.terms or a.cosine(b) > 0.2):
            found += 1
            yield Example("", features(a, b), same=False, conflict=False, weight=WEIGHTS["across"])


def headlines(folder: Path) -> Iterator[Example]:
    """Of one body: headlines that agree with it, and those that disagree."""
    by_body: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    with gzip.open(folder / "fnc1_train_stances.csv.gz", "rt", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            by_body[row["Body ID"]][row["Stance"]].add(row["Headline"])
    agree = {pair for stance in by_body.values() for pair in combinations(sorted(stance["agree"]), 2)}
    against = {(a, b) for stance in by_body.values() for a in stance["agree"] for b in stance["disagree"]}
    against = {tuple(sorted(pair)) for pair in against}
    draw = random.Random(1)
    for pairs, same in ((agree - against, True), (against, False)):
        for a, b in draw.sample(sorted(pairs), min(OF_A_SET, len(pairs))):
            yield from of_sentences(a, b, same=same, conflict=not same, weight=WEIGHTS["headlines"])


def paraphrase(folder: Path) -> Iterator[Example]:
    with (folder / "msr-para-train.tsv").open(encoding="utf-8-sig") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    for quality, *_, a, b in random.Random(1).sample(rows, 2 * OF_A_SET):
        yield from of_sentences(a, b, same=quality == "1", conflict=False, weight=WEIGHTS["paraphrase"])


def of_sentences(a: str, b: str, *, same: bool, conflict: bool, weight: float) -> Iterator[Example]:
    one, other = (propositions(reading_of(text, f"outlet {n}", "2015-01-01"), embed) for n, text in enumerate((a, b)))
    if one and other:
        yield Example("", features(one[0], other[0]), same, conflict, weight)


def fitted(examples: Sequence[Example]) -> Scorer:
    """Calibrated by the stories' pairs, which weigh most."""
    return Scorer(
        same=_fitted(examples, [one.same for one in examples]),
        conflict=_fitted(examples, [one.conflict for one in examples]),
    )


def _fitted(examples: Sequence[Example], wanted: list[bool]) -> Logistic:
    """Of the features as they are."""
    rows = matrix(examples)
    scaler = StandardScaler().fit(rows[[bool(one.story) for one in examples]])
    model = LogisticRegression(C=STRENGTH, solver="newton-cholesky", max_iter=200)
    model.fit(scaler.transform(rows), wanted, sample_weight=[one.weight for one in examples])
    weights = model.coef_[0] / scaler.scale_
    return Logistic(
        round(float(model.intercept_[0] - weights @ scaler.mean_), DECIMALS),
        {name: round(float(w), DECIMALS) for name, w in zip(examples[0].features, weights, strict=True)},
    )


def matrix(examples: Sequence[Example]) -> Matrix:
    return np.array([list(one.features.values()) for one in examples])


def held_out(examples: Sequence[Example]) -> Iterator[tuple[str, Scorer]]:
    """For each story by name, what was learned from all the others."""
    for story in sorted({one.story for one in examples} - {""}):
        yield story, fitted([one for one in examples if one.story != story])


def precision(examples: Sequence[Example]) -> dict[str, float]:
    """Average precision over held-out stories, of pairs that are the same and of those in conflict."""
    found: dict[str, list[float]] = {"same": [], "conflict": []}
    for story, scorer in held_out(examples):
        mine = [one for one in examples if one.story == story]
        for name, judge in (("same", scorer.same), ("conflict", scorer.conflict)):
            if any(wanted := [getattr(one, name) for one in mine]):
                judged = matrix(mine) @ np.array(list(judge.weights.values()))
                found[name].append(float(average_precision_score(wanted, judged)))
    return {name: round(sum(several) / len(several), 3) for name, several in found.items()}


def all_examples(shared: Path, several: Sequence[Story]) -> list[Example]:
    """Of the stories, and of the other sets. shared: has data/."""
    found = [example for story in several for example in of_story(story)]
    found += across(several)
    found += headlines(shared / "data" / "stance")
    found += paraphrase(shared / "data" / "paraphrase")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, required=True, help="has stories/ and data/")
    shared = parser.parse_args().shared
    examples = all_examples(shared, list(stories(shared)))
    print("average precision on held-out stories", precision(examples))
    target = Path(claims.__file__).parent / "data" / "scorer.json"
    target.write_text(json.dumps(asdict(fitted(examples)), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
