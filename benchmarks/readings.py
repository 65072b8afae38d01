"""Whole readings against annotated stories: ``python benchmarks/readings.py --scorer stories.py STORY…``.

A story is a folder with articles and ``gold.json`` (``benchmarks/stories/README.md``). Each article is read as a person
would read it, with the outlet and date that the annotation gives; the scorer prints one line of figures for each story.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from reportedly.acquire import Given, Job, acquire
from reportedly.acquire.job import InFile
from reportedly.extract import Reader

SHOWN = (
    "precision recall f1 kind origin chain naming same_source_f1 stance certainty time_f1 quantity_f1 forecast_f1 "
    "traps_avoided chain_recall"
).split()


def documents_of(gold: dict[str, Any]) -> list[dict[str, Any]]:
    """A story's documents; an annotation of a single article has its facts at the top."""
    return gold.get("documents") or [{"file": "article.txt", **gold["document"]}]


def readings(story: Path, reader: Reader) -> str:
    """JSON Lines of the readings of a story's articles."""
    rows = []
    for row in documents_of(json.loads((story / "gold.json").read_text("utf-8"))):
        given = Given(outlet=row.get("outlet"), published=row.get("published"))
        document = acquire(Job(row["file"], InFile(story / row["file"]), given)).document
        rows.append(json.dumps(reader.read(document).to_json(), ensure_ascii=False) + "\n")
    return "".join(rows)


def scored(story: Path, reader: Reader, scorer: Path) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "readings.jsonl"
        path.write_text(readings(story, reader), encoding="utf-8")
        command = [sys.executable, str(scorer), "readings", str(story / "gold.json"), str(path)]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    figures: dict[str, Any] = json.loads(printed.strip().splitlines()[-1])
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path, nargs="+")
    parser.add_argument("--scorer", type=Path, required=True)
    args = parser.parse_args()
    reader = Reader.load()
    all_figures = []
    for story in args.stories:
        figures = scored(story, reader, args.scorer)
        all_figures.append(figures)
        print(f"{story.name:18}" + " ".join(f"{name} {figures[name]:.2f}" for name in SHOWN))
    means = {name: sum(f[name] for f in all_figures) / len(all_figures) for name in SHOWN}
    print(f"{'mean':18}" + " ".join(f"{name} {means[name]:.2f}" for name in SHOWN))


if __name__ == "__main__":
    main()
