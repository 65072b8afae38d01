"""Turn the hand-written, marked-up training articles into JSON Lines.

The files are plain text (UTF-8, names ending in ``.txt``).  One line is one paragraph; an empty line ends an
article.  Inside a paragraph the parts of an attribution are bracketed::

    [S1: The mayor] [C1: said] on Monday [T1: that the bridge would stay shut]. [T2: "Not before May,"]
    [S2: she] [C2: added]. [T2: "Perhaps June."]

* ``S`` is the source, ``C`` the cue, ``T`` the content (the text attributed).
* The number joins the fragments of one attribution.  It starts at 1 in each article, and new attributions take the
  next number in the order in which they begin.
* An attribution has one or two cue fragments (in one paragraph), at most one source fragment and at least one content
  fragment.  A content may go on in the paragraphs that follow, as long as none is left out between them and no other
  attribution has begun in the meantime.
* Brackets do not nest.  A square bracket that belongs to the text itself is written ``⟦`` or ``⟧``.
* One space after the colon of a bracket is part of the markup and not of the text.

Each article becomes one JSON object on a line of its own::

    {"id": "wire-001", "text": "...", "attributions": [{"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 40]]}]}

The identifier is the file's name with the article's number in that file.  Offsets count code points in ``text``, which
is the article without its markup, the paragraphs joined by an empty line.  Broken markup ends the run with one line
that names file and line.

Usage: ``python -m training.markup training/sentences -o house.jsonl``
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TypedDict

PARAGRAPH_BREAK = "\n\n"
OPENING = re.compile(r"\[([SCT])([1-9][0-9]*):")
LITERAL_BRACKETS = str.maketrans({"⟦": "[", "⟧": "]"})


class AttributionRecord(TypedDict):
    """The spans of one attribution, as written to the output."""

    source: list[list[int]]
    cue: list[list[int]]
    content: list[list[int]]


class ArticleRecord(TypedDict):
    """One article, as written to the output."""

    id: str
    text: str
    attributions: list[AttributionRecord]


class MarkupError(ValueError):
    """Broken markup; the message begins with the file and the line."""

    def __init__(self, path: Path, line: int, problem: str) -> None:
        super().__init__(f"{path}:{line}: {problem}")


@dataclass(frozen=True)
class Fragment:
    """One bracketed fragment, with offsets into the article's text."""

    role: str
    number: int
    start: int
    end: int
    paragraph: int
    line: int


@dataclass
class Article:
    """An article while it is being read."""

    text: str = ""
    paragraphs: int = 0
    first_line: int = 0
    fragments: list[Fragment] = field(default_factory=list)


def read_paragraph(article: Article, raw: str, path: Path, line: int) -> None:
    """Add one marked-up paragraph to an article."""
    if article.paragraphs:
        article.text += PARAGRAPH_BREAK
    else:
        article.first_line = line
    pieces: list[str] = []
    length = len(article.text)
    position = 0
    while position < len(raw):
        character = raw[position]
        if character == "]":
            raise MarkupError(
                path, line, f"']' without an open bracket, after {raw[max(0, position - 20) : position]!r}"
            )
        if character != "[":
            pieces.append(character)
            length += 1
            position += 1
            continue
        opening = OPENING.match(raw, position)
        if opening is None:
            raise MarkupError(path, line, f"'[' does not begin [S1:, [C1: or [T1: at {raw[position : position + 20]!r}")
        closing = raw.find("]", opening.end())
        if closing < 0:
            raise MarkupError(path, line, f"bracket {opening.group()!r} is not closed")
        inner = raw[opening.end() : closing].removeprefix(" ")
        if "[" in inner:
            raise MarkupError(path, line, f"bracket {opening.group()!r} is not closed before the next one opens")
        if not inner or inner != inner.strip():
            raise MarkupError(path, line, f"bracket {opening.group()!r} is empty or has blanks at its edge")
        fragment = Fragment(opening[1], int(opening[2]), length, length + len(inner), article.paragraphs, line)
        article.fragments.append(fragment)
        pieces.append(inner)
        length += len(inner)
        position = closing + 1
    article.text += "".join(pieces).translate(LITERAL_BRACKETS)
    article.paragraphs += 1


def check_numbers(fragments: Sequence[Fragment], path: Path) -> None:
    """Refuse numbers that skip, or that come back after a later attribution has begun."""
    current = 0
    for fragment in fragments:
        if fragment.number == current + 1:
            current += 1
        elif fragment.number > current:
            raise MarkupError(path, fragment.line, f"number {fragment.number} comes where {current + 1} is due")
        elif fragment.number < current:
            raise MarkupError(path, fragment.line, f"number {fragment.number} comes back after {current} has begun")


def check_attribution(number: int, fragments: Sequence[Fragment], path: Path) -> None:
    """Refuse an attribution whose parts are missing, too many or too far from each other."""
    line = fragments[0].line
    roles = {role: [fragment for fragment in fragments if fragment.role == role] for role in "SCT"}
    if not roles["T"]:
        raise MarkupError(path, line, f"attribution {number} has no content")
    if not roles["C"]:
        raise MarkupError(path, line, f"attribution {number} has no cue")
    if len(roles["C"]) > 2:
        raise MarkupError(path, roles["C"][2].line, f"attribution {number} has more than two cue fragments")
    if len(roles["S"]) > 1:
        raise MarkupError(path, roles["S"][1].line, f"attribution {number} has more than one source")
    if len({fragment.paragraph for fragment in roles["S"] + roles["C"]}) > 1:
        raise MarkupError(path, line, f"attribution {number} has its source and cue in different paragraphs")
    for earlier, later in pairwise(fragments):
        if later.paragraph > earlier.paragraph + 1:
            raise MarkupError(path, later.line, f"attribution {number} leaves out the paragraph before this one")


def finish(article: Article, name: str, path: Path) -> ArticleRecord:
    """Check a whole article and make its record."""
    check_numbers(article.fragments, path)
    grouped: dict[int, list[Fragment]] = {}
    for fragment in article.fragments:
        grouped.setdefault(fragment.number, []).append(fragment)
    attributions: list[AttributionRecord] = []
    for number, fragments in sorted(grouped.items()):
        check_attribution(number, fragments, path)
        spans = {role: [[part.start, part.end] for part in fragments if part.role == role] for role in "SCT"}
        attributions.append({"source": spans["S"], "cue": spans["C"], "content": spans["T"]})
    return {"id": name, "text": article.text, "attributions": attributions}


def read_file(path: Path) -> Iterator[ArticleRecord]:
    """The articles of one file."""
    count = 0
    article = Article()
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise MarkupError(path, 1, f"cannot be read: {error}") from error
    for line, raw in enumerate([*lines, ""], start=1):
        stripped = raw.strip()
        if stripped:
            read_paragraph(article, stripped, path, line)
        elif article.paragraphs:
            count += 1
            yield finish(article, f"{path.stem}-{count:03d}", path)
            article = Article()


def input_files(inputs: Sequence[Path]) -> list[Path]:
    """The files named, and for a folder its ``.txt`` files in the order of their names."""
    files: list[Path] = []
    for path in inputs:
        files += sorted(path.glob("*.txt")) if path.is_dir() else [path]
    return files


def main(arguments: Sequence[str] | None = None) -> int:
    """Convert the files given on the command line; 0 when all went well, 1 on broken markup."""
    parser = argparse.ArgumentParser(description="Turn marked-up training articles into JSON Lines.")
    parser.add_argument("inputs", nargs="+", type=Path, help="marked-up files, or folders of .txt files")
    parser.add_argument("-o", "--output", type=Path, help="file to write (standard output without it)")
    parser.add_argument("-c", "--counts", action="store_true", help="print counts by file to standard error")
    options = parser.parse_args(arguments)
    files = input_files(options.inputs)
    if not files:
        print("no .txt file to read", file=sys.stderr)
        return 1
    output: list[str] = []
    try:
        for path in files:
            articles = list(read_file(path))
            output += [json.dumps(article, ensure_ascii=False) + "\n" for article in articles]
            if options.counts:
                paragraphs = sum(article["text"].count(PARAGRAPH_BREAK) + 1 for article in articles)
                attributions = sum(len(article["attributions"]) for article in articles)
                counts = f"{len(articles)} articles, {paragraphs} paragraphs, {attributions} attributions"
                print(f"{path.name}: {counts}", file=sys.stderr)
    except MarkupError as error:
        print(error, file=sys.stderr)
        return 1
    if options.output is None:
        sys.stdout.writelines(output)
        return 0
    partial = options.output.with_name(options.output.name + ".partial")
    partial.write_text("".join(output), encoding="utf-8")
    partial.replace(options.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
