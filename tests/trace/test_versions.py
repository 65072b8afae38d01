"""Which articles are versions of one another."""

from __future__ import annotations

import itertools

from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.trace.versions import versions
from tests.conftest import READER, document_of


def reading(words: str, day: str, **known: object) -> Reading:
    document = document_of(((SectionKind.BODY, words),), published=day, **{"outlet": "The Post", **known})
    return Reading(document, (), (), READER)


FIRST = reading("one", "2025-03-01", url="https://post.example/a", meta={"id": "first"})
SECOND = reading("two", "2025-03-02", url="https://post.example/a")
THIRD = reading("three", "2025-03-03", url="https://post.example/a")


def test_texts_of_one_outlet_at_one_address_are_versions_in_order_of_time_whatever_theirs() -> None:
    for order in itertools.permutations((FIRST, SECOND, THIRD)):
        assert versions(order) == ((FIRST, SECOND), (SECOND, THIRD))


def test_a_row_may_name_what_it_revises_by_its_rows_id_or_its_documents() -> None:
    for name in ("first", FIRST.document.id):
        later = reading("later", "2025-03-05", revision_of=name)
        assert versions([later, FIRST]) == ((FIRST, later),)


def test_other_outlets_addresses_and_unknown_names_are_no_versions() -> None:
    other = reading("two", "2025-03-02", url="https://post.example/a", outlet="The Echo")
    lost = reading("two", "2025-03-02", revision_of="nobody has it")
    assert versions([FIRST, other, lost, reading("x", "2025-03-02")]) == ()
