"""Labels articles with a trained reader, for a smaller one to learn from: ``python -m training.silver articles out``.

``articles``: JSON Lines with "id" and "text". Every article's number is drawn from its id, so the same share is taken
each time. Uncertain attributions are kept: the student sees what the teacher would have said of the whole article.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from reportedly.extract.reader.encoder import DEFAULT_MODEL, Encoder
from reportedly.extract.reader.reader import find_attributions
from reportedly.model.document import Document, Section, SectionKind
from training.data import Article, load, paragraphs_of

LONGEST, SHORTEST = 12_000, 1_000  # characters


def chosen(articles: list[Article], many: int) -> list[Article]:
    """``many`` of the articles of usual length, the same ones every time."""
    usual = [article for article in articles if SHORTEST <= len(article["text"]) <= LONGEST]
    return sorted(usual, key=lambda article: hashlib.sha256(article["id"].encode()).digest())[:many]


def labelled(articles: list[Article], teacher: Encoder) -> Iterator[Article]:
    for article in articles:
        body = tuple(Section(SectionKind.BODY, paragraph) for paragraph in paragraphs_of(article["text"]))
        found = find_attributions(Document(article["text"], sections=body), teacher)
        rows = [
            {role: [[s.start, s.end] for s in getattr(one, role)] for role in ("source", "cue", "content")}
            for one in found
        ]
        yield {"id": article["id"], "text": article["text"], "attributions": rows}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--many", type=int, default=600)
    parser.add_argument("--model", default=DEFAULT_MODEL)
    args = parser.parse_args()
    with args.out.with_suffix(".partial").open("w", encoding="utf-8") as out:
        for row in labelled(chosen(load(args.articles), args.many), Encoder.load(args.model)):
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    args.out.with_suffix(".partial").replace(args.out)


if __name__ == "__main__":
    main()
