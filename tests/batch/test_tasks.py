"""What is done with one article."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from reportedly import acquire
from reportedly.acquire import Given, Job, jobs
from reportedly.acquire.acquired import Acquired, Response
from reportedly.acquire.job import AtUrl
from reportedly.batch import Finding, find_attributions, read_job, read_one, read_text, run_all
from reportedly.errors import Rejected
from tests.conftest import ARTICLE, validator

URL = "https://courant.example/harbour"


def test_a_reading_is_what_the_contract_says_and_every_span_is_in_the_text(article: Path) -> None:
    reading = read_one(str(article), Given(outlet="The Harbour Courant")).found.to_json()
    validator("reading").validate(reading)
    text = reading["document"]["text"]
    assert text == ARTICLE
    assert reading["statements"]
    for statement in reading["statements"]:
        for span in (*statement["content"], *statement["cue"], *statement["source"]):
            assert text[span["start"] : span["end"]] == span["text"]


def test_attributions_are_found_in_the_same_text(article: Path) -> None:
    job = next(jobs([str(article)]))
    assert isinstance(job, Job)
    found = find_attributions(job).found
    assert found.document.text == ARTICLE
    assert found.attributions


def test_words_in_hand_read_as_the_same_words_in_a_file(article: Path) -> None:
    given = Given(outlet="The Harbour Courant")
    assert read_text(ARTICLE, given) == read_one(str(article), given).found


def test_one_process_and_two_find_the_same(tmp_path: Path) -> None:
    for number in range(4):
        words = ARTICLE.replace("14 months", f"{number + 10} months")
        (tmp_path / f"{number}.txt").write_text(words, encoding="utf-8")
    one, two = ([*run_all(jobs([str(tmp_path)]), read_job, processes=processes)] for processes in (1, 2))
    assert one == two
    assert [isinstance(outcome, Finding) for outcome in one] == [True] * 4


@pytest.mark.parametrize("made", ["folder", "rows"])
def test_several_articles_are_not_one(tmp_path: Path, made: str) -> None:
    row = json.dumps({"text": ARTICLE}) + "\n"
    (tmp_path / "rows.jsonl").write_text(row + row, encoding="utf-8")
    with pytest.raises(Rejected, match="that isn't one article"):
        read_one(str(tmp_path if made == "folder" else tmp_path / "rows.jsonl"), Given())


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> Job:
    """A job whose page comes from the web without there being one."""
    document = read_text(ARTICLE, Given(url=URL)).document
    response = Response(ARTICLE.encode(), URL, URL + "/", "2025-05-01T10:00:00Z", "text/plain")
    monkeypatch.setattr(acquire, "acquire", lambda job: Acquired(document, response.raw, response))
    return Job(URL, AtUrl(URL))


def test_the_response_of_a_fetched_page_is_kept(fetched: Job) -> None:
    kept = read_job(fetched).kept
    assert kept
    assert gzip.decompress(kept.path.read_bytes()).decode() == ARTICLE


def test_a_page_that_cant_be_kept_is_refused_with_what_to_do(
    fetched: Job, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("REPORTEDLY_DATA", str(tmp_path / "file"))
    with pytest.raises(Rejected, match="REPORTEDLY_DATA"):
        read_job(fetched)


def test_what_was_not_fetched_is_not_kept(article: Path) -> None:
    assert read_one(str(article), Given()).kept is None
    assert not (Path(article).parent / "data").exists()
