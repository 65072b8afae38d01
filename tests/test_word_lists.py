"""The word lists that the project's rules go by."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

TABLES = sorted(Path(str(files("reportedly"))).rglob("data/*.toml"))
# What only patterns, phrases and pairs have: such a list is no list of words.
NO_WORDS = re.compile(r"[(\[;|:=]")


def word_lists(table: dict[str, Any], path: str = "") -> Iterator[tuple[str, list[str]]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from word_lists(value, f"{path}{key}.")
        elif isinstance(value, str) and not NO_WORDS.search(value):
            yield f"{path}{key}", value.split()


@pytest.mark.parametrize("file", TABLES, ids=lambda file: file.stem)
def test_a_word_stands_once_in_its_list(file: Path) -> None:
    lists = word_lists(tomllib.loads(file.read_text("utf-8")))
    twice = {key: [word for word, times in Counter(words).items() if times > 1] for key, words in lists}
    assert {key: words for key, words in twice.items() if words} == {}
