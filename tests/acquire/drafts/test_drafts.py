"""Drafts of every format: their words, and where in the file these stand."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import docx
import pytest

from reportedly.acquire.drafts import Draft, Unit, draft_from
from reportedly.errors import Rejected

HEADING = "What the harbour office says"
FIRST = "At least 12 boats were lost, the harbour office said on Monday."
SECOND = "The mayor of the town denied that the gate had been left open."


def placed(draft: Draft) -> list[tuple[str, str, int]]:
    text = draft.document.text
    return [(s.kind, s.span.of(text), draft.place(s.span.start)) for s in draft.document.sections]


def test_plain_text_is_kept_as_it_is_and_counted_in_lines(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(f"{HEADING}\n\n{FIRST}\n{SECOND}\n", encoding="utf-8")
    draft = draft_from(str(path))
    assert draft.unit is Unit.LINE
    assert placed(draft) == [("title", HEADING, 1), ("body", FIRST, 3), ("body", SECOND, 4)]


def test_a_place_inside_a_paragraph_of_several_lines_is_the_line_it_stands_on(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    wrapped = FIRST.replace(", the", ",\nthe")
    path.write_text(f"{wrapped}\n\n{SECOND}\n", encoding="utf-8")
    draft = draft_from(str(path))
    assert draft.place(draft.document.text.index("the harbour")) == 2


def test_markdown_loses_its_marks_and_keeps_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    first = FIRST.replace("12 boats", "**12 boats**").replace("harbour office", "[harbour office](https://x.example)")
    path.write_text(f"# {HEADING}\n\n{first}\n\n```\ncode\n```\n\n- {SECOND}\n", encoding="utf-8")
    assert placed(draft_from(str(path))) == [("title", HEADING, 1), ("body", FIRST, 3), ("body", SECOND, 9)]


def test_a_word_document_is_counted_in_paragraphs_tables_among_them(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    written = docx.Document()
    written.add_heading(HEADING, 1)
    written.add_paragraph("")
    written.add_paragraph(FIRST)
    written.add_table(1, 1).cell(0, 0).text = SECOND
    written.save(str(path))
    draft = draft_from(str(path))
    assert draft.unit is Unit.PARAGRAPH
    assert placed(draft) == [("title", HEADING, 1), ("body", FIRST, 3), ("body", SECOND, 4)]


def test_a_page_is_read_as_an_article_is(tmp_path: Path) -> None:
    path = tmp_path / "draft.html"
    body = f"<p>{FIRST}</p><p>{SECOND}</p><p>{FIRST} {SECOND}</p>"
    path.write_text(f"<html><body><article><h1>{HEADING}</h1>{body}</article></body></html>", encoding="utf-8")
    draft = draft_from(str(path))
    assert draft.unit is Unit.PARAGRAPH
    assert FIRST in draft.document.text


def test_standard_input_is_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(FIRST.encode())))
    assert draft_from("-").document.text == FIRST


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("draft.docx", b"PK no zip", "it is no Word document"),
        ("draft.rtf", b"{\\rtf1}", "save it as .docx"),
        ("draft.txt", b"", "it is empty"),
        ("draft.md", b"```\ncode only\n```\n", "nothing in it to check"),
        ("draft.txt", b"Die Tore waren nach Angaben des Amts die ganze Nacht geschlossen, sagte er.", "German"),
    ],
)  # fmt: skip
def test_what_is_no_draft_is_refused_with_a_remedy(tmp_path: Path, name: str, content: bytes, why: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(Rejected, match=why):
        draft_from(str(path))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Rejected, match="can't be read"):
        draft_from(str(tmp_path / "none.txt"))


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b"\0" * 101_000_000)
    with pytest.raises(Rejected, match="unpacks to more than"):
        draft_from(str(path))
