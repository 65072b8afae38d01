"""Where quoted words stand, in the article and on the web."""

from __future__ import annotations

from reportedly.model.document import Document
from reportedly.present.pins import on_the_web, pin_of
from reportedly.trace.said import Said
from tests.present import weir


def test_a_pin_has_the_digest_of_the_text_and_the_offsets_of_the_words() -> None:
    pin = pin_of(Said(weir.POST, weir.POST.statements[0]))
    document = weir.POST.document
    assert document.text[pin.start : pin.end] == pin.words == "At least 12 boats were lost"
    assert pin.text_sha256 == document.text_sha256
    assert pin.short == f"{document.text_sha256[:8]} {pin.start}–{pin.end}"


def test_a_link_to_the_original_leads_to_the_words() -> None:
    document = Document("x", url="https://post.example/weir")
    assert on_the_web(document) == "https://post.example/weir"
    assert (
        on_the_web(document, "a twelve-foot, wave") == "https://post.example/weir#:~:text=a%20twelve%2Dfoot%2C%20wave"
    )


def test_of_a_long_passage_the_first_and_last_words_are_looked_for() -> None:
    words = " ".join(f"w{number}" for number in range(40))
    link = on_the_web(Document("x", url="https://post.example/weir"), words)
    assert link is not None
    assert link.endswith("#:~:text=w0%20w1%20w2%20w3%20w4%20w5%20w6%20w7,w32%20w33%20w34%20w35%20w36%20w37%20w38%20w39")


def test_an_address_that_a_browser_should_not_follow_is_none() -> None:
    assert on_the_web(Document("x", url="javascript:alert(1)")) is None
    assert on_the_web(Document("x")) is None
