"""What is added to a ledger stays, once, and comes out as it went in."""

from __future__ import annotations

import pickle
import sqlite3
import stat
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import reportedly
from reportedly.errors import LedgerError, Rejected
from reportedly.ledger import Added, Ledger, Raw, ledger_path
from reportedly.ledger.schema import metadata
from reportedly.model.reading import Reading

RAW = Raw("<p>The harbour – “closed”.</p>".encode(), "a.html", "2025-05-01T10:00:00Z")


def test_readings_come_out_as_they_went_in(ledger: Ledger, harbour: Reading, hostile: Reading) -> None:
    ledger.add(harbour)
    ledger.add(hostile)
    assert sorted(ledger.readings(), key=lambda reading: reading.document.id) == sorted(
        (harbour, hostile), key=lambda reading: reading.document.id
    )


def test_readings_can_be_handed_to_another_process(ledger: Ledger, harbour: Reading) -> None:
    ledger.add(of(harbour, meta={"id": "a"}))
    (reading,) = ledger.readings()
    assert pickle.loads(pickle.dumps(reading)) == reading


def test_what_was_added_is_there_when_the_file_is_opened_again(tmp_path: Path, harbour: Reading) -> None:
    with Ledger(tmp_path / "a") as first:
        first.add(harbour)
    with Ledger(tmp_path / "a", create=False) as second:
        assert list(second.readings()) == [harbour]


def test_a_file_is_read_and_added_with_its_bytes(ledger: Ledger, article: Path) -> None:
    assert ledger.add(article, outlet="The Echo") is Added.ADDED
    assert ledger.add(str(article), outlet="The Echo") is Added.ALREADY_THERE
    (reading,) = ledger.readings()
    assert reading == reportedly.read(article, outlet="The Echo")
    assert [raw.data for raw in ledger.evidence(reading.document.id)] == [article.read_bytes()]


def test_what_isnt_one_article_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "a"}\n{"text": "b"}\n', encoding="utf-8")
    with pytest.raises(Rejected, match="that isn't one article"):
        ledger.add(tmp_path / "a.jsonl")


def test_the_ledger_is_there_from_the_package_itself() -> None:
    assert reportedly.Ledger is Ledger


def test_a_publication_is_added_once(ledger: Ledger, harbour: Reading) -> None:
    assert ledger.add(harbour) is Added.ADDED
    assert ledger.add(harbour) is Added.ALREADY_THERE
    assert len(ledger) == 1


def test_one_text_in_forty_papers_is_forty_publications_of_one_text(ledger: Ledger, harbour: Reading) -> None:
    for number in range(40):
        assert ledger.add(of(harbour, outlet=f"Paper {number}")) is Added.ADDED
    assert len(ledger) == 40
    assert rows(ledger, "SELECT count(*) FROM texts") == [(1,)]


def test_another_text_at_a_known_address_is_a_revision(ledger: Ledger, harbour: Reading, bare: Reading) -> None:
    ledger.add(of(harbour, url="https://a.example/x"))
    assert ledger.add(of(bare, url="https://a.example/x")) is Added.REVISION


def test_what_is_marked_as_one_is_a_revision(ledger: Ledger, harbour: Reading) -> None:
    assert ledger.add(of(harbour, revision_of="https://a.example/x")) is Added.REVISION


def test_bytes_are_kept_with_where_and_when_they_came_from(ledger: Ledger, harbour: Reading) -> None:
    ledger.add(harbour, RAW)
    assert ledger.evidence(harbour.document.id) == [RAW]


def test_bytes_met_again_elsewhere_are_kept_once_with_both_places(ledger: Ledger, harbour: Reading) -> None:
    again = replace(RAW, place="b.html", captured="2025-05-02T10:00:00Z")
    ledger.add(harbour, RAW)
    ledger.meet_again(harbour.document, again)
    ledger.meet_again(harbour.document, replace(RAW, captured="2026-01-01T00:00:00Z"))
    assert ledger.evidence(harbour.document.id) == [RAW, again]
    assert rows(ledger, "SELECT count(*) FROM evidence") == [(1,)]


def test_bytes_that_are_the_text_arent_kept_twice(ledger: Ledger, harbour: Reading) -> None:
    raw = Raw(harbour.document.text.encode(), "a.txt", RAW.captured)
    ledger.add(harbour, raw)
    assert ledger.evidence(harbour.document.id) == [raw]
    assert rows(ledger, "SELECT data FROM evidence") == [(None,)]


def test_words_are_found_by_their_stem(ledger: Ledger, harbour: Reading, hostile: Reading) -> None:
    ledger.add(harbour)
    ledger.add(hostile)
    assert ledger.search("harbours closing") == [harbour.document.id]
    assert ledger.search('"quotes" AND (brackets OR') == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_only_its_owner_may_read_a_ledger(ledger: Ledger, tmp_path: Path, harbour: Reading) -> None:
    ledger.add(harbour)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.glob("l.sqlite*")}
    assert modes == {0o600}


def test_a_reader_isnt_disturbed_by_a_writer(ledger: Ledger, harbour: Reading, hostile: Reading) -> None:
    ledger.add(harbour)
    seen = ledger.readings()
    first = next(seen)
    assert ledger.add(hostile) is Added.ADDED
    assert [first, *seen] == [harbour]


def test_the_ledger_meant_is_the_one_named_then_the_environments_then_the_users(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ledger_path() == tmp_path / "data" / "ledger.sqlite"
    monkeypatch.setenv("REPORTEDLY_LEDGER", "b")
    assert ledger_path() == Path("b")
    assert ledger_path("c") == Path("c")


def test_a_ledger_that_isnt_there_is_an_error_to_whoever_asks(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="no such ledger; make one"):
        Ledger(tmp_path / "none", create=False)


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "words").write_text("no database", encoding="utf-8")
    with pytest.raises(LedgerError, match="it is no ledger"):
        Ledger(tmp_path / "words")
    other = sqlite3.connect(tmp_path / "other")
    other.execute("CREATE TABLE t (x)")
    other.close()
    before = (tmp_path / "other").read_bytes()
    with pytest.raises(LedgerError, match="a database, but no ledger"):
        Ledger(tmp_path / "other")
    assert (tmp_path / "other").read_bytes() == before


def test_a_ledger_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    Ledger(tmp_path / "a").close()
    newer = sqlite3.connect(tmp_path / "a", isolation_level=None)
    newer.execute("INSERT INTO migrations VALUES ('9999-of-tomorrow', '2099-01-01')")
    newer.close()
    with pytest.raises(LedgerError, match="newer reportedly wrote it; update"):
        Ledger(tmp_path / "a")


def test_a_ledger_that_another_program_keeps_writing_to_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harbour: Reading
) -> None:
    monkeypatch.setattr("reportedly.ledger.database._PATIENCE_SECONDS", 0.1)
    with Ledger(tmp_path / "a") as ledger:
        other = sqlite3.connect(tmp_path / "a", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerError, match="another program has been writing"):
            ledger.add(harbour)
        other.close()


def test_a_folder_in_the_way_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="can't be used"):
        Ledger(tmp_path)


def test_the_migrations_make_the_tables_that_the_program_knows(ledger: Ledger) -> None:
    for table in metadata.sorted_tables:
        columns = [name for (name,) in rows(ledger, f"SELECT name FROM pragma_table_info('{table.name}')")]
        assert columns == table.columns.keys(), table.name


def of(reading: Reading, **known: Any) -> Reading:
    """The same words of another publication."""
    return replace(reading, document=replace(reading.document, **known))


def rows(ledger: Ledger, query: str) -> list[tuple[object, ...]]:
    """What another program sees in the file."""
    connection = sqlite3.connect(ledger.path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()
