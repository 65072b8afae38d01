from __future__ import annotations

from typing import Any

import pytest

from reportedly.errors import LedgerError
from reportedly.trace.wanted import ALL, Wanted, by_id
from tests.quay import CLOSES, FINDINGS, OPEN


@pytest.mark.parametrize(
    ("wanted", "claims"),
    [
        (ALL, (CLOSES, OPEN)),
        (Wanted.asked("clos june"), (CLOSES,)),
        (Wanted.asked("“Quay” June open"), ()),
        (Wanted(since="2025-05-02"), (CLOSES, OPEN)),
        (Wanted(since="2025-05-03"), (OPEN,)),
        (Wanted(until="2025-05-01"), (CLOSES,)),
        (Wanted(outlet="echo"), (CLOSES,)),
        (Wanted(source="port auth"), (OPEN,)),
        (Wanted(min_origins=2), ()),
        (Wanted(disputed=True), (CLOSES, OPEN)),
    ],
)
def test_a_claim_is_found_by_what_one_of_its_statements_has(wanted: Wanted, claims: tuple[Any, ...]) -> None:
    assert wanted.chosen(FINDINGS).claims == claims


@pytest.mark.parametrize("query", ["!!!", "?", "… “”"])
def test_a_query_without_a_word_asks_for_nothing_that_there_is(query: str) -> None:
    with pytest.raises(LedgerError, match="there is no word in it to look for"):
        Wanted.asked(query)


def test_an_unnamed_source_is_never_looked_for() -> None:
    assert Wanted(source="port official").chosen(FINDINGS).claims == ()
    assert Wanted.asked("official").chosen(FINDINGS).claims == ()


def test_the_claims_that_others_point_to_stay_beside_them() -> None:
    found = Wanted.asked("june").chosen(FINDINGS)
    assert found.beside == (OPEN,)
    assert found.claim(OPEN.id) == OPEN


@pytest.mark.parametrize(("id", "claim"), [(OPEN.id, OPEN), ("c0000000000b", OPEN), ("c000", None), ("quay", None)])
def test_a_claim_is_known_by_the_beginning_of_its_id_if_it_is_the_only_one(id: str, claim: object) -> None:
    assert by_id(id, FINDINGS) == claim
