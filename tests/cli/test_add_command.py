"""`reportedly add`, as a person uses it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reportedly.cli.commands import reportedly
from reportedly.ledger import Ledger
from tests.conftest import ARTICLE, validator


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Of a ledger."""
    return tmp_path / "l.sqlite"


def run(path: Path, *arguments: object) -> Result:
    return CliRunner().invoke(reportedly, ["--ledger", str(path), *map(str, arguments)])


def articles(folder: Path, number: int) -> Path:
    """A file of so many articles."""
    rows = ({"text": ARTICLE.replace("14 months", f"{month} months"), "outlet": "The Echo"} for month in range(number))
    file = folder / "articles.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def test_articles_are_added_and_counted(path: Path, article: Path) -> None:
    result = run(path, "add", article)
    assert (result.exit_code, result.stdout, result.stderr) == (0, f"{path}: 1 article added\n", "")


def test_adding_again_changes_nothing(path: Path, tmp_path: Path) -> None:
    file = articles(tmp_path, 3)
    run(path, "add", file)
    before = run(path, "claims").stdout
    result = run(path, "add", file, "-v")
    assert result.stdout.splitlines()[-1] == f"{path}: 0 articles added, 3 already there"
    assert run(path, "claims").stdout == before


def test_what_is_refused_is_said_and_all_else_is_added(path: Path, article: Path) -> None:
    (article.parent / "b.txt").write_text("", encoding="utf-8")
    result = run(path, "add", article, article.parent / "b.txt")
    assert result.exit_code == 2
    assert result.stdout == f"{path}: 1 article added\n"
    assert "b.txt: it is empty" in result.stderr
    assert "1 input refused" in result.stderr


def test_a_new_version_at_a_known_address_is_a_revision(path: Path, article: Path) -> None:
    address = ("--url", "https://echo.example/harbour")
    run(path, "add", article, *address)
    article.write_text(ARTICLE.replace("14 months", "15 months"), encoding="utf-8")
    assert run(path, "add", article, *address).stdout == f"{path}: 0 articles added, 1 revision\n"


def test_the_bytes_of_a_file_are_kept(path: Path, article: Path) -> None:
    run(path, "add", article)
    with Ledger(path) as ledger:
        (reading,) = ledger.readings()
        (raw,) = ledger.evidence(reading.document.id)
    assert (raw.data, raw.place) == (article.read_bytes(), str(article))


def test_two_processes_keep_what_one_does(path: Path, tmp_path: Path) -> None:
    file = articles(tmp_path, 4)
    run(path, "add", file, "--jobs", "2")
    run(tmp_path / "other", "add", file)
    with Ledger(path) as two, Ledger(tmp_path / "other") as one:
        assert list(two.readings()) == list(one.readings())


def test_the_option_may_stand_behind_the_command_too(path: Path, article: Path) -> None:
    result = CliRunner().invoke(reportedly, ["add", str(article), "--ledger", str(path)])
    assert result.stdout == f"{path}: 1 article added\n"


def test_a_file_in_the_ledgers_place_is_left_alone(article: Path) -> None:
    result = run(article, "add", article)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"reportedly: {article}: it is no ledger")
    assert article.read_text("utf-8") == ARTICLE


def test_claims_are_printed_as_the_contract_has_them(path: Path, article: Path) -> None:
    run(path, "add", article)
    lines = run(path, "claims", "--format", "json").stdout.splitlines()
    assert lines
    for line in lines:
        validator("claim").validate(json.loads(line))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_reported_as_added_survives_a_kill_and_the_rest_is_added_by_another_run(
    path: Path, tmp_path: Path
) -> None:
    file = articles(tmp_path, 40)
    command = [sys.executable, "-m", "reportedly", "--ledger", str(path), "add", str(file), "--verbose"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as adding:
        assert adding.stdout is not None
        reported = [next(adding.stdout) for _ in range(5)]
        os.kill(adding.pid, signal.SIGKILL)
        reported += [line for line in adding.stdout if line.endswith("\n")]
    with Ledger(path, create=False) as ledger:
        places = {raw.place for reading in ledger.readings() for raw in ledger.evidence(reading.document.id)}
    assert {line.split(": ")[1] for line in reported} <= places
    assert len(places) < 40
    closing = run(path, "add", file).stdout
    assert closing == f"{path}: {40 - len(places)} articles added, {len(places)} already there\n"
