"""A path after the one of --in, which takes one."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reportedly.cli.commands import reportedly

URL = "https://echo.example/harbour"
ASKING = (
    ("claims",),
    ("sources",),
    ("timeline",),
    ("conflicts",),
    ("forecasts",),
    ("new",),
    ("report",),
    ("quotes",),
    ("trace",),
    ("gaps",),
    ("cite",),
)
FULL = (("trace", "c41f"), ("cite", "c41f"), ("quotes", "Velan"), ("check", "draft.md"), ("export", "-o", "out"))


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(reportedly, [str(argument) for argument in arguments])


def advice(first: Path, second: str | Path) -> str:
    return f"reportedly: --in takes one path, and {second} is another; to ask both: --in {first} --in {second}"


@pytest.mark.parametrize("command", ASKING, ids=" ".join)
def test_a_second_path_is_not_looked_for_as_words(article: Path, command: tuple[str, ...]) -> None:
    answer = run(*command, "--in", article, article.parent)
    assert (answer.exit_code, answer.stdout) == (2, "")
    assert answer.stderr == f"{advice(article, article.parent)}; what to look for stands before --in\n"


@pytest.mark.parametrize("command", FULL, ids=" ".join)
def test_a_second_path_that_a_command_has_no_use_for_is_told_the_same(article: Path, command: tuple[str, ...]) -> None:
    answer = run(*command, "--in", article, article.parent)
    assert (answer.exit_code, answer.stdout) == (2, "")
    assert answer.stderr == f"{advice(article, article.parent)}\n"


def test_a_url_is_a_path_too_and_an_equals_sign_changes_nothing(article: Path) -> None:
    answer = run("claims", f"--in={article}", URL)
    assert answer.exit_code == 2
    assert answer.stderr.startswith(advice(article, URL))


def test_what_looks_like_a_path_and_is_none_is_said_and_looked_for(article: Path) -> None:
    answer = run("claims", "--in", article, "elsewhere.html")
    assert answer.exit_code == 0
    said = "elsewhere.html: no such file or folder, so no other path of --in; it is looked for as it is"
    assert said in answer.stderr


def test_a_word_before_in_is_looked_for_though_a_folder_is_called_so(
    article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (article.parent / "harbour").mkdir()
    monkeypatch.chdir(article.parent)
    assert run("claims", "harbour", "--in", article).stderr == run("claims", "--in", article).stderr


@pytest.mark.parametrize("word", ["harbour", "h" * 5000])
def test_a_word_after_in_that_is_no_path_is_looked_for(article: Path, word: str) -> None:
    assert "path" not in run("claims", "--in", article, word).stderr


def test_a_draft_may_stand_after_the_articles(article: Path) -> None:
    assert run("check", "--in", article, article).stdout == run("check", article, "--in", article).stdout
