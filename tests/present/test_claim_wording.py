"""What the count of a claim is called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reportedly.model.claim import Bounds, Independence
from reportedly.present.claim_wording import standing
from tests.present import weir


@pytest.mark.parametrize(
    ("origins", "words"), [(Bounds(1, 1), "a single origin"), (Bounds(0, 1), "at most a single origin")]
)
def test_an_origin_that_there_may_not_be_is_not_called_one(origins: Bounds, words: str) -> None:
    claim = replace(weir.findings().claims[0], origins=origins, independence=Independence.SINGLE_ORIGIN)
    assert standing(claim) == words
