"""What findings are called before people: one vocabulary for the terminal and the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from reportedly.model.document import Basis, Document, SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source
from reportedly.model.statement import Certainty, Kind, Mode, Stance, Statement
from reportedly.present.days import sortable
from reportedly.present.safe import one_line, shortened

NAMING = {
    Naming.NAMED: "named",
    Naming.ANONYMOUS: "unnamed",
    Naming.COLLECTIVE: "crowd",
    Naming.UNATTRIBUTED: "hearsay",
}
KIND = {Kind.DIRECT: "quoted", Kind.MIXED: "partly quoted", Kind.INDIRECT: "in other words"}
SHEDS_ATTRIBUTION = "The headline states as fact what the article only attributes."
NO_STATEMENTS = "Nobody is cited in this article."
# A headline is rarely above 20 words; past this an article's first line is no headline but its first paragraph.
_TITLE_LIMIT = 160
_CLOCK = re.compile(r"(?<=\d)T(\d{2}:\d{2})\S*")


def title(document: Document) -> str:
    """The article's title, or else the first words of its story, whatever captions stand above it."""
    story = (section.span.of(document.text) for section in document.sections if section.kind is SectionKind.BODY)
    words = document.title or next(story, document.text)
    return shortened(one_line(words), _TITLE_LIMIT) or "(no title)"


def published(document: Document) -> str:
    """The day or moment of publication, marked where it is only inferred."""
    if document.published is None:
        return "date unknown"
    inferred = " (inferred)" if document.published_basis is Basis.INFERRED else ""
    return _moment(document.published) + inferred


def imprint(document: Document) -> str:
    """Outlet and day: "The Moscow Times · 2024-03-22"."""
    return f"{outlet(document)} · {published(document)}"


def outlet(document: Document) -> str:
    """Who published it."""
    return one_line(document.outlet or "outlet unknown")


def _moment(edtf: str) -> str:
    """A day as it is; a moment to the minute, by the clock of its own place."""
    return one_line(_CLOCK.sub(r" \1", edtf))


def origins(reading: Reading) -> list[Source]:
    """Whoever is first in a chain, each once, in the order of the statements."""
    return [reading.source(origin) for origin in dict.fromkeys(statement.chain[0] for statement in reading.statements)]


def tally(reading: Reading) -> str:
    """How many statements and sources there are: "13 statements from 6 sources: 2 named, 4 unnamed"."""
    if not reading.statements:
        return NO_STATEMENTS
    sources = origins(reading)
    found = Counter(source.naming for source in sources)
    kinds = ", ".join(f"{found[naming]} {word}" for naming, word in NAMING.items() if found[naming])
    return f"{counted(len(reading.statements), 'statement')} from {counted(len(sources), 'source')}: {kinds}"


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 source", "2 sources"."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def naming(source: Source) -> str:
    """How openly a source speaks, in a word, with the number of people where the text gives it."""
    return NAMING[source.naming] + (f", {source.count} people" if (source.count or 1) > 1 else "")


def label(source: Source) -> str:
    """How a person would refer to a source, on one line."""
    return one_line(source.label)


def chain(reading: Reading, statement: Statement) -> str:
    """Origin and relays, the publisher left out where there is anyone else: "a port official → the Courant"."""
    sources = reading.chain(statement)
    return " → ".join(label(source) for source in sources[:-1] or sources)


def version(document: Document) -> str:
    """Outlet and the moment of this version: of its update where the page tells it, else of publication."""
    if document.modified is None or document.modified == document.published:
        return imprint(document)
    return f"{outlet(document)} · updated {_moment(document.modified)}"


def content(statement: Statement, text: str) -> str:
    """The words attributed; parts that a cue splits are joined by a mark of omission."""
    return " … ".join(one_line(span.of(text)) for span in statement.content)


def confidence(statement: Statement) -> str:
    """The reader's confidence in per cent."""
    return f"{statement.confidence:.0%}"


def remarks(statement: Statement, date: Callable[[str], str] = sortable) -> Iterator[str]:
    """What sets a statement apart from a plain assertion in the article's text: stance, certainty, day due.

    date: how an EDTF value is shown.
    """
    if statement.stance is not Stance.ASSERTS:
        yield str(statement.stance)
    if statement.certainty is not Certainty.CERTAIN:
        yield str(statement.certainty)
    if statement.forecast and statement.forecast.due:
        yield f"due {date(statement.forecast.due)}"
    if statement.mode is Mode.THOUGHT:
        yield "thought"
    if statement.headline:
        yield "headline"


def conflicts(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """The numbers of each two statements that can't both hold, and why."""
    number = {statement.id: place for place, statement in enumerate(reading.statements, start=1)}
    for conflict in reading.conflicts:
        yield number[conflict.a], number[conflict.b], one_line(conflict.why)
