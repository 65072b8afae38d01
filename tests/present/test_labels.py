"""Labels of claims, and the sentences around those that don't stand alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reportedly.model.claim import Claim
from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.model.statement import Kind
from reportedly.present.labels import around
from reportedly.trace.found import Findings
from tests.conftest import READER, document_of, said
from tests.present import weir

SENTENCE = "The mayor, Ana Lind, did not rule out a closure, and said that it would take six weeks to decide."
ANOTHER = "Nobody in the harbour asked why."


def told(label: str, *, kind: Kind = Kind.INDIRECT, section: SectionKind = SectionKind.BODY) -> tuple[Claim, Findings]:
    document = document_of(((section, f"{SENTENCE} {ANOTHER}"),))
    statement = said(document, "s1", [label], ("lind", "p"), kind=kind)
    reading = Reading(document, (weir.outlet("The Post"), weir.LIND), (statement,), READER)
    claim = weir.findings().claims[0]
    ref = replace(claim.statements[0], document=document.id, statement="s1")
    claim = replace(claim, label=label, statements=(ref,))
    return claim, Findings.of([claim], [reading])


@pytest.mark.parametrize("label", ["a closure", "it would take six weeks to decide"])
def test_what_does_not_stand_alone_is_shown_in_its_sentence(label: str) -> None:
    assert around(*told(label)) == SENTENCE


def test_what_goes_on_over_a_full_stop_is_shown_in_both_sentences() -> None:
    assert around(*told("it would take six weeks to decide. Nobody")) == f"{SENTENCE} {ANOTHER}"


@pytest.mark.parametrize(
    ("label", "kind", "section"),
    [
        ("Nobody in the harbour asked why", Kind.INDIRECT, SectionKind.BODY),
        ("it would take six weeks to decide", Kind.DIRECT, SectionKind.BODY),
        ("a closure", Kind.INDIRECT, SectionKind.TITLE),
    ],
    ids=["a whole sentence", "a whole quotation, whose speaker is shown", "a title"],
)
def test_around_what_stands_alone_there_is_nothing(label: str, kind: Kind, section: SectionKind) -> None:
    assert around(*told(label, kind=kind, section=section)) is None


def test_of_words_that_no_statement_has_no_sentence_is_known() -> None:
    claim, findings = told("a closure")
    assert around(replace(claim, label="closure"), findings) is None
