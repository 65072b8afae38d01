"""Exports: whole folders, tidy tables, true places, nothing that was not asked for."""

from __future__ import annotations

import csv
import dataclasses
import importlib.util
import json
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.ledger.log import Entry
from reportedly.model.decision import Anchor, Decision, Noted, Reliability, SameName, SourceRated, Undone
from reportedly.model.reading import Reading
from reportedly.model.span import Span
from reportedly.present.export import FORMATS, Exported, FolderTakenError, NotInstalledError, export
from reportedly.present.export.folder import whole_folder
from reportedly.present.export.offsets import utf16
from reportedly.present.export.table import Type
from reportedly.present.export.tables import TABLES
from reportedly.trace.found import Findings
from tests.present import weir

FOUND = weir.findings()
NOW = "2025-07-01T12:00:00Z"
RATED = Decision(SourceRated("harbour office", Reliability.B), "ana", NOW, "ten years of reports")
SAME = Decision(SameName("harbour office", "the harbour"), "ana", NOW)


def tables(folder: Path, exported: Exported) -> dict[str, list[dict[str, Any]]]:
    """Every table as rows of JSON."""
    export(exported, "jsonl", folder, NOW)
    return {
        table.name: [json.loads(line) for line in (folder / f"{table.name}.jsonl").read_text("utf-8").splitlines()]
        for table in TABLES
    }


@pytest.fixture
def rows(tmp_path: Path) -> dict[str, list[dict[str, Any]]]:
    return tables(tmp_path / "out", Exported(FOUND))


def test_every_key_tells_its_rows_apart_and_points_at_rows_that_are_there(rows: dict[str, Any]) -> None:
    keys = {table.name: {tuple(row[name] for name in table.key) for row in rows[table.name]} for table in TABLES}
    for table in TABLES:
        assert len(keys[table.name]) == len(rows[table.name]), table.name
        for row in rows[table.name]:
            if {"document", "statement"} <= row.keys():
                assert (row["document"], row["statement"]) in keys["statements"]
            if "claim" in row:
                assert (row["claim"],) in keys["claims"]


def test_cells_are_of_their_columns_types(rows: dict[str, Any]) -> None:
    kinds: dict[Type, tuple[type, ...]] = {
        Type.TEXT: (str,), Type.INTEGER: (int,), Type.NUMBER: (int, float), Type.TRUTH: (bool,),
    }  # fmt: skip
    for table in TABLES:
        for row in rows[table.name]:
            for column in table.columns:
                assert row[column.name] is None or isinstance(row[column.name], kinds[column.type]), column


def test_own_ids_and_further_keys_are_kept(rows: dict[str, Any]) -> None:
    post = next(row for row in rows["publications"] if row["outlet"] == "The Lower Post")
    assert post["own_id"] == "post-1"
    assert json.loads(post["meta"]) == {"id": "post-1", "beat": "harbour"}


def test_texts_are_left_out_unless_asked_for(tmp_path: Path) -> None:
    without = tables(tmp_path / "a", Exported(FOUND))
    with_them = tables(tmp_path / "b", Exported(FOUND, full_text=True))
    assert all(row["text"] is None for row in without["texts"])
    assert {row["text"] for row in with_them["texts"]} == {r.document.text for r in (weir.POST, weir.QUAY, weir.WIRE)}
    everything = "".join(file.read_text("utf-8") for file in (tmp_path / "a").iterdir())
    assert "according to the Lower Post" not in everything


def test_ratings_notes_and_reasons_are_left_out_unless_asked_for(tmp_path: Path) -> None:
    noted = Decision(
        Noted(Anchor(weir.WIRE.document.text_sha256, weir.WIRE.statements[0].content), "a friend of mine"), "ana", NOW
    )
    undone = Decision(Undone("d1"), "ana", NOW)
    log = [Entry(1, "d1", RATED), Entry(2, "d2", SAME), Entry(3, "d3", noted), Entry(4, "d4", undone)]
    assert [row["number"] for row in tables(tmp_path / "a", Exported(FOUND, log))["decisions"]] == [2]
    shown = tables(tmp_path / "b", Exported(FOUND, log, ratings=True))["decisions"]
    assert [(row["number"], row["kind"]) for row in shown] == [
        (1, "SourceRated"), (2, "SameName"), (3, "Noted"), (4, "Undone"),
    ]  # fmt: skip


def test_places_hold_in_python_and_in_utf_16(tmp_path: Path, harbour: Reading) -> None:
    wide = dataclasses.replace(harbour.document, text=harbour.document.text.replace("港", "🚢"))
    reading = dataclasses.replace(harbour, document=wide)
    rows = tables(tmp_path / "out", Exported(Findings.of((), [reading])))["spans"]
    units = wide.text.encode("utf-16-le")
    assert any(row["start"] != row["start_utf16"] for row in rows)
    for row in rows:
        assert wide.text[row["start"] : row["end"]] == row["words"]
        assert units[2 * row["start_utf16"] : 2 * row["end_utf16"]].decode("utf-16-le") == row["words"]


@given(st.text(alphabet="a é港🚢👩‍🚀", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_any_place_is_found_again_in_utf_16(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    place = utf16(text, Span(start, end))
    units = text.encode("utf-16-le")
    assert units[2 * place.start : 2 * place.end].decode("utf-16-le") == text[start:end]


def test_the_three_kinds_of_table_say_the_same(tmp_path: Path, rows: dict[str, Any]) -> None:
    export(Exported(FOUND), "parquet", tmp_path / "parquet", NOW)
    export(Exported(FOUND), "csv", tmp_path / "csv", NOW)
    for table in TABLES:
        parquet = pq.read_table(tmp_path / "parquet" / f"{table.name}.parquet")
        assert parquet.to_pylist() == rows[table.name]
        assert parquet.schema.field(table.columns[0].name).metadata[b"description"].decode() == table.columns[0].about
        with (tmp_path / "csv" / f"{table.name}.csv").open(encoding="utf-8", newline="") as stream:
            read = list(csv.DictReader(stream))
        assert [list(row.values()) for row in read] == [[_as_csv(c) for c in row.values()] for row in rows[table.name]]


def _as_csv(cell: Any) -> str:
    return "" if cell is None else str(cell).lower() if isinstance(cell, bool) else str(cell)


def test_a_cell_that_a_spreadsheet_would_run_is_made_words(tmp_path: Path) -> None:
    evil = dataclasses.replace(weir.WIRE.document, title="=HYPERLINK(evil)", outlet="@sum")
    reading = dataclasses.replace(weir.WIRE, document=evil)
    export(Exported(weir.alone(reading)), "csv", tmp_path / "out", NOW)
    with (tmp_path / "out" / "publications.csv").open(encoding="utf-8", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert (row["title"], row["outlet"]) == ("'=HYPERLINK(evil)", "'@sum")


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_findings_give_the_same_files(tmp_path: Path, format: str) -> None:
    turned = Findings.of(FOUND.claims, reversed(list(FOUND.readings.values())))
    for name, found in (("a", FOUND), ("b", turned)):
        export(Exported(found, ratings=True), format, tmp_path / name, NOW)
    for file in (tmp_path / "a").iterdir():
        assert file.read_bytes() == (tmp_path / "b" / file.name).read_bytes(), file.name


def test_an_earlier_export_is_replaced_and_anything_else_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    export(Exported(FOUND), "csv", folder, NOW)
    export(Exported(FOUND), "jsonl", folder, NOW)
    assert {file.suffix for file in folder.iterdir()} == {".jsonl", ".json"}
    (folder / "export.json").unlink()
    with pytest.raises(FolderTakenError, match="choose another folder"):
        export(Exported(FOUND), "csv", folder, NOW)


def test_what_fails_leaves_the_earlier_export_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    export(Exported(FOUND), "jsonl", folder, NOW)
    before = sorted(tmp_path.rglob("*"))

    def fail() -> None:
        with whole_folder(folder) as part:
            (part / "half.csv").write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert sorted(tmp_path.rglob("*")) == before


def test_without_pyarrow_the_remedy_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(
        "reportedly.present.export.formats.find_spec", lambda name: None if name == "pyarrow" else found(name)
    )
    with pytest.raises(NotInstalledError, match=r"pip install 'reportedly\[export\]'"):
        export(Exported(FOUND), "parquet", tmp_path / "out", NOW)
    assert not (tmp_path / "out").exists()


def test_an_export_of_nothing_has_every_table(tmp_path: Path) -> None:
    export(Exported(Findings.of((), ())), "parquet", tmp_path / "out", NOW)
    assert all(pq.read_table(tmp_path / "out" / f"{table.name}.parquet").num_rows == 0 for table in TABLES)
