"""A name with what the text says of it: from this it is told what bears it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.extract.resolve.named.surroundings import head_noun
from reportedly.extract.resolve.text.name_words import TITLES
from reportedly.extract.vocabulary import NounClass
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

_CLASS_KINDS = {
    NounClass.OUTLET: SourceKind.OUTLET,
    NounClass.GOVERNMENT: SourceKind.GOVERNMENT,
    NounClass.ORGANIZATION: SourceKind.ORGANIZATION,
    NounClass.OFFICE: SourceKind.PERSON,
    NounClass.UNNAMED: SourceKind.PERSON,
    NounClass.CROWD: SourceKind.PERSON,
}
ANYBODY = frozenset(("owner", "co-owner", "shareholder"))  # a person or a firm
_LOOK_BACK = 24  # characters: "was first reported by the "


@dataclass(frozen=True, slots=True)
class Bearer:
    """A name with what the text says of it and where it stands."""

    words: tuple[str, ...]
    roles: list[str]
    places: list[Span]
    text: str

    @property
    def name(self) -> str:
        return " ".join(self.words)

    def described(self) -> SourceKind | None:
        """What the first description that tells anything calls it."""
        for role in self.roles:
            if role.startswith("who "):
                continue
            if role[0].isdigit() or role.split()[-1] in TITLES:
                return SourceKind.PERSON
            noun = head_noun(role)
            if noun and noun.noun_class in _CLASS_KINDS and noun.singular not in ANYBODY:
                return _CLASS_KINDS[noun.noun_class]
        return None

    def followed_by(self, pattern: re.Pattern[str]) -> bool:
        return any(pattern.match(self.text, place.end) for place in self.places)

    def mostly_preceded_by(self, pattern: re.Pattern[str]) -> bool:
        """Counted where the name stands in full: "the Jussie Smollett case" is one place of many."""
        full = [p for p in self.places if p.of(self.text) == self.name] or self.places
        return 2 * len(self._before(pattern, full)) > len(full)

    def preceded_by(self, pattern: re.Pattern[str]) -> bool:
        return bool(self.found_before(pattern))

    def always_preceded_by(self, pattern: re.Pattern[str]) -> bool:
        return len(self.found_before(pattern)) == len(self.places)

    def found_before(self, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        """What of ``pattern`` stands right before the name, for each place where it does."""
        return self._before(pattern, self.places)

    def _before(self, pattern: re.Pattern[str], places: list[Span]) -> list[re.Match[str]]:
        found = (pattern.search(self.text, max(0, p.start - _LOOK_BACK), p.start) for p in places)
        return [match for match in found if match is not None]
