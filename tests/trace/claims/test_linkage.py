"""Nodes that are probably the same, or can't both hold -> groups."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportedly.trace.claims.evidence import Evidence
from reportedly.trace.claims.linkage import Linkage, Pair


def _groups(same: dict[Pair, float], conflict: dict[Pair, float], size: int) -> list[list[int]]:
    linkage = Linkage(same, {pair: Evidence.of([one]) for pair, one in conflict.items()}, size)
    linkage.link()
    linkage.reunite()
    return sorted(map(sorted, linkage.groups()))


def test_a_single_link_never_chains_two_groups_together() -> None:
    assert _groups({(0, 1): 0.9, (1, 2): 0.5}, {}, 3) == [[0, 1], [2]]


def test_what_is_alike_and_contradicts_the_same_is_one() -> None:
    assert _groups({(0, 1): 0.1}, {(0, 2): 0.8, (1, 2): 0.8}, 3) == [[0, 1], [2]]


def test_what_has_nothing_in_common_stays_apart_whatever_it_contradicts() -> None:
    assert _groups({}, {(0, 2): 0.8, (1, 2): 0.8}, 3) == [[0], [1], [2]]


def test_what_contradicts_itself_is_not_one_for_contradicting_a_third() -> None:
    assert _groups({(0, 1): 0.2}, {(0, 1): 0.7, (0, 2): 0.8, (1, 2): 0.8}, 3) == [[0], [1], [2]]


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_evidence_lies_between_the_mean_and_certainty_and_knows_no_order(probabilities: list[float]) -> None:
    found = Evidence.of(probabilities)
    mean = found.total / len(probabilities)
    assert found == Evidence.of(reversed(probabilities))
    assert mean - 1e-9 <= found.among(len(probabilities)) <= 1


def test_many_silent_pairs_weaken_what_one_pair_says() -> None:
    assert Evidence.of([0.8]).among(1) > Evidence.of([0.8]).among(10)
