"""`reportedly quotes`, as a person uses it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reportedly.cli.commands import reportedly
from reportedly.ledger import Ledger
from tests.present import weir
from tests.trace.test_same_words import LIND, LONG, article


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Of a ledger in which two articles quote the mayor."""
    with Ledger(tmp_path / "l.sqlite") as ledger:
        for reading in (
            article("Post", LONG, LIND),
            article("Quay", f"{LONG}\x1b", LIND, "2025-03-04"),
            weir.WIRE,
        ):
            ledger.add(reading)
    return tmp_path / "l.sqlite"


def run(path: Path, *arguments: object) -> Result:
    return CliRunner().invoke(reportedly, ["--ledger", str(path), "quotes", *map(str, arguments)])


def test_wordings_stand_side_by_side(path: Path) -> None:
    result = run(path)
    assert (result.exit_code, result.stderr) == (0, "")
    assert f"“{LONG}”" in " ".join(result.stdout.split())
    assert "as it is" in result.stdout
    assert "\x1b" not in result.stdout


def test_programs_get_an_object_for_each_quotation(path: Path) -> None:
    (row,) = map(json.loads, run(path, "-f", "json").stdout.splitlines())
    assert [version["outlet"] for version in row["versions"]] == ["Post", "Quay"]
    assert row["versions"][0]["who"] == "Ana Lind"


def test_a_source_is_asked_for_by_part_of_its_name(path: Path) -> None:
    assert "Ana Lind" in run(path, "lind").stdout
    assert "No quotation of a named source with that name" in run(path, "lock keeper").stdout
