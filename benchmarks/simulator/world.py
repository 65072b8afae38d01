"""What happens: who tells which newsroom what, and who repeats whom. The same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TypeVar

PLACES = "Arvel Bessin Corda Dravic Elmont Fenwy Garlo Hestra Ivrin Jastow Kelmar Lorvik Mossay Nareth Ostrel Pellan"
PAPERS = "Courier Herald Echo Gazette Tribune Chronicle Observer Dispatch Sentinel Examiner Mercury Argus"
FIRST = "Anka Boris Clara Dmitri Elena Felix Greta Henrik Irena Jonas Katya Lukas Maren Niklas Olga Piotr"
LAST = "Vostrik Brandel Kessler Lindqvist Marchetti Novik Orlan Petrak Quist Renner Salto Tarvel Ulm Varga Wendt"
FIELDS = "Fisheries Railways Forestry Customs Energy Housing Health Transport Justice Mining Tourism Harbours"
NOUNS = ("source", "person", "official", "engineer", "doctor", "soldier")
CROWDS = ("residents", "analysts")

T = TypeVar("T")


class Kind(Enum):
    """What stands first in a chain."""

    MINISTRY = "ministry"
    CITIZEN = "citizen"
    UNNAMED = "unnamed"
    GROUP = "group"
    CROWD = "crowd"
    HEARSAY = "hearsay"
    OWN = "own"


class Way(Enum):
    """How an article comes to have it. A rewritten one keeps the quotation and no credit."""

    FIRST_HAND = "first hand"
    CREDITED = "credited"
    COPIED = "copied"
    REWRITTEN = "rewritten"


@dataclass(frozen=True)
class Telling:
    """One origin as one newsroom has it. who: its name, or the noun that describes it.

    house: for whom an unnamed source works, where that is said. size: of a group, None where it isn't stated. second:
    the text sets it apart from another of the same article. mouth: how a ministry speaks.
    """

    kind: Kind
    newsroom: str
    who: str
    house: str | None = None
    size: int | None = None
    second: bool = False
    mouth: str = "itself"


@dataclass(frozen=True)
class Article:
    """through: the newsrooms that it credits, nearest the origin first. repeats: the article that it has it from."""

    number: int
    outlet: str
    tellings: tuple[Telling, ...]
    way: Way = Way.FIRST_HAND
    through: tuple[str, ...] = ()
    repeats: Article | None = None


@dataclass
class Story:
    """One claim and the articles that put it forward; declined: outlets whose articles only have a refusal."""

    number: int
    pattern: str
    denial: bool
    articles: list[Article] = field(default_factory=list)
    declined: list[str] = field(default_factory=list)

    @property
    def tellings(self) -> tuple[Telling, ...]:
        """Each origin as each newsroom had it first hand, once; what repeats adds none."""
        return tuple(dict.fromkeys(telling for article in self.articles for telling in article.tellings))


class Draw:
    """Stories, one after the other."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.articles = 0
        self.stories = 0

    def story(self, pattern: Sequence[tuple[Kind, int]], name: str) -> Story:
        """A claim of the pattern's tellings (each a kind and the number of its newsroom), repeated as chance has it."""
        self.stories += 1
        story = Story(self.stories, name, denial=self.random.random() < 0.2)
        outlets = self.random.sample([f"{p} {q}" for p in PLACES.split() for q in PAPERS.split()], 9)
        for newsroom in dict.fromkeys(number for _, number in pattern):
            tellings = [self._telling(kind, outlets[number]) for kind, number in pattern if number == newsroom]
            story.articles.append(self._article(outlets[newsroom], tuple(_set_apart(tellings))))
        for _ in range(self.random.randint(0, 5)):
            story.articles.append(self._repeat(story, outlets))
        story.declined = [outlets[-1]] if self.random.random() < 0.2 else []
        self.random.shuffle(story.articles)
        return story

    def _article(
        self,
        outlet: str,
        tellings: tuple[Telling, ...],
        way: Way = Way.FIRST_HAND,
        through: tuple[str, ...] = (),
        repeats: Article | None = None,
    ) -> Article:
        self.articles += 1
        return Article(self.articles, outlet, tellings, way, through, repeats)

    def _repeat(self, story: Story, outlets: Sequence[str]) -> Article:
        """Somebody credits, copies or rewrites an article, or its own newsroom prints an update."""
        first = self._pick(story.articles)
        free = [outlet for outlet in outlets[:-1] if outlet not in {article.outlet for article in story.articles}]
        if not free or self.random.random() < 0.2:
            return self._article(first.outlet, first.tellings, first.way, first.through, first)
        way = self._pick((Way.CREDITED, Way.CREDITED, Way.COPIED, Way.REWRITTEN))
        if way is Way.REWRITTEN and any(t.kind in (Kind.HEARSAY, Kind.OWN) for t in first.tellings):
            way = Way.COPIED
        through = (*first.through, first.outlet) if way is Way.CREDITED else first.through
        return self._article(self._pick(free), first.tellings, way, through, first)

    def _telling(self, kind: Kind, newsroom: str) -> Telling:
        if kind is Kind.MINISTRY:
            return Telling(kind, newsroom, self._ministry(), mouth=self._pick(("itself", "mouth", "person")))
        if kind is Kind.CITIZEN:
            return Telling(kind, newsroom, f"{self._pick(FIRST.split())} {self._pick(LAST.split())}")
        if kind is Kind.UNNAMED:
            noun = self._pick(NOUNS)
            return Telling(
                kind, newsroom, noun, None if noun == "soldier" else self._pick((None, None, self._ministry()))
            )
        if kind is Kind.GROUP:
            return Telling(kind, newsroom, "people", size=self._pick((None, 2, 3, 4)))
        if kind is Kind.CROWD:
            return Telling(kind, newsroom, self._pick(CROWDS))
        return Telling(kind, newsroom, newsroom if kind is Kind.OWN else "unattributed")

    def _ministry(self) -> str:
        return f"Ministry of {self._pick(FIELDS.split())}"

    def _pick(self, several: Sequence[T]) -> T:
        return self.random.choice(several)


def _set_apart(tellings: Sequence[Telling]) -> list[Telling]:
    """The second unnamed source of an article is called so where its description would not tell it from the first."""
    seen: set[Kind] = set()
    found = []
    for telling in tellings:
        twice = telling.kind is Kind.UNNAMED and telling.kind in seen
        found.append(replace(telling, second=True) if twice else telling)
        seen.add(telling.kind)
    return found
