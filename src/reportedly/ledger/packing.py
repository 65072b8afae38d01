"""A reading as bytes and back. The words are kept apart, once for all publications of a text."""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import dataclass
from typing import Any

from reportedly.model.decode import reading_from_json
from reportedly.model.reading import Reading

# zlib's default: readings shrink to a tenth; level 9 gains two per cent more in twice the time.
COMPRESSION = 6


class DamagedError(ValueError):
    """Bytes that aren't those that were packed; says why in a few words."""


@dataclass(frozen=True, slots=True)
class Packed:
    """data: compressed. sha256: of ``data``, in hexadecimal."""

    data: bytes
    sha256: str


def pack(reading: Reading) -> Packed:
    """The same reading gives the same bytes, always."""
    row = _without_words(reading.to_json())
    data = zlib.compress(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode(), COMPRESSION)
    return Packed(data, hashlib.sha256(data).hexdigest())


def unpack(packed: Packed, text: str, document: str) -> Reading:
    """Raises DamagedError where bytes, text or spans aren't what was put in under that document id."""
    if hashlib.sha256(packed.data).hexdigest() != packed.sha256:
        raise DamagedError("its digest is another")
    try:
        row = json.loads(zlib.decompress(packed.data))
        row["document"]["text"] = text
        reading = reading_from_json(row)
    except (zlib.error, ValueError, KeyError, TypeError) as error:
        raise DamagedError("it can't be unpacked") from error
    if reading.document.id != document:
        raise DamagedError("its text is another")
    return reading


def _without_words(value: Any) -> Any:  # noqa: ANN401 - whatever is in JSON
    """All but what stands in the text already: the text itself and the words beside each span."""
    if isinstance(value, list):
        return [_without_words(item) for item in value]
    if isinstance(value, dict):
        return {key: item if key == "meta" else _without_words(item) for key, item in value.items() if key != "text"}
    return value
