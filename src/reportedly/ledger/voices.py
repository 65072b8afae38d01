"""Sources of a reading as a person's decisions name them: one that is there already, or a new one."""

from __future__ import annotations

from dataclasses import replace

from reportedly.ledger.wording import places_of
from reportedly.model.decision import Voice
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind


def with_voice(reading: Reading, voice: Voice) -> tuple[Reading, str]:
    """The reading, with a new source where none goes by these words, and the source's id."""
    known = find_source(reading, voice.words)
    if known is not None:
        return reading, known.id
    mentions = places_of(voice.words, reading.document.text)
    new = Source(
        id=_free_id(reading),
        label=voice.words,
        kind=SourceKind.UNSPECIFIED,
        naming=voice.naming,
        name=voice.words if voice.naming is Naming.NAMED else None,
        mentions=tuple(mentions[:1]),
    )
    return replace(reading, sources=(*reading.sources, new)), new.id


def find_source(reading: Reading, words: str) -> Source | None:
    """Whoever has this name, label or mention, upper and lower case alike."""
    wanted = _even(words)
    for source in reading.sources:
        mentions = (span.of(reading.document.text) for span in source.mentions)
        if wanted in map(_even, (source.name or source.label, source.label, *mentions)):
            return source
    return None


def publisher(reading: Reading) -> tuple[Reading, str]:
    """The reading, with its publisher among the sources, and the publisher's id."""
    for statement in reading.statements:
        return reading, statement.chain[-1]
    outlet = reading.document.outlet
    label = outlet or "the publisher"
    known = find_source(reading, label)
    if known is not None:
        return reading, known.id
    new = Source(_free_id(reading), label, SourceKind.OUTLET, Naming.NAMED, name=outlet)
    return replace(reading, sources=(*reading.sources, new)), new.id


def _free_id(reading: Reading) -> str:
    """ "h1", "h2" …: none that the reader gives."""
    taken = {source.id for source in reading.sources}
    return next(id for number in range(1, len(taken) + 2) if (id := f"h{number}") not in taken)


def _even(words: str) -> str:
    return " ".join(words.split()).casefold()
