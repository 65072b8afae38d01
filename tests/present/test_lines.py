"""Findings as JSON Lines."""

from __future__ import annotations

import json

from reportedly.model.attribution import Attribution
from reportedly.model.reading import Reading
from reportedly.model.span import Span
from reportedly.present.lines import attributions_to_json, json_line
from tests.conftest import validator


def test_an_object_is_one_line_of_readable_words(harbour: Reading) -> None:
    line = json_line(harbour.to_json())
    assert line.endswith("\n")
    assert line.count("\n") == 1
    assert "港は閉鎖されない" in line


def test_readings_are_what_the_contract_says(harbour: Reading, bare: Reading) -> None:
    for reading in (harbour, bare):
        validator("reading").validate(json.loads(json_line(reading.to_json())))


def test_attributions_carry_the_articles_own_id_and_the_digest_of_their_text(harbour: Reading) -> None:
    found = Attribution((Span(0, 3),), (), (Span(4, 9), Span(12, 20)), 0.75)
    value = attributions_to_json(harbour.document, [found])
    assert value["id"] == "harbour-1"
    assert value["text_sha256"] == harbour.document.text_sha256
    assert value["attributions"] == [{"source": [[0, 3]], "cue": [], "content": [[4, 9], [12, 20]], "confidence": 0.75}]


def test_an_article_without_an_id_of_its_own_has_the_publications(bare: Reading) -> None:
    assert attributions_to_json(bare.document, [])["id"] == bare.document.id
