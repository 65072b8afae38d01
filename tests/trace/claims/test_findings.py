"""Claims across articles: what is put together, and that order changes nothing."""

from __future__ import annotations

import itertools

from reportedly.trace.findings import claims_of
from tests.conftest import validator
from tests.trace.claims.made import THREE
from tests.trace.claims.vectors import NETWORKS


def test_claims_are_as_the_contract_has_them() -> None:
    for claim in claims_of(THREE, NETWORKS):
        validator("claim").validate(claim.to_json())


def test_the_same_words_of_two_papers_are_one_claim() -> None:
    sizes = sorted(len(claim.statements) for claim in claims_of(THREE, NETWORKS))
    assert sizes == [1, 1, 2]


def test_the_order_of_the_articles_changes_nothing() -> None:
    assert len({claims_of(order, NETWORKS) for order in itertools.permutations(THREE)}) == 1


def test_an_article_given_twice_counts_once() -> None:
    assert claims_of((*THREE, THREE[0]), NETWORKS) == claims_of(THREE, NETWORKS)
