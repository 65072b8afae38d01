from __future__ import annotations

from pathlib import Path

import pytest

from training.data import load, paragraphs_of
from training.markup import MarkupError, main, read_file

SENTENCES = Path(__file__).parents[2] / "training" / "sentences"


def written(folder: Path, text: str) -> Path:
    path = folder / "news.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_brackets_become_spans_of_the_text_without_them(tmp_path: Path) -> None:
    path = written(tmp_path, "[S1: The mayor] [C1: said] [T1: the ⟦old⟧ bridge] was shut.\n")
    (article,) = read_file(path)
    assert article["text"] == "The mayor said the [old] bridge was shut."
    (found,) = article["attributions"]
    assert [article["text"][a:b] for a, b in found["content"]] == ["the [old] bridge"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[S1: The mayor said", "not closed"),
        ("[S1: The mayor] [C1: said].", "no content"),
        ("[S1: The mayor] said [T1: yes].", "no cue"),
        ("[S2: The mayor] [C2: said] [T2: yes].", "where 1 is due"),
        ("The mayor] said.", "without an open bracket"),
    ],
)
def test_broken_markup_is_named_with_its_line(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(MarkupError, match=rf"news\.txt:2: .*{problem}"):
        list(read_file(written(tmp_path, f"\n{text}\n")))


def test_all_sentences_of_the_project_are_well_formed(tmp_path: Path) -> None:
    assert main([str(SENTENCES), "-o", str(tmp_path / "house.jsonl")]) == 0
    articles = load(tmp_path / "house.jsonl")
    assert articles
    for article in articles:
        spans = [span for a in article["attributions"] for role in ("source", "cue", "content") for span in a[role]]
        assert all(article["text"][a:b].strip() for a, b in spans)
        assert paragraphs_of(article["text"])
