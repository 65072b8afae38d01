"""`reportedly ledger …`, as a person uses it."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reportedly.cli.commands import reportedly
from reportedly.ledger import Ledger, Raw
from reportedly.ledger.deciding import anchor_of
from reportedly.model.decision import Meant
from reportedly.model.reading import Reading
from reportedly.model.statement import Stance
from tests.conftest import ESCAPES, validator


@pytest.fixture
def path(tmp_path: Path, harbour: Reading) -> Path:
    """Of a ledger with one article, published twice."""
    path = tmp_path / "l.sqlite"
    with Ledger(path) as ledger:
        ledger.add(harbour, Raw(b"<p>", "a.html", "2025-05-01T10:00:00Z"))
        ledger.add(replace(harbour, document=replace(harbour.document, outlet="The Echo", published="2025-05-02")))
    return path


@pytest.fixture
def short(harbour: Reading) -> str:
    return harbour.document.id.removeprefix("sha256:")[:12]


def run(path: Path, *arguments: str, answer: str | None = None) -> Result:
    return CliRunner().invoke(reportedly, ["--ledger", str(path), "ledger", *arguments], input=answer)


def test_articles_are_listed_by_day(path: Path, short: str) -> None:
    lines = run(path, "ls").stdout.split()
    assert lines.index(short) < lines.index("2025-05-02")
    rows = [json.loads(line) for line in run(path, "ls", "--format", "json").stdout.splitlines()]
    assert [row["outlet"] for row in rows] == ["The Ledger", "The Echo"]


def test_articles_are_found_by_their_words(path: Path) -> None:
    assert len(run(path, "ls", "harbours", "closing", "-f", "json").stdout.splitlines()) == 2
    assert run(path, "ls", "zeppelin", "-f", "json").stdout == ""
    assert run(path, "ls", "zeppelin").stdout == "No article fits.\n"


def test_an_article_is_shown_with_the_ids_of_its_statements_and_the_place_of_its_bytes(path: Path, short: str) -> None:
    shown = run(path, "show", short).stdout
    assert "s3" in shown
    assert "s2 and s5 can’t both hold" in shown
    assert "Bytes from a.html, 2025-05-01T10:00:00Z" in " ".join(shown.split())
    validator("reading").validate(json.loads(run(path, "show", short, "-f", "json").stdout))


def test_an_article_is_forgotten_once_the_person_has_said_so(path: Path, short: str) -> None:
    for answer in ("n\n", ""):
        refused = run(path, "forget", short, answer=answer)
        assert refused.exit_code == 2
        assert refused.stderr.splitlines()[-1].startswith("reportedly: nothing was forgotten; to forget it without")
    result = run(path, "forget", short, answer="y\n")
    assert result.stdout.endswith("Its text stays: 1 other publication has it; --text forgets them, too.\n")
    assert len(run(path, "ls", "-f", "json").stdout.splitlines()) == 1


def test_every_publication_of_a_text_is_forgotten_at_once(path: Path, short: str) -> None:
    assert run(path, "forget", short, "--text", "--yes").exit_code == 0
    assert run(path, "ls", "-f", "json").stdout == ""
    assert b"Strand" not in path.read_bytes()


def test_a_whole_ledger_is_verified_and_damage_is_listed(path: Path) -> None:
    assert run(path, "verify").stdout == f"{path}: 2 articles, every digest and span as it was put in\n"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE evidence SET data = x'00'")
    connection.close()
    result = run(path, "verify")
    assert result.exit_code == 2
    assert "they can't be unpacked" in result.stderr


def test_a_rebuild_reads_again_what_another_reader_read_and_lists_what_no_longer_fits(
    path: Path, short: str, harbour: Reading
) -> None:
    with Ledger(path) as ledger:
        ledger.decide(Meant(anchor_of(harbour, harbour.statements[4]), Stance.DENIES), by="Ana")
    result = run(path, "rebuild")
    assert result.exit_code == 0, result.stderr
    assert result.stdout.startswith(f"{path}: 2 articles read again\n")
    assert "no longer fits: decision 1  the stance is denies" in result.stdout
    assert "no longer fits" in run(path, "decisions", "--orphaned").stdout
    assert run(path, "rebuild").stdout.startswith(f"{path}: 0 articles read again\n")


def test_a_ledger_goes_through_an_archive(path: Path, tmp_path: Path) -> None:
    file, other = tmp_path / "a.zip", tmp_path / "other.sqlite"
    out = run(path, "archive", "out", str(file), "--full-text")
    assert out.stdout == f"{file}: 2 articles, whole\n"
    assert "which are their publishers'" in out.stderr
    assert run(other, "archive", "in", str(file)).stdout == f"{other}: 2 articles and 0 decisions added\n"
    again = run(other, "archive", "in", str(file)).stdout
    assert again == f"{other}: 0 articles and 0 decisions added, 2 already there\n"


def test_decisions_are_listed_as_json_too(path: Path, harbour: Reading) -> None:
    with Ledger(path) as ledger:
        ledger.decide(Meant(anchor_of(harbour, harbour.statements[1]), Stance.DENIES), by="Ana")
    (row,) = (json.loads(line) for line in run(path, "decisions", "-f", "json").stdout.splitlines())
    assert (row["number"], row["kind"], row["by"], row["orphaned"]) == (1, "Meant", "Ana", None)


def test_nothing_that_strangers_wrote_reaches_the_terminal_as_a_command(path: Path, hostile: Reading) -> None:
    with Ledger(path) as ledger:
        ledger.add(hostile, Raw(b"x", f"a{ESCAPES}.html", "2025-05-01T10:00:00Z"))
    short = hostile.document.id.removeprefix("sha256:")[:12]
    for command in (("ls",), ("show", short)):
        result = run(path, *command)
        assert result.exit_code == 0
        assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(result.stdout)


@pytest.mark.parametrize("command", ["ls", "verify", "rebuild", "decisions"])
def test_without_a_ledger_there_is_nothing_to_do(tmp_path: Path, command: str) -> None:
    result = run(tmp_path / "none", command)
    assert result.exit_code == 2
    assert "there is no such ledger; make one" in result.stderr
    assert not (tmp_path / "none").exists()
