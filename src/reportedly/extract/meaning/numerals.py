"""Numbers in digits and in words -> their values."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract.meaning import tables

# Signs that group thousands: comma, no-break, thin and narrow spaces.
_GROUPS = ",\u00a0\u2009\u202f"
_DIGITS = rf"\d{{1,3}}(?:[{_GROUPS}]\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SHORT_SCALES = "k m mn mln bn bln tn trn".split()
_TEN = 10


@cache
def _small() -> dict[str, float]:
    return dict(tables.table("numerals")["small"])


@cache
def _scales() -> dict[str, float]:
    return dict(tables.table("numerals")["scales"])


@cache
def _fractions() -> dict[str, float]:
    return dict(tables.table("numerals")["fractions"])


def _words() -> str:
    small = tables.any_of(_small())
    long_scales = tables.any_of(set(_scales()) - set(_SHORT_SCALES) - {"lakh", "crore"})
    unit = rf"(?:{small})(?:[- ](?:{small}))?"
    many = rf"(?:an?|half a|{unit})\s+(?:{long_scales})"
    more = rf"(?:(?:,? and|,)?\s+(?:{unit}|{long_scales})(?:\s+(?:{long_scales}))?)*"
    return rf"(?:{many}{more}|{unit})"


def _scaled_digits() -> str:
    long_scales = tables.any_of(set(_scales()) - set(_SHORT_SCALES))
    return rf"(?:{_DIGITS})(?:[\s-]?(?:{long_scales})\b|\s?(?:{tables.any_of(_SHORT_SCALES)})\b(?!\.))?"


def _fraction_words() -> str:
    small = tables.any_of(_small())
    plural = "thirds|quarters|fifths|tenths"
    return rf"(?:(?:{small})[- ](?:{plural})|(?:an?|one)[- ](?:third|quarter|fifth|tenth|half)|half)"


# One number as written. No capturing groups, so that it can stand inside other patterns.
FRACTION = _fraction_words()
NUMBER = rf"(?:{_scaled_digits()}|{_words()})"
_PARTS = re.compile(rf"{_DIGITS}|[a-z]+", re.IGNORECASE)


def value_of(words: str) -> float | None:
    """The value of one number as ``NUMBER`` or ``FRACTION`` finds it: "2.1 million", "thirty-one", "two thirds".

    None where the words are no number.
    """
    parts = [part.lower() for part in _PARTS.findall(words)]
    if not parts:
        return None
    if parts[-1] in _fractions():
        share = _fractions()[parts[-1]]
        count = _small().get(parts[0], 1.0)
        return round(share * count, 4) if share != 0.3333 else round(count / 3, 4)  # noqa: PLR2004 - thirds, as rounded
    total = current = 0.0
    seen = False
    for part in parts:
        if part in ("and", "a", "an"):
            continue
        if part == "half":
            current += 0.5
        elif part[0].isdigit():
            current += float(re.sub(rf"[{_GROUPS}]", "", part))
        elif part in _small():
            current += _small()[part]
        elif part in _scales():
            total, current = _multiplied(total, current, _scales()[part])
        else:
            return None
        seen = True
    return total + current if seen else None


def _multiplied(total: float, current: float, scale: float) -> tuple[float, float]:
    """ "two hundred thousand": a hundred stays open for more; "two million three": a million is closed."""
    product = (current or 1.0) * scale
    return (total, product) if scale <= _TEN * _TEN else (total + product, 0.0)
