"""What is forgotten leaves a digest and a date, and no word in any file."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from reportedly.errors import LedgerError
from reportedly.ledger import Added, Evidence, Fetched, Ledger, Raw, forgetting
from reportedly.ledger.deciding import anchor_of
from reportedly.model.decision import Missed, Noted, Reliability, SameName, SourceRated, Spoken, Voice
from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind
from tests.conftest import READER, document_of, said

CANARY = "Xylophagenia"
WORDS = f"The quay at {CANARY} will close, said Mayor {CANARY}son. Ask {CANARY}sen."


def canary(outlet: str = "The Echo") -> Reading:
    """An article with words that stand nowhere else, in every place that an article has for words."""
    document = document_of(
        ((SectionKind.TITLE, f"{CANARY} closes"), (SectionKind.BODY, WORDS)),
        title=f"{CANARY} closes",
        outlet=outlet,
        url=f"https://echo.example/{CANARY}",
        published="2025-05-01",
        meta={"id": f"{CANARY}-1"},
    )
    mayor, deputy = (
        Source(id, f"{CANARY}{end}", SourceKind.PERSON, Naming.NAMED, name=f"{CANARY}{end}")
        for id, end in (("s1", "son"), ("s2", "sen"))
    )
    echo = Source("s0", outlet, SourceKind.OUTLET, Naming.NAMED, name=outlet)
    statement = said(document, "t1", [f"The quay at {CANARY} will close"], ("s1", "s0"))
    headline = said(document, "t2", [f"{CANARY} closes"], ("s2", "s0"))
    return Reading(document, (echo, mayor, deputy), (headline, statement), READER)


def decide_in_words(ledger: Ledger, reading: Reading) -> None:
    """Decisions that repeat words of the article."""
    anchor = anchor_of(reading, reading.statements[-1])
    name = f"{CANARY}son"
    voice = Voice(name, Naming.NAMED)
    whats = (Noted(anchor, f"{CANARY}!"), Spoken(anchor, (voice,)), Missed(anchor, voice, None))
    ledger.decide(
        *whats, SourceRated(name, Reliability.B), SameName(name, f"{CANARY}sen"), by="Ana", reason=f"{CANARY}?"
    )


def traces(folder: Path) -> list[Path]:
    """Files below the folder, hidden ones too, that hold the canary's first letters, in whatever case."""
    stem = CANARY[:7].lower().encode()
    return [path for path in folder.rglob("*") if path.is_file() and stem in path.read_bytes().lower()]


@pytest.fixture
def page(tmp_path: Path) -> Raw:
    """A page that was fetched, of which ``reportedly read`` has kept a copy."""
    raw = Raw(f"<p>{WORDS}</p>".encode(), f"https://echo.example/{CANARY}", "2025-05-01T10:00:00Z")
    Evidence.of_user().put(raw.data, Fetched(raw.place, raw.place, raw.captured))
    return raw


def test_no_word_is_left_anywhere(ledger: Ledger, harbour: Reading, page: Raw, tmp_path: Path) -> None:
    ledger.add(harbour)
    reading = canary()
    ledger.add(reading, page)
    ledger.claims()
    decide_in_words(ledger, reading)
    ledger.claims()
    assert traces(tmp_path)
    ledger.forget(reading.document.id)
    assert traces(tmp_path) == []
    assert list(ledger.readings()) == [harbour]
    assert ledger.verify() == []
    assert ledger.search(CANARY) == []


def test_a_digest_and_a_day_are_left(ledger: Ledger) -> None:
    document = canary().document
    ledger.add(canary())
    ledger.forget(document.id)
    connection = sqlite3.connect(ledger.path)
    (row,) = connection.execute("SELECT * FROM forgotten").fetchall()
    connection.close()
    assert row[:2] == (document.id, document.text_sha256)
    assert len(row[2]) == len("2025-05-01")


def test_what_was_forgotten_isnt_added_again_unless_asked(ledger: Ledger) -> None:
    ledger.add(canary())
    ledger.forget(canary().document.id)
    assert ledger.add(canary()) is Added.FORGOTTEN
    assert len(ledger) == 0
    assert ledger.add(canary(), forgotten=True) is Added.ADDED
    assert ledger.add(canary()) is Added.ALREADY_THERE


def test_what_another_publication_has_too_stays_with_it(ledger: Ledger) -> None:
    raw = Raw(WORDS.encode(), "a.txt", "2025-05-01T10:00:00Z")
    ledger.add(canary(), raw)
    ledger.add(canary("The Post"), raw)
    ledger.forget(canary().document.id)
    assert list(ledger.readings()) == [canary("The Post")]
    assert ledger.evidence(canary("The Post").document.id) == [raw]


def test_bytes_that_were_kept_as_a_forgotten_text_stay_with_whoever_else_came_with_them(ledger: Ledger) -> None:
    reading = canary()
    raw = Raw(reading.document.text.encode(), "a.txt", "2025-05-01T10:00:00Z")
    shorter = document_of(((SectionKind.BODY, WORDS),), outlet="The Post")
    ledger.add(reading, raw)
    ledger.add(Reading(shorter, (), (), READER), raw)
    ledger.forget(reading.document.id)
    assert ledger.evidence(shorter.id) == [raw]
    assert ledger.verify() == []


def test_all_publications_of_a_text_are_known(ledger: Ledger) -> None:
    ledger.add(canary())
    ledger.add(canary("The Post"))
    post = canary("The Post").document.id
    assert ledger.same_text(post[len("sha256:") :][:8]) == [post, canary().document.id]


def test_what_somebody_is_reading_is_wiped_once_they_are_done(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forgetting, "READERS_MILLISECONDS", 10)
    ledger.add(canary())
    reader = sqlite3.connect(ledger.path)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM publications").fetchall()
    with pytest.raises(LedgerError, match="close them and run the same command again"):
        ledger.forget(canary().document.id)
    reader.close()
    ledger.forget(canary().document.id)
    assert traces(tmp_path) == []


def test_decisions_about_what_stays_keep_their_words(ledger: Ledger, harbour: Reading) -> None:
    ledger.add(harbour)
    ledger.add(canary())
    ledger.decide(Noted(anchor_of(harbour, harbour.statements[0]), "seen on the quay"), by="Ana", reason="tape")
    before = ledger.decisions()
    ledger.forget(canary().document.id)
    assert ledger.decisions() == before


def test_forgetting_needs_the_first_digits_of_one_article(ledger: Ledger) -> None:
    ledger.add(canary())
    with pytest.raises(LedgerError, match="no article of the ledger begins so"):
        ledger.same_text("000000")
    with pytest.raises(LedgerError, match="that is no article"):
        ledger.same_text("../x")


def test_statements_of_others_keep_their_ids(ledger: Ledger, harbour: Reading) -> None:
    ledger.add(harbour)
    ledger.add(replace(canary()))
    before = [claim.id for claim in ledger.claims() if claim.statements[0].document == harbour.document.id]
    ledger.forget(canary().document.id)
    assert [claim.id for claim in ledger.claims()] == before
