"""Numbers in digits and in words -> their values."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract import tables

# Signs that group thousands: comma, no-break, thin and narrow spaces.
_GROUPS = ",\u00a0\u2009\u202f"
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_DIGITS = rf"\d{{1,3}}(?:[{_GROUPS}]\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?"
# "k" and "m" are scales only right after the digits: "200 m" are metres.
_ATTACHED = "k m b".split()
_SHORT_SCALES = "mn mln mil bn bln tn trn cr".split()
_TEN = 10
_LONGEST = 24  # characters of digits: longer are serial numbers, and no floating-point number holds them
_ROUNDED = 4  # digits that a share is given with


@cache
def _small() -> dict[str, float]:
    return dict(tables.table("numerals")["small"])


@cache
def scales() -> dict[str, float]:
    """What a scale is worth: "dozen", "million", "bn"."""
    return dict(tables.table("numerals")["scales"])


@cache
def _parts_of_one() -> dict[str, int]:
    """ "third" and "thirds" -> 3."""
    named = tables.table("numerals")["parts"].items()
    return {name + plural: parts for name, parts in named for plural in ("", "s")} | {"halves": 2}


def _long_scales() -> str:
    return tables.any_of(set(scales()) - set(_SHORT_SCALES) - set(_ATTACHED))


def _words() -> tuple[str, str]:
    """Numbers in words that have a scale, "half a million", and those that have none, "thirty-one"."""
    small = tables.any_of(_small())
    unit = rf"(?:{small})(?:[- ](?:{small}))?"
    part = r"(?:\s+and\s+a\s+(?:half|quarter|third))"
    quarter = r"(?:a\s+)?quarter(?:\s+of)?(?:\s+an?)?"
    many = rf"(?:an?|half(?:\s+an?)?|{quarter}|{unit}{part}?)\s+(?:{_long_scales()})"
    more = rf"(?:(?:,? and|,)?\s+(?:{unit}|{_long_scales()})(?:\s+(?:{_long_scales()}))?)*"
    return rf"{many}{more}", rf"{unit}{part}?"


def _scaled_digits() -> str:
    part = rf"(?:[\s-]\d/\d(?!\d)|[{''.join(_VULGAR)}]|\s+and\s+a\s+(?:half|quarter))?"
    long_scales = rf"[\s-]?(?:{_long_scales()})(?:\s+crores?)?\b"
    short = rf"\s?(?:{tables.any_of(_SHORT_SCALES)})\b(?!\.\w)|(?:{tables.any_of(_ATTACHED)})\b(?!\.\w)"
    return rf"(?:{_DIGITS}){part}(?:{long_scales}|{short})?"


def _shares() -> str:
    """ "Two thirds", "a fifth", "half"; "two quarters" are a share only of something."""
    small = tables.any_of(set(_small()) - {"one", "zero"})
    plurals = tables.any_of(part for part in _parts_of_one() if part.endswith("s") and part != "quarters")
    singulars = tables.any_of(part for part in _parts_of_one() if not part.endswith("s"))
    several = rf"(?:{small})[- ](?:{plurals}|quarters(?=\s+of\b))"
    return rf"(?:{several}|(?:an?|one)[- ](?:{singulars})|half|[{''.join(_VULGAR)}])"


SHARE = re.compile(_shares(), re.IGNORECASE)
# One number as written. No capturing groups, so that it can stand inside other patterns.
NUMBER = rf"(?:{_words()[0]}|{_scaled_digits()}|{_shares()}|{_words()[1]})"
_PARTS = re.compile(rf"\d/\d|{_DIGITS}|[{''.join(_VULGAR)}]|[a-z]+", re.IGNORECASE)


def value_of(words: str) -> float | None:
    """The value of one number as ``NUMBER`` finds it: "2.1 million", "thirty-one", "two thirds",
    "three and a half billion", "half a dozen".

    None where the words are no number.
    """
    parts = [part.lower() for part in _PARTS.findall(words)]
    if not parts:
        return None
    if (share := _share(parts)) is not None:
        return share
    total = current = 0.0
    seen = False
    for part in parts:
        if part in ("and", "a", "an", "of"):
            continue
        if part in scales() or part.removesuffix("s") in scales():
            total, current = _multiplied(total, current, scales().get(part) or scales()[part.removesuffix("s")])
        else:
            added = _added(part)
            if added is None:
                return None
            current += added
        seen = True
    return total + current if seen else None


def _share(parts: list[str]) -> float | None:
    """ "Two thirds": a count of parts, and nothing else."""
    of_one = _parts_of_one().get(parts[-1])
    if of_one is None or len(parts) > 2:  # noqa: PLR2004 - a count and a part
        return None
    count = 1.0 if len(parts) == 1 or parts[0] in ("a", "an") else _small().get(parts[0])
    return None if count is None else round(count / of_one, _ROUNDED)


def _added(part: str) -> float | None:
    if part in _VULGAR:
        return _VULGAR[part]
    if "/" in part:
        over, _, under = part.partition("/")
        return int(over) / int(under) if int(under) else None
    if part[0].isdigit():
        return None if len(part) > _LONGEST else float(re.sub(rf"[{_GROUPS}]", "", part))
    if part in _parts_of_one():
        return 1 / _parts_of_one()[part]
    return _small().get(part)


_NOISE = 1e-12


def _multiplied(total: float, current: float, scale: float) -> tuple[float, float]:
    """ "two hundred thousand": a hundred stays open for more; "two million three": a million is closed."""
    product = (current or 1.0) * scale
    whole = round(product)  # 1.047 trillion is a little less than that many in binary
    product = float(whole) if abs(product - whole) <= _NOISE * product else product
    return (total, product) if scale <= _TEN * _TEN else (total + product, 0.0)
