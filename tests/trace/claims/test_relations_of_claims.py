"""What is one claim, what are two, and what two claims are to each other."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.ledger.networks import PACKAGED
from reportedly.model.correction import Corrections
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span
from reportedly.model.statement import Modifier, Quantity, Stance
from reportedly.trace.claims.figures import measure
from reportedly.trace.claims.proposition import Speaker
from reportedly.trace.claims.speaking import one_source
from reportedly.trace.facts import facts_of, relations_between
from reportedly.trace.findings import claims_of
from tests.trace.claims.made import article
from tests.trace.claims.vectors import NETWORKS, embed, side_by_side

UNION = Source("union", "the dockers' union", SourceKind.GROUP, Naming.NAMED, name="Dockers' Union")
SENTENCES = (
    "the harbour at Velmark will close on 4 May",
    "Velmark harbour is to be closed from 4 May",
    "dredging has cost the Velmark port authority a fortune",
    "the eastern quay of Velmark has sunk by a hand's breadth",
    "nobody at the Velmark port authority was warned",
)


@given(st.permutations(range(6)), st.lists(st.sampled_from(SENTENCES), min_size=6, max_size=6))
@settings(max_examples=25, deadline=None)
def test_the_order_of_articles_changes_no_claim(order: list[int], said: list[str]) -> None:
    readings = [article(f"Paper {n}", f"2025-05-0{n + 1}", words) for n, words in enumerate(said)]
    assert claims_of([readings[n] for n in order], NETWORKS) == claims_of(readings, NETWORKS)


@given(st.sampled_from(SENTENCES), st.sampled_from(SENTENCES))
@settings(max_examples=25, deadline=None)
def test_two_articles_are_the_same_to_each_other_whichever_comes_first(one: str, other: str) -> None:
    a, b = facts_of(article("A", "2025-05-01", one), embed), facts_of(article("B", "2025-05-03", other), embed)
    assert relations_between(a, b, side_by_side) == relations_between(b, a, side_by_side)


def test_one_proposition_in_other_words_is_one_claim() -> None:
    a, b = article("A", "2025-05-01", SENTENCES[0]), article("B", "2025-05-01", SENTENCES[1])
    assert len(claims_of([a, b], PACKAGED)) == 1


def test_a_denial_is_a_claim_of_its_own() -> None:
    a = article("A", "2025-05-01", SENTENCES[0])
    b = article("B", "2025-05-01", SENTENCES[0].replace("will", "will not"), source=UNION, stance=Stance.DENIES)
    assert len(claims_of([a, b], PACKAGED)) == 2


def test_what_a_person_put_together_or_apart_stays_so() -> None:
    a, b = article("A", "2025-05-01", SENTENCES[0]), article("B", "2025-05-01", SENTENCES[2])
    c = article("C", "2025-05-01", SENTENCES[0])
    pair = ((a.document.id, "s0"), (b.document.id, "s0"))
    one = claims_of([a, b], NETWORKS, Corrections(together=(pair,)))
    assert [len(claim.statements) for claim in one] == [2]
    same = ((a.document.id, "s0"), (c.document.id, "s0"))
    assert len(claims_of([a, c], NETWORKS, Corrections(apart=(same,)))) == 2


def test_unnamed_sources_never_update_each_others_figures() -> None:
    words = frozenset({"offici"})
    assert one_source(Speaker(words, named=True), Speaker(words, named=True))
    assert not one_source(Speaker(words, named=False), Speaker(words, named=False))


def test_a_figure_allows_what_its_wording_leaves_room_for() -> None:
    def people(value: float, modifier: Modifier, high: float | None = None) -> Quantity:
        return Quantity(Span(0, 0), value, high, "people", modifier)

    nine = measure(people(9, Modifier.AT_LEAST))
    assert nine.allows(measure(people(14, Modifier.EXACT)))
    assert not nine.allows(measure(people(8, Modifier.EXACT)))
    assert measure(people(10, Modifier.RANGE, 15)).allows(measure(people(12, Modifier.EXACT)))
    assert not nine.reports(measure(people(14, Modifier.EXACT)))
    assert nine.reports(measure(people(9, Modifier.EXACT)))
    assert measure(people(1400, Modifier.MORE_THAN)).reports(measure(people(1430, Modifier.EXACT)))
    assert measure(people(10, Modifier.RANGE, 15)).reports(measure(people(12, Modifier.EXACT)))
