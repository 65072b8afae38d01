"""`reportedly report`: a dossier from a ledger or from files, of everything or of what is asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reportedly.cli.commands import reportedly

STORY = str(Path(__file__).parents[2] / "examples" / "harbour" / "articles.jsonl")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(reportedly, ["report", *arguments])


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A ledger of the sample story."""
    path = str(tmp_path_factory.mktemp("ledger") / "harbour.sqlite")
    assert CliRunner().invoke(reportedly, ["--ledger", path, "add", STORY]).exit_code == 0
    return path


def test_a_ledger_and_its_files_give_the_same_page(ledger: str) -> None:
    kept, read = run("--ledger", ledger), run("--in", STORY)
    assert (kept.exit_code, read.exit_code) == (0, 0)
    assert kept.stdout == read.stdout
    assert kept.stdout.startswith("<!doctype html>")


def test_a_query_narrows_the_page_to_claims_with_these_words(ledger: str, tmp_path: Path) -> None:
    path = tmp_path / "dossier.html"
    assert run("famil", "market", "--ledger", ledger, "-o", str(path)).exit_code == 0
    page = path.read_text(encoding="utf-8")
    assert "340 families live off the market" in page
    assert "ice boxes" not in page


def test_a_claim_is_asked_for_by_the_beginning_of_its_id(ledger: str) -> None:
    rows = CliRunner().invoke(reportedly, ["--ledger", ledger, "claims", "-f", "json"]).stdout.splitlines()
    claims = [json.loads(row) for row in rows]
    result = run(claims[0]["id"][:9], "--ledger", ledger)
    assert f'id="{claims[0]["id"]}"' in result.stdout
    assert f'id="{claims[-1]["id"]}"' not in result.stdout


def test_ids_and_words_together_give_both(ledger: str) -> None:
    rows = CliRunner().invoke(reportedly, ["--ledger", ledger, "claims", "-f", "json"]).stdout.splitlines()
    first = json.loads(rows[0])
    page = run(first["id"], "families", "--ledger", ledger).stdout
    assert f'id="{first["id"]}"' in page
    assert "340 families live off the market" in page


@pytest.mark.parametrize(
    ("arguments", "why"), [(("zeppelins",), "no claim has 'zeppelins'"), (("c00000",), "is not the id of one claim")]
)
def test_what_nothing_fits_is_refused_and_nothing_is_written(
    ledger: str, tmp_path: Path, arguments: tuple[str, ...], why: str
) -> None:
    path = tmp_path / "dossier.html"
    result = run(*arguments, "--ledger", ledger, "-o", str(path))
    assert result.exit_code == 2
    assert why in result.stderr
    assert not path.exists()


def test_full_text_is_there_only_when_asked_for_and_warns_of_copyright(ledger: str) -> None:
    left_out = "Two shops on Great Skar did not reopen afterwards."
    excerpts, full = run("--ledger", ledger), run("--ledger", ledger, "--full-text")
    assert left_out not in excerpts.stdout
    assert left_out in full.stdout
    assert "copyright" in full.stderr
    assert "copyright" not in excerpts.stderr


def test_a_title_stands_above_the_page(ledger: str) -> None:
    assert "Will it close?" in run("--ledger", ledger, "--title", "Will it close?").stdout


def test_a_ledger_that_isnt_there_is_refused_in_one_line(tmp_path: Path) -> None:
    result = run("--ledger", str(tmp_path / "none.sqlite"))
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
