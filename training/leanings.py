"""Learns what statements do where no verb tells: ``python -m training.leanings --shared FOLDER``; needs scikit-learn.

Examples are the statements that the reader finds in annotated stories and whose act no cue or fixed phrase settles.
Each story is judged by what was learned from the others, before all of them make the weights.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import chain
from pathlib import Path
from types import ModuleType

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report

from benchmarks.annotated import LEARNED, Story, scorer, stories, stories_of
from reportedly.extract import Reader
from reportedly.extract.meaning.conversation import Conversation, conversation_in
from reportedly.extract.meaning.signs import Signs, signs
from reportedly.logistic import Logistic, Multinomial
from reportedly.model.statement import Stance

STRENGTH = 0.2  # inverse of the weights' penalty, as scikit-learn has it
FEWEST = 4  # stories that have a sign
LEAST_SPREAD = 0.25  # that a sign is divided by, so that rare ones don't weigh more for being rare
DECIMALS = 3


@dataclass(frozen=True)
class Example:
    """words: a story prints the same ones several times; together they weigh as much as one."""

    story: str
    words: str
    signs: Signs
    act: str


def examples(story: Story, reader: Reader, score: ModuleType) -> Iterator[Example]:
    """score: the shared scorer, which tells which statement that was read is which of the annotation."""
    for annotated, document in zip(story.gold["documents"], story.documents, strict=True):
        reading = reader.read(document)
        pairs = score.pair(annotated["statements"], reading.to_json())
        acts = {found: annotated["statements"][marked]["stance"] for marked, found in pairs.items()}
        yield from examples_in(story.name, conversation_in(reading), acts)


def examples_in(story: str, conversation: Conversation, acts: dict[int, str]) -> Iterator[Example]:
    """acts: as annotated, by the number of the statement."""
    for at, act in sorted(acts.items()):
        if conversation.settled[at] is None and act != Stance.ASKS:
            yield Example(story, conversation.said[at].words, signs(conversation, at), act)


def fitted(several: Sequence[Example]) -> Multinomial:
    """Signs are weighed as they are; the penalty sees each divided by how far it spreads."""
    bearing = defaultdict(set)
    for one in several:
        for name in one.signs:
            bearing[name].add(one.story)
    common = {name for name, where in bearing.items() if len(where) >= FEWEST}
    vectorizer = DictVectorizer(sparse=False)
    table = vectorizer.fit_transform([{k: v for k, v in one.signs.items() if k in common} for one in several])
    spread = np.maximum(table.std(axis=0), LEAST_SPREAD)
    printed = Counter((one.story, one.words) for one in several)
    model = LogisticRegression(C=STRENGTH, max_iter=200)
    weights = [1 / printed[one.story, one.words] for one in several]
    model.fit(table / spread, [one.act for one in several], sample_weight=weights)
    return Multinomial(
        {
            str(act): Logistic(
                round(float(intercept), DECIMALS),
                {
                    name: round(float(weight), DECIMALS)
                    for name, weight in zip(vectorizer.feature_names_, row / spread, strict=True)
                },
            )
            for act, intercept, row in zip(model.classes_, model.intercept_, model.coef_, strict=True)
        }
    )


def held_out(several: Sequence[Example], folds: int) -> Iterator[tuple[Example, Stance]]:
    """Each example with its act by what was learned from other stories."""
    names = sorted({one.story for one in several})
    for fold in range(folds):
        left = set(names[fold::folds])
        model = fitted([one for one in several if one.story not in left])
        yield from ((one, _likeliest(one.signs, model)) for one in several if one.story in left)


def _likeliest(signs: Signs, model: Multinomial) -> Stance:
    likely = model.probabilities(signs)
    return Stance(max(likely, key=lambda act: likely[act]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, required=True, help="has stories/ and score/")
    parser.add_argument("--folds", type=int, default=9)
    parser.add_argument("-v", "--verbose", action="store_true", help="list what held-out stories were read wrong as")
    given = parser.parse_args()
    reader = Reader.load()
    score = scorer(given.shared)
    annotated = chain(stories(given.shared), stories_of(LEARNED))
    several = [one for story in annotated for one in examples(story, reader, score)]
    judged = list(held_out(several, given.folds))
    print(classification_report([one.act for one, _ in judged], [str(act) for _, act in judged], zero_division=0))
    for one, act in judged if given.verbose else ():
        if act != one.act:
            print(f"{one.act} as {act} {one.story}: {one.words[:100]}")
    model = fitted(several)
    card = {act: {"intercept": one.intercept, "weights": dict(one.weights)} for act, one in model.by_outcome.items()}
    target = Path(str(files("reportedly.extract.data") / "leanings.json"))
    target.write_text(json.dumps(card, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
