"""For whom somebody works: as the role says, the words around, the sentence."""

from __future__ import annotations

import pytest

from reportedly.model.source import Naming, Source
from tests.extract.resolve.said import Article


def source(text: str, words: str, cue: str = "said", content: str = "the quay was safe", after: str = "") -> Source:
    return Article(text).says(words, cue, content, after=after).read().source("s1")


def test_a_place_that_a_sentence_begins_with_tells_where_an_official_belongs() -> None:
    text = "And at NATO headquarters, a weary official told us the quay was safe."
    assert source(text, "a weary official", cue="told").affiliation == "NATO"


def test_another_agency_staffer_belongs_to_the_agency_that_the_article_names() -> None:
    text = "The FDA met. Another agency staffer said the quay was safe."
    assert source(text, "Another agency staffer").affiliation in ("FDA", "Food and Drug Administration")


@pytest.mark.parametrize("body", ["Defense Department", "Ministry of Defense"])
def test_a_minister_belongs_to_the_ministry_that_is_named(body: str) -> None:
    text = f"The {body} slept. Defense Secretary Leo Brandt said the quay was safe."
    assert source(text, "Defense Secretary Leo Brandt").affiliation == body


def test_her_office_is_the_office_of_whom_the_text_names() -> None:
    text = "The speaker, Mara Velan, came. Somebody in her office, who would be fired for it, said the quay was safe."
    found = source(text, "Somebody in her office, who would be fired for it,")
    assert (found.label, found.affiliation) == ("Somebody in Mara Velan’s office", "Mara Velan’s office")


@pytest.mark.parametrize(
    ("role", "body"),
    [
        ("Senate Small Business Committee Chairman", "Senate Small Business Committee"),
        ("House Oversight and Government Reform Committee chairman", "House Oversight and Government Reform Committee"),
        ("Teln Air Resources Board member", "Teln Air Resources Board"),
    ],
)
def test_whoever_chairs_a_committee_belongs_to_it(role: str, body: str) -> None:
    text = f"Small business waits. {role} Marco Velan said the quay was safe."
    assert source(text, f"{role} Marco Velan").affiliation == body


def test_when_somebody_spoke_is_no_part_of_what_he_is() -> None:
    words = "a senior official at the ministry when Channel Six put it to him"
    text = f"The Ministry of Trade met. “The quay was safe,” said {words}."
    found = source(text, words, content="The quay was safe")
    assert (found.label, found.affiliation) == ("senior official at the ministry", "Ministry of Trade")


@pytest.mark.parametrize(
    ("role", "body"),
    [
        ("president of the Quay Union", "Quay Union"),
        ("an expert on tides at Dravno University", "Dravno University"),
        ("director of the Center on Teln Politics at Dravno University", "Center on Teln Politics"),
        ("vice president of Taxpayers for Common Sense", "Taxpayers for Common Sense"),
        ("a farmer from Dravno", None),
    ],
)
def test_somebody_named_belongs_where_his_role_says(role: str, body: str | None) -> None:
    assert source(f"Leo Brandt, {role}, said the quay was safe.", f"Leo Brandt, {role},").affiliation == body


def test_analysts_of_a_country_speak_for_nobody() -> None:
    words = "a U.S. official and analysts"
    assert source(f"Later {words} said the quay was safe.", words).naming is Naming.COLLECTIVE
