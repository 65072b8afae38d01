from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from reportedly.extract.reader.labels import LABELS
from reportedly.extract.reader.tagging import best_tags, spans_of

scores = st.integers(1, 30).flatmap(
    lambda n: arrays.arrays(np.float32, (n, len(LABELS)), elements=st.floats(-20, 0, width=32))
)


@given(scores, st.data())
def test_the_best_tags_are_well_formed(logs: np.ndarray, data: st.DataObject) -> None:
    cuts = data.draw(st.lists(st.booleans(), min_size=len(logs), max_size=len(logs)))
    paragraph = np.cumsum(cuts)
    quoted = np.array(data.draw(st.lists(st.booleans(), min_size=len(logs), max_size=len(logs))))
    labels = best_tags(logs, paragraph, quoted)
    assert len(labels) == len(logs)
    for position, label in enumerate(labels):
        if LABELS[label].startswith("I-"):
            role = LABELS[label][2:]
            assert position > 0
            assert LABELS[labels[position - 1]] in (f"B-{role}", f"I-{role}")
            assert paragraph[position] == paragraph[position - 1]


@given(scores, st.data())
def test_spans_cover_exactly_what_is_tagged(logs: np.ndarray, data: st.DataObject) -> None:
    labels = best_tags(logs, np.zeros(len(logs), dtype=np.int64), np.zeros(len(logs), dtype=bool))
    turn = np.array(data.draw(st.lists(st.integers(0, 1), min_size=len(logs), max_size=len(logs))))
    covered = {piece for span in spans_of(labels, logs, turn) for piece in range(span.start, span.end)}
    assert covered == {position for position, label in enumerate(labels) if label}


def test_nothing_is_tagged_in_nothing() -> None:
    nothing = np.zeros(0, dtype=np.int64)
    assert best_tags(np.zeros((0, len(LABELS)), dtype=np.float32), nothing, nothing.astype(bool)) == []


@pytest.mark.parametrize(("doubt", "fragments"), [(0.5, 1), (5.0, 2)])
def test_a_content_is_broken_only_where_the_network_is_sure_of_it(doubt: float, fragments: int) -> None:
    logs = np.full((9, len(LABELS)), -20, dtype=np.float32)
    logs[:, LABELS.index("I-content")] = logs[0, LABELS.index("B-content")] = -1
    logs[4, 0], logs[5, LABELS.index("B-content")] = doubt - 1, -1
    labels = best_tags(logs, np.zeros(9, dtype=np.int64), np.zeros(9, dtype=bool))
    assert len(spans_of(labels, logs, np.zeros(9, dtype=np.int64))) == fragments


def test_a_quotation_is_not_broken_where_plain_text_is() -> None:
    logs = np.full((6, len(LABELS)), -20, dtype=np.float32)
    logs[:, LABELS.index("I-content")], logs[0, LABELS.index("B-content")] = -1, 0
    logs[4:, 0] = 0
    free = best_tags(logs, np.zeros(6, dtype=np.int64), np.zeros(6, dtype=bool))
    quoted = best_tags(logs, np.zeros(6, dtype=np.int64), np.ones(6, dtype=bool))
    content = LABELS.index("I-content")
    assert (free[4:], quoted[4:]) == ([0, 0], [content, content])


def test_a_content_ends_where_a_quoted_sentence_does() -> None:
    content = [LABELS.index("B-content")] + [LABELS.index("I-content")] * 4
    spans = spans_of(content, np.zeros((5, len(LABELS)), dtype=np.float32), np.array([0, 0, 0, 1, 0]))
    assert [(span.start, span.end) for span in spans] == [(0, 3), (3, 5)]
