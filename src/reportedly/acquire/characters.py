"""Characters: those that no text may hold, those that are safe to print, those that make two headlines the same."""

from __future__ import annotations

import re

_HALF = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MUCH = 0.01  # printed text has no control characters; a stray one or two survive in old archives


def is_whole(text: str) -> bool:
    """Whether every character is one: a lone surrogate is half of one and can't be written as UTF-8."""
    return _HALF.search(text) is None


def printable(text: str) -> str:
    """``text`` with what can't be printed replaced: line ends, lone surrogates of file names that are not UTF-8."""
    return "".join(character if character.isprintable() else "�" for character in text)


def loose(text: str) -> str:
    """Letters and digits alone, in lower case: the same headline with other quotation marks is the same."""
    return "".join(filter(str.isalnum, text)).lower()


def what_is_wrong(text: str) -> str | None:
    """Why ``text`` can't be an article, None where it can: binary rubbish, or nothing in it to read."""
    if "\0" in text:
        return "it holds NUL bytes, so it is binary or UTF-16 without a mark"
    if not is_whole(text):
        return "it holds half a character (a lone surrogate)"
    if not text.strip():
        return "it is empty"
    if len(_CONTROL.findall(text)) > _MUCH * len(text):
        return "it is full of control characters, so it is binary"
    if not any(character.isalpha() for character in text):
        return "there are no words in it"
    return None
