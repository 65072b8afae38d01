"""Texts that nobody writes: none keeps the extraction busy for more than its length is worth.

Times are the processor's own, of this thread alone, and the bounds are far above what is needed: where a rule reads the
whole text again for each word of it, a text of this length takes hours.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from reportedly.extract.resolve.text.lengths import LONGEST_CONTENT, LONGEST_SOURCE
from reportedly.extract.sentences import LONGEST, sentences
from reportedly.model.span import Span
from tests.extract.resolve.said import Article

LENGTH = 20_000  # characters
SECONDS = 30
ENDLESS = ("a", "A", "1", "?", "((", "' ", "Mr. ", "A. ", "said ", "and ", "Aa and ", "Aa’s ", "http://a")


def endless(unit: str, length: int = LENGTH) -> str:
    return (unit * (length // len(unit) + 1))[:length].strip()


def seconds(work: Callable[[], object]) -> float:
    started = time.thread_time()
    work()
    return time.thread_time() - started


@pytest.mark.parametrize("unit", ENDLESS)
def test_a_text_of_one_word_again_and_again_is_read_in_time(unit: str) -> None:
    article = Article(endless(unit), "Leo Brandt said the quay was shut.")
    assert seconds(article.says("Leo Brandt", "said", "the quay was shut").read) < SECONDS


@pytest.mark.parametrize("unit", ["a", "1", "(("])
def test_a_word_of_100_000_letters_is_read_in_time(unit: str) -> None:
    article = Article(f"Leo Brandt said {endless(unit, 100_000)}")
    assert seconds(article.says("Leo Brandt", "said", endless(unit, 100_000)).read) < SECONDS


@pytest.mark.parametrize("unit", ["Mr. ", "A. ", "?", "?a", "...", "' ", " ", "a.' "])
def test_sentences_are_told_apart_in_time(unit: str) -> None:
    text = endless(unit, 100_000)
    assert seconds(lambda: sentences(text, Span(0, len(text)))) < SECONDS


@pytest.mark.parametrize("unit", ["word ", "a", "word\n" + " " * 3 * LONGEST])
def test_what_is_longer_than_any_sentence_is_cut_between_words(unit: str) -> None:
    text = endless(unit, 5 * LONGEST)
    parts = [part.of(text) for part in sentences(text, Span(0, len(text)))]
    assert all(0 < len(part) <= LONGEST for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert unit == "a" or {word for part in parts for word in part.split()} <= {"word", text.split()[-1]}


def test_a_long_sentence_stays_whole() -> None:
    text = f"{endless('word ', LONGEST - 1)}."
    assert sentences(text, Span(0, len(text))) == [Span(0, len(text))]


@pytest.mark.parametrize(
    ("source", "content"), [(LONGEST_SOURCE + 1, 80), (80, LONGEST_CONTENT + 1)], ids=["source", "content"]
)
def test_what_is_longer_than_anybody_speaks_or_is_called_is_no_statement(source: int, content: int) -> None:
    who, what = f"The {endless('chief ', source)}", endless("water ", content)
    assert Article(f"{who} said {what}.").says(who, "said", what).read().statements == ()


def test_a_number_of_five_thousand_digits_is_no_error() -> None:
    who = f"{'1' * 5_000} officials"
    assert Article(f"{who} said the quay was shut.").says(who, "said", "the quay was shut").read().statements == ()


def test_a_list_of_names_without_an_end_is_cut_and_lends_nobody_all_of_them() -> None:
    crowd = endless("Ana Ruiz ", LENGTH)
    statement = Article(crowd, "Leo Brandt said the quay was shut.").says("Leo Brandt", "said", "the quay was shut")
    assert {source.name for source in statement.read().sources} == {"Leo Brandt", "The Harbour Courant"}
