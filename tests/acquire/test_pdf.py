from __future__ import annotations

import io

import pypdfium2
import pytest
from fpdf import FPDF

from reportedly.acquire import Given, Job, acquire
from reportedly.acquire.job import InHand
from reportedly.errors import Rejected
from tests.acquire.made import LEAD, SECOND, read

_WIDTH = 120  # millimetres: some 60 characters a line
THIRD = (
    "Boats will moor at the old quay until then, and the ferry will sail from the town on the other side of the bay."
)
FOURTH = (
    "Traders on the front said that nobody had asked them, and that a summer without the harbour would close shops."
)


def pdf(*pages: str, password: str = "", running: str = "") -> bytes:
    """A PDF with a page for each text, lines broken as a printer breaks them. running: a head on each page."""
    made = FPDF()
    made.set_font("Helvetica", size=11)
    for number, text in enumerate(pages, start=1):
        made.add_page()
        if running:
            made.cell(text=f"{running} {number} of {len(pages)}")
            made.ln(12)
        for paragraph in text.split("\n\n"):
            made.multi_cell(_WIDTH, text=paragraph, align="L")
            made.ln(4)
    if password:
        made.set_encryption("owner", password)
    return bytes(made.output())


def paragraphs_of(raw: bytes) -> list[str]:
    document = read(raw)
    return [" ".join(section.span.of(document.text).split()) for section in document.sections]


def refusal(raw: bytes) -> str:
    with pytest.raises(Rejected) as refused:
        acquire(Job("a.pdf", InHand(raw), Given()))
    return str(refused.value)


def test_the_paragraphs_of_a_pdf_are_whole_again() -> None:
    assert paragraphs_of(pdf(f"Harbour to close\n\n{LEAD}\n\n{SECOND}")) == ["Harbour to close", LEAD, SECOND]


def test_a_paragraph_goes_on_over_the_page_and_running_heads_are_left_out() -> None:
    cut = SECOND.index("and that")
    pages = (f"Harbour to close\n\n{LEAD}\n\n{SECOND[:cut]}", f"{SECOND[cut:]}\n\n{THIRD}", FOURTH)
    found = paragraphs_of(pdf(*pages, running="The Harbour Courant, page"))
    assert found == ["Harbour to close", LEAD, SECOND, THIRD, FOURTH]


def test_a_locked_pdf_is_refused_with_the_remedy() -> None:
    assert refusal(pdf(LEAD, password="secret")) == "a.pdf: the PDF is locked by a password; save it without one"


def test_a_pdf_of_pictures_is_refused_with_the_remedy() -> None:
    empty = pypdfium2.PdfDocument.new()
    empty.new_page(200, 200)
    buffer = io.BytesIO()
    empty.save(buffer)
    assert "run it through OCR first" in refusal(buffer.getvalue())


@pytest.mark.parametrize("keep", [20, 200, 600])
def test_a_damaged_pdf_is_refused_in_one_line(keep: int) -> None:
    assert "\n" not in refusal(pdf(LEAD)[:keep])


def test_a_pdf_of_too_many_pages_is_refused() -> None:
    assert "more than 200 pages" in refusal(pdf(*["x"] * 201))
