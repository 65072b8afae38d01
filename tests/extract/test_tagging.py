from __future__ import annotations

import numpy as np
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
    labels = best_tags(logs, paragraph)
    assert len(labels) == len(logs)
    for position, label in enumerate(labels):
        if LABELS[label].startswith("I-"):
            role = LABELS[label][2:]
            assert position > 0
            assert LABELS[labels[position - 1]] in (f"B-{role}", f"I-{role}")
            assert paragraph[position] == paragraph[position - 1]


@given(scores)
def test_spans_cover_exactly_what_is_tagged(logs: np.ndarray) -> None:
    labels = best_tags(logs, np.zeros(len(logs), dtype=np.int64))
    covered = {piece for span in spans_of(labels, logs) for piece in range(span.start, span.end)}
    assert covered == {position for position, label in enumerate(labels) if label}


def test_nothing_is_tagged_in_nothing() -> None:
    assert best_tags(np.zeros((0, len(LABELS)), dtype=np.float32), np.zeros(0, dtype=np.int64)) == []
