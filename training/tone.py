"""Learns what denials without a word of denying sound like: ``python -m training.tone``; needs scikit-learn.

A wording counts as such where it asserts what another wording of its claim denies by name. All other assertions of the
kits stand against these.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold, cross_val_predict

from reportedly.extract.meaning.tone import names
from training.judge.kits import FOLDER, by_claim

STRENGTH = 0.2
FEWEST = 5  # wordings that have a word
LEAST = 0.1  # of a weight: smaller ones are left out
DECIMALS = 2


def wordings() -> Iterator[tuple[str, dict[str, float], bool]]:
    """The kit's name, the words' and the speaker's features, and whether its claim is denied by name."""
    for path in sorted(FOLDER.glob("*.toml")):
        for several in by_claim(tomllib.loads(path.read_text("utf-8"))).values():
            denies = any(one.stance == "denies" for one in several)
            for one in several:
                if one.stance == "asserts":
                    yield path.stem, dict.fromkeys(names(one.content, one.speaker), 1.0), denies


def main() -> None:
    kits, features, denies = zip(*wordings(), strict=True)
    several = [name for one in features for name in one]
    listed, counts = np.unique(several, return_counts=True)
    common = set(listed[counts >= FEWEST])
    vectorizer = DictVectorizer()
    table = vectorizer.fit_transform([{k: v for k, v in one.items() if k in common} for one in features])
    table.indices, table.indptr = table.indices.astype(np.int32), table.indptr.astype(np.int32)  # liblinear's
    model = LogisticRegression(C=STRENGTH, solver="liblinear")
    held_out = cross_val_predict(model, table, denies, groups=kits, cv=GroupKFold(5), method="decision_function")
    found = average_precision_score(denies, held_out)
    print(f"{len(denies)} wordings, {sum(denies)} denied; average precision {found:.3f}")
    model.fit(table, denies)
    weighed = zip(vectorizer.feature_names_, model.coef_[0], strict=True)
    weights = {name: round(float(weight), DECIMALS) for name, weight in weighed if abs(weight) >= LEAST}
    card = {"intercept": round(float(model.intercept_[0]), DECIMALS), "weights": weights}
    target = Path(str(files("reportedly.extract.data") / "tone.json"))
    target.write_text(json.dumps(card, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
