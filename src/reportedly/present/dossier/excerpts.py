"""The articles as excerpts: the sentences in which somebody is cited, everything found marked in them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from reportedly.extract.sentences import sentences
from reportedly.model.claim import Claim, StatementRef
from reportedly.model.document import Section, SectionKind
from reportedly.model.reading import Reading
from reportedly.model.span import Span, hull
from reportedly.model.statement import Statement
from reportedly.present import wording
from reportedly.present.days import in_words
from reportedly.present.dossier.anchors import Anchors
from reportedly.present.dossier.evidence import Link, chain_of
from reportedly.present.html.article import SECTION_NAMES, sections
from reportedly.present.html.marker import Marker
from reportedly.present.labels import claimed
from reportedly.present.pins import Pin, on_the_web, pin_of
from reportedly.present.prose import capital
from reportedly.trace.found import Findings
from reportedly.trace.said import Said

_OMITTED = Markup(' <span class="omitted">[…]</span> ')
# Shown beside their excerpts even where nobody is cited in them: they say what an update did.
_ALWAYS = frozenset({SectionKind.UPDATE_NOTE, SectionKind.CORRECTION})


@dataclass(frozen=True, slots=True)
class Note:
    """A statement beside the text. claims: id, number and label of those that it makes."""

    id: str
    number: int
    chain: tuple[Link, ...]
    stance: str
    remarks: tuple[str, ...]
    claims: tuple[tuple[str, int, str], ...]
    pin: Pin


@dataclass(frozen=True, slots=True)
class Paragraph:
    """follows: the paragraph before it in the article stands before it here, too."""

    kind: str
    name: str
    text: Markup
    notes: tuple[Note, ...]
    follows: bool


@dataclass(frozen=True, slots=True)
class ArticleView:
    """whole: all of the text is there."""

    id: str
    number: int
    outlet: str
    published: str
    byline: str
    title: Markup
    title_notes: tuple[Note, ...]
    language: str
    web: str | None
    digest: str
    tally: str
    sheds: str | None
    paragraphs: tuple[Paragraph, ...]
    whole: bool


def articles(findings: Findings, anchors: Anchors, *, full_text: bool) -> Iterator[ArticleView]:
    """Every article by time. full_text: all words of all articles."""
    claims = _claims_by_statement((*findings.claims, *findings.beside))
    for reading in anchors.readings:
        cited = [s for s in reading.statements if anchors.shows(reading.document.id, s.id)]
        yield _Article(reading, cited, claims, findings, anchors).view(full_text=full_text)


def _claims_by_statement(claims: Collection[Claim]) -> Mapping[tuple[str, str], list[Claim]]:
    found: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        for ref in claim.statements:
            found.setdefault((ref.document, ref.statement), []).append(claim)
    return found


class _Article:
    def __init__(
        self,
        reading: Reading,
        cited: Collection[Statement],
        claims: Mapping[tuple[str, str], list[Claim]],
        findings: Findings,
        anchors: Anchors,
    ) -> None:
        self._reading, self._cited, self._claims = reading, cited, claims
        self._findings, self._anchors = findings, anchors
        self._marker = Marker(reading, anchors.prefix(reading))
        self._numbers = {statement.id: number for number, statement in enumerate(reading.statements, start=1)}

    def view(self, *, full_text: bool) -> ArticleView:
        document = self._reading.document
        title = next((section for section in document.sections if section.kind is SectionKind.TITLE), None)
        return ArticleView(
            id=self._anchors.article(document.id),
            number=int(self._anchors.article(document.id)[1:]),
            outlet=wording.outlet(document),
            published=in_words(document.published),
            byline=", ".join(document.byline),
            title=Markup(self._marker.words(title.span)) if title else Markup.escape(wording.title(document)),
            title_notes=tuple(self._notes(title.span)) if title else (),
            language=document.language,
            web=on_the_web(document),
            digest=document.text_sha256,
            tally=wording.tally(self._reading),
            sheds=wording.SHEDS_ATTRIBUTION if self._reading.title_sheds_attribution else None,
            paragraphs=tuple(self._paragraphs(title, full_text=full_text)),
            whole=full_text,
        )

    def _paragraphs(self, title: Section | None, *, full_text: bool) -> Iterator[Paragraph]:
        follows = True
        for section in sections(self._reading.document):
            if section == title:
                continue
            kept = [section.span] if full_text or section.kind in _ALWAYS else self._cited_sentences(section.span)
            if kept:
                yield self._paragraph(section, kept, follows=follows)
            if section.kind is SectionKind.BODY:
                follows = bool(kept)

    def _cited_sentences(self, paragraph: Span) -> list[Span]:
        """The sentences in which a cited statement stands, neighbours joined."""
        spans = [span for s in self._cited for span in (*s.content, *s.cue, *s.source) if span.overlaps(paragraph)]
        kept: list[Span] = []
        before: Span | None = None
        for sentence in sentences(self._reading.document.text, paragraph) if spans else ():
            if any(span.overlaps(sentence) for span in spans):
                joins = kept and kept[-1].end == (before.end if before else None)
                kept[-1:] = [hull([kept[-1], sentence])] if joins else [*kept[-1:], sentence]
            before = sentence
        return kept

    def _paragraph(self, section: Section, kept: list[Span], *, follows: bool) -> Paragraph:
        text = _OMITTED.join(Markup(self._marker.words(span)) for span in kept)
        if kept[0].start > section.span.start:
            text = _OMITTED + text
        if kept[-1].end < section.span.trimmed(self._reading.document.text).end:
            text = text + _OMITTED
        notes = tuple(note for span in kept for note in self._notes(span))
        return Paragraph(str(section.kind), SECTION_NAMES.get(section.kind, ""), text, notes, follows)

    def _notes(self, stretch: Span) -> Iterator[Note]:
        """Of the statements that begin in a stretch."""
        for statement in self._reading.statements:
            begin = statement.content[0].start
            if stretch.start <= begin < stretch.end:
                yield self._note(Said(self._reading, statement))

    def _note(self, said: Said) -> Note:
        statement = said.statement
        return Note(
            id=self._anchors.statement(said.ref),
            number=self._numbers[statement.id],
            chain=chain_of(said),
            stance=str(statement.stance),
            remarks=tuple(remark for remark in wording.remarks(statement, in_words) if remark != str(statement.stance)),
            claims=tuple(self._links(said.ref)),
            pin=pin_of(said),
        )

    def _links(self, ref: StatementRef) -> Iterator[tuple[str, int, str]]:
        for claim in self._claims.get((ref.document, ref.statement), ()):
            number = self._anchors.number(claim.id)
            if number is not None:
                yield claim.id, number, capital(claimed(claim, self._findings))
