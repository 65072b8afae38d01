"""Time expressions in news as TempEval-3 scores them: TIMEX3 values in TimeBank and AQUAINT.

    python benchmarks/timex.py timebank_aquaint.tar.gz [--held-out] [-v]

strict: the same characters; relaxed: they overlap, one to one; value: they overlap and have the same value. F1 of each,
over all expressions, the creation time of the document given and not counted (UzZaman et al., 2013), by collection and
for all. Different people marked the two: in AQUAINT "Friday night" is mostly a day, "Wednesday" often a week early, and
some values are none of TIMEX3. A document is held out by the hash of its name, one of four; ``-v`` lists the misses,
and never those of documents held out.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
import tarfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from reportedly.extract.meaning.times import find_times, published_on
from reportedly.extract.sentences import sentences
from reportedly.model.span import Span

HELD_OUT = 4  # one of so many
_DCT = re.compile(r"<DCT>.*?value=\"([^\"]+)\"", re.DOTALL)
_BODY = re.compile(r"<TEXT>(.*?)</TEXT>", re.DOTALL)
_TAGS = re.compile(r"(<TIMEX3[^>]*>|</TIMEX3>|<[^>]+>)")
_VALUE = re.compile(r"\bvalue=\"([^\"]*)\"")
_PARAGRAPH = re.compile(r"[^\n](?:(?!\n\s*\n).)*", re.DOTALL)


@dataclass(frozen=True)
class Marked:
    """A TIMEX3 element: its place in the text and its value."""

    span: Span
    value: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path, help="a tar of .tml documents")
    parser.add_argument("-v", "--verbose", action="store_true", help="list the misses")
    parser.add_argument("--held-out", action="store_true", help="score the documents held out")
    given = parser.parse_args()
    if given.held_out and given.verbose:
        parser.error("documents held out are not to be looked at: leave out -v")
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for collection, name, xml in documents(given.archive):
        if is_held_out(name) == given.held_out:
            counts[collection] += scored(xml, verbose=given.verbose)
    if not counts:
        sys.exit(f"no TimeML documents in {given.archive}")
    for collection, counted in counts.items():
        _print(collection, counted)
    _print("all", sum(counts.values(), Counter()))


def _print(collection: str, counts: Counter[str]) -> None:
    want, got = counts["gold"], counts["got"]
    print(f"{collection}: {want} expressions, {got} found")
    for name in ("relaxed", "strict", "value"):
        right = counts[name]
        print(f"  {name}: precision {right / got:.3f} recall {right / want:.3f} F1 {2 * right / (got + want):.3f}")


def documents(archive: Path) -> Iterator[tuple[str, str, str]]:
    """Collection (its folder), name and markup of each document."""
    with tarfile.open(archive) as members:
        for member in sorted(members.getmembers(), key=lambda m: m.name):
            file = members.extractfile(member) if member.name.endswith(".tml") else None
            if file is not None:
                path = Path(member.name)
                yield path.parent.name, path.stem, file.read().decode("utf-8", "replace")


def is_held_out(name: str) -> bool:
    return hashlib.sha256(name.encode()).digest()[0] % HELD_OUT == 0


def marked(body: str) -> tuple[str, list[Marked]]:
    """The text of a document and its time expressions."""
    text, opened, found = "", [], []
    for piece in _TAGS.split(body):
        if piece.startswith("<TIMEX3") and not piece.endswith("/>"):
            value = _VALUE.search(piece)
            opened.append((len(text), value[1] if value else ""))
        elif piece == "</TIMEX3>":
            start, named = opened.pop()
            found.append(Marked(Span(start, len(text)), named))
        elif not piece.startswith("<"):
            text += unescape(piece)
    return text, sorted(found, key=lambda m: m.span)


def scored(xml: str, *, verbose: bool) -> Counter[str]:
    creation, body = _DCT.search(xml), _BODY.search(xml)
    if body is None:
        return Counter()
    text, gold = marked(body[1])
    paragraphs = [Span(*m.span()) for m in _PARAGRAPH.finditer(text)]
    lines = [sentence for paragraph in paragraphs for sentence in sentences(text, paragraph)]
    found = find_times(text, lines, published_on(creation[1]) if creation else None)
    counts = Counter({"gold": len(gold), "got": len(found)})
    for expression in found:
        hit = next((one for one in gold if one.span.overlaps(expression.span)), None)
        if hit is None:
            _note(verbose, "false", text, expression.span, expression.timex, None)
            continue
        gold.remove(hit)
        counts["relaxed"] += 1
        counts["strict"] += expression.span == hit.span
        counts["value"] += expression.timex == hit.value
        if expression.timex != hit.value:
            _note(verbose, "value", text, expression.span, expression.timex, hit.value)
        elif expression.span != hit.span:
            _note(verbose, "extent", text, expression.span, hit.span.of(text), hit.value)
    for one in gold:
        _note(verbose, "missed", text, one.span, None, one.value)
    return counts


def _note(verbose: bool, what: str, text: str, span: Span, got: str | None, want: str | None) -> None:
    if verbose:
        around = " ".join(text[max(0, span.start - 60) : span.end + 30].split())
        print(f"{what}\t{' '.join(span.of(text).split())}\tgot {got}\twant {want}\t… {around}")


if __name__ == "__main__":
    main()
