"""What a dossier must never do to a source that isn't named."""

from __future__ import annotations

import dataclasses
import re

from reportedly.model.claim import Counts
from reportedly.model.source import Naming
from reportedly.present.dossier import Options, dossier_of
from reportedly.present.dossier.marks import Openness
from reportedly.trace.found import Findings
from tests.present import weir
from tests.present.dossier.story import DAY, REVISED, findings, page
from tests.present.markup import Elements


def test_unnamed_sources_of_one_description_stand_article_by_article() -> None:
    """Two lock keepers of one paper are listed under the article that has each, and nothing leads from one to the
    other."""
    dossier = dossier_of(findings(), Options(DAY))
    assert [(article.day, [source.label for source in article.sources]) for article in dossier.unnamed] == [
        ("3 Mar", ["lock keeper"]),
        ("6 Mar", ["lock keeper"]),
    ]
    hrefs = [source.href for article in dossier.unnamed for source in article.sources]
    assert hrefs == ["#a1-s2-text", "#a4-s2-text"]


def test_an_unnamed_source_that_is_only_repeated_is_listed_with_the_article_that_had_it() -> None:
    dossier = dossier_of(findings(), Options(DAY))
    assert "Daily Quay" not in {article.outlet for article in dossier.unnamed}


def test_the_terms_of_anonymity_stand_as_worded() -> None:
    shown = Elements(page()).shown
    assert "who asked not to be named" in shown
    assert "who fears for his post" in shown


def test_no_unnamed_source_is_among_those_by_name_or_the_other_way_round() -> None:
    dossier = dossier_of(findings(), Options(DAY))
    assert {source.label for source in dossier.named} == {"harbour office", "Ana Lind"}
    assert {source.openness for article in dossier.unnamed for source in article.sources} == {Openness.UNNAMED}


def test_who_an_unnamed_source_may_also_be_is_never_shown() -> None:
    """An overlap widens the bounds; the page is the same whether the list of them is there or not."""
    found = findings()
    gate = found.claim("c0000000000aa")
    keeper = gate.origin_list[0]
    source = dataclasses.replace(
        keeper, label="source", statements=(weir.ref(weir.QUAY, "s4"),), counts=Counts(0, 1, "4", "may be counted")
    )
    plain = dataclasses.replace(gate, origin_list=(keeper, source))
    tied = dataclasses.replace(
        gate,
        origin_list=(
            dataclasses.replace(keeper, may_be_same_as=(1,)),
            dataclasses.replace(source, may_be_same_as=(0,)),
        ),
    )
    pages = [
        page(Findings.of([one if claim.id == gate.id else claim for claim in found.claims], found.readings.values()))
        for one in (plain, tied)
    ]
    assert pages[0] == pages[1]


def test_no_line_joins_figures_of_unnamed_sources() -> None:
    found = findings()
    claims = [
        dataclasses.replace(
            claim, origin_list=tuple(dataclasses.replace(o, naming=Naming.ANONYMOUS) for o in claim.origin_list)
        )
        for claim in found.claims
    ]
    named, unnamed = (
        dossier_of(Findings.of(some, found.readings.values()), Options(DAY)).charts for some in (found.claims, claims)
    )
    assert named[0].rises
    assert not unnamed[0].rises


def test_one_figure_of_two_unnamed_sources_of_one_description_is_drawn_for_each() -> None:
    found = findings()
    twelve, nineteen = found.claims[:2]
    twins = tuple(
        dataclasses.replace(twelve.origin_list[0], label="source", naming=Naming.ANONYMOUS, statements=(ref,))
        for ref in twelve.statements
    )
    twelve = dataclasses.replace(twelve, origin_list=twins)
    (chart,) = dossier_of(Findings.of((twelve, nineteen), found.readings.values()), Options(DAY)).charts
    assert [(point.who, point.value) for point in chart.points[:2]] == [("source", "12"), ("source", "12")]


def test_an_unnamed_source_has_no_id_that_anything_could_lead_to() -> None:
    """Ids are of articles, statements, claims and parts of the page; none is of a source."""
    ids = Elements(page()).ids
    known = r"a\d+(-title|-s\d+(-text)?)?|c[0-9a-f]{12}(-\w+)?|[a-z]+(-title)?|g-\w+|filter-(words|found)"
    assert all(re.fullmatch(known, id) for id in ids)
    assert REVISED.document.id not in " ".join(ids)
