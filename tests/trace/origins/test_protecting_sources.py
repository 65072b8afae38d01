"""What counting origins must never do to somebody who asked not to be named."""

from __future__ import annotations

from dataclasses import asdict

from reportedly.model.claim import Origin
from reportedly.model.source import Naming
from reportedly.trace.origins import Traced
from tests.trace.origins.made import Says, article, group, institution, named, outlet, traced, unnamed

_NAME = "Pavel Oshrin"
_HOUSE = "Interior Ministry"


def _unnamed_beside_named() -> Traced:
    """The description fits the minister in every word."""
    return traced(
        article("The Courier", Says([named(_NAME, role="Interior Minister", of=_HOUSE)])),
        article("The Echo", Says([unnamed("senior official", of=_HOUSE)], "shut by order of the ministry")),
        article("The Argus", Says([group("two people", 2)], "closed, two people told the paper")),
    )


def _entries(found: Traced, naming: Naming) -> list[Origin]:
    return [origin for origin in found.origin_list if origin.naming is naming]


def test_an_unnamed_source_keeps_an_entry_of_its_own_beside_the_named_one_it_fits() -> None:
    found = _unnamed_beside_named()
    assert len(_entries(found, Naming.NAMED)) == 1
    assert len(_entries(found, Naming.ANONYMOUS)) == 2
    of_named = {ref.document for ref in _entries(found, Naming.NAMED)[0].statements}
    assert all(ref.document not in of_named for o in _entries(found, Naming.ANONYMOUS) for ref in o.statements)


def test_an_overlap_with_a_named_source_only_widens_the_bounds() -> None:
    found = _unnamed_beside_named()
    assert (found.origins.min, found.origins.max) == (1, 4)
    assert found.derivations == ()


def test_no_named_entry_is_shown_as_what_an_unnamed_one_may_be() -> None:
    found = _unnamed_beside_named()
    unnamed_places = {i for i, origin in enumerate(found.origin_list) if origin.naming is Naming.ANONYMOUS}
    for place, origin in enumerate(found.origin_list):
        if place in unnamed_places:
            assert set(origin.may_be_same_as) <= unnamed_places
        else:
            assert origin.may_be_same_as == ()


def test_no_sentence_speaks_of_a_named_source_beside_an_unnamed_one() -> None:
    found = _unnamed_beside_named()
    sentences = [origin.counts.why for origin in _entries(found, Naming.ANONYMOUS)] + list(found.would_change)
    assert sentences
    assert not any(word in sentence for sentence in sentences for word in ("Oshrin", "Minister", "minister"))


def test_entries_without_a_name_are_the_same_whatever_name_they_might_fit() -> None:
    """Neither their order nor anything else in them tells which of several named sources they were compared with."""
    another = traced(
        article("The Courier", Says([named("Ines Brandt", role="Interior Minister", of=_HOUSE)])),
        article("The Echo", Says([unnamed("senior official", of=_HOUSE)], "shut by order of the ministry")),
        article("The Argus", Says([group("two people", 2)], "closed, two people told the paper")),
    )
    first, second = (
        [{**asdict(o), "statements": None} for o in _entries(found, Naming.ANONYMOUS)]
        for found in (_unnamed_beside_named(), another)
    )
    assert first == second


def test_a_name_that_another_paper_prints_is_not_given_to_the_credited_papers_source() -> None:
    found = traced(
        article("The Courier", Says([unnamed("senior official", of=_HOUSE)])),
        article(
            "The Echo", Says([named(_NAME, of=_HOUSE), outlet("The Courier")], "he told the Courier, says the Echo")
        ),
    )
    assert [len(_entries(found, naming)) for naming in (Naming.NAMED, Naming.ANONYMOUS)] == [1, 1]
    assert all(_NAME not in o.label + o.counts.why for o in _entries(found, Naming.ANONYMOUS))


def test_an_unnamed_source_is_joined_to_a_name_that_the_credited_article_itself_printed() -> None:
    found = traced(
        article("The Courier", Says([named("Ruta Stalb")])),
        article("The Echo", Says([unnamed("volunteer"), outlet("The Courier")], "a volunteer told the Courier")),
    )
    assert (found.origins.min, found.origins.max) == (1, 1)
    assert [o.naming for o in found.origin_list] == [Naming.NAMED]


def test_unnamed_sources_of_two_newsrooms_are_never_one_entry() -> None:
    found = traced(
        article("The Courier", Says([unnamed("senior official", of=_HOUSE)])),
        article("The Echo", Says([unnamed("senior official", of=_HOUSE)], "shut by order of the ministry")),
    )
    assert [len(o.statements) for o in found.origin_list] == [1, 1]
    assert {o.first_hand_of for o in found.origin_list} == {"The Courier", "The Echo"}


def test_what_is_known_of_an_unnamed_source_comes_from_the_claims_own_articles_alone() -> None:
    """One story's official is nobody in the next: nothing is kept between two claims, and entries have no identity."""
    story = article("The Courier", Says([unnamed("senior official", of=_HOUSE)]))
    before = traced(story)
    traced(article("The Courier", Says([unnamed("senior official", of=_HOUSE)], "another story, another year")))
    assert traced(story) == before
    assert "id" not in {field for origin in before.origin_list for field in asdict(origin)}


def test_a_named_ministry_does_not_lend_its_name_to_its_unnamed_official() -> None:
    found = traced(
        article("The Courier", Says([institution(_HOUSE)])),
        article("The Echo", Says([unnamed("official")], "closed, an official said")),
    )
    assert [o.label for o in _entries(found, Naming.ANONYMOUS)] == ["official"]
