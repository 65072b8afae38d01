"""What two claims are to each other, and why, in words."""

from __future__ import annotations

from dataclasses import replace

from reportedly.ledger.networks import PACKAGED
from reportedly.model.claim import Claim
from reportedly.model.reading import Conflict, ConflictKind, Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span
from reportedly.model.statement import Modifier, Quantity, Stance
from reportedly.trace.claims.certainty import certainty
from reportedly.trace.claims.elsewhere import elsewhere
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.reasons import Opposed, reason
from reportedly.trace.claims.relation import Relation
from reportedly.trace.claims.ties import Tie, TieKind, standing, tie
from reportedly.trace.facts import facts_of
from reportedly.trace.findings import claims_of
from tests.trace.claims.made import article
from tests.trace.claims.vectors import NETWORKS, embed

OFFICE = Source("office", "Harbour Office", SourceKind.ORGANIZATION, Naming.NAMED, name="Harbour Office")
SPOKESMAN = replace(OFFICE, label="Harbour Office spokesman", name="Harbour Office spokesman")
UNION = Source("union", "Dockers' Union", SourceKind.ORGANIZATION, Naming.NAMED, name="Dockers' Union")
CRACKS = "divers found cracks along {} metres of the Velmark breakwater"


def _counting(metres: int, day: str, source: Source = OFFICE, modifier: Modifier = Modifier.EXACT) -> Reading:
    reading = article(f"Paper of {day}", day, CRACKS.format(metres), source=source)
    start = reading.document.text.index(f"{metres} metres")
    figure = Quantity(Span(start, start + len(f"{metres} metres")), metres, None, "metres", modifier)
    return replace(reading, statements=(replace(reading.statements[0], quantities=(figure,)),))


def _counted(metres: int, day: str, source: Source = OFFICE) -> Proposition:
    return _only(_counting(metres, day, source))


def _only(reading: Reading) -> Proposition:
    return facts_of(reading, embed).propositions[0]


def _said(day: str, words: str, source: Source = OFFICE, **known: object) -> Proposition:
    return _only(article(f"Paper of {day}", day, words, source=source, **known))


def _conflict(a: Proposition, b: Proposition, probability: float = 0.9) -> list[Relation]:
    first, second = sorted((a.key, b.key))
    return [Relation(first, second, 0.0, probability)]


def test_another_figure_of_one_source_on_a_later_day_takes_the_place_of_the_first() -> None:
    a, b = _counted(310, "2026-03-03"), _counted(345, "2026-03-05", SPOKESMAN)
    found = tie([a], [b], _conflict(a, b))
    assert found is not None
    assert found.kind is TieKind.LATER


def test_another_figure_of_another_source_is_a_dispute() -> None:
    a, b = _counted(310, "2026-03-03"), _counted(345, "2026-03-05", UNION)
    found = tie([a], [b], _conflict(a, b))
    assert found is not None
    assert found.opposed is not None
    assert found.opposed.kind is ConflictKind.NUMBER
    assert found.opposed.why == "310 metres, or 345 metres"


def test_figures_that_leave_each_other_no_room_are_never_one_claim() -> None:
    looser = _counting(300, "2026-03-04", modifier=Modifier.MORE_THAN)
    claims = claims_of([_counting(310, "2026-03-03"), looser, _counting(345, "2026-03-05", UNION)], PACKAGED)
    assert {figure.value for figure in claims[0].series} == {300, 310}
    assert len(claims) == 2


def test_two_days_of_different_things_are_no_conflict() -> None:
    a = replace(_said("2026-03-03", "berths at Kessock stay booked"), due="2027-12-31")
    b = replace(_said("2026-03-03", "ferries publish timetables shortly", UNION), due="2026-04-30")
    assert tie([a], [b], _conflict(a, b)) is None


def test_a_denial_is_said_to_be_one_and_by_whom() -> None:
    a = _said("2026-03-03", "the Velmark harbour will close", UNION)
    b = _said("2026-03-04", "a closure was planned", stance=Stance.DENIES)
    found = reason([a], [b], a, b)
    assert found.kind is ConflictKind.NEGATION
    assert found.why == "“the Velmark harbour will close” is denied by Harbour Office"


def test_who_says_both_is_told() -> None:
    a, b = (_said("2026-03-03", words) for words in ("the gates were shut", "the gates were not shut"))
    assert reason([a], [b], a, b).why.endswith("; Harbour Office says both")


def test_nobody_denies_what_they_say_in_the_same_breath() -> None:
    reading = article("A", "2026-03-03", "the gates were shut", "the gates were not shut")
    one, other = facts_of(reading, embed).propositions
    assert tie([one], [other], _conflict(one, other)) is None
    later = _said("2026-03-05", "the gates were not shut")
    assert tie([one], [later], _conflict(one, later)) is not None


def test_what_an_articles_reading_opposes_is_a_conflict_of_claims() -> None:
    reading = article("A", "2026-03-03", "the eastern quay of Velmark has sunk", "a pack of nonsense")
    opposed = replace(reading, conflicts=(Conflict("s0", "s1", ConflictKind.NEGATION, "denied"),))
    one, other = claims_of([opposed], NETWORKS)
    assert _against(one) == {other.id}
    assert _against(other) == {one.id}


def _against(claim: Claim) -> set[str]:
    return {conflict.claim for conflict in claim.conflicts}


def test_like_events_in_one_country_are_two_where_each_names_its_town() -> None:
    a = _said("2026-03-03", "Six people died in a fire in Zhovtykva, Ukraine")
    b = _said("2026-03-05", "Six people died in a fire in Brodnytsia, Ukraine")
    assert elsewhere(a, b)
    assert not elsewhere(a, _said("2026-03-05", "The fire in Zhovtykva, Ukraine, killed six people"))


def _in_conflict(strength: float) -> Tie:
    return Tie(TieKind.CONFLICT, Opposed(ConflictKind.NEGATION, "denied", strength))


def test_of_what_a_denial_may_contradict_only_what_it_contradicts_most_surely_is_kept() -> None:
    ties = {(0, 3): _in_conflict(0.9), (1, 3): _in_conflict(0.8), (2, 3): _in_conflict(0.4), (2, 4): _in_conflict(0.4)}
    assert standing(ties).keys() == {(0, 3), (1, 3), (2, 4)}


def test_the_more_a_claim_seems_to_contradict_the_surer_a_conflict_must_be() -> None:
    few = {(0, n): _in_conflict(0.2) for n in range(1, 4)}
    many = {(0, n): _in_conflict(0.2) for n in range(1, 9)}
    assert standing(few) == few
    assert standing(many) == {}


def test_a_sure_conflict_stands_beside_however_many() -> None:
    ties = {(0, n): _in_conflict(0.3) for n in range(2, 40)}
    assert standing({**ties, (0, 1): _in_conflict(0.6)}).keys() == {(0, 1)}


def test_what_takes_the_place_of_another_is_kept_beside_any_conflict() -> None:
    ties = {(0, 1): Tie(TieKind.LATER), (1, 2): _in_conflict(0.9)}
    assert standing(ties) == ties


def test_the_more_pairs_of_statements_tell_of_a_conflict_the_stronger_it_is() -> None:
    denial = _said("2026-03-04", "the gates were not shut", UNION)
    first, second = (_said(day, "the gates were shut") for day in ("2026-03-03", "2026-03-05"))
    once = tie([first], [denial], _conflict(first, denial, 0.6))
    twice = tie([first, second], [denial], [*_conflict(first, denial, 0.6), *_conflict(second, denial, 0.6)])
    assert once is not None
    assert twice is not None
    assert once.strength < twice.strength


def test_of_two_denials_the_one_that_speaks_of_the_same_is_the_surer_conflict() -> None:
    claim = _said("2026-03-03", "the gates of the Velmark lock were shut", UNION)
    nearer = _said("2026-03-04", "the gates of the Velmark lock were not shut")
    farther = _said("2026-03-04", "nobody has answered for the budget of the ministry")
    first, second = (certainty([claim], [denial], _conflict(claim, denial, 0.5)) for denial in (nearer, farther))
    assert first > second


def test_what_answers_a_claim_in_its_article_is_the_surer_conflict() -> None:
    claim = _said("2026-03-03", "the gates were shut", UNION)
    there = _said("2026-03-04", "the gates were not shut")
    here = replace(there, ref=replace(there.ref, document=claim.ref.document, statement="s9"), place=claim.place + 1)
    far = replace(here, place=claim.place + 9)
    answering, distant = (certainty([claim], [one], _conflict(claim, one, 0.5)) for one in (here, far))
    assert answering > distant


def test_within_one_article_a_conflict_must_be_surer() -> None:
    denial = _said("2026-03-04", "the gates were not shut", UNION)
    elsewhere_said = _said("2026-03-03", "the gates were shut")
    its_ref = replace(elsewhere_said.ref, document=denial.ref.document, statement="s9")
    here = replace(elsewhere_said, ref=its_ref, place=denial.place + 9)
    assert tie([elsewhere_said], [denial], _conflict(elsewhere_said, denial, 0.3)) is not None
    assert tie([here], [denial], _conflict(here, denial, 0.3)) is None
    assert tie([here], [denial], _conflict(here, denial, 0.9)) is not None
