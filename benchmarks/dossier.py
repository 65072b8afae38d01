"""How much a large dossier weighs and how long a browser takes to open it.

    python -m benchmarks.dossier [--claims 200] [--chromium PATH]

The claims are those of the project's own stories, statements as people marked them. Ends with exit code 1 where the
page is heavier than 5 MB or takes longer than two seconds from the file to the end of loading, the median of five
windows.
"""

from __future__ import annotations

import argparse
import datetime
import statistics
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from benchmarks.annotated import SEEN, story_of
from reportedly.ledger.networks import PACKAGED
from reportedly.present.dossier import Options, dossier_page
from reportedly.trace.findings import claims_of
from reportedly.trace.found import Findings

_MOST_BYTES, _MOST_SECONDS = 5_000_000, 2.0
_WINDOWS = 5
_LOADED = "performance.getEntriesByType('navigation')[0].loadEventEnd"


def findings(claims: int) -> Findings:
    """So many claims; of whole stories, but for the last."""
    found: list[Findings] = []
    for gold in sorted(SEEN.glob("*/gold.json")):
        readings = story_of(gold.parent).readings()
        found.append(Findings.of(claims_of(readings, PACKAGED), readings))
        if sum(len(story.claims) for story in found) >= claims:
            break
    every = [claim for story in found for claim in story.claims]
    return Findings.of(every, [r for story in found for r in story.readings.values()]).only(every[:claims])


def seconds_to_open(path: Path, chromium: str) -> float:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        taken = []
        for _ in range(_WINDOWS):
            window = browser.new_page()
            window.goto(path.as_uri())
            taken.append(window.evaluate(_LOADED) / 1000)
            window.close()
        browser.close()
    return statistics.median(taken)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=int, default=200)
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    options = parser.parse_args()
    found = findings(options.claims)
    begun = time.perf_counter()
    page = dossier_page(found, Options(datetime.date(2026, 1, 1), whole=False)).encode()
    made = time.perf_counter() - begun
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dossier.html"
        path.write_bytes(page)
        opened = seconds_to_open(path, options.chromium)
    print(f"{len(found.claims)} claims of {len(found.readings)} articles: {len(page) / 1e6:.2f} MB,")
    print(f"made in {made:.2f} s, opened in {opened:.2f} s")
    raise SystemExit(len(page) > _MOST_BYTES or opened > _MOST_SECONDS)


if __name__ == "__main__":
    main()
