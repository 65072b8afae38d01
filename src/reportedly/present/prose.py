"""Days, small numbers and sentences as a newspaper prints them."""

from __future__ import annotations

from datetime import date

from reportedly.present.days import MONTHS, UNDATED
from reportedly.present.safe import one_line

_WORDS = "no one two three four five six seven eight nine".split()


def day(edtf: str | None) -> str:
    """ "18 June 2025" for a day or moment; other EDTF as it is; "undated" where there is none."""
    if edtf is None:
        return UNDATED
    try:
        found = date.fromisoformat(edtf[: len("2025-06-18")])
    except ValueError:
        return one_line(edtf)
    return day_of(found)


def day_of(found: date) -> str:
    """ "18 June 2025", whatever the locale."""
    return f"{found.day} {MONTHS[found.month - 1]} {found.year}"


def count(number: int, noun: str) -> str:
    """ "one article", "seven articles", "12 articles", "no articles"."""
    return f"{in_words(number)} {noun}" + ("" if number == 1 else "s")


def in_words(number: int) -> str:
    """Up to nine in words, from ten in figures."""
    return _WORDS[number] if 0 <= number < len(_WORDS) else f"{number:,}"


def capital(words: str) -> str:
    """With a capital first letter; a quotation mark before it stays as it is."""
    return words[:1].upper() + words[1:]


def sentence(words: str) -> str:
    """With a capital and one full stop."""
    return f"{capital(words)}{'' if words.endswith('.') else '.'}"
