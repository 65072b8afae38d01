"""How well `extract/meaning` reads statements that people marked, apart from how well the reader finds them.

    python benchmarks/meaning.py stories --shared FOLDER [-v]   each attribute, over the seed and the stories
    python benchmarks/meaning.py speed --shared FOLDER          words a second over news articles

Statements are made straight from the gold spans and scored by the shared scorer, so that every one pairs with itself.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from reportedly.acquire import Given, acquire, document_from_text, jobs
from reportedly.extract.meaning import add_meaning
from reportedly.extract.resolve.speech.cue import read_cue
from reportedly.extract.sentences import sentences
from reportedly.model.document import Basis, Document
from reportedly.model.reading import ReaderVersion, Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span
from reportedly.model.statement import Access, Kind, Statement

SEEN = Path(__file__).parent / "stories" / "seen"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["stories", "speed"])
    parser.add_argument("--shared", type=Path, required=True, help="the folder with seed, stories, score and data")
    parser.add_argument("-v", "--verbose", action="store_true", help="list the misses")
    parser.add_argument("--only", default="", help="stories: list only misses of this attribute")
    given = parser.parse_args()
    {"stories": stories, "speed": speed}[given.what](given)


# Stories


def stories(given: argparse.Namespace) -> None:
    scorer = _scorer(given.shared)
    golds = [
        given.shared / "seed" / "gold.json",
        *sorted((given.shared / "stories").glob("*/gold.json")),
        *sorted(SEEN.glob("*/gold.json")),
    ]
    documents: list[Any] = []
    readings: list[Any] = []
    for path in golds:
        gold = json.loads(path.read_text("utf-8"))
        rows = []
        for document, reading in _readings(gold, path):
            row = reading.to_json()
            rows.append((document, row))
            if given.verbose:
                _list_misses(path, document, row, given.only, scorer)
        shed = sum(row["title_sheds_attribution"] for _, row in rows)
        print(f"{path.parent.name}: conflicts {_conflicts(gold, rows)}; titles that shed their source: {shed}")
        if "statements" in gold:
            print("  the seed's own:", scorer.score_readings(gold, [rows[0][1]])[0])
        documents += [{**document, "file": f"{path.parent.name}/{document['file']}"} for document, _ in rows]
        for document, row in rows:
            row["document"]["meta"] = {"id": f"{path.parent.name}/{document['file']}"}
            readings.append(row)
    figures, _ = scorer.score_readings({"documents": documents}, readings)
    wanted = ("stance", "certainty", "forecast", "due", "quantity", "time")
    print(json.dumps({k: round(v, 3) for k, v in figures.items() if k.startswith(wanted) and v is not None}))


def _scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("stories", shared / "score" / "stories.py")
    if spec is None or spec.loader is None:
        sys.exit(f"no scorer in {shared / 'score'}: give the shared folder with --shared")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _readings(gold: dict[str, Any], path: Path) -> Iterator[tuple[dict[str, Any], Reading]]:
    found = gold.get("documents") or [{**gold["document"], "file": "article.txt", "statements": gold["statements"]}]
    for document in found:
        raw = _acquired(path.parent / document["file"], document)
        yield document, add_meaning(_reading(document, raw))


def _acquired(path: Path, gold: dict[str, Any]) -> Document:
    (job,) = jobs([str(path)], Given(outlet=gold.get("outlet"), published=gold.get("published")))
    acquired = acquire(job)
    document: Document = getattr(acquired, "document", acquired)
    return replace(document, published=gold.get("published") or document.published, published_basis=Basis.GIVEN)


def _reading(gold: dict[str, Any], document: Document) -> Reading:
    sources: dict[str, Source] = {}
    statements = []
    for row in gold["statements"]:
        chain = row.get("chain_here") or row["chain"]
        for name, naming in zip(chain, [row["naming"]] + ["named"] * len(chain), strict=False):
            sources.setdefault(name, Source(f"s{len(sources)}", name, SourceKind.UNSPECIFIED, Naming(naming)))
        content = _content(row, document.text)
        if content is None:
            print("not in the text:", gold["file"], row["id"], row["content"][:60])
            continue
        cue = _near(row["cue"], document.text, content)
        title = next((s.span for s in document.sections if s.kind == "title"), None)
        statements.append(
            Statement(
                id=row["id"],
                kind=Kind(row["kind"]),
                mode=read_cue(row["cue"]).mode,
                content=content,
                cue=cue,
                source=_near(row["source"], document.text, content),
                chain=tuple(sources[name].id for name in chain),
                access=Access.UNKNOWN,
                confidence=1.0,
                headline=title is not None and title.covers(content[0]),
            )
        )
    statements.sort(key=lambda s: s.content)
    return Reading(document, tuple(sources.values()), tuple(statements), ReaderVersion("gold", "gold"))


def _content(row: dict[str, Any], text: str) -> tuple[Span, ...] | None:
    spans = []
    for part in row.get("parts") or [row["content"]]:
        match = _loosely(part).search(text, spans[-1].end if spans else 0)
        if match is None:
            return None
        spans.append(Span(*match.span()))
    return tuple(spans)


def _near(words: str, text: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The nearest place of the words to the content, outside of it where it can be."""
    found = [Span(*m.span()) for m in _loosely(words).finditer(text)] if words else []
    outside = [span for span in found if not any(part.overlaps(span) for part in content)] or found
    return tuple(sorted(outside, key=lambda s: min(abs(s.start - content[-1].end), abs(content[0].start - s.end)))[:1])


def _loosely(words: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(re.escape(word) for word in words.split()))


def _list_misses(path: Path, document: dict[str, Any], row: dict[str, Any], only: str, scorer: ModuleType) -> None:
    by = {s["id"]: s for s in row["statements"]}
    for gold in document["statements"]:
        got = by.get(gold["id"])
        if got is None:
            continue
        pairs = {
            "stance": (gold["stance"], got["stance"]),
            "certainty": (gold["certainty"], got["certainty"]),
            "forecast": (
                (gold["forecast"] and gold["forecast"]["due"]) or bool(gold["forecast"]),
                (got["forecast"] and got["forecast"]["due"]) or bool(got["forecast"]),
            ),
            "times": (
                {scorer.norm_time(t["value"]) for t in gold["times"]},
                {scorer.norm_time(t["value"]) for t in got["times"] if t["value"]},
            ),
            "quantities": (
                {(float(q["value"]), q["modifier"]) for q in gold["quantities"]},
                {(float(q["value"]), str(q["modifier"])) for q in got["quantities"]},
            ),
        }
        for name, (want, have) in pairs.items():
            if want != have and only in name:
                words = " ".join(gold["content"].split())[:160]
                print(f"{path.parent.name} {gold['id']} {name}: want {want}, got {have} | [{gold['cue']}] {words}")


def _conflicts(gold: dict[str, Any], rows: list[Any]) -> str:
    """Found conflicts, and how many of them tie claims that the gold ties, too."""
    of: dict[str, set[str]] = {}
    for claim in gold.get("claims", []):
        for statement in claim["statements"]:
            of.setdefault(statement, set()).add(claim["label"])
    want = {frozenset((c["a"], c["b"])) for c in gold["conflicts"]}
    right, wrong = 0, []
    for _, row in rows:
        words = {s["id"]: " ".join(c["text"] for c in s["content"]) for s in row["statements"]}
        for c in row["conflicts"]:
            tied = {frozenset((x, y)) for x in of.get(c["a"], {c["a"]}) for y in of.get(c["b"], {c["b"]})}
            if tied & want:
                right += 1
            else:
                wrong.append(f"\n    {c['a']} {c['b']} {c['kind']}: {words[c['a']][:70]} <> {words[c['b']][:70]}")
    return f"right {right}, others {len(wrong)}" + "".join(wrong)


# Speed


def speed(given: argparse.Namespace, articles: int = 300) -> None:
    """Every sentence with a reporting word is made a statement, which is more than articles have."""
    readings, words = [], 0
    with gzip.open(given.shared / "data" / "allsides" / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            document = replace(document_from_text(row["text"]), published=row.get("published"))
            spans = [
                s
                for p in document.readable()
                for s in sentences(document.text, p)
                if re.search(r"\bsa(?:id|ys)\b", s.of(document.text))
            ]
            made = [
                Statement(
                    f"t{n}",
                    Kind.INDIRECT,
                    read_cue("said").mode,
                    (s,),
                    (),
                    (),
                    ("s0",),
                    Access.UNKNOWN,
                    1.0,
                    headline=False,
                )
                for n, s in enumerate(spans)
            ]
            source = Source("s0", "x", SourceKind.UNSPECIFIED, Naming.NAMED)
            readings.append(Reading(document, (source,), tuple(made), ReaderVersion("x", "x")))
            words += len(document.text.split())
            if len(readings) == articles:
                break
    add_meaning(readings[0])
    began = time.process_time()
    for reading in readings:
        add_meaning(reading)
    took = time.process_time() - began
    print(f"{words} words in {took:.2f} s: {words / took:.0f} words/s")


if __name__ == "__main__":
    main()
