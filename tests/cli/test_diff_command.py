"""`reportedly diff` as people and programs use it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reportedly.cli.commands import reportedly
from tests.conftest import ARTICLE, validator


def run(*arguments: object) -> Result:
    return CliRunner().invoke(reportedly, ["diff", *map(str, arguments)], env={"COLUMNS": "80"})


@pytest.fixture
def evening(tmp_path: Path) -> Path:
    """A later version of the article: another figure, a new speaker, a note."""
    path = tmp_path / "evening.txt"
    words = ARTICLE.replace("14 months", "18 months").replace("By Dana Roos", "By Dana Roos\n\nUpdated with comment.")
    path.write_text(words + "\n“We will see,” said Henrik Vold, the mayor.\n", encoding="utf-8")
    return path


def test_the_table_shows_what_changed(article: Path, evening: Path) -> None:
    result = run(article, evening)
    assert result.exit_code == 0, result.stderr
    for words in (
        "number",
        "− ",
        "14 months",
        "18 months",
        "+ “We will see,”",
        "Henrik Vold",
        "Announced: Updated with",
    ):
        assert words in result.stdout


def test_the_json_is_what_the_contract_says(article: Path, evening: Path) -> None:
    value = json.loads(run(article, evening, "--format", "json").stdout)
    validator("revision").validate(value)
    assert "Henrik Vold" in value["sources_added"]
    assert any("number" in change["what"] for change in value["changed"])


def test_a_version_compared_with_itself_has_no_changes(article: Path) -> None:
    value = json.loads(run(article, article, "--format", "json").stdout)
    assert not any(value[key] for key in ("added", "removed", "changed", "sources_added", "title", "announced"))


def test_each_version_that_cant_be_read_is_refused(article: Path, tmp_path: Path) -> None:
    (tmp_path / "second.txt").write_text(ARTICLE, encoding="utf-8")
    result = run(tmp_path / "missing.txt", tmp_path)
    assert result.exit_code == 2
    assert result.stdout == ""
    missing, folder, count = result.stderr.splitlines()
    assert "missing.txt: there is no such file" in missing
    assert folder.endswith("that isn't one article; give one file or URL")
    assert count.endswith("2 inputs refused, 0 articles read")
