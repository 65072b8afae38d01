"""`reportedly check`, as a person uses it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reportedly.cli.check import FORMATS
from reportedly.cli.checking import _WRITERS
from reportedly.cli.commands import reportedly
from reportedly.ledger import Ledger
from tests.present import weir

DRAFT = """\
Weir in the news

The harbour office said on Wednesday that 19 boats were lost.

Some 7,000 goats swam.
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Of a ledger with a story in it."""
    with Ledger(tmp_path / "l.sqlite") as ledger:
        for reading in (weir.POST, weir.QUAY, weir.WIRE):
            ledger.add(reading)
    return tmp_path / "l.sqlite"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return path


def run(path: Path, *arguments: object) -> Result:
    return CliRunner().invoke(reportedly, ["--ledger", str(path), *map(str, arguments)])


def test_a_draft_is_checked_line_by_line(path: Path, draft: Path) -> None:
    result = run(path, "check", draft, "-f", "json")
    assert (result.exit_code, result.stderr) == (0, "")
    found = {row["place"]: row["remarks"][0]["verdict"] for row in map(json.loads, result.stdout.splitlines())}
    assert found == {3: "sources_say", 5: "unsupported"}


def test_the_draft_is_kept_nowhere(path: Path, draft: Path, tmp_path: Path) -> None:
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    run(path, "check", draft)
    after = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    assert all(b"goats" not in data for file, data in after.items() if file != draft)
    assert before[draft] == after[draft]


def test_articles_can_stand_in_for_a_ledger(draft: Path, article: Path) -> None:
    result = CliRunner().invoke(reportedly, ["check", str(draft), "--in", str(article), "-f", "html"])
    assert result.exit_code == 0
    assert "Held against one article" in result.stdout


def test_a_draft_that_cant_be_read_is_refused_in_one_line(path: Path, tmp_path: Path) -> None:
    result = run(path, "check", tmp_path / "none.docx")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "none.docx: it can't be read" in result.stderr


def test_each_format_can_be_written() -> None:
    assert tuple(_WRITERS) == FORMATS
