"""The tables and the learned weights of ``data/``, and regular expressions made from lists."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

_PART = re.compile(r"\{([a-z_]+)\}")


@cache
def table(name: str) -> dict[str, Any]:
    """The whole table ``data/{name}.toml``."""
    return tomllib.loads(_text(f"{name}.toml"))


def weights(name: str) -> dict[str, Any]:
    """What a script of ``training`` learned and wrote into ``data/{name}.json``."""
    learned: dict[str, Any] = json.loads(_text(f"{name}.json"))
    return learned


def _text(file: str) -> str:
    return (files("reportedly.extract.data") / file).read_text("utf-8")


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list that is separated by semicolons."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())


def any_of(choices: Iterable[str]) -> str:
    """A pattern that fits any of the words or phrases, the longest first."""
    return "|".join(re.escape(choice).replace(r"\ ", r"\s+") for choice in sorted(choices, key=len, reverse=True))


def either(patterns: Iterable[str]) -> str:
    """A pattern that fits any of them, the longest first, so that none is taken for the beginning of another."""
    return "|".join(sorted(patterns, key=len, reverse=True))


def filled(pattern: str, parts: Mapping[str, str | list[str]]) -> str:
    """A pattern with the parts that its braces name, which may have parts themselves; a list is any of its patterns.

    Raises KeyError for a part that there isn't.
    """

    def part(match: re.Match[str]) -> str:
        found = parts[match[1]]
        return filled(found if isinstance(found, str) else f"(?:{'|'.join(found)})", parts)

    return _PART.sub(part, pattern)


def joined(pattern: str) -> str:
    """A pattern that a table breaks into lines, in one piece."""
    return "".join(line.strip() for line in pattern.splitlines())


def phrase_pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of the regular expressions, as whole words in any case; "’ll" may begin inside of a word."""
    return re.compile(rf"(?:\b|(?<=\w)(?=[’']))(?:{'|'.join(phrases)})(?!\w)", re.IGNORECASE)
