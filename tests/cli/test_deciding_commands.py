"""Correcting, merging, rating and undoing, as a person does it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reportedly.cli.commands import reportedly
from reportedly.ledger import Ledger
from reportedly.model.reading import Reading


@pytest.fixture
def path(tmp_path: Path, harbour: Reading) -> Path:
    """Of a ledger with one article."""
    path = tmp_path / "l.sqlite"
    with Ledger(path) as ledger:
        ledger.add(harbour)
    return path


@pytest.fixture
def short(harbour: Reading) -> str:
    """How a person points at the article."""
    return harbour.document.id.removeprefix("sha256:")[:12]


def run(path: Path, *arguments: str) -> Result:
    return CliRunner().invoke(reportedly, ["--ledger", str(path), *arguments], env={"REPORTEDLY_BY": "Ana"})


def statements(path: Path, short: str) -> dict[str, dict[str, object]]:
    shown = json.loads(run(path, "ledger", "show", short, "-f", "json").stdout)
    return {statement["id"]: statement for statement in shown["statements"]}


def claims(path: Path) -> dict[str, str]:
    """The claims' ids by the statements that make them."""
    lines = run(path, "claims", "--format", "json").stdout.splitlines()
    return {ref["statement"]: claim["id"] for claim in map(json.loads, lines) for ref in claim["statements"]}


def test_a_statement_is_put_right_and_how_to_undo_it_is_said(path: Path, short: str) -> None:
    result = run(path, "fix", f"{short}:s2", "--stance", "denies", "--reason", "see the tape")
    assert result.stdout == "1: the stance is denies; to take it back: reportedly undo 1\n"
    assert statements(path, short)["s2"]["stance"] == "denies"
    assert run(path, "ledger", "decisions").stdout.startswith("1  the stance is denies (Ana, ")
    shown = run(path, "ledger", "show", short).stdout
    assert "Corrected: s2: the stance is denies (Ana, " in shown
    assert run(path, "undo", "1").stdout.startswith("2: decision 1 is taken back")
    assert statements(path, short)["s2"]["stance"] == "predicts"


def test_several_things_are_put_right_at_once(path: Path, short: str) -> None:
    run(path, "fix", f"{short}:s2", "--speaker", "Eva Strand", "--value", "5", "--figure", "4")
    after = statements(path, short)["s2"]
    assert after["chain"] == ["mayor", "courant", "p"]
    assert [quantity["value"] for quantity in after["quantities"]] == [5.0]  # type: ignore[attr-defined]


def test_a_chain_a_missed_statement_and_no_statement_are_decided(path: Path, short: str) -> None:
    run(path, "fix", f"{short}:s3", "--chain", "a port official", "--chain", "Courant", "--naming", "anonymous")
    run(path, "fix", short, "--missed", "Updated with comment", "--speaker", "the port authority")
    run(path, "fix", f"{short}:s4", "--not-a-statement")
    after = statements(path, short)
    assert after["s3"]["chain"] == ["official", "courant", "p"]
    assert "s4" not in after
    assert any(id.startswith("m") for id in after)


def test_claims_are_merged_split_noted_rated_and_given_an_outcome(path: Path, short: str) -> None:
    ids = claims(path)
    assert run(path, "merge", ids["s2"], ids["s4"]).stdout.startswith("1: the two claims are one")
    assert run(path, "note", ids["s2"], "ask the port").stdout.startswith("2: note: ask the port")
    assert run(path, "rate", ids["s2"], "--credibility", "3", "--reason", "x").stdout.startswith("3: the claim has")
    assert run(path, "outcome", f"{short}:s2", "came_true").stdout.startswith("4: the forecast: came true")
    assert run(path, "rate", "Eva Strand", "--reliability", "B", "--reason", "x").stdout.startswith("5: Eva Strand")


def test_names_are_made_one_by_either_command(path: Path) -> None:
    for command in (("merge", "Eva Strand", "Courant"), ("fix", "Eva Strand", "--same-as", "Courant")):
        assert "Eva Strand and Courant are one source" in run(path, *command).stdout


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("fix", "{}:s2"), "nothing to put right is given"),
        (("fix", "{}:s9", "--stance", "denies"), "the article has no such statement; list them"),
        (("fix", "s2", "--stance", "denies"), "that is no statement; give ARTICLE:STATEMENT"),
        (("fix", "{}", "--missed", "Updated"), "who said it is not given; add --speaker"),
        (("fix", "{}", "--missed", "the", "--speaker", "Eva Strand"), "these words are several times in the article"),
        (("fix", "{}", "--missed", "no such", "--speaker", "Eva Strand"), "these words are not in the article"),
        (("fix", "{}:s2", "--value", "5"), "it has 0 figures; say which with --figure"),
        (("fix", "{}:s2", "--value", "5", "--figure", "Eva"), "these words aren't in the statement exactly once"),
        (("fix", "{}:s2", "--value", "nan", "--figure", "4"), "--value: nan is no figure"),
        (("fix", "{}:s2", "--value", "5", "--high", "inf", "--figure", "4"), "--high: inf is no figure"),
        (("fix", "{}:s2", "--speaker", "Lars Holm"), "Lars Holm: these words are not in the article"),
        (("fix", "{}", "--not-a-copy-of", "000000"), "no article of the ledger begins so"),
        (("fix", "{}", "--not-a-copy-of", "{}"), "both are the same article"),
        (("merge", "{claim}", "{claim}"), "merge: both are one claim already"),
        (("merge", "Eva Strand", "Eva Strand"), "Eva Strand: both names are the same"),
        (("note", "{claim}", " "), "there are no words in this note"),
        (("merge", "Eva Strand", "a port official"), "that is an unnamed source"),
        (("merge", "c000000000000", "c000000000001"), "no claim, or more than one, begins so"),
        (("split", "{claim}", "foo"), "'foo': that is no statement; give ARTICLE:STATEMENT"),
        (("split", "{claim}", "{}:s3"), "it has no such statements; list them"),
        (("split", "{claim}", "{}:s1", "{}:s2"), "split: no statement would be parted from another"),
        (("outcome", "{}:s4", "came_true"), "nothing to come is said in it"),
        (("rate", "Eva Strand", "--reason", "x"), "give --reliability of a named source or --credibility"),
        (("rate", "port insiders", "--reliability", "A", "--reason", "x"), "that is an unnamed source"),
        (("undo", "7"), "decision 7: there is none of that number"),
    ],
)
def test_what_cant_be_decided_is_refused_in_a_line(
    path: Path, short: str, arguments: tuple[str, ...], why: str
) -> None:
    claim = claims(path)["s2"]
    result = run(path, *(one.replace("{claim}", claim).replace("{}", short) for one in arguments))
    assert result.exit_code == 2
    assert why in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert run(path, "ledger", "decisions").stdout == ""


def test_a_rating_needs_a_reason(path: Path) -> None:
    result = run(path, "rate", "Eva Strand", "--reliability", "A")
    assert result.exit_code == 2
    assert "--reason" in result.stderr


def test_what_was_decided_stands_beside_what_it_is_about(path: Path, short: str) -> None:
    run(path, "fix", f"{short}:s2", "--stance", "denies", "--reason", "see the tape")
    claim = claims(path)["s2"]
    run(path, "note", claim, "ask the port")
    run(path, "rate", "Eva Strand", "--reliability", "B", "--reason", "right before")
    assert {"corrected", "note"} <= set(run(path, "claims").stdout.split())
    traced = run(path, "trace", claim).stdout
    assert "corrected: the stance is denies (Ana, " in traced
    assert "note: ask the port (Ana, " in traced
    assert "reliability B (Ana, " in " ".join(run(path, "sources").stdout.split())


def test_a_dossier_has_corrections_and_only_when_asked_for_opinions_and_reasons(path: Path, short: str) -> None:
    run(path, "fix", f"{short}:s2", "--stance", "denies", "--reason", "see the tape")
    run(path, "rate", claims(path)["s2"], "--credibility", "3", "--reason", "two saw it")
    page, rated = run(path, "report").stdout, run(path, "report", "--ratings").stdout
    assert "corrected: the stance is denies (Ana, " in page
    assert "see the tape" not in page
    assert "credibility" not in page
    assert "two saw it" in rated
