"""Annotated stories as training articles."""

from typing import Any

import pytest

from reportedly.model.document import Document
from training.annotated import article_of, attribution_of

TEXT = (
    "Pier closed\n\nThe pier is shut, the warden said. Nobody was hurt, she added.\n\n"
    "The owner declined to comment. He had said in May that the pier is shut for the winter."
)


def said(source: str, cue: str, content: str, **more: Any) -> dict[str, Any]:
    return {"source": source, "cue": cue, "content": content, **more}


def words(row: dict[str, Any], role: str) -> list[str]:
    return [TEXT[start:end] for start, end in attribution_of(row, TEXT)[role]]


def test_each_role_is_found_where_its_words_stand() -> None:
    row = said("the warden", "said", "The pier is shut")
    assert [words(row, role) for role in ("source", "cue", "content")] == [
        ["the warden"],
        ["said"],
        ["The pier is shut"],
    ]


def test_of_two_places_that_have_the_words_the_one_beside_the_cue_is_meant() -> None:
    found = attribution_of(said("He", "had said", "the pier is shut"), TEXT)
    assert found["content"][0][0] > TEXT.index("had said")


def test_a_word_in_another_word_is_not_its_place() -> None:
    assert words(said("he", "added", "Nobody was hurt"), "source") == []
    assert words(said("she", "added", "Nobody was hurt"), "source") == ["she"]


def test_a_cue_inside_the_content_is_taken_out_of_it() -> None:
    row = said("The owner", "declined", "declined to comment")
    assert (words(row, "cue"), words(row, "content")) == (["declined"], ["to comment"])


def test_parts_of_a_content_are_all_found() -> None:
    row = said("the warden", "said", "The pier is shut", parts=["The pier is shut", "Nobody was hurt"])
    assert words(row, "content") == ["The pier is shut", "Nobody was hurt"]


@pytest.mark.parametrize("row", [said("the warden", "", "The pier is shut"), said("He", "said", "said")])
def test_what_has_no_cue_or_nothing_but_a_cue_is_no_example(row: dict[str, Any]) -> None:
    article = article_of("pier", {"file": "a1.txt", "statements": [row]}, Document(TEXT))
    assert article == {"id": "pier/a1.txt", "text": TEXT, "attributions": []}
