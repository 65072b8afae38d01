"""Nodes that are probably the same -> groups; what many relations say together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportedly.trace.claims.evidence import CONFLICT, Evidence
from reportedly.trace.claims.linkage import Linkage


def test_a_single_link_never_chains_two_groups_together() -> None:
    linkage = Linkage({(0, 1): 0.9, (1, 2): 0.5}, 3)
    linkage.link()
    assert sorted(map(sorted, linkage.groups())) == [[0, 1], [2]]


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_evidence_is_on_one_side_of_the_edge_with_the_mean_or_above_it_and_knows_no_order(
    probabilities: list[float],
) -> None:
    found = Evidence.of(probabilities)
    mean = found.total / len(probabilities)
    assert found == Evidence.of(reversed(probabilities))
    assert min(mean, CONFLICT) - 1e-9 <= found.among(len(probabilities)) <= 1


def test_many_silent_pairs_weaken_what_one_pair_says() -> None:
    assert Evidence.of([0.8]).among(1) > Evidence.of([0.8]).among(10)
