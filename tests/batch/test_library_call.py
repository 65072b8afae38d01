"""`from reportedly import read`."""

from __future__ import annotations

from pathlib import Path

import pytest

import reportedly
from reportedly import Rejected, read
from tests.conftest import ARTICLE, validator


@pytest.mark.parametrize("way", ["path", "name", "text", "words"])
def test_a_path_and_the_words_themselves_give_the_same_reading(article: Path, way: str) -> None:
    known = {"outlet": "The Harbour Courant", "published": "2026-03-04", "url": "https://courant.example/x"}
    readings = {
        "path": lambda: read(article, **known),
        "name": lambda: read(str(article), **known),
        "text": lambda: read(text=ARTICLE, **known),
        "words": lambda: read(ARTICLE, **known),
    }
    reading = readings[way]()
    assert reading == read(article, **known)
    assert (reading.document.outlet, reading.document.published) == ("The Harbour Courant", "2026-03-04")
    assert "Aila Strom" in [source.label for source in reading.sources]
    validator("reading").validate(reading.to_json())


@pytest.mark.parametrize("name", ["", "missing.txt", "Words without a line break, she said."])
def test_what_is_no_file_is_rejected_with_where_and_what_to_do(name: str) -> None:
    with pytest.raises(Rejected) as caught:
        read(name)
    assert caught.value.where
    assert caught.value.remedy


@pytest.mark.parametrize("text", ["", " \n", "\0", "\ud800 said she"])
def test_words_that_are_none_are_rejected(text: str) -> None:
    with pytest.raises(Rejected):
        read(text=text)


def test_not_exactly_one_article_is_an_error_of_the_caller(article: Path) -> None:
    with pytest.raises(TypeError):
        read()
    with pytest.raises(TypeError):
        read(article, text=ARTICLE)


def test_all_that_is_public_is_there_and_documented() -> None:
    for name in reportedly.__all__:
        assert name == "__version__" or getattr(reportedly, name).__doc__
