"""Whether a sentence hedges: Wikipedia articles of the Szeged Uncertainty Corpus (Szarvas et al., 2012).

    python benchmarks/hedging.py wiki.xml.gz [--held-out] [-v]

A sentence is hedged where it has a cue of any type (modal, belief, condition, investigation), and is found hedged where
its words give less than certainty. Precision, recall and F1 of hedged sentences, beside two baselines: all certain, and
"may, might, could, if, probably" alone. A document is held out by the hash of its name, one of four.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from reportedly.extract.meaning.certainty import worded
from reportedly.model.statement import Certainty

HELD_OUT = 4  # one of so many
_DOCUMENT = re.compile(r"<DocID[^>]*>(.*?)</DocID>(.*?)</Document>", re.DOTALL)
_SENTENCE = re.compile(r"<Sentence[^>]*>(.*?)</Sentence>", re.DOTALL)
_CUE = re.compile(r"<ccue[^>]*>(.*?)</ccue>", re.DOTALL)
_FEW_WORDS = re.compile(r"\b(?:may|might|could|if|probably)\b")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true", help="list the misses")
    parser.add_argument("--held-out", action="store_true", help="score the documents held out")
    given = parser.parse_args()
    if given.held_out and given.verbose:
        parser.error("documents held out are not to be looked at: leave out -v")
    ours: Counter[tuple[bool, bool]] = Counter()
    few: Counter[tuple[bool, bool]] = Counter()
    for words, cues in sentences(given.corpus, held_out=given.held_out):
        found = worded(words) is not Certainty.CERTAIN
        ours[bool(cues), found] += 1
        few[bool(cues), _FEW_WORDS.search(words) is not None] += 1
        if given.verbose and found != bool(cues):
            print("missed" if cues else "false", cues, "|", words[:200])
    total = sum(ours.values())
    print(f"{total} sentences; majority (all certain): accuracy {(ours[False, False] + ours[False, True]) / total:.3f}")
    for name, counts in (("five words", few), ("reportedly", ours)):
        right, missed, false = counts[True, True], counts[True, False], counts[False, True]
        accuracy = (right + counts[False, False]) / total
        precision, recall = right / (right + false), right / (right + missed)
        f1 = 2 * right / (2 * right + missed + false)
        print(f"{name}: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f} accuracy {accuracy:.3f}")


def sentences(corpus: Path, *, held_out: bool) -> Iterator[tuple[str, list[str]]]:
    """The words of each sentence and its cues."""
    for name, document in _DOCUMENT.findall(gzip.decompress(corpus.read_bytes()).decode("utf-8")):
        if (hashlib.sha256(name.encode()).digest()[0] % HELD_OUT == 0) is held_out:
            for marked in _SENTENCE.findall(document):
                yield unescape(re.sub(r"<[^>]+>", "", marked)), _CUE.findall(marked)


if __name__ == "__main__":
    main()
