"""Words that name a speaker, taken apart: who it is, what it does, for whom, and how the words point at it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from reportedly.extract import vocabulary
from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.text import wording
from reportedly.extract.vocabulary import Noun
from reportedly.model.span import Span


class Reference(Enum):
    """How words point at someone."""

    NAME = "name"
    JOINT = "joint"  # Ruiz and Brandt
    PRONOUN = "pronoun"
    DEFINITE = "definite"  # the source, its spokesman, this newspaper
    PARTITIVE = "partitive"  # one of them, another, the second official
    INDEFINITE = "indefinite"  # a source, three officials, residents


_TOKEN = re.compile(r"[\w’'&.-]+")
_LOOKS_PLURAL = re.compile(r"(?<![su’'])s$")
CROWD = "crowd"  # what heads "others", "many of them", "six in ten voters"


@dataclass(frozen=True, slots=True)
class Mention:
    """The words of one span of the article, taken apart.

    label: without relative clauses. bearer: the roster's entry when the words name the speaker itself; bearers: of
    several that speak as one. noun: what heads the description. role: the description that stands with a name.
    affiliation: for whom or where, as worded. detail: a clause that tells more of somebody unnamed. conditions: terms
    of anonymity. count: how many, where it is said. author: whose document it is, as worded. said: the words attributed
    to whomever it means. embedded: it stands in the words of another speaker.
    """

    span: Span
    label: str
    reference: Reference
    bearer: Entry | None = None
    bearers: tuple[Entry, ...] = ()
    noun: Noun | None = None
    head: str | None = None
    role: str | None = None
    affiliation: str | None = None
    detail: str | None = None
    conditions: str | None = None
    count: int | None = None
    author: str | None = None
    said: tuple[Span, ...] = ()
    embedded: bool = False

    @property
    def words(self) -> list[str]:
        """The words of the label in lower case."""
        return [token.lower() for token in _TOKEN.findall(self.label)]

    @property
    def first(self) -> str:
        return next(iter(self.words), "")

    @property
    def plural(self) -> bool:
        if self.count is not None:
            return self.count > 1
        if self.noun is not None or self.head == CROWD:
            return self.noun is None or self.noun.plural
        bare = self.reference is Reference.INDEFINITE and self.first not in ("a", "an", "one")
        return bare and bool(self.head) and _LOOKS_PLURAL.search(self.head or "") is not None

    @property
    def means_its_office(self) -> bool:
        """Whether news calls an office so by those who work there: "prosecutors said"; "two prosecutors" are two."""
        members = self.head in vocabulary.words("nouns", "office_members")
        return members and self.plural and self.count is None

    @property
    def role_says_more(self) -> bool:
        """Whether the name stands with more than a form of address: "Dr" says nothing of what somebody does."""
        roles = [role for role in (self.bearer.roles if self.bearer else []) if not wording.ADDRESS.fullmatch(role)]
        return bool(roles) or bool(self.role and not wording.ADDRESS.fullmatch(self.role))

    @property
    def modifiers(self) -> list[str]:
        """The words that stand between the determiner and the head: "education" of "the education minister"."""
        described = _TOKEN.findall(self.label.split(",")[0].lower())
        end = next((i for i, word in enumerate(described) if vocabulary.singular(word) == self.head), len(described))
        return [word for word in described[:end] if word not in wording.DETERMINERS]
