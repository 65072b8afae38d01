"""A source in the making."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reportedly.extract import vocabulary
from reportedly.extract.resolve.named.entry import Entry
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span

_LETTERS = re.compile(r"\b(?:[A-Z]\.)+[A-Z](?![\w.])")
INSTITUTIONS = frozenset({SourceKind.ORGANIZATION, SourceKind.GOVERNMENT, SourceKind.OUTLET, SourceKind.UNSPECIFIED})
PEOPLE = frozenset({SourceKind.PERSON, SourceKind.UNSPECIFIED})


@dataclass(eq=False, slots=True)
class Speaker:
    """Whoever speaks, as far as the text has told by now; two are one only when they are the same object.

    why: the rule that decided how openly it is called. bearer: its entry in the roster, where it is named. head: the
    noun that describes it. female: None where nothing tells. mentions: in the order in which they were resolved. via:
    the relays that its words have come through so far in this article.
    """

    label: str
    kind: SourceKind
    naming: Naming
    why: str = "a name"
    name: str | None = None
    bearer: Entry | None = None
    head: str | None = None
    role: str | None = None
    affiliation: str | None = None
    conditions: str | None = None
    count: int | None = None
    plural: bool = False
    female: bool | None = None
    mentions: list[Span] = field(default_factory=list)
    via: tuple[Speaker, ...] = ()

    def become(self, other: Speaker) -> None:
        """It turns out to be ``other``: takes its name, and keeps its own mentions and ways."""
        self.label, self.name, self.kind = other.label, other.name, other.kind
        self.naming, self.why = other.naming, other.why
        self.bearer, self.affiliation = other.bearer, other.affiliation

    def source(self, id: str) -> Source:
        return Source(
            id=id,
            label=_dotted(self.label),
            kind=self.kind,
            naming=self.naming,
            name=self.name,
            affiliation=_dotted(self.affiliation) if self.affiliation else None,
            role=self.role,
            conditions=self.conditions,
            count=self.count,
            mentions=tuple(sorted(set(self.mentions))),
        )


def _dotted(words: str) -> str:
    """ "U.S" as "U.S."."""
    return _LETTERS.sub(r"\g<0>.", words)


def speaker_of(entry: Entry) -> Speaker:
    """The bearer of a name as a speaker."""
    known = vocabulary.outlets().full_name(entry.name) if entry.kind is SourceKind.OUTLET else None
    full = known or vocabulary.acronyms().get(entry.name.replace(".", ""))
    crowd = entry.kind is SourceKind.GROUP
    return Speaker(
        label=entry.name,
        name=None if crowd else (full or entry.name),
        kind=entry.kind,
        naming=Naming.COLLECTIVE if crowd else Naming.NAMED,
        why="a people, a party or the like" if crowd else "a name",
        bearer=entry,
        plural=crowd,
        female=female_of(entry) if entry.kind in PEOPLE else None,
    )


def female_of(entry: Entry) -> bool | None:
    """By the words that describe a person, then by a given name that tells in nearly every country."""
    described = set(" ".join(entry.roles).lower().replace(".", "").split())
    for female, table in ((True, "female"), (False, "male")):
        if described & (vocabulary.words("nouns", table) - {"her", "she", "his", "he"}):
            return female
    first = entry.name.split()[0]
    for female, table in ((True, "female"), (False, "male")):
        if first in vocabulary.words("given_names", table):
            return female
    return None
