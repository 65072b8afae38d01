"""Claims across articles: what is put together, and that order changes nothing."""

from __future__ import annotations

import itertools

from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.trace.findings import claims_of
from tests.conftest import READER, document_of, said, validator
from tests.trace.claims.vectors import embed

MAYOR = Source("mayor", "Eva Strand", SourceKind.PERSON, Naming.NAMED, name="Eva Strand")


def article(outlet: str, day: str, *contents: str) -> Reading:
    """An article of one statement a sentence, all of them the mayor's."""
    document = document_of(tuple((SectionKind.BODY, words + ".") for words in contents), outlet=outlet, published=day)
    publisher = Source("p", outlet, SourceKind.OUTLET, Naming.NAMED, name=outlet)
    statements = tuple(said(document, f"s{n}", [words], ("mayor", "p")) for n, words in enumerate(contents))
    return Reading(document, (publisher, MAYOR), statements, READER)


THREE = (
    article("The Ledger", "2025-05-02", "the harbour will close on 4 May", "nobody was told"),
    article("The Courant", "2025-05-01", "The harbour will close on 4 May"),
    article("The Echo", "2025-05-01", "the bridge is sound"),
)


def test_claims_are_as_the_contract_has_them() -> None:
    for claim in claims_of(THREE, embed):
        validator("claim").validate(claim.to_json())


def test_the_same_words_of_two_papers_are_one_claim() -> None:
    sizes = sorted(len(claim.statements) for claim in claims_of(THREE, embed))
    assert sizes == [1, 1, 2]


def test_the_order_of_the_articles_changes_nothing() -> None:
    assert len({claims_of(order, embed) for order in itertools.permutations(THREE)}) == 1


def test_an_article_given_twice_counts_once() -> None:
    assert claims_of((*THREE, THREE[0]), embed) == claims_of(THREE, embed)
