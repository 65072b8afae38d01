from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer

from reportedly.extract.reader.encoder import DEFAULT_MODEL, MODELS
from reportedly.extract.reader.labels import LABELS
from reportedly.extract.reader.windows import WINDOW
from training import data

TEXT = "The mayor said the bridge was shut.\n“We will see,” she added."
ATTRIBUTION = {"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 34]]}
ARTICLE: data.Article = {"id": "a", "text": TEXT, "attributions": [ATTRIBUTION]}


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_buffer((MODELS / DEFAULT_MODEL / "tokenizer.json").read_bytes())
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def test_each_piece_of_a_span_is_labelled_and_hangs_on_its_cue(tokenizer: Tokenizer) -> None:
    example = data.to_example(ARTICLE, tokenizer)
    labels = [LABELS[label] for label in example.labels[:7]]
    assert labels == ["B-source", "I-source", "B-cue", "B-content", "I-content", "I-content", "I-content"]
    assert example.cues[:7].tolist() == [2, 2, data.NO_CUE, 2, 2, 2, 2]


def test_a_cue_inside_the_words_of_another_statement_is_what_its_own_words_hang_on(tokenizer: Tokenizer) -> None:
    text = "She said he had promised a ferry."
    outer = {"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 33]]}
    inner = {"source": [[9, 11]], "cue": [[16, 24]], "content": [[25, 32]]}
    example = data.to_example({"id": "a", "text": text, "attributions": [outer, inner]}, tokenizer)
    labels = [LABELS[label] for label in example.labels]
    assert (labels[2:6], example.cues[2]) == (["B-source", "I-content", "B-cue", "B-content"], 4)


def test_a_teacher_is_heard_beside_people(tokenizer: Tokenizer) -> None:
    alone = data.to_example(ARTICLE, tokenizer)
    uniform = np.full(alone.targets.shape, 1 / len(LABELS), dtype=np.float32)
    taught = data.to_example(ARTICLE, tokenizer, uniform)
    assert np.allclose(taught.targets, (1 - data.TEACHER_SHARE) * alone.targets + data.TEACHER_SHARE * uniform)


def test_a_teacher_is_all_there_is_where_nobody_annotated(tokenizer: Tokenizer) -> None:
    alone = data.to_example(ARTICLE, tokenizer)
    uniform = np.full(alone.targets.shape, 1 / len(LABELS), dtype=np.float32)
    taught = data.to_example({**ARTICLE, "silver": True}, tokenizer, uniform)
    assert np.array_equal(taught.targets, uniform)


def test_another_style_of_marks_keeps_the_offsets() -> None:
    styles = {data.restyled(ARTICLE, random.Random(seed))["text"] for seed in range(60)}
    assert len(styles) == 1 + len(data.RESTYLES)
    assert {len(text) for text in styles} == {len(TEXT)}


def test_what_a_teacher_says_lies_beside_the_articles(tmp_path: Path) -> None:
    articles = tmp_path / "polnear.jsonl"
    articles.write_text(json.dumps(ARTICLE) + "\n", encoding="utf-8")
    assert data.taught(articles) == {}
    np.savez_compressed(tmp_path / "polnear.npz", a=np.ones((3, len(LABELS))))
    assert list(data.taught(articles)) == ["a"]


@pytest.mark.parametrize("seed", range(5))
def test_slices_cut_a_long_text_into_each_of_its_pieces_once(tokenizer: Tokenizer, seed: int) -> None:
    article: data.Article = {"id": "long", "text": "\n".join(["It rained all day."] * 200), "attributions": []}
    example = data.to_example(article, tokenizer)
    cut = list(data.slices([example], random.Random(seed)))
    assert [piece for one in cut for piece in range(one.start, one.end)] == list(range(len(example.pieces)))
    assert all(len(one) <= WINDOW for one in cut)


def test_a_batch_asks_nothing_where_there_is_no_piece(tokenizer: Tokenizer) -> None:
    example = data.to_example(ARTICLE, tokenizer)
    whole, part = data.Slice(example, 0, len(example.pieces)), data.Slice(example, 2, 6)
    batch = data.collate([whole, part], 101, 102)
    assert batch.ids.shape == (2, len(whole) + 2)
    assert batch.targets.sum(-1)[0].tolist() == [0, *[1] * len(whole), 0]
    assert batch.targets.sum(-1)[1, : len(part) + 2].tolist() == [0, *[1] * len(part), 0]
    assert batch.cues[1, 1:5].tolist() == [data.NO_CUE, 1, 1, 1]
