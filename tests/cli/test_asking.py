"""Questions to a ledger on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reportedly.cli.commands import reportedly
from reportedly.ledger import Ledger
from tests.conftest import validator
from tests.quay import COURANT, ECHO, TESSEL

QUESTIONS = ("claims", "sources", "timeline", "conflicts", "forecasts", "new")


@pytest.fixture
def quay(tmp_path: Path) -> Path:
    """A ledger of the three papers."""
    path = tmp_path / "quay.sqlite"
    with Ledger(path) as ledger:
        for reading in (TESSEL, ECHO, COURANT):
            ledger.add(reading)
    return path


def ask(path: Path, *words: str) -> Result:
    return CliRunner().invoke(reportedly, ["--ledger", str(path), *words])


def rows(answer: Result) -> list[dict[str, object]]:
    assert answer.exit_code == 0, answer.output
    return [json.loads(line) for line in answer.stdout.splitlines()]


def test_claims_are_printed_as_the_contract_has_them(quay: Path) -> None:
    found = rows(ask(quay, "claims", "-f", "json"))
    assert found
    for claim in found:
        validator("claim").validate(claim)


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_is_answered_as_a_table_and_as_rows(quay: Path, question: str) -> None:
    assert ask(quay, question).exit_code == 0
    rows(ask(quay, question, "-f", "json"))


@pytest.mark.parametrize("question", ["trace", "gaps"])
def test_one_claim_is_asked_for_by_the_beginning_of_its_id(quay: Path, question: str) -> None:
    id = str(rows(ask(quay, "claims", "-f", "json"))[0]["id"])
    assert ask(quay, question, id[:8]).exit_code == 0


def test_an_id_that_is_none_is_refused_with_the_remedy(quay: Path) -> None:
    answer = ask(quay, "trace", "c123456")
    assert answer.exit_code == 2
    assert "c123456: no claim, or more than one, begins so; list them: reportedly claims" in answer.stderr


@pytest.mark.parametrize("question", [*QUESTIONS, "report", "ledger ls"])
def test_a_query_without_a_word_is_refused_and_not_answered_with_everything(quay: Path, question: str) -> None:
    answer = ask(quay, *question.split(), "!!!")
    assert answer.exit_code == 2
    assert answer.stderr == "reportedly: '!!!': there is no word in it to look for; give one, or no query at all\n"
    assert answer.stdout == ""


@pytest.mark.parametrize("question", ["claims", "ledger ls"])
def test_an_empty_query_is_none(quay: Path, question: str) -> None:
    assert ask(quay, *question.split(), "").stdout == ask(quay, *question.split()).stdout


@pytest.mark.parametrize("words", ["", "harbour", "C!"])
def test_what_can_be_no_id_of_a_claim_is_told_from_one_that_is_not_there(quay: Path, words: str) -> None:
    answer = ask(quay, "trace", words)
    assert answer.exit_code == 2
    assert answer.stderr == f"reportedly: {words!r}: that is no id of a claim; list them: reportedly claims\n"


def test_a_day_that_is_none_is_refused(quay: Path) -> None:
    answer = ask(quay, "claims", "--since", "soon")
    assert answer.exit_code == 2
    assert "'soon' is not a day" in answer.stderr


def test_a_ledger_that_is_not_there_is_refused_and_not_made(tmp_path: Path) -> None:
    answer = ask(tmp_path / "none.sqlite", "claims")
    assert answer.exit_code == 2
    assert not (tmp_path / "none.sqlite").exists()


def test_files_can_be_asked_without_a_ledger(article: Path) -> None:
    found = rows(ask(article.parent / "none.sqlite", "claims", "--in", str(article), "-f", "json"))
    assert any("harbour will close" in str(claim["label"]).lower() for claim in found)
    assert not (article.parent / "none.sqlite").exists()
