"""`reportedly read` as people and programs use it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reportedly import acquire
from reportedly.acquire import Acquired, Response, document_from_text
from reportedly.batch import pool
from reportedly.cli.commands import reportedly
from reportedly.cli.progress import Progress
from reportedly.cli.tally import Tally
from reportedly.extract import Reader
from reportedly.model.document import Document
from reportedly.model.reading import Reading
from tests.conftest import ARTICLE, ESCAPES, REORDERED, SCRIPT, validator


def run(*arguments: object, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(reportedly, ["read", *map(str, arguments)], input=stdin, env={"COLUMNS": "80"})


@pytest.fixture
def several(tmp_path: Path, article: Path) -> list[Path]:
    """Three articles with what can't be read before, between and after them."""
    empty, rubbish = tmp_path / "empty.txt", tmp_path / "rubbish.txt"
    empty.write_bytes(b"")
    rubbish.write_bytes(bytes(range(256)) * 9)
    return [tmp_path / "missing.txt", article, empty, article, rubbish, article]


def test_the_table_says_who_what_and_how_surely(article: Path) -> None:
    result = run(article, "--outlet", "The Harbour Courant", "--published", "2026-03-04")
    assert result.exit_code == 0, result.stderr
    assert result.stderr == ""
    for words in ("The Harbour Courant · 2026-03-04", "Aila Strom", "“Nobody has asked me,”", "named", "%"):
        assert words in result.stdout


def test_json_is_a_reading_a_line_as_the_contract_says(article: Path) -> None:
    result = run(article, article, "--format", "json", "--url", "https://courant.example/x")
    lines = result.stdout.splitlines()
    assert len(lines) == 2
    for line in lines:
        validator("reading").validate(json.loads(line))
        assert json.loads(line)["document"]["url"] == "https://courant.example/x"


def test_html_is_one_page_for_all_articles(article: Path, tmp_path: Path) -> None:
    page = tmp_path / "reading.html"
    assert run(article, article, "--format", "html", "--output", page).exit_code == 0
    words = page.read_text(encoding="utf-8")
    assert words.startswith("<!doctype html>")
    assert words.count("<article ") == 2


def test_attributions_are_the_readers_own_spans(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"id": 7, "text": ARTICLE}) + "\n", encoding="utf-8")
    value = json.loads(run(rows, "--format", "attributions").stdout)
    assert value["id"] == 7
    assert len(value["text_sha256"]) == 64
    contents = [ARTICLE[start:end] for one in value["attributions"] for start, end in one["content"]]
    assert "“Nobody has asked me,”" in contents
    assert all(0 <= one["confidence"] <= 1 for one in value["attributions"])


def test_standard_input_reads_as_a_file_does(article: Path) -> None:
    assert run("-", "--format", "json", stdin=ARTICLE).stdout == run(article, "--format", "json").stdout


@pytest.mark.parametrize("processes", [1, 2])
def test_bad_inputs_are_refused_in_a_line_each_and_the_others_read(several: list[Path], processes: int) -> None:
    result = run(*several, "--format", "json", "--jobs", processes)
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 3
    *refusals, count = result.stderr.splitlines()
    assert [line.startswith("reportedly: ") and "; " in line for line in refusals] == [True] * 3
    for line, name in zip(refusals, ("missing.txt", "empty.txt", "rubbish.txt"), strict=True):
        assert name in line
    assert count == "reportedly: 3 inputs refused, 3 articles read"


def test_one_bad_input_is_one_line(tmp_path: Path) -> None:
    result = run(tmp_path / "missing.txt")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr == f"reportedly: {tmp_path / 'missing.txt'}: there is no such file; check the path\n"


@pytest.mark.parametrize(
    ("option", "value", "why"),
    [("--published", "yesterday", "is not a date; write a day"), ("--url", "notaurl", "is not a web address; give")],
)
def test_a_bad_date_or_address_is_said_before_anything_is_read(
    article: Path, option: str, value: str, why: str
) -> None:
    result = run(article, option, value)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"reportedly: {option.strip('-')}: '{value}' {why}")
    assert result.stderr.count("\n") == 1


def test_no_path_shows_the_help_page() -> None:
    result = run()
    assert result.exit_code == 2
    assert "What the columns mean" in result.stderr


def test_an_output_file_is_replaced_only_when_something_was_read(tmp_path: Path, article: Path) -> None:
    page = tmp_path / "page.json"
    page.write_text("earlier", encoding="utf-8")
    assert run(tmp_path / "missing.txt", "--output", page).exit_code == 2
    assert page.read_text(encoding="utf-8") == "earlier"
    assert run(article, "--format", "json", "--output", page).exit_code == 0
    assert json.loads(page.read_text(encoding="utf-8"))["schema_version"] == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["article.txt", "page.json"]


def test_an_output_that_breaks_off_leaves_the_earlier_file(
    tmp_path: Path, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "page.json"
    page.write_text("earlier", encoding="utf-8")
    monkeypatch.setattr(pool, "_attempt", _interrupt)
    assert run(article, article, "--output", page).exit_code == 130
    assert page.read_text(encoding="utf-8") == "earlier"
    assert len(list(tmp_path.iterdir())) == 2


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def test_an_output_that_cant_be_written_is_refused(article: Path, tmp_path: Path) -> None:
    result = run(article, "--output", tmp_path / "no" / "such" / "folder.html")
    assert result.exit_code == 2
    assert "can't be written" in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.fixture
def crashing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader with a fault that shows in articles that mention Aila."""
    whole = Reader.read

    def read(self: Reader, document: Document) -> Reading:
        if "Aila" in document.text:
            raise ZeroDivisionError(f"in {ESCAPES}")
        return whole(self, document)

    monkeypatch.setattr(Reader, "read", read)


@pytest.mark.usefixtures("crashing")
def test_a_fault_of_the_program_is_one_line_and_a_traceback_only_on_demand(tmp_path: Path, article: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(ARTICLE.replace("Aila", "Ada"), encoding="utf-8")
    quiet, loud = run(article, other), run(article, other, "--debug")
    assert (quiet.exit_code, loud.exit_code) == (2, 2)
    assert "Ada Strom" in quiet.stdout
    assert "internal error: ZeroDivisionError" in quiet.stderr
    assert "Traceback" not in quiet.stderr
    assert "\x1b" not in quiet.stderr
    assert "Traceback" in loud.stderr


def test_words_of_strangers_steer_neither_terminal_nor_page(tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(f"{SCRIPT} {REORDERED} {ESCAPES}\n\n{ARTICLE.replace('Aila', SCRIPT + ESCAPES)}", encoding="utf-8")
    arguments = (path, "--outlet", SCRIPT + ESCAPES + REORDERED)
    for shown in ("table", "html"):
        result = run(*arguments, "--format", shown)
        assert result.exit_code == 0
        assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(result.stdout)
    assert SCRIPT not in result.stdout
    assert json.loads(run(*arguments, "--format", "json").stdout)["document"]["outlet"].startswith(SCRIPT)


def test_where_the_copy_of_a_fetched_page_is_kept_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    response = Response(b"<p>", "https://a.example/", "https://a.example/", "2025-05-01T10:00:00Z")
    monkeypatch.setattr(acquire, "acquire", lambda job: Acquired(document_from_text(ARTICLE), response.raw, response))
    result = run("https://a.example/")
    assert result.exit_code == 0
    assert result.stderr.startswith("reportedly: the page as it was fetched is kept in ")
    assert Path(result.stderr.split(" is kept in ")[1].strip()).is_file()


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("results", "seen"), [(io.StringIO(), True), (Terminal(), False)])
def test_progress_is_shown_to_a_person_who_doesnt_see_the_results(
    monkeypatch: pytest.MonkeyPatch, results: io.StringIO, seen: bool
) -> None:
    watching = Terminal()
    monkeypatch.setattr("sys.stderr", watching)
    with Progress(Tally(), results) as progress:
        assert list(progress.watch("ab")) == ["a", "b"]
    assert ("articles read" in watching.getvalue()) is seen
