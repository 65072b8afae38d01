"""Whether the words around an event say that it happened, and how surely, in four corpora of event factuality.

    python benchmarks/factuality.py uds_mv2_cb_uw_train.tar.gz [--held-out]

UDS-IH2 (Rudinger et al., 2018), MegaVeridicality 2 (White et al., 2018), CommitmentBank (de Marneffe et al., 2019)
and UW (Lee et al., 2015), on their scale from -3 (it did not happen) to 3 (it did). Measured is how far this project's
hedges and negations go: each event is read from its clause alone, up to it. Sign: positive above 1, negative below -1,
else open; accuracy and macro-F1 beside "all of the most frequent sign". Strength: mean absolute error and Pearson's r,
beside "all 3". The development parts are scored, or with ``--held-out`` the training parts, which were not looked at:
nothing is trained on them here.
"""

from __future__ import annotations

import argparse
import json
import re
import tarfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import correlation, fmean

from reportedly.extract.meaning.certainty import worded
from reportedly.extract.meaning.negation import is_negative
from reportedly.model.statement import Certainty

CORPORA = {"UDS-IH2": "UDS_IH2", "MegaVeridicality 2": "MV2/mv2", "CommitmentBank": "CB/CB", "UW": "UW"}
STRENGTH = {Certainty.CERTAIN: 3.0, Certainty.PROBABLE: 1.5, Certainty.POSSIBLE: 0.5, Certainty.DOUBTFUL: -1.0}
_OPEN = 0.5  # an infinitive: neither said to have happened nor not; what will happen is said for certain
_BORDER = frozenset(", ; : . who which but and because although while where that ( `` '' -- -".split())
_UNREAL = re.compile(r"\b(?:to(?! have)|would|whether)\b(?:\s+\w+)?\s*$", re.IGNORECASE)
_LONGEST = 14  # words of a clause before its event


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--held-out", action="store_true", help="score the training parts")
    given = parser.parse_args()
    for name, folder in CORPORA.items():
        pairs = [(want, read(words, at)) for words, at, want in events(given.archive, folder, given.held_out)]
        wanted, got = [want for want, _ in pairs], [found for _, found in pairs]
        signs = [(sign(want), sign(found)) for want, found in pairs]
        usual = Counter(want for want, _ in signs).most_common(1)[0]
        print(
            f"{name}: {len(pairs)} events; sign accuracy {accuracy(signs):.3f} macro-F1 {macro_f1(signs):.3f} "
            f"(all {usual[0]}: {usual[1] / len(pairs):.3f}, {macro_f1([(w, usual[0]) for w, _ in signs]):.3f}); "
            f"error {fmean(abs(w - g) for w, g in pairs):.2f} (all 3: {fmean(abs(w - 3) for w in wanted):.2f}) "
            f"r {correlation(wanted, got):.2f}"
        )


def events(archive: Path, folder: str, held_out: bool) -> Iterator[tuple[list[str], int, float]]:
    """The words of a sentence, where its event is, and how factual people judged it."""
    part = "train" if held_out else "dev"
    with tarfile.open(archive) as members:
        file = members.extractfile(next(m for m in members.getmembers() if m.name.endswith(f"{folder}/{part}.jsonl")))
        for line in file.read().decode("utf-8").splitlines() if file else ():
            row = json.loads(line)
            for target in row["targets"]:
                yield row["text"].split(" "), target["span1"][0], target["label"]


def read(words: list[str], at: int) -> float:
    """The factuality of the event at a place, by the words of its clause up to it."""
    opened = (n + 1 for n in range(at - 1, max(-1, at - _LONGEST), -1) if words[n].lower() in _BORDER)
    before = " ".join(words[next(opened, max(0, at - _LONGEST)) : at]).replace(" n't", "n't")
    certainty = worded(f"{before} {words[at]}")
    strength = STRENGTH[certainty]
    if certainty is Certainty.CERTAIN and _UNREAL.search(before):
        strength = _OPEN
    return -max(strength, STRENGTH[Certainty.PROBABLE]) if is_negative(before) else strength


def sign(value: float) -> str:
    return "positive" if value > 1 else "negative" if value < -1 else "open"


def accuracy(pairs: list[tuple[str, str]]) -> float:
    return sum(want == got for want, got in pairs) / len(pairs)


def macro_f1(pairs: list[tuple[str, str]]) -> float:
    scores = []
    for label in {want for want, _ in pairs}:
        right = sum(want == got == label for want, got in pairs)
        both = sum((want == label) + (got == label) for want, got in pairs)
        scores.append(2 * right / both)
    return fmean(scores)


if __name__ == "__main__":
    main()
