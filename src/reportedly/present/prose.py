"""Small numbers and sentences as a newspaper prints them."""

from __future__ import annotations

_WORDS = "no one two three four five six seven eight nine".split()


def count(number: int, noun: str) -> str:
    """ "one article", "seven articles", "12 articles", "no articles"."""
    return f"{spelled(number)} {noun}" + ("" if number == 1 else "s")


def spelled(number: int) -> str:
    """Up to nine in words, from ten in figures."""
    return _WORDS[number] if 0 <= number < len(_WORDS) else f"{number:,}"


def capital(words: str) -> str:
    """With a capital first letter; a quotation mark before it stays as it is."""
    return words[:1].upper() + words[1:]


def sentence(words: str) -> str:
    """With a capital and one full stop."""
    return f"{capital(words)}{'' if words.endswith('.') else '.'}"
