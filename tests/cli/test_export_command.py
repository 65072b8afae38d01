"""`reportedly export`, as a person uses it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reportedly.cli.commands import reportedly
from reportedly.ledger import Ledger
from reportedly.model.reading import Reading
from tests.present import weir


@pytest.fixture
def path(tmp_path: Path, bare: Reading) -> Path:
    """Of a ledger with a story in it, and an article in which nobody speaks."""
    with Ledger(tmp_path / "l.sqlite") as ledger:
        for reading in (weir.POST, weir.QUAY, weir.WIRE, bare):
            ledger.add(reading)
    return tmp_path / "l.sqlite"


def run(path: Path, *arguments: object) -> Result:
    return CliRunner().invoke(reportedly, ["--ledger", str(path), "export", *map(str, arguments)])


def test_tables_are_written_and_counted(path: Path, tmp_path: Path) -> None:
    result = run(path, "-o", tmp_path / "out")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith(f"{tmp_path / 'out'}: 4 articles, ")
    with (tmp_path / "out" / "publications.csv").open(encoding="utf-8", newline="") as stream:
        assert sum(1 for _ in csv.DictReader(stream)) == 4


def test_full_texts_come_with_a_warning(path: Path, tmp_path: Path) -> None:
    result = run(path, "-o", tmp_path / "out", "--full-text")
    assert result.exit_code == 0
    assert "the texts are their publishers'" in result.stderr


def test_a_folder_with_something_else_in_it_is_left_alone(path: Path, tmp_path: Path) -> None:
    result = run(path, "-o", tmp_path)
    assert result.exit_code == 2
    assert result.stderr == f"reportedly: {tmp_path}: there is something else there; choose another folder\n"


def test_tags_of_ratings_need_leave_to_show_ratings(path: Path, tmp_path: Path) -> None:
    result = run(path, "-f", "misp", "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "add --ratings" in result.stderr


def test_articles_can_stand_in_for_a_ledger(article: Path, tmp_path: Path) -> None:
    command = ["export", "--in", str(article), "-f", "jsonl", "-o", str(tmp_path / "out")]
    assert CliRunner().invoke(reportedly, command).exit_code == 0
    assert (tmp_path / "out" / "statements.jsonl").stat().st_size > 0
