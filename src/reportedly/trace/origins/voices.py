"""The voices of a claim: whoever is first to have said it, each once, with all statements that repeat them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from reportedly.model.source import Naming, Source
from reportedly.model.statement import Access
from reportedly.trace.origins.descriptions import Description, description_of
from reportedly.trace.origins.identity import Identity
from reportedly.trace.origins.routes import Route


class VoiceKind(Enum):
    """What stands at the beginning of a chain, in the order of counting."""

    NAMED = 0
    OUTLET = 1
    COLLECTIVE = 2
    UNNAMED = 3
    HEARSAY = 4


@dataclass(eq=False, slots=True)
class Voice:
    """An origin in the making.

    own: statements that had it from the origin; repeated: statements that take it over from those. doubtful: its name
    fits two others. copied: it is known from what may be a copy, and from nothing else.
    """

    kind: VoiceKind
    source: Source
    naming: Naming
    own: list[Route] = field(default_factory=list)
    repeated: list[Route] = field(default_factory=list)
    identities: tuple[Identity, ...] = ()
    doubtful: bool = False
    copied: bool = False

    def settle(self) -> None:
        """Both lists in canonical order. What nobody has first hand begins with the first that repeats it."""
        self.own.sort(key=lambda route: route.said.order)
        self.repeated.sort(key=lambda route: route.said.order)
        if not self.own:
            self.own.append(self.repeated.pop(0))

    def is_like(self, route: Route) -> bool:
        """Whether a statement's origin is named, or set apart, or a group as this is."""
        mine = description_of(route.origin)
        alike = any(mine.ordinal == theirs.ordinal and mine.is_group == theirs.is_group for theirs in self.descriptions)
        return self.naming is route.naming and alike

    @property
    def newsrooms(self) -> frozenset[str]:
        """Keys of the outlets that had it first hand, or from wherever it was said in public."""
        return frozenset(route.newsroom for route in self.own)

    @property
    def routes(self) -> tuple[Route, ...]:
        return (*self.own, *self.repeated)

    @property
    def documents(self) -> frozenset[str]:
        """Ids of the articles that have it."""
        return frozenset(route.said.document.id for route in self.routes)

    @property
    def public(self) -> bool:
        return any(route.access is Access.PUBLIC for route in self.own)

    @property
    def descriptions(self) -> tuple[Description, ...]:
        """What its own articles say of it, each wording once."""
        return tuple(dict.fromkeys(description_of(route.origin) for route in self.own))

    @property
    def people(self) -> int | None:
        """How many are quoted together: the largest group that is stated; None where a group's size never is."""
        groups = [description.people for description in self.descriptions if description.is_group]
        stated = [people for people in groups if people is not None]
        return max(stated) if stated else (None if groups else 1)


def set_apart(route: Route, voice: Voice) -> bool:
    """Whether words of one article tell a single unnamed source from a voice ("a second official")."""
    mine = description_of(route.origin)
    if voice.kind is not VoiceKind.UNNAMED or voice.people != 1 or mine.is_group or mine.member:
        return False
    said = (other for other in (*voice.own, *voice.repeated) if other.said.document.id == route.said.document.id)
    return any(mine.ordinal != description_of(other.origin).ordinal for other in said)
