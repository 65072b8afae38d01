"""Unpacking what a server packed, to a bounded size: some kilobytes can hold gigabytes of nothing."""

from __future__ import annotations

import zlib

# zlib's wbits: 31 expects gzip's header, 15 zlib's (what HTTP calls deflate), -15 none (what some servers send for it).
_WBITS = {"gzip": (31,), "x-gzip": (31,), "deflate": (15, -15)}


class TooLargeError(Exception):
    """More than was allowed."""


def unpacked(raw: bytes, packing: str, most: int) -> bytes:
    """``raw`` without its content encoding. Raises TooLargeError, or ValueError where it is damaged or unknown."""
    name = packing.strip().lower()
    if name in ("", "identity"):
        return raw
    if name not in _WBITS:
        raise ValueError(f"unknown content encoding {packing!r}")
    for wbits in _WBITS[name]:
        try:
            return _inflated(raw, wbits, most)
        except zlib.error:
            continue
    raise ValueError(f"it is no {name}")


def _inflated(raw: bytes, wbits: int, most: int) -> bytes:
    inflating = zlib.decompressobj(wbits)
    text = inflating.decompress(raw, most + 1)
    if len(text) > most:
        raise TooLargeError
    if not inflating.eof:
        raise ValueError("it breaks off")
    return text
