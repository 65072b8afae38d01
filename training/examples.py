"""Labelled pairs of propositions, from annotated stories and from sets of sentence pairs."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from types import ModuleType

from benchmarks.annotated import Story, scorer
from benchmarks.sentences import reading_of
from reportedly.batch.tasks import reader
from reportedly.extract.vectors import embed
from reportedly.model.claim import StatementRef
from reportedly.model.reading import Reading
from reportedly.trace.claims.features import Features, features
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.putting import propositions
from reportedly.trace.claims.relation import is_worth
from reportedly.trace.claims.utterance import texts
from training import sentence_pairs

# How much an example of each set weighs beside one of a story; there are many more of them, and they are less like
# what is judged.
WEIGHTS = {"headlines": 0.07, "paraphrases": 0.03, "across": 0.45}
ACROSS = 5000
OF_A_SET = 1000


@dataclass(frozen=True)
class Example:
    """story: empty where it is of none. same: put one thing forward. conflict: are of claims that can't both hold.

    texts: of both, side by side.
    """

    story: str
    features: Features
    texts: tuple[str, str]
    same: bool
    conflict: bool
    weight: float = 1.0


@dataclass(frozen=True)
class Marked:
    """Propositions of a story, with the claims that the annotation has for each."""

    story: Story
    propositions: tuple[Proposition, ...]
    claims: dict[StatementRef, frozenset[str]]

    def are_in_conflict(self, a: Proposition, b: Proposition) -> bool:
        """Whether any claim of one is tied to any claim of the other."""
        tied = {frozenset((row["a"], row["b"])) for row in self.story.gold["conflicts"]}
        return any(frozenset((x, y)) in tied for x in self.claims[a.ref] for y in self.claims[b.ref])


def as_marked(story: Story) -> Marked:
    """From the statements of the annotation."""
    readings = story.readings()
    return _marked(story, readings, {ref: ref.statement for one in readings for ref in _refs(one)})


def as_read(story: Story, score: ModuleType) -> Marked:
    """From the statements that the reader of this package finds. score: tells which of them is which of the marked."""
    readings = [reader().read(document) for document in story.documents]
    return _marked(story, readings, dict(_found(story, readings, score)))


def _marked(story: Story, readings: Iterable[Reading], marked_as: dict[StatementRef, str]) -> Marked:
    claims: dict[str, set[str]] = defaultdict(set)
    for claim in story.gold["claims"]:
        for id in claim["statements"]:
            claims[id].add(claim["label"])
    several = tuple(one for reading in readings for one in propositions(reading, embed) if one.ref in marked_as)
    return Marked(story, several, {ref: frozenset(claims[id]) for ref, id in marked_as.items()})


def _refs(reading: Reading) -> list[StatementRef]:
    return [StatementRef(reading.document.id, one.id, one.stance) for one in reading.statements]


def _found(story: Story, readings: list[Reading], score: ModuleType) -> Iterator[tuple[StatementRef, str]]:
    by_document = {reading.document.id: _refs(reading) for reading in readings}
    for annotated, row in score.documents(story.gold, [reading.to_json() for reading in readings]):
        for marked, found in score.pair(annotated["statements"], row).items():
            yield by_document[row["document"]["id"]][found], annotated["statements"][marked]["id"]


def of_story(marked: Marked) -> Iterator[Example]:
    for a, b in combinations(marked.propositions, 2):
        if is_worth(a, b):
            same = bool(marked.claims[a.ref] & marked.claims[b.ref])
            conflict = marked.are_in_conflict(a, b)
            yield Example(marked.story.name, features(a, b), texts(a, b), same, conflict)


def across(several: Sequence[Marked]) -> Iterator[Example]:
    """Pairs of two stories that have something in common all the same."""
    draw = random.Random(2)
    pool = [(one.story.name, proposition) for one in several for proposition in one.propositions]
    found = 0
    while found < ACROSS:
        (one, a), (other, b) = draw.choice(pool), draw.choice(pool)
        if one != other and (a.terms & b.terms or a.cosine(b) > 0.2):
            found += 1
            yield Example("", features(a, b), texts(a, b), same=False, conflict=False, weight=WEIGHTS["across"])


def headlines(data: Path) -> Iterator[Example]:
    for a, b, same in sentence_pairs.headlines(data, OF_A_SET):
        yield from of_sentences(a, b, same=same, conflict=not same, weight=WEIGHTS["headlines"])


def paraphrases(data: Path) -> Iterator[Example]:
    for a, b, same in sentence_pairs.paraphrases(data, 2 * OF_A_SET):
        yield from of_sentences(a, b, same=same, conflict=False, weight=WEIGHTS["paraphrases"])


def of_sentences(a: str, b: str, *, same: bool, conflict: bool, weight: float) -> Iterator[Example]:
    one, other = (propositions(reading_of(text, f"outlet {n}", "2015-01-01"), embed) for n, text in enumerate((a, b)))
    if one and other:
        yield Example("", features(one[0], other[0]), texts(one[0], other[0]), same, conflict, weight)


def all_examples(shared: Path, several: Sequence[Story]) -> list[Example]:
    """Of the stories, as marked and as read, and of the other sets. shared: has data/ and score/."""
    score = scorer(shared)
    marked = [as_marked(story) for story in several]
    found = [example for one in marked for example in of_story(one)]
    found += [example for story in several for example in of_story(as_read(story, score))]
    found += across(marked)
    found += headlines(shared / "data")
    found += paraphrases(shared / "data")
    return found
