"""A ledger goes into one file and comes out of it whole, or not at all."""

from __future__ import annotations

import json
import stat
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reportedly.errors import LedgerError
from reportedly.ledger import Ledger, Raw
from reportedly.ledger.archive_in import TakenIn
from reportedly.ledger.deciding import anchor_of
from reportedly.model.decision import Meant, Noted, Reliability, SourceRated
from reportedly.model.reading import Reading
from reportedly.model.statement import Stance

RAW = Raw(
    "<p>The harbour – “closed”.</p>".encode(), "a.html", "2025-05-01T10:00:00Z", "https://a.example/x", "text/html"
)


@pytest.fixture
def full(ledger: Ledger, harbour: Reading, hostile: Reading) -> Ledger:
    ledger.add(harbour, RAW)
    ledger.add(hostile, Raw(hostile.document.text.encode(), "b.txt", RAW.captured))
    anchor = anchor_of(harbour, harbour.statements[1])
    ledger.decide(Meant(anchor, Stance.DENIES), Noted(anchor, "seen on the quay"), by="Ana", reason="tape")
    return ledger


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "other.sqlite") as empty:
        yield empty


@pytest.fixture
def file(full: Ledger, tmp_path: Path) -> Path:
    """An archive of the full ledger."""
    path = tmp_path / "a.zip"
    full.write_archive(path, full_text=True)
    return path


def test_everything_comes_out_as_it_went_in(full: Ledger, file: Path, other: Ledger, harbour: Reading) -> None:
    assert other.read_archive(file) == TakenIn(articles=2, decisions=2)
    assert list(other.readings()) == list(full.readings())
    assert other.decisions() == full.decisions()
    assert other.evidence(harbour.document.id) == [RAW]
    assert other.verify() == []


def test_taking_it_in_again_changes_nothing(full: Ledger, file: Path) -> None:
    assert full.read_archive(file) == TakenIn(there=2)
    assert len(full.decisions()) == 2


def test_what_was_forgotten_here_stays_forgotten(file: Path, other: Ledger, harbour: Reading) -> None:
    other.add(harbour)
    other.forget(harbour.document.id)
    assert other.read_archive(file) == TakenIn(articles=1, decisions=2, forgotten=1)


def test_what_was_forgotten_there_is_known_as_forgotten(
    full: Ledger, other: Ledger, harbour: Reading, tmp_path: Path
) -> None:
    full.forget(harbour.document.id)
    full.write_archive(tmp_path / "b.zip", full_text=True)
    other.read_archive(tmp_path / "b.zip")
    assert other.add(harbour) == "forgotten"
    assert other.decisions() == full.decisions()
    assert other.verify() == []


def test_without_full_text_only_quoted_words_are_in_it(full: Ledger, other: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "b.zip"
    full.write_archive(path)
    with zipfile.ZipFile(path) as archive:
        rows = archive.read("articles.jsonl").decode()
        assert not [name for name in archive.namelist() if name.startswith("evidence")]
    assert "The harbour will close on 4 May" in rows
    assert "The eastern quay" not in rows
    with pytest.raises(LedgerError, match="quoted words, not the articles; make one with"):
        other.read_archive(path)


@pytest.mark.parametrize("ratings", [False, True])
def test_ratings_are_in_it_only_where_asked_for(full: Ledger, other: Ledger, tmp_path: Path, *, ratings: bool) -> None:
    full.decide(SourceRated("Eva Strand", Reliability.B), by="Ana", reason="was right")
    full.write_archive(tmp_path / "b.zip", full_text=True, ratings=ratings)
    assert other.read_archive(tmp_path / "b.zip").decisions == 2 + ratings


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_only_its_owner_may_read_an_archive(file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_an_archive_that_cant_be_written_is_an_error(full: Ledger, tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="can't be written"):
        full.write_archive(tmp_path / "none" / "a.zip")


def _other_words(name: str, content: bytes) -> bytes:
    return content.replace(b"harbour", b"hopbour") if name == "articles.jsonl" else content


def _newer(name: str, content: bytes) -> bytes:
    return content.replace(b'"version": 1', b'"version": 9') if name == "manifest.json" else content


def _without_parts(name: str, content: bytes) -> bytes:
    return json.dumps({**json.loads(content), "parts": {}}).encode() if name == "manifest.json" else content


def _no_json(name: str, content: bytes) -> bytes:
    return b"[" if name == "manifest.json" else content


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (_other_words, "articles.jsonl: its digest is another"),
        (_newer, "a newer reportedly wrote it"),
        (_without_parts, "it is no archive of a ledger, or is damaged"),
        (_no_json, "it is no archive of a ledger, or is damaged"),
    ],
)
def test_a_changed_archive_is_refused_as_a_whole(
    file: Path, other: Ledger, tmp_path: Path, change: Callable[[str, bytes], bytes], why: str
) -> None:
    changed = tmp_path / "changed.zip"
    with zipfile.ZipFile(file) as whole, zipfile.ZipFile(changed, "w") as archive:
        for name in whole.namelist():
            archive.writestr(name, change(name, whole.read(name)))
    with pytest.raises(LedgerError, match=why):
        other.read_archive(changed)
    assert len(other) == 0


@pytest.mark.parametrize("content", [b"", b"words", b"PK\x03\x04" + b"\0" * 60])
def test_what_is_no_archive_is_refused(other: Ledger, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(content)
    with pytest.raises(LedgerError, match="no archive of a ledger, or is damaged"):
        other.read_archive(tmp_path / "a.zip")


def test_an_archive_cut_short_adds_nothing(file: Path, other: Ledger) -> None:
    file.write_bytes(file.read_bytes()[:-200])
    with pytest.raises(LedgerError):
        other.read_archive(file)
    assert len(other) == 0


def test_an_article_is_taken_in_beside_others_of_its_text(file: Path, other: Ledger, harbour: Reading) -> None:
    other.add(replace(harbour, document=replace(harbour.document, outlet="The Echo")))
    assert other.read_archive(file).articles == 2
    assert len(other) == 3
