"""`reportedly cite`, as a person uses it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reportedly.cli.cite import FORMS
from reportedly.cli.commands import reportedly
from reportedly.ledger import Ledger
from reportedly.present import cite
from tests.present import weir


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Of a ledger with a story in it."""
    with Ledger(tmp_path / "l.sqlite") as ledger:
        for reading in (weir.POST, weir.QUAY, weir.WIRE):
            ledger.add(reading)
    return tmp_path / "l.sqlite"


def run(path: Path, *arguments: object) -> Result:
    return CliRunner().invoke(reportedly, ["--ledger", str(path), *map(str, arguments)])


def some_claim(path: Path) -> tuple[str, str]:
    """Its id and its label."""
    claim = json.loads(run(path, "claims", "19 boats", "-f", "json").stdout.splitlines()[0])
    return claim["id"], claim["label"]


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_printed(path: Path, form: str) -> None:
    id, label = some_claim(path)
    result = run(path, "cite", id, "--as", form)
    assert (result.exit_code, result.stderr) == (0, "")
    assert label in result.stdout
    assert "mong three articles of three outlets" in result.stdout


def test_the_beginning_of_an_id_will_do_and_a_file_is_written_whole(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "chart.svg"
    result = run(path, "cite", some_claim(path)[0][:8], "--as", "svg", "-o", file)
    assert (result.exit_code, result.stdout) == (0, "")
    assert file.read_text("utf-8").endswith("</svg>\n")


def test_an_unknown_claim_is_refused_in_one_line(path: Path) -> None:
    result = run(path, "cite", "c0000")
    assert result.exit_code == 2
    assert "c0000: no claim, or more than one, begins so" in result.stderr


def test_the_forms_are_those_that_can_be_written() -> None:
    assert tuple(cite.FORMS) == FORMS
