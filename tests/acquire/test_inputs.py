from __future__ import annotations

import io
import json
from itertools import islice
from pathlib import Path

import pytest

from reportedly.acquire import Given, Job, acquire, jobs
from reportedly.acquire.limits import ROW_BYTES
from reportedly.errors import Rejected
from tests.acquire.made import LEAD, STORY, page, paragraphs, read_row


def refusals(*inputs: object) -> list[str]:
    return [str(job) for job in jobs(map(str, inputs)) if isinstance(job, Rejected)]


def texts(*inputs: object) -> list[str]:
    """The text of each article, of a refused one the reason."""
    found = []
    for job in jobs(map(str, inputs)):
        try:
            found.append(str(job) if isinstance(job, Rejected) else acquire(job).document.text)
        except Rejected as refusal:
            found.append(str(refusal))
    return found


def on_stdin(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(raw)))


def test_a_folder_gives_its_articles_by_name_and_says_what_it_leaves_out(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "b.txt").write_text(STORY)
    (tmp_path / "a.html").write_text(page(f"<article>{paragraphs()}</article>"))
    (tmp_path / "inner" / "c.jsonl").write_text(json.dumps({"text": LEAD}) + "\n")
    (tmp_path / "d.rtf").write_bytes(b"{\\rtf1")
    (tmp_path / "notes.csv").write_text("a,b")
    (tmp_path / ".hidden.txt").write_text(STORY)
    assert texts(tmp_path) == [
        STORY,
        STORY,
        f"{tmp_path / 'd.rtf'}: RTF is not read; save it as plain text or HTML",
        LEAD,
    ]


def test_a_folder_without_articles_is_refused(tmp_path: Path) -> None:
    assert "there is no article in this folder" in refusals(tmp_path)[0]


def test_a_missing_file_is_refused_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    missing = tmp_path / "none.txt"
    assert texts(missing, tmp_path / "a.txt") == [f"{missing}: there is no such file; check the path", STORY]


def test_an_address_of_another_kind_is_refused() -> None:
    assert refusals("ftp://echo.example/a") == [
        "ftp://echo.example/a: only http and https addresses are fetched; save the page and give the file"
    ]


def test_a_row_keeps_its_own_id_and_further_keys_as_meta() -> None:
    document = read_row({"id": "a1", "text": STORY, "outlet": "The Courant", "desk": {"n": 1}, "byline": ["Ana Lind"]})
    assert document.meta == {"id": "a1", "desk": {"n": 1}}
    assert (document.outlet, document.byline) == ("The Courant", ("Ana Lind",))


def test_the_title_of_a_row_is_found_in_its_text() -> None:
    document = read_row({"title": "“Close it.” The harbour waits", "text": f'"Close it." The harbour waits\n{STORY}'})
    assert document.sections[0].kind == "title"


def test_a_row_may_name_a_file_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "rows.jsonl").write_text('{"path": "a.txt", "published": "2026-03"}\n{"path": "b.txt"}\n')
    text, refusal = texts(tmp_path / "rows.jsonl")
    assert text == STORY
    assert refusal.startswith(f"{tmp_path / 'rows.jsonl'}:2 (b.txt): there is no such file; check the path")


def test_a_row_of_html_is_read_as_a_page() -> None:
    document = read_row({"html": page(f"<article><h1>Harbour to close</h1>{paragraphs()}</article>")})
    assert document.title == "Harbour to close"


def test_what_a_person_gives_goes_before_what_a_row_says() -> None:
    row: dict[str, object] = {"text": STORY, "outlet": "The Echo", "published": "2026-03-01"}
    document = read_row(row, given=Given(outlet="The Courant"))
    assert (document.outlet, document.published) == ("The Courant", "2026-03-01")


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (b'{"text": "a"', "broken JSON at character 13"),
        (b"[1]", "not a JSON object"),
        (b"{}", "exactly one of text, html and path; this has none of them"),
        (b'{"text": "a", "html": "b"}', "this has text and html"),
        (b'{"text": 1}', '"text" is not a string'),
        (b'{"text": "a", "byline": "Ana"}', '"byline" is not a list of strings'),
        (b'{"text": "a", "published": "soon"}', "\"published\" is 'soon', which is not a date"),
        (b'{"text": "a", "url": "notaurl"}', "\"url\" is 'notaurl', which is not a web address"),
        (b'{"text": "\xff"}', "byte 10 of the row is not UTF-8"),
        (b'{"text": "a", "x": ' + b"[" * 200_000, "nested too deeply"),
        (b'{"text": "a", "x": ' + b"[" * 40 + b"]" * 40 + b"}", "nested more than 32 deep"),
        (b'{"text": "a", "x": "\\ud800"}', "half a character"),
        (b'{"text": "' + b"a" * ROW_BYTES + b'"}', "the row is larger than 15 MB"),
    ],
)
def test_a_broken_row_is_refused_with_its_line_and_the_next_is_read(tmp_path: Path, row: bytes, why: str) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_bytes(row + b"\n\n" + json.dumps({"text": STORY}).encode())
    refusal, text = texts(file)
    assert refusal.startswith(f"{file}:1: ")
    assert why in refusal
    assert len(refusal) < 400
    assert text == STORY


def test_what_a_file_with_a_thousand_comments_is_shows_at_once(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("<!---->" * 1_000 + "The mayor spoke.", encoding="utf-8")
    (job,) = jobs([str(tmp_path / "note.txt")])
    assert isinstance(job, Job)


def test_standard_input_is_one_article_or_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    on_stdin(monkeypatch, STORY.encode())
    assert texts("-") == [STORY]
    on_stdin(monkeypatch, json.dumps({"text": LEAD}).encode() + b"\n" + json.dumps({"text": STORY}).encode())
    assert texts("-") == [LEAD, STORY]


def test_an_empty_standard_input_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    on_stdin(monkeypatch, b"")
    assert texts("-") == ["standard input: it is empty; give a file with an article in it"]


def test_rows_are_read_one_at_a_time(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text((json.dumps({"text": STORY}) + "\n") * 3 + "broken\n")
    first = list(islice(jobs([str(file)]), 2))
    assert [job.where for job in first if isinstance(job, Job)] == [f"{file}:1", f"{file}:2"]


@pytest.mark.parametrize(
    ("name", "raw", "why"),
    [
        ("a.txt", b"%PDF-1.4", "the PDF is damaged"),
        ("a.txt", b"PK\x03\x04", "a ZIP archive or office document"),
        ("a.gz", b"\x1f\x8b\x08", "a packed file is not read"),
        ("a.json", b"{}", "a JSON file is not read"),
        ("a.txt", bytes(range(1, 256)) * 50, "binary"),
        ("a.txt", LEAD.encode("utf-16-le"), "NUL bytes"),
        ("a.txt", b"\xff\xfe\x00", "its byte-order mark says UTF-16"),
        ("a.html", b"<!doctype html>", "there is no HTML in it"),
        ("a.html", b"<html><body><nav><a href=/>Home</a></nav></body></html>", "there is no article in"),
    ],
)
def test_a_file_that_is_no_article_is_refused_with_the_reason(tmp_path: Path, name: str, raw: bytes, why: str) -> None:
    file = tmp_path / name
    file.write_bytes(raw)
    (refusal,) = texts(file)
    assert refusal.startswith(f"{file}: ")
    assert why in refusal


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_a_file_in_a_usual_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    text = f"“{LEAD}” The café – closed.\n\n{SECOND_QUOTED}"
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    assert texts(tmp_path / "a.txt") == [text]


SECOND_QUOTED = "“Nobody has told us,” said the owner of the café, who did not wish to give her name to this newspaper."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Minister sagte am Freitag, der Hafen werde vierzehn Monate lang geschlossen bleiben. " * 3, "German"),
        ("Le ministre a déclaré vendredi que le port serait fermé pendant quatorze mois. " * 3, "French"),
        ("Министр заявил в пятницу, что порт будет закрыт на четырнадцать месяцев. " * 3, "Russian"),
    ],
)
def test_another_language_is_refused_by_its_name(tmp_path: Path, text: str, language: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert f"the article is in {language}; only English is read so far" in texts(tmp_path / "a.txt")[0]


@pytest.mark.parametrize("rows", ["", "\n", "\n  \n\t\n"])
def test_a_file_without_any_row_is_named(tmp_path: Path, rows: str) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text(rows)
    assert texts(file) == [f"{file}: it is empty; give a file with a row for each article"]
