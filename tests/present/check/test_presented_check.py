"""A check as people and programs see it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from reportedly.ledger.networks import PACKAGED
from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.statement import Kind, Modifier, Quantity
from reportedly.present.check import Report, checked_page, checked_rows, checked_table
from reportedly.present.check.remarks import LABELS, remark
from reportedly.present.table import console
from reportedly.trace.check import Remark, Verdict, check
from tests.conftest import READER, document_of, find, said
from tests.present import weir

SCHEMA = Path(__file__).parents[3] / "docs" / "check.schema.json"
FOUND = weir.findings()


def drafted() -> Reading:
    document = document_of(
        (
            (SectionKind.TITLE, "Draft of the day"),
            (SectionKind.BODY, "12 boats were lost, the harbour office said."),
            (SectionKind.BODY, "“The gate was firmly shut by nine,” Ana Lind said. She saw <script>7</script> goats."),
        )
    )
    boats = Quantity(find(document.text, "12 boats"), 12, None, "boats", Modifier.EXACT)
    goats = Quantity(find(document.text, "7"), 7, None, "goats", Modifier.EXACT)
    statements = (
        said(document, "t1", ["12 boats were lost"], ("office", "p"), quantities=(boats,)),
        said(document, "t2", ["“The gate was firmly shut by nine,”"], ("lind", "p"), kind=Kind.DIRECT),
        said(document, "o1", ["She saw <script>7</script> goats."], ("p",), quantities=(goats,)),
    )
    publisher = Source("p", "draft", SourceKind.OUTLET, Naming.NAMED)
    return Reading(document, (publisher, weir.OFFICE, weir.LIND), statements, READER)


@pytest.fixture
def report() -> Report:
    reading = drafted()
    checked = check(reading, FOUND, PACKAGED)
    return Report(reading.document, checked, list(range(1, len(checked) + 1)), "line", 2, FOUND)


def test_the_table_says_line_by_line_what_the_articles_have(report: Report) -> None:
    stream = io.StringIO()
    console(stream, 160).print(checked_table(report, 160))
    text = " ".join(stream.getvalue().split())
    assert "superseded: It has since been superseded by" in text
    assert "−firmly" in text
    assert "Held against three articles of three outlets, published until 5 March 2025." in text
    assert "Two sentences with neither source nor figure not looked at." in text


def test_rows_are_as_the_schema_has_them(report: Report) -> None:
    schema = Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    rows = list(checked_rows(report))
    assert [row["place"] for row in rows] == [1, 2, 3]
    for row in rows:
        schema.validate(row)
    assert {remark["verdict"] for row in rows for remark in row["remarks"]} >= {
        "superseded",
        "misquoted",
        "unsupported",
    }


def test_the_schema_knows_every_verdict() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    assert schema["$defs"]["remark"]["properties"]["verdict"]["enum"] == list(Verdict) == list(LABELS)


def test_the_page_is_whole_and_needs_no_network(report: Report) -> None:
    page = "".join(checked_page(report))
    assert page.count("<mark class=") == 3 + 3  # in the text and in the legend
    assert "<del>firmly</del>" in page
    assert "<script>" not in page
    assert "default-src 'none'" in page
    assert "http://" not in page
    assert "https://" not in page


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_sentence(verdict: Verdict) -> None:
    evidence = weir.ref(weir.QUAY, "s1")
    words = remark(Remark(verdict, "c000000000012", evidence, ("c000000000019",)), FOUND)
    assert words.endswith(".")
    assert "\n" not in words


def test_strangers_words_stay_words(hostile: Reading) -> None:
    found = weir.alone(hostile)
    checked = check(hostile, found, PACKAGED)
    hostile_report = Report(hostile.document, checked, [1] * len(checked), "line", 0, found)
    page = "".join(checked_page(hostile_report))
    assert "<script" not in page
    assert "\x1b" not in page
