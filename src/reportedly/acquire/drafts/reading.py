"""A file or standard input -> a draft, whatever its format."""

from __future__ import annotations

import sys
from pathlib import Path

from reportedly.acquire.acquiring import acquire
from reportedly.acquire.decode import decode
from reportedly.acquire.drafts.draft import Draft, Unit, draft_of
from reportedly.acquire.formats import PAGE_SUFFIXES
from reportedly.acquire.job import InHand, Job
from reportedly.acquire.language import refuse_foreign
from reportedly.acquire.layout import blocks
from reportedly.acquire.limits import INPUT_BYTES
from reportedly.acquire.sentences import ends_sentence
from reportedly.errors import Rejected
from reportedly.model.document import Document, Section, SectionKind

STDIN = "-"
_MARKDOWN = (".md", ".markdown")
_WORD = (".docx",)
_OTHER = {".doc": "save it as .docx", ".odt": "save it as .docx", ".rtf": "save it as .docx", ".pdf": "give its text"}


def draft_from(name: str) -> Draft:
    """The draft in a file, or in standard input where the name is "-". Raises Rejected."""
    where = "standard input" if name == STDIN else name
    suffix = Path(name).suffix.lower()
    if suffix in _OTHER:
        raise Rejected(where, f"drafts are .txt, .md, .html or .docx, not {suffix}", _OTHER[suffix])
    raw = _bytes(name, where)
    draft = _draft(raw, suffix, where)
    if not draft.document.text.strip():
        raise Rejected(where, "there is nothing in it to check", "give a draft with text in it")
    refuse_foreign(draft.document.text, where)
    return draft


def _draft(raw: bytes, suffix: str, where: str) -> Draft:
    if suffix in _WORD:
        from reportedly.acquire.drafts.word import blocks_of_docx  # noqa: PLC0415 - python-docx

        return draft_of(blocks_of_docx(raw, where), Unit.PARAGRAPH)
    if suffix in PAGE_SUFFIXES:
        document = acquire(Job(where, InHand(raw))).document
        return Draft(document, tuple(range(1, len(document.sections) + 1)), Unit.PARAGRAPH)
    text = decode(raw, where)
    if suffix in _MARKDOWN:
        from reportedly.acquire.drafts.marked import blocks_of_markdown  # noqa: PLC0415 - markdown-it

        return draft_of(blocks_of_markdown(text), Unit.LINE)
    return _plain(text)


def _plain(text: str) -> Draft:
    """The text as it is; a first line that is no sentence is its heading."""
    spans = blocks(text)
    titled = len(spans) > 1 and not ends_sentence(spans[0].of(text))
    kinds = [SectionKind.TITLE if titled and number == 0 else SectionKind.BODY for number in range(len(spans))]
    sections = tuple(Section(kind, span) for kind, span in zip(kinds, spans, strict=True))
    places = tuple(text.count("\n", 0, span.start) + 1 for span in spans)
    return Draft(Document(text, sections=sections), places, Unit.LINE)


def _bytes(name: str, where: str) -> bytes:
    try:
        if name == STDIN:
            raw = sys.stdin.buffer.read(INPUT_BYTES + 1)
        else:
            with Path(name).open("rb") as file:
                raw = file.read(INPUT_BYTES + 1)
    except (OSError, ValueError) as error:
        why = f"it can't be read ({getattr(error, 'strerror', None) or type(error).__name__})"
        raise Rejected(where, why, "check the path and its permissions") from error
    if len(raw) > INPUT_BYTES:
        raise Rejected(where, f"it is larger than {INPUT_BYTES // 1_000_000} MB", "check it in parts")
    return raw
