"""A reading -> what its statements put forward."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, combinations

import numpy as np
from numpy.typing import NDArray

from reportedly.model.document import READABLE, Document, SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span, hull
from reportedly.model.statement import Quantity, Stance, Statement, TimeRole
from reportedly.trace.claims.figures import Counted, Measure, measure
from reportedly.trace.claims.keys import keys_of
from reportedly.trace.claims.lexicon import TELLING, concept, concepts, is_negative, names, rarity, weight, words_of
from reportedly.trace.claims.networks import Embed
from reportedly.trace.claims.proposition import VECTOR_SCALE, Proposition, Speaker, wording_of
from reportedly.trace.said import Said, said_in

# No comment and a question put nothing forward.
_PUT_NOTHING_FORWARD = frozenset({Stance.DECLINES, Stance.ASKS})
_AGAINST = frozenset({Stance.DENIES, Stance.DOUBTS})
# Of an article, what tells it from articles on other events.
_TOPIC_CONCEPTS = 12
# Where a figure stands in an adjunct of a whole proposition: "is in talks to buy it | for as much as $5 billion".
_ADJUNCT = re.compile(
    r",? (?:in an? (?:deal|transaction|move|sale) |(?:that|which) (?:would |could )?(?:values?|costs?|(?:be|is) worth)|"
    r"valu(?:ing|ed) |worth |for (?:as much as|about|around|up to|some|more than|at least|[$€£]))"
)
# What is left without the adjunct tells at least as much as two words of which each is in one of ninety paragraphs.
_LEAST_WEIGHT = 9.0
# "rose to 23, up from 19": two figures of one count, of which one replaces the other.
_REPLACES = re.compile(r"\b(?:from|instead of|rather than)\s+(?:\w+\s+){0,3}$")
_OVER = re.compile(r"\b(?:past|last|previous|preceding)\s+$", re.IGNORECASE)
_OF_MATCH, _SCORED = re.compile(r"\d[–-]$|\bround of $", re.IGNORECASE), re.compile(r"[–-]\d")
_SENTENCE_END = re.compile(r"(?<=[a-z\d%][.!?])\s+|(?<=[.!?][”’\"')])\s+|\n+")
_REFERS = re.compile(r"\W*(?:he|she|it|its|his|her|they|their|that|this|these|those)\b", re.IGNORECASE)
_BEFORE = 40  # characters in which such a word stands


def propositions(reading: Reading, embed: Embed) -> tuple[Proposition, ...]:
    """What the statements of an article put forward, in the order of the text; refusals and questions left out."""
    statements = [said for said in said_in(reading) if said.statement.stance not in _PUT_NOTHING_FORWARD]
    statements.sort(key=lambda said: (said.order, said.statement.id))
    if not statements:
        return ()
    topic = _topic(reading.document)
    vectors = embed([said.words for said in statements])
    wholes = (_whole(said, n, topic, vectors[n]) for n, said in enumerate(statements))
    parts = chain.from_iterable(map(_parts, wholes, statements))
    return tuple(part.with_keys(keys_of(part)) for part in parts)


def _whole(said: Said, place: int, topic: frozenset[str], vector: NDArray[np.float32]) -> Proposition:
    statement, words = said.statement, words_of(said.words)
    sources = said.chain
    terms = concepts(words)
    paragraph, setting = _setting(said.document, hull(statement.content))
    return Proposition(
        ref=said.ref,
        part=0,
        order=said.order,
        said_by=_said_by(said),
        content=said.words,
        before=_before(said.document, hull(statement.content)) if _leans(said.words, terms) else "",
        wording=wording_of(said.words),
        terms=terms,
        names=names(words),
        setting=setting,
        topic=topic,
        measures=tuple(measure(quantity, said.document.text) for quantity in _counts(said)),
        dates=_dates(statement),
        due=statement.forecast.due if statement.forecast else None,
        forecast=statement.forecast is not None,
        negative=statement.stance in _AGAINST or is_negative(said.words),
        headline=statement.headline,
        paragraph=paragraph,
        place=place,
        speaker=_speaker(sources[0]),
        against=_against(said),
        relays=frozenset(_outlet(_called(source)) for source in sources[1:-1]),
        publisher=_outlet(said.document.outlet or _called(sources[-1])),
        vector=np.rint(vector * VECTOR_SCALE).astype(np.int8),
    )


def _counts(said: Said) -> Iterator[Quantity]:
    """The figures, without those of a time that something is counted over ("in the past 24 hours") and of a match
    ("6–0", "the round of 16")."""
    for quantity in said.statement.quantities:
        text, span = said.document.text, quantity.span
        before, after = text[max(0, span.start - _BEFORE) : span.start], text[span.end : span.end + 2]
        over = measure(quantity).counted is Counted.TIME and _OVER.search(before)
        if not (over or _OF_MATCH.search(before) or _SCORED.match(after)):
            yield quantity


def _parts(whole: Proposition, said: Said) -> Iterator[Proposition]:
    """One without its adjunct; one for each of two figures of which one replaces the other; else the whole."""
    adjunct = _ADJUNCT.search(said.words)
    core = concepts(words_of(said.words[: adjunct.start()])) if adjunct else frozenset()
    if whole.measures and weight(core) >= _LEAST_WEIGHT:
        yield replace(whole, terms=core, measures=())
        yield replace(whole, part=1)
    elif _replaces(whole.measures, said):
        for part, one in enumerate(_newest_first(whole.measures, said)):
            yield replace(whole, part=part, measures=(one,))
    else:
        yield whole


def _replaces(measures: tuple[Measure, ...], said: Said) -> bool:
    """Whether a statement has several figures of one count, of which one replaces the others."""
    counts = all(a.comparable(b) and a.counted is not Counted.MONEY for a, b in combinations(measures, 2))
    return len(measures) > 1 and counts and any(_is_replaced(quantity, said) for quantity in _counts(said))


def _newest_first(measures: tuple[Measure, ...], said: Said) -> list[Measure]:
    old = [_is_replaced(quantity, said) for quantity in _counts(said)]
    return [one for _, one in sorted(zip(old, measures, strict=True), key=lambda pair: pair[0])]


def _is_replaced(quantity: Quantity, said: Said) -> bool:
    start = quantity.span.start
    return _REPLACES.search(said.document.text[max(0, start - _BEFORE) : start]) is not None


def _against(said: Said) -> frozenset[str]:
    pairs = ((conflict.a, conflict.b) for conflict in said.reading.conflicts)
    return frozenset(b if a == said.statement.id else a for a, b in pairs if said.statement.id in (a, b))


def _dates(statement: Statement) -> frozenset[str]:
    """Days without their hours, and months, years and spans of days as they are."""
    values = (t.value for t in statement.times if t.value and t.role is not TimeRole.SAID)
    return frozenset(value if "/" in value else value[:10] for value in values)


def _setting(document: Document, span: Span) -> tuple[int, frozenset[str]]:
    """The number of the section that holds a span, with the concepts of it and of the one before."""
    number = _section_of(document, span)
    if number < 0:
        return number, frozenset()
    near = document.sections[max(0, number - 1) : number + 1]
    return number, concepts(words_of(" ".join(section.span.of(document.text) for section in near)))


def _section_of(document: Document, span: Span) -> int:
    """The number of the section that a span begins in, -1 where there is none."""
    return next((n for n, s in enumerate(document.sections) if s.span.start <= span.start < s.span.end), -1)


def _before(document: Document, span: Span) -> str:
    """The sentence before the one that a span begins in, or a paragraph before; none for a title."""
    here = _section_of(document, span)
    if here < 0 or document.sections[here].kind is not SectionKind.BODY:
        return ""
    near = [section for section in document.sections[max(0, here - 1) : here + 1] if section.kind in READABLE]
    text = document.text[near[0].span.start : span.start]
    whole = [sentence for sentence in _SENTENCE_END.split(text)[:-1] if sentence.strip()]
    return " ".join(whole[-1].split()) if whole else ""


def _leans(words: str, terms: frozenset[str]) -> bool:
    """Whether words take their meaning from what stands before them."""
    return weight(terms) < TELLING or _REFERS.match(words) is not None


def _said_by(said: Said) -> str:
    origin = said.chain[0]
    return "" if origin.kind is SourceKind.OUTLET and len(said.chain) == 1 else _called(origin)


def _topic(document: Document) -> frozenset[str]:
    """By how often the article has a concept and how rare it is elsewhere (tf-idf: Spärck Jones, 1972)."""
    text = " ".join(span.of(document.text) for span in document.readable())
    counts = Counter(filter(None, map(concept, words_of(text))))
    ordered = sorted(counts, key=lambda one: (-counts[one] * rarity(one), one))
    return frozenset(ordered[:_TOPIC_CONCEPTS])


def _speaker(source: Source) -> Speaker:
    if source.naming is Naming.NAMED:
        return Speaker(concepts(words_of(_called(source))), named=True)
    return Speaker(concepts(words_of(f"{source.label} {source.affiliation or ''}")), named=False)


def _called(source: Source) -> str:
    return source.name or source.label


def _outlet(name: str) -> str:
    return " ".join(word.lower() for word in words_of(name) if word.lower() != "the")
