"""Fits the confidences of a model to how often they are right: ``python -m training.calibrate dev.jsonl.gz folder``.

Platt's method (1999): a line through the log-odds, fitted on every second article; the rest tell the error. The line is
written to the folder's ``card.json``.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.scoring import attributions_of, calibration_error, judged
from reportedly.extract.reader.encoder import Encoder

STEPS, RATE = 4000, 0.5


def fit(confidences: NDArray[np.float64], rights: NDArray[np.float64]) -> tuple[float, float]:
    """Slope and intercept on the log-odds, by gradient descent on the log-loss."""
    odds = np.log(confidences / (1 - confidences))
    centre, width = odds.mean(), odds.std()
    scaled = (odds - centre) / width
    slope, intercept = 1.0, 0.0
    for _ in range(STEPS):
        error = 1 / (1 + np.exp(-(slope * scaled + intercept))) - rights
        slope -= RATE * float((error * scaled).mean())
        intercept -= RATE * float(error.mean())
    return slope / width, intercept - slope * centre / width


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("folder", type=Path)
    args = parser.parse_args()
    card_path = args.folder / "card.json"
    card = json.loads(card_path.read_text("utf-8")) | {"calibration": [1.0, 0.0]}
    card_path.write_text(json.dumps(card) + "\n", encoding="utf-8")
    with gzip.open(args.articles, "rt", encoding="utf-8") as rows:
        gold = [json.loads(row) for row in rows]
    encoder = Encoder.load(str(args.folder.resolve()))
    found = [attributions_of(article["text"], encoder) for article in gold]
    halves = []
    for half in (slice(0, None, 2), slice(1, None, 2)):
        stated, right = judged(gold[half], found[half])
        halves.append((np.clip(stated, 1e-4, 1 - 1e-4), np.array(right, dtype=float)))
    slope, intercept = fit(*halves[0])
    confidences, rights = halves[1]
    after = 1 / (1 + np.exp(-(slope * np.log(confidences / (1 - confidences)) + intercept)))
    card["calibration"] = [round(slope, 4), round(intercept, 4)]
    card_path.write_text(json.dumps(card) + "\n", encoding="utf-8")
    before_error = calibration_error(confidences.tolist(), rights.astype(bool).tolist())
    after_error = calibration_error(after.tolist(), rights.astype(bool).tolist())
    print(f"slope {slope:.3f}, intercept {intercept:.3f}; error {before_error:.3f} before, {after_error:.3f} after")


if __name__ == "__main__":
    main()
