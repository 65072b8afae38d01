"""Annotated stories as readings: what a perfect reader would say of each page, so that what follows is measured alone.

The format is that of the shared stories: a folder of articles and a ``gold.json``.
"""

from __future__ import annotations

import importlib.util
import json
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from reportedly.acquire import Given, Job, acquire, jobs
from reportedly.errors import Rejected
from reportedly.model.document import Document
from reportedly.model.reading import ReaderVersion, Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span, hull
from reportedly.model.statement import (
    Access,
    Certainty,
    Forecast,
    Kind,
    Mode,
    Modifier,
    Quantity,
    Stance,
    Statement,
    Time,
    TimeRole,
    TimeType,
)

SEEN = Path(__file__).parent / "stories" / "seen"
LEARNED = Path(__file__).parent.parent / "training" / "stories"
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
# Words of a chain's first link that name several people; where their number isn't stated, ``count`` stays None.
_PLURAL = re.compile(
    r"(?!one of)\W*(?:\w+ )?(?:people|sources|officials|engineers|diplomats|experts|employees|aides|insiders|lawyers)\b"
)
_NOTE = re.compile(r"\s*\([^)]*\)")

Json = dict[str, Any]


@dataclass(frozen=True)
class Story:
    """A story's annotation and its articles as acquired, in the annotation's order."""

    name: str
    gold: Json
    documents: tuple[Document, ...]

    def readings(self) -> list[Reading]:
        """The annotation in the form of readings."""
        return [reading_of(row, document) for row, document in zip(self.gold["documents"], self.documents, strict=True)]


def stories(shared: Path, folders: Path = SEEN) -> Iterator[Story]:
    """The shared stories, then those of a folder of the project's own."""
    yield from stories_of(shared / "stories")
    yield from stories_of(folders)


def stories_of(folder: Path) -> Iterator[Story]:
    """Those of one folder, by name."""
    return (story_of(gold.parent) for gold in sorted(folder.glob("*/gold.json")))


def story_of(folder: Path) -> Story:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        manifest = Path(scratch) / "story.jsonl"
        rows = [
            {
                "id": row["file"],
                "path": str((folder / row["file"]).resolve()),
                "outlet": row["outlet"],
                "published": row["published"],
                "language": "en",
            }
            for row in gold["documents"]
        ]
        manifest.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        documents = tuple(map(_document_of, jobs([str(manifest)], Given())))
    return Story(folder.name, gold, documents)


def _document_of(job: Job | Rejected) -> Document:
    if isinstance(job, Rejected):
        raise job
    return acquire(job).document


def scorer(shared: Path) -> ModuleType:
    """The shared scorer of stories."""
    path = shared / "score" / "stories.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path}: can't be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def reading_of(annotation: Json, document: Document) -> Reading:
    """A reading that says what the annotation says, chains as the page alone shows them."""
    sources: dict[str, Source] = {}
    statements = []
    for row in annotation["statements"]:
        content = content_of(row, document.text)
        if content:
            statements.append(_statement(row, content, _chain(row, sources), document))
    statements.sort(key=lambda statement: hull(statement.content))
    return Reading(document, tuple(sources.values()), tuple(statements), ReaderVersion("0", "annotation"))


def content_of(row: Json, text: str) -> tuple[Span, ...]:
    """Where a statement's words stand: of several places the one that its cue and its source are nearest to."""
    beside = [places(text, row[role]) for role in ("cue", "source")]

    def apart(span: Span) -> int:
        return sum(min((gap(span, one) for one in several), default=0) for several in beside)

    whole = min(places(text, row["content"]), key=apart, default=None)
    if whole is None or "parts" not in row:
        return (whole,) if whole else ()
    parts = (min(places(text, part), key=lambda span: gap(span, whole), default=None) for part in row["parts"])
    return tuple(sorted(part for part in parts if part))


def nearest(text: str, words: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The place of words that is nearest to a statement's content; none where there are no words."""
    return tuple(sorted(places(text, words), key=lambda span: min(gap(span, part) for part in content))[:1])


def places(text: str, words: str) -> list[Span]:
    """Every place of whole words, however lines break."""
    if not words.split():
        return []
    pattern = r"\s+".join(map(re.escape, words.split()))
    return [Span(*found.span()) for found in re.finditer(rf"(?<!\w){pattern}(?!\w)", text)]


def gap(a: Span, b: Span) -> int:
    """Characters between two spans; 0 where they touch or overlap."""
    return max(0, a.start - b.end, b.start - a.end)


def _place(text: str, words: str, start: int) -> Span:
    """The first place of words from a point on, else the first of all; an empty one where there is none."""
    found = places(text, words)
    return next((span for span in found if span.start >= start), found[0] if found else Span(start, start))


def _chain(row: Json, sources: dict[str, Source]) -> tuple[str, ...]:
    """Ids of the chain's sources; those that are new are added to ``sources``, by label."""
    chain = row.get("chain_here") or row["chain"]
    for place, label in enumerate(chain):
        if label not in sources:
            sources[label] = _source(f"src{len(sources)}", row, chain, place)
    return tuple(sources[label].id for label in chain)


def _source(id: str, row: Json, chain: list[str], place: int) -> Source:
    relays = place > 0 and place == len(chain) - 1
    naming = Naming(row["naming"]) if place == 0 and len(chain) > 1 else Naming.NAMED
    label = _NOTE.sub("", chain[place])
    affiliation = row.get("affiliation") if place == 0 else None
    return Source(
        id=id,
        label=label,
        name=label if naming is Naming.NAMED else None,
        kind=_kind(affiliation == chain[place], relays or len(chain) == 1),
        naming=naming,
        affiliation=affiliation if affiliation != chain[place] else None,
        count=_count(label) if naming is Naming.ANONYMOUS else None,
    )


def _kind(institution: bool, outlet: bool) -> SourceKind:
    """The annotation gives an institution itself as its affiliation, and tells outlets by their place in the chain."""
    if outlet:
        return SourceKind.OUTLET
    return SourceKind.ORGANIZATION if institution else SourceKind.UNSPECIFIED


def _count(label: str) -> int | None:
    stated = next((n for word, n in _NUMBERS.items() if re.match(rf"{word}\b", label)), None)
    return stated or (None if _PLURAL.match(label) else 1)


def _statement(row: Json, content: tuple[Span, ...], chain: tuple[str, ...], document: Document) -> Statement:
    text, start = document.text, hull(content).start
    section = document.section_at(start)
    forecast = row["forecast"]
    return Statement(
        id=row["id"],
        kind=Kind(row["kind"]),
        mode=Mode.SPEECH,
        content=content,
        cue=nearest(text, row["cue"], content),
        source=nearest(text, row["source"], content),
        chain=chain,
        access=Access.RELAYED if len(chain) > 2 else Access.UNKNOWN,
        confidence=1.0,
        headline=section is not None and section.kind == "title",
        stance=Stance(row["stance"]),
        certainty=Certainty(row["certainty"]),
        times=tuple(_time(time, text, start) for time in row["times"]),
        quantities=tuple(_quantity(quantity, text, start) for quantity in row["quantities"]),
        forecast=None if forecast is None else Forecast(forecast["due"]),
    )


def _time(row: Json, text: str, start: int) -> Time:
    span = _place(text, row["text"], start)
    return Time(span, TimeType.DATE, row["value"], TimeRole.EVENT)


def _quantity(row: Json, text: str, start: int) -> Quantity:
    span = _place(text, row["text"], start)
    return Quantity(span, row["value"], row["high"], row["unit"], Modifier(row["modifier"]))
