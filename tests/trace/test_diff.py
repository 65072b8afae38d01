"""Two versions of an article: what is reported as changed, and what is not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.statement import Certainty, Stance
from reportedly.trace import What, diff
from tests.conftest import PARAGRAPHS, READER, SOURCES, document_of, harbour_reading, said, validator

PUBLISHER = Source("p", "The Ledger", SourceKind.OUTLET, Naming.NAMED, name="The Ledger")
MAYOR = Source("mayor", "Eva Strand", SourceKind.PERSON, Naming.NAMED, name="Eva Strand")
OFFICIAL = Source("official", "a port official", SourceKind.PERSON, Naming.ANONYMOUS)


def told(
    sentence: str, source: Source = MAYOR, *, notes: tuple[str, ...] = (), title: str = "Storm", **known: Any
) -> Reading:
    """An article of one statement: its content is the whole of ``sentence``, but for the full stop."""
    noted = [(SectionKind.UPDATE_NOTE, note) for note in notes]
    document = document_of(((SectionKind.TITLE, title), *noted, (SectionKind.BODY, sentence + ".")), title=title)
    statement = said(document, "s1", [sentence], (source.id, "p"), **known)
    return Reading(document, (PUBLISHER, source), (statement,), READER)


def headlined(title: str) -> Reading:
    """An article whose headline is its one statement."""
    document = document_of(((SectionKind.TITLE, title), (SectionKind.BODY, "Nothing else is known.")), title=title)
    return Reading(
        document, (PUBLISHER, MAYOR), (said(document, "s1", [title], ("mayor", "p"), headline=True),), READER
    )


def test_an_article_compared_with_itself_has_no_revision(harbour: Reading) -> None:
    assert diff(harbour, harbour).empty


@given(st.permutations(range(len(PARAGRAPHS))), st.sets(st.integers(0, 5)))
def test_whatever_was_found_in_it_a_version_doesnt_differ_from_itself(order: list[int], kept: set[int]) -> None:
    document = document_of(tuple(PARAGRAPHS[number] for number in order))
    whole = harbour_reading()
    found = tuple(
        said(document, one.id, [span.of(whole.document.text) for span in one.content], one.chain)
        for number, one in enumerate(whole.statements)
        if number in kept
    )
    reading = Reading(document, SOURCES, found, READER)
    assert diff(reading, reading).empty


@given(st.sets(st.integers(0, 5)), st.sets(st.integers(0, 5)))
def test_what_was_added_one_way_was_removed_the_other(old: set[int], new: set[int]) -> None:
    def with_only(kept: set[int]) -> Reading:
        whole = harbour_reading()
        paragraphs = tuple(f"Paragraph {n} says that number {n * 37} will come" for n in sorted(kept))
        document = document_of(tuple((SectionKind.BODY, words) for words in paragraphs))
        statements = tuple(said(document, f"s{n}", [words], ("mayor", "p")) for n, words in enumerate(paragraphs))
        return replace(whole, document=document, statements=statements, conflicts=())

    a, b = with_only(old), with_only(new)
    forward, backward = diff(a, b), diff(b, a)
    assert [one.text for one in forward.added] == [one.text for one in backward.removed]
    assert [one.text for one in forward.removed] == [one.text for one in backward.added]
    assert {one.before for one in forward.changed} == {one.after for one in backward.changed}


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        (told("the repair would cost 240 million euros"), told("the repair would cost 214 million euros"), What.NUMBER),
        (told("the harbour will close on 4 May"), told("the harbour will close on 9 June"), What.TIME),
        (told("the harbour will close"), told("the harbour will close", OFFICIAL), What.SOURCE),
        (told("the harbour will close"), told("the harbour will close", OFFICIAL), What.ANONYMITY),
        (told("it will close"), told("now it will close", stance=Stance.DENIES), What.STANCE),
        (told("it will close"), told("so it may close", certainty=Certainty.POSSIBLE), What.CERTAINTY),
        (told("the wall is badly cracked"), told("the wall is lightly cracked"), What.WORDING),
    ],
)
def test_a_change_is_named_by_what_changed(before: Reading, after: Reading, what: What) -> None:
    (change,) = diff(before, after).changed
    assert what in change.what


def test_what_stands_word_for_word_in_both_is_no_change_however_it_was_read() -> None:
    before = told("it will close")
    after = told("it will close", stance=Stance.DENIES, certainty=Certainty.DOUBTFUL)
    assert diff(before, after).empty


def test_line_breaks_and_the_shape_of_quotation_marks_are_no_change() -> None:
    before = told('"the wall is badly cracked" and it\'s ours')
    after = told("“the wall is badly\ncracked” and it’s ours")
    assert diff(before, after).empty


def test_a_statement_of_the_new_version_only_is_added_and_its_speaker_is_a_new_source() -> None:
    before, after = told("the harbour will close"), told("ferries sail on", OFFICIAL)
    revision = diff(before, after)
    assert [one.text for one in revision.added] == ["ferries sail on"]
    assert [one.text for one in revision.removed] == ["the harbour will close"]
    assert revision.sources_added == ("a port official",)
    assert revision.sources_removed == ("Eva Strand",)


def test_a_new_title_is_shown_with_the_old_one() -> None:
    title = diff(told("it will close"), told("it will close", title="Storm, update")).title
    assert title
    assert (title.before, title.after) == ("Storm", "Storm, update")


def test_a_rewritten_headline_is_changed_and_a_call_that_was_heeded_is_another_statement() -> None:
    def with_stance(sentence: str, stance: Stance) -> Reading:
        return told(sentence, stance=stance)

    before, after = (
        with_stance("Two wardens be sent home", Stance.DEMANDS),
        with_stance("Two wardens had gone home ill before the storm", Stance.ASSERTS),
    )
    assert [len(part) for part in (diff(before, after).added, diff(before, after).changed)] == [1, 0]
    old, new = headlined("Harbour loses 40 boats, mayor says"), headlined("Mayor counts 52 boats lost to the storm")
    assert [len(part) for part in (diff(old, new).added, diff(old, new).changed)] == [0, 1]


def test_a_note_of_the_new_version_is_quoted_as_worded() -> None:
    noted = told("it will not close", notes=("Updated with\nthe mayor’s comment.",))
    assert diff(told("it will close"), noted).announced == "Updated with the mayor’s comment."


def test_an_edit_without_a_new_note_is_silent() -> None:
    old, new = (told(words, notes=("Updated at noon.",)) for words in ("it will close", "it will not close"))
    revision = diff(old, new)
    assert not revision.empty
    assert revision.announced is None


def test_the_json_is_what_the_contract_says(harbour: Reading, bare: Reading, hostile: Reading) -> None:
    check = validator("revision")
    for old, new in ((harbour, bare), (bare, harbour), (harbour, harbour), (harbour, hostile)):
        check.validate(diff(old, new).to_json())
