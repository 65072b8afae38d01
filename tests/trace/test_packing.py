"""Facts as they are kept: nothing is lost, and what is damaged is refused."""

from __future__ import annotations

import zlib
from dataclasses import fields, replace

import numpy as np
import pytest

from reportedly.model.reading import Reading
from reportedly.trace.facts import facts_of, relations_between
from reportedly.trace.packing import packed, unpacked
from tests.trace.claims.made import THREE
from tests.trace.claims.vectors import embed, side_by_side


@pytest.mark.parametrize("number", range(len(THREE)))
def test_facts_come_back_as_they_were(number: int) -> None:
    facts = facts_of(THREE[number], embed)
    again = unpacked(packed(facts))
    assert (again.document, again.topic, again.window) == (facts.document, facts.topic, facts.window)
    for one, other in zip(facts.propositions, again.propositions, strict=True):
        for field in fields(one):
            assert np.array_equal(getattr(one, field.name), getattr(other, field.name)), field.name


def test_an_article_of_no_statements_has_facts_too(harbour: Reading) -> None:
    empty = facts_of(replace(harbour, statements=()), embed)
    assert unpacked(packed(empty)) == empty


def test_relations_are_the_same_after_packing() -> None:
    a, b = (facts_of(reading, embed) for reading in THREE[:2])
    again, anew = (unpacked(packed(one)) for one in (a, b))
    assert relations_between(a, b, side_by_side) == relations_between(again, anew, side_by_side)


def test_what_was_cut_off_is_refused() -> None:
    with pytest.raises((ValueError, KeyError, zlib.error)):
        unpacked(packed(facts_of(THREE[0], embed))[:20])
