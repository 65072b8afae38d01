"""Annotated stories as training articles: ``python -m training.annotated stories -o stories.jsonl``.

Each article becomes a row as ``training/data.py`` reads it: its text as the program takes it from the page, and of each
statement the places of its source, cue and content. A word has one role: a content that holds its cue ("declined to
comment") is what is left of it. What speaks without a word of a cue, or says no more than it, is left out.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from benchmarks.annotated import Json, content_of, gap, nearest, stories_of
from reportedly.model.document import Document
from reportedly.model.span import Span
from training.data import Article

# A cue or a source further from its words than this, in characters, is another mention of the same words.
FAR = 600


def article_of(name: str, annotation: Json, document: Document) -> Article:
    """The row of one article."""
    rows = (attribution_of(row, document.text) for row in annotation["statements"])
    found = [row for row in rows if row["cue"] and row["content"]]
    return {"id": f"{name}/{annotation['file']}", "text": document.text, "attributions": found}


def attribution_of(row: Json, text: str) -> dict[str, list[list[int]]]:
    """Offsets of each role; none of a role that isn't near."""
    content = content_of(row, text)
    source, cue = (_near(text, row[role], content) for role in ("source", "cue"))
    said = [part for span in content for part in _without(span, [*source, *cue], text)]
    cue = [span for span in cue if not any(span.overlaps(one) for one in source)]
    roles = {"source": source, "cue": cue, "content": said}
    return {role: [[span.start, span.end] for span in spans] for role, spans in roles.items()}


def _near(text: str, words: str, content: tuple[Span, ...]) -> list[Span]:
    found = nearest(text, words, content) if content else ()
    return [span for span in found if any(gap(span, part) <= FAR for part in content)]


def _without(span: Span, others: list[Span], text: str) -> list[Span]:
    """What is left of a span around others, where it has words."""
    inside = sorted(one for one in others if one.overlaps(span))
    edges = [span.start, *(edge for one in inside for edge in (one.start, one.end)), span.end]
    left = (Span(start, end).trimmed(text) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end)
    return [one for one in left if any(map(str.isalnum, one.of(text)))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path, help="a folder of annotated stories")
    parser.add_argument("-o", "--out", type=Path, required=True)
    args = parser.parse_args()
    with args.out.open("w", encoding="utf-8") as out:
        for story in stories_of(args.stories):
            for annotation, document in zip(story.gold["documents"], story.documents, strict=True):
                out.write(json.dumps(article_of(story.name, annotation, document)) + "\n")


if __name__ == "__main__":
    main()
