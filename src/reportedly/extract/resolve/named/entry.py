"""One bearer of a name, and which of several is meant."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from reportedly.extract import vocabulary
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

_VERB_AFTER = re.compile(r"\s(?:has\s|had\s)?(\w+)")


@dataclass(eq=False, slots=True)
class Entry:
    """One bearer of a name.

    words: without the stops of initials. letters: its short form where the text has it. roles: the descriptions the
    text gives. places: in order once the roster is made.
    """

    name: str
    words: tuple[str, ...]
    kind: SourceKind
    letters: str | None = None
    places: list[Span] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)

    @property
    def full_name(self) -> str:
        """With the letters that stand for it: "Food and Drug Administration (FDA)"."""
        return f"{self.name} ({self.letters})" if self.letters else self.name

    def last_before(self, position: int) -> int:
        """Where its last place before ``position`` begins; -1 where it has none."""
        index = bisect_left(self.places, Span(position, position)) - 1
        return self.places[index].start if index >= 0 else -1


def most_named_in_full(entries: list[Entry]) -> list[Entry]:
    """ "Kim" is rather Kim Jong Un, of whom the article speaks, than a sister whom it names once."""
    times = [sum(place.end - place.start >= len(entry.name) for place in entry.places) for entry in entries]
    return [entry for entry, count in zip(entries, times, strict=True) if count == max(times)]


def closest(entries: list[Entry], position: int) -> Entry | None:
    """The one named last before a position, or else first after it."""
    before = [(entry.last_before(position), entry) for entry in entries]
    latest = max(before, key=lambda pair: pair[0], default=None)
    if latest is not None and latest[0] >= 0:
        return latest[1]
    return min(entries, key=lambda entry: entry.places[0], default=None)


def speaks(entry: Entry, text: str) -> bool:
    """Whether a reporting verb follows one of the places of a name: "Greenwatch says"."""
    following = (_VERB_AFTER.match(text, place.end) for place in entry.places)
    return any(match is not None and vocabulary.cue_lemma(match[1]) is not None for match in following)
