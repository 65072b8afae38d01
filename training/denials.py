"""Learns what denies without a verb of denying: ``python -m training.denials --shared FOLDER``; needs scikit-learn.

Examples are the statements that the reader finds in annotated stories and that by themselves only assert. Each story is
scored by what was learned from the others, before all of them make the weights.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from benchmarks.annotated import Story, scorer, stories
from reportedly.extract import Reader
from reportedly.extract.meaning.answering import LIKELY, Features, features
from reportedly.extract.meaning.conversation import conversation_in
from reportedly.logistic import Logistic
from reportedly.model.statement import Stance

# Of the weights’ penalty, as scikit-learn has it; with 0.3 held-out stories are read no better, and other news with
# more false denials.
STRENGTH = 0.1
DECIMALS = 4


@dataclass(frozen=True)
class Example:
    """words: a story prints the same ones several times; together they weigh as much as one."""

    story: str
    words: str
    features: Features
    denies: bool


def examples(story: Story, reader: Reader, shared: Path) -> Iterator[Example]:
    for annotated, document in zip(story.gold["documents"], story.documents, strict=True):
        reading = reader.read(document)
        conversation = conversation_in(reading)
        for marked, found in scorer(shared).pair(annotated["statements"], reading.to_json()).items():
            if conversation.stances[found] is None:
                denies = annotated["statements"][marked]["stance"] == Stance.DENIES
                yield Example(story.name, conversation.said[found].words, features(conversation, found), denies)


def fitted(several: Sequence[Example]) -> Logistic:
    """Weights of the features as they are; those that an example lacks are 0."""
    printed = Counter((one.story, one.words) for one in several)
    model = make_pipeline(DictVectorizer(sparse=False), StandardScaler(), LogisticRegression(C=STRENGTH, max_iter=2000))
    model.fit(
        [one.features for one in several],
        [one.denies for one in several],
        logisticregression__sample_weight=[1 / printed[one.story, one.words] for one in several],
    )
    names, scaler, regression = (step for _, step in model.steps)
    weights = regression.coef_[0] / scaler.scale_
    intercept = float(regression.intercept_[0] - weights @ scaler.mean_)
    rounded = {name: round(float(weight), DECIMALS) for name, weight in zip(names.feature_names_, weights, strict=True)}
    return Logistic(round(intercept, DECIMALS), rounded)


def held_out(several: Sequence[Example]) -> Iterator[tuple[Example, float]]:
    """Each example with its probability by what was learned from the other stories."""
    for story in sorted({one.story for one in several}):
        model = fitted([one for one in several if one.story != story])
        yield from ((one, model.probability(one.features)) for one in several if one.story == story)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, required=True, help="has stories/ and score/")
    parser.add_argument("-v", "--verbose", action="store_true", help="list what held-out stories were read as")
    given = parser.parse_args()
    reader = Reader.load()
    several = [one for story in stories(given.shared) for one in examples(story, reader, given.shared)]
    judged = sorted(held_out(several), key=lambda pair: -pair[1])
    found = [one.denies for one, likely in judged if likely > LIKELY]
    wanted = [one.denies for one, _ in judged]
    average = average_precision_score(wanted, [likely for _, likely in judged])
    print(f"held out: average precision {average:.3f}; {len(found)} found, {sum(found)} of {sum(wanted)} right")
    for one, likely in judged if given.verbose else ():
        print(f"{likely:.2f} {'denies' if one.denies else ''} {one.story}: {one.words[:100]}")
    model = fitted(several)
    card = {"intercept": model.intercept, "weights": dict(model.weights)}
    target = Path(str(files("reportedly.extract.data") / "answering.json"))
    target.write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
