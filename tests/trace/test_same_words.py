"""One quotation in several articles, and whose words may stand beside whose."""

from __future__ import annotations

import dataclasses
import itertools
from typing import Any

import pytest

from reportedly.model.claim import Derivation, DerivationKind, StatementRef
from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.statement import Certainty, Kind
from reportedly.trace.difference import In
from reportedly.trace.found import Findings
from reportedly.trace.same_words import Made, SameWords, same_words
from tests.conftest import READER, document_of, said
from tests.present import weir

LONG = "Nobody told us that the gate would be left open all night"
SHORT = "Nobody told us anything"


def person(name: str, naming: Naming = Naming.NAMED) -> Source:
    return Source("who", name, SourceKind.PERSON, naming, name=name if naming is Naming.NAMED else None)


def article(outlet: str, words: str, speaker: Source, published: str = "2025-03-03") -> Reading:
    quoted = f"“{words}”"
    document = document_of(((SectionKind.BODY, f"{quoted} said {speaker.label}."),), outlet=outlet, published=published)
    statement = said(document, "s1", [quoted], ("who", "p"), kind=Kind.DIRECT)
    return Reading(document, (speaker, weir.outlet(outlet)), (statement,), READER)


def ref(reading: Reading) -> StatementRef:
    return StatementRef(reading.document.id, "s1", reading.statements[0].stance)


def of_one_claim(*readings: Reading, copies: tuple[int, ...] = ()) -> Findings:
    """All make one claim; those of the given places repeat the first."""
    found = weir.alone(*readings)
    why = Derivation(ref(readings[0]), ref(readings[0]), DerivationKind.CREDIT, "credited", Certainty.CERTAIN)
    derivations = tuple(dataclasses.replace(why, statement=ref(readings[copy])) for copy in copies)
    claim = dataclasses.replace(found.claims[0], statements=tuple(map(ref, readings)), derivations=derivations)
    return dataclasses.replace(found, claims=(claim,))


def only(findings: Findings) -> SameWords:
    (one,) = same_words(findings)
    return one


def made(findings: Findings) -> list[tuple[Made, ...]]:
    return [version.made for version in only(findings).versions]


LIND, EK = person("Ana Lind"), person("Bo Ek")
KEEPER = person("lock keeper", Naming.ANONYMOUS)


def test_what_was_left_out_is_trimmed() -> None:
    findings = weir.alone(
        article("Post", LONG, LIND), article("Quay", LONG.removesuffix(" all night"), LIND, "2025-03-04")
    )
    assert made(findings) == [(), (Made.TRIMMED,)]
    assert [piece.text for piece in only(findings).versions[1].difference if piece.of is In.FIRST] == ["all night"]


def test_what_was_reworded_is_altered() -> None:
    findings = weir.alone(
        article("Post", LONG, LIND), article("Quay", LONG.replace("left", "kept"), LIND, "2025-03-04")
    )
    assert made(findings) == [(), (Made.ALTERED,)]


def test_words_given_to_another_named_source_are_noticed() -> None:
    findings = weir.alone(article("Post", LONG, LIND), article("Quay", LONG, EK, "2025-03-04"))
    assert made(findings) == [(), (Made.REATTRIBUTED,)]


def test_a_few_words_of_two_people_are_two_quotations_unless_they_make_one_claim() -> None:
    two = article("Post", SHORT, LIND), article("Quay", SHORT, EK, "2025-03-04")
    assert same_words(weir.alone(*two)) == ()
    assert made(of_one_claim(*two)) == [(), (Made.REATTRIBUTED,)]


def test_a_quotation_of_one_article_has_nothing_beside_it() -> None:
    assert same_words(weir.alone(article("Post", LONG, LIND))) == ()


def test_a_name_that_was_left_out_is_found_where_the_article_repeats_the_one_that_printed_it() -> None:
    named, unnamed = article("Post", LONG, LIND), article("Quay", LONG, KEEPER, "2025-03-04")
    assert made(of_one_claim(named, unnamed, copies=(1,))) == [(), (Made.UNNAMED,)]


@pytest.mark.parametrize("naming", [Naming.ANONYMOUS, Naming.COLLECTIVE, Naming.UNATTRIBUTED])
def test_an_unnamed_source_never_stands_beside_a_named_one_otherwise(naming: Naming) -> None:
    named, unnamed = article("Post", LONG, LIND), article("Quay", LONG, person("somebody", naming), "2025-03-04")
    assert same_words(weir.alone(named, unnamed)) == ()
    assert same_words(of_one_claim(named, unnamed)) == ()
    assert same_words(of_one_claim(unnamed, named, copies=(1,))) == ()


def test_nor_through_a_third_article() -> None:
    named, copy = article("Post", LONG, LIND), article("Quay", LONG, KEEPER, "2025-03-04")
    own = article("Echo", LONG, person("official", Naming.ANONYMOUS), "2025-03-05")
    one = only(of_one_claim(named, copy, own, copies=(1,)))
    assert {version.quotation.said.document.outlet for version in one.versions} == {"Post", "Quay"}


def test_an_unnamed_sources_words_are_not_followed_from_claim_to_claim() -> None:
    two = article("Post", LONG, KEEPER), article("Quay", LONG, KEEPER, "2025-09-04")
    assert same_words(weir.alone(*two)) == ()
    assert made(of_one_claim(*two)) == [(), ()]


def test_only_named_sources_are_looked_for() -> None:
    two = article("Post", LONG, KEEPER), article("Quay", LONG, KEEPER, "2025-03-04")
    assert not only(of_one_claim(*two)).is_by("lock keeper")
    assert only(weir.alone(article("Post", LONG, LIND), article("Quay", LONG, LIND))).is_by("lind")


def test_the_order_of_the_articles_makes_no_difference() -> None:
    several: list[Any] = [
        article("Post", LONG, LIND), article("Quay", LONG.replace("left", "kept"), EK, "2025-03-04"),
        article("Echo", LONG, KEEPER, "2025-03-04"), article("Wire", SHORT, LIND, "2025-03-05"),
    ]  # fmt: skip
    claims = of_one_claim(*several, copies=(2,)).claims
    found = [same_words(Findings.of(claims, order)) for order in itertools.permutations(several)]
    assert found[0]
    assert all(one == found[0] for one in found)
