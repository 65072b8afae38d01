"""Where things stand on the page: numbers of articles and claims, addresses of statements."""

from __future__ import annotations

from collections.abc import Iterable

from reportedly.model.claim import Claim, StatementRef
from reportedly.model.document import Document
from reportedly.model.reading import Reading
from reportedly.present.days import moment
from reportedly.trace.found import Findings
from reportedly.trace.said import Said


class Anchors:
    """Ids on one page. Articles are numbered by the time of their publication, claims in the order of the page."""

    def __init__(self, findings: Findings, claims: Iterable[Claim], *, everything: bool) -> None:
        """claims: those that have a place of their own, in the order of the page. everything: the excerpts also have
        the statements that no claim has."""
        cited = {
            (ref.document, ref.statement) for claim in (*findings.claims, *findings.beside) for ref in claim.statements
        }
        self._cited = None if everything else cited
        self.readings = tuple(sorted(findings.readings.values(), key=lambda reading: by_time(reading.document)))
        self._articles = {reading.document.id: number for number, reading in enumerate(self.readings, start=1)}
        self._statements = {
            (reading.document.id, statement.id): number
            for reading in self.readings
            for number, statement in enumerate(reading.statements, start=1)
        }
        self._claims = {claim.id: number for number, claim in enumerate(claims, start=1)}

    def article(self, document: str) -> str:
        return f"a{self._articles[document]}"

    def prefix(self, reading: Reading) -> str:
        """What the ids of an article's statements begin with."""
        return f"{self.article(reading.document.id)}-s"

    def statement(self, ref: StatementRef) -> str:
        """The id of a statement's entry beside the article; its place in the text has ``-text`` after it."""
        return f"{self.article(ref.document)}-s{self._statements[ref.document, ref.statement]}"

    def shows(self, document: str, statement: str) -> bool:
        """Whether the sentence of a statement is on the page."""
        return self._cited is None or (document, statement) in self._cited

    def in_text(self, said: Said) -> str:
        """The address of the very words; of the article where these aren't on the page."""
        if self.shows(said.ref.document, said.ref.statement):
            return f"#{self.statement(said.ref)}-text"
        return f"#{self.article(said.ref.document)}"

    def number(self, claim: str) -> int | None:
        """The number of a claim, None where it has no place on the page."""
        return self._claims.get(claim)


def by_time(document: Document) -> tuple[float, str]:
    """The order of articles: by their publication, unknown ones last."""
    published = moment(document.published)
    return (published.at if published else float("inf")), document.id
