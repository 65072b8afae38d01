"""People's corrections of who is who and of what repeats what, where origins are counted."""

from __future__ import annotations

from reportedly.model.correction import Corrections
from reportedly.model.reading import Reading
from reportedly.trace.origins import dependences, origins_of
from reportedly.trace.said import said_in
from tests.trace.origins.made import Says, article, named, outlet, unnamed

_WORDS = "they shut it at nine and told nobody until the morning after"


def _bounds(corrections: Corrections, *readings: Reading) -> tuple[int, int]:
    said = [one for reading in readings for one in said_in(reading)]
    found = origins_of(said, dependences(readings), corrections).origins
    return found.min, found.max


def test_two_names_that_a_person_says_are_one_are_one_origin() -> None:
    readings = (
        article("The Courier", Says([named("UCI")])),
        article("The Echo", Says([named("Cycling Union")], "shut")),
    )
    assert _bounds(Corrections(), *readings) == (2, 2)
    assert _bounds(Corrections(same_names=(frozenset({"UCI", "Cycling Union"}),)), *readings) == (1, 1)


def test_an_outlet_is_known_by_a_name_that_a_person_gave_it() -> None:
    first = article("Teln Valley Tribune", Says([unnamed("official")]))
    relay = article("The Echo", Says([unnamed("official"), outlet("Harbour Weekly")], "shut"))
    assert _bounds(Corrections(), first, relay) == (1, 2)
    same = frozenset({"Teln Valley Tribune", "Harbour Weekly"})
    assert _bounds(Corrections(same_names=(same,)), first, relay) == (1, 1)


def test_no_name_is_given_to_an_unnamed_source_whatever_names_are_one() -> None:
    readings = (
        article("The Courier", Says([named("Pavel Oshrin")])),
        article("The Echo", Says([unnamed("official")], "shut")),
    )
    assert _bounds(Corrections(same_names=(frozenset({"Pavel Oshrin", "official"}),)), *readings) == (1, 2)


def test_what_a_person_says_is_no_copy_is_counted_for_itself() -> None:
    first = article("The Courier", Says([unnamed("official")], _WORDS))
    later = article("The Echo", Says([unnamed("insider")], _WORDS), published="2031-03-02")
    assert _bounds(Corrections(), first, later) == (1, 1)
    pair = frozenset({first.document.id, later.document.id})
    assert _bounds(Corrections(not_copies=frozenset({pair})), first, later) == (1, 2)
