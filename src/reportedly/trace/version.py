"""One version of an article, each statement with the words and the chain that it is compared by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source
from reportedly.model.span import hull
from reportedly.model.statement import Statement
from reportedly.trace.words import contains, gist, words_of


@dataclass(frozen=True, slots=True)
class Told:
    """A statement as one version tells it.

    text: its content on one line. words, gist: of the content. passage: the words of the article from the first to the
    last of source, cue and content. origin: whoever said it. chain: whoever it came through, as compared, the
    publisher left out.
    """

    statement: Statement
    text: str
    words: tuple[str, ...]
    gist: Counter[str]
    passage: tuple[str, ...]
    origin: Source
    chain: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """words: of the whole text."""

    reading: Reading
    words: tuple[str, ...]
    told: tuple[Told, ...]

    def has(self, told: Told) -> bool:
        """Whether the whole passage of a statement, of whichever version, stands in this one word for word."""
        return contains(self.words, told.passage)


def version_of(reading: Reading) -> Version:
    """A reading made ready to be compared."""
    told = tuple(_told(reading, statement) for statement in reading.statements)
    return Version(reading, words_of(reading.document.text), told)


def _told(reading: Reading, statement: Statement) -> Told:
    text = reading.document.text
    content = " ".join(" ".join(span.of(text) for span in statement.content).split())
    words = words_of(content)
    chain = reading.chain(statement)
    return Told(
        statement=statement,
        text=content,
        words=words,
        gist=gist(words),
        passage=words_of(hull([*statement.source, *statement.cue, *statement.content]).of(text)),
        origin=chain[0],
        chain=tuple(identity(source) for source in (chain[:-1] or chain)),
    )


def identity(source: Source) -> str:
    """What a source is known by across versions: its name, else its description; one hearsay is like another."""
    if source.naming is Naming.UNATTRIBUTED:
        return ""
    return " ".join(words_of(source.name or source.label))
