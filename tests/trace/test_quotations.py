"""What articles quote, and two wordings word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.model.statement import Kind
from reportedly.trace.difference import In, difference, likeness
from reportedly.trace.quotations import Quotation, quotations_of
from reportedly.trace.words import words_of
from tests.conftest import READER, document_of, said
from tests.present import weir

WORDS = st.lists(st.sampled_from("the gate was never shut by nine on Monday".split()), max_size=12)


def quoted(words: str, kind: Kind, parts: list[str] | None = None) -> list[Quotation]:
    document = document_of(((SectionKind.BODY, words),))
    statement = said(document, "s1", parts or [words], ("lind", "p"), kind=kind)
    return list(quotations_of(Reading(document, (weir.LIND, weir.outlet("The Post")), (statement,), READER)))


def test_a_quotation_is_without_its_marks_and_the_comma_before_its_cue() -> None:
    (one,) = quoted("“The gate was shut,”", Kind.DIRECT)
    assert (one.text, one.words) == ("The gate was shut", ("the", "gate", "was", "shut"))


def test_parts_that_a_cue_splits_are_one_quotation() -> None:
    (one,) = quoted("“Nobody,” she said, “has asked.”", Kind.DIRECT, ["“Nobody,”", "“has asked.”"])
    assert one.words == ("nobody", "has", "asked")


def test_of_a_partly_quoted_content_only_what_is_quoted_counts() -> None:
    text = 'it was ‘no flood’ but "a wave", which the mayor\'s office calls “an act of God”'
    assert [one.text for one in quoted(text, Kind.MIXED)] == ["no flood", "a wave", "an act of God"]


def test_a_paraphrase_has_no_quotation() -> None:
    assert quoted("the “gate” was shut", Kind.INDIRECT) == []


def test_a_mark_of_omission_parts_what_was_said_apart() -> None:
    (one,) = quoted("“We waited […] and it came ... too late”", Kind.DIRECT)
    assert one.parts == (("we", "waited"), ("and", "it", "came"), ("too", "late"))


def test_case_and_punctuation_are_no_difference() -> None:
    assert {piece.of for piece in difference("The gate, was shut!", "the gate was “shut”")} == {In.BOTH}


@given(WORDS, WORDS)
def test_each_wording_can_be_read_back_from_the_difference(first: list[str], second: list[str]) -> None:
    pieces = difference(" ".join(first), " ".join(second))
    for mine, words in ((In.FIRST, first), (In.SECOND, second)):
        assert words_of(" ".join(piece.text for piece in pieces if piece.of in (mine, In.BOTH))) == words_of(
            " ".join(words)
        )


@given(WORDS, WORDS)
def test_likeness_is_between_nothing_and_all(first: list[str], second: list[str]) -> None:
    assert 0 <= likeness(first, second) <= 1
    assert likeness(first, first) == (1 if first else 0)
