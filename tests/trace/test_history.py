from __future__ import annotations

from dataclasses import replace

from reportedly.trace.found import Findings
from reportedly.trace.history import history
from tests.quay import CLOSES, COURANT, ECHO, FINDINGS, OPEN, TESSEL


def told(found: Findings = FINDINGS) -> list[tuple[str | None, str, str | None]]:
    return [
        (event.day, str(event.kind), event.said.document.outlet if event.said else None)
        for event in history(found.claims[0], found)
    ]


def test_a_claim_is_first_reported_repeated_denied_and_falls_due() -> None:
    assert told() == [
        ("2025-05-01", "first reported", "Tessel"),
        ("2025-05-02", "repeated", "The Echo"),
        ("2025-05-03", "denied", "The Courant"),
        ("2025-06-01", "due", None),
    ]


def test_what_no_sign_shows_to_be_a_repetition_is_a_report() -> None:
    undivided = replace(CLOSES, derivations=())
    assert ("2025-05-02", "reported", "The Echo") in told(Findings.of((undivided, OPEN), (TESSEL, ECHO, COURANT)))


def test_the_claim_that_supersedes_another_is_an_event_of_it() -> None:
    old = replace(CLOSES, conflicts=(), superseded_by=OPEN.id)
    assert ("2025-05-03", "superseded", "The Courant") in told(Findings.of((old, OPEN), (TESSEL, ECHO, COURANT)))


def test_an_article_of_unknown_date_comes_last() -> None:
    document = replace(ECHO.document, published=None)
    undated = replace(ECHO, document=document)
    found = Findings.of((CLOSES, OPEN), (TESSEL, undated, COURANT))
    assert document.id == ECHO.document.id
    assert told(found)[-1] == (None, "repeated", "The Echo")
