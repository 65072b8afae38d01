"""Bytes to text: UTF-8, UTF-16 with its mark, what the page or server declares, or a confident guess."""

from __future__ import annotations

import codecs
import re

from reportedly.acquire.characters import what_is_wrong
from reportedly.errors import Rejected

# The longer mark first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_DECLARED_WITHIN = 4096  # browsers look at the first 1024 bytes; pages of the wild are a little later

# English in an 8-bit encoding is Windows-1252 or, from an old Mac, Mac Roman; where the guess can't tell its relatives
# apart (the same bytes, the same text) these are what it is. The WHATWG treats Latin-1 as Windows-1252 too.
_USUAL = ("cp1252", "mac_roman")
_SAMPLE = 100_000  # enough for the guess; its cost grows with it
_CONFIDENT = 10.0  # per cent of "chaos" by charset-normalizer's measure; clean text of a right guess has 0

_REMEDY = "save it as UTF-8 text"


def decode(raw: bytes, where: str, *, charset: str | None = None, page: bool = False) -> str:
    """The text of ``raw`` with line endings as ``\\n`` and no byte-order mark.

    charset: what the server says. page: look for what an HTML page declares itself. Raises ``Rejected``.
    """
    text = _marked(raw, where)
    if text is None:
        text = _declared(raw, charset, page=page)
    if text is None:
        text = _guessed(raw, where)
    return readable(text, where)


def readable(text: str, where: str) -> str:
    """``text`` with line endings as ``\\n`` and no byte-order mark; ``Rejected`` where nobody could read it."""
    wrong = what_is_wrong(text)
    if wrong is not None:
        raise Rejected(where, wrong, _REMEDY if any(map(str.isalpha, text)) else "give a file with an article in it")
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _marked(raw: bytes, where: str) -> str | None:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            try:
                return raw.decode(encoding)
            except UnicodeDecodeError as error:
                why = f"its byte-order mark says {encoding.removesuffix('-sig').upper()}, and byte {error.start} is not"
                raise Rejected(where, why, _REMEDY) from error
    return None


def _declared(raw: bytes, charset: str | None, *, page: bool) -> str | None:
    """By the first of UTF-8, the server's and the page's own charset that fits every byte.

    UTF-8 goes first because hardly any text of another encoding is valid UTF-8, while labels are often wrong.
    """
    labels = ["utf-8", charset]
    if page and (meta := _DECLARED.search(raw, 0, _DECLARED_WITHIN)):
        labels.append(meta[1].decode("ascii"))
    for label in filter(None, labels):
        try:
            return raw.decode(_python_name(label))
        except (UnicodeDecodeError, LookupError):
            continue
    return None


def _python_name(label: str) -> str:
    """Python's codec for a label; one that doesn't make text of bytes (``rot13``) is a ``LookupError``."""
    name = codecs.lookup(label).name
    if name in ("iso8859-1", "ascii"):
        return "cp1252"
    if name in ("idna", "punycode", "raw_unicode_escape", "unicode_escape", "utf-7"):
        raise LookupError(label)
    return name


def _guessed(raw: bytes, where: str) -> str:
    if b"\0" in raw[:_SAMPLE]:
        raise Rejected(where, "it holds NUL bytes, so it is binary or UTF-16 without a mark", _REMEDY)
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 0.1 s, and hardly any input needs it

    best = from_bytes(raw[:_SAMPLE]).best()
    if best is None or best.percent_chaos > _CONFIDENT:
        raise Rejected(where, "its encoding is unknown, or it is binary", _REMEDY)
    encoding = next((usual for usual in _USUAL if usual in best.could_be_from_charset), best.encoding)
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return raw.decode(encoding, errors="replace")
