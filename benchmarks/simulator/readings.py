"""A drawn story as readings: articles with their text, every statement read without a mistake."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.simulator.world import Article, Kind, Story, Telling, Way
from reportedly.model.document import Basis, Document, Section, SectionKind
from reportedly.model.reading import ReaderVersion, Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span
from reportedly.model.statement import Access, Mode, Stance, Statement
from reportedly.model.statement import Kind as Wording

_READER = ReaderVersion("0", "simulator")
_SYLLABLES = "ba co di fe gu ha jo ku li mo nu pa qui ro sa te vu wi xo ya ze".split()
_NAMING = {
    Kind.UNNAMED: Naming.ANONYMOUS,
    Kind.GROUP: Naming.ANONYMOUS,
    Kind.CROWD: Naming.COLLECTIVE,
    Kind.HEARSAY: Naming.UNATTRIBUTED,
}
_NUMBERS = {2: "two", 3: "three", 4: "four"}


@dataclass
class _Page:
    """A text in the making with its paragraphs."""

    paragraphs: list[str] = field(default_factory=list)

    def add(self, paragraph: str) -> int:
        """Where the paragraph begins."""
        start = sum(len(p) + 2 for p in self.paragraphs)
        self.paragraphs.append(paragraph)
        return start

    def sections(self) -> tuple[Section, ...]:
        found, start = [], 0
        for paragraph in self.paragraphs:
            found.append(Section(SectionKind.BODY, Span(start, start + len(paragraph))))
            start += len(paragraph) + 2
        return tuple(found)


def readings_of(story: Story) -> list[Reading]:
    """One reading an article, in the story's order; days are drawn so that what repeats comes no earlier."""
    return [*(_reading(story, article) for article in story.articles), *_refusals(story)]


def _reading(story: Story, article: Article) -> Reading:
    page, sources, statements = _Page(), [], []
    words = random.Random(f"{story.number} {_words_of(article).number}")
    for place, telling in enumerate(article.tellings):
        chain = list(_chain(article, telling, f"{place}", story))
        sources += chain
        page.add(_filler(words))
        quote = _filler(random.Random(f"{story.number} {telling}"), 14)
        before = f"{chain[0].label} said: "
        start = page.add(f"{before}“{quote}”.") + len(before) + 1
        statements.append(_statement(f"t{place}", Span(start, start + len(quote)), chain, story))
    page.add(_filler(words))
    return Reading(_document(page, article.outlet, story, article.number), tuple(sources), tuple(statements), _READER)


def _words_of(article: Article) -> Article:
    """The article whose words it has: a copy has those of what it copies."""
    copied = article.way is Way.COPIED and article.repeats is not None and article.outlet != article.repeats.outlet
    return _words_of(article.repeats) if copied and article.repeats else article


def _refusals(story: Story) -> Iterator[Reading]:
    """Articles in which somebody declines to comment, which puts nothing forward."""
    for place, outlet in enumerate(story.declined):
        page = _Page()
        page.add("declined to comment")
        chain = [_named("d0", "Ministry of Silence"), _outlet("d1", outlet)]
        statement = _statement("t0", Span(0, 19), chain, story, Stance.DECLINES)
        yield Reading(_document(page, outlet, story, 10**6 + place), tuple(chain), (statement,), _READER)


def _document(page: _Page, outlet: str, story: Story, number: int) -> Document:
    first = min(article.number for article in story.articles)
    return Document(
        text="\n\n".join(page.paragraphs),
        outlet=outlet,
        url=f"https://{outlet.lower().replace(' ', '')}.example/{story.number}/{number}",
        published=f"2031-03-{min(1 + (number - first) // 2, 28):02}",
        published_basis=Basis.GIVEN,
        sections=page.sections(),
    )


def _statement(id: str, span: Span, chain: list[Source], story: Story, stance: Stance | None = None) -> Statement:
    return Statement(
        id=id,
        kind=Wording.DIRECT,
        mode=Mode.SPEECH,
        content=(span,),
        cue=(),
        source=(),
        chain=tuple(source.id for source in chain),
        access=Access.RELAYED if len(chain) > 2 else Access.UNKNOWN,
        confidence=1.0,
        headline=False,
        stance=stance or (Stance.DENIES if story.denial else Stance.ASSERTS),
    )


def _chain(article: Article, telling: Telling, id: str, story: Story) -> Iterator[Source]:
    """The origin as the page words it, the outlets that it credits, some by the last word alone, the publisher."""
    lasts = [outlet.split()[-1] for outlet in {article.outlet for article in story.articles}]
    if telling.kind is not Kind.OWN:
        yield _origin(telling, f"o{id}", reworded=article.way is Way.CREDITED)
    for place, outlet in enumerate(article.through):
        last = outlet.split()[-1]
        yield _outlet(f"r{id}.{place}", f"the {last}" if len(outlet) % 2 and lasts.count(last) == 1 else outlet)
    yield _outlet(f"p{id}", article.outlet)


def _origin(telling: Telling, id: str, *, reworded: bool) -> Source:
    if telling.kind is Kind.MINISTRY:
        return _ministry(telling, id)
    if telling.kind is Kind.CITIZEN:
        return _named(id, telling.who)
    label = _description(telling, reworded=reworded)
    kind = SourceKind.PERSON if telling.kind is Kind.UNNAMED else SourceKind.GROUP
    count = telling.size if telling.kind is Kind.GROUP else None
    return Source(id, label, kind, _NAMING[telling.kind], affiliation=None if reworded else telling.house, count=count)


def _description(telling: Telling, *, reworded: bool) -> str:
    if telling.kind is Kind.GROUP:
        return f"{_NUMBERS.get(telling.size or 0, '')} people familiar with the matter".strip()
    if telling.kind is not Kind.UNNAMED:
        return telling.who
    ordinal = "second " if telling.second else ""
    return f"{ordinal}{telling.who}" + (f" at the {telling.house}" if telling.house and not reworded else "")


def _ministry(telling: Telling, id: str) -> Source:
    house = telling.who
    if telling.mouth == "itself":
        return Source(id, house, SourceKind.GOVERNMENT, Naming.NAMED, name=house)
    if telling.mouth == "mouth":
        return Source(id, f"{house} spokeswoman", SourceKind.PERSON, Naming.NAMED, affiliation=house)
    name = f"Spokes Person{sum(map(ord, house))}"
    return Source(id, name, SourceKind.PERSON, Naming.NAMED, name=name, affiliation=house, role="minister")


def _named(id: str, name: str) -> Source:
    return Source(id, name, SourceKind.PERSON, Naming.NAMED, name=name)


def _outlet(id: str, name: str) -> Source:
    return Source(id, name, SourceKind.OUTLET, Naming.NAMED, name=name)


def _filler(words: random.Random, length: int = 40) -> str:
    """Words of no language, different for every seed."""
    return " ".join("".join(words.choices(_SYLLABLES, k=3)) for _ in range(length)).capitalize()
