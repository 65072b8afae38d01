"""The reader's spans against annotated news: ``python -m benchmarks.attribution --shared DIR``.

DIR holds ``data/polnear/dev.jsonl.gz`` (articles with attributions) and ``score/attribution.py`` (the scorer). Prints
F1 by kind, words a second of one process with one thread, and the calibration of the confidences. Fails where a figure
is below its floor in ``floors.toml``, unless ``--allow-regression`` says that this is meant.

``--beside PYTHON`` runs further tools over the same articles, one process on one core each, with that interpreter (its
packages: see ``systems.py``), and prints a table.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.scoring import Row, attributions_of, calibration_error, judged, scorer
from benchmarks.systems import TOOLS
from reportedly.extract.reader.encoder import DEFAULT_MODEL, MODELS, Encoder

HERE = Path(__file__).parent
SHOWN = ("full", "content_partial", "content_iou50", "source_given", "cue_partial")
OURS = "reportedly"
CORE = "0"


def predict(gold: list[Row], encoder: Encoder) -> tuple[list[list[Row]], float]:
    """The attributions of each article, and words a second of processor time."""
    began = time.process_time()
    found = [attributions_of(article["text"], encoder) for article in gold]
    words = sum(len(article["text"].split()) for article in gold)
    return found, words / (time.process_time() - began)


def scores(gold: list[Row], found: list[list[Row]], judge: ModuleType) -> dict[str, Any]:
    """The scorer's figures by kind; all per cent."""
    predicted = {a["id"]: {"id": a["id"], "attributions": those} for a, those in zip(gold, found, strict=True)}
    result: dict[str, Any] = judge.score({article["id"]: article for article in gold}, predicted)
    return result


def drops(figures: dict[str, float], floors: dict[str, float], model: str) -> list[str]:
    """One line for each figure that is worse than its floor; an error has a ceiling instead."""
    worse = []
    for name, floor in floors.items():
        figure = figures[name]
        if figure > floor if name.endswith("_error") else figure < floor:
            worse.append(f"model {model!r}: {name} is {figure:.3f}, its floor {floor}")
    return worse


def table(gold: list[Row], judge: ModuleType, python: str) -> str:
    """F1, speed and memory of every tool, as Markdown."""
    lines = ["| tool | full F1 | direct | mixed | indirect | words/s | peak MB |", "| --- " * 7 + "|"]
    for name in TOOLS:
        if name == f"{OURS}-best" and not (MODELS / "best").is_dir():
            continue
        rows, cost = run(name, gold, sys.executable if name.startswith(OURS) else python)
        figures = scores(gold, rows, judge)
        kinds = " | ".join(f"{figures[kind]['full']['F1']:.1f}" for kind in ("all", "direct", "mixed", "indirect"))
        lines.append(f"| {name} | {kinds} | {cost['words_per_second']:,} | {cost['peak_mb']} |")
    return "\n".join(lines)


def run(name: str, gold: list[Row], python: str) -> tuple[list[list[Row]], dict[str, int]]:
    """A tool's attributions of each article, and what it cost; in a process of its own on one core."""
    given = "".join(json.dumps({"id": article["id"], "text": article["text"]}) + "\n" for article in gold)
    command = ["taskset", "-c", CORE, python, "-m", "benchmarks.systems", name]
    where = {**os.environ, "PYTHONPATH": str(HERE.parent), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, input=given, capture_output=True, text=True, env=where, check=False)
    if done.returncode:
        raise SystemExit(f"{name} does not run with {python}: {done.stderr.strip().splitlines()[-1]}")
    rows = [json.loads(line)["attributions"] for line in done.stdout.splitlines()]
    return rows, json.loads(done.stderr.strip().splitlines()[-1])


def corpus(path: Path, expected: str) -> list[Row]:
    """The annotated articles, which must be those that the floors were measured on."""
    text = gzip.decompress(path.read_bytes())
    digest = hashlib.sha256(text).hexdigest()
    if digest != expected:
        raise SystemExit(f"{path}: its digest is {digest}, not that of the floors; measure anew and pin both")
    return [json.loads(line) for line in text.decode().splitlines()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--model", default=DEFAULT_MODEL)
    parser.add_argument("--allow-regression", action="store_true", help="print drops, but do not fail")
    parser.add_argument("--beside", metavar="PYTHON", help="an interpreter that has the other tools")
    args = parser.parse_args()
    pinned = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))
    gold = corpus(args.shared / "data/polnear/dev.jsonl.gz", pinned["corpus"]["sha256"])
    judge = scorer(args.shared / "score/attribution.py")
    if args.beside:
        print(table(gold, judge, args.beside))
        return
    found, speed = predict(gold, Encoder.load(args.model))
    result = scores(gold, found, judge)
    for kind, figures in result.items():
        print(f"{kind:9}" + "  ".join(f"{name} {figures[name]['F1']:.1f}" for name in SHOWN if name in figures))
    error = calibration_error(*judged(gold, found))
    print(f"{speed:.0f} words/s; expected calibration error {error:.3f} over {sum(map(len, found))} attributions")
    reached = {kind: figures["full"]["F1"] for kind, figures in result.items()}
    reached |= {name: result["all"][name]["F1"] for name in SHOWN if name != "full"} | {"calibration_error": error}
    worse = drops(reached, pinned["floors"].get(args.model, {}), args.model)
    print(*worse, sep="\n", end="\n" if worse else "")
    if worse and not args.allow_regression:
        raise SystemExit("the reader got worse; --allow-regression if that is meant")


if __name__ == "__main__":
    main()
