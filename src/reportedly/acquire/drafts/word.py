"""The paragraphs of a Word document, those of its tables among them, in order."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from docx import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from docx.text.paragraph import Paragraph

from reportedly.acquire.drafts.draft import Block
from reportedly.errors import Rejected

# A book with pictures unpacks to less; more is a bomb.
_MOST_UNPACKED = 100_000_000
_DEEPEST = 8  # tables in tables
_REMEDY = "save it anew as .docx, or as text"


def blocks_of_docx(raw: bytes, where: str) -> Iterator[Block]:
    """Each paragraph with its number. Raises Rejected where it is no such document."""
    try:
        _limited(raw, where)
        document = WordDocument(io.BytesIO(raw))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, SyntaxError) as error:
        raise Rejected(where, "it is no Word document, or a damaged one", _REMEDY) from error
    for place, paragraph in enumerate(_paragraphs(document, _DEEPEST), start=1):
        style = (paragraph.style.name or "") if paragraph.style is not None else ""
        yield Block(paragraph.text, place, heading=style == "Title" or style.startswith("Heading"))


def _limited(raw: bytes, where: str) -> None:
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        if sum(entry.file_size for entry in packed.infolist()) > _MOST_UNPACKED:
            raise Rejected(where, f"it unpacks to more than {_MOST_UNPACKED // 1_000_000} MB", _REMEDY)


def _paragraphs(container: object, deeper: int) -> Iterator[Paragraph]:
    for item in container.iter_inner_content():  # type: ignore[attr-defined] # a document or a cell
        if isinstance(item, Paragraph):
            yield item
        elif isinstance(item, Table) and deeper:
            for row in item.rows:
                for cell in row.cells:
                    yield from _paragraphs(cell, deeper - 1)
